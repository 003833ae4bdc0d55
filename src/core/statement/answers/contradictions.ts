import type { EvidenceFinding } from '../../history/evidence.js';
import type { Day } from '../../scale/day.js';
import { SEVERITIES } from '../../scale/severity.js';
import { isAboutFixTimes } from '../caiq/fix-time-questions.js';
import type { LedgerFacts, ScanDays } from '../facts.js';
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
 * Answers that the record of the last 365 days contradicts: figures that were not kept, and a yes
 * to the question whether due dates are kept. What a waiver covers counts too, since a claim in
 * figures has no exceptions; what is no repair, such as a false positive, does not count.
 */
export function contradictionsOf(answers: readonly PlacedAnswer[], record: AnswerRecord): Contradiction[] {
  return answers.flatMap((answer) => {
    if (answer.answer !== 'yes') return [];
    const words = [...slowFixes(answer, record), ...scanGaps(answer, record), ...lateFixes(answer, record)];
    return words.length === 0 ? [] : [{ answer, words: words.join('; ') }];
  });
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
