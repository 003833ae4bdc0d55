"use strict";
exports.id = 4751;
exports.ids = [4751,755,2230];
exports.modules = {

/***/ 72584:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ actionLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46058);
/* harmony import */ var _report_text_log_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73005);


/**
 * The log of a runner. Each line is escaped, so that text from a lockfile cannot become a workflow
 * command.
 */ const actionLog = {
    info: (message)=>{
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_text_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(message));
    },
    // core.warning escapes the message itself.
    warning: (message)=>{
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message);
    },
    debug: (message)=>{
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(message);
    }
};


/***/ }),

/***/ 44394:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 8 modules
var core = __webpack_require__(46058);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/findings/disclosure.js
var disclosure = __webpack_require__(29117);
// EXTERNAL MODULE: ./src/github/client.js + 1 modules
var github_client = __webpack_require__(84356);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
// EXTERNAL MODULE: ./src/system/git.js + 1 modules
var git = __webpack_require__(89632);
;// CONCATENATED MODULE: ./src/github/read/event.js



const sha = schemas/* string */.YjP().regex(git/* OBJECT_ID */.SN);
const pullRequestPayload = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        merge_commit_sha: sha.nullish(),
        user: schemas/* object */.Ikc({
            login: schemas/* string */.YjP()
        }).nullish(),
        // Null when the fork was deleted.
        head: schemas/* object */.Ikc({
            sha,
            repo: schemas/* object */.Ikc({
                full_name: schemas/* string */.YjP()
            }).nullish()
        }),
        base: schemas/* object */.Ikc({
            sha,
            ref: schemas/* string */.YjP().min(1),
            repo: schemas/* object */.Ikc({
                full_name: schemas/* string */.YjP()
            }).nullish()
        })
    })
});
const mergeGroupPayload = schemas/* object */.Ikc({
    merge_group: schemas/* object */.Ikc({
        head_sha: sha,
        base_sha: sha,
        base_ref: schemas/* string */.YjP().min(1)
    })
});
const pushPayload = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        default_branch: schemas/* string */.YjP()
    }),
    ref: schemas/* string */.YjP()
});
/**
 * Reads the event and decides the mode.
 * @param event `GITHUB_EVENT_NAME`
 * @param payload the parsed file at `GITHUB_EVENT_PATH`
 * @param wanted the `mode` input
 * @param runSha `GITHUB_SHA`: for pull requests the merge commit that GitHub made
 * @throws FixbyError (usage) when the payload lacks what the mode needs
 */ function readTrigger(event, payload, wanted, runSha) {
    const mode = wanted === 'auto' ? modeOf(event, payload) : wanted;
    return {
        event,
        mode,
        change: mode === 'gate' ? readChange(event, payload, runSha) : null
    };
}
function modeOf(event, payload) {
    switch(event){
        case 'pull_request':
        case 'pull_request_target':
        case 'merge_group':
            return 'gate';
        case 'push':
            {
                const push = parse(pushPayload, payload, event);
                return push.ref === `refs/heads/${push.repository.default_branch}` ? 'track' : 'report';
            }
        case 'schedule':
        case 'workflow_dispatch':
        case 'repository_dispatch':
            return 'track';
        case 'issues':
        case 'issue_comment':
            return 'intake';
        default:
            throw new fixby_error/* FixbyError */.$('usage', `Fixby does not know what to do on the event "${event}".`, `Set the input mode to gate, track, intake or report, or run it on pull_request, merge_group, push, schedule or workflow_dispatch.`);
    }
}
function readChange(event, payload, runSha) {
    if (event === 'merge_group') {
        const { merge_group: group } = parse(mergeGroupPayload, payload, event);
        return {
            kind: 'merge-group',
            number: null,
            headSha: group.head_sha,
            baseSha: group.base_sha,
            baseRef: group.base_ref.replace(/^refs\/heads\//, ''),
            mergeShas: [],
            limited: null
        };
    }
    const { pull_request: pull } = parse(pullRequestPayload, payload, event);
    // Under pull_request_target `GITHUB_SHA` is the tip of a branch that people can push to, not a
    // merge by GitHub.
    const run = event === 'pull_request_target' ? null : runSha;
    const merges = [
        run,
        pull.merge_commit_sha ?? null
    ].filter((candidate)=>candidate !== null);
    return {
        kind: 'pull-request',
        number: pull.number,
        headSha: pull.head.sha,
        baseSha: pull.base.sha,
        baseRef: pull.base.ref,
        mergeShas: merges.filter((candidate)=>candidate !== pull.head.sha),
        limited: event === 'pull_request' ? limitedBy(pull) : null
    };
}
/** Why GitHub gives this pull request's runs a token with few rights; null when it does not. */ function limitedBy({ head, base, user }) {
    if (user?.login === 'dependabot[bot]') return 'Dependabot';
    if (head.repo === undefined || base.repo == null) return null;
    return head.repo?.full_name === base.repo.full_name ? null : 'a fork';
}
function parse(schema, payload, event) {
    const result = schema.safeParse(payload);
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    const where = issue?.path.join('.') ?? '';
    throw new fixby_error/* FixbyError */.$('usage', `The payload of the event "${event}" has no usable ${where === '' ? 'content' : where}.`, `Mode gate needs a pull_request or merge_group event; run Fixby on one of those, or set the input mode.`);
}

// EXTERNAL MODULE: ./src/system/commit-tree.js
var commit_tree = __webpack_require__(57009);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
// EXTERNAL MODULE: ./src/github/read/api-tree.js
var api_tree = __webpack_require__(55717);
;// CONCATENATED MODULE: ./src/github/read/objects.js





/** A commit that no source could provide. The message lists every attempt. */ class CommitUnavailable extends Error {
    name = 'CommitUnavailable';
    /** Whether GitHub says that the repository has no such commit. */ isGone;
    constructor(message, isGone){
        super(message);
        this.isGone = isGone;
    }
}
/**
 * Finds a commit in the first source that has it.
 * @param sha the commit
 * @param refs refs of the remote that may contain it, for a remote that does not serve commits by
 *   their id
 * @throws CommitUnavailable
 */ async function obtainCommit(sources, sha, refs) {
    const { repository, log } = sources;
    const failures = [];
    if (repository !== null) {
        if (await repository.has(sha)) return new commit_tree/* CommitTree */.eO(repository, sha);
        for (const wanted of [
            sha,
            ...refs
        ]){
            const failure = await fetchOne(repository, wanted);
            if (await repository.has(sha)) return new commit_tree/* CommitTree */.eO(repository, sha);
            failures.push(failure ?? `${wanted} on the remote is another commit now`);
        }
        log.debug(`commit ${sha} could not be fetched: ${failures.join('; ')}`);
    }
    return overApi(sources, sha, failures);
}
/**
 * Opens a commit that an issue of ours names.
 * @returns null where the repository does not have it any more, or the name is none
 * @throws CommitUnavailable where nobody can tell
 */ async function commitOfThePast(sources, commit) {
    if (!git/* OBJECT_ID */.SN.test(commit)) return null;
    try {
        return await obtainCommit(sources, commit, []);
    } catch (error) {
        if (error instanceof CommitUnavailable && error.isGone) return null;
        throw error;
    }
}
async function overApi(sources, sha, failures) {
    const tree = new api_tree/* ApiTree */.P(sources.client, sources.name, sha);
    try {
        await tree.files();
        return tree;
    } catch (error) {
        const tried = [
            ...failures,
            `API: ${(0,github_client/* explainApiError */.cU)(error)}`
        ].join('; ');
        throw new CommitUnavailable(`Commit ${sha} is not in the workspace, cannot be fetched and cannot be read through the API (${tried}). Give the job "permissions: contents: read", and let actions/checkout run before Fixby.`, [
            404,
            422
        ].includes((0,github_client/* statusOf */.c2)(error) ?? 0));
    }
}
/** Fetches a commit or ref. @returns the reason when that failed, else null */ async function fetchOne(repository, wanted) {
    try {
        await repository.fetch(wanted);
        return null;
    } catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}
/** The current tip of a branch; null when GitHub cannot be asked. */ function branchTip(sources, branch) {
    return refNow(sources, `heads/${branch}`);
}
/**
 * The commit that a ref of the repository currently points to: from the API, else from git's
 * remote. The local clone is not asked, since its refs may come from a fork whose author controls
 * them.
 * @param ref without `refs/`
 * @returns null when neither can be asked
 */ async function refNow(sources, ref) {
    const { client, name, repository, log } = sources;
    try {
        const { data } = await client.rest.git.getRef({
            ...name,
            ref
        });
        return data.object.sha;
    } catch (error) {
        log.debug(`${ref} cannot be read through the API: ${(0,github_client/* explainApiError */.cU)(error)}`);
    }
    try {
        return await repository?.remoteRef(`refs/${ref}`) ?? null;
    } catch (error) {
        log.debug(`${ref} cannot be read from the repository: ${(0,errors/* messageOf */.bD)(error)}`);
        return null;
    }
}
/**
 * The merge base of two commits: from local history if it is complete, else from the API.
 * @returns null when neither can tell
 */ async function mergeBaseOf(sources, base, head) {
    const local = await sources.repository?.mergeBase(base, head);
    if (local !== null && local !== undefined) return local;
    try {
        const { data } = await sources.client.rest.repos.compareCommitsWithBasehead({
            ...sources.name,
            basehead: `${base}...${head}`,
            per_page: 1
        });
        return data.merge_base_commit.sha;
    } catch (error) {
        sources.log.warning(`the merge base of ${base} and ${head} is unknown: ${(0,github_client/* explainApiError */.cU)(error)}`);
        return null;
    }
}

// EXTERNAL MODULE: ./src/github/read/posture/read.js + 9 modules
var read = __webpack_require__(41509);
// EXTERNAL MODULE: ./src/github/whole-list.js
var whole_list = __webpack_require__(86565);
;// CONCATENATED MODULE: ./src/github/read/private-reports.js




const vector = schemas/* object */.Ikc({
    vector_string: schemas/* string */.YjP().nullable()
}).nullish();
const schema = schemas/* object */.Ikc({
    ghsa_id: schemas/* string */.YjP(),
    summary: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n([
        'triage',
        'draft',
        'published',
        'closed',
        'withdrawn'
    ]),
    severity: schemas/* string */.YjP().nullable(),
    html_url: schemas/* string */.YjP(),
    created_at: schemas/* string */.YjP().nullable(),
    cwe_ids: schemas/* array */.YOg(schemas/* string */.YjP()).nullable(),
    cvss: vector,
    cvss_severities: schemas/* object */.Ikc({
        cvss_v3: vector,
        cvss_v4: vector
    }).nullish()
});
/** What the endpoint asks for where GitHub does not say it. */ const NEEDS = 'repository_advisories=read';
/**
 * Reads the security advisories of a repository: those in triage or draft are what people reported
 * in private. GitHub may answer a token without the permission with the published ones alone, so
 * one that is not listed was not seen.
 * @throws FixbyError (github)
 * @see https://docs.github.com/rest/security-advisories/repository-advisories
 */ async function readPrivateReports(client, name) {
    try {
        const list = client.rest.securityAdvisories.listRepositoryAdvisories;
        const advisories = await (0,whole_list/* wholeList */.G)(client, ()=>list({
                ...name,
                per_page: 100
            }), schema);
        return {
            seen: true,
            reports: advisories.filter(isOpen).map(toReport),
            ended: advisories.filter((one)=>!isOpen(one)).map(toEnded),
            showsPrivate: advisories.some(({ state })=>state !== 'published' && state !== 'withdrawn')
        };
    } catch (error) {
        const status = (0,github_client/* statusOf */.c2)(error);
        if (status === 403 || status === 404) return {
            seen: false,
            needs: acceptedIn(error) ?? NEEDS
        };
        throw new fixby_error/* FixbyError */.$('github', `the private reports of ${name.owner}/${name.repo} could not be read: ${(0,github_client/* explainApiError */.cU)(error)}.`, 'Run the job again; if it stays so, look at githubstatus.com.', {
            cause: error
        });
    }
}
function isOpen({ state }) {
    return state === 'triage' || state === 'draft';
}
function toEnded({ ghsa_id: id, state }) {
    return {
        id,
        as: state === 'published' ? 'fixed' : 'declined'
    };
}
/** The permissions that GitHub's refusal names; null where it names none. */ function acceptedIn(error) {
    const needs = (0,github_client/* headersOf */.Yl)(error)['x-accepted-github-permissions'] ?? '';
    return needs === '' ? null : needs;
}
function toReport(advisory) {
    const { cvss, cvss_severities: versions } = advisory;
    const vectors = [
        cvss,
        versions?.cvss_v3,
        versions?.cvss_v4
    ].flatMap((one)=>one?.vector_string ?? []);
    return {
        id: advisory.ghsa_id,
        title: advisory.summary,
        word: advisory.severity,
        vectors: [
            ...new Set(vectors)
        ],
        cwe: advisory.cwe_ids ?? [],
        url: advisory.html_url,
        created: advisory.created_at
    };
}

// EXTERNAL MODULE: ./src/github/read/repository-facts.js
var repository_facts = __webpack_require__(78660);
// EXTERNAL MODULE: ./src/report/text/headline.js
var headline = __webpack_require__(62110);
// EXTERNAL MODULE: ./src/run/pipeline.js + 18 modules
var run_pipeline = __webpack_require__(63546);
// EXTERNAL MODULE: ./src/core/ledger/read.js
var ledger_read = __webpack_require__(21441);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(94900);
// EXTERNAL MODULE: ./src/github/read/tracker.js + 3 modules
var tracker = __webpack_require__(72508);
// EXTERNAL MODULE: ./src/run/read-ledger.js + 4 modules
var read_ledger = __webpack_require__(53612);
// EXTERNAL MODULE: ./src/run/statement-facts.js + 1 modules
var statement_facts = __webpack_require__(82741);
// EXTERNAL MODULE: ./src/run/statement-ledger.js
var statement_ledger = __webpack_require__(2880);
;// CONCATENATED MODULE: ./src/run/answer-record.js








/**
 * Reads from GitHub what the vendor's answers are held against.
 * @throws FixbyError (github) where it cannot be read
 */ function recordReader({ client, name, url, policy, asOf }) {
    const now = {
        asOf,
        today: (0,day/* dayOf */.kb)(asOf, policy.sla.timezone)
    };
    return async ({ scanDays: wanted })=>{
        const ledger = (0,ledger_read/* readLedger */.SC)(await (0,tracker/* readTracker */.T_)(client, (0,read_ledger/* trackerName */.c9)(policy, name), policy.issues.authors));
        const findings = (0,statement_facts/* yearOfFindings */.pj)(ledger, policy, now);
        if (!wanted) return {
            findings,
            scanDays: null,
            today: now.today
        };
        const branch = (await (0,repository_facts/* readRepositoryFacts */.m)(client, name)).defaultBranch?.name ?? '';
        const days = await (0,statement_ledger/* scanDays */.N)({
            client,
            name,
            url,
            branch,
            ledger,
            policy,
            result: now,
            workflow: null
        });
        if (!days.seen) throw new fixby_error/* FixbyError */.$('github', `an answer claims how often is scanned (scan-gap), and that cannot be seen: ${days.missing.why}.`, 'Give the token actions: read, or take the claim out of the answer.');
        return {
            findings,
            scanDays: days.value,
            today: now.today
        };
    };
}

// EXTERNAL MODULE: ./src/core/findings/private-report.js
var private_report = __webpack_require__(29308);
// EXTERNAL MODULE: ./src/scanners/shared/scan-report.js
var scan_report = __webpack_require__(16635);
// EXTERNAL MODULE: ./src/version.js
var version = __webpack_require__(70911);
;// CONCATENATED MODULE: ./src/run/private-reports.js





const PRIVATE_REPORTS = {
    name: 'private-reports',
    sources: [
        'report'
    ]
};
/**
 * Looks for what people reported in private. A token that may not see it is no failure: the scan is
 * skipped, and its reason says which permission is missing.
 * @param read asks GitHub
 */ function privateReportScanner(read) {
    return {
        ...PRIVATE_REPORTS,
        skipped: ()=>null,
        scan: ()=>(0,scan_report/* timed */.ay)(()=>scanOrFail(read))
    };
}
async function scanOrFail(read) {
    const nothing = {
        head: [],
        base: [],
        moved: new Map()
    };
    try {
        const answer = await read();
        if (!answer.seen) {
            const reason = `this token does not see private reports (security advisories in triage): that needs ${answer.needs}, which only a token of an app or a person can have`;
            return {
                ...nothing,
                report: (0,scan_report/* skippedReport */.VY)(PRIVATE_REPORTS, reason)
            };
        }
        const { ended, showsPrivate } = answer;
        const notes = showsPrivate ? [] : [
            `no private report was listed; GitHub lists none to a token without ${NEEDS}`
        ];
        const report = (0,scan_report/* reportOf */.EI)(PRIVATE_REPORTS, {
            version: version/* VERSION */.x,
            problems: [],
            notes,
            ended
        });
        return {
            ...nothing,
            head: answer.reports.map(private_report/* privateObservation */._),
            report
        };
    } catch (error) {
        return {
            ...nothing,
            report: (0,scan_report/* reportOf */.EI)(PRIVATE_REPORTS, {
                version: version/* VERSION */.x,
                problems: [
                    (0,errors/* messageOf */.bD)(error)
                ]
            })
        };
    }
}

// EXTERNAL MODULE: ./src/run/renames.js
var renames = __webpack_require__(73926);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/system/files.js
var files = __webpack_require__(58202);
// EXTERNAL MODULE: ./src/system/find-repository.js
var find_repository = __webpack_require__(839);
;// CONCATENATED MODULE: ./src/run/scan-root.js






/**
 * Finds the directory to scan and the repository that contains it. Refuses paths that pass through
 * a symbolic link.
 * @param path the input, relative to the workspace
 * @param submodules whether the directory may lie in a submodule
 * @throws FixbyError (usage) that names the input
 */ async function findScanRoot(path, workspace, options, submodules) {
    const base = await (0,promises_.realpath)(workspace);
    const wanted = await (0,promises_.realpath)((0,external_node_path_.join)(base, path)).catch((cause)=>{
        throw new fixby_error/* FixbyError */.$('usage', `The input path is "${path}", and there is no such directory in the workspace.`, 'Check out first, and name a directory in it.', {
            cause
        });
    });
    if (!(0,files/* isInside */.FK)(base, wanted)) {
        throw new fixby_error/* FixbyError */.$('usage', `The input path is "${path}", which leads outside the workspace.`, `Name a directory inside it.`);
    }
    const link = await firstLink(base, path);
    if (link !== null) {
        throw new fixby_error/* FixbyError */.$('usage', `The input path is "${path}", and ${link} is a symbolic link, which whoever commits it may lead anywhere.`, `Name the directory itself.`);
    }
    const paths = (0,find_repository/* findRepository */.W)(wanted, base, submodules);
    const repository = paths === null ? null : await git/* Repository */.LN.open(paths, options);
    const root = repository?.root ?? base;
    return {
        root,
        repository,
        directory: (0,external_node_path_.relative)(root, wanted).split(external_node_path_.sep).join(external_node_path_.posix.sep)
    };
}
/** The first symbolic link among the parts of a relative path; null when there is none. */ async function firstLink(directory, path) {
    const parts = (0,external_node_path_.normalize)(path).split(/[/\\]/);
    for(let length = 1; length <= parts.length; length += 1){
        const way = (0,external_node_path_.join)(...parts.slice(0, length));
        if ((await (0,promises_.lstat)((0,external_node_path_.join)(directory, way))).isSymbolicLink()) return way;
    }
    return null;
}

// EXTERNAL MODULE: ./src/run/statement-answers.js + 2 modules
var statement_answers = __webpack_require__(79238);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(88195);
// EXTERNAL MODULE: ./src/core/statement/caiq/rows-lite-3-0-1.js
var rows_lite_3_0_1 = __webpack_require__(36467);
// EXTERNAL MODULE: ./src/core/statement/caiq/looks/ledger.js
var ledger = __webpack_require__(63046);
// EXTERNAL MODULE: ./src/core/statement/caiq/rows-4.js
var rows_4 = __webpack_require__(11030);
;// CONCATENATED MODULE: ./src/core/statement/caiq/fix-time-questions.js



/** The promise of the statement that due dates are kept. */ const PROMISE = 'fix-times';
const asks = (rows)=>new Set(rows.filter(({ looks })=>looks.includes(ledger/* fixTimes */.y$)).map(({ id })=>id));
/** Ids of the questions that due dates decide, by edition. */ const IDS = new Map([
    [
        'promises',
        new Set([
            PROMISE
        ])
    ],
    [
        'caiq-lite-3.0.1',
        asks(rows_lite_3_0_1/* LITE_301_ROWS */.y)
    ],
    [
        'caiq-4.0',
        asks((0,rows_4/* rowsOf */.R)(({ v40 })=>v40))
    ],
    [
        'caiq-4.1',
        asks((0,rows_4/* rowsOf */.R)(({ v41 })=>v41))
    ],
    [
        'caiq-lite-4.1',
        asks((0,rows_4/* rowsOf */.R)(({ v41, lite })=>lite ? v41 : null))
    ]
]);
/** Whether an answer says that due dates are kept. */ function isAboutFixTimes({ to, id }) {
    return IDS.get(to)?.has(id) ?? false;
}

;// CONCATENATED MODULE: ./src/core/statement/answers/contradictions.js


/** What is open on record and covered by no waiver, as a statement looks at findings. */ function openOnRecord({ findings, today }) {
    const open = findings.filter(({ source, gone, dismissed, waivers })=>source !== 'statement' && source !== 'report' && gone === null && !dismissed && waivers.every(({ until })=>until < today));
    return open.map(({ id, source, rule, severity, withinSla })=>({
            ...{
                id,
                source,
                rule,
                severity,
                aliases: [],
                cwe: [],
                score: null,
                malicious: false,
                waiver: null
            },
            confidence: 'high',
            sla: withinSla === false ? 'overdue' : 'on-track',
            locations: []
        }));
}
/**
 * Answers that are contradicted by the files of the repository, such as a manifest, by what is open
 * on record, or by the record of the last 365 days: figures that were not kept, and a yes to the
 * question whether due dates are kept. For these what a waiver covers counts too, since a claim in
 * figures has no exceptions; what is no repair, such as a false positive, does not count. A draft
 * that nobody reviewed says nothing yet.
 */ function contradictionsOf(answers, record, shown) {
    const said = answers.filter(({ review })=>review !== null);
    return said.flatMap((answer)=>{
        const past = answer.answer === 'yes' ? [
            ...slowFixes(answer, record),
            ...scanGaps(answer, record),
            ...lateFixes(answer, record)
        ] : [];
        const words = [
            ...denied(answer, shown),
            ...past
        ];
        return words.length === 0 ? [] : [
            {
                answer,
                words: words.join('; ')
            }
        ];
    });
}
function denied(said, shown) {
    const against = evidenceAgainst(said, shown);
    if (against === null) return [];
    const [first] = against.filter(({ kind })=>kind !== 'missing');
    if (first === undefined) return [];
    const more = first.detail === undefined || first.inside === true ? '' : ` (${first.detail})`;
    const answer = said.answer === 'not-applicable' ? 'that it does not apply' : said.answer;
    return [
        `it says ${answer}, and what is here shows otherwise: ${first.text.replace(/\.$/u, '')}${more}`
    ];
}
/** Promises that a page shows which the vendor names, whatever the files do not. */ const BY_PAGE = new Set([
    'privacy-policy'
]);
/**
 * What speaks against an answer; null for nothing. What an app has or does is asked by the form of
 * its approval, so that any other answer than what the manifest shows is wrong there; elsewhere a
 * vendor that is stricter with itself than the files are contradicts nothing.
 */ function evidenceAgainst({ to, id, answer: said, url }, { promises, requirements, questionnaires }) {
    if (to === 'all-apps' || to === 'forge') {
        const broken = requirements.find((one)=>one.table === to && String(one.number) === id);
        return broken?.status === 'not-kept' && said !== 'no' ? broken.evidence : null;
    }
    if (to === 'promises') return BY_PAGE.has(id) && url !== null ? null : promises.find((one)=>one.id === id && one.status === 'not-kept' && said === 'yes')?.evidence ?? null;
    const found = questionnaires.find((one)=>one.edition === to && one.id === id);
    if (found === undefined || found.answer === 'not-from-here' || found.answer === said) return null;
    return to === 'forge-approval' || found.answer === 'no' ? found.evidence : null;
}
/** Findings that count for promises about time: what a scan or a confirmed report found. */ function counted({ findings }) {
    return findings.filter(({ source, report, gone, fixed })=>source !== 'statement' && report?.confirmed !== false && (gone === null || fixed !== null));
}
function slowFixes({ claims }, record) {
    return severity/* SEVERITIES */.oC.flatMap((severity)=>{
        const most = claims['fix-days']?.[severity];
        if (most === undefined) return [];
        const slow = counted(record).filter((finding)=>finding.severity === severity && finding.days > most);
        if (slow.length === 0) return [];
        const open = slow.filter(({ fixed })=>fixed === null).length;
        const longest = Math.max(...slow.map(({ days })=>days));
        return [
            `it claims that ${severity} findings are fixed within ${most} days; of the last 365 days ${slow.length} took longer, the longest ${longest} days${open === 0 ? '' : ` (${open} still open)`}`
        ];
    });
}
function scanGaps({ claims }, { scanDays }) {
    const most = claims['scan-gap'];
    if (most === undefined || scanDays === null) return [];
    const longer = scanDays.gaps.filter(({ days })=>days > most);
    const [worst] = [
        ...longer
    ].sort((a, b)=>b.days - a.days);
    if (worst === undefined) return [];
    return [
        `it claims at most ${most} days in a row without a complete scan; there were ${worst.days} from ${worst.from} to ${worst.to}`
    ];
}
function lateFixes(answer, record) {
    if (!isAboutFixTimes(answer)) return [];
    const late = counted(record).filter(({ withinSla, waivers, fixed })=>withinSla === false && !(fixed === null && waivers.some(({ until })=>until >= record.today)));
    if (late.length === 0) return [];
    const open = late.filter(({ fixed })=>fixed === null).length;
    return [
        `it says yes; of the last 365 days ${late.length} ${late.length === 1 ? 'finding' : 'findings'} missed the due date${open === 0 ? '' : ` (${open} still open)`}`
    ];
}

// EXTERNAL MODULE: ./src/core/statement/vendor.js
var vendor = __webpack_require__(38743);
;// CONCATENATED MODULE: ./src/core/statement/answers/observations.js

/** The rules of the source `statement`, with the severity that decides when they are due. */ const STATEMENT_RULES = {
    'statement-review': 'medium',
    'statement-contradicted': 'high'
};
/**
 * Answers that nobody reviewed, or not in time, or that are dated in the future: findings that
 * share one issue.
 */ function reviewObservations({ path, answers }, today) {
    return answers.filter(({ review })=>!(0,vendor/* holds */.v)(review, today)).map((answer)=>observation(path, answer, 'statement-review', {
            title: 'An answer of the security statement has to be reviewed',
            description: `${dates(answer, today)} ${answer.owner} answers for it. Until somebody reviews it, it counts for nothing in fixby statement.`,
            fix: 'Look at the answer, correct it where it is no longer true, and set `reviewed` to the day on which you did.',
            cause: 'review'
        }));
}
/** Answers that the files or the record contradict. */ function contradictionObservations({ path }, contradictions) {
    return contradictions.map(({ answer, words })=>observation(path, answer, 'statement-contradicted', {
            title: `The answer to ${nameOf(answer)} is contradicted by what is here`,
            description: `In ${nameOf(answer)} ${words}. ${answer.owner} answers for it. Customers and auditors rely on it.`,
            fix: 'Correct the answer or its figures, or give it as no until the repository and its record bear it out. The record is not mended by an edit.'
        }));
}
/** `caiq-lite-3.0.1 TVM-02.5` */ function nameOf({ to, id }) {
    return `${to} ${id}`;
}
function dates(answer, today) {
    const [which, { review }] = [
        `The answer to ${nameOf(answer)}`,
        answer
    ];
    if (review === null) return `${which} is a draft that nobody has reviewed yet.`;
    return review.on > today ? `${which} is dated ${review.on}, which is yet to come.` : `${which} was reviewed on ${review.on} and held until ${review.until}.`;
}
function observation(path, answer, rule, words) {
    return {
        source: 'statement',
        rule,
        aliases: [],
        ...words,
        rating: {
            vectors: [],
            word: STATEMENT_RULES[rule],
            malicious: false,
            informational: false
        },
        cwe: [],
        references: answer.url === null ? [] : [
            answer.url
        ],
        published: null,
        place: {
            path,
            line: answer.at.line,
            column: answer.at.column,
            endLine: null
        },
        package: null,
        subject: nameOf(answer),
        confidence: 'high',
        flow: []
    };
}

// EXTERNAL MODULE: ./src/core/statement/statement-of.js
var statement_of = __webpack_require__(60448);
;// CONCATENATED MODULE: ./src/run/statement-scanner.js









const STATEMENT = {
    name: 'statement',
    sources: [
        'statement'
    ]
};
/** A gate judges no answers, so it has no source of which something could be gone. */ const VALIDATION = {
    name: 'statement',
    sources: []
};
/**
 * Judges the vendor's answers on the default branch: what is out of date, and what the record
 * contradicts.
 * @param asOf RFC 3339: now
 */ function statementScanner(asOf, read) {
    return {
        ...STATEMENT,
        skipped: ()=>null,
        scan: (context)=>(0,scan_report/* timed */.ay)(()=>judged(context, asOf, read))
    };
}
async function judged(context, asOf, read) {
    const { head, directory, policy } = context;
    try {
        const answers = await (0,statement_answers/* readAnswers */.Mr)(head, directory);
        // Without a file there are no answers any more, and what was wrong with them is gone.
        if (answers === null) return result([]);
        const observations = [
            ...reviewObservations(answers, (0,day/* dayOf */.kb)(asOf, policy.sla.timezone)),
            ...contradictionObservations(answers, await contradicted(answers, read, {
                context,
                asOf
            }))
        ];
        return {
            ...result([]),
            head: observations
        };
    } catch (error) {
        return result([
            (0,errors/* messageOf */.bD)(error)
        ]);
    }
}
async function contradicted(file, read, { context, asOf }) {
    const { answers } = file;
    if (answers.length === 0) return [];
    const scanDays = answers.some(({ answer, claims })=>answer === 'yes' && claims['scan-gap'] !== undefined);
    const record = await read({
        scanDays
    });
    const shown = (0,statement_of/* statementOf */.T)(await (0,statement_facts/* factsOfTree */.j5)(context, asOf, openOnRecord(record), {
        ...file,
        answers: []
    }));
    return contradictionsOf(answers, record, shown);
}
function result(problems) {
    return {
        report: (0,scan_report/* reportOf */.EI)(STATEMENT, {
            version: version/* VERSION */.x,
            problems
        }),
        head: [],
        base: [],
        moved: new Map()
    };
}
/**
 * For a pull request: the answers that it brings have to be valid, as the policy has. They are not
 * judged, since only those of the default branch are what the vendor says.
 */ const statementValidation = {
    ...VALIDATION,
    skipped: ()=>null,
    scan: ({ head, directory })=>(0,scan_report/* timed */.ay)(async ()=>{
            const nothing = {
                head: [],
                base: [],
                moved: new Map()
            };
            try {
                const answers = await (0,statement_answers/* readAnswers */.Mr)(head, directory);
                const report = answers === null ? (0,scan_report/* skippedReport */.VY)(VALIDATION, 'there are no answers of a vendor') : (0,scan_report/* reportOf */.EI)(VALIDATION, {
                    version: version/* VERSION */.x,
                    problems: []
                });
                return {
                    ...nothing,
                    report
                };
            } catch (error) {
                return {
                    ...nothing,
                    report: (0,scan_report/* reportOf */.EI)(VALIDATION, {
                        version: version/* VERSION */.x,
                        problems: [
                            (0,errors/* messageOf */.bD)(error)
                        ]
                    })
                };
            }
        })
};

// EXTERNAL MODULE: ./src/run/waiver-proofs.js
var waiver_proofs = __webpack_require__(27773);
// EXTERNAL MODULE: ./src/scanners/registry.js + 82 modules
var registry = __webpack_require__(98378);
// EXTERNAL MODULE: ./src/system/distrusted.js
var distrusted = __webpack_require__(61962);
// EXTERNAL MODULE: ./src/system/exec.js
var exec = __webpack_require__(71680);
// EXTERNAL MODULE: ./src/system/scratch.js
var scratch = __webpack_require__(79307);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/action/context.js


/** @throws FixbyError (usage) where this is no runner */ function runnerContext() {
    const [owner, repo] = required('GITHUB_REPOSITORY').split('/');
    if (owner === undefined || repo === undefined) throw noRunner('GITHUB_REPOSITORY is not owner/name.');
    const serverUrl = required('GITHUB_SERVER_URL');
    const repositoryUrl = `${serverUrl}/${owner}/${repo}`;
    return {
        workspace: required('GITHUB_WORKSPACE'),
        repository: {
            owner,
            repo
        },
        serverUrl,
        repositoryUrl,
        apiUrl: required('GITHUB_API_URL'),
        runUrl: `${repositoryUrl}/actions/runs/${required('GITHUB_RUN_ID')}`,
        runSha: process.env['GITHUB_SHA'] ?? null,
        docsUrl: docsUrl(serverUrl),
        temp: process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)()
    };
}
/**
 * Where the action that runs keeps its documentation, at the same revision. The runner names both
 * only of an action that it fetched.
 */ function docsUrl(serverUrl) {
    const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = process.env;
    return repository === '' || ref === '' ? null : `${serverUrl}/${repository}/blob/${ref}/docs`;
}
/** A variable that every runner sets. @throws FixbyError (usage) where it is not set */ function required(name) {
    const value = process.env[name];
    if (value === undefined || value === '') {
        throw noRunner(`${name} is not set.`);
    }
    return value;
}
function noRunner(sentence) {
    return new fixby_error/* FixbyError */.$('usage', sentence, 'The action runs on a GitHub Actions runner; elsewhere use the commands: fixby --help.');
}

// EXTERNAL MODULE: ./src/core/policy/path.js
var path = __webpack_require__(56371);
// EXTERNAL MODULE: ./src/core/policy/sections.js + 1 modules
var sections = __webpack_require__(13605);
;// CONCATENATED MODULE: ./src/action/inputs.js






/** A path relative to the repository's root, with `/`, that does not leave it. */ const insidePath = schemas/* string */.YjP().transform((path)=>path.replace(/^\.\//, '')).refine((path)=>!/^([/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).includes('..'), 'must lie inside the repository');
/** `as-of`: an RFC 3339 time. */ const instantSchema = schemas/* string */.YjP().refine(day/* isInstant */.uZ, 'must be an RFC 3339 time such as 2026-12-31T00:00:00Z');
const inputs_schemas = {
    mode: schemas/* enum */.k5n([
        'auto',
        'gate',
        'track',
        'intake',
        'report',
        'fleet'
    ]),
    path: schemas/* string */.YjP().min(1),
    policy: insidePath,
    'fail-on': sections/* failOnSchema */.nI,
    'as-of': instantSchema
};
/**
 * Reads the action's inputs.
 * @throws FixbyError (usage)
 */ function readInputs() {
    const policy = optional('policy');
    return {
        token: (0,core/* getInput */.V4)('token'),
        mode: check('mode', (0,core/* getInput */.V4)('mode') || 'auto'),
        path: check('path', (0,core/* getInput */.V4)('path') || '.'),
        policy: policy === null || policy === path/* DEFAULT_POLICY_PATH */.l ? null : check('policy', policy),
        failOn: map(optional('fail-on'), (value)=>check('fail-on', value)),
        osvScanner: optional('osv-scanner'),
        fsrt: optional('fsrt'),
        zizmor: optional('zizmor'),
        osvDatabase: optional('osv-database'),
        sarif: (0,core/* getMultilineInput */.q3)('sarif'),
        sarifBase: (0,core/* getMultilineInput */.q3)('sarif-base'),
        jira: {
            email: (0,core/* getInput */.V4)('jira-email'),
            token: (0,core/* getInput */.V4)('jira-token')
        },
        comment: flag('comment'),
        issues: flag('issues'),
        badge: optional('badge'),
        annotations: flag('annotations'),
        uploadSarif: flag('upload-sarif'),
        asOf: map(optional('as-of'), (value)=>check('as-of', value)),
        fleet: (0,core/* getMultilineInput */.q3)('fleet'),
        fleetState: optional('fleet-state')
    };
}
function optional(name) {
    const value = (0,core/* getInput */.V4)(name);
    return value === '' ? null : value;
}
function map(value, convert) {
    return value === null ? null : convert(value);
}
function flag(name) {
    try {
        return (0,core/* getBooleanInput */.Vt)(name);
    } catch (error) {
        throw new fixby_error/* FixbyError */.$('usage', `The input ${name} must be true or false.`, '', {
            cause: error
        });
    }
}
function check(name, value) {
    const result = inputs_schemas[name].safeParse(value);
    if (result.success) return result.data;
    const why = result.error.issues.map((issue)=>issue.message).join('; ');
    throw new fixby_error/* FixbyError */.$('usage', `The input ${name} is "${value.slice(0, 100)}": ${why}.`);
}

// EXTERNAL MODULE: ./src/report/text/log-line.js
var log_line = __webpack_require__(73005);
;// CONCATENATED MODULE: ./src/action/mirror.js



/**
 * The Jira in which a run keeps tickets; null where the policy names none, or this run is not for
 * the default branch: a policy that nobody merged must not say where a token goes.
 * @throws FixbyError (usage) where nobody says who asks Jira
 */ async function mirrorFor(policy, inputs, context, client, commit) {
    if (policy.issues.mirror === undefined || inputs.asOf !== null) return null;
    const ref = process.env['GITHUB_REF'] ?? '';
    const facts = await (0,repository_facts/* readRepositoryFacts */.m)(client, context.repository);
    const { notCurrent } = await Promise.all(/* import() */[__webpack_require__.e(2501), __webpack_require__.e(1723), __webpack_require__.e(7949), __webpack_require__.e(789), __webpack_require__.e(8779), __webpack_require__.e(1682)]).then(__webpack_require__.bind(__webpack_require__, 31682));
    if (ref === '' || notCurrent(facts, commit, ref) !== null) return null;
    const { mirrorOf } = await __webpack_require__.e(/* import() */ 6113).then(__webpack_require__.bind(__webpack_require__, 16113));
    const { basicCredentials } = await __webpack_require__.e(/* import() */ 2993).then(__webpack_require__.bind(__webpack_require__, 92993));
    core/* setSecret */.Pq(basicCredentials(inputs.jira));
    return mirrorOf(policy, inputs.jira);
}
/** The tickets of the issues, by number; what went wrong is said as a warning. */ async function mirroredTickets(mirror, ledger, repository) {
    const { readMirror } = await __webpack_require__.e(/* import() */ 6113).then(__webpack_require__.bind(__webpack_require__, 16113));
    const { tickets, problems } = await readMirror(mirror, ledger, repository);
    for (const problem of problems)core/* warning */.$e(`Dates in Jira count as they were told before: ${(0,log_line/* logLine */.B)(problem)}`);
    return tickets;
}

// EXTERNAL MODULE: ./src/action/log.js
var log = __webpack_require__(72584);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/github/write/code-scanning.js

/**
 * Uploads a SARIF file to code scanning.
 * @param sarif the file's text
 * @param commit the commit that was scanned
 * @param ref the ref that the alerts belong to: `refs/heads/\u2026` or `refs/pull/<n>/merge`
 * @throws what the client throws: 403 where code scanning is off or the token may not write it
 * @see https://docs.github.com/en/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data
 */ async function uploadSarif(client, repository, sarif, commit, ref) {
    await client.rest.codeScanning.uploadSarif({
        ...repository,
        commit_sha: commit,
        ref,
        sarif: (0,external_node_zlib_.gzipSync)(Buffer.from(sarif, 'utf8')).toString('base64'),
        tool_name: 'fixby'
    });
}

// EXTERNAL MODULE: ./src/github/logins.js
var github_logins = __webpack_require__(52697);
// EXTERNAL MODULE: ./src/github/own-login.js
var own_login = __webpack_require__(78511);
;// CONCATENATED MODULE: ./src/github/write/comment.js




/** The hidden first line by which later runs find our comment. */ const COMMENT_MARKER = '<!-- fixby:pull-request v1 -->';
const commentSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    body: schemas/* string */.YjP().nullish(),
    html_url: schemas/* string */.YjP(),
    user: schemas/* object */.Ikc({
        login: schemas/* string */.YjP()
    }).nullable()
});
/**
 * Writes the single comment on a pull request: updates ours, or creates it, and deletes further
 * ones of ours. A comment counts as ours only with both our marker and one of our logins, since
 * anybody can post the marker.
 * @param authors further logins that count as ours (`issues.authors` of the policy)
 * @returns the comment's address
 * @throws what the client throws
 */ async function writeComment(client, repository, pullRequest, body, authors) {
    const ours = await ourComments(client, repository, pullRequest, authors);
    const [first, ...duplicates] = ours;
    for (const duplicate of duplicates){
        await client.rest.issues.deleteComment({
            ...repository,
            comment_id: duplicate.id
        });
    }
    if (first === undefined) {
        const { data } = await client.rest.issues.createComment({
            ...repository,
            issue_number: pullRequest,
            body
        });
        return data.html_url;
    }
    if (first.body !== body) await client.rest.issues.updateComment({
        ...repository,
        comment_id: first.id,
        body
    });
    return first.html_url;
}
async function ourComments(client, repository, pullRequest, authors) {
    const request = {
        ...repository,
        issue_number: pullRequest,
        per_page: 100
    };
    const all = await (0,whole_list/* wholeList */.G)(client, ()=>client.rest.issues.listComments(request), commentSchema);
    const marked = all.filter((comment)=>comment.body?.startsWith(COMMENT_MARKER) === true);
    if (marked.length === 0) return [];
    const logins = (0,github_logins/* ourLogins */.Rx)(await (0,own_login/* ownLogin */.C)(client), authors);
    return marked.filter((comment)=>(0,github_logins/* isOurs */.MU)(comment.user?.login ?? null, logins)).sort((a, b)=>a.id - b.id);
}

// EXTERNAL MODULE: ./src/report/text/dates.js
var text_dates = __webpack_require__(80581);
// EXTERNAL MODULE: ./src/report/text/locations.js
var locations = __webpack_require__(84008);
// EXTERNAL MODULE: ./src/report/text/priority-words.js
var priority_words = __webpack_require__(47218);
// EXTERNAL MODULE: ./src/report/text/sight-words.js
var sight_words = __webpack_require__(70117);
// EXTERNAL MODULE: ./src/report/text/selection.js
var selection = __webpack_require__(32178);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
// EXTERNAL MODULE: ./src/report/text/words.js
var text_words = __webpack_require__(56489);
;// CONCATENATED MODULE: ./src/report/annotations/annotations.js







/**
 * Maximum number of annotations: GitHub keeps ten errors and ten warnings per step, and the tenth
 * error is the verdict at the end of the step.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */ const MOST = {
    error: 9,
    warning: 10
};
/**
 * The annotations of a run: errors for blocking findings, warnings for others that are introduced,
 * worst first.
 * @returns `more` is a line that says how many further findings there are and where to see them;
 *   null when there are none
 */ function annotations(result) {
    const { blocking, main } = (0,selection/* select */.L)(result);
    const errors = result.findings.filter((finding)=>blocking.has(finding.id));
    const warnings = result.comparison.compares ? main.filter((finding)=>!blocking.has(finding.id)) : [];
    const items = [
        ...errors.slice(0, MOST.error).map((finding)=>annotate(finding, 'error')),
        ...warnings.slice(0, MOST.warning).map((finding)=>annotate(finding, 'warning'))
    ];
    const hidden = errors.length + warnings.length - items.length;
    const words = hidden === 1 ? '1 more finding is' : `${hidden} more findings are`;
    return {
        items,
        more: hidden === 0 ? null : `${words} in the job summary and in the JSON report.`
    };
}
function annotate(finding, level) {
    const { path, line, column, endLine } = (0,locations/* mainLocation */.vC)(finding);
    const subject = (0,text_words/* packageWords */.CS)(finding);
    return {
        level,
        file: path,
        line,
        column,
        endLine,
        title: `${finding.severity}: ${subject === '' ? (0,text_words/* shortTitle */.HV)(finding) : subject}`,
        message: [
            `${(0,text_words/* shortTitle */.HV)(finding)} (${(0,terminal_text/* clip */.$Q)(finding.rule, 60)})`,
            where(finding),
            (0,text_words/* capitalise */.sK)((0,priority_words/* priorityWords */.Y0)(finding).join(', ')),
            (0,text_words/* capitalise */.sK)((0,sight_words/* sightWords */.z8)(finding)),
            due(finding),
            fix(finding)
        ].filter((part)=>part !== '').join('. ')
    };
}
function where(finding) {
    return (0,text_words/* capitalise */.sK)((0,locations/* routeWords */.Jn)((0,locations/* mainLocation */.vC)(finding).package));
}
function due(finding) {
    if (finding.due === null || finding.daysLeft === null) return '';
    const days = (0,text_dates/* daysInWords */.E)(finding.daysLeft);
    return `Fix by ${(0,text_dates/* shortDate */.XV)(finding.due)}, ${days}${(0,text_words/* countsFromDetection */.iQ)(finding) ? ' from detection' : ''}`;
}
function fix({ package: at, fix: words }) {
    if (at === null) return (0,text_words/* firstSentence */.qi)(words).replace(/\.$/u, '');
    if (at.upgrade !== null) return `Fix: ${(0,terminal_text/* clip */.$Q)(at.upgrade, 300)}`;
    return at.fixedVersion === null ? 'No fix yet' : `Fixed in ${(0,terminal_text/* clip */.$Q)(at.fixedVersion, 100)}`;
}

// EXTERNAL MODULE: ./src/report/comment/comment.js
var comment = __webpack_require__(73029);
// EXTERNAL MODULE: ./src/report/text/fit.js
var fit = __webpack_require__(99279);
// EXTERNAL MODULE: ./src/report/text/markdown.js
var markdown = __webpack_require__(48943);
// EXTERNAL MODULE: ./src/report/text/markdown-blocks.js
var markdown_blocks = __webpack_require__(64234);
// EXTERNAL MODULE: ./src/report/comment/report-context.js
var report_context = __webpack_require__(47162);
// EXTERNAL MODULE: ./src/report/comment/whole-report.js + 9 modules
var whole_report = __webpack_require__(96482);
;// CONCATENATED MODULE: ./src/report/comment/summary.js





/**
 * The job summary: like the comment, with longer lists and nothing folded. At most 1 MiB of UTF-8.
 * @param context its marker is not used
 */ function renderSummary(result, context) {
    const report = (0,report_context/* summaryContext */.u)(result, context, fit/* SUMMARY_LIMIT */.Jt);
    return `${(0,whole_report/* wholeReport */.w)(result, report, unfolded, fit/* SUMMARY_LIMIT */.Jt)}\n`;
}
function unfolded({ title, body }) {
    return (room)=>(0,markdown_blocks/* blocks */.Bv)([
            (0,markdown/* markup */.PT)`#### ${title}`,
            body(room - title.length * 4 - 60),
            markdown/* EMPTY */.wg
        ]);
}

// EXTERNAL MODULE: ./src/report/json/json.js
var json = __webpack_require__(62427);
// EXTERNAL MODULE: ./src/report/sarif/sarif.js + 3 modules
var sarif_sarif = __webpack_require__(68755);
// EXTERNAL MODULE: ./src/report/terminal/terminal.js + 2 modules
var terminal = __webpack_require__(63983);
// EXTERNAL MODULE: ./src/scanners/rule-texts.js
var rule_texts = __webpack_require__(49340);
;// CONCATENATED MODULE: ./src/action/publish.js
















/**
 * Writes every report that was asked for. Outputs that stay on the runner are written first, so
 * that a failing request to GitHub cannot lose them. A report that GitHub rejects is logged as a
 * warning and does not change the verdict.
 */ async function publish(publication) {
    const { result, shown, inputs } = publication;
    printLog(shown);
    if (inputs.annotations) publish_annotate(shown);
    setOutputs(result);
    const sarif = await writeFiles(publication);
    await core/* summary */.z.addRaw(renderSummary(shown, commentContext(publication))).write();
    // With `as-of` the result describes another day and must not be published as the current one.
    if (inputs.asOf !== null) return;
    await publish_comment(publication);
    await upload(publication, sarif);
}
function printLog(result) {
    core/* startGroup */.Oh('Findings');
    for (const line of (0,terminal.renderTerminal)(result, {
        colour: false,
        columns: 120
    }).split('\n'))core/* info */.pq((0,log_line/* logLine */.B)(line));
    core/* endGroup */.N4();
}
function publish_annotate(result) {
    const { items, more } = annotations(result);
    for (const item of items){
        const properties = {
            title: item.title,
            file: item.file,
            ...item.line === null ? {} : {
                startLine: item.line
            }
        };
        if (item.level === 'error') core/* error */.z3(item.message, properties);
        else core/* warning */.$e(item.message, properties);
    }
    if (more !== null) core/* info */.pq((0,log_line/* logLine */.B)(more));
}
function setOutputs({ decision, counts, nextDue }) {
    const { critical, high, medium, low, introduced, overdue } = counts;
    const outputs = {
        decision,
        critical,
        high,
        medium,
        low,
        introduced,
        overdue,
        'next-due': nextDue ?? ''
    };
    for (const [name, value] of Object.entries(outputs))core/* setOutput */.uH(name, value);
    core/* setOutput */.uH('comment-url', '');
    core/* setOutput */.uH('dashboard-url', '');
    core/* setOutput */.uH('fix-url', '');
}
/**
 * Files with findings are readable by the runner's user only, and an existing file is never
 * overwritten.
 */ const OWN_FILE = {
    mode: 0o600,
    flag: 'wx'
};
async function writeFiles({ result, context }) {
    const directory = (0,external_node_path_.join)(context.temp, `fixby-reports-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.mkdir)(directory, {
        recursive: true,
        mode: 0o700
    });
    const sarif = (0,sarif_sarif.renderSarif)(result, {
        version: version/* VERSION */.x,
        ruleText: rule_texts.ruleText
    });
    const paths = {
        report: (0,external_node_path_.join)(directory, 'fixby.json'),
        sarif: (0,external_node_path_.join)(directory, 'fixby.sarif')
    };
    await (0,promises_.writeFile)(paths.report, (0,json.renderJson)(result), OWN_FILE);
    await (0,promises_.writeFile)(paths.sarif, sarif, OWN_FILE);
    core/* setOutput */.uH('report', paths.report);
    core/* setOutput */.uH('sarif', paths.sarif);
    return sarif;
}
async function publish_comment(publication) {
    const { shown, trigger, inputs, context, client } = publication;
    const number = trigger.change?.number ?? null;
    if (!inputs.comment || number === null) return;
    try {
        const body = (0,comment.renderComment)(shown, commentContext(publication));
        const url = await writeComment(client, context.repository, number, body, publication.authors);
        core/* setOutput */.uH('comment-url', url);
    } catch (error) {
        if (!(0,github_client/* isForbidden */.US)(error)) {
            warn('The pull request comment could not be written', error);
            return;
        }
        core/* notice */.lm(`This token may not comment (${(0,github_client/* explainApiError */.cU)(error)}), as on pull requests from forks and from Dependabot: the same report is in the job summary.`);
    }
}
async function upload({ trigger, inputs, context, client, result }, sarif) {
    const commit = result.comparison.head;
    if (!inputs.uploadSarif || commit === null) return;
    const ref = refOf(trigger.change, commit);
    try {
        await uploadSarif(client, context.repository, sarif, commit, ref);
    } catch (error) {
        if (!(0,github_client/* isForbidden */.US)(error)) {
            warn('The SARIF file could not be uploaded', error);
            return;
        }
        core/* notice */.lm(`The SARIF file was not uploaded (${(0,github_client/* explainApiError */.cU)(error)}): code scanning is off here, or the job lacks "permissions: security-events: write".`);
    }
}
/**
 * The ref whose code scanning alerts an upload replaces: the pull request's head or merge ref,
 * whichever was scanned, else the branch that the run is for.
 */ function refOf(change, commit) {
    if (change?.number == null) return process.env['GITHUB_REF'] ?? '';
    return `refs/pull/${change.number}/${commit === change.headSha ? 'head' : 'merge'}`;
}
function warn(what, error) {
    core/* warning */.$e(`${what}: ${(0,github_client/* explainApiError */.cU)(error)}. The verdict stands, and the job summary has the whole report. Run the job again for it; if it stays so, look at githubstatus.com.`);
}
function commentContext({ context }) {
    return {
        marker: COMMENT_MARKER,
        runUrl: context.runUrl,
        repositoryUrl: context.repositoryUrl,
        docsUrl: context.docsUrl
    };
}

;// CONCATENATED MODULE: ./src/github/read/comparison.js

/**
 * Decides which commits are compared. The checked-out commit is used only if it is the event's head
 * or GitHub's merge of it. Otherwise the head is fetched as data, so that a workflow which checks
 * out the base (`pull_request_target`) still judges the pull request.
 * @throws CommitUnavailable when the head cannot be read: then there is no verdict
 */ async function resolveTrees(change, sources) {
    if (change.kind === 'merge-group') {
        return againstCommit(change.headSha, change.baseSha, change.baseRef, sources);
    }
    const merge = await checkedOutMerge(change, sources);
    return merge === null ? headAgainstMergeBase(change, sources) : againstCommit(merge.sha, merge.onto, change.baseRef, sources);
}
/**
 * The checked-out merge commit and its first parent; null unless it is a genuine merge of this
 * head.
 */ async function checkedOutMerge(change, sources) {
    const { repository, log } = sources;
    const sha = await repository?.headCommit() ?? null;
    if (repository === null || sha === null || sha === change.headSha) return null;
    const [onto, merged, ...others] = (await repository.commit(sha)).parents;
    if (onto === undefined || merged !== change.headSha || others.length > 0) return null;
    const merge = {
        sha,
        onto
    };
    if (!await isHonest(merge, change, repository, sources)) {
        log.info(`The checked-out commit ${sha} has this head for a parent, and is not shown to be what merging it gives: the head itself is judged.`);
        return null;
    }
    return onto === change.baseSha || await isOnBranch(sources, onto, change.baseRef) ? merge : null;
}
/**
 * Whether a commit with the right parents has the content that merging them gives. Anybody can
 * create one with other content, such as the base's, to hide a vulnerable head. A commit that the
 * event names as GitHub's merge is accepted; otherwise the parents are merged here and compared,
 * or, if git cannot do that, GitHub is asked for its current merge commit.
 */ async function isHonest({ sha, onto }, change, repository, sources) {
    if (change.mergeShas.includes(sha)) return true;
    const merged = await repository.mergedTree(onto, change.headSha);
    if (merged !== null) return merged === (await repository.commit(sha)).tree;
    return change.number !== null && await refNow(sources, `pull/${change.number}/merge`) === sha;
}
/**
 * Whether a commit belongs to a branch. After a pull request is retargeted, GitHub's merge commit
 * may for a while still be onto the former base branch, which may be the author's own, with a
 * weaker policy.
 */ async function isOnBranch(sources, commit, branch) {
    const tip = await branchTip(sources, branch);
    if (tip === null) return false;
    return tip === commit || await mergeBaseOf(sources, commit, tip) === commit;
}
/** Compares a head with the base that it was merged onto; the policy is read from that base too. */ async function againstCommit(headSha, baseSha, baseRef, sources) {
    const head = await obtainCommit(sources, headSha, []);
    const base = await comparison_optional(()=>obtainCommit(sources, baseSha, [
            `refs/heads/${baseRef}`
        ]));
    return {
        head,
        base: base.tree,
        baseUnknown: base.unknown,
        policyTree: base.tree,
        policyUnknown: base.unknown
    };
}
async function headAgainstMergeBase(change, sources) {
    const pullRef = change.number === null ? [] : [
        `refs/pull/${change.number}/head`
    ];
    const head = await obtainCommit(sources, change.headSha, pullRef);
    const tipSha = await branchTip(sources, change.baseRef) ?? change.baseSha;
    const policy = await comparison_optional(()=>obtainCommit(sources, tipSha, [
            `refs/heads/${change.baseRef}`
        ]));
    const mergeBase = await mergeBaseOf(sources, tipSha, change.headSha);
    const base = mergeBase === null ? {
        tree: null,
        unknown: `the merge base of ${change.baseRef} and ${change.headSha.slice(0, 7)} could not be found`
    } : await comparison_optional(()=>obtainCommit(sources, mergeBase, []));
    return {
        head,
        base: base.tree,
        baseUnknown: base.unknown,
        policyTree: policy.tree,
        policyUnknown: policy.unknown
    };
}
async function comparison_optional(obtain) {
    try {
        return {
            tree: await obtain(),
            unknown: null
        };
    } catch (error) {
        if (error instanceof CommitUnavailable) return {
            tree: null,
            unknown: error.message
        };
        throw error;
    }
}

// EXTERNAL MODULE: ./src/fleet/base-policy.js
var base_policy = __webpack_require__(25202);
// EXTERNAL MODULE: ./src/run/policy-in-force.js + 1 modules
var policy_in_force = __webpack_require__(2891);
// EXTERNAL MODULE: ./src/system/working-tree.js
var working_tree = __webpack_require__(16079);
;// CONCATENATED MODULE: ./src/action/trees.js







/**
 * Opens the trees of an event: what is scanned, what it is compared with, and the policy that
 * applies (the base's, when there is a base).
 * @throws what reading the trees and the policy throws
 */ async function treesFor(change, scanRoot, inputs, context, client) {
    const request = {
        path: inputs.policy,
        failOn: inputs.failOn,
        bases: (0,base_policy/* basesOn */.ct)(client)
    };
    if (change === null) {
        const commit = await scanRoot.repository?.headCommit();
        const committed = scanRoot.repository !== null && commit !== null && commit !== undefined;
        const head = committed ? new commit_tree/* CommitTree */.eO(scanRoot.repository, commit) : new working_tree/* WorkingTree */.a(scanRoot.root, scanRoot.repository);
        return {
            head,
            base: null,
            baseUnknown: null,
            policy: await (0,policy_in_force/* policyOf */.US)(head, request)
        };
    }
    const { repository } = scanRoot;
    const sources = {
        repository,
        client,
        name: context.repository,
        log: log/* actionLog */.Z
    };
    const trees = await resolveTrees(change, sources);
    const policy = await (0,policy_in_force/* policyForGate */.HL)(trees.policyTree, trees.policyUnknown, trees.head, request, trees.base);
    return {
        head: trees.head,
        base: trees.base,
        baseUnknown: trees.baseUnknown,
        trusted: trees.policyTree,
        policy
    };
}
/**
 * The repository on GitHub as a remote that the local clone may fetch from, with the token in a
 * header.
 */ function remoteOf(token, context) {
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    core/* setSecret */.Pq(credentials);
    const header = {
        [`http.${context.serverUrl}/.extraheader`]: `AUTHORIZATION: basic ${credentials}`
    };
    return {
        url: context.repositoryUrl,
        settings: token === '' ? {} : header
    };
}

;// CONCATENATED MODULE: ./src/action/main.js






























/**
 * Entry point of the action. Any failure fails the step, with the decision `error` and a sentence
 * that says why.
 */ async function main() {
    try {
        await act(readInputs(), runnerContext());
    } catch (error) {
        core/* setOutput */.uH('decision', 'error');
        core/* setFailed */.C1(`Not judged: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
async function act(inputs, context) {
    for (const secret of [
        inputs.token,
        inputs.jira.token
    ])if (secret !== '') core/* setSecret */.Pq(secret);
    (0,distrusted/* distrust */.p7)(context.workspace);
    if (inputs.mode === 'fleet') {
        const { keepFleet } = await Promise.all(/* import() */[__webpack_require__.e(2501), __webpack_require__.e(1723), __webpack_require__.e(7949), __webpack_require__.e(789), __webpack_require__.e(3931), __webpack_require__.e(1098)]).then(__webpack_require__.bind(__webpack_require__, 41098));
        await keepFleet(inputs, context, (0,github_client/* createClient */.UU)(inputs.token, context.apiUrl, log/* actionLog */.Z));
        return;
    }
    const payload = await readPayload();
    const trigger = readTrigger(required('GITHUB_EVENT_NAME'), payload, inputs.mode, context.runSha);
    const client = (0,github_client/* createClient */.UU)(inputs.token, context.apiUrl, log/* actionLog */.Z);
    if (trigger.mode === 'intake') {
        const { takeIn } = await Promise.all(/* import() */[__webpack_require__.e(2501), __webpack_require__.e(1723), __webpack_require__.e(789), __webpack_require__.e(7608), __webpack_require__.e(7946)]).then(__webpack_require__.bind(__webpack_require__, 57946));
        await takeIn(payload, inputs, context, client);
        return;
    }
    await (0,scratch/* withScratch */.h)(context.temp, log/* actionLog */.Z, (scratch)=>scan(trigger, inputs, context, client, scratch));
}
/**
 * Scans, decides and publishes the result before issues are written, so that no problem with issues
 * can delay the verdict.
 */ async function scan(trigger, inputs, context, client, scratch) {
    const recalled = {
        read: null,
        mirror: null
    };
    const pipeline = await prepare(trigger, inputs, context, client, scratch, recalled);
    const { policy } = pipeline.policy;
    const result = await (0,run_pipeline/* judge */.S)(pipeline);
    const detailsUrl = detailsAddress(inputs, context, recalled.read?.tracker ?? null);
    const shown = await shownResult(result, client, context, detailsUrl);
    await publish({
        result,
        shown,
        trigger,
        inputs,
        context,
        client,
        authors: policy.issues.authors
    });
    if (trigger.mode === 'track' && inputs.issues && inputs.asOf === null) await keepInStep(pipeline, result, recalled, inputs, context, client, detailsUrl);
    if (trigger.mode === 'track' && policy.fix['pull-request'] && inputs.asOf === null) {
        const { keepFixPull } = await Promise.all(/* import() */[__webpack_require__.e(2501), __webpack_require__.e(1723), __webpack_require__.e(7949), __webpack_require__.e(789), __webpack_require__.e(8779), __webpack_require__.e(7411), __webpack_require__.e(1682), __webpack_require__.e(6849)]).then(__webpack_require__.bind(__webpack_require__, 66849));
        await keepFixPull({
            input: pipeline,
            result,
            context,
            client
        });
    }
    finish(result, shown, trigger, inputs);
}
/**
 * Updates the issues. Does nothing when they could not be read: the verdict already reports that.
 */ async function keepInStep(pipeline, result, { read, mirror }, inputs, context, client, detailsUrl) {
    if (read === null) return;
    const { track, writeBadge } = await Promise.all(/* import() */[__webpack_require__.e(2501), __webpack_require__.e(1723), __webpack_require__.e(7949), __webpack_require__.e(789), __webpack_require__.e(8779), __webpack_require__.e(1682)]).then(__webpack_require__.bind(__webpack_require__, 31682));
    const kept = await track({
        context,
        client,
        name: (0,read_ledger/* trackerName */.c9)(pipeline.policy.policy, context.repository),
        policy: pipeline.policy.policy,
        read,
        result,
        head: pipeline.head,
        directory: pipeline.directory,
        detailsUrl,
        mirror
    });
    if (kept !== null && inputs.badge !== null) await writeBadge(inputs.badge, kept.data, result);
}
/**
 * Address at which authorized readers find the findings that public readers may not see; null when
 * there is none.
 */ function detailsAddress(inputs, context, tracker) {
    if (inputs.uploadSarif) return `${context.repositoryUrl}/security/code-scanning`;
    return tracker === null || tracker.public ? null : `${tracker.url}/issues`;
}
/**
 * The result as readers of the repository may see it. When GitHub does not say whether the
 * repository is public, it is treated as public.
 */ async function shownResult(result, client, context, detailsUrl) {
    if ((0,disclosure/* isPublic */.Ul)(result)) return result;
    try {
        if (!(await (0,repository_facts/* readRepositoryFacts */.m)(client, context.repository)).public) return result;
    } catch (error) {
        log/* actionLog */.Z.warning(`GitHub did not say whether this repository is public, so it counts as public: ${(0,github_client/* explainApiError */.cU)(error)}`);
    }
    return (0,disclosure/* publicResult */.PZ)(result, detailsUrl);
}
async function readPayload() {
    return JSON.parse(await (0,promises_.readFile)(required('GITHUB_EVENT_PATH'), 'utf8'));
}
async function prepare(trigger, inputs, context, client, scratch, recalled) {
    const remote = remoteOf(inputs.token, context);
    const options = {
        run: exec/* run */.eF,
        scratch,
        remote
    };
    const scanRoot = await findScanRoot(inputs.path, context.workspace, options, trigger.change === null);
    const trees = await treesFor(trigger.change, scanRoot, inputs, context, client);
    const asOf = inputs.asOf ?? new Date().toISOString();
    const history = (0,waiver_proofs/* historyOnGitHub */.P)(client, context.repository);
    const inForce = await (0,waiver_proofs/* withProofs */.K)(trees.policy, trees.policy.origin.ref, history, asOf);
    const { policy } = inForce;
    const name = (0,read_ledger/* trackerName */.c9)(policy, context.repository);
    const ledgers = (0,read_ledger/* gateLedgers */._6)(client, name, policy);
    const { repositoryUrl } = context;
    const sources = {
        repository: scanRoot.repository,
        client,
        name: context.repository,
        log: log/* actionLog */.Z
    };
    const issues = {
        client,
        name,
        inForce,
        asOf,
        repositoryUrl
    };
    if (trigger.mode === 'track' && inputs.issues) recalled.mirror = await mirrorFor(policy, inputs, context, client, trees.head.commit);
    return {
        head: trees.head,
        base: trees.base,
        baseUnknown: trees.baseUnknown,
        ...trees.trusted === undefined ? {} : {
            trusted: trees.trusted
        },
        renames: (0,renames/* renamesIn */.B)(scanRoot.repository),
        ...trigger.mode === 'track' ? {
            past: (commit)=>commitOfThePast(sources, commit)
        } : {},
        directory: scanRoot.directory,
        policy: inForce,
        scanners: [
            ...(0,registry/* createScanners */.q)({
                run: exec/* run */.eF,
                program: inputs.osvScanner,
                fsrt: inputs.fsrt,
                zizmor: inputs.zizmor,
                database: inputs.osvDatabase,
                cwd: context.workspace,
                repository: scanRoot.repository,
                mask: core/* setSecret */.Pq,
                workspace: context.workspace,
                root: scanRoot.root,
                sarif: inputs.sarif,
                sarifBase: inputs.sarifBase,
                compares: trigger.change !== null,
                posture: trigger.mode === 'track' ? {
                    read: (0,read/* postureReader */.u)(client, context.repository),
                    asOf
                } : null,
                tracked: ()=>inputs.issues ? (0,read_ledger/* trackedResults */.$J)(ledgers) : Promise.resolve(null),
                log: log/* actionLog */.Z
            }),
            ...trigger.mode === 'track' ? [
                privateReportScanner(()=>readPrivateReports(client, context.repository)),
                statementScanner(asOf, recordReader({
                    client,
                    name: context.repository,
                    url: repositoryUrl,
                    policy,
                    asOf
                }))
            ] : await (0,statement_answers/* hasAnswers */.KB)(trees.head, scanRoot.directory) ? [
                statementValidation
            ] : []
        ],
        asOf,
        recall: inputs.issues ? recallFor(trigger, issues, ledgers, recalled) : run_pipeline/* noRecall */.v,
        scratch,
        log: log/* actionLog */.Z
    };
}
function recallFor(trigger, issues, ledgers, recalled) {
    if (trigger.mode !== 'track') return (0,read_ledger/* recallForGate */.e_)(ledgers, issues.inForce.policy, trigger.change?.limited ?? null);
    const { mirror } = recalled;
    const tickets = mirror === null ? undefined : (ledger, name)=>mirroredTickets(mirror, ledger, name);
    return (0,read_ledger/* recallForTrack */.yJ)({
        ...issues,
        ...tickets === undefined ? {} : {
            tickets
        }
    }, (read)=>{
        recalled.read = read;
    });
}
/**
 * Sets the outcome of the step: a gate fails on `block` and `error`; a run without a pull request
 * fails on `error`, and on `block` only when the input `fail-on` is set.
 */ function finish(result, shown, trigger, inputs) {
    const words = (0,headline/* headline */.P)(shown);
    const blocks = trigger.mode === 'gate' || inputs.failOn !== null;
    if (result.decision === 'error' || result.decision === 'block' && blocks) core/* setFailed */.C1(words);
    else core/* info */.pq(words);
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

/***/ 70581:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U7: () => (/* binding */ withoutRelease),
/* harmony export */   i8: () => (/* binding */ purlType),
/* harmony export */   jv: () => (/* binding */ hasEcosystem)
/* harmony export */ });
/**
 * OSV ecosystems and their purl types, by lower-case name.
 * @see https://ossf.github.io/osv-schema/#affectedpackage-field
 * @see https://github.com/package-url/purl-spec/blob/main/purl-types-index.json
 */ const PURL_TYPES = new Map([
    [
        'npm',
        'npm'
    ],
    [
        'pypi',
        'pypi'
    ],
    [
        'go',
        'golang'
    ],
    [
        'crates.io',
        'cargo'
    ],
    [
        'maven',
        'maven'
    ],
    [
        'rubygems',
        'gem'
    ],
    [
        'packagist',
        'composer'
    ],
    [
        'nuget',
        'nuget'
    ],
    [
        'hex',
        'hex'
    ],
    [
        'pub',
        'pub'
    ],
    [
        'conancenter',
        'conan'
    ],
    [
        'cran',
        'cran'
    ],
    [
        'bioconductor',
        'bioconductor'
    ],
    [
        'hackage',
        'hackage'
    ],
    [
        'swifturl',
        'swift'
    ],
    [
        'julia',
        'julia'
    ],
    [
        'opam',
        'opam'
    ],
    [
        'bitnami',
        'bitnami'
    ],
    [
        'oss-fuzz',
        'generic'
    ],
    [
        'debian',
        'deb'
    ],
    [
        'ubuntu',
        'deb'
    ],
    [
        'echo',
        'deb'
    ],
    [
        'alpine',
        'apk'
    ],
    [
        'chainguard',
        'apk'
    ],
    [
        'wolfi',
        'apk'
    ],
    [
        'minimos',
        'apk'
    ],
    [
        'alpaquita',
        'apk'
    ],
    [
        'almalinux',
        'rpm'
    ],
    [
        'azure linux',
        'rpm'
    ],
    [
        'mageia',
        'rpm'
    ],
    [
        'openeuler',
        'rpm'
    ],
    [
        'opensuse',
        'rpm'
    ],
    [
        'photon os',
        'rpm'
    ],
    [
        'red hat',
        'rpm'
    ],
    [
        'rocky linux',
        'rpm'
    ],
    [
        'suse',
        'rpm'
    ]
]);
/** An ecosystem without its release: `Debian:12` is `Debian`. */ function withoutRelease(ecosystem) {
    return ecosystem.replace(/:.*$/s, '');
}
/**
 * The purl type of an OSV ecosystem, whatever its case and release: `PyPI` is `pypi`, `Debian:12`
 * is `deb`.
 * @returns null for an ecosystem that has none, or that is not known
 */ function purlType(ecosystem) {
    return PURL_TYPES.get(withoutRelease(ecosystem).toLowerCase()) ?? null;
}
/** Whether OSV has an ecosystem whose packages have this purl type. */ function hasEcosystem(type) {
    return type !== 'generic' && [
        ...PURL_TYPES.values()
    ].includes(type);
}


/***/ }),

/***/ 46726:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ hasOneSource),
/* harmony export */   iK: () => (/* binding */ hasMirror),
/* harmony export */   kQ: () => (/* binding */ isTimeZone),
/* harmony export */   tf: () => (/* reexport safe */ _scale_day_js__WEBPACK_IMPORTED_MODULE_0__.tf),
/* harmony export */   xV: () => (/* binding */ hasKeys),
/* harmony export */   zN: () => (/* binding */ isVisible)
/* harmony export */ });
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94900);
/**
 * What a value of a policy must be beyond its form. The schema asks these functions, and so does
 * what reads a plain policy without it: `plain-schema.ts` names them.
 */ 
/**
 * Characters that could hide or reorder text in a report: control characters and bidirectional
 * overrides.
 */ const HIDDEN = /(?![\t\n\r])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;
/** Whether a text has no character that could hide or reorder it. */ function isVisible(text) {
    return !HIDDEN.test(text);
}
/** Whether a name is that of a time zone. */ function isTimeZone(name) {
    try {
        return new Intl.DateTimeFormat('en', {
            timeZone: name
        }).resolvedOptions().timeZone !== '';
    } catch (error) {
        if (error instanceof RangeError) return false;
        throw error;
    }
}
/** Whether a section has a key. */ function hasKeys(section) {
    return Object.keys(section).length > 0;
}
/** Whether a feed has one source. */ function hasOneSource({ url, file }) {
    return url === undefined !== (file === undefined);
}
/** Whether issues that have tickets also have the place where these are kept. */ function hasMirror({ mirror, jira }) {
    return mirror === undefined || jira !== undefined;
}


/***/ }),

/***/ 32027:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ confirmedIn),
/* harmony export */   ii: () => (/* binding */ waiverKey),
/* harmony export */   ny: () => (/* binding */ givenBy)
/* harmony export */ });
/* harmony import */ var _approvers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13988);
/* harmony import */ var _match_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52925);


/** A text that is equal for waivers that say the same, reason and names too. */ function waiverKey(waiver) {
    const known = keys.get(waiver);
    if (known !== undefined) return known;
    const { match, expires, reason, 'approved-by': approvedBy } = waiver;
    const key = JSON.stringify([
        (0,_match_key_js__WEBPACK_IMPORTED_MODULE_0__/* .matchKey */ .LJ)(match),
        expires,
        reason,
        approvedBy
    ]);
    keys.set(waiver, key);
    return key;
}
/** Keys that were computed already: each waiver is looked for in every version of the policy. */ const keys = new WeakMap();
/** What is asked for in every version, by its waivers. */ const keySets = new WeakMap();
function keysOf(waivers) {
    const known = keySets.get(waivers) ?? new Set(waivers.map(waiverKey));
    keySets.set(waivers, known);
    return known;
}
/**
 * The version that gave a waiver as it stands: the oldest one that has it in a row up to now.
 * @param versions newest first, as far as they are known
 * @returns `open` where an older version may have it too
 */ function givenBy(waiver, versions) {
    let by = null;
    for (const version of versions){
        if (version.waivers === null) continue;
        if (!keysOf(version.waivers).has(waiverKey(waiver))) return {
            by,
            open: false
        };
        by = version;
    }
    return {
        by,
        open: true
    };
}
/**
 * Those whom a waiver names and who approved the change that gave it: they merged it, or reviewed a
 * state of it that had the waiver. Logins, lower case.
 */ function confirmedIn(waiver, approvals) {
    const approved = new Set(approvals.filter(({ waivers })=>waivers === null || keysOf(waivers).has(waiverKey(waiver))).map(({ by })=>by.toLowerCase()));
    return (0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .loginsIn */ .M)(waiver['approved-by'] ?? '').filter((login)=>approved.has(login));
}


/***/ }),

/***/ 52925:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ describeMatch),
/* harmony export */   GX: () => (/* binding */ normaliseName),
/* harmony export */   Ht: () => (/* binding */ splitPackage),
/* harmony export */   LJ: () => (/* binding */ matchKey),
/* harmony export */   V9: () => (/* binding */ normaliseRule),
/* harmony export */   jD: () => (/* binding */ canonicalType)
/* harmony export */ });
/* harmony import */ var _packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70581);

/** A text that is equal for matches with the same meaning, by which duplicate waivers are found. */ function matchKey(match) {
    const [type, name] = match.package === undefined ? [] : splitPackage(match.package);
    return JSON.stringify([
        match.id ?? null,
        match.rule === undefined ? null : normaliseRule(match.rule),
        type === undefined || name === undefined ? null : [
            type,
            normaliseName(type, name)
        ],
        match.path === undefined ? null : match.path.replace(/^(?:\.\/)+/, '')
    ]);
}
/** A rule's id as it is compared. */ function normaliseRule(rule) {
    return rule.trim().toLowerCase();
}
/** A match in words: `CVE-2021-23337, npm/lodash, tools/**`. */ function describeMatch(match) {
    return [
        match.rule,
        match.package,
        match.path,
        match.id
    ].filter((part)=>part !== undefined).join(', ');
}
/**
 * Splits `<type>/<name>`; the type is returned in its canonical form, and the name may contain
 * further slashes.
 */ function splitPackage(text) {
    const trimmed = text.trim();
    const slash = trimmed.indexOf('/');
    return [
        canonicalType(trimmed.slice(0, slash)),
        trimmed.slice(slash + 1)
    ];
}
/**
 * purl types that several ecosystems share. For these the ecosystem's own name is compared, since
 * Debian's `openssl` is not Ubuntu's.
 */ const SHARED_TYPES = new Set([
    'deb',
    'apk',
    'rpm',
    'generic'
]);
/** The canonical name for an ecosystem and its purl type: `PyPI` and `pypi`, `Go` and `golang`. */ function canonicalType(type) {
    const purl = (0,_packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__/* .purlType */ .i8)(type);
    return purl === null || SHARED_TYPES.has(purl) ? type.toLowerCase() : purl;
}
/**
 * Normalises a package name, so that equal names compare equal. PyPI ignores case and treats `_`,
 * `.` and `-` as the same; Maven's group and artifact are joined by `:` in OSV and by `/` in a
 * purl.
 * @see https://peps.python.org/pep-0503/#normalized-names
 */ function normaliseName(type, name) {
    if (type === 'pypi') return name.replace(/[-_.]+/g, '-').toLowerCase();
    if (type === 'maven') return name.replace('/', ':');
    return name;
}


/***/ }),

/***/ 56371:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ANSWERS_PATH),
/* harmony export */   l: () => (/* binding */ DEFAULT_POLICY_PATH)
/* harmony export */ });
/** The default path of the policy file. */ const DEFAULT_POLICY_PATH = '.github/fixby.yml';
/** Where a vendor's answers for its statement are, in every repository. */ const ANSWERS_PATH = '.github/fixby-statement.yml';


/***/ }),

/***/ 50769:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ duplicateMatches)
/* harmony export */ });
/* harmony import */ var _match_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52925);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13343);


/**
 * Finds waivers and overrides whose match equals an earlier one's: it would be a guess which of the
 * two applies.
 */ function duplicateMatches(policy, positions) {
    return [
        ...duplicates(policy.waivers, [
            'waivers'
        ], 'waivers', positions),
        ...duplicates(policy.severity.overrides, [
            'severity',
            'overrides'
        ], 'overrides', positions)
    ];
}
function duplicates(entries, path, what, positions) {
    const first = new Map();
    return entries.flatMap(({ match }, index)=>{
        const key = (0,_match_key_js__WEBPACK_IMPORTED_MODULE_0__/* .matchKey */ .LJ)(match);
        const before = first.get(key);
        const { value: place } = (0,_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(positions, [
            ...path,
            index
        ]);
        if (before === undefined) {
            first.set(key, index);
            return [];
        }
        const { line } = (0,_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(positions, [
            ...path,
            before
        ]).value;
        return [
            {
                ...place,
                message: `The ${what} in lines ${line} and ${place.line} have the same match.`,
                fix: 'Keep one of them.'
            }
        ];
    });
}


/***/ }),

/***/ 19201:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   i: () => (/* binding */ formatPolicyError)
/* harmony export */ });
/** A position in a text; line and column are 1-based. */ /**
 * An error, or a warning, in one line, as every shell shows it.
 * @param what kind of file it is in
 */ function formatPolicyError(error, level = 'error', what = 'Policy') {
    return `${what} ${level} in ${error.file}, line ${error.line}, column ${error.column}: ${error.message} ${error.fix}`;
}
/**
 * A value as an error message quotes it: shortened, on one line, with invisible characters escaped.
 */ function quote(value) {
    const short = value.length > 60 ? `${value.slice(0, 60)}\u2026` : value;
    return JSON.stringify(short).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character)=>`\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}


/***/ }),

/***/ 13343:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/** A path of keys and list indexes as the text that `Positions` uses. */ function pathText(path) {
    return path.map(String).join('.');
}
/**
 * The position of a path; for a value that the file lacks, that of the nearest section around it. A
 * value behind a YAML alias is located at the alias.
 */ function placeOf(positions, path) {
    for(let length = path.length; length >= 0; length -= 1){
        const place = positions.places.get(pathText(path.slice(0, length)));
        if (place !== undefined) return place;
    }
    return {
        key: null,
        value: {
            line: 1,
            column: 1
        }
    };
}
/** The value at a path. Only own properties are looked up, so that `__proto__` finds nothing. */ function valueAt(root, path) {
    let value = root;
    for (const step of path){
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return {
            found: false
        };
        value = value[step];
    }
    return {
        found: true,
        value
    };
}


/***/ }),

/***/ 94900:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ addHours),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   tf: () => (/* binding */ isCalendarDate),
/* harmony export */   uI: () => (/* binding */ toSecond),
/* harmony export */   uZ: () => (/* binding */ isInstant),
/* harmony export */   vf: () => (/* binding */ isWithinDays)
/* harmony export */ });
/**
 * A calendar date, `YYYY-MM-DD` in the proleptic Gregorian calendar. Differences are counted in
 * whole days, never in hours, so that daylight saving time cannot shift a due date.
 */ const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Whether a text of the form `YYYY-MM-DD` is a day that exists. */ function isCalendarDate(text) {
    const ms = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}
/**
 * The number of days from 1970-01-01 to `day`. @throws RangeError when `day` is not a calendar date
 */ function ordinal(day) {
    const [, year, month, date] = DAY.exec(day) ?? [];
    const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
    // Date.UTC accepts 31 February as 3 March, and the year 26 as 1926: both are refused here.
    const same = time.getUTCFullYear() === Number(year) && time.getUTCMonth() === Number(month) - 1;
    if (!same || time.getUTCDate() !== Number(date)) {
        throw new RangeError(`"${day}" is not a calendar date (YYYY-MM-DD)`);
    }
    return time.getTime() / DAY_MS;
}
/**
 * `day` plus a number of days.
 * @throws RangeError when `day` is no calendar date or the result is after 9999
 */ function addDays(day, days) {
    return new Date((ordinal(day) + days) * DAY_MS).toISOString().slice(0, 10);
}
/**
 * Days from `from` to `to`: negative when `to` is earlier.
 * @throws RangeError when one is no calendar date
 */ function daysBetween(from, to) {
    return ordinal(to) - ordinal(from);
}
/** Whether fewer than some days of 24 hours lie between two instants, RFC 3339. */ function isWithinDays(from, to, days) {
    return Date.parse(to) - Date.parse(from) < days * DAY_MS;
}
/**
 * The calendar date of an instant in a time zone.
 * @param instant RFC 3339
 * @param timezone IANA name; validated by the policy
 * @throws RangeError when `instant` is no RFC 3339 time
 */ function dayOf(instant, timezone) {
    const key = `${instant} ${timezone}`;
    const known = days.get(key);
    if (known !== undefined) return known;
    const day = computedDay(instant, timezone);
    if (days.size >= MAX_DAYS) days.clear();
    days.set(key, day);
    return day;
}
/**
 * An instant some hours later, RFC 3339 in UTC without fractions of a second.
 * @param instant RFC 3339
 */ function addHours(instant, hours) {
    const time = Date.parse(requireInstant(instant)) + hours * HOUR_MS;
    return new Date(time).toISOString().replace(/\.\d+Z$/u, 'Z');
}
/** Results that were computed already: a run asks for the date of the same instant many times. */ const days = new Map();
/** Maximum number of cached results. */ const MAX_DAYS = 20_000;
function computedDay(instant, timezone) {
    const time = new Date(requireInstant(instant));
    // The usual case, and the first formatter takes longer than all else that a short command does.
    if (timezone === 'UTC') return time.toISOString().replace(/T.*$/u, '').replace('+0', '');
    const parts = formatterOf(timezone).formatToParts(time);
    const part = (type)=>parts.find((candidate)=>candidate.type === type)?.value ?? '';
    return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
/** Creating a formatter costs a hundred times as much as using it, so they are cached. */ const formatters = new Map();
function formatterOf(timezone) {
    const known = formatters.get(timezone);
    if (known !== undefined) return known;
    const formatter = new Intl.DateTimeFormat('en', {
        timeZone: timezone,
        calendar: 'iso8601',
        numberingSystem: 'latn',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit'
    });
    formatters.set(timezone, formatter);
    return formatter;
}
const INSTANT = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;
/**
 * Whether `text` is an RFC 3339 time with an offset.
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */ function isInstant(text) {
    if (!INSTANT.test(text) || Number.isNaN(Date.parse(text))) return false;
    const date = text.slice(0, 10);
    return addDays(date.slice(0, 8) + '01', Number(date.slice(8)) - 1) === date;
}
function requireInstant(text) {
    if (!isInstant(text)) throw new RangeError(`"${text}" is not an RFC 3339 time such as 2026-12-31T00:00:00Z`);
    return text;
}
/** An RFC 3339 time without fractions of a second, the form that GitHub uses. */ function toSecond(instant) {
    return new Date(instant).toISOString().replace(/\.\d+Z$/u, 'Z');
}


/***/ }),

/***/ 91214:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _whole_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80407);

/**
 * Sends one GraphQL request and validates the answer.
 * @throws FixbyError (github) when the answer does not have the expected shape
 */ async function ask(client, query, variables, schema) {
    return (0,_whole_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeAnswer */ .E)(()=>client.graphql(query, variables), schema);
}


/***/ }),

/***/ 78511:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ownLogin)
/* harmony export */ });
/**
 * The login that this token writes with. GraphQL answers for every kind of token; REST's `/user`
 * does not.
 */ async function ownLogin(client) {
    const { viewer } = await client.graphql('query viewer { viewer { login } }');
    return viewer.login;
}


/***/ }),

/***/ 3713:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ commitBefore),
/* harmony export */   qn: () => (/* binding */ fileVersions),
/* harmony export */   yk: () => (/* binding */ commitApprovals)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90636);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91214);



/** Versions that one request asks for; a policy may have a MiB. */ const PAGE = 30;
/** Most commits of which one request asks who approved them. */ const MAX_COMMITS = 10;
const file = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    object: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
        isTruncated: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional()
    }).nullable()
}).nullable();
const author = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    user: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    }).nullable()
}).nullable();
const historySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        object: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            history: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                pageInfo: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                    hasNextPage: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
                    endCursor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable()
                }),
                nodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                    oid: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
                    committedDate: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
                    author,
                    file
                }))
            }).optional()
        }).nullable()
    }).nullable()
});
const FILE = 'file(path: $path) { object { ... on Blob { text isTruncated } } }';
const HISTORY_QUERY = `query policyHistory($owner: String!, $repo: String!, $oid: GitObjectID!, $path: String!, $after: String) {
  repository(owner: $owner, name: $repo) { object(oid: $oid) { ... on Commit {
    history(first: ${PAGE}, after: $after, path: $path) {
      pageInfo { hasNextPage endCursor }
      nodes { oid committedDate author { name user { login } } ${FILE} }
    }
  } } }
}`;
/**
 * The versions of a file on the way to a commit, newest first, a page at a time as far as they are
 * asked for.
 * @throws what the client throws, or FixbyError (github) where GitHub does not know the commit
 */ async function* fileVersions(client, name, oid, path) {
    for(let after = null, more = true; more;){
        const variables = {
            ...name,
            oid,
            path,
            after
        };
        const answer = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .k)(client, HISTORY_QUERY, variables, historySchema);
        const history = answer.repository?.object?.history;
        if (history === undefined) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FixbyError */ .$('github', `GitHub has no commit ${oid.slice(0, 7)} in ${name.owner}/${name.repo}.`, 'Push it, and run this again.');
        for (const node of history.nodes)yield {
            commit: node.oid,
            at: node.committedDate,
            author: node.author?.user?.login ?? node.author?.name ?? null,
            text: textOf(node.file)
        };
        more = history.pageInfo.hasNextPage;
        after = history.pageInfo.endCursor;
    }
}
const startSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        object: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            history: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                nodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                    oid: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
                }))
            }).optional()
        }).nullable()
    }).nullable()
});
const START_QUERY = `query commitBefore($owner: String!, $repo: String!, $oid: GitObjectID!, $until: GitTimestamp!) {
  repository(owner: $owner, name: $repo) { object(oid: $oid) { ... on Commit {
    history(first: 1, until: $until) { nodes { oid } }
  } } }
}`;
/**
 * The newest commit on the way to another one that is not younger than a time; null for none.
 * @param until RFC 3339
 * @throws what the client throws
 */ async function commitBefore(client, name, oid, until) {
    const answer = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .k)(client, START_QUERY, {
        ...name,
        oid,
        until
    }, startSchema);
    return answer.repository?.object?.history?.nodes[0]?.oid ?? null;
}
function textOf(found) {
    const object = found?.object ?? null;
    if (object === null) return null;
    return object.isTruncated === true ? '' : object.text ?? '';
}
const login = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
}).nullable();
const approvalsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        associatedPullRequests: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            nodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                number: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
                merged: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
                mergedBy: login,
                reviews: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                    nodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                        author: login,
                        authorCanPushToRepository: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
                        commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                            file
                        }).nullable()
                    }))
                })
            }))
        }).optional()
    }).nullable()).nullable()
});
/**
 * Who approved the pull requests that brought commits: who merged them, and who approved them in a
 * review and may push here.
 * @param commits full object names
 * @param path the file whose reviewed state counts
 * @returns by commit
 * @throws what the client throws
 */ async function commitApprovals(client, name, commits, path) {
    const approvals = new Map();
    for(let from = 0; from < commits.length; from += MAX_COMMITS){
        const some = commits.slice(from, from + MAX_COMMITS);
        const { repository } = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .k)(client, approvalsQuery(some), {
            ...name,
            path
        }, approvalsSchema);
        for (const [index, commit] of some.entries()){
            const pulls = repository?.[`c${index}`]?.associatedPullRequests?.nodes ?? [];
            approvals.set(commit, pulls.filter(({ merged })=>merged).flatMap(approvalsOf));
        }
    }
    return approvals;
}
function approvalsOf({ number: pull, mergedBy, reviews }) {
    return [
        ...mergedBy === null ? [] : [
            {
                pull,
                by: mergedBy.login,
                reviewed: null
            }
        ],
        ...reviews.nodes.flatMap(({ author, authorCanPushToRepository, commit })=>author === null || !authorCanPushToRepository ? [] : [
                {
                    pull,
                    by: author.login,
                    reviewed: {
                        text: textOf(commit?.file ?? null)
                    }
                }
            ])
    ];
}
function approvalsQuery(commits) {
    const asked = commits.map((oid, index)=>`c${index}: object(oid: ${JSON.stringify(oid)}) { ...approvals }`);
    return `query policyApprovals($owner: String!, $repo: String!, $path: String!) {
    repository(owner: $owner, name: $repo) { ${asked.join(' ')} }
  }
  fragment approvals on Commit {
    associatedPullRequests(first: 5) { nodes {
      number merged mergedBy { login }
      reviews(first: 50, states: [APPROVED]) {
        nodes { author { login } authorCanPushToRepository commit { ${FILE} } }
      }
    } }
  }`;
}


/***/ }),

/***/ 80407:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wholeAnswer)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37428);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90636);


/**
 * Sends a request, validates the answer, and repeats the request once if that fails. Octokit
 * returns a truncated answer as a string, and missing data must not be mistaken for "none" or "no".
 * @param request must be safe to send twice
 * @throws FixbyError (github) when GitHub's answer has not the expected shape twice, usually since
 *   the connection broke; or what the request throws
 */ async function wholeAnswer(request, schema) {
    const first = schema.safeParse(await request());
    if (first.success) return first.data;
    const second = schema.safeParse(await request());
    if (second.success) return second.data;
    throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FixbyError */ .$('github', `GitHub's answer is not complete (${zod__WEBPACK_IMPORTED_MODULE_1__/* .prettifyError */ .S1(second.error).replace(/\s+/gu, ' ').slice(0, 150)}).`, 'Run it again; if it stays so, look at githubstatus.com.');
}


/***/ }),

/***/ 86565:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ wholeList)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _whole_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80407);


/**
 * Everything that a list has which GitHub gives page by page. Octokit's own pagination takes a page
 * that was cut short for an empty one, and "none" would be believed.
 * @param first asks for the first page; must be safe to send twice
 * @param item what is needed of each item
 * @throws FixbyError (github) when a page is cut short twice; or what the client throws
 */ async function wholeList(client, first, item) {
    const page = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        data: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item),
        headers: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            link: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional()
        })
    });
    const all = [];
    for(let request = first; request !== null;){
        const { data, headers } = await (0,_whole_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeAnswer */ .E)(request, page);
        all.push(...data);
        const next = /<(?<url>[^>]+)>; rel="next"/u.exec(headers.link ?? '')?.groups?.['url'];
        request = next === undefined ? null : ()=>client.request(`GET ${next}`);
    }
    return all;
}


/***/ }),

/***/ 72840:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ fixPlanJson),
/* harmony export */   q8: () => (/* binding */ toFixPlan)
/* harmony export */ });
/* unused harmony export fixPlan */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var _text_json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39350);


/** A plan of fixes, in the JSON report and of `fixby fix --format json`. */ const fixPlan = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    steps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        command: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('For a POSIX shell in the root of the repository; nothing ran it.'),
        mends: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('Ids of the findings that it mends, worst first.'),
        notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('What to know before it is run.')
    })),
    left: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        finding: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        why: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    })).describe('Findings with a fixed version that no command reaches everywhere, and what to do.'),
    unfixed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('How many findings of packages have no fixed version.')
}).meta({
    id: 'fixPlan',
    description: 'The fewest commands that mend the most, in order.'
});
/** Converts a plan to its structure in JSON. */ function toFixPlan({ steps, left, unfixed }) {
    return {
        steps: steps.map(({ command, mends, notes })=>({
                command,
                mends: mends.map(({ id })=>id),
                notes: [
                    ...notes
                ]
            })),
        left: left.map(({ finding, why })=>({
                finding: finding.id,
                why
            })),
        unfixed
    };
}
/** What `fixby fix --format json` prints. */ function fixPlanJson(plan) {
    return (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s)(toFixPlan(plan));
}


/***/ }),

/***/ 62427:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   toReport: () => (/* binding */ toReport)
/* harmony export */ });
/* harmony import */ var _core_findings_fix_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24225);
/* harmony import */ var _core_policy_approvers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13988);
/* harmony import */ var _text_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39350);
/* harmony import */ var _fix_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72840);




/**
 * Renders the JSON report, version 1. The same result gives the same bytes. Its schema is in
 * schema.ts.
 */ function renderJson(result) {
    return (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s)(toReport(result));
}
/** Converts a result to the structure of the JSON report. */ function toReport(result) {
    const { path, ref, preset, extends: base } = result.policy;
    const { critical, high, medium, low, introduced, overdue, waived } = result.counts;
    return {
        version: 1,
        decision: result.decision,
        reasons: result.reasons.map(toReason),
        asOf: result.asOf,
        policy: {
            path,
            ref,
            preset,
            ...base === undefined ? {} : {
                extends: base
            }
        },
        counts: {
            critical,
            high,
            medium,
            low,
            introduced,
            overdue,
            waived
        },
        scans: result.scans.map(toScan),
        findings: result.findings.map(toFinding),
        fixPlan: (0,_fix_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .toFixPlan */ .q8)((0,_core_findings_fix_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planFixes */ .T)(result.findings)),
        gone: result.gone.map((finding)=>({
                ...toFinding(finding),
                reason: finding.reason,
                decision: toWaiver(finding.decision ?? null)
            })),
        known: result.known.map(toFinding),
        permissions: result.permissions.map(toPermission),
        ...result.added === undefined ? {} : {
            added: result.added.map((one)=>({
                    ...one,
                    through: [
                        ...one.through
                    ]
                }))
        },
        ...result.feeds === undefined ? {} : {
            feeds: result.feeds.map((feed)=>({
                    ...feed
                }))
        },
        waivers: {
            unused: result.waivers.unused.map(toIdleWaiver),
            mended: result.waivers.mended.map(toIdleWaiver),
            expired: result.waivers.expired.map(toIdleWaiver),
            overlong: result.waivers.overlong.map(toIdleWaiver),
            unconfirmed: result.waivers.unconfirmed.map(toIdleWaiver),
            moved: result.waivers.moved.map(({ from, to })=>({
                    from,
                    to
                }))
        }
    };
}
function toReason({ kind, finding, scanner, message }) {
    return {
        kind,
        ...finding === undefined ? {} : {
            finding
        },
        ...scanner === undefined ? {} : {
            scanner
        },
        message
    };
}
function toScan(scan) {
    const { scanner, version, status, reason, notes, packages, files, lockfiles, coverage, checks, ms } = scan;
    return {
        scanner,
        version,
        status,
        ...reason === null ? {} : {
            reason
        },
        notes: [
            ...notes
        ],
        ...packages === null ? {} : {
            packages
        },
        ...files === null ? {} : {
            files
        },
        lockfiles: lockfiles.map((lockfile)=>({
                path: lockfile.path,
                packages: lockfile.packages
            })),
        ...coverage === null ? {} : {
            coverage: {
                head: toSide(coverage.head),
                base: coverage.base === null ? null : toSide(coverage.base)
            }
        },
        ...checks === undefined ? {} : {
            checks: checks.map(toCheck)
        },
        ms
    };
}
function toCheck({ id, asks, state, detail, missing, url }) {
    const needs = missing.map(({ permission, why })=>({
            permission,
            why
        }));
    return {
        id,
        asks,
        state,
        detail,
        missing: needs,
        url
    };
}
function toSide({ looked, languages, unseen }) {
    return {
        looked: {
            files: looked.files,
            packages: looked.packages
        },
        languages: {
            ...languages
        },
        unseen: unseen.map(toUnseen)
    };
}
function toUnseen({ kind, name, where, reason, detail }) {
    return {
        kind,
        name,
        where,
        reason,
        ...detail === undefined ? {} : {
            detail
        }
    };
}
function toFinding(finding) {
    return {
        id: finding.id,
        source: finding.source,
        rule: finding.rule,
        aliases: [
            ...finding.aliases
        ],
        title: finding.title,
        fix: finding.fix,
        severity: finding.severity,
        score: finding.score,
        vector: finding.vector,
        confidence: finding.confidence,
        cwe: [
            ...finding.cwe
        ],
        locations: finding.locations.map(toLocation),
        package: toPackage(finding.package),
        references: [
            ...finding.references
        ],
        firstSeen: finding.firstSeen,
        due: finding.due,
        sla: finding.sla,
        waiver: toWaiver(finding.waiver),
        origin: finding.origin,
        state: finding.state,
        ...finding.unseenSince === null ? {} : {
            unseenSince: finding.unseenSince
        },
        ...finding.activity === undefined ? {} : {
            activity: toActivity(finding.activity)
        },
        ...finding.dueSet === undefined ? {} : {
            dueSet: {
                ...finding.dueSet
            }
        },
        ...finding.report === undefined ? {} : {
            report: {
                ...finding.report
            }
        },
        ...finding.reachability === undefined ? {} : {
            reachability: toReachability(finding.reachability)
        },
        ...finding.exploited === undefined ? {} : {
            exploited: {
                ...finding.exploited
            }
        },
        ...finding.epss === undefined ? {} : {
            epss: {
                ...finding.epss
            }
        },
        ...finding.fixSince === undefined ? {} : {
            fixKnown: finding.fixSince !== null
        }
    };
}
function toReachability(reachability) {
    const { label, at, through, reason } = reachability;
    return {
        label,
        at: at === null ? null : {
            ...at
        },
        through: [
            ...through
        ],
        reason
    };
}
function toActivity(activity) {
    const { subject, name, kind, from, to, observed, expected } = activity;
    return {
        subject,
        name,
        kind,
        from,
        to,
        observed,
        expected
    };
}
function toLocation(location) {
    const { path, line, column, endLine, severity, origin } = location;
    return {
        path,
        line,
        column,
        endLine,
        package: toPackage(location.package),
        flow: location.flow.map(({ path: at, line: row, column: start, endLine: end, label })=>({
                path: at,
                line: row,
                column: start,
                endLine: end,
                label
            })),
        severity,
        origin,
        waiver: toWaiver(location.waiver),
        ...location.unseen === undefined ? {} : {
            unseen: toUnseen(location.unseen.item)
        }
    };
}
function toPackage(at) {
    if (at === null) return null;
    const { purl, name, ecosystem, version, fixedVersion, direct, through, dev, upgrade, upgradeNote } = at;
    return {
        ...{
            purl,
            name,
            ecosystem,
            version,
            fixedVersion,
            direct,
            through: [
                ...through
            ],
            dev,
            upgrade
        },
        ...upgradeNote === undefined ? {} : {
            upgradeNote
        }
    };
}
function toWaiver(waiver) {
    if (waiver === null) return null;
    const { reason, approvedBy, confirmed = [], expires } = waiver;
    return {
        reason,
        approvedBy,
        approval: (0,_core_policy_approvers_js__WEBPACK_IMPORTED_MODULE_3__/* .approvalOf */ .x)(approvedBy, confirmed),
        expires
    };
}
function toIdleWaiver({ match, reason, expires }) {
    return {
        match,
        reason,
        expires
    };
}
function toPermission({ place, ...change }) {
    return {
        ...change,
        path: place.path,
        line: place.line
    };
}


/***/ }),

/***/ 68755:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./src/report/text/coverage-words.js
var coverage_words = __webpack_require__(92376);
// EXTERNAL MODULE: ./src/report/text/json-text.js
var json_text = __webpack_require__(39350);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
// EXTERNAL MODULE: ./src/report/text/words.js
var words = __webpack_require__(56489);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
;// CONCATENATED MODULE: ./src/report/sarif/limits.js

/**
 * GitHub's limits: it rejects a whole upload that exceeds one of them.
 * @see https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning
 */ const SARIF_LIMITS = {
    /** Results per run. GitHub shows the 5,000 most severe. */ results: 25_000,
    shownResults: 5_000,
    /** Rules per run. */ rules: 25_000,
    /** Locations per result. GitHub accepts 1,000 and shows 100. */ locations: 100,
    /** Tags per rule. */ tags: 20,
    /** Size of the gzipped file, in bytes. */ gzipBytes: 10_000_000,
    /** Length of a rule's name, and of its short and full description, in characters. */ name: 255,
    description: 1_024
};
/**
 * The share of the allowed size that a gzipped file uses; 1 is the limit. Small files are not
 * compressed, since they cannot exceed it.
 * @param text the whole file
 * @param limit bytes
 */ function gzipShare(text, limit) {
    const bytes = Buffer.byteLength(text, 'utf8');
    // Gzip output is at most a header and five bytes per block longer than the input.
    if (bytes < limit * 0.99) return bytes / limit;
    return (0,esm/* gzipSync */.u3)(Buffer.from(text, 'utf8'), {
        level: 6,
        mtime: 0
    }).length / limit;
}

// EXTERNAL MODULE: ./src/core/findings/finding.js
var findings_finding = __webpack_require__(13735);
// EXTERNAL MODULE: ./src/report/text/addresses.js
var addresses = __webpack_require__(37588);
// EXTERNAL MODULE: ./src/report/text/approver-words.js
var approver_words = __webpack_require__(67451);
// EXTERNAL MODULE: ./src/report/text/dates.js
var dates = __webpack_require__(80581);
// EXTERNAL MODULE: ./src/report/text/locations.js
var locations = __webpack_require__(84008);
// EXTERNAL MODULE: ./src/report/text/priority-words.js
var priority_words = __webpack_require__(47218);
// EXTERNAL MODULE: ./src/report/text/sight-words.js
var sight_words = __webpack_require__(70117);
;// CONCATENATED MODULE: ./src/report/sarif/results.js










const LEVELS = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note'
};
/**
 * A finding as a SARIF result.
 * @param compares whether this run compares with a base
 */ function sarifResult(finding, compares) {
    return {
        ruleId: finding.rule,
        level: (0,findings_finding/* isJudged */.sL)(finding) ? LEVELS[finding.severity] : 'note',
        message: {
            text: message(finding)
        },
        locations: results_locations(finding),
        ...codeFlows(finding),
        // GitHub matches alerts by `primaryLocationLineHash` only; this value does not change when
        // lines move.
        partialFingerprints: {
            'fixby/v1': finding.id,
            primaryLocationLineHash: `${finding.id}:1`
        },
        ...compares && finding.origin !== 'unknown' ? {
            baselineState: finding.origin === 'introduced' ? 'new' : 'unchanged'
        } : {},
        ...finding.waiver === null ? {} : {
            suppressions: [
                {
                    kind: 'external',
                    status: 'accepted',
                    justification: justification(finding.waiver)
                }
            ]
        },
        properties: {
            severity: finding.severity,
            confidence: finding.confidence,
            due: finding.due,
            sla: finding.sla,
            origin: finding.origin,
            ...finding.reachability === undefined ? {} : {
                reachability: finding.reachability.label
            },
            ...finding.exploited === undefined ? {} : {
                exploited: finding.exploited.added
            },
            ...finding.epss === undefined ? {} : {
                epss: finding.epss.score
            }
        }
    };
}
function justification(waiver) {
    const { reason, approvedBy, expires } = waiver;
    const by = approvedBy === null ? '' : `, approved by ${(0,approver_words/* approverWords */.J)(waiver)}`;
    return `${(0,terminal_text/* sanitise */.tB)(reason)} (until ${expires}${by})`;
}
/**
 * The message: what it is, by when and how to fix it. Brackets are escaped, since they make a link
 * in SARIF (section 3.11.6).
 */ function message(finding) {
    const route = (0,locations/* routeWords */.Jn)(finding.package);
    const due = finding.due === null ? 'no due date' : `fix by ${(0,dates/* shortDate */.XV)(finding.due)}`;
    const parts = [
        `${(0,words/* fullTitle */.Eq)(finding)} (${[
            (0,terminal_text/* clip */.$Q)(finding.rule, 100),
            route
        ].filter((part)=>part !== '').join(', ')})`,
        `${finding.severity}, ${due}`,
        ...(0,priority_words/* priorityWords */.Y0)(finding),
        ...(0,sight_words/* sightWords */.z8)(finding) === '' ? [] : [
            (0,sight_words/* sightWords */.z8)(finding)
        ],
        ...remedy(finding)
    ];
    return parts.join('. ').replace(/[[\]\\]/gu, '\\$&');
}
/** The upgrade, or how to repair this very finding; the help of a rule is the same for all. */ function remedy({ package: at, fix }) {
    const text = at === null ? fix.replace(/\s+/gu, ' ').trim() : at.upgrade ?? '';
    return text === '' ? [] : [
        (0,terminal_text/* clip */.$Q)(text, 300)
    ];
}
/** The main location first, then the others in their order. */ function results_locations(finding) {
    const first = (0,locations/* mainLocation */.vC)(finding);
    const others = finding.locations.filter((location)=>location !== first);
    return [
        first,
        ...others
    ].slice(0, SARIF_LIMITS.locations).map(toLocation);
}
/** The data flow to the main location. */ function codeFlows(finding) {
    const { flow } = (0,locations/* mainLocation */.vC)(finding);
    if (flow.length === 0) return {};
    return {
        codeFlows: [
            {
                threadFlows: [
                    {
                        locations: flow.map((step)=>({
                                location: flowLocation(step)
                            }))
                    }
                ]
            }
        ]
    };
}
function flowLocation(step) {
    return {
        ...toLocation(step),
        message: {
            text: (0,terminal_text/* clip */.$Q)(step.label, 200).replace(/[[\]\\]/gu, '\\$&')
        }
    };
}
/** A SARIF location. GitHub requires a line, so 1 is used when the scanner knows none. */ function toLocation({ path, line, column, endLine }) {
    return {
        physicalLocation: {
            artifactLocation: {
                uri: (0,addresses/* encodePath */.O0)(path),
                uriBaseId: '%SRCROOT%'
            },
            region: {
                startLine: line ?? 1,
                ...line === null || column === null ? {} : {
                    startColumn: column
                },
                ...line === null || endLine === null || endLine < line ? {} : {
                    endLine
                }
            }
        }
    };
}

// EXTERNAL MODULE: ./src/core/scale/severity.js
var scale_severity = __webpack_require__(88195);
// EXTERNAL MODULE: ./src/report/text/markdown.js
var markdown = __webpack_require__(48943);
// EXTERNAL MODULE: ./src/report/text/markdown-blocks.js
var markdown_blocks = __webpack_require__(64234);
;// CONCATENATED MODULE: ./src/report/sarif/rules.js







/** Maximum length of an advisory's own text in a rule's Markdown help, in characters. */ const MAX_TEXT = 2_000;
/** Maximum length in the plain text help, which GitHub does not show. */ const MAX_PLAIN_TEXT = 300;
/**
 * A score for a severity without one: the lowest of its band, from which GitHub derives the same
 * severity.
 */ const LOWEST = {
    critical: 9,
    high: 7,
    medium: 4,
    low: 0.1
};
/**
 * One SARIF rule per rule id, in the order of the findings.
 * @param textOf the rules' own texts; the first finding's stands in for those without
 */ function sarifRules(findings, textOf) {
    const groups = new Map();
    for (const finding of findings){
        const group = groups.get(finding.rule);
        if (group === undefined) groups.set(finding.rule, [
            finding
        ]);
        else group.push(finding);
    }
    return [
        ...groups.values()
    ].map((group)=>toRule(group, textOf(group[0].rule)));
}
/**
 * GitHub takes a result's severity from its rule, so the rule gets the worst severity of its
 * findings.
 */ function toRule([first, ...others], own) {
    const worst = others.reduce((a, b)=>(0,scale_severity/* atLeast */.jZ)(a.severity, b.severity) ? a : b, first);
    const url = (0,addresses/* aboutUrl */.Hs)(first);
    const helpUri = url === null ? null : (0,addresses/* webUri */.j7)(url);
    return {
        id: first.rule,
        name: (0,terminal_text/* clip */.$Q)(first.rule, SARIF_LIMITS.name),
        shortDescription: {
            text: (0,terminal_text/* clip */.$Q)(own?.title ?? (0,words/* shortTitle */.HV)(first), SARIF_LIMITS.description)
        },
        fullDescription: {
            text: fullText(first, own)
        },
        help: help(first, own, helpUri),
        ...helpUri === null ? {} : {
            helpUri
        },
        properties: {
            'security-severity': securitySeverity(worst),
            precision: precisionOf([
                first,
                ...others
            ]),
            tags: tags([
                first,
                ...others
            ])
        }
    };
}
function fullText({ title, rule }, own) {
    const text = own?.why ?? title;
    return (0,terminal_text/* sanitise */.tB)(text) === '' ? rule : (0,terminal_text/* clip */.$Q)(text, SARIF_LIMITS.description);
}
/**
 * The rule's precision as GitHub shows it: by the lowest confidence of its findings. Those that
 * scanners of ours did not reason about (a version in a lockfile, a key of a known form) are sure.
 */ function precisionOf(findings) {
    const lowest = CONFIDENCES.find((level)=>findings.some(({ confidence })=>confidence === level));
    const reasoned = findings.some(({ source })=>REASONING.includes(source));
    return lowest === undefined || lowest === 'high' && !reasoned ? 'very-high' : lowest;
}
/** The lowest first. */ const CONFIDENCES = [
    'low',
    'medium',
    'high'
];
/** Scanners that follow data and settings, and may err where they are sure. */ const REASONING = [
    'code',
    'forge',
    'workflows'
];
/**
 * The finding's score if it lies in the band of its severity, else the lowest of that band (the
 * policy may have changed the severity).
 */ function securitySeverity({ score, severity }) {
    const fits = score !== null && (0,scale_severity/* severityOfScore */.FL)(score) === severity;
    return (fits ? score : LOWEST[severity]).toFixed(1);
}
function help(finding, own, url) {
    const title = (0,terminal_text/* clip */.$Q)(own?.title ?? finding.title, SARIF_LIMITS.description);
    const description = own === null ? finding.description : `${own.why}\n\n${own.fix}`.trim();
    return {
        text: [
            title,
            (0,terminal_text/* clip */.$Q)(description, MAX_PLAIN_TEXT),
            url ?? ''
        ].filter((part)=>part !== '').join('\n\n'),
        markdown: (0,markdown_blocks/* blocks */.Bv)([
            url === null ? (0,markdown/* markup */.PT)`**${title}**` : (0,markdown/* markup */.PT)`**${title}** (${(0,markdown/* link */.nf)(finding.rule, url)})`,
            (0,markdown_blocks/* quote */.hD)(description, MAX_TEXT)
        ]).toString()
    };
}
/**
 * The tags: `security`, then `external/cwe/cwe-79` for each CWE, which GitHub shows and filters by.
 */ function tags(findings) {
    const numbers = findings.flatMap((finding)=>finding.cwe).flatMap((cwe)=>/^CWE-(\d{1,6})$/u.exec(cwe)?.slice(1) ?? []);
    const all = [
        'security',
        ...new Set(numbers.map((id)=>`external/cwe/cwe-${id}`))
    ];
    return all.slice(0, SARIF_LIMITS.tags);
}

;// CONCATENATED MODULE: ./src/report/sarif/sarif.js







/**
 * Renders the findings as SARIF 2.1.0 within GitHub's limits; a notification says what had to be
 * left out. Fixed findings are not included: GitHub ignores `baselineState` and would show them as
 * open alerts.
 * @param tool this program, and what its rules say of themselves
 * @param gzipBytes maximum size of the compressed file
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */ function renderSarif(result, tool, gzipBytes = SARIF_LIMITS.gzipBytes) {
    const placed = result.findings.filter(isInFile);
    const ranked = [
        ...placed.filter((finding)=>finding.waiver === null),
        ...placed.filter((finding)=>finding.waiver !== null)
    ];
    let kept = ranked.slice(0, SARIF_LIMITS.results);
    let text = render(kept, result, tool);
    for(let share = gzipShare(text, gzipBytes); share > 1; share = gzipShare(text, gzipBytes)){
        kept = kept.slice(0, Math.floor(kept.length / share * 0.95));
        text = render(kept, result, tool);
    }
    return text;
}
/** SARIF knows files only: a setting of the repository on GitHub is in none. */ function isInFile({ source, locations }) {
    return source !== 'posture' || locations.some(({ path })=>path !== '');
}
function render(kept, result, tool) {
    const rules = sarifRules(kept, tool.ruleText);
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'fixby',
                        version: tool.version,
                        semanticVersion: tool.version,
                        rules
                    }
                },
                automationDetails: {
                    id: 'fixby/'
                },
                originalUriBaseIds: {
                    '%SRCROOT%': {
                        description: {
                            text: 'The root of the scanned repository.'
                        }
                    }
                },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    invocation(result, kept.length)
                ],
                results: kept.map((finding)=>sarifResult(finding, result.comparison.compares))
            }
        ]
    };
    return (0,json_text/* jsonText */.s)(log);
}
function invocation(result, kept) {
    return {
        executionSuccessful: result.decision !== 'error',
        toolExecutionNotifications: [
            ...coverage(result),
            ...truncation(result.findings.filter(isInFile), kept),
            ...result.reasons.filter((reason)=>reason.decision === 'error').map((reason)=>notify('error', reason.message)),
            ...result.scans.filter((scan)=>scan.status === 'skipped' && scan.reason !== null).map((scan)=>notify('note', `${scan.scanner} was skipped: ${scan.reason ?? ''}`)),
            ...result.scans.flatMap((scan)=>scan.notes.map((note)=>notify('note', note)))
        ]
    };
}
/** What was looked at, in the words of every report. */ function coverage(result) {
    const line = (0,coverage_words/* coverageLine */.v)(result);
    return line === '' ? [] : [
        notify('note', (0,words/* capitalise */.sK)(line))
    ];
}
function truncation(findings, kept) {
    const { results, shownResults, locations } = SARIF_LIMITS;
    const dropped = findings.filter(({ report })=>report === undefined).length - kept;
    const long = findings.filter((finding)=>finding.locations.length > locations).length;
    return [
        ...dropped > 0 ? [
            `${(0,words/* number */.ai)(dropped)} of ${(0,words/* number */.ai)(findings.length)} findings, the least severe, are left out: GitHub takes ${(0,words/* number */.ai)(results)} results and 10 MB. The JSON report has all.`
        ] : [],
        ...kept > shownResults ? [
            `GitHub shows the ${(0,words/* number */.ai)(shownResults)} most severe of ${(0,words/* number */.ai)(kept)} results.`
        ] : [],
        ...long > 0 ? [
            `${(0,words/* number */.ai)(long)} findings have more than ${(0,words/* number */.ai)(locations)} locations; the first ${(0,words/* number */.ai)(locations)} are given.`
        ] : []
    ].map((text)=>notify('warning', text));
}
function notify(level, text) {
    return {
        level,
        message: {
            text: (0,terminal_text/* sanitise */.tB)(text).replace(/[[\]\\]/gu, '\\$&')
        }
    };
}


/***/ }),

/***/ 25550:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   f: () => (/* binding */ severityStyle)
/* harmony export */ });
/**
 * Select Graphic Rendition codes.
 * @see https://www.ecma-international.org/publications-and-standards/standards/ecma-48/
 */ const CODES = {
    bold: '1',
    dim: '2',
    red: '31',
    green: '32',
    yellow: '33',
    blue: '34'
};
/**
 * Creates a `Paint` function.
 * @param colour false when the output is not a terminal, or NO_COLOR is set
 */ function painter(colour) {
    if (!colour) return (text)=>text;
    return (text, ...styles)=>text === '' ? '' : `\u001B[${styles.map((style)=>CODES[style]).join(';')}m${text}\u001B[0m`;
}
/** The text style for a severity. */ function severityStyle(severity) {
    return SEVERITY_STYLES[severity];
}
const SEVERITY_STYLES = {
    critical: [
        'bold',
        'red'
    ],
    high: [
        'red'
    ],
    medium: [
        'yellow'
    ],
    low: [
        'blue'
    ]
};


/***/ }),

/***/ 63983:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./src/core/gate/unseen.js
var gate_unseen = __webpack_require__(93891);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(88195);
// EXTERNAL MODULE: ./src/report/text/coverage-words.js
var coverage_words = __webpack_require__(92376);
// EXTERNAL MODULE: ./src/report/text/feed-words.js
var feed_words = __webpack_require__(12262);
// EXTERNAL MODULE: ./src/report/text/headline.js
var headline = __webpack_require__(62110);
// EXTERNAL MODULE: ./src/report/text/permission-lines.js
var permission_lines = __webpack_require__(48631);
// EXTERNAL MODULE: ./src/report/text/scan-words.js
var scan_words = __webpack_require__(79243);
// EXTERNAL MODULE: ./src/report/text/selection.js
var selection = __webpack_require__(32178);
// EXTERNAL MODULE: ./src/report/text/sight-words.js
var sight_words = __webpack_require__(70117);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
// EXTERNAL MODULE: ./src/report/text/words.js
var text_words = __webpack_require__(56489);
// EXTERNAL MODULE: ./src/report/text/wrap.js
var wrap = __webpack_require__(51618);
// EXTERNAL MODULE: ./src/report/text/locations.js
var locations = __webpack_require__(84008);
// EXTERNAL MODULE: ./src/core/findings/fingerprint.js
var fingerprint = __webpack_require__(44030);
// EXTERNAL MODULE: ./src/report/text/activity-words.js + 1 modules
var activity_words = __webpack_require__(41223);
// EXTERNAL MODULE: ./src/report/text/code-frame.js
var code_frame = __webpack_require__(89483);
// EXTERNAL MODULE: ./src/report/text/dates.js
var dates = __webpack_require__(80581);
// EXTERNAL MODULE: ./src/report/text/priority-words.js
var priority_words = __webpack_require__(47218);
// EXTERNAL MODULE: ./src/report/terminal/style.js
var style = __webpack_require__(25550);
;// CONCATENATED MODULE: ./src/report/terminal/finding.js











/** Width of `  critical 9.8  `, and of less where there is little room, in columns. */ const INDENT = {
    wide: 16,
    narrow: 4
};
/** Columns from which on the severity stands beside the title. */ const WIDE = 60;
/** Lines after a place that may be shown: their numbers may be longer. */ const AHEAD = 2;
/**
 * A finding on one line, for output into a pipe: fields separated by two spaces, the most important
 * first.
 */ function findingLine(finding) {
    const parts = [
        finding_severity(finding),
        (0,text_words/* fullTitle */.Eq)(finding),
        ...ids(finding),
        place(finding),
        ...(0,activity_words/* activityWords */.v)(finding),
        ...(0,priority_words/* priorityWords */.Y0)(finding),
        (0,sight_words/* sightWords */.z8)(finding),
        due(finding),
        how(finding)
    ];
    return parts.filter((part)=>part !== '').join('  ');
}
/**
 * A finding below the heading of its package or file: title, due date and ids, what is known of it,
 * the code, and how it is mended.
 */ function findingLines(finding, printing) {
    const { paint, width } = printing;
    const indent = width < WIDE ? INDENT.narrow : INDENT.wide;
    const level = paint(finding_severity(finding).padEnd(indent - 4), ...(0,style/* severityStyle */.f)(finding.severity));
    const title = (0,wrap/* wrapped */.k)((0,text_words/* shortTitle */.HV)(finding), width - indent);
    const [first = '', ...rest] = title;
    const below = [
        ...width < WIDE ? title : rest,
        ...factLines(finding, printing, width - indent),
        ...frameLines(finding, printing, width - indent),
        ...wayLines(finding, width - indent),
        ...mendLines(finding, printing, width - indent)
    ].filter((line)=>line !== '');
    const start = width < WIDE ? `  ${level.trimEnd()}` : `  ${level}  ${first}`;
    return [
        start,
        ...below.map((line)=>' '.repeat(indent) + line)
    ];
}
/** The due date, the ids, and what is known besides. */ function factLines(finding, { paint, gone }, width) {
    const date = gone ? '' : due(finding);
    const facts = [
        date,
        ...ids(finding),
        ...finding.package === null ? lineWords(finding) : [],
        ...(0,activity_words/* activityWords */.v)(finding),
        ...(0,priority_words/* priorityWords */.Y0)(finding),
        (0,sight_words/* sightWords */.z8)(finding)
    ];
    const late = finding.sla === 'overdue' ? [
        'bold',
        'red'
    ] : [
        'bold'
    ];
    const [first = '', ...rest] = (0,wrap/* flowed */.O)(facts.filter((fact)=>fact !== ''), width);
    const start = first.startsWith(date) ? date : '';
    return [
        `${paint(start, ...late)}${paint(first.slice(start.length), 'dim')}`,
        ...rest.map((line)=>paint(line, 'dim'))
    ];
}
/** How it is mended, where the heading does not say so; for a waived one why it is waived. */ function mendLines(finding, { gone }, width) {
    const said = finding.package !== null && finding.waiver === null;
    return gone || said ? [] : (0,wrap/* wrapped */.k)(how(finding), width);
}
function finding_severity(finding) {
    return `${finding.severity} ${(0,text_words/* scoreWords */.gu)(finding)}`.trimEnd();
}
function ids({ rule, id }) {
    return [
        (0,terminal_text/* clip */.$Q)(rule, 60),
        (0,fingerprint/* shortId */.m)(id)
    ];
}
function lineWords(finding) {
    const { line } = (0,locations/* mainLocation */.vC)(finding);
    const more = finding.locations.length - 1;
    return [
        line === null ? '' : `line ${line}`,
        more === 0 ? '' : (0,text_words/* count */.U9)(more, 'more place')
    ];
}
/** Where a finding is, and how its package is required. */ function place(finding) {
    const location = (0,locations/* mainLocation */.vC)(finding);
    const more = finding.locations.length - 1;
    const parts = [
        finding.report === undefined ? (0,locations/* placeWords */.fp)(location) : reportWords(finding),
        (0,locations/* routeWords */.Jn)(location.package),
        more === 0 ? '' : (0,text_words/* count */.U9)(more, 'more place')
    ];
    return parts.filter((part)=>part !== '').join(', ');
}
/** Where a report of a person stands, and who reported it. */ function reportWords({ report, references: [url = ''] }) {
    const by = report?.by == null ? 'reported' : `reported by ${(0,terminal_text/* clip */.$Q)(report.by, 60)}`;
    return `${by}, ${(0,terminal_text/* sanitise */.tB)(url)}`;
}
/** The code around a finding, its lines numbered, those of the finding marked. */ function frameLines(finding, { paint, excerpts }, width) {
    const digits = String(((0,locations/* mainLocation */.vC)(finding).line ?? 0) + AHEAD).length;
    return (0,code_frame/* codeFrame */.l)(finding, excerpts, width - digits - 5).map(({ number, text, marked })=>{
        const line = `${marked ? '>' : ' '} ${String(number).padStart(digits)} \u2502 ${text}`.trimEnd();
        return marked ? paint(line, 'bold') : paint(line, 'dim');
    });
}
/** The way of the data, a step a line: what it is called, and where. */ function wayLines(finding, width) {
    const { flow } = (0,locations/* mainLocation */.vC)(finding);
    if (flow.length === 0) return [];
    const names = flow.map(({ label })=>(0,terminal_text/* clip */.$Q)(label, 40));
    const longest = Math.min(24, Math.max(...names.map((name)=>name.length)));
    return flow.flatMap((step, index)=>{
        const arrow = index === 0 ? 'from' : '  to';
        const name = (names[index] ?? '').padEnd(longest);
        return (0,wrap/* wrapped */.k)(`${arrow} ${name}  ${(0,locations/* placeWords */.fp)(step)}`, width);
    });
}
function due(finding) {
    if (finding.waiver !== null) return `waived until ${finding.waiver.expires}`;
    if (finding.due === null || finding.daysLeft === null) return 'no due date';
    return `fix by ${finding.due}  ${(0,dates/* daysInWords */.E)(finding.daysLeft)}`;
}
/** How a finding is mended; for a waived one why it is waived. */ function how({ package: at, waiver, malicious, fix }) {
    if (waiver !== null) return (0,terminal_text/* clip */.$Q)(waiver.reason, 300);
    if (at === null) return (0,text_words/* firstSentence */.qi)(fix);
    if (at.upgrade !== null) return `${(0,terminal_text/* sanitise */.tB)(at.upgrade)}${(0,text_words/* upgradeNote */.tt)(at)}`;
    if (at.fixedVersion !== null) return `upgrade to ${(0,terminal_text/* clip */.$Q)(at.fixedVersion, 100)}${(0,text_words/* upgradeNote */.tt)(at)}`;
    return malicious ? 'remove it' : 'no fix yet';
}

;// CONCATENATED MODULE: ./src/report/terminal/clusters.js





/**
 * Findings below the package or the file that they are about, each named once; in the order of
 * their first finding, worst first.
 */ function clusterLines(findings, printing) {
    const clusters = new Map();
    for (const finding of findings){
        const key = subjectOf(finding);
        clusters.set(key, [
            ...clusters.get(key) ?? [],
            finding
        ]);
    }
    return [
        ...clusters.values()
    ].flatMap((cluster, index)=>[
            ...index === 0 ? [] : [
                ''
            ],
            ...headLines(cluster, printing),
            ...cluster.flatMap((finding)=>findingLines(finding, printing))
        ]);
}
/** The package where it lies and how it is mended, or the file. */ function subjectOf(finding) {
    const { package: at, waiver } = finding;
    return at === null ? (0,locations/* placeWords */.fp)({
        path: (0,locations/* mainLocation */.vC)(finding).path,
        line: null
    }) : [
        (0,text_words/* packageWords */.CS)(finding),
        place(finding),
        waiver === null ? how(finding) : 'waived'
    ].join('\n');
}
function headLines([first], { paint, width, gone }) {
    if (first === undefined) return [];
    if (first.package === null) {
        const { path } = (0,locations/* mainLocation */.vC)(first);
        const name = path === '' ? (0,terminal_text/* sanitise */.tB)(first.source) : (0,locations/* placeWords */.fp)({
            path,
            line: null
        });
        return [
            paint(name, 'bold')
        ];
    }
    const rest = [
        place(first),
        ...gone || first.waiver !== null ? [] : [
            how(first)
        ]
    ];
    const title = (0,text_words/* packageWords */.CS)(first);
    const [name = '', ...more] = (0,wrap/* flowed */.O)([
        title,
        ...rest
    ], width - 2);
    return [
        `${paint(title, 'bold')}${name.slice(title.length)}`,
        ...more.map((line)=>`  ${line}`)
    ];
}

;// CONCATENATED MODULE: ./src/report/terminal/terminal.js















/** Minimum width of the layout, in columns: on a narrower terminal lines break where it ends. */ const MIN_COLUMNS = 40;
/** Maximum width of the layout, in columns; longer lines are hard to read. */ const MAX_COLUMNS = 120;
/** A report with more lines than this repeats the verdict at its end, where the terminal stops. */ const LONG = 40;
/**
 * The report of `fixby scan`: verdict, counts, findings with due date and fix. Control characters
 * in untrusted text are removed.
 */ function renderTerminal(result, options) {
    const { colour, columns, from = null } = options;
    const paint = (0,style/* painter */.C)(colour);
    const width = columns === null ? null : Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, columns)) - 1;
    const verdict = verdictLines(result, paint, width);
    const print = printerOf(result, paint, width, options.excerpts ?? new Map());
    const lines = [
        ...verdict,
        ...coverageLines(result, width),
        ...countsLines(result, paint, width),
        ...problemLines(result, width),
        ...widenedLines(result, paint),
        ...findingGroups(result).flatMap(({ title, findings })=>[
                '',
                paint(title, 'bold'),
                ...print(findings)
            ]),
        ...skippedLines(result, paint, width),
        '',
        ...(0,selection/* select */.L)(result).main.some(text_words/* countsFromDetection */.iQ) ? fitted('Days count from detection, which is today.', width) : [],
        ...from === null ? [] : [
            `Paths and commands start in ${(0,terminal_text/* sanitise */.tB)(from)}`
        ],
        ...(result.feeds ?? []).flatMap((feed)=>fitted((0,terminal_text/* clip */.$Q)((0,feed_words/* feedLine */.Z)(feed), 500), width)).map((line)=>paint(line, 'dim')),
        ...fitted((0,scan_words/* scannedWords */.E9)(result), width).map((line)=>paint(line, 'dim'))
    ];
    return `${[
        ...lines,
        ...lines.length > LONG ? verdict : []
    ].join('\n')}\n`;
}
/** Says what was scanned, wrapped to the width. */ function coverageLines(result, width) {
    const line = (0,text_words/* capitalise */.sK)((0,terminal_text/* sanitise */.tB)((0,coverage_words/* coverageLine */.v)(result)));
    if (line === '') return [];
    return width === null ? [
        `  ${line}`
    ] : (0,wrap/* wrapped */.k)(line, width - 2).map((part)=>`  ${part}`);
}
/** The text on one line in a pipe, and wrapped on a terminal. */ function fitted(text, width) {
    return width === null ? [
        text
    ] : (0,wrap/* wrapped */.k)(text, width);
}
function verdictLines(result, paint, width) {
    const mark = {
        pass: '\u2714',
        warn: '\u2714',
        block: '\u2716',
        error: '\u2716'
    }[result.decision];
    const style = result.decision === 'pass' || result.decision === 'warn' ? 'green' : 'red';
    return fitted(`${mark} ${(0,headline/* headline */.P)(result)}`, width).map((line)=>paint(line, 'bold', style));
}
function countsLines({ counts, policy }, paint, width) {
    const preset = (0,terminal_text/* sanitise */.tB)(policy.preset);
    const items = [
        ...severity/* SEVERITIES */.oC.map((severity)=>{
            const words = `${(0,text_words/* number */.ai)(counts[severity])} ${severity}`;
            return {
                words,
                painted: paint(words, ...counts[severity] === 0 ? DIM : (0,style/* severityStyle */.f)(severity))
            };
        }),
        ...[
            'overdue',
            'waived'
        ].flatMap((kind)=>{
            const words = `${(0,text_words/* number */.ai)(counts[kind])} ${kind}`;
            return counts[kind] === 0 ? [] : [
                {
                    words,
                    painted: words
                }
            ];
        }),
        {
            words: preset,
            painted: paint(preset, 'dim')
        }
    ];
    const lines = [];
    for (const { words, painted } of items){
        const line = lines.at(-1);
        if (line === undefined || width !== null && line.length + 3 + words.length > width) lines.push({
            length: 2 + words.length,
            text: `  ${painted}`
        });
        else lines[lines.length - 1] = {
            length: line.length + 3 + words.length,
            text: `${line.text}   ${painted}`
        };
    }
    return lines.map(({ text })=>text);
}
const DIM = [
    'dim'
];
/** Most things that are named of those which were not looked at. */ const MOST_UNSEEN = 10;
/** What was not looked at, and which scanners did not run. */ function skippedLines({ scans }, paint, width) {
    const unseen = scans.flatMap(({ coverage })=>coverage?.head.unseen ?? []);
    const skipped = (0,scan_words/* skippedWords */.MB)(scans);
    if (unseen.length === 0 && skipped === '') return [];
    const shown = unseen.slice(0, MOST_UNSEEN).map((item)=>(0,terminal_text/* clip */.$Q)((0,gate_unseen/* itemWords */.Fh)(item), MAX_ITEM));
    const more = unseen.length - shown.length;
    const items = [
        ...shown,
        ...more === 0 ? [] : [
            `and ${(0,text_words/* number */.ai)(more)} more`
        ]
    ];
    return [
        '',
        ...unseen.length === 0 ? [] : [
            paint('Not looked at, or only in part', 'bold')
        ],
        ...items.flatMap((item)=>hanging(item, '  ', width)),
        ...skipped === '' ? [] : hanging(`Skipped: ${skipped}`, '', width)
    ];
}
/** Maximum length of a line about one item that was not looked at, in characters. */ const MAX_ITEM = 300;
/** A text behind an indent; further lines are indented by two more. */ function hanging(text, indent, width) {
    const [first = '', ...rest] = width === null ? [
        text
    ] : (0,wrap/* wrapped */.k)(text, width - indent.length - 2);
    return [
        `${indent}${first}`,
        ...rest.map((line)=>`${indent}  ${line}`)
    ];
}
/** The permissions that this change gives to Forge apps. */ function widenedLines({ permissions }, paint) {
    const lines = (0,permission_lines/* permissionLines */.$)(permissions);
    return lines.length === 0 ? [] : [
        '',
        paint('This app will be able to', 'bold'),
        ...lines.map((line)=>`  ${line}`)
    ];
}
/** Reasons that are not about a finding, and the scanners' notes. */ function problemLines(result, width) {
    const { problems } = (0,selection/* select */.L)(result);
    const { baseUnknown } = result.comparison;
    const said = (0,headline/* headline */.P)(result);
    const messages = [
        ...problems.map((problem)=>problem.message).filter((message)=>!said.includes((0,terminal_text/* sanitise */.tB)(message))),
        ...baseUnknown === null ? [] : [
            `the base is unknown, so every finding counts as introduced: ${baseUnknown}`
        ],
        ...result.scans.flatMap((scan)=>scan.notes),
        ...result.policy.proposed.map((line)=>`policy change without effect here: ${line}`),
        ...result.waivers.overlong.map((waiver)=>`waiver until ${waiver.expires} is longer than waiver-rules allow, and does not count: ${waiver.match}`),
        ...result.waivers.unconfirmed.map((waiver)=>`waiver until ${waiver.expires} has fewer approvals than waiver-rules ask for, and does not count: ${waiver.match}`),
        ...result.waivers.moved.map(({ from, to })=>`a waiver names finding ${from}, which moved and is ${to} now: write that instead`),
        ...result.waivers.mended.map((waiver)=>`waiver ended, since a version fixes it (when-fixed): ${waiver.match}`),
        ...result.waivers.expired.map((waiver)=>`waiver expired on ${waiver.expires}: ${waiver.match}`),
        ...result.waivers.unused.map((waiver)=>`waiver unused: ${waiver.match}`)
    ];
    return messages.length === 0 ? [] : [
        '',
        ...messages.flatMap((message)=>hanging(`! ${(0,terminal_text/* clip */.$Q)(message, 1_000)}`, '  ', width))
    ];
}
function findingGroups(result) {
    const { introduced, held, before, waived } = (0,selection/* select */.L)(result);
    const fixed = (0,sight_words/* repaired */.X9)(result.gone);
    return [
        {
            title: result.comparison.compares ? 'Introduced here' : 'Open',
            findings: introduced
        },
        {
            title: 'Here before, and blocking',
            findings: held
        },
        {
            title: 'Here before',
            findings: before
        },
        {
            title: 'Waived',
            findings: waived
        },
        {
            title: `Fixed here: ${(0,text_words/* count */.U9)(fixed.length, 'finding')}`,
            findings: fixed
        },
        ...(0,sight_words/* decidedAway */.VU)(result.gone).map(({ reason, findings })=>({
                title: `${(0,text_words/* capitalise */.sK)(sight_words/* GONE_WORDS */.Wc[reason])}: ${(0,text_words/* count */.U9)(findings.length, 'finding')}`,
                findings
            }))
    ].filter(({ findings })=>findings.length > 0);
}
/** Prints findings: one a line in a pipe, below their packages and files on a terminal. */ function printerOf({ gone }, paint, width, excerpts) {
    if (width === null) return (findings)=>findings.map(findingLine);
    const absent = new Set(gone);
    return (findings)=>{
        const isGone = findings.every((finding)=>absent.has(finding));
        return clusterLines(findings, {
            paint,
            width,
            excerpts,
            gone: isGone
        });
    };
}


/***/ }),

/***/ 41223:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ activityWords)
});

;// CONCATENATED MODULE: ./src/report/text/sparkline.js
/** From nothing to the most. */ const BARS = '\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588';
/** Numbers as a row of bars, for text: the largest is the highest one. */ function sparkline(counts) {
    const most = Math.max(1, ...counts);
    return counts.map((count)=>BARS[Math.round(count / most * (BARS.length - 1))] ?? '').join('');
}

// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
;// CONCATENATED MODULE: ./src/report/text/activity-words.js


/** Paths that are named as a sample of what was asked for, and their length in characters. */ const SAMPLE = {
    paths: 5,
    length: 60
};
/** When an episode in a log was: `2026-11-23 18:00 to 2026-11-23 19:00 UTC`. */ function windowWords({ from, to }) {
    const [start, end] = [
        from,
        to
    ].map((at)=>at.slice(0, 16).replace('T', ' '));
    return `${start} to ${end} UTC`;
}
/** How unlikely it is that an episode is none. */ function chanceWords({ rarity }) {
    return `by chance less than once in 10^${rarity}`;
}
/** A sample of what was asked for; empty where nothing is known of it. */ function sampleWords({ paths }) {
    if (paths.length === 0) return '';
    const shown = paths.slice(0, SAMPLE.paths).map((path)=>(0,terminal_text/* clip */.$Q)(path, SAMPLE.length));
    const more = paths.length - shown.length;
    return `asked for ${shown.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
}
/** What a report says of an episode, beside the title: empty for every other finding. */ function activityWords({ activity }) {
    if (activity === undefined) return [];
    const words = [
        windowWords(activity),
        sparkline(activity.chart.counts),
        chanceWords(activity)
    ];
    return [
        ...words,
        sampleWords(activity)
    ].filter((part)=>part !== '');
}


/***/ }),

/***/ 89483:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ codeFrame),
/* harmony export */   r: () => (/* binding */ placeKey)
/* harmony export */ });
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84008);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85044);


/** The key of a place in `Excerpts`. */ function placeKey({ path, line }) {
    return `${line ?? 0}:${path}`;
}
/** Tab stops in a frame, in columns. */ const TAB = '  ';
/**
 * The lines around a finding's main place, without what would lead a terminal; empty where its code
 * is not known or not shown.
 * @param width longest line, in characters
 */ function codeFrame(finding, excerpts, width) {
    const place = (0,_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .mainLocation */ .vC)(finding);
    const excerpt = excerpts.get(placeKey(place));
    if (excerpt === undefined || place.line === null) return [];
    const [first, last] = [
        place.line,
        Math.max(place.line, place.endLine ?? place.line)
    ];
    return excerpt.lines.map((line, index)=>{
        const number = excerpt.start + index;
        return {
            number,
            text: fitted(line, width),
            marked: number >= first && number <= last
        };
    });
}
/** A line with its indentation kept, cut where it is too long. */ function fitted(line, width) {
    const shown = line.replaceAll('\t', TAB);
    const indent = /^ */u.exec(shown)?.[0].slice(0, Math.max(0, width - 20)) ?? '';
    return `${indent}${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(shown), Math.max(1, width - indent.length))}`;
}


/***/ }),

/***/ 92376:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ coverageLine)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85044);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56489);


/** Maximum number of files that are named for one reason; with more, only their number is given. */ const NAMED = 2;
/** Maximum number of languages that are named. */ const MAX_LANGUAGES = 5;
/** The languages that the code scanner supports. */ const SCANNED_LANGUAGES = [
    'JavaScript',
    'TypeScript'
];
/**
 * What was scanned and what was not, on one line: `537 packages: 274 compared, 263 without a
 * version in pom.xml; code: 212 of 214 JavaScript and TypeScript files; 1,380 Python files have no
 * code scanner here`. Empty when no scanner reports coverage.
 */ function coverageLine({ scans }) {
    return scans.flatMap(scanWords).join('; ');
}
function scanWords(scan) {
    const { coverage, sources, status } = scan;
    if (status === 'failed') return [
        `${nameOf(scan)}: not complete`
    ];
    if (coverage === null) return [];
    const { head } = coverage;
    if (sources.includes('dependencies')) return packageWords(head);
    if (sources.includes('code')) return [
        ...codeWords(head),
        ...languageWords(head)
    ];
    if (scan.scanner === 'sarif') return [
        [
            `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(head.looked.files, 'SARIF file')} read`,
            ...fileGaps(head.unseen)
        ].join(', ')
    ];
    return fileWords(nameOf(scan), head);
}
function nameOf({ scanner, sources }) {
    return sources.length === 1 && sources[0]?.startsWith('sarif:') === false ? sources[0] : scanner;
}
/**
 * `537 packages: 274 compared, 263 without a version in pom.xml; package-lock.json cannot be read`.
 */ function packageWords({ looked, unseen }) {
    const packages = unseen.filter(({ kind })=>kind === 'package');
    const files = unseen.filter(({ kind })=>kind === 'file');
    const all = looked.packages + packages.length;
    const compared = packages.length === 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'package')} compared` : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'package')}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)([
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(looked.packages)} compared`,
        ...packageGaps(packages)
    ])}`;
    return [
        compared,
        ...fileGaps(files)
    ];
}
const PACKAGE_WORDS = {
    'no-version': 'without a version',
    'no-lock': 'without a lockfile',
    'out-of-step': 'that the lockfile does not know',
    excluded: 'excluded by the policy'
};
function packageGaps(packages) {
    return [
        ...byReason(packages)
    ].map(([reason, items])=>`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(items.length)} ${PACKAGE_WORDS[reason] ?? FILE_WORDS[reason]}${inWords(items)}`);
}
/** ` in pom.xml`, ` in 3 files`. */ function inWords(items) {
    const files = [
        ...new Set(items.map(({ where })=>where))
    ];
    return files.length <= NAMED ? ` in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(files.map((path)=>(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(path, 60)))}` : ` in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(files.length)} files`;
}
const FILE_WORDS = {
    'no-version': 'without a version',
    'no-lock': 'without a lockfile',
    'out-of-step': 'out of step with the manifest',
    unreadable: 'unreadable',
    'too-large': 'too large',
    partly: 'looked at only in part',
    generated: 'generated',
    minified: 'minified',
    vendored: 'vendored or built',
    excluded: 'excluded by the policy',
    unsupported: 'of a format that is not read'
};
/** `2 files unreadable (a.json, b.json)`. */ function fileGaps(files) {
    return [
        ...byReason(files)
    ].map(([reason, items])=>{
        const names = items.length <= NAMED ? ` (${items.map(({ where })=>(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(where, 60)).join(', ')})` : '';
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(items.length, 'file')} ${FILE_WORDS[reason]}${names}`;
    });
}
function byReason(items) {
    const groups = new Map();
    for (const item of items)groups.set(item.reason, [
        ...groups.get(item.reason) ?? [],
        item
    ]);
    return groups;
}
/** `code: 212 of 214 JavaScript and TypeScript files (2 files minified)`. */ function codeWords({ looked, unseen }) {
    const all = looked.files + unseen.length;
    if (all === 0) return [];
    const gaps = fileGaps(unseen);
    const what = unseen.length === 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(all) : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(looked.files)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(all)}`;
    return [
        `code: ${what} JavaScript and TypeScript ${all === 1 ? 'file' : 'files'}${gaps.length === 0 ? '' : ` (${gaps.join(', ')})`}`
    ];
}
/** Numbers of source files in languages that no scanner supports. */ function languageWords({ languages }) {
    const others = Object.entries(languages).filter(([language])=>!SCANNED_LANGUAGES.some((known)=>known === language)).sort(([a, x], [b, y])=>y - x || (a < b ? -1 : 1));
    if (others.length === 0) return [];
    const shown = others.slice(0, MAX_LANGUAGES).map(([language, files])=>`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(files)} ${language}`);
    const rest = others.slice(MAX_LANGUAGES).reduce((sum, [, files])=>sum + files, 0);
    const all = others.reduce((sum, [, files])=>sum + files, 0);
    return [
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)([
            ...shown,
            ...rest === 0 ? [] : [
                `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(rest)} other`
            ]
        ])} ${all === 1 ? 'file has' : 'files have'} no code scanner here`
    ];
}
/** `secrets: 1,204 of 1,206 files (2 files unreadable)`. */ function fileWords(name, { looked, unseen }) {
    const all = looked.files + unseen.length;
    const gaps = fileGaps(unseen);
    if (all === 0) return [];
    return gaps.length === 0 ? [
        `${name}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'file')}`
    ] : [
        `${name}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(looked.files)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'file')} (${gaps.join(', ')})`
    ];
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

/***/ 62110:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   R: () => (/* binding */ heading)
/* harmony export */ });
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80581);
/* harmony import */ var _log_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73005);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32178);
/* harmony import */ var _sight_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70117);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85044);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56489);






/** Maximum length of a quoted reason, in characters. */ const MAX_REASON = 500;
/**
 * The verdict on one line that is safe to print in a runner's log: the last line of the log, and
 * the first on a terminal.
 */ function headline(result) {
    return (0,_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(words(result, (message)=>(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(message, MAX_REASON)));
}
/**
 * The verdict as a heading in Markdown. It quotes only the first sentence of a reason, since the
 * report shows the rest below.
 */ function heading(result) {
    const stop = result.decision === 'error' ? /\.(?=\s+\p{Lu}|$)/u : /: |\.(?=\s+\p{Lu}|$)/u;
    return (0,_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(words(result, (message)=>(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(message.split(stop)[0] ?? message, MAX_REASON)));
}
function words(result, quote) {
    switch(result.decision){
        case 'error':
            return `Not judged: ${quoteReasons(result, 'error', quote)}${lateWords(result)}`;
        case 'block':
            return `Blocked: ${blockedWords(result, quote)}`;
        case 'warn':
            return `Passed with a warning: ${warningWords(result, quote)}`;
        case 'pass':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .capitalise */ .sK)(`${stateWords(result, dueWords(result))}${notShownWords(result)}`);
    }
}
/** What is late stays late, whatever could not be judged. */ function lateWords({ counts }) {
    return counts.overdue === 0 ? '' : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(counts.overdue, 'finding')} overdue all the same`;
}
/** Says how many findings a public result leaves out. */ function notShownWords({ withheld }) {
    return withheld === undefined || withheld.count === 0 ? '' : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .withheldWords */ .ZJ)(withheld.count)} not shown in public`;
}
/**
 * The first reason of a decision that is not about a finding, and the number of further ones; empty
 * when there is none.
 */ function quoteReasons(result, decision, quote) {
    const [first, ...more] = result.reasons.filter((reason)=>reason.decision === decision && reason.finding === undefined);
    if (first === undefined) return '';
    return `${quote(first.message)}${more.length === 0 ? '' : ` (and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more.length, 'more reason')})`}`;
}
function blockedWords(result, quote) {
    const ids = (0,_selection_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsOf */ .W)(result, 'block');
    const blocking = result.findings.filter((finding)=>ids.has(finding.id));
    const here = blocking.filter((finding)=>finding.origin !== 'existing');
    const before = blocking.filter((finding)=>finding.origin === 'existing');
    return [
        here.length === 0 ? '' : `${kinds(result, here)}${originWords(result)}`,
        before.length === 0 ? '' : `${kinds(result, before)} that ${before.length === 1 ? 'was' : 'were'} here before`,
        quoteReasons(result, 'block', quote)
    ].filter((part)=>part !== '').join('; ');
}
function originWords({ comparison }) {
    if (!comparison.compares) return '';
    return comparison.baseUnknown === null ? ' introduced here' : ', counted as introduced since the base is unknown';
}
/**
 * `1 malicious package, 2 critical and 1 overdue findings`: each finding once, under its most
 * serious reason.
 */ function kinds(result, findings) {
    const because = (kind, finding)=>result.reasons.some((reason)=>reason.kind === kind && reason.finding === finding.id);
    const malicious = findings.filter((finding)=>because('malicious', finding));
    const others = findings.filter((finding)=>!malicious.includes(finding));
    const severe = others.filter((finding)=>because('severity', finding));
    const late = others.filter((finding)=>!severe.includes(finding) && because('overdue', finding)).length;
    const exploited = others.filter((finding)=>!severe.includes(finding) && !because('overdue', finding) && because('known-exploited', finding)).length;
    const licences = others.filter((finding)=>!severe.includes(finding) && !because('overdue', finding) && because('license', finding)).length;
    const hidden = others.length - severe.length - late - exploited - licences;
    const counted = [
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(severe),
        ...late === 0 ? [] : [
            `${late} overdue`
        ],
        ...exploited === 0 ? [] : [
            `${exploited} exploited`
        ],
        ...licences === 0 ? [] : [
            `${licences} license`
        ],
        ...hidden === 0 ? [] : [
            `${hidden} no longer visible`
        ]
    ];
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)([
        ...malicious.length === 0 ? [] : [
            (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(malicious.length, 'malicious package')
        ],
        ...counted.length === 0 ? [] : [
            `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(counted)} ${others.length === 1 ? 'finding' : 'findings'}`
        ]
    ]);
}
function warningWords(result, quote) {
    const ids = (0,_selection_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsOf */ .W)(result, 'warn');
    const warned = result.findings.filter((finding)=>ids.has(finding.id));
    const relief = result.reasons.find((reason)=>reason.kind === 'fixes-blocking');
    if (relief !== undefined) return quote(relief.message);
    const late = warned.some((finding)=>finding.sla === 'overdue');
    return [
        quoteReasons(result, 'warn', quote),
        warned.length === 0 ? '' : kinds(result, warned),
        stateWords(result, late ? '' : dueWords(result))
    ].filter((part)=>part !== '').join('; ');
}
/** The open findings in words, when nothing blocks. */ function stateWords(result, due) {
    const { main, before, waived } = (0,_selection_js__WEBPACK_IMPORTED_MODULE_4__/* .select */ .L)(result);
    const open = main.length + before.length;
    const fixed = (0,_sight_words_js__WEBPACK_IMPORTED_MODULE_0__/* .repaired */ .X9)(result.gone).length;
    const rest = [
        ...fixed === 0 ? [] : [
            `${fixed} fixed`
        ],
        ...waived.length === 0 ? [] : [
            `${waived.length} waived`
        ]
    ];
    if (open === 0) return [
        emptyWords(result),
        ...rest
    ].join(', ');
    const first = result.comparison.compares ? comparedWords(result, main) : openWords(main);
    const then = before.length === 0 ? '' : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(before.length, 'finding')} ${before.length === 1 ? 'was' : 'were'} here before`;
    return `${[
        first,
        ...rest
    ].join(', ')}${then}${due}`;
}
function emptyWords({ comparison, scans, findings, gone }) {
    const done = scans.filter((scan)=>scan.status === 'done');
    const looked = done.reduce((sum, scan)=>sum + (scan.packages ?? 0) + (scan.files ?? 0), 0);
    if (findings.length + gone.length > 0 || looked > 0) return comparison.compares ? 'nothing introduced' : 'no open findings';
    if (done.length > 0) return 'nothing to scan: there is no lockfile to read';
    const skipped = scans.find((scan)=>scan.reason !== null)?.reason;
    return `nothing was scanned: ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(skipped ?? 'there is no scanner', MAX_REASON)}`;
}
function comparedWords(result, introduced) {
    if (introduced.length === 0) return 'nothing introduced';
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(introduced))} ${introduced.length === 1 ? 'finding' : 'findings'}${originWords(result)}, none blocks`;
}
function openWords(open) {
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(open.length, 'open finding')} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(open).join(', ')}), none blocks`;
}
function dueWords({ counts, nextDue }) {
    if (counts.overdue > 0) return `, ${counts.overdue} overdue`;
    return nextDue === null ? '' : `, next due ${(0,_dates_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDate */ .XV)(nextDue)}`;
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

/***/ 73005:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85044);

/** U+200B, invisible: splits a marker so that it is not recognised. */ const ZERO_WIDTH_SPACE = '\u200B';
/**
 * Text as one line that the runner does not read as a workflow command (`::name` at the beginning
 * of a line, `##[name]` anywhere). For everything that is printed without @actions/core, which
 * escapes its own commands.
 * @param text untrusted
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */ function logLine(text) {
    return (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text).replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`).replace(/^(\s*):(?=:)/u, `$1:${ZERO_WIDTH_SPACE}`);
}


/***/ }),

/***/ 48631:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ permissionLines),
/* harmony export */   l: () => (/* binding */ MAX_TEXT)
/* harmony export */ });
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84008);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85044);


/** Maximum length of the text about one permission, in characters. */ const MAX_TEXT = 200;
/** Added permissions for a terminal, one line each. */ function permissionLines(changes) {
    return changes.filter(({ change })=>change === 'widens').map(({ severity, can, place, consent })=>{
        const asked = consent === 'admin' ? 'administrators consent' : 'nobody is asked';
        return `${severity}: ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(can, MAX_TEXT)} (${(0,_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .placeWords */ .fp)(place)}, ${asked})`;
    });
}


/***/ }),

/***/ 79243:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ scannedWords),
/* harmony export */   FN: () => (/* binding */ packageWordsIn),
/* harmony export */   MB: () => (/* binding */ skippedWords),
/* harmony export */   YT: () => (/* binding */ otherFiles)
/* harmony export */ });
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80581);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85044);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56489);



/**
 * What was scanned, on one line: `Scanned 1,204 packages in 3 lockfiles and 312 files in 1.9 s`.
 * Scanners run in parallel, so the longest time counts.
 */ function scannedWords({ scans }) {
    const sum = (value)=>scans.reduce((total, scan)=>total + value(scan), 0);
    const lockfiles = sum((scan)=>scan.lockfiles.length);
    // Several scanners read the same files, so the numbers are not added.
    const files = Math.max(0, ...scans.map(otherFiles));
    const packages = sum((scan)=>scan.packages ?? 0);
    const what = [
        ...packages + lockfiles === 0 && files > 0 ? [] : [
            packageWordsIn(packages, lockfiles)
        ],
        ...files === 0 ? [] : [
            (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files, 'file')
        ]
    ];
    const failed = scans.filter((scan)=>scan.status === 'failed').length;
    const incomplete = failed === 0 ? '' : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failed, 'scan')} did not complete`;
    return `Scanned ${what.join(' and ')} in ${(0,_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA)(Math.max(0, ...scans.map((scan)=>scan.ms)))}${incomplete}`;
}
/**
 * Scanners that did not run, grouped by reason: `forge, workflows (this version does not have it
 * yet)`; empty when all ran.
 */ function skippedWords(scans) {
    const byReason = new Map();
    for (const { scanner, status, reason } of scans){
        if (status !== 'skipped' || reason === null) continue;
        byReason.set(reason, [
            ...byReason.get(reason) ?? [],
            (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(scanner, 60)
        ]);
    }
    return [
        ...byReason
    ].map(([reason, names])=>`${names.join(', ')} (${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(reason, 500)})`).join('; ');
}
/** The number of files that are not lockfiles: zero for a scanner that lists its lockfiles. */ function otherFiles({ files, lockfiles }) {
    return lockfiles.length > 0 ? 0 : files ?? 0;
}
function packageWordsIn(packages, lockfiles) {
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(packages, 'package')}${lockfiles === 0 ? '' : ` in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(lockfiles, 'lockfile')}`}`;
}


/***/ }),

/***/ 32178:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ select),
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/* harmony import */ var _core_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13735);
/* harmony import */ var _core_scale_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88195);
/* harmony import */ var _core_scale_text_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79390);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84008);




/** Groups a result's findings. */ function select(result) {
    const blocking = findingsOf(result, 'block');
    const judged = result.findings.filter(_core_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudged */ .sL).sort(readingOrder(blocking));
    const open = judged.filter((finding)=>finding.waiver === null);
    const isNew = (finding)=>!result.comparison.compares || finding.origin !== 'existing';
    const introduced = open.filter(isNew);
    const held = open.filter((finding)=>!isNew(finding) && blocking.has(finding.id));
    return {
        blocking,
        main: [
            ...introduced,
            ...held
        ],
        introduced,
        held,
        before: open.filter((finding)=>!isNew(finding) && !blocking.has(finding.id)),
        waived: judged.filter((finding)=>finding.waiver !== null),
        problems: result.reasons.filter((reason)=>reason.finding === undefined && reason.kind !== 'fixes-blocking')
    };
}
/** Blocking findings first, then by severity, score, due date, place. */ function readingOrder(blocking) {
    return (a, b)=>Number(blocking.has(b.id)) - Number(blocking.has(a.id)) || (0,_core_scale_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(a.severity) - (0,_core_scale_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(b.severity) || (b.score ?? 0) - (a.score ?? 0) || (0,_core_scale_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.due ?? NEVER, b.due ?? NEVER) || byPlace(a, b) || (0,_core_scale_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.id, b.id);
}
/** Sorts behind every date. */ const NEVER = '9999-12-31';
function byPlace(a, b) {
    const [first, second] = [
        (0,_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .mainLocation */ .vC)(a),
        (0,_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .mainLocation */ .vC)(b)
    ];
    return (0,_core_scale_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(first.path, second.path) || (first.line ?? 0) - (second.line ?? 0);
}
/** Ids of the findings that reasons of this decision name. */ function findingsOf(result, decision) {
    return new Set(result.reasons.flatMap((reason)=>reason.decision === decision && reason.finding !== undefined ? [
            reason.finding
        ] : []));
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


/***/ }),

/***/ 51618:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ flowed),
/* harmony export */   k: () => (/* binding */ wrapped)
/* harmony export */ });
/**
 * Wraps a text at spaces into lines of at most `width` columns. A longer word has a line to itself.
 */ function wrapped(text, width) {
    const lines = [];
    for (const word of text.split(' ')){
        const line = lines.at(-1);
        if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
        else lines.push(word);
    }
    return lines;
}
/**
 * Items separated by three spaces, as many per line as fit. An item that is too long is wrapped; it
 * has its lines to itself.
 */ function flowed(items, width) {
    const lines = [];
    for (const item of items){
        const line = lines.at(-1);
        if (line !== undefined && line.length + 3 + item.length <= width) lines[lines.length - 1] = `${line}   ${item}`;
        else lines.push(...wrapped(item, width));
    }
    return lines;
}


/***/ }),

/***/ 73926:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renamesIn)
/* harmony export */ });
/* harmony import */ var _scanners_shared_sarif_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56327);

/** Finds the files that git sees as renamed between base and head; none without a repository. */ function renamesIn(repository) {
    const find = (0,_scanners_shared_sarif_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .renamesByGit */ .Nl)(repository);
    return async (head, base)=>new Map([
            ...await find(head, base)
        ].map(([now, before])=>[
                before,
                now
            ]));
}


/***/ }),

/***/ 27773:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withProofs),
/* harmony export */   P: () => (/* binding */ historyOnGitHub)
/* harmony export */ });
/* harmony import */ var _core_gate_waiver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58123);
/* harmony import */ var _core_policy_approvers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13988);
/* harmony import */ var _core_policy_given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32027);
/* harmony import */ var _core_policy_read_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72777);
/* harmony import */ var _core_scale_day_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94900);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84356);
/* harmony import */ var _github_read_policy_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3713);







/** The history that GitHub has. */ function historyOnGitHub(client, name) {
    return {
        versions: (commit, path)=>(0,_github_read_policy_history_js__WEBPACK_IMPORTED_MODULE_5__/* .fileVersions */ .qn)(client, name, commit, path),
        approvals: (commits, path)=>(0,_github_read_policy_history_js__WEBPACK_IMPORTED_MODULE_5__/* .commitApprovals */ .yk)(client, name, commits, path)
    };
}
/**
 * The policy in force, each of its waivers that may count with what is known of how it was given:
 * since when it stands there, and which of those whom it names GitHub shows to have approved it.
 * What cannot be read changes no waiver's days, and confirms nobody.
 * @param commit the commit that the policy was read from; null where there is none
 * @param asOf RFC 3339: now
 */ async function withProofs(inForce, commit, history, asOf) {
    const { policy, origin } = inForce;
    const today = (0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(asOf, policy.sla.timezone);
    const loose = {
        ...policy,
        'waiver-rules': {
            ...policy['waiver-rules'],
            approvals: 0
        }
    };
    const live = policy.waivers.filter((waiver)=>(0,_core_gate_waiver_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverStanding */ .nD)(waiver, loose, today) === 'active');
    if (live.length === 0 || commit === null || origin.path === null) return inForce;
    const read = await givenWaivers(live, policy, history.versions(commit, origin.path));
    const asked = await approvalsOf(read.given, origin.path, policy, history.approvals);
    const proofs = new Map(live.map((waiver)=>{
        const by = read.given.get(waiver) ?? null;
        const approvals = by === null ? [] : asked.approvals.get(by.commit) ?? [];
        return [
            waiver,
            {
                since: by?.at ?? null,
                confirmed: (0,_core_policy_given_js__WEBPACK_IMPORTED_MODULE_1__/* .confirmedIn */ .Fo)(waiver, approvals)
            }
        ];
    }));
    const waivers = policy.waivers.map((waiver)=>{
        const proof = proofs.get(waiver);
        return proof === undefined ? waiver : {
            ...waiver,
            proof
        };
    });
    return {
        ...inForce,
        policy: {
            ...policy,
            waivers
        },
        reasons: [
            ...inForce.reasons,
            ...read.reasons,
            ...asked.reasons
        ]
    };
}
/** The versions that gave waivers, as far back as their days may be counted from. */ async function givenWaivers(live, policy, history) {
    const versions = [];
    const reasons = [];
    try {
        for await (const { commit, at, text } of history){
            versions.push({
                commit,
                at,
                waivers: waiversIn(text)
            });
            if (live.every((waiver)=>isSettled(waiver, versions, policy))) break;
        }
    } catch (error) {
        reasons.push(unproven(`the days of waivers count from today, since the policy's history could not be read`, error));
    }
    const given = live.flatMap((waiver)=>{
        const { by } = (0,_core_policy_given_js__WEBPACK_IMPORTED_MODULE_1__/* .givenBy */ .ny)(waiver, versions);
        return by === null ? [] : [
            [
                waiver,
                by
            ]
        ];
    });
    return {
        given: new Map(reasons.length > 0 ? [] : given),
        reasons
    };
}
/** Whether older versions cannot change what is known of a waiver. */ function isSettled(waiver, versions, policy) {
    const { by, open } = (0,_core_policy_given_js__WEBPACK_IMPORTED_MODULE_1__/* .givenBy */ .ny)(waiver, versions);
    if (!open) return true;
    const first = (0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_3__/* .addDays */ .fi)(waiver.expires, -policy['waiver-rules']['max-days']);
    return by !== null && (0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(by.at, policy.sla.timezone) < first;
}
/** The waivers of a version; none where it has no policy, null where that cannot be read. */ function waiversIn(text) {
    return text === null ? [] : (0,_core_policy_read_parse_js__WEBPACK_IMPORTED_MODULE_2__.policyIn)(text)?.waivers ?? null;
}
async function approvalsOf(given, path, policy, ask) {
    const commits = [
        ...given
    ].filter(([waiver])=>(0,_core_policy_approvers_js__WEBPACK_IMPORTED_MODULE_6__/* .loginsIn */ .M)(waiver['approved-by'] ?? '').length > 0).map(([, { commit }])=>commit);
    if (ask === null || commits.length === 0) return {
        approvals: new Map(),
        reasons: []
    };
    try {
        const found = await ask([
            ...new Set(commits)
        ], path);
        const read = [
            ...found
        ].map(([commit, approvals])=>{
            const changes = approvals.map(({ by, reviewed })=>({
                    by,
                    waivers: reviewed === null ? null : waiversIn(reviewed.text) ?? []
                }));
            return [
                commit,
                changes
            ];
        });
        return {
            approvals: new Map(read),
            reasons: []
        };
    } catch (error) {
        const what = `nobody's approval of a waiver could be confirmed (the job needs "permissions: pull-requests: read")`;
        // Where no approval is asked for, the evidence says "claimed", and nothing else changes.
        const needed = policy['waiver-rules'].approvals > 0;
        return {
            approvals: new Map(),
            reasons: needed ? [
                unproven(what, error)
            ] : []
        };
    }
}
function unproven(what, error) {
    return {
        kind: 'waivers-unproven',
        decision: 'warn',
        message: `${what}: ${(0,_github_client_js__WEBPACK_IMPORTED_MODULE_4__/* .explainApiError */ .cU)(error)}`
    };
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

/***/ 92230:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ FORGE_RULES)
});

;// CONCATENATED MODULE: ./src/scanners/forge/rules/admin-scope.js
const VERBS = /^(?:admin|act-as-user|access-email-addresses):/u;
/** Reports scopes that allow what an administrator, or any user, may do. */ const adminScope = {
    id: 'forge-admin-scope',
    title: 'Scope with the rights of administrators or of any user',
    severity: 'high',
    severityReason: 'Whoever gets code to run in the app, or reaches an unchecked function of it, has these rights on every site that installed it (C:H/I:H).',
    confidence: 'high',
    cwe: [
        'CWE-250'
    ],
    requirement: {
        table: 'all-apps',
        number: '4'
    },
    why: 'Every flaw of the app is as bad as the widest of its scopes. Those of administration, of acting as any user and of e-mail addresses are the widest there are.',
    fix: {
        text: 'Ask for the granular scopes of the calls that the app makes, and leave administration to people.',
        before: 'permissions:\n  scopes:\n    - admin:repository:bitbucket',
        after: 'permissions:\n  scopes:\n    - read:repository:bitbucket'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/scopes-product/'
    ],
    check: ({ manifest })=>manifest.scopes.filter(({ text })=>VERBS.test(text)).map(({ text, at })=>({
                at,
                subject: text,
                detail: `the app asks for ${text}`
            }))
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/api-route-scopes.js
/** Reports an API route of the app that requires no scopes. */ const apiRouteScopes = {
    id: 'forge-api-route-scopes',
    title: 'API route without scopes',
    severity: 'medium',
    severityReason: 'Any program that a user of the site has allowed anything can call it in the name of that user (PR:L, C:L/I:L).',
    confidence: 'high',
    cwe: [
        'CWE-862'
    ],
    requirement: {
        table: 'all-apps',
        number: '1'
    },
    why: 'Scopes say which programs may call a route of the app. Without any, a token that was given for something else opens it.',
    fix: {
        text: 'Give every route the scopes that its callers need.',
        before: 'modules:\n  apiRoute:\n    - key: tasks\n      path: /tasks\n      operation: GET\n      function: tasks',
        after: 'modules:\n  apiRoute:\n    - key: tasks\n      path: /tasks\n      operation: GET\n      function: tasks\n      scopes:\n        - read:tasks:custom'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/modules/api-route/'
    ],
    check: ({ manifest })=>manifest.modules.filter(({ type, node })=>type === 'apiRoute' && node.get('scopes').items.length === 0).map(({ key, node, at })=>({
                at,
                subject: key,
                detail: `the route ${node.get('path').text ?? key} has no scopes`
            }))
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/app-managed.js
/** Permission checks of the permissions SDK, for back ends and pages. */ const ASKED = /\b(?:hasScope|hasPermission|canFetchFrom|canLoadResource|usePermissions)\b/u;
/** Reports an app that manages the enforcement of permissions itself, but does not check any. */ const appManaged = {
    id: 'forge-app-managed',
    title: 'Permissions that the app has to enforce and does not',
    severity: 'medium',
    severityReason: 'What an administrator has refused is done all the same, or fails in ways that nobody planned (PR:L, C:L/I:L).',
    confidence: 'medium',
    cwe: [
        'CWE-862'
    ],
    requirement: {
        table: 'all-apps',
        number: '4'
    },
    why: 'With enforcement: app-managed new code runs before an administrator agrees to new permissions. The app itself has to ask what it may do, and no code of it does.',
    fix: {
        text: 'Ask the permissions SDK before every use of a permission that may not be granted, or leave the enforcement to Forge.',
        before: 'permissions:\n  enforcement: app-managed',
        after: 'permissions:\n  scopes:\n    - read:jira-work'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/rolling-releases/'
    ],
    readsSources: true,
    check: ({ manifest, sources, sourcesWhole })=>{
        const { appManaged: at } = manifest;
        if (at === null || !sourcesWhole || sources.some((text)=>ASKED.test(text))) return [];
        const detail = 'permissions.enforcement is app-managed, and no code asks the permissions SDK';
        return [
            {
                at,
                subject: 'enforcement',
                detail
            }
        ];
    }
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/broad-scope.js
const BROAD = /^(?:manage|redact|moderate|project-admin|space-admin):/u;
/** Deleting is often an app's purpose, so such a scope is only reported with low confidence. */ const DELETING = /^delete:/u;
/** Reports scopes that can change more than content. */ const broadScope = {
    id: 'forge-broad-scope',
    title: 'Broad scope',
    severity: 'medium',
    severityReason: 'Needs another flaw of the app first; then settings of a whole site or content of all its users are open to change (I:H).',
    confidence: 'medium',
    cwe: [
        'CWE-250'
    ],
    requirement: {
        table: 'all-apps',
        number: '4'
    },
    why: 'Scopes that manage, moderate, redact or delete reach beyond what one user works on. Each of them makes a flaw of the app worse.',
    fix: {
        text: 'Ask for the granular scopes of the calls that the app makes; take back what no call needs.',
        before: 'permissions:\n  scopes:\n    - manage:jira-configuration',
        after: 'permissions:\n  scopes:\n    - read:field:jira\n    - write:field:jira'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/scopes-product/'
    ],
    check: ({ manifest })=>manifest.scopes.flatMap(({ text, at })=>{
            const hit = {
                at,
                subject: text,
                detail: `the app asks for ${text}`
            };
            if (BROAD.test(text)) return [
                hit
            ];
            return DELETING.test(text) ? [
                {
                    ...hit,
                    confidence: 'low'
                }
            ] : [];
        })
};

// EXTERNAL MODULE: ./src/scanners/forge/rules/cleartext-egress.js
var cleartext_egress = __webpack_require__(55921);
;// CONCATENATED MODULE: ./src/scanners/forge/rules/cleartext-remote.js

/** Reports a remote without TLS. */ const cleartextRemote = {
    id: 'forge-cleartext-remote',
    title: 'Remote without TLS',
    severity: 'high',
    severityReason: 'Whoever sits on the way reads and changes requests and the tokens of the app and its users with them (AC:H, C:H/I:H).',
    confidence: 'high',
    cwe: [
        'CWE-319'
    ],
    requirement: {
        table: 'all-apps',
        number: '3'
    },
    why: 'Calls to a remote carry data of customers and tokens for their site. Over http: anybody on the way has both.',
    fix: {
        text: 'Serve the remote over https: with TLS 1.2 or later and HSTS.',
        before: 'remotes:\n  - key: backend\n    baseUrl: http://backend.example.com',
        after: 'remotes:\n  - key: backend\n    baseUrl: https://backend.example.com'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/remotes/',
        'https://developer.atlassian.com/platform/marketplace/security-requirements/'
    ],
    check: ({ manifest })=>manifest.remotes.flatMap(({ key, urls })=>urls.filter(({ url })=>(0,cleartext_egress/* isClear */.O)(url)).map(({ region, url, at })=>({
                    at,
                    subject: `${key} ${region}`,
                    detail: `the remote ${key} has the base URL ${url}`
                })))
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/deprecated.js
/** Deprecated modules, with the date of deprecation and the replacement. */ const MODULES = new Map([
    [
        'jira:issueGlance',
        'deprecated since 5 May 2026, use jira:issueContext'
    ],
    [
        'jira:fullPage',
        'deprecated since 30 September 2026, use global:fullPage'
    ],
    [
        'confluence:fullPage',
        'deprecated since 30 September 2026, use global:fullPage'
    ]
]);
const CONNECT = "Connect's support ends on 31 January 2027";
/** Reports modules and properties that Atlassian has deprecated. */ const deprecated = {
    id: 'forge-deprecated',
    title: 'Part of an app that is no longer looked after',
    severity: 'low',
    severityReason: 'Opens nothing by itself; after its end it gets no security fixes and stops working.',
    confidence: 'high',
    cwe: [
        'CWE-477'
    ],
    requirement: null,
    why: 'Modules that Atlassian has deprecated, and Connect as a whole, get no fixes past their end. What still hangs on them cannot be repaired in a hurry.',
    fix: {
        text: 'Move to the module that takes its place; replace Connect modules by Forge ones.',
        before: 'modules:\n  jira:issueGlance:\n    - key: glance',
        after: 'modules:\n  jira:issueContext:\n    - key: glance'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/changelog/',
        'https://developer.atlassian.com/platform/adopting-forge-from-connect/'
    ],
    check: ({ manifest })=>[
            ...manifest.modules.flatMap(({ type, key, at })=>{
                const why = MODULES.get(type);
                return why === undefined ? [] : [
                    {
                        at,
                        subject: `${type} ${key}`,
                        detail: `${type} is ${why}`
                    }
                ];
            }),
            ...manifest.connect.map(({ text, at })=>({
                    at,
                    subject: text,
                    detail: `${text}: ${CONNECT}`
                }))
        ]
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/impersonation-scope.js
/** Reports scopes that the app may use on behalf of absent users. */ const impersonationScope = {
    id: 'forge-impersonation-scope',
    title: 'Scope with impersonation',
    severity: 'high',
    severityReason: 'Whoever reaches the code that chooses the account acts as any user of the site, administrators among them (C:H/I:H).',
    confidence: 'high',
    cwe: [
        'CWE-250',
        'CWE-863'
    ],
    requirement: {
        table: 'all-apps',
        number: '4'
    },
    why: 'With allowImpersonation, asUser(accountId) acts as anybody without their doing. A wrong or borrowed account id is then an escalation of rights.',
    fix: {
        text: 'Act as the user who calls (asUser()), or as the app after a check of that user; take the setting out.',
        before: 'permissions:\n  scopes:\n    write:jira-work:\n      allowImpersonation: true',
        after: 'permissions:\n  scopes:\n    - write:jira-work'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/permissions/',
        'https://developer.atlassian.com/platform/forge/runtime-reference/product-fetch-api/'
    ],
    check: ({ manifest })=>manifest.scopes.filter(({ impersonation })=>impersonation).map(({ text, at })=>({
                at,
                subject: text,
                detail: `the app may use ${text} in the name of users who are not there`
            }))
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/literal-secret.js
/** Names of secret values; `clientId` is not one. */ const SECRET = /(?:^|[-_.])(?:client[-_]?secret|secret|token|api[-_]?key|password|passwd|authorization|private[-_]?key|access[-_]?key)$/iu;
/** Values that refer to a secret, or are placeholders for one. */ const NO_SECRET = /\$\{|\{\{|^<.*>$|^(?:x+|\*+|\.+)$|changeme|change[-_ ]me|placeholder|example|your[-_ ]/iu;
/** A value of plain words names a field of a response, except where values are set. */ const NAME = /^[a-z]+(?:[-_.][a-z]+)*$/iu;
const SHORTEST = 8;
/** Reports secrets that are written into the manifest. */ const literalSecret = {
    id: 'forge-literal-secret',
    title: 'Secret in the manifest',
    severity: 'high',
    severityReason: 'Whoever can read the repository, or the deployed manifest, can act as the app towards the other service (C:H/I:H).',
    confidence: 'medium',
    cwe: [
        'CWE-798'
    ],
    requirement: {
        table: 'all-apps',
        number: '5'
    },
    why: 'A manifest is source: it is in every clone, and Forge shows it. The secret of a provider is set with the command line and never written down.',
    fix: {
        text: 'Revoke it, set the new one with `forge providers configure` or as an encrypted variable, and take it out here.',
        before: 'providers:\n  auth:\n    - key: service\n      actions:\n        exchange:\n          overrides:\n            headers:\n              Authorization: Basic Zm9yZ2U6aHVudGVyMg==',
        after: 'providers:\n  auth:\n    - key: service\n      actions:\n        exchange:\n          path: /token'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/providers/',
        'https://cwe.mitre.org/data/definitions/798.html'
    ],
    check: ({ manifest })=>[
            ...manifest.providers.flatMap((provider)=>secretsIn(provider, '')),
            ...manifest.root.get('remotes').items.flatMap((remote)=>secretsIn(remote.get('headers'), remote.get('key').text ?? '')),
            ...secretsIn(manifest.root.get('environment'), '')
        ]
};
/** The hits never contain the value, since a report may be public. */ function secretsIn(node, path) {
    const below = [
        ...node.items.map((item)=>[
                '',
                item
            ]),
        ...node.entries
    ];
    return below.flatMap(([key, value])=>{
        const here = key === '' ? path : path === '' ? key : `${path}.${key}`;
        if (value.text === null) return secretsIn(value, here);
        const text = value.text.trim();
        if (!SECRET.test(key.replace(/([a-z])([A-Z])/gu, '$1_$2')) || !isLiteral(text, here)) return [];
        return [
            {
                at: value.at,
                subject: here,
                detail: `${here} is written out`
            }
        ];
    });
}
function isLiteral(text, path) {
    const isName = NAME.test(text) && !/(?:^|\.)(?:overrides|headers|body|queryParameters)\./u.test(path);
    return text.length >= SHORTEST && !NO_SECRET.test(text) && !isName;
}

;// CONCATENATED MODULE: ./src/scanners/forge/rules/missing-function.js
/** Reports modules that refer to an undeclared function, and functions without code. */ const missingFunction = {
    id: 'forge-missing-function',
    title: 'Module without its function',
    severity: 'low',
    severityReason: 'It fails when it is called. What it would have checked or cleaned up is not done, and no scanner can look at its code.',
    confidence: 'high',
    cwe: [
        'CWE-710'
    ],
    requirement: null,
    why: 'A module names a function that the manifest does not declare, or a handler names a file that is not in the repository. Other scanners take such an app for clean, since there is nothing to read.',
    fix: {
        text: 'Declare the function, or correct the name of its handler: file below src and export, without an extension.',
        before: 'modules:\n  trigger:\n    - key: created\n      function: craeted\n  function:\n    - key: created\n      handler: index.created',
        after: 'modules:\n  trigger:\n    - key: created\n      function: created\n  function:\n    - key: created\n      handler: index.created'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/modules/function/'
    ],
    check: (app)=>[
            ...undeclared(app),
            ...withoutCode(app)
        ]
};
function undeclared({ manifest }) {
    const declared = new Set(manifest.functions.map(({ key })=>key));
    return manifest.references.filter(({ function: key })=>!declared.has(key) && !key.includes('${')).map(({ function: key, module, at })=>({
            at,
            subject: `${module.type} ${module.key} ${key}`,
            detail: `the ${module.type} ${module.key} uses the function ${key}, which is not declared`
        }));
}
/**
 * Only reported if the code of other functions was found; otherwise the app is built from
 * elsewhere.
 */ function withoutCode({ manifest, entries }) {
    const packed = manifest.root.get('app', 'package').exists;
    const found = entries.some(({ file })=>file !== null);
    return entries.flatMap(({ key, handler, file, references }, index)=>file !== null || packed || references.length === 0 ? [] : [
            {
                at: manifest.functions[index]?.at ?? manifest.app,
                subject: `${key} ${handler}`,
                detail: `the function ${key} has the handler ${handler}, and there is no such file`,
                ...found || entries.length === 1 ? {} : {
                    confidence: 'medium'
                }
            }
        ]);
}

;// CONCATENATED MODULE: ./src/scanners/forge/rules/oauth-token-in-url.js
/** Reports authentication providers that put tokens into URLs. */ const oauthTokenInUrl = {
    id: 'forge-oauth-token-in-url',
    title: 'OAuth token in the address of requests',
    severity: 'medium',
    severityReason: 'Whoever reads a log of the service or of a proxy has the token of a user until it ends (C:H, needs access to logs).',
    confidence: 'high',
    cwe: [
        'CWE-598'
    ],
    requirement: {
        table: 'all-apps',
        number: '5'
    },
    why: 'With bearerMethod uri-query the token of a user is a part of the address, which servers and proxies write into their logs.',
    fix: {
        text: 'Send it in the Authorization header, which is the default, or in the body (form-encoded).',
        before: 'providers:\n  auth:\n    - key: service\n      type: oauth2\n      bearerMethod: uri-query',
        after: 'providers:\n  auth:\n    - key: service\n      type: oauth2\n      bearerMethod: authorization-header'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/providers/'
    ],
    check: ({ manifest })=>manifest.providers.flatMap((provider)=>{
            const method = provider.get('bearerMethod');
            const key = provider.get('key').text ?? '';
            if (method.text !== 'uri-query') return [];
            return [
                {
                    at: method.at,
                    subject: key,
                    detail: `the provider ${key} sends its token in the address`
                }
            ];
        })
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/remote-storage.js
/** Reports a remote that stores data of end users. */ const remoteStorage = {
    id: 'forge-remote-storage',
    title: 'Remote that keeps end-user data',
    severity: 'low',
    severityReason: 'A duty rather than a flaw: the data is only as safe as the remote, which this scan cannot see.',
    confidence: 'medium',
    cwe: [
        'CWE-311'
    ],
    requirement: {
        table: 'all-apps',
        number: '2'
    },
    why: 'End-user data that leaves Atlassian has to be encrypted where it is kept, and every access to it authorized. Where the manifest says that a remote stores it, or does not say that it does not, somebody has to answer for that.',
    fix: {
        text: 'State storage.inScopeEUD: false where no end-user data is kept. Where it is, encrypt it, authorize access to it, and waive this finding with a word on how.',
        before: 'remotes:\n  - key: backend\n    baseUrl: https://backend.example.com\n    operations: [storage]',
        after: 'remotes:\n  - key: backend\n    baseUrl: https://backend.example.com\n    operations: [storage]\n    storage:\n      inScopeEUD: false'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/remotes/'
    ],
    check: ({ manifest })=>manifest.remotes.filter(({ stores, storesEUD })=>stores && storesEUD !== false).map(({ key, storesEUD, at })=>({
                at,
                subject: key,
                detail: storesEUD === null ? `the remote ${key} stores data, and does not say whether it is that of end users` : `the remote ${key} stores data of end users`
            }))
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/runtime.js
/** Runtimes that Atlassian still patches. */ const SUPPORTED = new Set([
    'nodejs22.x',
    'nodejs24.x'
]);
/** Why other runtimes are reported; any further name is unknown to Forge. */ const ENDED = new Map([
    [
        'nodejs20.x',
        'nodejs20.x was deprecated on 30 April 2026, and since 6 May 2026 Forge refuses deployments with it'
    ],
    [
        'nodejs18.x',
        'nodejs18.x was removed; it gets no security fixes'
    ],
    [
        'sandbox',
        'the sandbox runtime does not run since 28 February 2025'
    ]
]);
/** Reports an app without a supported runtime. */ const runtime = {
    id: 'forge-runtime',
    title: 'Runtime without security fixes',
    severity: 'high',
    severityReason: 'Known holes of the runtime stay open for whoever can reach a function of the app, and a fix of the app itself can no longer be deployed.',
    confidence: 'high',
    cwe: [
        'CWE-1104'
    ],
    requirement: {
        table: 'all-apps',
        number: '9'
    },
    why: 'A runtime past its end gets no fixes, and Forge takes no deployments with it: the next security fix of the app would be stuck.',
    fix: {
        text: 'Name a supported runtime, and run the tests with that version of Node.',
        before: 'app:\n  runtime:\n    name: nodejs20.x',
        after: 'app:\n  runtime:\n    name: nodejs22.x'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/function-reference/nodejs-runtime/',
        'https://developer.atlassian.com/platform/forge/manifest-reference/#app'
    ],
    check: ({ manifest })=>{
        const { runtime: named, app } = manifest;
        if (named === null) {
            // A pure Connect app has no functions to run.
            if (manifest.functions.length === 0) return [];
            return [
                {
                    at: app,
                    subject: 'missing',
                    detail: 'app.runtime.name is missing'
                }
            ];
        }
        if (SUPPORTED.has(named.text) || named.text.includes('${')) return [];
        const detail = ENDED.get(named.text) ?? `${named.text} is no runtime that Forge has`;
        return [
            {
                at: named.at,
                subject: named.text,
                detail
            }
        ];
    }
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/string-egress.js
/** Reports egress in the short form, which declares nothing about data. */ const stringEgress = {
    id: 'forge-string-egress',
    title: 'Egress in the deprecated short form',
    severity: 'low',
    severityReason: 'Opens nothing by itself; what data leaves is not said, and the form will stop working.',
    confidence: 'high',
    cwe: [
        'CWE-477'
    ],
    requirement: null,
    why: 'An address that is a text alone cannot say whether end-user data goes there, so customers and reviewers cannot know. Forge has deprecated the form.',
    fix: {
        text: 'Write the entry as a section with address and inScopeEUD.',
        before: 'permissions:\n  external:\n    fetch:\n      backend:\n        - https://api.example.com',
        after: 'permissions:\n  external:\n    fetch:\n      backend:\n        - address: https://api.example.com\n          inScopeEUD: false'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/permissions/'
    ],
    check: ({ manifest })=>manifest.egress.filter(({ kind, plain })=>plain && kind.startsWith('fetch.')).map(({ kind, address, at })=>({
                at,
                subject: `${kind} ${address ?? ''}`,
                detail: `${kind} has ${address ?? ''} as a text alone`
            }))
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/undeclared-data.js
/** Reports egress that does not declare whether end-user data is sent. */ const undeclaredData = {
    id: 'forge-undeclared-data',
    title: 'Egress that does not say what data leaves',
    severity: 'low',
    severityReason: 'Opens nothing by itself; what customers are told about their data may not be true.',
    confidence: 'high',
    cwe: [
        'CWE-213'
    ],
    requirement: null,
    why: 'Without inScopeEUD Forge assumes that end-user data leaves, and tells customers so. Whoever writes it down has thought about it, and a later change is seen.',
    fix: {
        text: 'State inScopeEUD: true where end-user data goes to this host, false where none does.',
        before: 'permissions:\n  external:\n    fetch:\n      backend:\n        - address: https://api.example.com',
        after: 'permissions:\n  external:\n    fetch:\n      backend:\n        - address: https://api.example.com\n          inScopeEUD: false'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/permissions/'
    ],
    check: ({ manifest })=>manifest.egress.filter(({ kind, plain, inScopeEUD, category })=>kind.startsWith('fetch.') && !plain && inScopeEUD === null && category !== 'analytics').map(({ kind, address, remote, at })=>{
            const to = address ?? `the remote ${remote ?? ''}`;
            return {
                at,
                subject: `${kind} ${to}`,
                detail: `${kind} to ${to} has no inScopeEUD`
            };
        })
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/unknown-scope.js
/** Verbs of the scopes that Atlassian documents. */ const unknown_scope_VERBS = new Set([
    'access-email-addresses',
    'act-as-user',
    'admin',
    'delete',
    'import',
    'manage',
    'moderate',
    'project-admin',
    'read',
    'readonly',
    'redact',
    'report',
    'search',
    'send',
    'space-admin',
    'storage',
    'validate',
    'view',
    'write'
]);
/** Reports scopes that are not documented, so that nobody can tell what they allow. */ const unknownScope = {
    id: 'forge-unknown-scope',
    title: 'Scope that is not known',
    severity: 'low',
    severityReason: 'It may be a slip that asks for nothing, or something new; nobody reviewed what it opens.',
    confidence: 'medium',
    cwe: [
        'CWE-250'
    ],
    requirement: {
        table: 'all-apps',
        number: '4'
    },
    why: 'Scopes are a verb, a resource and mostly a product. One of another form is misspelt, or opens something that no review of the app has weighed.',
    fix: {
        text: 'Look the scope up in the documentation of the call that needs it, and write it as it stands there.',
        before: 'permissions:\n  scopes:\n    - reed:issue:jira',
        after: 'permissions:\n  scopes:\n    - read:issue:jira'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/scopes-product/'
    ],
    check: ({ manifest })=>manifest.scopes.filter(({ text })=>!isKnown(text)).map(({ text, at })=>({
                at,
                subject: text,
                detail: `${text} is no scope that is known`
            }))
};
/**
 * Whether a scope has a documented form. `:custom` scopes are the app's own, and OpenID scopes have
 * their own names.
 */ function isKnown(scope) {
    if (scope.includes('${') || scope.endsWith(':custom')) return true;
    if ([
        'offline_access',
        'openid',
        'email',
        'profile'
    ].includes(scope)) return true;
    const parts = scope.split(':');
    return parts.length >= 2 && parts.every((part)=>part !== '') && unknown_scope_VERBS.has(parts[0] ?? '');
}

;// CONCATENATED MODULE: ./src/scanners/forge/rules/unneeded-scope.js
/**
 * Products by their names in scopes, with words that must occur in the code or modules of any app
 * that uses them.
 */ const PRODUCTS = [
    {
        scope: /(?::|-)confluence(?:$|[-:])/u,
        words: /confluence|\/wiki\//iu
    },
    {
        scope: /:jira(?:$|[-:])/u,
        words: /jira|\/rest\/(?:api|agile|servicedesk)\//iu
    },
    {
        scope: /:bitbucket$/u,
        words: /bitbucket/iu
    },
    {
        scope: /:compass$/u,
        words: /compass/iu
    },
    {
        scope: /^storage:app$/u,
        words: /storage|kvs|properties|@forge\/(?:sql|object-store)/iu
    },
    {
        scope: /^report:personal-data$/u,
        words: /report-accounts|privacy/iu
    }
];
/** Reports scopes whose product the app does not seem to use. */ const unneededScope = {
    id: 'forge-unneeded-scope',
    title: 'Scope that no call seems to need',
    severity: 'low',
    severityReason: 'Makes another flaw of the app worse than it had to be; nothing is open by itself.',
    confidence: 'low',
    cwe: [
        'CWE-250'
    ],
    requirement: {
        table: 'all-apps',
        number: '4'
    },
    why: 'Least privilege: a scope of a product that neither a module nor any code of the app speaks of is most likely left over.',
    fix: {
        text: 'Take the scope out, and see with `forge lint` whether a call needs it.',
        before: 'permissions:\n  scopes:\n    - read:jira-work\n    - read:confluence-content.all',
        after: 'permissions:\n  scopes:\n    - read:jira-work'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/permissions/'
    ],
    readsSources: true,
    check: (app)=>canBeKnown(app) ? app.manifest.scopes.filter(({ text })=>isIdle(text, app)).map(({ text, at })=>({
                at,
                subject: text,
                detail: `no code speaks of what ${text} opens`
            })) : []
};
/** Whether use can be excluded: not with a remote, with Connect, or when code is missing. */ function canBeKnown({ manifest, sources, sourcesWhole }) {
    return manifest.remotes.length === 0 && manifest.connect.length === 0 && sourcesWhole && sources.length > 0;
}
function isIdle(scope, { manifest, sources }) {
    const product = PRODUCTS.find((candidate)=>candidate.scope.test(scope));
    if (product === undefined) return false;
    const modules = manifest.modules.map(({ type, node })=>`${type} ${JSON.stringify(node.value)}`);
    return ![
        ...modules,
        ...sources
    ].some((text)=>product.words.test(text));
}

;// CONCATENATED MODULE: ./src/scanners/forge/rules/unsafe-scripts.js
const UNSAFE = new Set([
    'unsafe-inline',
    'unsafe-eval',
    'unsafe-hashes',
    'blob:'
]);
/** Reports a content policy that lets injected scripts run. */ const unsafeScripts = {
    id: 'forge-unsafe-scripts',
    title: 'Content policy that lets injected scripts run',
    severity: 'medium',
    severityReason: 'Needs a way to put text into a page of the app; then the text runs as a script with the rights of its reader (C:L/I:L).',
    confidence: 'high',
    cwe: [
        'CWE-693',
        'CWE-79'
    ],
    requirement: {
        table: 'forge',
        number: '9'
    },
    why: 'The content policy is what stops a script that got into a page by mistake. unsafe-inline, unsafe-eval, unsafe-hashes and blob: let it run.',
    fix: {
        text: 'Build the page without inline scripts and eval (most bundlers have a setting for source maps and chunks), and allow single scripts by their hash.',
        before: 'permissions:\n  content:\n    scripts:\n      - unsafe-eval',
        after: "permissions:\n  content:\n    scripts:\n      - 'sha256-aBcD\u2026='"
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/permissions/'
    ],
    check: ({ manifest })=>manifest.content.filter(({ kind, text })=>kind === 'scripts' && UNSAFE.has(text.replaceAll("'", ''))).map(({ text, at })=>({
                at,
                subject: text,
                detail: `content.scripts has ${text}`
            }))
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/unsafe-styles.js
/** Reports a content policy that lets injected styles take effect. */ const unsafeStyles = {
    id: 'forge-unsafe-styles',
    title: 'Content policy that lets injected styles work',
    severity: 'low',
    severityReason: 'Needs a way to put markup into a page of the app; styles alone change what it looks like, and can leak little (C:L).',
    confidence: 'high',
    cwe: [
        'CWE-693'
    ],
    requirement: null,
    why: 'With unsafe-inline for styles, markup that got into a page can cover or imitate parts of it, and read attributes through selectors.',
    fix: {
        text: 'Put styles into files of the app. Libraries that write style elements mostly take a nonce or have a build that extracts them.',
        before: 'permissions:\n  content:\n    styles:\n      - unsafe-inline',
        after: 'permissions:\n  scopes: []'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/permissions/'
    ],
    check: ({ manifest })=>manifest.content.filter(({ kind, text })=>kind === 'styles' && text.replaceAll("'", '') === 'unsafe-inline').map(({ text, at })=>({
                at,
                subject: text,
                detail: `content.styles has ${text}`
            }))
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/unused-function.js
/** Reports functions that no module refers to. */ const unusedFunction = {
    id: 'forge-unused-function',
    title: 'Function that no module uses',
    severity: 'low',
    severityReason: 'Nobody can call it; code that nobody looks after is deployed with all rights of the app.',
    confidence: 'high',
    cwe: [
        'CWE-561'
    ],
    requirement: null,
    why: 'A function without a module cannot be reached today. It is deployed all the same, nobody tests it, and a later module with its key opens it.',
    fix: {
        text: 'Take the function out, and its code with it.',
        before: 'modules:\n  function:\n    - key: old\n      handler: old.run',
        after: 'modules:\n  function: []'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/modules/function/'
    ],
    check: ({ manifest, entries })=>entries.flatMap(({ key, references }, index)=>references.length > 0 || key === '' ? [] : [
                {
                    at: manifest.functions[index]?.at ?? manifest.app,
                    subject: key,
                    detail: `no module uses the function ${key}`
                }
            ])
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/webtrigger-dynamic.js
/** Reports a web trigger with dynamic responses. */ const webtriggerDynamic = {
    id: 'forge-webtrigger-dynamic',
    title: 'Public web trigger with a dynamic response',
    severity: 'low',
    severityReason: 'Anybody with the address reaches it. What it does is for its code to check: the rules of the code scanner say where that is missing.',
    confidence: 'high',
    cwe: [
        'CWE-306'
    ],
    requirement: {
        table: 'all-apps',
        number: '1'
    },
    why: 'Forge lets everybody call a web trigger. With a dynamic response, which is the default, it can also hand out data; the app is then not eligible for Runs on Atlassian, and a first one needs the consent of administrators.',
    fix: {
        text: 'Answer with outputs that are fixed in the manifest, and check in the handler who calls.',
        before: 'modules:\n  webtrigger:\n    - key: hook\n      function: hook',
        after: 'modules:\n  webtrigger:\n    - key: hook\n      function: hook\n      response:\n        type: static\n        outputs:\n          - key: done\n            statusCode: 204'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/modules/web-trigger/'
    ],
    check: ({ manifest })=>manifest.modules.filter(({ type, node })=>type === 'webtrigger' && node.get('response', 'type').text !== 'static').map(({ key, at })=>({
                at,
                subject: key,
                detail: `everybody can call the web trigger ${key}, and its response is dynamic`
            }))
};

// EXTERNAL MODULE: ./src/scanners/forge/rules/wildcard-egress.js
var wildcard_egress = __webpack_require__(96325);
;// CONCATENATED MODULE: ./src/scanners/forge/rules/wildcard-content.js

/** Kinds of content that a page only displays; a request for it can still carry data away. */ const SHOWN = new Set([
    'styles',
    'fonts',
    'images',
    'media',
    'navigation'
]);
/** Reports pages that may load such content from any host. */ const wildcardContent = {
    id: 'forge-wildcard-content',
    title: 'Content from any host',
    severity: 'medium',
    severityReason: 'Needs a way to put content into a page of the app; then the address of a picture carries data away (C:L), or a page misleads its reader.',
    confidence: 'high',
    cwe: [
        'CWE-183',
        'CWE-201'
    ],
    requirement: {
        table: 'all-apps',
        number: '4'
    },
    why: 'The address of a picture, a font or a style sheet is a message to its host. With a wildcard that host is anybody.',
    fix: {
        text: 'List the hosts that the pages load from; ship fixed pictures with the app.',
        before: "permissions:\n  external:\n    images:\n      - address: '*'",
        after: 'permissions:\n  external:\n    images:\n      - address: https://images.example.com'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/permissions/'
    ],
    check: ({ manifest })=>manifest.egress.filter(({ kind, address })=>SHOWN.has(kind) && address !== null && (0,wildcard_egress/* isOpen */.n)(address)).map(({ kind, address, at })=>({
                at,
                subject: `${kind} ${address ?? ''}`,
                detail: `${kind} allows ${address ?? ''}`
            }))
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/index.js
// Written by scripts/registries.js: npm run build and npm run docs do so.























/** Every rule about manifests, one file each, by id. */ const FORGE_RULES = [
    adminScope,
    apiRouteScopes,
    appManaged,
    broadScope,
    cleartext_egress/* cleartextEgress */.a,
    cleartextRemote,
    deprecated,
    impersonationScope,
    literalSecret,
    missingFunction,
    oauthTokenInUrl,
    remoteStorage,
    runtime,
    stringEgress,
    undeclaredData,
    unknownScope,
    unneededScope,
    unsafeScripts,
    unsafeStyles,
    unusedFunction,
    webtriggerDynamic,
    wildcardContent,
    wildcard_egress/* wildcardEgress */.W
];


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


/***/ }),

/***/ 49340:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ruleText: () => (/* binding */ ruleText)
/* harmony export */ });
/* harmony import */ var _code_rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15228);
/* harmony import */ var _forge_rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92230);
/* harmony import */ var _posture_checks_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43556);
/* harmony import */ var _secrets_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81719);
/* harmony import */ var _shared_secrets_detectors_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98380);
/* harmony import */ var _workflows_rules_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41155);






const TEXTS = new Map([
    ...[
        ..._code_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y,
        ..._forge_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FORGE_RULES */ .Q,
        ..._workflows_rules_index_js__WEBPACK_IMPORTED_MODULE_5__/* .WORKFLOW_RULES */ .K
    ].map(({ id, title, why, fix })=>[
            id,
            {
                title,
                why,
                fix: fix.text
            }
        ]),
    ..._posture_checks_index_js__WEBPACK_IMPORTED_MODULE_2__/* .POSTURE_CHECKS */ .F.map(({ id, title, why, mend })=>[
            id,
            {
                title,
                why,
                fix: mend
            }
        ]),
    ..._shared_secrets_detectors_index_js__WEBPACK_IMPORTED_MODULE_4__/* .DETECTORS */ .c.map((detector)=>[
            `secrets/${detector.kind}`,
            {
                title: detector.name,
                why: (0,_secrets_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .harmOf */ .sY)(detector, null),
                fix: ''
            }
        ])
]);
/** The text of one of our own rules; null for rules of other tools and for advisories. */ function ruleText(rule) {
    return TEXTS.get(rule) ?? null;
}


/***/ }),

/***/ 57009:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eO: () => (/* binding */ CommitTree),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   z1: () => (/* binding */ kindOfMode)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _blob_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56168);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1882);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89632);




/** A commit of a local repository as a tree. */ class CommitTree {
    commit;
    #repository;
    #blobs;
    #entries = null;
    constructor(repository, commit){
        this.#repository = repository;
        this.#blobs = new _blob_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .BlobReader */ .n(repository);
        this.commit = commit;
    }
    async files() {
        return [
            ...(await this.#list()).values()
        ];
    }
    async contentId(path) {
        return (await this.#file(path)).oid;
    }
    async read(path, maxBytes = Infinity) {
        const { oid } = await this.#file(path);
        const content = await this.#blobs.read(oid);
        if (content.length > maxBytes) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TooLargeError */ .qB(path, content.length, maxBytes);
        return content;
    }
    async #file(path) {
        const entry = (await this.#list()).get(path);
        if (entry?.kind !== 'file') throw new _git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS(`${path} is no file in commit ${this.commit}`);
        return entry;
    }
    #list() {
        return this.#entries ??= this.#read();
    }
    async #read() {
        const out = await this.#repository.git([
            'ls-tree',
            '-r',
            '-z',
            '--full-tree',
            this.commit
        ]);
        const entries = linesOf(out).filter((line)=>line !== '').map(parseEntry);
        return byPath(entries, this.commit);
    }
}
/**
 * Splits a list of paths. A path that is not valid UTF-8 is written with escapes: as text, two such
 * paths could become equal, and one file would hide the other.
 */ function linesOf(out) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(out)) return out.toString('utf8').split('\0');
    return out.toString('latin1').split('\0').map((line)=>{
        const bytes = Buffer.from(line, 'latin1');
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) return bytes.toString('utf8');
        return line.replace(/[\x80-\xff]/g, (byte)=>`\\x${byte.charCodeAt(0).toString(16)}`);
    });
}
/**
 * The entries of a commit by path.
 * @throws GitError when two have the same path, since one file would hide the other
 */ function byPath(entries, commit) {
    const map = new Map(entries.map((entry)=>[
            entry.path,
            entry
        ]));
    if (map.size === entries.length) return map;
    const twice = entries.find((entry)=>map.get(entry.path) !== entry);
    throw new _git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS(`Commit ${commit} has several files whose paths are not UTF-8, or look so, and cannot be told apart (${JSON.stringify(twice?.path)}). Rename them.`);
}
/**
 * Parses one line of `git ls-tree`: mode, type and object, a tab, the path.
 * @see https://git-scm.com/docs/git-ls-tree#_output_format
 */ function parseEntry(line) {
    const [, mode, oid, path] = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    if (mode === undefined || oid === undefined || path === undefined) throw new _git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS(`git ls-tree printed "${line}"`);
    return {
        path,
        oid,
        kind: kindOfMode(mode)
    };
}
/**
 * The kind of a tree entry, from its git mode.
 * @see https://git-scm.com/docs/git-fast-import#_filemodify
 */ function kindOfMode(mode) {
    if (mode === '120000') return 'symlink';
    return mode === '160000' ? 'submodule' : 'file';
}


/***/ }),

/***/ 839:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1882);
/* harmony import */ var _fixby_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90636);
/* harmony import */ var _read_now_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35960);





/** Maximum size of a file that contains a directory's path, in bytes. */ const MAX_BYTES = 64 * 1024;
/**
 * Finds the repository of the nearest entry `.git`, from a directory upwards. Git itself is not
 * asked, since it accepts any directory with `HEAD`, `objects` and `refs` as a repository and obeys
 * its configuration, and a commit can add such a directory. A commit cannot add an entry named
 * `.git`.
 * @param start an absolute path without links
 * @param limit the last directory that is searched, absolute and without links; null for the root
 *   of the file system
 * @param submodules false to skip submodules, whose content and history a commit decides
 * @returns null when there is none
 * @throws FixbyError (usage) when the nearest `.git` is no repository
 * @see https://git-scm.com/docs/gitrepository-layout
 */ function findRepository(start, limit, submodules = true) {
    for(let directory = start;; directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)){
        const entry = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.git');
        const found = (0,_read_now_js__WEBPACK_IMPORTED_MODULE_4__/* .existsNow */ .pL)(entry) ? describe(directory, entry) : null;
        if (found !== null && (submodules || !isSubmodule(found))) return found;
        if (directory === limit || directory === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)) return null;
    }
}
function describe(root, entry) {
    const gitDirectory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(entry).isDirectory() ? node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(entry) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, linkTarget(entry));
    const common = textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, 'commondir'));
    const commonDirectory = common === null ? gitDirectory : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDirectory, common.trim());
    const parts = [
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, 'HEAD'),
        ...[
            'objects',
            'refs'
        ].map((name)=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDirectory, name))
    ];
    for (const part of parts){
        if ((0,_read_now_js__WEBPACK_IMPORTED_MODULE_4__/* .existsNow */ .pL)(part)) continue;
        throw new _fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', `${entry} is no usable git repository: there is no ${part}.`, `Repair it, or remove ${entry} to go without.`);
    }
    return {
        root,
        gitDirectory,
        commonDirectory
    };
}
function isSubmodule({ commonDirectory }) {
    return /[\\/]\.git[\\/]modules[\\/]/.test(commonDirectory);
}
/** The directory that a `.git` file names; linked work trees and submodules have such a file. */ function linkTarget(entry) {
    const [, target] = /^gitdir: ([^\r\n]+)\s*$/.exec(shortText(entry)) ?? [];
    if (target !== undefined) return target;
    throw new _fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', `${entry} does not say where the git repository is.`, 'Repair it, or remove it.');
}
function textOf(file) {
    try {
        return shortText(file);
    } catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error)) return null;
        throw error;
    }
}
/**
 * In an unpacked archive such a file may be anything, even a pipe or a device, so only a short
 * regular file is read.
 */ function shortText(file) {
    return (0,_read_now_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularNow */ .tW)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(file), MAX_BYTES).toString('utf8');
}


/***/ })

};
;