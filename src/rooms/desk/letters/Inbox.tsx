/** The inbox: one sheet on top with its slips, the others half under it. The first sheet of a run is the mandate. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useText } from '../../../app/text.ts';
import { useToday } from '../../../app/today.ts';
import { Slips } from '../../../parts/slip/Slip.tsx';
import type { GameState, InboxItem } from '../../../sim/index.ts';
import { MandateSheet, MandateUnder } from '../MandateSheet.tsx';
import { Letter, LetterUnder } from './Letter.tsx';
import { letterWords } from './letters.ts';
import { slipsOf } from './slips.ts';
import { Terms } from './Terms.tsx';

/** The sheet that calls itself the mandate among the letters' ids. */
const MANDATE = ' mandate';

export interface Inbox {
  letter: ComponentChildren;
  slips: ComponentChildren;
  under: ComponentChildren;
}

/** What lies on top: what the player laid there, else the first thing without an answer. */
function topOf(s: GameState, wanted: string | null): string {
  const sheets = [...(offersMandate(s) ? [MANDATE] : []), ...s.inbox.map((i) => i.matter)];
  if (wanted !== null && sheets.includes(wanted)) return wanted;
  if (offersMandate(s) && s.mandate === null) return MANDATE;
  return s.inbox.find((i) => i.answer === null)?.matter ?? sheets.at(-1) ?? '';
}

const offersMandate = (s: GameState): boolean => s.quarter === 1 && s.level.mandates.length > 1;

export function useInbox(s: GameState): Inbox {
  const { text, answer } = useBound();
  // It stays on top until the player lays another there: an answered letter does not vanish under the hand.
  const [wanted, lay] = useState(() => topOf(s, null));
  const top = topOf(s, wanted);
  const item = s.inbox.find((i) => i.matter === top);
  const others = s.inbox.filter((i) => i !== item);
  const under = (
    <>
      {offersMandate(s) && top !== MANDATE && <MandateUnder s={s} onOpen={() => lay(MANDATE)} />}
      {others.map((i) => (
        <Under key={i.matter} s={s} item={i} onOpen={() => lay(i.matter)} />
      ))}
    </>
  );
  const someUnder = (offersMandate(s) && top !== MANDATE) || others.length > 0;
  if (top === MANDATE)
    return {
      ...MandateSheet({ s, onNext: () => lay(s.inbox[0]?.matter ?? MANDATE) }),
      under: someUnder ? under : undefined,
    };
  if (!item) return { letter: <EmptyInbox />, slips: null, under: undefined };
  const words = letterWords(text, s, item);
  const seen = new Set<string>();
  return {
    letter: (
      <Letter
        key={item.matter}
        kind={words.kind}
        sender={words.sender}
        senderLine={words.line}
        subject={words.subject}
        paragraphs={words.paragraphs.map((p) => <Terms key={p} words={p} seen={seen} />)}
        signName={words.signName === '' ? undefined : words.signName}
        signRole={words.signRole}
        postscript={words.postscript}
        reference={words.reference}
        date={words.date}
        stamp={
          words.reference === undefined
            ? undefined
            : { word: text.say('letter.stamp'), date: words.received }
        }
      />
    ),
    slips: (
      <Slips
        legend={text.say('letter.answer')}
        free={text.say('slip.none')}
        peekLabel={(title) => text.say('slip.peek', { title })}
        slips={slipsOf(text, s, item, (choice) => answer(item, choice))}
      />
    ),
    under: someUnder ? under : undefined,
  };
}

function useBound() {
  const today = useToday();
  return {
    text: useText(),
    answer: (item: InboxItem, choice: string) => today.answer(item, choice),
  };
}

function Under({ s, item, onOpen }: { s: GameState; item: InboxItem; onOpen: () => void }) {
  const text = useText();
  const words = letterWords(text, s, item);
  return (
    <LetterUnder
      kind={words.kind}
      sender={words.sender}
      line={words.subject}
      label={text.say('screens.letter.open', { sender: words.sender, subject: words.subject })}
      answered={
        item.answer === null
          ? undefined
          : text.or(`letter.${item.matter}.choice.${item.answer}.title`, item.answer)
      }
      onOpen={onOpen}
    />
  );
}

function EmptyInbox() {
  const text = useText();
  return (
    <Letter
      kind="house"
      sender={text.say('desk.inbox')}
      paragraphs={[text.say('screens.inbox.empty')]}
    />
  );
}
