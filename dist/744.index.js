export const id = 744;
export const ids = [744];
export const modules = {

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


/***/ })

};
