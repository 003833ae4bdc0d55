import { notFound, Refusal } from '../answer.js';
import type { Call, Routes } from '../call.js';
import { BareRepository } from '../git.js';
import { openPull, type PullRequest } from '../git-pulls.js';
import { checkIssueBody, checkTitle, IssueChange } from '../issue-changes.js';
import { sameName } from '../lookup.js';
import { paginate } from '../pages.js';
import type { Repository } from '../state.js';
import { pullView } from '../views/pull.js';

interface PullBody {
  title?: string;
  body?: string | null;
  head?: string;
  base?: string;
  state?: 'open' | 'closed';
}

/** Pull requests: listing, opening and changing them. */
export const pullRoutes: Routes = {
  'GET /repos/{owner}/{repo}/pulls': (call) => {
    const repository = call.readable('pull-requests');
    const { state = 'open', head, base } = call.query;
    const wanted = pullsOf(repository)
      .filter((issue) => state === 'all' || issue.state === state)
      .filter(({ pull }) => base === undefined || pull.base.ref === base)
      .filter(
        ({ pull }) =>
          head === undefined || sameName(`${ownerOf(pull.head.repository)}:${pull.head.ref}`, head),
      )
      .sort((a, b) => b.number - a.number);
    return paginate(call, wanted, (issue) => listed(call, repository, issue));
  },

  'POST /repos/{owner}/{repo}/pulls': async (call) => {
    const { repository, actor } = call.writable(['pull-requests']);
    if (actor.token.kind === 'workflow' && !repository.posture.workflowToken.approves)
      throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');
    const { title = '', body = null, head = '', base = '' } = call.body as PullBody;
    checkTitle(title);
    checkIssueBody(body);
    const branch = head.replace(/^[^:]*:/, '');
    const refused = (message: string): Refusal =>
      new Refusal(422, 'Validation Failed', [
        { resource: 'PullRequest', field: 'head', code: 'custom', message },
      ]);
    const same = pullsOf(repository).find((one) => one.state === 'open' && one.pull.head.ref === branch);
    if (same !== undefined) throw refused(`A pull request already exists for ${repository.owner}:${branch}.`);
    const git = new BareRepository(repository.git ?? '');
    const tips = await Promise.all([branch, base].map((name) => git.resolve(`refs/heads/${name}`)));
    if (tips.includes(null)) throw refused('head or base is no branch');
    if (tips[0] === tips[1]) throw refused(`No commits between ${base} and ${branch}`);
    const issue = await openPull(call.world, repository, { head: branch, base, author: actor.login, title });
    issue.body = body;
    return { status: 201, body: pullView(call.world, repository, issue, issue.pull) };
  },

  'PATCH /repos/{owner}/{repo}/pulls/{pull_number}': (call) => {
    const { repository, actor } = call.writable(['pull-requests']);
    const issue = pullsOf(repository).find(({ number }) => number === Number(call.param('pull_number')));
    if (issue === undefined) throw notFound();
    const { title, body, state } = call.body as PullBody;
    const change = new IssueChange(call.world, repository, issue, actor);
    if (title !== undefined) change.title(title);
    if (body !== undefined) change.body(body);
    if (state !== undefined) change.state(state, null);
    return { status: 200, body: pullView(call.world, repository, issue, issue.pull) };
  },
};

function pullsOf({ issues }: Repository): PullRequest[] {
  return issues.filter((issue): issue is PullRequest => issue.pull !== null);
}

function ownerOf(name: string): string {
  return name.split('/')[0] ?? '';
}

/** A pull request in a list, which leaves out what takes GitHub time to work out. */
function listed(call: Call, repository: Repository, issue: PullRequest): object {
  const whole: Record<string, unknown> = {
    ...(pullView(call.world, repository, issue, issue.pull) as object),
  };
  const left = ['merged', 'merged_by', 'mergeable', 'mergeable_state', 'rebaseable', 'comments'];
  const more = [
    'review_comments',
    'maintainer_can_modify',
    'commits',
    'additions',
    'deletions',
    'changed_files',
  ];
  for (const name of [...left, ...more]) Reflect.deleteProperty(whole, name);
  return whole;
}
