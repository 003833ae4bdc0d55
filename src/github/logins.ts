import type { Actor } from './read/tracker-query.js';

/** Who writes when the token is the workflow's own. */
export const ACTIONS_BOT = 'github-actions[bot]';

/** Whether an account is an app or a bot. */
export function isBot(actor: Actor): boolean {
  return actor?.__typename === 'Bot' || actor?.login.endsWith('[bot]') === true;
}

/**
 * The login of an actor as the REST API and people write it: GraphQL leaves out the `[bot]` of an
 * app.
 */
export function loginOf(actor: Actor): string | null {
  if (actor === null) return null;
  return actor.__typename === 'Bot' && !actor.login.endsWith('[bot]') ? `${actor.login}[bot]` : actor.login;
}

/**
 * The logins whose issues and comments are ours.
 * @param viewer the login that this token writes under
 * @param authors further ones, `issues.authors` of the policy
 */
export function ourLogins(viewer: string, authors: readonly string[]): ReadonlySet<string> {
  return new Set([ACTIONS_BOT, viewer, ...authors].map((login) => login.toLowerCase()));
}

/** Whether a login is one of ours. */
export function isOurs(login: string | null, logins: ReadonlySet<string>): boolean {
  return login !== null && logins.has(login.toLowerCase());
}
