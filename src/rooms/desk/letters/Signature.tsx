import { f1 } from '../../../parts/drawing/geometry.ts';
import { hashText, seeded } from '../../../parts/drawing/seeded.ts';

/** A hand made from the name: same name, same hand. About one loop a letter. */
export function signaturePath(name: string): string {
  const rnd = seeded(hashText(name));
  const letters = Math.max(5, Math.min(11, name.replace(/\s/g, '').length));
  let x = 8;
  let d = `M${x} 34C${x + 5} 10 ${x + 16} 2 ${x + 14} 14C${x + 12} 28 ${x} 42 ${x + 7} 36`;
  x += 9;
  const step = 116 / letters;
  for (let i = 0; i < letters; i++) {
    const tall = rnd() < 0.24 || i === Math.floor(letters / 2);
    const top = tall ? 5 + rnd() * 5 : 18 + rnd() * 5;
    const low = 29 + rnd() * 5;
    const nx = x + step;
    d += `C${f1(x + step * 0.3)} ${f1(low)} ${f1(x + step * (tall ? 1 : 0.55))} ${f1(top)} ${f1(x + step * (tall ? 0.45 : 0.62))} ${f1(top + (tall ? 3 : 0))}S${f1(nx - step * 0.35)} ${f1(low + 4)} ${f1(nx)} ${f1(27 + rnd() * 4)}`;
    x = nx;
  }
  return `${d}C${f1(x + 6)} 26 ${f1(x + 14)} 22 ${f1(x + 22)} 23`;
}

export function Signature({ name }: { name: string }) {
  const lift = 33 + (hashText(name) % 5);
  return (
    <svg class="signature" viewBox="0 0 160 48" width="9.5rem" aria-hidden="true">
      <path
        d={signaturePath(name)}
        fill="none"
        stroke="#1c3a66"
        stroke-width="1.9"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <path d={`M14 42C54 37 92 40 130 ${lift}`} fill="none" stroke="#1c3a66" stroke-width="1.2" />
    </svg>
  );
}
