import type { StatementFacts } from '../facts.js';
import type { PromiseJudgement, SecurityPromise } from '../promise.js';
import { count, few, missing, seen } from '../say.js';

/** How bad a finding is. */
export const severityLevels: SecurityPromise = {
  id: 'severity-levels',
  words: "Vulnerabilities are rated by Atlassian's Security Severity Levels",
  checks:
    'The policy in force: findings are rated by CVSS in the bands of Atlassian (critical from 9.0, high from 7.0, medium from 4.0, low below), and what the policy rates otherwise.',
  kept: 'Kept where the policy changes the level of single rules at most, each with its reason. Not kept where it changes the level of whatever is in a place or a package, without a look at the finding.',
  cannotKnow: 'How a vulnerability is rated that is kept in another tracker.',
  judge,
};

const PAGE = 'https://www.atlassian.com/trust/security/security-severity-levels';

function judge({ policy, result }: StatementFacts): PromiseJudgement {
  if (result.policy.invalid !== null)
    return {
      status: 'not-from-here',
      evidence: [missing('The policy is not valid, so none is in force.', { detail: result.policy.invalid })],
    };
  const { overrides } = policy.severity;
  const broad = overrides.filter(({ match }) => match.rule === undefined && match.id === undefined);
  if (broad.length > 0)
    return {
      status: 'not-kept',
      evidence: [
        seen(
          `The policy has ${count(broad.length, 'override', 'overrides')} for whatever is in a place or a package, without a look at the finding.`,
          { detail: few(broad.map(({ severity, reason }) => `${severity}: ${reason}`)) },
        ),
      ],
    };
  const scored = result.findings.filter(({ score }) => score !== null).length;
  return {
    status: 'kept',
    evidence: [
      seen(
        `The policy in force rates by CVSS in Atlassian's bands: critical from 9.0, high from 7.0, medium from 4.0, low below.`,
        { url: PAGE, open: true, detail: `Policy: ${result.policy.path ?? 'the default'}` },
      ),
      seen(
        `${count(scored, 'open finding has', 'open findings have')} a CVSS score; ${overrides.length === 0 ? 'no rule is rated otherwise' : `${count(overrides.length, 'rule is', 'rules are')} rated otherwise, each with a reason`}.`,
        overrides.length === 0
          ? {}
          : { detail: few(overrides.map(({ severity, reason }) => `${severity}: ${reason}`)) },
      ),
    ],
  };
}
