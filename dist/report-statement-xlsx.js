"use strict";
exports.id = 9013;
exports.ids = [9013];
exports.modules = {

/***/ 90748:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ tableOf),
/* harmony export */   r: () => (/* binding */ aboutOf)
/* harmony export */ });
/* harmony import */ var _core_statement_questionnaire_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61908);
/* harmony import */ var _core_statement_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47614);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53517);



/** What stands in every spreadsheet about the words in it. */ const UNCHECKED = "The questions are in Fixby's own words and were not checked against the files of the Cloud Security Alliance or Atlassian: copy answers by edition and id.";
/** What a statement is about and how it stands, as names and texts; none is empty. */ function aboutOf(statement) {
    const { asOf, about, digest, evidenceDigest, requirements } = statement;
    const rows = [
        [
            'statement of',
            (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublic */ .Ul)(statement) ? (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .nameWords */ .Lo)(statement) : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectWords */ .oR)(statement)
        ],
        [
            'apps',
            about.apps.join(', ')
        ],
        [
            'repository',
            about.repository ?? ''
        ],
        [
            'commit',
            about.commit ?? ''
        ],
        [
            'as of',
            asOf
        ],
        [
            'promises',
            (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictWords */ .L2)(statement)
        ],
        [
            'requirements',
            requirements.length === 0 ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementCounts */ .yI)(statement)
        ],
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .byEdition */ .Ms)(statement).map(({ edition })=>[
                edition,
                (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .answerCounts */ .V9)(statement, edition)
            ]),
        [
            'hash of the evidence',
            evidenceDigest ?? ''
        ],
        [
            'digest',
            digest
        ],
        [
            'words',
            UNCHECKED
        ],
        [
            'evidence',
            'Seen: looked at by Fixby. Said: the word of the vendor. Missing: what could not be looked at. By word: rests on the word of the vendor for all that was not seen. Of the day in brackets, else of the day of the statement.'
        ]
    ];
    return rows.filter(([, text])=>text !== '');
}
/** Everything that a statement says, a row each, in the order of the statement. */ function tableOf({ promises, requirements, questionnaires }) {
    return [
        ...promises.map(({ id, status, since, history, evidence, ...rest })=>({
                part: 'promises',
                id,
                words: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .promiseWords */ .rI)({
                    id,
                    ...rest
                }),
                answer: status,
                ...wordOf(rest),
                responsibility: '',
                since: since ?? '',
                history: history.length < 2 ? '' : history.map(periodText).join('\n'),
                evidence: evidenceText(evidence)
            })),
        ...requirements.map((one)=>({
                part: one.table,
                id: String(one.number),
                words: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementWords */ .Zy)(one),
                answer: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementStands */ .vD)(one).status,
                ...wordOf(one),
                responsibility: '',
                ...NO_HISTORY,
                evidence: evidenceText(one.evidence)
            })),
        ...questionnaires.map(answerRow)
    ];
}
/** The column by which what nobody checked is sorted and filtered. */ function wordOf(part) {
    return {
        'by word': (0,_core_statement_say_js__WEBPACK_IMPORTED_MODULE_1__/* .isByWord */ .aU)(part) ? _words_js__WEBPACK_IMPORTED_MODULE_2__/* .BY_WORD */ .Xt : ''
    };
}
/** Only promises have a record of how they stood. */ const NO_HISTORY = {
    since: '',
    history: ''
};
/** `kept 2026-03-01 to 2026-03-09`; the last one has no end yet. */ function periodText({ status, from, to }) {
    return `${status} ${from} to ${to ?? 'now'}`;
}
function answerRow({ edition, id, answer, evidence, ...rest }) {
    const question = (0,_core_statement_questionnaire_of_js__WEBPACK_IMPORTED_MODULE_0__/* .questionnaireOf */ .x)(edition)?.questions.find((one)=>one.id === id);
    return {
        part: edition,
        id,
        words: question?.about ?? '',
        answer,
        ...wordOf(rest),
        responsibility: question?.responsibility ?? '',
        ...NO_HISTORY,
        evidence: evidenceText(evidence)
    };
}
/** What each kind of evidence begins with, so that a word is not taken for a fact. */ const KINDS = {
    seen: 'Seen',
    said: 'Said',
    missing: 'Missing'
};
function evidenceText(evidence) {
    return evidence.map(({ kind, text, detail, date, url })=>[
            `${KINDS[kind]}: ${text}`,
            detail === undefined || detail === '' ? '' : `(${detail.replace(/\.$/u, '')})`,
            date === undefined ? '' : `[${date}]`,
            url ?? ''
        ].filter((part)=>part !== '').join(' ')).join('\n');
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

/***/ 89013:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderStatementXlsx: () => (/* binding */ renderStatementXlsx)
/* harmony export */ });
/* harmony import */ var write_excel_file_universal__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85758);
/* harmony import */ var _text_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85044);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90748);



/** The most characters that a cell may have. */ const MAX_CELL = 32_767;
/**
 * Widths of columns are counted in digits of this font, so it is one that every program has, or has
 * another of the same widths for (Liberation Sans, Helvetica).
 */ const FONT = {
    fontFamily: 'Arial',
    fontSize: 10
};
/**
 * The columns before that of the evidence with their greatest widths in characters; one that a part
 * leaves empty is left out.
 */ const COLUMNS = [
    {
        name: 'id',
        most: 20
    },
    {
        name: 'words',
        most: 26
    },
    {
        name: 'answer',
        most: 16
    },
    {
        name: 'by word',
        most: 9
    },
    {
        name: 'responsibility',
        most: 16
    },
    {
        name: 'since',
        most: 12
    },
    {
        name: 'history',
        most: 20
    }
];
/** Characters beside each other on a sheet of A4 in landscape. */ const PAGE = 132;
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
    return new Uint8Array(await (await (0,write_excel_file_universal__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .Ay)(sheets, FONT).toBlob()).arrayBuffer());
}
function aboutSheet(statement) {
    return {
        sheet: 'about',
        orientation: 'landscape',
        columns: [
            {
                width: 22
            },
            {
                width: 110
            }
        ],
        data: (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .aboutOf */ .r)(statement).map(([name, text])=>{
            const [label, cell] = rowOf([
                {
                    text: name,
                    width: 22
                },
                {
                    text,
                    width: 110
                }
            ]);
            return [
                {
                    ...label,
                    fontWeight: 'bold'
                },
                cell
            ];
        })
    };
}
function sheetOf(part, rows) {
    const columns = columnsOf(rows);
    const head = columns.map(({ name })=>({
            ...textCell(name),
            fontWeight: 'bold'
        }));
    return {
        sheet: part,
        orientation: 'landscape',
        columns: columns.map(({ width })=>({
                width
            })),
        stickyRowsCount: 1,
        data: [
            head,
            ...rows.map((row)=>rowOf(columns.map(({ name, width })=>({
                        text: row[name],
                        width
                    }))))
        ]
    };
}
/** Columns as wide as they need; the evidence has the rest of a printed page. */ function columnsOf(rows) {
    const before = COLUMNS.filter(({ name })=>rows.some((row)=>row[name] !== '')).map(({ name, most })=>{
        const longest = Math.max(name.length, ...rows.map((row)=>row[name].length));
        return {
            name,
            width: Math.min(longest + 2, most)
        };
    });
    const left = PAGE - before.reduce((sum, { width })=>sum + width, 0);
    return [
        ...before,
        {
            name: 'evidence',
            width: left
        }
    ];
}
/** Height of a line in points, and the most that a row may have. */ const [LINE, MAX_HEIGHT] = [
    13,
    409
];
/** A row as high as its highest cell: some programs show the first line of each only. */ function rowOf(cells) {
    const lines = cells.map(({ text, width })=>text.split('\n').reduce((sum, line)=>sum + Math.max(1, Math.ceil(line.length / width)), 0));
    const height = Math.min(MAX_HEIGHT, LINE * Math.max(...lines));
    return cells.map(({ text })=>({
            ...textCell(text),
            height
        }));
}
/** The underscore before what programs read as a character by its number: `_x000D_`. */ const NUMBERED = /_(?=x[0-9a-f]{4}_)/giu;
/** A cell of text, line by line without what is invisible. @param text untrusted */ function textCell(text) {
    const lines = text.split('\n').map((line)=>(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(line, MAX_CELL));
    return {
        value: lines.join('\n').slice(0, MAX_CELL).replace(NUMBERED, '_x005F_'),
        type: String,
        wrap: true,
        alignVertical: 'top'
    };
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