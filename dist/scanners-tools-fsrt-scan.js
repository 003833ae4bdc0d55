"use strict";
exports.id = 2089;
exports.ids = [2089];
exports.modules = {

/***/ 52089:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanWithFsrt: () => (/* binding */ scanWithFsrt)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/system/environment.js
var environment = __webpack_require__(83456);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
// EXTERNAL MODULE: ./src/system/git-environment.js
var git_environment = __webpack_require__(45961);
// EXTERNAL MODULE: ./src/scanners/shared/forge/read.js
var read = __webpack_require__(87329);
// EXTERNAL MODULE: ./src/scanners/shared/unseen-files.js
var unseen_files = __webpack_require__(52859);
// EXTERNAL MODULE: ./src/scanners/tools/stage-tree.js
var stage_tree = __webpack_require__(13762);
// EXTERNAL MODULE: ./src/core/scale/literal.js
var literal = __webpack_require__(33861);
;// CONCATENATED MODULE: ./src/scanners/tools/fsrt/families.js
/** A group of FSRT checks that differ only by the scanned app. */ /**
 * Families by the prefix of the check's name; the first match counts. A number at the end of a name
 * is a hash of the path.
 */ const FAMILIES = [
    [
        'Custom-Check-Authorization',
        {
            title: 'Request as the app without a permission check',
            cwe: [
                'CWE-862'
            ],
            ours: 'forge-unchecked-as-app'
        }
    ],
    [
        'Custom-Check-Authentication',
        {
            title: 'Web trigger that does not check who calls',
            cwe: [
                'CWE-306'
            ],
            ours: 'forge-webtrigger-authentication'
        }
    ],
    [
        'Custom-Check-Hardcoded-Secret-OAuth-Provider',
        {
            title: 'Secret in the manifest',
            cwe: [
                'CWE-798'
            ],
            inManifest: 'forge-literal-secret'
        }
    ],
    [
        'Custom-Check-Hardcoded-Secret',
        {
            title: 'Secret in the code',
            cwe: [
                'CWE-798'
            ]
        }
    ],
    [
        'Custom-Check-Secret-Logging',
        {
            title: 'Secret in the log',
            cwe: [
                'CWE-532'
            ],
            ours: 'forge-secret-leaves'
        }
    ],
    [
        'Custom-Check-Arbitrary-Code-Execution',
        {
            title: 'Code from outside that is run',
            cwe: [
                'CWE-94'
            ]
        }
    ],
    [
        'ATLASSIAN_API_TOKEN',
        {
            title: 'API token of an Atlassian account',
            cwe: [
                'CWE-522'
            ],
            ours: 'forge-atlassian-credentials'
        }
    ],
    [
        'ATLASSIAN_CONTAINER_TOKEN',
        {
            title: 'Token of an Atlassian container',
            cwe: [
                'CWE-522'
            ]
        }
    ],
    [
        'Least-Privilege',
        {
            title: 'Scope that no call needs',
            cwe: [
                'CWE-250'
            ],
            inManifest: 'forge-unneeded-scope'
        }
    ]
];
/**
 * The family of a check. A check of no known family forms its own, with its name without the hash.
 */ function familyOf(checkName) {
    const name = checkName.replace(/-\d{4,}$/u, '').slice(0, 100);
    const known = FAMILIES.find(([prefix])=>name.startsWith(prefix));
    const rule = `fsrt/${name.replace(/^Custom-Check-/u, '').toLowerCase().replace(/[^a-z0-9]+/gu, '-')}`;
    return {
        ours: null,
        inManifest: null,
        ...known?.[1] ?? {
            title: name,
            cwe: []
        },
        rule
    };
}

;// CONCATENATED MODULE: ./src/scanners/tools/fsrt/findings.js


/** The entry point in FSRT's description: `\u2026 through run.delete in "app/src/index.js"`. */ const ENTRY = /(?:through(?: webhook)?|codebase)\s+(\S+)\s+in\s/u;
/** The call chain in FSRT's proof: `\u2026 found via run -> remove`. */ const WAY = /\bvia\s+(.+)$/u;
/** Converts FSRT's findings of one app to observations; identical ones are merged. */ function observationsOf(vulns, app) {
    const seen = new Set();
    return vulns.flatMap((vuln)=>{
        const family = familyOf(vuln.check_name);
        return sitesOf(vuln, family, app).flatMap(({ subject, place })=>{
            const key = `${family.rule} ${subject}`;
            if (seen.has(key)) return [];
            seen.add(key);
            return [
                observation(vuln, family, subject, place)
            ];
        });
    });
}
/** Where a finding is, and what it is about: each scope that it names is one of its own. */ function sitesOf(vuln, family, app) {
    const facts = factsOf(vuln, family, app);
    if (facts.length > 0) return facts;
    const entry = ENTRY.exec(vuln.description)?.[1] ?? '';
    const way = (WAY.exec(vuln.proof)?.[1] ?? '').split('->').map((name)=>name.trim());
    // The subject contains neither the hash in the check's name nor the path of the staged copy.
    const subject = [
        entry,
        way.join(' -> ')
    ].join(' | ');
    return [
        {
            subject,
            place: placeOf(family, entry, way, app)
        }
    ];
}
/**
 * The facts of the manifest that a finding is about: those that its text names, else, of what our
 * own rule reports, the first.
 */ function factsOf(vuln, { inManifest }, app) {
    if (inManifest === null) return [];
    const text = `${vuln.description} ${vuln.proof} ${vuln.recommendation}`;
    const bySubject = new Map();
    for (const fact of app.inManifest)if (names(text, fact.subject) && (fact.rule === null || fact.rule === inManifest)) bySubject.set(fact.subject, bySubject.get(fact.subject) ?? fact);
    if (bySubject.size > 0) return [
        ...bySubject.values()
    ];
    const own = app.inManifest.find(({ rule })=>rule === inManifest);
    return own === undefined ? [] : [
        own
    ];
}
/** Whether a text has a word as it is, not as a part of a longer one. */ function names(text, word) {
    return new RegExp(`(?<![\\w:.-])${(0,literal/* literal */.e)(word)}(?![\\w:-]|\\.\\w)`, 'u').test(text);
}
/**
 * The location: that of our own finding of the same weakness, else the entry point's function, else
 * the manifest.
 */ function placeOf(family, entry, way, app) {
    const same = app.ours.filter(({ rule, flow, sink })=>rule === family.ours && (flow[0]?.label === entry || sink === entry));
    const exact = same.find(({ flow })=>flow.slice(0, -1).map(({ label })=>label).join(' ') === way.join(' '));
    const own = exact ?? same[0];
    return own?.place ?? app.entries.get(entry) ?? {
        path: app.manifest,
        line: null,
        column: null,
        endLine: null
    };
}
function observation(vuln, family, subject, place) {
    const requirement = vuln.marketplace_security_requirement ?? '';
    return {
        source: 'sarif:FSRT',
        rule: family.rule,
        aliases: [],
        title: family.title,
        description: [
            withoutPath(vuln.description),
            vuln.proof,
            requirement
        ].filter((part)=>part !== '').join(' '),
        fix: vuln.recommendation.replace(/\s_(https?:\S+)_/gu, ' $1'),
        rating: {
            vectors: [],
            word: vuln.severity,
            malicious: false,
            informational: false
        },
        cwe: family.cwe,
        references: [
            'https://github.com/atlassian-labs/FSRT'
        ],
        published: null,
        place,
        package: null,
        subject,
        confidence: 'medium',
        flow: []
    };
}
/** Removes the path of the staged copy, which is meaningless to readers. */ function withoutPath(description) {
    return description.replace(/\s+in\s+"[^"]*"/gu, '');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
;// CONCATENATED MODULE: ./src/scanners/tools/fsrt/output.js


const vuln = schemas/* object */.Ikc({
    check_name: schemas/* string */.YjP(),
    description: schemas/* string */.YjP(),
    recommendation: schemas/* string */.YjP(),
    proof: schemas/* string */.YjP(),
    severity: schemas/* string */.YjP(),
    marketplace_security_requirement: schemas/* string */.YjP().nullish()
});
const report = schemas/* object */.Ikc({
    vulns: schemas/* array */.YOg(vuln),
    scanned: schemas/* array */.YOg(schemas/* string */.YjP()),
    errors: schemas/* boolean */.zMY(),
    error_message: schemas/* string */.YjP().nullish()
});
/** Maximum length of a quoted message of FSRT, in characters. */ const MAX_QUOTE = 300;
/**
 * Parses the output of one call. FSRT exits with 0 even when it could not read an app, prints
 * nothing for files that it considers transpiled, and prints an empty list with `errors` for a
 * manifest that it does not understand. So only a whole report without errors is accepted.
 * @throws FixbyError (scanner) with the reason why the scan is incomplete
 */ function vulnsOf({ exitCode, killed, stdout, stderr }) {
    if (killed === 'timeout') throw failure('it took too long');
    if (exitCode !== 0) throw failure(`it ended with ${killed ?? `exit code ${exitCode ?? 'none'}`}${panicOf(stderr)}`);
    const text = stdout.toString('utf8').trim();
    if (text === '') throw failure('it printed nothing, as it does for code that it takes for transpiled ("use strict")');
    const parsed = report.safeParse(jsonOf(text));
    if (!parsed.success) throw failure('what it printed is no report of FSRT');
    const { errors, error_message: message, scanned, vulns } = parsed.data;
    if (errors) throw failure(`it reports an error: ${oneLine(message ?? '')}`);
    if (scanned.length === 0) throw failure('it scanned nothing');
    return vulns;
}
function failure(what) {
    return new fixby_error/* FixbyError */.$('scanner', `${what}.`, 'Run FSRT by hand in this folder to see why');
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    } catch (error) {
        if (error instanceof SyntaxError) return undefined;
        throw error;
    }
}
/** The message of a panic; most are caused by syntax that FSRT does not know. */ function panicOf(stderr) {
    const line = stderr.split('\n').find((text)=>/panicked|Error:/u.test(text));
    return line === undefined ? '' : `: ${oneLine(line)}`;
}
function oneLine(text) {
    return text.replace(/\s+/gu, ' ').trim().slice(0, MAX_QUOTE);
}

;// CONCATENATED MODULE: ./src/scanners/tools/fsrt/scan.js











/** Maximum time for one app, in milliseconds, and maximum output, in bytes. */ const TIMEOUT_MS = 5 * 60_000;
const MAX_OUTPUT = 16 * 1024 * 1024;
/**
 * Products whose permission lists FSRT would download. Empty cache files keep it from using the
 * network.
 */ const CACHES = [
    'jira',
    'jira_software',
    'jira_service_management',
    'confluence',
    'bitbucket'
];
/** Runs FSRT on a copy of each app. @throws Error when FSRT is not installed */ async function scanWithFsrt(options, context) {
    const { run, fsrt, knownApps } = options;
    const scope = {
        directory: context.directory,
        exclude: context.policy.scan.fsrt.exclude
    };
    const inHead = await (0,read/* readForgeApps */.q)(context.head, scope);
    const inBase = context.base === null ? null : await (0,read/* readForgeApps */.q)(context.base, scope);
    const coverage = {
        head: coverageOf(inHead),
        base: inBase && coverageOf(inBase)
    };
    if (inHead.manifests.length + (inBase?.manifests.length ?? 0) === 0) return {
        head: [],
        base: [],
        report: {
            files: 0,
            problems: [],
            coverage
        }
    };
    const program = {
        run,
        knownApps,
        path: fsrt ?? 'fsrt',
        home: (0,external_node_path_.join)(context.scratch, 'fsrt', 'home')
    };
    await prepareHome(program.home);
    const version = await versionOf(program);
    const head = await scanSide(program, context.head, scope, (0,external_node_path_.join)(context.scratch, 'fsrt', 'head'));
    const base = context.base === null ? NOTHING : await scanSide(program, context.base, scope, (0,external_node_path_.join)(context.scratch, 'fsrt', 'base'));
    const disabled = context.policy.scan.fsrt.disable;
    const wanted = ({ rule })=>!disabled.includes(rule);
    return {
        head: head.observations.filter(wanted),
        base: base.observations.filter(wanted),
        report: {
            version,
            files: inHead.manifests.length,
            problems: head.problems,
            coverage: base.problems.length > 0 ? {
                ...coverage,
                base: null
            } : coverage,
            notes: base.problems.map((problem)=>`of the base, so its findings count as introduced: ${problem}`)
        }
    };
}
/** Apps by their manifests; one that FSRT itself cannot scan fails the scan. */ function coverageOf({ manifests, unseen }) {
    return (0,unseen_files/* coverageOfFiles */.JW)(manifests.length, unseen);
}
const NOTHING = {
    observations: [],
    problems: []
};
async function versionOf({ run, path, home }) {
    try {
        const { stdout } = await run(path, [
            '--version'
        ], limits(home, home));
        return /\d+\.\d+\.\d+[\w.-]*/u.exec(stdout.toString('utf8'))?.[0] ?? '';
    } catch (error) {
        throw new fixby_error/* FixbyError */.$('scanner', `FSRT is not here (${(0,errors/* messageOf */.bD)(error)}).`, 'Build it with `cargo install --git https://github.com/atlassian-labs/FSRT --locked` and name it with the input fsrt, or take scan.fsrt out of the policy', {
            cause: error
        });
    }
}
/**
 * Prepares an empty home directory for FSRT: no token, no settings, and a cache that makes
 * downloads unnecessary.
 */ async function prepareHome(home) {
    const cache = (0,external_node_path_.join)(home, '.cache', 'fsrt');
    await (0,promises_.mkdir)(cache, {
        recursive: true
    });
    await Promise.all(CACHES.map((name)=>(0,promises_.writeFile)((0,external_node_path_.join)(cache, `${name}.json`), '{"paths":{}}')));
}
function limits(home, cwd) {
    const env = (0,environment/* minimalEnvironment */.nr)({
        ...git_environment/* NO_REPOSITORY */.N,
        HOME: home,
        XDG_CACHE_HOME: (0,external_node_path_.join)(home, '.cache'),
        NO_COLOR: '1',
        TMPDIR: home
    });
    return {
        cwd,
        env,
        timeoutMs: TIMEOUT_MS,
        maxOutputBytes: MAX_OUTPUT
    };
}
/**
 * Scans the apps of one tree. An app that cannot be scanned makes the scan incomplete; the others
 * are still scanned.
 */ async function scanSide(program, tree, scope, room) {
    const observations = [];
    const problems = [];
    const apps = await program.knownApps(tree, scope);
    for (const [index, app] of apps.entries()){
        const copy = (0,external_node_path_.join)(room, String(index));
        const below = app.directory === '' ? '' : `${app.directory}/`;
        await (0,stage_tree/* stageWhole */.u)(tree, copy, (path)=>path.startsWith(below));
        try {
            const directory = (0,external_node_path_.join)(copy, ...app.directory.split('/'));
            const result = await program.run(program.path, [
                directory
            ], limits(program.home, copy));
            observations.push(...observationsOf(vulnsOf(result), app));
        } catch (error) {
            problems.push(`FSRT did not complete for ${app.manifest}: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    return {
        observations,
        problems
    };
}


/***/ })

};
;