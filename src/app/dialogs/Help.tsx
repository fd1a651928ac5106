import { useText } from '../text.ts';
import { useDialogs } from './openDialog.ts';

const KEYS = [
  ['1 … 9', 'choose'],
  ['u', 'undo'],
  ['n', 'next'],
  ['g', 'glossary'],
  ['m', 'mute'],
  ['?', 'help'],
  ['Tab', 'tab'],
  ['Esc', 'esc'],
] as const;

/** Every key, and the two sentences a newcomer needs. */
export function Help() {
  const text = useText();
  const dialogs = useDialogs();
  return (
    <>
      <p>{text.say('help.lead')}</p>
      <table class="keys">
        <tbody>
          {KEYS.map(([key, what]) => (
            <tr key={key}>
              <td>
                <kbd>{key}</kbd>
              </td>
              <th scope="row">{text.say(`screens.keys.${what}`)}</th>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="sheet-doors">
        <button
          type="button"
          class="paper-button"
          onClick={() => dialogs.open({ kind: 'glossary', term: null })}
        >
          {text.say('glossary.title')}
        </button>
        <button type="button" class="paper-button" onClick={() => dialogs.open({ kind: 'how' })}>
          {text.say('screens.how.title')}
        </button>
      </p>
    </>
  );
}

/** The game in six short paragraphs. */
export function HowItWorks() {
  const text = useText();
  return (
    <div class="how">
      {[1, 2, 3, 4, 5, 6].map((n) => (
        <p key={n}>{text.say(`screens.how.${n}`)}</p>
      ))}
    </div>
  );
}

export function Credits() {
  const text = useText();
  return (
    <div class="how">
      {[1, 2, 3].map((n) => (
        <p key={n}>{text.say(`screens.credits.${n}`)}</p>
      ))}
    </div>
  );
}
