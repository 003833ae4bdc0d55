export const id = 6900;
export const ids = [6900];
export const modules = {

/***/ 36900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  COMMANDS: () => (/* binding */ COMMANDS)
});

;// CONCATENATED MODULE: ./src/cli/command.js
/**
 * What a command takes after two dashes. The shell completion knows `choices`, and whether a value
 * is a path.
 */ /**
 * Binds options to the function that takes them, so that a command reads its values with their
 * types. What it needs to run is loaded only then.
 */ function command(described) {
    return described;
}

;// CONCATENATED MODULE: ./src/cli/known-options.js
const policy = {
    type: 'string',
    value: '<file>',
    path: 'file',
    summary: 'a policy file other than .github/fixby.yml'
};
const output = {
    type: 'string',
    value: '<file>',
    path: 'file',
    summary: 'write there instead of to stdout'
};
const until = {
    type: 'string',
    value: '<date>'
};
/** The thresholds of the gate: the policy has the same, which a test holds together. */ const failOn = {
    type: 'string',
    value: '<severity>',
    choices: [
        'critical',
        'high',
        'medium',
        'low',
        'never'
    ],
    summary: 'what blocks: critical, high, medium, low or never'
};
const osvScanner = {
    type: 'string',
    value: '<path>',
    path: 'file',
    summary: 'an osv-scanner to use as it is'
};
const fsrt = {
    type: 'string',
    value: '<path>',
    path: 'file',
    summary: "run Atlassian's FSRT over Forge apps, this one"
};
const repository = {
    type: 'string',
    value: '<owner/name>',
    summary: 'on GitHub; default: GITHUB_REPOSITORY, or the remote origin'
};
const scanning = {
    policy,
    'osv-scanner': osvScanner,
    fsrt,
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
};
const comparing = {
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
    }
};
/** Options of `scan`. */ const scanOptions = {
    ...comparing,
    format: {
        type: 'string',
        value: '<format>',
        choices: [
            'text',
            'json',
            'sarif',
            'markdown'
        ],
        summary: 'text (default), json, sarif or markdown'
    },
    output,
    'fail-on': failOn,
    ...scanning
};
/** Options of `explain`. */ const explainOptions = {
    ...comparing,
    'fail-on': failOn,
    ...scanning
};
/** Options of `plan`. */ const planOptions = {
    'fail-on': failOn,
    ...scanning,
    repository
};
/** Options of `baseline`. */ const baselineOptions = {
    until: {
        ...until,
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
    output,
    ...scanning
};
/** Options of `evidence`. */ const evidenceOptions = {
    since: {
        type: 'string',
        value: '<date>',
        required: true,
        summary: 'first day of the period'
    },
    until: {
        ...until,
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
        summary: 'markdown (default), csv or json'
    },
    output,
    workflow: {
        type: 'string',
        value: '<file>',
        summary: 'the workflow that scans; default: the one on the dashboard'
    },
    repository,
    policy
};
/** Options of `badge`. */ const badgeOptions = {
    format: {
        type: 'string',
        value: '<format>',
        choices: [
            'json',
            'svg'
        ],
        summary: 'json (default, for shields.io) or svg'
    },
    output,
    repository,
    policy
};
/** Options of `policy show`. */ const policyShowOptions = {
    'fail-on': failOn
};
/** Options of `demo`. */ const demoOptions = {
    answer: {
        type: 'string',
        value: '<which>',
        choices: [
            'real',
            'recorded'
        ],
        summary: 'of an osv-scanner that is fetched or built now, or a recorded one'
    },
    'osv-scanner': osvScanner
};
/** What a command has that takes no options. */ const noOptions = {};

;// CONCATENATED MODULE: ./src/cli/list.js


/**
 * Every command, in the order of the help. A new one is a file in `commands/` and an entry here;
 * help, completion and the check of its options come from it.
 */ const COMMANDS = [
    command({
        name: 'scan',
        summary: 'scan a directory, print the verdict and the findings',
        usage: [
            '[dir]'
        ],
        options: scanOptions,
        example: {
            call: 'fixby scan --base origin/main',
            does: 'what this branch is about to introduce'
        },
        run: async (call)=>(await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8997), __webpack_require__.e(522), __webpack_require__.e(4272), __webpack_require__.e(5900), __webpack_require__.e(7278), __webpack_require__.e(9558), __webpack_require__.e(2713), __webpack_require__.e(3051)]).then(__webpack_require__.bind(__webpack_require__, 33051))).scan(call)
    }),
    command({
        name: 'demo',
        summary: 'the whole main job on a bundled sample app, or on Forge apps',
        usage: [
            '[forge]'
        ],
        options: demoOptions,
        example: {
            call: 'fixby demo',
            does: 'needs nothing but Node'
        },
        run: async (call)=>(await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8997), __webpack_require__.e(522), __webpack_require__.e(4272), __webpack_require__.e(5900), __webpack_require__.e(1306), __webpack_require__.e(7278), __webpack_require__.e(9558), __webpack_require__.e(7122), __webpack_require__.e(2713), __webpack_require__.e(7300), __webpack_require__.e(9071), __webpack_require__.e(6056), __webpack_require__.e(9652)]).then(__webpack_require__.bind(__webpack_require__, 95517))).demo(call)
    }),
    command({
        name: 'policy check',
        summary: 'validate a policy file',
        usage: [
            '[file]'
        ],
        options: noOptions,
        example: {
            call: 'fixby policy check',
            does: 'the .github/fixby.yml of this repository'
        },
        run: async (call)=>(await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8997), __webpack_require__.e(7278), __webpack_require__.e(3605)]).then(__webpack_require__.bind(__webpack_require__, 33605))).policyCheck(call)
    }),
    command({
        name: 'policy show',
        summary: 'print the policy in force, and where each value comes from',
        usage: [
            '[file]'
        ],
        options: policyShowOptions,
        example: {
            call: 'fixby policy show',
            does: 'the .github/fixby.yml of this repository, or the defaults'
        },
        run: async (call)=>(await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8997), __webpack_require__.e(7278), __webpack_require__.e(3605)]).then(__webpack_require__.bind(__webpack_require__, 33605))).policyShow(call)
    }),
    command({
        name: 'explain',
        summary: 'why a finding has its severity and due date, and whether it blocks',
        usage: [
            '<id>',
            '[dir]'
        ],
        options: explainOptions,
        example: {
            call: 'fixby explain GHSA-35jh-r3h4-6jhm',
            does: 'by the id of an advisory, or of a finding'
        },
        run: async (call)=>(await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8997), __webpack_require__.e(522), __webpack_require__.e(4272), __webpack_require__.e(5900), __webpack_require__.e(7278), __webpack_require__.e(9558), __webpack_require__.e(2713), __webpack_require__.e(3520)]).then(__webpack_require__.bind(__webpack_require__, 13520))).explain(call)
    }),
    command({
        name: 'plan',
        summary: 'what a scan of the default branch would do to the issues; only reads',
        usage: [
            '[dir]'
        ],
        options: planOptions,
        example: {
            call: 'fixby plan --repository acme/app',
            does: 'reads with the token in GITHUB_TOKEN'
        },
        run: async (call)=>(await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8997), __webpack_require__.e(522), __webpack_require__.e(4272), __webpack_require__.e(5900), __webpack_require__.e(4119), __webpack_require__.e(4239), __webpack_require__.e(7278), __webpack_require__.e(9558), __webpack_require__.e(7122), __webpack_require__.e(2713), __webpack_require__.e(7300), __webpack_require__.e(4300), __webpack_require__.e(9071), __webpack_require__.e(1006), __webpack_require__.e(1495)]).then(__webpack_require__.bind(__webpack_require__, 58783))).plan(call)
    }),
    command({
        name: 'evidence',
        summary: 'for an auditor: every finding of a period, and how often was scanned',
        usage: [],
        options: evidenceOptions,
        example: {
            call: 'fixby evidence --since 2026-01-01 --format csv --output evidence.csv',
            does: 'reads with the token in GITHUB_TOKEN'
        },
        run: async (call)=>(await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8997), __webpack_require__.e(522), __webpack_require__.e(4119), __webpack_require__.e(4239), __webpack_require__.e(7278), __webpack_require__.e(9558), __webpack_require__.e(7122), __webpack_require__.e(9071), __webpack_require__.e(1006), __webpack_require__.e(607)]).then(__webpack_require__.bind(__webpack_require__, 20607))).evidence(call)
    }),
    command({
        name: 'badge',
        summary: 'a badge of what is open, from the issues',
        usage: [],
        options: badgeOptions,
        example: {
            call: 'fixby badge --format svg',
            does: 'reads with the token in GITHUB_TOKEN'
        },
        run: async (call)=>(await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8997), __webpack_require__.e(522), __webpack_require__.e(4272), __webpack_require__.e(4119), __webpack_require__.e(4239), __webpack_require__.e(7278), __webpack_require__.e(9558), __webpack_require__.e(7122), __webpack_require__.e(7300), __webpack_require__.e(4300), __webpack_require__.e(9071), __webpack_require__.e(1006), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 63307))).badge(call)
    }),
    command({
        name: 'baseline',
        summary: 'print the policy with a waiver for everything that is open today',
        usage: [
            '[dir]'
        ],
        options: baselineOptions,
        example: {
            call: 'fixby baseline --until 2027-01-31 --reason "Adopted with an old code base"',
            does: 'then only what is new blocks'
        },
        run: async (call)=>(await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8997), __webpack_require__.e(522), __webpack_require__.e(4272), __webpack_require__.e(5900), __webpack_require__.e(7278), __webpack_require__.e(9558), __webpack_require__.e(2713), __webpack_require__.e(6607)]).then(__webpack_require__.bind(__webpack_require__, 66607))).baseline(call)
    }),
    command({
        name: 'completion',
        summary: 'print what completes commands and options in a shell',
        usage: [
            'bash|zsh|fish'
        ],
        options: noOptions,
        example: {
            call: 'eval "$(fixby completion bash)"',
            does: 'in ~/.bashrc; for fish: fixby completion fish | source'
        },
        run: async (call)=>(await __webpack_require__.e(/* import() */ 9647).then(__webpack_require__.bind(__webpack_require__, 99647))).completion(call, COMMANDS)
    })
];


/***/ })

};
