"use strict";
exports.id = 2393;
exports.ids = [2393];
exports.modules = {

/***/ 91882:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evidence: () => (/* binding */ evidence_evidence)
});

// EXTERNAL MODULE: ./src/core/history/evidence-of.js
var evidence_of = __webpack_require__(61381);
// EXTERNAL MODULE: ./src/core/history/policy-waivers.js
var policy_waivers = __webpack_require__(70716);
// EXTERNAL MODULE: ./src/core/history/records.js + 3 modules
var records = __webpack_require__(18863);
// EXTERNAL MODULE: ./src/core/ledger/own-dashboard.js
var own_dashboard = __webpack_require__(15492);
// EXTERNAL MODULE: ./src/core/policy/path.js
var policy_path = __webpack_require__(56371);
// EXTERNAL MODULE: ./src/core/policy/read/parse.js + 1 modules
var parse = __webpack_require__(72777);
// EXTERNAL MODULE: ./src/core/scale/day.js
var scale_day = __webpack_require__(94900);
// EXTERNAL MODULE: ./src/github/client.js + 1 modules
var github_client = __webpack_require__(84356);
// EXTERNAL MODULE: ./src/github/read/policy-history.js
var policy_history = __webpack_require__(3713);
// EXTERNAL MODULE: ./src/github/read/scan-days.js
var scan_days = __webpack_require__(72071);
// EXTERNAL MODULE: ./src/report/evidence/evidence.js + 3 modules
var evidence = __webpack_require__(19910);
// EXTERNAL MODULE: ./src/github/read/api-tree.js
var api_tree = __webpack_require__(55717);
// EXTERNAL MODULE: ./src/scanners/shared/forge/manifest.js + 3 modules
var manifest = __webpack_require__(23923);
// EXTERNAL MODULE: ./src/scanners/shared/forge/node.js
var node = __webpack_require__(89405);
// EXTERNAL MODULE: ./src/scanners/shared/forge/yaml.js
var yaml = __webpack_require__(41598);
// EXTERNAL MODULE: ./src/scanners/forge/permissions/diff.js + 4 modules
var diff = __webpack_require__(17289);
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
    return (0,manifest/* isForgeManifest */.L$)(root) ? (0,manifest/* manifestOf */.$V)(path, root) : null;
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
var read = __webpack_require__(87329);
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
var fixby_error = __webpack_require__(90636);
// EXTERNAL MODULE: ./src/cli/command.js
var command = __webpack_require__(34343);
// EXTERNAL MODULE: ./src/cli/connection.js
var cli_connection = __webpack_require__(16008);
// EXTERNAL MODULE: ./src/cli/day-option.js
var day_option = __webpack_require__(16232);
// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(14032);
// EXTERNAL MODULE: ./src/cli/shared-options.js
var shared_options = __webpack_require__(11398);
// EXTERNAL MODULE: ./src/cli/tracked.js
var cli_tracked = __webpack_require__(45984);
// EXTERNAL MODULE: ./src/cli/write-report.js
var write_report = __webpack_require__(98316);
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
 */ const evidence_evidence = (0,command/* command */.G)({
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
    const since = (0,day_option/* dayOption */.S)('--since', values.since);
    const connection = await (0,cli_connection/* connect */.N)(values.repository ?? null, '.');
    const tracked = await (0,cli_tracked/* readTracked */.T)(connection, values.policy ?? null);
    const { policy, ledger, branch } = tracked;
    const asOf = new Date().toISOString();
    const today = (0,scale_day/* dayOf */.kb)(asOf, policy.sla.timezone);
    const wanted = values.until === undefined ? today : (0,day_option/* dayOption */.S)('--until', values.until);
    const until = wanted < today ? wanted : today;
    if (since > until) throw new fixby_error/* FixbyError */.$('usage', `--since is ${since}, after the end of the period, ${until}.`);
    const workflow = values.workflow ?? (0,own_dashboard/* ownDashboard */.Lb)(ledger)?.meta.workflow ?? null;
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
    await (0,write_report/* writeReport */.u)(values.output ?? null, (0,evidence/* renderEvidence */.o)(report, values.format ?? 'markdown'), 'owner');
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

/***/ 39350:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/**
 * Characters that JSON does not escape, but that could mislead a terminal, a reader or a runner:
 * control and invisible characters but the line breaks between tokens, and `##[`.
 */ const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]|(?<=#)#(?=\[)/gu;
/**
 * JSON that is safe to print. Invisible characters are written as `\u\u2026`, which parsers read as the
 * same value, so that text from a lockfile cannot control a terminal or the runner that reads the
 * log.
 * @param value built by us from plain data; keys keep their order
 */ function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replace(HIDDEN, escapeCharacter)}\n`;
}
/** A character as a JSON escape. */ function escapeCharacter(character) {
    return Array.from({
        length: character.length
    }, (_, index)=>unicodeEscape(character.charCodeAt(index))).join('');
}
function unicodeEscape(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 17289:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ capabilitiesOf),
  B: () => (/* binding */ permissionChanges)
});

// EXTERNAL MODULE: ./src/core/findings/permissions.js
var permissions = __webpack_require__(7118);
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
var egress = __webpack_require__(52254);
// EXTERNAL MODULE: ./src/scanners/forge/rules/cleartext-egress.js
var cleartext_egress = __webpack_require__(55921);
// EXTERNAL MODULE: ./src/scanners/forge/rules/wildcard-egress.js
var wildcard_egress = __webpack_require__(96325);
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

/***/ 55921:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isClear),
/* harmony export */   a: () => (/* binding */ cleartextEgress)
/* harmony export */ });
/* harmony import */ var _shared_forge_egress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52254);

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

/***/ 96325:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ wildcardEgress),
/* harmony export */   n: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _shared_forge_egress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52254);

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
/** Top-level names that no registry gives out: hosts of one machine, or of nobody. */ const RESERVED = new Set([
    'example',
    'invalid',
    'local',
    'localhost',
    'test'
]);
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
    if (!domain.includes('.')) return !RESERVED.has(domain);
    return SECOND_LEVEL.test(domain) || isShared(domain);
}
function isShared(domain) {
    return SHARED.some((shared)=>domain === shared || shared.endsWith(`.${domain}`));
}


/***/ })

};
;