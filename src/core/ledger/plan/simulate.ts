import type { IssueStep, Said, StepResult } from './steps.js';
import { numberOf, TrackerDraft, type TrackerState } from './tracker-reduce.js';

/** Numbers of what is only imagined: far above any that GitHub gives. */
const FIRST_NUMBER = 1_000_000_000;

/**
 * The tracker as it will be once the steps are done, without doing them: what a dry run shows, and
 * what answers to commands already mean for the verdict.
 * @param at RFC 3339: when they would be done
 * @param render the text of a comment
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

/** The highest number that is taken: what was imagined before keeps its own. */
function lastNumber({ issues }: TrackerState['tracker']): number {
  return issues
    .flatMap(({ number, comments }) => [number, ...comments.map(({ id }) => id)])
    .reduce((highest, number) => Math.max(highest, number), FIRST_NUMBER);
}

/** What is said to close an issue in favour of another one. */
export function saidDuplicate(number: number, { issues, url }: TrackerState['tracker']): Said {
  const original = {
    number,
    url: issues.find((issue) => issue.number === number)?.url ?? `${url}/issues/${number}`,
  };
  return { comment: { kind: 'duplicate', original }, marker: { kind: 'duplicate', of: number } };
}
