"use strict";
exports.id = 3221;
exports.ids = [3221];
exports.modules = {

/***/ 76720:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ linesIn),
  r: () => (/* binding */ readContents)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/esm/main.js + 5 modules
var main = __webpack_require__(49370);
// EXTERNAL MODULE: ./src/scanners/shared/lfs-pointer.js
var lfs_pointer = __webpack_require__(23690);
// EXTERNAL MODULE: ./src/scanners/shared/unseen-files.js
var unseen_files = __webpack_require__(52859);
// EXTERNAL MODULE: ./src/scanners/shared/utf16.js
var shared_utf16 = __webpack_require__(4635);
// EXTERNAL MODULE: ./src/scanners/code/engine/library/versions.js
var versions = __webpack_require__(37043);
;// CONCATENATED MODULE: ./src/scanners/code/offered-files.js

/** Endings that an entry of a package.json may leave out, or have once it is built. */ const ENDINGS = [
    '',
    '.js',
    '.ts',
    '.mjs',
    '.mts',
    '.cjs',
    '.cts',
    '.jsx',
    '.tsx',
    '/index.js',
    '/index.ts'
];
/** Folders into which packages are built, from others that are committed. */ const BUILT = /^(?:dist|build|lib|out|output|esm|es|cjs|umd|module|types|compiled)\/(?:(?:esm|es|cjs|umd|module|node|src)\/)?/u;
/** Folders that hold nothing but what was built. */ const BUILT_ALWAYS = /^(?:dist|build|out|umd|compiled)\//u;
/** Where the sources of a package begin, if its entries are not committed. */ const USUAL = [
    'src/index',
    'index',
    'src/main',
    'lib/index',
    'source/index'
];
/**
 * The files by which others import a package: those of its export map, or what these are built
 * from.
 * @param below the folder of its package.json; empty for the root
 */ function offeredFiles({ main, module, browser, exports }, below, paths) {
    const named = [
        main,
        module,
        browser,
        exports
    ].flatMap(textsIn);
    const wanted = named.length === 0 ? [
        'index.js'
    ] : named;
    const found = wanted.flatMap((entry)=>filesFor(external_node_path_.posix.normalize(entry), below, paths));
    // What is built is made of sources that may lie beside it.
    const built = named.length > 0 && wanted.every((entry)=>BUILT_ALWAYS.test(external_node_path_.posix.normalize(entry)));
    const sources = built ? USUAL.flatMap((entry)=>withEnding(external_node_path_.posix.join(below, entry), paths)) : [];
    if (found.length > 0) return [
        ...new Set([
            ...found,
            ...sources.slice(0, 1)
        ])
    ];
    return USUAL.flatMap((entry)=>withEnding(external_node_path_.posix.join(below, entry), paths)).slice(0, 1);
}
function filesFor(entry, below, paths) {
    if (entry.includes('*')) return matching(external_node_path_.posix.join(below, entry), paths);
    const own = withEnding(external_node_path_.posix.join(below, entry), paths);
    if (own.length > 0) return own;
    const bare = entry.replace(/(?:\.d)?\.[cm]?[jt]sx?$/u, '');
    const rest = bare.replace(BUILT, '');
    return [
        bare,
        `src/${rest}`,
        rest
    ].map((candidate)=>withEnding(external_node_path_.posix.join(below, candidate), paths)).find((files)=>files.length > 0) ?? [];
}
function withEnding(path, paths) {
    return ENDINGS.map((ending)=>`${path}${ending}`).filter((candidate)=>paths.has(candidate)).slice(0, 1);
}
/** The files for an entry with a star: `./features/*.js`. */ function matching(pattern, paths) {
    const [before = '', after = ''] = pattern.split('*');
    return [
        ...paths
    ].filter((path)=>path.startsWith(before) && path.endsWith(after) && path.length >= before.length + after.length);
}
/** All texts in a value, however deep. */ function textsIn(value) {
    if (typeof value === 'string') return [
        value
    ];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

// EXTERNAL MODULE: ./src/scanners/code/select.js
var code_select = __webpack_require__(16941);
;// CONCATENATED MODULE: ./src/scanners/code/corpus.js









/** Maximum size of a file that is analysed, and of all files together, in bytes. */ const MAX_FILE = 1_000_000;
const MAX_ALL = 200_000_000;
/** Reads the selected files of a tree. */ async function readContents(tree, selection) {
    const unseen = [
        ...selection.unseen
    ];
    const files = [];
    const aside = new Map();
    let total = 0;
    for await (const { path, content } of readAll(tree, selection.paths)){
        if (!Buffer.isBuffer(content)) unseen.push((0,unseen_files/* unreadItem */.rN)(path, content));
        else if ((0,lfs_pointer/* isLfsPointer */.N)(content)) unseen.push((0,unseen_files/* fileItem */.qs)(path, 'unreadable', lfs_pointer/* LFS_POINTER */.g));
        else if (isUnknownEncoding(path, content)) unseen.push((0,unseen_files/* fileItem */.qs)(path, 'unreadable', NO_TEXT));
        else if (total + content.length > MAX_ALL) unseen.push((0,unseen_files/* fileItem */.qs)(path, 'too-large', 'beyond the first 200 MB'));
        else {
            const bytes = asUtf8(content);
            const reason = selection.aside.get(path) ?? asideByContent(path, bytes.toString('utf8'));
            if (reason !== null) aside.set(path, {
                reason,
                digest: digestOf(content)
            });
            files.push({
                path,
                bytes
            });
            total += bytes.length;
        }
    }
    const configurations = [];
    for await (const read of readAll(tree, selection.configurations))configurations.push(read);
    const packed = pack(files);
    const described = describe(configurations, new Set(packed.files.map(([path])=>path)));
    return {
        corpus: {
            ...packed,
            ...described,
            handlers: []
        },
        aside,
        unseen
    };
}
const NO_TEXT = 'it is no text in UTF-8, nor in UTF-16 with its mark';
/**
 * Whether a page is in an encoding that is not read: zeros stand among its letters. A program with
 * zeros does not parse, and says so itself.
 */ function isUnknownEncoding(path, content) {
    if (/\.[cm]?[jt]sx?$/iu.test(path) || !content.includes(0)) return false;
    const bytes = asUtf8(content);
    return bytes.filter((byte)=>byte === 0).length > bytes.length / 10;
}
function asideByContent(path, text) {
    if ((0,code_select/* saysGenerated */.CH)(text)) return 'generated';
    return (0,code_select/* isMinified */.oM)(path, text) ? 'minified' : null;
}
function digestOf(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}
/**
 * Converts UTF-16, which is recognised by its byte order mark; everything else is assumed to be
 * UTF-8.
 */ function asUtf8(content) {
    const utf16 = (0,shared_utf16/* utf16Text */.w)(content);
    return utf16 === null ? content : Buffer.from(utf16);
}
/** Reads files, a few at a time. */ async function* readAll(tree, paths) {
    for(let from = 0; from < paths.length; from += 64){
        const batch = paths.slice(from, from + 64).map(async (path)=>({
                path,
                content: await tree.read(path, MAX_FILE).catch((error)=>error)
            }));
        yield* await Promise.all(batch);
    }
}
function pack(kept) {
    const total = kept.reduce((sum, { bytes: { length } })=>sum + length, 0);
    const bytes = new SharedArrayBuffer(total);
    const view = new Uint8Array(bytes);
    let offset = 0;
    const files = kept.map(({ path, bytes: content })=>{
        view.set(content, offset);
        const entry = [
            path,
            offset,
            content.length
        ];
        offset += content.length;
        return entry;
    });
    return {
        bytes,
        files
    };
}
function describe(configurations, paths) {
    const parsed = configurations.flatMap(({ path, content })=>Buffer.isBuffer(content) ? [
            {
                path,
                below: directoryOf(path),
                json: parseLoosely(content.toString('utf8'))
            }
        ] : []);
    const described = parsed.filter(({ path })=>external_node_path_.posix.basename(path) === 'package.json');
    // One without a name only tells Node how to read the files below it, and what is installed there.
    const manifests = described.filter(({ json })=>typeof json['name'] === 'string');
    const libraries = manifests.filter(({ json })=>isLibrary(json));
    const programs = manifests.filter(({ below, json })=>isProgram(json, below, paths));
    return {
        aliases: [
            ...parsed.filter(({ path })=>external_node_path_.posix.basename(path) !== 'package.json').flatMap(({ below, json })=>aliasesOf(below, json)),
            ...manifests.flatMap(({ below, json })=>workspaceOf(below, json))
        ],
        entries: described.flatMap(({ below, json })=>entriesOf(json).map((entry)=>external_node_path_.posix.join(below, entry))),
        packages: manifests.map(({ below })=>below),
        versions: described.flatMap(({ below, json })=>versionsOf(json).map(([name, version])=>[
                    below,
                    name,
                    version
                ])),
        libraries: libraries.map(({ below })=>below),
        programs: programs.map(({ below })=>below),
        doors: programs.flatMap(({ below, json })=>offeredFiles(json, below, paths)),
        offered: libraries.flatMap(({ below, json })=>offeredFiles(json, below, paths))
    };
}
/** Where a package.json says what it asks for; what is forced upon all comes first. */ const ASKS = [
    'overrides',
    'resolutions',
    'dependencies',
    'optionalDependencies',
    'devDependencies',
    'peerDependencies'
];
/** The lowest versions that are asked for; null for a range of which nobody can tell it. */ function versionsOf(json) {
    return ASKS.flatMap((key)=>Object.entries(json[key] ?? {}).flatMap(([name, range])=>versions/* VERSIONED */.cO.includes(name) ? [
                [
                    name,
                    (0,versions/* lowestOf */.iR)(String(range))
                ]
            ] : []));
}
function directoryOf(path) {
    const directory = external_node_path_.posix.dirname(path);
    return directory === '.' ? '' : directory;
}
/** Parses JSON with comments and trailing commas, which are common in a tsconfig. */ function parseLoosely(text) {
    const errors = [];
    const value = (0,main/* parse */.qg)(text, errors, {
        allowTrailingComma: true
    });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
/**
 * Whether a package.json describes a library: it is not private and has a name, a version and an
 * entry point.
 */ function isLibrary(json) {
    return json['private'] !== true && typeof json['name'] === 'string' && typeof json['version'] === 'string' && OFFERS.some((key)=>json[key] !== undefined);
}
/** What a package.json says of what others import or run. */ const OFFERS = [
    'main',
    'exports',
    'module',
    'browser',
    'files'
];
/**
 * Whether a package.json describes a program that nobody installs: it is private, or names nothing
 * that others import or run, and has nothing where they would look without that.
 */ function isProgram(json, below, paths) {
    if (json['private'] === true) return true;
    const names = [
        ...OFFERS,
        'bin',
        'types'
    ].some((key)=>json[key] !== undefined);
    return !names && json['version'] !== undefined && !paths.has(external_node_path_.posix.join(below, 'index.js'));
}
/** What is run or imported of a package, as its package.json writes it. */ function entriesOf({ main, module, browser, bin, exports, scripts }) {
    const start = typeof scripts === 'object' && scripts !== null && 'start' in scripts ? scripts.start : '';
    const commands = typeof start === 'string' ? start.split(/\s+/u).filter((word)=>word.includes('.')) : [];
    return [
        ...[
            main,
            module,
            browser,
            bin,
            exports
        ].flatMap(textsIn),
        ...commands
    ];
}
function aliasesOf(below, json) {
    const options = json['compilerOptions'];
    if (typeof options !== 'object' || options === null) return [];
    const { paths, baseUrl } = options;
    const base = external_node_path_.posix.join(below, typeof baseUrl === 'string' ? baseUrl : '.');
    const entries = typeof paths === 'object' && paths !== null ? Object.entries(paths) : [];
    const aliases = entries.flatMap(([pattern, targets])=>aliasOf(below, base, pattern, targets));
    return typeof baseUrl === 'string' ? [
        ...aliases,
        {
            below,
            prefix: '',
            suffix: '',
            wildcard: true,
            targets: [
                external_node_path_.posix.join(base, '*')
            ]
        }
    ] : aliases;
}
/** Folders of what is built, and those in which the source of it may be. */ const corpus_BUILT = /^(?:\.\/)?(?:dist|build|lib|out)\/(?:(?:cjs|esm|es)\/)?/u;
/**
 * How other packages of the repository import this one, by its name: the whole of it, what its
 * export map names, and files in it. What is built stands for its source.
 */ function workspaceOf(below, json) {
    const name = String(json['name']);
    if (below === '') return [];
    const { exports, main, module, types } = json;
    const map = typeof exports === 'object' && exports !== null ? Object.entries(exports) : [
        [
            '.',
            exports
        ]
    ];
    const named = map.flatMap(([key, target])=>String(key).startsWith('.') ? aliasOf('', below, `${name}${String(key).slice(1)}`, sourcesOf(target)) : []);
    const entry = [
        ...sourcesOf([
            main,
            module,
            types
        ]),
        '.',
        'src'
    ];
    return [
        ...named,
        ...aliasOf('', below, name, entry),
        ...aliasOf('', below, `${name}/*`, [
            '*',
            'src/*'
        ])
    ];
}
/** The files that a package.json names, and the sources that those are built from. */ function sourcesOf(target) {
    return textsIn(target).flatMap((text)=>{
        const plain = text.replace(/(?:\.d)?\.[cm]?[jt]sx?$/u, '');
        return corpus_BUILT.test(text) ? [
            plain.replace(corpus_BUILT, 'src/'),
            plain.replace(corpus_BUILT, '')
        ] : [
            text
        ];
    });
}
function aliasOf(below, base, pattern, targets) {
    if (!Array.isArray(targets)) return [];
    const texts = targets.filter((target)=>typeof target === 'string');
    const star = pattern.indexOf('*');
    return [
        {
            below,
            prefix: star < 0 ? pattern : pattern.slice(0, star),
            suffix: star < 0 ? '' : pattern.slice(star + 1),
            wildcard: star >= 0,
            targets: texts.map((target)=>external_node_path_.posix.join(base, target))
        }
    ];
}
/** Creates a function that returns the lines of a file; each file is decoded once. */ function linesIn({ bytes, files }) {
    const places = new Map(files.map(([path, offset, length])=>[
            path,
            {
                offset,
                length
            }
        ]));
    const decoded = new Map();
    return (path)=>{
        const known = decoded.get(path);
        const at = places.get(path);
        if (known !== undefined || at === undefined) return known ?? [];
        const lines = Buffer.from(bytes, at.offset, at.length).toString('utf8').split(/\r?\n/u);
        decoded.set(path, lines);
        return lines;
    };
}


/***/ }),

/***/ 91752:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ circlesOf),
/* harmony export */   S: () => (/* binding */ importGraph)
/* harmony export */ });
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26306);

/** What stands before the name of a file that is imported, and that name. */ const SPECIFIER = /(?:\bfrom|\bimport\s*\(?|\brequire\s*\(|__dirname\b[^"'`\n]{0,20})\s*["'`](?<name>[^"'`\n$]{1,200})["'`]/gu;
/**
 * Who imports whom, read from the text without parsing it. An import that stands in a comment
 * counts as well, and one whose name is computed does not: this only decides which files are
 * looked at one after the other, and which of a circle is evaluated first.
 */ function importGraph(paths, files) {
    const find = finder(files);
    return new Map([
        ...paths
    ].sort().map((path)=>{
        const names = [
            ...(files.read(path) ?? '').matchAll(SPECIFIER)
        ].map((match)=>match.groups?.['name'] ?? '');
        const found = [
            ...new Set(names)
        ].flatMap((name)=>find(name, path) ?? []);
        return [
            path,
            [
                ...new Set(found)
            ].sort()
        ];
    }));
}
/** Resolves imports; each name once for each folder. */ function finder(files) {
    const known = new Map();
    return (name, from)=>{
        const relative = /^\.?\//u.test(name) ? name.replace(/^\//u, './') : name;
        const key = `${from.slice(0, from.lastIndexOf('/') + 1)}\n${relative}`;
        let path = known.get(key);
        if (path === undefined) {
            ({ path } = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveImport */ .U)(relative, from, files.aliases, (candidate)=>files.has(candidate)));
            known.set(key, path);
        }
        return path;
    };
}
/**
 * The circles of a graph, what is imported before what imports it. The result depends on the graph
 * alone. (Tarjan, Depth-first search and linear graph algorithms, 1972; without recursion.)
 */ function circlesOf(graph) {
    const circles = [];
    const index = new Map();
    const low = new Map();
    const open = [];
    const isOpen = new Set();
    const enter = (path)=>{
        index.set(path, index.size);
        low.set(path, index.size - 1);
        open.push(path);
        isOpen.add(path);
        return {
            path,
            next: 0
        };
    };
    const lowTo = (path, value)=>{
        low.set(path, Math.min(low.get(path) ?? value, value));
    };
    for (const start of graph.keys()){
        if (index.has(start)) continue;
        const stack = [
            enter(start)
        ];
        for(let top = stack.at(-1); top !== undefined; top = stack.at(-1)){
            const { path } = top;
            const to = graph.get(path)?.[top.next];
            top.next += 1;
            if (to !== undefined) {
                if (!index.has(to)) stack.push(enter(to));
                else if (isOpen.has(to)) lowTo(path, index.get(to) ?? 0);
                continue;
            }
            stack.pop();
            const above = stack.at(-1);
            if (above !== undefined) lowTo(above.path, low.get(path) ?? 0);
            if (low.get(path) !== index.get(path)) continue;
            const circle = open.splice(open.lastIndexOf(path));
            for (const member of circle)isOpen.delete(member);
            circles.push(circle.sort());
        }
    }
    return circles;
}


/***/ }),

/***/ 16941:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ saysGenerated),
/* harmony export */   eO: () => (/* binding */ selectCode),
/* harmony export */   oM: () => (/* binding */ isMinified)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _shared_aside_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48294);
/* harmony import */ var _shared_unseen_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52859);
/* harmony import */ var _shared_wanted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75698);




const CODE = /\.(?:[cm]?[jt]sx?|es6|jsm|html?|xhtml|vue|svelte|astro|ejs|pug|jade|hbs|handlebars|mustache|hjs|njk)$/iu;
const VENDORED = /(?:^|\/)(?:bower_components|jspm_packages|vendor|vendors|third[-_]?party|dist|out|coverage|\.next|\.nuxt|\.output|\.svelte-kit|\.yarn|\.cache|storybook-static)\//iu;
const MINIFIED = /[.-](?:min|bundle|chunk|prod)\.[cm]?js$|\.packed\.js$/iu;
/** Selects the files to analyse: JavaScript, TypeScript and templates. */ function selectCode(files, directory, limits) {
    const excluded = picomatch__WEBPACK_IMPORTED_MODULE_2___default()([
        ...limits.exclude
    ], {
        dot: true
    });
    const aside = new Map();
    const unseen = [];
    const paths = [];
    const code = files.filter(({ path })=>CODE.test(path) && (0,_shared_wanted_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(directory, path));
    for (const { path, kind } of code.filter((file)=>!(0,_shared_wanted_js__WEBPACK_IMPORTED_MODULE_3__/* .isInstalled */ .j$)(file.path))){
        if (excluded(path)) unseen.push((0,_shared_unseen_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileItem */ .qs)(path, 'excluded'));
        else if (kind === 'file') {
            paths.push(path);
            const reason = asideByName(path, limits);
            if (reason !== null) aside.set(path, reason);
        }
    }
    const configurations = files.filter(({ path, kind })=>kind === 'file' && /(?:^|\/)(?:tsconfig[\w.-]*|jsconfig|package)\.json$/u.test(path)).map(({ path })=>path).filter((path)=>!(0,_shared_wanted_js__WEBPACK_IMPORTED_MODULE_3__/* .isInstalled */ .j$)(path));
    return {
        paths,
        aside,
        unseen: [
            ...unseen,
            ...(0,_shared_unseen_files_js__WEBPACK_IMPORTED_MODULE_1__/* .installedItems */ .xF)(code)
        ],
        configurations
    };
}
function asideByName(path, { tests }) {
    if (VENDORED.test(path)) return 'vendored';
    return tests === 'skip' && (0,_shared_aside_places_js__WEBPACK_IMPORTED_MODULE_0__/* .isAside */ .Z)(path, 'code') ? 'excluded' : null;
}
/** Maximum average line length of code written by people, in characters. */ const LONG_LINES = 250;
/**
 * Minimum length of a text with long lines to count as minified, in characters; lower for a file
 * whose name says so.
 */ const LEAST = 5_000;
const LEAST_NAMED = 1_000;
/** Longer strings are data and are not counted, in characters. */ const MAX_STRING = 200;
/** Whether a file declares that a program generated it. */ function saysGenerated(text) {
    return /@generated\b|\bDO NOT EDIT\b|code generated by|auto-?generated file/iu.test(text.slice(0, 1_000));
}
/**
 * Whether a file is minified, i.e. its code has too long lines. A file's name or comments alone do
 * not count.
 */ function isMinified(path, text) {
    const least = MINIFIED.test(path) ? LEAST_NAMED : LEAST;
    if (!/\.[cm]?[jt]sx?$/iu.test(path) || text.length < least || !hasLongLines(text)) return false;
    const code = withoutComments(text);
    return code.length >= least && hasLongLines(code);
}
function hasLongLines(text) {
    const lines = text.split('\n', 5_000);
    const long = lines.reduce((sum, line)=>sum + (line.length > 1_000 ? line.length : 0), 0);
    return text.length / lines.length > LONG_LINES || long > text.length * 0.7;
}
/**
 * A text without comments and with long strings shortened. Approximate, since only line lengths are
 * measured.
 */ function withoutComments(text) {
    return text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\/|(["'`])(?:\\[\s\S]|(?!\1)[^\\])*\1/gu, (part, quote)=>quote === undefined || part.length > MAX_STRING ? '' : part);
}


/***/ })

};
;