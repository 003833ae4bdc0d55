import { z } from 'zod';

const actor = z.object({ __typename: z.string(), login: z.string() }).nullable();

const comment = z.object({
  id: z.string(),
  databaseId: z.int(),
  body: z.string(),
  createdAt: z.string(),
  lastEditedAt: z.string().nullable(),
  author: actor,
  editor: actor,
});

const event = z.discriminatedUnion('__typename', [
  z.object({
    __typename: z.enum(['ClosedEvent', 'ReopenedEvent']),
    createdAt: z.string(),
    actor,
    stateReason: z.string().nullable(),
  }),
  z.object({ __typename: z.literal('TransferredEvent'), createdAt: z.string() }),
]);

/** Whether there is more of a list, and from where. */
export const page = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });

/** An issue with everything that planning needs, as `ISSUE` asks for it. */
export const issue = z.object({
  id: z.string(),
  number: z.int(),
  url: z.string(),
  title: z.string(),
  body: z.string(),
  state: z.enum(['OPEN', 'CLOSED']),
  stateReason: z.string().nullable(),
  createdAt: z.string(),
  lastEditedAt: z.string().nullable(),
  author: actor,
  editor: actor,
  labels: z.object({ nodes: z.array(z.object({ name: z.string() })) }),
  assignees: z.object({ nodes: z.array(z.object({ login: z.string() })) }),
  milestone: z.object({ number: z.int(), title: z.string() }).nullable(),
  isPinned: z.boolean().nullable(),
  comments: z.object({ pageInfo: page, nodes: z.array(comment) }),
  timelineItems: z.object({ pageInfo: page, nodes: z.array(event) }),
});

const labels = z.object({
  pageInfo: page,
  nodes: z.array(
    z.object({
      name: z.string(),
      color: z.string(),
      description: z.string().nullable(),
      issues: z.object({ totalCount: z.int() }),
      pullRequests: z.object({ totalCount: z.int() }),
    }),
  ),
});

const logins = z.object({ pageInfo: page, nodes: z.array(z.object({ login: z.string() })) });

const milestones = z.object({
  pageInfo: page,
  nodes: z.array(
    z.object({
      number: z.int(),
      title: z.string(),
      state: z.enum(['OPEN', 'CLOSED']),
      issues: z.object({ totalCount: z.int() }),
      pullRequests: z.object({ totalCount: z.int() }),
    }),
  ),
});

const facts = {
  nameWithOwner: z.string(),
  url: z.string(),
  isPrivate: z.boolean(),
  hasIssuesEnabled: z.boolean(),
  pinnedIssues: z.object({ totalCount: z.int() }).nullish(),
  labels: labels.nullish(),
  milestones: milestones.nullish(),
  assignableUsers: logins.nullish(),
};

/**
 * One page of issues; the first page also contains the repository's labels, milestones and users.
 */
export const pageSchema = z.object({
  viewer: z.object({ login: z.string() }),
  repository: z.object({ ...facts, issues: z.object({ pageInfo: page, nodes: z.array(issue) }) }).nullable(),
});

/** One issue; null when it does not exist. */
export const issueSchema = z.object({
  viewer: z.object({ login: z.string() }),
  repository: z.object({ ...facts, issue: issue.nullable() }).nullable(),
});

/** Further comments and events of one issue. */
export const restSchema = z.object({
  node: z.object({
    comments: z.object({ pageInfo: page, nodes: z.array(comment) }),
    timelineItems: z.object({ pageInfo: page, nodes: z.array(event) }),
  }),
});

/** Further labels, milestones and assignable users of a repository. */
export const placesSchema = z.object({
  repository: z.object({
    labels: labels.nullish(),
    milestones: milestones.nullish(),
    assignableUsers: logins.nullish(),
  }),
});

const edits = z
  .object({
    pageInfo: page,
    nodes: z.array(z.object({ editedAt: z.string(), editor: actor, diff: z.string().nullable() })),
  })
  .nullable();

/** The edit history of issues and comments, newest version first. */
export const versionsSchema = z.object({
  nodes: z.array(z.object({ id: z.string(), userContentEdits: edits }).nullable()),
});

/** A further page of the versions of one issue or comment. */
export const moreVersionsSchema = z.object({ node: z.object({ userContentEdits: edits }).nullable() });

const nameEvent = z.object({
  actor,
  previousTitle: z.string().optional(),
  currentTitle: z.string().optional(),
  label: z.object({ name: z.string() }).optional(),
});

/** How an issue was named and labelled, oldest first. */
export const namesSchema = z.object({
  node: z.object({ timelineItems: z.object({ pageInfo: page, nodes: z.array(nameEvent) }) }),
});

/** A new title, or a label that was put on. */
export type NameEvent = z.output<typeof nameEvent>;
/** Versions of a text, newest first. */
export type Edits = z.output<typeof edits>;

/** An actor in GraphQL; null for a deleted account. */
export type Actor = z.output<typeof actor>;
/** A comment in GraphQL. */
export type CommentNode = z.output<typeof comment>;
/** An event in GraphQL. */
export type EventNode = z.output<typeof event>;
/** An issue in GraphQL. */
export type IssueNode = z.output<typeof issue>;
/** The cursor at the end of a page. */
export type PageInfo = z.output<typeof page>;

const ACTOR = '{ __typename login }';
/** As `page` expects it. */
export const PAGE = 'pageInfo { hasNextPage endCursor }';
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

/** As `issue` expects it. */
export const ISSUE = `
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
 */
export const PAGE_QUERY = `query trackedIssues($owner: String!, $repo: String!, $after: String, $states: [IssueState!], $whole: Boolean!) {
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

/** One issue, with the repository's labels, milestones and assignable users. */
export const ISSUE_QUERY = `query trackedIssue($owner: String!, $repo: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    ${FACTS}
    issue(number: $number) { ${ISSUE} }
    labels(first: 100) { ${LABELS} }
    milestones(first: 100) { ${MILESTONES} }
    assignableUsers(first: 100) { ${LOGINS} }
  }
}`;

/** The comments and events of an issue that did not fit into a page. */
export const REST_QUERY = `query issueRest($id: ID!, $comments: String, $events: String) {
  node(id: $id) {
    ... on Issue {
      comments(first: 100, after: $comments) { ${COMMENTS} }
      timelineItems(first: 100, after: $events, itemTypes: ${EVENT_TYPES}) { ${EVENTS} }
    }
  }
}`;

/** The labels, milestones and assignable users that did not fit into the first page. */
export const PLACES_QUERY = `query trackerPlaces($owner: String!, $repo: String!, $labels: String, $milestones: String, $logins: String, $moreLabels: Boolean!, $moreMilestones: Boolean!, $moreLogins: Boolean!) {
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
 */
export const VERSIONS_QUERY = `query versions($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Issue { id userContentEdits(first: 100) { ${EDITS} } }
    ... on IssueComment { id userContentEdits(first: 100) { ${EDITS} } }
  }
}`;

/** Older versions of one of them. */
export const MORE_VERSIONS_QUERY = `query moreVersions($id: ID!, $after: String) {
  node(id: $id) {
    ... on Issue { userContentEdits(first: 100, after: $after) { ${EDITS} } }
    ... on IssueComment { userContentEdits(first: 100, after: $after) { ${EDITS} } }
  }
}`;

/** How an issue was named and labelled. */
export const NAMES_QUERY = `query issueNames($id: ID!, $after: String) {
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
