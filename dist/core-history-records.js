export const id = 7929;
export const ids = [7929];
export const modules = {

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

/***/ 83832:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _policy_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41680);
/* harmony import */ var _policy_sla_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33995);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97469);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94132);
/* harmony import */ var _episodes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24707);





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

/***/ 18463:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ currentWaivers),
/* harmony export */   c: () => (/* binding */ waiversOver)
/* harmony export */ });
/* harmony import */ var _gate_waiver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67618);
/* harmony import */ var _policy_approvers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71191);
/* harmony import */ var _policy_given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23156);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97469);




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

/***/ 38528:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ApiTree)
/* harmony export */ });
/* harmony import */ var _system_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13084);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91385);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13113);



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

/***/ 20317:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readRepositoryFacts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88011);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13113);



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

/***/ 53708:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readScanDays)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _core_scale_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97469);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13113);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62621);




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

/***/ 44491:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ egressOf),
/* harmony export */   dz: () => (/* binding */ schemeOf),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/** Keys below `permissions.external` that contain addresses. */ const EGRESS_KINDS = [
    'fetch.backend',
    'fetch.client',
    'scripts',
    'frames',
    'styles',
    'fonts',
    'images',
    'media',
    'navigation'
];
/** The entries of `permissions.external`. */ function egressOf(external) {
    return EGRESS_KINDS.flatMap((kind)=>external.get(...kind.split('.')).items.map((item)=>{
            const plain = item.text !== null;
            return {
                kind,
                address: plain ? item.text : item.get('address').text,
                remote: plain ? null : item.get('remote').text,
                plain,
                category: plain ? null : item.get('category').text,
                inScopeEUD: plain ? null : item.get('inScopeEUD').flag,
                at: item.at
            };
        }));
}
/**
 * The host of an address with its port, in lower case: `api.example.com` for
 * `https://API.example.com/v1`. Null when it has none.
 */ function hostOf(address) {
    const bare = address.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//iu, '');
    const host = bare.split(/[/?#]/u)[0] ?? '';
    return host === '' ? null : host.toLowerCase();
}
/** The scheme of an address in lower case; null when it has none. */ function schemeOf(address) {
    return /^([a-z][a-z0-9+.-]*):\/\//iu.exec(address.trim())?.[1]?.toLowerCase() ?? null;
}


/***/ }),

/***/ 16649:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ isForgeManifest),
  $: () => (/* binding */ manifestOf)
});

// EXTERNAL MODULE: ./src/scanners/shared/forge/egress.js
var egress = __webpack_require__(44491);
;// CONCATENATED MODULE: ./src/scanners/shared/forge/modules.js
/** All modules of a manifest. The key `function` is left out, since it declares functions. */ function moduleListOf(root) {
    return root.get('modules').entries.filter(([type])=>type !== 'function').flatMap(([type, list])=>{
        const nodes = list.items.length > 0 ? list.items : list.entries.length > 0 ? [
            list
        ] : [];
        return nodes.map((node)=>({
                type,
                key: node.get('key').text ?? '',
                node,
                at: node.at
            }));
    });
}
/**
 * Modules whose functions are called by Atlassian's platform. All other modules count as called by
 * users.
 */ const PLATFORM = new Set([
    'trigger',
    'scheduledTrigger',
    'consumer',
    'fifoConsumer',
    'preUninstall',
    'migration',
    'jira:workflowPostFunction',
    'jira:workflowCondition',
    'jira:workflowValidator',
    'bitbucket:mergeCheck',
    'bitbucket:dynamicPipelinesProvider',
    'compass:dataProvider',
    'graph:connector',
    'graph:smartLink',
    'automation:trigger',
    'automation:action',
    'automation:condition',
    'automation:branch',
    'automation:attributeResolver',
    'automation:template',
    'devops:buildInfoProvider',
    'devops:deploymentInfoProvider',
    'devops:featureFlagInfoProvider',
    'devops:developmentInfoProvider'
]);
/**
 * Who calls a function that a module refers to.
 * @param leaf the key of the reference in the module: `function`, `resolver.function`,
 *   `config.function`
 */ function callerOf(type, leaf) {
    if (type === 'webtrigger') return 'anyone';
    if (type === 'apiRoute') return 'api';
    if (type === 'action' || type === 'rovo:action') return 'agent';
    // A queue's consumer also has the key `resolver`, but no page can call it.
    if (type === 'consumer' || type === 'fifoConsumer') return 'platform';
    // Resolvers and configuration pages are called by users, whatever the module's type.
    const byPage = leaf.startsWith('resolver.') || leaf.startsWith('config.');
    return PLATFORM.has(type) && !byPage ? 'platform' : 'user';
}

;// CONCATENATED MODULE: ./src/scanners/shared/forge/functions.js

/** `modules.function` of a manifest. */ function functionsOf(root) {
    return root.get('modules', 'function').items.map((node)=>({
            key: node.get('key').text ?? '',
            handler: node.get('handler').text ?? '',
            at: node.at
        }));
}
/** Maximum depth at which a module is searched; the deepest known reference is at four. */ const MAX_DEPTH = 8;
/**
 * All references from modules to functions: every string under a key `function`, at any depth, so
 * that new kinds of modules are covered.
 */ function referencesOf(modules) {
    return modules.flatMap((module)=>leaves(module.node, '', module, 0));
}
function leaves(node, path, module, depth) {
    if (depth > MAX_DEPTH) return [];
    const below = node.items.flatMap((item)=>leaves(item, path, module, depth + 1));
    return [
        ...below,
        ...node.entries.flatMap(([key, value])=>{
            const leaf = path === '' ? key : `${path}.${key}`;
            if (key !== 'function') return leaves(value, leaf, module, depth + 1);
            if (value.text === null) return leaves(value, leaf, module, depth + 1);
            return [
                {
                    function: value.text,
                    module,
                    caller: callerOf(module.type, leaf),
                    at: value.at
                }
            ];
        })
    ];
}

;// CONCATENATED MODULE: ./src/scanners/shared/forge/remotes.js
/** `remotes` of a manifest. */ function remotesOf(remotes) {
    return remotes.items.map((remote)=>{
        const operations = remote.get('operations').items.flatMap(({ text })=>text === null ? [] : [
                text
            ]);
        return {
            key: remote.get('key').text ?? '',
            urls: urlsOf(remote.get('baseUrl')),
            operations,
            systemToken: remote.get('auth', 'appSystemToken', 'enabled').flag === true,
            userToken: remote.get('auth', 'appUserToken', 'enabled').flag === true,
            stores: operations.includes('storage') || remote.get('storage').exists,
            storesEUD: remote.get('storage', 'inScopeEUD').flag,
            at: remote.at
        };
    });
}
function urlsOf(baseUrl) {
    if (baseUrl.text !== null) return [
        {
            region: 'default',
            url: baseUrl.text,
            at: baseUrl.at
        }
    ];
    return baseUrl.entries.flatMap(([region, node])=>node.text === null ? [] : [
            {
                region,
                url: node.text,
                at: node.at
            }
        ]);
}

;// CONCATENATED MODULE: ./src/scanners/shared/forge/manifest.js




/** Whether a YAML file with a manifest's name is the manifest of a Forge app. */ function isForgeManifest(root) {
    const app = root.get('app');
    const hasModules = root.get('modules').entries.length > 0 || root.get('connectModules').entries.length > 0;
    return (app.get('id').text ?? '').startsWith('ari:cloud:ecosystem:') || hasModules && (app.get('runtime').exists || app.get('id').exists);
}
/** Reads the facts of a manifest. */ function manifestOf(path, root) {
    const permissions = root.get('permissions');
    const modules = moduleListOf(root);
    const managed = permissions.get('enforcement');
    return {
        path,
        directory: path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '',
        id: root.get('app', 'id').text,
        runtime: placed(root.get('app', 'runtime', 'name')),
        app: root.get('app').exists ? root.get('app').at : {
            line: 1,
            column: 1
        },
        scopes: scopesOf(permissions.get('scopes')),
        egress: (0,egress/* egressOf */.V1)(permissions.get('external')),
        content: [
            'scripts',
            'styles'
        ].flatMap((kind)=>permissions.get('content', kind).items.flatMap((item)=>{
                const entry = placed(item);
                return entry === null ? [] : [
                    {
                        kind,
                        ...entry
                    }
                ];
            })),
        remotes: remotesOf(root.get('remotes')),
        modules,
        functions: functionsOf(root),
        references: referencesOf(modules),
        providers: root.get('providers', 'auth').items,
        appManaged: managed.text === 'app-managed' ? managed.at : null,
        connect: [
            ...root.get('app', 'connect').exists ? [
                {
                    text: 'app.connect',
                    at: root.get('app', 'connect').at
                }
            ] : [],
            ...root.get('connectModules').entries.map(([key, value])=>({
                    text: key,
                    at: value.at
                }))
        ],
        root,
        variables: variablesOf(root)
    };
}
function placed(node) {
    return node.text === null ? null : {
        text: node.text,
        at: node.at
    };
}
/**
 * The scopes. They are a list of names, a map from names to settings, or a list that contains such
 * maps.
 */ function scopesOf(scopes) {
    const listed = scopes.items.flatMap((item)=>item.text === null ? mapped(item) : [
            {
                text: item.text,
                at: item.at,
                impersonation: false
            }
        ]);
    return [
        ...listed,
        ...mapped(scopes)
    ];
}
function mapped(scopes) {
    return scopes.entries.map(([text, settings])=>({
            text,
            at: settings.at,
            impersonation: settings.get('allowImpersonation').flag === true
        }));
}
/**
 * All `${VAR}` placeholders: the environment fills them in when the app is deployed, so their
 * values cannot be judged here.
 */ function variablesOf(node) {
    if (node.text !== null) return /\$\{[^}]*\}/u.test(node.text) ? [
        {
            text: node.text,
            at: node.at
        }
    ] : [];
    return [
        ...node.items,
        ...node.entries.map(([, value])=>value)
    ].flatMap(variablesOf);
}


/***/ }),

/***/ 56304:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ManifestNode)
/* harmony export */ });
/* harmony import */ var _core_policy_read_positions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90118);

/**
 * A value of a manifest with its position. A missing value is `undefined`, positioned at the
 * section that lacks it.
 */ class ManifestNode {
    value;
    #path;
    #positions;
    constructor(value, positions, path = []){
        this.value = value;
        this.#positions = positions;
        this.#path = path;
    }
    /** The value at a path of keys. */ get(...keys) {
        const { value } = (0,_core_policy_read_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(this.value, keys);
        return new ManifestNode(value, this.#positions, [
            ...this.#path,
            ...keys
        ]);
    }
    get exists() {
        return this.value !== undefined && this.value !== null;
    }
    /** The entries of a list; none when it is not a list. */ get items() {
        return Array.isArray(this.value) ? this.value.map((_, index)=>this.get(index)) : [];
    }
    /** The keys of a map with their values; none when it is not a map. */ get entries() {
        const { value } = this;
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
        return Object.keys(value).map((key)=>[
                key,
                this.get(key)
            ]);
    }
    /** The value as a string, if it is a string, number or boolean; else null. */ get text() {
        const { value } = this;
        if (typeof value === 'string') return value;
        return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
    }
    /** The value if it is a boolean, else null. */ get flag() {
        return typeof this.value === 'boolean' ? this.value : null;
    }
    /** The position: of a section that of its key, of any other value its own. */ get at() {
        const { key, value } = (0,_core_policy_read_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(this.#positions, this.#path);
        const { line, column } = typeof this.value === 'object' ? key ?? value : value;
        return {
            line,
            column
        };
    }
}


/***/ }),

/***/ 53964:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ manifestPaths),
/* harmony export */   q: () => (/* binding */ readForgeApps)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14006);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91385);
/* harmony import */ var _unseen_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76442);
/* harmony import */ var _wanted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70903);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16649);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56304);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57491);







const NAME = /(?:^|\/)manifest\.ya?ml$/u;
/** Maximum size in bytes of a file that is opened. */ const MAX_READ = 32 * 1024 * 1024;
/**
 * Files that may be manifests of Forge apps, chosen by name only, so that a tree without any costs
 * nothing.
 */ function manifestPaths(files, { directory, exclude }) {
    const excluded = picomatch__WEBPACK_IMPORTED_MODULE_5__([
        ...exclude
    ], {
        dot: true
    });
    return files.filter(({ path })=>NAME.test(path) && (0,_wanted_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwn */ .NP)(directory, path) && !excluded(path));
}
/**
 * Reads all Forge manifests of a tree.
 * @param known paths that are Forge manifests in the other tree: one that is broken here still
 *   counts as a manifest
 */ async function readForgeApps(tree, scope, known = new Set()) {
    const all = manifestPaths(await tree.files(), {
        ...scope,
        exclude: []
    });
    const files = manifestPaths(all, scope);
    const read = await Promise.all(files.map((file)=>readOne(tree, file, known.has(file.path))));
    return {
        manifests: read.flatMap(({ manifest })=>manifest === undefined ? [] : [
                manifest
            ]),
        texts: new Map(read.flatMap(({ manifest, text })=>manifest === undefined ? [] : [
                [
                    manifest.path,
                    text ?? ''
                ]
            ])),
        broken: read.flatMap(({ broken })=>broken === undefined ? [] : [
                broken
            ]),
        unseen: [
            ...read.flatMap(({ unseen })=>unseen ?? []),
            ...all.filter((file)=>!files.includes(file)).map(({ path })=>(0,_unseen_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileItem */ .qs)(path, 'excluded'))
        ]
    };
}
async function readOne(tree, { path, kind }, known) {
    if (kind !== 'file') return kind === 'symlink' ? {
        unseen: (0,_unseen_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileItem */ .qs)(path, 'unreadable', 'a symbolic link')
    } : {};
    let text;
    try {
        text = (await tree.read(path, MAX_READ)).toString('utf8');
    } catch (error) {
        return {
            broken: {
                path,
                problem: (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)
            },
            unseen: (0,_unseen_files_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadItem */ .rN)(path, error)
        };
    }
    const isOne = known || looksLikeOne(text);
    if (text.length > _yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_MANIFEST */ .x) return isOne ? tooLarge(path, text.length) : {};
    const reading = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifestYaml */ .T)(text);
    if (reading.ok) {
        const root = new _node_js__WEBPACK_IMPORTED_MODULE_6__/* .ManifestNode */ .A(reading.value, reading.positions);
        return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isForgeManifest */ .L)(root) ? {
            manifest: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestOf */ .$)(path, root),
            text
        } : {};
    }
    const problem = `${path}, line ${reading.line}, column ${reading.column}: ${reading.message}`;
    return isOne ? {
        broken: {
            path,
            problem
        },
        unseen: (0,_unseen_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileItem */ .qs)(path, 'unreadable', 'it is no valid YAML')
    } : {};
}
/**
 * Whether a text that cannot be parsed was probably meant as a Forge manifest: it has an app's id,
 * or both sections that only manifests have.
 */ function looksLikeOne(text) {
    const has = (key)=>new RegExp(`^\\s{0,8}${key}\\s*:`, 'mu').test(text);
    return text.includes('ari:cloud:ecosystem:') || has('app') && has('modules');
}
function tooLarge(path, length) {
    const problem = `${path} has ${length} characters, and Forge takes no manifest of more than 200 KB`;
    return {
        broken: {
            path,
            problem
        },
        unseen: (0,_unseen_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileItem */ .qs)(path, 'too-large')
    };
}


/***/ }),

/***/ 57491:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readManifestYaml),
/* harmony export */   x: () => (/* binding */ MAX_MANIFEST)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95861);
/* harmony import */ var _core_policy_read_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74429);
/* harmony import */ var _core_policy_read_positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90118);



/** Maximum size in bytes, 1 MiB. Forge itself accepts 200 KB. */ const MAX_MANIFEST = 1_048_576;
/** Maximum number of YAML tokens, enough for ten thousand modules. */ const MAX_TOKENS = 500_000;
/** Maximum number of alias uses, direct or indirect, to stop an alias bomb. */ const MAX_ALIASES = 500;
/**
 * Parses one YAML document as Forge does, with merge keys (`<<`). Refuses duplicate keys, aliases
 * without an anchor and a second document. Never throws, whatever the text.
 */ function readManifestYaml(text) {
    const excess = (0,_core_policy_read_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .excessOf */ .F)(text, MAX_TOKENS);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    if (excess !== null) return failed(positionIn(text, excess.offset), EXCESS[excess.bound]);
    const at = (offset)=>{
        const { line, col } = lines.linePos(offset);
        return {
            line,
            column: col
        };
    };
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, {
        lineCounter: lines,
        merge: true,
        // The library's own check compares every key with every other one; `mapPositions` checks it in
        // linear time.
        uniqueKeys: false,
        prettyErrors: false
    });
    const first = document.errors[0];
    if (first !== undefined) return failed(at(first.pos[0]), oneLine(first.message));
    const { positions, problems } = (0,_core_policy_read_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .mapPositions */ .ZF)(document.contents, at);
    const [problem] = problems;
    if (problem !== undefined) return failed(problem, problem.message);
    try {
        return {
            ok: true,
            value: document.toJS({
                maxAliasCount: MAX_ALIASES
            }),
            positions
        };
    } catch (error) {
        // The library throws a ReferenceError when aliases expand too much, and a plain Error when a
        // merge key has no map.
        if (!(error instanceof Error)) throw error;
        return failed(positions.alias?.at ?? {
            line: 1,
            column: 1
        }, oneLine(error.message));
    }
}
const EXCESS = {
    depth: 'values are nested too deeply',
    tokens: 'the file has more entries than are read'
};
function failed({ line, column }, message) {
    return {
        ok: false,
        line,
        column,
        message
    };
}
function oneLine(message) {
    return message.replace(/\s+/gu, ' ').replace(/\.$/u, '').slice(0, 200);
}
/** The position of an offset, for errors found before the library has parsed the text. */ function positionIn(text, offset) {
    const before = text.slice(0, offset);
    return {
        line: before.split('\n').length,
        column: offset - before.lastIndexOf('\n')
    };
}


/***/ })

};
