import type { ForgeApp, ForgeRule } from '../rule.js';

/**
 * Products by their names in scopes, with words that must occur in the code or modules of any app
 * that uses them.
 */
const PRODUCTS: readonly { readonly scope: RegExp; readonly words: RegExp }[] = [
  { scope: /(?::|-)confluence(?:$|[-:])/u, words: /confluence|\/wiki\//iu },
  { scope: /:jira(?:$|[-:])/u, words: /jira|\/rest\/(?:api|agile|servicedesk)\//iu },
  { scope: /:bitbucket$/u, words: /bitbucket/iu },
  { scope: /:compass$/u, words: /compass/iu },
  { scope: /^storage:app$/u, words: /storage|kvs|properties|@forge\/(?:sql|object-store)/iu },
  { scope: /^report:personal-data$/u, words: /report-accounts|privacy/iu },
];

/** Reports scopes whose product the app does not seem to use. */
export const unneededScope: ForgeRule = {
  id: 'forge-unneeded-scope',
  title: 'Scope that no call seems to need',
  severity: 'low',
  severityReason: 'Makes another flaw of the app worse than it had to be; nothing is open by itself.',
  confidence: 'low',
  cwe: ['CWE-250'],
  requirement: { table: 'all-apps', number: '4' },
  why: 'Least privilege: a scope of a product that neither a module nor any code of the app speaks of is most likely left over.',
  fix: {
    text: 'Take the scope out, and see with `forge lint` whether a call needs it.',
    before: 'permissions:\n  scopes:\n    - read:jira-work\n    - read:confluence-content.all',
    after: 'permissions:\n  scopes:\n    - read:jira-work',
  },
  references: ['https://developer.atlassian.com/platform/forge/manifest-reference/permissions/'],
  readsSources: true,
  check: (app) =>
    canBeKnown(app)
      ? app.manifest.scopes
          .filter(({ text }) => isIdle(text, app))
          .map(({ text, at }) => ({ at, subject: text, detail: `no code speaks of what ${text} opens` }))
      : [],
};

/** Whether use can be excluded: not with a remote, with Connect, or when code is missing. */
function canBeKnown({ manifest, sources, sourcesWhole }: ForgeApp): boolean {
  return manifest.remotes.length === 0 && manifest.connect.length === 0 && sourcesWhole && sources.length > 0;
}

function isIdle(scope: string, { manifest, sources }: ForgeApp): boolean {
  const product = PRODUCTS.find((candidate) => candidate.scope.test(scope));
  if (product === undefined) return false;
  const modules = manifest.modules.map(({ type, node }) => `${type} ${JSON.stringify(node.value)}`);
  return ![...modules, ...sources].some((text) => product.words.test(text));
}
