import { tmpdir } from 'node:os';
import type { RepositoryName } from '../github/client.js';
import { FixbyError } from '../system/fixby-error.js';

/** What the environment variables of a runner tell the action; inputs are read elsewhere. */
export interface RunnerContext {
  readonly workspace: string;
  readonly repository: RepositoryName;
  readonly serverUrl: string;
  /** `https://github.com/owner/name` */
  readonly repositoryUrl: string;
  readonly apiUrl: string;
  readonly runUrl: string;
  readonly runSha: string | null;
  /** Address of the `docs` folder of the action that runs; null for one in the checkout. */
  readonly docsUrl: string | null;
  readonly temp: string;
}

/** @throws FixbyError (usage) where this is no runner */
export function runnerContext(): RunnerContext {
  const [owner, repo] = required('GITHUB_REPOSITORY').split('/');
  if (owner === undefined || repo === undefined) throw noRunner('GITHUB_REPOSITORY is not owner/name.');
  const serverUrl = required('GITHUB_SERVER_URL');
  const repositoryUrl = `${serverUrl}/${owner}/${repo}`;
  return {
    workspace: required('GITHUB_WORKSPACE'),
    repository: { owner, repo },
    serverUrl,
    repositoryUrl,
    apiUrl: required('GITHUB_API_URL'),
    runUrl: `${repositoryUrl}/actions/runs/${required('GITHUB_RUN_ID')}`,
    runSha: process.env['GITHUB_SHA'] ?? null,
    docsUrl: docsUrl(serverUrl),
    temp: process.env['RUNNER_TEMP'] ?? tmpdir(),
  };
}

/**
 * Where the action that runs keeps its documentation, at the same revision. The runner names both
 * only of an action that it fetched.
 */
function docsUrl(serverUrl: string): string | null {
  const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = process.env;
  return repository === '' || ref === '' ? null : `${serverUrl}/${repository}/blob/${ref}/docs`;
}

/** A variable that every runner sets. @throws FixbyError (usage) where it is not set */
export function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') {
    throw noRunner(`${name} is not set.`);
  }
  return value;
}

function noRunner(sentence: string): FixbyError {
  return new FixbyError(
    'usage',
    sentence,
    'The action runs on a GitHub Actions runner; elsewhere use the commands: fixby --help.',
  );
}
