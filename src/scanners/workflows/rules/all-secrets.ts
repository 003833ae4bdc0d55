import { parts, pathOf, type Expression } from '../expressions/ast.js';
import { spansOf } from '../expressions/spans.js';
import type { Hit, WorkflowRule } from '../rule.js';
import { scalars, type Scalar, type YamlNode } from '../yaml/node.js';

/** Reports an expression that passes on all secrets, or a secret that is chosen at run time. */
export const allSecrets: WorkflowRule = {
  id: 'workflow-all-secrets',
  title: 'Step gets more secrets than it needs',
  cwe: ['CWE-272', 'CWE-200'],
  severity: 'medium',
  severityReason:
    'Needs a malicious or talkative step in the job (AC:H); then every secret of the repository and organization is read (C:H), and those made by toJSON or fromJSON are not masked in the log.',
  confidence: 'high',
  why: 'With `toJSON(secrets)` or `secrets[…]` GitHub sends all secrets to the runner, for it cannot tell which one is meant. Parts that fromJSON takes out of a secret are not masked in logs.',
  fix: {
    text: 'Name each secret that is needed, and keep one value in each.',
    before: 'env:\n  ALL: ${{ toJSON(secrets) }}',
    after: 'env:\n  NPM_TOKEN: ${{ secrets.NPM_TOKEN }}',
  },
  references: [
    'https://docs.github.com/actions/reference/security/secure-use#use-secrets-for-sensitive-information',
    'https://cwe.mitre.org/data/definitions/272.html',
  ],
  workflow: ({ root, source }) =>
    /secrets\s*(?:[)[}\s]|\.\*)|fromjson/iu.test(source.text) ? inNode(root) : [],
};

function inNode(root: YamlNode): Hit[] {
  return scalars(root).flatMap((value) =>
    spansOf(value).spans.flatMap(({ expression, offset, text }) => {
      const what = judge(expression);
      return what === null ? [] : [hitOf(value, offset, text.trim(), what)];
    }),
  );
}

function hitOf({ source }: Scalar, offset: number, text: string, what: string): Hit {
  return { source, offset, detail: `\`${text}\` ${what}`, key: text };
}

function judge(expression: Expression): string | null {
  const all = [...parts(expression)];
  // Every prefix of a path is a path too. Report `secrets` itself only when no member of it is
  // taken.
  const inner = new Set(all.flatMap((part) => (part.kind === 'access' ? [part.object] : [])));
  for (const part of all) {
    if (isFromSecret(part)) return 'takes a secret apart, and its parts are not masked in the log';
    const path = pathOf(part);
    if (path?.[0] !== 'secrets' || inner.has(part)) continue;
    if (path.length === 1) return 'takes all secrets';
    if (part.kind === 'access' && path[1] === '*' && path.length === 2)
      return part.key === '*'
        ? 'takes all secrets'
        : 'chooses a secret when it runs, so the job gets all of them';
  }
  return null;
}

/** Whether a call is `fromJSON(secrets.x)`. */
function isFromSecret(call: Expression): boolean {
  if (call.kind !== 'call' || call.name !== 'fromjson') return false;
  const [first] = call.args;
  return first !== undefined && pathOf(first)?.[0] === 'secrets';
}
