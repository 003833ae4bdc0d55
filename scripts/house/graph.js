import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

/**
 * @typedef {{ file: string, to: string, line: number }} Import
 *   One import between two files of ours: paths from the root with `/`, the line from 1.
 * @typedef {Map<string, Import[]>} Graph What each file imports; a file that imports nothing is
 *   there too.
 */

/**
 * The `.ts` files below a folder, as paths from `root`, without the samples that rules are shown
 * by.
 */
export function sourceFiles(root, folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.includes('/examples/'))
    .sort();
}

/**
 * What a TypeScript text imports by a relative path: types, re-exports and `import()` count as
 * well.
 */
export function importsOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const found = [];
  const add = (node) => {
    if (!ts.isStringLiteralLike(node) || !node.text.startsWith('.')) return;
    const to = join(dirname(file), node.text).split(sep).join('/').replace(/\.js$/, '.ts');
    const start = ts.skipTrivia(text, node.pos);
    found.push({ file, to, line: source.getLineAndCharacterOfPosition(start).line + 1 });
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier !== undefined) add(node.moduleSpecifier);
      return;
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      if (node.arguments[0] !== undefined) add(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * @returns {Graph} the imports among the files of `folder`; what leads out of it or to no source
 *   file is left out.
 */
export function readGraph(root, folder = 'src') {
  const files = sourceFiles(root, folder);
  const known = new Set(files);
  return new Map(
    files.map((file) => [
      file,
      importsOf(file, readFileSync(join(root, file), 'utf8')).filter(({ to }) => known.has(to)),
    ]),
  );
}

/**
 * The strongly connected parts of a graph with more than one member (Tarjan 1972): each is a
 * circle, in which everything imports, in the end, everything else.
 * @param {Map<string, string[]>} targets what each name leads to
 */
export function circles(targets) {
  const index = new Map();
  const low = new Map();
  const stack = [];
  const found = [];
  const visit = (name) => {
    index.set(name, index.size);
    low.set(name, index.get(name));
    stack.push(name);
    for (const to of targets.get(name) ?? []) {
      if (!index.has(to)) low.set(name, Math.min(low.get(name), visit(to)));
      else if (stack.includes(to)) low.set(name, Math.min(low.get(name), index.get(to)));
    }
    if (low.get(name) === index.get(name)) {
      const members = stack.splice(stack.indexOf(name));
      if (members.length > 1) found.push(members.sort());
    }
    return low.get(name);
  };
  for (const name of targets.keys()) if (!index.has(name)) visit(name);
  return found;
}

/** The graph as plain names: what `circles` reads. */
export const targetsOf = (graph) =>
  new Map([...graph].map(([file, list]) => [file, list.map(({ to }) => to)]));
