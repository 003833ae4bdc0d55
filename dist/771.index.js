export const id = 771;
export const ids = [771];
export const modules = {

/***/ 771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./src/core/scale/severity.ts
var scale_severity = __webpack_require__(5439);
// EXTERNAL MODULE: ./src/report/text/terminal-text.ts
var terminal_text = __webpack_require__(9340);
;// CONCATENATED MODULE: ./src/report/terminal/explain.ts


/** The findings that an id names: a finding's own id, or any id of its advisory (letter case does not matter). Fixed ones are searched too. */
function findingsNamed(result, id) {
    const wanted = id.toLowerCase();
    return [...result.findings, ...result.fixed].filter((finding) => [finding.id, finding.rule, ...finding.aliases].some((candidate) => candidate.toLowerCase() === wanted));
}
/** Why a finding has its severity and its due date, and whether it blocks: plain text for a terminal. */
function explainFinding(finding, result, policy) {
    const lines = [
        finding.title,
        '',
        row('finding', finding.id),
        row('rule', [finding.rule, ...finding.aliases].join(', ')),
        ...(finding.package === null ? [] : [row('package', finding.package.purl)]),
        row('severity', `${finding.severity}: ${finding.severityReason}`),
        ...(finding.vector === null ? [] : [row('vector', finding.vector)]),
        row('due', finding.due === null
            ? `none: ${finding.dueReason}`
            : `${finding.due} (${finding.sla}): ${finding.dueReason}`),
        row('origin', originWords(finding, result)),
        row('gate', gateWords(finding, result, policy)),
        ...finding.locations.map((location) => row('where', locationWords(location))),
        ...finding.locations.flatMap(({ flow }) => (flow.length === 0 ? [] : [row('way', wayWords(flow))])),
        ...fixes(finding).map((fix) => row('fix', fix)),
        ...finding.references.slice(0, 5).map((reference) => row('see', reference)),
    ];
    return `${lines.map(terminal_text/* plainText */.wh).join('\n')}\n`;
}
function row(name, value) {
    return `  ${name.padEnd(9)} ${value}`;
}
function originWords(finding, result) {
    if (result.fixed.includes(finding))
        return 'fixed: the base has it, the head does not';
    switch (finding.origin) {
        case 'introduced':
            return result.comparison.baseUnknown === null
                ? 'introduced here'
                : 'counts as introduced: the base is unknown';
        case 'existing':
            return 'was there before';
        case 'unknown':
            return 'nothing was compared';
    }
}
/** The commands for all places, each once; where there is no command, the version or that there is none. */
function fixes({ package: at, locations, malicious }) {
    const commands = new Set(locations.flatMap((location) => location.package?.upgrade ?? []));
    if (commands.size > 0 || at === null)
        return [...commands];
    if (at.fixedVersion !== null)
        return [`upgrade to ${at.fixedVersion}`];
    return [malicious ? 'remove it' : 'no fixed version known'];
}
function gateWords(finding, result, policy) {
    const reasons = result.reasons.filter((reason) => reason.finding === finding.id);
    if (reasons.length > 0)
        return reasons
            .map((reason) => `${reason.decision === 'warn' ? 'warns' : 'blocks'}: ${reason.message}`)
            .join('; ');
    if (result.fixed.includes(finding))
        return 'does not block: it is fixed';
    if (finding.waiver !== null)
        return `does not block: waived until ${finding.waiver.expires} (${finding.waiver.reason})`;
    return `does not block: ${whyNot(finding, policy)}`;
}
/** What lets a finding through that no reason of the gate is about, in the gate's own order. */
function whyNot({ severity, locations, confidence }, { gate }) {
    const failOn = gate['fail-on'];
    if (failOn === 'never')
        return 'gate.fail-on is never';
    if (confidence === 'low')
        return 'its confidence is low, and such findings are not judged';
    const open = locations.filter((location) => location.waiver === null);
    if (gate.scope === 'introduced' && open.every((location) => location.origin === 'existing'))
        return 'it was there before, and gate.scope is introduced';
    if (!(0,scale_severity/* atLeast */.jZ)(severity, failOn))
        return `${severity} is below gate.fail-on, which is ${failOn}`;
    return `only development needs it, and gate.dev-dependencies is ${gate['dev-dependencies']}`;
}
/** `req.query app.js:3 > name app.js:4 > exec app.js:5` */
function wayWords(flow) {
    return flow.map(({ label, path, line }) => `${label} ${path}:${line ?? 0}`).join(' > ');
}
function locationWords(location) {
    const at = location.package;
    const words = [
        location.line === null ? location.path : `${location.path}:${location.line}`,
        at === null ? '' : at.version,
        at?.direct === true ? 'direct' : '',
        at !== null && at.through.length > 0 ? `through ${at.through.join(' > ')}` : '',
        at?.dev === true ? 'development only' : '',
        location.override === null ? '' : `severity set to ${location.severity}: ${location.override}`,
        location.waiver === null ? '' : `waived until ${location.waiver.expires}: ${location.waiver.reason}`,
    ];
    return words.filter((word) => word !== '').join(', ');
}

// EXTERNAL MODULE: ./src/cli/main.ts
var main = __webpack_require__(2957);
// EXTERNAL MODULE: ./src/cli/options.ts
var cli_options = __webpack_require__(776);
// EXTERNAL MODULE: ./src/cli/run-scan.ts
var run_scan = __webpack_require__(9597);
;// CONCATENATED MODULE: ./src/cli/commands/explain.ts




/** `fixby explain <finding id or advisory id> [dir]`: scans, and answers for one finding. @throws UsageError, PolicyFileError */
async function explain(args) {
    const options = (0,cli_options/* parseScanOptions */.$Z)(args);
    if (options.format !== 'text' || options.output !== null)
        throw new main/* UsageError */.e('explain prints text to stdout: leave out --format and --output.');
    const [id, directory = '.', ...others] = options.positionals;
    if (id === undefined)
        throw new main/* UsageError */.e('explain needs the id of a finding or an advisory: fixby explain GHSA-35jh-r3h4-6jhm');
    if (others.length > 0)
        throw new main/* UsageError */.e('explain takes one id and one directory.');
    const { result, policy } = await (0,run_scan/* runScan */.H)(directory, options);
    const found = findingsNamed(result, id);
    for (const finding of found)
        process.stdout.write(explainFinding(finding, result, policy));
    const failed = result.reasons.filter((reason) => reason.decision === 'error');
    for (const reason of failed)
        process.stderr.write(`fixby: ${reason.message}\n`);
    if (failed.length > 0)
        return main/* EXIT */.d.failed;
    if (found.length === 0) {
        throw new main/* UsageError */.e(`there is no finding "${id}" in ${directory}. fixby scan ${directory} lists what there is.`);
    }
    return main/* EXIT */.d.pass;
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


/***/ })

};
