import type { IssueStep, Said, StepResult } from './steps.js';
import { numberOf, TrackerDraft, type TrackerState } from './tracker-reduce.js';

/** Numbers of simulated issues and comments start here, far above GitHub's. */
const FIRST_NUMBER = 1_000_000_000;

/**
 * Computes the tracker as it would be after the steps, without doing them. Used for dry runs, and
 * to apply answers to commands before the verdict.
 * @param at RFC 3339: when they would be done
 * @param render renders the text of a comment
 */
export function simulate(
  start: TrackerState,
  steps: readonly IssueStep[],
  at: string,
  render: (say: Said) => string,
): TrackerState {
  let next = lastNumber(start.tracker);
  const result = (step: IssueStep, { created, tracker }: TrackerState): StepResult => {
    next += 1;
    switch (step.kind) {
      case 'create-issue':
        return { at, created: { number: next, nodeId: `new-${next}`, url: `${tracker.url}/issues/${next}` } };
      case 'create-milestone':
        return { at, milestone: next };
      case 'comment': {
        const said =
          'duplicateOf' in step.say
            ? saidDuplicate(numberOf(step.say.duplicateOf, created), tracker)
            : step.say;
        return { at, comment: { id: next, body: render(said) } };
      }
      case 'edit-comment':
        return { at, comment: { id: step.id, body: 'text' in step.say ? step.say.text : render(step.say) } };
      default:
        return { at };
    }
  };
  const draft = new TrackerDraft(start);
  for (const step of steps) draft.apply(step, result(step, draft.state));
  return draft.state;
}

/** The highest number in use, so that earlier simulated issues keep theirs. */
function lastNumber({ issues }: TrackerState['tracker']): number {
  return issues
    .flatMap(({ number, comments }) => [number, ...comments.map(({ id }) => id)])
    .reduce((highest, number) => Math.max(highest, number), FIRST_NUMBER);
}

/** The comment for closing an issue as a duplicate of another one. */
export function saidDuplicate(number: number, { issues, url }: TrackerState['tracker']): Said {
  const original = {
    number,
    url: issues.find((issue) => issue.number === number)?.url ?? `${url}/issues/${number}`,
  };
  return { comment: { kind: 'duplicate', original }, marker: { kind: 'duplicate', of: number } };
}
