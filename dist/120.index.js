export const id = 120;
export const ids = [120];
export const modules = {

/***/ 1120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./src/core/severity.ts
var severity = __webpack_require__(432);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(4512);
// EXTERNAL MODULE: ./src/report/scan-parts.ts
var scan_parts = __webpack_require__(1866);
// EXTERNAL MODULE: ./src/report/selection.ts
var selection = __webpack_require__(4012);
// EXTERNAL MODULE: ./src/report/dates.ts
var dates = __webpack_require__(6359);
// EXTERNAL MODULE: ./src/report/locations.ts
var locations = __webpack_require__(5126);
;// CONCATENATED MODULE: ./src/report/terminal-style.ts
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

// EXTERNAL MODULE: ./src/report/terminal-text.ts
var terminal_text = __webpack_require__(4890);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(5072);
;// CONCATENATED MODULE: ./src/report/terminal-finding.ts





/** Columns of `critical 9.8` and the two blanks after it. */
const INDENT = 14;
/** Columns of `fix by 2026-12-03  10 days`. */
const DUE = 26;
/** A finding in one line for a pipe: fields two blanks apart, the most wanted ones first. */
function findingLine(finding) {
    return [terminal_finding_severity(finding), (0,words/* fullTitle */.Eq)(finding), ...facts(finding), due(finding), how(finding)]
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
    const level = paint(terminal_finding_severity(finding).padEnd(INDENT - 2), ...severityStyle(finding.severity));
    const date = paint(right, ...(finding.sla === 'overdue' ? ['bold', 'red'] : ['bold']));
    const items = [...facts(finding), ...(gone ? [] : [how(finding)])].filter((item) => item !== '');
    const lines = flow(items, width - INDENT).map((line) => paint(line, 'dim'));
    return [
        beside ? `${level}  ${title.padEnd(room)}  ${date}` : `${level}  ${title}`,
        ...[...(beside || right === '' ? [] : [date]), ...lines].map((line) => ' '.repeat(INDENT) + line),
    ];
}
function terminal_finding_severity(finding) {
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
function how({ package: at, waiver, malicious }) {
    if (waiver !== null)
        return (0,terminal_text/* clip */.$Q)(waiver.reason, 300);
    if (at === null)
        return '';
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

;// CONCATENATED MODULE: ./src/report/terminal.ts








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


/***/ })

};
