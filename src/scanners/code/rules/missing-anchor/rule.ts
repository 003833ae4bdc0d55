import { RegExpParser, type AST } from '@eslint-community/regexpp';
import type { Report, Rule } from '../../engine/rules/rule.js';
import type { Call } from '../../engine/values/evaluated.js';

/** Reports patterns of which only some alternatives are anchored. */
export const missingAnchor: Rule = {
  id: 'missing-anchor',
  title: 'Pattern that is bound in parts only',
  cwe: ['CWE-777', 'CWE-625', 'CWE-20', 'CWE-185'],
  owasp: 'A04:2021 Insecure Design',
  severity: 'low',
  severityReason:
    'Reached over the network where the checked text comes from there; texts pass that should not (I:L).',
  precision: 'medium',
  message: 'The pattern checks less than it seems to ({sink})',
  why: 'In `^a|b$` the beginning is bound for `a` and the end for `b` only. `[A-z]` has punctuation in it. With the flag `m`, `^` and `$` are those of any line.',
  fix: {
    text: 'Put the alternatives in a group: `^(?:a|b)$`.',
    before: 'if (/^admin|owner$/.test(role)) allow();',
    after: 'if (/^(?:admin|owner)$/.test(role)) allow();',
  },
  references: ['https://cwe.mitre.org/data/definitions/777.html'],
  on: {
    calls: {
      '*.test': (call, report) => {
        for (const { pattern, flags } of call.receiver.objects)
          if (pattern !== null && !flags.includes('g')) judge(pattern, flags, call, report);
      },
      '*.match': (call, report) => {
        for (const { pattern, flags } of call.arg(0).objects)
          if (pattern !== null && !flags.includes('g')) judge(pattern, flags, call, report);
      },
    },
  },
};

function judge(pattern: string, flags: string, call: Call, report: Report): void {
  const taints = call.path.endsWith('test') ? call.arg(0).taints : call.receiver.taints;
  const fromOutside = taints.some(({ source }) => source.kind === 'remote');
  if (isHalfBound(pattern))
    report(call.node, { confidence: 'medium', detail: 'the alternatives are not in a group' });
  else if (/\[[^\]]*A-z[^\]]*\]/u.test(pattern)) report(call.node, { confidence: 'medium', detail: 'A-z' });
  else if (flags.includes('m') && fromOutside && pattern.startsWith('^') && pattern.endsWith('$'))
    report(call.node, { confidence: 'medium', detail: 'any line is enough' });
}

/**
 * Whether a pattern has the form `^aaa|bbb$`: the first alternative is anchored at the beginning
 * only, the last one at the end only, and both are words.
 */
function isHalfBound(pattern: string): boolean {
  if (!pattern.startsWith('^') || !pattern.endsWith('$') || !pattern.includes('|')) return false;
  const alternatives = parsed(pattern)?.alternatives ?? [];
  const [first] = alternatives;
  const last = alternatives.at(-1);
  if (first === undefined || last === undefined || alternatives.length < 2) return false;
  return (
    bounds(first, 'start') &&
    !bounds(first, 'end') &&
    bounds(last, 'end') &&
    !bounds(last, 'start') &&
    [first, last].every(isWord)
  );
}

function parsed(pattern: string): AST.Pattern | null {
  try {
    return new RegExpParser().parsePattern(pattern);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function bounds({ elements }: AST.Alternative, kind: 'start' | 'end'): boolean {
  const element = kind === 'start' ? elements[0] : elements.at(-1);
  return element?.type === 'Assertion' && element.kind === kind;
}

/**
 * Whether an alternative consists of at least three letters or digits; shorter ones are intended as
 * prefixes and suffixes.
 */
function isWord({ elements }: AST.Alternative): boolean {
  return (
    elements.filter(
      (element) => element.type === 'Character' && /\w/u.test(String.fromCodePoint(element.value)),
    ).length >= 3
  );
}
