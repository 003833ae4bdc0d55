"use strict";
exports.id = 9595;
exports.ids = [9595];
exports.modules = {

/***/ 12262:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ feedLine)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56489);

const NAMES = {
    'known-exploited': 'Known exploited',
    epss: 'EPSS',
    vex: 'VEX'
};
/** What a feed brought: `EPSS: 243,000 vulnerabilities, of 2026-11-27, from https://\u2026`. */ function feedLine({ feed, from, entries, date, status, reason }) {
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

/***/ 47218:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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


/***/ })

};
;