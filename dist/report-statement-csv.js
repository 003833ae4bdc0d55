export const id = 5681;
export const ids = [5681];
export const modules = {

/***/ 95681:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderStatementCsv: () => (/* binding */ renderStatementCsv)
/* harmony export */ });
/* harmony import */ var _core_statement_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87666);
/* harmony import */ var _text_csv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49527);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41085);



const HEAD = [
    'record',
    'id',
    'words',
    'answer',
    'responsibility',
    'evidence'
];
/**
 * A statement as CSV: a record about the statement, one for each promise, requirement and question,
 * and the SHA-256 of all before it, which `fixby verify` computes again. No cell is a formula.
 */ function renderStatementCsv(statement) {
    const content = (0,_text_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .csv */ .f)([
        HEAD,
        [
            'statement',
            statement.digest,
            _table_js__WEBPACK_IMPORTED_MODULE_1__/* .UNCHECKED */ .X,
            '',
            '',
            `As of ${statement.asOf}`
        ],
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableOf */ .c)(statement).map(({ part, id, words, answer, responsibility, evidence })=>[
                part,
                id,
                words,
                answer,
                responsibility,
                evidence.replaceAll('\n', ' | ')
            ])
    ]);
    return `${content}${(0,_text_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .csv */ .f)([
        [
            'sha256',
            '',
            '',
            '',
            '',
            (0,_core_statement_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(content)
        ]
    ])}`;
}


/***/ }),

/***/ 41085:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ UNCHECKED),
/* harmony export */   c: () => (/* binding */ tableOf)
/* harmony export */ });
/* harmony import */ var _core_statement_questionnaires_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77042);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34968);


/** What stands in every spreadsheet about the words in it. */ const UNCHECKED = "The questions are in Fixby's own words and were not checked against the files of the Cloud Security Alliance or Atlassian: copy answers by edition and id.";
/** Everything that a statement says, a row each, in the order of the statement. */ function tableOf({ promises, requirements, questionnaires }) {
    return [
        ...promises.map(({ id, status, evidence })=>({
                part: 'promises',
                id,
                words: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .promiseWords */ .rI)(id),
                answer: status,
                responsibility: '',
                evidence: evidenceText(evidence)
            })),
        ...requirements.map(({ table, number, status, evidence })=>({
                part: table,
                id: String(number),
                words: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementWords */ .Zy)({
                    table,
                    number
                }),
                answer: status,
                responsibility: '',
                evidence: evidenceText(evidence)
            })),
        ...questionnaires.map(answerRow)
    ];
}
function answerRow({ edition, id, answer, evidence }) {
    const question = _core_statement_questionnaires_index_js__WEBPACK_IMPORTED_MODULE_0__/* .QUESTIONNAIRES */ .X.find((one)=>one.edition === edition)?.questions.find((one)=>one.id === id);
    return {
        part: edition,
        id,
        words: question?.about ?? '',
        answer,
        responsibility: question?.responsibility ?? '',
        evidence: evidenceText(evidence)
    };
}
/** What each kind of evidence begins with, so that a word is not taken for a fact. */ const KINDS = {
    seen: 'Seen',
    said: 'Said',
    missing: 'Missing'
};
function evidenceText(evidence) {
    return evidence.map(({ kind, text, detail, url })=>[
            `${KINDS[kind]}: ${text}`,
            detail ?? '',
            url ?? ''
        ].filter((part)=>part !== '').join(' ')).join('\n');
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


/***/ }),

/***/ 49527:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ csv)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24695);

/**
 * Characters that make a spreadsheet read a cell as a formula, with their full-width forms.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */ const FORMULA = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;
/**
 * Records as CSV: every field quoted, lines terminated by CR LF.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */ function csv(records) {
    return records.map((fields)=>`${fields.map(csvField).join(',')}\r\n`).join('');
}
/**
 * A quoted field on one line. An apostrophe is put before untrusted text that a spreadsheet would
 * read as a formula; numbers are our own and need none.
 */ function csvField(value) {
    if (typeof value === 'number') return `"${value}"`;
    const line = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(value).trim();
    return `"${(FORMULA.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`;
}


/***/ })

};
