import type { ForgeRule } from '../rule.js';

/** Reports functions that no module refers to. */
export const unusedFunction: ForgeRule = {
  id: 'forge-unused-function',
  title: 'Function that no module uses',
  severity: 'low',
  severityReason: 'Nobody can call it; code that nobody looks after is deployed with all rights of the app.',
  confidence: 'high',
  cwe: ['CWE-561'],
  requirement: null,
  why: 'A function without a module cannot be reached today. It is deployed all the same, nobody tests it, and a later module with its key opens it.',
  fix: {
    text: 'Take the function out, and its code with it.',
    before: 'modules:\n  function:\n    - key: old\n      handler: old.run',
    after: 'modules:\n  function: []',
  },
  references: ['https://developer.atlassian.com/platform/forge/manifest-reference/modules/function/'],
  check: ({ manifest, entries }) =>
    entries.flatMap(({ key, references }, index) =>
      references.length > 0 || key === ''
        ? []
        : [
            {
              at: manifest.functions[index]?.at ?? manifest.app,
              subject: key,
              detail: `no module uses the function ${key}`,
            },
          ],
    ),
};
