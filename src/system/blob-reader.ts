import { GitError, type Repository } from './git.js';

interface Wish {
  readonly oid: string;
  readonly fulfil: (content: Buffer) => void;
  readonly refuse: (error: unknown) => void;
}

/** Bytes that one git process may output; a larger batch is read one blob at a time. */
const MAX_BATCH = 512 * 1024 * 1024;

/** Maximum size of a blob that is read, in bytes. */
const MAX_BLOB = 256 * 1024 * 1024;

/**
 * Reads blobs in batches: all requests of one event loop turn are answered by one git process,
 * since starting a process costs more than reading a lockfile.
 */
export class BlobReader {
  readonly #repository: Repository;
  #wishes: Wish[] = [];

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** The content of a blob. @throws GitError when it is missing, or larger than 256 MiB */
  read(oid: string): Promise<Buffer> {
    return new Promise((fulfil, refuse) => {
      if (this.#wishes.length === 0) setImmediate(() => void this.#flush());
      this.#wishes.push({ oid, fulfil, refuse });
    });
  }

  async #flush(): Promise<void> {
    const wishes = this.#wishes;
    this.#wishes = [];
    try {
      const contents = await this.#whole([...new Set(wishes.map(({ oid }) => oid))]);
      for (const { oid, fulfil, refuse } of wishes) {
        const content = contents?.get(oid);
        if (content === undefined) this.#one(oid).then(fulfil, refuse);
        else fulfil(content);
      }
    } catch (error) {
      // Reject every request: the batch itself is not awaited, so an error that escaped here would
      // end the process without a verdict.
      for (const { refuse } of wishes) refuse(error);
    }
  }

  /**
   * Reads a batch. Objects that a partial clone lacks are fetched explicitly, since git's automatic
   * fetch is disabled.
   */
  async #whole(oids: readonly string[]): Promise<ReadonlyMap<string, Buffer> | null> {
    const contents = await this.#batch(oids);
    if (contents === null || !this.#repository.partial) return contents;
    const missing = oids.filter((oid) => !contents.has(oid));
    if (missing.length === 0) return contents;
    await this.#repository.fetchObjects(missing);
    const fetched = await this.#batch(missing);
    return fetched === null ? null : new Map([...contents, ...fetched]);
  }

  /**
   * Null when the batch could not be read as a whole: the blobs are then read one by one, so that
   * each reports its own error.
   */
  async #batch(oids: readonly string[]): Promise<ReadonlyMap<string, Buffer> | null> {
    const input = Buffer.from(`${oids.join('\n')}\n`);
    try {
      return parseBatch(
        await this.#repository.git(['cat-file', '--batch'], { input, maxOutputBytes: MAX_BATCH }),
      );
    } catch (error) {
      if (error instanceof GitError) return null;
      throw error;
    }
  }

  #one(oid: string): Promise<Buffer> {
    return this.#repository.git(['cat-file', 'blob', oid], { maxOutputBytes: MAX_BLOB });
  }
}

/**
 * The blobs in the output of `git cat-file --batch`; missing objects are left out.
 * @see https://git-scm.com/docs/git-cat-file#_batch_output
 */
function parseBatch(output: Buffer): Map<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at);
    const [, oid, size] = /^([0-9a-f]+) blob (\d+)$/.exec(output.toString('latin1', at, end)) ?? [];
    at = end + 1;
    if (oid === undefined || size === undefined) continue;
    blobs.set(oid, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}
