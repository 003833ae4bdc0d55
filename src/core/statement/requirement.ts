import type { Finding } from '../findings/finding.js';
import type { StatementFacts } from './facts.js';
import { brokenBy, findingsOf, gapsIn, lookedAt, type LookedFor } from './look.js';
import { count, missing, seen } from './say.js';
import type { RequirementTable, StatementEvidence, StatementRequirement } from './statement.js';
import { vendorWord } from './vendor.js';

/** A security requirement of the Marketplace, in our own words. */
export interface Requirement {
  readonly table: RequirementTable;
  readonly number: number;
  /** What it asks for, in a sentence without a full stop. */
  readonly words: string;
  /** What shows it; null where nothing in a repository does. */
  readonly scans: RequirementScans | null;
  /**
   * What no repository shows of it: a sentence, for which the vendor's own answer may stand. Null
   * where what was looked at is all of it.
   */
  readonly beyond: (facts: StatementFacts) => string | null;
  /** What was seen where nothing is beyond, besides what scans say; a sentence. */
  readonly shown?: string;
}

/** Which findings break a requirement. */
export interface RequirementScans {
  readonly sources: readonly LookedFor[];
  /** Ids of rules whose findings break it. */
  readonly rules: readonly string[];
  /** A source of which every finding breaks it. */
  readonly every?: LookedFor;
  /** A source whose critical and high findings, and malicious packages, break it. */
  readonly severe?: LookedFor;
  /** Whether a waiver's reason is what it asks for: findings that are waived do not break it. */
  readonly justified?: true;
}

/**
 * How a requirement stands. What a scan found breaks it; what a scan did not look at leaves it
 * unknown, whatever the vendor says; the vendor's word stands for what no scan can see.
 */
export function judgeRequirement(requirement: Requirement, facts: StatementFacts): StatementRequirement {
  const { table, number } = requirement;
  const { scans } = requirement;
  const as = (
    status: StatementRequirement['status'],
    evidence: readonly StatementEvidence[],
  ): StatementRequirement => ({ table, number, status, evidence });
  const broken = scans === null ? [] : breaking(scans, facts);
  if (broken.length > 0) return as('not-kept', [brokenBy(broken, 'break it')]);
  const word = vendorWord(facts, table, String(number));
  if (word?.current === true && word.answer === 'no') return as('not-kept', [word.evidence]);
  const gaps = scans === null ? [] : gapsIn(facts, scans.sources, scans.rules);
  if (gaps.length > 0) return as('unknown', gaps);
  const looked = scans === null ? [] : [cleanWords(scans, facts)];
  const beyond = requirement.beyond(facts);
  const { shown } = requirement;
  if (beyond === null) return as('kept', shown === undefined ? looked : [...looked, seen(shown)]);
  if (word?.current === true) return as('kept', [...looked, word.evidence]);
  return as('unknown', [
    ...looked,
    missing(beyond),
    word?.evidence ?? missing("The vendor's own answer would tell."),
  ]);
}

function breaking({ rules, every, severe, justified }: RequirementScans, facts: StatementFacts): Finding[] {
  return findingsOf(
    facts,
    ({ source, rule, severity, malicious, waiver }) =>
      (justified === undefined || waiver === null) &&
      (rules.includes(rule) ||
        source === every ||
        (source === severe && (malicious || severity === 'critical' || severity === 'high'))),
  );
}

function cleanWords(scans: RequirementScans, facts: StatementFacts): StatementEvidence {
  const { sources, rules, severe } = scans;
  const found = severe === undefined ? 'nothing that breaks it' : 'no known critical or high vulnerability';
  const by = rules.length === 0 ? '' : ` with ${count(rules.length, 'rule', 'rules')} about this`;
  return seen(`The scans looked at ${lookedAt(facts, sources)}${by} and found ${found}.`, {
    date: facts.today,
  });
}
