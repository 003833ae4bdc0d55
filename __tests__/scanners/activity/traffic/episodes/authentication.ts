import { address, browser } from '../addresses.js';
import type { Statement } from '../label.js';
import { pick, type Random } from '../random.js';
import type { Source } from '../record.js';
import { request, type Peer } from '../request.js';
import { routeOf, siteOf } from '../routes.js';
import { client, extra, route, site, status, type Part, type Place, type Recipe } from './recipe.js';

const LOGIN = routeOf('/api/login');
const traces = [route(LOGIN.route), status('4xx'), site(siteOf(LOGIN.route))];

/** Passwords that are tried out; one in two hundred is right. */
function tries(place: Place, peers: readonly Peer[], perHour: number): Source {
  return extra(place, perHour, (at: number, random: Random) => {
    const answer = random() < 0.005 ? LOGIN.ok : 401;
    return request({ peer: pick(random, peers), route: LOGIN, at, cause: place.cause }, random, answer);
  });
}

const fromOne = (perHour: number) => (place: Place) => ({
  name: place.peer.client,
  touches: traces,
  sources: [tries(place, [place.peer], perHour)],
});

const fromMany =
  (addresses: number, perHour: number) =>
  (place: Place): Part => {
    const peers = Array.from({ length: addresses }, () => ({
      client: address(place.random),
      user: null,
      agent: browser(place.random),
    }));
    const also: Statement[] = traces.map((subject) => ({ kind: 'authentication-failures', ...subject }));
    const touches = peers.map((peer) => client(peer.client));
    return { name: LOGIN.route, also, touches, sources: [tries(place, peers, perHour)] };
  };

const ONE = { kind: 'authentication-failures', subject: 'client' } as const;
const MANY = { kind: 'authentication-failures', subject: 'route', client: null } as const;

/** Credential stuffing: fast and slow, from one address and from many. */
export const AUTHENTICATION: readonly Recipe[] = [
  {
    ...ONE,
    episode: 'stuffing-from-one',
    difficulty: 'easy',
    hours: 0.5,
    when: 'any',
    client: 'stranger',
    build: fromOne(800),
  },
  {
    ...ONE,
    episode: 'stuffing-every-forty-seconds',
    difficulty: 'medium',
    hours: 6,
    when: 'any',
    client: 'stranger',
    build: fromOne(90),
  },
  {
    ...ONE,
    episode: 'stuffing-twelve-an-hour',
    difficulty: 'hard',
    hours: 24,
    when: 'any',
    client: 'stranger',
    build: fromOne(12),
  },
  {
    ...ONE,
    episode: 'stuffing-by-a-customer',
    difficulty: 'medium',
    hours: 1,
    when: 'busy',
    client: 'middle',
    build: fromOne(150),
  },
  {
    ...MANY,
    episode: 'stuffing-from-many',
    difficulty: 'medium',
    hours: 1,
    when: 'any',
    build: fromMany(200, 600),
  },
  {
    ...MANY,
    episode: 'stuffing-from-many-slowly',
    difficulty: 'hard',
    hours: 8,
    when: 'any',
    build: fromMany(400, 100),
  },
];
