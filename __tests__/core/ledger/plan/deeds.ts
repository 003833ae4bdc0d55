import type { TrackedComment, TrackedIssue } from '../../../../src/core/ledger/tracker.js';
import { addDays, dayOf } from '../../../../src/core/scale/day.js';
import type { Severity } from '../../../../src/core/scale/severity.js';
import type { Deed } from './random-story.js';
import { MAINTAINER, STRANGER, type IssueWorld } from './world.js';

/** What somebody does to an issue. */
export function howTo(
  world: IssueWorld,
  does: Exclude<
    Deed['does'],
    | 'copy'
    | 'overwrite for good'
    | 'take away'
    | 'send around'
    | 'delete the lists'
    | 'rename the repository'
    | 'change the author'
    | 'name the author before'
  >,
  severity: Severity,
): (issue: TrackedIssue) => TrackedIssue {
  const onComments = (how: (comment: TrackedComment) => TrackedComment[]) => (issue: TrackedIssue) => ({
    ...issue,
    comments: issue.comments.flatMap(how),
  });
  switch (does) {
    case 'close as completed':
      return world.event('closed', 'completed', 'bob');
    case 'close as not planned':
      return world.event('closed', 'not_planned', 'bob');
    case 'close as duplicate':
      return world.event('closed', 'duplicate', 'bob');
    case 'tidy up':
      return world.event('closed', 'not_planned', 'stale[bot]');
    case 'reopen':
      return world.event('reopened', null, 'bob');
    case 'edit the body':
      return (issue) => ({ ...issue, body: 'It is fine.' });
    case 'edit the title':
      return (issue) => ({ ...issue, title: 'It is fine' });
    case 'take the labels off':
      return (issue) => ({ ...issue, labels: issue.labels.filter((name) => name.startsWith('team')) });
    case 'add a label':
      return (issue) => ({ ...issue, labels: [...new Set([...issue.labels, 'team: web', 'severity: low'])] });
    case 'edit our comments':
      return onComments((comment) => [
        comment.ours ? { ...comment, body: 'Nothing.', edited: true } : comment,
      ]);
    case 'edit the commands':
      return onComments((comment) => [comment.ours ? comment : { ...comment, edited: true }]);
    case 'delete the commands':
      return onComments((comment) => (comment.ours ? [comment] : []));
    case 'delete our comments':
      return onComments((comment) => (comment.ours ? [] : [comment]));
    case 'delete our last comment':
      return (issue) => {
        const last = issue.comments.findLast(({ ours }) => ours);
        return { ...issue, comments: issue.comments.filter((comment) => comment !== last) };
      };
    case 'false positive':
      return world.comment(MAINTAINER, '/fixby false-positive As we see it.');
    case 'out of scope':
      return world.comment(MAINTAINER, '/fixby out-of-scope It is another team that has it.');
    case 'set an earlier date':
      return world.comment(MAINTAINER, `/fixby due ${addDays(dayOf(world.now, 'UTC'), 1)} In our ticket.`);
    case 'set a later date':
      return world.comment(MAINTAINER, `/fixby due ${addDays(dayOf(world.now, 'UTC'), 200)} In our ticket.`);
    case 'waive':
      return world.comment(
        MAINTAINER,
        `/fixby waive until ${addDays(dayOf(world.now, 'UTC'), 20)} Not reachable.`,
      );
    case 'unwaive':
      return world.comment(MAINTAINER, '/fixby unwaive');
    case 'set the severity':
      return world.comment(MAINTAINER, `/fixby severity ${severity} As we see it.`);
    case 'ask without permission':
      return world.comment(STRANGER, '/fixby waive until 2030-01-01 Trust me.');
  }
}
