import type { StatementFacts } from './facts.js';
import { loweredLevels } from './lowered-levels.js';
import type { PromiseJudgement } from './promise.js';
import { count, few, missing, seen } from './say.js';

const PAGE = 'https://www.atlassian.com/trust/security/security-severity-levels';

/** Whether findings are rated as Atlassian rates them; the questions about ratings ask it too. */
export function judgeLevels({ policy, result }: StatementFacts): PromiseJudgement {
  if (result.policy.invalid !== null)
    return {
      status: 'not-from-here',
      evidence: [missing('The policy is not valid, so none is in force.', { detail: result.policy.invalid })],
    };
  const { overrides } = policy.severity;
  const lowered = loweredLevels(policy);
  if (lowered.length > 0)
    return {
      status: 'not-kept',
      evidence: [
        seen(
          `The policy sets levels beside Atlassian's bands without a look at the finding, by ${count(lowered.length, 'rule', 'rules')} of its own.`,
          { detail: few(lowered) },
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
        overrides.length === 0
          ? 'The policy rates no rule otherwise.'
          : `The policy rates ${count(overrides.length, 'rule', 'rules')} otherwise, each with a reason.`,
        {
          detail: [
            `${count(scored, 'open finding has', 'open findings have')} a CVSS score.`,
            few(overrides.map(({ severity, reason }) => `${severity}: ${reason}`)),
          ]
            .filter((part) => part !== '')
            .join(' '),
        },
      ),
    ],
  };
}
