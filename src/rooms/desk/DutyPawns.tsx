export interface DutyTeam {
  id: string;
  /** "Alder" */
  name: string;
  /** Value of the chosen option; empty when not posted. */
  post: string;
  options: readonly { value: string; label: string }[];
}

export interface DutyPawnsProps {
  title: string;
  /** What posts do. */
  line: string;
  teams: readonly DutyTeam[];
  onPost: (teamId: string, post: string) => void;
}

const CLOTH = [
  { fill: '#b8533f', edge: '#6d2618' },
  { fill: '#3f6e8c', edge: '#1d3d52' },
  { fill: '#d9a441', edge: '#7a5414' },
] as const;

export function Pawn({ index, lying }: { index: number; lying?: boolean | undefined }) {
  const c = CLOTH[index % CLOTH.length] ?? CLOTH[0];
  return (
    <svg class="pawn" viewBox="-26 -42 52 54" width="3.25rem" aria-hidden="true">
      <ellipse
        rx="23"
        ry="9"
        cy="1"
        fill="#0c151e"
        opacity=".8"
        stroke="#6f8492"
        stroke-dasharray={lying ? '4 3' : '0'}
      />
      <g transform={lying ? 'translate(-13 -7) rotate(72) scale(.92)' : ''}>
        <path
          d="M-15 0c0-10 7-14 9-22h12c2 8 9 12 9 22q-15 7-30 0z"
          fill={c.fill}
          stroke={c.edge}
          stroke-width="1.2"
        />
        <circle cy="-29" r="9.5" fill={c.fill} stroke={c.edge} stroke-width="1.2" />
        <path
          d="M-4-33a5 5 0 0 1 4-2.5"
          stroke="#fff"
          stroke-opacity=".7"
          stroke-width="2"
          fill="none"
          stroke-linecap="round"
        />
      </g>
    </svg>
  );
}

/** Three free duty teams; each stays where it stood. A pawn lies down while it has no post; the mat opens to post them. */
export function DutyPawns(p: DutyPawnsProps) {
  return (
    <details class="pawns on-dark">
      <summary>
        <span class="visually-hidden">{p.title}</span>
        {p.teams.map((t, i) => (
          <Pawn key={t.id} index={i} lying={t.post === ''} />
        ))}
      </summary>
      <div class="pawn-posts">
        <h2>{p.title}</h2>
        {p.teams.map((t, i) => (
          <label key={t.id}>
            <Pawn index={i} lying={t.post === ''} />
            <span>{t.name}</span>
            <select value={t.post} onChange={(e) => p.onPost(t.id, e.currentTarget.value)}>
              {t.options.map((o) => (
                <option key={o.value} value={o.value}>
                  {o.label}
                </option>
              ))}
            </select>
          </label>
        ))}
        <p>{p.line}</p>
      </div>
    </details>
  );
}
