import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { JiraClient } from '../../src/jira/client.js';
import { clientOf, startJira, type StartedJira } from '../fakes/jira/server.js';

let jira: StartedJira;
let client: JiraClient;

beforeEach(async () => {
  jira = await startJira();
  client = clientOf(jira);
});

afterEach(async () => {
  await jira.stop();
});

const ANY = z.unknown();

describe('a client of Jira', () => {
  it('follows no redirect, so that the token goes nowhere else', async () => {
    const headers = { location: `https://${jira.host}/elsewhere` };
    jira.faults.push({ method: 'GET', path: /field/u, status: 302, headers, times: 1 });
    await expect(client.ask('GET', '/field', ANY)).rejects.toThrow('A redirect is not followed');
    expect(jira.requests.map(({ what }) => what)).toEqual(['GET /rest/api/3/field']);
  });

  it('waits where Jira asks for it, and gives up in the end', async () => {
    const fault = { method: 'GET', path: /field/u, status: 429, headers: { 'retry-after': '0' }, times: 2 };
    jira.faults.push(fault);
    await expect(client.ask('GET', '/field', ANY)).resolves.toHaveLength(3);
    fault.times = 9;
    await expect(client.ask('GET', '/field', ANY)).rejects.toThrow('answered 429 to GET /field');
    expect(jira.requests).toHaveLength(6);
  });

  it('does not wait for longer than a job has', async () => {
    const headers = { 'retry-after': '3600' };
    jira.faults.push({ method: 'GET', path: /field/u, status: 429, headers, times: 9 });
    await expect(client.ask('GET', '/field', ANY)).rejects.toThrow('answered 429');
    expect(jira.requests).toHaveLength(1);
  });

  it('says which right or input is missing', async () => {
    await expect(clientOf(jira, { ...jira, token: 'wrong' }).ask('GET', '/field', ANY)).rejects.toThrow(
      'Look at the inputs jira-email and jira-token',
    );
    jira.faults.push({ method: 'GET', path: /field/u, status: 403, times: 1 });
    await expect(client.ask('GET', '/field', ANY)).rejects.toThrow('The account needs the right');
  });

  it('trusts no answer of another shape', async () => {
    await expect(client.ask('GET', '/field', z.object({ issues: z.array(z.string()) }))).rejects.toThrow(
      'answered GET /field with something else than it documents',
    );
  });

  it('says that it cannot be reached', async () => {
    await jira.stop();
    await expect(client.ask('GET', '/field', ANY)).rejects.toThrow('could not be reached');
  });
});
