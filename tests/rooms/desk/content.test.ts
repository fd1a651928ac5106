/** What the drawer says of the dial *content*. */
import { describe, expect, test } from 'vitest';
import { contentDial, switchFace } from '../../../src/rooms/desk/drawer.ts';
import { english } from '../../kit/english.ts';
import { peace, world } from '../../kit/world.ts';

const text = english();
const at = (stop: 'free' | 'listsFree', open = true, capacity = 10) =>
  world({ ...peace, content: { stop, open } }).given((s) => {
    s.capacity = capacity;
  }).state;

describe('the dial in the drawer', () => {
  test('shows three stops, the one in force marked, each with what turning there costs', () => {
    const stops = contentDial(text, at('listsFree'))?.stops ?? [];
    expect(stops.map(({ label, on }) => [label, on])).toEqual([
      ['Free', false],
      ['Lists free', true],
      ['All in the rings', false],
    ]);
    expect(stops.map(({ costs }) => costs)).toEqual([undefined, undefined, undefined]);
    const [, lists] = contentDial(text, at('free'))?.stops ?? [];
    expect(lists?.costs).toMatchObject({ capacity: 3, standing: 1 });
  });

  test('says why a stop is out of reach, never of the one where it stands', () => {
    const [free, lists, all] = contentDial(text, at('free', true, 2))?.stops ?? [];
    expect([free?.reason, all?.reason]).toEqual([undefined, undefined]);
    expect(lists?.reason).toContain('3');
  });

  test('is not there before a letter opens it; its tag hangs beside the ladders once it is', () => {
    expect(contentDial(text, at('free', false))).toBeUndefined();
    const tags = (open: boolean) => switchFace(text, at('listsFree', open))?.tags ?? [];
    expect(tags(false).some(({ id }) => id === 'content')).toBe(false);
    expect(tags(true)[0]).toEqual({ id: 'content', name: 'Lists free', on: true });
    expect(switchFace(text, at('listsFree'))?.label).toContain('Lists free');
  });
});
