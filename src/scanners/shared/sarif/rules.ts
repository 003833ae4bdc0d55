import type { Rating } from '../../../core/findings/finding.js';
import type { Message, Rule, RuleReference, Run, RunResult } from './schema.js';

/**
 * The rule of a result: by reference, by index, or by id; undefined when the tool describes none.
 */
export function ruleOf(run: Run, result: RunResult): Rule | undefined {
  const component = componentOf(run, result.rule?.toolComponent);
  const index = result.rule?.index ?? result.ruleIndex;
  const indexed = index === undefined ? undefined : component.rules?.[index];
  const id = result.ruleId ?? result.rule?.id;
  if (indexed !== undefined && (id === undefined || isId(id, indexed.id))) return indexed;
  const all = [component, ...components(run)].flatMap(({ rules }) => rules ?? []);
  return all.find((rule) => id !== undefined && isId(id, rule.id));
}

/** Whether an id is that of a rule, or of a part of it: `CA1000/1` (SARIF 3.27.5). */
function isId(id: string, rule: string): boolean {
  return id === rule || id.startsWith(`${rule}/`);
}

type Component = Run['tool']['driver'];

function components({ tool }: Run): Component[] {
  return [tool.driver, ...(tool.extensions ?? [])];
}

function componentOf(run: Run, reference: RuleReference['toolComponent']): Component {
  const { tool } = run;
  if (reference?.index !== undefined) return tool.extensions?.[reference.index] ?? tool.driver;
  return components(run).find(({ name }) => name === reference?.name) ?? tool.driver;
}

/**
 * The rating of a result: the score in `security-severity` of the result or its rule, else its
 * level (`warning` by default).
 */
export function ratingOf(result: RunResult, rule: Rule | undefined): Rating {
  const score = scoreOf(result.properties) ?? scoreOf(rule?.properties);
  const level = result.level ?? rule?.defaultConfiguration?.level ?? 'warning';
  const word = { error: 'high', warning: 'medium', note: 'low', none: 'low' }[level];
  return {
    vectors: [],
    word: score === 0 ? 'low' : word,
    ...(score === null || score === 0 ? {} : { score }),
    malicious: false,
    informational: false,
  };
}

/**
 * A score from 0 to 10, written as a string by GitHub's convention; null when there is none. CVSS
 * calls 0 "none": the least that we have is low.
 */
function scoreOf(properties: RunResult['properties']): number | null {
  const value = properties?.['security-severity'];
  const score = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof score === 'number' && score >= 0 && score <= 10 ? score : null;
}

/**
 * The CWE ids of a result, from its own and its rule's tags and taxa: `CWE-79`, without leading
 * zeros.
 */
export function cweOf(result: RunResult, rule: Rule | undefined): string[] {
  const words = [result.properties, rule?.properties].flatMap((properties) =>
    ['tags', 'cwe'].flatMap((key) => strings(properties?.[key])),
  );
  const taxa = [...(result.taxa ?? []), ...(rule?.relationships ?? []).map(({ target }) => target)]
    .filter(({ toolComponent }) => /^cwe$/i.test(toolComponent?.name ?? ''))
    .map(({ id }) => `CWE-${(id ?? '').replace(/^CWE-/i, '')}`);
  const ids = [...words, ...taxa].flatMap((word) => /\bCWE-0*([1-9]\d{0,5})\b/i.exec(word)?.[1] ?? []);
  return [...new Set(ids.map((id) => `CWE-${id}`))];
}

function strings(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((item) => typeof item === 'string');
}

/**
 * The message of a result as plain text: placeholders are filled in (SARIF 3.11.5) and links
 * reduced to their text.
 */
export function messageText(message: Message, rule: Rule | undefined): string {
  const named = message.id === undefined ? undefined : rule?.messageStrings?.[message.id];
  const text = message.text ?? message.markdown ?? named?.text ?? named?.markdown ?? '';
  return text
    .replace(/\{(\d{1,3})\}/g, (whole, index: string) => message.arguments?.[Number(index)] ?? whole)
    .replace(/(?<!\\)\[([^\]]{0,500})\]\([^)\s]{0,500}\)/g, '$1')
    .replace(/\\([[\]\\])/g, '$1')
    .trim();
}

/**
 * A one-line title: the rule's short description if it is informative, else the first sentence of
 * another text.
 */
export function titleOf(result: RunResult, rule: Rule | undefined): string {
  const id = result.ruleId ?? rule?.id ?? '';
  const said = [rule?.shortDescription, rule?.fullDescription].map((message) =>
    message === undefined ? '' : messageText(message, rule),
  );
  const telling = said.find((text) => text !== '' && !text.includes(id) && text !== rule?.name);
  return firstSentence(telling ?? messageText(result.message, rule)) || id;
}

function firstSentence(text: string): string {
  const [line = ''] = text.split(/\r?\n/);
  return (/^.{10,200}?[.:](?=\s|$)/.exec(line)?.[0] ?? line).replace(/[.:]$/, '').trim();
}
