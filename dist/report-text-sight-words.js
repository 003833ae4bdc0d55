export const id = 5266;
export const ids = [5266];
export const modules = {

/***/ 71478:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 19003:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ feedLine)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23442);

const NAMES = {
    'known-exploited': 'Known exploited',
    epss: 'EPSS',
    vex: 'VEX'
};
/** What a feed brought: `EPSS: 243,000 vulnerabilities, of 2026-11-27, from https://…`. */ function feedLine({ feed, from, entries, date, status, reason }) {
    const noun = feed === 'vex' ? [
        'statement',
        'statements'
    ] : [
        'vulnerability',
        'vulnerabilities'
    ];
    const what = entries === 1 ? `1 ${noun[0] ?? ''}` : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(entries)} ${noun[1] ?? ''}`;
    const size = status === 'failed' ? 'could not be read' : `${what}${date === null ? '' : `, of ${date}`}`;
    return `${NAMES[feed]}: ${size}, from ${from}${reason === null ? '' : `. ${reason}`}`;
}


/***/ }),

/***/ 69823:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nc: () => (/* binding */ reachWords),
/* harmony export */   TM: () => (/* binding */ percentileWords),
/* harmony export */   US: () => (/* binding */ exploitedWords),
/* harmony export */   Y0: () => (/* binding */ priorityWords),
/* harmony export */   Zf: () => (/* binding */ epssWords)
/* harmony export */ });
/** `exploited, listed 2026-03-02, used by ransomware`. */ function exploitedWords({ added, ransomware }) {
    return `exploited, listed ${added}${ransomware ? ', used by ransomware' : ''}`;
}
/** `EPSS 94.4 % on 2026-11-27`: the day belongs to it, since it changes daily. */ function epssWords({ score, date }) {
    return `EPSS ${share(score)}${date === null ? '' : ` on ${date}`}`;
}
/** How EPSS compares with all others: `a score as high or lower than 99.9 % of all have`. */ function percentileWords({ percentile }) {
    return `higher than or equal to ${share(percentile)} of all vulnerabilities`;
}
function share(value) {
    return `${(value * 100).toFixed(value < 0.001 ? 2 : 1)} %`;
}
/** `imported at src/a.ts:3 through express, qs`; `not imported from production code`. */ function reachWords({ label, at, through, reason }) {
    if (at !== null) return `imported at ${at.path}:${at.line}${through.length === 0 ? '' : ` through ${through.join(', ')}`}`;
    return label === 'unknown' ? `unknown whether it is imported: ${reason ?? ''}` : `${label} from production code`;
}
/** What tells that one comes before others; empty where nothing does. */ function priorityWords({ exploited, epss, reachability }) {
    return [
        ...reachability === undefined || reachability.label === 'unknown' ? [] : [
            reachWords(reachability)
        ],
        ...exploited === undefined ? [] : [
            exploitedWords(exploited)
        ],
        ...epss === undefined ? [] : [
            epssWords(epss)
        ]
    ];
}


/***/ }),

/***/ 36414:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VU: () => (/* binding */ decidedAway),
/* harmony export */   Wc: () => (/* binding */ GONE_WORDS),
/* harmony export */   X9: () => (/* binding */ repaired),
/* harmony export */   z8: () => (/* binding */ sightWords)
/* harmony export */ });
/* harmony import */ var _core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72658);
/* harmony import */ var _core_gate_unseen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10186);
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71478);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24695);




/** Maximum length of the name of the item that hides a finding, in characters. */ const MAX_ITEM = 300;
/**
 * `cannot be seen since 3 Dec 2026: src/a.js: it is minified`; empty when the finding can be seen.
 */ function sightWords({ locations, unseenSince, state }) {
    const hidden = locations.find((location)=>location.unseen !== undefined);
    if (hidden?.unseen === undefined) return '';
    const since = unseenSince === null ? '' : ` since ${(0,_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDate */ .XV)(unseenSince.slice(0, 10))}`;
    const which = state === 'unseen' ? 'cannot be seen' : `cannot be seen in ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(hidden.path, 100)}`;
    return `${which}${since}: ${hiddenBy(hidden)}`;
}
function hiddenBy({ unseen }) {
    return unseen === undefined ? '' : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_core_gate_unseen_js__WEBPACK_IMPORTED_MODULE_0__/* .itemWords */ .Fh)(unseen.item), MAX_ITEM);
}
/** The reason why a finding is gone, as the end of `2 findings …`. */ const GONE_WORDS = {
    fixed: 'fixed',
    removed: 'removed with its file',
    excluded: 'excluded by the policy',
    disabled: 'no longer looked for, as the policy says',
    withdrawn: 'withdrawn by its advisory',
    'false-positive': 'called a false positive',
    'out-of-scope': 'called out of scope',
    resolved: 'resolved, as a person says',
    rejected: 'closed by a person without a repair'
};
/** The findings that are gone without a repair, grouped by reason. */ function decidedAway(gone) {
    return _core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .GONE_REASONS */ .wv.filter((reason)=>!(0,_core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepair */ .c3)(reason)).map((reason)=>({
            reason,
            findings: gone.filter((finding)=>finding.reason === reason)
        })).filter(({ findings })=>findings.length > 0);
}
/** The findings that were repaired. */ function repaired(gone) {
    return gone.filter(({ reason })=>(0,_core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepair */ .c3)(reason));
}


/***/ })

};
