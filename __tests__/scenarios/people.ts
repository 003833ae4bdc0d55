import { parseDashboardMetadata } from '../../src/core/ledger/metadata/dashboard.js';
import { splitIssueBody } from '../../src/core/ledger/metadata/issue.js';
import {
  addIssue,
  addLabel,
  addMilestone,
  addRepository,
  addUser,
  asPerson,
  type Comment,
  type Issue,
  type Repository,
} from '../fakes/github/index.js';
import { filledIn } from '../fixtures/reports.js';
import type { StoryStep } from './story.js';
import type { TrackedRepository } from './tracked-repository.js';

/** Something that a person does. */
export type PersonStep = Extract<StoryStep, { person: string; does: string }>;

/** Something that a person reports. */
export type ReportStep = Extract<StoryStep, { reports: string }>;

/**
 * The issue of a scenario by its number, or the open dashboard. @throws Error where there is none
 */
export function issueOf(repository: Repository, which: number | 'dashboard'): Issue {
  const found = repository.issues.find((issue) =>
    which === 'dashboard' ? isDashboard(issue) : issue.number === which,
  );
  if (found === undefined) throw new Error(`there is no issue ${which}`);
  return found;
}

/** Lets a person open an issue with a form, or past it. */
export function report(
  { github, repository }: TrackedRepository,
  step: Pick<ReportStep, 'person' | 'reports'> & Partial<ReportStep>,
): void {
  addUser(github.state, step.person);
  const { person, reports, title = 'Something is wrong', answers = {}, labels = [] } = step;
  const body = step.body ?? (reports === 'none' ? '' : filledIn(reports, answers));
  for (const name of labels)
    if (!repository.labels.some((label) => label.name === name)) addLabel(github, repository, { name });
  addIssue(github, repository, { author: person, title, body, labels });
}

/** Whether an issue is the dashboard. */
export function isDashboard({ body }: Issue): boolean {
  return parseDashboardMetadata(body ?? '') !== null;
}

/** Lets a person do something on GitHub's pages, now. */
export function act({ github, repository }: TrackedRepository, step: PersonStep): void {
  addUser(github.state, step.person);
  const issue = issueOf(repository, step.issue);
  const person = asPerson(github, step.person, repository, issue);
  const text = step.with ?? '';
  const comment = (): Comment => {
    const found = issue.comments.at(
      step.comment === undefined ? -1 : step.comment > 0 ? step.comment - 1 : step.comment,
    );
    if (found === undefined) throw new Error(`issue ${step.issue} has no comment ${step.comment ?? ''}`);
    return found;
  };
  switch (step.does) {
    case 'close as completed':
      person.state('closed', 'completed');
      break;
    case 'close as not planned':
      person.state('closed', 'not_planned');
      break;
    case 'close as duplicate':
      person.state('closed', 'duplicate');
      break;
    case 'reopen':
      person.state('open', null);
      break;
    case 'comment':
      person.comment(text);
      break;
    case 'edit comment':
      person.editComment(comment(), text);
      break;
    case 'delete comment':
      issue.comments = issue.comments.filter((other) => other !== comment());
      break;
    case 'edit title':
      person.title(text);
      break;
    case 'edit body':
      person.body(text);
      break;
    case 'edit body a hundred times':
      for (let edit = 1; edit <= 101; edit += 1) person.body(`${text} ${edit}`);
      break;
    case 'overwrite body for good':
      person.body(text);
      deleteVersions(issue, step.person, step.at);
      break;
    case 'delete versions':
      deleteVersions(issue, step.person, step.at);
      break;
    case 'overwrite comment for good': {
      const one = comment();
      person.editComment(one, text);
      deleteVersions(one, step.person, step.at);
      break;
    }
    case 'append to body':
      person.body(`${issue.body ?? ''}\n${text}`);
      break;
    case 'drop our part of the body':
      person.body((issue.body ?? '').replace(splitIssueBody(issue.body ?? '')?.section ?? '', ''));
      break;
    case 'add label':
      person.addLabels([text]);
      break;
    case 'remove label':
      person.removeLabel(text);
      break;
    case 'assign':
      person.addAssignees([text]);
      break;
    case 'unassign':
      person.removeAssignees([text]);
      break;
    case 'lock':
      person.lock(null);
      break;
    case 'pin':
      person.pin(true);
      break;
    case 'transfer':
      person.transfer(addRepository(github, { owner: 'acme', name: `other-${issue.number}`, private: true }));
      break;
    case 'delete':
      person.delete();
      break;
    case 'set milestone':
      person.milestone(addMilestone(github, repository, { title: text, creator: step.person }).number);
      break;
    case 'swap bodies': {
      const other = issueOf(repository, Number(text));
      const [own, others] = [issue.body, other.body];
      person.body(others);
      asPerson(github, step.person, repository, other).body(own);
      break;
    }
    case 'copy': {
      const { title, body, labels } = issue;
      addIssue(github, repository, { author: step.person, title, body, labels: [...labels] });
      break;
    }
  }
}

/** Deletes every version of a text from its history but the one that stands. */
function deleteVersions({ edits }: Issue | Comment, by: string, at: string): void {
  for (const edit of edits.slice(0, -1)) Object.assign(edit, { deletedAt: at, deletedBy: by });
}
