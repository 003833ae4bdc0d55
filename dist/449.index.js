export const id = 449;
export const ids = [449];
export const modules = {

/***/ 1449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCode: () => (/* binding */ scanCode)
});

// EXTERNAL MODULE: ./src/core/scale/severity.ts
var scale_severity = __webpack_require__(5439);
// EXTERNAL MODULE: ./src/scanners/code/engine/rules/report.ts
var report = __webpack_require__(5516);
// EXTERNAL MODULE: ./src/scanners/code/select.ts
var code_select = __webpack_require__(3681);
;// CONCATENATED MODULE: ./src/scanners/code/findings.ts



/** One finding per rule and place: of several ways to one sink the surest. */
function distinct(results) {
    const called = new Set(results.flatMap((result) => result.called));
    const best = new Map();
    for (const finding of results.flatMap((result) => result.findings)) {
        const judged = judgedByCallers(finding, called);
        const { path, line, column } = finding.place;
        const key = JSON.stringify([finding.rule, path, line, column]);
        const known = best.get(key);
        best.set(key, known === undefined ? judged : (0,report/* better */.J)(known, judged));
    }
    return [...best.values()].sort(byPlace);
}
/** A parameter is unknown only where nothing calls its function; what callers give was followed from them. */
function judgedByCallers(finding, called) {
    const key = finding.source?.functionKey ?? null;
    return key !== null && called.has(key) ? { ...finding, confidence: 'low' } : finding;
}
function byPlace(a, b) {
    return (compare(a.place.path, b.place.path) ||
        (a.place.line ?? 0) - (b.place.line ?? 0) ||
        (a.place.column ?? 0) - (b.place.column ?? 0) ||
        compare(a.rule, b.rule));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The findings of a tree as observations. Two that are the same in one function of one file are told apart by their number. */
function observe(findings, rules, tests) {
    const counts = new Map();
    return findings.flatMap((finding) => {
        const rule = rules.get(finding.rule);
        if (rule === undefined)
            return [];
        const subject = subjectOf(finding);
        const key = JSON.stringify([finding.rule, finding.place.path, subject]);
        const ordinal = (counts.get(key) ?? 0) + 1;
        counts.set(key, ordinal);
        return [observation(finding, rule, ordinal === 1 ? subject : `${subject} #${ordinal}`, tests)];
    });
}
/** Sink, function and source, in the words of the code and without any line: what stays when code moves. */
function subjectOf({ sink, function: name, source, detail }) {
    return [sink, name, source?.label ?? detail].join(' | ');
}
function observation(finding, rule, subject, tests) {
    const lowered = tests === 'lower' && (0,code_select/* isTest */.Nu)(finding.place.path);
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
            informational: false,
        },
        cwe: [...rule.cwe],
        references: rule.references,
        published: null,
        place: finding.place,
        package: null,
        subject,
        confidence: finding.confidence,
        flow: finding.flow,
    };
}
function description(finding, rule) {
    const said = rule.message
        .replace('{source}', () => finding.source?.label ?? 'A value that is not constant')
        .replace('{sink}', () => finding.sink);
    return `${said}${finding.detail === '' ? '' : `: ${finding.detail}`}. ${rule.why}`;
}
function oneLower(severity) {
    return scale_severity/* SEVERITIES */.oC[(0,scale_severity/* severityRank */.qs)(severity) + 1] ?? severity;
}

;// CONCATENATED MODULE: ./src/scanners/code/notes.ts
/** Most files that a note names. */
const NAMED = 5;
/** What was not analysed, and what had no effect: one line each. */
function notesOf({ side, results, suppressions, suppressed, unknownRules }) {
    const unparsed = results.flatMap(({ path, unparsed: why }) => (why === null ? [] : [`${path} (${why})`]));
    const partly = results.flatMap(({ path, partly: why }) => (why === null ? [] : [`${path} (${why})`]));
    const skipped = [...side.skipped]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([reason, count]) => `${count} ${reason}`);
    return [
        ...listed('not analysed', [...side.unread, ...unparsed]),
        ...listed('analysed only in part', partly),
        ...(skipped.length === 0 ? [] : [`left out of the code scan: ${skipped.join('; ')}`]),
        ...suppressions.added.map(({ path, line, rule }) => `${path}:${line} has a new fixby-ignore for ${rule}: it takes effect once it is merged, and has none here`),
        ...(suppressed === 0
            ? []
            : [
                `${suppressed} ${suppressed === 1 ? 'finding is' : 'findings are'} suppressed by fixby-ignore comments`,
            ]),
        ...unknownRules.map((id) => `scan.code.disable names ${id}, which is no rule`),
    ];
}
function listed(what, items) {
    if (items.length === 0)
        return [];
    const more = items.length > NAMED ? ` and ${items.length - NAMED} more` : '';
    return [`${what}: ${items.slice(0, NAMED).join(', ')}${more}`];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/scanners/code/worker.ts + 53 modules
var worker = __webpack_require__(1690);
;// CONCATENATED MODULE: ./src/scanners/code/pool.ts







/** Below this many bytes a thread costs more time than it saves. */
const WORTH_THREADS = 400_000;
/** Bytes for which one more thread pays: each warms up for itself, and evaluates again what both of them import. */
const BYTES_PER_THREAD = 2_000_000;
/** Files of one share. */
const SHARE = 100;
/** Most threads: each has parsed files of its own in memory, and all together stay below 600 MB. */
const MAX_THREADS = 3;
/** Memory of one thread, megabytes; a file that needs more is not analysed, which is reported. The young part is what is swept often. */
const THREAD_MEMORY = { maxOldGenerationSizeMb: 200, maxYoungGenerationSizeMb: 24, stackSizeMb: 8 };
/** Longest time for one file, milliseconds; its own budget ends it long before. */
const FILE_TIME = 60_000;
/** The bundle, which is its own worker program; null where the code runs from its sources. */
function workerProgram() {
    const file = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), 'index.js');
    return (0,external_node_fs_.existsSync)(file) ? file : null;
}
/** Analyses files, on several threads where that pays. The results are in the order of the paths, and the same however many threads there are. */
async function analyseAll(paths, job) {
    if (paths.length === 0)
        return [];
    const wanted = new Set(paths);
    const bytes = job.corpus.files.reduce((sum, [path, , length]) => sum + (wanted.has(path) ? length : 0), 0);
    const program = bytes < WORTH_THREADS ? null : workerProgram();
    if (program === null) {
        const analyser = (0,worker/* createAnalyser */.G)(job);
        return share(paths).flatMap((tasks) => tasks.map((task) => (0,worker/* perform */.y)(analyser, task)));
    }
    const threads = Math.min(MAX_THREADS, (0,external_node_os_.availableParallelism)(), Math.ceil(bytes / BYTES_PER_THREAD));
    const results = new Map();
    const next = takeFrom(share(paths));
    await Promise.all(Array.from({ length: Math.min(threads, paths.length) }, () => runThreads(next(), program, job, results)));
    return paths.flatMap((path) => results.get(path) ?? []);
}
/**
 * Neighbours stay together: they import each other. Where files import each other in a circle, what comes of it hangs on which of them is loaded first;
 * so the shares are the same for any number of threads.
 */
function share(paths) {
    return Array.from({ length: Math.ceil(paths.length / SHARE) }, (_, part) => paths.slice(part * SHARE, (part + 1) * SHARE).map((path, index) => ({ path, first: index === 0 })));
}
/** Gives each taker tasks of a share of its own, and of the next share when that is done. */
function takeFrom(shares) {
    return () => {
        let own = [];
        return () => {
            if (own.length === 0)
                own = shares.shift() ?? [];
            return own.shift();
        };
    };
}
/** A thread that dies takes one file with it; another goes on with the rest. */
async function runThreads(next, program, job, results) {
    for (let failed = await runThread(next, program, job, results); failed !== null;) {
        const { path, reason } = failed;
        results.set(path, { path, findings: [], dependencies: [], called: [], unparsed: reason, partly: null });
        failed = await runThread(next, program, job, results);
    }
}
/** Runs a thread until there are no more paths; gives the file that ended it before, and why. */
function runThread(take, program, job, results) {
    return new Promise((resolve) => {
        const worker = new external_node_worker_threads_.Worker(program, {
            workerData: job,
            argv: [],
            resourceLimits: THREAD_MEMORY,
        });
        let path;
        let timer;
        const end = (reason) => {
            clearTimeout(timer);
            void worker.terminate();
            resolve(path === undefined ? null : { path, reason });
        };
        const next = () => {
            clearTimeout(timer);
            const task = take();
            path = task?.path;
            if (task === undefined) {
                end('');
                return;
            }
            timer = setTimeout(() => {
                end('took longer than a minute');
            }, FILE_TIME);
            worker.postMessage(task);
        };
        worker.on('message', (result) => {
            results.set(result.path, result);
            next();
        });
        worker.on('error', (error) => {
            end((0,errors/* messageOf */.bD)(error));
        });
        worker.on('exit', () => {
            end('the thread ended');
        });
        next();
    });
}

// EXTERNAL MODULE: ./src/scanners/code/rules/index.ts + 102 modules
var code_rules = __webpack_require__(2863);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./src/scanners/code/corpus.ts





/** Largest file that is analysed, and most bytes of all files together. */
const MAX_FILE = 1_000_000;
const MAX_ALL = 200_000_000;
/** Reads the selected files of a tree. */
async function readContents(tree, selection) {
    const skipped = new Map(selection.skipped);
    const unread = [];
    const files = [];
    const generated = new Map();
    let total = 0;
    for await (const { path, content } of readAll(tree, selection.paths)) {
        if (typeof content === 'string')
            unread.push(content.startsWith(`${path} `) ? content : `${path} (${content})`);
        else {
            const text = content.toString('utf8');
            const reason = total + content.length > MAX_ALL ? 'beyond the first 200 MB' : (0,code_select/* reasonInContent */.r8)(path, text);
            if (reason !== null)
                skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
            else {
                if ((0,code_select/* saysGenerated */.CH)(text))
                    generated.set(path, (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex'));
                files.push({ path, bytes: content });
                total += content.length;
            }
        }
    }
    const configurations = [];
    for await (const read of readAll(tree, selection.configurations))
        configurations.push(read);
    return { files, generated, skipped, unread, configurations };
}
/** The corpus of what was read, without the generated files that `isLeftOut` names. */
function corpusOf(contents, isLeftOut) {
    const left = contents.files.filter(({ path }) => contents.generated.has(path) && isLeftOut(path));
    const out = new Set(left.map(({ path }) => path));
    const kept = contents.files.filter(({ path }) => !out.has(path));
    const skipped = new Map(contents.skipped);
    if (out.size > 0)
        skipped.set('generated', out.size);
    return {
        corpus: { ...pack(kept), ...describe(contents.configurations) },
        skipped,
        unread: contents.unread,
    };
}
/** Each file's bytes, or why it could not be read; a few at a time. */
async function* readAll(tree, paths) {
    for (let from = 0; from < paths.length; from += 64) {
        const batch = paths.slice(from, from + 64).map(async (path) => ({
            path,
            content: await tree.read(path, MAX_FILE).catch((error) => (0,errors/* messageOf */.bD)(error)),
        }));
        yield* await Promise.all(batch);
    }
}
function pack(kept) {
    const total = kept.reduce((sum, { bytes: { length } }) => sum + length, 0);
    const bytes = new SharedArrayBuffer(total);
    const view = new Uint8Array(bytes);
    let offset = 0;
    const files = kept.map(({ path, bytes: content }) => {
        view.set(content, offset);
        const entry = [path, offset, content.length];
        offset += content.length;
        return entry;
    });
    return { bytes, files };
}
function describe(configurations) {
    const parsed = configurations.flatMap(({ path, content }) => typeof content === 'string'
        ? []
        : [{ path, below: directoryOf(path), json: parseLoosely(content.toString('utf8')) }]);
    // A package.json without a name only says how Node reads the files below it.
    const manifests = parsed.filter(({ path, json }) => external_node_path_.posix.basename(path) === 'package.json' && typeof json['name'] === 'string');
    return {
        aliases: parsed
            .filter(({ path }) => external_node_path_.posix.basename(path) !== 'package.json')
            .flatMap(({ below, json }) => aliasesOf(below, json)),
        packages: manifests.map(({ below }) => below),
        libraries: manifests.filter(({ json }) => isLibrary(json)).map(({ below }) => below),
    };
}
function directoryOf(path) {
    const directory = external_node_path_.posix.dirname(path);
    return directory === '.' ? '' : directory;
}
/** What of a JSON file can be made out: comments and trailing commas are as usual in a tsconfig. */
function parseLoosely(text) {
    const errors = [];
    const value = (0,main.parse)(text, errors, { allowTrailingComma: true });
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}
/** A package with a name, a version and something that others import, and that is not private. */
function isLibrary(json) {
    const offered = ['main', 'exports', 'module', 'browser', 'files'].some((key) => json[key] !== undefined);
    return (json['private'] !== true &&
        typeof json['name'] === 'string' &&
        typeof json['version'] === 'string' &&
        offered);
}
function aliasesOf(below, json) {
    const options = json['compilerOptions'];
    if (typeof options !== 'object' || options === null)
        return [];
    const { paths, baseUrl } = options;
    const base = external_node_path_.posix.join(below, typeof baseUrl === 'string' ? baseUrl : '.');
    const entries = typeof paths === 'object' && paths !== null ? Object.entries(paths) : [];
    const aliases = entries.flatMap(([pattern, targets]) => aliasOf(below, base, pattern, targets));
    return typeof baseUrl === 'string'
        ? [...aliases, { below, prefix: '', suffix: '', wildcard: true, targets: [external_node_path_.posix.join(base, '*')] }]
        : aliases;
}
function aliasOf(below, base, pattern, targets) {
    if (!Array.isArray(targets))
        return [];
    const texts = targets.filter((target) => typeof target === 'string');
    const star = pattern.indexOf('*');
    return [
        {
            below,
            prefix: star < 0 ? pattern : pattern.slice(0, star),
            suffix: star < 0 ? '' : pattern.slice(star + 1),
            wildcard: star >= 0,
            targets: texts.map((target) => external_node_path_.posix.join(base, target)),
        },
    ];
}

;// CONCATENATED MODULE: ./src/scanners/code/side.ts


/**
 * Selects and reads the files of both trees. That a file is generated is believed where the base said so already, of this path or of this very
 * content: a pull request cannot hide code behind a comment. What is analysed on one side is on the other.
 */
async function readSides(headTree, baseTree, directory, limits) {
    const head = await read(headTree, directory, limits);
    if (baseTree === null)
        return { head: sideOf(head, () => true), base: null };
    const base = await read(baseTree, directory, limits);
    const known = new Set(base.contents.generated.values());
    const { generated } = head.contents;
    const isLeftOut = (path) => base.contents.generated.has(path) || known.has(generated.get(path) ?? '');
    const inHead = new Set(head.contents.files.map(({ path }) => path));
    return {
        head: sideOf(head, isLeftOut),
        base: sideOf(base, (path) => !inHead.has(path) || generated.has(path)),
    };
}
async function read(tree, directory, limits) {
    const selection = (0,code_select/* selectCode */.eO)(await tree.files(), directory, limits);
    return { tree, selection, contents: await readContents(tree, selection) };
}
function sideOf({ tree, selection, contents }, isLeftOut) {
    return { tree, selection, ...corpusOf(contents, isLeftOut) };
}
/** Compares two sides by content. */
function differenceOf(head, base) {
    const [inHead, inBase] = [contents(head), contents(base)];
    const changed = new Set([...new Set([...inHead.keys(), ...inBase.keys()])].filter((path) => inHead.get(path)?.equals(inBase.get(path) ?? EMPTY) !== true));
    const gone = [...inBase].filter(([path]) => !inHead.has(path));
    const fresh = [...inHead].filter(([path]) => !inBase.has(path));
    const moved = new Map();
    for (const [path, bytes] of gone) {
        const target = fresh.find(([candidate, content]) => content.equals(bytes) && ![...moved.values()].includes(candidate));
        if (target !== undefined)
            moved.set(path, target[0]);
    }
    const same = (key) => JSON.stringify(head.corpus[key]) === JSON.stringify(base.corpus[key]);
    return { changed, moved, configuration: !same('aliases') || !same('libraries') || !same('packages') };
}
const EMPTY = Buffer.from([0]);
function contents({ corpus }) {
    const all = Buffer.from(corpus.bytes);
    return new Map(corpus.files.map(([path, offset, length]) => [path, all.subarray(offset, offset + length)]));
}
/** Results of the head that hold for the base as well: nothing that they hang on differs. */
function reusable(results, { changed, configuration }) {
    if (configuration)
        return new Map();
    return new Map(results
        .filter(({ path, dependencies }) => !changed.has(path) && !dependencies.some((dependency) => changed.has(dependency)))
        .map((result) => [result.path, result]));
}

;// CONCATENATED MODULE: ./src/scanners/code/suppressions.ts
const COMMENT = /(?:\/\/|\/\*|<!--|\{\/\*|#)\s*fixby-ignore\s+([\w-]+)(?:\s*:\s*(.*?))?\s*(?:\*\/\}?|-->)?\s*$/u;
/** Every `fixby-ignore rule: reason` of a corpus. */
function suppressionsOf(corpus) {
    const all = Buffer.from(corpus.bytes);
    return corpus.files.flatMap(([path, offset, length]) => {
        const bytes = all.subarray(offset, offset + length);
        if (!bytes.includes('fixby-ignore'))
            return [];
        return bytes
            .toString('utf8')
            .split('\n')
            .flatMap((text, index) => {
            const match = COMMENT.exec(text);
            return match === null
                ? []
                : [{ path, line: index + 1, rule: match[1] ?? '', reason: match[2] ?? '' }];
        });
    });
}
/** What a suppression is the same as, wherever it stands in its file. */
function suppressionKey({ path, rule, reason }) {
    return JSON.stringify([path, rule, reason]);
}
/** Those of the head that the base has too; each of the base's counts once. Without a base all count. */
function inForce(head, base, moved) {
    const reasoned = head.filter(({ reason }) => reason !== '');
    if (base === null)
        return { counted: reasoned, added: [] };
    const left = base.map((suppression) => suppressionKey({ ...suppression, path: moved.get(suppression.path) ?? suppression.path }));
    const counted = [];
    const added = [];
    for (const suppression of reasoned) {
        const index = left.indexOf(suppressionKey(suppression));
        if (index < 0)
            added.push(suppression);
        else {
            left.splice(index, 1);
            counted.push(suppression);
        }
    }
    return { counted, added };
}
/** Whether a finding of this rule at this place is suppressed. */
function isSuppressed(suppressions, finding) {
    return suppressions.some(({ path, line, rule }) => path === finding.place.path &&
        rule === finding.rule &&
        (finding.place.line === line || finding.place.line === line + 1));
}

;// CONCATENATED MODULE: ./src/scanners/code/scan.ts






/** Analyses both trees, and tells what is suppressed, what was not analysed, and what moved. */
async function scanCode({ head: headTree, base: baseTree, directory, policy, }) {
    const { disable, tests } = policy.scan.code;
    const { head, base } = await readSides(headTree, baseTree, directory, policy.scan.code);
    const difference = base === null ? null : differenceOf(head, base);
    const { headResults, baseResults } = await analyse(head, base, difference, disable);
    const moved = difference?.moved ?? new Map();
    const before = base === null ? null : suppressionsOf(base.corpus);
    const suppressions = inForce(suppressionsOf(head.corpus), before, moved);
    const rules = new Map(code_rules/* RULES */.y.map((rule) => [rule.id, rule]));
    const inHead = distinct(headResults);
    const open = inHead.filter((finding) => !isSuppressed(suppressions.counted, finding));
    const toObservations = (findings) => observe(findings, rules, tests);
    // What could not be looked at in the head is not repaired there.
    const unseen = new Set(headResults.flatMap(({ path, unparsed }) => (unparsed === null ? [] : [path])));
    const inBase = before === null
        ? []
        : distinct(baseResults)
            .filter((finding) => !isSuppressed(before, finding))
            .filter(({ place }) => !unseen.has(moved.get(place.path) ?? place.path));
    const unknownRules = disable.filter((id) => !rules.has(id));
    return {
        head: toObservations(open),
        base: toObservations(inBase),
        moved,
        files: head.corpus.files.length,
        problems: problems(head, headResults),
        notes: notesOf({
            side: head,
            results: headResults,
            suppressions,
            suppressed: inHead.length - open.length,
            unknownRules,
        }),
    };
}
async function analyse(head, base, difference, disabled) {
    const pathsOf = (side) => side.corpus.files.map(([path]) => path);
    const headResults = await analyseAll(pathsOf(head), { corpus: head.corpus, disabled });
    if (base === null || difference === null)
        return { headResults, baseResults: [] };
    const shared = reusable(headResults, difference);
    const again = pathsOf(base).filter((path) => !shared.has(path));
    const fresh = await analyseAll(again, { corpus: base.corpus, disabled });
    const kept = pathsOf(base).flatMap((path) => shared.get(path) ?? []);
    return { headResults, baseResults: [...kept, ...fresh] };
}
/** Nothing that could be analysed at all is no clean scan. */
function problems(side, results) {
    const failed = results.filter(({ unparsed }) => unparsed !== null);
    const wanted = results.length + side.unread.length;
    if (wanted === 0 || failed.length + side.unread.length < wanted)
        return [];
    const first = failed[0] === undefined ? side.unread[0] : `${failed[0].path} (${failed[0].unparsed ?? ''})`;
    return [
        `none of the ${wanted} files could be analysed, the first is ${first ?? ''}. Mend them, or exclude them (scan.code.exclude)`,
    ];
}


/***/ })

};
