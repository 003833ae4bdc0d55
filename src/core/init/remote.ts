/** A repository on a GitHub, as its remote names it. */
export interface RemoteRepository {
  /** `https://github.com/owner/name` */
  readonly url: string;
  readonly owner: string;
  readonly name: string;
}

const NAME = '([A-Za-z0-9][\\w-]*)/([\\w.-]+?)(?:\\.git)?/?$';
const ADDRESS = new RegExp(`^(?:https?|ssh|git)://(?:[^@/]*@)?([^@:/]+)(?::\\d+)?/${NAME}`, 'u');
const SCP = new RegExp(`^(?:[^@/:]+@)?([^@:/]+):/?${NAME}`, 'u');

/**
 * Reads the address of a remote: `https://host/owner/name.git`, `ssh://git@host/owner/name` or
 * `git@host:owner/name.git`. User, password and port are left out.
 * @returns null for anything else, and for a host without a dot (an alias of somebody's ssh)
 */
export function parseRemote(address: string): RemoteRepository | null {
  const [, host, owner, name] = ADDRESS.exec(address) ?? SCP.exec(address) ?? [];
  if (host === undefined || owner === undefined || name === undefined) return null;
  if (!host.includes('.') || /^\.+$/u.test(name)) return null;
  // GitHub's own host for ssh over port 443.
  const web = host.toLowerCase() === 'ssh.github.com' ? 'github.com' : host.toLowerCase();
  return { url: `https://${web}/${owner}/${name}`, owner, name };
}

/** Whether a repository is on github.com, and not on a GitHub of somebody's own. */
export function isOnGitHubCom({ url }: RemoteRepository): boolean {
  return url.startsWith('https://github.com/');
}
