import { notFound } from '../answer.js';
import type { Call, Routes } from '../call.js';
import { checkLabel, createLabel } from '../label-rules.js';
import { findLabel, sameName } from '../lookup.js';
import { paginate } from '../pages.js';
import type { Label, Repository } from '../state.js';
import { labelView } from '../views/issue.js';

const LABELS = '/repos/{owner}/{repo}/labels';

/** A repository's labels. */
export const labelRoutes: Routes = {
  [`GET ${LABELS}`]: (call) => {
    const repository = call.readable('issues', 'pull-requests');
    return paginate(call, repository.labels, (label) => labelView(call.world, repository, label));
  },

  [`POST ${LABELS}`]: (call) => {
    const { repository } = call.writable(['issues', 'pull-requests']);
    const { name, color, description } = call.body as { name: string; color?: string; description?: string };
    const label = createLabel(call.world, repository, name, color, description ?? null);
    return { status: 201, body: labelView(call.world, repository, label) };
  },

  [`GET ${LABELS}/{name}`]: (call) => {
    const repository = call.readable('issues', 'pull-requests');
    return { status: 200, body: labelView(call.world, repository, labelOf(call, repository)) };
  },

  [`PATCH ${LABELS}/{name}`]: (call) => {
    const { repository } = call.writable(['issues', 'pull-requests']);
    const label = labelOf(call, repository);
    const { new_name: newName, color, description } = call.body as LabelChange;
    const renamed = newName !== undefined && !sameName(newName, label.name);
    checkLabel(repository, {
      ...(renamed ? { name: newName } : {}),
      ...(color === undefined ? {} : { color }),
      description: description ?? null,
    });
    if (newName !== undefined) rename(repository, label, newName);
    if (color !== undefined) label.color = color.toLowerCase();
    if (description !== undefined) label.description = description;
    return { status: 200, body: labelView(call.world, repository, label) };
  },

  [`DELETE ${LABELS}/{name}`]: (call) => {
    const { repository } = call.writable(['issues', 'pull-requests']);
    const label = labelOf(call, repository);
    repository.labels = repository.labels.filter((other) => other !== label);
    for (const issue of repository.issues) issue.labels = issue.labels.filter((name) => name !== label.name);
    return { status: 204 };
  },
};

interface LabelChange {
  new_name?: string;
  color?: string;
  description?: string;
}

function labelOf(call: Call, repository: Repository): Label {
  const label = findLabel(repository, call.param('name'));
  if (label === undefined) throw notFound();
  return label;
}

function rename(repository: Repository, label: Label, name: string): void {
  for (const issue of repository.issues) {
    issue.labels = issue.labels.map((has) => (has === label.name ? name : has));
  }
  label.name = name;
}
