"use strict";
exports.id = 6987;
exports.ids = [6987];
exports.modules = {

/***/ 76987:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderStatementMarkdown: () => (/* binding */ renderStatementMarkdown)
/* harmony export */ });
/* harmony import */ var _text_dates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80581);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48943);
/* harmony import */ var _text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64234);
/* harmony import */ var _text_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85044);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53517);





/** Longest detail and text of evidence. */ const MAX_TEXT = 500;
const MARKS = {
    kept: '\u2705',
    'not-kept': '\u274c',
    'not-from-here': '\u2754',
    unknown: '\u2754',
    yes: '',
    no: '',
    'not-applicable': ''
};
/** The statement as Markdown: the promises open, requirements and questionnaires folded. */ function renderStatementMarkdown(statement) {
    return `${(0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)([
        ...header(statement),
        promisesTable(statement),
        ...statement.requirements.length === 0 ? [] : [
            (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`Marketplace requirements: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementCounts */ .yI)(statement)}`, requirementsTable(statement))
        ],
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .byEdition */ .Ms)(statement).map(({ edition, answers })=>(0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .editionTitle */ .j1)(edition)}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .answerCounts */ .V9)(statement, edition)}`, (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)([
                (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`Question`,
                (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`Answer`,
                (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`How we know`
            ], answers.map((one)=>(0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)([
                    (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`**${one.id}** ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .questionWords */ .Is)(statement, one)}`,
                    (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .statusWords */ .o7)(statement, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .answerStands */ .O7)(one))}`,
                    evidenceCell(statement, one.evidence)
                ])), 'left'))),
        footer(statement)
    ]).toString()}\n`;
}
/** Readers of a web page ask first whose it is. */ function header(statement) {
    const subject = (0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectWords */ .oR)(statement), MAX_TEXT);
    const about = subject === '' ? '' : `About ${subject}, as`;
    return [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublic */ .Ul)(statement) ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`# Security statement of ${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .nameWords */ .Lo)(statement), MAX_TEXT)}` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`# Security statement`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`**${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictWords */ .L2)(statement)}**`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`${about === '' ? 'As' : about} of ${(0,_text_dates_js__WEBPACK_IMPORTED_MODULE_4__/* .longDate */ .lF)(statement.asOf.slice(0, 10))}.`
    ];
}
function promisesTable(statement) {
    const { promises } = statement;
    return (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)([
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`Promise`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`Status`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`How we know`
    ], promises.map((promise)=>(0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)([
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`**${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .promiseWords */ .rI)(promise)}**`,
            status(statement, promise, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .historyWords */ .mw)(promise)),
            evidenceCell(statement, promise.evidence)
        ])), 'left');
}
function requirementsTable(statement) {
    const { requirements } = statement;
    return (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)([
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`Requirement`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`Status`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`How we know`
    ], requirements.map((one)=>(0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)([
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`**${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .TABLE_WORDS */ .Tn[one.table]}, ${one.number}** ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementWords */ .Zy)(one)}`,
            status(statement, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementStands */ .vD)(one), ''),
            evidenceCell(statement, one.evidence)
        ])), 'left');
}
function status(statement, stands, more) {
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`${MARKS[stands.status]} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .statusWords */ .o7)(statement, stands)}${more === '' ? _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`<br><sub>${more}</sub>`}`;
}
function evidenceCell(statement, evidence) {
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(evidence.map((one)=>evidenceOf(statement, one)), '<br>');
}
function evidenceOf(statement, one) {
    const { kind, text, detail, url } = one;
    const date = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceDay */ .g2)(statement, one);
    const words = url === undefined ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(text, MAX_TEXT)}` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(text, MAX_TEXT), url);
    const more = detail === undefined ? _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)` <sub>${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(detail, MAX_TEXT)}</sub>`;
    const whose = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`*${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .kindWord */ .dx)(statement, kind)}* ${words}${more}`;
    return date === null ? whose : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`${whose} <sub>${date}</sub>`;
}
function footer(statement) {
    const { digest, evidenceDigest } = statement;
    const whole = evidenceDigest === undefined ? _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)` Hash of the evidence, which the vendor keeps and can show: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(evidenceDigest)}.`;
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`<sub>${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .originWords */ .uY)(statement)}${whole} Digest: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(digest)}.</sub>`;
}


/***/ }),

/***/ 53517:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ keptWords),
/* harmony export */   Is: () => (/* binding */ questionWords),
/* harmony export */   KR: () => (/* binding */ sinceWords),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   Lo: () => (/* binding */ nameWords),
/* harmony export */   Lz: () => (/* binding */ brokenWords),
/* harmony export */   Ms: () => (/* binding */ byEdition),
/* harmony export */   O7: () => (/* binding */ answerStands),
/* harmony export */   Tn: () => (/* binding */ TABLE_WORDS),
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   V9: () => (/* binding */ answerCounts),
/* harmony export */   Xt: () => (/* binding */ BY_WORD),
/* harmony export */   Zy: () => (/* binding */ requirementWords),
/* harmony export */   dx: () => (/* binding */ kindWord),
/* harmony export */   g2: () => (/* binding */ evidenceDay),
/* harmony export */   j1: () => (/* binding */ editionTitle),
/* harmony export */   mw: () => (/* binding */ historyWords),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   oR: () => (/* binding */ subjectWords),
/* harmony export */   rI: () => (/* binding */ promiseWords),
/* harmony export */   uY: () => (/* binding */ originWords),
/* harmony export */   vD: () => (/* binding */ requirementStands),
/* harmony export */   yI: () => (/* binding */ requirementCounts)
/* harmony export */ });
/* harmony import */ var _text_dates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80581);
/* harmony import */ var _core_statement_promises_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20981);
/* harmony import */ var _core_statement_questionnaire_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61908);
/* harmony import */ var _core_statement_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47614);
/* harmony import */ var _core_statement_requirements_requirements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36218);





/** Whether it is the statement for a web page, whose readers run no Fixby. */ function isPublic({ evidenceDigest }) {
    return evidenceDigest !== undefined;
}
/** A status in words. */ const STATUS_WORDS = {
    kept: 'kept',
    'not-kept': 'not kept',
    yes: 'yes',
    no: 'no',
    'not-applicable': 'does not apply',
    'not-from-here': 'not from here',
    unknown: 'unknown'
};
/** How a requirement stands: one that does not apply counts apart. */ function requirementStands({ status, applies, ...rest }) {
    return {
        ...byWordOf(rest),
        status: applies === false ? 'not-applicable' : status
    };
}
/** How a question is answered. */ function answerStands({ answer, ...rest }) {
    return {
        ...byWordOf(rest),
        status: answer
    };
}
function byWordOf(part) {
    return (0,_core_statement_say_js__WEBPACK_IMPORTED_MODULE_2__/* .isByWord */ .aU)(part) ? {
        byWord: true
    } : {};
}
/** A status in words for the readers of a statement: `kept by word`. */ function statusWords(statement, part) {
    const { status } = part;
    if ((0,_core_statement_say_js__WEBPACK_IMPORTED_MODULE_2__/* .isByWord */ .aU)(part)) return `${STATUS_WORDS[status]} ${BY_WORD}`;
    return status === 'not-from-here' && isPublic(statement) ? 'not shown here' : STATUS_WORDS[status];
}
/** What is said of all that rests on the vendor's word, as a whole or for what was not seen. */ const BY_WORD = 'by word';
/** What the tables of requirements are called. */ const TABLE_WORDS = {
    'all-apps': 'All cloud apps',
    forge: 'Forge apps'
};
/** The promise in the statement's words, and for how many of the apps where these are not all. */ function promiseWords({ id, covers }) {
    const words = _core_statement_promises_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PROMISES */ .R.find((promise)=>promise.id === id)?.words ?? id;
    return covers === undefined ? words : `${words}: ${coverWords(covers)}`;
}
/** `1 of 3 apps` */ function coverWords({ apps, of }) {
    return `${apps.length} of ${of} apps`;
}
/** What a requirement asks for. */ function requirementWords({ table, number }) {
    return _core_statement_requirements_requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .REQUIREMENTS */ .dq.find((one)=>one.table === table && one.number === number)?.words ?? '';
}
/** The title of an edition. */ function editionTitle(edition) {
    return (0,_core_statement_questionnaire_of_js__WEBPACK_IMPORTED_MODULE_1__/* .questionnaireOf */ .x)(edition)?.title ?? edition;
}
/**
 * What a question asks, and what its answer does, which is no concern of the public: `\u2026 (no fails
 * the approval)`.
 */ function questionWords(statement, { edition, id }) {
    const found = questionsOf(edition).find((question)=>question.id === id);
    if (found === undefined) return id;
    if (found.effect === undefined || isPublic(statement)) return found.about;
    const { of, does } = found.effect;
    const what = {
        fails: 'fails the approval',
        warns: 'is a warning',
        informs: 'is noted'
    }[does];
    return `${found.about} (${of} ${what})`;
}
/** All questions of an edition that are known here. */ function questionsOf(edition) {
    return (0,_core_statement_questionnaire_of_js__WEBPACK_IMPORTED_MODULE_1__/* .questionnaireOf */ .x)(edition)?.questions ?? [];
}
/** `9 of 11 promises kept (2 by word)` */ function keptWords({ promises }) {
    const kept = promises.filter(({ status })=>status === 'kept');
    return `${kept.length} of ${promises.length} promises kept${saidOf(kept)}`;
}
/**
 * `9 of 11 promises kept (2 by word); bug-bounty for 1 of 3 apps; not kept: access`; in
 * public without the names of what is not kept.
 */ function verdictWords(statement) {
    const { promises } = statement;
    const ids = (status)=>promises.flatMap((one)=>one.status === status ? [
                one.id
            ] : []).join(', ');
    const parts = [
        [
            'not kept',
            ids('not-kept')
        ],
        [
            'not from here',
            ids('not-from-here')
        ]
    ].flatMap(([words = '', list = ''])=>list === '' ? [] : [
            `${words}: ${list}`
        ]);
    const some = promises.flatMap(({ id, covers })=>covers === undefined ? [] : [
            `${id} for ${coverWords(covers)}`
        ]);
    return [
        keptWords(statement),
        ...some,
        ...isPublic(statement) ? [] : parts
    ].join('; ');
}
/**
 * How many of the requirements are listed: `7 kept (2 by word), 2 unknown`; of a public statement
 * `7 of 10 kept (2 by word)`, with what is not listed.
 */ function requirementCounts(statement) {
    const { requirements } = statement;
    if (!isPublic(statement)) return countsOf(requirements.map(requirementStands));
    const tables = new Set(requirements.map(({ table })=>table));
    const all = _core_statement_requirements_requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .REQUIREMENTS */ .dq.filter(({ table })=>tables.has(table)).length;
    const kept = requirements.filter(({ applies })=>applies !== false);
    const without = requirements.length - kept.length;
    const apart = without === 0 ? '' : `, ${without} ${without === 1 ? 'does' : 'do'} not apply`;
    const rest = requirements.length === all ? '' : '; the others are not kept, or nothing here shows it';
    return `${kept.length} of ${all} kept${saidOf(kept)}${apart}${rest}`;
}
/**
 * How many answers are listed: `7 yes (6 by word), 2 no`; of a public statement `65 of 71 answered
 * (60 by word)`.
 */ function answerCounts(statement, edition) {
    const answers = statement.questionnaires.filter((one)=>one.edition === edition);
    if (isPublic(statement)) return `${answers.length} of ${questionsOf(edition).length} answered${saidOf(answers)}`;
    return countsOf(answers.map(answerStands));
}
/** `7 kept (3 by word), 2 not kept, 1 unknown` */ function countsOf(all) {
    return Object.keys(STATUS_WORDS).flatMap((status)=>{
        const found = all.filter((one)=>one.status === status);
        const words = status === 'not-applicable' && found.length > 1 ? 'do not apply' : STATUS_WORDS[status];
        return found.length === 0 ? [] : [
            `${found.length} ${words}${saidOf(found)}`
        ];
    }).join(', ');
}
/** ` (3 by word)`; empty for none. */ function saidOf(parts) {
    const said = parts.filter(_core_statement_say_js__WEBPACK_IMPORTED_MODULE_2__/* .isByWord */ .aU).length;
    return said === 0 ? '' : ` (${said} ${BY_WORD})`;
}
/** Whom a statement is about: the vendor where it is named, else the repository. */ function nameWords({ about: { vendor, repository } }) {
    return vendor ?? repository ?? 'this vendor';
}
/**
 * What a statement is about: `Acme Ltd, acme/app at 1a2b3c4, directory apps/one`; of a public one
 * the apps: `Timesheets, Notes`, empty where none is named.
 */ function subjectWords(statement) {
    const { vendor, apps, repository, commit, directory } = statement.about;
    if (isPublic(statement)) return apps.join(', ');
    const where = directory === '' ? '' : `, directory ${directory}`;
    const at = commit === null ? '' : ` at ${commit.slice(0, 7)}`;
    return `${vendor === null ? '' : `${vendor}, `}${repository ?? 'this repository'}${at}${where}`;
}
/** `since 2026-03-01; broken 2026-01-02 to 2026-03-01`; empty where no ledger tells. */ function historyWords(promise) {
    return [
        sinceWords(promise),
        brokenWords(promise)
    ].filter((words)=>words !== '').join('; ');
}
/** `since 2026-03-01`; empty where no ledger tells. */ function sinceWords({ since }) {
    return since === null ? '' : `since ${since}`;
}
/** `broken 2026-01-02 to 2026-03-01`, each time that it was broken before; empty for never. */ function brokenWords({ since, history }) {
    const broken = history.slice(0, -1).filter(({ status })=>status === 'not-kept').map(({ from, to })=>`${from} to ${to ?? '?'}`);
    return since === null || broken.length === 0 ? '' : `broken ${broken.join(', ')}`;
}
/** The day of evidence; null where it is that of the statement, which need not be said. */ function evidenceDay({ asOf }, { date }) {
    return date === undefined || date === asOf.slice(0, 10) ? null : date;
}
/** Whose word evidence is, in one word. */ function kindWord(statement, kind) {
    if (!isPublic(statement)) return kind;
    return ({
        seen: 'checked',
        said: 'stated',
        missing: 'open'
    })[kind];
}
/** How a statement came about, for its readers: one sentence for each kind of evidence. */ function originWords(statement) {
    const { asOf } = statement;
    if (!isPublic(statement)) return `Written by Fixby on ${asOf}. Seen was looked at by this run, said is the vendor\u2019s own word, missing could not be looked at. Nothing is called kept that a scan did not complete or a token could not see. What is by word rests on the vendor\u2019s word for all that was not seen.`;
    const utc = new Date(asOf).toISOString();
    return `Made on ${(0,_text_dates_js__WEBPACK_IMPORTED_MODULE_4__/* .longDate */ .lF)(utc.slice(0, 10))} at ${utc.slice(11, 16)} UTC by Fixby, a program that looks at the source code of the apps, the settings of its repository and the record of what was found in it. Checked is what it looked at itself, stated is the vendor\u2019s own word. It calls nothing kept that it could not look at or that the vendor does not state. What is by word rests on the vendor\u2019s word for all that was not checked.`;
}
/** The editions of a statement, each with its answers, in order. */ function byEdition({ questionnaires }) {
    const editions = [
        ...new Set(questionnaires.map(({ edition })=>edition))
    ];
    return editions.map((edition)=>({
            edition,
            answers: questionnaires.filter((answer)=>answer.edition === edition)
        }));
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


/***/ })

};
;