"use strict";
exports.id = 1401;
exports.ids = [1401];
exports.modules = {

/***/ 51401:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderFleetHtml: () => (/* binding */ renderFleetHtml)
});

// EXTERNAL MODULE: ./src/core/fleet/fleet.js
var fleet = __webpack_require__(16604);
// EXTERNAL MODULE: ./src/core/findings/counts.js
var counts = __webpack_require__(75064);
// EXTERNAL MODULE: ./src/report/text/dates.js
var dates = __webpack_require__(80581);
// EXTERNAL MODULE: ./src/report/text/html.js
var html = __webpack_require__(50555);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
// EXTERNAL MODULE: ./src/report/text/words.js
var words = __webpack_require__(56489);
;// CONCATENATED MODULE: ./src/report/fleet/style.js
/** The page's style: light and dark as the reader has it; narrow, each row is a card. */ const FLEET_STYLE = `
:root {
  color-scheme: light dark;
  --text: #1f2328; --dim: #59636e; --page: #ffffff; --panel: #f6f8fa; --line: #d1d9e0; --link: #0550ae;
  --ok: #1a7f37; --bad: #b3121f; --on: #ffffff;
  --critical: #b3121f; --high: #a8470a; --medium: #7a5d00; --low: #0550ae;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6edf3; --dim: #9aa4af; --page: #0d1117; --panel: #161b22; --line: #3d444d; --link: #79c0ff;
    --ok: #56d364; --bad: #ff8b85; --on: #0d1117;
    --critical: #ff8b85; --high: #ffa657; --medium: #e3b341; --low: #79c0ff;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px 16px; max-width: 1100px; color: var(--text); background: var(--page); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); }
.eyebrow, .dim, small, footer { color: var(--dim); }
.eyebrow { margin: 0; }
h1 { font-size: 1.6em; line-height: 1.25; margin: 0 0 4px; } h1.calm { color: var(--ok); } h1.late, .late { color: var(--bad); }
h2 { font-size: 1.2em; margin: 32px 0 8px; } h2 small { font-weight: normal; }
.badge { display: inline-block; padding: 0 8px; border-radius: 10px; font-size: 0.85em; color: var(--on); }
.badge.critical { background: var(--critical); } .badge.high { background: var(--high); } .badge.medium { background: var(--medium); } .badge.low { background: var(--low); }
.notices { display: grid; gap: 8px; }
details { border: 1px solid var(--line); border-radius: 6px; padding: 8px 12px; background: var(--panel); }
summary { cursor: pointer; font-weight: 600; } details ul { margin: 8px 0; padding-left: 20px; } details p { margin: 8px 0 0; }
table { width: 100%; border-collapse: collapse; } th, td { border-bottom: 1px solid var(--line); padding: 6px 10px 6px 0; text-align: left; vertical-align: top; font-variant-numeric: tabular-nums; }
th { color: var(--dim); font-weight: 600; white-space: nowrap; }
meter { display: block; width: 100px; height: 8px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
@media (max-width: 640px) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, td { display: block; }
  tr { border: 1px solid var(--line); border-radius: 6px; padding: 8px 12px; margin: 0 0 8px; background: var(--panel); }
  td { border: 0; padding: 2px 0; display: grid; grid-template-columns: 8em 1fr; gap: 8px; }
  td::before { content: attr(data-head); color: var(--dim); }
}
@media print { body { max-width: none; padding: 0; font-size: 11px; } tr { break-inside: avoid; } }
`;

// EXTERNAL MODULE: ./src/report/fleet/words.js
var fleet_words = __webpack_require__(85216);
;// CONCATENATED MODULE: ./src/report/fleet/html.js








/** Longest texts, in characters, and the most findings on a page. */ const MOST = {
    title: 160,
    detail: 400,
    rows: 2_000
};
/** One self-contained page over all repositories: no script, nothing fetched. */ function renderFleetHtml(fleet) {
    const headline = (0,fleet_words/* fleetHeadline */.fW)(fleet);
    const { late, ahead } = (0,fleet_words/* byLateness */.ph)(fleet);
    return `${(0,html/* html */.qy)`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Fixby: ${headline}</title>
<style>${html/* Html */.Ed.trusted(FLEET_STYLE)}</style>
</head>
<body>
<header>
<p class="eyebrow">${(0,terminal_text/* clip */.$Q)(fleet.scope, MOST.title)}</p>
<h1 class="${(0,fleet_words/* isCalm */.uv)(fleet) ? 'calm' : fleet.total.overdue > 0 ? 'late' : ''}">${headline}</h1>
<p class="dim">As of <time datetime="${fleet.asOf}">${(0,dates/* longDate */.lF)(fleet.today)}</time>. ${(0,fleet_words/* withheldWords */.ZJ)(fleet)}</p>
</header>
<main>
${findingsSection('Overdue', late)}
${noticeSections(fleet.notices)}
${findingsSection('Open and not late', ahead)}
${teamsSection(fleet)}
${repositoriesSection(fleet.repositories)}
</main>
<footer><p>Written by Fixby from the issues of each repository. A repository that was not read is in no figure.</p></footer>
</body>
</html>`.toString()}\n`;
}
function findingsSection(title, rows) {
    if (rows.length === 0) return html/* NOTHING */.K$;
    const shown = rows.slice(0, MOST.rows);
    const rest = rows.length - shown.length;
    return section(title, rows.length, (0,html/* html */.qy)`${grid([
        'Severity',
        'Finding',
        'Repository',
        'Fix by',
        'Owner'
    ], shown.map(rowCells))}${rest === 0 ? html/* NOTHING */.K$ : (0,html/* html */.qy)`<p class="dim">\u2026and ${(0,words/* number */.ai)(rest)} more, later ones: fixby fleet --format json has all.</p>`}`);
}
function rowCells(row) {
    const { severity, title, issue, repository, team, owner, sla } = row;
    return [
        (0,html/* html */.qy)`<span class="badge ${severity}">${severity}</span>`,
        (0,html/* link */.nf)((0,terminal_text/* clip */.$Q)(title, MOST.title), issue?.url ?? null),
        (0,html/* html */.qy)`${(0,terminal_text/* clip */.$Q)(repository, MOST.title)}${team === null ? html/* NOTHING */.K$ : (0,html/* html */.qy)` <small>${(0,terminal_text/* clip */.$Q)(team, 60)}</small>`}`,
        sla === 'overdue' ? (0,html/* html */.qy)`<strong class="late">${(0,fleet_words/* dueWords */.k_)(row)}</strong>` : (0,html/* html */.qy)`${(0,fleet_words/* dueWords */.k_)(row)}`,
        owner === null ? (0,html/* html */.qy)`<i>nobody</i>` : (0,html/* html */.qy)`${(0,terminal_text/* clip */.$Q)(owner, 60)}`
    ];
}
function teamsSection({ teams, total }) {
    const all = teams.length > 1 ? [
        ...teams,
        {
            ...total,
            team: 'all'
        }
    ] : teams;
    const head = [
        'Team',
        'Read',
        'Overdue',
        'Open',
        'In time, 90 days'
    ];
    return section('Teams', teams.length, grid(head, all.map(teamCells)));
}
function teamCells(team) {
    const { kept } = team;
    const share = kept.counted === 0 ? null : (0,words/* percent */.KN)(kept.within, kept.counted);
    return [
        team.team === null ? (0,html/* html */.qy)`<i>no team</i>` : (0,html/* html */.qy)`${(0,terminal_text/* clip */.$Q)(team.team, 60)}`,
        (0,html/* html */.qy)`${(0,words/* number */.ai)(team.read)} of ${(0,words/* number */.ai)(team.repositories)}`,
        team.overdue === 0 ? (0,html/* html */.qy)`0` : (0,html/* html */.qy)`<strong class="late">${(0,words/* number */.ai)(team.overdue)}</strong>`,
        (0,html/* html */.qy)`${(0,words/* number */.ai)(team.open)}`,
        (0,html/* html */.qy)`${(0,fleet_words/* keptWords */.Gx)(team)}${share === null ? html/* NOTHING */.K$ : (0,html/* html */.qy)`<meter min="0" max="100" value="${share}"></meter>`}`
    ];
}
function noticeSections(notices) {
    const parts = fleet/* CONCERNS */.I1.map((concern)=>{
        const some = notices.filter((one)=>one.concern === concern);
        if (some.length === 0) return html/* NOTHING */.K$;
        const { title, about } = fleet_words/* CONCERN_WORDS */.rr[concern];
        return (0,html/* html */.qy)`<details><summary>${title} <small>${(0,words/* number */.ai)(some.length)}</small></summary>
<p class="dim">${about}</p>
<ul>${some.map(({ repository, url, detail })=>(0,html/* html */.qy)`<li>${(0,html/* link */.nf)((0,terminal_text/* clip */.$Q)(repository, MOST.title), url)}: ${(0,terminal_text/* clip */.$Q)(detail, MOST.detail)}</li>`)}</ul>
</details>`;
    });
    return notices.length === 0 ? html/* NOTHING */.K$ : section('To look at', notices.length, (0,html/* html */.qy)`<div class="notices">${parts}</div>`);
}
function repositoriesSection(repositories) {
    const head = [
        'Repository',
        'Overdue',
        'Open',
        'Last scan',
        'Gate',
        'Policy'
    ];
    const read = repositories.filter(({ sight })=>sight === 'read');
    return section('Repositories that were read', read.length, grid(head, read.map(repositoryCells)));
}
const GATE_WORDS = {
    required: 'required',
    other: 'other checks only',
    'not-visible': 'not visible'
};
function repositoryCells(one) {
    const { name, url, figures, lastScan, gate, policy } = one;
    return [
        (0,html/* html */.qy)`${(0,html/* link */.nf)((0,terminal_text/* clip */.$Q)(name, MOST.title), url)}${one.archived ? (0,html/* html */.qy)` <small>archived</small>` : html/* NOTHING */.K$}${one.countedIn === null ? html/* NOTHING */.K$ : (0,html/* html */.qy)` <small>counted in ${(0,terminal_text/* clip */.$Q)(one.countedIn, 60)}</small>`}`,
        figures.overdue === 0 ? (0,html/* html */.qy)`0` : (0,html/* html */.qy)`<strong class="late">${(0,words/* number */.ai)(figures.overdue)}</strong>`,
        (0,html/* html */.qy)`${(0,words/* number */.ai)((0,counts/* openIn */.sQ)(figures))}`,
        lastScan === null ? (0,html/* html */.qy)`<i>none</i>` : (0,html/* html */.qy)`${(0,dates/* shortDate */.XV)(lastScan.slice(0, 10))}`,
        (0,html/* html */.qy)`${GATE_WORDS[gate.state]}`,
        (0,html/* html */.qy)`${policyWords(policy)}`
    ];
}
function policyWords({ invalid, path, preset, weaker }) {
    if (invalid !== null) return 'not usable';
    if (weaker.length > 0) return 'weaker';
    return path === null ? 'default' : (0,terminal_text/* clip */.$Q)(preset, 60);
}
function section(title, found, body) {
    return (0,html/* html */.qy)`<section><h2>${title} <small>${(0,words/* number */.ai)(found)}</small></h2>
${body}</section>`;
}
/** A table that becomes a list of cards where it is narrow. */ function grid(head, rows) {
    const cells = (row)=>row.map((cell, at)=>(0,html/* html */.qy)`<td data-head="${head[at] ?? ''}"><div>${cell}</div></td>`);
    return (0,html/* html */.qy)`<table><thead><tr>${head.map((one)=>(0,html/* html */.qy)`<th scope="col">${one}</th>`)}</tr></thead>
<tbody>${rows.map((row)=>(0,html/* html */.qy)`<tr>${cells(row)}</tr>
`)}</tbody></table>`;
}


/***/ }),

/***/ 85216:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ keptWords),
/* harmony export */   ZJ: () => (/* binding */ withheldWords),
/* harmony export */   fW: () => (/* binding */ fleetHeadline),
/* harmony export */   k_: () => (/* binding */ dueWords),
/* harmony export */   ph: () => (/* binding */ byLateness),
/* harmony export */   rr: () => (/* binding */ CONCERN_WORDS),
/* harmony export */   uv: () => (/* binding */ isCalm)
/* harmony export */ });
/* harmony import */ var _text_dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80581);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56489);


/** Each concern as a heading, and what it means. */ const CONCERN_WORDS = {
    unread: {
        title: 'Not read',
        about: 'Nothing is known of these, and they are in no figure.'
    },
    foreign: {
        title: 'Issues by another account',
        about: 'Issues with the marker of Fixby that other accounts opened: ours under another token, or forged. They count once their repository names the account in issues.authors of its policy.'
    },
    'policy-invalid': {
        title: 'Policy not usable',
        about: 'Scans of its default branch end as an error. The dates here are those of the default policy, or of its base.'
    },
    'policy-weaker': {
        title: 'Weaker policy',
        about: 'Keys whose values are weaker than in the policy that all are held against.'
    },
    'no-gate': {
        title: 'No gate visible',
        about: 'No check of Fixby is required on the default branch, as far as this token sees. Protection that only administrators see may ask for one.'
    },
    'no-scan': {
        title: 'No scan',
        about: 'Nothing tells of a complete scan of the default branch.'
    },
    'old-scan': {
        title: 'Last complete scan more than 7 days ago',
        about: ''
    },
    archived: {
        title: 'Archived',
        about: 'What is open there counts in no figure.'
    }
};
/** `12 overdue, 340 open in 480 of 500 repositories` */ function fleetHeadline({ total, withheld }) {
    const { open, overdue, read, repositories } = total;
    const all = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(repositories, 'repository', 'repositories');
    const where = read === repositories ? all : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(read)} of ${all}`;
    const shown = withheld === null ? '' : ' shown in public';
    return `${overdue === 0 ? 'Nothing' : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(overdue)} overdue, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(open)} open in ${where}${shown}`;
}
/** Whether there is anything to look at. */ function isCalm({ total, notices }) {
    return total.overdue === 0 && notices.every(({ concern })=>concern === 'archived');
}
/** `92 % of 50`; a dash for nothing. */ function keptWords({ kept }) {
    return kept.counted === 0 ? '\u2013' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(kept.within, kept.counted)} % of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(kept.counted)}`;
}
/** `3 Dec 2026, 10 days` */ function dueWords({ due, daysLeft, waived }) {
    if (due === null || daysLeft === null) return 'no due date';
    return `${(0,_text_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDate */ .XV)(due)}, ${(0,_text_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .daysInWords */ .E)(daysLeft)}${waived ? ', waived' : ''}`;
}
/** What public readers do not see; empty where they see all. */ function withheldWords({ withheld }) {
    if (withheld === null || withheld.repositories + withheld.findings === 0) return '';
    return `Not shown in public: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(withheld.repositories, 'private repository', 'private repositories')}, and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(withheld.findings, 'finding')} there, or confidential elsewhere.`;
}
/** What is open, waived findings in neither list: what is late, and all else. */ function byLateness({ rows }) {
    const open = rows.filter(({ waived })=>!waived);
    return {
        late: open.filter(({ sla })=>sla === 'overdue'),
        ahead: open.filter(({ sla })=>sla !== 'overdue')
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