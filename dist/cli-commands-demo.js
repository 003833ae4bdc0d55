"use strict";
exports.id = 3171;
exports.ids = [3171];
exports.modules = {

/***/ 10782:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
// EXTERNAL MODULE: ./src/core/ledger/plan/plan.js + 4 modules
var plan = __webpack_require__(71723);
// EXTERNAL MODULE: ./src/core/ledger/read.js
var read = __webpack_require__(21441);
// EXTERNAL MODULE: ./src/core/ledger/tracker.js
var ledger_tracker = __webpack_require__(48385);
// EXTERNAL MODULE: ./src/core/policy/path.js
var path = __webpack_require__(56371);
// EXTERNAL MODULE: ./src/core/policy/policy.js
var policy = __webpack_require__(73238);
// EXTERNAL MODULE: ./src/report/comment/comment.js
var comment_comment = __webpack_require__(73029);
// EXTERNAL MODULE: ./src/report/issue/words.js + 15 modules
var issue_words = __webpack_require__(2501);
// EXTERNAL MODULE: ./src/report/terminal/markdown-text.js
var markdown_text = __webpack_require__(89024);
// EXTERNAL MODULE: ./src/report/terminal/terminal.js + 2 modules
var terminal = __webpack_require__(63983);
// EXTERNAL MODULE: ./src/run/pipeline.js + 18 modules
var pipeline = __webpack_require__(63546);
// EXTERNAL MODULE: ./src/run/policy-in-force.js + 1 modules
var policy_in_force = __webpack_require__(2891);
// EXTERNAL MODULE: ./src/scanners/registry.js + 82 modules
var registry = __webpack_require__(98378);
// EXTERNAL MODULE: ./src/system/scratch.js
var scratch = __webpack_require__(79307);
// EXTERNAL MODULE: ./src/system/distrusted.js
var distrusted = __webpack_require__(61962);
// EXTERNAL MODULE: ./src/system/overlay-tree.js
var overlay_tree = __webpack_require__(52034);
// EXTERNAL MODULE: ./src/system/working-tree.js
var working_tree = __webpack_require__(16079);
// EXTERNAL MODULE: ./src/cli/command.js
var command = __webpack_require__(34343);
// EXTERNAL MODULE: ./src/cli/demo/database.js
var database = __webpack_require__(74615);
// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(14032);
// EXTERNAL MODULE: ./src/cli/log.js + 2 modules
var log = __webpack_require__(20220);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/scanners/dependencies/program/locate.js + 3 modules
var locate = __webpack_require__(32259);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
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
var errors = __webpack_require__(1882);
// EXTERNAL MODULE: ./src/system/exec.js
var exec = __webpack_require__(71680);
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
var shared_options = __webpack_require__(11398);
// EXTERNAL MODULE: ./src/cli/terminal.js
var cli_terminal = __webpack_require__(44252);
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
    if (part === 'forge') return (await __webpack_require__.e(/* import() */ 1215).then(__webpack_require__.bind(__webpack_require__, 11215))).demoForge();
    (0,distrusted/* distrustHere */.TB)();
    return (0,scratch/* withScratch */.h)((0,external_node_os_.tmpdir)(), log/* terminalLog */.d, async (scratch)=>{
        await (0,database/* writeDemoDatabase */.G)((0,external_node_path_.join)(scratch, 'database'));
        const scanner = await demoScanner(values.answer ?? null, values['osv-scanner'] ?? null);
        process.stdout.write(`${scanner.opening}\n\n`);
        const app = new working_tree/* WorkingTree */.a((0,external_node_path_.join)((0,database/* packageRoot */.Z)(), 'examples', 'forge-app'), null);
        const pullRequest = new working_tree/* WorkingTree */.a((0,external_node_path_.join)((0,database/* packageRoot */.Z)(), 'examples', 'pull-request'), null);
        const change = new overlay_tree/* OverlayTree */.F(app, await contentsOf(pullRequest));
        const scan = await judgeDemo(app, null, scratch, scanner);
        const gate = await judgeDemo(change, app, scratch, scanner);
        process.stdout.write([
            showScan(scan),
            showGate(gate),
            showIssues(scan),
            NEXT
        ].join('\n'));
        return scan.decision === 'error' || gate.decision === 'error' ? exit/* EXIT */.dc.failed : exit/* EXIT */.dc.pass;
    });
}
/** The contents of a tree by path. */ async function contentsOf(tree) {
    const files = await tree.files();
    return new Map(await Promise.all(files.map(async ({ path })=>[
            path,
            await tree.read(path)
        ])));
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
/** Columns of what is Markdown on GitHub. */ const WIDTH = 100;
/** What to do next: the last thing that the demo says. */ const NEXT = `${heading('What to do next')}
  fixby scan                      the same for your project, in its directory
  fixby scan --base origin/main   what your branch is about to introduce
  fixby init                      policy and workflow for your repository
  fixby explain lodash            why a finding has its severity and date
`;
function heading(text) {
    return `${text}\n${'\u2500'.repeat(text.length)}\n`;
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
    return `${heading('2. The comment on a pull request that changes its dependencies')}\n${(0,markdown_text/* markdownText */.p)(comment, WIDTH)}\n`;
}
function showIssues(result) {
    const issues = newIssues(result);
    const list = issues.map((issue)=>`${issue.title}\n    ${issue.labels.join(' \u00b7 ')}`).join('\n');
    const first = issues[0] === undefined ? '' : `\n${heading('The first of them')}\n${(0,markdown_text/* markdownText */.p)(issues[0].body, WIDTH)}\n`;
    return `${heading(`3. The ${issues.length} issues that a scan of the default branch would file`)}\n${list}\n${first}`;
}
/** The steps that would create issues for these findings in a repository that has none yet. */ function newIssues(result) {
    const tracker = (0,ledger_tracker/* emptyTracker */.m)();
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
        rulings: [],
        unseen: new Map(),
        complete: ()=>true,
        namelessAs: ()=>null,
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

/***/ 74615:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeDemoDatabase),
/* harmony export */   Z: () => (/* binding */ packageRoot)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51306);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90636);






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
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(require("url").pathToFileURL(__filename).href));
    for(let directory = start;; directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(directory)){
        if (isPackageRoot(directory)) return directory;
        if (directory === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(directory)) {
            throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `Fixby's package is not around ${start}: the demo needs its examples/ folder.`, 'Run it from a clone or an installed package.');
        }
    }
}
/**
 * Checks the package's name, since `dist/` has a package.json too (with a `type` only).
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

/***/ 20220:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ terminalLog)
});

// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
// EXTERNAL MODULE: ./src/report/text/locations.js
var locations = __webpack_require__(84008);
// EXTERNAL MODULE: ./src/report/text/words.js
var text_words = __webpack_require__(56489);
;// CONCATENATED MODULE: ./src/report/terminal/progress.js



/**
 * Where a run is, on one line of a terminal: `12 s \u00b7 code: 120 files, src/app.ts; osv-scanner`. The
 * phase that spoke last comes first.
 * @param seconds since the run began
 * @param columns of the terminal; the line is shorter
 */ function progressLine(phases, seconds, columns) {
    const words = phases.map(({ name, files, file }, index)=>{
        const counted = files === 0 ? '' : `: ${(0,text_words/* count */.U9)(files, 'file')}`;
        const at = file === '' || index > 0 ? '' : `, ${(0,locations/* placeWords */.fp)({
            path: file,
            line: null
        })}`;
        return `${name}${counted}${at}`;
    });
    return (0,terminal_text/* clip */.$Q)(`${Math.floor(seconds)} s \u00b7 ${words.join('; ')}`, Math.max(10, columns - 1));
}

;// CONCATENATED MODULE: ./src/cli/progress.js

/** How long a run is silent, and how often its line changes, in milliseconds. */ const EVERY = {
    first: 1_000,
    next: 200
};
/** Erases the line that the cursor is in. */ const ERASE = '\r\u001B[2K';
/**
 * Shows what a run does that takes longer than a second: on a terminal one line that changes, with
 * phase, count, file and time; elsewhere one line for each phase that is then running.
 */ class Progress {
    #screen;
    #now;
    #phases = [];
    #began = 0;
    #drawn = 0;
    #told = new Set();
    #timer;
    constructor(screen, now){
        this.#screen = screen;
        this.#now = now;
    }
    /** Takes note of a step, and draws where it is time. */ step({ phase, state, files = 0, file = '' }) {
        if (this.#phases.length === 0) this.#start();
        const others = this.#phases.filter(({ name })=>name !== phase);
        this.#phases = state === 'done' ? others : [
            {
                name: phase,
                files,
                file
            },
            ...others
        ];
        if (this.#phases.length === 0) this.#stop();
        else this.tick();
    }
    /** Draws the line anew, unless it was drawn only a moment ago. */ tick() {
        const now = this.#now();
        if (now - this.#began < EVERY.first || now - this.#drawn < EVERY.next) return;
        this.#drawn = now;
        if (this.#screen.isTTY !== true) this.#tell();
        else {
            const line = progressLine(this.#phases, (now - this.#began) / 1_000, this.#screen.columns ?? 80);
            this.#screen.write(`${ERASE}${line}`);
        }
    }
    /** Takes the line away, before something else is written. */ clear() {
        if (this.#drawn > 0 && this.#screen.isTTY === true) this.#screen.write(ERASE);
        this.#drawn = 0;
    }
    #start() {
        this.#began = this.#now();
        this.#timer = setInterval(()=>{
            this.tick();
        }, EVERY.next);
        this.#timer.unref();
    }
    #stop() {
        clearInterval(this.#timer);
        this.clear();
    }
    #tell() {
        for (const { name } of this.#phases){
            if (this.#told.has(name)) continue;
            this.#told.add(name);
            this.#screen.write(`Scanning: ${name}\n`);
        }
    }
}

;// CONCATENATED MODULE: ./src/cli/log.js


const progress = new Progress(process.stderr, ()=>Date.now());
/**
 * The log of the command line, on stderr. Warnings are always shown; other messages only on a
 * terminal, or for steps that take minutes. What takes longer than a second shows where it is.
 */ const terminalLog = {
    info: (message, shown = 'watched')=>{
        if (process.stderr.isTTY || shown === 'always') print(message);
    },
    step: (step)=>{
        progress.step(step);
    },
    warning: print,
    debug: ()=>{
        return;
    }
};
function print(message) {
    progress.clear();
    process.stderr.write(`${(0,terminal_text/* plainText */.wh)(message)}\n`);
}


/***/ }),

/***/ 44252:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 29117:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ publicResult),
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   WY: () => (/* binding */ isPublicKnowledge)
/* harmony export */ });
/**
 * Whether everybody may see a finding. Vulnerable dependencies, licences and the manifest of a
 * Forge app follow from public data (customers see an app's permissions when they install it). A
 * weakness in code or a leaked credential is confidential until it is fixed.
 */ function isPublicKnowledge({ source, rule }) {
    return source === 'dependencies' || source === 'licenses' || source === 'forge' && rule !== 'forge-literal-secret';
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
        const message = `${about.size} confidential ${about.size === 1 ? 'finding' : 'findings'} that ${about.size === 1 ? 'was' : 'were'} here before, not shown in public`;
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

/***/ 47681:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ lookedAtSteps),
/* harmony export */   Io: () => (/* binding */ isClosedEpisode),
/* harmony export */   wj: () => (/* binding */ episodeEnds)
/* harmony export */ });
/* harmony import */ var _findings_finding_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19560);
/* harmony import */ var _former_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23575);
/* harmony import */ var _closed_by_person_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38585);



/** The ends of the episodes that a scan shows. */ function episodeEnds(keys) {
    return new Map(keys.flatMap((key)=>{
        const { until } = key;
        return until === undefined ? [] : (0,_findings_finding_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .allIds */ .C)(key).map((id)=>[
                id,
                until
            ]);
    }));
}
/** The issue of an episode that a person closed, and nothing of ours says yet what that means. */ function isClosedEpisode(entry) {
    return entry.meta.source === 'activity' && (0,_closed_by_person_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnanswered */ .Ni)(entry) && entry.closing?.bot === false;
}
/**
 * Says that an episode is done with: a person closed its issue who may, after it was over. No scan
 * can tell, since a log is rotated away.
 * @param ends what the logs show, all of which could be read
 * @param roles what those may do who closed issues
 */ function lookedAtSteps(entry, ends, context) {
    const { closing, meta } = entry;
    if (!isClosedEpisode(entry) || closing?.actor == null) return [];
    const as = (0,_closed_by_person_js__WEBPACK_IMPORTED_MODULE_2__/* .closedAs */ .Th)(closing);
    if (!(0,_closed_by_person_js__WEBPACK_IMPORTED_MODULE_2__/* .mayClose */ .mF)(context.roles.get(closing.actor) ?? 'reads', as)) return [];
    const ids = meta.findings.flatMap((member)=>(0,_former_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .allMemberIds */ .a)(meta, member));
    if (ids.some((id)=>(ends.get(id) ?? '') > closing.at)) return [];
    return (0,_closed_by_person_js__WEBPACK_IMPORTED_MODULE_2__/* .closedSteps */ .SG)(entry, as, context);
}


/***/ }),

/***/ 48385:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ emptyTracker)
/* harmony export */ });
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


/***/ }),

/***/ 89024:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _text_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85044);
/* harmony import */ var _text_wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51618);


/** What our Markdown writes as entities, and what it stands for. */ const ENTITIES = {
    amp: '&',
    lt: '<',
    gt: '>',
    vert: '|',
    grave: '`',
    dollar: '$',
    quot: '"',
    apos: "'",
    nbsp: ' '
};
/**
 * Our own Markdown as it reads on GitHub, for a terminal: without hidden data, entities and
 * addresses; of folded sections only the title, as GitHub shows them.
 * @param markdown rendered by this program
 * @param width columns of a line
 */ function markdownText(markdown, width) {
    const shown = markdown.replace(/<!--.*?-->\n?/gsu, '').replace(/<details><summary>(.*?)<\/summary>.*?<\/details>/gsu, '\u25b8 $1');
    const lines = shown.split('\n');
    let isCode = false;
    const text = lines.flatMap((line, index)=>{
        if (line.startsWith('```')) {
            isCode = !isCode;
            return [];
        }
        if (isCode) return [
            `    ${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(line)}`
        ];
        return line.startsWith('|') ? rowLines(line, lines[index + 1] ?? '', width) : blockLines(line, width);
    });
    return text.join('\n').replace(/\n{3,}/gu, '\n\n').trim();
}
/** A row of a table: the first cell, and the others below it. Of two cells: `name: value`. */ function rowLines(line, next, width) {
    if (/^\|(?: :?-+:? \|)+$/u.test(line)) return [];
    const cells = line.slice(1, -1).split(' | ').map((cell)=>cell.split('<br>').map(inline));
    const isHead = /^\|(?: :?-+:? \|)+$/u.test(next);
    if (cells.length === 2) return (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .k)(cells.map((parts)=>parts.join(', ')).join(': '), width);
    if (isHead) return [];
    const [first = [], ...rest] = cells;
    return [
        ...(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .k)(first.join('  '), width),
        ...rest.flatMap((parts)=>parts.flatMap((part)=>(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .k)(part, width - 4).map((one)=>`    ${one}`)))
    ];
}
function blockLines(line, width) {
    const text = inline(line.replace(/^#+ /u, '').replace(/^> (?:\[!\w+\])?/u, ''));
    return (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapped */ .k)(text, width);
}
/** One line without marks: links and emphasis as their text, entities and escapes resolved. */ function inline(markdown) {
    const text = markdown.replace(/<\/?(?:sub|code|br)>/gu, '').replace(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/gu, '$1').replace(/\*\*|(?<!`)`(?!`)/gu, '').replace(/\\([!-/:-@[-`{-~])/gu, '$1').replace(/&(\w+);/gu, (whole, name)=>ENTITIES[name] ?? whole);
    return (0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text).replaceAll('\u00A0', ' ').trim();
}


/***/ }),

/***/ 25550:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 63983:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./src/core/gate/unseen.js
var gate_unseen = __webpack_require__(93891);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(88195);
// EXTERNAL MODULE: ./src/report/text/coverage-words.js
var coverage_words = __webpack_require__(92376);
// EXTERNAL MODULE: ./src/report/text/feed-words.js
var feed_words = __webpack_require__(12262);
// EXTERNAL MODULE: ./src/report/text/headline.js
var headline = __webpack_require__(62110);
// EXTERNAL MODULE: ./src/report/text/permission-lines.js
var permission_lines = __webpack_require__(48631);
// EXTERNAL MODULE: ./src/report/text/scan-words.js
var scan_words = __webpack_require__(79243);
// EXTERNAL MODULE: ./src/report/text/selection.js
var selection = __webpack_require__(32178);
// EXTERNAL MODULE: ./src/report/text/sight-words.js
var sight_words = __webpack_require__(70117);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
// EXTERNAL MODULE: ./src/report/text/words.js
var text_words = __webpack_require__(56489);
// EXTERNAL MODULE: ./src/report/text/wrap.js
var wrap = __webpack_require__(51618);
// EXTERNAL MODULE: ./src/report/text/locations.js
var locations = __webpack_require__(84008);
// EXTERNAL MODULE: ./src/core/findings/fingerprint.js
var fingerprint = __webpack_require__(44030);
// EXTERNAL MODULE: ./src/report/text/activity-words.js + 1 modules
var activity_words = __webpack_require__(41223);
// EXTERNAL MODULE: ./src/report/text/code-frame.js
var code_frame = __webpack_require__(89483);
// EXTERNAL MODULE: ./src/report/text/dates.js
var dates = __webpack_require__(80581);
// EXTERNAL MODULE: ./src/report/text/priority-words.js
var priority_words = __webpack_require__(47218);
// EXTERNAL MODULE: ./src/report/terminal/style.js
var style = __webpack_require__(25550);
;// CONCATENATED MODULE: ./src/report/terminal/finding.js











/** Width of `  critical 9.8  `, and of less where there is little room, in columns. */ const INDENT = {
    wide: 16,
    narrow: 4
};
/** Columns from which on the severity stands beside the title. */ const WIDE = 60;
/** Lines after a place that may be shown: their numbers may be longer. */ const AHEAD = 2;
/**
 * A finding on one line, for output into a pipe: fields separated by two spaces, the most important
 * first.
 */ function findingLine(finding) {
    const parts = [
        finding_severity(finding),
        (0,text_words/* fullTitle */.Eq)(finding),
        ...ids(finding),
        place(finding),
        ...(0,activity_words/* activityWords */.v)(finding),
        ...(0,priority_words/* priorityWords */.Y0)(finding),
        (0,sight_words/* sightWords */.z8)(finding),
        due(finding),
        how(finding)
    ];
    return parts.filter((part)=>part !== '').join('  ');
}
/**
 * A finding below the heading of its package or file: title, due date and ids, what is known of it,
 * the code, and how it is mended.
 */ function findingLines(finding, printing) {
    const { paint, width } = printing;
    const indent = width < WIDE ? INDENT.narrow : INDENT.wide;
    const level = paint(finding_severity(finding).padEnd(indent - 4), ...(0,style/* severityStyle */.f)(finding.severity));
    const title = (0,wrap/* wrapped */.k)((0,text_words/* shortTitle */.HV)(finding), width - indent);
    const [first = '', ...rest] = title;
    const below = [
        ...width < WIDE ? title : rest,
        ...factLines(finding, printing, width - indent),
        ...frameLines(finding, printing, width - indent),
        ...wayLines(finding, width - indent),
        ...mendLines(finding, printing, width - indent)
    ].filter((line)=>line !== '');
    const start = width < WIDE ? `  ${level.trimEnd()}` : `  ${level}  ${first}`;
    return [
        start,
        ...below.map((line)=>' '.repeat(indent) + line)
    ];
}
/** The due date, the ids, and what is known besides. */ function factLines(finding, { paint, gone }, width) {
    const date = gone ? '' : due(finding);
    const facts = [
        date,
        ...ids(finding),
        ...finding.package === null ? lineWords(finding) : [],
        ...(0,activity_words/* activityWords */.v)(finding),
        ...(0,priority_words/* priorityWords */.Y0)(finding),
        (0,sight_words/* sightWords */.z8)(finding)
    ];
    const late = finding.sla === 'overdue' ? [
        'bold',
        'red'
    ] : [
        'bold'
    ];
    const [first = '', ...rest] = (0,wrap/* flowed */.O)(facts.filter((fact)=>fact !== ''), width);
    const start = first.startsWith(date) ? date : '';
    return [
        `${paint(start, ...late)}${paint(first.slice(start.length), 'dim')}`,
        ...rest.map((line)=>paint(line, 'dim'))
    ];
}
/** How it is mended, where the heading does not say so; for a waived one why it is waived. */ function mendLines(finding, { gone }, width) {
    const said = finding.package !== null && finding.waiver === null;
    return gone || said ? [] : (0,wrap/* wrapped */.k)(how(finding), width);
}
function finding_severity(finding) {
    return `${finding.severity} ${(0,text_words/* scoreWords */.gu)(finding)}`.trimEnd();
}
function ids({ rule, id }) {
    return [
        (0,terminal_text/* clip */.$Q)(rule, 60),
        (0,fingerprint/* shortId */.m)(id)
    ];
}
function lineWords(finding) {
    const { line } = (0,locations/* mainLocation */.vC)(finding);
    const more = finding.locations.length - 1;
    return [
        line === null ? '' : `line ${line}`,
        more === 0 ? '' : (0,text_words/* count */.U9)(more, 'more place')
    ];
}
/** Where a finding is, and how its package is required. */ function place(finding) {
    const location = (0,locations/* mainLocation */.vC)(finding);
    const more = finding.locations.length - 1;
    const parts = [
        finding.report === undefined ? (0,locations/* placeWords */.fp)(location) : reportWords(finding),
        (0,locations/* routeWords */.Jn)(location.package),
        more === 0 ? '' : (0,text_words/* count */.U9)(more, 'more place')
    ];
    return parts.filter((part)=>part !== '').join(', ');
}
/** Where a report of a person stands, and who reported it. */ function reportWords({ report, references: [url = ''] }) {
    const by = report?.by == null ? 'reported' : `reported by ${(0,terminal_text/* clip */.$Q)(report.by, 60)}`;
    return `${by}, ${(0,terminal_text/* sanitise */.tB)(url)}`;
}
/** The code around a finding, its lines numbered, those of the finding marked. */ function frameLines(finding, { paint, excerpts }, width) {
    const digits = String(((0,locations/* mainLocation */.vC)(finding).line ?? 0) + AHEAD).length;
    return (0,code_frame/* codeFrame */.l)(finding, excerpts, width - digits - 5).map(({ number, text, marked })=>{
        const line = `${marked ? '>' : ' '} ${String(number).padStart(digits)} \u2502 ${text}`.trimEnd();
        return marked ? paint(line, 'bold') : paint(line, 'dim');
    });
}
/** The way of the data, a step a line: what it is called, and where. */ function wayLines(finding, width) {
    const { flow } = (0,locations/* mainLocation */.vC)(finding);
    if (flow.length === 0) return [];
    const names = flow.map(({ label })=>(0,terminal_text/* clip */.$Q)(label, 40));
    const longest = Math.min(24, Math.max(...names.map((name)=>name.length)));
    return flow.flatMap((step, index)=>{
        const arrow = index === 0 ? 'from' : '  to';
        const name = (names[index] ?? '').padEnd(longest);
        return (0,wrap/* wrapped */.k)(`${arrow} ${name}  ${(0,locations/* placeWords */.fp)(step)}`, width);
    });
}
function due(finding) {
    if (finding.waiver !== null) return `waived until ${finding.waiver.expires}`;
    if (finding.due === null || finding.daysLeft === null) return 'no due date';
    return `fix by ${finding.due}  ${(0,dates/* daysInWords */.E)(finding.daysLeft)}`;
}
/** How a finding is mended; for a waived one why it is waived. */ function how({ package: at, waiver, malicious, fix }) {
    if (waiver !== null) return (0,terminal_text/* clip */.$Q)(waiver.reason, 300);
    if (at === null) return (0,text_words/* firstSentence */.qi)(fix);
    if (at.upgrade !== null) return `${(0,terminal_text/* sanitise */.tB)(at.upgrade)}${(0,text_words/* upgradeNote */.tt)(at)}`;
    if (at.fixedVersion !== null) return `upgrade to ${(0,terminal_text/* clip */.$Q)(at.fixedVersion, 100)}${(0,text_words/* upgradeNote */.tt)(at)}`;
    return malicious ? 'remove it' : 'no fix yet';
}

;// CONCATENATED MODULE: ./src/report/terminal/clusters.js





/**
 * Findings below the package or the file that they are about, each named once; in the order of
 * their first finding, worst first.
 */ function clusterLines(findings, printing) {
    const clusters = new Map();
    for (const finding of findings){
        const key = subjectOf(finding);
        clusters.set(key, [
            ...clusters.get(key) ?? [],
            finding
        ]);
    }
    return [
        ...clusters.values()
    ].flatMap((cluster, index)=>[
            ...index === 0 ? [] : [
                ''
            ],
            ...headLines(cluster, printing),
            ...cluster.flatMap((finding)=>findingLines(finding, printing))
        ]);
}
/** The package where it lies and how it is mended, or the file. */ function subjectOf(finding) {
    const { package: at, waiver } = finding;
    return at === null ? (0,locations/* placeWords */.fp)({
        path: (0,locations/* mainLocation */.vC)(finding).path,
        line: null
    }) : [
        (0,text_words/* packageWords */.CS)(finding),
        place(finding),
        waiver === null ? how(finding) : 'waived'
    ].join('\n');
}
function headLines([first], { paint, width, gone }) {
    if (first === undefined) return [];
    if (first.package === null) {
        const { path } = (0,locations/* mainLocation */.vC)(first);
        const name = path === '' ? (0,terminal_text/* sanitise */.tB)(first.source) : (0,locations/* placeWords */.fp)({
            path,
            line: null
        });
        return [
            paint(name, 'bold')
        ];
    }
    const rest = [
        place(first),
        ...gone || first.waiver !== null ? [] : [
            how(first)
        ]
    ];
    const title = (0,text_words/* packageWords */.CS)(first);
    const [name = '', ...more] = (0,wrap/* flowed */.O)([
        title,
        ...rest
    ], width - 2);
    return [
        `${paint(title, 'bold')}${name.slice(title.length)}`,
        ...more.map((line)=>`  ${line}`)
    ];
}

;// CONCATENATED MODULE: ./src/report/terminal/terminal.js















/** Minimum width of the layout, in columns: on a narrower terminal lines break where it ends. */ const MIN_COLUMNS = 40;
/** Maximum width of the layout, in columns; longer lines are hard to read. */ const MAX_COLUMNS = 120;
/** A report with more lines than this repeats the verdict at its end, where the terminal stops. */ const LONG = 40;
/**
 * The report of `fixby scan`: verdict, counts, findings with due date and fix. Control characters
 * in untrusted text are removed.
 */ function renderTerminal(result, options) {
    const { colour, columns, from = null } = options;
    const paint = (0,style/* painter */.C)(colour);
    const width = columns === null ? null : Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, columns)) - 1;
    const verdict = verdictLines(result, paint, width);
    const print = printerOf(result, paint, width, options.excerpts ?? new Map());
    const lines = [
        ...verdict,
        ...coverageLines(result, width),
        ...countsLines(result, paint, width),
        ...problemLines(result, width),
        ...widenedLines(result, paint),
        ...findingGroups(result).flatMap(({ title, findings })=>[
                '',
                paint(title, 'bold'),
                ...print(findings)
            ]),
        ...skippedLines(result, paint, width),
        '',
        ...(0,selection/* select */.L)(result).main.some(text_words/* countsFromDetection */.iQ) ? fitted('Days count from detection, which is today.', width) : [],
        ...from === null ? [] : [
            `Paths and commands start in ${(0,terminal_text/* sanitise */.tB)(from)}`
        ],
        ...(result.feeds ?? []).flatMap((feed)=>fitted((0,terminal_text/* clip */.$Q)((0,feed_words/* feedLine */.Z)(feed), 500), width)).map((line)=>paint(line, 'dim')),
        ...fitted((0,scan_words/* scannedWords */.E9)(result), width).map((line)=>paint(line, 'dim'))
    ];
    return `${[
        ...lines,
        ...lines.length > LONG ? verdict : []
    ].join('\n')}\n`;
}
/** Says what was scanned, wrapped to the width. */ function coverageLines(result, width) {
    const line = (0,text_words/* capitalise */.sK)((0,terminal_text/* sanitise */.tB)((0,coverage_words/* coverageLine */.v)(result)));
    if (line === '') return [];
    return width === null ? [
        `  ${line}`
    ] : (0,wrap/* wrapped */.k)(line, width - 2).map((part)=>`  ${part}`);
}
/** The text on one line in a pipe, and wrapped on a terminal. */ function fitted(text, width) {
    return width === null ? [
        text
    ] : (0,wrap/* wrapped */.k)(text, width);
}
function verdictLines(result, paint, width) {
    const mark = {
        pass: '\u2714',
        warn: '\u2714',
        block: '\u2716',
        error: '\u2716'
    }[result.decision];
    const style = result.decision === 'pass' || result.decision === 'warn' ? 'green' : 'red';
    return fitted(`${mark} ${(0,headline/* headline */.P)(result)}`, width).map((line)=>paint(line, 'bold', style));
}
function countsLines({ counts, policy }, paint, width) {
    const preset = (0,terminal_text/* sanitise */.tB)(policy.preset);
    const items = [
        ...severity/* SEVERITIES */.oC.map((severity)=>{
            const words = `${(0,text_words/* number */.ai)(counts[severity])} ${severity}`;
            return {
                words,
                painted: paint(words, ...counts[severity] === 0 ? DIM : (0,style/* severityStyle */.f)(severity))
            };
        }),
        ...[
            'overdue',
            'waived'
        ].flatMap((kind)=>{
            const words = `${(0,text_words/* number */.ai)(counts[kind])} ${kind}`;
            return counts[kind] === 0 ? [] : [
                {
                    words,
                    painted: words
                }
            ];
        }),
        {
            words: preset,
            painted: paint(preset, 'dim')
        }
    ];
    const lines = [];
    for (const { words, painted } of items){
        const line = lines.at(-1);
        if (line === undefined || width !== null && line.length + 3 + words.length > width) lines.push({
            length: 2 + words.length,
            text: `  ${painted}`
        });
        else lines[lines.length - 1] = {
            length: line.length + 3 + words.length,
            text: `${line.text}   ${painted}`
        };
    }
    return lines.map(({ text })=>text);
}
const DIM = [
    'dim'
];
/** Most things that are named of those which were not looked at. */ const MOST_UNSEEN = 10;
/** What was not looked at, and which scanners did not run. */ function skippedLines({ scans }, paint, width) {
    const unseen = scans.flatMap(({ coverage })=>coverage?.head.unseen ?? []);
    const skipped = (0,scan_words/* skippedWords */.MB)(scans);
    if (unseen.length === 0 && skipped === '') return [];
    const shown = unseen.slice(0, MOST_UNSEEN).map((item)=>(0,terminal_text/* clip */.$Q)((0,gate_unseen/* itemWords */.Fh)(item), MAX_ITEM));
    const more = unseen.length - shown.length;
    const items = [
        ...shown,
        ...more === 0 ? [] : [
            `and ${(0,text_words/* number */.ai)(more)} more`
        ]
    ];
    return [
        '',
        ...unseen.length === 0 ? [] : [
            paint('Not looked at, or only in part', 'bold')
        ],
        ...items.flatMap((item)=>hanging(item, '  ', width)),
        ...skipped === '' ? [] : hanging(`Skipped: ${skipped}`, '', width)
    ];
}
/** Maximum length of a line about one item that was not looked at, in characters. */ const MAX_ITEM = 300;
/** A text behind an indent; further lines are indented by two more. */ function hanging(text, indent, width) {
    const [first = '', ...rest] = width === null ? [
        text
    ] : (0,wrap/* wrapped */.k)(text, width - indent.length - 2);
    return [
        `${indent}${first}`,
        ...rest.map((line)=>`${indent}  ${line}`)
    ];
}
/** The permissions that this change gives to Forge apps. */ function widenedLines({ permissions }, paint) {
    const lines = (0,permission_lines/* permissionLines */.$)(permissions);
    return lines.length === 0 ? [] : [
        '',
        paint('This app will be able to', 'bold'),
        ...lines.map((line)=>`  ${line}`)
    ];
}
/** Reasons that are not about a finding, and the scanners' notes. */ function problemLines(result, width) {
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
        ...result.waivers.mended.map((waiver)=>`waiver ended, since a version fixes it (when-fixed): ${waiver.match}`),
        ...result.waivers.expired.map((waiver)=>`waiver expired on ${waiver.expires}: ${waiver.match}`),
        ...result.waivers.unused.map((waiver)=>`waiver unused: ${waiver.match}`)
    ];
    return messages.length === 0 ? [] : [
        '',
        ...messages.flatMap((message)=>hanging(`! ${(0,terminal_text/* clip */.$Q)(message, 1_000)}`, '  ', width))
    ];
}
function findingGroups(result) {
    const { introduced, held, before, waived } = (0,selection/* select */.L)(result);
    const fixed = (0,sight_words/* repaired */.X9)(result.gone);
    return [
        {
            title: result.comparison.compares ? 'Introduced here' : 'Open',
            findings: introduced
        },
        {
            title: 'Here before, and blocking',
            findings: held
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
            title: `Fixed here: ${(0,text_words/* count */.U9)(fixed.length, 'finding')}`,
            findings: fixed
        },
        ...(0,sight_words/* decidedAway */.VU)(result.gone).map(({ reason, findings })=>({
                title: `${(0,text_words/* capitalise */.sK)(sight_words/* GONE_WORDS */.Wc[reason])}: ${(0,text_words/* count */.U9)(findings.length, 'finding')}`,
                findings
            }))
    ].filter(({ findings })=>findings.length > 0);
}
/** Prints findings: one a line in a pipe, below their packages and files on a terminal. */ function printerOf({ gone }, paint, width, excerpts) {
    if (width === null) return (findings)=>findings.map(findingLine);
    const absent = new Set(gone);
    return (findings)=>{
        const isGone = findings.every((finding)=>absent.has(finding));
        return clusterLines(findings, {
            paint,
            width,
            excerpts,
            gone: isGone
        });
    };
}


/***/ }),

/***/ 89483:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ codeFrame),
/* harmony export */   r: () => (/* binding */ placeKey)
/* harmony export */ });
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84008);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85044);


/** The key of a place in `Excerpts`. */ function placeKey({ path, line }) {
    return `${line ?? 0}:${path}`;
}
/** Tab stops in a frame, in columns. */ const TAB = '  ';
/**
 * The lines around a finding's main place, without what would lead a terminal; empty where its code
 * is not known or not shown.
 * @param width longest line, in characters
 */ function codeFrame(finding, excerpts, width) {
    const place = (0,_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .mainLocation */ .vC)(finding);
    const excerpt = excerpts.get(placeKey(place));
    if (excerpt === undefined || place.line === null) return [];
    const [first, last] = [
        place.line,
        Math.max(place.line, place.endLine ?? place.line)
    ];
    return excerpt.lines.map((line, index)=>{
        const number = excerpt.start + index;
        return {
            number,
            text: fitted(line, width),
            marked: number >= first && number <= last
        };
    });
}
/** A line with its indentation kept, cut where it is too long. */ function fitted(line, width) {
    const shown = line.replaceAll('\t', TAB);
    const indent = /^ */u.exec(shown)?.[0].slice(0, Math.max(0, width - 20)) ?? '';
    return `${indent}${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(shown), Math.max(1, width - indent.length))}`;
}


/***/ }),

/***/ 51618:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ flowed),
/* harmony export */   k: () => (/* binding */ wrapped)
/* harmony export */ });
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
/**
 * Items separated by three spaces, as many per line as fit. An item that is too long is wrapped; it
 * has its lines to itself.
 */ function flowed(items, width) {
    const lines = [];
    for (const item of items){
        const line = lines.at(-1);
        if (line !== undefined && line.length + 3 + item.length <= width) lines[lines.length - 1] = `${line}   ${item}`;
        else lines.push(...wrapped(item, width));
    }
    return lines;
}


/***/ }),

/***/ 52034:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ OverlayTree)
/* harmony export */ });
/* harmony import */ var _core_scale_text_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79390);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1882);
/* harmony import */ var _working_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16079);



/** A tree with some files changed or added: what a change would make of it. */ class OverlayTree {
    commit = null;
    #below;
    #changes;
    /** @param changes contents by path */ constructor(below, changes){
        this.#below = below;
        this.#changes = changes;
    }
    async files() {
        const files = await this.#below.files();
        const here = new Set(files.map(({ path })=>path));
        const added = [
            ...this.#changes.keys()
        ].filter((path)=>!here.has(path));
        const all = [
            ...files,
            ...added.map((path)=>({
                    path,
                    kind: 'file'
                }))
        ];
        return all.sort((a, b)=>(0,_core_scale_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.path, b.path));
    }
    contentId(path) {
        const bytes = this.#changes.get(path);
        return bytes === undefined ? this.#below.contentId(path) : Promise.resolve((0,_working_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .blobId */ .z)(bytes));
    }
    read(path, maxBytes = Infinity) {
        const bytes = this.#changes.get(path);
        if (bytes === undefined) return this.#below.read(path, maxBytes);
        return bytes.length > maxBytes ? Promise.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TooLargeError */ .qB(path, bytes.length, maxBytes)) : Promise.resolve(bytes);
    }
}


/***/ }),

/***/ 61318:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ diffArrays)
/* harmony export */ });
/* unused harmony export arrayDiff */
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63102);

class ArrayDiff extends _base_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}


/***/ }),

/***/ 63102:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Diff)
/* harmony export */ });
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}


/***/ }),

/***/ 64377:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
;