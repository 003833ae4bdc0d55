import { describe, expect, it } from '@jest/globals';
import {
  grants,
  permissionHistory,
  type ManifestVersion,
} from '../../../src/scanners/forge/permissions/history.js';

function manifest(scopes: readonly string[], id = '1'): string {
  const list = scopes.map((scope) => `\n    - ${scope}`).join('');
  return `app:\n  id: ari:cloud:ecosystem::app/${id}\n  runtime:\n    name: nodejs22.x\npermissions:\n  scopes:${list === '' ? ' []' : list}\n`;
}

/** Versions one day apart, their commits `c1`, `c2`, … */
function versions(...texts: (string | null)[]): ManifestVersion[] {
  return texts.map((text, index) => ({
    commit: `c${index + 1}`,
    at: `2026-11-0${index + 1}T12:00:00Z`,
    author: 'alice',
    text,
  }));
}

function said(...histories: Parameters<typeof permissionHistory>[0]): string[] {
  const { changes, unread } = permissionHistory(histories);
  return [
    ...changes.map(({ change, permission, version }) => `${version.commit} ${change} ${permission}`),
    ...unread.map(({ version, problem }) => `${version.commit} ${problem}`),
  ];
}

const READ = manifest(['read:jira-work']);
const WRITE = manifest(['read:jira-work', 'write:jira-work']);

describe('the permissions of a Forge app over time', () => {
  it('are those that each commit gives or takes', () => {
    const history = { path: 'manifest.yml', before: READ, versions: versions(WRITE, WRITE, READ, null) };
    expect(said(history)).toEqual([
      'c1 widens scope write:jira-work',
      'c3 narrows scope write:jira-work',
      'c4 narrows scope read:jira-work',
    ]);
  });

  it('of a new app are all new', () => {
    expect(said({ path: 'manifest.yml', before: null, versions: versions(READ) })).toEqual([
      'c1 widens scope read:jira-work',
    ]);
  });

  it('lose no change to a version that is not valid: the next valid one has it', () => {
    const history = { path: 'manifest.yml', before: READ, versions: versions('app: {\n', '', WRITE) };
    expect(said(history)).toEqual([
      'c3 widens scope write:jira-work',
      expect.stringMatching(/^c1 line 2, column 1: /u),
      'c2 GitHub does not give the whole file',
    ]);
  });

  it('stay where the manifest moves, and a move that widens shows what it widens', () => {
    const [first] = versions(null);
    const moved = (text: string): string[] =>
      said(
        { path: 'manifest.yml', before: READ, versions: first === undefined ? [] : [first] },
        { path: 'apps/a/manifest.yml', before: null, versions: versions(text) },
      );
    expect(moved(READ)).toEqual([]);
    expect(moved(WRITE)).toEqual(['c1 widens scope write:jira-work']);
    expect(moved(manifest(['read:jira-work'], '2'))).toEqual([
      'c1 narrows scope read:jira-work',
      'c1 widens scope read:jira-work',
    ]);
  });

  it('of a file that is no Forge manifest are none', () => {
    const other = { path: 'k8s/manifest.yml', before: 'kind: Pod\n', versions: versions('kind: {\n') };
    expect(permissionHistory([other])).toEqual({ hasApps: false, changes: [], unread: [] });
  });

  it('tell whether a state that somebody reviewed had one', () => {
    expect(grants('manifest.yml', WRITE, 'scope write:jira-work')).toBe(true);
    expect([READ, null, '', 'a: {'].map((text) => grants('m', text, 'scope write:jira-work'))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
