"use strict";
exports.id = 1098;
exports.ids = [1098];
exports.modules = {

/***/ 41098:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepFleet: () => (/* binding */ keepFleet)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 8 modules
var core = __webpack_require__(46058);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/fleet/fleet.js
var fleet_fleet = __webpack_require__(16604);
// EXTERNAL MODULE: ./src/core/ledger/plan/dashboard.js
var dashboard = __webpack_require__(99689);
// EXTERNAL MODULE: ./src/core/ledger/metadata/dashboard.js
var metadata_dashboard = __webpack_require__(74695);
// EXTERNAL MODULE: ./src/core/ledger/metadata/clocks.js
var clocks = __webpack_require__(39944);
// EXTERNAL MODULE: ./src/core/fleet/metadata.js
var metadata = __webpack_require__(42807);
;// CONCATENATED MODULE: ./src/core/fleet/issue.js




/** The issues over all repositories that we opened, the oldest first. */ function fleetIssues({ issues }) {
    return [
        ...issues
    ].sort((a, b)=>a.number - b.number).flatMap((issue)=>{
        const meta = issue.reporter === undefined ? (0,metadata/* parseFleetMetadata */.B)(issue.written ?? issue.body) : null;
        const duplicate = issue.events.at(-1)?.reason === 'duplicate';
        return meta === null || duplicate ? [] : [
            {
                issue,
                meta
            }
        ];
    });
}
/** It keeps no clocks and no scans. */ const NOTHING = (0,metadata_dashboard/* dashboardMetadata */.Cz)({
    scans: [],
    coverage: [],
    clocks: clocks/* NO_CLOCKS */.Qf
}, {
    asOf: '',
    commit: null,
    runUrl: null,
    workflow: null
});
/** The steps that bring the issue in step, as a dashboard's: none where nothing changed. */ function planFleetIssue(tracker, rendered) {
    const dashboards = fleetIssues(tracker).map(({ issue })=>({
            issue,
            meta: NOTHING,
            notes: []
        }));
    return (0,dashboard/* planDashboard */.g)({
        dashboards
    }, rendered, tracker.pins ?? 0);
}

// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(94900);
// EXTERNAL MODULE: ./src/fleet/base-policy.js
var base_policy = __webpack_require__(25202);
// EXTERNAL MODULE: ./src/fleet/readings.js + 9 modules
var fleet_readings = __webpack_require__(17214);
// EXTERNAL MODULE: ./src/github/read/api-tree.js
var api_tree = __webpack_require__(55717);
// EXTERNAL MODULE: ./src/github/read/repository-facts.js
var repository_facts = __webpack_require__(78660);
// EXTERNAL MODULE: ./src/github/read/tracker.js + 3 modules
var read_tracker = __webpack_require__(72508);
// EXTERNAL MODULE: ./src/github/write/apply.js
var apply = __webpack_require__(60055);
// EXTERNAL MODULE: ./src/github/write/store.js + 4 modules
var write_store = __webpack_require__(24364);
// EXTERNAL MODULE: ./src/report/fleet/markdown.js
var markdown = __webpack_require__(38328);
// EXTERNAL MODULE: ./src/report/fleet/render.js
var render = __webpack_require__(44933);
// EXTERNAL MODULE: ./src/report/fleet/words.js
var fleet_words = __webpack_require__(85216);
// EXTERNAL MODULE: ./src/run/policy-in-force.js + 1 modules
var policy_in_force = __webpack_require__(2891);
// EXTERNAL MODULE: ./src/run/tracking.js + 1 modules
var tracking = __webpack_require__(97202);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
// EXTERNAL MODULE: ./src/action/log.js
var log = __webpack_require__(72584);
;// CONCATENATED MODULE: ./src/action/fleet.js




















/**
 * Mode `fleet`: reads the issues of many repositories, writes a page and a JSON report, and keeps
 * one issue over all in this repository. In a public one private repositories are left out of all
 * of it. A repository that GitHub did not answer about fails the step, once everything is written.
 * @throws FixbyError, or what the client throws
 */ async function keepFleet(inputs, context, client) {
    const readBase = (0,base_policy/* basesOn */.ct)(client);
    const facts = await (0,repository_facts/* readRepositoryFacts */.m)(client, context.repository);
    const inForce = await ownPolicy(facts.defaultBranch?.tip ?? null, inputs, context, client, readBase);
    const { org, names } = wanted(inputs.fleet, context.repository.owner);
    const { scope, asOf, readings } = await (0,fleet_readings/* fleetReadings */.S)({
        client,
        server: context.serverUrl,
        org,
        names,
        against: inForce.policy,
        readBase,
        state: inputs.fleetState,
        now: (0,day/* toSecond */.uI)(new Date().toISOString()),
        log: log/* actionLog */.Z
    });
    const whole = (0,fleet_fleet/* fleetOf */.aP)(scope, asOf, readings);
    const fleet = facts.public ? (0,fleet_fleet/* publicFleet */.gb)(whole) : whole;
    await writeReports(fleet, context);
    if (inputs.issues) await keepIssue(fleet, inForce, context, client);
    finish(whole, fleet);
}
/** The policy of this repository, which none of the others may be weaker than. */ async function ownPolicy(tip, inputs, { repository }, client, bases) {
    if (tip === null) throw new fixby_error/* FixbyError */.$('usage', 'This repository has no branch yet.', 'Push a first commit.');
    const request = {
        path: inputs.policy,
        failOn: null,
        bases
    };
    return (0,policy_in_force/* policyOf */.US)(new api_tree/* ApiTree */.P(client, repository, tip), request);
}
/** The input `fleet`: names with a slash are repositories, one without is an organization. */ function wanted(lines, owner) {
    const names = lines.filter((line)=>line.includes('/'));
    const [org, another] = lines.filter((line)=>!line.includes('/'));
    if (another !== undefined) throw new fixby_error/* FixbyError */.$('usage', `The input fleet names several organizations, ${org ?? ''} and ${another}.`, 'Name one; further repositories as owner/name.');
    return {
        org: org ?? (names.length === 0 ? owner : null),
        names
    };
}
/** The page and the JSON report, for an artifact, and the summary. */ async function writeReports(fleet, { temp }) {
    const directory = (0,external_node_path_.join)(temp, 'fixby-fleet');
    await (0,promises_.mkdir)(directory, {
        recursive: true
    });
    for (const [name, format] of [
        [
            'fleet.json',
            'json'
        ],
        [
            'fleet.html',
            'html'
        ]
    ])await (0,promises_.writeFile)((0,external_node_path_.join)(directory, name), await (0,render/* renderFleet */.P)(fleet, format), {
        mode: 0o600
    });
    core/* setOutput */.uH('report', (0,external_node_path_.join)(directory, 'fleet.json'));
    core/* setOutput */.uH('page', (0,external_node_path_.join)(directory, 'fleet.html'));
    core/* setOutput */.uH('overdue', fleet.total.overdue);
    core/* setOutput */.uH('dashboard-url', '');
    await core/* summary */.z.addRaw((0,markdown.renderFleetMarkdown)(fleet)).write();
}
async function keepIssue(fleet, { policy, origin }, { repository, runUrl, repositoryUrl }, client) {
    const tracker = await (0,read_tracker/* readTracker */.T_)(client, repository, policy.issues.authors);
    const rendered = unchanged(tracker, fleet) ?? (0,markdown.renderFleetIssue)(fleet, {
        runUrl
    });
    const steps = planFleetIssue(tracker, rendered);
    const words = (0,tracking.issueWordsFor)(policy, origin.path, (0,day/* dayOf */.kb)(fleet.asOf, policy.sla.timezone), repositoryUrl);
    const store = new write_store/* IssueStore */.d(client, repository, (0,tracking/* renderWith */.h)(words), ()=>(0,day/* toSecond */.uI)(new Date().toISOString()));
    const { state, refused, failures } = await (0,apply/* applySteps */.G)(store, steps, {
        tracker,
        created: new Map()
    });
    for (const refusal of refused)core/* warning */.$e(refusal);
    if (failures.length > 0) throw new fixby_error/* FixbyError */.$('github', `${failures.join('; ')}.`, 'Run it again.');
    core/* setOutput */.uH('dashboard-url', fleetIssues(state.tracker)[0]?.issue.url ?? '');
}
/** The text of an earlier run of this day, where nothing but the time and the run is another. */ function unchanged(tracker, fleet) {
    const [own] = fleetIssues(tracker);
    if (own === undefined || (0,day/* dayOf */.kb)(own.meta.asOf, 'UTC') !== fleet.today) return null;
    const { asOf, runUrl } = own.meta;
    const rendered = (0,markdown.renderFleetIssue)({
        ...fleet,
        asOf
    }, {
        runUrl
    });
    return own.issue.body.replaceAll('\r\n', '\n') === rendered.body ? rendered : null;
}
/** @param shown the part of it that readers of this repository may see */ function finish(whole, shown) {
    const failed = whole.repositories.filter(({ sight })=>sight === 'failed');
    const named = failed.find(({ name })=>shown.repositories.some((one)=>one.name === name));
    core/* setOutput */.uH('decision', failed.length > 0 ? 'error' : 'pass');
    const words = (0,fleet_words/* fleetHeadline */.fW)(shown);
    if (failed.length === 0) core/* info */.pq(words);
    else core/* setFailed */.C1(`Not complete: GitHub did not answer about ${failed.length} of ${whole.repositories.length} repositories${named === undefined ? '' : `, ${named.name} among them`}. Run it again. ${words}`);
}


/***/ }),

/***/ 42807:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseFleetMetadata),
/* harmony export */   y: () => (/* binding */ renderFleetMetadata)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _ledger_metadata_hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77239);


const TAG = 'fixby:fleet v1';
const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    asOf: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    runUrl: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable()
});
/** The hidden first line of the issue, by which it is recognised. */ function renderFleetMetadata(metadata) {
    return (0,_ledger_metadata_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .renderHidden */ .J)(TAG, metadata);
}
/** The metadata of an issue; null for another issue. Only the first line counts. */ function parseFleetMetadata(body) {
    const first = (0,_ledger_metadata_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .findHidden */ .C)(TAG, body).find(({ start })=>start === 0);
    const parsed = schema.safeParse(first?.value);
    return parsed.success ? parsed.data : null;
}


/***/ }),

/***/ 99689:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ planDashboard)
/* harmony export */ });
/* harmony import */ var _own_dashboard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15492);
/* harmony import */ var _gone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45362);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71723);



/** GitHub pins three issues and no more. */ const MAX_PINS = 3;
/**
 * The steps that bring the dashboard up to date: one open issue, pinned as soon as there is room.
 * Where two runs made one each, the older one stays.
 * @param ledger the issues as they are once everything else is done
 * @param pins how many issues are pinned
 */ function planDashboard(ledger, { title, body }, pins) {
    const own = (0,_own_dashboard_js__WEBPACK_IMPORTED_MODULE_0__/* .ownDashboard */ .Lb)(ledger);
    if (own === null) {
        const issue = {
            key: _plan_js__WEBPACK_IMPORTED_MODULE_2__/* .DASHBOARD_KEY */ .l5
        };
        return [
            (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .createDashboard */ .n6)({
                title,
                body
            }),
            ...pins < MAX_PINS ? [
                {
                    kind: 'pin-issue',
                    issue
                }
            ] : []
        ];
    }
    const { issue } = own;
    const ref = {
        number: issue.number
    };
    const changes = {
        ...issue.title === title ? {} : {
            title
        },
        ...issue.body.replaceAll('\r\n', '\n') === body ? {} : {
            body
        }
    };
    return [
        ...issue.state === 'closed' ? [
            {
                kind: 'reopen-issue',
                issue: ref
            }
        ] : [],
        ...Object.keys(changes).length === 0 ? [] : [
            {
                kind: 'edit-issue',
                issue: ref,
                ...changes
            }
        ],
        ...issue.pinned === true || pins >= MAX_PINS ? [] : [
            {
                kind: 'pin-issue',
                issue: ref
            }
        ],
        ...ledger.dashboards.filter((other)=>other !== own).flatMap((other)=>(0,_gone_js__WEBPACK_IMPORTED_MODULE_1__/* .supersededSteps */ .i)((0,_own_dashboard_js__WEBPACK_IMPORTED_MODULE_0__/* .asEntry */ .JT)(other), ref))
    ];
}


/***/ }),

/***/ 38328:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderFleetIssue: () => (/* binding */ renderFleetIssue),
/* harmony export */   renderFleetMarkdown: () => (/* binding */ renderFleetMarkdown)
/* harmony export */ });
/* harmony import */ var _core_fleet_fleet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16604);
/* harmony import */ var _core_findings_counts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75064);
/* harmony import */ var _core_fleet_metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42807);
/* harmony import */ var _text_fit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99279);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48943);
/* harmony import */ var _text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64234);
/* harmony import */ var _text_terminal_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85044);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56489);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85216);









/** The title of the issue. */ const FLEET_TITLE = 'Security of all repositories';
/** Longest lists; the page and the JSON have everything. */ const MOST = {
    rows: 30,
    notices: 20,
    teams: 40
};
/** Characters reserved for heading, table head and the line about further rows. */ const AROUND = 700;
/** Longest name, title and reason, in characters. */ const LONGEST = {
    name: 140,
    title: 120,
    detail: 300
};
/**
 * The issue over all repositories: late first, then what is due, how teams keep dates, and every
 * repository of which something is missing. Within GitHub's limit for any number of findings. The
 * same data gives the same bytes.
 */ function renderFleetIssue(fleet, { runUrl }) {
    const metadata = (0,_core_fleet_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFleetMetadata */ .y)({
        asOf: fleet.asOf,
        runUrl
    });
    const limit = {
        ..._text_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMENT_LIMIT */ .W$,
        size: _text_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMENT_LIMIT */ .W$.size - metadata.length - 1
    };
    return {
        title: FLEET_TITLE,
        body: `${metadata}\n${text(fleet, runUrl, limit)}\n`
    };
}
/** The same as plain Markdown. */ function renderFleetMarkdown(fleet) {
    return `${text(fleet, null, _text_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMENT_LIMIT */ .W$)}\n`;
}
function text(fleet, runUrl, limit) {
    const { late, ahead } = (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .byLateness */ .ph)(fleet);
    const mark = (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .isCalm */ .uv)(fleet) ? '\ud83d\udfe2' : fleet.total.overdue > 0 ? '\ud83d\udd34' : '\ud83d\udfe1';
    const parts = [
        (0,_text_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .fixed */ .Zu)((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`### ${mark} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .fleetHeadline */ .fW)(fleet)}`),
        (0,_text_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .fixed */ .Zu)((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withheldWords */ .ZJ)(fleet)}`),
        (0,_text_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .fixed */ .Zu)(noticeCounts(fleet)),
        rowsPart('Overdue', late),
        rowsPart('Due in the next 7 days', ahead.filter(_core_findings_counts_js__WEBPACK_IMPORTED_MODULE_7__/* .isDueThisWeek */ .v9)),
        teamsPart(fleet),
        ..._core_fleet_fleet_js__WEBPACK_IMPORTED_MODULE_0__/* .CONCERNS */ .I1.map((concern)=>noticesPart(concern, fleet.notices))
    ];
    return (0,_text_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .assemble */ .fT)(parts, footer(fleet, runUrl), limit).toString();
}
/** A line for all that is to be looked at, since the lists below may be long. */ function noticeCounts({ notices }) {
    const found = _core_fleet_fleet_js__WEBPACK_IMPORTED_MODULE_0__/* .CONCERNS */ .I1.flatMap((concern)=>{
        const some = notices.filter((one)=>one.concern === concern).length;
        return some === 0 ? [] : [
            `${_words_js__WEBPACK_IMPORTED_MODULE_6__/* .CONCERN_WORDS */ .rr[concern].title}: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai)(some)}`
        ];
    });
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`${found.join(' \u00b7 ')}`;
}
function rowsPart(title, rows) {
    return (room)=>{
        if (rows.length === 0) return _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY */ .wg;
        const fit = (0,_text_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .fitting */ ._Q)(rows, rowOf, within(room, MOST.rows));
        const head = [
            _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY */ .wg,
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`Finding`,
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`Repository`,
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`Fix by`,
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`Owner`
        ];
        return (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .blocks */ .Bv)([
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`### ${title}`,
            (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(head, fit.rows),
            more(fit.hidden)
        ]);
    };
}
function rowOf(row) {
    const { severity, title, issue, repository, owner, sla } = row;
    const due = (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .dueWords */ .k_)(row);
    return (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .tableRow */ .jD)([
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .severityMark */ .nU)(severity)}\u00A0${severity}`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(title, LONGEST.title), issue?.url ?? null),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(repository, LONGEST.name)}`,
        sla === 'overdue' ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`**${due}**` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`${due}`,
        owner === null ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`_nobody_` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(owner, 60)}`
    ]);
}
function teamsPart({ teams, total }) {
    return (room)=>{
        if (teams.length === 0) return _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY */ .wg;
        const fit = (0,_text_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .fitting */ ._Q)(teams, teamRow, within(room, MOST.teams));
        const head = [
            'Team',
            'Repositories',
            'Overdue',
            'Open',
            'In time, 90 days'
        ].map((one)=>(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`${one}`);
        const rows = teams.length > 1 ? [
            ...fit.rows,
            teamRow({
                ...total,
                team: 'all'
            })
        ] : fit.rows;
        return (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .blocks */ .Bv)([
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`### Teams`,
            (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(head, rows),
            more(fit.hidden)
        ]);
    };
}
function teamRow(team) {
    const { read, repositories, overdue, open } = team;
    const seen = read === repositories ? (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai)(read) : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai)(read)} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai)(repositories)} read`;
    return (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .tableRow */ .jD)([
        team.team === null ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`_no team_` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(team.team, LONGEST.name)}`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`${seen}`,
        overdue === 0 ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`0` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`**${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai)(overdue)}**`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai)(open)}`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .keptWords */ .Gx)(team)}`
    ]);
}
function noticesPart(concern, all) {
    return (room)=>{
        const some = all.filter((one)=>one.concern === concern);
        if (some.length === 0) return _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY */ .wg;
        const fit = (0,_text_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .fitting */ ._Q)(some, noticeRow, within(room, MOST.notices));
        const { title, about } = _words_js__WEBPACK_IMPORTED_MODULE_6__/* .CONCERN_WORDS */ .rr[concern];
        return (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .blocks */ .Bv)([
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`### ${title}`,
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`${about}`,
            (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([
                (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`Repository`,
                (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`What is seen`
            ], fit.rows),
            more(fit.hidden)
        ]);
    };
}
function noticeRow({ repository, url, detail }) {
    return (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .tableRow */ .jD)([
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(repository, LONGEST.name), url),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(detail, LONGEST.detail)}`
    ]);
}
function within(room, most) {
    return {
        room: room - AROUND,
        most,
        measure: _text_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMENT_LIMIT */ .W$.measure
    };
}
function more(hidden) {
    return hidden === 0 ? _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY */ .wg : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`\u2026and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai)(hidden)} more: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)('fixby fleet')} lists all.`;
}
function footer({ asOf, scope }, runUrl) {
    const time = new Date(asOf).toISOString();
    const run = runUrl === null ? _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY */ .wg : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)` \u00b7 ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)('run', runUrl)}`;
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .PT)`<sub>${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(scope, LONGEST.name)}, as of ${time.slice(0, 10)} ${time.slice(11, 16)} UTC${run} \u00b7 written by Fixby from the issues of each repository</sub>`;
}


/***/ }),

/***/ 85216:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ keptWords),
/* harmony export */   ZJ: () => (/* binding */ withheldWords),
/* harmony export */   fW: () => (/* binding */ fleetHeadline),
/* harmony export */   k_: () => (/* binding */ dueWords),
/* harmony export */   ph: () => (/* binding */ byLateness),
/* harmony export */   rr: () => (/* binding */ CONCERN_WORDS),
/* harmony export */   uv: () => (/* binding */ isCalm)
/* harmony export */ });
/* harmony import */ var _text_dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80581);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56489);


/** Each concern as a heading, and what it means. */ const CONCERN_WORDS = {
    unread: {
        title: 'Not read',
        about: 'Nothing is known of these, and they are in no figure.'
    },
    foreign: {
        title: 'Issues by another account',
        about: 'Issues with the marker of Fixby that other accounts opened: ours under another token, or forged. They count once their repository names the account in issues.authors of its policy.'
    },
    'policy-invalid': {
        title: 'Policy not usable',
        about: 'Scans of its default branch end as an error. The dates here are those of the default policy, or of its base.'
    },
    'policy-weaker': {
        title: 'Weaker policy',
        about: 'Keys whose values are weaker than in the policy that all are held against.'
    },
    'no-gate': {
        title: 'No gate visible',
        about: 'No check of Fixby is required on the default branch, as far as this token sees. Protection that only administrators see may ask for one.'
    },
    'no-scan': {
        title: 'No scan',
        about: 'Nothing tells of a complete scan of the default branch.'
    },
    'old-scan': {
        title: 'Last complete scan more than 7 days ago',
        about: ''
    },
    archived: {
        title: 'Archived',
        about: 'What is open there counts in no figure.'
    }
};
/** `12 overdue, 340 open in 480 of 500 repositories` */ function fleetHeadline({ total, withheld }) {
    const { open, overdue, read, repositories } = total;
    const all = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(repositories, 'repository', 'repositories');
    const where = read === repositories ? all : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(read)} of ${all}`;
    const shown = withheld === null ? '' : ' shown in public';
    return `${overdue === 0 ? 'Nothing' : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(overdue)} overdue, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(open)} open in ${where}${shown}`;
}
/** Whether there is anything to look at. */ function isCalm({ total, notices }) {
    return total.overdue === 0 && notices.every(({ concern })=>concern === 'archived');
}
/** `92 % of 50`; a dash for nothing. */ function keptWords({ kept }) {
    return kept.counted === 0 ? '\u2013' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(kept.within, kept.counted)} % of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(kept.counted)}`;
}
/** `3 Dec 2026, 10 days` */ function dueWords({ due, daysLeft, waived }) {
    if (due === null || daysLeft === null) return 'no due date';
    return `${(0,_text_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDate */ .XV)(due)}, ${(0,_text_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .daysInWords */ .E)(daysLeft)}${waived ? ', waived' : ''}`;
}
/** What public readers do not see; empty where they see all. */ function withheldWords({ withheld }) {
    if (withheld === null || withheld.repositories + withheld.findings === 0) return '';
    return `Not shown in public: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(withheld.repositories, 'private repository', 'private repositories')}, and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(withheld.findings, 'finding')} there, or confidential elsewhere.`;
}
/** What is open, waived findings in neither list: what is late, and all else. */ function byLateness({ rows }) {
    const open = rows.filter(({ waived })=>!waived);
    return {
        late: open.filter(({ sla })=>sla === 'overdue'),
        ahead: open.filter(({ sla })=>sla !== 'overdue')
    };
}


/***/ })

};
;