import type { z } from 'zod';
import type { StateReason } from '../../core/ledger/labels.js';
import { saidDuplicate } from '../../core/ledger/plan/simulate.js';
import type { IssueStep, Said, StepResult } from '../../core/ledger/plan/steps.js';
import { numberOf, type TrackerState } from '../../core/ledger/plan/tracker-reduce.js';
import { statusOf, type Client, type RepositoryName } from '../client.js';
import { wholeAnswer } from '../whole-answer.js';
import { createComment, createIssue, createMilestone, milestoneOf } from './create.js';
import { setDueField } from './due-field.js';
import { commentSchema, issueSchema } from './issue-answers.js';

/** Renders the text of a comment. */
export type RenderComment = (say: Said) => string;

/** Carries out steps on GitHub, one at a time. */
export class IssueStore {
  readonly #client: Client;
  readonly #name: RepositoryName;
  readonly #render: RenderComment;
  readonly #now: () => string;

  /** @param now gives the RFC 3339 time for changes for which GitHub returns none */
  constructor(client: Client, name: RepositoryName, render: RenderComment, now: () => string) {
    this.#client = client;
    this.#name = name;
    this.#render = render;
    this.#now = now;
  }

  /** Carries out one step. @throws what the client throws */
  async apply(step: IssueStep, state: TrackerState): Promise<StepResult> {
    const { rest } = this.#client;
    const name = this.#name;
    switch (step.kind) {
      case 'create-label':
        await this.#createLabel(step);
        return { at: this.#now() };
      case 'delete-label':
        await removed(() => rest.issues.deleteLabel({ ...name, name: step.name }));
        return { at: this.#now() };
      case 'create-milestone': {
        const milestone = await createMilestone(this.#client, name, step);
        return { at: this.#now(), milestone };
      }
      case 'set-milestone-state':
        await rest.issues.updateMilestone({
          ...name,
          milestone_number: step.number,
          state: step.open ? 'open' : 'closed',
        });
        return { at: this.#now() };
      case 'create-issue':
        return createIssue(this.#client, name, step, state.tracker);
      default:
        return this.#change(step, numberOf(step.issue, state.created), state);
    }
  }

  /**
   * The label may exist already: another run created it, or the answer to our own request was lost.
   */
  async #createLabel({
    name,
    color,
    description,
  }: Extract<IssueStep, { kind: 'create-label' }>): Promise<void> {
    try {
      await this.#client.rest.issues.createLabel({ ...this.#name, name, color, description });
    } catch (error) {
      if (statusOf(error) !== 422) throw error;
      await this.#client.rest.issues.getLabel({ ...this.#name, name });
    }
  }

  async #change(
    step: Exclude<
      IssueStep,
      { kind: 'create-label' | 'delete-label' | 'create-milestone' | 'set-milestone-state' | 'create-issue' }
    >,
    number: number,
    state: TrackerState,
  ): Promise<StepResult> {
    const { rest } = this.#client;
    const at = { ...this.#name, issue_number: number };
    switch (step.kind) {
      case 'edit-issue':
        return this.#edit(step, number, state);
      case 'add-labels':
        await rest.issues.addLabels({ ...at, labels: [...step.labels] });
        return { at: this.#now() };
      case 'remove-label':
        await removed(() => rest.issues.removeLabel({ ...at, name: step.label }));
        return { at: this.#now() };
      case 'comment':
        return this.#comment(step, number, state);
      case 'edit-comment': {
        const body = 'text' in step.say ? step.say.text : this.#render(step.say);
        const call = { ...this.#name, comment_id: step.id, body };
        const comment = await wholeAnswer(
          async () => (await rest.issues.updateComment(call)).data,
          commentSchema,
        );
        return written(comment, body);
      }
      case 'delete-comment':
        await removed(() => rest.issues.deleteComment({ ...this.#name, comment_id: step.id }));
        return { at: this.#now() };
      case 'react':
        await rest.reactions.createForIssueComment({
          ...this.#name,
          comment_id: step.comment,
          content: step.content,
        });
        return { at: this.#now() };
      case 'close-issue':
        return this.#setState(number, 'closed', step.reason);
      case 'reopen-issue':
        return this.#setState(number, 'open', 'reopened');
      case 'pin-issue':
        return this.#pin(number, state);
      case 'set-due-field':
        await setDueField(this.#client, this.#name, number, step.field, step.value);
        return { at: this.#now() };
    }
  }

  async #edit(
    step: Extract<IssueStep, { kind: 'edit-issue' }>,
    number: number,
    { tracker }: TrackerState,
  ): Promise<StepResult> {
    return this.#update({
      ...this.#name,
      issue_number: number,
      ...(step.title === undefined ? {} : { title: step.title }),
      ...(step.body === undefined ? {} : { body: step.body }),
      ...milestoneOf(tracker, step.milestone),
    });
  }

  async #setState(
    number: number,
    state: 'open' | 'closed',
    reason: StateReason | 'reopened',
  ): Promise<StepResult> {
    return this.#update({ ...this.#name, issue_number: number, state, state_reason: reason });
  }

  async #update(call: Parameters<Client['rest']['issues']['update']>[0]): Promise<StepResult> {
    const issue = await wholeAnswer(
      async () => (await this.#client.rest.issues.update(call)).data,
      issueSchema,
    );
    return { at: issue.updated_at };
  }

  async #comment(
    { say }: Extract<IssueStep, { kind: 'comment' }>,
    number: number,
    { tracker, created }: TrackerState,
  ): Promise<StepResult> {
    const body = this.#render(
      'duplicateOf' in say ? saidDuplicate(numberOf(say.duplicateOf, created), tracker) : say,
    );
    return written(await createComment(this.#client, this.#name, number, body, tracker), body);
  }

  async #pin(number: number, { tracker }: TrackerState): Promise<StepResult> {
    const issueId = tracker.issues.find((issue) => issue.number === number)?.nodeId;
    await this.#client.graphql(
      'mutation pinDashboard($issueId: ID!) { pinIssue(input: { issueId: $issueId }) { issue { number } } }',
      { issueId },
    );
    return { at: this.#now() };
  }
}

function written({ id, created_at: at }: z.output<typeof commentSchema>, body: string): StepResult {
  return { at, comment: { id, body } };
}

/** Removes something; succeeds when somebody else has removed it already. */
async function removed(remove: () => Promise<unknown>): Promise<void> {
  try {
    await remove();
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}
