export interface ReceiptListProps {
  start: { label: string; figure: string };
  lines: readonly {
    when?: string | undefined;
    text: string;
    delta: string;
    tone: 'gain' | 'loss' | 'none';
    /** What the line is made of, behind it; empty or left out where it stands alone. */
    parts?: readonly { text: string; delta: string; tone: 'gain' | 'loss' }[];
  }[];
  now: { label: string; figure: string };
}

/** Why a meter stands where it stands: the start, every dated cause, and their exact sum. */
export function ReceiptList(p: ReceiptListProps) {
  return (
    <table class="receipt">
      <tbody>
        <tr class="receipt-start">
          <th scope="row" colSpan={2}>
            {p.start.label}
          </th>
          <td>{p.start.figure}</td>
        </tr>
        {p.lines.map((l, i) => (
          <tr key={i}>
            <td class="receipt-when">{l.when ?? ''}</td>
            <th scope="row">
              {l.parts?.length ? <Parts text={l.text} parts={l.parts} /> : l.text}
            </th>
            <td class={l.tone === 'none' ? undefined : l.tone}>{l.delta}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {p.now.label}
          </th>
          <td>{p.now.figure}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** A line that opens to what it is made of. */
function Parts(p: {
  text: string;
  parts: NonNullable<ReceiptListProps['lines'][number]['parts']>;
}) {
  return (
    <details class="receipt-parts">
      <summary>{p.text}</summary>
      <ul>
        {p.parts.map((part) => (
          <li key={part.text}>
            {part.text} <b class={part.tone}>{part.delta}</b>
          </li>
        ))}
      </ul>
    </details>
  );
}
