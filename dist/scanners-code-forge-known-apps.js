"use strict";
exports.id = 3925;
exports.ids = [3925];
exports.modules = {

/***/ 68110:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ parseFile)
});

// EXTERNAL MODULE: ./node_modules/@babel/parser/lib/index.js
var lib = __webpack_require__(5429);
;// CONCATENATED MODULE: ./src/scanners/code/engine/modules/html.js
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/giu;
/**
 * The scripts of an HTML or Vue file at their positions. Everything else becomes spaces, so that
 * lines and columns stay the same.
 */ function scriptsOf(html) {
    let out = '';
    let from = 0;
    for (const match of html.matchAll(SCRIPT)){
        const [whole, attributes = '', body = ''] = match;
        const type = /\btype\s*=\s*["']?([^"'\s>]+)/iu.exec(attributes)?.[1] ?? '';
        if (type !== '' && !/javascript|ecmascript|module|babel|typescript|jsx/iu.test(type)) continue;
        const start = match.index + whole.toLowerCase().indexOf('>', `<script${attributes}`.length) + 1;
        out += blank(html.slice(from, start)) + body;
        from = start + body.length;
    }
    return out + blank(html.slice(from));
}
/**
 * The programs of an Astro page, at their positions: what stands between the two lines of dashes at
 * its beginning, which runs on the server, its scripts, and what its markup shows as HTML.
 */ function programsOfAstro(page) {
    const [whole = '', before = '', program = ''] = /(?<![\s\S])(\s*---[ \t]*\r?\n)([\s\S]*?)^---/mu.exec(page) ?? [];
    const rest = page.slice(whole.length);
    const head = blank(before) + program + blank(whole.slice(before.length + program.length));
    const shown = /(set:html=\{)((?:[^{}]|\{[^{}]*\})*)\}/gu;
    return head + withMarkup(rest, scriptsOf(rest), shown, ';$setHtml(');
}
/**
 * The programs of a Svelte file: its scripts, and what its markup shows as HTML, `{@html value}`,
 * as a call of `$html` at the same position.
 */ function programsOfSvelte(page) {
    return withMarkup(page, scriptsOf(page), /(\{@html\s)((?:[^{}]|\{[^{}]*\})*)\}/gu, ';$html(');
}
/**
 * Puts values of the markup into a program as calls, each as long as what it stands for.
 * @param pattern finds what stands before a value, the value, and one closing character
 */ function withMarkup(page, program, pattern, call) {
    let out = program;
    for (const { index, 0: whole, 1: before = '', 2: value = '' } of page.matchAll(pattern)){
        const taken = out.slice(index, index + whole.length);
        // A script keeps its own text.
        if (before.length !== call.length || taken.trim() !== '') continue;
        out = `${out.slice(0, index)}${call}${value})${out.slice(index + whole.length)}`;
    }
    return out;
}
function blank(text) {
    return text.replace(/[^\n\r\u2028\u2029]/gu, (character)=>' '.repeat(character.length));
}

;// CONCATENATED MODULE: ./src/scanners/code/engine/modules/parse.js


const COMMON = {
    errorRecovery: true,
    allowReturnOutsideFunction: true,
    allowAwaitOutsideFunction: true,
    allowImportExportEverywhere: true,
    allowSuperOutsideMethod: true,
    allowUndeclaredExports: true,
    allowNewTargetOutsideFunction: true,
    attachComment: false
};
/** Syntax that runtimes or TypeScript accept behind no or a small flag. */ const PROPOSED = [
    'decoratorAutoAccessors',
    'explicitResourceManagement',
    'deferredImportEvaluation',
    'sourcePhaseImports',
    'deprecatedImportAssert'
];
const TS = [
    'typescript',
    'decorators-legacy',
    ...PROPOSED
];
/** Decorators of the standard, which may follow `export`; they exclude those of parameters. */ const STANDARD = [
    'typescript',
    'decorators',
    ...PROPOSED
];
const FLOW = [
    'jsx',
    'flow',
    'decorators-legacy',
    ...PROPOSED
];
/**
 * Parses a JavaScript, TypeScript, HTML, Vue, Svelte or Astro file.
 * @throws SyntaxError when it cannot be parsed, RangeError when it is nested too deeply
 */ function parseFile(path, content) {
    const bare = content.charCodeAt(0) === 0xfe_ff ? ` ${content.slice(1)}` : content;
    const text = programsIn(path, bare);
    const texts = text === bare ? [
        text
    ] : [
        text,
        withoutPlaceholders(text)
    ];
    const errors = [];
    for (const candidate of texts)for (const options of attempts(path)){
        try {
            const file = (0,lib/* parse */.qg)(candidate, options);
            return {
                program: file.program,
                comments: file.comments ?? [],
                text: candidate
            };
        } catch (error) {
            if (!(error instanceof SyntaxError)) throw error;
            errors.push(error);
        }
    }
    throw errors[0];
}
const PAGE = /\.(?:x?html?|vue|svelte|astro|ejs|hbs|handlebars|mustache|hjs|njk)$/iu;
/** The programs of a file: all of it, or what runs of a page. */ function programsIn(path, text) {
    if (/\.astro$/iu.test(path)) return programsOfAstro(text);
    if (/\.svelte$/iu.test(path)) return programsOfSvelte(text);
    return PAGE.test(path) ? scriptsOf(text) : text;
}
/**
 * Scripts in a page of a template engine: placeholders are replaced by a number, control tags by
 * spaces.
 */ function withoutPlaceholders(text) {
    return text.replace(/\{\{\{?[\s\S]*?\}\}\}?|<%[=-][\s\S]*?%>|\{%[\s\S]*?%\}|<%[\s\S]*?%>/gu, (part)=>{
        const blank = part.replace(/[^\n]/gu, ' ');
        const shows = /^(?:\{\{(?![#/^!>]|~?\s*else\b)|<%[=-])/u.test(part);
        return shows ? `0${blank.slice(1)}` : blank;
    });
}
/**
 * The parser options to try. TypeScript accepts nearly everything, but JSX and type casts exclude
 * each other, and Flow has other types.
 */ function attempts(path) {
    const module = {
        ...COMMON,
        sourceType: 'module'
    };
    const script = {
        ...COMMON,
        sourceType: 'script'
    };
    const jsx = [
        'jsx',
        ...TS
    ];
    if (/\.(?:ts|mts|cts)$/iu.test(path)) return [
        {
            ...module,
            plugins: TS
        },
        {
            ...module,
            plugins: STANDARD
        },
        {
            ...module,
            plugins: jsx
        }
    ];
    if (/\.tsx$/iu.test(path)) return [
        {
            ...module,
            plugins: jsx
        },
        {
            ...module,
            plugins: [
                'jsx',
                ...STANDARD
            ]
        }
    ];
    if (PAGE.test(path)) return [
        {
            ...module,
            plugins: jsx
        },
        {
            ...module,
            plugins: TS
        },
        {
            ...script,
            plugins: []
        }
    ];
    return [
        {
            ...module,
            plugins: FLOW
        },
        {
            ...script,
            plugins: FLOW
        },
        {
            ...module,
            plugins: jsx
        },
        {
            ...module,
            plugins: [
                'jsx',
                ...STANDARD
            ]
        }
    ];
}


/***/ }),

/***/ 56244:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   c5: () => (/* binding */ sharePlaces),
/* harmony export */   cA: () => (/* binding */ lineOf)
/* harmony export */ });
/** Tells the lines of one file: offsets at which they begin, found when they are first needed. */ class Lines {
    #text;
    #starts = null;
    constructor(text){
        this.#text = text;
    }
    /** The line of an offset, from 1. */ at(offset) {
        const starts = this.#all();
        let [low, high] = [
            0,
            starts.length
        ];
        while(low < high){
            const middle = low + high >> 1;
            if ((starts[middle] ?? 0) <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
    /** The offset at which a line begins. */ start(line) {
        return this.#all()[line - 1] ?? 0;
    }
    #all() {
        this.#starts ??= beginnings(this.#text);
        return this.#starts;
    }
}
/** The offsets at which lines begin, which end where the parser ends them. */ function beginnings(text) {
    const breaks = text.matchAll(/\r\n|[\n\r\u2028\u2029]/gu);
    return [
        0,
        ...Array.from(breaks, ({ index, 0: { length } })=>index + length)
    ];
}
/** The lines of a file, by the one location that all nodes of its tree share. */ const LINES = new WeakMap();
/** The location of a node. */ function placeOf({ start, end, loc }, { path }) {
    const lines = loc == null ? undefined : LINES.get(loc);
    if (lines === undefined || start == null || end == null) return {
        path,
        line: loc?.start.line ?? 1,
        column: (loc?.start.column ?? 0) + 1,
        endLine: loc?.end.line ?? null
    };
    const line = lines.at(start);
    return {
        path,
        line,
        column: start - lines.start(line) + 1,
        endLine: lines.at(end)
    };
}
/** The line at which a node begins, from 1. */ function lineOf(node) {
    return placeOf(node, {
        path: ''
    }).line ?? 1;
}
/**
 * Lets all nodes of a tree share one location, since their offsets tell lines and columns as well:
 * these are nearly half of its memory, and each collection of garbage walks through them.
 * @param text what was parsed
 */ function sharePlaces(program, comments, text) {
    const { loc } = program;
    if (loc == null) return;
    LINES.set(loc, new Lines(text));
    for (const comment of comments)comment.loc = loc;
    const waiting = [
        program
    ];
    for(let node = waiting.pop(); node !== undefined; node = waiting.pop()){
        node.loc = loc;
        for (const value of Object.values(node)){
            if (typeof value !== 'object' || value === null) continue;
            if (!Array.isArray(value)) {
                if (isNode(value)) waiting.push(value);
            } else for (const item of value)if (isNode(item)) waiting.push(item);
        }
    }
}
function isNode(value) {
    return typeof value === 'object' && value !== null && 'type' in value && 'loc' in value;
}


/***/ }),

/***/ 26306:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ resolveImport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** File extensions that an import may omit, in the order in which they are tried. */ const ENDINGS = [
    '',
    '.ts',
    '.tsx',
    '.js',
    '.jsx',
    '.mjs',
    '.cjs',
    '.mts',
    '.cts',
    '.vue',
    '/index.ts',
    '/index.tsx',
    '/index.js',
    '/index.jsx',
    '/index.mjs',
    '/index.cjs',
    '/index.mts'
];
/** Resolves an import like Node and TypeScript. */ function resolveImport(specifier, from, aliases, has) {
    const tried = [];
    for (const base of candidates(specifier, from, aliases)){
        for (const path of endings(base)){
            if (has(path)) return {
                path,
                tried
            };
            tried.push(path);
        }
    }
    return {
        path: null,
        tried
    };
}
function candidates(specifier, from, aliases) {
    if (/^\.{1,2}(?:\/|$)/u.test(specifier)) {
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from), specifier)).replace(/\/$/u, '');
        return path.startsWith('..') ? [] : [
            path === '.' ? 'index' : path
        ];
    }
    return aliases.filter(({ below })=>below === '' || from.startsWith(`${below}/`)).flatMap((alias)=>expandAlias(alias, specifier));
}
function expandAlias({ prefix, suffix, wildcard, targets }, specifier) {
    if (!wildcard) return specifier === prefix ? [
        ...targets
    ] : [];
    if (!specifier.startsWith(prefix) || !specifier.endsWith(suffix)) return [];
    const middle = specifier.slice(prefix.length, specifier.length - suffix.length);
    return targets.map((target)=>node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(target.replace('*', ()=>middle)));
}
/** In a TypeScript program `./x.js` refers to `./x.ts`. */ function endings(base) {
    const typescript = /\.[cm]?jsx?$/u.test(base) ? [
        base.replace(/js(x?)$/u, 'ts$1'),
        base.replace(/\.jsx?$/u, '.tsx')
    ] : [];
    return [
        ...ENDINGS.slice(0, 1).map((ending)=>base + ending),
        ...typescript,
        ...ENDINGS.slice(1).map((ending)=>base + ending)
    ];
}


/***/ }),

/***/ 21285:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   DG: () => (/* binding */ descendants),
/* harmony export */   DV: () => (/* binding */ codeAround),
/* harmony export */   SK: () => (/* binding */ receiverNode),
/* harmony export */   TZ: () => (/* binding */ originsOf),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   UQ: () => (/* binding */ closuresAround),
/* harmony export */   bg: () => (/* binding */ nameOfNode),
/* harmony export */   cR: () => (/* binding */ assignedTo),
/* harmony export */   lW: () => (/* binding */ annotationOf),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   wy: () => (/* binding */ mentions),
/* harmony export */   xR: () => (/* binding */ functionsAround)
/* harmony export */ });
/** Maximum number of nodes that one search visits, so that rules stay fast on large functions. */ const MOST = 20_000;
/** A node and all nodes inside it, in source order, but not more than `most`. */ function* descendants(root, most = MOST) {
    const waiting = [
        root
    ];
    for(let count = 0; count < most; count += 1){
        const node = waiting.pop();
        if (node === undefined) return;
        yield node;
        waiting.push(...childrenOf(node).reverse());
    }
}
function childrenOf(node) {
    const children = [];
    for (const value of Object.values(node)){
        // Most of what a node has is a number, a text or nothing.
        if (typeof value !== 'object' || value === null) continue;
        if (!Array.isArray(value)) {
            if (isNode(value)) children.push(value);
        } else for (const item of value)if (isNode(item)) children.push(item);
    }
    return children;
}
function isNode(value) {
    return typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'loc' in value;
}
/** The source text of a node. */ function sourceOf(node, { text }) {
    return text.slice(node.start ?? 0, node.end ?? 0);
}
const CODE = new WeakMap();
/** The text of a module without its comments. */ function codeOf(module) {
    let code = CODE.get(module);
    if (code === undefined) {
        code = withoutComments(module);
        CODE.set(module, code);
    }
    return code;
}
function withoutComments({ text, comments }) {
    const parts = [];
    let from = 0;
    for (const { start = 0, end = 0 } of comments){
        if (start < from) continue;
        parts.push(text.slice(from, start), ' '.repeat(end - start));
        from = end;
    }
    parts.push(text.slice(from));
    return parts.join('');
}
const WORDS = new WeakMap();
/** Whether a module's text contains a string. Cached, since rules ask at every node. */ function mentions(module, text) {
    let known = WORDS.get(module);
    if (known === undefined) {
        known = new Map();
        WORDS.set(module, known);
    }
    let found = known.get(text);
    if (found === undefined) {
        found = module.text.includes(text);
        known.set(text, found);
    }
    return found;
}
/** Whether a node is another one or stands in it. */ function isWithin(node, around) {
    return (around.start ?? 0) <= (node.start ?? 0) && (node.end ?? 0) <= (around.end ?? 0);
}
/** The enclosing functions of a location, innermost first, as they are called. */ function closuresAround(environment) {
    const around = [];
    for(let env = environment; env !== null; env = env.parent){
        const { closure } = env.frame;
        if (closure !== null && !around.some(({ node })=>node === closure.node)) around.push(closure);
    }
    return around;
}
/** The enclosing functions of a location, innermost first. */ function functionsAround(environment) {
    return closuresAround(environment).map(({ node })=>node);
}
/** The text of the enclosing functions without comments; at the top level that of the module. */ function codeAround(environment) {
    const { module } = environment.frame;
    const outermost = functionsAround(environment).at(-1);
    return outermost === undefined ? codeOf(module) : codeOf(module).slice(outermost.start ?? 0, outermost.end ?? 0);
}
const ASSIGNMENTS = new WeakMap();
/**
 * All values that are assigned to an identifier's name, in the enclosing functions and at the top
 * level of the module.
 */ function assignedTo({ name, start }, module) {
    let known = ASSIGNMENTS.get(module);
    if (known === undefined) {
        known = assignmentsOf(module);
        ASSIGNMENTS.set(module, known);
    }
    const at = start ?? 0;
    return (known.get(name) ?? []).filter(({ within })=>within === null || (within.start ?? 0) <= at && at <= (within.end ?? 0)).map(({ value })=>value);
}
function assignmentsOf(module) {
    const found = new Map();
    const add = (target, value, within)=>{
        if (target.type !== 'Identifier' || value == null) return;
        const list = found.get(target.name);
        if (list === undefined) found.set(target.name, [
            {
                value,
                within
            }
        ]);
        else list.push({
            value,
            within
        });
    };
    const waiting = [
        [
            module.program,
            null
        ]
    ];
    for(let next = waiting.pop(); next !== undefined; next = waiting.pop()){
        const [node, within] = next;
        if (node.type === 'VariableDeclarator') add(node.id, node.init, within);
        else if (node.type === 'AssignmentExpression') add(node.left, node.right, within);
        else if (node.type === 'FunctionDeclaration' && node.id != null) add(node.id, node, within);
        const inner = isFunction(node) ? node : within;
        for (const child of childrenOf(node).reverse())waiting.push([
            child,
            inner
        ]);
    }
    return found;
}
const FUNCTIONS = new Set([
    'FunctionDeclaration',
    'FunctionExpression',
    'ArrowFunctionExpression',
    'ClassMethod',
    'ObjectMethod',
    'ClassPrivateMethod'
]);
function isFunction(node) {
    return FUNCTIONS.has(node.type);
}
/** Maximum length of a function that is assumed to have a single purpose, in characters. */ const SHORT = 2_000;
/**
 * An expression, with all values assigned to its names and all short functions of the module that
 * it calls, up to `depth` steps back.
 */ function originsOf(node, module, depth = 3) {
    const origins = [];
    const seen = new Set();
    const left = new Set();
    const visit = (current, steps)=>{
        for (const inner of descendants(current)){
            origins.push(inner);
            leaveOut(inner, left);
            if (inner.type !== 'Identifier' || left.has(inner) || steps === 0 || seen.has(inner.name)) continue;
            seen.add(inner.name);
            for (const origin of assignedTo(inner, module))if (!isFunction(origin) || (origin.end ?? 0) - (origin.start ?? 0) < SHORT) visit(origin, steps - 1);
        }
    };
    visit(node, depth);
    return origins;
}
/**
 * Marks nodes to skip: names that are not variables, and objects of which only a member is read.
 */ function leaveOut(node, left) {
    if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
        left.add(node.callee);
        left.add(node.callee.property);
    } else if (node.type === 'MemberExpression' && !node.computed) {
        left.add(node.property);
        if (!left.has(node)) left.add(node.object);
    } else if (node.type === 'ObjectProperty' && !node.computed) left.add(node.key);
}
/** An expression without what TypeScript and parentheses add: `x` for `(x as T)!`. */ function bare(node) {
    return /^(?:TS(?:As|Satisfies|NonNull)Expression|TSTypeAssertion|ParenthesizedExpression)$/u.test(node.type) ? bare(node.expression) : node;
}
/**
 * The type that a parameter or property is declared to be of, whether it has a default or not; null
 * when none is written.
 */ function annotationOf(node) {
    const declared = node.type === 'AssignmentPattern' ? node.left : node;
    const outer = 'typeAnnotation' in declared ? declared.typeAnnotation : null;
    return outer != null && 'typeAnnotation' in outer ? outer.typeAnnotation : outer ?? null;
}
/** The last name in an expression: `b` in `a.b`, `a.b()` and `a['b']`; empty when it has none. */ function nameOfNode(node) {
    switch(node.type){
        case 'Identifier':
            return node.name;
        case 'StringLiteral':
            return node.value;
        case 'MemberExpression':
        case 'OptionalMemberExpression':
            return node.property.type === 'PrivateName' ? node.property.id.name : nameOfNode(node.property);
        case 'CallExpression':
        case 'OptionalCallExpression':
        case 'AwaitExpression':
            return nameOfNode(node.type === 'AwaitExpression' ? node.argument : node.callee);
        case 'TSAsExpression':
        case 'TSNonNullExpression':
        case 'ParenthesizedExpression':
            return nameOfNode(node.expression);
        default:
            return '';
    }
}
/** The receiver in a method call; null for plain functions. */ function receiverNode(node) {
    const callee = 'callee' in node ? node.callee : null;
    return callee != null && typeof callee === 'object' && (callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression') ? callee.object : null;
}


/***/ }),

/***/ 48623:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   knownCode: () => (/* binding */ knownCode)
/* harmony export */ });
/* harmony import */ var _shared_forge_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87329);
/* harmony import */ var _shared_wanted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75698);
/* harmony import */ var _engine_modules_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56244);
/* harmony import */ var _analyse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74322);




const SOURCE = /\.[cm]?[jt]sx?$/iu;
/** Maximum size of a source file that is read, in bytes. */ const MAX_FILE = 1_000_000;
/** Analyses the code of the tree's apps ourselves, since FSRT reports no line numbers. */ async function knownCode(tree, scope) {
    const { manifests } = await (0,_shared_forge_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readForgeApps */ .q)(tree, scope);
    const files = await sourcesOf(tree, manifests.map(({ directory })=>directory));
    return manifests.map((manifest)=>{
        const entries = new Map();
        for (const { step } of (0,_analyse_js__WEBPACK_IMPORTED_MODULE_2__/* .rootsOfApp */ .e)(manifest, files))entries.set(step.name, (0,_engine_modules_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(step.node, step.module));
        return {
            manifest: manifest.path,
            directory: manifest.directory,
            ours: (0,_analyse_js__WEBPACK_IMPORTED_MODULE_2__.analyseApps)([
                manifest
            ], files, []),
            entries
        };
    });
}
async function sourcesOf(tree, directories) {
    const wanted = (await tree.files()).filter(({ path, kind })=>kind === 'file' && SOURCE.test(path) && directories.some((directory)=>(0,_shared_wanted_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwn */ .NP)(directory, path)));
    const texts = new Map();
    for (const { path } of wanted){
        const bytes = await tree.read(path, MAX_FILE).catch(()=>null);
        // Locations are only a help: a file that cannot be read gets none, and FSRT itself reports the
        // problem.
        if (bytes !== null) texts.set(path, bytes.toString('utf8'));
    }
    return {
        aliases: [],
        has: (path)=>texts.has(path),
        read: (path)=>texts.get(path) ?? null
    };
}


/***/ })

};
;