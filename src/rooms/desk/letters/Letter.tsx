import type { ComponentChildren } from 'preact';
import { Seal, type SenderKind } from './Seal.tsx';
import { Signature } from './Signature.tsx';
import { useFit } from './useFit.ts';

export interface LetterProps {
  kind: SenderKind;
  sender: string;
  senderLine?: string | undefined;
  subject?: string | undefined;
  reference?: string | undefined;
  date?: string | undefined;
  /** The body: paragraphs, with glossary buttons among the words where wanted. */
  paragraphs: readonly ComponentChildren[];
  signName?: string | undefined;
  signRole?: string | undefined;
  /** A line after the letter's last. */
  postscript?: string | undefined;
  stamp?: { word: string; date: string } | undefined;
  /** For the heading that labels the letter. */
  headingId?: string | undefined;
}

/** A letter, memo, cutting or note; the brightest and largest thing on the desk. */
export function Letter(p: LetterProps) {
  const body = useFit();
  return (
    <article class={`letter letter-${p.kind}`}>
      <div class="letter-head">
        <Seal kind={p.kind} name={p.sender} />
        <div class="letter-from">
          <h2 id={p.headingId}>{p.sender}</h2>
          {(p.senderLine || p.subject) && (
            <p>
              {p.senderLine}
              {p.senderLine && p.subject && ' · '}
              {p.subject && <b class="letter-subject">{p.subject}</b>}
            </p>
          )}
        </div>
        {(p.reference || p.date) && (
          <p class="letter-ref">
            {p.reference && <span>{p.reference}</span>}
            {p.date && <span>{p.date}</span>}
          </p>
        )}
      </div>
      <div class="letter-body" ref={body}>
        <div class="letter-text">
          {p.paragraphs.map((t, i) => (
            <p key={i}>{t}</p>
          ))}
          {p.postscript && <p class="letter-ps">{p.postscript}</p>}
        </div>
      </div>
      {(p.signName || p.stamp) && (
        <div class="letter-foot">
          {p.signName && (
            <div class="letter-sign">
              <Signature name={p.signName} />
              <p>
                <b>{p.signName}</b>
                {p.signRole && <span>{p.signRole}</span>}
              </p>
            </div>
          )}
          {p.stamp && (
            <p class="stamp">
              <span>{p.stamp.word}</span> <span>{p.stamp.date}</span>
            </p>
          )}
        </div>
      )}
    </article>
  );
}

export interface LetterUnderProps {
  kind: SenderKind;
  sender: string;
  line?: string | undefined;
  /** Read out first: "Read the memo from Halden". */
  label: string;
  answered?: string | undefined;
  onOpen: () => void;
}

/** A letter of the inbox that is not open: an envelope with its sender, and what was answered. */
export function LetterUnder(p: LetterUnderProps) {
  return (
    <button type="button" class={`letter-under letter-${p.kind}`} onClick={p.onOpen}>
      <span class="visually-hidden">{p.label}</span>
      <span class="under-head">{p.sender}</span>
      {p.answered ? (
        <span class="under-done">{p.answered}</span>
      ) : (
        p.line && <span class="under-line">{p.line}</span>
      )}
    </button>
  );
}
