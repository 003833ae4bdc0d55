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
/** One option of a command, given after two dashes. Shell completion uses `choices` and `path`. */ /**
 * Defines a command, so that its `run` function receives its options with their types. What `run`
 * imports is loaded only when the command is called.
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
/** The values of `--fail-on`. The policy schema has the same list, and a test compares both. */ const failOn = {
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
    summary: "an FSRT, Atlassian's scanner of Forge apps, to run as it is"
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
        summary: 'how the report is written; default: text'
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
        summary: 'how the report is written; default: markdown'
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
        summary: 'an image, or what shields.io reads; default: json'
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
        summary: 'of an osv-scanner fetched or built now, or recorded before'
    },
    'osv-scanner': osvScanner
};
/** For commands without options. */ const noOptions = {};
/** The shells for which there is a completion script. */ const SHELLS = [
    'bash',
    'zsh',
    'fish'
];

;// CONCATENATED MODULE: ./src/cli/list.js


const dir = {
    name: 'dir',
    path: 'directory'
};
const file = {
    name: 'file',
    path: 'file'
};
/**
 * Every command, in the order of the help. A new one is a file in `commands/`, which only a
 * call of it loads, and an entry here: help, completion and the check of what it is called with
 * come from it.
 */ const COMMANDS = [
    command({
        name: 'scan',
        summary: 'scan a directory, print the verdict and the findings',
        operands: [
            dir
        ],
        options: scanOptions,
        examples: [
            {
                call: 'fixby scan --base origin/main',
                does: 'what this branch is about to introduce'
            }
        ],
        run: async (call)=>(await Promise.all(/* import() */[__webpack_require__.e(7411), __webpack_require__.e(2541), __webpack_require__.e(4272), __webpack_require__.e(3533), __webpack_require__.e(5098), __webpack_require__.e(1505), __webpack_require__.e(1668), __webpack_require__.e(1114), __webpack_require__.e(3051)]).then(__webpack_require__.bind(__webpack_require__, 33051))).scan(call)
    }),
    command({
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
        options: demoOptions,
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
        run: async (call)=>(await Promise.all(/* import() */[__webpack_require__.e(7411), __webpack_require__.e(2541), __webpack_require__.e(4272), __webpack_require__.e(3533), __webpack_require__.e(1306), __webpack_require__.e(5098), __webpack_require__.e(1505), __webpack_require__.e(1668), __webpack_require__.e(7122), __webpack_require__.e(1114), __webpack_require__.e(7922), __webpack_require__.e(9071), __webpack_require__.e(6056), __webpack_require__.e(9652)]).then(__webpack_require__.bind(__webpack_require__, 95517))).demo(call)
    }),
    command({
        name: 'policy check',
        summary: 'validate a policy file',
        operands: [
            file
        ],
        options: noOptions,
        examples: [
            {
                call: 'fixby policy check',
                does: 'the .github/fixby.yml of this repository'
            }
        ],
        run: async (call)=>(await Promise.all(/* import() */[__webpack_require__.e(7411), __webpack_require__.e(5098), __webpack_require__.e(2906)]).then(__webpack_require__.bind(__webpack_require__, 62906))).policyCheck(call)
    }),
    command({
        name: 'policy show',
        summary: 'print the policy in force, and where each value comes from',
        operands: [
            file
        ],
        options: policyShowOptions,
        examples: [
            {
                call: 'fixby policy show',
                does: 'the .github/fixby.yml of this repository, or the defaults'
            }
        ],
        run: async (call)=>(await Promise.all(/* import() */[__webpack_require__.e(7411), __webpack_require__.e(5098), __webpack_require__.e(2906)]).then(__webpack_require__.bind(__webpack_require__, 62906))).policyShow(call)
    }),
    command({
        name: 'explain',
        summary: 'why a finding has its severity and due date, and whether it blocks',
        operands: [
            {
                name: 'id',
                required: true
            },
            dir
        ],
        options: explainOptions,
        examples: [
            {
                call: 'fixby explain GHSA-35jh-r3h4-6jhm',
                does: 'by an id that fixby scan lists: of an advisory, or of a finding'
            }
        ],
        run: async (call)=>(await Promise.all(/* import() */[__webpack_require__.e(7411), __webpack_require__.e(2541), __webpack_require__.e(4272), __webpack_require__.e(3533), __webpack_require__.e(5098), __webpack_require__.e(1505), __webpack_require__.e(1668), __webpack_require__.e(1114), __webpack_require__.e(3520)]).then(__webpack_require__.bind(__webpack_require__, 13520))).explain(call)
    }),
    command({
        name: 'plan',
        summary: 'what a scan of the default branch would do to the issues; only reads',
        operands: [
            dir
        ],
        options: planOptions,
        examples: [
            {
                call: 'fixby plan --repository acme/app',
                does: 'reads with the token in GITHUB_TOKEN'
            }
        ],
        run: async (call)=>(await Promise.all(/* import() */[__webpack_require__.e(7411), __webpack_require__.e(2541), __webpack_require__.e(4272), __webpack_require__.e(3533), __webpack_require__.e(5098), __webpack_require__.e(1505), __webpack_require__.e(1668), __webpack_require__.e(7122), __webpack_require__.e(1114), __webpack_require__.e(7922), __webpack_require__.e(1986), __webpack_require__.e(9071), __webpack_require__.e(4746), __webpack_require__.e(1495)]).then(__webpack_require__.bind(__webpack_require__, 58783))).plan(call)
    }),
    command({
        name: 'evidence',
        summary: 'for an auditor: every finding of a period, and how often was scanned',
        operands: [],
        options: evidenceOptions,
        examples: [
            {
                call: 'fixby evidence --since 2026-01-01 --format csv --output evidence.csv',
                does: 'reads with the token in GITHUB_TOKEN'
            }
        ],
        run: async (call)=>(await Promise.all(/* import() */[__webpack_require__.e(7411), __webpack_require__.e(2541), __webpack_require__.e(5098), __webpack_require__.e(1505), __webpack_require__.e(7122), __webpack_require__.e(9071), __webpack_require__.e(4746), __webpack_require__.e(9909)]).then(__webpack_require__.bind(__webpack_require__, 99909))).evidence(call)
    }),
    command({
        name: 'badge',
        summary: 'a badge of what is open, from the issues',
        operands: [],
        options: badgeOptions,
        examples: [
            {
                call: 'fixby badge --format svg',
                does: 'reads with the token in GITHUB_TOKEN'
            }
        ],
        run: async (call)=>(await Promise.all(/* import() */[__webpack_require__.e(7411), __webpack_require__.e(2541), __webpack_require__.e(4272), __webpack_require__.e(5098), __webpack_require__.e(1505), __webpack_require__.e(7122), __webpack_require__.e(7922), __webpack_require__.e(1986), __webpack_require__.e(9071), __webpack_require__.e(4746), __webpack_require__.e(1148)]).then(__webpack_require__.bind(__webpack_require__, 63307))).badge(call)
    }),
    command({
        name: 'baseline',
        summary: 'print the policy with a waiver for everything that is open today',
        operands: [
            dir
        ],
        options: baselineOptions,
        examples: [
            {
                call: 'fixby baseline --until 2027-01-31 --reason "Adopted with an old code base"',
                does: 'then only what is new blocks'
            }
        ],
        run: async (call)=>(await Promise.all(/* import() */[__webpack_require__.e(7411), __webpack_require__.e(2541), __webpack_require__.e(4272), __webpack_require__.e(3533), __webpack_require__.e(5098), __webpack_require__.e(1505), __webpack_require__.e(1668), __webpack_require__.e(1114), __webpack_require__.e(6607)]).then(__webpack_require__.bind(__webpack_require__, 66607))).baseline(call)
    }),
    command({
        name: 'completion',
        summary: 'print what completes commands and options in a shell',
        operands: [
            {
                name: 'shell',
                choices: SHELLS,
                required: true
            }
        ],
        options: noOptions,
        examples: [
            {
                call: 'eval "$(fixby completion bash)"',
                does: 'in ~/.bashrc; for fish: fixby completion fish | source'
            }
        ],
        run: async (call)=>(await __webpack_require__.e(/* import() */ 9647).then(__webpack_require__.bind(__webpack_require__, 99647))).completion(call, COMMANDS)
    })
];


/***/ })

};
