"use strict";
exports.id = 3161;
exports.ids = [3161];
exports.modules = {

/***/ 16232:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ dayOption)
/* harmony export */ });
/* harmony import */ var _core_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3981);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90636);


/** The day that an option names. @throws FixbyError (usage) for what is none */ function dayOption(option, value) {
    const parsed = (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .calendarDate */ .bO)().safeParse(value);
    if (parsed.success) return parsed.data;
    throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FixbyError */ .$('usage', `${option} is "${value}"; it ${parsed.error.issues.map(({ message })=>message).join(' and ')}.`);
}


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

/***/ 19910:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ renderEvidence)
});

// EXTERNAL MODULE: ./src/core/statement/digest.js + 1 modules
var digest = __webpack_require__(77994);
// EXTERNAL MODULE: ./src/report/text/json-text.js
var json_text = __webpack_require__(39350);
// EXTERNAL MODULE: ./src/report/text/csv.js
var csv = __webpack_require__(3992);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(88195);
// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(79390);
// EXTERNAL MODULE: ./src/report/text/sight-words.js
var sight_words = __webpack_require__(70117);
;// CONCATENATED MODULE: ./src/report/evidence/words.js



/** The evidence with sorted lists, so that their order depends on their content only. */ function sortedEvidence(evidence) {
    return {
        ...evidence,
        findings: [
            ...evidence.findings
        ].sort((a, b)=>(0,severity/* severityRank */.qs)(a.severity) - (0,severity/* severityRank */.qs)(b.severity) || (0,text_order/* compareText */.n)(a.opened, b.opened) || (0,text_order/* compareText */.n)(a.id, b.id) || (a.issue?.number ?? 0) - (b.issue?.number ?? 0)),
        permissions: evidence.permissions && {
            changes: [
                ...evidence.permissions.changes
            ].sort((a, b)=>(0,text_order/* compareText */.n)(a.on, b.on) || (0,severity/* severityRank */.qs)(a.severity) - (0,severity/* severityRank */.qs)(b.severity) || (0,text_order/* compareText */.n)(a.app, b.app) || (0,text_order/* compareText */.n)(a.permission, b.permission)),
            uncompared: [
                ...evidence.permissions.uncompared
            ].sort((a, b)=>(0,text_order/* compareText */.n)(a.on, b.on))
        },
        gaps: [
            ...evidence.gaps
        ].sort((a, b)=>(0,text_order/* compareText */.n)(a.from, b.from))
    };
}
/** The outcome for a finding, in one or two words. */ function outcome({ fixed, gone, withinSla, unseenSince, dismissed, waivers, report }, today) {
    if (report?.confirmed === false && fixed === null && gone === null) return 'reported, not confirmed';
    if (fixed !== null) {
        const word = gone === 'removed' || gone === 'resolved' ? gone : 'fixed';
        return withinSla === false ? `${word} late` : withinSla === null ? word : `${word} in time`;
    }
    if (gone !== null) return sight_words/* GONE_WORDS */.Wc[gone];
    const hidden = unseenSince === null ? '' : `, cannot be seen since ${unseenSince}`;
    const accepted = waivers.findLast(({ until })=>until >= today);
    if (accepted !== undefined) return `${KIND_WORDS[accepted.kind]}${hidden}`;
    const state = `${withinSla === false ? 'open, overdue' : 'open'}${hidden}`;
    return dismissed ? `${state}, dismissed without a waiver` : state;
}
/** How a change of permissions came into the default branch: `#12`, or the commit alone. */ function broughtBy({ pullRequest, commit, author }) {
    const own = `commit ${commit.slice(0, 7)} by ${author ?? 'nobody known'}`;
    return pullRequest === null ? `${own}, without a pull request` : `#${pullRequest}, ${own}`;
}
/** Who agreed to a change of permissions, besides who wrote it. */ function agreedBy({ mergedBy, approvedBy }) {
    const reviews = approvedBy.length === 0 ? 'no review' : `reviewed by ${approvedBy.join(', ')}`;
    return mergedBy === null ? reviews : `${reviews}; merged by ${mergedBy}`;
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
    'reported_by',
    'due_set_by',
    'due_reason',
    'fix',
    'note'
];
/**
 * The evidence as CSV: one `report` record, a `finding` record per finding and waiver, and a `gap`
 * record for each span of days without a complete scan. With Forge apps also a `permission` record
 * for each change of what they may do, and `uncompared` for manifests that are not valid.
 */ function evidenceCsv(evidence) {
    const { repository, since, until, asOf, timezone, policy, days, scannedDays } = evidence;
    const note = `${repository}, ${since} to ${until} (${timezone}), read at ${asOf}; policy ${policy.preset}${policy.path === null ? '' : `, ${policy.path}`}; a complete scan on ${scannedDays} of ${days} days`;
    return (0,csv/* csv */.f)([
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
            })),
        ...permissionRecords(evidence)
    ]);
}
/** The last record, with the hash of everything before it. */ function hashRecord(hash) {
    return (0,csv/* csv */.f)([
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
        issue: finding.issue?.url ?? '',
        reported_by: finding.report?.by ?? '',
        due_set_by: finding.dueSet?.ticket ?? finding.dueSet?.by ?? '',
        due_reason: finding.dueSet?.reason ?? '',
        fix: finding.fix ?? ''
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
function permissionRecords({ permissions }) {
    if (permissions === null) return [];
    return [
        ...permissions.changes.map((change)=>record({
                record: 'permission',
                title: `${change.app} ${change.change === 'widens' ? `may ${change.can}` : 'may no more'}`,
                rule: change.permission,
                source: 'forge',
                severity: change.severity,
                opened: change.on,
                outcome: change.change,
                note: `${broughtBy(change)}; ${agreedBy(change)}`
            })),
        ...permissions.uncompared.map(({ app, on, commit, reason })=>record({
                record: 'uncompared',
                title: app,
                opened: on,
                note: `commit ${commit}: ${reason}`
            }))
    ];
}
function record(fields) {
    return HEAD.map((name)=>fields[name] ?? '');
}

// EXTERNAL MODULE: ./src/report/text/markdown.js
var markdown = __webpack_require__(48943);
// EXTERNAL MODULE: ./src/report/text/markdown-blocks.js
var markdown_blocks = __webpack_require__(64234);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
// EXTERNAL MODULE: ./src/report/text/words.js
var text_words = __webpack_require__(56489);
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
        waiversTable(evidence),
        ...permissionsSection(evidence),
        ...saidParts(evidence)
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
    return (0,markdown_blocks/* table */.tp)(headOf(head), severity/* SEVERITIES */.oC.map(row));
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
    return (0,markdown_blocks/* table */.tp)(headOf(head), findings.map((finding)=>findingRow(finding, until)));
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
/** Dates that maintainers set and what mended reports, where there are any. */ function saidParts({ findings }) {
    const dates = findings.flatMap(({ title, rule, due, dueSet })=>dueSet === undefined ? [] : [
            (0,markdown_blocks/* tableRow */.jD)([
                (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(title, MAX_TEXT)} (${(0,terminal_text/* clip */.$Q)(rule, 100)})`,
                (0,markdown/* markup */.PT)`${due ?? dueSet.due}`,
                (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(dueSet.ticket ?? dueSet.by, 60)}`,
                (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(dueSet.reason, MAX_TEXT * 4)}`
            ])
        ]);
    const reports = findings.flatMap(({ title, issue, report, fix })=>report === undefined ? [] : [
            (0,markdown_blocks/* tableRow */.jD)([
                issue === null ? (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(title, MAX_TEXT)}` : (0,markdown/* link */.nf)((0,markdown/* markup */.PT)`#${issue.number} ${(0,terminal_text/* clip */.$Q)(title, MAX_TEXT)}`, issue.url),
                (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(report.by ?? 'nobody named', 60)}`,
                (0,markdown/* markup */.PT)`${report.confirmed ? 'yes' : 'no'}`,
                (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(fix ?? '', MAX_TEXT * 4)}`
            ])
        ]);
    return [
        ...dates.length === 0 ? [] : [
            (0,markdown/* markup */.PT)`## Dates that maintainers set`,
            (0,markdown_blocks/* table */.tp)(headOf([
                'Finding',
                'Due',
                'By',
                'Reason'
            ]), dates)
        ],
        ...reports.length === 0 ? [] : [
            (0,markdown/* markup */.PT)`## Reported by people`,
            (0,markdown_blocks/* table */.tp)(headOf([
                'Report',
                'By',
                'Confirmed',
                'What mended it'
            ]), reports)
        ]
    ];
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
    return (0,markdown_blocks/* table */.tp)(headOf([
        'Finding',
        'Accepted as',
        'Approved by',
        'Approval',
        'From',
        'Until',
        'Reason'
    ]), rows);
}
/** What Forge apps were given in the period, by their manifests' history. */ function permissionsSection({ permissions }) {
    if (permissions === null) return [];
    const { changes, uncompared } = permissions;
    const head = [
        'Day',
        'App',
        'Permission',
        'Severity',
        'Consent',
        'Brought by',
        'Agreed by'
    ];
    return [
        (0,markdown/* markup */.PT)`## Permissions of Forge apps`,
        changes.length === 0 ? (0,markdown/* markup */.PT)`No commit of the period changed what an app may do.` : (0,markdown_blocks/* table */.tp)(headOf(head), changes.map(permissionRow)),
        (0,markdown_blocks/* list */.p_)(uncompared.map(({ app, on, commit, reason })=>(0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(app, MAX_TEXT)} of ${on}, commit ${commit.slice(0, 7)}, is no valid manifest (${(0,terminal_text/* clip */.$Q)(reason, MAX_TEXT)}): what it changed stands at the next valid one.`))
    ];
}
function permissionRow(change) {
    const { on, app, can, permission, severity, consent } = change;
    const what = change.change === 'widens' ? `may ${can}` : `no more: ${permission}`;
    return (0,markdown_blocks/* tableRow */.jD)([
        (0,markdown/* markup */.PT)`${on}`,
        (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(app, MAX_TEXT)}`,
        (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(what, MAX_TEXT)}`,
        (0,markdown/* markup */.PT)`${severity}`,
        (0,markdown/* markup */.PT)`${change.change === 'narrows' ? 'not needed' : consent === 'admin' ? 'administrators' : 'nobody'}`,
        (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(broughtBy(change), MAX_TEXT)}`,
        (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(agreedBy(change), MAX_TEXT)}`
    ]);
}
/** The cells of a table's head. */ function headOf(words) {
    return words.map((word)=>(0,markdown/* markup */.PT)`${word}`);
}

;// CONCATENATED MODULE: ./src/report/evidence/evidence.js





/**
 * Renders the evidence for an auditor: every finding of the period with its dates, all waivers with
 * approver and reason, and the days without a complete scan. The last line states the SHA-256 of
 * all bytes before it; JSON has a digest over its data. `fixby verify` computes both again. They
 * show that nothing was changed since, not who wrote it.
 */ function renderEvidence(evidence, format) {
    const sorted = sortedEvidence(evidence);
    switch(format){
        case 'markdown':
            return signed(`${evidenceMarkdown(sorted)}\n`, (hash)=>`SHA-256 of everything above this line: ${hash}\n`);
        case 'csv':
            return signed(evidenceCsv(sorted), (hash)=>hashRecord(hash));
        case 'json':
            return (0,json_text/* jsonText */.s)((0,digest/* sealed */.JW)({
                version: 1,
                ...sorted
            }));
    }
}
/** Appends the line that states the content's hash. */ function signed(content, line) {
    return content + line((0,digest/* sha256 */.sc)(content));
}


/***/ }),

/***/ 3992:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ csv)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85044);

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
    const line = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(value).trim();
    return `"${(FORMULA.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`;
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


/***/ })

};
;