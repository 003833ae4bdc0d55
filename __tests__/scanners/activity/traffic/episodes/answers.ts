import type { Random } from '../random.js';
import type { AccessRecord, Effect } from '../record.js';
import { request } from '../request.js';
import { routeMix, SITES, siteOf } from '../routes.js';
import { about, extra, route, site, status, type Part, type Place, type Recipe } from './recipe.js';

/** The same request, answered with an error. */
export const answered = (record: AccessRecord, code: number): AccessRecord => ({
  ...record,
  status: code,
  bytes: 162,
});

/** Part of the requests that match are answered with that status while the episode lasts. */
export function failing(
  place: Pick<Place, 'cause' | 'from' | 'to'>,
  part: number,
  code: number,
  matches: (record: AccessRecord) => boolean,
): Effect {
  const change = (record: AccessRecord, random: Random): AccessRecord =>
    matches(record) && random() < part ? { ...answered(record, code), cause: place.cause } : record;
  return { name: place.cause, from: place.from, to: place.to, change };
}

/** A program that does not wait after 429, and asks again at once. */
const retries =
  (perHour: number) =>
  (place: Place): Part => {
    const mix = routeMix('programs', place.random);
    const source = extra(place, perHour, (at, random) =>
      request(
        { peer: place.peer, route: mix(random), at, cause: place.cause },
        random,
        random() < 0.9 ? 429 : 200,
      ),
    );
    return { name: place.peer.client, touches: [status('4xx'), ...SITES.map(site)], sources: [source] };
  };

/** A limit that was set too low: everybody meets it. */
function limited(place: Place): Part {
  const api = (record: AccessRecord): boolean => record.route.startsWith('/api/v1/');
  const also = [{ kind: 'throttled' as const, ...site(siteOf('/api/')) }];
  const routes = [
    '/api/v1/issues',
    '/api/v1/issues/{key}',
    '/api/v1/search',
    '/api/v1/projects',
    '/api/v1/users/{id}',
  ];
  const touches = [...routes.map(route), ...place.world.clients.map((one) => about('client', one.client))];
  return { name: '4xx', also, touches, effects: [failing(place, 0.35, 429, api)] };
}

const broken =
  (name: string, part: number) =>
  (place: Place): Part => ({
    name,
    touches: [status('5xx'), site(siteOf(name))],
    effects: [failing(place, part, 500, (record) => record.route === name)],
  });

/** The database is away: every route fails, for everybody. */
function outage(place: Place): Part {
  const also = SITES.map((name) => ({ kind: 'errors' as const, ...site(name) }));
  const clients = place.world.clients.map((one) => about('client', one.client));
  const touches = [...clients, about('route', '*')];
  return { name: '5xx', also, touches, effects: [failing(place, 0.4, 503, ({ route: at }) => at !== '')] };
}

/** What the server answers too often: limits and errors. */
export const ANSWERS: readonly Recipe[] = [
  {
    episode: 'retry-loop',
    kind: 'throttled',
    subject: 'client',
    difficulty: 'easy',
    hours: 0.4,
    when: 'any',
    client: 'heavy',
    build: retries(1800),
  },
  {
    episode: 'retry-loop-with-pauses',
    kind: 'throttled',
    subject: 'client',
    difficulty: 'medium',
    hours: 4,
    when: 'any',
    client: 'middle',
    build: retries(45),
  },
  {
    episode: 'limit-too-low-for-all',
    kind: 'throttled',
    subject: 'status',
    difficulty: 'medium',
    hours: 0.75,
    when: 'busy',
    client: null,
    build: limited,
  },
  {
    episode: 'route-broken',
    kind: 'errors',
    subject: 'route',
    difficulty: 'easy',
    hours: 0.75,
    when: 'busy',
    client: null,
    build: broken('/api/v1/issues/{key}', 0.7),
  },
  {
    episode: 'route-half-broken',
    kind: 'errors',
    subject: 'route',
    difficulty: 'hard',
    hours: 4,
    when: 'busy',
    client: null,
    build: broken('/api/v1/issues', 0.15),
  },
  {
    episode: 'small-route-broken',
    kind: 'errors',
    subject: 'route',
    difficulty: 'hard',
    hours: 4,
    when: 'busy',
    client: null,
    build: broken('/api/v1/reports/{id}', 0.9),
  },
  {
    episode: 'outage',
    kind: 'errors',
    subject: 'status',
    difficulty: 'easy',
    hours: 0.5,
    when: 'busy',
    client: null,
    build: outage,
  },
];
