"use strict";
exports.id = 1019;
exports.ids = [1019];
exports.modules = {

/***/ 59844:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ checkAt),
/* harmony export */   Qz: () => (/* binding */ isUsed),
/* harmony export */   W5: () => (/* binding */ comparesCaller)
/* harmony export */ });
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23068);

/** Methods of `authorize()`, about single objects or the site. */ const ABOUT = /^on(?:Jira|JiraProject|JiraIssue|ConfluenceContent|Confluence)$/u;
/** REST API paths that return a user's permissions. */ const ANSWERS = /\/mypermissions\b|\/permissions?\/check\b|\/permission\/check\b|\/user\/bulk\/permissions|\/users?\/permissions?\b(?!\/search)|\/operations\b/u;
/**
 * Recognises a call of `authorize()\u2026` or of a permission API as a check; null for any other node.
 */ function checkAt(node, ancestors, text, scope) {
    return authorization(node, ancestors, scope) ?? permissionRequest(node, ancestors, text, scope);
}
/**
 * Recognises `authorize().onJiraIssue([key]).canEdit()` or `authorize().onJira([...])`, at its
 * outermost call.
 */ function authorization(node, ancestors, scope) {
    if (node.type !== 'CallExpression') return null;
    const name = (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .calleeName */ .wt)(node) ?? '';
    const receiver = (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .receiverOf */ .Vg)(node);
    if (name === 'onJira' && receiver !== null && isAuthorize(receiver)) {
        const empty = isEmptyList(node.arguments[0]);
        return {
            node,
            ids: [],
            broken: listUse(node, ancestors, scope) ?? (empty ? 'empty' : null)
        };
    }
    if (receiver === null || receiver.type !== 'CallExpression' || !ABOUT.test((0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .calleeName */ .wt)(receiver) ?? '')) return null;
    if (!isAuthorize((0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .receiverOf */ .Vg)(receiver) ?? receiver)) return null;
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
    return (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .calleeName */ .wt)((0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(node)) === 'authorize';
}
function isEmptyList(node) {
    return node?.type === 'ArrayExpression' && node.elements.length === 0;
}
/** An array is truthy even when it is empty, so only its length or its members decide something. */ function listUse(node, ancestors, scope) {
    const [parent, outer] = useOf(node, ancestors);
    if (parent.type === 'ExpressionStatement') return 'unused';
    if (isTest(parent, outer)) return 'always-true';
    if (isEvery(parent, outer, scope)) return 'every';
    if (parent.type !== 'VariableDeclarator') return null;
    const name = (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(parent.id);
    if (name === null) return null;
    const uses = usesOf(name, scope, parent);
    if (uses.length === 0) return 'unused';
    if (uses.every(([use, around])=>isTest(use, around))) return 'always-true';
    const passes = uses.every(([use, around])=>isTest(use, around) || isEvery(use, around, scope));
    return passes ? 'every' : null;
}
/**
 * Whether a value is asked for `every(\u2026)`, which an empty list passes. Not if the question is about
 * the issues or projects of a member: then it may be one that a list without members never gets.
 */ function isEvery(parent, value, scope) {
    if (parent.type !== 'MemberExpression' && parent.type !== 'OptionalMemberExpression') return false;
    if (parent.object !== value || (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(parent.property) !== 'every') return false;
    let about = false;
    (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .walk */ .GG)(scope, (node)=>{
        if ((node.type === 'CallExpression' || node.type === 'OptionalCallExpression') && node.callee === parent) about ||= node.arguments.some(readsObjects);
        return !about;
    });
    return !about;
}
/** Whether a question reads the issues or projects that a permission is about. */ function readsObjects(question) {
    let found = false;
    (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .walk */ .GG)(question, (node, ancestors)=>{
        const key = node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression' ? node.property : node.type === 'ObjectProperty' && ancestors.at(-1)?.type === 'ObjectPattern' ? node.key : null;
        found ||= key !== null && /^(?:projects|issues)$/u.test((0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(key) ?? '');
        return !found;
    });
    return found;
}
/** Recognises a request for the user's permissions whose response is used. */ function permissionRequest(node, ancestors, text, scope) {
    if (node.type !== 'CallExpression' || !/^request(?:Jira|Confluence|Bitbucket)$/u.test((0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .calleeName */ .wt)(node) ?? '')) return null;
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
    const name = (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(parent.id);
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
        const passesOn = (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(parent) !== parent || parent.type === 'UnaryExpression' && parent.operator === '!' || parent.type === 'LogicalExpression' && parent.left !== value;
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
    (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .walk */ .GG)(scope, (node, ancestors)=>{
        if (node === declarator) return false;
        if (node.type === 'Identifier' && node.name === name) uses.push(useOf(node, ancestors));
        return undefined;
    });
    return uses;
}
/**
 * Whether a condition compares the caller's account with something. An account that the caller
 * names in the payload proves nothing, whatever it is compared with.
 */ function comparesCaller(test, text, scope) {
    if (!/[=!]==?|includes|has\(|some\(/u.test(textOf(test, text))) return false;
    let compares = false;
    (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .walk */ .GG)(test, (node)=>{
        const isMember = node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression';
        if ((0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(isMember ? node.property : node) !== 'accountId') return !compares;
        compares ||= !isClaimed(isMember ? node.object : node, text, scope);
        return false;
    });
    return compares;
}
/** Whether a value is one that the caller sent. */ function isClaimed(node, text, scope) {
    if (PAYLOAD.test(textOf(node, text))) return true;
    const name = (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(node);
    return name !== null && (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .originsOf */ .TZ)(name, scope).some((origin)=>PAYLOAD.test(textOf(origin, text)));
}
const PAYLOAD = /\bpayload\b/u;
function textOf({ start, end }, text) {
    return text.slice(start ?? 0, end ?? 0);
}


/***/ }),

/***/ 75772:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ written),
/* harmony export */   d: () => (/* binding */ findingAt)
/* harmony export */ });
/* harmony import */ var _engine_modules_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56244);

/** A finding at a node. */ function findingAt(rule, node, module, said) {
    const place = (0,_engine_modules_places_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(node, module);
    const { sink, detail, confidence, way = [] } = said;
    const steps = way.map((step)=>({
            ...(0,_engine_modules_places_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(step.node, step.module),
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
    return all.length > 80 ? `${all.slice(0, 79)}\u2026` : all;
}


/***/ }),

/***/ 8081:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Program)
/* harmony export */ });
/* harmony import */ var _engine_modules_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68110);
/* harmony import */ var _engine_modules_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26306);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23068);



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
        const { path } = (0,_engine_modules_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveImport */ .U)(specifier, from, this.#files.aliases, (candidate)=>this.#files.has(candidate));
        return path === null ? [] : [
            path
        ];
    }
    #parse(path) {
        const text = this.#files.read(path);
        if (text === null || !/\.[cm]?[jt]sx?$/iu.test(path)) return null;
        try {
            const { program, text: parsed } = (0,_engine_modules_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFile */ .C)(path, text);
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
        const name = specifier.type === 'ImportDefaultSpecifier' ? 'default' : specifier.type === 'ImportNamespaceSpecifier' ? '*' : (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(specifier.imported) ?? '';
        imports.set(specifier.local.name, {
            from,
            name
        });
    }
}
/** Reads `const { route } = require('@forge/api')` and `const api = require('./api')`. */ function readRequire(statement, imports) {
    if (statement.type !== 'VariableDeclaration') return;
    for (const { id, init } of statement.declarations){
        if (init?.type !== 'CallExpression' || (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(init.callee) !== 'require') continue;
        const [argument] = init.arguments;
        if (argument?.type !== 'StringLiteral') continue;
        if (id.type === 'Identifier') imports.set(id.name, {
            from: argument.value,
            name: '*'
        });
        if (id.type !== 'ObjectPattern') continue;
        for (const property of id.properties){
            if (property.type !== 'ObjectProperty') continue;
            const local = (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(property.value);
            if (local !== null) imports.set(local, {
                from: argument.value,
                name: (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(property.key) ?? ''
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
        const outside = (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(specifier.exported) ?? '';
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
/** Reads `exports.run = \u2026` and `module.exports = { run }`. */ function readCommonExport(statement, exports) {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') return;
    const { left, right } = statement.expression;
    if (left.type !== 'MemberExpression') return;
    const [object, key] = [
        left.object,
        (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(left.property) ?? ''
    ];
    const isModule = (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(object) === 'module' && key === 'exports';
    const ofExports = (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(object) === 'exports' || object.type === 'MemberExpression' && (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(object.object) === 'module' && (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(object.property) === 'exports';
    if (ofExports) exports.set(key, right.type === 'Identifier' ? right.name : right);
    if (!isModule || right.type !== 'ObjectExpression') return;
    for (const property of right.properties){
        if (property.type === 'ObjectMethod') exports.set((0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(property.key) ?? '', property);
        if (property.type !== 'ObjectProperty') continue;
        const { value } = property;
        exports.set((0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(property.key) ?? '', value.type === 'Identifier' ? value.name : value);
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
                (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(init)
            ]
        ] : []);
}
function methodsOf(program) {
    const methods = new Map();
    const add = (key, node)=>{
        const name = (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(key);
        if (name !== null) methods.set(name, [
            ...methods.get(name) ?? [],
            node
        ]);
    };
    (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .walk */ .GG)(program, (node)=>{
        if (node.type === 'ClassMethod' || node.type === 'ObjectMethod') add(node.key, node);
        if ((node.type === 'ObjectProperty' || node.type === 'ClassProperty') && (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .isFunction */ .Tn)(node.value)) add(node.key, node.value);
        return undefined;
    });
    return methods;
}


/***/ }),

/***/ 21592:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ Reach)
});

// EXTERNAL MODULE: ./src/scanners/code/forge/checks.js
var checks = __webpack_require__(59844);
// EXTERNAL MODULE: ./src/scanners/code/forge/walk.js
var walk = __webpack_require__(23068);
;// CONCATENATED MODULE: ./src/scanners/code/forge/ids.js

/**
 * Whether a check of permissions is about other objects than a request. Only if both are named by
 * what the caller sent: an id that is worked out may belong to the same object.
 * @param scope the function in which both stand
 */ function isAboutOthers(check, request, text, scope) {
    const asked = check.ids.map((id)=>sentName(id, text, scope));
    const used = idsIn(request?.arguments[0]).map((id)=>sentName(id, text, scope));
    if (asked.length === 0 || used.length === 0 || [
        ...asked,
        ...used
    ].includes(null)) return false;
    return !used.some((name)=>asked.includes(name));
}
/** The expressions in the route of a request. */ function idsIn(route) {
    if (route?.type === 'TaggedTemplateExpression') return route.quasi.expressions;
    return route?.type === 'TemplateLiteral' ? route.expressions : [];
}
/** A member of the payload: `.key` for `req.payload.key`. */ const MEMBER = /^(?:[\w$]+\.)?payload((?:\.[\w$]+)+)$/u;
/** The payload itself, perhaps with an empty object instead. */ const WHOLE = /^(?:[\w$]+\.)?payload(?:(?:\?\?|\|\|)\{\})?$/u;
/**
 * The part of the payload that an expression stands for, under whatever local name; null when it is
 * none, or not one alone.
 */ function sentName(node, text, scope, depth = 0) {
    const inner = (0,walk/* bare */.$B)(node);
    const member = MEMBER.exec(written(inner, text));
    if (member !== null) return member[1] ?? null;
    if (inner.type !== 'Identifier' || depth > 3) return null;
    const found = new Set();
    (0,walk/* walk */.GG)(scope, (around)=>{
        if (around.type === 'VariableDeclarator' && around.init) {
            if ((0,walk/* nameOf */.Vb)(around.id) === inner.name) found.add(sentName(around.init, text, scope, depth + 1));
            else if (WHOLE.test(written(around.init, text))) add(keyOf(around.id, inner.name));
        }
        if (!(0,walk/* isFunction */.Tn)(around)) return undefined;
        for (const parameter of around.params)if (parameter.type === 'ObjectPattern') {
            for (const property of parameter.properties)if (property.type === 'ObjectProperty' && (0,walk/* nameOf */.Vb)(property.key) === 'payload') add(keyOf(property.value, inner.name));
        }
        return undefined;
    });
    const [only = null, ...others] = found;
    return others.length === 0 ? only : null;
    function add(key) {
        if (key !== null) found.add(`.${key}`);
    }
}
/** The key under which a pattern takes a name from an object; null when it does not. */ function keyOf(pattern, name) {
    if (pattern.type === 'AssignmentPattern') return keyOf(pattern.left, name);
    if (pattern.type !== 'ObjectPattern') return null;
    for (const property of pattern.properties){
        if (property.type !== 'ObjectProperty') continue;
        const value = property.value.type === 'AssignmentPattern' ? property.value.left : property.value;
        if ((0,walk/* nameOf */.Vb)(value) === name) return (0,walk/* nameOf */.Vb)(property.key);
    }
    return null;
}
function written({ start, end }, text) {
    return text.slice(start ?? 0, end ?? 0).replace(/[\s?]+(?=\.)|\s+|!/gu, '');
}

// EXTERNAL MODULE: ./src/scanners/code/forge/summary.js
var summary = __webpack_require__(45029);
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
        this.#visit(entry, [], NOTHING_YET, new Set(), found);
        return found;
    }
    #visit(step, above, before, seen, found) {
        const way = [
            ...above,
            step
        ];
        // Which objects the checks of a caller are about is not followed into the functions it calls.
        let state = {
            ...before,
            checked: before.checked || before.about.length > 0,
            about: []
        };
        const key = `${step.module.path}:${step.node.start ?? 0}:${state.checked}:${state.proven}`;
        if (seen.has(key) || way.length > MAX_DEPTH || found.length > MAX_EVENTS) return before;
        seen.add(key);
        for (const event of this.#eventsOf(step)){
            const { about, proven, broken } = state;
            const checked = state.checked || about.some((check)=>!isElsewhere(check, event, step));
            found.push({
                event,
                module: step.module,
                way,
                checked,
                proven,
                broken
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
        const counts = guard.throws || call !== null && (0,checks/* isUsed */.Qz)(call.node, call.ancestors, scope);
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
        const events = (0,summary/* eventsOf */.X)(node, module, this.#program, this.#around);
        this.#events.set(node, events);
        return events;
    }
}
const NOTHING_YET = {
    checked: false,
    about: [],
    proven: false,
    broken: []
};
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
    const { check } = event;
    if (check.broken !== null) return {
        ...state,
        broken: [
            ...state.broken,
            check
        ]
    };
    return check.ids.length > 0 ? {
        ...state,
        about: [
            ...state.about,
            check
        ]
    } : {
        ...state,
        checked: true
    };
}
/** Whether a request as the app is about other objects than a check before it. */ function isElsewhere(check, event, { node, module }) {
    return event.kind === 'as-app' && isAboutOthers(check, event.request, module.text, node);
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
    return (0,walk/* nameOf */.Vb)(node) ?? (0,walk/* calleeName */.wt)(node) ?? (node.type === 'JSXIdentifier' ? node.name : '(function)');
}
function throwsIn(node) {
    let found = false;
    (0,walk/* walk */.GG)(node, (inner)=>{
        found ||= inner.type === 'ThrowStatement';
        return !found;
    });
    return found;
}


/***/ }),

/***/ 45029:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ eventsOf),
/* harmony export */   x: () => (/* binding */ isWriting)
/* harmony export */ });
/* harmony import */ var _engine_rules_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21285);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59844);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23068);



/** Method names that are too common to tell which function is called. */ const COMMON = new Set('get set has add push map filter find forEach then catch json text call apply bind define on emit log error warn info delete update create run send toString start stop init query execute all'.split(' '));
/** A method is followed by name only if at most this many have the name. */ const MAX_METHODS = 2;
/** Packages whose calls change or return the app's data. */ const STORES = /^@forge\/(?:kvs|sql|object-store|storage|events|api)$/u;
const WRITING = /^(?:set|setSecret|delete|deleteSecret|transact|push|put|execute|executeRaw|upload|create)$/u;
/** The events of a function. @param scope the function's whole body */ function eventsOf(scope, module, program, around) {
    const events = [];
    (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .walk */ .GG)(scope, (node, ancestors)=>{
        if (isIdle(node, scope)) return false;
        events.push(...eventsAt(node, ancestors, scope, module, program, around));
        return undefined;
    });
    return events;
}
/** Whether a variable holds a function, or an object with functions, that is not used here. */ function isIdle(node, scope) {
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier') return false;
    if (node.init?.type !== 'ObjectExpression' && !(0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .isFunction */ .Tn)(node.init)) return false;
    const { name } = node.id;
    let read = false;
    (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .walk */ .GG)(scope, (inner)=>{
        if (inner === node) return false;
        read ||= (inner.type === 'Identifier' || inner.type === 'JSXIdentifier') && inner.name === name;
        return !read;
    });
    return !read;
}
function eventsAt(node, ancestors, scope, module, program, around) {
    const check = (0,_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .checkAt */ .C$)(node, ancestors, module.text, scope);
    if (check !== null) return [
        {
            kind: 'check',
            check
        }
    ];
    if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') return conditionAt(node.test, module, scope);
    if (node.type === 'CallExpression') return callAt(node, ancestors, scope, module, program, around);
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') {
        if (!isReference(node, ancestors)) return [];
        const kept = program.lookup(node.name, module);
        if (kept !== null && (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .calleeName */ .wt)(kept.node) === 'asApp') return [
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
/** Questions whether something was sent at all, which everybody can answer. */ const PRESENCE = /typeof\s+[\w.]+\s*[!=]==?\s*['"]\w+['"]|[!=]==?\s*(?:undefined|null|''|""|0)(?![\w.])/gu;
function conditionAt(test, module, scope) {
    const text = module.text.slice(test.start ?? 0, test.end ?? 0).replace(PRESENCE, '');
    const events = [];
    if ((0,_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .comparesCaller */ .W5)(test, module.text, scope)) events.push({
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
    const name = (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .calleeName */ .wt)(node) ?? '';
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
    const receiver = (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .receiverOf */ .Vg)(node);
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
    const own = (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(receiver) === null ? null : objectIn(scope, (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(receiver) ?? '');
    const meant = own === null ? methods : methods.filter((one)=>(0,_engine_rules_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(one.node, own));
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
    (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .walk */ .GG)(scope, (node)=>{
        if (node.type === 'VariableDeclarator' && (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node.id) === name && node.init?.type === 'ObjectExpression') found = node.init;
        return found === null;
    });
    return found;
}
/** Whether a request changes something, judging by its HTTP method. */ function isWriting(node, { text }) {
    return /\bmethod\s*:\s*['"`](?:POST|PUT|PATCH|DELETE)/iu.test(text.slice(node.start ?? 0, node.end ?? 0));
}
/** The name at the beginning of a chain: `api` in `api.asApp().requestJira()`. */ function rootOf(node) {
    const inner = (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .bare */ .$B)(node);
    if (inner.type === 'CallExpression' || inner.type === 'OptionalCallExpression' || inner.type === 'NewExpression') return rootOf(inner.callee);
    if (inner.type === 'MemberExpression' || inner.type === 'OptionalMemberExpression') return rootOf(inner.object);
    return inner.type === 'Identifier' ? inner.name : null;
}
/**
 * Whether a call is `asApp` of Forge, under any local name or as `api.asApp`. Also true when
 * the file that re-exports the name cannot be found.
 */ function isAsApp(node, module, program) {
    const root = rootOf(node);
    if (root === null) return false;
    const called = node.callee.type === 'Identifier' ? program.importedName(root, module) : (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .calleeName */ .wt)(node);
    if (called !== 'asApp') return false;
    const from = program.packageOf(root, module);
    if (from !== null) return /^@forge\/|^@atlassian\/forge-graphql$/u.test(from);
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
        if (parent?.type === 'CallExpression' && /^request/u.test((0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .calleeName */ .wt)(parent) ?? '') && parent.callee.end !== null) return parent;
        if (parent?.type === 'VariableDeclarator') return firstRequestOn((0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(parent.id), scope);
        if (parent === undefined || parent.type.endsWith('Statement') || (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .isFunction */ .Tn)(parent)) return null;
    }
    return null;
}
function firstRequestOn(name, scope) {
    let found = null;
    (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .walk */ .GG)(scope, (node)=>{
        if (found === null && node.type === 'CallExpression' && /^request/u.test((0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .calleeName */ .wt)(node) ?? '')) {
            const receiver = (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .receiverOf */ .Vg)(node);
            if (receiver !== null && (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(receiver) === name) found = node;
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
    return !((0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .isFunction */ .Tn)(parent) && parent.params.includes(node)) && parent.type !== 'LabeledStatement';
}
/** The function that a name refers to, in the enclosing function or at the top level of a file. */ function functionOf(name, module, program, scope) {
    const found = program.lookup(name, module);
    if (found === null || found.node === scope) return null;
    const { node } = found;
    if ((0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .isFunction */ .Tn)(node)) return found;
    // `memoize(async () => \u2026)`: a function that is passed to a call counts as called.
    return node.type === 'CallExpression' && node.arguments.some((argument)=>(0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .isFunction */ .Tn)(argument)) ? found : null;
}


/***/ }),

/***/ 23068:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   TZ: () => (/* binding */ originsOf),
/* harmony export */   Tn: () => (/* binding */ isFunction),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Vg: () => (/* binding */ receiverOf),
/* harmony export */   cU: () => (/* binding */ choicesOf),
/* harmony export */   fO: () => (/* binding */ binds),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   wt: () => (/* binding */ calleeName)
/* harmony export */ });
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
/** Whether a pattern, such as a parameter or what is left of `=`, gives a name its value. */ function binds(pattern, name) {
    return boundIn(pattern, name) !== null;
}
/** What declarations of a local variable begin with; not those that take it out of an object. */ function valuesOf(name, scope) {
    const values = [];
    walk(scope, (node)=>{
        if (node.type === 'VariableDeclarator' && node.init && nameOf(node.id) === name) values.push(node.init);
        return undefined;
    });
    return values;
}
/**
 * Where a local name gets its values: what its declarations begin with, and, for a part of a
 * parameter, the property of the pattern that holds it (`payload: { name }`).
 */ function originsOf(name, scope) {
    const origins = [];
    walk(scope, (node)=>{
        if (node.type === 'VariableDeclarator' && node.init && binds(node.id, name)) origins.push(node.init);
        if (!isFunction(node)) return undefined;
        for (const parameter of node.params){
            const property = parameter.type === 'ObjectPattern' ? boundIn(parameter, name) : null;
            if (property !== null) origins.push(property);
        }
        return undefined;
    });
    return origins;
}
/** The outermost property of a pattern that binds a name, or the pattern if it is the name. */ function boundIn(pattern, name) {
    if (pattern.type === 'Identifier') return pattern.name === name ? pattern : null;
    if (pattern.type === 'AssignmentPattern') return boundIn(pattern.left, name);
    if (pattern.type !== 'ObjectPattern') return null;
    return pattern.properties.find((property)=>property.type === 'ObjectProperty' && boundIn(property.value, name) !== null) ?? null;
}
/**
 * The values that an expression may have: both of `a ?? b` and of `test ? a : b`; of `a && b` what
 * it has if all goes well.
 */ function choicesOf(node) {
    const inner = bare(node);
    if (inner.type === 'LogicalExpression') return [
        ...inner.operator === '&&' ? [] : choicesOf(inner.left),
        ...choicesOf(inner.right)
    ];
    if (inner.type === 'ConditionalExpression') return [
        ...choicesOf(inner.consequent),
        ...choicesOf(inner.alternate)
    ];
    return [
        node
    ];
}


/***/ })

};
;