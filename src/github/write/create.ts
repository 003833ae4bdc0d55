import { z } from 'zod';
import type { IssueStep, StepResult } from '../../core/ledger/plan/steps.js';
import type { Tracker } from '../../core/ledger/tracker.js';
import type { Client, RepositoryName } from '../client.js';
import { wholeList } from '../whole-list.js';
import { createOnce } from './create-once.js';
import { commentSchema, issueSchema } from './issue-answers.js';

type Step<K extends IssueStep['kind']> = Extract<IssueStep, { kind: K }>;

const numberSchema = z.object({ number: z.int() });

/** Creates a milestone exactly once. @throws what the client throws */
export async function createMilestone(
  { rest }: Client,
  name: RepositoryName,
  { title, dueOn }: Step<'create-milestone'>,
): Promise<number> {
  const call = { ...name, title, due_on: dueOn, request: { retries: 0 } };
  const data = await createOnce(
    async () => (await rest.issues.createMilestone(call)).data,
    async () => {
      const listed = await rest.issues.listMilestones({
        ...name,
        state: 'all',
        sort: 'due_on',
        direction: 'desc',
        per_page: 100,
      });
      return listed.data.find((milestone) => milestone.title === title) ?? null;
    },
  );
  return numberSchema.parse(data).number;
}

/**
 * The milestone's number as a part of a request; empty when the tracker has no milestone of this
 * title.
 */
export function milestoneOf(
  { milestones }: Tracker,
  wanted: string | null | undefined,
): { readonly milestone?: number } {
  const milestone = milestones.find(({ title }) => title === wanted)?.number;
  return milestone === undefined ? {} : { milestone };
}

/** Creates an issue exactly once. @throws what the client throws */
export async function createIssue(
  { rest }: Client,
  name: RepositoryName,
  { title, body, labels, assignees, milestone }: Step<'create-issue'>,
  tracker: Tracker,
): Promise<StepResult> {
  const known = new Set(tracker.issues.map(({ number }) => number));
  const issue = await createOnce(
    async () => {
      const { data } = await rest.issues.create({
        ...name,
        title,
        body,
        labels: [...labels],
        assignees: [...assignees],
        ...milestoneOf(tracker, milestone),
        request: { retries: 0 },
      });
      return issueSchema.parse(data);
    },
    async () => {
      const { data } = await rest.issues.listForRepo({ ...name, state: 'all', per_page: 30 });
      const found = z
        .array(issueSchema)
        .parse(data)
        .find((one) => one.body === body && !known.has(one.number));
      return found ?? null;
    },
  );
  return {
    at: issue.created_at,
    created: { number: issue.number, nodeId: issue.node_id, url: issue.html_url },
  };
}

/** Creates a comment exactly once. @throws what the client throws */
export async function createComment(
  client: Client,
  name: RepositoryName,
  number: number,
  body: string,
  tracker: Tracker,
): Promise<z.output<typeof commentSchema>> {
  const known = new Set(
    tracker.issues.find((issue) => issue.number === number)?.comments.map(({ id }) => id),
  );
  const at = { ...name, issue_number: number };
  return createOnce(
    async () => {
      const { data } = await client.rest.issues.createComment({ ...at, body, request: { retries: 0 } });
      return commentSchema.parse(data);
    },
    async () => {
      const first = () => client.rest.issues.listComments({ ...at, per_page: 100 });
      const listed = await wholeList(client, first, commentSchema);
      return listed.findLast((one) => one.body === body && !known.has(one.id)) ?? null;
    },
  );
}
