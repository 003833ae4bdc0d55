import { issueFormFiles } from '../intake/form-files.js';
import { ANSWERS_PATH, DEFAULT_POLICY_PATH } from '../policy/path.js';
import type { Policy } from '../policy/policy.js';
import { readCodeOwners, withOwners } from './code-owners.js';
import { CHECKOUT, fixbyPin, pinsIn, PLACEHOLDER, type ActionPin } from './pins.js';
import type { RemoteRepository } from './remote.js';
import { namesPrivateWay, newSecurityFile, SECURITY_FOLDERS, withPrivateWay } from './security-file.js';
import {
  COMMENTS_PATH,
  commentsWorkflow,
  GATE_PATH,
  gateWorkflow,
  type WorkflowContext,
} from './workflows.js';

/** What is known of a repository that gets its files. */
export interface InitFacts {
  /** Texts of the files that are there, by path; at least those of `watchedPaths`. */
  readonly files: ReadonlyMap<string, string>;
  /** Null where its remote names none. */
  readonly repository: RemoteRepository | null;
  readonly public: boolean;
  readonly branch: string;
  /** Who owns what judges pull requests, where the repository does not say; empty where unknown. */
  readonly owners: readonly string[];
  /** Fixby itself; null to keep what the workflows have. */
  readonly fixby: ActionPin | null;
  /** The policy as it is to be: text and content. */
  readonly policyText: string;
  readonly policy: Policy;
}

/** A file as it is and as it is to be. */
export interface PlannedFile {
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
  /** Null where there is none. */
  readonly before: string | null;
  /** With the line endings of `before`. */
  readonly after: string;
}

/** What `planFiles` decided. */
export interface FilePlan {
  /** Every file, also those that stay as they are. */
  readonly files: readonly PlannedFile[];
  /** The workflows' Fixby: a placeholder where nobody named one. */
  readonly fixby: ActionPin;
  /** Other workflows that run Fixby already; beside one no further workflow is written. */
  readonly others: readonly string[];
  /** Whether nobody is known who could own what judges pull requests. */
  readonly ownerless: boolean;
}

/** Whether a file has to be written. */
export function isChange({ before, after }: PlannedFile): boolean {
  return before !== after;
}

/** The files as this version would write them. The same facts give the same plan. */
export function planFiles(given: InitFacts): FilePlan {
  const files = new Map(
    [...given.files].map(([path, text]) => [path, text.replaceAll('\r\n', '\n')] as const),
  );
  const facts = { ...given, files };
  const paths = { gate: present(files, GATE_PATH), comments: present(files, COMMENTS_PATH) };
  const others = otherWorkflows(files, Object.values(paths));
  const fixby = facts.fixby ?? fixbyPin(pinsIn(workflowsIn(files))) ?? PLACEHOLDER;
  const checkout = pinOf(CHECKOUT, files, Object.values(paths));
  const context: WorkflowContext = {
    fixby,
    checkout,
    branch: facts.branch,
    posture: facts.policy.scan.posture.enabled,
    statement: files.has(ANSWERS_PATH),
    // Everybody has the default hours; only who writes them down asks to be reminded of them.
    hourly: /^incident:/mu.test(facts.policyText),
  };
  const owners = ownersFile(facts);
  const wanted = [
    ...(others.length > 0
      ? []
      : [
          { path: paths.gate, text: gateWorkflow(context) },
          { path: paths.comments, text: commentsWorkflow(context) },
        ]),
    { path: DEFAULT_POLICY_PATH, text: facts.policyText },
    ...formFiles(facts),
    securityFile(facts),
    ...(owners === null ? [] : [owners]),
  ];
  return {
    files: wanted.map(({ path, text }) => planned(path, given.files.get(path) ?? null, text)),
    fixby,
    others,
    ownerless: owners === null,
  };
}

/** The file with the line endings that it has; as it is where it says the same. */
function planned(path: string, before: string | null, text: string): PlannedFile {
  if (before === null) return { path, before, after: text };
  const after = before.includes('\r\n') ? text.replace(/\r?\n/gu, '\r\n') : text;
  return { path, before, after: sameText(before, after) ? before : after };
}

function sameText(a: string, b: string): boolean {
  const bare = (text: string): string =>
    text
      .replace(/^\uFEFF/u, '')
      .replaceAll('\r\n', '\n')
      .trimEnd();
  return bare(a) === bare(b);
}

/** A path, or the same with the ending `.yaml` where that is there. */
function present(files: InitFacts['files'], path: string): string {
  const other = path.replace(/\.yml$/u, '.yaml');
  return files.has(other) && !files.has(path) ? other : path;
}

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/u;

function workflowsIn(files: InitFacts['files']): string[] {
  return [...files].flatMap(([path, text]) => (WORKFLOW.test(path) ? [text] : []));
}

function otherWorkflows(files: InitFacts['files'], ours: readonly string[]): string[] {
  return [...files]
    .filter(([path, text]) => WORKFLOW.test(path) && !ours.includes(path) && RUNS_FIXBY.test(text))
    .map(([path]) => path)
    .sort();
}

/** Fixby as an action or a called workflow, in any style of YAML, but not in a comment. */
const RUNS_FIXBY = /^[^#\n]*\buses['"]?\s*:\s*['"]?[\w-]+\/fixby(?:\/[^@\s'"]+)?@/imu;

function pinOf(pin: ActionPin, files: InitFacts['files'], paths: readonly string[]): ActionPin {
  const own = paths.flatMap((path) => files.get(path) ?? []);
  return pinsIn(own).find(({ action }) => action === pin.action) ?? pin;
}

function formFiles({ repository, public: isPublic, policy }: InitFacts): { path: string; text: string }[] {
  const url = repository?.url ?? null;
  const tracker = policy.issues.repository;
  const host = url === null ? null : new URL(url).origin;
  return issueFormFiles({
    public: isPublic,
    repositoryUrl: url,
    privateTrackerUrl: tracker === undefined || host === null ? null : `${host}/${tracker}`,
  }).map(({ path, text }) => ({ path, text }));
}

function securityFile(facts: InitFacts): { path: string; text: string } {
  const { files, repository, policy } = facts;
  const context = { repositoryUrl: repository?.url ?? null, public: facts.public, policy };
  const found = securityPath(files);
  const text = found === null ? undefined : files.get(found);
  if (found === null || text === undefined) return { path: 'SECURITY.md', text: newSecurityFile(context) };
  return { path: found, text: namesPrivateWay(text) ? text : withPrivateWay(text, context) };
}

/** The SECURITY.md that GitHub shows, however its letters are written. */
function securityPath(files: InitFacts['files']): string | null {
  for (const folder of SECURITY_FOLDERS) {
    const found = [...files.keys()].find((path) => path.toLowerCase() === `${folder}security.md`);
    if (found !== undefined) return found;
  }
  return null;
}

function ownersFile({ files, owners }: InitFacts): { path: string; text: string } | null {
  const found = readCodeOwners(files);
  const named = owners.length > 0 ? owners : found.owners;
  if (found.unowned.length === 0) return { path: found.path, text: found.before ?? '' };
  return named.length === 0 ? null : { path: found.path, text: withOwners(found, named) };
}
