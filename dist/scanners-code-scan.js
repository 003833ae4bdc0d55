"use strict";
exports.id = 644;
exports.ids = [644];
exports.modules = {

/***/ 70644:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCode: () => (/* binding */ scanCode)
});

// EXTERNAL MODULE: ./src/scanners/shared/counting.js
var counting = __webpack_require__(95708);
// EXTERNAL MODULE: ./src/scanners/shared/suppression-notes.js
var suppression_notes = __webpack_require__(53638);
// EXTERNAL MODULE: ./src/scanners/shared/suppressions.js
var shared_suppressions = __webpack_require__(72053);
// EXTERNAL MODULE: ./src/scanners/code/corpus.js + 1 modules
var code_corpus = __webpack_require__(76720);
// EXTERNAL MODULE: ./src/core/findings/excerpt.js
var excerpt = __webpack_require__(48143);
// EXTERNAL MODULE: ./src/core/findings/trace.js + 1 modules
var trace = __webpack_require__(2695);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var scale_severity = __webpack_require__(88195);
// EXTERNAL MODULE: ./src/scanners/shared/secrets/redact.js
var redact = __webpack_require__(86762);
// EXTERNAL MODULE: ./src/scanners/code/engine/rules/report.js
var report = __webpack_require__(31400);
// EXTERNAL MODULE: ./src/scanners/shared/aside-places.js
var aside_places = __webpack_require__(48294);
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
    'prototype-pollution-merge',
    'redos'
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
    const lineOf = ({ path, line })=>linesOf(path)[(line ?? 0) - 1] ?? '';
    const lines = new Map(flow.filter((step)=>!isAt(step, place)).map((step)=>[
            lineKey(step),
            step
        ]));
    const secret = rule.cwe.some((id)=>SECRET_CWE.includes(id));
    // Of a secret only what it is called may be told: that stands before it.
    const column = secret ? null : place.column;
    const at = (0,excerpt/* excerptAt */.L)(linesOf(place.path), place.line ?? 1, column, place.endLine);
    const clean = secret ? withoutTexts : redact/* redact */.E;
    const beside = flow.some((step)=>isBeside(step, place, at.text)) ? [
        lineOf(place).replace(at.text, ' ')
    ] : [];
    return (0,trace/* traceOf */.fC)({
        sink,
        source: source?.kind ?? '',
        within,
        text: clean(at.text),
        way: [
            ...[
                ...lines.values()
            ].map(lineOf),
            ...beside
        ].map(clean),
        around: at.around.map(clean),
        ...secret ? {} : {
            whole: (0,redact/* redact */.E)(at.whole)
        }
    });
}
function isAt(step, place) {
    const [line, first] = [
        step.line ?? 0,
        place.line ?? 0
    ];
    return step.path === place.path && line >= first && line <= (place.endLine ?? first);
}
/** Whether data comes from before or behind an expression, in its first line. */ function isBeside(step, place, text) {
    if (step.path !== place.path || step.line !== place.line) return false;
    if (step.column === null || place.column === null) return false;
    return step.column < place.column || step.column >= place.column + text.length;
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
var entries = __webpack_require__(12641);
// EXTERNAL MODULE: ./src/scanners/shared/forge/read.js
var read = __webpack_require__(87329);
// EXTERNAL MODULE: ./src/scanners/code/corpus-files.js
var corpus_files = __webpack_require__(97611);
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
var unseen_files = __webpack_require__(52859);
// EXTERNAL MODULE: ./src/scanners/shared/wanted.js
var shared_wanted = __webpack_require__(75698);
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
    const { analyseApps } = await Promise.all(/* import() */[__webpack_require__.e(1019), __webpack_require__.e(4322)]).then(__webpack_require__.bind(__webpack_require__, 74322));
    const { analyseRemotes } = await Promise.all(/* import() */[__webpack_require__.e(1019), __webpack_require__.e(2233)]).then(__webpack_require__.bind(__webpack_require__, 92233));
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
        'es6',
        'jsm',
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
// EXTERNAL MODULE: ./src/scanners/code/thread-call.js
var thread_call = __webpack_require__(21854);
// EXTERNAL MODULE: ./src/scanners/code/engine/modules/import-graph.js
var import_graph = __webpack_require__(91752);
;// CONCATENATED MODULE: ./src/scanners/code/plan.js
/**
 * The files to analyse, one after the other: neighbours in the graph of imports stand together. No
 * result depends on the order.
 * @param circles what is imported before what imports it
 */ function tasksFor(wanted, graph, circles) {
    const row = circles.flat().filter((path)=>wanted.has(path));
    const drops = dropsAfter(row, graph);
    return row.map((path, at)=>({
            path,
            drop: drops[at] ?? []
        }));
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

// EXTERNAL MODULE: ./src/scanners/code/worker.js + 71 modules
var worker = __webpack_require__(71639);
;// CONCATENATED MODULE: ./src/scanners/code/pool.js










/** With fewer bytes, a thread of its own is not worth its start. */ const WORTH_THREAD = 400_000;
/**
 * Memory limits of the thread, in megabytes. A file that needs more is reported as not analysed.
 * `Young` is the memory for short-lived objects.
 */ const THREAD_MEMORY = {
    maxOldGenerationSizeMb: 280,
    maxYoungGenerationSizeMb: 48,
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
    const file = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(require("url").pathToFileURL(__filename).href)), 'index.js');
    return (0,external_node_fs_.existsSync)(file) ? file : null;
}
/**
 * Analyses files, on a thread of its own where there are many. The results are in the order of the
 * paths. There is only one thread: each compiles the engine for itself and loads again what the
 * files of others import, and together they must stay below 400 MB. A second one takes half as much
 * processor time again, and leaves each only half of the memory for loaded files, which costs more
 * than it saves.
 * @param onFile told of each file before it is analysed
 */ async function analyseAll(paths, { corpus, disabled }, onFile = ()=>undefined) {
    if (paths.length === 0) return [];
    const wanted = new Set(paths);
    const bytes = corpus.files.reduce((sum, [path, , length])=>sum + (wanted.has(path) ? length : 0), 0);
    const program = bytes < WORTH_THREAD ? null : workerProgram();
    const { graph, circles } = importsOf(corpus);
    const tasks = told(tasksFor(wanted, graph, circles), onFile);
    const job = {
        corpus,
        disabled,
        circles: circles.filter(({ length })=>length > 1)
    };
    const results = new Map();
    if (program === null) {
        const analyser = (0,worker/* createAnalyser */.G)(job);
        for (const task of tasks)results.set(task.path, (0,worker/* perform */.y)(analyser, task));
    } else await runThreads(tasks, program, job, results);
    return paths.flatMap((path)=>results.get(path) ?? []);
}
/** Gives out tasks one by one, and tells of each file. */ function* told(tasks, onFile) {
    for (const task of tasks){
        onFile(task.path);
        yield task;
    }
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
/** When a thread dies, only the present file is lost; another thread continues with the rest. */ async function runThreads(tasks, program, job, results) {
    for(let failed = await runThread(tasks, program, job, results); failed !== null;){
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
        failed = await runThread(tasks, program, job, results);
    }
}
/**
 * Runs a thread until there are no more tasks. @returns the file at which it died and the reason,
 * or null
 */ function runThread(tasks, program, job, results) {
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
            const { value: task } = tasks.next();
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

// EXTERNAL MODULE: ./src/scanners/code/rules/index.js + 117 modules
var code_rules = __webpack_require__(15228);
;// CONCATENATED MODULE: ./src/scanners/code/programs-by-content.js

/** Where a program names another file of its folder: what Node runs whatever it is called. */ const REQUIRED = /(?:\bfrom\s{0,9}|\bimport\s{0,9}\(?\s{0,9}|\brequire\s{0,9}\(\s{0,9})(["'`])(?<path>\.{1,2}\/[^"'`\n]{1,200})\1/gu;
/** Where a program starts another file: `fork('./x')`, `new Worker(new URL('./x', \u2026))`. */ const STARTED = /\b(?:fork|Worker|importScripts)\s{0,9}\(\s{0,9}(?:new\s{1,9}URL\s{0,9}\(\s{0,9}|(?:\w{1,20}\.)?(?:join|resolve)\(\s{0,9}(?:__dirname|import\.meta\.dirname)\s{0,9},\s{0,9})?(["'`])(?<path>[^"'`\n$]{1,200})\1/gu;
/** Files that bundlers and Node read as data. */ const DATA = /\.(?:json5?|css|s[ac]ss|less|styl|svg|png|jpe?g|gif|webp|avif|ico|woff2?|ttf|otf|eot|mp[34]|web[mp]|wav|ogg|pdf|wasm|node|mdx?|ya?ml|toml|graphql|gql|sql|csv|xml|glsl|vert|frag|proto|lock)$/iu;
const HASHBANG = /^#![^\n]{0,200}\b(?:node|nodejs|bun|deno|tsx|ts-node)\b/u;
/** Longest file without an ending that is asked for its first line, in bytes. */ const MAX_SCRIPT = 1_000_000;
/**
 * Programs that no name tells: what the programs of a tree require or start, and scripts whose
 * first line names a runtime of JavaScript.
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
    return new Set(corpus.files.flatMap(([path, offset, length])=>namedIn(all.toString('utf8', offset, offset + length)).map((named)=>external_node_path_.posix.join(external_node_path_.posix.dirname(path), named))));
}
function namedIn(text) {
    const matches = [
        REQUIRED,
        STARTED
    ].flatMap((pattern)=>[
            ...text.matchAll(pattern)
        ]);
    return matches.map((match)=>match.groups?.['path'] ?? '');
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
var code_select = __webpack_require__(16941);
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
        'offered',
        'packages',
        'versions'
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
    const inHead = (0,shared_suppressions/* withFormerIds */._$)({
        head: observed(headResults, head, ofHead),
        base: inBase,
        moved
    }, written);
    const judged = (0,shared_suppressions/* suppress */.Mc)(inHead, suppressions.counted);
    const unknownRules = disable.filter((id)=>!rules.has(id));
    const languages = countLanguages(await headTree.files(), directory);
    return {
        head: judged.open,
        base: (0,shared_suppressions/* suppress */.Mc)((0,shared_suppressions/* withFormerIds */._$)({
            head: inBase,
            base: [],
            moved
        }, before ?? []), before ?? []).open,
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

/***/ 53638:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ suppressionNotes)
/* harmony export */ });
/* harmony import */ var _core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44030);
/* harmony import */ var _suppressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72053);


/**
 * Notes about suppression comments: how many findings they hide, which have no effect (without an
 * id or a reason, or of another finding than the one there), and which name one that moved.
 */ function suppressionNotes({ written, findings, judged }) {
    const { length } = judged.hidden;
    return [
        ...length === 0 ? [] : [
            `${length} ${length === 1 ? 'finding is' : 'findings are'} suppressed by fixby-ignore comments`
        ],
        ...written.flatMap((one)=>unbound(one, findings)),
        ...judged.hidden.flatMap(({ finding, by })=>movedNote(finding, by))
    ];
}
/** The note for a comment without effect; with the correct text, where there is one to name. */ function unbound(comment, findings) {
    const { path, line, rule } = comment;
    const there = findings.filter(({ observation })=>(0,_suppressions_js__WEBPACK_IMPORTED_MODULE_1__/* .isAt */ .ii)(comment, observation));
    const lack = lackOf(comment, there);
    if (lack === null) return [];
    const id = there[0]?.ids[0];
    const remedy = id === undefined ? 'no finding of that rule is there: remove it' : `write fixby-ignore ${rule} ${(0,_core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(id)}: and why`;
    return [
        `${path}:${line} has a fixby-ignore for ${rule} that ${lack}, and silences nothing; ${remedy}`
    ];
}
/** What keeps a comment from an effect; null for nothing, or where none of its rule is. */ function lackOf(comment, there) {
    if (comment.id === '') return 'names no finding';
    if (there.length === 0) return null;
    if (comment.reason === '') return 'gives no reason';
    const isIt = there.some((finding)=>(0,_suppressions_js__WEBPACK_IMPORTED_MODULE_1__/* .names */ .Dy)(comment, finding));
    return isIt ? null : `names ${comment.id}, which is not the one there`;
}
function movedNote({ ids }, { path, line, rule, id }) {
    const [now = ''] = ids;
    if (now.startsWith(id)) return [];
    return [
        `${path}:${line} silences ${rule} ${id}, which moved and is ${(0,_core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(now)} now: write that instead`
    ];
}


/***/ }),

/***/ 72053:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Mc: () => (/* binding */ suppress),
/* harmony export */   Nm: () => (/* binding */ inForce),
/* harmony export */   _$: () => (/* binding */ withFormerIds),
/* harmony export */   ii: () => (/* binding */ isAt),
/* harmony export */   kk: () => (/* binding */ suppressionsIn)
/* harmony export */ });
/* harmony import */ var _core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44030);
/* harmony import */ var _core_findings_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40902);
/* harmony import */ var _core_findings_pair_weaknesses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26438);



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
/** Whether a comment names a finding by its id, or by the one from before it moved. */ function names({ id }, { ids }) {
    return id !== '' && ids.some((own)=>own.startsWith(id));
}
/**
 * The findings of the head with their former ids, from before they moved or their file was renamed.
 * @param comments the comments that may name them; without any, no id is needed nor computed
 */ function withFormerIds({ head, base, moved }, comments) {
    if (comments.length === 0) return head.map((observation)=>({
            observation,
            ids: []
        }));
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
;