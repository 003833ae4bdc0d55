import type { Confidence } from '../../../core/findings/finding.js';
import type { Step } from '../model/types.js';
import type { Hit, WorkflowRule } from '../rule.js';
import { entries, textOf } from '../yaml/node.js';
import { uses } from './parts/code.js';
import { inputOf } from './parts/inputs.js';
import { commentOf } from './unpinned-action.js';

/** Reports a checkout that stores the token where later steps and artifacts can read it. */
export const persistedCredentials: WorkflowRule = {
  id: 'workflow-persisted-credentials',
  title: 'Checkout leaves the token in the workspace',
  cwe: ['CWE-522', 'CWE-312', 'CWE-200'],
  severity: 'low',
  severityReason:
    'Needs a step that reads the file and sends it away (AC:H); the token ends with the job, and what it may do is limited by its permissions (C:L). High where the workspace is uploaded as an artifact with hidden files, since whoever may read the repository downloads the token while the job runs (C:H/I:H).',
  confidence: 'medium',
  why: 'actions/checkout writes the token into .git/config (from version 6 on into a file beside the workspace), and every later step can read it.',
  fix: {
    text: 'Tell the checkout not to keep the token.',
    before: '- uses: actions/checkout@v5',
    after: '- uses: actions/checkout@v5\n  with:\n    persist-credentials: false',
  },
  references: [
    'https://github.com/actions/checkout#usage',
    'https://cwe.mitre.org/data/definitions/522.html',
  ],
  step: (step) => {
    if (!uses(step, /^actions\/checkout$/iu) || /^false$/iu.test(inputOf(step, 'persist-credentials')))
      return [];
    return [hitOf(step)];
  },
};

function hitOf(step: Step): Hit {
  const later = step.owner.steps.slice(step.owner.steps.indexOf(step) + 1);
  const outside = (versionOf(step) ?? 0) >= 6;
  const uploads = !outside && later.some(uploadsWorkspace);
  return {
    source: step.node.source,
    offset: step.node.start,
    detail: uploads
      ? 'the token stays in .git/config, and a later step uploads the workspace as an artifact'
      : `the token stays ${outside ? 'in a file of the runner' : 'in .git/config'}, where every later step can read it`,
    severity: uploads ? 'high' : 'low',
    confidence: confidenceOf(step, later, outside),
    fix: fixFor(step),
  };
}

/**
 * The confidence: low when later steps push, and so may need the token, when the token is not
 * stored in the workspace, or when an expression decides.
 */
function confidenceOf(step: Step, later: readonly Step[], outside: boolean): Confidence {
  const asked = /^true$/iu.test(inputOf(step, 'persist-credentials'));
  const computed = step.with?.kind === 'scalar' || inputOf(step, 'persist-credentials').includes('${{');
  return asked || outside || computed || later.some(pushes) ? 'low' : 'medium';
}

const PUSHING =
  /^(?:stefanzweifel\/git-auto-commit-action|ad-m\/github-push-action|endbug\/add-and-commit|peter-evans\/create-pull-request|changesets\/action|jamesives\/github-pages-deploy-action|peaceiris\/actions-gh-pages|google-github-actions\/release-please-action|googleapis\/release-please-action|cycjimmy\/semantic-release-action)$/iu;

function pushes(step: Step): boolean {
  const run = step.run?.value ?? '';
  return (
    uses(step, PUSHING) ||
    /\bgit\b[^\n]*\s(?:push|fetch|pull|submodule|ls-remote)\b|semantic-release|gh-pages|mkdocs\s+gh-deploy|\bmike\s+deploy/u.test(
      run,
    )
  );
}

/**
 * Whether a step uploads the whole workspace with its directory .git. Since version 4.4 hidden
 * files are excluded by default.
 */
function uploadsWorkspace(step: Step): boolean {
  if (!uses(step, /^actions\/upload-artifact$/iu)) return false;
  const hidden = /^true$/iu.test(inputOf(step, 'include-hidden-files')) || (versionOf(step) ?? 4) < 4;
  const paths = inputOf(step, 'path')
    .split('\n')
    .map((path) => path.trim());
  return (
    hidden &&
    paths.some(
      (path) =>
        /^(?:\.?\/?|\*\*?|\.\/\*\*?|\$\{\{\s*github\.workspace\s*\}\}\/?|\.git(?:\/.*)?)$/u.test(path) &&
        path !== '',
    )
  );
}

/**
 * The major version of an action, from its tag or from the comment after its commit; null when
 * neither tells.
 */
export function versionOf({ uses: scalar }: Step): number | null {
  if (scalar === null) return null;
  const ref = scalar.value.split('@')[1] ?? '';
  const version = /^v?(\d{1,3})(?:\.|$)/u.exec(ref) ?? /^v?(\d{1,3})(?:\.|$)/u.exec(commentOf(scalar));
  return version === null ? null : Number(version[1]);
}

function fixFor(step: Step): string {
  const given = entries(step.with).map(({ key, value }) => `  ${key.value}: ${textOf(value)}`);
  return given.length === 0
    ? 'Add to the step\n\nwith:\n  persist-credentials: false'
    : 'Add to `with` of the step\n\npersist-credentials: false';
}
