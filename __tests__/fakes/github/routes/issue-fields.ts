import { invalid, notByIntegration, notFound, Refusal } from '../answer.js';
import type { Call, Routes } from '../call.js';
import { findUser } from '../lookup.js';
import { paginate } from '../pages.js';
import type { FieldValue, IssueField, IssueFields, Repository } from '../state.js';
import { fieldValueView, fieldView } from '../views/issue-field.js';

const VALUES = '/repos/{owner}/{repo}/issues/{issue_number}/issue-field-values';

/** Fields that an organization gives its issues (public preview), and their values. */
export const issueFieldRoutes: Routes = {
  'GET /orgs/{org}/issue-fields': (call) => {
    if (call.actor === null) throw new Refusal(401, 'Requires authentication');
    const { fields } = fieldsOf(call, call.param('org'));
    return { status: 200, body: fields.map(fieldView) };
  },

  [`GET ${VALUES}`]: (call) => {
    const { repository, issue } = call.readableIssue();
    const { fields } = fieldsOf(call, repository.owner);
    return paginate(call, issue.fieldValues, (value) => fieldValueView(fields, value));
  },

  [`POST ${VALUES}`]: (call) => {
    const { repository, issue } = call.writableIssue('write');
    const { fields, dropsValues } = fieldsOf(call, repository.owner);
    const { issue_field_values: given = [] } = call.body as { issue_field_values?: GivenValue[] };
    const values = given.map((value) => checked(fields, value));
    if (!dropsValues) {
      const others = issue.fieldValues.filter(({ field }) => !values.some((value) => value.field === field));
      issue.fieldValues = values.length === 0 ? [] : [...others, ...values];
    }
    return { status: 200, body: issue.fieldValues.map((value) => fieldValueView(fields, value)) };
  },
};

interface GivenValue {
  readonly field_id: number;
  readonly value: string | number | string[];
}

function organization(call: Call, login: string): string {
  const owner = findUser(call.world.state, login);
  if (owner?.type !== 'Organization') throw notFound();
  return owner.login;
}

/**
 * @throws Refusal 404 for what is no organization, 403 for a workflow where they are closed to it
 */
function fieldsOf(call: Call, owner: Repository['owner']): IssueFields {
  const { issueFields } = findUser(call.world.state, organization(call, owner)) ?? {};
  if (issueFields === undefined) throw notFound();
  if (issueFields.refusesWorkflows && call.actor?.token.kind === 'workflow') throw notByIntegration();
  return issueFields;
}

/** @throws Refusal 422 for a field that is not there, or a value that is none of its */
function checked(fields: readonly IssueField[], { field_id: id, value }: GivenValue): FieldValue {
  const field = fields.find((candidate) => candidate.id === id);
  if (field === undefined || !fits(field, value)) {
    throw invalid({ resource: 'IssueFieldValue', field: 'value', code: 'invalid', value: String(value) });
  }
  return { field: id, value };
}

function fits({ type, options }: IssueField, value: GivenValue['value']): boolean {
  const isOption = (name: string): boolean => options.some((option) => option.name === name);
  if (type === 'multi_select') return Array.isArray(value) && value.every(isOption);
  if (type === 'number') return typeof value === 'number';
  if (typeof value !== 'string') return false;
  if (type === 'single_select') return isOption(value);
  return type === 'text' || /^\d{4}-\d{2}-\d{2}/.test(value);
}
