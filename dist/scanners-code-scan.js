export const id = 2755;
export const ids = [2755];
export const modules = {

/***/ 43922:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ linesIn),
  r: () => (/* binding */ readContents)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./src/scanners/shared/lfs-pointer.js
var lfs_pointer = __webpack_require__(38645);
// EXTERNAL MODULE: ./src/scanners/shared/unseen-files.js
var unseen_files = __webpack_require__(76442);
// EXTERNAL MODULE: ./src/scanners/shared/utf16.js
var shared_utf16 = __webpack_require__(11828);
;// CONCATENATED MODULE: ./src/scanners/code/engine/library/versions.js
/** Packages of which a rule asks for the major version, since it decides what they do. */ const VERSIONED = [
    'js-yaml'
];

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
    if (found.length > 0) return [
        ...new Set(found)
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
var code_select = __webpack_require__(61996);
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
    // A package.json without a name only tells Node how to read the files below it.
    const manifests = parsed.filter(({ path, json })=>external_node_path_.posix.basename(path) === 'package.json' && typeof json['name'] === 'string');
    const libraries = manifests.filter(({ json })=>isLibrary(json));
    return {
        aliases: parsed.filter(({ path })=>external_node_path_.posix.basename(path) !== 'package.json').flatMap(({ below, json })=>aliasesOf(below, json)),
        entries: parsed.filter(({ path })=>external_node_path_.posix.basename(path) === 'package.json').flatMap(({ below, json })=>entriesOf(json).map((entry)=>external_node_path_.posix.join(below, entry))),
        packages: manifests.map(({ below })=>below),
        majors: manifests.flatMap(({ below, json })=>majorsOf(json).map(([name, major])=>[
                    below,
                    name,
                    major
                ])),
        libraries: libraries.map(({ below })=>below),
        offered: libraries.flatMap(({ below, json })=>offeredFiles(json, below, paths))
    };
}
function majorsOf({ dependencies, devDependencies }) {
    return [
        dependencies,
        devDependencies
    ].flatMap((wanted)=>Object.entries(wanted ?? {}).flatMap(([name, range])=>{
            const major = VERSIONED.includes(name) ? /^[\^~]?(\d+)/u.exec(String(range))?.[1] : undefined;
            return major === undefined ? [] : [
                [
                    name,
                    Number(major)
                ]
            ];
        }));
}
function directoryOf(path) {
    const directory = external_node_path_.posix.dirname(path);
    return directory === '.' ? '' : directory;
}
/** Parses JSON with comments and trailing commas, which are common in a tsconfig. */ function parseLoosely(text) {
    const errors = [];
    const value = (0,main.parse)(text, errors, {
        allowTrailingComma: true
    });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
/**
 * Whether a package.json describes a library: it is not private and has a name, a version and an
 * entry point.
 */ function isLibrary(json) {
    const offered = [
        'main',
        'exports',
        'module',
        'browser',
        'files'
    ].some((key)=>json[key] !== undefined);
    return json['private'] !== true && typeof json['name'] === 'string' && typeof json['version'] === 'string' && offered;
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

/***/ 91715:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ circlesOf),
/* harmony export */   S: () => (/* binding */ importGraph)
/* harmony export */ });
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20851);

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

/***/ 82755:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCode: () => (/* binding */ scanCode)
});

// EXTERNAL MODULE: ./src/scanners/shared/counting.js
var counting = __webpack_require__(21413);
// EXTERNAL MODULE: ./src/scanners/shared/suppression-notes.js
var suppression_notes = __webpack_require__(31433);
// EXTERNAL MODULE: ./src/scanners/shared/suppressions.js
var shared_suppressions = __webpack_require__(30092);
// EXTERNAL MODULE: ./src/scanners/code/corpus.js + 2 modules
var code_corpus = __webpack_require__(43922);
// EXTERNAL MODULE: ./src/core/findings/excerpt.js
var excerpt = __webpack_require__(59008);
// EXTERNAL MODULE: ./src/core/findings/trace.js + 1 modules
var trace = __webpack_require__(87024);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var scale_severity = __webpack_require__(94132);
// EXTERNAL MODULE: ./src/scanners/shared/secrets/redact.js
var redact = __webpack_require__(40347);
// EXTERNAL MODULE: ./src/scanners/code/engine/rules/report.js
var report = __webpack_require__(49851);
// EXTERNAL MODULE: ./src/scanners/shared/aside-places.js
var aside_places = __webpack_require__(87667);
;// CONCATENATED MODULE: ./src/scanners/code/findings.js






/**
 * One finding for each rule and location; of several data flows to one sink the one with the
 * highest confidence.
 * @param more findings that are not about a single file
 * @param libraryParameters what becomes of what callers of a published package may cause
 */ function distinct(results, more = [], libraryParameters = 'lower') {
    const called = new Set(results.flatMap((result)=>result.called));
    const offered = new Set(results.flatMap((result)=>result.offered));
    const best = new Map();
    for (const finding of [
        ...results.flatMap((result)=>result.findings),
        ...more
    ]){
        const judged = finding.source?.library === true ? judgedAsOffer(finding, offered, libraryParameters) : judgedByCallers(finding, called);
        if (judged === null) continue;
        const { path, line, column } = finding.place;
        const key = JSON.stringify([
            finding.rule,
            path,
            line,
            column
        ]);
        const known = best.get(key);
        best.set(key, known === undefined ? judged : (0,report/* better */.J)(known, judged));
    }
    return [
        ...best.values()
    ].sort(byPlace);
}
/**
 * Lowers the confidence of a finding about a parameter if its function is called somewhere, since
 * the callers' arguments were followed from there.
 */ function judgedByCallers(finding, called) {
    const key = finding.source?.functionKey ?? null;
    return key !== null && called.has(key) ? {
        ...finding,
        confidence: 'low'
    } : finding;
}
/** Rules whose harm a caller does not expect of a function. */ const OFFERED = new Set([
    'command-injection',
    'code-injection',
    'path-traversal',
    'sql-injection',
    'prototype-pollution-assignment',
    'prototype-pollution-function',
    'prototype-pollution-merge'
]);
/**
 * A finding about a parameter of a package that others install counts if they reach the function
 * by what the package exports; others of its functions get what these give them.
 */ function judgedAsOffer(finding, offered, mode) {
    const isOffered = OFFERED.has(finding.rule) && offered.has(finding.source?.functionKey ?? '');
    if (!isOffered) return {
        ...finding,
        confidence: 'low'
    };
    if (mode === 'skip') return null;
    if (finding.confidence === 'low' || mode === 'same') return finding;
    return {
        ...finding,
        confidence: 'medium',
        byCallers: true
    };
}
function byPlace(a, b) {
    return compare(a.place.path, b.place.path) || (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0) || compare(a.rule, b.rule);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/**
 * Converts the findings of a tree to observations. Equal ones in the same function of a file are
 * numbered.
 * @param production files that production code uses; they do not count as tests, whatever their
 *   path
 */ function observe(findings, rules, tests, production, linesOf) {
    const counts = new Map();
    return findings.flatMap((finding)=>{
        const rule = rules.get(finding.rule);
        if (rule === undefined) return [];
        const subject = subjectOf(finding);
        const key = JSON.stringify([
            finding.rule,
            finding.place.path,
            subject
        ]);
        const ordinal = (counts.get(key) ?? 0) + 1;
        counts.set(key, ordinal);
        const path = finding.place.path;
        const lowered = tests === 'lower' && (0,aside_places/* isAside */.Z)(path, 'unshipped') && !production.has(path);
        const own = observation(finding, rule, ordinal === 1 ? subject : `${subject} #${ordinal}`, lowered);
        return [
            {
                ...own,
                trace: traceIn(finding, rule, linesOf)
            }
        ];
    });
}
/** CWE ids of secrets in source code, whose values must not be part of a trace. */ const SECRET_CWE = [
    'CWE-259',
    'CWE-321',
    'CWE-522',
    'CWE-798'
];
/** What the expression and its surroundings look like, and the way of its data. */ function traceIn(finding, rule, linesOf) {
    const { place, sink, source, flow, function: within } = finding;
    const lines = new Map(flow.filter((step)=>!isAt(step, place)).map((step)=>[
            lineKey(step),
            step
        ]));
    const secret = rule.cwe.some((id)=>SECRET_CWE.includes(id));
    // Of a secret only what it is called may be told: that stands before it.
    const column = secret ? null : place.column;
    const at = (0,excerpt/* excerptAt */.L)(linesOf(place.path), place.line ?? 1, column, place.endLine);
    const clean = secret ? withoutTexts : redact/* redact */.E;
    return (0,trace/* traceOf */.fC)({
        sink,
        source: source?.kind ?? '',
        within,
        text: clean(at.text),
        way: [
            ...lines.values()
        ].map(({ path, line })=>clean(linesOf(path)[(line ?? 0) - 1] ?? '')),
        around: at.around.map(clean)
    });
}
function isAt(step, place) {
    const [line, first] = [
        step.line ?? 0,
        place.line ?? 0
    ];
    return step.path === place.path && line >= first && line <= (place.endLine ?? first);
}
function lineKey({ path, line }) {
    return `${line ?? 0} ${path}`;
}
function withoutTexts(line) {
    return line.replace(/(["'`])[^]*?(?:\1|$)/gu, '');
}
/**
 * The subject, which is part of the identity: sink, function and source in the code's words,
 * without lines, so that it survives moves.
 */ function subjectOf({ sink, function: name, source, detail }) {
    return [
        sink,
        name,
        source?.label ?? detail
    ].join(' | ');
}
function observation(finding, rule, subject, lowered) {
    const levels = Number(lowered) + Number(finding.byCallers ?? false);
    return {
        source: 'code',
        rule: rule.id,
        aliases: [],
        title: rule.title,
        description: `${description(finding, rule)}${lowered ? ASIDE : ''}`,
        fix: rule.fix.text,
        rating: {
            vectors: [],
            word: lowerBy(rule.severity, levels),
            malicious: false,
            informational: false
        },
        cwe: [
            ...rule.cwe
        ],
        references: rule.references,
        published: null,
        place: finding.place,
        package: null,
        subject,
        confidence: finding.confidence,
        flow: finding.flow,
        ...finding.byCallers === true ? {
            neverBlocks: true
        } : {}
    };
}
/** Why a finding is rated lower than its rule. */ const ASIDE = ' Nothing that is shipped uses this file, so it counts one severity level lower.';
function description(finding, rule) {
    const said = rule.message.replace('{source}', ()=>finding.source?.label ?? 'A value that is not constant').replace('{sink}', ()=>finding.sink);
    const when = finding.byCallers === true ? ', if your callers pass untrusted data' : '';
    return `${said}${finding.detail === '' ? '' : `: ${finding.detail}`}${when}. ${rule.why}`;
}
function lowerBy(severity, levels) {
    return scale_severity/* SEVERITIES */.oC[(0,scale_severity/* severityRank */.qs)(severity) + levels] ?? 'low';
}

// EXTERNAL MODULE: ./src/scanners/shared/forge/entries.js
var entries = __webpack_require__(66506);
// EXTERNAL MODULE: ./src/scanners/shared/forge/read.js
var read = __webpack_require__(53964);
// EXTERNAL MODULE: ./src/scanners/code/corpus-files.js
var corpus_files = __webpack_require__(41302);
;// CONCATENATED MODULE: ./src/scanners/code/forge/handlers.js
/**
 * What the first parameter is of each function that Forge calls, for the library models. For events
 * nothing is declared, since users do not control the whole payload.
 */ function handlersOf(entries) {
    return entries.flatMap(({ file, export: name, callers })=>{
        const parameter = callers.has('anyone') ? '@forge/api.webTrigger.Request' : callers.has('agent') || callers.has('api') ? 'source:remote' : callers.has('user') ? 'forge.Request' : null;
        return file === null || parameter === null ? [] : [
            [
                file,
                name,
                parameter
            ]
        ];
    });
}

// EXTERNAL MODULE: ./src/scanners/shared/unseen-files.js
var unseen_files = __webpack_require__(76442);
// EXTERNAL MODULE: ./src/scanners/shared/wanted.js
var shared_wanted = __webpack_require__(70903);
;// CONCATENATED MODULE: ./src/scanners/code/forge/unjudged.js



/**
 * What of an app's code could not be judged, because nothing says who calls it: sources below a
 * manifest that cannot be read or is gone, and handlers that are symbolic links. Their findings of
 * before do not count as repaired.
 * @param former manifests of the base; none where there is no base
 */ function unjudged({ corpus }, files, apps, former) {
    const present = new Set([
        ...apps.manifests,
        ...apps.broken
    ].map(({ path })=>path));
    const gone = former.filter(({ path })=>!present.has(path)).map(({ path })=>path);
    const lost = [
        ...apps.broken.map(({ path })=>path),
        ...gone
    ];
    const sources = lost.length === 0 ? [] : sourcesOfForge(corpus);
    const unowned = sources.flatMap((path)=>{
        const manifest = lost.find((one)=>(0,shared_wanted/* isOwn */.NP)(directoryOf(one), path) && !isAppOf(path, apps.manifests));
        return manifest === undefined ? [] : [
            (0,unseen_files/* fileItem */.qs)(path, 'partly', `who calls it ${manifest} does not tell`)
        ];
    });
    return [
        ...unowned,
        ...apps.manifests.flatMap((manifest)=>linkedHandlers(manifest, files))
    ];
}
/** Sources that use Forge. */ function sourcesOfForge({ bytes, files }) {
    const all = Buffer.from(bytes);
    return files.filter(([, offset, length])=>all.subarray(offset, offset + length).includes('@forge/')).map(([path])=>path);
}
function isAppOf(path, manifests) {
    return manifests.some(({ directory })=>directory !== '' && (0,shared_wanted/* isOwn */.NP)(directory, path));
}
function directoryOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
function linkedHandlers(manifest, files) {
    const kinds = new Map(files.map(({ path, kind })=>[
            path,
            kind
        ]));
    return (0,entries/* entriesOf */.M)(manifest, (path)=>kinds.has(path)).flatMap(({ key, file, references })=>file === null || references.length === 0 || kinds.get(file) !== 'symlink' ? [] : [
            (0,unseen_files/* fileItem */.qs)(file, 'unreadable', `the handler of ${key} is a symbolic link, which is not followed`)
        ]);
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/scan.js





const NO_APPS = {
    manifests: [],
    texts: new Map(),
    broken: [],
    unseen: []
};
/**
 * Reads the manifests of a tree and passes to the analysis who can call which function. Costs
 * nothing without a manifest. A manifest that cannot be read is reported by the Forge scanner.
 * @param former manifests of the base, of which the tree should have its own
 */ async function withApps(side, tree, scope, former = []) {
    const files = await tree.files();
    const none = (0,read/* manifestPaths */.U)(files, scope).length === 0;
    if (none && former.length === 0) return {
        side,
        manifests: []
    };
    const known = new Set(former.map(({ path })=>path));
    const apps = none ? NO_APPS : await (0,read/* readForgeApps */.q)(tree, scope, known);
    const { manifests } = apps;
    const unseen = [
        ...side.unseen,
        ...unjudged(side, files, apps, former)
    ];
    const paths = new Set(side.corpus.files.map(([path])=>path));
    const handlers = manifests.flatMap((manifest)=>handlersOf((0,entries/* entriesOf */.M)(manifest, (path)=>paths.has(path))));
    return {
        side: {
            ...side,
            corpus: {
                ...side.corpus,
                handlers
            },
            unseen
        },
        manifests
    };
}
/** The findings of the rules about Forge apps, and about servers of their remotes, in a tree. */ async function findingsOfApps({ side: { corpus }, manifests }, disabled) {
    const files = {
        ...(0,corpus_files/* corpusFiles */.y)(corpus),
        paths: corpus.files.map(([path])=>path)
    };
    const hasRemotes = manifests.some(({ remotes })=>remotes.length > 0) || hasServer(corpus);
    if (manifests.length === 0 && !hasRemotes) return [];
    const { analyseApps } = await Promise.all(/* import() */[__webpack_require__.e(8422), __webpack_require__.e(9637)]).then(__webpack_require__.bind(__webpack_require__, 39637));
    const { analyseRemotes } = await Promise.all(/* import() */[__webpack_require__.e(8422), __webpack_require__.e(4705)]).then(__webpack_require__.bind(__webpack_require__, 74705));
    return [
        ...analyseApps(manifests, files, disabled),
        ...hasRemotes ? analyseRemotes(manifests, files, disabled) : []
    ];
}
/** What only the server of a remote has in its code; such a repository may have no manifest. */ const OF_SERVERS = [
    'x-forge-oauth-',
    'forge/invocation-token'
];
function hasServer({ bytes }) {
    const all = Buffer.from(bytes);
    return OF_SERVERS.some((text)=>all.includes(text));
}

;// CONCATENATED MODULE: ./src/scanners/code/languages.js

/**
 * Programming languages by file extension. Only JavaScript and TypeScript are scanned; files of the
 * others are counted.
 */ const LANGUAGES = {
    JavaScript: [
        'js',
        'cjs',
        'mjs',
        'jsx',
        'vue',
        'svelte',
        'astro'
    ],
    TypeScript: [
        'ts',
        'cts',
        'mts',
        'tsx'
    ],
    Python: [
        'py',
        'pyw',
        'pyx'
    ],
    Java: [
        'java'
    ],
    Kotlin: [
        'kt',
        'kts'
    ],
    Scala: [
        'scala',
        'sc'
    ],
    Groovy: [
        'groovy'
    ],
    Clojure: [
        'clj',
        'cljs',
        'cljc'
    ],
    Go: [
        'go'
    ],
    Rust: [
        'rs'
    ],
    C: [
        'c',
        'h'
    ],
    'C++': [
        'cc',
        'cpp',
        'cxx',
        'hpp',
        'hh',
        'hxx'
    ],
    'C#': [
        'cs'
    ],
    'F#': [
        'fs',
        'fsx'
    ],
    'Visual Basic': [
        'vb'
    ],
    PHP: [
        'php',
        'phtml'
    ],
    Ruby: [
        'rb',
        'erb',
        'rake'
    ],
    Swift: [
        'swift'
    ],
    'Objective-C': [
        'm',
        'mm'
    ],
    Dart: [
        'dart'
    ],
    Elixir: [
        'ex',
        'exs'
    ],
    Erlang: [
        'erl'
    ],
    Haskell: [
        'hs'
    ],
    Lua: [
        'lua'
    ],
    Perl: [
        'pl',
        'pm'
    ],
    R: [
        'r'
    ],
    Julia: [
        'jl'
    ],
    Shell: [
        'sh',
        'bash',
        'zsh'
    ],
    PowerShell: [
        'ps1',
        'psm1'
    ],
    SQL: [
        'sql'
    ],
    Solidity: [
        'sol'
    ],
    Terraform: [
        'tf'
    ]
};
const BY_ENDING = new Map(Object.entries(LANGUAGES).flatMap(([language, endings])=>endings.map((ending)=>[
            ending,
            language
        ])));
/**
 * The number of source files by language below a directory; files that package managers installed
 * are left out.
 */ function countLanguages(files, directory) {
    const counts = new Map();
    for (const { path, kind } of files){
        if (kind !== 'file' || !(0,shared_wanted/* isBelow */.Yw)(directory, path) || (0,shared_wanted/* isInstalled */.j$)(path)) continue;
        const ending = /\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
        const language = BY_ENDING.get(ending);
        if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
    return Object.fromEntries([
        ...counts
    ].sort(([a], [b])=>a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./src/scanners/code/notes.js
/** Notes about settings without an effect: one line each. */ function notesOf({ suppressions, unknownRules }) {
    return [
        ...suppressions.added.map(({ path, line, rule })=>`${path}:${line} has a new fixby-ignore for ${rule}: it takes effect once it is merged, and has none here`),
        ...unknownRules.map((id)=>`scan.code.disable names ${id}, which is no rule`)
    ];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
// EXTERNAL MODULE: ./src/scanners/code/thread-call.js
var thread_call = __webpack_require__(89061);
// EXTERNAL MODULE: ./src/scanners/code/engine/modules/import-graph.js
var import_graph = __webpack_require__(91715);
;// CONCATENATED MODULE: ./src/scanners/code/plan.js
/**
 * Shares files among threads: neighbours in the graph of imports stand together, and two threads
 * work from the two ends of a row towards each other, so that both end at the same time. No result
 * depends on who takes what.
 * @param circles what is imported before what imports it
 */ function takesFor(wanted, graph, circles, threads) {
    const row = circles.flat().filter((path)=>wanted.has(path));
    const rows = Math.ceil(threads / 2);
    const length = Math.ceil(row.length * 2 / threads);
    return Array.from({
        length: rows
    }, (_, at)=>row.slice(at * length, (at + 1) * length)).flatMap((part, at)=>ends(part, graph).slice(0, threads - 2 * at));
}
/** The two ends of a row of files. */ function ends(row, graph) {
    const backwards = [
        ...row
    ].reverse();
    const drops = {
        front: dropsAfter(row, graph),
        back: dropsAfter(backwards, graph)
    };
    let [front, back] = [
        0,
        0
    ];
    const left = ()=>front + back < row.length;
    const task = (path, drop)=>path === undefined ? undefined : {
            path,
            drop: drop ?? []
        };
    return [
        ()=>left() ? task(row[front], drops.front[front++]) : undefined,
        ()=>left() ? task(backwards[back], drops.back[back++]) : undefined
    ];
}
/** For each file of a row the files that it uses as the last one, whether directly or not. */ function dropsAfter(row, graph) {
    const seen = new Set();
    return row.toReversed().map((start)=>{
        const found = [];
        const waiting = [
            start
        ];
        for(let path = waiting.pop(); path !== undefined; path = waiting.pop()){
            if (seen.has(path)) continue;
            seen.add(path);
            found.push(path);
            waiting.push(...graph.get(path) ?? []);
        }
        return found;
    }).reverse();
}

// EXTERNAL MODULE: ./src/scanners/code/worker.js + 69 modules
var worker = __webpack_require__(70969);
;// CONCATENATED MODULE: ./src/scanners/code/pool.js











/** With fewer bytes, a thread costs more time than it saves. */ const WORTH_THREADS = 400_000;
/**
 * One more thread is used for each multiple of this many bytes. A thread has start-up costs, and
 * evaluates files again that others import too.
 */ const BYTES_PER_THREAD = 2_000_000;
/**
 * Maximum number of threads. Each keeps its own parsed files, and together they must stay below 400
 * MB; a third one would also load a third of the files once more.
 */ const MAX_THREADS = 2;
/**
 * Memory limits of one thread, in megabytes. A file that needs more is reported as not analysed.
 * `Young` is the memory for short-lived objects.
 */ const THREAD_MEMORY = {
    maxOldGenerationSizeMb: 200,
    maxYoungGenerationSizeMb: 24,
    stackSizeMb: 8
};
/**
 * After which time a thread counts as hanging, milliseconds; a file's own budget of steps ends it
 * long before. No clock decides what is found: the scan fails then.
 */ const FILE_TIME = 600_000;
/**
 * Path of the bundle, which is also the program of the worker threads; null when the code runs from
 * its sources.
 */ function workerProgram() {
    const file = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), 'index.js');
    return (0,external_node_fs_.existsSync)(file) ? file : null;
}
/**
 * Analyses files, on several threads when that saves time. The results are in the order of the
 * paths and do not depend on the number of threads.
 * @param onFile told of each file before it is analysed
 */ async function analyseAll(paths, { corpus, disabled }, onFile = ()=>undefined) {
    if (paths.length === 0) return [];
    const wanted = new Set(paths);
    const bytes = corpus.files.reduce((sum, [path, , length])=>sum + (wanted.has(path) ? length : 0), 0);
    const program = bytes < WORTH_THREADS ? null : workerProgram();
    const threads = Math.min(MAX_THREADS, (0,external_node_os_.availableParallelism)(), Math.ceil(bytes / BYTES_PER_THREAD));
    const { graph, circles } = importsOf(corpus);
    const takes = takesFor(wanted, graph, circles, program === null ? 1 : threads).map((take)=>told(take, onFile));
    const job = {
        corpus,
        disabled,
        circles: circles.filter(({ length })=>length > 1)
    };
    const results = new Map();
    if (program === null) {
        const analyser = (0,worker/* createAnalyser */.G)(job);
        for (const take of takes)for(let task = take(); task !== undefined; task = take())results.set(task.path, (0,worker/* perform */.y)(analyser, task));
    } else await Promise.all(takes.map((take)=>runThreads(take, program, job, results)));
    return paths.flatMap((path)=>results.get(path) ?? []);
}
/** The same source of tasks, which tells of each file. */ function told(take, onFile) {
    return ()=>{
        const task = take();
        if (task !== undefined) onFile(task.path);
        return task;
    };
}
const IMPORTS = new WeakMap();
/** Who imports whom in a corpus, read once. */ function importsOf(corpus) {
    const known = IMPORTS.get(corpus);
    if (known !== undefined) return known;
    const paths = corpus.files.map(([path])=>path);
    const graph = (0,import_graph/* importGraph */.S)(paths, (0,corpus_files/* corpusFiles */.y)(corpus));
    const made = {
        graph,
        circles: (0,import_graph/* circlesOf */.$)(graph)
    };
    IMPORTS.set(corpus, made);
    return made;
}
/** When a thread dies, only the present file is lost; another thread continues with the rest. */ async function runThreads(next, program, job, results) {
    for(let failed = await runThread(next, program, job, results); failed !== null;){
        const { path, reason, hung } = failed;
        const result = {
            path,
            findings: [],
            imports: [],
            called: [],
            offered: [],
            unparsed: reason,
            partly: null
        };
        results.set(path, hung ? {
            ...result,
            hung: true
        } : result);
        failed = await runThread(next, program, job, results);
    }
}
/**
 * Runs a thread until there are no more tasks. @returns the file at which it died and the reason,
 * or null
 */ function runThread(take, program, job, results) {
    return new Promise((resolve)=>{
        const worker = new external_node_worker_threads_.Worker(program, {
            workerData: job,
            argv: [
                thread_call/* THREAD */.r
            ],
            execArgv: [],
            env: {},
            resourceLimits: THREAD_MEMORY
        });
        let path;
        let timer;
        const end = (reason, hung = false)=>{
            clearTimeout(timer);
            void worker.terminate();
            resolve(path === undefined ? null : {
                path,
                reason,
                hung
            });
        };
        const next = ()=>{
            clearTimeout(timer);
            const task = take();
            path = task?.path;
            if (task === undefined) {
                end('');
                return;
            }
            timer = setTimeout(()=>{
                end('took longer than ten minutes', true);
            }, FILE_TIME);
            worker.postMessage(task);
        };
        worker.on('message', (result)=>{
            results.set(result.path, result);
            next();
        });
        worker.on('error', (error)=>{
            end((0,errors/* messageOf */.bD)(error));
        });
        worker.on('exit', ()=>{
            end('the thread ended');
        });
        next();
    });
}

;// CONCATENATED MODULE: ./src/scanners/code/reach.js

/**
 * Analyses the files that are not left out, then repeatedly those of the rest that production code
 * uses. Code that production code requires counts as its own, whatever its path.
 */ async function followFrom({ corpus, leftOut }, analyse) {
    const left = new Set(leftOut);
    const wanted = corpus.files.map(([path])=>path).filter((path)=>!left.has(path));
    const results = await analyse(wanted);
    for(;;){
        const reached = reachedBy(results);
        const more = [
            ...left
        ].filter((path)=>reached.has(path)).sort();
        if (more.length === 0) return results;
        for (const path of more)left.delete(path);
        results.push(...await analyse(more));
    }
}
/**
 * The files that production code uses, directly or through others; tests are no production code
 * unless it uses them.
 * @param entries paths that others run or import, with or without their ending
 * @param aside what is no production code: tests, or all that is not shipped
 */ function reachedBy(results, entries = [], aside = 'code') {
    const named = new Set(entries);
    const reached = new Set(results.map(({ path })=>path).filter((path)=>isNamed(path, named)));
    const own = results.filter(({ path })=>!(0,aside_places/* isAside */.Z)(path, aside));
    const tests = results.filter(({ path })=>(0,aside_places/* isAside */.Z)(path, aside));
    for (const { imports } of own)for (const path of imports)reached.add(path);
    for(let before = -1; before !== reached.size;){
        before = reached.size;
        for (const { path, imports } of tests)if (reached.has(path)) for (const imported of imports)reached.add(imported);
    }
    return reached;
}
/** Whether a path is among some, as Node finds a file whose ending or index.js is left out. */ function isNamed(path, named) {
    const bare = path.replace(/\.[cm]?[jt]sx?$/u, '');
    return [
        path,
        bare,
        bare.replace(/(?:^|\/)index$/u, '')
    ].some((name)=>named.has(name));
}

// EXTERNAL MODULE: ./src/scanners/code/rules/index.js + 113 modules
var code_rules = __webpack_require__(1692);
;// CONCATENATED MODULE: ./src/scanners/code/programs-by-content.js

/** Where a program names another file of its folder: what Node runs whatever it is called. */ const REQUIRED = /(?:\bfrom\s{0,9}|\bimport\s{0,9}\(?\s{0,9}|\brequire\s{0,9}\(\s{0,9})(["'`])(?<path>\.{1,2}\/[^"'`\n]{1,200})\1/gu;
/** Files that bundlers and Node read as data. */ const DATA = /\.(?:json5?|css|s[ac]ss|less|styl|svg|png|jpe?g|gif|webp|avif|ico|woff2?|ttf|otf|eot|mp[34]|web[mp]|wav|ogg|pdf|wasm|node|mdx?|ya?ml|toml|graphql|gql|sql|csv|xml|glsl|vert|frag|proto|lock)$/iu;
const HASHBANG = /^#![^\n]{0,200}\b(?:node|nodejs|bun|deno|tsx|ts-node)\b/u;
/** Longest file without an ending that is asked for its first line, in bytes. */ const MAX_SCRIPT = 1_000_000;
/**
 * Programs that no name tells: what the programs of a tree require, and scripts whose first line
 * names a runtime of JavaScript.
 * @param contents the programs that names tell
 * @param wanted whether the policy has a path scanned
 */ async function programsByContent(tree, files, contents, wanted) {
    const known = new Set(contents.corpus.files.map(([path])=>path));
    const others = files.filter(({ path, kind })=>kind === 'file' && wanted(path)).map(({ path })=>path).filter((path)=>!known.has(path) && !DATA.test(path));
    const required = requiredFiles(contents);
    const scripts = others.filter((path)=>!required.has(path) && !external_node_path_.posix.basename(path).includes('.'));
    const marked = await Promise.all(scripts.map((path)=>isScript(tree, path)));
    return [
        ...others.filter((path)=>required.has(path)),
        ...scripts.filter((_, index)=>marked[index])
    ];
}
/** Paths that programs name, as they are written and below the folder of the program. */ function requiredFiles({ corpus }) {
    const all = Buffer.from(corpus.bytes);
    return new Set(corpus.files.flatMap(([path, offset, length])=>[
            ...all.toString('utf8', offset, offset + length).matchAll(REQUIRED)
        ].map((match)=>external_node_path_.posix.join(external_node_path_.posix.dirname(path), match.groups?.['path'] ?? ''))));
}
async function isScript(tree, path) {
    try {
        return HASHBANG.test((await tree.read(path, MAX_SCRIPT)).toString('latin1', 0, 300));
    } catch  {
        // The search for secrets names what cannot be read; nothing says that this is a program.
        return false;
    }
}

// EXTERNAL MODULE: ./src/scanners/code/select.js
var code_select = __webpack_require__(61996);
;// CONCATENATED MODULE: ./src/scanners/code/side.js




/**
 * Selects and reads the files of both trees. A vendored, generated or minified file is left out
 * only if the base left out the same path or, for generated code, the same content, so that a pull
 * request cannot hide code. A file that is analysed in one tree is analysed in the other.
 */ async function readSides(headTree, baseTree, directory, limits) {
    const head = await side_read(headTree, directory, limits);
    if (baseTree === null) return {
        head: sideOf(head, ()=>true),
        base: null
    };
    const base = await side_read(baseTree, directory, limits);
    const known = new Set([
        ...base.aside.values()
    ].flatMap(({ reason, digest })=>reason === 'generated' ? [
            digest
        ] : []));
    const judged = sideOf(head, (path)=>{
        const own = head.aside.get(path);
        return own?.reason === 'excluded' || base.aside.has(path) || known.has(own?.digest ?? '');
    });
    const inHead = new Set(judged.corpus.files.map(([path])=>path));
    return {
        head: judged,
        base: sideOf(base, (path)=>!inHead.has(path) || judged.leftOut.has(path))
    };
}
async function side_read(tree, directory, limits) {
    const files = await tree.files();
    const selection = (0,code_select/* selectCode */.eO)(files, directory, limits);
    const contents = await (0,code_corpus/* readContents */.r)(tree, selection);
    const wanted = (0,shared_wanted/* wantedPaths */.wG)(directory, limits.exclude);
    const more = await programsByContent(tree, files, contents, wanted);
    if (more.length === 0) return contents;
    return (0,code_corpus/* readContents */.r)(tree, {
        ...selection,
        paths: [
            ...selection.paths,
            ...more
        ].sort()
    });
}
function sideOf(contents, isLeftOut) {
    return {
        ...contents,
        leftOut: new Set([
            ...contents.aside.keys()
        ].filter(isLeftOut))
    };
}
/** Compares the contents of two trees. */ function differenceOf(head, base) {
    const [inHead, inBase] = [
        contents(head),
        contents(base)
    ];
    const changed = new Set([
        ...new Set([
            ...inHead.keys(),
            ...inBase.keys()
        ])
    ].filter((path)=>inHead.get(path)?.equals(inBase.get(path) ?? EMPTY) !== true));
    const gone = [
        ...inBase
    ].filter(([path])=>!inHead.has(path));
    const fresh = [
        ...inHead
    ].filter(([path])=>!inBase.has(path));
    const moved = new Map();
    for (const [path, bytes] of gone){
        const target = fresh.find(([candidate, content])=>content.equals(bytes) && ![
                ...moved.values()
            ].includes(candidate));
        if (target !== undefined) moved.set(path, target[0]);
    }
    const same = (key)=>JSON.stringify(head.corpus[key]) === JSON.stringify(base.corpus[key]);
    const configuration = ![
        'aliases',
        'handlers',
        'libraries',
        'majors',
        'offered',
        'packages'
    ].every(same);
    return {
        changed,
        moved,
        configuration
    };
}
const EMPTY = Buffer.from([
    0
]);
function contents({ corpus }) {
    const all = Buffer.from(corpus.bytes);
    return new Map(corpus.files.map(([path, offset, length])=>[
            path,
            all.subarray(offset, offset + length)
        ]));
}
/**
 * The results of the head that are also valid for the base, because nothing that they depend on
 * differs.
 */ function reusable(results, { changed, configuration }) {
    if (configuration) return new Map();
    const touched = touchedBy(changed, results);
    return new Map(results.filter(({ path })=>!touched.has(path)).map((result)=>[
            result.path,
            result
        ]));
}
/** Changed files, and all files that import one of them, whether directly or through others. */ function touchedBy(changed, results) {
    const importers = new Map();
    for (const { path, imports } of results)for (const imported of imports){
        const known = importers.get(imported);
        if (known === undefined) importers.set(imported, [
            path
        ]);
        else known.push(path);
    }
    const touched = new Set(changed);
    // A set may grow while it is walked through.
    for (const path of touched)for (const importer of importers.get(path) ?? [])touched.add(importer);
    return touched;
}

;// CONCATENATED MODULE: ./src/scanners/code/suppressions.js

/** All comments `fixby-ignore rule id: reason` in a corpus. */ function suppressionsOf(corpus) {
    const all = Buffer.from(corpus.bytes);
    return corpus.files.flatMap(([path, offset, length])=>{
        const bytes = all.subarray(offset, offset + length);
        if (!bytes.includes('fixby-ignore')) return [];
        return (0,shared_suppressions/* suppressionsIn */.kk)(path, bytes.toString('utf8'));
    });
}

;// CONCATENATED MODULE: ./src/scanners/code/scan.js














/**
 * Analyses both trees, and reports suppressed findings, files that were not analysed, and moved
 * files.
 */ async function scanCode(context) {
    const { head: headTree, base: baseTree, directory, policy } = context;
    const { disable, tests, 'library-parameters': libraryParameters } = policy.scan.code;
    const sides = await readSides(headTree, baseTree, directory, policy.scan.code);
    const scope = {
        directory,
        exclude: policy.scan.code.exclude
    };
    const baseApps = sides.base === null || baseTree === null ? null : await withApps(sides.base, baseTree, scope);
    const headApps = await withApps(sides.head, headTree, scope, baseApps?.manifests ?? []);
    const [head, base] = [
        headApps.side,
        baseApps?.side ?? null
    ];
    const difference = base === null ? null : differenceOf(head, base);
    const { headResults, baseResults } = await analyse(head, base, difference, disable, (0,counting/* counting */.M)('code', context.log));
    const ofHead = await findingsOfApps(headApps, disable);
    const ofBase = baseApps === null ? [] : await findingsOfApps(baseApps, disable);
    const moved = difference?.moved ?? new Map();
    const before = base === null ? null : suppressionsOf(base.corpus);
    const written = suppressionsOf(head.corpus);
    const suppressions = (0,shared_suppressions/* inForce */.Nm)(written, before);
    const rules = new Map(code_rules/* RULES */.y.map((rule)=>[
            rule.id,
            rule
        ]));
    const observed = (results, { corpus }, more)=>observe(distinct(results, more, libraryParameters), rules, tests, reachedBy(results, corpus.entries, 'unshipped'), (0,code_corpus/* linesIn */.h)(corpus));
    const inBase = base === null ? [] : observed(baseResults, base, ofBase);
    const inHead = (0,shared_suppressions/* withFormerIds */._$)(observed(headResults, head, ofHead), inBase, moved);
    const judged = (0,shared_suppressions/* suppress */.Mc)(inHead, suppressions.counted);
    const unknownRules = disable.filter((id)=>!rules.has(id));
    const languages = countLanguages(await headTree.files(), directory);
    return {
        head: judged.open,
        base: (0,shared_suppressions/* suppress */.Mc)((0,shared_suppressions/* withFormerIds */._$)(inBase, [], moved), before ?? []).open,
        moved,
        files: headResults.length,
        coverage: {
            head: {
                ...coverageOf(head, headResults),
                languages
            },
            base: base === null || baseTree === null ? null : {
                ...coverageOf(base, baseResults),
                languages: countLanguages(await baseTree.files(), directory)
            }
        },
        problems: problems(head, headResults),
        notes: [
            ...notesOf({
                suppressions,
                unknownRules
            }),
            ...(0,suppression_notes/* suppressionNotes */.b)({
                written,
                findings: inHead,
                judged
            })
        ]
    };
}
async function analyse(head, base, difference, disabled, onFile) {
    const inHead = (paths)=>analyseAll(paths, {
            corpus: head.corpus,
            disabled
        }, onFile);
    const headResults = await followFrom(head, inHead);
    if (base === null || difference === null) return {
        headResults,
        baseResults: []
    };
    const shared = reusable(headResults, difference);
    // Files that are used in the head only are analysed in the base too.
    const reached = new Set(headResults.map(({ path })=>path));
    const leftOut = new Set([
        ...base.leftOut
    ].filter((path)=>!reached.has(path)));
    const baseResults = await followFrom({
        ...base,
        leftOut
    }, async (paths)=>{
        const again = paths.filter((path)=>!shared.has(path));
        const fresh = await analyseAll(again, {
            corpus: base.corpus,
            disabled
        }, onFile);
        return [
            ...paths.flatMap((path)=>shared.get(path) ?? []),
            ...fresh
        ];
    });
    // Likewise files that are used in the base only, so that they do not count as hidden by the
    // change.
    const inBase = new Set(baseResults.map(({ path })=>path));
    const dropped = [
        ...head.leftOut
    ].filter((path)=>inBase.has(path) && !reached.has(path));
    return {
        headResults: [
            ...headResults,
            ...await inHead(dropped)
        ],
        baseResults
    };
}
/** The files that were analysed completely, and items for those that were not. */ function coverageOf(side, results) {
    const analysed = new Set(results.map(({ path })=>path));
    const left = [
        ...side.aside
    ].filter(([path])=>!analysed.has(path)).map(([path, { reason }])=>(0,unseen_files/* fileItem */.qs)(path, reason));
    const broken = results.flatMap(({ path, unparsed, partly })=>{
        if (unparsed !== null) return [
            (0,unseen_files/* fileItem */.qs)(path, 'unreadable', unparsed)
        ];
        return partly === null ? [] : [
            (0,unseen_files/* fileItem */.qs)(path, 'partly', partly)
        ];
    });
    const unseen = [
        ...side.unseen,
        ...left,
        ...broken
    ].sort((a, b)=>a.where < b.where ? -1 : 1);
    const partly = side.unseen.filter(({ where })=>analysed.has(where)).length;
    return {
        looked: {
            files: results.length - broken.length - partly,
            packages: 0
        },
        unseen
    };
}
/** Nothing that could be analysed at all is no clean scan, nor is what a clock cut short. */ function problems(side, results) {
    const hung = results.filter((result)=>result.hung === true);
    if (hung.length > 0) return hung.map(({ path, unparsed })=>`${path} ${unparsed ?? ''}, so its thread was ended. Run it again on a runner that is less busy, or exclude the file (scan.code.exclude)`);
    const unread = side.unseen.filter(({ reason })=>reason === 'unreadable' || reason === 'too-large');
    const failed = results.filter(({ unparsed })=>unparsed !== null);
    const wanted = results.length + unread.length;
    if (wanted === 0 || failed.length + unread.length < wanted) return [];
    const first = failed[0] === undefined ? `${unread[0]?.where ?? ''} (${unread[0]?.detail ?? ''})` : `${failed[0].path} (${failed[0].unparsed ?? ''})`;
    return [
        `none of the ${wanted} files could be analysed, the first is ${first}. Mend them, or exclude them (scan.code.exclude)`
    ];
}


/***/ }),

/***/ 61996:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ saysGenerated),
/* harmony export */   eO: () => (/* binding */ selectCode),
/* harmony export */   oM: () => (/* binding */ isMinified)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14006);
/* harmony import */ var _shared_aside_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87667);
/* harmony import */ var _shared_unseen_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76442);
/* harmony import */ var _shared_wanted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70903);




const CODE = /\.(?:[cm]?[jt]sx?|html?|vue|svelte|astro|ejs|pug|jade|hbs|handlebars|mustache|hjs|njk)$/iu;
const VENDORED = /(?:^|\/)(?:bower_components|jspm_packages|vendor|vendors|third[-_]?party|dist|out|coverage|\.next|\.nuxt|\.output|\.svelte-kit|\.yarn|\.cache|storybook-static)\//iu;
const MINIFIED = /[.-](?:min|bundle|chunk|prod)\.[cm]?js$|\.packed\.js$/iu;
/** Selects the files to analyse: JavaScript, TypeScript and templates. */ function selectCode(files, directory, limits) {
    const excluded = picomatch__WEBPACK_IMPORTED_MODULE_3__([
        ...limits.exclude
    ], {
        dot: true
    });
    const aside = new Map();
    const unseen = [];
    const paths = [];
    const code = files.filter(({ path })=>CODE.test(path) && (0,_shared_wanted_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Yw)(directory, path));
    for (const { path, kind } of code.filter((file)=>!(0,_shared_wanted_js__WEBPACK_IMPORTED_MODULE_2__/* .isInstalled */ .j$)(file.path))){
        if (excluded(path)) unseen.push((0,_shared_unseen_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileItem */ .qs)(path, 'excluded'));
        else if (kind === 'file') {
            paths.push(path);
            const reason = asideByName(path, limits);
            if (reason !== null) aside.set(path, reason);
        }
    }
    const configurations = files.filter(({ path, kind })=>kind === 'file' && /(?:^|\/)(?:tsconfig[\w.-]*|jsconfig|package)\.json$/u.test(path)).map(({ path })=>path).filter((path)=>!(0,_shared_wanted_js__WEBPACK_IMPORTED_MODULE_2__/* .isInstalled */ .j$)(path));
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


/***/ }),

/***/ 44491:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ egressOf),
/* harmony export */   dz: () => (/* binding */ schemeOf),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/** Keys below `permissions.external` that contain addresses. */ const EGRESS_KINDS = [
    'fetch.backend',
    'fetch.client',
    'scripts',
    'frames',
    'styles',
    'fonts',
    'images',
    'media',
    'navigation'
];
/** The entries of `permissions.external`. */ function egressOf(external) {
    return EGRESS_KINDS.flatMap((kind)=>external.get(...kind.split('.')).items.map((item)=>{
            const plain = item.text !== null;
            return {
                kind,
                address: plain ? item.text : item.get('address').text,
                remote: plain ? null : item.get('remote').text,
                plain,
                category: plain ? null : item.get('category').text,
                inScopeEUD: plain ? null : item.get('inScopeEUD').flag,
                at: item.at
            };
        }));
}
/**
 * The host of an address with its port, in lower case: `api.example.com` for
 * `https://API.example.com/v1`. Null when it has none.
 */ function hostOf(address) {
    const bare = address.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//iu, '');
    const host = bare.split(/[/?#]/u)[0] ?? '';
    return host === '' ? null : host.toLowerCase();
}
/** The scheme of an address in lower case; null when it has none. */ function schemeOf(address) {
    return /^([a-z][a-z0-9+.-]*):\/\//iu.exec(address.trim())?.[1]?.toLowerCase() ?? null;
}


/***/ }),

/***/ 66506:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entriesOf)
/* harmony export */ });
const EXTENSIONS = [
    'ts',
    'tsx',
    'js',
    'jsx',
    'mjs',
    'cjs',
    'mts',
    'cts'
];
/**
 * The entry points of an app.
 * @param has tells whether the tree contains a path (symbolic links included)
 */ function entriesOf(manifest, has) {
    const byFunction = new Map();
    for (const reference of manifest.references){
        const list = byFunction.get(reference.function) ?? [];
        byFunction.set(reference.function, list);
        list.push(reference);
    }
    return manifest.functions.map(({ key, handler })=>{
        const references = byFunction.get(key) ?? [];
        const dot = handler.lastIndexOf('.');
        return {
            key,
            handler,
            file: dot < 0 ? null : fileOf(manifest.directory, handler.slice(0, dot), has),
            export: dot < 0 ? '' : handler.slice(dot + 1),
            callers: new Set(references.map(({ caller })=>caller)),
            references
        };
    });
}
/**
 * The file of a handler. Forge looks below `src`; the code of an app that is bundled without the
 * Forge CLI may be beside the manifest.
 */ function fileOf(directory, name, has) {
    const below = directory === '' ? '' : `${directory}/`;
    const stems = [
        `${below}src/${name}`,
        `${below}${name}`
    ].flatMap((stem)=>[
            stem,
            `${stem}/index`
        ]);
    return stems.flatMap((stem)=>EXTENSIONS.map((extension)=>`${stem}.${extension}`)).find((path)=>has(path)) ?? null;
}


/***/ }),

/***/ 16649:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ isForgeManifest),
  $: () => (/* binding */ manifestOf)
});

// EXTERNAL MODULE: ./src/scanners/shared/forge/egress.js
var egress = __webpack_require__(44491);
;// CONCATENATED MODULE: ./src/scanners/shared/forge/modules.js
/** All modules of a manifest. The key `function` is left out, since it declares functions. */ function moduleListOf(root) {
    return root.get('modules').entries.filter(([type])=>type !== 'function').flatMap(([type, list])=>{
        const nodes = list.items.length > 0 ? list.items : list.entries.length > 0 ? [
            list
        ] : [];
        return nodes.map((node)=>({
                type,
                key: node.get('key').text ?? '',
                node,
                at: node.at
            }));
    });
}
/**
 * Modules whose functions are called by Atlassian's platform. All other modules count as called by
 * users.
 */ const PLATFORM = new Set([
    'trigger',
    'scheduledTrigger',
    'consumer',
    'fifoConsumer',
    'preUninstall',
    'migration',
    'jira:workflowPostFunction',
    'jira:workflowCondition',
    'jira:workflowValidator',
    'bitbucket:mergeCheck',
    'bitbucket:dynamicPipelinesProvider',
    'compass:dataProvider',
    'graph:connector',
    'graph:smartLink',
    'automation:trigger',
    'automation:action',
    'automation:condition',
    'automation:branch',
    'automation:attributeResolver',
    'automation:template',
    'devops:buildInfoProvider',
    'devops:deploymentInfoProvider',
    'devops:featureFlagInfoProvider',
    'devops:developmentInfoProvider'
]);
/**
 * Who calls a function that a module refers to.
 * @param leaf the key of the reference in the module: `function`, `resolver.function`,
 *   `config.function`
 */ function callerOf(type, leaf) {
    if (type === 'webtrigger') return 'anyone';
    if (type === 'apiRoute') return 'api';
    if (type === 'action' || type === 'rovo:action') return 'agent';
    // A queue's consumer also has the key `resolver`, but no page can call it.
    if (type === 'consumer' || type === 'fifoConsumer') return 'platform';
    // Resolvers and configuration pages are called by users, whatever the module's type.
    const byPage = leaf.startsWith('resolver.') || leaf.startsWith('config.');
    return PLATFORM.has(type) && !byPage ? 'platform' : 'user';
}

;// CONCATENATED MODULE: ./src/scanners/shared/forge/functions.js

/** `modules.function` of a manifest. */ function functionsOf(root) {
    return root.get('modules', 'function').items.map((node)=>({
            key: node.get('key').text ?? '',
            handler: node.get('handler').text ?? '',
            at: node.at
        }));
}
/** Maximum depth at which a module is searched; the deepest known reference is at four. */ const MAX_DEPTH = 8;
/**
 * All references from modules to functions: every string under a key `function`, at any depth, so
 * that new kinds of modules are covered.
 */ function referencesOf(modules) {
    return modules.flatMap((module)=>leaves(module.node, '', module, 0));
}
function leaves(node, path, module, depth) {
    if (depth > MAX_DEPTH) return [];
    const below = node.items.flatMap((item)=>leaves(item, path, module, depth + 1));
    return [
        ...below,
        ...node.entries.flatMap(([key, value])=>{
            const leaf = path === '' ? key : `${path}.${key}`;
            if (key !== 'function') return leaves(value, leaf, module, depth + 1);
            if (value.text === null) return leaves(value, leaf, module, depth + 1);
            return [
                {
                    function: value.text,
                    module,
                    caller: callerOf(module.type, leaf),
                    at: value.at
                }
            ];
        })
    ];
}

;// CONCATENATED MODULE: ./src/scanners/shared/forge/remotes.js
/** `remotes` of a manifest. */ function remotesOf(remotes) {
    return remotes.items.map((remote)=>{
        const operations = remote.get('operations').items.flatMap(({ text })=>text === null ? [] : [
                text
            ]);
        return {
            key: remote.get('key').text ?? '',
            urls: urlsOf(remote.get('baseUrl')),
            operations,
            systemToken: remote.get('auth', 'appSystemToken', 'enabled').flag === true,
            userToken: remote.get('auth', 'appUserToken', 'enabled').flag === true,
            stores: operations.includes('storage') || remote.get('storage').exists,
            storesEUD: remote.get('storage', 'inScopeEUD').flag,
            at: remote.at
        };
    });
}
function urlsOf(baseUrl) {
    if (baseUrl.text !== null) return [
        {
            region: 'default',
            url: baseUrl.text,
            at: baseUrl.at
        }
    ];
    return baseUrl.entries.flatMap(([region, node])=>node.text === null ? [] : [
            {
                region,
                url: node.text,
                at: node.at
            }
        ]);
}

;// CONCATENATED MODULE: ./src/scanners/shared/forge/manifest.js




/** Whether a YAML file with a manifest's name is the manifest of a Forge app. */ function isForgeManifest(root) {
    const app = root.get('app');
    const hasModules = root.get('modules').entries.length > 0 || root.get('connectModules').entries.length > 0;
    return (app.get('id').text ?? '').startsWith('ari:cloud:ecosystem:') || hasModules && (app.get('runtime').exists || app.get('id').exists);
}
/** Reads the facts of a manifest. */ function manifestOf(path, root) {
    const permissions = root.get('permissions');
    const modules = moduleListOf(root);
    const managed = permissions.get('enforcement');
    return {
        path,
        directory: path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '',
        id: root.get('app', 'id').text,
        runtime: placed(root.get('app', 'runtime', 'name')),
        app: root.get('app').exists ? root.get('app').at : {
            line: 1,
            column: 1
        },
        scopes: scopesOf(permissions.get('scopes')),
        egress: (0,egress/* egressOf */.V1)(permissions.get('external')),
        content: [
            'scripts',
            'styles'
        ].flatMap((kind)=>permissions.get('content', kind).items.flatMap((item)=>{
                const entry = placed(item);
                return entry === null ? [] : [
                    {
                        kind,
                        ...entry
                    }
                ];
            })),
        remotes: remotesOf(root.get('remotes')),
        modules,
        functions: functionsOf(root),
        references: referencesOf(modules),
        providers: root.get('providers', 'auth').items,
        appManaged: managed.text === 'app-managed' ? managed.at : null,
        connect: [
            ...root.get('app', 'connect').exists ? [
                {
                    text: 'app.connect',
                    at: root.get('app', 'connect').at
                }
            ] : [],
            ...root.get('connectModules').entries.map(([key, value])=>({
                    text: key,
                    at: value.at
                }))
        ],
        root,
        variables: variablesOf(root)
    };
}
function placed(node) {
    return node.text === null ? null : {
        text: node.text,
        at: node.at
    };
}
/**
 * The scopes. They are a list of names, a map from names to settings, or a list that contains such
 * maps.
 */ function scopesOf(scopes) {
    const listed = scopes.items.flatMap((item)=>item.text === null ? mapped(item) : [
            {
                text: item.text,
                at: item.at,
                impersonation: false
            }
        ]);
    return [
        ...listed,
        ...mapped(scopes)
    ];
}
function mapped(scopes) {
    return scopes.entries.map(([text, settings])=>({
            text,
            at: settings.at,
            impersonation: settings.get('allowImpersonation').flag === true
        }));
}
/**
 * All `${VAR}` placeholders: the environment fills them in when the app is deployed, so their
 * values cannot be judged here.
 */ function variablesOf(node) {
    if (node.text !== null) return /\$\{[^}]*\}/u.test(node.text) ? [
        {
            text: node.text,
            at: node.at
        }
    ] : [];
    return [
        ...node.items,
        ...node.entries.map(([, value])=>value)
    ].flatMap(variablesOf);
}


/***/ }),

/***/ 56304:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ManifestNode)
/* harmony export */ });
/* harmony import */ var _core_policy_read_positions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90118);

/**
 * A value of a manifest with its position. A missing value is `undefined`, positioned at the
 * section that lacks it.
 */ class ManifestNode {
    value;
    #path;
    #positions;
    constructor(value, positions, path = []){
        this.value = value;
        this.#positions = positions;
        this.#path = path;
    }
    /** The value at a path of keys. */ get(...keys) {
        const { value } = (0,_core_policy_read_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(this.value, keys);
        return new ManifestNode(value, this.#positions, [
            ...this.#path,
            ...keys
        ]);
    }
    get exists() {
        return this.value !== undefined && this.value !== null;
    }
    /** The entries of a list; none when it is not a list. */ get items() {
        return Array.isArray(this.value) ? this.value.map((_, index)=>this.get(index)) : [];
    }
    /** The keys of a map with their values; none when it is not a map. */ get entries() {
        const { value } = this;
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
        return Object.keys(value).map((key)=>[
                key,
                this.get(key)
            ]);
    }
    /** The value as a string, if it is a string, number or boolean; else null. */ get text() {
        const { value } = this;
        if (typeof value === 'string') return value;
        return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
    }
    /** The value if it is a boolean, else null. */ get flag() {
        return typeof this.value === 'boolean' ? this.value : null;
    }
    /** The position: of a section that of its key, of any other value its own. */ get at() {
        const { key, value } = (0,_core_policy_read_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(this.#positions, this.#path);
        const { line, column } = typeof this.value === 'object' ? key ?? value : value;
        return {
            line,
            column
        };
    }
}


/***/ }),

/***/ 53964:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ manifestPaths),
/* harmony export */   q: () => (/* binding */ readForgeApps)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14006);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91385);
/* harmony import */ var _unseen_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76442);
/* harmony import */ var _wanted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70903);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16649);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56304);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57491);







const NAME = /(?:^|\/)manifest\.ya?ml$/u;
/** Maximum size in bytes of a file that is opened. */ const MAX_READ = 32 * 1024 * 1024;
/**
 * Files that may be manifests of Forge apps, chosen by name only, so that a tree without any costs
 * nothing.
 */ function manifestPaths(files, { directory, exclude }) {
    const excluded = picomatch__WEBPACK_IMPORTED_MODULE_5__([
        ...exclude
    ], {
        dot: true
    });
    return files.filter(({ path })=>NAME.test(path) && (0,_wanted_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwn */ .NP)(directory, path) && !excluded(path));
}
/**
 * Reads all Forge manifests of a tree.
 * @param known paths that are Forge manifests in the other tree: one that is broken here still
 *   counts as a manifest
 */ async function readForgeApps(tree, scope, known = new Set()) {
    const all = manifestPaths(await tree.files(), {
        ...scope,
        exclude: []
    });
    const files = manifestPaths(all, scope);
    const read = await Promise.all(files.map((file)=>readOne(tree, file, known.has(file.path))));
    return {
        manifests: read.flatMap(({ manifest })=>manifest === undefined ? [] : [
                manifest
            ]),
        texts: new Map(read.flatMap(({ manifest, text })=>manifest === undefined ? [] : [
                [
                    manifest.path,
                    text ?? ''
                ]
            ])),
        broken: read.flatMap(({ broken })=>broken === undefined ? [] : [
                broken
            ]),
        unseen: [
            ...read.flatMap(({ unseen })=>unseen ?? []),
            ...all.filter((file)=>!files.includes(file)).map(({ path })=>(0,_unseen_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileItem */ .qs)(path, 'excluded'))
        ]
    };
}
async function readOne(tree, { path, kind }, known) {
    if (kind !== 'file') return kind === 'symlink' ? {
        unseen: (0,_unseen_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileItem */ .qs)(path, 'unreadable', 'a symbolic link')
    } : {};
    let text;
    try {
        text = (await tree.read(path, MAX_READ)).toString('utf8');
    } catch (error) {
        return {
            broken: {
                path,
                problem: (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)
            },
            unseen: (0,_unseen_files_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadItem */ .rN)(path, error)
        };
    }
    const isOne = known || looksLikeOne(text);
    if (text.length > _yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_MANIFEST */ .x) return isOne ? tooLarge(path, text.length) : {};
    const reading = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifestYaml */ .T)(text);
    if (reading.ok) {
        const root = new _node_js__WEBPACK_IMPORTED_MODULE_6__/* .ManifestNode */ .A(reading.value, reading.positions);
        return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isForgeManifest */ .L)(root) ? {
            manifest: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestOf */ .$)(path, root),
            text
        } : {};
    }
    const problem = `${path}, line ${reading.line}, column ${reading.column}: ${reading.message}`;
    return isOne ? {
        broken: {
            path,
            problem
        },
        unseen: (0,_unseen_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileItem */ .qs)(path, 'unreadable', 'it is no valid YAML')
    } : {};
}
/**
 * Whether a text that cannot be parsed was probably meant as a Forge manifest: it has an app's id,
 * or both sections that only manifests have.
 */ function looksLikeOne(text) {
    const has = (key)=>new RegExp(`^\\s{0,8}${key}\\s*:`, 'mu').test(text);
    return text.includes('ari:cloud:ecosystem:') || has('app') && has('modules');
}
function tooLarge(path, length) {
    const problem = `${path} has ${length} characters, and Forge takes no manifest of more than 200 KB`;
    return {
        broken: {
            path,
            problem
        },
        unseen: (0,_unseen_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileItem */ .qs)(path, 'too-large')
    };
}


/***/ }),

/***/ 57491:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readManifestYaml),
/* harmony export */   x: () => (/* binding */ MAX_MANIFEST)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95861);
/* harmony import */ var _core_policy_read_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74429);
/* harmony import */ var _core_policy_read_positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90118);



/** Maximum size in bytes, 1 MiB. Forge itself accepts 200 KB. */ const MAX_MANIFEST = 1_048_576;
/** Maximum number of YAML tokens, enough for ten thousand modules. */ const MAX_TOKENS = 500_000;
/** Maximum number of alias uses, direct or indirect, to stop an alias bomb. */ const MAX_ALIASES = 500;
/**
 * Parses one YAML document as Forge does, with merge keys (`<<`). Refuses duplicate keys, aliases
 * without an anchor and a second document. Never throws, whatever the text.
 */ function readManifestYaml(text) {
    const excess = (0,_core_policy_read_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .excessOf */ .F)(text, MAX_TOKENS);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    if (excess !== null) return failed(positionIn(text, excess.offset), EXCESS[excess.bound]);
    const at = (offset)=>{
        const { line, col } = lines.linePos(offset);
        return {
            line,
            column: col
        };
    };
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, {
        lineCounter: lines,
        merge: true,
        // The library's own check compares every key with every other one; `mapPositions` checks it in
        // linear time.
        uniqueKeys: false,
        prettyErrors: false
    });
    const first = document.errors[0];
    if (first !== undefined) return failed(at(first.pos[0]), oneLine(first.message));
    const { positions, problems } = (0,_core_policy_read_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .mapPositions */ .ZF)(document.contents, at);
    const [problem] = problems;
    if (problem !== undefined) return failed(problem, problem.message);
    try {
        return {
            ok: true,
            value: document.toJS({
                maxAliasCount: MAX_ALIASES
            }),
            positions
        };
    } catch (error) {
        // The library throws a ReferenceError when aliases expand too much, and a plain Error when a
        // merge key has no map.
        if (!(error instanceof Error)) throw error;
        return failed(positions.alias?.at ?? {
            line: 1,
            column: 1
        }, oneLine(error.message));
    }
}
const EXCESS = {
    depth: 'values are nested too deeply',
    tokens: 'the file has more entries than are read'
};
function failed({ line, column }, message) {
    return {
        ok: false,
        line,
        column,
        message
    };
}
function oneLine(message) {
    return message.replace(/\s+/gu, ' ').replace(/\.$/u, '').slice(0, 200);
}
/** The position of an offset, for errors found before the library has parsed the text. */ function positionIn(text, offset) {
    const before = text.slice(0, offset);
    return {
        line: before.split('\n').length,
        column: offset - before.lastIndexOf('\n')
    };
}


/***/ }),

/***/ 31433:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ suppressionNotes)
/* harmony export */ });
/* harmony import */ var _core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66145);
/* harmony import */ var _suppressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30092);


/**
 * Notes about suppression comments: how many findings they hide, which have no effect because they
 * lack an id, and which name a finding that moved.
 */ function suppressionNotes({ written, findings, judged }) {
    const { length } = judged.hidden;
    return [
        ...length === 0 ? [] : [
            `${length} ${length === 1 ? 'finding is' : 'findings are'} suppressed by fixby-ignore comments`
        ],
        ...written.filter(({ id })=>id === '').map((one)=>unbound(one, findings)),
        ...judged.hidden.flatMap(({ finding, by })=>movedNote(finding, by))
    ];
}
/** The note for a comment without an id; with the correct text, when there is a finding to name. */ function unbound(comment, findings) {
    const { path, line, rule } = comment;
    const [id] = findings.find(({ observation })=>(0,_suppressions_js__WEBPACK_IMPORTED_MODULE_1__/* .isAt */ .ii)(comment, observation))?.ids ?? [];
    const remedy = id === undefined ? 'no finding of that rule is there: remove it' : `write fixby-ignore ${rule} ${(0,_core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(id)}: and why`;
    return `${path}:${line} has a fixby-ignore for ${rule} that names no finding, and silences nothing; ${remedy}`;
}
function movedNote({ ids }, { path, line, rule, id }) {
    const [now = ''] = ids;
    if (now.startsWith(id)) return [];
    return [
        `${path}:${line} silences ${rule} ${id}, which moved and is ${(0,_core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(now)} now: write that instead`
    ];
}


/***/ }),

/***/ 30092:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ suppress),
/* harmony export */   Nm: () => (/* binding */ inForce),
/* harmony export */   _$: () => (/* binding */ withFormerIds),
/* harmony export */   ii: () => (/* binding */ isAt),
/* harmony export */   kk: () => (/* binding */ suppressionsIn)
/* harmony export */ });
/* harmony import */ var _core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66145);
/* harmony import */ var _core_findings_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80504);
/* harmony import */ var _core_findings_pair_weaknesses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70061);



const COMMENT = /(?:\/\/|\/\*|<!--|\{\/\*|#)\s*fixby-ignore\s+([\w-]+)(?:\s+([0-9a-f]{12,16}))?(?:\s*:(.*))?$/su;
/** What may close a comment at the end of a line. */ const CLOSING = /(?:\*\/\}?|-->)$/u;
/** Finds all comments `fixby-ignore rule id: reason` in a file. */ function suppressionsIn(path, text) {
    if (!text.includes('fixby-ignore')) return [];
    return text.split('\n').flatMap((line, index)=>{
        const match = COMMENT.exec(line.trimEnd().replace(CLOSING, '').trimEnd());
        if (match === null) return [];
        return [
            {
                path,
                line: index + 1,
                rule: match[1] ?? '',
                id: match[2] ?? '',
                reason: (match[3] ?? '').trim()
            }
        ];
    });
}
/**
 * A text that is equal for equal comments at different positions; the id says which finding is
 * meant.
 */ function suppressionKey({ rule, id, reason }) {
    return JSON.stringify([
        rule,
        id,
        reason
    ]);
}
/**
 * Splits the comments of the head into those that the base has too and those that the change adds,
 * which have no effect on its own gate. Each comment of the base is matched once. Without a base
 * all of them have an effect.
 */ function inForce(head, base) {
    const reasoned = head.filter(({ reason, id })=>reason !== '' && id !== '');
    if (base === null) return {
        counted: reasoned,
        added: []
    };
    const left = base.map(suppressionKey);
    const counted = [];
    const added = [];
    for (const suppression of reasoned){
        const index = left.indexOf(suppressionKey(suppression));
        if (index < 0) added.push(suppression);
        else {
            left.splice(index, 1);
            counted.push(suppression);
        }
    }
    return {
        counted,
        added
    };
}
/**
 * Hides findings that a comment on the same or the previous line names by rule and id. An id that
 * matches several findings hides none of them.
 */ function suppress(findings, suppressions) {
    const counts = new Map();
    for (const id of findings.flatMap(({ ids })=>[
            ...new Set(ids.map(_core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m))
        ]))counts.set(id, (counts.get(id) ?? 0) + 1);
    const open = [];
    const hidden = [];
    for (const finding of findings){
        const by = suppressions.find((one)=>counts.get((0,_core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(one.id)) === 1 && isAt(one, finding.observation) && names(one, finding));
        if (by === undefined) open.push(finding.observation);
        else hidden.push({
            finding,
            by
        });
    }
    return {
        open,
        hidden
    };
}
/** Whether a comment is about this rule and at this location. */ function isAt({ path, line, rule }, observation) {
    const { place } = observation;
    return path === place.path && rule === observation.rule && (place.line === line || place.line === line + 1);
}
function names({ id }, { ids }) {
    return id !== '' && ids.some((own)=>own.startsWith(id));
}
/**
 * The findings of the head with their former ids, from before they moved or their file was renamed.
 */ function withFormerIds(head, base, moved) {
    const former = new Map((0,_core_findings_pair_weaknesses_js__WEBPACK_IMPORTED_MODULE_2__/* .pairWeaknesses */ .K)((0,_core_findings_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeObservations */ .AB)(head, base, moved), moved).map((weakness)=>[
            (0,_core_findings_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(weakness),
            weakness.formerIds
        ]));
    return head.map((observation)=>{
        const id = (0,_core_findings_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)({
            ...observation,
            path: (0,_core_findings_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(observation)
        });
        return {
            observation,
            ids: [
                id,
                ...former.get(id) ?? []
            ]
        };
    });
}


/***/ })

};
