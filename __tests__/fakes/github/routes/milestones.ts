import { invalid, notFound } from '../answer.js';
import type { Call, Routes } from '../call.js';
import { findMilestone } from '../lookup.js';
import { paginate } from '../pages.js';
import { addMilestone } from '../seed-issues.js';
import type { Milestone, Repository } from '../state.js';
import { timestamp } from '../world.js';
import { milestoneView } from '../views/issue.js';

const MILESTONES = '/repos/{owner}/{repo}/milestones';

interface MilestoneBody {
  title?: string;
  state?: 'open' | 'closed';
  description?: string;
  due_on?: string;
}

/** A repository's milestones. */
export const milestoneRoutes: Routes = {
  [`GET ${MILESTONES}`]: (call) => {
    const repository = call.readable('issues', 'pull-requests');
    const { state = 'open' } = call.query;
    const wanted = repository.milestones.filter((one) => state === 'all' || one.state === state);
    return paginate(call, wanted, (milestone) => milestoneView(call.world, repository, milestone));
  },

  [`POST ${MILESTONES}`]: (call) => {
    const { repository, actor } = call.writable(['issues', 'pull-requests']);
    const { title = '', ...rest } = call.body as MilestoneBody;
    checkTitle(repository, title);
    const milestone = addMilestone(call.world, repository, { title, creator: actor.login });
    change(call, milestone, rest);
    return { status: 201, body: milestoneView(call.world, repository, milestone) };
  },

  [`GET ${MILESTONES}/{milestone_number}`]: (call) => {
    const repository = call.readable('issues', 'pull-requests');
    return { status: 200, body: milestoneView(call.world, repository, milestoneOf(call, repository)) };
  },

  [`PATCH ${MILESTONES}/{milestone_number}`]: (call) => {
    const { repository } = call.writable(['issues', 'pull-requests']);
    const milestone = milestoneOf(call, repository);
    const body = call.body as MilestoneBody;
    if (body.title !== undefined && body.title !== milestone.title) checkTitle(repository, body.title);
    change(call, milestone, body);
    return { status: 200, body: milestoneView(call.world, repository, milestone) };
  },

  [`DELETE ${MILESTONES}/{milestone_number}`]: (call) => {
    const { repository } = call.writable(['issues', 'pull-requests']);
    const milestone = milestoneOf(call, repository);
    repository.milestones = repository.milestones.filter((other) => other !== milestone);
    for (const issue of repository.issues) {
      if (issue.milestone === milestone.number) issue.milestone = null;
    }
    return { status: 204 };
  },
};

function milestoneOf(call: Call, repository: Repository): Milestone {
  const milestone = findMilestone(repository, Number(call.param('milestone_number')));
  if (milestone === undefined) throw notFound();
  return milestone;
}

function checkTitle(repository: Repository, title: string): void {
  const field = { resource: 'Milestone', field: 'title' } as const;
  if (title.trim() === '') throw invalid({ ...field, code: 'missing_field' });
  if (repository.milestones.some((other) => other.title === title)) {
    throw invalid({ ...field, code: 'already_exists' });
  }
}

function change(call: Call, milestone: Milestone, body: MilestoneBody): void {
  const now = timestamp(call.world);
  if (body.title !== undefined) milestone.title = body.title;
  if (body.description !== undefined) milestone.description = body.description;
  if (body.due_on !== undefined) milestone.dueOn = body.due_on;
  if (body.state !== undefined && body.state !== milestone.state) {
    milestone.state = body.state;
    milestone.closedAt = body.state === 'closed' ? now : null;
  }
  milestone.updatedAt = now;
}
