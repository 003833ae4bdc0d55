import { appendFile, readFile, rename, writeFile } from 'node:fs/promises';
import type { RepositoryReading } from '../core/fleet/types.js';
import { isMissing, messageOf } from '../system/errors.js';
import { FixbyError } from '../system/fixby-error.js';

const VERSION = 1;

/** Hours after which what was read is read again. */
const MAX_AGE_HOURS = 12;

/** What a reading is of, and when it began. */
interface Head {
  readonly version: number;
  readonly scope: string;
  /** The policy that all are held against, as a text: another one is another reading. */
  readonly against: string;
  readonly asOf: string;
}

/** Keeps what was read, so that a reading that was cut short goes on where it was. */
export interface FleetState {
  /** RFC 3339: when the reading began. */
  readonly asOf: string;
  /** By `owner/name`. */
  readonly read: ReadonlyMap<string, RepositoryReading>;
  readonly add: (readings: readonly RepositoryReading[]) => Promise<void>;
}

/** A state that lasts no longer than the reading. */
export function noState(asOf: string): FleetState {
  return { asOf, read: new Map(), add: () => Promise.resolve() };
}

/**
 * The state of a file: JSON lines, first what is read, then a repository a line. It is begun anew
 * when it is of something else, or older than half a day; a last line that was cut short is read
 * again.
 * @throws FixbyError (usage) for a file that cannot be read or written, or is none of ours
 */
export async function fileState(
  path: string,
  now: string,
  of: Pick<Head, 'scope' | 'against'>,
): Promise<FleetState> {
  try {
    const lines = await linesOf(path);
    const head = lines === null ? null : headOf(lines, path);
    const known = head !== null && continues(head, now, of) ? readingsIn(lines ?? []) : null;
    const asOf = known === null || head === null ? now : head.asOf;
    // A line that was cut short must not stay before what is added.
    await begin(path, { version: VERSION, asOf, ...of }, known ?? []);
    return {
      asOf,
      read: new Map((known ?? []).map((reading) => [reading.repository.name, reading])),
      add: (readings) => appendFile(path, readings.map(lineOf).join('')),
    };
  } catch (error) {
    if (error instanceof FixbyError) throw error;
    throw new FixbyError(
      'usage',
      `--state ${path} cannot be used (${messageOf(error)}).`,
      'Name a file in a directory that is there and that you may write to.',
      { cause: error },
    );
  }
}

async function linesOf(path: string): Promise<string[] | null> {
  try {
    return (await readFile(path, 'utf8')).split('\n');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** @throws FixbyError (usage) for a file that is not ours: it is not written over */
function headOf(lines: readonly string[], path: string): Head {
  const head = parsed(lines[0] ?? '') as Partial<Head> | null;
  if (head?.version === VERSION && typeof head.asOf === 'string') return head as Head;
  throw new FixbyError(
    'usage',
    `--state ${path} is there, and no earlier reading wrote it.`,
    'Name another file, or remove this one.',
  );
}

function continues(head: Head, now: string, of: Pick<Head, 'scope' | 'against'>): boolean {
  const age = Date.parse(now) - Date.parse(head.asOf);
  return (
    head.scope === of.scope && head.against === of.against && age >= 0 && age < MAX_AGE_HOURS * 3_600_000
  );
}

/** What could be read. What failed is tried again. */
function readingsIn(lines: readonly string[]): RepositoryReading[] {
  return lines.slice(1).flatMap((line) => {
    const reading = parsed(line) as RepositoryReading | null;
    return reading === null || reading.repository.sight === 'failed' ? [] : [reading];
  });
}

/** The value of a line; null for one that was cut short. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

async function begin(path: string, head: Head, known: readonly RepositoryReading[]): Promise<void> {
  const part = `${path}.part`;
  await writeFile(part, `${JSON.stringify(head)}\n${known.map(lineOf).join('')}`, { mode: 0o600 });
  await rename(part, path);
}

function lineOf(reading: RepositoryReading): string {
  return `${JSON.stringify(reading)}\n`;
}
