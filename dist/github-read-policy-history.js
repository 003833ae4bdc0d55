export const id = 4307;
export const ids = [4307,1191];
export const modules = {

/***/ 71191:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ loginsIn),
/* harmony export */   x: () => (/* binding */ approvalOf)
/* harmony export */ });
/** Whether GitHub shows that those who are named approved something, or only its text says so. */ /**
 * A login as `approved-by` names it; teams (`@org/team`) are none, since nobody can confirm them.
 */ const LOGIN = /(?<![\w@/-])@([A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?![\w/-])/gu;
/** The logins that `approved-by` names, lower case: `@alice and @Bob` names two. */ function loginsIn(approvedBy) {
    return [
        ...new Set([
            ...approvedBy.matchAll(LOGIN)
        ].map(([, login = ''])=>login.toLowerCase()))
    ];
}
/**
 * Whether everybody whom `approved-by` names is confirmed; null where nobody is named.
 * @param confirmed logins that GitHub shows to have approved it, lower case
 */ function approvalOf(approvedBy, confirmed) {
    if (approvedBy === null) return null;
    const named = loginsIn(approvedBy);
    return named.length > 0 && named.every((login)=>confirmed.includes(login)) ? 'confirmed' : 'claimed';
}


/***/ }),

/***/ 23156:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ confirmedIn),
/* harmony export */   ii: () => (/* binding */ waiverKey),
/* harmony export */   ny: () => (/* binding */ givenBy)
/* harmony export */ });
/* harmony import */ var _approvers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71191);
/* harmony import */ var _match_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35154);


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

/***/ 62621:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UU: () => (/* binding */ createClient),
  cU: () => (/* binding */ explainApiError),
  Yl: () => (/* binding */ headersOf),
  US: () => (/* binding */ isForbidden),
  eK: () => (/* binding */ isRequestError),
  c2: () => (/* binding */ statusOf)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(11758);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(63251);
;// CONCATENATED MODULE: ./src/github/client-pace.js

/**
 * Milliseconds between two requests that write or use GraphQL. GitHub recommends one second, and
 * rejects more than 80 new contents a minute.
 */ const WRITE_MS = 1_000;
/**
 * Hosts that GitHub runs itself. A GitHub Enterprise Server has no such limits unless its
 * administrator sets them; it then answers with a rate limit error, and the client waits.
 */ const GITHUB_HOST = /(?:^|\.)(?:github\.com|ghe\.com)$/u;
/**
 * The rate limit for writing. The throttling plug-in's default, three seconds between issues or
 * comments, is slower than GitHub requires.
 * @param apiUrl the REST API's address
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */ function paceFor(apiUrl) {
    const minTime = GITHUB_HOST.test(new URL(apiUrl).hostname) ? WRITE_MS : 0;
    const group = ()=>new light.Group({
            maxConcurrent: 1,
            minTime
        });
    return {
        write: group(),
        notifications: group()
    };
}

// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
;// CONCATENATED MODULE: ./src/github/client.js






const RETRIES = 2;
const PATIENCE = {
    retryAfterMs: 1_000,
    timeoutMs: 60_000
};
/**
 * Creates a client that waits when GitHub asks it to, at most twice per request, and retries
 * transient failures. 4xx answers are not retried.
 * @param apiUrl the REST API's address, `GITHUB_API_URL`
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */ function createClient(token, apiUrl, log, patience = {}) {
    const { retryAfterMs, timeoutMs } = {
        ...PATIENCE,
        ...patience
    };
    const wait = (kind)=>(after, options, _, tries)=>{
            log.warning(`GitHub's ${kind} is reached at ${options.method} ${options.url}; waiting ${after} s`);
            return tries < RETRIES;
        };
    return (0,github/* getOctokit */.Q)(token, {
        baseUrl: apiUrl,
        log: {
            debug: silent,
            info: silent,
            warn: silent,
            error: silent
        },
        retry: {
            retries: RETRIES,
            retryAfterBaseValue: retryAfterMs
        },
        throttle: {
            ...paceFor(apiUrl),
            onRateLimit: wait('rate limit'),
            onSecondaryRateLimit: wait('secondary rate limit')
        }
    }, // Innermost: the timeout applies to each attempt, without the time spent waiting for a rate
    // limit.
    withTimeout(timeoutMs), plugin_throttling_dist_bundle/* throttling */.A, dist_bundle/* retry */.L);
}
/**
 * Gives each try of a request a time of its own: a GitHub that never answers must not hold a job
 * for hours. The options themselves are changed, since hooks hand no others to the next one.
 */ function withTimeout(ms) {
    return ({ hook })=>{
        hook.before('request', (options)=>{
            options.request = {
                ...options.request,
                signal: endingAfter(ms)
            };
        });
        return {};
    };
}
/** Aborts after a time, with words for whoever reads them. */ function endingAfter(ms) {
    const controller = new AbortController();
    const end = ()=>{
        controller.abort(new Error(`no answer in ${ms / 1000} s`));
    };
    setTimeout(end, ms).unref();
    return controller.signal;
}
/**
 * Replaces the client's log, which prints details of requests. What users need to know is logged by
 * us.
 */ function silent() {
    return;
}
/**
 * The HTTP status of a failed API call; null for a call that got no answer, or an error of another
 * kind.
 */ function statusOf(error) {
    // For a call without an answer octokit reports status 500, which GitHub never sent.
    const answered = (0,errors/* isError */.bJ)(error) && 'response' in error && error.response !== undefined;
    return answered && 'status' in error && typeof error.status === 'number' ? error.status : null;
}
/** The headers of the answer to a failed API call, by name in lower case; none without one. */ function headersOf(error) {
    const response = (0,errors/* isError */.bJ)(error) && 'response' in error ? error.response : null;
    if (typeof response !== 'object' || response === null || !('headers' in response)) return {};
    return response.headers;
}
/**
 * Whether a call was refused because the token lacks the right (the read-only token of a fork or of
 * Dependabot).
 */ function isForbidden(error) {
    return statusOf(error) === 403;
}
/**
 * GitHub's error message for a failed call: one line of limited length without a full stop. Of an
 * error of ours only the sentence, since what to do depends on what failed: the caller says it.
 */ function explainApiError(error) {
    const status = statusOf(error);
    const said = graphqlMessages(error);
    const own = error instanceof fixby_error/* FixbyError */.$ ? error.sentence.replace(/\.$/, '') : null;
    const words = (said ?? own ?? (0,errors/* messageOf */.bD)(error)).replace(/\s+/g, ' ').slice(0, 200);
    if (said !== null) return `GitHub refused it: ${words}`;
    if (status === null && isRequestError(error)) return `GitHub could not be reached (${words})`;
    return status === null ? words : `GitHub answered ${status}: ${words}`;
}
/** Whether something thrown comes of a call of the API, with or without an answer. */ function isRequestError(error) {
    return (0,errors/* isError */.bJ)(error) && (error.name === 'HttpError' || error.name === 'GraphqlResponseError');
}
/** What GraphQL said, each thing once: it repeats itself for every field that was asked for. */ function graphqlMessages(error) {
    if (!(0,errors/* isError */.bJ)(error) || !('errors' in error) || !Array.isArray(error.errors)) return null;
    const messages = error.errors.flatMap((one)=>typeof one.message === 'string' ? [
            one.message
        ] : []);
    return messages.length === 0 ? null : [
        ...new Set(messages)
    ].join('; ');
}


/***/ }),

/***/ 88011:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _whole_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85048);

/**
 * Sends one GraphQL request and validates the answer.
 * @throws FixbyError (github) when the answer does not have the expected shape
 */ async function ask(client, query, variables, schema) {
    return (0,_whole_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeAnswer */ .E)(()=>client.graphql(query, variables), schema);
}


/***/ }),

/***/ 36004:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ commitBefore),
/* harmony export */   qn: () => (/* binding */ fileVersions),
/* harmony export */   yk: () => (/* binding */ commitApprovals)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13113);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88011);



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

/***/ 85048:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wholeAnswer)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37428);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13113);


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

/***/ 77286:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withProofs),
/* harmony export */   P: () => (/* binding */ historyOnGitHub)
/* harmony export */ });
/* harmony import */ var _core_gate_waiver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67618);
/* harmony import */ var _core_policy_approvers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71191);
/* harmony import */ var _core_policy_given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23156);
/* harmony import */ var _core_policy_read_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95659);
/* harmony import */ var _core_scale_day_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97469);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62621);
/* harmony import */ var _github_read_policy_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36004);







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

/***/ 13084:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eO: () => (/* binding */ CommitTree),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   z1: () => (/* binding */ kindOfMode)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _blob_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22609);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91385);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23209);




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
        if (entry?.kind !== 'file') throw new _git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .X(`${path} is no file in commit ${this.commit}`);
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
    throw new _git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .X(`Commit ${commit} has several files whose paths are not UTF-8, or look so, and cannot be told apart (${JSON.stringify(twice?.path)}). Rename them.`);
}
/**
 * Parses one line of `git ls-tree`: mode, type and object, a tab, the path.
 * @see https://git-scm.com/docs/git-ls-tree#_output_format
 */ function parseEntry(line) {
    const [, mode, oid, path] = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    if (mode === undefined || oid === undefined || path === undefined) throw new _git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .X(`git ls-tree printed "${line}"`);
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


/***/ })

};
