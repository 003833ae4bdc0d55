import { compareText } from '../../../core/scale/text-order.js';
import type { Hit } from '../formats/hit.js';
import { HOUR, METRICS, QUARTER, type Counts, type Metric, type Series, type Subject } from './counts.js';
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

const COLUMN = Object.fromEntries(METRICS.map((metric, index) => [metric, index])) as Record<Metric, number>;

/** Adds up requests. The order in which they come makes no difference. */
export class Tally {
  readonly #names = new Map<Subject, Names>();
  readonly #tables = new Map<Subject, Table>();
  readonly #seen = new Table(1);
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
    const metric = metricOf(hit.status);
    const route = hit.path === null ? null : this.#routeOf(hit.path);
    this.#count('site', '', quarter, metric, hit);
    if (hit.site !== null) this.#count('site', hit.site, quarter, metric, hit);
    if (hit.status !== null) this.#count('status', `${Math.floor(hit.status / 100)}xx`, quarter, metric, hit);
    // A missing page is no route of the site: whoever probes would fill the memory with them.
    if (route !== null && metric !== 'missing') this.#count('route', route, quarter, metric, hit);
    if (hit.client !== null) this.#client(hit.client, route, quarter, metric, hit);
  }

  /** Everything that was added. */
  counts(): Counts {
    const series = [...this.#tables].flatMap(([subject, table]) => {
      const names = this.#names.get(subject) ?? new Names();
      return subject === 'route' ? routesOf(table, names) : seriesOf(subject, table, names);
    });
    series.sort((a, b) => compareText(a.subject, b.subject) || compareText(a.name, b.name));
    return { series: withoutTwin(series) };
  }

  /** The paths that each of some clients asked for most: missing ones first, then by number. */
  paths(clients: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
    const names = this.#namesOf('client');
    return this.#samples.paths(clients, (id) => names.text(id));
  }

  #client(client: string, route: string | null, quarter: number, metric: Metric | null, hit: Hit): void {
    const own = metric === 'missing' ? null : metric;
    const id = this.#count('client', client, quarter, own, hit);
    if (id < 0 || route === null) return;
    this.#samples.add(id, route, metric === 'missing', hit.count);
    if (metric !== 'missing') return;
    const hour = Math.floor(quarter / HOUR);
    const [high, low] = digest(`${id} ${hour} ${hit.path ?? ''}`);
    if (this.#seen.add(high, low, 0, 1)) this.#tables.get('client')?.add(id, hour * HOUR, COLUMN.missing, 1);
  }

  /** @returns the number of the name; -1 when there are too many */
  #count(subject: Subject, name: string, quarter: number, metric: Metric | null, hit: Hit): number {
    const id = this.#namesOf(subject).id(name, MOST[subject]);
    if (id < 0) {
      this.#overflow += hit.count;
      return id;
    }
    const table = this.#tables.get(subject);
    table?.add(id, quarter, COLUMN.requests, hit.count);
    if (metric !== null) table?.add(id, quarter, COLUMN[metric], hit.count);
    if (hit.errors !== undefined) table?.add(id, quarter, COLUMN.errors, hit.errors);
    return id;
  }

  #namesOf(subject: Subject): Names {
    const known = this.#names.get(subject);
    if (known !== undefined) return known;
    const names = new Names();
    this.#names.set(subject, names);
    this.#tables.set(subject, new Table(METRICS.length));
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

function metricOf(status: number | null): Metric | null {
  if (status === null || status < 400) return null;
  if (status === 401 || status === 403) return 'auth';
  if (status === 429) return 'throttled';
  if (status === 404) return 'missing';
  return status >= 500 ? 'errors' : null;
}

function seriesOf(subject: Subject, table: Table, names: Names): Series[] {
  const series: Series[] = [];
  let last = -1;
  let quarters: number[] = [];
  let counts = emptyCounts();
  for (const { first, second, sums } of table.rows()) {
    if (first !== last) {
      [last, quarters, counts] = [first, [], emptyCounts()];
      series.push({ subject, name: names.text(first), quarters, counts });
    }
    quarters.push(second);
    for (const metric of METRICS) counts[metric].push(sums[COLUMN[metric]] ?? 0);
  }
  return series;
}

/** The series of routes, those that only differ in what they name joined to one. */
function routesOf(table: Table, names: Names): Series[] {
  const requests = new Map<string, number>();
  for (const { first, sums } of table.rows()) {
    const route = names.text(first);
    requests.set(route, (requests.get(route) ?? 0) + (sums[COLUMN.requests] ?? 0));
  }
  const templates = templatesOf(requests);
  const merged = { table: new Table(METRICS.length), names: new Names() };
  for (const { first, second, sums } of table.rows()) {
    const route = names.text(first);
    const id = merged.names.id(templates.get(route) ?? route, Infinity);
    sums.forEach((sum, column) => merged.table.add(id, second, column, sum));
  }
  return seriesOf('route', merged.table, merged.names);
}

function emptyCounts(): Record<Metric, number[]> {
  return { requests: [], auth: [], throttled: [], missing: [], errors: [] };
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
