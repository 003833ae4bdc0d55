import { parts, pathOf, type Call } from '../expressions/ast.js';
import { conditionOf, spansOf } from '../expressions/spans.js';
import type { Step } from '../model/types.js';
import type { Hit, WorkflowRule } from '../rule.js';
import { entries, type Scalar } from '../yaml/node.js';

/** Reports a membership test on a string instead of a list: any substring passes. */
export const substringCheck: WorkflowRule = {
  id: 'workflow-substring-check',
  title: 'Any piece of the text passes the check',
  cwe: ['CWE-697', 'CWE-183', 'CWE-285'],
  severity: 'high',
  severityReason:
    'Whoever names a branch, or has a login, that is a piece of the text gets past the check (PR:L or less), and what it protects runs (I:H). Medium for values that strangers do not choose.',
  confidence: 'high',
  why: "`contains` with a text as its first argument looks for a piece of it: `contains('main develop', github.ref_name)` is true for a branch `m`, and for one `dev`.",
  fix: {
    text: 'Make the text a list, which is compared entry by entry.',
    before: "if: contains('refs/heads/main refs/heads/develop', github.ref)",
    after: 'if: contains(fromJSON(\'["refs/heads/main", "refs/heads/develop"]\'), github.ref)',
  },
  references: [
    'https://docs.github.com/actions/reference/workflows-and-actions/expressions#contains',
    'https://cwe.mitre.org/data/definitions/697.html',
  ],
  job: (job) => check(job.condition, job),
  step: (step) => check(step.condition, step.owner),
};

const CHOSEN =
  /^github\.(?:ref|ref_name|head_ref|base_ref|actor|triggering_actor|event\.(?:sender\.login|issue\.user\.login|comment\.user\.login|pull_request\.(?:user\.login|head\.(?:ref|label|repo\.full_name))|ref|label\.name))$/u;

function check(condition: Scalar | null, owner: Step['owner']): Hit[] {
  if (condition === null) return [];
  return conditionOf(condition).spans.flatMap(({ expression, offset }) =>
    [...parts(expression)].flatMap((part) => {
      const found = part.kind === 'call' && part.name === 'contains' ? judge(part, owner) : null;
      if (found === null) return [];
      return [
        {
          source: condition.source,
          offset: offset + part.start,
          detail: `\`contains('${found.list}', ${found.path})\` is true for any piece of that text`,
          key: found.path,
          severity: CHOSEN.test(found.path) ? ('high' as const) : ('medium' as const),
          confidence: CHOSEN.test(found.path) ? ('high' as const) : ('medium' as const),
          fix: fixFor(found.list, found.path),
        },
      ];
    }),
  );
}

function judge({ args }: Call, owner: Step['owner']): { list: string; path: string } | null {
  const [first, second] = args;
  if (first === undefined || second === undefined) return null;
  const list =
    first.kind === 'literal' && typeof first.value === 'string'
      ? first.value
      : constantOf(pathOf(first), owner);
  const path = pathOf(second)?.join('.') ?? '';
  return list !== null && list.length > 1 && /^(?:github|inputs|env)\./u.test(path) ? { list, path } : null;
}

/** The text of a variable that is constant in the file. */
function constantOf(path: readonly string[] | null, owner: Step['owner']): string | null {
  if (path?.[0] !== 'env' || path.length !== 2 || owner.kind === 'action') return null;
  for (const env of [owner.env, owner.workflow.env]) {
    const found = entries(env).find(({ key }) => key.value.toLowerCase() === path[1]);
    if (found?.value.kind === 'scalar')
      return spansOf(found.value).spans.length === 0 ? found.value.value : null;
  }
  return null;
}

function fixFor(list: string, path: string): string {
  const all = list.split(/[\s,;|]+/u).filter((entry) => entry !== '');
  const json = JSON.stringify(all).replaceAll("'", "''");
  return `Write contains(fromJSON('${json}'), ${path}).`;
}
