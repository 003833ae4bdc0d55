import type { Finding } from '../../core/findings/finding.js';
import type { Result } from '../../core/findings/result.js';
import { daysInWords, shortDate } from '../text/dates.js';
import { mainLocation, routeWords } from '../text/locations.js';
import { priorityWords } from '../text/priority-words.js';
import { sightWords } from '../text/sight-words.js';
import { select } from '../text/selection.js';
import { clip } from '../text/terminal-text.js';
import { capitalise, countsFromDetection, firstSentence, packageWords, shortTitle } from '../text/words.js';

/** An annotation as plain data; @actions/core escapes it and prints the workflow command. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  /** Relative to the repository's root. */
  readonly file: string;
  /** 1-based; null when the scanner knows no line. */
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly title: string;
  readonly message: string;
}

/**
 * Maximum number of annotations: GitHub keeps ten errors and ten warnings per step, and the tenth
 * error is the verdict at the end of the step.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
const MOST = { error: 9, warning: 10 } as const;

/**
 * The annotations of a run: errors for blocking findings, warnings for others that are introduced,
 * worst first.
 * @returns `more` is a line that says how many further findings there are and where to see them;
 *   null when there are none
 */
export function annotations(result: Result): {
  readonly items: readonly Annotation[];
  readonly more: string | null;
} {
  const { blocking, main } = select(result);
  const errors = result.findings.filter((finding) => blocking.has(finding.id));
  const warnings = result.comparison.compares ? main.filter((finding) => !blocking.has(finding.id)) : [];
  const items = [
    ...errors.slice(0, MOST.error).map((finding) => annotate(finding, 'error')),
    ...warnings.slice(0, MOST.warning).map((finding) => annotate(finding, 'warning')),
  ];
  const hidden = errors.length + warnings.length - items.length;
  const words = hidden === 1 ? '1 more finding is' : `${hidden} more findings are`;
  return { items, more: hidden === 0 ? null : `${words} in the job summary and in the JSON report.` };
}

function annotate(finding: Finding, level: Annotation['level']): Annotation {
  const { path, line, column, endLine } = mainLocation(finding);
  const subject = packageWords(finding);
  return {
    level,
    file: path,
    line,
    column,
    endLine,
    title: `${finding.severity}: ${subject === '' ? shortTitle(finding) : subject}`,
    message: [
      `${shortTitle(finding)} (${clip(finding.rule, 60)})`,
      where(finding),
      capitalise(priorityWords(finding).join(', ')),
      capitalise(sightWords(finding)),
      due(finding),
      fix(finding),
    ]
      .filter((part) => part !== '')
      .join('. '),
  };
}

function where(finding: Finding): string {
  return capitalise(routeWords(mainLocation(finding).package));
}

function due(finding: Finding): string {
  if (finding.due === null || finding.daysLeft === null) return '';
  const days = daysInWords(finding.daysLeft);
  return `Fix by ${shortDate(finding.due)}, ${days}${countsFromDetection(finding) ? ' from detection' : ''}`;
}

function fix({ package: at, fix: words }: Finding): string {
  if (at === null) return firstSentence(words).replace(/\.$/u, '');
  if (at.upgrade !== null) return `Fix: ${clip(at.upgrade, 300)}`;
  return at.fixedVersion === null ? 'No fix yet' : `Fixed in ${clip(at.fixedVersion, 100)}`;
}
