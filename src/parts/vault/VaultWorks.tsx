import { GROUND, type RungName, reaches, rungAt } from '../../sim/index.ts';
import { band, f1, pt } from '../drawing/geometry.ts';
import { FLOOR_PARTS, GRATING_DOWN, PLATE_PARTS, SIGHT_PARTS } from './rungParts.ts';
import { VaultDoor } from './VaultDoor.tsx';
import type { Radii, Sectors } from './vaultGeometry.ts';
import type { VaultPalette } from './vaultPalette.ts';
import type { VaultPolicy, VaultVendor } from './vaultTypes.ts';

interface WorksProps {
  r: Radii;
  s: Sectors;
  p: VaultPalette;
  large: boolean;
  policy: VaultPolicy | undefined;
}

function teeth(from: number, to: number, count: number): string {
  let d = '';
  for (let i = 0; i < count; i++) {
    const a = (i * 360) / count;
    const w = 360 / count / 4;
    d += `M${pt(from, a - w)}L${pt(to, a - w * 0.7)}L${pt(to, a + w * 0.7)}L${pt(from, a + w)}Z`;
  }
  return d;
}

function spokes(from: number, to: number, step: number): string {
  let d = '';
  for (let a = 0; a < 360; a += step) d += `M${pt(from, a)}L${pt(to, a)}`;
  return d;
}

/** Driver hygiene: what guards the floor of ring 0. */
export function FloorGuard({ r, p, large, policy }: Omit<WorksProps, 's'>) {
  const parts = FLOOR_PARTS[rungAt('hygiene', policy?.hygiene ?? GROUND).name];
  return (
    <g class="vault-guard" fill="none" stroke={p.bed}>
      {parts.includes('studs') && (
        <circle
          r={r.wallIn - 8}
          stroke-width={large ? 5 : 7}
          stroke-dasharray={large ? '2.5 5' : '4 8'}
        />
      )}
      {parts.includes('mesh') && (
        <>
          {[0.26, 0.5, 0.74].map((k) => (
            <circle
              key={k}
              r={r.core + (r.wallIn - 14 - r.core) * k}
              stroke-width="1.1"
              opacity=".75"
            />
          ))}
          <path
            d={spokes(r.core + 5, r.wallIn - 13, large ? 7.5 : 15)}
            stroke-width=".9"
            opacity=".75"
          />
        </>
      )}
      {parts.includes('teeth') && (
        <path
          d={teeth(r.core + 2, r.core + 13, 16)}
          fill={p.wallEdge}
          stroke={p.wallEdgeDark}
          stroke-width=".8"
        />
      )}
    </g>
  );
}

/** How much the interface lets a vendor see, sector by sector. */
export function SightSlits({
  r,
  s,
  p,
  large,
  policy,
  vendors,
}: WorksProps & { vendors: readonly VaultVendor[] }) {
  if (!policy) return null;
  const parts = SIGHT_PARTS[rungAt('interface', policy.interface).name];
  if (!parts.includes('slit')) return null;
  const at = r.interfaceIn + (large ? 8 : 10);
  const half = (s.step / 2 - 1.5) * policy.share;
  const w = large ? 2.5 : 5;
  return (
    <g class="vault-slits">
      {vendors.map((v, i) => {
        const a = s.centre(i);
        if (!v.present) return null;
        return (
          <g key={v.id}>
            <path d={band(at - w, at + w, a - half, a + half)} fill={p.sight} />
            {parts.includes('posts') &&
              [a - half, a + half].map((post) => (
                <path
                  key={post}
                  d={band(at - w - 3, at + w + 6, post - 1.2, post + 1.2)}
                  fill={p.rim}
                  stroke={p.rimDark}
                  stroke-width=".8"
                />
              ))}
          </g>
        );
      })}
    </g>
  );
}

/** What an enclave may hold. */
function Holds({ rung, ink }: { rung: RungName<'enclaves'>; ink: string }) {
  const parts = PLATE_PARTS[rung];
  return (
    <g fill="none" stroke={ink} stroke-width="1.8">
      {parts.includes('dots') &&
        [-6, 0, 6].map((x) => (
          <circle key={x} cx={x} cy="-24" r="1.5" fill={ink} stroke-width="1" />
        ))}
      {parts.includes('lines') && <path d="M-8 16H8M-8 20H8M-8 24H3" />}
      {parts.includes('tick') && <path d="M-6-15.5L-1.5-11.5L7-18" stroke-width="2.2" />}
    </g>
  );
}

/** The plates of the wall, one for each vendor: crossed out while there are no enclaves, else with what they may hold. */
export function Chambers({
  r,
  s,
  p,
  large,
  policy,
  vendors,
}: WorksProps & { vendors: readonly VaultVendor[] }) {
  const rung = rungAt('enclaves', policy?.enclaves ?? GROUND).name;
  const walled = PLATE_PARTS[rung].includes('wall');
  const w = large ? 11 : 12;
  return (
    <>
      {vendors.map((v, i) => {
        const a = s.centre(i);
        const full = v.present && v.keys.some((k) => k.place === 'enclave');
        const built = full || (v.present && walled);
        return (
          <g key={v.id}>
            <path
              d={band(r.wallIn + 9, r.interfaceIn - 8, a - w, a + w)}
              fill={full ? p.chamber : p.chamberEmpty}
              stroke={built ? p.fine : p.chamberLine}
              stroke-width="1.5"
            />
            {built && walled ? (
              <g transform={`rotate(${f1(a)}) translate(${f1((r.wallIn + r.interfaceIn) / 2)} 0)`}>
                <Holds rung={rung} ink={full ? p.enclaveKey : p.holdsInk} />
              </g>
            ) : !built ? (
              <path
                d={`M${pt(r.wallIn + 13, a - w * 0.7)}L${pt(r.interfaceIn - 12, a + w * 0.7)}M${pt(r.wallIn + 13, a + w * 0.7)}L${pt(r.interfaceIn - 12, a - w * 0.7)}`}
                stroke={p.chamberLine}
              />
            ) : null}
          </g>
        );
      })}
    </>
  );
}

/** The attestation gate: a blank plate · a plate that is read · a grating let half down · and down to the wall. */
export function GateWorks({ r, s, p, policy }: WorksProps) {
  const rung = policy && rungAt('attestation', policy.attestation).name;
  const down = rung === undefined ? 0 : GRATING_DOWN[rung];
  const top = r.rimIn - 4;
  const foot = top - (top - r.interfaceIn - 3) * down;
  const bars = [-0.78, -0.39, 0, 0.39, 0.78].map((k) => s.gate + k * s.gateHalf);
  return (
    <g class="vault-gate">
      {down > 0 && (
        <g stroke={p.rim} stroke-width="3.2" fill="none">
          <path d={bars.map((a) => `M${pt(top, a)}L${pt(foot, a)}`).join('')} />
          {policy &&
            reaches('attestation', policy.attestation, 'gateUpdates') &&
            [0.3, 0.75].map((k) => {
              const rr = top - (top - foot) * k;
              return (
                <path
                  key={k}
                  d={`M${pt(rr, bars[0] ?? 0)}A${f1(rr)} ${f1(rr)} 0 0 1 ${pt(rr, bars[4] ?? 0)}`}
                />
              );
            })}
        </g>
      )}
      <path
        d={band(r.rimIn - 4, r.rimOut + 7, s.gate - s.gateHalf, s.gate + s.gateHalf)}
        fill={p.gate}
        stroke={p.rimLight}
        stroke-width="1.6"
        {...(rung === 'off' ? { 'stroke-dasharray': '5 4' } : {})}
      />
    </g>
  );
}

/** Rings around the rim: so many waves in which an update goes out. */
export function WaveRings({ r, p, policy }: Pick<WorksProps, 'r' | 'p' | 'policy'>) {
  return (
    <g fill="none" stroke={p.fine} stroke-width="1.5">
      {policy &&
        Array.from({ length: policy.waves }, (_, i) => (
          <circle key={i} r={r.rimOut + 10 + i * 3.5} />
        ))}
    </g>
  );
}

/** The kernel door, where the policy is shown. */
export function DoorWorks({ r, s, p, large, policy }: WorksProps) {
  return policy ? (
    <VaultDoor angle={s.door} radius={r.wallIn} policy={policy} p={p} large={large} />
  ) : null;
}
