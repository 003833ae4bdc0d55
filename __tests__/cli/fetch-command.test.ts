import { describe, expect, it } from '@jest/globals';
import { fetchHint } from '../../src/cli/fetch-command.js';

describe('the command that fetches a missing base', () => {
  it.each([
    ['origin/main', ['origin'], 'git fetch origin main:refs/remotes/origin/main'],
    [
      'upstream/release/2',
      ['origin', 'upstream'],
      'git fetch upstream release/2:refs/remotes/upstream/release/2',
    ],
    ['main', ['fork', 'origin'], 'git fetch origin main:refs/remotes/origin/main, then --base origin/main'],
    ['main', ['fork'], 'git fetch fork main:refs/remotes/fork/main, then --base fork/main'],
    ['1a2b3c4', ['origin'], 'git fetch origin 1a2b3c4 (a whole id), or git fetch --unshallow'],
    ["a'; rm -rf x", ['origin'], `git fetch origin 'a'\\''; rm -rf x:refs/remotes/origin/a'\\''; rm -rf x'`],
  ])('names remote and branch of %s', (revision, remotes, command) => {
    expect(fetchHint(revision, remotes)).toContain(`Fetch it first: ${command}`);
  });

  it('says that there is nowhere to fetch from', () => {
    expect(fetchHint('main', [])).toMatch(/^This clone has no remote/u);
  });
});
