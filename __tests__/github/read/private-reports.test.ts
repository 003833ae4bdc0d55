import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient, type Client } from '../../../src/github/client.js';
import { readPrivateReports } from '../../../src/github/read/private-reports.js';
import {
  addAdvisory,
  addCollaborator,
  addPersonalToken,
  addRepository,
  addWorkflowToken,
  startGitHub,
  type FakeGitHub,
  type Repository,
} from '../../fakes/github/index.js';
import { silent } from '../../fixtures/silent-log.js';

const NAME = { owner: 'acme', repo: 'app' };
const VECTOR = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';

let github: FakeGitHub;
let repository: Repository;

beforeEach(async () => {
  github = await startGitHub();
  repository = addRepository(github, { owner: 'acme', name: 'app', private: true });
});

afterEach(async () => {
  await github.close();
});

function clientOf(token: string): Client {
  return createClient(token, github.url, silent, { retryAfterMs: 1 });
}

function allowed(): Client {
  return clientOf(addWorkflowToken(github, repository, { 'repository-advisories': 'read' }));
}

describe('reading private reports from GitHub', () => {
  it('sees every page of them, open ones and those that are over', async () => {
    for (let index = 0; index < 130; index += 1) addAdvisory(github, repository, { id: `GHSA-${index}` });
    addAdvisory(github, repository, { id: 'GHSA-draft', state: 'draft' });
    addAdvisory(github, repository, { id: 'GHSA-public', state: 'published' });
    addAdvisory(github, repository, { id: 'GHSA-closed', state: 'closed' });
    addAdvisory(github, repository, { id: 'GHSA-taken-back', state: 'withdrawn' });
    const seen = await readPrivateReports(allowed(), NAME);
    if (!seen.seen) throw new Error(seen.needs);
    expect(new Set(seen.reports.map(({ id }) => id)).size).toBe(131);
    expect(seen.ended).toEqual([
      { id: 'GHSA-taken-back', as: 'declined' },
      { id: 'GHSA-closed', as: 'declined' },
      { id: 'GHSA-public', as: 'fixed' },
    ]);
  });

  it('takes severity and vector where somebody gave them', async () => {
    addAdvisory(github, repository, { id: 'GHSA-1', severity: null });
    addAdvisory(github, repository, { id: 'GHSA-2', severity: 'critical', vector: VECTOR });
    const seen = await readPrivateReports(allowed(), NAME);
    expect(seen).toMatchObject({
      reports: [
        { id: 'GHSA-2', word: 'critical', vectors: [VECTOR] },
        { id: 'GHSA-1', word: null, vectors: [] },
      ],
    });
  });

  it('names the permission that a token of a workflow lacks', async () => {
    const token = addWorkflowToken(github, repository, { contents: 'read' });
    expect(await readPrivateReports(clientOf(token), NAME)).toEqual({
      seen: false,
      needs: 'repository_advisories=read',
    });
  });

  it('sees nothing as somebody who is no administrator', async () => {
    addCollaborator(github, repository, 'carol', 'write');
    const seen = await readPrivateReports(clientOf(addPersonalToken(github, 'carol')), NAME);
    expect(seen).toMatchObject({ seen: false });
  });

  it('does not take what everybody sees for what there is', async () => {
    repository.private = false;
    addAdvisory(github, repository, { id: 'GHSA-hidden' });
    addAdvisory(github, repository, { id: 'GHSA-public', state: 'published' });
    const token = addWorkflowToken(github, repository, { contents: 'read' });
    expect(await readPrivateReports(clientOf(token), NAME)).toEqual({
      seen: true,
      reports: [],
      ended: [{ id: 'GHSA-public', as: 'fixed' }],
      showsPrivate: false,
    });
  });
});
