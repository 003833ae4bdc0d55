import { localPath } from '../model/calls.js';
import type { Repository } from '../model/types.js';
import type { Facts, Hit, WorkflowRule } from '../rule.js';
import { positionOf, type Scalar } from '../yaml/node.js';

/**
 * Reports third-party actions, reusable workflows and images that are not pinned to a commit or
 * digest.
 */
export const unpinnedAction: WorkflowRule = {
  id: 'workflow-unpinned-action',
  title: 'Action is not pinned to a commit',
  cwe: ['CWE-829', 'CWE-494', 'CWE-1357'],
  severity: 'medium',
  severityReason:
    'Needs that the other repository or an account of it is taken over (AC:H); then its code runs with the job’s token and secrets (C:H/I:H), as with tj-actions/changed-files in March 2025. High where a branch is named, which changes every day; low for the actions of GitHub itself and for images.',
  confidence: 'high',
  why: 'A tag or a branch is moved by whoever may write to the other repository. A full commit id is not.',
  fix: {
    text: 'Name the full commit id, with the version in a comment, which Dependabot and Renovate keep up to date.',
    before: '- uses: example/deploy@v2',
    after: '- uses: example/deploy@8f4b7f84864484a7bf31766abe9204da3cbe65b3 # v2.3.1',
  },
  references: [
    'https://docs.github.com/actions/reference/security/secure-use#using-third-party-actions',
    'https://cwe.mitre.org/data/definitions/829.html',
  ],
  job: (job, facts) => (job.uses === null ? [] : judge(job.uses, facts)),
  step: (step, facts) => (step.uses === null ? [] : judge(step.uses, facts)),
};

const COMMIT = /^(?:[\da-f]{40}|[\da-f]{64})$/u;
const VERSION = /^v?\d+(?:[.-]\w+)*$/iu;
const GITHUBS_OWN = /^(?:actions|github)\//iu;

function judge(uses: Scalar, { repository }: Facts): Hit[] {
  const text = uses.value.trim();
  if (localPath(text) !== null || text === '' || text.includes('${{')) return [];
  if (text.startsWith('docker://')) return image(uses, text);
  const [name = '', ref = ''] = text.split('@');
  if (COMMIT.test(ref)) return [];
  const isTag = VERSION.test(ref);
  const severity = GITHUBS_OWN.test(name) ? 'low' : isTag ? 'medium' : 'high';
  const what = ref === '' ? 'no version at all' : isTag ? `the tag ${ref}` : `the branch or tag ${ref}`;
  return [
    {
      ...place(uses),
      detail: `\`${name}\` is taken by ${what}, which can be moved`,
      key: name,
      severity,
      fix: fixFor(name, ref, repository),
    },
  ];
}

function image(uses: Scalar, text: string): Hit[] {
  if (/@sha256:[\da-f]{64}$/u.test(text)) return [];
  const name = text.slice('docker://'.length);
  return [
    {
      ...place(uses),
      detail: `the image \`${name}\` is taken by a tag, which can be moved`,
      key: name.replace(/:[^/:]*$/u, ''),
      severity: 'low',
      fix: `Name the image by its digest: docker buildx imagetools inspect ${name} prints it. Write docker://${name}@sha256:….`,
    },
  ];
}

function place({ source, start, end }: Scalar): Pick<Hit, 'source' | 'offset' | 'endOffset'> {
  return { source, offset: start, endOffset: end };
}

/**
 * The fix: the commit that another file of the repository uses for this version, else how to find
 * it.
 */
function fixFor(name: string, ref: string, repository: Repository): string {
  const commit = knownCommit(name, ref, repository);
  if (commit !== null) return `uses: ${name}@${commit} # ${ref}`;
  const [owner = '', repo = ''] = name.split('/');
  const what = ref === '' ? 'HEAD' : `'${ref}' '${ref}^{}'`;
  return `uses: ${name}@<commit>${ref === '' ? '' : ` # ${ref}`}, with the last commit id that this prints: git ls-remote https://github.com/${owner}/${repo} ${what}`;
}

/** The commit for a version, if `uses: name@<commit> # ref` occurs in the repository. */
function knownCommit(name: string, ref: string, repository: Repository): string | null {
  const known = commits.get(repository) ?? commitsOf(repository);
  commits.set(repository, known);
  return known.get(`${name.toLowerCase()}@${ref}`) ?? null;
}

const commits = new WeakMap<Repository, ReadonlyMap<string, string>>();

/**
 * The commits of all actions that are pinned with their version in a comment, by action and
 * version.
 */
function commitsOf(repository: Repository): Map<string, string> {
  const found = new Map<string, string>();
  for (const uses of allUses(repository)) {
    const [name = '', commit = ''] = uses.value.trim().split('@');
    const version = COMMIT.test(commit) ? commentOf(uses) : '';
    if (version !== '') found.set(`${name.toLowerCase()}@${version}`, commit);
  }
  return found;
}

function allUses({ workflows, actions }: Repository): Scalar[] {
  const owners = [...workflows.flatMap(({ jobs }) => jobs), ...actions];
  return owners
    .flatMap((owner) => [owner.kind === 'job' ? owner.uses : null, ...owner.steps.map(({ uses }) => uses)])
    .filter((uses) => uses !== null);
}

/** The version in the comment after an action; empty when there is none. */
export function commentOf({ source, end }: Scalar): string {
  const { line } = positionOf(source, end);
  const rest = source.text.slice(end, source.lines[line] ?? source.text.length);
  return /^["']?\s*#\s*(?:tag=|pin@)?(\S+)/u.exec(rest)?.[1] ?? '';
}
