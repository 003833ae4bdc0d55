import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import ts from 'typescript';
import { importsOf, sourceFiles } from './graph.js';

/** The table that says what is tested elsewhere than beside its mirror. */
const TABLE = '__tests__/README.md';

/** What stands for the whole program: these tests start its bundle. */
const BUNDLE = /^__tests__\/bundle\//;

/**
 * What is wrong with where things are tested, one line each: sources with no test beside their
 * mirror and no line in the table, lines that are for nothing, and lines whose test never loads the
 * files.
 * @param root the checkout
 * @param {import('./graph.js').Graph} graph the imports of `src`
 */
export function untested(root, graph) {
  const rows = rowsOf(readFileSync(join(root, TABLE), 'utf8'));
  const needy = [...graph.keys()].filter((file) => !hasMirror(root, file) && runs(root, file));
  const loads = loadsOf(root, graph);
  const line = (file) => rows.findLast(({ fits }) => fits(file));
  return [
    ...needy.filter((file) => line(file) === undefined).map((file) => `${file} has no test: see ${TABLE}`),
    ...rows
      .filter((row) => !needy.some((file) => line(file) === row))
      .map(({ files }) => `${TABLE}: the line of ${files} is for no file`),
    ...rows.flatMap(({ files, tests }) =>
      tests
        .filter((test) => !existsSync(join(root, test)))
        .map((test) => `${TABLE}: the line of ${files} names ${test}, which is not there`),
    ),
    ...needy
      .filter((file) => line(file)?.tests.some((test) => loads(test).has(file)) === false)
      .map((file) => `${TABLE}: ${line(file).tests.join(', ')} never loads ${file}`),
  ];
}

/** The lines of the table: of several that fit a file, the last one counts. */
function rowsOf(text) {
  const quoted = (cell) => [...cell.matchAll(/`([^`]+)`/gu)].map(([, inside]) => inside);
  return [...text.matchAll(/^\| (`src[^|]*) \| ([^|]+)/gmu)].map(([, files, tests]) => ({
    files,
    tests: quoted(tests).map((test) => `__tests__/${test}`),
    fits: picomatch(quoted(files)),
  }));
}

function hasMirror(root, file) {
  return existsSync(join(root, file.replace(/^src\//, '__tests__/').replace(/\.ts$/, '.test.ts')));
}

/** Whether a file is more than types. */
function runs(root, file) {
  const { outputText } = ts.transpileModule(readFileSync(join(root, file), 'utf8'), {
    compilerOptions: { module: 'esnext', target: 'es2022', verbatimModuleSyntax: true, removeComments: true },
  });
  return !file.endsWith('.d.ts') && outputText.replace('export {};', '').trim() !== '';
}

/** Which sources a test loads, by what it imports and what that imports. */
function loadsOf(root, graph) {
  const tests = new Map(
    sourceFiles(root, '__tests__').map((file) => [
      file,
      importsOf(file, readFileSync(join(root, file), 'utf8')).map(({ to }) => to),
    ]),
  );
  const targets = (file) => tests.get(file) ?? graph.get(file)?.map(({ to }) => to) ?? [];
  const known = new Map();
  return (test) => {
    const loaded = known.get(test) ?? reach(targets, BUNDLE.test(test) ? 'src/index.ts' : test);
    known.set(test, loaded);
    return loaded;
  };
}

function reach(targets, start) {
  const seen = new Set([start]);
  for (const file of seen) for (const to of targets(file)) seen.add(to);
  return seen;
}
