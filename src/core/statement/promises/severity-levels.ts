import type { SecurityPromise } from '../promise.js';
import { judgeLevels } from '../severity-levels.js';

/** How bad a finding is. */
export const severityLevels: SecurityPromise = {
  id: 'severity-levels',
  words: "Vulnerabilities are rated by Atlassian's Security Severity Levels",
  checks:
    'The policy in force: findings are rated by CVSS in the bands of Atlassian (critical from 9.0, high from 7.0, medium from 4.0, low below), and what the policy rates otherwise.',
  kept: 'Kept where the policy changes the level of single rules at most, each with its reason. Not kept where it changes levels without a look at the finding: of whatever is in a place or a package, with severity.unreachable: lower, or with severity.unknown below high.',
  cannotKnow: 'How a vulnerability is rated that is kept in another tracker.',
  judge: judgeLevels,
};
