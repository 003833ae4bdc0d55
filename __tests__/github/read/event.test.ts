import { describe, expect, it } from '@jest/globals';
import { readTrigger } from '../../../src/github/read/event.js';
import { FixbyError } from '../../../src/system/fixby-error.js';

const sha = (digit: string): string => digit.repeat(40);
const pullRequest = {
  pull_request: {
    number: 7,
    merge_commit_sha: sha('c'),
    head: { sha: sha('a') },
    base: { sha: sha('b'), ref: 'main' },
  },
};
const push = (ref: string): unknown => ({ ref, repository: { default_branch: 'main' } });

describe('the mode', () => {
  it.each([
    ['pull_request', pullRequest, 'gate'],
    ['pull_request_target', pullRequest, 'gate'],
    [
      'merge_group',
      { merge_group: { head_sha: sha('a'), base_sha: sha('b'), base_ref: 'refs/heads/main' } },
      'gate',
    ],
    ['push', push('refs/heads/main'), 'track'],
    ['push', push('refs/heads/topic'), 'report'],
    ['push', push('refs/tags/main'), 'report'],
    ['schedule', {}, 'track'],
    ['workflow_dispatch', {}, 'track'],
    ['repository_dispatch', {}, 'track'],
    ['issues', {}, 'intake'],
    ['issue_comment', {}, 'intake'],
  ])('of %s is picked by the event', (event, payload, mode) => {
    expect(readTrigger(event, payload, 'auto', null).mode).toBe(mode);
  });

  it('can be set', () => {
    expect(readTrigger('push', push('refs/heads/main'), 'report', null).mode).toBe('report');
  });

  it('is an error for an event that nobody knows, and says what to do', () => {
    expect(() => readTrigger('gollum', {}, 'auto', null)).toThrow('Set the input mode');
  });
});

describe('what is judged', () => {
  it('takes head and base of a merge group from the event, whose environment has none', () => {
    const payload = { merge_group: { head_sha: sha('a'), base_sha: sha('b'), base_ref: 'refs/heads/main' } };
    expect(readTrigger('merge_group', payload, 'auto', sha('a')).change).toEqual({
      kind: 'merge-group',
      number: null,
      headSha: sha('a'),
      baseSha: sha('b'),
      baseRef: 'main',
      mergeShas: [],
    });
  });

  it('knows GitHub’s merge commits of a pull request, and does not take the head for one', () => {
    expect(readTrigger('pull_request', pullRequest, 'auto', sha('d')).change?.mergeShas).toEqual([
      sha('d'),
      sha('c'),
    ]);
    expect(readTrigger('pull_request', pullRequest, 'auto', sha('a')).change?.mergeShas).toEqual([sha('c')]);
  });

  it.each([
    ['no pull request', {}],
    ['no payload at all', null],
    [
      'a head that is no commit',
      { pull_request: { ...pullRequest.pull_request, head: { sha: 'main; rm -rf /' } } },
    ],
  ])('is an error for %s', (_, payload) => {
    expect(() => readTrigger('pull_request', payload, 'auto', null)).toThrow(FixbyError);
  });
});
