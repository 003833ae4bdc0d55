"use strict";
exports.id = 3931;
exports.ids = [3931];
exports.modules = {

/***/ 12843:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ repositoryEvidence)
/* harmony export */ });
/* harmony import */ var _history_evidence_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61381);
/* harmony import */ var _history_policy_waivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70716);
/* harmony import */ var _history_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18863);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94900);




/**
 * The evidence of a repository of a fleet for a period, by its issues. Waivers are those that its
 * policy has now, and comments gave.
 * @throws RangeError when the period ends before it starts
 */ function repositoryEvidence({ about, policy, ledger }, period) {
    const { asOf } = period;
    return (0,_history_evidence_of_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X)({
        ...period,
        repository: about.name,
        records: (0,_history_records_js__WEBPACK_IMPORTED_MODULE_2__/* .recordsOf */ .M$)(ledger, policy, asOf),
        policy,
        policyWaivers: (0,_history_policy_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .currentWaivers */ .X)(policy, (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(asOf, policy.sla.timezone)),
        policyPath: about.policy.path,
        policyRef: null,
        permissions: null
    });
}


/***/ }),

/***/ 16604:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ CONCERNS),
/* harmony export */   aP: () => (/* binding */ fleetOf),
/* harmony export */   gb: () => (/* binding */ publicFleet)
/* harmony export */ });
/* harmony import */ var _findings_counts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75064);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94900);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88195);
/* harmony import */ var _scale_text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79390);




/** Days after the last complete scan from which on a repository is named. */ const FRESH_DAYS = 7;
/**
 * All repositories together. A repository that could not be read is named, and is in no figure:
 * nothing is called clean that was not seen.
 * @param asOf RFC 3339: when the reading began
 */ function fleetOf(scope, asOf, readings) {
    const today = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(asOf, 'UTC');
    const sorted = [
        ...readings
    ].sort((a, b)=>(0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.repository.name, b.repository.name));
    const repositories = sorted.map(({ repository })=>repository);
    return {
        scope,
        asOf,
        today,
        repositories,
        rows: sorted.filter(({ repository })=>counts(repository)).flatMap(({ rows })=>rows).sort(lateFirst),
        notices: repositories.flatMap((one)=>noticesOf(one, today)).sort((a, b)=>CONCERNS.indexOf(a.concern) - CONCERNS.indexOf(b.concern)),
        teams: teamsOf(repositories),
        total: figuresFor(null, repositories),
        withheld: null
    };
}
/** In the order in which they are named. */ const CONCERNS = [
    'unread',
    'foreign',
    'policy-invalid',
    'policy-weaker',
    'no-gate',
    'no-scan',
    'old-scan',
    'archived'
];
/** Whether its findings count: what is archived nobody mends, and what is shared counts once. */ function counts({ sight, archived, countedIn }) {
    return sight === 'read' && !archived && countedIn === null;
}
function lateFirst(a, b) {
    return Number(a.waived) - Number(b.waived) || (a.daysLeft ?? Number.MAX_SAFE_INTEGER) - (b.daysLeft ?? Number.MAX_SAFE_INTEGER) || (0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityRank */ .qs)(a.severity) - (0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityRank */ .qs)(b.severity) || (0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.repository, b.repository) || (a.issue?.number ?? 0) - (b.issue?.number ?? 0) || (0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.finding, b.finding);
}
/** What is to be looked at in one repository. */ function noticesOf(repository, today) {
    const { name, url, sight, reason, archived } = repository;
    const notice = (concern, detail)=>({
            concern,
            repository: name,
            url,
            detail
        });
    if (sight !== 'read') return [
        notice('unread', reason ?? '')
    ];
    if (archived) return [
        notice('archived', archivedWords(repository))
    ];
    return [
        ...foreignNotices(repository, notice),
        ...policyNotices(repository, notice),
        ...gateNotices(repository, notice),
        ...scanNotices(repository, today, notice)
    ];
}
function archivedWords({ figures }) {
    const open = (0,_findings_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .openIn */ .sQ)(figures);
    return open === 0 ? 'none open' : `${open} open in its issues, which nothing brings up to date`;
}
function foreignNotices({ foreign }, notice) {
    return foreign.length === 0 ? [] : [
        notice('foreign', foreign.join(', '))
    ];
}
function policyNotices({ policy }, notice) {
    if (policy.invalid !== null) return [
        notice('policy-invalid', policy.invalid)
    ];
    return policy.weaker.length === 0 ? [] : [
        notice('policy-weaker', policy.weaker.join(', '))
    ];
}
function gateNotices({ gate }, notice) {
    if (gate.state === 'required') return [];
    if (gate.state === 'not-visible') return [
        notice('no-gate', 'no required check is visible')
    ];
    return [
        notice('no-gate', `required are only ${gate.checks.join(', ')}`)
    ];
}
function scanNotices({ lastScan }, today, notice) {
    if (lastScan === null) return [
        notice('no-scan', 'no dashboard tells of a complete scan')
    ];
    const age = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)((0,_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(lastScan, 'UTC'), today);
    return age <= FRESH_DAYS ? [] : [
        notice('old-scan', `${age} days ago`)
    ];
}
function teamsOf(repositories) {
    const names = [
        ...new Set(repositories.map(({ team })=>team))
    ];
    return names.map((team)=>figuresFor(team, repositories.filter((one)=>one.team === team))).sort((a, b)=>b.overdue - a.overdue || Number(a.team === null) - Number(b.team === null) || (0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.team ?? '', b.team ?? ''));
}
function figuresFor(team, repositories) {
    const counted = repositories.filter(counts);
    const sum = (of)=>counted.reduce((total, one)=>total + of(one), 0);
    return {
        team,
        repositories: repositories.length,
        read: repositories.filter(({ sight })=>sight === 'read').length,
        open: sum(({ figures })=>(0,_findings_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .openIn */ .sQ)(figures)),
        overdue: sum(({ figures })=>figures.overdue),
        kept: {
            counted: sum(({ kept })=>kept.counted),
            within: sum(({ kept })=>kept.within)
        }
    };
}
/**
 * What readers of a public page may see: public repositories, and of their findings what follows
 * from public data. The rest is counted.
 */ function publicFleet(fleet) {
    const open = fleet.repositories.filter((one)=>!one.private);
    const names = new Set(open.map(({ name })=>name));
    // A tracker elsewhere may be private, and have findings of private repositories in it.
    const own = new Set(open.filter(({ tracker })=>tracker === null).map(({ name })=>name));
    const shown = open.map((one)=>({
            ...one,
            countedIn: one.countedIn !== null && names.has(one.countedIn) ? one.countedIn : null
        }));
    const counted = shown.filter(({ name })=>own.has(name));
    const rows = fleet.rows.filter((row)=>own.has(row.repository) && !row.confidential);
    return {
        ...fleet,
        repositories: shown,
        rows,
        notices: fleet.notices.filter(({ repository })=>names.has(repository)),
        teams: teamsOf(counted),
        total: {
            ...figuresFor(null, counted),
            repositories: shown.length
        },
        withheld: {
            repositories: fleet.repositories.length - shown.length,
            findings: fleet.rows.length - rows.length
        }
    };
}


/***/ }),

/***/ 48385:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ emptyTracker)
/* harmony export */ });
/** One closing or reopening of an issue. Nobody can edit or delete GitHub's events. */ /** A tracker without issues, for a repository that has none. */ function emptyTracker(overrides = {}) {
    return {
        repository: '',
        url: '',
        public: false,
        viewer: '',
        issues: [],
        labels: [],
        milestones: [],
        assignable: [],
        ...overrides
    };
}


/***/ }),

/***/ 29896:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   p: () => (/* binding */ Batches)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84356);

/**
 * Asks in batches. A batch that GitHub cannot answer in one piece (502, no answer in time) is asked
 * again in halves, down to single repositories; what fails alone, and once more, is a failure of
 * that repository. Later batches grow again, one by one.
 */ class Batches {
    #client;
    #most;
    #size;
    constructor(client, size){
        this.#client = client;
        this.#most = size;
        this.#size = size;
    }
    async ask(ask, questions) {
        let viewer = '';
        const answers = [];
        let failedAlone = false;
        while(answers.length < questions.length){
            const some = questions.slice(answers.length, answers.length + this.#size);
            try {
                const said = await ask(this.#client, some);
                viewer = said.viewer;
                answers.push(...said.each);
                this.#size = Math.min(this.#most, this.#size + 1);
                failedAlone = false;
            } catch (error) {
                if (some.length > 1) this.#size = Math.ceil(some.length / 2);
                else if (!failedAlone) failedAlone = true;
                else {
                    answers.push({
                        ok: false,
                        why: 'failed',
                        message: (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .explainApiError */ .cU)(error)
                    });
                    failedAlone = false;
                }
            }
        }
        return {
            viewer,
            answers
        };
    }
}
/** `owner/name` in its two parts. */ function nameOf(text) {
    const [owner = '', repo = ''] = text.split('/');
    return {
        owner,
        repo
    };
}


/***/ }),

/***/ 17214:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ fleetReadings)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
// EXTERNAL MODULE: ./src/github/client.js + 1 modules
var github_client = __webpack_require__(84356);
// EXTERNAL MODULE: ./src/github/graphql.js
var graphql = __webpack_require__(91214);
// EXTERNAL MODULE: ./src/github/read/tracker-query.js
var tracker_query = __webpack_require__(77833);
;// CONCATENATED MODULE: ./src/github/read/fleet/names.js





const schema = schemas/* object */.Ikc({
    repositoryOwner: schemas/* object */.Ikc({
        repositories: schemas/* object */.Ikc({
            pageInfo: tracker_query/* page */.MY,
            nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
                nameWithOwner: schemas/* string */.YjP()
            }))
        })
    }).nullable()
});
const QUERY = `query fleetNames($login: String!, $after: String) {
  repositoryOwner(login: $login) {
    repositories(first: 100, after: $after, ownerAffiliations: [OWNER], orderBy: { field: NAME, direction: ASC }) {
      ${tracker_query/* PAGE */.KL}
      nodes { nameWithOwner }
    }
  }
}`;
/**
 * The repositories of an organization, or of a person, that this token can see: `owner/name`, a
 * request for a hundred. GitHub does not tell of others that they are there.
 * @throws FixbyError (github)
 */ async function readFleetNames(client, login) {
    const names = [];
    for(let after = null, more = true; more;){
        const { nodes, pageInfo } = await pageOf(client, login, after);
        names.push(...nodes.map(({ nameWithOwner })=>nameWithOwner));
        more = pageInfo.hasNextPage;
        after = pageInfo.endCursor;
    }
    return names;
}
async function pageOf(client, login, after) {
    try {
        const { repositoryOwner } = await (0,graphql/* ask */.k)(client, QUERY, {
            login,
            after
        }, schema);
        if (repositoryOwner !== null) return repositoryOwner.repositories;
    } catch (error) {
        throw new fixby_error/* FixbyError */.$('github', `the repositories of ${login} could not be listed: ${(0,github_client/* explainApiError */.cU)(error)}.`, 'Check the network and the token, and run it again; what was read already is kept where --state names a file.', {
            cause: error
        });
    }
    throw new fixby_error/* FixbyError */.$('usage', `GitHub has no organization or user ${login}.`, 'Check the name after --org.');
}

// EXTERNAL MODULE: ./src/core/dashboard/data.js + 11 modules
var dashboard_data = __webpack_require__(7949);
// EXTERNAL MODULE: ./src/core/findings/counts.js
var counts = __webpack_require__(75064);
// EXTERNAL MODULE: ./src/core/findings/disclosure.js
var disclosure = __webpack_require__(29117);
// EXTERNAL MODULE: ./src/core/ledger/own-dashboard.js
var own_dashboard = __webpack_require__(15492);
// EXTERNAL MODULE: ./src/core/ledger/read.js
var read = __webpack_require__(21441);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(94900);
// EXTERNAL MODULE: ./src/core/fleet/evidence.js
var evidence = __webpack_require__(12843);
;// CONCATENATED MODULE: ./src/core/fleet/reading.js







/** The window over which is said how due dates are kept. */ const WINDOW_DAYS = 90;
/** Before every finding: the whole record is read. */ const BEGINNING = '2000-01-01';
/** A repository of which nothing could be read. */ function unread(about) {
    const kept = {
        counted: 0,
        within: 0
    };
    return {
        repository: {
            ...about,
            foreign: [],
            figures: (0,counts/* figuresOf */.h5)([]),
            kept,
            lastScan: null
        },
        rows: [],
        findings: []
    };
}
/**
 * A repository by its issues: the same rows and figures as on its own dashboard. Waivers of its
 * policy that depend on a path do not count, since issues do not tell paths.
 */ function readingOf({ about, policy, tracker, asOf }) {
    const ledger = (0,read/* readLedger */.SC)(tracker);
    const today = (0,day/* dayOf */.kb)(asOf, policy.sla.timezone);
    // Who may see what is decided where it is shown.
    const data = (0,dashboard_data/* dashboardByIssues */.I)({
        tracker: {
            public: false
        },
        ledger,
        policy,
        asOf,
        today
    });
    const known = publicKeys(ledger);
    return {
        repository: {
            ...about,
            foreign: [
                ...new Set((tracker.foreign ?? []).map(({ author })=>author))
            ].sort(),
            figures: data.figures,
            kept: keptIn(data.windows),
            lastScan: (0,own_dashboard/* lastScanOf */.TJ)(ledger)
        },
        rows: [
            ...data.rows,
            ...data.waiting
        ].map((row)=>rowOf(row, about, known)),
        findings: findingsOf({
            about,
            policy,
            asOf
        }, ledger)
    };
}
/** Keys of issues whose findings everybody may see. */ function publicKeys({ issues }) {
    return new Set(issues.filter(({ meta })=>(0,disclosure/* isPublicKnowledge */.WY)({
            source: meta.source,
            rule: meta.findings[0]?.rule ?? ''
        })).map(({ meta })=>meta.key));
}
function rowOf(row, { name, team }, known) {
    const { finding, issue, title, severity, sla, due, daysLeft, ageDays, owner, waived, exploited } = row;
    return {
        repository: name,
        team,
        finding,
        issue,
        title,
        severity,
        sla,
        due,
        daysLeft,
        ageDays,
        owner,
        waived,
        exploited,
        // What waits for its issue has no source here: it is not shown.
        confidential: !known.has(finding)
    };
}
function keptIn(windows) {
    const recent = windows.filter(({ windowDays })=>windowDays === WINDOW_DAYS);
    return {
        counted: recent.reduce((sum, { counted })=>sum + counted, 0),
        within: recent.reduce((sum, { within })=>sum + within, 0)
    };
}
function findingsOf({ about, policy, asOf }, ledger) {
    const until = (0,day/* dayOf */.kb)(asOf, policy.sla.timezone);
    const period = {
        since: BEGINNING,
        until,
        asOf,
        scannedDays: []
    };
    const { findings } = (0,evidence/* repositoryEvidence */.A)({
        about,
        policy,
        ledger
    }, period);
    return findings.map((finding)=>({
            repository: about.name,
            team: about.team,
            ...finding
        }));
}

// EXTERNAL MODULE: ./src/core/ledger/lost-text.js
var lost_text = __webpack_require__(43635);
// EXTERNAL MODULE: ./src/core/ledger/tracker.js
var tracker = __webpack_require__(48385);
// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(79390);
// EXTERNAL MODULE: ./src/system/errors.js
var system_errors = __webpack_require__(1882);
;// CONCATENATED MODULE: ./src/github/read/fleet/ask-each.js

/**
 * Asks the same of several repositories in one request, each under an alias. What GitHub refuses of
 * one says nothing of the others.
 * @param fields what is asked of a repository; `$after` in it stands for the cursor
 * @throws what the client throws where the whole request failed
 */ async function askEach(client, operation, questions, fields, schema) {
    const declared = questions.map((_, at)=>`$o${at}: String!, $n${at}: String!, $a${at}: String`);
    const parts = questions.map((_, at)=>`r${at}: repository(owner: $o${at}, name: $n${at}) { ${fields.replaceAll('$after', `$a${at}`)} }`);
    const used = fields.includes('$after');
    const head = used ? declared : declared.map((one)=>one.replace(/, \$a\d+: String$/u, ''));
    const query = `query ${operation}(${head.join(', ')}) { viewer { login } ${parts.join(' ')} }`;
    const variables = Object.fromEntries(questions.flatMap(({ name, after }, at)=>[
            [
                `o${at}`,
                name.owner
            ],
            [
                `n${at}`,
                name.repo
            ],
            ...used ? [
                [
                    `a${at}`,
                    after
                ]
            ] : []
        ]));
    const { data, errors } = await partial(client, query, variables);
    const { viewer, ...rest } = data;
    const each = questions.map((_, at)=>answered(rest[`r${at}`] ?? null, refusalOf(errors, `r${at}`), schema));
    return {
        viewer: viewer.login,
        each
    };
}
/** An answer of which parts may be refused. @throws what the client throws where nothing came */ async function partial(client, query, variables) {
    try {
        return {
            data: whole(await client.graphql(query, variables)),
            errors: []
        };
    } catch (error) {
        const { data, errors } = error;
        if (!(0,system_errors/* isError */.bJ)(error) || typeof data !== 'object' || data === null || !('viewer' in data)) throw error;
        return {
            data,
            errors: errors ?? []
        };
    }
}
/** A truncated answer comes as a text, and is none. */ function whole(data) {
    if (typeof data === 'object' && data !== null) return data;
    throw new TypeError("GitHub's answer is not complete");
}
/** What of a branch's protection a token may not see is null, and no reason to read nothing. */ const OPTIONAL = new Set([
    'rules',
    'refUpdateRule'
]);
function refusalOf(errors, alias) {
    return errors.find(({ path })=>path?.[0] === alias && !path.some((step)=>OPTIONAL.has(step))) ?? null;
}
function answered(value, refusal, schema) {
    if (refusal !== null) return {
        ok: false,
        why: whyOf(refusal),
        message: refusal.message
    };
    if (value === null) return {
        ok: false,
        why: 'hidden',
        message: 'GitHub answered nothing'
    };
    const read = schema.safeParse(value);
    if (read.success) return {
        ok: true,
        value: read.data
    };
    return {
        ok: false,
        why: 'failed',
        message: "GitHub's answer is not complete"
    };
}
function whyOf({ type }) {
    if (type === 'NOT_FOUND') return 'hidden';
    return type === 'FORBIDDEN' ? 'forbidden' : 'failed';
}

;// CONCATENATED MODULE: ./src/github/read/fleet/details.js


const blob = schemas/* object */.Ikc({
    __typename: schemas/* string */.YjP(),
    isTruncated: schemas/* boolean */.zMY().optional(),
    text: schemas/* string */.YjP().nullish()
}).nullable();
const details_schema = schemas/* object */.Ikc({
    url: schemas/* string */.YjP(),
    isPrivate: schemas/* boolean */.zMY(),
    isArchived: schemas/* boolean */.zMY(),
    repositoryTopics: schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
            topic: schemas/* object */.Ikc({
                name: schemas/* string */.YjP()
            })
        }))
    }),
    defaultBranchRef: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        refUpdateRule: schemas/* object */.Ikc({
            requiredStatusCheckContexts: schemas/* array */.YOg(schemas/* string */.YjP().nullable()).nullable()
        }).nullable(),
        rules: schemas/* object */.Ikc({
            nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
                parameters: schemas/* object */.Ikc({
                    __typename: schemas/* string */.YjP(),
                    requiredStatusChecks: schemas/* array */.YOg(schemas/* object */.Ikc({
                        context: schemas/* string */.YjP()
                    })).optional(),
                    workflows: schemas/* array */.YOg(schemas/* object */.Ikc({
                        path: schemas/* string */.YjP()
                    })).optional()
                }).nullable()
            }))
        }).nullable()
    }).nullable(),
    policy: blob,
    misspelt: schemas/* object */.Ikc({
        __typename: schemas/* string */.YjP()
    }).nullable()
});
const FIELDS = `
  url isPrivate isArchived
  repositoryTopics(first: 30) { nodes { topic { name } } }
  defaultBranchRef {
    name
    refUpdateRule { requiredStatusCheckContexts }
    rules(first: 50) {
      nodes {
        parameters {
          __typename
          ... on RequiredStatusChecksParameters { requiredStatusChecks { context } }
          ... on WorkflowsParameters { workflows { path } }
        }
      }
    }
  }
  policy: object(expression: "HEAD:.github/fixby.yml") { __typename ... on Blob { isTruncated text } }
  misspelt: object(expression: "HEAD:.github/fixby.yaml") { __typename }`;
/** Reads what is known of some repositories, all in one request. @throws what the client throws */ function readDetails(client, questions) {
    return askEach(client, 'fleetDetails', questions, FIELDS, details_schema);
}

;// CONCATENATED MODULE: ./src/github/read/fleet/issues.js



const listSchema = schemas/* object */.Ikc({
    nameWithOwner: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    isPrivate: schemas/* boolean */.zMY(),
    hasIssuesEnabled: schemas/* boolean */.zMY(),
    pinnedIssues: schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
            issue: tracker_query/* issue */.sn
        }))
    }).nullable(),
    all: schemas/* object */.Ikc({
        totalCount: schemas/* int */.Whr()
    }),
    issues: schemas/* object */.Ikc({
        pageInfo: tracker_query/* page */.MY,
        nodes: schemas/* array */.YOg(tracker_query/* issue */.sn)
    })
});
const LIST = `
  nameWithOwner url isPrivate hasIssuesEnabled
  pinnedIssues(first: 3) { nodes { issue { ${tracker_query/* ISSUE */.i8} } } }
  all: issues(first: 1) { totalCount }
  issues(first: 100, after: $after, labels: ["security"], orderBy: { field: CREATED_AT, direction: ASC }) {
    ${tracker_query/* PAGE */.KL}
    nodes { ${tracker_query/* ISSUE */.i8} }
  }`;
/** Reads a page of issues of each repository, all in one request. @throws what the client throws */ function readIssuePages(client, questions) {
    return askEach(client, 'fleetIssues', questions, LIST, listSchema);
}
const titlesSchema = schemas/* object */.Ikc({
    issues: schemas/* object */.Ikc({
        pageInfo: tracker_query/* page */.MY,
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
            number: schemas/* int */.Whr(),
            title: schemas/* string */.YjP()
        }))
    })
});
const TITLES = `
  issues(first: 100, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
    ${tracker_query/* PAGE */.KL}
    nodes { number title }
  }`;
/** A page of the titles of all issues: to find a dashboard that is not pinned. */ function readTitles(client, questions) {
    return askEach(client, 'fleetTitles', questions, TITLES, titlesSchema);
}

// EXTERNAL MODULE: ./src/github/read/tracker.js + 3 modules
var read_tracker = __webpack_require__(72508);
;// CONCATENATED MODULE: ./src/fleet/about.js
/** Where GitHub said nothing of a repository. */ const NO_ANSWER = {
    ok: false,
    why: 'failed',
    message: 'GitHub answered nothing'
};
/** How far a repository is seen of which GitHub told nothing, and why. */ function about_refusalOf(answer) {
    if (answer === undefined || answer.ok) return {
        sight: 'failed',
        reason: NO_ANSWER.message
    };
    const { why, message } = answer;
    if (why === 'hidden') return {
        sight: why,
        reason: 'it is not there, or this token does not see it'
    };
    if (why === 'forbidden') return {
        sight: why,
        reason: `this token may not read its issues or files (${message})`
    };
    return {
        sight: why,
        reason: message
    };
}
const NO_POLICY = {
    path: null,
    extends: null,
    preset: '',
    invalid: null,
    weaker: []
};
/** What is said of a repository of which nothing is known. */ function hiddenAbout(name, server, refused) {
    return {
        name,
        url: `${server}/${name}`,
        ...refused,
        private: true,
        archived: false,
        team: null,
        tracker: null,
        countedIn: null,
        gate: {
            state: 'not-visible',
            checks: []
        },
        policy: NO_POLICY
    };
}
/** What GitHub told of a repository, with its policy. */ function knownOf(name, details, { policy, about }) {
    const elsewhere = policy.issues.repository ?? null;
    return {
        about: {
            name,
            url: details.url,
            sight: 'read',
            reason: null,
            private: details.isPrivate,
            archived: details.isArchived,
            team: teamOf(details),
            tracker: elsewhere,
            countedIn: null,
            gate: gateOf(details),
            policy: about
        },
        policy,
        place: elsewhere ?? name,
        branch: details.defaultBranchRef?.name ?? null
    };
}
/** The team of the topic `team-<name>`, the first in the alphabet of several. */ function teamOf({ repositoryTopics }) {
    const names = repositoryTopics.nodes.flatMap(({ topic })=>/^team-(.+)$/u.exec(topic.name)?.[1] ?? []);
    return names.sort()[0] ?? null;
}
/** What the check of this gate is called: the name that `fixby init` gives it. */ const OURS = /fixby/iu;
function gateOf({ defaultBranchRef: branch }) {
    const classic = (branch?.refUpdateRule?.requiredStatusCheckContexts ?? []).flatMap((one)=>one ?? []);
    const rules = (branch?.rules?.nodes ?? []).flatMap(({ parameters })=>[
            ...(parameters?.requiredStatusChecks ?? []).map(({ context })=>context),
            ...(parameters?.workflows ?? []).map(({ path })=>path)
        ]);
    const checks = [
        ...new Set([
            ...classic,
            ...rules
        ])
    ].sort();
    if (checks.length === 0) return {
        state: 'not-visible',
        checks
    };
    return {
        state: checks.some((name)=>OURS.test(name)) ? 'required' : 'other',
        checks
    };
}

// EXTERNAL MODULE: ./src/fleet/batches.js
var batches = __webpack_require__(29896);
// EXTERNAL MODULE: ./src/core/policy/base/extend.js + 1 modules
var extend = __webpack_require__(23583);
// EXTERNAL MODULE: ./src/core/policy/base/weaker.js
var base_weaker = __webpack_require__(73275);
// EXTERNAL MODULE: ./src/core/policy/path.js
var path = __webpack_require__(56371);
// EXTERNAL MODULE: ./src/core/policy/policy.js
var policy = __webpack_require__(73238);
// EXTERNAL MODULE: ./src/core/policy/read/parse.js + 1 modules
var parse = __webpack_require__(72777);
// EXTERNAL MODULE: ./src/fleet/base-policy.js
var base_policy = __webpack_require__(25202);
;// CONCATENATED MODULE: ./src/fleet/policies.js








/**
 * The policy in force in a repository, held against one that none may be weaker than. An invalid
 * one is named, and the default one tells the dates.
 */ async function policyOf({ policy: file, misspelt }, against, readBase) {
    if (file === null) {
        const wrong = misspelt === null ? null : `there is a .github/fixby.yaml, and read is ${path/* DEFAULT_POLICY_PATH */.l}`;
        return said(policy/* DEFAULT_POLICY */.z, {
            path: null,
            extends: null,
            invalid: wrong
        }, against);
    }
    const none = {
        path: path/* DEFAULT_POLICY_PATH */.l,
        extends: null
    };
    if (file.isTruncated === true || typeof file.text !== 'string') return said(policy/* DEFAULT_POLICY */.z, {
        ...none,
        invalid: 'it is no file, or too large a one'
    }, against);
    const own = (0,parse.parsePolicy)(file.text, path/* DEFAULT_POLICY_PATH */.l);
    if (!own.ok) {
        const [first] = own.errors;
        const invalid = first === undefined ? 'it is invalid' : (0,parse.formatPolicyError)(first);
        return said(policy/* DEFAULT_POLICY */.z, {
            ...none,
            invalid
        }, against);
    }
    try {
        const { parsed, extends: base } = await (0,base_policy/* grounded */.dx)(own, readBase);
        return said(parsed.policy, {
            path: path/* DEFAULT_POLICY_PATH */.l,
            extends: base,
            invalid: null
        }, against);
    } catch (error) {
        if (!(error instanceof fixby_error/* FixbyError */.$)) throw error;
        const policy = error instanceof base_policy/* WeakerThanBase */.Uv ? error.base : own.policy;
        return said(policy, {
            ...none,
            invalid: (0,system_errors/* messageOf */.bD)(error)
        }, against);
    }
}
function said(policy, about, against) {
    const weaker = [
        ...(0,base_weaker/* weakerKeys */.U)(against, policy).map(({ path })=>path.join('.')),
        ...(0,extend/* moreEntries */.E)(against, policy)
    ];
    return {
        policy,
        about: {
            ...about,
            preset: policy.sla.preset,
            weaker
        }
    };
}

;// CONCATENATED MODULE: ./src/fleet/read.js











/** Repositories whose details, or whose issues, are asked for in one request. */ const BATCH = {
    details: 25,
    issues: 5
};
/**
 * Reads what the issues of many repositories tell. Each is read whole or named as unread, and kept
 * in the state as soon as it is read.
 */ async function readFleet(input) {
    const { names, state, log } = input;
    const reader = new Reader(input);
    const missing = names.filter((name)=>!state.read.has(name));
    if (missing.length < names.length) log.info(`${names.length - missing.length} of ${names.length} repositories were read before`);
    const readings = [
        ...state.read.values()
    ].filter(({ repository })=>names.includes(repository.name));
    for(let from = 0; from < missing.length; from += BATCH.details){
        const some = missing.slice(from, from + BATCH.details);
        readings.push(...await reader.read(some));
        log.info(`${readings.length} of ${names.length} repositories read`);
    }
    return onceEach(readings);
}
/** Where several repositories keep their issues in one, the first of them has them. */ function onceEach(readings) {
    const first = new Map();
    const sorted = [
        ...readings
    ].sort((a, b)=>(0,text_order/* compareText */.n)(a.repository.name, b.repository.name));
    return sorted.map((reading)=>{
        const { name, tracker, sight } = reading.repository;
        // What is archived has no part in the figures, and must not take the place of one that has.
        if (sight !== 'read' || reading.repository.archived) return reading;
        const place = (tracker ?? name).toLowerCase();
        const taken = first.get(place);
        if (taken !== undefined) return {
            ...reading,
            repository: {
                ...reading.repository,
                countedIn: taken
            }
        };
        first.set(place, name);
        return reading;
    });
}
class Reader {
    #input;
    #details;
    #issues;
    #titles;
    constructor(input){
        this.#input = input;
        this.#details = new batches/* Batches */.p(input.client, BATCH.details);
        this.#issues = new batches/* Batches */.p(input.client, BATCH.issues);
        this.#titles = new batches/* Batches */.p(input.client, 1);
    }
    async read(names) {
        const { server, against, readBase } = this.#input;
        const { answers } = await this.#details.ask(readDetails, names.map((name)=>({
                name: (0,batches/* nameOf */.V)(name),
                after: null
            })));
        const known = [];
        const lost = [];
        for (const [index, name] of names.entries()){
            const answer = answers[index];
            if (answer?.ok !== true) {
                lost.push(unread(hiddenAbout(name, server, about_refusalOf(answer))));
                continue;
            }
            const policy = await policyOf(answer.value, against, readBase);
            known.push(knownOf(name, answer.value, policy));
        }
        await this.#input.state.add(lost);
        const readings = [];
        for(let from = 0; from < known.length; from += BATCH.issues){
            const some = await this.#readIssues(known.slice(from, from + BATCH.issues));
            await this.#input.state.add(some);
            readings.push(...some);
        }
        return [
            ...lost,
            ...readings
        ];
    }
    async #readIssues(some) {
        const pages = await this.#pagesOf(some);
        const { asOf } = this.#input.state;
        return Promise.all(some.map(async ({ about, policy, place, branch }, index)=>{
            const answer = pages[index];
            if (answer?.ok !== true) return unread({
                ...about,
                ...about_refusalOf(answer)
            });
            try {
                const tracker = await this.#trackerOf(place, policy, answer.value);
                if (tracker === null) return unread({
                    ...about,
                    sight: 'issues-off',
                    reason: `issues are switched off in ${place}`
                });
                await this.#input.each?.({
                    about,
                    policy,
                    tracker,
                    branch
                });
                return readingOf({
                    about,
                    policy,
                    tracker,
                    asOf
                });
            } catch (error) {
                return unread({
                    ...about,
                    sight: 'failed',
                    reason: (0,github_client/* explainApiError */.cU)(error)
                });
            }
        }));
    }
    /** All pages of each, the first ones together. */ async #pagesOf(some) {
        const found = new Map();
        let open = some.map(({ place }, index)=>({
                index,
                place,
                after: null
            }));
        while(open.length > 0){
            const { viewer, answers } = await this.#issues.ask(readIssuePages, open.map(({ place, after })=>({
                    name: (0,batches/* nameOf */.V)(place),
                    after
                })));
            open = open.flatMap(({ index, place }, at)=>{
                const answer = answers[at] ?? NO_ANSWER;
                if (!answer.ok) {
                    found.set(index, answer);
                    return [];
                }
                const before = found.get(index);
                const pages = [
                    ...before?.ok === true ? before.value.pages : [],
                    answer.value
                ];
                found.set(index, {
                    ok: true,
                    value: {
                        viewer,
                        pages
                    }
                });
                const { hasNextPage, endCursor } = answer.value.issues.pageInfo;
                return hasNextPage ? [
                    {
                        index,
                        place,
                        after: endCursor
                    }
                ] : [];
            });
        }
        return some.map((_, index)=>found.get(index) ?? NO_ANSWER);
    }
    /** The issues of ours, with the dashboard wherever it is; null where issues are off. */ async #trackerOf(place, policy, { viewer, pages }) {
        const [first] = pages;
        if (first?.hasIssuesEnabled !== true) return null;
        const { client } = this.#input;
        const { authors } = policy.issues;
        const pinned = (first.pinnedIssues?.nodes ?? []).map(({ issue })=>issue);
        const nodes = [
            ...pinned,
            ...pages.flatMap(({ issues })=>issues.nodes)
        ];
        const known = [
            ...new Map(nodes.map((node)=>[
                    node.number,
                    node
                ])).values()
        ];
        const own = await (0,read_tracker/* ourIssues */.Dh)(client, viewer, authors, known);
        const here = own.issues.some(({ title })=>title === lost_text/* DASHBOARD_TITLE */.kM) || first.all.totalCount <= known.length;
        const more = here ? [] : await this.#dashboards(place, authors);
        return (0,tracker/* emptyTracker */.m)({
            repository: first.nameWithOwner,
            url: first.url,
            public: !first.isPrivate,
            viewer,
            ...own,
            issues: [
                ...own.issues,
                ...more
            ]
        });
    }
    async #titlesOf(place, after) {
        const { answers } = await this.#titles.ask(readTitles, [
            {
                name: (0,batches/* nameOf */.V)(place),
                after
            }
        ]);
        const [answer] = answers;
        if (answer?.ok !== true) throw new TypeError(answer?.message ?? 'GitHub answered nothing');
        return answer.value.issues;
    }
    /** Dashboards that are not pinned, by their titles. */ async #dashboards(place, authors) {
        const { client } = this.#input;
        const numbers = [];
        for(let after = null, more = true; more;){
            const { nodes, pageInfo } = await this.#titlesOf(place, after);
            numbers.push(...nodes.filter(({ title })=>title === lost_text/* DASHBOARD_TITLE */.kM).map(({ number })=>number));
            more = pageInfo.hasNextPage;
            after = pageInfo.endCursor;
        }
        const trackers = await Promise.all(numbers.map((number)=>(0,read_tracker/* readIssue */.OS)(client, (0,batches/* nameOf */.V)(place), authors, number)));
        return trackers.flatMap(({ issues })=>issues);
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/fleet/state.js



const VERSION = 1;
/** Hours after which what was read is read again. */ const MAX_AGE_HOURS = 12;
/** A state that lasts no longer than the reading. */ function noState(asOf) {
    return {
        asOf,
        read: new Map(),
        add: ()=>Promise.resolve()
    };
}
/**
 * The state of a file: JSON lines, first what is read, then a repository a line. It is begun anew
 * when it is of something else, or older than half a day; a last line that was cut short is read
 * again.
 * @throws FixbyError (usage) for a file that cannot be read or written, or is none of ours
 */ async function fileState(path, now, of) {
    try {
        const lines = await linesOf(path);
        const head = lines === null ? null : headOf(lines, path);
        const known = head !== null && continues(head, now, of) ? readingsIn(lines ?? []) : null;
        const asOf = known === null || head === null ? now : head.asOf;
        // A line that was cut short must not stay before what is added.
        await begin(path, {
            version: VERSION,
            asOf,
            ...of
        }, known ?? []);
        return {
            asOf,
            read: new Map((known ?? []).map((reading)=>[
                    reading.repository.name,
                    reading
                ])),
            add: (readings)=>(0,promises_.appendFile)(path, readings.map(lineOf).join(''))
        };
    } catch (error) {
        if (error instanceof fixby_error/* FixbyError */.$) throw error;
        throw new fixby_error/* FixbyError */.$('usage', `--state ${path} cannot be used (${(0,system_errors/* messageOf */.bD)(error)}).`, 'Name a file in a directory that is there and that you may write to.', {
            cause: error
        });
    }
}
async function linesOf(path) {
    try {
        return (await (0,promises_.readFile)(path, 'utf8')).split('\n');
    } catch (error) {
        if ((0,system_errors/* isMissing */.b2)(error)) return null;
        throw error;
    }
}
/** @throws FixbyError (usage) for a file that is not ours: it is not written over */ function headOf(lines, path) {
    const head = parsed(lines[0] ?? '');
    if (head?.version === VERSION && typeof head.asOf === 'string') return head;
    throw new fixby_error/* FixbyError */.$('usage', `--state ${path} is there, and no earlier reading wrote it.`, 'Name another file, or remove this one.');
}
function continues(head, now, of) {
    const age = Date.parse(now) - Date.parse(head.asOf);
    return head.scope === of.scope && head.against === of.against && age >= 0 && age < MAX_AGE_HOURS * 3_600_000;
}
/** What could be read. What failed is tried again. */ function readingsIn(lines) {
    return lines.slice(1).flatMap((line)=>{
        const reading = parsed(line);
        return reading === null || reading.repository.sight === 'failed' ? [] : [
            reading
        ];
    });
}
/** The value of a line; null for one that was cut short. */ function parsed(line) {
    try {
        return JSON.parse(line);
    } catch (error) {
        if (error instanceof SyntaxError) return null;
        throw error;
    }
}
async function begin(path, head, known) {
    const part = `${path}.part`;
    await (0,promises_.writeFile)(part, `${JSON.stringify(head)}\n${known.map(lineOf).join('')}`, {
        mode: 0o600
    });
    await (0,promises_.rename)(part, path);
}
function lineOf(reading) {
    return `${JSON.stringify(reading)}\n`;
}

;// CONCATENATED MODULE: ./src/fleet/readings.js




const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.{1,2}$)[A-Za-z0-9._-]+$/u;
const OWNER = /^[A-Za-z0-9][A-Za-z0-9_-]*$/u;
/**
 * Reads all repositories that are asked for.
 * @throws FixbyError
 */ async function fleetReadings(wish) {
    const { client, org, now } = wish;
    requireNames(wish);
    const listed = org === null ? [] : await readFleetNames(client, org);
    const names = distinct([
        ...listed,
        ...wish.names
    ]);
    const scope = org ?? (names.length === 1 ? names[0] ?? '' : `${names.length} repositories`);
    const of = {
        scope: JSON.stringify([
            org,
            [
                ...wish.names
            ].sort()
        ]),
        against: JSON.stringify(wish.against)
    };
    const state = wish.state === null ? noState(now) : await fileState(wish.state, now, of);
    const readings = await readFleet({
        ...wish,
        names,
        state
    });
    return {
        scope,
        asOf: state.asOf,
        readings
    };
}
function requireNames({ org, names }) {
    if (org === null && names.length === 0) throw new fixby_error/* FixbyError */.$('usage', 'nothing says which repositories are meant.', 'Name an organization with --org, or each repository: fixby fleet acme/app acme/api');
    if (org !== null && !OWNER.test(org)) throw new fixby_error/* FixbyError */.$('usage', `"${org.slice(0, 100)}" is no organization.`, 'Name it as in --org acme.');
    const wrong = names.find((name)=>!NAME.test(name));
    if (wrong !== undefined) throw new fixby_error/* FixbyError */.$('usage', `"${wrong.slice(0, 100)}" is no repository.`, 'Write owner/name; an organization is named by --org.');
}
/** Each once; GitHub does not tell upper from lower case. */ function distinct(names) {
    return [
        ...new Map(names.map((name)=>[
                name.toLowerCase(),
                name
            ])).values()
    ].sort();
}


/***/ }),

/***/ 44933:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ renderFleet)
/* harmony export */ });
/* harmony import */ var _text_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39350);

/** Renders the report. The same fleet gives the same bytes. */ async function renderFleet(fleet, format) {
    switch(format){
        case 'json':
            return (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)((await __webpack_require__.e(/* import() */ 9125).then(__webpack_require__.bind(__webpack_require__, 71506))).fleetJson(fleet));
        case 'html':
            return (await __webpack_require__.e(/* import() */ 1401).then(__webpack_require__.bind(__webpack_require__, 51401))).renderFleetHtml(fleet);
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 8328).then(__webpack_require__.bind(__webpack_require__, 38328))).renderFleetMarkdown(fleet);
        case 'text':
            return (await __webpack_require__.e(/* import() */ 2998).then(__webpack_require__.bind(__webpack_require__, 2998))).renderFleetText(fleet);
    }
}


/***/ })

};
;