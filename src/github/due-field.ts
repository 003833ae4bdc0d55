import { z } from 'zod';
import { FixbyError } from '../system/fixby-error.js';
import type { Client, RepositoryName } from './client.js';

const fieldsSchema = z.array(z.object({ id: z.int(), name: z.string(), data_type: z.string() }));
const valuesSchema = z.array(
  z.object({ issue_field_id: z.int(), value: z.union([z.string(), z.number()]).nullish() }),
);

const known = new WeakMap<Client, Map<string, Promise<number>>>();

/**
 * What the organization's issue field has for an issue, `YYYY-MM-DD`; null for nothing.
 * @throws what the client throws
 * @see https://docs.github.com/en/rest/issues/issue-field-values
 */
export async function dueValue(
  client: Client,
  { owner, repo }: RepositoryName,
  number: number,
  id: number,
): Promise<string | null> {
  const { data } = await client.request(
    'GET /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values',
    { owner, repo, issue_number: number },
  );
  const value = valuesSchema.parse(data).find(({ issue_field_id: one }) => one === id)?.value;
  return value == null ? null : String(value).slice(0, 10);
}

/** The id of an issue field of type date, looked up once per client. */
export function fieldId(client: Client, owner: string, field: string): Promise<number> {
  const ids = known.get(client) ?? new Map<string, Promise<number>>();
  known.set(client, ids);
  const found = ids.get(field) ?? lookUp(client, owner, field);
  ids.set(field, found);
  return found;
}

async function lookUp(client: Client, owner: string, field: string): Promise<number> {
  const { data } = await client.request('GET /orgs/{org}/issue-fields', { org: owner });
  const fields = fieldsSchema.parse(data);
  const own = fields.find(({ name, data_type: type }) => name === field && type === 'date');
  if (own !== undefined) return own.id;
  throw new FixbyError(
    'github',
    `the organization ${owner} has no issue field "${field}" of type date; it has ${fields.map(({ name }) => name).join(', ') || 'none'}`,
  );
}
