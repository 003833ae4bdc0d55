// Written by scripts/registries.js: npm run build and npm run docs do so.

import { hasKeys, hasMirror, hasOneSource, isCalendarDate, isTimeZone, isVisible } from '../conditions.js';

const ID = { text: { fits: [/^[0-9a-f]{16}$/] }, optional: true };
const RULE = { text: { longest: 2000, fits: [/\S/] }, asks: [isVisible], optional: true };
const TEXT = { longest: 2000, fits: [/\S/, /^(?!pkg:)[^/\s]+\/\S+$/] };
const PACKAGE = { text: TEXT, asks: [isVisible], optional: true };
const TEXT_2 = { longest: 2000, fits: [/\S/, /^(?!\/|!(?!\())/] };
const PATH = { text: TEXT_2, asks: [isVisible], optional: true };
const KEYS = { id: ID, rule: RULE, package: PACKAGE, path: PATH };
const MATCH = { keys: KEYS, asks: [hasKeys], optional: false };
const REASON = { text: { longest: 2000, fits: [/\S/] }, asks: [isVisible], optional: false };
const CRITICAL = { from: 0, to: 36500, nullable: true, optional: true };
const KNOWN_EXPLOITED = { from: 0, to: 36500, optional: true };
const OVERDUE = { words: ['block', 'warn', 'ignore'], otherwise: 'warn', optional: true };
const MALICIOUS = { words: ['block', 'warn', 'ignore'], otherwise: 'block', optional: true };
const ENABLED = { words: [true, false], otherwise: true, optional: true };
const ENTRIES = { text: TEXT_2, asks: [isVisible] };
const EXCLUDE = { entries: ENTRIES, otherwise: [], optional: true };
const COVERAGE = { words: ['any', 'complete'], otherwise: 'any', optional: true };
const ENTRIES_2 = { text: { longest: 2000, fits: [/\S/] }, asks: [isVisible] };
const DISABLE = { entries: ENTRIES_2, otherwise: [], optional: true };
const TESTS = { words: ['lower', 'same', 'skip'], otherwise: 'lower', optional: true };
const KEYS_2 = { enabled: ENABLED, exclude: EXCLUDE, coverage: COVERAGE };
const CRITICAL_2 = { words: ['block', 'warn', 'ignore'], optional: true };
const KEYS_3 = { enabled: ENABLED, exclude: EXCLUDE, coverage: COVERAGE, disable: DISABLE };
const TIME = { entries: ENTRIES_2, optional: true };
const TEXT_3 = {
  longest: 2000,
  fits: [/\S/, /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\/)[^\s@]+$/u],
};
const URL = { text: TEXT_3, asks: [isVisible], optional: true };
const MAX_AGE = { text: { fits: [/^(0|[1-9]\d{0,3})(h|d)$/] }, otherwise: '7d', optional: true };
const KEYS_4 = { url: URL, file: RULE, 'max-age': MAX_AGE };
const KNOWN_EXPLOITED_2 = { keys: KEYS_4, asks: [hasOneSource], optional: true };
const TEXT_4 = { longest: 2000, fits: [/\S/, /^[A-Za-z0-9.:+-]+(?: WITH [A-Za-z0-9.-]+)?$/u] };
const ENTRIES_3 = { text: TEXT_4, asks: [isVisible] };
const ALLOW = { entries: ENTRIES_3, otherwise: [], optional: true };
const MILESTONES = { words: [true, false], otherwise: false, optional: true };

/** What `plainPolicy` knows of the policy's schema. */
export const PLAIN_SCHEMA = {
  keys: {
    version: { words: [1], optional: false },
    extends: {
      text: {
        fits: [
          /^([A-Za-z0-9][A-Za-z0-9_-]{0,99})\/(?!\.{1,2}:)([A-Za-z0-9._-]{1,100}):((?!\/)(?!(?:[^@]*\/)?\.{1,2}(?:\/|@))[^@:\s]{1,300})@((?![-./])(?!.*(?:\.\.|\/\/))[A-Za-z0-9._/+-]{1,200})$/u,
        ],
      },
      optional: true,
    },
    'allow-weaker': { entries: { text: { fits: [] } }, otherwise: [], optional: true },
    severity: {
      keys: {
        unknown: { words: ['critical', 'high', 'medium', 'low'], otherwise: 'high', optional: true },
        unreachable: { words: ['same', 'lower'], otherwise: 'same', optional: true },
        overrides: {
          entries: {
            keys: {
              match: MATCH,
              severity: { words: ['critical', 'high', 'medium', 'low'], optional: false },
              reason: REASON,
            },
          },
          otherwise: [],
          optional: true,
        },
      },
      otherwise: {},
      optional: true,
    },
    sla: {
      keys: {
        preset: {
          words: [
            'atlassian-marketplace-cloud',
            'atlassian-marketplace-cloud-2023',
            'atlassian-marketplace-dc',
            'atlassian-cloud',
            'atlassian-data-center',
            'fedramp',
            'aggressive',
          ],
          otherwise: 'atlassian-marketplace-cloud',
          optional: true,
        },
        days: {
          keys: { critical: CRITICAL, high: CRITICAL, medium: CRITICAL, low: CRITICAL },
          otherwise: {},
          optional: true,
        },
        clock: { words: ['detected', 'published'], otherwise: 'detected', optional: true },
        'due-soon': {
          anyOf: [{ text: { fits: [/^(?:100|[1-9]?[0-9])%$/] } }, { from: 0, to: 36500 }],
          otherwise: '25%',
          optional: true,
        },
        timezone: { text: { fits: [/^[A-Za-z]/] }, asks: [isTimeZone], otherwise: 'UTC', optional: true },
        triage: {
          keys: { bounty: { from: 0, to: 36500, otherwise: 14, optional: true } },
          otherwise: {},
          optional: true,
        },
        'known-exploited': KNOWN_EXPLOITED,
        'without-fix': {
          keys: {
            critical: KNOWN_EXPLOITED,
            high: KNOWN_EXPLOITED,
            medium: KNOWN_EXPLOITED,
            low: KNOWN_EXPLOITED,
          },
          otherwise: {},
          optional: true,
        },
      },
      otherwise: {},
      optional: true,
    },
    gate: {
      keys: {
        'fail-on': {
          words: ['critical', 'high', 'medium', 'low', 'never'],
          otherwise: 'critical',
          optional: true,
        },
        scope: { words: ['all', 'introduced'], otherwise: 'all', optional: true },
        overdue: OVERDUE,
        malicious: MALICIOUS,
        'known-exploited': OVERDUE,
        cooldown: { from: 0, to: 36500, otherwise: 0, optional: true },
        'unreadable-issues': { words: ['error', 'warn'], otherwise: 'error', optional: true },
        'dev-dependencies': { words: ['same', 'ignore', 'warn'], otherwise: 'same', optional: true },
        unseen: {
          keys: {
            lost: MALICIOUS,
            introduced: OVERDUE,
            existing: { words: ['block', 'warn', 'ignore'], otherwise: 'ignore', optional: true },
          },
          otherwise: {},
          optional: true,
        },
      },
      otherwise: {},
      optional: true,
    },
    scan: {
      keys: {
        dependencies: {
          keys: {
            enabled: ENABLED,
            exclude: EXCLUDE,
            coverage: COVERAGE,
            resolve: { words: ['offline', 'registry'], otherwise: 'offline', optional: true },
            'max-database-age': {
              text: { fits: [/^(0|[1-9]\d{0,3})(h|d)$/] },
              otherwise: '24h',
              optional: true,
            },
          },
          flag: true,
          otherwise: true,
          optional: true,
        },
        code: {
          keys: {
            enabled: ENABLED,
            exclude: EXCLUDE,
            coverage: COVERAGE,
            disable: DISABLE,
            tests: TESTS,
            'library-parameters': TESTS,
          },
          flag: true,
          otherwise: true,
          optional: true,
        },
        secrets: { keys: KEYS_2, flag: true, otherwise: true, optional: true },
        forge: {
          keys: {
            enabled: ENABLED,
            exclude: EXCLUDE,
            coverage: COVERAGE,
            disable: DISABLE,
            permissions: {
              keys: { critical: CRITICAL_2, high: CRITICAL_2, medium: CRITICAL_2, low: CRITICAL_2 },
              otherwise: {},
              optional: true,
            },
          },
          flag: true,
          otherwise: true,
          optional: true,
        },
        workflows: { keys: KEYS_3, flag: true, otherwise: true, optional: true },
        fsrt: { keys: KEYS_3, flag: true, otherwise: false, optional: true },
        semgrep: {
          keys: {
            enabled: ENABLED,
            exclude: EXCLUDE,
            coverage: COVERAGE,
            config: {
              text: { longest: 2000, fits: [/\S/] },
              asks: [isVisible],
              otherwise: 'p/default',
              optional: true,
            },
          },
          flag: true,
          otherwise: false,
          optional: true,
        },
        gitleaks: { keys: KEYS_2, flag: true, otherwise: false, optional: true },
        zizmor: {
          keys: {
            enabled: ENABLED,
            exclude: EXCLUDE,
            coverage: COVERAGE,
            download: {
              keys: {
                url: { optional: false },
                sha256: { text: { fits: [/^[0-9a-f]{64}$/iu] }, optional: false },
              },
              optional: true,
            },
          },
          flag: true,
          otherwise: false,
          optional: true,
        },
        posture: {
          keys: { enabled: ENABLED, disable: DISABLE },
          flag: true,
          otherwise: false,
          optional: true,
        },
        activity: {
          keys: {
            enabled: ENABLED,
            files: EXCLUDE,
            exclude: EXCLUDE,
            disable: {
              entries: {
                words: [
                  'activity-rate',
                  'activity-new-client',
                  'activity-authentication-failures',
                  'activity-throttled',
                  'activity-probing',
                  'activity-errors',
                  'activity-drift',
                ],
              },
              otherwise: [],
              optional: true,
            },
            'max-unreadable': {
              text: { fits: [/^(?:100|[1-9]?[0-9])(?:\.[0-9]{1,3})?%$/] },
              otherwise: '1%',
              optional: true,
            },
            anonymise: { words: ['truncate', 'hash', 'none'], otherwise: 'truncate', optional: true },
            fields: {
              keys: { time: TIME, client: TIME, site: TIME, path: TIME, request: TIME, status: TIME },
              otherwise: {},
              optional: true,
            },
          },
          flag: true,
          otherwise: false,
          optional: true,
        },
        sarif: EXCLUDE,
        required: {
          entries: {
            anyOf: [
              { words: ['dependencies', 'code', 'secrets', 'forge', 'workflows'] },
              { text: { longest: 2000, fits: [/\S/, /^sarif:\S/] }, asks: [isVisible] },
            ],
          },
          otherwise: ['dependencies'],
          optional: true,
        },
      },
      otherwise: {},
      optional: true,
    },
    waivers: {
      entries: {
        keys: {
          match: MATCH,
          reason: REASON,
          'approved-by': RULE,
          expires: { text: { fits: [/^[2-9]\d{3}-\d{2}-\d{2}$/] }, asks: [isCalendarDate], optional: false },
          'when-fixed': { words: [true, false], optional: true },
        },
      },
      otherwise: [],
      optional: true,
    },
    'waiver-rules': {
      keys: {
        'max-days': { from: 0, to: 36500, otherwise: 365, optional: true },
        approvals: { from: 0, to: 10, otherwise: 0, optional: true },
      },
      otherwise: {},
      optional: true,
    },
    feeds: {
      keys: { 'known-exploited': KNOWN_EXPLOITED_2, epss: KNOWN_EXPLOITED_2 },
      otherwise: {},
      optional: true,
    },
    licenses: { keys: { allow: ALLOW, deny: ALLOW, unknown: OVERDUE }, otherwise: {}, optional: true },
    vex: { keys: { files: EXCLUDE, authors: DISABLE }, otherwise: {}, optional: true },
    issues: {
      keys: {
        'minimum-severity': {
          words: ['critical', 'high', 'medium', 'low'],
          otherwise: 'low',
          optional: true,
        },
        repository: {
          text: { fits: [/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/] },
          optional: true,
        },
        disclosure: { words: ['auto'], otherwise: 'auto', optional: true },
        assign: { words: ['codeowners', 'none'], otherwise: 'codeowners', optional: true },
        limit: { from: 0, to: 10000, otherwise: 200, optional: true },
        milestones: MILESTONES,
        'due-field': RULE,
        'group-by': { words: ['vulnerability', 'package'], otherwise: 'vulnerability', optional: true },
        authors: {
          entries: { text: { fits: [/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/] } },
          otherwise: [],
          optional: true,
        },
        mirror: { words: ['jira'], optional: true },
        jira: {
          keys: {
            host: {
              text: { fits: [/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\d{1,5})?$/] },
              optional: false,
            },
            project: { text: { fits: [/^[A-Z][A-Z0-9_]{1,99}$/] }, optional: false },
            type: {
              text: { longest: 2000, fits: [/\S/] },
              asks: [isVisible],
              otherwise: 'Task',
              optional: true,
            },
            priorities: {
              keys: {
                critical: {
                  text: { longest: 2000, fits: [/\S/] },
                  asks: [isVisible],
                  otherwise: 'Highest',
                  optional: true,
                },
                high: {
                  text: { longest: 2000, fits: [/\S/] },
                  asks: [isVisible],
                  otherwise: 'High',
                  optional: true,
                },
                medium: {
                  text: { longest: 2000, fits: [/\S/] },
                  asks: [isVisible],
                  otherwise: 'Medium',
                  optional: true,
                },
                low: {
                  text: { longest: 2000, fits: [/\S/] },
                  asks: [isVisible],
                  otherwise: 'Low',
                  optional: true,
                },
              },
              otherwise: {},
              optional: true,
            },
            transitions: {
              keys: {
                done: {
                  text: { longest: 2000, fits: [/\S/] },
                  asks: [isVisible],
                  otherwise: 'Done',
                  optional: true,
                },
                reopen: {
                  text: { longest: 2000, fits: [/\S/] },
                  asks: [isVisible],
                  otherwise: 'To Do',
                  optional: true,
                },
              },
              otherwise: {},
              optional: true,
            },
            'due-field': RULE,
          },
          optional: true,
        },
      },
      asks: [hasMirror],
      otherwise: {},
      optional: true,
    },
    fix: {
      keys: {
        'pull-request': MILESTONES,
        grouping: { words: ['smallest', 'per-package', 'all'], otherwise: 'smallest', optional: true },
      },
      otherwise: {},
      optional: true,
    },
    incident: {
      keys: {
        'notify-hours': { from: 1, to: 8760, otherwise: 24, optional: true },
        'update-hours': { from: 1, to: 8760, otherwise: 6, optional: true },
      },
      otherwise: {},
      optional: true,
    },
    statement: { keys: { 'check-links': MILESTONES }, otherwise: {}, optional: true },
  },
};
