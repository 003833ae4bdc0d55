import { pick } from '../random.js';
import { request } from '../request.js';
import { routeMix, routeOf, siteOf } from '../routes.js';
import { expectedOfAll } from '../world.js';
import { client, extra, route, site, type Part, type Place, type Recipe } from './recipe.js';

/** Days that a drift takes. */
const FORTNIGHT = 14;

/** From 0 at the beginning of the episode to 1 at its end. */
const grown = ({ from, to }: Place, at: number): number => Math.max(0, (at - from) / (to - from));

/** A client that asks for a little more each day. */
const creeping =
  (factor: number) =>
  (place: Place): Part => {
    const mix = routeMix('programs', place.random);
    const perHour = (at: number): number => (factor - 1) * grown(place, at) * place.usual(at);
    const source = extra(place, perHour, (at, random) =>
      request({ peer: place.peer, route: mix(random), at, cause: place.cause }, random),
    );
    const { client: name } = place.peer;
    return { name, also: [{ kind: 'rate', ...client(name) }], sources: [source] };
  };

/** A route that all clients together ask for a little more each day. */
function scraped(place: Place): Part {
  const wanted = routeOf('/api/v1/users/{id}');
  const perHour = (at: number): number => 3 * grown(place, at) * 0.06 * expectedOfAll(place.world, at);
  const source = extra(place, perHour, (at, random) =>
    request({ peer: pick(random, place.world.clients), route: wanted, at, cause: place.cause }, random),
  );
  const also = [{ kind: 'rate' as const, ...route(wanted.route) }];
  const touches = [site(siteOf(wanted.route))];
  return { name: wanted.route, also, touches, sources: [source] };
}

const SLOW = { kind: 'drift', hours: FORTNIGHT * 24, when: 'any' } as const;

/** Slow changes, over two weeks. */
export const DRIFT: readonly Recipe[] = [
  {
    ...SLOW,
    episode: 'drift-to-four-times',
    subject: 'client',
    difficulty: 'medium',
    client: 'heavy',
    build: creeping(4),
  },
  {
    ...SLOW,
    episode: 'drift-to-two-and-a-half',
    subject: 'client',
    difficulty: 'hard',
    client: 'heavy',
    build: creeping(2.5),
  },
  {
    ...SLOW,
    episode: 'route-scraped-more-each-day',
    subject: 'route',
    difficulty: 'medium',
    client: null,
    build: scraped,
  },
];
