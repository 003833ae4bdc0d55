import { gzipSync } from 'node:zlib';
import type { Client, RepositoryName } from '../client.js';

/**
 * Uploads a SARIF file to code scanning.
 * @param sarif the file's text
 * @param commit the commit that was scanned
 * @param ref the ref that the alerts belong to: `refs/heads/…` or `refs/pull/<n>/merge`
 * @throws what the client throws: 403 where code scanning is off or the token may not write it
 * @see https://docs.github.com/en/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data
 */
export async function uploadSarif(
  client: Client,
  repository: RepositoryName,
  sarif: string,
  commit: string,
  ref: string,
): Promise<void> {
  await client.rest.codeScanning.uploadSarif({
    ...repository,
    commit_sha: commit,
    ref,
    sarif: gzipSync(Buffer.from(sarif, 'utf8')).toString('base64'),
    tool_name: 'fixby',
  });
}
