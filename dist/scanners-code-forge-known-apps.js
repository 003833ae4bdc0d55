export const id = 9472;
export const ids = [9472];
export const modules = {

/***/ 3904:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   DH: () => (/* binding */ OUT_OF_STEPS),
/* harmony export */   J$: () => (/* binding */ leftIn),
/* harmony export */   VT: () => (/* binding */ machineOf),
/* harmony export */   cS: () => (/* binding */ runRoot),
/* harmony export */   cy: () => (/* binding */ entryFor),
/* harmony export */   o3: () => (/* binding */ BUDGET),
/* harmony export */   u5: () => (/* binding */ Machine)
/* harmony export */ });
/* harmony import */ var _values_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37423);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51461);


/** The message about a file that exceeded its step limit. */ const OUT_OF_STEPS = 'the budget of steps for one file was used up';
/** Thrown when a root (a top level, a callback, a function) exceeds its step limit. */ class OutOfBudget extends Error {
}
/**
 * Limits of the analysis: steps (evaluated nodes) of one root, and of all roots of a file; depth of
 * calls; runs of one function with uninteresting arguments, and with untrusted data.
 */ const BUDGET = {
    root: 300_000,
    file: 1_000_000,
    depth: 7,
    runs: 6,
    taintedRuns: 24
};
/** A fresh entry for a module. */ function entryFor(module) {
    return {
        module,
        findings: [],
        invoked: module.invoked,
        memo: new Map(),
        runs: new Map(),
        instances: new Map(),
        steps: 0,
        rootSteps: 0,
        exhausted: null,
        unfinished: new Set()
    };
}
/**
 * Runs one root. If it exceeds its step limit or nests too deeply, only this root ends.
 * @param name for the message in that case
 */ function runRoot(machine, entry, name, run) {
    entry.rootSteps = 0;
    machine.thrown = _values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_CLOSED */ .GV;
    try {
        run();
    } catch (error) {
        if (error instanceof RangeError) entry.exhausted ??= 'nested too deeply';
        else if (error instanceof OutOfBudget) entry.exhausted ??= error.message;
        else throw error;
        entry.unfinished.add(name);
        machine.stack.length = 0;
    }
}
/** Maximum number of roots that a message names. */ const NAMED = 5;
/** Why a part of a file was left out, and which; null when all of it ran. */ function leftIn({ exhausted, unfinished }) {
    if (exhausted === null) return null;
    const names = [
        ...unfinished
    ];
    const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
    return `${exhausted}, not to the end: ${names.slice(0, NAMED).join(', ')}${more}`;
}
/** The state that all evaluating functions share. */ class Machine {
    journal = new _values_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .Journal */ .C();
    registry;
    rules;
    /** The running functions, outermost first. */ stack = [];
    entry = null;
    /** The module whose top level is running; findings are then added to it. */ loading = null;
    /**
   * Keys (`functionKey`) of the functions that the present file calls, in itself or in other files.
   */ called = new Set();
    /** The union of what was thrown since the innermost `try` began. */ thrown = _values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_CLOSED */ .GV;
    /** The factor on the step limit, for a file that is analysed again. */ patience = 1;
    templateFindings = [];
    /** Resolves an import. */ resolve;
    /** Loads a file of the repository; null when it cannot be parsed. */ load;
    constructor(registry, rules, loader){
        this.registry = registry;
        this.rules = rules;
        this.resolve = loader.resolve;
        this.load = loader.load;
    }
    /** Counts one evaluated node. @throws OutOfBudget when a limit is exceeded */ tick() {
        const { entry } = this;
        if (entry === null) return;
        entry.steps += 1;
        entry.rootSteps += 1;
        if (entry.rootSteps > BUDGET.root * this.patience || entry.steps > BUDGET.file * this.patience) throw new OutOfBudget(OUT_OF_STEPS);
    }
    /** Adds a finding. Of several with one location, one is chosen once all files are analysed. */ add(finding) {
        (this.loading?.findings ?? this.entry?.findings)?.push(finding);
    }
}
/**
 * The machine that runs a scope. Scopes are made by the evaluator, so there is no other one.
 * @throws TypeError where a scope was made without one
 */ function machineOf({ frame: { analysis } }) {
    if (analysis instanceof Machine) return analysis;
    throw new TypeError('a scope was made by something that is not the evaluator');
}
/** The location of a node. */ function placeOf(node, module) {
    const { loc } = node;
    return {
        path: module.path,
        line: loc?.start.line ?? 1,
        column: (loc?.start.column ?? 0) + 1,
        endLine: loc?.end.line ?? null
    };
}


/***/ }),

/***/ 15475:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
const PAGE = /\.(?:html?|vue|svelte|astro|ejs|hbs|handlebars|mustache|hjs|njk)$/iu;
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

/***/ 20851:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ resolveImport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

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

/***/ 37423:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Journal),
/* harmony export */   N: () => (/* binding */ newCell)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51461);

/**
 * A variable or a field with its first value.
 * @param module id of the module that owns it
 */ function newCell(value, module) {
    return {
        value,
        module
    };
}
/**
 * Records writes, so that alternative branches all start from the same state and their results are
 * joined. This makes variables and fields flow-sensitive.
 */ class Journal {
    #log = null;
    /** Objects that were made open since the innermost `rollback` began. */ #opened = [];
    /** The states at each `break` and `continue` of the enclosing loop or switch. */ #left = [];
    /** Sets the value of a cell. */ write(cell, value) {
        if (this.#log !== null && !this.#log.has(cell)) this.#log.set(cell, cell.value);
        cell.value = value;
    }
    /** Says of an object that it may have values with unknown keys. No branch undoes that. */ open(object) {
        if (object.open) return;
        object.open = true;
        this.#opened.push(object);
    }
    /**
   * Runs alternatives, each from the present state, and joins the states of those that continue.
   * @returns `return` when none continues
   */ branch(alternatives) {
        const outcomes = alternatives.map((run)=>this.#isolate(run));
        const normal = outcomes.filter((outcome)=>outcome.completion === 'normal');
        const broken = outcomes.filter((outcome)=>outcome.completion === 'break');
        if (normal.length > 0) this.#left.push(...broken.map((outcome)=>outcome.writes));
        const live = normal.length > 0 ? normal : broken;
        const written = new Set(live.flatMap((outcome)=>[
                ...outcome.writes.keys()
            ]));
        for (const cell of written){
            const values = live.map((outcome)=>outcome.writes.get(cell) ?? cell.value);
            const joined = values.reduce(_value_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj);
            if (joined !== cell.value) this.write(cell, joined);
        }
        if (live.length === 0) return 'return';
        return normal.length > 0 ? 'normal' : 'break';
    }
    /**
   * Runs a block, or what handles an exception of it, which may come before or after any of its
   * writes.
   */ attempt(block, handle) {
        const { completion, writes } = this.#isolate(block);
        return this.branch([
            ()=>{
                for (const [cell, value] of writes)this.write(cell, value);
                return completion;
            },
            ()=>{
                for (const [cell, value] of writes)this.write(cell, (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(cell.value, value));
                return handle();
            }
        ]);
    }
    /** Runs the body of a loop or switch, and joins the states at its `break`s and `continue`s. */ enclose(run) {
        const before = this.#left.length;
        const completion = run();
        for (const writes of this.#left.splice(before))for (const [cell, value] of writes)this.write(cell, (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(cell.value, value));
        return completion;
    }
    /**
   * Runs a function and undoes its writes, except to cells for which `keep` returns true; `before`
   * is null for cells without a value.
   */ rollback(run, keep) {
        const outer = this.#log;
        const log = new Map();
        const opened = this.#opened;
        this.#log = log;
        this.#opened = [];
        try {
            run();
        } finally{
            for (const object of this.#opened)if (!keep(object.rest, null)) object.open = false;
            this.#opened = opened;
            for (const [cell, before] of log)if (!keep(cell, before === _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN_CLOSED */ .GV ? null : before)) cell.value = before;
            this.#log = outer;
        }
    }
    #isolate(run) {
        const outer = this.#log;
        const log = new Map();
        this.#log = log;
        try {
            const completion = run();
            const writes = new Map([
                ...log.keys()
            ].map((cell)=>[
                    cell,
                    cell.value
                ]));
            return {
                completion,
                writes
            };
        } finally{
            for (const [cell, before] of log)cell.value = before;
            this.#log = outer;
        }
    }
}


/***/ }),

/***/ 46804:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ cleanedFor),
/* harmony export */   BY: () => (/* binding */ sameTaint),
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   Hj: () => (/* binding */ asCodes),
/* harmony export */   Ip: () => (/* binding */ stepped),
/* harmony export */   Rw: () => (/* binding */ NUMBER_IS_NO),
/* harmony export */   rK: () => (/* binding */ guessed),
/* harmony export */   s1: () => (/* binding */ SOURCE_KINDS),
/* harmony export */   xN: () => (/* binding */ taintFrom),
/* harmony export */   yI: () => (/* binding */ harms),
/* harmony export */   zj: () => (/* binding */ fromCodes)
/* harmony export */ });
/** Kinds of sources of untrusted data, with a description for reports. */ const SOURCE_KINDS = {
    remote: 'what a client sends over the network',
    dom: 'what the address or the page of a browser holds',
    page: 'what a page shows, or what its user types',
    message: 'a message of another window or process',
    upload: 'a file that a client sent',
    archive: 'the name of an entry in an archive',
    parameter: 'a parameter of a function that nothing in this code calls',
    argument: 'the command line',
    environment: 'an environment variable',
    workflow: 'what a workflow gives to an action',
    storage: 'what was stored before: a database, local storage, a file',
    response: 'the answer of another server'
};
/** How many steps of a data flow are kept; further ones are not recorded. */ const MAX_STEPS = 16;
/** Untrusted data at its source. */ function taintFrom(source) {
    return {
        source,
        last: null,
        cleaned: [],
        guesses: 0
    };
}
/** Whether two taints have the same source and state, whatever steps they took. */ function sameTaint(a, b) {
    return a === b || sameSource(a.source, b.source) && a.cleaned.length === b.cleaned.length && a.cleaned.every((kind, index)=>kind === b.cleaned[index]);
}
function sameSource(a, b) {
    return a === b || a.label === b.label && a.place.path === b.place.path && a.place.line === b.place.line && a.place.column === b.place.column;
}
/** Adds a step to untrusted data. */ function stepped(taint, place, label) {
    const length = (taint.last?.length ?? 0) + 1;
    if (length > MAX_STEPS) return taint;
    const { last } = taint;
    if (last !== null && last.place.line === place.line && last.place.path === place.path) return taint;
    return {
        ...taint,
        last: {
            place,
            label,
            before: last,
            length
        }
    };
}
/** Sink kinds for which a number is harmless: all but those that depend on its size. */ const NUMBER_IS_NO = [
    '*',
    '!size'
];
/** Sink kinds for which the code of a letter is harmless: all, until it is a letter again. */ const CODES_ARE_NO = [
    '*',
    '!letter'
];
/** Untrusted data as the numbers of its letters (`charCodeAt`), which can do no harm as such. */ function asCodes(taints) {
    return taints.map((taint)=>taint.cleaned.includes('*') ? taint : {
            ...taint,
            cleaned: [
                ...taint.cleaned,
                ...CODES_ARE_NO
            ].sort()
        });
}
/**
 * The reverse of `asCodes`: numbers that were letters of untrusted data, as letters again
 * (`fromCharCode`).
 */ function fromCodes(taints) {
    return taints.map((taint)=>harms(taint, 'letter') ? {
            ...taint,
            cleaned: taint.cleaned.filter((kind)=>!CODES_ARE_NO.includes(kind))
        } : taint);
}
/**
 * Whether data does harm in sinks of this kind. `*` covers all kinds except those listed with `!`.
 */ function harms(taint, kind) {
    const { cleaned } = taint;
    return !cleaned.includes(kind) && (!cleaned.includes('*') || cleaned.includes(`!${kind}`));
}
/** The data marked as harmless for some sinks. */ function cleanedFor(taints, kinds) {
    if (kinds.length === 0 || taints.length === 0) return taints;
    if (kinds.includes('*') && !kinds.some((kind)=>kind.startsWith('!'))) return [];
    return taints.map((taint)=>kinds.every((kind)=>taint.cleaned.includes(kind)) ? taint : {
            ...taint,
            cleaned: [
                ...new Set([
                    ...taint.cleaned,
                    ...kinds
                ])
            ].sort()
        });
}
/** The data after passing through one more function of which only the name is known. */ function guessed(taints) {
    return taints.map((taint)=>({
            ...taint,
            guesses: taint.guesses + 1
        }));
}
/** The steps in their order. */ function stepsOf(taint) {
    const steps = [];
    for(let step = taint.last; step !== null; step = step.before)steps.push(step);
    return steps.reverse();
}


/***/ }),

/***/ 51461:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ beginsUnknown),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Ck: () => (/* binding */ joinTaints),
/* harmony export */   GV: () => (/* binding */ UNKNOWN_CLOSED),
/* harmony export */   Gl: () => (/* binding */ beforeTaint),
/* harmony export */   HP: () => (/* binding */ TAINTED_HOLE),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   If: () => (/* binding */ joinAll),
/* harmony export */   JR: () => (/* binding */ TEXT_IS_NO),
/* harmony export */   VO: () => (/* binding */ isConstant),
/* harmony export */   ZH: () => (/* binding */ UNDEFINED),
/* harmony export */   aZ: () => (/* binding */ tainted),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   dY: () => (/* binding */ constant),
/* harmony export */   eW: () => (/* binding */ apiValue),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   q5: () => (/* binding */ objectValue),
/* harmony export */   u1: () => (/* binding */ concatenate),
/* harmony export */   vs: () => (/* binding */ HOLE),
/* harmony export */   yX: () => (/* binding */ HARMLESS)
/* harmony export */ });
/* harmony import */ var _taint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46804);

/** Stands for an unknown part of a text in a shape. */ const HOLE = '\u0000';
/** Stands for an unknown part of a text that contains untrusted data. */ const TAINTED_HOLE = '\u0001';
/** The text before the first untrusted part; null when nothing of the text is known. */ function beforeTaint({ shape }) {
    const at = shape?.indexOf(TAINTED_HOLE) ?? -1;
    return shape === null || at < 0 ? shape : shape.slice(0, at);
}
/** Whether the beginning of a text is unknown. */ function beginsUnknown({ shape }) {
    return shape === null || shape.startsWith(HOLE) || shape.startsWith(TAINTED_HOLE);
}
/** How many taints, constants and API paths a value keeps at most, and how many objects. */ const MOST = 6;
const MOST_OBJECTS = 12;
const MAX_SHAPE = 2_000;
const NONE = [];
/** A value about which nothing is known. */ const UNKNOWN = {
    taints: NONE,
    constants: NONE,
    objects: NONE,
    apis: NONE,
    shape: null,
    open: true
};
/** Certainly `undefined`. */ const UNDEFINED = {
    ...UNKNOWN,
    constants: [
        undefined
    ],
    open: false
};
const CACHE = new Map();
/** A constant. */ function constant(value) {
    const known = CACHE.get(value);
    if (known !== undefined) return known;
    const made = {
        ...UNKNOWN,
        constants: [
            value
        ],
        open: false,
        shape: typeof value === 'string' ? value.slice(0, MAX_SHAPE) : null
    };
    if (CACHE.size < 5_000 && (typeof value !== 'string' || value.length < 80)) CACHE.set(value, made);
    return made;
}
/** An object of the program. */ function objectValue(object) {
    return {
        ...UNKNOWN,
        objects: [
            object
        ],
        open: false
    };
}
/** An object of a library, by its API paths. It may also be anything else. */ function apiValue(...apis) {
    return {
        ...UNKNOWN,
        apis
    };
}
/** A value that contains untrusted data. */ function tainted(taints) {
    return taints.length === 0 ? UNKNOWN : {
        ...UNKNOWN,
        taints
    };
}
/** The union of two values. */ function join(a, b) {
    if (a === b || b === UNKNOWN_CLOSED) return a;
    if (a === UNKNOWN_CLOSED) return b;
    return {
        taints: joinTaints(a.taints, b.taints),
        constants: union(a.constants, b.constants, MOST),
        objects: union(a.objects, b.objects, MOST_OBJECTS),
        apis: union(a.apis, b.apis, MOST),
        shape: joinShapes(a, b),
        open: a.open || b.open || a.constants.length + b.constants.length > MOST
    };
}
/**
 * The shape of a union. If one of the values is untrusted and of unknown shape, the other's shape
 * does not count: `request.query.next || '/'`.
 */ function joinShapes(a, b) {
    if (a.shape === null && a.taints.length > 0 || b.shape === null && b.taints.length > 0) return null;
    return a.shape ?? b.shape;
}
/** No value at all: the neutral element of `join`, which knows it by identity. */ const UNKNOWN_CLOSED = {
    ...UNKNOWN,
    open: false
};
/**
 * An unknown value that does no harm: a number, a checked string. Equal to `UNKNOWN_CLOSED` in
 * content, but another object, since there is a value.
 */ const HARMLESS = {
    ...UNKNOWN,
    open: false
};
/** Kinds of sinks that only objects harm, so that strings are harmless. */ const TEXT_IS_NO = [
    'merge',
    'nosql',
    'object',
    'type-confusion'
];
/** The concatenation of values to a string. */ function concatenate(parts) {
    const taints = parts.reduce((all, part)=>joinTaints(all, part.taints), NONE);
    const texts = parts.map(pieceOf);
    const shape = texts.every((text)=>text === HOLE || text === TAINTED_HOLE) && texts[0] !== HOLE ? null : texts.join('').slice(0, MAX_SHAPE);
    if (shape !== null && taints.length === 0 && !shape.includes(HOLE) && !shape.includes(TAINTED_HOLE)) return constant(shape);
    const open = parts.some((part)=>part.open || part.objects.length > 0);
    return {
        ...UNKNOWN,
        taints: (0,_taint_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanedFor */ .AU)(taints, TEXT_IS_NO),
        shape,
        open
    };
}
/** The known text of one value, for a shape. */ function pieceOf(value) {
    const [only, ...others] = value.constants;
    if (value.constants.length > 0 && others.length === 0 && !value.open && value.objects.length === 0) return String(only);
    return value.shape ?? (value.taints.length > 0 ? TAINTED_HOLE : HOLE);
}
/** The union of any number of values; UNKNOWN_CLOSED when there are none. */ function joinAll(values) {
    return values.reduce(join, UNKNOWN_CLOSED);
}
/** The union of taints. Of equal ones the first is kept, so that loops reach a fixed point. */ function joinTaints(a, b) {
    if (b.length === 0 || a === b) return a;
    if (a.length === 0) return b;
    const more = b.filter((taint)=>!a.some((known)=>(0,_taint_js__WEBPACK_IMPORTED_MODULE_0__/* .sameTaint */ .BY)(known, taint)));
    return more.length === 0 ? a : [
        ...a,
        ...more
    ].slice(0, MOST);
}
function union(a, b, most) {
    if (b.length === 0) return a;
    if (a.length === 0) return b;
    const more = b.filter((item)=>!a.includes(item));
    return more.length === 0 ? a : [
        ...a,
        ...more
    ].slice(0, most);
}
/** The string, if the value is certainly one string; else null. */ function textOf(value) {
    const [only, ...others] = value.constants;
    return typeof only === 'string' && others.length === 0 && !value.open && value.objects.length === 0 ? only : null;
}
/** Whether the value is certainly one of its constants. */ function isConstant(value) {
    return !value.open && value.constants.length > 0 && value.taints.length === 0 && value.objects.length === 0 && value.apis.length === 0;
}
/** All strings among the value's constants. */ function textsOf(value) {
    return value.constants.filter((item)=>typeof item === 'string');
}


/***/ }),

/***/ 17110:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   knownApps: () => (/* binding */ knownApps)
/* harmony export */ });
/* harmony import */ var _shared_forge_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53964);
/* harmony import */ var _shared_wanted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70903);
/* harmony import */ var _engine_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3904);
/* harmony import */ var _analyse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39637);




const SOURCE = /\.[cm]?[jt]sx?$/iu;
/** Maximum size of a source file that is read, in bytes. */ const MAX_FILE = 1_000_000;
/** Analyses the code of the tree's apps ourselves, since FSRT reports no line numbers. */ async function knownApps(tree, scope) {
    const { manifests } = await (0,_shared_forge_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readForgeApps */ .q)(tree, scope);
    const files = await sourcesOf(tree, manifests.map(({ directory })=>directory));
    return manifests.map((manifest)=>{
        const entries = new Map();
        for (const { step } of (0,_analyse_js__WEBPACK_IMPORTED_MODULE_3__/* .rootsOfApp */ .e)(manifest, files))entries.set(step.name, (0,_engine_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(step.node, step.module));
        return {
            manifest: manifest.path,
            directory: manifest.directory,
            ours: (0,_analyse_js__WEBPACK_IMPORTED_MODULE_3__.analyseApps)([
                manifest
            ], files, []),
            entries
        };
    });
}
async function sourcesOf(tree, directories) {
    const wanted = (await tree.files()).filter(({ path, kind })=>kind === 'file' && SOURCE.test(path) && directories.some((directory)=>(0,_shared_wanted_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwn */ .NP)(directory, path)));
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


/***/ })

};
