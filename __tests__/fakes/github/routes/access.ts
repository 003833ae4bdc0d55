import { hasRole, isGranted, isVisible, roleOf } from '../access.js';
import { notByIntegration, notFound, Refusal } from '../answer.js';
import type { Call, Routes } from '../call.js';
import { findUser, sameName } from '../lookup.js';
import { paginate } from '../pages.js';
import type { Repository } from '../state.js';
import { timestamp } from '../world.js';
import { repositoryUrl } from '../views/repository.js';
import { ownUserView, permissionView, userView } from '../views/user.js';

/** Who and what has access, and what the organization asks of its members. */
export const accessRoutes: Routes = {
  'GET /repos/{owner}/{repo}/collaborators': (call) => {
    const repository = call.repository();
    requirePush(call, repository);
    const outside = call.query['affiliation'] === 'outside';
    const logins = Object.keys(repository.collaborators).filter(
      (login) => !outside || repository.posture.outsiders.some((name) => sameName(name, login)),
    );
    return paginate(call, logins, (login) => permissionView(call.world, repository, login)['user']);
  },

  'GET /repos/{owner}/{repo}/keys': (call) => {
    const repository = call.granted('administration');
    return paginate(call, repository.posture.deployKeys, ({ title, readOnly, addedBy }) => ({
      id: 1,
      key: 'ssh-ed25519 AAAA',
      url: `${repositoryUrl(call.world, repository)}/keys/1`,
      title,
      verified: true,
      created_at: repository.createdAt,
      read_only: readOnly,
      ...(addedBy === null ? {} : { added_by: addedBy }),
    }));
  },

  'GET /repos/{owner}/{repo}/hooks': (call) => {
    const repository = call.granted('repository-hooks');
    const url = `${repositoryUrl(call.world, repository)}/hooks/1`;
    return paginate(call, repository.posture.webhooks, (hook) => ({
      type: 'Repository',
      id: 1,
      name: 'web',
      active: hook.active,
      events: ['push'],
      config: {
        url: hook.url,
        content_type: 'json',
        insecure_ssl: hook.insecureSsl ? '1' : '0',
        ...(hook.secret ? { secret: '********' } : {}),
      },
      updated_at: timestamp(call.world),
      created_at: timestamp(call.world),
      url,
      test_url: `${url}/test`,
      ping_url: `${url}/pings`,
      last_response: { code: 200, status: 'active', message: 'OK' },
    }));
  },

  'GET /orgs/{org}': (call) => {
    const { world, actor } = call;
    const org = findUser(world.state, call.param('org'));
    if (org?.type !== 'Organization') throw notFound();
    const { repositories } = world.state;
    const own = repositories.find(({ owner }) => sameName(owner, org.login));
    const shown = own !== undefined && isGranted(world.state, actor, own, 'organization-administration');
    const url = `${world.url}/orgs/${org.login}`;
    return {
      status: 200,
      body: {
        ...ownUserView(world, org.login),
        ...userView(world, org.login),
        url,
        repos_url: `${url}/repos`,
        events_url: `${url}/events`,
        blog: 'https://example.com',
        hooks_url: `${url}/hooks`,
        issues_url: `${url}/issues`,
        members_url: `${url}/members{/member}`,
        public_members_url: `${url}/public_members{/member}`,
        description: null,
        name: org.login,
        company: '',
        location: '',
        email: 'security@example.com',
        has_organization_projects: true,
        has_repository_projects: true,
        archived_at: null,
        ...(shown ? { two_factor_requirement_enabled: own.posture.twoFactor } : {}),
      },
    };
  },
};

/** @throws Refusal 403 for a token that cannot push: GitHub asks it of whoever lists people */
function requirePush({ world, actor }: Call, repository: Repository): void {
  if (actor === null) throw new Refusal(401, 'Requires authentication');
  if (!isVisible(world.state, actor, repository)) throw notFound();
  const may =
    actor.token.kind === 'workflow'
      ? actor.token.permissions.administration !== undefined
      : roleOf(world.state, repository, actor.login) !== null &&
        hasRole(world.state, repository, actor.login, 'write');
  if (may) return;
  if (actor.token.kind === 'personal')
    throw new Refusal(403, 'Must have push access to view repository collaborators.');
  const { status, message } = notByIntegration();
  throw new Refusal(status, message, [], { 'x-accepted-github-permissions': 'metadata=read' });
}
