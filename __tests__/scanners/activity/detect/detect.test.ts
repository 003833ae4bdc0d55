import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Tally } from '../../../../src/scanners/activity/counts/tally.js';
import { detect } from '../../../../src/scanners/activity/detect/detect.js';
import type { Episode } from '../../../../src/scanners/activity/detect/window.js';
import type { Hit } from '../../../../src/scanners/activity/formats/hit.js';

const START = Date.UTC(2026, 9, 5);
const HOUR = 3_600_000;

/** Requests of one client, evenly over some hours. */
function requests(
  client: string,
  from: number,
  hours: number,
  count: number,
  more: Partial<Hit> = {},
): Hit[] {
  return Array.from({ length: count }, (_, index) => ({
    time: START + from * HOUR + Math.floor((index * hours * HOUR) / count),
    client,
    site: null,
    path: `/page/${index % 7}`,
    status: 200,
    count: 1,
    ...more,
  }));
}

/** Two weeks of thirty clients, busy by day, and of a job that comes at two every night. */
const ORDINARY: readonly Hit[] = Array.from({ length: 14 }, (_, day) => [
  ...Array.from({ length: 30 }, (__, client) =>
    Array.from({ length: 24 }, (___, hour) =>
      requests(`10.0.0.${client}`, day * 24 + hour, 1, hour >= 8 && hour < 18 ? 12 : 2),
    ),
  ).flat(2),
  ...requests('10.0.1.1', day * 24 + 2, 1, 600),
]).flat();

function found(hits: readonly Hit[]): Episode[] {
  const tally = new Tally();
  for (const hit of hits) tally.add(hit);
  return detect(tally.counts());
}

const said = (hits: readonly Hit[]): unknown[] =>
  found(hits).map(({ subject, name, kind, from, to, observed }) => ({
    subject,
    name,
    kind,
    from,
    to,
    observed,
  }));

it('finds nothing in busy days and known nightly jobs', () => {
  expect(said(ORDINARY)).toEqual([]);
});

const AT = 10 * 24 + 14;

it.each([
  ['rate', requests('10.0.0.3', AT, 1, 400)],
  ['authentication-failures', requests('203.0.113.7', AT, 1, 60, { path: '/login', status: 401 })],
  ['throttled', requests('10.0.0.3', AT, 1, 80, { status: 429 })],
  ['new-client', requests('203.0.113.8', AT, 3, 3_000)],
  [
    'probing',
    requests('203.0.113.9', AT, 1, 40).map((hit, index) => ({ ...hit, path: `/x${index}.php`, status: 404 })),
  ],
] as const)('finds %s of a client', (kind, hits) => {
  const episodes = found([...ORDINARY, ...hits]);
  expect(episodes).toMatchObject([{ subject: 'client', name: hits[0]?.client, kind }]);
  expect(episodes[0]?.observed).toBeGreaterThanOrEqual(hits.length);
});

it('takes one missing page that many ask for, or one client with ever other queries, for no probing', () => {
  const clients = Array.from({ length: 30 }, (_, client) => `10.0.0.${client}`);
  const missing = (path: (client: number) => string): Hit[] =>
    clients.flatMap((client, index) =>
      requests(client, AT, 1, 4, { path: path(index), status: 404 }).map((hit) => ({ ...hit })),
    );
  expect(found([...ORDINARY, ...missing(() => '/logo.png')])).toEqual([]);
  expect(found([...ORDINARY, ...missing((client) => `/backup-${client}.sql`)])).toEqual([]);
  const queries = requests('10.0.0.3', AT, 1, 40).map((hit, index) => ({
    ...hit,
    path: `/gone?page=${index}`,
    status: 404,
  }));
  expect(found([...ORDINARY, ...queries]).map(({ kind }) => kind)).not.toContain('probing');
});

it('tells of a client that probes in a quiet hour in which another one does the same', () => {
  const probe = (client: string, count: number): Hit[] =>
    requests(client, AT, 1, count).map((hit, index) => ({
      ...hit,
      path: `/${client}/${index}.php`,
      status: 404,
    }));
  const visitors = Array.from({ length: 14 }, (_, nth) => requests(`198.51.100.${nth}`, AT, 1, 1)).flat();
  const log = [...visitors, ...probe('203.0.113.7', 220), ...probe('192.0.2.9', 9)];
  expect(found(log)).toMatchObject([{ subject: 'client', name: '203.0.113.7', kind: 'probing' }]);
});

it('takes what everybody meets for nobody in particular', () => {
  const hits = Array.from({ length: 30 }, (_, client) =>
    requests(`10.0.0.${client}`, AT, 1, 12, { status: 503 }),
  ).flat();
  expect(found([...ORDINARY, ...hits]).map(({ subject }) => subject)).not.toContain('client');
});

it('finds probing that is spread over many clients', () => {
  const hits = Array.from({ length: 120 }, (_, nth) =>
    requests(`198.51.100.${nth}`, AT, 1, 1, { path: `/admin/${nth}.php`, status: 404 }),
  ).flat();
  expect(found([...ORDINARY, ...hits])).toMatchObject([
    { subject: 'status', name: '4xx', kind: 'probing', observed: 120 },
  ]);
});

it('tells of errors that go on long after the burst of requests in which they began', () => {
  const burst = requests('10.0.0.3', AT, 0.25, 300);
  const errors = [0, 1, 2, 3, 4, 5].flatMap((hour) => requests('10.0.0.3', AT + hour, 1, 9, { status: 500 }));
  expect(found([...ORDINARY, ...burst, ...errors]).map(({ kind }) => kind)).toEqual(['errors', 'rate']);
});

it('finds errors of a route, and failed logins of many clients', () => {
  const many = Array.from({ length: 100 }, (_, client) => `198.51.100.${client}`);
  const errors = many.flatMap((client) => requests(client, AT, 1, 1, { path: '/page/3', status: 503 }));
  expect(found([...ORDINARY, ...errors])).toMatchObject([{ subject: 'route', kind: 'errors' }]);
  const logins = many.flatMap((client) => requests(client, AT, 1, 2, { path: '/login', status: 401 }));
  expect(found([...ORDINARY, ...logins])).toMatchObject([
    { subject: 'route', name: '/login', kind: 'authentication-failures' },
  ]);
});

const PAGES = ['/home', '/login', '/home', '/login', '/script'];
const SIZES = [6, 9, 14, 8, 70, 11, 7];

/** What one client asks for within some hours, spread over several pages. */
function visit(client: number, from: number, hours: number, count: number): Hit[] {
  const hits = requests(`10.0.${client}.1`, from, hours, count);
  return hits.map((hit, index) => ({ ...hit, path: PAGES[index % PAGES.length] ?? '/' }));
}

/** Days of a site that is mostly idle: a monitor, and three visits a day, most of them short. */
const idle = (days: number): Hit[] =>
  Array.from({ length: days }, (_, day) => [
    ...Array.from({ length: 24 }, (__, hour) =>
      requests('10.9.9.9', day * 24 + hour + 0.9, 0.01, 1, { path: '/' }),
    ).flat(),
    ...[0, 1, 2].flatMap((nth) => {
      const hour = ((day * 7 + nth * 5 + ((day * day) % 11)) % 24) + ((day + nth) % 3) / 4;
      const size = SIZES[(day * 3 + nth * 2 + ((day * day) % 5)) % SIZES.length] ?? 0;
      return visit((day * 3 + nth) % 41, day * 24 + hour, 0.25, size);
    }),
  ]).flat();

it('takes visits to a mostly idle site for visits', () => {
  expect(said(idle(70))).toEqual([]);
});

it('finds what several clients do together, none of whom has most of it', () => {
  const crowd = [1, 2, 3].flatMap((client) => visit(client, 23 * 24 + 20, 0.7, 1_600));
  expect(said([...idle(28), ...crowd])).toMatchObject([{ subject: 'site', kind: 'rate', observed: 4_800 }]);
});

it('takes hours without a line for no data, not for zero', () => {
  const lost = ORDINARY.filter(({ time }) => {
    const day = Math.floor((time - START) / (24 * HOUR));
    return day < 3 || day > 8;
  });
  expect(said(lost)).toEqual([]);
});

const EXCESS = requests('203.0.113.7', AT, 2, 60, { path: '/login', status: 401 });

it('finds the same in any order, and of files that are split anywhere', () => {
  const hits = [...ORDINARY.filter((_, index) => index % 3 === 0), ...EXCESS];
  const expected = said(hits);
  expect(expected).not.toEqual([]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000 }), fc.nat(hits.length), (step, cut) => {
      const parts = [...hits.slice(cut), ...hits.slice(0, cut)];
      const order = Array.from({ length: step }, (_, start) =>
        parts.filter((__, at) => at % step === start),
      ).flat();
      expect(said(order)).toEqual(expected);
    }),
    { numRuns: 10 },
  );
});

it('never loses a finding by more of the same excess', () => {
  const kinds = fc.constantFrom({ status: 401, path: '/login' }, { status: 429 }, { status: 200 });
  fc.assert(
    fc.property(
      kinds,
      fc.integer({ min: 80, max: 400 }),
      fc.integer({ min: 2, max: 30 }),
      (what, count, times) => {
        const isFound = (hits: readonly Hit[]): boolean =>
          found([...ORDINARY, ...hits]).some(({ name }) => name === '203.0.113.7');
        const once = requests('203.0.113.7', AT, 2, count, what);
        if (isFound(once)) expect(isFound(Array.from({ length: times }, () => once).flat())).toBe(true);
      },
    ),
    { numRuns: 12 },
  );
});
