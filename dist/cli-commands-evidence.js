export const id = 1914;
export const ids = [1914];
export const modules = {

/***/ 36164:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ command)
/* harmony export */ });
/** One option of a command, given after two dashes. Shell completion uses `choices` and `path`. */ /** Defines a command, so that its `run` function receives its options with their types. */ function command(described) {
    return described;
}


/***/ }),

/***/ 6751:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evidence: () => (/* binding */ evidence)
});

// EXTERNAL MODULE: ./src/core/history/evidence-of.js
var evidence_of = __webpack_require__(83832);
// EXTERNAL MODULE: ./src/core/history/policy-waivers.js
var policy_waivers = __webpack_require__(18463);
// EXTERNAL MODULE: ./src/core/history/records.js + 3 modules
var records = __webpack_require__(68406);
// EXTERNAL MODULE: ./src/core/ledger/own-dashboard.js
var own_dashboard = __webpack_require__(76219);
// EXTERNAL MODULE: ./src/core/policy/fields.js
var fields = __webpack_require__(43820);
// EXTERNAL MODULE: ./src/core/policy/path.js
var policy_path = __webpack_require__(3122);
// EXTERNAL MODULE: ./src/core/policy/read/parse.js + 1 modules
var parse = __webpack_require__(95659);
// EXTERNAL MODULE: ./src/core/scale/day.js
var scale_day = __webpack_require__(97469);
// EXTERNAL MODULE: ./src/github/client.js + 1 modules
var github_client = __webpack_require__(62621);
// EXTERNAL MODULE: ./src/github/read/policy-history.js
var policy_history = __webpack_require__(36004);
// EXTERNAL MODULE: ./src/github/read/scan-days.js
var scan_days = __webpack_require__(53708);
// EXTERNAL MODULE: ./src/core/statement/digest.js + 1 modules
var digest = __webpack_require__(87666);
// EXTERNAL MODULE: ./src/report/text/json-text.js
var json_text = __webpack_require__(29529);
// EXTERNAL MODULE: ./src/report/text/csv.js
var csv = __webpack_require__(49527);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(94132);
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
        due_set_by: finding.dueSet?.by ?? '',
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
var markdown = __webpack_require__(58066);
// EXTERNAL MODULE: ./src/report/text/markdown-blocks.js
var markdown_blocks = __webpack_require__(54277);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(24695);
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
                (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(dueSet.by, 60)}`,
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

// EXTERNAL MODULE: ./src/github/read/api-tree.js
var api_tree = __webpack_require__(38528);
// EXTERNAL MODULE: ./src/scanners/shared/forge/manifest.js + 3 modules
var manifest = __webpack_require__(16649);
// EXTERNAL MODULE: ./src/scanners/shared/forge/node.js
var node = __webpack_require__(56304);
// EXTERNAL MODULE: ./src/scanners/shared/forge/yaml.js
var yaml = __webpack_require__(57491);
// EXTERNAL MODULE: ./src/scanners/forge/permissions/diff.js + 4 modules
var diff = __webpack_require__(57809);
;// CONCATENATED MODULE: ./src/scanners/forge/permissions/history.js




/**
 * Works out the changes of permissions from versions of manifests. A version that is no valid
 * manifest is named, and the next one is compared with the last that is, so that no change is lost.
 * An app whose manifest moved in one commit is compared with itself.
 */ function permissionHistory(histories) {
    const lines = histories.map(lineOf);
    const changes = lines.flatMap((line)=>line.steps.flatMap(({ version, before, after })=>{
            const moved = before === null ? leaving(after, version, line, lines) : null;
            const follows = after === null && isTaken(before, version, line, lines);
            const made = follows ? [] : (0,diff/* permissionChanges */.B)(after, before ?? moved);
            return made.map((change)=>({
                    ...change,
                    version
                }));
        }));
    return {
        hasApps: lines.some(({ isApp })=>isApp),
        changes,
        unread: lines.filter(({ isApp })=>isApp).flatMap(({ unread })=>unread)
    };
}
/**
 * Whether a text of a manifest gives a permission; false where it is no valid manifest.
 * @param permission as in `PermissionChange`
 */ function grants(path, text, permission) {
    const manifest = text === null ? null : readOne(path, text);
    return manifest !== null && typeof manifest !== 'string' && (0,diff/* capabilitiesOf */.S)(manifest).has(permission);
}
function lineOf({ path, before: first, versions }) {
    const start = first === null ? null : readOne(path, first);
    let before = typeof start === 'string' ? null : start;
    const steps = [];
    const unread = [];
    for (const version of versions){
        const after = version.text === null ? null : readOne(path, version.text);
        if (typeof after === 'string') {
            unread.push({
                path,
                version,
                problem: after
            });
            continue;
        }
        steps.push({
            version,
            before,
            after
        });
        before = after;
    }
    const isApp = steps.some((step)=>(step.before ?? step.after) !== null);
    return {
        isApp: isApp || start !== null && typeof start !== 'string',
        steps,
        unread
    };
}
/** A manifest, null for a file that is none of Forge, or why it cannot be read. */ function readOne(path, text) {
    if (text === '') return 'GitHub does not give the whole file';
    const reading = (0,yaml/* readManifestYaml */.T)(text);
    if (!reading.ok) return `line ${reading.line}, column ${reading.column}: ${reading.message}`;
    const root = new node/* ManifestNode */.A(reading.value, reading.positions);
    return (0,manifest/* isForgeManifest */.L)(root) ? (0,manifest/* manifestOf */.$)(path, root) : null;
}
/** The manifest of the same app that the same commit takes from another path; null for none. */ function leaving(app, { commit }, own, lines) {
    const others = lines.filter((line)=>line !== own).flatMap(({ steps })=>steps);
    const left = others.filter(({ version, before, after })=>version.commit === commit && after === null && before?.id === app?.id);
    return app === null || app.id === null ? null : left[0]?.before ?? null;
}
/** Whether the same commit brings the app of a manifest that goes to another path. */ function isTaken(app, { commit }, own, lines) {
    if (app === null || app.id === null) return false;
    return lines.filter((line)=>line !== own).flatMap(({ steps })=>steps).some(({ version, before, after })=>version.commit === commit && before === null && after?.id === app.id);
}

// EXTERNAL MODULE: ./src/scanners/shared/forge/read.js
var read = __webpack_require__(53964);
;// CONCATENATED MODULE: ./src/run/permission-history.js





/**
 * What pull requests gave to the repository's Forge apps in a period, by the history of their
 * manifests in git, and who merged and reviewed each. Manifests that were both added and removed
 * between the ends of the period are not seen.
 * @param tip the newest commit of the default branch
 * @returns null where there is no Forge app
 * @throws what the GitHub client throws
 */ async function readPermissionHistory(client, name, tip, scope, period) {
    const start = await (0,policy_history/* commitBefore */.Xg)(client, name, tip, `${period.since}T00:00:00Z`);
    const commits = [
        tip,
        ...start === null ? [] : [
            start
        ]
    ];
    const trees = await Promise.all(commits.map((commit)=>new api_tree/* ApiTree */.P(client, name, commit).files()));
    const paths = [
        ...new Set(trees.flatMap((files)=>(0,read/* manifestPaths */.U)(files, scope)).map(({ path })=>path))
    ];
    const histories = [];
    for (const path of paths.sort())histories.push(await historyOf(client, name, tip, path, period));
    const { hasApps, changes, unread } = permissionHistory(histories);
    if (!hasApps) return null;
    const approvals = await approvalsOf(client, name, changes);
    return {
        changes: changes.map((change)=>recordOf(change, approvals.get(keyOf(change)) ?? [], period.timezone)),
        uncompared: unread.map(({ path, version, problem })=>({
                app: path,
                on: (0,scale_day/* dayOf */.kb)(version.at, period.timezone),
                commit: version.commit,
                reason: problem
            }))
    };
}
/** Reads the versions of the period, and the one before them. */ async function historyOf(client, name, tip, path, { since, until, timezone }) {
    const versions = [];
    for await (const version of (0,policy_history/* fileVersions */.qn)(client, name, tip, path)){
        const day = (0,scale_day/* dayOf */.kb)(version.at, timezone);
        if (day < since) return {
            path,
            before: version.text,
            versions
        };
        if (day <= until) versions.unshift(version);
    }
    return {
        path,
        before: null,
        versions
    };
}
/** Who approved the commits of some changes: by path and commit. */ async function approvalsOf(client, name, changes) {
    const found = new Map();
    for (const path of new Set(changes.map(({ place })=>place.path))){
        const own = changes.filter(({ place })=>place.path === path);
        const commits = [
            ...new Set(own.map(({ version })=>version.commit))
        ];
        for (const [commit, approvals] of (await (0,policy_history/* commitApprovals */.yk)(client, name, commits, path)))found.set(JSON.stringify([
            path,
            commit
        ]), approvals);
    }
    return found;
}
function keyOf({ place, version }) {
    return JSON.stringify([
        place.path,
        version.commit
    ]);
}
/**
 * A change with who agreed to it: whoever merged its pull request, and reviewers who saw the
 * manifest with, or without, this permission as it was merged.
 */ function recordOf({ app, change, permission, can, consent, severity, place, version }, approvals, timezone) {
    const merged = approvals.find(({ reviewed })=>reviewed === null);
    const reviewers = approvals.filter(({ reviewed })=>reviewed !== null && grants(place.path, reviewed.text, permission) === (change === 'widens'));
    return {
        app,
        change,
        permission,
        can,
        consent,
        severity,
        on: (0,scale_day/* dayOf */.kb)(version.at, timezone),
        commit: version.commit,
        author: version.author,
        pullRequest: approvals[0]?.pull ?? null,
        mergedBy: merged?.by ?? null,
        approvedBy: [
            ...new Set(reviewers.map(({ by })=>by))
        ].sort()
    };
}

// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
// EXTERNAL MODULE: ./src/cli/command.js
var command = __webpack_require__(36164);
// EXTERNAL MODULE: ./src/cli/connection.js
var cli_connection = __webpack_require__(71293);
// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(29289);
// EXTERNAL MODULE: ./src/cli/shared-options.js
var shared_options = __webpack_require__(17355);
// EXTERNAL MODULE: ./src/cli/tracked.js
var cli_tracked = __webpack_require__(49475);
// EXTERNAL MODULE: ./src/cli/write-report.js
var write_report = __webpack_require__(13065);
;// CONCATENATED MODULE: ./src/cli/commands/evidence.js




















const options = {
    since: {
        type: 'string',
        value: '<date>',
        required: true,
        summary: 'first day of the period'
    },
    until: {
        type: 'string',
        value: '<date>',
        summary: 'last day of the period; default: today'
    },
    format: {
        type: 'string',
        value: '<format>',
        choices: [
            'markdown',
            'csv',
            'json'
        ],
        summary: 'how the report is written; default: markdown'
    },
    output: shared_options/* output */.CG,
    workflow: {
        type: 'string',
        value: '<file>',
        summary: 'the workflow that scans; default: the one on the dashboard'
    },
    repository: shared_options/* repository */.Jk,
    policy: shared_options/* policy */.JN
};
/**
 * `fixby evidence --since 2026-01-01`: prints the evidence report for an auditor, all of it read
 * from GitHub.
 * @throws FixbyError, or what the GitHub client throws
 */ const evidence = (0,command/* command */.G)({
    name: 'evidence',
    summary: 'for an auditor: every finding of a period, and how often was scanned',
    operands: [],
    examples: [
        {
            call: 'fixby evidence --since 2026-01-01 --format csv --output evidence.csv',
            does: 'reads with the token in GITHUB_TOKEN'
        }
    ],
    options,
    run
});
async function run({ values }) {
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
    const report = (0,evidence_of/* evidenceOf */.X)({
        repository: `${name.owner}/${name.repo}`,
        since,
        until,
        asOf,
        records: (0,records/* recordsOf */.M$)(ledger, policy, asOf),
        policy,
        policyWaivers: await policyWaivers(connection, tracked, values.policy !== undefined, today),
        policyPath: tracked.policyPath,
        policyRef: tracked.policyRef,
        permissions: await permissions(connection, tracked, {
            since,
            until,
            timezone
        }),
        scannedDays: await (0,scan_days/* readScanDays */.F)(client, name, branch, workflow, {
            since,
            until,
            timezone
        })
    });
    await (0,write_report/* writeReport */.u)(values.output ?? null, renderEvidence(report, values.format ?? 'markdown'), 'owner');
    return exit/* EXIT */.dc.pass;
}
/** What the period gave to the repository's Forge apps; null where it has none. */ async function permissions({ client, name }, { policy, tip }, period) {
    const { enabled, exclude } = policy.scan.forge;
    if (!enabled) return null;
    try {
        return await readPermissionHistory(client, name, tip, {
            directory: '',
            exclude
        }, period);
    } catch (error) {
        throw new fixby_error/* FixbyError */.$('github', `the history of the manifests of Forge apps could not be read: ${(0,github_client/* explainApiError */.cU)(error)}.`, 'Without it nobody can tell what the apps were given. Run it again; if it stays so, give the token "contents: read" and "pull-requests: read".', {
            cause: error
        });
    }
}
/** The waivers of the policy's whole history; of a file of this machine only what it says now. */ async function policyWaivers({ client, name }, { policy, policyPath, tip }, local, today) {
    if (local) return (0,policy_waivers/* currentWaivers */.X)(policy, today);
    const path = policyPath ?? policy_path/* DEFAULT_POLICY_PATH */.l;
    const versions = [];
    try {
        for await (const { at, author, text } of (0,policy_history/* fileVersions */.qn)(client, name, tip, path)){
            versions.unshift({
                at,
                author,
                policy: text === null ? null : (0,parse.policyIn)(text)
            });
        }
    } catch (error) {
        throw new fixby_error/* FixbyError */.$('github', `the history of ${path} could not be read: ${(0,github_client/* explainApiError */.cU)(error)}.`, 'Without it nobody can tell who waived what since when. Run it again; if it stays so, give the token "contents: read".', {
            cause: error
        });
    }
    return (0,policy_waivers/* waiversOver */.c)(versions, policy, today);
}
function day(option, value) {
    const parsed = (0,fields/* calendarDate */.bO)().safeParse(value);
    if (parsed.success) return parsed.data;
    throw new fixby_error/* FixbyError */.$('usage', `${option} is "${value}"; it ${parsed.error.issues.map(({ message })=>message).join(' and ')}.`);
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

/***/ 33713:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 5649:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ terminalLog)
});

// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(24695);
// EXTERNAL MODULE: ./src/report/text/locations.js
var locations = __webpack_require__(93491);
// EXTERNAL MODULE: ./src/report/text/words.js
var text_words = __webpack_require__(23442);
;// CONCATENATED MODULE: ./src/report/terminal/progress.js



/**
 * Where a run is, on one line of a terminal: `12 s · code: 120 files, src/app.ts; osv-scanner`. The
 * phase that spoke last comes first.
 * @param seconds since the run began
 * @param columns of the terminal; the line is shorter
 */ function progressLine(phases, seconds, columns) {
    const words = phases.map(({ name, files, file }, index)=>{
        const counted = files === 0 ? '' : `: ${(0,text_words/* count */.U9)(files, 'file')}`;
        const at = file === '' || index > 0 ? '' : `, ${(0,locations/* placeWords */.fp)({
            path: file,
            line: null
        })}`;
        return `${name}${counted}${at}`;
    });
    return (0,terminal_text/* clip */.$Q)(`${Math.floor(seconds)} s · ${words.join('; ')}`, Math.max(10, columns - 1));
}

;// CONCATENATED MODULE: ./src/cli/progress.js

/** How long a run is silent, and how often its line changes, in milliseconds. */ const EVERY = {
    first: 1_000,
    next: 200
};
/** Erases the line that the cursor is in. */ const ERASE = '\r\u001B[2K';
/**
 * Shows what a run does that takes longer than a second: on a terminal one line that changes, with
 * phase, count, file and time; elsewhere one line for each phase that is then running.
 */ class Progress {
    #screen;
    #now;
    #phases = [];
    #began = 0;
    #drawn = 0;
    #told = new Set();
    #timer;
    constructor(screen, now){
        this.#screen = screen;
        this.#now = now;
    }
    /** Takes note of a step, and draws where it is time. */ step({ phase, state, files = 0, file = '' }) {
        if (this.#phases.length === 0) this.#start();
        const others = this.#phases.filter(({ name })=>name !== phase);
        this.#phases = state === 'done' ? others : [
            {
                name: phase,
                files,
                file
            },
            ...others
        ];
        if (this.#phases.length === 0) this.#stop();
        else this.tick();
    }
    /** Draws, where the last time is long enough ago. */ tick() {
        const now = this.#now();
        if (now - this.#began < EVERY.first || now - this.#drawn < EVERY.next) return;
        this.#drawn = now;
        if (this.#screen.isTTY !== true) this.#tell();
        else {
            const line = progressLine(this.#phases, (now - this.#began) / 1_000, this.#screen.columns ?? 80);
            this.#screen.write(`${ERASE}${line}`);
        }
    }
    /** Takes the line away, before something else is written. */ clear() {
        if (this.#drawn > 0 && this.#screen.isTTY === true) this.#screen.write(ERASE);
        this.#drawn = 0;
    }
    #start() {
        this.#began = this.#now();
        this.#timer = setInterval(()=>{
            this.tick();
        }, EVERY.next);
        this.#timer.unref();
    }
    #stop() {
        clearInterval(this.#timer);
        this.clear();
    }
    #tell() {
        for (const { name } of this.#phases){
            if (this.#told.has(name)) continue;
            this.#told.add(name);
            this.#screen.write(`Scanning: ${name}\n`);
        }
    }
}

;// CONCATENATED MODULE: ./src/cli/log.js


const progress = new Progress(process.stderr, ()=>Date.now());
/**
 * The log of the command line, on stderr. Warnings are always shown; other messages only on a
 * terminal, or for steps that take minutes. What takes longer than a second shows where it is.
 */ const terminalLog = {
    info: (message, shown = 'watched')=>{
        if (process.stderr.isTTY || shown === 'always') print(message);
    },
    step: (step)=>{
        progress.step(step);
    },
    warning: print,
    debug: ()=>{
        return;
    }
};
function print(message) {
    progress.clear();
    process.stderr.write(`${(0,terminal_text/* plainText */.wh)(message)}\n`);
}


/***/ }),

/***/ 12690:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   W0: () => (/* binding */ namedPolicy),
/* harmony export */   hz: () => (/* binding */ sayErrors),
/* harmony export */   jb: () => (/* binding */ defaultPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_policy_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3122);
/* harmony import */ var _core_policy_read_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15924);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91385);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47639);
/* harmony import */ var _system_find_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71158);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13113);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29289);









/**
 * Bytes of the largest policy file that is read. The parser has a far lower limit, with an error
 * message of its own.
 */ const MAX_BYTES = 64 * 1024 * 1024;
/**
 * The text of a policy file that the user named. Symbolic links are followed.
 * @throws FixbyError (usage) when there is none
 */ async function namedPolicy(file) {
    const text = await policyIfAny(file, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath);
    if (text === null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_5__/* .FixbyError */ .$('usage', `there is no policy file ${file}.`);
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
        return (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegular */ .VX)(await follow(file), MAX_BYTES)).toString('utf8');
    } catch (error) {
        if ((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error)) return null;
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_5__/* .FixbyError */ .$('usage', `the policy file ${file} cannot be read (${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}).`);
    }
}
/** Prints what is wrong in a policy file. @returns the exit code */ function sayErrors(errors) {
    process.stderr.write(`${errors.map((error)=>(0,_core_policy_read_error_js__WEBPACK_IMPORTED_MODULE_7__/* .formatPolicyError */ .i)(error)).join('\n')}\n`);
    return _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.usage;
}
/**
 * The path at which a scan would look for the policy: in the repository that contains the current
 * directory, else below the current directory.
 */ async function defaultPath() {
    const here = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)('.');
    const root = (await (0,_system_find_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepository */ .W)(here, null))?.root ?? here;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(here, root), _core_policy_path_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_POLICY_PATH */ .l);
}


/***/ }),

/***/ 70801:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readingOf),
/* harmony export */   d: () => (/* binding */ defaultBranchOf)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62621);
/* harmony import */ var _github_read_repository_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20317);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13113);



/**
 * Reads what a command needs of a repository on GitHub.
 * @throws FixbyError (github) where a request failed, or what else `read` throws
 */ async function readingOf({ owner, repo }, read) {
    try {
        return await read();
    } catch (error) {
        if (!(0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequestError */ .eK)(error)) throw error;
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('github', `${owner}/${repo} could not be read: ${(0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .explainApiError */ .cU)(error)}.`, 'Check the network, the token and GITHUB_API_URL, and run it again; if it stays so, look at githubstatus.com.', {
            cause: error
        });
    }
}
/**
 * The default branch of a repository.
 * @throws FixbyError (usage) where it has none yet
 */ async function defaultBranchOf(client, name) {
    const { defaultBranch } = await (0,_github_read_repository_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .readRepositoryFacts */ .m)(client, name);
    if (defaultBranch !== null) return defaultBranch;
    throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('usage', `${name.owner}/${name.repo} has no branch yet.`, 'Push a first commit.');
}


/***/ }),

/***/ 17355:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ output),
/* harmony export */   G3: () => (/* binding */ scanning),
/* harmony export */   JN: () => (/* binding */ policy),
/* harmony export */   Jk: () => (/* binding */ repository),
/* harmony export */   Ko: () => (/* binding */ failOn),
/* harmony export */   NJ: () => (/* binding */ file),
/* harmony export */   PI: () => (/* binding */ comparing),
/* harmony export */   jq: () => (/* binding */ osvScanner),
/* harmony export */   y_: () => (/* binding */ dir)
/* harmony export */ });
/** `--policy`, of every command that reads one. */ const policy = {
    type: 'string',
    value: '<file>',
    path: 'file',
    summary: 'a policy file other than .github/fixby.yml'
};
/** `--output`, of every command that writes a report. */ const output = {
    type: 'string',
    value: '<file>',
    path: 'file',
    summary: 'write there instead of to stdout'
};
/** The values of `--fail-on`. The policy schema has the same list, and a test compares both. */ const failOn = {
    type: 'string',
    value: '<severity>',
    choices: [
        'critical',
        'high',
        'medium',
        'low',
        'never'
    ],
    summary: 'what blocks'
};
/** `--osv-scanner`, of every command that scans. */ const osvScanner = {
    type: 'string',
    value: '<path>',
    path: 'file',
    summary: 'an osv-scanner to use as it is'
};
const fsrt = {
    type: 'string',
    value: '<path>',
    path: 'file',
    summary: "an FSRT, Atlassian's scanner of Forge apps, to run as it is"
};
const zizmor = {
    type: 'string',
    value: '<path>',
    path: 'file',
    summary: 'a zizmor, a scanner of workflows, to run as it is'
};
/** `--repository`, of every command that reads issues. */ const repository = {
    type: 'string',
    value: '<owner/name>',
    summary: 'on GitHub; default: GITHUB_REPOSITORY, or the remote origin'
};
/** What every command takes that scans a directory. */ const scanning = {
    policy,
    'osv-scanner': osvScanner,
    fsrt,
    zizmor,
    'osv-database': {
        type: 'string',
        value: '<dir>',
        path: 'directory',
        summary: 'scan offline with a local OSV database'
    },
    sarif: {
        type: 'string',
        value: '<glob>',
        path: 'file',
        multiple: true,
        summary: 'SARIF files of other tools, inside the tree; may be repeated'
    },
    'as-of': {
        type: 'string',
        value: '<time>',
        summary: 'an RFC 3339 time that stands for now'
    }
};
/** What every command takes that can compare with a base. */ const comparing = {
    base: {
        type: 'string',
        value: '<git ref>',
        summary: 'report what is introduced since; policy and waivers come from there'
    },
    'sarif-base': {
        type: 'string',
        value: '<glob>',
        path: 'file',
        multiple: true,
        summary: 'the same as --sarif for the base; may be repeated'
    }
};
/** The directory to scan. */ const dir = {
    name: 'dir',
    path: 'directory'
};
/** The policy file to look at. */ const file = {
    name: 'file',
    path: 'file'
};


/***/ }),

/***/ 49475:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readTracked)
/* harmony export */ });
/* harmony import */ var _core_ledger_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19420);
/* harmony import */ var _github_read_api_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38528);
/* harmony import */ var _github_read_tracker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48578);
/* harmony import */ var _run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33481);
/* harmony import */ var _run_read_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54746);
/* harmony import */ var _run_waiver_proofs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77286);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12690);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70801);








/**
 * Reads the issues of a repository.
 * @param file path of a local policy file; null for the policy on the default branch
 * @throws FixbyError
 */ async function readTracked(connection, file) {
    return (0,_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .readingOf */ .M)(connection.name, ()=>readAll(connection, file));
}
async function readAll({ client, name }, file) {
    const defaultBranch = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultBranchOf */ .d)(client, name);
    const tree = new _github_read_api_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiTree */ .P(client, name, defaultBranch.tip);
    const history = (0,_run_waiver_proofs_js__WEBPACK_IMPORTED_MODULE_5__/* .historyOnGitHub */ .P)(client, name);
    const asOf = new Date().toISOString();
    const { policy, origin } = file === null ? await (0,_run_waiver_proofs_js__WEBPACK_IMPORTED_MODULE_5__/* .withProofs */ .K)(await (0,_run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_3__/* .policyOf */ .US)(tree, {
        path: null,
        failOn: null
    }), tree.commit, history, asOf) : {
        policy: (0,_run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicyText */ .OG)(await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_6__/* .namedPolicy */ .W0)(file), file),
        origin: {
            path: file,
            ref: null
        }
    };
    const tracker = await (0,_github_read_tracker_js__WEBPACK_IMPORTED_MODULE_2__/* .readTracker */ .T_)(client, (0,_run_read_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .trackerName */ .c9)(policy, name), policy.issues.authors);
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 84473:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ permissionReasons),
/* harmony export */   R: () => (/* binding */ sortedChanges)
/* harmony export */ });
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94132);

/** Worst first, then by app and permission. */ function sortedChanges(changes) {
    const key = ({ app, permission })=>JSON.stringify([
            app,
            permission
        ]);
    return [
        ...changes
    ].sort((a, b)=>(0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity) - (0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity) || (key(a) < key(b) ? -1 : 1));
}
/**
 * The effect of an added permission on the gate: what the policy sets for its severity, else what
 * `gate.fail-on` means.
 */ function effectOf({ severity }, policy) {
    const own = policy.scan.forge.permissions[severity];
    if (own !== undefined) return own;
    const failOn = policy.gate['fail-on'];
    return failOn !== 'never' && (0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, failOn) ? 'block' : 'ignore';
}
/** The reasons that added permissions give the gate. */ function permissionReasons(changes, policy) {
    return changes.filter(({ change })=>change === 'widens').flatMap((change)=>{
        const decision = effectOf(change, policy);
        if (decision === 'ignore') return [];
        const message = `${change.app} lets the app ${change.can} (${change.severity})`;
        return [
            {
                kind: 'permission',
                decision,
                message
            }
        ];
    });
}


/***/ }),

/***/ 87666:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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

/***/ 49527:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ csv)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24695);

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

/***/ 71478:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 29529:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ }),

/***/ 54277:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58066);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24695);


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
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`> …`
    ] : [];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        ...lines.map((line)=>line === '' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`>` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`> ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(line, max)}`),
        ...cut
    ], '\n');
}


/***/ }),

/***/ 58066:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24695);

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

/***/ 36414:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VU: () => (/* binding */ decidedAway),
/* harmony export */   Wc: () => (/* binding */ GONE_WORDS),
/* harmony export */   X9: () => (/* binding */ repaired),
/* harmony export */   z8: () => (/* binding */ sightWords)
/* harmony export */ });
/* harmony import */ var _core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72658);
/* harmony import */ var _core_gate_unseen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10186);
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71478);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24695);




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
/** The reason why a finding is gone, as the end of `2 findings …`. */ const GONE_WORDS = {
    fixed: 'fixed',
    removed: 'removed with its file',
    excluded: 'excluded by the policy',
    disabled: 'no longer looked for, as the policy says',
    withdrawn: 'withdrawn by its advisory',
    'false-positive': 'called a false positive',
    'out-of-scope': 'called out of scope',
    resolved: 'resolved, as a person says',
    rejected: 'closed by a person without a repair'
};
/** The findings that are gone without a repair, grouped by reason. */ function decidedAway(gone) {
    return _core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .GONE_REASONS */ .wv.filter((reason)=>!(0,_core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepair */ .c3)(reason)).map((reason)=>({
            reason,
            findings: gone.filter((finding)=>finding.reason === reason)
        })).filter(({ findings })=>findings.length > 0);
}
/** The findings that were repaired. */ function repaired(gone) {
    return gone.filter(({ reason })=>(0,_core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepair */ .c3)(reason));
}


/***/ }),

/***/ 57809:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ capabilitiesOf),
  B: () => (/* binding */ permissionChanges)
});

// EXTERNAL MODULE: ./src/core/findings/permissions.js
var permissions = __webpack_require__(84473);
;// CONCATENATED MODULE: ./src/scanners/forge/permissions/doors.js
/** Capabilities about who can reach the app from outside, and what its pages may do. */ function doorCapabilities(manifest) {
    return [
        ...webTriggers(manifest),
        ...otherDoors(manifest),
        ...content(manifest),
        ...settings(manifest)
    ];
}
/**
 * Web triggers. Only the first one with a dynamic response needs consent, but each can be reached
 * from outside.
 */ function webTriggers({ modules }) {
    const triggers = modules.filter(({ type })=>type === 'webtrigger');
    const dynamic = triggers.filter(({ node })=>node.get('response', 'type').text !== 'static');
    const [first] = dynamic;
    return [
        ...first === undefined ? [] : [
            capability('dynamic web triggers', 'answer anybody on the internet with data', 'medium', first.at, 'admin')
        ],
        ...triggers.map(({ key, at })=>capability(`web trigger ${key}`, `be called by anybody on the internet (web trigger ${key})`, 'medium', at))
    ];
}
function otherDoors({ modules }) {
    return modules.flatMap(({ type, key, at, node })=>{
        if (type === 'apiRoute') return [
            capability(`api route ${key}`, `be called by other programs (${node.get('path').text ?? key})`, 'medium', at)
        ];
        if (type === 'rovo:mcp') return [
            capability(`mcp ${key}`, 'offer its actions to agents outside of Atlassian', 'medium', at)
        ];
        return [];
    });
}
function content({ content: entries }) {
    return entries.flatMap(({ kind, text, at })=>{
        const value = text.replaceAll("'", '');
        if (!value.startsWith('unsafe-') && value !== 'blob:') return [];
        const can = `run pages with ${value} for ${kind}`;
        return [
            capability(`content ${kind} ${value}`, can, kind === 'scripts' ? 'medium' : 'low', at, 'admin')
        ];
    });
}
function settings({ root, providers, appManaged }) {
    const permissions = root.get('permissions');
    const configurable = permissions.get('external', 'configurable', 'enabled');
    const consent = root.get('app', 'features', 'autoUserConsent');
    const sandbox = permissions.get('sandbox').items;
    return [
        ...configurable.flag === true ? [
            capability('configurable egress', 'send data to hosts that administrators add', 'medium', configurable.at, 'admin')
        ] : [],
        ...consent.flag === true ? [
            capability('automatic consent', 'act for users who were not asked', 'medium', consent.at)
        ] : [],
        ...appManaged === null ? [] : [
            capability('app-managed permissions', 'run before its new permissions are granted', 'medium', appManaged)
        ],
        ...sandbox.flatMap((item)=>item.text === null ? [] : [
                sandboxed(item.text, item)
            ]),
        ...providers.map((provider)=>{
            const key = provider.get('key').text ?? '';
            return capability(`provider ${key}`, `ask users for access to ${key}`, 'medium', provider.at);
        })
    ];
}
function sandboxed(value, { at }) {
    return capability(`sandbox ${value}`, `use ${value} in its pages`, 'low', at);
}
function capability(permission, can, severity, at, consent = 'nobody') {
    return {
        permission,
        can,
        consent,
        severity,
        at
    };
}

// EXTERNAL MODULE: ./src/scanners/shared/forge/egress.js
var egress = __webpack_require__(44491);
// EXTERNAL MODULE: ./src/scanners/forge/rules/cleartext-egress.js
var cleartext_egress = __webpack_require__(11714);
// EXTERNAL MODULE: ./src/scanners/forge/rules/wildcard-egress.js
var wildcard_egress = __webpack_require__(17496);
;// CONCATENATED MODULE: ./src/scanners/forge/permissions/egress.js



/** For each kind of address: what it allows, and the severity for one host and for any host. */ const KINDS = {
    'fetch.backend': {
        can: 'send data from its functions to',
        one: 'medium',
        any: 'high'
    },
    'fetch.client': {
        can: 'send data from its pages to',
        one: 'medium',
        any: 'high'
    },
    scripts: {
        can: 'run scripts in its pages from',
        one: 'high',
        any: 'high'
    },
    frames: {
        can: 'show frames in its pages from',
        one: 'medium',
        any: 'high'
    },
    styles: {
        can: 'load styles into its pages from',
        one: 'low',
        any: 'medium'
    },
    fonts: {
        can: 'load fonts into its pages from',
        one: 'low',
        any: 'medium'
    },
    images: {
        can: 'load images into its pages from',
        one: 'low',
        any: 'medium'
    },
    media: {
        can: 'load media into its pages from',
        one: 'low',
        any: 'medium'
    },
    navigation: {
        can: 'send its users without a warning to',
        one: 'low',
        any: 'medium'
    }
};
/** Capabilities to reach addresses, and to send end-user data there. */ function egressCapabilities({ egress }) {
    return egress.flatMap((entry)=>{
        const { kind, at } = entry;
        const to = targetOf(entry);
        const { can, one, any } = KINDS[kind];
        const open = entry.address !== null && ((0,wildcard_egress/* isOpen */.n)(entry.address) || (0,cleartext_egress/* isClear */.O)(entry.address));
        const reach = {
            permission: `${kind} ${to}`,
            can: `${can} ${wordsOf(entry)}`,
            consent: 'admin',
            severity: open ? any : one,
            at
        };
        return sendsUserData(entry) ? [
            reach,
            userData(entry)
        ] : [
            reach
        ];
    });
}
/**
 * Whether one entry already covers another of the same kind: `*`, or `*.example.com` for
 * `api.example.com`.
 */ function covers(wider, narrower) {
    if (wider.kind !== narrower.kind || wider.address === null || narrower.address === null) return false;
    if (((0,egress/* schemeOf */.dz)(narrower.address) ?? 'https') !== ((0,egress/* schemeOf */.dz)(wider.address) ?? 'https')) return false;
    const [outer, inner] = [
        (0,egress/* hostOf */.w4)(wider.address),
        (0,egress/* hostOf */.w4)(narrower.address)
    ];
    if (outer === null || inner === null) return false;
    return outer === '*' || outer.startsWith('*.') && inner.endsWith(outer.slice(1));
}
/**
 * The target of an entry for comparison. Paths of addresses are dropped, since Forge ignores them.
 */ function targetOf({ address, remote }) {
    if (address === null) return `remote ${remote ?? ''}`;
    return `${(0,egress/* schemeOf */.dz)(address) ?? 'https'}://${(0,egress/* hostOf */.w4)(address) ?? ''}`;
}
function wordsOf({ address, remote }) {
    if (address === null) return `the remote ${remote ?? ''}`;
    return (0,egress/* hostOf */.w4)(address) === '*' ? 'any host' : address;
}
/** Whether end-user data may be sent there; an entry that does not say counts as yes. */ function sendsUserData({ kind, inScopeEUD, category }) {
    return kind.startsWith('fetch.') && inScopeEUD !== false && category !== 'analytics';
}
function userData(entry) {
    return {
        permission: `end-user data ${entry.kind} ${targetOf(entry)}`,
        can: `send end-user data to ${wordsOf(entry)}`,
        consent: 'admin',
        severity: 'medium',
        at: entry.at
    };
}

;// CONCATENATED MODULE: ./src/scanners/forge/permissions/remotes.js

/**
 * Capabilities of remotes: their base URLs, tokens and stores, and the endpoints that lead to them.
 */ function remoteCapabilities({ remotes, modules }) {
    return [
        ...remotes.flatMap(remoteOf),
        ...modules.filter(({ type })=>type === 'endpoint').flatMap(({ node, key })=>endpointOf(key, node))
    ];
}
function remoteOf(remote) {
    const { key, urls, at } = remote;
    const common = {
        consent: 'admin',
        at
    };
    return [
        ...urls.map(({ region, url, at: where })=>({
                permission: `remote ${key} ${region} ${url}`,
                can: `call the remote ${key} at ${url}${region === 'default' ? '' : ` for sites in ${region}`}`,
                consent: 'admin',
                severity: (0,cleartext_egress/* isClear */.O)(url) ? 'high' : 'medium',
                at: where
            })),
        ...tokensOf(`remote ${key}`, `the remote ${key}`, remote.systemToken, remote.userToken, at),
        ...remote.stores ? [
            {
                ...common,
                permission: `store ${key}`,
                can: `keep data at the remote ${key}`,
                severity: 'medium'
            }
        ] : [],
        ...remote.stores && remote.storesEUD !== false ? [
            {
                ...common,
                permission: `end-user data store ${key}`,
                can: `keep end-user data at the remote ${key}`,
                severity: 'medium'
            }
        ] : []
    ];
}
/**
 * An endpoint, which pages and triggers call. Another remote or path counts as another endpoint.
 */ function endpointOf(key, node) {
    const remote = node.get('remote').text ?? '';
    const path = node.get('route', 'path').text ?? '/';
    return [
        {
            permission: `endpoint ${key} ${remote} ${path}`,
            can: `call ${path} of the remote ${remote} (endpoint ${key})`,
            consent: 'admin',
            severity: 'medium',
            at: node.at
        },
        ...tokensOf(`endpoint ${key}`, `the endpoint ${key}`, node.get('auth', 'appSystemToken', 'enabled').flag === true, node.get('auth', 'appUserToken', 'enabled').flag === true, node.at)
    ];
}
function tokensOf(name, words, system, user, at) {
    const token = (kind, can)=>({
            permission: `${kind} ${name}`,
            can,
            consent: 'nobody',
            severity: 'high',
            at
        });
    return [
        ...system ? [
            token('system token', `hand ${words} a token of the app itself`)
        ] : [],
        ...user ? [
            token('user token', `hand ${words} tokens of its users`)
        ] : []
    ];
}

;// CONCATENATED MODULE: ./src/scanners/forge/permissions/scopes.js
/** Severity by the scope's verb; unknown verbs count as `medium`. */ const SEVERITY = new Map([
    [
        'act-as-user',
        'critical'
    ],
    [
        'admin',
        'high'
    ],
    [
        'access-email-addresses',
        'high'
    ],
    [
        'read',
        'low'
    ],
    [
        'readonly',
        'low'
    ],
    [
        'view',
        'low'
    ],
    [
        'search',
        'low'
    ],
    [
        'storage',
        'low'
    ],
    [
        'report',
        'low'
    ],
    [
        'validate',
        'low'
    ]
]);
/** Capabilities by scopes, and by those that may be used on behalf of absent users. */ function scopeCapabilities({ scopes }) {
    return scopes.flatMap(({ text, impersonation, at })=>{
        const scope = {
            permission: `scope ${text}`,
            can: `use the scope ${text}`,
            consent: 'admin',
            severity: SEVERITY.get(text.split(':')[0] ?? '') ?? 'medium',
            at
        };
        const asOthers = {
            permission: `impersonation ${text}`,
            can: `use the scope ${text} as users who are not there`,
            consent: 'admin',
            severity: 'critical',
            at
        };
        return impersonation ? [
            scope,
            asOthers
        ] : [
            scope
        ];
    });
}

;// CONCATENATED MODULE: ./src/scanners/forge/permissions/diff.js





/** All capabilities of a manifest, by identifier. */ function capabilitiesOf(manifest) {
    const all = [
        ...scopeCapabilities(manifest),
        ...egressCapabilities(manifest),
        ...remoteCapabilities(manifest),
        ...doorCapabilities(manifest)
    ];
    const map = new Map();
    for (const one of all)if (!map.has(one.permission)) map.set(one.permission, one);
    return map;
}
/**
 * The capabilities that a change adds to an app or removes from it.
 * @param head null when the app was deleted
 * @param base null when the app is new: every capability is then added
 * @returns sorted, worst first
 */ function permissionChanges(head, base) {
    const [now, before] = [
        head,
        base
    ].map((side)=>side === null ? NONE : capabilitiesOf(side));
    const app = head?.path ?? base?.path ?? '';
    const widened = [
        ...now.values()
    ].filter(({ permission })=>!before.has(permission) && !isCovered(permission, head, base));
    const narrowed = [
        ...before.values()
    ].filter(({ permission })=>!now.has(permission) && !isCovered(permission, base, head));
    return (0,permissions/* sortedChanges */.R)([
        ...widened.map((one)=>changeOf(one, 'widens', app, head?.path ?? app)),
        ...narrowed.map((one)=>changeOf(one, 'narrows', app, base?.path ?? app))
    ]);
}
const NONE = new Map();
function changeOf({ permission, can, consent, severity, at }, change, app, path) {
    const place = {
        path,
        line: at.line,
        column: at.column,
        endLine: at.line
    };
    return {
        app,
        change,
        permission,
        can,
        consent,
        severity,
        place
    };
}
/**
 * Whether a wider entry in either manifest already covers a capability: adding or removing a host
 * below an allowed wildcard changes nothing.
 */ function isCovered(permission, own, other) {
    const entries = own?.egress ?? [];
    return entries.some((entry)=>{
        const target = targetOf(entry);
        const around = [
            ...other?.egress ?? [],
            ...entries.filter((one)=>targetOf(one) !== target)
        ];
        const wider = around.filter((candidate)=>covers(candidate, entry));
        if (permission === `${entry.kind} ${target}`) return wider.length > 0;
        return permission === `end-user data ${entry.kind} ${target}` && wider.some(({ inScopeEUD, category })=>inScopeEUD !== false && category !== 'analytics');
    });
}


/***/ }),

/***/ 11714:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isClear),
/* harmony export */   a: () => (/* binding */ cleartextEgress)
/* harmony export */ });
/* harmony import */ var _shared_forge_egress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44491);

const CLEAR = new Set([
    'http',
    'ws'
]);
/** Reports egress without TLS. */ const cleartextEgress = {
    id: 'forge-cleartext-egress',
    title: 'Egress without TLS',
    severity: 'high',
    severityReason: 'Whoever sits on the way between Atlassian and the host reads and changes what the app sends and gets (AC:H, C:H/I:H).',
    confidence: 'high',
    cwe: [
        'CWE-319'
    ],
    requirement: {
        table: 'all-apps',
        number: '3'
    },
    why: 'Data of customers may leave over TLS 1.2 or later only. An address with http: or ws: allows a request that anybody on the way can read and change.',
    fix: {
        text: 'Use https: or wss:, and take the old address out.',
        before: 'permissions:\n  external:\n    fetch:\n      backend:\n        - address: http://api.example.com',
        after: 'permissions:\n  external:\n    fetch:\n      backend:\n        - address: https://api.example.com'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/permissions/',
        'https://developer.atlassian.com/platform/marketplace/security-requirements/'
    ],
    check: ({ manifest })=>manifest.egress.flatMap(({ kind, address, at })=>address !== null && isClear(address) ? [
                {
                    at,
                    subject: `${kind} ${address}`,
                    detail: `${kind} allows ${address}`
                }
            ] : [])
};
/** Whether requests to an address can be read on the network. Those to the local machine cannot. */ function isClear(address) {
    const host = (0,_shared_forge_egress_js__WEBPACK_IMPORTED_MODULE_0__/* .hostOf */ .w4)(address)?.replace(/:\d+$/u, '');
    return CLEAR.has((0,_shared_forge_egress_js__WEBPACK_IMPORTED_MODULE_0__/* .schemeOf */ .dz)(address) ?? '') && host !== 'localhost' && host !== '127.0.0.1';
}


/***/ }),

/***/ 17496:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ wildcardEgress),
/* harmony export */   n: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _shared_forge_egress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44491);

/** Kinds of addresses to which data is sent, or from which code is loaded. */ const SENDING = new Set([
    'fetch.backend',
    'fetch.client',
    'scripts',
    'frames'
]);
/**
 * Domains below which anybody can get a host name: allowing all of their hosts allows everybody.
 */ const SHARED = [
    'amazonaws.com',
    'appspot.com',
    'azurewebsites.net',
    'blob.core.windows.net',
    'cloudfront.net',
    'firebaseapp.com',
    'github.io',
    'herokuapp.com',
    'netlify.app',
    'ngrok.io',
    'ngrok-free.app',
    'pages.dev',
    'run.app',
    'vercel.app',
    'web.app',
    'workers.dev'
];
/** Second-level domains that registries sell like top-level ones: `co.uk`. */ const SECOND_LEVEL = /^(?:co|com|net|org|gov|ac|edu|gob|ne|or)\.[a-z]{2}$/u;
/** Reports egress to arbitrary hosts. */ const wildcardEgress = {
    id: 'forge-wildcard-egress',
    title: 'Egress to any host',
    severity: 'high',
    severityReason: 'Any flaw that lets somebody choose an address, or a compromised dependency, can send the data of every site anywhere (C:H).',
    confidence: 'high',
    cwe: [
        'CWE-183',
        'CWE-201'
    ],
    requirement: {
        table: 'all-apps',
        number: '4'
    },
    why: 'The list of hosts is what stands between the data of a site and everybody else. A wildcard over all hosts, a whole top-level domain or a domain where anybody gets a host switches it off.',
    fix: {
        text: 'List the hosts that the app works with; for hosts that customers choose, use configurable egress.',
        before: "permissions:\n  external:\n    fetch:\n      backend:\n        - address: '*'",
        after: 'permissions:\n  external:\n    fetch:\n      backend:\n        - address: https://api.example.com'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/permissions/'
    ],
    check: ({ manifest })=>manifest.egress.filter(({ kind, address })=>SENDING.has(kind) && address !== null && isOpen(address)).map(({ kind, address, at })=>({
                at,
                subject: `${kind} ${address ?? ''}`,
                detail: `${kind} allows ${address ?? ''}`
            }))
};
/** Whether an address allows hosts of third parties. */ function isOpen(address) {
    const host = (0,_shared_forge_egress_js__WEBPACK_IMPORTED_MODULE_0__/* .hostOf */ .w4)(address)?.replace(/:(?:\d+|\*)$/u, '') ?? '';
    if (host === '*') return true;
    if (!host.startsWith('*.')) return false;
    const domain = host.slice(2);
    return !domain.includes('.') || SECOND_LEVEL.test(domain) || isShared(domain);
}
function isShared(domain) {
    return SHARED.some((shared)=>domain === shared || shared.endsWith(`.${domain}`));
}


/***/ }),

/***/ 76442:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ coverageOfFiles),
/* harmony export */   _5: () => (/* binding */ submoduleItem),
/* harmony export */   qs: () => (/* binding */ fileItem),
/* harmony export */   rN: () => (/* binding */ unreadItem),
/* harmony export */   xF: () => (/* binding */ installedItems)
/* harmony export */ });
/* harmony import */ var _core_scale_text_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99385);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91385);
/* harmony import */ var _system_working_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26576);



/** The item for a file that was not scanned, or for a directory if the path ends with `/`. */ function fileItem(path, reason, detail) {
    return {
        kind: 'file',
        name: path,
        where: path,
        reason,
        ...detail === undefined ? {} : {
            detail
        }
    };
}
/** An item about a file that a tree does not give. @param error what reading it threw */ function unreadItem(path, error) {
    const message = (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    const detail = message.startsWith(`${path} `) ? message.slice(path.length + 1) : message;
    return fileItem(path, error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TooLargeError */ .qB ? 'too-large' : 'unreadable', detail);
}
/** An item about a submodule: its files are another repository's. */ function submoduleItem(path) {
    return fileItem(`${path}/`, 'unsupported', 'a submodule');
}
/** One item for each committed directory of a package manager. */ function installedItems(files) {
    const folders = new Map();
    for (const { path } of files){
        const parts = path.split('/');
        const end = parts.findIndex((part)=>_system_working_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER_SCANNED */ .m.includes(part));
        if (end < 0) continue;
        const folder = `${parts.slice(0, end + 1).join('/')}/`;
        folders.set(folder, (folders.get(folder) ?? 0) + 1);
    }
    return [
        ...folders
    ].map(([folder, count])=>fileItem(folder, 'vendored', count === 1 ? '1 file' : `${count} files`));
}
/**
 * The coverage of files, each named once: the first that is said of it counts.
 * @param files number of those that were looked at whole
 */ function coverageOfFiles(files, unseen) {
    const byPlace = new Map();
    for (const item of unseen)if (!byPlace.has(item.where)) byPlace.set(item.where, item);
    return {
        looked: {
            files,
            packages: 0
        },
        languages: {},
        unseen: [
            ...byPlace.values()
        ].sort((a, b)=>(0,_core_scale_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.where, b.where))
    };
}


/***/ }),

/***/ 70903:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   Zm: () => (/* binding */ excludedPaths),
/* harmony export */   j$: () => (/* binding */ isInstalled),
/* harmony export */   wG: () => (/* binding */ wantedPaths)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _system_working_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26576);


/** Whether a path lies in a directory; `''` is the root. */ function isBelow(directory, path) {
    return directory === '' || path.startsWith(`${directory}/`);
}
/** Whether a path lies in a directory that package managers or git manage. */ function isInstalled(path) {
    return path.split('/').some((part)=>_system_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER_SCANNED */ .m.includes(part));
}
/**
 * Decides which paths are scanned.
 * @param directory relative to the tree's root; `''` for the whole tree
 * @param exclude globs over repository paths, from the policy
 */ function wantedPaths(directory, exclude) {
    const excluded = picomatch__WEBPACK_IMPORTED_MODULE_1__([
        ...exclude
    ], {
        dot: true
    });
    return (path)=>isOwn(directory, path) && !excluded(path);
}
/** Tells whether a path would be scanned if the policy did not exclude it. */ function excludedPaths(directory, exclude) {
    const excluded = picomatch__WEBPACK_IMPORTED_MODULE_1__([
        ...exclude
    ], {
        dot: true
    });
    return (path)=>isOwn(directory, path) && excluded(path);
}
/**
 * Whether a path lies in the scanned directory, and not where package managers and git put things.
 */ function isOwn(directory, path) {
    return isBelow(directory, path) && !isInstalled(path);
}


/***/ }),

/***/ 41661:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ indexEntries)
/* harmony export */ });
const LINE = /^(.) (\d+) ([0-9a-f]+) (\d)\t(.*)$/s;
const KINDS = new Map([
    [
        '120000',
        'symlink'
    ],
    [
        '160000',
        'submodule'
    ]
]);
/**
 * The tracked paths, each once.
 * @param index absolute path of the index to read; null for the repository's own
 * @throws GitError
 */ async function indexEntries(repository, index = null) {
    const out = await repository.git([
        'ls-files',
        '-z',
        '-t',
        '--stage'
    ], {
        files: true,
        ...index === null ? {} : {
            index
        }
    });
    const entries = new Map();
    for (const line of out.toString('utf8').split('\0')){
        const [, tag, mode = '', object = '', stage, path = ''] = LINE.exec(line) ?? [];
        if (path === '') continue;
        const kind = KINDS.get(mode) ?? 'file';
        const leftOut = tag === 'S' ? object : null;
        entries.set(path, {
            path,
            kind,
            object,
            merged: stage === '0',
            leftOut
        });
    }
    return [
        ...entries.values()
    ];
}


/***/ }),

/***/ 26576:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ WorkingTree),
/* harmony export */   m: () => (/* binding */ NEVER_SCANNED)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _blob_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22609);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91385);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47639);
/* harmony import */ var _index_entries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41661);
/* harmony import */ var _fixby_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13113);








const MAX_BYTES = 256 * 1024 * 1024;
/**
 * Directories that are never scanned: package managers and git fill them, so they are not the
 * project's own.
 */ const NEVER_SCANNED = [
    'node_modules',
    '.venv',
    '.git'
];
/**
 * The files on disk: with git its tracked and untracked ones (whatever a `.gitignore` says), else
 * everything below the directory. What a sparse checkout leaves out is read from git.
 */ class WorkingTree {
    commit = null;
    #root;
    #repository;
    #blobs;
    #files = null;
    /** Objects of the files that are not on disk, by path. */ #leftOut = new Map();
    /** @param root absolute path; the repository's root if there is a repository */ constructor(root, repository){
        this.#root = root;
        this.#repository = repository;
        this.#blobs = repository && new _blob_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .BlobReader */ .n(repository);
    }
    files() {
        return this.#files ??= this.#list();
    }
    async contentId(path) {
        const bytes = await this.read(path);
        // fixby-ignore weak-hash c559b690e4be: git names its objects by SHA-1, and this is such a name.
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    }
    async read(path, maxBytes = MAX_BYTES) {
        await this.files();
        const object = this.#leftOut.get(path);
        if (object !== undefined && this.#blobs !== null) {
            const content = await this.#blobs.read(object);
            if (content.length > maxBytes) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TooLargeError */ .qB(path, content.length, maxBytes);
            return content;
        }
        return (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegular */ .VX)(await insideOnly(this.#root, path), maxBytes, path);
    }
    async #list() {
        const entries = this.#repository === null ? [] : await (0,_index_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .indexEntries */ .n)(this.#repository);
        const paths = this.#repository === null ? await walk(this.#root) : [
            ...new Set([
                ...entries.map(({ path })=>path),
                ...await untracked(this.#repository)
            ])
        ].sort();
        const tracked = new Map(entries.map((entry)=>[
                entry.path,
                entry
            ]));
        const files = await Promise.all(paths.map((path)=>this.#describe(path, tracked.get(path))));
        return files.filter((file)=>file !== null);
    }
    async #describe(path, entry) {
        if (entry?.kind === 'submodule') return {
            path,
            kind: 'submodule'
        };
        const found = await describe(this.#root, path);
        if (found !== null || entry === undefined || entry.leftOut === null) return found;
        if (entry.kind === 'file') this.#leftOut.set(path, entry.leftOut);
        return {
            path,
            kind: entry.kind
        };
    }
}
/** Untracked files outside `NEVER_SCANNED`; no ignore file of the tree has a say. */ async function untracked(repository) {
    const exclude = NEVER_SCANNED.map((name)=>`--exclude=${name}/`);
    const others = await repository.git([
        'ls-files',
        '-z',
        '--others',
        ...exclude
    ], {
        files: true
    });
    return others.toString('utf8').split('\0').filter((path)=>path !== '');
}
async function walk(root, directory = '') {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, directory), {
        withFileTypes: true
    });
    const found = await Promise.all(entries.map(async (entry)=>{
        const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
        if (!entry.isDirectory()) return [
            path
        ];
        return NEVER_SCANNED.includes(entry.name) ? [] : walk(root, path);
    }));
    return found.flat().sort();
}
/** Null for what git lists and the disk no longer has, and for directories, pipes and devices. */ async function describe(root, path) {
    try {
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
        if (stat.isSymbolicLink()) return {
            path,
            kind: 'symlink'
        };
        return stat.isFile() ? {
            path,
            kind: 'file'
        } : null;
    } catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(error)) throw error;
        if (path.includes('\uFFFD')) throw new _fixby_error_js__WEBPACK_IMPORTED_MODULE_7__/* .FixbyError */ .$('scanner', `${path} has a name that is not UTF-8, so it cannot be looked at.`, 'Rename it.', {
            cause: error
        });
        return null;
    }
}
/**
 * The absolute path of a regular file below `root`.
 * @throws Error when it is not a regular file, is a link, or lies behind a link that leads outside
 */ async function insideOnly(root, path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(full)).isSymbolicLink()) throw new Error(`${path} is a symbolic link; links are not followed`);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(full);
    if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), real)) throw new Error(`${path} leads outside the scanned directory, through a symbolic link`);
    return real;
}


/***/ })

};
