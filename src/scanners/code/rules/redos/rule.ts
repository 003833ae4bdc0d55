import type { Report, Rule } from '../../engine/rules/rule.js';
import { codeAround } from '../../engine/rules/syntax.js';
import type { Call, HeapObject, Value } from '../../engine/values/evaluated.js';
import type { Taint } from '../../engine/values/taint.js';
import { backtrackingOf, type Backtracking } from '../../regex/backtracking.js';

const FROM_OUTSIDE = new Set(['remote', 'upload', 'message']);

/** Reports regular expressions that take very long on some texts. */
export const redos: Rule = {
  id: 'redos',
  title: 'Regular expression that can take very long',
  cwe: ['CWE-1333', 'CWE-400', 'CWE-730'],
  owasp: 'A04:2021 Insecure Design',
  severity: 'high',
  severityReason:
    'Reached over the network without rights; one text keeps the process busy for minutes or for ever (A:H).',
  precision: 'high',
  message: 'Some texts take the regular expression very long ({sink})',
  why: 'Where a text can be matched in several ways, the engine tries them all before it fails. Node.js does nothing else in that time.',
  fix: {
    text: 'Make sure that each text can be matched in one way only, limit the length of the text, or use an engine without backtracking (re2).',
    before: 'const isName = /^(\\w+\\s?)*$/;',
    after: 'const isName = /^(?:\\w+(?:\\s\\w+)*)?$/;',
  },
  references: [
    'https://cwe.mitre.org/data/definitions/1333.html',
    'https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS',
  ],
  on: {
    regexes: (pattern, flags, node, report) => {
      const found = backtrackingOf(pattern, flags);
      if (found?.growth === 'exponential')
        report(node, { confidence: found.approximate ? 'low' : 'medium', detail: inWords(found) });
    },
    calls: {
      '*.{test,exec}': (call, report) => {
        used(call.receiver, call.arg(0), call, report);
      },
      '*.{match,matchAll,search,replace,replaceAll,split}': (call, report) => {
        used(call.arg(0), call.receiver, call, report);
      },
    },
  },
};

/** Reports a client's text that is matched with an expression that can take very long. */
function used(regex: Value, text: Value, call: Call, report: Report): void {
  const taint = text.taints.find(
    ({ source, cleaned, guesses }) => FROM_OUTSIDE.has(source.kind) && !cleaned.includes('*') && guesses < 2,
  );
  if (taint === undefined) return;
  for (const object of regex.objects) {
    const found = object.pattern === null ? null : backtrackingOf(object.pattern, object.flags);
    if (found !== null) judge(found, object, taint, call, report);
  }
}

function judge(
  found: Backtracking,
  { node, module }: HeapObject,
  taint: Taint,
  call: Call,
  report: Report,
): void {
  const { frame } = call.environment;
  const limited = /\.length\s*(?:[<>]=?)|\.(?:slice|substring|substr)\(\s*0\s*,|maxLength|max_length/u.test(
    codeAround(call.environment),
  );
  const confidence =
    found.approximate || limited ? 'low' : found.growth === 'exponential' ? 'high' : 'medium';
  const place =
    found.growth === 'exponential' && node !== null && module === frame.module.id ? node : call.node;
  report(place, { taint, confidence, detail: inWords(found), sink: 'RegExp' });
}

function inWords({ growth, prefix, pump, suffix }: Backtracking): string {
  const attack = [
    prefix === '' ? '' : JSON.stringify(prefix),
    `many times ${JSON.stringify(pump)}`,
    suffix === '' ? '' : JSON.stringify(suffix),
  ];
  return `${growth}, with ${attack.filter((part) => part !== '').join(', then ')}`;
}
