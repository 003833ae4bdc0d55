import { userNamed } from './lookup.js';
import type { IssueField } from './state.js';
import { newId, type World } from './world.js';

/**
 * A field of an organization's issues, with the names of its options.
 * @throws Error when there is no such organization
 */
export function addIssueField(
  world: World,
  organization: string,
  seed: { readonly name: string; readonly type: IssueField['type']; readonly options?: readonly string[] },
): IssueField {
  const options = (seed.options ?? []).map((name) => ({ id: newId(world.state), name, color: 'gray' }));
  const field: IssueField = { id: newId(world.state), name: seed.name, type: seed.type, options };
  userNamed(world.state, organization).issueFields.fields.push(field);
  return field;
}
