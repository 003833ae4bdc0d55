"use strict";
exports.id = 5409;
exports.ids = [5409];
exports.modules = {

/***/ 25409:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderStatementText: () => (/* binding */ renderStatementText)
/* harmony export */ });
/* harmony import */ var _text_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85044);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53517);


/** Width of the usual statuses, with the space after them. */ const STATUS = 16;
/** Longest detail of evidence. */ const MAX_DETAIL = 300;
/**
 * The statement for a terminal or a pipe: promises and requirements with their evidence, and how
 * the questionnaires stand.
 */ function renderStatementText(statement) {
    const { promises, requirements, digest, evidenceDigest } = statement;
    const part = partOf(statement);
    return `${[
        titleLine(statement),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L2)(statement),
        '',
        ...promises.flatMap((promise)=>{
            const since = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .historyWords */ .mw)(promise);
            const words = `${promise.id}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .promiseWords */ .rI)(promise)}${since === '' ? '' : ` (${since})`}`;
            return part(promise, words, promise.evidence);
        }),
        ...requirements.length === 0 ? [] : [
            '',
            `Marketplace requirements: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementCounts */ .yI)(statement)}`
        ],
        ...requirements.flatMap((one)=>part((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementStands */ .vD)(one), `${one.table}/${one.number} ${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .TABLE_WORDS */ .Tn[one.table]}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementWords */ .Zy)(one)}`, one.evidence)),
        ...questionnaireLines(statement),
        '',
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .originWords */ .uY)(statement),
        ...evidenceDigest === undefined ? [] : [
            `Hash of the evidence, which the vendor keeps: ${evidenceDigest}`
        ],
        `Digest: ${digest}`
    ].join('\n')}\n`;
}
/** How the questionnaires stand: hundreds of answers are for a page or a table. */ function questionnaireLines(statement) {
    const editions = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .byEdition */ .Ms)(statement);
    if (editions.length === 0) return [];
    return [
        '',
        'Questionnaires, each answer of which the other formats have:',
        ...editions.map(({ edition })=>`  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .editionTitle */ .j1)(edition)}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .answerCounts */ .V9)(statement, edition)}`)
    ];
}
function titleLine(statement) {
    const subject = (0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectWords */ .oR)(statement));
    const whose = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isPublic */ .Ul)(statement) ? `${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .nameWords */ .Lo)(statement))}${subject === '' ? '' : ` (${subject})`}` : subject;
    return `Security statement of ${whose}, as of ${statement.asOf}`;
}
/** Writes one promise, requirement or answer. */ function partOf(statement) {
    return (stands, words, evidence)=>[
            `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .statusWords */ .o7)(statement, stands).padEnd(STATUS - 1)} ${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(words)}`,
            ...evidence.map((one)=>`${' '.repeat(STATUS)}${evidenceLine(statement, one)}`)
        ];
}
function evidenceLine(statement, one) {
    const { kind, text, detail, url } = one;
    const date = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceDay */ .g2)(statement, one);
    const parts = [
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .kindWord */ .dx)(statement, kind)}:`,
        (0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(text),
        ...detail === undefined || detail === '' ? [] : [
            `(${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(detail, MAX_DETAIL).replace(/\.$/u, '')})`
        ],
        ...date === null ? [] : [
            `[${date}]`
        ],
        ...url === undefined ? [] : [
            (0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(url, MAX_DETAIL)
        ]
    ];
    return parts.join(' ');
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


/***/ })

};
;