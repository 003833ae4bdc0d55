export const id = 8045;
export const ids = [8045];
export const modules = {

/***/ 3485:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ dashboardData)
});

// EXTERNAL MODULE: ./src/core/findings/counts.js
var counts = __webpack_require__(77149);
// EXTERNAL MODULE: ./src/core/ledger/plan/due-places.js
var due_places = __webpack_require__(93659);
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

// EXTERNAL MODULE: ./src/core/history/metrics.js + 1 modules
var metrics = __webpack_require__(61872);
// EXTERNAL MODULE: ./src/core/history/records.js + 3 modules
var history_records = __webpack_require__(68406);
// EXTERNAL MODULE: ./src/core/findings/cause.js
var cause = __webpack_require__(11598);
// EXTERNAL MODULE: ./src/core/ledger/account-index.js
var account_index = __webpack_require__(99796);
// EXTERNAL MODULE: ./src/core/ledger/decisions.js
var ledger_decisions = __webpack_require__(2009);
// EXTERNAL MODULE: ./src/core/ledger/metadata/clocks.js
var clocks = __webpack_require__(75091);
// EXTERNAL MODULE: ./src/core/ledger/recall.js
var recall = __webpack_require__(65793);
// EXTERNAL MODULE: ./src/core/ledger/remembered-clocks.js
var remembered_clocks = __webpack_require__(23116);
;// CONCATENATED MODULE: ./src/core/ledger/clocks.js






/**
 * The clocks that run, for the dashboard to remember: when somebody takes an issue or a list away
 * (deletes it, transfers it, makes a discussion of it), the clocks of its findings go on. One that
 * only the dashboard remembers is kept until a scan leaves out nothing of its source and does not
 * show the finding.
 */ function clocksOf(ledger, { here, whole }) {
    const keys = [
        ...filedKeys(ledger),
        ...listedKeys(ledger)
    ];
    const memory = (0,recall/* recall */.I9)(ledger, keys, ()=>false);
    const known = new Set(keys.map(({ id })=>id));
    const running = keys.flatMap(({ id, source })=>{
        const { start = null, previous = [] } = memory.get(id) ?? {};
        return start === null ? [] : [
            {
                id,
                source,
                since: start,
                announced: latest(previous)
            }
        ];
    });
    const orphans = [
        ...(0,remembered_clocks/* rememberedClocks */.cR)(ledger).values()
    ].flat().filter(({ id, source })=>!known.has(id) && (here.has(id) || !whole(source)));
    const kept = new Set(orphans.map(({ id })=>id));
    const raised = [
        ...raisedIn(ledger),
        ...(0,remembered_clocks/* rememberedRaises */.CZ)(ledger).filter(({ id })=>kept.has(id))
    ];
    return (0,clocks/* packClocks */.Ty)([
        ...running,
        ...orphans
    ], raised);
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
/** The severities that comments set on issues. */ function raisedIn({ issues }) {
    return issues.flatMap((entry)=>entry.meta.findings.flatMap((member)=>{
            const decided = (0,ledger_decisions/* lastDecided */.ZH)([
                {
                    entry,
                    member
                }
            ]);
            return decided === undefined ? [] : [
                {
                    id: member.id,
                    ...decided
                }
            ];
        }));
}
function filedKeys(ledger) {
    return (0,account_index/* indexOf */.qh)(ledger).all.map(({ entry, member })=>keyOfMember(entry, member));
}
function keyOfMember({ meta }, member) {
    const { former = [], place } = member;
    return {
        ...keyOfLeft(meta, member),
        path: place?.path ?? null,
        cause: (0,cause/* isCauseKey */.v)(meta.key) ? meta.key : null,
        formerIds: former
    };
}
/** The key of a finding as far as a comment remembers it that says that it left. */ function keyOfLeft({ source, package: at }, { id, rule, aliases }) {
    return {
        ...UNKNOWN,
        id,
        rule,
        source,
        ids: [
            rule,
            ...aliases
        ],
        package: at
    };
}
/** What waits for its issue, or left one for a reason that ends no clock. */ function listedKeys({ issues, dashboards }) {
    const waiting = dashboards.flatMap(({ notes })=>notes.flatMap(({ marker })=>marker.kind !== 'waiting' ? [] : marker.findings.map((id)=>({
                    ...UNKNOWN,
                    id,
                    source: marker.source
                }))));
    const left = issues.flatMap(({ meta, notes })=>notes.flatMap(({ marker })=>marker.kind !== 'left' ? [] : marker.members.map((member)=>keyOfLeft(meta, member))));
    return [
        ...waiting,
        ...left
    ];
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

// EXTERNAL MODULE: ./src/core/ledger/plan/redaction.js
var redaction = __webpack_require__(70669);
// EXTERNAL MODULE: ./src/core/gate/sla.js
var gate_sla = __webpack_require__(10682);
// EXTERNAL MODULE: ./src/core/gate/waiver.js
var gate_waiver = __webpack_require__(67618);
// EXTERNAL MODULE: ./src/core/ledger/waiting-lists.js
var waiting_lists = __webpack_require__(67957);
// EXTERNAL MODULE: ./src/core/policy/match.js
var match = __webpack_require__(41680);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(97469);
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
    const { id, rule, aliases, title, severity, package: at } = listed.member;
    const { due, daysLeft, state: sla } = (0,gate_sla/* slaOf */.UT)(severity, {
        firstSeen: listed.at,
        published: null
    }, policy, asOf);
    const facts = {
        findingIds: (0,waiting_lists/* listedIds */.E0)(listed),
        ids: (0,match/* namesOf */.eZ)({
            rule,
            aliases
        }),
        package: at
    };
    const waiver = (0,gate_waiver/* rememberedWaiverFor */.Wt)(facts, policy, asOf);
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
            ageDays: (0,day/* daysBetween */.YM)((0,day/* dayOf */.kb)(listed.at, policy.sla.timezone), today),
            owner: null,
            waived: waiver !== null,
            unseenSince: null,
            exploited: null,
            epss: null,
            unfixed: false
        }
    };
}

// EXTERNAL MODULE: ./src/core/ledger/plan/standing.js
var standing = __webpack_require__(37498);
// EXTERNAL MODULE: ./src/core/ledger/read.js
var read = __webpack_require__(19420);
;// CONCATENATED MODULE: ./src/core/dashboard/reported.js



/**
 * The open reports that no maintainer confirmed, in the order of their issues. In public none is
 * named.
 * @param isPublic whether everybody can read the dashboard
 */ function reportedRows(ledger, isPublic, context) {
    if (isPublic) return [];
    return ledger.issues.filter((entry)=>entry.report?.confirmed === false && entry.issue.state === 'open').filter((entry)=>(0,read/* goneNote */.av)(entry) === null).map((entry)=>{
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
            on: (0,day/* dayOf */.kb)(issue.createdAt, context.policy.sla.timezone)
        };
    });
}

// EXTERNAL MODULE: ./src/core/findings/disclosure.js
var disclosure = __webpack_require__(86656);
// EXTERNAL MODULE: ./src/core/findings/finding.js
var findings_finding = __webpack_require__(26500);
// EXTERNAL MODULE: ./src/core/gate/comment-grant.js
var comment_grant = __webpack_require__(386);
// EXTERNAL MODULE: ./src/core/gate/memory.js
var memory = __webpack_require__(24377);
// EXTERNAL MODULE: ./src/core/ledger/former-ids.js
var former_ids = __webpack_require__(29898);
// EXTERNAL MODULE: ./src/core/ledger/plan/members.js
var members = __webpack_require__(96291);
// EXTERNAL MODULE: ./src/core/ledger/priority-in.js
var priority_in = __webpack_require__(28401);
// EXTERNAL MODULE: ./src/core/ledger/plan/staying.js
var staying = __webpack_require__(60267);
// EXTERNAL MODULE: ./src/core/ledger/plan/target.js
var target = __webpack_require__(56971);
// EXTERNAL MODULE: ./src/core/ledger/plan/target-steps.js
var target_steps = __webpack_require__(35841);
// EXTERNAL MODULE: ./src/core/policy/sla-days.js
var sla_days = __webpack_require__(33995);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(94132);
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
    const judged = input.findings.filter(findings_finding/* isJudged */.s);
    const [dismissed, open] = partition(all, isDismissedRow);
    return {
        rows: open.map(rows_rowOf),
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
    return (0,findings_finding/* isJudged */.s)(finding) && (0,severity/* atLeast */.jZ)(finding.severity, policy.issues['minimum-severity']);
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
    return input.ledger.issues.filter((entry)=>!seen.has(entry) && !(0,read/* isDuplicate */.KD)(entry) && (0,read/* goneNote */.av)(entry) === null).filter(({ report })=>report?.confirmed !== false).map((entry)=>({
            key: entry.meta.key,
            entry,
            members: (0,target/* absentMembers */.Rj)(entry, here).filter(({ id })=>input.goneAs(id) === null).map((member)=>remembered(entry, member, input))
        })).filter(({ members })=>members.length > 0);
}
function judgedOf(finding, { policy, asOf, today }) {
    return {
        ...finding,
        ageDays: (0,day/* daysBetween */.YM)((0,day/* dayOf */.kb)(finding.firstSeen ?? asOf, policy.sla.timezone), today)
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
        ageDays: (0,day/* daysBetween */.YM)((0,day/* dayOf */.kb)(start, policy.sla.timezone), today)
    };
}
/**
 * The waiver of a finding that is known from its issue only: one of the policy that does not depend
 * on the path, else one given by comment.
 */ function rememberedWaiver(decided, { meta }, member, { policy, asOf, today }) {
    const facts = {
        findingIds: (0,former_ids/* allMemberIds */.a)(meta, member),
        ids: (0,match/* namesOf */.eZ)(member),
        package: meta.package,
        fixKnown: member.fix !== undefined
    };
    const grant = (0,comment_grant/* grantFor */.O4)(decided, null, policy, today);
    return (0,gate_waiver/* rememberedWaiverFor */.Wt)(facts, policy, asOf) ?? (grant === null ? null : (0,comment_grant/* appliedGrant */.gR)(grant, today));
}
/**
 * Whether the row belongs among the dismissed ones. A waived issue does not: it was accepted
 * properly.
 */ function isDismissedRow({ entry, members }) {
    return (0,target_steps/* isDismissed */.gO)(entry) && !(0,target/* summarise */.fS)(members).waived;
}
function rows_rowOf({ key, entry, members }) {
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
function dismissedRow({ entry, members }, { sla }) {
    const { severity, due, sla: state } = (0,target/* summarise */.fS)(members);
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
        on: (0,day/* dayOf */.kb)(closing?.at ?? entry.openedAt, sla.timezone)
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

// EXTERNAL MODULE: ./src/core/policy/sections.js + 1 modules
var sections = __webpack_require__(73226);
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
    const own = sections/* SCANNERS */.KR.find((one)=>one === name);
    // Other scanners have no switch in the policy: they count as disabled when they were skipped.
    return own === undefined ? status === 'skipped' : !scan[own].enabled;
}

// EXTERNAL MODULE: ./src/core/policy/approvers.js
var approvers = __webpack_require__(71191);
// EXTERNAL MODULE: ./src/core/packages/purl.js
var purl = __webpack_require__(62593);
// EXTERNAL MODULE: ./src/core/policy/match-key.js
var match_key = __webpack_require__(35154);
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
 * @param isOpen whether a finding is there
 */ function issueWaivers({ issues }, isOpen, policy, today) {
    return issues.filter((entry)=>!(0,read/* isDuplicate */.KD)(entry)).flatMap((entry)=>grantsOn(entry, isOpen, policy, today).map(({ grant, members })=>{
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
            (0,purl/* packageSubject */.b)(meta.package.ecosystem, meta.package.name)
        ]
    ].join(', ');
}
function stateOf(standing, expires, unused, today) {
    if (standing !== 'active') return standing;
    if (unused) return 'unused';
    return (0,day/* daysBetween */.YM)(today, expires) <= EXPIRING_DAYS ? 'expiring' : 'active';
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
    return {
        rows,
        waiting,
        undisclosed: {
            count: hidden,
            url: detailsUrl
        },
        exposed: input.tracker.public ? ledger.issues.filter(redaction/* isExposed */.L).map(({ issue: { number, url } })=>({
                number,
                url
            })) : [],
        figures: (0,counts/* figuresOf */.h5)(open),
        ...(0,metrics/* metricsOf */.P)({
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
            ...issueWaivers(ledger, isOpen(byId), policy, today)
        ],
        dismissed,
        ...input.promises === undefined ? {} : {
            promises: input.promises
        },
        reported: reportedRows(ledger, input.tracker.public, {
            policy,
            asOf,
            today
        }),
        clocks: clocksOf(ledger, {
            here: new Set(input.findings.map(({ id })=>id)),
            whole: input.whole
        })
    };
}
function isOpen(records) {
    return (id)=>records.get(id)?.ended === null;
}


/***/ }),

/***/ 31568:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ saidDuplicate),
/* harmony export */   J: () => (/* binding */ simulate)
/* harmony export */ });
/* harmony import */ var _tracker_reduce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12155);

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

/***/ 12155:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 19814:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ applySteps)
/* harmony export */ });
/* harmony import */ var _core_ledger_plan_tracker_reduce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12155);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62621);


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

/***/ 95612:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ exposedWords),
/* harmony export */   q: () => (/* binding */ exposedPart)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58066);
/* harmony import */ var _text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54277);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23442);



/** Most issues that are named. */ const MAX_NAMED = 20;
/** What to delete where a private repository was made public. */ function exposedPart({ exposed }) {
    if (exposed.length === 0) return _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg;
    const named = exposed.slice(0, MAX_NAMED).map(({ number: one, url })=>(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`#${one}`, url));
    const more = exposed.length > MAX_NAMED ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)` and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(exposed.length - MAX_NAMED)} more` : _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg;
    return (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .callout */ .xl)('WARNING', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`${exposedWords(exposed.length)} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(named, ', ')}${more}`);
}
/** The same in words, without the issues. */ function exposedWords(issues) {
    return `This repository is public, and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(issues, 'issue')} about findings in code or with secrets ${issues === 1 ? 'was' : 'were'} written before it was, or by another hand. What they say now is redacted; their histories, and the older versions of the dashboard, still show it. Revoke what was a secret, and delete these issues (an owner of the repository can):`;
}


/***/ }),

/***/ 88045:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y8: () => (/* binding */ keepIssues),
  n1: () => (/* binding */ planAll)
});

// UNUSED EXPORTS: issuePlan

// EXTERNAL MODULE: ./src/core/scale/day.js
var scale_day = __webpack_require__(97469);
// EXTERNAL MODULE: ./src/core/ledger/own-dashboard.js
var own_dashboard = __webpack_require__(76219);
// EXTERNAL MODULE: ./src/core/ledger/plan/plan.js + 3 modules
var plan = __webpack_require__(42257);
// EXTERNAL MODULE: ./src/core/ledger/plan/simulate.js
var simulate = __webpack_require__(31568);
// EXTERNAL MODULE: ./src/core/ledger/read.js
var read = __webpack_require__(19420);
// EXTERNAL MODULE: ./src/github/write/apply.js
var apply = __webpack_require__(19814);
// EXTERNAL MODULE: ./src/core/dashboard/data.js + 7 modules
var dashboard_data = __webpack_require__(3485);
// EXTERNAL MODULE: ./src/core/findings/finding-key.js
var finding_key = __webpack_require__(73510);
// EXTERNAL MODULE: ./src/core/findings/gone.js
var findings_gone = __webpack_require__(72658);
// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(99385);
// EXTERNAL MODULE: ./src/core/ledger/former-ids.js
var former_ids = __webpack_require__(29898);
// EXTERNAL MODULE: ./src/core/ledger/waiting-lists.js
var waiting_lists = __webpack_require__(67957);
;// CONCATENATED MODULE: ./src/core/ledger/gone-said.js




/**
 * Why findings are gone, by fingerprint: the reason that an issue or a list of the dashboard gave
 * last. Findings that any issue or list still counts as there are left out, since they came back.
 */ function goneSaid(ledger) {
    const there = new Set(idsThere(ledger));
    const words = [
        ...filedWords(ledger),
        ...listedWords(ledger)
    ].filter(({ ids })=>!ids.some((id)=>there.has(id))).sort((a, b)=>(0,text_order/* compareText */.n)(a.at, b.at));
    return new Map(words.flatMap(({ ids, reason })=>ids.map((id)=>[
                id,
                reason
            ])));
}
function filedWords({ issues }) {
    return issues.flatMap((entry)=>{
        const note = (0,read/* goneNote */.av)(entry);
        if (note === null) return [];
        const { marker, comment } = note;
        return entry.meta.findings.map((member)=>({
                ids: (0,former_ids/* allMemberIds */.a)(entry.meta, member),
                at: comment.at,
                reason: marker.kind
            }));
    });
}
function listedWords(ledger) {
    return (0,waiting_lists/* listedIn */.tl)(ledger).flatMap((one)=>one.gone === null ? [] : [
            {
                ids: (0,waiting_lists/* listedIds */.E0)(one),
                at: one.gone.ended,
                reason: one.gone.reason
            }
        ]);
}
function idsThere(ledger) {
    const filed = ledger.issues.filter((entry)=>(0,read/* goneNote */.av)(entry) === null && !(0,read/* isDuplicate */.KD)(entry)).flatMap((entry)=>entry.meta.findings.filter((member)=>(0,read/* spansOf */.Ly)(entry, member).at(-1)?.end === null).flatMap((member)=>(0,former_ids/* allMemberIds */.a)(entry.meta, member)));
    return [
        ...filed,
        ...(0,waiting_lists/* listedIn */.tl)(ledger).flatMap((one)=>one.gone === null ? (0,waiting_lists/* listedIds */.E0)(one) : [])
    ];
}

// EXTERNAL MODULE: ./src/core/ledger/plan/gone.js
var gone = __webpack_require__(58829);
;// CONCATENATED MODULE: ./src/core/ledger/plan/dashboard.js



/** GitHub pins three issues and no more. */ const MAX_PINS = 3;
/**
 * The steps that bring the dashboard up to date: one open issue, pinned as soon as there is room.
 * Where two runs made one each, the older one stays.
 * @param ledger the issues as they are once everything else is done
 * @param pins how many issues are pinned
 */ function planDashboard(ledger, { title, body }, pins) {
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
            ...pins < MAX_PINS ? [
                {
                    kind: 'pin-issue',
                    issue
                }
            ] : []
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
        ...issue.pinned === true || pins >= MAX_PINS ? [] : [
            {
                kind: 'pin-issue',
                issue: ref
            }
        ],
        ...ledger.dashboards.filter((other)=>other !== own).flatMap((other)=>(0,gone/* supersededSteps */.i)((0,own_dashboard/* asEntry */.J)(other), ref))
    ];
}

// EXTERNAL MODULE: ./src/core/ledger/lost-text.js
var lost_text = __webpack_require__(43280);
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
;// CONCATENATED MODULE: ./src/report/dashboard/counts.js


/** The number of days that count as "this week", today included. */ const WEEK_DAYS = 7;
/** Sorts the dashboard's rows, findings that wait for their issue among them. */ function standing({ rows, waiting, scans, figures }) {
    const open = [
        ...rows,
        ...waiting
    ].filter((row)=>!row.waived).sort(worstFirst);
    return {
        figures,
        exploited: open.filter((row)=>row.exploited !== null),
        overdue: open.filter((row)=>row.sla === 'overdue'),
        dueThisWeek: open.filter(isDueThisWeek),
        failed: scans.filter(({ state })=>state === 'failed'),
        blind: scans.every(({ state })=>state !== 'done')
    };
}
function isDueThisWeek({ daysLeft, sla }) {
    return sla !== 'overdue' && daysLeft !== null && daysLeft < WEEK_DAYS;
}
/**
 * Sort order of rows: what is known to be exploited, then by severity, due date, EPSS, age, and
 * fingerprint (so that it is total).
 */ function worstFirst(a, b) {
    return Number(a.exploited === null) - Number(b.exploited === null) || (0,scale_severity/* severityRank */.qs)(a.severity) - (0,scale_severity/* severityRank */.qs)(b.severity) || (0,text_order/* compareText */.n)(a.due ?? '9999-12-31', b.due ?? '9999-12-31') || (b.epss?.score ?? 0) - (a.epss?.score ?? 0) || b.ageDays - a.ageDays || (0,text_order/* compareText */.n)(a.finding, b.finding);
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









/** Maximum number of findings that are named. */ const MAX_HIDDEN = 10;
/** Maximum number of earlier points in the trend. */ const MAX_POINTS = 6;
/** The part about coverage: what the last scan covered, and how that changes over time. */ function coveragePart({ coverage, scanned, rows }) {
    const line = (0,coverage_words/* coverageLine */.v)({
        scans: scanned
    });
    const hidden = rows.filter(({ unseenSince })=>unseenSince !== null);
    const whole = scanned.every(({ status })=>status !== 'failed');
    if (line === '' && hidden.length === 0) return markdown/* EMPTY */.wg;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`### Coverage`,
        (0,markdown/* markup */.PT)`${(0,text_words/* capitalise */.sK)(line)}`,
        trend(coverage, whole),
        hiddenList(hidden)
    ]);
}
/** The list of open findings that can no longer be seen, worst first. */ function hiddenList(rows) {
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
/** @param whole whether the last point is of this run: of one that failed there is none */ function trend(points, whole) {
    const known = points.filter(({ looked, unseen })=>looked + unseen > 0);
    const now = known.at(-1);
    if (now === undefined) return markdown/* EMPTY */.wg;
    if (!whole) return (0,markdown/* markup */.PT)`How much was looked at whole before: ${shares(known.slice(-MAX_POINTS))}.`;
    const before = known.slice(0, -1).slice(-MAX_POINTS);
    const all = (0,text_words/* number */.ai)(now.looked + now.unseen);
    const words = (0,markdown/* markup */.PT)`Looked at whole: **${share(now)}**, ${(0,text_words/* number */.ai)(now.looked)} of ${all} packages and files`;
    if (before.length === 0) return (0,markdown/* markup */.PT)`${words}.`;
    return (0,markdown/* markup */.PT)`${words}; before: ${shares(before)}.`;
}
function shares(points) {
    return points.map((point)=>`${(0,dates/* shortDate */.XV)(point.day)} ${share(point)}`).join(', ');
}
function share({ looked, unseen }) {
    return `${(0,text_words/* percent */.KN)(looked, Math.max(1, looked + unseen))}%`;
}

// EXTERNAL MODULE: ./src/core/ledger/slash-command.js
var slash_command = __webpack_require__(21247);
// EXTERNAL MODULE: ./src/report/text/priority-words.js
var priority_words = __webpack_require__(69823);
;// CONCATENATED MODULE: ./src/report/dashboard/issue-search.js

/** The search terms for each state, by the labels that our issues carry. */ const STATE_TERMS = {
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
 * Address of a search for exactly the open issues of a severity and state. For all severities it
 * lists their labels joined by commas ("any of"), so that other issues with the label `security`
 * are not included.
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













/** Maximum number of rows in a list; a search shows the rest. */ const MAX_ROWS = 10;
/** Maximum length of a title in a list, in characters. */ const MAX_TITLE = 120;
/** Characters reserved for heading, table head and the line about further rows. */ const AROUND = 900;
/** What is known to be exploited, worst first. */ function exploitedPart({ exploited }) {
    return rowsPart((0,markdown/* markup */.PT)`### Known to be exploited`, exploited, (0,markdown/* markup */.PT)`in the lists below`);
}
/** All overdue findings, worst first. */ function overduePart({ overdue }, trackerUrl) {
    const rest = (0,markdown/* link */.nf)('all of them', issueSearch(trackerUrl, null, 'overdue'));
    return rowsPart((0,markdown/* markup */.PT)`### Overdue`, overdue, rest);
}
/** Findings that are due today or in the following six days, worst first. */ function dueThisWeekPart({ dueThisWeek }, today, trackerUrl) {
    const rest = (0,markdown/* link */.nf)('all that are due soon', issueSearch(trackerUrl, null, 'due-soon'));
    return rowsPart((0,markdown/* markup */.PT)`### Due this week, by ${(0,dates/* shortDate */.XV)((0,scale_day/* addDays */.fi)(today, 6))}`, dueThisWeek, rest);
}
/** Findings that wait for an issue. Waived ones are left out, since they do not get one. */ function waitingPart(data) {
    const waiting = data.waiting.filter(({ waived })=>!waived);
    const words = (0,markdown/* markup */.PT)`${(0,text_words/* count */.U9)(waiting.length, 'finding')} ${waiting.length === 1 ? 'has' : 'have'} no issue yet: the first run opens critical and high ones, each later run a limited number, worst first. The clock of each runs already, from the comment below that lists it; please leave those comments as they are.`;
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
function titleCell({ title, issue, unseenSince, exploited, epss }) {
    const name = (0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(title, MAX_TITLE), issue?.url ?? null);
    const lines = [
        name,
        ...exploited === null ? [] : [
            (0,markdown/* markup */.PT)`**exploited**, listed ${(0,dates/* shortDate */.XV)(exploited)}`
        ],
        ...epss === null ? [] : [
            (0,markdown/* markup */.PT)`${(0,priority_words/* epssWords */.Zf)(epss)}`
        ],
        ...unseenSince === null ? [] : [
            (0,markdown/* markup */.PT)`cannot be seen since ${(0,dates/* shortDate */.XV)(unseenSince.slice(0, 10))}`
        ]
    ];
    return (0,markdown/* join */.fj)(lines, '<br>');
}
/** A severity with its mark, joined by a non-breaking space. */ function severityCell(severity) {
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
/** Findings that are still present although people closed their issues as "not planned". */ function dismissedPart({ dismissed }) {
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
/** What people reported and no maintainer confirmed. */ function reportedPart({ reported }) {
    return (room)=>{
        if (reported.length === 0) return markdown/* EMPTY */.wg;
        const sorted = [
            ...reported
        ].sort((a, b)=>(0,scale_severity/* severityRank */.qs)(a.severity) - (0,scale_severity/* severityRank */.qs)(b.severity) || (0,text_order/* compareText */.n)(a.on, b.on) || a.issue.number - b.issue.number);
        const fit = (0,text_fit/* fitting */._Q)(sorted, reportedRow, {
            room: room - AROUND,
            most: MAX_ROWS,
            measure: text_fit/* COMMENT_LIMIT */.W$.measure
        });
        return (0,markdown_blocks/* blocks */.Bv)([
            (0,markdown/* markup */.PT)`### Reported, not confirmed`,
            (0,markdown/* markup */.PT)`What people reported and no maintainer confirmed. It counts nowhere, and its clock runs: ${(0,markdown/* code */.aY)(slash_command/* COMMAND_USAGE */.K.confirm)} on the issue, or a ruling, decides it.`,
            (0,markdown_blocks/* table */.tp)([
                markdown/* EMPTY */.wg,
                (0,markdown/* markup */.PT)`Report`,
                (0,markdown/* markup */.PT)`Fix by`,
                (0,markdown/* markup */.PT)`Reported`
            ], fit.rows),
            fit.hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`…and ${(0,text_words/* number */.ai)(fit.hidden)} more.`
        ]);
    };
}
function reportedRow({ issue, title, severity, due, by, on }) {
    return (0,markdown_blocks/* tableRow */.jD)([
        severityCell(severity),
        (0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(title, MAX_TITLE), issue.url),
        due === null ? (0,markdown/* markup */.PT)`no due date` : (0,markdown/* markup */.PT)`${(0,dates/* shortDate */.XV)(due)}`,
        (0,markdown/* markup */.PT)`${(0,dates/* shortDate */.XV)(on)}${by === null ? '' : `, by ${(0,terminal_text/* clip */.$Q)(by, 60)}`}`
    ]);
}

// EXTERNAL MODULE: ./src/report/text/xychart.js
var xychart = __webpack_require__(63294);
;// CONCATENATED MODULE: ./src/report/dashboard/trend.js






/** Maximum number of points in a chart: half a year of weeks. */ const trend_MAX_POINTS = 26;
/** Up to this number of points, each is labelled with its date. */ const MAX_DAYS = 8;
/** Maximum number of months in the chart of fixes in time. */ const MAX_MONTHS = 12;
/** Colours that are distinguishable on light and dark backgrounds, and from each other. */ const COLOURS = {
    critical: '#d1242f',
    high: '#e16f24',
    medium: '#b08800',
    low: '#218bff'
};
const PLAN = '#8250df';
const GOOD = '#2da44e';
/**
 * Charts of the number of open findings: by week in the past, and in the future if each finding is
 * fixed on its due date.
 */ function trendPart(weeks, burnDown) {
    const charts = (0,markdown_blocks/* blocks */.Bv)([
        openChart(weeks.slice(-trend_MAX_POINTS)),
        burnDownChart(burnDown.slice(0, trend_MAX_POINTS))
    ]);
    return charts.toString() === '' ? markdown/* EMPTY */.wg : (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`### Trend`,
        charts
    ]);
}
/** At least two weeks are needed for a trend. */ function openChart(weeks) {
    const [first] = weeks;
    const last = weeks.at(-1);
    if (weeks.length < 2 || first === undefined || last === undefined) return markdown/* EMPTY */.wg;
    const figures = scale_severity/* SEVERITIES */.oC.map((severity)=>`${(0,text_words/* number */.ai)(last[severity])} ${severity}`).join(', ');
    return (0,xychart/* xychart */.w)({
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
    // Points after the last due date are equal and are left out.
    const points = all.slice(0, all.findIndex(({ open })=>open === end) + 1);
    const last = points.at(-1);
    if (points.length < 2 || first === undefined || last === undefined) return markdown/* EMPTY */.wg;
    return (0,xychart/* xychart */.w)({
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
/** Months in which something was fixed or ran late: the share that was fixed in time. */ function complianceChart(months) {
    const shown = months.slice(-MAX_MONTHS).filter(({ counted })=>counted > 0);
    if (shown.length < 2) return markdown/* EMPTY */.wg;
    return (0,xychart/* xychart */.w)({
        title: 'Fixed in time, by month',
        description: 'Share of the findings fixed in a month, or due in it and still open, that were fixed on or before their due date.',
        labels: shown.map(({ month }, index)=>monthName(`${month}-01`, index === 0)),
        yTitle: '% in time',
        yMax: 100,
        series: [
            {
                kind: 'bar',
                name: null,
                colour: GOOD,
                values: shown.map(({ counted, within })=>(0,text_words/* percent */.KN)(within, counted))
            }
        ]
    });
}
/** Axis labels: each date if there is room, else the month's name at its first point. */ function dayLabels(days) {
    return days.length <= MAX_DAYS ? days.map((day)=>(0,dates/* shortDate */.XV)(day).replace(/ \d+$/u, '')) : monthLabels(days);
}
/**
 * The month's name at the first point of each month. The first label is dropped when the next month
 * begins within two points, since there is no room for both.
 */ function monthLabels(days) {
    const starts = days.map((day, index)=>day.slice(0, 7) !== days[index - 1]?.slice(0, 7));
    return days.map((day, index)=>{
        const crowded = index === 0 && (starts[1] === true || starts[2] === true);
        return starts[index] === true && !crowded ? monthName(day, false) : '';
    });
}
/**
 * The labels with "today" at the first point. It needs the width of three points when each has its
 * own label.
 */ function fromToday(labels) {
    return [
        'today',
        ...labels.slice(1).map((label, index)=>index < 2 && labels.length > MAX_DAYS ? '' : label)
    ];
}
/** The short name of a month: `Nov`; with its year for January and when `withYear` is set. */ function monthName(day, withYear) {
    const [, month = '', year = ''] = (0,dates/* shortDate */.XV)(day).split(' ');
    return withYear || month === 'Jan' ? `${month} ${year}` : month;
}

;// CONCATENATED MODULE: ./src/report/dashboard/pace.js







const WINDOWS = [
    30,
    90,
    365
];
/** Maximum length of a title, in characters. */ const pace_MAX_TITLE = 60;
/** How fast findings are fixed, compared with the policy's days. */ function pacePart({ windows, pace, months }) {
    const counted = windows.some((window)=>window.counted > 0);
    const oldest = pace.some((one)=>one.oldest !== null);
    if (!counted && !oldest) return markdown/* EMPTY */.wg;
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
    const words = (0,markdown/* markup */.PT)`In time: fixed on or before the due date, of everything fixed in those days and everything that is overdue now.`;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`### How we are doing`,
        (0,markdown_blocks/* table */.tp)(head, [
            ...rows,
            all
        ]),
        words,
        complianceChart(months)
    ]);
}
function sum(windows, days, severity) {
    const own = windows.filter((window)=>window.windowDays === days && (severity === null || window.severity === severity));
    return {
        counted: own.reduce((total, window)=>total + window.counted, 0),
        within: own.reduce((total, { within })=>total + within, 0)
    };
}
/** `92%`, 12 of 13. */ function shareCell({ counted, within }) {
    if (counted === 0) return (0,markdown/* markup */.PT)`–`;
    return (0,markdown/* markup */.PT)`**${(0,text_words/* percent */.KN)(within, counted)}%**<br>${(0,text_words/* number */.ai)(within)}\u00A0of\u00A0${(0,text_words/* number */.ai)(counted)}`;
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
/** The words joined by non-breaking spaces. */ function nowrap(words) {
    return (0,markdown/* join */.fj)(words.split(' '), '&nbsp;');
}

;// CONCATENATED MODULE: ./src/report/dashboard/table.js





const HEADS = {
    overdue: 'Overdue',
    'due-soon': 'Due soon',
    'on-track': 'On track',
    none: 'No due date',
    open: 'All open',
    'no-fix': 'No fix yet',
    waived: 'Waived'
};
/**
 * The table of severity by SLA state. Each number links to a search for exactly those issues; the
 * number of findings without an issue is shown beside it.
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
/** The columns to show: those of findings without a due date or a fix only if there are some. */ function shownColumns(all) {
    const optional = (column)=>column !== 'none' && column !== 'no-fix' || all.some((row)=>isIn(row, null, column));
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
    if (column === 'no-fix') return row.unfixed;
    return column === 'open' || column === row.sla;
}
/**
 * The search for a cell; null when there is none. The labels do not tell "on track" from "no due
 * date", so when a row contains both (possible with issues per package), neither can be searched
 * for.
 */ function searchState(rows, severity, column) {
    // No label says that there is no fix.
    if (column === 'no-fix') return null;
    if (column !== 'on-track' && column !== 'none') return column;
    const other = column === 'none' ? 'on-track' : 'none';
    return rows.some((row)=>isIn(row, severity, other)) ? null : 'on-track';
}

;// CONCATENATED MODULE: ./src/report/dashboard/promises.js



/** The part about the vendor's statement: how many promises are kept, and which are not. */ function promisesPart({ promises = [] }) {
    const now = promises.filter(({ to })=>to === null);
    if (now.length === 0) return markdown/* EMPTY */.wg;
    const kept = now.filter(({ status })=>status === 'kept').length;
    const words = [
        (0,markdown/* markup */.PT)`**${kept} of ${now.length} promises kept**`,
        ...listOf(now, 'not-kept', 'not kept'),
        ...listOf(now, 'not-from-here', 'cannot be told from here')
    ];
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`### Statement`,
        (0,markdown/* markup */.PT)`${(0,markdown/* join */.fj)(words, '; ')}. \`fixby statement\` prints the evidence.`
    ]);
}
function listOf(now, status, words) {
    const found = now.filter((one)=>one.status === status);
    if (found.length === 0) return [];
    const names = found.map(({ id, from })=>(0,markdown/* markup */.PT)`${id} (since ${(0,dates/* shortDate */.XV)(from)})`);
    return [
        (0,markdown/* markup */.PT)`${words}: ${(0,markdown/* join */.fj)(names, ', ')}`
    ];
}

;// CONCATENATED MODULE: ./src/report/dashboard/upkeep.js








/** Maximum number of scanners and of waivers that are shown. */ const upkeep_MAX_ROWS = 25;
/** Maximum length of a reason, in characters. */ const MAX_REASON = 300;
/** Characters reserved for heading, table head and the line about further rows. */ const upkeep_AROUND = 600;
/**
 * The scanners with their versions and last complete runs; those that were not complete in this run
 * first.
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
/** Sort order of waivers: those that need an action first. */ const STATES = [
    'overlong',
    'unconfirmed',
    'expired',
    'expiring',
    'unused',
    'active'
];
/** All waivers with match, reason, approver and last day; those that need an action first. */ function waiversPart(waivers) {
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
            (0,markdown/* markup */.PT)`${KIND_WORDS[waiver.kind]}${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(waiver.match, 200))}${waiver.issue === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`, ${(0,markdown/* link */.nf)((0,markdown/* markup */.PT)`#${waiver.issue.number}`, waiver.issue.url)}`}`,
            (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(waiver.reason, MAX_REASON)}`,
            waiver.approvedBy === null ? (0,markdown/* markup */.PT)`_nobody named_` : (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(waiver.approvedBy, 60)}, ${waiver.approval ?? 'claimed'}`
        ]));
}
/** What a waiver accepts something as, before what it is. */ const KIND_WORDS = {
    waiver: markdown/* EMPTY */.wg,
    'false-positive': (0,markdown/* markup */.PT)`false positive: `,
    'out-of-scope': (0,markdown/* markup */.PT)`out of scope: `
};
function stateWords(state) {
    switch(state){
        case 'overlong':
            return (0,markdown/* markup */.PT)`**too long to count**`;
        case 'unconfirmed':
            return (0,markdown/* markup */.PT)`**too few approvals to count**`;
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

// EXTERNAL MODULE: ./src/report/dashboard/exposed.js
var exposed = __webpack_require__(95612);
// EXTERNAL MODULE: ./src/core/findings/counts.js
var counts = __webpack_require__(77149);
;// CONCATENATED MODULE: ./src/report/dashboard/verdict.js






/** Maximum number of scanners that the verdict names. */ const MAX_NAMES = 3;
/** Maximum length of a failure's reason, in characters. */ const verdict_MAX_REASON = 500;
/** The heading: what is overdue, due and open, and whether the figures are reliable. */ function verdictPart(data, now) {
    return (0,markdown/* markup */.PT)`### ${mark(now)} ${(0,text_words/* capitalise */.sK)(verdictWords(data, now))}`;
}
/**
 * The verdict in words, without its mark. A warning that the figures are incomplete comes first,
 * unless something is known to be overdue.
 */ function verdictWords(data, now) {
    const known = [
        ...dueWords(now),
        ...sideWords(data)
    ].join(', ');
    const why = doubt(now);
    if (why === '') return known;
    return now.figures.overdue > 0 ? `${known}; ${why}` : `${why}: ${known}, as far as is known`;
}
/** The mark repeats the meaning of the words as an emoji. */ function mark({ figures, failed, blind }) {
    if (figures.overdue > 0) return (0,markdown/* markup */.PT)`🔴`;
    if (doubt({
        failed,
        blind
    }) !== '') return (0,markdown/* markup */.PT)`⚠️`;
    if (figures.dueThisWeek > 0) return (0,markdown/* markup */.PT)`🟠`;
    return (0,counts/* openIn */.sQ)(figures) > 0 ? (0,markdown/* markup */.PT)`🟢` : (0,markdown/* markup */.PT)`✅`;
}
function dueWords({ figures }) {
    const { overdue, dueThisWeek, waived, nextDue } = figures;
    const open = (0,counts/* openIn */.sQ)(figures);
    if (open === 0) return [
        'no open findings',
        ...waived > 0 ? [
            `${(0,text_words/* number */.ai)(waived)} waived`
        ] : []
    ];
    const late = overdue > 0 ? `${(0,text_words/* number */.ai)(overdue)} overdue` : 'nothing overdue';
    const soon = `${dueThisWeek === 0 ? 'nothing' : (0,text_words/* number */.ai)(dueThisWeek)} due this week`;
    const next = nextDue !== null && dueThisWeek === 0 ? [
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
 * Why the figures may be incomplete: a scanner that failed, or none that was complete. Empty when
 * they are reliable.
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
/** What an incomplete scan means for the figures, and the reason why it was not complete. */ function doubtPart({ failed }) {
    const [first] = failed;
    if (first === undefined) return markdown/* EMPTY */.wg;
    const why = first.reason === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`\n\n${(0,terminal_text/* clip */.$Q)(first.scanner, 60)} failed: ${(0,terminal_text/* clip */.$Q)(first.reason, verdict_MAX_REASON)}`;
    return (0,markdown_blocks/* callout */.xl)('WARNING', (0,markdown/* markup */.PT)`What ${failed.length === 1 ? 'this scanner' : 'these scanners'} would find now is not known. What was found before stays open until a complete scan no longer shows it.${why}`);
}

;// CONCATENATED MODULE: ./src/report/dashboard/dashboard.js















/**
 * Renders the dashboard issue: first what is overdue, due and open, then trends and the state of
 * scans and waivers. Stays within GitHub's 65,536 characters for any number of findings. The same
 * data gives the same bytes. It mentions nobody, and the issue carries none of the labels that its
 * own searches use.
 * @returns a body that begins with a hidden line of metadata
 */ function renderDashboard(data, context) {
    const metadata = (0,dashboard/* renderDashboardMetadata */.IK)((0,dashboard/* dashboardMetadata */.Cz)(data, context));
    const now = standing(data);
    const parts = [
        (0,text_fit/* fixed */.Zu)(verdictPart(data, now)),
        (0,text_fit/* fixed */.Zu)(doubtPart(now)),
        (0,text_fit/* fixed */.Zu)((0,exposed/* exposedPart */.q)(data)),
        exploitedPart(now),
        (0,text_fit/* fixed */.Zu)(countsPart(data, context.trackerUrl)),
        overduePart(now, context.trackerUrl),
        dueThisWeekPart(now, context.today, context.trackerUrl),
        (0,text_fit/* fixed */.Zu)(trendPart(data.weeks, data.burnDown)),
        (0,text_fit/* fixed */.Zu)(pacePart(data)),
        (0,text_fit/* fixed */.Zu)(promisesPart(data)),
        (0,text_fit/* fixed */.Zu)(coveragePart(data)),
        scansPart(data.scans, context),
        waiversPart(data.waivers),
        dismissedPart(data),
        reportedPart(data),
        waitingPart(data)
    ];
    const limit = {
        ...text_fit/* COMMENT_LIMIT */.W$,
        size: text_fit/* COMMENT_LIMIT */.W$.size - metadata.length - 1
    };
    return {
        title: lost_text/* DASHBOARD_TITLE */.kM,
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

;// CONCATENATED MODULE: ./src/run/tracked-dashboard.js









/**
 * Findings of which at least one location is visible to the scan. Reports of people have issues of
 * their own, which no scan keeps.
 */ function shownIn({ findings }) {
    return findings.filter(({ state, report })=>state === 'open' && report === undefined);
}
/**
 * The reason why a finding is gone, by its fingerprint: this run's reason, else the one that its
 * issue states.
 */ function goneIn({ gone }, ledger) {
    const reasons = new Map([
        ...goneSaid(ledger),
        ...gone.flatMap((one)=>(0,finding_key/* idsOfFinding */.PB)(one).map((id)=>[
                    id,
                    one.reason
                ]))
    ]);
    return (id)=>reasons.get(id) ?? null;
}
/** What is there, and comments call no finding. */ function ruledIn({ gone }) {
    return new Set(gone.filter(({ reason })=>(0,findings_gone/* isRuling */.ch)(reason)).flatMap(finding_key/* idsOfFinding */.PB));
}
/** The steps that bring the dashboard in line with the issues as they are after a run. */ function dashboardSteps(after, tracking) {
    const ledger = (0,read/* readLedger */.SC)(after.tracker);
    const { rendered, data } = dashboardText(after.tracker, ledger, tracking);
    return {
        steps: planDashboard(ledger, rendered, after.tracker.pins ?? 0),
        data
    };
}
/** The text of the dashboard, and the data that it shows. */ function dashboardText(tracker, ledger, tracking) {
    const { result, policy, complete, repositoryUrl, runUrl, detailsUrl, workflow } = tracking;
    const previous = (0,own_dashboard/* ownDashboard */.L)(ledger);
    const data = (0,dashboard_data/* dashboardData */.l)({
        tracker,
        ledger,
        findings: shownIn(result),
        goneAs: goneIn(result, ledger),
        ruled: ruledIn(result),
        detailsUrl,
        scans: result.scans,
        complete,
        whole: (source)=>tracking.whole(source) && leavesNothingOut(policy),
        previous: previous?.meta ?? null,
        policy,
        asOf: (0,scale_day/* toSecond */.uI)(result.asOf),
        today: result.today,
        waivers: result.waivers,
        ...tracking.promises === undefined ? {} : {
            promises: tracking.promises
        }
    });
    const now = {
        trackerUrl: tracker.url,
        repositoryUrl,
        commit: result.comparison.head,
        runUrl,
        preset: policy.sla.preset,
        policyPath: result.policy.path,
        asOf: (0,scale_day/* toSecond */.uI)(result.asOf),
        today: result.today,
        timezone: policy.sla.timezone,
        workflow
    };
    const same = previous === null ? null : unchangedText(data, now, previous);
    return {
        rendered: same ?? renderDashboard(data, now),
        data
    };
}
/** Whether the policy excludes no file and disables no rule: what is not seen then is fixed. */ function leavesNothingOut({ scan }) {
    return Object.values(scan).every((section)=>!('exclude' in section && section.exclude.length > 0) && !('disable' in section && section.disable.length > 0));
}
/**
 * The text as an earlier run of this day wrote it, where nothing but the time, the commit and the
 * run would be another: a run that changes nothing writes nothing. Null where something is.
 */ function unchangedText(data, now, { issue, meta }) {
    if (meta.asOf === '' || (0,scale_day/* dayOf */.kb)(meta.asOf, now.timezone) !== now.today) return null;
    const times = new Map(meta.scans.map((scan)=>[
            scan.scanner,
            scan.lastComplete
        ]));
    const sameDay = (time)=>(0,scale_day/* dayOf */.kb)(time, now.timezone) === now.today;
    const scans = data.scans.map((scan)=>{
        const before = times.get(scan.scanner);
        const keep = scan.lastComplete !== null && before !== undefined && sameDay(before) && sameDay(scan.lastComplete);
        return keep ? {
            ...scan,
            lastComplete: before
        } : scan;
    });
    const { asOf, commit, runUrl } = meta;
    const rendered = renderDashboard({
        ...data,
        scans
    }, {
        ...now,
        asOf,
        commit,
        runUrl
    });
    return issue.body.replaceAll('\r\n', '\n') === rendered.body ? rendered : null;
}

// EXTERNAL MODULE: ./src/run/tracking.js + 1 modules
var run_tracking = __webpack_require__(12373);
;// CONCATENATED MODULE: ./src/run/keep-issues.js








/**
 * Plans everything that a run would change in the issues and on the dashboard. For dry runs:
 * nothing is written.
 */ function planAll(tracker, answers, tracking) {
    const at = (0,scale_day/* toSecond */.uI)(tracking.result.asOf);
    const render = (0,run_tracking/* renderWith */.hc)(tracking.words);
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
            ...dashboardSteps(after, tracking).steps
        ]
    };
}
/**
 * Writes the answers to commands, then brings the issues in line with the scan, then the dashboard
 * in line with the issues.
 * @throws what the client throws
 */ async function keepIssues(store, tracker, answers, tracking) {
    const answered = await (0,apply/* applySteps */.G)(store, answers, {
        tracker,
        created: new Map()
    });
    const plan = issuePlan(answered.state.tracker, tracking);
    const issues = await (0,apply/* applySteps */.G)(store, plan.steps, answered.state);
    const { steps, data } = dashboardSteps(issues.state, tracking);
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
        foreign: tracker.foreign ?? [],
        applied: {
            done: all.reduce((sum, { done })=>sum + done, 0),
            postponed: all.reduce((sum, { postponed })=>sum + postponed, 0),
            refused: all.flatMap(({ refused })=>refused),
            failures: all.flatMap(({ failures })=>failures)
        }
    };
}
/**
 * Plans the steps that bring the issues in line with a scan. The dashboard is planned afterwards.
 */ function issuePlan(tracker, tracking) {
    const { result, policy, words, owners, complete, whole, runUrl } = tracking;
    const ledger = (0,read/* readLedger */.SC)(tracker);
    const context = {
        tracker,
        ledger,
        policy,
        asOf: (0,scale_day/* toSecond */.uI)(result.asOf),
        today: result.today,
        commit: result.comparison.head,
        runUrl,
        findings: shownIn(result),
        goneAs: goneIn(result, ledger),
        ruled: ruledIn(result),
        unseen: unseenIn(result),
        complete,
        whole,
        owners,
        words
    };
    return (0,plan/* planIssues */.ef)(context, ()=>dashboardText(tracker, ledger, tracking).rendered);
}
/**
 * For each finding that the scan can no longer see: one of its paths and the item that hides it
 * there.
 */ function unseenIn({ findings }) {
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


/***/ }),

/***/ 12373:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  issueWordsFor: () => (/* binding */ issueWordsFor),
  TJ: () => (/* binding */ lastScanOf),
  hc: () => (/* binding */ renderWith),
  np: () => (/* binding */ trackingOf)
});

// EXTERNAL MODULE: ./src/core/findings/result.js
var findings_result = __webpack_require__(60356);
// EXTERNAL MODULE: ./src/core/gate/sight.js
var sight = __webpack_require__(18881);
// EXTERNAL MODULE: ./src/core/ledger/own-dashboard.js
var own_dashboard = __webpack_require__(76219);
// EXTERNAL MODULE: ./src/core/policy/path.js
var path = __webpack_require__(3122);
// EXTERNAL MODULE: ./src/report/issue/words.js + 15 modules
var words = __webpack_require__(68752);
// EXTERNAL MODULE: ./src/core/ledger/codeowners.js
var codeowners = __webpack_require__(14277);
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
    const seen = result.scans.filter(({ coverage })=>coverage === null || (0,sight/* isWhole */.wP)(coverage.head));
    return {
        ...scan,
        words: issueWordsFor(policy, result.policy.path, result.today, repositoryUrl, checks),
        owners: await readOwners(head),
        complete: (0,findings_result/* completeIn */.R)(result.scans, directory),
        whole: (0,findings_result/* completeIn */.R)(seen, directory)
    };
}
/**
 * RFC 3339 time of the last complete scan that the dashboard records; null when it records none.
 */ function lastScanOf(ledger) {
    const scans = (0,own_dashboard/* ownDashboard */.L)(ledger)?.meta.scans ?? [];
    return scans.map(({ lastComplete })=>lastComplete).sort().at(-1) ?? null;
}
/** Renders the text of a comment with the given words. */ function renderWith(words) {
    return ({ comment, marker })=>words.comment(comment, marker);
}


/***/ })

};
