import { describe, expect, it } from '@jest/globals';
import {
  commitMessage,
  decidePull,
  markerOf,
  type FixPull,
  type FixState,
} from '../../../src/core/fix/pull-request.js';

const wanted = { digest: 'aa', title: 'title', body: `${markerOf('aa')} body` };
const pull = (rest: Partial<FixPull> = {}): FixPull => ({
  ...{ number: 7, url: 'u', open: true, merged: false, title: 'title', body: wanted.body },
  ...rest,
});
const branch = (digest: string, author: string | null = 'bot'): FixState['branch'] => ({
  ...{ tip: 't', whole: true },
  commits: [{ sha: 't', author, message: commitMessage('Upgrade a', digest) }],
});
const decide = (state: Partial<FixState>, want: typeof wanted | null = wanted): unknown => {
  const decision = decidePull({ branch: null, pulls: [], ...state }, want, (login) => login === 'bot');
  return 'push' in decision ? `${decision.kind}${decision.push ? ' push' : ''}` : decision.kind;
};

describe('the fix pull request', () => {
  it.each([
    ['is opened', {}, 'open push'],
    ['is opened from a branch that is right', { branch: branch('aa') }, 'open'],
    ['is left when nothing changed', { branch: branch('aa'), pulls: [pull()] }, 'nothing'],
    ['gets a new text', { branch: branch('aa'), pulls: [pull({ title: 'old' })] }, 'update'],
    ['gets a new change', { branch: branch('bb'), pulls: [pull()] }, 'update push'],
    ['is left to a person who pushed', { branch: branch('aa', 'alice'), pulls: [pull()] }, 'leave'],
    ['is left to an account that is unknown', { branch: branch('aa', null), pulls: [pull()] }, 'leave'],
    ['is not opened again when it was declined', { pulls: [pull({ open: false })] }, 'nothing'],
    ['is opened again after a merge', { pulls: [pull({ open: false, merged: true })] }, 'open push'],
    ['is opened for another change', { pulls: [pull({ open: false, body: markerOf('bb') })] }, 'open push'],
  ] as const)('%s', (_, state, expected) => {
    expect(decide(state)).toBe(expected);
  });

  it('is closed when nothing is left, unless somebody pushed', () => {
    expect(decide({ branch: branch('aa'), pulls: [pull()] }, null)).toBe('close');
    expect(decide({ branch: branch('aa', 'alice'), pulls: [pull()] }, null)).toBe('leave');
    expect(decide({}, null)).toBe('nothing');
  });

  it('is left while the commands fail, which says nothing about what is there', () => {
    const state = { branch: branch('aa'), pulls: [pull()] };
    expect(decidePull(state, null, (login) => login === 'bot', 1).kind).toBe('leave');
    expect(decidePull({ branch: null, pulls: [] }, null, () => true, 1).kind).toBe('nothing');
  });

  it('is left where a commit of ours has not our trailer, as under a token of a person', () => {
    const state = {
      branch: { tip: 't', whole: true, commits: [{ sha: 't', author: 'bot', message: 'mine' }] },
    };
    expect(decide(state)).toBe('leave');
  });

  it('is left where not all commits of the branch are known', () => {
    expect(decide({ branch: { tip: 't', whole: false, commits: [] } })).toBe('leave');
  });
});
