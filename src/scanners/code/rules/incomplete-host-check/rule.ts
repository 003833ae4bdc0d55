import type { Report, Rule } from '../../engine/rules/rule.js';
import { nameOfNode, receiverNode } from '../../engine/rules/syntax.js';
import type { Call } from '../../engine/values/evaluated.js';
import { textOf, textsOf } from '../../engine/values/value.js';

const TLD = '(?:com|org|net|edu|gov|io|dev|app|co|de|uk|eu|info|biz|me|cloud|ai|us|fr|jp|cn|in|ru|ch|at|nl)';
const HOST = new RegExp(`^\\.?(?:[\\w-]+\\.)+${TLD}(?::\\d+)?/?$`, 'iu');
const ADDRESS = new RegExp(`^https?://(?:[\\w-]+\\.)+${TLD}$`, 'iu');
const ANY_ADDRESS = new RegExp(`^https?://(?:[\\w-]+\\.)+${TLD}(?:[:/].*)?$`, 'iu');
const NAMES =
  /(?:url|uri|href|host(?:name)?|origin|link|domain|redirect\w*|refer+er|location|address|site|return_?to|next|target|callback|dest(?:ination)?|src|endpoint|website)$/iu;
const LISTS = /(?:s|list|set|map|allowed|whitelist|domains?In)$/iu;

/** Reports checks of a URL's host that accept the host's name anywhere in the URL. */
export const incompleteHostCheck: Rule = {
  id: 'incomplete-host-check',
  title: 'Check of an address that others pass too',
  cwe: ['CWE-20', 'CWE-625', 'CWE-601'],
  owasp: 'A01:2021 Broken Access Control',
  severity: 'medium',
  severityReason:
    'Reached over the network without rights (AC:L); addresses of the attacker pass for those of a trusted host (I:L), with a redirect or request behind the check more.',
  precision: 'medium',
  message: 'Addresses of other hosts pass this check ({sink})',
  why: '`https://example.com.evil.test`, `https://evil.test/?example.com` and `https://evilexample.com` all have the name in them. A dot in a pattern stands for any character.',
  fix: {
    text: 'Parse the address and compare its whole host name.',
    before: "if (url.startsWith('https://example.com')) redirect(url);",
    after: "if (new URL(url).host === 'example.com') redirect(url);",
  },
  references: ['https://cwe.mitre.org/data/definitions/20.html'],
  on: {
    calls: {
      '*.{includes,indexOf}': (call, report) => {
        contains(call, report);
      },
      '*.startsWith': (call, report) => {
        if (textsOf(call.arg(0)).some((text) => ADDRESS.test(text)) && isText(call))
          report(call.node, { confidence: 'medium' });
      },
      '*.endsWith': (call, report) => {
        const text = textOf(call.arg(0)) ?? '';
        if (HOST.test(text) && !text.startsWith('.') && isAddress(call))
          report(call.node, { confidence: 'medium' });
      },
      '*.{test,exec}': (call, report) => {
        for (const { pattern, flags } of call.receiver.objects)
          if (pattern !== null) judge(pattern, flags, call, report);
      },
      '*.{match,search}': (call, report) => {
        for (const { pattern, flags } of call.arg(0).objects)
          if (pattern !== null && isAddress(call)) judge(pattern, flags, call, report);
      },
      RegExp: (call, report) => {
        const text = textOf(call.arg(0)) ?? '';
        if (hasLooseDot(text))
          report(call.node, { confidence: 'medium', detail: 'a dot that is not escaped' });
      },
    },
  },
};

function contains(call: Call, report: Report): void {
  if (!isText(call) || !isAddress(call)) return;
  // Each item of a list is checked like a single URL.
  const texts = textsOf(call.arg(0));
  if (texts.length > 0 && texts.every((text) => HOST.test(text) || ANY_ADDRESS.test(text)))
    report(call.node, { confidence: 'medium' });
}

/**
 * Whether the receiver is a string from outside. In a list whole items are compared, and the
 * program's own strings are trusted.
 */
function isText({ receiver, node }: Call): boolean {
  if (receiver.objects.some(({ kind }) => kind === 'array' || kind === 'object')) return false;
  const on = receiverNode(node);
  return (
    on !== null &&
    on.type !== 'ArrayExpression' &&
    !(LISTS.test(nameOfNode(on)) && !NAMES.test(nameOfNode(on)) && receiver.taints.length === 0)
  );
}

function isAddress({ receiver, node }: Call): boolean {
  const on = receiverNode(node);
  const given = receiver.taints.some(({ source }) => source.kind === 'remote' || source.kind === 'dom');
  return given || (on !== null && NAMES.test(nameOfNode(on)));
}

/**
 * Reports a pattern for URLs in which dots match any character, or which matches the host anywhere.
 */
function judge(pattern: string, flags: string, call: Call, report: Report): void {
  if (hasLooseDot(pattern)) report(call.node, { confidence: 'medium', detail: 'a dot that is not escaped' });
  else if (isOpen(pattern) && !flags.includes('g') && !call.path.endsWith('exec'))
    report(call.node, { confidence: 'medium', detail: 'not bound to the beginning and the end' });
}

/** Whether an unescaped dot is between two names: `/^https?:\/\/www.example.com\//`. */
function hasLooseDot(pattern: string): boolean {
  const plain = pattern.replaceAll('\\/', '/');
  if (!/https?\??:\/\/|^\^/u.test(plain)) return false;
  const host = new RegExp(`(?:^\\^|://|[(|.])((?:[\\w-]+\\\\?\\.)+)${TLD}(?=$|[/$:)|?]|\\\\[/b])`, 'iu').exec(
    plain,
  );
  return host !== null && /[\w-](?<!\\)\.[\w-]*\w/u.test(`${host[1] ?? ''}x`) && !/\.\*|\.\+/u.test(host[0]);
}

/** Whether a pattern consists only of names and escaped dots, without anchors: `/example\.com/`. */
function isOpen(pattern: string): boolean {
  const plain = pattern.replaceAll('\\/', '/');
  const host = new RegExp(
    `^(?:\\^)?(?:(?:https\\??|https?|\\(https\\?\\)|\\(\\?:https\\?\\)):\\/\\/)?(?:\\([\\w.|\\\\-]+\\)\\??|[\\w-]|\\\\\\.)*\\\\\\.${TLD}\\$?$`,
    'iu',
  );
  const bound = plain.startsWith('^') && plain.endsWith('$');
  return host.test(plain) && !bound && !/^\^?(?:\\\.)/u.test(plain);
}
