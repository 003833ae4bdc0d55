import { compareText } from '../../../core/scale/text-order.js';
import { Names } from './names.js';
import { Table } from './table.js';

/** Most paths that are shown of a client. */
const SHOWN = 8;

/** Most paths that are told apart. */
const MAX_PATHS = 200_000;

/** What clients asked for: how often which path, and how often it was missing. */
export class Samples {
  readonly #paths = new Names();
  readonly #asked = new Table(2);

  /** Adds requests of a client, by its number. @param path without its query */
  add(client: number, path: string, isMissing: boolean, count: number): void {
    const id = this.#paths.id(path, MAX_PATHS);
    if (id >= 0) this.#asked.add(client, id, isMissing ? 1 : 0, count);
  }

  /**
   * The paths that each of some clients asked for most: missing ones first, then by number.
   * @param nameOf the name of a client's number
   */
  paths(clients: ReadonlySet<string>, nameOf: (client: number) => string): Map<string, string[]> {
    const all = new Map<string, { path: string; found: number; missing: number }[]>();
    for (const { first, second, sums } of this.#asked.rows()) {
      const client = nameOf(first);
      if (!clients.has(client)) continue;
      const list = all.get(client) ?? [];
      list.push({ path: this.#paths.text(second), found: sums[0] ?? 0, missing: sums[1] ?? 0 });
      all.set(client, list);
    }
    return new Map(
      [...all].map(([client, list]) => [
        client,
        list
          .sort((a, b) => b.missing - a.missing || b.found - a.found || compareText(a.path, b.path))
          .slice(0, SHOWN)
          .map(({ path }) => path),
      ]),
    );
  }
}
