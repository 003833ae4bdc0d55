import { mkdir, mkdtemp, open, readdir, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { exists } from '../../../system/files.js';
import { FixbyError } from '../../../system/fixby-error.js';

/** The directory inside `--local-db-path` in which osv-scanner 2.x looks for databases. */
export const LAYER = 'osv-scalibr';

/** The reason for an ecosystem without a database file. */
const NO_FILE = 'no offline version of the OSV database is available';

/** What is said of one without a single advisory, which no ecosystem is. */
const NO_RECORDS = 'it has no records';

/** Bytes of the record that ends a zip archive, and most that its comment may have behind it. */
const END = { bytes: 22, comment: 0xff_ff, signature: 0x06_05_4b_50, entries: 10 } as const;

/**
 * An empty zip archive: the end-of-central-directory record alone.
 * @see APPNOTE.TXT 4.3.16, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
const EMPTY_ZIP = Buffer.from(['P'.charCodeAt(0), 'K'.charCodeAt(0), 5, 6, ...Array<number>(18).fill(0)]);

/**
 * An offline database. When an ecosystem has no file, osv-scanner stops at the first package of it
 * and skips all later ones; an empty file lets it go on, so that the other ecosystems are complete.
 */
export class Database {
  /** The directory to pass to osv-scanner. */
  readonly directory: string;
  /** The user's directory, for messages. */
  readonly #original: string;
  readonly #scratch: string;
  /** The reason why an ecosystem's database is an empty one, by ecosystem. */
  readonly #empty: ReadonlyMap<string, string>;

  private constructor(
    original: string,
    scratch: string,
    directory: string,
    empty: ReadonlyMap<string, string>,
  ) {
    this.#original = original;
    this.#scratch = scratch;
    this.directory = directory;
    this.#empty = empty;
  }

  /**
   * Prepares the database for a run.
   * @param directory the user's directory, with `osv-scalibr/<Ecosystem>/all.zip` in it
   * @param ecosystems those that are probably needed
   * @throws FixbyError (usage) when it is not such a directory
   */
  static async open(directory: string, ecosystems: readonly string[], scratch: string): Promise<Database> {
    const original = resolve(directory);
    if (!(await exists(join(original, LAYER))))
      throw new FixbyError(
        'usage',
        `There is no OSV database in ${original}: it has no directory ${LAYER}.`,
        `The layout is <directory>/${LAYER}/<Ecosystem>/all.zip.`,
      );
    const database = new Database(original, scratch, original, new Map());
    const missing = new Map<string, string>();
    const wanted = new Set(ecosystems);
    // Whatever else is there may be asked for by an SBOM.
    for (const ecosystem of new Set([...wanted, ...(await readdir(join(original, LAYER)))])) {
      const file = join(original, LAYER, ecosystem, 'all.zip');
      const there = await exists(file);
      if (there && (await hasNoRecords(file))) missing.set(ecosystem, NO_RECORDS);
      else if (!there && wanted.has(ecosystem)) missing.set(ecosystem, NO_FILE);
    }
    return missing.size === 0 ? database : database.without(missing);
  }

  /** Whether an ecosystem's database can be replaced by an empty one, and has not been yet. */
  canDoWithout(ecosystem: string): boolean {
    return /^[A-Za-z0-9][A-Za-z0-9.+ _-]*$/.test(ecosystem) && !this.#empty.has(ecosystem);
  }

  /**
   * A copy of the database with empty files for some ecosystems.
   * @param reasons the reason for each, by ecosystem
   */
  async without(reasons: ReadonlyMap<string, string>): Promise<Database> {
    const empty = new Map([...this.#empty, ...reasons]);
    const directory = await mkdtemp(join(this.#scratch, 'database-'));
    await mkdir(join(directory, LAYER));
    for (const ecosystem of await readdir(join(this.#original, LAYER))) {
      if (empty.has(ecosystem)) continue;
      await symlink(join(this.#original, LAYER, ecosystem), join(directory, LAYER, ecosystem), 'junction');
    }
    for (const ecosystem of empty.keys()) {
      await mkdir(join(directory, LAYER, ecosystem));
      await writeFile(join(directory, LAYER, ecosystem, 'all.zip'), EMPTY_ZIP);
    }
    return new Database(this.#original, this.#scratch, directory, empty);
  }

  /** What is wrong with an ecosystem's database and what to do; null when it is a real one. */
  complaint(ecosystem: string): string | null {
    const why = this.#empty.get(ecosystem);
    if (why === undefined) return null;
    const file = join(this.#original, LAYER, ecosystem, 'all.zip');
    return why.includes(NO_FILE)
      ? `there is no database for ${ecosystem} in ${this.#original}, so its packages were not compared with any advisory: add ${file}`
      : `the database for ${ecosystem} cannot be read (${why}), so its packages were not compared with any advisory: replace ${file}`;
  }
}

/**
 * Whether a zip archive is a whole one that has no entries; one that is none is osv-scanner's to
 * complain about.
 * @see APPNOTE.TXT 4.3.16
 */
async function hasNoRecords(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const length = Math.min(size, END.bytes + END.comment);
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    for (let at = length - END.bytes; at >= 0; at -= 1)
      if (buffer.readUInt32LE(at) === END.signature) return buffer.readUInt16LE(at + END.entries) === 0;
    return false;
  } finally {
    await handle.close();
  }
}
