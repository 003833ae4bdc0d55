export const id = 7992;
export const ids = [7992];
export const modules = {

/***/ 58783:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./src/github/read/posture/read.js + 9 modules
var read = __webpack_require__(58648);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(24695);
// EXTERNAL MODULE: ./src/report/text/words.js
var words = __webpack_require__(23442);
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

// EXTERNAL MODULE: ./src/run/keep-issues.js + 14 modules
var keep_issues = __webpack_require__(88045);
// EXTERNAL MODULE: ./src/run/tracking.js + 1 modules
var run_tracking = __webpack_require__(12373);
// EXTERNAL MODULE: ./src/run/read-ledger.js + 3 modules
var read_ledger = __webpack_require__(54746);
// EXTERNAL MODULE: ./src/run/waiver-proofs.js
var waiver_proofs = __webpack_require__(77286);
// EXTERNAL MODULE: ./src/cli/command.js
var command = __webpack_require__(36164);
// EXTERNAL MODULE: ./src/cli/connection.js
var cli_connection = __webpack_require__(71293);
// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(29289);
// EXTERNAL MODULE: ./src/cli/options.js
var cli_options = __webpack_require__(4735);
// EXTERNAL MODULE: ./src/cli/run-scan.js + 3 modules
var run_scan = __webpack_require__(94919);
// EXTERNAL MODULE: ./src/cli/shared-options.js
var shared_options = __webpack_require__(17355);
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
    const tracking = await (0,run_tracking/* trackingOf */.np)({
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

/***/ 71293:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62621);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22539);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13113);
/* harmony import */ var _system_git_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13603);
/* harmony import */ var _judged_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33713);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5649);








/** GitHub's own address of its API. */ const PUBLIC_API = 'https://api.github.com';
/**
 * Connects to GitHub with the token of the environment (`GITHUB_TOKEN`, or `GH_TOKEN`).
 * @param named `owner/name`; null to take it from `GITHUB_REPOSITORY`, else from the remote
 *   `origin` of the repository that contains the directory
 * @throws FixbyError (usage) when no repository is named anywhere, or there is no token
 */ async function connect(named, directory) {
    await (0,_judged_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .judgedRepository */ .s)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory));
    const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN'] ?? '';
    if (token === '') throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', 'this command reads the issues on GitHub: set GITHUB_TOKEN to a token that may read them.');
    const name = parseName(named ?? process.env['GITHUB_REPOSITORY'] ?? await originName(directory));
    const api = process.env['GITHUB_API_URL'] ?? PUBLIC_API;
    const server = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    return {
        client: (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createClient */ .UU)(token, api, _log_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalLog */ .d),
        name,
        url: `${server}/${name.owner}/${name.repo}`
    };
}
function parseName(text) {
    const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/u.exec(text) ?? [];
    if (owner === undefined || repo === undefined) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `"${text.slice(0, 100)}" is no repository: name it with --repository owner/name.`);
    return {
        owner,
        repo
    };
}
/**
 * `owner/name` of the remote `origin`, whose address may be `https://host/owner/name.git` or
 * `git@host:owner/name.git`.
 */ async function originName(directory) {
    const paths = await (0,_judged_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .judgedRepository */ .s)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory));
    const settings = paths === null ? null : await (0,_system_git_config_js__WEBPACK_IMPORTED_MODULE_5__/* .readConfiguration */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(paths.commonDirectory, 'config'), _system_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .eF);
    const url = settings?.get('remote.origin.url') ?? '';
    const name = /[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/u.exec(url)?.[1];
    if (name === undefined) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', 'nothing says which repository is meant: name it with --repository owner/name.');
    return name;
}


/***/ }),

/***/ 86656:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
        const message = `${about.size} ${about.size === 1 ? 'finding' : 'findings'} in code or with secrets that ${about.size === 1 ? 'was' : 'were'} here before, not shown in public`;
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

/***/ 24707:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ repairedOn),
/* harmony export */   U2: () => (/* binding */ episodesOf),
/* harmony export */   is: () => (/* binding */ isWithinSla)
/* harmony export */ });
/* harmony import */ var _findings_gone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72658);
/* harmony import */ var _policy_sla_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33995);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97469);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68406);




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

/***/ 61872:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ metricsOf)
});

// EXTERNAL MODULE: ./src/core/policy/sla-days.js
var sla_days = __webpack_require__(33995);
// EXTERNAL MODULE: ./src/core/scale/day.js
var scale_day = __webpack_require__(97469);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(94132);
// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(99385);
// EXTERNAL MODULE: ./src/core/history/episodes.js
var episodes = __webpack_require__(24707);
// EXTERNAL MODULE: ./src/core/ledger/plan/due-places.js
var due_places = __webpack_require__(93659);
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


/***/ }),

/***/ 68406:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D4: () => (/* binding */ plainTitle),
  M$: () => (/* binding */ recordsOf),
  xn: () => (/* binding */ severityAt)
});

// EXTERNAL MODULE: ./src/core/gate/sla.js
var sla = __webpack_require__(10682);
// EXTERNAL MODULE: ./src/core/ledger/decisions.js
var decisions = __webpack_require__(2009);
// EXTERNAL MODULE: ./src/core/ledger/former-ids.js
var former_ids = __webpack_require__(29898);
// EXTERNAL MODULE: ./src/core/ledger/plan/closed-by-person.js
var closed_by_person = __webpack_require__(9362);
// EXTERNAL MODULE: ./src/core/ledger/plan/target-steps.js
var target_steps = __webpack_require__(35841);
// EXTERNAL MODULE: ./src/core/ledger/recall.js
var recall = __webpack_require__(65793);
// EXTERNAL MODULE: ./src/core/ledger/waiting-lists.js
var waiting_lists = __webpack_require__(67957);
// EXTERNAL MODULE: ./src/core/packages/purl.js
var purl = __webpack_require__(62593);
// EXTERNAL MODULE: ./src/core/policy/match.js
var match = __webpack_require__(41680);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(97469);
// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(99385);
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

// EXTERNAL MODULE: ./src/core/ledger/read.js
var read = __webpack_require__(19420);
;// CONCATENATED MODULE: ./src/core/history/spans.js


/**
 * The spans during which a finding was open according to all its issues together: oldest first,
 * separated from each other, at most the last one without an end.
 * @param accounts what each issue records of this finding
 * @param waits RFC 3339 times of our comments that list it as waiting for an issue
 */ function historyOf(accounts, waits) {
    const taken = accounts.some(({ entry })=>!(0,read/* isDuplicate */.KD)(entry));
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
    const spans = (0,read/* spansOf */.Ly)(entry, member).filter(({ start })=>isReal(start, entry, member.id));
    if (!(0,read/* isDuplicate */.KD)(entry) || !taken) return spans;
    const until = entry.closing?.at ?? (0,read/* lastNote */.Lf)(entry, [
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
        const gone = notes.findLast((note)=>((0,read/* isGoneMarker */.mO)(note.marker) || note.marker.kind === 'returned') && note.marker.findings.includes(id) && note.comment.at >= left.since && note.comment.at <= comment.at);
        return gone !== undefined && (0,read/* isGoneMarker */.mO)(gone.marker) ? [
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
    const { id, rule, title, severity, package: at, aliases } = last.member;
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
        title,
        package: at === null ? null : (0,purl/* packageSubject */.b)(at.ecosystem, at.name),
        facts: {
            findingIds: (0,waiting_lists/* listedIds */.E0)(last),
            ids: (0,match/* namesOf */.eZ)({
                rule,
                aliases
            }),
            package: at
        },
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
        package: meta.package === null ? null : (0,purl/* packageSubject */.b)(meta.package.ecosystem, meta.package.name),
        facts: {
            findingIds: (0,former_ids/* allMemberIds */.a)(meta, member),
            ids: (0,match/* namesOf */.eZ)(member),
            package: meta.package
        },
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

/***/ 14277:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 97909:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ coverageLine)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24695);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23442);


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
