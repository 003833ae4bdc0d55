import type { Report, Rule } from '../../engine/rules/rule.js';
import { literal } from '../../../../core/scale/literal.js';
import type * as t from '@babel/types';
import {
  assignedTo,
  bare,
  codeAround,
  nameOfNode,
  originsOf,
  receiverNode,
  sourceOf,
} from '../../engine/rules/syntax.js';
import type { Call, HeapObject, Value } from '../../engine/values/evaluated.js';
import type { Taint } from '../../engine/values/taint.js';
import { isSetting } from '../parts/settings.js';
import { backtrackingOf, type Backtracking } from '../../regex/backtracking.js';

const FROM_OUTSIDE = new Set(['remote', 'upload', 'message']);

/** How many patterns an expression may be that chooses one: `loose ? LOOSE : STRICT`. */
const CHOICE = 2;

/** What is called for each element of a list. */
const FOR_EACH =
  /(?:^|\/)callback of (?:[^/]*\.)?(?:forEach|map|flatMap|some|every|filter|find\w*|reduce\w*)$/u;

/** An expression that a text is matched with. */
interface Matcher {
  readonly value: Value;
  readonly node: t.Node;
}

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
        const regex = { value: call.receiver, node: receiverNode(call.node) ?? call.node };
        used(regex, call.arg(0), call.argNode(0), call, report);
      },
      '*.{match,matchAll,search,replace,replaceAll,split}': (call, report) => {
        const regex = { value: call.arg(0), node: call.argNode(0) };
        used(regex, call.receiver, receiverNode(call.node) ?? call.node, call, report);
      },
    },
  },
};

/**
 * Reports a text of a client, or of those who call a library, that is matched with an expression
 * that can take very long.
 */
function used(regex: Matcher, text: Value, node: t.Node, call: Call, report: Report): void {
  const taint = text.taints.find(
    (known) => isFromOutside(known) && !known.cleaned.includes('*') && known.guesses < 2,
  );
  if (taint === undefined) return;
  const patterns = regex.value.objects.filter(({ pattern }) => pattern !== null);
  const slow = patterns.flatMap((object) => {
    const found = backtrackingOf(object.pattern ?? '', object.flags);
    return found === null ? [] : [{ object, found }];
  });
  // One of a list, nobody knows which, is not known to be a slow one.
  if (patterns.length > CHOICE && slow.length < patterns.length && isPicked(regex.node, call)) return;
  for (const { object, found } of slow) judge(found, object, { taint, node }, call, report);
}

/**
 * Whether an expression is taken out of a list by a key, `patterns[kind]`, and only this one is: a
 * loop, or a callback for each element, tries them all.
 */
function isPicked(node: t.Node, { environment: { frame } }: Call): boolean {
  if (frame.loops > 0 || FOR_EACH.test(frame.closure?.name ?? '')) return false;
  const found = bare(node);
  return [found, ...(found.type === 'Identifier' ? assignedTo(found, frame.module) : [])]
    .map(bare)
    .some(
      (each) => /^(?:Optional)?MemberExpression$/u.test(each.type) && (each as t.MemberExpression).computed,
    );
}

function isFromOutside(taint: Taint): boolean {
  const { kind, library } = taint.source;
  return FROM_OUTSIDE.has(kind) || (kind === 'parameter' && library && !isSetting(taint));
}

function judge(
  found: Backtracking,
  { node, module }: HeapObject,
  { taint, node: text }: { readonly taint: Taint; readonly node: t.Node },
  call: Call,
  report: Report,
): void {
  const { frame } = call.environment;
  const limited = taint.cleaned.includes('size') || isLimited(text, call) || isShort(found, taint);
  const confidence =
    found.approximate || limited ? 'low' : found.growth === 'exponential' ? 'high' : 'medium';
  const place =
    found.growth === 'exponential' && node !== null && module === frame.module.id ? node : call.node;
  report(place, { taint, confidence, detail: inWords(found), sink: 'RegExp' });
}

/**
 * Whether the length of the text itself is limited: that of an expression in it, or of a variable
 * that it was made of, is compared or cut.
 */
function isLimited(text: t.Node, { environment }: Call): boolean {
  const { module } = environment.frame;
  const code = codeAround(environment);
  const origins = originsOf(text, module);
  if (origins.some(cutsOff)) return true;
  return origins
    .filter((node) => node.type === 'Identifier' || node.type === 'MemberExpression')
    .map((node) => literal(sourceOf(node, module)))
    .some((name) =>
      new RegExp(
        `(?<![\\w$.])${name}\\??\\.(?:length\\s*[<>]|(?:slice|substring|substr)\\(\\s*0\\s*,)|[<>]=?\\s*${name}\\.length`,
        'u',
      ).test(code),
    );
}

/** `text.slice(0, 100)`. */
function cutsOff(node: t.Node): boolean {
  if (node.type !== 'CallExpression' || !/^(?:slice|substring|substr)$/u.test(nameOfNode(node.callee)))
    return false;
  const [from, to] = node.arguments;
  return from?.type === 'NumericLiteral' && from.value === 0 && to !== undefined;
}

/** Headers have at most some 16 kB, too few for what only grows with the square of it. */
function isShort({ growth }: Backtracking, { source }: Taint): boolean {
  return growth !== 'exponential' && /header|handshake|cookie/iu.test(source.label);
}

function inWords({ growth, prefix, pump, suffix }: Backtracking): string {
  const attack = [
    prefix === '' ? '' : JSON.stringify(prefix),
    `many times ${JSON.stringify(pump)}`,
    suffix === '' ? '' : JSON.stringify(suffix),
  ];
  return `${growth}, with ${attack.filter((part) => part !== '').join(', then ')}`;
}
