import { z } from 'zod';
import { text } from './fields.js';

/** The name of a priority in Jira. */
function priority(level: string, name: string) {
  return text().default(name).describe(`Priority in Jira of what is ${level}.`);
}

/** `issues.jira`: where tickets are kept, and by which names. */
export const jira = z.strictObject({
  host: z
    .string()
    .regex(/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\d{1,5})?$/, {
      error: 'must be the name of a host, such as acme.atlassian.net',
    })
    .describe('Host of the Jira site. The token goes nowhere else.'),
  project: z
    .string()
    .regex(/^[A-Z][A-Z0-9_]{1,99}$/, { error: 'must be the key of a project, such as SEC' })
    .describe('Key of the project in which tickets are kept.'),
  type: text().default('Task').describe('Type of a new ticket.'),
  priorities: z
    .strictObject({
      critical: priority('critical', 'Highest'),
      high: priority('high', 'High'),
      medium: priority('medium', 'Medium'),
      low: priority('low', 'Low'),
    })
    .prefault({})
    .describe('Priorities by severity.'),
  transitions: z
    .strictObject({
      done: text().default('Done').describe('Transition of a ticket whose finding is gone.'),
      reopen: text().default('To Do').describe('Transition of one whose finding is open again.'),
    })
    .prefault({})
    .describe('Transitions by name.'),
  'due-field': text()
    .exactOptional()
    .describe(
      'Name of the date field that is read back, "Remediation Due Date" for tickets of AMS, from the ticket and from what is linked to it. Its date counts as one of `/fixby due` does.',
    ),
});

/** Where tickets are kept. */
export type JiraSettings = z.output<typeof jira>;
