export const id = 663;
export const ids = [663,882];
export const modules = {

/***/ 8772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ scannedWords),
/* harmony export */   qr: () => (/* binding */ footer),
/* harmony export */   wx: () => (/* binding */ scansSection)
/* harmony export */ });
/* harmony import */ var _text_dates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9373);
/* harmony import */ var _text_fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2283);
/* harmony import */ var _text_locations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9020);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2087);
/* harmony import */ var _text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9854);
/* harmony import */ var _text_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9340);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1605);







/** Most lockfiles that are listed. */
const MAX_LOCKFILES = 50;
/** What was looked at, in one line: `Scanned 1,204 packages in 3 lockfiles and 312 files in 1.9 s`. Scanners run side by side. */
function scannedWords({ scans }) {
    const sum = (value) => scans.reduce((total, scan) => total + value(scan), 0);
    const lockfiles = sum((scan) => scan.lockfiles.length);
    // Several scanners look at the same files.
    const files = Math.max(0, ...scans.map(otherFiles));
    const packages = sum((scan) => scan.packages ?? 0);
    const what = [packageWordsIn(packages, lockfiles), ...(files === 0 ? [] : [(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(files, 'file')])];
    const failed = scans.filter((scan) => scan.status === 'failed').length;
    const incomplete = failed === 0 ? '' : `; ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(failed, 'scan')} did not complete`;
    return `Scanned ${what.join(' and ')} in ${(0,_text_dates_js__WEBPACK_IMPORTED_MODULE_4__/* .seconds */ .YA)(Math.max(0, ...scans.map((scan) => scan.ms)))}${incomplete}`;
}
/** Files that are no lockfiles: a scanner that lists its lockfiles counts nothing else. */
function otherFiles({ files, lockfiles }) {
    return lockfiles.length > 0 ? 0 : (files ?? 0);
}
/** The scanners, their versions and results, and the lockfiles. */
function scansSection({ result }) {
    const head = [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `Scanner`, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `Version`, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `Result`, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `Looked at`, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `Time`];
    const ran = result.scans.filter(({ status }) => status !== 'skipped');
    const body = (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)([
        (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(head, ran.map(scanRow)),
        skippedWords(result.scans),
        lockfileList(result.scans),
    ]);
    return { title: scannedWords(result), body: () => body };
}
function scanRow(scan) {
    return (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)([
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(scan.scanner, 60)}`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(scan.version, 60)}`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${statusWords(scan)}`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${lookedAtWords(scan)}`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${(0,_text_dates_js__WEBPACK_IMPORTED_MODULE_4__/* .seconds */ .YA)(scan.ms)}`,
    ]);
}
/** Scanners that did not run, by the reason for that: `Skipped: forge, workflows (this version does not have it yet)`. */
function skippedWords(scans) {
    const byReason = new Map();
    for (const { scanner, status, reason } of scans) {
        if (status !== 'skipped' || reason === null)
            continue;
        byReason.set(reason, [...(byReason.get(reason) ?? []), (0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(scanner, 60)]);
    }
    const parts = [...byReason].map(([reason, names]) => `${names.join(', ')} (${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(reason, 500)})`);
    return parts.length === 0 ? _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `Skipped: ${parts.join('; ')}`;
}
/** `412 packages in 1 lockfile`, `312 files`. */
function lookedAtWords(scan) {
    const { packages, lockfiles } = scan;
    const files = otherFiles(scan);
    const parts = [
        ...(packages === null ? [] : [packageWordsIn(packages, lockfiles.length)]),
        ...(files === 0 ? [] : [(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(files, 'file')]),
    ];
    return parts.join(', ');
}
function packageWordsIn(packages, lockfiles) {
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(packages, 'package')}${lockfiles === 0 ? '' : ` in ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(lockfiles, 'lockfile')}`}`;
}
function statusWords({ status, reason }) {
    const word = status === 'done' ? 'complete' : 'did not complete';
    return reason === null ? word : `${word}: ${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(reason, 500)}`;
}
function lockfileList(scans) {
    const all = scans.flatMap((scan) => scan.lockfiles);
    return (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_text_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .atMost */ .Tu)(MAX_LOCKFILES, all, ({ path, packages }) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_locations_js__WEBPACK_IMPORTED_MODULE_6__/* .placeWords */ .fp)({ path, line: null }))}: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(packages, 'package')}`));
}
/** What was compared, by which policy, and in which run. */
function footer({ result, selection, runUrl }) {
    const { comparison, policy } = result;
    const head = comparison.head === null ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `working tree` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(shortSha(comparison.head));
    const trees = comparison.base === null ? head : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${head} against ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(shortSha(comparison.base))}`;
    const from = policy.path === null
        ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `default policy`
        : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(policy.path, 200))}${policy.ref === null ? _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) ` at ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(shortSha(policy.ref))}`}`;
    const parts = [
        trees,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `policy ${policy.preset}, ${from}`,
        ...(selection.main.some(_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countsFromDetection */ .iQ) ? [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `days count from detection`] : []),
        ...(runUrl === null ? [] : [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('run', runUrl)]),
    ];
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<sub>${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(parts, ' · ')}</sub>`;
}
function shortSha(commit) {
    return commit.slice(0, 7);
}


/***/ }),

/***/ 5663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./src/core/scale/severity.ts
var severity = __webpack_require__(5439);
// EXTERNAL MODULE: ./src/report/comment/scan-parts.ts
var scan_parts = __webpack_require__(8772);
// EXTERNAL MODULE: ./src/report/text/headline.ts
var headline = __webpack_require__(6042);
// EXTERNAL MODULE: ./src/report/text/selection.ts
var selection = __webpack_require__(7310);
// EXTERNAL MODULE: ./src/report/text/terminal-text.ts
var terminal_text = __webpack_require__(9340);
// EXTERNAL MODULE: ./src/report/text/words.ts
var words = __webpack_require__(1605);
// EXTERNAL MODULE: ./src/report/text/dates.ts
var dates = __webpack_require__(9373);
// EXTERNAL MODULE: ./src/report/text/locations.ts
var locations = __webpack_require__(9020);
;// CONCATENATED MODULE: ./src/report/terminal/style.ts
/** Select Graphic Rendition codes. @see https://www.ecma-international.org/publications-and-standards/standards/ecma-48/ */
const CODES = { bold: '1', dim: '2', red: '31', green: '32', yellow: '33', blue: '34' };
/** A painter. @param colour false where the output is no terminal, or NO_COLOR is set */
function painter(colour) {
    if (!colour)
        return (text) => text;
    return (text, ...styles) => text === '' ? '' : `\u001B[${styles.map((style) => CODES[style]).join(';')}m${text}\u001B[0m`;
}
/** The style of a severity. */
function severityStyle(severity) {
    return SEVERITY_STYLES[severity];
}
const SEVERITY_STYLES = {
    critical: ['bold', 'red'],
    high: ['red'],
    medium: ['yellow'],
    low: ['blue'],
};

;// CONCATENATED MODULE: ./src/report/terminal/finding.ts





/** Columns of `critical 9.8` and the two blanks after it. */
const INDENT = 14;
/** Columns of `fix by 2026-12-03  10 days`. */
const DUE = 26;
/** A finding in one line for a pipe: fields two blanks apart, the most wanted ones first. */
function findingLine(finding) {
    return [finding_severity(finding), (0,words/* fullTitle */.Eq)(finding), ...facts(finding), due(finding), how(finding)]
        .filter((part) => part !== '')
        .join('  ');
}
/**
 * A finding in a few lines: what and by when, then where and how. A title that leaves no room for the due date has the first line for itself.
 * @param width columns that may be used
 */
function findingLines(finding, result, paint, width) {
    const gone = result.fixed.includes(finding);
    const right = gone ? '' : due(finding);
    const title = (0,terminal_text/* clip */.$Q)((0,words/* fullTitle */.Eq)(finding), width - INDENT);
    const room = width - INDENT - Math.max(DUE, right.length) - 2;
    const beside = title.length <= room && right !== '';
    const level = paint(finding_severity(finding).padEnd(INDENT - 2), ...severityStyle(finding.severity));
    const date = paint(right, ...(finding.sla === 'overdue' ? ['bold', 'red'] : ['bold']));
    const items = [...facts(finding), ...(gone ? [] : [how(finding)])].filter((item) => item !== '');
    const lines = flow(items, width - INDENT).map((line) => paint(line, 'dim'));
    return [
        beside ? `${level}  ${title.padEnd(room)}  ${date}` : `${level}  ${title}`,
        ...[...(beside || right === '' ? [] : [date]), ...lines].map((line) => ' '.repeat(INDENT) + line),
    ];
}
function finding_severity(finding) {
    return `${finding.severity} ${(0,words/* scoreWords */.gu)(finding)}`.trimEnd();
}
function facts(finding) {
    const location = (0,locations/* mainLocation */.vC)(finding);
    const more = finding.locations.length - 1;
    const place = [
        (0,locations/* placeWords */.fp)(location),
        (0,locations/* routeWords */.Jn)(location.package),
        more === 0 ? '' : (0,words/* count */.U9)(more, 'more place'),
    ];
    return [(0,terminal_text/* clip */.$Q)(finding.rule, 60), place.filter((part) => part !== '').join(', ')];
}
function due(finding) {
    if (finding.waiver !== null)
        return `waived until ${finding.waiver.expires}`;
    if (finding.due === null || finding.daysLeft === null)
        return 'no due date';
    return `fix by ${finding.due}  ${(0,dates/* daysInWords */.E)(finding.daysLeft)}`;
}
function how({ package: at, waiver, malicious, fix }) {
    if (waiver !== null)
        return (0,terminal_text/* clip */.$Q)(waiver.reason, 300);
    if (at === null)
        return (0,words/* firstSentence */.qi)(fix);
    if (at.upgrade !== null)
        return (0,terminal_text/* sanitise */.tB)(at.upgrade);
    if (at.fixedVersion !== null)
        return `upgrade to ${(0,terminal_text/* clip */.$Q)(at.fixedVersion, 100)}`;
    return malicious ? 'remove it' : 'no fixed version known';
}
/** Items three blanks apart, as many on a line as fit; one that is too long has a line of its own, whole. */
function flow(items, width) {
    const lines = [];
    for (const item of items) {
        const line = lines.at(-1);
        if (line !== undefined && line.length + 3 + item.length <= width)
            lines[lines.length - 1] = `${line}   ${item}`;
        else
            lines.push(item);
    }
    return lines;
}

;// CONCATENATED MODULE: ./src/report/terminal/terminal.ts








/** Narrowest layout: eighty columns are enough. */
const MIN_COLUMNS = 80;
/** Widest layout: an eye that crosses more blanks than this misses the line. */
const MAX_COLUMNS = 120;
/** A report longer than this repeats the verdict at its end, where a reader is left. */
const LONG = 40;
/** The report of `fixby scan`: verdict, counts, findings with due date and fix. Untrusted text has lost its control characters. */
function renderTerminal(result, { colour, columns, from = null }) {
    const paint = painter(colour);
    const width = columns === null ? null : Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, columns)) - 1;
    const verdict = verdictLine(result, paint);
    const lines = [
        verdict,
        countsLine(result, paint, width),
        ...problemLines(result),
        ...findingGroups(result).flatMap(({ title, findings }) => group(title, findings, result, paint, width)),
        '',
        ...((0,selection/* select */.L)(result).main.some(words/* countsFromDetection */.iQ) ? ['Days count from detection, which is today.'] : []),
        ...(from === null ? [] : [`Paths and commands start in ${(0,terminal_text/* sanitise */.tB)(from)}`]),
        paint((0,scan_parts/* scannedWords */.E9)(result), 'dim'),
    ];
    return `${[...lines, ...(lines.length > LONG ? [verdict] : [])].join('\n')}\n`;
}
function verdictLine(result, paint) {
    const mark = { pass: '✔', warn: '✔', block: '✖', error: '✖' }[result.decision];
    const style = result.decision === 'pass' || result.decision === 'warn' ? 'green' : 'red';
    return paint(`${mark} ${(0,headline/* headline */.P)(result)}`, 'bold', style);
}
function countsLine({ counts, policy }, paint, width) {
    const severities = severity/* SEVERITIES */.oC.map((severity) => ({
        severity,
        words: `${(0,words/* number */.ai)(counts[severity])} ${severity}`,
    }));
    const others = [
        ...(counts.overdue === 0 ? [] : [`${(0,words/* number */.ai)(counts.overdue)} overdue`]),
        ...(counts.waived === 0 ? [] : [`${(0,words/* number */.ai)(counts.waived)} waived`]),
    ];
    const preset = (0,terminal_text/* sanitise */.tB)(policy.preset);
    const plain = `  ${[...severities.map(({ words }) => words), ...others].join('   ')}`;
    const gap = width === null ? 3 : Math.max(3, width - plain.length - preset.length);
    const painted = severities.map(({ severity, words }) => counts[severity] === 0 ? paint(words, 'dim') : paint(words, ...severityStyle(severity)));
    return `  ${[...painted, ...others].join('   ')}${' '.repeat(gap)}${paint(preset, 'dim')}`;
}
/** What is wrong apart from findings, and what the scanners want to be read. */
function problemLines(result) {
    const { problems } = (0,selection/* select */.L)(result);
    const { baseUnknown } = result.comparison;
    const said = (0,headline/* headline */.P)(result);
    const messages = [
        ...problems.map((problem) => problem.message).filter((message) => !said.includes((0,terminal_text/* sanitise */.tB)(message))),
        ...(baseUnknown === null
            ? []
            : [`the base is unknown, so every finding counts as introduced: ${baseUnknown}`]),
        ...result.scans.flatMap((scan) => scan.notes),
        ...result.policy.proposed.map((line) => `policy change without effect here: ${line}`),
        ...result.waivers.expired.map((waiver) => `waiver expired on ${waiver.expires}: ${waiver.match}`),
        ...result.waivers.unused.map((waiver) => `waiver unused: ${waiver.match}`),
    ];
    return messages.length === 0 ? [] : ['', ...messages.map((message) => `  ! ${(0,terminal_text/* clip */.$Q)(message, 1_000)}`)];
}
function findingGroups(result) {
    const { main, before, waived } = (0,selection/* select */.L)(result);
    const compares = result.comparison.compares;
    const introduced = compares ? main.filter((finding) => finding.origin !== 'existing') : [];
    const held = compares ? main.filter((finding) => finding.origin === 'existing') : [];
    return [
        { title: 'Introduced here', findings: introduced },
        { title: 'Here before, and blocking', findings: held },
        { title: 'Open', findings: compares ? [] : main },
        { title: 'Here before', findings: before },
        { title: 'Waived', findings: waived },
        { title: `Fixed here: ${(0,words/* count */.U9)(result.fixed.length, 'finding')}`, findings: result.fixed },
    ].filter(({ findings }) => findings.length > 0);
}
function group(title, findings, result, paint, width) {
    const lines = findings.flatMap((finding) => width === null ? [findingLine(finding)] : findingLines(finding, result, paint, width));
    return ['', paint(title, 'bold'), ...lines];
}


/***/ }),

/***/ 9373:
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

/***/ 2283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   fT: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9854);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2087);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1605);



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

/***/ 6042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   R: () => (/* binding */ heading)
/* harmony export */ });
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9373);
/* harmony import */ var _log_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7577);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7310);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9340);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1605);





/** Longest reason that a headline quotes, in characters. */
const MAX_REASON = 500;
/** The verdict in words, in one line that is fit for a log as it is: the last line of the log, the first on a terminal. */
function headline(result) {
    return (0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(words(result, (message) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(message, MAX_REASON)));
}
/** The same for the heading of a page, which says the rest of a reason below: only its beginning is quoted. */
function heading(result) {
    const stop = result.decision === 'error' ? /\.(?=\s+\p{Lu}|$)/u : /: |\.(?=\s+\p{Lu}|$)/u;
    return (0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(words(result, (message) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(message.split(stop)[0] ?? message, MAX_REASON)));
}
function words(result, quote) {
    switch (result.decision) {
        case 'error':
            return `Not judged: ${quoteReasons(result, 'error', quote)}`;
        case 'block':
            return `Blocked: ${blockedWords(result, quote)}`;
        case 'warn':
            return `Passed with a warning: ${warningWords(result, quote)}`;
        case 'pass':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalise */ .sK)(`${stateWords(result, dueWords(result))}${notShownWords(result)}`);
    }
}
/** A result for everybody says that it is not all. */
function notShownWords({ withheld }) {
    return withheld === undefined || withheld.count === 0
        ? ''
        : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withheldWords */ .ZJ)(withheld.count)} not shown in public`;
}
/** The first reason of a decision that is about no finding, and how many more there are; empty where there is none. */
function quoteReasons(result, decision, quote) {
    const [first, ...more] = result.reasons.filter((reason) => reason.decision === decision && reason.finding === undefined);
    if (first === undefined)
        return '';
    return `${quote(first.message)}${more.length === 0 ? '' : ` (and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(more.length, 'more reason')})`}`;
}
function blockedWords(result, quote) {
    const ids = (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOf */ .W)(result, 'block');
    const blocking = result.findings.filter((finding) => ids.has(finding.id));
    const here = blocking.filter((finding) => finding.origin !== 'existing');
    const before = blocking.filter((finding) => finding.origin === 'existing');
    return [
        here.length === 0 ? '' : `${kinds(result, here)}${originWords(result)}`,
        before.length === 0
            ? ''
            : `${kinds(result, before)} that ${before.length === 1 ? 'was' : 'were'} here before`,
        quoteReasons(result, 'block', quote),
    ]
        .filter((part) => part !== '')
        .join('; ');
}
function originWords({ comparison }) {
    if (!comparison.compares)
        return '';
    return comparison.baseUnknown === null
        ? ' introduced here'
        : ', counted as introduced since the base is unknown';
}
/** `1 malicious package, 2 critical and 1 overdue findings`: every finding once, under the most pressing of its reasons. */
function kinds(result, findings) {
    const because = (kind, finding) => result.reasons.some((reason) => reason.kind === kind && reason.finding === finding.id);
    const malicious = findings.filter((finding) => because('malicious', finding));
    const others = findings.filter((finding) => !malicious.includes(finding));
    const severe = others.filter((finding) => because('severity', finding));
    const late = others.length - severe.length;
    const counted = [...(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(severe), ...(late === 0 ? [] : [`${late} overdue`])];
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)([
        ...(malicious.length === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(malicious.length, 'malicious package')]),
        ...(counted.length === 0
            ? []
            : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(counted)} ${others.length === 1 ? 'finding' : 'findings'}`]),
    ]);
}
function warningWords(result, quote) {
    const ids = (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOf */ .W)(result, 'warn');
    const warned = result.findings.filter((finding) => ids.has(finding.id));
    const relief = result.reasons.find((reason) => reason.kind === 'fixes-blocking');
    if (relief !== undefined)
        return quote(relief.message);
    const late = warned.some((finding) => finding.sla === 'overdue');
    return [
        quoteReasons(result, 'warn', quote),
        warned.length === 0 ? '' : kinds(result, warned),
        stateWords(result, late ? '' : dueWords(result)),
    ]
        .filter((part) => part !== '')
        .join('; ');
}
/** What there is, in words, where nothing blocks. */
function stateWords(result, due) {
    const { main, before, waived } = (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .select */ .L)(result);
    const open = main.length + before.length;
    const rest = [
        ...(result.fixed.length === 0 ? [] : [`${result.fixed.length} fixed`]),
        ...(waived.length === 0 ? [] : [`${waived.length} waived`]),
    ];
    if (open === 0)
        return [emptyWords(result), ...rest].join(', ');
    const first = result.comparison.compares ? comparedWords(result, main) : openWords(main);
    const then = before.length === 0
        ? ''
        : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(before.length, 'finding')} ${before.length === 1 ? 'was' : 'were'} here before`;
    return `${[first, ...rest].join(', ')}${then}${due}`;
}
function emptyWords({ comparison, scans, findings, fixed }) {
    const done = scans.filter((scan) => scan.status === 'done');
    const looked = done.reduce((sum, scan) => sum + (scan.packages ?? 0) + (scan.files ?? 0), 0);
    if (findings.length + fixed.length > 0 || looked > 0)
        return comparison.compares ? 'nothing introduced' : 'no open findings';
    if (done.length > 0)
        return 'nothing to scan: there is no lockfile to read';
    const skipped = scans.find((scan) => scan.reason !== null)?.reason;
    return `nothing was scanned: ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(skipped ?? 'there is no scanner', MAX_REASON)}`;
}
function comparedWords(result, introduced) {
    if (introduced.length === 0)
        return 'nothing introduced';
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(introduced))} ${introduced.length === 1 ? 'finding' : 'findings'}${originWords(result)}, none blocks`;
}
function openWords(open) {
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(open.length, 'open finding')} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(open).join(', ')}), none blocks`;
}
function dueWords({ counts, nextDue }) {
    if (counts.overdue > 0)
        return `, ${counts.overdue} overdue`;
    return nextDue === null ? '' : `, next due ${(0,_dates_js__WEBPACK_IMPORTED_MODULE_4__/* .shortDate */ .XV)(nextDue)}`;
}


/***/ }),

/***/ 9020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ routeWords),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   vC: () => (/* binding */ mainLocation)
/* harmony export */ });
/* harmony import */ var _core_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5439);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9340);


/** Longest path that a report shows, in characters; the end of a path says more than its beginning. */
const MAX_PATH = 160;
/** Most packages of a chain that a report shows. */
const MAX_CHAIN = 3;
/** The location that a report names first: not waived before waived, introduced before existing, worse before less bad. */
function mainLocation(finding) {
    const [first] = [...finding.locations].sort((a, b) => Number(a.waiver !== null) - Number(b.waiver !== null) ||
        Number(b.origin === 'introduced') - Number(a.origin === 'introduced') ||
        (0,_core_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity) - (0,_core_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity));
    if (first === undefined)
        throw new RangeError('a finding without a location');
    return first;
}
/** `path:line`, without the beginning of a path that is too long. */
function placeWords({ path, line }) {
    const points = Array.from((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(path));
    const shown = points.length <= MAX_PATH ? points.join('') : `…${points.slice(1 - MAX_PATH).join('')}`;
    return line === null ? shown : `${shown}:${line}`;
}
/** How a package got there: `direct`, `through express › qs`, `development only`; empty where nothing is known. */
function routeWords(at) {
    if (at === null)
        return '';
    const route = at.direct === true ? 'direct' : at.through.length > 0 ? `through ${chain(at.through)}` : '';
    return [route, at.dev === true ? 'development only' : ''].filter((part) => part !== '').join(', ');
}
function chain(through) {
    const names = through.map((name) => shorten((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(name)));
    if (names.length <= MAX_CHAIN)
        return names.join(' › ');
    return [...names.slice(0, MAX_CHAIN - 1), '…', ...names.slice(-1)].join(' › ');
}
function shorten(name) {
    const points = Array.from(name);
    return points.length <= 60 ? name : `${points.slice(0, 59).join('')}…`;
}


/***/ }),

/***/ 7577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9340);

/** U+200B: shows nothing, and takes a marker apart. */
const ZERO_WIDTH_SPACE = '\u200B';
/**
 * Text as one line of the log that the runner takes for text: it looks for `::name` at the beginning of a line and for `##[name]`
 * anywhere in it. What @actions/core issues as a command it escapes by itself; this is for everything else that is printed.
 * @param text untrusted
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
function logLine(text) {
    return (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text)
        .replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`)
        .replace(/^(\s*):(?=:)/u, `$1:${ZERO_WIDTH_SPACE}`);
}


/***/ }),

/***/ 9854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2087);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9340);


/** Blocks one below the other; empty ones leave no trace. */
function blocks(items) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(items
        .map(String)
        .filter((text) => text !== '')
        .join('\n\n'));
}
/** One row of a table. Cells hold no pipe: escaping turns it into an entity. */
function tableRow(cells) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`| ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(cells, ' | ').toString().replaceAll('\n', ' ')} |`);
}
/**
 * A table. An empty `head` cell is fine; no rows, no table.
 * @param align what stands above a column: in its middle, as GitHub does by default, or at its left
 */
function table(head, rows, align = 'middle') {
    if (rows.length === 0)
        return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted('');
    const rule = _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`|${(align === 'left' ? ' :-- |' : ' --- |').repeat(head.length)}`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([tableRow(head), rule, ...rows], '\n');
}
/** A bulleted list of one-line items. */
function list(items) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(items.map((item) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `- ${item}`), '\n');
}
/** A folded part. @param summary text, untrusted: GitHub reads no Markdown in it */
function details(summary, body) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`<details><summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(summary)}</summary>\n\n${body.toString()}\n\n</details>`);
}
/** A code block. @param language a literal @param lines untrusted, one line each */
function fence(language, lines) {
    const text = lines.map(_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh).join('\n');
    const longest = Math.max(2, ...(text.match(/`+/gu) ?? []).map((run) => run.length));
    const marks = '`'.repeat(longest + 1);
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`${marks}${language}\n${text}\n${marks}`);
}
/** A callout that GitHub renders with colour. @see https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
function callout(kind, text) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`> [!${kind}]\n> ${text.toString().replaceAll('\n', '\n> ')}`);
}
/**
 * Someone else's text as a quotation that shows its words, line by line, and none of its formatting: headings lose their marks,
 * fences their lines.
 * @param text untrusted Markdown of any length
 * @param max characters (code points) that are shown
 */
function quote(text, max) {
    const shown = text.length <= max
        ? text
        : Array.from(text.slice(0, max * 2))
            .slice(0, max)
            .join('');
    const lines = shown
        .split(/\r\n|[\n\r\u2028\u2029]/u)
        .map((line) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(line).replace(/^#{1,6} |^(?:```|~~~).*$/u, ''))
        .filter((line, index, all) => line !== '' || (index > 0 && all[index - 1] !== ''));
    const cut = shown.length < text.length ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `> …`] : [];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([...lines.map((line) => (line === '' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `>` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `> ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(line, max)}`)), ...cut], '\n');
}


/***/ }),

/***/ 2087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oz: () => (/* binding */ Markdown),
/* harmony export */   wg: () => (/* binding */ EMPTY)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9340);

/** U+200B: shows nothing, and keeps GitHub from seeing a mention, a reference, an address or an emoji. */
const ZERO_WIDTH_SPACE = '\u200B';
/** Longest address that becomes a link. */
const MAX_URL = 2_000;
/**
 * Markdown that is safe to publish. Untrusted text gets in through `markup`, `code`, `link` and the blocks of markdown-blocks.ts only, all
 * of which escape; a plain string in the place of a `Markdown` is a type error.
 */
class Markdown {
    #text;
    constructor(text) {
        this.#text = text;
    }
    /** Declares a string to be Markdown, after escaping: for this module, markdown-blocks.ts and the metadata of issue.ts only. */
    static trusted(text) {
        return new Markdown(text);
    }
    /** The Markdown itself. */
    toString() {
        return this.#text;
    }
}
/** No Markdown at all. */
const EMPTY = Markdown.trusted('');
/** Markdown from a template: its own text is Markdown, interpolated strings are text and show as they are, in one line. */
function markup(strings, ...values) {
    const parts = strings.map((string, index) => {
        const value = values[index];
        return value === undefined ? string : string + render(value);
    });
    return Markdown.trusted(parts.join(''));
}
function render(value) {
    return value instanceof Markdown ? value.toString() : escapeText(String(value));
}
/** Joins pieces of one line or paragraph. @param separator literal Markdown, never untrusted */
function join(items, separator) {
    return Markdown.trusted(items.map(render).join(separator));
}
/**
 * Inline code, whole and fit to be copied; it works inside a table as well. Text with a backtick or a pipe, which a code span in a table
 * cannot hold, becomes a `<code>` element of escaped text.
 */
function code(text) {
    const clean = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text);
    if (clean === '')
        return EMPTY;
    return Markdown.trusted(/[`|]/u.test(clean) ? `<code>${escapeText(clean)}</code>` : `\`${clean}\``);
}
/** A link, or its text alone where there is no address, or none of http or https. */
function link(text, url) {
    const address = url === null ? null : linkAddress(url);
    return Markdown.trusted(address === null ? render(text) : `[${render(text)}](${address})`);
}
/** The address as it may stand in a link's parentheses; null for any other scheme, for embedded credentials, and beyond 2,000 characters. */
function linkAddress(url) {
    if (!URL.canParse(url))
        return null;
    const { protocol, username, password, href } = new URL(url);
    if (!['http:', 'https:'].includes(protocol) || username !== '' || password !== '' || href.length > MAX_URL)
        return null;
    return href
        .replace(/[()<>[\]{}|`\\^"'*\s]/gu, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('&', '&amp;');
}
/**
 * A mention, which notifies the person: for reminders of a due date only. What is no person's login (an app's `renovate[bot]`) stays text.
 * @param login without `@`
 * @see https://docs.github.com/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */
function mention(login) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/u.test(login) ? Markdown.trusted(`@${login}`) : markup `${login}`;
}
/** Text for the inside of an HTML element, where Markdown is not read: a `<summary>`. */
function escapeHtml(text) {
    return breakReferences((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text)).replace(/[&<>"'`|$]/gu, (char) => ENTITIES[char] ?? char);
}
/** Characters that would end a table cell or begin an element, an entity, code or mathematics: as entities, which work everywhere. */
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&vert;',
    '`': '&grave;',
    $: '&dollar;',
    '"': '&quot;',
    "'": '&apos;',
};
/** Untrusted text as Markdown that shows exactly this text, in one line, and does nothing. */
function escapeText(text) {
    return breakReferences((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text))
        .replace(/[\\*_[\]~]/gu, '\\$&')
        .replace(/[&<>|`$]/gu, (char) => ENTITIES[char] ?? char)
        .replace(/^[-+=#]/u, '\\$&')
        .replace(/^(\d+)([.)])(?=\s|$)/u, '$1\\$2');
}
/**
 * Takes apart what GitHub finds in rendered text: mentions, `#1` and `GH-1`, addresses and `:emoji:`.
 * @see https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
function breakReferences(text) {
    return text.replace(/[@#]|GH-(?=\d)|www(?=\.)|:(?=\/\/|[\w+-]+:)/giu, `$&${ZERO_WIDTH_SPACE}`);
}


/***/ }),

/***/ 7310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ select),
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/* harmony import */ var _core_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3699);

/** Sorts a result's findings for the reports. */
function select(result) {
    const blocking = findingsOf(result, 'block');
    const judged = result.findings.filter(_core_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudged */ .s);
    const open = judged.filter((finding) => finding.waiver === null);
    const first = (finding) => !result.comparison.compares || finding.origin === 'introduced' || blocking.has(finding.id);
    return {
        blocking,
        main: open.filter(first),
        before: open.filter((finding) => !first(finding)),
        waived: judged.filter((finding) => finding.waiver !== null),
        problems: result.reasons.filter((reason) => reason.finding === undefined && reason.kind !== 'fixes-blocking'),
    };
}
/** Ids of the findings that a reason of this decision names. */
function findingsOf(result, decision) {
    return new Set(result.reasons.flatMap((reason) => reason.decision === decision && reason.finding !== undefined ? [reason.finding] : []));
}


/***/ }),

/***/ 1605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ fixWords),
/* harmony export */   CS: () => (/* binding */ packageWords),
/* harmony export */   Eq: () => (/* binding */ fullTitle),
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   HV: () => (/* binding */ shortTitle),
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
/* harmony import */ var _core_findings_rate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5485);
/* harmony import */ var _core_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5439);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9340);



/** Longest name or version that a report shows, in characters. */
const MAX_NAME = 100;
/** Longest title that a report shows in a table, in characters. */
const MAX_TITLE = 120;
/** Longest sentence that a table shows, in characters. */
const MAX_SENTENCE = 200;
/** A number with thousands separators, the same on every machine: `1,204`. */
function number(value) {
    return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
/** `1 finding`, `1,204 findings`. */
function count(value, noun) {
    return `${number(value)} ${value === 1 ? noun : `${noun}s`}`;
}
/** The text with its first letter in upper case. */
function capitalise(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** The first of several sentences, for where there is little room; at most 200 characters. */
function firstSentence(text) {
    return (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(/^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text, MAX_SENTENCE);
}
/** `a`, `a and b`, `a, b and c`. */
function enumerate(items) {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
/** How many findings of each severity there are, those with none left out: `4 high, 8 medium`. */
function bySeverity(findings) {
    return _core_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.flatMap((severity) => {
        const found = findings.filter((finding) => finding.severity === severity).length;
        return found === 0 ? [] : [`${number(found)} ${severity}`];
    });
}
/** `1 finding in code or with secrets is`: what a public report leaves out. */
function withheldWords(value) {
    return `${count(value, 'finding')} in code or with secrets ${value === 1 ? 'is' : 'are'}`;
}
/** The mark that repeats a severity's word. */
function severityMark(severity) {
    return { critical: '🔴', high: '🟠', medium: '🟡', low: '🔵' }[severity];
}
/** The CVSS score as `9.8`, where it explains the severity; empty where there is none or the policy overrode it. */
function scoreWords({ score, severity }) {
    return score !== null && (0,_core_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOfScore */ .FL)(score) === severity ? score.toFixed(1) : '';
}
/** What a finding is in: `lodash 4.17.15`; empty where it is about no package. */
function packageWords(finding) {
    const at = finding.package;
    return at === null ? '' : `${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(at.name, MAX_NAME)} ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(at.version, MAX_NAME)}`.trim();
}
/** How advisories say that a package has a weakness, before they name it. */
const VERBOSE = /^(?:(?:is |are )?(?:vulnerable to|affected by) |has |contains )(?:an? |the )?/iu;
/** What goes on from the package's name and says nothing without it: a version, or what the package is. */
const NEEDS_NAME = /^(?:v?\d|(?:is|are|was|were|before|prior|through|versions?|up to|from|and|or|in|for) )/iu;
/**
 * The title without the package's name, which stands beside it: "Prototype Pollution in lodash" is "Prototype Pollution", "qs vulnerable to
 * Prototype Pollution" as well.
 */
function shortTitle({ title, package: at }) {
    const whole = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(title) === '' ? 'untitled' : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(title, MAX_TITLE);
    const name = at === null ? '' : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(at.name).toLowerCase();
    if (name === '')
        return whole;
    const lower = whole.toLowerCase();
    if (lower.endsWith(` in ${name}`))
        return whole.slice(0, -` in ${name}`.length);
    if (!lower.startsWith(`${name} `) && !lower.startsWith(`${name}: `))
        return whole;
    const rest = whole.slice(name.length).replace(/^:? /u, '').replace(VERBOSE, '');
    return rest === '' || NEEDS_NAME.test(rest) ? whole : capitalise(rest);
}
/** `lodash 4.17.15: Prototype Pollution`, or the title alone. */
function fullTitle(finding) {
    return [packageWords(finding), shortTitle(finding)].filter((part) => part !== '').join(': ');
}
/**
 * Whether the due date is counted from this very run, since nothing started the clock yet: neither an issue nor, where the policy asks for it, the
 * advisory's publication.
 */
function countsFromDetection(finding) {
    return finding.firstSeen === null && finding.dueReason.endsWith('from detection');
}
/** How to mend what has no package: as its rule says, or where that is said. */
function fixWords({ fix, source }) {
    if (fix !== '')
        return fix;
    return source.startsWith('sarif:') ? `See ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_core_findings_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .speakerOf */ .d)(source), 40)}'s rule.` : 'See the rule.';
}


/***/ })

};
