import type { Policy } from '../policy.js';
import {
  Direction,
  FEWER,
  FEWER_ALLOWED,
  FEWER_ENTRIES,
  FREE,
  KEPT,
  ladder,
  LOWER_SHARE,
  MORE,
  MORE_ENTRIES,
  NOT_NONE,
  NO_MORE,
  ON,
  SHORTER,
} from './direction.js';

/**
 * The direction of a value, or of each key of a section: the type asks for every key of the policy.
 */
export type Directions<T> =
  | Direction<T>
  | (T extends readonly unknown[] | string | number | boolean | null | undefined
      ? never
      : { readonly [Key in keyof T]-?: Directions<T[Key]> });

const EFFECT = ladder('ignore', 'warn', 'block');
const SEVERITY = ladder('low', 'medium', 'high', 'critical');
const WIDENING = ladder('ignore', 'warn', undefined, 'block');
const SCANNER = {
  enabled: ON,
  exclude: FEWER_ENTRIES,
  coverage: ladder('any', 'complete'),
} as const;
const WITH_RULES = { ...SCANNER, disable: FEWER_ENTRIES } as const;
const DAYS = { critical: FEWER, high: FEWER, medium: FEWER, low: FEWER } as const;

/**
 * Which value is stricter, key by key. A new key of the policy has its line here: the type asks for
 * it, and a test.
 */
const DIRECTIONS = {
  version: FREE,
  extends: FREE,
  'allow-weaker': FREE,
  severity: { unknown: SEVERITY, unreachable: ladder('lower', 'same'), overrides: NO_MORE },
  sla: {
    // Its days are compared, as `sla.days`.
    preset: FREE,
    days: DAYS,
    clock: ladder('detected', 'published'),
    'due-soon': FREE,
    timezone: FREE,
    triage: { bounty: FEWER },
    'known-exploited': FEWER,
    'without-fix': DAYS,
  },
  gate: {
    'fail-on': ladder('never', 'critical', 'high', 'medium', 'low'),
    scope: ladder('introduced', 'all'),
    overdue: EFFECT,
    malicious: EFFECT,
    'known-exploited': EFFECT,
    cooldown: MORE,
    'unreadable-issues': ladder('warn', 'error'),
    'dev-dependencies': ladder('ignore', 'warn', 'same'),
    unseen: { lost: EFFECT, introduced: EFFECT, existing: EFFECT },
  },
  scan: {
    dependencies: {
      ...SCANNER,
      resolve: ladder('offline', 'registry'),
      'max-database-age': SHORTER,
    },
    code: {
      ...WITH_RULES,
      tests: ladder('skip', 'lower', 'same'),
      'library-parameters': ladder('skip', 'lower', 'same'),
    },
    secrets: SCANNER,
    forge: {
      ...WITH_RULES,
      permissions: { critical: WIDENING, high: WIDENING, medium: WIDENING, low: WIDENING },
    },
    workflows: WITH_RULES,
    fsrt: WITH_RULES,
    semgrep: { ...SCANNER, config: KEPT },
    gitleaks: SCANNER,
    zizmor: { ...SCANNER, download: KEPT },
    posture: { enabled: ON, disable: FEWER_ENTRIES },
    activity: {
      enabled: ON,
      files: MORE_ENTRIES,
      exclude: FEWER_ENTRIES,
      disable: FEWER_ENTRIES,
      'max-unreadable': LOWER_SHARE,
      anonymise: NOT_NONE,
      fields: FREE,
    },
    sarif: MORE_ENTRIES,
    required: MORE_ENTRIES,
  },
  waivers: NO_MORE,
  'waiver-rules': { 'max-days': FEWER, approvals: MORE },
  feeds: { 'known-exploited': KEPT, epss: KEPT },
  licenses: { allow: FEWER_ALLOWED, deny: MORE_ENTRIES, unknown: EFFECT },
  vex: { files: FEWER_ENTRIES, authors: FEWER_ENTRIES },
  issues: {
    'minimum-severity': ladder('critical', 'high', 'medium', 'low'),
    repository: FREE,
    disclosure: KEPT,
    assign: FREE,
    limit: FREE,
    milestones: FREE,
    'due-field': FREE,
    'group-by': FREE,
    // Whose issues and comments are believed.
    authors: FEWER_ENTRIES,
    mirror: KEPT,
    // Where a token goes.
    jira: KEPT,
  },
  fix: { 'pull-request': FREE, grouping: FREE },
  incident: { 'notify-hours': FEWER, 'update-hours': FEWER },
  statement: { 'check-links': ON },
} as const satisfies Directions<Policy>;

/** A key that is compared, with its direction. */
export interface DirectedKey {
  readonly path: readonly string[];
  readonly direction: Direction<never>;
}

/** Every key with a direction, in the order of the policy. */
export const DIRECTED: readonly DirectedKey[] = keysIn(DIRECTIONS, []);

function keysIn(node: object, path: readonly string[]): DirectedKey[] {
  if (node instanceof Direction) return [{ path, direction: node as Direction<never> }];
  return Object.entries(node).flatMap(([key, inner]: [string, object]) => keysIn(inner, [...path, key]));
}

/** Whether a path of the policy is a section, whose keys have directions of their own. */
export function isSection(path: readonly string[]): boolean {
  return DIRECTED.some(
    (one) => one.path.length > path.length && path.every((step, index) => one.path[index] === step),
  );
}

/** Whether a text names a key or a section of the policy: `waivers`, `gate`, `gate.overdue`. */
export function isPolicyKey(name: string): boolean {
  return DIRECTED.some(({ path }) => {
    const key = path.join('.');
    return key === name || key.startsWith(`${name}.`);
  });
}
