// Written by scripts/registries.js: npm run build and npm run docs do so.

/** What `plainPolicy` knows of the policy's schema. */
export const PLAIN_SCHEMA = {
  keys: {
    version: { words: [1], optional: false },
    extends: { optional: true },
    'allow-weaker': { otherwise: [], optional: true },
    severity: {
      keys: {
        unknown: { words: ['critical', 'high', 'medium', 'low'], otherwise: 'high', optional: true },
        unreachable: { words: ['same', 'lower'], otherwise: 'same', optional: true },
        overrides: { otherwise: [], optional: true },
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
        'due-soon': { otherwise: '25%', optional: true },
        timezone: { otherwise: 'UTC', optional: true },
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
            exclude: { otherwise: [], optional: true },
            coverage: { words: ['any', 'complete'], otherwise: 'any', optional: true },
            resolve: { words: ['offline', 'registry'], otherwise: 'offline', optional: true },
            'max-database-age': { otherwise: '24h', optional: true },
          },
          flag: true,
          otherwise: true,
          optional: true,
        },
        code: {
          keys: {
            enabled: { words: [true, false], otherwise: true, optional: true },
            exclude: { otherwise: [], optional: true },
            coverage: { words: ['any', 'complete'], otherwise: 'any', optional: true },
            disable: { otherwise: [], optional: true },
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
            exclude: { otherwise: [], optional: true },
            coverage: { words: ['any', 'complete'], otherwise: 'any', optional: true },
          },
          flag: true,
          otherwise: true,
          optional: true,
        },
        forge: {
          keys: {
            enabled: { words: [true, false], otherwise: true, optional: true },
            exclude: { otherwise: [], optional: true },
            coverage: { words: ['any', 'complete'], otherwise: 'any', optional: true },
            disable: { otherwise: [], optional: true },
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
            exclude: { otherwise: [], optional: true },
            coverage: { words: ['any', 'complete'], otherwise: 'any', optional: true },
            disable: { otherwise: [], optional: true },
          },
          flag: true,
          otherwise: true,
          optional: true,
        },
        fsrt: {
          keys: {
            enabled: { words: [true, false], otherwise: true, optional: true },
            exclude: { otherwise: [], optional: true },
            coverage: { words: ['any', 'complete'], otherwise: 'any', optional: true },
            disable: { otherwise: [], optional: true },
          },
          flag: true,
          otherwise: false,
          optional: true,
        },
        semgrep: {
          keys: {
            enabled: { words: [true, false], otherwise: true, optional: true },
            exclude: { otherwise: [], optional: true },
            coverage: { words: ['any', 'complete'], otherwise: 'any', optional: true },
            config: { otherwise: 'p/default', optional: true },
          },
          flag: true,
          otherwise: false,
          optional: true,
        },
        gitleaks: {
          keys: {
            enabled: { words: [true, false], otherwise: true, optional: true },
            exclude: { otherwise: [], optional: true },
            coverage: { words: ['any', 'complete'], otherwise: 'any', optional: true },
          },
          flag: true,
          otherwise: false,
          optional: true,
        },
        zizmor: {
          keys: {
            enabled: { words: [true, false], otherwise: true, optional: true },
            exclude: { otherwise: [], optional: true },
            coverage: { words: ['any', 'complete'], otherwise: 'any', optional: true },
            download: { keys: { url: { optional: false }, sha256: { optional: false } }, optional: true },
          },
          flag: true,
          otherwise: false,
          optional: true,
        },
        posture: {
          keys: {
            enabled: { words: [true, false], otherwise: true, optional: true },
            disable: { otherwise: [], optional: true },
          },
          flag: true,
          otherwise: false,
          optional: true,
        },
        activity: {
          keys: {
            enabled: { words: [true, false], otherwise: true, optional: true },
            files: { otherwise: [], optional: true },
            exclude: { otherwise: [], optional: true },
            disable: { otherwise: [], optional: true },
            'max-unreadable': { otherwise: '1%', optional: true },
            anonymise: { words: ['truncate', 'hash', 'none'], otherwise: 'truncate', optional: true },
            fields: {
              keys: {
                time: { optional: true },
                client: { optional: true },
                site: { optional: true },
                path: { optional: true },
                request: { optional: true },
                status: { optional: true },
              },
              otherwise: {},
              optional: true,
            },
          },
          flag: true,
          otherwise: false,
          optional: true,
        },
        sarif: { otherwise: [], optional: true },
        required: { otherwise: ['dependencies'], optional: true },
      },
      otherwise: {},
      optional: true,
    },
    waivers: { otherwise: [], optional: true },
    'waiver-rules': {
      keys: {
        'max-days': { from: 0, to: 36500, otherwise: 365, optional: true },
        approvals: { from: 0, to: 10, otherwise: 0, optional: true },
      },
      otherwise: {},
      optional: true,
    },
    feeds: {
      keys: { 'known-exploited': { optional: true }, epss: { optional: true } },
      otherwise: {},
      optional: true,
    },
    licenses: {
      keys: {
        allow: { otherwise: [], optional: true },
        deny: { otherwise: [], optional: true },
        unknown: { words: ['block', 'warn', 'ignore'], otherwise: 'warn', optional: true },
      },
      otherwise: {},
      optional: true,
    },
    vex: {
      keys: { files: { otherwise: [], optional: true }, authors: { otherwise: [], optional: true } },
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
        repository: { optional: true },
        disclosure: { words: ['auto'], otherwise: 'auto', optional: true },
        assign: { words: ['codeowners', 'none'], otherwise: 'codeowners', optional: true },
        limit: { from: 0, to: 10000, otherwise: 200, optional: true },
        milestones: { words: [true, false], otherwise: false, optional: true },
        'due-field': { optional: true },
        'group-by': { words: ['vulnerability', 'package'], otherwise: 'vulnerability', optional: true },
        authors: { otherwise: [], optional: true },
        mirror: { optional: true },
        jira: {
          keys: {
            host: { optional: false },
            project: { optional: false },
            type: { otherwise: 'Task', optional: true },
            priorities: {
              keys: {
                critical: { otherwise: 'Highest', optional: true },
                high: { otherwise: 'High', optional: true },
                medium: { otherwise: 'Medium', optional: true },
                low: { otherwise: 'Low', optional: true },
              },
              otherwise: {},
              optional: true,
            },
            transitions: {
              keys: {
                done: { otherwise: 'Done', optional: true },
                reopen: { otherwise: 'To Do', optional: true },
              },
              otherwise: {},
              optional: true,
            },
            'due-field': { optional: true },
          },
          optional: true,
        },
      },
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
