import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client, RepositoryName } from '../github/client.js';
import { run } from '../system/exec.js';
import { FixbyError } from '../system/fixby-error.js';
import { readConfiguration } from '../system/git-config.js';
import { clientWith, environmentToken } from './environment-client.js';
import { judgedRepository } from './judged-repository.js';

/** A repository on GitHub with the client to read it. */
export interface Connection {
  readonly client: Client;
  readonly name: RepositoryName;
  /** `https://github.com/owner/name` */
  readonly url: string;
}

/**
 * Connects to GitHub with the token of the environment (`GITHUB_TOKEN`, or `GH_TOKEN`).
 * @param named `owner/name`; null to take it from `GITHUB_REPOSITORY`, else from the remote
 *   `origin` of the repository that contains the directory
 * @throws FixbyError (usage) when no repository is named anywhere, or there is no token
 */
export async function connect(named: string | null, directory: string): Promise<Connection> {
  judgedRepository(await realpath(directory));
  const { client, server } = connectTo();
  const name = parseName(named ?? process.env['GITHUB_REPOSITORY'] ?? (await originName(directory)));
  return { client, name, url: `${server}/${name.owner}/${name.repo}` };
}

/**
 * A client with the token of the environment, and GitHub's address.
 * @throws FixbyError (usage) without a token
 */
export function connectTo(): { readonly client: Client; readonly server: string } {
  const token = environmentToken();
  if (token === null)
    throw new FixbyError(
      'usage',
      'this command reads the repository on GitHub: set GITHUB_TOKEN, or GH_TOKEN, to a token that may read it.',
    );
  const server = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  return { client: clientWith(token), server };
}

function parseName(text: string): RepositoryName {
  const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/u.exec(text) ?? [];
  if (owner === undefined || repo === undefined)
    throw new FixbyError(
      'usage',
      `"${text.slice(0, 100)}" is no repository: name it with --repository owner/name.`,
    );
  return { owner, repo };
}

/**
 * `owner/name` of the remote `origin`, whose address may be `https://host/owner/name.git` or
 * `git@host:owner/name.git`.
 */
async function originName(directory: string): Promise<string> {
  const paths = judgedRepository(await realpath(directory));
  const settings =
    paths === null ? null : await readConfiguration(join(paths.commonDirectory, 'config'), run);
  const url = settings?.get('remote.origin.url') ?? '';
  const name = /[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/u.exec(url)?.[1];
  if (name === undefined)
    throw new FixbyError(
      'usage',
      'nothing says which repository is meant: name it with --repository owner/name.',
    );
  return name;
}
