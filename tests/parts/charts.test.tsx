/** What all charts share: places, spans, lines, notches. */
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { momentAt, partOf } from '../../src/parts/charts/bentTime.ts';
import { meterSpan } from '../../src/parts/charts/meters.ts';
import { Notches } from '../../src/parts/charts/Notches.tsx';
import { smoothBand, smoothLine, stepLine } from '../../src/parts/charts/paths.ts';
import { linear } from '../../src/parts/charts/scale.ts';
import { TickLabels } from '../../src/parts/charts/TickLabels.tsx';
import { CRISIS_BELOW, WIN_AT } from '../../src/sim/index.ts';

describe('a value finds its place', () => {
  test('the ends lie at the ends, the middle in the middle, and beyond it goes on', () => {
    const y = linear([20, 60], [100, 0]);
    expect([20, 40, 60, 70].map(y)).toEqual([100, 50, 0, -25]);
  });

  test('where all values are one, at the beginning', () => {
    expect(linear([5, 5], [8, 90])(5)).toBe(8);
  });

  test('early hours get more room than late days, and the place leads back to the time', () => {
    expect(partOf(1, 100)).toBeGreaterThan(0.1);
    for (const minute of [0, 5, 78, 1440, 20_160])
      expect(momentAt(partOf(minute, 20_160), 20_160)).toBeCloseTo(minute, 6);
    expect([partOf(99_999, 60), partOf(-1, 60)]).toEqual([1, 0]);
  });
});

describe('a chart of meters', () => {
  test.each([[[50]], [[0, 100]], [[3]], [[97, 98]]])(
    'holds all values and both notches: %j',
    (values) => {
      const [low, high] = meterSpan(values, 4);
      for (const one of [...values, CRISIS_BELOW, WIN_AT]) {
        expect(one).toBeGreaterThanOrEqual(low);
        expect(one).toBeLessThanOrEqual(high);
      }
      expect([Math.max(0, low), Math.min(100, high)]).toEqual([low, high]);
    },
  );

  test('marks where a crisis opens and where the run is won, as the rules have it', () => {
    const html = render(
      <svg aria-hidden="true">
        <Notches y={(value) => value} from={2} to={9} />
      </svg>,
    );
    expect(html).toContain(`data-kind="crisis" d="M2 ${CRISIS_BELOW}H9"`);
    expect(html).toContain(`data-kind="win" d="M2 ${WIN_AT}H9"`);
  });
});

describe('a line', () => {
  test('in steps holds each value until the next', () => {
    expect(
      stepLine([
        [0, 50],
        [10, 40],
        [30, 60],
      ]),
    ).toBe('M0 50L10 50L10 40L30 40L30 60');
  });

  test('that is smooth goes from the first point to the last and never swings beyond them', () => {
    const d = smoothLine([
      [0, 100],
      [10, 0],
      [20, 0],
      [30, 60],
    ]);
    expect(d).toMatch(/^M0,100C.*30,60$/);
    const ys = [...d.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y));
    expect([Math.min(...ys), Math.max(...ys)]).toEqual([0, 100]);
  });

  test('and its band goes out along one and back along the other', () => {
    const d = smoothBand(
      [
        [0, 90],
        [10, 80],
      ],
      [
        [0, 20],
        [10, 10],
      ],
    );
    for (const corner of ['0,90', '10,80', '10,10', '0,20']) expect(d).toContain(corner);
    expect(d).toMatch(/Z$/);
  });
});

test('words under an axis stand at their part of it', () => {
  const html = render(<TickLabels ticks={[{ part: 0.25, label: '6 h' }]} />);
  expect(html).toMatch(/left:\s?25%[^>]*>6 h</);
});
