"use strict";
exports.id = 289;
exports.ids = [289];
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

/***/ 70210:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ privacyIn),
/* harmony export */   o2: () => (/* binding */ namesWay),
/* harmony export */   ok: () => (/* binding */ namesTime),
/* harmony export */   xm: () => (/* binding */ privacyAddress)
/* harmony export */ });
/* unused harmony export saysSomething */
const ADDRESS = /mailto:|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:private(?:ly)?|security) (?:vulnerability )?(?:report|advisor)/iu;
const LINK = /https?:\/\/[^\s)>"'\]]+/giu;
/**
 * Words beside a link, or in the heading above it, that make it one for reports; in German and
 * French too.
 */ const ASKS = /\b(?:report|disclos|contact|notif(?:y|ies)|tell us|let us know|submit|reach us|write to|e-?mail|bounty|vuln|schwachstell|meld(?:en|ung)|signal)/iu;
/** Parts of an address that is for reports by itself. */ const FOR_REPORTS = /report|secur|vuln|disclos|bounty|contact|hackerone|bugcrowd|intigriti|yeswehack|advisor|incident|psirt|issues\/new/iu;
const TIME = /(?:\d+|\b(?:one|two|three|four|five|six|seven|ten|fourteen|thirty)|\ba|\ban)[ -](?:(?:business|working|calendar) )?(?:hour|day|week|month)/iu;
/** A link about privacy; what a link in Markdown leads to is its group. */ const PRIVACY_LINK = /\[[^\]]*privacy[^\]]*\]\(\s*([^)#\s][^)\s]*)[^)]*\)|https?:\/\/[^\s)>"']*privacy/giu;
/**
 * Whether a SECURITY.md names an address, a link or a form for reports. A link counts where it, its
 * sentence or the heading above it speaks of reports: others lead to a standard or a calendar.
 */ function namesWay(text) {
    return ADDRESS.test(text) || sectionsOf(text).some(linksWay);
}
/** A text by its headings: each section begins with its own. */ function sectionsOf(text) {
    return text.split(/\n(?=#{1,6}\s)/u);
}
function linksWay(section) {
    const heading = /^#{1,6}\s.*/u.exec(section)?.[0] ?? '';
    return section.split(SENTENCES).some((sentence)=>{
        const links = sentence.match(LINK) ?? [];
        return links.length > 0 && (ASKS.test(`${heading} ${sentence}`) || links.some((one)=>FOR_REPORTS.test(one)));
    });
}
/** Fewest words outside of headings of a document that says something. */ const FEWEST_WORDS = 20;
/** Whether a document says something: more than its headings and a line or two. */ function saysSomething(text) {
    const body = text.replaceAll(/^#.*$/gmu, '').replaceAll(/<!--[\s\S]*?-->/gu, '');
    return (body.match(/\p{L}+/gu) ?? []).length >= FEWEST_WORDS;
}
/** Words for the answer to a report. */ const ANSWER = /\b(?:answer|respon[ds]|repl(?:y|ies)|acknowledg|hear (?:back )?from|get back to you|contact you|confirm receipt|triage)/iu;
/** Words for what comes later, whose time is not that of the answer. */ const LATER = /\b(?:fix|mend|patch|resolv|remediat|disclos|publish|releas|embargo|paid|support)/iu;
/** Sentences end at a full stop or an empty line; a row of a table is one. */ const SENTENCES = /(?<=[.!?])\s+|\n\s*\n|\n(?=\s*[-*|#])/u;
/** Whether a SECURITY.md says when to expect an answer: some time that is not that of a fix. */ function namesTime(text) {
    return text.split(SENTENCES).some((sentence)=>TIME.test(sentence) && (ANSWER.test(sentence) || !LATER.test(sentence)));
}
/**
 * Where documents have a privacy policy; null for none. A file of it has to say something, also
 * where another document links it.
 */ function privacyIn(documents) {
    const files = documents.filter(({ path })=>/privacy/iu.test(path));
    const link = documents.find(({ text })=>linksPage(text, files));
    if (link !== undefined) return {
        path: link.path,
        by: 'link'
    };
    const file = files.find(({ text })=>saysSomething(text));
    return file === undefined ? null : {
        path: file.path,
        by: 'file'
    };
}
function linksPage(text, files) {
    return [
        ...text.matchAll(PRIVACY_LINK)
    ].some(([, target])=>{
        const path = target?.replace(/[?#].*$/u, '').replace(/^(?:\.{0,2}\/)+/u, '');
        return path === undefined || !files.some((file)=>`/${file.path}`.endsWith(`/${path}`));
    });
}
/** The first address on the web of a privacy policy that a document links; null for none. */ function privacyAddress(text) {
    const links = text.matchAll(/\[[^\]]*privacy[^\]]*\]\(\s*(https?:[^)\s]+)|(https?:\/\/[^\s)>"']*privacy[^\s)>"']*)/giu);
    for (const [, named, bare] of links)return named ?? bare ?? null;
    return null;
}


/***/ }),

/***/ 8792:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sZ: () => (/* binding */ APP_ID),
  p7: () => (/* binding */ MOST_REVIEW_DAYS),
  U: () => (/* binding */ NO_OWNER),
  Vv: () => (/* binding */ answersSchema),
  OK: () => (/* binding */ inlineAnswersSchema)
});

// UNUSED EXPORTS: answersJsonSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./src/core/policy/fields.js
var fields = __webpack_require__(3981);
// EXTERNAL MODULE: ./src/core/statement/questionnaires/index.js + 6 modules
var questionnaires = __webpack_require__(74960);
;// CONCATENATED MODULE: ./src/core/statement/answers/keys.js

/** Ids that an edition asks for, in its order. */ function idsOf(edition) {
    return questionnaires/* QUESTIONNAIRES */.X.filter((one)=>one.edition === edition).flatMap(({ questions })=>questions.map(({ id })=>id));
}
/** Numbers of both tables of requirements. */ const REQUIREMENT_NUMBERS = {
    'all-apps': numbers(10),
    forge: numbers(14)
};
function numbers(last) {
    return Array.from({
        length: last
    }, (_, index)=>String(index + 1));
}

// EXTERNAL MODULE: ./src/core/statement/statement.js
var statement = __webpack_require__(3352);
;// CONCATENATED MODULE: ./src/core/statement/answers/schema.js




/** The most days that an answer holds without a new look: two years. */ const MOST_REVIEW_DAYS = 731;
/** How `review-after` is written as an age: a number of days, `MOST_REVIEW_DAYS` at most. */ const REVIEW_DAYS = /^(?:[1-9]\d?|[1-6]\d{2}|7[0-2]\d|73[01])d$/;
const REVIEW_WORDS = 'must be a number of days such as 365d, two years (731d) at most, or a date written YYYY-MM-DD';
/** The owner that `fixby statement init` writes where it knows none: nobody answers for that. */ const NO_OWNER = 'nobody yet';
/** `review-after`: an age from the review on, or the last day. */ function reviewAfter() {
    return schemas/* union */.KCZ([
        schemas/* string */.YjP().regex(REVIEW_DAYS, {
            error: REVIEW_WORDS
        }),
        (0,fields/* calendarDate */.bO)()
    ], {
        error: REVIEW_WORDS
    });
}
/** An address on the web, which everybody may read: so no user or password stands in it. */ function address() {
    return schemas/* url */.OZ5({
        protocol: /^https$/u,
        error: 'must be a URL with https'
    }).max(2_000).refine(hasNoUser, {
        error: 'must be a URL without a user or a password'
    });
}
function hasNoUser(url) {
    if (!URL.canParse(url)) return true;
    const { username, password } = new URL(url);
    return username === '' && password === '';
}
/** What an answer claims in figures: the record of findings is held against it. */ const claims = schemas/* strictObject */.rej({
    'fix-days': schemas/* strictObject */.rej({
        critical: (0,fields/* days */._3)().exactOptional(),
        high: (0,fields/* days */._3)().exactOptional(),
        medium: (0,fields/* days */._3)().exactOptional(),
        low: (0,fields/* days */._3)().exactOptional()
    }).exactOptional().describe('Days within which findings of a severity are fixed, such as { critical: 10 }.'),
    'scan-gap': (0,fields/* days */._3)().exactOptional().describe('Most days in a row that pass without a complete scan of the default branch.')
}).describe('Figures that it claims. A claim that the record contradicts is a finding.');
const answer = schemas/* strictObject */.rej({
    answer: schemas/* enum */.k5n([
        'yes',
        'no',
        'not-applicable',
        'not-from-here'
    ]).describe('The answer; `not-from-here` where nobody has answered yet.'),
    text: (0,fields/* text */.Qq)().exactOptional().describe('Why, in a sentence for whoever asks. Everybody may read it.'),
    url: address().exactOptional().describe('A page that shows it. Everybody may read it.'),
    owner: (0,fields/* text */.Qq)().exactOptional().describe('Who answers for it, `"@alice"` in quotes because of the `@`. Default: `owner` of the file.'),
    reviewed: (0,fields/* calendarDate */.bO)().exactOptional().meta({
        description: 'The day on which somebody last looked at it. Without it the answer is a draft, which counts for nothing.',
        format: 'date'
    }),
    'review-after': reviewAfter().exactOptional().describe('Days from the review, such as 365d, or the last day on which it holds.'),
    claims: claims.exactOptional()
});
/** Answers by id; an id that the questionnaire has not is an error. */ function answersTo(ids, what) {
    return schemas/* strictObject */.rej(Object.fromEntries(ids.map((id)=>[
            id,
            answer.exactOptional()
        ]))).exactOptional().describe(what);
}
/** The id of a Forge app in its manifest. */ const APP_ID = /^ari:cloud:ecosystem::app\/[0-9a-f-]{36}$/iu;
const app = schemas/* strictObject */.rej({
    name: (0,fields/* text */.Qq)().describe('The name that customers know.'),
    id: (0,fields/* text */.Qq)().regex(APP_ID, {
        error: 'must be the id of a Forge app, ari:cloud:ecosystem::app/\u2026'
    }).exactOptional().describe('Its id in the manifest.'),
    key: (0,fields/* text */.Qq)().exactOptional().describe('Its key on the Marketplace.'),
    repository: (0,fields/* repositoryName */.aR)().exactOptional().describe('The repository that it is made from, `owner/name`. Default: this one.'),
    path: (0,fields/* text */.Qq)().regex(/^(?!\.{0,2}\/)[^*?\\]*[^*?\\/]$/u, {
        error: "must be a folder relative to the repository's root, such as apps/timesheets"
    }).exactOptional().describe('The folder with its manifest: a statement of another directory is not about this app. Default: the whole repository.'),
    bounty: schemas/* boolean */.zMY().exactOptional().describe('Whether the bug bounty covers it. Nothing is said where no app has it.'),
    'bounty-url': address().exactOptional().describe('The page of the bounty.')
});
/** The schema of the vendor's answers, from which the JSON Schema and the docs are derived. */ const answersSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this format. Must be 1.'),
    vendor: (0,fields/* text */.Qq)().exactOptional().describe('Who the statement is about.'),
    'review-after': reviewAfter().default('365d').describe('What holds for answers that do not say it themselves.'),
    owner: (0,fields/* text */.Qq)().exactOptional().describe('Who answers for what does not say it itself: `"@alice"`.'),
    apps: schemas/* array */.YOg(app).default([]).describe('The apps that the statement is about.'),
    promises: answersTo(statement/* PROMISE_IDS */.lP, 'What the vendor says of the promises of the statement.'),
    requirements: schemas/* strictObject */.rej({
        'all-apps': answersTo(REQUIREMENT_NUMBERS['all-apps'], 'Those of the table for all cloud apps, by number.'),
        forge: answersTo(REQUIREMENT_NUMBERS.forge, 'Those of the table for Forge apps, by number.')
    }).prefault({}).describe('What the vendor says of the requirements of the Marketplace.'),
    answers: schemas/* strictObject */.rej({
        'caiq-lite-3.0.1': answersTo(idsOf('caiq-lite-3.0.1'), 'CAIQ-Lite 3.0.1, by the ids of that edition.'),
        'caiq-4.0': answersTo(idsOf('caiq-4.0'), 'CAIQ 4.0, by the ids of that edition.'),
        'caiq-4.1': answersTo(idsOf('caiq-4.1'), 'CAIQ 4.1, by the ids of that edition.'),
        'caiq-lite-4.1': answersTo(idsOf('caiq-lite-4.1'), 'CAIQ-Lite 4.1, by the ids of that edition.'),
        'forge-approval': answersTo(idsOf('forge-approval'), "Atlassian's questionnaire for Forge apps, by number.")
    }).prefault({}).describe('Answers to questionnaires. The same id means different things in two editions.')
});
/** The part of it that is common to both JSON Schemas. */ function jsonSchema(reused) {
    return json_schema_processors/* toJSONSchema */.bl(answersSchema, {
        io: 'input',
        target: 'draft-07',
        reused
    });
}
/** The JSON Schema without references, for messages. */ function inlineAnswersSchema() {
    return jsonSchema('inline');
}
/** The JSON Schema for editors, and for `schema/statement-answers.schema.json`. */ function answersJsonSchema() {
    const { $schema, ...rest } = jsonSchema('ref');
    return {
        $schema,
        $id: 'urn:fixby:schema:statement-answers:1',
        title: "Fixby: a vendor's answers",
        ...rest
    };
}


/***/ }),

/***/ 28285:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ promised),
/* harmony export */   JS: () => (/* binding */ notSeen),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   ne: () => (/* binding */ looked)
/* harmony export */ });
/**
 * What was looked at by this run, in one sentence; one that says no is not for a web page, and what
 * shows too little is none that speaks for anything.
 */ function looked(says, text, more = {}) {
    const inside = says === 'no' ? {
        inside: true
    } : {};
    const kind = says === 'unseen' ? 'missing' : 'seen';
    return {
        says,
        evidence: [
            {
                kind,
                text,
                ...inside,
                ...more
            }
        ]
    };
}
/** What could not be looked at, in one sentence that says what would show it. */ function missing(text) {
    return {
        says: 'unseen',
        evidence: [
            {
                kind: 'missing',
                text
            }
        ]
    };
}
/**
 * The same for something of GitHub that this token does not see. Why is a detail: GitHub's answer
 * may name what is not for a web page.
 */ function notSeen(what, { permission, why }) {
    const needs = permission === null ? '' : `; a token with ${permission} would show it`;
    const text = `${what} could not be seen${needs}.`;
    return {
        says: 'unseen',
        evidence: [
            {
                kind: 'missing',
                text,
                detail: why
            }
        ]
    };
}
const SAYS = {
    kept: 'yes',
    'not-kept': 'no',
    'not-from-here': 'unseen'
};
/** What a promise of the statement looks at, so that question and promise never differ. */ function promised(judge) {
    return (facts)=>{
        const { status, evidence } = judge(facts);
        return {
            says: SAYS[status],
            evidence
        };
    };
}


/***/ }),

/***/ 19816:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ incidentForm),
/* harmony export */   AU: () => (/* binding */ ratedByScale),
/* harmony export */   Co: () => (/* binding */ incidentPlan),
/* harmony export */   Nl: () => (/* binding */ reviewedAnswers),
/* harmony export */   Xd: () => (/* binding */ policyFile),
/* harmony export */   eY: () => (/* binding */ codeOwners),
/* harmony export */   eu: () => (/* binding */ manifest),
/* harmony export */   kO: () => (/* binding */ updateTool),
/* harmony export */   pm: () => (/* binding */ securityPolicy)
/* harmony export */ });
/* harmony import */ var _posture_documents_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70210);
/* harmony import */ var _policy_sla_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5054);
/* harmony import */ var _intake_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76971);
/* harmony import */ var _ledger_codeowners_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(85124);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94900);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88195);
/* harmony import */ var _incident_form_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(63642);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84020);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47614);
/* harmony import */ var _severity_levels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51052);
/* harmony import */ var _vendor_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38743);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28285);












/** A policy that people look after, with the days that it gives by severity. */ const policyFile = ({ result, policy })=>{
    const { path, ref } = result.policy;
    if (path === null) return (0,_look_js__WEBPACK_IMPORTED_MODULE_7__/* .missing */ .LO)('The repository has no policy of its own, so the defaults are in force; fixby init writes one.');
    const days = _scale_severity_js__WEBPACK_IMPORTED_MODULE_8__/* .SEVERITIES */ .oC.map((severity)=>`${severity} ${(0,_policy_sla_days_js__WEBPACK_IMPORTED_MODULE_0__/* .slaDays */ .O)(policy, severity) ?? 'no'} days`);
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_7__/* .looked */ .ne)('yes', `A policy in the repository sets what blocks a change and by when findings are fixed: ${days.join(', ')}.`, {
        detail: `${path}${ref === null ? '' : ` at commit ${ref.slice(0, 12)}`}`
    });
};
/** How findings are rated, as the promise of the statement says. */ const ratedByScale = (0,_look_js__WEBPACK_IMPORTED_MODULE_7__/* .promised */ .Cp)(_severity_levels_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeLevels */ .N);
/** A SECURITY.md that says how to report. */ const securityPolicy = ({ files })=>{
    const { securityPolicy: file } = files;
    if (file !== null && !(0,_posture_documents_js__WEBPACK_IMPORTED_MODULE_9__/* .namesWay */ .o2)(file.text)) return (0,_look_js__WEBPACK_IMPORTED_MODULE_7__/* .looked */ .ne)('unseen', 'The security policy names no address, link or form for reports.', {
        detail: file.path
    });
    return present(file?.path ?? null, 'A security policy that says how to report a weakness');
};
/** Owners of the code: a list that names somebody. */ const codeOwners = ({ files: { codeowners: file } })=>present(file !== null && namesOwner(file.text) ? file.path : null, 'A list of who owns which part of the code');
function namesOwner(text) {
    return text.split('\n').some((line)=>line.replace(/#.*$/u, '').trim().split(/\s+/u).slice(1).some(_ledger_codeowners_js__WEBPACK_IMPORTED_MODULE_10__/* .isOwner */ .u8));
}
/** A form by which incidents are reported. */ const incidentForm = ({ files })=>incidentFormIn((0,_incident_form_js__WEBPACK_IMPORTED_MODULE_11__/* .incidentFormOf */ .q)(files)?.path ?? null);
function incidentFormIn(path) {
    return present(path, 'A form to report a security incident');
}
/**
 * What happens when an incident is reported: issues of the form that `fixby init` writes get a list
 * of what to do, and their deadlines.
 */ const incidentPlan = ({ files, policy, ledger })=>{
    const form = (0,_incident_form_js__WEBPACK_IMPORTED_MODULE_11__/* .incidentFormOf */ .q)(files);
    if (form === null) return incidentFormIn(null);
    if (!form.text.includes((0,_intake_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .reportLabel */ .tr)('incident'))) return (0,_look_js__WEBPACK_IMPORTED_MODULE_7__/* .looked */ .ne)('unseen', 'A form to report a security incident is there, and no plan of what follows.', {
        detail: form.path
    });
    if (!ledger.seen) return (0,_look_js__WEBPACK_IMPORTED_MODULE_7__/* .notSeen */ .JS)('Whether a run answers what is reported with the form', ledger.missing);
    if (ledger.value.dashboardUrl === null) return (0,_look_js__WEBPACK_IMPORTED_MODULE_7__/* .looked */ .ne)('unseen', 'A form to report a security incident is there, and no run answers it yet.', {
        detail: form.path
    });
    const { 'notify-hours': notify, 'update-hours': update } = policy.incident;
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_7__/* .looked */ .ne)('yes', `An incident that is reported with the form gets a list of what to do and whom to tell: the first notice within ${notify} hours, and an update every ${update}.`, {
        detail: form.path
    });
};
/** A tool that proposes updates of packages. */ const updateTool = ({ files })=>present(files.updates.find(({ text })=>text.trim() !== '')?.path ?? null, 'A configured tool that proposes updates of packages');
/**
 * Whether the vendor looked at its own answers within a year: a sign that it looks at its policies,
 * and no proof that it does not.
 */ const reviewedAnswers = ({ answers, today })=>{
    const reviewed = answers?.answers.filter(({ review })=>review !== null) ?? [];
    if (reviewed.length === 0) return (0,_look_js__WEBPACK_IMPORTED_MODULE_7__/* .missing */ .LO)('There are no answers of the vendor with dates of review.');
    const year = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(today, -_record_js__WEBPACK_IMPORTED_MODULE_3__/* .YEAR */ .UX);
    const late = reviewed.filter(({ review })=>!(0,_vendor_js__WEBPACK_IMPORTED_MODULE_6__/* .holds */ .v)(review, today) || (review?.on ?? '') < year);
    const text = `${(0,_say_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(reviewed.length, 'answer', 'answers')} of the vendor ${reviewed.length === 1 ? 'carries' : 'carry'} a date of review; on ${today} ${late.length === 0 ? 'none is' : `${late.length} ${late.length === 1 ? 'is' : 'are'}`} out of date or older than a year.`;
    if (late.length === 0) return (0,_look_js__WEBPACK_IMPORTED_MODULE_7__/* .looked */ .ne)('yes', text);
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_7__/* .looked */ .ne)('unseen', text, {
        detail: (0,_say_js__WEBPACK_IMPORTED_MODULE_4__/* .few */ .H$)(late.map(({ to, id })=>`${to} ${id}`))
    });
};
function present(path, what) {
    if (path === null) return (0,_look_js__WEBPACK_IMPORTED_MODULE_7__/* .looked */ .ne)('unseen', `${what} is not in the repository.`);
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_7__/* .looked */ .ne)('yes', `${what} is in the repository.`, {
        detail: path
    });
}
/** What manifests of Forge apps say; no app, or one that cannot be read, says nothing. */ function manifest(judge) {
    return ({ apps, brokenManifests })=>{
        if (brokenManifests.length > 0) return (0,_look_js__WEBPACK_IMPORTED_MODULE_7__/* .missing */ .LO)('A manifest of a Forge app could not be read, so it is not known what the app may do.');
        if (apps.length === 0) return (0,_look_js__WEBPACK_IMPORTED_MODULE_7__/* .missing */ .LO)('The repository has no manifest of a Forge app.');
        return judge(apps);
    };
}


/***/ }),

/***/ 63046:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gf: () => (/* binding */ TESTED),
/* harmony export */   lE: () => (/* binding */ HANDLED),
/* harmony export */   rX: () => (/* binding */ tracked),
/* harmony export */   uE: () => (/* binding */ reports),
/* harmony export */   y$: () => (/* binding */ fixTimes)
/* harmony export */ });
/* harmony import */ var _fix_times_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43349);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84020);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47614);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28285);




/** Whether due dates are kept, as the promise of the statement says. */ const fixTimes = (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .promised */ .Cp)(_fix_times_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeFixTimes */ .P);
/** Whether findings are tracked to their end, each with a due date, in issues that nobody edits. */ const tracked = ({ ledger, today })=>read(ledger, ({ findings, dashboardUrl, since })=>{
        const page = dashboardUrl === null ? {} : {
            url: dashboardUrl
        };
        const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordDays */ .xX)({
            since
        }, today);
        if (findings.length === 0 && dashboardUrl === null) return (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .looked */ .ne)('unseen', `Nothing of ${record} is on record.`);
        return (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .looked */ .ne)('yes', `What is found is on record with severity, due date and end: ${record}.`, {
            ...page,
            detail: `${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(findings.length, 'finding', 'findings')}.`
        });
    });
/** Incidents, for questions about how they are handled. */ const HANDLED = {
    one: 'incident',
    many: 'incidents',
    shows: 'how one is handled'
};
/** Reports of the bounty, for questions about tests by attack. */ const TESTED = {
    one: 'finding of the bug bounty',
    many: 'findings of the bug bounty',
    shows: 'that somebody tests by attack'
};
/** Reports of one kind that people made with a form; how many there were is for no web page. */ function reports(rule, { one, many, shows }) {
    return ({ ledger, today })=>read(ledger, ({ findings, since })=>{
            const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordDays */ .xX)({
                since
            }, today);
            const found = findings.filter((finding)=>finding.source === 'report' && finding.rule === rule);
            const ended = found.filter(({ gone })=>gone !== null).length;
            if (found.length === 0) return (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .LO)(`No ${one} of ${record} is on record, so nothing shows ${shows}.`);
            return (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .looked */ .ne)('yes', `What is reported with the form for ${many} is on record.`, {
                detail: `${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(found.length, one, many)} of ${record}, ${ended} of them closed.`
            });
        });
}
function read(ledger, judge) {
    return ledger.seen ? judge(ledger.value) : (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .notSeen */ .JS)('The record of findings', ledger.missing);
}


/***/ }),

/***/ 24530:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cN: () => (/* binding */ encryptedEgress),
/* harmony export */   wR: () => (/* binding */ storedOnPlatform),
/* harmony export */   y1: () => (/* binding */ dataFlows)
/* harmony export */ });
/* harmony import */ var _outward_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3983);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47614);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28285);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19816);




/** Schemes that encrypt what is sent. */ const ENCRYPTED = /^(?:https|wss):\/\//iu;
/** Any scheme at all; an address without one is reached by https only. */ const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//iu;
/** Whether the apps reach other servers over encrypted connections only. */ const encryptedEgress = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .manifest */ .eu)((apps)=>{
    const addresses = apps.flatMap(({ egress, remotes })=>[
            ...egress.flatMap(({ address })=>address === null ? [] : [
                    address
                ]),
            ...remotes.flatMap(({ urls })=>urls)
        ]);
    const clear = addresses.filter((address)=>SCHEME.test(address) && !ENCRYPTED.test(address));
    const unknown = apps.flatMap(({ variables })=>variables);
    const count = `${addresses.length} ${addresses.length === 1 ? 'address' : 'addresses'}`;
    if (clear.length > 0) return (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .looked */ .ne)('no', `Of ${count} that the manifest allows, ${clear.length} ${clear.length === 1 ? 'is' : 'are'} not encrypted.`, {
        detail: clear.join(', ')
    });
    if (unknown.length > 0) return (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .looked */ .ne)('unseen', 'Some addresses in the manifest are set when the app is deployed, so they cannot be judged.', {
        detail: unknown.join(', ')
    });
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .looked */ .ne)('yes', addresses.length === 0 ? 'The manifest allows no address outside the platform.' : `${addresses.length === 1 ? 'The one address' : `All of ${count}`} that the manifest allows ${addresses.length === 1 ? 'is' : 'are'} reached over encrypted connections.`);
});
/** Whether end-user data stays on the platform. */ const storedOnPlatform = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .manifest */ .eu)((apps)=>{
    const outside = (0,_outward_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOutside */ .cx)({
        apps
    });
    if (outside !== null) return (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .looked */ .ne)('unseen', outside, {
        detail: (0,_outward_js__WEBPACK_IMPORTED_MODULE_0__/* .outwardNames */ .b2)((0,_outward_js__WEBPACK_IMPORTED_MODULE_0__/* .mayGetData */ .iD)({
            apps
        }))
    });
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .looked */ .ne)('yes', 'By the manifests no remote and no address may get end-user data, so that storage of the platform has it.');
});
/** An address that stands for all of them. */ const ANYWHERE = /^(?:[a-z][a-z0-9+.-]*:\/\/)?\*$/iu;
/** What the manifests state of where data goes. */ const dataFlows = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .manifest */ .eu)((apps)=>{
    const all = (0,_outward_js__WEBPACK_IMPORTED_MODULE_0__/* .outwardOf */ .mo)({
        apps
    });
    const variables = apps.flatMap((app)=>app.variables);
    if (all.egress.some(({ address })=>address !== null && ANYWHERE.test(address))) return (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .looked */ .ne)('unseen', 'The manifests let data go to any address, so that they do not say where it goes.');
    if (variables.length > 0) return (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .looked */ .ne)('unseen', 'The manifests name addresses that are set when the app is deployed.', {
        detail: (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .few */ .H$)(variables)
    });
    const words = (0,_outward_js__WEBPACK_IMPORTED_MODULE_0__/* .outwardWords */ .Wj)(all);
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .looked */ .ne)('yes', words === null ? 'The manifests name no remote and no address: Forge lets the app reach no other server.' : `Forge lets the app reach no more than its manifests name: ${words}.`, words === null ? {} : {
        detail: (0,_outward_js__WEBPACK_IMPORTED_MODULE_0__/* .outwardNames */ .b2)(all)
    });
});


/***/ }),

/***/ 8691:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ closedSource),
/* harmony export */   P: () => (/* binding */ setting)
/* harmony export */ });
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28285);

/**
 * What a check of the repository's settings on GitHub says.
 * @param name of the check, without `posture-`
 */ function setting(name) {
    return ({ result, today })=>{
        const check = result.scans.flatMap(({ checks })=>checks ?? []).find(({ id })=>id === `posture-${name}`);
        if (check === undefined) return (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)(`The repository's settings were not looked at (${name.replaceAll('-', ' ')}); scan.posture with a token that may see them shows it.`);
        const [reason] = check.missing;
        if (check.state === 'not-visible' || reason !== undefined) return (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .notSeen */ .JS)(`Whether ${check.asks}`, reason ?? {
            permission: null,
            why: 'this token does not see it'
        });
        return (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .looked */ .ne)(SAYS[check.state], `${WORDS[check.state]} on ${today}: ${check.asks}.`, {
            detail: check.detail,
            url: check.url
        });
    };
}
/** Whether only some people may read the source code. */ const closedSource = ({ repository })=>{
    if (repository === null) return (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)('Nothing tells who may read the repository.');
    if (!repository.public) return (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .looked */ .ne)('yes', 'The repository is private: only people with access read it.');
    return {
        says: 'unseen',
        evidence: [
            {
                kind: 'seen',
                text: 'The repository is public: everybody may read it, and its settings say who may change it.'
            }
        ]
    };
};
const SAYS = {
    kept: 'yes',
    'not-kept': 'no',
    information: 'neutral'
};
const WORDS = {
    kept: 'So',
    'not-kept': 'Not so',
    information: 'Told without being judged'
};


/***/ }),

/***/ 26133:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ss: () => (/* binding */ scannedWithin),
/* harmony export */   TD: () => (/* binding */ noneOverdue),
/* harmony export */   kO: () => (/* binding */ noneOf),
/* harmony export */   zL: () => (/* binding */ noMalware),
/* harmony export */   zi: () => (/* binding */ scanned)
/* harmony export */ });
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94900);
/* harmony import */ var _scale_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55539);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42682);
/* harmony import */ var _logs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44266);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47614);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28285);






/** What each scan is about, by the source of its findings. */ const ABOUT = {
    dependencies: 'the scan of third-party packages for known vulnerabilities',
    code: 'the scan of the source code for weaknesses',
    secrets: 'the scan for credentials in the source',
    forge: 'the check of the Forge manifests',
    workflows: 'the check of the build workflows',
    'sarif:FSRT': 'Atlassian\u2019s FSRT',
    activity: 'the look for abnormal behaviour in logs'
};
/** Whether a scan ran over the whole tree, and left nothing out. */ function scanned(source) {
    return (facts)=>{
        const gap = gapOf(facts, source);
        const scan = scanOf(facts, source);
        return gap ?? (0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .looked */ .ne)('yes', `${(0,_scale_words_js__WEBPACK_IMPORTED_MODULE_5__/* .capitalise */ .sK)(ABOUT[source])} was complete on ${facts.today}${countsOf(scan)}.`);
    };
}
/** Whether a complete scan leaves no finding that is past its due date. */ function noneOverdue(source) {
    const overdue = overFindings([
        source
    ], ofSource(source, isOverdue), 'past the due date');
    return (facts)=>{
        const seen = overdue(facts);
        const [first, ...more] = seen.says === 'no' ? [] : (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutClock */ .nC)(facts, ofSource(source, ()=>true));
        return first === undefined ? seen : {
            says: 'unseen',
            evidence: [
                first,
                ...more
            ]
        };
    };
}
function isOverdue({ sla }) {
    return sla === 'overdue';
}
function ofSource(source, is) {
    return (finding)=>finding.source === source && is(finding);
}
/** Whether a complete scan shows no package that is malicious. */ const noMalware = overFindings([
    'dependencies'
], ofSource('dependencies', ({ malicious })=>malicious), 'about a malicious package');
/**
 * Whether complete scans show no finding that is about what a set of rules looks for, whichever
 * tool reports it; a waived one is there all the same.
 */ function noneOf(sources, about, what) {
    return (facts)=>overFindings((0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .withFsrt */ .OM)(facts, sources, about), (finding)=>(0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbout */ .KH)(about, finding), what, about.rules)(facts);
}
/**
 * Whether the default branch was scanned without a gap that is longer than some days.
 * @param atMost days without a complete scan
 */ function scannedWithin(atMost) {
    return ({ scanDays })=>{
        if (!scanDays.seen) return (0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .notSeen */ .JS)('On which days was scanned', scanDays.missing);
        const { since, until, days, scannedDays, gaps, url } = scanDays.value;
        const longest = Math.max(0, ...gaps.map((gap)=>gap.days));
        const text = `From ${since} to ${until} a scan of the default branch was complete on ${scannedDays} of ${days} days; the longest gap is ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(longest, 'day', 'days')}`;
        const more = {
            url,
            detail: _say_js__WEBPACK_IMPORTED_MODULE_3__/* .GREEN_RUNS */ .dp
        };
        if ((0,_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(since, until) + 1 < atMost && longest <= atMost) return (0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .looked */ .ne)('unseen', `${text}. That is a shorter time than ${atMost} days.`, more);
        return (0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .looked */ .ne)(longest <= atMost ? 'yes' : 'no', `${text}.`, more);
    };
}
function overFindings(sources, counts, what, rules = []) {
    return (facts)=>{
        const found = (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsOf */ .WX)(facts, counts);
        if (found.length > 0) return {
            says: 'no',
            evidence: [
                (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenBy */ .RA)(found, what, what)
            ]
        };
        const gaps = sources.flatMap((source)=>gapOf(facts, source, rules)?.evidence ?? []);
        if (gaps.length > 0) return {
            says: 'unseen',
            evidence: gaps
        };
        const scans = (0,_scale_words_js__WEBPACK_IMPORTED_MODULE_5__/* .capitalise */ .sK)((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(sources.map((source)=>ABOUT[source])));
        const show = sources.length === 1 ? 'shows' : 'show';
        return (0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .looked */ .ne)('yes', `${scans} on ${facts.today} ${show} no finding ${what}.`);
    };
}
function scanOf({ result }, source) {
    return result.scans.find(({ sources })=>sources.includes(source));
}
/** Why a scan says nothing; null where it ran to its end and left nothing out. */ function gapOf(facts, source, rules = []) {
    if (source === 'activity') return activityGap(facts);
    const off = rules.length === 0 ? (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .switchedOff */ .dw)(facts, [
        source
    ]) : [];
    const [first, ...more] = [
        ...(0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .gapsIn */ .vY)(facts, [
            source
        ], rules),
        ...off
    ];
    return first === undefined ? null : {
        says: 'unseen',
        evidence: [
            first,
            ...more
        ]
    };
}
function activityGap(facts) {
    const scan = (0,_logs_js__WEBPACK_IMPORTED_MODULE_2__/* .logScan */ .f)(facts);
    if (scan === null) return (0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .missing */ .LO)('No logs were looked at for abnormal behaviour; scan.activity of the policy names them.');
    const gaps = (0,_logs_js__WEBPACK_IMPORTED_MODULE_2__/* .logGaps */ .y)(facts, scan);
    return gaps.length === 0 ? null : {
        says: 'unseen',
        evidence: gaps
    };
}
function countsOf(scan) {
    const { packages = null, files = null } = scan ?? {};
    if (packages !== null) return `: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(packages, 'package', 'packages')}`;
    return files === null ? '' : `: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(files, 'file', 'files')}`;
}


/***/ }),

/***/ 90572:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   y_: () => (/* binding */ part)
/* harmony export */ });
/** A question that a repository answers. */ function whole(id, about, ...looks) {
    return {
        id,
        about,
        responsibility: 'vendor',
        reach: 'whole',
        looks
    };
}
/** A question of which a repository shows a part. */ function part(id, about, responsibility, ...looks) {
    return {
        id,
        about,
        responsibility,
        reach: 'part',
        looks
    };
}
/** A question that no repository answers. */ function asked(id, about, responsibility = 'vendor') {
    return {
        id,
        about,
        responsibility,
        reach: 'none',
        looks: []
    };
}


/***/ }),

/***/ 11030:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rowsOf)
/* harmony export */ });
/* unused harmony export ROWS_4 */
/* harmony import */ var _looks_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19816);
/* harmony import */ var _looks_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63046);
/* harmony import */ var _looks_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24530);
/* harmony import */ var _looks_posture_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8691);
/* harmony import */ var _looks_scans_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26133);
/* harmony import */ var _requirements_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54249);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90572);







/** The same id in both versions. */ function both(id, lite = true) {
    return {
        v40: id,
        v41: id,
        lite
    };
}
function in41(v41, lite = true) {
    return {
        v40: null,
        v41,
        lite
    };
}
function moved(v40, v41, lite = true) {
    return {
        v40,
        v41,
        lite
    };
}
const of = (ids, row)=>({
        ...ids,
        row
    });
/** The questions of which the ids are known. */ const ROWS_4 = [
    of(in41('A&A-02.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('', 'Independent audits are done by relevant standards every year')),
    of(in41('A&A-03.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('', 'Independent audits follow plans that are based on risk')),
    of(in41('A&A-04.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('', 'It is verified that standards, laws and contracts are met')),
    of(in41('A&A-06.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('', 'What audits find is mended by a plan that is based on risk, and reported', 'vendor', _looks_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .tracked */ .rX)),
    of(both('AIS-02.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('', 'Baseline security requirements for applications are set and kept', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd, (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('required-check'))),
    of(both('AIS-04.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('', 'The life cycle of applications has security in design, build and release', 'vendor', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scanned */ .zi)('code'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('required-check'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('required-reviews'))),
    of(both('AIS-05.1', false), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('', 'A strategy of tests with criteria for acceptance is in place', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd, (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('required-check'))),
    of(both('AIS-05.2', false), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)('', 'Security tests run automatically where that is possible', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scanned */ .zi)('code'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scanned */ .zi)('dependencies'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('required-check'))),
    of(both('AIS-06.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('', 'Applications are deployed in a secure, standard and automated way', 'shared', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scanned */ .zi)('workflows'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('environment-reviewers'))),
    of(both('AIS-07.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)('', 'Weaknesses of applications are mended by a set process, automated where possible', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scanned */ .zi)('code'), _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd, _looks_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .fixTimes */ .y$)),
    of(in41('AIS-08.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('', 'Interfaces are secured by technical measures', 'vendor', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scanned */ .zi)('code'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .noneOf */ .kO)([
        'code',
        'forge'
    ], _requirements_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .ACCESS_RULES */ .Xu, 'about who may call what'))),
    of(both('CCC-02.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)('', 'Changes are approved and tested by a set process', (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('required-check'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('required-reviews'))),
    of(both('CCC-04.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)('', 'Changes by people without authority are prevented', (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('required-reviews'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('force-pushes'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('bypass'))),
    of(both('CCC-07.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('', 'Deviations from the baseline are detected, and people told', 'vendor', (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('policy-protected'), _looks_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .tracked */ .rX)),
    of(both('CCC-09.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('', 'Changes can be rolled back to a state that is known to be good', 'vendor', (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('deletion'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('force-pushes'))),
    of(in41('CEK-03.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('', 'Data is encrypted in transit and where it is stored', 'shared', _looks_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .encryptedEgress */ .cN)),
    of(both('DSP-05.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('', 'It is documented where data flows, and reviewed', 'vendor', _looks_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .dataFlows */ .y1)),
    of(both('DSP-10.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('', 'Transfers of personal data are protected and stay in their scope', 'vendor', _looks_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .encryptedEgress */ .cN, (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .noneOf */ .kO)([
        'code',
        'forge'
    ], (0,_requirements_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .only */ .j6)(...[
        'forge-wildcard-egress',
        'forge-cleartext-egress',
        'forge-cleartext-remote'
    ], ...[
        'forge-undeclared-data',
        'forge-data-in-address'
    ]), 'about where data may go'))),
    of(both('IAM-05.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('', 'Access to systems follows least privilege', 'vendor', (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('workflow-token'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .noneOf */ .kO)([
        'forge'
    ], _requirements_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .SCOPE_RULES */ .Nd, 'about a scope wider than needed'))),
    of(moved('IVS-06.1', 'I&S-06.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('', 'Customers are kept apart from each other', 'shared', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .noneOf */ .kO)([
        'code'
    ], (0,_requirements_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .only */ .j6)('forge-shared-state'), 'about state that customers could share'))),
    of(both('LOG-05.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)('', 'Audit logs are watched for what is out of the ordinary', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scanned */ .zi)('activity'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scannedWithin */ .Ss)(7))),
    of(both('LOG-05.2', false), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('', 'What is out of the ordinary in audit logs is acted upon', 'vendor', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scanned */ .zi)('activity'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .noneOverdue */ .TD)('activity'))),
    of(in41('LOG-08.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)('', 'Sensitive data is kept out of logs', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scanned */ .zi)('code'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .noneOf */ .kO)([
        'code'
    ], _requirements_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .LOG_RULES */ .lc, 'about sensitive data in logs'))),
    of(both('SEF-03.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)('', 'A plan for incidents says who has to be told', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentPlan */ .Co, _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .securityPolicy */ .pm)),
    of(in41('SEF-04.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('', 'The plan for incidents is tested', 'vendor', (0,_looks_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .reports */ .uE)('incident', _looks_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .HANDLED */ .lE))),
    of(in41('SEF-07.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('', 'Incidents are handled in time, by category and severity', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentPlan */ .Co, (0,_looks_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .reports */ .uE)('incident', _looks_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .HANDLED */ .lE))),
    of(moved('SEF-07.1', 'SEF-08.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('', 'Breaches are notified by a set process and as law demands', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .securityPolicy */ .pm, _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentForm */ .$B)),
    of({
        v40: 'SEF-08.1',
        v41: null,
        lite: false
    }, (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('', 'Points of contact for authorities are kept', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .securityPolicy */ .pm)),
    of(in41('STA-01.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('', 'A row on shared duties along the supply chain; its subject was not verified here')),
    of(in41('STA-03.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('', 'A row on shared duties along the supply chain; its subject was not verified here')),
    of(in41('STA-05.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('', 'A row on shared duties along the supply chain; its subject was not verified here')),
    of(moved('STA-07.1', 'STA-08.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('', 'There is an inventory of who and what the supply chain consists of', 'vendor', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scanned */ .zi)('dependencies'), _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOwners */ .eY)),
    of(both('TVM-01.1', false), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('', 'A policy says how weaknesses are found, reported and mended', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd, _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .securityPolicy */ .pm)),
    of(both('TVM-01.2', false), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('', 'That policy is reviewed at least once a year', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewedAnswers */ .Nl)),
    of(in41('TVM-02.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('', 'Malicious software and malicious instructions are kept out', 'shared', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scanned */ .zi)('dependencies'), _looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .noMalware */ .zL)),
    of(moved('TVM-07.1', 'TVM-03.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)('', 'Weaknesses are looked for at least once a month', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scanned */ .zi)('dependencies'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scanned */ .zi)('code'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scannedWithin */ .Ss)(31))),
    of(moved('TVM-04.1', 'TVM-05.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('', 'What detects weaknesses is brought up to date every week or oftener', 'vendor', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scanned */ .zi)('dependencies'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scannedWithin */ .Ss)(7))),
    of(moved('TVM-05.1', 'TVM-06.1', false), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)('', 'Third-party and open-source libraries are found and brought up to date', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scanned */ .zi)('dependencies'), _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .updateTool */ .kO, (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .noneOverdue */ .TD)('dependencies'))),
    of(moved('TVM-06.1', 'TVM-07.1', false), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('', 'Independent people test by attack at regular times', 'vendor', (0,_looks_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .reports */ .uE)('bounty', _looks_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .TESTED */ .gf))),
    of(moved('TVM-03.1', 'TVM-08.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('', 'Weaknesses are mended by schedule and in emergencies, by risk', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd, _looks_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .fixTimes */ .y$)),
    of(moved('TVM-08.1', 'TVM-09.1', false), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)('', 'Weaknesses are ranked by a recognised scale', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd, _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .ratedByScale */ .AU, _looks_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .tracked */ .rX)),
    of(in41('TVM-10.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('', 'Threats are ranked by a recognised scale, and met by that rank', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd, _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .ratedByScale */ .AU)),
    of(moved('TVM-09.1', 'TVM-11.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)('', 'Weaknesses are tracked to their end, and people are told', _looks_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .tracked */ .rX)),
    of(moved('TVM-10.1', 'TVM-12.1', false), (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)('', 'Figures on weaknesses are kept and reported at regular times', _looks_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .tracked */ .rX, (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scannedWithin */ .Ss)(31)))
];
/** The rows of one version, in the order of their ids. */ function rowsOf(idOf) {
    return ROWS_4.flatMap((versioned)=>{
        const id = idOf(versioned);
        return id === null ? [] : [
            {
                ...versioned.row,
                id
            }
        ];
    }).sort((a, b)=>a.id < b.id ? -1 : 1);
}


/***/ }),

/***/ 36467:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ LITE_301_ROWS)
/* harmony export */ });
/* harmony import */ var _looks_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19816);
/* harmony import */ var _looks_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63046);
/* harmony import */ var _looks_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24530);
/* harmony import */ var _looks_posture_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8691);
/* harmony import */ var _looks_scans_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26133);
/* harmony import */ var _requirements_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54249);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90572);







const INCIDENTS = (0,_looks_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .reports */ .uE)('incident', _looks_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .HANDLED */ .lE);
const ATTACKS = (0,_looks_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .reports */ .uE)('bounty', _looks_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .TESTED */ .gf);
/** All 71 questions, in the order of the edition. The words are ours. */ const LITE_301_ROWS = [
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)('AIS-01.2', 'Code is analysed automatically for security defects before it is released', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scanned */ .zi)('code'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('required-check'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scannedWithin */ .Ss)(31)),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)('AIS-01.5', 'Weaknesses of an application are found and fixed before it goes into production', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scanned */ .zi)('code'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scanned */ .zi)('dependencies'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('required-check'), _looks_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .fixTimes */ .y$),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('AIS-02.1', 'What access by customers requires is agreed and met before they get it'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('AIS-03.1', 'Input and output are checked so that data stays whole', 'vendor', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scanned */ .zi)('code'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .noneOf */ .kO)([
        'code'
    ], _requirements_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .INPUT_RULES */ .bK, 'about input that is used without a check')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('AAC-02.1', 'Customers may see reports of independent audits'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('AAC-02.2', 'The network is tested by attack at least once a year', 'shared'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('AAC-02.3', 'Applications are tested by attack regularly', 'vendor', ATTACKS),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('AAC-03.1', 'Changes of law and regulation are watched and followed'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('BCR-02.1', 'Plans to keep the business going are tested', 'shared'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('BCR-10.1', 'Operating procedures are available to those who need them'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('BCR-11.1', "A customer's rules on how long data is kept can be enforced", 'shared'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('BCR-11.3', 'Backup and recovery meet what law and contracts ask for', 'shared'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('BCR-11.7', 'Backup and redundancy are tested at least once a year', 'shared'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('CCC-04.1', 'Installing software that nobody approved is restricted and watched', 'vendor', (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('allowed-actions'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('required-reviews'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .noneOf */ .kO)([
        'workflows'
    ], (0,_requirements_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .only */ .j6)('workflow-unpinned-action'), 'about an action that is not pinned')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('DSI-03.1', 'Data of customers is encrypted by an open standard on public networks', 'shared', _looks_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .encryptedEgress */ .cN, (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .noneOf */ .kO)([
        'code',
        'forge'
    ], _requirements_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .TLS_RULES */ .Sb, 'about data sent without proper encryption')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('DSI-03.2', 'Own components encrypt what they send each other over public networks', 'shared', _looks_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .encryptedEgress */ .cN),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('DSI-05.1', 'Production data is used nowhere but in production'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('DSI-07.1', 'Archived and saved data of a customer can be deleted for good', 'shared'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('DSI-07.2', 'What happens to data at the end of a contract is published, and it is wiped afterwards'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('DCS-01.2', 'There is an inventory of what is critical, with an owner for each item', 'vendor', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scanned */ .zi)('dependencies'), _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOwners */ .eY),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('DCS-02.1', 'Buildings with data are protected by physical barriers', 'platform'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('DCS-09.1', 'Only some people may enter rooms with data', 'platform'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('EKM-02.1', 'Keys can be had for each customer', 'platform'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('EKM-03.1', 'Data of customers is encrypted where it is stored', 'shared', _looks_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .storedOnPlatform */ .wR),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('GRM-01.1', 'A security baseline is written down for each component', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd, (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('policy-protected')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('GRM-06.1', 'Security policies are available to everybody concerned', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .securityPolicy */ .pm, _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('GRM-07.1', 'Breaking a security policy has consequences that people know'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('GRM-09.1', 'Customers are told of material changes of policies'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('GRM-09.2', 'Policies are reviewed at least once a year', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewedAnswers */ .Nl),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('HRS-01.1', 'Whoever leaves returns what belongs to the organization'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('HRS-02.1', 'People are checked before they are employed'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('HRS-03.1', 'Contracts of employment name duties of security'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('HRS-04.1', 'What happens when employment changes or ends is written down'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('HRS-09.5', 'Everybody is trained in security every year'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('IAM-01.1', 'Access to the systems that guard security is restricted, logged and watched', 'vendor', (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('bypass'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('admins')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('IAM-01.2', 'Privileged access to these systems is logged', 'shared'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('IAM-02.1', 'Access that is no longer needed is removed in time', 'vendor', (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('outside-collaborators'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('deploy-key-owners')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('IAM-04.1', 'Who has which access is on record', 'vendor', (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('admins'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('shared-accounts')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)('IAM-06.1', 'Own source code is open to authorised people only', _looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .closedSource */ .M, (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('required-reviews'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('two-factor'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('outside-collaborators'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('force-pushes')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('IAM-06.2', "Customers' source code is open to authorised people only"),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('IAM-08.1', 'Who may read credentials of customers is settled by least privilege', 'shared', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .noneOf */ .kO)([
        'forge'
    ], _requirements_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .SCOPE_RULES */ .Nd, 'about a scope wider than needed')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('IAM-10.1', 'Rights of users and administrators are reviewed at least once a year', 'vendor', (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('admins')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('IAM-11.1', 'Access ends in time when somebody changes role or leaves'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('IVS-01.1', 'Changes of systems and intrusions are detected', 'shared', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scanned */ .zi)('activity')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('IVS-01.2', 'Audit logs are open to authorised people only', 'shared'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)('IVS-01.5', 'Audit logs are reviewed regularly, with tools', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scanned */ .zi)('activity'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scannedWithin */ .Ss)(7)),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('IVS-03.1', 'All systems agree on the time', 'platform'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('IVS-07.1', 'Operating systems have only what they need', 'platform', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .noneOf */ .kO)([
        'forge'
    ], (0,_requirements_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .only */ .j6)('forge-runtime'), 'about a runtime without support')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('IVS-08.1', 'Customers get an environment of their own for tests', 'shared'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('IVS-08.3', 'Production is kept apart from other environments', 'shared', (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('environment-reviewers')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('IVS-09.1', 'Systems and networks are behind firewalls', 'platform'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('IVS-11.1', 'Consoles that administer virtual systems follow least privilege', 'platform'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('IVS-12.1', 'Wireless networks are closed off and protected'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('IVS-12.2', 'Wireless networks are encrypted, with no setting left as delivered'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('IVS-12.3', 'Wireless devices that do not belong are found'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('IPY-01.1', 'A list of all interfaces of the service is published'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('MOS-03.1', 'Mobile devices take approved applications only'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)('SEF-02.1', 'There is a written plan for security incidents', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentPlan */ .Co, _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .securityPolicy */ .pm),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('SEF-02.4', 'The plan for incidents was tested within the last year', 'vendor', INCIDENTS),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('SEF-03.1', 'Staff and partners know that and how they have to report events', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .securityPolicy */ .pm, _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentForm */ .$B),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)('SEF-03.2', 'There are set channels to report a security event', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .securityPolicy */ .pm, _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentForm */ .$B, (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)('private-reporting')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('SEF-04.4', "In a legal request one customer's data is kept apart from the others'"),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('STA-02.1', 'Those affected by an incident are told of it', 'vendor', INCIDENTS),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('STA-03.1', 'Capacity and use of the service are measured', 'shared', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scanned */ .zi)('activity')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('STA-05.4', 'Contracts with third parties cover security'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('STA-05.5', "One customer's data can be recovered by itself", 'shared'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('STA-07.4', 'Customers can see how service levels are kept', 'vendor', _looks_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .tracked */ .rX),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .NZ)('STA-09.1', 'Third parties are reviewed every year'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('TVM-01.1', 'Malicious software is kept off every component that supports the service', 'shared', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scanned */ .zi)('dependencies'), _looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .noMalware */ .zL),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)('TVM-02.5', 'Known weaknesses can be patched everywhere, in time', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .scanned */ .zi)('dependencies'), _looks_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .fixTimes */ .y$),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .part */ .y_)('TVM-03.1', 'Code that is loaded from elsewhere is approved before it runs', 'vendor', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .noneOf */ .kO)([
        'forge'
    ], _requirements_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .SCRIPT_RULES */ .K9, 'about scripts from anywhere'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_4__/* .noneOf */ .kO)([
        'code'
    ], (0,_requirements_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .only */ .j6)('untrusted-module', 'missing-integrity'), 'about a script without a checksum'))
];


/***/ }),

/***/ 77994:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ol: () => (/* binding */ digestOf),
  CI: () => (/* binding */ partsOf),
  JW: () => (/* binding */ sealed),
  sc: () => (/* binding */ sha256)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/core/statement/canonical-json.js
/**
 * A value as canonical JSON: no white space, keys sorted by UTF-16 code units, numbers and texts as
 * ECMAScript writes them. Two programs that read the same data write the same bytes.
 * @param value plain data, as `JSON.parse` gives it; keys whose value is undefined are left out
 * @throws RangeError for what JSON has no form for: a number that is not finite, half a surrogate
 *   pair, a function
 * @see https://www.rfc-editor.org/rfc/rfc8785
 */ function canonicalJson(value) {
    if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).filter(([, part])=>part !== undefined).sort(([a], [b])=>a < b ? -1 : 1);
        return `{${entries.map(([key, part])=>`${textOf(key)}:${canonicalJson(part)}`).join(',')}}`;
    }
    return typeof value === 'string' ? textOf(value) : scalarOf(value);
}
/** Half of a surrogate pair: no text in any encoding. */ const HALF = /\p{Surrogate}/u;
function textOf(text) {
    if (HALF.test(text)) throw new RangeError('a text with half a surrogate pair has no canonical form');
    return JSON.stringify(text);
}
function scalarOf(value) {
    if (typeof value === 'number' ? Number.isFinite(value) : value === null || typeof value === 'boolean') return JSON.stringify(value);
    throw new RangeError(`${typeof value === 'number' ? String(value) : typeof value} has no canonical form`);
}

;// CONCATENATED MODULE: ./src/core/statement/digest.js


/** The document with its digests. Its texts lose halves of surrogate pairs, as the digests do. */ function sealed(document) {
    const whole = wellFormed(document);
    const withParts = {
        ...whole,
        parts: partsOf(whole)
    };
    return {
        ...withParts,
        digest: digestOf(withParts)
    };
}
/** The digest of each property of a document. */ function partsOf(document) {
    return Object.fromEntries(Object.entries(document).filter(([, part])=>part !== undefined).map(([key, part])=>[
            key,
            digestOf(part)
        ]));
}
/** `sha256:<hex>` of a value's canonical JSON, which `fixby verify` computes again. */ function digestOf(value) {
    return `sha256:${sha256(canonicalJson(wellFormed(value)))}`;
}
/** SHA-256 of a text in UTF-8, 64 hexadecimal digits. */ function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex');
}
const HALVES = /\p{Surrogate}/gu;
/**
 * The value with U+FFFD for halves of surrogate pairs, which text from GitHub may have where it was
 * cut, and for which canonical JSON has no form.
 */ function wellFormed(value) {
    if (typeof value === 'string') return value.replace(HALVES, '\uFFFD');
    if (Array.isArray(value)) return value.map(wellFormed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part])=>[
            key.replace(HALVES, '\uFFFD'),
            wellFormed(part)
        ]));
}


/***/ }),

/***/ 43349:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ judgeFixTimes)
});

// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(94900);
// EXTERNAL MODULE: ./src/core/statement/look.js
var look = __webpack_require__(42682);
// EXTERNAL MODULE: ./src/core/statement/say.js
var say = __webpack_require__(47614);
// EXTERNAL MODULE: ./src/core/statement/record.js
var record = __webpack_require__(84020);
;// CONCATENATED MODULE: ./src/core/statement/fix-times/figures.js


/** Findings with a due date that were gone by it, or missed it. */ function decidedOf({ findings }) {
    const dated = findings.filter(({ withinSla })=>withinSla !== null);
    return dated.filter(({ gone, withinSla })=>gone !== null || withinSla === false);
}
/** What was fixed, or came due; what is open in time decides nothing yet. */ function figuresOf(ledger, today) {
    const days = (0,record/* recordDays */.xX)(ledger, today);
    const dated = ledger.findings.filter(({ withinSla })=>withinSla !== null);
    const decided = decidedOf(ledger);
    const within = decided.filter(({ withinSla })=>withinSla === true).length;
    const open = dated.length - decided.length;
    const page = {
        ...ledger.dashboardUrl === null ? {} : {
            url: ledger.dashboardUrl
        },
        ...open === 0 ? {} : {
            detail: `${(0,say/* count */.U9)(open, 'finding is', 'findings are')} open and not yet due.`
        }
    };
    if (decided.length === 0) return (0,say/* seen */.cI)(`Within ${days} no finding was fixed or came due.`, page);
    const share = Math.floor(100 * within / decided.length);
    const figures = `${within} of ${(0,say/* count */.U9)(decided.length, 'finding', 'findings')} of ${days} kept the due date`;
    if (within < decided.length) return (0,say/* seen */.cI)(`${figures} (${share} %).`, {
        ...page,
        inside: true
    });
    // How many there were is for no web page.
    return (0,say/* seen */.cI)(`Of what was fixed or came due in ${days}, 100 % kept the due date.`, {
        ...page,
        detail: [
            `${figures}.`,
            page.detail
        ].filter((part)=>part !== undefined).join(' ')
    });
}

// EXTERNAL MODULE: ./src/core/policy/policy.js
var policy = __webpack_require__(73238);
// EXTERNAL MODULE: ./src/core/policy/presets.js
var presets = __webpack_require__(94182);
// EXTERNAL MODULE: ./src/core/policy/sla-days.js
var sla_days = __webpack_require__(5054);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(88195);
// EXTERNAL MODULE: ./src/core/statement/lowered-levels.js
var lowered_levels = __webpack_require__(34761);
;// CONCATENATED MODULE: ./src/core/statement/fix-times/policy-days.js






const ATLASSIAN = presets/* SLA_PRESETS */.W['atlassian-marketplace-cloud'];
/** The fewest days that Atlassian gives. */ const SHORTEST = Math.min(...Object.values(ATLASSIAN.days));
/** Days of triage that reports of the bounty have before their clock. */ const TRIAGE = policy/* DEFAULT_POLICY */.z.sla.triage.bounty;
/**
 * The ways to a due date that come to more days than Atlassian gives, in words: the usual days,
 * those while nothing fixes it, and the triage of the bounty. What has a known exploit never gets
 * more than its usual days.
 */ function longerDays({ policy }) {
    const { triage, 'without-fix': unfixed } = policy.sla;
    return [
        ...severity/* SEVERITIES */.oC.filter((severity)=>((0,sla_days/* slaDays */.O)(policy, severity) ?? Infinity) > ATLASSIAN.days[severity]),
        ...severity/* SEVERITIES */.oC.filter((severity)=>(unfixed[severity] ?? 0) > ATLASSIAN.days[severity]).map((severity)=>`${severity} without a fix (${unfixed[severity] ?? 0})`),
        ...triage.bounty > TRIAGE ? [
            `the triage of the bounty (${triage.bounty})`
        ] : []
    ];
}
/** What the policy gives no date that is kept anywhere, or that of a lower level. */ function undated({ policy }) {
    const { 'minimum-severity': least } = policy.issues;
    const lower = (0,lowered_levels/* loweredLevels */._)(policy);
    return [
        ...least === 'low' ? [] : [
            (0,say/* missing */.LO)(`By the policy findings below ${least} get no issue, so nothing tells when they are fixed.`)
        ],
        ...lower.length === 0 ? [] : [
            (0,say/* missing */.LO)('The policy lowers levels without a look at the finding, and with them the days.', {
                detail: (0,say/* few */.H$)(lower)
            })
        ]
    ];
}
/** The days of the policy in force. */ function policyEvidence({ policy, result }, longer) {
    const days = severity/* SEVERITIES */.oC.map((severity)=>`${(0,sla_days/* slaDays */.O)(policy, severity) ?? 'no'} for ${severity}`).join(', ');
    const more = longer.length === 0 ? '' : `; that is more than Atlassian gives for ${(0,say/* few */.H$)(longer)}`;
    return (0,say/* seen */.cI)(`The policy in force gives these days: ${days}${more}.`, {
        detail: `Policy: ${result.policy.path ?? 'the default'}`,
        ...ATLASSIAN.source === null ? {} : {
            url: ATLASSIAN.source,
            open: true
        }
    });
}

;// CONCATENATED MODULE: ./src/core/statement/fix-times/judge.js





/**
 * Whether due dates are kept: of the promise, and of the questions that ask for the same. What a
 * waiver covers is past its due date all the same.
 */ function judgeFixTimes(facts) {
    const longer = longerDays(facts);
    const policy = policyEvidence(facts, longer);
    if (longer.length > 0) return {
        status: 'not-kept',
        evidence: [
            policy
        ]
    };
    const { ledger } = facts;
    if (!ledger.seen) return {
        status: 'not-from-here',
        evidence: [
            (0,say/* missing */.LO)('The issues, which have the due dates, could not be read.', {
                detail: ledger.missing.why
            })
        ]
    };
    const late = ledger.value.findings.filter(({ withinSla })=>withinSla === false);
    const figures = figuresOf(ledger.value, facts.today);
    if (late.length > 0 || overdue(facts) > 0) return {
        status: 'not-kept',
        evidence: [
            figures,
            lateEvidence(facts, late),
            policy
        ]
    };
    const open = [
        ...unlooked(facts),
        ...undated(facts),
        ...young(facts, ledger.value)
    ];
    if (open.length > 0) return {
        status: 'not-from-here',
        evidence: [
            figures,
            ...open
        ]
    };
    return {
        status: 'kept',
        evidence: [
            figures,
            policy
        ]
    };
}
/** What no scan looked for: every scan of our own counts, and every other one that the run has. */ function unlooked(facts) {
    const app = facts.apps.length + facts.brokenManifests.length > 0;
    const sources = [
        ...[
            'dependencies',
            'code',
            'secrets',
            'workflows'
        ],
        ...app ? [
            'forge'
        ] : [],
        ...app && (0,look/* asksFsrt */.E8)(facts) ? [
            'sarif:FSRT'
        ] : []
    ];
    const others = facts.result.scans.filter(({ status, sources: of })=>status === 'failed' && !of.some((one)=>[
                ...sources,
                'posture'
            ].includes(one)));
    return [
        ...(0,look/* gapsIn */.vY)(facts, sources),
        ...(0,look/* switchedOff */.dw)(facts, sources),
        ...others.map(({ scanner, reason })=>(0,say/* missing */.LO)(`The scan by ${scanner} did not complete.`, reason === null ? {} : {
                detail: reason
            }))
    ];
}
/** A record in which no date came due yet keeps nothing. */ function young({ today }, ledger) {
    const { since, dashboardUrl } = ledger;
    if (dashboardUrl === null || since === null) return [
        (0,say/* missing */.LO)('No run has kept issues here yet, so nothing tells of the past.')
    ];
    if (decidedOf(ledger).length > 0 || since <= (0,day/* addDays */.fi)(today, -SHORTEST)) return [];
    return [
        (0,say/* missing */.LO)(`Nothing was fixed or came due yet, and the record since ${since} is shorter than ${SHORTEST} days, the shortest time.`)
    ];
}
function overdue({ result }) {
    return [
        ...result.findings,
        ...result.known
    ].filter(({ sla })=>sla === 'overdue').length;
}
function lateEvidence(facts, late) {
    const open = Math.max(late.filter(({ gone })=>gone === null).length, overdue(facts));
    const fixed = late.filter(({ gone })=>gone !== null);
    return (0,say/* seen */.cI)(`${open} overdue now, ${fixed.length} fixed late.`, {
        inside: true,
        detail: (0,say/* few */.H$)(late.map(({ severity, rule, due, issue })=>`${severity} ${rule}, due ${due ?? '?'}${issue === null ? '' : ` (#${issue.number})`}`))
    });
}


/***/ }),

/***/ 63642:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ incidentFormOf)
/* harmony export */ });
/** A field that somebody fills in, in an issue form. */ const FIELD = /^\s*(?:-\s*)?type:\s*["']?(?:input|textarea|dropdown|checkboxes|upload)\b/mu;
/** The issue form for incidents; null for none, or for one that asks nothing. */ function incidentFormOf({ forms }) {
    return forms.find(({ path, text })=>/incident/iu.test(path) && FIELD.test(text)) ?? null;
}


/***/ }),

/***/ 44266:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ logScan),
/* harmony export */   y: () => (/* binding */ logGaps)
/* harmony export */ });
/* harmony import */ var _scale_activity_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25496);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94900);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47614);



/** Most days since the last request in the logs that still count as watching. */ const LOG_DAYS = 7;
/** The scan of the logs; null where the policy names none. */ function logScan({ result }) {
    const scan = result.scans.find(({ sources })=>sources.includes('activity'));
    return scan === undefined || scan.status === 'skipped' ? null : scan;
}
/** Why a scan of logs does not show that anybody watches; empty where it does. */ function logGaps(facts, { status, reason, files, reach }) {
    if (status === 'failed') return [
        (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)('The scan of the logs did not complete.', reason === null ? {} : {
            detail: reason
        })
    ];
    if ((files ?? 0) === 0) return [
        (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)('The scan of the logs had no log to look at.')
    ];
    const { disable } = facts.policy.scan.activity;
    const off = disable.length === 0 ? [] : [
        (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)(`The policy switches off ${disable.length} of ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(_scale_activity_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVITY_RULES */ .QZ.length, 'kind', 'kinds')} of abnormal behaviour.`, {
            detail: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .few */ .H$)(disable)
        })
    ];
    return [
        ...off,
        ...oldLogs(facts, reach ?? null)
    ];
}
function oldLogs({ today }, reach) {
    if (reach === null) return [
        (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)('The logs tell of no request.')
    ];
    if (reach.last >= (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(today, -LOG_DAYS)) return [];
    return [
        (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)(`The logs reach from ${reach.first} to ${reach.last}, and not into the last ${LOG_DAYS} days.`)
    ];
}


/***/ }),

/***/ 42682:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ asksFsrt),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   O1: () => (/* binding */ lookedAt),
/* harmony export */   OM: () => (/* binding */ withFsrt),
/* harmony export */   RA: () => (/* binding */ brokenBy),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   dw: () => (/* binding */ switchedOff),
/* harmony export */   nC: () => (/* binding */ withoutClock),
/* harmony export */   vY: () => (/* binding */ gapsIn)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13735);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47614);


const NAMES = {
    dependencies: 'The scan of dependencies',
    code: 'The scan of the code',
    secrets: 'The scan for secrets',
    forge: "The scan of the Forge apps' manifests",
    workflows: 'The scan of the workflows',
    'sarif:FSRT': "Atlassian's FSRT"
};
/** What a scan has to find at least one of: that nothing is wrong with none shows nothing. */ const NOTHING = {
    dependencies: {
        of: 'packages',
        word: 'package'
    },
    code: {
        of: 'files',
        word: 'file in a language that it reads'
    }
};
/** Languages that the code scanner reads. */ const READ = new Set([
    'JavaScript',
    'TypeScript'
]);
/**
 * Why the scans of some sources do not show that something is not there: they did not run, did not
 * complete, left something out, or looked without some of the rules. Empty where they do show it.
 * @param rules ids of the rules that have to look; empty where none is named
 */ function gapsIn(facts, sources, rules = []) {
    return sources.flatMap((source)=>[
            ...gapsOfSource(facts, source),
            ...disabledRules(facts, source, rules)
        ]);
}
function gapsOfSource({ result }, source) {
    const reports = result.scans.filter(({ sources })=>sources.includes(source));
    if (reports.length === 0) return [
        (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)(`${NAMES[source]} did not run.`)
    ];
    return reports.flatMap((report)=>gapsOfReport(report, source));
}
function gapsOfReport({ status, reason, coverage }, source) {
    const why = reason === null ? {} : {
        detail: reason
    };
    if (status === 'failed') return [
        (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)(`${NAMES[source]} did not complete.`, why)
    ];
    if (status === 'skipped') return [
        (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)(`${NAMES[source]} did not run.`, why)
    ];
    // FSRT counts nothing; a run of it that left something out has failed.
    if (coverage === null) return source === 'sarif:FSRT' ? [] : [
        (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)(`${NAMES[source]} does not say what it looked at.`)
    ];
    const { unseen, languages, looked } = coverage.head;
    const nothing = NOTHING[source];
    if (nothing !== undefined && unseen.length === 0 && looked[nothing.of] === 0) return [
        (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)(`${NAMES[source]} found no ${nothing.word} to look at.`)
    ];
    const foreign = source === 'code' ? Object.keys(languages).filter((name)=>!READ.has(name)) : [];
    return [
        ...unseen.length === 0 ? [] : [
            (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)(`${NAMES[source]} could not look at ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unseen.length, 'item', 'items')} (${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)([
                ...new Set(unseen.map((item)=>item.reason))
            ])}).`, {
                detail: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .few */ .H$)(unseen.map(({ name })=>name))
            })
        ],
        ...foreign.length === 0 ? [] : [
            (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)(`${NAMES[source]} does not read ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(foreign)}.`)
        ]
    ];
}
function disabledRules({ policy }, source, rules) {
    const off = rules.filter((rule)=>disabledIn(policy, source).includes(rule));
    if (off.length === 0) return [];
    return [
        (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)(`The policy switches off ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(off.length, 'rule', 'rules')} that would look at this.`, {
            detail: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .few */ .H$)(off)
        })
    ];
}
/** Rules of some scans that the policy switches off: what they would find is not looked for. */ function switchedOff({ policy }, sources) {
    return sources.flatMap((source)=>{
        const off = disabledIn(policy, source);
        if (off.length === 0) return [];
        return [
            (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)(`${NAMES[source]} looks without ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(off.length, 'rule', 'rules')} that the policy switches off.`, {
                detail: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .few */ .H$)(off)
            })
        ];
    });
}
function disabledIn({ scan }, source) {
    if (source === 'code' || source === 'forge' || source === 'workflows') return scan[source].disable;
    return source === 'sarif:FSRT' ? scan.fsrt.disable : [];
}
/**
 * The open findings of some rules, waived ones and those that cannot be seen any more too: what is
 * accepted is still there.
 */ function findingsOf({ result }, is) {
    return [
        ...result.findings,
        ...result.known
    ].filter((finding)=>(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudged */ .sL)(finding) && is(finding));
}
/**
 * Whether a finding is about what a set of rules looks for. A finding that another tool joined has
 * the other's rule among its names.
 */ function isAbout({ rules, cwe }, { source, rule, aliases, cwe: of }) {
    if (rules.includes(rule) || aliases.some((alias)=>rules.includes(alias))) return true;
    return source.startsWith('sarif:') && cwe.some((number)=>of.includes(`CWE-${number}`));
}
/** Whether FSRT is to look at the apps: the policy asks for it, or its program was named. */ function asksFsrt({ policy, result }) {
    return policy.scan.fsrt.enabled || result.scans.some(({ sources, status })=>sources.includes('sarif:FSRT') && status !== 'skipped');
}
/**
 * The sources of what FSRT looks at as well: what it was to look at and did not shows nothing. Of
 * anything but a Forge app it says nothing.
 */ function withFsrt(facts, sources, { rules }) {
    const looks = facts.apps.length > 0 && rules.some((rule)=>rule.startsWith('fsrt/'));
    return looks && asksFsrt(facts) ? [
        ...sources,
        'sarif:FSRT'
    ] : sources;
}
/**
 * Why nobody knows whether some open findings are past their due date: when their clocks began is
 * in the issues. Empty where it is known, or there is none.
 */ function withoutClock(facts, is) {
    const { ledger } = facts;
    if (ledger.seen || findingsOf(facts, is).length === 0) return [];
    return [
        (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)('When what is open has to be fixed is in the issues, which could not be read.', {
            detail: ledger.missing.why
        })
    ];
}
/** Findings as evidence that something is not so. */ function brokenBy(findings, one, many) {
    const waived = findings.filter(({ waiver })=>waiver !== null).length;
    const accepted = waived === 0 ? '' : `, of which ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(waived, 'is', 'are')} accepted by a waiver`;
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(findings.length, `open finding ${one}`, `open findings ${many}`)}${accepted}.`, {
        inside: true,
        detail: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .few */ .H$)(findings.map(({ id, rule, locations })=>`${rule} in ${locations[0]?.path ?? '?'} (${id.slice(0, 8)})`))
    });
}
/** How much the scans of some sources looked at. */ function lookedAt({ result }, sources) {
    const all = result.scans.filter((scan)=>sources.some((source)=>scan.sources.includes(source)));
    const looked = all.flatMap(({ coverage })=>coverage === null ? [] : [
            coverage.head.looked
        ]);
    const files = Math.max(0, ...looked.map((one)=>one.files));
    const packages = Math.max(0, ...looked.map((one)=>one.packages));
    const parts = [
        ...files === 0 ? [] : [
            (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files, 'file', 'files')
        ],
        ...packages === 0 ? [] : [
            (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(packages, 'package', 'packages')
        ]
    ];
    return parts.length === 0 ? 'the whole repository' : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(parts);
}


/***/ }),

/***/ 34761:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ loweredLevels)
/* harmony export */ });
/**
 * What the policy rates lower than its vector says without a look at the finding, a phrase each:
 * whatever is in a place or a package, what is not imported, what states no severity.
 */ function loweredLevels({ severity }) {
    const { overrides, unreachable, unknown } = severity;
    const broad = overrides.filter(({ match })=>match.rule === undefined && match.id === undefined);
    return [
        ...broad.map((one)=>`${one.severity} for whatever is in a place or a package: ${one.reason}`),
        ...unreachable === 'lower' ? [
            'one level lower for packages that production code does not import'
        ] : [],
        ...unknown === 'medium' || unknown === 'low' ? [
            `${unknown} for what states no severity`
        ] : []
    ];
}


/***/ }),

/***/ 3983:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wj: () => (/* binding */ outwardWords),
/* harmony export */   b2: () => (/* binding */ outwardNames),
/* harmony export */   cx: () => (/* binding */ dataOutside),
/* harmony export */   iD: () => (/* binding */ mayGetData),
/* harmony export */   mo: () => (/* binding */ outwardOf)
/* harmony export */ });
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47614);

/** All of it. */ function outwardOf({ apps }) {
    return {
        remotes: apps.flatMap(({ remotes })=>remotes),
        egress: apps.flatMap(({ egress })=>egress),
        connect: apps.filter(({ connect })=>connect).map(({ path })=>path)
    };
}
/**
 * What of it may get end-user data: everything that is not declared to be out of its scope. That a
 * remote stores nothing does not say what it is sent.
 */ function mayGetData(facts) {
    const { remotes, egress, connect } = outwardOf(facts);
    return {
        remotes: remotes.filter(({ storesEUD })=>storesEUD !== false),
        egress: egress.filter(({ inScopeEUD })=>inScopeEUD !== false),
        connect
    };
}
/** `1 remote and 2 addresses`; null for nothing. */ function outwardWords({ remotes, egress, connect }) {
    const parts = [
        ...remotes.length === 0 ? [] : [
            (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(remotes.length, 'remote', 'remotes')
        ],
        ...egress.length === 0 ? [] : [
            (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(egress.length, 'address', 'addresses')
        ],
        ...connect.length === 0 ? [] : [
            'a server of Atlassian Connect'
        ]
    ];
    return parts.length === 0 ? null : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(parts);
}
/** Where end-user data may be besides Atlassian's own storage, in a sentence; null for nowhere. */ function dataOutside(facts) {
    const words = outwardWords(mayGetData(facts));
    if (words === null) return null;
    return `The manifests let end-user data go to ${words}, and no repository shows how it is kept there.`;
}
/** The names of it, for a detail; untrusted. */ function outwardNames({ remotes, egress, connect }) {
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .few */ .H$)([
        ...remotes.map(({ key })=>key),
        ...egress.map(({ address, remote })=>address ?? remote ?? '?'),
        ...connect
    ]);
}


/***/ }),

/***/ 20981:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ PROMISES)
});

// EXTERNAL MODULE: ./src/core/statement/logs.js
var logs = __webpack_require__(44266);
// EXTERNAL MODULE: ./src/core/statement/look.js
var look = __webpack_require__(42682);
// EXTERNAL MODULE: ./src/core/statement/say.js
var say = __webpack_require__(47614);
// EXTERNAL MODULE: ./src/core/statement/settle.js
var settle = __webpack_require__(87902);
;// CONCATENATED MODULE: ./src/core/statement/promises/abnormal-behaviour.js




/** Whether anybody watches. */ const abnormalBehaviour = {
    id: 'abnormal-behaviour',
    words: 'Abnormal behaviour is watched for',
    checks: 'The scan of access logs that the policy names, and whether what it found is answered in time.',
    kept: 'Kept where the logs were read completely, reach into the last 7 days, and no finding about them is past its due date. Not kept where one is. Open where the policy switches off kinds of abnormal behaviour, and where something was found and the issues, which have the due dates, could not be read.',
    cannotKnow: 'What is in logs that the policy does not name, and what another system watches: for that the vendor\u2019s own answer stands.',
    asksVendor: true,
    judge
};
function judge(facts) {
    const { result } = facts;
    const late = [
        ...result.findings,
        ...result.known
    ].filter(({ source, sla })=>source === 'activity' && sla === 'overdue');
    if (late.length > 0) return {
        status: 'not-kept',
        evidence: [
            (0,say/* seen */.cI)(`${(0,say/* count */.U9)(late.length, 'episode', 'episodes')} of abnormal behaviour ${late.length === 1 ? 'is' : 'are'} past the day by which somebody had to look.`, {
                detail: (0,say/* few */.H$)(late.map(({ rule, id })=>`${rule} (${id.slice(0, 8)})`))
            })
        ]
    };
    const scan = (0,logs/* logScan */.f)(facts);
    if (scan === null) return (0,settle/* orVendor */.c2)(facts, 'abnormal-behaviour', [
        (0,say/* missing */.LO)('The policy names no logs to look at.')
    ]);
    const gaps = [
        ...(0,logs/* logGaps */.y)(facts, scan),
        ...(0,look/* withoutClock */.nC)(facts, ({ source })=>source === 'activity')
    ];
    if (gaps.length > 0) return {
        status: 'not-from-here',
        evidence: gaps
    };
    const open = result.findings.filter(({ source })=>source === 'activity').length;
    return {
        status: 'kept',
        evidence: [
            (0,say/* seen */.cI)(`${(0,say/* count */.U9)(scan.files ?? 0, 'log was', 'logs were')} read completely, from ${scan.reach?.first ?? '?'} to ${scan.reach?.last ?? '?'}, and nothing that was found is past its due date.`, {
                date: facts.today,
                detail: `${(0,say/* count */.U9)(open, 'episode is', 'episodes are')} open.`
            })
        ]
    };
}

;// CONCATENATED MODULE: ./src/core/statement/checks.js

/** The outcome of a check of the posture; null where nobody looked, or it is switched off. */ function checkOf({ result }, id) {
    const posture = result.scans.find(({ sources, status })=>sources.includes('posture') && status === 'done');
    return posture?.checks?.find((check)=>check.id === id) ?? null;
}
/** Why the posture tells nothing. */ function noPosture({ result }) {
    const reason = result.scans.find(({ sources })=>sources.includes('posture'))?.reason ?? null;
    return (0,say/* missing */.LO)("The repository's settings on GitHub were not looked at: fixby statement with a token does, and a run whose policy has scan.posture.", reason === null ? {} : {
        detail: reason
    });
}
/** A check as evidence: what it asks for, and what was seen of it. */ function checkEvidence({ asks, state, detail, missing: unseen, url }) {
    if (state === 'not-visible') {
        const wants = unseen.flatMap(({ permission })=>permission === null ? [] : [
                permission
            ]);
        const needs = wants.length === 0 ? '' : `; a token with ${wants.join(' or ')} sees it`;
        return (0,say/* missing */.LO)(`Not visible to this token: ${lower(asks)}${needs}.`, {
            detail: unseen.map(({ why })=>why).join(', '),
            url
        });
    }
    if (state === 'kept') return (0,say/* seen */.cI)(`${asks}.`, {
        detail,
        url
    });
    if (state === 'not-kept') return (0,say/* seen */.cI)(`Not so: ${lower(asks)}.`, {
        detail,
        url
    });
    return (0,say/* missing */.LO)(`Not settled: ${lower(asks)}.`, {
        detail,
        url
    });
}
function lower(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/core/statement/promises/access.js


/** Checks of the posture that together say who has access. */ const CHECKS = [
    'posture-outside-collaborators',
    'posture-two-factor',
    'posture-shared-accounts',
    'posture-deploy-keys',
    'posture-deploy-key-owners'
];
/** Who may reach the code. */ const access = {
    id: 'access',
    words: 'Only authorised employees have access',
    checks: `The repository's settings on GitHub: ${CHECKS.join(', ')}.`,
    kept: 'Kept where every one of these checks is seen to hold. Not kept where one is seen not to.',
    cannotKnow: 'Who is employed, who may only read, and who has access to production: Forge gives it to the contributors of the app. A check that the token does not see leaves the promise open, whatever the vendor says.',
    judge: access_judge
};
function access_judge(facts) {
    const checks = CHECKS.map((id)=>checkOf(facts, id));
    const known = checks.filter((check)=>check !== null);
    const evidence = [
        ...known.map(checkEvidence),
        ...known.length === 0 ? [
            noPosture(facts)
        ] : [],
        ...known.length > 0 && known.length < CHECKS.length ? [
            (0,say/* missing */.LO)('The policy switches off some of the checks of who has access.')
        ] : []
    ];
    if (known.some(({ state })=>state === 'not-kept')) return {
        status: 'not-kept',
        evidence
    };
    const all = known.length === CHECKS.length && known.every(({ state })=>state === 'kept');
    return {
        status: all ? 'kept' : 'not-from-here',
        evidence
    };
}

// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(94900);
// EXTERNAL MODULE: ./src/core/statement/record.js
var record = __webpack_require__(84020);
;// CONCATENATED MODULE: ./src/core/statement/promises/bug-bounty.js




/** Whether people are paid to look. */ const bugBounty = {
    id: 'bug-bounty',
    words: 'The apps take part in a bug bounty programme',
    checks: "Reports of the bounty among the issues of the last 365 days, the vendor's own answer, and which apps it says the bounty covers.",
    kept: 'Kept where a maintainer confirmed such a report that came in within 365 days, or the issues were read, none is one, and the vendor says so. Where `bounty` of the answers names some of the apps only, it is kept for those, and which they are stands beside it. Not kept where the vendor says no, or that it covers none of the apps.',
    cannotKnow: 'Which apps a programme covers, and whether it is still open: its own page shows that.',
    asksVendor: true,
    judge: bug_bounty_judge
};
function bug_bounty_judge(facts) {
    const { status, evidence, ...more } = byReports(facts);
    const { apps = [] } = facts.answers ?? {};
    if (apps.every(({ bounty })=>bounty === undefined)) return {
        status,
        evidence,
        ...more
    };
    const covered = apps.filter(({ bounty })=>bounty === true);
    const told = [
        ...evidence,
        coverage(apps)
    ];
    if (covered.length === 0) return {
        status: 'not-kept',
        evidence: told
    };
    if (covered.length === apps.length) return {
        status,
        ...more,
        evidence: told
    };
    const covers = {
        apps: covered.map(({ name })=>name),
        of: apps.length
    };
    return {
        status,
        ...more,
        byWord: true,
        covers,
        evidence: told
    };
}
/** Which of the apps the bounty covers, and which it does not, as the vendor says. */ function coverage(apps) {
    const names = (of)=>(0,say/* listed */.KE)(apps.flatMap(({ name, bounty })=>bounty === of ? [
                name
            ] : []));
    const parts = [
        [
            `covers`,
            names(true)
        ],
        [
            `does not cover`,
            names(false)
        ],
        [
            `is said neither to cover nor to leave out`,
            names(undefined)
        ]
    ].flatMap(([does = '', which = ''])=>which === '' ? [] : [
            `${does} ${which}`
        ]);
    const url = apps.find(({ bounty })=>bounty === true)?.['bounty-url'];
    return {
        kind: 'said',
        text: `By the vendor's word the bug bounty ${parts.join('; it ')}.`,
        ...url === undefined ? {} : {
            url,
            open: true
        }
    };
}
function byReports(facts) {
    const { ledger } = facts;
    if (!ledger.seen) return (0,settle/* notByWord */.B7)(facts, 'bug-bounty', [
        (0,say/* missing */.LO)('The issues, which have reports of a bounty, could not be read.', {
            detail: ledger.missing.why
        })
    ]);
    const reports = ledger.value.findings.filter(({ source, rule, report, opened })=>source === 'report' && rule === 'bounty' && report?.confirmed === true && opened > (0,day/* addDays */.fi)(facts.today, -record/* YEAR */.UX));
    if (reports.length === 0) return (0,settle/* orVendor */.c2)(facts, 'bug-bounty', [
        (0,say/* missing */.LO)(`No issue of ${(0,record/* recordDays */.xX)(ledger.value, facts.today)} is a confirmed report of a bounty.`)
    ]);
    const last = reports.map(({ opened })=>opened).sort().at(-1);
    return {
        status: 'kept',
        evidence: [
            (0,say/* seen */.cI)('Reports of the bug bounty came in within 365 days and were looked into.', {
                detail: `${(0,say/* count */.U9)(reports.length, 'report was', 'reports were')} confirmed, the last of ${last ?? '?'}.`
            })
        ]
    };
}

// EXTERNAL MODULE: ./src/core/statement/questionnaire-of.js
var questionnaire_of = __webpack_require__(61908);
;// CONCATENATED MODULE: ./src/core/statement/promises/caiq.js



/** Whether the questionnaire of the Cloud Security Alliance is answered. */ const caiq = {
    id: 'caiq',
    words: 'The questionnaire CAIQ is answered',
    checks: 'The answers to every question of each edition that is known here.',
    kept: 'Kept where every question of CAIQ-Lite 3.0.1 has an answer that still holds: of the other editions only some questions are known here, so that answers to all of them leave the promise open. Not kept where the vendor answers an edition in part, or an answer had to be looked at again.',
    cannotKnow: 'Whether an answer is true that the vendor gives for itself: the evidence of each says whose word it is. The questions are in words of our own and not checked against the CSA\u2019s file.',
    judge: caiq_judge
};
function caiq_judge(facts, answers) {
    const editions = [
        ...new Set(answers.map(({ edition })=>edition))
    ].filter((one)=>one.startsWith('caiq'));
    const counted = editions.map((edition)=>countsOf(edition, answers, facts));
    const whole = counted.find((one)=>one.whole && one.said > 0 && one.answered === one.all);
    if (whole !== undefined) return {
        status: 'kept',
        evidence: [
            (0,say/* seen */.cI)(`All ${whole.all} questions of ${titleOf(whole.edition)} are answered, ${whole.said} of them by the vendor.`, {
                date: facts.today
            })
        ]
    };
    const begun = counted.filter(({ said, late })=>said + late > 0);
    if (begun.length === 0) return (0,settle/* orVendor */.c2)(facts, 'caiq', [
        (0,say/* missing */.LO)('The vendor has answered no edition of CAIQ here.')
    ]);
    if (begun.every(({ whole, answered, all })=>!whole && answered === all)) return (0,settle/* orVendor */.c2)(facts, 'caiq', begun.map(beyond));
    return {
        status: 'not-kept',
        evidence: begun.map(lacking)
    };
}
/** An edition of which all that is known here is answered: the rest of it nobody sees. */ function beyond({ edition, all }) {
    return (0,say/* missing */.LO)(`All ${(0,say/* count */.U9)(all, 'question', 'questions')} of ${titleOf(edition)} that are known here are answered, and the edition has more of them.`);
}
function lacking({ edition, whole, answered, all, late, open }) {
    const known = whole ? '' : ' that are known here';
    return (0,say/* seen */.cI)(`${answered} of ${(0,say/* count */.U9)(all, 'question', 'questions')} of ${titleOf(edition)}${known} are answered, and ${(0,say/* count */.U9)(late, 'answer', 'answers')} had to be looked at again.`, open.length === 0 ? {} : {
        detail: `Without an answer: ${(0,say/* few */.H$)(open)}`
    });
}
function titleOf(edition) {
    return (0,questionnaire_of/* questionnaireOf */.x)(edition)?.title ?? edition;
}
function countsOf(edition, answers, { answers: own, today }) {
    const mine = answers.filter((answer)=>answer.edition === edition);
    const open = mine.filter(({ answer })=>answer === 'not-from-here').map(({ id })=>id);
    const late = own?.answers.filter(({ to, review })=>to === edition && review !== null && review.until < today).length ?? 0;
    const said = mine.filter(say/* isSaid */.QV).length;
    const whole = (0,questionnaire_of/* questionnaireOf */.x)(edition)?.whole === true;
    return {
        edition,
        whole,
        all: mine.length,
        answered: mine.length - open.length,
        said,
        late,
        open
    };
}

// EXTERNAL MODULE: ./src/core/statement/fix-times/judge.js + 2 modules
var fix_times_judge = __webpack_require__(43349);
;// CONCATENATED MODULE: ./src/core/statement/promises/fix-times.js

/** Whether due dates are kept. */ const fixTimes = {
    id: 'fix-times',
    words: "Vulnerabilities are fixed within the times of Atlassian's security bug fix policy",
    checks: 'Every finding that was open within the last 365 days: whether it was fixed by its due date, and what is overdue now; and whether the policy gives more days than Atlassian does (10, 28, 84 and 175), to what nothing fixes and to the triage of the bounty (14) too.',
    kept: 'Kept where nothing is overdue and nothing of the last 365 days was fixed late. Not kept where something is or was, or the policy gives more days. A waiver changes no due date. Open where a scan of the run did not complete or the policy switches it or a rule of it off, while nothing came due and the record is shorter than 10 days, where the policy gives some severities no issue, and where it lowers levels without a look at the finding.',
    cannotKnow: 'Vulnerabilities that no scan found and nobody reported here, and dates that Atlassian set on tickets of its own, unless a maintainer wrote them down.',
    judge: fix_times_judge/* judgeFixTimes */.P
};

// EXTERNAL MODULE: ./src/core/statement/outward.js
var outward = __webpack_require__(3983);
// EXTERNAL MODULE: ./src/core/statement/requirements/requirements.js + 4 modules
var requirements = __webpack_require__(36218);
;// CONCATENATED MODULE: ./src/core/statement/promises/hosting.js




/** Where end-user data is kept. */ const hosting = {
    id: 'hosting',
    words: 'End-user data is hosted in Atlassian Forge',
    checks: 'The manifest of every Forge app: its remotes, which of them keep data, and the addresses that it may send to or load from.',
    kept: 'Kept where every remote and every address is declared with inScopeEUD: false, or there is none. Not kept where a remote keeps end-user data.',
    cannotKnow: 'What a server does with data that it is sent. Where a remote or an address may get end-user data, the answer is the vendor\u2019s own.',
    asksVendor: true,
    judge: hosting_judge
};
function hosting_judge(facts) {
    const { apps } = facts;
    const remotes = apps.flatMap(({ path, remotes })=>remotes.map((remote)=>({
                path,
                ...remote
            })));
    const storing = remotes.filter(({ stores, storesEUD })=>stores && storesEUD !== false);
    if (storing.length > 0) return {
        status: 'not-kept',
        evidence: [
            (0,say/* seen */.cI)(`By the manifests, ${(0,say/* count */.U9)(storing.length, 'remote keeps', 'remotes keep')} end-user data outside Atlassian.`, {
                detail: (0,say/* few */.H$)(storing.map(({ path, key, urls })=>`${key} (${urls.join(', ')}) in ${path}`))
            })
        ]
    };
    const unread = (0,requirements/* unreadManifests */.O0)(facts);
    if (unread.length > 0) return {
        status: 'not-from-here',
        evidence: unread
    };
    if (apps.length === 0) return (0,settle/* orVendor */.c2)(facts, 'hosting', [
        (0,say/* missing */.LO)('There is no manifest of a Forge app in this repository.')
    ]);
    const open = (0,outward/* mayGetData */.iD)(facts);
    const words = (0,outward/* outwardWords */.Wj)(open);
    if (words !== null) return (0,settle/* orVendor */.c2)(facts, 'hosting', [
        (0,say/* missing */.LO)(`By the manifests ${words} may get end-user data, and none says whether it is kept there.`, {
            detail: (0,outward/* outwardNames */.b2)(open)
        })
    ]);
    return {
        status: 'kept',
        evidence: [
            (0,say/* seen */.cI)(`${apps.length === 1 ? 'The manifest names' : `The ${apps.length} manifests name`} no remote and no address that may get end-user data.`, {
                detail: (0,say/* few */.H$)(apps.map(({ path })=>path))
            })
        ]
    };
}

// EXTERNAL MODULE: ./src/core/posture/documents.js
var posture_documents = __webpack_require__(70210);
// EXTERNAL MODULE: ./src/core/statement/incident-form.js
var incident_form = __webpack_require__(63642);
;// CONCATENATED MODULE: ./src/core/statement/promises/incident-contact.js





/** Whom to tell of an incident. */ const incidentContact = {
    id: 'incident-contact',
    words: 'There is an address for security incidents',
    checks: 'SECURITY.md of the repository or of its organization, the form for incidents, and the hours that the policy gives for notices.',
    kept: 'Kept where SECURITY.md names an address, or a link or a form for reports. Not kept where it names none, or there is none. That of the organization leaves it open where the token does not see it, whatever the vendor says.',
    cannotKnow: 'Whether somebody reads what is sent there, and whether Atlassian has the address: it asks for a security contact of its own.',
    asksVendor: true,
    judge: incident_contact_judge
};
function incident_contact_judge(facts) {
    const { securityPolicy } = facts.files;
    if (securityPolicy === null) return withoutFile(facts);
    const detail = securityPolicy.path;
    if (!(0,posture_documents/* namesWay */.o2)(securityPolicy.text)) return {
        status: 'not-kept',
        evidence: [
            (0,say/* seen */.cI)('The security policy names no address, link or form for reports.', {
                detail
            })
        ]
    };
    return {
        status: 'kept',
        evidence: [
            (0,say/* seen */.cI)('The security policy names how to report.', {
                detail,
                date: facts.today,
                ...policyPage(facts)
            }),
            ...formEvidence(facts),
            ...(0,settle/* alsoSaid */.nE)(facts, 'incident-contact')
        ]
    };
}
/** Where everybody reads it. */ function policyPage({ repository }) {
    if (repository?.public !== true) return {};
    return {
        url: `${repository.url}/security/policy`,
        open: true
    };
}
/** The organization's file counts where the repository has none, and only GitHub knows it. */ function withoutFile(facts) {
    const check = checkOf(facts, 'posture-security-policy');
    if (check === null || check.state === 'not-visible') return (0,settle/* notByWord */.B7)(facts, 'incident-contact', [
        (0,say/* missing */.LO)('There is no SECURITY.md here, and that of the organization could not be looked at.')
    ]);
    return {
        status: check.state === 'kept' ? 'kept' : 'not-kept',
        evidence: [
            checkEvidence(check)
        ]
    };
}
function formEvidence({ files, policy, repository }) {
    if ((0,incident_form/* incidentFormOf */.q)(files) === null) return [];
    const { 'notify-hours': notify, 'update-hours': update } = policy.incident;
    const page = repository === null ? null : `${repository.url}/issues/new/choose`;
    return [
        (0,say/* seen */.cI)(`There is a form for incidents; by the policy people are told within ${notify} hours and kept informed every ${update}.`, page === null ? {} : {
            url: page,
            ...repository?.public === true ? {
                open: true
            } : {}
        })
    ];
}

;// CONCATENATED MODULE: ./src/core/statement/promises/privacy-policy.js



/** Whether customers find the privacy policy. */ const privacyPolicy = {
    id: 'privacy-policy',
    words: 'The privacy policy is where customers find it',
    checks: 'Whether README, SECURITY.md or SUPPORT link a privacy policy whose page answers (asked with `statement.check-links` of the policy, or --check-links), or a public repository has PRIVACY.md.',
    kept: 'Kept where the linked page answers, or nobody asked it and the vendor says yes. Where documents are there and none links one, only a `url` in the vendor\u2019s answer keeps it. Not kept where the page is gone, or nobody names one.',
    cannotKnow: 'What the page says, whose it is (any link with *privacy* in its words or address counts), and what the Marketplace listing links.',
    asksVendor: true,
    judge: privacy_policy_judge
};
function privacy_policy_judge(facts) {
    const { documents } = facts.files;
    const found = (0,posture_documents/* privacyIn */.OI)(documents);
    if (found?.by === 'link') return linked(facts, found.path);
    if (found !== null && facts.repository?.public === true) return {
        status: 'kept',
        evidence: [
            (0,say/* seen */.cI)('The privacy policy is a file of this public repository.', {
                url: `${facts.repository.url}/blob/HEAD/${found.path}`,
                open: true
            })
        ]
    };
    if (found !== null) return (0,settle/* orVendor */.c2)(facts, 'privacy-policy', [
        (0,say/* missing */.LO)('There is a privacy policy, and nothing shows that customers can read this repository.', {
            detail: found.path
        })
    ]);
    if (documents.length === 0) return (0,settle/* orVendor */.c2)(facts, 'privacy-policy', [
        (0,say/* missing */.LO)('There is no README or other document to look at.')
    ]);
    return unlinked(facts);
}
const UNLINKED = 'No document of the repository links a privacy policy.';
/** A policy that no document links may be on a page that the vendor names; a yes alone is none. */ function unlinked(facts) {
    const byWord = (0,settle/* orVendor */.c2)(facts, 'privacy-policy', [
        (0,say/* missing */.LO)(UNLINKED)
    ]);
    if (byWord.status === 'kept' && byWord.evidence.some(({ url })=>url !== undefined)) return byWord;
    const { evidence } = (0,settle/* orVendor */.c2)(facts, 'privacy-policy', [
        (0,say/* seen */.cI)(UNLINKED)
    ]);
    return {
        status: 'not-kept',
        evidence
    };
}
/** A link alone shows no page: it has to answer, or the vendor says that it does. */ function linked(facts, path) {
    const { privacyPage: page, today } = facts;
    const link = (0,say/* seen */.cI)('A document of the repository links the privacy policy.', {
        detail: path,
        date: today
    });
    if (page === null) return (0,settle/* orVendor */.c2)(facts, 'privacy-policy', [
        link,
        (0,say/* missing */.LO)('Whether the linked page answers was not asked: the policy with statement.check-links does, and fixby statement --check-links.')
    ]);
    if (!page.seen) return (0,settle/* notByWord */.B7)(facts, 'privacy-policy', [
        link,
        (0,say/* missing */.LO)('The linked page could not be asked.', {
            detail: page.missing.why
        })
    ]);
    const { url, status } = page.value;
    const said = (0,say/* seen */.cI)(`The page of the privacy policy answered with status ${status}.`, {
        url,
        open: true,
        date: today
    });
    if (status >= 200 && status < 300) return {
        status: 'kept',
        evidence: [
            said,
            ...(0,settle/* alsoSaid */.nE)(facts, 'privacy-policy')
        ]
    };
    if (status === 404 || status === 410) return {
        status: 'not-kept',
        evidence: [
            link,
            said
        ]
    };
    return (0,settle/* notByWord */.B7)(facts, 'privacy-policy', [
        link,
        {
            ...said,
            kind: 'missing'
        }
    ]);
}

;// CONCATENATED MODULE: ./src/core/statement/promises/requirements.js


/** The security requirements of the Marketplace. */ const requirements_requirements = {
    id: 'requirements',
    words: 'The Marketplace security requirements for cloud apps are met',
    checks: 'Every requirement of the table for all cloud apps (1 to 10), and of the table for Forge apps (1 to 14) where there is one: see the list of requirements.',
    kept: 'Kept where each of them is. Not kept where one is not.',
    cannotKnow: 'What a repository does not show of some of them, and what five numbers of the Forge table ask for: there the vendor\u2019s own answer stands, marked as such.',
    judge: requirements_judge
};
const PAGE = 'https://developer.atlassian.com/platform/marketplace/security-requirements/';
function requirements_judge(facts) {
    const all = (0,requirements/* judgeRequirements */.WY)(facts).filter(({ table })=>table === 'all-apps' || facts.apps.length > 0);
    const of = (status)=>all.filter((one)=>one.status === status);
    const [broken, unknown, met] = [
        of('not-kept'),
        of('unknown'),
        of('kept')
    ];
    const kept = met.filter(({ applies })=>applies !== false);
    const without = met.filter(({ applies })=>applies === false);
    const denied = without.filter(say/* isByWord */.aU).length;
    const said = kept.filter(say/* isByWord */.aU).length;
    const whole = broken.length + unknown.length === 0;
    const evidence = [
        ...broken.length === 0 ? [] : [
            (0,say/* seen */.cI)(`Not kept: ${names(broken)}.`)
        ],
        (0,say/* seen */.cI)(`${kept.length} of ${(0,say/* count */.U9)(all.length, 'requirement is', 'requirements are')} kept.`, {
            url: PAGE,
            open: true
        }),
        ...said === 0 ? [] : [
            byWord(said, whole)
        ],
        ...without.length === denied ? [] : [
            pointless(without.length - denied)
        ],
        ...denied === 0 ? [] : [
            notApplying(denied, whole)
        ],
        ...unknown.length === 0 ? [] : [
            (0,say/* missing */.LO)(`Not known: ${names(unknown)}.`)
        ]
    ];
    if (broken.length > 0) return {
        status: 'not-kept',
        evidence
    };
    if (unknown.length > 0) return {
        status: 'not-from-here',
        evidence
    };
    return {
        status: 'kept',
        ...said + denied > 0 ? {
            byWord: true
        } : {},
        evidence
    };
}
/** A number of requirements: while some of the rest are open, it tells how many. */ function numberSaid(text, whole) {
    return {
        kind: 'said',
        text,
        ...whole ? {} : {
            inside: true
        }
    };
}
function byWord(kept, whole) {
    const text = `${(0,say/* count */.U9)(kept, 'of them rests', 'of them rest')} on the vendor's word for what is not seen here.`;
    return numberSaid(text, whole);
}
function pointless(without) {
    return (0,say/* seen */.cI)(`${(0,say/* count */.U9)(without, 'more does', 'more do')} not apply: no manifest has what it is about.`);
}
function notApplying(without, whole) {
    const text = `The vendor says of ${without === 1 ? 'one' : without} more that it does not apply.`;
    return numberSaid(text, whole);
}
function names(found) {
    return found.map(({ table, number })=>`${table}/${number}`).join(', ');
}

;// CONCATENATED MODULE: ./src/core/statement/promises/scanning.js


/** Most days in a row without a complete scan that still count as constantly. */ const MOST_DAYS = 7;
/** Whether scans run all the time. */ const scanning = {
    id: 'scanning',
    words: 'Dependencies, code and Forge apps are scanned constantly (SCA, SAST, FSRT)',
    checks: 'The scans of dependencies and of code of this run, FSRT where there is a Forge app, and on how many of the last 90 days a scan of the default branch was complete.',
    kept: `Kept where each of them completed in this run and no more than ${MOST_DAYS} days in a row had no complete scan. Open while the record is no longer than that, and where the policy switches off rules of them. Not kept where the policy switches one off, or there was a longer gap.`,
    cannotKnow: 'What another system scans. A day counts by a green run of the workflow, which does not tell what the policy of that day asked for: whether FSRT looked on it too is not seen. Days before the first run that kept issues are not counted.',
    judge: scanning_judge
};
function scanning_judge(facts) {
    const wanted = [
        'dependencies',
        'code',
        ...hasApp(facts) ? [
            'sarif:FSRT'
        ] : []
    ];
    const off = wanted.filter((source)=>isOff(facts, source));
    if (off.length > 0) return {
        status: 'not-kept',
        evidence: [
            (0,say/* seen */.cI)(`The policy does not ask for ${(0,say/* few */.H$)(off.map((source)=>WORDS[source]))}.`)
        ]
    };
    const gaps = [
        ...(0,look/* gapsIn */.vY)(facts, wanted),
        ...(0,look/* switchedOff */.dw)(facts, wanted)
    ];
    const days = daysEvidence(facts);
    if (days.long) return {
        status: 'not-kept',
        evidence: [
            days.evidence,
            ...gaps
        ]
    };
    if (gaps.length > 0 || !facts.scanDays.seen) return {
        status: 'not-from-here',
        evidence: [
            ...gaps,
            days.evidence
        ]
    };
    if (facts.scanDays.value.days <= MOST_DAYS) return {
        status: 'not-from-here',
        evidence: [
            days.evidence,
            (0,say/* missing */.LO)(`The record is not older than ${MOST_DAYS} days, which is too short for "constantly".`)
        ]
    };
    return {
        status: 'kept',
        evidence: [
            (0,say/* seen */.cI)(`${wanted.map((source)=>WORDS[source]).join(', ')} completed over ${(0,look/* lookedAt */.O1)(facts, wanted)}.`, {
                date: facts.today,
                detail: programs(facts, wanted)
            }),
            days.evidence
        ]
    };
}
const WORDS = {
    dependencies: 'SCA',
    code: 'SAST',
    'sarif:FSRT': 'FSRT'
};
function hasApp({ apps, brokenManifests }) {
    return apps.length + brokenManifests.length > 0;
}
/** The programs that scanned: `osv-scanner 2.5.1, code 0.1.0`. */ function programs({ result }, wanted) {
    const ran = result.scans.filter(({ sources })=>wanted.some((source)=>sources.includes(source)));
    return ran.map(({ scanner, version })=>`${scanner} ${version}`.trim()).join(', ');
}
function isOff(facts, source) {
    if (source === 'sarif:FSRT') return !(0,look/* asksFsrt */.E8)(facts);
    const { dependencies, code } = facts.policy.scan;
    return source === 'dependencies' ? !dependencies.enabled : !code.enabled;
}
function daysEvidence({ scanDays }) {
    if (!scanDays.seen) return {
        long: false,
        evidence: (0,say/* missing */.LO)('On which days was scanned could not be read.', {
            detail: scanDays.missing.why
        })
    };
    const { since, until, days, scannedDays, gaps, url } = scanDays.value;
    const longest = Math.max(0, ...gaps.map((gap)=>gap.days));
    const rest = longest === 0 ? '' : `; the longest gap was ${(0,say/* count */.U9)(longest, 'day', 'days')}`;
    return {
        long: longest > MOST_DAYS,
        evidence: (0,say/* seen */.cI)(`A scan of the default branch was complete on ${scannedDays} of ${days} days from ${since} to ${until}${rest}.`, {
            url,
            date: until,
            detail: say/* GREEN_RUNS */.dp
        })
    };
}

// EXTERNAL MODULE: ./src/core/statement/severity-levels.js
var severity_levels = __webpack_require__(51052);
;// CONCATENATED MODULE: ./src/core/statement/promises/severity-levels.js

/** How bad a finding is. */ const severityLevels = {
    id: 'severity-levels',
    words: "Vulnerabilities are rated by Atlassian's Security Severity Levels",
    checks: 'The policy in force: findings are rated by CVSS in the bands of Atlassian (critical from 9.0, high from 7.0, medium from 4.0, low below), and what the policy rates otherwise.',
    kept: 'Kept where the policy changes the level of single rules at most, each with its reason. Not kept where it changes levels without a look at the finding: of whatever is in a place or a package, with severity.unreachable: lower, or with severity.unknown below high.',
    cannotKnow: 'How a vulnerability is rated that is kept in another tracker.',
    judge: severity_levels/* judgeLevels */.N
};

;// CONCATENATED MODULE: ./src/core/statement/promises/index.js
// Written by scripts/registries.js: npm run build and npm run docs do so.











/** Every promise of the statement, one file each, by id. */ const PROMISES = [
    abnormalBehaviour,
    access,
    bugBounty,
    caiq,
    fixTimes,
    hosting,
    incidentContact,
    privacyPolicy,
    requirements_requirements,
    scanning,
    severityLevels
];


/***/ }),

/***/ 61908:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ questionnaireOf)
/* harmony export */ });
/* harmony import */ var _questionnaires_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74960);

/** The questionnaire of an edition; undefined for one that is not known here. */ function questionnaireOf(edition) {
    return _questionnaires_index_js__WEBPACK_IMPORTED_MODULE_0__/* .QUESTIONNAIRES */ .X.find((one)=>one.edition === edition);
}


/***/ }),

/***/ 74960:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ QUESTIONNAIRES)
});

// EXTERNAL MODULE: ./src/core/statement/vendor.js
var vendor = __webpack_require__(38743);
;// CONCATENATED MODULE: ./src/core/statement/caiq/answer.js

/** Makes a questionnaire of its rows. */ function caiq(edition, title, { whole, rows }) {
    return {
        edition,
        title,
        whole,
        questions: rows.map(({ id, about, responsibility })=>({
                id,
                about,
                responsibility
            })),
        answer: (facts)=>rows.map((row)=>answerOf(edition, row, facts))
    };
}
/**
 * The answer to one question. What was seen and speaks against it outweighs the vendor's word; the
 * vendor's word, while it holds, outweighs what was seen and speaks for it.
 */ function answerOf(edition, row, facts) {
    const seen = row.looks.map((look)=>look(facts));
    const word = (0,vendor/* vendorWord */.P)(facts, edition, row.id);
    const evidence = [
        ...seen.flatMap((one)=>one.evidence),
        ...word === null ? unsaid(row) : [
            ...shownInPart(row),
            word.evidence
        ]
    ];
    return {
        edition,
        id: row.id,
        ...decide(row, seen, word),
        evidence: onlyOnce(evidence)
    };
}
function decide({ reach }, seen, word) {
    const said = word?.current === true ? word.answer : null;
    if (seen.some(({ says })=>says === 'no')) return {
        answer: 'no'
    };
    if (reach === 'whole' && isShown(seen) && (said === null || said === 'yes')) return {
        answer: 'yes'
    };
    return said === null ? {
        answer: 'not-from-here'
    } : {
        answer: said,
        byWord: true
    };
}
/** Without what another look said in the same words. */ function onlyOnce(evidence) {
    return evidence.filter(({ text, detail }, index)=>evidence.findIndex((other)=>other.text === text && other.detail === detail) === index);
}
/** Whether what was seen speaks for it, and all of it was seen. */ function isShown(seen) {
    return seen.some(({ says })=>says === 'yes') && seen.every(({ says })=>says === 'yes' || says === 'neutral');
}
const IN_PART = 'What a repository shows is a part of it';
/** What stands beside the vendor's word where that has to tell the rest. */ function shownInPart({ reach }) {
    return reach === 'part' ? [
        {
            kind: 'missing',
            text: `${IN_PART}.`
        }
    ] : [];
}
function unsaid({ reach, responsibility }) {
    if (reach === 'whole') return [];
    const what = reach === 'part' ? IN_PART : 'Nothing in a repository shows it';
    const who = responsibility === 'platform' ? 'the platform answers it, and the vendor may say where' : 'the vendor has not answered it yet';
    return [
        {
            kind: 'missing',
            text: `${what}; ${who}.`
        }
    ];
}

// EXTERNAL MODULE: ./src/core/statement/caiq/rows-4.js
var rows_4 = __webpack_require__(11030);
;// CONCATENATED MODULE: ./src/core/statement/questionnaires/caiq-4-0.js


/** The questions of CAIQ 4.0 that a repository can say something about. */ const caiq40 = caiq('caiq-4.0', 'CAIQ 4.0, in part', {
    whole: false,
    rows: (0,rows_4/* rowsOf */.R)(({ v40 })=>v40)
});

;// CONCATENATED MODULE: ./src/core/statement/questionnaires/caiq-4-1.js


/** The questions of CAIQ 4.1 that a repository can say something about. */ const caiq41 = caiq('caiq-4.1', 'CAIQ 4.1, in part', {
    whole: false,
    rows: (0,rows_4/* rowsOf */.R)(({ v41 })=>v41)
});

// EXTERNAL MODULE: ./src/core/statement/caiq/rows-lite-3-0-1.js
var rows_lite_3_0_1 = __webpack_require__(36467);
;// CONCATENATED MODULE: ./src/core/statement/questionnaires/caiq-lite-3-0-1.js


/** CAIQ-Lite 3.0.1, the edition that statements of Marketplace vendors publish. */ const caiqLite301 = caiq('caiq-lite-3.0.1', 'CAIQ-Lite 3.0.1', {
    whole: true,
    rows: rows_lite_3_0_1/* LITE_301_ROWS */.y
});

;// CONCATENATED MODULE: ./src/core/statement/questionnaires/caiq-lite-4-1.js


/** The questions of CAIQ 4.1 that its Lite selection has, as far as the one source we have says. */ const caiqLite41 = caiq('caiq-lite-4.1', 'CAIQ-Lite 4.1, in part', {
    whole: false,
    rows: (0,rows_4/* rowsOf */.R)(({ v41, lite })=>lite ? v41 : null)
});

// EXTERNAL MODULE: ./src/core/statement/look.js
var look = __webpack_require__(42682);
// EXTERNAL MODULE: ./src/core/statement/requirements/requirements.js + 4 modules
var requirements = __webpack_require__(36218);
// EXTERNAL MODULE: ./src/core/statement/requirements/rules.js
var rules = __webpack_require__(54249);
// EXTERNAL MODULE: ./src/core/statement/say.js
var say = __webpack_require__(47614);
;// CONCATENATED MODULE: ./src/core/statement/questionnaires/forge-approval.js





function asked(id, about, effect, tell = null) {
    const [of, does] = (effect ?? '').split(' ');
    const responsibility = 'vendor';
    return {
        id,
        about,
        responsibility,
        ...effect === null ? {} : {
            effect: {
                of,
                does
            }
        },
        tell
    };
}
/** @see https://developer.atlassian.com/platform/marketplace/app-approval-guidelines/ */ const QUESTIONS = [
    asked('1', 'The app shows something to users', null, (facts)=>has(facts, ({ ui })=>ui, 'a module that shows something to users')),
    asked('1a', 'What users do happens with their own rights', 'no warns', (facts)=>withPart(facts, ({ ui })=>ui, 'a module that shows something to users', ()=>clean(facts, [
                'code',
                'forge'
            ], (0,rules/* only */.j6)('forge-unchecked-as-app', 'fsrt/authorization')))),
    asked('2', 'The app calls servers of the vendor (Forge Remote)', null, (facts)=>has(facts, hasRemotes, 'a remote')),
    asked('2a', 'The server verifies the token of every call', 'no fails', (facts)=>withPart(facts, hasRemotes, 'a remote', ()=>remoteServer(facts, (0,rules/* only */.j6)('forge-remote-token', 'jwt-verification')))),
    asked('2b', 'The server checks the permissions of the user', 'no fails', (facts)=>withPart(facts, hasRemotes, 'a remote', ()=>untold('Which permissions a server checks is not looked at.'))),
    asked('3', 'Permissions are checked before the app acts with its own rights', 'no fails', (facts)=>ofApp(facts, ()=>clean(facts, [
                'code',
                'forge'
            ], rules/* AS_APP_RULES */.Hh))),
    asked('4', 'The app has web triggers', null, (facts)=>has(facts, hasTriggers, 'a web trigger')),
    asked('4a', 'Web triggers check who calls', 'no warns', (facts)=>withPart(facts, hasTriggers, 'a web trigger', ()=>clean(facts, [
                'code'
            ], (0,rules/* only */.j6)('forge-webtrigger-authentication', 'fsrt/authentication')))),
    asked('5', 'Modules have display conditions', null, (facts)=>has(facts, hasConditions, 'a display condition')),
    asked('5a', 'Display conditions alone keep users out', 'yes warns', (facts)=>withPart(facts, hasConditions, 'a display condition', ()=>opposite(clean(facts, [
                'code',
                'forge'
            ], rules/* AS_APP_RULES */.Hh)))),
    asked('6', 'The app sends to, or loads from, other hosts', null, (facts)=>has(facts, hasEgress, 'an address or a remote')),
    asked('6a', 'Some of these addresses are wildcards', 'yes warns', (facts)=>withPart(facts, hasEgress, 'an address or a remote', ()=>opposite(clean(facts, [
                'forge'
            ], (0,rules/* only */.j6)('forge-wildcard-egress', 'forge-wildcard-content'))))),
    asked('6b', 'Connections use TLS 1.2 or later', 'no fails', (facts)=>withPart(facts, hasEgress, 'an address or a remote', ()=>schemes(facts))),
    asked('6c', 'Domains and certificates are renewed in time', 'no warns'),
    asked('6d', 'Data at rest is protected outside Atlassian', 'no warns'),
    asked('7', 'The app asks for the scopes that it needs and no more', 'no warns', (facts)=>ofApp(facts, ()=>clean(facts, [
                'forge'
            ], rules/* SCOPE_RULES */.Nd))),
    asked('8', 'Logs have sensitive data', 'yes warns', (facts)=>ofApp(facts, ()=>opposite(clean(facts, [
                'code'
            ], rules/* LOG_RULES */.lc)))),
    asked('9', 'Input is validated', 'no warns', (facts)=>clean(facts, [
            'code'
        ], rules/* INPUT_RULES */.bK)),
    asked('9a', 'How input is validated', null),
    asked('10', 'Dependencies are scanned and current', 'no fails', dependencies),
    asked('11', 'The app collects Atlassian credentials', 'yes fails', (facts)=>ofApp(facts, ()=>opposite(clean(facts, [
                'code'
            ], rules/* CREDENTIAL_RULES */.mw)))),
    asked('12', 'The app collects credentials of other services', 'yes informs'),
    asked('12a', 'How these are kept', null),
    asked('13', 'Secrets are exposed', 'yes fails', (facts)=>opposite(clean(facts, [
            'secrets',
            'code',
            'forge'
        ], rules/* SECRET_RULES */.vt, rules/* SECRET_SOURCES */.SC))),
    asked('14', 'Scanners are used (SCA, SAST, DAST)', 'no informs', scanners),
    asked('14a', 'Which scanners are used', null, scanners),
    asked('15', 'The security bug fix policy has been read', null),
    asked('16', 'Customers and Atlassian will be told of incidents', null),
    asked('17', 'There is a security contact with an account at Atlassian', 'no informs')
];
/** The questionnaire of the approval of Forge apps: 17 questions with their parts. */ const forgeApproval = {
    edition: 'forge-approval',
    title: 'Questionnaire of the approval of Forge apps',
    whole: true,
    questions: QUESTIONS,
    answer: (facts)=>QUESTIONS.map((question)=>forge_approval_answerOf(question, facts))
};
function forge_approval_answerOf({ id, tell, effect }, facts) {
    const edition = 'forge-approval';
    const { answer, evidence, by } = tell?.(facts) ?? untold('No repository tells this.');
    const word = (0,vendor/* vendorWord */.P)(facts, edition, id);
    const admits = by !== 'settled' && word?.current === true && word.answer === (effect?.of ?? 'no');
    if (word === null || answer !== 'not-from-here' && !admits) return {
        edition,
        id,
        answer,
        evidence
    };
    const told = [
        ...evidence,
        word.evidence
    ];
    const counts = admits || by === 'untold' && word.current;
    return counts ? {
        edition,
        id,
        answer: word.answer,
        byWord: true,
        evidence: told
    } : {
        edition,
        id,
        answer,
        evidence: told
    };
}
function untold(text) {
    return {
        answer: 'not-from-here',
        evidence: [
            (0,say/* missing */.LO)(text)
        ],
        by: 'untold'
    };
}
function hasRemotes({ remotes }) {
    return remotes.length > 0;
}
function hasTriggers({ webTriggers }) {
    return webTriggers.length > 0;
}
function hasConditions({ displayConditions }) {
    return displayConditions;
}
function hasEgress(app) {
    return hasRemotes(app) || app.egress.length > 0;
}
/** What only a Forge app can be asked. */ function ofApp(facts, tell) {
    const unread = (0,requirements/* unreadManifests */.O0)(facts);
    if (unread.length > 0) return {
        answer: 'not-from-here',
        evidence: unread
    };
    return facts.apps.length === 0 ? untold('There is no manifest of a Forge app here.') : tell();
}
/** Whether the manifests name something, and which of them do. */ function has(facts, names, what) {
    return ofApp(facts, ()=>{
        const found = facts.apps.filter(names);
        const yes = found.length > 0;
        return {
            answer: yes ? 'yes' : 'no',
            evidence: [
                (0,say/* seen */.cI)(`${yes ? 'A manifest names' : 'No manifest names'} ${what}.`, {
                    detail: (0,say/* few */.H$)((yes ? found : facts.apps).map(({ path })=>path))
                })
            ],
            by: 'settled'
        };
    });
}
/** A part of a question, which does not apply where the answer to the question is no. */ function withPart(facts, names, what, tell) {
    return ofApp(facts, ()=>facts.apps.some(names) ? tell() : {
            answer: 'not-applicable',
            evidence: [
                (0,say/* seen */.cI)(`No manifest names ${what}.`)
            ],
            by: 'settled'
        });
}
/** Yes where the scans of some sources found nothing by some rules. */ function clean(facts, sources, about, every = []) {
    const found = (0,look/* findingsOf */.WX)(facts, (finding)=>(0,look/* isAbout */.KH)(about, finding) || every.includes(finding.source));
    if (found.length > 0) return {
        answer: 'no',
        evidence: [
            (0,look/* brokenBy */.RA)(found, 'speaks against it', 'speak against it')
        ]
    };
    const looking = (0,look/* withFsrt */.OM)(facts, sources, about);
    const gaps = (0,look/* gapsIn */.vY)(facts, looking, about.rules);
    if (gaps.length > 0) return {
        answer: 'not-from-here',
        evidence: gaps
    };
    const own = about.rules.filter((rule)=>!rule.startsWith('fsrt/'));
    const fsrt = looking.includes('sarif:FSRT') ? ', nor did Atlassian\u2019s FSRT' : '';
    return {
        answer: 'yes',
        evidence: [
            (0,say/* seen */.cI)(`The scans looked at ${(0,look/* lookedAt */.O1)(facts, sources)} with ${(0,say/* count */.U9)(own.length, 'rule', 'rules')} about this and found nothing that speaks against it${fsrt}.`, {
                date: facts.today
            })
        ]
    };
}
/** The answer to a question that asks for the bad thing. */ function opposite({ answer, evidence }) {
    const turned = {
        yes: 'no',
        no: 'yes',
        'not-applicable': 'not-applicable',
        'not-from-here': 'not-from-here'
    };
    return {
        answer: turned[answer],
        evidence: evidence.map(({ text, ...rest })=>({
                ...rest,
                text: text.replace('speak against it', 'show it').replace('speaks against it', 'shows it')
            }))
    };
}
/** A finding in a server that is here speaks against it; that none is found shows nothing. */ function remoteServer(facts, rules) {
    const told = clean(facts, [
        'code'
    ], rules);
    if (told.answer !== 'yes') return told;
    return untold('Nothing found in this repository, and it does not show every server of the remotes.');
}
function schemes(facts) {
    const told = clean(facts, [
        'forge'
    ], (0,rules/* only */.j6)('forge-cleartext-egress', 'forge-cleartext-remote'));
    if (told.answer !== 'yes') return told;
    return untold('All addresses of the manifests use TLS; which version is not in a repository.');
}
function dependencies(facts) {
    const found = (0,look/* findingsOf */.WX)(facts, ({ source, sla, severity })=>source === 'dependencies' && (sla === 'overdue' || severity === 'critical' || severity === 'high'));
    if (found.length > 0) return {
        answer: 'no',
        evidence: [
            (0,look/* brokenBy */.RA)(found, 'in dependencies is critical, high or overdue', 'in dependencies are critical, high or overdue')
        ]
    };
    const gaps = [
        ...(0,look/* gapsIn */.vY)(facts, [
            'dependencies'
        ]),
        ...(0,look/* withoutClock */.nC)(facts, ({ source })=>source === 'dependencies')
    ];
    if (gaps.length > 0) return {
        answer: 'not-from-here',
        evidence: gaps
    };
    return {
        answer: 'yes',
        evidence: [
            (0,say/* seen */.cI)(`The scan of dependencies looked at ${(0,look/* lookedAt */.O1)(facts, [
                'dependencies'
            ])}: nothing known is critical, high or overdue.`, {
                date: facts.today
            })
        ]
    };
}
function scanners({ result, today }) {
    const done = result.scans.filter(({ status, sources })=>status === 'done' && sources.some((one)=>one !== 'posture' && one !== 'activity'));
    if (done.length === 0) return {
        answer: 'not-from-here',
        evidence: [
            (0,say/* missing */.LO)('No scanner completed in this run.')
        ]
    };
    return {
        answer: 'yes',
        evidence: [
            (0,say/* seen */.cI)(`These scanners completed in this run: ${(0,say/* listed */.KE)(done.map(({ scanner })=>scanner))}.`, {
                date: today
            })
        ]
    };
}

;// CONCATENATED MODULE: ./src/core/statement/questionnaires/index.js
// Written by scripts/registries.js: npm run build and npm run docs do so.





/** Every questionnaire, one file for each edition. */ const QUESTIONNAIRES = [
    caiq40,
    caiq41,
    caiqLite301,
    caiqLite41,
    forgeApproval
];


/***/ }),

/***/ 84020:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UX: () => (/* binding */ YEAR),
/* harmony export */   Xy: () => (/* binding */ recordedPromises),
/* harmony export */   xX: () => (/* binding */ recordDays)
/* harmony export */ });
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94900);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3352);


/** Days of the past over which findings count. */ const YEAR = 365;
/**
 * The days that a record is about, for a sentence: no more than it has.
 * @param today the day of the statement
 */ function recordDays({ since }, today) {
    if (since === null || since <= (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(today, 1 - YEAR)) return `the last ${YEAR} days`;
    return `the days since ${since} (no record before)`;
}
/** How promises stood, as a dashboard remembers it, without those that are none any more. */ function recordedPromises({ promises = [] }) {
    return promises.flatMap(({ id, ...period })=>{
        const known = _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .PROMISE_IDS */ .lP.find((one)=>one === id);
        return known === undefined ? [] : [
            {
                id: known,
                ...period
            }
        ];
    });
}


/***/ }),

/***/ 36218:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dq: () => (/* binding */ REQUIREMENTS),
  WY: () => (/* binding */ judgeRequirements),
  O0: () => (/* binding */ unreadManifests)
});

// EXTERNAL MODULE: ./src/core/statement/look.js
var look = __webpack_require__(42682);
// EXTERNAL MODULE: ./src/core/statement/say.js
var say = __webpack_require__(47614);
// EXTERNAL MODULE: ./src/core/statement/vendor.js
var vendor = __webpack_require__(38743);
;// CONCATENATED MODULE: ./src/core/statement/requirement.js



/**
 * How a requirement stands. What a scan found breaks it; what a scan did not look at leaves it
 * unknown, whatever the vendor says; the vendor's word stands for what no scan can see. What does
 * not apply, by that word or since there is nothing that it is about, is not broken, and is told
 * apart.
 */ function judgeRequirement(requirement, facts) {
    const { table, number } = requirement;
    const { scans } = requirement;
    const as = (status, evidence)=>({
            table,
            number,
            status,
            evidence
        });
    const nothing = requirement.nothing?.(facts) ?? null;
    const broken = scans === null || nothing !== null ? [] : breaking(scans, facts);
    if (broken.length > 0) return as('not-kept', [
        (0,look/* brokenBy */.RA)(broken, 'breaks it', 'break it')
    ]);
    const word = (0,vendor/* vendorWord */.P)(facts, table, String(number));
    if (word?.current === true && word.answer === 'no') return as('not-kept', [
        word.evidence
    ]);
    if (nothing !== null) return {
        ...as('kept', [
            (0,say/* seen */.cI)(nothing)
        ]),
        applies: false
    };
    const gaps = scans === null ? [] : (0,look/* gapsIn */.vY)(facts, lookingAt(scans, facts), scans.about?.rules);
    if (gaps.length > 0) return as('unknown', gaps);
    const looked = scans === null ? [] : [
        cleanWords(scans, facts)
    ];
    const beyond = requirement.beyond(facts);
    const { shown } = requirement;
    if (beyond === null) return as('kept', shown === undefined ? looked : [
        ...looked,
        (0,say/* seen */.cI)(shown(facts))
    ]);
    if (word?.current === true) return {
        ...as('kept', [
            ...looked,
            (0,say/* missing */.LO)(beyond),
            word.evidence
        ]),
        byWord: true,
        ...word.answer === 'not-applicable' ? {
            applies: false
        } : {}
    };
    return as('unknown', [
        ...looked,
        (0,say/* missing */.LO)(beyond),
        word?.evidence ?? say/* VENDOR_WOULD_TELL */.HN
    ]);
}
/** The sources that have to have looked. */ function lookingAt({ sources, about }, facts) {
    return about === null ? sources : (0,look/* withFsrt */.OM)(facts, sources, about);
}
function breaking(scans, facts) {
    const { about, every = [], severe, justified } = scans;
    return (0,look/* findingsOf */.WX)(facts, (finding)=>{
        const { source, severity, malicious, waiver } = finding;
        return (justified === undefined || waiver === null) && (about !== null && (0,look/* isAbout */.KH)(about, finding) || every.includes(source) || source === severe && (malicious || severity === 'critical' || severity === 'high'));
    });
}
function cleanWords(scans, facts) {
    const { sources, about, severe } = scans;
    const rules = about?.rules.filter((rule)=>!rule.startsWith('fsrt/')) ?? [];
    const found = severe === undefined ? 'nothing that breaks it' : 'no known critical or high vulnerability';
    const by = rules.length === 0 ? '' : ` with ${(0,say/* count */.U9)(rules.length, 'rule', 'rules')} about this`;
    const fsrt = lookingAt(scans, facts).includes('sarif:FSRT') ? ', nor did Atlassian\u2019s FSRT' : '';
    return (0,say/* seen */.cI)(`The scans looked at ${(0,look/* lookedAt */.O1)(facts, sources)}${by} and found ${found}${fsrt}.`, {
        date: facts.today,
        ...rules.length === 0 ? {} : {
            detail: `Rules: ${(0,say/* few */.H$)(rules)}`
        }
    });
}

// EXTERNAL MODULE: ./src/core/statement/outward.js
var outward = __webpack_require__(3983);
;// CONCATENATED MODULE: ./src/core/statement/requirements/beyond.js

/** All of it is in the repository. */ function nothingBeyond() {
    return null;
}
/** What a repository cannot show of an app that is not Forge alone; null where it is. */ function beyondForge(what) {
    return (facts)=>{
        if (facts.apps.length === 0) return `There is no Forge app here, and a repository does not show ${what}.`;
        const words = (0,outward/* outwardWords */.Wj)((0,outward/* outwardOf */.mo)(facts));
        return words === null ? null : `The manifests name ${words}, and a repository does not show ${what}.`;
    };
}
/** What a table about Forge apps says where there is none. */ function needsApp(facts) {
    return facts.apps.length === 0 ? 'There is no manifest of a Forge app here.' : null;
}

// EXTERNAL MODULE: ./src/core/statement/requirements/rules.js
var rules = __webpack_require__(54249);
;// CONCATENATED MODULE: ./src/core/statement/requirements/all-apps.js





/** Why nothing is beyond what the scans of an app without servers show. */ const SERVED_BY_ATLASSIAN = 'The manifests name no remote and no address beside Atlassian\u2019s platform, which answers every request.';
/**
 * The requirements for all cloud apps, 1 to 10.
 * @see https://developer.atlassian.com/platform/marketplace/security-requirements/
 */ const ALL_APPS = [
    {
        table: 'all-apps',
        number: 1,
        words: 'Every request to every endpoint is authenticated and authorised',
        scans: {
            sources: [
                'code',
                'forge'
            ],
            about: rules/* ACCESS_RULES */.Xu
        },
        beyond: (facts)=>beyondForge('every endpoint of a server and who may call it')(facts) ?? withoutFsrt(facts),
        shown: callers
    },
    {
        table: 'all-apps',
        number: 2,
        words: 'End-user data outside Atlassian is encrypted at rest, and access to it is authorised',
        scans: null,
        beyond: dataBeyond,
        shown: ()=>'By the manifests no remote and no address may get end-user data.'
    },
    {
        table: 'all-apps',
        number: 3,
        words: 'Connections use TLS 1.2 or later, and servers tell browsers to stay with it',
        scans: {
            sources: [
                'code',
                'forge'
            ],
            about: rules/* TLS_RULES */.Sb
        },
        beyond: beyondForge('which version of TLS a server speaks'),
        shown: ()=>SERVED_BY_ATLASSIAN
    },
    {
        table: 'all-apps',
        number: 4,
        words: 'An app asks for no more scopes than it needs',
        scans: {
            sources: [
                'forge'
            ],
            about: rules/* SCOPE_RULES */.Nd,
            justified: true
        },
        beyond: ({ apps })=>apps.length === 0 ? 'There is no Forge app here whose scopes could be looked at.' : null
    },
    {
        table: 'all-apps',
        number: 5,
        words: 'Secrets are in no source, address, referrer or log',
        scans: {
            sources: [
                'secrets',
                'code',
                'forge'
            ],
            about: rules/* SECRET_RULES */.vt,
            every: rules/* SECRET_SOURCES */.SC
        },
        beyond: nothingBeyond
    },
    {
        table: 'all-apps',
        number: 6,
        words: "The app's domains belong to the vendor and are looked after",
        scans: null,
        beyond: ()=>'A repository does not show who owns a domain.'
    },
    {
        table: 'all-apps',
        number: 7,
        words: 'Answers have security headers, and cookies their attributes',
        scans: {
            sources: [
                'code',
                'forge'
            ],
            about: rules/* HEADER_RULES */.kD
        },
        beyond: beyondForge('which headers a server sends'),
        shown: ()=>SERVED_BY_ATLASSIAN
    },
    {
        table: 'all-apps',
        number: 8,
        words: 'Untrusted data is validated and sanitised',
        scans: {
            sources: [
                'code'
            ],
            about: rules/* INPUT_RULES */.bK
        },
        beyond: nothingBeyond
    },
    {
        table: 'all-apps',
        number: 9,
        words: 'No library of others has a known critical or high vulnerability',
        scans: {
            sources: [
                'dependencies'
            ],
            about: null,
            severe: 'dependencies'
        },
        beyond: nothingBeyond
    },
    {
        table: 'all-apps',
        number: 10,
        words: "Users' Atlassian passwords and API tokens are never collected or kept",
        scans: {
            sources: [
                'code'
            ],
            about: rules/* CREDENTIAL_RULES */.mw
        },
        beyond: ({ apps })=>apps.length === 0 ? 'There is no Forge app here, and only the code of one is looked at for this.' : null
    }
];
/** That one scanner found nothing about who may call is too little: two have to have looked. */ function withoutFsrt(facts) {
    return (0,look/* asksFsrt */.E8)(facts) ? null : 'Atlassian\u2019s FSRT, which follows what may be called to the requests that need a permission, did not look: the policy asks for it with scan.fsrt.';
}
/** Who may call an app without servers, and who looks at whom. */ function callers({ apps }) {
    const triggers = apps.reduce((sum, { webTriggers })=>sum + webTriggers.length, 0);
    if (triggers === 0) return 'The manifests name no remote, no address and no web trigger: Atlassian\u2019s platform authenticates whoever calls the app.';
    const many = (0,say/* count */.U9)(triggers, 'web trigger', 'web triggers');
    return `The manifests name no remote and no address: Atlassian\u2019s platform authenticates whoever calls the app, but at ${many}, where the scans look for a check in the code.`;
}
/** What no repository shows of where end-user data is. */ function dataBeyond(facts) {
    if (facts.apps.length === 0) return 'There is no Forge app here, and a repository does not show where data is kept.';
    return (0,outward/* dataOutside */.cx)(facts);
}

;// CONCATENATED MODULE: ./src/core/statement/requirements/forge.js


function ofForge(number, words, scans, nothing = ()=>null) {
    return {
        table: 'forge',
        number,
        words,
        nothing,
        scans,
        beyond: needsApp
    };
}
/** Only manifests that name actions have what two numbers are about. */ function withoutAction({ apps }) {
    const none = apps.length > 0 && apps.every(({ modules })=>!modules.includes('action'));
    return none ? 'No manifest names a Rovo action.' : null;
}
/** A number whose words were not seen on Atlassian's own page: no scan calls it kept. */ function unverified(number) {
    return {
        table: 'forge',
        number,
        words: `What number ${number} on Atlassian's page of the requirements asks for (its words are not verified here)`,
        scans: null,
        beyond: ()=>`What number ${number} of the Forge table asks for is not verified here.`
    };
}
/**
 * The requirements for Forge apps, 1 to 14: a table of its own, whose numbers are not those of the
 * table for all apps.
 * @see https://developer.atlassian.com/platform/marketplace/security-requirements/
 */ const FORGE = [
    ofForge(1, 'What a user asks for is done with the rights of that user', {
        sources: [
            'code',
            'forge'
        ],
        about: (0,rules/* only */.j6)('forge-unchecked-as-app', 'fsrt/authorization')
    }),
    ofForge(2, 'Before the app acts with its own rights, those of the user are checked', {
        sources: [
            'code',
            'forge'
        ],
        about: rules/* AS_APP_RULES */.Hh
    }),
    unverified(3),
    unverified(4),
    ofForge(5, 'Secrets are in the secret store or in encrypted variables', {
        sources: [
            'secrets',
            'code',
            'forge'
        ],
        about: rules/* SECRET_RULES */.vt,
        every: rules/* SECRET_SOURCES */.SC
    }),
    ofForge(6, 'Logs have no personal data and no credentials', {
        sources: [
            'code'
        ],
        about: rules/* LOG_RULES */.lc
    }),
    ofForge(7, 'Tenants are kept apart while the app runs', {
        sources: [
            'code'
        ],
        about: (0,rules/* only */.j6)('forge-shared-state')
    }),
    unverified(8),
    ofForge(9, 'The content policy lets no unsafe script run', {
        sources: [
            'forge'
        ],
        about: (0,rules/* only */.j6)('forge-unsafe-scripts')
    }),
    ofForge(10, 'Input is validated and sanitised, and never run as code', {
        sources: [
            'code'
        ],
        about: rules/* INPUT_RULES */.bK
    }),
    unverified(11),
    unverified(12),
    ofForge(13, "A Rovo action trusts none of its input and checks the user's permissions", {
        sources: [
            'code',
            'forge'
        ],
        about: (0,rules/* only */.j6)(...rules/* AS_APP_RULES */.Hh.rules, 'forge-route-injection')
    }, withoutAction),
    ofForge(14, 'A Rovo action says truly whether it creates, changes, deletes or only reads', {
        sources: [
            'code',
            'forge'
        ],
        about: (0,rules/* only */.j6)('forge-action-verb')
    }, withoutAction)
];

;// CONCATENATED MODULE: ./src/core/statement/requirements/requirements.js




/** Both tables, in their order. */ const REQUIREMENTS = [
    ...ALL_APPS,
    ...FORGE
];
/** How every requirement stands. A manifest that cannot be read leaves all of them unknown. */ function judgeRequirements(facts) {
    return REQUIREMENTS.map((requirement)=>{
        const judged = judgeRequirement(requirement, facts);
        const unread = facts.brokenManifests.length > 0 && judged.status === 'kept';
        const { table, number } = judged;
        return unread ? {
            table,
            number,
            status: 'unknown',
            evidence: unreadManifests(facts)
        } : judged;
    });
}
/** Manifests that could not be read, as what is missing. */ function unreadManifests({ brokenManifests }) {
    return brokenManifests.map(({ problem })=>(0,say/* missing */.LO)('A manifest of a Forge app could not be read.', {
            detail: problem
        }));
}


/***/ }),

/***/ 54249:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ AS_APP_RULES),
/* harmony export */   K9: () => (/* binding */ SCRIPT_RULES),
/* harmony export */   Nd: () => (/* binding */ SCOPE_RULES),
/* harmony export */   SC: () => (/* binding */ SECRET_SOURCES),
/* harmony export */   Sb: () => (/* binding */ TLS_RULES),
/* harmony export */   Xu: () => (/* binding */ ACCESS_RULES),
/* harmony export */   bK: () => (/* binding */ INPUT_RULES),
/* harmony export */   j6: () => (/* binding */ only),
/* harmony export */   kD: () => (/* binding */ HEADER_RULES),
/* harmony export */   lc: () => (/* binding */ LOG_RULES),
/* harmony export */   mw: () => (/* binding */ CREDENTIAL_RULES),
/* harmony export */   vt: () => (/* binding */ SECRET_RULES)
/* harmony export */ });
/** Rules about input that is used without a check. */ const INPUT_RULES = {
    rules: [
        'code-injection',
        'disabled-escaping',
        'headless-browser-injection',
        'host-header-poisoning',
        'incomplete-host-check',
        'incomplete-sanitization',
        'indirect-command-line',
        'log-injection',
        'mass-assignment',
        'missing-anchor',
        'post-message-origin',
        'type-confusion',
        'unsafe-jquery',
        'fsrt/arbitrary-code-execution',
        'command-injection',
        'dom-xss',
        'dynamic-method',
        'forge-route-injection',
        'forge-webtrigger-html',
        'header-injection',
        'ldap-injection',
        'nosql-injection',
        'open-redirect',
        'client-open-redirect',
        'path-traversal',
        'prototype-pollution-assignment',
        'prototype-pollution-function',
        'prototype-pollution-merge',
        'regex-injection',
        'second-order-command-injection',
        'sql-injection',
        'ssrf',
        'stored-xss',
        'template-injection',
        'unsafe-deserialization',
        'untrusted-module',
        'upload-filename',
        'xpath-injection',
        'xss',
        'xss-through-dom',
        'xxe',
        'zip-slip',
        'react-unsafe-html',
        'vue-unsafe-html',
        'angular-bypass-security',
        'unescaped-template-output'
    ],
    cwe: [
        20,
        22,
        23,
        36,
        73,
        74,
        77,
        78,
        79,
        80,
        88,
        89,
        90,
        91,
        93,
        94,
        95,
        96,
        98,
        113,
        116,
        117,
        134,
        434,
        470,
        502,
        601,
        611,
        643,
        644,
        776,
        915,
        917,
        918,
        943,
        1321,
        1336
    ]
};
/** Rules about who may call what. */ const ACCESS_RULES = {
    rules: [
        'forge-webtrigger-authentication',
        'forge-unchecked-as-app',
        'forge-permission-check',
        'forge-remote-token',
        'forge-api-route-scopes',
        'forge-app-managed',
        'user-controlled-bypass',
        'missing-await',
        'jwt-verification',
        'case-sensitive-path',
        'missing-csrf-protection',
        'session-fixation',
        'fsrt/authentication',
        'fsrt/authorization'
    ],
    cwe: [
        285,
        287,
        290,
        302,
        306,
        345,
        347,
        352,
        384,
        639,
        862,
        863
    ]
};
/** Rules about requests that the app makes as itself. */ const AS_APP_RULES = {
    rules: [
        'forge-unchecked-as-app',
        'forge-permission-check',
        'forge-app-managed',
        'fsrt/authorization'
    ],
    cwe: [
        285,
        639,
        862,
        863
    ]
};
/** Rules about secrets where they do not belong; detectors of secrets come on top. */ const SECRET_RULES = {
    rules: [
        'hardcoded-credentials',
        'hardcoded-key',
        'forge-literal-secret',
        'forge-oauth-token-in-url',
        'forge-secret-leaves',
        'secret-in-url',
        'clear-text-logging',
        'clear-text-storage',
        'sensitive-response',
        'fsrt/hardcoded-secret',
        'fsrt/hardcoded-secret-oauth-provider',
        'fsrt/secret-logging'
    ],
    cwe: [
        256,
        259,
        260,
        312,
        313,
        321,
        522,
        532,
        540,
        598,
        798
    ]
};
/** Rules about connections without TLS. */ const TLS_RULES = {
    rules: [
        'forge-cleartext-egress',
        'forge-cleartext-remote',
        'clear-text-transmission',
        'disabled-certificate-check',
        'weak-tls'
    ],
    cwe: [
        295,
        296,
        297,
        319,
        757
    ]
};
/** Rules about scopes. */ const SCOPE_RULES = {
    rules: [
        'forge-admin-scope',
        'forge-broad-scope',
        'forge-impersonation-scope',
        'forge-unneeded-scope',
        'fsrt/least-privilege'
    ],
    cwe: []
};
/** Rules about what is logged. */ const LOG_RULES = {
    rules: [
        'forge-user-data-in-logs',
        'clear-text-logging',
        'forge-secret-leaves',
        'fsrt/secret-logging'
    ],
    cwe: [
        532
    ]
};
/** Rules about cookies and headers. */ const HEADER_RULES = {
    rules: [
        'insecure-cookie',
        'weakened-security-headers',
        'cors-misconfiguration',
        'forge-unsafe-scripts',
        'forge-wildcard-content'
    ],
    cwe: [
        614,
        942,
        1004,
        1021,
        1275
    ]
};
/** Rules about scripts that the content policy of a Forge app lets run. */ const SCRIPT_RULES = {
    rules: [
        'forge-unsafe-scripts',
        'forge-wildcard-content'
    ],
    cwe: []
};
/** Rules about Atlassian credentials of users. */ const CREDENTIAL_RULES = {
    rules: [
        'forge-atlassian-credentials',
        'fsrt/atlassian-api-token',
        'fsrt/atlassian-container-token'
    ],
    cwe: []
};
/** Sources of which everything that they find is a secret. */ const SECRET_SOURCES = [
    'secrets',
    'sarif:gitleaks'
];
/** Single rules, of which no other tool has the like. */ function only(...rules) {
    return {
        rules,
        cwe: []
    };
}


/***/ }),

/***/ 47614:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ few),
/* harmony export */   HN: () => (/* binding */ VENDOR_WOULD_TELL),
/* harmony export */   KE: () => (/* reexport safe */ _scale_words_js__WEBPACK_IMPORTED_MODULE_0__.HL),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   QV: () => (/* binding */ isSaid),
/* harmony export */   U9: () => (/* reexport safe */ _scale_words_js__WEBPACK_IMPORTED_MODULE_0__.U9),
/* harmony export */   aU: () => (/* binding */ isByWord),
/* harmony export */   cI: () => (/* binding */ seen),
/* harmony export */   d0: () => (/* binding */ hasKind),
/* harmony export */   dp: () => (/* binding */ GREEN_RUNS),
/* harmony export */   rJ: () => (/* binding */ asksVendor)
/* harmony export */ });
/* harmony import */ var _scale_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55539);

/** What this run saw. */ function seen(text, more = {}) {
    return {
        kind: 'seen',
        text,
        ...more
    };
}
/** What could not be looked at, and what would show it. */ function missing(text, more = {}) {
    return {
        kind: 'missing',
        text,
        ...more
    };
}
/** What the days on which was scanned do not tell. */ const GREEN_RUNS = 'A day counts by a green run of the workflow; what its policy asked for on that day is not seen.';
/** What stands where the vendor's own answer would decide, and there is none. */ const VENDOR_WOULD_TELL = missing("The vendor's own answer would tell.");
/** Whether the vendor's own answer would decide. */ function asksVendor({ evidence }) {
    return evidence.some(({ text })=>text === VENDOR_WOULD_TELL.text);
}
/** Whether the vendor's own word is among what speaks for something. */ function isSaid({ evidence }) {
    return hasKind(evidence, 'said');
}
/** Whether a part of a statement rests on the vendor's word. */ function isByWord({ byWord }) {
    return byWord === true;
}
/** Whether some evidence is of a kind. */ function hasKind(evidence, kind) {
    return evidence.some((one)=>one.kind === kind);
}
/** A few untrusted names for a detail: `a, b and 3 more`. */ function few(names) {
    const shown = names.slice(0, 5).join(', ');
    return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}


/***/ }),

/***/ 87902:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ notByWord),
/* harmony export */   c2: () => (/* binding */ orVendor),
/* harmony export */   nE: () => (/* binding */ alsoSaid),
/* harmony export */   qi: () => (/* binding */ unlessDenied)
/* harmony export */ });
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47614);
/* harmony import */ var _vendor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38743);


/**
 * What nothing here can see: the vendor's own word where there is one that still holds, else not
 * from here. Never used for what a scan did not complete or a token could not see.
 */ function orVendor(facts, id, evidence) {
    const word = (0,_vendor_js__WEBPACK_IMPORTED_MODULE_1__/* .vendorWord */ .P)(facts, 'promises', id);
    if (word === null) return {
        status: 'not-from-here',
        evidence: [
            ...evidence,
            _say_js__WEBPACK_IMPORTED_MODULE_0__/* .VENDOR_WOULD_TELL */ .HN
        ]
    };
    const told = [
        ...evidence,
        word.evidence
    ];
    if (!word.current || word.answer !== 'yes') return {
        status: 'not-from-here',
        evidence: told
    };
    return {
        status: 'kept',
        byWord: true,
        evidence: told
    };
}
/**
 * What there is something to see of, and it could not be seen: the vendor's word is told, and does
 * not make it kept.
 */ function notByWord(facts, id, evidence) {
    const word = (0,_vendor_js__WEBPACK_IMPORTED_MODULE_1__/* .vendorWord */ .P)(facts, 'promises', id);
    return {
        status: 'not-from-here',
        evidence: [
            ...evidence,
            ...word === null ? [] : [
                word.evidence
            ]
        ]
    };
}
/**
 * A judgement with the vendor's *no*: while it holds it breaks the promise, whatever was seen. A
 * vendor that is stricter with itself than what is here knows something that is not here.
 */ function unlessDenied(facts, id, judged) {
    const word = (0,_vendor_js__WEBPACK_IMPORTED_MODULE_1__/* .vendorWord */ .P)(facts, 'promises', id);
    if (word?.current !== true || word.answer !== 'no') return judged;
    const told = judged.evidence.some(({ text })=>text === word.evidence.text);
    return {
        status: 'not-kept',
        evidence: told ? judged.evidence : [
            ...judged.evidence,
            word.evidence
        ]
    };
}
/** A yes of the vendor beside what was seen: it adds the vendor's words and page. */ function alsoSaid(facts, id) {
    const word = (0,_vendor_js__WEBPACK_IMPORTED_MODULE_1__/* .vendorWord */ .P)(facts, 'promises', id);
    return word !== null && word.current && word.answer === 'yes' ? [
        word.evidence
    ] : [];
}


/***/ }),

/***/ 51052:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ judgeLevels)
/* harmony export */ });
/* harmony import */ var _lowered_levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34761);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47614);


const PAGE = 'https://www.atlassian.com/trust/security/security-severity-levels';
/** Whether findings are rated as Atlassian rates them; the questions about ratings ask it too. */ function judgeLevels({ policy, result }) {
    if (result.policy.invalid !== null) return {
        status: 'not-from-here',
        evidence: [
            (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)('The policy is not valid, so none is in force.', {
                detail: result.policy.invalid
            })
        ]
    };
    const { overrides } = policy.severity;
    const lowered = (0,_lowered_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .loweredLevels */ ._)(policy);
    if (lowered.length > 0) return {
        status: 'not-kept',
        evidence: [
            (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(`The policy sets levels beside Atlassian's bands without a look at the finding, by ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(lowered.length, 'rule', 'rules')} of its own.`, {
                detail: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .few */ .H$)(lowered)
            })
        ]
    };
    const scored = result.findings.filter(({ score })=>score !== null).length;
    return {
        status: 'kept',
        evidence: [
            (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(`The policy in force rates by CVSS in Atlassian's bands: critical from 9.0, high from 7.0, medium from 4.0, low below.`, {
                url: PAGE,
                open: true,
                detail: `Policy: ${result.policy.path ?? 'the default'}`
            }),
            (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(overrides.length === 0 ? 'The policy rates no rule otherwise.' : `The policy rates ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(overrides.length, 'rule', 'rules')} otherwise, each with a reason.`, {
                detail: [
                    `${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(scored, 'open finding has', 'open findings have')} a CVSS score.`,
                    (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .few */ .H$)(overrides.map(({ severity, reason })=>`${severity}: ${reason}`))
                ].filter((part)=>part !== '').join(' ')
            })
        ]
    };
}


/***/ }),

/***/ 60448:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ promisePeriods),
/* harmony export */   T: () => (/* binding */ statementOf)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77994);
/* harmony import */ var _promises_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20981);
/* harmony import */ var _questionnaires_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74960);
/* harmony import */ var _requirements_requirements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36218);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87902);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3352);






/** The whole statement. The same facts give the same statement. */ function statementOf(facts) {
    const questionnaires = answersOf(facts);
    const body = {
        version: 1,
        asOf: facts.asOf,
        about: {
            vendor: facts.answers?.vendor ?? null,
            apps: facts.answers?.apps.map(({ name })=>name) ?? [],
            repository: facts.repository?.name ?? null,
            public: facts.repository?.public ?? false,
            directory: facts.directory,
            commit: facts.result.comparison.head
        },
        promises: promisesOf(facts, questionnaires),
        requirements: (0,_requirements_requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeRequirements */ .WY)(facts),
        questionnaires
    };
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sealed */ .JW)(body);
}
/** What the dashboard remembers of a statement; of today also what it is kept by and for. */ function promisePeriods({ promises }) {
    return promises.flatMap(({ id, history, byWord, covers })=>history.map((period)=>({
                id,
                ...period,
                ...period.to === null && byWord ? {
                    byWord
                } : {},
                ...period.to === null && covers !== undefined ? {
                    covers: {
                        apps: [
                            ...covers.apps
                        ],
                        of: covers.of
                    }
                } : {}
            })));
}
/** The answers of all questionnaires, edition by edition. */ function answersOf(facts) {
    return _statement_js__WEBPACK_IMPORTED_MODULE_5__/* .EDITIONS */ .qR.flatMap((edition)=>_questionnaires_index_js__WEBPACK_IMPORTED_MODULE_2__/* .QUESTIONNAIRES */ .X.filter((one)=>one.edition === edition).flatMap((one)=>one.answer(facts)));
}
/** How the promises stand, in the order of the statement. */ function promisesOf(facts, answers) {
    return _statement_js__WEBPACK_IMPORTED_MODULE_5__/* .PROMISE_IDS */ .lP.flatMap((id)=>_promises_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PROMISES */ .R.filter((promise)=>promise.id === id).map((promise)=>{
            const { status, evidence, ...kept } = (0,_settle_js__WEBPACK_IMPORTED_MODULE_4__/* .unlessDenied */ .qi)(facts, id, promise.judge(facts, answers));
            const history = facts.ledger.seen ? goOn(facts.ledger.value, {
                id,
                status
            }, facts.today) : [];
            const since = history.at(-1)?.from ?? null;
            return {
                id,
                status,
                ...status === 'kept' ? kept : {},
                since,
                evidence,
                history
            };
        }));
}
/** Most periods of one promise that are remembered. */ const MOST_PERIODS = 12;
/**
 * The history of a promise with how it stands today. A day counts as it ended: what began today and
 * is over again leaves no period of no days.
 */ function goOn({ promises }, { id, status }, today) {
    const past = promises.filter((one)=>one.id === id && one.from < today).map(({ status: stood, from, to })=>({
            status: stood,
            from,
            to
        }));
    const [last, before] = [
        past.at(-1),
        past.slice(0, -1)
    ];
    if (last?.status === status) return [
        ...before,
        {
            ...last,
            to: null
        }
    ];
    const ended = last === undefined ? [] : [
        ...before,
        {
            ...last,
            to: today
        }
    ];
    return [
        ...ended,
        {
            status,
            from: today,
            to: null
        }
    ].slice(-MOST_PERIODS);
}


/***/ }),

/***/ 3352:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kt: () => (/* binding */ REQUIREMENT_TABLES),
/* harmony export */   lP: () => (/* binding */ PROMISE_IDS),
/* harmony export */   qR: () => (/* binding */ EDITIONS)
/* harmony export */ });
/** What a vendor's security statement promises, in the order in which it is read. */ const PROMISE_IDS = [
    'hosting',
    'access',
    'severity-levels',
    'requirements',
    'incident-contact',
    'abnormal-behaviour',
    'bug-bounty',
    'scanning',
    'fix-times',
    'privacy-policy',
    'caiq'
];
/** Editions of questionnaires. The same id means different things in two of them. */ const EDITIONS = [
    'caiq-lite-3.0.1',
    'caiq-4.0',
    'caiq-4.1',
    'caiq-lite-4.1',
    'forge-approval'
];
/** The two tables of Marketplace requirements, which count for themselves. */ const REQUIREMENT_TABLES = [
    'all-apps',
    'forge'
];


/***/ }),

/***/ 38743:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ vendorWord),
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47614);

/** What the vendor answers to a question, a requirement or a promise; null for nothing. */ function vendorWord({ answers, today }, to, id) {
    const found = answers?.answers.find((one)=>one.to === to && one.id === id);
    if (found === undefined) return null;
    const { answer, review } = found;
    if (review !== null && holds(review, today)) return {
        answer,
        current: true,
        evidence: saidBy(found, review)
    };
    return {
        answer,
        current: false,
        evidence: notHeld(found, today)
    };
}
/** Why an answer shows nothing. */ function notHeld({ review, owner }, today) {
    const detail = `Owner: ${owner}`;
    if (review === null) return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)('The vendor has a draft of an answer, and nobody has reviewed it yet.', {
        detail: `${detail}. Set its reviewed to the day on which somebody did.`
    });
    const words = review.on > today ? `The vendor's answer is dated ${review.on}, which is yet to come.` : `The vendor's answer was reviewed on ${review.on} and had to be looked at again by ${review.until}.`;
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)(words, {
        detail,
        date: review.on
    });
}
/** Whether an answer counts on a day: somebody reviewed it by then, and not too long ago. */ function holds(review, today) {
    return review !== null && review.on <= today && today <= review.until;
}
function saidBy({ answer, text, url, owner }, review) {
    const words = {
        yes: 'yes',
        no: 'no',
        'not-applicable': 'does not apply'
    }[answer];
    return {
        kind: 'said',
        text: `The vendor answers ${words}${text === '' ? bare(answer, url) : `: ${sentence(text)}`}`,
        detail: `Owner: ${owner}`,
        date: review.on,
        ...url === null ? {} : {
            url,
            open: true
        }
    };
}
/** What a yes lacks that has neither words nor a page. */ function bare(answer, url) {
    return answer === 'yes' && url === null ? ', and says neither how nor where it is shown.' : '.';
}
/** A text on one line with a full stop at its end. */ function sentence(text) {
    const line = text.trim().replace(/\s+/gu, ' ');
    return /[.!?]$/u.test(line) ? line : `${line}.`;
}


/***/ }),

/***/ 55717:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ApiTree)
/* harmony export */ });
/* harmony import */ var _system_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57009);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1882);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90636);



/** GitHub serves blobs up to 100 MB. @see https://docs.github.com/en/rest/git/blobs#get-a-blob */ const MAX_BYTES = 100 * 1024 * 1024;
/**
 * A commit that is read through GitHub's API. Used when the workspace is not a git repository, or
 * the commit cannot be fetched.
 */ class ApiTree {
    commit;
    #client;
    #repository;
    #entries = null;
    constructor(client, repository, commit){
        this.#client = client;
        this.#repository = repository;
        this.commit = commit;
    }
    async files() {
        return [
            ...(await this.#list()).values()
        ].map(({ path, kind })=>({
                path,
                kind
            }));
    }
    async contentId(path) {
        return (await this.#file(path)).oid;
    }
    async read(path, maxBytes = MAX_BYTES) {
        const { oid, size } = await this.#file(path);
        if (size > maxBytes) throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TooLargeError */ .qB(path, size, maxBytes);
        const { data } = await this.#client.rest.git.getBlob({
            ...this.#repository,
            file_sha: oid
        });
        return Buffer.from(data.content, 'base64');
    }
    async #file(path) {
        const entry = (await this.#list()).get(path);
        if (entry?.kind !== 'file') throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('github', `${path} is no file in commit ${this.commit}`);
        return entry;
    }
    #list() {
        return this.#entries ??= this.#read();
    }
    async #read() {
        const entries = await this.#walk(this.commit, '');
        entries.sort((a, b)=>a.path < b.path ? -1 : 1);
        return (0,_system_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .byPath */ .f2)(entries, this.commit);
    }
    /**
   * Lists a tree by one recursive request. GitHub truncates very large answers and says so; then
   * each directory is listed on its own.
   */ async #walk(sha, prefix) {
        const whole = await this.#client.rest.git.getTree({
            ...this.#repository,
            tree_sha: sha,
            recursive: 'true'
        });
        if (!whole.data.truncated) return whole.data.tree.filter(isLeaf).map((item)=>toEntry(prefix, item));
        const level = await this.#client.rest.git.getTree({
            ...this.#repository,
            tree_sha: sha
        });
        if (level.data.truncated) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('github', `the folder "${prefix}" of commit ${this.commit} is too large for GitHub's API: check the repository out with its history (actions/checkout with fetch-depth: 0).`);
        const below = [];
        for (const item of level.data.tree){
            if (isLeaf(item)) below.push(toEntry(prefix, item));
            else below.push(...await this.#walk(item.sha, `${prefix}${item.path}/`));
        }
        return below;
    }
}
function isLeaf(item) {
    return item.type !== 'tree';
}
function toEntry(prefix, item) {
    return {
        path: `${prefix}${item.path}`,
        kind: (0,_system_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfMode */ .z1)(item.mode),
        oid: item.sha,
        size: item.size ?? 0
    };
}


/***/ }),

/***/ 78660:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readRepositoryFacts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91214);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90636);



const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        isPrivate: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        defaultBranchRef: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            target: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                oid: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            })
        }).nullable()
    }).nullable()
});
/**
 * Reads the facts.
 * @throws what the client throws, or FixbyError (github) where this token cannot see the repository
 */ async function readRepositoryFacts(client, name) {
    const query = `query repositoryFacts($owner: String!, $repo: String!) {
    repository(owner: $owner, name: $repo) { isPrivate defaultBranchRef { name target { oid } } }
  }`;
    const { repository } = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(client, query, {
        ...name
    }, schema);
    if (repository === null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FixbyError */ .$('github', `this token cannot see ${name.owner}/${name.repo}.`, 'Check the name, and give the token "contents: read" there.');
    const { isPrivate, defaultBranchRef: branch } = repository;
    return {
        public: !isPrivate,
        defaultBranch: branch === null ? null : {
            name: branch.name,
            tip: branch.target.oid
        }
    };
}


/***/ }),

/***/ 72071:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readScanDays)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _core_scale_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94900);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90636);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84356);




const runsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    total_count: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
    workflow_runs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        event: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        created_at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        run_started_at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional()
    }))
});
/**
 * Events of runs that scan the default branch. Pull requests are left out, since their branch may
 * have the same name.
 */ const TRACKING = new Set([
    'push',
    'schedule',
    'workflow_dispatch',
    'repository_dispatch'
]);
/** Days per query: GitHub returns at most a thousand runs for one, so a long period is split. */ const STEP_DAYS = 28;
/**
 * The days of a period with a complete scan of the default branch, from the history of workflow
 * runs: such a run succeeds only when its scan was complete. GitHub keeps runs for 400 days.
 * @param workflow path or file name of the workflow
 * @throws FixbyError (github)
 * @see https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */ async function readScanDays(client, name, branch, workflow, { since, until, timezone }) {
    const days = new Set();
    // One more day at both ends, since days of another time zone overlap with the neighbouring days
    // in UTC.
    const [first, last] = [
        (0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(since, -1),
        (0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(until, 1)
    ];
    try {
        for(let from = first; from <= last; from = (0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(from, STEP_DAYS)){
            const end = (0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(from, STEP_DAYS - 1);
            const created = `${from}..${end < last ? end : last}`;
            for (const instant of (await runTimes(client, name, branch, workflow, created)))days.add((0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(instant, timezone));
        }
    } catch (error) {
        throw unreadable(error, workflow, name);
    }
    return new Set([
        ...days
    ].filter((day)=>day >= since && day <= until));
}
async function runTimes(client, name, branch, workflow, created) {
    const times = [];
    for(let page = 1;; page += 1){
        const { data } = await client.rest.actions.listWorkflowRuns({
            ...name,
            workflow_id: workflow.replace(/^.*\//u, ''),
            branch,
            status: 'success',
            created,
            per_page: 100,
            page
        });
        const { workflow_runs: runs } = runsSchema.parse(data);
        times.push(...runs.filter(({ event })=>TRACKING.has(event)).map(({ run_started_at: started, created_at: made })=>started ?? made));
        if (runs.length < 100) return times;
    }
}
function unreadable(error, workflow, { owner, repo }) {
    const advice = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 404 ? `there is no workflow ${workflow} in ${owner}/${repo}, or this token may not see its runs: name it with --workflow` : 'a token needs "actions: read" for it';
    return new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FixbyError */ .$('github', `the runs of ${workflow} could not be listed, and nobody can tell how often was scanned (${(0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .explainApiError */ .cU)(error)}); ${advice}.`, '', {
        cause: error
    });
}


/***/ }),

/***/ 79238:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VZ: () => (/* binding */ statement_answers_answersIn),
  KB: () => (/* binding */ hasAnswers),
  Mr: () => (/* binding */ readAnswers)
});

// EXTERNAL MODULE: ./src/core/policy/read/error.js
var read_error = __webpack_require__(19201);
// EXTERNAL MODULE: ./src/core/policy/path.js
var policy_path = __webpack_require__(56371);
;// CONCATENATED MODULE: ./src/core/statement/answers/apps.js
/**
 * The apps that a statement of a directory is about: those whose folder is in it or around it,
 * those of the whole repository, and those that are made from another one.
 * @param directory relative to the repository's root; `''` for all of it
 */ function appsOf(apps, directory) {
    return apps.filter(({ path, repository })=>path === undefined || repository !== undefined || isBelow(path, directory) || isBelow(directory, path));
}
function isBelow(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

// EXTERNAL MODULE: ./src/core/policy/read/complaints.js + 3 modules
var complaints = __webpack_require__(23345);
// EXTERNAL MODULE: ./src/core/policy/read/positions.js
var read_positions = __webpack_require__(13343);
// EXTERNAL MODULE: ./src/core/policy/read/yaml.js + 1 modules
var read_yaml = __webpack_require__(6887);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(94900);
// EXTERNAL MODULE: ./src/core/statement/statement.js
var statement = __webpack_require__(3352);
// EXTERNAL MODULE: ./src/core/statement/answers/schema.js + 1 modules
var schema = __webpack_require__(8792);
;// CONCATENATED MODULE: ./src/core/statement/answers/parse.js






/** Maximum number of errors that are reported at once. */ const MAX_ERRORS = 20;
/** What the file is, for messages. */ const KIND = {
    schema: schema/* inlineAnswersSchema */.OK,
    whole: 'the answers file'
};
/**
 * Parses and validates the vendor's answers. Never throws, whatever the text. Errors are sorted by
 * position, twenty at most.
 * @param text the content, decoded as UTF-8
 * @param path the file's path, for errors and evidence
 */ function parseAnswers(text, path) {
    const yaml = (0,read_yaml/* readYaml */.g)(text);
    if (!yaml.ok) return invalid(yaml.problems, path);
    const { value, positions } = yaml;
    const result = schema/* answersSchema */.Vv.safeParse(value);
    if (!result.success) return invalid((0,complaints/* placeIssues */.S)(result.error.issues, value, positions, MAX_ERRORS, KIND), path);
    const { data } = result;
    const problems = [
        ...twins(data, positions),
        ...withoutOwner(data, positions),
        ...wrongDates(data, positions)
    ];
    if (problems.length > 0) return invalid(problems, path);
    const { vendor = null, apps } = data;
    return {
        ok: true,
        parsed: {
            path,
            vendor,
            apps,
            answers: answersIn(data, positions)
        }
    };
}
function invalid(problems, file) {
    const ordered = [
        ...problems
    ].sort((a, b)=>a.line - b.line || a.column - b.column);
    return {
        ok: false,
        errors: ordered.slice(0, MAX_ERRORS).map((problem)=>({
                ...problem,
                file
            }))
    };
}
function foundIn({ promises, requirements, answers }) {
    const sections = [
        {
            to: 'promises',
            path: [
                'promises'
            ],
            entries: promises
        },
        ...statement/* REQUIREMENT_TABLES */.kt.map((to)=>({
                to,
                path: [
                    'requirements',
                    to
                ],
                entries: requirements[to]
            })),
        ...statement/* EDITIONS */.qR.map((to)=>({
                to,
                path: [
                    'answers',
                    to
                ],
                entries: answers[to]
            }))
    ];
    return sections.flatMap(({ to, path, entries })=>Object.entries(entries ?? {}).map(([id, written])=>({
                to,
                id,
                path: [
                    ...path,
                    id
                ],
                written
            })));
}
function answersIn(file, positions) {
    return foundIn(file).flatMap(({ to, id, path, written })=>{
        const { answer, text = '', url = null, claims = {} } = written;
        const owner = written.owner ?? file.owner;
        if (answer === 'not-from-here' || owner === undefined) return [];
        const place = (0,read_positions/* placeOf */.$t)(positions, path);
        return [
            {
                to,
                id,
                answer,
                text,
                url,
                owner,
                review: reviewOf(written, file),
                at: place.key ?? place.value,
                claims
            }
        ];
    });
}
/** When it was looked at, and for how long that holds: `review-after` is `365d`, or a day. */ function reviewOf({ reviewed: on, ...written }, file) {
    if (on === undefined) return null;
    const after = written['review-after'] ?? file['review-after'];
    return {
        on,
        until: after.endsWith('d') ? (0,day/* addDays */.fi)(on, Number(after.slice(0, -1))) : after
    };
}
/** Apps that are told twice: it would be a guess which of the two holds. */ function twins({ apps }, positions) {
    return apps.flatMap((app, index)=>{
        const before = apps.findIndex((other)=>other.name === app.name || app.id !== undefined && other.id === app.id || app.key !== undefined && other.key === app.key);
        if (before === index) return [];
        const { line } = (0,read_positions/* placeOf */.$t)(positions, [
            'apps',
            before
        ]).value;
        return [
            {
                ...(0,read_positions/* placeOf */.$t)(positions, [
                    'apps',
                    index
                ]).value,
                message: `The app in line ${line} has the same name, id or key.`,
                fix: 'Keep one of them.'
            }
        ];
    });
}
/** Answers for which nobody answers; in a draft the placeholder of `init` may stand. */ function withoutOwner(file, positions) {
    return foundIn(file).flatMap(({ path, written: { answer, reviewed, owner = file.owner } })=>{
        const isNobody = owner?.toLowerCase() === schema/* NO_OWNER */.U && reviewed !== undefined;
        if (answer === 'not-from-here' || owner !== undefined && !isNobody) return [];
        const where = path.join('.');
        return [
            {
                ...(0,read_positions/* placeOf */.$t)(positions, path).value,
                message: isNobody ? `"owner" of ${where} is "${schema/* NO_OWNER */.U}", and it is reviewed.` : `"owner" is missing in ${where}.`,
                fix: 'Say who answers for it: add owner: "@alice", here or once for the whole file.'
            }
        ];
    });
}
/** Answers whose last day comes before their review, or more than two years after it. */ function wrongDates(file, positions) {
    return foundIn(file).flatMap(({ path, written: { reviewed, ...written } })=>{
        const own = written['review-after'];
        const after = own ?? file['review-after'];
        const wrong = reviewed === undefined || after.endsWith('d') ? null : wrongDate(reviewed, after);
        if (wrong === null) return [];
        return [
            {
                ...(0,read_positions/* placeOf */.$t)(positions, [
                    ...path,
                    own === undefined ? 'reviewed' : 'review-after'
                ]).value,
                message: `"review-after" is ${after}, ${wrong} the review of ${reviewed ?? ''}.`,
                fix: 'Write the day on which it has to be looked at again.'
            }
        ];
    });
}
function wrongDate(reviewed, after) {
    if (after < reviewed) return 'before';
    return (0,day/* daysBetween */.YM)(reviewed, after) > schema/* MOST_REVIEW_DAYS */.p7 ? 'more than two years after' : null;
}

// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
;// CONCATENATED MODULE: ./src/run/statement-answers.js






/** The usual wrong name of the answers file: it is refused, since else it would be ignored. */ const MISSPELT = '.github/fixby-statement.yaml';
/** Bytes that are read at most; the parser has a far lower limit, with a message of its own. */ const MAX_BYTES = 64 * 1024 * 1024;
/**
 * The vendor's answers that hold for a directory: its own where it has some, as an app of a
 * monorepo may, else those of the whole repository, without the apps of other directories; null
 * for none. Like the policy they are read
 * from the default branch, or the base of a pull request, never from a head that is judged.
 * @param directory relative to the tree's root; `''` for all of it
 * @throws FixbyError (policy) where they are invalid, a line for each mistake
 */ async function readAnswers(tree, directory) {
    const entry = await answersEntry(tree, directory);
    if (entry === null) return null;
    const { path, kind } = entry;
    if (path.endsWith(MISSPELT)) throw new fixby_error/* FixbyError */.$('policy', `Statement error: there is a ${path}, and the answers are read from ${path.replace(MISSPELT, policy_path/* ANSWERS_PATH */.G)}.`, 'Rename it.');
    if (kind !== 'file') throw new fixby_error/* FixbyError */.$('policy', `Statement error in ${path}: it is a ${kind}, and links are not followed.`, 'Commit the file itself.');
    const answers = statement_answers_answersIn((await contentOf(tree, path)).toString('utf8'), path);
    return {
        ...answers,
        apps: appsOf(answers.apps, directory)
    };
}
/** Whether there are answers for a directory, its own or the repository's, whatever the ending. */ async function hasAnswers(tree, directory) {
    return await answersEntry(tree, directory) !== null;
}
/** Where the answers are read from; a misspelt file comes before the right one beside it. */ async function answersEntry(tree, directory) {
    const files = new Map((await tree.files()).map((file)=>[
            file.path,
            file
        ]));
    const prefixes = directory === '' ? [
        ''
    ] : [
        `${directory}/`,
        ''
    ];
    const paths = prefixes.flatMap((prefix)=>[
            prefix + MISSPELT,
            prefix + policy_path/* ANSWERS_PATH */.G
        ]);
    return paths.map((path)=>files.get(path)).find((file)=>file !== undefined) ?? null;
}
/** Answers from their text. @throws FixbyError (policy) with a line for each mistake */ function statement_answers_answersIn(text, path) {
    const result = parseAnswers(text, path);
    if (result.ok) return result.parsed;
    const lines = result.errors.map((error)=>(0,read_error/* formatPolicyError */.i)(error, 'error', 'Statement'));
    throw new fixby_error/* FixbyError */.$('policy', lines.join('\n'));
}
async function contentOf(tree, path) {
    try {
        return await tree.read(path, MAX_BYTES);
    } catch (error) {
        throw new fixby_error/* FixbyError */.$('policy', `Statement error in ${path}: it cannot be read (${(0,errors/* messageOf */.bD)(error)}).`, 'Put a file there, or remove what is.', {
            cause: error
        });
    }
}


/***/ }),

/***/ 72305:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ forgeFacts)
/* harmony export */ });
/* harmony import */ var _scanners_shared_forge_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87329);

/**
 * The Forge apps of a tree as plain data, and the manifests that nobody looked at.
 * @param exclude globs of the policy, relative to the tree
 */ async function forgeFacts(tree, exclude) {
    const { manifests, broken, unseen } = await (0,_scanners_shared_forge_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readForgeApps */ .q)(tree, {
        directory: '',
        exclude
    });
    const known = new Set(broken.map(({ path })=>path));
    const forge = new Set((0,_scanners_shared_forge_read_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestPaths */ .U)(await tree.files(), {
        directory: '',
        exclude: []
    }).map(({ path })=>path));
    const skipped = unseen.filter(({ where })=>forge.has(where) && !known.has(where));
    return {
        apps: manifests.map(appOf),
        brokenManifests: [
            ...broken,
            ...skipped.map(({ where, reason })=>({
                    path: where,
                    problem: `${where} was not read (${reason})`
                }))
        ]
    };
}
function appOf(manifest) {
    const { path, id, runtime, modules, scopes, remotes, egress, content, variables, connect } = manifest;
    return {
        path,
        id,
        runtime: runtime?.text ?? null,
        modules: [
            ...new Set(modules.map(({ type })=>type))
        ].sort(),
        ui: modules.some(({ node })=>shows(node, 0)),
        webTriggers: modules.filter(({ type })=>type === 'webtrigger').map(({ key })=>key),
        displayConditions: modules.some(({ node })=>node.get('displayConditions').exists),
        scopes: scopes.map(({ text })=>text),
        remotes: remotes.map(({ key, urls, operations, stores, storesEUD })=>({
                key,
                urls: urls.map(({ url })=>url),
                operations,
                stores,
                storesEUD
            })),
        egress: egress.map(({ kind, address, remote, inScopeEUD })=>({
                kind,
                address,
                remote,
                inScopeEUD
            })),
        contentScripts: content.filter(({ kind })=>kind === 'scripts').map(({ text })=>text),
        variables: variables.map(({ text })=>text),
        connect: connect.length > 0
    };
}
/** Depth at which modules name what they show: `view.resource` of a custom field. */ const MAX_DEPTH = 3;
/** Whether a module shows something: it names a resource, or renders by itself. */ function shows(node, depth) {
    if (node.get('resource').exists || node.get('render').exists) return true;
    return depth < MAX_DEPTH && node.entries.some(([, value])=>shows(value, depth + 1));
}


/***/ }),

/***/ 82741:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j5: () => (/* binding */ factsOfTree),
  uv: () => (/* binding */ firstScanDay),
  Yv: () => (/* binding */ isVendors),
  T_: () => (/* binding */ ledgerFacts),
  wk: () => (/* binding */ scanDaysOf),
  Zw: () => (/* binding */ statementFacts),
  pj: () => (/* binding */ yearOfFindings)
});

// EXTERNAL MODULE: ./src/core/history/evidence-of.js
var evidence_of = __webpack_require__(61381);
// EXTERNAL MODULE: ./src/core/history/policy-waivers.js
var policy_waivers = __webpack_require__(70716);
// EXTERNAL MODULE: ./src/core/history/records.js + 3 modules
var records = __webpack_require__(18863);
// EXTERNAL MODULE: ./src/core/ledger/own-dashboard.js
var own_dashboard = __webpack_require__(15492);
// EXTERNAL MODULE: ./src/core/policy/policy.js
var policy_policy = __webpack_require__(73238);
// EXTERNAL MODULE: ./src/core/posture/documents.js
var posture_documents = __webpack_require__(70210);
// EXTERNAL MODULE: ./src/core/posture/fact.js
var fact = __webpack_require__(63992);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(94900);
// EXTERNAL MODULE: ./src/core/statement/record.js
var record = __webpack_require__(84020);
// EXTERNAL MODULE: ./src/scanners/posture/files.js
var posture_files = __webpack_require__(90107);
// EXTERNAL MODULE: ./src/run/statement-apps.js
var statement_apps = __webpack_require__(72305);
;// CONCATENATED MODULE: ./src/run/tree-below.js
/** A directory of a tree as a tree of its own; `''` for the tree itself. */ function below(tree, directory) {
    if (directory === '') return tree;
    const prefix = `${directory}/`;
    return {
        commit: tree.commit,
        files: async ()=>(await tree.files()).flatMap((file)=>file.path.startsWith(prefix) ? [
                    {
                        ...file,
                        path: file.path.slice(prefix.length)
                    }
                ] : []),
        contentId: (path)=>tree.contentId(prefix + path),
        read: (path, maxBytes)=>tree.read(prefix + path, maxBytes)
    };
}

;// CONCATENATED MODULE: ./src/run/statement-facts.js












/**
 * Collects everything that a statement looks at.
 * @throws what reading the tree throws
 */ async function statementFacts(input) {
    const { repository, policy, result, directory, ledger, scanDays, answers } = input;
    const tree = await treeFacts(input);
    return {
        repository,
        policy,
        result,
        directory,
        ledger,
        scanDays,
        answers,
        asOf: result.asOf,
        today: result.today,
        privacyPage: input.checkLinks ? await privacyPageOf(tree.files) : null,
        ...tree
    };
}
async function privacyPageOf({ documents }) {
    const [url] = documents.flatMap(({ text })=>(0,posture_documents/* privacyAddress */.xm)(text) ?? []);
    if (url === undefined) return null;
    const { reach } = await __webpack_require__.e(/* import() */ 3270).then(__webpack_require__.bind(__webpack_require__, 63270));
    const reached = await reach(url);
    return 'why' in reached ? (0,fact/* unseen */.nv)(null, `${reached.url}: ${reached.why}`) : (0,fact/* seen */.cI)(reached);
}
/** What the files of a tree tell by themselves. */ async function treeFacts({ head, directory, policy }) {
    const tree = below(head, directory);
    const files = await (0,posture_files/* readFileFacts */.E)(tree);
    const forge = await (0,statement_apps/* forgeFacts */.j)(tree, excludedBelow(policy, directory));
    return {
        ...forge,
        files: {
            ...files,
            forms: await formsOf(tree)
        }
    };
}
const NOBODY_LOOKED = 'only the files of the repository are looked at';
/**
 * What a tree, its policy and some findings tell without a scan, without GitHub and without an
 * answer of the vendor: what is decided by these facts, the repository alone decides.
 * @param answers the file of the answers without them: which apps it is about
 * @throws what reading the tree throws
 */ async function factsOfTree(input, asOf, findings, answers) {
    const { head, directory, policy } = input;
    const { scan } = policy_policy/* DEFAULT_POLICY */.z;
    return {
        repository: null,
        asOf,
        today: (0,day/* dayOf */.kb)(asOf, policy.sla.timezone),
        // A scan that is switched off here may be asked for by an input of the run.
        policy: {
            ...policy,
            scan: {
                ...scan,
                fsrt: {
                    ...scan.fsrt,
                    enabled: true
                }
            }
        },
        result: {
            findings,
            known: [],
            scans: [],
            policy: {
                path: null,
                ref: null,
                preset: policy.sla.preset,
                proposed: [],
                invalid: null
            },
            counts: {
                critical: 0,
                high: 0,
                medium: 0,
                low: 0,
                introduced: 0,
                overdue: 0,
                waived: 0
            },
            comparison: {
                head: head.commit,
                base: null,
                baseUnknown: null,
                compares: false
            }
        },
        directory,
        ledger: (0,fact/* unseen */.nv)(null, NOBODY_LOOKED),
        scanDays: (0,fact/* unseen */.nv)(null, NOBODY_LOOKED),
        answers,
        privacyPage: null,
        ...await treeFacts(input)
    };
}
/** Whether a repository is a vendor's: it has a Forge app, or answers of a vendor. */ async function isVendors({ head, directory, policy, answers }) {
    if (answers !== null) return true;
    const { apps } = await (0,statement_apps/* forgeFacts */.j)(below(head, directory), excludedBelow(policy, directory));
    return apps.length > 0;
}
/** The policy's globs, as seen from a directory: those that are about something else stay. */ function excludedBelow({ scan }, directory) {
    const prefix = `${directory}/`;
    return directory === '' ? scan.forge.exclude : scan.forge.exclude.flatMap((glob)=>glob.startsWith(prefix) ? [
            glob.slice(prefix.length)
        ] : []);
}
const FORM = /^\.github\/ISSUE_TEMPLATE\/[^/]+\.ya?ml$/u;
const MAX_FORM = 262_144;
async function formsOf(tree) {
    const paths = (await tree.files()).filter(({ path, kind })=>kind === 'file' && FORM.test(path));
    return Promise.all(paths.map(async ({ path })=>({
            path,
            text: (await tree.read(path, MAX_FORM)).toString('utf8')
        })));
}
/** What a ledger tells of the last 365 days. */ function ledgerFacts(ledger, policy, result) {
    const dashboard = (0,own_dashboard/* ownDashboard */.Lb)(ledger);
    return {
        dashboardUrl: dashboard?.issue.url ?? null,
        since: dashboard === null ? null : (0,day/* dayOf */.kb)(dashboard.issue.createdAt, policy.sla.timezone),
        findings: yearOfFindings(ledger, policy, result),
        scans: dashboard?.meta.scans ?? [],
        promises: dashboard === null ? [] : (0,record/* recordedPromises */.Xy)(dashboard.meta)
    };
}
/** All records but of what people reported and nobody confirmed. */ function countedRecords(ledger, policy, asOf) {
    return (0,records/* recordsOf */.M$)(ledger, policy, asOf).filter(({ report })=>report?.confirmed !== false);
}
/** Every finding of the last 365 days. */ function yearOfFindings(ledger, policy, { asOf, today }) {
    const { findings } = (0,evidence_of/* evidenceOf */.X)({
        repository: '',
        since: (0,day/* addDays */.fi)(today, 1 - record/* YEAR */.UX),
        until: today,
        asOf,
        records: countedRecords(ledger, policy, asOf),
        policy,
        policyWaivers: (0,policy_waivers/* currentWaivers */.X)(policy, today),
        policyPath: null,
        policyRef: null,
        scannedDays: [],
        permissions: null
    });
    return findings;
}
/** Days of the past over which scans are counted. */ const SCAN_DAYS = 90;
/**
 * The first day over which scans are counted: that of the first run, where it is later; null where
 * there was none yet.
 */ function firstScanDay(ledger, today, timezone) {
    const dashboard = (0,own_dashboard/* ownDashboard */.Lb)(ledger);
    if (dashboard === null) return null;
    const first = (0,day/* addDays */.fi)(today, 1 - SCAN_DAYS);
    const created = (0,day/* dayOf */.kb)(dashboard.issue.createdAt, timezone);
    return created > first ? created : first;
}
/** How often was scanned over a period, without and with gaps. */ function scanDaysOf(scanned, since, { policy, result, url }) {
    const { asOf, today: until } = result;
    const { days, scannedDays, gaps } = (0,evidence_of/* evidenceOf */.X)({
        repository: '',
        since,
        until,
        asOf,
        records: [],
        policy,
        policyWaivers: [],
        policyPath: null,
        policyRef: null,
        scannedDays: scanned,
        permissions: null
    });
    return {
        since,
        until,
        days,
        scannedDays,
        gaps,
        url
    };
}


/***/ }),

/***/ 2880:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ scanDays)
/* harmony export */ });
/* harmony import */ var _core_ledger_own_dashboard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15492);
/* harmony import */ var _core_posture_fact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63992);
/* harmony import */ var _github_read_scan_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72071);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1882);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90636);
/* harmony import */ var _statement_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82741);






/**
 * On which days a scan of the default branch was complete; why nobody can tell where the token may
 * not see it.
 */ async function scanDays(question) {
    const { client, name, url, branch, ledger, policy, result } = question;
    const workflow = question.workflow ?? (0,_core_ledger_own_dashboard_js__WEBPACK_IMPORTED_MODULE_0__/* .ownDashboard */ .Lb)(ledger)?.meta.workflow ?? null;
    if (branch === '') return (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unseen */ .nv)(null, 'the repository has no branch yet');
    if (workflow === null) return (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unseen */ .nv)(null, 'no dashboard says which workflow scans the default branch');
    const { timezone } = policy.sla;
    const since = (0,_statement_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .firstScanDay */ .uv)(ledger, result.today, timezone);
    if (since === null) return (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unseen */ .nv)(null, 'no run has kept issues here yet');
    try {
        const period = {
            since,
            until: result.today,
            timezone
        };
        const days = await (0,_github_read_scan_days_js__WEBPACK_IMPORTED_MODULE_1__/* .readScanDays */ .F)(client, name, branch, workflow, period);
        const page = `${url}/actions/workflows/${workflow.replace(/^.*\//u, '')}`;
        return (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .seen */ .cI)((0,_statement_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .scanDaysOf */ .wk)(days, since, {
            policy,
            result,
            url: page
        }));
    } catch (error) {
        if ((0,_system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .failureKind */ .z)(error) !== 'github') throw error;
        return (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unseen */ .nv)('actions=read', (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
    }
}


/***/ }),

/***/ 90107:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readFileFacts)
/* harmony export */ });
/* harmony import */ var _core_ledger_codeowners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85124);
/* harmony import */ var _core_policy_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56371);


/** Where GitHub looks for SECURITY.md, in this order. */ const SECURITY_PATHS = [
    '.github/SECURITY.md',
    'SECURITY.md',
    'docs/SECURITY.md'
];
/** Where Dependabot and Renovate look for their configuration. */ const UPDATE_PATHS = new Set([
    '.github/dependabot.yml',
    '.github/dependabot.yaml',
    'renovate.json',
    'renovate.json5',
    '.github/renovate.json',
    '.github/renovate.json5',
    '.renovaterc',
    '.renovaterc.json'
]);
const DOCUMENT = /^(?:\.github\/|docs\/)?(?:README|PRIVACY|SECURITY|SUPPORT)[^/]*$/iu;
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/u;
/** Maximum size of a file, in bytes. */ const MAX_BYTES = 1_048_576;
/**
 * Reads what the default branch itself says.
 * @throws what reading a file throws
 */ async function readFileFacts(tree) {
    const paths = (await tree.files()).filter(({ kind })=>kind === 'file').map(({ path })=>path);
    const read = (path)=>readOne(tree, path);
    const first = async (candidates)=>{
        const found = candidates.find((path)=>paths.includes(path));
        return found === undefined ? null : read(found);
    };
    return {
        securityPolicy: await first(SECURITY_PATHS),
        codeowners: await first(_core_ledger_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .CODEOWNERS_PATHS */ .xn),
        documents: await Promise.all(paths.filter((path)=>DOCUMENT.test(path)).map(read)),
        workflows: await Promise.all(paths.filter((path)=>WORKFLOW.test(path)).map(read)),
        updates: await Promise.all(paths.filter((path)=>UPDATE_PATHS.has(path)).map(read)),
        policyPath: _core_policy_path_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_POLICY_PATH */ .l
    };
}
async function readOne(tree, path) {
    return {
        path,
        text: (await tree.read(path, MAX_BYTES)).toString('utf8')
    };
}


/***/ })

};
;