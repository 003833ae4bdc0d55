import { compareText } from '../../../core/scale/text-order.js';
import { Names } from './names.js';
import { Table } from './table.js';

/** Most paths that are shown of a client. */
const SHOWN = 8;

/** Most paths that are told apart. */
const MAX_PATHS = 200_000;

/** How often a client asked for a path that was there, and when it was not. */
interface Asked {
  readonly found: number;
  readonly missing: number;
}

const NEVER: Asked = { found: 0, missing: 0 };

/** What clients asked for: how often which path, and how often it was missing. */
export class Samples {
  readonly #paths = new Names();
  readonly #found = new Table();
  readonly #missing = new Table();

  /** Adds requests of a client, by its number. @param path without its query */
  add(client: number, path: string, isMissing: boolean, count: number): void {
    const id = this.#paths.id(path, MAX_PATHS);
    if (id >= 0) (isMissing ? this.#missing : this.#found).add(client, id, count);
  }

  /**
   * The paths that each of some clients asked for most: missing ones first, then by number.
   * @param nameOf the name of a client's number
   */
  paths(clients: ReadonlySet<string>, nameOf: (client: number) => string): Map<string, string[]> {
    const all = new Map<string, Map<number, Asked>>();
    for (const kind of ['found', 'missing'] as const) {
      for (const { first, second, sum } of (kind === 'found' ? this.#found : this.#missing).rows()) {
        const client = nameOf(first);
        if (!clients.has(client)) continue;
        const own = all.get(client) ?? new Map<number, Asked>();
        all.set(client, own.set(second, { ...(own.get(second) ?? NEVER), [kind]: sum }));
      }
    }
    return new Map([...all].map(([client, own]) => [client, this.#most(own)]));
  }

  #most(asked: ReadonlyMap<number, Asked>): string[] {
    return [...asked]
      .map(([id, { found, missing }]) => ({ path: this.#paths.text(id), found, missing }))
      .sort((a, b) => b.missing - a.missing || b.found - a.found || compareText(a.path, b.path))
      .slice(0, SHOWN)
      .map(({ path }) => path);
  }
}
