import type { Rule } from '../../engine/rules/rule.js';

/** Harmless values: constants, translations, and values that are named as sanitised. */
const HARMLESS = /^\s*(?:'[^']*'|"[^"]*"|`[^`$]*`|\$?t\(.*)\s*$|saniti[sz]|purif|clean|escape|safe/iu;

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
        if (HARMLESS.test(value)) continue;
        report(match.index + 1, { confidence: 'medium', sink: `v-html ${value.slice(0, 60)}` });
      }
    },
  },
};
