import type { Finding, PackageAt } from '../../core/findings/finding.js';
import { speakerOf } from '../../core/findings/rate.js';
import { SEVERITIES, severityOfScore, type Severity } from '../../core/scale/severity.js';
import { capitalise, count, number } from '../../core/scale/words.js';
import { clip, sanitise } from './terminal-text.js';

export { capitalise, count, enumerate, number } from '../../core/scale/words.js';

/** Maximum length of a name or version, in characters. */
const MAX_NAME = 100;

/** Maximum length of a title in a table, in characters. */
const MAX_TITLE = 120;

/** Maximum length of a sentence in a table, in characters. */
const MAX_SENTENCE = 200;

/** The first sentence of a text, at most 200 characters long. */
export function firstSentence(text: string): string {
  return clip(/^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text, MAX_SENTENCE);
}

/** The number of findings of each severity that occurs: `4 high, 8 medium`. */
export function bySeverity(findings: readonly Finding[]): string[] {
  return SEVERITIES.flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity).length;
    return found === 0 ? [] : [`${number(found)} ${severity}`];
  });
}

/** `1 confidential finding is`: what a public report leaves out, whatever its source. */
export function withheldWords(value: number): string {
  return `${count(value, 'confidential finding')} ${value === 1 ? 'is' : 'are'}`;
}

/** The emoji for a severity; it is always shown beside the word. */
export function severityMark(severity: Severity): string {
  return { critical: '🔴', high: '🟠', medium: '🟡', low: '🔵' }[severity];
}

/**
 * The CVSS score as `9.8`, if it explains the severity; empty when there is none or the policy
 * overrode the severity.
 */
export function scoreWords({ score, severity }: Pick<Finding, 'score' | 'severity'>): string {
  return score !== null && severityOfScore(score) === severity ? score.toFixed(1) : '';
}

/** The package of a finding: `lodash 4.17.15`; empty when it has none. */
export function packageWords(finding: Pick<Finding, 'package'>): string {
  const at = finding.package;
  return at === null ? '' : `${clip(at.name, MAX_NAME)} ${clip(at.version, MAX_NAME)}`.trim();
}

/** Phrases by which titles of advisories introduce the weakness, after the package's name. */
const VERBOSE = /^(?:(?:is |are )?(?:vulnerable to|affected by) |has |contains )(?:an? |the )?/iu;

/** Beginnings that make no sense without the package's name before them: a version, or a verb. */
const NEEDS_NAME = /^(?:v?\d|(?:is|are|was|were|before|prior|through|versions?|up to|from|and|or|in|for) )/iu;

/**
 * The title without the package's name, which is shown beside it: both "Prototype Pollution in
 * lodash" and "lodash vulnerable to Prototype Pollution" become "Prototype Pollution".
 */
export function shortTitle({ title, package: at }: Pick<Finding, 'title' | 'package'>): string {
  const whole = sanitise(title) === '' ? 'untitled' : clip(title, MAX_TITLE);
  const name = at === null ? '' : sanitise(at.name).toLowerCase();
  if (name === '') return whole;
  const lower = whole.toLowerCase();
  if (lower.endsWith(` in ${name}`)) return whole.slice(0, -` in ${name}`.length);
  if (!lower.startsWith(`${name} `) && !lower.startsWith(`${name}: `)) return whole;
  const rest = whole.slice(name.length).replace(/^:? /u, '').replace(VERBOSE, '');
  return rest === '' || NEEDS_NAME.test(rest) ? whole : capitalise(rest);
}

/** `lodash 4.17.15: Prototype Pollution`, or the title alone. */
export function fullTitle(finding: Pick<Finding, 'title' | 'package'>): string {
  return [packageWords(finding), shortTitle(finding)].filter((part) => part !== '').join(': ');
}

/**
 * Whether the due date is counted from this run, because neither an issue nor (with `sla.clock:
 * published`) the advisory's publication started the clock.
 */
export function countsFromDetection(finding: Pick<Finding, 'firstSeen' | 'dueReason'>): boolean {
  return finding.firstSeen === null && finding.dueReason.endsWith('from detection');
}

/** How to fix a finding without a package: the rule's advice, or where to find it. */
export function fixWords({ fix, source }: Pick<Finding, 'fix' | 'source'>): string {
  if (fix !== '') return fix;
  return source.startsWith('sarif:') ? `See ${clip(speakerOf(source), 40)}'s rule.` : 'See the rule.';
}

/** A share in whole per cent, rounded down: only everything is 100, here and everywhere. */
export function percent(part: number, whole: number): number {
  return Math.floor((part / whole) * 100);
}

/** What to know of an upgrade, in brackets after its command or version; empty for nothing. */
export function upgradeNote({ upgradeNote: note }: Pick<PackageAt, 'upgradeNote'>): string {
  return note === undefined ? '' : ` (${clip(note, 160)})`;
}
