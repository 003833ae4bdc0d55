import type { ActivityKind } from '../../../core/scale/activity-kind.js';
import { DAY, HOUR, type Metric } from '../counts/counts.js';

/** A length of time in which counts are added up, and the least that is worth a word in it. */
export interface Span {
  /** In quarters of an hour. */
  readonly span: number;
  /** By how many quarters it is shifted against midnight; absent for not at all. */
  readonly shift?: number;
  /** The least count in such a span. Less may be unusual, but concerns nobody. */
  readonly least: number;
}

/** What is looked for in one metric of a series. */
export interface Question {
  readonly kind: ActivityKind;
  readonly metric: Metric;
  readonly floors: readonly Span[];
  /** A count has to be at least so many times what is expected. */
  readonly ratio: number;
  /** It also has to be at least so many times what other days had. */
  readonly above: number;
}

/**
 * The spans that most questions ask, each with its least count: a quarter of an hour, an hour, six
 * hours (once from midnight and once three hours later), and a day.
 */
function spans(quarter: number, hour: number, many: number, day: number): Span[] {
  return [
    { span: 1, least: quarter },
    { span: HOUR, least: hour },
    { span: 6 * HOUR, least: many },
    { span: 6 * HOUR, shift: 3 * HOUR, least: many },
    { span: DAY, least: day },
  ];
}

/** Failed logins of a client. For comparison: fail2ban bans a client after five in ten minutes. */
const AUTHENTICATION: Question = {
  kind: 'authentication-failures',
  metric: 'auth',
  floors: spans(10, 12, 20, 40),
  ratio: 3,
  above: 2,
};

const THROTTLED: Question = {
  kind: 'throttled',
  metric: 'throttled',
  floors: spans(10, 15, 30, 60),
  ratio: 3,
  above: 2,
};

const ERRORS: Question = {
  kind: 'errors',
  metric: 'errors',
  floors: spans(7, 9, 14, 40),
  ratio: 3,
  above: 2,
};

/** Different missing paths, counted anew each hour. */
const PROBING: Question = {
  kind: 'probing',
  metric: 'missing',
  floors: [
    { span: HOUR, least: 12 },
    { span: DAY, least: 40 },
  ],
  ratio: 3,
  above: 2,
};

/**
 * Requests in an hour that are worth a word: a twentieth of what the whole log usually has in one,
 * but at least 10 and at most 100.
 */
export function worthAWord(usual: number): number {
  return Math.min(100, Math.max(10, usual / 20));
}

/**
 * Asks for too many requests.
 * @param hourly requests in an hour that are worth a word; shorter and longer spans follow from it
 */
function rate(hourly: number, ratio: number, above: number): Question {
  const floors = spans(Math.max(10, 0.6 * hourly), hourly, 2 * hourly, Infinity).slice(0, -1);
  return { kind: 'rate', metric: 'requests', floors, ratio, above };
}

/** What is asked of each client. */
export const ofClients = (hourly: number): readonly Question[] => [
  rate(hourly, 2, 1.5),
  AUTHENTICATION,
  THROTTLED,
  PROBING,
  ERRORS,
];

/**
 * For what many clients do together, the least counts are higher: people mistype, and deployments
 * take a moment.
 */
const OF_MANY: readonly Question[] = [
  { ...AUTHENTICATION, floors: spans(15, 20, 40, 80) },
  { ...THROTTLED, floors: spans(15, 25, 40, 100) },
];

/** What is asked of each route. */
export const ofRoutes = (hourly: number): readonly Question[] => [rate(hourly, 3, 1.6), ...OF_MANY, ERRORS];

/** Questions about the whole log whose episodes are named after a status class (`4xx`, `5xx`). */
export const OF_STATUSES: readonly (Question & { readonly name: string })[] = [
  ...OF_MANY.map((question) => ({ ...question, name: '4xx' })),
  { ...PROBING, name: '4xx', floors: [{ span: HOUR, least: 50 }] },
  { ...ERRORS, name: '5xx', floors: spans(12, 14, 30, 80) },
];

/** What is asked of each site, the whole log included. */
export const ofSites = (hourly: number): readonly Question[] => [rate(2 * hourly, 3.5, 1.6)];

/** What is asked besides of each site that has a name. For the whole log `OF_STATUSES` asks it. */
export const OF_NAMED_SITES: readonly Question[] = [
  ...OF_MANY,
  { ...ERRORS, floors: spans(15, 25, 40, 100) },
];
