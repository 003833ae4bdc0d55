import type * as t from '@babel/types';
import { classValue } from '../evaluate/classes.js';
import { evaluate } from '../evaluate/expressions.js';
import { closureValue } from '../evaluate/functions.js';
import { getMember } from '../evaluate/members.js';
import { declare } from '../evaluate/patterns.js';
import { execute } from '../evaluate/statements.js';
import type { Environment, Value } from '../values/evaluated.js';
import { forced, isLazy, lazyValue } from '../values/lazy.js';
import { apiValue, textOf, UNKNOWN } from '../values/value.js';
import { machineOf } from '../machine.js';

type ModuleStatement =
  | t.ImportDeclaration
  | t.ExportNamedDeclaration
  | t.ExportDefaultDeclaration
  | t.ExportAllDeclaration
  | t.TSImportEqualsDeclaration
  | t.TSExportAssignment;

/** Whether a statement imports or exports. */
export function isModuleStatement(node: t.Statement): node is ModuleStatement {
  return /^(?:Import|Export(?:Named|Default|All))Declaration$|^TS(?:ImportEqualsDeclaration|ExportAssignment)$/u.test(
    node.type,
  );
}

/**
 * The value of a module specifier: the exports of a file of this repository, or the path of a
 * package.
 */
export function importModule(specifier: Value, env: Environment, node: t.Node | null = null): Value {
  const name = textOf(specifier) ?? (node === null ? null : besides(node, env));
  return name === null ? UNKNOWN : required(name, env);
}

/**
 * The specifier that an expression gives for a file beside this one: `__dirname + '/x'`,
 * `${__dirname}/x`, `path.join(__dirname, 'x')`. Null for any other expression.
 */
function besides(node: t.Node, env: Environment): string | null {
  const parts =
    node.type === 'BinaryExpression'
      ? [node.left, node.right]
      : node.type === 'CallExpression'
        ? node.arguments
        : node.type === 'TemplateLiteral'
          ? [...node.expressions, ...node.quasis.slice(1)]
          : [];
  const [first, ...rest] = parts;
  if (first?.type !== 'Identifier' || first.name !== '__dirname') return null;
  const texts = rest.map((part) =>
    part.type === 'TemplateElement' ? part.value.raw : textOf(evaluate(part, env)),
  );
  return texts.some((text) => text === null) ? null : `./${texts.join('/')}`.replaceAll(/\/{2,}/gu, '/');
}

/** The exports of a file of this repository, which is loaded when they are used. */
function required(name: string, env: Environment): Value {
  const { module } = env.frame;
  const machine = machineOf(env);
  const { path, tried } = machine.resolve(name, module);
  // What a function of another file requires here concerns the file that is looked at.
  const { imports } = machine.loading ?? machine.entry?.module ?? module;
  for (const candidate of tried) imports.add(candidate);
  if (path !== null) {
    imports.add(path);
    return lazyValue(
      null,
      module.id,
      () => machine.load(path)?.holder.get('exports') ?? UNKNOWN,
      (exported) => machine.lacks(path, exported),
    );
  }
  if (/\.json$/u.test(name) || name.startsWith('.')) return UNKNOWN;
  const api = name.replace(/^node:/u, '');
  return apiValue(machine.registry.exact(api)?.type ?? api);
}

/** Executes an import or export. */
export function executeModuleStatement(node: ModuleStatement, env: Environment): void {
  switch (node.type) {
    case 'ImportDeclaration':
      importNames(node, env);
      break;
    case 'TSImportEqualsDeclaration':
      importEquals(node, env);
      break;
    case 'ExportDefaultDeclaration':
      exportName('default', defaultValue(node, env), env);
      break;
    case 'TSExportAssignment':
      machineOf(env).journal.write(env.frame.module.holder.cell('exports'), evaluate(node.expression, env));
      break;
    case 'ExportAllDeclaration':
      exportAll(required(node.source.value, env), env);
      break;
    case 'ExportNamedDeclaration':
      exportNames(node, env);
      break;
  }
}

function importNames(node: t.ImportDeclaration, env: Environment): void {
  const value = required(node.source.value, env);
  for (const specifier of node.specifiers) {
    const read = (): Value => imported(specifier, forced(value), env);
    machineOf(env).journal.write(
      env.declare(specifier.local.name, 'const'),
      isLazy(value) ? lazyValue(specifier, env.frame.module.id, read) : read(),
    );
  }
}

function imported(
  specifier: t.ImportDeclaration['specifiers'][number],
  value: Value,
  env: Environment,
): Value {
  if (specifier.type === 'ImportNamespaceSpecifier') return value;
  return specifier.type === 'ImportDefaultSpecifier'
    ? defaultOf(value, specifier, env)
    : getMember(value, nameOf(specifier.imported), specifier, env);
}

/** The default export. A CommonJS module is its own default. */
function defaultOf(value: Value, node: t.Node, env: Environment): Value {
  const has = value.objects.some((object) => object.fields.has('default'));
  return value.objects.length === 0 || has ? getMember(value, 'default', node, env) : value;
}

function importEquals(node: t.TSImportEqualsDeclaration, env: Environment): void {
  const { moduleReference } = node;
  if (moduleReference.type !== 'TSExternalModuleReference') return;
  machineOf(env).journal.write(
    env.declare(node.id.name, 'const'),
    required(moduleReference.expression.value, env),
  );
}

function defaultValue(node: t.ExportDefaultDeclaration, env: Environment): Value {
  const { declaration } = node;
  if (declaration.type === 'FunctionDeclaration')
    return declaration.id == null
      ? closureValue(declaration, env, null, 'default')
      : (env.find(declaration.id.name)?.value ?? UNKNOWN);
  if (declaration.type === 'ClassDeclaration') {
    const value = classValue(declaration, env);
    if (declaration.id != null) declare(declaration.id, 'let', value, env, declaration);
    return value;
  }
  return declaration.type === 'TSDeclareFunction' ? UNKNOWN : evaluate(declaration, env);
}

function exportAll(value: Value, env: Environment): void {
  for (const object of (env.frame.module.holder.get('exports') ?? UNKNOWN).objects) object.delegateTo(value);
}

function exportNames(node: t.ExportNamedDeclaration, env: Environment): void {
  const { declaration } = node;
  if (declaration != null) {
    execute(declaration, env);
    for (const name of declaredNames(declaration)) exportName(name, env.find(name)?.value ?? UNKNOWN, env);
    return;
  }
  const from = node.source == null ? null : required(node.source.value, env);
  for (const specifier of node.specifiers) {
    if (specifier.type === 'ExportSpecifier') {
      const { name } = specifier.local;
      const value =
        from === null
          ? (env.find(name)?.value ?? UNKNOWN)
          : lazyValue(specifier, env.frame.module.id, () => getMember(from, name, specifier, env));
      exportName(nameOf(specifier.exported), value, env);
    } else exportName(nameOf(specifier.exported), from ?? UNKNOWN, env);
  }
}

/** The names that a declaration declares. */
export function declaredNames(node: t.Declaration): string[] {
  if (node.type === 'VariableDeclaration') return node.declarations.flatMap(({ id }) => patternNames(id));
  return 'id' in node && node.id?.type === 'Identifier' ? [node.id.name] : [];
}

function patternNames(pattern: t.Node): string[] {
  if (pattern.type === 'Identifier') return [pattern.name];
  if (pattern.type === 'ObjectPattern')
    return pattern.properties.flatMap((property) =>
      patternNames(property.type === 'RestElement' ? property.argument : property.value),
    );
  if (pattern.type === 'ArrayPattern')
    return pattern.elements.flatMap((element) => (element === null ? [] : patternNames(element)));
  if (pattern.type === 'AssignmentPattern') return patternNames(pattern.left);
  return [];
}

function exportName(name: string, value: Value, env: Environment): void {
  const { module } = env.frame;
  const machine = machineOf(env);
  for (const object of (module.holder.get('exports') ?? UNKNOWN).objects)
    machine.journal.write(object.cell(name), value);
}

function nameOf(node: t.Identifier | t.StringLiteral): string {
  return node.type === 'Identifier' ? node.name : node.value;
}
