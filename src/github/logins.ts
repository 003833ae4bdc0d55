import type { Actor } from './read/tracker-query.js';

/** The login that the workflow's own token writes with. */
export const ACTIONS_BOT = 'github-actions[bot]';

/** Whether an account is an app or a bot. */
export function isBot(actor: Actor): boolean {
  return actor?.__typename === 'Bot' || actor?.login.endsWith('[bot]') === true;
}

/** The login of an actor as the REST API writes it: GraphQL omits the `[bot]` of an app. */
export function loginOf(actor: Actor): string | null {
  if (actor === null) return null;
  return actor.__typename === 'Bot' && !actor.login.endsWith('[bot]') ? `${actor.login}[bot]` : actor.login;
}

/**
 * The logins whose issues and comments count as ours.
 * @param viewer the login that this token writes with
 * @param authors further logins, from `issues.authors` of the policy
 */
export function ourLogins(viewer: string, authors: readonly string[]): ReadonlySet<string> {
  return new Set([ACTIONS_BOT, viewer, ...authors].map((login) => login.toLowerCase()));
}

/** Whether a login is one of ours. */
export function isOurs(login: string | null, logins: ReadonlySet<string>): boolean {
  return login !== null && logins.has(login.toLowerCase());
}
