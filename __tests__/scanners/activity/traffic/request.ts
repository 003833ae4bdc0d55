import { between, type Random } from './random.js';
import { pathOf, siteOf, type Route } from './routes.js';
import type { AccessRecord } from './record.js';

/** Who asks. */
export interface Peer {
  readonly client: string;
  readonly user: string | null;
  readonly agent: string;
}

/** How often requests fail when nothing is wrong. */
function ordinaryStatus({ route, ok }: Route, random: Random): number {
  const draw = random();
  if (route === '/api/login') return draw < 0.05 ? 401 : ok;
  if (draw < 0.0015) return 500;
  if (draw < 0.002) return 502;
  if (draw < 0.006) return route.startsWith('/api') ? 401 : ok;
  if (draw < 0.0075) return route.startsWith('/api') ? 403 : ok;
  if (draw < 0.0165) return route.includes('{') ? 404 : ok;
  return draw < 0.018 && route.startsWith('/api/v1') ? 429 : ok;
}

/** A request and its answer; without a status, as such requests are answered on ordinary days. */
export function request(
  { peer, route, at, cause }: { peer: Peer; route: Route; at: number; cause: string },
  random: Random,
  status = ordinaryStatus(route, random),
): AccessRecord {
  const path = pathOf(route, random);
  const bytes = status === route.ok ? Math.round(route.bytes * between(random, 0.7, 1.3)) : 162;
  const took = Math.round(8 + between(random, 0, 90) + bytes / 900);
  // Written out: copies of objects took half of the time of a stream.
  return {
    at: Math.floor(at),
    client: peer.client,
    user: status === 401 ? null : peer.user,
    site: siteOf(path),
    method: route.method,
    path,
    route: route.route,
    status,
    bytes,
    took,
    agent: peer.agent,
    cause,
  };
}

/** A request for a path that no route has. */
export function missing(
  { peer, path, at, cause }: { peer: Peer; path: string; at: number; cause: string },
  random: Random,
): AccessRecord {
  return {
    at: Math.floor(at),
    client: peer.client,
    user: peer.user,
    site: siteOf(path),
    method: 'GET',
    path,
    route: path.replace(/\?.*/, ''),
    status: 404,
    bytes: 162,
    took: Math.round(between(random, 2, 12)),
    agent: peer.agent,
    cause,
  };
}
