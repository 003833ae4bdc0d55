import type { FileFacts, PostureFile } from '../../core/posture/facts.js';
import { CODEOWNERS_PATHS } from '../../core/ledger/codeowners.js';
import { DEFAULT_POLICY_PATH } from '../../core/policy/path.js';
import type { Tree } from '../../system/tree.js';

/** Where GitHub looks for SECURITY.md, in this order. */
const SECURITY_PATHS = ['.github/SECURITY.md', 'SECURITY.md', 'docs/SECURITY.md'] as const;

/** Where Dependabot and Renovate look for their configuration. */
const UPDATE_PATHS: ReadonlySet<string> = new Set([
  '.github/dependabot.yml',
  '.github/dependabot.yaml',
  'renovate.json',
  'renovate.json5',
  '.github/renovate.json',
  '.github/renovate.json5',
  '.renovaterc',
  '.renovaterc.json',
]);

const DOCUMENT = /^(?:\.github\/|docs\/)?(?:README|PRIVACY|SECURITY|SUPPORT)[^/]*$/iu;
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/u;

/** Maximum size of a file, in bytes. */
const MAX_BYTES = 1_048_576;

/**
 * Reads what the default branch itself says.
 * @throws what reading a file throws
 */
export async function readFileFacts(tree: Tree): Promise<FileFacts> {
  const paths = (await tree.files()).filter(({ kind }) => kind === 'file').map(({ path }) => path);
  const read = (path: string): Promise<PostureFile> => readOne(tree, path);
  const first = async (candidates: readonly string[]): Promise<PostureFile | null> => {
    const found = candidates.find((path) => paths.includes(path));
    return found === undefined ? null : read(found);
  };
  return {
    securityPolicy: await first(SECURITY_PATHS),
    codeowners: await first(CODEOWNERS_PATHS),
    documents: await Promise.all(paths.filter((path) => DOCUMENT.test(path)).map(read)),
    workflows: await Promise.all(paths.filter((path) => WORKFLOW.test(path)).map(read)),
    updates: await Promise.all(paths.filter((path) => UPDATE_PATHS.has(path)).map(read)),
    policyPath: DEFAULT_POLICY_PATH,
  };
}

async function readOne(tree: Tree, path: string): Promise<PostureFile> {
  return { path, text: (await tree.read(path, MAX_BYTES)).toString('utf8') };
}
