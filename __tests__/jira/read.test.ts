import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readTickets } from '../../src/jira/read.js';
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
  it('are found again by their label over several pages, where no comment names them yet', async () => {
    const all = Array.from({ length: 45 }, (_, index) => wantedTicket(index + 1));
    await keepOnce(jira, all);
    expect(jira.tickets).toHaveLength(45);
    expect(await keepOnce(jira, all)).toEqual([]);
    expect(jira.tickets).toHaveLength(45);
  });

  it('are found by key while a search does not show them yet', async () => {
    await keepOnce(jira, [wantedTicket(1)]);
    jira.indexed = false;
    expect(await keepOnce(jira, [wantedTicket(1, 'SEC-1')])).toEqual([]);
  });

  it('are not written a second time once they cannot be seen', async () => {
    await keepOnce(jira, [wantedTicket(1)]);
    for (const ticket of jira.tickets) ticket.visible = false;
    const { missing } = await readTickets(
      clientOf(jira),
      settingsOf(jira),
      [wantedTicket(1, 'SEC-1')],
      REPOSITORY,
    );
    expect([...missing]).toEqual([1]);
    expect(await keepOnce(jira, [wantedTicket(1, 'SEC-1')])).toEqual([]);
  });

  it.each([
    ['Team', 'it is no date'],
    ['Nothing', 'there is no such field'],
    ['Due date', 'Fixby writes that field itself'],
  ])('read no date back from the field %s: %s', async (name, why) => {
    await expect(keepOnce(jira, [wantedTicket(1)], { 'due-field': name })).rejects.toThrow(why);
  });

  it('have the earliest date of their own and of what is linked to them', async () => {
    await keepOnce(jira, [wantedTicket(1)]);
    const [ticket] = jira.tickets;
    if (ticket === undefined) throw new Error('no ticket');
    const linked = (key: string, day: string) => ({
      ...ticket,
      key,
      labels: [],
      links: [],
      custom: { customfield_10042: day },
    });
    jira.tickets.push(linked('AMS-1', '2027-02-01'), linked('AMS-2', '2027-01-01'));
    ticket.links.push('AMS-1', 'AMS-2');
    ticket.custom['customfield_10042'] = '2027-03-01';
    const read = () =>
      readTickets(
        clientOf(jira),
        settingsOf(jira, { 'due-field': 'Remediation Due Date' }),
        [wantedTicket(1, 'SEC-1')],
        REPOSITORY,
      );
    expect((await read()).tickets.get(1)?.set).toEqual({ day: '2027-01-01', from: 'AMS-2' });
    ticket.links.length = 0;
    expect((await read()).tickets.get(1)?.set).toEqual({ day: '2027-03-01', from: 'SEC-1' });
  });
});
