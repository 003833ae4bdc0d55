import { planTickets } from '../../../src/core/mirror/plan.js';
import type { WantedTicket } from '../../../src/core/mirror/wanted.js';
import { jira as section, type JiraSettings } from '../../../src/core/policy/jira-section.js';
import { readTickets } from '../../../src/jira/read.js';
import { writeTicket } from '../../../src/jira/write.js';
import { clientOf } from './server.js';
import type { FakeJira } from './state.js';

/** The repository whose issues are kept. */
export const REPOSITORY = 'acme/app';

/** The section of a policy that names the stand-in. */
export function settingsOf({ host, project }: FakeJira, more: object = {}): JiraSettings {
  return section.parse({ host, project, ...more });
}

/** An open high finding with a date, as a ticket is to have it. */
export function wantedTicket(number: number, ticket: string | null = null): WantedTicket {
  const url = `https://github.com/acme/app/issues/${number}`;
  return { number, url, title: `finding ${number}`, severity: 'high', due: '2026-12-26', open: true, ticket };
}

/** Reads the tickets and brings them in line once; gives the keys that were written. */
export async function keepOnce(
  jira: FakeJira,
  wanted: readonly WantedTicket[],
  more: object = {},
): Promise<string[]> {
  const client = clientOf(jira);
  const settings = settingsOf(jira, more);
  const read = await readTickets(client, settings, wanted, REPOSITORY);
  const keys: string[] = [];
  for (const step of planTickets(wanted, read, settings, REPOSITORY))
    keys.push((await writeTicket(client, settings, step)).key);
  return keys;
}
