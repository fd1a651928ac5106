/** What else could have been decided at that moment: by the rules of that moment. */
import { useId, useMemo, useState } from 'preact/hooks';
import { useText } from '../../app/text.ts';
import { aboutOf, commandText, shortCommand } from '../../parts/words/past.ts';
import { commandName, type Story, stateOf } from '../../report/index.ts';
import { type Command, type GameState, legalCommands } from '../../sim/index.ts';
import { ActionPicker } from './ActionPicker.tsx';
import { useRoom } from './room.ts';

/** More than so many buttons are a list. */
const MOST_BUTTONS = 6;
const GROUPS = [
  'answer',
  'climb',
  'switch',
  'content',
  'post',
  'offer',
  'report',
  'mandate',
] as const;

/** Everything legal in the place of a decision of the desk, the decision itself left out. */
function choicesAt(s: GameState, own: Command): { same: Command[]; other: Command[] } {
  const name = commandName(own);
  const all = legalCommands(s).filter(
    (c) => c.type !== 'commit' && c.type !== 'bet' && commandName(c) !== name,
  );
  const about = aboutOf(own);
  return {
    same: all.filter((c) => aboutOf(c) === about),
    other: all.filter((c) => aboutOf(c) !== about),
  };
}

export function ForkChoice({ story, at }: { story: Story; at: number }) {
  const text = useText();
  const room = useRoom();
  const id = useId();
  const own = story.commands[at];
  const before = useMemo(() => stateOf(story, at), [story, at]);
  const [change, setChange] = useState<Command[]>(own ? [own] : []);
  if (!own) return null;
  const { same, other } = own.type === 'beat' ? { same: [], other: [] } : choicesAt(before, own);
  const buttons = same.length <= MOST_BUTTONS ? same : [];
  const listed = same.length <= MOST_BUTTONS ? other : [...same, ...other];
  const chosen = change[0] ? commandName(change[0]) : '';
  const inList = listed.findIndex((c) => commandName(c) === chosen);
  return (
    <div class="fork-choice">
      {own.type === 'beat' ? (
        <ActionPicker
          s={before}
          actions={change[0]?.type === 'beat' ? change[0].actions : []}
          onChange={(actions) => setChange([{ type: 'beat', actions }])}
        />
      ) : (
        <>
          <fieldset class="fork-buttons">
            <legend>{text.say('screens.after.fork.instead')}</legend>
            <Choice
              words={text.say('screens.after.fork.asItWas', {
                what: shortCommand(text, story, own),
              })}
              on={chosen === commandName(own)}
              choose={() => setChange([own])}
            />
            {buttons.map((c) => (
              <Choice
                key={commandName(c)}
                words={shortCommand(text, story, c)}
                on={chosen === commandName(c)}
                choose={() => setChange([c])}
              />
            ))}
            <Choice
              words={text.say('screens.after.fork.leaveOut')}
              on={change.length === 0}
              choose={() => setChange([])}
            />
          </fieldset>
          {listed.length > 0 && (
            <p class="fork-pick">
              <label for={id}>{text.say('screens.after.fork.else')}</label>
              <select
                id={id}
                value={String(inList)}
                onChange={(e) => {
                  const c = listed[Number(e.currentTarget.value)];
                  setChange(c ? [c] : [own]);
                }}
              >
                <option value="-1">{text.say('screens.after.fork.nothingElse')}</option>
                {GROUPS.map((type) => {
                  const list = listed.filter((c) => c.type === type);
                  return list.length > 0 ? (
                    <optgroup key={type} label={text.say(`screens.after.fork.group.${type}`)}>
                      {list.map((c) => (
                        <option key={commandName(c)} value={String(listed.indexOf(c))}>
                          {commandText(text, story, c)}
                        </option>
                      ))}
                    </optgroup>
                  ) : null;
                })}
              </select>
            </p>
          )}
        </>
      )}
      <p class="fork-go">
        <button
          type="button"
          class="paper-button strong"
          aria-disabled={room.trying.value}
          onClick={() => room.tryOut(at, change)}
        >
          {text.say('screens.after.fork.try')}
        </button>
        <button
          type="button"
          class="paper-button"
          onClick={() => room.byHand([...story.commands.slice(0, at), ...change])}
        >
          {text.say('screens.after.fork.byHand')}
        </button>
      </p>
    </div>
  );
}

function Choice(p: { words: string; on: boolean; choose: () => void }) {
  return (
    <button type="button" class="fork-option" aria-pressed={p.on} onClick={p.choose}>
      {p.words}
    </button>
  );
}
