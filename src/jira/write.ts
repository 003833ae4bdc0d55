import { z } from 'zod';
import type { TicketFields, TicketStep } from '../core/mirror/plan.js';
import type { WantedTicket } from '../core/mirror/wanted.js';
import type { JiraSettings } from '../core/policy/jira-section.js';
import { FixbyError } from '../system/fixby-error.js';
import { JiraRefusal, type JiraClient } from './client.js';

/** What a step did. */
export interface TicketWritten {
  /** Key of the ticket. */
  readonly key: string;
  /** What Jira would not take, in one sentence; null for nothing. */
  readonly refused: string | null;
}

/**
 * Carries out one step. A project may have no due date or priority on its screens: the ticket is
 * written without what Jira would not take.
 * @throws FixbyError (jira)
 */
export async function writeTicket(
  client: JiraClient,
  settings: JiraSettings,
  step: TicketStep,
): Promise<TicketWritten> {
  switch (step.kind) {
    case 'create': {
      const fixed = {
        project: { key: settings.project },
        issuetype: { name: settings.type },
        summary: step.fields.summary,
        labels: step.labels,
        description: description(step.issue),
      };
      const { answer, refused } = await leniently(optionalFields(step.fields), (optional) =>
        client.ask('POST', '/issue', z.object({ key: z.string() }), { fields: { ...fixed, ...optional } }),
      );
      return { key: answer.key, refused };
    }
    case 'update': {
      const { summary } = step.fields;
      const { refused } = await leniently(optionalFields(step.fields), async (optional) => {
        const fields = { ...(summary === undefined ? {} : { summary }), ...optional };
        const update = step.labels.length === 0 ? {} : { labels: step.labels.map((add) => ({ add })) };
        if (Object.keys(fields).length + Object.keys(update).length === 0) return;
        await client.ask('PUT', `/issue/${step.ticket}`, z.unknown(), { fields, update });
      });
      return { key: step.ticket, refused };
    }
    case 'transition':
      await transition(client, step.ticket, step.name);
      return { key: step.ticket, refused: null };
  }
}

/** The fields that a project may not have. */
function optionalFields({ due, priority }: Partial<TicketFields>): Record<string, unknown> {
  return {
    ...(due === undefined ? {} : { duedate: due }),
    ...(priority === undefined ? {} : { priority: { name: priority } }),
  };
}

/** Writes with all fields; where Jira refuses nothing but some of these, once more without them. */
async function leniently<Answer>(
  optional: Record<string, unknown>,
  write: (optional: Record<string, unknown>) => Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly refused: string | null }> {
  try {
    return { answer: await write(optional), refused: null };
  } catch (error) {
    if (!(error instanceof JiraRefusal) || error.status !== 400) throw error;
    const { fields, sentence } = error;
    if (fields.length === 0 || !fields.every((name) => name in optional)) throw error;
    const rest = Object.fromEntries(Object.entries(optional).filter(([name]) => !fields.includes(name)));
    return { answer: await write(rest), refused: sentence };
  }
}

/**
 * The text of a ticket, in Atlassian's document format. It says no more than where to look: who may
 * read Jira need not be who may read the finding.
 */
function description({ url, number }: WantedTicket): unknown {
  const text = (words: string, marks: readonly unknown[] = []): unknown => ({
    type: 'text',
    text: words,
    ...(marks.length === 0 ? {} : { marks }),
  });
  const link = { type: 'link', attrs: { href: url } };
  return {
    type: 'doc',
    version: 1,
    content: [
      {
        type: 'paragraph',
        content: [
          text('Kept by Fixby. Details, decisions and the clock are in '),
          text(`issue #${number}`, [link]),
          text('. Summary, due date, priority and status follow it; what is written here otherwise stays.'),
        ],
      },
    ],
  };
}

const transitionsSchema = z.object({
  transitions: z.array(z.object({ id: z.string(), name: z.string(), to: z.object({ name: z.string() }) })),
});

async function transition(client: JiraClient, ticket: string, name: string): Promise<void> {
  const path = `/issue/${ticket}/transitions`;
  const { transitions } = await client.ask('GET', path, transitionsSchema);
  const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  const found = transitions.find((one) => same(one.name)) ?? transitions.find(({ to }) => same(to.name));
  if (found === undefined) {
    const names = transitions.map((one) => `"${one.name}"`).join(', ');
    throw new FixbyError(
      'jira',
      `${ticket} has no transition "${name}" from where it stands${names === '' ? '' : ` (there are ${names})`}.`,
      'Name one in issues.jira.transitions.',
    );
  }
  await client.ask('POST', path, z.unknown(), { transition: { id: found.id } });
}
