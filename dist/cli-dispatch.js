export const id = 833;
export const ids = [833];
export const modules = {

/***/ 90833:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dispatch: () => (/* binding */ dispatch)
});

// EXTERNAL MODULE: ./src/version.js
var version = __webpack_require__(20752);
;// CONCATENATED MODULE: ./src/cli/commands/index.js
// Written by scripts/registries.js: npm run build and npm run docs do so.
/** Every command, in the order of the help; what one needs is loaded when it is called. */ const COMMANDS = [
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
        ],
        run: async (call, commands)=>(await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(4272), __webpack_require__.e(5861), __webpack_require__.e(4119), __webpack_require__.e(3591), __webpack_require__.e(7091), __webpack_require__.e(9547), __webpack_require__.e(4239), __webpack_require__.e(3292), __webpack_require__.e(4942), __webpack_require__.e(5659), __webpack_require__.e(4925), __webpack_require__.e(6574), __webpack_require__.e(2400), __webpack_require__.e(6626), __webpack_require__.e(6342), __webpack_require__.e(4742), __webpack_require__.e(8999), __webpack_require__.e(4307), __webpack_require__.e(762), __webpack_require__.e(7406), __webpack_require__.e(8002), __webpack_require__.e(3450)]).then(__webpack_require__.bind(__webpack_require__, 33051))).scan.run(call, commands)
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
        ],
        run: async (call, commands)=>(await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(4272), __webpack_require__.e(5861), __webpack_require__.e(4119), __webpack_require__.e(3591), __webpack_require__.e(7091), __webpack_require__.e(9547), __webpack_require__.e(4239), __webpack_require__.e(3292), __webpack_require__.e(4942), __webpack_require__.e(7228), __webpack_require__.e(5659), __webpack_require__.e(4925), __webpack_require__.e(6574), __webpack_require__.e(2400), __webpack_require__.e(6626), __webpack_require__.e(6342), __webpack_require__.e(4742), __webpack_require__.e(8999), __webpack_require__.e(4307), __webpack_require__.e(762), __webpack_require__.e(7406), __webpack_require__.e(8002), __webpack_require__.e(6806)]).then(__webpack_require__.bind(__webpack_require__, 16806))).init.run(call, commands)
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
        ],
        run: async (call, commands)=>(await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(4272), __webpack_require__.e(5861), __webpack_require__.e(4119), __webpack_require__.e(3591), __webpack_require__.e(7091), __webpack_require__.e(9547), __webpack_require__.e(3292), __webpack_require__.e(4942), __webpack_require__.e(1306), __webpack_require__.e(5659), __webpack_require__.e(4925), __webpack_require__.e(6574), __webpack_require__.e(2400), __webpack_require__.e(6626), __webpack_require__.e(6342), __webpack_require__.e(4742), __webpack_require__.e(8999), __webpack_require__.e(762), __webpack_require__.e(7406), __webpack_require__.e(4401), __webpack_require__.e(5841), __webpack_require__.e(8752), __webpack_require__.e(8421), __webpack_require__.e(2257), __webpack_require__.e(6653), __webpack_require__.e(6056), __webpack_require__.e(5440), __webpack_require__.e(1788)]).then(__webpack_require__.bind(__webpack_require__, 74878))).demo.run(call, commands)
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
        ],
        run: async (call, commands)=>(await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4925), __webpack_require__.e(5319)]).then(__webpack_require__.bind(__webpack_require__, 35319))).policyCheck.run(call, commands)
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
        ],
        run: async (call, commands)=>(await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(5861), __webpack_require__.e(5659), __webpack_require__.e(4925), __webpack_require__.e(6658)]).then(__webpack_require__.bind(__webpack_require__, 76658))).policyShow.run(call, commands)
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
        ],
        run: async (call, commands)=>(await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(4272), __webpack_require__.e(5861), __webpack_require__.e(4119), __webpack_require__.e(3591), __webpack_require__.e(7091), __webpack_require__.e(9547), __webpack_require__.e(4239), __webpack_require__.e(3292), __webpack_require__.e(4942), __webpack_require__.e(5659), __webpack_require__.e(4925), __webpack_require__.e(6574), __webpack_require__.e(2400), __webpack_require__.e(6626), __webpack_require__.e(6342), __webpack_require__.e(4742), __webpack_require__.e(8999), __webpack_require__.e(4307), __webpack_require__.e(762), __webpack_require__.e(7406), __webpack_require__.e(4401), __webpack_require__.e(8002), __webpack_require__.e(4746), __webpack_require__.e(8648), __webpack_require__.e(8469)]).then(__webpack_require__.bind(__webpack_require__, 13520))).explain.run(call, commands)
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
        ],
        run: async (call, commands)=>(await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(4272), __webpack_require__.e(5861), __webpack_require__.e(4119), __webpack_require__.e(3591), __webpack_require__.e(7091), __webpack_require__.e(9547), __webpack_require__.e(4239), __webpack_require__.e(3292), __webpack_require__.e(4942), __webpack_require__.e(5659), __webpack_require__.e(4925), __webpack_require__.e(6574), __webpack_require__.e(2400), __webpack_require__.e(6626), __webpack_require__.e(6342), __webpack_require__.e(4742), __webpack_require__.e(8999), __webpack_require__.e(4307), __webpack_require__.e(762), __webpack_require__.e(7406), __webpack_require__.e(4401), __webpack_require__.e(8002), __webpack_require__.e(4746), __webpack_require__.e(5841), __webpack_require__.e(8752), __webpack_require__.e(8421), __webpack_require__.e(2257), __webpack_require__.e(8648), __webpack_require__.e(8045), __webpack_require__.e(7992)]).then(__webpack_require__.bind(__webpack_require__, 58783))).plan.run(call, commands)
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
        ],
        run: async (call, commands)=>(await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(5861), __webpack_require__.e(4119), __webpack_require__.e(3591), __webpack_require__.e(7091), __webpack_require__.e(4239), __webpack_require__.e(5659), __webpack_require__.e(4925), __webpack_require__.e(6574), __webpack_require__.e(2400), __webpack_require__.e(6626), __webpack_require__.e(8999), __webpack_require__.e(4307), __webpack_require__.e(4401), __webpack_require__.e(4746), __webpack_require__.e(8648), __webpack_require__.e(8436)]).then(__webpack_require__.bind(__webpack_require__, 68436))).posture.run(call, commands)
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
        ],
        run: async (call, commands)=>(await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(4272), __webpack_require__.e(5861), __webpack_require__.e(4119), __webpack_require__.e(3591), __webpack_require__.e(7091), __webpack_require__.e(9547), __webpack_require__.e(4239), __webpack_require__.e(3292), __webpack_require__.e(4942), __webpack_require__.e(5659), __webpack_require__.e(4925), __webpack_require__.e(6574), __webpack_require__.e(2400), __webpack_require__.e(6626), __webpack_require__.e(6342), __webpack_require__.e(4742), __webpack_require__.e(8999), __webpack_require__.e(4307), __webpack_require__.e(762), __webpack_require__.e(7406), __webpack_require__.e(4401), __webpack_require__.e(8002), __webpack_require__.e(4746), __webpack_require__.e(5841), __webpack_require__.e(8648), __webpack_require__.e(7929), __webpack_require__.e(8433), __webpack_require__.e(9986), __webpack_require__.e(5007)]).then(__webpack_require__.bind(__webpack_require__, 95982))).statement.run(call, commands)
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
                summary: 'who answers; default: who owns the code'
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
        ],
        run: async (call, commands)=>(await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(4272), __webpack_require__.e(5861), __webpack_require__.e(4119), __webpack_require__.e(3591), __webpack_require__.e(7091), __webpack_require__.e(9547), __webpack_require__.e(4239), __webpack_require__.e(3292), __webpack_require__.e(4942), __webpack_require__.e(7228), __webpack_require__.e(5659), __webpack_require__.e(4925), __webpack_require__.e(6574), __webpack_require__.e(2400), __webpack_require__.e(6626), __webpack_require__.e(6342), __webpack_require__.e(4742), __webpack_require__.e(8999), __webpack_require__.e(4307), __webpack_require__.e(762), __webpack_require__.e(7406), __webpack_require__.e(4401), __webpack_require__.e(8002), __webpack_require__.e(4746), __webpack_require__.e(5841), __webpack_require__.e(8648), __webpack_require__.e(7929), __webpack_require__.e(8433), __webpack_require__.e(9986), __webpack_require__.e(491)]).then(__webpack_require__.bind(__webpack_require__, 30491))).statementInit.run(call, commands)
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
        ],
        run: async (call, commands)=>(await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(5861), __webpack_require__.e(3591), __webpack_require__.e(7091), __webpack_require__.e(5659), __webpack_require__.e(4925), __webpack_require__.e(6574), __webpack_require__.e(2400), __webpack_require__.e(6626), __webpack_require__.e(8999), __webpack_require__.e(762), __webpack_require__.e(4931)]).then(__webpack_require__.bind(__webpack_require__, 63319))).activity.run(call, commands)
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
        ],
        run: async (call, commands)=>(await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(5861), __webpack_require__.e(4119), __webpack_require__.e(3591), __webpack_require__.e(7091), __webpack_require__.e(4239), __webpack_require__.e(5659), __webpack_require__.e(4925), __webpack_require__.e(6574), __webpack_require__.e(2400), __webpack_require__.e(4307), __webpack_require__.e(4401), __webpack_require__.e(4746), __webpack_require__.e(5841), __webpack_require__.e(7929), __webpack_require__.e(1914)]).then(__webpack_require__.bind(__webpack_require__, 6751))).evidence.run(call, commands)
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
        ],
        run: async (call, commands)=>(await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8996)]).then(__webpack_require__.bind(__webpack_require__, 8996))).verify.run(call, commands)
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
        ],
        run: async (call, commands)=>(await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(4272), __webpack_require__.e(5861), __webpack_require__.e(4119), __webpack_require__.e(3591), __webpack_require__.e(7091), __webpack_require__.e(4239), __webpack_require__.e(5659), __webpack_require__.e(4925), __webpack_require__.e(6574), __webpack_require__.e(2400), __webpack_require__.e(4307), __webpack_require__.e(4401), __webpack_require__.e(4746), __webpack_require__.e(5841), __webpack_require__.e(8752), __webpack_require__.e(8421), __webpack_require__.e(1727)]).then(__webpack_require__.bind(__webpack_require__, 63307))).badge.run(call, commands)
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
        ],
        run: async (call, commands)=>(await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(4272), __webpack_require__.e(5861), __webpack_require__.e(4119), __webpack_require__.e(3591), __webpack_require__.e(7091), __webpack_require__.e(9547), __webpack_require__.e(4239), __webpack_require__.e(3292), __webpack_require__.e(4942), __webpack_require__.e(5659), __webpack_require__.e(4925), __webpack_require__.e(6574), __webpack_require__.e(2400), __webpack_require__.e(6626), __webpack_require__.e(6342), __webpack_require__.e(4742), __webpack_require__.e(8999), __webpack_require__.e(4307), __webpack_require__.e(762), __webpack_require__.e(7406), __webpack_require__.e(8002), __webpack_require__.e(9044)]).then(__webpack_require__.bind(__webpack_require__, 49929))).baseline.run(call, commands)
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
        ],
        run: async (call, commands)=>(await __webpack_require__.e(/* import() */ 9647).then(__webpack_require__.bind(__webpack_require__, 99647))).completion.run(call, commands)
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
            }
        ],
        run: async (call, commands)=>(await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(4272), __webpack_require__.e(5861), __webpack_require__.e(4119), __webpack_require__.e(3591), __webpack_require__.e(7091), __webpack_require__.e(9547), __webpack_require__.e(4239), __webpack_require__.e(3292), __webpack_require__.e(4942), __webpack_require__.e(5659), __webpack_require__.e(4925), __webpack_require__.e(6574), __webpack_require__.e(2400), __webpack_require__.e(6626), __webpack_require__.e(6342), __webpack_require__.e(4742), __webpack_require__.e(8999), __webpack_require__.e(4307), __webpack_require__.e(762), __webpack_require__.e(7406), __webpack_require__.e(8002), __webpack_require__.e(3394)]).then(__webpack_require__.bind(__webpack_require__, 17235))).fix.run(call, commands)
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
        ],
        run: async (call, commands)=>(await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(4272), __webpack_require__.e(5861), __webpack_require__.e(4119), __webpack_require__.e(3591), __webpack_require__.e(7091), __webpack_require__.e(9547), __webpack_require__.e(4239), __webpack_require__.e(3292), __webpack_require__.e(4942), __webpack_require__.e(5659), __webpack_require__.e(4925), __webpack_require__.e(6574), __webpack_require__.e(2400), __webpack_require__.e(6626), __webpack_require__.e(6342), __webpack_require__.e(4742), __webpack_require__.e(8999), __webpack_require__.e(4307), __webpack_require__.e(762), __webpack_require__.e(7406), __webpack_require__.e(8002), __webpack_require__.e(225)]).then(__webpack_require__.bind(__webpack_require__, 19796))).sbom.run(call, commands)
    }
];

// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(29289);
// EXTERNAL MODULE: ./src/cli/find.js
var find = __webpack_require__(23666);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/core/policy/read/near-miss.js
var near_miss = __webpack_require__(27571);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
// EXTERNAL MODULE: ./src/cli/operands.js
var cli_operands = __webpack_require__(19703);
;// CONCATENATED MODULE: ./src/cli/parse.js





/**
 * Parses the arguments of a command.
 * @throws FixbyError (usage) that says which option was probably meant, or what is missing
 */ function parseCall(command, args) {
    requireKnown(command, args);
    const { values, positionals } = parseStrictly(command, args);
    for (const [name, option] of Object.entries(command.options))check(command, name, option, values[name]);
    requireOperands(command, positionals);
    return {
        values,
        operands: positionals
    };
}
function requireOperands(command, given) {
    const { name, operands } = command;
    for (const [index, operand] of operands.entries())checkOperand(command, operand, given[index]);
    const [first, ...more] = given.slice(operands.length);
    if (first === undefined || operands.at(-1)?.many === true) return;
    const takes = operands.length === 0 ? 'options only' : operands.map(cli_operands/* operandWords */.x).join(' ');
    throw new fixby_error/* FixbyError */.$('usage', `${name} takes ${takes}, and "${first}"${more.length === 0 ? '' : ' and more'} is too much.`, seeHelp(command));
}
function checkOperand(command, operand, given) {
    const { choices, required } = operand;
    const example = `For example: ${command.examples[0].call}`;
    if (given === undefined) {
        if (required === true) throw new fixby_error/* FixbyError */.$('usage', `${command.name} needs ${(0,cli_operands/* operandWords */.x)(operand)}.`, example);
        return;
    }
    if (choices === undefined || choices.includes(given)) return;
    const meant = (0,near_miss/* nearMiss */.b)(given, choices);
    throw new fixby_error/* FixbyError */.$('usage', `${command.name} knows no ${operand.name} "${given.slice(0, 100)}"; it takes ${(0,cli_operands/* operandWords */.x)(operand)}.`, meant === undefined ? seeHelp(command) : `Did you mean fixby ${command.name} ${meant}?`);
}
/** The sentence that points to the command's help. */ function seeHelp({ name }) {
    return `fixby ${name} --help says more.`;
}
/**
 * Checks option names ourselves, since Node's error message does not suggest the option that was
 * meant.
 */ function requireKnown(command, args) {
    const { options, name } = command;
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [
            ...args
        ],
        options,
        strict: false,
        tokens: true
    });
    for (const token of tokens){
        if (token.kind !== 'option' || Object.hasOwn(options, token.name)) continue;
        const meant = (0,near_miss/* nearMiss */.b)(token.name, Object.keys(options));
        const hint = meant === undefined ? seeHelp(command) : `Did you mean --${meant}?`;
        throw new fixby_error/* FixbyError */.$('usage', `${name} has no option ${token.rawName}.`, hint);
    }
}
function parseStrictly(command, args) {
    try {
        return (0,external_node_util_.parseArgs)({
            args: [
                ...args
            ],
            options: command.options,
            allowPositionals: true
        });
    } catch (error) {
        if (!(0,errors/* isError */.bJ)(error) || !('code' in error) || !String(error.code).startsWith('ERR_PARSE_ARGS')) throw error;
        // Keeps only the first sentence of Node's message: the rest is advice about arguments that
        // begin with a dash, which is misleading here.
        const [sentence = ''] = (0,errors/* messageOf */.bD)(error).split(/[.\n] ?(?=To specify|Did you forget)|\.$/u);
        throw new fixby_error/* FixbyError */.$('usage', `${command.name}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}.`, seeHelp(command), {
            cause: error
        });
    }
}
function check(command, name, option, value) {
    const { choices, required } = option;
    if (required === true && value === undefined) throw new fixby_error/* FixbyError */.$('usage', `${command.name} needs --${name} ${option.value ?? ''}: ${option.summary}.`, `For example: ${command.examples[0].call}`);
    if (choices === undefined || typeof value !== 'string' || choices.includes(value)) return;
    throw new fixby_error/* FixbyError */.$('usage', `--${name} is "${value.slice(0, 100)}"; it must be one of ${choices.join(', ')}.`);
}

;// CONCATENATED MODULE: ./src/cli/dispatch.js





/**
 * Runs the command that the arguments name, or prints the help that they ask for. @returns the exit
 * code @throws FixbyError
 */ async function dispatch(args) {
    const help = args.length === 0 || args.includes('--help') || args.includes('-h') || args[0] === 'help';
    if (help) {
        const { helpFor } = await __webpack_require__.e(/* import() */ 6146).then(__webpack_require__.bind(__webpack_require__, 76146));
        process.stdout.write(`${helpFor(COMMANDS, args, version/* VERSION */.x)}\n`);
        return exit/* EXIT */.dc.pass;
    }
    const { command, rest } = (0,find/* findCommand */.Z)(COMMANDS, args);
    return command.run(parseCall(command, rest), COMMANDS);
}


/***/ }),

/***/ 23666:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findCommand),
/* harmony export */   j: () => (/* binding */ commandsUnder)
/* harmony export */ });
/* harmony import */ var _core_policy_read_near_miss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27571);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13113);


/** What the program itself takes after two dashes. */ const OPTIONS = [
    '--help',
    '--version'
];
/**
 * Finds the command that the arguments begin with; a name may have two words.
 * @throws FixbyError (usage) that suggests the command that was probably meant
 */ function findCommand(commands, args) {
    for (const words of [
        2,
        1
    ]){
        const name = args.slice(0, words).join(' ');
        const command = commands.find((candidate)=>candidate.name === name);
        if (command !== undefined) return {
            command,
            rest: args.slice(words)
        };
    }
    throw unknownCommand(commands, args);
}
/** The commands whose name begins with a word: for `policy` there are two. */ function commandsUnder(commands, word) {
    return commands.filter(({ name })=>name.startsWith(`${word} `));
}
function unknownCommand(commands, args) {
    const [first = '', second] = args;
    const group = commandsUnder(commands, first);
    const wanted = group.length > 0 && second !== undefined ? `${first} ${second}` : first;
    const names = group.length > 0 ? group.map(({ name })=>name) : commands.map(({ name })=>name);
    if (group.length > 0 && (second === undefined || second.startsWith('-'))) return new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FixbyError */ .$('usage', `${first} is no command by itself.`, `Call ${listed(names)}.`);
    const isOption = wanted.startsWith('-');
    const known = isOption ? OPTIONS : [
        ...names,
        ...new Set(names.map(firstWord)),
        'help',
        ...OPTIONS
    ];
    const near = (0,_core_policy_read_near_miss_js__WEBPACK_IMPORTED_MODULE_1__/* .nearMiss */ .b)(wanted, known);
    const hint = near === undefined ? 'Call fixby --help.' : `Did you mean fixby ${near}?`;
    const kind = isOption ? 'option' : 'command';
    return new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FixbyError */ .$('usage', `there is no ${kind} "${wanted.slice(0, 100)}".`, hint);
}
function firstWord(name) {
    return name.replace(/ .*/u, '');
}
function listed(names) {
    return names.map((name)=>`fixby ${name}`).join(' or ');
}


/***/ }),

/***/ 19703:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ operandWords)
/* harmony export */ });
/** An operand as the help has it: `[dir]`, `<id>`, `<files…>`, `bash|zsh|fish`. */ function operandWords({ name, required, choices, many }) {
    const words = choices?.join('|');
    const own = many === true ? `${name}…` : name;
    if (required === true) return words ?? `<${own}>`;
    return `[${words ?? own}]`;
}


/***/ }),

/***/ 27571:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ nearMiss)
/* harmony export */ });
/** Longer words are not compared: the run time grows with the product of both lengths. */ const MAX_LENGTH = 60;
/**
 * The known word that was probably meant: at most a third of the letters differ, ignoring case.
 * @returns undefined when no known word is that close
 */ function nearMiss(word, known) {
    if (word.length > MAX_LENGTH) return undefined;
    const [best] = known.map((candidate)=>({
            candidate,
            distance: editDistance(word.toLowerCase(), candidate.toLowerCase())
        })).filter(({ candidate, distance })=>distance <= Math.max(1, Math.floor(candidate.length / 3))).sort((a, b)=>a.distance - b.distance);
    return best?.candidate;
}
/**
 * How many insertions, deletions, replacements and swaps of neighbours lead from `a` to `b`, no
 * letter touched twice (optimal string alignment, Damerau 1964).
 */ function editDistance(a, b) {
    const [from, to] = [
        Array.from(a),
        Array.from(b)
    ];
    const rows = [
        [
            0,
            ...to.map((_, index)=>index + 1)
        ]
    ];
    const at = (i, j)=>rows[i]?.[j] ?? 0;
    for (const [i, letter] of from.entries()){
        const next = [
            i + 1
        ];
        rows.push(next);
        for (const [j, other] of to.entries()){
            const swapped = i > 0 && j > 0 && letter === to[j - 1] && from[i - 1] === other;
            next.push(Math.min(at(i, j) + (letter === other ? 0 : 1), at(i, j + 1) + 1, at(i + 1, j) + 1, swapped ? at(i - 1, j - 1) + 1 : Infinity));
        }
    }
    return at(from.length, to.length);
}


/***/ }),

/***/ 91385:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   qB: () => (/* binding */ TooLargeError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * Whether a thrown value is an error, even one from another realm (such as a `vm` context), for
 * which `instanceof` fails.
 */ function isError(thrown) {
    return node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown) || thrown instanceof Error;
}
/** The message of something thrown. */ function messageOf(thrown) {
    return isError(thrown) ? thrown.message : String(thrown);
}
/** A file exceeds the size limit of its reader. */ class TooLargeError extends Error {
    constructor(path, bytes, limit){
        super(`${path} has ${bytes} bytes, more than the ${limit} that are read`);
    }
}
/** Whether an error says that there is no such file. */ function isMissing(thrown) {
    return isError(thrown) && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR');
}


/***/ })

};
