"use strict";
exports.id = 8779;
exports.ids = [8779];
exports.modules = {

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

/***/ 2909:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ exposedWords),
/* harmony export */   q: () => (/* binding */ exposedPart)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48943);
/* harmony import */ var _text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64234);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56489);



/** Most issues that are named. */ const MAX_NAMED = 20;
/** What to delete where a private repository was made public. */ function exposedPart({ exposed }) {
    if (exposed.length === 0) return _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg;
    const named = exposed.slice(0, MAX_NAMED).map(({ number: one, url })=>(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`#${one}`, url));
    const more = exposed.length > MAX_NAMED ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)` and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(exposed.length - MAX_NAMED)} more` : _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg;
    return (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .callout */ .xl)('WARNING', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`${exposedWords(exposed.length)} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(named, ', ')}${more}`);
}
/** The same in words, without the issues. */ function exposedWords(issues) {
    return `This repository is public, and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(issues, 'issue')} about confidential findings ${issues === 1 ? 'was' : 'were'} written before it was, or by another hand. What they say now is redacted; their histories, and the older versions of the dashboard, still show it. Revoke what was a secret, and delete these issues (an owner of the repository can):`;
}


/***/ }),

/***/ 8779:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y8: () => (/* binding */ keepIssues),
  n1: () => (/* binding */ planAll)
});

// UNUSED EXPORTS: issuePlan

// EXTERNAL MODULE: ./src/core/scale/day.js
var scale_day = __webpack_require__(94900);
// EXTERNAL MODULE: ./src/core/ledger/own-dashboard.js
var own_dashboard = __webpack_require__(15492);
// EXTERNAL MODULE: ./src/core/ledger/plan/plan.js + 4 modules
var plan = __webpack_require__(71723);
// EXTERNAL MODULE: ./src/core/ledger/plan/simulate.js
var simulate = __webpack_require__(52763);
// EXTERNAL MODULE: ./src/core/ledger/read.js
var read = __webpack_require__(21441);
// EXTERNAL MODULE: ./src/github/write/apply.js
var apply = __webpack_require__(60055);
// EXTERNAL MODULE: ./src/core/dashboard/data.js + 11 modules
var dashboard_data = __webpack_require__(7949);
// EXTERNAL MODULE: ./src/core/findings/finding-key.js
var finding_key = __webpack_require__(43825);
// EXTERNAL MODULE: ./src/core/findings/gone.js
var findings_gone = __webpack_require__(24463);
// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(79390);
// EXTERNAL MODULE: ./src/core/ledger/former-ids.js
var former_ids = __webpack_require__(23575);
// EXTERNAL MODULE: ./src/core/ledger/issue-spans.js
var issue_spans = __webpack_require__(35522);
// EXTERNAL MODULE: ./src/core/ledger/notes.js
var notes = __webpack_require__(52616);
// EXTERNAL MODULE: ./src/core/ledger/waiting-lists.js
var waiting_lists = __webpack_require__(93522);
;// CONCATENATED MODULE: ./src/core/ledger/gone-said.js





/**
 * Why findings are gone, by fingerprint: the reason that an issue or a list of the dashboard gave
 * last. Findings that any issue or list still counts as there are left out, since they came back.
 */ function goneSaid(ledger) {
    const there = new Set(idsThere(ledger));
    const words = [
        ...filedWords(ledger),
        ...listedWords(ledger)
    ].filter(({ ids })=>!ids.some((id)=>there.has(id))).sort((a, b)=>(0,text_order/* compareText */.n)(a.at, b.at));
    return new Map(words.flatMap(({ ids, reason })=>ids.map((id)=>[
                id,
                reason
            ])));
}
function filedWords({ issues }) {
    return issues.flatMap((entry)=>{
        const note = (0,notes/* goneNote */.av)(entry);
        if (note === null) return [];
        const { marker, comment } = note;
        return entry.meta.findings.map((member)=>{
            // What left the issue of its package before may have another reason.
            const last = (0,issue_spans/* endOf */.p)(entry, member);
            return {
                ids: (0,former_ids/* allMemberIds */.a)(entry.meta, member),
                at: last?.end ?? comment.at,
                reason: last?.reason ?? marker.kind
            };
        });
    });
}
function listedWords(ledger) {
    return (0,waiting_lists/* listedIn */.tl)(ledger).flatMap((one)=>one.gone === null ? [] : [
            {
                ids: (0,waiting_lists/* listedIds */.E0)(one),
                at: one.gone.ended,
                reason: one.gone.reason
            }
        ]);
}
function idsThere(ledger) {
    const filed = ledger.issues.filter((entry)=>(0,notes/* goneNote */.av)(entry) === null && !(0,notes/* isDuplicate */.KD)(entry)).flatMap((entry)=>entry.meta.findings.filter((member)=>(0,issue_spans/* spansOf */.L)(entry, member).at(-1)?.end === null).flatMap((member)=>(0,former_ids/* allMemberIds */.a)(entry.meta, member)));
    return [
        ...filed,
        ...(0,waiting_lists/* listedIn */.tl)(ledger).flatMap((one)=>one.gone === null ? (0,waiting_lists/* listedIds */.E0)(one) : [])
    ];
}

// EXTERNAL MODULE: ./src/core/ledger/plan/dashboard.js
var dashboard = __webpack_require__(99689);
// EXTERNAL MODULE: ./src/core/ledger/lost-text.js
var lost_text = __webpack_require__(43635);
// EXTERNAL MODULE: ./src/core/ledger/metadata/dashboard.js
var metadata_dashboard = __webpack_require__(74695);
// EXTERNAL MODULE: ./src/report/text/fit.js
var text_fit = __webpack_require__(99279);
// EXTERNAL MODULE: ./src/report/text/markdown.js
var markdown = __webpack_require__(48943);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
// EXTERNAL MODULE: ./src/core/findings/counts.js
var counts = __webpack_require__(75064);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var scale_severity = __webpack_require__(88195);
;// CONCATENATED MODULE: ./src/report/dashboard/counts.js



/** Sorts the dashboard's rows, findings that wait for their issue among them. */ function standing({ rows, waiting, scans, figures }) {
    const open = [
        ...rows,
        ...waiting
    ].filter((row)=>!row.waived).sort(worstFirst);
    return {
        figures,
        exploited: open.filter((row)=>row.exploited !== null),
        overdue: open.filter((row)=>row.sla === 'overdue'),
        dueThisWeek: open.filter(counts/* isDueThisWeek */.v9),
        failed: scans.filter(({ state })=>state === 'failed'),
        blind: scans.every(({ state })=>state !== 'done')
    };
}
/**
 * Sort order of rows: what is known to be exploited, then by severity, due date, EPSS, age, and
 * fingerprint (so that it is total).
 */ function worstFirst(a, b) {
    return Number(a.exploited === null) - Number(b.exploited === null) || (0,scale_severity/* severityRank */.qs)(a.severity) - (0,scale_severity/* severityRank */.qs)(b.severity) || (0,text_order/* compareText */.n)(a.due ?? '9999-12-31', b.due ?? '9999-12-31') || (b.epss?.score ?? 0) - (a.epss?.score ?? 0) || b.ageDays - a.ageDays || (0,text_order/* compareText */.n)(a.finding, b.finding);
}

// EXTERNAL MODULE: ./src/report/text/coverage-words.js
var coverage_words = __webpack_require__(92376);
// EXTERNAL MODULE: ./src/report/text/dates.js
var dates = __webpack_require__(80581);
// EXTERNAL MODULE: ./src/report/text/markdown-blocks.js
var markdown_blocks = __webpack_require__(64234);
// EXTERNAL MODULE: ./src/report/text/words.js
var text_words = __webpack_require__(56489);
;// CONCATENATED MODULE: ./src/report/dashboard/coverage.js









/** Maximum number of findings that are named. */ const MAX_HIDDEN = 10;
/** Maximum number of earlier points in the trend. */ const MAX_POINTS = 6;
/** The part about coverage: what the last scan covered, and how that changes over time. */ function coveragePart({ coverage, scanned, rows }) {
    const line = (0,coverage_words/* coverageLine */.v)({
        scans: scanned
    });
    const hidden = rows.filter(({ unseenSince })=>unseenSince !== null);
    const whole = scanned.every(({ status })=>status !== 'failed');
    if (line === '' && hidden.length === 0) return markdown/* EMPTY */.wg;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`### Coverage`,
        (0,markdown/* markup */.PT)`${(0,text_words/* capitalise */.sK)(line)}`,
        trend(coverage, whole),
        hiddenList(hidden)
    ]);
}
/** The list of open findings that can no longer be seen, worst first. */ function hiddenList(rows) {
    if (rows.length === 0) return markdown/* EMPTY */.wg;
    const sorted = [
        ...rows
    ].sort((a, b)=>(0,scale_severity/* severityRank */.qs)(a.severity) - (0,scale_severity/* severityRank */.qs)(b.severity) || (0,text_order/* compareText */.n)(a.finding, b.finding));
    const words = (0,markdown/* markup */.PT)`${(0,text_words/* count */.U9)(rows.length, 'finding')} cannot be seen any more, and ${rows.length === 1 ? 'stays' : 'stay'} open:`;
    const row = ({ title, issue, unseenSince })=>(0,markdown/* markup */.PT)`${(0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(title, 120), issue?.url ?? null)}, cannot be seen since ${(0,dates/* shortDate */.XV)((unseenSince ?? '').slice(0, 10))}`;
    return (0,markdown_blocks/* blocks */.Bv)([
        words,
        (0,markdown_blocks/* list */.p_)((0,text_fit/* atMost */.Tu)(MAX_HIDDEN, sorted, row))
    ]);
}
/** @param whole whether the last point is of this run: of one that failed there is none */ function trend(points, whole) {
    const known = points.filter(({ looked, unseen })=>looked + unseen > 0);
    const now = known.at(-1);
    if (now === undefined) return markdown/* EMPTY */.wg;
    if (!whole) return (0,markdown/* markup */.PT)`How much was looked at whole before: ${shares(known.slice(-MAX_POINTS))}.`;
    const before = known.slice(0, -1).slice(-MAX_POINTS);
    const all = (0,text_words/* number */.ai)(now.looked + now.unseen);
    const words = (0,markdown/* markup */.PT)`Looked at whole: **${share(now)}**, ${(0,text_words/* number */.ai)(now.looked)} of ${all} packages and files`;
    if (before.length === 0) return (0,markdown/* markup */.PT)`${words}.`;
    return (0,markdown/* markup */.PT)`${words}; before: ${shares(before)}.`;
}
function shares(points) {
    return points.map((point)=>`${(0,dates/* shortDate */.XV)(point.day)} ${share(point)}`).join(', ');
}
function share({ looked, unseen }) {
    return `${(0,text_words/* percent */.KN)(looked, Math.max(1, looked + unseen))}%`;
}

// EXTERNAL MODULE: ./src/core/ledger/slash-command.js
var slash_command = __webpack_require__(63344);
// EXTERNAL MODULE: ./src/report/text/priority-words.js
var priority_words = __webpack_require__(47218);
;// CONCATENATED MODULE: ./src/report/dashboard/issue-search.js

/** The search terms for each state, by the labels that our issues carry. */ const STATE_TERMS = {
    overdue: [
        'label:"sla: overdue"',
        '-label:waived'
    ],
    'due-soon': [
        'label:"sla: due soon"',
        '-label:waived'
    ],
    'on-track': [
        '-label:"sla: overdue"',
        '-label:"sla: due soon"',
        '-label:waived'
    ],
    waived: [
        'label:waived'
    ],
    open: [
        '-label:waived'
    ]
};
/**
 * Address of a search for exactly the open issues of a severity and state. For all severities it
 * lists their labels joined by commas ("any of"), so that other issues with the label `security`
 * are not included.
 * @param trackerUrl `https://github.com/owner/name`
 * @see https://docs.github.com/search-github/searching-on-github/searching-issues-and-pull-requests#search-by-label
 */ function issueSearch(trackerUrl, severity, state) {
    const severities = (severity === null ? scale_severity/* SEVERITIES */.oC : [
        severity
    ]).map((one)=>`"severity: ${one}"`);
    const terms = [
        'is:issue',
        'is:open',
        'label:security',
        `label:${severities.join(',')}`,
        ...STATE_TERMS[state]
    ];
    return `${trackerUrl}/issues?q=${encodeURIComponent(terms.join(' '))}`;
}

;// CONCATENATED MODULE: ./src/report/dashboard/lists.js













/** Maximum number of rows in a list; a search shows the rest. */ const MAX_ROWS = 10;
/** Maximum length of a title in a list, in characters. */ const MAX_TITLE = 120;
/** Characters reserved for heading, table head and the line about further rows. */ const AROUND = 900;
/** What is known to be exploited, worst first. */ function exploitedPart({ exploited }) {
    return rowsPart((0,markdown/* markup */.PT)`### Known to be exploited`, exploited, (0,markdown/* markup */.PT)`in the lists below`);
}
/** All overdue findings, worst first. */ function overduePart({ overdue }, trackerUrl) {
    const rest = (0,markdown/* link */.nf)('all of them', issueSearch(trackerUrl, null, 'overdue'));
    return rowsPart((0,markdown/* markup */.PT)`### Overdue`, overdue, rest);
}
/** Findings that are due today or in the following six days, worst first. */ function dueThisWeekPart({ dueThisWeek }, today, trackerUrl) {
    const rest = (0,markdown/* link */.nf)('all that are due soon', issueSearch(trackerUrl, null, 'due-soon'));
    return rowsPart((0,markdown/* markup */.PT)`### Due this week, by ${(0,dates/* shortDate */.XV)((0,scale_day/* addDays */.fi)(today, 6))}`, dueThisWeek, rest);
}
/** Findings that wait for an issue. Waived ones are left out, since they do not get one. */ function waitingPart(data) {
    const waiting = data.waiting.filter(({ waived })=>!waived);
    const words = (0,markdown/* markup */.PT)`${(0,text_words/* count */.U9)(waiting.length, 'finding')} ${waiting.length === 1 ? 'has' : 'have'} no issue yet: the first run opens critical and high ones, each later run a limited number, worst first. The clock of each runs already, from the comment below that lists it; please leave those comments as they are.`;
    const list = rowsPart(markdown/* EMPTY */.wg, [
        ...waiting
    ].sort(worstFirst), (0,markdown/* markup */.PT)`in the comments below`);
    return (room)=>waiting.length === 0 ? markdown/* EMPTY */.wg : (0,markdown_blocks/* blocks */.Bv)([
            (0,markdown/* markup */.PT)`### Waiting for an issue`,
            words,
            list(room - AROUND)
        ]);
}
function rowsPart(heading, rows, rest) {
    return (room)=>{
        if (rows.length === 0) return markdown/* EMPTY */.wg;
        const fit = (0,text_fit/* fitting */._Q)(rows, rowOf, {
            room: room - AROUND,
            most: MAX_ROWS,
            measure: text_fit/* COMMENT_LIMIT */.W$.measure
        });
        const more = fit.hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`\u2026and ${(0,text_words/* number */.ai)(fit.hidden)} more: ${rest}.`;
        const head = [
            markdown/* EMPTY */.wg,
            (0,markdown/* markup */.PT)`Finding`,
            (0,markdown/* markup */.PT)`Fix by`,
            (0,markdown/* markup */.PT)`Owner`,
            (0,markdown/* markup */.PT)`Open for`
        ];
        return (0,markdown_blocks/* blocks */.Bv)([
            heading,
            (0,markdown_blocks/* table */.tp)(head, fit.rows),
            more
        ]);
    };
}
function rowOf(row) {
    return (0,markdown_blocks/* tableRow */.jD)([
        severityCell(row.severity),
        titleCell(row),
        dueCell(row),
        ownerCell(row.owner),
        (0,markdown/* markup */.PT)`${(0,text_words/* count */.U9)(row.ageDays, 'day')}`
    ]);
}
function titleCell({ title, issue, unseenSince, exploited, epss }) {
    const name = (0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(title, MAX_TITLE), issue?.url ?? null);
    const lines = [
        name,
        ...exploited === null ? [] : [
            (0,markdown/* markup */.PT)`**exploited**, listed ${(0,dates/* shortDate */.XV)(exploited)}`
        ],
        ...epss === null ? [] : [
            (0,markdown/* markup */.PT)`${(0,priority_words/* epssWords */.Zf)(epss)}`
        ],
        ...unseenSince === null ? [] : [
            (0,markdown/* markup */.PT)`cannot be seen since ${(0,dates/* shortDate */.XV)(unseenSince.slice(0, 10))}`
        ]
    ];
    return (0,markdown/* join */.fj)(lines, '<br>');
}
/** A severity with its mark, joined by a non-breaking space. */ function severityCell(severity) {
    return (0,markdown/* markup */.PT)`${(0,text_words/* severityMark */.nU)(severity)}\u00A0${severity}`;
}
function dueCell({ due, daysLeft, sla, waived }) {
    if (due === null || daysLeft === null) return (0,markdown/* markup */.PT)`no due date`;
    const days = sla === 'overdue' ? (0,markdown/* markup */.PT)`**${(0,dates/* daysInWords */.E)(daysLeft)}**` : (0,markdown/* markup */.PT)`${(0,dates/* daysInWords */.E)(daysLeft)}`;
    return (0,markdown/* markup */.PT)`${(0,dates/* shortDate */.XV)(due)}, ${days}${waived ? ', waived' : ''}`;
}
function ownerCell(owner) {
    return owner === null ? (0,markdown/* markup */.PT)`_nobody_` : (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(owner, 60)}`;
}
/** Findings that are still present although people closed their issues as "not planned". */ function dismissedPart({ dismissed }) {
    return (room)=>{
        if (dismissed.length === 0) return markdown/* EMPTY */.wg;
        const sorted = [
            ...dismissed
        ].sort((a, b)=>(0,scale_severity/* severityRank */.qs)(a.severity) - (0,scale_severity/* severityRank */.qs)(b.severity) || (0,text_order/* compareText */.n)(a.on, b.on) || a.issue.number - b.issue.number);
        const fit = (0,text_fit/* fitting */._Q)(sorted, dismissedRow, {
            room: room - AROUND,
            most: MAX_ROWS,
            measure: text_fit/* COMMENT_LIMIT */.W$.measure
        });
        return (0,markdown_blocks/* blocks */.Bv)([
            (0,markdown/* markup */.PT)`### Dismissed without a waiver`,
            (0,markdown/* markup */.PT)`Closed as "not planned", still there, and gating as before. A waiver would say who accepts the risk, why, and until when.`,
            (0,markdown_blocks/* table */.tp)([
                markdown/* EMPTY */.wg,
                (0,markdown/* markup */.PT)`Finding`,
                (0,markdown/* markup */.PT)`Fix by`,
                (0,markdown/* markup */.PT)`Dismissed`
            ], fit.rows),
            fit.hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`\u2026and ${(0,text_words/* number */.ai)(fit.hidden)} more.`
        ]);
    };
}
function dismissedRow({ issue, title, severity, due, by, on }) {
    return (0,markdown_blocks/* tableRow */.jD)([
        severityCell(severity),
        (0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(title, MAX_TITLE), issue.url),
        due === null ? (0,markdown/* markup */.PT)`no due date` : (0,markdown/* markup */.PT)`${(0,dates/* shortDate */.XV)(due)}`,
        (0,markdown/* markup */.PT)`${(0,dates/* shortDate */.XV)(on)}${by === null ? '' : `, by ${(0,terminal_text/* clip */.$Q)(by, 60)}`}`
    ]);
}
/** What people reported and no maintainer confirmed. */ function reportedPart({ reported }) {
    return (room)=>{
        if (reported.length === 0) return markdown/* EMPTY */.wg;
        const sorted = [
            ...reported
        ].sort((a, b)=>(0,scale_severity/* severityRank */.qs)(a.severity) - (0,scale_severity/* severityRank */.qs)(b.severity) || (0,text_order/* compareText */.n)(a.on, b.on) || a.issue.number - b.issue.number);
        const fit = (0,text_fit/* fitting */._Q)(sorted, reportedRow, {
            room: room - AROUND,
            most: MAX_ROWS,
            measure: text_fit/* COMMENT_LIMIT */.W$.measure
        });
        return (0,markdown_blocks/* blocks */.Bv)([
            (0,markdown/* markup */.PT)`### Reported, not confirmed`,
            (0,markdown/* markup */.PT)`What people reported and no maintainer confirmed. It counts nowhere, and its clock runs: ${(0,markdown/* code */.aY)(slash_command/* COMMAND_USAGE */.K.confirm)} on the issue, or a ruling, decides it.`,
            (0,markdown_blocks/* table */.tp)([
                markdown/* EMPTY */.wg,
                (0,markdown/* markup */.PT)`Report`,
                (0,markdown/* markup */.PT)`Fix by`,
                (0,markdown/* markup */.PT)`Reported`
            ], fit.rows),
            fit.hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`\u2026and ${(0,text_words/* number */.ai)(fit.hidden)} more.`
        ]);
    };
}
function reportedRow({ issue, title, severity, due, by, on }) {
    return (0,markdown_blocks/* tableRow */.jD)([
        severityCell(severity),
        (0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(title, MAX_TITLE), issue.url),
        due === null ? (0,markdown/* markup */.PT)`no due date` : (0,markdown/* markup */.PT)`${(0,dates/* shortDate */.XV)(due)}`,
        (0,markdown/* markup */.PT)`${(0,dates/* shortDate */.XV)(on)}${by === null ? '' : `, by ${(0,terminal_text/* clip */.$Q)(by, 60)}`}`
    ]);
}

// EXTERNAL MODULE: ./src/report/text/xychart.js
var xychart = __webpack_require__(57861);
;// CONCATENATED MODULE: ./src/report/dashboard/trend.js






/** Maximum number of points in a chart: half a year of weeks. */ const trend_MAX_POINTS = 26;
/** Up to this number of points, each is labelled with its date. */ const MAX_DAYS = 8;
/** Maximum number of months in the chart of fixes in time. */ const MAX_MONTHS = 12;
/** Colours that are distinguishable on light and dark backgrounds, and from each other. */ const COLOURS = {
    critical: '#d1242f',
    high: '#e16f24',
    medium: '#b08800',
    low: '#218bff'
};
const PLAN = '#8250df';
const GOOD = '#2da44e';
/**
 * Charts of the number of open findings: by week in the past, and in the future if each finding is
 * fixed on its due date.
 */ function trendPart(weeks, burnDown) {
    const charts = (0,markdown_blocks/* blocks */.Bv)([
        openChart(weeks.slice(-trend_MAX_POINTS)),
        burnDownChart(burnDown.slice(0, trend_MAX_POINTS))
    ]);
    return charts.toString() === '' ? markdown/* EMPTY */.wg : (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`### Trend`,
        charts
    ]);
}
/** At least two weeks are needed for a trend. */ function openChart(weeks) {
    const [first] = weeks;
    const last = weeks.at(-1);
    if (weeks.length < 2 || first === undefined || last === undefined) return markdown/* EMPTY */.wg;
    const figures = scale_severity/* SEVERITIES */.oC.map((severity)=>`${(0,text_words/* number */.ai)(last[severity])} ${severity}`).join(', ');
    return (0,xychart/* xychart */.w)({
        title: 'Open findings by severity',
        description: `Weekly from ${(0,dates/* shortDate */.XV)(first.day)} to ${(0,dates/* shortDate */.XV)(last.day)}, now ${figures}.`,
        labels: dayLabels(weeks.map(({ day })=>day)),
        yTitle: 'Open',
        series: scale_severity/* SEVERITIES */.oC.map((severity)=>({
                kind: 'line',
                name: severity,
                colour: COLOURS[severity],
                values: weeks.map((week)=>week[severity])
            }))
    });
}
function burnDownChart(all) {
    const [first] = all;
    const end = all.at(-1)?.open;
    // Points after the last due date are equal and are left out.
    const points = all.slice(0, all.findIndex(({ open })=>open === end) + 1);
    const last = points.at(-1);
    if (points.length < 2 || first === undefined || last === undefined) return markdown/* EMPTY */.wg;
    return (0,xychart/* xychart */.w)({
        title: 'Left open if each finding is fixed on its due date',
        description: `From ${(0,text_words/* number */.ai)(first.open)} today to ${(0,text_words/* number */.ai)(last.open)} on ${(0,dates/* shortDate */.XV)(last.day)}.`,
        labels: fromToday(dayLabels(points.map(({ day })=>day))),
        yTitle: 'Open',
        series: [
            {
                kind: 'bar',
                name: null,
                colour: PLAN,
                values: points.map(({ open })=>open)
            }
        ]
    });
}
/** Months in which something was fixed or ran late: the share that was fixed in time. */ function complianceChart(months) {
    const shown = months.slice(-MAX_MONTHS).filter(({ counted })=>counted > 0);
    if (shown.length < 2) return markdown/* EMPTY */.wg;
    return (0,xychart/* xychart */.w)({
        title: 'Fixed in time, by month',
        description: 'Share of the findings fixed in a month, or due in it and still open, that were fixed on or before their due date.',
        labels: shown.map(({ month }, index)=>monthName(`${month}-01`, index === 0)),
        yTitle: '% in time',
        yMax: 100,
        series: [
            {
                kind: 'bar',
                name: null,
                colour: GOOD,
                values: shown.map(({ counted, within })=>(0,text_words/* percent */.KN)(within, counted))
            }
        ]
    });
}
/** Axis labels: each date if there is room, else the month's name at its first point. */ function dayLabels(days) {
    return days.length <= MAX_DAYS ? days.map((day)=>(0,dates/* shortDate */.XV)(day).replace(/ \d+$/u, '')) : monthLabels(days);
}
/**
 * The month's name at the first point of each month. The first label is dropped when the next month
 * begins within two points, since there is no room for both.
 */ function monthLabels(days) {
    const starts = days.map((day, index)=>day.slice(0, 7) !== days[index - 1]?.slice(0, 7));
    return days.map((day, index)=>{
        const crowded = index === 0 && (starts[1] === true || starts[2] === true);
        return starts[index] === true && !crowded ? monthName(day, false) : '';
    });
}
/**
 * The labels with "today" at the first point. It needs the width of three points when each has its
 * own label.
 */ function fromToday(labels) {
    return [
        'today',
        ...labels.slice(1).map((label, index)=>index < 2 && labels.length > MAX_DAYS ? '' : label)
    ];
}
/** The short name of a month: `Nov`; with its year for January and when `withYear` is set. */ function monthName(day, withYear) {
    const [, month = '', year = ''] = (0,dates/* shortDate */.XV)(day).split(' ');
    return withYear || month === 'Jan' ? `${month} ${year}` : month;
}

;// CONCATENATED MODULE: ./src/report/dashboard/pace.js







const WINDOWS = [
    30,
    90,
    365
];
/** Maximum length of a title, in characters. */ const pace_MAX_TITLE = 60;
/** How fast findings are fixed, compared with the policy's days. */ function pacePart({ windows, pace, months }) {
    const counted = windows.some((window)=>window.counted > 0);
    const oldest = pace.some((one)=>one.oldest !== null);
    if (!counted && !oldest) return markdown/* EMPTY */.wg;
    const head = [
        markdown/* EMPTY */.wg,
        (0,markdown/* markup */.PT)`Policy`,
        ...WINDOWS.map((days)=>(0,markdown/* markup */.PT)`In time, ${days}\u00A0days`),
        (0,markdown/* markup */.PT)`Mean time to fix`,
        (0,markdown/* markup */.PT)`Oldest open`
    ];
    const rows = scale_severity/* SEVERITIES */.oC.map((severity)=>{
        const own = pace.find((one)=>one.severity === severity);
        return (0,markdown_blocks/* tableRow */.jD)([
            severityCell(severity),
            policyCell(own),
            ...WINDOWS.map((days)=>shareCell(sum(windows, days, severity))),
            meanCell(own),
            oldestCell(own)
        ]);
    });
    const all = (0,markdown_blocks/* tableRow */.jD)([
        (0,markdown/* markup */.PT)`**all**`,
        markdown/* EMPTY */.wg,
        ...WINDOWS.map((days)=>shareCell(sum(windows, days, null))),
        markdown/* EMPTY */.wg,
        markdown/* EMPTY */.wg
    ]);
    const words = (0,markdown/* markup */.PT)`In time: fixed on or before the due date, of everything fixed in those days and everything that is overdue now.`;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`### How we are doing`,
        (0,markdown_blocks/* table */.tp)(head, [
            ...rows,
            all
        ]),
        words,
        complianceChart(months)
    ]);
}
function sum(windows, days, severity) {
    const own = windows.filter((window)=>window.windowDays === days && (severity === null || window.severity === severity));
    return {
        counted: own.reduce((total, window)=>total + window.counted, 0),
        within: own.reduce((total, { within })=>total + within, 0)
    };
}
/** `92%`, 12 of 13. */ function shareCell({ counted, within }) {
    if (counted === 0) return (0,markdown/* markup */.PT)`\u2013`;
    return (0,markdown/* markup */.PT)`**${(0,text_words/* percent */.KN)(within, counted)}%**<br>${(0,text_words/* number */.ai)(within)}\u00A0of\u00A0${(0,text_words/* number */.ai)(counted)}`;
}
function policyCell(pace) {
    if (pace === undefined) return (0,markdown/* markup */.PT)`\u2013`;
    return pace.policyDays === null ? (0,markdown/* markup */.PT)`no due date` : nowrap((0,text_words/* count */.U9)(pace.policyDays, 'day'));
}
function meanCell(pace) {
    const mean = pace?.meanDaysToFix ?? null;
    return mean === null ? (0,markdown/* markup */.PT)`\u2013` : nowrap(`${mean.toFixed(mean < 10 ? 1 : 0)} days`);
}
function oldestCell(pace) {
    const oldest = pace?.oldest ?? null;
    if (oldest === null) return (0,markdown/* markup */.PT)`\u2013`;
    return (0,markdown/* markup */.PT)`${nowrap((0,text_words/* count */.U9)(oldest.ageDays, 'day'))}: ${(0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(oldest.title, pace_MAX_TITLE), oldest.issue?.url ?? null)}`;
}
/** The words joined by non-breaking spaces. */ function nowrap(words) {
    return (0,markdown/* join */.fj)(words.split(' '), '&nbsp;');
}

;// CONCATENATED MODULE: ./src/report/dashboard/table.js





const HEADS = {
    overdue: 'Overdue',
    'due-soon': 'Due soon',
    'on-track': 'On track',
    none: 'No due date',
    open: 'All open',
    'no-fix': 'No fix yet',
    waived: 'Waived'
};
/**
 * The table of severity by SLA state. Each number links to a search for exactly those issues; the
 * number of findings without an issue is shown beside it.
 */ function countsPart(data, trackerUrl) {
    const { rows, waiting, undisclosed } = data;
    const all = [
        ...rows,
        ...waiting
    ];
    const hidden = undisclosed.count === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`Not counted in the table: ${(0,text_words/* count */.U9)(undisclosed.count, 'confidential finding')}, ${(0,markdown/* link */.nf)('not shown in public', undisclosed.url)}.`;
    if (all.length === 0) return hidden;
    const columns = shownColumns(all);
    const line = (severity)=>(0,markdown_blocks/* tableRow */.jD)([
            severity === null ? (0,markdown/* markup */.PT)`**all**` : (0,markdown/* markup */.PT)`${(0,text_words/* severityMark */.nU)(severity)}\u00A0${severity}`,
            ...columns.map((column)=>cell(data, severity, column, trackerUrl))
        ]);
    const head = [
        markdown/* EMPTY */.wg,
        ...columns.map((column)=>(0,markdown/* markup */.PT)`${HEADS[column]}`)
    ];
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown_blocks/* table */.tp)(head, [
            ...scale_severity/* SEVERITIES */.oC.map(line),
            line(null)
        ]),
        hidden
    ]);
}
/** The columns to show: those of findings without a due date or a fix only if there are some. */ function shownColumns(all) {
    const optional = (column)=>column !== 'none' && column !== 'no-fix' || all.some((row)=>isIn(row, null, column));
    return Object.keys(HEADS).filter(optional);
}
function cell({ rows, waiting }, severity, column, trackerUrl) {
    const tracked = rows.filter((row)=>isIn(row, severity, column)).length;
    const untracked = waiting.filter((row)=>isIn(row, severity, column)).length;
    const state = searchState(rows, severity, column);
    const shown = tracked === 0 || state === null ? null : issueSearch(trackerUrl, severity, state);
    const strong = column === 'overdue' && tracked + untracked > 0;
    const figure = (0,markdown/* link */.nf)(strong ? (0,markdown/* markup */.PT)`**${(0,text_words/* number */.ai)(tracked)}**` : (0,text_words/* number */.ai)(tracked), shown);
    if (untracked === 0) return figure;
    const rest = (0,markdown/* markup */.PT)`${(0,text_words/* number */.ai)(untracked)} ${column === 'waived' ? 'without an issue' : 'waiting'}`;
    return tracked === 0 ? rest : (0,markdown/* markup */.PT)`${figure} + ${rest}`;
}
function isIn(row, severity, column) {
    if (severity !== null && row.severity !== severity) return false;
    if (row.waived) return column === 'waived';
    if (column === 'no-fix') return row.unfixed;
    return column === 'open' || column === row.sla;
}
/**
 * The search for a cell; null when there is none. The labels do not tell "on track" from "no due
 * date", so when a row contains both (possible with issues per package), neither can be searched
 * for.
 */ function searchState(rows, severity, column) {
    // No label says that there is no fix.
    if (column === 'no-fix') return null;
    if (column !== 'on-track' && column !== 'none') return column;
    const other = column === 'none' ? 'on-track' : 'none';
    return rows.some((row)=>isIn(row, severity, other)) ? null : 'on-track';
}

;// CONCATENATED MODULE: ./src/report/dashboard/promises.js



/** The part about the vendor's statement: how many promises are kept, and which are not. */ function promisesPart({ promises = [] }) {
    const now = promises.filter(({ to })=>to === null);
    if (now.length === 0) return markdown/* EMPTY */.wg;
    const kept = now.filter(({ status })=>status === 'kept');
    const said = kept.filter(({ byWord })=>byWord === true).map(({ id })=>(0,markdown/* markup */.PT)`${id}`);
    const words = [
        (0,markdown/* markup */.PT)`**${kept.length} of ${now.length} promises kept**`,
        ...said.length === 0 ? [] : [
            (0,markdown/* markup */.PT)`by the vendor\u2019s word: ${(0,markdown/* join */.fj)(said, ', ')}`
        ],
        ...kept.flatMap(inPart),
        ...listOf(now, 'not-kept', 'not kept'),
        ...listOf(now, 'not-from-here', 'cannot be told from here')
    ];
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`### Statement`,
        (0,markdown/* markup */.PT)`${(0,markdown/* join */.fj)(words, '; ')}. \`fixby statement\` prints the evidence.`
    ]);
}
/** A promise that is kept for some of the apps only. */ function inPart({ id, covers }) {
    if (covers === undefined) return [];
    return [
        (0,markdown/* markup */.PT)`${id} for ${covers.apps.length} of ${covers.of} apps (${covers.apps.join(', ')})`
    ];
}
function listOf(now, status, words) {
    const found = now.filter((one)=>one.status === status);
    if (found.length === 0) return [];
    const names = found.map(({ id, from })=>(0,markdown/* markup */.PT)`${id} (since ${(0,dates/* shortDate */.XV)(from)})`);
    return [
        (0,markdown/* markup */.PT)`${words}: ${(0,markdown/* join */.fj)(names, ', ')}`
    ];
}

;// CONCATENATED MODULE: ./src/report/dashboard/upkeep.js








/** Maximum number of scanners and of waivers that are shown. */ const upkeep_MAX_ROWS = 25;
/** Maximum length of a reason, in characters. */ const MAX_REASON = 300;
/** Characters reserved for heading, table head and the line about further rows. */ const upkeep_AROUND = 600;
/**
 * The scanners with their versions and last complete runs; those that were not complete in this run
 * first.
 */ function scansPart(scans, context) {
    const order = [
        'failed',
        'done',
        'skipped'
    ];
    const sorted = [
        ...scans
    ].sort((a, b)=>order.indexOf(a.state) - order.indexOf(b.state) || (0,text_order/* compareText */.n)(a.scanner, b.scanner));
    return listPart((0,markdown/* markup */.PT)`### Scans`, [
        (0,markdown/* markup */.PT)`Scanner`,
        (0,markdown/* markup */.PT)`Version`,
        (0,markdown/* markup */.PT)`Last complete scan`,
        (0,markdown/* markup */.PT)`This run`
    ], sorted, (scan)=>(0,markdown_blocks/* tableRow */.jD)([
            (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(scan.scanner, 60)}`,
            (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(scan.version, 60)}`,
            lastCell(scan, context),
            stateCell(scan)
        ]));
}
function lastCell({ lastComplete }, { today, timezone }) {
    if (lastComplete === null) return (0,markdown/* markup */.PT)`never`;
    const day = (0,scale_day/* dayOf */.kb)(lastComplete, timezone);
    const ago = (0,scale_day/* daysBetween */.YM)(day, today);
    return (0,markdown/* markup */.PT)`${(0,dates/* shortDate */.XV)(day)}, ${ago <= 0 ? 'today' : `${(0,dates/* daysInWords */.E)(ago)} ago`}`;
}
function stateCell({ state, reason }) {
    const why = reason === null ? '' : `: ${(0,terminal_text/* clip */.$Q)(reason, MAX_REASON)}`;
    if (state === 'failed') return (0,markdown/* markup */.PT)`\u26a0\ufe0f **failed**${why}`;
    return state === 'done' ? (0,markdown/* markup */.PT)`complete` : (0,markdown/* markup */.PT)`skipped${why}`;
}
/** Sort order of waivers: those that need an action first. */ const STATES = [
    'overlong',
    'unconfirmed',
    'expired',
    'expiring',
    'unused',
    'active'
];
/** All waivers with match, reason, approver and last day; those that need an action first. */ function waiversPart(waivers) {
    const sorted = [
        ...waivers
    ].sort((a, b)=>STATES.indexOf(a.state) - STATES.indexOf(b.state) || (0,text_order/* compareText */.n)(a.expires, b.expires) || (0,text_order/* compareText */.n)(a.match, b.match));
    return listPart((0,markdown/* markup */.PT)`### Waivers`, [
        (0,markdown/* markup */.PT)`Until`,
        (0,markdown/* markup */.PT)`What`,
        (0,markdown/* markup */.PT)`Why`,
        (0,markdown/* markup */.PT)`Approved by`
    ], sorted, (waiver)=>(0,markdown_blocks/* tableRow */.jD)([
            (0,markdown/* markup */.PT)`${(0,dates/* shortDate */.XV)(waiver.expires)}<br>${stateWords(waiver.state)}`,
            (0,markdown/* markup */.PT)`${KIND_WORDS[waiver.kind]}${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(waiver.match, 200))}${waiver.issue === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`, ${(0,markdown/* link */.nf)((0,markdown/* markup */.PT)`#${waiver.issue.number}`, waiver.issue.url)}`}`,
            (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(waiver.reason, MAX_REASON)}`,
            waiver.approvedBy === null ? (0,markdown/* markup */.PT)`_nobody named_` : (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(waiver.approvedBy, 60)}, ${waiver.approval ?? 'claimed'}`
        ]));
}
/** What a waiver accepts something as, before what it is. */ const KIND_WORDS = {
    waiver: markdown/* EMPTY */.wg,
    'false-positive': (0,markdown/* markup */.PT)`false positive: `,
    'out-of-scope': (0,markdown/* markup */.PT)`out of scope: `
};
function stateWords(state) {
    switch(state){
        case 'overlong':
            return (0,markdown/* markup */.PT)`**too long to count**`;
        case 'unconfirmed':
            return (0,markdown/* markup */.PT)`**too few approvals to count**`;
        case 'expired':
            return (0,markdown/* markup */.PT)`**expired**`;
        case 'expiring':
            return (0,markdown/* markup */.PT)`**ends soon**`;
        case 'unused':
            return (0,markdown/* markup */.PT)`unused: matches nothing`;
        case 'active':
            return (0,markdown/* markup */.PT)`in force`;
    }
}
function listPart(heading, head, items, row) {
    return (room)=>{
        if (items.length === 0) return markdown/* EMPTY */.wg;
        const fit = (0,text_fit/* fitting */._Q)(items, row, {
            room: room - upkeep_AROUND,
            most: upkeep_MAX_ROWS,
            measure: text_fit/* COMMENT_LIMIT */.W$.measure
        });
        const more = fit.hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`\u2026and ${(0,text_words/* number */.ai)(fit.hidden)} more.`;
        return (0,markdown_blocks/* blocks */.Bv)([
            heading,
            (0,markdown_blocks/* table */.tp)(head, fit.rows),
            more
        ]);
    };
}

// EXTERNAL MODULE: ./src/report/dashboard/exposed.js
var exposed = __webpack_require__(2909);
;// CONCATENATED MODULE: ./src/report/dashboard/verdict.js






/** Maximum number of scanners that the verdict names. */ const MAX_NAMES = 3;
/** Maximum length of a failure's reason, in characters. */ const verdict_MAX_REASON = 500;
/** The heading: what is overdue, due and open, and whether the figures are reliable. */ function verdictPart(data, now) {
    return (0,markdown/* markup */.PT)`### ${mark(now)} ${(0,text_words/* capitalise */.sK)(verdictWords(data, now))}`;
}
/**
 * The verdict in words, without its mark. A warning that the figures are incomplete comes first,
 * unless something is known to be overdue.
 */ function verdictWords(data, now) {
    const known = [
        ...dueWords(now),
        ...sideWords(data)
    ].join(', ');
    const why = doubt(now);
    if (why === '') return known;
    return now.figures.overdue > 0 ? `${known}; ${why}` : `${why}: ${known}, as far as is known`;
}
/** The mark repeats the meaning of the words as an emoji. */ function mark({ figures, failed, blind }) {
    if (figures.overdue > 0) return (0,markdown/* markup */.PT)`\ud83d\udd34`;
    if (doubt({
        failed,
        blind
    }) !== '') return (0,markdown/* markup */.PT)`\u26a0\ufe0f`;
    if (figures.dueThisWeek > 0) return (0,markdown/* markup */.PT)`\ud83d\udfe0`;
    return (0,counts/* openIn */.sQ)(figures) > 0 ? (0,markdown/* markup */.PT)`\ud83d\udfe2` : (0,markdown/* markup */.PT)`\u2705`;
}
function dueWords({ figures }) {
    const { overdue, dueThisWeek, waived, nextDue } = figures;
    const open = (0,counts/* openIn */.sQ)(figures);
    if (open === 0) return [
        'no open findings',
        ...waived > 0 ? [
            `${(0,text_words/* number */.ai)(waived)} waived`
        ] : []
    ];
    const late = overdue > 0 ? `${(0,text_words/* number */.ai)(overdue)} overdue` : 'nothing overdue';
    const soon = `${dueThisWeek === 0 ? 'nothing' : (0,text_words/* number */.ai)(dueThisWeek)} due this week`;
    const next = nextDue !== null && dueThisWeek === 0 ? [
        `next due ${(0,dates/* shortDate */.XV)(nextDue)}`
    ] : [];
    return [
        late,
        soon,
        `${(0,text_words/* number */.ai)(open)} open`,
        ...next
    ];
}
function sideWords({ undisclosed, dismissed }) {
    return [
        ...undisclosed.count > 0 ? [
            `${(0,text_words/* number */.ai)(undisclosed.count)} not shown in public`
        ] : [],
        ...dismissed.length > 0 ? [
            `${(0,text_words/* number */.ai)(dismissed.length)} dismissed without a waiver`
        ] : []
    ];
}
/**
 * Why the figures may be incomplete: a scanner that failed, or none that was complete. Empty when
 * they are reliable.
 */ function doubt({ failed, blind }) {
    if (failed.length > 0) {
        const named = failed.slice(0, MAX_NAMES).map(({ scanner })=>(0,terminal_text/* clip */.$Q)(scanner, 60));
        const more = failed.length - named.length;
        return `scan incomplete (${(0,text_words/* enumerate */.HL)([
            ...named,
            ...more > 0 ? [
                (0,text_words/* count */.U9)(more, 'more scanner')
            ] : []
        ])})`;
    }
    return blind ? 'nothing was scanned' : '';
}
/** What an incomplete scan means for the figures, and the reason why it was not complete. */ function doubtPart({ failed }) {
    const [first] = failed;
    if (first === undefined) return markdown/* EMPTY */.wg;
    const why = first.reason === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`\n\n${(0,terminal_text/* clip */.$Q)(first.scanner, 60)} failed: ${(0,terminal_text/* clip */.$Q)(first.reason, verdict_MAX_REASON)}`;
    return (0,markdown_blocks/* callout */.xl)('WARNING', (0,markdown/* markup */.PT)`What ${failed.length === 1 ? 'this scanner' : 'these scanners'} would find now is not known. What was found before stays open until a complete scan no longer shows it.${why}`);
}

;// CONCATENATED MODULE: ./src/report/dashboard/dashboard.js















/**
 * Renders the dashboard issue: first what is overdue, due and open, then trends and the state of
 * scans and waivers. Stays within GitHub's 65,536 characters for any number of findings. The same
 * data gives the same bytes. It mentions nobody, and the issue carries none of the labels that its
 * own searches use.
 * @returns a body that begins with a hidden line of metadata
 */ function renderDashboard(data, context) {
    const metadata = (0,metadata_dashboard/* renderDashboardMetadata */.IK)((0,metadata_dashboard/* dashboardMetadata */.Cz)(data, context));
    const now = standing(data);
    const parts = [
        (0,text_fit/* fixed */.Zu)(verdictPart(data, now)),
        (0,text_fit/* fixed */.Zu)(doubtPart(now)),
        (0,text_fit/* fixed */.Zu)((0,exposed/* exposedPart */.q)(data)),
        exploitedPart(now),
        (0,text_fit/* fixed */.Zu)(countsPart(data, context.trackerUrl)),
        overduePart(now, context.trackerUrl),
        dueThisWeekPart(now, context.today, context.trackerUrl),
        (0,text_fit/* fixed */.Zu)(trendPart(data.weeks, data.burnDown)),
        (0,text_fit/* fixed */.Zu)(pacePart(data)),
        (0,text_fit/* fixed */.Zu)(promisesPart(data)),
        (0,text_fit/* fixed */.Zu)(coveragePart(data)),
        scansPart(data.scans, context),
        waiversPart(data.waivers),
        dismissedPart(data),
        reportedPart(data),
        waitingPart(data)
    ];
    const limit = {
        ...text_fit/* COMMENT_LIMIT */.W$,
        size: text_fit/* COMMENT_LIMIT */.W$.size - metadata.length - 1
    };
    return {
        title: lost_text/* DASHBOARD_TITLE */.kM,
        body: `${metadata}\n${(0,text_fit/* assemble */.fT)(parts, footer(context), limit).toString()}\n`
    };
}
function footer(context) {
    const { repositoryUrl, commit, runUrl, preset, policyPath, timezone } = context;
    const time = new Date(context.asOf).toISOString();
    const parts = [
        (0,markdown/* markup */.PT)`As of ${time.slice(0, 10)} ${time.slice(11, 16)} UTC`,
        ...timezone === 'UTC' ? [] : [
            (0,markdown/* markup */.PT)`dates in ${(0,terminal_text/* clip */.$Q)(timezone, 60)}`
        ],
        ...commit === null ? [] : [
            (0,markdown/* link */.nf)((0,markdown/* code */.aY)(commit.slice(0, 7)), `${repositoryUrl}/commit/${commit}`)
        ],
        (0,markdown/* markup */.PT)`policy ${(0,terminal_text/* clip */.$Q)(preset, 60)}, ${policyPath === null ? 'default policy' : (0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(policyPath, 200))}`,
        ...runUrl === null ? [] : [
            (0,markdown/* link */.nf)('run', runUrl)
        ],
        (0,markdown/* markup */.PT)`written by Fixby after every scan of the default branch: changes made here by hand are lost`
    ];
    return (0,markdown/* markup */.PT)`<sub>${(0,markdown/* join */.fj)(parts, ' \u00b7 ')}</sub>`;
}

;// CONCATENATED MODULE: ./src/run/tracked-dashboard.js









/**
 * Findings of which at least one location is visible to the scan. Reports of people have issues of
 * their own, which no scan keeps.
 */ function shownIn({ findings }) {
    return findings.filter(({ state, report })=>state === 'open' && report === undefined);
}
/**
 * The reason why a finding is gone, by its fingerprint: this run's reason, else the one that its
 * issue states.
 */ function goneIn({ gone }, ledger) {
    const reasons = new Map([
        ...goneSaid(ledger),
        ...gone.flatMap((one)=>(0,finding_key/* idsOfFinding */.PB)(one).map((id)=>[
                    id,
                    one.reason
                ]))
    ]);
    return (id)=>reasons.get(id) ?? null;
}
/** What is there, and comments call no finding. */ function rulingsIn({ gone }) {
    return gone.filter(({ reason })=>(0,findings_gone/* isRuling */.ch)(reason));
}
/** The same, by fingerprint. */ function ruledIn(result) {
    return new Set(rulingsIn(result).flatMap(finding_key/* idsOfFinding */.PB));
}
/** The steps that bring the dashboard in line with the issues as they are after a run. */ function dashboardSteps(after, tracking) {
    const ledger = (0,read/* readLedger */.SC)(after.tracker);
    const { rendered, data } = dashboardText(after.tracker, ledger, tracking);
    return {
        steps: (0,dashboard/* planDashboard */.g)(ledger, rendered, after.tracker.pins ?? 0),
        data
    };
}
/** The text of the dashboard, and the data that it shows. */ function dashboardText(tracker, ledger, tracking) {
    const { result, policy, complete, repositoryUrl, runUrl, detailsUrl, workflow } = tracking;
    const previous = (0,own_dashboard/* ownDashboard */.Lb)(ledger);
    const data = (0,dashboard_data/* dashboardData */.l)({
        tracker,
        ledger,
        findings: shownIn(result),
        goneAs: goneIn(result, ledger),
        ruled: ruledIn(result),
        detailsUrl,
        scans: result.scans,
        complete,
        isOver: isOverIn(tracking),
        previous: previous?.meta ?? null,
        policy,
        asOf: (0,scale_day/* toSecond */.uI)(result.asOf),
        today: result.today,
        waivers: result.waivers,
        ...tracking.promises === undefined ? {} : {
            promises: tracking.promises
        },
        ...tracking.stands === undefined ? {} : {
            stands: tracking.stands
        }
    });
    const now = {
        trackerUrl: tracker.url,
        repositoryUrl,
        commit: result.comparison.head,
        runUrl,
        preset: policy.sla.preset,
        policyPath: result.policy.path,
        asOf: (0,scale_day/* toSecond */.uI)(result.asOf),
        today: result.today,
        timezone: policy.sla.timezone,
        workflow
    };
    const same = previous === null ? null : unchangedText(data, now, previous);
    return {
        rendered: same ?? renderDashboard(data, now),
        data
    };
}
/** What a scan does not show may be what the policy excludes or disables. */ function isOverIn({ namelessAs, policy }) {
    const all = leavesNothingOut(policy);
    return (id, source)=>{
        const reason = namelessAs(id, source);
        return all && reason !== null && (0,findings_gone/* restartsClock */.Nm)(reason);
    };
}
/** Whether the policy excludes no file and disables no rule: what is not seen then is fixed. */ function leavesNothingOut({ scan }) {
    return Object.values(scan).every((section)=>!('exclude' in section && section.exclude.length > 0) && !('disable' in section && section.disable.length > 0));
}
/**
 * The dashboard's present text, if an earlier run of the same day wrote it and this run would
 * change only the time, the commit and the link to the run: then nothing is written. Null if
 * anything else would change.
 */ function unchangedText(data, now, { issue, meta }) {
    if (meta.asOf === '' || (0,scale_day/* dayOf */.kb)(meta.asOf, now.timezone) !== now.today) return null;
    const times = new Map(meta.scans.map((scan)=>[
            scan.scanner,
            scan.lastComplete
        ]));
    const sameDay = (time)=>(0,scale_day/* dayOf */.kb)(time, now.timezone) === now.today;
    const scans = data.scans.map((scan)=>{
        const before = times.get(scan.scanner);
        const keep = scan.lastComplete !== null && before !== undefined && sameDay(before) && sameDay(scan.lastComplete);
        return keep ? {
            ...scan,
            lastComplete: before
        } : scan;
    });
    const { asOf, commit, runUrl } = meta;
    const rendered = renderDashboard({
        ...data,
        scans
    }, {
        ...now,
        asOf,
        commit,
        runUrl
    });
    return issue.body.replaceAll('\r\n', '\n') === rendered.body ? rendered : null;
}

// EXTERNAL MODULE: ./src/run/tracking.js + 1 modules
var run_tracking = __webpack_require__(97202);
;// CONCATENATED MODULE: ./src/run/keep-issues.js








/**
 * Plans everything that a run would change in the issues and on the dashboard. For dry runs:
 * nothing is written.
 */ function planAll(tracker, answers, tracking) {
    const at = (0,scale_day/* toSecond */.uI)(tracking.result.asOf);
    const render = (0,run_tracking/* renderWith */.h)(tracking.words);
    const start = (0,simulate/* simulate */.J)({
        tracker,
        created: new Map()
    }, answers, at, render);
    const plan = issuePlan(start.tracker, tracking);
    const after = (0,simulate/* simulate */.J)(start, plan.steps, at, render);
    return {
        plan,
        steps: [
            ...answers,
            ...plan.steps,
            ...dashboardSteps(after, tracking).steps
        ]
    };
}
/**
 * Writes the answers to commands, then brings the issues in line with the scan, then the dashboard
 * in line with the issues.
 * @throws what the client throws
 */ async function keepIssues(store, tracker, answers, tracking) {
    const answered = await (0,apply/* applySteps */.G)(store, answers, {
        tracker,
        created: new Map()
    });
    const plan = issuePlan(answered.state.tracker, tracking);
    const issues = await (0,apply/* applySteps */.G)(store, plan.steps, answered.state);
    const { steps, data } = dashboardSteps(issues.state, tracking);
    const dashboard = await (0,apply/* applySteps */.G)(store, steps, issues.state);
    const all = [
        answered,
        issues,
        dashboard
    ];
    return {
        dashboardUrl: (0,own_dashboard/* ownDashboard */.Lb)((0,read/* readLedger */.SC)(dashboard.state.tracker))?.issue.url ?? null,
        data,
        plan,
        foreign: tracker.foreign ?? [],
        state: dashboard.state,
        applied: {
            done: all.reduce((sum, { done })=>sum + done, 0),
            postponed: all.reduce((sum, { postponed })=>sum + postponed, 0),
            refused: all.flatMap(({ refused })=>refused),
            failures: all.flatMap(({ failures })=>failures)
        }
    };
}
/**
 * Plans the steps that bring the issues in line with a scan. The dashboard is planned afterwards.
 */ function issuePlan(tracker, tracking) {
    const { result, policy, words, owners, complete, namelessAs, runUrl } = tracking;
    const ledger = (0,read/* readLedger */.SC)(tracker);
    const context = {
        tracker,
        ledger,
        policy,
        asOf: (0,scale_day/* toSecond */.uI)(result.asOf),
        today: result.today,
        commit: result.comparison.head,
        runUrl,
        findings: shownIn(result),
        goneAs: goneIn(result, ledger),
        ruled: ruledIn(result),
        rulings: rulingsIn(result),
        unseen: unseenIn(result),
        complete,
        namelessAs,
        owners,
        words
    };
    return (0,plan/* planIssues */.ef)(context, ()=>dashboardText(tracker, ledger, tracking).rendered);
}
/**
 * For each finding that the scan can no longer see: one of its paths and the item that hides it
 * there.
 */ function unseenIn({ findings }) {
    return new Map(findings.flatMap(({ id, state, locations })=>{
        const hidden = locations.find(({ unseen })=>unseen !== undefined);
        if (state === 'open' || hidden?.unseen === undefined) return [];
        return [
            [
                id,
                {
                    path: hidden.path,
                    item: hidden.unseen.item
                }
            ]
        ];
    }));
}


/***/ })

};
;