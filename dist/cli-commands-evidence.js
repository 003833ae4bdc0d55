export const id = 9909;
export const ids = [9909];
export const modules = {

/***/ 99909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evidence: () => (/* binding */ evidence)
});

// EXTERNAL MODULE: ./src/core/policy/match.js
var policy_match = __webpack_require__(41680);
// EXTERNAL MODULE: ./src/core/policy/sla-days.js
var sla_days = __webpack_require__(33995);
// EXTERNAL MODULE: ./src/core/scale/day.js
var scale_day = __webpack_require__(97469);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(94132);
// EXTERNAL MODULE: ./src/core/history/episodes.js
var episodes = __webpack_require__(24707);
;// CONCATENATED MODULE: ./src/core/history/evidence-of.js





/**
 * The evidence for a period: every finding that was open on one of its days, and the days without a
 * complete scan. A finding that was gone and came back is listed once for each time. Of the
 * policy's waivers only those without a path are listed, since issues do not tell which paths a
 * finding had in the past.
 * @throws RangeError when the period ends before it starts
 */ function evidenceOf(input) {
    const { repository, since, asOf, policy, policyPath, policyRef } = input;
    const { timezone, preset } = policy.sla;
    const today = (0,scale_day/* dayOf */.kb)(asOf, timezone);
    const until = input.until < today ? input.until : today;
    const days = (0,scale_day/* daysBetween */.YM)(since, until) + 1;
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
        policyDays: Object.fromEntries(severity/* SEVERITIES */.oC.map((severity)=>[
                severity,
                (0,sla_days/* slaDays */.O)(policy, severity)
            ])),
        findings: input.records.flatMap((record)=>findingsOf(record, input, period)),
        days,
        scannedDays: days - gaps.reduce((sum, gap)=>sum + gap.days, 0),
        gaps
    };
}
function findingsOf(record, input, period) {
    return (0,episodes/* episodesOf */.U2)(record, input.policy).filter(({ from, ended })=>from <= period.until && (ended === null || ended >= period.since)).map((episode)=>findingOf(record, episode, input, period));
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
        fixed: (0,episodes/* repairedOn */.In)(episode),
        gone,
        days: Math.max(0, (0,scale_day/* daysBetween */.YM)(opened, ended ?? period.today)),
        withinSla: (0,episodes/* isWithinSla */.is)(episode, period.today),
        unseenSince: ended !== null || record.unseenSince === null ? null : (0,scale_day/* dayOf */.kb)(record.unseenSince, input.policy.sla.timezone),
        dismissed: ended === null && record.dismissed !== null && !waived,
        owner,
        waivers
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
    const written = policyWaivers.filter(({ match })=>(0,policy_match/* matchesSomewhere */.zj)(match, facts)).map(({ by, approval, reason, from, until: end })=>({
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
    for(let day = since; day <= until; day = (0,scale_day/* addDays */.fi)(day, 1)){
        if (scanned.has(day)) continue;
        const last = gaps.at(-1);
        if (last !== undefined && (0,scale_day/* addDays */.fi)(last.to, 1) === day) {
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

// EXTERNAL MODULE: ./src/core/gate/waiver.js
var gate_waiver = __webpack_require__(67618);
// EXTERNAL MODULE: ./src/core/policy/approvers.js
var approvers = __webpack_require__(71191);
// EXTERNAL MODULE: ./src/core/policy/given.js
var given = __webpack_require__(23156);
;// CONCATENATED MODULE: ./src/core/history/policy-waivers.js




/** The waivers of a policy of which only the present version is known. */ function currentWaivers(policy, today) {
    const { timezone } = policy.sla;
    return policy.waivers.filter((waiver)=>hasCounted(waiver, policy, today)).map((waiver)=>{
        const from = waiver.proof?.since == null ? null : (0,scale_day/* dayOf */.kb)(waiver.proof.since, timezone);
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
                (0,given/* waiverKey */.ii)(span.waiver),
                span
            ]));
        const next = (version?.waivers ?? []).map((waiver)=>before.get((0,given/* waiverKey */.ii)(waiver)) ?? {
                waiver,
                author,
                at,
                until: waiver.expires
            });
        const kept = new Set(next);
        const lastDay = (0,scale_day/* addDays */.fi)((0,scale_day/* dayOf */.kb)(at, timezone), -1);
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
            (0,given/* waiverKey */.ii)(waiver),
            waiver
        ]));
    return [
        ...removed.filter((span)=>hasCounted(proven(span), unasked, span.until)),
        ...live.map((span)=>({
                ...span,
                waiver: inForce.get((0,given/* waiverKey */.ii)(span.waiver)) ?? proven(span)
            })).filter(({ waiver })=>hasCounted(waiver, policy, today))
    ].map(({ waiver, author, at, until })=>describe(waiver, {
            author,
            from: (0,scale_day/* dayOf */.kb)(at, timezone),
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
    return (0,gate_waiver/* waiverStanding */.nD)(waiver, policy, earlier(waiver.expires, today)) === 'active';
}
function describe(waiver, { author, from, until }) {
    const { match, reason, proof, 'approved-by': approvedBy = null } = waiver;
    const approval = (0,approvers/* approvalOf */.x)(approvedBy, proof?.confirmed ?? []);
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

// EXTERNAL MODULE: ./src/core/history/records.js + 3 modules
var records = __webpack_require__(68406);
// EXTERNAL MODULE: ./src/core/ledger/own-dashboard.js
var own_dashboard = __webpack_require__(76219);
// EXTERNAL MODULE: ./src/core/policy/fields.js
var fields = __webpack_require__(43820);
// EXTERNAL MODULE: ./src/core/policy/path.js
var policy_path = __webpack_require__(3122);
// EXTERNAL MODULE: ./src/core/policy/read/parse.js + 7 modules
var parse = __webpack_require__(68020);
// EXTERNAL MODULE: ./src/github/client.js + 1 modules
var github_client = __webpack_require__(62621);
// EXTERNAL MODULE: ./src/github/read/policy-history.js
var policy_history = __webpack_require__(36004);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
;// CONCATENATED MODULE: ./src/github/read/scan-days.js




const runsSchema = schemas/* object */.Ikc({
    total_count: schemas/* int */.Whr(),
    workflow_runs: schemas/* array */.YOg(schemas/* object */.Ikc({
        event: schemas/* string */.YjP(),
        created_at: schemas/* string */.YjP(),
        run_started_at: schemas/* string */.YjP().optional()
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
        (0,scale_day/* addDays */.fi)(since, -1),
        (0,scale_day/* addDays */.fi)(until, 1)
    ];
    try {
        for(let from = first; from <= last; from = (0,scale_day/* addDays */.fi)(from, STEP_DAYS)){
            const end = (0,scale_day/* addDays */.fi)(from, STEP_DAYS - 1);
            const created = `${from}..${end < last ? end : last}`;
            for (const instant of (await runTimes(client, name, branch, workflow, created)))days.add((0,scale_day/* dayOf */.kb)(instant, timezone));
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
    const advice = (0,github_client/* statusOf */.c2)(error) === 404 ? `there is no workflow ${workflow} in ${owner}/${repo}, or this token may not see its runs: name it with --workflow` : 'a token needs "actions: read" for it';
    return new fixby_error/* FixbyError */.$('github', `the runs of ${workflow} could not be listed, and nobody can tell how often was scanned (${(0,github_client/* explainApiError */.cU)(error)}); ${advice}.`, '', {
        cause: error
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/report/text/json-text.js
var json_text = __webpack_require__(29529);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(24695);
;// CONCATENATED MODULE: ./src/report/text/csv.js

/**
 * Characters that make a spreadsheet read a cell as a formula, with their full-width forms.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */ const FORMULA = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;
/**
 * Records as CSV: every field quoted, lines terminated by CR LF.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */ function csv(records) {
    return records.map((fields)=>`${fields.map(csvField).join(',')}\r\n`).join('');
}
/**
 * A quoted field on one line. An apostrophe is put before untrusted text that a spreadsheet would
 * read as a formula; numbers are our own and need none.
 */ function csvField(value) {
    if (typeof value === 'number') return `"${value}"`;
    const line = (0,terminal_text/* plainText */.wh)(value).trim();
    return `"${(FORMULA.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`;
}

// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(99385);
// EXTERNAL MODULE: ./src/report/text/sight-words.js
var sight_words = __webpack_require__(36414);
;// CONCATENATED MODULE: ./src/report/evidence/words.js



/** The evidence with sorted lists, so that their order depends on their content only. */ function sortedEvidence(evidence) {
    return {
        ...evidence,
        findings: [
            ...evidence.findings
        ].sort((a, b)=>(0,severity/* severityRank */.qs)(a.severity) - (0,severity/* severityRank */.qs)(b.severity) || (0,text_order/* compareText */.n)(a.opened, b.opened) || (0,text_order/* compareText */.n)(a.id, b.id) || (a.issue?.number ?? 0) - (b.issue?.number ?? 0)),
        gaps: [
            ...evidence.gaps
        ].sort((a, b)=>(0,text_order/* compareText */.n)(a.from, b.from))
    };
}
/** The outcome for a finding, in one or two words. */ function outcome({ fixed, gone, withinSla, unseenSince, dismissed, waivers }, today) {
    if (fixed !== null) {
        const word = gone === 'removed' ? 'removed' : 'fixed';
        return withinSla === false ? `${word} late` : withinSla === null ? word : `${word} in time`;
    }
    if (gone !== null) return sight_words/* GONE_WORDS */.Wc[gone];
    const hidden = unseenSince === null ? '' : `, cannot be seen since ${unseenSince}`;
    const accepted = waivers.findLast(({ until })=>until >= today);
    if (accepted !== undefined) return `${KIND_WORDS[accepted.kind]}${hidden}`;
    const state = `${withinSla === false ? 'open, overdue' : 'open'}${hidden}`;
    return dismissed ? `${state}, dismissed without a waiver` : state;
}
/** Whether the due date was met: `yes`, `no`, or `no due date`. */ function withinWords(withinSla) {
    return withinSla === null ? 'no due date' : withinSla ? 'yes' : 'no';
}
/** What a finding was accepted as. */ const KIND_WORDS = {
    waiver: 'waived',
    'false-positive': 'a false positive',
    'out-of-scope': 'out of scope'
};

;// CONCATENATED MODULE: ./src/report/evidence/csv.js


/**
 * The header. As RFC 4180 requires, all records have the same fields; the field `record` tells
 * their kind.
 */ const HEAD = [
    'record',
    'finding',
    'title',
    'rule',
    'package',
    'source',
    'severity',
    'opened',
    'due',
    'fixed',
    'days',
    'within_sla',
    'outcome',
    'owner',
    'waived_as',
    'waived_by',
    'approval',
    'waived_from',
    'waived_until',
    'waiver_reason',
    'issue',
    'note'
];
/**
 * The evidence as CSV: one `report` record, a `finding` record per finding and waiver, and a `gap`
 * record for each span of days without a complete scan.
 */ function evidenceCsv(evidence) {
    const { repository, since, until, asOf, timezone, policy, days, scannedDays } = evidence;
    const note = `${repository}, ${since} to ${until} (${timezone}), read at ${asOf}; policy ${policy.preset}${policy.path === null ? '' : `, ${policy.path}`}; a complete scan on ${scannedDays} of ${days} days`;
    return csv([
        HEAD,
        record({
            record: 'report',
            days,
            note
        }),
        ...evidence.findings.flatMap((finding)=>findingRecords(finding, evidence.until)),
        ...evidence.gaps.map((gap)=>record({
                record: 'gap',
                days: gap.days,
                note: `no complete scan from ${gap.from} to ${gap.to}`
            }))
    ]);
}
/** The last record, with the hash of everything before it. */ function hashRecord(hash) {
    return csv([
        record({
            record: 'sha256',
            note: hash
        })
    ]);
}
function findingRecords(finding, today) {
    const own = {
        record: 'finding',
        finding: finding.id,
        title: finding.title,
        rule: finding.rule,
        package: finding.package ?? '',
        source: finding.source,
        severity: finding.severity,
        opened: finding.opened,
        due: finding.due ?? '',
        fixed: finding.fixed ?? '',
        days: finding.days,
        within_sla: withinWords(finding.withinSla),
        outcome: outcome(finding, today),
        owner: finding.owner ?? '',
        issue: finding.issue?.url ?? ''
    };
    if (finding.waivers.length === 0) return [
        record(own)
    ];
    return finding.waivers.map(({ kind, by, approval, from, until, reason })=>record({
            ...own,
            waived_as: kind,
            approval: approval ?? '',
            waived_by: by ?? 'nobody named',
            waived_from: from ?? '',
            waived_until: until,
            waiver_reason: reason
        }));
}
function record(fields) {
    return HEAD.map((name)=>fields[name] ?? '');
}

// EXTERNAL MODULE: ./src/report/text/markdown.js
var markdown = __webpack_require__(58066);
// EXTERNAL MODULE: ./src/report/text/markdown-blocks.js
var markdown_blocks = __webpack_require__(54277);
// EXTERNAL MODULE: ./src/report/text/words.js
var text_words = __webpack_require__(23442);
;// CONCATENATED MODULE: ./src/report/evidence/markdown.js






/** Maximum length of a cell's text, in characters. */ const MAX_TEXT = 500;
/**
 * The evidence as a Markdown document. As it is a file and not a comment, it has no size limit, and
 * nothing is left out.
 */ function evidenceMarkdown(evidence) {
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`# Security evidence: ${evidence.repository}, ${evidence.since} to ${evidence.until}`,
        introduction(evidence),
        (0,markdown/* markup */.PT)`## In short`,
        shortTable(evidence),
        (0,markdown/* markup */.PT)`## Scans`,
        scans(evidence),
        (0,markdown/* markup */.PT)`## Findings`,
        findingsTable(evidence),
        (0,markdown/* markup */.PT)`## Waivers`,
        waiversTable(evidence)
    ]).toString();
}
function introduction({ asOf, timezone, policy }) {
    const from = policy.path === null ? (0,markdown/* markup */.PT)`the default policy` : (0,markdown/* code */.aY)(policy.path);
    const at = policy.ref === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)` at ${(0,markdown/* code */.aY)(policy.ref)}`;
    return (0,markdown/* markup */.PT)`Read from GitHub at ${asOf}. Dates are calendar dates in ${timezone}; both ends of the period are included. Policy: ${policy.preset}, ${from}${at}. A finding is within its SLA if it was fixed on or before its due date, or is open and not yet past it; a waiver does not change that.`;
}
function shortTable({ findings, policyDays }) {
    const head = [
        'Severity',
        'Policy',
        'Findings',
        'Fixed in time',
        'Fixed late',
        'Open',
        'Open and overdue'
    ];
    const row = (severity)=>{
        const own = findings.filter((finding)=>finding.severity === severity);
        const fixed = own.filter((finding)=>finding.fixed !== null);
        const open = own.filter((finding)=>finding.fixed === null);
        const days = policyDays[severity];
        return (0,markdown_blocks/* tableRow */.jD)([
            (0,markdown/* markup */.PT)`${severity}`,
            days === null ? (0,markdown/* markup */.PT)`no due date` : (0,markdown/* markup */.PT)`${(0,text_words/* count */.U9)(days, 'day')}`,
            ...[
                own.length,
                fixed.filter(({ withinSla })=>withinSla === true).length,
                fixed.filter(({ withinSla })=>withinSla === false).length,
                open.length,
                open.filter(({ withinSla })=>withinSla === false).length
            ].map((figure)=>(0,markdown/* markup */.PT)`${(0,text_words/* number */.ai)(figure)}`)
        ]);
    };
    return (0,markdown_blocks/* table */.tp)(head.map((word)=>(0,markdown/* markup */.PT)`${word}`), severity/* SEVERITIES */.oC.map(row));
}
function scans({ days, scannedDays, gaps }) {
    const without = days - scannedDays;
    const words = (0,markdown/* markup */.PT)`A scan of the default branch was complete on ${(0,text_words/* number */.ai)(scannedDays)} of ${(0,text_words/* count */.U9)(days, 'day')}. ${without === 0 ? 'There is no day without one.' : `${(0,text_words/* count */.U9)(without, 'day')} without a complete scan:`}`;
    const spans = gaps.map(({ from, to, days: length })=>from === to ? (0,markdown/* markup */.PT)`${from}` : (0,markdown/* markup */.PT)`${from} to ${to}, ${(0,text_words/* count */.U9)(length, 'day')}`);
    return (0,markdown_blocks/* blocks */.Bv)([
        words,
        (0,markdown_blocks/* list */.p_)(spans)
    ]);
}
function findingsTable({ findings, until }) {
    if (findings.length === 0) return (0,markdown/* markup */.PT)`None.`;
    const head = [
        'Severity',
        'Finding',
        'Issue',
        'Opened',
        'Due',
        'Fixed',
        'Days',
        'Within SLA',
        'Outcome',
        'Owner'
    ];
    return (0,markdown_blocks/* table */.tp)(head.map((word)=>(0,markdown/* markup */.PT)`${word}`), findings.map((finding)=>findingRow(finding, until)));
}
function findingRow(finding, today) {
    const { severity, title, rule, issue, opened, due, fixed, days, withinSla, owner } = finding;
    return (0,markdown_blocks/* tableRow */.jD)([
        (0,markdown/* markup */.PT)`${severity}`,
        (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(title, MAX_TEXT)} (${(0,terminal_text/* clip */.$Q)(rule, 100)})`,
        issue === null ? (0,markdown/* markup */.PT)`none yet` : (0,markdown/* link */.nf)((0,markdown/* markup */.PT)`#${issue.number}`, issue.url),
        (0,markdown/* markup */.PT)`${opened}`,
        (0,markdown/* markup */.PT)`${due ?? 'none'}`,
        (0,markdown/* markup */.PT)`${fixed ?? 'no'}`,
        (0,markdown/* markup */.PT)`${(0,text_words/* number */.ai)(days)}`,
        (0,markdown/* markup */.PT)`${withinWords(withinSla)}`,
        (0,markdown/* markup */.PT)`${outcome(finding, today)}`,
        (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(owner ?? 'nobody', 60)}`
    ]);
}
function waiversTable({ findings }) {
    const rows = findings.flatMap((finding)=>finding.waivers.map(({ kind, by, approval, reason, from, until })=>(0,markdown_blocks/* tableRow */.jD)([
                (0,markdown/* join */.fj)([
                    (0,terminal_text/* clip */.$Q)(finding.title, MAX_TEXT),
                    (0,terminal_text/* clip */.$Q)(finding.rule, 100)
                ], ', '),
                (0,markdown/* markup */.PT)`${KIND_WORDS[kind]}`,
                (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(by ?? 'nobody named', 60)}`,
                (0,markdown/* markup */.PT)`${approval ?? ''}`,
                (0,markdown/* markup */.PT)`${from ?? 'unknown'}`,
                (0,markdown/* markup */.PT)`${until}`,
                (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(reason, MAX_TEXT * 4)}`
            ])));
    if (rows.length === 0) return (0,markdown/* markup */.PT)`None.`;
    return (0,markdown_blocks/* table */.tp)([
        'Finding',
        'Accepted as',
        'Approved by',
        'Approval',
        'From',
        'Until',
        'Reason'
    ].map((word)=>(0,markdown/* markup */.PT)`${word}`), rows);
}

;// CONCATENATED MODULE: ./src/report/evidence/evidence.js





/**
 * Renders the evidence for an auditor: every finding of the period with its dates, all waivers with
 * approver and reason, and the days without a complete scan. The last line (in JSON the last
 * property) states the SHA-256 of all bytes before that line, which `head` and `sha256sum` can
 * check. It shows that the file is complete, not who wrote it.
 */ function renderEvidence(evidence, format) {
    const sorted = sortedEvidence(evidence);
    switch(format){
        case 'markdown':
            return signed(`${evidenceMarkdown(sorted)}\n`, (hash)=>`SHA-256 of everything above this line: ${hash}\n`);
        case 'csv':
            return signed(evidenceCsv(sorted), (hash)=>hashRecord(hash));
        case 'json':
            return signed((0,json_text/* jsonText */.s)({
                version: 1,
                ...sorted
            }).replace(/\n\}\n$/u, ',\n'), (hash)=>`  "sha256": "${hash}"\n}\n`);
    }
}
/** Appends the line that states the content's hash. */ function signed(content, line) {
    return content + line((0,external_node_crypto_.createHash)('sha256').update(content, 'utf8').digest('hex'));
}

// EXTERNAL MODULE: ./src/cli/connection.js
var cli_connection = __webpack_require__(71293);
// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(29289);
// EXTERNAL MODULE: ./src/cli/tracked.js
var cli_tracked = __webpack_require__(49475);
// EXTERNAL MODULE: ./src/cli/write-report.js
var write_report = __webpack_require__(13065);
;// CONCATENATED MODULE: ./src/cli/commands/evidence.js

















/**
 * `fixby evidence --since 2026-01-01`: prints the evidence report for an auditor, all of it read
 * from GitHub.
 * @throws FixbyError, or what the GitHub client throws
 */ async function evidence({ values }) {
    const since = day('--since', values.since);
    const connection = await (0,cli_connection/* connect */.N)(values.repository ?? null, '.');
    const tracked = await (0,cli_tracked/* readTracked */.T)(connection, values.policy ?? null);
    const { policy, ledger, branch } = tracked;
    const asOf = new Date().toISOString();
    const today = (0,scale_day/* dayOf */.kb)(asOf, policy.sla.timezone);
    const wanted = values.until === undefined ? today : day('--until', values.until);
    const until = wanted < today ? wanted : today;
    if (since > until) throw new fixby_error/* FixbyError */.$('usage', `--since is ${since}, after the end of the period, ${until}.`);
    const workflow = values.workflow ?? (0,own_dashboard/* ownDashboard */.L)(ledger)?.meta.workflow ?? null;
    if (workflow === null) throw new fixby_error/* FixbyError */.$('usage', 'no dashboard says which workflow scans the default branch: name its file with --workflow fixby.yml.');
    const { timezone } = policy.sla;
    const { client, name } = connection;
    const report = evidenceOf({
        repository: `${name.owner}/${name.repo}`,
        since,
        until,
        asOf,
        records: (0,records/* recordsOf */.M$)(ledger, policy, asOf),
        policy,
        policyWaivers: await policyWaivers(connection, tracked, values.policy !== undefined, today),
        policyPath: tracked.policyPath,
        policyRef: tracked.policyRef,
        scannedDays: await readScanDays(client, name, branch, workflow, {
            since,
            until,
            timezone
        })
    });
    await (0,write_report/* writeReport */.u)(values.output ?? null, renderEvidence(report, values.format ?? 'markdown'), 'owner');
    return exit/* EXIT */.d.pass;
}
/** The waivers of the policy's whole history; of a file of this machine only what it says now. */ async function policyWaivers({ client, name }, { policy, policyPath, tip }, local, today) {
    if (local) return currentWaivers(policy, today);
    const path = policyPath ?? policy_path/* DEFAULT_POLICY_PATH */.l;
    const versions = [];
    try {
        for await (const { at, author, text } of (0,policy_history/* fileVersions */.q)(client, name, tip, path)){
            const parsed = text === null ? null : (0,parse/* parsePolicy */.O)(text, path);
            versions.unshift({
                at,
                author,
                policy: parsed?.ok === true ? parsed.policy : null
            });
        }
    } catch (error) {
        throw new fixby_error/* FixbyError */.$('github', `the history of ${path} could not be read: ${(0,github_client/* explainApiError */.cU)(error)}.`, 'Without it nobody can tell who waived what since when. Run it again; if it stays so, give the token "contents: read".', {
            cause: error
        });
    }
    return waiversOver(versions, policy, today);
}
function day(option, value) {
    const parsed = (0,fields/* calendarDate */.bO)().safeParse(value);
    if (parsed.success) return parsed.data;
    throw new fixby_error/* FixbyError */.$('usage', `${option} is "${value}"; it ${parsed.error.issues.map(({ message })=>message).join(' and ')}.`);
}


/***/ }),

/***/ 71293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45155);








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

/***/ 33713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ judgedRepository)
/* harmony export */ });
/* harmony import */ var _system_distrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68501);
/* harmony import */ var _system_find_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71158);


/**
 * Finds the repository that contains a directory to be scanned, without running any program from
 * either.
 * @param directory absolute, without links
 * @throws FixbyError (usage) when the nearest `.git` is no repository
 */ async function judgedRepository(directory) {
    const paths = await (0,_system_find_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepository */ .W)(directory, null);
    (0,_system_distrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .distrust */ .p7)(paths?.root ?? directory);
    if (paths === null) (0,_system_distrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .distrustHere */ .TB)();
    return paths;
}


/***/ }),

/***/ 45155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var _report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24695);

/**
 * The log of the command line, on stderr. Warnings are always shown; progress only on a terminal,
 * or for steps that take minutes.
 */ const terminalLog = {
    info: (message, shown = 'watched')=>{
        if (process.stderr.isTTY || shown === 'always') process.stderr.write(`${(0,_report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message)}\n`);
    },
    warning: (message)=>{
        process.stderr.write(`${(0,_report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message)}\n`);
    },
    debug: ()=>{
        return;
    }
};


/***/ }),

/***/ 12690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ defaultPolicy),
/* harmony export */   W: () => (/* binding */ namedPolicy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91385);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47639);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13113);




/**
 * Bytes of the largest policy file that is read. The parser has a far lower limit, with an error
 * message of its own.
 */ const MAX_BYTES = 64 * 1024 * 1024;
/**
 * The text of a policy file that the user named. Symbolic links are followed.
 * @throws FixbyError (usage) when there is none
 */ async function namedPolicy(file) {
    const text = await policyIfAny(file, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath);
    if (text === null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', `there is no policy file ${file}.`);
    return text;
}
/**
 * The text of the policy at its default path. It belongs to a tree that may be untrusted, so
 * symbolic links are not followed, as in a scan.
 * @returns null when there is none
 * @throws FixbyError (usage) when it cannot be read
 */ function defaultPolicy(file) {
    return policyIfAny(file, (path)=>Promise.resolve(path));
}
async function policyIfAny(file, follow) {
    try {
        return (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegular */ .VX)(await follow(file), MAX_BYTES)).toString('utf8');
    } catch (error) {
        if ((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(error)) return null;
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', `the policy file ${file} cannot be read (${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}).`);
    }
}


/***/ }),

/***/ 49475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readTracked)
/* harmony export */ });
/* harmony import */ var _core_ledger_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19420);
/* harmony import */ var _github_read_api_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38528);
/* harmony import */ var _github_read_repository_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20317);
/* harmony import */ var _github_read_tracker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48578);
/* harmony import */ var _run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33481);
/* harmony import */ var _run_read_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54746);
/* harmony import */ var _run_waiver_proofs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77286);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13113);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12690);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62621);










/**
 * Reads the issues of a repository.
 * @param file path of a local policy file; null for the policy on the default branch
 * @throws FixbyError
 */ async function readTracked(connection, file) {
    try {
        return await readAll(connection, file);
    } catch (error) {
        if (!(0,_github_client_js__WEBPACK_IMPORTED_MODULE_9__/* .isRequestError */ .eK)(error)) throw error;
        const { owner, repo } = connection.name;
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_7__/* .FixbyError */ .$('github', `${owner}/${repo} could not be read: ${(0,_github_client_js__WEBPACK_IMPORTED_MODULE_9__/* .explainApiError */ .cU)(error)}.`, 'Check the network, the token and GITHUB_API_URL, and run it again; if it stays so, look at githubstatus.com.', {
            cause: error
        });
    }
}
async function readAll({ client, name }, file) {
    const { defaultBranch } = await (0,_github_read_repository_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepositoryFacts */ .m)(client, name);
    if (defaultBranch === null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_7__/* .FixbyError */ .$('usage', `${name.owner}/${name.repo} has no branch yet.`);
    const tree = new _github_read_api_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiTree */ .P(client, name, defaultBranch.tip);
    const history = (0,_run_waiver_proofs_js__WEBPACK_IMPORTED_MODULE_6__/* .historyOnGitHub */ .P)(client, name);
    const asOf = new Date().toISOString();
    const { policy, origin } = file === null ? await (0,_run_waiver_proofs_js__WEBPACK_IMPORTED_MODULE_6__/* .withProofs */ .K)(await (0,_run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_4__/* .policyOf */ .US)(tree, {
        path: null,
        failOn: null
    }), tree.commit, history, asOf) : {
        policy: (0,_run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicyText */ .OG)(await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_8__/* .namedPolicy */ .W)(file), file),
        origin: {
            path: file,
            ref: null
        }
    };
    const tracker = await (0,_github_read_tracker_js__WEBPACK_IMPORTED_MODULE_3__/* .readTracker */ .T_)(client, (0,_run_read_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .trackerName */ .c9)(policy, name), policy.issues.authors);
    return {
        policy,
        policyPath: origin.path,
        policyRef: origin.ref,
        branch: defaultBranch.name,
        tip: defaultBranch.tip,
        tracker,
        ledger: (0,_core_ledger_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readLedger */ .SC)(tracker)
    };
}


/***/ }),

/***/ 13065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_distrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68501);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91385);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13113);





/** File modes by who may read the report. */ const MODES = {
    owner: 0o600,
    everybody: 0o666
};
/**
 * Writes a command's output to a file, or to stdout when no file is named.
 * @param readers `owner` for findings, `everybody` for what is meant to be published or committed
 * @throws FixbyError (usage)
 */ async function writeReport(path, report, readers) {
    if (path === null) {
        process.stdout.write(report);
        return;
    }
    try {
        const link = await (0,_system_distrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .linkOnTheWay */ .KH)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
        if (link !== null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `--output ${path} cannot be written (${link} is a symbolic link in the scanned tree, and may lead anywhere).`, 'Name a file that no link of the tree leads to.');
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path), 'w', MODES[readers]);
        try {
            // An existing file may be readable by others (a checkout sets its mode), so restrict it.
            if (readers === 'owner' && (await file.stat()).isFile()) await file.chmod(MODES.owner);
            await file.writeFile(report);
        } finally{
            await file.close();
        }
    } catch (error) {
        if (error instanceof _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$) throw error;
        const why = (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error) ? 'there is no such directory' : (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `--output ${path} cannot be written (${why}).`, 'Name a file in a directory that is there and that you may write to.', {
            cause: error
        });
    }
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

/***/ 68406:
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
// EXTERNAL MODULE: ./src/core/ledger/waiting-lists.js
var waiting_lists = __webpack_require__(67957);
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
        waivers: commentWaivers(accounts, zone)
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
        if (entry?.kind !== 'file') throw new Error(`${path} is no file in commit ${this.commit}`);
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
        if (level.data.truncated) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('github', `the folder "${prefix}" of commit ${this.commit} is too large for GitHub's API.`, 'Check the repository out with its history (actions/checkout with fetch-depth: 0).');
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readRepositoryFacts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88011);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13113);



const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        isPrivate: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        defaultBranchRef: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            target: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
                oid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
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
    const { repository } = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .k)(client, query, {
        ...name
    }, schema);
    if (repository === null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FixbyError */ .$('github', `this token cannot see ${name.owner}/${name.repo}.`, 'Check the name, and give the token "contents: read" there.');
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

/***/ 29529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/**
 * Characters that JSON does not escape, but that could mislead a terminal, a reader or a runner:
 * control and invisible characters, and `##[`.
 */ const HIDDEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]|(?<=#)#(?=\[)/gu;
/**
 * JSON that is safe to print. Invisible characters are written as `\u…`, which parsers read as the
 * same value, so that text from a lockfile cannot control a terminal or the runner that reads the
 * log.
 * @param value built by us from plain data; keys keep their order
 */ function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replace(HIDDEN, escapeCharacter)}\n`;
}
/** A character as a JSON escape. Line breaks between JSON tokens are kept. */ function escapeCharacter(character) {
    if (character === '\n') return character;
    return Array.from({
        length: character.length
    }, (_, index)=>unicodeEscape(character.charCodeAt(index))).join('');
}
function unicodeEscape(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}


/***/ })

};
