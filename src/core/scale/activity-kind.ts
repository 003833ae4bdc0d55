/** What kinds of abnormal behaviour a log may show. */
export const ACTIVITY_KINDS = [
  'rate',
  'new-client',
  'authentication-failures',
  'throttled',
  'probing',
  'errors',
  'drift',
] as const;

/** One of `ACTIVITY_KINDS`. */
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** The rule of a kind: `activity-probing`. */
export type ActivityRule = `activity-${ActivityKind}`;

/** The rules of all kinds. */
export const ACTIVITY_RULES = ACTIVITY_KINDS.map((kind): ActivityRule => `activity-${kind}`);

/** What it may be that behaves abnormally. */
export const ACTIVITY_SUBJECTS = ['client', 'route', 'status', 'site'] as const;

/** One of `ACTIVITY_SUBJECTS`. */
export type ActivitySubject = (typeof ACTIVITY_SUBJECTS)[number];
