import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Linter } from 'eslint';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { commentWidth, WIDTH } from '../scripts/house/comment-width.js';
import { unusedExports } from '../scripts/house/exports.js';
import { FLOORS, whyNot } from '../scripts/house/layers.js';
import { NEED_OSV_SCANNER } from './real-osv-scanner.js';

const root = join(import.meta.dirname, '..');

/** What `scripts/import-graph.js` says of a checkout. */
function graph(...args: readonly string[]): { status: number | null; out: string; problems: string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import-graph.js', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, out: stdout, problems: stderr.trim().split('\n').filter(Boolean) };
}

describe('the house', () => {
  it('has no arrow that runs up and no circle but that of the evaluator', () => {
    expect(graph('--check')).toEqual({ status: 0, out: '', problems: [] });
  });

  it('has a test for each file, beside its mirror or where the table says', () => {
    expect(graph('--tests')).toEqual({ status: 0, out: '', problems: [] });
  });

  it('has at most 15 rooms at the top', () => {
    const rooms = /^rooms: (\d+)$/m.exec(graph().out)?.[1];
    expect(Number(rooms)).toBeLessThanOrEqual(15);
  });
});

describe('a machine without osv-scanner', () => {
  it('leaves out every test that looks in its database', () => {
    const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
    const using = files
      .filter((path) => path.endsWith('.test.ts') && !path.startsWith('shared/'))
      .filter((path) =>
        /\bdemoDatabase\b.* from '/u.test(readFileSync(join(import.meta.dirname, path), 'utf8')),
      );
    expect(using.length).toBeGreaterThan(1);
    const run = using.filter(
      (path) => !NEED_OSV_SCANNER.some((part) => `__tests__/${path}`.startsWith(part)),
    );
    expect(run).toEqual([]);
  });
});

describe('the picture in CONTRIBUTING.md', () => {
  const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const picture = /^```mermaid\n([\s\S]*?)^```/mu.exec(guide)?.[1] ?? '';

  it('has every room, each above what its arrows point to', () => {
    const drawn = new Map(
      [...picture.matchAll(/(\w+)\["([\w.]+)<br>/gu)].map(([, id = '', room = '']) => [id, room]),
    );
    const rooms = readdirSync(join(root, 'src')).filter((room) => room !== 'version.ts');
    expect([...drawn.values()].sort()).toEqual(rooms.sort());
    const arrows = [...picture.matchAll(/^ +(\w.*?) --> (.*)$/gmu)].flatMap(([, from = '', to = '']) =>
      ends(from).flatMap((above) => ends(to).map((below) => [drawn.get(above), drawn.get(below)])),
    );
    const up = arrows.filter(([above, below]) => whyNot(`src/${above}/a.ts`, `src/${below}/b.ts`) !== null);
    expect([arrows.length > 10, up]).toEqual([true, []]);
  });

  it('has the floors of core below it, in their order', () => {
    const said = /floors are, from the top: ([^.]*)\./u.exec(guide)?.[1] ?? '';
    const floors = said
      .split(';')
      .map((floor) => [...floor.matchAll(/`(\w+)`/gu)].map(([, room = '']) => room));
    expect(floors).toEqual(FLOORS.find(({ folder }) => folder === 'src/core')?.floors);
  });

  /** The ids at one end of an arrow: `a["…"] & b`. */
  function ends(text: string): string[] {
    return text.split(' & ').map((end) => /^\w+/u.exec(end)?.[0] ?? '');
  }
});

describe('what is exported', () => {
  it('is used by another file, a test or a script too: the linter says so of each file', () => {
    const scratch = mkdtempSync(join(tmpdir(), 'fixby-exports-'));
    const files = {
      'src/a.ts': [
        'export const [used, lost] = [1, 2];',
        'export type Shape = number;',
        'export function shaped(): Shape { return lost; }',
        'export type Nowhere = string;',
        'export class ForTests {}',
        'export const late = 1, later = 2;',
        'export const renamed = 1;',
      ].join('\n'),
      'src/b.ts': "export { renamed as other } from './a.js';\nexport const all = () => import('./c.js');\n",
      'src/c.ts': "import { used } from './a.js';\nexport const c = used;\n",
      'src/d.ts':
        "import * as b from './b.js';\nconst { late } = await import('./a.js');\n(await import('./a.js')).later;\nvoid [b, late];\n",
      '__tests__/a.test.ts': "import { ForTests } from '../src/a.js';\nnew ForTests();\n",
      'scripts/a.ts': "import { shaped } from '../src/a.js';\nshaped();\n",
      'benchmarks/a.ts': '',
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(scratch, path)), { recursive: true });
      writeFileSync(join(scratch, path), text);
    }
    expect(unusedExports(scratch)).toEqual([
      { file: 'src/a.ts', line: 1, name: 'lost' },
      { file: 'src/a.ts', line: 4, name: 'Nowhere' },
    ]);
    rmSync(scratch, { recursive: true });
  });
});

describe('a checkout that breaks the plan', () => {
  let scratch: string;
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), 'fixby-house-'));
  });
  afterEach(() => {
    rmSync(scratch, { recursive: true });
  });

  function check(files: Readonly<Record<string, string>>): string[] {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(scratch, path)), { recursive: true });
      writeFileSync(join(scratch, path), text);
    }
    return graph('--check', scratch).problems;
  }

  it('is told which import runs up, types too', () => {
    const [problem] = check({
      'src/core/scale/day.ts': "\nimport type { Gate } from '../gate/gate.js';\n",
      'src/core/gate/gate.ts': 'export interface Gate {}\n',
    });
    expect(problem).toContain('src/core/scale/day.ts:2 imports src/core/gate/gate.ts');
  });

  it('is told of a scanner that imports another one', () => {
    const problems = check({
      'src/scanners/code/run.ts': "export { secret } from '../secrets/run.js';\n",
      'src/scanners/secrets/run.ts': 'export const secret = 1;\n',
    });
    expect(problems).toEqual([
      expect.stringContaining('src/scanners/code is not above src/scanners/secrets'),
    ]);
  });

  it('is told of a report that reads the world', () => {
    const problems = check({
      'src/report/json/json.ts': "export const git = () => import('../../system/git.js');\n",
      'src/system/git.ts': 'export const git = 1;\n',
    });
    expect(problems).toEqual([expect.stringContaining('src/report imports only from core')]);
  });

  it('is told of a circle, with all of its files', () => {
    const problems = check({
      'src/run/a.ts': "export * from './b.js';\n",
      'src/run/b.ts': "import type { C } from './c.js';\nexport const b: C = 1;\n",
      'src/run/c.ts': "export type C = typeof import('./a.js').b;\n",
    });
    expect(problems).toEqual(['a circle of imports: src/run/a.ts, src/run/b.ts, src/run/c.ts']);
  });

  it('is told of a room that has no floor', () => {
    const problems = check({
      'src/run/a.ts': "export * from '../new-room/b.js';\n",
      'src/new-room/b.ts': 'export const b = 1;\n',
    });
    expect(problems).toEqual([
      expect.stringContaining('src/new-room has no floor in scripts/house/layers.js'),
    ]);
  });
});

describe('a comment', () => {
  const words = 'word '.repeat(25);

  function linesWith(code: string): number[] {
    const config = {
      plugins: { house: { rules: { width: commentWidth } } },
      rules: { 'house/width': 'error' },
    };
    return new Linter().verify(code, config as Linter.Config).map(({ line }) => line);
  }

  it('of more than 100 columns is reported with its line', () => {
    expect(linesWith(`// ${words}\n/**\n * short\n * ${words}\n */\n`)).toEqual([1, 4]);
  });

  it('may be wider where an address ends it, and code may be wider anyway', () => {
    expect(linesWith(`// see https://example.com/${'a'.repeat(100)}\nf('${words}');\n`)).toEqual([]);
  });

  it('of the scripts and workflows that ESLint does not read is no wider', () => {
    const workflows = readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`);
    const wide = ['.ci/run', 'action.yml', 'benchmarks/semgrep/rules.yml', ...workflows].flatMap((path) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .flatMap((text, index) =>
          /^\s*#/.test(text) && text.length > WIDTH ? [`${path}:${index + 1}`] : [],
        ),
    );
    expect(wide).toEqual([]);
  });
});
