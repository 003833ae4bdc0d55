import type * as t from '@babel/types';
import { parseFile } from './engine/modules/parse.js';

/** What a file has to do with packages. */
export interface PackageImports {
  /** Each package that it imports at run time, with the line of the first import, 1-based. */
  readonly imported: ReadonlyMap<string, number>;
  /** Texts that may name a package: what is given to others by its name. */
  readonly texts: ReadonlySet<string>;
  /** Line of the first import whose name is computed; null where there is none. */
  readonly computed: number | null;
}

/**
 * The packages that a file imports when it runs: imports of types alone are none.
 * @throws SyntaxError when it cannot be parsed, RangeError when it is nested too deeply
 */
export function packageImports(path: string, content: string): PackageImports {
  const found = { imported: new Map<string, number>(), texts: new Set<string>(), computed: null };
  const { program, text } = parseFile(path, content);
  const collector: Collector = { ...found, source: text };
  const open: unknown[] = [program];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (Array.isArray(node)) open.push(...(node as unknown[]).toReversed());
    else if (isNode(node)) {
      collect(node, collector);
      const children = Object.entries(node).flatMap((entry) => childOf(node, entry));
      open.push(...children.toReversed());
    }
  }
  return collector;
}

/** The package of a module specifier; null for a file and for what Node itself has. */
function packageOf(specifier: string): string | null {
  return /^(?:@[\w.~-]+\/)?[\w~-][\w.~-]*(?=\/|$)/u.exec(specifier)?.[0] ?? null;
}

interface Collector {
  readonly imported: Map<string, number>;
  readonly texts: Set<string>;
  computed: number | null;
  readonly source: string;
}

function isNode(value: unknown): value is t.Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

const NO_CHILDREN = new Set(['loc', 'errors', 'extra', 'leadingComments', 'trailingComments']);

function childOf(node: t.Node, [key, value]: readonly [string, unknown]): unknown[] {
  // What is imported is no text that names it.
  if (key === 'source' || (node.type === 'CallExpression' && key === 'arguments' && isImport(node.callee)))
    return [];
  return NO_CHILDREN.has(key) || typeof value !== 'object' || value === null ? [] : [value];
}

function collect(node: t.Node, into: Collector): void {
  switch (node.type) {
    case 'ImportDeclaration':
      if (!isOfTypes(node.importKind, node.specifiers)) add(node.source, into);
      break;
    case 'ExportNamedDeclaration':
      if (node.source != null && !isOfTypes(node.exportKind, node.specifiers)) add(node.source, into);
      break;
    case 'ExportAllDeclaration':
      if (node.exportKind !== 'type') add(node.source, into);
      break;
    case 'TSExternalModuleReference':
      add(node.expression, into);
      break;
    case 'ImportExpression':
      add(node.source, into);
      break;
    case 'CallExpression':
      if (isImport(node.callee)) add(node.arguments[0], into);
      break;
    case 'StringLiteral':
      into.texts.add(node.value);
      break;
  }
}

function isOfTypes(
  kind: string | null | undefined,
  specifiers: readonly {
    readonly type: string;
    readonly importKind?: unknown;
    readonly exportKind?: unknown;
  }[],
): boolean {
  const isOne = (one: (typeof specifiers)[number]): boolean =>
    [one.importKind, one.exportKind].some((own) => own === 'type' || own === 'typeof');
  return kind === 'type' || kind === 'typeof' || (specifiers.length > 0 && specifiers.every(isOne));
}

/** `require(…)`, `import(…)`, `require.resolve(…)`, `import.meta.resolve(…)`. */
function isImport(callee: t.Node): boolean {
  if (callee.type === 'Import') return true;
  if (callee.type === 'Identifier') return callee.name === 'require';
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return false;
  const { object, property } = callee;
  const isLoader =
    object.type === 'MetaProperty' || (object.type === 'Identifier' && object.name === 'require');
  return isLoader && property.name === 'resolve';
}

function add(specifier: t.Node | undefined, into: Collector): void {
  if (specifier === undefined) return;
  const line = specifier.loc?.start.line ?? 1;
  const { text, whole } = beginningOf(specifier);
  const name = whole || text.includes('/') ? packageOf(text) : null;
  if (name !== null && (whole || text.length > name.length)) {
    into.imported.set(name, Math.min(line, into.imported.get(name) ?? line));
    return;
  }
  const written = into.source.slice(specifier.start ?? 0, specifier.end ?? 0);
  // A file beside this one is none of a package.
  if (whole || /^\.{0,2}\//u.test(text) || /__dirname|__filename|import\.meta/u.test(written)) return;
  into.computed ??= line;
}

/** The text that a specifier begins with, and whether that is all of it. */
function beginningOf(node: t.Node): { readonly text: string; readonly whole: boolean } {
  if (node.type === 'StringLiteral') return { text: node.value, whole: true };
  if (node.type === 'TemplateLiteral')
    return { text: node.quasis[0]?.value.cooked ?? '', whole: node.expressions.length === 0 };
  if (node.type === 'BinaryExpression') return { text: beginningOf(node.left).text, whole: false };
  return { text: '', whole: false };
}
