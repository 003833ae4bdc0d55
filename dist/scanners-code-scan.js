export const id = 1457;
export const ids = [1457];
export const modules = {

/***/ 31457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCode: () => (/* binding */ scanCode)
});

// EXTERNAL MODULE: ./src/scanners/shared/suppression-notes.js
var suppression_notes = __webpack_require__(31433);
// EXTERNAL MODULE: ./src/scanners/shared/suppressions.js
var shared_suppressions = __webpack_require__(30092);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
// EXTERNAL MODULE: ./src/scanners/shared/lfs-pointer.js
var lfs_pointer = __webpack_require__(38645);
// EXTERNAL MODULE: ./src/scanners/shared/unseen-files.js
var unseen_files = __webpack_require__(76442);
// EXTERNAL MODULE: ./src/scanners/shared/utf16.js
var shared_utf16 = __webpack_require__(11828);
// EXTERNAL MODULE: ./src/scanners/code/select.js
var code_select = __webpack_require__(61996);
;// CONCATENATED MODULE: ./src/scanners/code/corpus.js








/** Largest file that is analysed, and most bytes of all files together. */ const MAX_FILE = 1_000_000;
const MAX_ALL = 200_000_000;
/** Reads the selected files of a tree. */ async function readContents(tree, selection) {
    const unseen = [
        ...selection.unseen
    ];
    const files = [];
    const aside = new Map();
    let total = 0;
    for await (const { path, content } of readAll(tree, selection.paths)){
        if (!Buffer.isBuffer(content)) unseen.push(unreadItem(path, content));
        else if ((0,lfs_pointer/* isLfsPointer */.N)(content)) unseen.push((0,unseen_files/* fileItem */.q)(path, 'unreadable', lfs_pointer/* LFS_POINTER */.g));
        else if (total + content.length > MAX_ALL) unseen.push((0,unseen_files/* fileItem */.q)(path, 'too-large', 'beyond the first 200 MB'));
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
    return {
        corpus: {
            ...pack(files),
            ...describe(configurations),
            handlers: []
        },
        aside,
        unseen
    };
}
function unreadItem(path, error) {
    if (error instanceof errors/* TooLargeError */.qB) return (0,unseen_files/* fileItem */.q)(path, 'too-large', `more than ${MAX_FILE / 1e6} MB`);
    const message = (0,errors/* messageOf */.bD)(error);
    return (0,unseen_files/* fileItem */.q)(path, 'unreadable', message.startsWith(`${path} `) ? message.slice(path.length + 1) : message);
}
function asideByContent(path, text) {
    if ((0,code_select/* saysGenerated */.CH)(text)) return 'generated';
    return (0,code_select/* isMinified */.oM)(path, text) ? 'minified' : null;
}
function digestOf(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}
/** UTF-16 is known by its byte order mark; everything else is taken for UTF-8. */ function asUtf8(content) {
    const utf16 = (0,shared_utf16/* utf16Text */.w)(content);
    return utf16 === null ? content : Buffer.from(utf16);
}
/** Each file's bytes, or why it could not be read; a few at a time. */ async function* readAll(tree, paths) {
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
function describe(configurations) {
    const parsed = configurations.flatMap(({ path, content })=>Buffer.isBuffer(content) ? [
            {
                path,
                below: directoryOf(path),
                json: parseLoosely(content.toString('utf8'))
            }
        ] : []);
    // A package.json without a name only says how Node reads the files below it.
    const manifests = parsed.filter(({ path, json })=>external_node_path_.posix.basename(path) === 'package.json' && typeof json['name'] === 'string');
    return {
        aliases: parsed.filter(({ path })=>external_node_path_.posix.basename(path) !== 'package.json').flatMap(({ below, json })=>aliasesOf(below, json)),
        packages: manifests.map(({ below })=>below),
        libraries: manifests.filter(({ json })=>isLibrary(json)).map(({ below })=>below)
    };
}
function directoryOf(path) {
    const directory = external_node_path_.posix.dirname(path);
    return directory === '.' ? '' : directory;
}
/** What of a JSON file can be made out: comments and trailing commas are as usual in a tsconfig. */ function parseLoosely(text) {
    const errors = [];
    const value = (0,main.parse)(text, errors, {
        allowTrailingComma: true
    });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
/** A package with a name, a version and something that others import, and that is not private. */ function isLibrary(json) {
    const offered = [
        'main',
        'exports',
        'module',
        'browser',
        'files'
    ].some((key)=>json[key] !== undefined);
    return json['private'] !== true && typeof json['name'] === 'string' && typeof json['version'] === 'string' && offered;
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
/** Gives the lines of files of a corpus, each file decoded once. */ function linesIn({ bytes, files }) {
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

// EXTERNAL MODULE: ./src/core/findings/trace.js
var trace = __webpack_require__(90224);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var scale_severity = __webpack_require__(94132);
// EXTERNAL MODULE: ./src/scanners/shared/secrets/redact.js
var redact = __webpack_require__(40347);
// EXTERNAL MODULE: ./src/scanners/code/engine/rules/report.js
var report = __webpack_require__(49851);
;// CONCATENATED MODULE: ./src/scanners/code/findings.js





/**
 * One finding per rule and place: of several ways to one sink the surest.
 * @param more findings that are about no single file
 */ function distinct(results, more = []) {
    const called = new Set(results.flatMap((result)=>result.called));
    const best = new Map();
    for (const finding of [
        ...results.flatMap((result)=>result.findings),
        ...more
    ]){
        const judged = judgedByCallers(finding, called);
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
 * A parameter is unknown only where nothing calls its function; what callers give was followed from
 * them.
 */ function judgedByCallers(finding, called) {
    const key = finding.source?.functionKey ?? null;
    return key !== null && called.has(key) ? {
        ...finding,
        confidence: 'low'
    } : finding;
}
function byPlace(a, b) {
    return compare(a.place.path, b.place.path) || (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0) || compare(a.rule, b.rule);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/**
 * The findings of a tree as observations. Two that are the same in one function of one file are
 * told apart by their number.
 * @param production files that production code uses: they are no mere tests, whatever they are
 *   called
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
        const lowered = tests === 'lower' && (0,code_select/* isTest */.Nu)(path) && !production.has(path);
        const own = observation(finding, rule, ordinal === 1 ? subject : `${subject} #${ordinal}`, lowered);
        return [
            {
                ...own,
                trace: traceIn(finding, rule, linesOf)
            }
        ];
    });
}
/** CWE ids of secrets in the source: their values take no part in a trace. */ const SECRET_CWE = [
    'CWE-259',
    'CWE-321',
    'CWE-522',
    'CWE-798'
];
/** What the statement and its surroundings look like, and where the data comes from. */ function traceIn({ place, sink, source, flow }, rule, linesOf) {
    const at = (0,trace/* linesAt */.R4)(linesOf(place.path), place.line ?? 1, place.endLine);
    const [from] = flow;
    const origin = from?.line == null ? [] : [
        linesOf(from.path)[from.line - 1] ?? ''
    ];
    const secret = rule.cwe.some((id)=>SECRET_CWE.includes(id));
    const clean = secret ? withoutTexts : redact/* redact */.E;
    return (0,trace/* traceOf */.fC)({
        sink,
        source: source?.kind ?? '',
        statement: at.statement.map(clean),
        around: [
            ...at.around,
            ...origin
        ].map(clean)
    });
}
function withoutTexts(line) {
    return line.replace(/(["'`]).*?(?:\1|$)/gu, '');
}
/**
 * Sink, function and source, in the words of the code and without any line: what stays when code
 * moves.
 */ function subjectOf({ sink, function: name, source, detail }) {
    return [
        sink,
        name,
        source?.label ?? detail
    ].join(' | ');
}
function observation(finding, rule, subject, lowered) {
    return {
        source: 'code',
        rule: rule.id,
        aliases: [],
        title: rule.title,
        description: description(finding, rule),
        fix: rule.fix.text,
        rating: {
            vectors: [],
            word: lowered ? oneLower(rule.severity) : rule.severity,
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
        flow: finding.flow
    };
}
function description(finding, rule) {
    const said = rule.message.replace('{source}', ()=>finding.source?.label ?? 'A value that is not constant').replace('{sink}', ()=>finding.sink);
    return `${said}${finding.detail === '' ? '' : `: ${finding.detail}`}. ${rule.why}`;
}
function oneLower(severity) {
    return scale_severity/* SEVERITIES */.oC[(0,scale_severity/* severityRank */.qs)(severity) + 1] ?? severity;
}

// EXTERNAL MODULE: ./src/scanners/shared/forge/entries.js
var entries = __webpack_require__(66506);
// EXTERNAL MODULE: ./src/scanners/shared/forge/read.js + 6 modules
var read = __webpack_require__(8516);
// EXTERNAL MODULE: ./src/scanners/code/corpus-files.js
var corpus_files = __webpack_require__(41302);
;// CONCATENATED MODULE: ./src/scanners/code/forge/handlers.js
/**
 * What a function that Forge calls gets first, for the models of libraries: of events it is nothing
 * that a user chose whole.
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

;// CONCATENATED MODULE: ./src/scanners/code/forge/scan.js




/**
 * Reads the manifests of a tree, and tells the analysis what they say of who calls. Where there is
 * no manifest this costs nothing; one that cannot be read is the Forge scanner's to report.
 */ async function withApps(side, tree, scope) {
    if ((0,read/* manifestPaths */.U)(await tree.files(), scope).length === 0) return {
        side,
        manifests: []
    };
    const { manifests } = await (0,read/* readForgeApps */.q)(tree, scope);
    const paths = new Set(side.corpus.files.map(([path])=>path));
    const handlers = manifests.flatMap((manifest)=>handlersOf((0,entries/* entriesOf */.M)(manifest, (path)=>paths.has(path))));
    return {
        side: {
            ...side,
            corpus: {
                ...side.corpus,
                handlers
            }
        },
        manifests
    };
}
/** What the rules about Forge apps find in the code of a tree. */ async function findingsOfApps({ side: { corpus }, manifests }, disabled) {
    if (manifests.length === 0) return [];
    const { analyseApps } = await __webpack_require__.e(/* import() */ 7755).then(__webpack_require__.bind(__webpack_require__, 77755));
    return analyseApps(manifests, (0,corpus_files/* corpusFiles */.y)(corpus), disabled);
}

// EXTERNAL MODULE: ./src/scanners/shared/wanted.js
var wanted = __webpack_require__(70903);
;// CONCATENATED MODULE: ./src/scanners/code/languages.js

/**
 * Programming languages by the endings of their files. Only JavaScript and TypeScript have a
 * scanner here; the others are counted.
 */ const LANGUAGES = {
    JavaScript: [
        'js',
        'cjs',
        'mjs',
        'jsx',
        'vue',
        'svelte'
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
 * How many source files of each language there are below a directory; what package managers
 * installed is not counted.
 */ function countLanguages(files, directory) {
    const counts = new Map();
    for (const { path, kind } of files){
        if (kind !== 'file' || !(0,wanted/* isBelow */.Yw)(directory, path) || (0,wanted/* isInstalled */.j$)(path)) continue;
        const ending = /\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
        const language = BY_ENDING.get(ending);
        if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
    return Object.fromEntries([
        ...counts
    ].sort(([a], [b])=>a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./src/scanners/code/notes.js
/** What had no effect: one line each. */ function notesOf({ suppressions, unknownRules }) {
    return [
        ...suppressions.added.map(({ path, line, rule })=>`${path}:${line} has a new fixby-ignore for ${rule}: it takes effect once it is merged, and has none here`),
        ...unknownRules.map((id)=>`scan.code.disable names ${id}, which is no rule`)
    ];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./src/scanners/code/worker.js + 49 modules
var worker = __webpack_require__(56167);
;// CONCATENATED MODULE: ./src/scanners/code/pool.js







/** Below this many bytes a thread costs more time than it saves. */ const WORTH_THREADS = 400_000;
/**
 * Bytes for which one more thread pays: each warms up for itself, and evaluates again what both of
 * them import.
 */ const BYTES_PER_THREAD = 2_000_000;
/** Files of one share. */ const SHARE = 100;
/** Most threads: each has parsed files of its own in memory, and all together stay below 600 MB. */ const MAX_THREADS = 3;
/**
 * Memory of one thread, megabytes; a file that needs more is not analysed, which is reported. The
 * young part is what is swept often.
 */ const THREAD_MEMORY = {
    maxOldGenerationSizeMb: 200,
    maxYoungGenerationSizeMb: 24,
    stackSizeMb: 8
};
/**
 * After which time a thread counts as hanging, milliseconds; a file's own budget of steps ends it
 * long before.
 */ const FILE_TIME = 600_000;
/** The bundle, which is its own worker program; null where the code runs from its sources. */ function workerProgram() {
    const file = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), 'index.js');
    return (0,external_node_fs_.existsSync)(file) ? file : null;
}
/**
 * Analyses files, on several threads where that pays. The results are in the order of the paths,
 * and the same however many threads there are.
 */ async function analyseAll(paths, job) {
    if (paths.length === 0) return [];
    const wanted = new Set(paths);
    const bytes = job.corpus.files.reduce((sum, [path, , length])=>sum + (wanted.has(path) ? length : 0), 0);
    const program = bytes < WORTH_THREADS ? null : workerProgram();
    if (program === null) {
        const analyser = (0,worker/* createAnalyser */.G)(job);
        return share(paths).flatMap((tasks)=>tasks.map((task)=>(0,worker/* perform */.y)(analyser, task)));
    }
    const threads = Math.min(MAX_THREADS, (0,external_node_os_.availableParallelism)(), Math.ceil(bytes / BYTES_PER_THREAD));
    const results = new Map();
    const next = takeFrom(share(paths));
    await Promise.all(Array.from({
        length: Math.min(threads, paths.length)
    }, ()=>runThreads(next(), program, job, results)));
    return paths.flatMap((path)=>results.get(path) ?? []);
}
/**
 * Neighbours stay together: they import each other. Where files import each other in a circle, what
 * comes of it hangs on which of them is loaded first; so the shares are the same for any number of
 * threads.
 */ function share(paths) {
    return Array.from({
        length: Math.ceil(paths.length / SHARE)
    }, (_, part)=>paths.slice(part * SHARE, (part + 1) * SHARE).map((path, index)=>({
                path,
                first: index === 0
            })));
}
/** Gives each taker tasks of a share of its own, and of the next share when that is done. */ function takeFrom(shares) {
    return ()=>{
        let own = [];
        return ()=>{
            if (own.length === 0) own = shares.shift() ?? [];
            return own.shift();
        };
    };
}
/** A thread that dies takes one file with it; another goes on with the rest. */ async function runThreads(next, program, job, results) {
    for(let failed = await runThread(next, program, job, results); failed !== null;){
        const { path, reason } = failed;
        results.set(path, {
            path,
            findings: [],
            dependencies: [],
            called: [],
            unparsed: reason,
            partly: null
        });
        failed = await runThread(next, program, job, results);
    }
}
/** Runs a thread until there are no more paths; gives the file that ended it before, and why. */ function runThread(take, program, job, results) {
    return new Promise((resolve)=>{
        const worker = new external_node_worker_threads_.Worker(program, {
            workerData: job,
            argv: [],
            execArgv: [],
            env: {},
            resourceLimits: THREAD_MEMORY
        });
        let path;
        let timer;
        const end = (reason)=>{
            clearTimeout(timer);
            void worker.terminate();
            resolve(path === undefined ? null : {
                path,
                reason
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
                end('took longer than ten minutes');
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
 * Analyses what is not left out, and then whatever of the rest production code reaches, until it
 * reaches nothing more: what it requires is its own, whatever it is called.
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
 */ function reachedBy(results) {
    const reached = new Set();
    const own = results.filter(({ path })=>!(0,code_select/* isTest */.Nu)(path));
    const tests = results.filter(({ path })=>(0,code_select/* isTest */.Nu)(path));
    for (const { dependencies } of own)for (const path of dependencies)reached.add(path);
    for(let before = -1; before !== reached.size;){
        before = reached.size;
        for (const { path, dependencies } of tests)if (reached.has(path)) for (const dependency of dependencies)reached.add(dependency);
    }
    return reached;
}

// EXTERNAL MODULE: ./src/scanners/code/rules/index.js + 111 modules
var code_rules = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/scanners/code/side.js


/**
 * Selects and reads the files of both trees. What is vendored, generated or minified is left out
 * where the base left it out too, this path or, for generated code, this very content: a pull
 * request cannot hide code. What is analysed on one side is on the other.
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
    return readContents(tree, (0,code_select/* selectCode */.eO)(await tree.files(), directory, limits));
}
function sideOf(contents, isLeftOut) {
    return {
        ...contents,
        leftOut: new Set([
            ...contents.aside.keys()
        ].filter(isLeftOut))
    };
}
/** Compares two sides by content. */ function differenceOf(head, base) {
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
    const configuration = !same('aliases') || !same('libraries') || !same('packages') || !same('handlers');
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
/** Results of the head that hold for the base as well: nothing that they hang on differs. */ function reusable(results, { changed, configuration }) {
    if (configuration) return new Map();
    return new Map(results.filter(({ path, dependencies })=>!changed.has(path) && !dependencies.some((dependency)=>changed.has(dependency))).map((result)=>[
            result.path,
            result
        ]));
}

;// CONCATENATED MODULE: ./src/scanners/code/suppressions.js

/** Every `fixby-ignore rule id: reason` of a corpus. */ function suppressionsOf(corpus) {
    const all = Buffer.from(corpus.bytes);
    return corpus.files.flatMap(([path, offset, length])=>{
        const bytes = all.subarray(offset, offset + length);
        if (!bytes.includes('fixby-ignore')) return [];
        return (0,shared_suppressions/* suppressionsIn */.kk)(path, bytes.toString('utf8'));
    });
}

;// CONCATENATED MODULE: ./src/scanners/code/scan.js













/** Analyses both trees, and tells what is suppressed, what was not analysed, and what moved. */ async function scanCode(context) {
    const { head: headTree, base: baseTree, directory, policy } = context;
    const { disable, tests } = policy.scan.code;
    const sides = await readSides(headTree, baseTree, directory, policy.scan.code);
    const scope = {
        directory,
        exclude: policy.scan.code.exclude
    };
    const headApps = await withApps(sides.head, headTree, scope);
    const baseApps = sides.base === null || baseTree === null ? null : await withApps(sides.base, baseTree, scope);
    const [head, base] = [
        headApps.side,
        baseApps?.side ?? null
    ];
    const difference = base === null ? null : differenceOf(head, base);
    const { headResults, baseResults } = await analyse(head, base, difference, disable);
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
    const observed = (results, { corpus }, more)=>observe(distinct(results, more), rules, tests, reachedBy(results), linesIn(corpus));
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
async function analyse(head, base, difference, disabled) {
    const inHead = (paths)=>analyseAll(paths, {
            corpus: head.corpus,
            disabled
        });
    const headResults = await followFrom(head, inHead);
    if (base === null || difference === null) return {
        headResults,
        baseResults: []
    };
    const shared = reusable(headResults, difference);
    // What was reached in the head only is analysed in the base as well.
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
        });
        return [
            ...paths.flatMap((path)=>shared.get(path) ?? []),
            ...fresh
        ];
    });
    // And the other way round: what nothing requires any more is no lost sight.
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
/** What was analysed whole, and what was not, by name. */ function coverageOf(side, results) {
    const analysed = new Set(results.map(({ path })=>path));
    const left = [
        ...side.aside
    ].filter(([path])=>!analysed.has(path)).map(([path, { reason }])=>(0,unseen_files/* fileItem */.q)(path, reason));
    const broken = results.flatMap(({ path, unparsed, partly })=>{
        if (unparsed !== null) return [
            (0,unseen_files/* fileItem */.q)(path, 'unreadable', unparsed)
        ];
        return partly === null ? [] : [
            (0,unseen_files/* fileItem */.q)(path, 'partly', partly)
        ];
    });
    const unseen = [
        ...side.unseen,
        ...left,
        ...broken
    ].sort((a, b)=>a.where < b.where ? -1 : 1);
    return {
        looked: {
            files: results.length - broken.length,
            packages: 0
        },
        unseen
    };
}
/** Nothing that could be analysed at all is no clean scan. */ function problems(side, results) {
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

/***/ 44491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ egressOf),
/* harmony export */   dz: () => (/* binding */ schemeOf),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* unused harmony export EGRESS_KINDS */
/** Places in `permissions.external` where addresses stand. */ const EGRESS_KINDS = [
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
/** The addresses of `permissions.external`. */ function egressOf(external) {
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
 * The host of an address with its port, in lower case: `https://API.example.com/v1` is
 * `api.example.com`. Null where it has none.
 */ function hostOf(address) {
    const bare = address.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//iu, '');
    const host = bare.split(/[/?#]/u)[0] ?? '';
    return host === '' ? null : host.toLowerCase();
}
/** The scheme of an address in lower case; null where it names none. */ function schemeOf(address) {
    return /^([a-z][a-z0-9+.-]*):\/\//iu.exec(address.trim())?.[1]?.toLowerCase() ?? null;
}


/***/ }),

/***/ 66506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
 * The entry table of an app.
 * @param has whether the tree has a file of this path, a symbolic link too
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
/** Forge looks below `src`; an app that is packed by hand may keep its code beside the manifest. */ function fileOf(directory, name, has) {
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

/***/ 8516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ manifestPaths),
  q: () => (/* binding */ readForgeApps)
});

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
// EXTERNAL MODULE: ./src/system/working-tree.js
var working_tree = __webpack_require__(26576);
// EXTERNAL MODULE: ./src/scanners/shared/forge/egress.js
var egress = __webpack_require__(44491);
;// CONCATENATED MODULE: ./src/scanners/shared/forge/modules.js
/** Every module of a manifest; `function` declares functions and is none itself. */ function moduleListOf(root) {
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
 * Modules whose own function Atlassian calls for an event, by the clock or for a service. Whatever
 * is not here counts as called by users.
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
 * Who calls a function that stands in a module.
 * @param leaf where in the module it stands: `function`, `resolver.function`, `config.function`
 */ function callerOf(type, leaf) {
    if (type === 'webtrigger') return 'anyone';
    if (type === 'apiRoute') return 'api';
    if (type === 'action' || type === 'rovo:action') return 'agent';
    // A queue's worker stands under `resolver` too, and is no page's.
    if (type === 'consumer' || type === 'fifoConsumer') return 'platform';
    // What a page asks for is a user's, whatever the module does besides.
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
/** Levels of a module that are looked through; the deepest known one is four. */ const MAX_DEPTH = 8;
/**
 * Every use of a function by a module: any `function` that is a text, wherever it stands, so that
 * new kinds of modules are covered.
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




/** Whether a file called `manifest.yml` is that of a Forge app. */ function isForgeManifest(root) {
    const app = root.get('app');
    const hasModules = root.get('modules').entries.length > 0 || root.get('connectModules').entries.length > 0;
    return (app.get('id').text ?? '').startsWith('ari:cloud:ecosystem:') || hasModules && (app.get('runtime').exists || app.get('id').exists);
}
/** The facts of a manifest. */ function manifestOf(path, root) {
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
 * Scopes are a list of names, or a map from names to their settings; a list may hold such maps too.
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
 * Where a file decides less than it seems: `${VAR}` is filled in from the environment when the app
 * is deployed.
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

// EXTERNAL MODULE: ./src/core/policy/read/positions.js
var read_positions = __webpack_require__(90118);
;// CONCATENATED MODULE: ./src/scanners/shared/forge/node.js

/**
 * A value of a manifest with its place. What is not there has the value `undefined`, and the place
 * of what is around it.
 */ class ManifestNode {
    value;
    #path;
    #positions;
    constructor(value, positions, path = []){
        this.value = value;
        this.#positions = positions;
        this.#path = path;
    }
    /** The value below some keys. */ get(...keys) {
        const { value } = (0,read_positions/* valueAt */.fK)(this.value, keys);
        return new ManifestNode(value, this.#positions, [
            ...this.#path,
            ...keys
        ]);
    }
    get exists() {
        return this.value !== undefined && this.value !== null;
    }
    /** Entries of a list; none where it is no list. */ get items() {
        return Array.isArray(this.value) ? this.value.map((_, index)=>this.get(index)) : [];
    }
    /** Keys of a map with what stands there; none where it is no map. */ get entries() {
        const { value } = this;
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
        return Object.keys(value).map((key)=>[
                key,
                this.get(key)
            ]);
    }
    /** The text, or what a number or a truth value is as text; null for anything else. */ get text() {
        const { value } = this;
        if (typeof value === 'string') return value;
        return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
    }
    /** True or false as it is written; null where it is neither. */ get flag() {
        return typeof this.value === 'boolean' ? this.value : null;
    }
    /** The place of a plain value, or of the key of a section. */ get at() {
        const { key, value } = (0,read_positions/* placeOf */.$t)(this.#positions, this.#path);
        const { line, column } = typeof this.value === 'object' ? key ?? value : value;
        return {
            line,
            column
        };
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/core/policy/read/bounds.js
var bounds = __webpack_require__(74429);
;// CONCATENATED MODULE: ./src/scanners/shared/forge/yaml.js



/** 1 MiB. Forge itself takes at most 200 KB. */ const MAX_MANIFEST = 1_048_576;
/** Enough for ten thousand modules. */ const MAX_TOKENS = 500_000;
/** Uses of anchors, direct or through others; more are an alias bomb. */ const MAX_ALIASES = 500;
/**
 * Reads one YAML document, as Forge does: with merges (`<<`). A key that is there twice, an alias
 * without anchor and a second document are refused. Never throws, whatever the text.
 */ function readManifestYaml(text) {
    const excess = (0,bounds/* excessOf */.F)(text, MAX_TOKENS);
    const lines = new dist/* LineCounter */.HN();
    if (excess !== null) return failed(positionIn(text, excess.offset), EXCESS[excess.bound]);
    const at = (offset)=>{
        const { line, col } = lines.linePos(offset);
        return {
            line,
            column: col
        };
    };
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        merge: true,
        // The library would compare every key with every other one: `mapPositions` looks for them.
        uniqueKeys: false,
        prettyErrors: false
    });
    const first = document.errors[0];
    if (first !== undefined) return failed(at(first.pos[0]), oneLine(first.message));
    const { positions, problems } = (0,read_positions/* mapPositions */.ZF)(document.contents, at);
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
        // The library throws a ReferenceError where aliases make too much of a text, and a plain Error
        // where a merge has no map.
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
/** Where an offset is, before the library has counted the lines. */ function positionIn(text, offset) {
    const before = text.slice(0, offset);
    return {
        line: before.split('\n').length,
        column: offset - before.lastIndexOf('\n')
    };
}

;// CONCATENATED MODULE: ./src/scanners/shared/forge/read.js






const NAME = /(?:^|\/)manifest\.ya?ml$/u;
/** Bytes beyond which a file is not even looked into. */ const MAX_READ = 32 * 1024 * 1024;
/**
 * Files of a tree that may be manifests of Forge apps, by their names: what a tree without any
 * costs.
 */ function manifestPaths(files, { directory, exclude }) {
    const excluded = picomatch([
        ...exclude
    ], {
        dot: true
    });
    return files.filter(({ path })=>NAME.test(path) && (directory === '' || path.startsWith(`${directory}/`)) && !path.split('/').some((part)=>working_tree/* NEVER_SCANNED */.m.includes(part)) && !excluded(path));
}
/**
 * Reads every Forge manifest of a tree.
 * @param known paths that are Forge manifests elsewhere (in the base): one that is broken here
 *   still counts as one
 */ async function readForgeApps(tree, scope, known = new Set()) {
    const files = manifestPaths(await tree.files(), scope);
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
        unseen: read.flatMap(({ unseen })=>unseen === undefined ? [] : [
                unseen
            ])
    };
}
async function readOne(tree, { path, kind }, known) {
    if (kind !== 'file') return kind === 'symlink' ? {
        unseen: unseen(path, 'a symbolic link')
    } : {};
    let text;
    try {
        text = (await tree.read(path, MAX_READ)).toString('utf8');
    } catch (error) {
        return {
            broken: {
                path,
                problem: (0,errors/* messageOf */.bD)(error)
            },
            unseen: unseen(path, 'it could not be read')
        };
    }
    const isOne = known || looksLikeOne(text);
    if (text.length > MAX_MANIFEST) return isOne ? tooLarge(path, text.length) : {};
    const reading = readManifestYaml(text);
    if (reading.ok) {
        const root = new ManifestNode(reading.value, reading.positions);
        return isForgeManifest(root) ? {
            manifest: manifestOf(path, root),
            text
        } : {};
    }
    const problem = `${path}, line ${reading.line}, column ${reading.column}: ${reading.message}`;
    return isOne ? {
        broken: {
            path,
            problem
        },
        unseen: unseen(path, 'it is no valid YAML')
    } : {};
}
/**
 * Whether a text that cannot be parsed was meant as a Forge manifest: an app's id, or both of the
 * sections that only such a file has.
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
        unseen: {
            kind: 'file',
            name: path,
            where: path,
            reason: 'too-large'
        }
    };
}
function unseen(path, detail) {
    return {
        kind: 'file',
        name: path,
        where: path,
        reason: 'unreadable',
        detail
    };
}


/***/ }),

/***/ 31433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ suppressionNotes)
/* harmony export */ });
/* harmony import */ var _suppressions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30092);

/**
 * How many findings comments hide, which comments hide nothing for want of an id, and which name
 * one that moved.
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
/** The words to write instead are given where there is a finding to name. */ function unbound(comment, findings) {
    const { path, line, rule } = comment;
    const [id] = findings.find(({ observation })=>(0,_suppressions_js__WEBPACK_IMPORTED_MODULE_0__/* .isAt */ .ii)(comment, observation))?.ids ?? [];
    const remedy = id === undefined ? 'no finding of that rule is there: remove it' : `write fixby-ignore ${rule} ${(0,_suppressions_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m_)(id)}: and why`;
    return `${path}:${line} has a fixby-ignore for ${rule} that names no finding, and silences nothing; ${remedy}`;
}
function movedNote({ ids }, { path, line, rule, id }) {
    const [now = ''] = ids;
    if (now.startsWith(id)) return [];
    return [
        `${path}:${line} silences ${rule} ${id}, which moved and is ${(0,_suppressions_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m_)(now)} now: write that instead`
    ];
}


/***/ }),

/***/ 30092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ suppress),
/* harmony export */   Nm: () => (/* binding */ inForce),
/* harmony export */   _$: () => (/* binding */ withFormerIds),
/* harmony export */   ii: () => (/* binding */ isAt),
/* harmony export */   kk: () => (/* binding */ suppressionsIn),
/* harmony export */   m_: () => (/* binding */ shortId)
/* harmony export */ });
/* unused harmony exports SHORT_ID, suppressionKey */
/* harmony import */ var _core_findings_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80504);
/* harmony import */ var _core_findings_pair_weaknesses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70061);


/** Fewest characters of an id that name a finding. */ const SHORT_ID = 12;
const COMMENT = /(?:\/\/|\/\*|<!--|\{\/\*|#)\s*fixby-ignore\s+([\w-]+)(?:\s+([0-9a-f]{12,16}))?(?:\s*:(.*))?$/su;
/** What closes a comment at the end of a line. */ const CLOSING = /(?:\*\/\}?|-->)$/u;
/** Every `fixby-ignore rule id: reason` of a file. */ function suppressionsIn(path, text) {
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
/** What a suppression is the same as, wherever it stands: its id says which finding it is for. */ function suppressionKey({ rule, id, reason }) {
    return JSON.stringify([
        rule,
        id,
        reason
    ]);
}
/**
 * Those of the head that the base has too; each of the base's counts once. Without a base all
 * count.
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
 * Hides what a comment on its line, or the one before, names by rule and id. An id that several
 * findings share hides none of them.
 */ function suppress(findings, suppressions) {
    const counts = new Map();
    for (const id of findings.flatMap(({ ids })=>[
            ...new Set(ids.map(shortId))
        ]))counts.set(id, (counts.get(id) ?? 0) + 1);
    const open = [];
    const hidden = [];
    for (const finding of findings){
        const by = suppressions.find((one)=>counts.get(shortId(one.id)) === 1 && isAt(one, finding.observation) && names(one, finding));
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
/** The part of an id that a comment has to name. */ function shortId(id) {
    return id.slice(0, SHORT_ID);
}
/** Whether a comment speaks of this rule at this place. */ function isAt({ path, line, rule }, observation) {
    const { place } = observation;
    return path === place.path && rule === observation.rule && (place.line === line || place.line === line + 1);
}
function names({ id }, { ids }) {
    return id !== '' && ids.some((own)=>own.startsWith(id));
}
/**
 * Findings of the head with the ids that they had in the base, where their file was renamed or they
 * moved.
 */ function withFormerIds(head, base, moved) {
    const former = new Map((0,_core_findings_pair_weaknesses_js__WEBPACK_IMPORTED_MODULE_1__/* .pairWeaknesses */ .K)((0,_core_findings_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeObservations */ .AB)(head, base, moved), moved).map((weakness)=>[
            (0,_core_findings_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(weakness),
            weakness.formerIds
        ]));
    return head.map((observation)=>{
        const id = (0,_core_findings_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)({
            ...observation,
            path: (0,_core_findings_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(observation)
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
