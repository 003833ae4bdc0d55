import type * as t from '@babel/types';
import { parseFile } from '../engine/modules/parse.js';
import { resolveImport, type PathAlias } from '../engine/modules/resolve.js';
import { bare, isFunction, nameOf, walk } from './walk.js';

/** The files of a program. */
export interface ProgramFiles {
  readonly aliases: readonly PathAlias[];
  has(path: string): boolean;
  /** Null when the file must not be read. */
  read(path: string): string | null;
}

/** What a name refers to that a file imports. */
interface Import {
  readonly from: string;
  /** `default`, `*`, or the exported name. */
  readonly name: string;
}

/** A parsed file with its top-level declarations. */
export interface SourceModule {
  readonly path: string;
  readonly text: string;
  readonly program: t.Program;
  /** Top-level values by name: functions, and the initialisers of constants. */
  readonly values: ReadonlyMap<string, t.Node>;
  /** Exported names with the name or value that they refer to; the default export is `default`. */
  readonly exports: ReadonlyMap<string, t.Node | string>;
  readonly imports: ReadonlyMap<string, Import>;
  /** Files that are re-exported with `export *`. */
  readonly stars: readonly string[];
  /** Methods of classes and functions in object literals, by name. */
  readonly methods: ReadonlyMap<string, readonly t.Function[]>;
}

/** A node with the file that contains it. */
export interface Located {
  readonly node: t.Node;
  readonly module: SourceModule;
}

/** Maximum number of re-exports that are followed. */
const MAX_HOPS = 8;

/** Resolves names across the files of a program. Each file is parsed once. */
export class Program {
  readonly #files: ProgramFiles;
  readonly #modules = new Map<string, SourceModule | null>();

  constructor(files: ProgramFiles) {
    this.#files = files;
  }

  /** A parsed file; null when it does not exist or cannot be parsed. */
  module(path: string): SourceModule | null {
    const known = this.#modules.get(path);
    if (known !== undefined) return known;
    const module = this.#parse(path);
    this.#modules.set(path, module);
    return module;
  }

  /** All files that a file uses, beginning with itself. */
  reachable(path: string): SourceModule[] {
    const seen = new Set<string>();
    const found: SourceModule[] = [];
    const queue = [path];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (seen.has(next)) continue;
      seen.add(next);
      const module = this.module(next);
      if (module === null) continue;
      found.push(module);
      for (const from of [...[...module.imports.values()].map((item) => item.from), ...module.stars])
        queue.push(...this.#pathsOf(from, module.path));
    }
    return found;
  }

  /** What a top-level or imported name of a file refers to. */
  lookup(name: string, module: SourceModule, hops = 0): Located | null {
    if (hops > MAX_HOPS) return null;
    const own = module.values.get(name);
    if (own !== undefined) return { node: own, module };
    const imported = module.imports.get(name);
    if (imported === undefined) return null;
    const [path] = this.#pathsOf(imported.from, module.path);
    const target = path === undefined ? null : this.module(path);
    return target === null ? null : this.exported(imported.name, target, hops + 1);
  }

  /** What a file exports under a name. */
  exported(name: string, module: SourceModule, hops = 0): Located | null {
    if (hops > MAX_HOPS) return null;
    const value = module.exports.get(name);
    if (typeof value === 'string') return this.lookup(value, module, hops + 1);
    if (value !== undefined) return { node: value, module };
    for (const star of module.stars) {
      const [path] = this.#pathsOf(star, module.path);
      const target = path === undefined ? null : this.module(path);
      const found = target === null ? null : this.exported(name, target, hops + 1);
      if (found !== null) return found;
    }
    return null;
  }

  /** The package from which a name is imported (`@forge/api`); null for the program's own names. */
  packageOf(name: string, module: SourceModule): string | null {
    const imported = module.imports.get(name);
    return imported === undefined || /^[./]/u.test(imported.from) ? null : imported.from;
  }

  /** The name under which something is exported: `asApp` for `import { asApp as app }`. */
  importedName(name: string, module: SourceModule): string {
    return module.imports.get(name)?.name ?? name;
  }

  #pathsOf(specifier: string, from: string): string[] {
    const { path } = resolveImport(specifier, from, this.#files.aliases, (candidate) =>
      this.#files.has(candidate),
    );
    return path === null ? [] : [path];
  }

  #parse(path: string): SourceModule | null {
    const text = this.#files.read(path);
    if (text === null || !/\.[cm]?[jt]sx?$/iu.test(path)) return null;
    try {
      const { program, text: parsed } = parseFile(path, text);
      return { path, text: parsed, program, ...declarations(program) };
    } catch (error) {
      // A file that cannot be parsed, or is nested too deeply, is reported by the analyser, which
      // reads all files.
      if (error instanceof SyntaxError || error instanceof RangeError) return null;
      throw error;
    }
  }
}

type Declarations = Pick<SourceModule, 'values' | 'exports' | 'imports' | 'stars' | 'methods'>;

function declarations(program: t.Program): Declarations {
  const values = new Map<string, t.Node>();
  const exports = new Map<string, t.Node | string>();
  const imports = new Map<string, Import>();
  const stars: string[] = [];
  for (const statement of program.body) {
    readImport(statement, imports);
    readExport(statement, values, exports, imports, stars);
    for (const [name, node] of declared(statement)) values.set(name, node);
    readRequire(statement, imports);
    readCommonExport(statement, exports);
  }
  return { values, exports, imports, stars, methods: methodsOf(program) };
}

function readImport(statement: t.Statement, imports: Map<string, Import>): void {
  if (statement.type !== 'ImportDeclaration') return;
  const from = statement.source.value;
  for (const specifier of statement.specifiers) {
    const name =
      specifier.type === 'ImportDefaultSpecifier'
        ? 'default'
        : specifier.type === 'ImportNamespaceSpecifier'
          ? '*'
          : (nameOf(specifier.imported) ?? '');
    imports.set(specifier.local.name, { from, name });
  }
}

/** Reads `const { route } = require('@forge/api')` and `const api = require('./api')`. */
function readRequire(statement: t.Statement, imports: Map<string, Import>): void {
  if (statement.type !== 'VariableDeclaration') return;
  for (const { id, init } of statement.declarations) {
    if (init?.type !== 'CallExpression' || nameOf(init.callee) !== 'require') continue;
    const [argument] = init.arguments;
    if (argument?.type !== 'StringLiteral') continue;
    if (id.type === 'Identifier') imports.set(id.name, { from: argument.value, name: '*' });
    if (id.type !== 'ObjectPattern') continue;
    for (const property of id.properties) {
      if (property.type !== 'ObjectProperty') continue;
      const local = nameOf(property.value);
      if (local !== null) imports.set(local, { from: argument.value, name: nameOf(property.key) ?? '' });
    }
  }
}

function readExport(
  statement: t.Statement,
  values: Map<string, t.Node>,
  exports: Map<string, t.Node | string>,
  imports: Map<string, Import>,
  stars: string[],
): void {
  if (statement.type === 'ExportAllDeclaration') stars.push(statement.source.value);
  if (statement.type === 'ExportDefaultDeclaration') {
    const { declaration } = statement;
    exports.set('default', declaration.type === 'Identifier' ? declaration.name : declaration);
  }
  if (statement.type !== 'ExportNamedDeclaration') return;
  for (const [name, node] of statement.declaration == null ? [] : declared(statement.declaration)) {
    values.set(name, node);
    exports.set(name, name);
  }
  for (const specifier of statement.specifiers) {
    if (specifier.type !== 'ExportSpecifier') continue;
    const outside = nameOf(specifier.exported) ?? '';
    if (statement.source == null) exports.set(outside, specifier.local.name);
    else {
      // A re-export gets an internal name that no program can contain.
      const inside = `<${outside}>`;
      imports.set(inside, { from: statement.source.value, name: specifier.local.name });
      exports.set(outside, inside);
    }
  }
}

/** Reads `exports.run = …` and `module.exports = { run }`. */
function readCommonExport(statement: t.Statement, exports: Map<string, t.Node | string>): void {
  if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression')
    return;
  const { left, right } = statement.expression;
  if (left.type !== 'MemberExpression') return;
  const [object, key] = [left.object, nameOf(left.property) ?? ''];
  const isModule = nameOf(object) === 'module' && key === 'exports';
  const ofExports =
    nameOf(object) === 'exports' ||
    (object.type === 'MemberExpression' &&
      nameOf(object.object) === 'module' &&
      nameOf(object.property) === 'exports');
  if (ofExports) exports.set(key, right.type === 'Identifier' ? right.name : right);
  if (!isModule || right.type !== 'ObjectExpression') return;
  for (const property of right.properties) {
    if (property.type === 'ObjectMethod') exports.set(nameOf(property.key) ?? '', property);
    if (property.type !== 'ObjectProperty') continue;
    const { value } = property;
    exports.set(nameOf(property.key) ?? '', value.type === 'Identifier' ? value.name : value);
  }
}

function declared(statement: t.Node): [string, t.Node][] {
  if (statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration')
    return statement.id == null ? [] : [[statement.id.name, statement]];
  if (statement.type !== 'VariableDeclaration') return [];
  return statement.declarations.flatMap(({ id, init }): [string, t.Node][] =>
    id.type === 'Identifier' && init != null ? [[id.name, bare(init)]] : [],
  );
}

function methodsOf(program: t.Program): Map<string, t.Function[]> {
  const methods = new Map<string, t.Function[]>();
  const add = (key: t.Node, node: t.Function): void => {
    const name = nameOf(key);
    if (name !== null) methods.set(name, [...(methods.get(name) ?? []), node]);
  };
  walk(program, (node) => {
    if (node.type === 'ClassMethod' || node.type === 'ObjectMethod') add(node.key, node);
    if ((node.type === 'ObjectProperty' || node.type === 'ClassProperty') && isFunction(node.value))
      add(node.key, node.value);
    return undefined;
  });
  return methods;
}
