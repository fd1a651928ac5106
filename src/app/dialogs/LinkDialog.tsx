/** A run that somebody sent: what it is, at once; where it leads, as soon as it has been played through. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  forkAt,
  type Link,
  type Problem,
  playingLink,
  type Read,
  type Run,
  readLink,
} from '../../session/index.ts';
import { useRuns } from '../runs.ts';
import { useText } from '../text.ts';
import { usePorts } from '../usePorts.ts';
import { LinkFacts } from './LinkFacts.tsx';
import { mornings } from './links.ts';
import { useDialogs } from './openDialog.ts';

/** Milliseconds of playing between two breaths of the page. */
const BREATH = 12;

/** Plays a link a little at a time; nothing of it is shown or kept until it has come out as it says. */
function usePlayed(link: Link | null): Read<Run> | null {
  const ports = usePorts();
  const [played, tell] = useState<Read<Run> | null>(null);
  useEffect(() => {
    if (link === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const work = (playing: ReturnType<typeof playingLink>): void => {
      const until = performance.now() + BREATH;
      let step = playing.next();
      while (!step.done && performance.now() < until) step = playing.next();
      if (step.done) tell(step.value);
      else timer = setTimeout(() => work(playing), 0);
    };
    const known = ports.levels().some(({ id }) => id === link.level.id);
    (known ? ports.fetchLevel(link.level.id) : Promise.resolve()).then(
      () => {
        if (!left) work(playingLink(link, ports.worlds));
      },
      (error) => {
        ports.failures.note('The level of a link cannot be fetched.', error);
        const problem: Problem = { key: 'link.notFetched', params: {}, place: '' };
        if (!left) tell({ ok: false, problem });
      },
    );
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [link]);
  return played;
}

export function LinkDialog({ code }: { code: string }) {
  const text = useText();
  const read = useMemo(() => readLink(code), [code]);
  const link = read.ok ? read.value : null;
  const played = usePlayed(link);
  if (link === null)
    return <p role="alert">{read.ok ? '' : text.say(read.problem.key, read.problem.params)}</p>;
  return (
    <div class="link-dialog">
      <p>{text.say('link.what')}</p>
      <LinkFacts link={link} />
      <p class="link-check" role="status" data-ok={played?.ok}>
        {played === null
          ? text.say('link.checking')
          : played.ok
            ? text.say('link.checked')
            : `${text.say(played.problem.key, played.problem.params)} ${text.say('link.storedOnly')}`}
      </p>
      {played?.ok === true && <Doors link={link} run={played.value} code={code} />}
      {played?.ok === false && <OtherDoor link={link} />}
    </div>
  );
}

/** The ways on from a run that has come out as it says. */
function Doors({ link, run, code }: { link: Link; run: Run; code: string }) {
  const text = useText();
  const ports = usePorts();
  const dialogs = useDialogs();
  const runs = useRuns();
  const { session } = ports;
  const quarters = mornings(run.state.quarter);
  const [quarter, choose] = useState(Math.max(1, run.state.quarter));
  const over = run.state.outcome !== null;
  const look = (): void => {
    dialogs.close();
    session.visit(run);
  };
  const goOn = (): void =>
    void runs.makeWay(() => {
      session.takeOver(run);
      dialogs.close();
    });
  const fork = (e: Event): void => {
    e.preventDefault();
    void runs.makeWay(() => {
      const forked = forkAt(run, quarter);
      if (forked === null) return;
      session.takeOver(forked, code);
      dialogs.close();
    });
  };
  const against = (): void => void runs.makeWay(() => void runs.start(link.level, link.seed, code));
  return (
    <div class="link-doors">
      {over ? (
        <Door name="link.watch" strong onPick={look} />
      ) : (
        <Door name="link.goOn" strong onPick={goOn} />
      )}
      <Door name="link.against" strong={false} onPick={against} />
      {quarters.length > 0 && (
        <form class="link-fork" onSubmit={fork}>
          <p>
            <b>{text.say('link.fork')}</b> {text.say('link.fork.line')}
          </p>
          <label class="field">
            <span>{text.say('link.forkAt')}</span>
            <select value={quarter} onChange={(e) => choose(Number(e.currentTarget.value))}>
              {quarters.map((n) => (
                <option key={n} value={n}>
                  {n}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" class="paper-button">
            {text.say('link.forkGo')}
          </button>
        </form>
      )}
    </div>
  );
}

/** The run is of other rules: its level, if there is one, can still be played under today's. */
function OtherDoor({ link }: { link: Link }) {
  const ports = usePorts();
  const runs = useRuns();
  const { id, quarters } = link.level;
  const level = ports.levels().find((l) => l.id === id);
  if (!level?.lengths.some((l) => l.quarters === quarters)) return null;
  const start = (): void => void runs.makeWay(() => void runs.start(link.level, link.seed));
  return (
    <div class="link-doors">
      <Door name="link.today" strong={false} onPick={start} />
    </div>
  );
}

function Door({ name, strong, onPick }: { name: string; strong: boolean; onPick: () => void }) {
  const text = useText();
  return (
    <p class="link-door">
      <button type="button" class={`paper-button${strong ? ' strong' : ''}`} onClick={onPick}>
        {text.say(name)}
      </button>
      <span>{text.say(`${name}.line`)}</span>
    </p>
  );
}
