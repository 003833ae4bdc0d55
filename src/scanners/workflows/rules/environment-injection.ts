import type { Confidence } from '../../../core/findings/finding.js';
import type { Step } from '../model/types.js';
import type { Facts, Hit, WorkflowRule } from '../rule.js';
import { CODE_OF_STRANGERS, isPrivileged } from '../taint/events.js';
import { shellVariables } from '../taint/shell.js';
import type { Taint } from '../taint/taint.js';
import { uses } from './parts/code.js';
import { linesOf, taintedVariables } from './parts/evaluated.js';
import { foreignCode } from './parts/foreign-code.js';

/** Reports untrusted text that is written to the environment of later steps. */
export const environmentInjection: WorkflowRule = {
  id: 'workflow-environment-injection',
  title: 'Untrusted text becomes an environment variable of later steps',
  cwe: ['CWE-77', 'CWE-94', 'CWE-426'],
  severity: 'high',
  severityReason:
    'Anyone with an account writes the text (PR:N), which needs a line end and a variable that a later step obeys, such as LD_PRELOAD, NODE_OPTIONS or BASH_ENV (AC:H); then commands run with the job’s token and secrets (C:H/I:H).',
  confidence: 'medium',
  why: 'Each line that is written to GITHUB_ENV sets a variable, and each line in GITHUB_PATH a folder with programs. Text with a line end sets further ones, by which later steps run what it says.',
  fix: {
    text: 'Give values on by GITHUB_OUTPUT, or write them with a delimiter that nobody can guess.',
    before: '- run: echo "BODY=$BODY" >> "$GITHUB_ENV"',
    after:
      '- run: |\n    mark="$(openssl rand -hex 16)"\n    { echo "body<<$mark"; echo "$BODY"; echo "$mark"; } >> "$GITHUB_OUTPUT"',
  },
  references: [
    'https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-environment-variable',
    'https://cwe.mitre.org/data/definitions/77.html',
  ],
  step: (step, facts) => {
    const { triggers, open } = facts.effects.of(step.owner);
    if (step.run === null || (!open && ![...triggers.keys()].some(isPrivileged))) return [];
    const tainted = taintedVariables(step, facts);
    const foreign = hasForeignFiles(step, facts);
    return linesOf(step.run).flatMap(({ line, offset }) => ofLine(line, offset, step, tainted, foreign));
  },
};

const FILE = /(?:\$\{?(?:env:)?|%)(GITHUB_(?:ENV|PATH))\b/iu;
const WRITES = new RegExp(
  `(?:>>?|\\btee\\b(?:\\s+-a)?|\\bOut-File\\b.*|\\bAdd-Content\\b.*)\\s*["']?${FILE.source}`,
  'iu',
);

function ofLine(
  line: string,
  offset: number,
  step: Step,
  tainted: ReadonlyMap<string, readonly Taint[]>,
  foreign: boolean,
): Hit[] {
  const written = WRITES.exec(line);
  if (written === null) return [];
  const before = line.slice(0, written.index);
  const found = judge(before, tainted, foreign);
  const file = FILE.exec(line)?.[1]?.toUpperCase() ?? 'GITHUB_ENV';
  return found === null
    ? []
    : [
        {
          source: step.node.source,
          offset: offset + line.search(/\S/u),
          detail: `${found.what} is written to ${file}`,
          key: `${file} ${found.key}`,
          confidence: found.confidence,
        },
      ];
}

interface Judged {
  readonly what: string;
  readonly key: string;
  readonly confidence: Confidence;
}

/** The untrusted content that a line writes; null for a constant. */
function judge(
  text: string,
  tainted: ReadonlyMap<string, readonly Taint[]>,
  foreign: boolean,
): Judged | null {
  const names = [...shellVariables(text).map(({ name }) => name), ...batchVariables(text)];
  for (const name of names) {
    const [taint] = [...(tainted.get(name) ?? [])].sort((a, b) => Number(b.lines) - Number(a.lines));
    // A title has no line end and can set only this one variable. Text with line ends can set any,
    // as can authors who are not strangers.
    if (taint !== undefined)
      return {
        what: `\`${taint.label}\``,
        key: name,
        confidence: taint.lines && taint.actor === 'anyone' ? 'medium' : 'low',
      };
  }
  const computed = /\$\(|`|^\s*(?:cat|jq|grep|sed|awk|unzip|head|tail)\s/u.test(text);
  if (computed && foreign) return { what: 'what a file of strangers has', key: 'file', confidence: 'medium' };
  return computed || names.length > 0
    ? { what: 'a computed value', key: 'computed', confidence: 'low' }
    : null;
}

/** The variables of a cmd script: `%NAME%`. */
function batchVariables(text: string): string[] {
  return [...text.matchAll(/%(\w+)%/gu)].map(([, name = '']) => name);
}

/** Whether an earlier step brought files from strangers: their code, or an artifact of its run. */
function hasForeignFiles(step: Step, facts: Facts): boolean {
  const { steps } = step.owner;
  const earlier = steps.slice(0, steps.indexOf(step));
  const { triggers } = facts.effects.of(step.owner);
  const risky = CODE_OF_STRANGERS.some((name) => triggers.has(name));
  return risky && earlier.some((one) => foreignCode(one, facts) !== null || bringsArtifact(one));
}

function bringsArtifact(step: Step): boolean {
  return (
    uses(step, /^(?:actions\/download-artifact|dawidd6\/action-download-artifact)$/iu) ||
    /\bgh\s+run\s+download\b/u.test(step.run?.value ?? '') ||
    (uses(step, /^actions\/github-script$/iu) &&
      step.with !== null &&
      /downloadArtifact/u.test(step.node.source.text.slice(step.node.start, step.node.end)))
  );
}
