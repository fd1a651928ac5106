/** What a finger or a mouse picks on the map. */
import { describe, expect, test } from 'vitest';
import { Picking, REACH } from '../../src/stage/picking.ts';
import type { WatchScene } from '../../src/stage/scenes/watch.ts';
import type { MachinePick } from '../../src/stage/watch-stage.ts';

/** A map with one machine, whose mark is a point; a cell is a CSS pixel. */
function mapWithOne(at = { x: 100, y: 100 }) {
  const scene = {
    picture: undefined,
    cellAt: (x: number, y: number) => ({ x, y }),
    markAt: (x: number, y: number) =>
      Math.hypot(x - at.x, y - at.y) < 1.5 ? { place: 'east', machine: 7, machines: 1 } : null,
    spotOf: (place: string, machine: number) => (place === 'east' && machine === 7 ? at : null),
  };
  const picking = new Picking(scene as unknown as WatchScene);
  /** The marks that are framed after a hover or a tap so far to the right of the machine. */
  const framed = () => picking.framed().map(({ strong }) => (strong ? 'held' : 'hovered'));
  return {
    picking,
    hoverOff: (by: number) => {
      picking.hover({ x: at.x + by, y: at.y });
      return framed();
    },
    tapOff: (by: number) => {
      picking.tap(at.x + by, at.y);
      return framed();
    },
    framed,
  };
}

describe('a machine is picked', () => {
  test('by a mouse within its reach, and no further', () => {
    expect(mapWithOne().hoverOff(0)).toEqual(['hovered']);
    expect(mapWithOne().hoverOff(REACH.hover)).toEqual(['hovered']);
    expect(mapWithOne().hoverOff(REACH.hover + 3)).toEqual([]);
  });

  test('by a finger from further off than by a mouse, and no further than its own reach', () => {
    expect(mapWithOne().tapOff(REACH.hover + 3)).toEqual(['held']);
    expect(mapWithOne().tapOff(REACH.tap)).toEqual(['held']);
    expect(mapWithOne().tapOff(REACH.tap + 3)).toEqual([]);
  });

  test('a mouse is held to 7 CSS pixels, a finger to 18', () => {
    expect(REACH).toEqual({ tap: 18, hover: 7 });
  });

  test('what is tapped stays when the mouse leaves; a tap beside lets go', () => {
    const map = mapWithOne();
    map.tapOff(0);
    map.picking.hover(null);
    expect(map.framed()).toEqual(['held']);
    expect(map.tapOff(60)).toEqual([]);
  });

  test('a hover tells only what is news', () => {
    const map = mapWithOne();
    const told: (MachinePick | null)[] = [];
    map.picking.listen((pick) => told.push(pick));
    expect(map.picking.hover({ x: 100, y: 100 })).toBe(true);
    expect(map.picking.hover({ x: 101, y: 100 })).toBe(false);
    expect(map.picking.hover(null)).toBe(true);
  });
});
