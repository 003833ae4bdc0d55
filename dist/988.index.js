export const id = 988;
export const ids = [988];
export const modules = {

/***/ 4388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ COMMAND_USAGE),
/* harmony export */   M: () => (/* binding */ parseSlashCommand)
/* harmony export */ });
/* harmony import */ var _policy_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3509);
/* harmony import */ var _policy_read_near_miss_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2250);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5439);



/** How each command is written. */
const COMMAND_USAGE = {
    waive: '/fixby waive until 2027-01-31 <reason>',
    unwaive: '/fixby unwaive',
    severity: '/fixby severity high <reason>',
    status: '/fixby status',
};
const KINDS = Object.keys(COMMAND_USAGE);
/** Longest word that an answer quotes, in characters. */
const MAX_QUOTE = 40;
/**
 * The command in a comment's first line; whatever follows is the author's own text. Upper and lower case are the same in all words but the
 * reason. A date in the past is read as it is: whether it can still be granted is for the one who answers, and a waiver that has expired stays one.
 * @param body untrusted
 * @returns null for a comment that is no command
 */
function parseSlashCommand(body) {
    const [line = ''] = body.split(/\r\n|[\n\r\u2028\u2029]/u, 1);
    const found = /^ {0,3}\/fixby(?=\s|$)(.*)$/iu.exec(line);
    if (found === null)
        return null;
    const [word, args] = splitWord(found[1] ?? '');
    if (word === '')
        return wrong(`A command is missing. Write one of ${usages(KINDS)}`);
    const kind = KINDS.find((known) => known === word.toLowerCase());
    if (kind === undefined)
        return unknownCommand(word);
    switch (kind) {
        case 'waive':
            return parseWaive(args);
        case 'severity':
            return parseSeverity(args);
        default:
            if (args !== '')
                return wrong(`"${kind}" takes nothing after it. Write ${usages([kind])}`);
            return { ok: true, command: { kind } };
    }
}
function parseWaive(args) {
    const [until, afterUntil] = splitWord(args);
    const [date, reason] = splitWord(afterUntil);
    const usage = usages(['waive']);
    if (until.toLowerCase() !== 'until' || date === '') {
        return wrong(`A waiver says until when it counts. Write ${usage}`);
    }
    const day = (0,_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .calendarDate */ .bO)().safeParse(date);
    if (!day.success)
        return wrong(`The date ${quoted(date)} ${complaint(day.error)}. Write ${usage}`);
    const checked = (0,_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)().safeParse(reason);
    if (reason === '')
        return wrong(`A waiver says why. Write ${usage}`);
    if (!checked.success)
        return wrong(`The reason ${complaint(checked.error)}. Write ${usage}`);
    return { ok: true, command: { kind: 'waive', expires: day.data, reason: checked.data } };
}
function parseSeverity(args) {
    const [word, reason] = splitWord(args);
    const usage = usages(['severity']);
    const severity = _scale_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.find((known) => known === word.toLowerCase());
    if (severity === undefined) {
        const said = word === '' ? 'The severity is missing' : `${quoted(word)} is no severity`;
        return wrong(`${said}: it is one of ${_scale_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.join(', ')}. Write ${usage}`);
    }
    const checked = (0,_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)().safeParse(reason);
    if (reason === '')
        return wrong(`A severity says why. Write ${usage}`);
    if (!checked.success)
        return wrong(`The reason ${complaint(checked.error)}. Write ${usage}`);
    return { ok: true, command: { kind: 'severity', severity, reason: checked.data } };
}
/** The first word, and the rest without the blanks around it. */
function splitWord(line) {
    const [, word = '', rest = ''] = /^\s*(\S*)\s*(.*)$/su.exec(line) ?? [];
    return [word, rest.trim()];
}
function unknownCommand(word) {
    const meant = KINDS.find((kind) => kind === (0,_policy_read_near_miss_js__WEBPACK_IMPORTED_MODULE_2__/* .nearMiss */ .b)(word, KINDS));
    const hint = meant === undefined ? `Write one of ${usages(KINDS)}` : `Did you mean ${usages([meant])}`;
    return wrong(`${quoted(word)} is no command. ${hint}${meant === undefined ? '' : '?'}`);
}
function wrong(problem) {
    return { ok: false, problem: problem.endsWith('?') ? problem : `${problem}.` };
}
function usages(kinds) {
    return kinds.map((kind) => COMMAND_USAGE[kind]).join(', ');
}
function complaint(error) {
    return error.issues.map((issue) => issue.message).join(' and ');
}
function quoted(word) {
    const points = Array.from(word);
    return `"${points.length <= MAX_QUOTE ? word : `${points.slice(0, MAX_QUOTE).join('')}…`}"`;
}


/***/ }),

/***/ 1988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ createIssueWords)
});

// EXTERNAL MODULE: ./src/core/ledger/metadata/comment-marker.ts
var comment_marker = __webpack_require__(9321);
// EXTERNAL MODULE: ./src/report/text/dates.ts
var dates = __webpack_require__(9373);
// EXTERNAL MODULE: ./src/report/text/markdown.ts
var markdown = __webpack_require__(2087);
// EXTERNAL MODULE: ./src/report/text/markdown-blocks.ts
var markdown_blocks = __webpack_require__(9854);
// EXTERNAL MODULE: ./src/report/text/terminal-text.ts
var terminal_text = __webpack_require__(9340);
// EXTERNAL MODULE: ./src/report/text/words.ts
var words = __webpack_require__(1605);
// EXTERNAL MODULE: ./src/core/ledger/slash-command.ts
var slash_command = __webpack_require__(4388);
// EXTERNAL MODULE: ./src/core/scale/day.ts
var day = __webpack_require__(5784);
;// CONCATENATED MODULE: ./src/report/issue/comment-words.ts



/** Days ahead of the date in an example of a waiver. */
const EXAMPLE_DAYS = 60;
/** `Fix by **3 December 2026**.` */
function dueSentence(due) {
    return due === null ? (0,markdown/* markup */.PT) `It has no due date.` : (0,markdown/* markup */.PT) `Fix by **${(0,dates/* longDate */.lF)(due)}**.`;
}
/** `A complete scan of 1a2b3c4 (run)`. @param article `a` inside a sentence */
function foundAt({ commit, runUrl }, { repositoryUrl }, article = 'A') {
    const of = commit === null
        ? (0,markdown/* markup */.PT) `the default branch`
        : (0,markdown/* link */.nf)((0,markdown/* code */.aY)(commit.slice(0, 7)), repositoryUrl === null ? null : `${repositoryUrl}/commit/${commit}`);
    const run = runUrl === null ? (0,markdown/* markup */.PT) `` : (0,markdown/* markup */.PT) ` (${(0,markdown/* link */.nf)('run', runUrl)})`;
    return (0,markdown/* markup */.PT) `${article} complete scan of ${of}${run}`;
}
/** How to waive a finding until a date, and who may. */
function waiveHint({ today, policyPath }) {
    const example = (0,markdown/* code */.aY)(`/fixby waive until ${(0,day/* addDays */.fi)(today, EXAMPLE_DAYS)} <reason>`);
    return (0,markdown/* markup */.PT) `whoever has the maintain or admin permission comments ${example}, or adds a waiver to ${(0,markdown/* code */.aY)(policyPath)}.`;
}

;// CONCATENATED MODULE: ./src/report/issue/comment-answers.ts







/** Longest reason or problem that an answer repeats, in characters. */
const MAX_TEXT = 1_000;
/** Whether a comment answers somebody's. */
function isAnswer(comment) {
    return 'answers' in comment;
}
/** The text of an answer. It names whoever is answered without a mention: they follow the issue anyway. */
function renderAnswer(comment, context) {
    const by = (0,terminal_text/* clip */.$Q)(comment.by, 60);
    switch (comment.kind) {
        case 'waived':
            return (0,markdown/* markup */.PT) `**Waived until ${(0,dates/* longDate */.lF)(comment.expires)}** by ${by}: ${(0,terminal_text/* clip */.$Q)(comment.reason, MAX_TEXT)}\n\nAfter that day it counts again, on its old clock. If the comment above is edited or deleted, the waiver is void.`;
        case 'unwaived':
            return (0,markdown/* markup */.PT) `**No longer waived**, as ${by} asks. Its clock never stopped. ${dueSentence(comment.due)}`;
        case 'severity-set':
            return (0,markdown/* markup */.PT) `**Now ${comment.severity}**, as ${by} decides: ${(0,terminal_text/* clip */.$Q)(comment.reason, MAX_TEXT)}\n\n${dueSentence(comment.due)} If the comment above is edited or deleted, this is void.`;
        case 'status':
            return statusText(comment, context);
        case 'refused':
            return (0,markdown/* markup */.PT) `Thank you, ${by}. Only people with the maintain or admin permission can do this here, so nothing has changed. Please ask one of them.`;
        case 'bad-command':
            return (0,markdown_blocks/* blocks */.Bv)([
                (0,markdown/* markup */.PT) `Nothing has changed, ${by}: ${(0,terminal_text/* clip */.$Q)(comment.problem, MAX_TEXT)}`,
                (0,markdown_blocks/* fence */.EU)('text', Object.values(slash_command/* COMMAND_USAGE */.K)),
            ]);
        case 'void':
            return (0,markdown/* markup */.PT) `**Void**: the comment by which ${by} changed how this finding is judged was edited or deleted since, and nobody can tell any more what was approved. ${dueSentence(comment.due)} A new comment can approve it again.`;
    }
}
function statusText(comment, { timezone }) {
    const { severity, due, daysLeft, dueReason, waiver, lastScan } = comment;
    const left = daysLeft === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT) ` (${(0,dates/* daysInWords */.E)(daysLeft)})`;
    const reason = (0,terminal_text/* clip */.$Q)(dueReason, MAX_TEXT);
    return (0,markdown_blocks/* list */.p_)([
        (0,markdown/* markup */.PT) `Severity: **${severity}**`,
        due === null
            ? (0,markdown/* markup */.PT) `Fix by: no due date, ${reason}`
            : (0,markdown/* markup */.PT) `Fix by: **${(0,dates/* longDate */.lF)(due)}**${left}, ${reason}`,
        waiver === null
            ? (0,markdown/* markup */.PT) `Not waived`
            : (0,markdown/* markup */.PT) `Waived until **${(0,dates/* longDate */.lF)(waiver.expires)}**${waiver.approvedBy === null ? '' : `, approved by ${(0,terminal_text/* clip */.$Q)(waiver.approvedBy, 60)}`}: ${(0,terminal_text/* clip */.$Q)(waiver.reason, MAX_TEXT)}`,
        lastScan === null
            ? (0,markdown/* markup */.PT) `No complete scan yet`
            : (0,markdown/* markup */.PT) `Last complete scan: ${(0,dates/* longDate */.lF)((0,day/* dayOf */.kb)(lastScan, timezone))}`,
    ]);
}

// EXTERNAL MODULE: ./src/report/text/fit.ts
var fit = __webpack_require__(2283);
;// CONCATENATED MODULE: ./src/report/issue/comment-lists.ts







/** Most findings that are named; the marker has them all. */
const MAX_ROWS = 50;
/** What a list may take, in characters: the marker needs the rest. */
const ROOM = 15_000;
/** Findings that joined the issue of their package. */
function joinedText({ findings }) {
    const one = findings.length === 1;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT) `**${(0,words/* count */.U9)(findings.length, 'finding')} of the same package ${one ? 'has' : 'have'} joined this issue.** ${one ? 'Its clock starts' : 'Their clocks start'} with this comment; please leave it as it is.`,
        listed(findings),
    ]);
}
/** Findings that are gone from the issue of their package. */
function leftText(comment, context) {
    const { findings } = comment;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT) `**${(0,words/* count */.U9)(findings.length, 'finding')} fewer.** ${foundAt(comment, context)} no longer shows ${findings.length === 1 ? 'it' : 'them'}; the others stay.`,
        listed(findings),
    ]);
}
/** Findings without an issue yet. */
function waitingText({ findings, withheld }) {
    const all = findings.length + withheld;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT) `**The clock of ${(0,words/* count */.U9)(all, 'finding')} starts with this comment**, whenever ${all === 1 ? 'its issue is' : 'their issues are'} opened; please leave it as it is.`,
        listed(findings),
        withheld === 0
            ? markdown/* EMPTY */.wg
            : (0,markdown/* markup */.PT) `${(0,words/* number */.ai)(withheld)} of them ${withheld === 1 ? 'is' : 'are'} not shown in public.`,
    ]);
}
function listed(findings) {
    const { rows, hidden } = (0,fit/* fitting */._Q)(findings, row, {
        room: ROOM,
        most: MAX_ROWS,
        measure: fit/* COMMENT_LIMIT */.W$.measure,
    });
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown_blocks/* table */.tp)([markdown/* EMPTY */.wg, (0,markdown/* markup */.PT) `Finding`, (0,markdown/* markup */.PT) `Fix by`], rows),
        hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT) `…and ${(0,words/* number */.ai)(hidden)} more.`,
    ]);
}
function row({ title, rule, severity, due }) {
    return (0,markdown_blocks/* tableRow */.jD)([
        (0,markdown/* markup */.PT) `${(0,words/* severityMark */.nU)(severity)}\u00A0${severity}`,
        (0,markdown/* markup */.PT) `${(0,terminal_text/* clip */.$Q)(title, 120)} (${(0,terminal_text/* clip */.$Q)(rule, 80)})`,
        due === null ? (0,markdown/* markup */.PT) `no due date` : (0,markdown/* markup */.PT) `${(0,dates/* shortDate */.XV)(due)}`,
    ]);
}

;// CONCATENATED MODULE: ./src/report/issue/comments.ts








/** Most assignees who are mentioned. GitHub allows ten to an issue. */
const MAX_ASSIGNEES = 10;
/** Longest reason of a severity, in characters. */
const MAX_REASON = 500;
/**
 * A comment of ours on an issue. People are mentioned in reminders of a due date, and nowhere else.
 * @param hidden the comment's marker, as a hidden comment: its last line, behind everything that a stranger's text could imitate
 */
function renderIssueComment(comment, hidden, context) {
    const text = isAnswer(comment) ? renderAnswer(comment, context) : eventText(comment, context);
    return `${text.toString()}\n\n${hidden}\n`;
}
function eventText(comment, context) {
    switch (comment.kind) {
        case 'fixed':
            return fixedText(comment, context);
        case 'duplicate':
            // At the beginning of a comment GitHub takes these words for a command, which is wanted here.
            return (0,markdown/* markup */.PT) `Duplicate of #${comment.original.number}\n\nBoth are about the same finding. ${(0,markdown/* link */.nf)('The older issue', comment.original.url)} goes on, with its clock.`;
        case 'returned':
            return (0,markdown/* markup */.PT) `**It is back.** ${foundAt(comment, context)} shows it again. It was gone since ${(0,dates/* longDate */.lF)(comment.goneSince)}, so its clock starts anew. ${dueSentence(comment.due)}`;
        case 'still-there':
            return stillThereText(comment, context);
        case 'due-soon':
        case 'overdue':
            return reminderText(comment, context);
        case 'severity':
            return severityText(comment);
        case 'joined':
            return joinedText(comment);
        case 'left':
            return leftText(comment, context);
        case 'waiting':
            return waitingText(comment);
    }
}
function fixedText(comment, context) {
    const { due, daysLeft, days } = comment;
    const late = daysLeft !== null && daysLeft < 0;
    const verdict = due === null || daysLeft === null
        ? (0,markdown/* markup */.PT) `**Fixed.**`
        : late
            ? (0,markdown/* markup */.PT) `**Fixed, ${(0,words/* count */.U9)(-daysLeft, 'day')} late.**`
            : (0,markdown/* markup */.PT) `**Fixed in time.**`;
    const dueWords = due === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT) ` It was due on ${(0,dates/* longDate */.lF)(due)}.`;
    return (0,markdown/* markup */.PT) `${verdict} ${foundAt(comment, context)} no longer shows it, ${(0,words/* count */.U9)(days, 'day')} after its clock started.${dueWords}`;
}
function stillThereText(comment, context) {
    const who = comment.closedBy === null ? 'This issue was closed' : `${(0,terminal_text/* clip */.$Q)(comment.closedBy, 60)} closed this issue`;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT) `**Reopened: it is still there.** ${who}, but ${foundAt(comment, context, 'a')} still shows it. Its clock never stopped. ${dueSentence(comment.due)}`,
        (0,markdown/* markup */.PT) `It closes by itself when a complete scan no longer shows it. To accept it instead:`,
        (0,markdown_blocks/* list */.p_)([
            (0,markdown/* markup */.PT) `Waive it until a date: ${waiveHint(context)}`,
            (0,markdown/* markup */.PT) `Or close it as "not planned". It then stays closed, is listed on the dashboard as dismissed without a waiver, and counts at the gate as before.`,
        ]),
    ]);
}
function reminderText(comment, context) {
    const instead = comment.kind === 'overdue' ? "If it can't be fixed now" : "If it can't be fixed in time";
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT) `${salutation(comment.assignees)}${whenWords(comment)}`,
        (0,markdown/* markup */.PT) `How to fix it is in the issue. ${instead}, waive it until a date: ${waiveHint(context)}`,
    ]);
}
function whenWords(comment) {
    const due = (0,markdown/* markup */.PT) `**${(0,dates/* longDate */.lF)(comment.due)}**`;
    if (comment.kind === 'due-soon') {
        const left = comment.daysLeft === 0 ? 'today' : `in ${(0,words/* count */.U9)(comment.daysLeft, 'day')}`;
        return (0,markdown/* markup */.PT) `this is due on ${due}, ${left}.`;
    }
    const state = comment.nth === 0 ? 'is overdue' : 'is still overdue';
    return (0,markdown/* markup */.PT) `this ${state}: it was due on ${due}, ${(0,words/* count */.U9)(comment.daysLate, 'day')} ago. The next reminder comes in a week.`;
}
function salutation(assignees) {
    if (assignees.length === 0)
        return (0,markdown/* markup */.PT) `To whoever maintains this, since nobody is assigned: `;
    return (0,markdown/* markup */.PT) `${(0,markdown/* join */.fj)(assignees.slice(0, MAX_ASSIGNEES).map(markdown/* mention */.lE), ' ')}: `;
}
function severityText({ from, to, reason, dueBefore, due }) {
    const moved = dueBefore === due
        ? dueSentence(due)
        : (0,markdown/* markup */.PT) `${dueSentence(due)} Before, ${dueBefore === null ? 'it had none' : `that was ${(0,dates/* longDate */.lF)(dueBefore)}`}.`;
    return (0,markdown/* markup */.PT) `**Now ${to}, was ${from}**: ${(0,terminal_text/* clip */.$Q)(reason, MAX_REASON)}. ${moved}`;
}

// EXTERNAL MODULE: ./src/core/ledger/metadata/issue.ts
var issue = __webpack_require__(2452);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
// EXTERNAL MODULE: ./src/report/comment/finding-table.ts
var finding_table = __webpack_require__(1544);
// EXTERNAL MODULE: ./src/report/comment/flow-section.ts
var flow_section = __webpack_require__(7504);
// EXTERNAL MODULE: ./src/report/text/addresses.ts
var addresses = __webpack_require__(3012);
// EXTERNAL MODULE: ./src/report/text/locations.ts
var locations = __webpack_require__(9020);
;// CONCATENATED MODULE: ./src/report/issue/parts.ts











/** Most characters of an advisory's own text. */
const parts_MAX_TEXT = 4_000;
/** Most entries of a list in the body. */
const MAX_ENTRIES = 20;
const measure = (text) => text.length;
/** Ecosystems whose versions promise what semantic versioning says. @see https://semver.org */
const SEMANTIC = new Set(['npm', 'crates.io', 'Go', 'Pub', 'Hex']);
/** Sources whose words are Fixby's own. */
const OWN = new Set(['code', 'secrets']);
/** The facts: due date and why, severity and why, package, fixed version, places. */
function factsPart(finding, context) {
    return (room) => {
        const at = finding.package;
        const rows = [
            [(0,markdown/* markup */.PT) `**Why this date**`, (0,markdown/* markup */.PT) `${(0,terminal_text/* clip */.$Q)(finding.dueReason, 300)}`],
            [(0,markdown/* markup */.PT) `**Severity**`, severityWords(finding)],
            ...(at === null
                ? []
                : [
                    [(0,markdown/* markup */.PT) `**Package**`, packageCell(at)],
                    [(0,markdown/* markup */.PT) `**Fixed in**`, fixedWords(at)],
                ]),
            [(0,markdown/* markup */.PT) `**Where**`, places(finding, context, room * 0.5)],
            ...(finding.waiver === null
                ? []
                : [
                    [
                        (0,markdown/* markup */.PT) `**Waived**`,
                        (0,markdown/* markup */.PT) `until ${(0,dates/* longDate */.lF)(finding.waiver.expires)}: ${(0,terminal_text/* clip */.$Q)(finding.waiver.reason, 500)}`,
                    ],
                ]),
        ];
        return (0,markdown_blocks/* table */.tp)(dueHead(finding.due), rows.map(markdown_blocks/* tableRow */.jD), 'left');
    };
}
/** The head of the facts: what matters most, and what GitHub shows in bold. */
function dueHead(due) {
    return [(0,markdown/* markup */.PT) `Fix by`, due === null ? (0,markdown/* markup */.PT) `no due date` : (0,markdown/* markup */.PT) `${(0,dates/* longDate */.lF)(due)}`];
}
function severityWords({ severity, severityReason, vector }) {
    const why = (0,markdown/* markup */.PT) `${(0,words/* severityMark */.nU)(severity)} ${severity}: ${(0,terminal_text/* clip */.$Q)(severityReason, 500)}`;
    return vector === null ? why : (0,markdown/* markup */.PT) `${why}, ${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(vector, 300))}`;
}
/** A package with its route and use. */
function packageCell(at) {
    const route = (0,locations/* routeWords */.Jn)({ ...at, dev: null });
    const use = at.dev === null ? '' : at.dev ? 'development only' : 'production';
    const words = [route, use].filter((part) => part !== '').map((part) => `, ${part}`);
    return (0,markdown/* markup */.PT) `${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(at.name, 200))} ${(0,terminal_text/* clip */.$Q)(at.version, 100)} (${(0,terminal_text/* clip */.$Q)(at.ecosystem, 60)})${words.join('')}`;
}
function fixedWords(at) {
    if (at.fixedVersion === null)
        return (0,markdown/* markup */.PT) `no version yet`;
    return (0,markdown/* markup */.PT) `${(0,terminal_text/* clip */.$Q)(at.fixedVersion, 100)}${changeWords(at.version, at.fixedVersion, at.ecosystem)}`;
}
/** What the step to the fixed version promises; empty where the versions promise nothing. */
function changeWords(from, to, ecosystem) {
    if (!SEMANTIC.has(ecosystem) || semver_default().valid(from) === null || semver_default().valid(to) === null)
        return '';
    const step = semver_default().diff(from, to);
    if (step === 'major' || semver_default().major(to) === 0)
        return ', which may break what uses it';
    return step === 'minor' || step === 'patch' ? `, no breaking change expected (${step})` : '';
}
/** Where it stands, one place a line, as far as there is room. */
function places({ locations }, { repositoryUrl, commit }, room) {
    const { rows, hidden } = (0,fit/* fitting */._Q)(locations, (location) => (0,finding_table/* placeLink */.a)(location, repositoryUrl, commit), {
        room,
        most: MAX_ENTRIES,
        measure,
    });
    return (0,markdown/* join */.fj)(hidden === 0 ? rows : [...rows, (0,markdown/* markup */.PT) `and ${(0,words/* number */.ai)(hidden)} more`], '<br>');
}
/** How to fix it. */
function fixPart(finding) {
    const at = finding.package;
    const through = at === null ? '' : (0,locations/* routeWords */.Jn)({ ...at, dev: null, direct: null });
    const parent = through === '' ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT) `It comes ${through}.`;
    return (0,markdown_blocks/* blocks */.Bv)([(0,markdown/* markup */.PT) `### Fix`, howToFix(finding), parent]);
}
/** What to do about a malicious package. */
const REMOVE_WORDS = (0,markdown/* markup */.PT) `Remove it. A malicious package is an incident: treat whatever it could read as known, and replace those credentials.`;
function howToFix(finding) {
    const { package: at, malicious } = finding;
    if (malicious)
        return REMOVE_WORDS;
    if (at === null)
        return (0,markdown/* markup */.PT) `${(0,terminal_text/* clip */.$Q)((0,words/* fixWords */.B0)(finding), 1_000)}`;
    if (at.upgrade !== null)
        return (0,markdown_blocks/* fence */.EU)('sh', [at.upgrade.slice(0, 1_000)]);
    if (at.fixedVersion !== null)
        return (0,markdown/* markup */.PT) `Upgrade to ${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(at.fixedVersion, 100))}.`;
    return (0,markdown/* markup */.PT) `There is no fixed version yet: replace the package, or waive the finding until there is one.`;
}
/** What it is, with the advisory's own text folded. */
function textPart(finding) {
    return (room) => {
        const name = (0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(finding.rule, 80), (0,addresses/* aboutUrl */.Hs)(finding));
        return (0,markdown_blocks/* blocks */.Bv)([
            (0,markdown/* markup */.PT) `### What it is`,
            (0,markdown/* markup */.PT) `${[(0,words/* shortTitle */.HV)(finding), (0,words/* packageWords */.CS)(finding)].filter((part) => part !== '').join(' in ')} (${name})${alsoKnown(finding)}.`,
            textOf(finding),
            references(finding, room * 0.2),
        ]);
    };
}
/** The words of our own scanners stand as they are; an advisory's are folded. */
function textOf({ source, description }) {
    if (OWN.has(source))
        return (0,markdown/* markup */.PT) `${(0,terminal_text/* clip */.$Q)(description, parts_MAX_TEXT)}`;
    const own = (0,markdown_blocks/* quote */.hD)(description, parts_MAX_TEXT);
    const whose = source === 'dependencies' ? 'advisory' : 'tool';
    return own.toString() === '' ? markdown/* EMPTY */.wg : (0,markdown_blocks/* details */.zH)(`The ${whose}'s own text`, own);
}
/** How untrusted data gets to each place, as far as there is room. */
function flowPart({ locations }, { repositoryUrl, commit }) {
    const ways = locations.filter(({ flow }) => flow.length > 0);
    return (room) => {
        if (ways.length === 0)
            return markdown/* EMPTY */.wg;
        const { rows, hidden } = (0,fit/* fitting */._Q)(ways, ({ flow }) => (0,flow_section/* flowWords */.S)(flow, repositoryUrl, commit), {
            room: room * 0.3,
            most: MAX_ENTRIES,
            measure,
        });
        const more = hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT) `and ${(0,words/* number */.ai)(hidden)} more`;
        return (0,markdown_blocks/* blocks */.Bv)([(0,markdown/* markup */.PT) `### The way of the data`, (0,markdown_blocks/* list */.p_)(rows), more]);
    };
}
function alsoKnown({ aliases, cwe, published }) {
    const known = aliases.slice(0, MAX_ENTRIES).map((alias) => (0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(alias, 60), (0,addresses/* advisoryUrl */.Le)(alias)));
    const day = published?.slice(0, 10) ?? '';
    return (0,markdown/* join */.fj)([
        ...(known.length === 0 ? [] : [(0,markdown/* markup */.PT) `, also known as ${(0,markdown/* join */.fj)(known, ', ')}`]),
        ...(cwe.length === 0 ? [] : [(0,markdown/* markup */.PT) `, ${cwe.slice(0, MAX_ENTRIES).join(', ')}`]),
        ...(/^\d{4}-\d{2}-\d{2}$/u.test(day) ? [(0,markdown/* markup */.PT) `, published ${(0,dates/* longDate */.lF)(day)}`] : []),
    ], '');
}
function references(finding, room) {
    const { rows } = (0,fit/* fitting */._Q)(finding.references, (url) => (0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(url, 100), url), {
        room,
        most: 10,
        measure,
    });
    return rows.length === 0 ? markdown/* EMPTY */.wg : (0,markdown_blocks/* list */.p_)(rows);
}

// EXTERNAL MODULE: ./src/report/text/waiver-lines.ts
var waiver_lines = __webpack_require__(5864);
;// CONCATENATED MODULE: ./src/report/issue/waive-part.ts




/** The command as an issue shows it: a date of its own would go stale. */
const COMMAND = slash_command/* COMMAND_USAGE */.K.waive.replace(/\d{4}-\d{2}-\d{2}/u, 'YYYY-MM-DD');
/**
 * How a finding is waived, in the policy or by a comment.
 * @param findings what the issue is about, worst first; not empty
 */
function waivePart(findings, policyPath) {
    const first = findings.find(({ waiver }) => waiver === null) ?? findings[0];
    if (first === undefined)
        throw new RangeError('an issue about nothing');
    const many = findings.length > 1;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT) `### If it can't be fixed in time`,
        (0,markdown/* markup */.PT) `Waive it in ${(0,markdown/* code */.aY)(policyPath)}, through a pull request that whoever answers for the risk approves. A waiver has a reason and an end; after that day the finding counts again.`,
        many ? (0,markdown/* markup */.PT) `Each advisory has a waiver of its own:` : markdown/* EMPTY */.wg,
        (0,markdown_blocks/* fence */.EU)('yaml', (0,waiver_lines/* waiverLines */.u)(first, first.sla === 'overdue' ? null : first.due)),
        (0,markdown/* markup */.PT) `Or whoever has the maintain or admin permission here comments ${(0,markdown/* code */.aY)(COMMAND)}${many ? ', which covers everything that this issue lists at that time' : ''}.`,
    ]);
}

;// CONCATENATED MODULE: ./src/report/issue/issue.ts







/** GitHub's longest title, in characters. */
const MAX_TITLE = 256;
/** Longest path in a title, in characters. */
const MAX_PATH = 100;
/** The issue of a finding: what, by when, why, where, how; the same finding gives the same bytes. */
function renderIssue(finding, metadata, context) {
    const parts = [
        factsPart(finding, { ...context, commit: metadata.commit }),
        (0,fit/* fixed */.Zu)(fixPart(finding)),
        textPart(finding),
        flowPart(finding, { ...context, commit: metadata.commit }),
        (0,fit/* fixed */.Zu)(waivePart([finding], context.policyPath)),
    ];
    return { title: issueTitle(finding), section: issueSection(parts, metadata) };
}
/** Our part of an issue's body: what it says within GitHub's limit, between its hidden first and last line. */
function issueSection(parts, metadata) {
    const last = markdown/* Markdown */.oz.trusted((0,issue/* renderIssueMetadata */.$d)((0,issue/* boundedMetadata */.r6)(metadata)));
    const limit = { ...fit/* COMMENT_LIMIT */.W$, size: fit/* COMMENT_LIMIT */.W$.size - issue/* SECTION_START */.j0.length - 1 };
    return `${issue/* SECTION_START */.j0}\n${(0,fit/* assemble */.fT)(parts, last, limit).toString()}`;
}
/**
 * `[critical] lodash 4.17.15: Command Injection (GHSA-35jh-r3h4-6jhm)`, `[high] SQL built from request data in src/db.ts (sql-injection)`. A title is plain text to GitHub, apart from backticks; it sees no mention in it.
 */
function issueTitle(finding) {
    return boundedTitle(`[${finding.severity}] ${(0,terminal_text/* clip */.$Q)((0,words/* fullTitle */.Eq)(finding), MAX_TITLE)}${fileWords(finding)}`, ` (${(0,terminal_text/* clip */.$Q)(finding.rule, 80)})`);
}
/** Where it is, for what is in no package: a rule alone would give many issues one title. The line is left out, which moves too often. */
function fileWords({ package: at, locations }) {
    const [first, ...others] = [...new Set(locations.map(({ path }) => path))];
    if (at !== null || first === undefined || first === '')
        return '';
    const more = others.length === 0 ? '' : ` and ${(0,words/* count */.U9)(others.length, 'more file')}`;
    return ` in ${(0,terminal_text/* clip */.$Q)(first, MAX_PATH)}${more}`;
}
/** A title within GitHub's limit: its end stays whole. */
function boundedTitle(title, end) {
    return `${cut(title, MAX_TITLE - end.length)}${end}`.replaceAll('`', "'");
}
/** At most `max` UTF-16 units, no surrogate pair in two. */
function cut(text, max) {
    return text.length <= max ? text : `${(0,terminal_text/* sanitise */.tB)(text.slice(0, max - 1)).replace(/\uFFFD$/u, '')}…`;
}

// EXTERNAL MODULE: ./src/core/ledger/plan/target.ts
var target = __webpack_require__(9084);
// EXTERNAL MODULE: ./src/core/findings/merge.ts + 1 modules
var merge = __webpack_require__(4389);
// EXTERNAL MODULE: ./src/core/packages/versions.ts + 7 modules
var versions = __webpack_require__(1837);
;// CONCATENATED MODULE: ./src/report/issue/package-upgrade.ts


/** A package at the places of its findings, each finding's own one first. */
function packagesOf(findings) {
    return findings.flatMap(({ package: at, locations }) => [
        ...(at === null ? [] : [at]),
        ...locations.flatMap((location) => (location.package === null ? [] : [location.package])),
    ]);
}
/** The versions that are there, in their order. */
function installedVersions(findings) {
    const packages = packagesOf(findings);
    const ecosystem = packages[0]?.ecosystem ?? '';
    return [...new Set(packages.map(({ version }) => version))].sort((a, b) => (0,versions/* compareVersions */.Zy)(ecosystem, a, b) ?? (0,merge/* compareText */.n6)(a, b));
}
/**
 * The version that fixes all: the highest of those that fix one each.
 * @returns null where one of them has no fixed version, is malicious, or the versions cannot be compared
 */
function versionThatFixesAll(findings) {
    if (findings.some(({ malicious }) => malicious))
        return null;
    return highestFix(packagesOf(findings));
}
function highestFix(packages) {
    let highest = null;
    for (const { ecosystem, fixedVersion } of packages) {
        if (fixedVersion === null)
            return null;
        const order = highest === null ? 1 : fixedVersion === highest ? 0 : (0,versions/* compareVersions */.Zy)(ecosystem, fixedVersion, highest);
        if (order === null)
            return null;
        if (order > 0)
            highest = fixedVersion;
    }
    return highest;
}
/** The commands that fix it: for each installed version the one that leads to the version that fixes everything there. */
function upgradeCommands(findings) {
    const packages = packagesOf(findings);
    const commands = installedVersions(findings).flatMap((version) => {
        const own = packages.filter((at) => at.version === version);
        const fix = highestFix(own);
        return own
            .filter(({ fixedVersion }) => fix !== null && fixedVersion === fix)
            .flatMap(({ upgrade }) => upgrade ?? []);
    });
    return [...new Set(commands)];
}

;// CONCATENATED MODULE: ./src/report/issue/package-issue.ts












/** Most characters of one advisory's own text, and most texts. */
const package_issue_MAX_TEXT = 1_500;
const MAX_TEXTS = 20;
/** Most installed versions, and most commands, that are shown. */
const MAX_VERSIONS = 3;
const MAX_COMMANDS = 5;
/** What the heading of a list and the line about the rest may take, in characters. */
const AROUND = 400;
/**
 * The issue of a package: one upgrade, with every advisory that it fixes, due at the earliest of their dates. The same findings give the same bytes.
 * @param findings about one package, worst first; not empty
 */
function renderPackageIssue(findings, metadata, context) {
    const links = { repositoryUrl: context.repositoryUrl, commit: metadata.commit };
    const parts = [
        package_issue_factsPart(findings, links),
        (0,fit/* fixed */.Zu)(package_issue_fixPart(findings)),
        advisoriesPart(findings),
        (0,fit/* fixed */.Zu)(waivePart(findings, context.policyPath)),
        textsPart(findings),
    ];
    return { title: packageTitle(findings), section: issueSection(parts, metadata) };
}
/** `[critical] lodash 4.17.15: 3 advisories, upgrade to 4.17.21` */
function packageTitle(findings) {
    const { severity } = (0,target/* summarise */.fS)(findings);
    const name = (0,terminal_text/* clip */.$Q)(findings[0]?.package?.name ?? 'package', 120);
    const versions = installedVersions(findings);
    const installed = versions.length > MAX_VERSIONS ? `${(0,words/* number */.ai)(versions.length)} versions` : versions.join(', ');
    const fix = versionThatFixesAll(findings);
    const action = findings.some(({ malicious }) => malicious)
        ? ', remove it'
        : fix === null
            ? ''
            : `, upgrade to ${(0,terminal_text/* clip */.$Q)(fix, 60)}`;
    return boundedTitle(`[${severity}] ${name} ${(0,terminal_text/* clip */.$Q)(installed, 80)}`, `: ${advisories(findings.length)}${action}`);
}
function advisories(count) {
    return count === 1 ? '1 advisory' : `${(0,words/* number */.ai)(count)} advisories`;
}
function package_issue_factsPart(findings, links) {
    const { waiver, severity, due } = (0,target/* summarise */.fS)(findings);
    const judged = findings.filter((finding) => waiver !== null || finding.waiver === null);
    const worst = judged.find((finding) => finding.severity === severity);
    const first = judged.find((finding) => finding.due === due);
    return (room) => {
        const rows = [
            [(0,markdown/* markup */.PT) `**Why this date**`, dueWords(first)],
            [(0,markdown/* markup */.PT) `**Severity**`, package_issue_severityWords(worst)],
            [(0,markdown/* markup */.PT) `**Package**`, packageWords(findings)],
            [(0,markdown/* markup */.PT) `**Fixed in**`, package_issue_fixedWords(findings)],
            [(0,markdown/* markup */.PT) `**Where**`, places({ locations: allPlaces(findings) }, links, room * 0.3)],
            ...(waiver === null
                ? []
                : [[(0,markdown/* markup */.PT) `**Waived**`, (0,markdown/* markup */.PT) `until ${(0,dates/* longDate */.lF)(waiver.expires)}: ${(0,terminal_text/* clip */.$Q)(waiver.reason, 500)}`]]),
        ];
        return (0,markdown_blocks/* table */.tp)(dueHead(first?.due ?? null), rows.map(markdown_blocks/* tableRow */.jD), 'left');
    };
}
function dueWords(first) {
    if (first === undefined)
        return (0,markdown/* markup */.PT) `none of them has a due date`;
    return (0,markdown/* markup */.PT) `${ruleLink(first)}: ${(0,terminal_text/* clip */.$Q)(first.dueReason, 300)}`;
}
function package_issue_severityWords(worst) {
    if (worst === undefined)
        return markdown/* EMPTY */.wg;
    return (0,markdown/* markup */.PT) `${(0,words/* severityMark */.nU)(worst.severity)} ${worst.severity}, ${ruleLink(worst)}: ${(0,terminal_text/* clip */.$Q)(worst.severityReason, 300)}`;
}
function ruleLink(finding) {
    return (0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(finding.rule, 80), (0,addresses/* aboutUrl */.Hs)(finding));
}
function packageWords(findings) {
    const at = findings[0]?.package ?? null;
    const others = installedVersions(findings).filter((version) => version !== at?.version);
    const shown = others.slice(0, MAX_VERSIONS).map((version) => (0,markdown/* markup */.PT) `, also ${(0,terminal_text/* clip */.$Q)(version, 100)}`);
    return at === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT) `${packageCell(at)}${(0,markdown/* join */.fj)(shown, '')}`;
}
function package_issue_fixedWords(findings) {
    const fix = versionThatFixesAll(findings);
    if (fix === null)
        return (0,markdown/* markup */.PT) `no version that fixes all of them`;
    const [from = ''] = installedVersions(findings);
    const step = changeWords(from, fix, findings[0]?.package?.ecosystem ?? '');
    return (0,markdown/* markup */.PT) `${(0,terminal_text/* clip */.$Q)(fix, 100)}, which fixes ${findings.length === 1 ? 'it' : 'all of them'}${step}`;
}
/** Every place once, however many advisories it has. */
function allPlaces(findings) {
    const byPlace = new Map();
    for (const location of findings.flatMap(({ locations }) => locations)) {
        const key = JSON.stringify([location.path, location.line]);
        if (!byPlace.has(key))
            byPlace.set(key, location);
    }
    return [...byPlace.values()];
}
function package_issue_fixPart(findings) {
    return (0,markdown_blocks/* blocks */.Bv)([(0,markdown/* markup */.PT) `### Fix`, fixingWords(findings)]);
}
function fixingWords(findings) {
    if (findings.some(({ malicious }) => malicious))
        return REMOVE_WORDS;
    const commands = upgradeCommands(findings);
    if (commands.length > 0) {
        return (0,markdown_blocks/* fence */.EU)('sh', commands.slice(0, MAX_COMMANDS).map((command) => command.slice(0, 1_000)));
    }
    const fix = versionThatFixesAll(findings);
    if (fix !== null)
        return (0,markdown/* markup */.PT) `Upgrade to ${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(fix, 100))}.`;
    return (0,markdown/* markup */.PT) `There is no version yet that fixes all of them: replace the package, or waive what is left until there is one.`;
}
function advisoriesPart(findings) {
    const waived = findings.some(({ waiver }) => waiver !== null);
    return (room) => {
        const { rows, hidden } = (0,fit/* fitting */._Q)(findings, (finding) => advisoryRow(finding, waived), {
            room: room - AROUND,
            most: findings.length,
            measure: fit/* COMMENT_LIMIT */.W$.measure,
        });
        return (0,markdown_blocks/* blocks */.Bv)([
            (0,markdown/* markup */.PT) `### ${advisories(findings.length)}`,
            (0,markdown_blocks/* table */.tp)([markdown/* EMPTY */.wg, (0,markdown/* markup */.PT) `Advisory`, (0,markdown/* markup */.PT) `Fix by`, ...(waived ? [(0,markdown/* markup */.PT) `Waived`] : [])], rows),
            hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT) `…and ${(0,words/* number */.ai)(hidden)} more: ${(0,markdown/* code */.aY)('fixby scan')} lists them all.`,
        ]);
    };
}
/** @param waived whether the table has a column for waivers */
function advisoryRow(finding, waived) {
    const { severity, due, waiver, rule } = finding;
    return (0,markdown_blocks/* tableRow */.jD)([
        (0,markdown/* markup */.PT) `${(0,words/* severityMark */.nU)(severity)}\u00A0${severity}`,
        (0,markdown/* markup */.PT) `${(0,markdown/* link */.nf)((0,words/* shortTitle */.HV)(finding), (0,addresses/* aboutUrl */.Hs)(finding))} (${(0,terminal_text/* clip */.$Q)(rule, 80)})`,
        due === null ? (0,markdown/* markup */.PT) `no due date` : (0,markdown/* markup */.PT) `${(0,dates/* shortDate */.XV)(due)}`,
        ...(waived ? [waiver === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT) `until ${(0,dates/* shortDate */.XV)(waiver.expires)}`] : []),
    ]);
}
/** What the advisories say of themselves, in their order. */
function textsPart(findings) {
    return (room) => {
        const texts = findings.filter(({ description }) => (0,markdown_blocks/* quote */.hD)(description, package_issue_MAX_TEXT).toString() !== '');
        const { rows } = (0,fit/* fitting */._Q)(texts, package_issue_textOf, {
            room: room - AROUND,
            most: MAX_TEXTS,
            measure: (text) => fit/* COMMENT_LIMIT */.W$.measure(text) + 1,
        });
        return rows.length === 0 ? markdown/* EMPTY */.wg : (0,markdown_blocks/* details */.zH)("The advisories' own texts", (0,markdown_blocks/* blocks */.Bv)(rows));
    };
}
function package_issue_textOf(finding) {
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT) `**${(0,words/* shortTitle */.HV)(finding)}** (${ruleLink(finding)})`,
        (0,markdown_blocks/* quote */.hD)(finding.description, package_issue_MAX_TEXT),
    ]);
}

;// CONCATENATED MODULE: ./src/report/issue/words.ts




/** The words of issues and comments for a plan. */
function createIssueWords(context) {
    return {
        issue: (findings, metadata) => {
            const [first] = findings;
            if (first === undefined)
                throw new RangeError('an issue about nothing');
            return metadata.key === first.id
                ? renderIssue(first, metadata, context)
                : renderPackageIssue(findings, metadata, context);
        },
        comment: (comment, marker) => renderIssueComment(comment, (0,comment_marker/* renderCommentMarker */.WU)(marker), context),
    };
}


/***/ })

};
