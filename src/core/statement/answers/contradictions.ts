import type { EvidenceFinding } from '../../history/evidence.js';
import type { Day } from '../../scale/day.js';
import { SEVERITIES } from '../../scale/severity.js';
import { isAboutFixTimes } from '../caiq/fix-time-questions.js';
import type { LedgerFacts, ScanDays, StatedFinding } from '../facts.js';
import type { PromiseId, Statement, StatementEvidence } from '../statement.js';
import type { PlacedAnswer } from './parse.js';

/** An answer that the record contradicts. */
export interface Contradiction {
  readonly answer: PlacedAnswer;
  /** What it says, and what the record shows: a sentence without a full stop. */
  readonly words: string;
}

/** The record that answers are held against. */
export interface AnswerRecord {
  /** What was open on one of the last 365 days. */
  readonly findings: LedgerFacts['findings'];
  /** Null where it is not known on which days was scanned. */
  readonly scanDays: ScanDays | null;
  readonly today: Day;
}

/**
 * What the files of the repository and what is open on record decide by themselves, without a scan
 * and the vendor.
 */
export type ShownHere = Pick<Statement, 'promises' | 'requirements' | 'questionnaires'>;

/** What is open on record and covered by no waiver, as a statement looks at findings. */
export function openOnRecord({ findings, today }: AnswerRecord): StatedFinding[] {
  const open = findings.filter(
    ({ source, gone, dismissed, waivers }) =>
      source !== 'statement' &&
      source !== 'report' &&
      gone === null &&
      !dismissed &&
      waivers.every(({ until }) => until < today),
  );
  return open.map(({ id, source, rule, severity, withinSla }) => ({
    ...{ id, source, rule, severity, aliases: [], cwe: [], score: null, malicious: false, waiver: null },
    confidence: 'high',
    sla: withinSla === false ? 'overdue' : 'on-track',
    locations: [],
  }));
}

/**
 * Answers that are contradicted by the files of the repository, such as a manifest, by what is open
 * on record, or by the record of the last 365 days: figures that were not kept, and a yes to the
 * question whether due dates are kept. For these what a waiver covers counts too, since a claim in
 * figures has no exceptions; what is no repair, such as a false positive, does not count. A draft
 * that nobody reviewed says nothing yet.
 */
export function contradictionsOf(
  answers: readonly PlacedAnswer[],
  record: AnswerRecord,
  shown: ShownHere,
): Contradiction[] {
  const said = answers.filter(({ review }) => review !== null);
  return said.flatMap((answer) => {
    const past =
      answer.answer === 'yes'
        ? [...slowFixes(answer, record), ...scanGaps(answer, record), ...lateFixes(answer, record)]
        : [];
    const words = [...denied(answer, shown), ...past];
    return words.length === 0 ? [] : [{ answer, words: words.join('; ') }];
  });
}

function denied(said: PlacedAnswer, shown: ShownHere): string[] {
  const against = evidenceAgainst(said, shown);
  if (against === null) return [];
  const [first] = against.filter(({ kind }) => kind !== 'missing');
  if (first === undefined) return [];
  const more = first.detail === undefined || first.inside === true ? '' : ` (${first.detail})`;
  const answer = said.answer === 'not-applicable' ? 'that it does not apply' : said.answer;
  return [`it says ${answer}, and what is here shows otherwise: ${first.text.replace(/\.$/u, '')}${more}`];
}

/** Promises that a page shows which the vendor names, whatever the files do not. */
const BY_PAGE: ReadonlySet<string> = new Set<PromiseId>(['privacy-policy']);

/**
 * What speaks against an answer; null for nothing. What an app has or does is asked by the form of
 * its approval, so that any other answer than what the manifest shows is wrong there; elsewhere a
 * vendor that is stricter with itself than the files are contradicts nothing.
 */
function evidenceAgainst(
  { to, id, answer: said, url }: PlacedAnswer,
  { promises, requirements, questionnaires }: ShownHere,
): readonly StatementEvidence[] | null {
  if (to === 'all-apps' || to === 'forge') {
    const broken = requirements.find((one) => one.table === to && String(one.number) === id);
    return broken?.status === 'not-kept' && said !== 'no' ? broken.evidence : null;
  }
  if (to === 'promises')
    return BY_PAGE.has(id) && url !== null
      ? null
      : (promises.find((one) => one.id === id && one.status === 'not-kept' && said === 'yes')?.evidence ??
          null);
  const found = questionnaires.find((one) => one.edition === to && one.id === id);
  if (found === undefined || found.answer === 'not-from-here' || found.answer === said) return null;
  return to === 'forge-approval' || found.answer === 'no' ? found.evidence : null;
}

/** Findings that count for promises about time: what a scan or a confirmed report found. */
function counted({ findings }: AnswerRecord): EvidenceFinding[] {
  return findings.filter(
    ({ source, report, gone, fixed }) =>
      source !== 'statement' && report?.confirmed !== false && (gone === null || fixed !== null),
  );
}

function slowFixes({ claims }: PlacedAnswer, record: AnswerRecord): string[] {
  return SEVERITIES.flatMap((severity) => {
    const most = claims['fix-days']?.[severity];
    if (most === undefined) return [];
    const slow = counted(record).filter((finding) => finding.severity === severity && finding.days > most);
    if (slow.length === 0) return [];
    const open = slow.filter(({ fixed }) => fixed === null).length;
    const longest = Math.max(...slow.map(({ days }) => days));
    return [
      `it claims that ${severity} findings are fixed within ${most} days; of the last 365 days ${slow.length} took longer, the longest ${longest} days${open === 0 ? '' : ` (${open} still open)`}`,
    ];
  });
}

function scanGaps({ claims }: PlacedAnswer, { scanDays }: AnswerRecord): string[] {
  const most = claims['scan-gap'];
  if (most === undefined || scanDays === null) return [];
  const longer = scanDays.gaps.filter(({ days }) => days > most);
  const [worst] = [...longer].sort((a, b) => b.days - a.days);
  if (worst === undefined) return [];
  return [
    `it claims at most ${most} days in a row without a complete scan; there were ${worst.days} from ${worst.from} to ${worst.to}`,
  ];
}

function lateFixes(answer: PlacedAnswer, record: AnswerRecord): string[] {
  if (!isAboutFixTimes(answer)) return [];
  const late = counted(record).filter(
    ({ withinSla, waivers, fixed }) =>
      withinSla === false && !(fixed === null && waivers.some(({ until }) => until >= record.today)),
  );
  if (late.length === 0) return [];
  const open = late.filter(({ fixed }) => fixed === null).length;
  return [
    `it says yes; of the last 365 days ${late.length} ${late.length === 1 ? 'finding' : 'findings'} missed the due date${open === 0 ? '' : ` (${open} still open)`}`,
  ];
}
