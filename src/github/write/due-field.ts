import { z } from 'zod';
import { failureKind, FixbyError } from '../../system/fixby-error.js';
import { explainApiError, type Client, type RepositoryName } from '../client.js';

const fieldsSchema = z.array(z.object({ id: z.int(), name: z.string(), data_type: z.string() }));
const valuesSchema = z.array(
  z.object({ issue_field_id: z.int(), value: z.union([z.string(), z.number()]).nullish() }),
);

const known = new WeakMap<Client, Map<string, Promise<number>>>();

/**
 * Writes a due date into the organization's issue field and reads it back, since GitHub may ignore
 * a value silently.
 * @param field the field's name; its type must be date
 * @param value `YYYY-MM-DD`
 * @throws FixbyError (github)
 * @see https://docs.github.com/en/rest/issues/issue-field-values
 */
export async function setDueField(
  client: Client,
  { owner, repo }: RepositoryName,
  number: number,
  field: string,
  value: string,
): Promise<void> {
  try {
    const id = await fieldId(client, owner, field);
    const path = { owner, repo, issue_number: number };
    await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values', {
      ...path,
      issue_field_values: [{ field_id: id, value }],
    });
    const { data } = await client.request(
      'GET /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values',
      path,
    );
    const has = valuesSchema.parse(data).find(({ issue_field_id: one }) => one === id)?.value;
    if (String(has).slice(0, 10) === value) return;
    throw new FixbyError(
      'github',
      `the issue field "${field}" did not take ${value} for #${number}: GitHub answered without an error and has ${String(has ?? 'nothing')}`,
    );
  } catch (error) {
    if (failureKind(error) === 'github') throw error;
    throw new FixbyError(
      'github',
      `the issue field "${field}" (issues.due-field of the policy) was not set on #${number}: ${explainApiError(error)}`,
      '',
      { cause: error },
    );
  }
}

/** The id of an issue field of type date, looked up once per client. */
function fieldId(client: Client, owner: string, field: string): Promise<number> {
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
