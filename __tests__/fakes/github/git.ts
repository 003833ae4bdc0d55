import { execFile } from 'node:child_process';

/** A commit as git has it; times in UTC. */
export interface GitCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: GitPerson;
  readonly committer: GitPerson;
  readonly message: string;
}

/** Who wrote or committed, and when. */
export interface GitPerson {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

/** One line of `git ls-tree`. */
export interface GitTreeEntry {
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  /** Bytes; null for what is no blob. */
  readonly size: number | null;
  readonly path: string;
}

/** One file that differs between two commits; lines, 0 for binary files. */
export interface GitChange {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly path: string;
  readonly previousPath: string | null;
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
}

const MAX_OUTPUT = 256 * 1024 * 1024;

/** A bare git repository on disk, asked through the git command line. */
export class BareRepository {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** Runs git here. @throws Error with git's own words */
  run(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Buffer> {
    return new Promise((done, failed) => {
      const options = {
        encoding: 'buffer' as const,
        maxBuffer: MAX_OUTPUT,
        env: { ...process.env, LC_ALL: 'C', ...environment },
      };
      execFile('git', ['--git-dir', this.path, ...args], options, (error, stdout) => {
        if (error) failed(new Error(error.message));
        else done(stdout);
      });
    });
  }

  async text(args: readonly string[]): Promise<string> {
    return (await this.run(args)).toString('utf8').trimEnd();
  }

  /** The object that a revision names; null when there is none. */
  async resolve(revision: string): Promise<string | null> {
    return this.text(['rev-parse', '--verify', '--quiet', '--end-of-options', revision]).catch(() => null);
  }

  /**
   * The commit that a revision names: a branch, a tag, a full ref or a sha; null when there is
   * none.
   */
  async commitOf(revision: string): Promise<string | null> {
    for (const candidate of [
      `refs/heads/${revision}`,
      `refs/tags/${revision}`,
      `refs/${revision}`,
      revision,
    ]) {
      const sha = await this.resolve(`${candidate}^{commit}`);
      if (sha !== null) return sha;
    }
    return null;
  }

  async commit(sha: string): Promise<GitCommit> {
    const format = '%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B';
    const fields = (await this.text(['show', '-s', `--format=${format}`, sha])).split('\0');
    const [tree = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = '', message = ''] =
      fields;
    return {
      sha,
      tree,
      parents: parents === '' ? [] : parents.split(' '),
      author: { name: an, email: ae, date: utc(ad) },
      committer: { name: cn, email: ce, date: utc(cd) },
      message,
    };
  }

  /** A tree's entries, with those below and the trees between when `recursive`. */
  async tree(sha: string, recursive: boolean): Promise<GitTreeEntry[]> {
    const deep = recursive ? ['-r', '-t'] : [];
    const out = await this.text(['ls-tree', '-z', '-l', ...deep, sha]);
    return out.split('\0').filter(Boolean).map(parseEntry);
  }

  blob(sha: string): Promise<Buffer> {
    return this.run(['cat-file', 'blob', sha]);
  }

  /** The best common ancestor; null when there is none. */
  async mergeBase(a: string, b: string): Promise<string | null> {
    return this.text(['merge-base', a, b]).catch(() => null);
  }

  /** Commits that `head` has and `base` has not, oldest first. */
  async commitsBetween(base: string, head: string): Promise<string[]> {
    return (await this.text(['rev-list', '--reverse', '--topo-order', `${base}..${head}`]))
      .split('\n')
      .filter(Boolean);
  }

  /** A commit and those before it, newest first; of a path only those that changed it. */
  async commitsOf(head: string, path: string | null): Promise<string[]> {
    const only = path === null ? [] : ['--', path];
    return (await this.text(['rev-list', head, ...only])).split('\n').filter(Boolean);
  }

  /** What changed from one commit or tree to another. */
  async changes(base: string, head: string): Promise<GitChange[]> {
    const flags = ['diff-tree', '-r', '-z', '-M', '--no-commit-id', '--full-index'];
    const raw = (await this.text([...flags, '--raw', base, head])).split('\0');
    const lines = lineCounts((await this.text([...flags, '--numstat', base, head])).split('\0'));
    const changes: GitChange[] = [];
    for (let at = 0; at + 1 < raw.length;) {
      const [, , , sha = '', letter = ''] = (raw[at] ?? '').split(' ');
      const moved = letter.startsWith('R');
      const path = raw[at + (moved ? 2 : 1)] ?? '';
      const counts = lines.get(path) ?? { additions: 0, deletions: 0 };
      const previousPath = moved ? (raw[at + 1] ?? '') : null;
      changes.push({ status: statusOf(letter), path, previousPath, sha, ...counts });
      at += moved ? 3 : 2;
    }
    return changes;
  }
}

function parseEntry(line: string): GitTreeEntry {
  const match = /^(\d+) (blob|tree|commit) ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line);
  if (match === null) throw new Error(`git ls-tree printed ${JSON.stringify(line)}`);
  const [, mode = '', type = '', sha = '', size = '', path = ''] = match;
  return { mode, type: type as GitTreeEntry['type'], sha, size: size === '-' ? null : Number(size), path };
}

/**
 * `git diff-tree --numstat -z`: counts and path, or counts, nothing, old path and new path for a
 * rename.
 */
function lineCounts(fields: readonly string[]): Map<string, { additions: number; deletions: number }> {
  const counts = new Map<string, { additions: number; deletions: number }>();
  for (let at = 0; at < fields.length; at += 1) {
    const [added = '', deleted = '', path = ''] = (fields[at] ?? '').split('\t');
    if (added === '') continue;
    const name = path === '' ? (fields[(at += 2)] ?? '') : path;
    counts.set(name, { additions: Number(added) || 0, deletions: Number(deleted) || 0 });
  }
  return counts;
}

function statusOf(letter: string): GitChange['status'] {
  if (letter.startsWith('R')) return 'renamed';
  return letter === 'A' ? 'added' : letter === 'D' ? 'removed' : 'modified';
}

function utc(date: string): string {
  return new Date(date).toISOString().replace('.000', '');
}
