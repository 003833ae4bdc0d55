import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ageInMs, ageInWords } from '../../../core/scale/age.js';
import { isDistrusted } from '../../../system/distrusted.js';
import { messageOf } from '../../../system/errors.js';
import type { Run } from '../../../system/exec.js';
import { exists } from '../../../system/files.js';
import { jsonOf } from '../lockfiles/json.js';
import { callOsvScanner } from './call.js';
import { LAYER } from './database.js';
import { oneLine } from './reason.js';
import { readStderr } from './stderr.js';

/** Where a database is kept, how old it may be, and what gets a new one. */
export interface Keeping {
  /** Absolute. */
  readonly directory: string;
  /** `24h`, as `scan.dependencies.max-database-age` has it; `0h` keeps and uses none. */
  readonly maxAge: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly run: Run;
  readonly program: string;
  /** A temporary directory of this run's own. */
  readonly scratch: string;
}

/** A database's directory with a sentence for the report, or why there is none. */
export type StandIn = { readonly directory: string; readonly words: string } | { readonly refused: string };

/** Beside the ecosystems: when each was last known to be complete. */
const TIMES = 'complete.json';
const Times = z.record(z.string(), z.iso.datetime());
type Times = z.infer<typeof Times>;

const TIMEOUT_MS = 10 * 60_000;

/**
 * The last complete OSV database of this machine, for when osv.dev cannot be reached. Each
 * ecosystem in it was downloaded whole, and loaded by osv-scanner, before it took its place.
 */
export class KeptDatabase {
  readonly #keeping: Keeping;
  /** Both trees may ask at once, and what one downloads serves the other. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  /**
   * What may judge in the place of osv.dev: what is kept, or what can be downloaded now.
   * Never throws for what the network or the disk does.
   */
  standIn(ecosystems: readonly string[]): Promise<StandIn> {
    const answer = this.#turn.then(() => this.#standIn(ecosystems));
    this.#turn = answer;
    return answer;
  }

  async #standIn(ecosystems: readonly string[]): Promise<StandIn> {
    const { directory, maxAge } = this.#keeping;
    const limit = `scan.dependencies.max-database-age: ${maxAge}`;
    if (ageInMs(maxAge) === 0) return { refused: `no database may stand in for it (${limit})` };
    if (isDistrusted(directory))
      return { refused: `no database may stand in for it: ${directory} lies in what is judged` };
    const missing = (await this.#ages(ecosystems)).filter(({ age }) => age > ageInMs(maxAge));
    const problem = missing.length === 0 ? null : await this.#download(missing.map(({ name }) => name));
    if (problem !== null)
      return {
        refused: `${missing.map(describe).join(', ')} in ${directory} (${limit}), and a new one cannot be had: ${problem}`,
      };
    const [oldest] = (await this.#ages(ecosystems)).sort((a, b) => b.age - a.age);
    const since = oldest === undefined ? '' : `, ${ageInWords(oldest.age)} old`;
    return { directory, words: `judged by the last complete OSV database${since} (${limit})` };
  }

  /**
   * Downloads what is older than half of the age that is allowed. Only where the directory is
   * there: whoever wants a database at hand makes it.
   * @returns what could not be done; null when all is well
   */
  async keepUp(ecosystems: readonly string[]): Promise<string | null> {
    const { directory, maxAge } = this.#keeping;
    if (ageInMs(maxAge) === 0 || isDistrusted(directory) || !(await exists(directory))) return null;
    const old = (await this.#ages(ecosystems)).filter(({ age }) => age > ageInMs(maxAge) / 2);
    return old.length === 0 ? null : this.#download(old.map(({ name }) => name));
  }

  /** Milliseconds since each was complete; infinite where there is none. */
  async #ages(ecosystems: readonly string[]): Promise<{ name: string; age: number }[]> {
    const times = await this.#times();
    return Promise.all(
      ecosystems.map(async (name) => {
        const at = Date.parse(times[name] ?? '');
        const isThere = await exists(join(this.#keeping.directory, LAYER, name, 'all.zip'));
        // A time that is still to come was not written by us.
        const age = this.#keeping.now() - at;
        return { name, age: isThere && age >= 0 ? age : Infinity };
      }),
    );
  }

  async #times(): Promise<Times> {
    const file = join(this.#keeping.directory, TIMES);
    if (!(await exists(file))) return {};
    const read = Times.safeParse(jsonOf(await readFile(file, 'utf8')));
    // Without times nothing of it may be used, and it is downloaded anew.
    return read.success ? read.data : {};
  }

  /** Never throws for what the network or the disk does. */
  async #download(ecosystems: readonly string[]): Promise<string | null> {
    const { directory, now } = this.#keeping;
    try {
      await mkdir(directory, { recursive: true });
      // In the directory itself, so that what is whole can be put into its place by renaming.
      const fresh = await mkdtemp(join(directory, '.next-'));
      try {
        const at = new Date(now()).toISOString();
        const problem = await this.#fetch(ecosystems, fresh);
        if (problem !== null) return problem;
        for (const name of ecosystems) await this.#putInPlace(name, fresh);
        const times = {
          ...(await this.#times()),
          ...Object.fromEntries(ecosystems.map((name) => [name, at])),
        };
        await writeFile(join(fresh, TIMES), JSON.stringify(times));
        await rename(join(fresh, TIMES), join(directory, TIMES));
        return null;
      } finally {
        await rm(fresh, { recursive: true, force: true });
      }
    } catch (error) {
      return oneLine(messageOf(error));
    }
  }

  /** osv-scanner downloads the databases of what it is given: one made-up package of each. */
  async #fetch(ecosystems: readonly string[], fresh: string): Promise<string | null> {
    const { program, run, scratch } = this.#keeping;
    const own = await mkdtemp(join(scratch, 'database-'));
    const list = join(own, 'osv-scanner-custom.json');
    const packages = ecosystems.map((ecosystem) => ({
      package: { ecosystem, name: 'fixby-asks-for-the-database', version: '0.0.0' },
    }));
    await writeFile(list, JSON.stringify({ results: [{ packages }] }));
    const config = join(own, 'empty.toml');
    await writeFile(config, '');
    const ended = await callOsvScanner({
      ...{ program, run, config, output: join(own, 'result.json'), files: [list] },
      ...{ database: fresh, download: true, timeoutMs: TIMEOUT_MS, maxResultBytes: 1024 * 1024 },
    });
    const { loaded, failures } = readStderr(ended.stderr);
    const [failure = ended.broken] = failures;
    if (failure !== null) return oneLine(failure);
    const silent = ecosystems.filter((name) => !loaded.includes(name));
    return silent.length === 0 ? null : `osv-scanner does not say that it loaded ${silent.join(', ')}`;
  }

  async #putInPlace(ecosystem: string, fresh: string): Promise<void> {
    const zip = join(fresh, LAYER, ecosystem, 'all.zip');
    await stat(zip);
    const folder = join(this.#keeping.directory, LAYER, ecosystem);
    await mkdir(folder, { recursive: true });
    await rename(zip, join(folder, 'all.zip'));
  }
}

function describe({ name, age }: { readonly name: string; readonly age: number }): string {
  return age === Infinity
    ? `there is no complete database for ${name}`
    : `the database for ${name} is ${ageInWords(age)} old`;
}
