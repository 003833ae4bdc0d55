import { join } from 'node:path';
import { isOnGitHubCom, parseRemote } from '../core/init/remote.js';
import { run } from '../system/exec.js';
import { findRepository } from '../system/find-repository.js';
import { readConfiguration } from '../system/git-config.js';

/**
 * The package URL of the repository that is judged, without a version: `pkg:github/owner/name`;
 * null where neither the runner nor the remote `origin` tells.
 * @param root absolute path of a clone; null where there is none to ask
 */
export async function repositoryPurl(root: string | null): Promise<string | null> {
  const named = process.env['GITHUB_REPOSITORY'];
  if (named !== undefined && /^[\w.-]+\/[\w.-]+$/u.test(named)) return `pkg:github/${named.toLowerCase()}`;
  const paths = root === null ? null : findRepository(root, null);
  if (paths === null) return null;
  const settings = await readConfiguration(join(paths.commonDirectory, 'config'), run);
  const remote = parseRemote(settings.get('remote.origin.url') ?? '');
  if (remote === null || !isOnGitHubCom(remote)) return null;
  return `pkg:github/${remote.owner.toLowerCase()}/${remote.name.toLowerCase()}`;
}
