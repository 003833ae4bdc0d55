import type { Job, Step, Workflow } from '../model/types.js';
import type { Facts, Hit, WorkflowRule } from '../rule.js';
import { get, items, textOf } from '../yaml/node.js';
import { actionName, uses } from './parts/code.js';
import { inputOf } from './parts/inputs.js';
import { versionOf } from './persisted-credentials.js';

/** Reports a release that is built with a cache that an earlier run may have poisoned. */
export const cachePoisoning: WorkflowRule = {
  id: 'workflow-cache-poisoning',
  title: 'Release is built from a cache',
  cwe: ['CWE-349', 'CWE-829', 'CWE-494'],
  severity: 'medium',
  severityReason:
    'Needs code of an attacker in one other run of the default branch (AC:H), as by a poisoned package; what it puts into the cache becomes part of what users get (I:H), and no commit shows it.',
  confidence: 'medium',
  why: 'All workflows of a branch share its caches, and a cache is restored as it is. A test run that was taken over can so change what the release run publishes.',
  fix: {
    text: 'Build releases without caches.',
    before: '- uses: actions/setup-node@v5\n  with:\n    cache: npm\n- run: npm ci && npm publish',
    after:
      '- uses: actions/setup-node@v5\n  with:\n    package-manager-cache: false\n- run: npm ci && npm publish',
  },
  references: [
    'https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache',
    'https://cwe.mitre.org/data/definitions/349.html',
  ],
  step: (step, facts) => {
    const { owner } = step;
    const cache = owner.kind === 'job' ? cacheOf(step) : null;
    if (cache === null || owner.kind === 'action') return [];
    const publishes = owner.steps.some(isPublishing);
    if (!publishes && !isRelease(owner, facts)) return [];
    return [hitOf(step, cache.name, cache.sure && publishes && isRelease(owner, facts))];
  },
};

function hitOf(step: Step, cache: string, sure: boolean): Hit {
  return {
    source: step.node.source,
    offset: step.uses?.start ?? step.node.start,
    detail: `\`${cache}\` restores a cache in a job that ${sure ? 'publishes' : 'may publish'}`,
    confidence: sure ? 'medium' : 'low',
  };
}

/** An action that can use a cache, and when it does. */
interface CacheAction {
  readonly action: RegExp;
  /** The input that enables the cache; null when the action always caches. */
  readonly input: string | null;
  /** Whether it caches when the input is absent, by the action's major version. */
  readonly standard: (version: number | null) => boolean;
  /** Whether files of the repository, which are not read, also affect this. */
  readonly unsure?: true;
}

const never = (): boolean => false;
const always = (): boolean => true;

const CACHES: readonly CacheAction[] = [
  { action: /^actions\/cache(?:\/restore)?$/iu, input: null, standard: always },
  { action: /^swatinem\/rust-cache$/iu, input: null, standard: always },
  { action: /^actions\/setup-(?:node|python|java|dotnet)$/iu, input: 'cache', standard: never },
  // Since version 5, for npm if package.json names it as the package manager.
  {
    action: /^actions\/setup-node$/iu,
    input: 'package-manager-cache',
    standard: (version) => (version ?? 0) >= 5,
    unsure: true,
  },
  { action: /^actions\/setup-go$/iu, input: 'cache', standard: (version) => (version ?? 4) >= 4 },
  { action: /^ruby\/setup-ruby$/iu, input: 'bundler-cache', standard: never },
  { action: /^astral-sh\/setup-uv$/iu, input: 'enable-cache', standard: (version) => (version ?? 5) >= 5 },
  {
    action: /^(?:gradle\/actions\/setup-gradle|gradle\/gradle-build-action)$/iu,
    input: 'cache-disabled',
    standard: always,
  },
  { action: /^docker\/build-push-action$/iu, input: 'cache-from', standard: never },
  { action: /^pnpm\/action-setup$/iu, input: 'cache', standard: never },
  { action: /^mozilla-actions\/sccache-action$/iu, input: null, standard: always },
  { action: /^pyo3\/maturin-action$/iu, input: 'sccache', standard: never },
  { action: /^docker\/setup-buildx-action$/iu, input: 'cache-binary', standard: always, unsure: true },
  { action: /^ramsey\/composer-install$/iu, input: 'ignore-cache', standard: always },
  { action: /^mlugg\/setup-zig$/iu, input: 'use-cache', standard: always },
  {
    action: /^(?:oven-sh\/setup-bun|actions-rust-lang\/setup-rust-toolchain)$/iu,
    input: 'cache',
    standard: always,
  },
  { action: /^golangci\/golangci-lint-action$/iu, input: 'skip-cache', standard: always },
];

/** A step's action that restores a cache. */
interface Cache {
  readonly name: string;
  readonly sure: boolean;
}

/** The action of a step that restores a cache; null when it does not. */
function cacheOf(step: Step): Cache | null {
  if (step.uses === null) return null;
  const found = CACHES.find((one) => uses(step, one.action) && caches(step, one));
  return found === undefined ? null : { name: actionName(step.uses.value), sure: found.unsure !== true };
}

function caches(step: Step, { input, standard }: CacheAction): boolean {
  if (/^true$/iu.test(inputOf(step, 'lookup-only'))) return false;
  const given = input === null ? '' : inputOf(step, input);
  if (given === '') return standard(versionOf(step));
  const off = /^(?:cache-disabled|skip-cache|ignore-cache)$/u.test(input ?? '');
  return off ? !/^(?:true|yes|1)$/iu.test(given) : !/^(?:false|no)$/iu.test(given);
}

const PUBLISHERS =
  /^(?:pypa\/gh-action-pypi-publish|softprops\/action-gh-release|ncipollo\/release-action|cycjimmy\/semantic-release-action|js-devtools\/npm-publish|changesets\/action|actions\/create-release|svenstaro\/upload-release-action|rubygems\/release-gem|katyo\/publish-crates|actions\/attest-build-provenance|actions\/attest)$/iu;
const PUBLISHES =
  /\b(?:npm|pnpm|yarn(?:\s+npm)?|cargo|poetry|uv|flit|hatch|lerna|vsce|ovsx)\s+publish\b|\btwine\s+upload\b|\bgem\s+push\b|\bgh\s+release\s+(?:create|upload)\b|\bdocker\s+push\b|\bmvn\b[^\n]*\bdeploy\b|\bdotnet\s+nuget\s+push\b|\bgoreleaser\s+release\b|\bsemantic-release\b/u;

/** Whether a step publishes what was built. */
function isPublishing(step: Step): boolean {
  if (uses(step, /^docker\/build-push-action$/iu)) return /^true$|\$\{\{/iu.test(inputOf(step, 'push'));
  if (uses(step, /^goreleaser\/goreleaser-action$/iu))
    return /\brelease\b(?!.*(?:--snapshot|--skip))/u.test(inputOf(step, 'args'));
  if (uses(step, PUBLISHERS)) return true;
  return (step.run?.value ?? '')
    .split('\n')
    .some((line) => PUBLISHES.test(line) && !/--dry-run|^\s*#/u.test(line));
}

/** Whether a job runs for releases: on the release event, or for tags and release branches. */
function isRelease(job: Job, { effects }: Facts): boolean {
  const { triggers } = effects.of(job);
  const push = triggers.get('push')?.settings ?? null;
  const branches = items(get(push, 'branches')).some((branch) => /release/iu.test(textOf(branch)));
  return triggers.has('release') || get(push, 'tags') !== null || branches || isNamedRelease(job.workflow);
}

/** Whether a workflow is named like a release and started by hand. */
function isNamedRelease({ source, triggers }: Workflow): boolean {
  return (
    /(?:release|publish)[^/]*$/iu.test(source.path) &&
    (triggers.has('workflow_dispatch') || triggers.has('push')) &&
    !triggers.has('pull_request')
  );
}
