import { characters, invalid } from './answer.js';
import { findLabel } from './lookup.js';
import { addLabel } from './seed-issues.js';
import type { Label, Repository } from './state.js';
import type { World } from './world.js';

const MAX_LABEL_NAME = 50;
const MAX_LABEL_DESCRIPTION = 100;

/**
 * A new label of a repository.
 * @throws Refusal 422 for a name, colour or description that GitHub does not take
 */
export function createLabel(
  world: World,
  repository: Repository,
  name: string,
  color = 'ededed',
  description: string | null = null,
): Label {
  checkLabel(repository, { name, color, description });
  return addLabel(world, repository, { name, color: color.toLowerCase(), description });
}

/** @throws Refusal 422 */
export function checkLabel(
  repository: Repository,
  label: { name?: string; color?: string; description?: string | null },
): void {
  const refuse = (field: string, message: string) =>
    invalid({ resource: 'Label', field, code: 'custom', message });
  const { name, color, description } = label;
  if (name !== undefined) {
    if (name.trim() === '') throw invalid({ resource: 'Label', field: 'name', code: 'missing_field' });
    if (characters(name) > MAX_LABEL_NAME) {
      throw refuse('name', `name is too long (maximum is ${MAX_LABEL_NAME} characters)`);
    }
    if (findLabel(repository, name)) {
      throw invalid({ resource: 'Label', field: 'name', code: 'already_exists' });
    }
  }
  if (color !== undefined && !/^[0-9a-f]{6}$/i.test(color)) {
    throw invalid({ resource: 'Label', field: 'color', code: 'invalid' });
  }
  if (characters(description ?? '') > MAX_LABEL_DESCRIPTION) {
    throw refuse('description', `description is too long (maximum is ${MAX_LABEL_DESCRIPTION} characters)`);
  }
}
