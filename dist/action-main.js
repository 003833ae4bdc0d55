export const id = 3437;
export const ids = [3437,5440];
export const modules = {

/***/ 42193:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ actionLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46058);
/* harmony import */ var _report_text_log_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1844);


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

/***/ 88899:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
var disclosure = __webpack_require__(86656);
// EXTERNAL MODULE: ./src/github/client.js + 1 modules
var github_client = __webpack_require__(62621);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
;// CONCATENATED MODULE: ./src/github/read/event.js


const sha = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
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

// EXTERNAL MODULE: ./src/github/read/posture/read.js + 9 modules
var read = __webpack_require__(58648);
;// CONCATENATED MODULE: ./src/github/read/private-reports.js



const vector = schemas/* object */.Ikc({
    vector_string: schemas/* string */.YjP().nullable()
}).nullish();
const schema = schemas/* array */.YOg(schemas/* object */.Ikc({
    ghsa_id: schemas/* string */.YjP(),
    summary: schemas/* string */.YjP(),
    severity: schemas/* string */.YjP().nullable(),
    html_url: schemas/* string */.YjP(),
    created_at: schemas/* string */.YjP().nullable(),
    cwe_ids: schemas/* array */.YOg(schemas/* string */.YjP()).nullable(),
    cvss: vector,
    cvss_severities: schemas/* object */.Ikc({
        cvss_v3: vector,
        cvss_v4: vector
    }).nullish()
}));
/** What the endpoint asks for where GitHub does not say it. */ const NEEDS = 'repository_advisories=read';
/**
 * Reads the security advisories in triage or draft: what people reported in private. The workflow's
 * own token never sees them.
 * @throws FixbyError (github)
 * @see https://docs.github.com/rest/security-advisories/repository-advisories
 */ async function readPrivateReports(client, name) {
    try {
        const lists = [];
        for (const state of [
            'triage',
            'draft'
        ])lists.push(await client.paginate(client.rest.securityAdvisories.listRepositoryAdvisories, {
            ...name,
            state,
            per_page: 100
        }));
        return {
            seen: true,
            reports: schema.parse(lists.flat()).map(toReport)
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
var repository_facts = __webpack_require__(20317);
// EXTERNAL MODULE: ./src/report/text/headline.js
var headline = __webpack_require__(24967);
// EXTERNAL MODULE: ./src/run/pipeline.js + 13 modules
var run_pipeline = __webpack_require__(481);
// EXTERNAL MODULE: ./src/core/ledger/read.js
var ledger_read = __webpack_require__(19420);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(97469);
// EXTERNAL MODULE: ./src/github/read/tracker.js + 4 modules
var tracker = __webpack_require__(48578);
// EXTERNAL MODULE: ./src/run/read-ledger.js + 3 modules
var read_ledger = __webpack_require__(54746);
// EXTERNAL MODULE: ./src/run/statement-facts.js
var statement_facts = __webpack_require__(1665);
// EXTERNAL MODULE: ./src/run/statement-ledger.js
var statement_ledger = __webpack_require__(8361);
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

;// CONCATENATED MODULE: ./src/core/findings/private-report.js
/**
 * A private report as an observation. Its description stays where it is: whoever may read it can
 * open its page.
 */ function privateObservation(report) {
    const { id, title, word, vectors, cwe, url, created } = report;
    return {
        source: 'report',
        rule: id,
        aliases: [],
        title,
        description: '',
        fix: 'Work on it in its advisory: publish that once it is mended, or close it.',
        rating: {
            vectors,
            word,
            malicious: false,
            informational: false
        },
        cwe,
        references: [
            url
        ],
        published: created,
        place: {
            path: '',
            line: null,
            column: null,
            endLine: null
        },
        package: null,
        subject: id,
        confidence: 'high',
        flow: []
    };
}

// EXTERNAL MODULE: ./src/scanners/shared/scan-report.js
var scan_report = __webpack_require__(41700);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
// EXTERNAL MODULE: ./src/version.js
var version = __webpack_require__(20752);
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
        const report = (0,scan_report/* reportOf */.EI)(PRIVATE_REPORTS, {
            version: version/* VERSION */.x,
            problems: []
        });
        return {
            ...nothing,
            head: answer.reports.map(privateObservation),
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
var renames = __webpack_require__(80849);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/system/files.js
var files = __webpack_require__(47639);
// EXTERNAL MODULE: ./src/system/find-repository.js
var find_repository = __webpack_require__(71158);
// EXTERNAL MODULE: ./src/system/git.js + 1 modules
var git = __webpack_require__(23209);
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
    const paths = await (0,find_repository/* findRepository */.W)(wanted, base, submodules);
    const repository = paths === null ? null : await git/* Repository */.L.open(paths, options);
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

// EXTERNAL MODULE: ./src/run/statement-answers.js
var statement_answers = __webpack_require__(44425);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(94132);
// EXTERNAL MODULE: ./src/core/statement/caiq/rows-lite-3-0-1.js
var rows_lite_3_0_1 = __webpack_require__(28328);
// EXTERNAL MODULE: ./src/core/statement/caiq/looks/ledger.js
var ledger = __webpack_require__(3819);
// EXTERNAL MODULE: ./src/core/statement/caiq/rows-4.js
var rows_4 = __webpack_require__(43747);
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


/**
 * Answers that the record of the last 365 days contradicts: figures that were not kept, and a yes
 * to the question whether due dates are kept. What a waiver covers counts too, since a claim in
 * figures has no exceptions; what is no repair, such as a false positive, does not count.
 */ function contradictionsOf(answers, record) {
    return answers.flatMap((answer)=>{
        if (answer.answer !== 'yes') return [];
        const words = [
            ...slowFixes(answer, record),
            ...scanGaps(answer, record),
            ...lateFixes(answer, record)
        ];
        return words.length === 0 ? [] : [
            {
                answer,
                words: words.join('; ')
            }
        ];
    });
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

;// CONCATENATED MODULE: ./src/core/statement/answers/observations.js
/** The rules of the source `statement`, with the severity that decides when they are due. */ const STATEMENT_RULES = {
    'statement-review': 'medium',
    'statement-contradicted': 'high'
};
/** Answers that are out of date, or dated in the future: findings that share one issue. */ function reviewObservations({ path, answers }, today) {
    return answers.filter(({ reviewed, reviewAfter })=>reviewAfter < today || reviewed > today).map((answer)=>observation(path, answer, 'statement-review', {
            title: 'An answer of the security statement has to be reviewed',
            description: `${dates(answer, today)} ${answer.owner} answers for it. An answer that nobody looked at in time counts no more in fixby statement.`,
            fix: 'Look at the answer, correct it where it is no longer true, and set `reviewed` to the day on which you did.',
            cause: 'review'
        }));
}
/** Answers that the record contradicts. */ function contradictionObservations({ path }, contradictions) {
    return contradictions.map(({ answer, words })=>observation(path, answer, 'statement-contradicted', {
            title: `The answer to ${nameOf(answer)} is contradicted by the record`,
            description: `In ${nameOf(answer)} ${words}. ${answer.owner} answers for it. Customers and auditors rely on it.`,
            fix: 'Correct the answer or its figures, or give it as no until the record bears it out. The record is not mended by an edit.'
        }));
}
/** `caiq-lite-3.0.1 TVM-02.5` */ function nameOf({ to, id }) {
    return `${to} ${id}`;
}
function dates({ to, id, reviewed, reviewAfter }, today) {
    return reviewed > today ? `The answer to ${to} ${id} is dated ${reviewed}, which is yet to come.` : `The answer to ${to} ${id} was reviewed on ${reviewed} and held until ${reviewAfter}.`;
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
async function judged({ head, policy }, asOf, read) {
    try {
        const answers = await (0,statement_answers/* readAnswers */.Mr)(head);
        // Without a file there are no answers any more, and what was wrong with them is gone.
        const observations = answers === null ? [] : [
            ...reviewObservations(answers, (0,day/* dayOf */.kb)(asOf, policy.sla.timezone)),
            ...contradictionObservations(answers, await contradicted(answers, read))
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
async function contradicted({ answers }, read) {
    const yes = answers.filter(({ answer })=>answer === 'yes');
    if (yes.length === 0) return [];
    const scanDays = yes.some(({ claims })=>claims['scan-gap'] !== undefined);
    return contradictionsOf(yes, await read({
        scanDays
    }));
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
    scan: ({ head })=>(0,scan_report/* timed */.ay)(async ()=>{
            const nothing = {
                head: [],
                base: [],
                moved: new Map()
            };
            try {
                const answers = await (0,statement_answers/* readAnswers */.Mr)(head);
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
var waiver_proofs = __webpack_require__(77286);
// EXTERNAL MODULE: ./src/scanners/registry.js + 88 modules
var registry = __webpack_require__(88637);
// EXTERNAL MODULE: ./src/system/distrusted.js
var distrusted = __webpack_require__(68501);
// EXTERNAL MODULE: ./src/system/exec.js
var exec = __webpack_require__(22539);
// EXTERNAL MODULE: ./src/system/scratch.js
var scratch = __webpack_require__(65774);
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
var path = __webpack_require__(3122);
// EXTERNAL MODULE: ./src/core/policy/sections.js + 1 modules
var sections = __webpack_require__(73226);
;// CONCATENATED MODULE: ./src/action/inputs.js






/** A path relative to the repository's root, with `/`, that does not leave it. */ const insidePath = schemas/* string */.YjP().transform((path)=>path.replace(/^\.\//, '')).refine((path)=>!/^([/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).includes('..'), 'must lie inside the repository');
/** `as-of`: an RFC 3339 time. */ const instantSchema = schemas/* string */.YjP().refine(day/* isInstant */.uZ, 'must be an RFC 3339 time such as 2026-12-31T00:00:00Z');
const inputs_schemas = {
    mode: schemas/* enum */.k5n([
        'auto',
        'gate',
        'track',
        'intake',
        'report'
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
        comment: flag('comment'),
        issues: flag('issues'),
        badge: optional('badge'),
        annotations: flag('annotations'),
        uploadSarif: flag('upload-sarif'),
        asOf: map(optional('as-of'), (value)=>check('as-of', value))
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

// EXTERNAL MODULE: ./src/action/log.js
var log = __webpack_require__(42193);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/github/write/code-scanning.js

/**
 * Uploads a SARIF file to code scanning.
 * @param sarif the file's text
 * @param commit the commit that was scanned
 * @param ref the ref that the alerts belong to: `refs/heads/…` or `refs/pull/<n>/merge`
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
var github_logins = __webpack_require__(75690);
;// CONCATENATED MODULE: ./src/github/write/comment.js


/** The hidden first line by which later runs find our comment. */ const COMMENT_MARKER = '<!-- fixby:pull-request v1 -->';
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
    const all = [];
    const request = {
        ...repository,
        issue_number: pullRequest,
        per_page: 100
    };
    for await (const { data } of client.paginate.iterator(client.rest.issues.listComments, request)){
        // Octokit returns a truncated answer as an empty string, which must not be mistaken for "no
        // comments".
        if (!Array.isArray(data)) throw new fixby_error/* FixbyError */.$('github', `GitHub cut the list of comments of pull request #${pullRequest} short.`, 'Run it again.');
        all.push(...data);
    }
    const marked = all.filter((comment)=>comment.body?.startsWith(COMMENT_MARKER) === true);
    if (marked.length === 0) return [];
    const logins = (0,github_logins/* ourLogins */.Rx)(await ownLogin(client), authors);
    return marked.filter((comment)=>(0,github_logins/* isOurs */.MU)(comment.user?.login ?? null, logins)).sort((a, b)=>a.id - b.id);
}
/**
 * The login that this token writes with. GraphQL answers for every kind of token; REST's `/user`
 * does not.
 */ async function ownLogin(client) {
    const { viewer } = await client.graphql('query viewer { viewer { login } }');
    return viewer.login;
}

// EXTERNAL MODULE: ./src/report/text/dates.js
var text_dates = __webpack_require__(71478);
// EXTERNAL MODULE: ./src/report/text/locations.js
var locations = __webpack_require__(93491);
// EXTERNAL MODULE: ./src/report/text/priority-words.js
var priority_words = __webpack_require__(69823);
// EXTERNAL MODULE: ./src/report/text/sight-words.js
var sight_words = __webpack_require__(36414);
// EXTERNAL MODULE: ./src/report/text/selection.js
var selection = __webpack_require__(60737);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(24695);
// EXTERNAL MODULE: ./src/report/text/words.js
var text_words = __webpack_require__(23442);
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
    const route = (0,locations/* routeWords */.Jn)((0,locations/* mainLocation */.vC)(finding).package);
    return route.charAt(0).toUpperCase() + route.slice(1);
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
var comment = __webpack_require__(26056);
// EXTERNAL MODULE: ./src/report/text/fit.js
var fit = __webpack_require__(9892);
// EXTERNAL MODULE: ./src/report/text/markdown.js
var markdown = __webpack_require__(58066);
// EXTERNAL MODULE: ./src/report/text/markdown-blocks.js
var markdown_blocks = __webpack_require__(54277);
// EXTERNAL MODULE: ./src/report/comment/report-context.js
var report_context = __webpack_require__(37453);
// EXTERNAL MODULE: ./src/report/comment/whole-report.js + 9 modules
var whole_report = __webpack_require__(70784);
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
var json = __webpack_require__(68630);
// EXTERNAL MODULE: ./src/report/sarif/sarif.js + 3 modules
var sarif_sarif = __webpack_require__(24838);
// EXTERNAL MODULE: ./src/report/terminal/terminal.js + 2 modules
var terminal = __webpack_require__(35440);
// EXTERNAL MODULE: ./src/report/text/log-line.js
var log_line = __webpack_require__(1844);
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
        version: version/* VERSION */.x
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

// EXTERNAL MODULE: ./src/system/commit-tree.js
var commit_tree = __webpack_require__(13084);
// EXTERNAL MODULE: ./src/github/read/api-tree.js
var api_tree = __webpack_require__(38528);
;// CONCATENATED MODULE: ./src/github/read/objects.js




/** A commit that no source could provide. The message lists every attempt. */ class CommitUnavailable extends Error {
    name = 'CommitUnavailable';
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
        throw new CommitUnavailable(`Commit ${sha} is not in the workspace, cannot be fetched and cannot be read through the API (${tried}). Give the job "permissions: contents: read", and let actions/checkout run before Fixby.`);
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

// EXTERNAL MODULE: ./src/run/policy-in-force.js + 1 modules
var policy_in_force = __webpack_require__(33481);
// EXTERNAL MODULE: ./src/system/working-tree.js + 1 modules
var working_tree = __webpack_require__(7349);
;// CONCATENATED MODULE: ./src/action/trees.js






/**
 * Opens the trees of an event: what is scanned, what it is compared with, and the policy that
 * applies (the base's, when there is a base).
 * @throws what reading the trees and the policy throws
 */ async function treesFor(change, scanRoot, inputs, context, client) {
    const request = {
        path: inputs.policy,
        failOn: inputs.failOn
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
    if (inputs.token !== '') core/* setSecret */.Pq(inputs.token);
    (0,distrusted/* distrust */.p7)(context.workspace);
    const payload = await readPayload();
    const trigger = readTrigger(required('GITHUB_EVENT_NAME'), payload, inputs.mode, context.runSha);
    const client = (0,github_client/* createClient */.UU)(inputs.token, context.apiUrl, log/* actionLog */.Z);
    if (trigger.mode === 'intake') {
        const { takeIn } = await Promise.all(/* import() */[__webpack_require__.e(8752), __webpack_require__.e(2257), __webpack_require__.e(5837), __webpack_require__.e(2204)]).then(__webpack_require__.bind(__webpack_require__, 42204));
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
        read: null
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
    if (trigger.mode === 'track' && inputs.issues && inputs.asOf === null) await keepInStep(pipeline, result, recalled.read, inputs, context, client, detailsUrl);
    finish(result, shown, trigger, inputs);
}
/**
 * Updates the issues. Does nothing when they could not be read: the verdict already reports that.
 */ async function keepInStep(pipeline, result, read, inputs, context, client, detailsUrl) {
    if (read === null) return;
    const { track, writeBadge } = await Promise.all(/* import() */[__webpack_require__.e(8752), __webpack_require__.e(2257), __webpack_require__.e(8045), __webpack_require__.e(2884)]).then(__webpack_require__.bind(__webpack_require__, 12884));
    const kept = await track({
        context,
        client,
        name: (0,read_ledger/* trackerName */.c9)(pipeline.policy.policy, context.repository),
        policy: pipeline.policy.policy,
        read,
        result,
        head: pipeline.head,
        directory: pipeline.directory,
        detailsUrl
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
    const issues = {
        client,
        name,
        inForce,
        asOf,
        repositoryUrl
    };
    return {
        head: trees.head,
        base: trees.base,
        baseUnknown: trees.baseUnknown,
        ...trees.trusted === undefined ? {} : {
            trusted: trees.trusted
        },
        renames: (0,renames/* renamesIn */.B)(scanRoot.repository),
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
            ] : await (0,statement_answers/* hasAnswers */.KB)(trees.head) ? [
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
    return (0,read_ledger/* recallForTrack */.yJ)(issues, (read)=>{
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

/***/ 86656:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ publicResult),
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   WY: () => (/* binding */ isPublicKnowledge)
/* harmony export */ });
/**
 * Whether everybody may see a finding. Vulnerable dependencies and the manifest of a Forge app
 * and licences follow from public data (customers see an app's permissions when they install it). A weakness in
 * code or a leaked credential is confidential until it is fixed.
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
        const message = `${about.size} ${about.size === 1 ? 'finding' : 'findings'} in code or with secrets that ${about.size === 1 ? 'was' : 'were'} here before, not shown in public`;
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

/***/ 27571:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ nearMiss)
/* harmony export */ });
/** Longer words are not compared: the run time grows with the product of both lengths. */ const MAX_LENGTH = 60;
/**
 * The known word that was probably meant: at most a third of the letters differ, ignoring case.
 * @returns undefined when no known word is that close
 */ function nearMiss(word, known) {
    if (word.length > MAX_LENGTH) return undefined;
    const [best] = known.map((candidate)=>({
            candidate,
            distance: editDistance(word.toLowerCase(), candidate.toLowerCase())
        })).filter(({ candidate, distance })=>distance <= Math.max(1, Math.floor(candidate.length / 3))).sort((a, b)=>a.distance - b.distance);
    return best?.candidate;
}
/**
 * How many insertions, deletions, replacements and swaps of neighbours lead from `a` to `b`, no
 * letter touched twice (optimal string alignment, Damerau 1964).
 */ function editDistance(a, b) {
    const [from, to] = [
        Array.from(a),
        Array.from(b)
    ];
    const rows = [
        [
            0,
            ...to.map((_, index)=>index + 1)
        ]
    ];
    const at = (i, j)=>rows[i]?.[j] ?? 0;
    for (const [i, letter] of from.entries()){
        const next = [
            i + 1
        ];
        rows.push(next);
        for (const [j, other] of to.entries()){
            const swapped = i > 0 && j > 0 && letter === to[j - 1] && from[i - 1] === other;
            next.push(Math.min(at(i, j) + (letter === other ? 0 : 1), at(i, j + 1) + 1, at(i + 1, j) + 1, swapped ? at(i - 1, j - 1) + 1 : Infinity));
        }
    }
    return at(from.length, to.length);
}


/***/ }),

/***/ 10429:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ fixPlanJson),
/* harmony export */   q8: () => (/* binding */ toFixPlan)
/* harmony export */ });
/* unused harmony export fixPlan */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var _text_json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29529);


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

/***/ 68630:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   toReport: () => (/* binding */ toReport)
/* harmony export */ });
/* harmony import */ var _core_findings_fix_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61172);
/* harmony import */ var _core_policy_approvers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71191);
/* harmony import */ var _text_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29529);
/* harmony import */ var _fix_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10429);




/**
 * Renders the JSON report, version 1. The same result gives the same bytes. Its schema is in
 * schema.ts.
 */ function renderJson(result) {
    return (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s)(toReport(result));
}
/** Converts a result to the structure of the JSON report. */ function toReport(result) {
    const { path, ref, preset } = result.policy;
    const { critical, high, medium, low, introduced, overdue, waived } = result.counts;
    return {
        version: 1,
        decision: result.decision,
        reasons: result.reasons.map(toReason),
        asOf: result.asOf,
        policy: {
            path,
            ref,
            preset
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

/***/ 24838:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./src/report/text/coverage-words.js
var coverage_words = __webpack_require__(97909);
// EXTERNAL MODULE: ./src/report/text/json-text.js
var json_text = __webpack_require__(29529);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(24695);
// EXTERNAL MODULE: ./src/report/text/words.js
var words = __webpack_require__(23442);
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
var findings_finding = __webpack_require__(26500);
// EXTERNAL MODULE: ./src/report/text/addresses.js
var addresses = __webpack_require__(83491);
// EXTERNAL MODULE: ./src/report/text/approver-words.js
var approver_words = __webpack_require__(66878);
// EXTERNAL MODULE: ./src/report/text/dates.js
var dates = __webpack_require__(71478);
// EXTERNAL MODULE: ./src/report/text/locations.js
var locations = __webpack_require__(93491);
// EXTERNAL MODULE: ./src/report/text/priority-words.js
var priority_words = __webpack_require__(69823);
// EXTERNAL MODULE: ./src/report/text/sight-words.js
var sight_words = __webpack_require__(36414);
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
        level: (0,findings_finding/* isJudged */.s)(finding) ? LEVELS[finding.severity] : 'note',
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
        ...finding.package?.upgrade == null ? [] : [
            (0,terminal_text/* clip */.$Q)(finding.package.upgrade, 300)
        ]
    ];
    return parts.join('. ').replace(/[[\]\\]/gu, '\\$&');
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
var scale_severity = __webpack_require__(94132);
// EXTERNAL MODULE: ./src/report/text/markdown.js
var markdown = __webpack_require__(58066);
// EXTERNAL MODULE: ./src/report/text/markdown-blocks.js
var markdown_blocks = __webpack_require__(54277);
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
/** One SARIF rule per rule id, in the order of the findings. */ function sarifRules(findings) {
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
    ].map(toRule);
}
/**
 * GitHub takes a result's severity from its rule, so the rule gets the worst severity of its
 * findings.
 */ function toRule([first, ...others]) {
    const worst = others.reduce((a, b)=>(0,scale_severity/* atLeast */.jZ)(a.severity, b.severity) ? a : b, first);
    const url = (0,addresses/* aboutUrl */.Hs)(first);
    const helpUri = url !== null && /^https?:/iu.test(url) && URL.canParse(url) ? new URL(url).href : null;
    return {
        id: first.rule,
        name: (0,terminal_text/* clip */.$Q)(first.rule, SARIF_LIMITS.name),
        shortDescription: {
            text: (0,terminal_text/* clip */.$Q)((0,words/* shortTitle */.HV)(first), SARIF_LIMITS.description)
        },
        fullDescription: {
            text: (0,terminal_text/* sanitise */.tB)(first.title) === '' ? first.rule : (0,terminal_text/* clip */.$Q)(first.title, SARIF_LIMITS.description)
        },
        help: help(first, helpUri),
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
/** The rule's precision as GitHub shows it: by the lowest confidence of its findings. */ function precisionOf(findings) {
    if (findings.every(({ source })=>source !== 'code' && source !== 'workflows')) return 'very-high';
    return findings.some((finding)=>finding.confidence !== 'high') ? 'medium' : 'high';
}
/**
 * The finding's score if it lies in the band of its severity, else the lowest of that band (the
 * policy may have changed the severity).
 */ function securitySeverity({ score, severity }) {
    const fits = score !== null && (0,scale_severity/* severityOfScore */.FL)(score) === severity;
    return (fits ? score : LOWEST[severity]).toFixed(1);
}
function help(finding, url) {
    const title = (0,terminal_text/* clip */.$Q)(finding.title, SARIF_LIMITS.description);
    return {
        text: [
            title,
            (0,terminal_text/* clip */.$Q)(finding.description, MAX_PLAIN_TEXT),
            url ?? ''
        ].filter((part)=>part !== '').join('\n\n'),
        markdown: (0,markdown_blocks/* blocks */.Bv)([
            url === null ? (0,markdown/* markup */.PT)`**${title}**` : (0,markdown/* markup */.PT)`**${title}** (${(0,markdown/* link */.nf)(finding.rule, url)})`,
            (0,markdown_blocks/* quote */.hD)(finding.description, MAX_TEXT)
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
 * @param tool this program
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
    const rules = sarifRules(kept);
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

/***/ 23337:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 35440:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./src/core/gate/unseen.js
var gate_unseen = __webpack_require__(10186);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(94132);
// EXTERNAL MODULE: ./src/report/text/coverage-words.js
var coverage_words = __webpack_require__(97909);
// EXTERNAL MODULE: ./src/report/text/feed-words.js
var feed_words = __webpack_require__(19003);
// EXTERNAL MODULE: ./src/report/text/headline.js
var headline = __webpack_require__(24967);
// EXTERNAL MODULE: ./src/report/text/permission-lines.js
var permission_lines = __webpack_require__(88870);
// EXTERNAL MODULE: ./src/report/text/scan-words.js
var scan_words = __webpack_require__(14286);
// EXTERNAL MODULE: ./src/report/text/selection.js
var selection = __webpack_require__(60737);
// EXTERNAL MODULE: ./src/report/text/sight-words.js
var sight_words = __webpack_require__(36414);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(24695);
// EXTERNAL MODULE: ./src/report/text/words.js
var text_words = __webpack_require__(23442);
// EXTERNAL MODULE: ./src/report/text/wrap.js
var wrap = __webpack_require__(12163);
// EXTERNAL MODULE: ./src/report/text/locations.js
var locations = __webpack_require__(93491);
// EXTERNAL MODULE: ./src/core/findings/fingerprint.js
var fingerprint = __webpack_require__(66145);
// EXTERNAL MODULE: ./src/report/text/activity-words.js + 1 modules
var activity_words = __webpack_require__(85679);
// EXTERNAL MODULE: ./src/report/text/code-frame.js
var code_frame = __webpack_require__(12958);
// EXTERNAL MODULE: ./src/report/text/dates.js
var dates = __webpack_require__(71478);
// EXTERNAL MODULE: ./src/report/text/priority-words.js
var priority_words = __webpack_require__(69823);
// EXTERNAL MODULE: ./src/report/terminal/style.js
var style = __webpack_require__(23337);
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
        const line = `${marked ? '>' : ' '} ${String(number).padStart(digits)} │ ${text}`.trimEnd();
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
        pass: '✔',
        warn: '✔',
        block: '✖',
        error: '✖'
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

/***/ 12958:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ codeFrame),
/* harmony export */   r: () => (/* binding */ placeKey)
/* harmony export */ });
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93491);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24695);


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

/***/ 12163:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 80849:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renamesIn)
/* harmony export */ });
/* harmony import */ var _scanners_shared_sarif_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80910);

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

/***/ 91385:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   qB: () => (/* binding */ TooLargeError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * Whether a thrown value is an error, even one from another realm (such as a `vm` context), for
 * which `instanceof` fails.
 */ function isError(thrown) {
    return node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown) || thrown instanceof Error;
}
/** The message of something thrown. */ function messageOf(thrown) {
    return isError(thrown) ? thrown.message : String(thrown);
}
/** A file exceeds the size limit of its reader. */ class TooLargeError extends Error {
    constructor(path, bytes, limit){
        super(`${path} has ${bytes} bytes, more than the ${limit} that are read`);
    }
}
/** Whether an error says that there is no such file. */ function isMissing(thrown) {
    return isError(thrown) && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR');
}


/***/ })

};
