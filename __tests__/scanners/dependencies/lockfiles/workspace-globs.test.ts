import { describe, expect, it } from '@jest/globals';
import { byNegation, matching } from '../../../../src/scanners/dependencies/lockfiles/workspace-globs.js';

/** Which of some folders the globs of a list name. */
function members(patterns: readonly string[], ...folders: readonly string[]): string[] {
  return folders.filter(matching(byNegation(patterns)));
}

describe('the globs of a workspace', () => {
  it('name folders of one level with *, of every level with **', () => {
    const folders = ['packages/a', 'packages/a/b', 'tools'];
    expect(members(['packages/*'], ...folders)).toEqual(['packages/a']);
    expect(members(['packages/**'], ...folders)).toEqual(['packages/a', 'packages/a/b']);
  });

  it('leave out what stands after !, in any order', () => {
    for (const patterns of [
      ['packages/*', '!packages/old'],
      ['!packages/old', 'packages/*'],
      ['./packages/*/', '!./packages/old/'],
    ])
      expect(members(patterns, 'packages/a', 'packages/old')).toEqual(['packages/a']);
  });

  it('name nothing where the list is empty, or only the folder itself', () => {
    expect(members([], 'packages/a')).toEqual([]);
    expect(members(['./'], 'packages/a', '')).toEqual([]);
  });

  it('take extended globs as they are written: they may need exponential time', () => {
    expect(members(['packages/+(a)'], 'packages/a')).toEqual([]);
  });
});
