export const id = 7755;
export const ids = [7755];
export const modules = {

/***/ 77755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analyseApps: () => (/* binding */ analyseApps),
  e: () => (/* binding */ rootsOfApp)
});

// EXTERNAL MODULE: ./src/scanners/shared/forge/entries.js
var forge_entries = __webpack_require__(66506);
// EXTERNAL MODULE: ./src/scanners/code/engine/modules/parse.js + 1 modules
var parse = __webpack_require__(15475);
// EXTERNAL MODULE: ./src/scanners/code/engine/modules/resolve.js
var resolve = __webpack_require__(20851);
;// CONCATENATED MODULE: ./src/scanners/code/forge/walk.js
/**
 * Visits a node and its descendants in the order of the text.
 * @param visit returns false to skip the descendants of a node
 */ function walk(node, visit) {
    const ancestors = [];
    const step = (current)=>{
        if (visit(current, ancestors) === false) return;
        ancestors.push(current);
        for (const child of childrenOf(current))step(child);
        ancestors.pop();
    };
    step(node);
}
/** The nodes directly below a node, in the order of the text. */ function childrenOf(node) {
    const found = [];
    for (const value of Object.values(node)){
        if (isNode(value)) found.push(value);
        else if (Array.isArray(value)) found.push(...value.filter(isNode));
    }
    return found.sort((a, b)=>(a.start ?? 0) - (b.start ?? 0));
}
function isNode(value) {
    return typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'loc' in value;
}
/** Whether a node is a function, in any syntax. */ function isFunction(node) {
    return node?.type === 'FunctionDeclaration' || node?.type === 'FunctionExpression' || node?.type === 'ArrowFunctionExpression' || node?.type === 'ClassMethod' || node?.type === 'ClassPrivateMethod' || node?.type === 'ObjectMethod';
}
/** The name of an identifier or a plain key; null for anything else. */ function nameOf(node) {
    if (node?.type === 'Identifier') return node.name;
    if (node?.type === 'StringLiteral') return node.value;
    if (node?.type === 'PrivateName') return node.id.name;
    return null;
}
/** The last name of a callee: `asApp` for `api.asApp()`, `define` for `resolver.define()`. */ function calleeName(node) {
    if (node.type !== 'CallExpression' && node.type !== 'OptionalCallExpression' && node.type !== 'NewExpression') return null;
    const { callee } = node;
    return callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression' ? nameOf(callee.property) : nameOf(callee);
}
/** The receiver of a method call; null for other nodes. */ function receiverOf(node) {
    if (node.type !== 'CallExpression' && node.type !== 'OptionalCallExpression') return null;
    const { callee } = node;
    return callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression' ? callee.object : null;
}
/** A node without type assertions, `await` and parentheses around it. */ function bare(node) {
    switch(node.type){
        case 'AwaitExpression':
            return bare(node.argument);
        case 'TSAsExpression':
        case 'TSNonNullExpression':
        case 'TSSatisfiesExpression':
        case 'TSTypeAssertion':
        case 'ParenthesizedExpression':
            return bare(node.expression);
        default:
            return node;
    }
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/program.js



/** Maximum number of re-exports that are followed. */ const MAX_HOPS = 8;
/** Resolves names across the files of a program. Each file is parsed once. */ class Program {
    #files;
    #modules = new Map();
    constructor(files){
        this.#files = files;
    }
    /** A parsed file; null when it does not exist or cannot be parsed. */ module(path) {
        const known = this.#modules.get(path);
        if (known !== undefined) return known;
        const module = this.#parse(path);
        this.#modules.set(path, module);
        return module;
    }
    /** All files that a file uses, beginning with itself. */ reachable(path) {
        const seen = new Set();
        const found = [];
        const queue = [
            path
        ];
        for(let next = queue.shift(); next !== undefined; next = queue.shift()){
            if (seen.has(next)) continue;
            seen.add(next);
            const module = this.module(next);
            if (module === null) continue;
            found.push(module);
            for (const from of [
                ...[
                    ...module.imports.values()
                ].map((item)=>item.from),
                ...module.stars
            ])queue.push(...this.#pathsOf(from, module.path));
        }
        return found;
    }
    /** What a top-level or imported name of a file refers to. */ lookup(name, module, hops = 0) {
        if (hops > MAX_HOPS) return null;
        const own = module.values.get(name);
        if (own !== undefined) return {
            node: own,
            module
        };
        const imported = module.imports.get(name);
        if (imported === undefined) return null;
        const [path] = this.#pathsOf(imported.from, module.path);
        const target = path === undefined ? null : this.module(path);
        return target === null ? null : this.exported(imported.name, target, hops + 1);
    }
    /** What a file exports under a name. */ exported(name, module, hops = 0) {
        if (hops > MAX_HOPS) return null;
        const value = module.exports.get(name);
        if (typeof value === 'string') return this.lookup(value, module, hops + 1);
        if (value !== undefined) return {
            node: value,
            module
        };
        for (const star of module.stars){
            const [path] = this.#pathsOf(star, module.path);
            const target = path === undefined ? null : this.module(path);
            const found = target === null ? null : this.exported(name, target, hops + 1);
            if (found !== null) return found;
        }
        return null;
    }
    /** The package from which a name is imported (`@forge/api`); null for the program's own names. */ packageOf(name, module) {
        const imported = module.imports.get(name);
        return imported === undefined || /^[./]/u.test(imported.from) ? null : imported.from;
    }
    /** The name under which something is exported: `asApp` for `import { asApp as app }`. */ importedName(name, module) {
        return module.imports.get(name)?.name ?? name;
    }
    #pathsOf(specifier, from) {
        const { path } = (0,resolve/* resolveImport */.U)(specifier, from, this.#files.aliases, (candidate)=>this.#files.has(candidate));
        return path === null ? [] : [
            path
        ];
    }
    #parse(path) {
        const text = this.#files.read(path);
        if (text === null || !/\.[cm]?[jt]sx?$/iu.test(path)) return null;
        try {
            const { program, text: parsed } = (0,parse/* parseFile */.C)(path, text);
            return {
                path,
                text: parsed,
                program,
                ...declarations(program)
            };
        } catch (error) {
            // A file that cannot be parsed, or is nested too deeply, is reported by the analyser, which
            // reads all files.
            if (error instanceof SyntaxError || error instanceof RangeError) return null;
            throw error;
        }
    }
}
function declarations(program) {
    const values = new Map();
    const exports = new Map();
    const imports = new Map();
    const stars = [];
    for (const statement of program.body){
        readImport(statement, imports);
        readExport(statement, values, exports, imports, stars);
        for (const [name, node] of declared(statement))values.set(name, node);
        readRequire(statement, imports);
        readCommonExport(statement, exports);
    }
    return {
        values,
        exports,
        imports,
        stars,
        methods: methodsOf(program)
    };
}
function readImport(statement, imports) {
    if (statement.type !== 'ImportDeclaration') return;
    const from = statement.source.value;
    for (const specifier of statement.specifiers){
        const name = specifier.type === 'ImportDefaultSpecifier' ? 'default' : specifier.type === 'ImportNamespaceSpecifier' ? '*' : nameOf(specifier.imported) ?? '';
        imports.set(specifier.local.name, {
            from,
            name
        });
    }
}
/** Reads `const { route } = require('@forge/api')` and `const api = require('./api')`. */ function readRequire(statement, imports) {
    if (statement.type !== 'VariableDeclaration') return;
    for (const { id, init } of statement.declarations){
        if (init?.type !== 'CallExpression' || nameOf(init.callee) !== 'require') continue;
        const [argument] = init.arguments;
        if (argument?.type !== 'StringLiteral') continue;
        if (id.type === 'Identifier') imports.set(id.name, {
            from: argument.value,
            name: '*'
        });
        if (id.type !== 'ObjectPattern') continue;
        for (const property of id.properties){
            if (property.type !== 'ObjectProperty') continue;
            const local = nameOf(property.value);
            if (local !== null) imports.set(local, {
                from: argument.value,
                name: nameOf(property.key) ?? ''
            });
        }
    }
}
function readExport(statement, values, exports, imports, stars) {
    if (statement.type === 'ExportAllDeclaration') stars.push(statement.source.value);
    if (statement.type === 'ExportDefaultDeclaration') {
        const { declaration } = statement;
        exports.set('default', declaration.type === 'Identifier' ? declaration.name : declaration);
    }
    if (statement.type !== 'ExportNamedDeclaration') return;
    for (const [name, node] of statement.declaration == null ? [] : declared(statement.declaration)){
        values.set(name, node);
        exports.set(name, name);
    }
    for (const specifier of statement.specifiers){
        if (specifier.type !== 'ExportSpecifier') continue;
        const outside = nameOf(specifier.exported) ?? '';
        if (statement.source == null) exports.set(outside, specifier.local.name);
        else {
            // A re-export gets an internal name that no program can contain.
            const inside = `<${outside}>`;
            imports.set(inside, {
                from: statement.source.value,
                name: specifier.local.name
            });
            exports.set(outside, inside);
        }
    }
}
/** Reads `exports.run = …` and `module.exports = { run }`. */ function readCommonExport(statement, exports) {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') return;
    const { left, right } = statement.expression;
    if (left.type !== 'MemberExpression') return;
    const [object, key] = [
        left.object,
        nameOf(left.property) ?? ''
    ];
    const isModule = nameOf(object) === 'module' && key === 'exports';
    const ofExports = nameOf(object) === 'exports' || object.type === 'MemberExpression' && nameOf(object.object) === 'module' && nameOf(object.property) === 'exports';
    if (ofExports) exports.set(key, right.type === 'Identifier' ? right.name : right);
    if (!isModule || right.type !== 'ObjectExpression') return;
    for (const property of right.properties){
        if (property.type === 'ObjectMethod') exports.set(nameOf(property.key) ?? '', property);
        if (property.type !== 'ObjectProperty') continue;
        const { value } = property;
        exports.set(nameOf(property.key) ?? '', value.type === 'Identifier' ? value.name : value);
    }
}
function declared(statement) {
    if (statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration') return statement.id == null ? [] : [
        [
            statement.id.name,
            statement
        ]
    ];
    if (statement.type !== 'VariableDeclaration') return [];
    return statement.declarations.flatMap(({ id, init })=>id.type === 'Identifier' && init != null ? [
            [
                id.name,
                bare(init)
            ]
        ] : []);
}
function methodsOf(program) {
    const methods = new Map();
    const add = (key, node)=>{
        const name = nameOf(key);
        if (name !== null) methods.set(name, [
            ...methods.get(name) ?? [],
            node
        ]);
    };
    walk(program, (node)=>{
        if (node.type === 'ClassMethod' || node.type === 'ObjectMethod') add(node.key, node);
        if ((node.type === 'ObjectProperty' || node.type === 'ClassProperty') && isFunction(node.value)) add(node.key, node.value);
        return undefined;
    });
    return methods;
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/checks.js

/** Methods of `authorize()`, about single objects or the site. */ const ABOUT = /^on(?:Jira|JiraProject|JiraIssue|ConfluenceContent|Confluence)$/u;
/** REST API paths that return a user's permissions. */ const ANSWERS = /\/mypermissions\b|\/permissions?\/check\b|\/permission\/check\b|\/user\/bulk\/permissions|\/users?\/permissions?\b(?!\/search)|\/operations\b/u;
/**
 * Recognises a call of `authorize()…` or of a permission API as a check; null for any other node.
 */ function checkAt(node, ancestors, text, scope) {
    return authorization(node, ancestors, scope) ?? permissionRequest(node, ancestors, text, scope);
}
/**
 * Recognises `authorize().onJiraIssue([key]).canEdit()` or `authorize().onJira([...])`, at its
 * outermost call.
 */ function authorization(node, ancestors, scope) {
    if (node.type !== 'CallExpression') return null;
    const name = calleeName(node) ?? '';
    const receiver = receiverOf(node);
    if (name === 'onJira' && receiver !== null && isAuthorize(receiver)) {
        const empty = isEmptyList(node.arguments[0]);
        return {
            node,
            ids: [],
            broken: listUse(node, ancestors, scope) ?? (empty ? 'empty' : null)
        };
    }
    if (receiver === null || receiver.type !== 'CallExpression' || !ABOUT.test(calleeName(receiver) ?? '')) return null;
    if (!isAuthorize(receiverOf(receiver) ?? receiver)) return null;
    const [ids] = receiver.arguments;
    const broken = isEmptyList(ids) ? 'empty' : isUsed(node, ancestors, scope) ? null : 'unused';
    return {
        node,
        broken,
        ids: ids === undefined ? [] : idsIn(ids)
    };
}
function idsIn(node) {
    return node.type === 'ArrayExpression' ? node.elements.filter((item)=>item !== null) : [
        node
    ];
}
function isAuthorize(node) {
    return calleeName(bare(node)) === 'authorize';
}
function isEmptyList(node) {
    return node?.type === 'ArrayExpression' && node.elements.length === 0;
}
/** An array is truthy even when it is empty, so only its length or its members decide something. */ function listUse(node, ancestors, scope) {
    const [parent, outer] = useOf(node, ancestors);
    if (parent.type === 'ExpressionStatement') return 'unused';
    if (isTest(parent, outer)) return 'always-true';
    if (parent.type !== 'VariableDeclarator') return null;
    const name = nameOf(parent.id);
    if (name === null) return null;
    const uses = usesOf(name, scope, parent);
    if (uses.length === 0) return 'unused';
    return uses.every(([use, around])=>isTest(use, around)) ? 'always-true' : null;
}
/** Recognises a request for the user's permissions whose response is used. */ function permissionRequest(node, ancestors, text, scope) {
    if (node.type !== 'CallExpression' || !/^request(?:Jira|Confluence|Bitbucket)$/u.test(calleeName(node) ?? '')) return null;
    const [path] = node.arguments;
    if (path === undefined || !ANSWERS.test(text.slice(path.start ?? 0, path.end ?? 0))) return null;
    return {
        node,
        ids: [],
        broken: isUsed(node, ancestors, scope) ? null : 'unused'
    };
}
/** Whether the result of a call decides something, or is passed on. */ function isUsed(node, ancestors, scope) {
    const [parent] = useOf(node, ancestors);
    if (parent.type === 'ExpressionStatement') return false;
    if (parent.type !== 'VariableDeclarator') return true;
    const name = nameOf(parent.id);
    return name === null || usesOf(name, scope, parent).length > 0;
}
/**
 * The node that uses a value, ignoring `await`, `!`, parentheses and `&&`, and the child of that
 * node which contains the value.
 */ function useOf(node, ancestors) {
    let value = node;
    for(let index = ancestors.length - 1; index >= 0; index -= 1){
        const parent = ancestors[index];
        if (parent === undefined) break;
        const passesOn = bare(parent) !== parent || parent.type === 'UnaryExpression' && parent.operator === '!' || parent.type === 'LogicalExpression' && parent.left !== value;
        if (!passesOn) return [
            parent,
            value
        ];
        value = parent;
    }
    return [
        node,
        node
    ];
}
/** Whether a decision depends only on a value. */ function isTest(parent, value) {
    if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression' || parent.type === 'WhileStatement') return parent.test === value;
    return parent.type === 'LogicalExpression' && parent.left === value;
}
/** The uses of a variable: the node that uses it, and the value that is used. */ function usesOf(name, scope, declarator) {
    const uses = [];
    walk(scope, (node, ancestors)=>{
        if (node === declarator) return false;
        if (node.type === 'Identifier' && node.name === name) uses.push(useOf(node, ancestors));
        return undefined;
    });
    return uses;
}
/** Whether a condition compares the caller's account with something. */ function comparesCaller(test, text) {
    return /\baccountId\b/u.test(text.slice(test.start ?? 0, test.end ?? 0)) && /[=!]==?|includes|has\(|some\(/u.test(text.slice(test.start ?? 0, test.end ?? 0));
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/summary.js


/** Method names that are too common to tell which function is called. */ const COMMON = new Set('get set has add push map filter find forEach then catch json text call apply bind define on emit log error warn info delete update create run send toString start stop init query execute all'.split(' '));
/** A method is followed by name only if at most this many have the name. */ const MAX_METHODS = 2;
/** Packages whose calls change or return the app's data. */ const STORES = /^@forge\/(?:kvs|sql|object-store|storage|events|api)$/u;
const WRITING = /^(?:set|setSecret|delete|deleteSecret|transact|push|put|execute|executeRaw|upload|create)$/u;
/** The events of a function. @param scope the function's whole body */ function eventsOf(scope, module, program, around) {
    const events = [];
    walk(scope, (node, ancestors)=>{
        if (isIdle(node, scope)) return false;
        events.push(...eventsAt(node, ancestors, scope, module, program, around));
        return undefined;
    });
    return events;
}
/** Whether a variable holds a function, or an object with functions, that is not used here. */ function isIdle(node, scope) {
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier') return false;
    if (node.init?.type !== 'ObjectExpression' && !isFunction(node.init)) return false;
    const { name } = node.id;
    let read = false;
    walk(scope, (inner)=>{
        if (inner === node) return false;
        read ||= (inner.type === 'Identifier' || inner.type === 'JSXIdentifier') && inner.name === name;
        return !read;
    });
    return !read;
}
function eventsAt(node, ancestors, scope, module, program, around) {
    const check = checkAt(node, ancestors, module.text, scope);
    if (check !== null) return [
        {
            kind: 'check',
            check
        }
    ];
    if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') return conditionAt(node.test, module);
    if (node.type === 'CallExpression') return callAt(node, ancestors, scope, module, program, around);
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') {
        if (!isReference(node, ancestors)) return [];
        const kept = program.lookup(node.name, module);
        if (kept !== null && calleeName(kept.node) === 'asApp') return [
            {
                kind: 'as-app',
                node,
                request: requestOf(node, ancestors, scope)
            }
        ];
        const target = functionOf(node.name, module, program, scope);
        return target === null ? [] : [
            {
                kind: 'use',
                target,
                node,
                ancestors: [
                    ...ancestors
                ]
            }
        ];
    }
    return [];
}
function conditionAt(test, module) {
    const text = module.text.slice(test.start ?? 0, test.end ?? 0);
    const events = [];
    if (comparesCaller(test, module.text)) events.push({
        kind: 'compares',
        node: test
    });
    const compares = /[!=]==?/u.test(text) || /\b(?:verify|isValid|valid|authenticat|authori|check|equal)\w*\s*\(/iu.test(text);
    if (compares && /secret|token|signature|hmac|\bauth|api_?key|process\.env/iu.test(text)) events.push({
        kind: 'proof',
        node: test
    });
    return events;
}
const PROVING = /^(?:timingSafeEqual|jwtVerify|verifyJwt|verifySignature|validateSignature|verifyToken|verifyWebhook|decodeSymmetric)$/u;
function callAt(node, ancestors, scope, module, program, around) {
    const name = calleeName(node) ?? '';
    if (isAsApp(node, module, program)) {
        const request = requestOf(node, ancestors, scope);
        return [
            {
                kind: 'as-app',
                node,
                request
            }
        ];
    }
    const receiver = receiverOf(node);
    if (PROVING.test(name) || name === 'verify' && receiver !== null) return [
        {
            kind: 'proof',
            node
        }
    ];
    const root = rootOf(node);
    const from = root === null ? null : program.packageOf(root, module);
    const viaFetch = name === 'fetch' && (from !== null || root === 'fetch');
    if (from !== null && STORES.test(from) && name !== 'route' || viaFetch) return [
        {
            kind: 'effect',
            node,
            writes: WRITING.test(name) || viaFetch || isWriting(node, module)
        }
    ];
    if (receiver === null || COMMON.has(name) || root !== null && from !== null) return [];
    const methods = around.flatMap((other)=>(other.methods.get(name) ?? []).map((method)=>({
                node: method,
                module: other
            })));
    // A variable that holds an object of this function refers to that object's method, whatever other
    // methods have the name.
    const own = nameOf(receiver) === null ? null : objectIn(scope, nameOf(receiver) ?? '');
    const meant = own === null ? methods : methods.filter((one)=>isWithin(one.node, own));
    if (meant.length === 0 || meant.length > MAX_METHODS) return [];
    return meant.map((target)=>({
            kind: 'use',
            target,
            node,
            ancestors: [
                ...ancestors
            ]
        }));
}
/** The object literal that a local variable is initialised with; null when it is not one. */ function objectIn(scope, name) {
    let found = null;
    walk(scope, (node)=>{
        if (node.type === 'VariableDeclarator' && nameOf(node.id) === name && node.init?.type === 'ObjectExpression') found = node.init;
        return found === null;
    });
    return found;
}
function isWithin(node, around) {
    return (node.start ?? 0) >= (around.start ?? 0) && (node.end ?? 0) <= (around.end ?? 0);
}
/** Whether a request changes something, judging by its HTTP method. */ function isWriting(node, { text }) {
    return /\bmethod\s*:\s*['"`](?:POST|PUT|PATCH|DELETE)/iu.test(text.slice(node.start ?? 0, node.end ?? 0));
}
/** The name at the beginning of a chain: `api` in `api.asApp().requestJira()`. */ function rootOf(node) {
    const inner = bare(node);
    if (inner.type === 'CallExpression' || inner.type === 'OptionalCallExpression' || inner.type === 'NewExpression') return rootOf(inner.callee);
    if (inner.type === 'MemberExpression' || inner.type === 'OptionalMemberExpression') return rootOf(inner.object);
    return inner.type === 'Identifier' ? inner.name : null;
}
/**
 * Whether a call is `asApp` of `@forge/api`, under any local name or as `api.asApp`. Also true when
 * the file that re-exports the name cannot be found.
 */ function isAsApp(node, module, program) {
    const root = rootOf(node);
    if (root === null) return false;
    const called = node.callee.type === 'Identifier' ? program.importedName(root, module) : calleeName(node);
    if (called !== 'asApp') return false;
    const from = program.packageOf(root, module);
    if (from !== null) return from.startsWith('@forge/');
    // An imported name, or the object of a member call, may come from the package through another
    // file. A plain name that nothing declares does not count.
    const passedOn = node.callee.type !== 'Identifier' || module.imports.has(root);
    return passedOn && program.lookup(root, module) === null;
}
/**
 * The request that is made with the result of `asApp()`, in the same expression or through a
 * variable.
 */ function requestOf(node, ancestors, scope) {
    for(let index = ancestors.length - 1; index >= 0; index -= 1){
        const parent = ancestors[index];
        if (parent?.type === 'CallExpression' && /^request/u.test(calleeName(parent) ?? '') && parent.callee.end !== null) return parent;
        if (parent?.type === 'VariableDeclarator') return firstRequestOn(nameOf(parent.id), scope);
        if (parent === undefined || parent.type.endsWith('Statement') || isFunction(parent)) return null;
    }
    return null;
}
function firstRequestOn(name, scope) {
    let found = null;
    walk(scope, (node)=>{
        if (found === null && node.type === 'CallExpression' && /^request/u.test(calleeName(node) ?? '')) {
            const receiver = receiverOf(node);
            if (receiver !== null && nameOf(receiver) === name) found = node;
        }
        return undefined;
    });
    return found;
}
/**
 * Whether an identifier reads a variable, rather than being a key, a declaration or a parameter.
 */ function isReference(node, ancestors) {
    const parent = ancestors.at(-1);
    if (parent === undefined) return true;
    if (node.type === 'JSXIdentifier') return parent.type === 'JSXOpeningElement' && parent.name === node;
    if (parent.type === 'MemberExpression' || parent.type === 'OptionalMemberExpression') return parent.object === node || parent.computed;
    if (parent.type === 'ObjectProperty') return parent.value === node || parent.computed;
    if (parent.type === 'VariableDeclarator') return parent.init === node;
    return !(isFunction(parent) && parent.params.includes(node)) && parent.type !== 'LabeledStatement';
}
/** The function that a name refers to, in the enclosing function or at the top level of a file. */ function functionOf(name, module, program, scope) {
    const found = program.lookup(name, module);
    if (found === null || found.node === scope) return null;
    const { node } = found;
    if (isFunction(node)) return found;
    // `memoize(async () => …)`: a function that is passed to a call counts as called.
    return node.type === 'CallExpression' && node.arguments.some((argument)=>isFunction(argument)) ? found : null;
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/reach.js



/** Limits: length of a call chain, and number of events per entry point. */ const MAX_DEPTH = 12;
const MAX_EVENTS = 5_000;
/** Follows calls from entry points through a program. */ class Reach {
    #program;
    #around;
    #events = new Map();
    #guards = new Map();
    /** @param around the files in which methods are searched by name */ constructor(program, around){
        this.#program = program;
        this.#around = around;
    }
    /**
   * All events that an entry point reaches, directly or through calls, in the order of the text.
   */ from(entry) {
        const found = [];
        this.#visit(entry, [], {
            checked: false,
            proven: false,
            broken: []
        }, new Set(), found);
        return found;
    }
    #visit(step, above, before, seen, found) {
        const way = [
            ...above,
            step
        ];
        const key = `${step.module.path}:${step.node.start ?? 0}:${before.checked}:${before.proven}`;
        if (seen.has(key) || way.length > MAX_DEPTH || found.length > MAX_EVENTS) return before;
        seen.add(key);
        let state = before;
        for (const event of this.#eventsOf(step)){
            found.push({
                event,
                module: step.module,
                way,
                ...state
            });
            state = after(state, event);
            if (event.kind !== 'use') continue;
            const next = {
                ...event.target,
                name: labelOf(event)
            };
            this.#visit(next, way, state, seen, found);
            state = this.#guarded(state, event, step.node);
        }
        return state;
    }
    /** A helper that contains a check counts as one if it throws, or if its result is used. */ #guarded(state, event, scope) {
        const guard = this.#guardOf(event.target, 0);
        const call = callAround(event);
        const counts = guard.throws || call !== null && isUsed(call.node, call.ancestors, scope);
        if (!counts) return state;
        return {
            ...state,
            checked: state.checked || guard.checks,
            proven: state.proven || guard.proves
        };
    }
    #guardOf(target, depth) {
        const known = this.#guards.get(target.node);
        if (known !== undefined) return known;
        this.#guards.set(target.node, NO_GUARD);
        const events = this.#eventsOf(target);
        const own = {
            checks: events.some((event)=>event.kind === 'check' && event.check.broken === null || event.kind === 'compares'),
            proves: events.some(({ kind })=>kind === 'proof'),
            throws: throwsIn(target.node)
        };
        const inner = depth > MAX_DEPTH ? [] : events.flatMap((event)=>event.kind === 'use' ? [
                this.#guardOf(event.target, depth + 1)
            ] : []);
        const guard = {
            checks: own.checks || inner.some(({ checks })=>checks),
            proves: own.proves || inner.some(({ proves })=>proves),
            throws: own.throws || inner.some(({ checks, proves, throws })=>throws && (checks || proves))
        };
        this.#guards.set(target.node, guard);
        return guard;
    }
    #eventsOf({ node, module }) {
        const known = this.#events.get(node);
        if (known !== undefined) return known;
        const events = eventsOf(node, module, this.#program, this.#around);
        this.#events.set(node, events);
        return events;
    }
}
const NO_GUARD = {
    checks: false,
    proves: false,
    throws: false
};
function after(state, event) {
    if (event.kind === 'compares') return {
        ...state,
        checked: true
    };
    if (event.kind === 'proof') return {
        ...state,
        proven: true
    };
    if (event.kind !== 'check') return state;
    return event.check.broken === null ? {
        ...state,
        checked: true
    } : {
        ...state,
        broken: [
            ...state.broken,
            event.check
        ]
    };
}
/** The call of a function; null when the function is only passed on. */ function callAround({ node, ancestors }) {
    if (node.type === 'CallExpression') return {
        node,
        ancestors
    };
    const parent = ancestors.at(-1);
    return parent?.type === 'CallExpression' && parent.callee === node ? {
        node: parent,
        ancestors: ancestors.slice(0, -1)
    } : null;
}
function labelOf({ node }) {
    return nameOf(node) ?? calleeName(node) ?? (node.type === 'JSXIdentifier' ? node.name : '(function)');
}
function throwsIn(node) {
    let found = false;
    walk(node, (inner)=>{
        found ||= inner.type === 'ThrowStatement';
        return !found;
    });
    return found;
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/roots.js

/**
 * The functions that Forge calls for an entry point: the handler, or each function that a resolver
 * defines.
 */ function rootsOf(entry, program) {
    const module = entry.file === null ? null : program.module(entry.file);
    if (module === null) return [];
    const handler = program.exported(entry.export, module);
    if (handler !== null && isFunction(handler.node)) return [
        {
            entry,
            step: {
                ...handler,
                name: entry.export
            }
        }
    ];
    const keys = definitionsIn(program.reachable(module.path), program).map(({ key, step })=>({
            entry,
            step: {
                ...step,
                name: `${entry.export}.${key}`
            }
        }));
    // A handler that is not a resolver may be an expression that runs: `render(<App />)`,
    // `wrap(handler)`.
    const own = handler === null ? [] : [
        {
            entry,
            step: {
                ...handler,
                name: entry.export
            }
        }
    ];
    return keys.length > 0 && !isPlainCall(handler?.node) ? keys : [
        ...own,
        ...keys
    ];
}
/** Whether a node exists and is not `resolver.getDefinitions()`. */ function isPlainCall(node) {
    return node !== undefined && calleeName(node) !== 'getDefinitions';
}
/** All calls `something.define('key', function)` in files that have a resolver. */ function definitionsIn(modules, program) {
    return modules.flatMap((module)=>{
        const found = [];
        walk(module.program, (node)=>{
            if (node.type !== 'CallExpression' || calleeName(node) !== 'define') return undefined;
            const [key, handler] = node.arguments;
            if (key?.type !== 'StringLiteral' && key?.type !== 'MemberExpression' && key?.type !== 'Identifier') return undefined;
            const name = nameOf(key) ?? 'key';
            if (isFunction(handler)) found.push({
                key: name,
                step: {
                    node: handler,
                    module,
                    name
                }
            });
            else if (handler !== undefined) {
                const target = handler.type === 'Identifier' ? program.lookup(handler.name, module) : {
                    node: handler,
                    module
                };
                if (target !== null) found.push({
                    key: name,
                    step: {
                        ...target,
                        name
                    }
                });
            }
            return undefined;
        });
        return found;
    });
}

// EXTERNAL MODULE: ./src/scanners/code/engine/machine.js
var machine = __webpack_require__(3904);
;// CONCATENATED MODULE: ./src/scanners/code/forge/finding.js

/** A finding at a node. */ function findingAt(rule, node, module, said) {
    const place = (0,machine/* placeOf */.$t)(node, module);
    const { sink, detail, confidence, way = [] } = said;
    const steps = way.map((step)=>({
            ...(0,machine/* placeOf */.$t)(step.node, step.module),
            label: step.name
        }));
    return {
        rule,
        place,
        confidence,
        sink,
        function: said.function,
        source: null,
        detail,
        flow: steps.length === 0 ? [] : [
            ...steps,
            {
                ...place,
                label: sink
            }
        ]
    };
}
/** The source text of a node on one line, shortened. */ function written(node, { text }) {
    const all = text.slice(node.start ?? 0, node.end ?? 0).replace(/\s+/gu, ' ');
    return all.length > 80 ? `${all.slice(0, 79)}…` : all;
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/rules/action-verb.js


/** Reports actions for agents that are declared as read-only but write. */ const actionVerb = {
    id: 'forge-action-verb',
    check: ({ roots, reach })=>roots.flatMap(({ entry, step })=>{
            const reading = entry.references.filter(({ caller, module })=>caller === 'agent' && module.node.get('actionVerb').text?.toUpperCase() === 'GET');
            const [action] = reading;
            if (action === undefined) return [];
            const writes = reach.from(step).find(({ event, module })=>{
                if (event.kind === 'effect') return event.writes && !/\bfetch$/u.test(written(event.node, module).split('(')[0] ?? '');
                return event.kind === 'as-app' && event.request !== null && isWriting(event.request, module);
            });
            if (writes === undefined || !('node' in writes.event)) return [];
            return [
                findingAt('forge-action-verb', writes.event.node, writes.module, {
                    sink: written(writes.event.node, writes.module),
                    function: writes.way.at(-1)?.name ?? '',
                    detail: `the action ${action.module.key} says actionVerb: GET`,
                    confidence: 'high',
                    way: writes.way
                })
            ];
        })
};

;// CONCATENATED MODULE: ./src/scanners/code/forge/rules/atlassian-credentials.js


const ADDRESS = /\.atlassian\.net\b|\bapi\.atlassian\.com\b|\bapi\.bitbucket\.org\b|\/rest\/(?:api|agile)\/|\/wiki\/(?:rest|api)\//u;
const BASIC = /Authorization['"]?\s*:\s*(?:['"`]Basic\b|`Basic \$\{|['"]Basic ['"]\s*\+)/u;
/** Reports requests to Atlassian with a person's password or API token. */ const atlassianCredentials = {
    id: 'forge-atlassian-credentials',
    check: ({ modules })=>modules.flatMap((module)=>{
            const found = [];
            const values = valuesIn(module);
            walk(module.program, (node)=>{
                if (node.type !== 'CallExpression' || !/^(?:fetch|get|post|put|patch|delete|request|axios)$/u.test(calleeName(node) ?? '')) return undefined;
                const text = node.arguments.map((argument)=>textOf(argument, module, values)).join(' ');
                if (!ADDRESS.test(text) || !BASIC.test(text)) return undefined;
                found.push(findingAt('forge-atlassian-credentials', node, module, {
                    sink: written(node.callee, module),
                    function: '',
                    detail: 'the request carries the credentials of a person',
                    confidence: 'high'
                }));
                return false;
            });
            return found;
        })
};
/** The initial value of each variable in a file. */ function valuesIn(module) {
    const values = new Map();
    walk(module.program, (node)=>{
        const name = node.type === 'VariableDeclarator' ? nameOf(node.id) : null;
        if (name !== null && node.type === 'VariableDeclarator' && node.init != null) values.set(name, node.init);
        return undefined;
    });
    return values;
}
/** The source text of an argument, with variables replaced by their initial values. */ function textOf(node, module, values) {
    const parts = [
        slice(node, module)
    ];
    walk(node, (inner)=>{
        const value = inner.type === 'Identifier' ? values.get(inner.name) : undefined;
        if (value !== undefined) parts.push(slice(value, module));
        return undefined;
    });
    return parts.join(' ');
}
function slice(node, { text }) {
    return text.slice(node.start ?? 0, node.end ?? 0);
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/rules/permission-check.js

const WHY = {
    'always-true': 'it gives a list of what is granted, and a list is true even when it is empty',
    unused: 'nothing is made of its answer',
    empty: 'for no ids at all the answer is yes'
};
/** Reports permission checks that have no effect. */ const permissionCheck = {
    id: 'forge-permission-check',
    check: ({ roots, reach })=>{
        const found = new Map();
        for (const { step } of roots)for (const { event, module, way } of reach.from(step))if (event.kind === 'check' && event.check.broken !== null && !found.has(event.check)) found.set(event.check, findingOf(event.check, event.check.broken, module, way.at(-1)?.name ?? ''));
        return [
            ...found.values()
        ];
    }
};
function findingOf({ node }, broken, module, name) {
    return findingAt('forge-permission-check', node, module, {
        sink: written(node, module),
        function: name,
        detail: WHY[broken],
        confidence: 'high'
    });
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/rules/secret-leaves.js


/** Reports values of the secret store that are logged or returned to the caller. */ const secretLeaves = {
    id: 'forge-secret-leaves',
    check: ({ modules, roots })=>{
        const entries = new Set(roots.map(({ step })=>step.node));
        return modules.flatMap((module)=>inModule(module, entries));
    }
};
function inModule(module, entries) {
    const found = [];
    walk(module.program, (node, ancestors)=>{
        const around = [
            ...ancestors
        ].reverse().find((item)=>isFunction(item));
        if (around === undefined || calleeName(node) !== 'getSecret' || node.type !== 'CallExpression') return undefined;
        const holder = [
            ...ancestors
        ].reverse().find(({ type })=>type === 'VariableDeclarator');
        const name = holder?.type === 'VariableDeclarator' && bare(holder.init ?? node) === node ? nameOf(holder.id) : null;
        found.push(...leaksOf(node, name, around, module, entries.has(around)));
        return undefined;
    });
    return found;
}
/** The nodes where a secret, or the variable that contains it, is logged or returned. */ function leaksOf(secret, name, scope, module, isEntry) {
    const found = [];
    const report = (node, detail)=>{
        found.push(findingAt('forge-secret-leaves', node, module, {
            sink: written(node, module),
            function: '',
            detail,
            confidence: 'high'
        }));
    };
    walk(scope, (node)=>{
        if (node.type === 'CallExpression' && isLog(node) && node.arguments.some((item)=>carries(item, secret, name))) report(node, 'it is written to the log');
        if (isEntry && node.type === 'ReturnStatement' && node.argument != null && gives(node.argument, secret, name)) report(node, 'it is given back to the caller');
        return undefined;
    });
    return found;
}
function isLog(node) {
    const receiver = receiverOf(node);
    return receiver !== null && /^(?:console|logger|log)$/u.test(nameOf(receiver) ?? '');
}
/** Whether an expression contains the secret itself, rather than only whether one exists. */ function carries(node, secret, name) {
    let found = false;
    walk(node, (inner, ancestors)=>{
        const parent = ancestors.at(-1);
        const asked = parent?.type === 'UnaryExpression' || parent?.type === 'BinaryExpression' && parent.operator !== '+';
        const member = parent?.type === 'MemberExpression' && parent.object === inner && nameOf(parent.property) === 'length';
        if (!asked && !member && (inner === secret || name !== null && inner.type === 'Identifier' && inner.name === name)) found = true;
        return !found;
    });
    return found;
}
/**
 * Whether an expression returns the secret unchanged or as a property; the result of a call is
 * something else.
 */ function gives(node, secret, name) {
    const inner = bare(node);
    if (inner === secret) return true;
    if (inner.type === 'Identifier') return inner.name === name;
    if (inner.type !== 'ObjectExpression') return false;
    return inner.properties.some((property)=>property.type === 'ObjectProperty' && gives(property.value, secret, name));
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/rules/shared-state.js


/** Names of values that identify a tenant. */ const TENANT = /cloudId|installContext|installation|tenant|siteUrl|clientKey|workspaceId/u;
const MUTATING = /^(?:set|add|push|unshift)$/u;
/** Reports tenants' data in global variables, or on a disk that tenants share. */ const sharedState = {
    id: 'forge-shared-state',
    check: ({ modules })=>modules.filter(({ path })=>!/\.[jt]sx$/u.test(path)).flatMap(shared_state_inModule)
};
function shared_state_inModule(module) {
    const found = [];
    const state = stateOf(module);
    const seen = new Set();
    walk(module.program, (node, ancestors)=>{
        const around = [
            ...ancestors
        ].reverse().find((item)=>isFunction(item));
        if (!isFunction(around)) return undefined;
        const kept = keptAt(node, state, around, ancestors, module) ?? onDisk(node, module);
        if (kept === null || seen.has(kept.name)) return undefined;
        seen.add(kept.name);
        found.push(findingAt('forge-shared-state', node, module, {
            sink: kept.name,
            function: '',
            detail: kept.detail,
            confidence: 'medium'
        }));
        return undefined;
    });
    return found;
}
/** Top-level variables that can change, and collections. */ function stateOf({ program, values }) {
    const state = new Map();
    for (const statement of program.body){
        const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
        if (declaration?.type !== 'VariableDeclaration') continue;
        for (const { id } of declaration.declarations){
            const name = nameOf(id);
            const value = name === null ? undefined : values.get(name);
            if (name === null) continue;
            if (declaration.kind !== 'const') state.set(name, 'variable');
            else if (value !== undefined && isCollection(value)) state.set(name, 'collection');
        }
    }
    return state;
}
function isCollection(node) {
    if (node.type === 'ObjectExpression') return node.properties.length === 0;
    if (node.type === 'ArrayExpression') return node.elements.length === 0;
    return node.type === 'NewExpression' && /^(?:Map|Set|LRUCache|NodeCache)$/u.test(nameOf(node.callee) ?? '');
}
function keptAt(node, state, around, ancestors, module) {
    const change = changeAt(node);
    if (change === null || !state.has(change.name) || isShadowed(change.name, ancestors)) return null;
    const text = [
        change.key,
        change.value
    ].map((part)=>part === null ? '' : whole(part, module)).join(' ');
    if (TENANT.test(text) || !isData(change, around, module)) return null;
    return {
        name: change.name,
        detail: `${change.name} outlives the call, and the next one may be of another tenant`
    };
}
function changeAt(node) {
    if (node.type === 'AssignmentExpression') {
        const { left, right } = node;
        if (left.type === 'Identifier') return {
            name: left.name,
            key: null,
            value: right
        };
        if (left.type !== 'MemberExpression' || !left.computed) return null;
        const name = nameOf(left.object);
        return name === null ? null : {
            name,
            key: left.property,
            value: right
        };
    }
    if (node.type !== 'CallExpression' || !MUTATING.test(calleeName(node) ?? '')) return null;
    const receiver = receiverOf(node);
    const name = nameOf(receiver);
    const [first, second] = node.arguments;
    if (name === null || first === undefined) return null;
    return {
        name,
        key: second === undefined ? null : first,
        value: second ?? first
    };
}
/** Calls to a product, a store or another service, whose responses are about one tenant. */ const ASKS = /\b(?:kvs|storage|fetch|sql|asUser|asApp|getSecret|json|request(?:Jira|Confluence|Bitbucket|Graph))\b/u;
/**
 * Whether a value is data of the present call: an awaited response, or, in a collection, something
 * from the caller. Constants, clients and settings of libraries are the same for all tenants.
 */ function isData({ key, value }, around, module) {
    if (value === null) return false;
    if (value.type === 'AwaitExpression') return ASKS.test(whole(value, module));
    const inner = bare(value);
    if (inner.type !== 'Identifier' && inner.type !== 'MemberExpression') return false;
    const name = escaped(rootName(inner));
    const given = around.params.some((parameter)=>new RegExp(`\\b${name}\\b`, 'u').test(whole(parameter, module)));
    if (given) return key !== null && inner.type === 'MemberExpression';
    const answer = new RegExp(`\\b${name}\\b[^=;\\n]{0,80}=\\s*(await\\b[^;\\n]{0,200})`, 'u').exec(whole(around, module));
    return answer !== null && ASKS.test(answer[1] ?? '');
}
function rootName(node) {
    return node.type === 'MemberExpression' ? rootName(node.object) : nameOf(node) ?? '';
}
function escaped(name) {
    return name.replaceAll('$', '\\$');
}
function isShadowed(name, ancestors) {
    return ancestors.some((around)=>{
        if (!isFunction(around)) return false;
        let found = around.params.some((parameter)=>nameOf(parameter) === name);
        walk(around.body, (inner)=>{
            found ||= inner.type === 'VariableDeclarator' && nameOf(inner.id) === name;
            return !found;
        });
        return found;
    });
}
/** Files below /tmp are still there in the next call. */ function onDisk(node, module) {
    if (node.type !== 'CallExpression' || !/^(?:writeFile(?:Sync)?|appendFile(?:Sync)?|createWriteStream)$/u.test(calleeName(node) ?? '')) return null;
    const [path] = node.arguments;
    if (path === undefined) return null;
    const text = whole(path, module);
    if (!/^[`'"]\/tmp\/|tmpdir\(\)/u.test(text) || TENANT.test(text)) return null;
    return {
        name: written(path, module),
        detail: 'what is written below /tmp is still there for the next tenant'
    };
}
function whole(node, { text }) {
    return text.slice(node.start ?? 0, node.end ?? 0);
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/rules/unchecked-as-app.js


/** REST API paths of what every user of a site can see, and of the app's own data. */ const HARMLESS = /\/(?:serverInfo|configuration|issuetype|priority|status(?:es|category)?|resolution|field|issueLinkType|mypermissions|permissions\/check|permission\/check|myself|attachment\/meta|announcementBanner)(?:[`'"/?]|$)|\/rest\/(?:atlassian-connect|forge)\/1\/(?:addons|app)\/|\/wiki\/api\/v2\/app\/properties/iu;
/**
 * Modules that only administrators see. Whether others can call their functions is not documented
 * clearly, so the confidence is lower.
 */ const ADMIN = /(?:adminPage|globalSettings|settings|configuration)$/iu;
/** Reports requests on behalf of the app without a check of the caller's permissions. */ const uncheckedAsApp = {
    id: 'forge-unchecked-as-app',
    check: (app)=>app.roots.filter(({ entry })=>byPeople(entry.callers)).flatMap((root)=>inRoot(root, app))
};
/**
 * Whether users call an entry point. Web triggers are left out, since there is another rule for
 * them.
 */ function byPeople(callers) {
    return callers.has('user') || callers.has('agent') || callers.has('api');
}
function inRoot({ entry, step }, { reach }) {
    const admin = entry.references.every(({ module, caller })=>caller !== 'user' || ADMIN.test(module.type));
    return reach.from(step).filter(unchecked_as_app_isAsApp).filter((reached)=>!reached.checked && !isHarmless(reached)).map((reached)=>{
        const { event, module, way } = reached;
        const request = event.request ?? event.node;
        return findingAt('forge-unchecked-as-app', event.node, module, {
            sink: written(request, module),
            function: way.at(-1)?.name ?? '',
            detail: `${wordsOf(entry)} reaches it through ${way.map(({ name })=>name).join(' → ')}`,
            confidence: confidenceOf(reached, admin),
            way
        });
    });
}
function unchecked_as_app_isAsApp(reached) {
    return reached.event.kind === 'as-app';
}
function isHarmless({ event: { request }, module }) {
    const text = request === null ? '' : unchecked_as_app_textOf(request, module.text);
    return HARMLESS.test(text) && request !== null && !isWriting(request, module);
}
/**
 * The confidence: lower for reading from a constant path than when the caller chooses the object or
 * changes something.
 */ function confidenceOf({ event: { request }, module }, admin) {
    if (request === null || admin) return 'medium';
    const [path] = request.arguments;
    const chosen = path !== undefined && /\$\{|^[\w.]+$|\(/u.test(unchecked_as_app_textOf(path, module.text));
    return chosen || isWriting(request, module) ? 'high' : 'medium';
}
function unchecked_as_app_textOf(node, text) {
    return text.slice(node.start ?? 0, node.end ?? 0);
}
function wordsOf({ callers, references }) {
    const modules = [
        ...new Set(references.map(({ module })=>module.type))
    ].slice(0, 3).join(', ');
    const who = callers.has('user') ? 'any user of' : callers.has('agent') ? 'an agent through' : 'a program through';
    return `${who} ${modules}`;
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/rules/user-data-in-logs.js


/** Properties with personal data, and those with everything that a user sent. */ const PERSONAL = /^(?:emailAddress|email|displayName|userName|fullName|phoneNumber|payload)$/u;
/** Parameters that Forge passes to a function: request, context, event. */ const WHOLE = /^(?:req|request|event|payload)$/u;
/** Reports end-user data in an app's logs. */ const userDataInLogs = {
    id: 'forge-user-data-in-logs',
    check: ({ modules })=>modules.flatMap((module)=>{
            const found = [];
            walk(module.program, (node, ancestors)=>{
                if (node.type !== 'CallExpression' || !isConsole(node)) return undefined;
                const data = node.arguments.flatMap(partsOf).find((part)=>isUserData(part, ancestors));
                if (data === undefined) return undefined;
                found.push(findingAt('forge-user-data-in-logs', node, module, {
                    sink: written(data, module),
                    function: '',
                    detail: `${written(data, module)} is logged`,
                    confidence: 'medium'
                }));
                return undefined;
            });
            return found;
        })
};
function isConsole(node) {
    return nameOf(receiverOf(node)) === 'console' && calleeName(node) !== 'assert';
}
/**
 * The values that an argument consists of: the expressions of a template, and `x` for
 * `JSON.stringify(x)`.
 */ function partsOf(node) {
    const inner = bare(node);
    if (inner.type === 'TemplateLiteral') return inner.expressions.flatMap(partsOf);
    if (inner.type === 'BinaryExpression') return [
        ...partsOf(inner.left),
        ...partsOf(inner.right)
    ];
    if (inner.type === 'CallExpression' && calleeName(inner) === 'stringify') return inner.arguments.slice(0, 1).flatMap(partsOf);
    if (inner.type === 'ObjectExpression') return inner.properties.flatMap((property)=>property.type === 'ObjectProperty' ? partsOf(property.value) : []);
    return [
        inner
    ];
}
function isUserData(node, ancestors) {
    if (node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression') return PERSONAL.test(nameOf(node.property) ?? '');
    if (node.type !== 'Identifier') return false;
    return (PERSONAL.test(node.name) || WHOLE.test(node.name)) && isParameter(node.name, ancestors);
}
/** Whether a name is a parameter of an enclosing function, i.e. comes from the caller. */ function isParameter(name, ancestors) {
    return ancestors.some((around)=>isFunction(around) && around.params.some((parameter)=>binds(parameter, name)));
}
function binds(parameter, name) {
    if (parameter.type === 'Identifier') return parameter.name === name;
    if (parameter.type === 'AssignmentPattern') return binds(parameter.left, name);
    if (parameter.type !== 'ObjectPattern') return false;
    return parameter.properties.some((property)=>property.type === 'ObjectProperty' && binds(property.value, name));
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/rules/webtrigger-authentication.js

/** Reports web triggers that act for unauthenticated callers. */ const webtriggerAuthentication = {
    id: 'forge-webtrigger-authentication',
    check: (app)=>app.roots.filter(({ entry })=>entry.callers.has('anyone')).flatMap((root)=>webtrigger_authentication_inRoot(root, app))
};
function webtrigger_authentication_inRoot({ entry, step }, { reach }) {
    const all = reach.from(step);
    const proves = all.some(({ event })=>event.kind === 'proof');
    const strong = (event)=>event.kind === 'as-app' || event.kind === 'effect' && event.writes;
    // Reads count only if there is no proof at all: those before one are mostly needed for it, since
    // they load the secret or settings.
    const done = all.filter(({ event, proven })=>!proven && (strong(event) || event.kind === 'effect' && !proves));
    const [first] = done;
    if (first === undefined) return [];
    const keys = entry.references.filter(({ caller })=>caller === 'anyone').map(({ module })=>module.key);
    return [
        findingAt('forge-webtrigger-authentication', step.node, step.module, {
            sink: step.name,
            function: step.name,
            detail: `the web trigger ${keys.join(', ')} acts for anybody who calls it, through ${first.way.map(({ name })=>name).join(' → ')}`,
            confidence: done.some(({ event })=>strong(event)) ? 'high' : 'medium'
        })
    ];
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/rules/webtrigger-html.js


/** Reports web triggers that return HTML with request data. */ const webtriggerHtml = {
    id: 'forge-webtrigger-html',
    check: ({ roots })=>roots.filter(({ entry })=>entry.callers.has('anyone')).flatMap(webtrigger_html_inRoot)
};
function webtrigger_html_inRoot({ step: { node: handler, module, name } }) {
    if (!isFunction(handler)) return [];
    const untrusted = new Set(handler.params.flatMap(namesIn));
    const found = [];
    walk(handler, (node)=>{
        if (node.type === 'VariableDeclarator' && node.init != null && mentions(node.init, untrusted)) for (const each of namesIn(node.id))untrusted.add(each);
        if (node.type !== 'ObjectExpression') return undefined;
        const [body, headers] = [
            propertyOf(node, 'body'),
            propertyOf(node, 'headers')
        ];
        const html = headers !== null && /text\/html/iu.test(module.text.slice(headers.start ?? 0, headers.end ?? 0));
        if (body === null || !html || !mentions(body, untrusted)) return undefined;
        found.push(findingAt('forge-webtrigger-html', body, module, {
            sink: written(body, module),
            function: name,
            detail: 'what was sent becomes a part of the page',
            confidence: 'high'
        }));
        return undefined;
    });
    return found;
}
function propertyOf(node, name) {
    const property = node.properties.find((item)=>item.type === 'ObjectProperty' && nameOf(item.key) === name);
    return property?.type === 'ObjectProperty' ? property.value : null;
}
/** Whether an expression contains one of these variables outside of an encoding call. */ function mentions(node, names) {
    let found = false;
    walk(node, (inner, ancestors)=>{
        if (/escape|encode|sanitize|Number|parseInt|stringify/iu.test(calleeName(inner) ?? '')) return false;
        const parent = ancestors.at(-1);
        const key = parent?.type === 'MemberExpression' && parent.property === inner && !parent.computed;
        if (inner.type === 'Identifier' && names.has(inner.name) && !key) found = true;
        return !found;
    });
    return found;
}
function namesIn(pattern) {
    const names = [];
    walk(pattern, (node, ancestors)=>{
        const parent = ancestors.at(-1);
        const isKey = parent?.type === 'ObjectProperty' && parent.key === node && !parent.shorthand;
        if (node.type === 'Identifier' && !isKey) names.push(node.name);
        return node.type !== 'TSTypeAnnotation';
    });
    return names;
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/rules/index.js









/** The rules about an app's code that need its manifest. */ const APP_RULES = [
    actionVerb,
    atlassianCredentials,
    permissionCheck,
    secretLeaves,
    sharedState,
    uncheckedAsApp,
    userDataInLogs,
    webtriggerAuthentication,
    webtriggerHtml
];

;// CONCATENATED MODULE: ./src/scanners/code/forge/analyse.js





/**
 * Applies the rules about Forge apps to their code, using what the manifests say about who can call
 * it.
 * @param disabled ids of rules that do not run
 */ function analyseApps(manifests, files, disabled) {
    const program = new Program(files);
    const rules = APP_RULES.filter(({ id })=>!disabled.includes(id));
    return manifests.flatMap((manifest)=>{
        const app = appOf(manifest, program, files);
        return rules.flatMap((rule)=>rule.check(app));
    });
}
/** The functions in the code at which an app's entry points begin. */ function rootsOfApp(manifest, files) {
    return appOf(manifest, new Program(files), files).roots;
}
function appOf(manifest, program, files) {
    const entries = (0,forge_entries/* entriesOf */.M)(manifest, (path)=>files.has(path)).filter(({ references })=>references.length > 0);
    const roots = entries.flatMap((entry)=>rootsOf(entry, program));
    const modules = new Map();
    for (const { file } of entries)for (const module of file === null ? [] : program.reachable(file))modules.set(module.path, module);
    const around = [
        ...modules.values()
    ];
    return {
        manifest,
        entries,
        roots,
        program,
        modules: around,
        reach: new Reach(program, around)
    };
}


/***/ })

};
