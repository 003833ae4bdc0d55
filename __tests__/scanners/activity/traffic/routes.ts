import { integer, pick, type Random } from './random.js';

/** One route of the vendor's backend. */
export interface Route {
  readonly method: string;
  /** `{…}` stands for what varies. */
  readonly route: string;
  /** How often people's browsers, and programs, ask for it. */
  readonly people: number;
  readonly programs: number;
  readonly query?: (random: Random) => string;
  readonly ok: number;
  readonly bytes: number;
}

const API = 'api.tidyboards.example';
const APP = 'app.tidyboards.example';
export const SITES: readonly string[] = [API, APP];

/** Host name that serves a path. */
export const siteOf = (path: string): string => (/^\/(api|hooks|health)/.test(path) ? API : APP);

const cursor = (random: Random): string => `?limit=50&cursor=${integer(random, 1e6, 9e6).toString(36)}`;
const jql = (random: Random): string =>
  `?jql=project%3D${projectOf(random)}%20order%20by%20created&startAt=0`;

const ROUTES: readonly Route[] = [
  { method: 'GET', route: '/', people: 6, programs: 0, ok: 200, bytes: 5200 },
  { method: 'GET', route: '/app/dashboard', people: 12, programs: 0, ok: 200, bytes: 8400 },
  { method: 'GET', route: '/app/projects/{id}', people: 10, programs: 0, ok: 200, bytes: 9100 },
  { method: 'GET', route: '/app/settings', people: 1.5, programs: 0, ok: 200, bytes: 4100 },
  { method: 'GET', route: '/assets/app.{hash}.js', people: 8, programs: 0, ok: 304, bytes: 0 },
  { method: 'GET', route: '/assets/app.{hash}.css', people: 7, programs: 0, ok: 304, bytes: 0 },
  { method: 'GET', route: '/docs/{page}', people: 4, programs: 0, ok: 200, bytes: 15200 },
  { method: 'POST', route: '/api/login', people: 1.6, programs: 0.2, ok: 200, bytes: 310 },
  { method: 'POST', route: '/api/token', people: 0, programs: 2, ok: 200, bytes: 900 },
  { method: 'GET', route: '/api/v1/issues', query: jql, people: 9, programs: 14, ok: 200, bytes: 22000 },
  { method: 'GET', route: '/api/v1/issues/{key}', people: 14, programs: 26, ok: 200, bytes: 3800 },
  { method: 'PUT', route: '/api/v1/issues/{key}', people: 3, programs: 6, ok: 204, bytes: 0 },
  { method: 'POST', route: '/api/v1/issues', people: 2, programs: 4, ok: 201, bytes: 640 },
  { method: 'GET', route: '/api/v1/projects', query: cursor, people: 5, programs: 6, ok: 200, bytes: 7100 },
  { method: 'GET', route: '/api/v1/users/{id}', people: 6, programs: 7, ok: 200, bytes: 700 },
  { method: 'POST', route: '/api/v1/search', people: 5, programs: 9, ok: 200, bytes: 18000 },
  { method: 'GET', route: '/api/v1/reports/{id}', people: 2.5, programs: 3, ok: 200, bytes: 41000 },
  { method: 'POST', route: '/api/v1/exports', people: 0.4, programs: 1.5, ok: 202, bytes: 180 },
  { method: 'GET', route: '/api/v1/exports/{id}', people: 0.8, programs: 3, ok: 200, bytes: 250000 },
  { method: 'POST', route: '/api/v1/bulk', people: 0, programs: 4, ok: 202, bytes: 220 },
];

/** A route by its name. Throws for one that does not exist. */
export function routeOf(name: string): Route {
  const found = ROUTES.find(({ route, method }) => route === name || `${method} ${route}` === name);
  if (found === undefined) throw new Error(`no route ${name} in routes.ts`);
  return found;
}

/** What Jira calls when something happens in a customer's project. */
export const HOOK: Route = {
  method: 'POST',
  route: '/hooks/jira/{tenant}',
  people: 0,
  programs: 0,
  ok: 204,
  bytes: 0,
};
export const HEALTH: Route = { method: 'GET', route: '/health', people: 0, programs: 0, ok: 200, bytes: 15 };

const projectOf = (random: Random): string => pick(random, ['OPS', 'WEB', 'PAY', 'HR', 'CORE', 'MOB']);
const PAGES = ['start', 'install', 'boards', 'filters', 'permissions', 'api', 'webhooks', 'faq', 'limits'];

const VARYING: Readonly<Record<string, (random: Random) => string>> = {
  '{id}': (random) => `${integer(random, 1000, 9999)}`,
  '{key}': (random) => `${projectOf(random)}-${integer(random, 1, 4000)}`,
  '{hash}': () => '5f3a91c2',
  '{page}': (random) => pick(random, PAGES),
  '{tenant}': (random) => integer(random, 0x100000, 0xffffff).toString(16),
};

/** A path that belongs to a route. */
export function pathOf(route: Route, random: Random): string {
  const path = route.route.replace(/\{\w+\}/g, (name) => VARYING[name]?.(random) ?? name);
  return path + (route.query?.(random) ?? '');
}

/** Draws routes as often as a client of that kind asks for them. */
export function routeMix(kind: 'people' | 'programs', taste: Random): (random: Random) => Route {
  const weights = ROUTES.map((route) => route[kind] * (0.4 + 1.2 * taste()));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return (random) => {
    let left = random() * total;
    return ROUTES.find((_, index) => (left -= weights[index] ?? 0) < 0) ?? (ROUTES[0] as Route);
  };
}
