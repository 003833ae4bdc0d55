import { sortedChanges, type PermissionChange } from '../../../core/findings/permissions.js';
import type { ForgeManifest } from '../../shared/forge/manifest.js';
import type { Capability } from './capability.js';
import { doorCapabilities } from './doors.js';
import { covers, egressCapabilities, targetOf } from './egress.js';
import { remoteCapabilities } from './remotes.js';
import { scopeCapabilities } from './scopes.js';

/** All capabilities of a manifest, by identifier. */
export function capabilitiesOf(manifest: ForgeManifest): ReadonlyMap<string, Capability> {
  const all = [
    ...scopeCapabilities(manifest),
    ...egressCapabilities(manifest),
    ...remoteCapabilities(manifest),
    ...doorCapabilities(manifest),
  ];
  const map = new Map<string, Capability>();
  for (const one of all) if (!map.has(one.permission)) map.set(one.permission, one);
  return map;
}

/**
 * The capabilities that a change adds to an app or removes from it.
 * @param head null when the app was deleted
 * @param base null when the app is new: every capability is then added
 * @returns sorted, worst first
 */
export function permissionChanges(
  head: ForgeManifest | null,
  base: ForgeManifest | null,
): PermissionChange[] {
  const [now, before] = [head, base].map((side) => (side === null ? NONE : capabilitiesOf(side))) as [
    ReadonlyMap<string, Capability>,
    ReadonlyMap<string, Capability>,
  ];
  const app = head?.path ?? base?.path ?? '';
  const widened = [...now.values()].filter(
    ({ permission }) => !before.has(permission) && !isCovered(permission, head, base),
  );
  const narrowed = [...before.values()].filter(
    ({ permission }) => !now.has(permission) && !isCovered(permission, base, head),
  );
  return sortedChanges([
    ...widened.map((one) => changeOf(one, 'widens', app, head?.path ?? app)),
    ...narrowed.map((one) => changeOf(one, 'narrows', app, base?.path ?? app)),
  ]);
}

const NONE: ReadonlyMap<string, Capability> = new Map();

function changeOf(
  { permission, can, consent, severity, at }: Capability,
  change: PermissionChange['change'],
  app: string,
  path: string,
): PermissionChange {
  const place = { path, line: at.line, column: at.column, endLine: at.line };
  return { app, change, permission, can, consent, severity, place };
}

/**
 * Whether a wider entry in either manifest already covers a capability: adding or removing a host
 * below an allowed wildcard changes nothing.
 */
function isCovered(permission: string, own: ForgeManifest | null, other: ForgeManifest | null): boolean {
  const entries = own?.egress ?? [];
  return entries.some((entry) => {
    const target = targetOf(entry);
    const around = [...(other?.egress ?? []), ...entries.filter((one) => targetOf(one) !== target)];
    const wider = around.filter((candidate) => covers(candidate, entry));
    if (permission === `${entry.kind} ${target}`) return wider.length > 0;
    return (
      permission === `end-user data ${entry.kind} ${target}` &&
      wider.some(({ inScopeEUD, category }) => inScopeEUD !== false && category !== 'analytics')
    );
  });
}
