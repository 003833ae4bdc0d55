"use strict";
exports.id = 2508;
exports.ids = [2508];
exports.modules = {

/***/ 52697:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ loginOf),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Rx: () => (/* binding */ ourLogins),
/* harmony export */   aX: () => (/* binding */ ACTIONS_BOT),
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

/***/ 77833:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ REST_QUERY),
/* harmony export */   E6: () => (/* binding */ placesSchema),
/* harmony export */   Ey: () => (/* binding */ PLACES_QUERY),
/* harmony export */   KL: () => (/* binding */ PAGE),
/* harmony export */   KS: () => (/* binding */ NAMES_QUERY),
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   Pt: () => (/* binding */ PAGE_QUERY),
/* harmony export */   ez: () => (/* binding */ moreVersionsSchema),
/* harmony export */   fy: () => (/* binding */ versionsSchema),
/* harmony export */   i8: () => (/* binding */ ISSUE),
/* harmony export */   j8: () => (/* binding */ issueSchema),
/* harmony export */   ny: () => (/* binding */ VERSIONS_QUERY),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   vD: () => (/* binding */ pageSchema),
/* harmony export */   vO: () => (/* binding */ MORE_VERSIONS_QUERY),
/* harmony export */   wt: () => (/* binding */ restSchema),
/* harmony export */   x$: () => (/* binding */ ISSUE_QUERY),
/* harmony export */   yC: () => (/* binding */ namesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const actor = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    __typename: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
}).nullable();
const comment = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    databaseId: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    lastEditedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    author: actor,
    editor: actor
});
const event = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('__typename', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        __typename: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
            'ClosedEvent',
            'ReopenedEvent'
        ]),
        createdAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        actor,
        stateReason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable()
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        __typename: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('TransferredEvent'),
        createdAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    })
]);
/** Whether there is more of a list, and from where. */ const page = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    hasNextPage: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    endCursor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable()
});
/** An issue with everything that planning needs, as `ISSUE` asks for it. */ const issue = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
        'OPEN',
        'CLOSED'
    ]),
    stateReason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    lastEditedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    author: actor,
    editor: actor,
    labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        }))
    }),
    assignees: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        }))
    }),
    milestone: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    }).nullable(),
    isPinned: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullable(),
    comments: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        pageInfo: page,
        nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(comment)
    }),
    timelineItems: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        pageInfo: page,
        nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(event)
    })
});
const labels = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    pageInfo: page,
    nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        color: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
        issues: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            totalCount: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        }),
        pullRequests: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            totalCount: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        })
    }))
});
const logins = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    pageInfo: page,
    nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    }))
});
const milestones = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    pageInfo: page,
    nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
            'OPEN',
            'CLOSED'
        ]),
        issues: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            totalCount: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        }),
        pullRequests: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            totalCount: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        })
    }))
});
const facts = {
    nameWithOwner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    isPrivate: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    hasIssuesEnabled: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    pinnedIssues: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        totalCount: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
    }).nullish(),
    labels: labels.nullish(),
    milestones: milestones.nullish(),
    assignableUsers: logins.nullish()
};
/**
 * One page of issues; the first page also contains the repository's labels, milestones and users.
 */ const pageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    viewer: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    }),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        ...facts,
        issues: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            pageInfo: page,
            nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(issue)
        })
    }).nullable()
});
/** One issue; null when it does not exist. */ const issueSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    viewer: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    }),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        ...facts,
        issue: issue.nullable()
    }).nullable()
});
/** Further comments and events of one issue. */ const restSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    node: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        comments: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            pageInfo: page,
            nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(comment)
        }),
        timelineItems: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            pageInfo: page,
            nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(event)
        })
    })
});
/** Further labels, milestones and assignable users of a repository. */ const placesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        labels: labels.nullish(),
        milestones: milestones.nullish(),
        assignableUsers: logins.nullish()
    })
});
const edits = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    pageInfo: page,
    nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        editedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        editor: actor,
        diff: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable()
    }))
}).nullable();
/** The edit history of issues and comments, newest version first. */ const versionsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        userContentEdits: edits
    }).nullable())
});
/** A further page of the versions of one issue or comment. */ const moreVersionsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    node: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        userContentEdits: edits
    }).nullable()
});
const nameEvent = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    actor,
    previousTitle: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    currentTitle: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    }).optional()
});
/** How an issue was named and labelled, oldest first. */ const namesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    node: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        timelineItems: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            pageInfo: page,
            nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(nameEvent)
        })
    })
});
const ACTOR = '{ __typename login }';
/** As `page` expects it. */ const PAGE = 'pageInfo { hasNextPage endCursor }';
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
/** As `issue` expects it. */ const ISSUE = `
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


/***/ }),

/***/ 72508:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E6: () => (/* binding */ IssuesOff),
  Dh: () => (/* binding */ ourIssues),
  OS: () => (/* binding */ readIssue),
  T_: () => (/* binding */ readTracker)
});

// EXTERNAL MODULE: ./src/core/intake/answers.js
var answers = __webpack_require__(18803);
// EXTERNAL MODULE: ./src/core/ledger/metadata/comment-marker.js
var comment_marker = __webpack_require__(10049);
// EXTERNAL MODULE: ./src/core/ledger/metadata/dashboard.js
var dashboard = __webpack_require__(74695);
// EXTERNAL MODULE: ./src/core/ledger/metadata/issue.js
var issue = __webpack_require__(32476);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
// EXTERNAL MODULE: ./src/github/client.js + 1 modules
var client = __webpack_require__(84356);
// EXTERNAL MODULE: ./src/github/graphql.js
var graphql = __webpack_require__(91214);
// EXTERNAL MODULE: ./src/github/logins.js
var github_logins = __webpack_require__(52697);
// EXTERNAL MODULE: ./src/github/read/tracker-query.js
var tracker_query = __webpack_require__(77833);
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
        const { node } = await (0,graphql/* ask */.k)(client, tracker_query/* NAMES_QUERY */.KS, {
            id,
            after
        }, tracker_query/* namesSchema */.yC);
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
        const { nodes } = await (0,graphql/* ask */.k)(client, tracker_query/* VERSIONS_QUERY */.ny, {
            ids: some
        }, tracker_query/* versionsSchema */.fy);
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
        const { node } = await (0,graphql/* ask */.k)(client, tracker_query/* MORE_VERSIONS_QUERY */.vO, {
            id,
            after: edits.pageInfo.endCursor
        }, tracker_query/* moreVersionsSchema */.ez);
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
        const { viewer, repository } = await (0,graphql/* ask */.k)(client, tracker_query/* ISSUE_QUERY */.x$, {
            ...name,
            number
        }, tracker_query/* issueSchema */.j8);
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
    const places = await readPlaces(client, name, repository);
    return {
        repository: repository.nameWithOwner,
        url: repository.url,
        public: !repository.isPrivate,
        viewer,
        pins: repository.pinnedIssues?.totalCount ?? 0,
        ...await ourIssues(client, viewer, authors, nodes),
        ...places
    };
}
/**
 * The issues among those read that are ours, or that people reported something in, with the texts
 * as we wrote them.
 */ async function ourIssues(client, viewer, authors, nodes) {
    const logins = (0,github_logins/* ourLogins */.Rx)(viewer, authors);
    const own = nodes.filter(({ author })=>(0,github_logins/* isOurs */.MU)((0,github_logins/* loginOf */.DQ)(author), logins));
    const kept = nodes.filter((node)=>own.includes(node) || isReported(node, logins));
    const whole = await Promise.all(kept.map((node)=>withRest(client, node)));
    const written = new Map([
        ...await versionsByUs(client, whole, logins),
        ...broughtAlong(whole)
    ]);
    const lost = await lostTexts(client, whole.filter(({ id, author })=>(0,github_logins/* isOurs */.MU)((0,github_logins/* loginOf */.DQ)(author), logins) && written.get(id) === null), logins);
    return {
        foreign: foreignIn(nodes, own),
        issues: whole.map((node)=>toIssue(node, written, lost, logins))
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
        const page = await (0,graphql/* ask */.k)(client, tracker_query/* PAGE_QUERY */.Pt, variables, tracker_query/* pageSchema */.vD);
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
        const { node: rest } = await (0,graphql/* ask */.k)(client, tracker_query/* REST_QUERY */.Cm, variables, tracker_query/* restSchema */.wt);
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
        const { repository } = await (0,graphql/* ask */.k)(client, tracker_query/* PLACES_QUERY */.Ey, {
            ...name,
            ...more,
            ...cursors
        }, tracker_query/* placesSchema */.E6);
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


/***/ })

};
;