import picomatch from 'picomatch';

/** Globs over folders, relative to a workspace's own: its members, and what is none of them. */
export interface WorkspaceGlobs {
  readonly members: readonly string[];
  readonly exclude: readonly string[];
}

/** The globs of a list in which `!` stands before what is no member. */
export function byNegation(patterns: readonly string[]): WorkspaceGlobs {
  const bare = patterns.map(withoutSlashes);
  return {
    members: bare.filter((pattern) => !pattern.startsWith('!')),
    exclude: bare.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)),
  };
}

/** Tells of a folder whether it is a member. */
export function matching({ members, exclude }: WorkspaceGlobs): (folder: string) => boolean {
  const [within, without] = [matcherOf(members), matcherOf(exclude)];
  return (folder) => within(folder) && !without(folder);
}

function matcherOf(patterns: readonly string[]): (folder: string) => boolean {
  // `./` is the workspace's own folder, which is no member, and no glob when its slash is gone.
  const globs = patterns.map(withoutSlashes).filter((pattern) => pattern !== '');
  // The globs are untrusted. Extended globs are off, since some take exponential time to match.
  return picomatch(globs, { noextglob: true });
}

function withoutSlashes(pattern: string): string {
  return pattern.replace(/^\.\//, '').replace(/\/$/, '');
}
