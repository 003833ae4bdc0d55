import { findRepository, findUser, fullName } from './lookup.js';
import {
  ACTIONS_BOT,
  type Permissions,
  type Repository,
  type Role,
  type SecurityAdvisory,
  type State,
  type User,
} from './state.js';
import { untouchedSettings } from './posture-state.js';
import { newId, timestamp } from './world.js';
import type { World } from './world.js';

/** Ids that these accounts have on github.com. */
const KNOWN_BOTS: Readonly<Record<string, number>> = { [ACTIONS_BOT]: 41898282, 'dependabot[bot]': 49699333 };

/**
 * What a workflow gets on a pull request from a fork, or one of Dependabot's, whatever its
 * `permissions:` say.
 */
export const READ_ONLY: Permissions = {
  contents: 'read',
  issues: 'read',
  'pull-requests': 'read',
  'security-events': 'read',
};

/** What Fixby's documented workflow asks for, and what its uploads of SARIF need. */
export const READ_WRITE: Permissions = {
  contents: 'read',
  issues: 'write',
  'pull-requests': 'write',
  'security-events': 'write',
};

/** A GitHub in which nobody is but the two bots of Actions and Dependabot. */
export function emptyState(): State {
  const state: State = { users: [], tokens: [], repositories: [], nextId: 1000 };
  for (const login of Object.keys(KNOWN_BOTS)) addUser(state, login);
  return state;
}

/** The user of that login, added when there is none; `…[bot]` is a bot. */
export function addUser(state: State, login: string, overrides: Partial<User> = {}): User {
  const known = findUser(state, login);
  if (known !== undefined) return Object.assign(known, overrides);
  const user: User = {
    id: KNOWN_BOTS[login] ?? newId(state),
    login,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    members: [],
    issueFields: { fields: [], dropsValues: false, refusesWorkflows: false },
    ...overrides,
  };
  state.users.push(user);
  return user;
}

/**
 * A public repository with issues and code scanning, owned by an organization unless its owner is
 * known as something else.
 */
export function addRepository(
  world: World,
  overrides: Partial<Repository> & Pick<Repository, 'owner' | 'name'>,
): Repository {
  if (findUser(world.state, overrides.owner) === undefined) {
    addUser(world.state, overrides.owner, { type: 'Organization' });
  }
  const repository: Repository = {
    id: newId(world.state),
    description: null,
    private: false,
    forkOf: null,
    defaultBranch: 'main',
    git: null,
    treeLimit: 100_000,
    hasIssues: true,
    archived: false,
    codeScanning: 'enabled',
    collaborators: {},
    issues: [],
    gone: [],
    labels: [],
    milestones: [],
    analyses: [],
    alerts: [],
    workflowRuns: [],
    posture: untouchedSettings(),
    advisories: [],
    createdAt: timestamp(world),
    ...overrides,
  };
  if (findRepository(world.state, fullName(repository))) throw new Error(`${fullName(repository)} exists`);
  world.state.repositories.push(repository);
  return repository;
}

/** Gives a user a role in a repository. */
export function addCollaborator(world: World, repository: Repository, login: string, role: Role): User {
  repository.collaborators[login] = role;
  return addUser(world.state, login);
}

/** Somebody reports something in private, unless told otherwise. */
export function addAdvisory(
  world: World,
  repository: Repository,
  advisory: Partial<SecurityAdvisory> & Pick<SecurityAdvisory, 'id'>,
): SecurityAdvisory {
  const { login: author } = addUser(world.state, advisory.author ?? 'reporter');
  const added: SecurityAdvisory = {
    title: 'Anybody is admin',
    state: 'triage',
    severity: 'high',
    vector: null,
    createdAt: timestamp(world),
    ...advisory,
    author,
  };
  repository.advisories.push(added);
  return added;
}

/** A workflow's GITHUB_TOKEN for one repository; returns the token. */
export function addWorkflowToken(world: World, repository: Repository, permissions: Permissions): string {
  const value = `ghs_${newId(world.state)}`;
  world.state.tokens.push({ value, kind: 'workflow', repository: fullName(repository), permissions });
  return value;
}

/** A person's access token, that may do what the person may; returns the token. */
export function addPersonalToken(world: World, login: string): string {
  addUser(world.state, login);
  const value = `ghp_${newId(world.state)}`;
  world.state.tokens.push({ value, kind: 'personal', login });
  return value;
}
