export const id = 4300;
export const ids = [4300];
export const modules = {

/***/ 58362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ dashboardData)
});

// EXTERNAL MODULE: ./src/core/ledger/plan/due-places.js
var due_places = __webpack_require__(93659);
;// CONCATENATED MODULE: ./src/core/history/coverage-trend.js

/** Half a year, one point a week. */ const MAX_POINTS = 26;
/**
 * The points of earlier weeks, and today's as that of this week; unchanged where no scan can say.
 * Oldest first.
 */ function coverageTrend(before, scans, today) {
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
var sla_days = __webpack_require__(33995);
// EXTERNAL MODULE: ./src/core/scale/day.js
var scale_day = __webpack_require__(97469);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var scale_severity = __webpack_require__(94132);
// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(99385);
// EXTERNAL MODULE: ./src/core/history/episodes.js
var episodes = __webpack_require__(24707);
;// CONCATENATED MODULE: ./src/core/history/weeks.js


/** Half a year. */ const MAX_WEEKS = 26;
/**
 * How many findings were open at the end of each week, waived ones among them, from the week of the
 * first one on and for half a year at most. Weeks end on Sundays; the last one ends today.
 * @param timezone in which days begin and end
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
/** Oldest first. */ function weekEnds(today) {
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
/** Days over which times to fix are averaged. */ const PACE_DAYS = 365;
const MONTHS = 12;
/** Weeks that a burn-down looks ahead, today among its points. */ const BURN_DOWN_POINTS = 26;
/**
 * The figures behind the dashboard's charts and its table of times to fix. The same issues give the
 * same figures.
 */ function metricsOf({ records, rows, policy, today }) {
    const histories = records.map((record)=>({
            record,
            episodes: (0,episodes/* episodesOf */.U2)(record, policy)
        }));
    const fixes = histories.flatMap(({ episodes })=>episodes).flatMap(fixOf);
    return {
        weeks: weekCounts(histories, today, policy.sla.timezone),
        burnDown: burnDownOf(rows, today),
        windows: windowsOf(fixes, today),
        months: monthsOf(fixes, today),
        pace: paceOf(fixes, rows, policy, today)
    };
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
 * Today all of them; later those that are not due yet, or have no due date. Overdue ones are taken
 * for the next to be fixed.
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
function windowsOf(fixes, today) {
    return WINDOWS.flatMap((windowDays)=>{
        const recent = fixedSince(fixes, (0,scale_day/* addDays */.fi)(today, 1 - windowDays));
        return scale_severity/* SEVERITIES */.oC.map((severity)=>({
                windowDays,
                severity,
                ...kept(recent.filter((fix)=>fix.severity === severity))
            }));
    });
}
/** How many had a due date, and how many of those kept it. */ function kept(fixes) {
    const dated = fixes.flatMap(({ due, fixed })=>due === null ? [] : [
            {
                due,
                fixed
            }
        ]);
    return {
        fixed: dated.length,
        within: dated.filter(({ due, fixed })=>fixed <= due).length
    };
}
/** Fixed on a day or after it. */ function fixedSince(fixes, first) {
    return fixes.filter(({ fixed })=>fixed >= first);
}
function monthsOf(fixes, today) {
    const byMonth = new Map(lastMonths(today).map((month)=>[
            month,
            []
        ]));
    for (const fix of fixes)byMonth.get(fix.fixed.slice(0, 7))?.push(fix);
    return [
        ...byMonth
    ].map(([month, own])=>({
            month,
            ...kept(own)
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
    return scale_severity/* SEVERITIES */.oC.map((severity)=>({
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

// EXTERNAL MODULE: ./src/core/history/records.js + 2 modules
var history_records = __webpack_require__(72080);
// EXTERNAL MODULE: ./src/core/findings/disclosure.js
var disclosure = __webpack_require__(86656);
// EXTERNAL MODULE: ./src/core/gate/sla.js
var sla = __webpack_require__(10682);
// EXTERNAL MODULE: ./src/core/gate/waiver.js
var waiver = __webpack_require__(67618);
// EXTERNAL MODULE: ./src/core/ledger/decisions.js
var decisions = __webpack_require__(2009);
// EXTERNAL MODULE: ./src/core/ledger/former-ids.js
var former_ids = __webpack_require__(29898);
// EXTERNAL MODULE: ./src/core/ledger/plan/members.js
var members = __webpack_require__(96291);
// EXTERNAL MODULE: ./src/core/ledger/plan/target.js
var target = __webpack_require__(56971);
// EXTERNAL MODULE: ./src/core/ledger/plan/target-steps.js + 1 modules
var target_steps = __webpack_require__(17122);
// EXTERNAL MODULE: ./src/core/ledger/read.js
var read = __webpack_require__(19420);
// EXTERNAL MODULE: ./src/core/ledger/recall.js
var recall = __webpack_require__(65793);
// EXTERNAL MODULE: ./src/core/policy/match.js
var policy_match = __webpack_require__(41680);
;// CONCATENATED MODULE: ./src/core/dashboard/rows.js














/**
 * The issues about what is there: by this run's findings, and by the issue's own word where a
 * source was not scanned to its end.
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
    const [dismissed, open] = partition(all, isDismissedRow);
    return {
        rows: open.map(rowOf),
        dismissed: dismissed.map((one)=>dismissedRow(one, input.policy)),
        hidden: hidden.reduce((sum, { members })=>sum + members.length, 0),
        unfiled: targets.filter(({ entry })=>entry === null).flatMap(({ findings })=>findings.filter((finding)=>isCounted(finding, input)))
    };
}
/** A finding that has no issue yet. */ function waitingRow(finding, input) {
    const { id, severity, sla, waiver, due, daysLeft } = finding;
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
        unseenSince: null
    };
}
function mayShow(of, { tracker }) {
    return !tracker.public || (0,disclosure/* isPublicKnowledge */.W)(of);
}
function isCounted({ waiver, severity }, { policy }) {
    return waiver !== null && (0,scale_severity/* atLeast */.jZ)(severity, policy.issues['minimum-severity']);
}
function shownTargets(input) {
    const { ledger, findings, policy, asOf, goneAs, complete } = input;
    const shown = findings.filter((finding)=>mayShow(finding, input));
    return (0,target/* targetsOf */.QR)(shown, ledger, policy, asOf, (id)=>goneAs(id) !== null, complete);
}
/** Issues about findings of this run. */ function seenIssues(targets, input) {
    const { findings, goneAs } = input;
    const here = new Set(findings.map(({ id })=>id));
    return targets.flatMap(({ key, findings: members, entry, accounts })=>{
        if (entry === null) return [];
        const known = new Set([
            ...accounts.values()
        ].flat().map(({ member })=>member.id));
        const shared = key !== members[0]?.id;
        const absent = shared ? missing(entry, here) : [];
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
/** Issues about what this run did not look for, or not to the end. */ function unseenIssues(input, seen) {
    const here = new Set(input.findings.map(({ id })=>id));
    return input.ledger.issues.filter((entry)=>!seen.has(entry) && !(0,read/* isDuplicate */.KD)(entry) && (0,read/* goneNote */.av)(entry) === null).map((entry)=>({
            key: entry.meta.key,
            entry,
            members: missing(entry, here).filter(({ id })=>input.goneAs(id) === null).map((member)=>remembered(entry, member, input))
        })).filter(({ members })=>members.length > 0);
}
function missing({ meta }, here) {
    return meta.findings.filter(({ id })=>!here.has(id));
}
function judgedOf(finding, { policy, asOf, today }) {
    return {
        ...finding,
        ageDays: (0,scale_day/* daysBetween */.YM)((0,scale_day/* dayOf */.kb)(finding.firstSeen ?? asOf, policy.sla.timezone), today)
    };
}
/** A finding as its issue remembers it. */ function remembered(entry, member, input) {
    const { policy, asOf, today, records } = input;
    const record = records.get(member.id);
    const start = record?.spans.at(-1)?.start ?? entry.openedAt;
    const decided = (0,decisions/* decisionsOf */.b)([
        {
            entry,
            member
        }
    ]);
    const severity = decided.severity?.severity ?? record?.severity ?? member.severity;
    const clock = {
        firstSeen: start,
        published: null,
        previous: entry.trusted ? member : null
    };
    const { due, daysLeft, state } = (0,sla/* slaOf */.UT)(severity, clock, policy, asOf);
    return {
        severity,
        due,
        daysLeft,
        sla: state,
        source: entry.meta.source,
        waiver: rememberedWaiver(decided.waiver, entry, member, input),
        ageDays: (0,scale_day/* daysBetween */.YM)((0,scale_day/* dayOf */.kb)(start, policy.sla.timezone), today)
    };
}
/** The waiver that covers it whatever its path, which the issue does not know. */ function rememberedWaiver(decided, { meta }, member, { policy, asOf, today }) {
    const facts = {
        findingIds: (0,former_ids/* allMemberIds */.a)(meta, member),
        ids: (0,policy_match/* namesOf */.eZ)(member),
        package: meta.package
    };
    return (0,waiver/* rememberedWaiverFor */.Wt)(facts, policy, asOf) ?? (decided !== null && decided.expires >= today ? decided : null);
}
/** Waived, it is accepted by a waiver and no longer dismissed without one. */ function isDismissedRow({ entry, members }) {
    return (0,target_steps/* isDismissed */.gO)(entry) && !(0,target/* summarise */.fS)(members).waived;
}
function rowOf({ key, entry, members }) {
    const { severity, sla, waived, due, daysLeft } = (0,target/* summarise */.fS)(members);
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
        unseenSince: unseenSinceOf(entry)
    };
}
/** RFC 3339 time since when one of an issue's findings cannot be seen; null where all can. */ function unseenSinceOf(entry) {
    return entry.meta.findings.flatMap(({ id })=>(0,recall/* unseenSince */.ho)(entry, id) ?? []).sort()[0] ?? null;
}
function dismissedRow({ entry, members }, { sla }) {
    const { severity, due } = (0,target/* summarise */.fS)(members);
    const { issue, closing } = entry;
    return {
        issue: {
            number: issue.number,
            url: issue.url
        },
        title: titleOf(entry),
        severity,
        due,
        by: closing?.actor ?? null,
        on: (0,scale_day/* dayOf */.kb)(closing?.at ?? entry.openedAt, sla.timezone)
    };
}
function titleOf({ issue, meta }) {
    return (0,history_records/* plainTitle */.D4)(issue.title, meta.findings[0]?.rule ?? '');
}
function partition(items, test) {
    return [
        items.filter(test),
        items.filter((item)=>!test(item))
    ];
}

// EXTERNAL MODULE: ./src/core/policy/sections.js
var sections = __webpack_require__(28701);
;// CONCATENATED MODULE: ./src/core/dashboard/scans.js

/** Milliseconds after which a tool that brought no more results is no longer missed. */ const MISSED_MS = 90 * 24 * 3_600_000;
/**
 * The scanners with their last complete run, which may be an earlier one; those that the policy
 * switches off are left out. Tools whose results are read from files have a row each, also where
 * this run was given no file of theirs.
 */ function dashboardScans(input) {
    return input.scans.filter((scan)=>!isSwitchedOff(scan, input.policy)).flatMap((scan)=>scan.scanner === 'sarif' ? toolRows(scan, input) : [
            scans_rowOf(scan, input)
        ]);
}
/**
 * Whether every scanner that ran got to its end: only then has a waiver that matched nothing
 * nothing to match.
 */ function lookedEverywhere(input) {
    return input.scans.every((scan)=>scan.status === 'skipped' || isComplete(scan, input) && scans_missing(scan, input).length === 0);
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
    const missed = scans_missing(scan, input).map((scanner)=>scans_rowOf({
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
/** Tools that earlier runs had results of, and this one has not. */ function scans_missing({ scanner, sources }, { previous, asOf }) {
    if (scanner !== 'sarif') return [];
    return (previous?.scans ?? []).filter(({ lastComplete })=>Date.parse(asOf) - Date.parse(lastComplete) <= MISSED_MS).map((scan)=>scan.scanner).filter((source)=>source.startsWith('sarif:') && !sources.includes(source));
}
function isSwitchedOff({ scanner, status }, { scan }) {
    const name = scanner === 'osv-scanner' ? 'dependencies' : scanner;
    const own = sections/* SCANNERS */.KR.find((one)=>one === name);
    // The others run only where somebody asks for them.
    return own === undefined ? status === 'skipped' : !scan[own].enabled;
}

// EXTERNAL MODULE: ./src/core/packages/purl.js
var purl = __webpack_require__(62593);
;// CONCATENATED MODULE: ./src/core/dashboard/waivers.js






/** Days before its end from which a waiver is said to end soon. */ const EXPIRING_DAYS = 30;
/** Most rules that a waiver of a package's issue names. */ const MAX_RULES = 3;
/** The policy's waivers. @param unused those that matched nothing, as far as that can be told */ function policyWaivers(policy, unused, today) {
    const idle = new Set(unused.map(({ match })=>match));
    const last = (0,waiver/* lastDay */.NY)(policy, today);
    return policy.waivers.map(({ match, reason, expires, 'approved-by': approvedBy = null })=>{
        const words = (0,policy_match/* describeMatch */.$X)(match);
        return {
            match: words,
            reason,
            approvedBy,
            expires,
            state: expires > last ? 'overlong' : stateOf(expires, idle.has(words), today),
            issue: null
        };
    });
}
/**
 * Waivers that comments gave to findings that are still there. @param isOpen whether a finding is
 */ function issueWaivers({ issues }, isOpen, today) {
    return issues.filter((entry)=>!(0,read/* isDuplicate */.KD)(entry)).flatMap((entry)=>waiversOn(entry, isOpen).map(({ waiver, members })=>({
                match: wordsOf(entry, members),
                reason: waiver.reason,
                approvedBy: waiver.approvedBy,
                expires: waiver.expires,
                state: stateOf(waiver.expires, false, today),
                issue: {
                    number: entry.issue.number,
                    url: entry.issue.url
                }
            })));
}
/** The waivers in force on an issue, each with the findings that it covers. */ function waiversOn(entry, isOpen) {
    if (!entry.notes.some(({ marker })=>marker.kind === 'waived')) return [];
    const found = new Map();
    for (const member of entry.meta.findings.filter(({ id })=>isOpen(id))){
        const { waiver } = (0,decisions/* decisionsOf */.b)([
            {
                entry,
                member
            }
        ]);
        if (waiver === null) continue;
        const key = JSON.stringify([
            waiver.reason,
            waiver.approvedBy,
            waiver.expires
        ]);
        const same = found.get(key);
        if (same === undefined) found.set(key, {
            waiver,
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
            (0,purl/* packageSubject */.b)(meta.package.ecosystem, meta.package.name)
        ]
    ].join(', ');
}
function stateOf(expires, unused, today) {
    if (expires < today) return 'expired';
    if (unused) return 'unused';
    return (0,scale_day/* daysBetween */.YM)(today, expires) <= EXPIRING_DAYS ? 'expiring' : 'active';
}

;// CONCATENATED MODULE: ./src/core/dashboard/data.js






/** The dashboard's content. The same issues, findings and time give the same data. */ function dashboardData(input) {
    const { ledger, policy, asOf, today, undisclosed } = input;
    const records = (0,history_records/* recordsOf */.M$)(ledger, policy, asOf);
    const byId = new Map(records.map((record)=>[
            record.id,
            record
        ]));
    const { rows, dismissed, hidden, unfiled } = rowsOf({
        ...input,
        records: byId
    });
    const later = new Set(input.waiting);
    const without = [
        ...later,
        ...unfiled.filter((finding)=>!later.has(finding))
    ];
    const waiting = without.map((finding)=>waitingRow(finding, input));
    return {
        rows,
        waiting,
        undisclosed: {
            ...undisclosed,
            count: undisclosed.count + hidden
        },
        ...metricsOf({
            records,
            rows: [
                ...rows,
                ...waiting
            ],
            policy,
            today
        }),
        scans: dashboardScans(input),
        scanned: input.scans,
        coverage: coverageTrend(input.previous?.coverage ?? [], input.scans, today),
        waivers: [
            ...policyWaivers(policy, lookedEverywhere(input) ? input.waivers.unused : [], today),
            ...issueWaivers(ledger, isOpen(byId), today)
        ],
        dismissed
    };
}
function isOpen(records) {
    return (id)=>records.get(id)?.ended === null;
}


/***/ }),

/***/ 24707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ repairedOn),
/* harmony export */   U2: () => (/* binding */ episodesOf),
/* harmony export */   is: () => (/* binding */ isWithinSla)
/* harmony export */ });
/* harmony import */ var _findings_gone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72658);
/* harmony import */ var _policy_sla_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33995);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97469);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72080);




/**
 * The times that a finding was there, oldest first, the last one being what its issue is about now.
 * The due date of an earlier one is counted again by today's policy, since nothing keeps it; where
 * the clock starts at publication it stays unknown.
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
 * When the clock of a time started: with it, unless the time before ended for a reason that ends no
 * clock.
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
/** The day of a repair; null where it is there, or is gone for another reason. */ function repairedOn({ ended, gone }) {
    return gone !== null && (0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepair */ .c3)(gone) ? ended : null;
}
/**
 * Whether a repair came on or before its due date, or what is not repaired is not yet overdue; null
 * where there is no due date. What the policy leaves out is not repaired.
 */ function isWithinSla(episode, today) {
    return episode.due === null ? null : (repairedOn(episode) ?? today) <= episode.due;
}


/***/ }),

/***/ 72080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D4: () => (/* binding */ plainTitle),
  M$: () => (/* binding */ recordsOf),
  xn: () => (/* binding */ severityAt)
});

// EXTERNAL MODULE: ./src/core/gate/sla.js
var sla = __webpack_require__(10682);
// EXTERNAL MODULE: ./src/core/ledger/former-ids.js
var former_ids = __webpack_require__(29898);
// EXTERNAL MODULE: ./src/core/ledger/plan/target-steps.js + 1 modules
var target_steps = __webpack_require__(17122);
// EXTERNAL MODULE: ./src/core/ledger/recall.js
var recall = __webpack_require__(65793);
// EXTERNAL MODULE: ./src/core/packages/purl.js
var purl = __webpack_require__(62593);
// EXTERNAL MODULE: ./src/core/policy/match.js
var match = __webpack_require__(41680);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(97469);
// EXTERNAL MODULE: ./src/core/ledger/decisions.js
var decisions = __webpack_require__(2009);
// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(99385);
;// CONCATENATED MODULE: ./src/core/history/record-waivers.js



/**
 * The waivers that comments gave a finding, oldest first; each ends where it was taken back,
 * replaced or found void.
 */ function commentWaivers(accounts, timezone) {
    return accounts.flatMap(({ entry, member })=>waiversOn(entry, member.id, timezone)).sort((a, b)=>(0,text_order/* compareText */.n)(a.from, b.from));
}
function waiversOn(entry, id, timezone) {
    const grants = (0,decisions/* grantsOf */.R)(entry).filter(({ marker })=>marker.kind === 'waived' && (entry.meta.key === id || marker.findings.includes(id)));
    return grants.flatMap((grant)=>{
        const { marker, valid, note } = grant;
        if (marker.kind !== 'waived') return [];
        const end = endOf(grant, entry, grants);
        const before = end === null ? marker.expires : (0,day/* addDays */.fi)((0,day/* dayOf */.kb)(end, timezone), -1);
        return [
            {
                from: (0,day/* dayOf */.kb)(note.comment.at, timezone),
                until: before < marker.expires ? before : marker.expires,
                reason: marker.reason,
                by: `@${marker.by}`,
                valid
            }
        ];
    });
}
/** RFC 3339 time at which a grant ended before its day; null where nothing ended it. */ function endOf({ marker, note }, { notes }, grants) {
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
 * When a finding was open by all its issues together: oldest first, none touching the next, at most
 * the last one without an end.
 * @param accounts of the same finding
 * @param waits RFC 3339 times of our comments that list it as waiting for its issue
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
 * Spans of any order as the times that they cover: what touches or overlaps is one. A span that
 * ends before it starts covers its start.
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
 * The end of two spans that touch: the later one, or none; of two that end together one that says
 * why, whatever their order.
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
 * What one issue says. One that was closed in favour of another says nothing after that, where the
 * other one goes on with the finding.
 * @param taken whether another issue does
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
 * The issue of a package opens again for those of its findings that are back; for those that left
 * it before, nothing begins.
 */ function isReal(start, entry, id) {
    if (entry.meta.key === id || entry.meta.findings.some((member)=>member.id === id)) return true;
    const { createdAt, events } = entry.issue;
    if (start === createdAt || !events.some(({ kind, at })=>kind === 'reopened' && at === start)) return true;
    const next = entry.notes.find(({ marker, comment })=>marker.kind === 'returned' && comment.at >= start);
    return next?.marker.kind === 'returned' && next.marker.findings.includes(id);
}
/**
 * What the comments about findings that left say: the issue itself forgets the time before when
 * such a finding joins it again.
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
/** A clock that started before the issue was there starts the span that it belongs to. */ function startEarlier(spans, clock) {
    const index = spans.findIndex(({ end })=>end === null || end > clock);
    return spans.map((span, at)=>at === index && clock < span.start ? {
            ...span,
            start: clock
        } : span);
}

;// CONCATENATED MODULE: ./src/core/history/records.js









/**
 * One record for each finding that any issue of ours ever had, by the age of the issues: duplicates
 * and issues closed in favour of others are one with the issue that goes on, and what left the
 * issue of its package is in the comment that said so. The same issues give the same records.
 * @param asOf RFC 3339: now
 */ function recordsOf(ledger, policy, asOf) {
    const waits = waitingTimes(ledger);
    return [
        ...accountsById(ledger)
    ].map(([id, accounts])=>recordOf(accounts, waits.get(id) ?? [], policy, asOf));
}
/**
 * The severity that a finding had at a time, where its comments tell; else the one it had last.
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
/** What the issue is about, and what left it: each finding once. */ function accountsOn(entry) {
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
/** What is not remembered of a finding that left the issue of its package. */ const NOTHING_MORE = {
    title: '',
    places: [],
    aliases: [],
    basis: '',
    since: null
};
function waitingTimes({ dashboards }) {
    const times = new Map();
    for (const { marker, comment } of dashboards.flatMap(({ notes })=>notes)){
        for (const id of marker.kind === 'waiting' ? marker.findings : []){
            const own = times.get(id);
            if (own === undefined) times.set(id, [
                comment.at
            ]);
            else own.push(comment.at);
        }
    }
    return times;
}
function recordOf(accounts, waits, policy, asOf) {
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
        waivers: commentWaivers(accounts, zone)
    };
}
/** The account that goes on: one that still lists the finding before one that it left. */ function speakerOf(accounts) {
    const live = accounts.filter(({ departed })=>!departed);
    const holder = (0,recall/* holderOf */.Kd)(live.length > 0 ? live : accounts);
    const speaker = accounts.find((account)=>account === holder);
    if (speaker === undefined) throw new RangeError('a finding without an issue');
    return speaker;
}
/** Where a person changed the body, the clock is what is left to go by. */ function recomputedDue(severity, start, policy, asOf) {
    return (0,sla/* slaOf */.UT)(severity, {
        firstSeen: start,
        published: null
    }, policy, asOf).due;
}
/**
 * The title of an issue without what stands in a column of its own: `[critical]` before it, its
 * rule behind it.
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

/***/ 44895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ answerSteps),
/* harmony export */   J5: () => (/* binding */ askersOf),
/* harmony export */   JA: () => (/* binding */ standing)
/* harmony export */ });
/* harmony import */ var _gate_sla_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10682);
/* harmony import */ var _gate_waiver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67618);
/* harmony import */ var _scale_text_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99385);
/* harmony import */ var _decisions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2009);
/* harmony import */ var _metadata_comment_marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88842);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19420);
/* harmony import */ var _recall_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65793);
/* harmony import */ var _slash_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21247);








/** The logins whose permission has to be known to answer what is not answered yet. */ function askersOf(ledger) {
    const authors = ledger.issues.flatMap((entry)=>openCommands(entry).map(({ author })=>author));
    return [
        ...new Set(authors.filter((author)=>author !== null))
    ].sort();
}
/**
 * The answers that are due, each command once; and word that a decision is void whose comment was
 * edited or deleted.
 */ function answerSteps(ledger, context) {
    return ledger.issues.flatMap((entry)=>[
            ...voidSteps(entry, context),
            ...openCommands(entry).flatMap((command)=>answerOne(entry, command, context))
        ]);
}
/** Commands of people that have no answer yet, oldest first. */ function openCommands(entry) {
    const answered = new Set(entry.notes.flatMap(({ marker })=>'answers' in marker ? [
            marker.answers
        ] : []));
    return entry.issue.comments.filter(({ id, ours, author, body })=>!ours && author !== null && !answered.has(String(id)) && (0,_slash_command_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSlashCommand */ .M)(body) !== null);
}
function answerOne(entry, command, context) {
    const { author } = command;
    const parsed = (0,_slash_command_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSlashCommand */ .M)(command.body);
    const allowed = author === null ? undefined : context.permitted.get(author);
    if (author === null || parsed === null || allowed === undefined) return [];
    const base = {
        answers: String(command.id),
        by: author
    };
    if (!allowed) {
        const before = entry.notes.some(({ marker })=>marker.kind === 'refused' && marker.by === author);
        return before ? [] : reply(entry, command, {
            kind: 'refused',
            ...base
        }, 'confused');
    }
    if (command.edited) {
        const problem = 'This comment was edited, and nobody can tell what stood there before. Write a new one.';
        return reply(entry, command, {
            kind: 'bad-command',
            ...base,
            problem
        }, 'confused');
    }
    if (!parsed.ok) {
        return reply(entry, command, {
            kind: 'bad-command',
            ...base,
            problem: parsed.problem
        }, 'confused');
    }
    const answer = carryOut(parsed.command, base, entry, context);
    return reply(entry, command, answer, answer.kind === 'bad-command' ? 'confused' : '+1');
}
function carryOut(command, base, entry, context) {
    switch(command.kind){
        case 'waive':
            if (command.expires < context.today) {
                const problem = `${command.expires} is over, and a waiver counts through its last day. Name a later one.`;
                return {
                    kind: 'bad-command',
                    ...base,
                    problem
                };
            }
            if (command.expires > (0,_gate_waiver_js__WEBPACK_IMPORTED_MODULE_1__/* .lastDay */ .NY)(context.policy, context.today)) {
                const problem = `${command.expires} is too far ahead. Name ${(0,_gate_waiver_js__WEBPACK_IMPORTED_MODULE_1__/* .lastDay */ .NY)(context.policy, context.today)} at the latest.`;
                return {
                    kind: 'bad-command',
                    ...base,
                    problem
                };
            }
            return {
                kind: 'waived',
                ...base,
                expires: command.expires,
                reason: command.reason
            };
        case 'unwaive':
            return {
                kind: 'unwaived',
                ...base,
                due: standing(entry, context).due
            };
        case 'severity':
            return {
                kind: 'severity-set',
                ...base,
                severity: command.severity,
                reason: command.reason,
                due: standing(entry, context, command.severity).due
            };
        case 'status':
            return statusAnswer(base, standing(entry, context), context.lastScan);
    }
}
function statusAnswer(base, { severity, due, daysLeft, dueReason, waiver }, lastScan) {
    return {
        kind: 'status',
        ...base,
        severity,
        due,
        daysLeft,
        dueReason,
        waiver,
        lastScan
    };
}
/**
 * Where an issue's most pressing finding stands by what the issue knows, or would stand with
 * another severity.
 */ function standing(entry, { policy, asOf, today }, as = null) {
    const states = entry.meta.findings.map((member)=>{
        const account = {
            entry,
            member
        };
        const decisions = (0,_decisions_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionsOf */ .b)([
            account
        ]);
        const severity = as ?? decisions.severity?.severity ?? member.severity;
        const clock = {
            firstSeen: (0,_recall_js__WEBPACK_IMPORTED_MODULE_5__/* .startOf */ .GH)([
                account
            ], []) ?? entry.openedAt,
            published: null,
            previous: entry.trusted ? member : null
        };
        const { due: counted, reason } = (0,_gate_sla_js__WEBPACK_IMPORTED_MODULE_0__/* .slaOf */ .UT)(severity, clock, policy, asOf);
        // An issue that counts from the advisory's publication knows the date, not what it was counted
        // from.
        const kept = entry.trusted && as === null && member.basis === (0,_gate_sla_js__WEBPACK_IMPORTED_MODULE_0__/* .slaBasis */ .XR)(policy, severity);
        const due = kept ? member.due : counted;
        const { waiver } = decisions;
        return {
            severity,
            due,
            ...(0,_gate_sla_js__WEBPACK_IMPORTED_MODULE_0__/* .slaState */ .sM)(due, severity, policy, today),
            dueReason: reason,
            waiver: waiver !== null && waiver.expires >= today ? waiver : null
        };
    });
    const [first] = states.sort((a, b)=>(0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_7__/* .compareText */ .n)(a.due ?? '9999-12-31', b.due ?? '9999-12-31'));
    if (first === undefined) throw new RangeError(`issue ${entry.issue.number} is about nothing`);
    return first;
}
function voidSteps(entry, context) {
    const said = new Set(entry.notes.flatMap(({ marker })=>marker.kind === 'void' ? [
            marker.answers
        ] : []));
    return (0,_decisions_js__WEBPACK_IMPORTED_MODULE_2__/* .grantsOf */ .R)(entry).filter((grant)=>!grant.valid && !said.has(grant.marker.answers) && stillCounts(grant, entry, context)).map(({ marker: { answers, by } })=>{
        const comment = {
            kind: 'void',
            answers,
            by,
            due: standing(entry, context).due
        };
        return {
            kind: 'comment',
            issue: {
                number: entry.issue.number
            },
            say: {
                comment,
                marker: (0,_metadata_comment_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .answerMarker */ .rz)(comment, [])
            }
        };
    });
}
/**
 * Whether a grant would count today if its comment still stood: otherwise there is nothing to call
 * void.
 */ function stillCounts({ marker, note }, entry, { today }) {
    if (entry.issue.state === 'closed') return false;
    if (marker.kind === 'severity-set') return true;
    const ended = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .lastNote */ .Lf)(entry, [
        'unwaived'
    ]);
    return marker.expires >= today && (ended === null || ended.comment.id < note.comment.id);
}
function reply(entry, command, comment, content) {
    const issue = {
        number: entry.issue.number
    };
    const members = entry.meta.findings.map(({ id })=>id);
    return [
        {
            kind: 'react',
            issue,
            comment: command.id,
            content
        },
        {
            kind: 'comment',
            issue,
            say: {
                comment,
                marker: (0,_metadata_comment_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .answerMarker */ .rz)(comment, members)
            }
        }
    ];
}


/***/ }),

/***/ 31568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ saidDuplicate),
/* harmony export */   J: () => (/* binding */ simulate)
/* harmony export */ });
/* harmony import */ var _tracker_reduce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12155);

/** Numbers of what is only imagined: far above any that GitHub gives. */ const FIRST_NUMBER = 1_000_000_000;
/**
 * The tracker as it will be once the steps are done, without doing them: what a dry run shows, and
 * what answers to commands already mean for the verdict.
 * @param at RFC 3339: when they would be done
 * @param render the text of a comment
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
/** The highest number that is taken: what was imagined before keeps its own. */ function lastNumber({ issues }) {
    return issues.flatMap(({ number, comments })=>[
            number,
            ...comments.map(({ id })=>id)
        ]).reduce((highest, number)=>Math.max(highest, number), FIRST_NUMBER);
}
/** What is said to close an issue in favour of another one. */ function saidDuplicate(number, { issues, url }) {
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

/***/ 12155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ TrackerDraft),
/* harmony export */   r: () => (/* binding */ numberOf)
/* harmony export */ });
/** The number of an issue. @throws RangeError where no step created it */ function numberOf(ref, created) {
    if ('number' in ref) return ref.number;
    const number = created.get(ref.key);
    if (number === undefined) throw new RangeError(`no step created an issue for ${ref.key}`);
    return number;
}
/**
 * A tracker that steps change one after the other: what GitHub has once each is done, for the steps
 * that follow, and to see that a plan leaves nothing to do. A plan may have thousands of steps for
 * thousands of issues, so that no step copies them all.
 */ class TrackerDraft {
    /** As it is now: the next step changes it. */ state;
    #tracker;
    #created;
    #places;
    /** @param start stays as it is */ constructor({ tracker, created }){
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
    /** Does a step. @throws RangeError where GitHub's answer lacks what the step needs */ apply(step, result) {
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
                    open: true
                });
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
    }
    #change(step, result) {
        const { issues } = this.#tracker;
        const place = this.#places.get(numberOf(step.issue, this.#created));
        const issue = place === undefined ? undefined : issues[place];
        if (place !== undefined && issue !== undefined) issues[place] = changeIssue(issue, this.#tracker, step, result);
        if (step.kind === 'add-labels') this.#countLabels(step.labels, 1);
        if (step.kind === 'remove-label') this.#countLabels([
            step.label
        ], -1);
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
        case 'react':
        case 'pin-issue':
        case 'set-due-field':
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

/***/ 19814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ applySteps)
/* harmony export */ });
/* unused harmony export describeStep */
/* harmony import */ var _core_ledger_plan_tracker_reduce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12155);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62621);


/**
 * Content that one run creates at most: GitHub lets a token create 500 an hour.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */ const MAX_CREATED = 450;
/** Steps without which an issue is still right. */ const OPTIONAL = new Set([
    'pin-issue',
    'set-due-field',
    'react',
    'create-milestone'
]);
/**
 * Carries out a plan in its order. One issue that GitHub will not change (deleted or transferred
 * meanwhile, a body that is too long) does not keep the others from it; a token that may not write,
 * or a GitHub that does not answer, ends it.
 * @param budget how much content may be created; less than GitHub's limit
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
 * Whether a failure is about one issue, and says nothing of the others. A 403 is about the token
 * unless GitHub says that the issue is locked.
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
        case 'create-milestone':
            return `creating the milestone "${step.title}"`;
        default:
            return `${step.kind.replaceAll('-', ' ')} ${refName(step.issue)}`;
    }
}


/***/ }),

/***/ 4300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  issueWordsFor: () => (/* binding */ issueWordsFor),
  y8: () => (/* binding */ keepIssues),
  TJ: () => (/* binding */ lastScanOf),
  n1: () => (/* binding */ planAll),
  prepareAnswers: () => (/* binding */ prepareAnswers),
  hc: () => (/* binding */ renderWith),
  uI: () => (/* binding */ toSecond),
  np: () => (/* binding */ trackingOf)
});

// UNUSED EXPORTS: issuePlan

// EXTERNAL MODULE: ./src/core/dashboard/data.js + 6 modules
var dashboard_data = __webpack_require__(58362);
// EXTERNAL MODULE: ./src/core/findings/result.js
var findings_result = __webpack_require__(60356);
// EXTERNAL MODULE: ./src/core/gate/sight.js
var sight = __webpack_require__(18881);
// EXTERNAL MODULE: ./src/core/ledger/own-dashboard.js
var own_dashboard = __webpack_require__(76219);
// EXTERNAL MODULE: ./src/core/ledger/plan/answers.js
var answers = __webpack_require__(44895);
// EXTERNAL MODULE: ./src/core/ledger/plan/gone.js
var gone = __webpack_require__(58829);
// EXTERNAL MODULE: ./src/core/ledger/plan/plan.js + 1 modules
var plan = __webpack_require__(62149);
;// CONCATENATED MODULE: ./src/core/ledger/plan/dashboard.js



/**
 * The steps that bring the dashboard in step: one open issue, pinned when it is new. Where two runs
 * made one each, the older one stays.
 * @param ledger the issues as they are once everything else is done
 * @param fresh whether this very run created it
 */ function planDashboard(ledger, { title, body }, fresh) {
    const own = (0,own_dashboard/* ownDashboard */.L)(ledger);
    if (own === null) {
        const issue = {
            key: plan/* DASHBOARD_KEY */.l5
        };
        return [
            (0,plan/* createDashboard */.n6)({
                title,
                body
            }),
            {
                kind: 'pin-issue',
                issue
            }
        ];
    }
    const { issue } = own;
    const ref = {
        number: issue.number
    };
    const changes = {
        ...issue.title === title ? {} : {
            title
        },
        ...issue.body.replaceAll('\r\n', '\n') === body ? {} : {
            body
        }
    };
    return [
        ...issue.state === 'closed' ? [
            {
                kind: 'reopen-issue',
                issue: ref
            }
        ] : [],
        ...Object.keys(changes).length === 0 ? [] : [
            {
                kind: 'edit-issue',
                issue: ref,
                ...changes
            }
        ],
        ...fresh ? [
            {
                kind: 'pin-issue',
                issue: ref
            }
        ] : [],
        ...ledger.dashboards.filter((other)=>other !== own).flatMap((other)=>(0,gone/* supersededSteps */.i)((0,own_dashboard/* asEntry */.J)(other), ref))
    ];
}

// EXTERNAL MODULE: ./src/core/ledger/plan/simulate.js
var simulate = __webpack_require__(31568);
// EXTERNAL MODULE: ./src/core/ledger/read.js
var read = __webpack_require__(19420);
// EXTERNAL MODULE: ./src/core/policy/path.js
var path = __webpack_require__(3122);
// EXTERNAL MODULE: ./src/core/scale/day.js
var scale_day = __webpack_require__(97469);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/github/client.js + 1 modules
var github_client = __webpack_require__(62621);
// EXTERNAL MODULE: ./src/github/whole-answer.js
var whole_answer = __webpack_require__(85048);
;// CONCATENATED MODULE: ./src/github/read/permissions.js



const schema = schemas/* object */.Ikc({
    permission: schemas/* string */.YjP(),
    role_name: schemas/* string */.YjP(),
    user: schemas/* object */.Ikc({
        permissions: schemas/* object */.Ikc({
            maintain: schemas/* boolean */.zMY().optional()
        }).optional()
    }).nullable()
});
/**
 * Roles that may decide about a finding. A custom role has the name that its organization gave it,
 * and counts as its base role.
 */ const MAY_DECIDE = new Set([
    'maintain',
    'admin'
]);
/**
 * Whether people may give commands here: those with the maintain or admin permission.
 * @throws what the client throws, but for somebody whom the repository does not know
 * @see https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */ async function readPermissions(client, name, logins) {
    const permissions = new Map();
    for (const username of logins)permissions.set(username, await mayDecide(client, name, username));
    return permissions;
}
async function mayDecide(client, name, username) {
    try {
        const { permission, role_name: role, user } = await (0,whole_answer/* wholeAnswer */.E)(async ()=>(await client.rest.repos.getCollaboratorPermissionLevel({
                ...name,
                username
            })).data, schema);
        // `permission` knows admin, write, read and none only: maintain is in the role's name, or in
        // the single permissions.
        return permission === 'admin' || MAY_DECIDE.has(role) || user?.permissions?.maintain === true;
    } catch (error) {
        if ((0,github_client/* statusOf */.c2)(error) === 404) return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/github/write/apply.js
var apply = __webpack_require__(19814);
// EXTERNAL MODULE: ./src/core/ledger/metadata/dashboard.js
var dashboard = __webpack_require__(72814);
// EXTERNAL MODULE: ./src/report/text/fit.js
var text_fit = __webpack_require__(9892);
// EXTERNAL MODULE: ./src/report/text/markdown.js
var markdown = __webpack_require__(58066);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(24695);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var scale_severity = __webpack_require__(94132);
// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(99385);
;// CONCATENATED MODULE: ./src/report/dashboard/counts.js


/** Days that "this week" has: today and the six after it. */ const WEEK_DAYS = 7;
/** Counts the dashboard's data, findings that wait for their issue among them. */ function standing({ rows, waiting, scans }) {
    const all = [
        ...rows,
        ...waiting
    ];
    const open = all.filter((row)=>!row.waived).sort(worstFirst);
    const ahead = open.flatMap(({ due, sla })=>due === null || sla === 'overdue' ? [] : [
            due
        ]).sort();
    return {
        open: open.length,
        waived: all.length - open.length,
        overdue: open.filter((row)=>row.sla === 'overdue'),
        dueThisWeek: open.filter(isDueThisWeek),
        nextDue: ahead[0] ?? null,
        failed: scans.filter(({ state })=>state === 'failed'),
        blind: scans.every(({ state })=>state !== 'done')
    };
}
function isDueThisWeek({ daysLeft, sla }) {
    return sla !== 'overdue' && daysLeft !== null && daysLeft < WEEK_DAYS;
}
/** By severity, then the earliest due date, then the oldest, then by fingerprint: a total order. */ function worstFirst(a, b) {
    return (0,scale_severity/* severityRank */.qs)(a.severity) - (0,scale_severity/* severityRank */.qs)(b.severity) || (0,text_order/* compareText */.n)(a.due ?? '9999-12-31', b.due ?? '9999-12-31') || b.ageDays - a.ageDays || (0,text_order/* compareText */.n)(a.finding, b.finding);
}

// EXTERNAL MODULE: ./src/report/text/coverage-words.js
var coverage_words = __webpack_require__(97909);
// EXTERNAL MODULE: ./src/report/text/dates.js
var dates = __webpack_require__(71478);
// EXTERNAL MODULE: ./src/report/text/markdown-blocks.js
var markdown_blocks = __webpack_require__(54277);
// EXTERNAL MODULE: ./src/report/text/words.js
var text_words = __webpack_require__(23442);
;// CONCATENATED MODULE: ./src/report/dashboard/coverage.js









/** Most findings that are named. */ const MAX_HIDDEN = 10;
/** Most earlier points that the trend names. */ const MAX_POINTS = 6;
/** What the last scan looked at, and how that develops. */ function coveragePart({ coverage, scanned, rows }) {
    const line = (0,coverage_words/* coverageLine */.v)({
        scans: scanned
    });
    const hidden = rows.filter(({ unseenSince })=>unseenSince !== null);
    if (line === '' && hidden.length === 0) return markdown/* EMPTY */.wg;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`### Coverage`,
        (0,markdown/* markup */.PT)`${(0,text_words/* capitalise */.sK)(line)}`,
        trend(coverage),
        hiddenList(hidden)
    ]);
}
/** Findings that are open and cannot be seen any more, worst first as everywhere. */ function hiddenList(rows) {
    if (rows.length === 0) return markdown/* EMPTY */.wg;
    const sorted = [
        ...rows
    ].sort((a, b)=>(0,scale_severity/* severityRank */.qs)(a.severity) - (0,scale_severity/* severityRank */.qs)(b.severity) || (0,text_order/* compareText */.n)(a.finding, b.finding));
    const words = (0,markdown/* markup */.PT)`${(0,text_words/* count */.U9)(rows.length, 'finding')} cannot be seen any more, and ${rows.length === 1 ? 'stays' : 'stay'} open:`;
    const row = ({ title, issue, unseenSince })=>(0,markdown/* markup */.PT)`${(0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(title, 120), issue?.url ?? null)}, cannot be seen since ${(0,dates/* shortDate */.XV)((unseenSince ?? '').slice(0, 10))}`;
    return (0,markdown_blocks/* blocks */.Bv)([
        words,
        (0,markdown_blocks/* list */.p_)((0,text_fit/* atMost */.Tu)(MAX_HIDDEN, sorted, row))
    ]);
}
function trend(points) {
    const now = points.at(-1);
    if (now === undefined || now.looked + now.unseen === 0) return markdown/* EMPTY */.wg;
    const before = points.slice(0, -1).slice(-MAX_POINTS);
    const all = (0,text_words/* number */.ai)(now.looked + now.unseen);
    const words = (0,markdown/* markup */.PT)`Looked at whole: **${share(now)}**, ${(0,text_words/* number */.ai)(now.looked)} of ${all} packages and files`;
    if (before.length === 0) return (0,markdown/* markup */.PT)`${words}.`;
    const earlier = before.map((point)=>`${(0,dates/* shortDate */.XV)(point.day)} ${share(point)}`).join(', ');
    return (0,markdown/* markup */.PT)`${words}; before: ${earlier}.`;
}
/** Rounded down, so that only everything is 100%. */ function share({ looked, unseen }) {
    return `${Math.floor(looked / Math.max(1, looked + unseen) * 100)}%`;
}

;// CONCATENATED MODULE: ./src/report/dashboard/issue-search.js

/** Labels of the contract by which a search finds a state. */ const STATE_TERMS = {
    overdue: [
        'label:"sla: overdue"',
        '-label:waived'
    ],
    'due-soon': [
        'label:"sla: due soon"',
        '-label:waived'
    ],
    'on-track': [
        '-label:"sla: overdue"',
        '-label:"sla: due soon"',
        '-label:waived'
    ],
    waived: [
        'label:waived'
    ],
    open: [
        '-label:waived'
    ]
};
/**
 * Address of the search that shows exactly the open issues of a severity and state. All severities
 * are asked for by their labels, joined by commas (which means "any of"), so that a person's own
 * issues with the label `security` don't count.
 * @param trackerUrl `https://github.com/owner/name`
 * @see https://docs.github.com/search-github/searching-on-github/searching-issues-and-pull-requests#search-by-label
 */ function issueSearch(trackerUrl, severity, state) {
    const severities = (severity === null ? scale_severity/* SEVERITIES */.oC : [
        severity
    ]).map((one)=>`"severity: ${one}"`);
    const terms = [
        'is:issue',
        'is:open',
        'label:security',
        `label:${severities.join(',')}`,
        ...STATE_TERMS[state]
    ];
    return `${trackerUrl}/issues?q=${encodeURIComponent(terms.join(' '))}`;
}

;// CONCATENATED MODULE: ./src/report/dashboard/lists.js











/** Most rows of a list: more than that nobody reads here, a search shows the rest. */ const MAX_ROWS = 10;
/** Longest title in a list, in characters. */ const MAX_TITLE = 120;
/** What heading, table head and the line about the rest may take, in characters. */ const AROUND = 900;
/** Everything overdue, worst first. */ function overduePart({ overdue }, trackerUrl) {
    const rest = (0,markdown/* link */.nf)('all of them', issueSearch(trackerUrl, null, 'overdue'));
    return rowsPart((0,markdown/* markup */.PT)`### Overdue`, overdue, rest);
}
/** What is due today and in the six days after, worst first. */ function dueThisWeekPart({ dueThisWeek }, today, trackerUrl) {
    const rest = (0,markdown/* link */.nf)('all that are due soon', issueSearch(trackerUrl, null, 'due-soon'));
    return rowsPart((0,markdown/* markup */.PT)`### Due this week, by ${(0,dates/* shortDate */.XV)((0,scale_day/* addDays */.fi)(today, 6))}`, dueThisWeek, rest);
}
/** Findings that have no issue yet. Waived ones don't wait for one. */ function waitingPart(data) {
    const waiting = data.waiting.filter(({ waived })=>!waived);
    const words = (0,markdown/* markup */.PT)`${(0,text_words/* count */.U9)(waiting.length, 'finding')} ${waiting.length === 1 ? 'has' : 'have'} no issue yet: a run opens a limited number of them, worst first. The clock of each runs already, from the comment below that lists it; please leave those comments as they are.`;
    const list = rowsPart(markdown/* EMPTY */.wg, [
        ...waiting
    ].sort(worstFirst), (0,markdown/* markup */.PT)`in the comments below`);
    return (room)=>waiting.length === 0 ? markdown/* EMPTY */.wg : (0,markdown_blocks/* blocks */.Bv)([
            (0,markdown/* markup */.PT)`### Waiting for an issue`,
            words,
            list(room - AROUND)
        ]);
}
function rowsPart(heading, rows, rest) {
    return (room)=>{
        if (rows.length === 0) return markdown/* EMPTY */.wg;
        const fit = (0,text_fit/* fitting */._Q)(rows, rowOf, {
            room: room - AROUND,
            most: MAX_ROWS,
            measure: text_fit/* COMMENT_LIMIT */.W$.measure
        });
        const more = fit.hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`…and ${(0,text_words/* number */.ai)(fit.hidden)} more: ${rest}.`;
        const head = [
            markdown/* EMPTY */.wg,
            (0,markdown/* markup */.PT)`Finding`,
            (0,markdown/* markup */.PT)`Fix by`,
            (0,markdown/* markup */.PT)`Owner`,
            (0,markdown/* markup */.PT)`Open for`
        ];
        return (0,markdown_blocks/* blocks */.Bv)([
            heading,
            (0,markdown_blocks/* table */.tp)(head, fit.rows),
            more
        ]);
    };
}
function rowOf(row) {
    return (0,markdown_blocks/* tableRow */.jD)([
        severityCell(row.severity),
        titleCell(row),
        dueCell(row),
        ownerCell(row.owner),
        (0,markdown/* markup */.PT)`${(0,text_words/* count */.U9)(row.ageDays, 'day')}`
    ]);
}
function titleCell({ title, issue, unseenSince }) {
    const name = (0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(title, MAX_TITLE), issue?.url ?? null);
    if (unseenSince === null) return name;
    return (0,markdown/* markup */.PT)`${name}<br>cannot be seen since ${(0,dates/* shortDate */.XV)(unseenSince.slice(0, 10))}`;
}
/** A severity with its mark, on one line. */ function severityCell(severity) {
    return (0,markdown/* markup */.PT)`${(0,text_words/* severityMark */.nU)(severity)}\u00A0${severity}`;
}
function dueCell({ due, daysLeft, sla, waived }) {
    if (due === null || daysLeft === null) return (0,markdown/* markup */.PT)`no due date`;
    const days = sla === 'overdue' ? (0,markdown/* markup */.PT)`**${(0,dates/* daysInWords */.E)(daysLeft)}**` : (0,markdown/* markup */.PT)`${(0,dates/* daysInWords */.E)(daysLeft)}`;
    return (0,markdown/* markup */.PT)`${(0,dates/* shortDate */.XV)(due)}, ${days}${waived ? ', waived' : ''}`;
}
function ownerCell(owner) {
    return owner === null ? (0,markdown/* markup */.PT)`_nobody_` : (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(owner, 60)}`;
}
/** What people closed as "not planned" although it is there. */ function dismissedPart({ dismissed }) {
    return (room)=>{
        if (dismissed.length === 0) return markdown/* EMPTY */.wg;
        const sorted = [
            ...dismissed
        ].sort((a, b)=>(0,scale_severity/* severityRank */.qs)(a.severity) - (0,scale_severity/* severityRank */.qs)(b.severity) || (0,text_order/* compareText */.n)(a.on, b.on) || a.issue.number - b.issue.number);
        const fit = (0,text_fit/* fitting */._Q)(sorted, dismissedRow, {
            room: room - AROUND,
            most: MAX_ROWS,
            measure: text_fit/* COMMENT_LIMIT */.W$.measure
        });
        return (0,markdown_blocks/* blocks */.Bv)([
            (0,markdown/* markup */.PT)`### Dismissed without a waiver`,
            (0,markdown/* markup */.PT)`Closed as "not planned", still there, and gating as before. A waiver would say who accepts the risk, why, and until when.`,
            (0,markdown_blocks/* table */.tp)([
                markdown/* EMPTY */.wg,
                (0,markdown/* markup */.PT)`Finding`,
                (0,markdown/* markup */.PT)`Fix by`,
                (0,markdown/* markup */.PT)`Dismissed`
            ], fit.rows),
            fit.hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`…and ${(0,text_words/* number */.ai)(fit.hidden)} more.`
        ]);
    };
}
function dismissedRow({ issue, title, severity, due, by, on }) {
    return (0,markdown_blocks/* tableRow */.jD)([
        severityCell(severity),
        (0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(title, MAX_TITLE), issue.url),
        due === null ? (0,markdown/* markup */.PT)`no due date` : (0,markdown/* markup */.PT)`${(0,dates/* shortDate */.XV)(due)}`,
        (0,markdown/* markup */.PT)`${(0,dates/* shortDate */.XV)(on)}${by === null ? '' : `, by ${(0,terminal_text/* clip */.$Q)(by, 60)}`}`
    ]);
}

;// CONCATENATED MODULE: ./src/report/text/xychart.js

/**
 * Shows nothing and is no blank: Mermaid trims blanks and draws points of the same label on top of
 * each other.
 */ const INVISIBLE = '\u200B';
/**
 * An XY chart that GitHub draws: Mermaid 11.17 in November 2026. The old name `xychart-beta` is
 * understood by every version that has the chart.
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
    return markdown/* Markdown */.oz.trusted([
        '```mermaid',
        ...lines,
        '```'
    ].join('\n'));
}
function seriesLine({ kind, name, values }) {
    return `  ${kind}${name === null ? '' : ` "${name}"`} [${values.join(', ')}]`;
}
/**
 * The next of 10, 20, 40, 50, 80, 100, 200, …: so that the axis has about ten marks, each a whole
 * number, and little of the chart stays empty.
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

;// CONCATENATED MODULE: ./src/report/dashboard/trend.js






/** Most points of a chart: half a year of weeks. */ const trend_MAX_POINTS = 26;
/** Most points of which each has room for its own date. */ const MAX_DAYS = 8;
/** Most months of the chart of what was fixed in time. */ const MAX_MONTHS = 12;
/** Colours that can be told from a light and a dark background, and from each other. */ const COLOURS = {
    critical: '#d1242f',
    high: '#e16f24',
    medium: '#b08800',
    low: '#218bff'
};
const PLAN = '#8250df';
const GOOD = '#2da44e';
/** How many are open, week by week, and how many will be if everything is fixed when it is due. */ function trendPart(weeks, burnDown) {
    const charts = (0,markdown_blocks/* blocks */.Bv)([
        openChart(weeks.slice(-trend_MAX_POINTS)),
        burnDownChart(burnDown.slice(0, trend_MAX_POINTS))
    ]);
    return charts.toString() === '' ? markdown/* EMPTY */.wg : (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`### Trend`,
        charts
    ]);
}
/** A trend begins with the second week; before the first one there is nothing to draw. */ function openChart(weeks) {
    const [first] = weeks;
    const last = weeks.at(-1);
    if (weeks.length < 2 || first === undefined || last === undefined) return markdown/* EMPTY */.wg;
    const figures = scale_severity/* SEVERITIES */.oC.map((severity)=>`${(0,text_words/* number */.ai)(last[severity])} ${severity}`).join(', ');
    return xychart({
        title: 'Open findings by severity',
        description: `Weekly from ${(0,dates/* shortDate */.XV)(first.day)} to ${(0,dates/* shortDate */.XV)(last.day)}, now ${figures}.`,
        labels: dayLabels(weeks.map(({ day })=>day)),
        yTitle: 'Open',
        series: scale_severity/* SEVERITIES */.oC.map((severity)=>({
                kind: 'line',
                name: severity,
                colour: COLOURS[severity],
                values: weeks.map((week)=>week[severity])
            }))
    });
}
function burnDownChart(all) {
    const [first] = all;
    const end = all.at(-1)?.open;
    // What follows the last due date is flat and says nothing.
    const points = all.slice(0, all.findIndex(({ open })=>open === end) + 1);
    const last = points.at(-1);
    if (points.length < 2 || first === undefined || last === undefined) return markdown/* EMPTY */.wg;
    return xychart({
        title: 'Left open if each finding is fixed on its due date',
        description: `From ${(0,text_words/* number */.ai)(first.open)} today to ${(0,text_words/* number */.ai)(last.open)} on ${(0,dates/* shortDate */.XV)(last.day)}.`,
        labels: fromToday(dayLabels(points.map(({ day })=>day))),
        yTitle: 'Open',
        series: [
            {
                kind: 'bar',
                name: null,
                colour: PLAN,
                values: points.map(({ open })=>open)
            }
        ]
    });
}
/** Months in which something was fixed: the share that was fixed in time. */ function complianceChart(months) {
    const shown = months.slice(-MAX_MONTHS).filter(({ fixed })=>fixed > 0);
    if (shown.length < 2) return markdown/* EMPTY */.wg;
    return xychart({
        title: 'Fixed in time, by month',
        description: 'Share of the findings fixed in a month that were fixed on or before their due date.',
        labels: shown.map(({ month }, index)=>monthName(`${month}-01`, index === 0)),
        yTitle: '% in time',
        yMax: 100,
        series: [
            {
                kind: 'bar',
                name: null,
                colour: GOOD,
                values: shown.map(({ fixed, within })=>Math.round(within / fixed * 100))
            }
        ]
    });
}
/** Labels of points in time: each day where there is room, else the month at its first point. */ function dayLabels(days) {
    return days.length <= MAX_DAYS ? days.map((day)=>(0,dates/* shortDate */.XV)(day).replace(/ \d+$/u, '')) : monthLabels(days);
}
/**
 * The month's name at the first point of each month. One right behind the first point pushes that
 * one's out: there is no room for two.
 */ function monthLabels(days) {
    const starts = days.map((day, index)=>day.slice(0, 7) !== days[index - 1]?.slice(0, 7));
    return days.map((day, index)=>{
        const crowded = index === 0 && (starts[1] === true || starts[2] === true);
        return starts[index] === true && !crowded ? monthName(day, false) : '';
    });
}
/** The same labels behind the word "today", which needs the room of three. */ function fromToday(labels) {
    return [
        'today',
        ...labels.slice(1).map((label, index)=>index < 2 && labels.length > MAX_DAYS ? '' : label)
    ];
}
/** `Nov`; with its year in January and wherever it is asked for. */ function monthName(day, withYear) {
    const [, month = '', year = ''] = (0,dates/* shortDate */.XV)(day).split(' ');
    return withYear || month === 'Jan' ? `${month} ${year}` : month;
}

;// CONCATENATED MODULE: ./src/report/dashboard/pace.js







const WINDOWS = [
    30,
    90,
    365
];
/** Longest title of an oldest finding, in characters. */ const pace_MAX_TITLE = 60;
/** How fast findings are fixed, against the policy's days. */ function pacePart({ windows, pace, months }) {
    const fixed = windows.some((window)=>window.fixed > 0);
    const oldest = pace.some((one)=>one.oldest !== null);
    if (!fixed && !oldest) return markdown/* EMPTY */.wg;
    const head = [
        markdown/* EMPTY */.wg,
        (0,markdown/* markup */.PT)`Policy`,
        ...WINDOWS.map((days)=>(0,markdown/* markup */.PT)`In time, ${days}\u00A0days`),
        (0,markdown/* markup */.PT)`Mean time to fix`,
        (0,markdown/* markup */.PT)`Oldest open`
    ];
    const rows = scale_severity/* SEVERITIES */.oC.map((severity)=>{
        const own = pace.find((one)=>one.severity === severity);
        return (0,markdown_blocks/* tableRow */.jD)([
            severityCell(severity),
            policyCell(own),
            ...WINDOWS.map((days)=>shareCell(sum(windows, days, severity))),
            meanCell(own),
            oldestCell(own)
        ]);
    });
    const all = (0,markdown_blocks/* tableRow */.jD)([
        (0,markdown/* markup */.PT)`**all**`,
        markdown/* EMPTY */.wg,
        ...WINDOWS.map((days)=>shareCell(sum(windows, days, null))),
        markdown/* EMPTY */.wg,
        markdown/* EMPTY */.wg
    ]);
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`### How we are doing`,
        (0,markdown_blocks/* table */.tp)(head, [
            ...rows,
            all
        ]),
        complianceChart(months)
    ]);
}
function sum(windows, days, severity) {
    const own = windows.filter((window)=>window.windowDays === days && (severity === null || window.severity === severity));
    return {
        fixed: own.reduce((total, { fixed })=>total + fixed, 0),
        within: own.reduce((total, { within })=>total + within, 0)
    };
}
/** `92%`, 12 of 13. Rounded down, so that 100% means all of them. */ function shareCell({ fixed, within }) {
    if (fixed === 0) return (0,markdown/* markup */.PT)`–`;
    const share = Math.floor(within / fixed * 100);
    return (0,markdown/* markup */.PT)`**${share}%**<br>${(0,text_words/* number */.ai)(within)}\u00A0of\u00A0${(0,text_words/* number */.ai)(fixed)}`;
}
function policyCell(pace) {
    if (pace === undefined) return (0,markdown/* markup */.PT)`–`;
    return pace.policyDays === null ? (0,markdown/* markup */.PT)`no due date` : nowrap((0,text_words/* count */.U9)(pace.policyDays, 'day'));
}
function meanCell(pace) {
    const mean = pace?.meanDaysToFix ?? null;
    return mean === null ? (0,markdown/* markup */.PT)`–` : nowrap(`${mean.toFixed(mean < 10 ? 1 : 0)} days`);
}
function oldestCell(pace) {
    const oldest = pace?.oldest ?? null;
    if (oldest === null) return (0,markdown/* markup */.PT)`–`;
    return (0,markdown/* markup */.PT)`${nowrap((0,text_words/* count */.U9)(oldest.ageDays, 'day'))}: ${(0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(oldest.title, pace_MAX_TITLE), oldest.issue?.url ?? null)}`;
}
/** Words on one line. */ function nowrap(words) {
    return (0,markdown/* join */.fj)(words.split(' '), '&nbsp;');
}

;// CONCATENATED MODULE: ./src/report/dashboard/table.js





const HEADS = {
    overdue: 'Overdue',
    'due-soon': 'Due soon',
    'on-track': 'On track',
    none: 'No due date',
    open: 'All open',
    waived: 'Waived'
};
/**
 * Severity × SLA state. Each number links to the search that shows exactly those issues; findings
 * without an issue yet stand beside it.
 */ function countsPart(data, trackerUrl) {
    const { rows, waiting, undisclosed } = data;
    const all = [
        ...rows,
        ...waiting
    ];
    const hidden = undisclosed.count === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`Not counted in the table: ${(0,text_words/* count */.U9)(undisclosed.count, 'finding')} in code or with secrets, which ${(0,markdown/* link */.nf)('are not shown in public', undisclosed.url)}.`;
    if (all.length === 0) return hidden;
    const columns = shownColumns(all);
    const line = (severity)=>(0,markdown_blocks/* tableRow */.jD)([
            severity === null ? (0,markdown/* markup */.PT)`**all**` : (0,markdown/* markup */.PT)`${(0,text_words/* severityMark */.nU)(severity)}\u00A0${severity}`,
            ...columns.map((column)=>cell(data, severity, column, trackerUrl))
        ]);
    const head = [
        markdown/* EMPTY */.wg,
        ...columns.map((column)=>(0,markdown/* markup */.PT)`${HEADS[column]}`)
    ];
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown_blocks/* table */.tp)(head, [
            ...scale_severity/* SEVERITIES */.oC.map(line),
            line(null)
        ]),
        hidden
    ]);
}
/** Columns about what may be missing altogether are left out where nothing is in them. */ function shownColumns(all) {
    const optional = (column)=>column !== 'none' || all.some((row)=>isIn(row, null, column));
    return Object.keys(HEADS).filter(optional);
}
function cell({ rows, waiting }, severity, column, trackerUrl) {
    const tracked = rows.filter((row)=>isIn(row, severity, column)).length;
    const untracked = waiting.filter((row)=>isIn(row, severity, column)).length;
    const state = searchState(rows, severity, column);
    const shown = tracked === 0 || state === null ? null : issueSearch(trackerUrl, severity, state);
    const strong = column === 'overdue' && tracked + untracked > 0;
    const figure = (0,markdown/* link */.nf)(strong ? (0,markdown/* markup */.PT)`**${(0,text_words/* number */.ai)(tracked)}**` : (0,text_words/* number */.ai)(tracked), shown);
    if (untracked === 0) return figure;
    const rest = (0,markdown/* markup */.PT)`${(0,text_words/* number */.ai)(untracked)} ${column === 'waived' ? 'without an issue' : 'waiting'}`;
    return tracked === 0 ? rest : (0,markdown/* markup */.PT)`${figure} + ${rest}`;
}
function isIn(row, severity, column) {
    if (severity !== null && row.severity !== severity) return false;
    if (row.waived) return column === 'waived';
    return column === 'open' || column === row.sla;
}
/**
 * What to search for. The labels don't tell "on track" from "no due date": where a row has both,
 * which takes package issues of several severities, neither can be searched for.
 */ function searchState(rows, severity, column) {
    if (column !== 'on-track' && column !== 'none') return column;
    const other = column === 'none' ? 'on-track' : 'none';
    return rows.some((row)=>isIn(row, severity, other)) ? null : 'on-track';
}

;// CONCATENATED MODULE: ./src/report/dashboard/upkeep.js








/** Most scanners and waivers that are shown. */ const upkeep_MAX_ROWS = 25;
/** Longest reason, in characters. */ const MAX_REASON = 300;
/** What heading, table head and the line about the rest may take, in characters. */ const upkeep_AROUND = 600;
/**
 * Each scanner, its version and its last complete run; those that did not run to their end first.
 */ function scansPart(scans, context) {
    const order = [
        'failed',
        'done',
        'skipped'
    ];
    const sorted = [
        ...scans
    ].sort((a, b)=>order.indexOf(a.state) - order.indexOf(b.state) || (0,text_order/* compareText */.n)(a.scanner, b.scanner));
    return listPart((0,markdown/* markup */.PT)`### Scans`, [
        (0,markdown/* markup */.PT)`Scanner`,
        (0,markdown/* markup */.PT)`Version`,
        (0,markdown/* markup */.PT)`Last complete scan`,
        (0,markdown/* markup */.PT)`This run`
    ], sorted, (scan)=>(0,markdown_blocks/* tableRow */.jD)([
            (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(scan.scanner, 60)}`,
            (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(scan.version, 60)}`,
            lastCell(scan, context),
            stateCell(scan)
        ]));
}
function lastCell({ lastComplete }, { today, timezone }) {
    if (lastComplete === null) return (0,markdown/* markup */.PT)`never`;
    const day = (0,scale_day/* dayOf */.kb)(lastComplete, timezone);
    const ago = (0,scale_day/* daysBetween */.YM)(day, today);
    return (0,markdown/* markup */.PT)`${(0,dates/* shortDate */.XV)(day)}, ${ago <= 0 ? 'today' : `${(0,dates/* daysInWords */.E)(ago)} ago`}`;
}
function stateCell({ state, reason }) {
    const why = reason === null ? '' : `: ${(0,terminal_text/* clip */.$Q)(reason, MAX_REASON)}`;
    if (state === 'failed') return (0,markdown/* markup */.PT)`⚠️ **failed**${why}`;
    return state === 'done' ? (0,markdown/* markup */.PT)`complete` : (0,markdown/* markup */.PT)`skipped${why}`;
}
/** The order of the waivers: what asks for something first. */ const STATES = [
    'overlong',
    'expired',
    'expiring',
    'unused',
    'active'
];
/** Every waiver: what, why, who, until when; those that ask for something first. */ function waiversPart(waivers) {
    const sorted = [
        ...waivers
    ].sort((a, b)=>STATES.indexOf(a.state) - STATES.indexOf(b.state) || (0,text_order/* compareText */.n)(a.expires, b.expires) || (0,text_order/* compareText */.n)(a.match, b.match));
    return listPart((0,markdown/* markup */.PT)`### Waivers`, [
        (0,markdown/* markup */.PT)`Until`,
        (0,markdown/* markup */.PT)`What`,
        (0,markdown/* markup */.PT)`Why`,
        (0,markdown/* markup */.PT)`Approved by`
    ], sorted, (waiver)=>(0,markdown_blocks/* tableRow */.jD)([
            (0,markdown/* markup */.PT)`${(0,dates/* shortDate */.XV)(waiver.expires)}<br>${stateWords(waiver.state)}`,
            (0,markdown/* markup */.PT)`${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(waiver.match, 200))}${waiver.issue === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`, ${(0,markdown/* link */.nf)((0,markdown/* markup */.PT)`#${waiver.issue.number}`, waiver.issue.url)}`}`,
            (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(waiver.reason, MAX_REASON)}`,
            waiver.approvedBy === null ? (0,markdown/* markup */.PT)`_nobody named_` : (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(waiver.approvedBy, 60)}`
        ]));
}
function stateWords(state) {
    switch(state){
        case 'overlong':
            return (0,markdown/* markup */.PT)`**too long to count**`;
        case 'expired':
            return (0,markdown/* markup */.PT)`**expired**`;
        case 'expiring':
            return (0,markdown/* markup */.PT)`**ends soon**`;
        case 'unused':
            return (0,markdown/* markup */.PT)`unused: matches nothing`;
        case 'active':
            return (0,markdown/* markup */.PT)`in force`;
    }
}
function listPart(heading, head, items, row) {
    return (room)=>{
        if (items.length === 0) return markdown/* EMPTY */.wg;
        const fit = (0,text_fit/* fitting */._Q)(items, row, {
            room: room - upkeep_AROUND,
            most: upkeep_MAX_ROWS,
            measure: text_fit/* COMMENT_LIMIT */.W$.measure
        });
        const more = fit.hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`…and ${(0,text_words/* number */.ai)(fit.hidden)} more.`;
        return (0,markdown_blocks/* blocks */.Bv)([
            heading,
            (0,markdown_blocks/* table */.tp)(head, fit.rows),
            more
        ]);
    };
}

;// CONCATENATED MODULE: ./src/report/dashboard/verdict.js





/** Most scanners that the verdict names. */ const MAX_NAMES = 3;
/** Longest reason of a failure, in characters. */ const verdict_MAX_REASON = 500;
/** The first line: what is late, what is due, what is open, and whether one may believe it. */ function verdictPart(data, now) {
    return (0,markdown/* markup */.PT)`### ${mark(data, now)} ${(0,text_words/* capitalise */.sK)(verdictWords(data, now))}`;
}
/**
 * The verdict in words, without its mark. A doubt comes last only behind what is known to be late.
 */ function verdictWords(data, now) {
    const known = [
        ...dueWords(data, now),
        ...sideWords(data)
    ].join(', ');
    const why = doubt(now);
    if (why === '') return known;
    return now.overdue.length > 0 ? `${known}; ${why}` : `${why}: ${known}, as far as is known`;
}
/** The mark repeats what the words say. */ function mark({ undisclosed, dismissed }, now) {
    if (now.overdue.length > 0) return (0,markdown/* markup */.PT)`🔴`;
    if (doubt(now) !== '') return (0,markdown/* markup */.PT)`⚠️`;
    if (now.dueThisWeek.length > 0) return (0,markdown/* markup */.PT)`🟠`;
    return now.open + undisclosed.count + dismissed.length > 0 ? (0,markdown/* markup */.PT)`🟢` : (0,markdown/* markup */.PT)`✅`;
}
function dueWords({ undisclosed }, now) {
    const { overdue, dueThisWeek, open, nextDue, waived } = now;
    if (open === 0) {
        const none = undisclosed.count > 0 ? 'no open findings to show' : 'no open findings';
        return [
            none,
            ...waived > 0 ? [
                `${(0,text_words/* number */.ai)(waived)} waived`
            ] : []
        ];
    }
    const late = overdue.length > 0 ? `${(0,text_words/* number */.ai)(overdue.length)} overdue` : 'nothing overdue';
    const soon = `${dueThisWeek.length === 0 ? 'nothing' : (0,text_words/* number */.ai)(dueThisWeek.length)} due this week`;
    const next = nextDue !== null && dueThisWeek.length === 0 ? [
        `next due ${(0,dates/* shortDate */.XV)(nextDue)}`
    ] : [];
    return [
        late,
        soon,
        `${(0,text_words/* number */.ai)(open)} open`,
        ...next
    ];
}
function sideWords({ undisclosed, dismissed }) {
    return [
        ...undisclosed.count > 0 ? [
            `${(0,text_words/* number */.ai)(undisclosed.count)} not shown in public`
        ] : [],
        ...dismissed.length > 0 ? [
            `${(0,text_words/* number */.ai)(dismissed.length)} dismissed without a waiver`
        ] : []
    ];
}
/**
 * Why one may not believe the figures: what an incomplete scan does not show may be there all the
 * same. Empty where one may.
 */ function doubt({ failed, blind }) {
    if (failed.length > 0) {
        const named = failed.slice(0, MAX_NAMES).map(({ scanner })=>(0,terminal_text/* clip */.$Q)(scanner, 60));
        const more = failed.length - named.length;
        return `scan incomplete (${(0,text_words/* enumerate */.HL)([
            ...named,
            ...more > 0 ? [
                (0,text_words/* count */.U9)(more, 'more scanner')
            ] : []
        ])})`;
    }
    return blind ? 'nothing was scanned' : '';
}
/** What it means that a scan did not complete, and why it did not. */ function doubtPart({ failed }) {
    const [first] = failed;
    if (first === undefined) return markdown/* EMPTY */.wg;
    const why = first.reason === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`\n\n${(0,terminal_text/* clip */.$Q)(first.scanner, 60)} failed: ${(0,terminal_text/* clip */.$Q)(first.reason, verdict_MAX_REASON)}`;
    return (0,markdown_blocks/* callout */.xl)('WARNING', (0,markdown/* markup */.PT)`What ${failed.length === 1 ? 'this scanner' : 'these scanners'} would find now is not known. What was found before stays open until a complete scan no longer shows it.${why}`);
}

;// CONCATENATED MODULE: ./src/report/dashboard/dashboard.js












/** The title of the dashboard issue. */ const DASHBOARD_TITLE = 'Security dashboard';
/**
 * The dashboard issue: what is late, what is due, what is open, then how it develops and why one
 * should believe it. Within GitHub's 65,536 characters whatever the number of findings; the same
 * data gives the same bytes. It carries none of the labels that its searches ask for, and no
 * mention.
 * @returns a body that begins with a hidden line of metadata
 */ function renderDashboard(data, context) {
    const metadata = (0,dashboard/* renderDashboardMetadata */.IK)((0,dashboard/* dashboardMetadata */.Cz)(data, context.asOf, context.workflow));
    const now = standing(data);
    const parts = [
        (0,text_fit/* fixed */.Zu)(verdictPart(data, now)),
        (0,text_fit/* fixed */.Zu)(doubtPart(now)),
        (0,text_fit/* fixed */.Zu)(countsPart(data, context.trackerUrl)),
        overduePart(now, context.trackerUrl),
        dueThisWeekPart(now, context.today, context.trackerUrl),
        (0,text_fit/* fixed */.Zu)(trendPart(data.weeks, data.burnDown)),
        (0,text_fit/* fixed */.Zu)(pacePart(data)),
        (0,text_fit/* fixed */.Zu)(coveragePart(data)),
        scansPart(data.scans, context),
        waiversPart(data.waivers),
        dismissedPart(data),
        waitingPart(data)
    ];
    const limit = {
        ...text_fit/* COMMENT_LIMIT */.W$,
        size: text_fit/* COMMENT_LIMIT */.W$.size - metadata.length - 1
    };
    return {
        title: DASHBOARD_TITLE,
        body: `${metadata}\n${(0,text_fit/* assemble */.fT)(parts, footer(context), limit).toString()}\n`
    };
}
function footer(context) {
    const { repositoryUrl, commit, runUrl, preset, policyPath, timezone } = context;
    const time = new Date(context.asOf).toISOString();
    const parts = [
        (0,markdown/* markup */.PT)`As of ${time.slice(0, 10)} ${time.slice(11, 16)} UTC`,
        ...timezone === 'UTC' ? [] : [
            (0,markdown/* markup */.PT)`dates in ${(0,terminal_text/* clip */.$Q)(timezone, 60)}`
        ],
        ...commit === null ? [] : [
            (0,markdown/* link */.nf)((0,markdown/* code */.aY)(commit.slice(0, 7)), `${repositoryUrl}/commit/${commit}`)
        ],
        (0,markdown/* markup */.PT)`policy ${(0,terminal_text/* clip */.$Q)(preset, 60)}, ${policyPath === null ? 'default policy' : (0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(policyPath, 200))}`,
        ...runUrl === null ? [] : [
            (0,markdown/* link */.nf)('run', runUrl)
        ],
        (0,markdown/* markup */.PT)`written by Fixby after every scan of the default branch: changes made here by hand are lost`
    ];
    return (0,markdown/* markup */.PT)`<sub>${(0,markdown/* join */.fj)(parts, ' · ')}</sub>`;
}

// EXTERNAL MODULE: ./src/report/issue/words.js + 10 modules
var words = __webpack_require__(69520);
;// CONCATENATED MODULE: ./src/core/ledger/codeowners.js
/**
 * Where GitHub looks for the file, in this order; the first one counts.
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */ const CODEOWNERS_PATHS = [
    '.github/CODEOWNERS',
    'CODEOWNERS',
    'docs/CODEOWNERS'
];
/**
 * Who owns files, by a CODEOWNERS file; the last pattern that fits counts, also one without owners.
 * @param text the file; lines that GitHub would skip as invalid are skipped
 * @returns from paths to the logins of people, each once, those of the first path first
 */ function parseCodeowners(text) {
    const rules = text.split(/\r?\n/u).flatMap(parseLine).reverse();
    return (paths)=>[
            ...new Set(paths.flatMap((path)=>rules.find(({ pattern })=>pattern.test(path))?.owners ?? []))
        ];
}
function parseLine(line) {
    const [pattern, ...owners] = line.replace(/(^|\s)#.*$/u, '').trim().split(/(?<!\\)\s+/u);
    // GitHub does not take `\#` for a pattern that begins with a hash.
    if (pattern === undefined || /^\/?$|^\\#/u.test(pattern)) return [];
    const people = owners.flatMap((owner)=>/^@([A-Za-z0-9][A-Za-z0-9_-]*)$/u.exec(owner)?.[1] ?? []);
    return [
        {
            pattern: compile(pattern),
            owners: people
        }
    ];
}
/**
 * A pattern as GitHub reads it: like one of a gitignore file, but `*` at the end fits no path below
 * it, `!` and `[` stand for themselves, and letters have their case.
 */ function compile(pattern) {
    const body = pattern.replace(/^\//u, '').replace(/\/$/u, '');
    const segments = body.split('/');
    // Without a slash before its end, a pattern fits in every directory.
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
/** One character that stands for itself. */ function itself(character) {
    return /[.*+?^${}()|[\]\\/]/u.test(character) ? `\\${character}` : character;
}

;// CONCATENATED MODULE: ./src/run/owners.js

/** What is read of a CODEOWNERS file at most: GitHub takes none over 3 MB. */ const MAX_BYTES = 3 * 1024 * 1024;
/** Who owns files, by the CODEOWNERS file of a tree; nobody where it has none. */ async function readOwners(tree) {
    const files = new Map((await tree.files()).map(({ path, kind })=>[
            path,
            kind
        ]));
    const path = CODEOWNERS_PATHS.find((candidate)=>files.get(candidate) === 'file');
    if (path === undefined) return ()=>[];
    return parseCodeowners((await tree.read(path, MAX_BYTES)).toString('utf8'));
}

;// CONCATENATED MODULE: ./src/run/keep-issues.js
















/**
 * Words of issues. @param repositoryUrl `https://github.com/owner/name` of the scanned repository
 */ function issueWordsFor(policy, policyPath, today, repositoryUrl) {
    return (0,words/* createIssueWords */.f)({
        repositoryUrl,
        policyPath: policyPath ?? path/* DEFAULT_POLICY_PATH */.l,
        today,
        timezone: policy.sla.timezone
    });
}
/** @throws what reading the owners throws */ async function trackingOf({ head, directory, ...scan }) {
    const { policy, result, repositoryUrl } = scan;
    const seen = result.scans.filter(({ coverage })=>coverage === null || (0,sight/* isWhole */.wP)(coverage.head));
    return {
        ...scan,
        words: issueWordsFor(policy, result.policy.path, result.today, repositoryUrl),
        owners: await readOwners(head),
        complete: (0,findings_result/* completeIn */.R)(result.scans, directory),
        whole: (0,findings_result/* completeIn */.R)(seen, directory)
    };
}
/**
 * The answers to commands that are due, and what they change for this very run; nothing is written
 * yet.
 * @param asOf RFC 3339: now
 * @throws what the client throws
 */ async function prepareAnswers(tracker, client, name, policy, asOf, words) {
    const ledger = (0,read/* readLedger */.SC)(tracker);
    const steps = (0,answers/* answerSteps */.A2)(ledger, {
        policy,
        asOf,
        today: (0,scale_day/* dayOf */.kb)(asOf, policy.sla.timezone),
        permitted: await readPermissions(client, name, (0,answers/* askersOf */.J5)(ledger)),
        lastScan: lastScanOf(ledger)
    });
    const state = (0,simulate/* simulate */.J)({
        tracker,
        created: new Map()
    }, steps, toSecond(asOf), renderWith(words));
    return {
        steps,
        tracker: state.tracker
    };
}
/** RFC 3339 time of the last complete scan that the dashboard knows of; null for none. */ function lastScanOf(ledger) {
    const scans = (0,own_dashboard/* ownDashboard */.L)(ledger)?.meta.scans ?? [];
    return scans.map(({ lastComplete })=>lastComplete).sort().at(-1) ?? null;
}
/** A time as GitHub writes it, to the second. */ function toSecond(instant) {
    return new Date(instant).toISOString().replace(/\.\d+Z$/u, 'Z');
}
/** The text of comments. */ function renderWith(words) {
    return ({ comment, marker })=>words.comment(comment, marker);
}
/** Everything that a run would do to the issues and the dashboard, for a dry run. */ function planAll(tracker, answers, tracking) {
    const at = toSecond(tracking.result.asOf);
    const render = renderWith(tracking.words);
    const start = (0,simulate/* simulate */.J)({
        tracker,
        created: new Map()
    }, answers, at, render);
    const plan = issuePlan(start.tracker, tracking);
    const after = (0,simulate/* simulate */.J)(start, plan.steps, at, render);
    return {
        plan,
        steps: [
            ...answers,
            ...plan.steps,
            ...dashboardSteps(start, after, plan, tracking).steps
        ]
    };
}
/**
 * Answers commands, brings the issues in step with the scan, and then the dashboard with the
 * issues.
 * @throws what the client throws
 */ async function keepIssues(store, tracker, answers, tracking) {
    const answered = await (0,apply/* applySteps */.G)(store, answers, {
        tracker,
        created: new Map()
    });
    const plan = issuePlan(answered.state.tracker, tracking);
    const issues = await (0,apply/* applySteps */.G)(store, plan.steps, answered.state);
    const { steps, data } = dashboardSteps(answered.state, issues.state, plan, tracking);
    const dashboard = await (0,apply/* applySteps */.G)(store, steps, issues.state);
    const all = [
        answered,
        issues,
        dashboard
    ];
    return {
        dashboardUrl: (0,own_dashboard/* ownDashboard */.L)((0,read/* readLedger */.SC)(dashboard.state.tracker))?.issue.url ?? null,
        data,
        plan,
        applied: {
            done: all.reduce((sum, { done })=>sum + done, 0),
            postponed: all.reduce((sum, { postponed })=>sum + postponed, 0),
            refused: all.flatMap(({ refused })=>refused),
            failures: all.flatMap(({ failures })=>failures)
        }
    };
}
/** What brings the issues in step with a scan; the dashboard follows once it is done. */ function issuePlan(tracker, tracking) {
    const { result, policy, words, owners, complete, whole, runUrl } = tracking;
    const ledger = (0,read/* readLedger */.SC)(tracker);
    const context = {
        tracker,
        ledger,
        policy,
        asOf: toSecond(result.asOf),
        today: result.today,
        commit: result.comparison.head,
        runUrl,
        findings: shownIn(result),
        goneAs: goneIn(result, ledger),
        unseen: unseenIn(result),
        complete,
        whole,
        owners,
        words
    };
    const empty = {
        waiting: shownIn(result),
        undisclosed: []
    };
    return (0,plan/* planIssues */.ef)(context, ()=>dashboardText(tracker, ledger, empty, tracking).rendered);
}
/** Findings of which at least one place can be seen. */ function shownIn({ findings }) {
    return findings.filter(({ state })=>state === 'open');
}
/** Why findings are gone: by this run, or by what an issue said before. */ function goneIn({ gone }, { issues }) {
    const said = issues.flatMap((entry)=>{
        const note = (0,read/* goneNote */.av)(entry);
        return note === null ? [] : entry.meta.findings.map(({ id })=>[
                id,
                note.marker.kind
            ]);
    });
    const reasons = new Map([
        ...said,
        ...gone.map(({ id, reason })=>[
                id,
                reason
            ])
    ]);
    return (id)=>reasons.get(id) ?? null;
}
/** What hides the findings that cannot be seen any more. */ function unseenIn({ findings }) {
    return new Map(findings.flatMap(({ id, state, locations })=>{
        const hidden = locations.find(({ unseen })=>unseen !== undefined);
        if (state === 'open' || hidden?.unseen === undefined) return [];
        return [
            [
                id,
                {
                    path: hidden.path,
                    item: hidden.unseen.item
                }
            ]
        ];
    }));
}
function dashboardSteps(before, after, plan, tracking) {
    const ledger = (0,read/* readLedger */.SC)(after.tracker);
    const { rendered, data } = dashboardText(after.tracker, ledger, plan, tracking);
    const fresh = (0,own_dashboard/* ownDashboard */.L)((0,read/* readLedger */.SC)(before.tracker)) === null;
    return {
        steps: planDashboard(ledger, rendered, fresh),
        data
    };
}
function dashboardText(tracker, ledger, { waiting, undisclosed }, tracking) {
    const { result, policy, complete, repositoryUrl, runUrl, detailsUrl, workflow } = tracking;
    const data = (0,dashboard_data/* dashboardData */.l)({
        tracker,
        ledger,
        findings: shownIn(result),
        goneAs: goneIn(result, ledger),
        waiting,
        undisclosed: {
            count: undisclosed.length,
            url: detailsUrl
        },
        scans: result.scans,
        complete,
        previous: (0,own_dashboard/* ownDashboard */.L)(ledger)?.meta ?? null,
        policy,
        asOf: toSecond(result.asOf),
        today: result.today,
        waivers: result.waivers
    });
    const rendered = renderDashboard(data, {
        trackerUrl: tracker.url,
        repositoryUrl,
        commit: result.comparison.head,
        runUrl,
        preset: policy.sla.preset,
        policyPath: result.policy.path,
        asOf: toSecond(result.asOf),
        today: result.today,
        timezone: policy.sla.timezone,
        workflow
    });
    return {
        rendered,
        data
    };
}


/***/ })

};
