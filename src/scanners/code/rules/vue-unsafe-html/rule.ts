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
  return [...bodyAt(text, 0).matchAll(/\breturn\b([^;\n]*)/gu)].map(([, one = '']) => one);
}

const SANITIZED =
  /^\s*(?:(?:\w+\.)?(?:DOMPurify|sanitize\w*)(?:\.sanitize)?\(|""\s*$|''\s*$|null\s*$|undefined\s*$|$)/iu;

/** Renderers of code and formulas, which escape the text that they are given. */
const RENDERED =
  /^\s*(?:(?:hljs|highlight)\.highlight(?:Auto)?\(.*\)\.value|Prism\.highlight\(.*\)|katex\.renderToString\((?!.*trust).*\))\s*$/su;

/** Whether a renderer made a text, as it stands there: Markdown unless it is told to keep HTML. */
function isRendered(given: string, text: string): boolean {
  if (RENDERED.test(given)) return true;
  const renderer = /^\s*([\w$]+)\.render(?:Inline)?\(/u.exec(given)?.[1];
  const made =
    renderer === undefined
      ? -1
      : text.search(new RegExp(String.raw`\b${renderer}\s*=\s*(?:new\s+)?MarkdownIt\(`, 'u'));
  return made >= 0 && !/\bhtml\b|\.\.\./u.test(argumentsAt(text, made));
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
