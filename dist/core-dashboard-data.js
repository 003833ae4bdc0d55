"use strict";
exports.id = 7949;
exports.ids = [7949];
exports.modules = {

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


/***/ })

};
;