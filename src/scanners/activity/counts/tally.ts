import { compareText } from '../../../core/scale/text-order.js';
import type { Hit } from '../formats/hit.js';
import {
  HOUR,
  METRICS,
  QUARTER,
  type Column,
  type Counts,
  type Metric,
  type Series,
  type Subject,
} from './counts.js';
import { Names } from './names.js';
import { routeOf } from './route.js';
import { Samples } from './samples.js';
import { Table } from './table.js';
import { templatesOf } from './templates.js';

/**
 * Most clients and routes that are counted one by one. What comes after them counts for the site
 * and the status classes only: memory is bounded.
 */
const MOST = { client: 300_000, route: 100_000, site: 5_000, status: 10 } as const;

/** Most raw paths of which the route is remembered. */
const MAX_REMEMBERED = 20_000;

/** A table for each metric, each with the numbers of names and of quarters. */
type Tables = Readonly<Record<Metric, Table>>;

/** A metric of which a series has nothing. */
const NOTHING: Column = { quarters: [], counts: [] };

/** Adds up requests. The order in which they come makes no difference. */
export class Tally {
  readonly #names = new Map<Subject, Names>();
  readonly #tables = new Map<Subject, Tables>();
  readonly #seen = new Table();
  readonly #samples = new Samples();
  #routes = new Map<string, string>();
  #overflow = 0;

  /** How many requests were of clients or routes beyond those that are counted one by one. */
  get overflow(): number {
    return this.#overflow;
  }

  /** Adds one request, or several alike. */
  add(hit: Hit): void {
    const quarter = Math.floor(hit.time / QUARTER);
    const isMissing = hit.status === 404;
    const metric = metricOf(hit.status);
    const route = hit.path === null ? null : this.#routeOf(hit.path);
    const whole = this.#count('site', '', quarter, metric, hit);
    if (hit.site !== null) this.#count('site', hit.site, quarter, metric, hit);
    if (hit.status !== null) this.#count('status', `${Math.floor(hit.status / 100)}xx`, quarter, metric, hit);
    // A missing page is no route of the site: whoever probes would fill the memory with them.
    if (route !== null && !isMissing) this.#count('route', route, quarter, metric, hit);
    const client = hit.client === null ? -1 : this.#count('client', hit.client, quarter, metric, hit);
    if (client >= 0 && route !== null) this.#samples.add(client, route, isMissing, hit.count);
    if (!isMissing || hit.path === null) return;
    const path = hit.path.replace(/[?#].*$/su, '');
    this.#missing('site', whole, quarter, path);
    if (client >= 0) this.#missing('client', client, quarter, path);
  }

  /** Everything that was added. */
  counts(): Counts {
    const series = [...this.#tables].flatMap(([subject, tables]) => {
      const names = this.#names.get(subject) ?? new Names();
      return subject === 'route' ? routesOf(tables, names) : seriesOf(subject, tables, names);
    });
    series.sort((a, b) => compareText(a.subject, b.subject) || compareText(a.name, b.name));
    return { series: withoutTwin(series) };
  }

  /** The paths that each of some clients asked for most: missing ones first, then by number. */
  paths(clients: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
    const names = this.#namesOf('client');
    return this.#samples.paths(clients, (id) => names.text(id));
  }

  /**
   * Adds a missing path, which counts once an hour: one that many pages or people ask for is a
   * broken link, and only many different ones are probing.
   */
  #missing(subject: Subject, id: number, quarter: number, path: string): void {
    const hour = Math.floor(quarter / HOUR);
    const [high, low] = digest(`${subject} ${id} ${hour} ${path}`);
    if (!this.#seen.add(high, low, 1)) return;
    const tables = this.#tables.get(subject);
    // Every series has a row of requests wherever it has anything.
    tables?.requests.add(id, hour * HOUR, 0);
    tables?.missing.add(id, hour * HOUR, 1);
  }

  /** @returns the number of the name; -1 when there are too many */
  #count(subject: Subject, name: string, quarter: number, metric: Metric | null, hit: Hit): number {
    const id = this.#namesOf(subject).id(name, MOST[subject]);
    if (id < 0) {
      this.#overflow += hit.count;
      return id;
    }
    const tables = this.#tables.get(subject);
    tables?.requests.add(id, quarter, hit.count);
    if (metric !== null) tables?.[metric].add(id, quarter, hit.count);
    if (hit.errors !== undefined) tables?.errors.add(id, quarter, hit.errors);
    return id;
  }

  #namesOf(subject: Subject): Names {
    const known = this.#names.get(subject);
    if (known !== undefined) return known;
    const names = new Names();
    this.#names.set(subject, names);
    this.#tables.set(subject, emptyTables());
    return names;
  }

  #routeOf(path: string): string {
    const known = this.#routes.get(path);
    if (known !== undefined) return known;
    const route = routeOf(path);
    if (this.#routes.size >= MAX_REMEMBERED) this.#routes = new Map();
    this.#routes.set(Buffer.from(path, 'utf8').toString('utf8'), route);
    return route;
  }
}

/** What a request counts for besides; missing paths are counted apart. */
function metricOf(status: number | null): Metric | null {
  if (status === null || status < 400) return null;
  if (status === 401 || status === 403) return 'auth';
  if (status === 429) return 'throttled';
  return status >= 500 ? 'errors' : null;
}

function seriesOf(subject: Subject, tables: Tables, names: Names): Series[] {
  const columns = ofEachMetric((metric) => columnsOf(tables[metric]));
  return [...columns.requests].map(([id, { quarters }]) => ({
    subject,
    name: names.text(id),
    quarters,
    counts: ofEachMetric((metric) => columns[metric].get(id) ?? NOTHING),
  }));
}

function ofEachMetric<T>(of: (metric: Metric) => T): Record<Metric, T> {
  return Object.fromEntries(METRICS.map((metric) => [metric, of(metric)])) as Record<Metric, T>;
}

/** The rows of a table, a column for each name. */
function columnsOf(table: Table): Map<number, Column> {
  const columns = new Map<number, Column>();
  let last = -1;
  let [quarters, counts]: [number[], number[]] = [[], []];
  // Copied, since an array that has grown by and by takes up to twice its room.
  const end = (): unknown =>
    last < 0 ? null : columns.set(last, { quarters: quarters.slice(), counts: counts.slice() });
  for (const { first, second, sum } of table.rows()) {
    if (first !== last) {
      end();
      [last, quarters, counts] = [first, [], []];
    }
    quarters.push(second);
    counts.push(sum);
  }
  end();
  return columns;
}

/** The series of routes, those that only differ in what they name joined to one. */
function routesOf(tables: Tables, names: Names): Series[] {
  const requests = new Map<string, number>();
  for (const { first, sum } of tables.requests.rows()) {
    const route = names.text(first);
    requests.set(route, (requests.get(route) ?? 0) + sum);
  }
  const templates = templatesOf(requests);
  const merged = { tables: emptyTables(), names: new Names() };
  for (const metric of METRICS)
    for (const { first, second, sum } of tables[metric].rows()) {
      const route = names.text(first);
      merged.tables[metric].add(merged.names.id(templates.get(route) ?? route, Infinity), second, sum);
    }
  return seriesOf('route', merged.tables, merged.names);
}

function emptyTables(): Tables {
  return ofEachMetric(() => new Table());
}

/** Leaves out a site that has the log to itself: the series of the whole log says the same. */
function withoutTwin(series: readonly Series[]): Series[] {
  const named = series.filter(({ subject, name }) => subject === 'site' && name !== '');
  return named.length === 1 ? series.filter((one) => one !== named[0]) : [...series];
}

/** Two numbers below 2^26 that stand for a text: an FNV-1a hash with two seeds. */
function digest(text: string): [number, number] {
  let high = 0x811c9dc5;
  let low = 0x1b873593;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b);
    low ^= low >>> 13;
  }
  return [(high >>> 6) & 0x3ffffff, (low >>> 6) & 0x3ffffff];
}
