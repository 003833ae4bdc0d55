"use strict";
exports.id = 1639;
exports.ids = [1639];
exports.modules = {

/***/ 97611:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ corpusFiles)
/* harmony export */ });
/* harmony import */ var _shared_aside_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48294);

const decoder = new TextDecoder('utf-8');
/**
 * Presents a corpus as the files that the analyser reads. Invalid UTF-8 becomes replacement
 * characters.
 * @param circles files that import each other
 */ function corpusFiles(corpus, circles = []) {
    const circleOf = new Map(circles.flatMap((circle)=>circle.map((path)=>[
                path,
                circle
            ])));
    const places = new Map(corpus.files.map(([path, offset, length])=>[
            path,
            {
                offset,
                length
            }
        ]));
    const view = new Uint8Array(corpus.bytes);
    const libraries = new Set(corpus.libraries);
    const programs = new Set(corpus.programs);
    const doors = new Set(corpus.doors);
    const packages = new Set(corpus.packages);
    const offered = new Set(corpus.offered);
    return {
        aliases: corpus.aliases,
        handlers: (path)=>corpus.handlers.filter(([file])=>file === path).map(([, name, parameter])=>[
                    name,
                    parameter
                ]),
        circle: (path)=>circleOf.get(path) ?? [],
        has: (path)=>places.has(path),
        read: (path)=>{
            const place = places.get(path);
            // TextDecoder does not accept shared memory, so the bytes are copied.
            return place === undefined ? null : decoder.decode(view.slice(place.offset, place.offset + place.length));
        },
        isTest: (path)=>(0,_shared_aside_places_js__WEBPACK_IMPORTED_MODULE_0__/* .isAside */ .Z)(path, 'code'),
        versionOf: (path, name)=>{
            // A package that does not ask for it gets what one above it has.
            const asking = corpus.versions.filter(([, wanted])=>wanted === name);
            const nearest = ownerOf(path, new Set(asking.map(([directory])=>directory)));
            return asking.find(([directory])=>directory === nearest)?.[2] ?? null;
        },
        isProgram: (path)=>{
            const owner = ownerOf(path, packages);
            return owner !== null && programs.has(owner) && !doors.has(path);
        },
        isEntry: (path)=>offered.has(path),
        isLibrary: (path)=>{
            const owner = ownerOf(path, packages);
            return owner !== null && libraries.has(owner);
        }
    };
}
/** The nearest directory above a file that contains a package.json; null when there is none. */ function ownerOf(path, packages) {
    for(let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)){
        const directory = path.slice(0, slash);
        if (packages.has(directory)) return directory;
    }
    return packages.has('') ? '' : null;
}


/***/ }),

/***/ 37043:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ isGuarded),
/* harmony export */   cO: () => (/* binding */ VERSIONED),
/* harmony export */   iR: () => (/* binding */ lowestOf)
/* harmony export */ });
/** The numbers of a version, from the major one on. */ /**
 * Since which versions functions that merge deeply, or set by a path, keep away from prototypes, by
 * their packages.
 */ const GUARDED = {
    lodash: [
        4,
        17,
        20
    ],
    // Nobody mended the function where it is a package of its own.
    'lodash.set': [
        Infinity
    ],
    'lodash.merge': [
        4,
        6,
        2
    ],
    'lodash.mergewith': [
        4,
        6,
        2
    ],
    'lodash.defaultsdeep': [
        4,
        6,
        1
    ],
    'deep-extend': [
        0,
        5,
        1
    ],
    'merge-deep': [
        3,
        0,
        3
    ],
    'node.extend': [
        2,
        0,
        1
    ],
    'mixin-deep': [
        2,
        0,
        1
    ],
    'assign-deep': [
        1,
        0,
        1
    ],
    'merge-options': [
        1,
        0,
        1
    ],
    merge: [
        2,
        1,
        1
    ],
    extend: [
        3,
        0,
        2
    ],
    jquery: [
        3,
        4,
        0
    ],
    'set-value': [
        4,
        0,
        1
    ],
    dset: [
        3,
        1,
        4
    ],
    'object-path': [
        0,
        11,
        8
    ],
    'dot-prop': [
        5,
        1,
        1
    ],
    jsonpointer: [
        5,
        0,
        0
    ],
    mpath: [
        0,
        8,
        4
    ]
};
/** Packages of which a rule or a model asks for the version, since it decides what they do. */ const VERSIONED = [
    'js-yaml',
    'express',
    'express-async-errors',
    ...Object.keys(GUARDED)
];
/** Globals by which pages and older programs know packages. */ const GLOBALS = {
    _: 'lodash',
    $: 'jquery'
};
/**
 * Whether a function of a package keeps away from prototypes in the version that a file gets at
 * least. Where nothing says which one that is, it does not.
 * @param path as the models write it: `lodash.merge` may be the function of one package or another
 */ function isGuarded(path, versionOf) {
    const [first = ''] = path.split('.');
    const versions = Object.entries(GUARDED).flatMap(([name, since])=>{
        const isOf = [
            path,
            GLOBALS[first]
        ].includes(name) || /^[./]/u.test(after(path, name));
        const version = isOf ? versionOf(name) : null;
        return version === null ? [] : [
            {
                version,
                since
            }
        ];
    });
    return versions.length > 0 && versions.every(({ version, since })=>isAtLeast(version, since));
}
/** What a path has after the name of a package; empty where it begins otherwise. */ function after(path, name) {
    return path.startsWith(name) ? path.slice(name.length) : '';
}
function isAtLeast(version, least) {
    for (const [index, wanted] of least.entries()){
        const own = version[index] ?? 0;
        if (own !== wanted) return own > wanted;
    }
    return true;
}
/** The lowest version that a range allows; null where it begins with none. */ function lowestOf(range) {
    const [written] = /^(?:>=|[\^~=v])?\s*\d+(?:\.\d+){0,2}/u.exec(range.trim()) ?? [];
    return written === undefined || range.includes('||') ? null : (written.match(/\d+/gu) ?? []).map(Number);
}


/***/ }),

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

/***/ 71639:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ createAnalyser),
  y: () => (/* binding */ perform),
  work: () => (/* binding */ work)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./src/scanners/code/corpus-files.js
var corpus_files = __webpack_require__(97611);
// EXTERNAL MODULE: ./src/scanners/code/engine/library/registry.js
var registry = __webpack_require__(96017);
// EXTERNAL MODULE: ./src/scanners/code/engine/machine.js
var engine_machine = __webpack_require__(6433);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/functions.js
var functions = __webpack_require__(21675);
;// CONCATENATED MODULE: ./src/scanners/code/engine/modules/words.js
const WORD = /[\p{ID_Start}$_][\p{ID_Continue}$]*/gu;
/** The words of a text, in four bytes each: one that it does not have may seem to be there. */ class Words {
    /** Hashes, in their order. */ #hashes;
    constructor(text){
        this.#hashes = Uint32Array.from(new Set(text.match(WORD)), hashOf).sort();
    }
    /** Whether a word is certainly not in the text. */ lacks(word) {
        const hash = hashOf(word);
        let [low, high] = [
            0,
            this.#hashes.length
        ];
        while(low < high){
            const middle = low + high >> 1;
            if ((this.#hashes[middle] ?? 0) < hash) low = middle + 1;
            else high = middle;
        }
        return this.#hashes[low] !== hash;
    }
}
/** FNV-1a, 32 bits (Fowler, Noll, Vo), over the units of UTF-16. */ function hashOf(word) {
    let hash = 0x81_1c_9d_c5;
    for(let at = 0; at < word.length; at += 1)hash = Math.imul(hash ^ word.charCodeAt(at), 0x01_00_01_93);
    return hash >>> 0;
}

;// CONCATENATED MODULE: ./src/scanners/code/engine/modules/offers.js

/**
 * What may give a file exports that its text does not name: CommonJS with computed names, what
 * another file exports, and names that are written with escapes.
 */ const UNNAMED = /\b(?:module|exports)\b|\bthis\s*\[|\bexport\s*(?:\*|=)|\\u/u;
/** What files certainly do not export, told from their text alone. */ class Offers {
    #files;
    /** The words of each file that was asked for; null where these do not tell what it exports. */ #words = new Map();
    constructor(files){
        this.#files = files;
    }
    /** Whether a file certainly exports nothing of a name. */ lacks(path, name) {
        let words = this.#words.get(path);
        if (words === undefined) {
            const text = this.#files.read(path) ?? '';
            words = UNNAMED.test(text) ? null : new Words(text);
            this.#words.set(path, words);
        }
        return words?.lacks(name) ?? false;
    }
}

// EXTERNAL MODULE: ./src/scanners/code/engine/values/lazy.js
var lazy = __webpack_require__(69633);
;// CONCATENATED MODULE: ./src/scanners/code/engine/modules/offered.js

/** Limits of the search: objects that are looked at, and how deep they may lie in each other. */ const MOST = 400;
const DEPTH = 4;
/** The functions that users of a file reach by what it exports: also methods, and in objects. */ function offeredClosures(module) {
    const found = [];
    const seen = new Set();
    const visit = (value, depth)=>{
        for (const object of (0,lazy/* forced */.KY)(value).objects){
            if (depth > DEPTH || seen.size >= MOST || seen.has(object)) continue;
            seen.add(object);
            if (object.closure !== null && !isPrivate(object.closure)) found.push(object.closure);
            for (const cell of object.fields.values())visit(cell.value, depth + 1);
            for (const delegate of object.delegates)visit(delegate, depth);
        }
    };
    const exported = module.holder.get('exports');
    if (exported !== null) visit(exported, 0);
    return [
        ...new Set([
            ...found,
            ...addedToExports(module)
        ])
    ];
}
/** Whether TypeScript keeps the users of a class from a method of it. */ function isPrivate({ node }) {
    return 'accessibility' in node && (node.accessibility === 'private' || node.accessibility === 'protected');
}
/**
 * The functions that a file writes to its exports where these are another file's, which keeps
 * nothing of that: `module.exports = require('./main'); module.exports.parse = function () {}`.
 */ function addedToExports({ program, closures }) {
    return program.body.flatMap((statement)=>{
        if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') return [];
        const { left, right } = statement.expression;
        const isAdded = left.type === 'MemberExpression' && isExports(left.object);
        const closure = isAdded ? closures.get(right) : undefined;
        return closure === undefined ? [] : [
            closure
        ];
    });
}
function isExports(node) {
    if (node.type === 'Identifier') return node.name === 'exports';
    return node.type === 'MemberExpression' && node.object.type === 'Identifier' && node.object.name === 'module' && node.property.type === 'Identifier' && node.property.name === 'exports';
}

// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/statements.js + 1 modules
var statements = __webpack_require__(32682);
// EXTERNAL MODULE: ./src/scanners/code/engine/values/environment.js
var environment = __webpack_require__(88566);
// EXTERNAL MODULE: ./src/scanners/code/engine/values/heap.js
var heap = __webpack_require__(79869);
// EXTERNAL MODULE: ./src/scanners/code/engine/values/value.js
var values_value = __webpack_require__(56086);
// EXTERNAL MODULE: ./src/scanners/code/engine/modules/parse.js + 1 modules
var parse = __webpack_require__(68110);
// EXTERNAL MODULE: ./src/scanners/code/engine/modules/places.js
var places = __webpack_require__(56244);
;// CONCATENATED MODULE: ./src/scanners/code/engine/modules/loader.js







/**
 * Maximum length of the parsed text that is kept for importing files, in characters. When it is
 * exceeded, all of it is dropped; most is dropped before, after its last use (plan.ts).
 */ const KEPT = 6_000_000;
/** The memory that a file needs besides its text (tree, scopes, values), in the same unit. */ const OVERHEAD = 2_000;
/** Parses files and runs their top levels, each once, and keeps them for a while. */ class Loader {
    #files;
    #machine;
    #modules = new Map();
    #problems = new Map();
    #kept = 0;
    #count = 0;
    constructor(files, machine){
        this.#files = files;
        this.#machine = machine;
    }
    /**
   * Loads and evaluates a file; null when it does not exist or cannot be parsed. Of files that
   * import each other the first by path is evaluated first, whoever asks for which of them.
   */ load(path) {
        const circle = this.#files.circle?.(path) ?? [];
        if (!circle.some((member)=>this.#modules.has(member))) for (const member of circle)this.#loadOne(member);
        return this.#loadOne(path);
    }
    #loadOne(path) {
        const known = this.#modules.get(path);
        if (known !== undefined) return known;
        const module = this.#parse(path);
        this.#modules.set(path, module);
        if (module !== null) this.#evaluate(module);
        return module;
    }
    /** Why a file, or a part of its top level, was left out; null when all of it ran. */ problemOf(path) {
        return this.#problems.get(path) ?? null;
    }
    /** Drops the loaded files if they need too much memory. Call between files only. */ tidy() {
        if (this.#kept > KEPT) this.forget();
    }
    /** Drops the loaded files. Call between files only. */ forget() {
        this.drop([
            ...this.#modules.keys()
        ]);
    }
    /** Drops some loaded files, which no other one that stays may import. Call between files only. */ drop(paths) {
        for (const path of paths){
            const module = this.#modules.get(path);
            if (module != null) this.#kept -= module.text.length + OVERHEAD;
            this.#modules.delete(path);
            this.#problems.delete(path);
        }
    }
    #parse(path) {
        const text = this.#files.read(path);
        if (text === null) return null;
        try {
            const { program, comments, text: parsed } = (0,parse/* parseFile */.C)(path, text);
            (0,places/* sharePlaces */.c5)(program, comments, parsed);
            this.#kept += text.length + OVERHEAD;
            const id = this.#count += 1;
            const holder = new heap/* ProgramObject */.k('object', null, id);
            holder.cell('exports').value = (0,values_value/* objectValue */.q5)(new heap/* ProgramObject */.k('object', null, id));
            return {
                id,
                path,
                program,
                text,
                holder,
                comments,
                handlers: new Map(this.#files.handlers?.(path) ?? []),
                library: this.#files.isLibrary(path),
                ofProgram: this.#files.isProgram?.(path) ?? false,
                test: this.#files.isTest(path),
                versionOf: (name)=>this.#files.versionOf?.(path, name) ?? null,
                environment: null,
                state: 'loading',
                findings: [],
                deferred: [],
                closures: new Map(),
                classes: [],
                calls: new Map(),
                imports: new Set(),
                called: new Set(),
                embedded: new Set(),
                listeners: new Map(),
                written: new Map(),
                invoked: new Set()
            };
        } catch (error) {
            this.#problems.set(path, error instanceof RangeError ? 'nested too deeply' : describe(error));
            return null;
        }
    }
    /**
   * Runs a module's top level. Its changes to other modules are undone, so that their state does
   * not depend on who loaded them.
   */ #evaluate(module) {
        const machine = this.#machine;
        const { loading, entry, thrown } = machine;
        const own = (0,engine_machine/* entryFor */.cy)(module);
        const stack = machine.stack.splice(0);
        machine.loading = module;
        machine.entry = own;
        machine.journal.rollback(()=>{
            (0,engine_machine/* runRoot */.cS)(machine, own, 'its top level', ()=>(0,statements/* executeBlock */.$)(module.program.body, topLevel(module, machine)));
        }, (cell)=>cell.module === module.id);
        machine.loading = loading;
        machine.entry = entry;
        machine.thrown = thrown;
        machine.stack.splice(0, machine.stack.length, ...stack);
        module.state = 'ready';
        const left = (0,engine_machine/* leftIn */.J$)(own);
        if (left !== null) this.#problems.set(module.path, left);
    }
}
/** The scope of a module, with the variables `module` and `exports` of CommonJS. */ function topLevel(module, machine) {
    const exported = module.holder.get('exports') ?? values_value/* UNKNOWN */.HV;
    const frame = {
        analysis: machine,
        module,
        closure: null,
        self: exported,
        args: [],
        depth: 0,
        loops: 0,
        returned: values_value/* UNKNOWN_CLOSED */.GV
    };
    const env = new environment/* Scope */.H(null, frame, true);
    env.declare('module', 'var').value = (0,values_value/* objectValue */.q5)(module.holder);
    env.declare('exports', 'var').value = exported;
    module.environment = env;
    return env;
}
function describe(error) {
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./src/scanners/code/engine/modules/resolve.js
var resolve = __webpack_require__(26306);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/classes.js
var classes = __webpack_require__(55102);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/members.js
var members = __webpack_require__(14861);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/expressions.js + 2 modules
var expressions = __webpack_require__(89575);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/types.js
var types = __webpack_require__(33491);
// EXTERNAL MODULE: ./src/scanners/code/engine/library/parameters.js + 3 modules
var parameters = __webpack_require__(76867);
;// CONCATENATED MODULE: ./src/scanners/code/engine/orphans.js









/**
 * The functions and classes of a module that nothing has called yet, each ready to run: classes are
 * instantiated, functions get what is known of their parameters.
 * @param offered functions that others call too, with other arguments than this code
 */ function orphans(module, entry, done, offered) {
    return [
        ...unmade(module),
        ...uncalled(module, entry, done, offered)
    ];
}
function unmade(module) {
    const { environment } = module;
    if (environment === null) return [];
    return module.classes.filter((known)=>!(0,classes/* isInstantiated */.tg)(known)).map((known)=>({
            name: 'a class',
            run: ()=>void (0,lazy/* forced */.KY)((0,types/* instanceOf */.hR)(known, environment))
        }));
}
function uncalled(module, entry, done, offered) {
    const isCalled = (node)=>entry.invoked.has(node) && !offered.has(node);
    return [
        ...module.closures.values()
    ].filter(({ node })=>!isCalled(node) && !done.has(node)).map((closure)=>({
            name: nameOf(closure),
            run: ()=>{
                // Another root may have called it since the list was made.
                done.add(closure.node);
                if (isCalled(closure.node)) return;
                const { environment: env } = closure;
                (0,functions/* invoke */.lA)(closure, selfOf(closure, module, env), (0,parameters/* argumentsOf */.a)(closure, env), env, null);
            }
        }));
}
function nameOf({ node }) {
    const named = 'id' in node && node.id?.type === 'Identifier' ? node.id.name : 'a function';
    return `${named} (line ${(0,places/* lineOf */.cA)(node)})`;
}
/** Maximum number of subclasses on which the methods of a class are run. */ const SUBCLASSES = 4;
/**
 * The `this` for a method: instances with unknown constructor arguments, of the class and of its
 * subclasses, which may implement abstract members.
 */ function selfOf({ home, node }, module, env) {
    if (home === null) return holding(node, env);
    if (home.kind !== 'class') return values_value/* UNKNOWN */.HV;
    if ((0,expressions/* isStatic */.N)(node)) return (0,values_value/* objectValue */.q5)(home);
    if (node.type === 'ClassMethod' && node.kind === 'constructor') return values_value/* UNKNOWN */.HV;
    const below = module.classes.filter((known)=>isBelow(known, home)).slice(0, SUBCLASSES);
    return (0,values_value/* joinAll */.If)([
        home,
        ...below
    ].map((known)=>(0,lazy/* forced */.KY)((0,types/* instanceOf */.hR)(known, env))));
}
/** The `this` for a function that was written to objects, or to the prototypes of others. */ function holding(node, env) {
    const selves = (0,members/* holdersOf */.pW)(node).map(({ holder, constructor })=>constructor === null ? (0,values_value/* objectValue */.q5)(holder) : (0,lazy/* forced */.KY)((0,types/* instanceOf */.hR)(constructor, env)));
    return selves.length === 0 ? values_value/* UNKNOWN */.HV : (0,values_value/* joinAll */.If)(selves);
}
function isBelow(known, above) {
    for(let at = known.parent, steps = 0; at !== null && steps < 8; at = at.parent, steps += 1)if (at === above) return true;
    return false;
}

// EXTERNAL MODULE: ./src/scanners/code/engine/rules/reporter.js
var reporter = __webpack_require__(69319);
// EXTERNAL MODULE: ./src/scanners/code/engine/rules/rule-set.js
var rule_set = __webpack_require__(20669);
;// CONCATENATED MODULE: ./src/scanners/code/engine/rules/templates.js
/** Runs the rules that read template files as text. */ function runTemplates(path, files, machine) {
    const text = files.read(path);
    if (text === null) return;
    for (const { rule, run } of machine.rules.templates)run({
        path,
        text
    }, (offset, details = {})=>{
        const before = text.slice(0, offset);
        const line = before.split('\n').length;
        machine.templateFindings.push({
            rule: rule.id,
            place: {
                path,
                line,
                column: offset - before.lastIndexOf('\n'),
                endLine: line
            },
            confidence: details.confidence ?? 'high',
            sink: details.sink ?? rule.id,
            function: '',
            source: null,
            detail: details.detail ?? '',
            flow: []
        });
    });
}

;// CONCATENATED MODULE: ./src/scanners/code/engine/analyser.js











const TEMPLATE = /\.(?:ejs|pug|jade|hbs|handlebars|mustache|hjs|njk|html?|vue)$/iu;
/**
 * Files that may hold JavaScript, in scripts of their own. A template file that is not among them
 * is only checked as text.
 */ const CODE = /\.(?:[cm]?[jt]sx?|html?|vue|ejs|hbs|handlebars|mustache|hjs|njk)$/iu;
/** Factor by which the step limit is raised for a second analysis. */ const PATIENCE = 10;
/** Analyses files one by one. Imported files are loaded on demand and kept for a while. */ class Analyser {
    machine;
    #files;
    #offers;
    #loader;
    constructor(files, models, rules){
        this.#files = files;
        this.#offers = new Offers(files);
        this.machine = new engine_machine/* Machine */.u5(new registry/* Registry */.O(models), new rule_set/* RuleSet */.x(rules), {
            resolve: (specifier, from)=>(0,resolve/* resolveImport */.U)(specifier, from.path, files.aliases, (candidate)=>files.has(candidate)),
            load: (path)=>this.#loader.load(path),
            lacks: (path, name)=>this.#offers.lacks(path, name)
        });
        this.#loader = new Loader(files, this.machine);
    }
    /**
   * Analyses one file and the parts of other files that it uses. Never throws, whatever the file
   * contains.
   */ analyse(path) {
        const { machine } = this;
        machine.called.clear();
        this.#loader.tidy();
        if (TEMPLATE.test(path)) runTemplates(path, this.#files, machine);
        const result = {
            path,
            findings: machine.templateFindings.splice(0),
            imports: [],
            called: [],
            offered: [],
            unparsed: null,
            partly: null
        };
        if (TEMPLATE.test(path) && !CODE.test(path)) return result;
        const module = this.#loader.load(path);
        if (module === null) return {
            ...result,
            unparsed: this.#loader.problemOf(path) ?? 'not read'
        };
        const offered = module.library ? offeredClosures(module) : [];
        const entry = this.#run(module, new Set(offered.map(({ node })=>node)));
        return {
            ...result,
            findings: [
                ...result.findings,
                ...module.findings,
                ...entry.findings
            ],
            imports: [
                ...module.imports
            ],
            called: [
                ...new Set([
                    ...module.called,
                    ...machine.called
                ])
            ],
            offered: this.#files.isEntry(path) ? offered.map(keyOf) : [],
            partly: this.#loader.problemOf(path) ?? (0,engine_machine/* leftIn */.J$)(entry) ?? inText(module)
        };
    }
    /**
   * Repeats the analysis of a file that exceeded its step limit, with a ten times higher one. What
   * it imports is loaded apart, since the state of loaded files depends on the limit.
   */ analyseAgain(path) {
        const loader = this.#loader;
        this.#loader = new Loader(this.#files, this.machine);
        this.machine.patience = PATIENCE;
        const result = this.analyse(path);
        this.machine.patience = 1;
        this.#loader = loader;
        return result;
    }
    /** Drops all loaded files. */ forget() {
        this.#loader.forget();
    }
    /** Drops some loaded files, which no file that is still to come may use. */ drop(paths) {
        this.#loader.drop(paths);
    }
    #run(module, offered) {
        const { machine } = this;
        const entry = (0,engine_machine/* entryFor */.cy)(module);
        machine.entry = entry;
        machine.journal.rollback(()=>{
            for (const run of module.deferred)(0,engine_machine/* runRoot */.cS)(machine, entry, 'a callback', run);
            // Running functions may create further functions. So this repeats until there are none
            // left, but at most four times.
            for(let round = 0, done = new Set(); round < 4; round += 1){
                const roots = orphans(module, entry, done, offered);
                if (roots.length === 0) break;
                for (const { name, run } of roots)(0,engine_machine/* runRoot */.cS)(machine, entry, name, run);
            }
            for (const { rule, run } of machine.rules.files)run(module, (0,reporter/* fileReporterOf */.rQ)(rule, module, machine));
        }, ()=>false);
        machine.entry = null;
        return entry;
    }
}
function keyOf({ node, environment }) {
    return (0,functions/* functionKey */.ay)(node, environment.frame.module);
}
/**
 * What a report says of texts that the file runs as programs, since these are not analysed; null
 * when there are none.
 */ function inText({ embedded }) {
    const [first, ...more] = [
        ...embedded
    ].sort((a, b)=>a - b);
    if (first === undefined) return null;
    const others = more.length === 0 ? '' : ` and ${more.length} more`;
    return `the program in the text of line ${first}${others} is not analysed`;
}

;// CONCATENATED MODULE: ./src/scanners/code/models/accounts.js
/** passport: what its strategies pass to their verify functions. */ const accounts = {
    library: 'passport',
    callbacks: [
        {
            at: '{passport-local,passport-local.Strategy}',
            parameters: [
                'express.Request',
                'source:remote:the user name',
                'source:remote:the password',
                ''
            ],
            arity: 4
        },
        {
            at: '{passport-local,passport-local.Strategy}',
            parameters: [
                'source:remote:the user name',
                'source:remote:the password',
                ''
            ]
        },
        {
            at: '{passport-http,passport-http-bearer}.{BasicStrategy,Strategy}',
            parameters: [
                'source:remote:the user name',
                'source:remote:the password',
                ''
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/angular.js
/** Angular's router, and the functions of Angular and AngularJS that bypass sanitisation. */ const angular = {
    library: '@angular/core, @angular/router, AngularJS',
    types: {
        '@angular/router.ActivatedRoute.snapshot': 'angular.Snapshot'
    },
    sources: {
        'angular.Snapshot.{queryParams,params,queryParamMap,paramMap,fragment}': 'dom',
        '*.snapshot.{queryParams,params,queryParamMap,paramMap,fragment}': 'dom',
        '$location.{search,hash,path,url,absUrl}': 'dom'
    },
    sinks: [
        // A value that is declared safe is not escaped any more, so any that is not constant is
        // reported.
        {
            at: '{$sce,*}.{trustAsHtml,trustAsJs,trustAsUrl,trustAsCss,trustAsResourceUrl}',
            argument: 0,
            kind: 'html',
            dynamic: 'medium'
        },
        {
            at: '{$sce,*}.trustAs',
            argument: 1,
            kind: 'html',
            dynamic: 'medium'
        },
        {
            at: '*.nativeElement.{innerHTML,outerHTML}',
            argument: 'value',
            kind: 'html'
        },
        {
            at: '*.$compile',
            argument: 0,
            kind: 'html'
        }
    ],
    callbacks: [
        {
            at: '@angular/router.ActivatedRoute.{queryParams,params,queryParamMap,paramMap,fragment}.subscribe',
            parameters: [
                'source:dom:the address of the page'
            ]
        },
        {
            at: '*.{queryParams,queryParamMap,paramMap}.subscribe',
            parameters: [
                'source:dom:the address of the page'
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/archives.js
const ENTRY = 'source:archive:an entry of an archive';
/** Archives: the names of entries are chosen by whoever made the archive. */ const archives = {
    library: 'unzipper, adm-zip, tar, tar-stream, yauzl, jszip, decompress',
    types: {
        'adm-zip()': 'adm-zip.Zip',
        'unzipper.Parse()': 'unzipper.Stream',
        'unzip.Parse()': 'unzipper.Stream',
        'node-unzip-2.Parse()': 'unzipper.Stream',
        'unzipper.Open.{file,buffer,url}()': 'unzipper.Directory',
        'tar-stream.extract()': 'tar.Extract',
        'jszip()': 'jszip.Zip',
        'jszip.loadAsync()': 'jszip.Zip',
        'jszip.Zip.loadAsync()': 'jszip.Zip'
    },
    sources: {
        'adm-zip.Zip.{getEntries,getEntry}': 'archive',
        'unzipper.Directory.files': 'archive',
        'jszip.Zip.files': 'archive',
        '*.entryName': 'archive'
    },
    sinks: [
        {
            at: 'zlib.{gunzip,gunzipSync,inflate,inflateSync,inflateRaw,inflateRawSync,unzip,unzipSync,brotliDecompress,brotliDecompressSync,zstdDecompress,zstdDecompressSync}',
            argument: 0,
            kind: 'compressed',
            // A limit for what comes out.
            when: (_, call)=>call?.option(1, 'maxOutputLength') === null
        },
        {
            at: 'pako.{inflate,inflateRaw,ungzip}',
            argument: 0,
            kind: 'compressed'
        }
    ],
    callbacks: [
        {
            at: 'unzipper.Stream.{on,once}',
            parameters: [
                ENTRY
            ]
        },
        {
            at: 'tar.Extract.on',
            parameters: [
                ENTRY
            ]
        },
        {
            at: '{tar,tar.Parser()}.{t,list,on}',
            parameters: [
                ENTRY
            ]
        },
        {
            at: 'yauzl.Zip.on',
            parameters: [
                ENTRY
            ]
        },
        {
            at: 'yauzl.{open,fromBuffer,fromFd}',
            parameters: [
                '',
                'yauzl.Zip'
            ]
        },
        {
            at: 'jszip.Zip.forEach',
            parameters: [
                ENTRY,
                ENTRY
            ]
        },
        {
            at: 'adm-zip.Zip.forEach',
            parameters: [
                ENTRY
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/astro.js
/** Astro: pages have a global `Astro`, endpoints and middleware get the same as their parameter. */ const astro = {
    library: 'astro',
    types: {
        'astro.APIContext': 'astro.Context',
        '{Astro,astro.Context}.request': 'express.Request',
        '{Astro,astro.Context}.cookies': 'kit.Cookies'
    },
    sources: {
        '{Astro,astro.Context}.{url,params}': 'remote'
    },
    sinks: [
        {
            at: '{Astro,astro.Context}.{redirect,rewrite}',
            argument: 0,
            kind: 'redirect'
        },
        // `set:html={\u2026}` in the markup.
        {
            at: '$setHtml',
            argument: 0,
            kind: 'html'
        }
    ],
    harmless: [
        'astro.Context.{locals,props,site,generator,clientAddress,currentLocale,preferredLocale,session,getActionResult,callAction}'
    ],
    parameters: [
        {
            names: [
                [
                    'context',
                    'ctx'
                ]
            ],
            files: /(?:^|\/)src\/(?:pages\/.*|middleware)\.[jt]s$/u,
            are: [
                'astro.Context'
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/aws-queries.js
/** Commands of the AWS SDK, version 3, that hold a query as text. */ const awsQueries = {
    library: '@aws-sdk/client-rds-data, client-athena, client-redshift-data, client-timestream-query, client-dynamodb',
    sinks: [
        {
            at: '@aws-sdk/client-rds-data.{ExecuteStatementCommand,BatchExecuteStatementCommand,ExecuteSqlCommand}',
            argument: 0,
            property: [
                'sql',
                'sqlStatements'
            ],
            kind: 'sql'
        },
        {
            at: '@aws-sdk/client-rds-data.{RDSData,RDSDataClient}().{executeStatement,batchExecuteStatement}',
            argument: 0,
            property: 'sql',
            kind: 'sql'
        },
        {
            at: '@aws-sdk/client-athena.StartQueryExecutionCommand',
            argument: 0,
            property: 'QueryString',
            kind: 'sql'
        },
        {
            at: '@aws-sdk/client-athena.Athena().startQueryExecution',
            argument: 0,
            property: 'QueryString',
            kind: 'sql'
        },
        {
            at: '@aws-sdk/client-redshift-data.{ExecuteStatementCommand,BatchExecuteStatementCommand}',
            argument: 0,
            property: [
                'Sql',
                'Sqls'
            ],
            kind: 'sql'
        },
        {
            at: '@aws-sdk/client-timestream-query.QueryCommand',
            argument: 0,
            property: 'QueryString',
            kind: 'sql'
        },
        {
            at: '{@aws-sdk/client-dynamodb,@aws-sdk/lib-dynamodb}.ExecuteStatementCommand',
            argument: 0,
            property: 'Statement',
            kind: 'sql'
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/cloud.js
const EVENT = [
    'event',
    'evt',
    '_event'
];
/** Events of cloud functions, and clients of cloud services. */ const cloud = {
    library: 'AWS Lambda, AWS SDK, Azure Functions, Google Cloud Functions, Firebase',
    types: {
        '{@google-cloud/functions-framework.http,firebase-functions.https.onRequest}()': 'cloud.Function',
        'aws-lambda.{APIGatewayProxyEvent,APIGatewayEvent,APIGatewayProxyEventV2,ALBEvent}': 'lambda.Event',
        'aws-sdk.S3()': 'aws.S3',
        'aws-sdk.DynamoDB.DocumentClient()': 'aws.Documents'
    },
    sources: {
        'lambda.Event.{body,queryStringParameters,multiValueQueryStringParameters,pathParameters,headers,multiValueHeaders,path,rawPath,rawQueryString}': 'remote',
        // A lone parameter called `event` may be a DOM event or a cloud function's event, so both are
        // covered.
        'dom.Event.{body,queryStringParameters,multiValueQueryStringParameters,pathParameters,rawQueryString}': 'remote',
        'lambda.Event.{Records,detail,arguments}': 'message'
    },
    sinks: [
        {
            at: 'aws-sdk.Athena().startQueryExecution',
            argument: 0,
            property: 'QueryString',
            kind: 'sql'
        },
        {
            at: 'aws-sdk.RDSDataService().executeStatement',
            argument: 0,
            property: 'sql',
            kind: 'sql'
        },
        {
            at: '@google-cloud/bigquery.BigQuery().query',
            argument: 0,
            kind: 'sql'
        },
        {
            at: '@google-cloud/bigquery.BigQuery().query',
            argument: 0,
            property: 'query',
            kind: 'sql'
        },
        {
            at: '@google-cloud/spanner.Spanner().instance().database().run',
            argument: 0,
            kind: 'sql'
        },
        {
            at: 'aws.Documents.scan',
            argument: 0,
            property: 'FilterExpression',
            kind: 'nosql'
        }
    ],
    callbacks: [
        {
            at: '{@google-cloud/functions-framework.http,firebase-functions.https.onRequest,firebase-functions/v2/https.onRequest}',
            parameters: [
                'express.Request',
                'express.Response'
            ]
        },
        {
            at: '{firebase-functions.https.onCall}',
            parameters: [
                'source:remote:the data of a call',
                ''
            ]
        }
    ],
    parameters: [
        {
            names: [
                EVENT,
                [
                    'context',
                    'ctx',
                    '_context'
                ]
            ],
            are: [
                'source:remote',
                ''
            ]
        },
        {
            names: [
                [
                    'context',
                    'ctx',
                    '_context'
                ],
                [
                    'req',
                    'request',
                    '_req'
                ]
            ],
            are: [
                '',
                'express.Request'
            ]
        },
        {
            names: [
                EVENT
            ],
            are: [
                'source:remote'
            ],
            called: [
                'handler',
                'lambdaHandler',
                'lambda_handler'
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/command-lines.js
/** Parsers of command lines: what a user of the program types. */ const commandLines = {
    library: 'yargs, commander, meow, minimist, arg, cac, util.parseArgs',
    types: {
        'commander.{Command,program}()': 'commander.Command',
        'commander.program': 'commander.Command',
        'commander.Command.{command,argument,arguments,option,requiredOption,description,action,name,version,alias,usage,addOption}()': 'commander.Command',
        'yargs()': 'yargs',
        'yargs.{option,options,command,usage,demandCommand,demandOption,help,alias,strict,scriptName,version,example,wrap}()': 'yargs'
    },
    sources: {
        'yargs.{argv,parse,parseSync,parseAsync}': 'argument',
        'commander.Command.{args,opts,processedArgs,optsWithGlobals}': 'argument',
        '{meow,meow.default}()': 'argument',
        '{minimist,arg,mri,getopts}': 'argument',
        'util.parseArgs': 'argument'
    },
    callbacks: [
        {
            at: 'commander.Command.action',
            parameters: [
                'source:argument:an argument',
                'source:argument:an argument',
                'source:argument:an argument'
            ]
        },
        {
            at: 'yargs.command',
            parameters: [
                'source:argument:the arguments'
            ],
            property: 'handler'
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/containers.js

/** Whether a list runs a text in a shell: `['sh', '-c', \u2026]`. */ function runsShell({ objects }) {
    return objects.some((list)=>/(?:^|\/)(?:ba|z|da|a|k)?sh$/u.test((0,values_value/* textOf */.b6)(list.get('0') ?? values_value/* UNKNOWN */.HV) ?? ''));
}
/** Clients of Docker: commands that run in a container. */ const containers = {
    library: 'dockerode',
    types: {
        'dockerode()': 'docker.Client',
        'docker.Client.{getContainer,createContainer}()': 'docker.Container'
    },
    sinks: [
        {
            at: 'docker.Container.exec',
            argument: 0,
            property: 'Cmd',
            kind: 'command',
            when: runsShell
        },
        {
            at: 'docker.Client.createContainer',
            argument: 0,
            property: [
                'Cmd',
                'Entrypoint'
            ],
            kind: 'command',
            when: runsShell
        },
        {
            at: 'docker.Client.run',
            argument: 1,
            kind: 'command',
            when: runsShell
        }
    ]
};

// EXTERNAL MODULE: ./src/scanners/code/engine/rules/patterns-of-text.js
var patterns_of_text = __webpack_require__(91139);
;// CONCATENATED MODULE: ./src/scanners/code/models/databases.js


/** Whether a value is a string that looks like SQL and has unknown parts. */ const sql = (value)=>value.shape !== null && (0,patterns_of_text/* isSql */.VT)(value.shape);
/** Whether an unknown part is in quotes: then it was inserted without escaping. */ const quoted = (value)=>sql(value) && (value.shape ?? '').split(/(')/u).some((part, at, all)=>at % 4 === 2 && all.length > at + 1 && part.includes(values_value/* HOLE */.vs));
/** Methods of query builders whose first argument becomes part of the statement. */ const BUILDING = 'select,addSelect,from,where,andWhere,orWhere,having,andHaving,orHaving,groupBy,addGroupBy,orderBy,addOrderBy,set,leftJoin,innerJoin';
/** Databases with SQL as text. */ const databases = {
    library: 'SQL databases',
    types: {
        'pg.{Client,Pool,PoolClient,ClientBase}()': 'pg.Client',
        '{mysql,mysql2,mysql2/promise}.{Connection,Pool,PoolConnection}()': 'mysql.Connection',
        '{mysql,mysql2,mysql2/promise}.{createConnection,createPool}()': 'mysql.Connection',
        'mysql.Connection.{getConnection,promise}()': 'mysql.Connection',
        'sequelize.Sequelize': 'sequelize',
        'sequelize()': 'sequelize.Instance',
        'knex()': 'knex.Instance',
        'knex.Knex()': 'knex.Instance',
        'mssql.Request()': 'mssql.Request',
        'sqlite3.Database()': 'sqlite.Database',
        '{better-sqlite3,better-sqlite3.Database,bun:sqlite.Database,node:sqlite.DatabaseSync,sqlite.DatabaseSync}()': 'sqlite.Database',
        '@prisma/client.PrismaClient()': 'prisma',
        'typeorm.{getConnection,DataSource}()': 'typeorm.Connection',
        '{typeorm.getRepository(),typeorm.Connection,*}.createQueryBuilder()': 'typeorm.Builder',
        [`typeorm.Builder.{${BUILDING}}()`]: 'typeorm.Builder'
    },
    sinks: [
        {
            at: 'pg.Client.query',
            argument: 0,
            kind: 'sql'
        },
        {
            at: 'pg.Client.query',
            argument: 0,
            property: 'text',
            kind: 'sql'
        },
        {
            at: 'mysql.Connection.{query,execute}',
            argument: 0,
            kind: 'sql'
        },
        {
            at: 'mysql.Connection.{query,execute}',
            argument: 0,
            property: 'sql',
            kind: 'sql'
        },
        {
            at: 'sequelize.Instance.query',
            argument: 0,
            kind: 'sql'
        },
        {
            at: '{sequelize,sequelize.Instance}.literal',
            argument: 0,
            kind: 'sql'
        },
        {
            at: 'knex.Instance.{raw,whereRaw,orderByRaw,havingRaw,groupByRaw,joinRaw,fromRaw}',
            argument: 0,
            kind: 'sql'
        },
        {
            at: '*.{whereRaw,orWhereRaw,orderByRaw,havingRaw,groupByRaw,joinRaw,fromRaw,selectRaw}',
            argument: 0,
            kind: 'sql'
        },
        {
            at: 'typeorm.Connection.query',
            argument: 0,
            kind: 'sql'
        },
        {
            at: `typeorm.Builder.{${BUILDING}}`,
            argument: 0,
            kind: 'sql'
        },
        {
            at: 'mssql.Request.{query,batch}',
            argument: 0,
            kind: 'sql'
        },
        {
            at: 'sqlite.Database.{run,get,all,each,exec,prepare}',
            argument: 0,
            kind: 'sql'
        },
        {
            at: 'prisma.{$queryRawUnsafe,$executeRawUnsafe}',
            argument: 0,
            kind: 'sql'
        },
        {
            at: '*.{$queryRawUnsafe,$executeRawUnsafe}',
            argument: 0,
            kind: 'sql'
        },
        {
            at: '*.{query,execute,raw,run,all,get,each,exec,prepare,queryAsync,executeSql}',
            argument: 0,
            kind: 'sql',
            when: sql
        },
        {
            at: '*.{query,execute}',
            argument: 0,
            property: [
                'sql',
                'text'
            ],
            kind: 'sql',
            when: sql
        },
        {
            at: '*.{query,execute,raw}',
            argument: 0,
            kind: 'sql',
            dynamic: 'medium',
            when: quoted
        }
    ],
    sanitizers: {
        '{mysql,mysql2,sqlstring}.{escape,escapeId}': [
            'sql'
        ],
        'mysql.Connection.{escape,escapeId}': [
            'sql'
        ],
        // Of an object that no import explains: mostly a connection, sometimes a template engine.
        '*.escape': [
            'sql',
            'html',
            'template-html'
        ],
        'sequelize.Instance.{escape,escapeId}': [
            'sql'
        ],
        'pg-format': [
            'sql'
        ],
        'pg.Client.{escapeLiteral,escapeIdentifier}': [
            'sql'
        ]
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/models/directories.js
/** LDAP. */ const directories = {
    library: 'ldapjs, activedirectory, ldapts',
    types: {
        'ldapjs.createClient()': 'ldap.Client',
        'ldapts.Client()': 'ldap.Client',
        'ldap-client()': 'ldap.Client'
    },
    sinks: [
        {
            at: 'ldap.Client.search',
            argument: 1,
            property: 'filter',
            kind: 'ldap'
        },
        {
            at: 'ldap.Client.{search,compare,modify,add,del,modifyDN,bind}',
            argument: 0,
            kind: 'ldap'
        },
        {
            at: 'ldapjs.{parseFilter,filters.parseString,parseDN}',
            argument: 0,
            kind: 'ldap'
        },
        {
            at: '*.search',
            argument: 1,
            property: 'filter',
            kind: 'ldap',
            confidence: 'medium',
            // Search engines have filters, too; those of LDAP stand in parentheses.
            when: ({ shape })=>/^\s*\(/u.test(shape ?? '')
        },
        {
            at: '{activedirectory,activedirectory2}().{findUsers,findGroups,find}',
            argument: 0,
            kind: 'ldap'
        }
    ],
    sanitizers: {
        '{ldap-escape,ldapjs}.{filter,dn,escapeFilter,escapeDn}': [
            'ldap'
        ],
        'ldapjs.{EqualityFilter,SubstringFilter,AndFilter,OrFilter,PresenceFilter}': [
            'ldap'
        ],
        '{ldapts,ldapjs.filters}.{EqualityFilter,SubstringFilter,AndFilter,OrFilter}': [
            'ldap'
        ]
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/models/dom.js
/** The browser. */ const dom = {
    library: 'DOM',
    sources: {
        'location.{href,hash,search,pathname}': 'dom',
        'document.{location,URL,documentURI,baseURI,referrer,cookie}': 'dom',
        'location.toString': 'dom',
        'history.state': 'dom',
        '{localStorage,sessionStorage}.getItem': 'storage'
    },
    harmless: [
        'document.createTextNode'
    ],
    propagators: {
        // Renderers of code and formulas escape what they are given.
        '{highlight.js,highlight.js/lib/core,highlight.js/lib/common}.{highlight,highlightAuto}': [],
        'prismjs.highlight': []
    },
    types: {
        'document.location': 'location'
    },
    sinks: [
        {
            at: '*.{innerHTML,outerHTML,srcdoc}',
            argument: 'value',
            kind: 'html'
        },
        {
            at: '*.insertAdjacentHTML',
            argument: 1,
            kind: 'html'
        },
        {
            at: 'document.{write,writeln}',
            argument: 'all',
            kind: 'html'
        },
        {
            at: '*.{createContextualFragment}',
            argument: 0,
            kind: 'html'
        },
        {
            at: '{location,location.href}',
            argument: 'value',
            kind: 'redirect'
        },
        {
            at: 'location.{assign,replace}',
            argument: 0,
            kind: 'redirect'
        },
        {
            at: 'open',
            argument: 0,
            kind: 'redirect',
            confidence: 'medium'
        }
    ],
    sanitizers: {
        // Writers of pictures escape what they are given.
        '{badge-maker.makeBadge,gradient-badge,uqr.renderSVG,qrcode.toString}': [
            'html',
            'template-html'
        ],
        '{DOMPurify,dompurify,isomorphic-dompurify}.sanitize': [
            'html',
            'template-html'
        ],
        '{xss,sanitize-html,escape-html,lodash.escape,lodash/escape,underscore.escape,_.escape,he.encode,he.escape,validator.escape,insane,striptags}': [
            'html',
            'template-html'
        ]
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/models/dynamodb.js
const CALLS = 'query,scan,get,put,update,delete,batchGet,batchWrite,transactGet,transactWrite';
const COMMANDS = 'QueryCommand,ScanCommand,GetCommand,PutCommand,UpdateCommand,DeleteCommand';
/** DynamoDB: whoever controls the whole request controls table, keys and conditions. */ const dynamodb = {
    library: 'aws-sdk, @aws-sdk/lib-dynamodb',
    types: {
        'aws-sdk.DynamoDB{,.DocumentClient}()': 'dynamodb.Client'
    },
    sinks: [
        {
            at: `dynamodb.Client.{${CALLS}}`,
            argument: 0,
            kind: 'nosql',
            when: isWhole
        },
        {
            at: `{@aws-sdk/lib-dynamodb,@aws-sdk/client-dynamodb}.{${COMMANDS}}`,
            argument: 0,
            kind: 'nosql',
            when: isWhole
        }
    ]
};
/** Whether the whole request is untrusted; a single value in a condition does no harm. */ function isWhole(value) {
    return value.objects.length === 0;
}

;// CONCATENATED MODULE: ./src/scanners/code/models/electron.js
/** Electron: messages from windows, and functions that pass texts to the operating system. */ const electron = {
    library: 'electron',
    sinks: [
        {
            at: 'electron.shell.{openExternal,openPath,openItem}',
            argument: 0,
            kind: 'command',
            confidence: 'medium'
        }
    ],
    callbacks: [
        {
            at: 'electron.ipcMain.{on,once,handle,handleOnce}',
            parameters: [
                '',
                'source:message:a message of a window',
                'source:message:a message of a window'
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/evaluators.js
/** Libraries that run code in something that is not a security boundary. */ const evaluators = {
    library: 'mathjs, vm2, safe-eval, notevil, static-eval, expr-eval, sandbox',
    types: {
        'mathjs.{create,default}()': 'mathjs',
        'vm2.{VM,NodeVM}()': 'vm2.Machine',
        'sandbox()': 'sandbox.Box'
    },
    propagators: {
        'vm2.VMScript': [
            0
        ]
    },
    sinks: [
        {
            at: 'mathjs.{eval,evaluate,compile,parse,parser().eval,parser().evaluate}',
            argument: 0,
            kind: 'code'
        },
        {
            at: 'vm2.Machine.{run,runFile}',
            argument: 0,
            kind: 'code'
        },
        {
            at: '{vm2.VMScript,VMScript}',
            argument: 0,
            kind: 'code'
        },
        {
            at: '{safe-eval,safer-eval,notevil,static-eval,node-eval,eval,require-from-string}',
            argument: 0,
            kind: 'code'
        },
        {
            at: 'sandbox.Box.run',
            argument: 0,
            kind: 'code'
        }
    ]
};

// EXTERNAL MODULE: ./src/scanners/code/engine/library/request-checks.js
var request_checks = __webpack_require__(60379);
;// CONCATENATED MODULE: ./src/scanners/code/models/parts/location.js

/**
 * The sink of a method that sets a header by name: the header `Location` decides where a redirect
 * leads.
 */ function locationHeader(at) {
    return {
        at,
        argument: 1,
        kind: 'redirect',
        when: (_, call)=>call !== null && (0,values_value/* textOf */.b6)(call.arg(0))?.toLowerCase() === 'location'
    };
}

;// CONCATENATED MODULE: ./src/scanners/code/models/express.js


const METHODS = 'get,post,put,patch,delete,all,use,head,options,param';
/** Express and compatible frameworks. */ const express = {
    library: 'express',
    types: {
        'express()': 'express.App',
        'express.{Router,Application,IRouter}': 'express.Router',
        'express.Router()': 'express.App',
        'express.App.route()': 'express.App',
        [`express.App.{${METHODS}}()`]: 'express.App',
        'restify.createServer()': 'express.App',
        'polka()': 'express.App',
        'express.{NextApiRequest}': 'express.Request',
        'express.Response.req': 'express.Request',
        'express.Request.res': 'express.Response',
        'express.{Request,Response}.app': 'express.App',
        'express.Response.{status,type,set,header,append,location,cookie,clearCookie,vary,contentType}()': 'express.Response',
        'express-serve-static-core.Request': 'express.Request',
        'next.NextApiRequest': 'express.Request',
        'next.NextApiResponse': 'express.Response'
    },
    sources: {
        'express.Request.{body,query,params,param,cookies,signedCookies,headers,url,originalUrl,path,hostname,host,subdomains,header,get,rawBody,FormValue}': 'remote',
        'express.Request.headers.{host,x-forwarded-host}': 'remote',
        'express.Request.{file,files}': 'upload',
        'express.Request.[]': 'remote'
    },
    sinks: [
        {
            at: 'express.Response.{send,write,end}',
            argument: 0,
            kind: 'html'
        },
        {
            at: 'express.Response.redirect',
            argument: 'last',
            kind: 'redirect'
        },
        {
            at: 'express.Response.location',
            argument: 0,
            kind: 'redirect'
        },
        locationHeader('express.Response.{set,header,append,setHeader}'),
        {
            at: 'express.Response.writeHead',
            argument: 1,
            property: [
                'Location',
                'location'
            ],
            kind: 'redirect'
        },
        {
            at: 'express.Response.{sendFile,sendfile,download}',
            argument: 0,
            kind: 'path',
            // With the option `root`, express itself refuses paths that lead out of it.
            when: (_, call)=>(call?.option(1, 'root') ?? null) === null
        },
        {
            at: 'express.Response.render',
            argument: 0,
            kind: 'template-name'
        },
        {
            at: 'express.Response.render',
            argument: 1,
            kind: 'template-options',
            when: (value)=>value.objects.length === 0 || value.taints.length > 0
        },
        {
            at: 'express.Response.{set,header,append,setHeader,writeHead}',
            argument: [
                1,
                2
            ],
            kind: 'header'
        },
        {
            at: 'express.Response.{cookie}',
            argument: 1,
            kind: 'cookie-value'
        }
    ],
    callbacks: [
        {
            at: `express.App.{${METHODS}}`,
            parameters: [
                '',
                'express.Request',
                'express.Response',
                ''
            ],
            arity: 4
        },
        {
            at: `express.App.{${METHODS}}`,
            parameters: [
                'express.Request',
                'express.Response',
                ''
            ],
            checked: request_checks/* chainsOf */.My
        },
        {
            at: 'express.Request.on',
            parameters: [
                'source:remote:the request body'
            ]
        }
    ],
    parameters: [
        {
            names: [
                [
                    'err',
                    'error',
                    'e'
                ],
                [
                    'req',
                    'request',
                    '_req'
                ],
                [
                    'res',
                    'response',
                    '_res'
                ],
                [
                    'next',
                    '_next'
                ]
            ],
            are: [
                '',
                'express.Request',
                'express.Response',
                ''
            ]
        },
        {
            names: [
                [
                    'req',
                    'request',
                    '_req'
                ],
                [
                    'res',
                    'response',
                    'resp',
                    'reply',
                    '_res'
                ]
            ],
            are: [
                'express.Request',
                'express.Response'
            ]
        },
        {
            names: [
                [
                    'req'
                ]
            ],
            are: [
                'express.Request'
            ]
        }
    ]
};

// EXTERNAL MODULE: ./src/scanners/code/engine/library/schema.js
var library_schema = __webpack_require__(62177);
;// CONCATENATED MODULE: ./src/scanners/code/engine/library/json-schemas.js



/** Parts of a request, with the names that the schema of a route has for them. */ const PARTS = {
    body: [
        'body'
    ],
    query: [
        'querystring',
        'query'
    ],
    params: [
        'params'
    ],
    headers: [
        'headers'
    ]
};
/** What the schema among the options of a route leaves of its request. */ function routeSchemas(call) {
    const schemas = call.args.flatMap((arg)=>(0,lazy/* forced */.KY)(arg).objects.flatMap((object)=>object.get('schema') ?? []));
    return new Map(Object.entries(PARTS).flatMap(([part, names])=>schemas.flatMap((schema)=>names.flatMap((name)=>{
                const own = field(schema, name);
                return own === null ? [] : [
                    [
                        part,
                        jsonSchema(own)
                    ]
                ];
            }))));
}
/** Formats of texts that do no harm. */ const FORMATS = /^(?:uuid|date|time|date-time|duration|ipv4|ipv6)$/u;
/** What a JSON schema, or the schema of a library that stands for one, says of a value. */ function jsonSchema(schema) {
    const known = (0,library_schema/* schemaOf */.pP)(schema);
    if (known !== null) return known;
    if (field(schema, 'enum') !== null || field(schema, 'const') !== null) return library_schema/* PLAIN */.tZ;
    switch((0,values_value/* textOf */.b6)(field(schema, 'type') ?? schema)){
        case 'integer':
        case 'number':
            return library_schema/* NUMBER */.uk;
        case 'boolean':
        case 'null':
            return library_schema/* PLAIN */.tZ;
        case 'string':
            return json_schemas_text(schema);
        case 'array':
            return {
                kind: 'list',
                of: jsonSchema(field(schema, 'items') ?? schema)
            };
        default:
            return properties(schema);
    }
}
function json_schemas_text(schema) {
    const format = (0,values_value/* textsOf */.CB)(field(schema, 'format') ?? schema).some((name)=>FORMATS.test(name));
    const pattern = field(schema, 'pattern');
    if (format || pattern === null) return format ? library_schema/* PLAIN */.tZ : library_schema/* TEXT */.a$;
    return (0,library_schema/* matchedBy */.i1)((0,lazy/* forced */.KY)(pattern), library_schema/* TEXT */.a$);
}
function properties(schema) {
    const objects = (0,lazy/* forced */.KY)(field(schema, 'properties') ?? schema).objects;
    if (field(schema, 'properties') === null) return library_schema/* ANYTHING */.n0;
    const fields = objects.flatMap((object)=>[
            ...object.fields
        ].map(([name, { value }])=>[
                name,
                jsonSchema(value)
            ]));
    return {
        kind: 'fields',
        fields: new Map(fields),
        open: true
    };
}
function field(value, name) {
    const [known] = (0,lazy/* forced */.KY)(value).objects.flatMap((object)=>object.get(name) ?? []);
    return known ?? null;
}

;// CONCATENATED MODULE: ./src/scanners/code/models/fastify.js


const VERBS = 'get,post,put,patch,delete,head,options,all,route';
/** Fastify. Its replies are plain text unless HTML is set as their type. */ const fastify = {
    library: 'fastify',
    types: {
        'fastify()': 'fastify.App',
        'fastify.fastify()': 'fastify.App',
        'fastify.FastifyInstance': 'fastify.App',
        'fastify.{FastifyRequest}': 'fastify.Request',
        'fastify.{FastifyReply}': 'fastify.Reply',
        'fastify.Request.{raw,req}': 'http.Request',
        'fastify.Reply.{code,status}()': 'fastify.Reply',
        'fastify.Reply.{type,header,headers}()': 'fastify.TypedReply',
        'fastify.TypedReply.{code,status,type,header,headers}()': 'fastify.TypedReply'
    },
    sources: {
        'fastify.Request.{body,query,params,headers,url,originalUrl,hostname,host,cookies}': 'remote',
        'fastify.Request.{file,files,saveRequestFiles,parts}': 'upload'
    },
    sinks: [
        {
            at: 'fastify.Reply.send',
            argument: 0,
            kind: 'html',
            confidence: 'low'
        },
        {
            at: 'fastify.TypedReply.send',
            argument: 0,
            kind: 'html',
            confidence: 'medium'
        },
        locationHeader('fastify.{Reply,TypedReply}.header'),
        {
            at: 'fastify.{Reply,TypedReply}.redirect',
            argument: 'last',
            kind: 'redirect'
        },
        {
            at: 'fastify.{Reply,TypedReply}.{sendFile,download}',
            argument: 0,
            kind: 'path'
        },
        {
            at: 'fastify.{Reply,TypedReply}.view',
            argument: 0,
            kind: 'template-name'
        }
    ],
    callbacks: [
        {
            at: `fastify.App.{${VERBS}}`,
            parameters: [
                'fastify.Request',
                'fastify.Reply'
            ],
            checked: routeSchemas
        },
        {
            at: 'fastify.App.addHook',
            parameters: [
                'fastify.Request',
                'fastify.Reply',
                ''
            ]
        },
        {
            at: 'fastify.App.setErrorHandler',
            parameters: [
                '',
                'fastify.Request',
                'fastify.Reply'
            ]
        },
        {
            at: 'fastify.App.register',
            parameters: [
                'fastify.App',
                '',
                ''
            ]
        }
    ],
    parameters: [
        {
            names: [
                [
                    'fastify'
                ]
            ],
            are: [
                'fastify.App'
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/files.js
const EXTRA = 'remove,removeSync,emptyDir,emptyDirSync,emptydir,ensureDir,ensureDirSync,ensureFile,ensureFileSync,createFile,createFileSync,mkdirp,mkdirpSync,mkdirs,mkdirsSync,outputFile,outputFileSync,outputJson,outputJSON,outputJsonSync,outputJSONSync,readJson,readJSON,readJsonSync,readJSONSync,writeJson,writeJSON,writeJsonSync,writeJSONSync,pathExists,pathExistsSync';
const PAIRS = 'copy,copySync,move,moveSync,ensureLink,ensureLinkSync,ensureSymlink,ensureSymlinkSync,createLink,createSymlink';
/** Libraries that read, write and remove files. */ const files = {
    library: 'fs-extra, rimraf, mkdirp, make-dir, del, glob, fast-glob, globby, tiny-glob, jsonfile, write-file-atomic',
    sinks: [
        // fs-extra is known under the name of Node's own module.
        {
            at: `fs.{${EXTRA},${PAIRS}}`,
            argument: 0,
            kind: 'path'
        },
        {
            at: `fs.{${PAIRS}}`,
            argument: 1,
            kind: 'path'
        },
        {
            at: 'rimraf',
            argument: 0,
            kind: 'path'
        },
        {
            at: 'rimraf.{sync,rimraf,rimrafSync,native,nativeSync,manual,manualSync,windows,windowsSync,posix,posixSync,moveRemove,moveRemoveSync}',
            argument: 0,
            kind: 'path'
        },
        {
            at: '{mkdirp,mkdirp.sync,mkdirp.mkdirp,mkdirp.mkdirpSync,mkdirp.manual,mkdirp.native,make-dir,make-dir.sync,make-dir.makeDirectory,make-dir.makeDirectorySync}',
            argument: 0,
            kind: 'path'
        },
        {
            at: '{del,del.sync,del.deleteAsync,del.deleteSync}',
            argument: 0,
            kind: 'path'
        },
        {
            at: '{glob,glob.sync,glob.glob,glob.globSync,glob.globStream,glob.Glob,fast-glob,fast-glob.sync,fast-glob.glob,fast-glob.globSync,fast-glob.stream,globby,globby.globby,globby.globbySync,globby.sync,tiny-glob}',
            argument: 0,
            kind: 'path',
            confidence: 'medium'
        },
        {
            at: '{write-file-atomic,write-file-atomic.sync,jsonfile.readFile,jsonfile.readFileSync,jsonfile.writeFile,jsonfile.writeFileSync,load-json-file,load-json-file.loadJsonFile,write-json-file,write-json-file.writeJsonFile}',
            argument: 0,
            kind: 'path'
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/forge.js
/**
 * Atlassian Forge: input from front ends and web triggers, and calls of the products' REST APIs.
 */ const forge = {
    library: '@forge/api, @forge/resolver, @forge/bridge, @forge/ui, @forge/events, @forge/kvs',
    types: {
        '@forge/resolver()': 'forge.Resolver',
        '@forge/api.{asApp,asUser}()': 'forge.Api',
        '@forge/api.default.{asApp,asUser}()': 'forge.Api',
        '@forge/api.{requestJira,requestConfluence,requestBitbucket}': 'forge.request',
        'forge.Api.{requestJira,requestConfluence,requestBitbucket,requestGraph}()': 'forge.Response',
        'forge.request()': 'forge.Response',
        '@forge/api.fetch()': 'http.FetchResponse',
        '@forge/kvs.kvs': '@forge/api.storage',
        'forge.Request.payload': 'forge.Payload'
    },
    sources: {
        'forge.Request.payload': 'remote',
        'forge.Request.context.extension': 'remote',
        'forge.Response.{json,text,body}': 'response',
        '@forge/api.storage.{get,getSecret,query}': 'storage',
        '@forge/bridge.{invoke,view.getContext}': 'response',
        '@forge/api.webTrigger.Request.{body,headers,queryParameters,path,userPath}': 'remote',
        '@forge/ui.useProductContext': 'dom'
    },
    sinks: [
        {
            at: '@forge/api.fetch',
            argument: 0,
            kind: 'url'
        },
        {
            at: '@forge/api.default.fetch',
            argument: 0,
            kind: 'url'
        },
        {
            at: '@forge/api.{assumeTrustedRoute,routeFromAbsolute}',
            argument: 0,
            kind: 'forge-route'
        },
        {
            at: 'forge.Api.{requestJira,requestConfluence,requestBitbucket}',
            argument: 0,
            kind: 'forge-route'
        },
        {
            at: 'forge.request',
            argument: 0,
            kind: 'forge-route'
        },
        {
            at: '@forge/bridge.{requestJira,requestConfluence}',
            argument: 0,
            kind: 'forge-route'
        },
        {
            at: '@forge/bridge.router.{navigate,open}',
            argument: 0,
            kind: 'redirect'
        },
        // Encoding keeps data from choosing where the page leads, and not from leaving the site.
        {
            at: '@forge/bridge.router.{navigate,open}',
            argument: 0,
            kind: 'left-address'
        },
        {
            at: '{location,location.href}',
            argument: 'value',
            kind: 'left-address'
        },
        {
            at: '{open,location.assign,location.replace}',
            argument: 0,
            kind: 'left-address'
        },
        {
            at: '@forge/sql{.sql,.default,}.{prepare,executeRaw,executeDDL}',
            argument: 0,
            kind: 'sql'
        }
    ],
    // The template tag encodes the interpolated values.
    sanitizers: {
        '@forge/api.route': [
            'forge-route',
            'url'
        ]
    },
    callbacks: [
        {
            at: 'forge.Resolver.define',
            parameters: [
                'forge.Request'
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/parts/runs.js

/**
 * The sinks of a function that runs a program with a list of arguments: the program, and the list
 * if a shell reads it.
 */ function runs(at) {
    return [
        // Options alone make a function with these options: `execa({ cwd })`.
        {
            at,
            argument: 0,
            kind: 'command',
            when: ({ objects })=>!objects.some(({ kind })=>kind === 'object')
        },
        {
            at,
            argument: 1,
            kind: 'command',
            when: (_, call)=>call !== null && usesShell(call)
        },
        {
            at,
            argument: 1,
            kind: 'command-argument',
            when: (_, call)=>call !== null && !usesShell(call)
        }
    ];
}
/** Whether a child process runs a shell: by an option, or as the program itself. */ function usesShell(call) {
    const program = (0,values_value/* textOf */.b6)(call.arg(0)) ?? '';
    if (/(?:^|[/\\])(?:ba|z|da|k)?sh$|cmd(?:\.exe)?$|powershell(?:\.exe)?$|^pwsh$/iu.test(program)) return true;
    const options = [
        call.option(2, 'shell'),
        call.option(1, 'shell')
    ];
    return options.some((shell)=>shell !== null && shell.constants.some((item)=>item === true || typeof item === 'string' && item !== ''));
}

;// CONCATENATED MODULE: ./src/scanners/code/models/git.js

const RUNNERS = [
    'execa',
    'execa.{execa,execaSync}',
    'cross-spawn',
    'cross-spawn.{spawn,sync}'
];
/** Functions that give their text to a shell. */ const SHELLS = [
    'execa.{shell,shellSync}',
    'node-cmd.{get,run,runSync}',
    '{shell-exec,sync-exec,exec-sync,exec-sh,async-exec}'
];
/** Libraries that run git or ssh with given arguments. */ const git = {
    library: 'simple-git, execa, cross-spawn, shelljs, node-cmd, shell-exec, sync-exec, exec-sh, node-ssh, ssh2',
    types: {
        'simple-git()': 'git.Client',
        'simple-git.{simpleGit,gitP}()': 'git.Client',
        'simple-git/promise()': 'git.Client',
        'ssh2.Client()': 'ssh.Client',
        'node-ssh.NodeSSH()': 'ssh.Client',
        'execa.{command,commandSync,execaCommand,execaCommandSync}': 'execa.command'
    },
    sinks: [
        ...RUNNERS.flatMap((at)=>runs(at)),
        {
            at: 'git.Client.{clone,mirror,fetch,pull,push,addRemote,raw,checkout,listRemote}',
            argument: 'all',
            kind: 'git-argument'
        },
        {
            at: 'shelljs.exec',
            argument: 0,
            kind: 'command',
            dynamic: 'medium'
        },
        ...SHELLS.map((at)=>({
                at,
                argument: 0,
                kind: 'command'
            })),
        {
            at: 'ssh.Client.{exec,execCommand}',
            argument: 0,
            kind: 'command'
        },
        {
            at: 'execa.command',
            argument: 0,
            kind: 'command',
            when: (_, call)=>call !== null && usesShell(call)
        },
        {
            at: 'execa.command',
            argument: 0,
            kind: 'command-argument',
            when: (_, call)=>call === null || !usesShell(call)
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/graphql-servers.js
const PARAMETERS = [
    '',
    'source:remote:the arguments of a query',
    '',
    ''
];
const SERVERS = '{@apollo/server.ApolloServer,apollo-server.ApolloServer,apollo-server-express.ApolloServer,apollo-server-micro.ApolloServer,@graphql-tools/schema.makeExecutableSchema,graphql-tools.makeExecutableSchema,graphql-yoga.createSchema,graphql-yoga.GraphQLServer,graphql-yoga.createYoga}';
const TYPES = '{graphql.GraphQLObjectType,graphql.GraphQLSchema}';
/** Servers of GraphQL: their resolvers, by where they stand. */ const graphqlServers = {
    library: 'Apollo Server, graphql-tools, graphql-yoga, graphql, mercurius',
    callbacks: [
        {
            at: SERVERS,
            parameters: PARAMETERS,
            property: 'resolvers.*.*'
        },
        {
            at: SERVERS,
            parameters: PARAMETERS,
            property: 'resolvers.*.*.resolve'
        },
        {
            at: SERVERS,
            parameters: PARAMETERS,
            property: 'resolvers.*.*.subscribe'
        },
        {
            at: SERVERS,
            parameters: PARAMETERS,
            property: 'schema.resolvers.*.*'
        },
        {
            at: TYPES,
            parameters: PARAMETERS,
            property: 'fields.*.resolve'
        },
        {
            at: '{express-graphql,express-graphql.graphqlHTTP,graphql-http/lib/use/express.createHandler}',
            parameters: [
                'source:remote:the arguments of a query',
                ''
            ],
            property: 'rootValue.*'
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/graphql.js
/** GraphQL resolvers: their second parameter contains the query's arguments. */ const graphql = {
    library: 'graphql, Apollo, type-graphql',
    sources: {
        '@type-graphql.{Arg,Args}': 'remote'
    },
    parameters: [
        {
            names: [
                [
                    'parent',
                    '_parent',
                    'root',
                    '_root',
                    'obj',
                    '_obj',
                    'source',
                    '_source',
                    '_',
                    '__',
                    '_parentValue'
                ],
                [
                    'args',
                    '_args',
                    'argv',
                    '{\u2026}'
                ],
                [
                    'context',
                    '_context',
                    'ctx',
                    '{\u2026}',
                    'contextValue',
                    '_ctx'
                ]
            ],
            are: [
                '',
                'source:remote',
                ''
            ]
        },
        {
            names: [
                [
                    'parent',
                    '_parent',
                    '_root',
                    '_obj',
                    'parentValue'
                ],
                [
                    'args',
                    '_args',
                    '{\u2026}'
                ]
            ],
            are: [
                '',
                'source:remote'
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/hapi.js

/** Hapi. */ const hapi = {
    library: '@hapi/hapi',
    types: {
        '{@hapi/hapi,hapi}.{server,Server}()': 'hapi.Server',
        '@hapi/hapi.Request': 'hapi.Request',
        '@hapi/hapi.ResponseToolkit': 'hapi.Toolkit',
        'hapi.Toolkit.response().{code,header}()': 'hapi.Toolkit.response()'
    },
    sources: {
        'hapi.Request.{payload,query,params,headers,url,path,state,paramsArray}': 'remote',
        'hapi.Request.info.{host,hostname,referrer}': 'remote'
    },
    sinks: [
        {
            at: 'hapi.Toolkit.response',
            argument: 0,
            kind: 'html'
        },
        locationHeader('hapi.Toolkit.response().header'),
        {
            at: 'hapi.Toolkit.redirect',
            argument: 0,
            kind: 'redirect'
        },
        {
            at: 'hapi.Toolkit.response().redirect',
            argument: 0,
            kind: 'redirect'
        },
        {
            at: 'hapi.Toolkit.file',
            argument: 0,
            kind: 'path'
        },
        {
            at: 'hapi.Toolkit.view',
            argument: 0,
            kind: 'template-name'
        }
    ],
    callbacks: [
        {
            at: 'hapi.Server.ext',
            parameters: [
                'hapi.Request',
                'hapi.Toolkit'
            ]
        }
    ],
    parameters: [
        {
            names: [
                [
                    'request',
                    'req'
                ],
                [
                    'h',
                    'toolkit'
                ]
            ],
            are: [
                'hapi.Request',
                'hapi.Toolkit'
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/headless-browsers.js
const LAUNCH = '{launch,connect,launchPersistentContext}';
/**
 * Browsers that a program controls: they open pages and run scripts inside the server's network.
 */ const headlessBrowsers = {
    library: 'puppeteer, playwright, phantom, selenium-webdriver, chrome-remote-interface, wkhtmltopdf',
    types: {
        'puppeteer-core': 'puppeteer',
        'puppeteer-extra': 'puppeteer',
        '{playwright-core,@playwright/test,playwright-extra}': 'playwright',
        [`puppeteer.${LAUNCH}()`]: 'browser.Browser',
        [`playwright.{chromium,firefox,webkit}.${LAUNCH}()`]: 'browser.Browser',
        'playwright.{chromium,firefox,webkit}.connectOverCDP()': 'browser.Browser',
        'browser.Browser.{newContext,createIncognitoBrowserContext,createBrowserContext}()': 'browser.Browser',
        'browser.Browser.newPage()': 'browser.Page',
        'phantom.create()': 'browser.Phantom',
        'browser.Phantom.createPage()': 'browser.Page',
        'chrome-remote-interface()': 'browser.Protocol'
    },
    sinks: [
        {
            at: 'browser.Page.{goto,open,openUrl}',
            argument: 0,
            kind: 'browser-address'
        },
        {
            at: 'browser.Page.{setContent,setDocumentContent}',
            argument: 0,
            kind: 'browser-page'
        },
        {
            at: 'browser.Page.property',
            argument: 1,
            kind: 'browser-page'
        },
        {
            at: 'browser.Page.{evaluate,evaluateHandle,evaluateOnNewDocument,addInitScript,evaluateJavaScript,$eval,$$eval}',
            argument: [
                0,
                1
            ],
            kind: 'browser-page'
        },
        {
            at: 'browser.Browser.addInitScript',
            argument: 0,
            kind: 'browser-page'
        },
        {
            at: 'browser.Protocol.Runtime.{evaluate,compileScript}',
            argument: 0,
            property: 'expression',
            kind: 'browser-page'
        },
        {
            at: 'browser.Protocol.Page.navigate',
            argument: 0,
            property: 'url',
            kind: 'browser-address'
        },
        {
            at: 'browser.Protocol.Page.{printToPDF,setDocumentContent}',
            argument: 0,
            property: [
                'html',
                'headerTemplate',
                'footerTemplate'
            ],
            kind: 'browser-page'
        },
        {
            at: '{wkhtmltopdf,wkhtmltoimage.generate,html-pdf.create,pdf-puppeteer}',
            argument: 0,
            kind: 'browser-page'
        },
        {
            at: '*.{executeScript,executeAsyncScript}',
            argument: 0,
            kind: 'code',
            confidence: 'medium'
        }
    ]
};

// EXTERNAL MODULE: ./src/scanners/code/engine/rules/content-type.js
var content_type = __webpack_require__(44750);
;// CONCATENATED MODULE: ./src/scanners/code/models/hono.js


const hono_VERBS = 'get,post,put,patch,delete,options,all,use,on';
/** Hono. */ const hono = {
    library: 'hono',
    types: {
        'hono.{Hono,OpenAPIHono}()': 'hono.App',
        // The package gives out zod as well, and has its name.
        'zod.OpenAPIHono()': 'hono.App',
        [`hono.App.{${hono_VERBS},basePath,route}()`]: 'hono.App',
        'hono.Context.req': 'hono.Request'
    },
    sources: {
        'hono.Request.{query,queries,param,header,json,text,parseBody,formData,blob,url,path,valid}': 'remote'
    },
    sinks: [
        {
            at: 'hono.Context.html',
            argument: 0,
            kind: 'html'
        },
        {
            at: 'hono.Context.{body,newResponse}',
            argument: 0,
            kind: 'html',
            when: (_, call)=>call !== null && ((0,content_type/* namesMarkup */.H2)(call.arg(2)) || (0,content_type/* isMarkup */.RY)(call))
        },
        {
            at: 'hono.Context.redirect',
            argument: 0,
            kind: 'redirect'
        }
    ],
    callbacks: [
        {
            at: `hono.App.{${hono_VERBS},openapi}`,
            parameters: [
                'hono.Context',
                ''
            ],
            checked: request_checks/* validParts */.V_
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/http-clients.js
const http_clients_VERBS = 'get,post,put,patch,delete,head,options,request';
/** Libraries that send requests. */ const httpClients = {
    library: 'fetch, axios, got, request, needle, superagent, undici',
    types: {
        'axios.{create,default}()': 'axios',
        'got.extend()': 'got',
        'request.defaults()': 'request'
    },
    sinks: [
        {
            at: '{fetch,node-fetch,cross-fetch,isomorphic-fetch,undici.fetch,axios,got,request,needle,ky,superagent,bent,phin}',
            argument: 0,
            kind: 'url'
        },
        {
            at: `{axios,got,request,needle,ky,superagent,undici,request-promise,request-promise-native,phin,node-fetch}.{${http_clients_VERBS},stream,del}`,
            argument: 0,
            kind: 'url'
        },
        {
            at: '{axios,got,request,needle,request-promise,request-promise-native}',
            argument: 0,
            property: [
                'url',
                'uri',
                'baseURL'
            ],
            kind: 'url'
        },
        {
            at: `{axios,got,request,needle,ky,superagent,undici,request-promise,request-promise-native,phin,node-fetch}.{${http_clients_VERBS},stream,del}`,
            argument: 0,
            property: [
                'url',
                'uri',
                'baseURL'
            ],
            kind: 'url'
        },
        {
            at: 'axios.create',
            argument: 0,
            property: 'baseURL',
            kind: 'url'
        },
        {
            at: '{request-promise,request-promise-native}',
            argument: 0,
            kind: 'url'
        },
        {
            at: 'needle',
            argument: 1,
            kind: 'url'
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/http-responses.js
/** Responses of other servers. */ const httpResponses = {
    library: 'fetch, axios, got, request, superagent, undici, needle',
    types: {
        '{fetch,node-fetch,cross-fetch,isomorphic-fetch,undici.fetch,ky}()': 'http.FetchResponse',
        'axios.{get,post,put,patch,delete,head,request}()': 'axios.Response',
        'axios()': 'axios.Response',
        'got.{get,post,put}()': 'got.Response',
        'got()': 'got.Response',
        'superagent.{get,post,put}()': 'superagent.Request'
    },
    sources: {
        'http.FetchResponse.{text,json,body,arrayBuffer,blob}': 'response',
        'axios.Response.data': 'response',
        'got.Response.{body,text,json}': 'response',
        'superagent.Request.{text,body}': 'response'
    },
    sinks: [
        {
            at: 'superagent.{get,post,put,patch,delete,head,del}',
            argument: 0,
            kind: 'url'
        },
        {
            at: 'ws',
            argument: 0,
            kind: 'url'
        }
    ],
    sanitizers: {
        'content-disposition': [
            'header'
        ]
    },
    harmless: [
        '{mime,mime/lite,mime-types,mrmime}.{lookup,getType,contentType,extension,getExtension,charset}'
    ],
    callbacks: [
        {
            at: '{request,request.get,request.post,needle.get}',
            parameters: [
                '',
                '',
                'source:response:the answer of a server'
            ]
        },
        {
            at: 'superagent.Request.end',
            parameters: [
                '',
                'superagent.Request'
            ]
        },
        {
            at: 'axios.Response.then',
            parameters: [
                'axios.Response'
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/jquery.js
const WRITERS = 'html,append,prepend,after,before,replaceWith,wrap,wrapAll,wrapInner';
const CHAINED = 'find,parent,parents,children,closest,next,prev,siblings,first,last,eq,filter,not,add,end,addClass,removeClass,toggleClass,css,show,hide,on,off,appendTo,prependTo,empty,prop,each,clone,html,append,prepend';
/** jQuery. */ const jquery = {
    library: 'jquery',
    types: {
        '{jquery,jQuery}': '$',
        '$()': 'jquery.Set',
        [`jquery.Set.{${CHAINED}}()`]: 'jquery.Set'
    },
    sources: {
        'jquery.Set.{val,text,attr,data}': 'page'
    },
    getters: {
        'jquery.Set.{val,text}': 0,
        'jquery.Set.{attr,data}': 1
    },
    sinks: [
        {
            at: '$',
            argument: 0,
            kind: 'selector'
        },
        {
            at: `jquery.Set.{${WRITERS}}`,
            argument: 0,
            kind: 'html'
        },
        {
            at: 'jquery.Set.{appendTo,prependTo,insertAfter,insertBefore,replaceAll}',
            argument: 0,
            kind: 'selector'
        },
        {
            at: '*.{html,replaceWith}',
            argument: 0,
            kind: 'html',
            confidence: 'medium'
        },
        {
            at: '$.parseHTML',
            argument: 0,
            kind: 'html',
            confidence: 'medium'
        },
        {
            at: '$.globalEval',
            argument: 0,
            kind: 'code'
        },
        {
            at: '$.getScript',
            argument: 0,
            kind: 'script-url'
        }
    ],
    propagators: {
        '$.{trim}': [
            0
        ]
    },
    sanitizers: {
        '$.escapeSelector': [
            'selector',
            'html'
        ]
    },
    callbacks: [
        {
            at: 'jquery.Set.{on,click,change,submit,keyup}',
            parameters: [
                'dom.Event'
            ]
        },
        {
            at: '$.{get,post,getJSON}',
            parameters: [
                'source:response:the answer of a server'
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/koa.js

const koa_VERBS = 'get,post,put,patch,delete,del,all,use,head,options,param';
const PART = 'source:remote:a part of the address';
/** Koa and its routers. */ const koa = {
    library: 'koa, @koa/router, koa-route',
    types: {
        'koa()': 'koa.App',
        '{koa-router,@koa/router,koa-joi-router}()': 'koa.Router',
        '{koa-router,@koa/router}.Router()': 'koa.Router',
        [`koa.Router.{${koa_VERBS},prefix}()`]: 'koa.Router',
        'koa.{Context,ParameterizedContext,DefaultContext}': 'koa.Context',
        'koa.Context.{request,req}': 'koa.Request',
        'koa.Context.{response,res}': 'koa.Response'
    },
    sources: {
        'koa.Context.{query,params,headers,header,url,originalUrl,path,querystring,search,host,hostname,href,origin,get}': 'remote',
        'koa.Request.{body,rawBody,query,headers,header,url,originalUrl,path,querystring,search,host,hostname,href,origin,get}': 'remote',
        'koa.Request.{files,file}': 'upload',
        'koa.Context.{file,files}': 'upload',
        'koa.Context.cookies.get': 'remote'
    },
    sinks: [
        {
            at: 'koa.{Context,Response}.body',
            argument: 'value',
            kind: 'html',
            // Rows of a database are sent as JSON.
            when: ({ shape, taints })=>shape !== null || taints.some(({ source })=>source.kind !== 'storage')
        },
        {
            at: 'koa.{Context,Response}.redirect',
            argument: 0,
            kind: 'redirect'
        },
        locationHeader('koa.{Context,Response}.set'),
        {
            at: 'koa.Context.render',
            argument: 0,
            kind: 'template-name'
        },
        {
            at: 'koa.Context.render',
            argument: 1,
            kind: 'template-options',
            when: (value)=>value.objects.length === 0
        },
        {
            at: 'koa.Context.attachment',
            argument: 0,
            kind: 'header',
            confidence: 'low'
        },
        {
            at: '{koa-send,koa-sendfile}',
            argument: 1,
            kind: 'path'
        }
    ],
    callbacks: [
        // Before version 2 a generator function found the context in `this`.
        {
            at: 'koa.App.use',
            parameters: [
                ''
            ],
            generator: true,
            self: 'koa.Context'
        },
        {
            at: 'koa.App.use',
            parameters: [
                'koa.Context',
                ''
            ]
        },
        {
            at: `koa.Router.{${koa_VERBS}}`,
            parameters: [
                ''
            ],
            generator: true,
            self: 'koa.Context'
        },
        {
            at: `koa.Router.{${koa_VERBS}}`,
            parameters: [
                'koa.Context',
                ''
            ]
        },
        {
            at: `koa-route.{${koa_VERBS}}`,
            parameters: [
                PART,
                PART,
                PART
            ],
            generator: true,
            self: 'koa.Context'
        },
        {
            at: `koa-route.{${koa_VERBS}}`,
            parameters: [
                'koa.Context',
                PART,
                PART,
                PART
            ]
        }
    ],
    parameters: [
        {
            names: [
                [
                    'ctx',
                    'context'
                ],
                [
                    'next',
                    '_next',
                    '_'
                ]
            ],
            are: [
                'koa.Context',
                ''
            ]
        },
        {
            names: [
                [
                    'ctx'
                ]
            ],
            are: [
                'koa.Context'
            ]
        }
    ]
};

// EXTERNAL MODULE: ./src/scanners/code/engine/values/taint.js
var values_taint = __webpack_require__(22595);
;// CONCATENATED MODULE: ./src/scanners/code/models/language.js


/** What every JavaScript engine provides. */ const language = {
    library: 'JavaScript',
    sinks: [
        {
            at: 'eval',
            argument: 0,
            kind: 'code',
            dynamic: 'medium'
        },
        {
            at: 'Function',
            argument: 'last',
            kind: 'code',
            dynamic: 'medium'
        },
        {
            at: '{setTimeout,setInterval,setImmediate}',
            argument: 0,
            kind: 'code',
            // A parameter is what everybody passes here: a function.
            when: (value)=>value.shape !== null || value.taints.some(({ source })=>source.kind !== 'parameter'),
            confidence: 'medium'
        },
        {
            at: 'RegExp',
            argument: 0,
            kind: 'regex'
        },
        {
            at: '[]()',
            argument: 0,
            kind: 'method-name'
        },
        {
            at: 'for',
            argument: 'value',
            kind: 'size'
        },
        {
            at: 'for.length',
            argument: 'value',
            kind: 'length'
        },
        {
            at: '[][]=',
            argument: 'value',
            kind: 'prototype'
        },
        {
            at: '[]=',
            argument: 'value',
            kind: 'property-name'
        },
        {
            at: 'Object.{assign,defineProperty}',
            argument: [
                1,
                2,
                3
            ],
            kind: 'object'
        },
        {
            at: 'JSON.parse',
            argument: 0,
            kind: 'json'
        }
    ],
    propagators: {
        '{decodeURIComponent,decodeURI,unescape,escape,atob,btoa,structuredClone}': [
            0
        ],
        'JSON.parse': [
            0
        ],
        'Array.from': [
            0
        ],
        'Object.{keys,fromEntries}': [
            0
        ],
        'String.raw': [
            'all'
        ],
        URLSearchParams: [
            'all'
        ],
        'TextDecoder().decode': [
            0
        ],
        'Buffer.{from,concat}': [
            0
        ],
        Error: [
            'all'
        ]
    },
    parsers: [
        'JSON.parse'
    ],
    sanitizers: {
        // In code it is a literal, and nowhere an object.
        'JSON.stringify': [
            'code',
            ...values_value/* TEXT_IS_NO */.JR
        ],
        encodeURIComponent: [
            'html',
            'template-html',
            'url',
            'redirect',
            'header',
            'log',
            'command-argument'
        ],
        encodeURI: [
            'html',
            'header',
            'log'
        ],
        '{Number,parseInt,parseFloat,BigInt}': values_taint/* NUMBER_IS_NO */.Rw,
        '{Boolean,isNaN,isFinite}': [
            '*'
        ],
        'Number.{parseInt,parseFloat}': values_taint/* NUMBER_IS_NO */.Rw,
        'Number.{isInteger,isSafeInteger,isFinite,isNaN}': [
            '*'
        ],
        'Array.isArray': [
            '*'
        ],
        Date: [
            '*'
        ],
        'Math.{floor,ceil,round,abs,max,trunc}': values_taint/* NUMBER_IS_NO */.Rw,
        'Math.min': [
            '*'
        ]
    },
    callbacks: [
        {
            at: '{setTimeout,setInterval,setImmediate,queueMicrotask,requestAnimationFrame}',
            parameters: []
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/loggers.js
/**
 * Loggers escape the line breaks in objects, or print them as JSON, so only strings are checked.
 */ const isText = (value)=>value.objects.length === 0;
const LEVELS = 'log,info,warn,error,debug,trace,fatal,verbose,silly,notice,http';
/** Logging libraries. */ const loggers = {
    library: 'winston, log4js, loglevel, npmlog, tracer, signale, pino, bunyan, @nestjs/common',
    types: {
        'winston.createLogger()': 'log.Logger',
        'winston.{loggers.get,Logger}()': 'log.Logger',
        'log4js.getLogger()': 'log.Logger',
        loglevel: 'log.Logger',
        'loglevel.getLogger()': 'log.Logger',
        npmlog: 'log.Logger',
        signale: 'log.Logger',
        'tracer.{console,colorConsole}()': 'log.Logger',
        '@nestjs/common.{Logger,ConsoleLogger}()': 'log.Logger',
        // These write JSON, which escapes line breaks.
        '{pino,pino.pino,bunyan,bunyan.createLogger,roarr.Roarr.child,consola.createConsola}()': 'json.Logger',
        'json.Logger.child()': 'json.Logger',
        consola: 'json.Logger',
        'consola.consola': 'json.Logger'
    },
    sinks: [
        {
            at: `{log.Logger,winston}.{${LEVELS}}`,
            argument: 'all',
            kind: 'log',
            confidence: 'medium',
            when: isText
        },
        {
            at: `{logger,log}.{${LEVELS}}`,
            argument: 'all',
            kind: 'log',
            confidence: 'medium',
            when: isText
        },
        {
            at: 'debug()',
            argument: 'all',
            kind: 'log',
            confidence: 'low',
            when: isText
        },
        {
            at: '{printf,sprintf-js.sprintf,sprintf-js.vsprintf,format-util,printj.sprintf,node:util.format}',
            argument: 0,
            kind: 'format'
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/mailers.js
const MAILS = '*.{sendMail,sendEmail,sendResetEmail,sendPasswordReset,sendResetMail}';
/** Mail: its content and its recipients. */ const mailers = {
    library: 'nodemailer, @sendgrid/mail, mailgun',
    types: {
        'nodemailer.createTransport()': 'mail.Transport',
        '@sendgrid/mail': 'mail.Transport'
    },
    sinks: [
        {
            at: 'mail.Transport.{sendMail,send}',
            argument: 0,
            property: [
                'html',
                'text'
            ],
            kind: 'mail-link'
        },
        {
            at: MAILS,
            argument: [
                0,
                1,
                2,
                3
            ],
            kind: 'mail-link'
        },
        {
            at: MAILS,
            argument: 0,
            property: [
                'html',
                'text',
                'body',
                'message'
            ],
            kind: 'mail-link'
        },
        {
            at: 'mail.Transport.{sendMail,send}',
            argument: 0,
            property: 'html',
            kind: 'html',
            confidence: 'low'
        },
        {
            at: 'mail.Transport.{sendMail,send}',
            argument: 0,
            property: 'headers',
            kind: 'header',
            confidence: 'medium'
        },
        {
            at: 'sendmail()',
            argument: 0,
            property: [
                'subject',
                'from',
                'to'
            ],
            kind: 'header',
            confidence: 'medium'
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/mcp.js
const INPUT = 'source:remote:what a client of the tool sends';
const SDK = '@modelcontextprotocol/sdk/server';
/** Model Context Protocol: a model that reads foreign text decides what tools are called with. */ const mcp = {
    library: '@modelcontextprotocol/sdk, fastmcp, ai',
    types: {
        [`{${SDK}/mcp,${SDK}/mcp.js,@modelcontextprotocol/server}.McpServer()`]: 'mcp.Server',
        [`{${SDK},${SDK}/index,${SDK}/index.js,@modelcontextprotocol/server}.Server()`]: 'mcp.Protocol',
        'mcp.Server.server': 'mcp.Protocol',
        'fastmcp.FastMCP()': 'fastmcp.Server'
    },
    sources: {
        'mcp.Request.params': 'remote'
    },
    callbacks: [
        {
            at: 'mcp.Server.{tool,registerTool,prompt,registerPrompt}',
            parameters: [
                INPUT,
                ''
            ]
        },
        {
            at: 'mcp.Server.{resource,registerResource}',
            parameters: [
                INPUT,
                INPUT,
                ''
            ]
        },
        {
            at: 'mcp.Protocol.setRequestHandler',
            parameters: [
                'mcp.Request',
                ''
            ]
        },
        {
            at: 'fastmcp.Server.addTool',
            parameters: [
                INPUT,
                ''
            ],
            property: 'execute'
        },
        {
            at: 'fastmcp.Server.{addResource,addResourceTemplate,addPrompt}',
            parameters: [
                INPUT
            ],
            property: 'load'
        },
        {
            at: 'ai.tool',
            parameters: [
                INPUT,
                ''
            ],
            property: 'execute'
        },
        {
            at: '@langchain/core/tools.tool',
            parameters: [
                INPUT,
                ''
            ]
        }
    ]
};

// EXTERNAL MODULE: ./src/scanners/code/engine/library/versions.js
var versions = __webpack_require__(37043);
;// CONCATENATED MODULE: ./src/scanners/code/models/merging.js

const LODASH = '{_,lodash,underscore}';
/** Functions that copy the fields of objects, deeply or not. */ const merging = {
    library: 'lodash, deepmerge, deep-extend, merge-deep, dot-prop, object-path, jQuery.extend',
    sinks: [
        {
            at: `${LODASH}.{merge,mergeWith,defaultsDeep}`,
            argument: [
                1,
                2,
                3
            ],
            kind: 'merge',
            when: isOpen
        },
        {
            at: '{lodash.merge,lodash.mergewith,lodash.defaultsdeep,lodash/merge,lodash/defaultsDeep,lodash/mergeWith}',
            argument: [
                1,
                2,
                3
            ],
            kind: 'merge',
            when: isOpen
        },
        {
            at: '{deep-extend,merge-deep,deep-assign,node.extend,extend2,mixin-deep,assign-deep,defaults-deep,merge-options,just-extend}',
            argument: [
                1,
                2,
                3
            ],
            kind: 'merge',
            when: isOpen
        },
        {
            at: '{merge,merge.recursive,merge-objects,putil-merge}',
            argument: [
                0,
                1,
                2,
                3
            ],
            kind: 'merge',
            when: isOpen
        },
        {
            at: '{$.extend,extend}',
            argument: [
                2,
                3,
                4
            ],
            kind: 'merge',
            when: (value, call)=>isOpen(value, call) && (call?.arg(0).constants.includes(true) ?? false)
        },
        {
            at: `${LODASH}.{set,setWith,update}`,
            argument: 1,
            kind: 'prototype',
            when: isOpen
        },
        {
            at: '{lodash.set,lodash/set,set-value,dset,object-path.set,dot-prop.set,jsonpointer.set,mpath.set,unset-value,dotty.put,nested-property.set,object-path-set}',
            argument: 1,
            kind: 'prototype',
            when: isOpen
        },
        {
            at: `${LODASH}.{assign,extend,assignIn}`,
            argument: [
                1,
                2
            ],
            kind: 'object'
        },
        {
            at: '{object-assign,extend-shallow,xtend}',
            argument: [
                1,
                2
            ],
            kind: 'object'
        },
        {
            at: `${LODASH}.{invoke,result}`,
            argument: 1,
            kind: 'method-name'
        }
    ],
    propagators: {
        [`${LODASH}.{merge,mergeWith,defaultsDeep,defaults,assign,extend,assignIn,clone,cloneDeep,pick,pickBy,omit,omitBy,get,values,map,filter,trim,toString,toLower,toUpper,template,flatten,compact,uniq,concat,join,split,first,last,head,tail}`]: [
            'all'
        ]
    },
    sanitizers: {
        [`${LODASH}.{escapeRegExp}`]: [
            'regex'
        ],
        '{escape-string-regexp,lodash.escaperegexp,lodash/escapeRegExp}': [
            'regex'
        ],
        [`${LODASH}.{toNumber,toInteger,parseInt}`]: [
            '*'
        ]
    }
};
/** Whether a function follows `__proto__` in the version that the file gets. */ function isOpen(_, call) {
    return call === null || !(0,versions/* isGuarded */.JN)(call.path, call.environment.frame.module.versionOf);
}

;// CONCATENATED MODULE: ./src/scanners/code/models/mongo.js
/** Methods whose first argument is a query. */ const FILTERS = 'find,findOne,findOneAndUpdate,findOneAndDelete,findOneAndReplace,updateOne,updateMany,deleteOne,deleteMany,replaceOne,countDocuments,count,distinct,remove,exists,where,findOneAndRemove';
/** MongoDB and its object mappers; other document and graph databases. */ const mongo = {
    library: 'mongodb, mongoose, marsdb, neo4j-driver, redis, ioredis',
    sinks: [
        // Builders of SQL have `where`, too.
        {
            at: `*.{${FILTERS.replace(',where', '')}}`,
            argument: 0,
            kind: 'nosql',
            when: isQuery
        },
        {
            at: '*.$where',
            argument: 0,
            kind: 'nosql-code'
        },
        {
            at: '*.update',
            argument: 0,
            kind: 'nosql',
            when: (value, call)=>(call?.args.length ?? 0) > 1 && isQuery(value, call)
        },
        {
            at: '*.aggregate',
            argument: 0,
            kind: 'nosql',
            when: isQuery
        },
        // Cypher in Neo4j, and scripts in Redis.
        {
            at: 'neo4j-driver.driver().session().{run,executeRead,executeWrite}',
            argument: 0,
            kind: 'nosql-code'
        },
        {
            at: '{redis.createClient(),ioredis(),ioredis.Redis()}.{eval,evalsha}',
            argument: 0,
            kind: 'nosql-code'
        },
        {
            at: '*.mapReduce',
            argument: [
                0,
                1
            ],
            kind: 'code'
        }
    ],
    sanitizers: {
        'mongo-sanitize': [
            'nosql'
        ],
        '{mongodb,mongoose.Types}.ObjectId': [
            '*'
        ],
        'mongoose.Types.ObjectId.{createFromHexString}': [
            '*'
        ]
    }
};
/** Parts that queries of SQL mappers have, and filters of documents have not. */ const MAPPED = [
    'where',
    'data',
    'select',
    'include',
    'attributes',
    'relations'
];
/**
 * Whether a call may be one of a document database: of an object that no import explains, or of
 * such a library, and without the parts of a mapper for SQL.
 */ function isQuery({ objects }, call) {
    const isOurs = call !== null && /^(?:\*\.|mongo|mars|monk|neo4j|nedb|@seald-io\/nedb|@nestjs\/mongoose)/u.test(call.path);
    const has = (object, names)=>names.some((name)=>object.fields.has(name));
    if (!isOurs || objects.some((object)=>has(object, MAPPED))) return false;
    // `User.update(values, { where })` is one of those too. What other methods of document databases
    // have in the second place are values and fields, of any name.
    const isUpdate = /\.update$/u.test(call.path);
    return !(isUpdate && call.arg(1).objects.some((object)=>has(object, [
            'where'
        ])));
}

;// CONCATENATED MODULE: ./src/scanners/code/models/mongoose.js

const READERS = 'find,findOne,findById,findOneAndUpdate,findByIdAndUpdate,findOneAndDelete,findOneAndReplace,aggregate,distinct,lean,exec,populate,sort,limit,toArray,select,skip';
/** Mongoose and the MongoDB driver: documents are stored data, and models accept whole objects. */ const mongoose = {
    library: 'mongoose, mongodb',
    types: {
        'mongoose.model()': 'mongoose.Model',
        'mongoose.Connection.model()': 'mongoose.Model',
        'mongoose.{createConnection()}': 'mongoose.Connection',
        'mongoose.Model()': 'mongoose.Document',
        'mongodb.MongoClient().db().collection()': 'mongoose.Model',
        'mongodb.{Db,Db()}.collection()': 'mongoose.Model',
        'mongodb.Collection()': 'mongoose.Model',
        [`mongoose.Model.{${READERS}}()`]: 'mongoose.Query',
        [`mongoose.Query.{${READERS}}()`]: 'mongoose.Query'
    },
    sources: {
        [`mongoose.Model.{${READERS}}`]: 'storage',
        [`mongoose.Query.{${READERS}}`]: 'storage'
    },
    sinks: [
        {
            at: `mongoose.{Model,Query}.{${FILTERS}}`,
            argument: 0,
            kind: 'nosql'
        },
        {
            at: 'mongoose.Model.{aggregate,update}',
            argument: 0,
            kind: 'nosql'
        },
        {
            at: 'mongoose.{Model,Query}.$where',
            argument: 0,
            kind: 'code'
        },
        {
            at: 'mongoose.Model',
            argument: 0,
            kind: 'mass'
        },
        {
            at: 'mongoose.Model.{create,insertMany,insertOne}',
            argument: 0,
            kind: 'mass'
        },
        {
            at: 'mongoose.Model.{findByIdAndUpdate,findOneAndUpdate,updateOne,updateMany,update}',
            argument: 1,
            kind: 'mass'
        },
        {
            at: 'mongoose.Document.set',
            argument: 0,
            kind: 'mass'
        }
    ],
    callbacks: [
        {
            at: `mongoose.{Model,Query}.{${READERS}}`,
            parameters: [
                '',
                'source:storage:a document of the database'
            ]
        },
        {
            at: 'mongoose.{Model,Query}.{find,findOne,findById,exec,lean,toArray}.then',
            parameters: [
                'source:storage:a document of the database'
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/nest.js
/** NestJS: decorators declare where parameters come from. */ const nest = {
    library: '@nestjs/common, @nestjs/graphql, @nestjs/websockets, @nestjs/microservices',
    types: {
        '@@nestjs/common.{Req,Request}': 'express.Request',
        '@@nestjs/common.{Res,Response}': 'express.Response'
    },
    sources: {
        '@@nestjs/common.{Body,Query,Param,Headers,HostParam,RawBody}': 'remote',
        '@@nestjs/common.{UploadedFile,UploadedFiles}': 'upload',
        '@@nestjs/graphql.Args': 'remote',
        '@@nestjs/websockets.{MessageBody}': 'remote',
        '@@nestjs/microservices.{Payload}': 'message',
        '@{routing-controllers,typedi,tsoa}.{Body,BodyParam,QueryParam,QueryParams,Query,Queries,Param,Params,Path,HeaderParam,Header,CookieParam}': 'remote'
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/models/next.js
/** Next.js: requests of route handlers and middleware, and hooks that read the URL. */ const next = {
    library: 'next',
    types: {
        'next/server.NextRequest': 'express.Request',
        Request: 'express.Request',
        'next.GetServerSidePropsContext': 'next.Context',
        'next.{NextPageContext}': 'next.Context',
        'express.Request.nextUrl': 'next.Url',
        'next.Url.clone()': 'next.Url',
        'next.Context.req': 'express.Request',
        'next.Context.res': 'express.Response'
    },
    sources: {
        'next.Url.{searchParams,search,pathname,hash,host,hostname}': 'remote',
        'express.Request.{json,text,formData,blob,arrayBuffer}': 'remote',
        'next.Context.{query,params,asPath}': 'remote',
        'next/headers.{headers,cookies}': 'remote',
        'next/router.useRouter().{query,asPath}': 'dom',
        'next/router.{default,router}.query': 'dom',
        'next/navigation.{useSearchParams,useParams,usePathname}': 'dom'
    },
    sinks: [
        {
            at: 'next/navigation.{redirect,permanentRedirect}',
            argument: 0,
            kind: 'redirect'
        },
        {
            at: 'next/server.NextResponse.redirect',
            argument: 0,
            kind: 'redirect'
        },
        {
            at: 'next/server.NextResponse.rewrite',
            argument: 0,
            kind: 'url'
        },
        {
            at: 'Response.redirect',
            argument: 0,
            kind: 'redirect'
        },
        {
            at: 'next/router.useRouter().{push,replace}',
            argument: 0,
            kind: 'redirect',
            confidence: 'medium'
        },
        {
            at: 'next/router.useRouter().{push,replace}',
            argument: 0,
            property: [
                'pathname',
                'href',
                'host',
                'hostname'
            ],
            kind: 'redirect',
            confidence: 'medium'
        }
    ],
    parameters: [
        {
            names: [
                [
                    'request',
                    'req',
                    '_request',
                    '_req'
                ]
            ],
            called: [
                'GET',
                'POST',
                'PUT',
                'PATCH',
                'DELETE'
            ],
            are: [
                'express.Request'
            ]
        },
        {
            names: [
                [
                    'request',
                    'req'
                ]
            ],
            called: [
                'middleware',
                'proxy'
            ],
            files: /(?:^|\/)(?:middleware|proxy)\.[jt]s$/u,
            are: [
                'express.Request'
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/nitro.js
/** Where the helpers come from; Nitro and Nuxt import them by themselves. */ const HOME = '{h3,nitro/h3,nitropack/runtime,#imports}';
const HANDLERS = 'defineEventHandler,eventHandler,cachedEventHandler,defineCachedEventHandler,defineWebSocketHandler';
const nitro_READERS = 'readBody,readRawBody,readFormData,getRouterParam,getRouterParams,getRequestHeader,getRequestHeaders,getRequestURL,readValidatedBody,getValidatedQuery,getValidatedRouterParams';
/** h3, on which Nitro and Nuxt build their servers. */ const nitro = {
    library: 'h3, nitro, nuxt',
    types: {
        'h3.H3Event': 'h3.Event',
        'h3.Event.{req,web.request}': 'express.Request',
        'h3.Event.node.req': 'http.Request',
        'h3.Event.node.res': 'http.Response'
    },
    sources: {
        [`${HOME}.{${nitro_READERS},getQuery,getHeader,getHeaders,getCookie,parseCookies,getRequestPath}`]: 'remote',
        [`{${nitro_READERS},getQuery}`]: 'remote',
        '{h3,#imports}.{readMultipartFormData}': 'upload',
        readMultipartFormData: 'upload',
        'h3.Event.{path,headers,url,context.params,context.query}': 'remote'
    },
    sinks: [
        {
            at: `${HOME}.sendRedirect`,
            argument: 1,
            kind: 'redirect'
        },
        {
            at: 'sendRedirect',
            argument: 1,
            kind: 'redirect'
        },
        {
            at: `${HOME}.{proxyRequest,sendProxy,fetchWithEvent}`,
            argument: 1,
            kind: 'url'
        },
        {
            at: '{proxyRequest,sendProxy,fetchWithEvent}',
            argument: 1,
            kind: 'url'
        },
        {
            at: '{$fetch,$fetch.raw,ofetch,ofetch.ofetch,ofetch.$fetch}',
            argument: 0,
            kind: 'url'
        },
        {
            at: 'h3.html',
            argument: 'all',
            kind: 'html'
        }
    ],
    callbacks: [
        {
            at: `{${HANDLERS}}`,
            parameters: [
                'h3.Event'
            ]
        },
        {
            at: `{${HANDLERS}}`,
            parameters: [
                'h3.Event'
            ],
            property: 'handler'
        },
        ...[
            'h3',
            'nitro/h3',
            'nitropack/runtime',
            '#imports'
        ].flatMap((home)=>[
                {
                    at: `${home}.{${HANDLERS}}`,
                    parameters: [
                        'h3.Event'
                    ]
                },
                {
                    at: `${home}.{${HANDLERS}}`,
                    parameters: [
                        'h3.Event'
                    ],
                    property: 'handler'
                }
            ])
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/node.js


const node_READERS = 'readFile,readFileSync,createReadStream,open,openSync,readdir,readdirSync,opendir,access,accessSync,exists,existsSync,stat,statSync,lstat,lstatSync';
const node_WRITERS = 'writeFile,writeFileSync,appendFile,appendFileSync,createWriteStream,unlink,unlinkSync,rm,rmSync,rmdir,rmdirSync,mkdir,mkdirSync,chmod,chmodSync,chown,chownSync,truncate,truncateSync,utimes,utimesSync,mkdtemp,mkdtempSync';
const BOTH = 'rename,renameSync,copyFile,copyFileSync,link,linkSync,symlink,symlinkSync,cp,cpSync';
/** Node's own modules. */ const node = {
    library: 'Node.js',
    types: {
        'fs/promises': 'fs.promises',
        'fs-extra': 'fs',
        'graceful-fs': 'fs',
        '{mz/fs,fs-promise}': 'fs',
        '{mz/child_process,child-process-promise,promisify-child-process,child-process-es6-promise}': 'child_process',
        'path/posix': 'path',
        'path.{posix,win32}': 'path',
        'http.{createServer,Server}()': 'http.Server',
        'https.{createServer,Server}()': 'http.Server',
        'http.IncomingMessage': 'http.Request',
        'http.ServerResponse': 'http.Response',
        'child-process': 'child_process',
        'import.meta.url': 'file.url'
    },
    sources: {
        'process.argv': 'argument',
        'process.env': 'environment',
        'http.Request.{url,headers,rawHeaders}': 'remote',
        'fs.{readFileSync,readdirSync,promises.readFile,promises.readdir}': 'storage'
    },
    sinks: [
        {
            at: 'child_process.{exec,execSync}',
            argument: 0,
            kind: 'command'
        },
        {
            at: 'child_process.fork',
            argument: 0,
            kind: 'command'
        },
        ...runs('child_process.{spawn,spawnSync,execFile,execFileSync}'),
        {
            at: `fs.{${node_READERS},${node_WRITERS},${BOTH}}`,
            argument: 0,
            kind: 'path'
        },
        {
            at: `fs.promises.{${node_READERS},${node_WRITERS},${BOTH}}`,
            argument: 0,
            kind: 'path'
        },
        {
            at: `fs.{${BOTH}}`,
            argument: 1,
            kind: 'path'
        },
        {
            at: `fs.promises.{${BOTH}}`,
            argument: 1,
            kind: 'path'
        },
        {
            at: 'vm.{runInContext,runInNewContext,runInThisContext,compileFunction,Script}',
            argument: 0,
            kind: 'code',
            dynamic: 'medium'
        },
        {
            at: '{http,https}.{get,request}',
            argument: 0,
            kind: 'url'
        },
        {
            at: '{http,https}.{get,request}',
            argument: 0,
            property: [
                'host',
                'hostname',
                'path',
                'url'
            ],
            kind: 'url'
        },
        {
            at: '{net,tls}.{connect,createConnection}',
            argument: [
                0,
                1
            ],
            kind: 'url'
        },
        {
            at: 'http.Response.{write,end}',
            argument: 0,
            kind: 'html',
            confidence: 'medium'
        },
        {
            at: 'http.Response.{setHeader,writeHead}',
            argument: [
                1,
                2
            ],
            kind: 'header'
        },
        locationHeader('http.Response.setHeader'),
        {
            at: 'http.Response.writeHead',
            argument: 1,
            property: [
                'Location',
                'location'
            ],
            kind: 'redirect'
        },
        {
            at: 'console.{log,info,warn,error,debug,trace}',
            argument: 'all',
            kind: 'log',
            confidence: 'medium'
        },
        {
            at: 'util.format',
            argument: 0,
            kind: 'format'
        },
        {
            at: 'console.{log,info,warn,error,debug,trace}',
            argument: 0,
            kind: 'format',
            when: (_, call)=>(call?.args.length ?? 0) > 1
        },
        {
            at: '{require,import}',
            argument: 0,
            kind: 'module'
        }
    ],
    sanitizers: {
        'path.{basename,extname}': [
            'path'
        ],
        'path.isAbsolute': [
            '*'
        ]
    },
    propagators: {
        'path.{join,resolve,normalize,relative,dirname,format,parse,toNamespacedPath}': [
            'all'
        ],
        'url.{parse,resolve,format,fileURLToPath,pathToFileURL,URL}': [
            'all'
        ],
        'querystring.{parse,stringify,unescape,decode}': [
            0
        ],
        'util.{format,inspect}': [
            'all'
        ],
        'zlib.{gunzipSync,inflateSync,brotliDecompressSync,unzipSync}': [
            0
        ],
        'Buffer.{from,concat,alloc}': [
            0
        ]
    },
    harmless: [
        `fs.{existsSync,exists,access,accessSync,stat,statSync,lstat,lstatSync}`,
        'crypto.{randomBytes,randomUUID,randomInt}',
        'crypto.createHash().update().digest'
    ],
    callbacks: [
        {
            at: '{http,https}.{createServer,Server}',
            parameters: [
                'http.Request',
                'http.Response'
            ]
        },
        {
            at: 'http.Server.on',
            parameters: [
                'http.Request',
                'http.Response'
            ],
            arity: 2
        },
        {
            at: 'http.Request.on',
            event: 'data',
            parameters: [
                'source:remote:the request body'
            ]
        },
        {
            at: 'fs.readdir',
            parameters: [
                '',
                'source:storage:the names of files'
            ]
        },
        {
            at: 'fs.readFile',
            parameters: [
                '',
                'source:storage:a file'
            ]
        },
        {
            at: '{http,https}.{get,request}',
            parameters: [
                'http.IncomingResponse'
            ]
        },
        {
            at: 'http.IncomingResponse.on',
            event: 'data',
            parameters: [
                'source:response:the answer of another server'
            ]
        },
        {
            at: 'process.on',
            parameters: []
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/orms.js

/** pg-promise inserts a value without quoting it where the variable is marked `:raw` or `^`. */ const RAW_VARIABLE = /\$(?:\d+|[({[</]\s*[\w$.]+\s*)(?::raw|\^|:value|#)/u;
/** Libraries that make SQL: what of them takes text. */ const orms = {
    library: 'typeorm, drizzle-orm, kysely, postgres, pg-promise, mikro-orm, slonik',
    types: {
        'typeorm.{getManager,getConnection,createConnection}()': 'typeorm.Connection',
        'typeorm.{DataSource,Connection,EntityManager,QueryRunner,Repository,TreeRepository}()': 'typeorm.Connection',
        'typeorm.Connection.{manager,getRepository(),getTreeRepository(),createQueryRunner(),createEntityManager()}': 'typeorm.Connection',
        'typeorm.Connection.{initialize,connect}()': 'typeorm.Connection',
        'typeorm.SelectQueryBuilder()': 'typeorm.Builder',
        'postgres()': 'postgres.Sql',
        'pg-promise()()': 'pgp.Database'
    },
    sinks: [
        {
            at: 'typeorm.Connection.query',
            argument: 0,
            kind: 'sql'
        },
        {
            at: 'drizzle-orm.sql.raw',
            argument: 0,
            kind: 'sql'
        },
        {
            at: 'kysely.sql.{raw,lit,ref,table,id}',
            argument: 0,
            kind: 'sql'
        },
        {
            at: 'kysely.CompiledQuery.raw',
            argument: 0,
            kind: 'sql'
        },
        {
            at: 'postgres.Sql.unsafe',
            argument: 0,
            kind: 'sql'
        },
        {
            at: 'pgp.Database.{any,one,none,many,oneOrNone,manyOrNone,result,query,multi,multiResult,map,each,stream}',
            argument: 0,
            kind: 'sql'
        },
        {
            at: 'pgp.Database.{any,one,none,many,oneOrNone,manyOrNone,result,query,multi,multiResult,map,each}',
            argument: 1,
            kind: 'sql',
            when: (_, call)=>RAW_VARIABLE.test((call === null ? null : (0,values_value/* textOf */.b6)(call.arg(0))) ?? '')
        }
    ],
    callbacks: [
        {
            at: 'pgp.Database.{task,tx,taskIf,txIf}',
            parameters: [
                'pgp.Database'
            ]
        },
        {
            at: 'typeorm.Connection.transaction',
            parameters: [
                'typeorm.Connection'
            ]
        },
        {
            at: 'postgres.Sql.{begin,savepoint,reserve}',
            parameters: [
                'postgres.Sql'
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/page.js

const FOUND = '{getElementById,querySelector,getElementsByName,getElementsByTagName,getElementsByClassName}';
/**
 * The rest of the browser: what a page reads from its document, from other windows and from its
 * user.
 */ const page = {
    library: 'DOM',
    types: {
        'dom.Event.{target,currentTarget}': 'dom.Element',
        [`document.${FOUND}()`]: 'dom.Element',
        'dom.Element.{querySelector,parentElement,parentNode,firstChild,nextSibling,content,closest}': 'dom.Element',
        'addEventListener.Message': 'dom.Message'
    },
    sources: {
        'dom.Element.{value,textContent,innerText,dataset,getAttribute}': 'page',
        'dom.Message.data': 'message',
        name: 'dom',
        '{localStorage,sessionStorage}.[]': 'storage'
    },
    sinks: [
        {
            at: '*.{appendChild}',
            argument: 0,
            kind: 'html',
            confidence: 'low'
        },
        {
            at: '*.setAttribute',
            argument: 1,
            kind: 'script-url',
            when: (_, call)=>attribute(call, /^(?:href|src|action|formaction|data)$/iu)
        },
        {
            at: '*.setAttribute',
            argument: 1,
            kind: 'code',
            when: (_, call)=>attribute(call, /^on\w+$/iu)
        },
        {
            at: '*.setAttribute',
            argument: 1,
            kind: 'html',
            when: (_, call)=>attribute(call, /^srcdoc$/iu)
        },
        {
            at: '*.{setHTMLUnsafe}',
            argument: 0,
            kind: 'html'
        },
        {
            at: 'Document.parseHTMLUnsafe',
            argument: 0,
            kind: 'html'
        },
        {
            at: 'document.execCommand',
            argument: 2,
            kind: 'html',
            when: (_, call)=>attribute(call, /^insertHTML$/iu)
        },
        {
            at: 'Range().createContextualFragment',
            argument: 0,
            kind: 'html'
        },
        {
            at: 'document.createElement().{src,href,action}',
            argument: 'value',
            kind: 'script-url',
            confidence: 'medium',
            // The page's own URL is not a script, and assigning it to a link is the usual way to parse
            // it.
            when: (value)=>!value.apis.some((api)=>/^(?:document\.)?location\.href$/u.test(api))
        },
        {
            at: '*.{href,src}',
            argument: 'value',
            kind: 'script-url',
            when: beginsAsScript
        },
        {
            at: 'dom.Element.{href,src,action,formAction}',
            argument: 'value',
            kind: 'script-url',
            confidence: 'medium'
        },
        {
            at: 'importScripts',
            argument: 0,
            kind: 'script-url'
        },
        {
            at: 'Worker',
            argument: 0,
            kind: 'script-url'
        },
        {
            at: 'document.location',
            argument: 'value',
            kind: 'redirect'
        },
        {
            at: 'navigation.navigate',
            argument: 0,
            kind: 'redirect'
        }
    ],
    callbacks: [
        {
            at: 'addEventListener',
            parameters: [
                'dom.Message'
            ]
        },
        {
            at: '*.addEventListener',
            parameters: [
                'dom.Event'
            ]
        },
        {
            at: '$().on',
            parameters: [
                'dom.Event'
            ]
        }
    ]
};
/** Whether a string begins with a script scheme: `'javascript:' + text`. */ function beginsAsScript({ shape }) {
    return /^\s*(?:javascript|vbscript):/iu.test(shape ?? '');
}
function attribute(call, names) {
    return names.test((0,values_value/* textOf */.b6)(call?.arg(0) ?? values_value/* UNKNOWN */.HV) ?? '');
}

;// CONCATENATED MODULE: ./src/scanners/code/models/queues.js
/** Queues: the data of a job or a message comes from whoever filled the queue. */ const queues = {
    library: 'bullmq, bull, bee-queue, agenda, kafkajs, amqplib, sqs-consumer, mqtt',
    types: {
        '{bull,bee-queue}()': 'queue.Queue',
        'agenda.{Agenda,default}()': 'queue.Agenda',
        'agenda()': 'queue.Agenda',
        'bullmq.{Job,SandboxedJob}': 'queue.Job',
        'bull.Job': 'queue.Job',
        'kafkajs.Kafka().consumer()': 'kafka.Consumer',
        'amqplib.connect().{createChannel,createConfirmChannel}()': 'amqp.Channel',
        '{mqtt.connect,mqtt.connectAsync}()': 'mqtt.Client',
        'queue.Job.attrs': 'queue.Job'
    },
    sources: {
        'queue.Job.data': 'message',
        'kafka.Message.{message,batch}': 'message',
        'amqp.Message.content': 'message',
        'sqs.Message.Body': 'message'
    },
    callbacks: [
        {
            at: 'bullmq.Worker',
            parameters: [
                'queue.Job',
                ''
            ]
        },
        {
            at: 'queue.Queue.process',
            parameters: [
                'queue.Job',
                ''
            ]
        },
        {
            at: 'queue.Agenda.define',
            parameters: [
                'queue.Job',
                ''
            ]
        },
        {
            at: 'kafka.Consumer.run',
            parameters: [
                'kafka.Message'
            ],
            property: 'eachMessage'
        },
        {
            at: 'kafka.Consumer.run',
            parameters: [
                'kafka.Message'
            ],
            property: 'eachBatch'
        },
        {
            at: 'amqp.Channel.consume',
            parameters: [
                'amqp.Message'
            ]
        },
        {
            at: 'sqs-consumer.Consumer.create',
            parameters: [
                'sqs.Message'
            ],
            property: 'handleMessage'
        },
        {
            at: 'mqtt.Client.on',
            parameters: [
                'source:message:a topic',
                'source:message:a message of a broker',
                ''
            ],
            arity: 2
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/react.js
/** React and its routers: attributes with URLs, and what the routers read. */ const react = {
    library: 'react, react-router',
    sources: {
        '{react-router,react-router-dom}.{useParams,useSearchParams}': 'dom',
        '{react-router,react-router-dom}.useLocation().{search,hash,pathname,state}': 'dom',
        '*.props.match.params': 'dom',
        '*.props.location.{search,hash}': 'dom'
    },
    sinks: [
        {
            at: 'jsx.{a,area,Link}.href',
            argument: 'value',
            kind: 'link-url',
            confidence: 'medium'
        },
        {
            at: 'jsx.{iframe,embed,frame}.src',
            argument: 'value',
            kind: 'script-url'
        },
        {
            at: 'jsx.iframe.srcDoc',
            argument: 'value',
            kind: 'html'
        },
        {
            at: 'jsx.{form.action,button.formAction}',
            argument: 'value',
            kind: 'link-url'
        },
        {
            at: 'jsx.object.data',
            argument: 'value',
            kind: 'script-url'
        }
    ],
    parameters: [
        {
            names: [
                [
                    'event',
                    'evt',
                    'ev'
                ]
            ],
            are: [
                'dom.Event'
            ]
        }
    ]
};

// EXTERNAL MODULE: ./src/scanners/code/engine/rules/syntax.js
var syntax = __webpack_require__(21285);
;// CONCATENATED MODULE: ./src/scanners/code/models/regexes.js


/**
 * Functions that read a string as a regular expression, and those whose amount of work a number
 * decides.
 */ const regexes = {
    library: 'String, RegExp, Buffer, Array',
    types: {
        '{re2,xregexp,XRegExp}()': 'RegExp()'
    },
    sinks: [
        {
            at: '*.{match,matchAll,search}',
            argument: 0,
            kind: 'regex',
            confidence: 'medium',
            when: isWritten
        },
        {
            at: '*.{indexOf,includes,lastIndexOf}',
            argument: 'receiver',
            kind: 'type-confusion',
            when: (_, call)=>isCheck((0,values_value/* textOf */.b6)(call?.arg(0) ?? values_value/* UNKNOWN */.HV))
        },
        {
            at: 'Buffer.{alloc,allocUnsafe,allocUnsafeSlow}',
            argument: 0,
            kind: 'size'
        },
        {
            at: '{Buffer,ArrayBuffer,Uint8Array}',
            argument: 0,
            kind: 'size',
            confidence: 'medium'
        },
        {
            at: 'Array',
            argument: 0,
            kind: 'size'
        },
        {
            at: '*.{repeat}',
            argument: 0,
            kind: 'size'
        },
        {
            at: '*.{padStart,padEnd}',
            argument: 0,
            kind: 'size'
        },
        {
            at: '{setTimeout,setInterval}',
            argument: 1,
            kind: 'size'
        },
        {
            at: 'crypto.{randomBytes,pbkdf2,pbkdf2Sync}',
            argument: 0,
            kind: 'size',
            confidence: 'medium'
        }
    ]
};
/**
 * Whether the receiver is a known or an untrusted string, and not an object of a database or of
 * another library that can search (`new Fuse(rows).search(text)`).
 */ function isWritten(_, call) {
    const receiver = call?.receiver;
    if (call?.method === 'search' && isMade(call)) return false;
    return receiver !== undefined && (receiver.shape !== null || receiver.taints.length > 0);
}
/** Whether a method is one of an object that was made with `new`, which is no text. */ function isMade({ node, environment }) {
    const receiver = (0,syntax/* receiverNode */.SK)(node);
    const made = receiver?.type === 'Identifier' ? (0,syntax/* assignedTo */.cR)(receiver, environment.frame.module) : [
        receiver
    ];
    return made.length > 0 && made.every((one)=>one?.type === 'NewExpression');
}
/** Whether a check looks for what an attack would need: `..`, `<`, quotes, a scheme. */ function isCheck(text) {
    return text !== null && /^(?:\.\.[\\/]?|[<>'"`;|&$%]|<script.*|\/\/|https?:.*|javascript:?|__proto__)$/iu.test(text);
}

;// CONCATENATED MODULE: ./src/scanners/code/models/remix.js
const PACKAGES = '{@remix-run/node,@remix-run/react,@remix-run/server-runtime,@remix-run/cloudflare,@remix-run/deno,react-router,react-router-dom}';
/** Remix and React Router: loaders and actions of routes. */ const remix = {
    library: '@remix-run/*, react-router',
    types: {
        [`${PACKAGES}.{LoaderFunctionArgs,ActionFunctionArgs,LoaderArgs,ActionArgs,DataFunctionArgs}`]: 'remix.Call',
        'remix.Call.request': 'express.Request'
    },
    sources: {
        'remix.Call.params': 'remote',
        [`${PACKAGES}.{useSearchParams,useParams,useLocation}`]: 'dom'
    },
    sinks: [
        {
            at: `${PACKAGES}.{redirect,redirectDocument,replace}`,
            argument: 0,
            kind: 'redirect'
        },
        {
            at: `${PACKAGES}.useNavigate()`,
            argument: 0,
            kind: 'redirect',
            confidence: 'medium'
        }
    ],
    harmless: [
        'remix.Call.{context,unstable_pattern}'
    ],
    parameters: [
        {
            names: [
                [
                    'args'
                ]
            ],
            called: [
                'loader',
                'action'
            ],
            are: [
                'remix.Call'
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/runtimes.js

/** Bun, Deno and Workers, and the `Response` that all servers on the web's interfaces give. */ const runtimes = {
    library: 'Bun, Deno, Workers',
    sources: {
        'Bun.{argv}': 'argument',
        'Deno.args': 'argument'
    },
    sinks: [
        // The type is text/plain unless the headers say something else.
        {
            at: '{Response,next/server.NextResponse}',
            argument: 0,
            kind: 'html',
            when: (_, call)=>call !== null && (0,content_type/* namesMarkup */.H2)(call.option(1, 'headers'))
        },
        {
            at: 'Bun.{file,write}',
            argument: 0,
            kind: 'path'
        },
        {
            at: 'Deno.{readTextFile,readTextFileSync,readFile,readFileSync,writeTextFile,writeTextFileSync,writeFile,writeFileSync,open,openSync,remove,removeSync,mkdir,mkdirSync,readDir,readDirSync}',
            argument: 0,
            kind: 'path'
        },
        {
            at: 'Deno.Command',
            argument: 0,
            kind: 'command'
        }
    ],
    callbacks: [
        {
            at: 'Bun.serve',
            parameters: [
                'express.Request',
                ''
            ],
            property: 'fetch'
        },
        {
            at: 'Bun.serve',
            parameters: [
                'express.Request',
                ''
            ],
            property: 'routes.*'
        },
        {
            at: 'Bun.serve',
            parameters: [
                'express.Request',
                ''
            ],
            property: 'routes.*.*'
        },
        {
            at: 'Deno.serve',
            parameters: [
                'express.Request',
                ''
            ]
        },
        {
            at: 'Deno.serve',
            parameters: [
                'express.Request',
                ''
            ],
            property: 'handler'
        }
    ],
    parameters: [
        {
            names: [
                [
                    'request',
                    'req'
                ],
                [
                    'env',
                    '_env'
                ]
            ],
            called: [
                'fetch',
                'onRequest',
                'handleRequest'
            ],
            are: [
                'express.Request',
                ''
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/schemas.js
const TYPED = 'schema.{uuid,guid,cuid,cuid2,ulid,nanoid,ip,ipv4,ipv6,cidr,mac,datetime,date,time,duration}';
/** Libraries of schemas, whose rules narrow what passes them: their words mean much the same. */ const schemas = {
    library: 'zod, yup, joi, valibot, superstruct, TypeBox, io-ts',
    types: {
        '{zod/v3,zod/v4,zod/v4-mini,zod/mini,@hono/zod-openapi,zod-openapi,astro/zod,astro:schema}': 'zod',
        'zod.{z,coerce,iso}': 'zod',
        '{@hapi/joi,celebrate.Joi,@hapi/joi.default}': 'joi',
        'joi.{Joi,default}': 'joi',
        '@sinclair/typebox.{Type,t}': 'typebox',
        'elysia.t': 'typebox'
    },
    schemas: {
        '{zod,yup,valibot,superstruct}.{string,email,url,base64,nonempty}': 'text',
        '{joi,typebox}.{string,String}': 'text',
        '{zod,yup,joi,valibot,superstruct}.{number,int,int32,uint32,float32,float64,integer}': 'number',
        'typebox.{Number,Integer,Numeric}': 'number',
        '{zod,yup,joi,valibot,superstruct}.{boolean,bool,stringbool,date,bigint,enum,enums,nativeEnum,picklist,literal,null,undefined,nan,uuid,uuidv4,uuidv6,uuidv7,guid,cuid,cuid2,ulid,nanoid,ipv4,ipv6,cidrv4,cidrv6,datetime,never,valid,void,enum_,boolean_,isoDate,isoDateTime,isoTimestamp,mac,digits}': 'plain',
        'typebox.{Boolean,Literal,Enum,Null,Date,Undefined,BooleanString,UnionEnum}': 'plain',
        'zod.{time,duration,jwt}': 'plain',
        '{zod,yup,joi,valibot,superstruct}.{any,unknown,mixed,custom,instanceof,alternatives,json,file,blob,lazy,optionalAsync}': 'any',
        'typebox.{Any,Unknown}': 'any',
        '{zod,valibot,superstruct}.{object,strictObject,type}': 'fields',
        '{zod,valibot}.looseObject': 'open-fields',
        '{yup,joi}.object': 'open-fields',
        'joi.keys': 'fields',
        'typebox.Object': 'fields',
        '{zod,yup,valibot,superstruct,joi,typebox}.{array,set,Array,tuple}': 'list',
        '{zod,valibot,superstruct,typebox}.{record,map,Record}': 'any',
        '{zod,valibot,superstruct,typebox}.{union,discriminatedUnion,variant,Union}': 'either',
        '{zod,valibot,superstruct,typebox}.{intersection,intersect,Intersect}': 'chain',
        '{zod,valibot,superstruct,typebox}.{optional,nullable,nullish,Optional,nullableAsync,partial,exactOptional,undefinedable,defaulted,catch,Nullable,Partial,pick,omit,readonly}': 'same',
        'zod.preprocess': 'check',
        'valibot.pipe': 'chain',
        'valibot.{email,url,minLength,maxLength,length,trim,toLowerCase,nonEmpty,startsWith,endsWith,includes}': 'text',
        'valibot.{minValue,maxValue}': 'number',
        '{valibot,superstruct}.{regex,pattern}': 'pattern',
        'valibot.check': 'check',
        'schema.{int,int32,safe,integer,finite,multipleOf,positive,nonnegative,port}': 'same',
        [TYPED]: 'plain',
        'schema.{valid,equal,oneOf,enum,literal,hex,alphanum,digits,hostname,hash}': 'plain',
        'schema.{max,lt,lte,less,length,negative}': 'bounded',
        'schema.{regex,matches,pattern}': 'pattern',
        'schema.{refine,superRefine,check,test,custom}': 'check',
        'schema.transform': 'made',
        'schema.pipe': 'next',
        'schema.{array,of,items,ordered,element}': 'list',
        'schema.{or,try}': 'either',
        'schema.{and,merge,extend,safeExtend,augment,append,concat,shape,keys}': 'both',
        'schema.{passthrough,loose,catchall,unknown,noUnknown}': 'opened',
        'schema.{min,nonempty,optional,nullable,nullish,default,catch,describe,brand,trim,toLowerCase,toUpperCase,email,url,startsWith,endsWith,includes,readonly,strict,strip,partial,deepPartial,required,pick,omit,unwrap,removeDefault,gt,gte,greater,allow,meta,label,messages,message,error,typeError,when,defined,notRequired,nonNullable,ensure,lowercase,uppercase,openapi,options,prefault,register,overwrite,normalize,insensitive,truncate,note,tag,id,single,unique,has,uri,domain,base64,empty,stripUnknown,raw,alter,external,isoDate}': 'same',
        'schema.{parse,parseAsync,cast,validateSync,attempt,decode}': 'parse',
        'schema.{safeParse,safeParseAsync,spa}': 'result',
        '{valibot,superstruct,zod}.{parse,parseAsync,create,mask}': 'parse-second',
        'joi.attempt': 'parse-second',
        '{valibot,zod}.{safeParse,safeParseAsync}': 'result-second',
        'joi.validate': 'result-second',
        'schema.{validate,validateAsync}': 'validated'
    }
};

// EXTERNAL MODULE: ./src/scanners/code/engine/rules/written.js
var rules_written = __webpack_require__(4207);
;// CONCATENATED MODULE: ./src/scanners/code/models/serializers.js

/** Formats that can contain code or instances of any class. */ const serializers = {
    library: 'js-yaml, yaml, node-serialize, serialize-to-js, funcster, cryo, serialijse, v8',
    sinks: [
        {
            at: 'node-serialize.unserialize',
            argument: 0,
            kind: 'deserialize',
            dynamic: 'medium'
        },
        {
            at: 'serialize-to-js.deserialize',
            argument: 0,
            kind: 'deserialize',
            dynamic: 'medium'
        },
        {
            at: 'funcster.{deepDeserialize,deserialize}',
            argument: 0,
            kind: 'deserialize',
            dynamic: 'medium'
        },
        {
            at: 'cryo.parse',
            argument: 0,
            kind: 'deserialize',
            dynamic: 'medium'
        },
        {
            at: 'serialijse.deserialize',
            argument: 0,
            kind: 'deserialize',
            dynamic: 'medium'
        },
        {
            at: '{serialize-javascript,devalue}.deserialize',
            argument: 0,
            kind: 'deserialize'
        },
        {
            at: 'v8.{deserialize,Deserializer}',
            argument: 0,
            kind: 'deserialize',
            confidence: 'medium'
        },
        {
            at: 'js-yaml.{load,loadAll}',
            argument: 0,
            kind: 'deserialize',
            confidence: 'medium',
            when: (_, call)=>call !== null && anyType(call)
        },
        {
            at: 'flatted.parse',
            argument: 0,
            kind: 'json'
        }
    ],
    parsers: [
        'js-yaml.{load,loadAll,safeLoad,safeLoadAll}',
        'yaml.{parse,parseDocument,parseAllDocuments}',
        '{qs,json5,ini,toml,flatted}.parse'
    ],
    propagators: {
        'js-yaml.{load,loadAll,safeLoad,safeLoadAll}': [
            0
        ],
        'yaml.{parse,parseDocument,parseAllDocuments}': [
            0
        ],
        'qs.{parse,stringify}': [
            0
        ],
        'ini.parse': [
            0
        ],
        'toml.parse': [
            0
        ],
        'json5.parse': [
            0
        ],
        'flatted.parse': [
            0
        ],
        'cookie.parse': [
            0
        ],
        'csv-parse.parse': [
            0
        ]
    }
};
/**
 * Whether the schema may load functions: the default one, up to version 3, or one whose name says
 * so.
 */ function anyType(call) {
    const written = (0,rules_written/* writtenArguments */.y_)(call);
    if ((call.environment.frame.module.versionOf('js-yaml')?.[0] ?? 0) >= 4) return /FULL_SCHEMA/u.test(written);
    return !/schema/iu.test(written) || /FULL_SCHEMA/u.test(written);
}

;// CONCATENATED MODULE: ./src/scanners/code/models/server-actions.js
/** Builders of server actions: what a client sends is the input of their handler. */ const serverActions = {
    library: 'next-safe-action, zsa',
    types: {
        'next-safe-action.createSafeActionClient()': 'safe-action.Client',
        'safe-action.Client.{schema,inputSchema,outputSchema,use,metadata,bindArgsSchemas}()': 'safe-action.Client',
        'zsa.{createServerAction,createServerActionProcedure}()': 'zsa.Action',
        'zsa.Action.{input,output,onStart,onError,onSuccess,onComplete,timeout,retry,createServerAction}()': 'zsa.Action'
    },
    sources: {
        'safe-action.Call.{parsedInput,clientInput,bindArgsParsedInputs,bindArgsClientInputs}': 'remote',
        'zsa.Call.input': 'remote'
    },
    callbacks: [
        {
            at: 'safe-action.Client.{action,stateAction}',
            parameters: [
                'safe-action.Call',
                ''
            ]
        },
        {
            at: 'zsa.Action.handler',
            parameters: [
                'zsa.Call'
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/sockets.js
const GIVEN = 'source:remote:an argument of a client';
/** Web sockets and calls over them or gRPC: messages from clients. */ const sockets = {
    library: 'ws, socket.io, gRPC, Meteor',
    types: {
        'ws.{Server,WebSocketServer}()': 'ws.Server',
        'ws.WebSocket': 'ws',
        'socket.io()': 'socketio.Server',
        'socket.io.{Server,listen}()': 'socketio.Server',
        'socketio.Server.{of,sockets}()': 'socketio.Server',
        'socketio.Server.sockets': 'socketio.Server'
    },
    sources: {
        'socketio.Socket.handshake': 'remote',
        'grpc.Call.{request,metadata}': 'remote'
    },
    callbacks: [
        {
            at: 'ws.Server.on',
            parameters: [
                'ws.Socket',
                'http.Request'
            ]
        },
        {
            at: 'ws.Socket.on',
            parameters: [
                'source:remote:a message of a client',
                ''
            ]
        },
        {
            at: 'ws.Socket.addEventListener',
            parameters: [
                'source:remote:a message of a client'
            ]
        },
        {
            at: 'socketio.Server.{on,use}',
            parameters: [
                'socketio.Socket',
                ''
            ]
        },
        {
            at: 'socketio.Socket.{on,once}',
            parameters: [
                'source:remote:a message of a client',
                'source:remote:a message of a client',
                ''
            ]
        },
        {
            at: 'net.createServer',
            parameters: [
                'net.Socket'
            ]
        },
        {
            at: 'net.Socket.on',
            parameters: [
                'source:remote:data of a client'
            ]
        },
        {
            at: 'meteor/meteor.Meteor.methods',
            parameters: [
                GIVEN,
                GIVEN,
                GIVEN
            ],
            property: '*'
        },
        {
            at: 'meteor/meteor.Meteor.publish',
            parameters: [
                GIVEN,
                GIVEN,
                GIVEN
            ]
        },
        {
            at: 'WebSocket().addEventListener',
            parameters: [
                'source:response:a message of the server'
            ]
        }
    ],
    parameters: [
        {
            names: [
                [
                    'call',
                    '_call'
                ],
                [
                    'callback',
                    'cb',
                    'done'
                ]
            ],
            are: [
                'grpc.Call',
                ''
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/sql-results.js
const ROW = 'source:storage:a row of the database';
/** Results of SQL databases are stored data; their object mappers accept whole objects. */ const sqlResults = {
    library: 'pg, mysql, mysql2, sqlite3, better-sqlite3, sequelize, knex, typeorm, prisma',
    types: {
        'sequelize.Instance.define()': 'sequelize.Model',
        'sequelize.Instance.models': 'sequelize.Models',
        'better-sqlite3.Statement': 'sqlite.Statement',
        'sqlite.Database.prepare()': 'sqlite.Statement',
        'sqlite.open()': 'sqlite.Database',
        'knex.Instance()': 'knex.Builder',
        'knex.Builder.{where,select,from,join,orderBy,limit,first,andWhere,orWhere,whereIn}()': 'knex.Builder',
        'knex.Builder': 'knex.Builder'
    },
    sources: {
        'pg.Client.query': 'storage',
        'mysql.Connection.{query,execute}': 'storage',
        'sqlite.Statement.{get,all,iterate}': 'storage',
        'sequelize.Model.{findAll,findOne,findByPk,findAndCountAll,findOrCreate}': 'storage',
        'knex.Builder.{first,select}': 'storage'
    },
    sinks: [
        {
            at: 'sequelize.Model.{create,build,upsert,bulkCreate,update}',
            argument: 0,
            kind: 'mass'
        },
        {
            at: 'sequelize.{fn,col}',
            argument: 0,
            kind: 'sql',
            confidence: 'medium'
        },
        {
            at: 'knex.Builder.{insert,update}',
            argument: 0,
            kind: 'mass'
        },
        {
            at: 'knex.Builder.{whereRaw,orWhereRaw,orderByRaw,havingRaw,groupByRaw,joinRaw,fromRaw}',
            argument: 0,
            kind: 'sql'
        },
        {
            at: 'knex.Builder.orderBy',
            argument: 0,
            kind: 'sql',
            confidence: 'low'
        },
        {
            at: 'typeorm.{getRepository,getManager}().query',
            argument: 0,
            kind: 'sql'
        },
        {
            at: '*.createQueryBuilder().{where,andWhere,orWhere,having,orderBy}',
            argument: 0,
            kind: 'sql'
        },
        {
            at: 'prisma.raw',
            argument: 0,
            kind: 'sql'
        },
        {
            at: '@prisma/client.Prisma.raw',
            argument: 0,
            kind: 'sql'
        },
        {
            at: 'postgres().unsafe',
            argument: 0,
            kind: 'sql'
        },
        {
            at: '{tedious.Request,oracledb.Connection.execute,snowflake-sdk.execute}',
            argument: 0,
            kind: 'sql'
        }
    ],
    callbacks: [
        {
            at: 'pg.Client.query',
            parameters: [
                '',
                ROW
            ]
        },
        {
            at: 'mysql.Connection.{query,execute}',
            parameters: [
                '',
                ROW,
                ''
            ]
        },
        {
            at: 'sqlite.Database.{get,all,each}',
            parameters: [
                '',
                ROW
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/sveltekit.js
/** Names that a handler's only parameter has; a destructured one is known by what it takes out. */ const sveltekit_EVENT = [
    'event',
    'requestEvent'
];
const handler = (files, are)=>({
        names: [
            sveltekit_EVENT
        ],
        files,
        are: [
            are
        ]
    });
/** SvelteKit: handlers, form actions and hooks are known by their files. */ const sveltekit = {
    library: '@sveltejs/kit, svelte',
    types: {
        '@sveltejs/kit.{RequestEvent,ServerLoadEvent,LoadEvent}': 'kit.Event',
        'kit.Event.request': 'express.Request',
        'kit.Event.cookies': 'kit.Cookies',
        'kit.Hook.event': 'kit.Event',
        'kit.Event.fetch': 'fetch'
    },
    sources: {
        'kit.Event.{params,url}': 'remote',
        'kit.Cookies.{get,getAll}': 'remote',
        // What a page reads of its address.
        '{$page,$app/state.page}.{url,params}': 'dom'
    },
    sinks: [
        {
            at: '@sveltejs/kit.redirect',
            argument: 1,
            kind: 'redirect'
        },
        {
            at: '$app/navigation.goto',
            argument: 0,
            kind: 'redirect',
            confidence: 'medium'
        },
        // `{@html \u2026}` in the markup.
        {
            at: '$html',
            argument: 0,
            kind: 'html'
        }
    ],
    harmless: [
        'kit.Event.{locals,platform,route,setHeaders,getClientAddress,parent,depends,untrack,data,isDataRequest,isSubRequest}',
        'kit.Hook.resolve'
    ],
    parameters: [
        handler(/(?:^|\/)\+(?:page|layout|server)[^/]*\.[jt]s$/u, 'kit.Event'),
        handler(/(?:^|\/)hooks(?:\.server)?\.[jt]s$/u, 'kit.Hook')
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/templates.js
/** Template engines. */ const templates = {
    library: 'ejs, pug, handlebars, nunjucks, mustache, lodash.template, doT, eta, squirrelly, swig, hogan',
    types: {
        jade: 'pug',
        'nunjucks.{configure,Environment}()': 'nunjucks.Environment',
        'swig-templates': 'swig',
        dot: 'doT',
        'eta.Eta()': 'eta',
        'lodash.template': 'template.lodash',
        '_.template': 'template.lodash',
        'lodash/template': 'template.lodash',
        'underscore.template': 'template.lodash',
        'lodash.template()': 'template.compiled'
    },
    sinks: [
        {
            at: '{ejs,pug,handlebars,Handlebars,swig,Sqrl,squirrelly,eta,vash}.{render,compile,precompile}',
            argument: 0,
            kind: 'template'
        },
        {
            at: 'ejs.renderFile',
            argument: 0,
            kind: 'template-name'
        },
        {
            at: 'ejs.{render,renderFile}',
            argument: 1,
            kind: 'template-options',
            when: (value)=>value.objects.length === 0
        },
        {
            at: 'ejs.{render,renderFile,compile}',
            argument: 2,
            kind: 'template-options'
        },
        {
            at: 'pug.{compileClient,compileClientWithDependenciesTracked}',
            argument: 0,
            kind: 'template'
        },
        {
            at: 'pug.renderFile',
            argument: 0,
            kind: 'template-name'
        },
        {
            at: '{nunjucks,nunjucks.Environment}.{renderString,compile}',
            argument: 0,
            kind: 'template'
        },
        {
            at: '{nunjucks,nunjucks.Environment}.render',
            argument: 0,
            kind: 'template-name'
        },
        {
            at: 'nunjucks.Template',
            argument: 0,
            kind: 'template'
        },
        {
            at: 'template.lodash',
            argument: 0,
            kind: 'template'
        },
        {
            at: 'doT.{template,compile}',
            argument: 0,
            kind: 'template'
        },
        {
            at: '{hogan.js,Hogan}.compile',
            argument: 0,
            kind: 'template-data'
        },
        {
            at: '{mustache,Mustache}.render',
            argument: 0,
            kind: 'template-data'
        },
        {
            at: '{handlebars,Handlebars}.SafeString',
            argument: 0,
            kind: 'html'
        },
        {
            at: 'lit.unsafeHTML',
            argument: 0,
            kind: 'html'
        },
        {
            at: 'lit/directives/unsafe-html.js.unsafeHTML',
            argument: 0,
            kind: 'html'
        }
    ],
    sanitizers: {
        '{handlebars,Handlebars}.{escapeExpression,Utils.escapeExpression}': [
            'html',
            'template-html'
        ],
        '{mustache,Mustache}.escape': [
            'html',
            'template-html'
        ],
        'ejs.escapeXML': [
            'html',
            'template-html'
        ]
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/engine/library/procedures.js



/** Methods of a chain that name the schema of what a procedure gets. */ const procedures_INPUT = /^(?:input|inputSchema|schema)$/u;
/**
 * What the schemas of a procedure leave of its input: `procedure.input(schema).query(\u2026)`. Its chain
 * is read as it is written, since what makes it is often in another file, behind other libraries.
 */ function inputOf(call) {
    const found = inputsIn((0,syntax/* receiverNode */.SK)(call.node)).flatMap((node)=>(0,library_schema/* schemaOf */.pP)((0,expressions/* evaluate */._)(node, call.environment)) ?? []);
    const [first, ...others] = found;
    return first === undefined ? new Map() : new Map([
        [
            'input',
            others.reduce(library_schema/* both */.WP, first)
        ]
    ]);
}
function inputsIn(chain) {
    if (chain?.type !== 'CallExpression' || chain.callee.type !== 'MemberExpression') return [];
    const { object, property } = chain.callee;
    const [schema] = chain.arguments;
    const own = property.type === 'Identifier' && procedures_INPUT.test(property.name) && schema !== undefined ? [
        schema
    ] : [];
    return [
        ...inputsIn(object),
        ...own
    ];
}

;// CONCATENATED MODULE: ./src/scanners/code/models/trpc.js

/** tRPC and its like: the input of a procedure comes from its clients, as its schema passes it. */ const trpc = {
    library: '@trpc/server, next-safe-action, zsa',
    sources: {
        'trpc.Call.{input,rawInput}': 'remote'
    },
    callbacks: [
        {
            at: '*.{query,mutation,subscription}',
            parameters: [
                'trpc.Call'
            ],
            checked: inputOf
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/uploads.js
/** Uploaded files. */ const uploads = {
    library: 'multer, formidable, busboy, express-fileupload, multiparty',
    types: {
        'formidable()': 'formidable.Form',
        'formidable.{IncomingForm,formidable,Formidable}()': 'formidable.Form',
        'busboy()': 'busboy.Parser',
        'multiparty.Form()': 'formidable.Form'
    },
    sinks: [
        {
            at: '*.mv',
            argument: 0,
            kind: 'path'
        },
        {
            at: 'multer.Done',
            argument: 1,
            kind: 'upload-name'
        }
    ],
    callbacks: [
        {
            at: 'formidable.Form.parse',
            parameters: [
                '',
                'source:remote:the fields of a form',
                'source:upload:an uploaded file'
            ]
        },
        {
            at: 'formidable.Form.on',
            parameters: [
                'source:remote:a field of a form',
                'source:upload:an uploaded file'
            ]
        },
        {
            at: 'busboy.Parser.on',
            parameters: [
                'source:remote:the name of a field',
                'source:upload:an uploaded file',
                'source:upload:the name of an uploaded file'
            ]
        }
    ],
    parameters: [
        {
            names: [
                [
                    'req',
                    'request',
                    '_req',
                    '_'
                ],
                [
                    'file',
                    '_file'
                ],
                [
                    'cb',
                    'callback',
                    'done'
                ]
            ],
            are: [
                'express.Request',
                'source:upload',
                'multer.Done'
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/vue.js
/** Vue and its router. */ const vue = {
    library: 'vue, vue-router',
    types: {
        'vue-router.useRoute()': 'vue.Route'
    },
    sources: {
        'vue.Route.{query,params,hash,fullPath,path}': 'dom',
        '*.$route.{query,params,hash,fullPath,path}': 'dom'
    },
    sinks: [
        {
            at: 'Vue.compile',
            argument: 0,
            kind: 'template'
        },
        {
            at: 'vue.compile',
            argument: 0,
            kind: 'template'
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/webviews.js
/** Web views of mobile and desktop apps, and documents that a program makes. */ const webviews = {
    library: 'react-native-webview, electron, jsdom, worker_threads',
    sinks: [
        {
            at: 'jsx.WebView.{injectedJavaScript,injectedJavaScriptBeforeContentLoaded}',
            argument: 'value',
            kind: 'code'
        },
        {
            at: '*.injectJavaScript',
            argument: 0,
            kind: 'code'
        },
        {
            at: 'jsdom.JSDOM',
            argument: 0,
            kind: 'code',
            // Without this option its scripts do not run.
            when: (_, call)=>call?.option(1, 'runScripts')?.constants.includes('dangerously') ?? false
        },
        {
            at: 'worker_threads.Worker',
            argument: 0,
            kind: 'code',
            when: (_, call)=>call?.option(1, 'eval')?.constants.includes(true) ?? false
        },
        {
            at: 'worker_threads.Worker',
            argument: 0,
            kind: 'module',
            when: (_, call)=>!(call?.option(1, 'eval')?.constants.includes(true) ?? false)
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/workflow-actions.js
const PAYLOAD = '@actions/github.context.payload';
/** Actions of GitHub: what anybody may write into an issue or a pull request. */ const workflowActions = {
    library: '@actions/github, @actions/core, @actions/exec',
    sources: {
        [`${PAYLOAD}.{pull_request,issue,discussion}.{title,body}`]: 'remote',
        [`${PAYLOAD}.pull_request.head.{ref,label}`]: 'remote',
        [`${PAYLOAD}.pull_request.head.repo.{description,homepage,default_branch}`]: 'remote',
        [`${PAYLOAD}.{comment,review,review_comment}.body`]: 'remote',
        [`${PAYLOAD}.head_commit.{message,author,committer}`]: 'remote',
        [`${PAYLOAD}.{commits,pages}`]: 'remote',
        [`${PAYLOAD}.workflow_run.{head_branch,head_commit,display_title}`]: 'remote',
        '@actions/core.{getInput,getMultilineInput}': 'workflow'
    },
    sinks: [
        // It splits a line into the program and its arguments, and starts no shell.
        {
            at: '@actions/exec.{exec,getExecOutput}',
            argument: 0,
            kind: 'command',
            confidence: 'medium'
        },
        {
            at: '@actions/exec.{exec,getExecOutput}',
            argument: 1,
            kind: 'command-argument'
        }
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/models/xml.js
/** XML parsers and query languages. */ const xml = {
    library: 'libxmljs, xml2js, fast-xml-parser, node-expat, xml2json, xpath, DOMParser',
    types: {
        '{libxmljs2,libxmljs-mt}': 'libxmljs',
        'libxmljs.{parseXml,parseXmlString,parseHtml,parseXmlAsync}()': 'libxmljs.Document',
        'libxmljs.Document.{root,get}()': 'libxmljs.Document',
        'node-expat.Parser()': 'node-expat.Parser',
        'node-expat.createParser()': 'node-expat.Parser'
    },
    sinks: [
        {
            at: 'libxmljs.{parseXml,parseXmlString,parseXmlAsync,fromXml,SaxParser.parseString}',
            argument: 0,
            kind: 'xml-external',
            when: (_, call)=>xml_option(call, 'noent') || xml_option(call, 'replaceEntities')
        },
        {
            at: 'libxmljs.{parseXml,parseXmlString,parseXmlAsync,fromXml}',
            argument: 0,
            kind: 'xml-entities',
            when: (_, call)=>xml_option(call, 'noent') || xml_option(call, 'huge') || xml_option(call, 'replaceEntities')
        },
        {
            at: 'libxmljs.{SaxParser,SaxPushParser}().{parseString,push}',
            argument: 0,
            kind: 'xml-entities'
        },
        {
            at: 'node-expat.Parser.{parse,write,end}',
            argument: 0,
            kind: 'xml-entities'
        },
        {
            at: 'xml2json.toJson',
            argument: 0,
            kind: 'xml-entities'
        },
        {
            at: 'libxmljs.Document.{get,find}',
            argument: 0,
            kind: 'xpath'
        },
        {
            at: 'xpath.{select,select1,evaluate,parse}',
            argument: 0,
            kind: 'xpath'
        },
        {
            at: 'xpath.useNamespaces()',
            argument: 0,
            kind: 'xpath'
        },
        {
            at: '{xmldom,@xmldom/xmldom}.xpath',
            argument: 0,
            kind: 'xpath'
        },
        {
            at: 'document.evaluate',
            argument: 0,
            kind: 'xpath'
        },
        {
            at: 'xpath.js',
            argument: 1,
            kind: 'xpath'
        }
    ],
    propagators: {
        'xml2js.{parseStringPromise}': [
            0
        ],
        'fast-xml-parser.XMLParser().parse': [
            0
        ],
        'fast-xml-parser.parse': [
            0
        ],
        'DOMParser().parseFromString': [
            0
        ],
        'libxmljs.{parseXml,parseXmlString}': [
            0
        ]
    },
    callbacks: [
        {
            at: 'xml2js.{parseString,Parser().parseString}',
            parameters: [
                '',
                'arguments'
            ]
        }
    ]
};
/** Whether an option is set to true. */ function xml_option(call, name) {
    return call?.option(1, name)?.constants.includes(true) ?? false;
}

;// CONCATENATED MODULE: ./src/scanners/code/models/index.js
// Written by scripts/registries.js: npm run build and npm run docs do so.



























































/** Every model, one file a library. */ const MODELS = [
    accounts,
    angular,
    archives,
    astro,
    awsQueries,
    cloud,
    commandLines,
    containers,
    databases,
    directories,
    dom,
    dynamodb,
    electron,
    evaluators,
    express,
    fastify,
    files,
    forge,
    git,
    graphqlServers,
    graphql,
    hapi,
    headlessBrowsers,
    hono,
    httpClients,
    httpResponses,
    jquery,
    koa,
    language,
    loggers,
    mailers,
    mcp,
    merging,
    mongo,
    mongoose,
    nest,
    next,
    nitro,
    node,
    orms,
    page,
    queues,
    react,
    regexes,
    remix,
    runtimes,
    schemas,
    serializers,
    serverActions,
    sockets,
    sqlResults,
    sveltekit,
    templates,
    trpc,
    uploads,
    vue,
    webviews,
    workflowActions,
    xml
];

// EXTERNAL MODULE: ./src/scanners/code/rules/index.js + 117 modules
var code_rules = __webpack_require__(15228);
;// CONCATENATED MODULE: ./src/scanners/code/worker.js






/** Analyses the file of a task. */ function perform(analyser, { path, drop }) {
    const once = analyser.analyse(path);
    const result = once.partly?.startsWith(engine_machine/* OUT_OF_STEPS */.DH) === true ? analyser.analyseAgain(path) : once;
    analyser.drop(drop);
    return result;
}
/** Creates an analyser for a corpus with the rules that are not disabled. */ function createAnalyser({ corpus, circles, disabled }) {
    const rules = code_rules/* RULES */.y.filter((rule)=>!disabled.includes(rule.id));
    return new Analyser((0,corpus_files/* corpusFiles */.y)(corpus, circles), MODELS, rules);
}
/** The program of a worker thread: analyses one file per message until the thread is ended. */ function work() {
    const analyser = createAnalyser(external_node_worker_threads_.workerData);
    external_node_worker_threads_.parentPort?.on('message', (task)=>{
        external_node_worker_threads_.parentPort?.postMessage(perform(analyser, task));
    });
}


/***/ })

};
;