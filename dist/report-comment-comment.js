"use strict";
exports.id = 3029;
exports.ids = [3029];
exports.modules = {

/***/ 24225:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ planFixes)
/* harmony export */ });
/* harmony import */ var _packages_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59832);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88195);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13735);
/* harmony import */ var _merge_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27277);




/** Maximum number of packages that are named before a note. */ const MAX_NAMED = 3;
/**
 * Plans the upgrades. Waived findings, malicious packages (to be removed, not upgraded) and those
 * that nobody judges are left out. Where advisories of one package lead to different versions, the
 * highest covers them all.
 */ function planFixes(findings) {
    const open = findings.filter((finding)=>finding.source === 'dependencies' && finding.waiver === null && !finding.malicious).filter((finding)=>(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isJudged */ .sL)(finding) && finding.package !== null);
    const best = highest(open);
    const commandsOf = (finding)=>finding.locations.flatMap(({ path, package: at })=>at === null || at.fixedVersion === null ? [] : [
                best.get(keyOf(path, at))?.command ?? null
            ]);
    const ordered = [
        ...open
    ].sort((a, b)=>(0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severityRank */ .qs)(a.severity) - (0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severityRank */ .qs)(b.severity));
    const commands = [
        ...new Set(ordered.flatMap((finding)=>commandsOf(finding).filter((one)=>one !== null)))
    ];
    const steps = (0,_merge_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeCommands */ .B)(commands).map(({ command, of })=>{
        const own = new Set(of.map((number)=>commands[number]));
        const mends = ordered.filter((finding)=>commandsOf(finding).some((one)=>one !== null && own.has(one)));
        return {
            command,
            mends,
            notes: notesOf(mends, own)
        };
    });
    const hasFix = ordered.filter((finding)=>commandsOf(finding).length > 0);
    return {
        steps,
        left: hasFix.filter((finding)=>commandsOf(finding).includes(null)).map((finding)=>({
                finding,
                why: whyLeft(finding)
            })),
        unfixed: ordered.length - hasFix.length
    };
}
/** For each package at each place the command to the highest fixed version. */ function highest(findings) {
    const best = new Map();
    for (const { path, package: at } of findings.flatMap(({ locations })=>locations)){
        if (at === null || at.upgrade === null) continue;
        const known = best.get(keyOf(path, at))?.at.fixedVersion ?? null;
        const higher = known === null || ((0,_packages_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(at.ecosystem, at.fixedVersion ?? '', known) ?? 0) > 0;
        if (higher) best.set(keyOf(path, at), {
            at,
            command: at.upgrade
        });
    }
    return best;
}
function keyOf(path, { ecosystem, name, version }) {
    return JSON.stringify([
        path,
        ecosystem,
        name,
        version
    ]);
}
/** Each note once, after the packages that it is about. */ function notesOf(findings, commands) {
    const packages = findings.flatMap(({ locations })=>locations.flatMap((location)=>location.package ?? []));
    const byNote = new Map();
    for (const { name, version, upgrade, upgradeNote } of packages){
        if (upgrade === null || upgradeNote === undefined || !commands.has(upgrade)) continue;
        byNote.set(upgradeNote, (byNote.get(upgradeNote) ?? new Set()).add(`${name} ${version}`));
    }
    return [
        ...byNote
    ].map(([note, names])=>`${fewOf([
            ...names
        ])}: ${note}`);
}
function fewOf(names) {
    const more = names.length - MAX_NAMED;
    return `${names.slice(0, MAX_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function whyLeft({ locations }) {
    const at = locations.map((location)=>location.package).find((one)=>one?.upgrade === null && one.fixedVersion !== null);
    return at?.upgradeNote ?? `upgrade to ${at?.fixedVersion ?? 'the fixed version'} by hand`;
}


/***/ }),

/***/ 29308:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ privateObservation),
/* harmony export */   c: () => (/* binding */ isPrivateReport)
/* harmony export */ });
/**
 * A private report as an observation. Its description stays where it is: whoever may read it can
 * open its page.
 */ function privateObservation(report) {
    const { id, title, word, vectors, cwe, url, created } = report;
    return {
        source: 'report',
        rule: id,
        aliases: [],
        title,
        description: '',
        fix: 'Work on it in its advisory: publish that once it is mended, or close it.',
        rating: {
            vectors,
            word,
            malicious: false,
            informational: false
        },
        cwe,
        references: [
            url
        ],
        published: created,
        place: {
            path: '',
            line: null,
            column: null,
            endLine: null
        },
        package: null,
        subject: id,
        confidence: 'high',
        flow: []
    };
}
/** Whether a finding is what somebody reported in private, not in an issue. */ function isPrivateReport({ source, report }) {
    return source === 'report' && report === undefined;
}


/***/ }),

/***/ 73029:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderComment: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _text_fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99279);
/* harmony import */ var _text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64234);
/* harmony import */ var _report_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47162);
/* harmony import */ var _whole_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96482);




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

/***/ 47162:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ commentContext),
/* harmony export */   u: () => (/* binding */ summaryContext)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48943);
/* harmony import */ var _text_selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32178);


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

/***/ 96482:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ wholeReport)
});

// EXTERNAL MODULE: ./src/report/text/fit.js
var text_fit = __webpack_require__(99279);
// EXTERNAL MODULE: ./src/report/text/locations.js
var locations = __webpack_require__(84008);
// EXTERNAL MODULE: ./src/report/text/markdown.js
var markdown = __webpack_require__(48943);
// EXTERNAL MODULE: ./src/report/text/markdown-blocks.js
var markdown_blocks = __webpack_require__(64234);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
// EXTERNAL MODULE: ./src/report/text/words.js
var text_words = __webpack_require__(56489);
;// CONCATENATED MODULE: ./src/report/comment/added-part.js






/** The packages that a change brings; what is remarkable of them stands in the title. */ function addedSection(context) {
    const { added = [] } = context.result;
    if (added.length === 0) return [];
    const scripts = added.filter(({ installScript })=>installScript === true).length;
    const similar = added.filter(({ similarTo })=>similarTo !== null).length;
    const title = [
        (0,text_words/* count */.U9)(added.length, 'new package'),
        ...scripts === 0 ? [] : [
            `${(0,text_words/* number */.ai)(scripts)} with an install script`
        ],
        ...similar === 0 ? [] : [
            `${(0,text_words/* number */.ai)(similar)} named like a well-known one`
        ]
    ].join(', ');
    const head = [
        (0,markdown/* markup */.PT)`Package`,
        (0,markdown/* markup */.PT)`Comes`,
        (0,markdown/* markup */.PT)`License`,
        (0,markdown/* markup */.PT)`Remarks`
    ];
    return [
        {
            title,
            body: (room)=>{
                const { rows, hidden } = (0,text_fit/* fitting */._Q)(remarkableFirst(added), rowOf, {
                    room: room - 400,
                    most: context.maxRows,
                    measure: context.measure
                });
                return (0,markdown_blocks/* blocks */.Bv)([
                    (0,markdown_blocks/* table */.tp)(head, rows),
                    hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`\u2026and ${(0,text_words/* number */.ai)(hidden)} more, ${context.elsewhere}.`
                ]);
            }
        }
    ];
}
function remarkableFirst(added) {
    const rank = (one)=>one.similarTo !== null ? 0 : one.installScript === true ? 1 : 2;
    return [
        ...added
    ].sort((a, b)=>rank(a) - rank(b));
}
function rowOf(one) {
    const { name, version, licence, direct, dev, through } = one;
    const way = (0,locations/* routeWords */.Jn)({
        direct,
        dev,
        through
    });
    return (0,markdown_blocks/* tableRow */.jD)([
        (0,markdown/* markup */.PT)`**${(0,terminal_text/* clip */.$Q)(name, 200)}** ${(0,terminal_text/* clip */.$Q)(version, 100)}`,
        (0,markdown/* markup */.PT)`${way === '' ? 'not known how' : way}`,
        (0,markdown/* markup */.PT)`${licence === null ? 'not stated' : (0,terminal_text/* clip */.$Q)(licence, 100)}`,
        (0,markdown/* join */.fj)(remarks(one), '<br>')
    ]);
}
function remarks({ installScript, similarTo }) {
    return [
        ...similarTo === null ? [] : [
            (0,markdown/* markup */.PT)`**named like ${(0,markdown/* code */.aY)(similarTo)}**`
        ],
        ...installScript === true ? [
            (0,markdown/* markup */.PT)`runs a script when it is installed`
        ] : []
    ];
}

// EXTERNAL MODULE: ./src/core/gate/unseen.js
var unseen = __webpack_require__(93891);
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
                const more = hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`\u2026and ${(0,text_words/* number */.ai)(hidden)} more, ${elsewhere}.`;
                return (0,markdown_blocks/* blocks */.Bv)([
                    (0,markdown_blocks/* list */.p_)(rows),
                    more
                ]);
            }
        }
    ];
}

// EXTERNAL MODULE: ./src/core/findings/fix-plan.js
var fix_plan = __webpack_require__(24225);
;// CONCATENATED MODULE: ./src/report/comment/fix-plan-section.js





/** Maximum number of commands; `fixby fix --print` has all of them. */ const MAX_STEPS = 8;
const MAX_NOTES = 5;
/** The section with the fewest commands that mend the most; none for a single finding. */ function fixPlanSection({ result }) {
    const { steps } = (0,fix_plan/* planFixes */.T)(result.findings);
    const mended = new Set(steps.flatMap(({ mends })=>mends.map(({ id })=>id))).size;
    if (mended < 2) return [];
    const title = `${(0,text_words/* count */.U9)(steps.length, 'command')} for ${(0,text_words/* count */.U9)(mended, 'finding')}`;
    return [
        {
            title,
            body: (room)=>room < 1_500 ? markdown/* EMPTY */.wg : (0,markdown_blocks/* blocks */.Bv)([
                    commands(steps, room),
                    notes(steps)
                ])
        }
    ];
}
function commands(steps, room) {
    let left = room * 0.6;
    const lines = steps.slice(0, MAX_STEPS).flatMap(({ command, mends })=>{
        left -= command.length + 40;
        return left < 0 ? [] : [
            `# mends ${mends.length}`,
            (0,terminal_text/* clip */.$Q)(command, 2_000)
        ];
    });
    return (0,markdown_blocks/* fence */.EU)('sh', lines);
}
function notes(steps) {
    const all = [
        ...new Set(steps.flatMap((step)=>step.notes))
    ];
    return (0,markdown_blocks/* list */.p_)(all.slice(0, MAX_NOTES).map((note)=>(0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(note, 200)}`));
}

// EXTERNAL MODULE: ./src/report/text/flow-words.js
var flow_words = __webpack_require__(66934);
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
        const more = hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`\u2026and ${(0,text_words/* number */.ai)(hidden)} more, ${context.elsewhere}.`;
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
    return (0,markdown/* markup */.PT)`${(0,markdown/* prose */.CS)((0,text_words/* fullTitle */.Eq)(finding))}: ${(0,flow_words/* flowWords */.S)(flow, repositoryUrl, result.comparison.head)}`;
}

// EXTERNAL MODULE: ./src/report/text/dates.js
var dates = __webpack_require__(80581);
// EXTERNAL MODULE: ./src/report/text/approver-words.js
var approver_words = __webpack_require__(67451);
// EXTERNAL MODULE: ./src/report/text/waiver-lines.js
var waiver_lines = __webpack_require__(76936);
// EXTERNAL MODULE: ./src/core/findings/private-report.js
var private_report = __webpack_require__(29308);
// EXTERNAL MODULE: ./src/report/text/activity-words.js + 1 modules
var activity_words = __webpack_require__(41223);
// EXTERNAL MODULE: ./src/report/text/addresses.js
var addresses = __webpack_require__(37588);
// EXTERNAL MODULE: ./src/report/text/place-link.js
var place_link = __webpack_require__(28352);
// EXTERNAL MODULE: ./src/report/text/priority-words.js
var priority_words = __webpack_require__(47218);
// EXTERNAL MODULE: ./src/report/text/sight-words.js
var sight_words = __webpack_require__(70117);
;// CONCATENATED MODULE: ./src/report/comment/finding-table.js













/**
 * Maximum length of a command in a table. A longer one is not shown, since a truncated command
 * might be run.
 */ const MAX_COMMAND = 200;
/** Maximum length of the name of the data that a finding is about. */ const MAX_LABEL = 60;
/** Characters reserved for the table's heading and for the line about further findings. */ const AROUND = 600;
/**
 * Few columns, since a phone shows about two: what it is, then by when and how it is mended, then
 * where it is.
 */ const HEAD = [
    (0,markdown/* markup */.PT)`Finding`,
    (0,markdown/* markup */.PT)`Fix by, and how`,
    (0,markdown/* markup */.PT)`Where`
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
    const more = hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`\u2026and ${(0,text_words/* number */.ai)(hidden)} more, ${context.elsewhere}.`;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown_blocks/* table */.tp)(HEAD, rows, 'left'),
        more
    ]);
}
function findingRow(finding, context) {
    const strong = context.selection.blocking.has(finding.id);
    return (0,markdown_blocks/* tableRow */.jD)([
        (0,markdown/* markup */.PT)`${severityWords(finding, strong)}<br>${titleWords(finding, context)}`,
        (0,markdown/* markup */.PT)`${dueWords(finding, strong)}<br>${howWords(finding)}`,
        whereCell(finding, context)
    ]);
}
/** Mark, severity and score, joined by non-breaking spaces. */ function severityWords(finding, strong) {
    const { severity } = finding;
    const score = (0,text_words/* scoreWords */.gu)(finding);
    const word = strong ? (0,markdown/* markup */.PT)`**${severity}**` : (0,markdown/* markup */.PT)`${severity}`;
    const detail = (0,locations/* mainLocation */.vC)(finding).override !== null ? (0,markdown/* markup */.PT)`, by policy` : score === '' ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`\u00A0${score}`;
    return (0,markdown/* markup */.PT)`${(0,text_words/* severityMark */.nU)(severity)}\u00A0${word}${detail}`;
}
function titleWords(finding, { docsUrl }) {
    const title = (0,markdown/* link */.nf)((0,markdown/* prose */.CS)((0,text_words/* fullTitle */.Eq)(finding)), (0,addresses/* aboutUrl */.Hs)(finding, docsUrl));
    const { exploited, epss, reachability } = finding;
    return (0,markdown/* join */.fj)([
        title,
        ...exploited === undefined ? [] : [
            (0,markdown/* markup */.PT)`**${(0,priority_words/* exploitedWords */.US)(exploited)}**`
        ],
        ...epss === undefined ? [] : [
            (0,markdown/* markup */.PT)`${(0,priority_words/* epssWords */.Zf)(epss)}`
        ],
        ...reachability === undefined || reachability.label === 'unknown' ? [] : [
            (0,markdown/* markup */.PT)`${(0,priority_words/* reachWords */.Nc)(reachability)}`
        ]
    ], '<br>');
}
function whereCell(finding, { result, repositoryUrl }) {
    const location = (0,locations/* mainLocation */.vC)(finding);
    const more = finding.locations.length - 1;
    const from = sourceOf(location);
    const words = [
        (0,locations/* routeWords */.Jn)(location.package),
        more === 0 ? '' : (0,text_words/* count */.U9)(more, 'more place')
    ].filter((part)=>part !== '');
    const sight = (0,sight_words/* sightWords */.z8)(finding);
    const place = finding.report !== undefined ? (0,markdown/* link */.nf)('its issue', finding.references[0] ?? null) : (0,private_report/* isPrivateReport */.c)(finding) ? (0,markdown/* link */.nf)('its advisory', finding.references[0] ?? null) : finding.source === 'posture' && location.path === '' ? (0,markdown/* markup */.PT)`a setting on GitHub` : (0,place_link/* placeLink */.a)(location, repositoryUrl, result.comparison.head);
    const lines = [
        place,
        ...from === null ? [] : [
            (0,markdown/* markup */.PT)`${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(from.label, MAX_LABEL))} from ${(0,place_link/* placeLink */.a)(from, repositoryUrl, result.comparison.head)}`
        ],
        ...words.length === 0 ? [] : [
            (0,markdown/* markup */.PT)`${words.join(', ')}`
        ],
        ...(0,activity_words/* activityWords */.v)(finding).map((words)=>(0,markdown/* markup */.PT)`${words}`),
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
/** `**3 Dec 2026**, 10 days` */ function dueWords(finding, strong) {
    if (finding.due === null || finding.daysLeft === null) return (0,markdown/* markup */.PT)`no due date`;
    const date = (0,markdown/* join */.fj)((0,dates/* shortDate */.XV)(finding.due).split(' '), '&nbsp;');
    const days = (0,dates/* daysInWords */.E)(finding.daysLeft);
    return strong || finding.sla === 'overdue' ? (0,markdown/* markup */.PT)`**${date}**, ${days}` : (0,markdown/* markup */.PT)`${date}, ${days}`;
}
/**
 * How to fix a finding: the upgrade command, else the fixed version, else that there is none.
 * Without a package: the rule's advice.
 */ function howWords(finding) {
    const at = finding.package;
    if (at === null) return (0,markdown/* prose */.CS)((0,text_words/* firstSentence */.qi)((0,text_words/* fixWords */.B0)(finding)));
    if (at.upgrade !== null && at.upgrade.length <= MAX_COMMAND) return (0,markdown/* markup */.PT)`${(0,markdown/* code */.aY)(at.upgrade)}${(0,text_words/* upgradeNote */.tt)(at)}`;
    if (at.fixedVersion !== null) return (0,markdown/* markup */.PT)`upgrade to ${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(at.fixedVersion, MAX_COMMAND))}${(0,text_words/* upgradeNote */.tt)(at)}`;
    return finding.malicious ? (0,markdown/* markup */.PT)`remove it` : (0,markdown/* markup */.PT)`no fix yet`;
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
    const { unused, expired, mended, overlong, unconfirmed, moved } = context.result.waivers;
    const titles = [
        ...waived.length === 0 ? [] : [
            `${(0,text_words/* number */.ai)(waived.length)} waived${untilWords(context)}`
        ],
        ...mended.length === 0 ? [] : [
            `${(0,text_words/* count */.U9)(mended.length, 'waiver')} ended by a fix`
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
            idle('Ended, since there is a fix', mended),
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
    const more = fit.hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`\u2026and ${(0,text_words/* number */.ai)(fit.hidden)} more, ${elsewhere}.`;
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
    const first = selection.main.find((finding)=>selection.blocking.has(finding.id));
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
var coverage_words = __webpack_require__(92376);
// EXTERNAL MODULE: ./src/report/text/headline.js
var headline = __webpack_require__(62110);
;// CONCATENATED MODULE: ./src/report/comment/main-parts.js











/** Maximum length of a quoted message, in characters. */ const MAX_MESSAGE = 1_000;
/** Maximum number of files that are named for a finding that is fixed. */ const MAX_FILES = 3;
/** Maximum number of lines in a list that is not folded. */ const MAX_LINES = 10;
/** The heading with the verdict. Its mark answers whether the change may be merged. */ function verdictPart(result) {
    const mark = {
        pass: (0,markdown/* markup */.PT)`\u2705`,
        warn: (0,markdown/* markup */.PT)`\u2705`,
        block: (0,markdown/* markup */.PT)`\u26d4`,
        error: (0,markdown/* markup */.PT)`\u26a0\ufe0f`
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
/** The table of what this change introduces, alone; of all that is open without a base. */ function tablePart(context) {
    return (room)=>findingTable(context.selection.introduced, context, room);
}
/** Most findings that were here before and block that are shown without folding them. */ const MOST_HELD = 3;
/** The table of what was here before and blocks all the same. */ function heldPart(context, show) {
    const { held } = context.selection;
    if (held.length === 0) return ()=>markdown/* EMPTY */.wg;
    const title = `${(0,text_words/* count */.U9)(held.length, 'finding')} that ${held.length === 1 ? 'was' : 'were'} here before ${held.length === 1 ? 'blocks' : 'block'} too: ${(0,text_words/* bySeverity */.Np)(held).join(', ')}`;
    const body = (room)=>findingTable(held, context, room);
    if (held.length > MOST_HELD) return show({
        title,
        body
    });
    return (room)=>(0,markdown_blocks/* blocks */.Bv)([
            (0,markdown/* markup */.PT)`**${title}**`,
            body(room)
        ]);
}
/** What must be done before the change can be merged; empty when nothing must. */ function mergePart({ result, selection, docsUrl }) {
    if (result.decision === 'error') {
        return (0,markdown/* markup */.PT)`Nothing passes unjudged: remove the cause, then run this check again.`;
    }
    if (result.decision !== 'block') return markdown/* EMPTY */.wg;
    const blocking = result.findings.filter((finding)=>selection.blocking.has(finding.id));
    const waived = (0,markdown/* link */.nf)('waived by a maintainer', docsUrl === null ? null : `${docsUrl}/policy.md#waivers-and-overrides`);
    const needs = [
        ...blocking.length === 0 ? [] : [
            (0,markdown/* markup */.PT)`${which(blocking)}, or ${waived}`
        ],
        ...blockedBy(selection, 'withheld') ? [
            (0,markdown/* markup */.PT)`the findings fixed that are not shown here`
        ] : [],
        ...blockedBy(selection, 'unseen') || blockedBy(selection, 'coverage') ? [
            (0,markdown/* markup */.PT)`everything looked at that was looked at before`
        ] : [],
        ...blockedBy(selection, 'permission') ? [
            (0,markdown/* markup */.PT)`the widened permissions taken back, or allowed by ${(0,markdown/* code */.aY)('scan.forge.permissions')}`
        ] : [],
        ...blockedBy(selection, 'policy-invalid') ? [
            (0,markdown/* markup */.PT)`a valid policy`
        ] : []
    ];
    const goal = result.comparison.compares ? (0,markdown/* markup */.PT)`Merging needs` : (0,markdown/* markup */.PT)`Passing needs`;
    const malicious = blocking.some((finding)=>finding.malicious) ? (0,markdown/* markup */.PT)` A malicious package is an incident: remove it, and replace every credential that it could read.` : markdown/* EMPTY */.wg;
    return (0,markdown/* markup */.PT)`${goal} ${(0,markdown/* join */.fj)(needs, ', and ')}.${malicious}`;
}
function blockedBy({ problems }, kind) {
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
/** The findings that this change fixes. */ function fixedPart({ result, measure, elsewhere, docsUrl }) {
    return (room)=>{
        const fixed = (0,sight_words/* repaired */.X9)(result.gone);
        if (fixed.length === 0) return markdown/* EMPTY */.wg;
        const { rows, hidden } = (0,text_fit/* fitting */._Q)(fixed, (finding)=>fixedWords(finding, docsUrl), {
            room: room - 400,
            most: MAX_LINES,
            measure
        });
        const more = hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`; ${(0,text_words/* number */.ai)(hidden)} more ${elsewhere}`;
        return (0,markdown/* markup */.PT)`Fixes ${(0,text_words/* count */.U9)(fixed.length, 'finding')}, thank you: ${(0,markdown/* join */.fj)(rows, '; ')}${more}.`;
    };
}
/** `lodash 4.17.15: Prototype Pollution (GHSA-\u2026) in package-lock.json` */ function fixedWords(finding, docsUrl) {
    const rule = (0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(finding.rule, 60), (0,addresses/* aboutUrl */.Hs)(finding, docsUrl));
    const paths = [
        ...new Set(finding.locations.map(({ path })=>path))
    ].filter((path)=>path !== '');
    const files = (0,text_words/* enumerate */.HL)(paths.length <= MAX_FILES ? paths.map((path)=>(0,locations/* placeWords */.fp)({
            path,
            line: null
        })) : []);
    const where = paths.length > MAX_FILES ? (0,markdown/* markup */.PT)` in ${(0,text_words/* number */.ai)(paths.length)} files` : files === '' ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)` in ${files}`;
    return (0,markdown/* markup */.PT)`${(0,markdown/* prose */.CS)((0,text_words/* fullTitle */.Eq)(finding))} (${rule})${where}`;
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
var permission_lines = __webpack_require__(48631);
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
            hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`\u2026and ${(0,text_words/* number */.ai)(hidden)} more, ${context.elsewhere}.`,
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

// EXTERNAL MODULE: ./src/report/text/feed-words.js
var feed_words = __webpack_require__(12262);
// EXTERNAL MODULE: ./src/report/text/scan-words.js
var scan_words = __webpack_require__(79243);
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
        skippedPart(result.scans),
        (0,markdown_blocks/* list */.p_)((result.feeds ?? []).map((feed)=>(0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)((0,feed_words/* feedLine */.Z)(feed), 500)}`)),
        lockfileList(result.scans)
    ]);
    return {
        title: (0,scan_words/* scannedWords */.E9)(result),
        body: ()=>body
    };
}
function skippedPart(scans) {
    const words = (0,scan_words/* skippedWords */.MB)(scans);
    return words === '' ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`Skipped: ${words}`;
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
    return (0,markdown/* markup */.PT)`<sub>${(0,markdown/* join */.fj)(parts, ' \u00b7 ')}</sub>`;
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
        ...fixPlanSection(report),
        ...flowSection(report),
        ...addedSection(report),
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
        heldPart(report, show),
        (0,text_fit/* fixed */.Zu)(mergePart(report)),
        fixedPart(report),
        (0,text_fit/* fixed */.Zu)(decidedPart(report)),
        (0,text_fit/* fixed */.Zu)(notesPart(report)),
        ...sections.map(show)
    ];
    return (0,text_fit/* assemble */.fT)(parts, footer(report), limit).toString();
}


/***/ }),

/***/ 37588:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ aboutUrl),
/* harmony export */   Le: () => (/* binding */ advisoryUrl),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   eL: () => (/* binding */ permalink),
/* harmony export */   j7: () => (/* binding */ webUri)
/* harmony export */ });
const GHSA = /^GHSA(?:-[0-9a-z]{4}){3}$/u;
const ADVISORY = /^[A-Z][A-Za-z0-9]*-[A-Za-z0-9][A-Za-z0-9.:_-]*$/u;
/** Sources whose rules have a page each in `docs/rules`. */ const WITH_PAGES = [
    'code',
    'forge',
    'workflows'
];
/**
 * A page about a finding: the advisory's own, or the rule's; else the first reference; null when
 * there is none of these.
 * @param docsUrl address of Fixby's `docs` folder; null where it is not known
 */ function aboutUrl(finding, docsUrl = null) {
    const own = finding.source === 'dependencies' ? advisoryUrl(finding.rule) : ruleUrl(finding, docsUrl);
    return own ?? finding.references[0] ?? null;
}
/** The page of one of our own rules; null where it has none. */ function ruleUrl({ source, rule }, docsUrl) {
    const hasPage = docsUrl !== null && WITH_PAGES.includes(source) && /^[a-z0-9-]+$/u.test(rule);
    return hasPage ? `${docsUrl}/rules/${rule}.md` : null;
}
/** The page of an advisory; null when the id is not an advisory's. @see https://osv.dev */ function advisoryUrl(id) {
    if (GHSA.test(id)) return `https://github.com/advisories/${id}`;
    return ADVISORY.test(id) ? `https://osv.dev/vulnerability/${encodeURIComponent(id)}` : null;
}
/**
 * Address of a line of a file at a commit.
 * @param repositoryUrl `https://github.com/owner/name`
 * @returns null without a repository, or when no commit was scanned
 */ function permalink(place, repositoryUrl, commit) {
    if (repositoryUrl === null || commit === null) return null;
    const line = place.line === null ? '' : `#L${place.line}`;
    return `${repositoryUrl}/blob/${commit}/${encodePath(place.path)}${line}`;
}
/** What RFC 3986 lets stand in a path, a query or a fragment, and escapes; browsers take more. */ const NOT_IN_URI = /[^\w\-.~:/?@!$&'()*+,;=%]|%(?![\da-f]{2})/giu;
/** What it lets stand in no host, where nothing can be escaped: that would be another host. */ const NOT_IN_ORIGIN = /[^\w\-.~:/!$&'()*+,;=%[\]]/u;
/**
 * An address of the web as a strict URI, without user and password; null for any other text, and
 * where no such URI names its host.
 */ function webUri(text) {
    if (!/^https?:/iu.test(text) || !URL.canParse(text)) return null;
    const { origin, pathname, search, hash } = new URL(text);
    if (NOT_IN_ORIGIN.test(origin)) return null;
    const escaped = (part)=>part.replace(NOT_IN_URI, encodeURIComponent);
    const fragment = hash === '' ? '' : `#${escaped(hash.slice(1))}`;
    return `${origin}${escaped(pathname)}${escaped(search)}${fragment}`;
}
/** A path for use in a URI, with each segment percent-encoded. */ function encodePath(path) {
    return path.replace(/\p{Cs}/gu, '\uFFFD').split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 67451:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ approverWords)
/* harmony export */ });
/* harmony import */ var _core_policy_approvers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13988);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85044);


/** Longest names of those who approved, in characters. */ const MAX_NAMES = 60;
/**
 * `@alice, confirmed`: who approved it, and whether GitHub shows it; empty where nobody is named.
 */ function approverWords({ approvedBy, confirmed = [] }) {
    if (approvedBy === null) return '';
    return `${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(approvedBy, MAX_NAMES)}, ${(0,_core_policy_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .approvalOf */ .x)(approvedBy, confirmed) ?? 'claimed'}`;
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

/***/ 99279:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   fT: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64234);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48943);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56489);



/**
 * GitHub rejects longer issues and comments: "body is too long (maximum is 65536 characters)". Some
 * room is left for what the caller adds.
 */ const COMMENT_LIMIT = {
    size: 65_000,
    measure: (text)=>text.length
};
/**
 * The maximum size of a step's summary is 1 MiB.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */ const SUMMARY_LIMIT = {
    size: 1_000_000,
    measure: (text)=>Buffer.byteLength(text, 'utf8')
};
/** The share of the remaining room that one part may use, so that there is room for later ones. */ const SHARE = 0.6;
/**
 * Joins parts within a limit. Earlier parts get their room first.
 * @param footer always included
 */ function assemble(parts, footer, { size, measure }) {
    let left = size - measure(footer.toString()) - 2;
    const shown = parts.map((part)=>{
        const room = Math.floor(left * SHARE);
        const fitting = part(room);
        const body = measure(fitting.toString()) <= room ? fitting : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`_A part of this report did not fit here._`;
        left -= measure(body.toString()) + 2;
        return body;
    });
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([
        ...shown,
        footer
    ]);
}
/** As many of the first `items` as fit, as Markdown, with the number of the rest. */ function fitting(items, render, { room, most, measure }) {
    const rows = [];
    let left = room;
    for (const item of items.slice(0, most)){
        const row = render(item);
        left -= measure(row.toString()) + 1;
        if (left < 0) break;
        rows.push(row);
    }
    return {
        rows,
        hidden: items.length - rows.length
    };
}
/** The first `most` items as Markdown, then a line that says how many more there are. */ function atMost(most, items, render) {
    const shown = items.slice(0, most).map(render);
    const hidden = items.length - shown.length;
    return hidden === 0 ? shown : [
        ...shown,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`\u2026and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(hidden)} more.`
    ];
}
/** A part that does not depend on the room. */ function fixed(body) {
    return ()=>body ?? _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg;
}


/***/ }),

/***/ 66934:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ flowWords)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37588);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84008);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48943);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85044);




const MAX_STEPS = 8;
/** The steps of one data flow with their locations; of a long one its beginning and its end. */ function flowWords(flow, repositoryUrl, commit) {
    const step = (one)=>(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(one.label, 80))} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_locations_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(one), (0,_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .permalink */ .eL)(one, repositoryUrl, commit))}`;
    const shown = flow.length <= MAX_STEPS ? flow.map(step) : [
        ...flow.slice(0, MAX_STEPS - 3).map(step),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`\u2026`,
        ...flow.slice(-2).map(step)
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(shown, ' \u2192 ');
}


/***/ }),

/***/ 64234:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48943);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85044);


/** Blocks separated by blank lines; empty ones are left out. */ function blocks(items) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(items.map(String).filter((text)=>text !== '').join('\n\n'));
}
/** One row of a table. Cells contain no pipe, since escaping writes it as an entity. */ function tableRow(cells) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`| ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(cells, ' | ').toString().replaceAll('\n', ' ')} |`);
}
/**
 * A table; nothing when there are no rows. `head` cells may be empty.
 * @param align alignment of a column: centred, GitHub's default, or left
 */ function table(head, rows, align = 'middle') {
    if (rows.length === 0) return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted('');
    const rule = _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`|${(align === 'left' ? ' :-- |' : ' --- |').repeat(head.length)}`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        tableRow(head),
        rule,
        ...rows
    ], '\n');
}
/** A bulleted list of one-line items. */ function list(items) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(items.map((item)=>(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`- ${item}`), '\n');
}
/**
 * A folded section.
 * @param summary untrusted text; GitHub reads no Markdown in it
 */ function details(summary, body) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`<details><summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(summary)}</summary>\n\n${body.toString()}\n\n</details>`);
}
/**
 * A code block.
 * @param language a literal
 * @param lines untrusted, one line each
 */ function fence(language, lines) {
    const text = lines.map(_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh).join('\n');
    const longest = Math.max(2, ...(text.match(/`+/gu) ?? []).map((run)=>run.length));
    const marks = '`'.repeat(longest + 1);
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`${marks}${language}\n${text}\n${marks}`);
}
/**
 * A callout that GitHub renders with colour.
 * @see https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */ function callout(kind, text) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`> [!${kind}]\n> ${text.toString().replaceAll('\n', '\n> ')}`);
}
/**
 * Untrusted Markdown as a quotation that shows its words line by line, without their formatting:
 * the marks of headings and the fences of code are removed.
 * @param text untrusted Markdown of any length
 * @param max maximum number of characters (code points)
 */ function quote(text, max) {
    const shown = text.length <= max ? text : Array.from(text.slice(0, max * 2)).slice(0, max).join('');
    const lines = shown.split(/\r\n|[\n\r\u2028\u2029]/u).map((line)=>(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(line).replace(/^#{1,6} |^(?:```|~~~).*$/u, '')).filter((line, index, all)=>line !== '' || index > 0 && all[index - 1] !== '');
    const cut = shown.length < text.length ? [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`> \u2026`
    ] : [];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        ...lines.map((line)=>line === '' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`>` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`> ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(line, max)}`),
        ...cut
    ], '\n');
}


/***/ }),

/***/ 48943:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oz: () => (/* binding */ Markdown),
/* harmony export */   wg: () => (/* binding */ EMPTY)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85044);

/**
 * U+200B, invisible: keeps GitHub from recognising a mention, a reference, an address or an emoji.
 */ const ZERO_WIDTH_SPACE = '\u200B';
/** Maximum length of an address that becomes a link. */ const MAX_URL = 2_000;
/**
 * Markdown that is safe to publish. Untrusted text is added only through `markup`, `code`, `link`
 * and the blocks of markdown-blocks.ts, which all escape it. Using a plain string as `Markdown` is
 * a type error.
 */ class Markdown {
    #text;
    constructor(text){
        this.#text = text;
    }
    /**
   * Declares an already escaped string to be Markdown. Only for this module, markdown-blocks.ts and
   * the metadata in issue.ts.
   */ static trusted(text) {
        return new Markdown(text);
    }
    /** The Markdown itself. */ toString() {
        return this.#text;
    }
}
/** No Markdown at all. */ const EMPTY = Markdown.trusted('');
/**
 * Markdown from a template. The template's own text is Markdown; interpolated strings are escaped
 * and shown as they are, on one line.
 */ function markup(strings, ...values) {
    const parts = strings.map((string, index)=>{
        const value = values[index];
        return value === undefined ? string : string + render(value);
    });
    return Markdown.trusted(parts.join(''));
}
function render(value) {
    return value instanceof Markdown ? value.toString() : escapeText(String(value));
}
/**
 * Joins pieces of one line or paragraph.
 * @param separator literal Markdown, never untrusted
 */ function join(items, separator) {
    return Markdown.trusted(items.map(render).join(separator));
}
/**
 * Inline code that can be copied unchanged, also in a table. Text with a backtick or a pipe, which
 * a code span in a table cannot contain, becomes a `<code>` element.
 */ function code(text) {
    const clean = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text);
    if (clean === '') return EMPTY;
    return Markdown.trusted(/[`|]/u.test(clean) ? `<code>${escapeText(clean)}</code>` : `\`${clean}\``);
}
/**
 * A sentence in which what stands between backticks is shown as code, as in our own advice. Every
 * piece is escaped, so the sentence may be anybody's.
 */ function prose(text) {
    const pieces = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text).split(/`([^`]+)`/u);
    return join(pieces.map((piece, index)=>index % 2 === 1 ? code(piece) : spaced(piece)), '');
}
/** Escaped text that keeps one space at each end where there was one. */ function spaced(text) {
    const [start, end] = [
        /^\s/u.test(text) ? ' ' : '',
        /\S\s$/u.test(text) ? ' ' : ''
    ];
    return Markdown.trusted(`${start}${escapeText(text)}${end}`);
}
/** A link; only its text when there is no address, or it is not http or https. */ function link(text, url) {
    const address = url === null ? null : linkAddress(url);
    return Markdown.trusted(address === null ? render(text) : `[${render(text)}](${address})`);
}
/**
 * The address in a form that is safe in a link's parentheses. Null for other schemes, for addresses
 * with credentials, and beyond 2,000 characters.
 */ function linkAddress(url) {
    if (!URL.canParse(url)) return null;
    const { protocol, username, password, href } = new URL(url);
    if (![
        'http:',
        'https:'
    ].includes(protocol) || username !== '' || password !== '' || href.length > MAX_URL) return null;
    return href.replace(/[()<>[\]{}|`\\^"'*\s]/gu, (char)=>`%${char.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll('&', '&amp;');
}
/**
 * A mention, which notifies the person; only used in reminders of a due date. A login that is not a
 * person's (an app's `renovate[bot]`) stays text.
 * @param login without `@`
 * @see https://docs.github.com/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */ function mention(login) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/u.test(login) ? Markdown.trusted(`@${login}`) : markup`${login}`;
}
/** Escapes text for the inside of an HTML element in which Markdown is not read (`<summary>`). */ function escapeHtml(text) {
    return breakReferences((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text)).replace(/[&<>"'`|$]/gu, (char)=>ENTITIES[char] ?? char);
}
/**
 * Characters that would end a table cell or begin an element, an entity, code or mathematics, with
 * the entities that replace them.
 */ const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&vert;',
    '`': '&grave;',
    $: '&dollar;',
    '"': '&quot;',
    "'": '&apos;'
};
/** Escapes untrusted text, so that it is shown exactly, on one line, and has no effect. */ function escapeText(text) {
    return breakReferences((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text)).replace(/[\\*_[\]~]/gu, '\\$&').replace(/[&<>|`$]/gu, (char)=>ENTITIES[char] ?? char).replace(/^[-+=#]/u, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/u, '$1\\$2');
}
/**
 * Splits what GitHub recognises even in escaped text: mentions, `#1` and `GH-1`, addresses and
 * `:emoji:`.
 * @see https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */ function breakReferences(text) {
    return text.replace(/[@#]|GH-(?=\d)|www(?=\.)|:(?=\/\/|[\w+-]+:)/giu, `$&${ZERO_WIDTH_SPACE}`);
}


/***/ }),

/***/ 28352:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ placeLink)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37588);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84008);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48943);



/** A location as code, linked to its line at a commit when both are known. */ function placeLink(location, repositoryUrl, commit) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .placeWords */ .fp)(location)), (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .permalink */ .eL)(location, repositoryUrl, commit));
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

/***/ 76936:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ waiverLines)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85044);

/** Maximum length of a value, in characters. */ const MAX_VALUE = 200;
/** Maximum number of paths that get a waiver in the example. */ const MAX_PATHS = 10;
/**
 * The lines of a policy that waive exactly this finding: its id, its rule for the reader's
 * information, and for a package the path of each lockfile. Reason and approver are left for a
 * person to fill in.
 * @param earliest the earliest day on which the waiver may end; null for a placeholder, where a
 *   real date would become outdated
 */ function waiverLines(finding, earliest) {
    const { id, rule, package: at, due, locations } = finding;
    const paths = [
        ...new Set(locations.map(({ path })=>path))
    ].slice(0, MAX_PATHS);
    const places = at === null ? [
        []
    ] : paths.map((path)=>[
            `      path: ${scalar(globOf(path))}`
        ]);
    return [
        'waivers:',
        ...places.flatMap((place)=>[
                '  - match:',
                `      id: ${JSON.stringify(id)}`,
                `      rule: ${scalar(rule)}`,
                ...place,
                '    reason: why this is acceptable until then',
                '    approved-by: "@who-decided"',
                `    expires: ${earliest === null ? 'YYYY-MM-DD' : due !== null && due > earliest ? due : earliest}`
            ])
    ];
}
/**
 * A glob that matches only this path. Brackets are escaped, since they are common in the names of
 * routes.
 */ function globOf(path) {
    return path.replace(/[\\*?[\]{}()!+@|]/gu, String.raw`\$&`);
}
/** A YAML scalar: unquoted when that is safe, else quoted as JSON, which is valid YAML too. */ function scalar(value) {
    const shown = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(value, MAX_VALUE);
    return /^[A-Za-z][\w./-]*$/u.test(shown) ? shown : JSON.stringify(shown);
}


/***/ })

};
;