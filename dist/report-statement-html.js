"use strict";
exports.id = 2644;
exports.ids = [2644];
exports.modules = {

/***/ 32644:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderStatementHtml: () => (/* binding */ renderStatementHtml)
});

// EXTERNAL MODULE: ./src/core/statement/say.js
var say = __webpack_require__(47614);
// EXTERNAL MODULE: ./src/report/text/html.js
var html = __webpack_require__(50555);
// EXTERNAL MODULE: ./src/report/text/dates.js
var dates = __webpack_require__(80581);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
;// CONCATENATED MODULE: ./src/report/statement/style.js
/** The page's style: one column, the system's fonts, colours of their own for dark. */ const STYLE = `
:root{--bg:#fbfbfa;--card:#fff;--ink:#1c1e21;--soft:#5d636b;--line:#e3e4e6;--kept:#1a7f4b;--not:#c0352b;--open:#8a6d1a;--link:#1f5fbf}
@media (prefers-color-scheme:dark){:root{--bg:#141517;--card:#1c1e21;--ink:#e8e9ea;--soft:#9ba1a8;--line:#303338;--kept:#4cc38a;--not:#ff7b6f;--open:#e0b84c;--link:#7fb0ff}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:52rem;padding:3rem 1.25rem 4rem;background:var(--bg);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",sans-serif;overflow-wrap:break-word}
h1{margin:.2rem 0 .4rem;font-size:2.1rem;line-height:1.15;letter-spacing:-.02em}
h2,h3{margin:0;font-size:1.02rem;line-height:1.4;font-weight:600}
h3{font-size:.93rem;font-weight:400}
p{margin:0}
a{color:var(--link);text-decoration:none}
a:hover{text-decoration:underline}
.eyebrow{color:var(--soft);font-size:.8rem;letter-spacing:.08em;text-transform:uppercase}
.about,.since,time,small{color:var(--soft)}
.bar{display:flex;gap:3px;margin:1.4rem 0 2rem;padding:0;list-style:none}
.bar li{flex:1;height:8px;border-radius:2px;background:var(--open)}
.bar .kept{background:var(--kept)}
.bar .not-kept{background:var(--not)}
.bar .word{background:none;border:2px solid var(--kept)}
article,.row{display:grid;grid-template-columns:1fr auto;gap:.3rem 1rem;padding:.85rem 1.15rem}
article{margin-bottom:.6rem;background:var(--card);border:1px solid var(--line);border-radius:10px}
.row{padding:.8rem 0;border-top:1px solid var(--line)}
.status{white-space:nowrap;font-size:.85rem;font-weight:600;color:var(--open)}
.status::before{content:"";display:inline-block;width:.55em;height:.55em;margin-right:.45em;border-radius:50%;background:currentColor}
.status.word::before{background:none;border:.15em solid;box-sizing:border-box}
.status span{margin-left:.3rem;font-weight:400;color:var(--soft)}
.status.kept{color:var(--kept)}
.status.not-kept{color:var(--not)}
.status.yes,.status.no,.status.not-applicable{color:var(--ink)}
.since{grid-column:1/-1;font-size:.85rem}
.evidence{grid-column:1/-1;margin:.15rem 0 0;padding:0;list-style:none;font-size:.9rem;overflow-wrap:anywhere}
.evidence li{padding:.12rem 0 .12rem 4.6rem;position:relative}
.kind{position:absolute;left:0;color:var(--soft);font-size:.8rem}
.missing .kind{color:var(--open)}
.evidence time{font-size:.8rem;white-space:nowrap}
small{display:block;font-size:.82rem}
main section{margin-bottom:1.4rem}
details{margin-top:.6rem;padding:.7rem 1.15rem;background:var(--card);border:1px solid var(--line);border-radius:10px}
summary{cursor:pointer;font-weight:600}
summary span{font-weight:400;color:var(--soft);font-size:.88rem;margin-left:.4rem}
details[open] summary{margin-bottom:.8rem}
footer{margin-top:2rem;color:var(--soft);font-size:.82rem}
dl{margin:.8rem 0 0}
dd{margin:0 0 .4rem;font-family:ui-monospace,Menlo,monospace;overflow-wrap:anywhere}
@media (max-width:32rem){body{padding:1.5rem 1rem 3rem}h1{font-size:1.6rem}article,.row{grid-template-columns:1fr}.evidence li{padding-left:0}.kind{position:static}}
@media print{:root{--bg:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#ccc;--kept:#1a7f4b;--not:#c0352b;--open:#8a6d1a;--link:#000}html{font-size:11px}body{max-width:none;padding:0}body *{print-color-adjust:exact}article,.row{break-inside:avoid}article{margin-bottom:.4rem;padding:.6rem .8rem}details::details-content{content-visibility:visible;block-size:auto}summary{list-style:none;break-after:avoid}}
`;

// EXTERNAL MODULE: ./src/report/statement/words.js
var statement_words = __webpack_require__(53517);
;// CONCATENATED MODULE: ./src/report/statement/html.js






/** Longest text of evidence. */ const MAX_TEXT = 500;
/** One self-contained page, for light and dark, wide and narrow: no script, nothing fetched. */ function renderStatementHtml(statement) {
    const { promises, requirements } = statement;
    const row = rowOf(statement);
    return `${(0,html/* html */.qy)`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${`Security statement of ${(0,terminal_text/* clip */.$Q)((0,statement_words/* nameWords */.Lo)(statement), MAX_TEXT)}`}</title>
<style>${html/* Html */.Ed.trusted(STYLE)}</style>
</head>
<body>
${header(statement)}
<main>
<section>
${promises.map((promise)=>promiseCard(statement, promise))}
</section>
${requirements.length === 0 ? html/* NOTHING */.K$ : (0,html/* html */.qy)`<details>
<summary>Marketplace requirements <span>${(0,statement_words/* requirementCounts */.yI)(statement)}</span></summary>
${requirements.map((one)=>row(`${statement_words/* TABLE_WORDS */.Tn[one.table]} ${one.number}`, (0,statement_words/* requirementWords */.Zy)(one), (0,statement_words/* requirementStands */.vD)(one), one.evidence))}
</details>`}
${(0,statement_words/* byEdition */.Ms)(statement).map(({ edition, answers })=>(0,html/* html */.qy)`<details>
<summary>${(0,statement_words/* editionTitle */.j1)(edition)} <span>${(0,statement_words/* answerCounts */.V9)(statement, edition)}</span></summary>
${answers.map((one)=>row(one.id, (0,statement_words/* questionWords */.Is)(statement, one), (0,statement_words/* answerStands */.O7)(one), one.evidence))}
</details>
`)}
</main>
${footer(statement)}
</body>
</html>`.toString()}\n`;
}
/** Readers of a web page ask first whose it is; the owner, how many promises are kept. */ function header(statement) {
    const { promises, asOf } = statement;
    const [kept, subject] = [
        (0,statement_words/* keptWords */.Gx)(statement),
        (0,terminal_text/* clip */.$Q)((0,statement_words/* subjectWords */.oR)(statement), MAX_TEXT)
    ];
    const [title, more] = (0,statement_words/* isPublic */.Ul)(statement) ? [
        (0,terminal_text/* clip */.$Q)((0,statement_words/* nameWords */.Lo)(statement), MAX_TEXT),
        [
            kept,
            subject
        ]
    ] : [
        kept,
        [
            subject
        ]
    ];
    const about = more.filter((part)=>part !== '').join(' \u00b7 ');
    return (0,html/* html */.qy)`<header>
<p class="eyebrow">Security statement</p>
<h1>${title}</h1>
<p class="about">${about} \u00b7 as of <time datetime="${asOf}">${(0,dates/* longDate */.lF)(asOf.slice(0, 10))}</time></p>
<ul class="bar" aria-hidden="true">${promises.map((one)=>(0,html/* html */.qy)`<li class="${classOf(one)}"></li>`)}</ul>
</header>`;
}
function promiseCard(statement, promise) {
    const { id, evidence } = promise;
    const broken = (0,statement_words/* brokenWords */.Lz)(promise);
    return (0,html/* html */.qy)`<article id="${id}">
<h2>${(0,statement_words/* promiseWords */.rI)(promise)}</h2>
${statusLine(statement, promise, (0,statement_words/* sinceWords */.KR)(promise))}
${broken === '' ? '' : (0,html/* html */.qy)`<p class="since">${broken}</p>`}
${evidenceList(statement, evidence)}
</article>
`;
}
/** A status, and since when it is so; `since` is empty where nobody knows. */ function statusLine(statement, stands, since) {
    return (0,html/* html */.qy)`<p class="status ${classOf(stands)}">${(0,statement_words/* statusWords */.o7)(statement, stands)}${since === '' ? '' : (0,html/* html */.qy)` <span>${since}</span>`}</p>`;
}
/** Colour and form of a status: what is by word is drawn hollow. */ function classOf(stands) {
    return (0,say/* isByWord */.aU)(stands) ? `${stands.status} word` : stands.status;
}
/** Draws one requirement or answer. */ function rowOf(statement) {
    return (name, words, stands, evidence)=>(0,html/* html */.qy)`<div class="row">
<h3><b>${name}</b> ${words}</h3>
${statusLine(statement, stands, '')}
${evidenceList(statement, evidence)}
</div>
`;
}
function evidenceList(statement, evidence) {
    return (0,html/* html */.qy)`<ul class="evidence">${evidence.map((one)=>evidenceItem(statement, one))}</ul>`;
}
function evidenceItem(statement, one) {
    const { kind, text, detail, url } = one;
    const [words, date] = [
        (0,terminal_text/* clip */.$Q)(text, MAX_TEXT),
        (0,statement_words/* evidenceDay */.g2)(statement, one)
    ];
    return (0,html/* html */.qy)`<li class="${kind}"><span class="kind">${(0,statement_words/* kindWord */.dx)(statement, kind)}</span> ${(0,html/* link */.nf)(words, url ?? null)}${date === null ? '' : (0,html/* html */.qy)` <time>${date}</time>`}${detail === undefined || detail === '' ? '' : (0,html/* html */.qy)`<small>${(0,terminal_text/* clip */.$Q)(detail, MAX_TEXT)}</small>`}</li>`;
}
function footer(statement) {
    const { digest, evidenceDigest } = statement;
    return (0,html/* html */.qy)`<footer>
<p>${(0,statement_words/* originWords */.uY)(statement)}</p>
<dl>${evidenceDigest === undefined ? '' : (0,html/* html */.qy)`<dt>Hash of the evidence, which the vendor keeps and can show</dt><dd>${evidenceDigest}</dd>`}<dt>${(0,statement_words/* isPublic */.Ul)(statement) ? 'Hash of this statement' : 'Digest'}</dt><dd>${digest}</dd></dl>
</footer>`;
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

/***/ 50555:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Ed: () => (/* binding */ Html),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   U_: () => (/* binding */ codeLine),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85044);

/**
 * HTML that is safe to open. Untrusted text is added only through `html`, which escapes it. Using a
 * plain string as `Html` is a type error.
 */ class Html {
    #text;
    constructor(text){
        this.#text = text;
    }
    /** Declares a string to be HTML: only for literals of ours. */ static trusted(text) {
        return new Html(text);
    }
    toString() {
        return this.#text;
    }
}
/** No HTML at all. */ const NOTHING = Html.trusted('');
/** HTML from a template whose own text is HTML; interpolated text is shown as it is. */ function html(strings, ...values) {
    const parts = strings.map((string, index)=>{
        const value = values[index];
        return value === undefined ? string : string + rendered(value);
    });
    return Html.trusted(parts.join(''));
}
function rendered(value) {
    if (value instanceof Html) return value.toString();
    return typeof value === 'object' ? value.map(String).join('') : escaped((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(String(value)));
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;'
};
function escaped(text) {
    return text.replace(/[&<>"']/gu, (char)=>ENTITIES[char] ?? char);
}
/** A line of code as it stands, with its spaces. @param line without invisible characters */ function codeLine(line) {
    return Html.trusted(escaped(line));
}
/** A sentence in which what stands between backticks is shown as code. */ function prose(text) {
    const pieces = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text).split(/`([^`]+)`/u);
    return Html.trusted(pieces.map((piece, index)=>index % 2 === 1 ? `<code>${escaped(piece)}</code>` : escaped(piece)).join(''));
}
/** A link; only its text when there is no address, or it is not http or https. */ function link(text, url) {
    const address = url === null ? null : webAddress(url);
    return address === null ? html`${text}` : html`<a href="${address}" rel="noreferrer">${text}</a>`;
}
function webAddress(url) {
    if (!URL.canParse(url)) return null;
    const { protocol, username, password, href } = new URL(url);
    return /^https?:$/u.test(protocol) && username === '' && password === '' ? href : null;
}


/***/ })

};
;