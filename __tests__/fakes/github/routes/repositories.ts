import type { Routes } from '../call.js';
import { fullRepositoryView } from '../views/repository.js';
import { notFound } from '../answer.js';
import { findIssue } from '../lookup.js';
import { paginate } from '../pages.js';
import { pullView } from '../views/pull.js';

/** The repository itself, and its pull requests. */
export const repositoryRoutes: Routes = {
  'GET /repos/{owner}/{repo}': (call) => {
    const repository = call.repository();
    return { status: 200, body: fullRepositoryView(call.world, repository, call.actor) };
  },

  'GET /repos/{owner}/{repo}/pulls/{pull_number}': (call) => {
    const repository = call.readable('pull-requests');
    const issue = findIssue(repository, Number(call.param('pull_number')));
    if (issue?.pull == null) throw notFound();
    return { status: 200, body: pullView(call.world, repository, issue, issue.pull) };
  },

  'GET /repos/{owner}/{repo}/pulls': (call) => {
    const repository = call.readable('pull-requests');
    const { state = 'open', base, head } = call.query;
    const pulls = repository.issues
      .flatMap((issue) => (issue.pull === null ? [] : [{ issue, pull: issue.pull }]))
      .filter(({ issue }) => state === 'all' || issue.state === state)
      .filter(({ pull }) => base === undefined || pull.base.ref === base)
      .filter(
        ({ pull }) =>
          head === undefined || `${pull.head.repository.replace(/\/.*/, '')}:${pull.head.ref}` === head,
      );
    return paginate(call, pulls.reverse(), ({ issue, pull }) =>
      pullView(call.world, repository, issue, pull),
    );
  },
};
