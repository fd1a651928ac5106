/** The one dialog that may lie over a screen, and what it is about. */
import type { LevelChoice } from '../../session/index.ts';
import type { MeterId } from '../../sim/index.ts';
import type { TableSide } from './TheTable.tsx';

export type Dialog =
  | { kind: 'why'; meter: MeterId }
  | { kind: 'table'; side: TableSide }
  | { kind: 'glossary'; term: string | null }
  | { kind: 'length'; level: string }
  /** `full`: no place is free for a run that should make way. */
  | { kind: 'shelf'; full: boolean }
  /** A run that somebody sent: the code, good or not. */
  | { kind: 'link'; code: string }
  /** The player's own run has to make way: asked before it does. */
  | { kind: 'keep'; level: LevelChoice; quarter: number; go: () => void }
  | {
      kind:
        | 'help'
        | 'menu'
        | 'settings'
        | 'board'
        | 'credits'
        | 'how'
        | 'levels'
        | 'otherTab'
        | 'share'
        | 'paste'
        | 'daily';
    }
  | { kind: 'problem'; title: string; line: string };
