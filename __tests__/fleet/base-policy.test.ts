import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { basesOn, noBases, type ReadBase } from '../../src/fleet/base-policy.js';
import { createClient } from '../../src/github/client.js';
import { policyForGate, policyOf } from '../../src/run/policy-in-force.js';
import type { Tree } from '../../src/system/tree.js';
import {
  addPersonalToken,
  addRepository,
  startGitHub,
  type FakeGitHub,
  type Repository,
} from '../fakes/github/index.js';
import { TestRepository } from '../fixtures/git.js';
import { MemoryTree } from '../fixtures/memory-tree.js';
import { silent } from '../fixtures/silent-log.js';

let github: FakeGitHub;
let repository: Repository;
let bases: ReadBase;
let commit: string;

beforeEach(async () => {
  const work = new TestRepository();
  commit = work.commit({ 'fixby.yml': 'version: 1\ngate: { fail-on: high, overdue: block }\n' });
  work.git('tag', '--annotate', '--message', 'first', 'v1');
  work.commit({
    'fixby.yml': 'version: 1\ngate: { fail-on: low }\n',
    'broken.yml': 'version: 1\ngate: { fail-on: nothing }\n',
    'nested.yml': 'version: 1\nextends: acme/.github:fixby.yml@v1\n',
    'large.yml': `version: 1\n${'# words\n'.repeat(40_000)}`,
  });
  github = await startGitHub();
  repository = addRepository(github, { owner: 'acme', name: '.github', git: join(work.directory, '.git') });
  bases = basesOn(
    createClient(addPersonalToken(github, 'alice'), github.url, silent, {
      retryAfterMs: 1,
      timeoutMs: 30_000,
    }),
  );
});

afterEach(() => github.close());

function tree(policy: string | null): Tree {
  return new MemoryTree(policy === null ? {} : { '.github/fixby.yml': policy });
}

function extending(ref: string, rest = '', file = 'fixby.yml'): string {
  return `version: 1\nextends: acme/.github:${file}@${ref}\n${rest}`;
}

function inForce(policy: string) {
  return policyOf(tree(policy), { path: null, failOn: null, bases });
}

describe('a base policy', () => {
  it('is read at a tag, or a commit, and the report names the commit', async () => {
    for (const ref of ['v1', commit]) {
      const { policy, origin, reasons } = await inForce(extending(ref));
      expect(policy.gate).toMatchObject({ 'fail-on': 'high', overdue: 'block' });
      expect(origin.extends).toBe(`acme/.github:fixby.yml@${commit}`);
      expect(reasons).toEqual([]);
    }
  });

  it('by a branch is a warning in the verdict', async () => {
    const { policy, reasons } = await inForce(extending('main'));
    expect(policy.gate['fail-on']).toBe('low');
    expect(reasons).toMatchObject([
      { decision: 'warn', message: expect.stringContaining('the branch main') },
    ]);
  });

  it.each([
    ['no such tag', extending('v9'), /has neither a tag nor a branch v9/u],
    ['no such file', extending('v1', '', 'nothing.yml'), /GitHub answered 404/u],
    ['no such commit', extending('0'.repeat(40)), /could not be read/u],
    [
      'a file that is too large',
      extending('main', '', 'large.yml'),
      /has 320011 bytes, and 262144 are read/u,
    ],
    ['a base that extends another', extending('main', '', 'nested.yml'), /a base is read by itself/u],
    [
      'an invalid base, by its lines and without its words',
      extending('main', '', 'broken.yml'),
      /Policy error in acme\/\.github:broken\.yml@main: it is wrong in line 2, column 18\. Check/u,
    ],
  ])('is an error with %s', async (_, policy, words) => {
    await expect(inForce(policy)).rejects.toThrow(words);
  });

  it('that the token may not see is an error that says what to do', async () => {
    repository.private = true;
    await expect(inForce(extending('v1'))).rejects.toThrow(
      /Pass the token of a GitHub App with "contents: read"/u,
    );
  });

  it('is an error while GitHub does not answer', async () => {
    github.failNext({ path: /contents/u, status: 502, times: 9 });
    await expect(inForce(extending('v1'))).rejects.toMatchObject({ kind: 'github' });
  });

  it('takes a token', async () => {
    const read = policyOf(tree(extending('v1')), { path: null, failOn: null, bases: noBases });
    await expect(read).rejects.toMatchObject({
      kind: 'usage',
      hint: expect.stringContaining('GITHUB_TOKEN'),
    });
  });
});

describe('on a pull request', () => {
  const gate = (base: string | null, head: string | null) =>
    policyForGate(tree(base), null, tree(head), { path: null, failOn: null, bases });

  it("the base branch's policy counts, and what the change would do is listed", async () => {
    const { policy, origin, reasons } = await gate(extending('v1'), 'version: 1\n');
    expect(policy.gate['fail-on']).toBe('high');
    expect(origin.proposed).toEqual(expect.arrayContaining(['gate.fail-on: high → critical']));
    expect(reasons).toEqual([]);
  });

  it.each([
    ['a policy', extending('v1')],
    ['no policy', extending('main', '', 'broken.yml')],
    ['not there', extending('v1', '', 'nothing.yml')],
    ['at no tag', extending('v9')],
  ])('nothing of a private file shows that only the change extends, be it %s', async (_, head) => {
    repository.private = true;
    repository.collaborators['alice'] = 'read';
    const { origin, reasons } = await gate('version: 1\n', head);
    expect(reasons).toMatchObject([
      { decision: 'warn', message: expect.stringContaining('what it says is not shown here') },
    ]);
    expect(origin.proposed).toEqual([]);
  });

  it('a private file is read at another tag where the base branch extends it too', async () => {
    repository.private = true;
    repository.collaborators['alice'] = 'read';
    const { origin, reasons } = await gate(extending('v1'), extending(commit, 'gate: { overdue: warn }\n'));
    expect(reasons).toMatchObject([{ decision: 'block' }]);
    expect(origin.proposed).toEqual([]);
  });

  it('a branch that is named like the address of a tag is no tag', async () => {
    repository.private = false;
    execFileSync('git', ['--git-dir', repository.git ?? '', 'branch', 'tags/v7', 'main']);
    await expect(inForce(extending('v7'))).rejects.toThrow(/neither a tag nor a branch v7/u);
  });

  it('a policy that would be weaker than its base is blocked', async () => {
    const { reasons } = await gate(extending('v1'), extending('v1', 'gate: { fail-on: never }\n'));
    expect(reasons).toMatchObject([
      { decision: 'block', message: expect.stringContaining('line 3, column 18: "gate.fail-on" is never') },
    ]);
  });

  it('one that cannot be read is wrong in the head, and an error in the base', async () => {
    const { reasons } = await gate(extending('v1'), extending('v9'));
    expect(reasons).toMatchObject([{ decision: 'block', message: expect.stringContaining('v9') }]);
    await expect(gate(extending('v9'), 'version: 1\n')).rejects.toMatchObject({ kind: 'github' });
  });

  it('where the weaker one is merged already, the base policy judges', async () => {
    const weak = extending('v1', 'gate: { fail-on: never }\n');
    const { policy, origin, reasons } = await gate(weak, extending('v1'));
    expect(policy.gate).toMatchObject({ 'fail-on': 'high', overdue: 'block' });
    expect(origin.invalid).toContain('the base policy that it extends judges');
    expect(reasons).toMatchObject([{ decision: 'warn' }]);
  });
});
