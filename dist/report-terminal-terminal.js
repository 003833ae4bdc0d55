export const id = 7905;
export const ids = [7905];
export const modules = {

/***/ 23337:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   f: () => (/* binding */ severityStyle)
/* harmony export */ });
/**
 * Select Graphic Rendition codes.
 * @see https://www.ecma-international.org/publications-and-standards/standards/ecma-48/
 */ const CODES = {
    bold: '1',
    dim: '2',
    red: '31',
    green: '32',
    yellow: '33',
    blue: '34'
};
/**
 * Creates a `Paint` function.
 * @param colour false when the output is not a terminal, or NO_COLOR is set
 */ function painter(colour) {
    if (!colour) return (text)=>text;
    return (text, ...styles)=>text === '' ? '' : `\u001B[${styles.map((style)=>CODES[style]).join(';')}m${text}\u001B[0m`;
}
/** The text style for a severity. */ function severityStyle(severity) {
    return SEVERITY_STYLES[severity];
}
const SEVERITY_STYLES = {
    critical: [
        'bold',
        'red'
    ],
    high: [
        'red'
    ],
    medium: [
        'yellow'
    ],
    low: [
        'blue'
    ]
};


/***/ }),

/***/ 17905:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(94132);
// EXTERNAL MODULE: ./src/report/text/coverage-words.js
var coverage_words = __webpack_require__(97909);
// EXTERNAL MODULE: ./src/report/text/headline.js
var headline = __webpack_require__(24967);
// EXTERNAL MODULE: ./src/report/text/permission-lines.js
var permission_lines = __webpack_require__(88870);
// EXTERNAL MODULE: ./src/report/text/scan-words.js
var scan_words = __webpack_require__(14286);
// EXTERNAL MODULE: ./src/report/text/selection.js
var selection = __webpack_require__(60737);
// EXTERNAL MODULE: ./src/report/text/sight-words.js
var sight_words = __webpack_require__(36414);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(24695);
// EXTERNAL MODULE: ./src/report/text/words.js
var words = __webpack_require__(23442);
;// CONCATENATED MODULE: ./src/report/text/sparkline.js
/** From nothing to the most. */ const BARS = '▁▂▃▄▅▆▇█';
/** Numbers as a row of bars, for text: the largest is the highest one. */ function sparkline(counts) {
    const most = Math.max(1, ...counts);
    return counts.map((count)=>BARS[Math.round(count / most * (BARS.length - 1))] ?? '').join('');
}

// EXTERNAL MODULE: ./src/report/text/dates.js
var dates = __webpack_require__(71478);
// EXTERNAL MODULE: ./src/report/text/locations.js
var locations = __webpack_require__(93491);
// EXTERNAL MODULE: ./src/report/terminal/style.js
var style = __webpack_require__(23337);
;// CONCATENATED MODULE: ./src/report/terminal/finding.js







/** Width of `critical 9.8` with the two spaces after it, in columns. */ const INDENT = 14;
/** Width of `fix by 2026-12-03  10 days`, in columns. */ const DUE = 26;
/**
 * A finding on one line, for output into a pipe: fields separated by two spaces, the most important
 * first.
 */ function findingLine(finding) {
    return [
        finding_severity(finding),
        (0,words/* fullTitle */.Eq)(finding),
        ...facts(finding),
        due(finding),
        how(finding)
    ].filter((part)=>part !== '').join('  ');
}
/**
 * A finding on several lines: title and due date, then location and fix. A title that is too long
 * for the due date to fit has the first line to itself.
 * @param width available columns
 */ function findingLines(finding, result, paint, width) {
    const gone = result.gone.some((one)=>one === finding);
    const right = gone ? '' : due(finding);
    const title = (0,terminal_text/* clip */.$Q)((0,words/* fullTitle */.Eq)(finding), width - INDENT);
    const room = width - INDENT - Math.max(DUE, right.length) - 2;
    const beside = title.length <= room && right !== '';
    const level = paint(finding_severity(finding).padEnd(INDENT - 2), ...(0,style/* severityStyle */.f)(finding.severity));
    const date = paint(right, ...finding.sla === 'overdue' ? [
        'bold',
        'red'
    ] : [
        'bold'
    ]);
    const items = [
        ...facts(finding),
        ...gone ? [] : [
            how(finding)
        ]
    ].filter((item)=>item !== '');
    const lines = flow(items, width - INDENT).map((line)=>paint(line, 'dim'));
    return [
        beside ? `${level}  ${title.padEnd(room)}  ${date}` : `${level}  ${title}`,
        ...[
            ...beside || right === '' ? [] : [
                date
            ],
            ...lines
        ].map((line)=>' '.repeat(INDENT) + line)
    ];
}
function finding_severity(finding) {
    return `${finding.severity} ${(0,words/* scoreWords */.gu)(finding)}`.trimEnd();
}
function facts(finding) {
    const location = (0,locations/* mainLocation */.vC)(finding);
    const more = finding.locations.length - 1;
    const place = [
        finding.report === undefined ? (0,locations/* placeWords */.fp)(location) : reportWords(finding),
        (0,locations/* routeWords */.Jn)(location.package),
        more === 0 ? '' : (0,words/* count */.U9)(more, 'more place')
    ];
    return [
        (0,terminal_text/* clip */.$Q)(finding.rule, 60),
        place.filter((part)=>part !== '').join(', '),
        ...episode(finding),
        (0,sight_words/* sightWords */.z8)(finding)
    ];
}
/** When an episode in a log was, and a row of bars of it. */ function episode({ activity }) {
    if (activity === undefined) return [];
    const { from, to, chart } = activity;
    const [start, end] = [
        from,
        to
    ].map((at)=>at.slice(0, 16).replace('T', ' '));
    return [
        `${start} to ${end} UTC`,
        sparkline(chart.counts)
    ];
}
/** Where a report of a person stands, and who reported it. */ function reportWords({ report, references: [url = ''] }) {
    const by = report?.by == null ? 'reported' : `reported by ${(0,terminal_text/* clip */.$Q)(report.by, 60)}`;
    return `${by}, ${(0,terminal_text/* sanitise */.tB)(url)}`;
}
function due(finding) {
    if (finding.waiver !== null) return `waived until ${finding.waiver.expires}`;
    if (finding.due === null || finding.daysLeft === null) return 'no due date';
    return `fix by ${finding.due}  ${(0,dates/* daysInWords */.E)(finding.daysLeft)}`;
}
function how({ package: at, waiver, malicious, fix }) {
    if (waiver !== null) return (0,terminal_text/* clip */.$Q)(waiver.reason, 300);
    if (at === null) return (0,words/* firstSentence */.qi)(fix);
    if (at.upgrade !== null) return (0,terminal_text/* sanitise */.tB)(at.upgrade);
    if (at.fixedVersion !== null) return `upgrade to ${(0,terminal_text/* clip */.$Q)(at.fixedVersion, 100)}`;
    return malicious ? 'remove it' : 'no fixed version known';
}
/**
 * Items separated by three spaces, as many per line as fit. An item that is too long has a line to
 * itself and is not shortened.
 */ function flow(items, width) {
    const lines = [];
    for (const item of items){
        const line = lines.at(-1);
        if (line !== undefined && line.length + 3 + item.length <= width) lines[lines.length - 1] = `${line}   ${item}`;
        else lines.push(item);
    }
    return lines;
}

;// CONCATENATED MODULE: ./src/report/terminal/terminal.js











/** Minimum width of the layout, in columns. */ const MIN_COLUMNS = 80;
/** Maximum width of the layout, in columns; longer lines are hard to read. */ const MAX_COLUMNS = 120;
/** A report with more lines than this repeats the verdict at its end, where the terminal stops. */ const LONG = 40;
/**
 * The report of `fixby scan`: verdict, counts, findings with due date and fix. Control characters
 * in untrusted text are removed.
 */ function renderTerminal(result, { colour, columns, from = null }) {
    const paint = (0,style/* painter */.C)(colour);
    const width = columns === null ? null : Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, columns)) - 1;
    const verdict = verdictLine(result, paint);
    const lines = [
        verdict,
        ...coverageLines(result, width),
        countsLine(result, paint, width),
        ...problemLines(result),
        ...widenedLines(result, paint),
        ...findingGroups(result).flatMap(({ title, findings })=>group(title, findings, result, paint, width)),
        '',
        ...(0,selection/* select */.L)(result).main.some(words/* countsFromDetection */.iQ) ? [
            'Days count from detection, which is today.'
        ] : [],
        ...from === null ? [] : [
            `Paths and commands start in ${(0,terminal_text/* sanitise */.tB)(from)}`
        ],
        paint((0,scan_words/* scannedWords */.E9)(result), 'dim')
    ];
    return `${[
        ...lines,
        ...lines.length > LONG ? [
            verdict
        ] : []
    ].join('\n')}\n`;
}
/** Says what was scanned, wrapped to the width. */ function coverageLines(result, width) {
    const line = (0,words/* capitalise */.sK)((0,terminal_text/* sanitise */.tB)((0,coverage_words/* coverageLine */.v)(result)));
    if (line === '') return [];
    return width === null ? [
        `  ${line}`
    ] : wrapped(line, width - 2).map((part)=>`  ${part}`);
}
/**
 * Wraps a text at spaces into lines of at most `width` columns. A longer word has a line to itself.
 */ function wrapped(text, width) {
    const lines = [];
    for (const word of text.split(' ')){
        const line = lines.at(-1);
        if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
        else lines.push(word);
    }
    return lines;
}
function verdictLine(result, paint) {
    const mark = {
        pass: '✔',
        warn: '✔',
        block: '✖',
        error: '✖'
    }[result.decision];
    const style = result.decision === 'pass' || result.decision === 'warn' ? 'green' : 'red';
    return paint(`${mark} ${(0,headline/* headline */.P)(result)}`, 'bold', style);
}
function countsLine({ counts, policy }, paint, width) {
    const severities = severity/* SEVERITIES */.oC.map((severity)=>({
            severity,
            words: `${(0,words/* number */.ai)(counts[severity])} ${severity}`
        }));
    const others = [
        ...counts.overdue === 0 ? [] : [
            `${(0,words/* number */.ai)(counts.overdue)} overdue`
        ],
        ...counts.waived === 0 ? [] : [
            `${(0,words/* number */.ai)(counts.waived)} waived`
        ]
    ];
    const preset = (0,terminal_text/* sanitise */.tB)(policy.preset);
    const plain = `  ${[
        ...severities.map(({ words })=>words),
        ...others
    ].join('   ')}`;
    const gap = width === null ? 3 : Math.max(3, width - plain.length - preset.length);
    const painted = severities.map(({ severity, words })=>counts[severity] === 0 ? paint(words, 'dim') : paint(words, ...(0,style/* severityStyle */.f)(severity)));
    return `  ${[
        ...painted,
        ...others
    ].join('   ')}${' '.repeat(gap)}${paint(preset, 'dim')}`;
}
/** The permissions that this change gives to Forge apps. */ function widenedLines({ permissions }, paint) {
    const lines = (0,permission_lines/* permissionLines */.$)(permissions);
    return lines.length === 0 ? [] : [
        '',
        paint('This app will be able to', 'bold'),
        ...lines.map((line)=>`  ${line}`)
    ];
}
/** Reasons that are not about a finding, and the scanners' notes. */ function problemLines(result) {
    const { problems } = (0,selection/* select */.L)(result);
    const { baseUnknown } = result.comparison;
    const said = (0,headline/* headline */.P)(result);
    const messages = [
        ...problems.map((problem)=>problem.message).filter((message)=>!said.includes((0,terminal_text/* sanitise */.tB)(message))),
        ...baseUnknown === null ? [] : [
            `the base is unknown, so every finding counts as introduced: ${baseUnknown}`
        ],
        ...result.scans.flatMap((scan)=>scan.notes),
        ...result.policy.proposed.map((line)=>`policy change without effect here: ${line}`),
        ...result.waivers.overlong.map((waiver)=>`waiver until ${waiver.expires} is longer than waiver-rules allow, and does not count: ${waiver.match}`),
        ...result.waivers.unconfirmed.map((waiver)=>`waiver until ${waiver.expires} has fewer approvals than waiver-rules ask for, and does not count: ${waiver.match}`),
        ...result.waivers.moved.map(({ from, to })=>`a waiver names finding ${from}, which moved and is ${to} now: write that instead`),
        ...result.waivers.expired.map((waiver)=>`waiver expired on ${waiver.expires}: ${waiver.match}`),
        ...result.waivers.unused.map((waiver)=>`waiver unused: ${waiver.match}`)
    ];
    return messages.length === 0 ? [] : [
        '',
        ...messages.map((message)=>`  ! ${(0,terminal_text/* clip */.$Q)(message, 1_000)}`)
    ];
}
function findingGroups(result) {
    const { main, before, waived } = (0,selection/* select */.L)(result);
    const compares = result.comparison.compares;
    const fixed = (0,sight_words/* repaired */.X9)(result.gone);
    const introduced = compares ? main.filter((finding)=>finding.origin !== 'existing') : [];
    const held = compares ? main.filter((finding)=>finding.origin === 'existing') : [];
    return [
        {
            title: 'Introduced here',
            findings: introduced
        },
        {
            title: 'Here before, and blocking',
            findings: held
        },
        {
            title: 'Open',
            findings: compares ? [] : main
        },
        {
            title: 'Here before',
            findings: before
        },
        {
            title: 'Waived',
            findings: waived
        },
        {
            title: `Fixed here: ${(0,words/* count */.U9)(fixed.length, 'finding')}`,
            findings: fixed
        },
        ...(0,sight_words/* decidedAway */.VU)(result.gone).map(({ reason, findings })=>({
                title: `${(0,words/* capitalise */.sK)(sight_words/* GONE_WORDS */.Wc[reason])}: ${(0,words/* count */.U9)(findings.length, 'finding')}`,
                findings
            }))
    ].filter(({ findings })=>findings.length > 0);
}
function group(title, findings, result, paint, width) {
    const lines = findings.flatMap((finding)=>width === null ? [
            findingLine(finding)
        ] : findingLines(finding, result, paint, width));
    return [
        '',
        paint(title, 'bold'),
        ...lines
    ];
}


/***/ }),

/***/ 97909:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ coverageLine)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24695);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23442);


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

/***/ 24967:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   R: () => (/* binding */ heading)
/* harmony export */ });
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71478);
/* harmony import */ var _log_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1844);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60737);
/* harmony import */ var _sight_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36414);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24695);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23442);






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
    const hidden = others.length - severe.length - late;
    const counted = [
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(severe),
        ...late === 0 ? [] : [
            `${late} overdue`
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

/***/ 93491:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ routeWords),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   vC: () => (/* binding */ mainLocation)
/* harmony export */ });
/* harmony import */ var _core_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94132);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24695);


/**
 * Maximum length of a path, in characters; the beginning is cut off, as the end is more
 * informative.
 */ const MAX_PATH = 160;
/** Maximum number of packages shown of a dependency chain. */ const MAX_CHAIN = 3;
/**
 * The location that a report names first: unwaived before waived, introduced before existing, worse
 * before less severe.
 */ function mainLocation(finding) {
    const [first] = [
        ...finding.locations
    ].sort((a, b)=>Number(a.waiver !== null) - Number(b.waiver !== null) || Number(b.origin === 'introduced') - Number(a.origin === 'introduced') || (0,_core_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity) - (0,_core_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity));
    if (first === undefined) throw new RangeError('a finding without a location');
    return first;
}
/** `path:line`; the beginning of a long path is cut off. */ function placeWords({ path, line }) {
    const points = Array.from((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(path));
    const shown = points.length <= MAX_PATH ? points.join('') : `…${points.slice(1 - MAX_PATH).join('')}`;
    return line === null ? shown : `${shown}:${line}`;
}
/**
 * How a package is required: `direct`, `through express › qs`, `development only`; empty when
 * nothing is known.
 */ function routeWords(at) {
    if (at === null) return '';
    const route = at.direct === true ? 'direct' : at.through.length > 0 ? `through ${chain(at.through)}` : '';
    return [
        route,
        at.dev === true ? 'development only' : ''
    ].filter((part)=>part !== '').join(', ');
}
function chain(through) {
    const names = through.map((name)=>shorten((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(name)));
    if (names.length <= MAX_CHAIN) return names.join(' › ');
    return [
        ...names.slice(0, MAX_CHAIN - 1),
        '…',
        ...names.slice(-1)
    ].join(' › ');
}
function shorten(name) {
    const points = Array.from(name);
    return points.length <= 60 ? name : `${points.slice(0, 59).join('')}…`;
}


/***/ }),

/***/ 1844:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24695);

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

/***/ 88870:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ permissionLines),
/* harmony export */   l: () => (/* binding */ MAX_TEXT)
/* harmony export */ });
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93491);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24695);


/** Maximum length of the text about one permission, in characters. */ const MAX_TEXT = 200;
/** Added permissions for a terminal, one line each. */ function permissionLines(changes) {
    return changes.filter(({ change })=>change === 'widens').map(({ severity, can, place, consent })=>{
        const asked = consent === 'admin' ? 'administrators consent' : 'nobody is asked';
        return `${severity}: ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(can, MAX_TEXT)} (${(0,_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .placeWords */ .fp)(place)}, ${asked})`;
    });
}


/***/ }),

/***/ 14286:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ scannedWords),
/* harmony export */   FN: () => (/* binding */ packageWordsIn),
/* harmony export */   YT: () => (/* binding */ otherFiles)
/* harmony export */ });
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71478);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23442);


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
        packageWordsIn(packages, lockfiles),
        ...files === 0 ? [] : [
            (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files, 'file')
        ]
    ];
    const failed = scans.filter((scan)=>scan.status === 'failed').length;
    const incomplete = failed === 0 ? '' : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failed, 'scan')} did not complete`;
    return `Scanned ${what.join(' and ')} in ${(0,_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA)(Math.max(0, ...scans.map((scan)=>scan.ms)))}${incomplete}`;
}
/** The number of files that are not lockfiles: zero for a scanner that lists its lockfiles. */ function otherFiles({ files, lockfiles }) {
    return lockfiles.length > 0 ? 0 : files ?? 0;
}
function packageWordsIn(packages, lockfiles) {
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(packages, 'package')}${lockfiles === 0 ? '' : ` in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(lockfiles, 'lockfile')}`}`;
}


/***/ }),

/***/ 60737:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ select),
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/* harmony import */ var _core_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26500);

/** Groups a result's findings. */ function select(result) {
    const blocking = findingsOf(result, 'block');
    const judged = result.findings.filter(_core_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudged */ .s);
    const open = judged.filter((finding)=>finding.waiver === null);
    const first = (finding)=>!result.comparison.compares || finding.origin === 'introduced' || blocking.has(finding.id);
    return {
        blocking,
        main: open.filter(first),
        before: open.filter((finding)=>!first(finding)),
        waived: judged.filter((finding)=>finding.waiver !== null),
        problems: result.reasons.filter((reason)=>reason.finding === undefined && reason.kind !== 'fixes-blocking')
    };
}
/** Ids of the findings that reasons of this decision name. */ function findingsOf(result, decision) {
    return new Set(result.reasons.flatMap((reason)=>reason.decision === decision && reason.finding !== undefined ? [
            reason.finding
        ] : []));
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


/***/ }),

/***/ 23442:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ fixWords),
/* harmony export */   CS: () => (/* binding */ packageWords),
/* harmony export */   Eq: () => (/* binding */ fullTitle),
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   HV: () => (/* binding */ shortTitle),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZJ: () => (/* binding */ withheldWords),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   gu: () => (/* binding */ scoreWords),
/* harmony export */   iQ: () => (/* binding */ countsFromDetection),
/* harmony export */   nU: () => (/* binding */ severityMark),
/* harmony export */   qi: () => (/* binding */ firstSentence),
/* harmony export */   sK: () => (/* binding */ capitalise)
/* harmony export */ });
/* harmony import */ var _core_findings_rate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23043);
/* harmony import */ var _core_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94132);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24695);



/** Maximum length of a name or version, in characters. */ const MAX_NAME = 100;
/** Maximum length of a title in a table, in characters. */ const MAX_TITLE = 120;
/** Maximum length of a sentence in a table, in characters. */ const MAX_SENTENCE = 200;
/** A number with thousands separators, the same on every machine: `1,204`. */ function number(value) {
    return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
/** `1 finding`, `1,204 findings`. */ function count(value, noun) {
    return `${number(value)} ${value === 1 ? noun : `${noun}s`}`;
}
/** The text with its first letter in upper case. */ function capitalise(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** The first sentence of a text, at most 200 characters long. */ function firstSentence(text) {
    return (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(/^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text, MAX_SENTENCE);
}
/** `a`, `a and b`, `a, b and c`. */ function enumerate(items) {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
/** The number of findings of each severity that occurs: `4 high, 8 medium`. */ function bySeverity(findings) {
    return _core_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.flatMap((severity)=>{
        const found = findings.filter((finding)=>finding.severity === severity).length;
        return found === 0 ? [] : [
            `${number(found)} ${severity}`
        ];
    });
}
/** `1 finding in code or with secrets is`: what a public report leaves out. */ function withheldWords(value) {
    return `${count(value, 'finding')} in code or with secrets ${value === 1 ? 'is' : 'are'}`;
}
/** The emoji for a severity; it is always shown beside the word. */ function severityMark(severity) {
    return ({
        critical: '🔴',
        high: '🟠',
        medium: '🟡',
        low: '🔵'
    })[severity];
}
/**
 * The CVSS score as `9.8`, if it explains the severity; empty when there is none or the policy
 * overrode the severity.
 */ function scoreWords({ score, severity }) {
    return score !== null && (0,_core_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOfScore */ .FL)(score) === severity ? score.toFixed(1) : '';
}
/** The package of a finding: `lodash 4.17.15`; empty when it has none. */ function packageWords(finding) {
    const at = finding.package;
    return at === null ? '' : `${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(at.name, MAX_NAME)} ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(at.version, MAX_NAME)}`.trim();
}
/** Phrases by which titles of advisories introduce the weakness, after the package's name. */ const VERBOSE = /^(?:(?:is |are )?(?:vulnerable to|affected by) |has |contains )(?:an? |the )?/iu;
/** Beginnings that make no sense without the package's name before them: a version, or a verb. */ const NEEDS_NAME = /^(?:v?\d|(?:is|are|was|were|before|prior|through|versions?|up to|from|and|or|in|for) )/iu;
/**
 * The title without the package's name, which is shown beside it: both "Prototype Pollution in
 * lodash" and "lodash vulnerable to Prototype Pollution" become "Prototype Pollution".
 */ function shortTitle({ title, package: at }) {
    const whole = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(title) === '' ? 'untitled' : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(title, MAX_TITLE);
    const name = at === null ? '' : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(at.name).toLowerCase();
    if (name === '') return whole;
    const lower = whole.toLowerCase();
    if (lower.endsWith(` in ${name}`)) return whole.slice(0, -` in ${name}`.length);
    if (!lower.startsWith(`${name} `) && !lower.startsWith(`${name}: `)) return whole;
    const rest = whole.slice(name.length).replace(/^:? /u, '').replace(VERBOSE, '');
    return rest === '' || NEEDS_NAME.test(rest) ? whole : capitalise(rest);
}
/** `lodash 4.17.15: Prototype Pollution`, or the title alone. */ function fullTitle(finding) {
    return [
        packageWords(finding),
        shortTitle(finding)
    ].filter((part)=>part !== '').join(': ');
}
/**
 * Whether the due date is counted from this run, because neither an issue nor (with `sla.clock:
 * published`) the advisory's publication started the clock.
 */ function countsFromDetection(finding) {
    return finding.firstSeen === null && finding.dueReason.endsWith('from detection');
}
/** How to fix a finding without a package: the rule's advice, or where to find it. */ function fixWords({ fix, source }) {
    if (fix !== '') return fix;
    return source.startsWith('sarif:') ? `See ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_core_findings_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .speakerOf */ .d)(source), 40)}'s rule.` : 'See the rule.';
}
/** A share in whole per cent, rounded down: only everything is 100, here and everywhere. */ function percent(part, whole) {
    return Math.floor(part / whole * 100);
}


/***/ })

};
