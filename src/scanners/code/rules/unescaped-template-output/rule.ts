import type { Rule } from '../../engine/rules/rule.js';

const ENGINES = [
  { endings: /\.(?:ejs|html?)$/u, pattern: /<%-\s*([^%]+?)\s*-?%>/gu },
  {
    endings: /\.(?:hbs|handlebars|mustache|hjs)$/u,
    pattern: /\{\{\{\s*([^{}]+?)\s*\}\}\}|\{\{&\s*([^{}]+?)\s*\}\}/gu,
  },
  { endings: /\.(?:pug|jade)$/u, pattern: /^[^\n/|]*?[\w)]!=\s*([^\n]+)$|!\{([^}\n]+)\}/gmu },
  { endings: /\.(?:njk|nunjucks|html|swig)$/u, pattern: /\{\{\s*([^{}|]+?)\s*\|\s*safe\s*\}\}/gu },
] as const;
/**
 * Expressions that are harmless unescaped: parts of the page, constants, helpers that create
 * markup, and values that are named as sanitised.
 */
const HARMLESS =
  /^(?:include|partial|layout|block|body|content|contentFor|yield|children|_?slot|render\w*|csrf\w*|>)\b|^(['"`])[^'"`$]*\1$|^JSON\.stringify\(|^\w+\s*!?==?=|saniti[sz]|purif|escape|\bnonce\b|^(?:if|for|each|else|switch|case)\b/iu;

/** What stands before a value that begins an address: `href="<%- base %>/page"`. */
const ADDRESS_BEGINS = /\b(?:href|src|action|formaction|content|poster)\s*=\s*["']$/iu;
/** A translation of constants, which is a text of the program: `__('Sign in')`. */
const TRANSLATED =
  /^(?:i18n\.\w+|i18n|(?:i18n|locals|res|req)\.__[a-z]*|__[a-z]*|_|\$?tc?|n?gettext|translate)\(\s*(?:'[^']*'|"[^"]*"|\d+)(?:\s*,\s*(?:'[^']*'|"[^"]*"|\d+))*\s*\)$/u;
/** A choice between constants, and nothing else: `busy ? 1 : 0`. */
const CHOICE = /^(?:[^?,]|\?\.)*\?\s*(?:'[^'?]*'|"[^"?]*"|\d+)\s*:\s*(?:'[^'?]*'|"[^"?]*"|\d+)$/u;

/** Reports template expressions without escaping. */
export const unescapedTemplateOutput: Rule = {
  id: 'unescaped-template-output',
  title: 'Unescaped output in a template',
  cwe: ['CWE-79', 'CWE-116'],
  owasp: 'A03:2021 Injection',
  severity: 'medium',
  severityReason: 'Needs data of a user in the value; acts as whoever opens the page (S:C/C:L/I:L).',
  precision: 'medium',
  message: 'A template puts a value into the page without escaping it ({sink})',
  why: '`<%- %>`, `{{{ }}}`, `!=` and `| safe` switch off what protects all other values.',
  fix: {
    text: 'Use the escaping form, and clean markup that is wanted before it is given to the template.',
    before: '<p><%- comment %></p>',
    after: '<p><%= comment %></p>',
  },
  references: ['https://cwe.mitre.org/data/definitions/79.html'],
  on: {
    templates: ({ path, text }, report) => {
      for (const { endings, pattern } of ENGINES) {
        if (!endings.test(path)) continue;
        for (const match of text.matchAll(pattern)) {
          const value = (match[1] ?? match[2] ?? '').trim();
          if (value === '' || HARMLESS.test(value) || TRANSLATED.test(value) || CHOICE.test(value)) continue;
          if (/^\w+$/u.test(value) && isBase(text, match.index, match[0].length)) continue;
          const at = match.index + match[0].search(/\S/u);
          report(at, { confidence: 'medium', sink: value.slice(0, 60) });
        }
      }
    },
  },
};

/**
 * Whether a name that is put out begins an address that goes on with a path: where the pages
 * themselves lie, which no user decides.
 */
function isBase(text: string, at: number, length: number): boolean {
  return ADDRESS_BEGINS.test(text.slice(Math.max(0, at - 40), at)) && text[at + length] === '/';
}
