"use strict";
exports.id = 5703;
exports.ids = [5703];
exports.modules = {

/***/ 51666:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   badge: () => (/* binding */ badge)
/* harmony export */ });
/* harmony import */ var _core_dashboard_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7949);
/* harmony import */ var _core_ledger_own_dashboard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15492);
/* harmony import */ var _core_scale_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94900);
/* harmony import */ var _report_badge_badge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63425);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34343);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16008);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14032);
/* harmony import */ var _shared_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11398);
/* harmony import */ var _tracked_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45984);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98316);










/** Days after the last complete scan during which the badge may be green. */ const FRESH_DAYS = 7;
const options = {
    format: {
        type: 'string',
        value: '<format>',
        choices: [
            'json',
            'svg'
        ],
        summary: 'an image, or what shields.io reads; default: json'
    },
    output: _shared_options_js__WEBPACK_IMPORTED_MODULE_6__/* .output */ .CG,
    repository: _shared_options_js__WEBPACK_IMPORTED_MODULE_6__/* .repository */ .Jk,
    policy: _shared_options_js__WEBPACK_IMPORTED_MODULE_6__/* .policy */ .JN
};
/**
 * `fixby badge`: renders a badge from the current issues. It is green only when a scan was complete
 * within the last week.
 * @throws FixbyError, or what the GitHub client throws
 */ const badge = (0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .command */ .G)({
    name: 'badge',
    summary: 'a badge of what is open, from the issues',
    operands: [],
    examples: [
        {
            call: 'fixby badge --format svg',
            does: 'reads with the token in GITHUB_TOKEN'
        }
    ],
    options,
    run
});
async function run({ values }) {
    const { policy, ledger, tracker } = await (0,_tracked_js__WEBPACK_IMPORTED_MODULE_7__/* .readTracked */ .T)(await (0,_connection_js__WEBPACK_IMPORTED_MODULE_4__/* .connect */ .N)(values.repository ?? null, '.'), values.policy ?? null);
    const asOf = new Date().toISOString();
    const today = (0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(asOf, policy.sla.timezone);
    const last = (0,_core_ledger_own_dashboard_js__WEBPACK_IMPORTED_MODULE_1__/* .lastScanOf */ .TJ)(ledger);
    const fresh = last !== null && (0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .daysBetween */ .YM)((0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(last, policy.sla.timezone), today) <= FRESH_DAYS;
    const { figures } = (0,_core_dashboard_data_js__WEBPACK_IMPORTED_MODULE_0__/* .dashboardByIssues */ .I)({
        tracker,
        ledger,
        policy,
        asOf,
        today
    });
    const input = {
        figures,
        complete: fresh
    };
    const badge = values.format === 'svg' ? (0,_report_badge_badge_js__WEBPACK_IMPORTED_MODULE_3__/* .renderBadgeSvg */ .go)(input) : (0,_report_badge_badge_js__WEBPACK_IMPORTED_MODULE_3__/* .renderBadgeJson */ .oS)(input);
    await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_8__/* .writeReport */ .u)(values.output ?? null, badge, 'everybody');
    return _exit_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.pass;
}


/***/ }),

/***/ 75064:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   h5: () => (/* binding */ figuresOf),
/* harmony export */   sQ: () => (/* binding */ openIn),
/* harmony export */   v9: () => (/* binding */ isDueThisWeek)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13735);

/** The number of days that count as "this week", today included. */ const WEEK_DAYS = 7;
/** Whether something is due today or in the six days after it. */ function isDueThisWeek({ sla, daysLeft }) {
    return sla !== 'overdue' && daysLeft !== null && daysLeft < WEEK_DAYS;
}
/** The one function behind outputs, headlines, dashboard and badge. */ function figuresOf(findings) {
    const open = findings.filter(({ waiver })=>waiver === null);
    const ahead = open.filter(({ sla })=>sla !== 'overdue');
    const of = (severity)=>open.filter((finding)=>finding.severity === severity).length;
    return {
        critical: of('critical'),
        high: of('high'),
        medium: of('medium'),
        low: of('low'),
        overdue: open.length - ahead.length,
        dueThisWeek: ahead.filter(isDueThisWeek).length,
        waived: findings.length - open.length,
        nextDue: ahead.flatMap(({ due })=>due ?? []).sort()[0] ?? null
    };
}
/** How many findings are open, of every severity. */ function openIn({ critical, high, medium, low }) {
    return critical + high + medium + low;
}
/**
 * Counts the open findings of a run, those among them that it did not look for; those of low
 * confidence count nowhere.
 */ function countFindings(findings) {
    const judged = findings.filter(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudged */ .sL);
    const open = judged.filter(({ waiver })=>waiver === null);
    return {
        ...figuresOf(judged),
        introduced: open.filter(({ origin })=>origin === 'introduced').length
    };
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

/***/ 60:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ isExposed),
/* harmony export */   UJ: () => (/* binding */ exposedIn),
/* harmony export */   XP: () => (/* binding */ redactionSteps),
/* harmony export */   Ys: () => (/* binding */ isWithheld),
/* harmony export */   vf: () => (/* binding */ withheldSteps)
/* harmony export */ });
/* harmony import */ var _findings_disclosure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29117);
/* harmony import */ var _metadata_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32476);


/** The issues about what everybody must not learn, where everybody can read them. */ function exposedIn({ issues }, { public: isPublic }) {
    return isPublic ? issues.filter(isExposed) : [];
}
/**
 * Takes the details out of issues that were written while the repository was private, once
 * everybody can read it. Their clocks go on; their histories are GitHub's, and only deleting the
 * issues takes those away.
 */ function redactionSteps(exposed, words) {
    return exposed.flatMap((entry)=>redact(entry, words));
}
/** The steps with comments on such issues that everybody may read from the beginning. */ function withheldSteps(steps, exposed) {
    const numbers = new Set(exposed.map(({ issue })=>issue.number));
    return steps.map((step)=>{
        if (step.kind !== 'comment' || !('number' in step.issue) || !numbers.has(step.issue.number)) return step;
        if ('duplicateOf' in step.say || !isWithheld(step.say.marker)) return step;
        return {
            ...step,
            say: {
                ...step.say,
                marker: withheldMarker(step.say.marker),
                withheld: true
            }
        };
    });
}
/**
 * What a comment of ours remembers, without what everybody must not read: why somebody decided, and
 * what it is about. Who decided what, and until when, stays: clocks and decisions are read from it.
 * The reason stands in the command, for as long as that counts.
 */ function withheldMarker(marker) {
    switch(marker.kind){
        case 'waived':
        case 'ruled':
            // Each finding that is not shown is of one place, which its fingerprint names.
            return {
                ...marker,
                places: undefined,
                reason: ''
            };
        case 'severity-set':
        case 'due-set':
            return {
                ...marker,
                reason: ''
            };
        case 'left':
            return {
                ...marker,
                members: marker.members.map((one)=>({
                        ...one,
                        rule: '',
                        aliases: []
                    }))
            };
        default:
            return marker;
    }
}
/** Whether a comment of ours says more than which issue it names, or what a command lacks. */ function isWithheld({ kind }) {
    return kind !== 'duplicate' && kind !== 'refused' && kind !== 'bad-command';
}
/** Whether an issue says, or said, what everybody must not learn. */ function isExposed({ meta: { source, findings }, report }) {
    return(// What a person wrote is theirs.
    report === undefined && findings.some(({ rule })=>rule === '' || !(0,_findings_disclosure_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublicKnowledge */ .WY)({
            source,
            rule
        })) && source !== 'dependencies');
}
function redact(entry, words) {
    const { issue, meta, notes } = entry;
    const { title, section } = words.withheldIssue(withoutDetails(meta));
    const ref = {
        number: issue.number
    };
    const changes = {
        ...issue.title === title ? {} : {
            title
        },
        ...(0,_metadata_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSection */ .O$)(issue.body, section) ? {} : {
            body: (0,_metadata_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceSection */ .U2)(issue.body, section)
        }
    };
    const comments = notes.flatMap(({ marker, comment: { id, body } })=>{
        const text = words.withheldComment(withheldMarker(marker));
        return !isWithheld(marker) || body.replaceAll('\r\n', '\n') === text ? [] : [
            {
                kind: 'edit-comment',
                issue: ref,
                id,
                say: {
                    text
                }
            }
        ];
    });
    return [
        ...Object.keys(changes).length === 0 ? [] : [
            {
                kind: 'edit-issue',
                issue: ref,
                ...changes
            }
        ],
        ...comments
    ];
}
/** The metadata without what the finding is and where: only what its clock needs. */ function withoutDetails({ findings, source, ...rest }) {
    const [first] = findings;
    return {
        ...rest,
        key: first?.id ?? rest.key,
        source,
        package: null,
        commit: null,
        findings: findings.map(({ id, severity, due, basis, since, former, decided, dated })=>({
                id,
                rule: '',
                title: '',
                aliases: [],
                severity,
                due,
                basis,
                since,
                places: [],
                ...former === undefined ? {} : {
                    former
                },
                ...decided && {
                    decided: {
                        ...decided,
                        reason: ''
                    }
                },
                ...dated && {
                    dated: {
                        ...dated,
                        reason: ''
                    }
                }
            }))
    };
}


/***/ }),

/***/ 21526:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withStays)
/* harmony export */ });
/* harmony import */ var _lost_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43635);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52616);
/* harmony import */ var _recall_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88752);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71932);




/**
 * Moves findings whose target gets no issue now (over the limit, waived, below the least severity)
 * to the issue of another grouping that knows them. It goes on with their dates until they have an
 * issue of their own, since nobody else would keep what was announced.
 * @param waits whether a target without an issue gets none now
 * @returns the targets, and one for each issue that goes on like that
 */ function withStays(targets, waits, seen) {
    const taken = new Set(targets.flatMap(({ entry })=>entry ?? []));
    const held = new Map();
    const rest = targets.flatMap((target)=>{
        if (target.entry !== null || !waits(target)) return [
            target
        ];
        const free = target.findings.filter((finding)=>{
            const holder = holderFor(finding, target);
            if (holder === null || taken.has(holder)) return true;
            held.set(holder, [
                ...held.get(holder) ?? [],
                {
                    target,
                    finding
                }
            ]);
            return false;
        });
        return free.length === 0 ? [] : [
            {
                ...target,
                findings: free
            }
        ];
    });
    return [
        ...rest,
        ...[
            ...held
        ].map(([entry, some])=>stay(entry, some, seen))
    ];
}
/** The issue that goes on with a finding which has none of its own; null where none can. */ function holderFor({ id }, { accounts }) {
    const live = (accounts.get(id) ?? []).filter(({ entry })=>!(0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .isDuplicate */ .KD)(entry) && (0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .goneNote */ .av)(entry) === null);
    return (live.find(({ entry })=>entry.issue.state === 'open') ?? (0,_recall_js__WEBPACK_IMPORTED_MODULE_2__/* .holderOf */ .Kd)(live))?.entry ?? null;
}
function stay(entry, held, seen) {
    const findings = held.map(({ finding })=>finding);
    const accounts = new Map(held.map(({ target, finding: { id } })=>[
            id,
            target.accounts.get(id) ?? []
        ]));
    return {
        key: keyOfStay(entry, findings),
        findings,
        entry,
        accounts,
        unseen: (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .unseenOf */ .yY)(entry, findings, accounts, seen)
    };
}
/**
 * The key under which an issue goes on: its own; that of its package once the text is written
 * again; or the present fingerprint of its only finding.
 */ function keyOfStay({ meta }, [first]) {
    if (first === undefined) return meta.key;
    if ((0,_lost_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecoveredPackage */ .mV)(meta) && first.package !== null) return (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .packageKey */ .MO)(first.source, first.package);
    return meta.findings.length === 1 && meta.findings[0]?.id === meta.key ? first.id : meta.key;
}


/***/ }),

/***/ 63425:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   go: () => (/* binding */ renderBadgeSvg),
/* harmony export */   oS: () => (/* binding */ renderBadgeJson)
/* harmony export */ });
/* unused harmony export badge */
/* harmony import */ var _core_findings_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75064);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56489);


/**
 * Background colours with a contrast to white text of at least 4.5 to 1.
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum
 */ const COLOURS = {
    red: 'c62828',
    orange: 'b45309',
    green: '2e7d32',
    grey: '616161'
};
const LABEL_COLOUR = '444444';
const LABEL = 'security';
/** Text and colour of the badge. After an incomplete scan it is never green. */ function badge(input) {
    const [message, color] = judge(input);
    return {
        schemaVersion: 1,
        label: LABEL,
        message,
        color
    };
}
function judge({ figures, complete }) {
    const { critical, overdue } = figures;
    const total = (0,_core_findings_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .openIn */ .sQ)(figures);
    if (overdue > 0) return [
        `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(overdue)} overdue`,
        COLOURS.red
    ];
    if (!complete) return [
        'scan incomplete',
        COLOURS.grey
    ];
    if (critical > 0) return [
        `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(critical)} critical`,
        COLOURS.orange
    ];
    if (total > 0) return [
        `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(total)} open, none overdue`,
        COLOURS.green
    ];
    return [
        'no open findings',
        COLOURS.green
    ];
}
/** The badge as JSON for shields.io. */ function renderBadgeJson(input) {
    return `${JSON.stringify(badge(input), null, 2)}\n`;
}
/**
 * Width in pixels that is reserved per character at 11 px: that of Verdana's widest lower-case
 * letters, so that the text fits in other fonts too.
 */ const CHARACTER_WIDTH = 7.5;
const PADDING = 6;
const HEIGHT = 20;
/** The badge as an SVG image without fonts, scripts or external references. */ function renderBadgeSvg(input) {
    const { label, message, color } = badge(input);
    const left = boxWidth(label);
    const right = boxWidth(message);
    const width = left + right;
    const alt = `${label}: ${message}`;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${alt}">`,
        `  <title>${alt}</title>`,
        `  <clipPath id="round"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>`,
        '  <g clip-path="url(#round)">',
        `    <rect width="${left}" height="${HEIGHT}" fill="#${LABEL_COLOUR}"/>`,
        `    <rect x="${left}" width="${right}" height="${HEIGHT}" fill="#${color}"/>`,
        '  </g>',
        '  <g fill="#fff" text-anchor="middle" font-family="Verdana, DejaVu Sans, Geneva, sans-serif" font-size="11">',
        `    <text x="${left / 2}" y="14">${label}</text>`,
        `    <text x="${left + right / 2}" y="14">${message}</text>`,
        '  </g>',
        '</svg>',
        ''
    ].join('\n');
}
/**
 * Width in pixels of the box around a text.
 * @param text one of our own: ASCII, without characters that XML escapes
 */ function boxWidth(text) {
    return Math.ceil(text.length * CHARACTER_WIDTH) + 2 * PADDING;
}


/***/ })

};
;