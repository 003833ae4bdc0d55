import { z } from 'zod';
import type { Client } from '../../client.js';
import { issue, ISSUE, page, PAGE } from '../tracker-query.js';
import { askEach, type Answers, type Question } from './ask-each.js';

const listSchema = z.object({
  nameWithOwner: z.string(),
  url: z.string(),
  isPrivate: z.boolean(),
  hasIssuesEnabled: z.boolean(),
  pinnedIssues: z.object({ nodes: z.array(z.object({ issue })) }).nullable(),
  all: z.object({ totalCount: z.int() }),
  issues: z.object({ pageInfo: page, nodes: z.array(issue) }),
});

/** A page of the issues with our label, and what is pinned, where the dashboard is. */
export type IssuesPage = z.output<typeof listSchema>;

const LIST = `
  nameWithOwner url isPrivate hasIssuesEnabled
  pinnedIssues(first: 3) { nodes { issue { ${ISSUE} } } }
  all: issues(first: 1) { totalCount }
  issues(first: 100, after: $after, labels: ["security"], orderBy: { field: CREATED_AT, direction: ASC }) {
    ${PAGE}
    nodes { ${ISSUE} }
  }`;

/** Reads a page of issues of each repository, all in one request. @throws what the client throws */
export function readIssuePages(client: Client, questions: readonly Question[]): Promise<Answers<IssuesPage>> {
  return askEach(client, 'fleetIssues', questions, LIST, listSchema);
}

const titlesSchema = z.object({
  issues: z.object({
    pageInfo: page,
    nodes: z.array(z.object({ number: z.int(), title: z.string() })),
  }),
});

/** A page of titles. */
export type Titles = z.output<typeof titlesSchema>;

const TITLES = `
  issues(first: 100, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
    ${PAGE}
    nodes { number title }
  }`;

/** A page of the titles of all issues: to find a dashboard that is not pinned. */
export function readTitles(client: Client, questions: readonly Question[]): Promise<Answers<Titles>> {
  return askEach(client, 'fleetTitles', questions, TITLES, titlesSchema);
}
