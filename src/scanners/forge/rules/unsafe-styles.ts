import type { ForgeRule } from '../rule.js';

/** Reports a content policy that lets injected styles take effect. */
export const unsafeStyles: ForgeRule = {
  id: 'forge-unsafe-styles',
  title: 'Content policy that lets injected styles work',
  severity: 'low',
  severityReason:
    'Needs a way to put markup into a page of the app; styles alone change what it looks like, and can leak little (C:L).',
  confidence: 'high',
  cwe: ['CWE-693'],
  requirement: null,
  why: 'With unsafe-inline for styles, markup that got into a page can cover or imitate parts of it, and read attributes through selectors.',
  fix: {
    text: 'Put styles into files of the app. Libraries that write style elements mostly take a nonce or have a build that extracts them.',
    before: 'permissions:\n  content:\n    styles:\n      - unsafe-inline',
    after: 'permissions:\n  scopes: []',
  },
  references: ['https://developer.atlassian.com/platform/forge/manifest-reference/permissions/'],
  check: ({ manifest }) =>
    manifest.content
      .filter(({ kind, text }) => kind === 'styles' && text.replaceAll("'", '') === 'unsafe-inline')
      .map(({ text, at }) => ({ at, subject: text, detail: `content.styles has ${text}` })),
};
