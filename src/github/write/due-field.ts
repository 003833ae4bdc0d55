import { failureKind, FixbyError } from '../../system/fixby-error.js';
import { dueValue, fieldId } from '../due-field.js';
import { explainApiError, type Client, type RepositoryName } from '../client.js';

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
    const has = await dueValue(client, { owner, repo }, number, id);
    if (has === value) return;
    throw new FixbyError(
      'github',
      `the issue field "${field}" did not take ${value} for #${number}: GitHub answered without an error and has ${has ?? 'nothing'}`,
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
