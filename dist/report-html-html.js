"use strict";
exports.id = 3792;
exports.ids = [3792,3988];
exports.modules = {

/***/ 13988:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ loginsIn),
/* harmony export */   x: () => (/* binding */ approvalOf)
/* harmony export */ });
/** Whether GitHub shows that those who are named approved something, or only its text says so. */ /**
 * A login as `approved-by` names it; teams (`@org/team`) are none, since nobody can confirm them.
 */ const LOGIN = /(?<![\w@/-])@([A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?![\w/-])/gu;
/** The logins that `approved-by` names, lower case: `@alice and @Bob` names two. */ function loginsIn(approvedBy) {
    return [
        ...new Set([
            ...approvedBy.matchAll(LOGIN)
        ].map(([, login = ''])=>login.toLowerCase()))
    ];
}
/**
 * Whether everybody whom `approved-by` names is confirmed; null where nobody is named.
 * @param confirmed logins that GitHub shows to have approved it, lower case
 */ function approvalOf(approvedBy, confirmed) {
    if (approvedBy === null) return null;
    const named = loginsIn(approvedBy);
    return named.length > 0 && named.every((login)=>confirmed.includes(login)) ? 'confirmed' : 'claimed';
}


/***/ }),

/***/ 53792:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(88195);
// EXTERNAL MODULE: ./src/report/text/coverage-words.js
var coverage_words = __webpack_require__(92376);
// EXTERNAL MODULE: ./src/report/text/headline.js
var headline = __webpack_require__(62110);
// EXTERNAL MODULE: ./src/report/text/scan-words.js
var scan_words = __webpack_require__(79243);
// EXTERNAL MODULE: ./src/report/text/selection.js
var text_selection = __webpack_require__(32178);
// EXTERNAL MODULE: ./src/report/text/words.js
var text_words = __webpack_require__(56489);
// EXTERNAL MODULE: ./src/core/scale/day.js
var scale_day = __webpack_require__(94900);
// EXTERNAL MODULE: ./src/report/text/dates.js
var dates = __webpack_require__(80581);
// EXTERNAL MODULE: ./src/report/text/html.js
var html = __webpack_require__(50555);
;// CONCATENATED MODULE: ./src/report/html/charts.js





/** Size of every chart, in units of its view box. */ const SIZE = {
    width: 420,
    bar: 22,
    gap: 10,
    left: 70,
    plot: 150
};
/** Open findings of each severity as bars, divided by the state of their due dates. */ function severityChart(open) {
    if (open.length === 0) return html/* NOTHING */.K$;
    const rows = severity/* SEVERITIES */.oC.map((severity)=>({
            severity,
            found: open.filter((finding)=>finding.severity === severity)
        }));
    const most = Math.max(...rows.map(({ found })=>found.length));
    const unit = (SIZE.width - SIZE.left - 40) / most;
    const words = rows.map(({ severity, found })=>`${(0,text_words/* number */.ai)(found.length)} ${severity}`).join(', ');
    const height = rows.length * (SIZE.bar + SIZE.gap);
    return figure('Open findings by severity', (0,html/* html */.qy)`<svg viewBox="0 0 ${SIZE.width} ${height}" role="img" aria-label="Open findings: ${words}">
      ${rows.map(({ severity, found }, index)=>severityBar(severity, found.length, unit, index))}
    </svg>`);
}
function severityBar(severity, found, unit, index) {
    const y = index * (SIZE.bar + SIZE.gap);
    const middle = y + SIZE.bar / 2 + 5;
    const width = found * unit;
    return (0,html/* html */.qy)`<text x="${SIZE.left - 10}" y="${middle}" text-anchor="end">${severity}</text>
    <rect x="${SIZE.left}" y="${y}" width="${round(width)}" height="${SIZE.bar}" class="fill-${severity}" rx="3" />
    <text x="${round(SIZE.left + width + 8)}" y="${middle}">${(0,text_words/* number */.ai)(found)}</text>`;
}
/** How many open findings are left after each due date, if each is mended on its own. */ function burnDownChart(open, today) {
    const dated = open.flatMap(({ due })=>due ?? []).filter((due)=>due >= today);
    const days = [
        ...new Set([
            today,
            ...dated
        ])
    ].sort();
    const end = days.at(-1);
    if (end === undefined || days.length < 2) return html/* NOTHING */.K$;
    const left = (day)=>open.filter(({ due })=>due === null || due > day).length;
    const points = [
        {
            at: 0,
            count: open.length
        },
        ...days.map((day)=>({
                at: (0,scale_day/* daysBetween */.YM)(today, day),
                count: left(day)
            }))
    ];
    const span = (0,scale_day/* daysBetween */.YM)(today, end);
    const x = (at)=>round(SIZE.left + (SIZE.width - SIZE.left - 40) * at / span);
    const y = (value)=>round(10 + SIZE.plot * (open.length - value) / open.length);
    const path = points.map(({ at, count: value }, index)=>index === 0 ? `M${x(at)} ${y(value)}` : `H${x(at)}V${y(value)}`);
    const label = `${(0,text_words/* count */.U9)(open.length, 'finding')} today, ${(0,text_words/* number */.ai)(left(end))} after ${(0,dates/* shortDate */.XV)(end)}, if each is mended on its due date`;
    return figure('What is left if each is mended on its due date', (0,html/* html */.qy)`<svg viewBox="0 0 ${SIZE.width} ${SIZE.plot + 40}" role="img" aria-label="${label}">
      <path class="axis" d="M${SIZE.left} 10V${SIZE.plot + 10}H${SIZE.width - 20}" />
      <path class="line" d="${path.join('')}" />
      <text x="${SIZE.left - 10}" y="16" text-anchor="end">${(0,text_words/* number */.ai)(open.length)}</text>
      <text x="${SIZE.left - 10}" y="${SIZE.plot + 12}" text-anchor="end">0</text>
      <text x="${SIZE.left}" y="${SIZE.plot + 32}">${(0,dates/* shortDate */.XV)(today)}</text>
      <text x="${SIZE.width - 40}" y="${SIZE.plot + 32}" text-anchor="end">${(0,dates/* shortDate */.XV)(end)}</text>
    </svg>`);
}
/** The counts before, in and after an episode in a log. */ function activityChart({ chart, observed, expected, from, to }) {
    const { counts, marked, minutes } = chart;
    const most = Math.max(1, ...counts);
    const width = (SIZE.width - SIZE.left) / Math.max(1, counts.length);
    const bars = counts.map((value, index)=>{
        const height = round(SIZE.plot * value / most);
        const kind = index >= marked[0] && index < marked[1] ? 'fill-critical' : 'fill-rest';
        return (0,html/* html */.qy)`<rect x="${round(SIZE.left + index * width)}" y="${round(10 + SIZE.plot - height)}" width="${round(Math.max(1, width - 1))}" height="${height}" class="${kind}" />`;
    });
    const label = `${(0,text_words/* number */.ai)(Math.round(observed))} from ${minuteOf(from)} to ${minuteOf(to)} UTC, ${(0,text_words/* number */.ai)(Math.round(expected))} expected`;
    return figure(`Every ${(0,text_words/* number */.ai)(minutes)} minutes, the episode in red: ${label}`, (0,html/* html */.qy)`<svg viewBox="0 0 ${SIZE.width} ${SIZE.plot + 40}" role="img" aria-label="${label}">
      <path class="axis" d="M${SIZE.left} 10V${SIZE.plot + 10}H${SIZE.width}" />${bars}
      <text x="${SIZE.left - 10}" y="16" text-anchor="end">${(0,text_words/* number */.ai)(most)}</text>
      <text x="${SIZE.left - 10}" y="${SIZE.plot + 12}" text-anchor="end">0</text>
      <text x="${SIZE.left}" y="${SIZE.plot + 32}">${minuteOf(chart.from)}</text>
      <text x="${SIZE.width}" y="${SIZE.plot + 32}" text-anchor="end">${minuteOf(endOf(activityEnd(chart)))}</text>
    </svg>`);
}
function activityEnd({ from, minutes, counts }) {
    return Date.parse(from) + minutes * 60_000 * counts.length;
}
function endOf(time) {
    return new Date(time).toISOString();
}
function minuteOf(at) {
    return at.slice(0, 16).replace('T', ' ');
}
function figure(caption, chart) {
    return (0,html/* html */.qy)`<figure><figcaption>${caption}</figcaption>${chart}</figure>`;
}
function round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./src/report/html/script.js
/**
 * The report's own script: search and filters, and everything unfolded on paper. Plain JavaScript
 * for every browser of the last years; without it all findings are shown.
 */ const SCRIPT = `
const form = document.querySelector('form');
const articles = [...document.querySelectorAll('article')];
const texts = new Map(articles.map((one) => [one, (one.closest('.cluster').querySelector('h3').textContent + ' ' + one.textContent).toLowerCase()]));
const status = document.querySelector('#shown');
function apply() {
  const data = new FormData(form);
  const words = String(data.get('search')).toLowerCase().split(/\\s+/).filter(Boolean);
  const severities = data.getAll('severity');
  let shown = 0;
  for (const one of articles) {
    const fits =
      severities.includes(one.dataset.severity) &&
      ['source', 'standing'].every((key) => !data.get(key) || data.get(key) === one.dataset[key]) &&
      words.every((word) => texts.get(one).includes(word));
    one.hidden = !fits;
    if (fits) shown += 1;
  }
  for (const kind of ['.cluster', '.group'])
    for (const part of document.querySelectorAll(kind)) part.hidden = !part.querySelector('article:not([hidden])');
  status.textContent = shown + ' of ' + articles.length + ' findings shown';
}
form.hidden = false;
form.addEventListener('input', apply);
form.addEventListener('reset', () => setTimeout(apply));
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('beforeprint', () => {
  for (const part of document.querySelectorAll('details')) part.open = true;
});
apply();
`;

// EXTERNAL MODULE: ./src/core/gate/unseen.js
var gate_unseen = __webpack_require__(93891);
// EXTERNAL MODULE: ./src/report/text/locations.js
var text_locations = __webpack_require__(84008);
// EXTERNAL MODULE: ./src/report/text/permission-lines.js
var permission_lines = __webpack_require__(48631);
// EXTERNAL MODULE: ./src/report/text/sight-words.js
var sight_words = __webpack_require__(70117);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
// EXTERNAL MODULE: ./src/core/findings/fingerprint.js
var fingerprint = __webpack_require__(44030);
// EXTERNAL MODULE: ./src/report/text/activity-words.js + 1 modules
var activity_words = __webpack_require__(41223);
// EXTERNAL MODULE: ./src/report/text/addresses.js
var addresses = __webpack_require__(37588);
// EXTERNAL MODULE: ./src/report/text/approver-words.js
var approver_words = __webpack_require__(67451);
// EXTERNAL MODULE: ./src/report/text/code-frame.js
var code_frame = __webpack_require__(89483);
// EXTERNAL MODULE: ./src/report/text/waiver-lines.js
var waiver_lines = __webpack_require__(76936);
;// CONCATENATED MODULE: ./src/report/html/finding.js













/** Longest line of code, most locations and references, and the longest description shown. */ const MOST = {
    line: 400,
    locations: 50,
    references: 10,
    text: 4_000
};
/** One finding as an article that the filters can find. */ function findingArticle(finding, standing, showing) {
    const { severity, source, rule, id } = finding;
    const blocks = showing.blocking.has(id);
    return (0,html/* html */.qy)`<article data-severity="${severity}" data-source="${source}" data-standing="${standing}">
    <h4>
      <span class="badge ${severity}">${severity}${scoreText(finding)}</span>
      ${blocks ? (0,html/* html */.qy)`<span class="badge blocks">blocks</span>` : html/* NOTHING */.K$}
      ${(0,html/* link */.nf)((0,html/* prose */.CS)((0,text_words/* shortTitle */.HV)(finding)), (0,addresses/* aboutUrl */.Hs)(finding))}
    </h4>
    <p class="facts">${dueText(finding, standing)} <span>${rule}</span> <code>${(0,fingerprint/* shortId */.m)(id)}</code></p>
    ${placesList(finding)} ${episode(finding)} ${finding_frame(finding, showing.excerpts)} ${way(finding)} ${mend(finding, standing)}
    ${about(finding, standing, showing)}
  </article>`;
}
function scoreText(finding) {
    const score = (0,text_words/* scoreWords */.gu)(finding);
    return score === '' ? '' : ` ${score}`;
}
function dueText(finding, standing) {
    if (standing === 'gone') return html/* NOTHING */.K$;
    if (finding.waiver !== null) return (0,html/* html */.qy)`<strong>waived until ${(0,dates/* shortDate */.XV)(finding.waiver.expires)}</strong>`;
    if (finding.due === null || finding.daysLeft === null) return (0,html/* html */.qy)`<strong>no due date</strong>`;
    const words = `fix by ${(0,dates/* shortDate */.XV)(finding.due)}, ${(0,dates/* daysInWords */.E)(finding.daysLeft)}`;
    return finding.sla === 'overdue' ? (0,html/* html */.qy)`<strong class="late">${words}</strong>` : (0,html/* html */.qy)`<strong>${words}</strong>`;
}
function placesList({ locations, report }) {
    if (report !== undefined) return html/* NOTHING */.K$;
    const items = locations.slice(0, MOST.locations).map((location)=>{
        const route = (0,text_locations/* routeWords */.Jn)(location.package);
        return (0,html/* html */.qy)`<li><code>${(0,text_locations/* placeWords */.fp)(location)}</code>${route === '' ? '' : `, ${route}`}</li>`;
    });
    const more = locations.length - items.length;
    return (0,html/* html */.qy)`<ul class="places">${items}${more > 0 ? (0,html/* html */.qy)`<li>and ${more} more</li>` : html/* NOTHING */.K$}</ul>`;
}
function episode(finding) {
    if (finding.activity === undefined) return html/* NOTHING */.K$;
    const words = (0,activity_words/* activityWords */.v)(finding).filter((part)=>!/^[\u2581-\u2588]+$/u.test(part));
    return (0,html/* html */.qy)`${activityChart(finding.activity)}<ul>${words.map((part)=>(0,html/* html */.qy)`<li>${part}</li>`)}</ul>`;
}
function finding_frame(finding, excerpts) {
    const lines = (0,code_frame/* codeFrame */.l)(finding, excerpts, MOST.line);
    if (lines.length === 0) return html/* NOTHING */.K$;
    const rows = lines.map(({ number, text, marked })=>{
        const row = (0,html/* html */.qy)`<span class="no">${number}</span> ${(0,html/* codeLine */.U_)(text)}`;
        return marked ? (0,html/* html */.qy)`<mark>${row}</mark>\n` : (0,html/* html */.qy)`${row}\n`;
    });
    const name = `Code in ${(0,text_locations/* placeWords */.fp)((0,text_locations/* mainLocation */.vC)(finding))}`;
    return (0,html/* html */.qy)`<pre class="frame" tabindex="0" role="group" aria-label="${name}">${rows}</pre>`;
}
function way(finding) {
    const { flow } = (0,text_locations/* mainLocation */.vC)(finding);
    if (flow.length === 0) return html/* NOTHING */.K$;
    const steps = flow.map((step)=>(0,html/* html */.qy)`<li><code>${(0,terminal_text/* clip */.$Q)(step.label, 80)}</code> <span>${(0,text_locations/* placeWords */.fp)(step)}</span></li>`);
    return (0,html/* html */.qy)`<p>The way of the data</p><ol class="way">${steps}</ol>`;
}
function mend(finding, standing) {
    if (standing === 'gone') return html/* NOTHING */.K$;
    const { package: at, malicious, waiver } = finding;
    if (waiver !== null) return (0,html/* html */.qy)`<p>${waiver.reason}${whoApproved(waiver)}</p>`;
    if (at === null) return (0,html/* html */.qy)`<p class="mend">${(0,html/* prose */.CS)((0,text_words/* fixWords */.B0)(finding))}</p>`;
    const commands = [
        ...new Set(finding.locations.flatMap((one)=>one.package?.upgrade ?? []))
    ];
    if (commands.length > 0) return (0,html/* html */.qy)`${commands.map((command)=>(0,html/* html */.qy)`<pre class="command" tabindex="0">${(0,html/* codeLine */.U_)((0,terminal_text/* clip */.$Q)(command, 2_000))}</pre>`)}`;
    if (at.fixedVersion !== null) return (0,html/* html */.qy)`<p>Upgrade to <code>${at.fixedVersion}</code></p>`;
    return malicious ? (0,html/* html */.qy)`<p>Remove it.</p>` : (0,html/* html */.qy)`<p>No fixed version known.</p>`;
}
function whoApproved(waiver) {
    const words = (0,approver_words/* approverWords */.J)(waiver);
    return words === '' ? '' : ` (${words})`;
}
/** The folded part: why this severity and date, the advisory's text, how to waive it. */ function about(finding, standing, { today }) {
    const { severityReason, dueReason, aliases, cwe, vector, description, references } = finding;
    const rows = [
        [
            'Severity',
            severityReason
        ],
        ...standing === 'gone' ? [] : [
            [
                'Due date',
                dueReason
            ]
        ],
        [
            'Also known as',
            [
                ...aliases,
                ...cwe
            ].join(', ')
        ],
        [
            'Vector',
            vector ?? ''
        ],
        [
            'Package',
            finding.package === null ? '' : `${(0,text_words/* packageWords */.CS)(finding)} (${finding.package.ecosystem})`
        ],
        [
            'Sight',
            (0,sight_words/* sightWords */.z8)(finding)
        ],
        [
            'Id',
            finding.id
        ]
    ];
    const shown = rows.filter(([, value])=>value !== '');
    const pages = references.slice(0, MOST.references).map((url)=>(0,html/* html */.qy)`<li>${(0,html/* link */.nf)((0,terminal_text/* clip */.$Q)(url, 200), url)}</li>`);
    const waives = standing === 'gone' || finding.waiver !== null ? [] : (0,waiver_lines/* waiverLines */.u)(finding, today);
    return (0,html/* html */.qy)`<details>
    <summary>Why, and how to waive it</summary>
    <dl>${shown.map(([name, value])=>(0,html/* html */.qy)`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
    ${description === '' ? html/* NOTHING */.K$ : (0,html/* html */.qy)`<blockquote>${(0,terminal_text/* clip */.$Q)(description, MOST.text)}</blockquote>`}
    ${pages.length === 0 ? html/* NOTHING */.K$ : (0,html/* html */.qy)`<ul>${pages}</ul>`}
    ${waives.length === 0 ? html/* NOTHING */.K$ : (0,html/* html */.qy)`<pre tabindex="0">${(0,html/* codeLine */.U_)(waives.join('\n'))}</pre>`}
  </details>`;
}

;// CONCATENATED MODULE: ./src/report/html/sections.js











/** Every finding, in the order and under the headings of the other reports. */ function findingSections(result, selection, showing) {
    const { introduced, held, before, waived } = selection;
    const { compares } = result.comparison;
    const known = result.known.filter(({ waiver })=>waiver === null);
    const groups = [
        {
            title: compares ? 'Introduced here' : 'Open',
            standing: compares ? 'introduced' : 'open',
            findings: introduced
        },
        {
            title: 'Here before, and blocking',
            standing: 'blocking',
            findings: held
        },
        {
            title: 'Here before',
            standing: 'before',
            findings: before
        },
        {
            title: 'Of the issues, not looked for in this run',
            standing: 'known',
            findings: known
        },
        {
            title: 'Waived',
            standing: 'waived',
            findings: waived
        },
        {
            title: 'Fixed here',
            standing: 'gone',
            findings: (0,sight_words/* repaired */.X9)(result.gone)
        },
        ...(0,sight_words/* decidedAway */.VU)(result.gone).map(({ reason, findings })=>({
                title: (0,text_words/* capitalise */.sK)(sight_words/* GONE_WORDS */.Wc[reason]),
                standing: 'gone',
                findings
            }))
    ];
    return (0,html/* html */.qy)`${groups.filter(({ findings })=>findings.length > 0).map((group)=>section(group, showing))}`;
}
function section({ title, standing, findings }, showing) {
    const clusters = new Map();
    for (const finding of findings){
        const name = subjectOf(finding);
        clusters.set(name, [
            ...clusters.get(name) ?? [],
            finding
        ]);
    }
    const parts = [
        ...clusters
    ].map(([name, cluster])=>(0,html/* html */.qy)`<section class="cluster"><h3>${name}</h3>${cluster.map((one)=>findingArticle(one, standing, showing))}</section>`);
    return (0,html/* html */.qy)`<section class="group"><h2>${title} <small>${(0,text_words/* number */.ai)(findings.length)}</small></h2>${parts}</section>`;
}
/** The package or the file that a finding is about. */ function subjectOf(finding) {
    const { path } = (0,text_locations/* mainLocation */.vC)(finding);
    if (finding.package !== null) return (0,text_words/* packageWords */.CS)(finding);
    return path === '' ? finding.source : (0,text_locations/* placeWords */.fp)({
        path,
        line: null
    });
}
const STATES = [
    'overdue',
    'due-soon',
    'on-track',
    'none'
];
const STATE_WORDS = {
    overdue: 'Overdue',
    'due-soon': 'Due soon',
    'on-track': 'On track',
    none: 'No date'
};
/** Severities by the state of the due date, as the dashboard has them. */ function countsTable(open, waived) {
    const rows = severity/* SEVERITIES */.oC.map((severity)=>{
        const of = open.filter((finding)=>finding.severity === severity);
        const cells = STATES.map((state)=>of.filter(({ sla })=>sla === state).length);
        const away = waived.filter((finding)=>finding.severity === severity).length;
        return (0,html/* html */.qy)`<tr><th scope="row">${severity}</th>${[
            ...cells,
            of.length,
            away
        ].map((cell)=>(0,html/* html */.qy)`<td>${(0,text_words/* number */.ai)(cell)}</td>`)}</tr>`;
    });
    const heads = [
        ...STATES.map((state)=>STATE_WORDS[state]),
        'All open',
        'Waived'
    ];
    return (0,html/* html */.qy)`<div class="scroll" tabindex="0" role="region" aria-label="Counts">
    <table><thead><tr><th scope="col">Severity</th>${heads.map((head)=>(0,html/* html */.qy)`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${rows}</tbody></table></div>`;
}
/** What needs attention besides the findings: a list, or nothing. */ function remarks(result, selection) {
    const { baseUnknown } = result.comparison;
    const widened = (0,permission_lines/* permissionLines */.$)(result.permissions).map((line)=>`This app will be able to: ${line}`);
    const lines = [
        ...selection.problems.map(({ message })=>message),
        ...baseUnknown === null ? [] : [
            `The base is unknown, so every finding counts as introduced: ${baseUnknown}`
        ],
        ...widened,
        ...result.policy.proposed.map((line)=>`Policy change without effect here: ${line}`),
        ...idle('too long to count', result.waivers.overlong),
        ...idle('with too few approvals to count', result.waivers.unconfirmed),
        ...idle('expired', result.waivers.expired),
        ...idle('unused', result.waivers.unused),
        ...result.waivers.moved.map(({ from, to })=>`Waiver to rename: ${from} is ${to} now`),
        ...result.scans.flatMap(({ notes })=>notes)
    ];
    if (lines.length === 0) return html/* NOTHING */.K$;
    return (0,html/* html */.qy)`<section><h2>To know</h2><ul>${lines.map((line)=>(0,html/* html */.qy)`<li>${(0,terminal_text/* clip */.$Q)(line, 1_000)}</li>`)}</ul></section>`;
}
function idle(word, waivers) {
    return waivers.map(({ match, reason, expires })=>`Waiver ${word}: ${match}, until ${(0,dates/* shortDate */.XV)(expires)}: ${reason}`);
}
/** What ran, what it looked at, and what it did not. */ function scansSection({ scans }) {
    const ran = scans.filter(({ status })=>status !== 'skipped');
    const rows = ran.map(({ scanner, version, status, reason, packages, files, ms })=>(0,html/* html */.qy)`<tr><th scope="row">${scanner}</th><td>${version}</td>
        <td>${status === 'done' ? 'complete' : `did not complete: ${reason ?? ''}`}</td>
        <td>${packages === null ? '' : (0,text_words/* count */.U9)(packages, 'package')}</td><td>${files === null ? '' : (0,text_words/* count */.U9)(files, 'file')}</td><td>${(0,dates/* seconds */.YA)(ms)}</td></tr>`);
    const skipped = (0,scan_words/* skippedWords */.MB)(scans);
    const unseen = scans.flatMap(({ coverage })=>coverage?.head.unseen ?? []);
    return (0,html/* html */.qy)`<section><h2>Scans</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="Scans"><table>
    <thead><tr>${[
        'Scanner',
        'Version',
        'Result',
        'Packages',
        'Files',
        'Time'
    ].map((head)=>(0,html/* html */.qy)`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${rows}</tbody></table></div>
    ${skipped === '' ? html/* NOTHING */.K$ : (0,html/* html */.qy)`<p>Skipped: ${skipped}</p>`}
    ${unseen.length === 0 ? html/* NOTHING */.K$ : (0,html/* html */.qy)`<details><summary>${(0,text_words/* count */.U9)(unseen.length, 'thing')} not looked at, or only in part</summary>
          <ul>${unseen.map((item)=>(0,html/* html */.qy)`<li>${(0,terminal_text/* clip */.$Q)((0,gate_unseen/* itemWords */.Fh)(item), 300)}</li>`)}</ul></details>`}
  </section>`;
}

;// CONCATENATED MODULE: ./src/report/html/style.js
/** The report's style: light and dark as the reader has it, one column, fit for paper. */ const STYLE = `
:root {
  color-scheme: light dark;
  --text: #1f2328; --dim: #59636e; --page: #ffffff; --panel: #f6f8fa; --line: #d1d9e0;
  --link: #0550ae; --mark: #fff8c5; --ok: #1a7f37; --bad: #b3121f;
  --critical: #b3121f; --high: #a8470a; --medium: #7a5d00; --low: #0550ae; --rest: #59636e;
  --on: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6edf3; --dim: #9aa4af; --page: #0d1117; --panel: #161b22; --line: #3d444d;
    --link: #79c0ff; --mark: #4b3a00; --ok: #56d364; --bad: #ff8b85;
    --critical: #ff8b85; --high: #ffa657; --medium: #e3b341; --low: #79c0ff; --rest: #9aa4af;
    --on: #0d1117;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px 16px; max-width: 960px; color: var(--text); background: var(--page); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); }
h1 { font-size: 1.5em; line-height: 1.25; margin: 0 0 8px; }
h1.pass, h1.warn { color: var(--ok); } h1.block, h1.error { color: var(--bad); }
h2 { font-size: 1.2em; margin: 32px 0 8px; border-bottom: 1px solid var(--line); }
h2 small { color: var(--dim); font-weight: normal; }
h3 { font-size: 1em; margin: 16px 0 8px; }
h4 { font-size: 1em; margin: 0; font-weight: 600; }
.facts, .places, footer, figcaption { color: var(--dim); }
.facts { margin: 4px 0; } .facts > * { margin-right: 12px; } .facts strong { color: var(--text); } .facts .late { color: var(--bad); }
.places { margin: 4px 0; padding-left: 20px; }
article { border: 1px solid var(--line); border-radius: 6px; padding: 12px; margin: 0 0 8px; background: var(--panel); break-inside: avoid; }
.badge { display: inline-block; padding: 0 8px; border-radius: 10px; font-size: 0.85em; color: var(--on); background: var(--rest); }
.badge.critical { background: var(--critical); } .badge.high { background: var(--high); } .badge.medium { background: var(--medium); } .badge.low { background: var(--low); }
.badge.blocks { background: none; color: var(--bad); border: 1px solid var(--bad); }
code, pre { font: 0.9em/1.5 ui-monospace, monospace; }
pre { margin: 8px 0; padding: 8px; overflow-x: auto; overflow-wrap: normal; background: var(--page); border: 1px solid var(--line); border-radius: 4px; }
pre.command { white-space: pre-wrap; overflow-wrap: anywhere; user-select: all; }
pre mark { background: var(--mark); color: inherit; font-weight: 600; }
.no { color: var(--dim); display: inline-block; min-width: 3em; text-align: right; user-select: none; }
pre mark .no { color: inherit; }
blockquote { margin: 8px 0; padding-left: 12px; border-left: 3px solid var(--line); }
summary { cursor: pointer; color: var(--link); }
dt { font-weight: 600; } dd { margin: 0 0 4px; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; overflow-wrap: normal; } th, td { border: 1px solid var(--line); padding: 4px 10px; text-align: left; } td { font-variant-numeric: tabular-nums; }
form { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: end; padding: 12px; border: 1px solid var(--line); border-radius: 6px; margin: 16px 0; }
form[hidden] { display: none; }
fieldset { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: 4px 12px; } legend { padding: 0; font-weight: 600; }
label { display: inline-flex; flex-direction: column; font-weight: 600; } fieldset label { flex-direction: row; gap: 4px; font-weight: normal; align-items: center; min-height: 24px; }
input[type='search'], select, button { font: inherit; font-weight: normal; padding: 4px 8px; color: inherit; background: var(--page); border: 1px solid var(--dim); border-radius: 4px; max-width: 100%; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(280px, 1fr)); gap: 16px; }
figure { margin: 8px 0; max-width: 640px; } svg { width: 100%; height: auto; } svg text { fill: var(--text); font: 14px system-ui, sans-serif; }
.fill-critical { fill: var(--critical); } .fill-high { fill: var(--high); } .fill-medium { fill: var(--medium); } .fill-low { fill: var(--low); } .fill-rest { fill: var(--rest); }
.axis { stroke: var(--rest); fill: none; } .line { stroke: var(--low); stroke-width: 3; fill: none; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
@media print {
  :root { --page: #fff; --panel: #fff; --text: #000; --dim: #444; --line: #999; --link: #0550ae; --mark: #fff8c5; --ok: #1a7f37; --bad: #b3121f; --critical: #b3121f; --high: #a8470a; --medium: #7a5d00; --low: #0550ae; --rest: #59636e; --on: #fff; }
  form { display: none; }
  body { max-width: none; padding: 0; font-size: 11px; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  .badge { color: #000; background: none; border: 1px solid #000; }
}
`;

;// CONCATENATED MODULE: ./src/report/html/html.js












/**
 * The report as one HTML file that needs nothing else: style, script and charts are in it, and its
 * own security policy lets it load nothing and run no script but ours. All that comes from the
 * scanned tree is escaped.
 * @param excerpts the code around findings
 * @returns a document in UTF-8
 */ function renderHtml(result, excerpts) {
    const selection = (0,text_selection/* select */.L)(result);
    const open = [
        ...selection.introduced,
        ...selection.held,
        ...selection.before
    ];
    const showing = {
        excerpts,
        blocking: selection.blocking,
        today: result.today
    };
    const body = (0,html/* html */.qy)`<header>
      <h1 class="${result.decision}">${(0,headline/* headline */.P)(result)}</h1>
      <p>${(0,text_words/* capitalise */.sK)((0,coverage_words/* coverageLine */.v)(result))}</p>
    </header>
    <main>
      ${remarks(result, selection)} ${overview(result, selection, open)} ${filters(result, open)}
      ${findingSections(result, selection, showing)} ${scansSection(result)}
    </main>
    <footer><p>${footer(result, selection)}</p></footer>`;
    return page((0,headline/* headline */.P)(result), body);
}
function page(title, body) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(SCRIPT).digest('base64');
    const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
    const document = (0,html/* html */.qy)`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Fixby: ${title}</title>
<style>${html/* Html */.Ed.trusted(STYLE)}</style>
</head>
<body>
${body}
<script>${html/* Html */.Ed.trusted(SCRIPT)}</script>
</body>
</html>
`;
    return document.toString();
}
function overview(result, { waived }, open) {
    if (open.length + waived.length === 0) return html/* NOTHING */.K$;
    return (0,html/* html */.qy)`<section><h2>Overview</h2>
    ${countsTable(open, waived)}
    <div class="charts">${severityChart(open)}${burnDownChart(open, result.today)}</div>
  </section>`;
}
const STANDINGS = [
    [
        'introduced',
        'Introduced here'
    ],
    [
        'blocking',
        'Here before, and blocking'
    ],
    [
        'open',
        'Open'
    ],
    [
        'before',
        'Here before'
    ],
    [
        'known',
        'Not looked for'
    ],
    [
        'waived',
        'Waived'
    ],
    [
        'gone',
        'Fixed or gone'
    ]
];
/** Search and filters. Hidden until the script shows them, which they need. */ function filters(result, open) {
    const all = [
        ...result.findings,
        ...result.known,
        ...result.gone
    ];
    if (all.length === 0) return (0,html/* html */.qy)`<form hidden><input type="search" name="search" aria-label="Search" /></form>`;
    const sources = [
        ...new Set(all.map(({ source })=>source))
    ].sort();
    const boxes = severity/* SEVERITIES */.oC.map((severity)=>(0,html/* html */.qy)`<label><input type="checkbox" name="severity" value="${severity}" checked />${severity}</label>`);
    return (0,html/* html */.qy)`<form hidden role="search" aria-label="Findings">
    <label>Search <input type="search" name="search" placeholder="package, file, rule, id" autocomplete="off" /></label>
    <fieldset><legend>Severity</legend>${boxes}</fieldset>
    <label>Source <select name="source"><option value="">all</option>${sources.map((source)=>(0,html/* html */.qy)`<option>${source}</option>`)}</select></label>
    <label>State <select name="standing"><option value="">all</option>${STANDINGS.map(([value, words])=>(0,html/* html */.qy)`<option value="${value}">${words}</option>`)}</select></label>
    <button type="reset">Clear</button>
    <p id="shown" role="status">${(0,text_words/* count */.U9)(open.length, 'open finding')}</p>
  </form>`;
}
function footer(result, { main }) {
    const { comparison, policy } = result;
    const head = comparison.head === null ? 'working tree' : comparison.head.slice(0, 7);
    const trees = comparison.base === null ? head : `${head} against ${comparison.base.slice(0, 7)}`;
    const from = policy.path === null ? 'default policy' : policy.path;
    return [
        `As of ${result.asOf.slice(0, 16).replace('T', ' ')} UTC`,
        trees,
        `policy ${policy.preset}, ${from}`,
        ...main.some(text_words/* countsFromDetection */.iQ) ? [
            'days count from detection'
        ] : [],
        (0,scan_words/* scannedWords */.E9)(result)
    ].join(' \u00b7 ');
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

/***/ 89483:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ codeFrame),
/* harmony export */   r: () => (/* binding */ placeKey)
/* harmony export */ });
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84008);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85044);


/** The key of a place in `Excerpts`. */ function placeKey({ path, line }) {
    return `${line ?? 0}:${path}`;
}
/** Tab stops in a frame, in columns. */ const TAB = '  ';
/**
 * The lines around a finding's main place, without what would lead a terminal; empty where its code
 * is not known or not shown.
 * @param width longest line, in characters
 */ function codeFrame(finding, excerpts, width) {
    const place = (0,_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .mainLocation */ .vC)(finding);
    const excerpt = excerpts.get(placeKey(place));
    if (excerpt === undefined || place.line === null) return [];
    const [first, last] = [
        place.line,
        Math.max(place.line, place.endLine ?? place.line)
    ];
    return excerpt.lines.map((line, index)=>{
        const number = excerpt.start + index;
        return {
            number,
            text: fitted(line, width),
            marked: number >= first && number <= last
        };
    });
}
/** A line with its indentation kept, cut where it is too long. */ function fitted(line, width) {
    const shown = line.replaceAll('\t', TAB);
    const indent = /^ */u.exec(shown)?.[0].slice(0, Math.max(0, width - 20)) ?? '';
    return `${indent}${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(shown), Math.max(1, width - indent.length))}`;
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