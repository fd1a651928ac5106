export interface PracticesProps {
  label: string;
  practices: readonly { id: string; name: string; line: string }[];
}

/** Ways of working that letters began: beside the switches, to be read and not to be pressed. */
export function Practices(p: PracticesProps) {
  if (p.practices.length === 0) return null;
  return (
    <section class="practices" aria-label={p.label}>
      <b aria-hidden="true">{p.label}</b>
      <ul>
        {p.practices.map(({ id, name, line }) => (
          <li key={id}>
            <b>{name}</b> <span>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
