import type * as t from '@babel/types';
import type { Report, Rule } from '../../engine/rules/rule.js';
import { codeAround, receiverNode, sourceOf } from '../../engine/rules/syntax.js';
import type { Call, Value } from '../../engine/values/evaluated.js';
import type { Confidence, Taint } from '../../engine/values/taint.js';
import { textOf } from '../../engine/values/value.js';

const SPECIAL = new Set([
  "'",
  '"',
  '`',
  '<',
  '>',
  '&',
  '\\',
  ';',
  '|',
  '$',
  '..',
  '../',
  '..\\',
  '<script>',
  '</script>',
  'javascript:',
  '*',
  '%',
]);

/** Reports sanitisation that leaves some dangerous characters. */
export const incompleteSanitization: Rule = {
  id: 'incomplete-sanitization',
  title: 'Sanitisation that leaves something',
  cwe: ['CWE-116', 'CWE-20', 'CWE-184'],
  owasp: 'A03:2021 Injection',
  severity: 'medium',
  severityReason:
    'Reached over the network where the text comes from there; what should be harmless is none (I:L), as bad as what it is used for.',
  precision: 'medium',
  message: 'Some of what is to be removed or escaped stays ({sink})',
  why: '`replace` with a text, or a pattern without `g`, replaces the first only. What is removed once can come together again from what was around it: `....//`, `<scr<script>ipt>`. An escaped quote is none when the backslash before it is not escaped too.',
  fix: {
    text: 'Use a well-known library, or `replaceAll` with all characters that count, the escape character first.',
    before: 'name.replace("\'", "\'\'");',
    after: 'name.replaceAll("\'", "\'\'");',
  },
  references: ['https://cwe.mitre.org/data/definitions/116.html'],
  on: {
    calls: {
      '*.{replace,replaceAll}': (call, report) => {
        const to = textOf(call.arg(1));
        if (to === null || call.args.length !== 2) return;
        const [regex] = call.arg(0).objects;
        const from = textOf(call.arg(0));
        if (from !== null) once(from, to, call.path.endsWith('replaceAll'), call, report);
        else if (regex?.pattern != null) byPattern(regex.pattern, regex.flags, to, call, report);
      },
      '*.test': (call, report) => {
        const [regex] = call.receiver.objects;
        if (regex?.pattern == null || !/^<\/?\(?script/iu.test(withoutEscapes(regex.pattern))) return;
        const confidence = sureOf(call.arg(0));
        if (regex.flags.includes('i') || confidence === null) return;
        report(call.node, { confidence, detail: 'tags in capital letters pass' });
      },
      '*.{startsWith,indexOf,includes}': (call, report) => {
        const scheme = textOf(call.arg(0))?.trim().toLowerCase();
        if (scheme !== 'javascript:' || /vbscript|data:|https?:/iu.test(codeAround(call.environment))) return;
        report(call.node, {
          confidence: sureOf(call.receiver) ?? 'medium',
          detail: 'data: and vbscript: run code too',
        });
      },
    },
  },
};

/**
 * Checks a replacement whose pattern is a string: without `all` only its first occurrence is
 * replaced.
 */
function once(from: string, to: string, all: boolean, call: Call, report: Report): void {
  const removed = to === '' && /^(?:\.\.[/\\]?|<\/?script>?|javascript:)$/iu.test(from);
  if (all && removed) tell(call, report, 'what is left can make it again');
  else if (
    !all &&
    SPECIAL.has(from) &&
    from !== to &&
    (to !== '' || from.length > 1 || /['"<>\\]/u.test(from))
  ) {
    // Two calls that remove one quote each are intended to remove both ends of a quoted text.
    if (to === '' && /^["'`]$/u.test(from) && isPaired(call)) return;
    tell(call, report, 'only the first is replaced');
  }
}

function byPattern(pattern: string, flags: string, to: string, call: Call, report: Report): void {
  const plain = withoutEscapes(pattern);
  if (!flags.includes('g')) {
    if (to === '' && /^<(?:\/?\(?script|!--)/iu.test(plain)) tell(call, report, 'only the first is replaced');
    const single = plain.length <= 3 && SPECIAL.has(plain) && !/^[*$.|]$/u.test(pattern);
    if (
      single &&
      (to !== '' || plain.length > 1 || /['"<>]/u.test(plain)) &&
      !(to === '' && /["'`]/u.test(plain) && isPaired(call))
    )
      tell(call, report, 'only the first is replaced');
    return;
  }
  if (to === '' && isWordy(plain)) tell(call, report, 'what is left can make it again');
  else if (
    /^["'`]$|^\(?\[["'`]{1,3}\]\)?$/u.test(plain) &&
    /^\\+(?:["'`]|\$[&1])$/u.test(to) &&
    !escapesBackslash(call)
  )
    tell(call, report, 'backslashes are not escaped');
}

/** A pattern with its punctuation as it is matched: `</script>` for `<\/script>`. */
function withoutEscapes(pattern: string): string {
  return pattern.replaceAll(/\\([^\w])/gu, '$1');
}

/**
 * Whether a pattern matches a dangerous text of several characters (`../`, `<script …>`, any tag,
 * `on…=`). When such a text is removed once, the remaining characters may form it again.
 */
function isWordy(plain: string): boolean {
  return (
    /^\(?(?:\.\.[/\\]|\.\.|\.\.\[\/\\+\]|\.\.\/\|\.\.\\)\)?$/u.test(plain) ||
    /^\(?<(?:\(\?:)?\/?\??(?:\[\^>\]|\\w|\.)/u.test(plain) ||
    /^\(?<\/?\(?script/iu.test(plain) ||
    /^<!--/u.test(plain) ||
    /^(?:\\s|\\b)?on\\w\+/u.test(plain) ||
    /^javascript:?$/iu.test(plain)
  );
}

/** Whether another call in the same chain removes the second quote. */
function isPaired(call: Call): boolean {
  const receiver = receiverNode(call.node);
  const { module } = call.environment.frame;
  return (
    (receiver?.type === 'CallExpression' && /\.replace\(/u.test(sourceOf(receiver, module))) ||
    /^\s*\.replace\(/u.test(module.text.slice(call.node.end ?? 0, (call.node.end ?? 0) + 40))
  );
}

/** Whether backslashes were escaped before, in the same chain or function. */
function escapesBackslash(call: Call): boolean {
  const before: t.Node = receiverNode(call.node) ?? call.node;
  const text = `${sourceOf(before, call.environment.frame.module)}${codeAround(call.environment)}`;
  return (
    /\.replace(?:All)?\(\s*(?:\/[^\n]{0,20}\\\\[^\n]{0,20}\/[a-z]*|['"]\\\\['"])\s*,/u.test(text) ||
    /JSON\.stringify/u.test(sourceOf(before, call.environment.frame.module))
  );
}

function tell(call: Call, report: Report, detail: string): void {
  const confidence = sureOf(call.receiver);
  const taint = strongest(call.receiver);
  if (confidence !== null)
    report(call.node, taint === undefined ? { confidence, detail } : { confidence, detail, taint });
}

/**
 * The confidence by the source of the text: high for a client, lower for a caller, low for an
 * unknown one.
 */
function sureOf(text: Value): Confidence | null {
  const taint = strongest(text);
  if (taint === undefined) return 'low';
  if (/^(?:remote|dom|message|upload)$/u.test(taint.source.kind))
    return taint.guesses === 0 ? 'high' : 'medium';
  return taint.source.kind === 'parameter' ? taint.source.confidence : 'low';
}

function strongest({ taints }: Value): Taint | undefined {
  return (
    taints.find(({ source }) => /^(?:remote|dom|message|upload)$/u.test(source.kind)) ??
    taints.find(({ source }) => source.kind === 'parameter') ??
    taints[0]
  );
}
