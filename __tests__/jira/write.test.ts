import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { planTickets } from '../../src/core/mirror/plan.js';
import { writeTicket } from '../../src/jira/write.js';
import { keepOnce, REPOSITORY, settingsOf, wantedTicket } from '../fakes/jira/keep.js';
import { clientOf, startJira, type StartedJira } from '../fakes/jira/server.js';

let jira: StartedJira;

beforeEach(async () => {
  jira = await startJira();
});

afterEach(async () => {
  await jira.stop();
});

describe('tickets', () => {
  it('are written without a field that the project does not have, which is said', async () => {
    jira.offScreen.add('priority').add('duedate');
    const step = planTickets(
      [wantedTicket(1)],
      { tickets: new Map(), missing: new Set() },
      settingsOf(jira),
      REPOSITORY,
    )[0];
    if (step === undefined) throw new Error('no step');
    const { key, refused } = await writeTicket(clientOf(jira), settingsOf(jira), step);
    expect(key).toBe('SEC-1');
    expect(refused).toContain("Field 'priority' cannot be set");
    expect(jira.tickets[0]).toMatchObject({ duedate: null, summary: 'finding 1' });
  });

  it('are refused as a whole for anything else, with what Jira says', async () => {
    await expect(keepOnce(jira, [wantedTicket(1)], { type: 'Epic of all' })).rejects.toThrow(
      'issuetype: Specify a valid issue type',
    );
    expect(jira.tickets).toEqual([]);
  });

  it('name the transitions that there are where the policy names another', async () => {
    await keepOnce(jira, [wantedTicket(1)]);
    const gone = { ...wantedTicket(1, 'SEC-1'), open: false };
    await expect(keepOnce(jira, [gone], { transitions: { done: 'Resolve' } })).rejects.toThrow(
      'SEC-1 has no transition "Resolve" from where it stands (there are "Start", "Done")',
    );
  });
});
