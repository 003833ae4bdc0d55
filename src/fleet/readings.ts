import type { RepositoryReading } from '../core/fleet/types.js';
import { readFleetNames } from '../github/read/fleet/names.js';
import { FixbyError } from '../system/fixby-error.js';
import { readFleet, type FleetInput } from './read.js';
import { fileState, noState } from './state.js';

/** Which repositories are to be read, and how. */
export interface FleetWish extends Pick<
  FleetInput,
  'client' | 'server' | 'against' | 'readBase' | 'log' | 'each'
> {
  /** The organization or person whose repositories are read; null for none. */
  readonly org: string | null;
  /** `owner/name`, beside those of the organization: each is named, also where it is not seen. */
  readonly names: readonly string[];
  /** Path of the file that keeps what was read; null for none. */
  readonly state: string | null;
  /** RFC 3339 */
  readonly now: string;
}

/** What was read, and of what. */
export interface FleetReadings {
  readonly scope: string;
  readonly asOf: string;
  readonly readings: readonly RepositoryReading[];
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.{1,2}$)[A-Za-z0-9._-]+$/u;
const OWNER = /^[A-Za-z0-9][A-Za-z0-9_-]*$/u;

/**
 * Reads all repositories that are asked for.
 * @throws FixbyError
 */
export async function fleetReadings(wish: FleetWish): Promise<FleetReadings> {
  const { client, org, now } = wish;
  requireNames(wish);
  const listed = org === null ? [] : await readFleetNames(client, org);
  const names = distinct([...listed, ...wish.names]);
  const scope = org ?? (names.length === 1 ? (names[0] ?? '') : `${names.length} repositories`);
  const of = {
    scope: JSON.stringify([org, [...wish.names].sort()]),
    against: JSON.stringify(wish.against),
  };
  const state = wish.state === null ? noState(now) : await fileState(wish.state, now, of);
  const readings = await readFleet({ ...wish, names, state });
  return { scope, asOf: state.asOf, readings };
}

function requireNames({ org, names }: FleetWish): void {
  if (org === null && names.length === 0)
    throw new FixbyError(
      'usage',
      'nothing says which repositories are meant.',
      'Name an organization with --org, or each repository: fixby fleet acme/app acme/api',
    );
  if (org !== null && !OWNER.test(org))
    throw new FixbyError('usage', `"${org.slice(0, 100)}" is no organization.`, 'Name it as in --org acme.');
  const wrong = names.find((name) => !NAME.test(name));
  if (wrong !== undefined)
    throw new FixbyError(
      'usage',
      `"${wrong.slice(0, 100)}" is no repository.`,
      'Write owner/name; an organization is named by --org.',
    );
}

/** Each once; GitHub does not tell upper from lower case. */
function distinct(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()].sort();
}
