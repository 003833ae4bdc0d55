import { expect, it } from '@jest/globals';
import type { Issue } from '../fakes/github/index.js';
import type { Files } from '../fixtures/git.js';
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
