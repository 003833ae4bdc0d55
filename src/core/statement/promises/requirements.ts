import type { StatementFacts } from '../facts.js';
import type { PromiseJudgement, SecurityPromise } from '../promise.js';
import { judgeRequirements } from '../requirements/requirements.js';
import { count, isByWord, missing, seen } from '../say.js';
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
  const without = met.filter(({ applies }) => applies === false);
  const denied = without.filter(isByWord).length;
  const said = kept.filter(isByWord).length;
  const whole = broken.length + unknown.length === 0;
  const evidence: StatementEvidence[] = [
    ...(broken.length === 0 ? [] : [seen(`Not kept: ${names(broken)}.`)]),
    seen(`${kept.length} of ${count(all.length, 'requirement is', 'requirements are')} kept.`, {
      url: PAGE,
      open: true,
    }),
    ...(said === 0 ? [] : [byWord(said, whole)]),
    ...(without.length === denied ? [] : [pointless(without.length - denied)]),
    ...(denied === 0 ? [] : [notApplying(denied, whole)]),
    ...(unknown.length === 0 ? [] : [missing(`Not known: ${names(unknown)}.`)]),
  ];
  if (broken.length > 0) return { status: 'not-kept', evidence };
  if (unknown.length > 0) return { status: 'not-from-here', evidence };
  return { status: 'kept', ...(said + denied > 0 ? { byWord: true } : {}), evidence };
}

/** A number of requirements: while some of the rest are open, it tells how many. */
function numberSaid(text: string, whole: boolean): StatementEvidence {
  return { kind: 'said', text, ...(whole ? {} : { inside: true as const }) };
}

function byWord(kept: number, whole: boolean): StatementEvidence {
  const text = `${count(kept, 'of them rests', 'of them rest')} on the vendor's word for what is not seen here.`;
  return numberSaid(text, whole);
}

function pointless(without: number): StatementEvidence {
  return seen(`${count(without, 'more does', 'more do')} not apply: no manifest has what it is about.`);
}

function notApplying(without: number, whole: boolean): StatementEvidence {
  const text = `The vendor says of ${without === 1 ? 'one' : without} more that it does not apply.`;
  return numberSaid(text, whole);
}

function names(found: readonly StatementRequirement[]): string {
  return found.map(({ table, number }) => `${table}/${number}`).join(', ');
}
