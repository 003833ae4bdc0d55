import { literal } from '../../../../core/scale/literal.js';
import type { Rule } from '../../engine/rules/rule.js';

/** Harmless values: constants, translations, and values that are named as sanitised. */
const HARMLESS = /^\s*(?:'[^']*'|"[^"]*"|`[^`$]*`|\$?t\(.*)\s*$|saniti[sz]|purif|clean|escape|safe/iu;

/** Texts of the interface, by the names that they have in templates. */
const TRANSLATION = /^\s*\$(?:strings?|messages?|getString|translate|gettext|i18n|lang|tc?|te|tm|rt)\b/u;

/** Reports v-html in templates. */
export const vueUnsafeHtml: Rule = {
  id: 'vue-unsafe-html',
  title: 'Unescaped HTML in Vue',
  cwe: ['CWE-79'],
  owasp: 'A03:2021 Injection',
  severity: 'high',
  severityReason:
    'Needs a victim that opens a page with the data; acts as that user on the site (S:C/C:L/I:L, with session data C:H).',
  precision: 'medium',
  message: '`v-html` shows a value as HTML',
  why: 'Vue escapes `{{ }}`, but not this. Scripts in the value run as the user who looks at it.',
  fix: {
    text: 'Show text with `{{ }}`, or clean the markup with DOMPurify in a computed value whose name says so.',
    before: '<p v-html="comment"></p>',
    after: '<p>{{ comment }}</p>',
  },
  references: [
    'https://cwe.mitre.org/data/definitions/79.html',
    'https://vuejs.org/guide/best-practices/security.html',
  ],
  on: {
    templates: ({ text }, report) => {
      for (const match of text.matchAll(/\sv-html\s*=\s*(["'])(.*?)\1/gsu)) {
        const value = match[2] ?? '';
        if (HARMLESS.test(value) || isSanitized(value, text)) continue;
        const confidence = TRANSLATION.test(value) ? 'low' : 'medium';
        report(match.index + 1, { confidence, sink: `v-html ${value.slice(0, 60)}` });
      }
    },
  },
};

/**
 * Whether the computed property or method that a template shows gives only what a sanitiser or a
 * renderer that escapes gave, or a constant.
 */
function isSanitized(value: string, text: string): boolean {
  const name = /^\s*([\w$]+)\s*(?:\(.*\))?\s*$/su.exec(value)?.[1];
  if (name === undefined) return false;
  const start = new RegExp(String.raw`^\s*(?:const\s+|async\s+)?${name}\s*(?:\(|=|:)`, 'mu').exec(text);
  if (start === null) return false;
  const given = givenBy(text.slice(start.index));
  return given.length > 0 && given.every((one) => SANITIZED.test(one) || isRendered(one, text));
}

/** What a function that begins here gives: after its arrow, or after each `return` in its block. */
function givenBy(text: string): string[] {
  const short = /^[^{;=]*=?[^{;=]*=>\s*(?![\s{])([^;]*)/u.exec(text)?.[1];
  if (short !== undefined) return [short];
  const returned = bodyAt(text, 0).matchAll(/\breturn\b((?:[^;\n]|\n(?=\s*[-+*?:.&|]))*)/gu);
  return [...returned].map(([, one = '']) => one);
}

const SANITIZED =
  /^\s*(?:(?:\w+\.)?(?:DOMPurify|sanitize\w*)(?:\.sanitize)?\(|""\s*$|''\s*$|null\s*$|undefined\s*$|$)/iu;

/** Whether a renderer that escapes made a text, and nothing stands beside what it gave. */
function isRendered(given: string, text: string): boolean {
  const [called, callee = ''] = /^\s*([\w$]+\.\w+)(?=\()/u.exec(given) ?? [];
  if (called === undefined) return false;
  const args = argumentsAt(given, called.length);
  const rest = given.slice(called.length + args.length + 1);
  if (/^(?:hljs|highlight)\.highlight(?:Auto)?$/u.test(callee))
    return rest.startsWith('.value') && isEnd(rest.slice('.value'.length));
  if (!isEnd(rest)) return false;
  if (callee === 'Prism.highlight') return true;
  // Formulas that are trusted have any attribute; options of another place may say so.
  if (callee === 'katex.renderToString') return !/\b(?:trust|macros)\b|\.{3}|,\s*[\w$.]+\s*$/u.test(args);
  const renderer = /^([\w$]+)\.render(?:Inline)?$/u.exec(callee)?.[1];
  return renderer !== undefined && isMarkdown(literal(renderer), text);
}

/** Whether an expression ends here, so that nothing is added to it. */
function isEnd(rest: string): boolean {
  return /^[^\S\n]*(?:$|\)|\n(?!\s*[-+*?:.&|([<>=,/]))/u.test(rest);
}

/** Options of markdown-it that leave its escaping as it is. */
const PLAIN_OPTIONS =
  /^\(\s*(?:\{\s*(?:(?:breaks|linkify|typographer|xhtmlOut|maxNesting)\s*:\s*(?:true|false|\d+)\s*,?\s*)*\}\s*)?$/u;

/**
 * Whether a variable is a renderer of Markdown that escapes HTML: markdown-it, made once with plain
 * options, and only used to render. Its settings, plugins and rules may let HTML through.
 */
function isMarkdown(name: string, text: string): boolean {
  if (!/\bMarkdownIt\s+from\s+['"]markdown-it['"]/u.test(text)) return false;
  const made = [...text.matchAll(new RegExp(String.raw`(?<![\w$])${name}\s*=(?!=)`, 'gu'))];
  const [at = -1] = made.map(({ index }) => index);
  const value = text.slice(at).replace(/^[^=]*=\s*/u, '');
  const uses = [...text.matchAll(new RegExp(String.raw`(?<![\w$'"-])${name}(?![\w$-])`, 'gu'))];
  return (
    made.length === 1 &&
    /^(?:new\s+)?MarkdownIt\(/u.test(value) &&
    PLAIN_OPTIONS.test(argumentsAt(value, 0)) &&
    uses.every(({ index }) =>
      /^(?:\s*=(?!=)|\.render(?:Inline)?\()/u.test(text.slice(index).replace(/^[\w$]+/u, '')),
    )
  );
}

/** What stands in the first parentheses from a position on. */
function argumentsAt(text: string, from: number): string {
  return between(text, from, '(', ')');
}

/** The first block in braces from a position on. */
function bodyAt(text: string, from: number): string {
  return between(text, from, '{', '}');
}

function between(text: string, from: number, opening: string, closing: string): string {
  const open = text.indexOf(opening, from);
  let depth = 0;
  for (let at = open; at >= 0 && at < text.length; at += 1) {
    if (text[at] === opening) depth += 1;
    else if (text[at] === closing) depth -= 1;
    if (depth === 0) return text.slice(open, at);
  }
  return '';
}
