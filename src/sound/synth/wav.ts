import { BLOCK } from './kit.ts';

/** Packs mono samples (-1..1, clipped beyond) as a 16-bit WAV file, a block at a time. */
export function* packWav(samples: Float32Array, rate: number): Generator<void, Uint8Array> {
  const bytes = new Uint8Array(44 + samples.length * 2);
  const view = new DataView(bytes.buffer);
  const text = (at: number, word: string) => {
    for (let i = 0; i < word.length; i++) bytes[at + i] = word.charCodeAt(i);
  };
  text(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, samples.length * 2, true);
  for (let from = 0; from < samples.length; from += BLOCK) {
    const to = Math.min(samples.length, from + BLOCK);
    for (let i = from; i < to; i++) {
      view.setInt16(44 + i * 2, Math.round(Math.max(-1, Math.min(1, samples[i]!)) * 32767), true);
    }
    yield;
  }
  return bytes;
}

/** Bytes to a `data:` address, a block at a time. Blocks are whole triples, so that their base64 may simply be joined. */
export function* toDataUri(bytes: Uint8Array): Generator<void, string> {
  const step = 3 * 4096;
  const parts = ['data:audio/wav;base64,'];
  for (let from = 0; from < bytes.length; from += step) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(from, from + step))));
    yield;
  }
  return parts.join('');
}
