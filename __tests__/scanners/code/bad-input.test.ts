import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy.js';
import { codeScanner } from '../../../src/scanners/code/run.js';
import type { ScanResult } from '../../../src/scanners/scanner.js';
import type { Tree } from '../../../src/system/tree.js';
import { WorkingTree } from '../../../src/system/working-tree.js';
import { memoryTree } from './memory-tree.js';
import { unseenIn } from './unseen.js';
import { silent } from '../../fixtures/silent-log.js';

function scan(head: Tree): Promise<ScanResult> {
  return codeScanner.scan({
    head,
    base: null,
    directory: '',
    policy: DEFAULT_POLICY,
    scratch: '',
    log: silent,
  });
}

const HANDLER = `exports.run = (req, res) => require('child_process').exec(req.query.name);\n`;
const times = (text: string): string => `${text}\n`.repeat(10_000);

/** Ten thousand levels of one thing, and its end. */
const DEEP: Readonly<Record<string, string>> = {
  arrays: times('[') + times(']'),
  blocks: times('{') + times('}'),
  functions: times('function f(){') + times('}'),
  arrows: `x = ${times('a=>')}1`,
  calls: times('f(') + times(')'),
  members: `x${times('.a(1)')}`,
  conditions: `x = ${times('a?b:')}1`,
  alternatives: `${times('if(a)b();else ')}c()`,
  'sums to the left': `x = 1${times('-a')}`,
  objects: `x = ${times('{a:')}1${times('}')}`,
  templates: `x = ${times('`${')}1${times('}`')}`,
  elements: `x = ${times('<a>')}${times('</a>')}`,
  classes: times('class A{static{') + times('}}'),
  patterns: `var ${times('[')}a${times(']')}=1`,
  loops: times('for(;;){') + times('}'),
};

describe('a file that is nested 10,000 levels deep', () => {
  it.each(Object.entries(DEEP))(
    '%s: ends, and is named where not all of it was analysed',
    async (_, text) => {
      const { head, report } = await scan(
        memoryTree({ 'app.js': HANDLER, 'deep.js': `${text};\n${HANDLER}` }),
      );
      const paths = head.map(({ place }) => place.path);
      expect(report.status).toBe('done');
      expect(paths).toContain('app.js');
      expect(paths.includes('deep.js') || unseenIn(report).join().includes('deep.js')).toBe(true);
    },
  );
});

describe('a test that asks itself for the parts of what it is given', () => {
  it.each([
    ['every', 'node.kind === "leaf" || node.parts.every((part) => ask(part))'],
    ['some', 'node.kind !== "leaf" && node.parts.some((part) => ask(part))'],
    ['every, by name', 'node.parts.length === 0 || node.parts.every(ask)'],
  ])('%s: is followed to its end', async (_, body) => {
    const ask = `const ask = (node) => ${body};\n`;
    const run = 'exports.run = (req, res) => {\n  if (ask(req.body))\n  ';
    const { head, report } = await scan(
      memoryTree({ 'app.js': `${ask}${run}require('child_process').exec(req.query.name);\n};\n` }),
    );
    expect(head.map(({ place }) => place.line)).toEqual([4]);
    expect(unseenIn(report)).toEqual([]);
  });
});

describe('a file that is too large or too strange', () => {
  it('is named when it has more than a megabyte, and when its lines are long', async () => {
    const { report } = await scan(
      memoryTree({
        'app.js': HANDLER,
        'large.js': 'a = b;\n'.repeat(220_000),
        'long.js': 'a=b;'.repeat(240_000),
      }),
    );
    expect(unseenIn(report)).toEqual([
      'large.js: too-large (has 1540000 bytes, more than the 1000000 that are read)',
      'long.js: minified',
    ]);
  });

  it('is named when it used up its steps, and what was found before counts', async () => {
    const calls = Array.from({ length: 24 }, (_, nth) => `  wide(req.query.p${nth});\n`).join('');
    const wide = `function wide(a) {\n${'a+1;\n'.repeat(75_000)}}\n`;
    const busy = `exports.busy = function busy(req, res) {\n${calls}};\n`;
    const { head, report } = await scan(memoryTree({ 'app.js': `${HANDLER}${wide}${busy}` }));
    expect(head.map(({ place }) => place.line)).toEqual([1]);
    expect(unseenIn(report)).toEqual([
      expect.stringMatching(
        /^app\.js: partly \(the budget of steps for one file was used up, not to the end: busy \(line \d+\)\)$/u,
      ),
    ]);
  });

  it('is read in spite of a byte order mark, bytes that are no UTF-8, and zeros', async () => {
    const parts = [Buffer.from('\uFEFFconst a = "'), Buffer.from([0, 0xff, 0xc3, 0x28]), Buffer.from('";\n')];
    const { head } = await scan(memoryTree({ 'app.js': Buffer.concat([...parts, Buffer.from(HANDLER)]) }));
    expect(head.map(({ place }) => place.line)).toEqual([2]);
  });
});

describe('a tree on disk', () => {
  let root = '';
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'fixby-code-'));
    await mkdir(join(root, 'src'));
    await writeFile(join(root, 'src/app.js'), HANDLER);
    await writeFile(join(root, 'src/gone.js'), HANDLER);
    await symlink('..', join(root, 'src/loop'));
    await symlink('self.js', join(root, 'src/self.js'));
    await symlink('app.js', join(root, 'src/link.js'));
  });
  afterAll(() => rm(root, { recursive: true }));

  it('is not followed through links that lead in a circle, and names what vanished after it was listed', async () => {
    const tree = new WorkingTree(root, null);
    await tree.files();
    await rm(join(root, 'src/gone.js'));
    const { head, report } = await scan(tree);
    expect(head.map(({ place }) => place.path)).toEqual(['src/app.js']);
    expect(report.status).toBe('done');
    expect(unseenIn(report)).toEqual([expect.stringMatching(/^src\/gone\.js: unreadable \(.*ENOENT/u)]);
  });

  it('is taken as it is read where it changes after it was listed', async () => {
    const tree = new WorkingTree(root, null);
    await tree.files();
    await writeFile(join(root, 'src/app.js'), `\n${HANDLER}`);
    expect((await scan(tree)).head.map(({ place }) => place.line)).toEqual([2]);
  });
});
