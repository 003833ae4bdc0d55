export const id = 984;
export const ids = [984,689,231,120];
export const modules = {

/***/ 5984:
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
// EXTERNAL MODULE: ./src/cli.ts
var cli = __webpack_require__(5581);
// EXTERNAL MODULE: ./src/core/severity.ts
var severity = __webpack_require__(432);
;// CONCATENATED MODULE: ./src/core/issue-plan.ts

/**
 * The issues that a repository without any would get: one per open finding, worst first, `issues.limit` at most.
 * @returns the steps, and how many findings wait for a later run
 */
function planIssues(findings, policy) {
    const due = findings.filter((finding) => finding.waiver === null && (0,severity/* atLeast */.jZ)(finding.severity, policy.issues['minimum-severity']));
    const steps = due.slice(0, policy.issues.limit).map((finding) => ({ kind: 'create', finding }));
    return { steps, waiting: due.length - steps.length };
}

// EXTERNAL MODULE: ./src/core/policy.ts
var policy = __webpack_require__(2721);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./src/demo-database.ts





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

// EXTERNAL MODULE: ./src/pipeline.ts + 8 modules
var pipeline = __webpack_require__(3428);
// EXTERNAL MODULE: ./src/policy-in-force.ts + 1 modules
var policy_in_force = __webpack_require__(2288);
// EXTERNAL MODULE: ./src/report/comment.ts
var report_comment = __webpack_require__(4231);
// EXTERNAL MODULE: ./src/report/fit.ts
var fit = __webpack_require__(877);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/core/hidden.ts

/**
 * A value as a hidden HTML comment, in one line of ASCII, followed by a checksum. Whatever the value holds, the comment cannot end before its end:
 * `<`, `>`, `&` and `--` are written as escapes, which only JSON reads.
 * @param tag what kind of comment it is, with its version: `fixby:finding v1`
 */
function renderHidden(tag, value) {
    const json = JSON.stringify(value).replace(/[^ -~]|[<>&]|--/gu, (text) => Array.from({ length: text.length }, (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`).join(''));
    return `<!-- ${tag} ${json} ${checksum(json)} -->`;
}
/**
 * All hidden comments of a kind, in their order.
 * @param tag letters, digits, colons and spaces only
 * @param text untrusted
 */
function hidden_findHidden(tag, text) {
    const pattern = new RegExp(`<!-- ${tag} (\\{[^<>\\n]*\\})(?: ([0-9a-f]*))? -->`, 'gu');
    return [...text.matchAll(pattern)].map((match) => ({
        value: parseJson(match[1] ?? ''),
        intact: match[2] === checksum(match[1] ?? ''),
        start: match.index,
        end: match.index + match[0].length,
    }));
}
function checksum(json) {
    return (0,external_node_crypto_.createHash)('sha256').update(json).digest('hex').slice(0, 8);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/report/issue-metadata.ts



/** What an issue remembers of its finding, hidden in its body. */
const metadataSchema = schemas/* strictObject */.rej({
    /** The finding's fingerprint. */
    id: schemas/* string */.YjP(),
    source: schemas/* string */.YjP(),
    rule: schemas/* string */.YjP(),
    aliases: schemas/* array */.YOg(schemas/* string */.YjP()),
    package: schemas/* strictObject */.rej({ ecosystem: schemas/* string */.YjP(), name: schemas/* string */.YjP() }).nullable(),
    severity: schemas/* enum */.k5n(severity/* SEVERITIES */.oC),
    /** `YYYY-MM-DD` */
    due: schemas/* string */.YjP().nullable(),
});
/** Longest value and longest list that are remembered: an issue's body has a limit. */
const MAX_VALUE = 500;
const MAX_ALIASES = 20;
const TAG = 'fixby:finding v1';
/** The metadata of a finding's issue. */
function issueMetadata(finding) {
    const { id, source, rule, aliases, severity, due, package: at } = finding;
    const short = (text) => text.slice(0, MAX_VALUE);
    return {
        id,
        source: short(source),
        rule: short(rule),
        aliases: aliases.slice(0, MAX_ALIASES).map(short),
        package: at === null ? null : { ecosystem: short(at.ecosystem), name: short(at.name) },
        severity,
        due,
    };
}
/** Metadata as a hidden comment. */
function renderIssueMetadata(metadata) {
    return renderHidden(TAG, metadata);
}
/**
 * The metadata in an issue's body: of several, the last, since rendering puts it at the end.
 * @param body untrusted: whoever may edit issues can change it
 * @returns null where there is none that is valid
 */
function parseIssueMetadata(body) {
    const parsed = metadataSchema.safeParse(findHidden(TAG, body).at(-1)?.value);
    return parsed.success ? parsed.data : null;
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
// EXTERNAL MODULE: ./src/report/addresses.ts
var addresses = __webpack_require__(5674);
// EXTERNAL MODULE: ./src/report/dates.ts
var dates = __webpack_require__(6359);
// EXTERNAL MODULE: ./src/report/finding-table.ts
var finding_table = __webpack_require__(2226);
// EXTERNAL MODULE: ./src/report/locations.ts
var locations = __webpack_require__(5126);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(4285);
// EXTERNAL MODULE: ./src/report/markdown-blocks.ts
var markdown_blocks = __webpack_require__(5940);
// EXTERNAL MODULE: ./src/report/terminal-text.ts
var terminal_text = __webpack_require__(4890);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(5072);
;// CONCATENATED MODULE: ./src/report/issue-parts.ts










/** Most characters of an advisory's own text. */
const MAX_TEXT = 4_000;
/** Most entries of a list in the body. */
const MAX_ENTRIES = 20;
const measure = (text) => text.length;
/** Ecosystems whose versions promise what semantic versioning says. @see https://semver.org */
const SEMANTIC = new Set(['npm', 'crates.io', 'Go', 'Pub', 'Hex']);
/** The facts: due date and why, severity and why, package, fixed version, places. */
function factsPart(finding, context) {
    return (room) => {
        const at = finding.package;
        const rows = [
            [(0,markdown/* markup */.PT) `**Fix by**`, dueWords(finding)],
            [(0,markdown/* markup */.PT) `**Severity**`, severityWords(finding)],
            ...(at === null
                ? []
                : [
                    [(0,markdown/* markup */.PT) `**Package**`, packageCell(at)],
                    [(0,markdown/* markup */.PT) `**Fixed in**`, fixedWords(at)],
                ]),
            [(0,markdown/* markup */.PT) `**Where**`, places(finding, context, room * 0.5)],
            ...(finding.waiver === null
                ? []
                : [
                    [
                        (0,markdown/* markup */.PT) `**Waived**`,
                        (0,markdown/* markup */.PT) `until ${(0,dates/* longDate */.lF)(finding.waiver.expires)}: ${(0,terminal_text/* clip */.$Q)(finding.waiver.reason, 500)}`,
                    ],
                ]),
        ];
        return (0,markdown_blocks/* table */.tp)([markdown/* EMPTY */.wg, markdown/* EMPTY */.wg], rows.map(markdown_blocks/* tableRow */.jD));
    };
}
function dueWords({ due, dueReason }) {
    const reason = (0,terminal_text/* clip */.$Q)(dueReason, 300);
    return due === null ? (0,markdown/* markup */.PT) `no due date: ${reason}` : (0,markdown/* markup */.PT) `**${(0,dates/* longDate */.lF)(due)}**: ${reason}`;
}
function severityWords({ severity, severityReason, vector }) {
    const why = (0,markdown/* markup */.PT) `${(0,words/* severityMark */.nU)(severity)} ${severity}: ${(0,terminal_text/* clip */.$Q)(severityReason, 500)}`;
    return vector === null ? why : (0,markdown/* markup */.PT) `${why}, ${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(vector, 300))}`;
}
function packageCell(at) {
    const route = (0,locations/* routeWords */.Jn)({ ...at, dev: null });
    const use = at.dev === null ? '' : at.dev ? 'development only' : 'production';
    const words = [route, use].filter((part) => part !== '').map((part) => `, ${part}`);
    return (0,markdown/* markup */.PT) `${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(at.name, 200))} ${(0,terminal_text/* clip */.$Q)(at.version, 100)} (${(0,terminal_text/* clip */.$Q)(at.ecosystem, 60)})${words.join('')}`;
}
function fixedWords(at) {
    if (at.fixedVersion === null)
        return (0,markdown/* markup */.PT) `no version yet`;
    return (0,markdown/* markup */.PT) `${(0,terminal_text/* clip */.$Q)(at.fixedVersion, 100)}${changeWords(at.version, at.fixedVersion, at.ecosystem)}`;
}
/** What the step to the fixed version promises; empty where the versions promise nothing. */
function changeWords(from, to, ecosystem) {
    if (!SEMANTIC.has(ecosystem) || semver_default().valid(from) === null || semver_default().valid(to) === null)
        return '';
    const step = semver_default().diff(from, to);
    if (step === 'major' || semver_default().major(to) === 0)
        return ', which may break what uses it';
    return step === 'minor' || step === 'patch' ? `, no breaking change expected (${step})` : '';
}
function places(finding, { repositoryUrl, commit }, room) {
    const { rows, hidden } = (0,fit/* fitting */._Q)(finding.locations, (location) => (0,finding_table/* placeLink */.a)(location, repositoryUrl, commit), { room, most: MAX_ENTRIES, measure });
    return (0,markdown/* join */.fj)(hidden === 0 ? rows : [...rows, (0,markdown/* markup */.PT) `and ${(0,words/* number */.ai)(hidden)} more`], '<br>');
}
/** How to fix it. */
function fixPart(finding) {
    const at = finding.package;
    const through = at === null ? '' : (0,locations/* routeWords */.Jn)({ ...at, dev: null, direct: null });
    const parent = through === '' ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT) `It comes ${through}.`;
    return (0,markdown_blocks/* blocks */.Bv)([(0,markdown/* markup */.PT) `### Fix`, fixWords(finding), parent]);
}
function fixWords({ package: at, malicious }) {
    if (malicious) {
        return (0,markdown/* markup */.PT) `Remove it. A malicious package is an incident: treat whatever it could read as known, and replace those credentials.`;
    }
    if (at === null)
        return (0,markdown/* markup */.PT) `See the rule.`;
    if (at.upgrade !== null)
        return (0,markdown_blocks/* fence */.EU)('sh', [at.upgrade.slice(0, 1_000)]);
    if (at.fixedVersion !== null)
        return (0,markdown/* markup */.PT) `Upgrade to ${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(at.fixedVersion, 100))}.`;
    return (0,markdown/* markup */.PT) `There is no fixed version yet: replace the package, or waive the finding until there is one.`;
}
/** What it is, with the advisory's own text folded. */
function textPart(finding) {
    return (room) => {
        const name = (0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(finding.rule, 80), (0,addresses/* aboutUrl */.Hs)(finding));
        const own = (0,markdown_blocks/* quote */.hD)(finding.description, MAX_TEXT);
        return (0,markdown_blocks/* blocks */.Bv)([
            (0,markdown/* markup */.PT) `### What it is`,
            (0,markdown/* markup */.PT) `${[(0,words/* shortTitle */.HV)(finding), (0,words/* packageWords */.CS)(finding)].filter((part) => part !== '').join(' in ')} (${name})${alsoKnown(finding)}.`,
            own.toString() === '' ? markdown/* EMPTY */.wg : (0,markdown_blocks/* details */.zH)("The advisory's own text", own),
            references(finding, room * 0.2),
        ]);
    };
}
function alsoKnown({ aliases, cwe, published }) {
    const known = aliases.slice(0, MAX_ENTRIES).map((alias) => (0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(alias, 60), (0,addresses/* advisoryUrl */.Le)(alias)));
    const day = published?.slice(0, 10) ?? '';
    return (0,markdown/* join */.fj)([
        ...(known.length === 0 ? [] : [(0,markdown/* markup */.PT) `, also known as ${(0,markdown/* join */.fj)(known, ', ')}`]),
        ...(cwe.length === 0 ? [] : [(0,markdown/* markup */.PT) `, ${cwe.slice(0, MAX_ENTRIES).join(', ')}`]),
        ...(/^\d{4}-\d{2}-\d{2}$/u.test(day) ? [(0,markdown/* markup */.PT) `, published ${(0,dates/* longDate */.lF)(day)}`] : []),
    ], '');
}
function references(finding, room) {
    const { rows } = (0,fit/* fitting */._Q)(finding.references, (url) => (0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(url, 100), url), {
        room,
        most: 10,
        measure,
    });
    return rows.length === 0 ? markdown/* EMPTY */.wg : (0,markdown_blocks/* list */.p_)(rows);
}

// EXTERNAL MODULE: ./src/report/waiver-lines.ts
var waiver_lines = __webpack_require__(8758);
;// CONCATENATED MODULE: ./src/report/issue.ts









/** GitHub's longest title, in characters. */
const MAX_TITLE = 256;
/** GitHub's longest label, in characters. */
const MAX_LABEL = 50;
/** The issue of a finding: what, by when, why, where, how; the same finding gives the same bytes. */
function renderIssue(finding, context) {
    const metadata = markdown/* Markdown */.oz.trusted(renderIssueMetadata(issueMetadata(finding)));
    const parts = [
        factsPart(finding, context),
        (0,fit/* fixed */.Zu)(fixPart(finding)),
        textPart(finding),
        (0,fit/* fixed */.Zu)(waivePart(finding, context)),
    ];
    return {
        title: issueTitle(finding),
        body: `${(0,fit/* assemble */.fT)(parts, metadata, fit/* COMMENT_LIMIT */.W$).toString()}\n`,
        labels: issueLabels(finding),
    };
}
/**
 * `[critical] lodash 4.17.15: Command Injection (GHSA-35jh-r3h4-6jhm)`. A title is plain text to GitHub, apart from backticks; it sees no mention in it.
 */
function issueTitle(finding) {
    const start = `[${finding.severity}] `;
    const end = ` (${(0,terminal_text/* clip */.$Q)(finding.rule, 80)})`;
    const title = `${start}${(0,terminal_text/* clip */.$Q)((0,words/* fullTitle */.Eq)(finding), MAX_TITLE)}`;
    const room = MAX_TITLE - end.length;
    return `${cut(title, room)}${end}`.replaceAll('`', "'");
}
/** At most `max` UTF-16 units, no surrogate pair in two. */
function cut(text, max) {
    return text.length <= max ? text : `${(0,terminal_text/* sanitise */.tB)(text.slice(0, max - 1)).replace(/\uFFFD$/u, '')}…`;
}
/** The labels of a finding's issue. */
function issueLabels(finding) {
    return [
        'security',
        `severity: ${finding.severity}`,
        ...(finding.due === null ? [] : [`due: ${finding.due}`]),
        ...(finding.sla === 'due-soon' ? ['sla: due soon'] : []),
        ...(finding.sla === 'overdue' ? ['sla: overdue'] : []),
        (0,terminal_text/* clip */.$Q)(`source: ${finding.source}`, MAX_LABEL),
        ...(finding.waiver === null ? [] : ['waived']),
    ];
}
function waivePart(finding, { policyPath, today }) {
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT) `### If it can't be fixed in time`,
        (0,markdown/* markup */.PT) `Waive it in ${(0,markdown/* code */.aY)(policyPath)}, through a pull request that whoever answers for the risk approves. A waiver has a reason and an end; after that day the finding counts again.`,
        (0,markdown_blocks/* fence */.EU)('yaml', (0,waiver_lines/* waiverLines */.u)(finding, today)),
    ]);
}

// EXTERNAL MODULE: ./src/report/terminal.ts + 2 modules
var terminal = __webpack_require__(1120);
// EXTERNAL MODULE: ./src/scanners/index.ts + 82 modules
var scanners = __webpack_require__(3076);
// EXTERNAL MODULE: ./src/system/exec.ts
var exec = __webpack_require__(8780);
// EXTERNAL MODULE: ./src/system/working-tree.ts
var working_tree = __webpack_require__(2635);
// EXTERNAL MODULE: ./src/terminal-log.ts
var terminal_log = __webpack_require__(5368);
// EXTERNAL MODULE: ./src/commands/scan.ts
var scan = __webpack_require__(689);
;// CONCATENATED MODULE: ./src/commands/demo.ts


















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
        return scan.decision === 'error' || gate.decision === 'error' ? cli/* EXIT */.d.failed : cli/* EXIT */.d.pass;
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
        scanners: (0,scanners/* createScanners */.q)({
            run: exec/* run */.e,
            program,
            database: (0,external_node_path_.join)(scratch, 'database'),
            cwd: process.cwd(),
            log: terminal_log/* terminalLog */.d,
        }),
        asOf: new Date().toISOString(),
        firstSeen: new Map(),
        scratch: (0,external_node_path_.join)(scratch, base === null ? 'scan' : 'gate'),
        log: terminal_log/* terminalLog */.d,
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
    const comment = (0,report_comment.renderComment)(result, { marker: '', runUrl: null, repositoryUrl: null });
    return `${heading('2. The comment on a pull request that changes its dependencies (examples/pull-request)')}\n${comment}\n`;
}
function showIssues(result) {
    const { steps } = planIssues(result.findings, policy/* DEFAULT_POLICY */.zj);
    const issues = steps.map(({ finding }) => renderIssue(finding, {
        repositoryUrl: null,
        commit: null,
        policyPath: '.github/fixby.yml',
        today: result.today,
    }));
    const list = issues.map((issue) => `${issue.title}\n    ${issue.labels.join(' · ')}`).join('\n');
    const first = issues[0] === undefined ? '' : `\n${heading('The first of them')}\n${issues[0].body}\n`;
    return `${heading(`3. The ${issues.length} issues that a scan of the default branch would file`)}\n${list}\n${first}`;
}


/***/ }),

/***/ 6052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseScanOptions)
/* harmony export */ });
/* unused harmony export FORMATS */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5581);
/* harmony import */ var _core_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9693);
/* harmony import */ var _core_policy_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(458);




/** The formats that `scan` prints. */
const FORMATS = ['text', 'json', 'sarif', 'markdown'];
/**
 * Parses the options of `scan` and `explain`.
 * @throws UsageError, or TypeError of Node's parser
 */
function parseScanOptions(args) {
    const string = { type: 'string' };
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        allowPositionals: true,
        options: {
            base: string,
            format: string,
            output: string,
            policy: string,
            'fail-on': string,
            'osv-scanner': string,
            'osv-database': string,
            sarif: string,
            'as-of': string,
        },
    });
    if (values.sarif !== undefined) {
        throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e('--sarif is not supported by this version, and results that nobody reads must not look clean. Remove it.');
    }
    return {
        positionals,
        base: values.base ?? null,
        format: oneOf('--format', FORMATS, values.format ?? 'text'),
        output: values.output ?? null,
        policy: values.policy ?? null,
        failOn: values['fail-on'] === undefined ? null : oneOf('--fail-on', _core_policy_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .failOnSchema */ .nI.options, values['fail-on']),
        osvScanner: values['osv-scanner'] ?? null,
        osvDatabase: values['osv-database'] ?? null,
        asOf: instant(values['as-of']),
    };
}
function oneOf(option, allowed, value) {
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined)
        throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${option} is "${value}"; it must be one of ${allowed.join(', ')}.`);
    return found;
}
function instant(value) {
    if (value === undefined)
        return new Date().toISOString();
    if (!(0,_core_day_js__WEBPACK_IMPORTED_MODULE_2__/* .isInstant */ .uZ)(value))
        throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`--as-of is "${value}"; it must be an RFC 3339 time such as 2026-12-31T00:00:00Z.`);
    return value;
}


/***/ }),

/***/ 6446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ runScan)
/* harmony export */ });
/* unused harmony export readNamed */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5581);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3428);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2288);
/* harmony import */ var _scanners_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3076);
/* harmony import */ var _system_commit_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5926);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6578);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8780);
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2005);
/* harmony import */ var _terminal_log_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5368);
/* harmony import */ var _system_working_tree_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2635);













/**
 * Scans a directory of this machine and judges it.
 * @param directory relative to the current directory
 * @throws UsageError, PolicyFileError
 */
async function runScan(directory, options) {
    const wanted = await existingDirectory(directory);
    const repository = await _system_git_js__WEBPACK_IMPORTED_MODULE_10__/* .Repository */ .LN.open(wanted, _system_exec_js__WEBPACK_IMPORTED_MODULE_9__/* .run */ .e);
    const root = repository === null ? wanted : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(repository.root);
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'fixby-'));
    try {
        const input = await prepare(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, wanted), repository, options, scratch);
        return { result: await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S)(input), policy: input.policy.policy, root };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(scratch, { recursive: true, force: true });
    }
}
async function prepare(root, directory, repository, options, scratch) {
    const head = new _system_working_tree_js__WEBPACK_IMPORTED_MODULE_12__/* .WorkingTree */ .aW(root, repository);
    const base = options.base === null ? null : await baseTree(repository, options.base);
    return {
        head,
        base,
        baseUnknown: null,
        directory: directory.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.sep),
        policy: await choosePolicy(head, base, options),
        scanners: (0,_scanners_index_js__WEBPACK_IMPORTED_MODULE_6__/* .createScanners */ .q)({
            run: _system_exec_js__WEBPACK_IMPORTED_MODULE_9__/* .run */ .e,
            program: options.osvScanner,
            database: options.osvDatabase,
            cwd: process.cwd(),
            log: _terminal_log_js__WEBPACK_IMPORTED_MODULE_11__/* .terminalLog */ .d,
        }),
        asOf: options.asOf,
        firstSeen: new Map(),
        scratch,
        log: _terminal_log_js__WEBPACK_IMPORTED_MODULE_11__/* .terminalLog */ .d,
    };
}
async function existingDirectory(directory) {
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory));
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real)).isDirectory())
            return real;
    }
    catch (error) {
        if (!(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .isMissing */ .b2)(error))
            throw error;
        throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`there is no directory "${directory}". Name the directory to scan.`);
    }
    throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`"${directory}" is a file. Name the directory to scan.`);
}
/** What the working tree is compared with: where it left the given revision, as a pull request would be. */
async function baseTree(repository, revision) {
    if (repository === null)
        throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('--base needs a git repository, and there is none here (or no git).');
    const commit = await repository.resolve(revision);
    if (commit === null)
        throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`--base is "${revision}", which names no commit here. Fetch it first: git fetch origin ${revision}`);
    const head = await repository.headCommit();
    const fork = head === null ? null : await repository.mergeBase(commit, head);
    return new _system_commit_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .CommitTree */ .eO(repository, fork ?? commit);
}
/** An explicit file wins; with `--base` the policy comes from there, as on a pull request; else from the working tree. */
async function choosePolicy(head, base, options) {
    const request = { path: null, failOn: options.failOn };
    if (options.policy !== null)
        return explicitPolicy(options.policy, options.failOn);
    return base === null ? (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__/* .policyOf */ .US)(head, request) : (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__/* .policyForGate */ .HL)(base, null, head, request);
}
async function explicitPolicy(file, failOn) {
    const policy = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__/* .readPolicyText */ .OG)(await readNamed(file), file);
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
        if ((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .isMissing */ .b2)(error))
            throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`there is no policy file ${file}.`);
        throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`the policy file ${file} cannot be read (${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(error)}).`);
    }
}


/***/ }),

/***/ 689:
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
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5581);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(311);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6052);
/* harmony import */ var _run_scan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6446);







/** `fixby scan [dir]`. @returns the exit code @throws UsageError, PolicyFileError */
async function scan(args) {
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .parseScanOptions */ .$)(args);
    const [directory = '.', ...others] = options.positionals;
    if (others.length > 0)
        throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`scan takes one directory, not ${others.length + 1}.`);
    const { result, root } = await (0,_run_scan_js__WEBPACK_IMPORTED_MODULE_5__/* .runScan */ .H)(directory, options);
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)('.'), root);
    const report = await render(result, options, from === '' ? null : from);
    if (options.output === null)
        process.stdout.write(report);
    else
        await writeReport(options.output, report);
    return exitCodeOf(result.decision);
}
async function writeReport(path, report) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, report);
    }
    catch (error) {
        const why = (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error) ? 'there is no such directory' : (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
        throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`--output ${path} cannot be written (${why}).`);
    }
}
/** The exit code that stands for a decision. */
function exitCodeOf(decision) {
    if (decision === 'error')
        return _cli_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.failed;
    return decision === 'block' ? _cli_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.blocked : _cli_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.pass;
}
/** @param from where paths and commands start, when that is not the current directory */
async function render(result, { format, output }, from) {
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 794).then(__webpack_require__.bind(__webpack_require__, 2794))).renderJson(result);
        case 'sarif':
            return (await Promise.all(/* import() */[__webpack_require__.e(306), __webpack_require__.e(969)]).then(__webpack_require__.bind(__webpack_require__, 969))).renderSarif(result, { version: _version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x });
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(847), __webpack_require__.e(231)]).then(__webpack_require__.bind(__webpack_require__, 4231))).renderComment(result, {
                marker: '',
                runUrl: null,
                repositoryUrl: null,
            });
        case 'text':
            return (await Promise.all(/* import() */[__webpack_require__.e(847), __webpack_require__.e(120)]).then(__webpack_require__.bind(__webpack_require__, 1120))).renderTerminal(result, {
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

/***/ 5674:
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

/***/ 4231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderComment: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(877);
/* harmony import */ var _folded_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4929);
/* harmony import */ var _main_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5450);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5940);
/* harmony import */ var _report_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4836);
/* harmony import */ var _scan_parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1866);






/**
 * The pull request comment: may I merge, what must I do, by when, how; then, folded, why one should believe it. Never longer than GitHub's
 * 65,536 characters: long lists say how many more there are.
 * @returns Markdown that begins with the marker
 */
function renderComment(result, context) {
    const report = (0,_report_context_js__WEBPACK_IMPORTED_MODULE_4__/* .commentContext */ .J)(result, context, _fit_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMENT_LIMIT */ .W$);
    const sections = [
        ...(0,_folded_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .waiveSection */ .kL)(report),
        ...(0,_folded_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .beforeSection */ .jN)(report),
        ...(0,_folded_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .waivedSection */ .c_)(report),
        ...(0,_folded_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .policySection */ .U4)(report),
        (0,_scan_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .scansSection */ .wx)(report),
    ];
    const parts = [
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)((0,_main_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictPart */ .fS)(result)),
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)((0,_main_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsPart */ ._q)(report)),
        (0,_main_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .tablePart */ .m3)(report),
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)((0,_main_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .mergePart */ .w8)(report)),
        (0,_main_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .fixedPart */ .sL)(report),
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)((0,_main_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notesPart */ .VR)(report)),
        ...sections.map(folded),
    ];
    const body = (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .assemble */ .fT)(parts, (0,_scan_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .footer */ .qr)(report), _fit_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMENT_LIMIT */ .W$).toString();
    return `${context.marker === '' ? '' : `${context.marker}\n`}${body}\n`;
}
/** A section as a folded part. */
function folded({ title, body }) {
    return (room) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(title, body(room - title.length - 60));
}


/***/ }),

/***/ 2226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ placeLink),
/* harmony export */   c: () => (/* binding */ findingTable)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5674);
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6359);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(877);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5126);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4285);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5940);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4890);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5072);








/** Longest command that a table shows: one that was cut off must not look like one to run. */
const MAX_COMMAND = 200;
/** What the heading, its rule and the line about the rest may take, in characters. */
const AROUND = 600;
const HEAD = [_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `Finding`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `Where`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `Fix by`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `How`];
/** A table of findings within `room`, and how many more there are. Blocking ones are in bold. */
function findingTable(findings, context, room) {
    const { rows, hidden } = (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fitting */ ._Q)(findings, (finding) => findingRow(finding, context), {
        room: room - AROUND,
        most: context.maxRows,
        measure: context.measure,
    });
    const more = hidden === 0 ? _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `…and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(hidden)} more, ${context.elsewhere}.`;
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)([(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(HEAD, rows), more]);
}
function findingRow(finding, context) {
    const strong = context.selection.blocking.has(finding.id);
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)([
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
    const score = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .scoreWords */ .gu)(finding);
    const word = strong ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `**${severity}**` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${severity}`;
    const detail = (0,_locations_js__WEBPACK_IMPORTED_MODULE_4__/* .mainLocation */ .vC)(finding).override !== null
        ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<br>by policy`
        : score === ''
            ? _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg
            : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `\u00A0${score}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .severityMark */ .nU)(severity)}\u00A0${word}${detail}`;
}
function titleCell(finding) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .fullTitle */ .Eq)(finding), (0,_addresses_js__WEBPACK_IMPORTED_MODULE_5__/* .aboutUrl */ .Hs)(finding));
}
function whereCell(finding, { result, selection, repositoryUrl }) {
    const location = (0,_locations_js__WEBPACK_IMPORTED_MODULE_4__/* .mainLocation */ .vC)(finding);
    const more = finding.locations.length - 1;
    const before = finding.origin === 'existing' && selection.blocking.has(finding.id);
    const words = [
        (0,_locations_js__WEBPACK_IMPORTED_MODULE_4__/* .routeWords */ .Jn)(location.package),
        more === 0 ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(more, 'more place'),
        before ? 'here before' : '',
    ].filter((part) => part !== '');
    const place = placeLink(location, repositoryUrl, result.comparison.head);
    return words.length === 0 ? place : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${place}<br>${words.join(', ')}`;
}
/** A place as code, linked to its line at a commit where both are known. */
function placeLink(location, repositoryUrl, commit) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_locations_js__WEBPACK_IMPORTED_MODULE_4__/* .placeWords */ .fp)(location)), (0,_addresses_js__WEBPACK_IMPORTED_MODULE_5__/* .permalink */ .eL)(location, repositoryUrl, commit));
}
function dueCell(finding, strong) {
    if (finding.due === null || finding.daysLeft === null)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `no due date`;
    const date = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)((0,_dates_js__WEBPACK_IMPORTED_MODULE_6__/* .shortDate */ .XV)(finding.due).split(' '), '&nbsp;');
    const days = (0,_dates_js__WEBPACK_IMPORTED_MODULE_6__/* .daysInWords */ .E)(finding.daysLeft);
    return strong || finding.sla === 'overdue' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `**${date}**<br>${days}` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${date}<br>${days}`;
}
/** How to fix it: the command, else the version, else that there is none. */
function howCell(finding) {
    const at = finding.package;
    if (at === null)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `see the rule`;
    if (at.upgrade !== null && at.upgrade.length <= MAX_COMMAND)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(at.upgrade);
    if (at.fixedVersion !== null)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `upgrade to ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(at.fixedVersion, MAX_COMMAND))}`;
    return finding.malicious ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `remove it` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `no fixed version known`;
}


/***/ }),

/***/ 4929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U4: () => (/* binding */ policySection),
/* harmony export */   c_: () => (/* binding */ waivedSection),
/* harmony export */   jN: () => (/* binding */ beforeSection),
/* harmony export */   kL: () => (/* binding */ waiveSection)
/* harmony export */ });
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6359);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(877);
/* harmony import */ var _finding_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2226);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4285);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5940);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4890);
/* harmony import */ var _waiver_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8758);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5072);








/** Longest reason of a waiver that is shown, in characters. */
const MAX_REASON = 300;
/** What was there before and does not block. */
function beforeSection(context) {
    const { before } = context.selection;
    if (before.length === 0)
        return [];
    const overdue = before.filter((finding) => finding.sla === 'overdue').length;
    const were = before.length === 1 ? 'finding was' : 'findings were';
    const parts = [...(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .bySeverity */ .Np)(before), ...(overdue === 0 ? [] : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai)(overdue)} overdue`])];
    const title = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai)(before.length)} ${were} here before: ${parts.join(', ')}`;
    return [{ title, body: (room) => (0,_finding_table_js__WEBPACK_IMPORTED_MODULE_1__/* .findingTable */ .c)(before, context, room) }];
}
/** What is waived, and the waivers that did nothing. */
function waivedSection(context) {
    const { waived } = context.selection;
    const { unused, expired } = context.result.waivers;
    const titles = [
        ...(waived.length === 0 ? [] : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai)(waived.length)} waived${untilWords(context)}`]),
        ...(expired.length === 0 ? [] : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(expired.length, 'waiver')} expired`]),
        ...(unused.length === 0 ? [] : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(unused.length, 'waiver')} unused`]),
    ];
    if (titles.length === 0)
        return [];
    const body = (room) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)([waivedTable(context, room * 0.6), idle('Expired', expired), idle('Unused', unused)]);
    return [{ title: titles.join(', '), body }];
}
function untilWords({ selection }) {
    const ends = selection.waived.flatMap(({ waiver }) => (waiver === null ? [] : [waiver.expires])).sort();
    const [first] = ends;
    if (first === undefined)
        return '';
    return ends.length === 1 ? ` until ${(0,_dates_js__WEBPACK_IMPORTED_MODULE_6__/* .shortDate */ .XV)(first)}` : `, the first until ${(0,_dates_js__WEBPACK_IMPORTED_MODULE_6__/* .shortDate */ .XV)(first)}`;
}
function waivedTable({ selection, measure, maxRows, elsewhere }, room) {
    const rows = selection.waived.flatMap((finding) => finding.waiver === null ? [] : [{ finding, waiver: finding.waiver }]);
    const fit = (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fitting */ ._Q)(rows, ({ finding, waiver }) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .tableRow */ .jD)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${finding.severity}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .fullTitle */ .Eq)(finding)} (${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(finding.rule, 60)})`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(waiver.reason, MAX_REASON)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(waiver.approvedBy ?? '', 60)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${(0,_dates_js__WEBPACK_IMPORTED_MODULE_6__/* .shortDate */ .XV)(waiver.expires)}`,
    ]), { room: room - 400, most: maxRows, measure });
    const more = fit.hidden === 0 ? _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY */ .wg : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `…and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai)(fit.hidden)} more, ${elsewhere}.`;
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)([
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)([_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY */ .wg, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `Finding`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `Reason`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `Approved by`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `Until`], fit.rows),
        more,
    ]);
}
function idle(word, waivers) {
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .atMost */ .Tu)(20, waivers, ({ match, reason, expires }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${word}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(match, 200))}, until ${(0,_dates_js__WEBPACK_IMPORTED_MODULE_6__/* .shortDate */ .XV)(expires)}: ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(reason, MAX_REASON)}`));
}
/** What the pull request would change in the policy. */
function policySection({ result }) {
    const { proposed } = result.policy;
    if (proposed.length === 0)
        return [];
    const body = (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .atMost */ .Tu)(50, proposed, (line) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(line, 500)}`));
    return [{ title: 'This pull request changes the policy: no effect until merged', body: () => body }];
}
/** What a waiver of the first blocking finding looks like, ready to be pasted. */
function waiveSection({ result, selection }) {
    const first = result.findings.find((finding) => selection.blocking.has(finding.id));
    if (first === undefined)
        return [];
    const body = (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `In ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(result.policy.path ?? '.github/fixby.yml')} on the base branch, through a pull request of its own. Every waiver has a reason and an end.`,
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)('yaml', (0,_waiver_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .waiverLines */ .u)(first, result.today)),
    ]);
    return [{ title: "If it can't be fixed now: how to waive it", body: () => body }];
}


/***/ }),

/***/ 5450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VR: () => (/* binding */ notesPart),
/* harmony export */   _q: () => (/* binding */ problemsPart),
/* harmony export */   fS: () => (/* binding */ verdictPart),
/* harmony export */   m3: () => (/* binding */ tablePart),
/* harmony export */   sL: () => (/* binding */ fixedPart),
/* harmony export */   w8: () => (/* binding */ mergePart)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5674);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(877);
/* harmony import */ var _finding_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2226);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4512);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4285);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5940);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4890);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5072);








/** Longest message that is quoted, in characters. */
const MAX_MESSAGE = 1_000;
/** Most lines of a list that is not folded. */
const MAX_LINES = 10;
/** The verdict: its mark answers "may I merge?". */
function verdictPart(result) {
    const mark = { pass: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `✅`, warn: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `✅`, block: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `⛔`, error: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `⚠️` }[result.decision];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `### ${mark} ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R)(result)}`;
}
/** What is wrong apart from findings: a scan that failed, an invalid policy, an unknown base. The heading quotes the first sentence of the first. */
function problemsPart({ result, selection }) {
    const messages = selection.problems.map((problem) => problem.message);
    const { baseUnknown } = result.comparison;
    const said = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R)(result);
    const untold = messages.filter((message) => !said.includes((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(message, MAX_MESSAGE).replace(/\.$/u, '')));
    const all = [
        ...untold,
        ...(baseUnknown === null
            ? []
            : [`The base is unknown, so every finding counts as introduced: ${baseUnknown}`]),
    ];
    if (all.length === 0)
        return _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY */ .wg;
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .callout */ .xl)('WARNING', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)((0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .atMost */ .Tu)(MAX_LINES, all, (message) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .capitalise */ .sK)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(message, MAX_MESSAGE))}`), '\n\n'));
}
/** What comes first: introduced and blocking findings, or all open ones where nothing is compared. */
function tablePart(context) {
    return (room) => (0,_finding_table_js__WEBPACK_IMPORTED_MODULE_1__/* .findingTable */ .c)(context.selection.main, context, room);
}
/** What has to be done before this can be merged; empty where nothing has. */
function mergePart({ result, selection, docsUrl }) {
    if (result.decision === 'error') {
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `Nothing passes unjudged: remove the cause, then run this check again.`;
    }
    if (result.decision !== 'block')
        return _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY */ .wg;
    const blocking = result.findings.filter((finding) => selection.blocking.has(finding.id));
    const waived = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)('waived by a maintainer', docsUrl);
    const needs = [
        ...(blocking.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${which(blocking)}, or ${waived}`]),
        ...(selection.problems.some((problem) => problem.decision === 'block') ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `a valid policy`] : []),
    ];
    const goal = result.comparison.compares ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `Merging needs` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `Passing needs`;
    const malicious = blocking.some((finding) => finding.malicious)
        ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) ` A malicious package is an incident: remove it, and replace every credential that it could read.`
        : _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY */ .wg;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${goal} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(needs, ', and ')}.${malicious}`;
}
function which(blocking) {
    const [only, ...others] = blocking;
    if (only === undefined || others.length > 0)
        return `the ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(blocking.length)} findings in bold fixed`;
    return only.malicious ? 'the malicious package removed' : `the ${only.severity} finding fixed`;
}
/** What this change fixes. */
function fixedPart({ result, measure, elsewhere }) {
    return (room) => {
        if (result.fixed.length === 0)
            return _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY */ .wg;
        const { rows, hidden } = (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fitting */ ._Q)(result.fixed, (finding) => finding.source === 'dependencies'
            ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .fullTitle */ .Eq)(finding)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(finding.rule, 60), (0,_addresses_js__WEBPACK_IMPORTED_MODULE_7__/* .advisoryUrl */ .Le)(finding.rule))})`
            : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .fullTitle */ .Eq)(finding)}`, { room: room - 400, most: MAX_LINES, measure });
        const more = hidden === 0 ? _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY */ .wg : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(hidden)} more ${elsewhere}`;
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `Fixes ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(result.fixed.length, 'finding')}, thank you: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(rows, '; ')}${more}.`;
    };
}
/** What the scanners want to be read: a lockfile that vanished, a configuration that was ignored. */
function notesPart({ result }) {
    const notes = result.scans.flatMap((scan) => scan.notes);
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .atMost */ .Tu)(MAX_LINES, notes, (note) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(note, MAX_MESSAGE)}`));
}


/***/ }),

/***/ 4836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ commentContext),
/* harmony export */   u: () => (/* binding */ summaryContext)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4285);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4012);


/** The context of a comment. */
function commentContext(result, context, { measure }) {
    const elsewhere = context.runUrl === null
        ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `in the JSON report`
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)("the run's summary", context.runUrl)}`;
    return { ...shared(result, context), measure, maxRows: 50, elsewhere };
}
/** The context of a job summary. */
function summaryContext(result, context, { measure }) {
    return {
        ...shared(result, context),
        measure,
        maxRows: 5_000,
        elsewhere: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `in the JSON report`,
    };
}
function shared(result, { runUrl, repositoryUrl, docsUrl }) {
    return { result, selection: (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .L)(result), repositoryUrl, runUrl, docsUrl: docsUrl ?? null };
}


/***/ }),

/***/ 1120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./src/core/severity.ts
var severity = __webpack_require__(432);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(4512);
// EXTERNAL MODULE: ./src/report/scan-parts.ts
var scan_parts = __webpack_require__(1866);
// EXTERNAL MODULE: ./src/report/selection.ts
var selection = __webpack_require__(4012);
// EXTERNAL MODULE: ./src/report/dates.ts
var dates = __webpack_require__(6359);
// EXTERNAL MODULE: ./src/report/locations.ts
var locations = __webpack_require__(5126);
;// CONCATENATED MODULE: ./src/report/terminal-style.ts
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

// EXTERNAL MODULE: ./src/report/terminal-text.ts
var terminal_text = __webpack_require__(4890);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(5072);
;// CONCATENATED MODULE: ./src/report/terminal-finding.ts





/** Columns of `critical 9.8` and the two blanks after it. */
const INDENT = 14;
/** Columns of `fix by 2026-12-03  10 days`. */
const DUE = 26;
/** A finding in one line for a pipe: fields two blanks apart, the most wanted ones first. */
function findingLine(finding) {
    return [terminal_finding_severity(finding), (0,words/* fullTitle */.Eq)(finding), ...facts(finding), due(finding), how(finding)]
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
    const level = paint(terminal_finding_severity(finding).padEnd(INDENT - 2), ...severityStyle(finding.severity));
    const date = paint(right, ...(finding.sla === 'overdue' ? ['bold', 'red'] : ['bold']));
    const items = [...facts(finding), ...(gone ? [] : [how(finding)])].filter((item) => item !== '');
    const lines = flow(items, width - INDENT).map((line) => paint(line, 'dim'));
    return [
        beside ? `${level}  ${title.padEnd(room)}  ${date}` : `${level}  ${title}`,
        ...[...(beside || right === '' ? [] : [date]), ...lines].map((line) => ' '.repeat(INDENT) + line),
    ];
}
function terminal_finding_severity(finding) {
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
function how({ package: at, waiver, malicious }) {
    if (waiver !== null)
        return (0,terminal_text/* clip */.$Q)(waiver.reason, 300);
    if (at === null)
        return '';
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

;// CONCATENATED MODULE: ./src/report/terminal.ts








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

/***/ 8758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ waiverLines)
/* harmony export */ });
/* harmony import */ var _core_purl_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2691);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4890);


/** Longest value that is written, in characters. */
const MAX_VALUE = 200;
/**
 * The lines of a policy that waive a finding, with blanks for what only a person knows.
 * @param today the earliest day on which it may end
 */
function waiverLines(finding, today) {
    const { rule, package: at, due } = finding;
    return [
        'waivers:',
        '  - match:',
        `      rule: ${scalar(rule)}`,
        ...(at === null ? [] : [`      package: ${scalar(`${type(at.ecosystem)}/${at.name}`)}`]),
        '    reason: why this is acceptable until then',
        '    approved-by: "@who-decided"',
        `    expires: ${due !== null && due > today ? due : today}`,
    ];
}
function type(ecosystem) {
    return (0,_core_purl_type_js__WEBPACK_IMPORTED_MODULE_0__/* .purlType */ .i)(ecosystem) ?? (0,_core_purl_type_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRelease */ .U)(ecosystem).toLowerCase();
}
/** A YAML scalar: plain where that is safe, else quoted as JSON, which YAML reads too. */
function scalar(value) {
    const shown = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(value, MAX_VALUE);
    return /^[A-Za-z][\w./-]*$/u.test(shown) ? shown : JSON.stringify(shown);
}


/***/ }),

/***/ 5368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4890);

/** The log of the command line: stderr only; progress on a terminal alone, warnings always. */
const terminalLog = {
    info: (message) => {
        if (process.stderr.isTTY)
            process.stderr.write(`${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message)}\n`);
    },
    warning: (message) => {
        process.stderr.write(`${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message)}\n`);
    },
    debug: () => {
        return;
    },
};


/***/ })

};
