export const id = 994;
export const ids = [994];
export const modules = {

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

/***/ 70994:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderStatementXlsx: () => (/* binding */ renderStatementXlsx)
/* harmony export */ });
/* harmony import */ var write_excel_file_universal__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85758);
/* harmony import */ var _text_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24695);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41085);



/** The most characters that a cell may have. */ const MAX_CELL = 32_767;
const COLUMNS = [
    'id',
    'words',
    'answer',
    'responsibility',
    'evidence'
];
const WIDTHS = [
    14,
    60,
    16,
    16,
    100
].map((width)=>({
        width
    }));
/**
 * A statement as a spreadsheet of Excel: a sheet about it, and one for each part and each edition
 * of a questionnaire. Every cell is text, so none is a formula.
 */ async function renderStatementXlsx(statement) {
    const rows = (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOf */ .c)(statement);
    const parts = [
        ...new Set(rows.map(({ part })=>part))
    ];
    const sheets = [
        aboutSheet(statement),
        ...parts.map((part)=>sheetOf(part, rows.filter((row)=>row.part === part)))
    ];
    return new Uint8Array(await (await (0,write_excel_file_universal__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .Ay)(sheets).toBlob()).arrayBuffer());
}
function aboutSheet({ asOf, digest }) {
    return {
        sheet: 'about',
        columns: [
            {
                width: 14
            },
            {
                width: 110
            }
        ],
        data: [
            [
                'as of',
                asOf
            ],
            [
                'digest',
                digest
            ],
            [
                'words',
                _table_js__WEBPACK_IMPORTED_MODULE_0__/* .UNCHECKED */ .X
            ],
            [
                'evidence',
                'Seen: looked at by Fixby. Said: the word of the vendor. Missing: what could not be looked at.'
            ]
        ].map((cells)=>cells.map((cell)=>textCell(cell)))
    };
}
function sheetOf(part, rows) {
    const head = COLUMNS.map((column)=>({
            ...textCell(column),
            fontWeight: 'bold'
        }));
    return {
        sheet: part,
        columns: WIDTHS,
        stickyRowsCount: 1,
        data: [
            head,
            ...rows.map((row)=>COLUMNS.map((column)=>textCell(row[column])))
        ]
    };
}
/** A cell of text, line by line without what is invisible. @param text untrusted */ function textCell(text) {
    const lines = text.split('\n').map((line)=>(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(line, MAX_CELL));
    return {
        value: lines.join('\n').slice(0, MAX_CELL),
        type: String,
        wrap: true,
        alignVertical: 'top'
    };
}


/***/ })

};
