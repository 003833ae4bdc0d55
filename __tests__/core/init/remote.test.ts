import { expect, it } from '@jest/globals';
import { isOnGitHubCom, parseRemote } from '../../../src/core/init/remote.js';

it.each([
  ['https://github.com/acme/app.git', 'https://github.com/acme/app'],
  ['https://github.com/acme/app/', 'https://github.com/acme/app'],
  ['https://alice:token@github.com/acme/app', 'https://github.com/acme/app'],
  ['git@github.com:acme/app.git', 'https://github.com/acme/app'],
  ['ssh://git@ssh.github.com:443/acme/app.git', 'https://github.com/acme/app'],
  ['ssh://git@ghe.example:2222/acme/my.app', 'https://ghe.example/acme/my.app'],
  ['git@GHE.example:acme/app', 'https://ghe.example/acme/app'],
])('%s is %s', (address, url) => {
  expect(parseRemote(address)?.url).toBe(url);
});

it.each([
  '',
  '/srv/git/app.git',
  '../app',
  'git@work:acme/app.git',
  'https://github.com/acme',
  'file:///a/b',
  'https://github.com/a/..',
])('nothing is read from "%s"', (address) => {
  expect(parseRemote(address)).toBeNull();
});

it("github.com is told from a GitHub of somebody's own", () => {
  const on = (host: string) => isOnGitHubCom({ url: `https://${host}/a/b`, owner: 'a', name: 'b' });
  expect(['github.com', 'github.com.evil.example', 'ghe.example'].map(on)).toEqual([true, false, false]);
});
