import type { ActivityKind } from '../../../core/scale/activity-kind.js';
import { DAY, HOUR, type Metric } from '../counts/counts.js';

/** A length of time in which counts are added up, and the least that is worth a word in it. */
export interface Span {
  /** In quarters of an hour. */
  readonly span: number;
  /** By how many quarters it is shifted against midnight; absent for not at all. */
  readonly shift?: number;
  /** Less may be unusual, and is no concern of anybody's. */
  readonly least: number;
}

/** What is looked for in one metric of a series. */
export interface Question {
  readonly kind: ActivityKind;
  readonly metric: Metric;
  readonly floors: readonly Span[];
  /** At least so many times of what is expected. */
  readonly ratio: number;
  /** At least so many times of what other days had. */
  readonly above: number;
}

/** Spans of a quarter of an hour, of an hour, of six hours twice over, and of a day. */
function spans(quarter: number, hour: number, many: number, day: number): Span[] {
  return [
    { span: 1, least: quarter },
    { span: HOUR, least: hour },
    { span: 6 * HOUR, least: many },
    { span: 6 * HOUR, shift: 3 * HOUR, least: many },
    { span: DAY, least: day },
  ];
}

/**
 * Failed logins. For comparison: fail2ban bans for five in ten minutes, where one client at a time
 * is a person.
 */
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

/** Of a client, different paths are counted, an hour at a time. */
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
 * Requests in an hour that are worth a word: a twentieth of what the whole log usually has, and
 * from ten to a hundred.
 */
export function worthAWord(usual: number): number {
  return Math.min(100, Math.max(10, usual / 20));
}

/** Too many requests, by what is worth a word in an hour. */
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
 * Of many clients together, more has to come together: people mistype, and deployments are short.
 */
const OF_MANY: readonly Question[] = [
  { ...AUTHENTICATION, floors: spans(15, 20, 40, 80) },
  { ...THROTTLED, floors: spans(15, 25, 40, 100) },
];

/** What is asked of each route. */
export const ofRoutes = (hourly: number): readonly Question[] => [rate(hourly, 3, 1.6), ...OF_MANY, ERRORS];

/** What is asked of the whole log, and said of its status classes. */
export const OF_STATUSES: readonly (Question & { readonly name: string })[] = [
  ...OF_MANY.map((question) => ({ ...question, name: '4xx' })),
  { ...PROBING, name: '4xx', floors: [{ span: HOUR, least: 50 }] },
  { ...ERRORS, name: '5xx', floors: spans(12, 14, 30, 80) },
];

/** What is asked of a site. */
export const ofSites = (hourly: number): readonly Question[] => [rate(2 * hourly, 3.5, 1.6)];

/** What is asked of one site of several, beside that. */
export const OF_NAMED_SITES: readonly Question[] = [
  ...OF_MANY,
  { ...ERRORS, floors: spans(15, 25, 40, 100) },
];
