"use strict";
exports.id = 2501;
exports.ids = [2501];
exports.modules = {

/***/ 2501:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ createIssueWords)
});

// EXTERNAL MODULE: ./src/core/ledger/board.js
var board = __webpack_require__(96217);
// EXTERNAL MODULE: ./src/core/ledger/metadata/comment-marker.js
var comment_marker = __webpack_require__(10049);
// EXTERNAL MODULE: ./src/core/ledger/plan/summary.js
var summary = __webpack_require__(26493);
// EXTERNAL MODULE: ./src/report/text/addresses.js
var addresses = __webpack_require__(37588);
// EXTERNAL MODULE: ./src/report/text/dates.js
var dates = __webpack_require__(80581);
// EXTERNAL MODULE: ./src/report/text/fit.js
var fit = __webpack_require__(99279);
// EXTERNAL MODULE: ./src/report/text/markdown.js
var markdown = __webpack_require__(48943);
// EXTERNAL MODULE: ./src/report/text/markdown-blocks.js
var markdown_blocks = __webpack_require__(64234);
// EXTERNAL MODULE: ./src/report/text/place-link.js
var place_link = __webpack_require__(28352);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
// EXTERNAL MODULE: ./src/report/text/words.js
var words = __webpack_require__(56489);
// EXTERNAL MODULE: ./src/core/ledger/metadata/issue.js
var issue = __webpack_require__(32476);
// EXTERNAL MODULE: ./src/report/text/xychart.js
var xychart = __webpack_require__(57861);
;// CONCATENATED MODULE: ./src/report/issue/activity-part.js


/** Most labels of an axis: more would overlap. */ const MAX_LABELS = 12;
/** The counts before, in and after an episode; nothing for other findings. */ function activityPart({ activity }) {
    return activity === undefined ? markdown/* EMPTY */.wg : chart(activity);
}
function chart({ chart: { counts, marked, minutes, from }, kind }) {
    const [start, end] = marked;
    const isIn = (index)=>index >= start && index < end;
    const every = Math.ceil(counts.length / MAX_LABELS);
    return (0,xychart/* xychart */.w)({
        title: `${unit(kind)} every ${span(minutes)}, UTC`,
        description: 'Counts of equal spans of time; those of the episode have another colour.',
        labels: counts.map((_, index)=>index % every === 0 ? label(from, index * minutes) : ''),
        yTitle: unit(kind),
        // The last is drawn on top, and nothing is a sliver: it must not look like the episode.
        series: [
            {
                kind: 'bar',
                name: 'episode',
                colour: '#d1242f',
                values: counts.map((count, index)=>isIn(index) ? count : 0)
            },
            {
                kind: 'bar',
                name: 'before and after',
                colour: '#8b949e',
                values: counts.map((count, index)=>isIn(index) ? 0 : count)
            }
        ]
    });
}
function unit(kind) {
    const units = {
        'authentication-failures': 'refused',
        throttled: 'throttled',
        probing: 'missing',
        errors: 'errors'
    };
    return units[kind] ?? 'requests';
}
function span(minutes) {
    if (minutes < 60) return `${minutes} minutes`;
    if (minutes < 1_440) return minutes === 60 ? 'hour' : `${minutes / 60} hours`;
    return minutes === 1_440 ? 'day' : `${minutes / 1_440} days`;
}
/** `10-17 02:45` */ function label(from, minutes) {
    const at = new Date(Date.parse(from) + minutes * 60_000).toISOString();
    return `${at.slice(5, 10)} ${at.slice(11, 16)}`;
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
// EXTERNAL MODULE: ./src/core/findings/private-report.js
var private_report = __webpack_require__(29308);
// EXTERNAL MODULE: ./src/report/text/flow-words.js
var flow_words = __webpack_require__(66934);
// EXTERNAL MODULE: ./src/report/text/locations.js
var locations = __webpack_require__(84008);
// EXTERNAL MODULE: ./src/report/text/priority-words.js
var priority_words = __webpack_require__(47218);
;// CONCATENATED MODULE: ./src/report/issue/parts.js













/** Maximum length of an advisory's own text, in characters. */ const MAX_TEXT = 4_000;
/** Maximum number of entries in a list. */ const MAX_ENTRIES = 20;
const measure = (text)=>text.length;
/**
 * Ecosystems that follow semantic versioning, so that a version's number tells whether it is
 * compatible. @see https://semver.org
 */ const SEMANTIC = new Set([
    'npm',
    'crates.io',
    'Go',
    'Pub',
    'Hex'
]);
/** Sources whose descriptions are written by Fixby, not by advisories or other tools. */ const OWN = new Set([
    'code',
    'secrets',
    'workflows',
    'activity'
]);
/** The table of facts: due date and severity with reasons, package, fixed version, locations. */ function factsPart(finding, context) {
    return (room)=>{
        const at = finding.package;
        const rows = [
            [
                (0,markdown/* markup */.PT)`**Why this date**`,
                (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(finding.dueReason, 300)}`
            ],
            [
                (0,markdown/* markup */.PT)`**Severity**`,
                severityWords(finding)
            ],
            ...exploitationRows(finding),
            ...at === null ? [] : [
                [
                    (0,markdown/* markup */.PT)`**Package**`,
                    packageCell(at)
                ],
                [
                    (0,markdown/* markup */.PT)`**Fixed in**`,
                    fixedWords(at)
                ]
            ],
            [
                (0,markdown/* markup */.PT)`**Where**`,
                whereCell(finding, context, room * 0.5)
            ],
            ...finding.waiver === null ? [] : [
                [
                    (0,markdown/* markup */.PT)`**Waived**`,
                    (0,markdown/* markup */.PT)`until ${(0,dates/* longDate */.lF)(finding.waiver.expires)}: ${(0,terminal_text/* clip */.$Q)(finding.waiver.reason, 500)}`
                ]
            ]
        ];
        return (0,markdown_blocks/* table */.tp)(dueHead(finding.due), rows.map(markdown_blocks/* tableRow */.jD), 'left');
    };
}
function whereCell(finding, context, room) {
    return (0,private_report/* isPrivateReport */.c)(finding) ? (0,markdown/* link */.nf)('its advisory', finding.references[0] ?? null) : places(finding, context, room);
}
/** Whether it is reached, and whether and how likely it is exploited, as far as anybody tells. */ function exploitationRows({ exploited, epss, reachability }) {
    const likely = epss === undefined ? '' : `${(0,priority_words/* epssWords */.Zf)(epss)}, ${(0,priority_words/* percentileWords */.TM)(epss)}`;
    return [
        ...reachability === undefined ? [] : [
            [
                (0,markdown/* markup */.PT)`**Reached**`,
                (0,markdown/* markup */.PT)`${(0,priority_words/* reachWords */.Nc)(reachability)}`
            ]
        ],
        ...exploited === undefined ? [] : [
            [
                (0,markdown/* markup */.PT)`**Known exploited**`,
                (0,markdown/* markup */.PT)`${(0,priority_words/* exploitedWords */.US)(exploited)} as ${exploited.id}`
            ]
        ],
        ...epss === undefined ? [] : [
            [
                (0,markdown/* markup */.PT)`**Likely exploited**`,
                (0,markdown/* markup */.PT)`${likely}`
            ]
        ]
    ];
}
/** The head of the table: the due date. GitHub shows it in bold. */ function dueHead(due) {
    return [
        (0,markdown/* markup */.PT)`Fix by`,
        due === null ? (0,markdown/* markup */.PT)`no due date` : (0,markdown/* markup */.PT)`${(0,dates/* longDate */.lF)(due)}`
    ];
}
function severityWords({ severity, severityReason, vector }) {
    const why = (0,markdown/* markup */.PT)`${(0,words/* severityMark */.nU)(severity)} ${severity}: ${(0,terminal_text/* clip */.$Q)(severityReason, 500)}`;
    return vector === null ? why : (0,markdown/* markup */.PT)`${why}, ${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(vector, 300))}`;
}
/** The package with how it is required (direct or through others, development only). */ function packageCell(at) {
    const route = (0,locations/* routeWords */.Jn)({
        ...at,
        dev: null
    });
    const use = at.dev === null ? '' : at.dev ? 'development only' : 'production';
    const words = [
        route,
        use
    ].filter((part)=>part !== '').map((part)=>`, ${part}`);
    return (0,markdown/* markup */.PT)`${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(at.name, 200))} ${(0,terminal_text/* clip */.$Q)(at.version, 100)} (${(0,terminal_text/* clip */.$Q)(at.ecosystem, 60)})${words.join('')}`;
}
function fixedWords(at) {
    if (at.fixedVersion === null) return (0,markdown/* markup */.PT)`no fix yet`;
    return (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(at.fixedVersion, 100)}${changeWords(at.version, at.fixedVersion, at.ecosystem)}`;
}
/** What kind of upgrade the fixed version is; empty when the ecosystem's versions do not tell. */ function changeWords(from, to, ecosystem) {
    if (!SEMANTIC.has(ecosystem) || semver_default().valid(from) === null || semver_default().valid(to) === null) return '';
    const step = semver_default().diff(from, to);
    if (step === 'major' || semver_default().major(to) === 0) return ', which may break what uses it';
    return step === 'minor' || step === 'patch' ? `, no breaking change expected (${step})` : '';
}
/** The locations, one per line, as many as fit. */ function places({ locations }, { repositoryUrl, commit }, room) {
    const { rows, hidden } = (0,fit/* fitting */._Q)(locations, (location)=>(0,place_link/* placeLink */.a)(location, repositoryUrl, commit), {
        room,
        most: MAX_ENTRIES,
        measure
    });
    return (0,markdown/* join */.fj)(hidden === 0 ? rows : [
        ...rows,
        (0,markdown/* markup */.PT)`and ${(0,words/* number */.ai)(hidden)} more`
    ], '<br>');
}
/** The part on how to fix the finding. */ function fixPart(finding) {
    const at = finding.package;
    const through = at === null ? '' : (0,locations/* routeWords */.Jn)({
        ...at,
        dev: null,
        direct: null
    });
    const parent = through === '' ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`It comes ${through}.`;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`### Fix`,
        howToFix(finding),
        parent
    ]);
}
/** What to do about a malicious package. */ const REMOVE_WORDS = (0,markdown/* markup */.PT)`Remove it. A malicious package is an incident: treat whatever it could read as known, and replace those credentials.`;
function howToFix(finding) {
    const { package: at, malicious } = finding;
    if (malicious) return REMOVE_WORDS;
    if (at === null) return (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)((0,words/* fixWords */.B0)(finding), 1_000)}`;
    const note = at.upgradeNote === undefined ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`${(0,words/* capitalise */.sK)((0,terminal_text/* clip */.$Q)(at.upgradeNote, 240))}.`;
    if (at.upgrade !== null) return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown_blocks/* fence */.EU)('sh', [
            at.upgrade.slice(0, 1_000)
        ]),
        note
    ]);
    if (at.fixedVersion !== null) return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`Upgrade to ${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(at.fixedVersion, 100))}.`,
        note
    ]);
    return (0,markdown/* markup */.PT)`There is no fixed version yet: replace the package, or waive the finding until there is one.`;
}
/** The part that describes the finding; an advisory's own text is folded. */ function textPart(finding) {
    return (room)=>{
        const name = (0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(finding.rule, 80), (0,addresses/* aboutUrl */.Hs)(finding));
        return (0,markdown_blocks/* blocks */.Bv)([
            (0,markdown/* markup */.PT)`### What it is`,
            (0,markdown/* markup */.PT)`${[
                (0,words/* shortTitle */.HV)(finding),
                (0,words/* packageWords */.CS)(finding)
            ].filter((part)=>part !== '').join(' in ')} (${name})${alsoKnown(finding)}.`,
            textOf(finding),
            references(finding, room * 0.2)
        ]);
    };
}
/** Descriptions by our own scanners are shown; those of advisories are folded. */ function textOf({ source, description }) {
    if (OWN.has(source)) return (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(description, MAX_TEXT)}`;
    const own = (0,markdown_blocks/* quote */.hD)(description, MAX_TEXT);
    const whose = source === 'dependencies' ? 'advisory' : 'tool';
    return own.toString() === '' ? markdown/* EMPTY */.wg : (0,markdown_blocks/* details */.zH)(`The ${whose}'s own text`, own);
}
/** The data flow to each location, as many as fit. */ function flowPart({ locations }, { repositoryUrl, commit }) {
    const ways = locations.filter(({ flow })=>flow.length > 0);
    return (room)=>{
        if (ways.length === 0) return markdown/* EMPTY */.wg;
        const { rows, hidden } = (0,fit/* fitting */._Q)(ways, ({ flow })=>(0,flow_words/* flowWords */.S)(flow, repositoryUrl, commit), {
            room: room * 0.3,
            most: MAX_ENTRIES,
            measure
        });
        const more = hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`and ${(0,words/* number */.ai)(hidden)} more`;
        return (0,markdown_blocks/* blocks */.Bv)([
            (0,markdown/* markup */.PT)`### The way of the data`,
            (0,markdown_blocks/* list */.p_)(rows),
            more
        ]);
    };
}
function alsoKnown({ source, aliases, cwe, published }) {
    const known = aliases.slice(0, MAX_ENTRIES).map((alias)=>(0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(alias, 60), (0,addresses/* advisoryUrl */.Le)(alias)));
    const day = published?.slice(0, 10) ?? '';
    return (0,markdown/* join */.fj)([
        ...known.length === 0 ? [] : [
            (0,markdown/* markup */.PT)`, also known as ${(0,markdown/* join */.fj)(known, ', ')}`
        ],
        ...cwe.length === 0 ? [] : [
            (0,markdown/* markup */.PT)`, ${cwe.slice(0, MAX_ENTRIES).join(', ')}`
        ],
        .../^\d{4}-\d{2}-\d{2}$/u.test(day) ? [
            (0,markdown/* markup */.PT)`, ${source === 'report' ? 'reported' : 'published'} ${(0,dates/* longDate */.lF)(day)}`
        ] : []
    ], '');
}
function references(finding, room) {
    const { rows } = (0,fit/* fitting */._Q)(finding.references, (url)=>(0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(url, 100), url), {
        room,
        most: 10,
        measure
    });
    return rows.length === 0 ? markdown/* EMPTY */.wg : (0,markdown_blocks/* list */.p_)(rows);
}

// EXTERNAL MODULE: ./src/core/ledger/slash-command.js
var slash_command = __webpack_require__(63344);
// EXTERNAL MODULE: ./src/report/text/waiver-lines.js
var waiver_lines = __webpack_require__(76936);
;// CONCATENATED MODULE: ./src/report/issue/waive-part.js




/** The waive command with a placeholder for the date: a real example date would become outdated. */ const COMMAND = slash_command/* COMMAND_USAGE */.K.waive.replace(/\d{4}-\d{2}-\d{2}/u, 'YYYY-MM-DD');
/**
 * The part on how to waive the findings, in the policy or by a comment.
 * @param findings what the issue is about, worst first; not empty
 */ function waivePart(findings, policyPath) {
    const first = findings.find(({ waiver })=>waiver === null) ?? findings[0];
    if (first === undefined) throw new RangeError('an issue about nothing');
    const many = findings.length > 1;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`### If it can't be fixed in time`,
        (0,markdown/* markup */.PT)`Waive it in ${(0,markdown/* code */.aY)(policyPath)}, through a pull request that whoever answers for the risk approves. A waiver has a reason and an end; after that day the finding counts again.`,
        many ? (0,markdown/* markup */.PT)`Each of them has a waiver of its own:` : markdown/* EMPTY */.wg,
        (0,markdown_blocks/* fence */.EU)('yaml', (0,waiver_lines/* waiverLines */.u)(first, first.sla === 'overdue' ? null : first.due)),
        (0,markdown/* markup */.PT)`Or whoever has the maintain or admin permission here comments ${(0,markdown/* code */.aY)(COMMAND)}${many ? ', which covers everything that this issue lists at that time' : ''}.`
    ]);
}

;// CONCATENATED MODULE: ./src/report/issue/issue.js








/** Maximum length of an issue's title on GitHub, in characters. */ const MAX_TITLE = 256;
/** Maximum length of a path in a title, in characters. */ const MAX_PATH = 100;
/**
 * Renders the issue of a finding: what, by when, why, where and how to fix it. The same finding
 * gives the same bytes.
 */ function renderIssue(finding, metadata, context) {
    const parts = [
        factsPart(finding, {
            ...context,
            commit: metadata.commit
        }),
        (0,fit/* fixed */.Zu)(fixPart(finding)),
        textPart(finding),
        (0,fit/* fixed */.Zu)(activityPart(finding)),
        flowPart(finding, {
            ...context,
            commit: metadata.commit
        }),
        (0,fit/* fixed */.Zu)(waivePart([
            finding
        ], context.policyPath))
    ];
    return {
        title: issueTitle(finding),
        section: issueSection(parts, metadata)
    };
}
/**
 * Our section of an issue's body: the parts within GitHub's limit, between the hidden first and
 * last line.
 */ function issueSection(parts, metadata) {
    const last = markdown/* Markdown */.oz.trusted((0,issue/* renderIssueMetadata */.$d)((0,issue/* boundedMetadata */.r6)(metadata)));
    const limit = {
        ...fit/* COMMENT_LIMIT */.W$,
        size: fit/* COMMENT_LIMIT */.W$.size - issue/* SECTION_START */.j0.length - 1
    };
    return `${issue/* SECTION_START */.j0}\n${(0,fit/* assemble */.fT)(parts, last, limit).toString()}`;
}
/**
 * The title: `[critical] lodash 4.17.15: Command Injection (GHSA-35jh-r3h4-6jhm)`, `[high] SQL
 * built from request data in src/db.ts (sql-injection)`. GitHub shows a title as plain text apart
 * from backticks, and reads no mention in it.
 */ function issueTitle(finding) {
    return boundedTitle(`[${finding.severity}] ${(0,terminal_text/* clip */.$Q)((0,words/* fullTitle */.Eq)(finding), MAX_TITLE)}${fileWords(finding)}`, ` (${(0,terminal_text/* clip */.$Q)(finding.rule, 80)})`);
}
/**
 * The path for a finding without a package, since many issues would otherwise have the same title.
 * The line is left out because it changes too often, and a log because its name says nothing.
 */ function fileWords({ package: at, locations, activity }) {
    if (activity !== undefined) return '';
    const [first, ...others] = [
        ...new Set(locations.map(({ path })=>path))
    ];
    if (at !== null || first === undefined || first === '') return '';
    const more = others.length === 0 ? '' : ` and ${(0,words/* count */.U9)(others.length, 'more file')}`;
    return ` in ${(0,terminal_text/* clip */.$Q)(first, MAX_PATH)}${more}`;
}
/** A title within GitHub's limit. The beginning is shortened, never the end. */ function boundedTitle(title, end) {
    return `${cut(title, MAX_TITLE - end.length)}${end}`.replaceAll('`', "'");
}
/** Truncates to `max` UTF-16 units without splitting a surrogate pair. */ function cut(text, max) {
    return text.length <= max ? text : `${(0,terminal_text/* sanitise */.tB)(text.slice(0, max - 1)).replace(/\uFFFD$/u, '')}\u2026`;
}

;// CONCATENATED MODULE: ./src/report/issue/cause-issue.js












/** Maximum length of a path in a title, in characters. */ const cause_issue_MAX_PATH = 100;
/** Characters reserved for a list's heading and the line about further entries. */ const AROUND = 400;
/**
 * The issue for findings with one cause, which one action fixes (revoking a key, correcting a
 * workflow file). It lists their locations as tasks and is due at the earliest of their dates. The
 * same findings give the same bytes.
 * @param findings with one cause, worst first; not empty
 */ function renderCauseIssue(findings, metadata, context) {
    const { severity, due } = (0,summary/* summarise */.f)(findings);
    const [first] = findings;
    if (first === undefined) throw new RangeError('an issue about nothing');
    const links = {
        repositoryUrl: context.repositoryUrl,
        commit: metadata.commit
    };
    const oldest = findings.find((finding)=>finding.due === due) ?? first;
    const parts = [
        factsPart({
            ...oldest,
            severity,
            locations: []
        }, links),
        (0,fit/* fixed */.Zu)(fixPart(first)),
        tasksPart(findings, links),
        textPart(first),
        (0,fit/* fixed */.Zu)(waivePart(findings, context.policyPath))
    ];
    return {
        title: causeTitle(first, findings),
        section: issueSection(parts, metadata)
    };
}
/** `[critical] AWS access key (AKIA\u2026) in 30 files (secrets/aws-access-key)` */ function causeTitle(first, findings) {
    const paths = new Set(findings.flatMap(({ locations })=>locations.map(({ path })=>path)));
    const [path = ''] = paths;
    const where = paths.size === 1 ? (0,terminal_text/* clip */.$Q)(path, cause_issue_MAX_PATH) : (0,words/* count */.U9)(paths.size, 'file');
    const { severity } = (0,summary/* summarise */.f)(findings);
    return boundedTitle(`[${severity}] ${(0,terminal_text/* clip */.$Q)((0,words/* fullTitle */.Eq)(first), 140)} in ${where}`, ` (${(0,terminal_text/* clip */.$Q)(first.rule, 80)})`);
}
function tasksPart(findings, links) {
    return (room)=>{
        const { rows, hidden } = (0,fit/* fitting */._Q)(findings, (finding)=>taskOf(finding, links), {
            room: room - AROUND,
            most: findings.length,
            measure: fit/* COMMENT_LIMIT */.W$.measure
        });
        return (0,markdown_blocks/* blocks */.Bv)([
            (0,markdown/* markup */.PT)`### ${(0,words/* count */.U9)(findings.length, 'place')}`,
            (0,markdown/* markup */.PT)`The issue closes once all of them are gone.`,
            (0,markdown_blocks/* list */.p_)(rows),
            hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`\u2026and ${(0,words/* number */.ai)(hidden)} more: ${(0,markdown/* code */.aY)('fixby scan')} lists them all.`
        ]);
    };
}
function taskOf(finding, { repositoryUrl, commit }) {
    const [at] = finding.locations;
    const where = at === undefined ? (0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(finding.rule, 80), (0,addresses/* aboutUrl */.Hs)(finding)) : (0,place_link/* placeLink */.a)(at, repositoryUrl, commit);
    const waived = finding.waiver === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`, waived until ${(0,dates/* longDate */.lF)(finding.waiver.expires)}`;
    return (0,markdown/* markup */.PT)`[ ] ${where}${waived}`;
}

// EXTERNAL MODULE: ./src/core/findings/gone.js
var gone = __webpack_require__(24463);
// EXTERNAL MODULE: ./src/core/gate/unseen.js
var unseen = __webpack_require__(93891);
// EXTERNAL MODULE: ./src/report/text/sight-words.js
var sight_words = __webpack_require__(70117);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(94900);
;// CONCATENATED MODULE: ./src/report/issue/comment-words.js




/** The date in an example waiver is this many days ahead. */ const EXAMPLE_DAYS = 60;
/** Maximum number of assignees who are mentioned; GitHub allows ten per issue. */ const MAX_ASSIGNEES = 10;
/** `Fix by **3 December 2026**.` */ function dueSentence(due) {
    return due === null ? (0,markdown/* markup */.PT)`It has no due date.` : (0,markdown/* markup */.PT)`Fix by **${(0,dates/* longDate */.lF)(due)}**.`;
}
/**
 * The scan that found something: `A complete scan of 1a2b3c4 (run)`.
 * @param article `a` when it is used inside a sentence
 */ function foundAt({ commit, runUrl }, { repositoryUrl }, article = 'A') {
    const of = commit === null ? (0,markdown/* markup */.PT)`the default branch` : (0,markdown/* link */.nf)((0,markdown/* code */.aY)(commit.slice(0, 7)), repositoryUrl === null ? null : `${repositoryUrl}/commit/${commit}`);
    const run = runUrl === null ? (0,markdown/* markup */.PT)`` : (0,markdown/* markup */.PT)` (${(0,markdown/* link */.nf)('run', runUrl)})`;
    return (0,markdown/* markup */.PT)`${article} complete scan of ${of}${run}`;
}
/** How to waive a finding, and who may. */ function waiveHint({ today, policyPath }) {
    const example = (0,markdown/* code */.aY)(`/fixby waive until ${(0,day/* addDays */.fi)(today, EXAMPLE_DAYS)} <reason>`);
    return (0,markdown/* markup */.PT)`whoever has the maintain or admin permission comments ${example}, or adds a waiver to ${(0,markdown/* code */.aY)(policyPath)}.`;
}
/**
 * Whom a reminder is for: `@alice @bob: `.
 * @param does what somebody does whom it is for where nobody is assigned
 */ function salutation(assignees, does) {
    if (assignees.length === 0) return (0,markdown/* markup */.PT)`To whoever ${does} this, since nobody is assigned: `;
    return (0,markdown/* markup */.PT)`${(0,markdown/* join */.fj)(assignees.slice(0, MAX_ASSIGNEES).map(markdown/* mention */.lE), ' ')}: `;
}
/**
 * `**Fixed, 3 days late.**`
 * @param daysLeft days until it was due; null where it was not
 */ function verdictWords(word, daysLeft) {
    if (daysLeft === null) return (0,markdown/* markup */.PT)`**${word}.**`;
    return daysLeft < 0 ? (0,markdown/* markup */.PT)`**${word}, ${(0,words/* count */.U9)(-daysLeft, 'day')} late.**` : (0,markdown/* markup */.PT)`**${word} in time.**`;
}
/** `6 days after its clock started`. */ function afterStart(days) {
    return days === 0 ? 'on the day its clock started' : `${(0,words/* count */.U9)(days, 'day')} after its clock started`;
}

;// CONCATENATED MODULE: ./src/report/issue/report-comments.js







/** Maximum length of a reason, a fix or a line of the timeline, in characters. */ const report_comments_MAX_TEXT = 500;
/** Maximum length of a login that is shown, in characters. */ const MAX_LOGIN = 60;
const KINDS = [
    'report',
    'resolved',
    'rejected',
    'kept-open',
    'elsewhere',
    'checklist',
    'incident-due'
];
/** Whether a comment is about something that a person reported. */ function isReportEvent(comment) {
    return KINDS.includes(comment.kind);
}
/** The text of a comment on a report. */ function renderReportEvent(comment) {
    switch(comment.kind){
        case 'report':
            return cardText(comment);
        case 'resolved':
        case 'rejected':
            return closedText(comment);
        case 'kept-open':
            return keptOpenText(comment);
        case 'elsewhere':
            return elsewhereText(comment);
        case 'checklist':
            return checklistText();
        case 'incident-due':
            return incidentDueText(comment);
    }
}
/** How the report was read, and what follows from it. */ function cardText(comment) {
    const { card, edited, timeline, public: isPublic } = comment;
    const what = card.report === 'incident' ? 'Security incident' : 'Bug bounty finding';
    const by = comment.by === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`, reported by ${(0,terminal_text/* clip */.$Q)(comment.by, MAX_LOGIN)}`;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`**${what}**${by}. This comment is kept up to date.`,
        isPublic && card.report === 'incident' ? publicNotice() : markdown/* EMPTY */.wg,
        factsTable(comment),
        edited === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`The text above was edited after it was confirmed, and would be read as ${(0,terminal_text/* clip */.$Q)(edited, report_comments_MAX_TEXT)}. That changes nothing here: ${(0,markdown/* code */.aY)(slash_command/* COMMAND_USAGE */.K.severity)} does.`,
        stepsText(comment),
        timeline.length === 0 ? markdown/* EMPTY */.wg : (0,markdown_blocks/* details */.zH)(`Timeline: ${(0,words/* count */.U9)(timeline.length, 'event')}`, timelineTable(timeline))
    ]);
}
function publicNotice() {
    return (0,markdown_blocks/* callout */.xl)('CAUTION', (0,markdown/* markup */.PT)`Everybody can read this issue. Do not write here how it was done, what was reached or whose data it is: that belongs into a private issue or a private report.`);
}
function factsTable(comment) {
    const { card, severityReason, dueReason } = comment;
    const row = (name, value)=>(0,markdown_blocks/* tableRow */.jD)([
            (0,markdown/* markup */.PT)`**${name}**`,
            value
        ]);
    return (0,markdown_blocks/* table */.tp)([
        markdown/* EMPTY */.wg,
        markdown/* EMPTY */.wg
    ], [
        row('Fix by', card.due === null ? (0,markdown/* markup */.PT)`no due date` : (0,markdown/* markup */.PT)`**${(0,dates/* longDate */.lF)(card.due)}**`),
        ...dueReason === '' ? [] : [
            row('Why this date', (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(dueReason, report_comments_MAX_TEXT)}`)
        ],
        row('Severity', (0,markdown/* markup */.PT)`${(0,words/* severityMark */.nU)(card.severity)} **${card.severity}**${card.triage ? ', until a maintainer decides' : ''}`),
        row('How it was read', (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(severityReason, report_comments_MAX_TEXT)}`),
        row('State', stateWords(comment))
    ], 'left');
}
/** Whether it counts, and why. */ function stateWords({ confirmed, confirmedBy, by }) {
    if (!confirmed) return (0,markdown/* markup */.PT)`**reported, not confirmed**: it counts nowhere yet`;
    if (confirmedBy !== null) return (0,markdown/* markup */.PT)`confirmed by ${(0,terminal_text/* clip */.$Q)(confirmedBy, MAX_LOGIN)}`;
    return by === null ? (0,markdown/* markup */.PT)`counts` : (0,markdown/* markup */.PT)`counts, since somebody who may write here reported it`;
}
/** What maintainers can do next. */ function stepsText({ card, confirmed }) {
    return (0,markdown_blocks/* details */.zH)('What a maintainer can do', (0,markdown_blocks/* list */.p_)([
        ...confirmed ? [] : [
            (0,markdown/* markup */.PT)`It is real: ${(0,markdown/* code */.aY)(slash_command/* COMMAND_USAGE */.K.confirm)}. From then on it counts at the gate and in all figures.`
        ],
        (0,markdown/* markup */.PT)`It is better or worse: ${(0,markdown/* code */.aY)(slash_command/* COMMAND_USAGE */.K.severity)}`,
        (0,markdown/* markup */.PT)`There is a date in another tracker: ${(0,markdown/* code */.aY)(slash_command/* COMMAND_USAGE */.K.due)}. A later one than ours needs the reason.`,
        ...card.report === 'incident' ? [
            (0,markdown/* markup */.PT)`Others were told: ${(0,markdown/* code */.aY)('/fixby incident notified <whom and how>')}, then ${(0,markdown/* code */.aY)('/fixby incident update <what>')}, and at the end ${(0,markdown/* code */.aY)(slash_command/* COMMAND_USAGE */.K.incident)}`
        ] : [],
        (0,markdown/* markup */.PT)`It is none: ${(0,markdown/* code */.aY)(slash_command/* COMMAND_USAGE */.K['false-positive'])} or ${(0,markdown/* code */.aY)(slash_command/* COMMAND_USAGE */.K['out-of-scope'])}`,
        (0,markdown/* markup */.PT)`It is mended: ${(0,markdown/* code */.aY)(slash_command/* COMMAND_USAGE */.K.fixed)}, and close this issue. Only people close it, no scan does.`
    ]));
}
function timelineTable(timeline) {
    return (0,markdown_blocks/* table */.tp)([
        (0,markdown/* markup */.PT)`When`,
        (0,markdown/* markup */.PT)`Who`,
        (0,markdown/* markup */.PT)`What`
    ], timeline.map(({ at, by, what })=>(0,markdown_blocks/* tableRow */.jD)([
            (0,markdown/* markup */.PT)`${instantWords(at)}`,
            by === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(by, MAX_LOGIN)}`,
            (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(what, report_comments_MAX_TEXT)}`
        ])), 'left');
}
/** `2026-11-28 13:37 UTC` of an RFC 3339 time in UTC. */ function instantWords(at) {
    return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function closedText(comment) {
    const { kind, about, by, days, due, daysLeft, fix } = comment;
    const who = by === null ? 'Somebody' : (0,terminal_text/* clip */.$Q)(by, MAX_LOGIN);
    const dueWords = due === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)` It was due on ${(0,dates/* longDate */.lF)(due)}.`;
    const again = (0,markdown/* markup */.PT)`If the log shows that it went on, this issue is opened again, and its clock has run on.`;
    if (kind === 'rejected' && about === 'episode') return (0,markdown/* markup */.PT)`**Looked at.** ${who} closed it as nothing to mend, ${afterStart(days)}.${dueWords} ${again}`;
    if (kind === 'rejected') return (0,markdown/* markup */.PT)`**Closed without a repair.** ${who} closed it as one that is not going to be mended here, ${afterStart(days)}.${dueWords} Reopened, its clock has run on.`;
    const verdict = verdictWords('Resolved', daysLeft);
    if (about === 'episode') return (0,markdown/* markup */.PT)`${verdict} ${who} closed it ${afterStart(days)}, when the episode was over.${dueWords} ${again}`;
    const repair = fix === null ? (0,markdown/* markup */.PT)`What mended it? Please say so for the evidence: ${(0,markdown/* code */.aY)(slash_command/* COMMAND_USAGE */.K.fixed)}` : (0,markdown/* markup */.PT)`What mended it: ${(0,terminal_text/* clip */.$Q)(fix, report_comments_MAX_TEXT)}`;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`${verdict} ${who} closed it ${afterStart(days)}.${dueWords} Nothing but their word says so: no scan sees what people report. Reopened, its clock has run on.`,
        repair
    ]);
}
function keptOpenText({ by, bot, as, due }) {
    const who = by === null ? 'Somebody' : (0,terminal_text/* clip */.$Q)(by, MAX_LOGIN);
    const may = as === 'rejected' ? 'Whoever has the maintain or admin permission can close a confirmed report as "not planned" or as a duplicate' : 'Whoever has write access can close a confirmed report';
    const why = bot ? 'Only people close what people report' : may;
    return (0,markdown/* markup */.PT)`**Reopened.** ${who} closed it. ${why}. Its clock never stopped. ${dueSentence(due)}`;
}
function elsewhereText({ repository }) {
    return (0,markdown/* markup */.PT)`Thank you. Findings are kept in ${(0,markdown/* code */.aY)(repository)}, so **nothing here has a due date yet**: a maintainer transfers this issue there, or opens it there again. Please add no details here.`;
}
/** What an incident asks for, in this order. */ const CHECKLIST = [
    'Contain: stop what is going on, close the way in',
    'Revoke: tokens, keys and sessions that may have been seen; publish nothing from a machine that was reached',
    'Preserve: logs and images, before they are rotated away',
    'Notify Atlassian, where an app or its data is affected',
    'Notify customers and whoever else has to know by law or contract',
    'Cause: how it came to that, since when, what was reached',
    'Lessons: what changes, who does it, by when'
];
/** Not updated any more, so that ticks stay. */ function checklistText() {
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`**What to do now**`,
        (0,markdown_blocks/* list */.p_)(CHECKLIST.map((item)=>(0,markdown/* markup */.PT)`[ ] ${item}`))
    ]);
}
function incidentDueText({ step, deadline, late, assignees }) {
    const to = salutation(assignees, 'handles');
    const [what, command] = step === 'notice' ? [
        'the first notice',
        '/fixby incident notified <whom and how>'
    ] : [
        'the next update',
        '/fixby incident update <what>'
    ];
    const when = late ? 'was due' : 'is due';
    return (0,markdown/* markup */.PT)`${to}${what} ${when} by **${instantWords(deadline)}**. Once it is out, say so: ${(0,markdown/* code */.aY)(command)}. When it is over: ${(0,markdown/* code */.aY)(slash_command/* COMMAND_USAGE */.K.incident)}`;
}
/** Whether an answer is about something that a person reported, or about a date. */ function isReportAnswer(comment) {
    return [
        'confirmed',
        'due-set',
        'fix-said',
        'incident-said'
    ].includes(comment.kind);
}
/** The text of such an answer. */ function renderReportAnswer(comment) {
    const by = (0,terminal_text/* clip */.$Q)(comment.by, MAX_LOGIN);
    switch(comment.kind){
        case 'confirmed':
            return (0,markdown/* markup */.PT)`**Confirmed** by ${by}: ${comment.severity}. From now on it counts at the gate and in all figures. ${dueSentence(comment.due)}`;
        case 'due-set':
            return dueText(comment, by);
        case 'fix-said':
            return (0,markdown/* markup */.PT)`**What mended it**, says ${by}: ${(0,terminal_text/* clip */.$Q)(comment.fix, report_comments_MAX_TEXT)}\n\nThis goes into the evidence. Close this issue when it is out.`;
        case 'incident-said':
            return incidentText(comment, by);
    }
}
function dueText({ due, reason, ours }, by) {
    const later = ours !== null && due > ours;
    const before = ours === null ? (0,markdown/* markup */.PT)`The policy gives no date.` : (0,markdown/* markup */.PT)`By the policy it would be ${(0,dates/* longDate */.lF)(ours)}.`;
    const why = reason === '' ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`: ${(0,terminal_text/* clip */.$Q)(reason, report_comments_MAX_TEXT)}`;
    return (0,markdown/* markup */.PT)`**Due on ${(0,dates/* longDate */.lF)(due)}${later ? ', later than by the policy' : ''}**, as ${by} sets it${why}\n\n${before} The evidence has both dates. If the comment above is edited or deleted, this is void.`;
}
function incidentText({ what, words, next }, by) {
    const head = {
        notified: 'Notice given',
        update: 'Update',
        resolved: 'Incident resolved'
    }[what];
    const after = next === null ? (0,markdown/* markup */.PT)`Its clocks have stopped. Close this issue once the list is done.` : (0,markdown/* markup */.PT)`The next update is due by ${instantWords(next)}.`;
    return (0,markdown/* markup */.PT)`**${head}**, says ${by}: ${(0,terminal_text/* clip */.$Q)(words, report_comments_MAX_TEXT)}\n\n${after}`;
}

;// CONCATENATED MODULE: ./src/report/issue/comment-answers.js








/** Maximum length of a reason or problem that an answer repeats, in characters. */ const comment_answers_MAX_TEXT = 1_000;
/** Whether a comment is an answer to a command. */ function isAnswer(comment) {
    return 'answers' in comment;
}
/**
 * The text of an answer. It names the author without mentioning them, since they are subscribed to
 * the issue already.
 */ function renderAnswer(comment, context) {
    if (isReportAnswer(comment)) return renderReportAnswer(comment);
    const by = (0,terminal_text/* clip */.$Q)(comment.by, 60);
    switch(comment.kind){
        case 'waived':
        case 'ruled':
            return acceptedText(comment, by);
        case 'unwaived':
            return (0,markdown/* markup */.PT)`**No longer waived**, as ${by} asks. Its clock never stopped. ${dueSentence(comment.due)}`;
        case 'severity-set':
            return (0,markdown/* markup */.PT)`**Now ${comment.severity}**, as ${by} decides: ${(0,terminal_text/* clip */.$Q)(comment.reason, comment_answers_MAX_TEXT)}\n\n${dueSentence(comment.due)} If the comment above is edited or deleted, this is void.`;
        case 'status':
            return statusText(comment, context);
        case 'refused':
            return (0,markdown/* markup */.PT)`Thank you, ${by}. Only people with the maintain or admin permission can do this here, so nothing has changed. Please ask one of them.`;
        case 'bad-command':
            return (0,markdown_blocks/* blocks */.Bv)([
                (0,markdown/* markup */.PT)`Nothing has changed, ${by}: ${(0,terminal_text/* clip */.$Q)(comment.problem, comment_answers_MAX_TEXT)}`,
                (0,markdown_blocks/* fence */.EU)('text', Object.values(slash_command/* COMMAND_USAGE */.K))
            ]);
        case 'void':
            return (0,markdown/* markup */.PT)`**Void**: the comment by which ${by} changed how this finding is judged was edited or deleted since, and nobody can tell any more what was approved. ${dueSentence(comment.due)} A new comment can approve it again.`;
    }
}
/** What was accepted, until when; or who else has to say so first. */ function acceptedText(comment, by) {
    const { reason, expires, missing } = comment;
    const ruling = comment.kind === 'waived' ? null : comment.ruling;
    const why = (0,terminal_text/* clip */.$Q)(reason, comment_answers_MAX_TEXT);
    if (missing > 0) {
        const what = ruling === null ? (0,markdown/* markup */.PT)`Waiver until ${(0,dates/* longDate */.lF)(expires)}` : RULING_WORDS[ruling];
        const command = ruling === null ? `/fixby waive until ${expires} <reason>` : slash_command/* COMMAND_USAGE */.K[ruling];
        const others = missing === 1 ? 'one more person' : `${missing} more people`;
        const write = missing === 1 ? 'comments' : 'comment';
        return (0,markdown/* markup */.PT)`**${what}**, asked for by ${by}: ${why}\n\nIt does not count yet: the policy asks for more approvals (waiver-rules.approvals). It counts once ${others} with the maintain or admin permission ${write} ${(0,markdown/* code */.aY)(command)}.`;
    }
    const [head, after] = ruling === null ? [
        (0,markdown/* markup */.PT)`Waived until ${(0,dates/* longDate */.lF)(expires)}`,
        (0,markdown/* markup */.PT)`After that day it counts again`
    ] : [
        (0,markdown/* markup */.PT)`${RULING_WORDS[ruling]} until ${(0,dates/* longDate */.lF)(expires)}`,
        (0,markdown/* markup */.PT)`The next scan closes this issue. After that day, or after ${(0,markdown/* code */.aY)(slash_command/* COMMAND_USAGE */.K.unwaive)}, it is open again`
    ];
    return (0,markdown/* markup */.PT)`**${head}**, says ${by}: ${why}\n\n${after}, on its old clock. If the comment above is edited or deleted, this is void.`;
}
const RULING_WORDS = {
    'false-positive': 'A false positive',
    'out-of-scope': 'Out of scope'
};
function statusText(comment, { timezone }) {
    const { severity, due, daysLeft, dueReason, waiver, lastScan } = comment;
    const left = daysLeft === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)` (${(0,dates/* daysInWords */.E)(daysLeft)})`;
    const reason = (0,terminal_text/* clip */.$Q)(dueReason, comment_answers_MAX_TEXT);
    return (0,markdown_blocks/* list */.p_)([
        (0,markdown/* markup */.PT)`Severity: **${severity}**`,
        due === null ? (0,markdown/* markup */.PT)`Fix by: no due date, ${reason}` : (0,markdown/* markup */.PT)`Fix by: **${(0,dates/* longDate */.lF)(due)}**${left}, ${reason}`,
        waiver === null ? (0,markdown/* markup */.PT)`Not waived` : (0,markdown/* markup */.PT)`${waiver.kind === 'waiver' ? 'Waived' : RULING_WORDS[waiver.kind]} until **${(0,dates/* longDate */.lF)(waiver.expires)}**${waiver.approvedBy === null ? '' : `, approved by ${(0,terminal_text/* clip */.$Q)(waiver.approvedBy, 60)}`}: ${(0,terminal_text/* clip */.$Q)(waiver.reason, comment_answers_MAX_TEXT)}`,
        lastScan === null ? (0,markdown/* markup */.PT)`No complete scan yet` : (0,markdown/* markup */.PT)`Last complete scan: ${(0,dates/* longDate */.lF)((0,day/* dayOf */.kb)(lastScan, timezone))}`
    ]);
}

;// CONCATENATED MODULE: ./src/report/issue/comment-lists.js







/** Maximum number of findings that are listed; the marker contains all. */ const MAX_ROWS = 50;
/** Maximum size of a list, in characters, so that there is room for the marker. */ const ROOM = 15_000;
/** Lists findings that joined the issue of their package. */ function joinedText({ findings }) {
    const one = findings.length === 1;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`**${(0,words/* count */.U9)(findings.length, 'finding')} ${one ? 'has' : 'have'} joined this issue.** ${one ? 'Its clock starts' : 'Their clocks start'} with this comment; please leave it as it is.`,
        listed(findings)
    ]);
}
/** Lists findings of a package's issue that are gone. */ function leftText(comment, context) {
    const { findings } = comment;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`**${(0,words/* count */.U9)(findings.length, 'finding')} fewer.** ${foundAt(comment, context)} no longer shows ${findings.length === 1 ? 'it' : 'them'}; the others stay.`,
        listed(findings)
    ]);
}
/** Lists findings that wait for an issue. */ function waitingText({ findings, withheld }) {
    const all = findings.length + withheld;
    if (all === 0) return (0,markdown/* markup */.PT)`**Nothing on this list is left.** It stays as the record of what was on it.`;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`**The clock of ${(0,words/* count */.U9)(all, 'finding')} starts with this comment**, whenever ${all === 1 ? 'its issue is' : 'their issues are'} opened; please leave it as it is.`,
        listed(findings),
        withheld === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`${(0,words/* number */.ai)(withheld)} of them ${withheld === 1 ? 'is' : 'are'} not shown in public.`
    ]);
}
function listed(findings) {
    const { rows, hidden } = (0,fit/* fitting */._Q)(findings, row, {
        room: ROOM,
        most: MAX_ROWS,
        measure: fit/* COMMENT_LIMIT */.W$.measure
    });
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown_blocks/* table */.tp)([
            markdown/* EMPTY */.wg,
            (0,markdown/* markup */.PT)`Finding`,
            (0,markdown/* markup */.PT)`Fix by`
        ], rows),
        hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`\u2026and ${(0,words/* number */.ai)(hidden)} more.`
    ]);
}
function row({ title, rule, severity, due }) {
    return (0,markdown_blocks/* tableRow */.jD)([
        (0,markdown/* markup */.PT)`${(0,words/* severityMark */.nU)(severity)}\u00A0${severity}`,
        (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(title, 120)} (${(0,terminal_text/* clip */.$Q)(rule, 80)})`,
        due === null ? (0,markdown/* markup */.PT)`no due date` : (0,markdown/* markup */.PT)`${(0,dates/* shortDate */.XV)(due)}`
    ]);
}

;// CONCATENATED MODULE: ./src/report/issue/comments.js












/** Maximum length of a path, in characters. */ const comments_MAX_PATH = 200;
/** Maximum length of a severity's reason, in characters. */ const MAX_REASON = 500;
/**
 * Renders a comment of ours on an issue. People are mentioned only in reminders of a due date.
 * @param hidden the comment's marker as a hidden HTML comment. It is the last line, after all
 *   untrusted text, so that none can imitate it.
 */ function renderIssueComment(comment, hidden, context) {
    const text = isAnswer(comment) ? renderAnswer(comment, context) : eventText(comment, context);
    return `${text.toString()}\n\n${hidden}\n`;
}
function eventText(comment, context) {
    if (isReportEvent(comment)) return renderReportEvent(comment);
    switch(comment.kind){
        case 'fixed':
        case 'removed':
            return repairedText(comment, context);
        case 'excluded':
        case 'disabled':
        case 'withdrawn':
        case 'declined':
        case 'false-positive':
        case 'out-of-scope':
            return decidedText(comment, context);
        case 'unseen':
        case 'seen':
            return sightText(comment, context);
        case 'duplicate':
            // GitHub reads these words at the beginning of a comment as a command, which is intended
            // here.
            return (0,markdown/* markup */.PT)`Duplicate of #${comment.original.number}\n\nBoth are about the same finding. ${(0,markdown/* link */.nf)('The older issue', comment.original.url)} goes on, with its clock.`;
        case 'returned':
            return returnedText(comment, context);
        case 'still-there':
            return stillThereText(comment, context);
        case 'moved':
            return movedText(comment, context);
        case 'restored':
            return restoredText(comment);
        case 'due-soon':
        case 'overdue':
            return reminderText(comment, context);
        case 'severity':
            return severityText(comment);
        case 'joined':
            return joinedText(comment);
        case 'left':
            return leftText(comment, context);
        case 'waiting':
            return waitingText(comment);
        case 'ticket':
            return ticketText(comment);
    }
}
/** Maximum length of the name of a status in Jira, in characters. */ const MAX_STATUS = 60;
function ticketText({ key, url, status, due, from, dueBefore, ours }) {
    const head = (0,markdown/* markup */.PT)`**In Jira:** ${(0,markdown/* link */.nf)(key, url)}, ${(0,terminal_text/* clip */.$Q)(status, MAX_STATUS)}.`;
    const policy = ours === null ? (0,markdown/* markup */.PT)`The policy gives no date.` : (0,markdown/* markup */.PT)`By the policy it would be ${(0,dates/* longDate */.lF)(ours)}.`;
    if (due === null) return dueBefore === null ? head : (0,markdown/* markup */.PT)`${head}\n\nIt has no date of its own any more, where it had ${(0,dates/* longDate */.lF)(dueBefore)}. ${policy}`;
    const later = ours !== null && due > ours ? ', later than by the policy' : '';
    return (0,markdown/* markup */.PT)`${head}\n\n**Due on ${(0,dates/* longDate */.lF)(due)}${later}**, as ${from ?? key} has it. ${policy} The evidence has both dates.`;
}
function repairedText(comment, context) {
    const { due, daysLeft, days, kind } = comment;
    const word = kind === 'removed' ? 'Removed' : 'Fixed';
    const verdict = verdictWords(word, due === null ? null : daysLeft);
    const dueWords = due === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)` It was due on ${(0,dates/* longDate */.lF)(due)}.`;
    const how = comment.advisory === true ? (0,markdown/* markup */.PT)`Its advisory was published` : (0,markdown/* markup */.PT)`${foundAt(comment, context)} no longer shows it`;
    return (0,markdown/* markup */.PT)`${verdict} ${how}, ${afterStart(days)}.${dueWords}`;
}
/** Says that a finding is gone without a repair, and whether its clock continues. */ function decidedText({ kind, due }, { policyPath }) {
    const clock = kind === 'withdrawn' ? (0,markdown/* markup */.PT)`If it comes back, its clock starts anew.` : (0,markdown/* markup */.PT)`That is no repair: if it is looked for again, its clock has run on. ${dueSentence(due)}`;
    return (0,markdown/* markup */.PT)`${decisionWords(kind, policyPath)} ${clock}`;
}
function decisionWords(kind, policyPath) {
    switch(kind){
        case 'excluded':
            return (0,markdown/* markup */.PT)`**No longer looked for.** ${(0,markdown/* code */.aY)(policyPath)} excludes every place where it stood.`;
        case 'disabled':
            return (0,markdown/* markup */.PT)`**No longer looked for.** ${(0,markdown/* code */.aY)(policyPath)} switches off its scanner or its rule.`;
        case 'withdrawn':
            return (0,markdown/* markup */.PT)`**Withdrawn.** The package is the same, and no advisory says this of it any more.`;
        case 'declined':
            return (0,markdown/* markup */.PT)`**Closed on GitHub.** Its advisory is closed or withdrawn there, and not published.`;
        case 'false-positive':
            return (0,markdown/* markup */.PT)`**A false positive**, as was decided here.`;
        case 'out-of-scope':
            return (0,markdown/* markup */.PT)`**Out of scope**, as was decided here.`;
        case 'fixed':
        case 'removed':
            return (0,markdown/* markup */.PT)`**Repaired.**`;
    }
}
function returnedText(comment, context) {
    const since = (0,dates/* longDate */.lF)(comment.goneSince);
    const clock = (0,gone/* restartsClock */.Nm)(comment.reason) ? (0,markdown/* markup */.PT)`It was gone since ${since}, so its clock starts anew.` : (0,markdown/* markup */.PT)`It was ${sight_words/* GONE_WORDS */.Wc[comment.reason]} since ${since}, and its clock has run on.`;
    return (0,markdown/* markup */.PT)`**It is back.** ${foundAt(comment, context)} shows it again. ${clock} ${dueSentence(comment.due)}`;
}
/** Maximum number of locations that a comment lists. */ const MAX_PLACES = 10;
function sightText(comment, context) {
    if (comment.kind === 'seen') return (0,markdown/* markup */.PT)`**It can be seen again.** ${foundAt(comment, context)} shows it. Its clock never stopped. ${dueSentence(comment.due)}`;
    const places = comment.places.slice(0, MAX_PLACES).map(({ path, item })=>{
        const why = (0,terminal_text/* clip */.$Q)((0,unseen/* itemWords */.Fh)(item), MAX_REASON);
        return item.where === path ? (0,markdown/* markup */.PT)`${why}` : (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(path, 200)}: ${why}`;
    });
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`**It cannot be seen any more**, which is no repair: this issue stays open, and its clock runs on. ${dueSentence(comment.due)}`,
        (0,markdown_blocks/* list */.p_)(places),
        (0,markdown/* markup */.PT)`It closes once a complete look at that very place no longer shows it.`
    ]);
}
function stillThereText(comment, context) {
    const who = comment.closedBy === null ? 'This issue was closed' : `${(0,terminal_text/* clip */.$Q)(comment.closedBy, 60)} closed this issue`;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`**Reopened: it is still there.** ${who}, but ${foundAt(comment, context, 'a')} still shows it. Its clock never stopped. ${dueSentence(comment.due)}`,
        (0,markdown/* markup */.PT)`It closes by itself when a complete scan no longer shows it. To accept it instead:`,
        (0,markdown_blocks/* list */.p_)([
            (0,markdown/* markup */.PT)`Waive it until a date: ${waiveHint(context)}`,
            (0,markdown/* markup */.PT)`Or close it as "not planned". It then stays closed, is listed on the dashboard as dismissed without a waiver, and counts at the gate as before.`
        ])
    ]);
}
function movedText(comment, context) {
    const { from, to, id, due } = comment;
    const where = from === to ? (0,markdown/* markup */.PT)`within ${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(to, comments_MAX_PATH))}` : (0,markdown/* markup */.PT)`from ${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(from, comments_MAX_PATH))} to ${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(to, comments_MAX_PATH))}`;
    return (0,markdown/* markup */.PT)`**Moved** ${where}: ${foundAt(comment, context)} shows it there. It is the same weakness, so its clock goes on. ${dueSentence(due)} A waiver names it ${(0,markdown/* code */.aY)(id)} now.`;
}
function restoredText({ since, due }) {
    return (0,markdown/* markup */.PT)`**Restored**: somebody wrote another text here, and GitHub no longer has ours. It is written again from the last scan, and the clock counts from ${(0,dates/* longDate */.lF)(since)}, when this issue was created. ${dueSentence(due)}`;
}
function reminderText(comment, context) {
    const instead = comment.kind === 'overdue' ? "If it can't be fixed now" : "If it can't be fixed in time";
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`${salutation(comment.assignees, 'maintains')}${whenWords(comment)}`,
        (0,markdown/* markup */.PT)`How to fix it is in the issue. ${instead}, waive it until a date: ${waiveHint(context)}`
    ]);
}
function whenWords(comment) {
    const due = (0,markdown/* markup */.PT)`**${(0,dates/* longDate */.lF)(comment.due)}**`;
    if (comment.kind === 'due-soon') {
        const left = comment.daysLeft === 0 ? 'today' : `in ${(0,words/* count */.U9)(comment.daysLeft, 'day')}`;
        return (0,markdown/* markup */.PT)`this is due on ${due}, ${left}.`;
    }
    const state = comment.nth === 0 ? 'is overdue' : 'is still overdue';
    return (0,markdown/* markup */.PT)`this ${state}: it was due on ${due}, ${(0,words/* count */.U9)(comment.daysLate, 'day')} ago. The next reminder comes in a week.`;
}
function severityText({ from, to, reason, dueBefore, due }) {
    const moved = dueBefore === due ? dueSentence(due) : (0,markdown/* markup */.PT)`${dueSentence(due)} Before, ${dueBefore === null ? 'it had none' : `that was ${(0,dates/* longDate */.lF)(dueBefore)}`}.`;
    return (0,markdown/* markup */.PT)`**Now ${to}, was ${from}**: ${(0,terminal_text/* clip */.$Q)(reason, MAX_REASON)}. ${moved}`;
}

// EXTERNAL MODULE: ./src/core/intake/forms.js
var intake_forms = __webpack_require__(76971);
// EXTERNAL MODULE: ./src/core/ledger/metadata/report.js
var report = __webpack_require__(85385);
;// CONCATENATED MODULE: ./src/report/issue/incident.js






/** Maximum length of a name, a version or a path, in characters. */ const MAX_NAME = 150;
/** Maximum number of places that are named. */ const incident_MAX_PLACES = 20;
/** The incident that a malicious package is: whoever installed it ran somebody else's program. */ function renderIncident(finding) {
    const { package: at, rule, locations, id } = finding;
    const what = at === null ? (0,terminal_text/* clip */.$Q)(finding.title, MAX_NAME) : (0,terminal_text/* clip */.$Q)(`${at.name} ${at.version}`, MAX_NAME);
    const places = locations.slice(0, incident_MAX_PLACES).map(({ path })=>(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(path, MAX_NAME)));
    const text = (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`${(0,markdown/* code */.aY)(what)} is a malicious package: ${(0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(rule, MAX_NAME), (0,addresses/* advisoryUrl */.Le)(rule))}. Every machine that installed it may have run its program: take its tokens and keys for stolen until you know better.`,
        (0,markdown/* markup */.PT)`It is required in:`,
        (0,markdown_blocks/* list */.p_)(places),
        (0,markdown/* markup */.PT)`The package itself has an issue of its own, which closes when it is gone. This one is about what it may have done, and only people close it.`
    ]);
    const title = `${(0,intake_forms/* formOf */.QU)('incident').title}Malicious package ${(0,terminal_text/* sanitise */.tB)(what)} (${(0,terminal_text/* sanitise */.tB)((0,terminal_text/* clip */.$Q)(rule, MAX_NAME))})`;
    return {
        title,
        body: `${text.toString()}\n\n${(0,report/* renderOpened */.Gm)(id)}\n`
    };
}

// EXTERNAL MODULE: ./src/report/text/posture-rows.js + 1 modules
var posture_rows = __webpack_require__(95302);
;// CONCATENATED MODULE: ./src/report/issue/posture-issue.js










/**
 * The issue about the repository's posture: a table of all checks, each row with its severity and
 * due date. The same checks and findings give the same bytes.
 * @param findings what is not kept, worst first; not empty
 * @param checks the outcome of every check of this run
 */ function renderPostureIssue(findings, checks, metadata, context) {
    const open = [
        ...(0,posture_rows/* openRows */.Y7)(findings),
        ...unseenRows(findings, metadata)
    ];
    const parts = [
        (0,fit/* fixed */.Zu)(posture_issue_factsPart(findings)),
        (0,fit/* fixed */.Zu)((0,markdown_blocks/* blocks */.Bv)([
            (0,markdown/* markup */.PT)`### ${(0,words/* count */.U9)(checks.length, 'check')}`,
            (0,markdown/* markup */.PT)`A row's clock starts with this issue, or with the comment that the row joined it. The issue closes once no row is open.`,
            (0,posture_rows/* postureTable */.x4)((0,posture_rows/* postureRows */.AS)(checks, open))
        ])),
        (0,fit/* fixed */.Zu)(mendPart(findings)),
        (0,fit/* fixed */.Zu)(waivePart(findings, context.policyPath))
    ];
    return {
        title: titleOf(findings, open),
        section: issueSection(parts, metadata)
    };
}
/** `[high] Repository posture: 5 checks are not kept` */ function titleOf(findings, open) {
    const { severity } = (0,summary/* summarise */.f)(findings);
    const are = open.length === 1 ? 'is' : 'are';
    return boundedTitle(`[${severity}] Repository posture: ${(0,words/* count */.U9)(open.length, 'check')} ${are} not kept`, '');
}
/** Rows that the issue lists and that could not be looked at this time. */ function unseenRows(findings, metadata) {
    const here = new Set(findings.map(({ rule })=>rule));
    return metadata.findings.filter(({ rule })=>!here.has(rule)).map((member)=>({
            ...member,
            waiver: null
        }));
}
function posture_issue_factsPart(findings) {
    const { severity, due } = (0,summary/* summarise */.f)(findings);
    const first = findings.find((finding)=>finding.due === due) ?? findings[0];
    const rows = [
        [
            (0,markdown/* markup */.PT)`**Why this date**`,
            (0,markdown/* markup */.PT)`the earliest of its rows: ${(0,terminal_text/* clip */.$Q)(first?.dueReason ?? '', 300)}`
        ],
        [
            (0,markdown/* markup */.PT)`**Severity**`,
            (0,markdown/* markup */.PT)`${(0,words/* severityMark */.nU)(severity)} ${severity}, that of its worst row`
        ]
    ];
    return (0,markdown_blocks/* table */.tp)(dueHead(due), rows.map(markdown_blocks/* tableRow */.jD), 'left');
}
function mendPart(findings) {
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`### Fix`,
        (0,posture_rows/* mendList */.f5)(findings)
    ]);
}

;// CONCATENATED MODULE: ./src/report/issue/withheld-issue.js



/** Instead of what everybody must not learn. */ const WITHHELD = 'Not shown in public.';
/**
 * An issue that was written while the repository was private, now that everybody can read it: that
 * there is a finding, and nothing about it.
 */ function renderWithheldIssue(metadata) {
    const words = (0,markdown/* markup */.PT)`What this issue is about is not shown, since everybody can read this repository by now. Its clock goes on. Older versions of the text and of the title are still in its history: only deleting the issue takes them away, which an owner of the repository can.`;
    return {
        title: 'A finding that is not shown in public',
        section: issueSection([
            (0,fit/* fixed */.Zu)(words)
        ], metadata)
    };
}

// EXTERNAL MODULE: ./src/core/packages/versions.js + 7 modules
var versions = __webpack_require__(59832);
// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(79390);
;// CONCATENATED MODULE: ./src/report/issue/package-upgrade.js


/** The package at each location of its findings, each finding's deciding location first. */ function packagesOf(findings) {
    return findings.flatMap(({ package: at, locations })=>[
            ...at === null ? [] : [
                at
            ],
            ...locations.flatMap((location)=>location.package === null ? [] : [
                    location.package
                ])
        ]);
}
/** The installed versions, in their order. */ function installedVersions(findings) {
    const packages = packagesOf(findings);
    const ecosystem = packages[0]?.ecosystem ?? '';
    return [
        ...new Set(packages.map(({ version })=>version))
    ].sort((a, b)=>(0,versions/* compareVersions */.Zy)(ecosystem, a, b) ?? (0,text_order/* compareText */.n)(a, b));
}
/**
 * The version that fixes all findings: the highest of their fixed versions.
 * @returns null when one of them has no fixed version or reports malware, or the versions cannot be
 *   compared
 */ function versionThatFixesAll(findings) {
    if (findings.some(({ malicious })=>malicious)) return null;
    return highestFix(packagesOf(findings));
}
function highestFix(packages) {
    let highest = null;
    for (const { ecosystem, fixedVersion } of packages){
        if (fixedVersion === null) return null;
        const order = highest === null ? 1 : fixedVersion === highest ? 0 : (0,versions/* compareVersions */.Zy)(ecosystem, fixedVersion, highest);
        if (order === null) return null;
        if (order > 0) highest = fixedVersion;
    }
    return highest;
}
/**
 * The upgrade commands: for each installed version one that leads to the version that fixes
 * everything.
 */ function upgradeCommands(findings) {
    const packages = packagesOf(findings);
    const commands = installedVersions(findings).flatMap((version)=>{
        const own = packages.filter((at)=>at.version === version);
        const fix = highestFix(own);
        return own.filter(({ fixedVersion })=>fix !== null && fixedVersion === fix).flatMap(({ upgrade })=>upgrade ?? []);
    });
    return [
        ...new Set(commands)
    ];
}

;// CONCATENATED MODULE: ./src/report/issue/package-issue.js












/** Maximum length of an advisory's own text, and maximum number of such texts. */ const package_issue_MAX_TEXT = 1_500;
const MAX_TEXTS = 20;
/** Maximum number of installed versions, and of commands, that are shown. */ const MAX_VERSIONS = 3;
const MAX_COMMANDS = 5;
/** Characters reserved for a list's heading and the line about further entries. */ const package_issue_AROUND = 400;
/**
 * The issue of a package: one upgrade with all advisories that it fixes, due at the earliest of
 * their dates. The same findings give the same bytes.
 * @param findings about one package, worst first; not empty
 */ function renderPackageIssue(findings, metadata, context) {
    const links = {
        repositoryUrl: context.repositoryUrl,
        commit: metadata.commit
    };
    const parts = [
        package_issue_factsPart(findings, links),
        (0,fit/* fixed */.Zu)(package_issue_fixPart(findings)),
        advisoriesPart(findings),
        (0,fit/* fixed */.Zu)(waivePart(findings, context.policyPath)),
        textsPart(findings)
    ];
    return {
        title: packageTitle(findings),
        section: issueSection(parts, metadata)
    };
}
/** `[critical] lodash 4.17.15: 3 advisories, upgrade to 4.17.21` */ function packageTitle(findings) {
    const { severity } = (0,summary/* summarise */.f)(findings);
    const name = (0,terminal_text/* clip */.$Q)(findings[0]?.package?.name ?? 'package', 120);
    const versions = installedVersions(findings);
    const installed = versions.length > MAX_VERSIONS ? `${(0,words/* number */.ai)(versions.length)} versions` : versions.join(', ');
    const fix = versionThatFixesAll(findings);
    const action = findings.some(({ malicious })=>malicious) ? ', remove it' : fix === null ? '' : `, upgrade to ${(0,terminal_text/* clip */.$Q)(fix, 60)}`;
    return boundedTitle(`[${severity}] ${name} ${(0,terminal_text/* clip */.$Q)(installed, 80)}`, `: ${advisories(findings.length)}${action}`);
}
function advisories(count) {
    return count === 1 ? '1 advisory' : `${(0,words/* number */.ai)(count)} advisories`;
}
function package_issue_factsPart(findings, links) {
    const { waiver, severity, due } = (0,summary/* summarise */.f)(findings);
    const judged = findings.filter((finding)=>waiver !== null || finding.waiver === null);
    const worst = judged.find((finding)=>finding.severity === severity);
    const first = judged.find((finding)=>finding.due === due);
    return (room)=>{
        const rows = [
            [
                (0,markdown/* markup */.PT)`**Why this date**`,
                dueWords(first)
            ],
            [
                (0,markdown/* markup */.PT)`**Severity**`,
                package_issue_severityWords(worst)
            ],
            [
                (0,markdown/* markup */.PT)`**Package**`,
                packageWords(findings)
            ],
            [
                (0,markdown/* markup */.PT)`**Fixed in**`,
                package_issue_fixedWords(findings)
            ],
            [
                (0,markdown/* markup */.PT)`**Where**`,
                places({
                    locations: allPlaces(findings)
                }, links, room * 0.3)
            ],
            ...waiver === null ? [] : [
                [
                    (0,markdown/* markup */.PT)`**Waived**`,
                    (0,markdown/* markup */.PT)`until ${(0,dates/* longDate */.lF)(waiver.expires)}: ${(0,terminal_text/* clip */.$Q)(waiver.reason, 500)}`
                ]
            ]
        ];
        return (0,markdown_blocks/* table */.tp)(dueHead(first?.due ?? null), rows.map(markdown_blocks/* tableRow */.jD), 'left');
    };
}
function dueWords(first) {
    if (first === undefined) return (0,markdown/* markup */.PT)`none of them has a due date`;
    return (0,markdown/* markup */.PT)`${ruleLink(first)}: ${(0,terminal_text/* clip */.$Q)(first.dueReason, 300)}`;
}
function package_issue_severityWords(worst) {
    if (worst === undefined) return markdown/* EMPTY */.wg;
    return (0,markdown/* markup */.PT)`${(0,words/* severityMark */.nU)(worst.severity)} ${worst.severity}, ${ruleLink(worst)}: ${(0,terminal_text/* clip */.$Q)(worst.severityReason, 300)}`;
}
function ruleLink(finding) {
    return (0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(finding.rule, 80), (0,addresses/* aboutUrl */.Hs)(finding));
}
function packageWords(findings) {
    const at = findings[0]?.package ?? null;
    const others = installedVersions(findings).filter((version)=>version !== at?.version);
    const shown = others.slice(0, MAX_VERSIONS).map((version)=>(0,markdown/* markup */.PT)`, also ${(0,terminal_text/* clip */.$Q)(version, 100)}`);
    return at === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`${packageCell(at)}${(0,markdown/* join */.fj)(shown, '')}`;
}
function package_issue_fixedWords(findings) {
    const fix = versionThatFixesAll(findings);
    if (fix === null) return (0,markdown/* markup */.PT)`no version that fixes all of them`;
    const [from = ''] = installedVersions(findings);
    const step = changeWords(from, fix, findings[0]?.package?.ecosystem ?? '');
    return (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(fix, 100)}, which fixes ${findings.length === 1 ? 'it' : 'all of them'}${step}`;
}
/** Every location once, even with several advisories. */ function allPlaces(findings) {
    const byPlace = new Map();
    for (const location of findings.flatMap(({ locations })=>locations)){
        const key = JSON.stringify([
            location.path,
            location.line
        ]);
        if (!byPlace.has(key)) byPlace.set(key, location);
    }
    return [
        ...byPlace.values()
    ];
}
function package_issue_fixPart(findings) {
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`### Fix`,
        fixingWords(findings)
    ]);
}
function fixingWords(findings) {
    if (findings.some(({ malicious })=>malicious)) return REMOVE_WORDS;
    const commands = upgradeCommands(findings);
    if (commands.length > 0) {
        return (0,markdown_blocks/* fence */.EU)('sh', commands.slice(0, MAX_COMMANDS).map((command)=>command.slice(0, 1_000)));
    }
    const fix = versionThatFixesAll(findings);
    if (fix !== null) return (0,markdown/* markup */.PT)`Upgrade to ${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(fix, 100))}.`;
    return (0,markdown/* markup */.PT)`There is no version yet that fixes all of them: replace the package, or waive what is left until there is one.`;
}
function advisoriesPart(findings) {
    const waived = findings.some(({ waiver })=>waiver !== null);
    return (room)=>{
        const { rows, hidden } = (0,fit/* fitting */._Q)(findings, (finding)=>advisoryRow(finding, waived), {
            room: room - package_issue_AROUND,
            most: findings.length,
            measure: fit/* COMMENT_LIMIT */.W$.measure
        });
        return (0,markdown_blocks/* blocks */.Bv)([
            (0,markdown/* markup */.PT)`### ${advisories(findings.length)}`,
            (0,markdown_blocks/* table */.tp)([
                markdown/* EMPTY */.wg,
                (0,markdown/* markup */.PT)`Advisory`,
                (0,markdown/* markup */.PT)`Fix by`,
                ...waived ? [
                    (0,markdown/* markup */.PT)`Waived`
                ] : []
            ], rows),
            hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`\u2026and ${(0,words/* number */.ai)(hidden)} more: ${(0,markdown/* code */.aY)('fixby scan')} lists them all.`
        ]);
    };
}
/** @param waived whether the table has a column for waivers */ function advisoryRow(finding, waived) {
    const { severity, due, waiver, rule } = finding;
    return (0,markdown_blocks/* tableRow */.jD)([
        (0,markdown/* markup */.PT)`${(0,words/* severityMark */.nU)(severity)}\u00A0${severity}`,
        (0,markdown/* markup */.PT)`${(0,markdown/* link */.nf)((0,words/* shortTitle */.HV)(finding), (0,addresses/* aboutUrl */.Hs)(finding))} (${(0,terminal_text/* clip */.$Q)(rule, 80)})`,
        due === null ? (0,markdown/* markup */.PT)`no due date` : (0,markdown/* markup */.PT)`${(0,dates/* shortDate */.XV)(due)}`,
        ...waived ? [
            waiver === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`until ${(0,dates/* shortDate */.XV)(waiver.expires)}`
        ] : []
    ]);
}
/** The advisories' own descriptions, in the order of the findings. */ function textsPart(findings) {
    return (room)=>{
        const texts = findings.filter(({ description })=>(0,markdown_blocks/* quote */.hD)(description, package_issue_MAX_TEXT).toString() !== '');
        const { rows } = (0,fit/* fitting */._Q)(texts, package_issue_textOf, {
            room: room - package_issue_AROUND,
            most: MAX_TEXTS,
            measure: (text)=>fit/* COMMENT_LIMIT */.W$.measure(text) + 1
        });
        return rows.length === 0 ? markdown/* EMPTY */.wg : (0,markdown_blocks/* details */.zH)("The advisories' own texts", (0,markdown_blocks/* blocks */.Bv)(rows));
    };
}
function package_issue_textOf(finding) {
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`**${(0,words/* shortTitle */.HV)(finding)}** (${ruleLink(finding)})`,
        (0,markdown_blocks/* quote */.hD)(finding.description, package_issue_MAX_TEXT)
    ]);
}

;// CONCATENATED MODULE: ./src/report/issue/words.js









/** Creates the texts of issues and comments for the planning in core/ledger/plan. */ function createIssueWords(context) {
    return {
        issue: (findings, metadata)=>{
            const [first] = findings;
            if (first === undefined) throw new RangeError('an issue about nothing');
            if ((0,board/* isBoard */.F)(metadata.key)) return renderPostureIssue(findings, context.checks, metadata, context);
            if (metadata.key === first.id) return renderIssue(first, metadata, context);
            return first.package === null ? renderCauseIssue(findings, metadata, context) : renderPackageIssue(findings, metadata, context);
        },
        incident: renderIncident,
        withheldIssue: renderWithheldIssue,
        withheldComment: (marker)=>`${WITHHELD}\n\n${(0,comment_marker/* renderCommentMarker */.WU)(marker)}`,
        comment: (comment, marker)=>renderIssueComment(comment, (0,comment_marker/* renderCommentMarker */.WU)(marker), context)
    };
}


/***/ }),

/***/ 95302:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I7: () => (/* binding */ STATE_WORDS),
  f5: () => (/* binding */ mendList),
  Y7: () => (/* binding */ openRows),
  AS: () => (/* binding */ postureRows),
  x4: () => (/* binding */ postureTable),
  qn: () => (/* binding */ rowDetail)
});

;// CONCATENATED MODULE: ./src/core/posture/check-result.js
/**
 * What a check of the posture says: `not-kept`, what it asks for is not so; `not-visible`, this
 * token cannot see it; `information`, it is told without being asked for; `kept`, it is so. In the
 * order of reports.
 */ const CHECK_STATES = [
    'not-kept',
    'not-visible',
    'information',
    'kept'
];

// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(79390);
// EXTERNAL MODULE: ./src/report/text/dates.js
var dates = __webpack_require__(80581);
// EXTERNAL MODULE: ./src/report/text/markdown.js
var markdown = __webpack_require__(48943);
// EXTERNAL MODULE: ./src/report/text/markdown-blocks.js
var markdown_blocks = __webpack_require__(64234);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
// EXTERNAL MODULE: ./src/report/text/words.js
var text_words = __webpack_require__(56489);
;// CONCATENATED MODULE: ./src/report/text/posture-rows.js







/**
 * The rows of the table: what is not kept first, then what could not be seen, what is told for
 * information, what is kept.
 * @param open findings, worst first, and what the issue lists besides
 */ function postureRows(checks, open) {
    const known = new Set(checks.map(({ id })=>id));
    const unlisted = open.filter(({ rule })=>!known.has(rule)).map(checkOf);
    const rows = [
        ...checks,
        ...unlisted
    ].map((check)=>({
            check,
            open: open.find(({ rule })=>rule === check.id) ?? null
        }));
    return rows.sort(compareRows(open));
}
/** The checks of a result, and the findings in it. */ function openRows(findings) {
    return findings.filter(({ source })=>source === 'posture');
}
/** A finding of a check that this run does not have. */ function checkOf({ rule, title }) {
    return {
        id: rule,
        asks: title,
        state: 'not-kept',
        detail: '',
        missing: [],
        url: ''
    };
}
/** Compares rows by state, then in the order of what is open, then by check. */ function compareRows(open) {
    const rankOf = (row)=>row.open === null ? Number.MAX_SAFE_INTEGER : open.indexOf(row.open);
    return (a, b)=>CHECK_STATES.indexOf(a.check.state) - CHECK_STATES.indexOf(b.check.state) || rankOf(a) - rankOf(b) || (0,text_order/* compareText */.n)(a.check.id, b.check.id);
}
/** What each state is called. */ const STATE_WORDS = {
    'not-kept': 'not kept',
    'not-visible': 'not visible',
    information: 'for information',
    kept: 'kept'
};
/** What was seen, or what it takes to see it. */ function rowDetail({ state, detail, missing }) {
    return state === 'not-visible' ? missing.map(missingWords).join('; ') : detail;
}
function missingWords({ permission, why }) {
    return permission === null ? why : `${why}; it takes ${permission}`;
}
/** The table of all checks. */ function postureTable(rows) {
    return (0,markdown_blocks/* table */.tp)([
        markdown/* EMPTY */.wg,
        (0,markdown/* markup */.PT)`Check`,
        (0,markdown/* markup */.PT)`What was seen`,
        (0,markdown/* markup */.PT)`Fix by`
    ], rows.map((row)=>(0,markdown_blocks/* tableRow */.jD)([
            stateCell(row),
            checkCell(row),
            detailCell(row),
            dueCell(row)
        ])), 'left');
}
function stateCell({ check, open }) {
    const words = (0,markdown/* join */.fj)(STATE_WORDS[check.state].split(' '), '&nbsp;');
    if (open === null) return (0,markdown/* markup */.PT)`${words}`;
    return (0,markdown/* markup */.PT)`${(0,text_words/* severityMark */.nU)(open.severity)}\u00A0**${open.severity}**<br>${words}`;
}
function checkCell({ check: { asks, id, url } }) {
    return (0,markdown/* markup */.PT)`${(0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(asks, 150), url === '' ? null : url)}<br>${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(id, 80))}`;
}
function detailCell({ check }) {
    return (0,markdown/* markup */.PT)`${(0,text_words/* capitalise */.sK)((0,terminal_text/* clip */.$Q)(rowDetail(check), 300))}`;
}
function dueCell({ open }) {
    if (open === null) return markdown/* EMPTY */.wg;
    if (open.waiver !== null) return (0,markdown/* markup */.PT)`waived until ${(0,dates/* shortDate */.XV)(open.waiver.expires)}`;
    return open.due === null ? (0,markdown/* markup */.PT)`no due date` : (0,markdown/* markup */.PT)`${(0,dates/* shortDate */.XV)(open.due)}`;
}
/** What mends each finding of the posture. */ function mendList(findings) {
    return (0,markdown_blocks/* list */.p_)(findings.map(({ title, fix })=>(0,markdown/* markup */.PT)`**${(0,terminal_text/* clip */.$Q)(title, 150)}**: ${(0,terminal_text/* clip */.$Q)(fix, 500)}`));
}


/***/ }),

/***/ 57861:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ xychart)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48943);

/**
 * U+200B, invisible but not trimmed: Mermaid trims spaces, and draws points with equal labels on
 * top of each other.
 */ const INVISIBLE = '\u200B';
/**
 * An XY chart that GitHub renders (with Mermaid 11.17 in November 2026). `xychart-beta`, the old
 * name, works in all versions that have the chart.
 * @see https://mermaid.js.org/syntax/xyChart.html
 */ function xychart(chart) {
    const max = chart.yMax ?? roundUp(Math.max(...chart.series.flatMap(({ values })=>values)));
    const labels = chart.labels.map((label, index)=>`"${label}${INVISIBLE.repeat(index + 1)}"`);
    const lines = [
        '---',
        'config:',
        '  themeVariables:',
        '    xyChart:',
        `      plotColorPalette: "${chart.series.map(({ colour })=>colour).join(', ')}"`,
        '  xyChart:',
        '    width: 900',
        '    height: 260',
        '---',
        'xychart-beta',
        `  accTitle: ${chart.title}`,
        `  accDescr: ${chart.description}`,
        `  title "${chart.title}"`,
        `  x-axis [${labels.join(', ')}]`,
        `  y-axis "${chart.yTitle}" 0 --> ${max}`,
        ...chart.series.map(seriesLine)
    ];
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted([
        '```mermaid',
        ...lines,
        '```'
    ].join('\n'));
}
function seriesLine({ kind, name, values }) {
    return `  ${kind}${name === null ? '' : ` "${name}"`} [${values.join(', ')}]`;
}
/**
 * Rounds up to the next of 10, 20, 40, 50, 80, 100, 200, \u2026, so that the axis has about ten
 * whole-numbered marks and little of the chart stays empty.
 */ function roundUp(value) {
    for(let power = 10;; power *= 10){
        const found = [
            1,
            2,
            4,
            5,
            8
        ].find((factor)=>factor * power >= value);
        if (found !== undefined) return found * power;
    }
}


/***/ })

};
;