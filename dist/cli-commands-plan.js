"use strict";
exports.id = 7349;
exports.ids = [7349,7949,1509];
exports.modules = {

/***/ 36690:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./src/github/read/posture/read.js + 9 modules
var read = __webpack_require__(41509);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
// EXTERNAL MODULE: ./src/report/text/words.js
var words = __webpack_require__(56489);
;// CONCATENATED MODULE: ./src/report/terminal/plan-text.js


/** Maximum length of a title, in characters. */ const MAX_TITLE = 120;
/** One step of an issue plan on one line. Control characters in untrusted text are removed. */ function stepText(step) {
    switch(step.kind){
        case 'create-label':
            return `create label "${(0,terminal_text/* clip */.$Q)(step.name, 60)}"`;
        case 'delete-label':
            return `delete label "${(0,terminal_text/* clip */.$Q)(step.name, 60)}"`;
        case 'set-milestone-state':
            return `${step.open ? 'reopen' : 'close'} milestone "${step.title}"`;
        case 'create-milestone':
            return `create milestone "${step.title}"`;
        case 'create-issue':
            return `create issue "${(0,terminal_text/* clip */.$Q)(step.title, MAX_TITLE)}"${step.assignees.length === 0 ? '' : `, assigned to ${step.assignees.join(', ')}`}`;
        case 'edit-issue':
            return `edit ${refText(step.issue)}: ${editedParts(step)}`;
        case 'add-labels':
            return `label ${refText(step.issue)}: ${step.labels.map((name)=>(0,terminal_text/* clip */.$Q)(name, 60)).join(', ')}`;
        case 'remove-label':
            return `unlabel ${refText(step.issue)}: ${(0,terminal_text/* clip */.$Q)(step.label, 60)}`;
        case 'comment':
            return `comment on ${refText(step.issue)}: ${saidText(step.say)}`;
        case 'edit-comment':
            return 'text' in step.say ? `restore a comment on ${refText(step.issue)}` : `edit a comment on ${refText(step.issue)}: ${step.say.comment.kind}`;
        case 'delete-comment':
            return `delete a comment on ${refText(step.issue)}`;
        case 'react':
            return `react on ${refText(step.issue)}: ${step.content}`;
        case 'close-issue':
            return `close ${refText(step.issue)} as ${step.reason}`;
        case 'reopen-issue':
            return `reopen ${refText(step.issue)}`;
        case 'pin-issue':
            return `pin ${refText(step.issue)}`;
        case 'set-due-field':
            return `set field "${(0,terminal_text/* clip */.$Q)(step.field, 60)}" of ${refText(step.issue)}: ${step.value}`;
    }
}
function refText(ref) {
    return 'number' in ref ? `#${ref.number}` : 'the new issue';
}
function editedParts({ title, body, milestone }) {
    return [
        ...title === undefined ? [] : [
            `title "${(0,terminal_text/* clip */.$Q)(title, MAX_TITLE)}"`
        ],
        ...body === undefined ? [] : [
            'text'
        ],
        ...milestone === undefined ? [] : [
            `milestone "${milestone}"`
        ]
    ].join(', ');
}
function saidText(say) {
    return 'duplicateOf' in say ? `duplicate of ${refText(say.duplicateOf)}` : say.comment.kind;
}
/** A plan: one line per step, then their number. */ function planText(steps) {
    const last = steps.length === 0 ? 'Nothing to do: the issues are in step.' : `${(0,words/* count */.U9)(steps.length, 'step')}; nothing was written.`;
    return `${[
        ...steps.map(stepText),
        last
    ].join('\n')}\n`;
}

// EXTERNAL MODULE: ./src/run/keep-issues.js + 13 modules
var keep_issues = __webpack_require__(8779);
// EXTERNAL MODULE: ./src/run/tracking.js + 1 modules
var run_tracking = __webpack_require__(97202);
// EXTERNAL MODULE: ./src/run/read-ledger.js + 4 modules
var read_ledger = __webpack_require__(53612);
// EXTERNAL MODULE: ./src/run/waiver-proofs.js
var waiver_proofs = __webpack_require__(27773);
// EXTERNAL MODULE: ./src/cli/command.js
var command = __webpack_require__(34343);
// EXTERNAL MODULE: ./src/cli/connection.js
var cli_connection = __webpack_require__(16008);
// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(14032);
// EXTERNAL MODULE: ./src/cli/options.js
var cli_options = __webpack_require__(13812);
// EXTERNAL MODULE: ./src/cli/run-scan.js + 3 modules
var run_scan = __webpack_require__(80053);
// EXTERNAL MODULE: ./src/cli/shared-options.js
var shared_options = __webpack_require__(11398);
;// CONCATENATED MODULE: ./src/cli/commands/plan.js












const options = {
    'fail-on': shared_options/* failOn */.Ko,
    ...shared_options/* scanning */.G3,
    repository: shared_options/* repository */.Jk
};
/**
 * `fixby plan [dir]`: prints what a run on the default branch would change in the issues, as if
 * this directory were its tree. Writes nothing.
 * @throws FixbyError
 */ const plan = (0,command/* command */.G)({
    name: 'plan',
    summary: 'what a scan of the default branch would do to the issues; only reads',
    operands: [
        shared_options/* dir */.y_
    ],
    examples: [
        {
            call: 'fixby plan --repository acme/app',
            does: 'reads with the token in GITHUB_TOKEN'
        }
    ],
    options,
    run
});
async function run({ values, operands: [directory = '.'] }) {
    const options = (0,cli_options/* scanOptionsOf */.h)(values);
    const connection = await (0,cli_connection/* connect */.N)(values.repository ?? null, await (0,run_scan/* existingDirectory */.Nv)(directory));
    const recalled = {
        read: null
    };
    const scan = await (0,run_scan/* runScan */.Hk)(directory, options, (inForce)=>recallOf(inForce, options.asOf, connection, recalled), ()=>(0,waiver_proofs/* historyOnGitHub */.P)(connection.client, connection.name), (0,read/* postureReader */.u)(connection.client, connection.name));
    const failed = scan.result.reasons.filter(({ decision })=>decision === 'error');
    for (const { message } of failed)process.stderr.write(`fixby: ${message}\n`);
    if (recalled.read !== null) process.stdout.write(await textOf(scan, recalled.read, connection));
    return failed.length > 0 ? exit/* EXIT */.dc.failed : exit/* EXIT */.dc.pass;
}
function recallOf(inForce, asOf, { client, name, url }, recalled) {
    const tracker = (0,read_ledger/* trackerName */.c9)(inForce.policy, name);
    return (0,read_ledger/* recallForTrack */.yJ)({
        client,
        name: tracker,
        inForce,
        asOf,
        repositoryUrl: url
    }, (read)=>{
        recalled.read = read;
    });
}
async function textOf({ result, policy, input }, { tracker, answers }, { url }) {
    const { head, directory } = input;
    const nowhere = {
        runUrl: null,
        detailsUrl: null,
        workflow: null
    };
    const tracking = await (0,run_tracking/* trackingOf */.n)({
        policy,
        result,
        head,
        directory,
        repositoryUrl: url,
        ...nowhere
    });
    return planText((0,keep_issues/* planAll */.n1)(tracker, answers.steps, tracking).steps);
}


/***/ }),

/***/ 16008:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect),
/* harmony export */   m: () => (/* binding */ connectTo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71680);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90636);
/* harmony import */ var _system_git_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36336);
/* harmony import */ var _environment_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53907);
/* harmony import */ var _judged_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92138);







/**
 * Connects to GitHub with the token of the environment (`GITHUB_TOKEN`, or `GH_TOKEN`).
 * @param named `owner/name`; null to take it from `GITHUB_REPOSITORY`, else from the remote
 *   `origin` of the repository that contains the directory
 * @throws FixbyError (usage) when no repository is named anywhere, or there is no token
 */ async function connect(named, directory) {
    (0,_judged_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .judgedRepository */ .s)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory));
    const { client, server } = connectTo();
    const name = parseName(named ?? process.env['GITHUB_REPOSITORY'] ?? await originName(directory));
    return {
        client,
        name,
        url: `${server}/${name.owner}/${name.repo}`
    };
}
/**
 * A client with the token of the environment, and GitHub's address.
 * @throws FixbyError (usage) without a token
 */ function connectTo() {
    const token = (0,_environment_client_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentToken */ .z)();
    if (token === null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', 'this command reads the repository on GitHub: set GITHUB_TOKEN, or GH_TOKEN, to a token that may read it.');
    const server = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    return {
        client: (0,_environment_client_js__WEBPACK_IMPORTED_MODULE_5__/* .clientWith */ .q)(token),
        server
    };
}
function parseName(text) {
    const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/u.exec(text) ?? [];
    if (owner === undefined || repo === undefined) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', `"${text.slice(0, 100)}" is no repository: name it with --repository owner/name.`);
    return {
        owner,
        repo
    };
}
/**
 * `owner/name` of the remote `origin`, whose address may be `https://host/owner/name.git` or
 * `git@host:owner/name.git`.
 */ async function originName(directory) {
    const paths = (0,_judged_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .judgedRepository */ .s)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory));
    const settings = paths === null ? null : await (0,_system_git_config_js__WEBPACK_IMPORTED_MODULE_4__/* .readConfiguration */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(paths.commonDirectory, 'config'), _system_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .eF);
    const url = settings?.get('remote.origin.url') ?? '';
    const name = /[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/u.exec(url)?.[1];
    if (name === undefined) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', 'nothing says which repository is meant: name it with --repository owner/name.');
    return name;
}


/***/ }),

/***/ 7949:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ dashboardByIssues),
  l: () => (/* binding */ dashboardData)
});

// EXTERNAL MODULE: ./src/core/findings/counts.js
var counts = __webpack_require__(75064);
// EXTERNAL MODULE: ./src/core/ledger/plan/due-places.js
var due_places = __webpack_require__(87376);
;// CONCATENATED MODULE: ./src/core/history/coverage-trend.js

/** Half a year with one point a week. */ const MAX_POINTS = 26;
/**
 * The points of earlier weeks, and today's as that of this week; unchanged where one of the scans
 * cannot say. Oldest first.
 */ function coverageTrend(before, scans, today) {
    // What a scanner that failed did not look at is in no figure.
    if (scans.some(({ status })=>status === 'failed')) return [
        ...before
    ];
    const covered = scans.flatMap((scan)=>scan.status === 'done' && scan.coverage !== null ? [
            {
                scan,
                coverage: scan.coverage
            }
        ] : []);
    if (covered.length === 0) return [
        ...before
    ];
    const point = {
        day: today,
        looked: covered.reduce((sum, { scan, coverage })=>sum + lookedIn(scan, coverage), 0),
        unseen: covered.reduce((sum, { coverage })=>sum + gapsIn(coverage), 0)
    };
    const earlier = before.filter(({ day })=>(0,due_places/* lastOfWeek */.I1)(day) < (0,due_places/* lastOfWeek */.I1)(today));
    return [
        ...earlier,
        point
    ].slice(-MAX_POINTS);
}
function lookedIn({ sources }, { head }) {
    return sources.includes('dependencies') ? head.looked.packages : head.looked.files;
}
function gapsIn({ head }) {
    return head.unseen.filter(({ reason })=>reason !== 'excluded').length;
}

// EXTERNAL MODULE: ./src/core/policy/sla-days.js
var sla_days = __webpack_require__(5054);
// EXTERNAL MODULE: ./src/core/scale/day.js
var scale_day = __webpack_require__(94900);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(88195);
// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(79390);
// EXTERNAL MODULE: ./src/core/history/episodes.js
var episodes = __webpack_require__(63940);
;// CONCATENATED MODULE: ./src/core/history/weeks.js


/** Half a year. */ const MAX_WEEKS = 26;
/**
 * How many findings were open at the end of each week, including waived ones: from the week of the
 * first finding, but half a year at most. Weeks end on Sundays; the current one ends today.
 * @param timezone the time zone that decides when a day ends
 */ function weekCounts(histories, today, timezone) {
    if (histories.length === 0) return [];
    const starts = histories.flatMap(({ episodes })=>episodes.map(({ from })=>from));
    const first = starts.reduce((a, b)=>a < b ? a : b, today);
    const weeks = weekEnds(today).filter((day)=>day >= first).map((day)=>({
            day,
            critical: 0,
            high: 0,
            medium: 0,
            low: 0
        }));
    for (const history of histories)countIn(weeks, history, timezone);
    return weeks;
}
/** The last days of the weeks, oldest first. */ function weekEnds(today) {
    const sunday = (0,due_places/* lastOfWeek */.I1)(today);
    return Array.from({
        length: MAX_WEEKS
    }, (_, index)=>index === MAX_WEEKS - 1 ? today : (0,scale_day/* addDays */.fi)(sunday, (index - MAX_WEEKS + 1) * 7));
}
function countIn(weeks, { record, episodes }, timezone) {
    const changes = record.severities.map(({ at, severity })=>({
            day: (0,scale_day/* dayOf */.kb)(at, timezone),
            severity
        }));
    const severityOn = (day)=>changes.findLast((change)=>change.day <= day)?.severity ?? record.severity;
    for (const { from, ended } of episodes){
        for (const week of weeks){
            if (week.day >= from && (ended === null || week.day < ended)) week[severityOn(week.day)] += 1;
        }
    }
}

;// CONCATENATED MODULE: ./src/core/history/metrics.js






const WINDOWS = [
    30,
    90,
    365
];
/** The number of days over which the mean time to fix is computed. */ const PACE_DAYS = 365;
const MONTHS = 12;
/** Weekly points of the burn-down chart: the first is today. */ const BURN_DOWN_POINTS = 26;
/**
 * Computes the figures behind the dashboard's charts and its table of times to fix. The same issues
 * give the same figures.
 */ function metricsOf({ records, rows, counted, policy, today }) {
    const histories = records.map((record)=>({
            record,
            episodes: (0,episodes/* episodesOf */.U2)(record, policy)
        }));
    const breaches = counted.flatMap(breachOf);
    const fixes = histories.flatMap(({ episodes })=>episodes).flatMap(fixOf);
    return {
        weeks: weekCounts(histories, today, policy.sla.timezone),
        burnDown: burnDownOf(rows, today),
        windows: windowsOf(fixes, breaches, today),
        months: monthsOf(fixes, breaches, today),
        pace: paceOf(fixes, rows, policy, today)
    };
}
/** Waived, it is accepted. */ function breachOf({ severity, due, sla, waiver }) {
    return due === null || sla !== 'overdue' || waiver !== null ? [] : [
        {
            severity,
            due
        }
    ];
}
function fixOf(episode) {
    const fixed = (0,episodes/* repairedOn */.In)(episode);
    return fixed === null ? [] : [
        {
            ...episode,
            fixed
        }
    ];
}
/**
 * How many unwaived findings remain open if each is fixed on its due date. Today's point counts all
 * of them; overdue ones are assumed to be fixed before the second point.
 */ function burnDownOf(rows, today) {
    const open = rows.filter(({ waived })=>!waived);
    if (open.length === 0) return [];
    return Array.from({
        length: BURN_DOWN_POINTS
    }, (_, index)=>{
        const day = (0,scale_day/* addDays */.fi)(today, index * 7);
        const left = open.filter(({ due })=>index === 0 || due === null || due > day);
        return {
            day,
            open: left.length
        };
    });
}
function windowsOf(fixes, breaches, today) {
    return WINDOWS.flatMap((windowDays)=>{
        const recent = fixedSince(fixes, (0,scale_day/* addDays */.fi)(today, 1 - windowDays));
        return severity/* SEVERITIES */.oC.map((severity)=>({
                windowDays,
                severity,
                ...kept(recent.filter((fix)=>fix.severity === severity), breaches.filter((breach)=>breach.severity === severity))
            }));
    });
}
/** How many had a due date, and how many of those kept it: what is overdue did not. */ function kept(fixes, breaches) {
    const dated = fixes.flatMap(({ due, fixed })=>due === null ? [] : [
            {
                due,
                fixed
            }
        ]);
    return {
        counted: dated.length + breaches.length,
        within: dated.filter(({ due, fixed })=>fixed <= due).length
    };
}
/** The fixes on a day or after it. */ function fixedSince(fixes, first) {
    return fixes.filter(({ fixed })=>fixed >= first);
}
function monthsOf(fixes, breaches, today) {
    return lastMonths(today).map((month)=>({
            month,
            ...kept(fixes.filter(({ fixed })=>fixed.startsWith(month)), breaches.filter(({ due })=>due.startsWith(month)))
        }));
}
/** `YYYY-MM` of this month and the eleven before it, oldest first. */ function lastMonths(today) {
    const [year = '', month = ''] = today.split('-');
    return Array.from({
        length: MONTHS
    }, (_, index)=>{
        const months = Number(year) * 12 + Number(month) - MONTHS + index;
        return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String(months % 12 + 1).padStart(2, '0')}`;
    });
}
function paceOf(fixes, rows, policy, today) {
    const recent = fixedSince(fixes, (0,scale_day/* addDays */.fi)(today, 1 - PACE_DAYS));
    return severity/* SEVERITIES */.oC.map((severity)=>({
            severity,
            policyDays: (0,sla_days/* slaDays */.O)(policy, severity),
            meanDaysToFix: mean(recent.filter((fix)=>fix.severity === severity).map(({ opened, fixed })=>(0,scale_day/* daysBetween */.YM)(opened, fixed))),
            oldest: oldestOf(rows.filter((row)=>row.severity === severity && !row.waived))
        }));
}
function mean(values) {
    return values.length === 0 ? null : values.reduce((sum, value)=>sum + value, 0) / values.length;
}
function oldestOf(rows) {
    const [first] = [
        ...rows
    ].sort((a, b)=>b.ageDays - a.ageDays || (0,text_order/* compareText */.n)(a.finding, b.finding));
    return first ?? null;
}

// EXTERNAL MODULE: ./src/core/history/records.js + 3 modules
var history_records = __webpack_require__(18863);
// EXTERNAL MODULE: ./src/core/findings/cause.js
var cause = __webpack_require__(8541);
// EXTERNAL MODULE: ./src/core/findings/finding-ids.js
var finding_ids = __webpack_require__(19560);
// EXTERNAL MODULE: ./src/core/gate/due-decision.js
var due_decision = __webpack_require__(77068);
// EXTERNAL MODULE: ./src/core/gate/sla.js
var gate_sla = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/core/ledger/account-index.js
var account_index = __webpack_require__(19815);
// EXTERNAL MODULE: ./src/core/ledger/accounts.js
var accounts = __webpack_require__(64529);
// EXTERNAL MODULE: ./src/core/ledger/decisions.js
var ledger_decisions = __webpack_require__(42302);
// EXTERNAL MODULE: ./src/core/ledger/metadata/clocks.js
var clocks = __webpack_require__(39944);
// EXTERNAL MODULE: ./src/core/ledger/metadata/packed-trace.js
var packed_trace = __webpack_require__(89007);
// EXTERNAL MODULE: ./src/core/ledger/plan/redaction.js
var redaction = __webpack_require__(60);
// EXTERNAL MODULE: ./src/core/ledger/recall.js
var recall = __webpack_require__(88752);
// EXTERNAL MODULE: ./src/core/ledger/remembered-clocks.js
var remembered_clocks = __webpack_require__(77327);
// EXTERNAL MODULE: ./src/core/ledger/waiting-lists.js
var waiting_lists = __webpack_require__(93522);
;// CONCATENATED MODULE: ./src/core/ledger/clocks.js













/**
 * The clocks that run, for the dashboard to remember: when somebody takes an issue or a list away
 * (deletes it, transfers it, makes a discussion of it), the clocks of its findings go on. One that
 * only the dashboard remembers is kept until a scan can tell that the finding is gone for good.
 */ function clocksOf(ledger, { here, isOver, public: isPublic }) {
    const keys = [
        ...filedKeys(ledger),
        ...listedKeys(ledger)
    ];
    const memory = (0,recall/* recall */.I9)(ledger, keys, ()=>false);
    const known = new Set(keys.map(({ id })=>id));
    // What ran under another name or in another place before; what started apart is another clock.
    const renamed = new Set();
    const running = keys.flatMap((key)=>{
        const { id, source } = key;
        const { start = null, previous = [], decisions } = memory.get(id) ?? {};
        if (start === null) return [];
        for (const one of (0,finding_ids/* allIds */.C)(key))renamed.add(startedAs(one, start));
        return [
            {
                id,
                source,
                since: start,
                announced: withSet(latest(previous), decisions?.due ?? null)
            }
        ];
    });
    const orphans = [
        ...(0,remembered_clocks/* rememberedClocks */.cR)(ledger).values()
    ].flat().filter(({ id, since })=>!known.has(id) && !renamed.has(startedAs(id, since))).filter(({ id, source })=>here.has(id) || !isOver(id, source));
    const kept = new Set(orphans.map(({ id })=>id));
    const raised = [
        ...raisedIn(ledger, isPublic),
        ...(0,remembered_clocks/* rememberedRaises */.CZ)(ledger).filter(({ id })=>kept.has(id)).map((one)=>isPublic ? withoutReason(one) : one)
    ];
    const orphaned = (0,remembered_clocks/* rememberedPlaces */.Ls)(ledger).filter(({ id })=>kept.has(id));
    const places = isPublic ? [] : [
        ...placesIn(ledger),
        ...orphaned
    ];
    return (0,clocks/* packClocks */.Ty)([
        ...running,
        ...orphans
    ], raised, places);
}
/** Names the clock of a finding that started at an RFC 3339 time. */ function startedAs(id, since) {
    return `${id} ${since}`;
}
/** Where findings stand that an issue or a list has, with the code there. */ function placesIn(ledger) {
    const filed = (0,account_index/* indexOf */.qh)(ledger).all.flatMap(({ entry, member: { id, rule, place } })=>{
        if (place?.trace == null || !entry.trusted) return [];
        return [
            {
                id,
                source: entry.meta.source,
                rule,
                path: place.path,
                trace: (0,packed_trace/* packTrace */.de)(place.trace)
            }
        ];
    });
    return [
        ...(0,waiting_lists/* listedIn */.tl)(ledger).flatMap(waiting_lists/* tracedPlace */.bJ),
        ...filed
    ];
}
/** What was announced last. */ function latest([last]) {
    if (last === undefined) return null;
    const { severity, due, basis } = last;
    return {
        severity,
        due,
        basis
    };
}
/** The same with the date that a comment set, where that counts and no text announces it yet. */ function withSet(announced, set) {
    if (announced === null || (0,due_decision/* decidedDue */.z)(set, announced.due) === null) return announced;
    return {
        ...announced,
        due: set?.due ?? announced.due,
        basis: gate_sla/* SET_BASIS */.Qk
    };
}
/** The severities that comments set on issues, in public without what is said of weak code. */ function raisedIn({ issues }, isPublic) {
    return issues.flatMap((entry)=>entry.meta.findings.flatMap((member)=>{
            const decided = (0,ledger_decisions/* lastDecided */.ZH)([
                {
                    entry,
                    member
                }
            ]);
            if (decided === undefined) return [];
            const raised = {
                id: member.id,
                ...decided
            };
            return [
                isPublic && (0,redaction/* isExposed */.Lw)(entry) ? withoutReason(raised) : raised
            ];
        }));
}
function withoutReason(raised) {
    return {
        ...raised,
        reason: ''
    };
}
function filedKeys(ledger) {
    const { all, byId } = (0,account_index/* indexOf */.qh)(ledger);
    return all.map(({ entry, member })=>{
        const key = keyOfMember(entry, member);
        // What was fixed speaks for no clock that runs under another of its names.
        const isOver = byId.get(member.id)?.every(accounts/* hasEnded */.hY) === true;
        return isOver ? {
            ...key,
            ids: [
                key.rule
            ],
            formerIds: []
        } : key;
    });
}
function keyOfMember({ meta }, member) {
    const { place } = member;
    return {
        ...keyOfLeft(meta, member),
        path: place?.path ?? null,
        cause: (0,cause/* isCauseKey */.v)(meta.key) ? meta.key : null
    };
}
/** The key of a finding as far as a comment remembers it that says that it left. */ function keyOfLeft({ source, package: at }, { id, rule, aliases, former = [] }) {
    return {
        ...UNKNOWN,
        id,
        rule,
        source,
        ids: [
            rule,
            ...aliases
        ],
        package: at,
        formerIds: former
    };
}
/** What waits for its issue, or left one for a reason that ends no clock. */ function listedKeys({ issues, dashboards }) {
    const waiting = dashboards.flatMap(({ notes })=>notes.flatMap(({ marker })=>marker.kind !== 'waiting' ? [] : keysOfList(marker)));
    const left = issues.flatMap(({ meta, notes })=>notes.flatMap(({ marker })=>marker.kind !== 'left' ? [] : marker.members.map((member)=>keyOfLeft(meta, member))));
    return [
        ...waiting,
        ...left
    ];
}
/** What waits, under every id that the list knows: its clock may run under an alias. */ function keysOfList({ source, findings, about }) {
    const members = new Map(about.map((member)=>[
            member.id,
            member
        ]));
    return findings.map((id)=>{
        const member = members.get(id);
        return member === undefined ? {
            ...UNKNOWN,
            id,
            source
        } : keyOfLeft({
            source,
            package: member.package
        }, member);
    });
}
const UNKNOWN = {
    rule: '',
    ids: [],
    package: null,
    path: null,
    subject: null,
    trace: null,
    cause: null,
    formerIds: []
};

// EXTERNAL MODULE: ./src/core/ledger/own-dashboard.js
var own_dashboard = __webpack_require__(15492);
// EXTERNAL MODULE: ./src/core/gate/waiver.js
var gate_waiver = __webpack_require__(58123);
// EXTERNAL MODULE: ./src/core/ledger/match-facts.js
var match_facts = __webpack_require__(78774);
;// CONCATENATED MODULE: ./src/core/dashboard/listed-rows.js





/** What waits for its issue, or was waived before it got one, and this run did not look for. */ function listedRows(input) {
    const here = new Set([
        ...input.findings.map(({ id })=>id),
        ...input.ledger.issues.flatMap(({ meta })=>meta.findings.map(({ id })=>id))
    ]);
    const left = (0,waiting_lists/* listedIn */.tl)(input.ledger).filter((one)=>one.gone === null && input.goneAs(one.member.id) === null && !(0,waiting_lists/* listedIds */.E0)(one).some((id)=>here.has(id)));
    return [
        ...new Map(left.map((one)=>[
                one.member.id,
                one
            ])).values()
    ].map((one)=>rowOf(one, input));
}
function rowOf(listed, { policy, asOf, today }) {
    const { id, title, severity } = listed.member;
    const { due, daysLeft, state: sla } = (0,gate_sla/* slaOf */.UT)(severity, {
        firstSeen: listed.at,
        published: null
    }, policy, asOf);
    const waiver = (0,gate_waiver/* rememberedWaiverFor */.Wt)((0,match_facts/* listedFacts */.x)(listed), policy, asOf);
    return {
        counted: {
            severity,
            due,
            daysLeft,
            sla,
            waiver
        },
        row: {
            finding: id,
            issue: null,
            title,
            severity,
            sla,
            due,
            daysLeft,
            ageDays: (0,scale_day/* daysBetween */.YM)((0,scale_day/* dayOf */.kb)(listed.at, policy.sla.timezone), today),
            owner: null,
            waived: waiver !== null,
            unseenSince: null,
            exploited: null,
            epss: null,
            unfixed: false
        }
    };
}

// EXTERNAL MODULE: ./src/core/ledger/notes.js
var notes = __webpack_require__(52616);
// EXTERNAL MODULE: ./src/core/ledger/plan/standing.js
var standing = __webpack_require__(83249);
;// CONCATENATED MODULE: ./src/core/dashboard/reported.js



/**
 * The open reports that no maintainer confirmed, in the order of their issues. In public none is
 * named.
 * @param isPublic whether everybody can read the dashboard
 */ function reportedRows(ledger, isPublic, context) {
    if (isPublic) return [];
    return ledger.issues.filter((entry)=>entry.report?.confirmed === false && entry.issue.state === 'open').filter((entry)=>(0,notes/* goneNote */.av)(entry) === null).map((entry)=>{
        const { issue, meta } = entry;
        const { severity, due } = (0,standing/* standing */.J)(entry, context);
        return {
            issue: {
                number: issue.number,
                url: issue.url
            },
            title: meta.findings[0]?.title ?? issue.title,
            severity,
            due,
            by: issue.reporter ?? null,
            on: (0,scale_day/* dayOf */.kb)(issue.createdAt, context.policy.sla.timezone)
        };
    });
}

// EXTERNAL MODULE: ./src/core/findings/disclosure.js
var disclosure = __webpack_require__(29117);
// EXTERNAL MODULE: ./src/core/findings/finding.js
var findings_finding = __webpack_require__(13735);
// EXTERNAL MODULE: ./src/core/ledger/plan/members.js
var members = __webpack_require__(81010);
// EXTERNAL MODULE: ./src/core/ledger/plan/staying.js
var staying = __webpack_require__(21526);
// EXTERNAL MODULE: ./src/core/ledger/plan/target.js
var target = __webpack_require__(71932);
// EXTERNAL MODULE: ./src/core/ledger/plan/summary.js
var summary = __webpack_require__(26493);
// EXTERNAL MODULE: ./src/core/ledger/plan/target-steps.js + 3 modules
var target_steps = __webpack_require__(89765);
;// CONCATENATED MODULE: ./src/core/dashboard/issue-row.js





/**
 * Whether the row belongs among the dismissed ones. A waived issue does not: it was accepted
 * properly.
 */ function isDismissedRow({ entry, members }) {
    return (0,target_steps/* isDismissed */.gO)(entry) && !(0,summary/* summarise */.f)(members).waived;
}
/** The row of an issue: what is worst and first among its findings. */ function issue_row_rowOf({ key, entry, members }) {
    const { severity, sla, waived, due, daysLeft } = (0,summary/* summarise */.f)(members);
    const judged = waived ? members : members.filter(({ waiver })=>waiver === null);
    return {
        finding: key,
        issue: {
            number: entry.issue.number,
            url: entry.issue.url
        },
        title: titleOf(entry),
        severity,
        sla,
        waived,
        due,
        daysLeft,
        ageDays: judged.reduce((oldest, { ageDays })=>Math.max(oldest, ageDays), 0),
        owner: entry.issue.assignees[0] ?? null,
        unseenSince: unseenSinceOf(entry),
        ...priorityOf(judged)
    };
}
/** What a row says of which comes first: its findings' earliest listing and highest EPSS. */ function priorityOf(judged) {
    const days = judged.flatMap(({ exploited })=>exploited?.added ?? []).sort();
    const scores = judged.flatMap(({ epss })=>epss ?? []).sort((a, b)=>b.score - a.score);
    const unfixed = judged.some(({ fixSince })=>fixSince === null);
    return {
        exploited: days[0] ?? null,
        epss: scores[0] ?? null,
        unfixed
    };
}
/**
 * RFC 3339 time since when one of the issue's findings cannot be seen by the scan; null when all
 * can.
 */ function unseenSinceOf(entry) {
    return entry.meta.findings.flatMap(({ id })=>(0,recall/* unseenSince */.ho)(entry, id) ?? []).sort()[0] ?? null;
}
/** The row of an issue that a person closed although its findings are open. */ function dismissedRow({ entry, members }, { sla }) {
    const { severity, due, sla: state } = (0,summary/* summarise */.f)(members);
    const { issue, closing } = entry;
    return {
        issue: {
            number: issue.number,
            url: issue.url
        },
        title: titleOf(entry),
        severity,
        sla: state,
        due,
        by: closing?.actor ?? null,
        on: (0,scale_day/* dayOf */.kb)(closing?.at ?? entry.openedAt, sla.timezone)
    };
}
function titleOf({ issue, meta }) {
    return (0,history_records/* plainTitle */.D4)(issue.title, meta.findings[0]?.rule ?? '');
}

// EXTERNAL MODULE: ./src/core/gate/comment-grant.js
var comment_grant = __webpack_require__(89997);
// EXTERNAL MODULE: ./src/core/gate/memory.js
var memory = __webpack_require__(20236);
// EXTERNAL MODULE: ./src/core/ledger/priority-in.js
var priority_in = __webpack_require__(51161);
;// CONCATENATED MODULE: ./src/core/dashboard/judged.js









/** The part of a finding that a row needs, of one that this run reported. */ function judgedOf(finding, { policy, asOf, today }) {
    return {
        ...finding,
        ageDays: (0,scale_day/* daysBetween */.YM)((0,scale_day/* dayOf */.kb)(finding.firstSeen ?? asOf, policy.sla.timezone), today)
    };
}
/** The part of a finding that a row needs, from what its issue records. */ function remembered(entry, member, input) {
    const { policy, asOf, today, records } = input;
    const record = records.get(member.id);
    const start = record?.spans.at(-1)?.start ?? entry.openedAt;
    const decided = (0,ledger_decisions/* decisionsOf */.bB)([
        {
            entry,
            member
        }
    ]);
    const severity = (0,memory/* decidedSeverity */.A)(decided.severity, record?.severity ?? member.severity);
    const clock = {
        firstSeen: start,
        published: null,
        previous: entry.trusted ? [
            member
        ] : [],
        triage: (0,sla_days/* triageDays */.i)(policy, entry.meta.source, member.rule),
        set: decided.due ?? null,
        ...(0,priority_in/* priorityIn */._)(entry, member)
    };
    const { exploited } = clock;
    const { due, daysLeft, state } = (0,gate_sla/* slaOf */.UT)(severity, clock, policy, asOf);
    return {
        member: member.id,
        severity,
        due,
        daysLeft,
        sla: state,
        source: entry.meta.source,
        waiver: rememberedWaiver(decided, entry, member, input),
        ...clock.fixSince === undefined ? {} : {
            fixSince: clock.fixSince
        },
        ...exploited == null ? {} : {
            exploited: {
                id: member.rule,
                added: exploited,
                ransomware: false
            }
        },
        ageDays: (0,scale_day/* daysBetween */.YM)((0,scale_day/* dayOf */.kb)(start, policy.sla.timezone), today)
    };
}
/**
 * The waiver of a finding that is known from its issue only: one of the policy, as far as the issue
 * tells where it stands, else one given by comment.
 */ function rememberedWaiver(decided, entry, member, { policy, asOf, today }) {
    const facts = {
        ...(0,match_facts/* memberFacts */.y)(entry, member),
        fixKnown: member.fix !== undefined
    };
    const grant = (0,comment_grant/* grantFor */.O4)(decided, null, policy, today);
    return (0,gate_waiver/* rememberedWaiverFor */.Wt)(facts, policy, asOf) ?? (grant === null ? null : (0,comment_grant/* appliedGrant */.gR)(grant, today));
}

;// CONCATENATED MODULE: ./src/core/dashboard/rows.js









/**
 * Collects the open issues: from this run's findings, and from what an issue records where its
 * source was not scanned completely.
 */ function rowsOf(input) {
    const targets = shownTargets(input);
    const seen = seenIssues(targets, input);
    const unseen = unseenIssues(input, new Set(seen.map(({ entry })=>entry)));
    const [shown, hidden] = partition(unseen, ({ entry: { meta } })=>mayShow({
            source: meta.source,
            rule: meta.findings[0]?.rule ?? ''
        }, input));
    const all = [
        ...seen,
        ...shown
    ];
    const judged = input.findings.filter(findings_finding/* isJudged */.sL);
    const [dismissed, open] = partition(all, isDismissedRow);
    return {
        rows: open.map(issue_row_rowOf),
        dismissed: dismissed.map((one)=>dismissedRow(one, input.policy)),
        hidden: judged.filter((finding)=>!mayShow(finding, input)).length + hidden.reduce((sum, { members })=>sum + members.length, 0),
        unfiled: targets.filter(({ entry, findings })=>entry === null && findings.some((one)=>isFiled(one, input))).flatMap(({ findings })=>findings),
        counted: [
            ...judged,
            ...rememberedIn([
                ...seen,
                ...unseen
            ])
        ]
    };
}
/** The row of a finding that has no issue yet. */ function waitingRow(finding, input) {
    const { id, severity, sla, waiver, due, daysLeft, exploited, epss } = finding;
    const { ageDays } = judgedOf(finding, input);
    const { title } = (0,members/* listed */.KE)(finding);
    const row = {
        finding: id,
        issue: null,
        title,
        severity,
        sla,
        due,
        daysLeft,
        ageDays,
        owner: null
    };
    return {
        ...row,
        waived: waiver !== null,
        unseenSince: null,
        exploited: exploited?.added ?? null,
        epss: epss ?? null,
        unfixed: finding.fixSince === null
    };
}
function mayShow(of, { tracker }) {
    return !tracker.public || (0,disclosure/* isPublicKnowledge */.WY)(of);
}
/** Whether it gets an issue, or would without its waiver. */ function isFiled(finding, { policy }) {
    return (0,findings_finding/* isJudged */.sL)(finding) && (0,severity/* atLeast */.jZ)(finding.severity, policy.issues['minimum-severity']);
}
/** What issues know and this run did not find, each finding once. */ function rememberedIn(issues) {
    const known = issues.flatMap(({ members })=>members.flatMap((one)=>'member' in one ? [
                [
                    one.member,
                    one
                ]
            ] : []));
    return [
        ...new Map(known).values()
    ];
}
function shownTargets(input) {
    const { ledger, findings, policy, asOf, complete } = input;
    const shown = findings.filter((finding)=>mayShow(finding, input));
    const seen = (0,target/* seenOf */.Pm)(shown, input);
    return (0,staying/* withStays */.D)((0,target/* targetsOf */.QR)(shown, ledger, policy, asOf, seen, complete), ()=>true, seen);
}
/** The issues about findings that this run reported. */ function seenIssues(targets, input) {
    const { findings, goneAs } = input;
    const here = new Set(findings.map(({ id })=>id));
    return targets.flatMap(({ key, findings: members, entry, accounts })=>{
        if (entry === null) return [];
        const known = new Set([
            ...accounts.values()
        ].flat().map(({ member })=>member.id));
        const shared = key !== members[0]?.id;
        const absent = shared ? (0,target/* absentMembers */.Rj)(entry, here) : [];
        const rest = absent.filter(({ id })=>!known.has(id) && goneAs(id) === null);
        return [
            {
                key,
                entry,
                members: [
                    ...members.map((finding)=>judgedOf(finding, input)),
                    ...rest.map((member)=>remembered(entry, member, input))
                ]
            }
        ];
    });
}
/** The issues about findings that this run did not report and that are not known to be gone. */ function unseenIssues(input, seen) {
    const here = new Set(input.findings.map(({ id })=>id));
    return input.ledger.issues.filter((entry)=>!seen.has(entry) && !(0,notes/* isDuplicate */.KD)(entry) && (0,notes/* goneNote */.av)(entry) === null).filter(({ report })=>report?.confirmed !== false).map((entry)=>({
            key: entry.meta.key,
            entry,
            members: (0,target/* absentMembers */.Rj)(entry, here).filter(({ id })=>input.goneAs(id) === null).map((member)=>remembered(entry, member, input))
        })).filter(({ members })=>members.length > 0);
}
function partition(items, test) {
    return [
        items.filter(test),
        items.filter((item)=>!test(item))
    ];
}

// EXTERNAL MODULE: ./src/core/policy/scan-section.js
var scan_section = __webpack_require__(56683);
;// CONCATENATED MODULE: ./src/core/dashboard/scans.js

/** Milliseconds after its last results at which a tool is dropped from the dashboard. */ const MISSED_MS = 90 * 24 * 3_600_000;
/**
 * One row for each scanner with its last complete run, which may be an earlier one. Scanners that
 * the policy disables are left out. A tool whose results are read from SARIF files keeps its row in
 * a run that was given no file of it.
 */ function dashboardScans(input) {
    return input.scans.filter((scan)=>!isSwitchedOff(scan, input.policy)).flatMap((scan)=>scan.scanner === 'sarif' ? toolRows(scan, input) : [
            scans_rowOf(scan, input)
        ]);
}
/** Whether a tool that earlier runs had results of is missed: a waiver may be for those. */ function missesTool(input) {
    return input.scans.some((scan)=>missing(scan, input).length > 0);
}
function isComplete(scan, { complete }) {
    return scan.status === 'done' && scan.sources.every(complete);
}
function scans_rowOf(scan, input) {
    const { scanner, version, status: state, reason } = scan;
    const last = isComplete(scan, input) ? {
        version,
        lastComplete: input.asOf
    } : input.previous?.scans.find((before)=>before.scanner === scanner);
    return {
        scanner,
        version: last?.version ?? '',
        lastComplete: last?.lastComplete ?? null,
        state,
        reason
    };
}
function toolRows(scan, input) {
    const read = scan.sources.map((source)=>scans_rowOf({
            ...scan,
            scanner: source,
            version: '',
            sources: [
                source
            ]
        }, input));
    const missed = missing(scan, input).map((scanner)=>scans_rowOf({
            ...scan,
            scanner,
            status: 'skipped',
            reason: 'this run was given no results of it'
        }, input));
    const whole = read.length > 0 ? [] : [
        scans_rowOf(scan, input)
    ];
    return [
        ...whole,
        ...read,
        ...missed
    ];
}
/** Tools that had results in earlier runs within `MISSED_MS` and have none in this one. */ function missing({ scanner, sources }, { previous, asOf }) {
    if (scanner !== 'sarif') return [];
    return (previous?.scans ?? []).filter(({ lastComplete })=>Date.parse(asOf) - Date.parse(lastComplete) <= MISSED_MS).map((scan)=>scan.scanner).filter((source)=>source.startsWith('sarif:') && !sources.includes(source));
}
function isSwitchedOff({ scanner, status }, { scan }) {
    const name = scanner === 'osv-scanner' ? 'dependencies' : scanner;
    const own = scan_section/* SCANNERS */.K.find((one)=>one === name);
    // Other scanners have no switch in the policy: they count as disabled when they were skipped.
    return own === undefined ? status === 'skipped' : !scan[own].enabled;
}

// EXTERNAL MODULE: ./src/core/policy/approvers.js
var approvers = __webpack_require__(13988);
// EXTERNAL MODULE: ./src/core/packages/purl.js
var purl = __webpack_require__(75952);
// EXTERNAL MODULE: ./src/core/policy/match-key.js
var match_key = __webpack_require__(52925);
;// CONCATENATED MODULE: ./src/core/dashboard/waivers.js








/** A waiver that ends within this many days is shown as ending soon. */ const EXPIRING_DAYS = 30;
/** Rule ids that are named for a waiver on an issue about a package, at most. */ const MAX_RULES = 3;
/**
 * The policy's waivers with their state.
 * @param unused those that matched nothing in this run; empty when the run was not complete
 */ function policyWaivers(policy, unused, today) {
    const idle = new Set(unused.map(({ match })=>match));
    return policy.waivers.map((waiver)=>{
        const { match, reason, expires, proof, 'approved-by': approvedBy = null } = waiver;
        const words = (0,match_key/* describeMatch */.$X)(match);
        return {
            kind: 'waiver',
            match: words,
            reason,
            approvedBy,
            approval: (0,approvers/* approvalOf */.x)(approvedBy, proof?.confirmed ?? []),
            expires,
            state: stateOf((0,gate_waiver/* waiverStanding */.nD)(waiver, policy, today), expires, idle.has(words), today),
            issue: null
        };
    });
}
/**
 * What comments accepted of findings that are still there, or are left out for that reason alone.
 * @param issues those of which the readers of the dashboard may know
 * @param isOpen whether a finding is there
 */ function issueWaivers(issues, isOpen, policy, today) {
    return issues.filter((entry)=>!(0,notes/* isDuplicate */.KD)(entry)).flatMap((entry)=>grantsOn(entry, isOpen, policy, today).map(({ grant, members })=>{
            const { reason, approvedBy, confirmed = [], expires } = (0,comment_grant/* appliedGrant */.gR)(grant, today);
            return {
                kind: grant.kind,
                match: wordsOf(entry, members),
                reason,
                approvedBy,
                approval: (0,approvers/* approvalOf */.x)(approvedBy, confirmed),
                expires,
                state: stateOf((0,comment_grant/* grantStanding */.$B)(grant, policy, today), expires, false, today),
                issue: {
                    number: entry.issue.number,
                    url: entry.issue.url
                }
            };
        }));
}
/** The grants on an issue that count, or else were given last, each with what it covers. */ function grantsOn(entry, isOpen, policy, today) {
    if (!entry.notes.some(({ marker })=>marker.kind === 'waived' || marker.kind === 'ruled')) return [];
    const found = new Map();
    for (const member of entry.meta.findings){
        const decisions = (0,ledger_decisions/* decisionsOf */.bB)([
            {
                entry,
                member
            }
        ]);
        const active = (0,comment_grant/* grantFor */.O4)(decisions, null, policy, today);
        const grant = active ?? decisions.grants.at(-1);
        if (grant === undefined || !(isOpen(member.id) || active !== null && active.kind !== 'waiver')) continue;
        const key = JSON.stringify([
            grant.kind,
            grant.reason,
            grant.by,
            grant.expires
        ]);
        const same = found.get(key);
        if (same === undefined) found.set(key, {
            grant,
            members: [
                member
            ]
        });
        else same.members.push(member);
    }
    return [
        ...found.values()
    ];
}
function wordsOf({ meta }, members) {
    const rules = members.slice(0, MAX_RULES).map(({ rule })=>rule);
    const more = members.length - rules.length;
    return [
        ...rules,
        ...more === 0 ? [] : [
            `${more} more`
        ],
        ...meta.package === null ? [] : [
            (0,purl/* packageSubject */.bp)(meta.package.ecosystem, meta.package.name)
        ]
    ].join(', ');
}
function stateOf(standing, expires, unused, today) {
    if (standing !== 'active') return standing;
    if (unused) return 'unused';
    return (0,scale_day/* daysBetween */.YM)(today, expires) <= EXPIRING_DAYS ? 'expiring' : 'active';
}

;// CONCATENATED MODULE: ./src/core/dashboard/data.js












/** Computes what the dashboard shows. The same issues, findings and time give the same data. */ function dashboardData(input) {
    const { ledger, policy, asOf, today, detailsUrl } = input;
    const records = (0,history_records/* recordsOf */.M$)(ledger, policy, asOf).filter(({ report })=>report?.confirmed !== false);
    const byId = new Map(records.map((record)=>[
            record.id,
            record
        ]));
    const { rows, dismissed, hidden, unfiled, counted } = rowsOf({
        ...input,
        records: byId
    });
    const listed = listedRows(input);
    const waiting = [
        ...unfiled.map((finding)=>waitingRow(finding, input)),
        ...listed.map(({ row })=>row)
    ];
    const open = [
        ...counted,
        ...listed.map((one)=>one.counted)
    ];
    const exposed = (0,redaction/* exposedIn */.UJ)(ledger, input.tracker);
    return {
        rows,
        waiting,
        undisclosed: {
            count: hidden,
            url: detailsUrl
        },
        exposed: exposed.map(({ issue: { number, url } })=>({
                number,
                url
            })),
        figures: (0,counts/* figuresOf */.h5)(open),
        ...metricsOf({
            records,
            rows: [
                ...rows,
                ...waiting
            ],
            counted: open,
            policy,
            today
        }),
        scans: dashboardScans(input),
        scanned: input.scans,
        coverage: coverageTrend(input.previous?.coverage ?? [], input.scans, today),
        waivers: [
            ...policyWaivers(policy, missesTool(input) ? [] : input.waivers.unused, today),
            ...issueWaivers(ledger.issues.filter((entry)=>!exposed.includes(entry)), isOpen(byId), policy, today)
        ],
        dismissed,
        ...input.promises === undefined ? {} : {
            promises: input.promises
        },
        ...input.stands === undefined || input.tracker.public ? {} : {
            stands: input.stands
        },
        reported: reportedRows(ledger, input.tracker.public, {
            policy,
            asOf,
            today
        }),
        clocks: clocksOf(ledger, {
            here: new Set(input.findings.map(({ id })=>id)),
            isOver: input.isOver,
            public: input.tracker.public
        })
    };
}
/** The same where no scan is at hand: what the issues tell by themselves. */ function dashboardByIssues(input) {
    return dashboardData({
        ...input,
        findings: [],
        detailsUrl: null,
        scans: [],
        complete: ()=>false,
        isOver: ()=>false,
        goneAs: ()=>null,
        ruled: new Set(),
        previous: (0,own_dashboard/* ownDashboard */.Lb)(input.ledger)?.meta ?? null,
        waivers: {
            unused: []
        }
    });
}
function isOpen(records) {
    return (id)=>records.get(id)?.ended === null;
}


/***/ }),

/***/ 29117:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ publicResult),
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   WY: () => (/* binding */ isPublicKnowledge)
/* harmony export */ });
/**
 * Whether everybody may see a finding. Vulnerable dependencies, licences and the manifest of a
 * Forge app follow from public data (customers see an app's permissions when they install it). A
 * weakness in code or a leaked credential is confidential until it is fixed.
 */ function isPublicKnowledge({ source, rule }) {
    return source === 'dependencies' || source === 'licenses' || source === 'forge' && rule !== 'forge-literal-secret';
}
/** Whether everybody may see all of a result. */ function isPublic({ findings, gone, known, scans }) {
    return [
        ...findings,
        ...gone,
        ...known
    ].every(isPublicKnowledge) && scans.every(({ checks })=>checks === undefined);
}
/**
 * The result for public readers. What a pull request introduces is shown, since its author
 * published it already. Confidential findings that were there before are only counted. If the base
 * is unknown, the two cannot be told apart, and all of them are only counted.
 * @param url address at which authorized readers find the rest; null when there is none
 */ function publicResult(result, url) {
    const known = result.comparison.compares && result.comparison.baseUnknown === null;
    const shown = (finding)=>isPublicKnowledge(finding) || known && finding.origin === 'introduced';
    const hidden = new Set([
        ...result.findings,
        ...result.gone,
        ...result.known
    ].filter((finding)=>!shown(finding)).map(({ id })=>id));
    const scans = result.scans.map(withoutChecks);
    if (hidden.size === 0) return {
        ...result,
        scans,
        findings: result.findings.map(withOwnPlaces)
    };
    return {
        ...result,
        scans,
        findings: result.findings.filter(shown).map(withOwnPlaces),
        gone: result.gone.filter(shown),
        known: result.known.filter(shown),
        reasons: mergedReasons(result.reasons, hidden),
        withheld: {
            count: [
                ...result.findings,
                ...result.known
            ].filter(({ id })=>hidden.has(id)).length,
            url
        }
    };
}
/** The checks of the posture tell what is open, and what nobody sees. */ function withoutChecks(scan) {
    const { checks, ...rest } = scan;
    return checks === undefined ? scan : rest;
}
/** A confidential finding with only those locations that the pull request introduces. */ function withOwnPlaces(finding) {
    if (isPublicKnowledge(finding)) return finding;
    return {
        ...finding,
        locations: finding.locations.filter(({ origin })=>origin === 'introduced')
    };
}
/** Replaces the reasons about confidential findings by one for each decision. */ function mergedReasons(reasons, ids) {
    const isHidden = ({ finding })=>finding !== undefined && ids.has(finding);
    const merged = [
        'block',
        'warn'
    ].flatMap((decision)=>{
        const about = new Set(reasons.filter((one)=>isHidden(one) && one.decision === decision).map(({ finding })=>finding));
        if (about.size === 0) return [];
        const message = `${about.size} confidential ${about.size === 1 ? 'finding' : 'findings'} that ${about.size === 1 ? 'was' : 'were'} here before, not shown in public`;
        return [
            {
                kind: 'withheld',
                decision,
                message
            }
        ];
    });
    const weight = {
        error: 0,
        block: 1,
        warn: 2
    };
    return [
        ...reasons.filter((one)=>!isHidden(one)),
        ...merged
    ].sort((a, b)=>weight[a.decision] - weight[b.decision]);
}


/***/ }),

/***/ 29308:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ privateObservation),
/* harmony export */   c: () => (/* binding */ isPrivateReport)
/* harmony export */ });
/**
 * A private report as an observation. Its description stays where it is: whoever may read it can
 * open its page.
 */ function privateObservation(report) {
    const { id, title, word, vectors, cwe, url, created } = report;
    return {
        source: 'report',
        rule: id,
        aliases: [],
        title,
        description: '',
        fix: 'Work on it in its advisory: publish that once it is mended, or close it.',
        rating: {
            vectors,
            word,
            malicious: false,
            informational: false
        },
        cwe,
        references: [
            url
        ],
        published: created,
        place: {
            path: '',
            line: null,
            column: null,
            endLine: null
        },
        package: null,
        subject: id,
        confidence: 'high',
        flow: []
    };
}
/** Whether a finding is what somebody reported in private, not in an issue. */ function isPrivateReport({ source, report }) {
    return source === 'report' && report === undefined;
}


/***/ }),

/***/ 63940:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ repairedOn),
/* harmony export */   U2: () => (/* binding */ episodesOf),
/* harmony export */   is: () => (/* binding */ isWithinSla)
/* harmony export */ });
/* harmony import */ var _findings_gone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24463);
/* harmony import */ var _policy_sla_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5054);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94900);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18863);




/**
 * The periods during which a finding was open, oldest first. The due date of an earlier period is
 * not recorded, so it is computed with today's policy; if the clock starts at publication it is
 * unknown (null).
 */ function episodesOf(record, policy) {
    const zone = policy.sla.timezone;
    return record.spans.map(({ start, end, reason }, index)=>{
        const last = index === record.spans.length - 1;
        const severity = last || end === null ? record.severity : (0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .severityAt */ .xn)(record, end);
        const opened = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(clockOf(record.spans, index), zone);
        return {
            opened,
            from: (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(start, zone),
            ended: end === null ? null : (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(end, zone),
            gone: end === null ? null : reason ?? 'fixed',
            severity,
            due: last ? record.due : dueAgain(opened, severity, policy)
        };
    });
}
/**
 * The start of a period's clock: its own start, unless the period before ended for a reason that
 * lets the clock continue.
 */ function clockOf(spans, index) {
    const [own, before] = [
        spans[index]?.start ?? '',
        spans[index - 1]
    ];
    const runsOn = before?.reason != null && !(0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .restartsClock */ .Nm)(before.reason);
    return runsOn ? clockOf(spans, index - 1) : own;
}
function dueAgain(opened, severity, policy) {
    const days = (0,_policy_sla_days_js__WEBPACK_IMPORTED_MODULE_0__/* .slaDays */ .O)(policy, severity);
    return days === null || policy.sla.clock === 'published' ? null : (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(opened, days);
}
/** The day of the repair; null when the finding is open, or gone for another reason. */ function repairedOn({ ended, gone }) {
    return gone !== null && (0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepair */ .c3)(gone) ? ended : null;
}
/**
 * Whether the repair came on or before the due date, or an unrepaired finding is not yet overdue;
 * null without a due date. A finding that the policy excludes counts as unrepaired.
 */ function isWithinSla(episode, today) {
    return episode.due === null ? null : (repairedOn(episode) ?? today) <= episode.due;
}


/***/ }),

/***/ 18863:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D4: () => (/* binding */ plainTitle),
  M$: () => (/* binding */ recordsOf),
  xn: () => (/* binding */ severityAt)
});

// EXTERNAL MODULE: ./src/core/gate/sla.js
var sla = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/core/ledger/decisions.js
var decisions = __webpack_require__(42302);
// EXTERNAL MODULE: ./src/core/ledger/match-facts.js
var match_facts = __webpack_require__(78774);
// EXTERNAL MODULE: ./src/core/ledger/plan/closed-by-person.js
var closed_by_person = __webpack_require__(38585);
// EXTERNAL MODULE: ./src/core/ledger/plan/target-steps.js + 3 modules
var target_steps = __webpack_require__(89765);
// EXTERNAL MODULE: ./src/core/ledger/recall.js
var recall = __webpack_require__(88752);
// EXTERNAL MODULE: ./src/core/ledger/waiting-lists.js
var waiting_lists = __webpack_require__(93522);
// EXTERNAL MODULE: ./src/core/packages/purl.js
var purl = __webpack_require__(75952);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(94900);
// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(79390);
;// CONCATENATED MODULE: ./src/core/history/record-waivers.js



/**
 * What comments accepted of a finding, oldest first; each ends where it was taken back,
 * replaced or found void.
 */ function commentWaivers(accounts, timezone) {
    return accounts.flatMap(({ entry, member })=>waiversOn(entry, member.id, timezone)).sort((a, b)=>(0,text_order/* compareText */.n)(a.from, b.from));
}
function waiversOn(entry, id, timezone) {
    const grants = (0,decisions/* grantsOf */.Rr)(entry).filter(decisions/* isAcceptance */.y1).filter(({ marker })=>entry.meta.key === id || marker.findings.includes(id));
    return grants.map((grant)=>{
        const { marker, valid, note, command } = grant;
        const end = endOf(grant, entry, grants);
        const before = end === null ? marker.expires : (0,day/* addDays */.fi)((0,day/* dayOf */.kb)(end, timezone), -1);
        return {
            kind: (0,decisions/* kindOf */.I)(marker),
            from: (0,day/* dayOf */.kb)(command?.at ?? note.comment.at, timezone),
            until: before < marker.expires ? before : marker.expires,
            reason: marker.reason,
            by: `@${marker.by}`,
            approvals: peopleOf(grants.filter((other)=>(0,decisions/* sameGrant */.T6)(other.marker, marker))),
            valid
        };
    });
}
function peopleOf(grants) {
    return new Set(grants.map(({ marker })=>marker.by.toLowerCase())).size;
}
/** RFC 3339 time at which a waiver ended before its last day; null when nothing ended it early. */ function endOf({ marker, note }, { notes }, grants) {
    const { id } = note.comment;
    const replaced = grants.find((other)=>other.valid && other.note.comment.id > id)?.note;
    const ended = notes.find((other)=>other.comment.id > id && (other.marker.kind === 'unwaived' || other.marker.kind === 'void' && other.marker.answers === marker.answers));
    const times = [
        replaced,
        ended
    ].flatMap((other)=>other === undefined ? [] : [
            other.comment.at
        ]);
    return times.sort()[0] ?? null;
}

// EXTERNAL MODULE: ./src/core/ledger/issue-spans.js
var issue_spans = __webpack_require__(35522);
// EXTERNAL MODULE: ./src/core/ledger/metadata/comment-marker.js
var comment_marker = __webpack_require__(10049);
// EXTERNAL MODULE: ./src/core/ledger/notes.js
var notes = __webpack_require__(52616);
;// CONCATENATED MODULE: ./src/core/history/spans.js




/**
 * The spans during which a finding was open according to all its issues together: oldest first,
 * separated from each other, at most the last one without an end.
 * @param accounts what each issue records of this finding
 * @param waits RFC 3339 times of our comments that list it as waiting for an issue
 */ function historyOf(accounts, waits) {
    const taken = accounts.some(({ entry })=>!(0,notes/* isDuplicate */.KD)(entry));
    const spans = mergeSpans(accounts.flatMap((account)=>[
            ...accountSpans(account, taken),
            ...leftSpans(account)
        ]));
    const clocks = accounts.flatMap(({ entry, member })=>entry.trusted && member.since !== null ? [
            member.since
        ] : []);
    return [
        ...clocks,
        ...waits
    ].reduce(startEarlier, spans);
}
/**
 * Merges spans that touch or overlap, in any order of the input. A span that ends before it starts
 * is reduced to its start.
 */ function mergeSpans(spans) {
    const merged = [];
    for (const span of [
        ...spans
    ].sort((a, b)=>(0,text_order/* compareText */.n)(a.start, b.start))){
        const last = merged.at(-1);
        if (last === undefined || last.end !== null && last.end < span.start) merged.push(upright(span));
        else merged[merged.length - 1] = {
            start: last.start,
            ...laterEnd(last, span)
        };
    }
    return merged;
}
function upright({ start, end, reason = null }) {
    return {
        start,
        end: end !== null && end < start ? start : end,
        reason
    };
}
/**
 * The end of two spans that are merged: none if one is open, else the later one. If both end at the
 * same time, the reason is chosen independently of their order.
 */ function laterEnd(a, b) {
    if (a.end === null || b.end === null) return {
        end: null,
        reason: null
    };
    const late = a.end === b.end ? [
        a,
        b
    ] : [
        a.end > b.end ? a : b
    ];
    const reasons = late.flatMap(({ reason })=>reason ?? []).sort(text_order/* compareText */.n);
    return {
        end: late[0]?.end ?? null,
        reason: reasons[0] ?? null
    };
}
/**
 * The spans that one issue records. For a duplicate they end when it was closed, if another issue
 * took over the finding.
 * @param taken whether another issue took over
 */ function accountSpans({ entry, member }, taken) {
    const spans = (0,issue_spans/* spansOf */.L)(entry, member).filter(({ start })=>isReal(start, entry, member.id));
    if (!(0,notes/* isDuplicate */.KD)(entry) || !taken) return spans;
    const until = entry.closing?.at ?? (0,notes/* lastNote */.Lf)(entry, [
        'duplicate'
    ])?.comment.at ?? null;
    return spans.map((span)=>({
            ...span,
            end: span.end ?? until
        }));
}
/**
 * Whether a span that starts with a reopening concerns this finding. A package's issue is reopened
 * for findings that returned, not for those that had left it before.
 */ function isReal(start, entry, id) {
    if (entry.meta.key === id || entry.meta.findings.some((member)=>member.id === id)) return true;
    const { createdAt, events } = entry.issue;
    if (start === createdAt || !events.some(({ kind, at })=>kind === 'reopened' && at === start)) return true;
    const next = entry.notes.find(({ marker, comment })=>marker.kind === 'returned' && comment.at >= start);
    return next?.marker.kind === 'returned' && next.marker.findings.includes(id);
}
/**
 * The spans of a finding that left the issue of its package, from the comments that say so. Needed
 * because the issue's metadata no longer has them once such a finding joins again.
 */ function leftSpans({ entry: { notes }, member: { id } }) {
    return notes.flatMap(({ marker, comment })=>{
        const left = marker.kind === 'left' ? marker.members.find((one)=>one.id === id) : undefined;
        if (left === undefined) return [];
        const gone = notes.findLast((note)=>((0,comment_marker/* isGoneMarker */.mO)(note.marker) || note.marker.kind === 'returned') && note.marker.findings.includes(id) && note.comment.at >= left.since && note.comment.at <= comment.at);
        return gone !== undefined && (0,comment_marker/* isGoneMarker */.mO)(gone.marker) ? [
            {
                start: left.since,
                end: gone.comment.at,
                reason: gone.marker.kind
            }
        ] : [
            {
                start: left.since,
                end: comment.at,
                reason: left.reason
            }
        ];
    });
}
/** Moves the start of a span back when its clock started before the issue existed. */ function startEarlier(spans, clock) {
    const index = spans.findIndex(({ end })=>end === null || end > clock);
    return spans.map((span, at)=>at === index && clock < span.start ? {
            ...span,
            start: clock
        } : span);
}

;// CONCATENATED MODULE: ./src/core/history/unfiled-records.js





/**
 * Records of findings that no issue was ever about: what was waived before its first scan, and what
 * still waits. The dashboard's lists are their record.
 * @param filed fingerprints of those that have had an issue
 * @param asOf RFC 3339: now
 */ function unfiledRecords(ledger, filed, policy, asOf) {
    const byId = new Map();
    for (const listed of (0,waiting_lists/* listedIn */.tl)(ledger)){
        if ((0,waiting_lists/* listedIds */.E0)(listed).some((id)=>filed.has(id))) continue;
        const { id } = listed.member;
        byId.set(id, [
            ...byId.get(id) ?? [],
            listed
        ]);
    }
    return [
        ...byId.values()
    ].flatMap((lists)=>{
        const last = lists.at(-1);
        return last === undefined ? [] : [
            recordOf(last, lists, policy, asOf)
        ];
    });
}
function recordOf(last, lists, policy, asOf) {
    const { id, rule, title, severity, package: at } = last.member;
    const path = (0,waiting_lists/* listedPath */.jM)(last);
    const spans = mergeSpans(lists.map((one)=>({
            start: one.at,
            end: one.gone?.ended ?? null,
            reason: one.gone?.reason ?? null
        })));
    const now = spans.at(-1);
    const clock = {
        firstSeen: now?.start ?? last.at,
        published: null
    };
    return {
        id,
        issue: null,
        source: last.source,
        rule,
        title: path === null ? title : `${title} in ${path}`,
        package: at === null ? null : (0,purl/* packageSubject */.bp)(at.ecosystem, at.name),
        facts: (0,match_facts/* listedFacts */.x)(last),
        severity,
        severities: [],
        due: (0,sla/* slaOf */.UT)(severity, clock, policy, asOf).due,
        spans,
        ended: now?.end ?? null,
        owner: null,
        dismissed: null,
        unseenSince: null,
        waivers: []
    };
}

;// CONCATENATED MODULE: ./src/core/history/records.js












/**
 * One record for each finding that any issue of ours is or was about. Duplicate issues are merged
 * into the one that was kept. A finding that left the issue of its package is read from the comment
 * that reported it. The same issues give the same records.
 * @param asOf RFC 3339: now
 */ function recordsOf(ledger, policy, asOf) {
    const waits = (0,waiting_lists/* waitingTimes */.WZ)(ledger);
    const filed = [
        ...accountsById(ledger)
    ].map(([id, accounts])=>records_recordOf(accounts, waits.get(id) ?? [], policy, asOf));
    const ids = new Set(filed.flatMap(({ facts })=>facts.findingIds));
    return [
        ...filed,
        ...unfiledRecords(ledger, ids, policy, asOf)
    ];
}
/**
 * The severity of a finding at a time, from its comments; without those, the last known one.
 * @param at RFC 3339
 */ function severityAt({ severities, severity }, at) {
    return severities.findLast((change)=>change.at <= at)?.severity ?? severity;
}
function accountsById({ issues }) {
    const byId = new Map();
    for (const account of issues.flatMap(accountsOn)){
        const accounts = byId.get(account.member.id);
        if (accounts === undefined) byId.set(account.member.id, [
            account
        ]);
        else accounts.push(account);
    }
    return byId;
}
/** The findings that an issue lists, and those that its comments report as gone, each once. */ function accountsOn(entry) {
    const here = new Set(entry.meta.findings.map(({ id })=>id));
    const left = new Map();
    for (const { marker } of entry.notes){
        for (const { id, rule, aliases, severity, due } of marker.kind === 'left' ? marker.members : []){
            if (!here.has(id)) left.set(id, {
                id,
                rule,
                severity,
                due,
                ...NOTHING_MORE,
                aliases
            });
        }
    }
    return [
        ...entry.meta.findings.map((member)=>({
                entry,
                member,
                departed: false
            })),
        ...[
            ...left.values()
        ].map((member)=>({
                entry,
                member,
                departed: true
            }))
    ];
}
/** Placeholder values for what the comment about a departed finding does not record. */ const NOTHING_MORE = {
    title: '',
    places: [],
    aliases: [],
    basis: '',
    since: null
};
function records_recordOf(accounts, waits, policy, asOf) {
    const { entry, member, departed } = speakerOf(accounts);
    const { meta, issue, closing } = entry;
    const zone = policy.sla.timezone;
    const spans = historyOf(accounts, waits);
    const last = spans.at(-1);
    const known = departed || entry.trusted;
    const severities = severityChanges(accounts);
    const severity = known ? member.severity : severities.at(-1)?.severity ?? member.severity;
    return {
        id: member.id,
        issue: {
            number: issue.number,
            url: issue.url
        },
        source: meta.source,
        rule: member.rule,
        title: plainTitle(issue.title, member.rule),
        package: meta.package === null ? null : (0,purl/* packageSubject */.bp)(meta.package.ecosystem, meta.package.name),
        facts: (0,match_facts/* memberFacts */.y)(entry, member),
        severity,
        severities,
        due: known ? member.due : recomputedDue(severity, last?.start ?? issue.createdAt, policy, asOf),
        spans,
        ended: last?.end ?? null,
        owner: issue.assignees[0] ?? null,
        dismissed: closing !== null && (0,target_steps/* isDismissed */.gO)(entry) ? {
            by: closing.actor,
            on: (0,day/* dayOf */.kb)(closing.at, zone)
        } : null,
        unseenSince: (0,recall/* unseenSince */.ho)(entry, member.id),
        waivers: commentWaivers(accounts, zone),
        ...saidOf(accounts, entry)
    };
}
/** What only some findings have: who reported them, and what maintainers said of them. */ function saidOf(accounts, { report, issue, notes }) {
    const { due } = (0,decisions/* decisionsOf */.bB)(accounts);
    const fix = (0,closed_by_person/* fixOf */.BW)({
        notes
    });
    return {
        ...report === undefined ? {} : {
            report: {
                by: issue.reporter ?? null,
                confirmed: report.confirmed
            }
        },
        ...due == null ? {} : {
            dueSet: due
        },
        ...fix === null ? {} : {
            fix
        }
    };
}
/** The authoritative account: one whose issue still lists the finding, before one that it left. */ function speakerOf(accounts) {
    const live = accounts.filter(({ departed })=>!departed);
    const holder = (0,recall/* holderOf */.Kd)(live.length > 0 ? live : accounts);
    const speaker = accounts.find((account)=>account === holder);
    if (speaker === undefined) throw new RangeError('a finding without an issue');
    return speaker;
}
/**
 * The due date by the clock's start, for an issue whose body a person changed so that its date
 * cannot be trusted.
 */ function recomputedDue(severity, start, policy, asOf) {
    return (0,sla/* slaOf */.UT)(severity, {
        firstSeen: start,
        published: null
    }, policy, asOf).due;
}
/**
 * The title of an issue without the severity before it (`[critical]`) and the rule behind it, which
 * are shown in columns of their own.
 */ function plainTitle(title, rule) {
    const bare = title.replace(/^\[(?:critical|high|medium|low)\] /u, '');
    const end = ` (${rule})`;
    return bare.endsWith(end) ? bare.slice(0, -end.length) : bare;
}
function severityChanges(accounts) {
    return accounts.flatMap(({ entry, member })=>entry.notes.flatMap(({ marker, comment })=>{
            const severity = severityIn(marker, member.id, entry.meta.key === member.id);
            return severity === null ? [] : [
                {
                    at: comment.at,
                    severity
                }
            ];
        })).sort((a, b)=>a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
}
function severityIn(marker, id, single) {
    if (marker.kind === 'severity') return single || marker.finding === id ? marker.to : null;
    if (marker.kind !== 'severity-set') return null;
    return single || marker.findings.includes(id) ? marker.severity : null;
}


/***/ }),

/***/ 85124:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ parseCodeowners),
/* harmony export */   qx: () => (/* binding */ ownersIn),
/* harmony export */   u8: () => (/* binding */ isOwner),
/* harmony export */   xn: () => (/* binding */ CODEOWNERS_PATHS)
/* harmony export */ });
/**
 * Where GitHub looks for the file, in this order; the first one counts.
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */ const CODEOWNERS_PATHS = [
    '.github/CODEOWNERS',
    'CODEOWNERS',
    'docs/CODEOWNERS'
];
/**
 * Parses a CODEOWNERS file. The last pattern that matches a path decides, even if it names no
 * owners. Teams and e-mail addresses are left out: they cannot be assigned.
 * @param text the file; lines that GitHub would skip as invalid are skipped
 * @returns a function from paths to the logins of their owners, each once, the first path's owners
 *   first
 */ function parseCodeowners(text) {
    const owners = ownersIn(text);
    return (paths)=>[
            ...new Set(paths.flatMap((path)=>owners(path).flatMap((owner)=>LOGIN.exec(owner)?.[1] ?? [])))
        ];
}
/** Parses a CODEOWNERS file: everybody who owns a path, as the file names them. */ function ownersIn(text) {
    const rules = text.split(/\r?\n/u).flatMap(parseLine).reverse();
    return (path)=>rules.find(({ pattern })=>pattern.test(path))?.owners ?? [];
}
/** Whether a CODEOWNERS file may name this as an owner. */ function isOwner(text) {
    return OWNER.test(text);
}
const LOGIN = /^@([A-Za-z0-9][A-Za-z0-9_-]*)$/u;
/** A person, a team or an e-mail address: what else stands there makes the line invalid. */ const OWNER = /^(?:@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^\s@]+@[^\s@]+)$/u;
function parseLine(line) {
    const [pattern, ...owners] = line.replace(/(^|\s)#.*$/u, '').trim().split(/(?<!\\)\s+/u);
    // GitHub does not read `\#` as a pattern that begins with a hash.
    if (pattern === undefined || /^\/?$|^\\#/u.test(pattern)) return [];
    // GitHub skips such a line as a whole: what an earlier line says of the file stays in force.
    if (!owners.every((owner)=>OWNER.test(owner))) return [];
    return [
        {
            pattern: compile(pattern),
            owners
        }
    ];
}
/**
 * Compiles a pattern by GitHub's rules: those of gitignore, except that a final `*` does not match
 * in subdirectories, `!` and `[` are literal, and matching is case-sensitive.
 */ function compile(pattern) {
    const body = pattern.replace(/^\//u, '').replace(/\/$/u, '');
    const segments = body.split('/');
    // A pattern without a slash (other than at its end) matches in every directory.
    const anchored = pattern.startsWith('/') || segments.length > 1;
    const below = pattern.endsWith('/') ? '/.*' : segments.at(-1) === '*' ? '' : '(?:/.*)?';
    const parts = segments.map((segment, index)=>{
        const last = index === segments.length - 1;
        if (segment === '**') return last ? '.*' : '(?:[^/]+/)*';
        return `${segmentRegex(segment)}${last ? '' : '/'}`;
    });
    return new RegExp(`^${anchored ? '' : '(?:[^/]+/)*'}${parts.join('')}${below}$`, 'u');
}
function segmentRegex(segment) {
    return segment.replace(/\\.|[*?]|[.+^${}()|[\]\\]/gu, (sign)=>{
        if (/^\*/u.test(sign)) return segment === '*' ? '[^/]+' : '[^/]*';
        if (sign === '?') return '[^/]';
        return itself(sign.length === 2 ? sign.slice(1) : sign);
    });
}
/** One literal character, escaped for a regular expression. */ function itself(character) {
    return /[.*+?^${}()|[\]\\/]/u.test(character) ? `\\${character}` : character;
}


/***/ }),

/***/ 78774:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ listedFacts),
/* harmony export */   y: () => (/* binding */ memberFacts)
/* harmony export */ });
/* harmony import */ var _policy_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69859);
/* harmony import */ var _former_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23575);
/* harmony import */ var _waiting_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93522);



/** Those of a finding of an issue; the path counts only where nobody but us wrote the issue. */ function memberFacts({ meta, trusted }, member) {
    return {
        findingIds: (0,_former_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .allMemberIds */ .a)(meta, member),
        ids: (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(member),
        package: meta.package,
        ...trusted && member.place !== undefined ? {
            path: member.place.path
        } : {}
    };
}
/** Those of a finding that only a list of the dashboard has. */ function listedFacts(listed) {
    const path = (0,_waiting_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .listedPath */ .jM)(listed);
    return {
        findingIds: (0,_waiting_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .listedIds */ .E0)(listed),
        ids: (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(listed.member),
        package: listed.member.package,
        ...path === null ? {} : {
            path
        }
    };
}


/***/ }),

/***/ 52763:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ saidDuplicate),
/* harmony export */   J: () => (/* binding */ simulate)
/* harmony export */ });
/* harmony import */ var _tracker_reduce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10568);

/** Numbers of simulated issues and comments start here, far above GitHub's. */ const FIRST_NUMBER = 1_000_000_000;
/**
 * Computes the tracker as it would be after the steps, without doing them. Used for dry runs, and
 * to apply answers to commands before the verdict.
 * @param at RFC 3339: when they would be done
 * @param render renders the text of a comment
 */ function simulate(start, steps, at, render) {
    let next = lastNumber(start.tracker);
    const result = (step, { created, tracker })=>{
        next += 1;
        switch(step.kind){
            case 'create-issue':
                return {
                    at,
                    created: {
                        number: next,
                        nodeId: `new-${next}`,
                        url: `${tracker.url}/issues/${next}`
                    }
                };
            case 'create-milestone':
                return {
                    at,
                    milestone: next
                };
            case 'comment':
                {
                    const said = 'duplicateOf' in step.say ? saidDuplicate((0,_tracker_reduce_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .r)(step.say.duplicateOf, created), tracker) : step.say;
                    return {
                        at,
                        comment: {
                            id: next,
                            body: render(said)
                        }
                    };
                }
            case 'edit-comment':
                return {
                    at,
                    comment: {
                        id: step.id,
                        body: 'text' in step.say ? step.say.text : render(step.say)
                    }
                };
            default:
                return {
                    at
                };
        }
    };
    const draft = new _tracker_reduce_js__WEBPACK_IMPORTED_MODULE_0__/* .TrackerDraft */ .A(start);
    for (const step of steps)draft.apply(step, result(step, draft.state));
    return draft.state;
}
/** The highest number in use, so that earlier simulated issues keep theirs. */ function lastNumber({ issues }) {
    return issues.flatMap(({ number, comments })=>[
            number,
            ...comments.map(({ id })=>id)
        ]).reduce((highest, number)=>Math.max(highest, number), FIRST_NUMBER);
}
/** The comment for closing an issue as a duplicate of another one. */ function saidDuplicate(number, { issues, url }) {
    const original = {
        number,
        url: issues.find((issue)=>issue.number === number)?.url ?? `${url}/issues/${number}`
    };
    return {
        comment: {
            kind: 'duplicate',
            original
        },
        marker: {
            kind: 'duplicate',
            of: number
        }
    };
}


/***/ }),

/***/ 10568:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ TrackerDraft),
/* harmony export */   r: () => (/* binding */ numberOf)
/* harmony export */ });
/** Resolves a reference to an issue number. @throws RangeError when no step created the issue */ function numberOf(ref, created) {
    if ('number' in ref) return ref.number;
    const number = created.get(ref.key);
    if (number === undefined) throw new RangeError(`no step created an issue for ${ref.key}`);
    return number;
}
/**
 * A mutable tracker to which steps are applied one after the other. It shows what GitHub has after
 * each step, for later steps and for checking that a plan is complete. It is mutable so that a plan
 * of thousands of steps does not copy all issues for each.
 */ class TrackerDraft {
    /** The current state; the next step changes it. */ state;
    #tracker;
    #created;
    #places;
    /** @param start copied, so it stays unchanged */ constructor({ tracker, created }){
        const { issues, labels, milestones } = tracker;
        this.#tracker = {
            ...tracker,
            issues: [
                ...issues
            ],
            labels: [
                ...labels
            ],
            milestones: [
                ...milestones
            ]
        };
        this.#created = new Map(created);
        this.#places = new Map(issues.map(({ number }, place)=>[
                number,
                place
            ]));
        this.state = {
            tracker: this.#tracker,
            created: this.#created
        };
    }
    /** Applies a step. @throws RangeError when GitHub's answer lacks what the step needs */ apply(step, result) {
        const tracker = this.#tracker;
        switch(step.kind){
            case 'create-label':
                {
                    const { name, color, description } = step;
                    tracker.labels.push({
                        name,
                        color,
                        description,
                        uses: 0
                    });
                    break;
                }
            case 'delete-label':
                tracker.labels = tracker.labels.filter(({ name })=>name !== step.name);
                break;
            case 'create-milestone':
                tracker.milestones.push({
                    number: result.milestone ?? 0,
                    title: step.title,
                    open: true,
                    openIssues: 0
                });
                break;
            case 'set-milestone-state':
                tracker.milestones = tracker.milestones.map((one)=>one.number === step.number ? {
                        ...one,
                        open: step.open
                    } : one);
                break;
            case 'create-issue':
                this.#create(step, result);
                break;
            default:
                this.#change(step, result);
        }
    }
    #create(step, { at, created: made }) {
        if (made === undefined) throw new RangeError(`the issue for ${step.key} was created without a number`);
        const { issues, milestones } = this.#tracker;
        const milestone = milestones.find(({ title })=>title === step.milestone);
        this.#places.set(made.number, issues.length);
        this.#created.set(step.key, made.number);
        issues.push({
            ...made,
            title: step.title,
            body: step.body,
            written: step.body,
            state: 'open',
            createdAt: at,
            bodyAt: at,
            labels: step.labels,
            assignees: step.assignees,
            milestone: milestone === undefined ? null : {
                number: milestone.number,
                title: milestone.title
            },
            comments: [],
            events: []
        });
        this.#countLabels(step.labels, 1);
        const created = issues.at(-1);
        if (created !== undefined) this.#countMilestones(null, created);
    }
    #change(step, result) {
        const { issues } = this.#tracker;
        const place = this.#places.get(numberOf(step.issue, this.#created));
        const issue = place === undefined ? undefined : issues[place];
        if (place !== undefined && issue !== undefined) {
            const changed = changeIssue(issue, this.#tracker, step, result);
            issues[place] = changed;
            this.#countMilestones(issue, changed);
        }
        if (step.kind === 'add-labels') this.#countLabels(step.labels, 1);
        if (step.kind === 'remove-label') this.#countLabels([
            step.label
        ], -1);
    }
    #countMilestones(before, after) {
        const open = (issue)=>issue?.state === 'open' ? issue.milestone?.number ?? null : null;
        const [from, to] = [
            open(before),
            open(after)
        ];
        if (from === to) return;
        this.#tracker.milestones.forEach((one, place, all)=>{
            const by = Number(one.number === to) - Number(one.number === from);
            if (by !== 0) all[place] = {
                ...one,
                openIssues: one.openIssues + by
            };
        });
    }
    #countLabels(names, by) {
        this.#tracker.labels.forEach((label, place, labels)=>{
            if (names.includes(label.name)) labels[place] = {
                ...label,
                uses: label.uses + by
            };
        });
    }
}
function changeIssue(issue, tracker, step, { at, comment }) {
    switch(step.kind){
        case 'edit-issue':
            return {
                ...issue,
                ...edited(issue, tracker, step, at)
            };
        case 'add-labels':
            return {
                ...issue,
                labels: [
                    ...issue.labels,
                    ...step.labels
                ]
            };
        case 'remove-label':
            return {
                ...issue,
                labels: issue.labels.filter((name)=>name !== step.label)
            };
        case 'comment':
            return {
                ...issue,
                comments: [
                    ...issue.comments,
                    ours(comment, at, tracker)
                ]
            };
        case 'edit-comment':
            return {
                ...issue,
                comments: issue.comments.map((one)=>one.id === step.id ? {
                        ...ours(comment, one.at, tracker),
                        id: one.id,
                        edited: true
                    } : one)
            };
        case 'delete-comment':
            return {
                ...issue,
                comments: issue.comments.filter(({ id })=>id !== step.id)
            };
        case 'close-issue':
            return withEvent(issue, 'closed', step.reason, at, tracker);
        case 'reopen-issue':
            return withEvent(issue, 'open', null, at, tracker);
        case 'pin-issue':
            return {
                ...issue,
                pinned: true
            };
        case 'set-due-field':
            return {
                ...issue,
                dueValue: step.value
            };
        case 'react':
            return issue;
    }
}
function edited(issue, { milestones }, step, at) {
    const milestone = milestones.find(({ title })=>title === step.milestone);
    return {
        title: step.title ?? issue.title,
        ...step.body === undefined ? {} : {
            body: step.body,
            written: step.body,
            lost: null,
            bodyAt: at
        },
        ...milestone === undefined ? {} : {
            milestone: {
                number: milestone.number,
                title: milestone.title
            }
        }
    };
}
function ours(comment, at, { viewer }) {
    if (comment === undefined) throw new RangeError('a comment was written, and GitHub did not say which');
    return {
        id: comment.id,
        author: viewer,
        ours: true,
        at,
        body: comment.body,
        written: comment.body,
        edited: false
    };
}
function withEvent(issue, state, reason, at, { viewer }) {
    const event = {
        kind: state === 'closed' ? 'closed' : 'reopened',
        at,
        actor: viewer,
        bot: viewer.endsWith('[bot]'),
        ours: true,
        reason
    };
    return {
        ...issue,
        state,
        events: [
            ...issue.events,
            event
        ]
    };
}


/***/ }),

/***/ 63992:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vt: () => (/* binding */ mapFact),
/* harmony export */   cI: () => (/* binding */ seen),
/* harmony export */   nv: () => (/* binding */ unseen)
/* harmony export */ });
/** Why something of GitHub could not be seen. */ /** A fact that was seen. */ function seen(value) {
    return {
        seen: true,
        value
    };
}
/** Makes a fact that was not seen. */ function unseen(permission, why) {
    return {
        seen: false,
        missing: {
            permission,
            why
        }
    };
}
/** The fact that follows from another one. */ function mapFact(fact, change) {
    return fact.seen ? seen(change(fact.value)) : fact;
}


/***/ }),

/***/ 41509:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ postureReader)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/core/posture/fact.js
var fact = __webpack_require__(63992);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
// EXTERNAL MODULE: ./src/github/client.js + 1 modules
var client = __webpack_require__(84356);
// EXTERNAL MODULE: ./src/github/whole-answer.js
var whole_answer = __webpack_require__(80407);
;// CONCATENATED MODULE: ./src/github/read/posture/look.js




/** Answers by which GitHub says that this token may not see something, or that it is not there. */ const REFUSED = new Set([
    403,
    404,
    409,
    410,
    422
]);
/**
 * Asks GitHub for one thing.
 * @param route a route of the REST API, `GET /repos/{owner}/{repo}/keys`
 * @param told what a refusal tells all the same; undefined where it tells nothing
 * @throws what the client throws when GitHub fails, or does not know the token
 */ async function look(client, route, parameters, schema, told = ()=>undefined) {
    try {
        const request = async ()=>(await client.request(route, {
                ...parameters
            })).data;
        return (0,fact/* seen */.cI)(await (0,whole_answer/* wholeAnswer */.E)(request, schema));
    } catch (error) {
        const refused = refusalOf(error);
        if (refused === null) throw error;
        const value = told(refused);
        return value === undefined ? refused.fact : (0,fact/* seen */.cI)(value);
    }
}
/** As `look`, for a list: all pages of it. */ async function lookAll(client, route, parameters, schema) {
    const items = [];
    for(let page = 1;; page += 1){
        const part = await look(client, route, {
            ...parameters,
            per_page: PER_PAGE,
            page
        }, schema);
        if (!part.seen) return part;
        items.push(...part.value);
        if (part.value.length < PER_PAGE) return (0,fact/* seen */.cI)(items);
    }
}
const PER_PAGE = 100;
/**
 * The refusal in something thrown; null for a failure: a limit that is reached says nothing of the
 * token's rights.
 */ function refusalOf(error) {
    const status = (0,client/* statusOf */.c2)(error);
    if (!(0,errors/* isError */.bJ)(error) || status === null || !REFUSED.has(status) || isLimit(error)) return null;
    const permission = (0,client/* headersOf */.Yl)(error)['x-accepted-github-permissions'] ?? null;
    return {
        status,
        message: error.message,
        fact: (0,fact/* unseen */.nv)(permission, `GitHub answered ${status}`)
    };
}
function isLimit(error) {
    const headers = (0,client/* headersOf */.Yl)(error);
    return headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined || /rate limit/iu.test(error.message);
}

;// CONCATENATED MODULE: ./src/github/read/posture/access.js



const collaboratorsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    login: schemas/* string */.YjP(),
    type: schemas/* string */.YjP(),
    role_name: schemas/* string */.YjP(),
    permissions: schemas/* object */.Ikc({
        push: schemas/* boolean */.zMY(),
        admin: schemas/* boolean */.zMY()
    }).optional()
}));
const keysSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    title: schemas/* string */.YjP(),
    read_only: schemas/* boolean */.zMY(),
    added_by: schemas/* string */.YjP().nullish()
}));
const hooksSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    active: schemas/* boolean */.zMY(),
    config: schemas/* object */.Ikc({
        url: schemas/* string */.YjP().optional(),
        // Masked by GitHub: only whether there is one counts.
        secret: schemas/* string */.YjP().optional(),
        insecure_ssl: schemas/* union */.KCZ([
            schemas/* string */.YjP(),
            schemas/* number */.aig()
        ]).optional()
    })
}));
/**
 * Who and what has access to the repository: people, accounts, keys, and who is called on events.
 * @see https://docs.github.com/en/rest/collaborators/collaborators#list-repository-collaborators
 */ async function readAccess(client, name) {
    const at = 'GET /repos/{owner}/{repo}';
    const collaborators = `${at}/collaborators`;
    const [people, outsiders, keys, hooks] = await Promise.all([
        lookAll(client, collaborators, {
            ...name,
            affiliation: 'all'
        }, collaboratorsSchema),
        lookAll(client, collaborators, {
            ...name,
            affiliation: 'outside'
        }, collaboratorsSchema),
        lookAll(client, `${at}/keys`, {
            ...name
        }, keysSchema),
        lookAll(client, `${at}/hooks`, {
            ...name
        }, hooksSchema)
    ]);
    return {
        people: (0,fact/* mapFact */.Vt)(people, (all)=>all.map(collaboratorOf)),
        outsiders: (0,fact/* mapFact */.Vt)(outsiders, (all)=>all.map(collaboratorOf)),
        deployKeys: (0,fact/* mapFact */.Vt)(keys, (all)=>all.map(({ title, read_only: reads, added_by: by })=>({
                    title,
                    writes: !reads,
                    addedBy: by ?? null
                }))),
        webhooks: (0,fact/* mapFact */.Vt)(hooks, (all)=>all.map(webhookOf))
    };
}
const WRITING = new Set([
    'write',
    'maintain',
    'admin'
]);
/** A custom role has the name that its organization chose: its single rights tell. */ function collaboratorOf({ login, type, role_name: role, permissions }) {
    return {
        login,
        type,
        role,
        writes: permissions?.push ?? WRITING.has(role),
        admin: permissions?.admin ?? role === 'admin'
    };
}
function webhookOf({ active, config }) {
    const url = URL.canParse(config.url ?? '') ? new URL(config.url ?? '') : null;
    return {
        active,
        // The path of such an address may be a secret itself.
        host: url?.host ?? 'an address that is none',
        secret: (config.secret ?? '') !== '',
        tls: url?.protocol === 'https:' && String(config.insecure_ssl ?? '0') === '0'
    };
}

;// CONCATENATED MODULE: ./src/github/read/posture/actions.js



const tokenSchema = schemas/* object */.Ikc({
    default_workflow_permissions: schemas/* enum */.k5n([
        'read',
        'write'
    ]),
    can_approve_pull_request_reviews: schemas/* boolean */.zMY()
});
const actionsSchema = schemas/* object */.Ikc({
    enabled: schemas/* boolean */.zMY(),
    allowed_actions: schemas/* enum */.k5n([
        'all',
        'local_only',
        'selected'
    ]).optional(),
    sha_pinning_required: schemas/* boolean */.zMY().optional()
});
const secretsSchema = schemas/* object */.Ikc({
    secrets: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        updated_at: schemas/* string */.YjP()
    }))
}).transform(({ secrets })=>secrets);
const environmentsSchema = schemas/* object */.Ikc({
    environments: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        protection_rules: schemas/* array */.YOg(schemas/* object */.Ikc({
            type: schemas/* string */.YjP()
        })).optional()
    })).optional()
}).transform(({ environments })=>environments ?? []);
/**
 * The settings of GitHub Actions: what workflows may do and use, and what they keep.
 * @see https://docs.github.com/en/rest/actions/permissions
 */ async function readActions(client, name) {
    const at = 'GET /repos/{owner}/{repo}';
    const [token, actions, environments, secrets, retention] = await Promise.all([
        look(client, `${at}/actions/permissions/workflow`, {
            ...name
        }, tokenSchema),
        look(client, `${at}/actions/permissions`, {
            ...name
        }, actionsSchema),
        lookAll(client, `${at}/environments`, {
            ...name
        }, environmentsSchema),
        lookAll(client, `${at}/actions/secrets`, {
            ...name
        }, secretsSchema),
        look(client, `${at}/actions/permissions/artifact-and-log-retention`, {
            ...name
        }, schemas/* object */.Ikc({
            days: schemas/* int */.Whr()
        }))
    ]);
    return {
        workflowToken: (0,fact/* mapFact */.Vt)(token, (own)=>({
                writes: own.default_workflow_permissions === 'write',
                approves: own.can_approve_pull_request_reviews
            })),
        actions: (0,fact/* mapFact */.Vt)(actions, (own)=>({
                allowed: own.enabled ? own.allowed_actions ?? 'all' : 'none',
                pinned: own.sha_pinning_required === true
            })),
        environments: (0,fact/* mapFact */.Vt)(environments, (all)=>all.map(({ name: environment, protection_rules: rules = [] })=>({
                    name: environment,
                    reviewed: rules.some(({ type })=>type === 'required_reviewers')
                }))),
        secrets: (0,fact/* mapFact */.Vt)(secrets, (all)=>all.map(({ name: secret, updated_at: setAt })=>({
                    name: secret,
                    setAt
                }))),
        retentionDays: (0,fact/* mapFact */.Vt)(retention, ({ days })=>days)
    };
}

;// CONCATENATED MODULE: ./src/github/read/posture/bypass.js



const rulesetSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    bypass_actors: schemas/* array */.YOg(schemas/* object */.Ikc({
        actor_id: schemas/* int */.Whr().nullish(),
        actor_type: schemas/* string */.YjP()
    })).optional()
});
/**
 * Who may bypass some rulesets, in words. GitHub leaves the list out of its answer for all but
 * administrators: then nobody can tell.
 * @see https://docs.github.com/en/rest/repos/rules#get-a-repository-ruleset
 */ async function bypassOf(client, name, ids) {
    const route = 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}';
    const rulesets = await Promise.all(ids.map((id)=>look(client, route, {
            ...name,
            ruleset_id: id
        }, rulesetSchema)));
    const words = [];
    for (const ruleset of rulesets){
        if (!ruleset.seen) return ruleset;
        if (ruleset.value.bypass_actors === undefined) return (0,fact/* unseen */.nv)('administration=write', 'GitHub shows who may bypass a ruleset to those who may edit it');
        words.push(...ruleset.value.bypass_actors.map((actor)=>actorWords(actor, ruleset.value)));
    }
    return (0,fact/* seen */.cI)([
        ...new Set(words)
    ]);
}
/**
 * Ids of the roles that every repository has.
 * @see https://docs.github.com/en/rest/repos/rules#create-a-repository-ruleset
 */ const ROLES = new Map([
    [
        2,
        'maintain'
    ],
    [
        4,
        'write'
    ],
    [
        5,
        'admin'
    ]
]);
const TYPES = new Map([
    [
        'OrganizationAdmin',
        'owners of the organization'
    ],
    [
        'EnterpriseOwner',
        'owners of the enterprise'
    ],
    [
        'DeployKey',
        'deploy keys'
    ]
]);
/** `the role admin (ruleset main)` */ function actorWords({ actor_id: id, actor_type: type }, { name }) {
    const role = type === 'RepositoryRole' ? `the role ${ROLES.get(id ?? 0) ?? String(id)}` : undefined;
    const kind = {
        Team: 'team',
        Integration: 'app',
        User: 'user'
    }[type] ?? type;
    return `${role ?? TYPES.get(type) ?? `${kind} ${id ?? ''}`.trim()} (ruleset ${name})`;
}

;// CONCATENATED MODULE: ./src/github/read/posture/guards.js




const rulesSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    ruleset_id: schemas/* int */.Whr(),
    parameters: schemas/* object */.Ikc({
        required_approving_review_count: schemas/* int */.Whr().optional(),
        dismiss_stale_reviews_on_push: schemas/* boolean */.zMY().optional(),
        require_code_owner_review: schemas/* boolean */.zMY().optional(),
        required_status_checks: schemas/* array */.YOg(schemas/* object */.Ikc({
            context: schemas/* string */.YjP()
        })).optional(),
        workflows: schemas/* array */.YOg(schemas/* object */.Ikc({
            path: schemas/* string */.YjP(),
            repository_id: schemas/* int */.Whr()
        })).optional()
    }).optional()
}));
/**
 * What active rulesets, of the repository and of its organization, ask of a branch. Everybody who
 * can read the repository sees them; who may bypass them only its administrators do.
 * @param repositoryId GitHub's id of the repository, to tell its own workflows from others
 * @see https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch
 */ async function readRulesets(client, name, branch, repositoryId) {
    const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
    const rules = await lookAll(client, route, {
        ...name,
        branch
    }, rulesSchema);
    if (!rules.seen) return guardOf(()=>rules, rules);
    const ids = [
        ...new Set(rules.value.map(({ ruleset_id: id })=>id))
    ];
    return guardOf((read)=>(0,fact/* seen */.cI)(read(rules.value)), await bypassOf(client, name, ids), repositoryId);
}
function guardOf(derive, bypass, repositoryId = 0) {
    const has = (type)=>derive((rules)=>rules.some((rule)=>rule.type === type));
    const some = (read)=>derive((rules)=>rules.some(({ parameters })=>parameters !== undefined && read(parameters)));
    return {
        requiredChecks: derive((rules)=>rules.flatMap(({ parameters })=>(parameters?.required_status_checks ?? []).map(({ context })=>context))),
        requiredWorkflows: derive((rules)=>rules.flatMap(({ parameters })=>(parameters?.workflows ?? []).map(({ path, repository_id: id })=>({
                        path,
                        own: id === repositoryId
                    })))),
        approvals: derive((rules)=>Math.max(0, ...rules.map(({ parameters })=>parameters?.required_approving_review_count ?? 0))),
        dismissesStale: some((own)=>own.dismiss_stale_reviews_on_push === true),
        codeOwnerReviews: some((own)=>own.require_code_owner_review === true),
        blocksForcePushes: has('non_fast_forward'),
        blocksDeletion: has('deletion'),
        signedCommits: has('required_signatures'),
        linearHistory: has('required_linear_history'),
        bypass,
        present: derive((rules)=>rules.length > 0)
    };
}

// EXTERNAL MODULE: ./src/github/graphql.js
var graphql = __webpack_require__(91214);
;// CONCATENATED MODULE: ./src/github/read/posture/look-graphql.js




/** Errors of GraphQL by which GitHub says that this token may not see something. */ const look_graphql_REFUSED = new Set([
    'FORBIDDEN',
    'NOT_FOUND',
    'INSUFFICIENT_SCOPES'
]);
/**
 * Asks GitHub one thing through GraphQL.
 * @throws what the client throws when GitHub fails
 */ async function lookGraphql(client, query, variables, schema) {
    try {
        return (0,fact/* seen */.cI)(await (0,graphql/* ask */.k)(client, query, variables, schema));
    } catch (error) {
        const refused = refusalOf(error)?.fact ?? refusalInGraphql(error);
        if (refused === null) throw error;
        return refused;
    }
}
function refusalInGraphql(error) {
    if (!(0,errors/* isError */.bJ)(error) || !('errors' in error) || !Array.isArray(error.errors)) return null;
    const types = error.errors.map((one)=>one.type);
    const refused = types.length > 0 && types.every((type)=>typeof type === 'string' && look_graphql_REFUSED.has(type));
    return refused ? (0,fact/* unseen */.nv)(null, `GitHub answered ${String(types[0])}`) : null;
}

;// CONCATENATED MODULE: ./src/github/read/posture/organization.js




/** What the owner of the repository asks of all its members. */ async function readOrganization(client, owner, isOrganization) {
    const sharedSecurityPolicy = await readSharedPolicy(client, owner);
    if (!isOrganization) {
        const personal = (0,fact/* unseen */.nv)(null, 'the repository belongs to a person, of whom GitHub tells nobody');
        return {
            twoFactor: personal,
            singleSignOn: personal,
            sharedSecurityPolicy
        };
    }
    const [twoFactor, singleSignOn] = await Promise.all([
        readTwoFactor(client, owner),
        readSingleSignOn(client, owner)
    ]);
    return {
        twoFactor,
        singleSignOn,
        sharedSecurityPolicy
    };
}
const organizationSchema = schemas/* object */.Ikc({
    two_factor_requirement_enabled: schemas/* boolean */.zMY().nullish()
});
/** GitHub leaves the field out, or empty, for all but owners. */ async function readTwoFactor(client, org) {
    const organization = await look(client, 'GET /orgs/{org}', {
        org
    }, organizationSchema);
    if (!organization.seen) return organization;
    const { two_factor_requirement_enabled: required } = organization.value;
    return required == null ? (0,fact/* unseen */.nv)('organization_administration=read', 'GitHub shows it to owners of the organization') : (0,fact/* seen */.cI)(required);
}
const SSO = `query singleSignOn($login: String!) {
  organization(login: $login) { samlIdentityProvider { id } }
}`;
const ssoSchema = schemas/* object */.Ikc({
    organization: schemas/* object */.Ikc({
        samlIdentityProvider: schemas/* object */.Ikc({
            id: schemas/* string */.YjP()
        }).nullable()
    }).nullable()
});
/** Who may not see a provider is told that there is none. */ async function readSingleSignOn(client, login) {
    const found = await lookGraphql(client, SSO, {
        login
    }, ssoSchema);
    if (!found.seen) return found;
    return found.value.organization?.samlIdentityProvider == null ? (0,fact/* unseen */.nv)('members=read', 'GitHub shows a provider to owners of the organization, and else says that there is none') : (0,fact/* seen */.cI)(true);
}
/**
 * The SECURITY.md that counts for every repository of the owner without one of its own. It has to
 * be in a public repository, so that it is not found means that there is none.
 * @see https://docs.github.com/communities/setting-up-your-project-for-healthy-contributions/creating-a-default-community-health-file
 */ async function readSharedPolicy(client, owner) {
    const route = 'GET /repos/{owner}/{repo}/contents/{path}';
    for (const path of [
        'SECURITY.md',
        '.github/SECURITY.md',
        'docs/SECURITY.md'
    ]){
        const found = await look(client, route, {
            owner,
            repo: '.github',
            path
        }, fileSchema, ({ status })=>status === 404 ? {
                content: null
            } : undefined);
        if (!found.seen) return found;
        if (found.value.content !== null) return (0,fact/* seen */.cI)(Buffer.from(found.value.content, 'base64').toString('utf8'));
    }
    return (0,fact/* seen */.cI)(null);
}
const fileSchema = schemas/* object */.Ikc({
    content: schemas/* string */.YjP().nullable()
});

;// CONCATENATED MODULE: ./src/github/read/posture/protection.js




const on = schemas/* object */.Ikc({
    enabled: schemas/* boolean */.zMY()
}).optional();
const accounts = schemas/* array */.YOg(schemas/* object */.Ikc({
    login: schemas/* string */.YjP().optional(),
    slug: schemas/* string */.YjP().optional()
})).optional();
const protectionSchema = schemas/* object */.Ikc({
    required_status_checks: schemas/* object */.Ikc({
        contexts: schemas/* array */.YOg(schemas/* string */.YjP())
    }).optional(),
    enforce_admins: on,
    required_pull_request_reviews: schemas/* object */.Ikc({
        required_approving_review_count: schemas/* int */.Whr().optional(),
        dismiss_stale_reviews: schemas/* boolean */.zMY().optional(),
        require_code_owner_reviews: schemas/* boolean */.zMY().optional(),
        bypass_pull_request_allowances: schemas/* object */.Ikc({
            users: accounts,
            teams: accounts,
            apps: accounts
        }).optional()
    }).optional(),
    required_signatures: on,
    required_linear_history: on,
    allow_force_pushes: on,
    allow_deletions: on
});
const updateRuleSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        ref: schemas/* object */.Ikc({
            refUpdateRule: schemas/* object */.Ikc({
                allowsDeletions: schemas/* boolean */.zMY(),
                allowsForcePushes: schemas/* boolean */.zMY(),
                requiredApprovingReviewCount: schemas/* int */.Whr().nullable(),
                requiredStatusCheckContexts: schemas/* array */.YOg(schemas/* string */.YjP()).nullable(),
                requiresCodeOwnerReviews: schemas/* boolean */.zMY(),
                requiresLinearHistory: schemas/* boolean */.zMY(),
                requiresSignatures: schemas/* boolean */.zMY()
            }).nullable()
        }).nullable()
    })
});
const UPDATE_RULE = `query classicProtection($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) {
      refUpdateRule {
        allowsDeletions allowsForcePushes requiredApprovingReviewCount requiredStatusCheckContexts
        requiresCodeOwnerReviews requiresLinearHistory requiresSignatures
      }
    }
  }
}`;
/**
 * What classic branch protection asks of a branch. Only administrators see all of it; everybody
 * else a part through GraphQL. That GitHub answers 404 says nothing: that is what it tells those
 * who may not look. A branch without it is one that GitHub calls unprotected, or whose rulesets are
 * the reason why it is called protected.
 * @param rulesets what rulesets ask of it
 * @see https://docs.github.com/en/rest/branches/branch-protection#get-branch-protection
 */ async function readProtection(client, name, branch, rulesets) {
    const at = {
        ...name,
        branch
    };
    const whole = await look(client, 'GET /repos/{owner}/{repo}/branches/{branch}/protection', at, protectionSchema);
    if (whole.seen) return wholeGuard(whole.value);
    const flag = await look(client, 'GET /repos/{owner}/{repo}/branches/{branch}', at, schemas/* object */.Ikc({
        protected: schemas/* boolean */.zMY()
    }));
    if (flag.seen && !flag.value.protected) return NONE;
    const variables = {
        ...name,
        ref: `refs/heads/${branch}`
    };
    const part = await lookGraphql(client, UPDATE_RULE, variables, updateRuleSchema);
    const rule = part.seen ? part.value.repository.ref?.refUpdateRule ?? null : null;
    if (rule !== null) return partGuard(rule, whole);
    const explained = part.seen && rulesets.present.seen && rulesets.present.value;
    return explained ? NONE : hiddenGuard(whole);
}
function wholeGuard(protection) {
    const { required_pull_request_reviews: reviews, required_status_checks: checks } = protection;
    return {
        requiredChecks: (0,fact/* seen */.cI)(checks?.contexts ?? []),
        requiredWorkflows: (0,fact/* seen */.cI)([]),
        // Where a pull request is required without a number, one approval is GitHub's own default.
        approvals: (0,fact/* seen */.cI)(reviews === undefined ? 0 : reviews.required_approving_review_count ?? 1),
        dismissesStale: (0,fact/* seen */.cI)(reviews?.dismiss_stale_reviews === true),
        codeOwnerReviews: (0,fact/* seen */.cI)(reviews?.require_code_owner_reviews === true),
        blocksForcePushes: (0,fact/* seen */.cI)(protection.allow_force_pushes?.enabled !== true),
        blocksDeletion: (0,fact/* seen */.cI)(protection.allow_deletions?.enabled !== true),
        signedCommits: (0,fact/* seen */.cI)(protection.required_signatures?.enabled === true),
        linearHistory: (0,fact/* seen */.cI)(protection.required_linear_history?.enabled === true),
        bypass: (0,fact/* seen */.cI)(bypassWords(protection)),
        present: (0,fact/* seen */.cI)(true)
    };
}
function bypassWords(protection) {
    const { users = [], teams = [], apps = [] } = protection.required_pull_request_reviews?.bypass_pull_request_allowances ?? {};
    const named = (kind, all)=>all.map(({ login, slug })=>`${kind} ${login ?? slug ?? ''} (reviews)`);
    return [
        ...protection.enforce_admins?.enabled === true ? [] : [
            'administrators (branch protection)'
        ],
        ...named('user', users),
        ...named('team', teams),
        ...named('app', apps)
    ];
}
function partGuard(rule, rest) {
    return {
        ...hiddenGuard(rest),
        requiredChecks: (0,fact/* seen */.cI)(rule.requiredStatusCheckContexts ?? []),
        requiredWorkflows: (0,fact/* seen */.cI)([]),
        approvals: (0,fact/* seen */.cI)(rule.requiredApprovingReviewCount ?? 0),
        codeOwnerReviews: (0,fact/* seen */.cI)(rule.requiresCodeOwnerReviews),
        blocksForcePushes: (0,fact/* seen */.cI)(!rule.allowsForcePushes),
        blocksDeletion: (0,fact/* seen */.cI)(!rule.allowsDeletions),
        signedCommits: (0,fact/* seen */.cI)(rule.requiresSignatures),
        linearHistory: (0,fact/* seen */.cI)(rule.requiresLinearHistory),
        present: (0,fact/* seen */.cI)(true)
    };
}
/** Nothing of it could be seen. */ function hiddenGuard(hidden) {
    return {
        requiredChecks: hidden,
        requiredWorkflows: hidden,
        approvals: hidden,
        dismissesStale: hidden,
        codeOwnerReviews: hidden,
        blocksForcePushes: hidden,
        blocksDeletion: hidden,
        signedCommits: hidden,
        linearHistory: hidden,
        bypass: hidden,
        present: hidden
    };
}
/** A branch without classic protection. */ const NONE = {
    requiredChecks: (0,fact/* seen */.cI)([]),
    requiredWorkflows: (0,fact/* seen */.cI)([]),
    approvals: (0,fact/* seen */.cI)(0),
    dismissesStale: (0,fact/* seen */.cI)(false),
    codeOwnerReviews: (0,fact/* seen */.cI)(false),
    blocksForcePushes: (0,fact/* seen */.cI)(false),
    blocksDeletion: (0,fact/* seen */.cI)(false),
    signedCommits: (0,fact/* seen */.cI)(false),
    linearHistory: (0,fact/* seen */.cI)(false),
    bypass: (0,fact/* seen */.cI)([]),
    present: (0,fact/* seen */.cI)(false)
};

;// CONCATENATED MODULE: ./src/github/read/posture/security.js



const security_status = schemas/* object */.Ikc({
    status: schemas/* enum */.k5n([
        'enabled',
        'disabled'
    ]).optional()
}).optional();
/** What GitHub says of the security features of a repository, to those who administer it. */ const analysisSchema = schemas/* object */.Ikc({
    secret_scanning: security_status,
    secret_scanning_push_protection: security_status
}).nullish();
/**
 * Which of GitHub's own protections are on.
 * @param analysis `security_and_analysis` of the repository, absent for most tokens
 */ async function readSecurity(client, name, branch, analysis) {
    const at = 'GET /repos/{owner}/{repo}';
    const [alerts, reporting, errors] = await Promise.all([
        readAlerts(client, name),
        look(client, `${at}/private-vulnerability-reporting`, {
            ...name
        }, schemas/* object */.Ikc({
            enabled: schemas/* boolean */.zMY()
        })),
        look(client, `${at}/codeowners/errors`, {
            ...name,
            ref: branch
        }, codeownersSchema)
    ]);
    return {
        secretScanning: featureOf(analysis, 'secret_scanning'),
        pushProtection: featureOf(analysis, 'secret_scanning_push_protection'),
        dependabotAlerts: alerts,
        privateReporting: (0,fact/* mapFact */.Vt)(reporting, ({ enabled })=>enabled),
        codeownersErrors: (0,fact/* mapFact */.Vt)(errors, (all)=>all.errors.map(({ line, kind })=>`line ${line}: ${kind}`))
    };
}
const codeownersSchema = schemas/* object */.Ikc({
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({
        line: schemas/* int */.Whr(),
        kind: schemas/* string */.YjP()
    }))
});
function featureOf(analysis, feature) {
    const found = analysis?.[feature]?.status;
    return found === undefined ? (0,fact/* unseen */.nv)('administration=read', 'GitHub shows it to those who administer the repository') : (0,fact/* seen */.cI)(found === 'enabled');
}
/**
 * Whether Dependabot alerts are on. Two permissions show it: administration, or that of the alerts
 * themselves, which a workflow's own token can have (`vulnerability-alerts: read`). Both answer in
 * words where they are off; any other refusal says nothing.
 * @see https://docs.github.com/en/rest/repos/repos#check-if-vulnerability-alerts-are-enabled-for-a-repository
 */ async function readAlerts(client, name) {
    const off = ({ message })=>/alerts are disabled/iu.test(message) ? false : undefined;
    const on = schemas/* unknown */.L5J().transform(()=>true);
    const alerts = {
        ...name,
        per_page: 1
    };
    const own = await look(client, 'GET /repos/{owner}/{repo}/dependabot/alerts', alerts, on, off);
    if (own.seen) return own;
    const setting = await look(client, 'GET /repos/{owner}/{repo}/vulnerability-alerts', {
        ...name
    }, on, off);
    return setting.seen ? setting : own;
}

;// CONCATENATED MODULE: ./src/github/read/posture/read.js










const repositorySchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    html_url: schemas/* string */.YjP(),
    private: schemas/* boolean */.zMY(),
    default_branch: schemas/* string */.YjP(),
    owner: schemas/* object */.Ikc({
        login: schemas/* string */.YjP(),
        type: schemas/* string */.YjP()
    }),
    security_and_analysis: analysisSchema
});
/**
 * Reads what GitHub says of a repository's posture, each fact by itself: what this token may not
 * see is a fact that was not seen.
 */ function postureReader(client, name) {
    return async ({ updates })=>{
        const found = await look(client, 'GET /repos/{owner}/{repo}', {
            ...name
        }, repositorySchema);
        if (!found.seen) throw new fixby_error/* FixbyError */.$('github', `this token cannot see ${name.owner}/${name.repo}: ${found.missing.why}.`, 'Check the name, and give the token "contents: read" there.');
        return factsOf(client, name, found.value, updates);
    };
}
async function factsOf(client, name, repository, updates) {
    const { default_branch: branch, owner } = repository;
    const organization = owner.type === 'Organization';
    const [guards, actions, access, security, ofOwner, updateChanges] = await Promise.all([
        readGuards(client, name, branch, repository.id),
        readActions(client, name),
        readAccess(client, name),
        readSecurity(client, name, branch, repository.security_and_analysis),
        readOrganization(client, owner.login, organization),
        readChanges(client, name, branch, updates)
    ]);
    return {
        repository: {
            url: repository.html_url,
            public: !repository.private,
            organization,
            defaultBranch: branch
        },
        guards,
        ...actions,
        ...access,
        ...security,
        ...ofOwner,
        updateChanges
    };
}
async function readGuards(client, name, branch, id) {
    const rulesets = await readRulesets(client, name, branch, id);
    return [
        rulesets,
        await readProtection(client, name, branch, rulesets)
    ];
}
const commitsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    commit: schemas/* object */.Ikc({
        committer: schemas/* object */.Ikc({
            date: schemas/* string */.YjP()
        })
    })
}));
/** When each of some files was last changed on a branch. */ async function readChanges(client, name, branch, paths) {
    const changes = [];
    for (const path of paths){
        const newest = {
            ...name,
            sha: branch,
            path,
            per_page: 1
        };
        const found = await look(client, 'GET /repos/{owner}/{repo}/commits', newest, commitsSchema);
        if (!found.seen) return found;
        const [commit] = found.value;
        if (commit !== undefined) changes.push({
            path,
            at: commit.commit.committer.date
        });
    }
    return (0,fact/* seen */.cI)(changes);
}


/***/ }),

/***/ 60055:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ applySteps)
/* harmony export */ });
/* harmony import */ var _core_ledger_plan_tracker_reduce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10568);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84356);


/**
 * The maximum number of issues and comments that one run creates: GitHub allows a token 500 an
 * hour.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */ const MAX_CREATED = 450;
/** Optional steps: an issue is correct without them. */ const OPTIONAL = new Set([
    'pin-issue',
    'set-due-field',
    'react',
    'create-milestone',
    'set-milestone-state'
]);
/**
 * Carries out the steps in order. When GitHub refuses a change to one issue (it was deleted or
 * transferred, its body is too long), the other issues are still updated. A token without the right
 * to write, or no answer from GitHub, ends it.
 * @param budget how many issues and comments may be created; less than GitHub's limit
 * @throws what the client throws
 */ async function applySteps(store, steps, start, budget = MAX_CREATED) {
    const draft = new _core_ledger_plan_tracker_reduce_js__WEBPACK_IMPORTED_MODULE_1__/* .TrackerDraft */ .A(start);
    let created = 0;
    let done = 0;
    const refused = [];
    const failures = [];
    const broken = new Set();
    for (const step of steps){
        if (broken.has(nameOf(step))) continue;
        if (creates(step) && created >= budget) break;
        try {
            draft.apply(step, await store.apply(step, draft.state));
            created += creates(step) ? 1 : 0;
            done += 1;
        } catch (error) {
            if (OPTIONAL.has(step.kind)) {
                refused.push(`${describeStep(step)}: ${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .explainApiError */ .cU)(error)}`);
                done += 1;
            } else if (isOfThisIssue(error)) {
                failures.push(`${describeStep(step)}: ${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .explainApiError */ .cU)(error)}`);
                broken.add(nameOf(step));
            } else throw error;
        }
    }
    return {
        state: draft.state,
        done,
        postponed: steps.length - done - failures.length,
        refused,
        failures
    };
}
/**
 * Whether a failure concerns one issue only. A 403 concerns the token, unless GitHub says that the
 * issue is locked.
 */ function isOfThisIssue(error) {
    const status = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error);
    if ((0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .isForbidden */ .US)(error)) return /locked/i.test((0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .explainApiError */ .cU)(error));
    return error instanceof RangeError || status === 301 || status === 404 || status === 410 || status === 422;
}
function creates({ kind }) {
    return kind === 'create-issue' || kind === 'comment';
}
function nameOf(step) {
    if (step.kind === 'create-issue') return `key ${step.key}`;
    return 'issue' in step ? refName(step.issue) : step.kind;
}
function refName(ref) {
    return 'number' in ref ? `#${ref.number}` : `key ${ref.key}`;
}
/** A step in a few words, for a message. */ function describeStep(step) {
    switch(step.kind){
        case 'create-issue':
            return `creating "${step.title}"`;
        case 'create-label':
            return `creating the label "${step.name}"`;
        case 'delete-label':
            return `deleting the label "${step.name}"`;
        case 'set-milestone-state':
            return `${step.open ? 'opening' : 'closing'} the milestone "${step.title}"`;
        case 'create-milestone':
            return `creating the milestone "${step.title}"`;
        default:
            return `${step.kind.replaceAll('-', ' ')} ${refName(step.issue)}`;
    }
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

/***/ 92376:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ coverageLine)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85044);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56489);


/** Maximum number of files that are named for one reason; with more, only their number is given. */ const NAMED = 2;
/** Maximum number of languages that are named. */ const MAX_LANGUAGES = 5;
/** The languages that the code scanner supports. */ const SCANNED_LANGUAGES = [
    'JavaScript',
    'TypeScript'
];
/**
 * What was scanned and what was not, on one line: `537 packages: 274 compared, 263 without a
 * version in pom.xml; code: 212 of 214 JavaScript and TypeScript files; 1,380 Python files have no
 * code scanner here`. Empty when no scanner reports coverage.
 */ function coverageLine({ scans }) {
    return scans.flatMap(scanWords).join('; ');
}
function scanWords(scan) {
    const { coverage, sources, status } = scan;
    if (status === 'failed') return [
        `${nameOf(scan)}: not complete`
    ];
    if (coverage === null) return [];
    const { head } = coverage;
    if (sources.includes('dependencies')) return packageWords(head);
    if (sources.includes('code')) return [
        ...codeWords(head),
        ...languageWords(head)
    ];
    if (scan.scanner === 'sarif') return [
        [
            `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(head.looked.files, 'SARIF file')} read`,
            ...fileGaps(head.unseen)
        ].join(', ')
    ];
    return fileWords(nameOf(scan), head);
}
function nameOf({ scanner, sources }) {
    return sources.length === 1 && sources[0]?.startsWith('sarif:') === false ? sources[0] : scanner;
}
/**
 * `537 packages: 274 compared, 263 without a version in pom.xml; package-lock.json cannot be read`.
 */ function packageWords({ looked, unseen }) {
    const packages = unseen.filter(({ kind })=>kind === 'package');
    const files = unseen.filter(({ kind })=>kind === 'file');
    const all = looked.packages + packages.length;
    const compared = packages.length === 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'package')} compared` : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'package')}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)([
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(looked.packages)} compared`,
        ...packageGaps(packages)
    ])}`;
    return [
        compared,
        ...fileGaps(files)
    ];
}
const PACKAGE_WORDS = {
    'no-version': 'without a version',
    'no-lock': 'without a lockfile',
    'out-of-step': 'that the lockfile does not know',
    excluded: 'excluded by the policy'
};
function packageGaps(packages) {
    return [
        ...byReason(packages)
    ].map(([reason, items])=>`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(items.length)} ${PACKAGE_WORDS[reason] ?? FILE_WORDS[reason]}${inWords(items)}`);
}
/** ` in pom.xml`, ` in 3 files`. */ function inWords(items) {
    const files = [
        ...new Set(items.map(({ where })=>where))
    ];
    return files.length <= NAMED ? ` in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(files.map((path)=>(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(path, 60)))}` : ` in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(files.length)} files`;
}
const FILE_WORDS = {
    'no-version': 'without a version',
    'no-lock': 'without a lockfile',
    'out-of-step': 'out of step with the manifest',
    unreadable: 'unreadable',
    'too-large': 'too large',
    partly: 'looked at only in part',
    generated: 'generated',
    minified: 'minified',
    vendored: 'vendored or built',
    excluded: 'excluded by the policy',
    unsupported: 'of a format that is not read'
};
/** `2 files unreadable (a.json, b.json)`. */ function fileGaps(files) {
    return [
        ...byReason(files)
    ].map(([reason, items])=>{
        const names = items.length <= NAMED ? ` (${items.map(({ where })=>(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(where, 60)).join(', ')})` : '';
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(items.length, 'file')} ${FILE_WORDS[reason]}${names}`;
    });
}
function byReason(items) {
    const groups = new Map();
    for (const item of items)groups.set(item.reason, [
        ...groups.get(item.reason) ?? [],
        item
    ]);
    return groups;
}
/** `code: 212 of 214 JavaScript and TypeScript files (2 files minified)`. */ function codeWords({ looked, unseen }) {
    const all = looked.files + unseen.length;
    if (all === 0) return [];
    const gaps = fileGaps(unseen);
    const what = unseen.length === 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(all) : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(looked.files)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(all)}`;
    return [
        `code: ${what} JavaScript and TypeScript ${all === 1 ? 'file' : 'files'}${gaps.length === 0 ? '' : ` (${gaps.join(', ')})`}`
    ];
}
/** Numbers of source files in languages that no scanner supports. */ function languageWords({ languages }) {
    const others = Object.entries(languages).filter(([language])=>!SCANNED_LANGUAGES.some((known)=>known === language)).sort(([a, x], [b, y])=>y - x || (a < b ? -1 : 1));
    if (others.length === 0) return [];
    const shown = others.slice(0, MAX_LANGUAGES).map(([language, files])=>`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(files)} ${language}`);
    const rest = others.slice(MAX_LANGUAGES).reduce((sum, [, files])=>sum + files, 0);
    const all = others.reduce((sum, [, files])=>sum + files, 0);
    return [
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)([
            ...shown,
            ...rest === 0 ? [] : [
                `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(rest)} other`
            ]
        ])} ${all === 1 ? 'file has' : 'files have'} no code scanner here`
    ];
}
/** `secrets: 1,204 of 1,206 files (2 files unreadable)`. */ function fileWords(name, { looked, unseen }) {
    const all = looked.files + unseen.length;
    const gaps = fileGaps(unseen);
    if (all === 0) return [];
    return gaps.length === 0 ? [
        `${name}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'file')}`
    ] : [
        `${name}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(looked.files)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'file')} (${gaps.join(', ')})`
    ];
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

/***/ 99279:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   fT: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64234);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48943);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56489);



/**
 * GitHub rejects longer issues and comments: "body is too long (maximum is 65536 characters)". Some
 * room is left for what the caller adds.
 */ const COMMENT_LIMIT = {
    size: 65_000,
    measure: (text)=>text.length
};
/**
 * The maximum size of a step's summary is 1 MiB.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */ const SUMMARY_LIMIT = {
    size: 1_000_000,
    measure: (text)=>Buffer.byteLength(text, 'utf8')
};
/** The share of the remaining room that one part may use, so that there is room for later ones. */ const SHARE = 0.6;
/**
 * Joins parts within a limit. Earlier parts get their room first.
 * @param footer always included
 */ function assemble(parts, footer, { size, measure }) {
    let left = size - measure(footer.toString()) - 2;
    const shown = parts.map((part)=>{
        const room = Math.floor(left * SHARE);
        const fitting = part(room);
        const body = measure(fitting.toString()) <= room ? fitting : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`_A part of this report did not fit here._`;
        left -= measure(body.toString()) + 2;
        return body;
    });
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([
        ...shown,
        footer
    ]);
}
/** As many of the first `items` as fit, as Markdown, with the number of the rest. */ function fitting(items, render, { room, most, measure }) {
    const rows = [];
    let left = room;
    for (const item of items.slice(0, most)){
        const row = render(item);
        left -= measure(row.toString()) + 1;
        if (left < 0) break;
        rows.push(row);
    }
    return {
        rows,
        hidden: items.length - rows.length
    };
}
/** The first `most` items as Markdown, then a line that says how many more there are. */ function atMost(most, items, render) {
    const shown = items.slice(0, most).map(render);
    const hidden = items.length - shown.length;
    return hidden === 0 ? shown : [
        ...shown,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`\u2026and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(hidden)} more.`
    ];
}
/** A part that does not depend on the room. */ function fixed(body) {
    return ()=>body ?? _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg;
}


/***/ }),

/***/ 66934:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ flowWords)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37588);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84008);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48943);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85044);




const MAX_STEPS = 8;
/** The steps of one data flow with their locations; of a long one its beginning and its end. */ function flowWords(flow, repositoryUrl, commit) {
    const step = (one)=>(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(one.label, 80))} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_locations_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(one), (0,_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .permalink */ .eL)(one, repositoryUrl, commit))}`;
    const shown = flow.length <= MAX_STEPS ? flow.map(step) : [
        ...flow.slice(0, MAX_STEPS - 3).map(step),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`\u2026`,
        ...flow.slice(-2).map(step)
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(shown, ' \u2192 ');
}


/***/ }),

/***/ 64234:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xl: () => (/* binding */ callout),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48943);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85044);


/** Blocks separated by blank lines; empty ones are left out. */ function blocks(items) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(items.map(String).filter((text)=>text !== '').join('\n\n'));
}
/** One row of a table. Cells contain no pipe, since escaping writes it as an entity. */ function tableRow(cells) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`| ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(cells, ' | ').toString().replaceAll('\n', ' ')} |`);
}
/**
 * A table; nothing when there are no rows. `head` cells may be empty.
 * @param align alignment of a column: centred, GitHub's default, or left
 */ function table(head, rows, align = 'middle') {
    if (rows.length === 0) return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted('');
    const rule = _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`|${(align === 'left' ? ' :-- |' : ' --- |').repeat(head.length)}`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        tableRow(head),
        rule,
        ...rows
    ], '\n');
}
/** A bulleted list of one-line items. */ function list(items) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(items.map((item)=>(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`- ${item}`), '\n');
}
/**
 * A folded section.
 * @param summary untrusted text; GitHub reads no Markdown in it
 */ function details(summary, body) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`<details><summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(summary)}</summary>\n\n${body.toString()}\n\n</details>`);
}
/**
 * A code block.
 * @param language a literal
 * @param lines untrusted, one line each
 */ function fence(language, lines) {
    const text = lines.map(_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh).join('\n');
    const longest = Math.max(2, ...(text.match(/`+/gu) ?? []).map((run)=>run.length));
    const marks = '`'.repeat(longest + 1);
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`${marks}${language}\n${text}\n${marks}`);
}
/**
 * A callout that GitHub renders with colour.
 * @see https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */ function callout(kind, text) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`> [!${kind}]\n> ${text.toString().replaceAll('\n', '\n> ')}`);
}
/**
 * Untrusted Markdown as a quotation that shows its words line by line, without their formatting:
 * the marks of headings and the fences of code are removed.
 * @param text untrusted Markdown of any length
 * @param max maximum number of characters (code points)
 */ function quote(text, max) {
    const shown = text.length <= max ? text : Array.from(text.slice(0, max * 2)).slice(0, max).join('');
    const lines = shown.split(/\r\n|[\n\r\u2028\u2029]/u).map((line)=>(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(line).replace(/^#{1,6} |^(?:```|~~~).*$/u, '')).filter((line, index, all)=>line !== '' || index > 0 && all[index - 1] !== '');
    const cut = shown.length < text.length ? [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`> \u2026`
    ] : [];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        ...lines.map((line)=>line === '' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`>` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`> ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(line, max)}`),
        ...cut
    ], '\n');
}


/***/ }),

/***/ 48943:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oz: () => (/* binding */ Markdown),
/* harmony export */   wg: () => (/* binding */ EMPTY)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85044);

/**
 * U+200B, invisible: keeps GitHub from recognising a mention, a reference, an address or an emoji.
 */ const ZERO_WIDTH_SPACE = '\u200B';
/** Maximum length of an address that becomes a link. */ const MAX_URL = 2_000;
/**
 * Markdown that is safe to publish. Untrusted text is added only through `markup`, `code`, `link`
 * and the blocks of markdown-blocks.ts, which all escape it. Using a plain string as `Markdown` is
 * a type error.
 */ class Markdown {
    #text;
    constructor(text){
        this.#text = text;
    }
    /**
   * Declares an already escaped string to be Markdown. Only for this module, markdown-blocks.ts and
   * the metadata in issue.ts.
   */ static trusted(text) {
        return new Markdown(text);
    }
    /** The Markdown itself. */ toString() {
        return this.#text;
    }
}
/** No Markdown at all. */ const EMPTY = Markdown.trusted('');
/**
 * Markdown from a template. The template's own text is Markdown; interpolated strings are escaped
 * and shown as they are, on one line.
 */ function markup(strings, ...values) {
    const parts = strings.map((string, index)=>{
        const value = values[index];
        return value === undefined ? string : string + render(value);
    });
    return Markdown.trusted(parts.join(''));
}
function render(value) {
    return value instanceof Markdown ? value.toString() : escapeText(String(value));
}
/**
 * Joins pieces of one line or paragraph.
 * @param separator literal Markdown, never untrusted
 */ function join(items, separator) {
    return Markdown.trusted(items.map(render).join(separator));
}
/**
 * Inline code that can be copied unchanged, also in a table. Text with a backtick or a pipe, which
 * a code span in a table cannot contain, becomes a `<code>` element.
 */ function code(text) {
    const clean = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text);
    if (clean === '') return EMPTY;
    return Markdown.trusted(/[`|]/u.test(clean) ? `<code>${escapeText(clean)}</code>` : `\`${clean}\``);
}
/**
 * A sentence in which what stands between backticks is shown as code, as in our own advice. Every
 * piece is escaped, so the sentence may be anybody's.
 */ function prose(text) {
    const pieces = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text).split(/`([^`]+)`/u);
    return join(pieces.map((piece, index)=>index % 2 === 1 ? code(piece) : spaced(piece)), '');
}
/** Escaped text that keeps one space at each end where there was one. */ function spaced(text) {
    const [start, end] = [
        /^\s/u.test(text) ? ' ' : '',
        /\S\s$/u.test(text) ? ' ' : ''
    ];
    return Markdown.trusted(`${start}${escapeText(text)}${end}`);
}
/** A link; only its text when there is no address, or it is not http or https. */ function link(text, url) {
    const address = url === null ? null : linkAddress(url);
    return Markdown.trusted(address === null ? render(text) : `[${render(text)}](${address})`);
}
/**
 * The address in a form that is safe in a link's parentheses. Null for other schemes, for addresses
 * with credentials, and beyond 2,000 characters.
 */ function linkAddress(url) {
    if (!URL.canParse(url)) return null;
    const { protocol, username, password, href } = new URL(url);
    if (![
        'http:',
        'https:'
    ].includes(protocol) || username !== '' || password !== '' || href.length > MAX_URL) return null;
    return href.replace(/[()<>[\]{}|`\\^"'*\s]/gu, (char)=>`%${char.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll('&', '&amp;');
}
/**
 * A mention, which notifies the person; only used in reminders of a due date. A login that is not a
 * person's (an app's `renovate[bot]`) stays text.
 * @param login without `@`
 * @see https://docs.github.com/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */ function mention(login) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/u.test(login) ? Markdown.trusted(`@${login}`) : markup`${login}`;
}
/** Escapes text for the inside of an HTML element in which Markdown is not read (`<summary>`). */ function escapeHtml(text) {
    return breakReferences((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text)).replace(/[&<>"'`|$]/gu, (char)=>ENTITIES[char] ?? char);
}
/**
 * Characters that would end a table cell or begin an element, an entity, code or mathematics, with
 * the entities that replace them.
 */ const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&vert;',
    '`': '&grave;',
    $: '&dollar;',
    '"': '&quot;',
    "'": '&apos;'
};
/** Escapes untrusted text, so that it is shown exactly, on one line, and has no effect. */ function escapeText(text) {
    return breakReferences((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text)).replace(/[\\*_[\]~]/gu, '\\$&').replace(/[&<>|`$]/gu, (char)=>ENTITIES[char] ?? char).replace(/^[-+=#]/u, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/u, '$1\\$2');
}
/**
 * Splits what GitHub recognises even in escaped text: mentions, `#1` and `GH-1`, addresses and
 * `:emoji:`.
 * @see https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */ function breakReferences(text) {
    return text.replace(/[@#]|GH-(?=\d)|www(?=\.)|:(?=\/\/|[\w+-]+:)/giu, `$&${ZERO_WIDTH_SPACE}`);
}


/***/ }),

/***/ 28352:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ placeLink)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37588);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84008);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48943);



/** A location as code, linked to its line at a commit when both are known. */ function placeLink(location, repositoryUrl, commit) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .placeWords */ .fp)(location)), (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .permalink */ .eL)(location, repositoryUrl, commit));
}


/***/ }),

/***/ 47218:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nc: () => (/* binding */ reachWords),
/* harmony export */   TM: () => (/* binding */ percentileWords),
/* harmony export */   US: () => (/* binding */ exploitedWords),
/* harmony export */   Y0: () => (/* binding */ priorityWords),
/* harmony export */   Zf: () => (/* binding */ epssWords)
/* harmony export */ });
/** `exploited, listed 2026-03-02, used by ransomware`. */ function exploitedWords({ added, ransomware }) {
    return `exploited, listed ${added}${ransomware ? ', used by ransomware' : ''}`;
}
/** `EPSS 94.4 % on 2026-11-27`: the day belongs to it, since it changes daily. */ function epssWords({ score, date }) {
    return `EPSS ${share(score)}${date === null ? '' : ` on ${date}`}`;
}
/** How EPSS compares with all others: `a score as high or lower than 99.9 % of all have`. */ function percentileWords({ percentile }) {
    return `higher than or equal to ${share(percentile)} of all vulnerabilities`;
}
function share(value) {
    return `${(value * 100).toFixed(value < 0.001 ? 2 : 1)} %`;
}
/** `imported at src/a.ts:3 through express, qs`; `not imported from production code`. */ function reachWords({ label, at, through, reason }) {
    if (at !== null) return `imported at ${at.path}:${at.line}${through.length === 0 ? '' : ` through ${through.join(', ')}`}`;
    return label === 'unknown' ? `unknown whether it is imported: ${reason ?? ''}` : `${label} from production code`;
}
/** What tells that one comes before others; empty where nothing does. */ function priorityWords({ exploited, epss, reachability }) {
    return [
        ...reachability === undefined || reachability.label === 'unknown' ? [] : [
            reachWords(reachability)
        ],
        ...exploited === undefined ? [] : [
            exploitedWords(exploited)
        ],
        ...epss === undefined ? [] : [
            epssWords(epss)
        ]
    ];
}


/***/ }),

/***/ 70117:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VU: () => (/* binding */ decidedAway),
/* harmony export */   Wc: () => (/* binding */ GONE_WORDS),
/* harmony export */   X9: () => (/* binding */ repaired),
/* harmony export */   z8: () => (/* binding */ sightWords)
/* harmony export */ });
/* harmony import */ var _core_findings_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13735);
/* harmony import */ var _core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24463);
/* harmony import */ var _core_gate_unseen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93891);
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80581);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85044);





/** Maximum length of the name of the item that hides a finding, in characters. */ const MAX_ITEM = 300;
/**
 * `cannot be seen since 3 Dec 2026: src/a.js: it is minified`; empty when the finding can be seen.
 */ function sightWords({ locations, unseenSince, state }) {
    const hidden = locations.find((location)=>location.unseen !== undefined);
    if (hidden?.unseen === undefined) return '';
    const since = unseenSince === null ? '' : ` since ${(0,_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDate */ .XV)(unseenSince.slice(0, 10))}`;
    const which = state === 'unseen' ? 'cannot be seen' : `cannot be seen in ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(hidden.path, 100)}`;
    return `${which}${since}: ${hiddenBy(hidden)}`;
}
function hiddenBy({ unseen }) {
    return unseen === undefined ? '' : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_core_gate_unseen_js__WEBPACK_IMPORTED_MODULE_0__/* .itemWords */ .Fh)(unseen.item), MAX_ITEM);
}
/** The reason why a finding is gone, as the end of `2 findings \u2026`. */ const GONE_WORDS = {
    fixed: 'fixed',
    removed: 'removed with its file',
    excluded: 'excluded by the policy',
    disabled: 'no longer looked for, as the policy says',
    withdrawn: 'withdrawn by its advisory',
    declined: 'closed on GitHub, where its advisory is not published',
    'false-positive': 'called a false positive',
    'out-of-scope': 'called out of scope',
    resolved: 'resolved, as a person says',
    rejected: 'closed by a person without a repair'
};
/**
 * The findings that are gone without a repair, grouped by reason. What had too little confidence to
 * be shown is left out.
 */ function decidedAway(gone) {
    return _core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .GONE_REASONS */ .wv.filter((reason)=>!(0,_core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepair */ .c3)(reason)).map((reason)=>({
            reason,
            findings: gone.filter((finding)=>(0,_core_findings_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .isJudged */ .sL)(finding) && finding.reason === reason)
        })).filter(({ findings })=>findings.length > 0);
}
/** The findings that were repaired, of those that had been shown. */ function repaired(gone) {
    return gone.filter((finding)=>(0,_core_findings_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .isJudged */ .sL)(finding) && (0,_core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepair */ .c3)(finding.reason));
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


/***/ }),

/***/ 97202:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  issueWordsFor: () => (/* binding */ issueWordsFor),
  h: () => (/* binding */ renderWith),
  n: () => (/* binding */ trackingOf)
});

// EXTERNAL MODULE: ./src/core/findings/result.js
var findings_result = __webpack_require__(77661);
// EXTERNAL MODULE: ./src/core/gate/sight.js
var sight = __webpack_require__(43158);
// EXTERNAL MODULE: ./src/core/gate/told-ends.js
var told_ends = __webpack_require__(5677);
// EXTERNAL MODULE: ./src/core/policy/path.js
var path = __webpack_require__(56371);
// EXTERNAL MODULE: ./src/report/issue/words.js + 15 modules
var words = __webpack_require__(2501);
// EXTERNAL MODULE: ./src/core/ledger/codeowners.js
var codeowners = __webpack_require__(85124);
;// CONCATENATED MODULE: ./src/run/owners.js

/** Bytes that are read of a CODEOWNERS file at most: GitHub ignores one over 3 MB. */ const MAX_BYTES = 3 * 1024 * 1024;
/**
 * Looks up the owners of files in the tree's CODEOWNERS file; nobody owns anything when there is
 * none.
 */ async function readOwners(tree) {
    const files = new Map((await tree.files()).map(({ path, kind })=>[
            path,
            kind
        ]));
    const path = codeowners/* CODEOWNERS_PATHS */.xn.find((candidate)=>files.get(candidate) === 'file');
    if (path === undefined) return ()=>[];
    return (0,codeowners/* parseCodeowners */.BW)((await tree.read(path, MAX_BYTES)).toString('utf8'));
}

;// CONCATENATED MODULE: ./src/run/tracking.js






/**
 * Creates the texts of issue bodies and comments.
 * @param repositoryUrl `https://github.com/owner/name` of the scanned repository
 * @param checks what the checks of the posture say; none where only comments are written
 */ function issueWordsFor(policy, policyPath, today, repositoryUrl, checks = []) {
    return (0,words/* createIssueWords */.f)({
        checks,
        repositoryUrl,
        policyPath: policyPath ?? path/* DEFAULT_POLICY_PATH */.l,
        today,
        timezone: policy.sla.timezone
    });
}
/**
 * Adds to a scan what planning needs: the texts, the code owners and which sources were complete.
 * @throws what reading the CODEOWNERS file throws
 */ async function trackingOf({ head, directory, ...scan }) {
    const { policy, result, repositoryUrl } = scan;
    const checks = result.scans.flatMap((scan)=>scan.checks ?? []);
    return {
        ...scan,
        words: issueWordsFor(policy, result.policy.path, result.today, repositoryUrl, checks),
        owners: await readOwners(head),
        complete: (0,findings_result/* completeIn */.R)(result.scans, directory),
        namelessAs: namelessIn(result.scans, directory)
    };
}
/**
 * What a whole scan does not show is fixed, but where a scan tells itself what is over: nothing of
 * a source is left out then but exclusions of the policy and unsupported formats.
 */ function namelessIn(scans, directory) {
    const whole = (0,findings_result/* completeIn */.R)(scans.filter((scan)=>!(0,told_ends/* tellsEnds */.b)(scan) && (scan.coverage === null || (0,sight/* isWhole */.wP)(scan.coverage.head))), directory);
    const told = new Map(scans.filter(({ status })=>status === 'done').flatMap((scan)=>[
            ...(0,told_ends/* toldEnds */.y)(scan)
        ]));
    return (id, source)=>told.get(id) ?? (whole(source) ? 'fixed' : null);
}
/** Renders the text of a comment with the given words. */ function renderWith(words) {
    return ({ comment, marker, withheld })=>withheld === true ? words.withheldComment(marker) : words.comment(comment, marker);
}


/***/ }),

/***/ 61318:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ diffArrays)
/* harmony export */ });
/* unused harmony export arrayDiff */
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63102);

class ArrayDiff extends _base_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}


/***/ }),

/***/ 63102:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Diff)
/* harmony export */ });
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}


/***/ }),

/***/ 64377:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
;