import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { failure, octokit } from './client.js';
import {
  addIssue,
  addIssueField,
  addPersonalToken,
  addRepository,
  addUser,
  addWorkflowToken,
  READ_ONLY,
  READ_WRITE,
  startGitHub,
  type FakeGitHub,
  type IssueField,
  type Repository,
} from './index.js';

const FIELDS = 'GET /orgs/octo/issue-fields';
const READ = 'GET /repos/octo/app/issues/1/issue-field-values';
const WRITE = 'POST /repos/octo/app/issues/1/issue-field-values';

let github: FakeGitHub;
let repository: Repository;
let due: IssueField;
let severity: IssueField;
let client: ReturnType<typeof octokit>;

beforeEach(async () => {
  github = await startGitHub();
  repository = addRepository(github, { owner: 'octo', name: 'app' });
  addIssue(github, repository, { author: 'alice' });
  due = addIssueField(github, 'octo', { name: 'Due', type: 'date' });
  severity = addIssueField(github, 'octo', {
    name: 'Severity',
    type: 'single_select',
    options: ['high', 'low'],
  });
  client = octokit(github, addWorkflowToken(github, repository, READ_WRITE));
});

afterEach(async () => {
  await github.close();
});

const write = (field: IssueField, value: string | number) =>
  client.request(WRITE, { issue_field_values: [{ field_id: field.id, value }] });

describe('fields of issues', () => {
  it('are those of the organization', async () => {
    const answer = await client.request(FIELDS);
    expect(answer.data).toMatchObject([
      { name: 'Due', data_type: 'date', options: null },
      { name: 'Severity', data_type: 'single_select', options: [{ name: 'high' }, { name: 'low' }] },
    ]);
    addUser(github.state, 'alice');
    expect(await failure(client.request('GET /orgs/alice/issue-fields'))).toMatchObject({ status: 404 });
  });

  it('keep their values until these are replaced or cleared', async () => {
    await write(due, '2026-12-31');
    await write(severity, 'high');
    const answer = await write(due, '2027-01-31');
    expect(answer.data).toMatchObject([
      { issue_field_name: 'Severity', value: 'high', single_select_option: { name: 'high' } },
      { issue_field_name: 'Due', value: '2027-01-31' },
    ]);
    expect((await client.request(READ)).data).toEqual(answer.data);
    await client.request(WRITE, { issue_field_values: [] });
    expect((await client.request(READ)).data).toEqual([]);
  });

  it('take only values of their own', async () => {
    for (const refused of [write(due, 'tomorrow'), write(severity, 'worst'), write({ ...due, id: 1 }, 'x')]) {
      expect(await failure(refused)).toMatchObject({ status: 422 });
    }
    expect(repository.issues[0]?.fieldValues).toEqual([]);
  });

  it('may drop what is written to them without a word', async () => {
    addUser(github.state, 'octo').issueFields.dropsValues = true;
    expect(await write(due, '2026-12-31')).toMatchObject({ status: 200, data: [] });
    expect((await client.request(READ)).data).toEqual([]);
  });

  it('may be closed to workflows, and are to those who only read', async () => {
    const reader = octokit(github, addWorkflowToken(github, repository, READ_ONLY));
    expect(await failure(reader.request(WRITE, { issue_field_values: [] }))).toMatchObject({ status: 403 });
    addUser(github.state, 'octo').issueFields.refusesWorkflows = true;
    for (const refused of [write(due, '2026-12-31'), client.request(FIELDS), client.request(READ)]) {
      expect(await failure(refused)).toMatchObject({ status: 403 });
    }
    const person = octokit(github, addPersonalToken(github, 'octo'));
    expect((await person.request(FIELDS)).data).toHaveLength(2);
  });
});
