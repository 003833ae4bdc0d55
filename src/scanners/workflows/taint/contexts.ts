import { actorOf, type Actor } from './events.js';

/** A field of an event that others can fill with any text. */
export interface FreeText {
  /** Path below `github.event`; `*` for the entries of a list. */
  readonly path: string;
  /** Triggers whose events have this field. */
  readonly triggers: readonly string[];
  /** Whether it may contain line ends. */
  readonly lines: boolean;
}

const PULLS = ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'];
const ISSUES = ['issues', 'issue_comment'];
const COMMENTS = ['issue_comment', 'commit_comment', 'discussion_comment', 'pull_request_review_comment'];
const CHANGES = ['issues', 'issue_comment', 'discussion', 'discussion_comment', ...PULLS];

function all(triggers: readonly string[], lines: boolean, paths: readonly string[]): FreeText[] {
  return paths.map((path) => ({ path, triggers, lines }));
}

const COMMIT = ['author.name', 'author.email', 'committer.name', 'committer.email'];

/**
 * Fields that strangers can fill.
 * @see https://docs.github.com/actions/concepts/security/script-injections
 */
const FREE_TEXTS: readonly FreeText[] = [
  ...all(ISSUES, false, ['issue.title']),
  ...all(ISSUES, true, ['issue.body']),
  ...all(PULLS, false, [
    'pull_request.title',
    'pull_request.head.ref',
    'pull_request.head.label',
    'pull_request.head.repo.default_branch',
    'pull_request.head.repo.description',
    'pull_request.head.repo.homepage',
  ]),
  ...all(PULLS, true, ['pull_request.body']),
  ...all(['discussion', 'discussion_comment'], false, ['discussion.title']),
  ...all(['discussion', 'discussion_comment'], true, ['discussion.body']),
  ...all(COMMENTS, true, ['comment.body']),
  ...all(['pull_request_review', 'pull_request_review_comment'], true, [
    'review.body',
    'review_comment.body',
  ]),
  ...all(['gollum'], false, ['pages.*.page_name', 'pages.*.title']),
  ...all(['gollum'], true, ['pages.*.summary']),
  ...all(['push'], true, ['commits.*.message', 'head_commit.message']),
  ...all(
    ['push'],
    false,
    COMMIT.flatMap((path) => [`commits.*.${path}`, `head_commit.${path}`]),
  ),
  ...all(CHANGES, true, ['changes.title.from', 'changes.body.from', 'changes.head.ref.from']),
  ...all(['workflow_run'], false, [
    'workflow_run.display_title',
    'workflow_run.head_branch',
    'workflow_run.head_repository.description',
    'workflow_run.pull_requests.*.head.ref',
    ...COMMIT.map((path) => `workflow_run.head_commit.${path}`),
  ]),
  ...all(['workflow_run'], true, ['workflow_run.head_commit.message']),
  ...all(['merge_group'], false, [
    'merge_group.head_ref',
    ...COMMIT.map((path) => `merge_group.head_commit.${path}`),
  ]),
  ...all(['merge_group'], true, ['merge_group.head_commit.message']),
  // Fields that only members of the repository can fill.
  ...all(['release'], false, ['release.tag_name', 'release.name', 'release.target_commitish']),
  ...all(['release'], true, ['release.body']),
  ...all(['issues', 'pull_request', 'pull_request_target', 'label'], false, [
    'label.name',
    'label.description',
  ]),
  ...all(['milestone', 'issues'], false, ['milestone.title', 'milestone.description']),
  ...all(['check_suite', 'check_run'], false, [
    'check_suite.head_branch',
    'check_suite.pull_requests.*.head.ref',
    'check_run.check_suite.head_branch',
    'check_run.pull_requests.*.head.ref',
  ]),
];

/** The branch of a pull request's head: the same as `pull_request.head.ref`. */
const HEAD_REF: FreeText = { path: 'head_ref', triggers: PULLS, lines: false };

/** Every trigger whose events have free texts: those under which a caller elsewhere may run. */
export const TEXTUAL_TRIGGERS: readonly string[] = [
  ...new Set(FREE_TEXTS.flatMap(({ triggers }) => triggers)),
];

/** A free text that a context has under an active trigger. */
export interface Match {
  readonly actor: Actor;
  readonly lines: boolean;
  /** True when GitHub's documentation lists it; false when it is assumed from its name. */
  readonly known: boolean;
}

/**
 * The free texts that a context may contain.
 * @param path lower-cased, beginning with `github`; the path of an object (`github.event.issue`)
 *   matches all texts in it
 * @param triggers the active triggers
 * @param whole whether the value is used with everything below it (`toJSON`)
 */
export function freeTexts(path: readonly string[], triggers: Iterable<string>, whole: boolean): Match[] {
  const active = [...triggers];
  const found = [{ ...HEAD_REF, at: ['github', 'head_ref'] }, ...PLACED].filter(({ at }) =>
    fits(path, at, whole),
  );
  const matches = found.flatMap(({ path: text, triggers: has, lines }) =>
    active
      .filter((name) => has.includes(name))
      .map((name) => ({ actor: OWN.test(text) ? ('writer' as const) : actorOf(name), lines, known: true })),
  );
  return matches.length > 0 || found.length > 0 ? matches : byName(path, active);
}

/** Fields that only members of the repository can fill, whoever starts the run. */
const OWN = /^(?:release|label|milestone)\./u;

const PLACED = FREE_TEXTS.map((text) => ({ ...text, at: ['github', 'event', ...text.path.split('.')] }));

function fits(path: readonly string[], at: readonly string[], whole: boolean): boolean {
  if (path.length > at.length || (path.length < at.length && !whole)) return false;
  return path.every((step, index) => step === at[index] || step === '*' || at[index] === '*');
}

/** Suffixes by which GitHub's documentation recognises text written by people. */
const SUFFIX = /(?:^|_)(?:body|default_branch|email|head_ref|label|message|page_name|title)$/u;

/**
 * Fields of events that only members of the repository can fill, or whose characters GitHub
 * restricts.
 */
const TRUSTED = new Set([
  'repository',
  'organization',
  'enterprise',
  'installation',
  'sender',
  'inputs',
  'client_payload',
  'base',
  'base_ref',
  'release',
  'milestone',
  'label',
  'labels',
]);

function byName(path: readonly string[], triggers: readonly string[]): Match[] {
  const [root, event, ...rest] = path;
  if (root !== 'github' || event !== 'event' || rest.some((step) => TRUSTED.has(step))) return [];
  if (!SUFFIX.test(rest.at(-1) ?? '')) return [];
  return triggers
    .filter((name) => ['anyone', 'fork'].includes(actorOf(name)))
    .map((name) => ({ actor: actorOf(name), lines: false, known: false }));
}
