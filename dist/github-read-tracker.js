export const id = 4746;
export const ids = [4746];
export const modules = {

/***/ 76219:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ asEntry),
/* harmony export */   L: () => (/* binding */ ownDashboard)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19420);

/**
 * The dashboard that is kept up to date: the oldest that is not a duplicate; null when there is
 * none.
 */ function ownDashboard({ dashboards }) {
    return dashboards.find((dashboard)=>!(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .isDuplicate */ .KD)(asEntry(dashboard))) ?? null;
}
/** The dashboard in the form that `isDuplicate` and `supersededSteps` expect of an issue. */ function asEntry({ issue, notes }) {
    const openedAt = issue.events.findLast(({ kind })=>kind === 'reopened')?.at ?? issue.createdAt;
    return {
        issue,
        notes,
        openedAt
    };
}


/***/ }),

/***/ 19573:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ dueValue),
/* harmony export */   C: () => (/* binding */ fieldId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13113);


const fieldsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    data_type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
}));
const valuesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    issue_field_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
    ]).nullish()
}));
const known = new WeakMap();
/**
 * What the organization's issue field has for an issue, `YYYY-MM-DD`; null for nothing.
 * @throws what the client throws
 * @see https://docs.github.com/en/rest/issues/issue-field-values
 */ async function dueValue(client, { owner, repo }, number, id) {
    const { data } = await client.request('GET /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values', {
        owner,
        repo,
        issue_number: number
    });
    const value = valuesSchema.parse(data).find(({ issue_field_id: one })=>one === id)?.value;
    return value == null ? null : String(value).slice(0, 10);
}
/** The id of an issue field of type date, looked up once per client. */ function fieldId(client, owner, field) {
    const ids = known.get(client) ?? new Map();
    known.set(client, ids);
    const found = ids.get(field) ?? lookUp(client, owner, field);
    ids.set(field, found);
    return found;
}
async function lookUp(client, owner, field) {
    const { data } = await client.request('GET /orgs/{org}/issue-fields', {
        org: owner
    });
    const fields = fieldsSchema.parse(data);
    const own = fields.find(({ name, data_type: type })=>name === field && type === 'date');
    if (own !== undefined) return own.id;
    throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FixbyError */ .$('github', `the organization ${owner} has no issue field "${field}" of type date; it has ${fields.map(({ name })=>name).join(', ') || 'none'}`);
}


/***/ }),

/***/ 75690:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ loginOf),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Rx: () => (/* binding */ ourLogins),
/* harmony export */   w2: () => (/* binding */ isBot)
/* harmony export */ });
/** The login that the workflow's own token writes with. */ const ACTIONS_BOT = 'github-actions[bot]';
/** Whether an account is an app or a bot. */ function isBot(actor) {
    return actor?.__typename === 'Bot' || actor?.login.endsWith('[bot]') === true;
}
/** The login of an actor as the REST API writes it: GraphQL omits the `[bot]` of an app. */ function loginOf(actor) {
    if (actor === null) return null;
    return actor.__typename === 'Bot' && !actor.login.endsWith('[bot]') ? `${actor.login}[bot]` : actor.login;
}
/**
 * The logins whose issues and comments count as ours.
 * @param viewer the login that this token writes with
 * @param authors further logins, from `issues.authors` of the policy
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

/***/ 48578:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E6: () => (/* binding */ IssuesOff),
  OS: () => (/* binding */ readIssue),
  T_: () => (/* binding */ readTracker)
});

// EXTERNAL MODULE: ./src/core/intake/answers.js
var answers = __webpack_require__(88504);
// EXTERNAL MODULE: ./src/core/ledger/metadata/comment-marker.js
var comment_marker = __webpack_require__(88842);
// EXTERNAL MODULE: ./src/core/ledger/metadata/dashboard.js
var dashboard = __webpack_require__(72814);
// EXTERNAL MODULE: ./src/core/ledger/metadata/issue.js
var issue = __webpack_require__(7333);
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
const tracker_query_event = schemas/* discriminatedUnion */.gMt('__typename', [
    schemas/* object */.Ikc({
        __typename: schemas/* enum */.k5n([
            'ClosedEvent',
            'ReopenedEvent'
        ]),
        createdAt: schemas/* string */.YjP(),
        actor,
        stateReason: schemas/* string */.YjP().nullable()
    }),
    schemas/* object */.Ikc({
        __typename: schemas/* literal */.euz('TransferredEvent'),
        createdAt: schemas/* string */.YjP()
    })
]);
const page = schemas/* object */.Ikc({
    hasNextPage: schemas/* boolean */.zMY(),
    endCursor: schemas/* string */.YjP().nullable()
});
const tracker_query_issue = schemas/* object */.Ikc({
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
    isPinned: schemas/* boolean */.zMY().nullable(),
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
        ]),
        issues: schemas/* object */.Ikc({
            totalCount: schemas/* int */.Whr()
        }),
        pullRequests: schemas/* object */.Ikc({
            totalCount: schemas/* int */.Whr()
        })
    }))
});
const facts = {
    nameWithOwner: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    isPrivate: schemas/* boolean */.zMY(),
    hasIssuesEnabled: schemas/* boolean */.zMY(),
    pinnedIssues: schemas/* object */.Ikc({
        totalCount: schemas/* int */.Whr()
    }).nullish(),
    labels: labels.nullish(),
    milestones: milestones.nullish(),
    assignableUsers: logins.nullish()
};
/**
 * One page of issues; the first page also contains the repository's labels, milestones and users.
 */ const pageSchema = schemas/* object */.Ikc({
    viewer: schemas/* object */.Ikc({
        login: schemas/* string */.YjP()
    }),
    repository: schemas/* object */.Ikc({
        ...facts,
        issues: schemas/* object */.Ikc({
            pageInfo: page,
            nodes: schemas/* array */.YOg(tracker_query_issue)
        })
    }).nullable()
});
/** One issue; null when it does not exist. */ const issueSchema = schemas/* object */.Ikc({
    viewer: schemas/* object */.Ikc({
        login: schemas/* string */.YjP()
    }),
    repository: schemas/* object */.Ikc({
        ...facts,
        issue: tracker_query_issue.nullable()
    }).nullable()
});
/** Further comments and events of one issue. */ const restSchema = schemas/* object */.Ikc({
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
/** Further labels, milestones and assignable users of a repository. */ const placesSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        labels: labels.nullish(),
        milestones: milestones.nullish(),
        assignableUsers: logins.nullish()
    })
});
const edits = schemas/* object */.Ikc({
    pageInfo: page,
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
        editedAt: schemas/* string */.YjP(),
        editor: actor,
        diff: schemas/* string */.YjP().nullable()
    }))
}).nullable();
/** The edit history of issues and comments, newest version first. */ const versionsSchema = schemas/* object */.Ikc({
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        userContentEdits: edits
    }).nullable())
});
/** A further page of the versions of one issue or comment. */ const moreVersionsSchema = schemas/* object */.Ikc({
    node: schemas/* object */.Ikc({
        userContentEdits: edits
    }).nullable()
});
const nameEvent = schemas/* object */.Ikc({
    actor,
    previousTitle: schemas/* string */.YjP().optional(),
    currentTitle: schemas/* string */.YjP().optional(),
    label: schemas/* object */.Ikc({
        name: schemas/* string */.YjP()
    }).optional()
});
/** How an issue was named and labelled, oldest first. */ const namesSchema = schemas/* object */.Ikc({
    node: schemas/* object */.Ikc({
        timelineItems: schemas/* object */.Ikc({
            pageInfo: page,
            nodes: schemas/* array */.YOg(nameEvent)
        })
    })
});
const ACTOR = '{ __typename login }';
const PAGE = 'pageInfo { hasNextPage endCursor }';
const COMMENTS = `${PAGE} nodes { id databaseId body createdAt lastEditedAt author ${ACTOR} editor ${ACTOR} }`;
const EVENTS = `${PAGE} nodes {
  __typename
  ... on ClosedEvent { createdAt actor ${ACTOR} stateReason }
  ... on ReopenedEvent { createdAt actor ${ACTOR} stateReason }
  ... on TransferredEvent { createdAt }
}`;
const EVENT_TYPES = '[CLOSED_EVENT, REOPENED_EVENT, TRANSFERRED_EVENT]';
const LABELS = `${PAGE} nodes { name color description issues { totalCount } pullRequests { totalCount } }`;
const MILESTONES = `${PAGE} nodes { number title state issues(states: [OPEN]) { totalCount } pullRequests(states: [OPEN]) { totalCount } }`;
const LOGINS = `${PAGE} nodes { login }`;
const ISSUE = `
  id number url title body state stateReason(enableDuplicate: true) createdAt lastEditedAt author ${ACTOR} editor ${ACTOR}
  labels(first: 100) { nodes { name } }
  assignees(first: 10) { nodes { login } }
  milestone { number title }
  isPinned
  comments(first: 40) { ${COMMENTS} }
  timelineItems(first: 40, itemTypes: ${EVENT_TYPES}) { ${EVENTS} }`;
const FACTS = 'nameWithOwner url isPrivate hasIssuesEnabled pinnedIssues(first: 1) { totalCount }';
/**
 * A hundred issues with everything that planning needs. With `$whole`, also the repository's
 * labels, milestones and assignable users.
 */ const PAGE_QUERY = `query trackedIssues($owner: String!, $repo: String!, $after: String, $states: [IssueState!], $whole: Boolean!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    ${FACTS}
    issues(first: 100, after: $after, states: $states, orderBy: { field: CREATED_AT, direction: ASC }) {
      ${PAGE}
      nodes { ${ISSUE} }
    }
    labels(first: 100) @include(if: $whole) { ${LABELS} }
    milestones(first: 100) @include(if: $whole) { ${MILESTONES} }
    assignableUsers(first: 100) @include(if: $whole) { ${LOGINS} }
  }
}`;
/** One issue, with the repository's labels, milestones and assignable users. */ const ISSUE_QUERY = `query trackedIssue($owner: String!, $repo: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    ${FACTS}
    issue(number: $number) { ${ISSUE} }
    labels(first: 100) { ${LABELS} }
    milestones(first: 100) { ${MILESTONES} }
    assignableUsers(first: 100) { ${LOGINS} }
  }
}`;
/** The comments and events of an issue that did not fit into a page. */ const REST_QUERY = `query issueRest($id: ID!, $comments: String, $events: String) {
  node(id: $id) {
    ... on Issue {
      comments(first: 100, after: $comments) { ${COMMENTS} }
      timelineItems(first: 100, after: $events, itemTypes: ${EVENT_TYPES}) { ${EVENTS} }
    }
  }
}`;
/** The labels, milestones and assignable users that did not fit into the first page. */ const PLACES_QUERY = `query trackerPlaces($owner: String!, $repo: String!, $labels: String, $milestones: String, $logins: String, $moreLabels: Boolean!, $moreMilestones: Boolean!, $moreLogins: Boolean!) {
  repository(owner: $owner, name: $repo) {
    labels(first: 100, after: $labels) @include(if: $moreLabels) { ${LABELS} }
    milestones(first: 100, after: $milestones) @include(if: $moreMilestones) { ${MILESTONES} }
    assignableUsers(first: 100, after: $logins) @include(if: $moreLogins) { ${LOGINS} }
  }
}`;
const EDITS = `${PAGE} nodes { editedAt editor ${ACTOR} diff }`;
/**
 * The edit history of up to a hundred issues and comments. GitHub's \`diff\` is the whole text
 * after the edit.
 */ const VERSIONS_QUERY = `query versions($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Issue { id userContentEdits(first: 100) { ${EDITS} } }
    ... on IssueComment { id userContentEdits(first: 100) { ${EDITS} } }
  }
}`;
/** Older versions of one of them. */ const MORE_VERSIONS_QUERY = `query moreVersions($id: ID!, $after: String) {
  node(id: $id) {
    ... on Issue { userContentEdits(first: 100, after: $after) { ${EDITS} } }
    ... on IssueComment { userContentEdits(first: 100, after: $after) { ${EDITS} } }
  }
}`;
/** How an issue was named and labelled. */ const NAMES_QUERY = `query issueNames($id: ID!, $after: String) {
  node(id: $id) {
    ... on Issue {
      timelineItems(first: 100, after: $after, itemTypes: [RENAMED_TITLE_EVENT, LABELED_EVENT]) {
        ${PAGE}
        nodes {
          ... on RenamedTitleEvent { actor ${ACTOR} previousTitle currentTitle }
          ... on LabeledEvent { actor ${ACTOR} label { name } }
        }
      }
    }
  }
}`;

;// CONCATENATED MODULE: ./src/github/read/lost-texts.js



/**
 * What GitHub's record of events says of issues whose text is gone: the title that we gave last and
 * the labels that we put on them, by global id.
 * @param lost issues of ours of whose text GitHub no longer has a version of ours
 */ async function lostTexts(client, lost, logins) {
    const texts = new Map();
    for (const issue of lost)texts.set(issue.id, lostText(issue, await eventsOf(client, issue.id), logins));
    return texts;
}
async function eventsOf(client, id) {
    const events = [];
    for(let after = null, more = true; more;){
        const { node } = await (0,graphql/* ask */.k)(client, NAMES_QUERY, {
            id,
            after
        }, namesSchema);
        events.push(...node.timelineItems.nodes);
        more = node.timelineItems.pageInfo.hasNextPage;
        after = node.timelineItems.pageInfo.endCursor;
    }
    return events;
}
/** An issue of ours begins with our title: what others made of it afterwards is in the record. */ function lostText({ title }, events, logins) {
    const ours = events.filter(({ actor })=>(0,github_logins/* isOurs */.MU)((0,github_logins/* loginOf */.DQ)(actor), logins));
    const renamed = ours.flatMap((event)=>event.currentTitle ?? []).at(-1);
    const first = events.flatMap((event)=>event.previousTitle ?? [])[0];
    return {
        title: renamed ?? first ?? title,
        labels: [
            ...new Set(ours.flatMap(({ label })=>label?.name ?? []))
        ]
    };
}

;// CONCATENATED MODULE: ./src/github/read/tracked-issue.js

/** Converts an issue from GraphQL to the ledger's form. */ function toIssue(node, written, lostTexts, logins) {
    const lost = lostTexts.get(node.id);
    const reporter = (0,github_logins/* loginOf */.DQ)(node.author);
    const own = (0,github_logins/* isOurs */.MU)(reporter, logins);
    const { number, id, url, title, body, createdAt, lastEditedAt, milestone } = node;
    return {
        number,
        nodeId: id,
        url,
        title,
        body,
        written: own ? ownText(node, written) : null,
        ...own ? {} : {
            reporter
        },
        ...lost === undefined ? {} : {
            lost
        },
        state: node.state === 'OPEN' ? 'open' : 'closed',
        createdAt,
        bodyAt: written.get(id)?.at ?? lastEditedAt ?? createdAt,
        labels: node.labels.nodes.map(({ name })=>name),
        assignees: node.assignees.nodes.map(({ login })=>login),
        milestone,
        pinned: node.isPinned === true,
        comments: node.comments.nodes.map((comment)=>toComment(comment, written, logins)),
        events: toEvents(node, logins)
    };
}
function ownText({ id, body }, written) {
    return written.has(id) ? written.get(id)?.text ?? null : body;
}
function toComment(comment, written, logins) {
    const { databaseId, body, createdAt, lastEditedAt, author } = comment;
    const login = (0,github_logins/* loginOf */.DQ)(author);
    const ours = (0,github_logins/* isOurs */.MU)(login, logins);
    return {
        id: databaseId,
        author: login,
        ours,
        at: createdAt,
        body,
        written: ours ? ownText(comment, written) : null,
        edited: lastEditedAt !== null
    };
}
/**
 * Converts the events of an issue. GitHub reports "duplicate" on the issue only, not on its events,
 * so the last closing takes its reason from the issue.
 */ function toEvents(node, logins) {
    const { timelineItems, state, stateReason } = node;
    const events = timelineItems.nodes.flatMap((event)=>event.__typename === 'TransferredEvent' ? [] : [
            event
        ]);
    return events.map((event, index)=>{
        const current = state === 'CLOSED' && index === events.length - 1;
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

;// CONCATENATED MODULE: ./src/github/read/versions.js



/** Maximum number of ids in one request. */ const MAX_IDS = 100;
/**
 * The last version by us of each text that somebody else edited since, by global id. GitHub keeps
 * the edit history, and nobody can change a version in it.
 * @returns null for a text of which GitHub no longer has a version by us (a person may delete one)
 */ async function versionsByUs(client, issues, logins) {
    const ids = issues.flatMap((issue)=>[
            ...(0,github_logins/* isOurs */.MU)((0,github_logins/* loginOf */.DQ)(issue.author), logins) && isForeign(issue, logins) ? [
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
            const own = node === null ? null : await ownIn(client, node.id, node.userContentEdits, logins);
            if (node !== null && own !== null) versions.set(node.id, own);
        }
    }
    return versions;
}
/** The last version of ours, however many others are newer. */ async function ownIn(client, id, first, logins) {
    for(let edits = first; edits !== null;){
        for (const { editor, diff, editedAt } of edits.nodes)if (diff !== null && (0,github_logins/* isOurs */.MU)((0,github_logins/* loginOf */.DQ)(editor), logins)) return {
            text: diff,
            at: editedAt
        };
        if (!edits.pageInfo.hasNextPage) return null;
        const { node } = await (0,graphql/* ask */.k)(client, MORE_VERSIONS_QUERY, {
            id,
            after: edits.pageInfo.endCursor
        }, moreVersionsSchema);
        edits = node?.userContentEdits ?? null;
    }
    return null;
}
/**
 * The texts of issues that came from another repository, from before they came: null, by global id.
 * Who wrote there under our name is not known, since every workflow has that name.
 */ function broughtAlong(issues) {
    return new Map(issues.flatMap((issue)=>{
        const came = issue.timelineItems.nodes.findLast(({ __typename })=>__typename === 'TransferredEvent')?.createdAt;
        const texts = came === undefined ? [] : [
            issue,
            ...issue.comments.nodes
        ];
        return texts.filter(({ createdAt, lastEditedAt })=>(lastEditedAt ?? createdAt) <= (came ?? '')).map(({ id })=>[
                id,
                null
            ]);
    }));
}
/** Whether the last edit was by somebody else. */ function isForeign({ lastEditedAt, editor }, logins) {
    return lastEditedAt !== null && !(0,github_logins/* isOurs */.MU)((0,github_logins/* loginOf */.DQ)(editor), logins);
}

;// CONCATENATED MODULE: ./src/github/read/tracker.js













/** The repository has issues disabled, so no issue exists and nothing was decided in one. */ class IssuesOff extends fixby_error/* FixbyError */.$ {
    constructor({ owner, repo }){
        super('github', `issues are switched off in ${owner}/${repo}.`, `Switch them on in its settings, name another repository in the policy (issues.repository), or set the input issues to false`);
    }
}
/** The hint for issues that could not be read. */ function remedyFor(cause) {
    const status = (0,client/* statusOf */.c2)(cause);
    return status === 401 || status === 403 || status === 404 || NO_RIGHT.test((0,errors/* messageOf */.bD)(cause)) ? 'Give the job "permissions: issues: read", and a token of its own where the issues are in another repository; or set the input issues to false, or gate.unreadable-issues to warn.' : 'Run the job again; if it stays so, look at githubstatus.com.';
}
/** How GraphQL reports that a token lacks a right; these answers have no HTTP status. */ const NO_RIGHT = /not accessible|could not resolve to a repository/iu;
/**
 * Reads all issues of ours with what they need: one request per hundred issues, and further ones
 * for issues with very many comments and for texts that people edited.
 * @param authors further logins whose issues are ours, from `issues.authors` of the policy
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
 * Reads a single issue; the tracker has none when the issue is not ours.
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
    const kept = nodes.filter((node)=>own.includes(node) || isReported(node, logins));
    const whole = await Promise.all(kept.map((node)=>withRest(client, node)));
    const written = new Map([
        ...await versionsByUs(client, whole, logins),
        ...broughtAlong(whole)
    ]);
    const lost = await lostTexts(client, whole.filter(({ id, author })=>(0,github_logins/* isOurs */.MU)((0,github_logins/* loginOf */.DQ)(author), logins) && written.get(id) === null), logins);
    const places = await readPlaces(client, name, repository);
    return {
        repository: repository.nameWithOwner,
        url: repository.url,
        public: !repository.isPrivate,
        viewer,
        pins: repository.pinnedIssues?.totalCount ?? 0,
        foreign: foreignIn(nodes, own),
        issues: whole.map((node)=>toIssue(node, written, lost, logins)),
        ...places
    };
}
/** Whether somebody reports something in an issue, or did when we commented on it. */ function isReported({ body, labels, comments }, logins) {
    return (0,answers/* reportKind */.V_)(body, labels.nodes.map(({ name })=>name)) !== null || comments.nodes.some((comment)=>(0,github_logins/* isOurs */.MU)((0,github_logins/* loginOf */.DQ)(comment.author), logins) && (0,comment_marker/* parseCommentMarker */.Zv)(comment.body)?.kind === 'report');
}
/** Issues of other accounts that have our marker. */ function foreignIn(nodes, own) {
    const ours = new Set(own);
    return nodes.flatMap((node)=>{
        const author = (0,github_logins/* loginOf */.DQ)(node.author);
        const marked = (0,issue/* parseIssueMetadata */.aX)(node.body) !== null || (0,dashboard/* parseDashboardMetadata */.Tl)(node.body) !== null;
        return ours.has(node) || author === null || !marked ? [] : [
            {
                number: node.number,
                author
            }
        ];
    });
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
/**
 * Completes an issue's comments and events, which do not fit into one page for very long issues.
 */ async function withRest(client, node) {
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
    if (labels == null || milestones == null || assignableUsers == null) throw new fixby_error/* FixbyError */.$('github', "GitHub's first answer lacks the labels, milestones or assignable users.", 'Run it again; if it stays so, look at githubstatus.com.');
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
        milestones: all.milestones.nodes.map(({ number, title, state, issues, pullRequests })=>({
                number,
                title,
                open: state === 'OPEN',
                openIssues: issues.totalCount + pullRequests.totalCount
            })),
        assignable: all.assignableUsers.nodes.map(({ login })=>login)
    };
}


/***/ }),

/***/ 54746:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
var ledger_read = __webpack_require__(19420);
// EXTERNAL MODULE: ./src/core/ledger/accounts.js
var accounts = __webpack_require__(98644);
// EXTERNAL MODULE: ./src/core/ledger/waiting-lists.js
var waiting_lists = __webpack_require__(67957);
;// CONCATENATED MODULE: ./src/core/ledger/findings.js







/**
 * Findings that the issues record as open and that a scan shows neither in the head nor in the
 * base. They become weaknesses without sites; their last locations come from the recall.
 * @param keys the findings that were found, including those that moved
 */ function unfound(ledger, keys, complete) {
    const found = new Set(keys.flatMap(finding_ids/* allIds */.C));
    const claimed = new Set([
        ...(0,accounts/* accountsOf */.s)(ledger, keys, complete).values()
    ].flat().map(nameOf));
    const byId = new Map();
    for (const entry of ledger.issues){
        if ((0,ledger_read/* isDuplicate */.KD)(entry) || (0,ledger_read/* goneNote */.av)(entry) !== null) continue;
        for (const member of entry.meta.findings){
            const known = claimed.has(nameOf({
                entry,
                member
            })) || (0,former_ids/* allMemberIds */.a)(entry.meta, member).some((id)=>found.has(id));
            if (!known && !byId.has(member.id)) byId.set(member.id, {
                entry,
                member
            });
        }
    }
    const waiting = (0,waiting_lists/* listedIn */.tl)(ledger).filter((one)=>one.gone === null && !(0,waiting_lists/* listedIds */.E0)(one).some((id)=>found.has(id) || byId.has(id)));
    const unfiled = new Map(waiting.map((one)=>[
            one.member.id,
            one
        ]));
    return [
        ...[
            ...byId.values()
        ].map(weaknessOf),
        ...[
            ...unfiled.values()
        ].map(waitingWeakness)
    ];
}
/** Names an account by its issue and finding: each lookup makes a new object of it. */ function nameOf({ entry, member }) {
    return `${entry.issue.number} ${member.id}`;
}
function waitingWeakness({ source, member }) {
    const { id, rule, aliases, title, severity, package: at, place } = member;
    return {
        ...UNKNOWN,
        id,
        source,
        rule,
        aliases,
        path: at === null ? place?.path ?? null : null,
        subject: at === null ? '' : (0,purl/* packageSubject */.b)(at.ecosystem, at.name),
        title,
        rating: {
            vectors: [],
            word: severity,
            malicious: rule.startsWith('MAL-'),
            informational: false
        }
    };
}
/** The fields of a weakness of which an issue remembers nothing. */ const UNKNOWN = {
    formerIds: [],
    trace: null,
    cause: null,
    description: '',
    fix: '',
    confidence: 'high',
    cwe: [],
    references: [],
    published: null,
    head: [],
    base: []
};
/** What a person reported. Until a maintainer confirms it, it is reported and not judged. */ function reportedIn({ report, issue }) {
    if (report === undefined) return {};
    const { card, confirmed } = report;
    const { score, vector, how } = card;
    const facts = {
        kind: card.report,
        by: issue.reporter ?? null,
        confirmed,
        score,
        vector,
        how
    };
    const fix = 'What it is stands on its issue, which a person closes once it is mended.';
    return {
        confidence: confirmed ? 'high' : 'low',
        references: [
            issue.url
        ],
        report: facts,
        fix
    };
}
function weaknessOf({ entry, member }) {
    const { meta } = entry;
    return {
        ...UNKNOWN,
        ...reportedIn(entry),
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
        rating: {
            vectors: [],
            word: member.severity,
            malicious: member.rule.startsWith('MAL-'),
            informational: false
        }
    };
}

// EXTERNAL MODULE: ./src/core/ledger/plan/looked-at.js
var looked_at = __webpack_require__(61492);
// EXTERNAL MODULE: ./src/core/ledger/recall.js
var recall = __webpack_require__(65793);
// EXTERNAL MODULE: ./src/core/ledger/own-dashboard.js
var own_dashboard = __webpack_require__(76219);
;// CONCATENATED MODULE: ./src/core/ledger/tracked.js



/**
 * The tools whose results a complete scan of the default branch has added to the issues, as
 * `sarif:<tool>`.
 */ function trackedTools(ledger) {
    const scans = (0,own_dashboard/* ownDashboard */.L)(ledger)?.meta.scans ?? [];
    return new Set(scans.map(({ scanner })=>scanner).filter((scanner)=>scanner.startsWith('sarif:')));
}
/**
 * Fingerprints of findings that the last complete scan showed: those whose issue does not say that
 * they are gone, even if a person closed it, and those that wait for an issue.
 */ function trackedIds(ledger) {
    const filed = ledger.issues.flatMap((entry)=>(0,ledger_read/* goneNote */.av)(entry) !== null ? [] : entry.meta.findings.filter((member)=>(0,ledger_read/* spansOf */.Ly)(entry, member).at(-1)?.end === null));
    return new Set([
        ...filed.map(({ id })=>id),
        ...(0,waiting_lists/* waitingTimes */.WZ)(ledger).keys()
    ]);
}

// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(97469);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
// EXTERNAL MODULE: ./src/github/client.js + 1 modules
var github_client = __webpack_require__(62621);
// EXTERNAL MODULE: ./src/github/due-field.js
var due_field = __webpack_require__(19573);
;// CONCATENATED MODULE: ./src/github/read/due-values.js



/**
 * Most issues whose field is read in one run: it takes a request each, and GitHub gives a workflow
 * a thousand an hour. The others are taken to have what they were given.
 */ const MAX_READ = 300;
/**
 * The tracker with what the organization's issue field has for each open issue, so that a value
 * that was refused or changed is written again. Where GitHub does not say, nothing is known.
 * @param field its name, `issues.due-field` of the policy
 * @throws what the client throws, but for refusals
 */ async function withDueValues(client, name, tracker, field) {
    const wanted = tracker.issues.filter(({ state })=>state === 'open').slice(-MAX_READ);
    try {
        const id = await (0,due_field/* fieldId */.C)(client, name.owner, field);
        const values = new Map();
        for (const issue of wanted)values.set(issue, await (0,due_field/* dueValue */.A)(client, name, issue.number, id));
        const issues = tracker.issues.map((issue)=>{
            const value = values.get(issue);
            return value === undefined ? issue : {
                ...issue,
                dueValue: value
            };
        });
        return {
            ...tracker,
            issues
        };
    } catch (error) {
        if ((0,fixby_error/* failureKind */.z)(error) !== 'github' && (0,github_client/* statusOf */.c2)(error) === null) throw error;
        return tracker;
    }
}

// EXTERNAL MODULE: ./src/github/read/tracker.js + 4 modules
var read_tracker = __webpack_require__(48578);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
;// CONCATENATED MODULE: ./src/run/read-ledger.js











/** The repository in which issues are kept: the one that the policy names, else the scanned one. */ function trackerName(policy, scanned) {
    const [owner, repo] = policy.issues.repository?.split('/') ?? [];
    return owner === undefined || repo === undefined ? scanned : {
        owner,
        repo
    };
}
/** Creates the lazy ledgers that a gate reads. */ function gateLedgers(client, name, policy) {
    const once = (states)=>{
        let ledger = null;
        return ()=>ledger ??= (0,read_tracker/* readTracker */.T_)(client, name, policy.issues.authors, states).then(ledger_read/* readLedger */.SC);
    };
    return {
        open: once('open'),
        closed: once('closed')
    };
}
/**
 * For a gate, which only reads: open issues tell nearly everything, also what nothing of the scan
 * shows any more; closed ones are read where a finding of the base has no open issue. Where they
 * cannot be read, nobody knows what was judged more strictly there: that is an error, unless the
 * policy says otherwise or GitHub gives the event no such right.
 * @param limited whose events have a token that may not read issues (a fork, Dependabot); null for
 *   none
 */ function recallForGate(ledgers, policy, limited) {
    return async (keys)=>{
        try {
            const open = await ledgers.open();
            const read = recalledFrom(open, keys, comparedOnly);
            if (keys.every(({ id, inBase })=>!inBase || read.memory.get(id)?.issue != null)) return read;
            return recalledFrom(joined(open, await ledgers.closed()), keys, comparedOnly);
        } catch (error) {
            if ((0,fixby_error/* failureKind */.z)(error) !== 'github') throw error;
            const reasons = unreadableAtGate(error, {
                policy,
                limited,
                found: keys.length > 0
            });
            return {
                memory: new Map(),
                unfound: [],
                reasons
            };
        }
    };
}
/**
 * What a ledger records of the given findings, and of findings that it knows and the scan did not
 * report.
 */ function recalledFrom(ledger, keys, complete) {
    const hidden = unfound(ledger, keys, complete);
    const memory = (0,recall/* recall */.I9)(ledger, [
        ...keys,
        ...hidden.map(finding_key/* keyOfWeakness */.i$)
    ], complete);
    return {
        memory,
        unfound: hidden,
        reasons: []
    };
}
/** Where nobody could read them, and nothing was found, there is nothing to be said. */ function unreadableAtGate(error, { policy, limited, found }) {
    const off = error instanceof read_tracker/* IssuesOff */.E6;
    if (!found && (off || limited !== null)) return [];
    if (limited === null) return [
        unreadable(error, off ? 'warn' : policy.gate['unreadable-issues'])
    ];
    const message = `the policy alone judges, without due dates and decisions of the issues, since GitHub lets no run for ${limited} read them: ${(0,errors/* messageOf */.bD)(error)}`;
    return [
        {
            kind: 'tracker-unreadable',
            decision: 'warn',
            message
        }
    ];
}
/**
 * Which results of other tools the issues already record. Null when issues cannot be read; the
 * recall reports that as a reason.
 * @throws FixbyError (github) from `has`, when closed issues are needed and cannot be read
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
 * A gate never counts a source as complete: a finding that is in the issues and not in this pull
 * request may belong to another branch.
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
 * Recall for a run on the default branch, which keeps the issues: reads all issues and applies the
 * answers to new commands, so that these count in this run already.
 * @param keep receives what was read; not called when the issues cannot be read
 */ function recallForTrack({ client, name, inForce, asOf, repositoryUrl }, keep) {
    const { policy, origin } = inForce;
    return async (keys, complete)=>{
        try {
            const { prepareAnswers } = await Promise.all(/* import() */[__webpack_require__.e(4272), __webpack_require__.e(5841), __webpack_require__.e(8752), __webpack_require__.e(8421), __webpack_require__.e(2257), __webpack_require__.e(5837), __webpack_require__.e(5325)]).then(__webpack_require__.bind(__webpack_require__, 65837));
            const { issueWordsFor } = await Promise.all(/* import() */[__webpack_require__.e(4272), __webpack_require__.e(8752), __webpack_require__.e(8421), __webpack_require__.e(4471)]).then(__webpack_require__.bind(__webpack_require__, 12373));
            const read = await (0,read_tracker/* readTracker */.T_)(client, name, policy.issues.authors);
            const { 'due-field': field } = policy.issues;
            const tracker = field === undefined ? read : await withDueValues(client, name, read, field);
            const words = issueWordsFor(policy, origin.path, (0,day/* dayOf */.kb)(asOf, policy.sla.timezone), repositoryUrl);
            const ends = complete('activity') ? (0,looked_at/* episodeEnds */.wj)(keys) : null;
            const answers = await prepareAnswers(tracker, client, name, policy, asOf, words, ends);
            keep({
                tracker,
                answers
            });
            return recalledFrom((0,ledger_read/* readLedger */.SC)(answers.tracker), keys, complete);
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
