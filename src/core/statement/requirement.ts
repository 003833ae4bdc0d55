import type { StatedFinding, StatementFacts } from './facts.js';
import {
  brokenBy,
  findingsOf,
  gapsIn,
  isAbout,
  lookedAt,
  withFsrt,
  type LookedFor,
  type RuleSet,
} from './look.js';
import { count, few, missing, seen, VENDOR_WOULD_TELL } from './say.js';
import type { RequirementTable, StatementEvidence, StatementRequirement } from './statement.js';
import { vendorWord } from './vendor.js';

/** A security requirement of the Marketplace, in our own words. */
export interface Requirement {
  readonly table: RequirementTable;
  readonly number: number;
  /** What it asks for, in a sentence without a full stop. */
  readonly words: string;
  /** Whether there is nothing that it is about, in a sentence; null where there is. */
  readonly nothing?: (facts: StatementFacts) => string | null;
  /** What shows it; null where nothing in a repository does. */
  readonly scans: RequirementScans | null;
  /**
   * What no repository shows of it: a sentence, for which the vendor's own answer may stand. Null
   * where what was looked at is all of it.
   */
  readonly beyond: (facts: StatementFacts) => string | null;
  /** What was seen where nothing is beyond, besides what scans say; a sentence. */
  readonly shown?: (facts: StatementFacts) => string;
}

/** Which findings break a requirement. */
export interface RequirementScans {
  readonly sources: readonly LookedFor[];
  /** Rules whose findings break it; null where none is named. */
  readonly about: RuleSet | null;
  /** Sources of which every finding breaks it. */
  readonly every?: readonly StatedFinding['source'][];
  /** A source whose critical and high findings, and malicious packages, break it. */
  readonly severe?: LookedFor;
  /** Whether a waiver's reason is what it asks for: findings that are waived do not break it. */
  readonly justified?: true;
}

/**
 * How a requirement stands. What a scan found breaks it; what a scan did not look at leaves it
 * unknown, whatever the vendor says; the vendor's word stands for what no scan can see. What does
 * not apply, by that word or since there is nothing that it is about, is not broken, and is told
 * apart.
 */
export function judgeRequirement(requirement: Requirement, facts: StatementFacts): StatementRequirement {
  const { table, number } = requirement;
  const { scans } = requirement;
  const as = (
    status: StatementRequirement['status'],
    evidence: readonly StatementEvidence[],
  ): StatementRequirement => ({ table, number, status, evidence });
  const nothing = requirement.nothing?.(facts) ?? null;
  const broken = scans === null || nothing !== null ? [] : breaking(scans, facts);
  if (broken.length > 0) return as('not-kept', [brokenBy(broken, 'breaks it', 'break it')]);
  const word = vendorWord(facts, table, String(number));
  if (word?.current === true && word.answer === 'no') return as('not-kept', [word.evidence]);
  if (nothing !== null) return { ...as('kept', [seen(nothing)]), applies: false };
  const gaps = scans === null ? [] : gapsIn(facts, lookingAt(scans, facts), scans.about?.rules);
  if (gaps.length > 0) return as('unknown', gaps);
  const looked = scans === null ? [] : [cleanWords(scans, facts)];
  const beyond = requirement.beyond(facts);
  const { shown } = requirement;
  if (beyond === null) return as('kept', shown === undefined ? looked : [...looked, seen(shown(facts))]);
  if (word?.current === true)
    return {
      ...as('kept', [...looked, missing(beyond), word.evidence]),
      byWord: true,
      ...(word.answer === 'not-applicable' ? { applies: false } : {}),
    };
  return as('unknown', [...looked, missing(beyond), word?.evidence ?? VENDOR_WOULD_TELL]);
}

/** The sources that have to have looked. */
function lookingAt({ sources, about }: RequirementScans, facts: StatementFacts): readonly LookedFor[] {
  return about === null ? sources : withFsrt(facts, sources, about);
}

function breaking(scans: RequirementScans, facts: StatementFacts): StatedFinding[] {
  const { about, every = [], severe, justified } = scans;
  return findingsOf(facts, (finding) => {
    const { source, severity, malicious, waiver } = finding;
    return (
      (justified === undefined || waiver === null) &&
      ((about !== null && isAbout(about, finding)) ||
        every.includes(source) ||
        (source === severe && (malicious || severity === 'critical' || severity === 'high')))
    );
  });
}

function cleanWords(scans: RequirementScans, facts: StatementFacts): StatementEvidence {
  const { sources, about, severe } = scans;
  const rules = about?.rules.filter((rule) => !rule.startsWith('fsrt/')) ?? [];
  const found = severe === undefined ? 'nothing that breaks it' : 'no known critical or high vulnerability';
  const by = rules.length === 0 ? '' : ` with ${count(rules.length, 'rule', 'rules')} about this`;
  const fsrt = lookingAt(scans, facts).includes('sarif:FSRT') ? ', nor did Atlassian’s FSRT' : '';
  return seen(`The scans looked at ${lookedAt(facts, sources)}${by} and found ${found}${fsrt}.`, {
    date: facts.today,
    ...(rules.length === 0 ? {} : { detail: `Rules: ${few(rules)}` }),
  });
}
