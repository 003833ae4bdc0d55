import { address, browser, program } from '../addresses.js';
import { pick, type Random } from '../random.js';
import { request, type Peer } from '../request.js';
import { routeMix, routeOf, SITES, siteOf } from '../routes.js';
import { expectedOfAll } from '../world.js';
import { client, extra, route, site, type Place, type Part, type Recipe } from './recipe.js';

const everywhere = SITES.map(site);

/** A client that asks for what it always asks for, more often. */
function more(place: Place, perHour: number | ((at: number) => number)): Part {
  const mix = routeMix('programs', place.random);
  const ask = (at: number, random: Random) =>
    request({ peer: place.peer, route: mix(random), at, cause: place.cause }, random);
  return { name: place.peer.client, touches: everywhere, sources: [extra(place, perHour, ask)] };
}

/** Fewer than that beyond the ordinary ones nobody would call an attack. */
const LEAST = 20;

const times = (factor: number) => (place: Place) =>
  more(place, (at) => Math.max(LEAST, (factor - 1) * place.usual(at)));

/** All clients ask for one route more often: a page that polls, say. */
function polled(place: Place): Part {
  const wanted = routeOf('/api/v1/projects');
  const usual = (at: number): number => 0.05 * expectedOfAll(place.world, at);
  const ask = (at: number, random: Random) =>
    request({ peer: pick(random, place.world.clients), route: wanted, at, cause: place.cause }, random);
  const sources = [extra(place, (at) => 6 * usual(at), ask)];
  return { name: wanted.route, touches: [site(siteOf(wanted.route))], sources };
}

/** Many strangers who each ask for little, together for more than all customers by day. */
function flood(place: Place): Part {
  const peers: Peer[] = Array.from({ length: 300 }, () => ({
    client: address(place.random),
    user: null,
    agent: browser(place.random),
  }));
  const wanted = routeOf('/');
  const ask = (at: number, random: Random) =>
    request({ peer: pick(random, peers), route: wanted, at, cause: place.cause }, random, 200);
  const perHour = Math.max(1500, (place.world.weekly / 168) * 4);
  const also = [{ kind: 'rate' as const, ...route(wanted.route) }];
  const touches = peers.map((peer) => client(peer.client));
  return { name: siteOf(wanted.route), also, touches, sources: [extra(place, perHour, ask)] };
}

/** A stranger with a customer's token, who is as busy as the busiest client on a working day. */
function leaked(place: Place, factor: number): Part {
  const owner = pick(
    place.random,
    place.world.clients.filter(({ kind }) => kind === 'programs'),
  );
  const thief: Peer = { client: place.peer.client, user: owner.user, agent: program(place.random) };
  const part = more({ ...place, peer: thief }, (factor * place.world.weekly) / 168);
  const also = [{ kind: 'rate' as const, ...client(thief.client) }];
  return { ...part, also, touches: [...everywhere, client(owner.client)] };
}

/** Too many requests, by somebody known and by somebody new. */
export const RATE: readonly Recipe[] = [
  {
    episode: 'eight-times-its-past',
    kind: 'rate',
    subject: 'client',
    difficulty: 'easy',
    hours: 3,
    when: 'busy',
    client: 'heavy',
    build: times(8),
  },
  {
    episode: 'hidden-in-a-busy-hour',
    kind: 'rate',
    subject: 'client',
    difficulty: 'medium',
    hours: 2,
    when: 'busy',
    client: 'middle',
    build: times(7),
  },
  {
    episode: 'three-times-for-half-a-day',
    kind: 'rate',
    subject: 'client',
    difficulty: 'hard',
    hours: 10,
    when: 'any',
    client: 'heavy',
    build: (place) => more(place, (at) => 2.5 * place.usual(at)),
  },
  {
    episode: 'in-a-quiet-night',
    kind: 'rate',
    subject: 'client',
    difficulty: 'medium',
    hours: 1,
    when: 'night',
    client: 'small',
    build: (place) => more(place, 45),
  },
  {
    episode: 'few-in-a-quiet-night',
    kind: 'rate',
    subject: 'client',
    difficulty: 'hard',
    hours: 1,
    when: 'night',
    client: 'small',
    build: (place) => more(place, 24),
  },
  {
    episode: 'polled-by-all',
    kind: 'rate',
    subject: 'route',
    difficulty: 'medium',
    hours: 2,
    when: 'busy',
    client: null,
    build: polled,
  },
  {
    episode: 'flood-from-many',
    kind: 'rate',
    subject: 'site',
    difficulty: 'medium',
    hours: 1,
    when: 'night',
    client: null,
    build: flood,
  },
  {
    episode: 'leaked-token',
    kind: 'new-client',
    subject: 'client',
    difficulty: 'easy',
    hours: 6,
    when: 'any',
    client: 'stranger',
    build: (place) => leaked(place, 0.7),
  },
  {
    episode: 'leaked-token-used-with-care',
    kind: 'new-client',
    subject: 'client',
    difficulty: 'hard',
    hours: 10,
    when: 'any',
    client: 'stranger',
    build: (place) => leaked(place, 0.12),
  },
];
