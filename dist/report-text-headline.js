"use strict";
exports.id = 755;
exports.ids = [755];
exports.modules = {

/***/ 41223:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ activityWords)
});

;// CONCATENATED MODULE: ./src/report/text/sparkline.js
/** From nothing to the most. */ const BARS = '\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588';
/** Numbers as a row of bars, for text: the largest is the highest one. */ function sparkline(counts) {
    const most = Math.max(1, ...counts);
    return counts.map((count)=>BARS[Math.round(count / most * (BARS.length - 1))] ?? '').join('');
}

// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
;// CONCATENATED MODULE: ./src/report/text/activity-words.js


/** Paths that are named as a sample of what was asked for, and their length in characters. */ const SAMPLE = {
    paths: 5,
    length: 60
};
/** When an episode in a log was: `2026-11-23 18:00 to 2026-11-23 19:00 UTC`. */ function windowWords({ from, to }) {
    const [start, end] = [
        from,
        to
    ].map((at)=>at.slice(0, 16).replace('T', ' '));
    return `${start} to ${end} UTC`;
}
/** How unlikely it is that an episode is none. */ function chanceWords({ rarity }) {
    return `by chance less than once in 10^${rarity}`;
}
/** A sample of what was asked for; empty where nothing is known of it. */ function sampleWords({ paths }) {
    if (paths.length === 0) return '';
    const shown = paths.slice(0, SAMPLE.paths).map((path)=>(0,terminal_text/* clip */.$Q)(path, SAMPLE.length));
    const more = paths.length - shown.length;
    return `asked for ${shown.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
}
/** What a report says of an episode, beside the title: empty for every other finding. */ function activityWords({ activity }) {
    if (activity === undefined) return [];
    const words = [
        windowWords(activity),
        sparkline(activity.chart.counts),
        chanceWords(activity)
    ];
    return [
        ...words,
        sampleWords(activity)
    ].filter((part)=>part !== '');
}


/***/ }),

/***/ 92376:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ coverageLine)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85044);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56489);


/** Maximum number of files that are named for one reason; with more, only their number is given. */ const NAMED = 2;
/** Maximum number of languages that are named. */ const MAX_LANGUAGES = 5;
/** The languages that the code scanner supports. */ const SCANNED_LANGUAGES = [
    'JavaScript',
    'TypeScript'
];
/**
 * What was scanned and what was not, on one line: `537 packages: 274 compared, 263 without a
 * version in pom.xml; code: 212 of 214 JavaScript and TypeScript files; 1,380 Python files have no
 * code scanner here`. Empty when no scanner reports coverage.
 */ function coverageLine({ scans }) {
    return scans.flatMap(scanWords).join('; ');
}
function scanWords(scan) {
    const { coverage, sources, status } = scan;
    if (status === 'failed') return [
        `${nameOf(scan)}: not complete`
    ];
    if (coverage === null) return [];
    const { head } = coverage;
    if (sources.includes('dependencies')) return packageWords(head);
    if (sources.includes('code')) return [
        ...codeWords(head),
        ...languageWords(head)
    ];
    if (scan.scanner === 'sarif') return [
        [
            `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(head.looked.files, 'SARIF file')} read`,
            ...fileGaps(head.unseen)
        ].join(', ')
    ];
    return fileWords(nameOf(scan), head);
}
function nameOf({ scanner, sources }) {
    return sources.length === 1 && sources[0]?.startsWith('sarif:') === false ? sources[0] : scanner;
}
/**
 * `537 packages: 274 compared, 263 without a version in pom.xml; package-lock.json cannot be read`.
 */ function packageWords({ looked, unseen }) {
    const packages = unseen.filter(({ kind })=>kind === 'package');
    const files = unseen.filter(({ kind })=>kind === 'file');
    const all = looked.packages + packages.length;
    const compared = packages.length === 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'package')} compared` : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'package')}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)([
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(looked.packages)} compared`,
        ...packageGaps(packages)
    ])}`;
    return [
        compared,
        ...fileGaps(files)
    ];
}
const PACKAGE_WORDS = {
    'no-version': 'without a version',
    'no-lock': 'without a lockfile',
    'out-of-step': 'that the lockfile does not know',
    excluded: 'excluded by the policy'
};
function packageGaps(packages) {
    return [
        ...byReason(packages)
    ].map(([reason, items])=>`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(items.length)} ${PACKAGE_WORDS[reason] ?? FILE_WORDS[reason]}${inWords(items)}`);
}
/** ` in pom.xml`, ` in 3 files`. */ function inWords(items) {
    const files = [
        ...new Set(items.map(({ where })=>where))
    ];
    return files.length <= NAMED ? ` in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(files.map((path)=>(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(path, 60)))}` : ` in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(files.length)} files`;
}
const FILE_WORDS = {
    'no-version': 'without a version',
    'no-lock': 'without a lockfile',
    'out-of-step': 'out of step with the manifest',
    unreadable: 'unreadable',
    'too-large': 'too large',
    partly: 'looked at only in part',
    generated: 'generated',
    minified: 'minified',
    vendored: 'vendored or built',
    excluded: 'excluded by the policy',
    unsupported: 'of a format that is not read'
};
/** `2 files unreadable (a.json, b.json)`. */ function fileGaps(files) {
    return [
        ...byReason(files)
    ].map(([reason, items])=>{
        const names = items.length <= NAMED ? ` (${items.map(({ where })=>(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(where, 60)).join(', ')})` : '';
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(items.length, 'file')} ${FILE_WORDS[reason]}${names}`;
    });
}
function byReason(items) {
    const groups = new Map();
    for (const item of items)groups.set(item.reason, [
        ...groups.get(item.reason) ?? [],
        item
    ]);
    return groups;
}
/** `code: 212 of 214 JavaScript and TypeScript files (2 files minified)`. */ function codeWords({ looked, unseen }) {
    const all = looked.files + unseen.length;
    if (all === 0) return [];
    const gaps = fileGaps(unseen);
    const what = unseen.length === 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(all) : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(looked.files)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(all)}`;
    return [
        `code: ${what} JavaScript and TypeScript ${all === 1 ? 'file' : 'files'}${gaps.length === 0 ? '' : ` (${gaps.join(', ')})`}`
    ];
}
/** Numbers of source files in languages that no scanner supports. */ function languageWords({ languages }) {
    const others = Object.entries(languages).filter(([language])=>!SCANNED_LANGUAGES.some((known)=>known === language)).sort(([a, x], [b, y])=>y - x || (a < b ? -1 : 1));
    if (others.length === 0) return [];
    const shown = others.slice(0, MAX_LANGUAGES).map(([language, files])=>`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(files)} ${language}`);
    const rest = others.slice(MAX_LANGUAGES).reduce((sum, [, files])=>sum + files, 0);
    const all = others.reduce((sum, [, files])=>sum + files, 0);
    return [
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)([
            ...shown,
            ...rest === 0 ? [] : [
                `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(rest)} other`
            ]
        ])} ${all === 1 ? 'file has' : 'files have'} no code scanner here`
    ];
}
/** `secrets: 1,204 of 1,206 files (2 files unreadable)`. */ function fileWords(name, { looked, unseen }) {
    const all = looked.files + unseen.length;
    const gaps = fileGaps(unseen);
    if (all === 0) return [];
    return gaps.length === 0 ? [
        `${name}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'file')}`
    ] : [
        `${name}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(looked.files)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'file')} (${gaps.join(', ')})`
    ];
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

/***/ 62110:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   R: () => (/* binding */ heading)
/* harmony export */ });
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80581);
/* harmony import */ var _log_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73005);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32178);
/* harmony import */ var _sight_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70117);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85044);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56489);






/** Maximum length of a quoted reason, in characters. */ const MAX_REASON = 500;
/**
 * The verdict on one line that is safe to print in a runner's log: the last line of the log, and
 * the first on a terminal.
 */ function headline(result) {
    return (0,_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(words(result, (message)=>(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(message, MAX_REASON)));
}
/**
 * The verdict as a heading in Markdown. It quotes only the first sentence of a reason, since the
 * report shows the rest below.
 */ function heading(result) {
    const stop = result.decision === 'error' ? /\.(?=\s+\p{Lu}|$)/u : /: |\.(?=\s+\p{Lu}|$)/u;
    return (0,_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(words(result, (message)=>(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(message.split(stop)[0] ?? message, MAX_REASON)));
}
function words(result, quote) {
    switch(result.decision){
        case 'error':
            return `Not judged: ${quoteReasons(result, 'error', quote)}${lateWords(result)}`;
        case 'block':
            return `Blocked: ${blockedWords(result, quote)}`;
        case 'warn':
            return `Passed with a warning: ${warningWords(result, quote)}`;
        case 'pass':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .capitalise */ .sK)(`${stateWords(result, dueWords(result))}${notShownWords(result)}`);
    }
}
/** What is late stays late, whatever could not be judged. */ function lateWords({ counts }) {
    return counts.overdue === 0 ? '' : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(counts.overdue, 'finding')} overdue all the same`;
}
/** Says how many findings a public result leaves out. */ function notShownWords({ withheld }) {
    return withheld === undefined || withheld.count === 0 ? '' : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .withheldWords */ .ZJ)(withheld.count)} not shown in public`;
}
/**
 * The first reason of a decision that is not about a finding, and the number of further ones; empty
 * when there is none.
 */ function quoteReasons(result, decision, quote) {
    const [first, ...more] = result.reasons.filter((reason)=>reason.decision === decision && reason.finding === undefined);
    if (first === undefined) return '';
    return `${quote(first.message)}${more.length === 0 ? '' : ` (and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more.length, 'more reason')})`}`;
}
function blockedWords(result, quote) {
    const ids = (0,_selection_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsOf */ .W)(result, 'block');
    const blocking = result.findings.filter((finding)=>ids.has(finding.id));
    const here = blocking.filter((finding)=>finding.origin !== 'existing');
    const before = blocking.filter((finding)=>finding.origin === 'existing');
    return [
        here.length === 0 ? '' : `${kinds(result, here)}${originWords(result)}`,
        before.length === 0 ? '' : `${kinds(result, before)} that ${before.length === 1 ? 'was' : 'were'} here before`,
        quoteReasons(result, 'block', quote)
    ].filter((part)=>part !== '').join('; ');
}
function originWords({ comparison }) {
    if (!comparison.compares) return '';
    return comparison.baseUnknown === null ? ' introduced here' : ', counted as introduced since the base is unknown';
}
/**
 * `1 malicious package, 2 critical and 1 overdue findings`: each finding once, under its most
 * serious reason.
 */ function kinds(result, findings) {
    const because = (kind, finding)=>result.reasons.some((reason)=>reason.kind === kind && reason.finding === finding.id);
    const malicious = findings.filter((finding)=>because('malicious', finding));
    const others = findings.filter((finding)=>!malicious.includes(finding));
    const severe = others.filter((finding)=>because('severity', finding));
    const late = others.filter((finding)=>!severe.includes(finding) && because('overdue', finding)).length;
    const exploited = others.filter((finding)=>!severe.includes(finding) && !because('overdue', finding) && because('known-exploited', finding)).length;
    const licences = others.filter((finding)=>!severe.includes(finding) && !because('overdue', finding) && because('license', finding)).length;
    const hidden = others.length - severe.length - late - exploited - licences;
    const counted = [
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(severe),
        ...late === 0 ? [] : [
            `${late} overdue`
        ],
        ...exploited === 0 ? [] : [
            `${exploited} exploited`
        ],
        ...licences === 0 ? [] : [
            `${licences} license`
        ],
        ...hidden === 0 ? [] : [
            `${hidden} no longer visible`
        ]
    ];
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)([
        ...malicious.length === 0 ? [] : [
            (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(malicious.length, 'malicious package')
        ],
        ...counted.length === 0 ? [] : [
            `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(counted)} ${others.length === 1 ? 'finding' : 'findings'}`
        ]
    ]);
}
function warningWords(result, quote) {
    const ids = (0,_selection_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsOf */ .W)(result, 'warn');
    const warned = result.findings.filter((finding)=>ids.has(finding.id));
    const relief = result.reasons.find((reason)=>reason.kind === 'fixes-blocking');
    if (relief !== undefined) return quote(relief.message);
    const late = warned.some((finding)=>finding.sla === 'overdue');
    return [
        quoteReasons(result, 'warn', quote),
        warned.length === 0 ? '' : kinds(result, warned),
        stateWords(result, late ? '' : dueWords(result))
    ].filter((part)=>part !== '').join('; ');
}
/** The open findings in words, when nothing blocks. */ function stateWords(result, due) {
    const { main, before, waived } = (0,_selection_js__WEBPACK_IMPORTED_MODULE_4__/* .select */ .L)(result);
    const open = main.length + before.length;
    const fixed = (0,_sight_words_js__WEBPACK_IMPORTED_MODULE_0__/* .repaired */ .X9)(result.gone).length;
    const rest = [
        ...fixed === 0 ? [] : [
            `${fixed} fixed`
        ],
        ...waived.length === 0 ? [] : [
            `${waived.length} waived`
        ]
    ];
    if (open === 0) return [
        emptyWords(result),
        ...rest
    ].join(', ');
    const first = result.comparison.compares ? comparedWords(result, main) : openWords(main);
    const then = before.length === 0 ? '' : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(before.length, 'finding')} ${before.length === 1 ? 'was' : 'were'} here before`;
    return `${[
        first,
        ...rest
    ].join(', ')}${then}${due}`;
}
function emptyWords({ comparison, scans, findings, gone }) {
    const done = scans.filter((scan)=>scan.status === 'done');
    const looked = done.reduce((sum, scan)=>sum + (scan.packages ?? 0) + (scan.files ?? 0), 0);
    if (findings.length + gone.length > 0 || looked > 0) return comparison.compares ? 'nothing introduced' : 'no open findings';
    if (done.length > 0) return 'nothing to scan: there is no lockfile to read';
    const skipped = scans.find((scan)=>scan.reason !== null)?.reason;
    return `nothing was scanned: ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(skipped ?? 'there is no scanner', MAX_REASON)}`;
}
function comparedWords(result, introduced) {
    if (introduced.length === 0) return 'nothing introduced';
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(introduced))} ${introduced.length === 1 ? 'finding' : 'findings'}${originWords(result)}, none blocks`;
}
function openWords(open) {
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(open.length, 'open finding')} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(open).join(', ')}), none blocks`;
}
function dueWords({ counts, nextDue }) {
    if (counts.overdue > 0) return `, ${counts.overdue} overdue`;
    return nextDue === null ? '' : `, next due ${(0,_dates_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDate */ .XV)(nextDue)}`;
}


/***/ }),

/***/ 73005:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85044);

/** U+200B, invisible: splits a marker so that it is not recognised. */ const ZERO_WIDTH_SPACE = '\u200B';
/**
 * Text as one line that the runner does not read as a workflow command (`::name` at the beginning
 * of a line, `##[name]` anywhere). For everything that is printed without @actions/core, which
 * escapes its own commands.
 * @param text untrusted
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */ function logLine(text) {
    return (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text).replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`).replace(/^(\s*):(?=:)/u, `$1:${ZERO_WIDTH_SPACE}`);
}


/***/ }),

/***/ 48631:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ permissionLines),
/* harmony export */   l: () => (/* binding */ MAX_TEXT)
/* harmony export */ });
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84008);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85044);


/** Maximum length of the text about one permission, in characters. */ const MAX_TEXT = 200;
/** Added permissions for a terminal, one line each. */ function permissionLines(changes) {
    return changes.filter(({ change })=>change === 'widens').map(({ severity, can, place, consent })=>{
        const asked = consent === 'admin' ? 'administrators consent' : 'nobody is asked';
        return `${severity}: ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(can, MAX_TEXT)} (${(0,_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .placeWords */ .fp)(place)}, ${asked})`;
    });
}


/***/ }),

/***/ 79243:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ scannedWords),
/* harmony export */   FN: () => (/* binding */ packageWordsIn),
/* harmony export */   MB: () => (/* binding */ skippedWords),
/* harmony export */   YT: () => (/* binding */ otherFiles)
/* harmony export */ });
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80581);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85044);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56489);



/**
 * What was scanned, on one line: `Scanned 1,204 packages in 3 lockfiles and 312 files in 1.9 s`.
 * Scanners run in parallel, so the longest time counts.
 */ function scannedWords({ scans }) {
    const sum = (value)=>scans.reduce((total, scan)=>total + value(scan), 0);
    const lockfiles = sum((scan)=>scan.lockfiles.length);
    // Several scanners read the same files, so the numbers are not added.
    const files = Math.max(0, ...scans.map(otherFiles));
    const packages = sum((scan)=>scan.packages ?? 0);
    const what = [
        ...packages + lockfiles === 0 && files > 0 ? [] : [
            packageWordsIn(packages, lockfiles)
        ],
        ...files === 0 ? [] : [
            (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files, 'file')
        ]
    ];
    const failed = scans.filter((scan)=>scan.status === 'failed').length;
    const incomplete = failed === 0 ? '' : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failed, 'scan')} did not complete`;
    return `Scanned ${what.join(' and ')} in ${(0,_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA)(Math.max(0, ...scans.map((scan)=>scan.ms)))}${incomplete}`;
}
/**
 * Scanners that did not run, grouped by reason: `forge, workflows (this version does not have it
 * yet)`; empty when all ran.
 */ function skippedWords(scans) {
    const byReason = new Map();
    for (const { scanner, status, reason } of scans){
        if (status !== 'skipped' || reason === null) continue;
        byReason.set(reason, [
            ...byReason.get(reason) ?? [],
            (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(scanner, 60)
        ]);
    }
    return [
        ...byReason
    ].map(([reason, names])=>`${names.join(', ')} (${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(reason, 500)})`).join('; ');
}
/** The number of files that are not lockfiles: zero for a scanner that lists its lockfiles. */ function otherFiles({ files, lockfiles }) {
    return lockfiles.length > 0 ? 0 : files ?? 0;
}
function packageWordsIn(packages, lockfiles) {
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(packages, 'package')}${lockfiles === 0 ? '' : ` in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(lockfiles, 'lockfile')}`}`;
}


/***/ }),

/***/ 32178:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ select),
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/* harmony import */ var _core_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13735);
/* harmony import */ var _core_scale_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88195);
/* harmony import */ var _core_scale_text_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79390);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84008);




/** Groups a result's findings. */ function select(result) {
    const blocking = findingsOf(result, 'block');
    const judged = result.findings.filter(_core_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudged */ .sL).sort(readingOrder(blocking));
    const open = judged.filter((finding)=>finding.waiver === null);
    const isNew = (finding)=>!result.comparison.compares || finding.origin !== 'existing';
    const introduced = open.filter(isNew);
    const held = open.filter((finding)=>!isNew(finding) && blocking.has(finding.id));
    return {
        blocking,
        main: [
            ...introduced,
            ...held
        ],
        introduced,
        held,
        before: open.filter((finding)=>!isNew(finding) && !blocking.has(finding.id)),
        waived: judged.filter((finding)=>finding.waiver !== null),
        problems: result.reasons.filter((reason)=>reason.finding === undefined && reason.kind !== 'fixes-blocking')
    };
}
/** Blocking findings first, then by severity, score, due date, place. */ function readingOrder(blocking) {
    return (a, b)=>Number(blocking.has(b.id)) - Number(blocking.has(a.id)) || (0,_core_scale_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(a.severity) - (0,_core_scale_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(b.severity) || (b.score ?? 0) - (a.score ?? 0) || (0,_core_scale_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.due ?? NEVER, b.due ?? NEVER) || byPlace(a, b) || (0,_core_scale_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.id, b.id);
}
/** Sorts behind every date. */ const NEVER = '9999-12-31';
function byPlace(a, b) {
    const [first, second] = [
        (0,_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .mainLocation */ .vC)(a),
        (0,_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .mainLocation */ .vC)(b)
    ];
    return (0,_core_scale_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(first.path, second.path) || (first.line ?? 0) - (second.line ?? 0);
}
/** Ids of the findings that reasons of this decision name. */ function findingsOf(result, decision) {
    return new Set(result.reasons.flatMap((reason)=>reason.decision === decision && reason.finding !== undefined ? [
            reason.finding
        ] : []));
}


/***/ }),

/***/ 70117:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VU: () => (/* binding */ decidedAway),
/* harmony export */   Wc: () => (/* binding */ GONE_WORDS),
/* harmony export */   X9: () => (/* binding */ repaired),
/* harmony export */   z8: () => (/* binding */ sightWords)
/* harmony export */ });
/* harmony import */ var _core_findings_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13735);
/* harmony import */ var _core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24463);
/* harmony import */ var _core_gate_unseen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93891);
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80581);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85044);





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
/** The reason why a finding is gone, as the end of `2 findings \u2026`. */ const GONE_WORDS = {
    fixed: 'fixed',
    removed: 'removed with its file',
    excluded: 'excluded by the policy',
    disabled: 'no longer looked for, as the policy says',
    withdrawn: 'withdrawn by its advisory',
    declined: 'closed on GitHub, where its advisory is not published',
    'false-positive': 'called a false positive',
    'out-of-scope': 'called out of scope',
    resolved: 'resolved, as a person says',
    rejected: 'closed by a person without a repair'
};
/**
 * The findings that are gone without a repair, grouped by reason. What had too little confidence to
 * be shown is left out.
 */ function decidedAway(gone) {
    return _core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .GONE_REASONS */ .wv.filter((reason)=>!(0,_core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepair */ .c3)(reason)).map((reason)=>({
            reason,
            findings: gone.filter((finding)=>(0,_core_findings_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .isJudged */ .sL)(finding) && finding.reason === reason)
        })).filter(({ findings })=>findings.length > 0);
}
/** The findings that were repaired, of those that had been shown. */ function repaired(gone) {
    return gone.filter((finding)=>(0,_core_findings_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .isJudged */ .sL)(finding) && (0,_core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepair */ .c3)(finding.reason));
}


/***/ })

};
;