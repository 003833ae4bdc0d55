import type { FieldValue, IssueField } from '../state.js';
import { nodeId, type Json } from './json.js';

/** A field of an organization's issues. */
export function fieldView(field: IssueField): Json {
  const isSelection = field.type.endsWith('_select');
  return {
    id: field.id,
    node_id: nodeId('IF', field.id),
    name: field.name,
    description: null,
    data_type: field.type,
    visibility: 'all',
    options: isSelection ? field.options : null,
  };
}

/** The value of an issue's field. @throws Error for a field that is not there */
export function fieldValueView(fields: readonly IssueField[], { field: id, value }: FieldValue): Json {
  const field = fields.find((candidate) => candidate.id === id);
  if (field === undefined) throw new Error(`The organization has no issue field ${id}`);
  const names = Array.isArray(value) ? value : [value];
  const chosen = field.options.filter(({ name }) => names.includes(name));
  return {
    issue_field_id: field.id,
    issue_field_name: field.name,
    node_id: nodeId('IFV', field.id),
    data_type: field.type,
    value: Array.isArray(value) ? null : value,
    ...(field.type === 'single_select' ? { single_select_option: chosen[0] ?? null } : {}),
    ...(field.type === 'multi_select' ? { multi_select_options: chosen } : {}),
  };
}
