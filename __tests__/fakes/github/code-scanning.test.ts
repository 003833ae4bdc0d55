import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Log } from 'sarif';
import { failure, octokit } from './client.js';
import {
  addRepository,
  addWorkflowToken,
  READ_ONLY,
  READ_WRITE,
  startGitHub,
  type FakeGitHub,
  type Repository,
} from './index.js';

const NAME = { owner: 'octo', repo: 'app' };
const SARIF: Log = {
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'Fixby', rules: [{ id: 'GHSA-1', shortDescription: { text: 'Bad' } }] } },
      results: [
        {
          ruleId: 'GHSA-1',
          level: 'error',
          message: { text: 'lodash is vulnerable' },
          locations: [
            {
              physicalLocation: { artifactLocation: { uri: 'package-lock.json' }, region: { startLine: 3 } },
            },
          ],
        },
      ],
    },
  ],
};

let github: FakeGitHub;
let repository: Repository;

beforeEach(async () => {
  github = await startGitHub();
  repository = addRepository(github, { owner: 'octo', name: 'app' });
});

afterEach(async () => {
  await github.close();
});

const client = (permissions = READ_WRITE) =>
  octokit(github, addWorkflowToken(github, repository, permissions));

function upload(bytes: Buffer, by = client()) {
  return by.rest.codeScanning.uploadSarif({
    ...NAME,
    commit_sha: 'a'.repeat(40),
    ref: 'refs/heads/main',
    sarif: bytes.toString('base64'),
  });
}

describe('an upload of SARIF', () => {
  it('is decoded, processed and raises its alerts, once', async () => {
    const bytes = gzipSync(JSON.stringify(SARIF));
    const { data, status } = await upload(bytes);
    expect(status).toBe(202);
    await upload(bytes);
    expect(repository.analyses[0]?.sarif).toEqual(SARIF);
    const receipt = await client().rest.codeScanning.getSarif({ ...NAME, sarif_id: data.id ?? '' });
    expect(receipt.data.processing_status).toBe('complete');
    const alerts = await client().rest.codeScanning.listAlertsForRepo({ ...NAME, state: 'open' });
    expect(alerts.data).toMatchObject([
      {
        number: 1,
        rule: { id: 'GHSA-1', severity: 'error' },
        most_recent_instance: { location: { start_line: 3 } },
      },
    ]);
  });

  it('is refused when it is not compressed, and fails later when it is no JSON', async () => {
    expect(await failure(upload(Buffer.from('{}')))).toMatchObject({ status: 400 });
    const { data } = await upload(gzipSync('{'));
    const receipt = await client().rest.codeScanning.getSarif({ ...NAME, sarif_id: data.id ?? '' });
    expect(receipt.data).toMatchObject({
      processing_status: 'failed',
      errors: [expect.stringContaining('JSON')],
    });
  });

  it.each([
    ['disabled', /Code scanning is not enabled/],
    ['unlicensed', /Advanced Security must be enabled/],
  ] as const)('is refused where code scanning is %s', async (codeScanning, message) => {
    repository.codeScanning = codeScanning;
    const refused = await failure(upload(gzipSync('{}')));
    expect(refused.status).toBe(403);
    expect(refused.message).toMatch(message);
  });

  it('is refused to a token that may only read', async () => {
    expect(await failure(upload(gzipSync('{}'), client(READ_ONLY)))).toMatchObject({ status: 403 });
  });
});
