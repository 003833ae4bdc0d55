import { judgeFixTimes } from '../fix-times/judge.js';
import type { SecurityPromise } from '../promise.js';

/** Whether due dates are kept. */
export const fixTimes: SecurityPromise = {
  id: 'fix-times',
  words: "Vulnerabilities are fixed within the times of Atlassian's security bug fix policy",
  checks:
    'Every finding that was open within the last 365 days: whether it was fixed by its due date, and what is overdue now; and whether the policy gives more days than Atlassian does (10, 28, 84 and 175), to what nothing fixes and to the triage of the bounty (14) too.',
  kept: 'Kept where nothing is overdue and nothing of the last 365 days was fixed late. Not kept where something is or was, or the policy gives more days. A waiver changes no due date. Open where a scan of the run did not complete or the policy switches it or a rule of it off, while nothing came due and the record is shorter than 10 days, where the policy gives some severities no issue, and where it lowers levels without a look at the finding.',
  cannotKnow:
    'Vulnerabilities that no scan found and nobody reported here, and dates that Atlassian set on tickets of its own, unless a maintainer wrote them down.',
  judge: judgeFixTimes,
};
