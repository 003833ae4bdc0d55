export const id = 187;
export const ids = [187];
export const modules = {

/***/ 5505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   badge: () => (/* binding */ badge)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5581);
/* harmony import */ var _core_dashboard_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5023);
/* harmony import */ var _core_day_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9693);
/* harmony import */ var _core_plan_dashboard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4989);
/* harmony import */ var _report_badge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(793);
/* harmony import */ var _tracking_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9770);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6824);
/* harmony import */ var _tracked_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9516);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7132);










/** Days after which what the issues say is no longer taken for the state of things. */
const FRESH_DAYS = 7;
/**
 * `fixby badge`: a badge from the issues as they are now. It is green only where a scan was complete within the last week.
 * @throws UsageError, PolicyFileError, or where GitHub could not be read
 */
async function badge(args) {
    const string = { type: 'string' };
    const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: { format: string, output: string, repository: string, policy: string },
    });
    const { format = 'json' } = values;
    if (format !== 'json' && format !== 'svg')
        throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`--format is "${format}"; it must be json (for shields.io) or svg.`);
    const { policy, book, tracker } = await (0,_tracked_js__WEBPACK_IMPORTED_MODULE_8__/* .readTracked */ .T)(await (0,_connection_js__WEBPACK_IMPORTED_MODULE_7__/* .connect */ .N)(values.repository ?? null, '.'), values.policy ?? null);
    const asOf = new Date().toISOString();
    const today = (0,_core_day_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(asOf, policy.sla.timezone);
    const last = (0,_tracking_js__WEBPACK_IMPORTED_MODULE_6__/* .lastScanOf */ .TJ)(book);
    const fresh = last !== null && (0,_core_day_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .YM)((0,_core_day_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(last, policy.sla.timezone), today) <= FRESH_DAYS;
    const data = (0,_core_dashboard_data_js__WEBPACK_IMPORTED_MODULE_2__/* .dashboardData */ .l)({
        tracker,
        book,
        findings: [],
        waiting: [],
        undisclosed: { count: 0, url: null },
        scans: [],
        complete: () => false,
        previous: (0,_core_plan_dashboard_js__WEBPACK_IMPORTED_MODULE_4__/* .ownDashboard */ .L)(book)?.meta ?? null,
        policy,
        asOf,
        today,
        waivers: { unused: [] },
    });
    const input = (0,_report_badge_js__WEBPACK_IMPORTED_MODULE_5__/* .badgeInput */ .mS)(data, fresh, today);
    await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_9__/* .writeReport */ .u)(values.output ?? null, format === 'svg' ? (0,_report_badge_js__WEBPACK_IMPORTED_MODULE_5__/* .renderBadgeSvg */ .go)(input) : (0,_report_badge_js__WEBPACK_IMPORTED_MODULE_5__/* .renderBadgeJson */ .oS)(input));
    return _cli_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.pass;
}


/***/ }),

/***/ 6824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5581);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4603);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8780);
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2005);
/* harmony import */ var _terminal_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5368);





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
        throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e('this command reads the issues on GitHub: set GITHUB_TOKEN to a token that may read them.');
    const name = parseName(named ?? process.env['GITHUB_REPOSITORY'] ?? (await originName(directory)));
    const api = process.env['GITHUB_API_URL'] ?? PUBLIC_API;
    const server = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    return {
        client: (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createClient */ .UU)(token, api, _terminal_log_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalLog */ .d),
        name,
        url: `${server}/${name.owner}/${name.repo}`,
    };
}
function parseName(text) {
    const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/u.exec(text) ?? [];
    if (owner === undefined || repo === undefined)
        throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`"${text.slice(0, 100)}" is no repository: name it with --repository owner/name.`);
    return { owner, repo };
}
/** `owner/name` of the remote `origin`, whose address may be `https://host/owner/name.git` or `git@host:owner/name.git`. */
async function originName(directory) {
    const repository = await _system_git_js__WEBPACK_IMPORTED_MODULE_3__/* .Repository */ .LN.open(directory, _system_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e);
    const url = (await repository?.remoteUrl('origin')) ?? '';
    const name = /[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/u.exec(url)?.[1];
    if (name === undefined)
        throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e('nothing says which repository is meant: name it with --repository owner/name.');
    return name;
}


/***/ }),

/***/ 9516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readTracked)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5581);
/* harmony import */ var _core_book_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5530);
/* harmony import */ var _github_api_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16);
/* harmony import */ var _github_repository_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7613);
/* harmony import */ var _github_tracker_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(145);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2288);
/* harmony import */ var _recollect_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6946);








/**
 * Reads the issues of a repository.
 * @param file a policy file of this machine; null for the one on the default branch
 * @throws UsageError, PolicyFileError, TrackerUnreadable
 */
async function readTracked({ client, name }, file) {
    const { defaultBranch } = await (0,_github_repository_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .readRepositoryFacts */ .m)(client, name);
    if (defaultBranch === null)
        throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${name.owner}/${name.repo} has no branch yet.`);
    const tree = new _github_api_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .ApiTree */ .P(client, name, defaultBranch.tip);
    const { policy, origin } = file === null
        ? await (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_6__/* .policyOf */ .US)(tree, { path: null, failOn: null })
        : { policy: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_6__/* .readPolicyText */ .OG)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'), file), origin: { path: file, ref: null } };
    const tracker = await (0,_github_tracker_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readTracker */ .T_)(client, (0,_recollect_js__WEBPACK_IMPORTED_MODULE_7__/* .trackerName */ .c9)(policy, name), policy.issues.authors);
    return {
        policy,
        policyPath: origin.path,
        policyRef: origin.ref,
        branch: defaultBranch.name,
        tracker,
        book: (0,_core_book_js__WEBPACK_IMPORTED_MODULE_2__/* .readBook */ .yW)(tracker),
    };
}


/***/ }),

/***/ 7132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5581);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);



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
        const why = (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error) ? 'there is no such directory' : (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
        throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`--output ${path} cannot be written (${why}).`);
    }
}


/***/ }),

/***/ 16:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ApiTree)
/* harmony export */ });
/* harmony import */ var _system_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2074);

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

/***/ 7613:
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

/***/ 793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   go: () => (/* binding */ renderBadgeSvg),
/* harmony export */   mS: () => (/* binding */ badgeInput),
/* harmony export */   oS: () => (/* binding */ renderBadgeJson)
/* harmony export */ });
/* unused harmony export badge */
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(432);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5072);


/**
 * The badge of a dashboard: what waits for its issue or was dismissed is open as well. Findings that public readers may not see are counted nowhere.
 * @param complete whether every scanner that had to run completed its run
 * @param today calendar date in the policy's time zone
 */
function badgeInput({ rows, waiting, dismissed }, complete, today) {
    const listed = [...rows, ...waiting].filter(({ waived }) => !waived);
    const open = [...listed, ...dismissed];
    const of = (severity) => open.filter((one) => one.severity === severity).length;
    const late = dismissed.filter(({ due }) => due !== null && due < today);
    return {
        open: { critical: of('critical'), high: of('high'), medium: of('medium'), low: of('low') },
        overdue: listed.filter(({ sla }) => sla === 'overdue').length + late.length,
        complete,
    };
}
/** Backgrounds on which white text has a contrast of at least 4.5 to 1. @see https://www.w3.org/TR/WCAG22/#contrast-minimum */
const COLOURS = { red: 'c62828', orange: 'b45309', green: '2e7d32', grey: '616161' };
const LABEL_COLOUR = '444444';
const LABEL = 'security';
/** The badge's words and colour. A scan that is not complete never makes a green badge. */
function badge({ open, overdue, complete }) {
    const [message, color] = judge(open, overdue, complete);
    return { schemaVersion: 1, label: LABEL, message, color };
}
function judge(open, overdue, complete) {
    const total = _core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.reduce((sum, severity) => sum + open[severity], 0);
    if (overdue > 0)
        return [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(overdue)} overdue`, COLOURS.red];
    if (!complete)
        return ['scan incomplete', COLOURS.grey];
    if (open.critical > 0)
        return [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(open.critical)} critical`, COLOURS.orange];
    if (total > 0)
        return [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(total)} open, none overdue`, COLOURS.green];
    return ['no open findings', COLOURS.green];
}
/** The badge as shields.io reads it. */
function renderBadgeJson(input) {
    return `${JSON.stringify(badge(input), null, 2)}\n`;
}
/** Width of a character at 11 px, in pixels: as wide as Verdana's widest lower-case letters, so that no other font needs more. */
const CHARACTER_WIDTH = 7.5;
const PADDING = 6;
const HEIGHT = 20;
/** The badge as a picture that needs nothing else: no font, no script, no other address. */
function renderBadgeSvg(input) {
    const { label, message, color } = badge(input);
    const left = boxWidth(label);
    const right = boxWidth(message);
    const width = left + right;
    const alt = `${label}: ${message}`;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${alt}">`,
        `  <title>${alt}</title>`,
        `  <clipPath id="round"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>`,
        '  <g clip-path="url(#round)">',
        `    <rect width="${left}" height="${HEIGHT}" fill="#${LABEL_COLOUR}"/>`,
        `    <rect x="${left}" width="${right}" height="${HEIGHT}" fill="#${color}"/>`,
        '  </g>',
        '  <g fill="#fff" text-anchor="middle" font-family="Verdana, DejaVu Sans, Geneva, sans-serif" font-size="11">',
        `    <text x="${left / 2}" y="14">${label}</text>`,
        `    <text x="${left + right / 2}" y="14">${message}</text>`,
        '  </g>',
        '</svg>',
        '',
    ].join('\n');
}
/** Pixels of a box that holds a text. @param text our own words and figures: ASCII, and nothing that XML reads */
function boxWidth(text) {
    return Math.ceil(text.length * CHARACTER_WIDTH) + 2 * PADDING;
}


/***/ }),

/***/ 6359:
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

/***/ 877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   fT: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5940);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4285);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5072);



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
