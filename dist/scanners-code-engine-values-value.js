export const id = 6738;
export const ids = [6738];
export const modules = {

/***/ 3904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/* unused harmony export OutOfBudget */
/* harmony import */ var _values_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37423);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51461);


/** What is said of a file that used up its steps. */ const OUT_OF_STEPS = 'the budget of steps for one file was used up';
/** Thrown where a root (a top level, a callback, a function) takes more steps than it may. */ class OutOfBudget extends Error {
}
/**
 * Steps (evaluated nodes) that one root may take, and all roots of one file together; how deep
 * calls are followed; how often one function runs with arguments of no interest, and with untrusted
 * data.
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
 * Runs one root; one that takes too many steps or nests too deeply ends alone.
 * @param name for what is said of it then
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
/** Most roots that are named. */ const NAMED = 5;
/** Why a part of a file was left out, and which; null when all of it ran. */ function leftIn({ exhausted, unfinished }) {
    if (exhausted === null) return null;
    const names = [
        ...unfinished
    ];
    const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
    return `${exhausted}, not to the end: ${names.slice(0, NAMED).join(', ')}${more}`;
}
/** The state of one analysis: shared by all the evaluating functions. */ class Machine {
    journal = new _values_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .Journal */ .C();
    registry;
    rules;
    /** Functions that are running, outermost first. */ stack = [];
    entry = null;
    /** The module whose top level is running; findings then belong to it. */ loading = null;
    /** Keys of the functions that the present file calls, its own among them. */ called = new Set();
    /** What was thrown since the innermost `try` began. */ thrown = _values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_CLOSED */ .GV;
    /** By how much the budget of steps is raised, for a file that is analysed again. */ patience = 1;
    templateFindings = [];
    /** Where an import leads. */ resolve;
    /** Loads a file of the repository; null where it cannot be parsed. */ load;
    constructor(registry, rules, loader){
        this.registry = registry;
        this.rules = rules;
        this.resolve = loader.resolve;
        this.load = loader.load;
    }
    /** Counts one evaluated node. @throws OutOfBudget */ tick() {
        const { entry } = this;
        if (entry === null) return;
        entry.steps += 1;
        entry.rootSteps += 1;
        if (entry.rootSteps > BUDGET.root * this.patience || entry.steps > BUDGET.file * this.patience) throw new OutOfBudget(OUT_OF_STEPS);
    }
    /** Takes a finding; which of several of one place counts is decided at the end. */ add(finding) {
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
/** Where a node stands. */ function placeOf(node, module) {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ parseFile)
});

// EXTERNAL MODULE: ./node_modules/@babel/parser/lib/index.js
var lib = __webpack_require__(5429);
;// CONCATENATED MODULE: ./src/scanners/code/engine/modules/html.js
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/giu;
/**
 * The scripts of an HTML or Vue file, each in its place: everything else becomes blanks, so that
 * lines and columns stay.
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
const TS = [
    'typescript',
    'decorators-legacy',
    'explicitResourceManagement'
];
const FLOW = [
    'jsx',
    'flow',
    'decorators-legacy',
    'explicitResourceManagement'
];
/**
 * Parses a JavaScript, TypeScript, HTML or Vue file.
 * @throws SyntaxError where nothing can be made of it, RangeError where it is nested too deeply
 */ function parseFile(path, content) {
    const bare = content.charCodeAt(0) === 0xfe_ff ? ` ${content.slice(1)}` : content;
    const text = /\.(?:html?|vue|svelte)$/iu.test(path) ? scriptsOf(bare) : bare;
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
/**
 * Scripts in the pages of a template engine: what it fills in becomes a number, what it decides
 * blanks.
 */ function withoutPlaceholders(text) {
    return text.replace(/\{\{[\s\S]*?\}\}|<%[=-][\s\S]*?%>|\{%[\s\S]*?%\}|<%[\s\S]*?%>/gu, (part)=>{
        const blank = part.replace(/[^\n]/gu, ' ');
        return /^(?:\{\{|<%[=-])/u.test(part) ? `0${blank.slice(1)}` : blank;
    });
}
/**
 * TypeScript is a superset of nearly everything, but JSX and its casts exclude each other, and
 * Flow's types are others.
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
            plugins: jsx
        }
    ];
    if (/\.tsx$/iu.test(path)) return [
        {
            ...module,
            plugins: jsx
        }
    ];
    if (/\.(?:html?|vue|svelte)$/iu.test(path)) return [
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
        }
    ];
}


/***/ }),

/***/ 20851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ resolveImport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Endings that an import may leave out, in the order in which they are tried. */ const ENDINGS = [
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
/** Finds the file that an import means, as Node and TypeScript do. */ function resolveImport(specifier, from, aliases, has) {
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
/** `./x.js` of a TypeScript program is `./x.ts`. */ function endings(base) {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Journal),
/* harmony export */   N: () => (/* binding */ newCell)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51461);

/** A variable or a field with its first value. */ function newCell(value, module) {
    return {
        value,
        module
    };
}
/**
 * Remembers what was written, so that the branches of a program each start from the same state and
 * are joined afterwards. This is what makes variables and fields flow-sensitive.
 */ class Journal {
    #log = null;
    /** What those left behind that went to the end of a loop or switch. */ #left = [];
    /** Gives a cell a new value. */ write(cell, value) {
        if (this.#log !== null && !this.#log.has(cell)) this.#log.set(cell, cell.value);
        cell.value = value;
    }
    /**
   * Runs alternatives of which one happens, each from the present state, and joins what those that
   * go on left behind.
   * @returns `return` when none goes on
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
   * Runs the body of a loop or a switch, and joins what its `break`s and `continue`s left behind.
   */ enclose(run) {
        const before = this.#left.length;
        const completion = run();
        for (const writes of this.#left.splice(before))for (const [cell, value] of writes)this.write(cell, (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(cell.value, value));
        return completion;
    }
    /**
   * Runs something and takes back all that it wrote to the cells for which `keep` is false;
   * `before` is null for cells that had nothing.
   */ rollback(run, keep) {
        const outer = this.#log;
        const log = new Map();
        this.#log = log;
        try {
            run();
        } finally{
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ cleanedFor),
/* harmony export */   BY: () => (/* binding */ sameTaint),
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   Ip: () => (/* binding */ stepped),
/* harmony export */   Rw: () => (/* binding */ NUMBER_IS_NO),
/* harmony export */   rK: () => (/* binding */ guessed),
/* harmony export */   s1: () => (/* binding */ SOURCE_KINDS),
/* harmony export */   xN: () => (/* binding */ taintFrom),
/* harmony export */   yI: () => (/* binding */ harms)
/* harmony export */ });
/** Where untrusted data comes from. */ const SOURCE_KINDS = {
    remote: 'what a client sends over the network',
    dom: 'what the address or the page of a browser holds',
    page: 'what a page shows, or what its user types',
    message: 'a message of another window or process',
    upload: 'a file that a client sent',
    archive: 'the name of an entry in an archive',
    parameter: 'a parameter of a function that nothing in this code calls',
    argument: 'the command line',
    environment: 'an environment variable',
    storage: 'what was stored before: a database, local storage, a file',
    response: 'the answer of another server'
};
const MAX_STEPS = 16;
/** Untrusted data that enters here. */ function taintFrom(source) {
    return {
        source,
        last: null,
        cleaned: [],
        guesses: 0
    };
}
/** Whether two taints are the same data in the same state, whatever way they came. */ function sameTaint(a, b) {
    return a === b || sameSource(a.source, b.source) && a.cleaned.length === b.cleaned.length && a.cleaned.every((kind, index)=>kind === b.cleaned[index]);
}
function sameSource(a, b) {
    return a === b || a.label === b.label && a.place.path === b.place.path && a.place.line === b.place.line && a.place.column === b.place.column;
}
/** The same data one step further. */ function stepped(taint, place, label) {
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
/** Kinds for what is a number by now: only its size can still do harm. */ const NUMBER_IS_NO = [
    '*',
    '!size'
];
/**
 * Whether data still does harm in sinks of this kind. `*` cleans for all kinds but those after `!`.
 */ function harms(taint, kind) {
    const { cleaned } = taint;
    return !cleaned.includes(kind) && (!cleaned.includes('*') || cleaned.includes(`!${kind}`));
}
/** The same data, harmless for some sinks. */ function cleanedFor(taints, kinds) {
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
/** The same data after a function of which nothing is known. */ function guessed(taints) {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/* unused harmony export shaped */
/* harmony import */ var _taint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46804);

/** Stands in a shape for text that is not known. */ const HOLE = '\u0000';
/** Stands in a shape for text that is not known and holds untrusted data. */ const TAINTED_HOLE = '\u0001';
/**
 * What is known of a text before the first untrusted part of it: null when nothing is known of it.
 */ function beforeTaint({ shape }) {
    const at = shape?.indexOf(TAINTED_HOLE) ?? -1;
    return shape === null || at < 0 ? shape : shape.slice(0, at);
}
/** Whether nothing is known of the beginning of a text. */ function beginsUnknown({ shape }) {
    return shape === null || shape.startsWith(HOLE) || shape.startsWith(TAINTED_HOLE);
}
const MOST = 6;
const MOST_OBJECTS = 12;
const MAX_SHAPE = 2_000;
const NONE = [];
/** Something of which nothing is known. */ const UNKNOWN = {
    taints: NONE,
    constants: NONE,
    objects: NONE,
    apis: NONE,
    shape: null,
    open: true
};
/** `undefined`, and what is known to be nothing else. */ const UNDEFINED = {
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
/** What a library handed out. */ function apiValue(...apis) {
    return {
        ...UNKNOWN,
        apis
    };
}
/** Untrusted data. */ function tainted(taints) {
    return taints.length === 0 ? UNKNOWN : {
        ...UNKNOWN,
        taints
    };
}
/** A string of which a part is known. */ function shaped(shape, taints) {
    return {
        ...UNKNOWN,
        shape: shape.slice(0, MAX_SHAPE),
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
 * What is known of one text is not known of untrusted data that may stand in its place:
 * `request.query.next || '/'`.
 */ function joinShapes(a, b) {
    if (a.shape === null && a.taints.length > 0 || b.shape === null && b.taints.length > 0) return null;
    return a.shape ?? b.shape;
}
/** Nothing at all: the neutral element of `join`. */ const UNKNOWN_CLOSED = {
    ...UNKNOWN,
    open: false
};
/** Something unknown that can do no harm: a number, a checked string. */ const HARMLESS = {
    ...UNKNOWN,
    open: false
};
/** Kinds of sinks that only objects harm: a text does not. */ const TEXT_IS_NO = [
    'merge',
    'nosql',
    'object',
    'type-confusion'
];
/** Pieces put together to a string. */ function concatenate(parts) {
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
/** What is known of the text of one piece. */ function pieceOf(value) {
    const [only, ...others] = value.constants;
    if (value.constants.length > 0 && others.length === 0 && !value.open && value.objects.length === 0) return String(only);
    return value.shape ?? (value.taints.length > 0 ? TAINTED_HOLE : HOLE);
}
/** The union of any number of values; nothing at all when there are none. */ function joinAll(values) {
    return values.reduce(join, UNKNOWN_CLOSED);
}
/** The union of taints; the first of two equal ones stays, so that a loop comes to rest. */ function joinTaints(a, b) {
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
/** The one string that a value is; null when it may be another. */ function textOf(value) {
    const [only, ...others] = value.constants;
    return typeof only === 'string' && others.length === 0 && !value.open && value.objects.length === 0 ? only : null;
}
/** Whether the value can only be one of its constants. */ function isConstant(value) {
    return !value.open && value.constants.length > 0 && value.taints.length === 0 && value.objects.length === 0 && value.apis.length === 0;
}
/** Every string that the value is known to be one of. */ function textsOf(value) {
    return value.constants.filter((item)=>typeof item === 'string');
}


/***/ })

};
