import type { StatementFacts } from '../facts.js';
import type { PromiseJudgement, SecurityPromise } from '../promise.js';
import { judgeRequirements } from '../requirements/requirements.js';
import { count, isSaid, missing, seen } from '../say.js';
import type { StatementEvidence, StatementRequirement } from '../statement.js';

/** The security requirements of the Marketplace. */
export const requirements: SecurityPromise = {
  id: 'requirements',
  words: 'The Marketplace security requirements for cloud apps are met',
  checks:
    'Every requirement of the table for all cloud apps (1 to 10), and of the table for Forge apps (1 to 14) where there is one: see the list of requirements.',
  kept: 'Kept where each of them is. Not kept where one is not.',
  cannotKnow:
    'What a repository does not show of some of them, and what five numbers of the Forge table ask for: there the vendor’s own answer stands, marked as such.',
  judge,
};

const PAGE = 'https://developer.atlassian.com/platform/marketplace/security-requirements/';

function judge(facts: StatementFacts): PromiseJudgement {
  const all = judgeRequirements(facts).filter(({ table }) => table === 'all-apps' || facts.apps.length > 0);
  const of = (status: StatementRequirement['status']): StatementRequirement[] =>
    all.filter((one) => one.status === status);
  const [broken, unknown, met] = [of('not-kept'), of('unknown'), of('kept')];
  const kept = met.filter(({ applies }) => applies !== false);
  const without = met.length - kept.length;
  const said = kept.filter(isSaid).length;
  const evidence: StatementEvidence[] = [
    ...(broken.length === 0 ? [] : [seen(`Not kept: ${names(broken)}.`)]),
    seen(
      `${kept.length} of ${count(all.length, 'requirement is', 'requirements are')} kept${said === 0 ? '' : `, ${said} of them by the vendor's own word`}.`,
      { url: PAGE, open: true },
    ),
    ...(without === 0 ? [] : [notApplying(without)]),
    ...(unknown.length === 0 ? [] : [missing(`Not known: ${names(unknown)}.`)]),
  ];
  if (broken.length > 0) return { status: 'not-kept', evidence };
  return { status: unknown.length > 0 ? 'not-from-here' : 'kept', evidence };
}

function notApplying(without: number): StatementEvidence {
  const text = `The vendor says of ${without === 1 ? 'one' : without} more that it does not apply.`;
  return { kind: 'said', text };
}

function names(found: readonly StatementRequirement[]): string {
  return found.map(({ table, number }) => `${table}/${number}`).join(', ');
}
