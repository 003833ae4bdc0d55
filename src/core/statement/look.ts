import { isJudged } from '../findings/finding.js';
import type { ScanReport } from '../findings/result.js';
import type { Policy } from '../policy/policy.js';
import type { StatedFinding, StatementFacts } from './facts.js';
import { count, few, listed, missing, seen } from './say.js';
import type { StatementEvidence } from './statement.js';

/** Scanners of a run by the source of their findings. */
export type LookedFor = 'dependencies' | 'code' | 'secrets' | 'forge' | 'workflows' | 'sarif:FSRT';

const NAMES: Readonly<Record<LookedFor, string>> = {
  dependencies: 'The scan of dependencies',
  code: 'The scan of the code',
  secrets: 'The scan for secrets',
  forge: "The scan of the Forge apps' manifests",
  workflows: 'The scan of the workflows',
  'sarif:FSRT': "Atlassian's FSRT",
};

/** What a scan has to find at least one of: that nothing is wrong with none shows nothing. */
const NOTHING: Partial<Record<LookedFor, { readonly of: 'files' | 'packages'; readonly word: string }>> = {
  dependencies: { of: 'packages', word: 'package' },
  code: { of: 'files', word: 'file in a language that it reads' },
};

/** What findings are about: rules by their ids, those of FSRT among them. */
export interface RuleSet {
  readonly rules: readonly string[];
  /** Numbers of CWE by which a finding of another tool is about the same. */
  readonly cwe: readonly number[];
}

/** Languages that the code scanner reads. */
const READ: ReadonlySet<string> = new Set(['JavaScript', 'TypeScript']);

/**
 * Why the scans of some sources do not show that something is not there: they did not run, did not
 * complete, left something out, or looked without some of the rules. Empty where they do show it.
 * @param rules ids of the rules that have to look; empty where none is named
 */
export function gapsIn(
  facts: StatementFacts,
  sources: readonly LookedFor[],
  rules: readonly string[] = [],
): StatementEvidence[] {
  return sources.flatMap((source) => [
    ...gapsOfSource(facts, source),
    ...disabledRules(facts, source, rules),
  ]);
}

function gapsOfSource({ result }: StatementFacts, source: LookedFor): StatementEvidence[] {
  const reports = result.scans.filter(({ sources }) => sources.includes(source));
  if (reports.length === 0) return [missing(`${NAMES[source]} did not run.`)];
  return reports.flatMap((report) => gapsOfReport(report, source));
}

function gapsOfReport({ status, reason, coverage }: ScanReport, source: LookedFor): StatementEvidence[] {
  const why = reason === null ? {} : { detail: reason };
  if (status === 'failed') return [missing(`${NAMES[source]} did not complete.`, why)];
  if (status === 'skipped') return [missing(`${NAMES[source]} did not run.`, why)];
  // FSRT counts nothing; a run of it that left something out has failed.
  if (coverage === null)
    return source === 'sarif:FSRT' ? [] : [missing(`${NAMES[source]} does not say what it looked at.`)];
  const { unseen, languages, looked } = coverage.head;
  const nothing = NOTHING[source];
  if (nothing !== undefined && unseen.length === 0 && looked[nothing.of] === 0)
    return [missing(`${NAMES[source]} found no ${nothing.word} to look at.`)];
  const foreign = source === 'code' ? Object.keys(languages).filter((name) => !READ.has(name)) : [];
  return [
    ...(unseen.length === 0
      ? []
      : [
          missing(
            `${NAMES[source]} could not look at ${count(unseen.length, 'item', 'items')} (${listed([...new Set(unseen.map((item) => item.reason))])}).`,
            { detail: few(unseen.map(({ name }) => name)) },
          ),
        ]),
    ...(foreign.length === 0 ? [] : [missing(`${NAMES[source]} does not read ${listed(foreign)}.`)]),
  ];
}

function disabledRules(
  { policy }: StatementFacts,
  source: LookedFor,
  rules: readonly string[],
): StatementEvidence[] {
  const off = rules.filter((rule) => disabledIn(policy, source).includes(rule));
  if (off.length === 0) return [];
  return [
    missing(`The policy switches off ${count(off.length, 'rule', 'rules')} that would look at this.`, {
      detail: few(off),
    }),
  ];
}

/** Rules of some scans that the policy switches off: what they would find is not looked for. */
export function switchedOff(
  { policy }: Pick<StatementFacts, 'policy'>,
  sources: readonly LookedFor[],
): StatementEvidence[] {
  return sources.flatMap((source) => {
    const off = disabledIn(policy, source);
    if (off.length === 0) return [];
    return [
      missing(
        `${NAMES[source]} looks without ${count(off.length, 'rule', 'rules')} that the policy switches off.`,
        {
          detail: few(off),
        },
      ),
    ];
  });
}

function disabledIn({ scan }: Policy, source: LookedFor): readonly string[] {
  if (source === 'code' || source === 'forge' || source === 'workflows') return scan[source].disable;
  return source === 'sarif:FSRT' ? scan.fsrt.disable : [];
}

/**
 * The open findings of some rules, waived ones and those that cannot be seen any more too: what is
 * accepted is still there.
 */
export function findingsOf(
  { result }: StatementFacts,
  is: (finding: StatedFinding) => boolean,
): StatedFinding[] {
  return [...result.findings, ...result.known].filter((finding) => isJudged(finding) && is(finding));
}

/**
 * Whether a finding is about what a set of rules looks for. A finding that another tool joined has
 * the other's rule among its names.
 */
export function isAbout({ rules, cwe }: RuleSet, { source, rule, aliases, cwe: of }: StatedFinding): boolean {
  if (rules.includes(rule) || aliases.some((alias) => rules.includes(alias))) return true;
  return source.startsWith('sarif:') && cwe.some((number) => of.includes(`CWE-${number}`));
}

/** Whether FSRT is to look at the apps: the policy asks for it, or its program was named. */
export function asksFsrt({ policy, result }: Pick<StatementFacts, 'policy' | 'result'>): boolean {
  return (
    policy.scan.fsrt.enabled ||
    result.scans.some(({ sources, status }) => sources.includes('sarif:FSRT') && status !== 'skipped')
  );
}

/**
 * The sources of what FSRT looks at as well: what it was to look at and did not shows nothing. Of
 * anything but a Forge app it says nothing.
 */
export function withFsrt(
  facts: Pick<StatementFacts, 'policy' | 'result' | 'apps'>,
  sources: readonly LookedFor[],
  { rules }: RuleSet,
): readonly LookedFor[] {
  const looks = facts.apps.length > 0 && rules.some((rule) => rule.startsWith('fsrt/'));
  return looks && asksFsrt(facts) ? [...sources, 'sarif:FSRT'] : sources;
}

/**
 * Why nobody knows whether some open findings are past their due date: when their clocks began is
 * in the issues. Empty where it is known, or there is none.
 */
export function withoutClock(
  facts: StatementFacts,
  is: (finding: StatedFinding) => boolean,
): StatementEvidence[] {
  const { ledger } = facts;
  if (ledger.seen || findingsOf(facts, is).length === 0) return [];
  return [
    missing('When what is open has to be fixed is in the issues, which could not be read.', {
      detail: ledger.missing.why,
    }),
  ];
}

/** Findings as evidence that something is not so. */
export function brokenBy(findings: readonly StatedFinding[], one: string, many: string): StatementEvidence {
  const waived = findings.filter(({ waiver }) => waiver !== null).length;
  const accepted = waived === 0 ? '' : `, of which ${count(waived, 'is', 'are')} accepted by a waiver`;
  return seen(`${count(findings.length, `open finding ${one}`, `open findings ${many}`)}${accepted}.`, {
    inside: true,
    detail: few(
      findings.map(
        ({ id, rule, locations }) => `${rule} in ${locations[0]?.path ?? '?'} (${id.slice(0, 8)})`,
      ),
    ),
  });
}

/** How much the scans of some sources looked at. */
export function lookedAt({ result }: StatementFacts, sources: readonly LookedFor[]): string {
  const all = result.scans.filter((scan) => sources.some((source) => scan.sources.includes(source)));
  const looked = all.flatMap(({ coverage }) => (coverage === null ? [] : [coverage.head.looked]));
  const files = Math.max(0, ...looked.map((one) => one.files));
  const packages = Math.max(0, ...looked.map((one) => one.packages));
  const parts = [
    ...(files === 0 ? [] : [count(files, 'file', 'files')]),
    ...(packages === 0 ? [] : [count(packages, 'package', 'packages')]),
  ];
  return parts.length === 0 ? 'the whole repository' : listed(parts);
}
