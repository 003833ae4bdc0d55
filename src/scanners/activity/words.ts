import type { Activity } from '../../core/findings/activity.js';
import type { ActivityKind, ActivitySubject } from '../../core/scale/activity-kind.js';

/** What is counted in an episode of a kind, one and many. */
const COUNTED: Readonly<Record<ActivityKind, readonly [one: string, many: string]>> = {
  rate: ['request', 'requests'],
  'new-client': ['request', 'requests'],
  'authentication-failures': ['refused request (401, 403)', 'refused requests (401, 403)'],
  throttled: ['throttled request (429)', 'throttled requests (429)'],
  probing: ['missing path (404)', 'missing paths (404)'],
  errors: ['server error (5xx)', 'server errors (5xx)'],
  drift: ['request', 'requests'],
};

const FROM: Readonly<Record<ActivitySubject, (name: string) => string>> = {
  client: (name) => `from ${name}`,
  route: (name) => `to ${name}`,
  status: (name) => `answered ${name}`,
  site: (name) => (name === 'all' ? 'in all' : `to ${name}`),
};

/** `1,152 requests from 10.194.115.0/24 in 1 hour, 26 expected`. */
export function titleOf({ kind, subject, name, observed, expected, from, to }: Activity): string {
  const [one, many] = COUNTED[kind];
  const counted = `${figure(observed)} ${Math.round(observed) === 1 ? one : many}`;
  const who = subject === 'status' ? '' : ` ${FROM[subject](name)}`;
  const lead = { 'new-client': 'New client: ', drift: 'Slow growth: ' }[kind as string] ?? '';
  return `${lead}${counted}${who} in ${duration(from, to)}, ${figure(expected)} expected`;
}

/** What happened, by what it is judged, and what was asked for. */
export function descriptionOf(activity: Activity): string {
  const { from, to, observed, expected, rarity, paths } = activity;
  const times = expected < 0.5 ? '' : `, ${figure(observed / expected)} times as many`;
  return [
    `From ${minute(from)} to ${minute(to)} UTC there were ${figure(observed)}, and ${figure(expected)} were to be expected${times}.`,
    comparison(activity),
    `The chance that this comes about by itself is below 1 in 10^${rarity}.`,
    ...(paths.length === 0 ? [] : [`Asked for: ${paths.join(', ')}.`]),
  ].join(' ');
}

function comparison({ kind, subject }: Activity): string {
  if (kind === 'drift') return 'Expected is what the first third of the log had on a day.';
  if (kind === 'new-client') return 'Expected is what other clients do.';
  return subject === 'client'
    ? 'Expected is what this client had at this time on other days, or what others have.'
    : 'Expected is what there was at this time on other days.';
}

/** What to do about an episode: limit, block, revoke. */
export const ADVICE: Readonly<Record<ActivityKind, string>> = {
  rate: 'See whether this is wanted. If not, limit the requests of one client, or block it while it goes on.',
  'new-client':
    'Find out who this is. If nobody knows, limit the requests of one client, or block it while it goes on.',
  'authentication-failures':
    'Block the client, or slow down logins. See whether one of its logins succeeded, and revoke the sessions and tokens of that account.',
  throttled:
    'The limit holds. Ask the client to slow down, or block it; raise the limit only when the use is wanted.',
  probing:
    'Block the client. See whether one of the paths was found, and take away what should not be reachable.',
  errors: 'Look for the cause in the deployments and dependencies of that time, and undo what brought it.',
  drift: 'See whether the growth is wanted, and set a limit before it is one that costs.',
};

/** The weaknesses that such behaviour makes use of. */
export const CWE: Readonly<Record<ActivityKind, readonly string[]>> = {
  rate: ['CWE-770'],
  'new-client': ['CWE-770'],
  'authentication-failures': ['CWE-307'],
  throttled: ['CWE-770'],
  probing: ['CWE-425'],
  errors: [],
  drift: ['CWE-770'],
};

const CONSUMPTION = 'https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/';
const AUTHENTICATION = 'https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/';

/** Where to read on. */
export const REFERENCES: Readonly<Record<ActivityKind, readonly string[]>> = {
  rate: [CONSUMPTION],
  'new-client': [CONSUMPTION],
  'authentication-failures': [AUTHENTICATION],
  throttled: [CONSUMPTION],
  probing: ['https://owasp.org/www-community/attacks/Forced_browsing'],
  errors: [],
  drift: [CONSUMPTION],
};

/** `45 minutes`, `9 hours`, `3 days`. */
function duration(from: string, to: string): string {
  const minutes = (Date.parse(to) - Date.parse(from)) / 60_000;
  const [value, unit] =
    minutes < 60 ? [minutes, 'minute'] : minutes < 2_880 ? [minutes / 60, 'hour'] : [minutes / 1_440, 'day'];
  const rounded = figure(value);
  return `${rounded} ${unit}${rounded === '1' ? '' : 's'}`;
}

/** A number for reading: whole from ten on, with one digit below, and thousands apart. */
function figure(value: number): string {
  const rounded = value >= 10 ? Math.round(value) : Math.round(value * 10) / 10;
  return String(rounded).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** `2026-10-17 02:45` */
function minute(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)}`;
}
