export const id = 6056;
export const ids = [6056];
export const modules = {

/***/ 26056:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderComment: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _text_fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9892);
/* harmony import */ var _text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54277);
/* harmony import */ var _report_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37453);
/* harmony import */ var _whole_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37336);




/**
 * The comment on a pull request, with folded sections. At most GitHub's limit of 65,536 characters.
 * @returns Markdown that begins with the marker
 */ function renderComment(result, context) {
    const report = (0,_report_context_js__WEBPACK_IMPORTED_MODULE_2__/* .commentContext */ .J)(result, context, _text_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMENT_LIMIT */ .W$);
    const body = (0,_whole_report_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeReport */ .w)(result, report, folded, _text_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMENT_LIMIT */ .W$);
    return `${context.marker === '' ? '' : `${context.marker}\n`}${body}\n`;
}
function folded({ title, body }) {
    return (room)=>(0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(title, body(room - title.length - 60));
}


/***/ }),

/***/ 37453:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ commentContext),
/* harmony export */   u: () => (/* binding */ summaryContext)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58066);
/* harmony import */ var _text_selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60737);


/** The context of a comment. */ function commentContext(result, context, { measure }) {
    const elsewhere = context.runUrl === null ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`in the JSON report` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`in ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)("the run's summary", context.runUrl)}`;
    return {
        ...shared(result, context),
        measure,
        maxRows: 50,
        elsewhere
    };
}
/** The context of a job summary. */ function summaryContext(result, context, { measure }) {
    return {
        ...shared(result, context),
        measure,
        maxRows: 5_000,
        elsewhere: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`in the JSON report`
    };
}
function shared(result, { runUrl, repositoryUrl, docsUrl }) {
    return {
        result,
        selection: (0,_text_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .L)(result),
        repositoryUrl,
        runUrl,
        docsUrl: docsUrl ?? null
    };
}


/***/ }),

/***/ 37336:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ wholeReport)
});

// EXTERNAL MODULE: ./src/report/text/fit.js
var text_fit = __webpack_require__(9892);
// EXTERNAL MODULE: ./src/core/gate/unseen.js
var unseen = __webpack_require__(10186);
// EXTERNAL MODULE: ./src/report/text/markdown.js
var markdown = __webpack_require__(58066);
// EXTERNAL MODULE: ./src/report/text/markdown-blocks.js
var markdown_blocks = __webpack_require__(54277);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(24695);
// EXTERNAL MODULE: ./src/report/text/words.js
var text_words = __webpack_require__(23442);
;// CONCATENATED MODULE: ./src/report/comment/unseen-section.js






/** Maximum length of a line about one item, in characters. */ const MAX_LINE = 300;
/** The section that names every item that was not scanned completely. */ function unseenSection({ result, measure, maxRows, elsewhere }) {
    const items = result.scans.flatMap(({ scanner, coverage })=>(coverage?.head.unseen ?? []).map((item)=>({
                scanner,
                item
            })));
    if (items.length === 0) return [];
    const row = ({ scanner, item })=>(0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)((0,unseen/* itemWords */.Fh)(item), MAX_LINE)} (${(0,terminal_text/* clip */.$Q)(scanner, 60)})`;
    return [
        {
            title: `${(0,text_words/* count */.U9)(items.length, 'thing')} not looked at, or only in part`,
            body: (room)=>{
                const { rows, hidden } = (0,text_fit/* fitting */._Q)(items, row, {
                    room: room - 400,
                    most: maxRows,
                    measure
                });
                const more = hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`…and ${(0,text_words/* number */.ai)(hidden)} more, ${elsewhere}.`;
                return (0,markdown_blocks/* blocks */.Bv)([
                    (0,markdown_blocks/* list */.p_)(rows),
                    more
                ]);
            }
        }
    ];
}

// EXTERNAL MODULE: ./src/report/text/flow-words.js
var flow_words = __webpack_require__(41455);
// EXTERNAL MODULE: ./src/report/text/locations.js
var locations = __webpack_require__(93491);
;// CONCATENATED MODULE: ./src/report/comment/flow-section.js






/**
 * Maximum number of data flows that are shown, and of steps in each; of a longer one its beginning
 * and its end.
 */ const MAX_WAYS = 20;
/** The section with the data flows of the main findings, from source to sink. */ function flowSection(context) {
    const ways = context.selection.main.filter((finding)=>(0,locations/* mainLocation */.vC)(finding).flow.length > 0);
    if (ways.length === 0) return [];
    const body = (room)=>{
        const { rows, hidden } = (0,text_fit/* fitting */._Q)(ways, (finding)=>way(finding, context), {
            room: room - 200,
            most: MAX_WAYS,
            measure: context.measure
        });
        const more = hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`…and ${(0,text_words/* number */.ai)(hidden)} more, ${context.elsewhere}.`;
        return (0,markdown_blocks/* blocks */.Bv)([
            (0,markdown_blocks/* list */.p_)(rows),
            more
        ]);
    };
    return [
        {
            title: `The way of the data in ${(0,text_words/* count */.U9)(ways.length, 'finding')}`,
            body
        }
    ];
}
function way(finding, { repositoryUrl, result }) {
    const { flow } = (0,locations/* mainLocation */.vC)(finding);
    return (0,markdown/* markup */.PT)`${(0,text_words/* fullTitle */.Eq)(finding)}: ${(0,flow_words/* flowWords */.S)(flow, repositoryUrl, result.comparison.head)}`;
}

// EXTERNAL MODULE: ./src/report/text/dates.js
var dates = __webpack_require__(71478);
// EXTERNAL MODULE: ./src/report/text/approver-words.js
var approver_words = __webpack_require__(66878);
// EXTERNAL MODULE: ./src/report/text/waiver-lines.js
var waiver_lines = __webpack_require__(32501);
// EXTERNAL MODULE: ./src/report/text/addresses.js
var addresses = __webpack_require__(83491);
// EXTERNAL MODULE: ./src/report/text/place-link.js
var place_link = __webpack_require__(34333);
// EXTERNAL MODULE: ./src/report/text/sight-words.js
var sight_words = __webpack_require__(36414);
;// CONCATENATED MODULE: ./src/report/comment/finding-table.js










/**
 * Maximum length of a command in a table. A longer one is not shown, since a truncated command
 * might be run.
 */ const MAX_COMMAND = 200;
/** Characters reserved for the table's heading and for the line about further findings. */ const AROUND = 600;
const HEAD = [
    markdown/* EMPTY */.wg,
    (0,markdown/* markup */.PT)`Finding`,
    (0,markdown/* markup */.PT)`Where`,
    (0,markdown/* markup */.PT)`Fix by`,
    (0,markdown/* markup */.PT)`How`
];
/**
 * A table of as many findings as fit into `room`, and the number of further ones. Blocking ones are
 * bold.
 */ function findingTable(findings, context, room) {
    const { rows, hidden } = (0,text_fit/* fitting */._Q)(findings, (finding)=>findingRow(finding, context), {
        room: room - AROUND,
        most: context.maxRows,
        measure: context.measure
    });
    const more = hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`…and ${(0,text_words/* number */.ai)(hidden)} more, ${context.elsewhere}.`;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown_blocks/* table */.tp)(HEAD, rows),
        more
    ]);
}
function findingRow(finding, context) {
    const strong = context.selection.blocking.has(finding.id);
    return (0,markdown_blocks/* tableRow */.jD)([
        severityCell(finding, strong),
        titleCell(finding),
        whereCell(finding, context),
        dueCell(finding, strong),
        howCell(finding)
    ]);
}
/** Mark, severity and score, joined by non-breaking spaces. */ function severityCell(finding, strong) {
    const { severity } = finding;
    const score = (0,text_words/* scoreWords */.gu)(finding);
    const word = strong ? (0,markdown/* markup */.PT)`**${severity}**` : (0,markdown/* markup */.PT)`${severity}`;
    const detail = (0,locations/* mainLocation */.vC)(finding).override !== null ? (0,markdown/* markup */.PT)`<br>by policy` : score === '' ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`\u00A0${score}`;
    return (0,markdown/* markup */.PT)`${(0,text_words/* severityMark */.nU)(severity)}\u00A0${word}${detail}`;
}
function titleCell(finding) {
    return (0,markdown/* link */.nf)((0,text_words/* fullTitle */.Eq)(finding), (0,addresses/* aboutUrl */.Hs)(finding));
}
function whereCell(finding, { result, selection, repositoryUrl }) {
    const location = (0,locations/* mainLocation */.vC)(finding);
    const more = finding.locations.length - 1;
    const before = finding.origin === 'existing' && selection.blocking.has(finding.id);
    const from = sourceOf(location);
    const words = [
        (0,locations/* routeWords */.Jn)(location.package),
        more === 0 ? '' : (0,text_words/* count */.U9)(more, 'more place'),
        before ? 'here before' : ''
    ].filter((part)=>part !== '');
    const sight = (0,sight_words/* sightWords */.z8)(finding);
    const place = finding.report !== undefined ? (0,markdown/* link */.nf)('its issue', finding.references[0] ?? null) : finding.source === 'posture' && location.path === '' ? (0,markdown/* markup */.PT)`a setting on GitHub` : (0,place_link/* placeLink */.a)(location, repositoryUrl, result.comparison.head);
    const lines = [
        place,
        ...from === null ? [] : [
            (0,markdown/* markup */.PT)`from ${(0,place_link/* placeLink */.a)(from, repositoryUrl, result.comparison.head)}`
        ],
        ...words.length === 0 ? [] : [
            (0,markdown/* markup */.PT)`${words.join(', ')}`
        ],
        ...sight === '' ? [] : [
            (0,markdown/* markup */.PT)`${sight}`
        ]
    ];
    return (0,markdown/* join */.fj)(lines, '<br>');
}
/** The source of the data flow; null when it is on the finding's own line. */ function sourceOf({ path, line, flow }) {
    const [source] = flow;
    return source === undefined || source.path === path && source.line === line ? null : source;
}
function dueCell(finding, strong) {
    if (finding.due === null || finding.daysLeft === null) return (0,markdown/* markup */.PT)`no due date`;
    const date = (0,markdown/* join */.fj)((0,dates/* shortDate */.XV)(finding.due).split(' '), '&nbsp;');
    const days = (0,dates/* daysInWords */.E)(finding.daysLeft);
    return strong || finding.sla === 'overdue' ? (0,markdown/* markup */.PT)`**${date}**<br>${days}` : (0,markdown/* markup */.PT)`${date}<br>${days}`;
}
/**
 * How to fix a finding: the upgrade command, else the fixed version, else that there is none.
 * Without a package: the rule's advice.
 */ function howCell(finding) {
    const at = finding.package;
    if (at === null) return (0,markdown/* markup */.PT)`${(0,text_words/* firstSentence */.qi)((0,text_words/* fixWords */.B0)(finding))}`;
    if (at.upgrade !== null && at.upgrade.length <= MAX_COMMAND) return (0,markdown/* code */.aY)(at.upgrade);
    if (at.fixedVersion !== null) return (0,markdown/* markup */.PT)`upgrade to ${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(at.fixedVersion, MAX_COMMAND))}`;
    return finding.malicious ? (0,markdown/* markup */.PT)`remove it` : (0,markdown/* markup */.PT)`no fixed version known`;
}

;// CONCATENATED MODULE: ./src/report/comment/folded-parts.js









/** Maximum length of a waiver's reason, in characters. */ const MAX_REASON = 300;
/** The section with findings that existed before and do not block. */ function beforeSection(context) {
    const { before } = context.selection;
    if (before.length === 0) return [];
    const overdue = before.filter((finding)=>finding.sla === 'overdue').length;
    const were = before.length === 1 ? 'finding was' : 'findings were';
    const parts = [
        ...(0,text_words/* bySeverity */.Np)(before),
        ...overdue === 0 ? [] : [
            `${(0,text_words/* number */.ai)(overdue)} overdue`
        ]
    ];
    const title = `${(0,text_words/* number */.ai)(before.length)} ${were} here before: ${parts.join(', ')}`;
    return [
        {
            title,
            body: (room)=>findingTable(before, context, room)
        }
    ];
}
/** What the issues know and this run did not look for: a failed scan still says what is late. */ function knownSection(context) {
    const known = context.result.known.filter(({ waiver })=>waiver === null);
    if (known.length === 0) return [];
    const overdue = known.filter(({ sla })=>sla === 'overdue').length;
    const parts = [
        ...(0,text_words/* bySeverity */.Np)(known),
        ...overdue === 0 ? [] : [
            `${(0,text_words/* number */.ai)(overdue)} overdue`
        ]
    ];
    const title = `${(0,text_words/* count */.U9)(known.length, 'finding')} of the issues, not looked for in this run: ${parts.join(', ')}`;
    return [
        {
            title,
            body: (room)=>findingTable(known, context, room)
        }
    ];
}
/** The section with waived findings, and waivers that had no effect. */ function waivedSection(context) {
    const { waived } = context.selection;
    const { unused, expired, overlong, unconfirmed, moved } = context.result.waivers;
    const titles = [
        ...waived.length === 0 ? [] : [
            `${(0,text_words/* number */.ai)(waived.length)} waived${untilWords(context)}`
        ],
        ...overlong.length === 0 ? [] : [
            `${(0,text_words/* count */.U9)(overlong.length, 'waiver')} too long to count`
        ],
        ...unconfirmed.length === 0 ? [] : [
            `${(0,text_words/* count */.U9)(unconfirmed.length, 'waiver')} with too few approvals to count`
        ],
        ...expired.length === 0 ? [] : [
            `${(0,text_words/* count */.U9)(expired.length, 'waiver')} expired`
        ],
        ...unused.length === 0 ? [] : [
            `${(0,text_words/* count */.U9)(unused.length, 'waiver')} unused`
        ],
        ...moved.length === 0 ? [] : [
            `${(0,text_words/* count */.U9)(moved.length, 'waiver')} to rename`
        ]
    ];
    if (titles.length === 0) return [];
    const body = (room)=>(0,markdown_blocks/* blocks */.Bv)([
            waivedTable(context, room * 0.6),
            idle('Too long to count', overlong),
            idle('Too few approvals', unconfirmed),
            idle('Expired', expired),
            idle('Unused', unused),
            (0,markdown_blocks/* list */.p_)((0,text_fit/* atMost */.Tu)(20, moved, ({ from, to })=>(0,markdown/* markup */.PT)`Moved: ${(0,markdown/* code */.aY)(from)} is ${(0,markdown/* code */.aY)(to)} now, write that instead`))
        ]);
    return [
        {
            title: titles.join(', '),
            body
        }
    ];
}
function untilWords({ selection }) {
    const ends = selection.waived.flatMap(({ waiver })=>waiver === null ? [] : [
            waiver.expires
        ]).sort();
    const [first] = ends;
    if (first === undefined) return '';
    return ends.length === 1 ? ` until ${(0,dates/* shortDate */.XV)(first)}` : `, the first until ${(0,dates/* shortDate */.XV)(first)}`;
}
function waivedTable({ selection, measure, maxRows, elsewhere }, room) {
    const rows = selection.waived.flatMap((finding)=>finding.waiver === null ? [] : [
            {
                finding,
                waiver: finding.waiver
            }
        ]);
    const fit = (0,text_fit/* fitting */._Q)(rows, ({ finding, waiver })=>(0,markdown_blocks/* tableRow */.jD)([
            (0,markdown/* markup */.PT)`${finding.severity}`,
            (0,markdown/* markup */.PT)`${(0,text_words/* fullTitle */.Eq)(finding)} (${(0,terminal_text/* clip */.$Q)(finding.rule, 60)})`,
            (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(waiver.reason, MAX_REASON)}`,
            (0,markdown/* markup */.PT)`${(0,approver_words/* approverWords */.J)(waiver)}`,
            (0,markdown/* markup */.PT)`${(0,dates/* shortDate */.XV)(waiver.expires)}`
        ]), {
        room: room - 400,
        most: maxRows,
        measure
    });
    const more = fit.hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`…and ${(0,text_words/* number */.ai)(fit.hidden)} more, ${elsewhere}.`;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown_blocks/* table */.tp)([
            markdown/* EMPTY */.wg,
            (0,markdown/* markup */.PT)`Finding`,
            (0,markdown/* markup */.PT)`Reason`,
            (0,markdown/* markup */.PT)`Approved by`,
            (0,markdown/* markup */.PT)`Until`
        ], fit.rows),
        more
    ]);
}
function idle(word, waivers) {
    return (0,markdown_blocks/* list */.p_)((0,text_fit/* atMost */.Tu)(20, waivers, ({ match, reason, expires })=>(0,markdown/* markup */.PT)`${word}: ${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(match, 200))}, until ${(0,dates/* shortDate */.XV)(expires)}: ${(0,terminal_text/* clip */.$Q)(reason, MAX_REASON)}`));
}
/**
 * The section that says how many findings are not shown in public, and where authorized readers
 * find them.
 */ function withheldSection({ result }) {
    const { withheld } = result;
    if (withheld === undefined || withheld.count === 0) return [];
    const where = withheld.url === null ? (0,markdown/* markup */.PT)`Run the command line on a checkout to see them, upload the SARIF file to code scanning, or keep the issues in a private repository.` : (0,markdown/* markup */.PT)`Who may see them finds them ${(0,markdown/* link */.nf)('here', withheld.url)}.`;
    const body = (0,markdown/* markup */.PT)`What a pull request brings is shown; weaknesses in code and secrets that were here before are not, until they are fixed. ${where}`;
    return [
        {
            title: `${(0,text_words/* withheldWords */.ZJ)(withheld.count)} not shown in public`,
            body: ()=>body
        }
    ];
}
/** The section with the changes that the pull request makes to the policy. */ function policySection({ result }) {
    const { proposed } = result.policy;
    if (proposed.length === 0) return [];
    const body = (0,markdown_blocks/* list */.p_)((0,text_fit/* atMost */.Tu)(50, proposed, (line)=>(0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(line, 500)}`));
    return [
        {
            title: 'This pull request changes the policy: no effect until merged',
            body: ()=>body
        }
    ];
}
/** The section with an example waiver for the first blocking finding, ready to be copied. */ function waiveSection({ result, selection }) {
    const first = result.findings.find((finding)=>selection.blocking.has(finding.id));
    if (first === undefined) return [];
    const body = (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`In ${(0,markdown/* code */.aY)(result.policy.path ?? '.github/fixby.yml')} on the base branch, through a pull request of its own. Every waiver has a reason and an end.`,
        (0,markdown_blocks/* fence */.EU)('yaml', (0,waiver_lines/* waiverLines */.u)(first, result.today))
    ]);
    return [
        {
            title: "If it can't be fixed now: how to waive it",
            body: ()=>body
        }
    ];
}

// EXTERNAL MODULE: ./src/report/text/coverage-words.js
var coverage_words = __webpack_require__(97909);
// EXTERNAL MODULE: ./src/report/text/headline.js
var headline = __webpack_require__(24967);
;// CONCATENATED MODULE: ./src/report/comment/main-parts.js










/** Maximum length of a quoted message, in characters. */ const MAX_MESSAGE = 1_000;
/** Maximum number of lines in a list that is not folded. */ const MAX_LINES = 10;
/** The heading with the verdict. Its mark answers whether the change may be merged. */ function verdictPart(result) {
    const mark = {
        pass: (0,markdown/* markup */.PT)`✅`,
        warn: (0,markdown/* markup */.PT)`✅`,
        block: (0,markdown/* markup */.PT)`⛔`,
        error: (0,markdown/* markup */.PT)`⚠️`
    }[result.decision];
    return (0,markdown/* markup */.PT)`### ${mark} ${(0,headline/* heading */.R)(result)}`;
}
/**
 * Reasons that are not about a finding: a failed scan, an invalid policy, an unknown base. The
 * heading already quotes the first sentence of the first one.
 */ function problemsPart({ result, selection }) {
    // Added permissions are shown in a table of their own.
    const messages = selection.problems.filter(({ kind })=>kind !== 'permission').map((problem)=>problem.message);
    const { baseUnknown } = result.comparison;
    const said = (0,headline/* heading */.R)(result);
    const untold = messages.filter((message)=>!said.includes((0,terminal_text/* clip */.$Q)(message, MAX_MESSAGE).replace(/\.$/u, '')));
    const all = [
        ...untold,
        ...baseUnknown === null ? [] : [
            `The base is unknown, so every finding counts as introduced: ${baseUnknown}`
        ]
    ];
    if (all.length === 0) return markdown/* EMPTY */.wg;
    return (0,markdown_blocks/* callout */.xl)('WARNING', (0,markdown/* join */.fj)((0,text_fit/* atMost */.Tu)(MAX_LINES, all, (message)=>(0,markdown/* markup */.PT)`${(0,text_words/* capitalise */.sK)((0,terminal_text/* clip */.$Q)(message, MAX_MESSAGE))}`), '\n\n'));
}
/**
 * The table of main findings: introduced and blocking ones, or all open ones when nothing is
 * compared.
 */ function tablePart(context) {
    return (room)=>findingTable(context.selection.main, context, room);
}
/** What must be done before the change can be merged; empty when nothing must. */ function mergePart({ result, selection, docsUrl }) {
    if (result.decision === 'error') {
        return (0,markdown/* markup */.PT)`Nothing passes unjudged: remove the cause, then run this check again.`;
    }
    if (result.decision !== 'block') return markdown/* EMPTY */.wg;
    const blocking = result.findings.filter((finding)=>selection.blocking.has(finding.id));
    const waived = (0,markdown/* link */.nf)('waived by a maintainer', docsUrl);
    const needs = [
        ...blocking.length === 0 ? [] : [
            (0,markdown/* markup */.PT)`${which(blocking)}, or ${waived}`
        ],
        ...blocks(selection, 'withheld') ? [
            (0,markdown/* markup */.PT)`the findings fixed that are not shown here`
        ] : [],
        ...blocks(selection, 'unseen') || blocks(selection, 'coverage') ? [
            (0,markdown/* markup */.PT)`everything looked at that was looked at before`
        ] : [],
        ...blocks(selection, 'permission') ? [
            (0,markdown/* markup */.PT)`the widened permissions taken back, or allowed by ${(0,markdown/* code */.aY)('scan.forge.permissions')}`
        ] : [],
        ...blocks(selection, 'policy-invalid') ? [
            (0,markdown/* markup */.PT)`a valid policy`
        ] : []
    ];
    const goal = result.comparison.compares ? (0,markdown/* markup */.PT)`Merging needs` : (0,markdown/* markup */.PT)`Passing needs`;
    const malicious = blocking.some((finding)=>finding.malicious) ? (0,markdown/* markup */.PT)` A malicious package is an incident: remove it, and replace every credential that it could read.` : markdown/* EMPTY */.wg;
    return (0,markdown/* markup */.PT)`${goal} ${(0,markdown/* join */.fj)(needs, ', and ')}.${malicious}`;
}
function blocks({ problems }, kind) {
    return problems.some((problem)=>problem.decision === 'block' && problem.kind === kind);
}
function which(blocking) {
    const [only, ...others] = blocking;
    if (only === undefined || others.length > 0) return `the ${(0,text_words/* number */.ai)(blocking.length)} findings in bold fixed`;
    return only.malicious ? 'the malicious package removed' : `the ${only.severity} finding fixed`;
}
/** Says what was scanned and what was not: the second line of every report. */ function coveragePart({ result }) {
    const line = (0,coverage_words/* coverageLine */.v)(result);
    return line === '' ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`${(0,text_words/* capitalise */.sK)(line)}`;
}
/** The findings that this change fixes. */ function fixedPart({ result, measure, elsewhere }) {
    return (room)=>{
        const fixed = (0,sight_words/* repaired */.X9)(result.gone);
        if (fixed.length === 0) return markdown/* EMPTY */.wg;
        const { rows, hidden } = (0,text_fit/* fitting */._Q)(fixed, (finding)=>finding.source === 'dependencies' ? (0,markdown/* markup */.PT)`${(0,text_words/* fullTitle */.Eq)(finding)} (${(0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(finding.rule, 60), (0,addresses/* advisoryUrl */.Le)(finding.rule))})` : (0,markdown/* markup */.PT)`${(0,text_words/* fullTitle */.Eq)(finding)}`, {
            room: room - 400,
            most: MAX_LINES,
            measure
        });
        const more = hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`; ${(0,text_words/* number */.ai)(hidden)} more ${elsewhere}`;
        return (0,markdown/* markup */.PT)`Fixes ${(0,text_words/* count */.U9)(fixed.length, 'finding')}, thank you: ${(0,markdown/* join */.fj)(rows, '; ')}${more}.`;
    };
}
/** The findings that are gone without a repair, because a decision excludes them. */ function decidedPart({ result }) {
    const parts = (0,sight_words/* decidedAway */.VU)(result.gone).map(({ reason, findings })=>(0,markdown/* markup */.PT)`${(0,text_words/* count */.U9)(findings.length, 'finding')} ${sight_words/* GONE_WORDS */.Wc[reason]}`);
    return parts.length === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`No longer listed, and not repaired: ${(0,markdown/* join */.fj)(parts, '; ')}.`;
}
/** The scanners' notes: for example a deleted lockfile, or a configuration file that is ignored. */ function notesPart({ result }) {
    const notes = result.scans.flatMap((scan)=>scan.notes);
    return (0,markdown_blocks/* list */.p_)((0,text_fit/* atMost */.Tu)(MAX_LINES, notes, (note)=>(0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(note, MAX_MESSAGE)}`));
}

// EXTERNAL MODULE: ./src/report/text/permission-lines.js
var permission_lines = __webpack_require__(88870);
;// CONCATENATED MODULE: ./src/report/comment/permissions-part.js








/** Maximum number of removed permissions that are named. */ const MAX_THANKS = 5;
const permissions_part_HEAD = [
    markdown/* EMPTY */.wg,
    (0,markdown/* markup */.PT)`This app will be able to`,
    (0,markdown/* markup */.PT)`Where`,
    (0,markdown/* markup */.PT)`Who has to consent`
];
/**
 * The permissions that this change gives to Forge apps, and a sentence about those that it removes.
 */ function permissionsPart(context) {
    const { permissions } = context.result;
    const wider = permissions.filter(({ change })=>change === 'widens');
    const narrower = permissions.filter(({ change })=>change === 'narrows');
    return (room)=>{
        if (permissions.length === 0) return markdown/* EMPTY */.wg;
        const { rows, hidden } = (0,text_fit/* fitting */._Q)(wider, (change)=>row(change, context), {
            room: room - 800,
            most: context.maxRows,
            measure: context.measure
        });
        return (0,markdown_blocks/* blocks */.Bv)([
            rows.length === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`**This pull request widens what ${apps(wider)} may do.**`,
            (0,markdown_blocks/* table */.tp)(permissions_part_HEAD, rows),
            hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`…and ${(0,text_words/* number */.ai)(hidden)} more, ${context.elsewhere}.`,
            thanks(narrower)
        ]);
    };
}
function row(change, { result, repositoryUrl }) {
    const { severity, can, place, consent } = change;
    const where = (0,markdown/* link */.nf)((0,locations/* placeWords */.fp)(place), (0,addresses/* permalink */.eL)(place, repositoryUrl, result.comparison.head));
    const asked = consent === 'admin' ? (0,markdown/* markup */.PT)`administrators of every site` : (0,markdown/* markup */.PT)`nobody`;
    return (0,markdown_blocks/* tableRow */.jD)([
        (0,markdown/* markup */.PT)`${(0,text_words/* severityMark */.nU)(severity)}\u00A0${severity}`,
        (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(can, permission_lines/* MAX_TEXT */.l)}`,
        where,
        asked
    ]);
}
function apps(changes) {
    const names = [
        ...new Set(changes.map(({ app })=>app))
    ];
    return names.length === 1 ? 'the app' : (0,text_words/* count */.U9)(names.length, 'app');
}
function thanks(changes) {
    if (changes.length === 0) return markdown/* EMPTY */.wg;
    const shown = changes.slice(0, MAX_THANKS).map(({ permission })=>(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(permission, permission_lines/* MAX_TEXT */.l)));
    const more = changes.length - shown.length;
    return (0,markdown/* markup */.PT)`Takes back ${(0,text_words/* count */.U9)(changes.length, 'permission')}, thank you: ${(0,markdown/* join */.fj)(shown, ', ')}${more === 0 ? '' : ` and ${(0,text_words/* number */.ai)(more)} more`}.`;
}

// EXTERNAL MODULE: ./src/report/text/scan-words.js
var scan_words = __webpack_require__(14286);
;// CONCATENATED MODULE: ./src/report/comment/scan-parts.js








/** Maximum number of lockfiles that are listed. */ const MAX_LOCKFILES = 50;
/** The scanners, their versions and results, and the lockfiles. */ function scansSection({ result }) {
    const head = [
        (0,markdown/* markup */.PT)`Scanner`,
        (0,markdown/* markup */.PT)`Version`,
        (0,markdown/* markup */.PT)`Result`,
        (0,markdown/* markup */.PT)`Looked at`,
        (0,markdown/* markup */.PT)`Time`
    ];
    const ran = result.scans.filter(({ status })=>status !== 'skipped');
    const body = (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown_blocks/* table */.tp)(head, ran.map(scanRow)),
        skippedWords(result.scans),
        lockfileList(result.scans)
    ]);
    return {
        title: (0,scan_words/* scannedWords */.E9)(result),
        body: ()=>body
    };
}
function scanRow(scan) {
    return (0,markdown_blocks/* tableRow */.jD)([
        (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(scan.scanner, 60)}`,
        (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(scan.version, 60)}`,
        (0,markdown/* markup */.PT)`${statusWords(scan)}`,
        (0,markdown/* markup */.PT)`${lookedAtWords(scan)}`,
        (0,markdown/* markup */.PT)`${(0,dates/* seconds */.YA)(scan.ms)}`
    ]);
}
/**
 * Scanners that did not run, grouped by reason: `Skipped: forge, workflows (this version does not
 * have it yet)`.
 */ function skippedWords(scans) {
    const byReason = new Map();
    for (const { scanner, status, reason } of scans){
        if (status !== 'skipped' || reason === null) continue;
        byReason.set(reason, [
            ...byReason.get(reason) ?? [],
            (0,terminal_text/* clip */.$Q)(scanner, 60)
        ]);
    }
    const parts = [
        ...byReason
    ].map(([reason, names])=>`${names.join(', ')} (${(0,terminal_text/* clip */.$Q)(reason, 500)})`);
    return parts.length === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`Skipped: ${parts.join('; ')}`;
}
/** `412 packages in 1 lockfile`, `312 files`. */ function lookedAtWords(scan) {
    const { packages, lockfiles } = scan;
    const files = (0,scan_words/* otherFiles */.YT)(scan);
    const parts = [
        ...packages === null ? [] : [
            (0,scan_words/* packageWordsIn */.FN)(packages, lockfiles.length)
        ],
        ...files === 0 ? [] : [
            (0,text_words/* count */.U9)(files, 'file')
        ]
    ];
    return parts.join(', ');
}
function statusWords({ status, reason }) {
    const word = status === 'done' ? 'complete' : 'did not complete';
    return reason === null ? word : `${word}: ${(0,terminal_text/* clip */.$Q)(reason, 500)}`;
}
function lockfileList(scans) {
    const all = scans.flatMap((scan)=>scan.lockfiles);
    return (0,markdown_blocks/* list */.p_)((0,text_fit/* atMost */.Tu)(MAX_LOCKFILES, all, ({ path, packages })=>(0,markdown/* markup */.PT)`${(0,markdown/* code */.aY)((0,locations/* placeWords */.fp)({
            path,
            line: null
        }))}: ${(0,text_words/* count */.U9)(packages, 'package')}`));
}
/** The footer: what was compared, under which policy, and in which run. */ function footer({ result, selection, runUrl }) {
    const { comparison, policy } = result;
    const head = comparison.head === null ? (0,markdown/* markup */.PT)`working tree` : (0,markdown/* code */.aY)(shortSha(comparison.head));
    const trees = comparison.base === null ? head : (0,markdown/* markup */.PT)`${head} against ${(0,markdown/* code */.aY)(shortSha(comparison.base))}`;
    const from = policy.path === null ? (0,markdown/* markup */.PT)`default policy` : (0,markdown/* markup */.PT)`${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(policy.path, 200))}${policy.ref === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)` at ${(0,markdown/* code */.aY)(shortSha(policy.ref))}`}`;
    const parts = [
        trees,
        (0,markdown/* markup */.PT)`policy ${policy.preset}, ${from}`,
        ...selection.main.some(text_words/* countsFromDetection */.iQ) ? [
            (0,markdown/* markup */.PT)`days count from detection`
        ] : [],
        ...runUrl === null ? [] : [
            (0,markdown/* link */.nf)('run', runUrl)
        ]
    ];
    return (0,markdown/* markup */.PT)`<sub>${(0,markdown/* join */.fj)(parts, ' · ')}</sub>`;
}
function shortSha(commit) {
    return commit.slice(0, 7);
}

;// CONCATENATED MODULE: ./src/report/comment/whole-report.js







/**
 * The Markdown report. It follows a reader's questions: may I merge, what must I do, by when and
 * how, and why is the verdict reliable?
 * @param show renders a section
 * @param limit maximum size of the report; truncated lists say how many entries are missing
 * @returns Markdown
 */ function wholeReport(result, report, show, limit) {
    const sections = [
        ...flowSection(report),
        ...waiveSection(report),
        ...beforeSection(report),
        ...knownSection(report),
        ...withheldSection(report),
        ...waivedSection(report),
        ...policySection(report),
        ...unseenSection(report),
        scansSection(report)
    ];
    const parts = [
        (0,text_fit/* fixed */.Zu)(verdictPart(result)),
        (0,text_fit/* fixed */.Zu)(coveragePart(report)),
        (0,text_fit/* fixed */.Zu)(problemsPart(report)),
        tablePart(report),
        permissionsPart(report),
        (0,text_fit/* fixed */.Zu)(mergePart(report)),
        fixedPart(report),
        (0,text_fit/* fixed */.Zu)(decidedPart(report)),
        (0,text_fit/* fixed */.Zu)(notesPart(report)),
        ...sections.map(show)
    ];
    return (0,text_fit/* assemble */.fT)(parts, footer(report), limit).toString();
}


/***/ }),

/***/ 66878:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ approverWords)
/* harmony export */ });
/* harmony import */ var _core_policy_approvers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71191);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24695);


/** Longest names of those who approved, in characters. */ const MAX_NAMES = 60;
/**
 * `@alice, confirmed`: who approved it, and whether GitHub shows it; empty where nobody is named.
 */ function approverWords({ approvedBy, confirmed = [] }) {
    if (approvedBy === null) return '';
    return `${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(approvedBy, MAX_NAMES)}, ${(0,_core_policy_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .approvalOf */ .x)(approvedBy, confirmed) ?? 'claimed'}`;
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


/***/ })

};
