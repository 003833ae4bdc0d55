import { parts } from '../expressions/ast.js';
import { truthOf } from '../expressions/constant.js';
import { conditionOf, type Span } from '../expressions/spans.js';
import type { Hit, WorkflowRule } from '../rule.js';
import type { Scalar } from '../yaml/node.js';

/** Reports an `if` that is always true. */
export const alwaysTrueCondition: WorkflowRule = {
  id: 'workflow-always-true-condition',
  title: 'Condition is always true',
  cwe: ['CWE-571', 'CWE-670', 'CWE-285'],
  severity: 'high',
  severityReason:
    'Whoever can start the workflow (PR:N for pull requests) gets past the check, and what it protects runs for everybody: a deployment, a release, an approval (I:H).',
  confidence: 'high',
  why: 'A condition with text outside of `${{ }}`, were it one space or line end, is a text for GitHub, and a text that is not empty is true. So is a text that stands alone beside `||`.',
  fix: {
    text: 'Leave out `${{ }}`, and compare on both sides of `||`.',
    before: "if: ${{ github.ref == 'refs/heads/main' }} && ${{ github.event_name == 'push' }}",
    after: "if: github.ref == 'refs/heads/main' && github.event_name == 'push'",
  },
  references: [
    'https://docs.github.com/actions/reference/workflows-and-actions/expressions',
    'https://cwe.mitre.org/data/definitions/571.html',
  ],
  job: (job) => check(job.condition),
  step: (step) => check(step.condition),
};

function check(condition: Scalar | null): Hit[] {
  if (condition === null) return [];
  const why = reasonOf(condition);
  if (why === null) return [];
  return [
    {
      source: condition.source,
      offset: condition.start,
      detail: why,
      fix: fixFor(condition),
    },
  ];
}

function reasonOf(condition: Scalar): string | null {
  const { spans } = conditionOf(condition);
  const text = condition.value;
  const outside = spans.length > 0 && text.includes('${{') ? around(text, spans) : '';
  if (outside !== '')
    return `there is ${describe(outside)} outside of \`\${{ }}\`, so the whole is a text, which is always true`;
  const [span] = spans;
  if (span === undefined || truthOf(span.expression) !== true) return null;
  const all = [...parts(span.expression)];
  // `if: true` is intended.
  const meant = all.every((part) => part.kind === 'literal' && typeof part.value !== 'string');
  return meant ? null : 'a part that is true by itself makes all of it true';
}

function around(text: string, spans: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const { from, to } of spans) {
    rest += text.slice(at, from);
    at = to;
  }
  return rest + text.slice(at);
}

function describe(outside: string): string {
  const visible = outside.trim();
  if (visible !== '') return `\`${visible.replace(/\s+/gu, ' ').slice(0, 40)}\``;
  return outside.includes('\n') ? 'a line end' : 'a space';
}

/** The condition without braces, when removing them is the whole fix. */
function fixFor({ value }: Scalar): string {
  const bare = value
    .replace(/\$\{\{|\}\}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return bare.length > 300 || !value.includes('${{')
    ? alwaysTrueCondition.fix.text
    : `Write the condition without braces:\n\nif: ${bare.startsWith('!') ? `(${bare})` : bare}`;
}
