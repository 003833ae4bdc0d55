"use strict";
exports.id = 3983;
exports.ids = [3983];
exports.modules = {

/***/ 25550:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 63983:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./src/core/gate/unseen.js
var gate_unseen = __webpack_require__(93891);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(88195);
// EXTERNAL MODULE: ./src/report/text/coverage-words.js
var coverage_words = __webpack_require__(92376);
// EXTERNAL MODULE: ./src/report/text/feed-words.js
var feed_words = __webpack_require__(12262);
// EXTERNAL MODULE: ./src/report/text/headline.js
var headline = __webpack_require__(62110);
// EXTERNAL MODULE: ./src/report/text/permission-lines.js
var permission_lines = __webpack_require__(48631);
// EXTERNAL MODULE: ./src/report/text/scan-words.js
var scan_words = __webpack_require__(79243);
// EXTERNAL MODULE: ./src/report/text/selection.js
var selection = __webpack_require__(32178);
// EXTERNAL MODULE: ./src/report/text/sight-words.js
var sight_words = __webpack_require__(70117);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
// EXTERNAL MODULE: ./src/report/text/words.js
var text_words = __webpack_require__(56489);
// EXTERNAL MODULE: ./src/report/text/wrap.js
var wrap = __webpack_require__(51618);
// EXTERNAL MODULE: ./src/report/text/locations.js
var locations = __webpack_require__(84008);
// EXTERNAL MODULE: ./src/core/findings/fingerprint.js
var fingerprint = __webpack_require__(44030);
// EXTERNAL MODULE: ./src/report/text/activity-words.js + 1 modules
var activity_words = __webpack_require__(41223);
// EXTERNAL MODULE: ./src/report/text/code-frame.js
var code_frame = __webpack_require__(89483);
// EXTERNAL MODULE: ./src/report/text/dates.js
var dates = __webpack_require__(80581);
// EXTERNAL MODULE: ./src/report/text/priority-words.js
var priority_words = __webpack_require__(47218);
// EXTERNAL MODULE: ./src/report/terminal/style.js
var style = __webpack_require__(25550);
;// CONCATENATED MODULE: ./src/report/terminal/finding.js











/** Width of `  critical 9.8  `, and of less where there is little room, in columns. */ const INDENT = {
    wide: 16,
    narrow: 4
};
/** Columns from which on the severity stands beside the title. */ const WIDE = 60;
/** Lines after a place that may be shown: their numbers may be longer. */ const AHEAD = 2;
/**
 * A finding on one line, for output into a pipe: fields separated by two spaces, the most important
 * first.
 */ function findingLine(finding) {
    const parts = [
        finding_severity(finding),
        (0,text_words/* fullTitle */.Eq)(finding),
        ...ids(finding),
        place(finding),
        ...(0,activity_words/* activityWords */.v)(finding),
        ...(0,priority_words/* priorityWords */.Y0)(finding),
        (0,sight_words/* sightWords */.z8)(finding),
        due(finding),
        how(finding)
    ];
    return parts.filter((part)=>part !== '').join('  ');
}
/**
 * A finding below the heading of its package or file: title, due date and ids, what is known of it,
 * the code, and how it is mended.
 */ function findingLines(finding, printing) {
    const { paint, width } = printing;
    const indent = width < WIDE ? INDENT.narrow : INDENT.wide;
    const level = paint(finding_severity(finding).padEnd(indent - 4), ...(0,style/* severityStyle */.f)(finding.severity));
    const title = (0,wrap/* wrapped */.k)((0,text_words/* shortTitle */.HV)(finding), width - indent);
    const [first = '', ...rest] = title;
    const below = [
        ...width < WIDE ? title : rest,
        ...factLines(finding, printing, width - indent),
        ...frameLines(finding, printing, width - indent),
        ...wayLines(finding, width - indent),
        ...mendLines(finding, printing, width - indent)
    ].filter((line)=>line !== '');
    const start = width < WIDE ? `  ${level.trimEnd()}` : `  ${level}  ${first}`;
    return [
        start,
        ...below.map((line)=>' '.repeat(indent) + line)
    ];
}
/** The due date, the ids, and what is known besides. */ function factLines(finding, { paint, gone }, width) {
    const date = gone ? '' : due(finding);
    const facts = [
        date,
        ...ids(finding),
        ...finding.package === null ? lineWords(finding) : [],
        ...(0,activity_words/* activityWords */.v)(finding),
        ...(0,priority_words/* priorityWords */.Y0)(finding),
        (0,sight_words/* sightWords */.z8)(finding)
    ];
    const late = finding.sla === 'overdue' ? [
        'bold',
        'red'
    ] : [
        'bold'
    ];
    const [first = '', ...rest] = (0,wrap/* flowed */.O)(facts.filter((fact)=>fact !== ''), width);
    const start = first.startsWith(date) ? date : '';
    return [
        `${paint(start, ...late)}${paint(first.slice(start.length), 'dim')}`,
        ...rest.map((line)=>paint(line, 'dim'))
    ];
}
/** How it is mended, where the heading does not say so; for a waived one why it is waived. */ function mendLines(finding, { gone }, width) {
    const said = finding.package !== null && finding.waiver === null;
    return gone || said ? [] : (0,wrap/* wrapped */.k)(how(finding), width);
}
function finding_severity(finding) {
    return `${finding.severity} ${(0,text_words/* scoreWords */.gu)(finding)}`.trimEnd();
}
function ids({ rule, id }) {
    return [
        (0,terminal_text/* clip */.$Q)(rule, 60),
        (0,fingerprint/* shortId */.m)(id)
    ];
}
function lineWords(finding) {
    const { line } = (0,locations/* mainLocation */.vC)(finding);
    const more = finding.locations.length - 1;
    return [
        line === null ? '' : `line ${line}`,
        more === 0 ? '' : (0,text_words/* count */.U9)(more, 'more place')
    ];
}
/** Where a finding is, and how its package is required. */ function place(finding) {
    const location = (0,locations/* mainLocation */.vC)(finding);
    const more = finding.locations.length - 1;
    const parts = [
        finding.report === undefined ? (0,locations/* placeWords */.fp)(location) : reportWords(finding),
        (0,locations/* routeWords */.Jn)(location.package),
        more === 0 ? '' : (0,text_words/* count */.U9)(more, 'more place')
    ];
    return parts.filter((part)=>part !== '').join(', ');
}
/** Where a report of a person stands, and who reported it. */ function reportWords({ report, references: [url = ''] }) {
    const by = report?.by == null ? 'reported' : `reported by ${(0,terminal_text/* clip */.$Q)(report.by, 60)}`;
    return `${by}, ${(0,terminal_text/* sanitise */.tB)(url)}`;
}
/** The code around a finding, its lines numbered, those of the finding marked. */ function frameLines(finding, { paint, excerpts }, width) {
    const digits = String(((0,locations/* mainLocation */.vC)(finding).line ?? 0) + AHEAD).length;
    return (0,code_frame/* codeFrame */.l)(finding, excerpts, width - digits - 5).map(({ number, text, marked })=>{
        const line = `${marked ? '>' : ' '} ${String(number).padStart(digits)} \u2502 ${text}`.trimEnd();
        return marked ? paint(line, 'bold') : paint(line, 'dim');
    });
}
/** The way of the data, a step a line: what it is called, and where. */ function wayLines(finding, width) {
    const { flow } = (0,locations/* mainLocation */.vC)(finding);
    if (flow.length === 0) return [];
    const names = flow.map(({ label })=>(0,terminal_text/* clip */.$Q)(label, 40));
    const longest = Math.min(24, Math.max(...names.map((name)=>name.length)));
    return flow.flatMap((step, index)=>{
        const arrow = index === 0 ? 'from' : '  to';
        const name = (names[index] ?? '').padEnd(longest);
        return (0,wrap/* wrapped */.k)(`${arrow} ${name}  ${(0,locations/* placeWords */.fp)(step)}`, width);
    });
}
function due(finding) {
    if (finding.waiver !== null) return `waived until ${finding.waiver.expires}`;
    if (finding.due === null || finding.daysLeft === null) return 'no due date';
    return `fix by ${finding.due}  ${(0,dates/* daysInWords */.E)(finding.daysLeft)}`;
}
/** How a finding is mended; for a waived one why it is waived. */ function how({ package: at, waiver, malicious, fix }) {
    if (waiver !== null) return (0,terminal_text/* clip */.$Q)(waiver.reason, 300);
    if (at === null) return (0,text_words/* firstSentence */.qi)(fix);
    if (at.upgrade !== null) return `${(0,terminal_text/* sanitise */.tB)(at.upgrade)}${(0,text_words/* upgradeNote */.tt)(at)}`;
    if (at.fixedVersion !== null) return `upgrade to ${(0,terminal_text/* clip */.$Q)(at.fixedVersion, 100)}${(0,text_words/* upgradeNote */.tt)(at)}`;
    return malicious ? 'remove it' : 'no fix yet';
}

;// CONCATENATED MODULE: ./src/report/terminal/clusters.js





/**
 * Findings below the package or the file that they are about, each named once; in the order of
 * their first finding, worst first.
 */ function clusterLines(findings, printing) {
    const clusters = new Map();
    for (const finding of findings){
        const key = subjectOf(finding);
        clusters.set(key, [
            ...clusters.get(key) ?? [],
            finding
        ]);
    }
    return [
        ...clusters.values()
    ].flatMap((cluster, index)=>[
            ...index === 0 ? [] : [
                ''
            ],
            ...headLines(cluster, printing),
            ...cluster.flatMap((finding)=>findingLines(finding, printing))
        ]);
}
/** The package where it lies and how it is mended, or the file. */ function subjectOf(finding) {
    const { package: at, waiver } = finding;
    return at === null ? (0,locations/* placeWords */.fp)({
        path: (0,locations/* mainLocation */.vC)(finding).path,
        line: null
    }) : [
        (0,text_words/* packageWords */.CS)(finding),
        place(finding),
        waiver === null ? how(finding) : 'waived'
    ].join('\n');
}
function headLines([first], { paint, width, gone }) {
    if (first === undefined) return [];
    if (first.package === null) {
        const { path } = (0,locations/* mainLocation */.vC)(first);
        const name = path === '' ? (0,terminal_text/* sanitise */.tB)(first.source) : (0,locations/* placeWords */.fp)({
            path,
            line: null
        });
        return [
            paint(name, 'bold')
        ];
    }
    const rest = [
        place(first),
        ...gone || first.waiver !== null ? [] : [
            how(first)
        ]
    ];
    const title = (0,text_words/* packageWords */.CS)(first);
    const [name = '', ...more] = (0,wrap/* flowed */.O)([
        title,
        ...rest
    ], width - 2);
    return [
        `${paint(title, 'bold')}${name.slice(title.length)}`,
        ...more.map((line)=>`  ${line}`)
    ];
}

;// CONCATENATED MODULE: ./src/report/terminal/terminal.js















/** Minimum width of the layout, in columns: on a narrower terminal lines break where it ends. */ const MIN_COLUMNS = 40;
/** Maximum width of the layout, in columns; longer lines are hard to read. */ const MAX_COLUMNS = 120;
/** A report with more lines than this repeats the verdict at its end, where the terminal stops. */ const LONG = 40;
/**
 * The report of `fixby scan`: verdict, counts, findings with due date and fix. Control characters
 * in untrusted text are removed.
 */ function renderTerminal(result, options) {
    const { colour, columns, from = null } = options;
    const paint = (0,style/* painter */.C)(colour);
    const width = columns === null ? null : Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, columns)) - 1;
    const verdict = verdictLines(result, paint, width);
    const print = printerOf(result, paint, width, options.excerpts ?? new Map());
    const lines = [
        ...verdict,
        ...coverageLines(result, width),
        ...countsLines(result, paint, width),
        ...problemLines(result, width),
        ...widenedLines(result, paint),
        ...findingGroups(result).flatMap(({ title, findings })=>[
                '',
                paint(title, 'bold'),
                ...print(findings)
            ]),
        ...skippedLines(result, paint, width),
        '',
        ...(0,selection/* select */.L)(result).main.some(text_words/* countsFromDetection */.iQ) ? fitted('Days count from detection, which is today.', width) : [],
        ...from === null ? [] : [
            `Paths and commands start in ${(0,terminal_text/* sanitise */.tB)(from)}`
        ],
        ...(result.feeds ?? []).flatMap((feed)=>fitted((0,terminal_text/* clip */.$Q)((0,feed_words/* feedLine */.Z)(feed), 500), width)).map((line)=>paint(line, 'dim')),
        ...fitted((0,scan_words/* scannedWords */.E9)(result), width).map((line)=>paint(line, 'dim'))
    ];
    return `${[
        ...lines,
        ...lines.length > LONG ? verdict : []
    ].join('\n')}\n`;
}
/** Says what was scanned, wrapped to the width. */ function coverageLines(result, width) {
    const line = (0,text_words/* capitalise */.sK)((0,terminal_text/* sanitise */.tB)((0,coverage_words/* coverageLine */.v)(result)));
    if (line === '') return [];
    return width === null ? [
        `  ${line}`
    ] : (0,wrap/* wrapped */.k)(line, width - 2).map((part)=>`  ${part}`);
}
/** The text on one line in a pipe, and wrapped on a terminal. */ function fitted(text, width) {
    return width === null ? [
        text
    ] : (0,wrap/* wrapped */.k)(text, width);
}
function verdictLines(result, paint, width) {
    const mark = {
        pass: '\u2714',
        warn: '\u2714',
        block: '\u2716',
        error: '\u2716'
    }[result.decision];
    const style = result.decision === 'pass' || result.decision === 'warn' ? 'green' : 'red';
    return fitted(`${mark} ${(0,headline/* headline */.P)(result)}`, width).map((line)=>paint(line, 'bold', style));
}
function countsLines({ counts, policy }, paint, width) {
    const preset = (0,terminal_text/* sanitise */.tB)(policy.preset);
    const items = [
        ...severity/* SEVERITIES */.oC.map((severity)=>{
            const words = `${(0,text_words/* number */.ai)(counts[severity])} ${severity}`;
            return {
                words,
                painted: paint(words, ...counts[severity] === 0 ? DIM : (0,style/* severityStyle */.f)(severity))
            };
        }),
        ...[
            'overdue',
            'waived'
        ].flatMap((kind)=>{
            const words = `${(0,text_words/* number */.ai)(counts[kind])} ${kind}`;
            return counts[kind] === 0 ? [] : [
                {
                    words,
                    painted: words
                }
            ];
        }),
        {
            words: preset,
            painted: paint(preset, 'dim')
        }
    ];
    const lines = [];
    for (const { words, painted } of items){
        const line = lines.at(-1);
        if (line === undefined || width !== null && line.length + 3 + words.length > width) lines.push({
            length: 2 + words.length,
            text: `  ${painted}`
        });
        else lines[lines.length - 1] = {
            length: line.length + 3 + words.length,
            text: `${line.text}   ${painted}`
        };
    }
    return lines.map(({ text })=>text);
}
const DIM = [
    'dim'
];
/** Most things that are named of those which were not looked at. */ const MOST_UNSEEN = 10;
/** What was not looked at, and which scanners did not run. */ function skippedLines({ scans }, paint, width) {
    const unseen = scans.flatMap(({ coverage })=>coverage?.head.unseen ?? []);
    const skipped = (0,scan_words/* skippedWords */.MB)(scans);
    if (unseen.length === 0 && skipped === '') return [];
    const shown = unseen.slice(0, MOST_UNSEEN).map((item)=>(0,terminal_text/* clip */.$Q)((0,gate_unseen/* itemWords */.Fh)(item), MAX_ITEM));
    const more = unseen.length - shown.length;
    const items = [
        ...shown,
        ...more === 0 ? [] : [
            `and ${(0,text_words/* number */.ai)(more)} more`
        ]
    ];
    return [
        '',
        ...unseen.length === 0 ? [] : [
            paint('Not looked at, or only in part', 'bold')
        ],
        ...items.flatMap((item)=>hanging(item, '  ', width)),
        ...skipped === '' ? [] : hanging(`Skipped: ${skipped}`, '', width)
    ];
}
/** Maximum length of a line about one item that was not looked at, in characters. */ const MAX_ITEM = 300;
/** A text behind an indent; further lines are indented by two more. */ function hanging(text, indent, width) {
    const [first = '', ...rest] = width === null ? [
        text
    ] : (0,wrap/* wrapped */.k)(text, width - indent.length - 2);
    return [
        `${indent}${first}`,
        ...rest.map((line)=>`${indent}  ${line}`)
    ];
}
/** The permissions that this change gives to Forge apps. */ function widenedLines({ permissions }, paint) {
    const lines = (0,permission_lines/* permissionLines */.$)(permissions);
    return lines.length === 0 ? [] : [
        '',
        paint('This app will be able to', 'bold'),
        ...lines.map((line)=>`  ${line}`)
    ];
}
/** Reasons that are not about a finding, and the scanners' notes. */ function problemLines(result, width) {
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
        ...result.waivers.mended.map((waiver)=>`waiver ended, since a version fixes it (when-fixed): ${waiver.match}`),
        ...result.waivers.expired.map((waiver)=>`waiver expired on ${waiver.expires}: ${waiver.match}`),
        ...result.waivers.unused.map((waiver)=>`waiver unused: ${waiver.match}`)
    ];
    return messages.length === 0 ? [] : [
        '',
        ...messages.flatMap((message)=>hanging(`! ${(0,terminal_text/* clip */.$Q)(message, 1_000)}`, '  ', width))
    ];
}
function findingGroups(result) {
    const { introduced, held, before, waived } = (0,selection/* select */.L)(result);
    const fixed = (0,sight_words/* repaired */.X9)(result.gone);
    return [
        {
            title: result.comparison.compares ? 'Introduced here' : 'Open',
            findings: introduced
        },
        {
            title: 'Here before, and blocking',
            findings: held
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
            title: `Fixed here: ${(0,text_words/* count */.U9)(fixed.length, 'finding')}`,
            findings: fixed
        },
        ...(0,sight_words/* decidedAway */.VU)(result.gone).map(({ reason, findings })=>({
                title: `${(0,text_words/* capitalise */.sK)(sight_words/* GONE_WORDS */.Wc[reason])}: ${(0,text_words/* count */.U9)(findings.length, 'finding')}`,
                findings
            }))
    ].filter(({ findings })=>findings.length > 0);
}
/** Prints findings: one a line in a pipe, below their packages and files on a terminal. */ function printerOf({ gone }, paint, width, excerpts) {
    if (width === null) return (findings)=>findings.map(findingLine);
    const absent = new Set(gone);
    return (findings)=>{
        const isGone = findings.every((finding)=>absent.has(finding));
        return clusterLines(findings, {
            paint,
            width,
            excerpts,
            gone: isGone
        });
    };
}


/***/ }),

/***/ 89483:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ codeFrame),
/* harmony export */   r: () => (/* binding */ placeKey)
/* harmony export */ });
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84008);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85044);


/** The key of a place in `Excerpts`. */ function placeKey({ path, line }) {
    return `${line ?? 0}:${path}`;
}
/** Tab stops in a frame, in columns. */ const TAB = '  ';
/**
 * The lines around a finding's main place, without what would lead a terminal; empty where its code
 * is not known or not shown.
 * @param width longest line, in characters
 */ function codeFrame(finding, excerpts, width) {
    const place = (0,_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .mainLocation */ .vC)(finding);
    const excerpt = excerpts.get(placeKey(place));
    if (excerpt === undefined || place.line === null) return [];
    const [first, last] = [
        place.line,
        Math.max(place.line, place.endLine ?? place.line)
    ];
    return excerpt.lines.map((line, index)=>{
        const number = excerpt.start + index;
        return {
            number,
            text: fitted(line, width),
            marked: number >= first && number <= last
        };
    });
}
/** A line with its indentation kept, cut where it is too long. */ function fitted(line, width) {
    const shown = line.replaceAll('\t', TAB);
    const indent = /^ */u.exec(shown)?.[0].slice(0, Math.max(0, width - 20)) ?? '';
    return `${indent}${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(shown), Math.max(1, width - indent.length))}`;
}


/***/ }),

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


/***/ }),

/***/ 51618:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ flowed),
/* harmony export */   k: () => (/* binding */ wrapped)
/* harmony export */ });
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
/**
 * Items separated by three spaces, as many per line as fit. An item that is too long is wrapped; it
 * has its lines to itself.
 */ function flowed(items, width) {
    const lines = [];
    for (const item of items){
        const line = lines.at(-1);
        if (line !== undefined && line.length + 3 + item.length <= width) lines[lines.length - 1] = `${line}   ${item}`;
        else lines.push(...wrapped(item, width));
    }
    return lines;
}


/***/ })

};
;