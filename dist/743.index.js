export const id = 743;
export const ids = [743];
export const modules = {

/***/ 4050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/report/text/terminal-text.ts
var terminal_text = __webpack_require__(9340);
// EXTERNAL MODULE: ./src/report/text/words.ts
var words = __webpack_require__(1605);
;// CONCATENATED MODULE: ./src/report/terminal/plan-text.ts


/** Longest title that is shown, in characters. */
const MAX_TITLE = 120;
/** One step of an issue plan in one line; untrusted text has lost its control characters. */
function stepText(step) {
    switch (step.kind) {
        case 'create-label':
            return `create label "${(0,terminal_text/* clip */.$Q)(step.name, 60)}"`;
        case 'delete-label':
            return `delete label "${(0,terminal_text/* clip */.$Q)(step.name, 60)}"`;
        case 'create-milestone':
            return `create milestone "${step.title}"`;
        case 'create-issue':
            return `create issue "${(0,terminal_text/* clip */.$Q)(step.title, MAX_TITLE)}"${step.assignees.length === 0 ? '' : `, assigned to ${step.assignees.join(', ')}`}`;
        case 'edit-issue':
            return `edit ${refText(step.issue)}: ${editedParts(step)}`;
        case 'add-labels':
            return `label ${refText(step.issue)}: ${step.labels.map((name) => (0,terminal_text/* clip */.$Q)(name, 60)).join(', ')}`;
        case 'remove-label':
            return `unlabel ${refText(step.issue)}: ${(0,terminal_text/* clip */.$Q)(step.label, 60)}`;
        case 'comment':
            return `comment on ${refText(step.issue)}: ${saidText(step.say)}`;
        case 'edit-comment':
            return 'text' in step.say
                ? `restore a comment on ${refText(step.issue)}`
                : `edit a comment on ${refText(step.issue)}: ${step.say.comment.kind}`;
        case 'delete-comment':
            return `delete a comment on ${refText(step.issue)}`;
        case 'react':
            return `react on ${refText(step.issue)}: ${step.content}`;
        case 'close-issue':
            return `close ${refText(step.issue)} as ${step.reason}`;
        case 'reopen-issue':
            return `reopen ${refText(step.issue)}`;
        case 'pin-issue':
            return `pin ${refText(step.issue)}`;
        case 'set-due-field':
            return `set field "${(0,terminal_text/* clip */.$Q)(step.field, 60)}" of ${refText(step.issue)}: ${step.value}`;
    }
}
function refText(ref) {
    return 'number' in ref ? `#${ref.number}` : 'the new issue';
}
function editedParts({ title, body, milestone }) {
    return [
        ...(title === undefined ? [] : [`title "${(0,terminal_text/* clip */.$Q)(title, MAX_TITLE)}"`]),
        ...(body === undefined ? [] : ['text']),
        ...(milestone === undefined ? [] : [`milestone "${milestone}"`]),
    ].join(', ');
}
function saidText(say) {
    return 'duplicateOf' in say ? `duplicate of ${refText(say.duplicateOf)}` : say.comment.kind;
}
/** A plan, one step a line, then how many there are. */
function planText(steps) {
    const last = steps.length === 0
        ? 'Nothing to do: the issues are in step.'
        : `${(0,words/* count */.U9)(steps.length, 'step')}; nothing was written.`;
    return `${[...steps.map(stepText), last].join('\n')}\n`;
}

// EXTERNAL MODULE: ./src/run/keep-issues.ts + 13 modules
var keep_issues = __webpack_require__(1209);
// EXTERNAL MODULE: ./src/run/read-ledger.ts + 1 modules
var read_ledger = __webpack_require__(804);
// EXTERNAL MODULE: ./src/cli/connection.ts
var cli_connection = __webpack_require__(6703);
// EXTERNAL MODULE: ./src/cli/main.ts
var main = __webpack_require__(2957);
// EXTERNAL MODULE: ./src/cli/options.ts
var cli_options = __webpack_require__(776);
// EXTERNAL MODULE: ./src/cli/run-scan.ts
var run_scan = __webpack_require__(9597);
;// CONCATENATED MODULE: ./src/cli/commands/plan.ts









/**
 * `fixby plan [dir]`: what a run on the default branch would do to the issues, if this directory were its tree. Only reads.
 * @throws UsageError, PolicyFileError
 */
async function plan(args) {
    const { values, positionals } = (0,external_node_util_.parseArgs)({
        args: [...args],
        allowPositionals: true,
        options: { ...cli_options/* optionSpecs */.It, repository: { type: 'string' } },
    });
    const options = (0,cli_options/* scanOptionsOf */.hL)(values, positionals);
    const [directory = '.', ...others] = positionals;
    if (others.length > 0)
        throw new main/* UsageError */.e(`plan takes one directory, not ${others.length + 1}.`);
    if (options.format !== 'text' || options.output !== null || options.base !== null)
        throw new main/* UsageError */.e('plan prints text to stdout: leave out --format, --output and --base.');
    const connection = await (0,cli_connection/* connect */.N)(values.repository ?? null, await (0,promises_.realpath)(directory));
    const memory = { read: null };
    const scan = await (0,run_scan/* runScan */.H)(directory, options, (inForce) => recallOf(inForce, options.asOf, connection, memory));
    const failed = scan.result.reasons.filter(({ decision }) => decision === 'error');
    for (const { message } of failed)
        process.stderr.write(`fixby: ${message}\n`);
    if (memory.read !== null)
        process.stdout.write(await textOf(scan, memory.read, connection));
    return failed.length > 0 ? main/* EXIT */.d.failed : main/* EXIT */.d.pass;
}
function recallOf(inForce, asOf, { client, name, url }, memory) {
    const tracker = (0,read_ledger/* trackerName */.c9)(inForce.policy, name);
    return (0,read_ledger/* recallForTrack */.yJ)({ client, name: tracker, inForce, asOf, repositoryUrl: url }, (read) => {
        memory.read = read;
    });
}
async function textOf({ result, policy, input }, { tracker, answers }, { url }) {
    const { head, directory } = input;
    const nowhere = { runUrl: null, detailsUrl: null, workflow: null };
    const tracking = await (0,keep_issues/* trackingOf */.np)({ policy, result, head, directory, repositoryUrl: url, ...nowhere });
    return planText((0,keep_issues/* planAll */.n1)(tracker, answers.steps, tracking).steps);
}


/***/ }),

/***/ 6703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4603);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8780);
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2005);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7644);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2957);





/** GitHub's own address of its API. */
const PUBLIC_API = 'https://api.github.com';
/**
 * Connects with the token of the environment (`GITHUB_TOKEN`, or `GH_TOKEN`).
 * @param named `owner/name`; null for `GITHUB_REPOSITORY`, else the remote `origin` of the repository around the directory
 * @throws UsageError where nothing says which repository is meant, or there is no token
 */
async function connect(named, directory) {
    const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN'] ?? '';
    if (token === '')
        throw new _main_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e('this command reads the issues on GitHub: set GITHUB_TOKEN to a token that may read them.');
    const name = parseName(named ?? process.env['GITHUB_REPOSITORY'] ?? (await originName(directory)));
    const api = process.env['GITHUB_API_URL'] ?? PUBLIC_API;
    const server = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    return {
        client: (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createClient */ .UU)(token, api, _log_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalLog */ .d),
        name,
        url: `${server}/${name.owner}/${name.repo}`,
    };
}
function parseName(text) {
    const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/u.exec(text) ?? [];
    if (owner === undefined || repo === undefined)
        throw new _main_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`"${text.slice(0, 100)}" is no repository: name it with --repository owner/name.`);
    return { owner, repo };
}
/** `owner/name` of the remote `origin`, whose address may be `https://host/owner/name.git` or `git@host:owner/name.git`. */
async function originName(directory) {
    const repository = await _system_git_js__WEBPACK_IMPORTED_MODULE_2__/* .Repository */ .LN.open(directory, _system_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e);
    const url = (await repository?.remoteUrl('origin')) ?? '';
    const name = /[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/u.exec(url)?.[1];
    if (name === undefined)
        throw new _main_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e('nothing says which repository is meant: name it with --repository owner/name.');
    return name;
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

/***/ 1544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ placeLink),
/* harmony export */   c: () => (/* binding */ findingTable)
/* harmony export */ });
/* harmony import */ var _text_addresses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3012);
/* harmony import */ var _text_dates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9373);
/* harmony import */ var _text_fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2283);
/* harmony import */ var _text_locations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9020);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2087);
/* harmony import */ var _text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9854);
/* harmony import */ var _text_terminal_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9340);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1605);








/** Longest command that a table shows: one that was cut off must not look like one to run. */
const MAX_COMMAND = 200;
/** What the heading, its rule and the line about the rest may take, in characters. */
const AROUND = 600;
const HEAD = [_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `Finding`, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `Where`, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `Fix by`, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `How`];
/** A table of findings within `room`, and how many more there are. Blocking ones are in bold. */
function findingTable(findings, context, room) {
    const { rows, hidden } = (0,_text_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fitting */ ._Q)(findings, (finding) => findingRow(finding, context), {
        room: room - AROUND,
        most: context.maxRows,
        measure: context.measure,
    });
    const more = hidden === 0 ? _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `…and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(hidden)} more, ${context.elsewhere}.`;
    return (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)([(0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(HEAD, rows), more]);
}
function findingRow(finding, context) {
    const strong = context.selection.blocking.has(finding.id);
    return (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)([
        severityCell(finding, strong),
        titleCell(finding),
        whereCell(finding, context),
        dueCell(finding, strong),
        howCell(finding),
    ]);
}
/** Non-breaking spaces keep the mark, the word and the score on one line. */
function severityCell(finding, strong) {
    const { severity } = finding;
    const score = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .scoreWords */ .gu)(finding);
    const word = strong ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `**${severity}**` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${severity}`;
    const detail = (0,_text_locations_js__WEBPACK_IMPORTED_MODULE_4__/* .mainLocation */ .vC)(finding).override !== null
        ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<br>by policy`
        : score === ''
            ? _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg
            : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `\u00A0${score}`;
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .severityMark */ .nU)(severity)}\u00A0${word}${detail}`;
}
function titleCell(finding) {
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .fullTitle */ .Eq)(finding), (0,_text_addresses_js__WEBPACK_IMPORTED_MODULE_5__/* .aboutUrl */ .Hs)(finding));
}
function whereCell(finding, { result, selection, repositoryUrl }) {
    const location = (0,_text_locations_js__WEBPACK_IMPORTED_MODULE_4__/* .mainLocation */ .vC)(finding);
    const more = finding.locations.length - 1;
    const before = finding.origin === 'existing' && selection.blocking.has(finding.id);
    const from = sourceOf(location);
    const words = [
        (0,_text_locations_js__WEBPACK_IMPORTED_MODULE_4__/* .routeWords */ .Jn)(location.package),
        more === 0 ? '' : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(more, 'more place'),
        before ? 'here before' : '',
    ].filter((part) => part !== '');
    const place = placeLink(location, repositoryUrl, result.comparison.head);
    const lines = [
        place,
        ...(from === null ? [] : [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `from ${placeLink(from, repositoryUrl, result.comparison.head)}`]),
        ...(words.length === 0 ? [] : [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${words.join(', ')}`]),
    ];
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(lines, '<br>');
}
/** Where untrusted data enters, if that is another line. */
function sourceOf({ path, line, flow }) {
    const [source] = flow;
    return source === undefined || (source.path === path && source.line === line) ? null : source;
}
/** A place as code, linked to its line at a commit where both are known. */
function placeLink(location, repositoryUrl, commit) {
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_locations_js__WEBPACK_IMPORTED_MODULE_4__/* .placeWords */ .fp)(location)), (0,_text_addresses_js__WEBPACK_IMPORTED_MODULE_5__/* .permalink */ .eL)(location, repositoryUrl, commit));
}
function dueCell(finding, strong) {
    if (finding.due === null || finding.daysLeft === null)
        return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `no due date`;
    const date = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)((0,_text_dates_js__WEBPACK_IMPORTED_MODULE_6__/* .shortDate */ .XV)(finding.due).split(' '), '&nbsp;');
    const days = (0,_text_dates_js__WEBPACK_IMPORTED_MODULE_6__/* .daysInWords */ .E)(finding.daysLeft);
    return strong || finding.sla === 'overdue' ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `**${date}**<br>${days}` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${date}<br>${days}`;
}
/** How to fix it: the command, else the version, else that there is none; without a package, what its rule says. */
function howCell(finding) {
    const at = finding.package;
    if (at === null)
        return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .firstSentence */ .qi)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .fixWords */ .B0)(finding))}`;
    if (at.upgrade !== null && at.upgrade.length <= MAX_COMMAND)
        return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(at.upgrade);
    if (at.fixedVersion !== null)
        return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `upgrade to ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(at.fixedVersion, MAX_COMMAND))}`;
    return finding.malicious ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `remove it` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `no fixed version known`;
}


/***/ }),

/***/ 7504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ flowSection),
/* harmony export */   S: () => (/* binding */ flowWords)
/* harmony export */ });
/* harmony import */ var _text_addresses_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3012);
/* harmony import */ var _text_fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2283);
/* harmony import */ var _text_locations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9020);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2087);
/* harmony import */ var _text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9854);
/* harmony import */ var _text_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9340);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1605);







/** Most ways that are shown, and most steps of one: its beginning and its end. */
const MAX_WAYS = 20;
const MAX_STEPS = 8;
/** How untrusted data gets from where it enters to where it does harm, for what comes first. */
function flowSection(context) {
    const ways = context.selection.main.filter((finding) => (0,_text_locations_js__WEBPACK_IMPORTED_MODULE_4__/* .mainLocation */ .vC)(finding).flow.length > 0);
    if (ways.length === 0)
        return [];
    const body = (room) => {
        const { rows, hidden } = (0,_text_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fitting */ ._Q)(ways, (finding) => way(finding, context), {
            room: room - 200,
            most: MAX_WAYS,
            measure: context.measure,
        });
        const more = hidden === 0 ? _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `…and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(hidden)} more, ${context.elsewhere}.`;
        return (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)([(0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(rows), more]);
    };
    return [{ title: `The way of the data in ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(ways.length, 'finding')}`, body }];
}
function way(finding, { repositoryUrl, result }) {
    const { flow } = (0,_text_locations_js__WEBPACK_IMPORTED_MODULE_4__/* .mainLocation */ .vC)(finding);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .fullTitle */ .Eq)(finding)}: ${flowWords(flow, repositoryUrl, result.comparison.head)}`;
}
/** The steps of one way, each with its place; of a long one its beginning and its end. */
function flowWords(flow, repositoryUrl, commit) {
    const step = (one) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(one.label, 80))} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_text_locations_js__WEBPACK_IMPORTED_MODULE_4__/* .placeWords */ .fp)(one), (0,_text_addresses_js__WEBPACK_IMPORTED_MODULE_6__/* .permalink */ .eL)(one, repositoryUrl, commit))}`;
    const shown = flow.length <= MAX_STEPS
        ? flow.map(step)
        : [...flow.slice(0, MAX_STEPS - 3).map(step), (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `…`, ...flow.slice(-2).map(step)];
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(shown, ' → ');
}


/***/ }),

/***/ 3012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ aboutUrl),
/* harmony export */   Le: () => (/* binding */ advisoryUrl),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   eL: () => (/* binding */ permalink)
/* harmony export */ });
const GHSA = /^GHSA(?:-[0-9a-z]{4}){3}$/u;
const ADVISORY = /^[A-Z][A-Za-z0-9]*-[A-Za-z0-9][A-Za-z0-9.:_-]*$/u;
/** Where one can read about a finding: the advisory's own page, else its first reference; null where there is neither. */
function aboutUrl(finding) {
    const own = finding.source === 'dependencies' ? advisoryUrl(finding.rule) : null;
    return own ?? finding.references[0] ?? null;
}
/** The page of an advisory; null for what is no advisory's id. @see https://osv.dev */
function advisoryUrl(id) {
    if (GHSA.test(id))
        return `https://github.com/advisories/${id}`;
    return ADVISORY.test(id) ? `https://osv.dev/vulnerability/${encodeURIComponent(id)}` : null;
}
/**
 * A line of a file as it is at a commit.
 * @param repositoryUrl `https://github.com/owner/name`
 * @returns null outside of a repository, or where no commit was scanned
 */
function permalink(place, repositoryUrl, commit) {
    if (repositoryUrl === null || commit === null)
        return null;
    const line = place.line === null ? '' : `#L${place.line}`;
    return `${repositoryUrl}/blob/${commit}/${encodePath(place.path)}${line}`;
}
/** A path as the path of a URI: every segment percent-encoded. */
function encodePath(path) {
    return path
        .replace(/\p{Cs}/gu, '\uFFFD')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}


/***/ }),

/***/ 9373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ daysInWords),
/* harmony export */   XV: () => (/* binding */ shortDate),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   lF: () => (/* binding */ longDate)
/* harmony export */ });
const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
/** `2026-12-03` as `3 December 2026`, whatever the machine's locale. @throws RangeError when `day` is no calendar date */
function longDate(day) {
    const [year, month, date] = day.split('-');
    const name = MONTHS[Number(month) - 1];
    if (year === undefined || date === undefined || name === undefined) {
        throw new RangeError(`"${day}" is not a calendar date (YYYY-MM-DD)`);
    }
    return `${Number(date)} ${name} ${year}`;
}
/** `2026-12-03` as `3 Dec 2026`. @throws RangeError when `day` is no calendar date */
function shortDate(day) {
    return longDate(day).replace(/ (\p{L}{3})\p{L}* /u, ' $1 ');
}
/** Days until a due date in words: `10 days`, `1 day`, `today`, `5 days late`. @param days negative when overdue */
function daysInWords(days) {
    if (days === 0)
        return 'today';
    const count = Math.abs(days);
    return `${count} ${count === 1 ? 'day' : 'days'}${days < 0 ? ' late' : ''}`;
}
/** Milliseconds as `1.9 s`. */
function seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}


/***/ }),

/***/ 2283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   fT: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9854);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2087);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1605);



/** GitHub refuses a longer issue or comment: "body is too long (maximum is 65536 characters)". Some room is left for what a caller adds. */
const COMMENT_LIMIT = { size: 65_000, measure: (text) => text.length };
/** A step's summary may have 1 MiB. @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
const SUMMARY_LIMIT = { size: 1_000_000, measure: (text) => Buffer.byteLength(text, 'utf8') };
/** Share of what is left that one part may take, so that a long one leaves room for those after it. */
const SHARE = 0.6;
/**
 * Puts parts one below the other within a limit, in their order: what comes first gets its room first.
 * @param footer always shown
 */
function assemble(parts, footer, { size, measure }) {
    let left = size - measure(footer.toString()) - 2;
    const shown = parts.map((part) => {
        const room = Math.floor(left * SHARE);
        const fitting = part(room);
        const body = measure(fitting.toString()) <= room ? fitting : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `_A part of this report did not fit here._`;
        left -= measure(body.toString()) + 2;
        return body;
    });
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([...shown, footer]);
}
/** The first of `items` whose Markdown fits. */
function fitting(items, render, { room, most, measure, }) {
    const rows = [];
    let left = room;
    for (const item of items.slice(0, most)) {
        const row = render(item);
        left -= measure(row.toString()) + 1;
        if (left < 0)
            break;
        rows.push(row);
    }
    return { rows, hidden: items.length - rows.length };
}
/** The first `most` items as Markdown, then how many more there are. */
function atMost(most, items, render) {
    const shown = items.slice(0, most).map(render);
    const hidden = items.length - shown.length;
    return hidden === 0 ? shown : [...shown, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `…and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(hidden)} more.`];
}
/** A part that is the same in any room. */
function fixed(body) {
    return () => body ?? _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg;
}


/***/ }),

/***/ 9020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ routeWords),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   vC: () => (/* binding */ mainLocation)
/* harmony export */ });
/* harmony import */ var _core_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5439);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9340);


/** Longest path that a report shows, in characters; the end of a path says more than its beginning. */
const MAX_PATH = 160;
/** Most packages of a chain that a report shows. */
const MAX_CHAIN = 3;
/** The location that a report names first: not waived before waived, introduced before existing, worse before less bad. */
function mainLocation(finding) {
    const [first] = [...finding.locations].sort((a, b) => Number(a.waiver !== null) - Number(b.waiver !== null) ||
        Number(b.origin === 'introduced') - Number(a.origin === 'introduced') ||
        (0,_core_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity) - (0,_core_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity));
    if (first === undefined)
        throw new RangeError('a finding without a location');
    return first;
}
/** `path:line`, without the beginning of a path that is too long. */
function placeWords({ path, line }) {
    const points = Array.from((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(path));
    const shown = points.length <= MAX_PATH ? points.join('') : `…${points.slice(1 - MAX_PATH).join('')}`;
    return line === null ? shown : `${shown}:${line}`;
}
/** How a package got there: `direct`, `through express › qs`, `development only`; empty where nothing is known. */
function routeWords(at) {
    if (at === null)
        return '';
    const route = at.direct === true ? 'direct' : at.through.length > 0 ? `through ${chain(at.through)}` : '';
    return [route, at.dev === true ? 'development only' : ''].filter((part) => part !== '').join(', ');
}
function chain(through) {
    const names = through.map((name) => shorten((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(name)));
    if (names.length <= MAX_CHAIN)
        return names.join(' › ');
    return [...names.slice(0, MAX_CHAIN - 1), '…', ...names.slice(-1)].join(' › ');
}
function shorten(name) {
    const points = Array.from(name);
    return points.length <= 60 ? name : `${points.slice(0, 59).join('')}…`;
}


/***/ }),

/***/ 5864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ waiverLines)
/* harmony export */ });
/* harmony import */ var _core_packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7653);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9340);


/** Longest value that is written, in characters. */
const MAX_VALUE = 200;
/** Most paths that get a waiver; a reader who waives more than these knows the pattern by then. */
const MAX_PATHS = 10;
/**
 * The lines of a policy that waive a finding and nothing else, with blanks for what only a person knows: of a package the advisory, of code the rule in the files
 * where it is.
 * @param earliest the earliest day on which it may end; null where the reader is to choose, and a date of ours would go stale
 */
function waiverLines(finding, earliest) {
    const { rule, package: at, due, locations } = finding;
    const paths = [...new Set(locations.map(({ path }) => path))].slice(0, MAX_PATHS);
    const places = at === null
        ? paths.map((path) => `      path: ${scalar(globOf(path))}`)
        : [`      package: ${scalar(`${type(at.ecosystem)}/${at.name}`)}`];
    return [
        'waivers:',
        ...places.flatMap((place) => [
            '  - match:',
            `      rule: ${scalar(rule)}`,
            place,
            '    reason: why this is acceptable until then',
            '    approved-by: "@who-decided"',
            `    expires: ${earliest === null ? 'YYYY-MM-DD' : due !== null && due > earliest ? due : earliest}`,
        ]),
    ];
}
/** A glob for this path alone: brackets are no rarity in the names of routes. */
function globOf(path) {
    return path.replace(/[\\*?[\]{}()!+@|]/gu, String.raw `\$&`);
}
function type(ecosystem) {
    return (0,_core_packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__/* .purlType */ .i)(ecosystem) ?? (0,_core_packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRelease */ .U)(ecosystem).toLowerCase();
}
/** A YAML scalar: plain where that is safe, else quoted as JSON, which YAML reads too. */
function scalar(value) {
    const shown = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(value, MAX_VALUE);
    return /^[A-Za-z][\w./-]*$/u.test(shown) ? shown : JSON.stringify(shown);
}


/***/ })

};
