/** The rooms after a run: one file, fetched when the run is nearly over or the first of them is opened. */
import type { ComponentType } from 'preact';
import './all.css';
import { BestRoom } from './BestRoom.tsx';
import { BetsRoom } from './BetsRoom.tsx';
import { ForkRoom } from './ForkRoom.tsx';
import { LuckRoom } from './LuckRoom.tsx';
import { ReceiptsRoom } from './ReceiptsRoom.tsx';
import { ReportRoom } from './ReportRoom.tsx';
import { type RoomId, useRoom } from './room.ts';
import { TalkRoom } from './TalkRoom.tsx';
import { TimelineRoom } from './TimelineRoom.tsx';

const PANELS: Record<Exclude<RoomId, 'end'>, ComponentType> = {
  timeline: TimelineRoom,
  receipts: ReceiptsRoom,
  fork: ForkRoom,
  luck: LuckRoom,
  best: BestRoom,
  bets: BetsRoom,
  talk: TalkRoom,
  report: ReportRoom,
};

export function AfterPanel() {
  const now = useRoom().now.value;
  if (now === 'end') return null;
  const Panel = PANELS[now];
  return <Panel key={now} />;
}
