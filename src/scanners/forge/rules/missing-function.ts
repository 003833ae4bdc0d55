import type { ForgeApp, ForgeHit, ForgeRule } from '../rule.js';

/** Reports modules that refer to an undeclared function, and functions without code. */
export const missingFunction: ForgeRule = {
  id: 'forge-missing-function',
  title: 'Module without its function',
  severity: 'low',
  severityReason:
    'It fails when it is called. What it would have checked or cleaned up is not done, and no scanner can look at its code.',
  confidence: 'high',
  cwe: ['CWE-710'],
  requirement: null,
  why: 'A module names a function that the manifest does not declare, or a handler names a file that is not in the repository. Other scanners take such an app for clean, since there is nothing to read.',
  fix: {
    text: 'Declare the function, or correct the name of its handler: file below src and export, without an extension.',
    before:
      'modules:\n  trigger:\n    - key: created\n      function: craeted\n  function:\n    - key: created\n      handler: index.created',
    after:
      'modules:\n  trigger:\n    - key: created\n      function: created\n  function:\n    - key: created\n      handler: index.created',
  },
  references: ['https://developer.atlassian.com/platform/forge/manifest-reference/modules/function/'],
  check: (app) => [...undeclared(app), ...withoutCode(app)],
};

function undeclared({ manifest }: ForgeApp): ForgeHit[] {
  const declared = new Set(manifest.functions.map(({ key }) => key));
  return manifest.references
    .filter(({ function: key }) => !declared.has(key) && !key.includes('${'))
    .map(({ function: key, module, at }) => ({
      at,
      subject: `${module.type} ${module.key} ${key}`,
      detail: `the ${module.type} ${module.key} uses the function ${key}, which is not declared`,
    }));
}

/**
 * Only reported if the code of other functions was found; otherwise the app is built from
 * elsewhere.
 */
function withoutCode({ manifest, entries }: ForgeApp): ForgeHit[] {
  const packed = manifest.root.get('app', 'package').exists;
  const found = entries.some(({ file }) => file !== null);
  return entries.flatMap(({ key, handler, file, references }, index) =>
    file !== null || packed || references.length === 0
      ? []
      : [
          {
            at: manifest.functions[index]?.at ?? manifest.app,
            subject: `${key} ${handler}`,
            detail: `the function ${key} has the handler ${handler}, and there is no such file`,
            ...(found || entries.length === 1 ? {} : { confidence: 'medium' as const }),
          },
        ],
  );
}
