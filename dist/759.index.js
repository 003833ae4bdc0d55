export const id = 759;
export const ids = [759,744];
export const modules = {

/***/ 759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/core/ledger/plan/plan.ts + 1 modules
var plan = __webpack_require__(7673);
// EXTERNAL MODULE: ./src/core/ledger/read.ts
var read = __webpack_require__(4653);
;// CONCATENATED MODULE: ./src/core/ledger/tracker.ts
/** A tracker in which nothing is yet. */
function emptyTracker(overrides = {}) {
    return {
        repository: '',
        url: '',
        public: false,
        viewer: '',
        issues: [],
        labels: [],
        milestones: [],
        assignable: [],
        ...overrides,
    };
}

// EXTERNAL MODULE: ./src/core/policy/policy.ts
var policy = __webpack_require__(8590);
// EXTERNAL MODULE: ./src/report/comment/comment.ts
var comment_comment = __webpack_require__(2149);
// EXTERNAL MODULE: ./src/report/issue/words.ts + 9 modules
var issue_words = __webpack_require__(1988);
// EXTERNAL MODULE: ./src/report/terminal/terminal.ts + 2 modules
var terminal = __webpack_require__(5663);
// EXTERNAL MODULE: ./src/run/pipeline.ts + 2 modules
var pipeline = __webpack_require__(9040);
// EXTERNAL MODULE: ./src/run/policy-in-force.ts + 1 modules
var policy_in_force = __webpack_require__(8628);
// EXTERNAL MODULE: ./src/scanners/registry.ts + 109 modules
var registry = __webpack_require__(9047);
// EXTERNAL MODULE: ./src/system/exec.ts
var exec = __webpack_require__(8780);
// EXTERNAL MODULE: ./src/system/working-tree.ts
var working_tree = __webpack_require__(2635);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./src/cli/demo-database.ts





/**
 * A ZIP entry's time has no time zone, and fflate fills it in from local time: this is its zero, 1 January 1980, in every zone, so that the
 * same records give the same bytes everywhere.
 */
const ZIP_EPOCH = new Date(1980, 0, 1);
/**
 * The directory of this package, which holds `examples/` and `schema/`: the sources lie in `src/`, the bundle and its chunks in `dist/`.
 * @throws Error when the program was copied out of its package
 */
function packageRoot() {
    const start = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    for (let directory = start;; directory = (0,external_node_path_.dirname)(directory)) {
        if (isPackageRoot(directory))
            return directory;
        if (directory === (0,external_node_path_.dirname)(directory)) {
            throw new Error(`Fixby's package is not around ${start}: the demo needs its examples/ folder. Run it from a clone or an installed package.`);
        }
    }
}
/** `dist/` has a package.json too (it says `"type": "module"`), hence the name. */
function isPackageRoot(directory) {
    const manifest = (0,external_node_path_.join)(directory, 'package.json');
    if (!(0,external_node_fs_.existsSync)(manifest))
        return false;
    const parsed = JSON.parse((0,external_node_fs_.readFileSync)(manifest, 'utf8'));
    return typeof parsed === 'object' && parsed !== null && 'name' in parsed && parsed.name === 'fixby';
}
/**
 * Writes the bundled snapshot of advisories as an offline database for osv-scanner: `<directory>/osv-scalibr/npm/all.zip`.
 * @param directory what `--osv-database` then names; made when it does not exist
 * @throws Error when `examples/advisories/npm` is missing or empty
 * @see https://google.github.io/osv-scanner/usage/offline-mode/
 */
async function writeDemoDatabase(directory) {
    const records = await readRecords((0,external_node_path_.join)(packageRoot(), 'examples', 'advisories', 'npm'));
    const target = (0,external_node_path_.join)(directory, 'osv-scalibr', 'npm');
    await (0,promises_.mkdir)(target, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(target, 'all.zip'), (0,esm/* zipSync */.L)(records, { mtime: ZIP_EPOCH }));
}
async function readRecords(directory) {
    const names = (await (0,promises_.readdir)(directory)).filter((name) => name.endsWith('.json')).sort();
    if (names.length === 0)
        throw new Error(`There are no advisories in ${directory}: the package is incomplete.`);
    const entries = names.map(async (name) => [name, await (0,promises_.readFile)((0,external_node_path_.join)(directory, name))]);
    return Object.fromEntries(await Promise.all(entries));
}

// EXTERNAL MODULE: ./src/cli/log.ts
var log = __webpack_require__(7644);
// EXTERNAL MODULE: ./src/cli/main.ts
var main = __webpack_require__(2957);
// EXTERNAL MODULE: ./src/cli/commands/scan.ts
var scan = __webpack_require__(9744);
;// CONCATENATED MODULE: ./src/cli/commands/demo.ts




















/**
 * `fixby demo`: the main job on the bundled sample app, against bundled advisories; nothing is asked of the network but osv-scanner itself.
 * @returns 0 when it could show everything, whatever the verdicts
 */
async function demo(args) {
    const { values } = (0,external_node_util_.parseArgs)({ args: [...args], options: { 'osv-scanner': { type: 'string' } } });
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'fixby-demo-'));
    try {
        await writeDemoDatabase((0,external_node_path_.join)(scratch, 'database'));
        const app = new working_tree/* WorkingTree */.aW((0,external_node_path_.join)(packageRoot(), 'examples', 'forge-app'), null);
        const change = new working_tree/* WorkingTree */.aW((0,external_node_path_.join)(packageRoot(), 'examples', 'pull-request'), null);
        const scan = await judgeDemo(app, null, scratch, values['osv-scanner'] ?? null);
        const gate = await judgeDemo(change, app, scratch, values['osv-scanner'] ?? null);
        process.stdout.write([showScan(scan), showGate(gate), showIssues(scan)].join('\n'));
        return scan.decision === 'error' || gate.decision === 'error' ? main/* EXIT */.d.failed : main/* EXIT */.d.pass;
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
async function judgeDemo(head, base, scratch, program) {
    const request = { path: null, failOn: null };
    return (0,pipeline/* judge */.S)({
        head,
        base,
        baseUnknown: null,
        directory: '',
        policy: base === null ? await (0,policy_in_force/* policyOf */.US)(head, request) : await (0,policy_in_force/* policyForGate */.HL)(base, null, head, request),
        scanners: (0,registry/* createScanners */.q)({
            run: exec/* run */.e,
            program,
            database: (0,external_node_path_.join)(scratch, 'database'),
            cwd: process.cwd(),
            repository: null,
            mask: () => undefined,
            workspace: scratch,
            root: scratch,
            sarif: [],
            sarifBase: [],
            compares: base !== null,
            tracked: () => Promise.resolve(null),
            log: log/* terminalLog */.d,
        }),
        asOf: new Date().toISOString(),
        recall: pipeline/* noRecall */.v,
        scratch: (0,external_node_path_.join)(scratch, base === null ? 'scan' : 'gate'),
        log: log/* terminalLog */.d,
    });
}
function heading(text) {
    return `${text}\n${'─'.repeat(text.length)}\n`;
}
function showScan(result) {
    const report = (0,terminal.renderTerminal)(result, (0,scan.terminal)(process.stdout.isTTY));
    return `${heading('1. A scan of the sample app (examples/forge-app)')}\n${report}`;
}
function showGate(result) {
    const comment = (0,comment_comment.renderComment)(result, { marker: '', runUrl: null, repositoryUrl: null });
    return `${heading('2. The comment on a pull request that changes its dependencies (examples/pull-request)')}\n${comment}\n`;
}
function showIssues(result) {
    const issues = newIssues(result);
    const list = issues.map((issue) => `${issue.title}\n    ${issue.labels.join(' · ')}`).join('\n');
    const first = issues[0] === undefined ? '' : `\n${heading('The first of them')}\n${issues[0].body}\n`;
    return `${heading(`3. The ${issues.length} issues that a scan of the default branch would file`)}\n${list}\n${first}`;
}
/** The issues that a repository without any would get. */
function newIssues(result) {
    const tracker = emptyTracker();
    const words = (0,issue_words/* createIssueWords */.f)({
        repositoryUrl: null,
        policyPath: policy_in_force/* DEFAULT_POLICY_PATH */.lo,
        today: result.today,
        timezone: policy/* DEFAULT_POLICY */.zj.sla.timezone,
    });
    const { steps } = (0,plan/* planIssues */.ef)({
        tracker,
        book: (0,read/* readBook */.yW)(tracker),
        policy: policy/* DEFAULT_POLICY */.zj,
        asOf: result.asOf,
        today: result.today,
        commit: null,
        runUrl: null,
        findings: result.findings,
        complete: () => true,
        owners: () => [],
        words,
    }, () => ({ title: '', body: '' }));
    return steps.flatMap((step) => (step.kind === 'create-issue' && step.severity !== null ? [step] : []));
}


/***/ }),

/***/ 9744:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exitCodeOf: () => (/* binding */ exitCodeOf),
/* harmony export */   scan: () => (/* binding */ scan),
/* harmony export */   terminal: () => (/* binding */ terminal)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(311);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2957);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(776);
/* harmony import */ var _run_scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9597);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4256);







/** `fixby scan [dir]`. @returns the exit code @throws UsageError, PolicyFileError */
async function scan(args) {
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .parseScanOptions */ .$Z)(args);
    const [directory = '.', ...others] = options.positionals;
    if (others.length > 0)
        throw new _main_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`scan takes one directory, not ${others.length + 1}.`);
    const { result, root } = await (0,_run_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .runScan */ .H)(directory, options);
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)('.'), root);
    const report = await render(result, options, from === '' ? null : from);
    await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_5__/* .writeReport */ .u)(options.output, report);
    return exitCodeOf(result.decision);
}
/** The exit code that stands for a decision. */
function exitCodeOf(decision) {
    if (decision === 'error')
        return _main_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.failed;
    return decision === 'block' ? _main_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.blocked : _main_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.pass;
}
/** @param from where paths and commands start, when that is not the current directory */
async function render(result, { format, output }, from) {
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 559).then(__webpack_require__.bind(__webpack_require__, 8559))).renderJson(result);
        case 'sarif':
            return (await Promise.all(/* import() */[__webpack_require__.e(306), __webpack_require__.e(179)]).then(__webpack_require__.bind(__webpack_require__, 6179))).renderSarif(result, { version: _version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x });
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(149), __webpack_require__.e(882)]).then(__webpack_require__.bind(__webpack_require__, 2149))).renderComment(result, {
                marker: '',
                runUrl: null,
                repositoryUrl: null,
            });
        case 'text':
            return (await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.bind(__webpack_require__, 5663))).renderTerminal(result, {
                ...terminal(output === null && process.stdout.isTTY),
                from,
            });
    }
}
/** Colour and width of this terminal. @see https://no-color.org */
function terminal(interactive) {
    const noColour = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '';
    return { colour: interactive && !noColour, columns: interactive ? process.stdout.columns : null };
}


/***/ }),

/***/ 7644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var _report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9340);

/** The log of the command line: stderr only; progress on a terminal alone, warnings always. */
const terminalLog = {
    info: (message) => {
        if (process.stderr.isTTY)
            process.stderr.write(`${(0,_report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message)}\n`);
    },
    warning: (message) => {
        process.stderr.write(`${(0,_report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message)}\n`);
    },
    debug: () => {
        return;
    },
};


/***/ }),

/***/ 776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ parseScanOptions),
/* harmony export */   It: () => (/* binding */ optionSpecs),
/* harmony export */   hL: () => (/* binding */ scanOptionsOf)
/* harmony export */ });
/* unused harmony export FORMATS */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_policy_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3084);
/* harmony import */ var _core_scale_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5784);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2957);




/** The formats that `scan` prints. */
const FORMATS = ['text', 'json', 'sarif', 'markdown'];
const string = { type: 'string' };
const list = { type: 'string', multiple: true };
/** The options of `scan` for Node's parser; other commands add their own. */
const optionSpecs = {
    base: string,
    format: string,
    output: string,
    policy: string,
    'fail-on': string,
    'osv-scanner': string,
    'osv-database': string,
    sarif: list,
    'sarif-base': list,
    'as-of': string,
};
/**
 * Parses the options of `scan` and `explain`.
 * @throws UsageError, or TypeError of Node's parser
 */
function parseScanOptions(args) {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        allowPositionals: true,
        options: optionSpecs,
    });
    return scanOptionsOf(values, positionals);
}
/** The options of `scan` from what Node's parser read. @throws UsageError */
function scanOptionsOf(values, positionals) {
    return {
        positionals,
        base: values.base ?? null,
        format: oneOf('--format', FORMATS, values.format ?? 'text'),
        output: values.output ?? null,
        policy: values.policy ?? null,
        failOn: values['fail-on'] === undefined ? null : oneOf('--fail-on', _core_policy_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .failOnSchema */ .nI.options, values['fail-on']),
        osvScanner: values['osv-scanner'] ?? null,
        osvDatabase: values['osv-database'] ?? null,
        sarif: values.sarif ?? [],
        sarifBase: values['sarif-base'] ?? [],
        asOf: instant(values['as-of']),
    };
}
function oneOf(option, allowed, value) {
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined)
        throw new _main_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${option} is "${value}"; it must be one of ${allowed.join(', ')}.`);
    return found;
}
function instant(value) {
    if (value === undefined)
        return new Date().toISOString();
    if (!(0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .isInstant */ .uZ)(value))
        throw new _main_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`--as-of is "${value}"; it must be an RFC 3339 time such as 2026-12-31T00:00:00Z.`);
    return value;
}


/***/ }),

/***/ 9597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ runScan),
/* harmony export */   M: () => (/* binding */ readNamed)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _run_pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9040);
/* harmony import */ var _run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8628);
/* harmony import */ var _scanners_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9047);
/* harmony import */ var _system_commit_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9693);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6578);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8780);
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2005);
/* harmony import */ var _system_working_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2635);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7644);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2957);













/**
 * Scans a directory of this machine and judges it.
 * @param directory relative to the current directory
 * @param recallFor asks the issues what is known of the findings; nobody unless told otherwise, and every clock starts now
 * @throws UsageError, PolicyFileError
 */
async function runScan(directory, options, recallFor = () => _run_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .noRecall */ .v) {
    const wanted = await existingDirectory(directory);
    const repository = await _system_git_js__WEBPACK_IMPORTED_MODULE_9__/* .Repository */ .LN.open(wanted, _system_exec_js__WEBPACK_IMPORTED_MODULE_8__/* .run */ .e);
    const root = repository === null ? wanted : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(repository.root);
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'fixby-'));
    try {
        const prepared = await prepare(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, wanted), repository, options, scratch);
        const input = { ...prepared, recall: recallFor(prepared.policy) };
        return { result: await (0,_run_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)(input), policy: input.policy.policy, input, root };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(scratch, { recursive: true, force: true });
    }
}
async function prepare(root, directory, repository, options, scratch) {
    const head = new _system_working_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .WorkingTree */ .aW(root, repository);
    const base = options.base === null ? null : await baseTree(repository, options.base);
    return {
        head,
        base,
        baseUnknown: null,
        directory: directory.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.sep),
        policy: await choosePolicy(head, base, options),
        scanners: (0,_scanners_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .createScanners */ .q)({
            run: _system_exec_js__WEBPACK_IMPORTED_MODULE_8__/* .run */ .e,
            program: options.osvScanner,
            database: options.osvDatabase,
            cwd: process.cwd(),
            repository,
            mask: () => undefined,
            workspace: root,
            root,
            sarif: options.sarif.map((glob) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(glob)),
            sarifBase: options.sarifBase.map((glob) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(glob)),
            compares: options.base !== null,
            tracked: () => Promise.resolve(null),
            log: _log_js__WEBPACK_IMPORTED_MODULE_11__/* .terminalLog */ .d,
        }),
        asOf: options.asOf,
        recall: _run_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .noRecall */ .v,
        scratch,
        log: _log_js__WEBPACK_IMPORTED_MODULE_11__/* .terminalLog */ .d,
    };
}
async function existingDirectory(directory) {
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory));
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real)).isDirectory())
            return real;
    }
    catch (error) {
        if (!(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .isMissing */ .b2)(error))
            throw error;
        throw new _main_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(`there is no directory "${directory}". Name the directory to scan.`);
    }
    throw new _main_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(`"${directory}" is a file. Name the directory to scan.`);
}
/** What the working tree is compared with: where it left the given revision, as a pull request would be. */
async function baseTree(repository, revision) {
    if (repository === null)
        throw new _main_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e('--base needs a git repository, and there is none here (or no git).');
    const commit = await repository.resolve(revision);
    if (commit === null)
        throw new _main_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(`--base is "${revision}", which names no commit here. Fetch it first: git fetch origin ${revision}`);
    const head = await repository.headCommit();
    const fork = head === null ? null : await repository.mergeBase(commit, head);
    return new _system_commit_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .CommitTree */ .eO(repository, fork ?? commit);
}
/** An explicit file wins; with `--base` the policy comes from there, as on a pull request; else from the working tree. */
async function choosePolicy(head, base, options) {
    const request = { path: null, failOn: options.failOn };
    if (options.policy !== null)
        return explicitPolicy(options.policy, options.failOn);
    return base === null ? (0,_run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_4__/* .policyOf */ .US)(head, request) : (0,_run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_4__/* .policyForGate */ .HL)(base, null, head, request);
}
async function explicitPolicy(file, failOn) {
    const policy = (0,_run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicyText */ .OG)(await readNamed(file), file);
    return {
        policy: failOn === null ? policy : { ...policy, gate: { ...policy.gate, 'fail-on': failOn } },
        origin: { path: file, ref: null, preset: policy.sla.preset, proposed: [], invalid: null },
        reasons: [],
    };
}
/** The text of a file that the user named. @throws UsageError when there is none */
async function readNamed(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        if ((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .isMissing */ .b2)(error))
            throw new _main_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(`there is no policy file ${file}.`);
        throw new _main_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(`the policy file ${file} cannot be read (${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error)}).`);
    }
}


/***/ }),

/***/ 4256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2957);



/** Writes what a command was called for: to a file, or to stdout where none is named. @throws UsageError */
async function writeReport(path, report) {
    if (path === null) {
        process.stdout.write(report);
        return;
    }
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, report);
    }
    catch (error) {
        const why = (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(error) ? 'there is no such directory' : (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
        throw new _main_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`--output ${path} cannot be written (${why}).`);
    }
}


/***/ }),

/***/ 5663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./src/core/scale/severity.ts
var severity = __webpack_require__(5439);
// EXTERNAL MODULE: ./src/report/comment/scan-parts.ts
var scan_parts = __webpack_require__(8772);
// EXTERNAL MODULE: ./src/report/text/headline.ts
var headline = __webpack_require__(6042);
// EXTERNAL MODULE: ./src/report/text/selection.ts
var selection = __webpack_require__(7310);
// EXTERNAL MODULE: ./src/report/text/terminal-text.ts
var terminal_text = __webpack_require__(9340);
// EXTERNAL MODULE: ./src/report/text/words.ts
var words = __webpack_require__(1605);
// EXTERNAL MODULE: ./src/report/text/dates.ts
var dates = __webpack_require__(9373);
// EXTERNAL MODULE: ./src/report/text/locations.ts
var locations = __webpack_require__(9020);
;// CONCATENATED MODULE: ./src/report/terminal/style.ts
/** Select Graphic Rendition codes. @see https://www.ecma-international.org/publications-and-standards/standards/ecma-48/ */
const CODES = { bold: '1', dim: '2', red: '31', green: '32', yellow: '33', blue: '34' };
/** A painter. @param colour false where the output is no terminal, or NO_COLOR is set */
function painter(colour) {
    if (!colour)
        return (text) => text;
    return (text, ...styles) => text === '' ? '' : `\u001B[${styles.map((style) => CODES[style]).join(';')}m${text}\u001B[0m`;
}
/** The style of a severity. */
function severityStyle(severity) {
    return SEVERITY_STYLES[severity];
}
const SEVERITY_STYLES = {
    critical: ['bold', 'red'],
    high: ['red'],
    medium: ['yellow'],
    low: ['blue'],
};

;// CONCATENATED MODULE: ./src/report/terminal/finding.ts





/** Columns of `critical 9.8` and the two blanks after it. */
const INDENT = 14;
/** Columns of `fix by 2026-12-03  10 days`. */
const DUE = 26;
/** A finding in one line for a pipe: fields two blanks apart, the most wanted ones first. */
function findingLine(finding) {
    return [finding_severity(finding), (0,words/* fullTitle */.Eq)(finding), ...facts(finding), due(finding), how(finding)]
        .filter((part) => part !== '')
        .join('  ');
}
/**
 * A finding in a few lines: what and by when, then where and how. A title that leaves no room for the due date has the first line for itself.
 * @param width columns that may be used
 */
function findingLines(finding, result, paint, width) {
    const gone = result.fixed.includes(finding);
    const right = gone ? '' : due(finding);
    const title = (0,terminal_text/* clip */.$Q)((0,words/* fullTitle */.Eq)(finding), width - INDENT);
    const room = width - INDENT - Math.max(DUE, right.length) - 2;
    const beside = title.length <= room && right !== '';
    const level = paint(finding_severity(finding).padEnd(INDENT - 2), ...severityStyle(finding.severity));
    const date = paint(right, ...(finding.sla === 'overdue' ? ['bold', 'red'] : ['bold']));
    const items = [...facts(finding), ...(gone ? [] : [how(finding)])].filter((item) => item !== '');
    const lines = flow(items, width - INDENT).map((line) => paint(line, 'dim'));
    return [
        beside ? `${level}  ${title.padEnd(room)}  ${date}` : `${level}  ${title}`,
        ...[...(beside || right === '' ? [] : [date]), ...lines].map((line) => ' '.repeat(INDENT) + line),
    ];
}
function finding_severity(finding) {
    return `${finding.severity} ${(0,words/* scoreWords */.gu)(finding)}`.trimEnd();
}
function facts(finding) {
    const location = (0,locations/* mainLocation */.vC)(finding);
    const more = finding.locations.length - 1;
    const place = [
        (0,locations/* placeWords */.fp)(location),
        (0,locations/* routeWords */.Jn)(location.package),
        more === 0 ? '' : (0,words/* count */.U9)(more, 'more place'),
    ];
    return [(0,terminal_text/* clip */.$Q)(finding.rule, 60), place.filter((part) => part !== '').join(', ')];
}
function due(finding) {
    if (finding.waiver !== null)
        return `waived until ${finding.waiver.expires}`;
    if (finding.due === null || finding.daysLeft === null)
        return 'no due date';
    return `fix by ${finding.due}  ${(0,dates/* daysInWords */.E)(finding.daysLeft)}`;
}
function how({ package: at, waiver, malicious, fix }) {
    if (waiver !== null)
        return (0,terminal_text/* clip */.$Q)(waiver.reason, 300);
    if (at === null)
        return (0,words/* firstSentence */.qi)(fix);
    if (at.upgrade !== null)
        return (0,terminal_text/* sanitise */.tB)(at.upgrade);
    if (at.fixedVersion !== null)
        return `upgrade to ${(0,terminal_text/* clip */.$Q)(at.fixedVersion, 100)}`;
    return malicious ? 'remove it' : 'no fixed version known';
}
/** Items three blanks apart, as many on a line as fit; one that is too long has a line of its own, whole. */
function flow(items, width) {
    const lines = [];
    for (const item of items) {
        const line = lines.at(-1);
        if (line !== undefined && line.length + 3 + item.length <= width)
            lines[lines.length - 1] = `${line}   ${item}`;
        else
            lines.push(item);
    }
    return lines;
}

;// CONCATENATED MODULE: ./src/report/terminal/terminal.ts








/** Narrowest layout: eighty columns are enough. */
const MIN_COLUMNS = 80;
/** Widest layout: an eye that crosses more blanks than this misses the line. */
const MAX_COLUMNS = 120;
/** A report longer than this repeats the verdict at its end, where a reader is left. */
const LONG = 40;
/** The report of `fixby scan`: verdict, counts, findings with due date and fix. Untrusted text has lost its control characters. */
function renderTerminal(result, { colour, columns, from = null }) {
    const paint = painter(colour);
    const width = columns === null ? null : Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, columns)) - 1;
    const verdict = verdictLine(result, paint);
    const lines = [
        verdict,
        countsLine(result, paint, width),
        ...problemLines(result),
        ...findingGroups(result).flatMap(({ title, findings }) => group(title, findings, result, paint, width)),
        '',
        ...((0,selection/* select */.L)(result).main.some(words/* countsFromDetection */.iQ) ? ['Days count from detection, which is today.'] : []),
        ...(from === null ? [] : [`Paths and commands start in ${(0,terminal_text/* sanitise */.tB)(from)}`]),
        paint((0,scan_parts/* scannedWords */.E9)(result), 'dim'),
    ];
    return `${[...lines, ...(lines.length > LONG ? [verdict] : [])].join('\n')}\n`;
}
function verdictLine(result, paint) {
    const mark = { pass: '✔', warn: '✔', block: '✖', error: '✖' }[result.decision];
    const style = result.decision === 'pass' || result.decision === 'warn' ? 'green' : 'red';
    return paint(`${mark} ${(0,headline/* headline */.P)(result)}`, 'bold', style);
}
function countsLine({ counts, policy }, paint, width) {
    const severities = severity/* SEVERITIES */.oC.map((severity) => ({
        severity,
        words: `${(0,words/* number */.ai)(counts[severity])} ${severity}`,
    }));
    const others = [
        ...(counts.overdue === 0 ? [] : [`${(0,words/* number */.ai)(counts.overdue)} overdue`]),
        ...(counts.waived === 0 ? [] : [`${(0,words/* number */.ai)(counts.waived)} waived`]),
    ];
    const preset = (0,terminal_text/* sanitise */.tB)(policy.preset);
    const plain = `  ${[...severities.map(({ words }) => words), ...others].join('   ')}`;
    const gap = width === null ? 3 : Math.max(3, width - plain.length - preset.length);
    const painted = severities.map(({ severity, words }) => counts[severity] === 0 ? paint(words, 'dim') : paint(words, ...severityStyle(severity)));
    return `  ${[...painted, ...others].join('   ')}${' '.repeat(gap)}${paint(preset, 'dim')}`;
}
/** What is wrong apart from findings, and what the scanners want to be read. */
function problemLines(result) {
    const { problems } = (0,selection/* select */.L)(result);
    const { baseUnknown } = result.comparison;
    const said = (0,headline/* headline */.P)(result);
    const messages = [
        ...problems.map((problem) => problem.message).filter((message) => !said.includes((0,terminal_text/* sanitise */.tB)(message))),
        ...(baseUnknown === null
            ? []
            : [`the base is unknown, so every finding counts as introduced: ${baseUnknown}`]),
        ...result.scans.flatMap((scan) => scan.notes),
        ...result.policy.proposed.map((line) => `policy change without effect here: ${line}`),
        ...result.waivers.expired.map((waiver) => `waiver expired on ${waiver.expires}: ${waiver.match}`),
        ...result.waivers.unused.map((waiver) => `waiver unused: ${waiver.match}`),
    ];
    return messages.length === 0 ? [] : ['', ...messages.map((message) => `  ! ${(0,terminal_text/* clip */.$Q)(message, 1_000)}`)];
}
function findingGroups(result) {
    const { main, before, waived } = (0,selection/* select */.L)(result);
    const compares = result.comparison.compares;
    const introduced = compares ? main.filter((finding) => finding.origin !== 'existing') : [];
    const held = compares ? main.filter((finding) => finding.origin === 'existing') : [];
    return [
        { title: 'Introduced here', findings: introduced },
        { title: 'Here before, and blocking', findings: held },
        { title: 'Open', findings: compares ? [] : main },
        { title: 'Here before', findings: before },
        { title: 'Waived', findings: waived },
        { title: `Fixed here: ${(0,words/* count */.U9)(result.fixed.length, 'finding')}`, findings: result.fixed },
    ].filter(({ findings }) => findings.length > 0);
}
function group(title, findings, result, paint, width) {
    const lines = findings.flatMap((finding) => width === null ? [findingLine(finding)] : findingLines(finding, result, paint, width));
    return ['', paint(title, 'bold'), ...lines];
}


/***/ })

};
