import type { ReportingDescriptor } from 'sarif';
import type { Finding } from '../../core/findings/finding.js';
import { atLeast, severityOfScore, type Severity } from '../../core/scale/severity.js';
import { aboutUrl, webUri } from '../text/addresses.js';
import { markup, link } from '../text/markdown.js';
import { blocks, quote } from '../text/markdown-blocks.js';
import { clip, sanitise } from '../text/terminal-text.js';
import { shortTitle } from '../text/words.js';
import { SARIF_LIMITS } from './limits.js';

/** Maximum length of an advisory's own text in a rule's Markdown help, in characters. */
const MAX_TEXT = 2_000;

/** Maximum length in the plain text help, which GitHub does not show. */
const MAX_PLAIN_TEXT = 300;

/**
 * A score for a severity without one: the lowest of its band, from which GitHub derives the same
 * severity.
 */
const LOWEST: Readonly<Record<Severity, number>> = { critical: 9, high: 7, medium: 4, low: 0.1 };

/** What a rule says of itself, whatever it found. Each is text, not Markdown. */
interface RuleText {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

/** Tells the text of a rule; null where only its findings have one. */
export type RuleTexts = (rule: string) => RuleText | null;

/**
 * One SARIF rule per rule id, in the order of the findings.
 * @param textOf the rules' own texts; the first finding's stands in for those without
 */
export function sarifRules(findings: readonly Finding[], textOf: RuleTexts): ReportingDescriptor[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map((group) => toRule(group, textOf(group[0].rule)));
}

/**
 * GitHub takes a result's severity from its rule, so the rule gets the worst severity of its
 * findings.
 */
function toRule(
  [first, ...others]: readonly [Finding, ...Finding[]],
  own: RuleText | null,
): ReportingDescriptor {
  const worst = others.reduce((a, b) => (atLeast(a.severity, b.severity) ? a : b), first);
  const url = aboutUrl(first);
  const helpUri = url === null ? null : webUri(url);
  return {
    id: first.rule,
    name: clip(first.rule, SARIF_LIMITS.name),
    shortDescription: { text: clip(own?.title ?? shortTitle(first), SARIF_LIMITS.description) },
    fullDescription: { text: fullText(first, own) },
    help: help(first, own, helpUri),
    ...(helpUri === null ? {} : { helpUri }),
    properties: {
      'security-severity': securitySeverity(worst),
      precision: precisionOf([first, ...others]),
      tags: tags([first, ...others]),
    },
  };
}

function fullText({ title, rule }: Finding, own: RuleText | null): string {
  const text = own?.why ?? title;
  return sanitise(text) === '' ? rule : clip(text, SARIF_LIMITS.description);
}

/**
 * The rule's precision as GitHub shows it: by the lowest confidence of its findings. Those that
 * scanners of ours did not reason about (a version in a lockfile, a key of a known form) are sure.
 */
function precisionOf(findings: readonly Finding[]): string {
  const lowest = CONFIDENCES.find((level) => findings.some(({ confidence }) => confidence === level));
  const reasoned = findings.some(({ source }) => REASONING.includes(source));
  return lowest === undefined || (lowest === 'high' && !reasoned) ? 'very-high' : lowest;
}

/** The lowest first. */
const CONFIDENCES = ['low', 'medium', 'high'] as const;

/** Scanners that follow data and settings, and may err where they are sure. */
const REASONING: readonly string[] = ['code', 'forge', 'workflows'];

/**
 * The finding's score if it lies in the band of its severity, else the lowest of that band (the
 * policy may have changed the severity).
 */
function securitySeverity({ score, severity }: Pick<Finding, 'score' | 'severity'>): string {
  const fits = score !== null && severityOfScore(score) === severity;
  return (fits ? score : LOWEST[severity]).toFixed(1);
}

function help(
  finding: Finding,
  own: RuleText | null,
  url: string | null,
): { text: string; markdown: string } {
  const title = clip(own?.title ?? finding.title, SARIF_LIMITS.description);
  const description = own === null ? finding.description : `${own.why}\n\n${own.fix}`.trim();
  return {
    text: [title, clip(description, MAX_PLAIN_TEXT), url ?? ''].filter((part) => part !== '').join('\n\n'),
    markdown: blocks([
      url === null ? markup`**${title}**` : markup`**${title}** (${link(finding.rule, url)})`,
      quote(description, MAX_TEXT),
    ]).toString(),
  };
}

/**
 * The tags: `security`, then `external/cwe/cwe-79` for each CWE, which GitHub shows and filters by.
 */
function tags(findings: readonly Finding[]): string[] {
  const numbers = findings
    .flatMap((finding) => finding.cwe)
    .flatMap((cwe) => /^CWE-(\d{1,6})$/u.exec(cwe)?.slice(1) ?? []);
  const all = ['security', ...new Set(numbers.map((id) => `external/cwe/cwe-${id}`))];
  return all.slice(0, SARIF_LIMITS.tags);
}
