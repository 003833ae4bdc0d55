export const id = 302;
export const ids = [302];
export const modules = {

/***/ 90302:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderStatementText: () => (/* binding */ renderStatementText)
/* harmony export */ });
/* harmony import */ var _text_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24695);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34968);


/** Width of the longest status. */ const STATUS = 16;
/** Longest detail of evidence. */ const MAX_DETAIL = 300;
/** The statement for a terminal or a pipe: a line each, with its evidence below. */ function renderStatementText(statement) {
    const { promises, requirements, asOf, digest, evidenceDigest } = statement;
    return `${[
        `Security statement of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectWords */ .oR)(statement)}, as of ${asOf}`,
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L2)(statement),
        '',
        ...promises.flatMap((promise)=>{
            const since = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .historyWords */ .mw)(promise);
            const words = `${promise.id}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .promiseWords */ .rI)(promise.id)}${since === '' ? '' : ` (${since})`}`;
            return part(promise.status, words, promise.evidence);
        }),
        '',
        'Marketplace requirements',
        ...requirements.flatMap((one)=>part(one.status, `${one.table}/${one.number} ${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .TABLE_WORDS */ .Tn[one.table]}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementWords */ .Zy)(one)}`, one.evidence)),
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .byEdition */ .Ms)(statement).flatMap(({ edition, answers })=>[
                '',
                (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .editionTitle */ .j1)(edition),
                ...answers.flatMap((one)=>part(one.answer, `${one.id} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .questionWords */ .Is)(one)}`, one.evidence))
            ]),
        '',
        ...evidenceDigest === undefined ? [] : [
            `Digest of the whole statement: ${evidenceDigest}`
        ],
        `Digest: ${digest}`
    ].join('\n')}\n`;
}
function part(status, words, evidence) {
    return [
        `${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS_WORDS */ .ly[status].padEnd(STATUS)}${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(words)}`,
        ...evidence.map((one)=>`${' '.repeat(STATUS)}${evidenceLine(one)}`)
    ];
}
function evidenceLine({ text, detail, url, date }) {
    const parts = [
        (0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(text),
        ...detail === undefined ? [] : [
            (0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(detail, MAX_DETAIL)
        ],
        ...date === undefined ? [] : [
            `[${date}]`
        ],
        ...url === undefined ? [] : [
            (0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(url, MAX_DETAIL)
        ]
    ];
    return parts.join(' ');
}


/***/ }),

/***/ 34968:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ questionWords),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   Ms: () => (/* binding */ byEdition),
/* harmony export */   Pv: () => (/* binding */ KIND_WORDS),
/* harmony export */   Tn: () => (/* binding */ TABLE_WORDS),
/* harmony export */   Zy: () => (/* binding */ requirementWords),
/* harmony export */   j1: () => (/* binding */ editionTitle),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS),
/* harmony export */   mw: () => (/* binding */ historyWords),
/* harmony export */   oR: () => (/* binding */ subjectWords),
/* harmony export */   rI: () => (/* binding */ promiseWords)
/* harmony export */ });
/* harmony import */ var _core_statement_promises_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43358);
/* harmony import */ var _core_statement_questionnaires_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77042);
/* harmony import */ var _core_statement_requirements_requirements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95748);



/** A status in words. */ const STATUS_WORDS = {
    kept: 'kept',
    'not-kept': 'not kept',
    'not-from-here': 'not from here',
    unknown: 'unknown',
    yes: 'yes',
    no: 'no',
    'not-applicable': 'does not apply'
};
/** What the tables of requirements are called. */ const TABLE_WORDS = {
    'all-apps': 'All cloud apps',
    forge: 'Forge apps'
};
/** The promise in the statement's words. */ function promiseWords(id) {
    return _core_statement_promises_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PROMISES */ .R.find((promise)=>promise.id === id)?.words ?? id;
}
/** What a requirement asks for. */ function requirementWords({ table, number }) {
    return _core_statement_requirements_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .REQUIREMENTS */ .dq.find((one)=>one.table === table && one.number === number)?.words ?? '';
}
/** The title of an edition. */ function editionTitle(edition) {
    return _core_statement_questionnaires_index_js__WEBPACK_IMPORTED_MODULE_1__/* .QUESTIONNAIRES */ .X.find((one)=>one.edition === edition)?.title ?? edition;
}
/** What a question asks, and what its answer does: `…; no fails the approval`. */ function questionWords({ edition, id }) {
    const questions = _core_statement_questionnaires_index_js__WEBPACK_IMPORTED_MODULE_1__/* .QUESTIONNAIRES */ .X.find((one)=>one.edition === edition)?.questions ?? [];
    const found = questions.find((question)=>question.id === id);
    if (found === undefined) return id;
    if (found.effect === undefined) return found.about;
    const { of, does } = found.effect;
    const what = {
        fails: 'fails the approval',
        warns: 'is a warning',
        informs: 'is noted'
    }[does];
    return `${found.about} (${of} ${what})`;
}
/** `9 of 11 promises kept; not kept: access, fix-times` */ function verdictWords({ promises }) {
    const kept = promises.filter(({ status })=>status === 'kept').length;
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
    return [
        `${kept} of ${promises.length} promises kept`,
        ...parts
    ].join('; ');
}
/** What a statement is about: `acme/app at 1a2b3c4, directory apps/one`. */ function subjectWords({ about: { repository, commit, directory } }) {
    const where = directory === '' ? '' : `, directory ${directory}`;
    const at = commit === null ? '' : ` at ${commit.slice(0, 7)}`;
    return `${repository ?? 'this repository'}${at}${where}`;
}
/** `since 2026-03-01`, with how often it was broken before; empty where no ledger tells. */ function historyWords({ since, history }) {
    if (since === null) return '';
    const broken = history.slice(0, -1).filter(({ status })=>status === 'not-kept').map(({ from, to })=>`${from} to ${to ?? '?'}`);
    return `since ${since}${broken.length === 0 ? '' : `; broken ${broken.join(', ')}`}`;
}
/** Whose word evidence is, in one word. */ const KIND_WORDS = {
    seen: 'seen',
    said: 'said',
    missing: 'missing'
};
/** The editions of a statement, each with its answers, in order. */ function byEdition({ questionnaires }) {
    const editions = [
        ...new Set(questionnaires.map(({ edition })=>edition))
    ];
    return editions.map((edition)=>({
            edition,
            answers: questionnaires.filter((answer)=>answer.edition === edition)
        }));
}


/***/ })

};
