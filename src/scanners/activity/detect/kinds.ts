import type { ActivityKind } from '../../../core/scale/activity-kind.js';
import { DAY, HOUR, type Metric } from '../counts/counts.js';

/** What is looked for in one metric of a series. */
export interface Question {
  readonly kind: ActivityKind;
  readonly metric: Metric;
  /**
   * The spans that are judged, in quarters of an hour, with the least that is worth a word in each:
   * less may be unusual, and is no concern of anybody's.
   */
  readonly floors: readonly { readonly span: number; readonly least: number }[];
  /** At least so many times of what is expected. */
  readonly ratio: number;
}

/**
 * Failed logins. For comparison: fail2ban bans for five in ten minutes, where one client at a time
 * is a person.
 */
const AUTHENTICATION: Question = {
  kind: 'authentication-failures',
  metric: 'auth',
  floors: [
    { span: 1, least: 10 },
    { span: HOUR, least: 15 },
    { span: DAY, least: 40 },
  ],
  ratio: 3,
};

const THROTTLED: Question = {
  kind: 'throttled',
  metric: 'throttled',
  floors: [
    { span: 1, least: 15 },
    { span: HOUR, least: 25 },
    { span: DAY, least: 100 },
  ],
  ratio: 3,
};

const ERRORS: Question = {
  kind: 'errors',
  metric: 'errors',
  floors: [
    { span: 1, least: 15 },
    { span: HOUR, least: 25 },
    { span: DAY, least: 100 },
  ],
  ratio: 3,
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
};

/** What is asked of each client. */
export const OF_CLIENTS: readonly Question[] = [
  {
    kind: 'rate',
    metric: 'requests',
    floors: [
      { span: 1, least: 60 },
      { span: HOUR, least: 100 },
    ],
    ratio: 2.5,
  },
  AUTHENTICATION,
  THROTTLED,
  PROBING,
  ERRORS,
];

/** How many more requests than expected are worth a word, of many clients together. */
const RATE: Question = {
  kind: 'rate',
  metric: 'requests',
  floors: [
    { span: 1, least: 60 },
    { span: HOUR, least: 100 },
  ],
  ratio: 1.6,
};

/** What is asked of each route. */
export const OF_ROUTES: readonly Question[] = [{ ...RATE, ratio: 2 }, AUTHENTICATION, THROTTLED, ERRORS];

/** What is asked of the whole log, and said of its status classes. */
export const OF_STATUSES: readonly (Question & { readonly name: string })[] = [
  { ...AUTHENTICATION, name: '4xx' },
  { ...THROTTLED, name: '4xx' },
  { ...PROBING, name: '4xx', floors: [{ span: HOUR, least: 50 }] },
  { ...ERRORS, name: '5xx' },
];

/** What is asked of a site. */
export const OF_SITES: readonly Question[] = [RATE];

/** What is asked of one site of several, beside that. */
export const OF_NAMED_SITES: readonly Question[] = [AUTHENTICATION, THROTTLED, ERRORS];
