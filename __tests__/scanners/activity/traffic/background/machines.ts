import { address } from '../addresses.js';
import { between, integer, overdispersed, pick, randomOf } from '../random.js';
import { HOUR, MINUTE, WEEK, type Source } from '../record.js';
import { missing, request, type Peer } from '../request.js';
import { HEALTH, HOOK, routeOf } from '../routes.js';
import { spread, ticks } from '../times.js';
import { expectedOfAll, SHARE, tide, type World } from '../world.js';

const CADENCES = [10, 30, 60, 120, 300, 600].map((seconds) => seconds * 1000);

/** The cadence that makes about that many requests a week. */
function cadence(weekly: number): number {
  return CADENCES.find((every) => WEEK / every <= weekly) ?? 10 * MINUTE;
}

/** A monitor: the same request every so many seconds, to the split second. */
export function monitor({ seed, weekly }: World): Source {
  const random = randomOf(seed, 'monitor');
  const peer = { client: address(random), user: null, agent: 'UptimeBot/3.1 (+https://uptime.example)' };
  const every = cadence(weekly * SHARE.monitor);
  return {
    name: 'monitor',
    emit: (hour, draw) =>
      ticks(hour, every).map((tick) => {
        const at = tick + between(draw, 0, 400);
        return request({ peer, route: HEALTH, at, cause: 'monitor' }, draw, draw() < 0.0005 ? 502 : 200);
      }),
  };
}

/** Webhooks of Jira, from three addresses, as many as people are busy. */
export function hooks(world: World): Source {
  const random = randomOf(world.seed, 'hooks');
  const agent = 'Atlassian Webhook HTTP Client';
  const peers: Peer[] = [1, 2, 3].map(() => ({ client: address(random), user: null, agent }));
  const part = SHARE.hooks / SHARE.clients;
  return {
    name: 'hooks',
    emit(hour, draw) {
      const mean = expectedOfAll(world, hour.from) * part * tide(world, hour.from);
      return spread(hour, overdispersed(draw, mean, 12), draw).map((at) =>
        request({ peer: pick(draw, peers), route: HOOK, at, cause: 'hooks' }, draw),
      );
    },
  };
}

/** Pages that are linked from somewhere and no longer there. */
const STALE = Array.from({ length: 12 }, (_, index) => `/docs/old/page-${index + 1}.html`);

/** A search engine: a trickle, and each Sunday night the whole documentation, stale links too. */
export function crawler({ seed, weekly }: World): Source {
  const agent = 'Mozilla/5.0 (compatible; FindBot/2.1; +https://find.example/bot)';
  const peer = { client: address(randomOf(seed, 'crawler')), user: null, agent };
  const cause = 'crawler';
  return {
    name: cause,
    emit(hour, draw) {
      const at = new Date(hour.from);
      const whole = at.getUTCDay() === 0 && [2, 3].includes(at.getUTCHours());
      const count = overdispersed(draw, weekly * SHARE.crawler * (whole ? 0.3 : 0.4 / 166), 20);
      return spread(hour, count, draw).map((time) =>
        draw() < 0.06
          ? missing({ peer, path: pick(draw, STALE), at: time, cause }, draw)
          : request({ peer, route: routeOf('/docs/{page}'), at: time, cause }, draw, 200),
      );
    },
  };
}

const WANTED = [
  '/wp-login.php',
  '/.env',
  '/.git/config',
  '/xmlrpc.php',
  '/phpinfo.php',
  '/robots.txt',
  '/owa/',
];

/** What every address of the internet gets: a few requests for what is not there, or no HTTP. */
export function noise(): Source {
  return {
    name: 'noise',
    emit(hour, draw) {
      const strangers = overdispersed(draw, 0.3, 4);
      return Array.from({ length: strangers }).flatMap(() => {
        const peer = { client: address(draw), user: null, agent: '-' };
        const from = between(draw, hour.from, hour.to);
        const times = spread({ from, to: Math.min(hour.to, from + HOUR / 30) }, integer(draw, 1, 4), draw);
        return times.map((at) => {
          const asked = missing({ peer, path: pick(draw, WANTED), at, cause: 'noise' }, draw);
          return draw() < 0.15 ? { ...asked, method: null, path: '', route: '', status: 400 } : asked;
        });
      });
    },
  };
}
