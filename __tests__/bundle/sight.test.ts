import { expect, it } from '@jest/globals';
import type { Issue } from '../fakes/github/index.js';
import type { Files } from '../fixtures/git.js';
import { Draw } from '../scanners/secrets/corpus/random.js';
import { Stage } from './stage.js';

/**
 * Losing sight is no fix: the change is judged as a pull request, then merged and tracked, where
 * nothing is compared.
 */
const SERVER = `import { exec } from 'node:child_process';
import express from 'express';
const app = express();
app.get('/ping', (req, res) => {
  exec('ping -c 1 ' + req.query.host, (error, out) => res.json({ out }));
});
app.listen(3000);
`;
const REST = { 'src/a.js': 'export const a = 1;\n' };
const BROKEN = `${SERVER}let let = 1;;; @@ %%\n`;

const dueOf = ({ labels }: Issue): string | undefined => labels.find((label) => label.startsWith('due: '));

it.each<[string, Files, string | null]>([
  ['moved into a vendored folder, with another name', { 'vendor/b.js': SERVER }, 'vendor/b.js'],
  ['moved into a package of another name', { 'node_modules/x/y.js': SERVER }, 'node_modules/'],
  ['called generated, under another name', { 'src/g.js': `// @generated\n${SERVER}` }, 'src/g.js'],
  ['with syntax that the parser refuses', { 'src/server.js': BROKEN }, 'src/server.js'],
  ['really removed', {}, null],
])('a weakness in a file that is %s', async (_, head, hiddenBy) => {
  const stage = await Stage.pullRequest(
    { ...REST, 'src/server.js': SERVER },
    { 'src/server.js': null, ...head },
    { private: true },
  );
  try {
    await stage.push();
    const issue = stage.repository.issues.find(({ title }) => title.includes('Command injection'));
    if (issue === undefined) throw new Error('there is no issue');
    const due = dueOf(issue);
    expect((await stage.gate()).exitCode).toBe(hiddenBy === null ? 0 : 1);
    stage.remote.commit({ 'src/server.js': null, ...head }, 'merged');
    const { exitCode, summary } = await stage.push();
    expect([exitCode, issue.state]).toEqual([0, hiddenBy === null ? 'closed' : 'open']);
    if (hiddenBy === null) return;
    expect(dueOf(issue)).toBe(due);
    expect(summary.replaceAll('\\', '')).toMatch(new RegExp(`cannot be seen since .*: ${hiddenBy}:`));
    expect(issue.comments.at(-1)?.body).toContain('It cannot be seen any more');
  } finally {
    await stage.end();
  }
});

const MANIFEST = `app:
  id: ari:cloud:ecosystem::app/9b1c0d3e-0000-4000-8000-000000000001
  runtime: { name: nodejs22.x }
permissions:
  scopes: ['read:jira-work']
  external: { fetch: { backend: ['*'] } }
modules:
  jira:issuePanel:
    - key: panel
      function: main
      title: Panel
  function:
    - key: main
      handler: index.run
`;
const HANDLER = "import api from '@forge/api';\nexport const run = (payload) => api.fetch(payload.url);\n";

it.each([
  ['that code still needs', HANDLER, 'open'],
  ['of an app that is gone as well', null, 'closed'],
])('a Forge manifest %s is deleted by a push', async (_, code, state) => {
  const files = { ...REST, 'manifest.yml': MANIFEST, 'src/index.js': HANDLER };
  const at = new Date(Date.now() - 5 * 86_400_000).toISOString();
  const stage = await Stage.pullRequest(files, {}, { private: true, at });
  try {
    await stage.push();
    stage.clock.at = null;
    await stage.push();
    const issues = stage.repository.issues.filter(({ title }) => title.includes('manifest.yml'));
    const due = issues.map(dueOf);
    expect(issues.length).toBeGreaterThan(0);
    stage.remote.commit({ 'manifest.yml': null, 'src/index.js': code }, 'deleted');
    expect((await stage.push()).exitCode).toBe(0);
    expect(new Set(issues.map((issue) => issue.state))).toEqual(new Set([state]));
    if (state === 'closed') return;
    stage.remote.commit({ 'manifest.yml': MANIFEST }, 'restored');
    expect((await stage.push()).exitCode).toBe(0);
    expect(issues.map(dueOf)).toEqual(due);
  } finally {
    await stage.end();
  }
});

const TOKEN = `${'gh' + 'p_'}${new Draw(13).issued()}`;
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const CALL = `curl -H "Authorization: Bearer ${TOKEN}" https://example.com\n`;

it.each<[string, Files, string | null]>([
  ['encoded twice', { 'deploy.sh': `echo ${base64(base64(TOKEN))}\n` }, 'deploy.sh'],
  [
    'in parts in another file',
    { 'deploy.sh': null, 'a.js': `a('${TOKEN.slice(20)}');\nb('${TOKEN.slice(0, 20)}');\n` },
    'a.js',
  ],
  ['gone', { 'deploy.sh': 'curl https://example.com\n' }, null],
])('a secret of the default branch that is %s', async (_, head, hiddenBy) => {
  const at = new Date(Date.now() - 5 * 86_400_000).toISOString();
  const stage = await Stage.pullRequest({ ...REST, 'deploy.sh': CALL }, {}, { private: true, at });
  try {
    await stage.push();
    stage.clock.at = null;
    const issue = stage.repository.issues.find(({ title }) => title.includes('GitHub'));
    if (issue === undefined) throw new Error('there is no issue');
    const due = dueOf(issue);
    stage.remote.commit(head, 'clad');
    for (const night of [1, 2, 3]) {
      stage.remote.commit({ 'night.txt': `${night}\n` }, 'another day');
      const { exitCode, report } = await stage.push();
      expect([exitCode, issue.state]).toEqual([0, hiddenBy === null ? 'closed' : 'open']);
      const unseen = report?.scans.flatMap(({ coverage }) => coverage?.head.unseen ?? []) ?? [];
      expect(unseen.map(({ where }) => where)).toEqual(hiddenBy === null ? [] : [hiddenBy]);
    }
    if (hiddenBy !== null) expect(dueOf(issue)).toBe(due);
    expect(JSON.stringify(issue)).not.toContain(TOKEN.slice(0, 20));
  } finally {
    await stage.end();
  }
});
