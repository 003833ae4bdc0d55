/** Whether GitHub shows that those who are named approved something, or only its text says so. */
export type Approval = 'claimed' | 'confirmed';

/**
 * A login as `approved-by` names it; teams (`@org/team`) are none, since nobody can confirm them.
 */
const LOGIN = /(?<![\w@/-])@([A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?![\w/-])/gu;

/** The logins that `approved-by` names, lower case: `@alice and @Bob` names two. */
export function loginsIn(approvedBy: string): string[] {
  return [...new Set([...approvedBy.matchAll(LOGIN)].map(([, login = '']) => login.toLowerCase()))];
}

/**
 * Whether everybody whom `approved-by` names is confirmed; null where nobody is named.
 * @param confirmed logins that GitHub shows to have approved it, lower case
 */
export function approvalOf(approvedBy: string | null, confirmed: readonly string[]): Approval | null {
  if (approvedBy === null) return null;
  const named = loginsIn(approvedBy);
  return named.length > 0 && named.every((login) => confirmed.includes(login)) ? 'confirmed' : 'claimed';
}
