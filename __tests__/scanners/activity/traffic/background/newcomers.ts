import { address, browser } from '../addresses.js';
import { between, integer, overdispersed, pick } from '../random.js';
import { HOUR, MINUTE, type Source } from '../record.js';
import { request, type Peer } from '../request.js';
import { routeMix, routeOf } from '../routes.js';
import { people } from '../season.js';
import type { World } from '../world.js';

/** New visitors: some each day, who look around for a quarter of an hour. Most never come again. */
export function newcomers(
  { weekly }: World,
  name = 'newcomers',
  times: (at: number) => number = () => 1,
): Source {
  return {
    name,
    emit(hour, draw) {
      const mean = (weekly / 33_000) ** 0.5 * 0.9 * people('europe', hour.from) * times(hour.from);
      return Array.from({ length: overdispersed(draw, mean, 6) }).flatMap(() => {
        const peer: Peer = { client: address(draw), user: null, agent: browser(draw) };
        const mix = routeMix('people', draw);
        let at = between(draw, hour.from, hour.to);
        return Array.from({ length: integer(draw, 2, 14) }, () => {
          at += between(draw, 1000, MINUTE);
          return request({ peer, route: mix(draw), at: Math.min(at, hour.to - 1), cause: name }, draw);
        });
      });
    },
  };
}

/** People who forgot their password: three to six failures within two minutes, then in or gone. */
export function forgotten({ clients }: World): Source {
  const offices = clients.filter(({ kind }) => kind === 'people');
  const cause = 'forgotten';
  return {
    name: cause,
    emit(hour, draw) {
      return Array.from({ length: overdispersed(draw, 0.08 * people('europe', hour.from), 4) }).flatMap(
        () => {
          const peer = pick(draw, offices);
          let at = between(draw, hour.from, hour.to - HOUR / 20);
          return Array.from({ length: integer(draw, 3, 6) }, () => {
            at += between(draw, 4000, 25_000);
            return request({ peer, route: routeOf('/api/login'), at, cause }, draw, 401);
          });
        },
      );
    },
  };
}
