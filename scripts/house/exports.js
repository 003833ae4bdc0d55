import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { sourceFiles } from './graph.js';

/** Where what `src` exports may be used. */
const FOLDERS = ['src', '__tests__', 'scripts', 'benchmarks'];

/**
 * What files of `src` export and no other file uses. A type that says what an
 * exported function takes or gives may be named by anybody: it is left out where its file uses it.
 * @param {string} root the checkout
 * @returns {{ file: string, line: number, name: string }[]}
 */
export function unusedExports(root) {
  const files = FOLDERS.flatMap((folder) => sourceFiles(root, folder));
  const parsed = files.map((file) => parse(file, readFileSync(join(root, file), 'utf8')));
  const used = new Set(parsed.flatMap(({ uses }) => uses));
  return parsed
    .filter(({ file }) => file.startsWith('src/'))
    .flatMap(({ file, exports }) =>
      exports
        .filter(({ name }) => !used.has(`${file} ${name}`) && !used.has(`${file} *`))
        .map(({ name, line }) => ({ file, line, name })),
    );
}

/**
 * What a file exports, and the names that it uses of others, as `<file> <name>`; `*` where all of
 * them may be used.
 */
function parse(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const pathOf = (node) => posix.join(dirname(file), node.text).replace(/\.js$/u, '.ts');
  const exports = source.statements.flatMap((statement) =>
    exportedNames(statement)
      .filter((name) => !isNamedType(statement, name, text))
      .map((name) => ({
        name,
        line: source.getLineAndCharacterOfPosition(statement.getStart(source)).line + 1,
      })),
  );
  const uses = [];
  const visit = (node) => {
    const from = node.moduleSpecifier ?? node.argument?.literal;
    if (from !== undefined && ts.isStringLiteral(from))
      uses.push(...namesFrom(node).map((name) => `${pathOf(from)} ${name}`));
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      uses.push(...namesAfter(node).map((name) => `${pathOf(node.arguments[0])} ${name}`));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { file, exports, uses };
}

/** The names that a statement exports of its own file. */
function exportedNames(statement) {
  if (
    !(ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined)?.some(
      ({ kind }) => kind === ts.SyntaxKind.ExportKeyword,
    )
  )
    return [];
  if (!ts.isVariableStatement(statement)) return [statement.name.text];
  return statement.declarationList.declarations.flatMap(({ name }) =>
    ts.isIdentifier(name) ? [name.text] : name.elements.map((element) => element.name.text),
  );
}

/** Whether a statement is a type that its own file uses too. */
function isNamedType(statement, name, text) {
  const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  return isType && text.match(new RegExp(`\\b${name}\\b`, 'gu')).length > 1;
}

/** The names that `import … from` or `export … from` takes. */
function namesFrom(node) {
  if (ts.isImportTypeNode(node)) return [node.qualifier?.getText() ?? '*'];
  const bindings = node.importClause?.namedBindings ?? node.exportClause;
  if (bindings?.elements === undefined) return ['*'];
  return bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

/**
 * The names that are taken of `import()`: `(await import(…)).name`, or `const { name } = await …`.
 */
function namesAfter(call) {
  const awaited = call.parent;
  if (!ts.isAwaitExpression(awaited)) return ['*'];
  const holder = ts.isParenthesizedExpression(awaited.parent) ? awaited.parent.parent : awaited.parent;
  if (ts.isPropertyAccessExpression(holder)) return [holder.name.text];
  if (!ts.isVariableDeclaration(holder) || !ts.isObjectBindingPattern(holder.name)) return ['*'];
  return holder.name.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}
