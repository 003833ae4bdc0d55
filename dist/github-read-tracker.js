export const id = 1006;
export const ids = [1006];
export const modules = {

/***/ 76219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ asEntry),
/* harmony export */   L: () => (/* binding */ ownDashboard)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19420);

/** The dashboard that goes on: the oldest that none replaced; null where there is none. */ function ownDashboard({ dashboards }) {
    return dashboards.find((dashboard)=>!(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .isDuplicate */ .KD)(asEntry(dashboard))) ?? null;
}
/** A dashboard as an issue whose closing can be looked at. */ function asEntry({ issue, notes }) {
    const openedAt = issue.events.findLast(({ kind })=>kind === 'reopened')?.at ?? issue.createdAt;
    return {
        issue,
        notes,
        openedAt
    };
}


/***/ }),

/***/ 62621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UU: () => (/* binding */ createClient),
  cU: () => (/* binding */ explainApiError),
  US: () => (/* binding */ isForbidden),
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
 * Milliseconds between two requests that write, or ask over GraphQL: GitHub asks for a second, and
 * forbids more than 80 new contents a minute.
 */ const WRITE_MS = 1_000;
/**
 * Hosts of GitHub's own. A GitHub Enterprise Server has no such limits unless its administrator
 * sets them; then it says so, and the client waits.
 */ const GITHUB_HOST = /(?:^|\.)(?:github\.com|ghe\.com)$/u;
/**
 * How fast a client may write. The throttling plug-in by itself takes three seconds for an issue or
 * a comment, which is more than GitHub asks for.
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

;// CONCATENATED MODULE: ./src/github/client.js





const RETRIES = 2;
const PATIENCE = {
    retryAfterMs: 1_000,
    timeoutMs: 60_000
};
/**
 * A client that waits when GitHub asks it to, twice at most, and tries passing failures again; 4xx
 * answers are final.
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
    }, // Innermost: each try has its own time, and waiting for a limit to pass counts for none.
    withTimeout(timeoutMs), plugin_throttling_dist_bundle/* throttling */.A, dist_bundle/* retry */.L);
}
/**
 * Gives each request a time of its own: a GitHub that never answers must not hold a job for hours.
 */ function withTimeout(ms) {
    return ({ hook })=>{
        hook.wrap('request', (request, options)=>request({
                ...options,
                request: {
                    ...options.request,
                    signal: AbortSignal.timeout(ms)
                }
            }));
        return {};
    };
}
/** The client's own log repeats request details; what matters is said by us. */ function silent() {
    return;
}
/**
 * The HTTP status of a failed API call; null for a call that got no answer, or an error of another
 * kind.
 */ function statusOf(error) {
    // The client gives a call without an answer the status 500, which GitHub never sent.
    const answered = (0,errors/* isError */.bJ)(error) && 'response' in error && error.response !== undefined;
    return answered && 'status' in error && typeof error.status === 'number' ? error.status : null;
}
/**
 * Whether an API call was refused because this token may not do that (a read-only token of a fork
 * or of Dependabot).
 */ function isForbidden(error) {
    return statusOf(error) === 403;
}
/** What GitHub said when a call failed: one line, bounded, for a message. */ function explainApiError(error) {
    const status = statusOf(error);
    const words = (0,errors/* messageOf */.bD)(error).replace(/\s+/g, ' ').slice(0, 200);
    return status === null ? words : `GitHub answered ${status}: ${words}`;
}


/***/ }),

/***/ 88011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _whole_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85048);

/**
 * One GraphQL request, its answer checked.
 * @throws IncompleteAnswer where GitHub's answer is not of the shape that was asked for
 */ async function ask(client, query, variables, schema) {
    return (0,_whole_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeAnswer */ .E)(()=>client.graphql(query, variables), schema);
}


/***/ }),

/***/ 75690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ loginOf),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Rx: () => (/* binding */ ourLogins),
/* harmony export */   w2: () => (/* binding */ isBot)
/* harmony export */ });
/* unused harmony export ACTIONS_BOT */
/** Who writes when the token is the workflow's own. */ const ACTIONS_BOT = 'github-actions[bot]';
/** Whether an account is an app or a bot. */ function isBot(actor) {
    return actor?.__typename === 'Bot' || actor?.login.endsWith('[bot]') === true;
}
/**
 * The login of an actor as the REST API and people write it: GraphQL leaves out the `[bot]` of an
 * app.
 */ function loginOf(actor) {
    if (actor === null) return null;
    return actor.__typename === 'Bot' && !actor.login.endsWith('[bot]') ? `${actor.login}[bot]` : actor.login;
}
/**
 * The logins whose issues and comments are ours.
 * @param viewer the login that this token writes under
 * @param authors further ones, `issues.authors` of the policy
 */ function ourLogins(viewer, authors) {
    return new Set([
        ACTIONS_BOT,
        viewer,
        ...authors
    ].map((login)=>login.toLowerCase()));
}
/** Whether a login is one of ours. */ function isOurs(login, logins) {
    return login !== null && logins.has(login.toLowerCase());
}


/***/ }),

/***/ 77967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E6: () => (/* binding */ IssuesOff),
  OS: () => (/* binding */ readIssue),
  T_: () => (/* binding */ readTracker)
});

// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
// EXTERNAL MODULE: ./src/github/client.js + 1 modules
var client = __webpack_require__(62621);
// EXTERNAL MODULE: ./src/github/graphql.js
var graphql = __webpack_require__(88011);
// EXTERNAL MODULE: ./src/github/logins.js
var github_logins = __webpack_require__(75690);
;// CONCATENATED MODULE: ./src/github/read/tracked-issue.js

/** An issue as the plan sees it. */ function toIssue(node, written, logins) {
    const { number, id, url, title, body, createdAt, lastEditedAt, milestone } = node;
    return {
        number,
        nodeId: id,
        url,
        title,
        body,
        written: written.has(id) ? written.get(id) ?? null : body,
        state: node.state === 'OPEN' ? 'open' : 'closed',
        createdAt,
        bodyAt: lastEditedAt ?? createdAt,
        labels: node.labels.nodes.map(({ name })=>name),
        assignees: node.assignees.nodes.map(({ login })=>login),
        milestone,
        comments: node.comments.nodes.map((comment)=>toComment(comment, written, logins)),
        events: toEvents(node, logins)
    };
}
function toComment({ id, databaseId, body, createdAt, lastEditedAt, author }, written, logins) {
    const login = (0,github_logins/* loginOf */.DQ)(author);
    const ours = (0,github_logins/* isOurs */.MU)(login, logins);
    return {
        id: databaseId,
        author: login,
        ours,
        at: createdAt,
        body,
        written: !ours ? null : written.has(id) ? written.get(id) ?? null : body,
        edited: lastEditedAt !== null
    };
}
/**
 * GitHub names "duplicate" as a reason on the issue only, not on its events: the last closing takes
 * it from there.
 */ function toEvents(node, logins) {
    const { timelineItems, state, stateReason } = node;
    return timelineItems.nodes.map((event, index)=>{
        const current = state === 'CLOSED' && index === timelineItems.nodes.length - 1;
        return toEvent(event, current ? stateReason ?? event.stateReason : event.stateReason, logins);
    });
}
function toEvent(event, reason, logins) {
    const actor = (0,github_logins/* loginOf */.DQ)(event.actor);
    const known = [
        'completed',
        'not_planned',
        'duplicate'
    ].find((name)=>name === reason?.toLowerCase());
    return {
        kind: event.__typename === 'ClosedEvent' ? 'closed' : 'reopened',
        at: event.createdAt,
        actor,
        bot: (0,github_logins/* isBot */.w2)(event.actor),
        ours: (0,github_logins/* isOurs */.MU)(actor, logins),
        reason: event.__typename === 'ClosedEvent' ? known ?? null : null
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./src/github/read/tracker-query.js

const actor = schemas/* object */.Ikc({
    __typename: schemas/* string */.YjP(),
    login: schemas/* string */.YjP()
}).nullable();
const comment = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    databaseId: schemas/* int */.Whr(),
    body: schemas/* string */.YjP(),
    createdAt: schemas/* string */.YjP(),
    lastEditedAt: schemas/* string */.YjP().nullable(),
    author: actor,
    editor: actor
});
const tracker_query_event = schemas/* object */.Ikc({
    __typename: schemas/* enum */.k5n([
        'ClosedEvent',
        'ReopenedEvent'
    ]),
    createdAt: schemas/* string */.YjP(),
    actor,
    stateReason: schemas/* string */.YjP().nullable()
});
const page = schemas/* object */.Ikc({
    hasNextPage: schemas/* boolean */.zMY(),
    endCursor: schemas/* string */.YjP().nullable()
});
const issue = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    number: schemas/* int */.Whr(),
    url: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n([
        'OPEN',
        'CLOSED'
    ]),
    stateReason: schemas/* string */.YjP().nullable(),
    createdAt: schemas/* string */.YjP(),
    lastEditedAt: schemas/* string */.YjP().nullable(),
    author: actor,
    editor: actor,
    labels: schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
            name: schemas/* string */.YjP()
        }))
    }),
    assignees: schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
            login: schemas/* string */.YjP()
        }))
    }),
    milestone: schemas/* object */.Ikc({
        number: schemas/* int */.Whr(),
        title: schemas/* string */.YjP()
    }).nullable(),
    comments: schemas/* object */.Ikc({
        pageInfo: page,
        nodes: schemas/* array */.YOg(comment)
    }),
    timelineItems: schemas/* object */.Ikc({
        pageInfo: page,
        nodes: schemas/* array */.YOg(tracker_query_event)
    })
});
const labels = schemas/* object */.Ikc({
    pageInfo: page,
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        color: schemas/* string */.YjP(),
        description: schemas/* string */.YjP().nullable(),
        issues: schemas/* object */.Ikc({
            totalCount: schemas/* int */.Whr()
        }),
        pullRequests: schemas/* object */.Ikc({
            totalCount: schemas/* int */.Whr()
        })
    }))
});
const logins = schemas/* object */.Ikc({
    pageInfo: page,
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
        login: schemas/* string */.YjP()
    }))
});
const milestones = schemas/* object */.Ikc({
    pageInfo: page,
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
        number: schemas/* int */.Whr(),
        title: schemas/* string */.YjP(),
        state: schemas/* enum */.k5n([
            'OPEN',
            'CLOSED'
        ])
    }))
});
const facts = {
    nameWithOwner: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    isPrivate: schemas/* boolean */.zMY(),
    hasIssuesEnabled: schemas/* boolean */.zMY(),
    labels: labels.nullish(),
    milestones: milestones.nullish(),
    assignableUsers: logins.nullish()
};
/** One page of issues; the first one also has what is asked for once. */ const pageSchema = schemas/* object */.Ikc({
    viewer: schemas/* object */.Ikc({
        login: schemas/* string */.YjP()
    }),
    repository: schemas/* object */.Ikc({
        ...facts,
        issues: schemas/* object */.Ikc({
            pageInfo: page,
            nodes: schemas/* array */.YOg(issue)
        })
    }).nullable()
});
/** One issue; null for one that is not there. */ const issueSchema = schemas/* object */.Ikc({
    viewer: schemas/* object */.Ikc({
        login: schemas/* string */.YjP()
    }),
    repository: schemas/* object */.Ikc({
        ...facts,
        issue: issue.nullable()
    }).nullable()
});
/** The rest of one issue's comments and events. */ const restSchema = schemas/* object */.Ikc({
    node: schemas/* object */.Ikc({
        comments: schemas/* object */.Ikc({
            pageInfo: page,
            nodes: schemas/* array */.YOg(comment)
        }),
        timelineItems: schemas/* object */.Ikc({
            pageInfo: page,
            nodes: schemas/* array */.YOg(tracker_query_event)
        })
    })
});
/** The rest of a repository's labels, milestones and assignable users. */ const placesSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        labels: labels.nullish(),
        milestones: milestones.nullish(),
        assignableUsers: logins.nullish()
    })
});
/** The versions of issues and comments, newest first. */ const versionsSchema = schemas/* object */.Ikc({
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        userContentEdits: schemas/* object */.Ikc({
            nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
                editedAt: schemas/* string */.YjP(),
                editor: actor,
                diff: schemas/* string */.YjP().nullable()
            }))
        }).nullable()
    }).nullable())
});
const ACTOR = '{ __typename login }';
const PAGE = 'pageInfo { hasNextPage endCursor }';
const COMMENTS = `${PAGE} nodes { id databaseId body createdAt lastEditedAt author ${ACTOR} editor ${ACTOR} }`;
const EVENTS = `${PAGE} nodes {
  __typename
  ... on ClosedEvent { createdAt actor ${ACTOR} stateReason }
  ... on ReopenedEvent { createdAt actor ${ACTOR} stateReason }
}`;
const LABELS = `${PAGE} nodes { name color description issues { totalCount } pullRequests { totalCount } }`;
const MILESTONES = `${PAGE} nodes { number title state }`;
const LOGINS = `${PAGE} nodes { login }`;
const ISSUE = `
  id number url title body state stateReason(enableDuplicate: true) createdAt lastEditedAt author ${ACTOR} editor ${ACTOR}
  labels(first: 100) { nodes { name } }
  assignees(first: 10) { nodes { login } }
  milestone { number title }
  comments(first: 40) { ${COMMENTS} }
  timelineItems(first: 40, itemTypes: [CLOSED_EVENT, REOPENED_EVENT]) { ${EVENTS} }`;
const FACTS = 'nameWithOwner url isPrivate hasIssuesEnabled';
/**
 * A hundred issues with everything about them that a plan needs, and with `$whole` what the
 * repository has besides.
 */ const PAGE_QUERY = `query trackedIssues($owner: String!, $repo: String!, $after: String, $states: [IssueState!], $whole: Boolean!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    ${FACTS}
    issues(first: 100, after: $after, states: $states, orderBy: { field: CREATED_AT, direction: ASC }) {
      ${PAGE}
      nodes { ${ISSUE} }
    }
    labels(first: 100) @include(if: $whole) { ${LABELS} }
    milestones(first: 100, states: [OPEN]) @include(if: $whole) { ${MILESTONES} }
    assignableUsers(first: 100) @include(if: $whole) { ${LOGINS} }
  }
}`;
/** One issue, and what the repository has besides. */ const ISSUE_QUERY = `query trackedIssue($owner: String!, $repo: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    ${FACTS}
    issue(number: $number) { ${ISSUE} }
    labels(first: 100) { ${LABELS} }
    milestones(first: 100, states: [OPEN]) { ${MILESTONES} }
    assignableUsers(first: 100) { ${LOGINS} }
  }
}`;
/** What a page of issues left out of one of them. */ const REST_QUERY = `query issueRest($id: ID!, $comments: String, $events: String) {
  node(id: $id) {
    ... on Issue {
      comments(first: 100, after: $comments) { ${COMMENTS} }
      timelineItems(first: 100, after: $events, itemTypes: [CLOSED_EVENT, REOPENED_EVENT]) { ${EVENTS} }
    }
  }
}`;
/** What the first page left out of the repository. */ const PLACES_QUERY = `query trackerPlaces($owner: String!, $repo: String!, $labels: String, $milestones: String, $logins: String, $moreLabels: Boolean!, $moreMilestones: Boolean!, $moreLogins: Boolean!) {
  repository(owner: $owner, name: $repo) {
    labels(first: 100, after: $labels) @include(if: $moreLabels) { ${LABELS} }
    milestones(first: 100, after: $milestones, states: [OPEN]) @include(if: $moreMilestones) { ${MILESTONES} }
    assignableUsers(first: 100, after: $logins) @include(if: $moreLogins) { ${LOGINS} }
  }
}`;
/**
 * The versions of up to a hundred issues and comments. GitHub's \`diff\` is the whole text after
 * the edit.
 */ const VERSIONS_QUERY = `query versions($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Issue { id userContentEdits(first: 100) { nodes { editedAt editor ${ACTOR} diff } } }
    ... on IssueComment { id userContentEdits(first: 100) { nodes { editedAt editor ${ACTOR} diff } } }
  }
}`;

;// CONCATENATED MODULE: ./src/github/read/versions.js



/** Most objects of one request. */ const MAX_IDS = 100;
/**
 * What we wrote last of what somebody else edited since, by global id: GitHub keeps every version
 * of a text, and no one can change one.
 * @returns null where GitHub no longer has a version of ours (a person may delete one from the
 *   record)
 */ async function versionsByUs(client, issues, logins) {
    const ids = issues.flatMap((issue)=>[
            ...isForeign(issue, logins) ? [
                issue.id
            ] : [],
            ...issue.comments.nodes.filter((comment)=>(0,github_logins/* isOurs */.MU)((0,github_logins/* loginOf */.DQ)(comment.author), logins) && isForeign(comment, logins)).map(({ id })=>id)
        ]);
    const versions = new Map(ids.map((id)=>[
            id,
            null
        ]));
    for(let from = 0; from < ids.length; from += MAX_IDS){
        const some = ids.slice(from, from + MAX_IDS);
        const { nodes } = await (0,graphql/* ask */.k)(client, VERSIONS_QUERY, {
            ids: some
        }, versionsSchema);
        for (const node of nodes){
            const own = node?.userContentEdits?.nodes.find(({ editor, diff })=>diff !== null && (0,github_logins/* isOurs */.MU)((0,github_logins/* loginOf */.DQ)(editor), logins));
            if (node !== null && own?.diff != null) versions.set(node.id, own.diff);
        }
    }
    return versions;
}
/** Whether somebody else edited it last. */ function isForeign({ lastEditedAt, editor }, logins) {
    return lastEditedAt !== null && !(0,github_logins/* isOurs */.MU)((0,github_logins/* loginOf */.DQ)(editor), logins);
}

;// CONCATENATED MODULE: ./src/github/read/tracker.js








/** Issues are switched off: there are none, and nothing was decided in them. */ class IssuesOff extends fixby_error/* FixbyError */.$ {
    constructor({ owner, repo }){
        super('github', `issues are switched off in ${owner}/${repo}.`, `Switch them on in its settings, name another repository in the policy (issues.repository), or set the input issues to false`);
    }
}
/** What to do about issues that could not be read. */ function remedyFor(cause) {
    const status = (0,client/* statusOf */.c2)(cause);
    return status === 401 || status === 403 || status === 404 || NO_RIGHT.test((0,errors/* messageOf */.bD)(cause)) ? 'Give the job "permissions: issues: read", and a token of its own where the issues are in another repository; or set the input issues to false, or gate.unreadable-issues to warn.' : 'Run the job again; if it stays so, look at githubstatus.com.';
}
/** How GraphQL says that a token lacks a right: its answers have no status. */ const NO_RIGHT = /not accessible|could not resolve to a repository/iu;
/**
 * Reads the tracker: one request for a hundred issues, further ones only for issues with very many
 * comments and for what people edited.
 * @param authors further logins whose issues are ours, `issues.authors` of the policy
 * @throws FixbyError (github)
 */ function readTracker(client, name, authors, states = 'all') {
    return explained(name, async ()=>{
        const pages = await readPages(client, name, states);
        const [first] = pages;
        if (first === undefined) throw new RangeError('no page was read');
        const nodes = pages.flatMap(({ repository })=>repository.issues.nodes);
        return toTracker(client, name, authors, first.viewer.login, first.repository, nodes);
    });
}
/**
 * Reads the tracker with one issue only; with none where that issue is not ours.
 * @throws FixbyError (github)
 */ function readIssue(client, name, authors, number) {
    return explained(name, async ()=>{
        const { viewer, repository } = await (0,graphql/* ask */.k)(client, ISSUE_QUERY, {
            ...name,
            number
        }, issueSchema);
        if (repository === null) throw tracker_hidden(name);
        const nodes = repository.issue === null ? [] : [
            repository.issue
        ];
        return toTracker(client, name, authors, viewer.login, repository, nodes);
    });
}
async function explained(name, read) {
    try {
        return await read();
    } catch (error) {
        if ((0,fixby_error/* failureKind */.z)(error) === 'github') throw error;
        throw new fixby_error/* FixbyError */.$('github', `the issues of ${name.owner}/${name.repo} could not be read: ${(0,client/* explainApiError */.cU)(error)}.`, remedyFor(error), {
            cause: error
        });
    }
}
async function toTracker(client, name, authors, viewer, repository, nodes) {
    const logins = (0,github_logins/* ourLogins */.Rx)(viewer, authors);
    const own = nodes.filter(({ author })=>(0,github_logins/* isOurs */.MU)((0,github_logins/* loginOf */.DQ)(author), logins));
    const whole = await Promise.all(own.map((node)=>withRest(client, node)));
    const written = await versionsByUs(client, whole, logins);
    const places = await readPlaces(client, name, repository);
    return {
        repository: repository.nameWithOwner,
        url: repository.url,
        public: !repository.isPrivate,
        viewer,
        issues: whole.map((node)=>toIssue(node, written, logins)),
        ...places
    };
}
async function readPages(client, name, states) {
    const pages = [];
    for(let after = null, more = true; more;){
        const variables = {
            ...name,
            after,
            whole: pages.length === 0,
            states: states === 'all' ? null : [
                states.toUpperCase()
            ]
        };
        const page = await (0,graphql/* ask */.k)(client, PAGE_QUERY, variables, pageSchema);
        const { repository } = page;
        if (repository === null) throw tracker_hidden(name);
        if (!repository.hasIssuesEnabled) {
            throw new IssuesOff(name);
        }
        pages.push({
            ...page,
            repository
        });
        more = repository.issues.pageInfo.hasNextPage;
        after = repository.issues.pageInfo.endCursor;
    }
    return pages;
}
function tracker_hidden({ owner, repo }) {
    return new fixby_error/* FixbyError */.$('github', `this token cannot see ${owner}/${repo}.`, `The workflow's own token sees its own repository only: for a tracker elsewhere (issues.repository of the policy) pass a token that may read and write its issues`);
}
/** The issue with all its comments and events: most have fewer than a page holds. */ async function withRest(client, node) {
    let { comments, timelineItems } = node;
    while(comments.pageInfo.hasNextPage || timelineItems.pageInfo.hasNextPage){
        const variables = {
            id: node.id,
            comments: comments.pageInfo.endCursor,
            events: timelineItems.pageInfo.endCursor
        };
        const { node: rest } = await (0,graphql/* ask */.k)(client, REST_QUERY, variables, restSchema);
        comments = joined(comments, rest.comments);
        timelineItems = joined(timelineItems, rest.timelineItems);
    }
    return {
        ...node,
        comments,
        timelineItems
    };
}
function joined(before, next) {
    if (!before.pageInfo.hasNextPage) return before;
    return {
        pageInfo: next.pageInfo,
        nodes: [
            ...before.nodes,
            ...next.nodes
        ]
    };
}
async function readPlaces(client, name, { labels, milestones, assignableUsers }) {
    if (labels == null || milestones == null || assignableUsers == null) throw new Error("GitHub's first answer lacks the labels, milestones or assignable users");
    let all = {
        labels,
        milestones,
        assignableUsers
    };
    for(;;){
        const more = {
            moreLabels: all.labels.pageInfo.hasNextPage,
            moreMilestones: all.milestones.pageInfo.hasNextPage,
            moreLogins: all.assignableUsers.pageInfo.hasNextPage
        };
        if (!more.moreLabels && !more.moreMilestones && !more.moreLogins) break;
        const cursors = {
            labels: all.labels.pageInfo.endCursor,
            milestones: all.milestones.pageInfo.endCursor,
            logins: all.assignableUsers.pageInfo.endCursor
        };
        const { repository } = await (0,graphql/* ask */.k)(client, PLACES_QUERY, {
            ...name,
            ...more,
            ...cursors
        }, placesSchema);
        all = {
            labels: joined(all.labels, repository.labels ?? all.labels),
            milestones: joined(all.milestones, repository.milestones ?? all.milestones),
            assignableUsers: joined(all.assignableUsers, repository.assignableUsers ?? all.assignableUsers)
        };
    }
    return {
        labels: all.labels.nodes.map(({ name: label, color, description, issues, pullRequests })=>({
                name: label,
                color,
                description: description ?? '',
                uses: issues.totalCount + pullRequests.totalCount
            })),
        milestones: all.milestones.nodes.map(({ number, title, state })=>({
                number,
                title,
                open: state === 'OPEN'
            })),
        assignable: all.assignableUsers.nodes.map(({ login })=>login)
    };
}


/***/ }),

/***/ 85048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wholeAnswer)
/* harmony export */ });
/* unused harmony export IncompleteAnswer */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37428);

/** An answer of GitHub's that is not what was asked for: cut short on its way, most often. */ class IncompleteAnswer extends Error {
    name = 'IncompleteAnswer';
}
/**
 * Asks GitHub for something of a certain shape, and once more where the answer was cut short:
 * octokit takes the rest of a broken answer for a text, and nothing that is missing there may pass
 * for "none" or "no".
 * @param request may be sent twice without harm
 * @throws IncompleteAnswer, or what the request throws
 */ async function wholeAnswer(request, schema) {
    const first = schema.safeParse(await request());
    if (first.success) return first.data;
    const second = schema.safeParse(await request());
    if (second.success) return second.data;
    throw new IncompleteAnswer(`GitHub's answer is not complete (${zod__WEBPACK_IMPORTED_MODULE_0__/* .prettifyError */ .S1(second.error).replace(/\s+/gu, ' ').slice(0, 200)})`);
}


/***/ }),

/***/ 71006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _6: () => (/* binding */ gateLedgers),
  e_: () => (/* binding */ recallForGate),
  yJ: () => (/* binding */ recallForTrack),
  $J: () => (/* binding */ trackedResults),
  c9: () => (/* binding */ trackerName)
});

// EXTERNAL MODULE: ./src/core/findings/finding-key.js
var finding_key = __webpack_require__(73510);
// EXTERNAL MODULE: ./src/core/findings/cause.js
var cause = __webpack_require__(11598);
// EXTERNAL MODULE: ./src/core/findings/finding-ids.js
var finding_ids = __webpack_require__(52591);
// EXTERNAL MODULE: ./src/core/packages/purl.js
var purl = __webpack_require__(62593);
// EXTERNAL MODULE: ./src/core/ledger/former-ids.js
var former_ids = __webpack_require__(29898);
// EXTERNAL MODULE: ./src/core/ledger/read.js
var read = __webpack_require__(19420);
// EXTERNAL MODULE: ./src/core/ledger/accounts.js
var accounts = __webpack_require__(98644);
;// CONCATENATED MODULE: ./src/core/ledger/findings.js






/**
 * Findings that the issues know and a scan does not show, neither in the head nor in the base, as
 * weaknesses without a site: where they stood is in their memory. What an issue of ours says to be
 * gone is not among them.
 * @param keys of what was found, also where it moved to
 */ function unfound(ledger, keys, complete) {
    const found = new Set(keys.flatMap(finding_ids/* allIds */.C));
    const claimed = new Set([
        ...(0,accounts/* accountsOf */.s)(ledger, keys, complete).values()
    ].flat().map(({ member })=>member));
    const byId = new Map();
    for (const entry of ledger.issues){
        if ((0,read/* isDuplicate */.KD)(entry) || (0,read/* goneNote */.av)(entry) !== null) continue;
        for (const member of entry.meta.findings){
            const known = claimed.has(member) || (0,former_ids/* allMemberIds */.a)(entry.meta, member).some((id)=>found.has(id));
            if (!known && !byId.has(member.id)) byId.set(member.id, {
                entry,
                member
            });
        }
    }
    return [
        ...byId.values()
    ].map(weaknessOf);
}
function weaknessOf({ entry: { meta }, member }) {
    return {
        id: member.id,
        source: meta.source,
        rule: member.rule,
        aliases: member.aliases,
        path: member.place?.path ?? null,
        formerIds: member.former ?? [],
        trace: member.place?.trace ?? null,
        cause: (0,cause/* isCauseKey */.v)(meta.key) ? meta.key : null,
        subject: meta.package === null ? '' : (0,purl/* packageSubject */.b)(meta.package.ecosystem, meta.package.name),
        title: member.title === '' ? member.rule : member.title,
        description: '',
        fix: '',
        rating: {
            vectors: [],
            word: member.severity,
            malicious: member.rule.startsWith('MAL-'),
            informational: false
        },
        confidence: 'high',
        cwe: [],
        references: [],
        published: null,
        head: [],
        base: []
    };
}

// EXTERNAL MODULE: ./src/core/ledger/recall.js
var recall = __webpack_require__(65793);
// EXTERNAL MODULE: ./src/core/ledger/own-dashboard.js
var own_dashboard = __webpack_require__(76219);
;// CONCATENATED MODULE: ./src/core/ledger/tracked.js


/**
 * The tools whose results a complete scan of the default branch has brought into the issues,
 * `sarif:<tool>` each.
 */ function trackedTools(ledger) {
    const scans = (0,own_dashboard/* ownDashboard */.L)(ledger)?.meta.scans ?? [];
    return new Set(scans.map(({ scanner })=>scanner).filter((scanner)=>scanner.startsWith('sarif:')));
}
/**
 * Fingerprints of what was there in the last complete scan: findings whose issue does not say that
 * they are gone, whoever closed it, and those that wait for their issue.
 */ function trackedIds({ issues, dashboards }) {
    const filed = issues.flatMap((entry)=>(0,read/* goneNote */.av)(entry) !== null ? [] : entry.meta.findings.filter((member)=>(0,read/* spansOf */.Ly)(entry, member).at(-1)?.end === null));
    const waiting = dashboards.flatMap(({ notes })=>notes).flatMap(({ marker })=>marker.kind === 'waiting' ? marker.findings : []);
    return new Set([
        ...filed.map(({ id })=>id),
        ...waiting
    ]);
}

// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(97469);
// EXTERNAL MODULE: ./src/github/read/tracker.js + 3 modules
var read_tracker = __webpack_require__(77967);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
;// CONCATENATED MODULE: ./src/run/read-ledger.js









/** The repository that has the issues: the policy's, else the scanned one. */ function trackerName(policy, scanned) {
    const [owner, repo] = policy.issues.repository?.split('/') ?? [];
    return owner === undefined || repo === undefined ? scanned : {
        owner,
        repo
    };
}
/** The ledgers of a repository's issues. */ function gateLedgers(client, name, policy) {
    const once = (states)=>{
        let ledger = null;
        return ()=>ledger ??= (0,read_tracker/* readTracker */.T_)(client, name, policy.issues.authors, states).then(read/* readLedger */.SC);
    };
    return {
        open: once('open'),
        closed: once('closed')
    };
}
/**
 * For a gate, which only reads: open issues tell nearly everything; closed ones are read where a
 * finding of the base has no open issue. Where they cannot be read, nobody knows what was judged
 * more strictly there: that is an error, unless the policy says otherwise or GitHub gives the event
 * no such right.
 * @param limited whose events have a token that may not read issues (a fork, Dependabot); null for
 *   none
 */ function recallForGate(ledgers, policy, limited) {
    return async (keys)=>{
        if (keys.length === 0) return {
            memory: new Map(),
            unfound: [],
            reasons: []
        };
        try {
            const open = await ledgers.open();
            const read = recollect(open, keys, comparedOnly);
            if (keys.every(({ id, inBase })=>!inBase || read.memory.get(id)?.issue != null)) return read;
            return recollect(joined(open, await ledgers.closed()), keys, comparedOnly);
        } catch (error) {
            if ((0,fixby_error/* failureKind */.z)(error) !== 'github') throw error;
            return {
                memory: new Map(),
                unfound: [],
                reasons: [
                    unreadableAtGate(error, policy, limited)
                ]
            };
        }
    };
}
/** What a ledger says of findings, and of those that the scan does not show. */ function recollect(ledger, keys, complete) {
    const hidden = unfound(ledger, keys, complete);
    const memory = (0,recall/* recall */.I9)(ledger, [
        ...keys,
        ...hidden.map(finding_key/* keyOfWeakness */.i)
    ], complete);
    return {
        memory,
        unfound: hidden,
        reasons: []
    };
}
function unreadableAtGate(error, policy, limited) {
    if (limited !== null) {
        const message = `the policy alone judges, without due dates and decisions of the issues, since GitHub lets no run for ${limited} read them: ${(0,errors/* messageOf */.bD)(error)}`;
        return {
            kind: 'tracker-unreadable',
            decision: 'warn',
            message
        };
    }
    return unreadable(error, error instanceof read_tracker/* IssuesOff */.E6 ? 'warn' : policy.gate['unreadable-issues']);
}
/**
 * What the issues know of other tools' results; null where they cannot be read, which the recall
 * says.
 * @throws FixbyError (github) later, when closed issues are asked for and cannot be read
 */ async function trackedResults(ledgers) {
    try {
        const open = await ledgers.open();
        const ids = trackedIds(open);
        let closed = null;
        const inClosed = async (id)=>(await (closed ??= ledgers.closed().then(trackedIds))).has(id);
        return {
            tools: trackedTools(open),
            has: async (id)=>ids.has(id) || await inClosed(id)
        };
    } catch (error) {
        if ((0,fixby_error/* failureKind */.z)(error) !== 'github') throw error;
        return null;
    }
}
/**
 * A gate sees moves between base and head; what its issues no longer show may be another branch's
 * doing.
 */ function comparedOnly() {
    return false;
}
function joined(a, b) {
    const byNumber = (items)=>[
            ...items
        ].sort((one, other)=>one.issue.number - other.issue.number);
    return {
        issues: byNumber([
            ...a.issues,
            ...b.issues
        ]),
        dashboards: byNumber([
            ...a.dashboards,
            ...b.dashboards
        ])
    };
}
function unreadable(error, decision) {
    return {
        kind: 'tracker-unreadable',
        decision,
        message: `due dates count from now and decisions by comment are unknown: ${(0,errors/* messageOf */.bD)(error)}`
    };
}
/**
 * For a run that tracks: all issues, and the answers to commands, which count in this very run.
 * @param keep is given what was read; not called where the issues cannot be read
 */ function recallForTrack({ client, name, inForce, asOf, repositoryUrl }, keep) {
    const { policy, origin } = inForce;
    return async (keys, complete)=>{
        try {
            const { issueWordsFor, prepareAnswers } = await Promise.all(/* import() */[__webpack_require__.e(4272), __webpack_require__.e(7122), __webpack_require__.e(7300), __webpack_require__.e(4300), __webpack_require__.e(697)]).then(__webpack_require__.bind(__webpack_require__, 4300));
            const tracker = await (0,read_tracker/* readTracker */.T_)(client, name, policy.issues.authors);
            const words = issueWordsFor(policy, origin.path, (0,day/* dayOf */.kb)(asOf, policy.sla.timezone), repositoryUrl);
            const answers = await prepareAnswers(tracker, client, name, policy, asOf, words);
            keep({
                tracker,
                answers
            });
            return recollect((0,read/* readLedger */.SC)(answers.tracker), keys, complete);
        } catch (error) {
            if ((0,fixby_error/* failureKind */.z)(error) !== 'github') throw error;
            return {
                memory: new Map(),
                unfound: [],
                reasons: [
                    unreadable(error, 'error')
                ]
            };
        }
    };
}


/***/ })

};
