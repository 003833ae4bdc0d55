/** Refactorings by program: the code does what it did. */
import { parse } from '@babel/parser';
import { format } from 'prettier';

const PLUGINS = (path) => [
  'decorators-legacy',
  'explicitResourceManagement',
  ...(/\.[cm]?tsx?$/u.test(path) ? ['typescript'] : []),
  ...(/\.[cm]?ts$/u.test(path) ? [] : ['jsx']),
];

/** Each gives the new text of a file; `told` is false where git does not tell where a file went. */
export const REFACTORINGS = {
  names: { refactor: names },
  extracted: { refactor: extracted },
  shifted: { refactor: shifted },
  formatted: { refactor: formatted },
  'file renamed': { refactor: (text) => text, folder: 'elsewhere' },
  'all at once': {
    refactor: async (text, path) => formatted(shifted(extracted(names(text, path), path), path), path),
    folder: 'elsewhere',
    told: false,
  },
};

/** All variables and functions of a file get other names. */
function names(text, path) {
  return edited(text, path, (program) => {
    const declared = declaredIn(program);
    const fixed = fixedIn(program);
    const now = new Map([...declared].filter((one) => !fixed.has(one)).map((one, at) => [one, `it${at}`]));
    return references(program).flatMap(({ node, shorthand }) => {
      const name = now.get(node.name);
      if (name === undefined) return [];
      const [start, end] = [node.start, node.start + node.name.length];
      return [{ start, end, text: shorthand ? `${node.name}${shorthand}${name}` : name }];
    });
  });
}

/** Each statement of a function is taken out into a function of its own, where that is the same. */
function extracted(text, path) {
  return edited(text, path, (program) => {
    const outer = new Set(program.body.flatMap((node) => [...declaredIn(node, false)]));
    const taken = [];
    const edits = expressionsIn(program).flatMap((node) => {
      const own = declaredIn(node);
      const local = references(node).map((one) => one.node.name);
      const all = declaredIn(program);
      const given = [...new Set(local)].filter((one) => all.has(one) && !outer.has(one) && !own.has(one));
      const awaits = some(node, ({ type }) => type === 'AwaitExpression');
      const name = `taken${taken.length}`;
      const body = text.slice(node.start, node.end);
      taken.push(`${awaits ? 'async ' : ''}function ${name}(${given.join(', ')}) {\n  return ${body};\n}\n`);
      return [{ ...rangeOf(node), text: `${awaits ? 'await ' : ''}${name}(${given.join(', ')})` }];
    });
    return [...edits, { start: text.length, end: text.length, text: `\n${taken.join('\n')}` }];
  });
}

/** Functions stand in the other order, and statements of functions have others before them. */
function shifted(text, path) {
  return edited(text, path, (program) => {
    const functions = program.body.filter(({ type }) => type === 'FunctionDeclaration');
    const order = [...functions].reverse();
    const insides = (node) => blocksOf(node).map(({ body: [first] }) => first.start);
    return [
      ...functions.map((node, index) => ({
        ...rangeOf(node),
        text: text.slice(order[index].start, order[index].end),
      })),
      ...program.body
        .filter((node) => !functions.includes(node))
        .flatMap(insides)
        .map((start, index) => ({ start, end: start, text: `const since${index} = Date.now();\n` })),
    ];
  });
}

async function formatted(text, path) {
  const parser = /\.[cm]?tsx?$/u.test(path) ? 'babel-ts' : 'babel';
  try {
    return await format(await text, { parser, printWidth: 60, useTabs: true, singleQuote: false });
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

/** A text with edits that its program asks for; unchanged where it is no program. */
function edited(text, path, editsOf) {
  let program;
  try {
    program = parse(text, {
      sourceType: 'unambiguous',
      allowReturnOutsideFunction: true,
      plugins: PLUGINS(path),
    }).program;
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
  const edits = editsOf(program).sort((a, b) => b.start - a.start || b.end - a.end);
  return edits.reduce((now, { start, end, text: by }) => now.slice(0, start) + by + now.slice(end), text);
}

function rangeOf({ start, end }) {
  return { start, end };
}

function childrenOf(node) {
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'loc' || key.endsWith('Comments') || key === 'tokens' || key === 'extra'
      ? []
      : (Array.isArray(value) ? value : [value]).filter((one) => typeof one?.type === 'string'),
  );
}

function* all(node) {
  yield node;
  for (const child of childrenOf(node)) yield* all(child);
}

function some(node, test) {
  for (const one of all(node)) if (test(one)) return true;
  return false;
}

const isFunction = ({ type }) => /Function|ObjectMethod|ClassMethod|ClassPrivateMethod/u.test(type);

/** The names that a piece of code declares. */
function declaredIn(root, deep = true) {
  const found = new Set();
  const pattern = (node) => {
    if (node === null) return;
    if (node.type === 'Identifier') found.add(node.name);
    else if (node.type === 'ObjectPattern')
      for (const one of node.properties) pattern(one.type === 'RestElement' ? one.argument : one.value);
    else if (node.type === 'ArrayPattern') node.elements.forEach(pattern);
    else if (node.type === 'AssignmentPattern') pattern(node.left);
    else if (node.type === 'RestElement') pattern(node.argument);
  };
  const visit = (node) => {
    if (node.type === 'VariableDeclarator') pattern(node.id);
    if (/^(?:Function|Class)(?:Declaration|Expression)$/u.test(node.type) && node.id) found.add(node.id.name);
    if (/^Import.*Specifier$/u.test(node.type)) found.add(node.local.name);
    if (node.type === 'CatchClause' && node.param) pattern(node.param);
    if (isFunction(node) && deep) for (const one of node.params ?? []) pattern(one);
    if (!deep && isFunction(node)) return;
    for (const child of childrenOf(node)) visit(child);
  };
  visit(root);
  return found;
}

/** Names that something outside of the file, or a type, knows. */
function fixedIn(program) {
  const found = new Set(['arguments', 'undefined', 'module', 'exports', 'require']);
  for (const node of all(program)) {
    if (node.type === 'JSXIdentifier') found.add(node.name);
    if (/^TS/u.test(node.type) && node.id?.type === 'Identifier') found.add(node.id.name);
    if (
      node.type === 'TSTypeReference' ||
      node.type === 'TSTypeQuery' ||
      /Heritage|TSExpression/u.test(node.type)
    )
      for (const one of all(node)) if (one.type === 'Identifier') found.add(one.name);
    if (node.type === 'ExportNamedDeclaration' && node.declaration)
      for (const name of declaredIn(node.declaration, false)) found.add(name);
    if (node.type === 'ExportSpecifier') found.add(node.local.name);
    if (node.type === 'TSParameterProperty') for (const name of all(node)) found.add(name.name);
  }
  return found;
}

/** Where names of variables stand. */
function references(root) {
  const found = [];
  const visit = (node) => {
    if (node.type === 'Identifier') found.push({ node, shorthand: '' });
    const skipped = skippedIn(node);
    for (const child of childrenOf(node)) {
      if (skipped.includes(child)) continue;
      if (node.type === 'ObjectProperty' && node.shorthand && child === node.value) {
        const name = child.type === 'AssignmentPattern' ? child.left : child;
        found.push({ node: name, shorthand: ': ' });
        if (child.type === 'AssignmentPattern') visit(child.right);
      } else if (
        node.type === 'ImportSpecifier' &&
        child === node.local &&
        node.imported.start === child.start
      )
        found.push({ node: child, shorthand: ' as ' });
      else visit(child);
    }
  };
  visit(root);
  return found;
}

/** Children of a node that are no variables, though they are names. */
function skippedIn(node) {
  if (/MemberExpression$/u.test(node.type) && !node.computed) return [node.property];
  if (
    /^(?:Object|Class)(?:Property|Method|PrivateProperty|PrivateMethod)$/u.test(node.type) &&
    !node.computed
  )
    return [node.key];
  if (node.type === 'ImportSpecifier') return [node.imported];
  if (/^(?:Labeled|Break|Continue)Statement$/u.test(node.type)) return [node.label];
  if (node.type === 'MetaProperty' || node.type === 'ExportSpecifier') return childrenOf(node);
  if (/^TS(?!As|NonNull|Satisfies)/u.test(node.type)) return childrenOf(node);
  return [];
}

/** The blocks of functions that have statements. */
function blocksOf(root) {
  return [...all(root)]
    .filter(isFunction)
    .flatMap(({ body }) =>
      body?.type === 'BlockStatement' && body.body.length > 0 && body.directives.length === 0 ? [body] : [],
    );
}

const TIED = /^(?:This|Super|Yield|Update|Assignment|JSX|MetaProperty)/u;

/** Expressions that are statements, what is returned, and what a variable is: outermost ones. */
function expressionsIn(program) {
  const found = blocksOf(program)
    .flatMap(({ body }) => body)
    .flatMap((node) => {
      if (node.type === 'ExpressionStatement') return [node.expression];
      if (node.type === 'ReturnStatement') return node.argument === null ? [] : [node.argument];
      if (node.type !== 'VariableDeclaration' || node.declarations.length !== 1) return [];
      return node.declarations[0].init === null ? [] : [node.declarations[0].init];
    })
    .filter((node) => some(node, ({ type }) => /Call|New/u.test(type)))
    .filter((node) => !some(node, ({ type, name }) => TIED.test(type) || name === 'arguments'));
  return found.filter((node) => !found.some((other) => other !== node && isWithin(node, other)));
}

function isWithin(node, other) {
  return other.start <= node.start && node.end <= other.end;
}
