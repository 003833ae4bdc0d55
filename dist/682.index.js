export const id = 682;
export const ids = [682,559];
export const modules = {

/***/ 8592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ actionLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6058);
/* harmony import */ var _report_text_log_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7577);


/** The log of a runner: every line is neutralised, so that no text of a lockfile becomes a workflow command. */
const actionLog = {
    info: (message) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_text_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(message));
    },
    // core.warning escapes its message itself.
    warning: (message) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message);
    },
    debug: (message) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(message);
    },
};


/***/ }),

/***/ 8682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 8 modules
var core = __webpack_require__(6058);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/findings/disclosure.ts
var disclosure = __webpack_require__(3077);
// EXTERNAL MODULE: ./src/github/client.ts + 1 modules
var github_client = __webpack_require__(4603);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
;// CONCATENATED MODULE: ./src/github/read/event.ts

/** An event that cannot be used: says what is missing. */
class EventError extends Error {
    name = 'EventError';
}
const sha = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const pullRequestPayload = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        merge_commit_sha: sha.nullish(),
        head: schemas/* object */.Ikc({ sha }),
        base: schemas/* object */.Ikc({ sha, ref: schemas/* string */.YjP().min(1) }),
    }),
});
const mergeGroupPayload = schemas/* object */.Ikc({
    merge_group: schemas/* object */.Ikc({ head_sha: sha, base_sha: sha, base_ref: schemas/* string */.YjP().min(1) }),
});
const pushPayload = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() }), ref: schemas/* string */.YjP() });
/**
 * Reads the event.
 * @param event `GITHUB_EVENT_NAME`
 * @param payload the parsed file at `GITHUB_EVENT_PATH`
 * @param wanted the `mode` input
 * @param runSha `GITHUB_SHA`: for pull requests the merge commit that GitHub made
 * @throws EventError when the payload lacks what the mode needs
 */
function readTrigger(event, payload, wanted, runSha) {
    const mode = wanted === 'auto' ? modeOf(event, payload) : wanted;
    return { event, mode, change: mode === 'gate' ? readChange(event, payload, runSha) : null };
}
function modeOf(event, payload) {
    switch (event) {
        case 'pull_request':
        case 'pull_request_target':
        case 'merge_group':
            return 'gate';
        case 'push': {
            const push = parse(pushPayload, payload, event);
            return push.ref === `refs/heads/${push.repository.default_branch}` ? 'track' : 'report';
        }
        case 'schedule':
        case 'workflow_dispatch':
        case 'repository_dispatch':
            return 'track';
        case 'issues':
        case 'issue_comment':
            return 'intake';
        default:
            throw new EventError(`Fixby does not know what to do on the event "${event}". Set the input mode to gate, track, intake or report, or run it on pull_request, merge_group, push, schedule or workflow_dispatch.`);
    }
}
function readChange(event, payload, runSha) {
    if (event === 'merge_group') {
        const { merge_group: group } = parse(mergeGroupPayload, payload, event);
        return {
            kind: 'merge-group',
            number: null,
            headSha: group.head_sha,
            baseSha: group.base_sha,
            baseRef: group.base_ref.replace(/^refs\/heads\//, ''),
            mergeShas: [],
        };
    }
    const { pull_request: pull } = parse(pullRequestPayload, payload, event);
    const merges = [runSha, pull.merge_commit_sha ?? null].filter((candidate) => candidate !== null);
    return {
        kind: 'pull-request',
        number: pull.number,
        headSha: pull.head.sha,
        baseSha: pull.base.sha,
        baseRef: pull.base.ref,
        mergeShas: merges.filter((candidate) => candidate !== pull.head.sha),
    };
}
function parse(schema, payload, event) {
    const result = schema.safeParse(payload);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    const where = issue?.path.join('.') ?? '';
    throw new EventError(`The payload of the event "${event}" has no usable ${where === '' ? 'content' : where}. Mode gate needs a pull_request or merge_group event; run Fixby on one of those, or set the input mode.`);
}

// EXTERNAL MODULE: ./src/github/read/repository-facts.ts
var repository_facts = __webpack_require__(2464);
// EXTERNAL MODULE: ./src/report/text/headline.ts
var headline = __webpack_require__(6042);
// EXTERNAL MODULE: ./src/run/pipeline.ts + 2 modules
var run_pipeline = __webpack_require__(9040);
// EXTERNAL MODULE: ./src/run/read-ledger.ts + 1 modules
var read_ledger = __webpack_require__(804);
// EXTERNAL MODULE: ./src/system/exec.ts
var exec = __webpack_require__(8780);
// EXTERNAL MODULE: ./src/system/git.ts
var git = __webpack_require__(2005);
// EXTERNAL MODULE: ./src/system/working-tree.ts
var working_tree = __webpack_require__(2635);
;// CONCATENATED MODULE: ./src/run/scan-root.ts





/**
 * The directory to scan and the repository around it; no link leads out of the workspace, or to another place in it.
 * @param path the input, relative to the workspace
 * @throws Error that names the input
 */
async function findPlace(path, workspace) {
    const base = await (0,promises_.realpath)(workspace);
    const wanted = await (0,promises_.realpath)((0,external_node_path_.join)(base, path)).catch((cause) => {
        throw new Error(`The input path is "${path}", and there is no such directory in the workspace. Check out first, and name a directory in it.`, { cause });
    });
    if (!(0,working_tree/* isInside */.FK)(base, wanted)) {
        throw new Error(`The input path is "${path}", which leads outside the workspace. Name a directory inside it.`);
    }
    const link = await firstLink(base, path);
    if (link !== null) {
        throw new Error(`The input path is "${path}", and ${link} is a symbolic link, which whoever commits it may lead anywhere. Name the directory itself.`);
    }
    const repository = await git/* Repository */.LN.open(wanted, exec/* run */.e);
    const root = repository === null ? base : await (0,promises_.realpath)(repository.root);
    return { root, repository, directory: (0,external_node_path_.relative)(root, wanted).split(external_node_path_.sep).join(external_node_path_.posix.sep) };
}
/** The first symbolic link on the way from a directory down a relative path; null when there is none. */
async function firstLink(directory, path) {
    const parts = (0,external_node_path_.normalize)(path).split(/[/\\]/);
    for (let length = 1; length <= parts.length; length += 1) {
        const way = (0,external_node_path_.join)(...parts.slice(0, length));
        if ((await (0,promises_.lstat)((0,external_node_path_.join)(directory, way))).isSymbolicLink())
            return way;
    }
    return null;
}

// EXTERNAL MODULE: ./src/scanners/registry.ts + 109 modules
var registry = __webpack_require__(9047);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/action/context.ts

/** @throws Error where this is no runner */
function runnerContext() {
    const [owner, repo] = required('GITHUB_REPOSITORY').split('/');
    if (owner === undefined || repo === undefined)
        throw new Error('GITHUB_REPOSITORY is not owner/name.');
    const serverUrl = required('GITHUB_SERVER_URL');
    const repositoryUrl = `${serverUrl}/${owner}/${repo}`;
    return {
        workspace: required('GITHUB_WORKSPACE'),
        repository: { owner, repo },
        serverUrl,
        repositoryUrl,
        apiUrl: required('GITHUB_API_URL'),
        runUrl: `${repositoryUrl}/actions/runs/${required('GITHUB_RUN_ID')}`,
        runSha: process.env['GITHUB_SHA'] ?? null,
        temp: process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(),
    };
}
/** A variable that every runner sets. @throws Error where it is not set */
function required(name) {
    const value = process.env[name];
    if (value === undefined || value === '') {
        throw new Error(`${name} is not set. The action runs on a GitHub Actions runner; elsewhere use the commands: fixby --help.`);
    }
    return value;
}

// EXTERNAL MODULE: ./src/core/policy/sections.ts
var sections = __webpack_require__(3084);
// EXTERNAL MODULE: ./src/core/scale/day.ts
var day = __webpack_require__(5784);
// EXTERNAL MODULE: ./src/run/policy-in-force.ts + 1 modules
var policy_in_force = __webpack_require__(8628);
;// CONCATENATED MODULE: ./src/action/inputs.ts





/** An input that cannot be used: names it, and what it may be. */
class InputError extends Error {
    name = 'InputError';
}
/** A path relative to the repository's root, with `/`, that does not climb out of it. */
const insidePath = schemas/* string */.YjP()
    .transform((path) => path.replace(/^\.\//, ''))
    .refine((path) => !/^([/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).includes('..'), 'must lie inside the repository');
/** `as-of`: an RFC 3339 time. */
const instantSchema = schemas/* string */.YjP()
    .refine(day/* isInstant */.uZ, 'must be an RFC 3339 time such as 2026-12-31T00:00:00Z');
const inputs_schemas = {
    mode: schemas/* enum */.k5n(['auto', 'gate', 'track', 'intake', 'report']),
    path: schemas/* string */.YjP().min(1),
    policy: insidePath,
    'fail-on': sections/* failOnSchema */.nI,
    'as-of': instantSchema,
};
/**
 * Reads the action's inputs.
 * @throws InputError
 */
function readInputs() {
    const policy = optional('policy');
    return {
        token: (0,core/* getInput */.V4)('token'),
        mode: check('mode', (0,core/* getInput */.V4)('mode') || 'auto'),
        path: check('path', (0,core/* getInput */.V4)('path') || '.'),
        policy: policy === null || policy === policy_in_force/* DEFAULT_POLICY_PATH */.lo ? null : check('policy', policy),
        failOn: map(optional('fail-on'), (value) => check('fail-on', value)),
        osvScanner: optional('osv-scanner'),
        osvDatabase: optional('osv-database'),
        sarif: (0,core/* getMultilineInput */.q3)('sarif'),
        sarifBase: (0,core/* getMultilineInput */.q3)('sarif-base'),
        comment: flag('comment'),
        issues: flag('issues'),
        badge: optional('badge'),
        annotations: flag('annotations'),
        uploadSarif: flag('upload-sarif'),
        asOf: map(optional('as-of'), (value) => check('as-of', value)),
    };
}
function optional(name) {
    const value = (0,core/* getInput */.V4)(name);
    return value === '' ? null : value;
}
function map(value, convert) {
    return value === null ? null : convert(value);
}
function flag(name) {
    try {
        return (0,core/* getBooleanInput */.Vt)(name);
    }
    catch (error) {
        throw new InputError(`The input ${name} must be true or false.`, { cause: error });
    }
}
function check(name, value) {
    const result = inputs_schemas[name].safeParse(value);
    if (result.success)
        return result.data;
    const why = result.error.issues.map((issue) => issue.message).join('; ');
    throw new InputError(`The input ${name} is "${value.slice(0, 100)}": ${why}.`);
}

// EXTERNAL MODULE: ./src/action/log.ts
var log = __webpack_require__(8592);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/github/write/code-scanning.ts

/**
 * Uploads a SARIF file to code scanning.
 * @param sarif the file's text
 * @param commit the commit that was scanned
 * @param ref the ref that the alerts belong to: `refs/heads/…` or `refs/pull/<n>/merge`
 * @throws what the client throws: 403 where code scanning is off or the token may not write it
 * @see https://docs.github.com/en/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data
 */
async function uploadSarif(client, repository, sarif, commit, ref) {
    await client.rest.codeScanning.uploadSarif({
        ...repository,
        commit_sha: commit,
        ref,
        sarif: (0,external_node_zlib_.gzipSync)(Buffer.from(sarif, 'utf8')).toString('base64'),
        tool_name: 'fixby',
    });
}

// EXTERNAL MODULE: ./src/github/logins.ts
var github_logins = __webpack_require__(5661);
;// CONCATENATED MODULE: ./src/github/write/comment.ts

/** The hidden first line by which our comment is found again. */
const COMMENT_MARKER = '<!-- fixby:pull-request v1 -->';
/**
 * Writes the one comment of a pull request: updates ours where there is one, else adds it, and removes any further one of ours.
 * A comment is ours only with both our marker and our author: anybody can post the marker.
 * @param authors further logins that are ours (`issues.authors` of the policy)
 * @returns the comment's address
 * @throws what the client throws
 */
async function writeComment(client, repository, pullRequest, body, authors) {
    const ours = await ourComments(client, repository, pullRequest, authors);
    const [first, ...duplicates] = ours;
    for (const duplicate of duplicates) {
        await client.rest.issues.deleteComment({ ...repository, comment_id: duplicate.id });
    }
    if (first === undefined) {
        const { data } = await client.rest.issues.createComment({
            ...repository,
            issue_number: pullRequest,
            body,
        });
        return data.html_url;
    }
    if (first.body !== body)
        await client.rest.issues.updateComment({ ...repository, comment_id: first.id, body });
    return first.html_url;
}
async function ourComments(client, repository, pullRequest, authors) {
    const all = [];
    const request = { ...repository, issue_number: pullRequest, per_page: 100 };
    for await (const { data } of client.paginate.iterator(client.rest.issues.listComments, request)) {
        // An answer that was cut short comes out as an empty text: it must not pass for "no comments".
        if (!Array.isArray(data))
            throw new Error('GitHub cut the list of comments short');
        all.push(...data);
    }
    const marked = all.filter((comment) => comment.body?.startsWith(COMMENT_MARKER) === true);
    if (marked.length === 0)
        return [];
    const logins = (0,github_logins/* ourLogins */.Rx)(await ownLogin(client), authors);
    return marked.filter((comment) => (0,github_logins/* isOurs */.MU)(comment.user?.login ?? null, logins)).sort((a, b) => a.id - b.id);
}
/** The login that this token writes under; GraphQL answers for every kind of token, REST's `/user` does not. */
async function ownLogin(client) {
    const { viewer } = await client.graphql('query viewer { viewer { login } }');
    return viewer.login;
}

// EXTERNAL MODULE: ./src/report/text/dates.ts
var dates = __webpack_require__(9373);
// EXTERNAL MODULE: ./src/report/text/locations.ts
var locations = __webpack_require__(9020);
// EXTERNAL MODULE: ./src/report/text/selection.ts
var selection = __webpack_require__(7310);
// EXTERNAL MODULE: ./src/report/text/terminal-text.ts
var terminal_text = __webpack_require__(9340);
// EXTERNAL MODULE: ./src/report/text/words.ts
var text_words = __webpack_require__(1605);
;// CONCATENATED MODULE: ./src/report/annotations/annotations.ts





/**
 * GitHub keeps ten errors and ten warnings of a step; the tenth error is the verdict, with which the step ends.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
const MOST = { error: 9, warning: 10 };
/**
 * The annotations of a run: blocking findings as errors, others that are introduced as warnings, worst first.
 * @returns with `more`, one line that says how many there are besides, and where; null when there are none
 */
function annotations(result) {
    const { blocking, main } = (0,selection/* select */.L)(result);
    const errors = result.findings.filter((finding) => blocking.has(finding.id));
    const warnings = result.comparison.compares ? main.filter((finding) => !blocking.has(finding.id)) : [];
    const items = [
        ...errors.slice(0, MOST.error).map((finding) => annotate(finding, 'error')),
        ...warnings.slice(0, MOST.warning).map((finding) => annotate(finding, 'warning')),
    ];
    const hidden = errors.length + warnings.length - items.length;
    const words = hidden === 1 ? '1 more finding is' : `${hidden} more findings are`;
    return { items, more: hidden === 0 ? null : `${words} in the job summary and in the JSON report.` };
}
function annotate(finding, level) {
    const { path, line, column, endLine } = (0,locations/* mainLocation */.vC)(finding);
    const subject = (0,text_words/* packageWords */.CS)(finding);
    return {
        level,
        file: path,
        line,
        column,
        endLine,
        title: `${finding.severity}: ${subject === '' ? (0,text_words/* shortTitle */.HV)(finding) : subject}`,
        message: [
            `${(0,text_words/* shortTitle */.HV)(finding)} (${(0,terminal_text/* clip */.$Q)(finding.rule, 60)})`,
            where(finding),
            due(finding),
            fix(finding),
        ]
            .filter((part) => part !== '')
            .join('. '),
    };
}
function where(finding) {
    const route = (0,locations/* routeWords */.Jn)((0,locations/* mainLocation */.vC)(finding).package);
    return route.charAt(0).toUpperCase() + route.slice(1);
}
function due(finding) {
    if (finding.due === null || finding.daysLeft === null)
        return '';
    const days = (0,dates/* daysInWords */.E)(finding.daysLeft);
    return `Fix by ${(0,dates/* shortDate */.XV)(finding.due)}, ${days}${(0,text_words/* countsFromDetection */.iQ)(finding) ? ' from detection' : ''}`;
}
function fix({ package: at, fix: words }) {
    if (at === null)
        return (0,text_words/* firstSentence */.qi)(words).replace(/\.$/u, '');
    if (at.upgrade !== null)
        return `Fix: ${(0,terminal_text/* clip */.$Q)(at.upgrade, 300)}`;
    return at.fixedVersion === null ? 'No fixed version known' : `Fixed in ${(0,terminal_text/* clip */.$Q)(at.fixedVersion, 100)}`;
}

// EXTERNAL MODULE: ./src/report/comment/comment.ts
var comment = __webpack_require__(2149);
// EXTERNAL MODULE: ./src/report/text/fit.ts
var fit = __webpack_require__(2283);
// EXTERNAL MODULE: ./src/report/text/markdown.ts
var markdown = __webpack_require__(2087);
// EXTERNAL MODULE: ./src/report/text/markdown-blocks.ts
var markdown_blocks = __webpack_require__(9854);
// EXTERNAL MODULE: ./src/report/comment/report-context.ts
var report_context = __webpack_require__(8010);
// EXTERNAL MODULE: ./src/report/comment/whole-report.ts + 2 modules
var whole_report = __webpack_require__(6598);
;// CONCATENATED MODULE: ./src/report/comment/summary.ts





/**
 * The job summary: the comment with more room and nothing folded, within 1 MiB of UTF-8.
 * @param context its marker is not used
 */
function renderSummary(result, context) {
    const report = (0,report_context/* summaryContext */.u)(result, context, fit/* SUMMARY_LIMIT */.Jt);
    return `${(0,whole_report/* wholeReport */.w)(result, report, unfolded, fit/* SUMMARY_LIMIT */.Jt)}\n`;
}
function unfolded({ title, body }) {
    return (room) => (0,markdown_blocks/* blocks */.Bv)([(0,markdown/* markup */.PT) `#### ${title}`, body(room - title.length * 4 - 60), markdown/* EMPTY */.wg]);
}

// EXTERNAL MODULE: ./src/report/json/json.ts
var json = __webpack_require__(8559);
// EXTERNAL MODULE: ./src/report/sarif/sarif.ts + 3 modules
var sarif_sarif = __webpack_require__(6179);
// EXTERNAL MODULE: ./src/report/terminal/terminal.ts + 2 modules
var terminal = __webpack_require__(5663);
// EXTERNAL MODULE: ./src/report/text/log-line.ts
var log_line = __webpack_require__(7577);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/action/publish.ts















/**
 * Writes every report that was asked for. What stays on the runner comes first, so that no answer of GitHub's can lose it. A token that may not
 * write degrades to the summary and a notice; any other failure of GitHub's is an error.
 * @throws Error when GitHub failed
 */
async function publish(publication) {
    const { result, shown, inputs } = publication;
    printLog(shown);
    if (inputs.annotations)
        publish_annotate(shown);
    setOutputs(result);
    const sarif = await writeFiles(publication);
    await core/* summary */.z.addRaw(renderSummary(shown, commentContext(publication))).write();
    // With as-of the result is about another day: it must not stand on GitHub as today's.
    if (inputs.asOf !== null)
        return;
    await publish_comment(publication);
    await upload(publication, sarif);
}
function printLog(result) {
    core/* startGroup */.Oh('Findings');
    for (const line of (0,terminal.renderTerminal)(result, { colour: false, columns: 120 }).split('\n'))
        core/* info */.pq((0,log_line/* logLine */.B)(line));
    core/* endGroup */.N4();
}
function publish_annotate(result) {
    const { items, more } = annotations(result);
    for (const item of items) {
        const properties = {
            title: item.title,
            file: item.file,
            ...(item.line === null ? {} : { startLine: item.line }),
        };
        if (item.level === 'error')
            core/* error */.z3(item.message, properties);
        else
            core/* warning */.$e(item.message, properties);
    }
    if (more !== null)
        core/* info */.pq((0,log_line/* logLine */.B)(more));
}
function setOutputs({ decision, counts, nextDue }) {
    const { critical, high, medium, low, introduced, overdue } = counts;
    const outputs = { decision, critical, high, medium, low, introduced, overdue, 'next-due': nextDue ?? '' };
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
    core/* setOutput */.uH('comment-url', '');
    core/* setOutput */.uH('dashboard-url', '');
}
async function writeFiles({ result, context }) {
    const directory = (0,external_node_path_.join)(context.temp, `fixby-reports-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.mkdir)(directory, { recursive: true });
    const sarif = (0,sarif_sarif.renderSarif)(result, { version: version/* VERSION */.x });
    const paths = { report: (0,external_node_path_.join)(directory, 'fixby.json'), sarif: (0,external_node_path_.join)(directory, 'fixby.sarif') };
    await (0,promises_.writeFile)(paths.report, (0,json.renderJson)(result));
    await (0,promises_.writeFile)(paths.sarif, sarif);
    core/* setOutput */.uH('report', paths.report);
    core/* setOutput */.uH('sarif', paths.sarif);
    return sarif;
}
async function publish_comment(publication) {
    const { shown, trigger, inputs, context, client } = publication;
    const number = trigger.change?.number ?? null;
    if (!inputs.comment || number === null)
        return;
    try {
        const body = (0,comment.renderComment)(shown, commentContext(publication));
        const url = await writeComment(client, context.repository, number, body, publication.authors);
        core/* setOutput */.uH('comment-url', url);
    }
    catch (error) {
        if (!(0,github_client/* isForbidden */.US)(error))
            throw failure('the pull request comment could not be written', error);
        core/* notice */.lm(`This token may not comment (${(0,github_client/* explainApiError */.cU)(error)}), as on pull requests from forks and from Dependabot: the same report is in the job summary.`);
    }
}
async function upload({ trigger, inputs, context, client, result }, sarif) {
    const commit = result.comparison.head;
    if (!inputs.uploadSarif || commit === null)
        return;
    const ref = refOf(trigger.change, commit);
    try {
        await uploadSarif(client, context.repository, sarif, commit, ref);
    }
    catch (error) {
        if (!(0,github_client/* isForbidden */.US)(error))
            throw failure('the SARIF file could not be uploaded', error);
        core/* notice */.lm(`The SARIF file was not uploaded (${(0,github_client/* explainApiError */.cU)(error)}): code scanning is off here, or the job lacks "permissions: security-events: write".`);
    }
}
/** The ref whose alerts an upload replaces: the pull request's head or merge, whichever was scanned, else the branch that the run is for. */
function refOf(change, commit) {
    if (change?.number == null)
        return process.env['GITHUB_REF'] ?? '';
    return `refs/pull/${change.number}/${commit === change.headSha ? 'head' : 'merge'}`;
}
function failure(what, error) {
    return new Error(`${what}: ${(0,github_client/* explainApiError */.cU)(error)}. Run the job again; if it stays so, look at githubstatus.com.`, { cause: error });
}
function commentContext({ context }) {
    return {
        marker: COMMENT_MARKER,
        runUrl: context.runUrl,
        repositoryUrl: context.repositoryUrl,
    };
}

// EXTERNAL MODULE: ./src/system/commit-tree.ts
var commit_tree = __webpack_require__(9693);
// EXTERNAL MODULE: ./src/github/read/api-tree.ts
var api_tree = __webpack_require__(6625);
;// CONCATENATED MODULE: ./src/github/read/objects.ts




/** A commit that could not be had, with every way that was tried. */
class CommitUnavailable extends Error {
    name = 'CommitUnavailable';
}
/**
 * A commit as data.
 * @param sha the commit
 * @param refs refs of the remote that may lead to it where the remote does not give out bare commits
 * @throws CommitUnavailable
 */
async function obtainCommit(sources, sha, refs) {
    const { repository, log } = sources;
    const failures = [];
    if (repository !== null) {
        if (await repository.has(sha))
            return new commit_tree/* CommitTree */.eO(repository, sha);
        for (const wanted of [sha, ...refs]) {
            const failure = await fetchOne(sources, repository, wanted);
            if (await repository.has(sha))
                return new commit_tree/* CommitTree */.eO(repository, sha);
            failures.push(failure ?? `${wanted} on the remote is another commit now`);
        }
        log.debug(`commit ${sha} could not be fetched: ${failures.join('; ')}`);
    }
    return overApi(sources, sha, failures);
}
async function overApi(sources, sha, failures) {
    const tree = new api_tree/* ApiTree */.P(sources.client, sources.name, sha);
    try {
        await tree.files();
        return tree;
    }
    catch (error) {
        const tried = [...failures, `API: ${(0,github_client/* explainApiError */.cU)(error)}`].join('; ');
        throw new CommitUnavailable(`Commit ${sha} is not in the workspace, cannot be fetched and cannot be read through the API (${tried}). Give the job "permissions: contents: read", and let actions/checkout run before Fixby.`);
    }
}
/** Fetches with the clone's own credentials, then with the token; the reason when neither worked. */
async function fetchOne(sources, repository, wanted) {
    const remotes = [
        { remote: 'origin', configuration: {} },
        { remote: sources.remoteUrl, configuration: sources.fetchConfiguration },
    ];
    let failure = null;
    for (const { remote, configuration } of remotes) {
        try {
            await repository.fetch(remote, wanted, configuration);
            return null;
        }
        catch (error) {
            failure = (0,errors/* messageOf */.bD)(error);
        }
    }
    return failure;
}
/**
 * The tip of a branch of the repository right now: what the API says, else what git says. The clone's own remote is not asked: it may be the
 * fork that a workflow checked out, where the author of the pull request decides what a branch holds.
 * @returns null when neither can be asked
 */
async function branchTip(sources, branch) {
    try {
        const { data } = await sources.client.rest.git.getRef({ ...sources.name, ref: `heads/${branch}` });
        return data.object.sha;
    }
    catch (error) {
        sources.log.debug(`the tip of ${branch} cannot be read through the API: ${(0,github_client/* explainApiError */.cU)(error)}`);
    }
    try {
        const { repository, remoteUrl, fetchConfiguration } = sources;
        return (await repository?.remoteRef(remoteUrl, `refs/heads/${branch}`, fetchConfiguration)) ?? null;
    }
    catch (error) {
        sources.log.debug(`the tip of ${branch} cannot be read from the remote: ${(0,errors/* messageOf */.bD)(error)}`);
        return null;
    }
}
/**
 * The merge base of two commits: from local history where it is whole, else from the API.
 * @returns null when neither tells
 */
async function mergeBaseOf(sources, base, head) {
    const local = await sources.repository?.mergeBase(base, head);
    if (local !== null && local !== undefined)
        return local;
    try {
        const { data } = await sources.client.rest.repos.compareCommitsWithBasehead({
            ...sources.name,
            basehead: `${base}...${head}`,
            per_page: 1,
        });
        return data.merge_base_commit.sha;
    }
    catch (error) {
        sources.log.warning(`the merge base of ${base} and ${head} is unknown: ${(0,github_client/* explainApiError */.cU)(error)}`);
        return null;
    }
}

;// CONCATENATED MODULE: ./src/github/read/comparison.ts

/**
 * Finds what is compared with what. The workspace is only trusted as far as its commit is the event's head or GitHub's merge of it; otherwise the
 * head is brought in as data, so that a workflow which checks out the base (`pull_request_target`) judges the pull request all the same.
 * @throws CommitUnavailable when the head cannot be had: then nothing may be judged
 */
async function resolveTrees(change, sources) {
    if (change.kind === 'merge-group') {
        return againstCommit(change.headSha, change.baseSha, change.baseRef, sources);
    }
    const merge = await checkedOutMerge(change, sources);
    return merge === null
        ? headAgainstMergeBase(change, sources)
        : againstCommit(merge.sha, merge.onto, change.baseRef, sources);
}
/** The checked-out merge commit and its first parent, when the workspace has GitHub's merge of this head. */
async function checkedOutMerge(change, sources) {
    const { repository } = sources;
    const sha = (await repository?.headCommit()) ?? null;
    if (repository === null || sha === null || sha === change.headSha)
        return null;
    const [onto, merged, ...others] = (await repository.commit(sha)).parents;
    if (onto === undefined || merged !== change.headSha || others.length > 0)
        return null;
    // Anybody can push a merge of this head onto a commit of their choosing: only GitHub's own, or one onto the event's base, is believed.
    if (onto === change.baseSha)
        return { sha, onto };
    return change.mergeShas.includes(sha) && (await isOnBranch(sources, onto, change.baseRef))
        ? { sha, onto }
        : null;
}
/**
 * Whether a commit belongs to a branch. Until GitHub has made the next one, a retargeted pull request keeps its merge onto the branch that it
 * came from, which may be its author's own, with a policy to match.
 */
async function isOnBranch(sources, commit, branch) {
    const tip = await branchTip(sources, branch);
    if (tip === null)
        return false;
    return tip === commit || (await mergeBaseOf(sources, commit, tip)) === commit;
}
/** A head compared with the commit that it was made onto, which also has the policy. */
async function againstCommit(headSha, baseSha, baseRef, sources) {
    const head = await obtainCommit(sources, headSha, []);
    const base = await comparison_optional(() => obtainCommit(sources, baseSha, [`refs/heads/${baseRef}`]));
    return {
        head,
        base: base.tree,
        baseUnknown: base.unknown,
        policyTree: base.tree,
        policyUnknown: base.unknown,
    };
}
async function headAgainstMergeBase(change, sources) {
    const pullRef = change.number === null ? [] : [`refs/pull/${change.number}/head`];
    const head = await obtainCommit(sources, change.headSha, pullRef);
    const tipSha = (await branchTip(sources, change.baseRef)) ?? change.baseSha;
    const policy = await comparison_optional(() => obtainCommit(sources, tipSha, [`refs/heads/${change.baseRef}`]));
    const mergeBase = await mergeBaseOf(sources, tipSha, change.headSha);
    const base = mergeBase === null
        ? {
            tree: null,
            unknown: `the merge base of ${change.baseRef} and ${change.headSha.slice(0, 7)} could not be found`,
        }
        : await comparison_optional(() => obtainCommit(sources, mergeBase, []));
    return {
        head,
        base: base.tree,
        baseUnknown: base.unknown,
        policyTree: policy.tree,
        policyUnknown: policy.unknown,
    };
}
async function comparison_optional(obtain) {
    try {
        return { tree: await obtain(), unknown: null };
    }
    catch (error) {
        if (error instanceof CommitUnavailable)
            return { tree: null, unknown: error.message };
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/action/trees.ts






/**
 * What an event scans, what that is compared with, and the policy that judges it, which is the base's where there is one.
 * @throws what reading the trees and the policy throws
 */
async function treesFor(change, place, inputs, context, client) {
    const request = { path: inputs.policy, failOn: inputs.failOn };
    if (change === null) {
        const commit = await place.repository?.headCommit();
        const committed = place.repository !== null && commit !== null && commit !== undefined;
        const head = committed
            ? new commit_tree/* CommitTree */.eO(place.repository, commit)
            : new working_tree/* WorkingTree */.aW(place.root, place.repository);
        return { head, base: null, baseUnknown: null, policy: await (0,policy_in_force/* policyOf */.US)(head, request) };
    }
    const trees = await resolveTrees(change, objectSources(place.repository, inputs, context, client));
    const policy = await (0,policy_in_force/* policyForGate */.HL)(trees.policyTree, trees.policyUnknown, trees.head, request, trees.base);
    return { head: trees.head, base: trees.base, baseUnknown: trees.baseUnknown, policy };
}
function objectSources(repository, inputs, context, client) {
    const credentials = Buffer.from(`x-access-token:${inputs.token}`).toString('base64');
    core/* setSecret */.Pq(credentials);
    return {
        repository,
        remoteUrl: context.repositoryUrl,
        fetchConfiguration: { [`http.${context.serverUrl}/.extraheader`]: `AUTHORIZATION: basic ${credentials}` },
        client,
        name: context.repository,
        log: log/* actionLog */.Z,
    };
}

;// CONCATENATED MODULE: ./src/action/main.ts




















/** The action: whatever goes wrong ends the step red, with a decision of `error` and a sentence that says why. */
async function main() {
    try {
        await act(readInputs(), runnerContext());
    }
    catch (error) {
        core/* setOutput */.uH('decision', 'error');
        core/* setFailed */.C1(`Not judged: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
async function act(inputs, context) {
    if (inputs.token !== '')
        core/* setSecret */.Pq(inputs.token);
    const payload = await readPayload();
    const trigger = readTrigger(required('GITHUB_EVENT_NAME'), payload, inputs.mode, context.runSha);
    const client = (0,github_client/* createClient */.UU)(inputs.token, context.apiUrl, log/* actionLog */.Z);
    if (trigger.mode === 'intake') {
        const { takeIn } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(988), __webpack_require__.e(209), __webpack_require__.e(436)]).then(__webpack_require__.bind(__webpack_require__, 436));
        await takeIn(payload, inputs, context, client);
        return;
    }
    const scratch = (0,external_node_path_.join)(context.temp, `fixby-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.mkdir)(scratch, { recursive: true });
    try {
        await scan(trigger, inputs, context, client, scratch);
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
/** Scans, judges, says so, and only then writes issues: the verdict waits for none of them. */
async function scan(trigger, inputs, context, client, scratch) {
    const memory = { read: null };
    const pipeline = await prepare(trigger, inputs, context, client, scratch, memory);
    const { policy } = pipeline.policy;
    const result = await (0,run_pipeline/* judge */.S)(pipeline);
    const detailsUrl = detailsAddress(inputs, context, memory.read?.tracker ?? null);
    const shown = await shownResult(result, client, context, detailsUrl);
    await publish({ result, shown, trigger, inputs, context, client, authors: policy.issues.authors });
    if (trigger.mode === 'track' && inputs.issues && inputs.asOf === null)
        await keepInStep(pipeline, result, memory.read, inputs, context, client, detailsUrl);
    finish(result, shown, trigger, inputs);
}
/** Keeps the issues in step, where they could be read: where they could not, the verdict says so. */
async function keepInStep(pipeline, result, read, inputs, context, client, detailsUrl) {
    if (read === null)
        return;
    const { track, writeBadge } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(988), __webpack_require__.e(209), __webpack_require__.e(685)]).then(__webpack_require__.bind(__webpack_require__, 3685));
    const kept = await track({
        context,
        client,
        name: (0,read_ledger/* trackerName */.c9)(pipeline.policy.policy, context.repository),
        policy: pipeline.policy.policy,
        read,
        result,
        head: pipeline.head,
        directory: pipeline.directory,
        detailsUrl,
    });
    if (kept !== null && inputs.badge !== null)
        await writeBadge(inputs.badge, kept.data, result);
}
/** Where those who may see them find the findings that are not shown in public; null for nowhere. */
function detailsAddress(inputs, context, tracker) {
    if (inputs.uploadSarif)
        return `${context.repositoryUrl}/security/code-scanning`;
    return tracker === null || tracker.public ? null : `${tracker.url}/issues`;
}
/** The result as readers of the repository may see it. Where nobody can tell who they are, they are everybody. */
async function shownResult(result, client, context, detailsUrl) {
    if ([...result.findings, ...result.fixed].every(disclosure/* isPublicKnowledge */.W))
        return result;
    try {
        if (!(await (0,repository_facts/* readRepositoryFacts */.m)(client, context.repository)).public)
            return result;
    }
    catch (error) {
        log/* actionLog */.Z.warning(`GitHub did not say whether this repository is public, so it counts as public: ${(0,github_client/* explainApiError */.cU)(error)}`);
    }
    return (0,disclosure/* publicResult */.P)(result, detailsUrl);
}
async function readPayload() {
    return JSON.parse(await (0,promises_.readFile)(required('GITHUB_EVENT_PATH'), 'utf8'));
}
async function prepare(trigger, inputs, context, client, scratch, memory) {
    const place = await findPlace(inputs.path, context.workspace);
    const trees = await treesFor(trigger.change, place, inputs, context, client);
    const asOf = inputs.asOf ?? new Date().toISOString();
    const { policy } = trees.policy;
    const name = (0,read_ledger/* trackerName */.c9)(policy, context.repository);
    const books = (0,read_ledger/* gateBooks */.wn)(client, name, policy);
    const { repositoryUrl } = context;
    const issues = { client, name, inForce: trees.policy, asOf, repositoryUrl };
    return {
        head: trees.head,
        base: trees.base,
        baseUnknown: trees.baseUnknown,
        directory: place.directory,
        policy: trees.policy,
        scanners: (0,registry/* createScanners */.q)({
            run: exec/* run */.e,
            program: inputs.osvScanner,
            database: inputs.osvDatabase,
            cwd: context.workspace,
            repository: place.repository,
            mask: core/* setSecret */.Pq,
            workspace: context.workspace,
            root: place.root,
            sarif: inputs.sarif,
            sarifBase: inputs.sarifBase,
            compares: trigger.change !== null,
            tracked: () => (inputs.issues ? (0,read_ledger/* trackedResults */.$J)(books) : Promise.resolve(null)),
            log: log/* actionLog */.Z,
        }),
        asOf,
        recall: inputs.issues ? recallFor(trigger, issues, books, memory) : run_pipeline/* noRecall */.v,
        scratch,
        log: log/* actionLog */.Z,
    };
}
function recallFor(trigger, issues, books, memory) {
    if (trigger.mode !== 'track')
        return (0,read_ledger/* recallForGate */.e_)(books, issues.inForce.policy);
    return (0,read_ledger/* recallForTrack */.yJ)(issues, (read) => {
        memory.read = read;
    });
}
/**
 * Ends the step: a gate fails on `block` and `error`; a run without a pull request fails on `error`, and on `block` only where `fail-on` was asked for.
 */
function finish(result, shown, trigger, inputs) {
    const words = (0,headline/* headline */.P)(shown);
    const blocks = trigger.mode === 'gate' || inputs.failOn !== null;
    if (result.decision === 'error' || (result.decision === 'block' && blocks))
        core/* setFailed */.C1(words);
    else
        core/* info */.pq(words);
}


/***/ }),

/***/ 6625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ApiTree)
/* harmony export */ });
/* harmony import */ var _system_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9693);

/** GitHub serves blobs up to 100 MB. @see https://docs.github.com/en/rest/git/blobs#get-a-blob */
const MAX_BYTES = 100 * 1024 * 1024;
/** A commit read through GitHub's API: for a workspace that is no git repository, or a commit that cannot be fetched. */
class ApiTree {
    commit;
    #client;
    #repository;
    #entries = null;
    constructor(client, repository, commit) {
        this.#client = client;
        this.#repository = repository;
        this.commit = commit;
    }
    async files() {
        return [...(await this.#list()).values()].map(({ path, kind }) => ({ path, kind }));
    }
    async contentId(path) {
        return (await this.#file(path)).oid;
    }
    async read(path, maxBytes = MAX_BYTES) {
        const { oid, size } = await this.#file(path);
        if (size > maxBytes)
            throw new Error(`${path} has ${size} bytes, more than the ${maxBytes} that are read`);
        const { data } = await this.#client.rest.git.getBlob({ ...this.#repository, file_sha: oid });
        return Buffer.from(data.content, 'base64');
    }
    async #file(path) {
        const entry = (await this.#list()).get(path);
        if (entry?.kind !== 'file')
            throw new Error(`${path} is no file in commit ${this.commit}`);
        return entry;
    }
    #list() {
        return (this.#entries ??= this.#read());
    }
    async #read() {
        const entries = await this.#walk(this.commit, '');
        entries.sort((a, b) => (a.path < b.path ? -1 : 1));
        return (0,_system_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .byPath */ .f2)(entries, this.commit);
    }
    /** One recursive request; GitHub cuts very large answers short and says so, then folder by folder. */
    async #walk(sha, prefix) {
        const whole = await this.#client.rest.git.getTree({
            ...this.#repository,
            tree_sha: sha,
            recursive: 'true',
        });
        if (!whole.data.truncated)
            return whole.data.tree.filter(isLeaf).map((item) => toEntry(prefix, item));
        const level = await this.#client.rest.git.getTree({ ...this.#repository, tree_sha: sha });
        if (level.data.truncated)
            throw new Error(`the folder "${prefix}" of commit ${this.commit} is too large for GitHub's API`);
        const below = [];
        for (const item of level.data.tree) {
            if (isLeaf(item))
                below.push(toEntry(prefix, item));
            else
                below.push(...(await this.#walk(item.sha, `${prefix}${item.path}/`)));
        }
        return below;
    }
}
function isLeaf(item) {
    return item.type !== 'tree';
}
function toEntry(prefix, item) {
    return { path: `${prefix}${item.path}`, kind: (0,_system_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfMode */ .z1)(item.mode), oid: item.sha, size: item.size ?? 0 };
}


/***/ }),

/***/ 2464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readRepositoryFacts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6843);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1422);


const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        isPrivate: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        defaultBranchRef: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), target: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) }).nullable(),
    })
        .nullable(),
});
/** Reads the facts. @throws what the client throws, or Error where this token cannot see the repository */
async function readRepositoryFacts(client, name) {
    const query = `query repositoryFacts($owner: String!, $repo: String!) {
    repository(owner: $owner, name: $repo) { isPrivate defaultBranchRef { name target { oid } } }
  }`;
    const { repository } = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .k)(client, query, { ...name }, schema);
    if (repository === null)
        throw new Error(`this token cannot see ${name.owner}/${name.repo}`);
    const { isPrivate, defaultBranchRef: branch } = repository;
    return {
        public: !isPrivate,
        defaultBranch: branch === null ? null : { name: branch.name, tip: branch.target.oid },
    };
}


/***/ }),

/***/ 8559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   toReport: () => (/* binding */ toReport)
/* harmony export */ });
/* harmony import */ var _text_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1229);

/** The JSON report, version 1: the same result gives the same bytes. Its schema is in schema.ts. */
function renderJson(result) {
    return (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)(toReport(result));
}
/** A result as the JSON report has it. */
function toReport(result) {
    const { path, ref, preset } = result.policy;
    const { critical, high, medium, low, introduced, overdue, waived } = result.counts;
    return {
        version: 1,
        decision: result.decision,
        reasons: result.reasons.map(toReason),
        asOf: result.asOf,
        policy: { path, ref, preset },
        counts: { critical, high, medium, low, introduced, overdue, waived },
        scans: result.scans.map(toScan),
        findings: result.findings.map(toFinding),
        fixed: result.fixed.map(toFinding),
        waivers: {
            unused: result.waivers.unused.map(toIdleWaiver),
            expired: result.waivers.expired.map(toIdleWaiver),
        },
    };
}
function toReason({ kind, finding, scanner, message }) {
    return {
        kind,
        ...(finding === undefined ? {} : { finding }),
        ...(scanner === undefined ? {} : { scanner }),
        message,
    };
}
function toScan(scan) {
    const { scanner, version, status, reason, notes, packages, files, lockfiles, ms } = scan;
    return {
        scanner,
        version,
        status,
        ...(reason === null ? {} : { reason }),
        notes: [...notes],
        ...(packages === null ? {} : { packages }),
        ...(files === null ? {} : { files }),
        lockfiles: lockfiles.map((lockfile) => ({ path: lockfile.path, packages: lockfile.packages })),
        ms,
    };
}
function toFinding(finding) {
    return {
        id: finding.id,
        source: finding.source,
        rule: finding.rule,
        aliases: [...finding.aliases],
        title: finding.title,
        fix: finding.fix,
        severity: finding.severity,
        score: finding.score,
        vector: finding.vector,
        confidence: finding.confidence,
        cwe: [...finding.cwe],
        locations: finding.locations.map(toLocation),
        package: toPackage(finding.package),
        references: [...finding.references],
        firstSeen: finding.firstSeen,
        due: finding.due,
        sla: finding.sla,
        waiver: toWaiver(finding.waiver),
        origin: finding.origin,
    };
}
function toLocation(location) {
    const { path, line, column, endLine, severity, origin } = location;
    return {
        path,
        line,
        column,
        endLine,
        package: toPackage(location.package),
        flow: location.flow.map(({ path: at, line: row, column: start, endLine: end, label }) => ({
            path: at,
            line: row,
            column: start,
            endLine: end,
            label,
        })),
        severity,
        origin,
        waiver: toWaiver(location.waiver),
    };
}
function toPackage(at) {
    if (at === null)
        return null;
    const { purl, name, ecosystem, version, fixedVersion, direct, through, dev, upgrade } = at;
    return { purl, name, ecosystem, version, fixedVersion, direct, through: [...through], dev, upgrade };
}
function toWaiver(waiver) {
    if (waiver === null)
        return null;
    const { reason, approvedBy, expires } = waiver;
    return { reason, approvedBy, expires };
}
function toIdleWaiver({ match, reason, expires }) {
    return { match, reason, expires };
}


/***/ }),

/***/ 6179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./src/report/text/json-text.ts
var json_text = __webpack_require__(1229);
// EXTERNAL MODULE: ./src/report/text/terminal-text.ts
var terminal_text = __webpack_require__(9340);
// EXTERNAL MODULE: ./src/report/text/words.ts
var words = __webpack_require__(1605);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
;// CONCATENATED MODULE: ./src/report/sarif/limits.ts

/**
 * What GitHub accepts: an analysis above one of these is rejected as a whole.
 * @see https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning
 */
const SARIF_LIMITS = {
    /** Results of a run. The file has no more; GitHub shows the 5,000 most severe. */
    results: 25_000,
    shownResults: 5_000,
    /** Rules of a run. */
    rules: 25_000,
    /** Locations of a result: 1,000 are accepted, 100 are shown. */
    locations: 100,
    /** Tags of a rule. */
    tags: 20,
    /** Bytes of the file after gzip. */
    gzipBytes: 10_000_000,
    /** Characters of a rule's name, and of its short and full description. */
    name: 255,
    description: 1_024,
};
/**
 * How much of the allowed size a file takes after gzip: 1 is all of it. Only one that could be too large is compressed to find out.
 * @param text the whole file
 * @param limit bytes
 */
function gzipShare(text, limit) {
    const bytes = Buffer.byteLength(text, 'utf8');
    // Compressed data is at most a header and five bytes a block longer than the data itself.
    if (bytes < limit * 0.99)
        return bytes / limit;
    return (0,esm/* gzipSync */.u3)(Buffer.from(text, 'utf8'), { level: 6, mtime: 0 }).length / limit;
}

// EXTERNAL MODULE: ./src/core/findings/finding.ts
var findings_finding = __webpack_require__(3699);
// EXTERNAL MODULE: ./src/report/text/addresses.ts
var addresses = __webpack_require__(3012);
// EXTERNAL MODULE: ./src/report/text/dates.ts
var dates = __webpack_require__(9373);
// EXTERNAL MODULE: ./src/report/text/locations.ts
var locations = __webpack_require__(9020);
;// CONCATENATED MODULE: ./src/report/sarif/results.ts







const LEVELS = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
};
/**
 * A finding as a SARIF result.
 * @param compares whether this run compares with a base
 */
function sarifResult(finding, compares) {
    return {
        ruleId: finding.rule,
        level: (0,findings_finding/* isJudged */.s)(finding) ? LEVELS[finding.severity] : 'note',
        message: { text: message(finding) },
        locations: results_locations(finding),
        ...codeFlows(finding),
        // GitHub matches alerts by the second name alone; ours does not change when lines move.
        partialFingerprints: { 'fixby/v1': finding.id, primaryLocationLineHash: `${finding.id}:1` },
        ...(compares && finding.origin !== 'unknown'
            ? { baselineState: finding.origin === 'introduced' ? 'new' : 'unchanged' }
            : {}),
        ...(finding.waiver === null
            ? {}
            : {
                suppressions: [
                    {
                        kind: 'external',
                        status: 'accepted',
                        justification: justification(finding.waiver),
                    },
                ],
            }),
        properties: {
            severity: finding.severity,
            confidence: finding.confidence,
            due: finding.due,
            sla: finding.sla,
            origin: finding.origin,
        },
    };
}
function justification({ reason, approvedBy, expires }) {
    return `${(0,terminal_text/* sanitise */.tB)(reason)} (until ${expires}${approvedBy === null ? '' : `, approved by ${(0,terminal_text/* sanitise */.tB)(approvedBy)}`})`;
}
/** What, by when, how. Brackets would be a link in a SARIF message: they are escaped as the standard says (3.11.6). */
function message(finding) {
    const route = (0,locations/* routeWords */.Jn)(finding.package);
    const due = finding.due === null ? 'no due date' : `fix by ${(0,dates/* shortDate */.XV)(finding.due)}`;
    const parts = [
        `${(0,words/* fullTitle */.Eq)(finding)} (${[(0,terminal_text/* clip */.$Q)(finding.rule, 100), route].filter((part) => part !== '').join(', ')})`,
        `${finding.severity}, ${due}`,
        ...(finding.package?.upgrade == null ? [] : [(0,terminal_text/* clip */.$Q)(finding.package.upgrade, 300)]),
    ];
    return parts.join('. ').replace(/[[\]\\]/gu, '\\$&');
}
/** The location that a reader should see first, then the others in their order. */
function results_locations(finding) {
    const first = (0,locations/* mainLocation */.vC)(finding);
    const others = finding.locations.filter((location) => location !== first);
    return [first, ...others].slice(0, SARIF_LIMITS.locations).map(toLocation);
}
/** The way of untrusted data to the location that is shown first. */
function codeFlows(finding) {
    const { flow } = (0,locations/* mainLocation */.vC)(finding);
    if (flow.length === 0)
        return {};
    return {
        codeFlows: [{ threadFlows: [{ locations: flow.map((step) => ({ location: flowLocation(step) })) }] }],
    };
}
function flowLocation(step) {
    return { ...toLocation(step), message: { text: (0,terminal_text/* clip */.$Q)(step.label, 200).replace(/[[\]\\]/gu, '\\$&') } };
}
/** GitHub wants a line for every result: the first, where the scanner knows none. */
function toLocation({ path, line, column, endLine }) {
    return {
        physicalLocation: {
            artifactLocation: { uri: (0,addresses/* encodePath */.O0)(path), uriBaseId: '%SRCROOT%' },
            region: {
                startLine: line ?? 1,
                ...(line === null || column === null ? {} : { startColumn: column }),
                ...(line === null || endLine === null || endLine < line ? {} : { endLine }),
            },
        },
    };
}

// EXTERNAL MODULE: ./src/core/scale/severity.ts
var scale_severity = __webpack_require__(5439);
// EXTERNAL MODULE: ./src/report/text/markdown.ts
var markdown = __webpack_require__(2087);
// EXTERNAL MODULE: ./src/report/text/markdown-blocks.ts
var markdown_blocks = __webpack_require__(9854);
;// CONCATENATED MODULE: ./src/report/sarif/rules.ts







/** Most characters of an advisory's own text in a rule's help. */
const MAX_TEXT = 2_000;
/** The same where Markdown is not shown: GitHub shows it. */
const MAX_PLAIN_TEXT = 300;
/** A score for a severity without one: the lowest of its band, by which GitHub finds the band again. */
const LOWEST = { critical: 9, high: 7, medium: 4, low: 0.1 };
/** One SARIF rule per rule id, in the order of the findings. */
function sarifRules(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const group = groups.get(finding.rule);
        if (group === undefined)
            groups.set(finding.rule, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()].map(toRule);
}
/** GitHub takes a result's severity from its rule, so a rule is as severe as the worst of its findings. */
function toRule([first, ...others]) {
    const worst = others.reduce((a, b) => ((0,scale_severity/* atLeast */.jZ)(a.severity, b.severity) ? a : b), first);
    const url = (0,addresses/* aboutUrl */.Hs)(first);
    const helpUri = url !== null && /^https?:/iu.test(url) && URL.canParse(url) ? new URL(url).href : null;
    return {
        id: first.rule,
        name: (0,terminal_text/* clip */.$Q)(first.rule, SARIF_LIMITS.name),
        shortDescription: { text: (0,terminal_text/* clip */.$Q)((0,words/* shortTitle */.HV)(first), SARIF_LIMITS.description) },
        fullDescription: {
            text: (0,terminal_text/* sanitise */.tB)(first.title) === '' ? first.rule : (0,terminal_text/* clip */.$Q)(first.title, SARIF_LIMITS.description),
        },
        help: help(first, helpUri),
        ...(helpUri === null ? {} : { helpUri }),
        properties: {
            'security-severity': securitySeverity(worst),
            precision: precisionOf([first, ...others]),
            tags: tags([first, ...others]),
        },
    };
}
/** What GitHub shows as the precision of a rule: that of its least sure finding. */
function precisionOf(findings) {
    if (findings.every((finding) => finding.source !== 'code'))
        return 'very-high';
    return findings.some((finding) => finding.confidence !== 'high') ? 'medium' : 'high';
}
/** A score inside the band of the finding's severity, whatever the policy made of that. */
function securitySeverity({ score, severity }) {
    const fits = score !== null && (0,scale_severity/* severityOfScore */.FL)(score) === severity;
    return (fits ? score : LOWEST[severity]).toFixed(1);
}
function help(finding, url) {
    const title = (0,terminal_text/* clip */.$Q)(finding.title, SARIF_LIMITS.description);
    return {
        text: [title, (0,terminal_text/* clip */.$Q)(finding.description, MAX_PLAIN_TEXT), url ?? '']
            .filter((part) => part !== '')
            .join('\n\n'),
        markdown: (0,markdown_blocks/* blocks */.Bv)([
            url === null ? (0,markdown/* markup */.PT) `**${title}**` : (0,markdown/* markup */.PT) `**${title}** (${(0,markdown/* link */.nf)(finding.rule, url)})`,
            (0,markdown_blocks/* quote */.hD)(finding.description, MAX_TEXT),
        ]).toString(),
    };
}
/** `security`, then `external/cwe/cwe-79` for each CWE: the form in which GitHub shows and filters them. */
function tags(findings) {
    const numbers = findings
        .flatMap((finding) => finding.cwe)
        .flatMap((cwe) => /^CWE-(\d{1,6})$/u.exec(cwe)?.slice(1) ?? []);
    const all = ['security', ...new Set(numbers.map((id) => `external/cwe/cwe-${id}`))];
    return all.slice(0, SARIF_LIMITS.tags);
}

;// CONCATENATED MODULE: ./src/report/sarif/sarif.ts






/**
 * The findings as SARIF 2.1.0, within GitHub's limits; what had to be left out is said in a notification. Fixed findings are not in it: GitHub does
 * not read `baselineState`, and would show an absent result as an open alert.
 * @param tool this program
 * @param gzipBytes size that the compressed file may have
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
function renderSarif(result, tool, gzipBytes = SARIF_LIMITS.gzipBytes) {
    const ranked = [
        ...result.findings.filter((finding) => finding.waiver === null),
        ...result.findings.filter((finding) => finding.waiver !== null),
    ];
    let kept = ranked.slice(0, SARIF_LIMITS.results);
    let text = render(kept, result, tool);
    for (let share = gzipShare(text, gzipBytes); share > 1; share = gzipShare(text, gzipBytes)) {
        kept = kept.slice(0, Math.floor((kept.length / share) * 0.95));
        text = render(kept, result, tool);
    }
    return text;
}
function render(kept, result, tool) {
    const rules = sarifRules(kept);
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'fixby', version: tool.version, semanticVersion: tool.version, rules } },
                automationDetails: { id: 'fixby/' },
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the scanned repository.' } } },
                columnKind: 'utf16CodeUnits',
                invocations: [invocation(result, kept.length)],
                results: kept.map((finding) => sarifResult(finding, result.comparison.compares)),
            },
        ],
    };
    return (0,json_text/* jsonText */.s)(log);
}
function invocation(result, kept) {
    return {
        executionSuccessful: result.decision !== 'error',
        toolExecutionNotifications: [
            ...truncation(result.findings, kept),
            ...result.reasons
                .filter((reason) => reason.decision === 'error')
                .map((reason) => notify('error', reason.message)),
            ...result.scans
                .filter((scan) => scan.status === 'skipped' && scan.reason !== null)
                .map((scan) => notify('note', `${scan.scanner} was skipped: ${scan.reason ?? ''}`)),
            ...result.scans.flatMap((scan) => scan.notes.map((note) => notify('note', note))),
        ],
    };
}
function truncation(findings, kept) {
    const { results, shownResults, locations } = SARIF_LIMITS;
    const dropped = findings.length - kept;
    const long = findings.filter((finding) => finding.locations.length > locations).length;
    return [
        ...(dropped > 0
            ? [
                `${(0,words/* number */.ai)(dropped)} of ${(0,words/* number */.ai)(findings.length)} findings, the least severe, are left out: GitHub takes ${(0,words/* number */.ai)(results)} results and 10 MB. The JSON report has all.`,
            ]
            : []),
        ...(kept > shownResults
            ? [`GitHub shows the ${(0,words/* number */.ai)(shownResults)} most severe of ${(0,words/* number */.ai)(kept)} results.`]
            : []),
        ...(long > 0
            ? [
                `${(0,words/* number */.ai)(long)} findings have more than ${(0,words/* number */.ai)(locations)} locations; the first ${(0,words/* number */.ai)(locations)} are given.`,
            ]
            : []),
    ].map((text) => notify('warning', text));
}
function notify(level, text) {
    return { level, message: { text: (0,terminal_text/* sanitise */.tB)(text).replace(/[[\]\\]/gu, '\\$&') } };
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


/***/ }),

/***/ 1229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/** What JSON itself leaves as it is, but a terminal, an eye or a runner is led by: control and invisible characters, `##[`. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]|(?<=#)#(?=\[)/gu;
/**
 * JSON that may be printed: the same value to every parser, with invisible characters written as `\u…`, so that text of a lockfile leads neither a
 * terminal nor the runner that reads the log.
 * @param value built by us from plain data; keys keep their order
 */
function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replace(HIDDEN, escapeCharacter)}\n`;
}
/** A character as JSON escapes; the line breaks between JSON's own tokens stay. */
function escapeCharacter(character) {
    if (character === '\n')
        return character;
    return Array.from({ length: character.length }, (_, index) => unicodeEscape(character.charCodeAt(index))).join('');
}
function unicodeEscape(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program; a test keeps it equal to package.json's. */
const VERSION = '0.1.0';


/***/ })

};
