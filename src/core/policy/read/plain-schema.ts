// Written by scripts/registries.js: npm run build and npm run docs do so.

import { hasKeys, hasMirror, hasOneSource, isCalendarDate, isTimeZone, isVisible } from '../conditions.js';

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
              match: {
                keys: {
                  id: { text: { fits: [/^[0-9a-f]{16}$/] }, optional: true },
                  rule: { text: { longest: 2000, fits: [/\S/] }, asks: [isVisible], optional: true },
                  package: {
                    text: { longest: 2000, fits: [/\S/, /^(?!pkg:)[^/\s]+\/\S+$/] },
                    asks: [isVisible],
                    optional: true,
                  },
                  path: {
                    text: { longest: 2000, fits: [/\S/, /^(?!\/|!(?!\())/] },
                    asks: [isVisible],
                    optional: true,
                  },
                },
                asks: [hasKeys],
                optional: false,
              },
              severity: { words: ['critical', 'high', 'medium', 'low'], optional: false },
              reason: { text: { longest: 2000, fits: [/\S/] }, asks: [isVisible], optional: false },
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
          keys: {
            critical: { from: 0, to: 36500, nullable: true, optional: true },
            high: { from: 0, to: 36500, nullable: true, optional: true },
            medium: { from: 0, to: 36500, nullable: true, optional: true },
            low: { from: 0, to: 36500, nullable: true, optional: true },
          },
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
        'known-exploited': { from: 0, to: 36500, optional: true },
        'without-fix': {
          keys: {
            critical: { from: 0, to: 36500, optional: true },
            high: { from: 0, to: 36500, optional: true },
            medium: { from: 0, to: 36500, optional: true },
            low: { from: 0, to: 36500, optional: true },
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
        overdue: { words: ['block', 'warn', 'ignore'], otherwise: 'warn', optional: true },
        malicious: { words: ['block', 'warn', 'ignore'], otherwise: 'block', optional: true },
        'known-exploited': { words: ['block', 'warn', 'ignore'], otherwise: 'warn', optional: true },
        cooldown: { from: 0, to: 36500, otherwise: 0, optional: true },
        'unreadable-issues': { words: ['error', 'warn'], otherwise: 'error', optional: true },
        'dev-dependencies': { words: ['same', 'ignore', 'warn'], otherwise: 'same', optional: true },
        unseen: {
          keys: {
            lost: { words: ['block', 'warn', 'ignore'], otherwise: 'block', optional: true },
            introduced: { words: ['block', 'warn', 'ignore'], otherwise: 'warn', optional: true },
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
            enabled: { words: [true, false], otherwise: true, optional: true },
            exclude: {
              entries: { text: { longest: 2000, fits: [/\S/, /^(?!\/|!(?!\())/] }, asks: [isVisible] },
              otherwise: [],
              optional: true,
            },
            coverage: { words: ['any', 'complete'], otherwise: 'any', optional: true },
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
            enabled: { words: [true, false], otherwise: true, optional: true },
            exclude: {
              entries: { text: { longest: 2000, fits: [/\S/, /^(?!\/|!(?!\())/] }, asks: [isVisible] },
              otherwise: [],
              optional: true,
            },
            coverage: { words: ['any', 'complete'], otherwise: 'any', optional: true },
            disable: {
              entries: { text: { longest: 2000, fits: [/\S/] }, asks: [isVisible] },
              otherwise: [],
              optional: true,
            },
            tests: { words: ['lower', 'same', 'skip'], otherwise: 'lower', optional: true },
            'library-parameters': { words: ['lower', 'same', 'skip'], otherwise: 'lower', optional: true },
          },
          flag: true,
          otherwise: true,
          optional: true,
        },
        secrets: {
          keys: {
            enabled: { words: [true, false], otherwise: true, optional: true },
            exclude: {
              entries: { text: { longest: 2000, fits: [/\S/, /^(?!\/|!(?!\())/] }, asks: [isVisible] },
              otherwise: [],
              optional: true,
            },
            coverage: { words: ['any', 'complete'], otherwise: 'any', optional: true },
          },
          flag: true,
          otherwise: true,
          optional: true,
        },
        forge: {
          keys: {
            enabled: { words: [true, false], otherwise: true, optional: true },
            exclude: {
              entries: { text: { longest: 2000, fits: [/\S/, /^(?!\/|!(?!\())/] }, asks: [isVisible] },
              otherwise: [],
              optional: true,
            },
            coverage: { words: ['any', 'complete'], otherwise: 'any', optional: true },
            disable: {
              entries: { text: { longest: 2000, fits: [/\S/] }, asks: [isVisible] },
              otherwise: [],
              optional: true,
            },
            permissions: {
              keys: {
                critical: { words: ['block', 'warn', 'ignore'], optional: true },
                high: { words: ['block', 'warn', 'ignore'], optional: true },
                medium: { words: ['block', 'warn', 'ignore'], optional: true },
                low: { words: ['block', 'warn', 'ignore'], optional: true },
              },
              otherwise: {},
              optional: true,
            },
          },
          flag: true,
          otherwise: true,
          optional: true,
        },
        workflows: {
          keys: {
            enabled: { words: [true, false], otherwise: true, optional: true },
            exclude: {
              entries: { text: { longest: 2000, fits: [/\S/, /^(?!\/|!(?!\())/] }, asks: [isVisible] },
              otherwise: [],
              optional: true,
            },
            coverage: { words: ['any', 'complete'], otherwise: 'any', optional: true },
            disable: {
              entries: { text: { longest: 2000, fits: [/\S/] }, asks: [isVisible] },
              otherwise: [],
              optional: true,
            },
          },
          flag: true,
          otherwise: true,
          optional: true,
        },
        fsrt: {
          keys: {
            enabled: { words: [true, false], otherwise: true, optional: true },
            exclude: {
              entries: { text: { longest: 2000, fits: [/\S/, /^(?!\/|!(?!\())/] }, asks: [isVisible] },
              otherwise: [],
              optional: true,
            },
            coverage: { words: ['any', 'complete'], otherwise: 'any', optional: true },
            disable: {
              entries: { text: { longest: 2000, fits: [/\S/] }, asks: [isVisible] },
              otherwise: [],
              optional: true,
            },
          },
          flag: true,
          otherwise: false,
          optional: true,
        },
        semgrep: {
          keys: {
            enabled: { words: [true, false], otherwise: true, optional: true },
            exclude: {
              entries: { text: { longest: 2000, fits: [/\S/, /^(?!\/|!(?!\())/] }, asks: [isVisible] },
              otherwise: [],
              optional: true,
            },
            coverage: { words: ['any', 'complete'], otherwise: 'any', optional: true },
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
        gitleaks: {
          keys: {
            enabled: { words: [true, false], otherwise: true, optional: true },
            exclude: {
              entries: { text: { longest: 2000, fits: [/\S/, /^(?!\/|!(?!\())/] }, asks: [isVisible] },
              otherwise: [],
              optional: true,
            },
            coverage: { words: ['any', 'complete'], otherwise: 'any', optional: true },
          },
          flag: true,
          otherwise: false,
          optional: true,
        },
        zizmor: {
          keys: {
            enabled: { words: [true, false], otherwise: true, optional: true },
            exclude: {
              entries: { text: { longest: 2000, fits: [/\S/, /^(?!\/|!(?!\())/] }, asks: [isVisible] },
              otherwise: [],
              optional: true,
            },
            coverage: { words: ['any', 'complete'], otherwise: 'any', optional: true },
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
          keys: {
            enabled: { words: [true, false], otherwise: true, optional: true },
            disable: {
              entries: { text: { longest: 2000, fits: [/\S/] }, asks: [isVisible] },
              otherwise: [],
              optional: true,
            },
          },
          flag: true,
          otherwise: false,
          optional: true,
        },
        activity: {
          keys: {
            enabled: { words: [true, false], otherwise: true, optional: true },
            files: {
              entries: { text: { longest: 2000, fits: [/\S/, /^(?!\/|!(?!\())/] }, asks: [isVisible] },
              otherwise: [],
              optional: true,
            },
            exclude: {
              entries: { text: { longest: 2000, fits: [/\S/, /^(?!\/|!(?!\())/] }, asks: [isVisible] },
              otherwise: [],
              optional: true,
            },
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
              keys: {
                time: {
                  entries: { text: { longest: 2000, fits: [/\S/] }, asks: [isVisible] },
                  optional: true,
                },
                client: {
                  entries: { text: { longest: 2000, fits: [/\S/] }, asks: [isVisible] },
                  optional: true,
                },
                site: {
                  entries: { text: { longest: 2000, fits: [/\S/] }, asks: [isVisible] },
                  optional: true,
                },
                path: {
                  entries: { text: { longest: 2000, fits: [/\S/] }, asks: [isVisible] },
                  optional: true,
                },
                request: {
                  entries: { text: { longest: 2000, fits: [/\S/] }, asks: [isVisible] },
                  optional: true,
                },
                status: {
                  entries: { text: { longest: 2000, fits: [/\S/] }, asks: [isVisible] },
                  optional: true,
                },
              },
              otherwise: {},
              optional: true,
            },
          },
          flag: true,
          otherwise: false,
          optional: true,
        },
        sarif: {
          entries: { text: { longest: 2000, fits: [/\S/, /^(?!\/|!(?!\())/] }, asks: [isVisible] },
          otherwise: [],
          optional: true,
        },
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
          match: {
            keys: {
              id: { text: { fits: [/^[0-9a-f]{16}$/] }, optional: true },
              rule: { text: { longest: 2000, fits: [/\S/] }, asks: [isVisible], optional: true },
              package: {
                text: { longest: 2000, fits: [/\S/, /^(?!pkg:)[^/\s]+\/\S+$/] },
                asks: [isVisible],
                optional: true,
              },
              path: {
                text: { longest: 2000, fits: [/\S/, /^(?!\/|!(?!\())/] },
                asks: [isVisible],
                optional: true,
              },
            },
            asks: [hasKeys],
            optional: false,
          },
          reason: { text: { longest: 2000, fits: [/\S/] }, asks: [isVisible], optional: false },
          'approved-by': { text: { longest: 2000, fits: [/\S/] }, asks: [isVisible], optional: true },
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
      keys: {
        'known-exploited': {
          keys: {
            url: {
              text: {
                longest: 2000,
                fits: [
                  /\S/,
                  /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\/)[^\s@]+$/u,
                ],
              },
              asks: [isVisible],
              optional: true,
            },
            file: { text: { longest: 2000, fits: [/\S/] }, asks: [isVisible], optional: true },
            'max-age': { text: { fits: [/^(0|[1-9]\d{0,3})(h|d)$/] }, otherwise: '7d', optional: true },
          },
          asks: [hasOneSource],
          optional: true,
        },
        epss: {
          keys: {
            url: {
              text: {
                longest: 2000,
                fits: [
                  /\S/,
                  /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\/)[^\s@]+$/u,
                ],
              },
              asks: [isVisible],
              optional: true,
            },
            file: { text: { longest: 2000, fits: [/\S/] }, asks: [isVisible], optional: true },
            'max-age': { text: { fits: [/^(0|[1-9]\d{0,3})(h|d)$/] }, otherwise: '7d', optional: true },
          },
          asks: [hasOneSource],
          optional: true,
        },
      },
      otherwise: {},
      optional: true,
    },
    licenses: {
      keys: {
        allow: {
          entries: {
            text: { longest: 2000, fits: [/\S/, /^[A-Za-z0-9.:+-]+(?: WITH [A-Za-z0-9.-]+)?$/u] },
            asks: [isVisible],
          },
          otherwise: [],
          optional: true,
        },
        deny: {
          entries: {
            text: { longest: 2000, fits: [/\S/, /^[A-Za-z0-9.:+-]+(?: WITH [A-Za-z0-9.-]+)?$/u] },
            asks: [isVisible],
          },
          otherwise: [],
          optional: true,
        },
        unknown: { words: ['block', 'warn', 'ignore'], otherwise: 'warn', optional: true },
      },
      otherwise: {},
      optional: true,
    },
    vex: {
      keys: {
        files: {
          entries: { text: { longest: 2000, fits: [/\S/, /^(?!\/|!(?!\())/] }, asks: [isVisible] },
          otherwise: [],
          optional: true,
        },
        authors: {
          entries: { text: { longest: 2000, fits: [/\S/] }, asks: [isVisible] },
          otherwise: [],
          optional: true,
        },
      },
      otherwise: {},
      optional: true,
    },
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
        milestones: { words: [true, false], otherwise: false, optional: true },
        'due-field': { text: { longest: 2000, fits: [/\S/] }, asks: [isVisible], optional: true },
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
            'due-field': { text: { longest: 2000, fits: [/\S/] }, asks: [isVisible], optional: true },
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
        'pull-request': { words: [true, false], otherwise: false, optional: true },
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
    statement: {
      keys: { 'check-links': { words: [true, false], otherwise: false, optional: true } },
      otherwise: {},
      optional: true,
    },
  },
};
