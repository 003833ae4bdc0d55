export const id = 6056;
export const ids = [6056];
export const modules = {

/***/ 26056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderComment: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _text_fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9892);
/* harmony import */ var _text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54277);
/* harmony import */ var _report_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37453);
/* harmony import */ var _whole_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85952);




/**
 * The pull request comment, its sections folded. Never longer than GitHub's 65,536 characters.
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

/***/ 53805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ placeLink),
/* harmony export */   c: () => (/* binding */ findingTable)
/* harmony export */ });
/* harmony import */ var _text_addresses_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83491);
/* harmony import */ var _text_dates_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71478);
/* harmony import */ var _text_fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9892);
/* harmony import */ var _text_locations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93491);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58066);
/* harmony import */ var _text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54277);
/* harmony import */ var _text_sight_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36414);
/* harmony import */ var _text_terminal_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24695);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23442);









/** Longest command that a table shows: one that was cut off must not look like one to run. */ const MAX_COMMAND = 200;
/** What the heading, its rule and the line about the rest may take, in characters. */ const AROUND = 600;
const HEAD = [
    _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg,
    (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`Finding`,
    (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`Where`,
    (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`Fix by`,
    (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`How`
];
/** A table of findings within `room`, and how many more there are. Blocking ones are in bold. */ function findingTable(findings, context, room) {
    const { rows, hidden } = (0,_text_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fitting */ ._Q)(findings, (finding)=>findingRow(finding, context), {
        room: room - AROUND,
        most: context.maxRows,
        measure: context.measure
    });
    const more = hidden === 0 ? _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`…and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(hidden)} more, ${context.elsewhere}.`;
    return (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)([
        (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(HEAD, rows),
        more
    ]);
}
function findingRow(finding, context) {
    const strong = context.selection.blocking.has(finding.id);
    return (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)([
        severityCell(finding, strong),
        titleCell(finding),
        whereCell(finding, context),
        dueCell(finding, strong),
        howCell(finding)
    ]);
}
/** Non-breaking spaces keep the mark, the word and the score on one line. */ function severityCell(finding, strong) {
    const { severity } = finding;
    const score = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .scoreWords */ .gu)(finding);
    const word = strong ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`**${severity}**` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`${severity}`;
    const detail = (0,_text_locations_js__WEBPACK_IMPORTED_MODULE_5__/* .mainLocation */ .vC)(finding).override !== null ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`<br>by policy` : score === '' ? _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`\u00A0${score}`;
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .severityMark */ .nU)(severity)}\u00A0${word}${detail}`;
}
function titleCell(finding) {
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .fullTitle */ .Eq)(finding), (0,_text_addresses_js__WEBPACK_IMPORTED_MODULE_6__/* .aboutUrl */ .Hs)(finding));
}
function whereCell(finding, { result, selection, repositoryUrl }) {
    const location = (0,_text_locations_js__WEBPACK_IMPORTED_MODULE_5__/* .mainLocation */ .vC)(finding);
    const more = finding.locations.length - 1;
    const before = finding.origin === 'existing' && selection.blocking.has(finding.id);
    const from = sourceOf(location);
    const words = [
        (0,_text_locations_js__WEBPACK_IMPORTED_MODULE_5__/* .routeWords */ .Jn)(location.package),
        more === 0 ? '' : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(more, 'more place'),
        before ? 'here before' : ''
    ].filter((part)=>part !== '');
    const sight = (0,_text_sight_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sightWords */ .z8)(finding);
    const place = placeLink(location, repositoryUrl, result.comparison.head);
    const lines = [
        place,
        ...from === null ? [] : [
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`from ${placeLink(from, repositoryUrl, result.comparison.head)}`
        ],
        ...words.length === 0 ? [] : [
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`${words.join(', ')}`
        ],
        ...sight === '' ? [] : [
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`${sight}`
        ]
    ];
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(lines, '<br>');
}
/** Where untrusted data enters, if that is another line. */ function sourceOf({ path, line, flow }) {
    const [source] = flow;
    return source === undefined || source.path === path && source.line === line ? null : source;
}
/** A place as code, linked to its line at a commit where both are known. */ function placeLink(location, repositoryUrl, commit) {
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_locations_js__WEBPACK_IMPORTED_MODULE_5__/* .placeWords */ .fp)(location)), (0,_text_addresses_js__WEBPACK_IMPORTED_MODULE_6__/* .permalink */ .eL)(location, repositoryUrl, commit));
}
function dueCell(finding, strong) {
    if (finding.due === null || finding.daysLeft === null) return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`no due date`;
    const date = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)((0,_text_dates_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDate */ .XV)(finding.due).split(' '), '&nbsp;');
    const days = (0,_text_dates_js__WEBPACK_IMPORTED_MODULE_7__/* .daysInWords */ .E)(finding.daysLeft);
    return strong || finding.sla === 'overdue' ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`**${date}**<br>${days}` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`${date}<br>${days}`;
}
/** How to fix it: the command, else the version, else that there is none; without a package, what its rule says. */ function howCell(finding) {
    const at = finding.package;
    if (at === null) return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .firstSentence */ .qi)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .fixWords */ .B0)(finding))}`;
    if (at.upgrade !== null && at.upgrade.length <= MAX_COMMAND) return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(at.upgrade);
    if (at.fixedVersion !== null) return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`upgrade to ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(at.fixedVersion, MAX_COMMAND))}`;
    return finding.malicious ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`remove it` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`no fixed version known`;
}


/***/ }),

/***/ 33091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ flowSection),
/* harmony export */   S: () => (/* binding */ flowWords)
/* harmony export */ });
/* harmony import */ var _text_addresses_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83491);
/* harmony import */ var _text_fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9892);
/* harmony import */ var _text_locations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93491);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58066);
/* harmony import */ var _text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54277);
/* harmony import */ var _text_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24695);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23442);







/** Most ways that are shown, and most steps of one: its beginning and its end. */ const MAX_WAYS = 20;
const MAX_STEPS = 8;
/** How untrusted data gets from where it enters to where it does harm, for what comes first. */ function flowSection(context) {
    const ways = context.selection.main.filter((finding)=>(0,_text_locations_js__WEBPACK_IMPORTED_MODULE_4__/* .mainLocation */ .vC)(finding).flow.length > 0);
    if (ways.length === 0) return [];
    const body = (room)=>{
        const { rows, hidden } = (0,_text_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fitting */ ._Q)(ways, (finding)=>way(finding, context), {
            room: room - 200,
            most: MAX_WAYS,
            measure: context.measure
        });
        const more = hidden === 0 ? _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`…and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(hidden)} more, ${context.elsewhere}.`;
        return (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)([
            (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(rows),
            more
        ]);
    };
    return [
        {
            title: `The way of the data in ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(ways.length, 'finding')}`,
            body
        }
    ];
}
function way(finding, { repositoryUrl, result }) {
    const { flow } = (0,_text_locations_js__WEBPACK_IMPORTED_MODULE_4__/* .mainLocation */ .vC)(finding);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .fullTitle */ .Eq)(finding)}: ${flowWords(flow, repositoryUrl, result.comparison.head)}`;
}
/** The steps of one way, each with its place; of a long one its beginning and its end. */ function flowWords(flow, repositoryUrl, commit) {
    const step = (one)=>(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(one.label, 80))} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_text_locations_js__WEBPACK_IMPORTED_MODULE_4__/* .placeWords */ .fp)(one), (0,_text_addresses_js__WEBPACK_IMPORTED_MODULE_6__/* .permalink */ .eL)(one, repositoryUrl, commit))}`;
    const shown = flow.length <= MAX_STEPS ? flow.map(step) : [
        ...flow.slice(0, MAX_STEPS - 3).map(step),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`…`,
        ...flow.slice(-2).map(step)
    ];
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(shown, ' → ');
}


/***/ }),

/***/ 37453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 85952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
var words = __webpack_require__(23442);
;// CONCATENATED MODULE: ./src/report/comment/unseen-section.js






/** Longest line about one item, in characters. */ const MAX_LINE = 300;
/** Everything that was not looked at, or not whole, by name. */ function unseenSection({ result, measure, maxRows, elsewhere }) {
    const items = result.scans.flatMap(({ scanner, coverage })=>(coverage?.head.unseen ?? []).map((item)=>({
                scanner,
                item
            })));
    if (items.length === 0) return [];
    const row = ({ scanner, item })=>(0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)((0,unseen/* itemWords */.Fh)(item), MAX_LINE)} (${(0,terminal_text/* clip */.$Q)(scanner, 60)})`;
    return [
        {
            title: `${(0,words/* count */.U9)(items.length, 'thing')} not looked at, or only in part`,
            body: (room)=>{
                const { rows, hidden } = (0,text_fit/* fitting */._Q)(items, row, {
                    room: room - 400,
                    most: maxRows,
                    measure
                });
                const more = hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`…and ${(0,words/* number */.ai)(hidden)} more, ${elsewhere}.`;
                return (0,markdown_blocks/* blocks */.Bv)([
                    (0,markdown_blocks/* list */.p_)(rows),
                    more
                ]);
            }
        }
    ];
}

// EXTERNAL MODULE: ./src/report/comment/flow-section.js
var flow_section = __webpack_require__(33091);
// EXTERNAL MODULE: ./src/report/text/dates.js
var dates = __webpack_require__(71478);
// EXTERNAL MODULE: ./src/report/text/waiver-lines.js
var waiver_lines = __webpack_require__(32501);
// EXTERNAL MODULE: ./src/report/comment/finding-table.js
var finding_table = __webpack_require__(53805);
;// CONCATENATED MODULE: ./src/report/comment/folded-parts.js








/** Longest reason of a waiver that is shown, in characters. */ const MAX_REASON = 300;
/** What was there before and does not block. */ function beforeSection(context) {
    const { before } = context.selection;
    if (before.length === 0) return [];
    const overdue = before.filter((finding)=>finding.sla === 'overdue').length;
    const were = before.length === 1 ? 'finding was' : 'findings were';
    const parts = [
        ...(0,words/* bySeverity */.Np)(before),
        ...overdue === 0 ? [] : [
            `${(0,words/* number */.ai)(overdue)} overdue`
        ]
    ];
    const title = `${(0,words/* number */.ai)(before.length)} ${were} here before: ${parts.join(', ')}`;
    return [
        {
            title,
            body: (room)=>(0,finding_table/* findingTable */.c)(before, context, room)
        }
    ];
}
/** What is waived, and the waivers that did nothing. */ function waivedSection(context) {
    const { waived } = context.selection;
    const { unused, expired } = context.result.waivers;
    const titles = [
        ...waived.length === 0 ? [] : [
            `${(0,words/* number */.ai)(waived.length)} waived${untilWords(context)}`
        ],
        ...expired.length === 0 ? [] : [
            `${(0,words/* count */.U9)(expired.length, 'waiver')} expired`
        ],
        ...unused.length === 0 ? [] : [
            `${(0,words/* count */.U9)(unused.length, 'waiver')} unused`
        ]
    ];
    if (titles.length === 0) return [];
    const body = (room)=>(0,markdown_blocks/* blocks */.Bv)([
            waivedTable(context, room * 0.6),
            idle('Expired', expired),
            idle('Unused', unused)
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
            (0,markdown/* markup */.PT)`${(0,words/* fullTitle */.Eq)(finding)} (${(0,terminal_text/* clip */.$Q)(finding.rule, 60)})`,
            (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(waiver.reason, MAX_REASON)}`,
            (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(waiver.approvedBy ?? '', 60)}`,
            (0,markdown/* markup */.PT)`${(0,dates/* shortDate */.XV)(waiver.expires)}`
        ]), {
        room: room - 400,
        most: maxRows,
        measure
    });
    const more = fit.hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`…and ${(0,words/* number */.ai)(fit.hidden)} more, ${elsewhere}.`;
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
/** What everybody may not see here, and where those who may find it. */ function withheldSection({ result }) {
    const { withheld } = result;
    if (withheld === undefined || withheld.count === 0) return [];
    const where = withheld.url === null ? (0,markdown/* markup */.PT)`Run the command line on a checkout to see them, upload the SARIF file to code scanning, or keep the issues in a private repository.` : (0,markdown/* markup */.PT)`Who may see them finds them ${(0,markdown/* link */.nf)('here', withheld.url)}.`;
    const body = (0,markdown/* markup */.PT)`What a pull request brings is shown; weaknesses in code and secrets that were here before are not, until they are fixed. ${where}`;
    return [
        {
            title: `${(0,words/* withheldWords */.ZJ)(withheld.count)} not shown in public`,
            body: ()=>body
        }
    ];
}
/** What the pull request would change in the policy. */ function policySection({ result }) {
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
/** What a waiver of the first blocking finding looks like, ready to be pasted. */ function waiveSection({ result, selection }) {
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

// EXTERNAL MODULE: ./src/report/text/addresses.js
var addresses = __webpack_require__(83491);
// EXTERNAL MODULE: ./src/report/text/coverage-words.js
var coverage_words = __webpack_require__(97909);
// EXTERNAL MODULE: ./src/report/text/headline.js
var headline = __webpack_require__(24967);
// EXTERNAL MODULE: ./src/report/text/sight-words.js
var sight_words = __webpack_require__(36414);
;// CONCATENATED MODULE: ./src/report/comment/main-parts.js










/** Longest message that is quoted, in characters. */ const MAX_MESSAGE = 1_000;
/** Most lines of a list that is not folded. */ const MAX_LINES = 10;
/** The verdict: its mark answers "may I merge?". */ function verdictPart(result) {
    const mark = {
        pass: (0,markdown/* markup */.PT)`✅`,
        warn: (0,markdown/* markup */.PT)`✅`,
        block: (0,markdown/* markup */.PT)`⛔`,
        error: (0,markdown/* markup */.PT)`⚠️`
    }[result.decision];
    return (0,markdown/* markup */.PT)`### ${mark} ${(0,headline/* heading */.R)(result)}`;
}
/** What is wrong apart from findings: a scan that failed, an invalid policy, an unknown base. The heading quotes the first sentence of the first. */ function problemsPart({ result, selection }) {
    // Widened permissions have a table of their own.
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
    return (0,markdown_blocks/* callout */.xl)('WARNING', (0,markdown/* join */.fj)((0,text_fit/* atMost */.Tu)(MAX_LINES, all, (message)=>(0,markdown/* markup */.PT)`${(0,words/* capitalise */.sK)((0,terminal_text/* clip */.$Q)(message, MAX_MESSAGE))}`), '\n\n'));
}
/** What comes first: introduced and blocking findings, or all open ones where nothing is compared. */ function tablePart(context) {
    return (room)=>(0,finding_table/* findingTable */.c)(context.selection.main, context, room);
}
/** What has to be done before this can be merged; empty where nothing has. */ function mergePart({ result, selection, docsUrl }) {
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
    if (only === undefined || others.length > 0) return `the ${(0,words/* number */.ai)(blocking.length)} findings in bold fixed`;
    return only.malicious ? 'the malicious package removed' : `the ${only.severity} finding fixed`;
}
/** What was looked at and what was not, in words: the second line of every report. */ function coveragePart({ result }) {
    const line = (0,coverage_words/* coverageLine */.v)(result);
    return line === '' ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`${(0,words/* capitalise */.sK)(line)}`;
}
/** What this change fixes. */ function fixedPart({ result, measure, elsewhere }) {
    return (room)=>{
        const fixed = (0,sight_words/* repaired */.X9)(result.gone);
        if (fixed.length === 0) return markdown/* EMPTY */.wg;
        const { rows, hidden } = (0,text_fit/* fitting */._Q)(fixed, (finding)=>finding.source === 'dependencies' ? (0,markdown/* markup */.PT)`${(0,words/* fullTitle */.Eq)(finding)} (${(0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(finding.rule, 60), (0,addresses/* advisoryUrl */.Le)(finding.rule))})` : (0,markdown/* markup */.PT)`${(0,words/* fullTitle */.Eq)(finding)}`, {
            room: room - 400,
            most: MAX_LINES,
            measure
        });
        const more = hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`; ${(0,words/* number */.ai)(hidden)} more ${elsewhere}`;
        return (0,markdown/* markup */.PT)`Fixes ${(0,words/* count */.U9)(fixed.length, 'finding')}, thank you: ${(0,markdown/* join */.fj)(rows, '; ')}${more}.`;
    };
}
/** What is gone and was not repaired: decided, not mended. */ function decidedPart({ result }) {
    const parts = (0,sight_words/* decidedAway */.VU)(result.gone).map(({ reason, findings })=>(0,markdown/* markup */.PT)`${(0,words/* count */.U9)(findings.length, 'finding')} ${sight_words/* GONE_WORDS */.Wc[reason]}`);
    return parts.length === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`No longer listed, and not repaired: ${(0,markdown/* join */.fj)(parts, '; ')}.`;
}
/** What the scanners want to be read: a lockfile that vanished, a configuration that was ignored. */ function notesPart({ result }) {
    const notes = result.scans.flatMap((scan)=>scan.notes);
    return (0,markdown_blocks/* list */.p_)((0,text_fit/* atMost */.Tu)(MAX_LINES, notes, (note)=>(0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(note, MAX_MESSAGE)}`));
}

// EXTERNAL MODULE: ./src/report/comment/permissions-part.js
var permissions_part = __webpack_require__(75215);
// EXTERNAL MODULE: ./src/report/comment/scan-parts.js
var scan_parts = __webpack_require__(10623);
;// CONCATENATED MODULE: ./src/report/comment/whole-report.js







/**
 * The report, in the order of a reader's questions: may I merge, what must I do, by when, how; then why one should believe it.
 * @param show how a section is shown
 * @param limit what the whole may measure; long lists say how many more there are
 * @returns Markdown
 */ function wholeReport(result, report, show, limit) {
    const sections = [
        ...(0,flow_section/* flowSection */.A)(report),
        ...waiveSection(report),
        ...beforeSection(report),
        ...withheldSection(report),
        ...waivedSection(report),
        ...policySection(report),
        ...unseenSection(report),
        (0,scan_parts/* scansSection */.wx)(report)
    ];
    const parts = [
        (0,text_fit/* fixed */.Zu)(verdictPart(result)),
        (0,text_fit/* fixed */.Zu)(coveragePart(report)),
        (0,text_fit/* fixed */.Zu)(problemsPart(report)),
        tablePart(report),
        (0,permissions_part/* permissionsPart */.y)(report),
        (0,text_fit/* fixed */.Zu)(mergePart(report)),
        fixedPart(report),
        (0,text_fit/* fixed */.Zu)(decidedPart(report)),
        (0,text_fit/* fixed */.Zu)(notesPart(report)),
        ...sections.map(show)
    ];
    return (0,text_fit/* assemble */.fT)(parts, (0,scan_parts/* footer */.qr)(report), limit).toString();
}


/***/ }),

/***/ 32501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ waiverLines)
/* harmony export */ });
/* harmony import */ var _core_packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54866);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24695);


/** Longest value that is written, in characters. */ const MAX_VALUE = 200;
/** Most paths that get a waiver; a reader who waives more than these knows the pattern by then. */ const MAX_PATHS = 10;
/**
 * The lines of a policy that waive a finding and nothing else, with blanks for what only a person knows: of a package the advisory, of code the rule in the files
 * where it is.
 * @param earliest the earliest day on which it may end; null where the reader is to choose, and a date of ours would go stale
 */ function waiverLines(finding, earliest) {
    const { rule, package: at, due, locations } = finding;
    const paths = [
        ...new Set(locations.map(({ path })=>path))
    ].slice(0, MAX_PATHS);
    const places = at === null ? paths.map((path)=>`      path: ${scalar(globOf(path))}`) : [
        `      package: ${scalar(`${type(at.ecosystem)}/${at.name}`)}`
    ];
    return [
        'waivers:',
        ...places.flatMap((place)=>[
                '  - match:',
                `      rule: ${scalar(rule)}`,
                place,
                '    reason: why this is acceptable until then',
                '    approved-by: "@who-decided"',
                `    expires: ${earliest === null ? 'YYYY-MM-DD' : due !== null && due > earliest ? due : earliest}`
            ])
    ];
}
/** A glob for this path alone: brackets are no rarity in the names of routes. */ function globOf(path) {
    return path.replace(/[\\*?[\]{}()!+@|]/gu, String.raw`\$&`);
}
function type(ecosystem) {
    return (0,_core_packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__/* .purlType */ .i)(ecosystem) ?? (0,_core_packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRelease */ .U)(ecosystem).toLowerCase();
}
/** A YAML scalar: plain where that is safe, else quoted as JSON, which YAML reads too. */ function scalar(value) {
    const shown = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(value, MAX_VALUE);
    return /^[A-Za-z][\w./-]*$/u.test(shown) ? shown : JSON.stringify(shown);
}


/***/ })

};
