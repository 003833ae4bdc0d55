import { describe, expect, it } from '@jest/globals';
import { policyForGate, policyOf, type PolicyInForce } from '../../src/run/policy-in-force.js';
import type { Tree } from '../../src/system/tree.js';
import { MemoryTree, type TreeContents } from '../fixtures/memory-tree.js';

const PATH = '.github/fixby.yml';
const HIGH = 'version: 1\ngate: { fail-on: high }\n';
const LOW = 'version: 1\ngate: { fail-on: low }\n';
const BROKEN = 'version: 1\ngate: { fail-on: nothing }\n';
const request = { path: null, failOn: null };

/** The tree of a commit. */
function committed(contents: TreeContents, commit = '1'.repeat(40)): Tree {
  const memory = new MemoryTree(contents);
  return {
    commit,
    files: () => memory.files(),
    contentId: (path) => memory.contentId(path),
    read: (path, most) => memory.read(path, most),
  };
}

function tree(policy: string | null): Tree {
  return committed(policy === null ? {} : { [PATH]: policy });
}

/** What a user sees: what judges, and what is said of it. */
function seen({ policy, origin, reasons }: PolicyInForce) {
  return {
    failOn: policy.gate['fail-on'],
    said: reasons.map(({ decision, message }) => `${decision}: ${message}`),
    proposed: origin.proposed,
  };
}

describe('the policy of a gate', () => {
  const gate = async (base: Tree | null, head: Tree, fork: Tree | null = null) =>
    seen(await policyForGate(base, base === null ? 'it is not fetched' : null, head, request, fork));

  it('is that of the base, and a change of it is told', async () => {
    expect(await gate(tree(HIGH), tree(LOW))).toMatchObject({ failOn: 'high', said: [] });
    expect((await gate(tree(HIGH), tree(LOW))).proposed.join()).toContain('fail-on');
    expect((await gate(tree(HIGH), tree(HIGH))).proposed).toEqual([]);
  });

  it('is told where a change adds or deletes it', async () => {
    expect((await gate(tree(HIGH), tree(null))).proposed[0]).toBe(`${PATH} is deleted`);
    expect((await gate(tree(null), tree(HIGH))).proposed[0]).toBe(`${PATH} is added`);
    expect((await gate(tree(null), tree(null))).proposed).toEqual([]);
  });

  it('blocks where the change breaks it', async () => {
    const { failOn, said, proposed } = await gate(tree(HIGH), tree(BROKEN));
    expect([failOn, proposed]).toEqual(['high', []]);
    expect(said).toEqual([expect.stringContaining('block: the policy that this change brings is invalid')]);
  });

  it('is the default one where that of the base is broken, and a repair may be merged', async () => {
    const { failOn, said } = await gate(tree(BROKEN), tree(LOW));
    expect(failOn).toBe('critical');
    expect(said).toEqual([
      expect.stringContaining('warn: the policy of the base is invalid, so the default'),
    ]);
    expect((await gate(tree(BROKEN), tree(BROKEN))).said).toHaveLength(2);
  });

  it('is an error where the base cannot be read, however the head is', async () => {
    const { said } = await gate(null, tree(LOW));
    expect(said).toEqual([expect.stringMatching(/^error: .*it is not fetched/u)]);
    expect((await gate(null, tree(BROKEN))).said).toHaveLength(2);
  });

  it('says nothing of what the base branch changed since the head left it', async () => {
    expect(await gate(tree(HIGH), tree(LOW), tree(LOW))).toEqual({ failOn: 'high', said: [], proposed: [] });
    expect((await gate(tree(HIGH), tree(BROKEN), tree(BROKEN))).said).toEqual([]);
    expect((await gate(tree(HIGH), tree(LOW), tree(HIGH))).proposed).not.toEqual([]);
    expect((await gate(tree(HIGH), tree(null), tree(LOW))).proposed).not.toEqual([]);
    const misspelt = committed({ '.github/fixby.yaml': LOW });
    expect((await gate(tree(HIGH), misspelt, tree(null))).said).toHaveLength(1);
  });

  it('is read from no link, which blocks', async () => {
    const linked = committed({ [PATH]: { link: '/etc/passwd' } });
    expect((await gate(tree(HIGH), linked)).said).toEqual([expect.stringMatching(/^block: .*symlink/u)]);
    expect((await gate(tree(HIGH), linked, tree('/etc/passwd'))).said).toHaveLength(1);
    expect((await gate(tree(HIGH), linked, linked)).said).toEqual([]);
  });

  it('that is named must be in the base, and may be deleted by the change', async () => {
    const named = { path: 'own.yml', failOn: null };
    const base = committed({ 'own.yml': HIGH });
    await expect(policyForGate(tree(HIGH), null, base, named)).rejects.toThrow('there is no own.yml');
    const { proposed } = seen(await policyForGate(base, null, tree(HIGH), named));
    expect(proposed[0]).toBe('own.yml is deleted');
    const unchanged = committed({ 'own.yml': LOW, [PATH]: LOW });
    const fork = committed({ 'own.yml': LOW });
    expect(seen(await policyForGate(base, null, unchanged, named, fork)).proposed).toEqual([]);
  });
});

describe('the policy of a branch', () => {
  it('says where it comes from', async () => {
    const { origin, policy } = await policyOf(tree(HIGH), request);
    expect([origin.path, origin.ref, policy.gate['fail-on']]).toEqual([PATH, '1'.repeat(40), 'high']);
    const none = await policyOf(tree(null), request);
    expect([none.origin.path, none.origin.ref, none.policy.gate['fail-on']]).toEqual([
      null,
      null,
      'critical',
    ]);
  });

  it('yields to the level that the call names, and keeps the rest', async () => {
    const text = 'version: 1\ngate: { fail-on: high, overdue: block }\n';
    const { policy } = await policyOf(tree(text), { path: null, failOn: 'low' });
    expect(policy.gate).toMatchObject({ 'fail-on': 'low', overdue: 'block' });
  });

  it.each<readonly [string, TreeContents, string | null, string]>([
    ['is misspelt', { '.github/fixby.yaml': HIGH }, null, 'fixby.yaml'],
    ['is misspelt beside the right one', { '.github/fixby.yaml': HIGH, [PATH]: LOW }, null, 'fixby.yaml'],
    ['is named and missing', { [PATH]: HIGH }, 'own.yml', 'in commit 1111111'],
    ['is a link', { [PATH]: { link: 'a' } }, null, 'it is a symlink'],
    ['is broken', { [PATH]: BROKEN }, null, 'fail-on'],
  ])('stops the run where it %s', async (_, contents, path, words) => {
    await expect(policyOf(committed(contents), { path, failOn: null })).rejects.toThrow(words);
  });

  it('is looked for under the name that is given, whatever else is there', async () => {
    const contents = { '.github/fixby.yaml': LOW, 'own.yml': HIGH };
    const { policy } = await policyOf(committed(contents), { path: 'own.yml', failOn: null });
    expect(policy.gate['fail-on']).toBe('high');
  });

  it('is not "none" where something on disk cannot be read in its place', async () => {
    await expect(policyOf(new MemoryTree({}), request)).rejects.toThrow('it cannot be read');
  });
});
