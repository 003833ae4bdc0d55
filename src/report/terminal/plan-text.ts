import type { IssueRef, IssueStep } from '../../core/ledger/plan/steps.js';
import { clip } from '../text/terminal-text.js';
import { count } from '../text/words.js';

/** Maximum length of a title, in characters. */
const MAX_TITLE = 120;

/** One step of an issue plan on one line. Control characters in untrusted text are removed. */
export function stepText(step: IssueStep): string {
  switch (step.kind) {
    case 'create-label':
      return `create label "${clip(step.name, 60)}"`;
    case 'delete-label':
      return `delete label "${clip(step.name, 60)}"`;
    case 'set-milestone-state':
      return `${step.open ? 'reopen' : 'close'} milestone "${step.title}"`;
    case 'create-milestone':
      return `create milestone "${step.title}"`;
    case 'create-issue':
      return `create issue "${clip(step.title, MAX_TITLE)}"${step.assignees.length === 0 ? '' : `, assigned to ${step.assignees.join(', ')}`}`;
    case 'edit-issue':
      return `edit ${refText(step.issue)}: ${editedParts(step)}`;
    case 'add-labels':
      return `label ${refText(step.issue)}: ${step.labels.map((name) => clip(name, 60)).join(', ')}`;
    case 'remove-label':
      return `unlabel ${refText(step.issue)}: ${clip(step.label, 60)}`;
    case 'comment':
      return `comment on ${refText(step.issue)}: ${saidText(step.say)}`;
    case 'edit-comment':
      return 'text' in step.say
        ? `restore a comment on ${refText(step.issue)}`
        : `edit a comment on ${refText(step.issue)}: ${step.say.comment.kind}`;
    case 'delete-comment':
      return `delete a comment on ${refText(step.issue)}`;
    case 'react':
      return `react on ${refText(step.issue)}: ${step.content}`;
    case 'close-issue':
      return `close ${refText(step.issue)} as ${step.reason}`;
    case 'reopen-issue':
      return `reopen ${refText(step.issue)}`;
    case 'pin-issue':
      return `pin ${refText(step.issue)}`;
    case 'set-due-field':
      return `set field "${clip(step.field, 60)}" of ${refText(step.issue)}: ${step.value}`;
  }
}

function refText(ref: IssueRef): string {
  return 'number' in ref ? `#${ref.number}` : 'the new issue';
}

function editedParts({ title, body, milestone }: Extract<IssueStep, { kind: 'edit-issue' }>): string {
  return [
    ...(title === undefined ? [] : [`title "${clip(title, MAX_TITLE)}"`]),
    ...(body === undefined ? [] : ['text']),
    ...(milestone === undefined ? [] : [`milestone "${milestone}"`]),
  ].join(', ');
}

function saidText(say: Extract<IssueStep, { kind: 'comment' }>['say']): string {
  return 'duplicateOf' in say ? `duplicate of ${refText(say.duplicateOf)}` : say.comment.kind;
}

/** A plan: one line per step, then their number. */
export function planText(steps: readonly IssueStep[]): string {
  const last =
    steps.length === 0
      ? 'Nothing to do: the issues are in step.'
      : `${count(steps.length, 'step')}; nothing was written.`;
  return `${[...steps.map(stepText), last].join('\n')}\n`;
}
