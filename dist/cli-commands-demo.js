export const id = 882;
export const ids = [882,1191];
export const modules = {

/***/ 36164:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ command)
/* harmony export */ });
/** One option of a command, given after two dashes. Shell completion uses `choices` and `path`. */ /** Defines a command, so that its `run` function receives its options with their types. */ function command(described) {
    return described;
}


/***/ }),

/***/ 35967:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/ledger/plan/plan.js + 3 modules
var plan = __webpack_require__(42257);
// EXTERNAL MODULE: ./src/core/ledger/read.js
var read = __webpack_require__(19420);
;// CONCATENATED MODULE: ./src/core/ledger/tracker.js
/** One closing or reopening of an issue. Nobody can edit or delete GitHub's events. */ /** A tracker without issues, for a repository that has none. */ function emptyTracker(overrides = {}) {
    return {
        repository: '',
        url: '',
        public: false,
        viewer: '',
        issues: [],
        labels: [],
        milestones: [],
        assignable: [],
        ...overrides
    };
}

// EXTERNAL MODULE: ./src/core/policy/path.js
var path = __webpack_require__(3122);
// EXTERNAL MODULE: ./src/core/policy/policy.js
var policy = __webpack_require__(19787);
// EXTERNAL MODULE: ./src/report/comment/comment.js
var comment_comment = __webpack_require__(26056);
// EXTERNAL MODULE: ./src/report/issue/words.js + 15 modules
var issue_words = __webpack_require__(68752);
// EXTERNAL MODULE: ./src/report/terminal/terminal.js + 2 modules
var terminal = __webpack_require__(17905);
// EXTERNAL MODULE: ./src/run/pipeline.js + 11 modules
var pipeline = __webpack_require__(82037);
// EXTERNAL MODULE: ./src/run/policy-in-force.js + 1 modules
var policy_in_force = __webpack_require__(33481);
// EXTERNAL MODULE: ./src/scanners/registry.js + 168 modules
var registry = __webpack_require__(48139);
// EXTERNAL MODULE: ./src/system/scratch.js
var scratch = __webpack_require__(65774);
// EXTERNAL MODULE: ./src/system/distrusted.js
var distrusted = __webpack_require__(68501);
// EXTERNAL MODULE: ./src/system/working-tree.js + 1 modules
var working_tree = __webpack_require__(7349);
// EXTERNAL MODULE: ./src/cli/command.js
var command = __webpack_require__(36164);
// EXTERNAL MODULE: ./src/cli/demo/database.js
var database = __webpack_require__(45860);
// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(29289);
// EXTERNAL MODULE: ./src/cli/log.js
var log = __webpack_require__(45155);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/scanners/dependencies/program/locate.js + 3 modules
var locate = __webpack_require__(69364);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
;// CONCATENATED MODULE: ./src/scanners/dependencies/recorded.js




/** Placeholder for the lockfile's path in a recording. */ const LOCKFILE = '{lockfile}';
/** Recorded answers of osv-scanner for certain lockfiles. */ const recordingSchema = schemas/* strictObject */.rej({
    /** `2.5.1` */ version: schemas/* string */.YjP(),
    /** SHA-256 of the database `all.zip` that was used. */ database: schemas/* string */.YjP(),
    answers: schemas/* array */.YOg(schemas/* strictObject */.rej({
        /** SHA-256 of the lockfile. */ lockfile: schemas/* string */.YjP(),
        exitCode: schemas/* int */.Whr(),
        stderr: schemas/* string */.YjP(),
        /** The text of its result, unchanged. */ result: schemas/* unknown */.L5J()
    }))
});
/** SHA-256 in hexadecimal. */ function digest(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
/**
 * Creates a `Run` that replays recorded answers instead of starting osv-scanner. All code after the
 * call is the same, with the same checks.
 * @returns a Run for osv-scanner only, which throws for a lockfile that was not recorded
 */ function replay({ version, answers }) {
    return async (_, args)=>{
        if (args[0] === '--version') return ended(0, `osv-scanner version: ${version}\n`, '');
        const path = valueAfter(args, '-L').replace(/^:/u, '');
        const bytes = await (0,promises_.readFile)(path);
        const answer = answers.find(({ lockfile })=>lockfile === digest(bytes));
        if (answer === undefined) throw new fixby_error/* FixbyError */.$('scanner', `nothing was recorded of ${path}.`, 'Name an osv-scanner with --osv-scanner: it looks at any file');
        const inPlace = (text)=>text.replaceAll(LOCKFILE, ()=>path);
        const escaped = JSON.stringify(path).slice(1, -1);
        const result = JSON.stringify(answer.result).replaceAll(LOCKFILE, ()=>escaped);
        await (0,promises_.writeFile)(valueAfter(args, '--output-file'), result);
        return ended(answer.exitCode, '', inPlace(answer.stderr));
    };
}
function ended(exitCode, stdout, stderr) {
    return {
        exitCode,
        stdout: Buffer.from(stdout),
        stderr,
        killed: null
    };
}
function valueAfter(args, option) {
    return args[args.indexOf(option) + 1] ?? '';
}

// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
// EXTERNAL MODULE: ./src/system/exec.js
var exec = __webpack_require__(22539);
;// CONCATENATED MODULE: ./src/cli/demo/scanner.js









/**
 * Finds an osv-scanner on this machine, or downloads one unless that stalls; otherwise replays
 * recorded answers. Steps that take minutes (building from source) are taken only when `answer` is
 * `real`.
 * @param answer null: the real one if it is quickly available, else the recorded one
 * @param named path of the osv-scanner to use
 * @throws FixbyError (scanner) when the real one was asked for and cannot be had
 */ async function demoScanner(answer, named) {
    if (named === null && answer === 'recorded') return recorded('as asked');
    try {
        const patient = answer === 'real';
        const found = await (0,locate/* locateOsvScanner */.p)({
            input: named,
            run: exec/* run */.eF,
            log: log/* terminalLog */.d,
            patient
        });
        return {
            program: found.program,
            run: exec/* run */.eF,
            opening: `osv-scanner ${found.version} answers: ${found.program}`
        };
    } catch (error) {
        if (named !== null || answer === 'real' || (0,fixby_error/* failureKind */.z)(error) !== 'scanner') throw error;
        log/* terminalLog */.d.info((0,errors/* messageOf */.bD)(error));
        return recorded('none is here, and none could be downloaded. For the real one: fixby demo --answer real');
    }
}
async function recorded(why) {
    const file = (0,external_node_path_.join)((0,database/* packageRoot */.Z)(), 'examples', 'recorded', 'osv-scanner.json');
    const recording = recordingSchema.parse(JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
    return {
        program: 'osv-scanner',
        run: replay(recording),
        opening: `A recorded answer of osv-scanner ${recording.version} (${why})`
    };
}

// EXTERNAL MODULE: ./src/cli/shared-options.js
var shared_options = __webpack_require__(17355);
// EXTERNAL MODULE: ./src/cli/terminal.js
var cli_terminal = __webpack_require__(35689);
;// CONCATENATED MODULE: ./src/cli/commands/demo.js























const options = {
    answer: {
        type: 'string',
        value: '<which>',
        choices: [
            'real',
            'recorded'
        ],
        summary: 'of an osv-scanner fetched or built now, or recorded before'
    },
    'osv-scanner': shared_options/* osvScanner */.jq
};
/**
 * `fixby demo`: scans the bundled sample app against bundled advisories. The only thing it may load
 * from the network is osv-scanner itself; without a network it uses recorded answers.
 * @returns 0 when every part of the demo ran, whatever the verdicts
 */ const demo = (0,command/* command */.G)({
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
    options,
    run
});
async function run({ values, operands: [part] }) {
    if (part === 'forge') return (await __webpack_require__.e(/* import() */ 7678).then(__webpack_require__.bind(__webpack_require__, 17678))).demoForge();
    (0,distrusted/* distrustHere */.TB)();
    return (0,scratch/* withScratch */.h)((0,external_node_os_.tmpdir)(), log/* terminalLog */.d, async (scratch)=>{
        await (0,database/* writeDemoDatabase */.G)((0,external_node_path_.join)(scratch, 'database'));
        const scanner = await demoScanner(values.answer ?? null, values['osv-scanner'] ?? null);
        process.stdout.write(`${scanner.opening}\n\n`);
        const app = new working_tree/* WorkingTree */.a((0,external_node_path_.join)((0,database/* packageRoot */.Z)(), 'examples', 'forge-app'), null);
        const change = new working_tree/* WorkingTree */.a((0,external_node_path_.join)((0,database/* packageRoot */.Z)(), 'examples', 'pull-request'), null);
        const scan = await judgeDemo(app, null, scratch, scanner);
        const gate = await judgeDemo(change, app, scratch, scanner);
        process.stdout.write([
            showScan(scan),
            showGate(gate),
            showIssues(scan)
        ].join('\n'));
        return scan.decision === 'error' || gate.decision === 'error' ? exit/* EXIT */.dc.failed : exit/* EXIT */.dc.pass;
    });
}
async function judgeDemo(head, base, scratch, { program, run }) {
    const request = {
        path: null,
        failOn: null
    };
    return (0,pipeline/* judge */.S)({
        head,
        base,
        baseUnknown: null,
        directory: '',
        policy: base === null ? await (0,policy_in_force/* policyOf */.US)(head, request) : await (0,policy_in_force/* policyForGate */.HL)(base, null, head, request),
        scanners: (0,registry/* createScanners */.q)({
            run,
            program,
            fsrt: null,
            zizmor: null,
            database: (0,external_node_path_.join)(scratch, 'database'),
            databaseNote: 'compared with the snapshot of advisories that comes with the demo, not with those of today',
            cwd: process.cwd(),
            repository: null,
            mask: ()=>undefined,
            workspace: scratch,
            root: scratch,
            sarif: [],
            sarifBase: [],
            posture: null,
            compares: base !== null,
            tracked: ()=>Promise.resolve(null),
            log: log/* terminalLog */.d
        }),
        asOf: new Date().toISOString(),
        recall: pipeline/* noRecall */.v,
        scratch: (0,external_node_path_.join)(scratch, base === null ? 'scan' : 'gate'),
        log: log/* terminalLog */.d
    });
}
function heading(text) {
    return `${text}\n${'─'.repeat(text.length)}\n`;
}
function showScan(result) {
    const report = (0,terminal.renderTerminal)(result, (0,cli_terminal/* terminal */.F)(process.stdout.isTTY));
    return `${heading('1. A scan of the sample app (examples/forge-app)')}\n${report}`;
}
function showGate(result) {
    const comment = (0,comment_comment.renderComment)(result, {
        marker: '',
        runUrl: null,
        repositoryUrl: null
    });
    return `${heading('2. The comment on a pull request that changes its dependencies (examples/pull-request)')}\n${comment}\n`;
}
function showIssues(result) {
    const issues = newIssues(result);
    const list = issues.map((issue)=>`${issue.title}\n    ${issue.labels.join(' · ')}`).join('\n');
    const first = issues[0] === undefined ? '' : `\n${heading('The first of them')}\n${issues[0].body}\n`;
    return `${heading(`3. The ${issues.length} issues that a scan of the default branch would file`)}\n${list}\n${first}`;
}
/** The steps that would create issues for these findings in a repository that has none yet. */ function newIssues(result) {
    const tracker = emptyTracker();
    const words = (0,issue_words/* createIssueWords */.f)({
        checks: [],
        repositoryUrl: null,
        policyPath: path/* DEFAULT_POLICY_PATH */.l,
        today: result.today,
        timezone: policy/* DEFAULT_POLICY */.z.sla.timezone
    });
    const { steps } = (0,plan/* planIssues */.ef)({
        tracker,
        ledger: (0,read/* readLedger */.SC)(tracker),
        policy: policy/* DEFAULT_POLICY */.z,
        asOf: result.asOf,
        today: result.today,
        commit: null,
        runUrl: null,
        findings: result.findings,
        goneAs: ()=>null,
        ruled: new Set(),
        unseen: new Map(),
        complete: ()=>true,
        whole: ()=>true,
        owners: ()=>[],
        words
    }, ()=>({
            title: '',
            body: ''
        }));
    return steps.flatMap((step)=>step.kind === 'create-issue' && step.severity !== null ? [
            step
        ] : []);
}


/***/ }),

/***/ 45860:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeDemoDatabase),
/* harmony export */   Z: () => (/* binding */ packageRoot)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51306);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13113);






/**
 * Modification time of the ZIP entries: 1 January 1980, the earliest that the format has. ZIP times
 * have no time zone and fflate converts from local time, so a fixed local time gives the same bytes
 * in every zone.
 */ const ZIP_EPOCH = new Date(1980, 0, 1);
/**
 * The directory of this package, which holds `examples/` and `schema/`: the sources lie in `src/`,
 * the bundle and its chunks in `dist/`.
 * @throws FixbyError (usage) when the program was copied out of its package
 */ function packageRoot() {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url));
    for(let directory = start;; directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(directory)){
        if (isPackageRoot(directory)) return directory;
        if (directory === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(directory)) {
            throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `Fixby's package is not around ${start}: the demo needs its examples/ folder.`, 'Run it from a clone or an installed package.');
        }
    }
}
/**
 * Checks the package's name, since `dist/` has a package.json too (with `"type": "module"` only).
 */ function isPackageRoot(directory) {
    const manifest = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'package.json');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(manifest)) return false;
    const parsed = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(manifest, 'utf8'));
    return typeof parsed === 'object' && parsed !== null && 'name' in parsed && parsed.name === 'fixby';
}
/**
 * Writes the bundled snapshot of advisories as an offline database for osv-scanner:
 * `<directory>/osv-scalibr/npm/all.zip`.
 * @param directory what `--osv-database` then names; made when it does not exist
 * @throws FixbyError (usage) when `examples/advisories/npm` is missing or empty
 * @see https://google.github.io/osv-scanner/usage/offline-mode/
 */ async function writeDemoDatabase(directory) {
    const records = await readRecords((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(packageRoot(), 'examples', 'advisories', 'npm'));
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'osv-scalibr', 'npm');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(target, {
        recursive: true
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, 'all.zip'), (0,fflate__WEBPACK_IMPORTED_MODULE_5__/* .zipSync */ .L)(records, {
        mtime: ZIP_EPOCH
    }));
}
async function readRecords(directory) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory)).filter((name)=>name.endsWith('.json')).sort();
    if (names.length === 0) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `there are no advisories in ${directory}: the package is incomplete.`, 'Install it again.');
    const entries = names.map(async (name)=>[
            name,
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name))
        ]);
    return Object.fromEntries(await Promise.all(entries));
}


/***/ }),

/***/ 45155:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var _report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24695);

/**
 * The log of the command line, on stderr. Warnings are always shown; progress only on a terminal,
 * or for steps that take minutes.
 */ const terminalLog = {
    info: (message, shown = 'watched')=>{
        if (process.stderr.isTTY || shown === 'always') process.stderr.write(`${(0,_report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message)}\n`);
    },
    warning: (message)=>{
        process.stderr.write(`${(0,_report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message)}\n`);
    },
    debug: ()=>{
        return;
    }
};


/***/ }),

/***/ 17355:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ output),
/* harmony export */   G3: () => (/* binding */ scanning),
/* harmony export */   JN: () => (/* binding */ policy),
/* harmony export */   Jk: () => (/* binding */ repository),
/* harmony export */   Ko: () => (/* binding */ failOn),
/* harmony export */   NJ: () => (/* binding */ file),
/* harmony export */   PI: () => (/* binding */ comparing),
/* harmony export */   jq: () => (/* binding */ osvScanner),
/* harmony export */   y_: () => (/* binding */ dir)
/* harmony export */ });
/** `--policy`, of every command that reads one. */ const policy = {
    type: 'string',
    value: '<file>',
    path: 'file',
    summary: 'a policy file other than .github/fixby.yml'
};
/** `--output`, of every command that writes a report. */ const output = {
    type: 'string',
    value: '<file>',
    path: 'file',
    summary: 'write there instead of to stdout'
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
/** `--osv-scanner`, of every command that scans. */ const osvScanner = {
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
const zizmor = {
    type: 'string',
    value: '<path>',
    path: 'file',
    summary: 'a zizmor, a scanner of workflows, to run as it is'
};
/** `--repository`, of every command that reads issues. */ const repository = {
    type: 'string',
    value: '<owner/name>',
    summary: 'on GitHub; default: GITHUB_REPOSITORY, or the remote origin'
};
/** What every command takes that scans a directory. */ const scanning = {
    policy,
    'osv-scanner': osvScanner,
    fsrt,
    zizmor,
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
/** What every command takes that can compare with a base. */ const comparing = {
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
/** The directory to scan. */ const dir = {
    name: 'dir',
    path: 'directory'
};
/** The policy file to look at. */ const file = {
    name: 'file',
    path: 'file'
};


/***/ }),

/***/ 35689:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ terminal)
/* harmony export */ });
/**
 * Whether stdout shows colours, and its width in columns (null when it is not a terminal). @see
 * https://no-color.org
 */ function terminal(interactive) {
    const noColour = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '';
    return {
        colour: interactive && !noColour,
        columns: interactive ? process.stdout.columns : null
    };
}


/***/ }),

/***/ 86656:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ publicResult),
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   WY: () => (/* binding */ isPublicKnowledge)
/* harmony export */ });
/**
 * Whether everybody may see a finding. Vulnerable dependencies and the manifest of a Forge app
 * follow from public data (customers see an app's permissions when they install it). A weakness in
 * code or a leaked credential is confidential until it is fixed.
 */ function isPublicKnowledge({ source, rule }) {
    return source === 'dependencies' || source === 'forge' && rule !== 'forge-literal-secret';
}
/** Whether everybody may see all of a result. */ function isPublic({ findings, gone, known, scans }) {
    return [
        ...findings,
        ...gone,
        ...known
    ].every(isPublicKnowledge) && scans.every(({ checks })=>checks === undefined);
}
/**
 * The result for public readers. What a pull request introduces is shown, since its author
 * published it already. Confidential findings that were there before are only counted. If the base
 * is unknown, the two cannot be told apart, and all of them are only counted.
 * @param url address at which authorized readers find the rest; null when there is none
 */ function publicResult(result, url) {
    const known = result.comparison.compares && result.comparison.baseUnknown === null;
    const shown = (finding)=>isPublicKnowledge(finding) || known && finding.origin === 'introduced';
    const hidden = new Set([
        ...result.findings,
        ...result.gone,
        ...result.known
    ].filter((finding)=>!shown(finding)).map(({ id })=>id));
    const scans = result.scans.map(withoutChecks);
    if (hidden.size === 0) return {
        ...result,
        scans,
        findings: result.findings.map(withOwnPlaces)
    };
    return {
        ...result,
        scans,
        findings: result.findings.filter(shown).map(withOwnPlaces),
        gone: result.gone.filter(shown),
        known: result.known.filter(shown),
        reasons: mergedReasons(result.reasons, hidden),
        withheld: {
            count: [
                ...result.findings,
                ...result.known
            ].filter(({ id })=>hidden.has(id)).length,
            url
        }
    };
}
/** The checks of the posture tell what is open, and what nobody sees. */ function withoutChecks(scan) {
    const { checks, ...rest } = scan;
    return checks === undefined ? scan : rest;
}
/** A confidential finding with only those locations that the pull request introduces. */ function withOwnPlaces(finding) {
    if (isPublicKnowledge(finding)) return finding;
    return {
        ...finding,
        locations: finding.locations.filter(({ origin })=>origin === 'introduced')
    };
}
/** Replaces the reasons about confidential findings by one for each decision. */ function mergedReasons(reasons, ids) {
    const isHidden = ({ finding })=>finding !== undefined && ids.has(finding);
    const merged = [
        'block',
        'warn'
    ].flatMap((decision)=>{
        const about = new Set(reasons.filter((one)=>isHidden(one) && one.decision === decision).map(({ finding })=>finding));
        if (about.size === 0) return [];
        const message = `${about.size} ${about.size === 1 ? 'finding' : 'findings'} in code or with secrets that ${about.size === 1 ? 'was' : 'were'} here before, not shown in public`;
        return [
            {
                kind: 'withheld',
                decision,
                message
            }
        ];
    });
    const weight = {
        error: 0,
        block: 1,
        warn: 2
    };
    return [
        ...reasons.filter((one)=>!isHidden(one)),
        ...merged
    ].sort((a, b)=>weight[a.decision] - weight[b.decision]);
}


/***/ }),

/***/ 71191:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ loginsIn),
/* harmony export */   x: () => (/* binding */ approvalOf)
/* harmony export */ });
/** Whether GitHub shows that those who are named approved something, or only its text says so. */ /**
 * A login as `approved-by` names it; teams (`@org/team`) are none, since nobody can confirm them.
 */ const LOGIN = /(?<![\w@/-])@([A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?![\w/-])/gu;
/** The logins that `approved-by` names, lower case: `@alice and @Bob` names two. */ function loginsIn(approvedBy) {
    return [
        ...new Set([
            ...approvedBy.matchAll(LOGIN)
        ].map(([, login = ''])=>login.toLowerCase()))
    ];
}
/**
 * Whether everybody whom `approved-by` names is confirmed; null where nobody is named.
 * @param confirmed logins that GitHub shows to have approved it, lower case
 */ function approvalOf(approvedBy, confirmed) {
    if (approvedBy === null) return null;
    const named = loginsIn(approvedBy);
    return named.length > 0 && named.every((login)=>confirmed.includes(login)) ? 'confirmed' : 'claimed';
}


/***/ }),

/***/ 23337:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   f: () => (/* binding */ severityStyle)
/* harmony export */ });
/**
 * Select Graphic Rendition codes.
 * @see https://www.ecma-international.org/publications-and-standards/standards/ecma-48/
 */ const CODES = {
    bold: '1',
    dim: '2',
    red: '31',
    green: '32',
    yellow: '33',
    blue: '34'
};
/**
 * Creates a `Paint` function.
 * @param colour false when the output is not a terminal, or NO_COLOR is set
 */ function painter(colour) {
    if (!colour) return (text)=>text;
    return (text, ...styles)=>text === '' ? '' : `\u001B[${styles.map((style)=>CODES[style]).join(';')}m${text}\u001B[0m`;
}
/** The text style for a severity. */ function severityStyle(severity) {
    return SEVERITY_STYLES[severity];
}
const SEVERITY_STYLES = {
    critical: [
        'bold',
        'red'
    ],
    high: [
        'red'
    ],
    medium: [
        'yellow'
    ],
    low: [
        'blue'
    ]
};


/***/ }),

/***/ 17905:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(94132);
// EXTERNAL MODULE: ./src/report/text/coverage-words.js
var coverage_words = __webpack_require__(97909);
// EXTERNAL MODULE: ./src/report/text/headline.js
var headline = __webpack_require__(24967);
// EXTERNAL MODULE: ./src/report/text/permission-lines.js
var permission_lines = __webpack_require__(88870);
// EXTERNAL MODULE: ./src/report/text/scan-words.js
var scan_words = __webpack_require__(14286);
// EXTERNAL MODULE: ./src/report/text/selection.js
var selection = __webpack_require__(60737);
// EXTERNAL MODULE: ./src/report/text/sight-words.js
var sight_words = __webpack_require__(36414);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(24695);
// EXTERNAL MODULE: ./src/report/text/words.js
var words = __webpack_require__(23442);
;// CONCATENATED MODULE: ./src/report/text/sparkline.js
/** From nothing to the most. */ const BARS = '▁▂▃▄▅▆▇█';
/** Numbers as a row of bars, for text: the largest is the highest one. */ function sparkline(counts) {
    const most = Math.max(1, ...counts);
    return counts.map((count)=>BARS[Math.round(count / most * (BARS.length - 1))] ?? '').join('');
}

// EXTERNAL MODULE: ./src/report/text/dates.js
var dates = __webpack_require__(71478);
// EXTERNAL MODULE: ./src/report/text/locations.js
var locations = __webpack_require__(93491);
// EXTERNAL MODULE: ./src/report/terminal/style.js
var style = __webpack_require__(23337);
;// CONCATENATED MODULE: ./src/report/terminal/finding.js







/** Width of `critical 9.8` with the two spaces after it, in columns. */ const INDENT = 14;
/** Width of `fix by 2026-12-03  10 days`, in columns. */ const DUE = 26;
/**
 * A finding on one line, for output into a pipe: fields separated by two spaces, the most important
 * first.
 */ function findingLine(finding) {
    return [
        finding_severity(finding),
        (0,words/* fullTitle */.Eq)(finding),
        ...facts(finding),
        due(finding),
        how(finding)
    ].filter((part)=>part !== '').join('  ');
}
/**
 * A finding on several lines: title and due date, then location and fix. A title that is too long
 * for the due date to fit has the first line to itself.
 * @param width available columns
 */ function findingLines(finding, result, paint, width) {
    const gone = result.gone.some((one)=>one === finding);
    const right = gone ? '' : due(finding);
    const title = (0,terminal_text/* clip */.$Q)((0,words/* fullTitle */.Eq)(finding), width - INDENT);
    const room = width - INDENT - Math.max(DUE, right.length) - 2;
    const beside = title.length <= room && right !== '';
    const level = paint(finding_severity(finding).padEnd(INDENT - 2), ...(0,style/* severityStyle */.f)(finding.severity));
    const date = paint(right, ...finding.sla === 'overdue' ? [
        'bold',
        'red'
    ] : [
        'bold'
    ]);
    const items = [
        ...facts(finding),
        ...gone ? [] : [
            how(finding)
        ]
    ].filter((item)=>item !== '');
    const lines = flow(items, width - INDENT).map((line)=>paint(line, 'dim'));
    return [
        beside ? `${level}  ${title.padEnd(room)}  ${date}` : `${level}  ${title}`,
        ...[
            ...beside || right === '' ? [] : [
                date
            ],
            ...lines
        ].map((line)=>' '.repeat(INDENT) + line)
    ];
}
function finding_severity(finding) {
    return `${finding.severity} ${(0,words/* scoreWords */.gu)(finding)}`.trimEnd();
}
function facts(finding) {
    const location = (0,locations/* mainLocation */.vC)(finding);
    const more = finding.locations.length - 1;
    const place = [
        finding.report === undefined ? (0,locations/* placeWords */.fp)(location) : reportWords(finding),
        (0,locations/* routeWords */.Jn)(location.package),
        more === 0 ? '' : (0,words/* count */.U9)(more, 'more place')
    ];
    return [
        (0,terminal_text/* clip */.$Q)(finding.rule, 60),
        place.filter((part)=>part !== '').join(', '),
        ...episode(finding),
        (0,sight_words/* sightWords */.z8)(finding)
    ];
}
/** When an episode in a log was, and a row of bars of it. */ function episode({ activity }) {
    if (activity === undefined) return [];
    const { from, to, chart } = activity;
    const [start, end] = [
        from,
        to
    ].map((at)=>at.slice(0, 16).replace('T', ' '));
    return [
        `${start} to ${end} UTC`,
        sparkline(chart.counts)
    ];
}
/** Where a report of a person stands, and who reported it. */ function reportWords({ report, references: [url = ''] }) {
    const by = report?.by == null ? 'reported' : `reported by ${(0,terminal_text/* clip */.$Q)(report.by, 60)}`;
    return `${by}, ${(0,terminal_text/* sanitise */.tB)(url)}`;
}
function due(finding) {
    if (finding.waiver !== null) return `waived until ${finding.waiver.expires}`;
    if (finding.due === null || finding.daysLeft === null) return 'no due date';
    return `fix by ${finding.due}  ${(0,dates/* daysInWords */.E)(finding.daysLeft)}`;
}
function how({ package: at, waiver, malicious, fix }) {
    if (waiver !== null) return (0,terminal_text/* clip */.$Q)(waiver.reason, 300);
    if (at === null) return (0,words/* firstSentence */.qi)(fix);
    if (at.upgrade !== null) return (0,terminal_text/* sanitise */.tB)(at.upgrade);
    if (at.fixedVersion !== null) return `upgrade to ${(0,terminal_text/* clip */.$Q)(at.fixedVersion, 100)}`;
    return malicious ? 'remove it' : 'no fixed version known';
}
/**
 * Items separated by three spaces, as many per line as fit. An item that is too long has a line to
 * itself and is not shortened.
 */ function flow(items, width) {
    const lines = [];
    for (const item of items){
        const line = lines.at(-1);
        if (line !== undefined && line.length + 3 + item.length <= width) lines[lines.length - 1] = `${line}   ${item}`;
        else lines.push(item);
    }
    return lines;
}

;// CONCATENATED MODULE: ./src/report/terminal/terminal.js











/** Minimum width of the layout, in columns. */ const MIN_COLUMNS = 80;
/** Maximum width of the layout, in columns; longer lines are hard to read. */ const MAX_COLUMNS = 120;
/** A report with more lines than this repeats the verdict at its end, where the terminal stops. */ const LONG = 40;
/**
 * The report of `fixby scan`: verdict, counts, findings with due date and fix. Control characters
 * in untrusted text are removed.
 */ function renderTerminal(result, { colour, columns, from = null }) {
    const paint = (0,style/* painter */.C)(colour);
    const width = columns === null ? null : Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, columns)) - 1;
    const verdict = verdictLine(result, paint);
    const lines = [
        verdict,
        ...coverageLines(result, width),
        countsLine(result, paint, width),
        ...problemLines(result),
        ...widenedLines(result, paint),
        ...findingGroups(result).flatMap(({ title, findings })=>group(title, findings, result, paint, width)),
        '',
        ...(0,selection/* select */.L)(result).main.some(words/* countsFromDetection */.iQ) ? [
            'Days count from detection, which is today.'
        ] : [],
        ...from === null ? [] : [
            `Paths and commands start in ${(0,terminal_text/* sanitise */.tB)(from)}`
        ],
        paint((0,scan_words/* scannedWords */.E9)(result), 'dim')
    ];
    return `${[
        ...lines,
        ...lines.length > LONG ? [
            verdict
        ] : []
    ].join('\n')}\n`;
}
/** Says what was scanned, wrapped to the width. */ function coverageLines(result, width) {
    const line = (0,words/* capitalise */.sK)((0,terminal_text/* sanitise */.tB)((0,coverage_words/* coverageLine */.v)(result)));
    if (line === '') return [];
    return width === null ? [
        `  ${line}`
    ] : wrapped(line, width - 2).map((part)=>`  ${part}`);
}
/**
 * Wraps a text at spaces into lines of at most `width` columns. A longer word has a line to itself.
 */ function wrapped(text, width) {
    const lines = [];
    for (const word of text.split(' ')){
        const line = lines.at(-1);
        if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
        else lines.push(word);
    }
    return lines;
}
function verdictLine(result, paint) {
    const mark = {
        pass: '✔',
        warn: '✔',
        block: '✖',
        error: '✖'
    }[result.decision];
    const style = result.decision === 'pass' || result.decision === 'warn' ? 'green' : 'red';
    return paint(`${mark} ${(0,headline/* headline */.P)(result)}`, 'bold', style);
}
function countsLine({ counts, policy }, paint, width) {
    const severities = severity/* SEVERITIES */.oC.map((severity)=>({
            severity,
            words: `${(0,words/* number */.ai)(counts[severity])} ${severity}`
        }));
    const others = [
        ...counts.overdue === 0 ? [] : [
            `${(0,words/* number */.ai)(counts.overdue)} overdue`
        ],
        ...counts.waived === 0 ? [] : [
            `${(0,words/* number */.ai)(counts.waived)} waived`
        ]
    ];
    const preset = (0,terminal_text/* sanitise */.tB)(policy.preset);
    const plain = `  ${[
        ...severities.map(({ words })=>words),
        ...others
    ].join('   ')}`;
    const gap = width === null ? 3 : Math.max(3, width - plain.length - preset.length);
    const painted = severities.map(({ severity, words })=>counts[severity] === 0 ? paint(words, 'dim') : paint(words, ...(0,style/* severityStyle */.f)(severity)));
    return `  ${[
        ...painted,
        ...others
    ].join('   ')}${' '.repeat(gap)}${paint(preset, 'dim')}`;
}
/** The permissions that this change gives to Forge apps. */ function widenedLines({ permissions }, paint) {
    const lines = (0,permission_lines/* permissionLines */.$)(permissions);
    return lines.length === 0 ? [] : [
        '',
        paint('This app will be able to', 'bold'),
        ...lines.map((line)=>`  ${line}`)
    ];
}
/** Reasons that are not about a finding, and the scanners' notes. */ function problemLines(result) {
    const { problems } = (0,selection/* select */.L)(result);
    const { baseUnknown } = result.comparison;
    const said = (0,headline/* headline */.P)(result);
    const messages = [
        ...problems.map((problem)=>problem.message).filter((message)=>!said.includes((0,terminal_text/* sanitise */.tB)(message))),
        ...baseUnknown === null ? [] : [
            `the base is unknown, so every finding counts as introduced: ${baseUnknown}`
        ],
        ...result.scans.flatMap((scan)=>scan.notes),
        ...result.policy.proposed.map((line)=>`policy change without effect here: ${line}`),
        ...result.waivers.overlong.map((waiver)=>`waiver until ${waiver.expires} is longer than waiver-rules allow, and does not count: ${waiver.match}`),
        ...result.waivers.unconfirmed.map((waiver)=>`waiver until ${waiver.expires} has fewer approvals than waiver-rules ask for, and does not count: ${waiver.match}`),
        ...result.waivers.moved.map(({ from, to })=>`a waiver names finding ${from}, which moved and is ${to} now: write that instead`),
        ...result.waivers.expired.map((waiver)=>`waiver expired on ${waiver.expires}: ${waiver.match}`),
        ...result.waivers.unused.map((waiver)=>`waiver unused: ${waiver.match}`)
    ];
    return messages.length === 0 ? [] : [
        '',
        ...messages.map((message)=>`  ! ${(0,terminal_text/* clip */.$Q)(message, 1_000)}`)
    ];
}
function findingGroups(result) {
    const { main, before, waived } = (0,selection/* select */.L)(result);
    const compares = result.comparison.compares;
    const fixed = (0,sight_words/* repaired */.X9)(result.gone);
    const introduced = compares ? main.filter((finding)=>finding.origin !== 'existing') : [];
    const held = compares ? main.filter((finding)=>finding.origin === 'existing') : [];
    return [
        {
            title: 'Introduced here',
            findings: introduced
        },
        {
            title: 'Here before, and blocking',
            findings: held
        },
        {
            title: 'Open',
            findings: compares ? [] : main
        },
        {
            title: 'Here before',
            findings: before
        },
        {
            title: 'Waived',
            findings: waived
        },
        {
            title: `Fixed here: ${(0,words/* count */.U9)(fixed.length, 'finding')}`,
            findings: fixed
        },
        ...(0,sight_words/* decidedAway */.VU)(result.gone).map(({ reason, findings })=>({
                title: `${(0,words/* capitalise */.sK)(sight_words/* GONE_WORDS */.Wc[reason])}: ${(0,words/* count */.U9)(findings.length, 'finding')}`,
                findings
            }))
    ].filter(({ findings })=>findings.length > 0);
}
function group(title, findings, result, paint, width) {
    const lines = findings.flatMap((finding)=>width === null ? [
            findingLine(finding)
        ] : findingLines(finding, result, paint, width));
    return [
        '',
        paint(title, 'bold'),
        ...lines
    ];
}


/***/ })

};
