import type { Severity } from '../../../core/scale/severity.js';
import { spansOf, type Span } from '../expressions/spans.js';
import { writable } from '../model/permissions.js';
import type { Job, Step } from '../model/types.js';
import type { Facts, Hit, WorkflowRule } from '../rule.js';
import type { Taint } from '../taint/taint.js';
import type { Scalar } from '../yaml/node.js';
import { codeOf, languageOf, type Language } from './parts/code.js';
import { evaluated } from './parts/evaluated.js';
import { unique } from './parts/unique.js';

/** Reports a `${{ }}` expression with untrusted text in a script. */
export const scriptInjection: WorkflowRule = {
  id: 'workflow-script-injection',
  title: 'Untrusted text becomes part of a script',
  cwe: ['CWE-94', 'CWE-78', 'CWE-95'],
  severity: 'critical',
  severityReason:
    'Anyone with an account writes the text (AV:N/AC:L/PR:N) and runs commands with the job’s token and secrets (C:H/I:H). High where the token only reads and no secret is used; medium where only a pull request or a commit brings the text, since runs from forks have neither; low where writing to the repository or calling the action is needed.',
  confidence: 'high',
  why: 'GitHub puts the value into the script before the shell reads it, so a title such as `"; curl …; "` is not text any more but commands.',
  fix: {
    text: 'Give the value to the step as an environment variable, and use the variable of the shell, in quotes.',
    before: '- run: echo "New issue: ${{ github.event.issue.title }}"',
    after: '- env:\n    TITLE: ${{ github.event.issue.title }}\n  run: echo "New issue: $TITLE"',
  },
  references: [
    'https://docs.github.com/actions/concepts/security/script-injections',
    'https://cwe.mitre.org/data/definitions/94.html',
  ],
  step: (step, facts) => codeOf(step).flatMap((code) => ofCode(code, step, facts)),
};

function ofCode(code: Scalar, step: Step, facts: Facts): Hit[] {
  const scope = { owner: step.owner, step };
  const direct = spansOf(code).spans.flatMap((span) =>
    unique(facts.tracer.taints(span.expression, scope)).map((taint) => hit(code, span, taint, step, facts)),
  );
  return [
    ...direct,
    ...evaluated(step, facts).map((one) => ({ ...one, severity: severityOf(one.taint, step, facts) })),
  ];
}

function hit(code: Scalar, span: Span, taint: Taint, step: Step, facts: Facts): Hit {
  return {
    source: code.source,
    offset: placeIn(code, span, taint),
    detail: `\`${taint.label}\` is written by ${AUTHORS[taint.actor]}, and becomes part of a script`,
    key: taint.label,
    severity: severityOf(taint, step, facts),
    confidence: taint.confidence,
    fix: fixFor(span, taint, languageOf(step)),
  };
}

/**
 * The offset of the context itself, when the file has the value as parsed; else of the expression.
 */
function placeIn({ source }: Scalar, span: Span, taint: Taint): number {
  const written = source.text.slice(span.offset, span.offset + span.text.length);
  return written === span.text ? span.offset + taint.start : span.offset;
}

const AUTHORS: Readonly<Record<Taint['actor'], string>> = {
  anyone: 'anyone with an account',
  fork: 'whoever opens a pull request',
  commit: 'whoever writes a commit or names a branch',
  writer: 'whoever may write to the repository',
  caller: 'whoever uses this',
};

function severityOf({ actor }: Taint, { owner }: Step, facts: Facts): Severity {
  if (actor === 'fork' || actor === 'commit') return 'medium';
  if (actor !== 'anyone') return 'low';
  return owner.kind === 'job' && isHarmless(owner, facts) ? 'high' : 'critical';
}

/** Whether a job has neither a token with write access nor a secret. */
function isHarmless(job: Job, { effects }: Facts): boolean {
  const permissions = effects.permissions(job);
  if (permissions === null || writable(permissions).length > 0) return false;
  const text = job.workflow.source.text.slice(job.node.start, job.node.end);
  return !/\bsecrets\b(?!\.github_token\b)/iu.test(text);
}

function fixFor(span: Span, { label }: Taint, language: Language): string {
  const name = variableFor(label);
  const use = {
    sh: `"$${name}"`,
    pwsh: `$env:${name}`,
    js: `process.env.${name}`,
    python: `os.environ["${name}"]`,
    other: 'the variable',
  };
  return `Add to the step\n\nenv:\n  ${name}: \${{ ${span.text.trim()} }}\n\nand write ${use[language]} where the script has \${{${span.text}}}.`;
}

/** A variable name for a context: `ISSUE_TITLE` for `github.event.issue.title`. */
function variableFor(label: string): string {
  const [path = label] = label.split(' ');
  const words = path
    .split(/\W+/u)
    .filter((word) => word !== '' && !['github', 'event', 'inputs', 'outputs', 'steps'].includes(word));
  return words.slice(-2).join('_').toUpperCase() || 'VALUE';
}
