export const id = 8461;
export const ids = [8461];
export const modules = {

/***/ 98461:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderStatementHtml: () => (/* binding */ renderStatementHtml)
});

// EXTERNAL MODULE: ./src/report/text/html.js
var html = __webpack_require__(70366);
// EXTERNAL MODULE: ./src/report/text/dates.js
var dates = __webpack_require__(71478);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(24695);
;// CONCATENATED MODULE: ./src/report/statement/style.js
/** The page's style: one column, the system's fonts, colours of their own for dark. */ const STYLE = `
:root{--bg:#fbfbfa;--card:#fff;--ink:#1c1e21;--soft:#5d636b;--line:#e3e4e6;--kept:#1a7f4b;--not:#c0352b;--open:#8a6d1a;--link:#1f5fbf}
@media (prefers-color-scheme:dark){:root{--bg:#141517;--card:#1c1e21;--ink:#e8e9ea;--soft:#9ba1a8;--line:#303338;--kept:#4cc38a;--not:#ff7b6f;--open:#e0b84c;--link:#7fb0ff}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:52rem;padding:3rem 1.25rem 4rem;background:var(--bg);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",sans-serif}
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
article,.row{display:grid;grid-template-columns:1fr auto;gap:.3rem 1rem;padding:1rem 1.15rem}
article{margin-bottom:.6rem;background:var(--card);border:1px solid var(--line);border-radius:10px}
.row{padding:.8rem 0;border-top:1px solid var(--line)}
.status{white-space:nowrap;font-size:.85rem;font-weight:600;color:var(--open)}
.status::before{content:"";display:inline-block;width:.55em;height:.55em;margin-right:.45em;border-radius:50%;background:currentColor}
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
details{margin-top:1.2rem;padding:.9rem 1.15rem;background:var(--card);border:1px solid var(--line);border-radius:10px}
summary{cursor:pointer;font-weight:600}
summary span{font-weight:400;color:var(--soft);font-size:.88rem;margin-left:.4rem}
details[open] summary{margin-bottom:.8rem}
footer{margin-top:2rem;color:var(--soft);font-size:.82rem}
dl{margin:.8rem 0 0}
dd{margin:0 0 .4rem;font-family:ui-monospace,Menlo,monospace;overflow-wrap:anywhere}
@media (max-width:32rem){body{padding:1.5rem 1rem 3rem}h1{font-size:1.6rem}article,.row{grid-template-columns:1fr}.evidence li{padding-left:0}.kind{position:static}}
@media print{body{max-width:none}article,details{break-inside:avoid}}
`;

// EXTERNAL MODULE: ./src/report/statement/words.js
var statement_words = __webpack_require__(34968);
;// CONCATENATED MODULE: ./src/report/statement/html.js





/** Longest text of evidence. */ const MAX_TEXT = 500;
/** One self-contained page, for light and dark, wide and narrow: no script, nothing fetched. */ function renderStatementHtml(statement) {
    const { promises, requirements, asOf } = statement;
    const title = `Security statement of ${(0,statement_words/* subjectWords */.oR)(statement)}`;
    const kept = promises.filter(({ status })=>status === 'kept').length;
    return `${(0,html/* html */.qy)`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${html/* Html */.Ed.trusted(STYLE)}</style>
</head>
<body>
<header>
<p class="eyebrow">Security statement</p>
<h1>${String(kept)} of ${String(promises.length)} promises kept</h1>
<p class="about">${(0,terminal_text/* clip */.$Q)((0,statement_words/* subjectWords */.oR)(statement), MAX_TEXT)} · as of <time datetime="${asOf}">${(0,dates/* longDate */.lF)(asOf.slice(0, 10))}</time></p>
<ul class="bar" aria-hidden="true">${promises.map(({ status })=>(0,html/* html */.qy)`<li class="${status}"></li>`)}</ul>
</header>
<main>
<section>
${promises.map(promiseCard)}
</section>
<details>
<summary>Marketplace requirements <span>${countsOf(requirements.map(({ status })=>status))}</span></summary>
${requirements.map((one)=>row(`${statement_words/* TABLE_WORDS */.Tn[one.table]} ${one.number}`, (0,statement_words/* requirementWords */.Zy)(one), one.status, one.evidence))}
</details>
${(0,statement_words/* byEdition */.Ms)(statement).map(({ edition, answers })=>(0,html/* html */.qy)`<details>
<summary>${(0,statement_words/* editionTitle */.j1)(edition)} <span>${countsOf(answers.map(({ answer })=>answer))}</span></summary>
${answers.map((one)=>row(one.id, (0,statement_words/* questionWords */.Is)(one), one.answer, one.evidence))}
</details>
`)}
</main>
${footer(statement)}
</body>
</html>`.toString()}\n`;
}
function promiseCard(promise) {
    const { id, status, evidence } = promise;
    const since = (0,statement_words/* historyWords */.mw)(promise);
    return (0,html/* html */.qy)`<article id="${id}">
<h2>${(0,statement_words/* promiseWords */.rI)(id)}</h2>
<p class="status ${status}">${statement_words/* STATUS_WORDS */.ly[status]}</p>
${since === '' ? '' : (0,html/* html */.qy)`<p class="since">${since}</p>`}
${evidenceList(evidence)}
</article>
`;
}
function row(name, words, status, evidence) {
    return (0,html/* html */.qy)`<div class="row">
<h3><b>${name}</b> ${words}</h3>
<p class="status ${status}">${statement_words/* STATUS_WORDS */.ly[status]}</p>
${evidenceList(evidence)}
</div>
`;
}
function evidenceList(evidence) {
    return (0,html/* html */.qy)`<ul class="evidence">${evidence.map(evidenceItem)}</ul>`;
}
function evidenceItem({ kind, text, detail, url, date }) {
    const words = (0,terminal_text/* clip */.$Q)(text, MAX_TEXT);
    return (0,html/* html */.qy)`<li class="${kind}"><span class="kind">${statement_words/* KIND_WORDS */.Pv[kind]}</span> ${(0,html/* link */.nf)(words, url ?? null)}${date === undefined ? '' : (0,html/* html */.qy)` <time>${date}</time>`}${detail === undefined || detail === '' ? '' : (0,html/* html */.qy)`<small>${(0,terminal_text/* clip */.$Q)(detail, MAX_TEXT)}</small>`}</li>`;
}
/** `7 kept, 2 not kept, 1 unknown` */ function countsOf(all) {
    return Object.keys(statement_words/* STATUS_WORDS */.ly).flatMap((status)=>{
        const found = all.filter((one)=>one === status).length;
        return found === 0 ? [] : [
            `${found} ${statement_words/* STATUS_WORDS */.ly[status]}`
        ];
    }).join(', ');
}
function footer({ asOf, digest, evidenceDigest }) {
    return (0,html/* html */.qy)`<footer>
<p>Written by Fixby on ${asOf}. <b>Seen</b> was looked at by this run, <b>said</b> is the vendor’s own word, <b>missing</b> could not be looked at. Nothing is called kept that a scan did not complete or a token could not see.</p>
<dl>${evidenceDigest === undefined ? '' : (0,html/* html */.qy)`<dt>Digest of the whole statement, which the vendor keeps</dt><dd>${evidenceDigest}</dd>`}<dt>Digest</dt><dd>${digest}</dd></dl>
</footer>`;
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

/***/ 71478:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 70366:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Ed: () => (/* binding */ Html),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   U_: () => (/* binding */ codeLine),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24695);

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
