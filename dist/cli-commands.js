"use strict";
exports.id = 8961;
exports.ids = [8961];
exports.modules = {

/***/ 78961:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   COMMANDS: () => (/* binding */ COMMANDS)
/* harmony export */ });
// Written by scripts/registries.js: npm run build and npm run docs do so.
/** Every command, in the order of the help. */ const COMMANDS = [
    {
        name: 'scan',
        summary: 'scan a directory, print the verdict and the findings',
        operands: [
            {
                name: 'dir',
                path: 'directory'
            }
        ],
        options: {
            base: {
                type: 'string',
                value: '<git ref>',
                summary: 'report what is introduced since; policy and waivers come from there'
            },
            'sarif-base': {
                type: 'string',
                value: '<glob>',
                path: 'file',
                multiple: true,
                summary: 'the same as --sarif for the base; may be repeated'
            },
            staged: {
                type: 'boolean',
                summary: 'look at what is staged for a commit, and report what it introduces'
            },
            format: {
                type: 'string',
                value: '<format>',
                choices: [
                    'text',
                    'json',
                    'sarif',
                    'gitlab',
                    'markdown',
                    'html'
                ],
                summary: 'how the report is written; default: text'
            },
            output: {
                type: 'string',
                value: '<file>',
                path: 'file',
                summary: 'write there instead of to stdout'
            },
            'fail-on': {
                type: 'string',
                value: '<severity>',
                choices: [
                    'critical',
                    'high',
                    'medium',
                    'low',
                    'never'
                ],
                summary: 'what blocks'
            },
            policy: {
                type: 'string',
                value: '<file>',
                path: 'file',
                summary: 'a policy file other than .github/fixby.yml'
            },
            'osv-scanner': {
                type: 'string',
                value: '<path>',
                path: 'file',
                summary: 'an osv-scanner to use as it is'
            },
            fsrt: {
                type: 'string',
                value: '<path>',
                path: 'file',
                summary: "an FSRT, Atlassian's scanner of Forge apps, to run as it is"
            },
            zizmor: {
                type: 'string',
                value: '<path>',
                path: 'file',
                summary: 'a zizmor, a scanner of workflows, to run as it is'
            },
            'osv-database': {
                type: 'string',
                value: '<dir>',
                path: 'directory',
                summary: 'scan offline with a local OSV database'
            },
            sarif: {
                type: 'string',
                value: '<glob>',
                path: 'file',
                multiple: true,
                summary: 'SARIF files of other tools, inside the tree; may be repeated'
            },
            'as-of': {
                type: 'string',
                value: '<time>',
                summary: 'an RFC 3339 time that stands for now'
            }
        },
        examples: [
            {
                call: 'fixby scan --base origin/main',
                does: 'what this branch is about to introduce'
            },
            {
                call: 'fixby scan --staged',
                does: 'what the next commit is about to introduce, as a hook'
            }
        ]
    },
    {
        name: 'init',
        summary: 'scan, and write the workflows, policy, forms and owners it takes',
        operands: [
            {
                name: 'dir',
                path: 'directory'
            }
        ],
        options: {
            yes: {
                type: 'boolean',
                summary: 'answer every question with yes, or as is usual'
            },
            'dry-run': {
                type: 'boolean',
                summary: 'print what would be written, and write nothing'
            },
            check: {
                type: 'boolean',
                summary: 'say what differs from what this version writes; exit code 1 if any'
            },
            start: {
                type: 'string',
                value: '<how>',
                choices: [
                    'introduced',
                    'baseline',
                    'all'
                ],
                summary: 'where findings block: judge what is new, waive what is there, or neither'
            },
            until: {
                type: 'string',
                value: '<date>',
                summary: 'with --start baseline: last day of the waivers; default: in 90 days'
            },
            reason: {
                type: 'string',
                value: '<text>',
                summary: 'with --start baseline: why they are accepted'
            },
            posture: {
                type: 'boolean',
                summary: "look at the repository's settings on GitHub: who can merge, has access"
            },
            action: {
                type: 'string',
                value: '<pin>',
                summary: 'the Fixby of the workflows, OWNER/fixby@ and the full SHA of its commit'
            },
            branch: {
                type: 'string',
                value: '<name>',
                summary: 'the default branch, where the clone does not tell'
            },
            owners: {
                type: 'string',
                value: '<who>',
                summary: 'who reviews changes of .github/: "@acme/security @alice"'
            },
            visibility: {
                type: 'string',
                value: '<who>',
                choices: [
                    'public',
                    'private'
                ],
                summary: 'who can read the repository; default: as for a public one'
            },
            'osv-scanner': {
                type: 'string',
                value: '<path>',
                path: 'file',
                summary: 'an osv-scanner to use as it is'
            },
            'osv-database': {
                type: 'string',
                value: '<dir>',
                path: 'directory',
                summary: 'scan offline with a local OSV database'
            },
            'as-of': {
                type: 'string',
                value: '<time>',
                summary: 'an RFC 3339 time that stands for now'
            }
        },
        examples: [
            {
                call: 'fixby init',
                does: 'asks before it writes anything, and shows what changes'
            },
            {
                call: 'fixby init --dry-run',
                does: 'prints all of it, and writes nothing'
            },
            {
                call: 'fixby init --check',
                does: 'whether the files are those of this version'
            }
        ]
    },
    {
        name: 'demo',
        summary: 'the whole main job on a bundled sample app, or on Forge apps',
        operands: [
            {
                name: 'part',
                choices: [
                    'forge'
                ]
            }
        ],
        options: {
            answer: {
                type: 'string',
                value: '<which>',
                choices: [
                    'real',
                    'recorded'
                ],
                summary: 'of an osv-scanner fetched or built now, or recorded before'
            },
            'osv-scanner': {
                type: 'string',
                value: '<path>',
                path: 'file',
                summary: 'an osv-scanner to use as it is'
            }
        },
        examples: [
            {
                call: 'fixby demo',
                does: 'needs nothing but Node'
            },
            {
                call: 'fixby demo forge',
                does: 'a Forge app, its repair, and the pull request between them'
            }
        ]
    },
    {
        name: 'policy check',
        summary: 'validate a policy file',
        operands: [
            {
                name: 'file',
                path: 'file'
            }
        ],
        options: {},
        examples: [
            {
                call: 'fixby policy check',
                does: 'the .github/fixby.yml of this repository'
            }
        ]
    },
    {
        name: 'policy show',
        summary: 'print the policy in force, and where each value comes from',
        operands: [
            {
                name: 'file',
                path: 'file'
            }
        ],
        options: {
            'fail-on': {
                type: 'string',
                value: '<severity>',
                choices: [
                    'critical',
                    'high',
                    'medium',
                    'low',
                    'never'
                ],
                summary: 'what blocks'
            }
        },
        examples: [
            {
                call: 'fixby policy show',
                does: 'the .github/fixby.yml of this repository, or the defaults'
            }
        ]
    },
    {
        name: 'explain',
        summary: 'why a finding has its severity and due date, and whether it blocks',
        operands: [
            {
                name: 'finding',
                required: true
            },
            {
                name: 'dir',
                path: 'directory'
            }
        ],
        options: {
            base: {
                type: 'string',
                value: '<git ref>',
                summary: 'report what is introduced since; policy and waivers come from there'
            },
            'sarif-base': {
                type: 'string',
                value: '<glob>',
                path: 'file',
                multiple: true,
                summary: 'the same as --sarif for the base; may be repeated'
            },
            'fail-on': {
                type: 'string',
                value: '<severity>',
                choices: [
                    'critical',
                    'high',
                    'medium',
                    'low',
                    'never'
                ],
                summary: 'what blocks'
            },
            policy: {
                type: 'string',
                value: '<file>',
                path: 'file',
                summary: 'a policy file other than .github/fixby.yml'
            },
            'osv-scanner': {
                type: 'string',
                value: '<path>',
                path: 'file',
                summary: 'an osv-scanner to use as it is'
            },
            fsrt: {
                type: 'string',
                value: '<path>',
                path: 'file',
                summary: "an FSRT, Atlassian's scanner of Forge apps, to run as it is"
            },
            zizmor: {
                type: 'string',
                value: '<path>',
                path: 'file',
                summary: 'a zizmor, a scanner of workflows, to run as it is'
            },
            'osv-database': {
                type: 'string',
                value: '<dir>',
                path: 'directory',
                summary: 'scan offline with a local OSV database'
            },
            sarif: {
                type: 'string',
                value: '<glob>',
                path: 'file',
                multiple: true,
                summary: 'SARIF files of other tools, inside the tree; may be repeated'
            },
            'as-of': {
                type: 'string',
                value: '<time>',
                summary: 'an RFC 3339 time that stands for now'
            }
        },
        examples: [
            {
                call: 'fixby explain GHSA-35jh-r3h4-6jhm',
                does: 'by an id that fixby scan lists: of an advisory, or of a finding'
            },
            {
                call: 'fixby explain lodash',
                does: 'by package; also by file, by src/db.ts:42, or by words of the title'
            }
        ]
    },
    {
        name: 'plan',
        summary: 'what a scan of the default branch would do to the issues; only reads',
        operands: [
            {
                name: 'dir',
                path: 'directory'
            }
        ],
        options: {
            'fail-on': {
                type: 'string',
                value: '<severity>',
                choices: [
                    'critical',
                    'high',
                    'medium',
                    'low',
                    'never'
                ],
                summary: 'what blocks'
            },
            policy: {
                type: 'string',
                value: '<file>',
                path: 'file',
                summary: 'a policy file other than .github/fixby.yml'
            },
            'osv-scanner': {
                type: 'string',
                value: '<path>',
                path: 'file',
                summary: 'an osv-scanner to use as it is'
            },
            fsrt: {
                type: 'string',
                value: '<path>',
                path: 'file',
                summary: "an FSRT, Atlassian's scanner of Forge apps, to run as it is"
            },
            zizmor: {
                type: 'string',
                value: '<path>',
                path: 'file',
                summary: 'a zizmor, a scanner of workflows, to run as it is'
            },
            'osv-database': {
                type: 'string',
                value: '<dir>',
                path: 'directory',
                summary: 'scan offline with a local OSV database'
            },
            sarif: {
                type: 'string',
                value: '<glob>',
                path: 'file',
                multiple: true,
                summary: 'SARIF files of other tools, inside the tree; may be repeated'
            },
            'as-of': {
                type: 'string',
                value: '<time>',
                summary: 'an RFC 3339 time that stands for now'
            },
            repository: {
                type: 'string',
                value: '<owner/name>',
                summary: 'on GitHub; default: GITHUB_REPOSITORY, or the remote origin'
            }
        },
        examples: [
            {
                call: 'fixby plan --repository acme/app',
                does: 'reads with the token in GITHUB_TOKEN'
            }
        ]
    },
    {
        name: 'posture',
        summary: "whether the repository's settings on GitHub protect it; only reads",
        operands: [],
        options: {
            format: {
                type: 'string',
                value: '<format>',
                choices: [
                    'text',
                    'json',
                    'markdown'
                ],
                summary: 'how the report is written; default: text'
            },
            output: {
                type: 'string',
                value: '<file>',
                path: 'file',
                summary: 'write there instead of to stdout'
            },
            'fail-on': {
                type: 'string',
                value: '<severity>',
                choices: [
                    'critical',
                    'high',
                    'medium',
                    'low',
                    'never'
                ],
                summary: 'what blocks'
            },
            'as-of': {
                type: 'string',
                value: '<time>',
                summary: 'an RFC 3339 time that stands for now'
            },
            repository: {
                type: 'string',
                value: '<owner/name>',
                summary: 'on GitHub; default: GITHUB_REPOSITORY, or the remote origin'
            },
            policy: {
                type: 'string',
                value: '<file>',
                path: 'file',
                summary: 'a policy file other than .github/fixby.yml'
            }
        },
        examples: [
            {
                call: 'fixby posture --format markdown',
                does: 'every check, with the token in GITHUB_TOKEN or GH_TOKEN; one of an administrator sees most'
            }
        ]
    },
    {
        name: 'statement',
        summary: 'which promises of a security statement are kept, with evidence',
        operands: [
            {
                name: 'dir',
                path: 'directory'
            }
        ],
        options: {
            format: {
                type: 'string',
                value: '<format>',
                choices: [
                    'text',
                    'markdown',
                    'json',
                    'html',
                    'csv',
                    'xlsx'
                ],
                summary: 'how the statement is written; default: text'
            },
            output: {
                type: 'string',
                value: '<file>',
                path: 'file',
                summary: 'write there instead of to stdout'
            },
            public: {
                type: 'boolean',
                summary: 'leave out what does not belong on a web page: findings, names, paths'
            },
            policy: {
                type: 'string',
                value: '<file>',
                path: 'file',
                summary: 'a policy file other than .github/fixby.yml'
            },
            'osv-scanner': {
                type: 'string',
                value: '<path>',
                path: 'file',
                summary: 'an osv-scanner to use as it is'
            },
            fsrt: {
                type: 'string',
                value: '<path>',
                path: 'file',
                summary: "an FSRT, Atlassian's scanner of Forge apps, to run as it is"
            },
            zizmor: {
                type: 'string',
                value: '<path>',
                path: 'file',
                summary: 'a zizmor, a scanner of workflows, to run as it is'
            },
            'osv-database': {
                type: 'string',
                value: '<dir>',
                path: 'directory',
                summary: 'scan offline with a local OSV database'
            },
            sarif: {
                type: 'string',
                value: '<glob>',
                path: 'file',
                multiple: true,
                summary: 'SARIF files of other tools, inside the tree; may be repeated'
            },
            'as-of': {
                type: 'string',
                value: '<time>',
                summary: 'an RFC 3339 time that stands for now'
            },
            workflow: {
                type: 'string',
                value: '<file>',
                summary: 'the workflow that scans; default: the one on the dashboard'
            },
            'check-links': {
                type: 'boolean',
                summary: 'ask over the network whether the linked privacy policy answers'
            },
            repository: {
                type: 'string',
                value: '<owner/name>',
                summary: 'on GitHub; default: GITHUB_REPOSITORY, or the remote origin'
            }
        },
        examples: [
            {
                call: 'fixby statement --format html --output statement.html',
                does: 'one page; with the token in GITHUB_TOKEN also what GitHub tells'
            }
        ]
    },
    {
        name: 'statement init',
        summary: "write the file of a vendor's own answers, with what is known here",
        operands: [
            {
                name: 'dir',
                path: 'directory'
            }
        ],
        options: {
            edition: {
                type: 'string',
                value: '<edition>',
                choices: [
                    'caiq-lite-3.0.1',
                    'caiq-4.0',
                    'caiq-4.1',
                    'caiq-lite-4.1',
                    'forge-approval'
                ],
                multiple: true,
                summary: 'a questionnaire; may be repeated; default: CAIQ-Lite, and that of Forge'
            },
            owner: {
                type: 'string',
                value: '<who>',
                summary: 'who answers for what does not say it; default: who owns the code'
            },
            yes: {
                type: 'boolean',
                summary: 'write without a question'
            },
            'dry-run': {
                type: 'boolean',
                summary: 'print it, and write nothing'
            },
            policy: {
                type: 'string',
                value: '<file>',
                path: 'file',
                summary: 'a policy file other than .github/fixby.yml'
            },
            'osv-scanner': {
                type: 'string',
                value: '<path>',
                path: 'file',
                summary: 'an osv-scanner to use as it is'
            },
            fsrt: {
                type: 'string',
                value: '<path>',
                path: 'file',
                summary: "an FSRT, Atlassian's scanner of Forge apps, to run as it is"
            },
            zizmor: {
                type: 'string',
                value: '<path>',
                path: 'file',
                summary: 'a zizmor, a scanner of workflows, to run as it is'
            },
            'osv-database': {
                type: 'string',
                value: '<dir>',
                path: 'directory',
                summary: 'scan offline with a local OSV database'
            },
            sarif: {
                type: 'string',
                value: '<glob>',
                path: 'file',
                multiple: true,
                summary: 'SARIF files of other tools, inside the tree; may be repeated'
            },
            'as-of': {
                type: 'string',
                value: '<time>',
                summary: 'an RFC 3339 time that stands for now'
            },
            repository: {
                type: 'string',
                value: '<owner/name>',
                summary: 'on GitHub; default: GITHUB_REPOSITORY, or the remote origin'
            }
        },
        examples: [
            {
                call: 'fixby statement init --owner "@acme/security"',
                does: 'asks before it changes a file'
            }
        ]
    },
    {
        name: 'activity',
        summary: 'abnormal behaviour of clients, in access logs and exports',
        operands: [
            {
                name: 'files',
                required: true,
                many: true,
                path: 'file'
            }
        ],
        options: {
            format: {
                type: 'string',
                value: '<format>',
                choices: [
                    'text',
                    'json',
                    'markdown',
                    'html'
                ],
                summary: 'how the report is written; default: text'
            },
            output: {
                type: 'string',
                value: '<file>',
                path: 'file',
                summary: 'write there instead of to stdout'
            },
            policy: {
                type: 'string',
                value: '<file>',
                path: 'file',
                summary: 'a policy file other than .github/fixby.yml'
            },
            'fail-on': {
                type: 'string',
                value: '<severity>',
                choices: [
                    'critical',
                    'high',
                    'medium',
                    'low',
                    'never'
                ],
                summary: 'what blocks'
            },
            'as-of': {
                type: 'string',
                value: '<time>',
                summary: 'an RFC 3339 time that stands for now'
            }
        },
        examples: [
            {
                call: 'fixby activity access.log access.log.*.gz',
                does: 'plain and packed logs, as one'
            },
            {
                call: 'kubectl logs ingress | fixby activity -',
                does: 'a log from stdin'
            }
        ]
    },
    {
        name: 'evidence',
        summary: 'for an auditor: every finding of a period, and how often was scanned',
        operands: [],
        options: {
            since: {
                type: 'string',
                value: '<date>',
                required: true,
                summary: 'first day of the period'
            },
            until: {
                type: 'string',
                value: '<date>',
                summary: 'last day of the period; default: today'
            },
            format: {
                type: 'string',
                value: '<format>',
                choices: [
                    'markdown',
                    'csv',
                    'json'
                ],
                summary: 'how the report is written; default: markdown'
            },
            output: {
                type: 'string',
                value: '<file>',
                path: 'file',
                summary: 'write there instead of to stdout'
            },
            workflow: {
                type: 'string',
                value: '<file>',
                summary: 'the workflow that scans; default: the one on the dashboard'
            },
            repository: {
                type: 'string',
                value: '<owner/name>',
                summary: 'on GitHub; default: GITHUB_REPOSITORY, or the remote origin'
            },
            policy: {
                type: 'string',
                value: '<file>',
                path: 'file',
                summary: 'a policy file other than .github/fixby.yml'
            }
        },
        examples: [
            {
                call: 'fixby evidence --since 2026-01-01 --format csv --output evidence.csv',
                does: 'reads with the token in GITHUB_TOKEN'
            }
        ]
    },
    {
        name: 'fleet',
        summary: 'all repositories at once: what is late, and where the gate is missing',
        operands: [
            {
                name: 'repository',
                many: true
            }
        ],
        options: {
            org: {
                type: 'string',
                value: '<name>',
                summary: 'all repositories of this organization or person that the token sees'
            },
            format: {
                type: 'string',
                value: '<format>',
                choices: [
                    'text',
                    'markdown',
                    'json',
                    'html'
                ],
                summary: 'how the report is written; default: text'
            },
            output: {
                type: 'string',
                value: '<file>',
                path: 'file',
                summary: 'write there instead of to stdout'
            },
            policy: {
                type: 'string',
                value: '<file>',
                path: 'file',
                summary: 'the policy that none may be weaker than; default: the default policy'
            },
            state: {
                type: 'string',
                value: '<file>',
                path: 'file',
                summary: 'keep what is read there, and go on where a reading was cut short'
            },
            export: {
                type: 'string',
                value: '<dir>',
                path: 'directory',
                summary: 'also write findings.jsonl and repositories.jsonl there'
            },
            evidence: {
                type: 'string',
                value: '<dir>',
                path: 'directory',
                summary: 'also write the evidence of each repository there, from --since on'
            },
            since: {
                type: 'string',
                value: '<date>',
                summary: 'with --evidence: first day of the period'
            },
            until: {
                type: 'string',
                value: '<date>',
                summary: 'with --evidence: last day; default: today'
            }
        },
        examples: [
            {
                call: 'fixby fleet --org acme --format html --output fleet.html',
                does: 'one page'
            },
            {
                call: 'fixby fleet acme/app acme/api --export ledger',
                does: 'JSON lines for DuckDB or BigQuery'
            }
        ]
    },
    {
        name: 'verify',
        summary: 'whether a report of evidence or statement is as it was written',
        operands: [
            {
                name: 'file',
                path: 'file',
                required: true
            }
        ],
        options: {},
        examples: [
            {
                call: 'fixby verify statement.json',
                does: 'computes its digest again'
            }
        ]
    },
    {
        name: 'badge',
        summary: 'a badge of what is open, from the issues',
        operands: [],
        options: {
            format: {
                type: 'string',
                value: '<format>',
                choices: [
                    'json',
                    'svg'
                ],
                summary: 'an image, or what shields.io reads; default: json'
            },
            output: {
                type: 'string',
                value: '<file>',
                path: 'file',
                summary: 'write there instead of to stdout'
            },
            repository: {
                type: 'string',
                value: '<owner/name>',
                summary: 'on GitHub; default: GITHUB_REPOSITORY, or the remote origin'
            },
            policy: {
                type: 'string',
                value: '<file>',
                path: 'file',
                summary: 'a policy file other than .github/fixby.yml'
            }
        },
        examples: [
            {
                call: 'fixby badge --format svg',
                does: 'reads with the token in GITHUB_TOKEN'
            }
        ]
    },
    {
        name: 'baseline',
        summary: 'print the policy with a waiver for everything that is open today',
        operands: [
            {
                name: 'dir',
                path: 'directory'
            }
        ],
        options: {
            until: {
                type: 'string',
                value: '<date>',
                required: true,
                summary: 'last day on which the waivers count, within a year'
            },
            reason: {
                type: 'string',
                value: '<text>',
                required: true,
                summary: 'why everything is accepted until then'
            },
            'approved-by': {
                type: 'string',
                value: '<who>',
                summary: 'who accepts it'
            },
            output: {
                type: 'string',
                value: '<file>',
                path: 'file',
                summary: 'write there instead of to stdout'
            },
            policy: {
                type: 'string',
                value: '<file>',
                path: 'file',
                summary: 'a policy file other than .github/fixby.yml'
            },
            'osv-scanner': {
                type: 'string',
                value: '<path>',
                path: 'file',
                summary: 'an osv-scanner to use as it is'
            },
            fsrt: {
                type: 'string',
                value: '<path>',
                path: 'file',
                summary: "an FSRT, Atlassian's scanner of Forge apps, to run as it is"
            },
            zizmor: {
                type: 'string',
                value: '<path>',
                path: 'file',
                summary: 'a zizmor, a scanner of workflows, to run as it is'
            },
            'osv-database': {
                type: 'string',
                value: '<dir>',
                path: 'directory',
                summary: 'scan offline with a local OSV database'
            },
            sarif: {
                type: 'string',
                value: '<glob>',
                path: 'file',
                multiple: true,
                summary: 'SARIF files of other tools, inside the tree; may be repeated'
            },
            'as-of': {
                type: 'string',
                value: '<time>',
                summary: 'an RFC 3339 time that stands for now'
            }
        },
        examples: [
            {
                call: 'fixby baseline --until 2027-01-31 --reason "Adopted with an old code base"',
                does: 'then only what is new blocks'
            }
        ]
    },
    {
        name: 'completion',
        summary: 'print what completes commands and options in a shell',
        operands: [
            {
                name: 'shell',
                choices: [
                    'bash',
                    'zsh',
                    'fish'
                ],
                required: true
            }
        ],
        options: {},
        examples: [
            {
                call: 'eval "$(fixby completion bash)"',
                does: 'in ~/.bashrc; for fish: fixby completion fish | source'
            }
        ]
    },
    {
        name: 'fix',
        summary: 'the fewest commands that mend the most, in order',
        operands: [
            {
                name: 'dir',
                path: 'directory'
            }
        ],
        options: {
            print: {
                type: 'boolean',
                summary: 'print the plan and change nothing, which is the default'
            },
            write: {
                type: 'boolean',
                summary: 'run it in a copy without scripts, and write what mends'
            },
            format: {
                type: 'string',
                value: '<format>',
                choices: [
                    'text',
                    'json'
                ],
                summary: 'how the plan is written; default: text, which a shell can read'
            },
            output: {
                type: 'string',
                value: '<file>',
                path: 'file',
                summary: 'write there instead of to stdout'
            },
            base: {
                type: 'string',
                value: '<git ref>',
                summary: 'report what is introduced since; policy and waivers come from there'
            },
            'sarif-base': {
                type: 'string',
                value: '<glob>',
                path: 'file',
                multiple: true,
                summary: 'the same as --sarif for the base; may be repeated'
            },
            'fail-on': {
                type: 'string',
                value: '<severity>',
                choices: [
                    'critical',
                    'high',
                    'medium',
                    'low',
                    'never'
                ],
                summary: 'what blocks'
            },
            policy: {
                type: 'string',
                value: '<file>',
                path: 'file',
                summary: 'a policy file other than .github/fixby.yml'
            },
            'osv-scanner': {
                type: 'string',
                value: '<path>',
                path: 'file',
                summary: 'an osv-scanner to use as it is'
            },
            fsrt: {
                type: 'string',
                value: '<path>',
                path: 'file',
                summary: "an FSRT, Atlassian's scanner of Forge apps, to run as it is"
            },
            zizmor: {
                type: 'string',
                value: '<path>',
                path: 'file',
                summary: 'a zizmor, a scanner of workflows, to run as it is'
            },
            'osv-database': {
                type: 'string',
                value: '<dir>',
                path: 'directory',
                summary: 'scan offline with a local OSV database'
            },
            sarif: {
                type: 'string',
                value: '<glob>',
                path: 'file',
                multiple: true,
                summary: 'SARIF files of other tools, inside the tree; may be repeated'
            },
            'as-of': {
                type: 'string',
                value: '<time>',
                summary: 'an RFC 3339 time that stands for now'
            }
        },
        examples: [
            {
                call: 'fixby fix --print',
                does: 'prints each command with what it mends, and runs none'
            },
            {
                call: 'fixby fix --write',
                does: 'changes manifests and lockfiles here; nothing is installed'
            }
        ]
    },
    {
        name: 'sbom',
        summary: 'a bill of materials, or what is known of vulnerabilities (VEX)',
        operands: [
            {
                name: 'dir',
                path: 'directory'
            }
        ],
        options: {
            format: {
                type: 'string',
                value: '<format>',
                choices: [
                    'cyclonedx',
                    'spdx'
                ],
                summary: 'the bill of materials: CycloneDX (default) or SPDX 2.3, as JSON'
            },
            'spec-version': {
                type: 'string',
                value: '<version>',
                choices: [
                    '1.6',
                    '1.7'
                ],
                summary: 'of CycloneDX; default: 1.6'
            },
            vex: {
                type: 'string',
                value: '<format>',
                choices: [
                    'openvex',
                    'cyclonedx'
                ],
                summary: 'scan, and state what is known of vulnerabilities'
            },
            author: {
                type: 'string',
                value: '<name>',
                summary: 'who states it; default: the repository'
            },
            output: {
                type: 'string',
                value: '<file>',
                path: 'file',
                summary: 'write there instead of to stdout'
            },
            policy: {
                type: 'string',
                value: '<file>',
                path: 'file',
                summary: 'a policy file other than .github/fixby.yml'
            },
            'osv-scanner': {
                type: 'string',
                value: '<path>',
                path: 'file',
                summary: 'an osv-scanner to use as it is'
            },
            fsrt: {
                type: 'string',
                value: '<path>',
                path: 'file',
                summary: "an FSRT, Atlassian's scanner of Forge apps, to run as it is"
            },
            zizmor: {
                type: 'string',
                value: '<path>',
                path: 'file',
                summary: 'a zizmor, a scanner of workflows, to run as it is'
            },
            'osv-database': {
                type: 'string',
                value: '<dir>',
                path: 'directory',
                summary: 'scan offline with a local OSV database'
            },
            sarif: {
                type: 'string',
                value: '<glob>',
                path: 'file',
                multiple: true,
                summary: 'SARIF files of other tools, inside the tree; may be repeated'
            },
            'as-of': {
                type: 'string',
                value: '<time>',
                summary: 'an RFC 3339 time that stands for now'
            }
        },
        examples: [
            {
                call: 'fixby sbom --format spdx --output sbom.spdx.json',
                does: 'what the lockfiles list'
            },
            {
                call: 'fixby sbom --vex openvex',
                does: 'what is affected, and what is not'
            }
        ]
    }
];


/***/ })

};
;