"use strict";
exports.id = 2998;
exports.ids = [2998];
exports.modules = {

/***/ 2998:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderFleetText: () => (/* binding */ renderFleetText)
/* harmony export */ });
/* harmony import */ var _core_fleet_fleet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16604);
/* harmony import */ var _text_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85044);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56489);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85216);




/** Longest title in a line, in characters. */ const LONGEST = 100;
/** The fleet for a terminal or a pipe: an open finding a line, late first, then what is missing. */ function renderFleetText(fleet) {
    const open = fleet.rows.filter(({ waived })=>!waived);
    return [
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isCalm */ .uv)(fleet) ? '\u2714' : '\u2716'} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .fleetHeadline */ .fW)(fleet)}`,
        ...line((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .withheldWords */ .ZJ)(fleet)),
        ...open.length === 0 ? [] : [
            '',
            ...open.map(rowLine)
        ],
        ...fleet.teams.length === 0 ? [] : [
            '',
            ...fleet.teams.map(teamLine)
        ],
        ..._core_fleet_fleet_js__WEBPACK_IMPORTED_MODULE_0__/* .CONCERNS */ .I1.flatMap((concern)=>noticeLines(concern, fleet.notices)),
        ''
    ].join('\n');
}
function line(text) {
    return text === '' ? [] : [
        text
    ];
}
function rowLine(row) {
    const where = row.issue === null ? row.repository : `${row.repository}#${row.issue.number}`;
    const owner = row.owner === null ? 'nobody' : (0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(row.owner, 60);
    return `${row.severity.padEnd(8)}  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .dueWords */ .k_)(row).padEnd(28)}  ${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(where, LONGEST)}  ${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(row.title, LONGEST)}  ${owner}`;
}
function teamLine(team) {
    const name = team.team === null ? 'no team' : `team ${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(team.team, 60)}`;
    return `${name}: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(team.overdue)} overdue, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(team.open)} open, in time ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .keptWords */ .Gx)(team)}; ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(team.read)} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(team.repositories)} read`;
}
function noticeLines(concern, all) {
    const some = all.filter((one)=>one.concern === concern);
    if (some.length === 0) return [];
    const { title, about } = _words_js__WEBPACK_IMPORTED_MODULE_2__/* .CONCERN_WORDS */ .rr[concern];
    return [
        '',
        `${title}: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(some.length)}${about === '' ? '' : `. ${about}`}`,
        ...some.map(({ repository, detail })=>`  ${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(repository, LONGEST)}: ${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(detail, 300)}`)
    ];
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


/***/ })

};
;