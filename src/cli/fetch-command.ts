/**
 * The command that brings a revision which is not here, so that the same call works afterwards.
 * @param revision as it was given: `origin/main`, `main`, a commit
 * @param remotes names of the clone's remotes, in git's order
 */
export function fetchHint(revision: string, remotes: readonly string[]): string {
  const remote = remotes.find((name) => revision.startsWith(`${name}/`));
  if (remote !== undefined) {
    const branch = revision.slice(remote.length + 1);
    return `Fetch it first: git fetch ${remote} ${shown(`${branch}:refs/remotes/${remote}/${branch}`)}`;
  }
  const [first] = [...remotes.filter((name) => name === 'origin'), ...remotes];
  if (first === undefined)
    return 'This clone has no remote to fetch it from. git branch --all and git tag list what there is.';
  if (/^[0-9a-f]{7,40}$/u.test(revision))
    return `Fetch it first: git fetch ${first} ${revision} (a whole id), or git fetch --unshallow`;
  return `Fetch it first: git fetch ${first} ${shown(`${revision}:refs/remotes/${first}/${revision}`)}, then --base ${shown(`${first}/${revision}`)}`;
}

/** A word of a command, quoted where the shell would read it otherwise. */
function shown(word: string): string {
  return /^[\w./:@+-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
