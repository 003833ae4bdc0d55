"use strict";
exports.id = 8328;
exports.ids = [8328];
exports.modules = {

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


/***/ }),

/***/ 80581:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
    'December'
];
/**
 * Formats `2026-12-03` as `3 December 2026`, independent of the machine's locale.
 * @throws RangeError when `day` is not a calendar date
 */ function longDate(day) {
    const [year, month, date] = day.split('-');
    const name = MONTHS[Number(month) - 1];
    if (year === undefined || date === undefined || name === undefined) {
        throw new RangeError(`"${day}" is not a calendar date (YYYY-MM-DD)`);
    }
    return `${Number(date)} ${name} ${year}`;
}
/** Formats `2026-12-03` as `3 Dec 2026`. @throws RangeError when `day` is not a calendar date */ function shortDate(day) {
    return longDate(day).replace(/ (\p{L}{3})\p{L}* /u, ' $1 ');
}
/**
 * The days until a due date: `10 days`, `1 day`, `today`, `5 days late`.
 * @param days negative when overdue
 */ function daysInWords(days) {
    if (days === 0) return 'today';
    const count = Math.abs(days);
    return `${count} ${count === 1 ? 'day' : 'days'}${days < 0 ? ' late' : ''}`;
}
/** Milliseconds as `1.9 s`. */ function seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}


/***/ }),

/***/ 99279:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   fT: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64234);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48943);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56489);



/**
 * GitHub rejects longer issues and comments: "body is too long (maximum is 65536 characters)". Some
 * room is left for what the caller adds.
 */ const COMMENT_LIMIT = {
    size: 65_000,
    measure: (text)=>text.length
};
/**
 * The maximum size of a step's summary is 1 MiB.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */ const SUMMARY_LIMIT = {
    size: 1_000_000,
    measure: (text)=>Buffer.byteLength(text, 'utf8')
};
/** The share of the remaining room that one part may use, so that there is room for later ones. */ const SHARE = 0.6;
/**
 * Joins parts within a limit. Earlier parts get their room first.
 * @param footer always included
 */ function assemble(parts, footer, { size, measure }) {
    let left = size - measure(footer.toString()) - 2;
    const shown = parts.map((part)=>{
        const room = Math.floor(left * SHARE);
        const fitting = part(room);
        const body = measure(fitting.toString()) <= room ? fitting : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`_A part of this report did not fit here._`;
        left -= measure(body.toString()) + 2;
        return body;
    });
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([
        ...shown,
        footer
    ]);
}
/** As many of the first `items` as fit, as Markdown, with the number of the rest. */ function fitting(items, render, { room, most, measure }) {
    const rows = [];
    let left = room;
    for (const item of items.slice(0, most)){
        const row = render(item);
        left -= measure(row.toString()) + 1;
        if (left < 0) break;
        rows.push(row);
    }
    return {
        rows,
        hidden: items.length - rows.length
    };
}
/** The first `most` items as Markdown, then a line that says how many more there are. */ function atMost(most, items, render) {
    const shown = items.slice(0, most).map(render);
    const hidden = items.length - shown.length;
    return hidden === 0 ? shown : [
        ...shown,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`\u2026and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(hidden)} more.`
    ];
}
/** A part that does not depend on the room. */ function fixed(body) {
    return ()=>body ?? _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg;
}


/***/ }),

/***/ 64234:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xl: () => (/* binding */ callout),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48943);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85044);


/** Blocks separated by blank lines; empty ones are left out. */ function blocks(items) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(items.map(String).filter((text)=>text !== '').join('\n\n'));
}
/** One row of a table. Cells contain no pipe, since escaping writes it as an entity. */ function tableRow(cells) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`| ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(cells, ' | ').toString().replaceAll('\n', ' ')} |`);
}
/**
 * A table; nothing when there are no rows. `head` cells may be empty.
 * @param align alignment of a column: centred, GitHub's default, or left
 */ function table(head, rows, align = 'middle') {
    if (rows.length === 0) return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted('');
    const rule = _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`|${(align === 'left' ? ' :-- |' : ' --- |').repeat(head.length)}`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        tableRow(head),
        rule,
        ...rows
    ], '\n');
}
/** A bulleted list of one-line items. */ function list(items) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(items.map((item)=>(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`- ${item}`), '\n');
}
/**
 * A folded section.
 * @param summary untrusted text; GitHub reads no Markdown in it
 */ function details(summary, body) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`<details><summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(summary)}</summary>\n\n${body.toString()}\n\n</details>`);
}
/**
 * A code block.
 * @param language a literal
 * @param lines untrusted, one line each
 */ function fence(language, lines) {
    const text = lines.map(_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh).join('\n');
    const longest = Math.max(2, ...(text.match(/`+/gu) ?? []).map((run)=>run.length));
    const marks = '`'.repeat(longest + 1);
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`${marks}${language}\n${text}\n${marks}`);
}
/**
 * A callout that GitHub renders with colour.
 * @see https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */ function callout(kind, text) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`> [!${kind}]\n> ${text.toString().replaceAll('\n', '\n> ')}`);
}
/**
 * Untrusted Markdown as a quotation that shows its words line by line, without their formatting:
 * the marks of headings and the fences of code are removed.
 * @param text untrusted Markdown of any length
 * @param max maximum number of characters (code points)
 */ function quote(text, max) {
    const shown = text.length <= max ? text : Array.from(text.slice(0, max * 2)).slice(0, max).join('');
    const lines = shown.split(/\r\n|[\n\r\u2028\u2029]/u).map((line)=>(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(line).replace(/^#{1,6} |^(?:```|~~~).*$/u, '')).filter((line, index, all)=>line !== '' || index > 0 && all[index - 1] !== '');
    const cut = shown.length < text.length ? [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`> \u2026`
    ] : [];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        ...lines.map((line)=>line === '' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`>` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`> ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(line, max)}`),
        ...cut
    ], '\n');
}


/***/ }),

/***/ 48943:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oz: () => (/* binding */ Markdown),
/* harmony export */   wg: () => (/* binding */ EMPTY)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85044);

/**
 * U+200B, invisible: keeps GitHub from recognising a mention, a reference, an address or an emoji.
 */ const ZERO_WIDTH_SPACE = '\u200B';
/** Maximum length of an address that becomes a link. */ const MAX_URL = 2_000;
/**
 * Markdown that is safe to publish. Untrusted text is added only through `markup`, `code`, `link`
 * and the blocks of markdown-blocks.ts, which all escape it. Using a plain string as `Markdown` is
 * a type error.
 */ class Markdown {
    #text;
    constructor(text){
        this.#text = text;
    }
    /**
   * Declares an already escaped string to be Markdown. Only for this module, markdown-blocks.ts and
   * the metadata in issue.ts.
   */ static trusted(text) {
        return new Markdown(text);
    }
    /** The Markdown itself. */ toString() {
        return this.#text;
    }
}
/** No Markdown at all. */ const EMPTY = Markdown.trusted('');
/**
 * Markdown from a template. The template's own text is Markdown; interpolated strings are escaped
 * and shown as they are, on one line.
 */ function markup(strings, ...values) {
    const parts = strings.map((string, index)=>{
        const value = values[index];
        return value === undefined ? string : string + render(value);
    });
    return Markdown.trusted(parts.join(''));
}
function render(value) {
    return value instanceof Markdown ? value.toString() : escapeText(String(value));
}
/**
 * Joins pieces of one line or paragraph.
 * @param separator literal Markdown, never untrusted
 */ function join(items, separator) {
    return Markdown.trusted(items.map(render).join(separator));
}
/**
 * Inline code that can be copied unchanged, also in a table. Text with a backtick or a pipe, which
 * a code span in a table cannot contain, becomes a `<code>` element.
 */ function code(text) {
    const clean = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text);
    if (clean === '') return EMPTY;
    return Markdown.trusted(/[`|]/u.test(clean) ? `<code>${escapeText(clean)}</code>` : `\`${clean}\``);
}
/**
 * A sentence in which what stands between backticks is shown as code, as in our own advice. Every
 * piece is escaped, so the sentence may be anybody's.
 */ function prose(text) {
    const pieces = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text).split(/`([^`]+)`/u);
    return join(pieces.map((piece, index)=>index % 2 === 1 ? code(piece) : spaced(piece)), '');
}
/** Escaped text that keeps one space at each end where there was one. */ function spaced(text) {
    const [start, end] = [
        /^\s/u.test(text) ? ' ' : '',
        /\S\s$/u.test(text) ? ' ' : ''
    ];
    return Markdown.trusted(`${start}${escapeText(text)}${end}`);
}
/** A link; only its text when there is no address, or it is not http or https. */ function link(text, url) {
    const address = url === null ? null : linkAddress(url);
    return Markdown.trusted(address === null ? render(text) : `[${render(text)}](${address})`);
}
/**
 * The address in a form that is safe in a link's parentheses. Null for other schemes, for addresses
 * with credentials, and beyond 2,000 characters.
 */ function linkAddress(url) {
    if (!URL.canParse(url)) return null;
    const { protocol, username, password, href } = new URL(url);
    if (![
        'http:',
        'https:'
    ].includes(protocol) || username !== '' || password !== '' || href.length > MAX_URL) return null;
    return href.replace(/[()<>[\]{}|`\\^"'*\s]/gu, (char)=>`%${char.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll('&', '&amp;');
}
/**
 * A mention, which notifies the person; only used in reminders of a due date. A login that is not a
 * person's (an app's `renovate[bot]`) stays text.
 * @param login without `@`
 * @see https://docs.github.com/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */ function mention(login) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/u.test(login) ? Markdown.trusted(`@${login}`) : markup`${login}`;
}
/** Escapes text for the inside of an HTML element in which Markdown is not read (`<summary>`). */ function escapeHtml(text) {
    return breakReferences((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text)).replace(/[&<>"'`|$]/gu, (char)=>ENTITIES[char] ?? char);
}
/**
 * Characters that would end a table cell or begin an element, an entity, code or mathematics, with
 * the entities that replace them.
 */ const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&vert;',
    '`': '&grave;',
    $: '&dollar;',
    '"': '&quot;',
    "'": '&apos;'
};
/** Escapes untrusted text, so that it is shown exactly, on one line, and has no effect. */ function escapeText(text) {
    return breakReferences((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text)).replace(/[\\*_[\]~]/gu, '\\$&').replace(/[&<>|`$]/gu, (char)=>ENTITIES[char] ?? char).replace(/^[-+=#]/u, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/u, '$1\\$2');
}
/**
 * Splits what GitHub recognises even in escaped text: mentions, `#1` and `GH-1`, addresses and
 * `:emoji:`.
 * @see https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */ function breakReferences(text) {
    return text.replace(/[@#]|GH-(?=\d)|www(?=\.)|:(?=\/\/|[\w+-]+:)/giu, `$&${ZERO_WIDTH_SPACE}`);
}


/***/ })

};
;