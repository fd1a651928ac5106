import { type Budget, Token } from '../budget/Tokens.tsx';
import { Icon, type IconName } from '../drawing/Icon.tsx';

export interface ChipProps {
  icon?: IconName | undefined;
  token?: Budget | undefined;
  /** What the icon stands for, for those who do not see it. */
  name?: string | undefined;
  /** "+2…5", "Rollout +1 rung", "Q6". */
  text: string;
  tone?: 'gain' | 'loss' | undefined;
}

/** One thing that an answer moves: a picture and a figure. */
export function Chip(p: ChipProps) {
  return (
    <span class="chip">
      {p.icon && <Icon name={p.icon} size="1.25rem" />}
      {p.token && <Token kind={p.token} />}
      {p.name && <span class="visually-hidden">{p.name}</span>}
      <span class={p.tone}>{p.text}</span>
    </span>
  );
}
