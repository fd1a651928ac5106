export interface ReceiptListProps {
  start: { label: string; figure: string };
  lines: readonly {
    when?: string | undefined;
    text: string;
    delta: string;
    tone: 'gain' | 'loss' | 'none';
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
            <th scope="row">{l.text}</th>
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
