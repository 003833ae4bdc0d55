import type { ForgeRule } from '../rule.js';

const UNSAFE: ReadonlySet<string> = new Set(['unsafe-inline', 'unsafe-eval', 'unsafe-hashes', 'blob:']);

/** Reports a content policy that lets injected scripts run. */
export const unsafeScripts: ForgeRule = {
  id: 'forge-unsafe-scripts',
  title: 'Content policy that lets injected scripts run',
  severity: 'medium',
  severityReason:
    'Needs a way to put text into a page of the app; then the text runs as a script with the rights of its reader (C:L/I:L).',
  confidence: 'high',
  cwe: ['CWE-693', 'CWE-79'],
  requirement: { table: 'forge', number: '9' },
  why: 'The content policy is what stops a script that got into a page by mistake. unsafe-inline, unsafe-eval, unsafe-hashes and blob: let it run.',
  fix: {
    text: 'Build the page without inline scripts and eval (most bundlers have a setting for source maps and chunks), and allow single scripts by their hash.',
    before: 'permissions:\n  content:\n    scripts:\n      - unsafe-eval',
    after: "permissions:\n  content:\n    scripts:\n      - 'sha256-aBcD…='",
  },
  references: ['https://developer.atlassian.com/platform/forge/manifest-reference/permissions/'],
  check: ({ manifest }) =>
    manifest.content
      .filter(({ kind, text }) => kind === 'scripts' && UNSAFE.has(text.replaceAll("'", '')))
      .map(({ text, at }) => ({ at, subject: text, detail: `content.scripts has ${text}` })),
};
