"use strict";
exports.id = 8664;
exports.ids = [8664];
exports.modules = {

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

/***/ 61381:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _policy_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69859);
/* harmony import */ var _policy_sla_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5054);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94900);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88195);
/* harmony import */ var _episodes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63940);





/**
 * The evidence for a period: every finding that was open on one of its days, and the days without a
 * complete scan. A finding that was gone and came back is listed once for each time. Of the
 * policy's waivers only those without a path are listed, since issues do not tell which paths a
 * finding had in the past.
 * @throws RangeError when the period ends before it starts
 */ function evidenceOf(input) {
    const { repository, since, asOf, policy, policyPath, policyRef } = input;
    const { timezone, preset } = policy.sla;
    const today = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(asOf, timezone);
    const until = input.until < today ? input.until : today;
    const days = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .daysBetween */ .YM)(since, until) + 1;
    if (days < 1) throw new RangeError(`the period from ${since} to ${until} has no day`);
    const period = {
        since,
        until,
        today
    };
    const gaps = gapsIn(period, new Set(input.scannedDays));
    return {
        repository,
        since,
        until,
        asOf,
        timezone,
        policy: {
            path: policyPath,
            ref: policyRef,
            preset
        },
        policyDays: Object.fromEntries(_scale_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC.map((severity)=>[
                severity,
                (0,_policy_sla_days_js__WEBPACK_IMPORTED_MODULE_1__/* .slaDays */ .O)(policy, severity)
            ])),
        findings: input.records.flatMap((record)=>findingsOf(record, input, period)),
        days,
        scannedDays: days - gaps.reduce((sum, gap)=>sum + gap.days, 0),
        gaps,
        permissions: input.permissions
    };
}
function findingsOf(record, input, period) {
    return (0,_episodes_js__WEBPACK_IMPORTED_MODULE_3__/* .episodesOf */ .U2)(record, input.policy).filter(({ from, ended })=>from <= period.until && (ended === null || ended >= period.since)).map((episode)=>findingOf(record, episode, input, period));
}
function findingOf(record, episode, input, period) {
    const { id, issue, source, rule, title, package: name, owner } = record;
    const { severity, opened, due, ended, gone } = episode;
    const waivers = waiversIn(record, episode, input, period);
    const waived = waivers.some(({ until })=>until >= period.today);
    return {
        id,
        issue,
        source,
        rule,
        title,
        package: name,
        severity,
        opened,
        due,
        fixed: (0,_episodes_js__WEBPACK_IMPORTED_MODULE_3__/* .repairedOn */ .In)(episode),
        gone,
        days: Math.max(0, (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .daysBetween */ .YM)(opened, ended ?? period.today)),
        withinSla: (0,_episodes_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithinSla */ .is)(episode, period.today),
        unseenSince: ended !== null || record.unseenSince === null ? null : (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(record.unseenSince, input.policy.sla.timezone),
        dismissed: ended === null && record.dismissed !== null && !waived,
        owner,
        waivers,
        ...saidIn(record, episode)
    };
}
/** What only some findings have; nothing that is open is mended. */ function saidIn({ report, dueSet, fix }, { ended }) {
    return {
        ...report === undefined ? {} : {
            report
        },
        ...dueSet === undefined ? {} : {
            dueSet
        },
        ...fix === undefined || ended === null ? {} : {
            fix
        }
    };
}
/** Waivers that covered the finding on a day on which it was open within the period. */ function waiversIn({ facts, waivers }, { opened, ended }, { policy, policyWaivers }, { since, until }) {
    const first = opened > since ? opened : since;
    const last = ended !== null && ended < until ? ended : until;
    const approved = waivers.filter(({ approvals })=>approvals >= policy['waiver-rules'].approvals);
    const commented = approved.map(({ kind, by, reason, from, until: end })=>({
            kind,
            by,
            approval: 'confirmed',
            reason,
            from,
            until: end
        }));
    const written = policyWaivers.filter(({ match })=>(0,_policy_match_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesSomewhere */ .zj)(match, facts)).map(({ by, approval, reason, from, until: end })=>({
            kind: 'waiver',
            by,
            approval,
            reason,
            from,
            until: end
        }));
    return [
        ...written,
        ...commented
    ].filter((waiver)=>waiver.until >= (waiver.from ?? waiver.until) && waiver.until >= first && (waiver.from === null || waiver.from <= last));
}
/** Runs of consecutive days in the period without a complete scan, oldest first. */ function gapsIn({ since, until }, scanned) {
    const gaps = [];
    for(let day = since; day <= until; day = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(day, 1)){
        if (scanned.has(day)) continue;
        const last = gaps.at(-1);
        if (last !== undefined && (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(last.to, 1) === day) {
            last.to = day;
            last.days += 1;
        } else gaps.push({
            from: day,
            to: day,
            days: 1
        });
    }
    return gaps;
}


/***/ }),

/***/ 70716:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ currentWaivers),
/* harmony export */   c: () => (/* binding */ waiversOver)
/* harmony export */ });
/* harmony import */ var _gate_waiver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58123);
/* harmony import */ var _policy_approvers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13988);
/* harmony import */ var _policy_given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32027);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94900);




/** The waivers of a policy of which only the present version is known. */ function currentWaivers(policy, today) {
    const { timezone } = policy.sla;
    return policy.waivers.filter((waiver)=>hasCounted(waiver, policy, today)).map((waiver)=>{
        const from = waiver.proof?.since == null ? null : (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(waiver.proof.since, timezone);
        return describe(waiver, {
            author: null,
            from,
            until: waiver.expires
        });
    });
}
/**
 * Every waiver that ever was in the policy, removed ones too, by when it came in. One that was
 * changed is another one.
 * @param versions oldest first
 * @param policy the one in force: its rules say which waivers count, and it knows who confirmed its
 *   own
 */ function waiversOver(versions, policy, today) {
    const { timezone } = policy.sla;
    const removed = [];
    let live = [];
    for (const { at, author, policy: version } of versions){
        const before = new Map(live.map((span)=>[
                (0,_policy_given_js__WEBPACK_IMPORTED_MODULE_1__/* .waiverKey */ .ii)(span.waiver),
                span
            ]));
        const next = (version?.waivers ?? []).map((waiver)=>before.get((0,_policy_given_js__WEBPACK_IMPORTED_MODULE_1__/* .waiverKey */ .ii)(waiver)) ?? {
                waiver,
                author,
                at,
                until: waiver.expires
            });
        const kept = new Set(next);
        const lastDay = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)((0,_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(at, timezone), -1);
        for (const span of live)if (!kept.has(span)) removed.push({
            ...span,
            until: earlier(span.until, lastDay)
        });
        live = next;
    }
    // Who confirmed what is gone from the policy is not asked for: it is shown as claimed.
    const unasked = {
        ...policy,
        'waiver-rules': {
            ...policy['waiver-rules'],
            approvals: 0
        }
    };
    // The waiver of the policy in force that says the same knows who confirmed it.
    const inForce = new Map(policy.waivers.map((waiver)=>[
            (0,_policy_given_js__WEBPACK_IMPORTED_MODULE_1__/* .waiverKey */ .ii)(waiver),
            waiver
        ]));
    return [
        ...removed.filter((span)=>hasCounted(proven(span), unasked, span.until)),
        ...live.map((span)=>({
                ...span,
                waiver: inForce.get((0,_policy_given_js__WEBPACK_IMPORTED_MODULE_1__/* .waiverKey */ .ii)(span.waiver)) ?? proven(span)
            })).filter(({ waiver })=>hasCounted(waiver, policy, today))
    ].map(({ waiver, author, at, until })=>describe(waiver, {
            author,
            from: (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(at, timezone),
            until
        }));
}
function proven({ waiver, at }) {
    return {
        ...waiver,
        proof: {
            since: at,
            confirmed: []
        }
    };
}
/** Whether a waiver counts on its last day, or today where that is earlier. */ function hasCounted(waiver, policy, today) {
    return (0,_gate_waiver_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverStanding */ .nD)(waiver, policy, earlier(waiver.expires, today)) === 'active';
}
function describe(waiver, { author, from, until }) {
    const { match, reason, proof, 'approved-by': approvedBy = null } = waiver;
    const approval = (0,_policy_approvers_js__WEBPACK_IMPORTED_MODULE_3__/* .approvalOf */ .x)(approvedBy, proof?.confirmed ?? []);
    return {
        match,
        reason,
        by: approvedBy ?? author,
        approval,
        from,
        until
    };
}
function earlier(a, b) {
    return a < b ? a : b;
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


/***/ })

};
;