/** Figures in the monospaced face; its colon and comma leave holes, so punctuation stays in the text face. */
export function Figures({ text }: { text: string }) {
  return (
    <span class="figures">
      {text.split(/([:.,])/).map((part, i) =>
        i % 2 ? (
          <span class="point" key={i}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </span>
  );
}
