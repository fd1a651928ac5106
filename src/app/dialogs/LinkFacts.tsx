import type { Link } from '../../session/index.ts';
import { METERS } from '../../sim/index.ts';
import { useText } from '../text.ts';
import { usePorts } from '../usePorts.ts';
import { endText, levelName } from './links.ts';

/** What a link stores. All of it is a stranger's text and numbers: shown as text, whatever it says. */
export function LinkFacts({ link }: { link: Link }) {
  const text = useText();
  const ports = usePorts();
  const facts: [name: string, value: string][] = [
    ['link.level', levelName(text, ports.levels(), link.level.id)],
    ['link.length', text.say('menu.quarters', { n: link.level.quarters })],
    ['link.knew', text.say(link.level.calm ? 'calm.calm' : 'calm.standard')],
    ['link.seed', link.seed],
    ['link.steps', `${link.count}`],
    ['link.ended', endText(text, link)],
  ];
  return (
    <>
      <dl class="link-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{text.say(name)}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section class="chart-table" tabIndex={0} aria-label={text.say('link.nights')}>
        <table>
          <caption class="visually-hidden">{text.say('link.nights')}</caption>
          <thead>
            <tr>
              <td />
              {link.nights.map((_, i) => (
                <th scope="col" key={i}>
                  {text.say('screens.quarter.short', { n: i + 1 })}
                </th>
              ))}
              <th scope="col">{text.say(link.outcome ? 'link.meters.end' : 'link.meters.now')}</th>
            </tr>
          </thead>
          <tbody>
            {METERS.map((meter) => (
              <tr key={meter}>
                <th scope="row">{text.say(`meter.${meter}`)}</th>
                {link.nights.map((night, i) => (
                  <td key={i}>{night[meter]}</td>
                ))}
                <td>
                  <b>{link.meters[meter]}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
