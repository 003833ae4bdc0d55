"use strict";
exports.id = 5228;
exports.ids = [5228];
exports.modules = {

/***/ 8446:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ defineAccessor),
/* harmony export */   Or: () => (/* binding */ readAccessor),
/* harmony export */   zC: () => (/* binding */ writeAccessor)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56086);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21675);


/** Defines the getter or the setter of a property. */ function defineAccessor(object, name, kind, closure) {
    const known = object.ownAccessor(name) ?? {
        get: null,
        set: null
    };
    object.setAccessor(name, {
        ...known,
        [kind]: closure
    });
}
/** The value that a property's getter returns; null when it has no getter. */ function readAccessor(object, name, node, env) {
    const accessor = object.accessor(name);
    if (accessor === null) return null;
    return accessor.get === null ? _values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED */ .ZH : (0,_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .invoke */ .lA)(accessor.get, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .objectValue */ .q5)(object), [], env, node);
}
/** Calls the setter of a property. @returns false when it has none */ function writeAccessor(object, name, value, node, env) {
    const set = object.accessor(name)?.set ?? null;
    if (set === null) return false;
    (0,_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .invoke */ .lA)(set, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .objectValue */ .q5)(object), [
        value
    ], env, node);
    return true;
}


/***/ }),

/***/ 85093:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s4: () => (/* binding */ callBack),
  wM: () => (/* binding */ evaluateCall),
  i7: () => (/* binding */ evaluateTagged),
  y9: () => (/* binding */ perform)
});

// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/contents.js
var contents = __webpack_require__(20258);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/functions.js
var functions = __webpack_require__(21675);
// EXTERNAL MODULE: ./src/scanners/code/engine/machine.js
var engine_machine = __webpack_require__(6433);
// EXTERNAL MODULE: ./src/scanners/code/engine/values/heap.js
var heap = __webpack_require__(79869);
// EXTERNAL MODULE: ./src/scanners/code/engine/values/value.js
var values_value = __webpack_require__(56086);
// EXTERNAL MODULE: ./src/scanners/code/engine/library/arrays.js
var arrays = __webpack_require__(4524);
// EXTERNAL MODULE: ./src/scanners/code/engine/library/collections.js
var collections = __webpack_require__(67921);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/iteration.js
var iteration = __webpack_require__(68001);
// EXTERNAL MODULE: ./src/scanners/code/engine/values/call.js
var values_call = __webpack_require__(91323);
;// CONCATENATED MODULE: ./src/scanners/code/engine/library/functions-as-objects.js





/** `f.call(self, \u2026)`. */ function called(call) {
    return forward(call, call.arg(0), call.args.slice(1));
}
/** `f.apply(self, list)`. */ function applied(call) {
    return forward(call, call.arg(0), (0,iteration/* spread */.i)(call.arg(1), call.node, call.environment));
}
/** Calls a function with a list of arguments, as in `Reflect.apply(f, self, list)`. */ function applyTo(target, self, list, call) {
    const again = new values_call/* CallSite */.i(call.path, call.node, call.args, target, call.environment, false);
    return forward(again, self, (0,iteration/* spread */.i)(list, call.node, call.environment));
}
function forward(call, self, args) {
    const { node } = call;
    if (node.type === 'TaggedTemplateExpression' || call.receiver.objects.length === 0 && call.receiver.apis.length === 0) return values_value/* UNKNOWN */.HV;
    return perform(call.receiver, self, null, args, node, call.environment);
}
/** `f.bind(self, \u2026)`. */ function bound(call) {
    const functions = call.receiver.objects.map((object)=>{
        if (object.closure === null || call.args.length > 1) return boundNative(call);
        const copy = new heap/* ProgramObject */.k('function', object.node, object.module);
        copy.closure = {
            ...object.closure,
            self: object.closure.self ?? call.arg(0)
        };
        return (0,values_value/* objectValue */.q5)(copy);
    });
    if (call.receiver.apis.length > 0 && call.args.length > 1) return (0,values_value/* joinAll */.If)([
        boundNative(call),
        ...functions
    ]);
    return functions.length === 0 ? {
        ...call.receiver
    } : (0,values_value/* joinAll */.If)(functions);
}
function boundNative(call) {
    return (0,heap/* engineFunction */.p)(call.node, call.environment, (later)=>{
        const again = new values_call/* CallSite */.i(call.path, later.node, later.args, call.receiver, later.environment, false);
        return forward(again, call.arg(0), [
            ...call.args.slice(1),
            ...later.args
        ]);
    });
}

// EXTERNAL MODULE: ./src/scanners/code/engine/library/promises.js
var promises = __webpack_require__(7856);
// EXTERNAL MODULE: ./src/scanners/code/engine/values/taint.js
var values_taint = __webpack_require__(22595);
// EXTERNAL MODULE: ./src/scanners/code/engine/library/strings.js
var strings = __webpack_require__(86522);
;// CONCATENATED MODULE: ./src/scanners/code/engine/library/builtins.js












/**
 * The result of a method that strings, arrays, promises or functions have; null for other methods.
 */ function builtinMethod(name, call) {
    return METHODS.get(name)?.(call) ?? null;
}
const METHODS = new Map([
    ...each([
        'deref',
        'toUpperCase',
        'normalize',
        'valueOf',
        'toLocaleLowerCase',
        'toLocaleUpperCase',
        'repeat'
    ], strings/* same */.FB),
    ...each([
        'trim',
        'trimStart',
        'trimEnd'
    ], strings/* trimmed */.dE),
    [
        'toLowerCase',
        strings/* lowered */.DM
    ],
    [
        'toString',
        (call)=>call.receiver.objects.length > 0 && call.receiver.taints.length === 0 ? values_value/* UNKNOWN */.HV : (0,strings/* text */.Qq)(call)
    ],
    ...each([
        'substring',
        'substr',
        'charAt',
        'padStart',
        'padEnd'
    ], strings/* part */.y_),
    ...each([
        'includes',
        'startsWith',
        'endsWith',
        'indexOf',
        'lastIndexOf',
        'localeCompare',
        'search',
        'test',
        'hasOwnProperty',
        'isPrototypeOf',
        'getTime',
        'toFixed',
        'propertyIsEnumerable'
    ], ()=>values_value/* HARMLESS */.yX),
    ...each([
        'charCodeAt',
        'codePointAt'
    ], ({ receiver })=>({
            ...values_value/* HARMLESS */.yX,
            taints: (0,values_taint/* asCodes */.Hj)(receiver.taints)
        })),
    ...each([
        'get',
        'getAll'
    ], (call)=>(0,collections/* get */.Jt)(call) ?? fromCollection(call)),
    [
        'set',
        collections/* set */.hZ
    ],
    ...each([
        'values',
        'keys'
    ], collections/* listed */.KE),
    [
        'entries',
        collections/* entries */.jO
    ],
    [
        'next',
        next
    ],
    [
        'on',
        streamed
    ],
    [
        'split',
        strings/* split */.lD
    ],
    [
        'slice',
        arrays/* slice */.di
    ],
    [
        'replace',
        strings/* replace */.HC
    ],
    [
        'replaceAll',
        strings/* replace */.HC
    ],
    [
        'match',
        strings/* matched */.jQ
    ],
    [
        'matchAll',
        strings/* part */.y_
    ],
    [
        'exec',
        strings/* executed */.AB
    ],
    [
        'concat',
        arrays/* concat */.xW
    ],
    [
        'join',
        arrays/* joined */.oR
    ],
    ...each([
        'map',
        'flatMap'
    ], arrays/* mapped */.CV),
    ...each([
        'filter',
        'sort',
        'reverse',
        'toSorted',
        'toReversed',
        'find',
        'findLast',
        'some',
        'every',
        'findIndex'
    ], arrays/* filtered */.mj),
    [
        'forEach',
        (call)=>(0,collections/* forEachIn */.Ag)(call) ?? (0,arrays/* forEach */.jJ)(call)
    ],
    [
        'add',
        (call)=>(0,arrays/* arrays */.Vn)(call.receiver).length > 0 ? (0,values_value/* join */.fj)((0,arrays/* push */.VC)(call), call.receiver) : null
    ],
    [
        'splice',
        arrays/* splice */.V4
    ],
    [
        'flat',
        arrays/* flat */.Ct
    ],
    [
        'fill',
        arrays/* fill */.GS
    ],
    ...each([
        'reduce',
        'reduceRight'
    ], arrays/* reduced */.FY),
    ...each([
        'push',
        'unshift'
    ], arrays/* push */.VC),
    ...each([
        'pop',
        'shift',
        'at'
    ], arrays/* element */.ND),
    [
        'then',
        then
    ],
    ...each([
        'catch',
        'finally'
    ], caught),
    [
        'call',
        called
    ],
    [
        'apply',
        applied
    ],
    [
        'pipe',
        piped
    ],
    [
        'bind',
        bound
    ]
]);
function each(names, method) {
    return names.map((name)=>[
            name,
            method
        ]);
}
/** A value from an untrusted collection (a map, headers, URL parameters) is untrusted. */ function fromCollection(call) {
    return call.receiver.taints.length > 0 ? (0,strings/* part */.y_)(call) : null;
}
/** `next()` of an iterator. */ function next(call) {
    if ((0,arrays/* arrays */.Vn)(call.receiver).length === 0) return null;
    for (const generator of (0,arrays/* arrays */.Vn)(call.receiver))if (call.args.length > 0) (0,functions/* resume */.U)(generator, call.arg(0));
    const step = new heap/* ProgramObject */.k('object', call.node, call.environment.frame.module.id);
    step.cell('value').value = (0,contents/* elementsOf */.Z)(call.receiver);
    step.open = true;
    return (0,values_value/* objectValue */.q5)(step);
}
/** `on('data', \u2026)` of a stream that gives what a list has. */ function streamed(call) {
    if ((0,arrays/* arrays */.Vn)(call.receiver).length === 0 || (0,values_value/* textOf */.b6)(call.arg(0)) !== 'data') return null;
    callBack(call.arg(1), [
        (0,contents/* elementsOf */.Z)(call.receiver)
    ], call, 'on data');
    return call.receiver;
}
/** `then`: a promise is treated as the value that it resolves to, perhaps later. */ function then(call) {
    const results = call.args.slice(0, 1).map((callback)=>callBack(callback, [
            (0,promises/* settled */.gu)(call.receiver)
        ], call, 'then'));
    if (call.args[0] !== undefined) (0,promises/* whenSettled */.al)(call.receiver, (value)=>callBack(call.arg(0), [
            value
        ], call, 'then'));
    if (call.args[1] !== undefined) callBack(call.args[1], [
        thrown(call)
    ], call, 'then');
    return results[0] ?? call.receiver;
}
/** What a promise was rejected with: an error, or what the program threw before. */ function thrown(call) {
    return (0,values_value/* join */.fj)({
        ...values_value/* UNKNOWN */.HV,
        apis: [
            'Error()'
        ]
    }, (0,engine_machine/* machineOf */.VT)(call.environment).thrown);
}
function caught(call) {
    const result = callBack(call.arg(0), [
        thrown(call)
    ], call, call.method);
    return call.method === 'finally' ? call.receiver : (0,values_value/* join */.fj)(call.receiver, result);
}
/** `pipe`: returns the target stream, which now also carries the data of the source. */ function piped(call) {
    return (0,values_value/* join */.fj)({
        ...call.receiver,
        apis: []
    }, call.arg(0));
}

// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/members.js
var evaluate_members = __webpack_require__(14861);
// EXTERNAL MODULE: ./src/scanners/code/engine/rules/patterns-of-text.js
var patterns_of_text = __webpack_require__(91139);
// EXTERNAL MODULE: ./src/scanners/code/engine/rules/reporter.js
var reporter = __webpack_require__(69319);
// EXTERNAL MODULE: ./src/scanners/code/engine/values/dots.js
var dots = __webpack_require__(40799);
// EXTERNAL MODULE: ./src/scanners/code/engine/values/lazy.js
var lazy = __webpack_require__(69633);
// EXTERNAL MODULE: ./src/scanners/code/engine/library/parameters.js + 3 modules
var parameters = __webpack_require__(76867);
// EXTERNAL MODULE: ./src/scanners/code/engine/library/schema.js
var library_schema = __webpack_require__(62177);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/proofs.js + 1 modules
var proofs = __webpack_require__(34624);
;// CONCATENATED MODULE: ./src/scanners/code/engine/library/schema-steps.js






/** The path of every schema, on which its methods are called. */ const SCHEMA = 'schema';
/** What makes a schema of the arguments, and of the schema on which it is called; null for none. */ const MAKERS = {
    /** Passes everything. */ any: ()=>library_schema/* ANYTHING */.n0,
    /** Passes texts, whatever is in them. */ text: ()=>library_schema/* TEXT */.a$,
    number: ()=>library_schema/* NUMBER */.uk,
    /** Passes what does no harm. */ plain: ()=>library_schema/* PLAIN */.tZ,
    /** Passes objects with the fields of the first argument, and drops the others. */ fields: (call)=>fieldsOf(call.arg(0), false),
    /** The same, but keeps the others. */ 'open-fields': (call)=>fieldsOf(call.arg(0), true),
    /** Keeps the fields that the object does not name. */ opened: (call)=>{
        const known = (0,library_schema/* schemaOf */.pP)(call.receiver);
        return known?.kind === 'fields' ? {
            ...known,
            open: true
        } : known;
    },
    list: (call)=>({
            kind: 'list',
            of: (0,library_schema/* schemaOf */.pP)(call.arg(0)) ?? (0,library_schema/* schemaOf */.pP)(call.receiver) ?? library_schema/* ANYTHING */.n0
        }),
    /** Passes any of the schemas in the arguments, and what it is called on. */ either: (call)=>({
            kind: 'either',
            of: choicesOf(call)
        }),
    /** Passes what the first argument passes and what it is called on passes, too. */ both: (call)=>{
        const [known, other] = [
            (0,library_schema/* schemaOf */.pP)(call.receiver),
            (0,library_schema/* schemaOf */.pP)(call.arg(0)) ?? fieldsOf(call.arg(0), false)
        ];
        return known === null ? other : (0,library_schema/* both */.WP)(known, other);
    },
    /** Passes what it is called on passes: a limit, a default, a text for people. */ same: (call)=>(0,library_schema/* schemaOf */.pP)(call.receiver) ?? (0,library_schema/* schemaOf */.pP)(call.arg(0)),
    /** Passes texts that a regular expression matches. */ pattern: (call)=>(0,library_schema/* matchedBy */.i1)((0,lazy/* forced */.KY)(call.arg(0)), (0,library_schema/* schemaOf */.pP)(call.receiver) ?? library_schema/* TEXT */.a$),
    /** Passes what a function of the program says is right. */ check: (call)=>{
        const known = (0,library_schema/* schemaOf */.pP)(call.receiver) ?? (0,library_schema/* schemaOf */.pP)(call.arg(0)) ?? library_schema/* ANYTHING */.n0;
        const kinds = (0,proofs/* returnedChecks */.h1)((0,lazy/* forced */.KY)(call.args.at(-1) ?? values_value/* UNKNOWN */.HV));
        return kinds.length === 0 ? known : (0,library_schema/* both */.WP)(known, {
            kind: 'cleans',
            kinds
        });
    },
    /** Passes numbers and lengths up to a limit. */ bounded: (call)=>(0,library_schema/* both */.WP)((0,library_schema/* schemaOf */.pP)(call.receiver) ?? library_schema/* ANYTHING */.n0, {
            kind: 'cleans',
            kinds: [
                'size'
            ]
        }),
    /** Hands on what a function of the program makes of it. */ made: (call)=>({
            kind: 'made',
            from: (0,library_schema/* schemaOf */.pP)(call.receiver) ?? library_schema/* ANYTHING */.n0,
            by: (value)=>callBack(call.arg(0), [
                    value
                ], call, call.method)
        }),
    /** Passes what its argument passes. */ next: (call)=>(0,library_schema/* schemaOf */.pP)(call.arg(0)) ?? (0,library_schema/* schemaOf */.pP)(call.receiver),
    /** Passes what the last of the given schemas passes, which each narrow it. */ chain: (call)=>call.args.map((arg)=>(0,library_schema/* schemaOf */.pP)(arg) ?? library_schema/* ANYTHING */.n0).reduce(library_schema/* both */.WP, library_schema/* ANYTHING */.n0)
};
/** What applies a schema: the result of the call. */ const USES = {
    /** Gives back its argument as far as the schema passes it. */ parse: (call)=>passed(call.receiver, call.arg(0), call),
    /** The same with the schema first and the value second, or the other way round. */ 'parse-second': (call)=>(0,library_schema/* schemaOf */.pP)(call.arg(0)) === null ? passed(call.arg(1), call.arg(0), call) : passed(call.arg(0), call.arg(1), call),
    /** Gives an object that has it as `data`, `value` and `output`. */ result: (call)=>resultOf(passed(call.receiver, call.arg(0), call), call),
    /** The value itself or an object that has it, as the library wants. */ validated: (call)=>{
        const value = passed(call.receiver, call.arg(0), call);
        const result = resultOf(value, call);
        return value === null || result === null ? null : (0,values_value/* join */.fj)(value, result);
    },
    'result-second': (call)=>resultOf((0,library_schema/* schemaOf */.pP)(call.arg(0)) === null ? passed(call.arg(1), call.arg(0), call) : passed(call.arg(0), call.arg(1), call), call)
};
/** The result of a call that makes or applies a schema; null when no schema is known here. */ function schemaStep(step, call) {
    if (isUse(step)) return USES[step](call);
    const schema = MAKERS[step](call);
    if (schema === null) return null;
    const made = (0,library_schema/* schemaObject */.tc)(schema, call.node, call.environment);
    const [object] = made.objects;
    if (schema.kind === 'fields' && object !== undefined) {
        const shape = (0,library_schema/* schemaOf */.pP)(call.receiver) === null ? call.arg(0) : values_value/* UNKNOWN */.HV;
        object.cell('shape').value = shape;
    }
    return {
        ...made,
        apis: [
            SCHEMA
        ]
    };
}
function isUse(step) {
    return step in USES;
}
function passed(schema, value, call) {
    const known = (0,library_schema/* schemaOf */.pP)(schema);
    return known === null ? null : (0,library_schema/* narrowed */.fQ)(value, known, call);
}
function resultOf(value, call) {
    if (value === null) return null;
    const object = new heap/* ProgramObject */.k('object', call.node, call.environment.frame.module.id);
    for (const name of [
        'data',
        'value',
        'output'
    ])object.cell(name).value = value;
    object.open = true;
    return (0,values_value/* objectValue */.q5)(object);
}
function fieldsOf(shape, open) {
    const fields = new Map();
    const objects = (0,lazy/* forced */.KY)(shape).objects.filter(({ kind })=>kind === 'object');
    for (const object of objects)for (const [name, { value }] of object.fields)fields.set(name, (0,library_schema/* schemaOf */.pP)(value) ?? library_schema/* ANYTHING */.n0);
    return {
        kind: 'fields',
        fields,
        open: open || objects.length === 0 || shape.open
    };
}
function choicesOf(call) {
    const listed = call.args.flatMap((arg)=>[
            arg,
            ...(0,lazy/* forced */.KY)(arg).objects.flatMap((object)=>object.kind === 'array' ? object.elements() : [])
        ]);
    const known = [
        call.receiver,
        ...listed
    ].flatMap((value)=>(0,library_schema/* schemaOf */.pP)(value) ?? []);
    return known.length === 0 ? [
        library_schema/* ANYTHING */.n0
    ] : known;
}

// EXTERNAL MODULE: ./src/scanners/code/engine/library/sources.js
var sources = __webpack_require__(51322);
;// CONCATENATED MODULE: ./src/scanners/code/engine/library/model-calls.js
















/** Applies the models to a call: checks its sinks, calls its callbacks and computes its result. */ function applyModel(path, call) {
    const machine = (0,engine_machine/* machineOf */.VT)(call.environment);
    const entry = machine.registry.find(path);
    const name = path.replace(/^\*\./u, '');
    const checked = entry?.schema == null ? null : schemaStep(entry.schema, call);
    if (checked !== null) return checked;
    if (entry === null) return (0,values_value/* join */.fj)(unknownCall(name.slice(name.lastIndexOf('.') + 1), call), pathResult(path, call));
    if (QUOTING.has(path)) thrownWith(call);
    for (const sink of entry.sinks)sinkOf(sink, call, name, hasObjectForm(entry, sink));
    callbacks(entry, call, name);
    return result(entry, path, call);
}
/** Functions whose errors quote what they were given: as markup that text does harm in a page. */ const QUOTING = new Set([
    'JSON.parse',
    'RegExp',
    'BigInt'
]);
function thrownWith(call) {
    const machine = (0,engine_machine/* machineOf */.VT)(call.environment);
    const taints = (0,values_taint/* cleanedFor */.AU)(carried([
        'all'
    ], call), [
        '*',
        '!html'
    ]);
    if (taints.length > 0) machine.thrown = (0,values_value/* join */.fj)(machine.thrown, {
        ...values_value/* UNKNOWN */.HV,
        taints
    });
}
/**
 * The result of a call by its path: a type of the models, and untrusted data if the path is a
 * source.
 */ function pathResult(path, call) {
    const known = (0,engine_machine/* machineOf */.VT)(call.environment).registry.exact(`${path}()`);
    if (known === null && (path.length > 120 || path.startsWith('*.'))) return values_value/* UNKNOWN */.HV;
    const value = (0,values_value/* apiValue */.eW)(known?.type ?? `${path}()`);
    return known?.source == null ? value : (0,values_value/* join */.fj)(value, (0,sources/* sourceValue */.N)(known.source, path, call.node, call.environment));
}
function result(entry, path, call) {
    if (call.args.length > entry.reads) return (0,values_value/* apiValue */.eW)(path.slice(0, path.lastIndexOf('.')));
    if (entry.source !== null) {
        return (0,values_value/* join */.fj)((0,sources/* sourceValue */.N)(entry.source, path, call.node, call.environment), entry.type === null ? pathResult(path, call) : (0,values_value/* apiValue */.eW)(entry.type));
    }
    if (entry.cleans !== null) {
        const taints = (0,values_taint/* cleanedFor */.AU)(carried([
            'all'
        ], call), entry.cleans);
        if (entry.cleans.includes('*')) return {
            ...values_value/* HARMLESS */.yX,
            taints
        };
        return taints.length === 0 ? values_value/* HARMLESS */.yX : {
            ...values_value/* UNKNOWN */.HV,
            taints,
            shape: call.arg(0).shape
        };
    }
    if (entry.harmless) return values_value/* HARMLESS */.yX;
    const source = pathResult(path, call);
    if (entry.propagates === null) return source;
    const taints = path === 'path.join' ? joined(call) : carried(entry.propagates, call);
    const given = entry.parses ? (0,values_taint/* uncleaned */.s)(taints, [
        'code',
        ...values_value/* TEXT_IS_NO */.JR
    ]) : taints;
    return {
        ...source,
        taints: (0,values_value/* joinTaints */.Ck)(source.taints, given)
    };
}
/** What `path.join` is given: all that comes after the first argument is below that. */ function joined({ args: [first, ...others] }) {
    return others.reduce((all, value)=>(0,values_value/* joinTaints */.Ck)(all, (0,dots/* below */.Gz)((0,contents/* deepTaints */.o)(value))), first === undefined ? [] : (0,contents/* deepTaints */.o)(first));
}
/** The untrusted data in the named parts of a call. */ function carried(parts, call) {
    const values = parts.flatMap((part)=>part === 'all' ? call.args : part === 'receiver' ? [
            call.receiver
        ] : [
            call.arg(part)
        ]);
    const taints = values.reduce((all, value)=>(0,values_value/* joinTaints */.Ck)(all, (0,contents/* deepTaints */.o)(value)), []);
    return call.path.startsWith('path.') ? taints : (0,dots/* passedOn */.I3)(taints);
}
/** Whether the same argument may also be an object, of which another sink says what counts. */ function hasObjectForm({ sinks }, { argument, kind, property }) {
    return property === undefined && sinks.some((other)=>other.property !== undefined && other.kind === kind && other.argument === argument);
}
/** A value without the objects of the program that it may be. */ function asText(value) {
    return {
        ...value,
        objects: value.objects.filter(({ kind })=>kind !== 'object')
    };
}
function sinkOf(sink, call, name, hasObjects) {
    const { argument } = sink;
    const last = call.args.length - 1;
    const indices = argument === 'all' ? call.args.keys() : argument === 'last' ? [
        last
    ] : typeof argument === 'number' ? [
        argument
    ] : Array.isArray(argument) ? argument : [];
    if (argument === 'receiver') {
        if (sink.when?.(call.receiver, call) ?? true) (0,reporter/* checkSink */.CY)(sink, call.receiver, call.node, call.environment, call, name);
        return;
    }
    for (const index of indices){
        const argument = call.args[index];
        if (argument === undefined) continue;
        const given = hasObjects ? asText(argument) : argument;
        for (const value of sink.property === undefined ? [
            given
        ] : properties(given, sink.property))if (sink.when?.(value, call) ?? true) (0,reporter/* checkSink */.CY)(sink, inside(value, sink), call.node, call.environment, call, name);
    }
}
function properties(value, names) {
    const list = typeof names === 'string' ? [
        names
    ] : names;
    return list.flatMap((name)=>{
        const field = (0,values_call/* fieldOf */._)(value, name);
        // Untrusted data that is not certainly a string may be an object with the property.
        const whole = value.taints.length > 0 && value.shape === null ? [
            {
                ...values_value/* UNKNOWN */.HV,
                taints: value.taints
            }
        ] : [];
        return field === null || field === values_value/* UNKNOWN */.HV ? whole : [
            field,
            ...whole
        ];
    });
}
/** Kinds of sinks that are harmed by the content of objects and arrays. */ const DEEP = new Set([
    'nosql',
    'command-argument',
    'html',
    'merge',
    'object',
    'log',
    'url',
    'path',
    'redirect',
    'header',
    'code',
    'command',
    'sql',
    'xml',
    'sensitive'
]);
/** Operators of document databases that compare with a value, whatever that is. */ function takesValues(name) {
    return /^\$(?:eq|ne|gte?|lte?|n?in|all)$/u.test(name);
}
function inside(value, sink) {
    if (value.objects.length === 0 || !DEEP.has(sink.kind)) return value;
    return {
        ...value,
        taints: (0,contents/* deepTaints */.o)(value, 3, sink.kind === 'nosql' ? takesValues : undefined)
    };
}
function callbacks(entry, call, name) {
    const given = entry.callbacks.length === 0 ? call.args : call.args.map(lazy/* forced */.KY);
    const functions = given.flatMap((arg)=>arg.objects.some(isFunction) ? [
            arg
        ] : functionsIn(arg));
    const event = (0,values_value/* textOf */.b6)(call.arg(0));
    const direct = entry.callbacks.filter(({ property })=>property === undefined).map((model)=>isOf(model, event) ? model : {
            ...model,
            parameters: []
        });
    for (const callback of functions)callLater(callback, direct, call, name);
    for (const model of entry.callbacks)if (model.property !== undefined) for (const callback of given.flatMap((arg)=>membersAt(arg, model.property?.split('.') ?? [])))callLater(callback, [
        model
    ], call, name);
}
/** Whether a callback may be one for the event that its model is about. */ function isOf(model, event) {
    return model.event === undefined || event === null || model.event === event;
}
function callLater(callback, models, call, name) {
    const model = models.find((candidate)=>suits(candidate, callback));
    const args = model === undefined ? expectedBy(callback) : argumentsBy(model, call);
    const self = model?.self === undefined ? values_value/* UNKNOWN */.HV : (0,values_value/* apiValue */.eW)(model.self);
    const run = ()=>void callBack(callback, filled(callback, args), call, name, self);
    later(call, run, model);
}
function suits({ arity = 0, generator }, callback) {
    const generates = callback.objects.some(({ closure })=>closure?.node.generator === true);
    return arity <= arityOf(callback) && (generator === undefined || generates);
}
/** The functions at a path of properties; `*` stands for any of them. */ function membersAt(value, [name, ...rest]) {
    const { objects } = (0,lazy/* forced */.KY)(value);
    if (name === undefined) return objects.some(isFunction) ? [
        value
    ] : [];
    return objects.flatMap((object)=>name === '*' ? [
            ...[
                ...object.fields.values()
            ].map((cell)=>cell.value),
            object.rest.value
        ] : [
            object.get(name) ?? values_value/* UNKNOWN */.HV
        ]).flatMap((member)=>membersAt(member, rest));
}
/**
 * The functions in a value, in its arrays and under the name `handler`: middleware may be given as
 * an array, and the handler of a route among its options.
 */ function functionsIn(value) {
    return value.objects.flatMap((object)=>object.kind === 'array' ? [
            ...object.elements(),
            object.rest.value
        ] : object.get('handler') ?? []).filter((element)=>element.objects.some(isFunction));
}
function isFunction(object) {
    return object.closure !== null || object.native !== null;
}
function arityOf(callback) {
    return Math.max(...callback.objects.map((object)=>object.closure?.node.params.length ?? 0));
}
/**
 * Fills up the arguments with unknown values: a library calls the function, so missing ones are
 * unknown rather than `undefined`.
 */ function filled(callback, args) {
    return Array.from({
        length: Math.max(args.length, arityOf(callback))
    }, (_, index)=>args[index] ?? values_value/* UNKNOWN */.HV);
}
/**
 * At a module's top level a callback is deferred until the module has run, when the variables that
 * it uses have been assigned.
 */ function later(call, run, model) {
    const { closure, module } = call.environment.frame;
    const machine = (0,engine_machine/* machineOf */.VT)(call.environment);
    if (closure !== null || machine.loading !== module) run();
    else if (model !== undefined || machine.loading === module) module.deferred.push(run);
}
/** The arguments that a model names, the first narrowed by what the call checks of it. */ function argumentsBy({ parameters, checked }, call) {
    const checks = checked?.(call);
    const [first = ''] = parameters;
    const args = parameters.map((kind)=>parameter(kind, call));
    if (checks === undefined || checks.size === 0) return args;
    const whole = (0,values_value/* apiValue */.eW)(first);
    const members = [
        ...checks
    ].map(([name, schema])=>[
            name,
            (0,library_schema/* narrowed */.fQ)((0,evaluate_members/* getMember */.Xf)(whole, name, call.node, call.environment), schema, call)
        ]);
    return [
        (0,library_schema/* checkedObject */.F4)(first, new Map(members), call),
        ...args.slice(1)
    ];
}
function parameter(kind, call) {
    if (kind === '') return values_value/* UNKNOWN */.HV;
    if (kind === 'receiver') return {
        ...values_value/* UNKNOWN */.HV,
        taints: call.receiver.taints
    };
    if (kind === 'elements') return (0,contents/* elementsOf */.Z)(call.receiver);
    if (kind === 'arguments') return {
        ...values_value/* UNKNOWN */.HV,
        taints: carried([
            'all'
        ], call)
    };
    if (kind.startsWith('source:')) {
        const [, source = '', label = call.path] = kind.split(':');
        return (0,sources/* sourceValue */.N)(source, label, call.node, call.environment);
    }
    return (0,values_value/* apiValue */.eW)(kind);
}
/**
 * The arguments that a callback expects by the types and names of its parameters, for example a
 * request.
 */ function expectedBy(callback) {
    const [closure] = callback.objects.flatMap((object)=>object.closure === null ? [] : [
            object.closure
        ]);
    return closure === undefined ? [] : (0,parameters/* argumentsFromAfar */.h)(closure, closure.environment);
}
/**
 * The result of an unknown function that takes functions (`asyncHandler(f)`): it may return one
 * that calls them.
 */ function wrapped(name, call) {
    const functions = call.args.filter((arg)=>arg.objects.some(isFunction));
    if (functions.length === 0 || call.isNew || name !== '' && !(0,patterns_of_text/* carriesOn */.zv)(name)) return values_value/* UNKNOWN */.HV;
    const wrapper = (0,heap/* engineFunction */.p)(call.node, call.environment, (later)=>{
        const given = (0,values_value/* joinAll */.If)(functions.map((inner)=>callBack(inner, later.args, later, name)));
        return (0,values_value/* join */.fj)(given, values_value/* UNKNOWN */.HV);
    });
    return (0,values_value/* join */.fj)(wrapper, values_value/* UNKNOWN */.HV);
}
/** The result of an unknown function, estimated by its name. */ function unknownCall(name, call) {
    if ((0,patterns_of_text/* saysUntrusted */.ZE)(name)) return (0,sources/* sourceValue */.N)('parameter', `${name}()`, call.node, call.environment);
    for (const arg of call.args)if (arg.objects.some(isFunction)) later(call, ()=>void callBack(arg, expectedBy(arg), call, name === '' ? 'a function' : name), undefined);
    const cleans = (0,patterns_of_text/* sanitizesByName */.to)(name);
    const taints = carried([
        'all',
        'receiver'
    ], call);
    if (taints.length === 0) return cleans === null ? wrapped(name, call) : values_value/* HARMLESS */.yX;
    if (cleans !== null) {
        const rest = (0,values_taint/* cleanedFor */.AU)(taints, cleans);
        return rest.length === 0 ? values_value/* HARMLESS */.yX : {
            ...values_value/* UNKNOWN */.HV,
            taints: rest
        };
    }
    return (0,patterns_of_text/* carriesOn */.zv)(name) || call.isNew ? {
        ...values_value/* UNKNOWN */.HV,
        taints: (0,values_taint/* guessed */.rK)(taints)
    } : values_value/* UNKNOWN */.HV;
}

// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/accessors.js
var accessors = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/coercion.js
var coercion = __webpack_require__(91732);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/classes.js
var classes = __webpack_require__(55102);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/literals.js
var literals = __webpack_require__(35988);
// EXTERNAL MODULE: ./src/scanners/code/engine/modules/import-export.js
var import_export = __webpack_require__(1324);
// EXTERNAL MODULE: ./src/scanners/code/engine/rules/shell-letters.js
var shell_letters = __webpack_require__(3614);
// EXTERNAL MODULE: ./src/scanners/code/engine/rules/syntax.js
var syntax = __webpack_require__(21285);
;// CONCATENATED MODULE: ./src/scanners/code/engine/library/aborts.js




/** `new AbortController()`: what `abort` gets is the reason of its signal, whose listeners run. */ function abortController(call) {
    if (!call.isNew) return null;
    const { node, environment } = call;
    const controller = new heap/* ProgramObject */.k('object', node, environment.frame.module.id);
    const signal = new heap/* ProgramObject */.k('object', node, environment.frame.module.id);
    const listeners = new Set();
    signal.open = true;
    signal.cell('addEventListener').value = (0,heap/* engineFunction */.p)(node, environment, (listening)=>{
        listeners.add(listening.arg(1));
        return values_value/* UNDEFINED */.ZH;
    });
    controller.open = true;
    controller.cell('signal').value = (0,values_value/* objectValue */.q5)(signal);
    controller.cell('abort').value = (0,heap/* engineFunction */.p)(node, environment, (aborting)=>{
        const reason = signal.cell('reason');
        (0,engine_machine/* machineOf */.VT)(environment).journal.write(reason, (0,values_value/* join */.fj)(reason.value, aborting.arg(0)));
        for (const listener of listeners)callBack(listener, [
            values_value/* UNKNOWN */.HV
        ], aborting, 'event abort');
        return values_value/* UNDEFINED */.ZH;
    });
    return (0,values_value/* objectValue */.q5)(controller);
}

// EXTERNAL MODULE: ./src/scanners/code/engine/library/request-checks.js
var request_checks = __webpack_require__(60379);
;// CONCATENATED MODULE: ./src/scanners/code/engine/library/events.js




const EMITTER = /(?:^|\.)(?:EventEmitter\d?|EventTarget|events|eventemitter3|mitt)\(\)\.(\w+)$/u;
const LISTENS = new Set([
    ...[
        'on',
        'once',
        'addListener',
        'prependListener',
        'prependOnceListener'
    ],
    'addEventListener'
]);
/**
 * Records listeners of event emitters, and calls them where the event is emitted in the same file,
 * or by the file that is being analysed.
 */ function emitterCall(call) {
    const method = EMITTER.exec(call.path)?.[1] ?? '';
    if (LISTENS.has(method)) listen(call);
    else if (method === 'emit') emit(call, call.arg(0), call.args.slice(1));
    else if (method === 'dispatchEvent') emit(call, typeOf(call.arg(0)), [
        call.arg(0)
    ]);
}
/** `new CustomEvent(type, { detail })`: an object with the type and what else is given. */ function eventOf(call) {
    if (!call.isNew) return null;
    const event = new heap/* ProgramObject */.k('object', call.node, call.environment.frame.module.id);
    for (const given of call.arg(1).objects)for (const [name, { value }] of given.fields)event.cell(name).value = value;
    event.cell('type').value = call.arg(0);
    event.open = true;
    return (0,values_value/* objectValue */.q5)(event);
}
function typeOf(event) {
    return (0,values_value/* joinAll */.If)(event.objects.map((object)=>object.get('type') ?? values_value/* UNKNOWN */.HV));
}
function listen(call) {
    const { module } = call.environment.frame;
    const machine = (0,engine_machine/* machineOf */.VT)(call.environment);
    const { listeners } = machine.entry?.module ?? module;
    const event = (0,values_value/* textOf */.b6)(call.arg(0)) ?? '';
    const known = listeners.get(event) ?? [];
    if (!known.includes(call.arg(1))) listeners.set(event, [
        ...known,
        call.arg(1)
    ]);
}
function emit(call, type, args) {
    const { module } = call.environment.frame;
    const machine = (0,engine_machine/* machineOf */.VT)(call.environment);
    const event = (0,values_value/* textOf */.b6)(type);
    for (const { listeners } of new Set([
        module,
        machine.entry?.module ?? module
    ])){
        const called = event === null ? [
            ...listeners.values()
        ].flat() : listeners.get(event) ?? [];
        for (const listener of called)callBack(listener, args, call, `event ${event ?? ''}`);
    }
}

// EXTERNAL MODULE: ./src/scanners/code/engine/values/journal.js
var journal = __webpack_require__(26496);
;// CONCATENATED MODULE: ./src/scanners/code/engine/library/stores.js




const STORE = 'async_hooks.AsyncLocalStorage()';
/**
 * The methods of Node's AsyncLocalStorage: what one function puts into it, another finds there. All
 * of a program count as one.
 */ function storeNatives() {
    return [
        [
            `${STORE}.run`,
            run
        ],
        [
            `${STORE}.enterWith`,
            (call)=>keep(call)
        ],
        [
            `${STORE}.getStore`,
            (call)=>cellOf(call)?.value ?? values_value/* UNKNOWN */.HV
        ]
    ];
}
function run(call) {
    keep(call);
    return callBack(call.arg(1), call.args.slice(2), call, 'run');
}
function keep(call) {
    const cell = cellOf(call);
    if (cell !== null) (0,engine_machine/* machineOf */.VT)(call.environment).journal.write(cell, (0,values_value/* join */.fj)(cell.value, call.arg(0)));
    return values_value/* UNKNOWN */.HV;
}
/** Where the stored value is kept while one file is analysed; null while files are loaded. */ function cellOf(call) {
    const module = (0,engine_machine/* machineOf */.VT)(call.environment).entry?.module;
    if (module === undefined) return null;
    const cell = module.written.get(STORE) ?? (0,journal/* newCell */.N)(values_value/* UNKNOWN_CLOSED */.GV, module.id);
    module.written.set(STORE, cell);
    return cell;
}

// EXTERNAL MODULE: ./src/scanners/code/engine/rules/addresses.js
var addresses = __webpack_require__(69888);
;// CONCATENATED MODULE: ./src/scanners/code/engine/library/addresses-made.js




/**
 * `new URL(text, base)`. Where the text begins with a path of the program, the host is the base's;
 * a base that is the address of the request itself leads back to where it came from.
 */ function addressOf(call) {
    const [text, base] = [
        call.arg(0),
        call.arg(1)
    ];
    const own = {
        ...values_value/* UNKNOWN */.HV,
        taints: textTaints(text, base)
    };
    const whole = base === values_value/* UNDEFINED */.ZH ? {
        ...own,
        shape: text.shape
    } : own;
    const made = (0,values_value/* apiValue */.eW)('URL()');
    return (0,values_value/* join */.fj)({
        ...whole,
        taints: (0,values_value/* joinTaints */.Ck)(whole.taints, baseTaints(text, base))
    }, {
        ...made,
        shape: whole.shape
    });
}
function textTaints(text, base) {
    const taints = (0,contents/* deepTaints */.o)(text);
    return base !== values_value/* UNDEFINED */.ZH && isPath(text) ? (0,values_taint/* cleanedFor */.AU)(taints, addresses/* HOST_DECIDES */.D) : taints;
}
function baseTaints(text, base) {
    const isOwn = base.taints.every(({ source })=>/(?:[uU]rl|href|origin)$/u.test(source.label));
    if (isOwn) return (0,values_taint/* cleanedFor */.AU)(base.taints, addresses/* HOST_DECIDES */.D);
    return /^[a-z][a-z+.-]*:\/\/[^/]+\//iu.test((0,values_value/* beforeTaint */.Gl)(text) ?? '') ? [] : base.taints;
}
/** Whether a text begins as a path on the same host: `/users/\u2026`, `./x`, not `//host`. */ function isPath(text) {
    const before = (0,values_value/* beforeTaint */.Gl)(text) ?? '';
    return !(0,values_value/* beginsUnknown */.$C)(text) && /^(?:\/(?![/\\])|\.{1,2}\/|[?#]|[\w-]+\/)/u.test(before) && before !== '/';
}

;// CONCATENATED MODULE: ./src/scanners/code/engine/library/natives.js




























/**
 * The result of a function of the language that creates or inspects objects; null for other
 * functions. Models may declare the same functions as sinks.
 */ function natives_native(call) {
    emitterCall(call);
    return NATIVES.get(call.path)?.(call) ?? null;
}
/** Whether the language has a function of that path which `native` knows. */ function isNative(path) {
    return NATIVES.has(path);
}
const NATIVES = new Map([
    [
        'Object.assign',
        natives_assign
    ],
    [
        '_.assign',
        natives_assign
    ],
    [
        'Object.values',
        (call)=>(0,arrays/* arrayOf */.jk)(valuesOf(call.arg(0)), call)
    ],
    [
        'Object.entries',
        entries
    ],
    [
        'Object.keys',
        keys
    ],
    [
        'Reflect.get',
        (call)=>(0,evaluate_members/* getMember */.Xf)(call.arg(0), (0,values_value/* textOf */.b6)(call.arg(1)), call.node, call.environment)
    ],
    [
        'WeakRef',
        (call)=>call.isNew ? call.arg(0) : null
    ],
    [
        'Object.freeze',
        (call)=>call.arg(0)
    ],
    [
        'Object.seal',
        (call)=>call.arg(0)
    ],
    [
        'Object.create',
        created
    ],
    [
        'Object.fromEntries',
        (call)=>({
                ...values_value/* UNKNOWN */.HV,
                taints: (0,contents/* deepTaints */.o)(call.arg(0))
            })
    ],
    [
        'Promise',
        promises/* promise */.iv
    ],
    [
        'Promise.withResolvers',
        promises/* withResolvers */.YN
    ],
    [
        'Promise.reject',
        promises/* rejected */.nS
    ],
    [
        'Promise.resolve',
        (call)=>(0,promises/* adopted */.gZ)(call.arg(0), call.node, call.environment)
    ],
    [
        'Promise.all',
        (call)=>call.arg(0)
    ],
    [
        'Promise.allSettled',
        promises/* allSettled */.vd
    ],
    [
        'Promise.try',
        promises/* tried */.J3
    ],
    [
        'Promise.race',
        (call)=>(0,contents/* elementsOf */.Z)(call.arg(0))
    ],
    [
        'Promise.any',
        (call)=>(0,contents/* elementsOf */.Z)(call.arg(0))
    ],
    [
        'Array.from',
        arrayFrom
    ],
    [
        'stream.Readable.from',
        (call)=>(0,arrays/* arrayOf */.jk)((0,contents/* elementsOf */.Z)(call.arg(0)), call)
    ],
    ...[
        'Object.groupBy',
        'Map.groupBy'
    ].map((path)=>[
            path,
            grouped
        ]),
    [
        'AbortController',
        abortController
    ],
    [
        'JSON.stringify',
        stringified
    ],
    [
        'Array.of',
        (call)=>(0,arrays/* arrayOf */.jk)((0,values_value/* joinAll */.If)(call.args), call)
    ],
    [
        'Set',
        (call)=>collection(call)
    ],
    [
        'Map',
        (call)=>call.isNew ? (0,collections/* mapOf */.A7)(call, (0,contents/* elementsOf */.Z)(call.arg(0)).objects) : null
    ],
    [
        'WeakMap',
        (call)=>call.isNew ? (0,collections/* mapOf */.A7)(call, (0,contents/* elementsOf */.Z)(call.arg(0)).objects) : null
    ],
    [
        'WeakSet',
        (call)=>collection(call)
    ],
    [
        'Array',
        (call)=>(0,arrays/* arrayOf */.jk)(call.args.length > 1 ? (0,values_value/* joinAll */.If)(call.args) : values_value/* UNKNOWN_CLOSED */.GV, call)
    ],
    ...[
        'module.createRequire()',
        'module.require',
        'module._load',
        'module.constructor._load',
        'process.getBuiltinModule',
        'process.mainModule.require',
        'require.main.require'
    ].map((path)=>[
            path,
            (call)=>(0,import_export/* importModule */.WE)(call.arg(0), call.environment)
        ]),
    [
        'Object.defineProperty',
        defined
    ],
    ...storeNatives(),
    [
        'Proxy',
        proxied
    ],
    [
        'Reflect.apply',
        (call)=>applyTo(call.arg(0), call.arg(1), call.arg(2), call)
    ],
    [
        'Reflect.construct',
        constructed
    ],
    ...[
        'util.inherits',
        'inherits'
    ].map((path)=>[
            path,
            inherited
        ]),
    ...[
        'setTimeout',
        'setInterval',
        'setImmediate',
        'queueMicrotask',
        'process.nextTick'
    ].map((path)=>[
            path,
            timed
        ]),
    ...[
        'Event',
        'CustomEvent',
        'MessageEvent'
    ].map((path)=>[
            path,
            eventOf
        ]),
    [
        'RegExp',
        regExp
    ],
    ...[
        'URL',
        'url.URL'
    ].map((path)=>[
            path,
            addressOf
        ]),
    [
        'String',
        (call)=>{
            const text = (0,coercion/* asText */.e)(call.arg(0), call.node, call.environment);
            return {
                ...text,
                apis: [],
                objects: [],
                taints: (0,values_taint/* cleanedFor */.AU)(text.taints, values_value/* TEXT_IS_NO */.JR)
            };
        }
    ],
    ...[
        'String.fromCharCode',
        'String.fromCodePoint'
    ].map((path)=>[
            path,
            ({ args })=>({
                    ...values_value/* UNKNOWN */.HV,
                    taints: (0,values_taint/* fromCodes */.zj)((0,values_value/* joinAll */.If)(args).taints)
                })
        ]),
    ...[
        'decodeURIComponent',
        'decodeURI',
        'unescape'
    ].map((path)=>[
            path,
            decoded
        ]),
    [
        'zod.createRoute',
        (call)=>call.arg(0)
    ],
    [
        'express-validator.matchedData',
        request_checks/* matchedData */.TO
    ],
    [
        'util.format',
        strings/* formatted */.X0
    ],
    [
        'util.promisify',
        (call)=>call.arg(0)
    ],
    [
        'jose.JWK.asKey',
        (call)=>call.arg(0)
    ],
    [
        'util.callbackify',
        (call)=>call.arg(0)
    ],
    [
        'bluebird.promisify',
        (call)=>call.arg(0)
    ],
    [
        'bluebird.promisifyAll',
        (call)=>call.arg(0)
    ],
    [
        'Buffer.from',
        (call)=>bufferFrom(call)
    ],
    [
        'katex.renderToString',
        formula
    ]
]);
/**
 * A formula as markup, in which everything is escaped. Trusted ones lead to any address and have
 * any attribute, so options that are not written in the call may let data through.
 */ function formula(call) {
    const options = call.args.length < 2 ? null : call.argNode(1);
    const isPlain = options === null || options.type === 'ObjectExpression' && options.properties.every((property)=>property.type === 'ObjectProperty' && !property.computed && !/^(?:trust|macros)$/u.test((0,syntax/* nameOfNode */.bg)(property.key)));
    return isPlain ? values_value/* HARMLESS */.yX : {
        ...values_value/* UNKNOWN */.HV,
        taints: (0,contents/* deepTaints */.o)(call.arg(0)),
        open: true
    };
}
/** What was encoded for an address is markup, or a letter that was removed, once it is decoded. */ function decoded(call) {
    const [text] = call.args;
    return text === undefined ? values_value/* UNKNOWN */.HV : {
        ...values_value/* UNKNOWN */.HV,
        taints: (0,values_taint/* decodedTaints */.qi)((0,values_taint/* uncleaned */.s)((0,dots/* dotted */.Bs)(text.taints), [
            'html',
            'tags',
            ...shell_letters/* WITHOUT */.PW
        ]))
    };
}
function valuesOf(value) {
    const fields = value.objects.flatMap((object)=>[
            ...[
                ...object.fields.values()
            ].map((cell)=>cell.value),
            object.rest.value
        ]);
    return (0,lazy/* loadedOnly */.OT)((0,values_value/* joinAll */.If)([
        {
            ...values_value/* UNKNOWN */.HV,
            taints: value.taints,
            open: value.open
        },
        ...fields.slice(0, 40)
    ]));
}
function natives_assign(call) {
    const { journal } = (0,engine_machine/* machineOf */.VT)(call.environment);
    const target = (0,lazy/* forced */.KY)(call.arg(0));
    const inherited = [];
    for (const from of call.args.slice(1).map(lazy/* forced */.KY)){
        for (const object of target.objects){
            for (const source of from.objects)for (const [name, cell] of source.fields)journal.write(object.cell(name), cell.value);
            if (from.open) journal.open(object);
        }
        if (from.taints.length > 0) inherited.push(from);
    }
    return inherited.reduce((all, value)=>(0,values_value/* join */.fj)(all, {
            ...values_value/* UNKNOWN */.HV,
            taints: value.taints
        }), target);
}
function entries(call) {
    const pair = new heap/* ProgramObject */.k('array', call.node, call.environment.frame.module.id);
    pair.cell('0').value = keyValue(call.arg(0));
    pair.cell('1').value = valuesOf(call.arg(0));
    return (0,arrays/* arrayOf */.jk)((0,values_value/* objectValue */.q5)(pair), call);
}
function keyValue(value) {
    const { taints } = (0,values_value/* joinAll */.If)(value.objects.map(({ keys: { value: key } })=>key));
    if (taints.length > 0) return {
        ...values_value/* UNKNOWN */.HV,
        taints
    };
    return value.taints.length > 0 ? {
        ...values_value/* UNKNOWN */.HV,
        taints: value.taints
    } : value.open ? values_value/* UNKNOWN */.HV : values_value/* HARMLESS */.yX;
}
function keys(call) {
    return (0,arrays/* arrayOf */.jk)(keyValue(call.arg(0)), call);
}
function created(call) {
    const object = new heap/* ProgramObject */.k('object', call.node, call.environment.frame.module.id);
    const [prototype] = call.arg(0).objects;
    if (prototype !== undefined) object.parent = prototype;
    object.open = true;
    return (0,values_value/* objectValue */.q5)(object);
}
/**
 * Timers pass on to their function what follows it or, where there is a delay, what follows that.
 * Null, as for a function that is not modelled here: the models say the rest.
 */ function timed(call) {
    const given = /^set(?:Timeout|Interval)$/u.test(call.path) ? call.args.slice(2) : call.args.slice(1);
    if (given.length > 0) callBack(call.arg(0), given, call, call.path);
    return null;
}
function defined(call) {
    const name = (0,values_value/* textOf */.b6)(call.arg(1));
    const [descriptor] = call.arg(2).objects;
    if (name === null || descriptor === undefined) return call.arg(0);
    const value = descriptor.get('value');
    for (const object of call.arg(0).objects){
        if (value !== null) (0,engine_machine/* machineOf */.VT)(call.environment).journal.write(object.cell(name), value);
        for (const kind of [
            'get',
            'set'
        ]){
            const closure = descriptor.get(kind)?.objects[0]?.closure ?? null;
            if (closure !== null) (0,accessors/* defineAccessor */.H3)(object, name, kind, {
                ...closure,
                self: null
            });
        }
    }
    return call.arg(0);
}
/**
 * `new Proxy(target, handler)`: behaves like its target. With a `get` in the handler, any member
 * may be what that returns.
 */ function proxied(call) {
    if (!call.isNew) return null;
    const target = call.arg(0);
    const traps = call.arg(1).objects.flatMap((handler)=>handler.get('get')?.objects ?? []);
    if (traps.length === 0) return target;
    const proxy = new heap/* ProgramObject */.k('instance', call.node, call.environment.frame.module.id);
    proxy.rest.value = (0,values_value/* joinAll */.If)(traps.map((trap)=>callBack((0,values_value/* objectValue */.q5)(trap), [
            target,
            values_value/* UNKNOWN */.HV,
            target
        ], call, 'Proxy.get')));
    return (0,values_value/* objectValue */.q5)(proxy);
}
function constructed(call) {
    const { environment: env, node } = call;
    const args = (0,iteration/* spread */.i)(call.arg(1), node, env);
    return (0,values_value/* joinAll */.If)([
        call.arg(0).apis.length === 0 ? values_value/* UNKNOWN */.HV : applyTo(call.arg(0), values_value/* UNDEFINED */.ZH, call.arg(1), call),
        ...call.arg(0).objects.filter((object)=>object.kind === 'class' || object.closure !== null).map((object)=>(0,classes/* instantiate */.Fl)(object, args, env, node))
    ]);
}
/** `util.inherits(Child, Parent)`: the prototype of the child gets that of the parent. */ function inherited(call) {
    const [parent] = call.arg(1).objects;
    for (const child of call.arg(0).objects)if (parent !== undefined) (0,evaluate_members/* prototypeOf */.kp)(child).parent ??= (0,evaluate_members/* prototypeOf */.kp)(parent);
    return values_value/* UNDEFINED */.ZH;
}
function arrayFrom(call) {
    const elements = (0,contents/* elementsOf */.Z)(call.arg(0));
    return (0,arrays/* arrayOf */.jk)(call.args.length > 1 ? callBack(call.arg(1), [
        elements,
        values_value/* HARMLESS */.yX
    ], call, 'Array.from') : elements, call);
}
/** The callback sees each element; what comes out is not followed further than any other call's. */ function grouped(call) {
    callBack(call.arg(1), [
        (0,contents/* elementsOf */.Z)(call.arg(0)),
        values_value/* HARMLESS */.yX
    ], call, call.path);
    return null;
}
/** An object says itself what it is in JSON; what else the value may be is written as it is. */ function stringified(call) {
    const [value, { node, environment }] = [
        call.arg(0),
        call
    ];
    const said = value.objects.flatMap((object)=>(0,functions/* invokeOwn */.L)(object, 'toJSON', environment, node));
    if (said.length === 0) return null;
    const others = value.objects.filter((object)=>object.get('toJSON') === null);
    const parts = (0,values_value/* joinAll */.If)([
        ...said,
        {
            ...values_value/* UNKNOWN */.HV,
            taints: value.taints,
            objects: others
        }
    ]);
    return {
        ...values_value/* UNKNOWN */.HV,
        taints: (0,values_taint/* cleanedFor */.AU)((0,contents/* deepTaints */.o)(parts), [
            'code',
            ...values_value/* TEXT_IS_NO */.JR
        ])
    };
}
function collection(call) {
    if (!call.isNew) return null;
    const object = new heap/* ProgramObject */.k('array', call.node, call.environment.frame.module.id);
    object.rest.value = (0,contents/* elementsOf */.Z)(call.arg(0));
    return (0,values_value/* objectValue */.q5)(object);
}
function regExp(call) {
    const pattern = (0,values_value/* textOf */.b6)(call.arg(0));
    if (pattern !== null) return (0,literals/* regex */.yG)(pattern, (0,values_value/* textOf */.b6)(call.arg(1)) ?? '', call.node, call.environment);
    const [known] = call.arg(0).objects;
    if (known?.pattern != null) return (0,literals/* regex */.yG)(known.pattern, (0,values_value/* textOf */.b6)(call.arg(1)) ?? known.flags, call.node, call.environment);
    return null;
}
function bufferFrom(call) {
    const text = (0,values_value/* textOf */.b6)(call.arg(0));
    return text === null ? {
        ...values_value/* UNKNOWN */.HV,
        taints: (0,dots/* dotted */.Bs)((0,contents/* deepTaints */.o)(call.arg(0)))
    } : (0,values_value/* constant */.dY)(text);
}

// EXTERNAL MODULE: ./src/scanners/code/engine/modules/places.js
var places = __webpack_require__(56244);
// EXTERNAL MODULE: ./src/scanners/code/engine/rules/rule-set.js
var rule_set = __webpack_require__(20669);
// EXTERNAL MODULE: ./src/scanners/code/engine/values/environment.js
var environment = __webpack_require__(88566);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/expressions.js + 2 modules
var expressions = __webpack_require__(89575);
;// CONCATENATED MODULE: ./src/scanners/code/engine/evaluate/calls.js



















/** Evaluates a call or a `new`. */ function evaluateCall(node, env) {
    const { callee } = node;
    if (callee.type === 'Import') return load('import', node, env);
    if (callee.type === 'Super') return superCall(node, env);
    if (callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression') {
        const receiver = (0,lazy/* forced */.KY)((0,expressions/* evaluate */._)(callee.object, env));
        const { name, key } = (0,evaluate_members/* memberName */.eg)(callee, env);
        if (name === null && key.taints.length > 0) dynamicCall(key, node, env);
        const target = (0,evaluate_members/* getMember */.Xf)(receiver, name, callee, env);
        const self = callee.object.type === 'Super' ? env.frame.self : receiver;
        return perform(target, self, name, evaluateArguments(node, env), node, env);
    }
    if (callee.type === 'Identifier' && callee.name === 'require' && env.find('require') === null) {
        return load('require', node, env);
    }
    const target = callee.type === 'V8IntrinsicIdentifier' ? values_value/* UNKNOWN */.HV : (0,expressions/* evaluate */._)(callee, env);
    const name = callee.type === 'Identifier' ? callee.name : null;
    return perform(target, values_value/* UNKNOWN */.HV, name, evaluateArguments(node, env), node, env);
}
/** Paths of functions that run a text as a program. */ const RUNS_TEXT = /^(?:eval|Function|execScript|setTimeout|setInterval|worker_threads\.Worker|vm\.(?:Script|compileFunction|runIn\w+Context))$/u;
/**
 * Texts up to this length, in characters, are idioms that hide nothing: `Function('return this')`.
 */ const SHORT = 100;
/**
 * Remembers the line at which a constant text is run as a program, since that program is not
 * analysed.
 * @param least the text has to be longer, in characters; with 0 any argument counts, known or not
 */ function noteProgram(args, node, env, least = SHORT) {
    if ((0,environment/* isAnalysed */.i)(env.frame) && args.some((value)=>((0,values_value/* textOf */.b6)(value)?.length ?? (least === 0 ? 1 : 0)) > least)) env.frame.module.embedded.add((0,places/* lineOf */.cA)(node));
}
/** Whether a specifier begins with `data:`: `import('data:text/javascript,' + \u2026)`. */ function startsWithData({ arguments: [specifier] }) {
    let first = specifier;
    while(first?.type === 'BinaryExpression')first = first.left;
    if (first?.type === 'TemplateLiteral') return first.quasis[0]?.value.raw.startsWith('data:') ?? false;
    return first?.type === 'StringLiteral' && first.value.startsWith('data:');
}
/** Evaluates `require(name)` or `import(name)`. */ function load(path, node, env) {
    const [specifier = values_value/* UNKNOWN */.HV] = evaluateArguments(node, env);
    const call = new values_call/* CallSite */.i(path, node, [
        specifier
    ], values_value/* UNKNOWN */.HV, env, false);
    hook(call);
    applyModel(path, call);
    if ((0,values_value/* textOf */.b6)(specifier)?.startsWith('data:') ?? startsWithData(node)) noteProgram([
        specifier
    ], node, env, 0);
    return (0,import_export/* importModule */.WE)(specifier, env, node.arguments[0]);
}
function dynamicCall(key, node, env) {
    const call = new values_call/* CallSite */.i('[]()', node, [
        key
    ], values_value/* UNKNOWN */.HV, env, false);
    applyModel('[]()', call);
}
function superCall(node, env) {
    const args = evaluateArguments(node, env);
    const parent = env.frame.closure?.home?.parent ?? null;
    if (parent !== null) (0,classes/* construct */.YU)(parent, env.frame.self, args, env, node);
    return env.frame.self;
}
/** The arguments of a call; a spread array contributes its elements. */ function evaluateArguments(node, env) {
    const values = [];
    for (const argument of node.arguments){
        if (argument.type === 'FunctionExpression' || argument.type === 'ArrowFunctionExpression') values.push((0,functions/* closureValue */.fA)(argument, env, null));
        else if (argument.type === 'SpreadElement') values.push(...(0,iteration/* spread */.i)((0,expressions/* evaluate */._)(argument, env), argument, env));
        else values.push((0,expressions/* evaluate */._)(argument, env));
    }
    return values;
}
/** Calls everything that a value may be, and joins the results. */ function perform(unloaded, receiver, name, args, node, env) {
    const isNew = node.type === 'NewExpression';
    const target = (0,lazy/* forced */.KY)(unloaded);
    const results = [];
    for (const object of target.objects){
        if (isNew && (object.kind === 'class' || object.closure !== null)) results.push((0,classes/* instantiate */.Fl)(object, args, env, node));
        else if (object.closure !== null) results.push((0,functions/* invoke */.lA)(object.closure, receiver, args, env, node));
        else if (object.native !== null) results.push(object.native(new values_call/* CallSite */.i(name ?? '', node, args, receiver, env, isNew)));
    }
    const inherited = isNew || results.length > 0 ? [] : target.objects.flatMap((object)=>object.inherits);
    const paths = inherited.length === 0 ? target.apis : [
        ...target.apis,
        ...inherited
    ];
    for (const path of paths)results.push(callPath(path, receiver, args, node, env, isNew));
    if (results.length === 0) results.push(callUnknown(receiver, name, args, node, env, isNew));
    return (0,values_value/* joinAll */.If)(results);
}
function callPath(path, receiver, args, node, env, isNew) {
    const call = new values_call/* CallSite */.i(path, node, args, receiver, env, isNew);
    hook(call);
    const { module } = env.frame;
    const machine = (0,engine_machine/* machineOf */.VT)(env);
    if ((0,environment/* isAnalysed */.i)(env.frame) && !module.calls.has(path)) module.calls.set(path, node);
    if (RUNS_TEXT.test(path)) noteProgram(args, node, env);
    const own = natives_native(call);
    if (own !== null) {
        // Without a model its callbacks would run again, with nothing that is known.
        if (machine.registry.find(path) !== null) applyModel(path, call);
        return own;
    }
    const last = path.slice(path.lastIndexOf('.') + 1);
    if (path.includes('.') && machine.registry.exact(path) === null) {
        const result = builtinMethod(last, call);
        if (result !== null) {
            if (machine.registry.find(path) !== null) applyModel(path, call);
            return result;
        }
    }
    // A name such as `unsafeInput()` says that its result is untrusted; not where a model knows the
    // function, which may be a library's name for something else (`sql.unsafe`).
    if ((0,patterns_of_text/* saysUntrusted */.ZE)(last) && machine.registry.find(path) === null) return (0,sources/* sourceValue */.N)('parameter', `${last}()`, node, env);
    return applyModel(path, call);
}
/** Evaluates a call of an unknown function, of which only the name is known. */ function callUnknown(receiver, name, args, node, env, isNew) {
    const path = name === null ? '' : node.callee.type === 'Identifier' ? name : `*.${name}`;
    const call = new values_call/* CallSite */.i(path, node, args, receiver, env, isNew);
    hook(call);
    const { module } = env.frame;
    const machine = (0,engine_machine/* machineOf */.VT)(env);
    if (path !== '' && (0,environment/* isAnalysed */.i)(env.frame) && !module.calls.has(path)) module.calls.set(path, node);
    const modelled = path === '' ? null : machine.registry.exact(path);
    const result = name === null || isNew ? null : builtinMethod(name, call);
    if (result !== null) {
        if (modelled !== null) applyModel(path, call);
        return result;
    }
    return modelled === null ? unknownCall(name ?? '', call) : applyModel(path, call);
}
function hook(call) {
    const { rules } = (0,engine_machine/* machineOf */.VT)(call.environment);
    const name = call.path.replace(/^\*\./u, '');
    for (const { rule, run } of (0,rule_set/* waiting */.e)(rules.calls, call.path))run(call, (0,reporter/* reporterOf */.hw)(rule, call.environment, name));
    for (const { rule, run } of rules.anyCall)run(call, (0,reporter/* reporterOf */.hw)(rule, call.environment, name));
}
/**
 * Evaluates a tagged template. A known tag decides the result; with an unknown one it is a string
 * of the parts.
 */ function evaluateTagged(node, env) {
    const target = (0,expressions/* evaluate */._)(node.tag, env);
    const parts = node.quasi.expressions.map((expression)=>(0,expressions/* evaluate */._)(expression, env));
    const strings = (0,values_value/* constant */.dY)(node.quasi.quasis.map((quasi)=>quasi.value.raw).join(''));
    const args = [
        strings,
        ...parts
    ];
    const results = target.objects.flatMap((object)=>object.closure === null ? [] : [
            (0,functions/* invoke */.lA)(object.closure, values_value/* UNKNOWN */.HV, args, env, node)
        ]);
    for (const path of target.apis){
        const call = new values_call/* CallSite */.i(path, node, args, values_value/* UNKNOWN */.HV, env, false);
        hook(call);
        results.push(applyModel(path, call));
    }
    if (results.length > 0) return (0,values_value/* joinAll */.If)(results);
    return (0,values_value/* concatenate */.u1)([
        values_value/* UNKNOWN */.HV,
        ...parts
    ]);
}
/**
 * Calls a function argument with these values: a function of the program, or one of a library that
 * is known. Other values are ignored.
 * @param self what `this` is in it
 */ function callBack(callback, args, call, name, self = values_value/* UNKNOWN */.HV) {
    const { objects, apis } = (0,lazy/* forced */.KY)(callback);
    const env = call.environment;
    const results = objects.flatMap((object)=>{
        if (object.closure !== null) return [
            (0,functions/* invoke */.lA)((0,functions/* renamed */.fN)(object.closure, `callback of ${name}`), self, args, env, call.node)
        ];
        return object.native === null ? [] : [
            object.native(new values_call/* CallSite */.i(name, call.node, args, values_value/* UNKNOWN */.HV, env, false))
        ];
    });
    for (const path of apis)if (isNative(path) || (0,engine_machine/* machineOf */.VT)(env).registry.find(path) !== null) results.push(callPath(path, self, args, call.node, env, false));
    return results.length === 0 ? values_value/* UNKNOWN */.HV : (0,values_value/* joinAll */.If)(results);
}


/***/ }),

/***/ 94728:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ chosen),
/* harmony export */   vX: () => (/* binding */ prototypeOfBase),
/* harmony export */   yv: () => (/* binding */ checkMemberSink)
/* harmony export */ });
/* harmony import */ var _rules_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21285);
/* harmony import */ var _rules_reporter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69319);
/* harmony import */ var _values_taint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22595);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56086);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6433);





/** API path of a member whose name is untrusted: it may be `Object.prototype`. */ const CHOSEN = '[chosen]';
/** API path of a member whose name comes from a client: calling it may call any method. */ const CHOSEN_METHOD = '[chosen-method]';
/**
 * The value of a member whose name is untrusted: it may be the prototype, or any method.
 * @param object what it is read from
 */ function chosen(value, name, key, object, env) {
    if (name !== null || key.taints.length === 0) return value;
    const base = prototypeOfBase(object, env);
    const harmful = key.taints.filter((taint)=>(0,_values_taint_js__WEBPACK_IMPORTED_MODULE_2__/* .harms */ .yI)(taint, 'prototype') && (base === null || !taint.cleaned.includes(base)));
    if (harmful.length === 0) return value;
    const method = key.taints.some((taint)=>taint.source.kind === 'remote' && (0,_values_taint_js__WEBPACK_IMPORTED_MODULE_2__/* .harms */ .yI)(taint, 'method-name'));
    const sources = harmful.map(chosenBy);
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(value, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .apiValue */ .eW)(...new Set(sources), ...method ? [
        CHOSEN_METHOD
    ] : []));
}
/**
 * The kind of harm that a key does as the name of the prototype of one object: `a` or `this.a`, as
 * it is called in the running function. Null for an object without such a name.
 */ function prototypeOfBase(object, env) {
    const name = nameOfBase(object);
    const within = (0,_rules_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .functionsAround */ .xR)(env)[0]?.start ?? 0;
    return name === null ? null : `prototype of ${name} in ${env.frame.module.id}:${within}`;
}
function nameOfBase(node) {
    if (node.type === 'Identifier') return node.name;
    if (node.type === 'ThisExpression') return 'this';
    if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return null;
    const base = nameOfBase(node.object);
    return base === null ? null : `${base}.${node.property.name}`;
}
/**
 * For parameters the path contains the parameter's name, since pollution requires the same
 * parameter to choose both object and field.
 */ function chosenBy({ source }) {
    return source.kind === 'parameter' ? `${CHOSEN} ${source.label.replaceAll('.', '/')}` : CHOSEN;
}
/**
 * Checks `obj[key]` with an untrusted key. The sinks are `[]` (read), `[]=` (written), and `[][]=`
 * (written to a member that was itself chosen by an untrusted key).
 */ function checkMemberSink(path, key, object, node, env) {
    if (path === '[]=' && object.objects.some((known)=>known.kind === 'array')) return;
    const { registry } = (0,_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .machineOf */ .VT)(env);
    for (const sink of registry.exact(path)?.sinks ?? [])(0,_rules_reporter_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSink */ .CY)(sink, key, node, env, null, path === '[]' ? 'property read' : 'property write');
    if (path === '[]') return;
    // Written to a prototype any name does harm, also one that is no prototype's itself.
    const own = key.taints.filter((taint)=>object.apis.includes(chosenBy(taint)));
    const inner = {
        ...key,
        taints: (0,_values_taint_js__WEBPACK_IMPORTED_MODULE_2__/* .uncleaned */ .s)(own, [
            'prototype'
        ])
    };
    for (const sink of registry.exact('[][]=')?.sinks ?? [])(0,_rules_reporter_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSink */ .CY)(sink, inner, node, env, null, 'property write');
}


/***/ }),

/***/ 55102:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ define),
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   Fl: () => (/* binding */ instantiate),
/* harmony export */   YU: () => (/* binding */ construct),
/* harmony export */   tg: () => (/* binding */ isInstantiated),
/* harmony export */   wr: () => (/* binding */ classValue)
/* harmony export */ });
/* harmony import */ var _values_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88566);
/* harmony import */ var _values_heap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79869);
/* harmony import */ var _values_lazy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69633);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56086);
/* harmony import */ var _accessors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8446);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89575);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21675);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14861);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32682);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33491);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6433);











const INITIALISERS = new WeakMap();
/** The scope of the body of a class; null where it is not seen to have fields. */ function bodyOf(object) {
    return INITIALISERS.get(object)?.[0]?.environment ?? null;
}
/** Classes that their own files instantiate. */ const INSTANTIATED = new WeakSet();
/** Whether the file of a class makes instances of it. */ function isInstantiated(object) {
    return INSTANTIATED.has(object);
}
/** The value of a class: its fields are the static members, its prototype contains the methods. */ function classValue(node, around) {
    const env = around.block();
    const object = new _values_heap_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgramObject */ .k('class', node, env.frame.module.id);
    const name = node.id?.name ?? '(class)';
    const prototype = (0,_members_js__WEBPACK_IMPORTED_MODULE_7__/* .prototypeOf */ .kp)(object);
    inherit(object, prototype, node, env);
    const value = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .objectValue */ .q5)(object);
    // Within the class body the name refers to the class, from the first member on.
    if (node.id != null) env.declare(node.id.name, 'const').value = value;
    if ((0,_values_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnalysed */ .i)(env.frame)) env.frame.module.classes.push(object);
    const initialisers = [];
    INITIALISERS.set(object, initialisers);
    for (const decorator of node.decorators ?? [])(0,_expressions_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluate */ ._)(decorator.expression, env);
    for (const member of node.body.body){
        if (member.type === 'StaticBlock') (0,_statements_js__WEBPACK_IMPORTED_MODULE_8__/* .executeBlock */ .$)(member.body, withSelf(value, env));
        else if (member.type === 'ClassMethod' || member.type === 'ClassPrivateMethod') {
            for (const decorator of member.decorators ?? [])(0,_expressions_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluate */ ._)(decorator.expression, env);
            const key = (0,_members_js__WEBPACK_IMPORTED_MODULE_7__/* .keyOf */ .TN)(member, env) ?? '(computed)';
            const method = (0,_functions_js__WEBPACK_IMPORTED_MODULE_6__/* .closureValue */ .fA)(member, env, null, `${name}.${key}`, object);
            define(member.static ? object : prototype, member.kind, key, method);
        } else if (member.type === 'ClassProperty' || member.type === 'ClassPrivateProperty' || member.type === 'ClassAccessorProperty') {
            property(member, object, value, initialisers, env);
        }
    }
    return value;
}
/** Adds a method, getter or setter to its holder (the class or its prototype). */ function define(holder, kind, key, method) {
    const closure = method.objects[0]?.closure ?? null;
    if ((kind === 'get' || kind === 'set') && closure !== null) (0,_accessors_js__WEBPACK_IMPORTED_MODULE_4__/* .defineAccessor */ .H3)(holder, key, kind, closure);
    else holder.cell(key).value = method;
}
function inherit(object, prototype, node, env) {
    if (node.superClass == null) return;
    const parent = (0,_values_lazy_js__WEBPACK_IMPORTED_MODULE_2__/* .forced */ .KY)((0,_expressions_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluate */ ._)(node.superClass, env));
    object.inherits = parent.apis;
    prototype.inherits = parent.apis.map((api)=>`${api}()`);
    const [known] = parent.objects;
    if (known === undefined || known === object) return;
    object.parent = known;
    prototype.parent = (0,_members_js__WEBPACK_IMPORTED_MODULE_7__/* .prototypeOf */ .kp)(known);
    if (prototype.inherits.length === 0) prototype.inherits = prototype.parent.inherits;
}
/** A scope in which `this` is the class. */ function withSelf(self, env) {
    return new _values_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .Scope */ .H(env, {
        ...env.frame,
        self
    }, false);
}
function property(member, object, self, initialisers, env) {
    const name = (0,_members_js__WEBPACK_IMPORTED_MODULE_7__/* .keyOf */ .TN)(member, env);
    const { value } = member;
    if (name === null) return;
    if (value == null) {
        if (!member.static) initialisers.push({
            name,
            value: member,
            environment: env
        });
        return;
    }
    if (member.static) object.cell(name).value = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluate */ ._)(value, withSelf(self, env));
    else initialisers.push({
        name,
        value,
        environment: env
    });
}
/** Creates an instance: runs initialisers and constructors, base classes first. */ function instantiate(object, args, env, caller) {
    // Who else makes instances must not decide what is found in the file of the class.
    if ((0,_machine_js__WEBPACK_IMPORTED_MODULE_10__/* .machineOf */ .VT)(env).entry?.module.id === object.module) INSTANTIATED.add(object);
    const instance = new _values_heap_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgramObject */ .k('instance', object.node, env.owner);
    instance.parent = (0,_members_js__WEBPACK_IMPORTED_MODULE_7__/* .prototypeOf */ .kp)(object);
    instance.inherits = instance.parent.inherits;
    instance.open = true;
    construct(object, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .objectValue */ .q5)(instance), args, env, caller);
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .objectValue */ .q5)(instance);
}
/** Runs the constructor of a class, or a function that is used as one, on an instance. */ function construct(object, self, args, env, caller, depth = 0) {
    if (object.closure !== null) {
        (0,_functions_js__WEBPACK_IMPORTED_MODULE_6__/* .invoke */ .lA)(object.closure, self, args, env, caller);
        return;
    }
    const own = (0,_members_js__WEBPACK_IMPORTED_MODULE_7__/* .prototypeOf */ .kp)(object).fields.get('constructor')?.value.objects[0]?.closure ?? null;
    if (own === null && object.parent !== null && depth < 8) construct(object.parent, self, args, env, caller, depth + 1);
    for (const { name, value, environment } of INITIALISERS.get(object) ?? []){
        const scope = new _values_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .Scope */ .H(environment, {
            ...environment.frame,
            self,
            depth: env.frame.depth + 1
        }, false);
        const initial = isProperty(value) ? injected(value, scope) : value.type === 'ArrowFunctionExpression' || value.type === 'FunctionExpression' ? (0,_functions_js__WEBPACK_IMPORTED_MODULE_6__/* .closureValue */ .fA)(value, scope, self, `${className(object)}.${name}`, object) : (0,_expressions_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluate */ ._)(value, scope);
        if (initial !== null) for (const instance of self.objects)(0,_machine_js__WEBPACK_IMPORTED_MODULE_10__/* .machineOf */ .VT)(env).journal.write(instance.cell(name), initial);
    }
    if (own !== null) (0,_functions_js__WEBPACK_IMPORTED_MODULE_6__/* .invoke */ .lA)(own, self, args, env, caller);
}
function isProperty(node) {
    return /^Class(?:Private|Accessor)?Property$/u.test(node.type);
}
/**
 * The value that a dependency injection container gives to a member: `@Inject() private readonly
 * store: Store;`.
 */ function injected(member, env) {
    const typed = (0,_types_js__WEBPACK_IMPORTED_MODULE_9__/* .typeOf */ .QP)(member, env);
    return typed === null || typed.objects.length === 0 ? null : typed;
}
function className(object) {
    return object.node !== null && 'id' in object.node && object.node.id != null && object.node.id.type === 'Identifier' ? object.node.id.name : '(class)';
}


/***/ }),

/***/ 91732:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ TO_PRIMITIVE),
/* harmony export */   e: () => (/* binding */ asText)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56086);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21675);


/** The field name that stands for `[Symbol.toPrimitive]`. */ const TO_PRIMITIVE = '@@toPrimitive';
/** Methods by which an object says what it is as a text, the first that it has. */ const CONVERTS = [
    TO_PRIMITIVE,
    'toString',
    'valueOf'
];
/** A value converted to a string, using the methods of the program's objects. */ function asText(value, node, env) {
    if (value.objects.length === 0) return value;
    const texts = value.objects.flatMap((object)=>{
        const method = CONVERTS.find((name)=>(object.get(name)?.objects ?? []).length > 0);
        return method === undefined ? [] : (0,_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .invokeOwn */ .L)(object, method, env, node);
    });
    return texts.length === 0 ? value : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .joinAll */ .If)(texts);
}


/***/ }),

/***/ 20258:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ elementsOf),
/* harmony export */   o: () => (/* binding */ deepTaints)
/* harmony export */ });
/* harmony import */ var _library_collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67921);
/* harmony import */ var _values_heap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79869);
/* harmony import */ var _values_lazy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69633);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56086);




/** The union of a value's elements. */ function elementsOf(value) {
    const inner = value.objects.flatMap(inside);
    const outer = {
        ..._values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV,
        taints: value.taints
    };
    return (0,_values_lazy_js__WEBPACK_IMPORTED_MODULE_2__/* .loadedOnly */ .OT)(value.objects.length > 0 && value.taints.length === 0 ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .joinAll */ .If)(inner) : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .joinAll */ .If)([
        outer,
        ...inner
    ]));
}
const PAIRS = new WeakMap();
function inside(object) {
    if (object.kind !== 'map') return [
        ...object.elements(),
        object.rest.value
    ];
    const pair = PAIRS.get(object) ?? new _values_heap_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgramObject */ .k('array', object.node, object.module);
    PAIRS.set(object, pair);
    pair.cell('0').value = (0,_library_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .keysIn */ .q7)(object);
    pair.cell('1').value = (0,_library_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesIn */ .aC)(object);
    return [
        (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .objectValue */ .q5)(pair)
    ];
}
/** Limits for the search for untrusted data: number of objects, and fields per object. */ const MOST_OBJECTS = 40;
const MOST_FIELDS = 40;
/**
 * All untrusted data in a value and in its objects, up to `depth` levels deep.
 * @param skips tells which fields do not count
 */ function deepTaints(value, depth = 4, skips = ()=>false) {
    return value.objects.length === 0 ? value.taints : searchTaints(value, depth, new Set(), skips);
}
function searchTaints(value, depth, seen, skips) {
    let { taints } = value;
    if (depth === 0) return taints;
    for (const object of value.objects){
        if (object.kind === 'function' || object.kind === 'class' || seen.has(object) || seen.size >= MOST_OBJECTS) continue;
        seen.add(object);
        let fields = 0;
        for (const [name, { value: field }] of object.fields){
            if (skips(name)) continue;
            if ((fields += 1) > MOST_FIELDS) break;
            if (field.taints.length > 0 || field.objects.length > 0) taints = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .joinTaints */ .Ck)(taints, searchTaints(field, depth - 1, seen, skips));
        }
        taints = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .joinTaints */ .Ck)(taints, searchTaints(object.rest.value, depth - 1, seen, skips));
    }
    return taints;
}


/***/ }),

/***/ 89575:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate),
  N: () => (/* binding */ isStatic)
});

// EXTERNAL MODULE: ./src/scanners/code/engine/library/sources.js
var sources = __webpack_require__(51322);
// EXTERNAL MODULE: ./src/scanners/code/engine/modules/import-export.js
var import_export = __webpack_require__(1324);
// EXTERNAL MODULE: ./src/scanners/code/engine/rules/patterns-of-text.js
var patterns_of_text = __webpack_require__(91139);
// EXTERNAL MODULE: ./src/scanners/code/engine/rules/reporter.js
var reporter = __webpack_require__(69319);
// EXTERNAL MODULE: ./src/scanners/code/engine/values/heap.js
var heap = __webpack_require__(79869);
// EXTERNAL MODULE: ./src/scanners/code/engine/values/lazy.js
var lazy = __webpack_require__(69633);
// EXTERNAL MODULE: ./src/scanners/code/engine/values/value.js
var values_value = __webpack_require__(56086);
// EXTERNAL MODULE: ./src/scanners/code/engine/library/promises.js
var promises = __webpack_require__(7856);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/calls.js + 9 modules
var calls = __webpack_require__(85093);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/classes.js
var classes = __webpack_require__(55102);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/functions.js
var functions = __webpack_require__(21675);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/iteration.js
var iteration = __webpack_require__(68001);
// EXTERNAL MODULE: ./src/scanners/code/engine/machine.js
var engine_machine = __webpack_require__(6433);
;// CONCATENATED MODULE: ./src/scanners/code/engine/evaluate/jsx.js




/**
 * Evaluates JSX. Attributes are passed to rules and sinks (`jsx.href`); children are evaluated for
 * their effects.
 */ function evaluateJsx(node, env) {
    if (node.type === 'JSXElement') {
        for (const attribute of node.openingElement.attributes){
            if (attribute.type === 'JSXSpreadAttribute') evaluate(attribute.argument, env);
            else evaluateAttribute(attribute, node, env);
        }
    }
    for (const child of node.children){
        if (child.type === 'JSXElement' || child.type === 'JSXFragment') evaluate(child, env);
        else if (child.type === 'JSXExpressionContainer' && child.expression.type !== 'JSXEmptyExpression') evaluate(child.expression, env);
        else if (child.type === 'JSXSpreadChild') evaluate(child.expression, env);
    }
    return values_value/* UNKNOWN */.HV;
}
function evaluateAttribute(node, element, env) {
    const machine = (0,engine_machine/* machineOf */.VT)(env);
    const name = node.name.type === 'JSXIdentifier' ? node.name.name : `${node.name.namespace.name}:${node.name.name.name}`;
    const value = attributeValue(node, env);
    for (const { rule, run } of machine.rules.jsx.get(name) ?? [])run(value, node, (0,reporter/* reporterOf */.hw)(rule, env, name), env);
    const tag = element.openingElement.name.type === 'JSXIdentifier' ? element.openingElement.name.name : '';
    for (const path of [
        `jsx.${name}`,
        `jsx.${tag}.${name}`
    ])for (const sink of machine.registry.exact(path)?.sinks ?? [])if (sink.when?.(value, null) ?? true) (0,reporter/* checkSink */.CY)(sink, value, node, env, null, name);
}
function attributeValue(node, env) {
    const { value } = node;
    if (value == null) return (0,values_value/* constant */.dY)(true);
    if (value.type === 'StringLiteral') return (0,values_value/* constant */.dY)(value.value);
    if (value.type === 'JSXExpressionContainer') return value.expression.type === 'JSXEmptyExpression' ? values_value/* UNKNOWN */.HV : evaluate(value.expression, env);
    return evaluate(value, env);
}

// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/literals.js
var literals = __webpack_require__(35988);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/members.js
var members = __webpack_require__(14861);
// EXTERNAL MODULE: ./src/scanners/code/engine/values/taint.js
var values_taint = __webpack_require__(22595);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/coercion.js
var coercion = __webpack_require__(91732);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/guards.js
var guards = __webpack_require__(13054);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/patterns.js
var patterns = __webpack_require__(96483);
;// CONCATENATED MODULE: ./src/scanners/code/engine/evaluate/operators.js









/** Evaluates an assignment of any kind. An assigned function is named after its target. */ function assignment(node, env) {
    const { left, operator } = node;
    const right = ()=>node.right.type === 'FunctionExpression' || node.right.type === 'ArrowFunctionExpression' ? (0,functions/* closureValue */.fA)(node.right, env, null, nameOf(left)) : evaluate(node.right, env);
    if (operator === '=') {
        const value = right();
        (0,patterns/* assignTo */.N)(left, value, env, node);
        return value;
    }
    const before = evaluate(left, env);
    const value = operator === '+=' ? (0,values_value/* concatenate */.u1)([
        before,
        right()
    ]) : operator === '||=' || operator === '&&=' || operator === '??=' ? (0,values_value/* join */.fj)(before, right()) : (right(), values_value/* HARMLESS */.yX);
    (0,patterns/* assignTo */.N)(left, value, env, node);
    return value;
}
/** The name that an assigned function gets: `exports.find`. */ function nameOf(target) {
    if (target.type === 'Identifier') return target.name;
    if (target.type === 'MemberExpression' && target.property.type === 'Identifier') {
        const { object } = target;
        const before = object.type === 'MemberExpression' ? nameOf(object) : object.type === 'Identifier' ? object.name : null;
        const own = target.property.name;
        return before === null || /^(?:module|exports|module\.exports)$/u.test(before) ? own : `${before}.${own}`;
    }
    return null;
}
const NUMBERS = new Set([
    '-',
    '*',
    '/',
    '%',
    '**',
    '|',
    '&',
    '^',
    '<<',
    '>>',
    '>>>'
]);
/** Operators that make a text or a number of an object. */ const CONVERTING = new Set([
    ...NUMBERS,
    '==',
    '!=',
    '<',
    '<=',
    '>',
    '>='
]);
/**
 * Evaluates a binary operation. Strings are concatenated; numbers are computed when both are known.
 */ function binary(node, env) {
    if (node.operator === '+') return (0,values_value/* concatenate */.u1)(operands(node).map((operand)=>(0,coercion/* asText */.e)(evaluate(operand, env), operand, env)));
    const left = evaluate(node.left, env);
    const right = evaluate(node.right, env);
    if (node.operator === '|>') return right;
    if (CONVERTING.has(node.operator)) {
        // The objects of the program run their own conversions, whatever becomes of the result.
        (0,coercion/* asText */.e)(left, node.left, env);
        (0,coercion/* asText */.e)(right, node.right, env);
    }
    if (NUMBERS.has(node.operator)) return arithmetic(node.operator, left, right);
    return values_value/* HARMLESS */.yX;
}
/**
 * The operands of `a + b + c` as a list. Long sums are nested to the left, and recursion would need
 * a stack frame for each.
 */ function operands(node) {
    const list = [];
    let current = node;
    while(current.type === 'BinaryExpression' && current.operator === '+'){
        list.push(current.right);
        current = current.left;
    }
    list.push(current);
    return list.reverse();
}
function arithmetic(operator, left, right) {
    const [a] = left.constants;
    const [b] = right.constants;
    if (left.constants.length !== 1 || right.constants.length !== 1 || left.open || right.open) return values_value/* HARMLESS */.yX;
    if (typeof a !== 'number' || typeof b !== 'number') return values_value/* HARMLESS */.yX;
    if (operator === '*') return (0,values_value/* constant */.dY)(a * b);
    if (operator === '-') return (0,values_value/* constant */.dY)(a - b);
    return operator === '/' ? (0,values_value/* constant */.dY)(a / b) : values_value/* HARMLESS */.yX;
}
/** Evaluates `&&`, `||` and `??`; the right side is treated as a branch. */ function logical(node, env) {
    const left = evaluate(node.left, env);
    let right = values_value/* UNKNOWN */.HV;
    (0,engine_machine/* machineOf */.VT)(env).journal.branch([
        ()=>'normal',
        ()=>{
            if (node.operator !== '??') (0,guards/* refine */.YP)(node.left, node.operator === '&&', env);
            right = evaluate(node.right, env);
            return 'normal';
        }
    ]);
    if (node.operator === '&&') return right;
    const rest = {
        ...left,
        constants: left.constants.filter((item)=>Boolean(item))
    };
    return (0,values_value/* join */.fj)(rest.constants.length === 0 && !left.open && left.objects.length === 0 && left.apis.length === 0 && left.taints.length === 0 ? values_value/* UNKNOWN_CLOSED */.GV : rest, right);
}
/** Evaluates `a ? b : c`; the effect of the test is applied on each side. */ function conditional(node, env) {
    evaluate(node.test, env);
    const values = [];
    const side = (branch, holds)=>()=>{
            (0,guards/* refine */.YP)(node.test, holds, env);
            values.push(evaluate(branch, env));
            return 'normal';
        };
    (0,engine_machine/* machineOf */.VT)(env).journal.branch([
        side(node.consequent, true),
        side(node.alternate, false)
    ]);
    return (0,values_value/* joinAll */.If)(values);
}
/** Evaluates a unary operation. */ function unary(node, env) {
    const value = evaluate(node.argument, env);
    if (node.operator === '!' && value.constants.length === 1 && !value.open) return (0,values_value/* constant */.dY)(!value.constants[0]);
    if (node.operator === '-' && typeof value.constants[0] === 'number' && value.constants.length === 1) return (0,values_value/* constant */.dY)(-value.constants[0]);
    if (node.operator === '+') {
        const { taints } = (0,coercion/* asText */.e)(value, node.argument, env);
        return {
            ...values_value/* HARMLESS */.yX,
            taints: (0,values_taint/* cleanedFor */.AU)(taints, values_taint/* NUMBER_IS_NO */.Rw)
        };
    }
    if (node.operator === 'void') return values_value/* UNDEFINED */.ZH;
    if (node.operator === 'delete' && node.argument.type === 'MemberExpression') (0,members/* writeMember */.Kr)(node.argument, values_value/* UNDEFINED */.ZH, env, node);
    return values_value/* HARMLESS */.yX;
}

;// CONCATENATED MODULE: ./src/scanners/code/engine/evaluate/expressions.js

















/**
 * Evaluates an expression. Findings are added to the machine.
 * @throws OutOfBudget, or RangeError when nested too deeply
 */ function evaluate(node, env) {
    const machine = (0,engine_machine/* machineOf */.VT)(env);
    machine.tick();
    const hooks = machine.rules.nodes.get(node.type);
    if (hooks !== undefined) for (const { rule, run } of hooks)run(node, env, (0,reporter/* reporterOf */.hw)(rule, env, node.type));
    return expression(node, env);
}
function expression(node, env) {
    switch(node.type){
        case 'StringLiteral':
        case 'NumericLiteral':
        case 'BooleanLiteral':
            return (0,values_value/* constant */.dY)(node.value);
        case 'NullLiteral':
            return (0,values_value/* constant */.dY)(null);
        case 'RegExpLiteral':
            return (0,literals/* regex */.yG)(node.pattern, node.flags, node, env);
        case 'TemplateLiteral':
            return (0,literals/* template */.vs)(node, env);
        case 'Identifier':
            return identifier(node, env);
        case 'ThisExpression':
            return env.frame.self;
        case 'Super':
            return superValue(env);
        case 'MemberExpression':
        case 'OptionalMemberExpression':
            return (0,members/* readMember */.hd)(node, env);
        case 'CallExpression':
        case 'OptionalCallExpression':
        case 'NewExpression':
            return (0,calls/* evaluateCall */.wM)(node, env);
        case 'TaggedTemplateExpression':
            return (0,calls/* evaluateTagged */.i7)(node, env);
        case 'ObjectExpression':
            return (0,literals/* objectLiteral */.dm)(node, env);
        case 'ArrayExpression':
            return (0,literals/* arrayLiteral */.PL)(node.elements, node, env);
        case 'FunctionExpression':
        case 'ArrowFunctionExpression':
            return (0,functions/* closureValue */.fA)(node, env, null);
        case 'ClassExpression':
            return (0,classes/* classValue */.wr)(node, env);
        case 'AssignmentExpression':
            return assignment(node, env);
        case 'BinaryExpression':
            return binary(node, env);
        case 'LogicalExpression':
            return logical(node, env);
        case 'ConditionalExpression':
            return conditional(node, env);
        case 'UnaryExpression':
            return unary(node, env);
        case 'UpdateExpression':
            evaluate(node.argument, env);
            counted(node, env);
            return values_value/* HARMLESS */.yX;
        case 'SequenceExpression':
            return node.expressions.map((item)=>evaluate(item, env)).at(-1) ?? values_value/* UNDEFINED */.ZH;
        case 'AwaitExpression':
            return (0,promises/* adopted */.gZ)((0,promises/* settled */.gu)(evaluate(node.argument, env)), node, env);
        case 'TSAsExpression':
        case 'TSTypeAssertion':
        case 'TSNonNullExpression':
        case 'TSSatisfiesExpression':
        case 'TSInstantiationExpression':
        case 'TypeCastExpression':
        case 'ParenthesizedExpression':
            return evaluate(node.expression, env);
        case 'YieldExpression':
            return node.argument == null ? env.frame.told ?? values_value/* UNKNOWN */.HV : yielded(node, evaluate(node.argument, env), env);
        case 'JSXElement':
        case 'JSXFragment':
            return evaluateJsx(node, env);
        case 'SpreadElement':
            return evaluate(node.argument, env);
        case 'ImportExpression':
            return (0,import_export/* importModule */.WE)(evaluate(node.source, env), env);
        default:
            return values_value/* UNKNOWN */.HV;
    }
}
function identifier(node, env) {
    const { name } = node;
    if (name === 'undefined') return values_value/* UNDEFINED */.ZH;
    const cell = env.find(name);
    if (cell !== null) return cell.value === values_value/* UNKNOWN_CLOSED */.GV ? values_value/* UNKNOWN */.HV : (0,lazy/* forcedCell */.a_)(cell);
    if (name === 'arguments' && env.frame.closure !== null) return argumentsObject(node, env);
    if ((0,patterns_of_text/* saysUntrusted */.ZE)(name)) return (0,sources/* sourceValue */.N)('parameter', name, node, env);
    return (0,members/* getMember */.Xf)((0,values_value/* apiValue */.eW)(''), name, node, env);
}
function superValue(env) {
    const closure = env.frame.closure;
    const home = closure?.home ?? null;
    if (closure === null || home === null) return values_value/* UNKNOWN */.HV;
    // In a static method `super` is the base class, elsewhere the base class's prototype.
    const own = isStatic(closure.node) ? home : (0,members/* prototypeOf */.kp)(home);
    const above = own.parent === null ? values_value/* UNKNOWN */.HV : (0,values_value/* objectValue */.q5)(own.parent);
    return (0,values_value/* join */.fj)(above, (0,values_value/* apiValue */.eW)(...own.inherits));
}
/** Writes the new value of a variable after `i++` or `i--`: known where its numbers are known. */ function counted({ argument, operator }, env) {
    const cell = argument.type === 'Identifier' ? env.find(argument.name) : null;
    if (cell === null) return;
    const step = operator === '++' ? 1 : -1;
    const next = cell.value.constants.map((item)=>(0,values_value/* constant */.dY)(Number(item) + step));
    (0,engine_machine/* machineOf */.VT)(env).journal.write(cell, next.length === 0 ? values_value/* HARMLESS */.yX : (0,values_value/* joinAll */.If)(next));
}
const ARGUMENTS = new WeakMap();
/** The object `arguments`: one array per call. It is open at its end if a library is the caller. */ function argumentsObject(node, env) {
    const { args, module } = env.frame;
    const known = ARGUMENTS.get(args);
    if (known !== undefined) return known;
    const array = new heap/* ProgramObject */.k('array', node, module.id);
    args.forEach((arg, index)=>array.cell(String(index)).value = arg);
    array.rest.value = values_value/* UNKNOWN */.HV;
    const value = (0,values_value/* objectValue */.q5)(array);
    ARGUMENTS.set(args, value);
    return value;
}
/** Whether a function is a static member of a class. */ function isStatic(node) {
    return (node.type === 'ClassMethod' || node.type === 'ClassPrivateMethod') && node.static;
}
function yielded(node, value, env) {
    env.frame.returned = (0,values_value/* join */.fj)(env.frame.returned, node.delegate ? (0,iteration/* iterated */.j)(value, node, env) : value);
    return env.frame.told == null ? value : (0,values_value/* join */.fj)(value, env.frame.told);
}


/***/ }),

/***/ 21675:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ invokeOwn),
/* harmony export */   U: () => (/* binding */ resume),
/* harmony export */   ay: () => (/* binding */ functionKey),
/* harmony export */   fA: () => (/* binding */ closureValue),
/* harmony export */   fN: () => (/* binding */ renamed),
/* harmony export */   lA: () => (/* binding */ invoke)
/* harmony export */ });
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6433);
/* harmony import */ var _values_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88566);
/* harmony import */ var _values_heap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79869);
/* harmony import */ var _values_taint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22595);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56086);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20258);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89575);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14861);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96483);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32682);










/** A function of the program as a value. */ function closureValue(node, env, self, name = null, home = null) {
    const object = new _values_heap_js__WEBPACK_IMPORTED_MODULE_2__/* .ProgramObject */ .k('function', node, env.frame.module.id);
    const own = 'id' in node && node.id != null ? node.id.name : name;
    const arrow = node.type === 'ArrowFunctionExpression';
    object.closure = {
        node,
        environment: env,
        self: arrow ? env.frame.self : self,
        name: qualified(env.frame.closure?.name ?? '', own),
        home: home ?? (arrow ? env.frame.closure?.home ?? null : null)
    };
    if ((0,_values_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isAnalysed */ .i)(env.frame)) env.frame.module.closures.set(node, object.closure);
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .objectValue */ .q5)(object);
}
/** The same function under a name that describes its use: `callback of app.get`. */ function renamed(closure, name) {
    if (!closure.name.endsWith('(anonymous)')) return closure;
    return {
        ...closure,
        name: closure.name.replace(/\(anonymous\)$/u, name)
    };
}
function qualified(outer, own) {
    const name = own ?? '(anonymous)';
    return outer === '' ? name : `${outer}/${name}`;
}
/** A key that identifies a function across all files, to record whether it is called. */ function functionKey(node, module) {
    let key = KEYS.get(node);
    if (key === undefined) KEYS.set(node, key = `${module.path}:${node.start ?? 0}`);
    return key;
}
const KEYS = new WeakMap();
/**
 * Runs a function of the program and gives its result. An unknown value with the untrusted data of
 * the arguments stands in for it where the function runs already (twice, or once with plain
 * arguments), is nested too deeply, ran often enough, or is production code that a test calls with
 * trusted data. A run with equal arguments is not repeated.
 * @param caller the node of the call; null when the engine runs a function that nothing calls
 */ function invoke(closure, self, args, env, caller) {
    const machine = (0,_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .machineOf */ .VT)(env);
    const { module } = closure.environment.frame;
    // A call with constants (in an example or at start-up) does not tell what other callers pass.
    let running = 0;
    for (const { node } of machine.stack)if (node === closure.node) running += 1;
    if (machine.loading === null || !args.every(isPlain)) {
        machine.entry?.invoked.add(closure.node);
        if (caller !== null && running === 0) (machine.loading ?? machine).called.add(functionKey(closure.node, module));
    }
    // Production code is analysed once by itself, not again for each test that calls it.
    if (machine.entry?.module.test === true && !module.test && !args.some(hasTaints)) return {
        ..._values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV,
        taints: argumentTaints(args)
    };
    if (running > 1 || env.frame.depth >= _machine_js__WEBPACK_IMPORTED_MODULE_0__/* .BUDGET */ .o3.depth || running > 0 && args.every(isPlain)) return {
        ..._values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV,
        taints: argumentTaints(args)
    };
    const key = `${idOf(closure)}|${signature(self)}|${args.map(signature).join('|')}`;
    const known = machine.entry?.memo.get(key);
    if (known !== undefined) return known;
    if (isExhausted(closure, [
        self,
        ...args
    ], machine.entry)) return {
        ..._values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV,
        taints: argumentTaints(args)
    };
    machine.stack.push(closure);
    try {
        const result = run(closure, closure.self ?? self, args, env.frame);
        if (machine.entry !== null && machine.loading === null) machine.entry.memo.set(key, result);
        return result;
    } finally{
        machine.stack.pop();
    }
}
/** What an object's own methods of a name give, called without arguments: `toJSON`. */ function invokeOwn(object, name, env, caller) {
    return (object.get(name)?.objects ?? []).flatMap(({ closure })=>closure === null ? [] : [
            invoke(closure, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .objectValue */ .q5)(object), [], env, caller)
        ]);
}
/** Whether a function ran often enough; further arguments would hardly give further findings. */ function isExhausted({ node }, values, entry) {
    if (entry === null) return false;
    const runs = (entry.runs.get(node) ?? 0) + 1;
    entry.runs.set(node, runs);
    if (runs <= _machine_js__WEBPACK_IMPORTED_MODULE_0__/* .BUDGET */ .o3.runs) return false;
    return runs > _machine_js__WEBPACK_IMPORTED_MODULE_0__/* .BUDGET */ .o3.taintedRuns || !values.some(hasTaints);
}
function hasTaints(value) {
    return value.taints.length > 0 || value.objects.length > 0 && (0,_contents_js__WEBPACK_IMPORTED_MODULE_5__/* .deepTaints */ .o)(value, 2).length > 0;
}
function argumentTaints(args) {
    return (0,_values_taint_js__WEBPACK_IMPORTED_MODULE_3__/* .guessed */ .rK)(args.reduce((all, arg)=>(0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .joinTaints */ .Ck)(all, (0,_contents_js__WEBPACK_IMPORTED_MODULE_5__/* .deepTaints */ .o)(arg, 2)), []));
}
function run(closure, self, args, from, told = null) {
    const { node, environment } = closure;
    const frame = {
        analysis: from.analysis,
        module: environment.frame.module,
        closure,
        self,
        args,
        depth: from.depth + 1,
        loops: 0,
        returned: _values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN_CLOSED */ .GV,
        told
    };
    const env = new _values_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .Scope */ .H(environment, frame, true);
    bindOwnName(closure, env);
    bindParameters(node, args, env);
    if (node.body.type !== 'BlockStatement') return (0,_expressions_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluate */ ._)(node.body, env);
    const { body } = node.body;
    (0,_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .machineOf */ .VT)(env).journal.finish(()=>void (0,_statements_js__WEBPACK_IMPORTED_MODULE_9__/* .executeBlock */ .$)(body, env));
    const result = frame.returned === _values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN_CLOSED */ .GV ? _values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .UNDEFINED */ .ZH : frame.returned;
    if (node.generator !== true) return result;
    const generator = new _values_heap_js__WEBPACK_IMPORTED_MODULE_2__/* .ProgramObject */ .k('array', node, frame.module.id);
    generator.rest.value = result;
    if (told === null) RESUMES.set(generator, (value)=>run(closure, self, args, from, value));
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .objectValue */ .q5)(generator);
}
const RESUMES = new WeakMap();
/** Lets a generator run on with what `next` tells it, the result of its `yield`. */ function resume(generator, told) {
    const again = RESUMES.get(generator);
    RESUMES.delete(generator);
    if (again === undefined) return;
    again(told);
    RESUMES.set(generator, again);
}
/** A function expression with a name knows itself by it: `exports.walk = function walk() {}`. */ function bindOwnName(closure, env) {
    const { node } = closure;
    if (node.type !== 'FunctionExpression' || node.id == null) return;
    const itself = new _values_heap_js__WEBPACK_IMPORTED_MODULE_2__/* .ProgramObject */ .k('function', node, env.frame.module.id);
    itself.closure = closure;
    env.declare(node.id.name, 'function').value = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .objectValue */ .q5)(itself);
}
function bindParameters(node, args, env) {
    node.params.forEach((parameter, index)=>{
        if (parameter.type === 'RestElement') {
            const array = new _values_heap_js__WEBPACK_IMPORTED_MODULE_2__/* .ProgramObject */ .k('array', parameter, env.frame.module.id);
            args.slice(index).forEach((arg, at)=>array.cell(String(at)).value = arg);
            (0,_patterns_js__WEBPACK_IMPORTED_MODULE_8__/* .declare */ .x)(parameter.argument, 'let', (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .objectValue */ .q5)(array), env, parameter);
            return;
        }
        const value = args[index] ?? _values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .UNDEFINED */ .ZH;
        (0,_patterns_js__WEBPACK_IMPORTED_MODULE_8__/* .declare */ .x)(parameter, 'let', value, env, parameter);
        if (parameter.type === 'TSParameterProperty') {
            const inner = parameter.parameter.type === 'Identifier' ? parameter.parameter : parameter.parameter.left;
            if (inner.type === 'Identifier') (0,_members_js__WEBPACK_IMPORTED_MODULE_7__/* .writeField */ .YD)(env.frame.self, inner.name, value, env);
        }
    });
}
let ids = 0;
const known = new WeakMap();
function idOf(closure) {
    const id = known.get(closure) ?? (ids += 1);
    known.set(closure, id);
    return id;
}
function isPlain(value) {
    return value.taints.length === 0 && value.objects.length === 0 && value.apis.length === 0;
}
/**
 * A text that is the same for two values where the analysis of a function cannot tell them apart.
 */ function signature(value) {
    if (value === _values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV) return '?';
    const taints = value.taints.map(({ source, cleaned, guesses })=>`${source.place.path}:${source.place.line ?? 0}:${source.place.column ?? 0}${source.label}-${cleaned.join(',')}${guesses}`).join(';');
    const objects = value.objects.map((object)=>object.id).join(',');
    const constants = value.constants.map((item)=>`${typeof item}${String(item).slice(0, 100)}`).join(',');
    return [
        taints,
        constants,
        objects,
        value.apis.join(','),
        value.shape ?? '',
        value.open ? 'o' : ''
    ].join('~');
}


/***/ }),

/***/ 13054:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nv: () => (/* binding */ refineWritten),
/* harmony export */   Sp: () => (/* binding */ refineAfter),
/* harmony export */   YP: () => (/* binding */ refine)
/* harmony export */ });
/* harmony import */ var _rules_addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69888);
/* harmony import */ var _rules_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91708);
/* harmony import */ var _rules_syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21285);
/* harmony import */ var _values_taint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22595);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56086);
/* harmony import */ var _chosen_members_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94728);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89575);
/* harmony import */ var _implications_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29055);
/* harmony import */ var _proofs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34624);
/* harmony import */ var _refinements_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91956);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6433);











/** Applies the effect of a test to the variables in a branch: `if (!/^\w+$/.test(name)) return`. */ function refine(test, holds, env) {
    for (const { target, kinds } of (0,_implications_js__WEBPACK_IMPORTED_MODULE_7__/* .implied */ .TU)(test, holds, env, _implications_js__WEBPACK_IMPORTED_MODULE_7__/* .DEPTH */ .e$)){
        clean(target, kinds, env);
        if (kinds.includes('prototype') || kinds.includes('*') && !kinds.includes('!prototype')) {
            cleanElements(target, env);
            cleanList(target, env);
        }
        if (kinds.includes('path')) for (const part of (0,_rules_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .partsBehind */ .lO)(target, env))clean(part, [
            'path'
        ], env);
        for (const address of (0,_rules_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .addressesBehind */ .p)(target, env))clean(address, _rules_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .HOST_DECIDES */ .D, env);
    }
}
/**
 * Marks the list of which a variable is one element (`part = parts[i]`) as harmless as a key, where
 * a loop goes through the list: who checks one of its elements there checks each that it uses.
 */ function cleanList(target, env) {
    if (target.type !== 'Identifier') return;
    const [read, ...others] = (0,_rules_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .assignedTo */ .cR)(target, env.frame.module);
    if (others.length > 0 || read?.type !== 'MemberExpression' || !read.computed) return;
    if (read.property.type !== 'Identifier' || !isCounted(read.property, env)) return;
    cleanElements(read.object, env);
    clean(read.object, [
        'prototype'
    ], env);
}
/** Whether a variable is read in a loop that sets it. */ function isCounted(index, env) {
    const around = (0,_rules_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .functionsAround */ .xR)(env)[0] ?? env.frame.module.program;
    return [
        ...(0,_rules_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .descendants */ .DG)(around)
    ].some((loop)=>/^(?:For|While|DoWhile)/u.test(loop.type) && (0,_rules_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(index, loop) && [
            ...(0,_rules_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .descendants */ .DG)(loop)
        ].some((inner)=>setsName(inner, index.name)));
}
function setsName(node, name) {
    const set = node.type === 'UpdateExpression' ? node.argument : node.type === 'AssignmentExpression' ? node.left : node.type === 'ForInStatement' && node.left.type === 'VariableDeclaration' ? node.left.declarations[0]?.id : null;
    return set?.type === 'Identifier' && set.name === name;
}
/** Marks the elements of a list as harmless keys. */ function cleanElements(list, env) {
    if (list.type !== 'Identifier') return;
    for (const array of (0,_expressions_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluate */ ._)(list, env).objects.filter(({ kind })=>kind === 'array'))for (const cell of [
        array.rest,
        ...array.fields.values()
    ])(0,_machine_js__WEBPACK_IMPORTED_MODULE_10__/* .machineOf */ .VT)(env).journal.write(cell, {
        ...cell.value,
        taints: (0,_values_taint_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanedFor */ .AU)(cell.value.taints, [
            'prototype'
        ])
    });
}
/**
 * After `target[key] = {}` the member of that name is the object's own, so that what is read by the
 * key from this object is no prototype.
 */ function refineWritten(member, value, env) {
    if (member.type !== 'MemberExpression' || member.property.type !== 'Identifier') return;
    const isFresh = !value.open && value.taints.length === 0 && value.objects.length > 0;
    const kind = (0,_chosen_members_js__WEBPACK_IMPORTED_MODULE_5__/* .prototypeOfBase */ .vX)(member.object, env);
    if (isFresh && kind !== null) clean(member.property, [
        kind
    ], env);
}
function clean(target, kinds, env) {
    const cells = cellsOf(target, env);
    for (const cell of cells){
        const { value } = cell;
        (0,_machine_js__WEBPACK_IMPORTED_MODULE_10__/* .machineOf */ .VT)(env).journal.write(cell, kinds.includes('*') && (0,_implications_js__WEBPACK_IMPORTED_MODULE_7__/* .exceptions */ .z2)(kinds).length === 0 ? {
            ..._values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .HARMLESS */ .yX,
            objects: value.objects,
            apis: value.apis,
            shape: value.shape
        } : {
            ...value,
            apis: kinds.includes('method-name') ? [] : value.apis,
            taints: (0,_values_taint_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanedFor */ .AU)(value.taints, kinds)
        });
    }
}
/**
 * The cells of the variable or field that an expression names. A member of untrusted data
 * (`body.name`) gets a cell of its own.
 */ function cellsOf(written, env) {
    const node = (0,_rules_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(written);
    if (node.type === 'Identifier') {
        const cell = env.find(node.name);
        return cell === null ? [] : [
            cell
        ];
    }
    if (node.type !== 'MemberExpression') return [];
    const { property, computed } = node;
    const fields = computed || property.type !== 'Identifier' ? [] : (0,_expressions_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluate */ ._)(node.object, env).objects.flatMap((object)=>{
        const cell = object.fields.get(property.name);
        return cell === undefined ? [] : [
            cell
        ];
    });
    if (fields.length > 0) return fields;
    const current = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluate */ ._)(node, env);
    const cell = current.taints.length > 0 ? (0,_refinements_js__WEBPACK_IMPORTED_MODULE_9__/* .refinableCell */ .ls)(node, current, env) : null;
    return cell === null ? [] : [
        cell
    ];
}
/**
 * Applies the effect of a call that ends the path unless something holds: `assert(isInside(file))`,
 * or a function of the program that throws.
 */ function refineAfter(expression, env) {
    const call = expression.type === 'AwaitExpression' ? expression.argument : expression;
    if (call.type !== 'CallExpression') return;
    const callee = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluate */ ._)(call.callee, env);
    const [first] = call.arguments;
    if (first !== undefined && callee.apis.some((api)=>ASSERTS.test(api))) refine(first, true, env);
    for (const { closure } of callee.objects)// What an async function throws ends nothing here until it is awaited.
    if (closure !== null && (call !== expression || closure.node.async !== true)) for (const { index, kinds } of (0,_proofs_js__WEBPACK_IMPORTED_MODULE_8__/* .thrownUnless */ .lk)(closure)){
        const target = call.arguments[index];
        if (target !== undefined) clean(target, kinds, env);
    }
}
const ASSERTS = /^(?:assert(?:\/strict)?(?:\.(?:ok|strict))?|(?:tiny-)?invariant)$/u;


/***/ }),

/***/ 29055:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e$: () => (/* binding */ DEPTH),
  wt: () => (/* binding */ calleeName),
  z2: () => (/* binding */ exceptions),
  TU: () => (/* binding */ implied),
  B1: () => (/* binding */ inEach)
});

// EXTERNAL MODULE: ./src/scanners/code/engine/rules/addresses.js
var addresses = __webpack_require__(69888);
// EXTERNAL MODULE: ./src/scanners/code/engine/rules/paths.js
var paths = __webpack_require__(91708);
// EXTERNAL MODULE: ./src/scanners/code/engine/rules/patterns-of-text.js
var patterns_of_text = __webpack_require__(91139);
// EXTERNAL MODULE: ./src/scanners/code/engine/values/value.js
var values_value = __webpack_require__(56086);
// EXTERNAL MODULE: ./src/scanners/code/engine/rules/syntax.js
var syntax = __webpack_require__(21285);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/expressions.js + 2 modules
var expressions = __webpack_require__(89575);
;// CONCATENATED MODULE: ./src/scanners/code/engine/evaluate/looked-up.js


/** Methods that give one thing that a store has, or nothing. A bare `find` gives a list. */ const FINDS = /^(?:find(?:One|First|Unique|Item)|(?:get|find|load|fetch|retrieve|lookup)(?:One|First|Unique|Item)?By[A-Z]\w*)$/u;
/** The same of methods that clients, requests and forms have too: only those of a store count. */ const GETS = /^(?:get|load|fetch|retrieve|lookup)(?:One|First|Unique|Item)?$/u;
const STORE = /(?:store|storage|repo|repository|dao|db|database|cache|collection|table|model|map|registry)$/iu;
const BY_KEY = /By(?:Id|Key|Pk|PrimaryKey|Uuid)$/u;
/** Names of keys that a program makes itself, unlike a name or an address. */ const KEY = /(?:^_?|_)(?:id|uuid)$|[a-z](?:Id|ID|Uuid|UUID)$/u;
/** What an object around a key may be: in any other, such as `NOT`, it says something else. */ const AROUND = /^(?:where|filter|query|equals|\$eq)$/u;
/** Methods that put something into a store. */ const FILLS = /^(?:set|put|add|create|insert|save|store|write|upsert|build)(?:One|Item)?$/u;
/** What comes from outside, as programs write it. */ const OUTSIDE = /\b(?:req|request|ctx|context|event|input|args|body|params|query|payload)\b/u;
/** What the key of something that a store has cannot be: a path, an address, a line of a log. */ const KEY_IS_NO = [
    'path',
    'url',
    'log',
    'header'
];
/**
 * What is certain of a key where something was found by it: `const mail = await store.get(id)`,
 * then `if (!mail) throw`. The program made the keys of what its store has, unless it is seen to
 * take them from outside.
 * @param when the result of the test that says that something was found
 */ function lookedUp(tested, when, env) {
    if (tested.type !== 'Identifier') return [];
    const { module } = env.frame;
    const [written, ...others] = (0,syntax/* assignedTo */.cR)(tested, module);
    const call = written?.type === 'AwaitExpression' ? (0,syntax/* bare */.$B)(written.argument) : written;
    if (others.length > 0 || call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return [];
    const { object } = call.callee;
    const name = (0,syntax/* nameOfNode */.bg)(call.callee);
    if (!isLookUp(call, name, object)) return [];
    const [first] = call.arguments;
    const keys = (first === undefined ? [] : keysIn(first)).filter((key)=>(BY_KEY.test(name) || KEY.test((0,syntax/* nameOfNode */.bg)(key))) && !isSetLater(key, call, module));
    if (keys.length === 0 || isFilledFromOutside(object, keys, module)) return [];
    return (0,expressions/* evaluate */._)(object, env).taints.length > 0 ? [] : keys.map((target)=>({
            target,
            kinds: KEY_IS_NO,
            when
        }));
}
/** Whether a call finds one thing in a store; with another argument `get` may have a default. */ function isLookUp(call, name, object) {
    return FINDS.test(name) || GETS.test(name) && call.arguments.length === 1 && call.arguments[0]?.type !== 'ObjectExpression' && STORE.test((0,syntax/* nameOfNode */.bg)(object));
}
/** The variables and members in an argument: `id`, `{ where: { id } }`. */ function keysIn(argument) {
    if (argument.type === 'Identifier' || argument.type === 'MemberExpression') return [
        argument
    ];
    if (argument.type !== 'ObjectExpression') return [];
    return argument.properties.flatMap((property)=>property.type === 'ObjectProperty' && !property.computed && (property.value.type !== 'ObjectExpression' || AROUND.test((0,syntax/* nameOfNode */.bg)(property.key))) ? keysIn(property.value) : []);
}
/** Whether a variable is set to something else after it was looked up. */ function isSetLater(key, call, module) {
    return key.type === 'Identifier' && (0,syntax/* assignedTo */.cR)(key, module).some(({ start })=>(start ?? 0) > (call.start ?? 0));
}
/** Whether the file puts things into the same store under keys that come from outside. */ function isFilledFromOutside(store, keys, module) {
    const own = (0,syntax/* nameOfNode */.bg)(store);
    const names = new Set([
        ...keys.map(syntax/* nameOfNode */.bg),
        'id',
        '_id'
    ]);
    return [
        ...(0,syntax/* descendants */.DG)(module.program)
    ].some((node)=>{
        if (node.type === 'NewExpression') return (0,syntax/* nameOfNode */.bg)(node.callee) === own && node.arguments.some((one)=>isKeyed(one, names, module));
        if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
        return FILLS.test((0,syntax/* nameOfNode */.bg)(node.callee)) && (0,syntax/* nameOfNode */.bg)(node.callee.object) === own && isKeyed(node.arguments[0], names, module);
    });
}
/** Whether what is put into a store has, or is, a key from outside. */ function isKeyed(given, names, module) {
    if (given?.type !== 'ObjectExpression') return given !== undefined && isFromOutside(given, module);
    return given.properties.some((property)=>{
        if (property.type === 'SpreadElement') return isFromOutside(property.argument, module);
        if (property.type !== 'ObjectProperty') return false;
        const name = (0,syntax/* nameOfNode */.bg)(property.key);
        if (name === 'data' || name === 'create') return isKeyed(property.value, names, module);
        return names.has(name) && isFromOutside(property.value, module);
    });
}
/**
 * Whether an expression has data from outside, or a variable that nobody sees being made: a
 * parameter, or what is taken out of an object.
 */ function isFromOutside(node, module) {
    if (OUTSIDE.test((0,syntax/* sourceOf */.vz)(node, module))) return true;
    const root = rootOf(node);
    if (root === null) return false;
    const made = (0,syntax/* assignedTo */.cR)(root, module);
    return made.length === 0 || made.some((one)=>OUTSIDE.test((0,syntax/* sourceOf */.vz)(one, module)));
}
function rootOf(node) {
    const inner = (0,syntax/* bare */.$B)(node);
    if (inner.type === 'Identifier') return inner;
    return inner.type === 'MemberExpression' ? rootOf(inner.object) : null;
}

;// CONCATENATED MODULE: ./src/scanners/code/engine/evaluate/comparisons.js





/** The effects of a comparison on both of its sides. */ function comparison(test, env) {
    const { left, right, operator } = test;
    const equal = operator === '===' || operator === '==';
    if (operator === 'in') return [
        {
            target: left,
            kinds: [
                '*'
            ],
            when: true
        }
    ];
    if (/^[<>]=?$/u.test(operator)) return [
        ...position(test, env),
        ...bounded(test)
    ];
    if (!equal && operator !== '!==' && operator !== '!=') return position(test, env);
    if (left.type === 'UnaryExpression' && left.operator === 'typeof') return typeTest(left, right, equal);
    if (isNothing(right)) return lookedUp(left, !equal, env);
    const found = position(test, env);
    if (found.length > 0) return found;
    const first = firstPart(left, right, equal, env);
    if (first.length > 0) return first;
    const prototype = prototypeKey(left, right, equal);
    if (prototype.length > 0) return prototype;
    return [
        [
            left,
            right
        ],
        [
            right,
            left
        ]
    ].flatMap(([target, other])=>target !== undefined && other !== undefined ? equality(target, other, equal, env) : []);
}
/** What equals a value of the program is that value; of an unknown one it is a path of it. */ function equality(target, other, when, env) {
    if (isFixed(other, env)) return [
        target,
        ...(0,paths/* relativePaths */.X_)(target, env)
    ].map((known)=>({
            target: known,
            kinds: [
                '*'
            ],
            when
        }));
    // The way from a folder to a path is empty where the path is the folder itself.
    if (isEmptyText(other)) return (0,paths/* basesBehind */.BI)(target, env).some((base)=>(0,expressions/* evaluate */._)(base, env).taints.length > 0) ? [] : (0,paths/* relativePaths */.X_)(target, env).map((path)=>({
            target: path,
            kinds: [
                'path'
            ],
            when
        }));
    if (other.type !== 'Identifier' && other.type !== 'MemberExpression') return [];
    const { taints, constants } = (0,expressions/* evaluate */._)(other, env);
    return taints.length === 0 && constants.length === 0 ? [
        {
            target,
            kinds: [
                'path'
            ],
            when
        }
    ] : [];
}
/** `n < 100` limits `n` where it is true, `n > 100` where it is false. */ function bounded({ left, right, operator }) {
    const less = operator.startsWith('<');
    return [
        {
            target: left,
            kinds: [
                'size'
            ],
            when: less
        },
        {
            target: right,
            kinds: [
                'size'
            ],
            when: !less
        }
    ];
}
/**
 * The name by which the prototype of an object is reached. The others, `constructor.prototype`, are
 * two keys.
 */ const PROTOTYPE = '__proto__';
/** A value that is compared with `__proto__` is assumed to be checked for the other names too. */ function prototypeKey(left, right, equal) {
    const [target, other] = left.type === 'StringLiteral' ? [
        right,
        left
    ] : [
        left,
        right
    ];
    return other.type === 'StringLiteral' && other.value === PROTOTYPE ? [
        {
            target,
            kinds: [
                'prototype'
            ],
            when: !equal
        }
    ] : [];
}
/**
 * Whether an attacker cannot influence an expression. Differing from `null`, `undefined` or `''`
 * says nothing, so for inequality they do not count.
 */ function isFixed(node, env) {
    if (isNothing(node)) return false;
    if (node.type === 'StringLiteral') return !isEmptyText(node);
    if (node.type === 'NumericLiteral') return true;
    if (node.type === 'Identifier' || node.type === 'MemberExpression') {
        const value = (0,expressions/* evaluate */._)(node, env);
        return (0,values_value/* isConstant */.VO)(value) && (0,values_value/* textsOf */.CB)(value).some((text)=>text !== '');
    }
    return false;
}
function isNothing(node) {
    return node.type === 'NullLiteral' || node.type === 'Identifier' && node.name === 'undefined';
}
function isEmptyText(node) {
    return node.type === 'StringLiteral' && node.value === '';
}
const TYPES = {
    string: [
        'nosql',
        'object',
        'merge',
        'type-confusion'
    ],
    number: [
        '*'
    ],
    boolean: [
        '*'
    ]
};
function typeTest(left, right, equal) {
    if (right.type === 'StringLiteral' && right.value === 'function') return functionTest(left.argument, equal);
    const kinds = right.type === 'StringLiteral' ? TYPES[right.value] : undefined;
    return kinds === undefined ? [] : [
        {
            target: left.argument,
            kinds,
            when: equal
        }
    ];
}
/** The effect of `typeof methods[name] === 'function'`, also when a variable holds the method. */ function functionTest(target, when) {
    const kinds = [
        'method-name'
    ];
    return target.type === 'MemberExpression' && target.computed ? [
        {
            target: target.property,
            kinds,
            when
        }
    ] : [
        {
            target,
            kinds,
            when
        }
    ];
}
/**
 * The effect of tests such as `list.indexOf(x) !== -1`, `x.indexOf('..') === -1` and
 * `list.indexOf(x) >= 0`.
 */ function position(test, env) {
    const { left, right, operator } = test;
    if (left.type !== 'CallExpression' || left.callee.type !== 'MemberExpression') return [];
    const { property, object } = left.callee;
    if (property.type !== 'Identifier' || ![
        'indexOf',
        'lastIndexOf'
    ].includes(property.name)) return [];
    const [argument] = left.arguments;
    if (argument === undefined) return [];
    const minusOne = right.type === 'UnaryExpression' && right.operator === '-';
    const zero = right.type === 'NumericLiteral' && right.value === 0;
    const inside = minusOne ? operator === '!==' || operator === '!=' || operator === '>' : zero && operator === '>=';
    const outside = minusOne ? operator === '===' || operator === '==' : zero && operator === '<';
    if (zero && (operator === '===' || operator === '==')) return prefix(object, argument, true, env);
    if (zero && (operator === '!==' || operator === '!=')) return prefix(object, argument, false, env);
    if (!inside && !outside) return [];
    return argument.type === 'StringLiteral' ? without(object, argument.value, outside) : [
        {
            target: argument,
            kinds: [
                '*'
            ],
            when: inside
        }
    ];
}
/** A string without `..` cannot leave a directory, and one without `<` is not markup. */ function without(tested, text, when) {
    const target = splitText(tested);
    if (text === '..' || text === '../') return [
        {
            target,
            kinds: [
                'path'
            ],
            when
        }
    ];
    if (text === '<') return [
        {
            target,
            kinds: [
                'html'
            ],
            when
        }
    ];
    return [];
}
/** The text that was split into its parts: `path` for `path.split('/')`, else the expression. */ function splitText(node) {
    return node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && (0,syntax/* nameOfNode */.bg)(node.callee) === 'split' ? node.callee.object : node;
}
/** `path.split('/')[0] === '..'`, where the path was normalized: only then `..` stands first. */ function firstPart(left, right, equal, env) {
    if (left.type !== 'MemberExpression' || !left.computed || right.type !== 'StringLiteral') return [];
    const path = splitText(left.object);
    return right.value === '..' && path !== left.object ? (0,paths/* normalizedPaths */.Cy)(path, env).map((target)=>({
            target,
            kinds: [
                'path'
            ],
            when: !equal
        })) : [];
}
/**
 * The effect of a test for a prefix of a path or URL. A URL's prefix must include the slash after
 * the host, since `https://good.example` is also a prefix of `https://good.example.evil.example`.
 * The way from a folder to a path leads out of it where it begins with `..`.
 */ function prefix(target, start, when, env) {
    const value = (0,expressions/* evaluate */._)(start, env);
    const text = (0,values_value/* textOf */.b6)(value);
    if (value.shape?.startsWith('..') === true) return [
        ...(0,paths/* relativePaths */.X_)(target, env),
        ...(0,paths/* normalizedPaths */.Cy)(target, env)
    ].map((path)=>({
            target: path,
            kinds: [
                'path'
            ],
            when: !when
        }));
    if (text !== null) {
        if (/^https?:\/\/[^/]+\//u.test(text)) return [
            {
                target,
                kinds: [
                    'url',
                    'redirect',
                    'path'
                ],
                when
            }
        ];
        if (/^https?:\/\//u.test(text) || text === '/' || text === '') return [];
        return [
            {
                target,
                kinds: [
                    'path'
                ],
                when
            }
        ];
    }
    return [
        {
            target,
            kinds: [
                'path'
            ],
            when
        }
    ];
}

// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/chosen-members.js
var chosen_members = __webpack_require__(94728);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/contents.js
var contents = __webpack_require__(20258);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/proofs.js + 1 modules
var proofs = __webpack_require__(34624);
;// CONCATENATED MODULE: ./src/scanners/code/engine/evaluate/implications.js










/** How many functions a test is followed into. */ const DEPTH = 3;
/**
 * What is certain when a test has this result: of both parts of a conjunction that holds, and of
 * one that does not only what either part alone would make certain.
 */ function implied(test, holds, env, depth) {
    if (test.type === 'ParenthesizedExpression') return implied(test.expression, holds, env, depth);
    if (test.type === 'UnaryExpression' && test.operator === '!') return implied(test.argument, !holds, env, depth);
    if (test.type === 'LogicalExpression' && test.operator !== '??') {
        const parts = [
            test.left,
            test.right
        ];
        const ofPart = (part)=>implied(part, holds, env, depth);
        return test.operator === '&&' === holds ? parts.flatMap(ofPart) : inEach(parts, ofPart);
    }
    return verdicts(test, holds, env, depth).filter(({ when })=>when === holds);
}
/**
 * What is certain in each of several cases. Each is asked only while something is left, since most
 * functions and tests prove nothing, and asking evaluates them.
 */ function inEach(cases, certainIn) {
    let all = null;
    for (const one of cases){
        const other = certainIn(one);
        all = all === null ? other : inBoth(all, other);
        if (all.length === 0) break;
    }
    return all ?? [];
}
function inBoth(some, others) {
    return some.flatMap(({ target, kinds })=>others.filter((known)=>(0,paths/* sameExpression */.V0)(known.target, target)).map((known)=>({
                target,
                kinds: common(kinds, known.kinds)
            })).filter((known)=>known.kinds.length > 0));
}
function common(some, others) {
    const [all, rest] = some.includes('*') ? [
        some,
        others
    ] : [
        others,
        some
    ];
    if (all.includes('*')) return rest.filter((kind)=>!all.includes(`!${kind}`)).concat(exceptions(all));
    return some.filter((kind)=>others.includes(kind));
}
/** What `*` among some kinds does not stand for. */ function exceptions(kinds) {
    return kinds.filter((kind)=>kind.startsWith('!'));
}
/** The effects of a test where it has this result; there may be such of the other one as well. */ function verdicts(test, holds, env, depth) {
    if (test.type === 'BinaryExpression') return comparison(test, env);
    if (test.type === 'Identifier') return lookedUp(test, true, env);
    if (test.type === 'AwaitExpression') return verdicts(test.argument, holds, env, depth);
    if (test.type === 'CallExpression') return callVerdicts(test, holds, env, depth);
    return [];
}
function callVerdicts(test, holds, env, depth) {
    const { callee } = test;
    const [first] = test.arguments;
    if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier') {
        const { object } = callee;
        const { name } = callee.property;
        if (name === 'test' || name === 'exec') return first === undefined ? [] : byPattern((0,expressions/* evaluate */._)(object, env), first);
        if (name === 'match' && first !== undefined) return byPattern((0,expressions/* evaluate */._)(first, env), object);
        if (name === 'endsWith' && first?.type === 'StringLiteral' && first.value.startsWith('.')) return [
            {
                target: object,
                kinds: addresses/* HOST_DECIDES */.D,
                when: true
            }
        ];
        if (name === 'startsWith' && first !== undefined) return prefix(object, first, true, env);
        if (name === 'includes' || name === 'has' || name === 'hasOwnProperty' || name === 'contains') return inList(object, first, env);
        if ((name === 'some' || name === 'every') && first !== undefined) {
            const ofEach = holds === (name === 'every') ? eachPart(object, first, holds, env, depth) : [];
            return [
                ...anyPart(object, first),
                ...ofEach
            ];
        }
        if (name === 'call' && isOwnTest(object) || name === 'hasOwn') return ofOwn(first, test.arguments[1], env);
        if (name === 'isInteger' || name === 'isSafeInteger' || name === 'isFinite') return first === undefined ? [] : [
            {
                target: first,
                kinds: [
                    '*'
                ],
                when: true
            }
        ];
        if (name === 'isAbsolute') return [];
        if (name === 'isArray') return first === undefined ? [] : [
            {
                target: first,
                kinds: [
                    'length'
                ],
                when: true
            }
        ];
    }
    if (callee.type === 'Identifier' && callee.name === 'isNaN' && first !== undefined) return [
        {
            target: first,
            kinds: [
                '*'
            ],
            when: false
        }
    ];
    return (0,proofs/* byFunction */.u4)(test, holds, env, depth);
}
/**
 * Whether a callee is named like `Object.prototype.hasOwnProperty`, as a member or as a variable.
 */ function isOwnTest(node) {
    return /^(?:has|hasOwn|hasOwnProperty)$/u.test(calleeName(node));
}
/**
 * What is certain of a key that an object has of its own. Of an object of the program it is one of
 * its names; one from outside may have any, so that the key is only no prototype of that object.
 */ function ofOwn(object, key, env) {
    if (object === undefined || key === undefined) return [];
    if ((0,expressions/* evaluate */._)(object, env).taints.length === 0) return [
        {
            target: key,
            kinds: [
                '*'
            ],
            when: true
        }
    ];
    const kind = (0,chosen_members/* prototypeOfBase */.vX)(object, env);
    return kind === null ? [] : [
        {
            target: key,
            kinds: [
                kind
            ],
            when: true
        }
    ];
}
function inList(list, item, env) {
    if (item === undefined) return [];
    if (item.type === 'StringLiteral') return without(list, item.value, false);
    const value = (0,expressions/* evaluate */._)(list, env);
    if (value.objects.length > 0 && (0,values_value/* textsOf */.CB)((0,contents/* elementsOf */.Z)(value)).includes(PROTOTYPE)) return [
        {
            target: item,
            kinds: [
                'prototype'
            ],
            when: false
        }
    ];
    // A list with untrusted elements proves nothing.
    if (value.objects.some((object)=>object.kind === 'array' && (0,contents/* elementsOf */.Z)((0,values_value/* objectValue */.q5)(object)).taints.length > 0)) return [];
    // `url.includes(allowed)` on a string is not a membership test: any URL may contain the text
    // somewhere.
    const isText = value.taints.length > 0 && value.objects.length === 0;
    return isText ? [] : partsOf(item).map((target)=>({
            target,
            kinds: [
                '*'
            ],
            when: true
        }));
}
/** `path.split('/').some((part) => part === '..')`. */ function anyPart(list, test) {
    if (test.type !== 'ArrowFunctionExpression' || test.body.type !== 'BinaryExpression') return [];
    const { left, right, operator } = test.body;
    const part = left.type === 'StringLiteral' ? left : right;
    return operator.startsWith('==') && part.type === 'StringLiteral' ? without(list, part.value, false) : [];
}
/**
 * What is certain of each element where a test holds of none (`!parts.some(isForbidden)`) or of all
 * of them (`parts.every(isAllowed)`).
 */ function eachPart(list, test, when, env, depth) {
    if (depth === 0) return [];
    const kinds = (0,proofs/* checksOfEach */.C2)((0,expressions/* evaluate */._)(test, env), when, depth - 1);
    return kinds.length === 0 ? [] : [
        {
            target: list,
            kinds,
            when
        }
    ];
}
/** What a text is put together of: where it is in a list, so is each part of it. */ function partsOf(item) {
    return item.type === 'TemplateLiteral' ? [
        item,
        ...item.expressions
    ] : [
        item
    ];
}
function byPattern(pattern, target) {
    const [regex] = pattern.objects;
    if (regex?.pattern == null) return [];
    const limited = (0,patterns_of_text/* harmlessIn */.lU)(regex.pattern, regex.flags);
    if (limited.length > 0) return [
        {
            target,
            kinds: limited,
            when: true
        }
    ];
    return [
        {
            target,
            kinds: (0,patterns_of_text/* harmlessWith */.yN)(regex.pattern, regex.flags),
            when: true
        },
        {
            target,
            kinds: (0,patterns_of_text/* harmlessWithout */.o4)(regex.pattern),
            when: false
        }
    ].filter(({ kinds })=>kinds.length > 0);
}
function calleeName(node) {
    if (node.type === 'Identifier') return node.name;
    return node.type === 'MemberExpression' && node.property.type === 'Identifier' ? node.property.name : '';
}


/***/ }),

/***/ 68001:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ spread),
/* harmony export */   j: () => (/* binding */ iterated)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56086);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20258);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21675);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14861);




/**
 * The values of a loop over a value or of its spread: elements, results of its iterator, or what
 * models say of its members.
 */ function iterated(value, node, env) {
    const yielded = value.objects.flatMap((object)=>object.kind === 'array' ? [] : (0,_functions_js__WEBPACK_IMPORTED_MODULE_2__/* .invokeOwn */ .L)(object, _members_js__WEBPACK_IMPORTED_MODULE_3__/* .ITERATOR */ .BR, env, node).map(_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .elementsOf */ .Z));
    const given = value.apis.length === 0 ? _values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN_CLOSED */ .GV : (0,_members_js__WEBPACK_IMPORTED_MODULE_3__/* .getMember */ .Xf)({
        ...value,
        objects: []
    }, null, node, env);
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .joinAll */ .If)([
        yielded.length > 0 ? _values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN_CLOSED */ .GV : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)((0,_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .elementsOf */ .Z)(value), given),
        ...yielded
    ]);
}
/**
 * The arguments or elements that a spread value contributes; if their number is unknown, a single
 * one.
 */ function spread(value, node, env) {
    const arrays = value.objects.filter((object)=>object.kind === 'array');
    const [only, ...others] = arrays;
    if (only === undefined || others.length > 0) return [
        iterated(value, node, env)
    ];
    const rest = only.rest.value;
    return rest === _values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN_CLOSED */ .GV && only.elements().length > 0 ? only.elements() : [
        ...only.elements(),
        rest
    ];
}


/***/ }),

/***/ 35988:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ arrayLiteral),
/* harmony export */   dm: () => (/* binding */ objectLiteral),
/* harmony export */   vs: () => (/* binding */ template),
/* harmony export */   yG: () => (/* binding */ regex)
/* harmony export */ });
/* harmony import */ var _rules_reporter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69319);
/* harmony import */ var _values_heap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79869);
/* harmony import */ var _values_lazy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69633);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56086);
/* harmony import */ var _classes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55102);
/* harmony import */ var _coercion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91732);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89575);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21675);
/* harmony import */ var _iteration_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68001);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14861);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6433);











/** Evaluates a template literal; known parts of its text are kept. */ function template(node, env) {
    const parts = node.quasis.flatMap((quasi, index)=>{
        const text = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .constant */ .dY)(quasi.value.cooked ?? quasi.value.raw);
        const hole = node.expressions[index];
        return hole === undefined ? [
            text
        ] : [
            text,
            (0,_coercion_js__WEBPACK_IMPORTED_MODULE_5__/* .asText */ .e)((0,_expressions_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluate */ ._)(hole, env), hole, env)
        ];
    });
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .concatenate */ .u1)(parts);
}
/** A regular expression as an object with a known pattern. */ function regex(pattern, flags, node, env) {
    const { module } = env.frame;
    const machine = (0,_machine_js__WEBPACK_IMPORTED_MODULE_10__/* .machineOf */ .VT)(env);
    for (const { rule, run } of machine.rules.regexes)run(pattern, flags, node, (0,_rules_reporter_js__WEBPACK_IMPORTED_MODULE_0__/* .reporterOf */ .hw)(rule, env, 'RegExp'), env);
    const object = new _values_heap_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgramObject */ .k('regexp', node, module.id);
    object.pattern = pattern;
    object.flags = flags;
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .objectValue */ .q5)(object);
}
/** Evaluates an object literal with its fields; fields of spread objects are copied. */ function objectLiteral(node, env) {
    const { module } = env.frame;
    const machine = (0,_machine_js__WEBPACK_IMPORTED_MODULE_10__/* .machineOf */ .VT)(env);
    const object = new _values_heap_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgramObject */ .k('object', node, module.id);
    const self = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .objectValue */ .q5)(object);
    const inherited = [];
    for (const property of node.properties){
        if (property.type === 'SpreadElement') {
            spreadInto(object, (0,_values_lazy_js__WEBPACK_IMPORTED_MODULE_2__/* .forced */ .KY)((0,_expressions_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluate */ ._)(property.argument, env)), inherited);
            continue;
        }
        const key = (0,_members_js__WEBPACK_IMPORTED_MODULE_9__/* .keyOf */ .TN)(property, env);
        if (property.type === 'ObjectMethod' && property.kind !== 'method' && key !== null) {
            (0,_classes_js__WEBPACK_IMPORTED_MODULE_4__/* .define */ .E8)(object, property.kind, key, (0,_functions_js__WEBPACK_IMPORTED_MODULE_7__/* .closureValue */ .fA)(property, env, null, key));
            continue;
        }
        const value = property.type === 'ObjectMethod' ? (0,_functions_js__WEBPACK_IMPORTED_MODULE_7__/* .closureValue */ .fA)(property, env, self, key) : property.value.type === 'FunctionExpression' || property.value.type === 'ArrowFunctionExpression' ? (0,_functions_js__WEBPACK_IMPORTED_MODULE_7__/* .closureValue */ .fA)(property.value, env, property.value.type === 'FunctionExpression' ? self : null, key) : (0,_expressions_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluate */ ._)(property.value, env);
        if (key === null) {
            object.rest.value = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(object.rest.value, value);
            object.keys.value = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(object.keys.value, (0,_expressions_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluate */ ._)(property.key, env));
        } else object.cell(key).value = value;
        if (key !== null) for (const { rule, run } of machine.rules.assigned)run(key, value, property, (0,_rules_reporter_js__WEBPACK_IMPORTED_MODULE_0__/* .reporterOf */ .hw)(rule, env, key), env);
    }
    const result = inherited.reduce((all, value)=>({
            ...all,
            taints: [
                ...all.taints,
                ...value.taints
            ]
        }), self);
    for (const { rule, run } of machine.rules.objects)run(result, node, (0,_rules_reporter_js__WEBPACK_IMPORTED_MODULE_0__/* .reporterOf */ .hw)(rule, env, 'object'), env);
    return result;
}
/**
 * Copies the known fields of a spread value. If it may have unknown ones, the object becomes open.
 */ function spreadInto(object, value, inherited) {
    if (value.taints.length > 0) inherited.push(value);
    if (value.open || value.apis.length > 0) object.open = true;
    for (const from of value.objects){
        for (const [name, cell] of from.fields)object.cell(name).value = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(object.cell(name).value, cell.value);
        object.rest.value = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(object.rest.value, from.rest.value);
        object.open ||= from.open;
    }
}
/** Whether a value is exactly one array with known elements. */ function isListed(value) {
    const [only, ...others] = value.objects;
    return only?.kind === 'array' && others.length === 0 && !value.open && value.taints.length === 0 && only.rest.value === _values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN_CLOSED */ .GV;
}
/** An array of these elements. */ function arrayLiteral(elements, node, env) {
    const array = new _values_heap_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgramObject */ .k('array', node, env.frame.module.id);
    let index = 0;
    let known = true;
    for (const element of elements){
        const value = element === null ? _values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNDEFINED */ .ZH : (0,_expressions_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluate */ ._)(element, env);
        if (element?.type === 'SpreadElement') {
            if (known && isListed(value)) for (const item of (0,_iteration_js__WEBPACK_IMPORTED_MODULE_8__/* .spread */ .i)(value, element, env))array.cell(String(index++)).value = item;
            else {
                known = false;
                array.rest.value = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .joinAll */ .If)([
                    array.rest.value,
                    (0,_iteration_js__WEBPACK_IMPORTED_MODULE_8__/* .iterated */ .j)(value, element, env),
                    {
                        ...value,
                        objects: [],
                        constants: []
                    }
                ]);
            }
        } else if (known) array.cell(String(index++)).value = value;
        else array.rest.value = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(array.rest.value, value);
    }
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .objectValue */ .q5)(array);
}


/***/ }),

/***/ 14861:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ ITERATOR),
/* harmony export */   Kr: () => (/* binding */ writeMember),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Xf: () => (/* binding */ getMember),
/* harmony export */   YD: () => (/* binding */ writeField),
/* harmony export */   c: () => (/* binding */ DISPOSE),
/* harmony export */   eg: () => (/* binding */ memberName),
/* harmony export */   hd: () => (/* binding */ readMember),
/* harmony export */   kp: () => (/* binding */ prototypeOf),
/* harmony export */   pW: () => (/* binding */ holdersOf)
/* harmony export */ });
/* harmony import */ var _library_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51322);
/* harmony import */ var _rules_reporter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69319);
/* harmony import */ var _rules_rule_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20669);
/* harmony import */ var _values_heap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79869);
/* harmony import */ var _values_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26496);
/* harmony import */ var _values_taint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22595);
/* harmony import */ var _values_lazy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69633);
/* harmony import */ var _values_member_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23749);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56086);
/* harmony import */ var _accessors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8446);
/* harmony import */ var _chosen_members_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(94728);
/* harmony import */ var _coercion_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(91732);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(89575);
/* harmony import */ var _guards_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(13054);
/* harmony import */ var _refinements_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(91956);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6433);
















const MAX_PATH = 140;
/** Names of the global object; its members are globals. */ const GLOBALS = new Set([
    'window',
    'globalThis',
    'self',
    'global',
    'top',
    'parent',
    'frames'
]);
/** The field name that stands for `[Symbol.iterator]`. */ const ITERATOR = '@@iterator';
/** The field name that stands for `[Symbol.dispose]` and its asynchronous twin. */ const DISPOSE = '@@dispose';
/**
 * The name of a property, pattern property or class member; null when it is computed and unknown.
 */ function keyOf(property, env) {
    const { key } = property;
    if (property.computed !== true) {
        if (key.type === 'Identifier') return key.name;
        if (key.type === 'PrivateName') return `#${key.id.name}`;
    }
    if (key.type === 'StringLiteral' || key.type === 'NumericLiteral') return String(key.value);
    const value = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_12__/* .evaluate */ ._)(key, env);
    const [symbol = ''] = value.apis;
    if (symbol === 'Symbol.toPrimitive') return _coercion_js__WEBPACK_IMPORTED_MODULE_11__/* .TO_PRIMITIVE */ .O;
    if (/^Symbol\.(?:asyncD|d)ispose$/u.test(symbol)) return DISPOSE;
    return /^Symbol\.(?:asyncI|i)terator$/u.test(symbol) ? ITERATOR : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(value);
}
/** The name that a member expression reads; null when it is computed and unknown. */ function memberName(node, env) {
    const { property } = node;
    if (!node.computed && property.type === 'Identifier') return {
        name: property.name,
        key: _values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .UNDEFINED */ .ZH
    };
    if (property.type === 'PrivateName') return {
        name: `#${property.id.name}`,
        key: _values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .UNDEFINED */ .ZH
    };
    const key = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_12__/* .evaluate */ ._)(property, env);
    const [only, ...others] = key.constants;
    const known = !key.open && others.length === 0 && (typeof only === 'string' || typeof only === 'number');
    return {
        name: known ? String(only) : null,
        key
    };
}
/** Evaluates a member expression that is read. */ function readMember(node, env) {
    const object = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_12__/* .evaluate */ ._)(node.object, env);
    const { name, key } = memberName(node, env);
    const machine = (0,_machine_js__WEBPACK_IMPORTED_MODULE_15__/* .machineOf */ .VT)(env);
    // `[].slice` is written for `Array.prototype.slice`.
    if (name !== null && node.object.type === 'ArrayExpression' && node.object.elements.length === 0) return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .apiValue */ .eW)(`Array.prototype.${name}`);
    if (name === null && key.taints.length > 0) (0,_chosen_members_js__WEBPACK_IMPORTED_MODULE_10__/* .checkMemberSink */ .yv)('[]', key, object, node, env);
    const value = (0,_refinements_js__WEBPACK_IMPORTED_MODULE_14__/* .refinedMember */ .si)(node, env) ?? (0,_chosen_members_js__WEBPACK_IMPORTED_MODULE_10__/* .chosen */ .FV)(getMember(object, name, node, env), name, key, node.object, env);
    if (name !== null && machine.rules.reads.size > 0) for (const path of pathsOf(object, name))for (const { rule, run } of (0,_rules_rule_set_js__WEBPACK_IMPORTED_MODULE_2__/* .waiting */ .e)(machine.rules.reads, path))run(node, (0,_rules_reporter_js__WEBPACK_IMPORTED_MODULE_1__/* .reporterOf */ .hw)(rule, env, path), env);
    return value;
}
/** Reads a member of a value. @param name null for an unknown name, i.e. any member */ function getMember(unloaded, name, node, env) {
    const object = (0,_values_lazy_js__WEBPACK_IMPORTED_MODULE_6__/* .forced */ .KY)(unloaded);
    let joined = _values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .UNKNOWN_CLOSED */ .GV;
    for (const known of object.objects)joined = withMember(joined, fieldValue(known, name, node, env));
    if (object.taints.length > 0 && name !== 'length') joined = withMember(joined, {
        ..._values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .UNKNOWN */ .HV,
        taints: partOf(object, name)
    });
    for (const api of object.apis)joined = withMember(joined, apiMember(api, name, node, env));
    if (object.open && object.apis.length === 0 && object.taints.length === 0) joined = withMember(joined, name === null ? _values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .UNKNOWN */ .HV : anyMember(name, node, env));
    return joined === _values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .UNKNOWN_CLOSED */ .GV ? _values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .UNKNOWN */ .HV : joined;
}
/** A union that may be empty with one more member, which has some value even if none was seen. */ function withMember(all, member) {
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .join */ .fj)(all, member === _values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .UNKNOWN_CLOSED */ .GV ? _values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .UNKNOWN */ .HV : member);
}
/**
 * The untrusted data in a member. The host of a parsed address is no path and no markup; in its
 * other parts the characters of markup are encoded. The path of the page's own address leads to
 * no other host.
 */ function partOf({ taints, apis }, name) {
    if (!apis.includes('URL()')) return taints;
    if (/^(?:host|hostname|port|protocol)$/u.test(name ?? '')) return (0,_values_taint_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanedFor */ .AU)(taints, [
        'path',
        'html'
    ]);
    const encoded = /^(?:search|pathname|hash|href)$/u.test(name ?? '') ? (0,_values_taint_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanedFor */ .AU)(taints, [
        'html'
    ]) : taints;
    return name === 'pathname' && taints.every(isOfPage) ? (0,_values_taint_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanedFor */ .AU)(encoded, OWN_PATH_IS_NO) : encoded;
}
const OWN_PATH_IS_NO = [
    'redirect',
    'link-url'
];
/** Whether data is the address of the page itself. */ function isOfPage({ source: { kind, label } }) {
    return kind === 'dom' && /(?:location(?:\.href)?|\.URL|documentURI|baseURI)$/u.test(label);
}
function fieldValue(object, name, node, env) {
    if (name === null) {
        // A class is not made by a call of a method whose name nobody knows.
        const all = [
            ...object.fields
        ].flatMap(([key, { value }])=>key === 'constructor' ? [] : [
                value
            ]);
        return (0,_values_lazy_js__WEBPACK_IMPORTED_MODULE_6__/* .loadedOnly */ .OT)((0,_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .joinAll */ .If)([
            object.rest.value,
            ...all.slice(0, 20)
        ]));
    }
    if (name === 'prototype' && (object.kind === 'function' || object.kind === 'class')) return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .objectValue */ .q5)(prototypeOf(object));
    const computed = (0,_accessors_js__WEBPACK_IMPORTED_MODULE_9__/* .readAccessor */ .Or)(object, name, node, env);
    if (computed !== null) return computed;
    const own = object.get(name);
    if (own !== null) return (0,_values_lazy_js__WEBPACK_IMPORTED_MODULE_6__/* .forced */ .KY)(own);
    const delegated = fromDelegates(object, name) ?? fromLibraries(object, name, node, env);
    if (delegated !== null) return delegated;
    if (name === 'constructor' && object.closure !== null) return {
        ..._values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .UNKNOWN */ .HV,
        apis: [
            'Function'
        ]
    };
    if (object.inherits.length > 0) return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .joinAll */ .If)(object.inherits.map((api)=>apiMember(api, name, node, env)));
    return object.open || object.kind !== 'object' ? _values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .UNKNOWN */ .HV : _values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .UNDEFINED */ .ZH;
}
/**
 * The member of modules that are re-exported with `export *`. They are loaded in order until one
 * has the name.
 */ function fromDelegates(object, name) {
    for (const delegate of delegatesFor(object, name))for (const exported of (0,_values_lazy_js__WEBPACK_IMPORTED_MODULE_6__/* .forced */ .KY)(delegate).objects){
        const value = exported.get(name) ?? fromDelegates(exported, name);
        if (value !== null) return (0,_values_lazy_js__WEBPACK_IMPORTED_MODULE_6__/* .forced */ .KY)(value);
    }
    return null;
}
const ASKED = new WeakMap();
/**
 * The re-exported modules that may have a name: of hundreds of icons one is loaded. Remembered,
 * since a file that re-exports much is asked for the same names again and again.
 */ function delegatesFor(object, name) {
    const { delegates } = object;
    if (delegates.length < 2) return delegates;
    let asked = ASKED.get(object);
    if (asked?.count !== delegates.length) {
        asked = {
            count: delegates.length,
            byName: new Map()
        };
        ASKED.set(object, asked);
    }
    const known = asked.byName.get(name) ?? delegates.filter(({ objects })=>objects.every(({ lacks })=>lacks?.(name) !== true));
    asked.byName.set(name, known);
    return known;
}
/** What `export * from 'fs'` brings: nobody here knows the names that a library has. */ function fromLibraries(object, name, node, env) {
    if (object.delegates.length === 0) return null;
    const apis = delegatesFor(object, name).flatMap((delegate)=>(0,_values_lazy_js__WEBPACK_IMPORTED_MODULE_6__/* .forced */ .KY)(delegate).apis);
    return apis.length === 0 ? null : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .joinAll */ .If)(apis.map((api)=>apiMember(api, name, node, env)));
}
/** The prototype of the instances of a class or function. */ function prototypeOf(object) {
    const cell = object.cell('prototype');
    const [known] = cell.value.objects;
    if (known !== undefined) return known;
    const made = new _values_heap_js__WEBPACK_IMPORTED_MODULE_3__/* .ProgramObject */ .k('object', object.node, object.module);
    made.open = true;
    cell.value = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .objectValue */ .q5)(made);
    if (object.closure !== null) CONSTRUCTORS.set(made, object);
    return made;
}
/** The function of whose instances an object is the prototype. */ const CONSTRUCTORS = new WeakMap();
/** The objects to which functions were written as their methods. */ const HOLDERS = new WeakMap();
/** How many of them are remembered: more than any program has, since none may be left out. */ const MOST_HOLDERS = 64;
/** Remembers that a function was written to an object: `Store.prototype.get = function () {}`. */ function keepHolder(value, holder) {
    for (const { closure } of value.objects){
        if (closure?.self !== null || closure.home !== null) continue;
        const known = HOLDERS.get(closure.node) ?? new Set();
        if (known.size < MOST_HOLDERS) known.add(holder);
        HOLDERS.set(closure.node, known);
    }
}
/** The objects to which a function was written as a method. */ function holdersOf(node) {
    return [
        ...HOLDERS.get(node) ?? []
    ].map((holder)=>({
            holder,
            constructor: CONSTRUCTORS.get(holder) ?? null
        }));
}
function apiMember(api, name, node, env) {
    if (name === null) return dynamicMember(api, node, env);
    if (name === 'default' || GLOBALS.has(api)) {
        if (name === 'default') return {
            ..._values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .UNKNOWN */ .HV,
            apis: [
                api
            ]
        };
        return apiMember('', name, node, env);
    }
    const path = (0,_values_member_path_js__WEBPACK_IMPORTED_MODULE_7__/* .memberPath */ .M)(api, name);
    if (path.length > MAX_PATH) return _values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .UNKNOWN */ .HV;
    const entry = (0,_machine_js__WEBPACK_IMPORTED_MODULE_15__/* .machineOf */ .VT)(env).registry.find(path);
    const typed = {
        ..._values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .UNKNOWN */ .HV,
        apis: [
            entry?.type ?? path
        ]
    };
    const own = (0,_machine_js__WEBPACK_IMPORTED_MODULE_15__/* .machineOf */ .VT)(env).entry?.module.written.get(path)?.value ?? null;
    if (own !== null && own !== _values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .UNKNOWN_CLOSED */ .GV) return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .join */ .fj)(typed, own);
    return entry?.source == null ? typed : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .join */ .fj)(typed, (0,_library_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceValue */ .N)(entry.source, path, node, env));
}
/** A computed member of an object with sources: `req[part]` may be any of its sources. */ function dynamicMember(api, node, env) {
    const entry = (0,_machine_js__WEBPACK_IMPORTED_MODULE_15__/* .machineOf */ .VT)(env).registry.exact(`${api}.[]`);
    return entry?.source == null ? _values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .UNKNOWN */ .HV : (0,_library_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceValue */ .N)(entry.source, api, node, env);
}
function anyMember(name, node, env) {
    const entry = (0,_machine_js__WEBPACK_IMPORTED_MODULE_15__/* .machineOf */ .VT)(env).registry.exact((0,_values_member_path_js__WEBPACK_IMPORTED_MODULE_7__/* .memberPath */ .M)('*', name));
    if (entry === null) return _values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .UNKNOWN */ .HV;
    const typed = entry.type === null ? _values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .UNKNOWN */ .HV : {
        ..._values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .UNKNOWN */ .HV,
        apis: [
            entry.type
        ]
    };
    return entry.source === null ? typed : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .join */ .fj)(typed, (0,_library_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceValue */ .N)(entry.source, name, node, env));
}
/** The API paths under which models may describe a member of a value. */ function pathsOf(object, name) {
    const known = object.apis.map((api)=>GLOBALS.has(api) ? name : (0,_values_member_path_js__WEBPACK_IMPORTED_MODULE_7__/* .memberPath */ .M)(api, name));
    return known.length > 0 ? known : [
        (0,_values_member_path_js__WEBPACK_IMPORTED_MODULE_7__/* .memberPath */ .M)('*', name)
    ];
}
/** Writes a member: to the program's objects, and to rules and sinks. */ function writeMember(node, value, env, statement) {
    const object = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_12__/* .evaluate */ ._)(node.object, env);
    const { name, key } = memberName(node, env);
    const machine = (0,_machine_js__WEBPACK_IMPORTED_MODULE_15__/* .machineOf */ .VT)(env);
    if (name === null && key.taints.length > 0) (0,_chosen_members_js__WEBPACK_IMPORTED_MODULE_10__/* .checkMemberSink */ .yv)('[]=', key, object, statement, env);
    for (const known of object.objects){
        keepHolder(value, known);
        if (name === null) {
            machine.journal.write(known.rest, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .join */ .fj)(known.rest.value, value));
            machine.journal.write(known.keys, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .join */ .fj)(known.keys.value, key));
        } else if (!(0,_accessors_js__WEBPACK_IMPORTED_MODULE_9__/* .writeAccessor */ .zC)(known, name, value, statement, env)) machine.journal.write(known.cell(name), object.objects.length === 1 ? value : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .join */ .fj)(known.cell(name).value, value));
    }
    if (name === null) {
        (0,_guards_js__WEBPACK_IMPORTED_MODULE_13__/* .refineWritten */ .Nv)(node, value, env);
        return;
    }
    keepWritten(object, name, value, env);
    (0,_refinements_js__WEBPACK_IMPORTED_MODULE_14__/* .forgetRefinement */ .Pv)(node, value, env);
    for (const { rule, run } of machine.rules.assigned)run(name, value, statement, (0,_rules_reporter_js__WEBPACK_IMPORTED_MODULE_1__/* .reporterOf */ .hw)(rule, env, name), env);
    for (const path of pathsOf(object, name)){
        const write = {
            path,
            receiver: object,
            value,
            node: statement,
            environment: env
        };
        for (const { rule, run } of (0,_rules_rule_set_js__WEBPACK_IMPORTED_MODULE_2__/* .waiting */ .e)(machine.rules.writes, path))run(write, (0,_rules_reporter_js__WEBPACK_IMPORTED_MODULE_1__/* .reporterOf */ .hw)(rule, env, path));
        for (const sink of machine.registry.find(path)?.sinks ?? [])if (sink.argument === 'value' && (sink.when?.(value, null) ?? true)) (0,_rules_reporter_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSink */ .CY)(sink, value, statement, env, null, path.replace(/^\*\./u, ''));
    }
}
/**
 * Remembers a value that is written to a named member of a library's object (`request.user`,
 * `response.locals.x`, `config.shell`). It can be read elsewhere, since the object is a single one,
 * or one per request.
 */ function keepWritten(object, name, value, env) {
    const machine = (0,_machine_js__WEBPACK_IMPORTED_MODULE_15__/* .machineOf */ .VT)(env);
    const module = machine.entry?.module;
    if (module === undefined || value.taints.length === 0 && value.objects.length === 0) return;
    for (const api of object.apis){
        const path = GLOBALS.has(api) ? name : `${api}.${name}`;
        if (api === '' || api.includes('()') || machine.registry.find(path) !== null) continue;
        const cell = module.written.get(path) ?? (0,_values_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .newCell */ .N)(_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .UNKNOWN_CLOSED */ .GV, module.id);
        module.written.set(path, cell);
        machine.journal.write(cell, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .join */ .fj)(cell.value, value));
    }
}
/** Writes a field of all objects of a value. */ function writeField(target, name, value, env) {
    for (const object of target.objects)(0,_machine_js__WEBPACK_IMPORTED_MODULE_15__/* .machineOf */ .VT)(env).journal.write(object.cell(name), value);
}


/***/ }),

/***/ 96483:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ assignTo),
/* harmony export */   x: () => (/* binding */ declare)
/* harmony export */ });
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6433);
/* harmony import */ var _modules_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56244);
/* harmony import */ var _rules_reporter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69319);
/* harmony import */ var _values_heap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79869);
/* harmony import */ var _values_lazy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69633);
/* harmony import */ var _values_taint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22595);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56086);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20258);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89575);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14861);










/** Declares the names of a pattern with their values. */ function declare(pattern, kind, value, env, node) {
    bind(pattern, value, env, node, (name, own)=>{
        (0,_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .machineOf */ .VT)(env).journal.write(env.declare(name, kind), own);
    });
}
/** Assigns a value to a name, member or pattern. */ function assignTo(target, value, env, node) {
    bind(target, value, env, node, (name, own)=>{
        (0,_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .machineOf */ .VT)(env).journal.write(env.find(name) ?? root(env).declare(name, 'var'), own);
    });
}
function root(env) {
    let scope = env;
    while(scope.parent !== null)scope = scope.parent;
    return scope;
}
function bind(target, value, env, node, set) {
    switch(target.type){
        case 'Identifier':
            set(target.name, named(target.name, value, env, node));
            break;
        case 'MemberExpression':
        case 'OptionalMemberExpression':
            (0,_members_js__WEBPACK_IMPORTED_MODULE_9__/* .writeMember */ .Kr)(target, value, env, node);
            break;
        case 'AssignmentPattern':
            bind(target.left, withDefault(target, value, env), env, node, set);
            break;
        case 'ObjectPattern':
            bindObject(target, value, env, node, set);
            break;
        case 'ArrayPattern':
            bindArray(target, value, env, node, set);
            break;
        case 'RestElement':
            bind(target.argument, value, env, node, set);
            break;
        case 'TSParameterProperty':
            bind(target.parameter, value, env, node, set);
            break;
        case 'TSAsExpression':
        case 'TSNonNullExpression':
        case 'ParenthesizedExpression':
            bind(target.expression, value, env, node, set);
            break;
        default:
            break;
    }
}
function withDefault(target, value, env) {
    const fallback = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_8__/* .evaluate */ ._)(target.right, env);
    const given = value.constants.filter((item)=>item !== undefined);
    const nothing = given.length === 0 && !value.open && value.objects.length === 0 && value.taints.length === 0 && value.apis.length === 0;
    return nothing ? fallback : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)({
        ...value,
        constants: given
    }, fallback);
}
/** Adds the name as a step of the data flow, and passes name and value to rules. */ function named(name, value, env, node) {
    const { module } = env.frame;
    const machine = (0,_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .machineOf */ .VT)(env);
    for (const { rule, run } of machine.rules.assigned)run(name, value, node, (0,_rules_reporter_js__WEBPACK_IMPORTED_MODULE_2__/* .reporterOf */ .hw)(rule, env, name), env);
    if (value.taints.length === 0) return value === _values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .UNKNOWN_CLOSED */ .GV ? _values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .UNKNOWN */ .HV : value;
    const place = (0,_modules_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(node, module);
    return {
        ...value,
        taints: value.taints.map((taint)=>(0,_values_taint_js__WEBPACK_IMPORTED_MODULE_5__/* .stepped */ .Ip)(taint, place, name))
    };
}
function bindObject(target, value, env, node, set) {
    for (const property of target.properties){
        if (property.type === 'RestElement') bind(property.argument, value, env, node, set);
        else {
            const key = (0,_members_js__WEBPACK_IMPORTED_MODULE_9__/* .keyOf */ .TN)(property, env);
            const read = ()=>(0,_members_js__WEBPACK_IMPORTED_MODULE_9__/* .getMember */ .Xf)(value, key, property, env);
            const unloaded = (0,_values_lazy_js__WEBPACK_IMPORTED_MODULE_4__/* .isLazy */ .JN)(value) && property.value.type === 'Identifier';
            bind(property.value, unloaded ? (0,_values_lazy_js__WEBPACK_IMPORTED_MODULE_4__/* .lazyValue */ .ee)(property, env.frame.module.id, read) : read(), env, node, set);
        }
    }
}
function bindArray(target, value, env, node, set) {
    target.elements.forEach((element, index)=>{
        if (element === null) return;
        if (element.type === 'RestElement') {
            const array = new _values_heap_js__WEBPACK_IMPORTED_MODULE_3__/* .ProgramObject */ .k('array', node, env.frame.module.id);
            array.rest.value = (0,_contents_js__WEBPACK_IMPORTED_MODULE_7__/* .elementsOf */ .Z)(value);
            bind(element.argument, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .objectValue */ .q5)(array), env, node, set);
        } else bind(element, (0,_members_js__WEBPACK_IMPORTED_MODULE_9__/* .getMember */ .Xf)(value, String(index), element, env), env, node, set);
    });
}


/***/ }),

/***/ 34624:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u4: () => (/* binding */ byFunction),
  C2: () => (/* binding */ checksOfEach),
  h1: () => (/* binding */ returnedChecks),
  lk: () => (/* binding */ thrownUnless)
});

// EXTERNAL MODULE: ./src/scanners/code/engine/rules/paths.js
var paths = __webpack_require__(91708);
// EXTERNAL MODULE: ./src/scanners/code/engine/rules/patterns-of-text.js
var patterns_of_text = __webpack_require__(91139);
// EXTERNAL MODULE: ./src/scanners/code/engine/rules/syntax.js
var syntax = __webpack_require__(21285);
;// CONCATENATED MODULE: ./src/scanners/code/engine/evaluate/endings.js
const ENDINGS = new WeakMap();
/** The ways in which a function ends without throwing; those of functions inside it are none. */ function endingsOf(node) {
    const known = ENDINGS.get(node) ?? endingsIn(node);
    ENDINGS.set(node, known);
    return known;
}
function endingsIn({ body }) {
    if (body.type !== 'BlockStatement') return [
        {
            returned: body,
            passed: []
        }
    ];
    const { endings, falls } = walked(body.body);
    return falls ? [
        ...endings,
        {
            returned: null,
            passed: []
        }
    ] : endings;
}
function walked(statements) {
    const endings = [];
    const passed = [];
    for (const statement of statements){
        const inner = within(statement);
        endings.push(...under(inner.endings, passed));
        if (!inner.falls) return {
            endings,
            falls: false
        };
        if (inner.passed !== undefined) passed.push(inner.passed);
    }
    return {
        endings,
        falls: true
    };
}
function within(statement) {
    switch(statement.type){
        case 'ReturnStatement':
            return {
                endings: [
                    {
                        returned: statement.argument ?? null,
                        passed: []
                    }
                ],
                falls: false
            };
        case 'ThrowStatement':
            return {
                endings: [],
                falls: false
            };
        case 'BlockStatement':
            return walked(statement.body);
        case 'IfStatement':
            return inEither(statement);
        default:
            return {
                endings: innerStatements(statement).flatMap((inner)=>within(inner).endings),
                falls: true
            };
    }
}
function inEither({ test, consequent, alternate }) {
    const yes = within(consequent);
    const no = alternate == null ? {
        endings: [],
        falls: true
    } : within(alternate);
    return {
        endings: [
            ...under(yes.endings, [
                {
                    test,
                    holds: true
                }
            ]),
            ...under(no.endings, [
                {
                    test,
                    holds: false
                }
            ])
        ],
        falls: yes.falls || no.falls,
        ...yes.falls ? {} : {
            passed: {
                test,
                holds: false
            }
        }
    };
}
function under(endings, passed) {
    return endings.map((ending)=>({
            ...ending,
            passed: [
                ...passed,
                ...ending.passed
            ]
        }));
}
/** The statements in a loop, a `try`, a `switch` or a labelled statement. */ function innerStatements(statement) {
    switch(statement.type){
        case 'TryStatement':
            return [
                statement.block,
                statement.handler?.body,
                statement.finalizer
            ].filter((block)=>block != null);
        case 'SwitchStatement':
            return statement.cases.flatMap(({ consequent })=>consequent);
        case 'ForStatement':
        case 'ForInStatement':
        case 'ForOfStatement':
        case 'WhileStatement':
        case 'DoWhileStatement':
        case 'LabeledStatement':
        case 'WithStatement':
            return [
                statement.body
            ];
        default:
            return [];
    }
}

// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/expressions.js + 2 modules
var expressions = __webpack_require__(89575);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/implications.js + 2 modules
var implications = __webpack_require__(29055);
;// CONCATENATED MODULE: ./src/scanners/code/engine/evaluate/proofs.js






/**
 * The effect of a call in a test. A function of the program is followed to the test that it
 * returns; an unknown one is judged by its name.
 */ function byFunction(test, holds, env, depth) {
    if (depth === 0 || test.arguments.length === 0) return [];
    const [known] = (0,expressions/* evaluate */._)(test.callee, env).objects.flatMap((object)=>object.closure === null ? [] : [
            object.closure
        ]);
    const closure = known ?? functionWithin(test.callee, env);
    if (closure === undefined) {
        const name = (0,implications/* calleeName */.wt)(test.callee);
        return (0,patterns_of_text/* looksLikeValidator */.Oj)(name) ? test.arguments.map((target)=>({
                target,
                kinds: [
                    '*'
                ],
                when: true
            })) : [];
    }
    return certainIn(closure, (env)=>certainWhen(closure.node, holds, env, depth - 1)).flatMap(({ index, kinds })=>{
        const target = test.arguments[index];
        return target === undefined ? [] : [
            {
                target,
                kinds,
                when: holds
            }
        ];
    });
}
/** The function that a variable of another function holds, which has not run here. */ function functionWithin(callee, env) {
    const [node, ...others] = callee.type === 'Identifier' ? (0,syntax/* assignedTo */.cR)(callee, env.frame.module) : [];
    if (others.length > 0 || node?.type !== 'ArrowFunctionExpression' && node?.type !== 'FunctionExpression') return undefined;
    return {
        node,
        environment: env
    };
}
/**
 * What a test in a function makes certain of its parameters, by their positions. A local variable
 * that a path is put together in stands for the parts of it.
 */ function certainIn({ node, environment }, certain) {
    const names = node.params.map((parameter)=>parameter.type === 'Identifier' ? parameter.name : null);
    if (names.every((name)=>name === null)) return [];
    return certain(environment).flatMap(({ target, kinds })=>[
            (0,syntax/* bare */.$B)(target),
            ...(0,paths/* partsBehind */.lO)(target, environment)
        ].flatMap((known)=>{
            const index = known.type === 'Identifier' ? names.indexOf(known.name) : -1;
            const left = index >= 0 && isSetIn(node, names[index] ?? '') ? kinds.filter(isOfResolved) : kinds;
            return index < 0 || left.length === 0 ? [] : [
                {
                    index,
                    kinds: left
                }
            ];
        }));
}
const SET = new WeakMap();
/** Whether a function sets a variable: what it tests then is no longer what it was given. */ function isSetIn(node, name) {
    const known = SET.get(node) ?? new Set([
        ...(0,syntax/* descendants */.DG)(node.body)
    ].flatMap((inner)=>inner.type === 'AssignmentExpression' && inner.left.type === 'Identifier' ? [
            inner.left.name
        ] : []));
    SET.set(node, known);
    return known.has(name);
}
/** Whether a path that was resolved first (`file = resolve(file)`) says it of the given one too. */ function isOfResolved(kind) {
    return kind === 'path';
}
/**
 * What is certain where a function says yes, or no: of every ending that may say so. One without a
 * value says no.
 */ function certainWhen(node, says, env, depth) {
    const endings = endingsOf(node).filter(({ returned })=>saysOnly(returned) !== !says);
    if (endings.some(provesNothing)) return [];
    return (0,implications/* inEach */.B1)(endings, ({ returned, passed })=>[
            ...returned === null ? [] : (0,implications/* implied */.TU)(returned, says, env, depth),
            ...passed.flatMap(({ test, holds })=>[
                    ...(0,implications/* implied */.TU)(test, holds, env, depth),
                    ...emptied((0,syntax/* bare */.$B)(test), holds)
                ])
        ]);
}
/** Whether an ending stands under no test and returns none either: `return user`. */ function provesNothing({ returned, passed }) {
    return passed.length === 0 && (returned === null || !TESTS.has(returned.type));
}
/** The expressions of which something may be implied. */ const TESTS = new Set([
    'ParenthesizedExpression',
    'UnaryExpression',
    'LogicalExpression',
    'BinaryExpression',
    'AwaitExpression',
    'CallExpression'
]);
/** What a returned constant says; null for what may say either. */ function saysOnly(returned) {
    if (returned === null || returned.type === 'NullLiteral') return false;
    return returned.type === 'BooleanLiteral' ? returned.value : null;
}
/** A value that is no more than nothing can do no harm: `if (!text) return true`. */ function emptied(test, holds) {
    if (test.type === 'UnaryExpression' && test.operator === '!') return emptied((0,syntax/* bare */.$B)(test.argument), !holds);
    return test.type === 'Identifier' && !holds ? [
        {
            target: test,
            kinds: [
                '*'
            ]
        }
    ] : [];
}
/**
 * The sink kinds for which a value is harmless once a function has said yes to it, or no.
 * @param depth how many functions the tests in it are followed into
 */ function returnedChecks(test, says = true, depth = implications/* DEPTH */.e$ - 1) {
    const [closure] = test.objects.flatMap((object)=>object.closure === null ? [] : [
            object.closure
        ]);
    if (closure === undefined) return [];
    const found = certainIn(closure, (env)=>certainWhen(closure.node, says, env, depth));
    return found.filter(({ index })=>index === 0).flatMap(({ kinds })=>kinds);
}
/**
 * The same of a function that a list calls for each of its elements. What one that is async gives
 * there is a promise, which counts as yes whatever it says.
 */ function checksOfEach(test, says = true, depth = implications/* DEPTH */.e$ - 1) {
    const isAsync = test.objects.some(({ closure })=>closure?.node.async === true);
    return isAsync ? [] : returnedChecks(test, says, depth);
}
/** What a function makes certain of its parameters by throwing otherwise. */ function thrownUnless(closure) {
    const { body } = closure.node;
    if (body.type !== 'BlockStatement') return [];
    return body.body.flatMap((statement)=>statement.type === 'IfStatement' && statement.alternate == null && proofs_throws(statement.consequent) ? certainIn(closure, (env)=>(0,implications/* implied */.TU)(statement.test, false, env, implications/* DEPTH */.e$ - 1)) : []);
}
function proofs_throws(statement) {
    const last = statement.type === 'BlockStatement' ? statement.body.at(-1) : statement;
    return last?.type === 'ThrowStatement';
}


/***/ }),

/***/ 91956:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pv: () => (/* binding */ forgetRefinement),
/* harmony export */   ls: () => (/* binding */ refinableCell),
/* harmony export */   si: () => (/* binding */ refinedMember)
/* harmony export */ });
/* harmony import */ var _values_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26496);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6433);


const REFINED = new WeakMap();
/**
 * The cell for a member such as `request.body.name`, created if needed; null when its root is not a
 * variable.
 */ function refinableCell(node, current, env) {
    const names = chainOf(node);
    const root = names === null ? null : env.find(names[0] ?? '');
    if (names === null || root === null) return null;
    const key = names.slice(1).join('.');
    const known = REFINED.get(root)?.get(key);
    if (known !== undefined && known.root === root.value) return known.cell;
    const cell = (0,_values_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .newCell */ .N)(current, env.frame.module.id);
    const members = REFINED.get(root) ?? new Map();
    members.set(key, {
        cell,
        root: root.value
    });
    REFINED.set(root, members);
    return cell;
}
/** The refined value of a member; null when no test concerned it. */ function refinedMember(node, env) {
    if (node.type !== 'MemberExpression') return null;
    const names = chainOf(node);
    const root = names === null ? null : env.find(names[0] ?? '');
    if (names === null || root === null) return null;
    const known = REFINED.get(root)?.get(names.slice(1).join('.'));
    return known === undefined || known.root !== root.value ? null : known.cell.value;
}
/** Removes the refinement of a member that is written. */ function forgetRefinement(node, value, env) {
    const names = chainOf(node);
    const root = names === null ? null : env.find(names[0] ?? '');
    const known = names === null || root === null ? undefined : REFINED.get(root)?.get(names.slice(1).join('.'));
    if (known !== undefined) (0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .machineOf */ .VT)(env).journal.write(known.cell, value);
}
/** The names in `a.b.c`; null for any other expression. */ function chainOf(node) {
    if (node.type === 'Identifier') return [
        node.name
    ];
    if (node.type !== 'MemberExpression') return null;
    const name = nameOf(node);
    const before = name === null ? null : chainOf(node.object);
    return name === null || before === null ? null : [
        ...before,
        name
    ];
}
function nameOf({ property, computed }) {
    if (!computed && property.type === 'Identifier') return property.name;
    return property.type === 'StringLiteral' && !property.value.includes('.') ? property.value : null;
}


/***/ }),

/***/ 32682:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ execute),
  $: () => (/* binding */ executeBlock)
});

// EXTERNAL MODULE: ./src/scanners/code/engine/modules/import-export.js
var import_export = __webpack_require__(1324);
// EXTERNAL MODULE: ./src/scanners/code/engine/rules/reporter.js
var reporter = __webpack_require__(69319);
// EXTERNAL MODULE: ./src/scanners/code/engine/rules/syntax.js
var syntax = __webpack_require__(21285);
// EXTERNAL MODULE: ./src/scanners/code/engine/values/value.js
var values_value = __webpack_require__(56086);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/classes.js
var classes = __webpack_require__(55102);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/expressions.js + 2 modules
var expressions = __webpack_require__(89575);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/functions.js
var functions = __webpack_require__(21675);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/guards.js
var guards = __webpack_require__(13054);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/iteration.js
var iteration = __webpack_require__(68001);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/members.js
var members = __webpack_require__(14861);
// EXTERNAL MODULE: ./src/scanners/code/engine/values/heap.js
var heap = __webpack_require__(79869);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/patterns.js
var patterns = __webpack_require__(96483);
;// CONCATENATED MODULE: ./src/scanners/code/engine/evaluate/namespaces.js






/**
 * Evaluates `namespace A { export \u2026 }` to an object with its exports. Several declarations of one
 * name share the object.
 */ function namespace(node, env) {
    if (node.id.type !== 'Identifier') return;
    const [known] = env.names.get(node.id.name)?.value.objects ?? [];
    const object = known ?? new heap/* ProgramObject */.k('object', node, env.frame.module.id);
    object.open = true;
    (0,patterns/* declare */.x)(node.id, 'const', (0,values_value/* objectValue */.q5)(object), env, node);
    const scope = env.block();
    const { body } = node;
    if (body.type === 'TSModuleDeclaration') {
        namespace(body, scope);
        if (body.id.type === 'Identifier') publish(body.id.name, object, scope);
        return;
    }
    const inner = body.body.map((statement)=>statement.type === 'ExportNamedDeclaration' && statement.declaration != null ? statement.declaration : statement);
    executeBlock(inner, scope);
    for (const statement of body.body)if (statement.type === 'ExportNamedDeclaration' && statement.declaration != null) for (const name of (0,import_export/* declaredNames */.ff)(statement.declaration))publish(name, object, scope);
}
function publish(name, object, scope) {
    object.cell(name).value = scope.find(name)?.value ?? values_value/* UNKNOWN */.HV;
}
/** Evaluates an enum to an object of constants. */ function enumeration(node, env) {
    const object = new heap/* ProgramObject */.k('object', node, env.frame.module.id);
    const members = node.members ?? node.body?.members ?? [];
    for (const { id, initializer } of members){
        const name = id.type === 'Identifier' ? id.name : id.value;
        object.cell(name).value = initializer == null ? values_value/* HARMLESS */.yX : (0,expressions/* evaluate */._)(initializer, env);
    }
    object.rest.value = values_value/* HARMLESS */.yX;
    return (0,values_value/* objectValue */.q5)(object);
}

// EXTERNAL MODULE: ./src/scanners/code/engine/machine.js
var engine_machine = __webpack_require__(6433);
;// CONCATENATED MODULE: ./src/scanners/code/engine/evaluate/statements.js













/** Executes statements in order; function declarations are hoisted. */ function executeBlock(statements, env) {
    for (const statement of statements)hoist(statement, env);
    for (const statement of statements){
        const completion = execute(statement, env);
        if (completion !== 'normal') return completion;
    }
    return 'normal';
}
function hoist(statement, env) {
    const declaration = statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration' ? statement.declaration : statement;
    if (declaration?.type !== 'FunctionDeclaration' || declaration.id == null) return;
    (0,engine_machine/* machineOf */.VT)(env).journal.write(env.declare(declaration.id.name, 'function'), (0,functions/* closureValue */.fA)(declaration, env, null));
}
/** Executes one statement. */ function execute(node, env) {
    const machine = (0,engine_machine/* machineOf */.VT)(env);
    machine.tick();
    const hooks = machine.rules.nodes.get(node.type);
    if (hooks !== undefined) for (const { rule, run } of hooks)run(node, env, (0,reporter/* reporterOf */.hw)(rule, env, node.type));
    if ((0,import_export/* isModuleStatement */.wg)(node)) {
        (0,import_export/* executeModuleStatement */.Pn)(node, env);
        return 'normal';
    }
    switch(node.type){
        case 'ExpressionStatement':
            (0,expressions/* evaluate */._)(node.expression, env);
            (0,guards/* refineAfter */.Sp)(node.expression, env);
            return exits(node.expression) ? 'throw' : 'normal';
        case 'VariableDeclaration':
            declareAll(node, env);
            return 'normal';
        case 'ClassDeclaration':
            if (node.id != null) (0,patterns/* declare */.x)(node.id, 'let', (0,classes/* classValue */.wr)(node, env), env, node);
            return 'normal';
        case 'ReturnStatement':
            {
                const value = node.argument == null ? values_value/* UNDEFINED */.ZH : (0,expressions/* evaluate */._)(node.argument, env);
                env.frame.returned = (0,values_value/* join */.fj)(env.frame.returned, value);
                return 'return';
            }
        case 'ThrowStatement':
            machine.thrown = (0,values_value/* join */.fj)(machine.thrown, (0,expressions/* evaluate */._)(node.argument, env));
            return 'throw';
        case 'BreakStatement':
        case 'ContinueStatement':
            return 'break';
        case 'BlockStatement':
            return executeBlock(node.body, env.block());
        case 'LabeledStatement':
            return leftLoop((0,engine_machine/* machineOf */.VT)(env).journal.enclose(()=>execute(node.body, env)));
        case 'IfStatement':
            return conditional(node, env);
        case 'SwitchStatement':
            return switchCases(node, env);
        case 'TryStatement':
            return attempt(node, env);
        case 'TSModuleDeclaration':
            namespace(node, env);
            return 'normal';
        case 'TSEnumDeclaration':
            (0,patterns/* declare */.x)(node.id, 'const', enumeration(node, env), env, node);
            return 'normal';
        case 'WithStatement':
            (0,expressions/* evaluate */._)(node.object, env);
            return execute(node.body, env);
        default:
            return isLoop(node) ? loop(node, env) : 'normal';
    }
}
/** Whether an expression is `process.exit()`, which ends a path like `throw`. */ function exits(node) {
    return node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && node.callee.object.type === 'Identifier' && node.callee.object.name === 'process' && node.callee.property.type === 'Identifier' && node.callee.property.name === 'exit';
}
function declareAll(node, env) {
    for (const { id, init } of node.declarations){
        if (init == null) {
            if (node.kind !== 'var') (0,patterns/* declare */.x)(id, node.kind, values_value/* UNDEFINED */.ZH, env, node);
            continue;
        }
        const name = id.type === 'Identifier' ? id.name : null;
        const value = init.type === 'FunctionExpression' || init.type === 'ArrowFunctionExpression' ? (0,functions/* closureValue */.fA)(init, env, null, name) : (0,expressions/* evaluate */._)(init, env);
        (0,patterns/* declare */.x)(id, node.kind, value, env, init);
        (0,guards/* refineAfter */.Sp)(init, env);
        if (node.kind.endsWith('using')) dispose(value, env, init);
    }
}
/** What `using` declares is told when its block ends; here at once. */ function dispose(value, env, node) {
    for (const object of value.objects)(0,functions/* invokeOwn */.L)(object, members/* DISPOSE */.c, env, node);
}
function conditional(node, env) {
    (0,expressions/* evaluate */._)(node.test, env);
    return (0,engine_machine/* machineOf */.VT)(env).journal.branch([
        ()=>{
            (0,guards/* refine */.YP)(node.test, true, env);
            return execute(node.consequent, env.block());
        },
        ()=>{
            (0,guards/* refine */.YP)(node.test, false, env);
            return node.alternate == null ? 'normal' : execute(node.alternate, env.block());
        }
    ]);
}
function switchCases(node, env) {
    (0,expressions/* evaluate */._)(node.discriminant, env);
    const scope = env.block();
    const hasDefault = node.cases.some((item)=>item.test == null);
    const run = (from)=>()=>{
            const first = node.cases[from];
            if (first?.test != null) {
                (0,expressions/* evaluate */._)(first.test, scope);
                refineEqual(node.discriminant, first.test, scope);
            }
            for (const item of node.cases.slice(from)){
                const completion = executeBlock(item.consequent, scope);
                if (completion !== 'normal') return completion;
            }
            return 'normal';
        };
    const alternatives = node.cases.flatMap((item, index)=>item.consequent.length === 0 ? [] : [
            run(index)
        ]);
    return leftLoop((0,engine_machine/* machineOf */.VT)(env).journal.enclose(()=>(0,engine_machine/* machineOf */.VT)(env).journal.branch(hasDefault ? alternatives : [
            ()=>'normal',
            ...alternatives
        ])));
}
/** In `case 'a':` the subject equals `'a'`. */ function refineEqual(subject, test, env) {
    if (subject.type !== 'Identifier' || test.type !== 'StringLiteral') return;
    (0,patterns/* assignTo */.N)(subject, (0,values_value/* constant */.dY)(test.value), env, test);
}
function attempt(node, env) {
    const machine = (0,engine_machine/* machineOf */.VT)(env);
    const { journal } = machine;
    const { handler } = node;
    const outer = machine.thrown;
    machine.thrown = values_value/* UNKNOWN_CLOSED */.GV;
    const block = ()=>execute(node.block, env);
    const caught = (clause)=>()=>{
            const { thrown } = machine;
            machine.thrown = outer;
            const scope = env.block();
            if (clause.param != null) (0,patterns/* declare */.x)(clause.param, 'let', (0,values_value/* join */.fj)({
                ...values_value/* UNKNOWN */.HV,
                apis: [
                    'Error()'
                ]
            }, thrown), scope, clause);
            return execute(clause.body, scope);
        };
    const completion = handler == null ? journal.branch([
        block
    ]) : journal.attempt(block, caught(handler));
    if (handler == null) machine.thrown = (0,values_value/* join */.fj)(outer, machine.thrown);
    if (node.finalizer == null) return completion;
    const last = execute(node.finalizer, env);
    return last === 'normal' ? completion : last;
}
function isLoop(node) {
    return /^(?:For|ForIn|ForOf|While|DoWhile)Statement$/u.test(node.type);
}
/**
 * Executes a loop. The body runs twice, so that effects of one iteration reach the next; only once
 * in deeply nested loops.
 */ function loop(node, env) {
    const { frame } = env;
    const scope = env.block();
    if (node.type === 'ForStatement' && node.init != null) {
        if (node.init.type === 'VariableDeclaration') declareAll(node.init, scope);
        else (0,expressions/* evaluate */._)(node.init, scope);
    }
    const over = node.type === 'ForInStatement' || node.type === 'ForOfStatement' ? (0,expressions/* evaluate */._)(node.right, scope) : null;
    const round = ()=>{
        if (over !== null) bindIterated(node, over, scope);
        else if ('test' in node && node.test != null) {
            (0,expressions/* evaluate */._)(node.test, scope);
            if (node.type === 'ForStatement') checkBound(node.test, scope);
            (0,guards/* refine */.YP)(node.test, true, scope);
        }
        const completion = (0,engine_machine/* machineOf */.VT)(scope).journal.enclose(()=>execute(node.body, scope.block()));
        if (node.type === 'ForStatement' && node.update != null && completion === 'normal') (0,expressions/* evaluate */._)(node.update, scope);
        return completion;
    };
    frame.loops += 1;
    const first = node.type === 'DoWhileStatement' ? round() : (0,engine_machine/* machineOf */.VT)(scope).journal.branch([
        ()=>'normal',
        round
    ]);
    if (first !== 'return' && first !== 'throw' && frame.loops <= 2) (0,engine_machine/* machineOf */.VT)(scope).journal.branch([
        ()=>'normal',
        round
    ]);
    frame.loops -= 1;
    return leftLoop(first);
}
/**
 * Checks `i < n`: whoever chooses `n` chooses how long the loop takes (the sink `for`), and what is
 * not certainly a list may be an object with any `length` (the sink `for.length`).
 */ function checkBound(test, env) {
    if (test.type !== 'BinaryExpression' || !/^<=?$/u.test(test.operator)) return;
    const { registry } = (0,engine_machine/* machineOf */.VT)(env);
    for (const sink of registry.exact('for')?.sinks ?? [])(0,reporter/* checkSink */.CY)(sink, (0,expressions/* evaluate */._)(test.right, env), test, env, null, 'for');
    const { right } = test;
    if (right.type !== 'MemberExpression' || (0,syntax/* nameOfNode */.bg)(right) !== 'length') return;
    for (const sink of registry.exact('for.length')?.sinks ?? [])(0,reporter/* checkSink */.CY)(sink, (0,expressions/* evaluate */._)(right.object, env), test, env, null, 'for');
}
function bindIterated(node, over, env) {
    const value = node.type === 'ForOfStatement' ? (0,iteration/* iterated */.j)(over, node, env) : keysOf(over);
    const { left } = node;
    if (left.type === 'VariableDeclaration') {
        for (const { id } of left.declarations)(0,patterns/* declare */.x)(id, left.kind, value, env, left);
    } else (0,patterns/* assignTo */.N)(left, value, env, left);
}
/** The keys that `for \u2026 in` gives: those of untrusted data are untrusted too. */ function keysOf(value) {
    return value.taints.length > 0 ? {
        ...values_value/* UNKNOWN */.HV,
        taints: value.taints
    } : value.open ? values_value/* UNKNOWN */.HV : values_value/* HARMLESS */.yX;
}
/**
 * How a loop or switch ends whose body ended like this: `break` and `continue` lead no further than
 * to its end.
 */ function leftLoop(completion) {
    return completion === 'break' ? 'normal' : completion;
}


/***/ }),

/***/ 33491:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   b3: () => (/* binding */ declaredClasses),
/* harmony export */   gK: () => (/* binding */ strangerOf),
/* harmony export */   hR: () => (/* binding */ instanceOf)
/* harmony export */ });
/* harmony import */ var _library_parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76867);
/* harmony import */ var _rules_syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21285);
/* harmony import */ var _values_lazy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69633);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56086);
/* harmony import */ var _classes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55102);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6433);






const PLAIN = new Set([
    'TSNumberKeyword',
    'TSBooleanKeyword',
    'TSBigIntKeyword',
    'NumberTypeAnnotation',
    'BooleanTypeAnnotation'
]);
/**
 * The value that a type annotation of a parameter or property implies: a library's type, or an
 * instance of a class of the program. Null when it implies nothing.
 */ function typeOf(node, env) {
    const type = (0,_rules_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationOf */ .lW)(node);
    return type === null ? null : meaning(type, env);
}
function meaning(type, env) {
    if (PLAIN.has(type.type)) return _values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .HARMLESS */ .yX;
    if (type.type !== 'TSTypeReference') return null;
    const value = (0,_values_lazy_js__WEBPACK_IMPORTED_MODULE_2__/* .forced */ .KY)(named(type.typeName, env));
    const { registry } = (0,_machine_js__WEBPACK_IMPORTED_MODULE_5__/* .machineOf */ .VT)(env);
    const isGlobal = type.typeName.type === 'Identifier' && env.find(type.typeName.name) === null;
    const apis = value.apis.flatMap((api)=>registry.instanceOf(api, isGlobal) ?? []);
    if (apis.length > 0) return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .apiValue */ .eW)(...apis);
    const classes = value.objects.filter((object)=>object.kind === 'class');
    return classes.length === 0 ? null : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .joinAll */ .If)(classes.map((known)=>instanceOf(known, env)));
}
/** The classes of the program that a type annotation names. */ function declaredClasses(node, env) {
    const type = (0,_rules_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationOf */ .lW)(node);
    if (type?.type !== 'TSTypeReference') return [];
    return (0,_values_lazy_js__WEBPACK_IMPORTED_MODULE_2__/* .forced */ .KY)(named(type.typeName, env)).objects.filter(({ kind })=>kind === 'class');
}
/**
 * The object of a library that no model knows, by its declared type: what it is says that it is no
 * other one, whose methods have the same names. Null for types of the program and of the language.
 */ function strangerOf(node, env) {
    const type = (0,_rules_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationOf */ .lW)(node);
    if (type?.type !== 'TSTypeReference') return null;
    const first = firstName(type.typeName);
    if (env.find(first) === null) return null;
    const { apis } = (0,_values_lazy_js__WEBPACK_IMPORTED_MODULE_2__/* .forced */ .KY)(named(type.typeName, env));
    return apis.length === 0 ? null : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .apiValue */ .eW)(...apis.map((api)=>`${api}()`));
}
function firstName(name) {
    return name.type === 'Identifier' ? name.name : firstName(name.left);
}
function named(name, env) {
    if (name.type === 'Identifier') return env.find(name.name)?.value ?? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .apiValue */ .eW)(name.name);
    const left = named(name.left, env);
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .apiValue */ .eW)(...left.apis.map((api)=>`${api}.${name.right.name}`));
}
/**
 * An instance of a class that a container or an outside caller creates, with constructor parameters
 * by their types. It is created on first use, once for each class and analysed file.
 */ function instanceOf(known, env) {
    const { module } = env.frame;
    const machine = (0,_machine_js__WEBPACK_IMPORTED_MODULE_5__/* .machineOf */ .VT)(env);
    const made = machine.entry?.instances.get(known);
    if (made !== undefined) return made;
    let running = false;
    const value = (0,_values_lazy_js__WEBPACK_IMPORTED_MODULE_2__/* .lazyValue */ .ee)(known.node, module.id, ()=>{
        if (running) return _values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
        running = true;
        const constructor = known.closure ?? known.get('prototype')?.objects[0]?.get('constructor')?.objects[0]?.closure ?? null;
        let instance = _values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
        // Its creation is not undone with the branch in which it was first used.
        machine.journal.rollback(()=>{
            const args = constructor === null ? [] : (0,_library_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .argumentsOf */ .a)(constructor, env);
            instance = (0,_classes_js__WEBPACK_IMPORTED_MODULE_4__/* .instantiate */ .Fl)(known, args, env, null);
        }, (_, before)=>before === null);
        return instance;
    });
    machine.entry?.instances.set(known, value);
    return value;
}


/***/ }),

/***/ 4524:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ mapped),
/* harmony export */   Ct: () => (/* binding */ flat),
/* harmony export */   FY: () => (/* binding */ reduced),
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   ND: () => (/* binding */ element),
/* harmony export */   V4: () => (/* binding */ splice),
/* harmony export */   VC: () => (/* binding */ push),
/* harmony export */   Vn: () => (/* binding */ arrays),
/* harmony export */   di: () => (/* binding */ slice),
/* harmony export */   jJ: () => (/* binding */ forEach),
/* harmony export */   jk: () => (/* binding */ arrayOf),
/* harmony export */   mj: () => (/* binding */ filtered),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   xW: () => (/* binding */ concat)
/* harmony export */ });
/* harmony import */ var _evaluate_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85093);
/* harmony import */ var _evaluate_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20258);
/* harmony import */ var _evaluate_proofs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34624);
/* harmony import */ var _rules_syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21285);
/* harmony import */ var _values_heap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79869);
/* harmony import */ var _values_taint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22595);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56086);
/* harmony import */ var _strings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86522);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6433);









/** The objects of a value that are arrays of the program. */ function arrays(value) {
    return value.objects.filter((object)=>object.kind === 'array');
}
/** A new array of unknown length with these elements. */ function arrayOf(element, call) {
    const array = new _values_heap_js__WEBPACK_IMPORTED_MODULE_4__/* .ProgramObject */ .k('array', call.node, call.environment.frame.module.id);
    array.rest.value = element;
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .objectValue */ .q5)(array);
}
/** `slice` of an array or a text. */ function slice(call) {
    return arrays(call.receiver).length > 0 ? arrayOf((0,_evaluate_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .elementsOf */ .Z)(call.receiver), call) : (0,_strings_js__WEBPACK_IMPORTED_MODULE_7__/* .part */ .y_)(call);
}
/** `concat` of arrays or texts. */ function concat(call) {
    if (arrays(call.receiver).length === 0) return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .concatenate */ .u1)([
        call.receiver,
        ...call.args
    ]);
    return arrayOf((0,_values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .joinAll */ .If)([
        (0,_evaluate_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .elementsOf */ .Z)(call.receiver),
        ...call.args.map((arg)=>arrays(arg).length > 0 ? (0,_evaluate_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .elementsOf */ .Z)(arg) : arg)
    ]), call);
}
/** `join`: the concatenation of the elements. */ function joined(call) {
    const [array] = arrays(call.receiver);
    const between = call.args.length === 0 ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .constant */ .dY)(',') : call.arg(0);
    if (array === undefined) return (0,_strings_js__WEBPACK_IMPORTED_MODULE_7__/* .withDots */ .f$)((0,_strings_js__WEBPACK_IMPORTED_MODULE_7__/* .part */ .y_)(call), between);
    const elements = array.elements();
    const known = elements.flatMap((value, index)=>index === 0 ? [
            value
        ] : [
            between,
            value
        ]);
    const rest = array.rest.value;
    const all = rest.taints.length > 0 || rest.open ? [
        ...known,
        rest
    ] : known.length === 0 ? [
        _values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .UNKNOWN */ .HV
    ] : known;
    return (0,_strings_js__WEBPACK_IMPORTED_MODULE_7__/* .withDots */ .f$)((0,_values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .concatenate */ .u1)(all), between);
}
function callbackArgs(call) {
    return [
        (0,_evaluate_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .elementsOf */ .Z)(call.receiver),
        _values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .HARMLESS */ .yX,
        call.receiver
    ];
}
/** `map` and `flatMap`: an array of the callback's results. */ function mapped(call) {
    const result = (0,_evaluate_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .callBack */ .s4)(call.arg(0), callbackArgs(call), call, call.method);
    return arrayOf(result, call);
}
/**
 * Methods that test each element by a callback, and return elements, an index or a boolean:
 * `filter`, `find`, `findIndex`, `some`, `every`.
 */ function filtered(call) {
    (0,_evaluate_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .callBack */ .s4)(call.arg(0), callbackArgs(call), call, call.method);
    const name = call.method;
    if (name === 'some' || name === 'every' || name === 'findIndex') return _values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .HARMLESS */ .yX;
    const kinds = name === 'filter' || name.startsWith('find') ? (0,_evaluate_proofs_js__WEBPACK_IMPORTED_MODULE_2__/* .checksOfEach */ .C2)(call.arg(0)) : [];
    if (name.startsWith('find')) return checked((0,_evaluate_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .elementsOf */ .Z)(call.receiver), kinds);
    if (kinds.length === 0) return (0,_strings_js__WEBPACK_IMPORTED_MODULE_7__/* .same */ .FB)(call);
    return arrays(call.receiver).length > 0 ? arrayOf(checked((0,_evaluate_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .elementsOf */ .Z)(call.receiver), kinds), call) : checked((0,_strings_js__WEBPACK_IMPORTED_MODULE_7__/* .same */ .FB)(call), kinds);
}
/** What is left of a value for which a test has said yes. */ function checked(value, kinds) {
    return {
        ...value,
        taints: (0,_values_taint_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanedFor */ .AU)(value.taints, kinds)
    };
}
/**
 * `forEach`: calls the callback with all elements joined; twice if it assigns variables around it,
 * so that effects of one element reach the next.
 */ function forEach(call) {
    const rounds = assignsOutside(call.arg(0)) ? 2 : 1;
    for(let round = 0; round < rounds; round += 1)(0,_evaluate_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .callBack */ .s4)(call.arg(0), callbackArgs(call), call, 'forEach');
    return _values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .UNKNOWN */ .HV;
}
/** Whether a function of the program assigns variables that it does not declare. */ function assignsOutside(callback) {
    return callback.objects.some(({ closure })=>closure !== null && namesOutside(closure.node));
}
const ASSIGNS = new WeakMap();
function namesOutside(node) {
    const known = ASSIGNS.get(node);
    if (known !== undefined) return known;
    const assigned = new Set();
    const own = new Set(node.params.flatMap((parameter)=>namesIn(parameter)));
    for (const inner of (0,_rules_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .descendants */ .DG)(node.body)){
        if (inner.type === 'VariableDeclarator') for (const name of namesIn(inner.id))own.add(name);
        if (inner.type === 'AssignmentExpression' && inner.left.type === 'Identifier') assigned.add(inner.left.name);
    }
    const outside = [
        ...assigned
    ].some((name)=>!own.has(name));
    ASSIGNS.set(node, outside);
    return outside;
}
function namesIn(pattern) {
    return [
        ...(0,_rules_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .descendants */ .DG)(pattern)
    ].flatMap((node)=>node.type === 'Identifier' ? [
            node.name
        ] : []);
}
/** `reduce`: the callback runs twice, so that effects of one iteration reach the next. */ function reduced(call) {
    const initial = call.args.length > 1 ? call.arg(1) : (0,_evaluate_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .elementsOf */ .Z)(call.receiver);
    const first = (0,_evaluate_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .callBack */ .s4)(call.arg(0), [
        initial,
        (0,_evaluate_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .elementsOf */ .Z)(call.receiver),
        _values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .HARMLESS */ .yX
    ], call, 'reduce');
    const second = (0,_evaluate_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .callBack */ .s4)(call.arg(0), [
        (0,_values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)(initial, first),
        (0,_evaluate_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .elementsOf */ .Z)(call.receiver),
        _values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .HARMLESS */ .yX
    ], call, 'reduce');
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)(first, second);
}
/** `push` and `unshift`: what is added may be any element. The new length is harmless. */ function push(call) {
    const { journal } = (0,_machine_js__WEBPACK_IMPORTED_MODULE_8__/* .machineOf */ .VT)(call.environment);
    for (const array of call.receiver.objects)journal.write(array.rest, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .joinAll */ .If)([
        array.rest.value,
        ...call.args
    ]));
    if (call.method === 'unshift') mix(call);
    return _values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .HARMLESS */ .yX;
}
/** `splice(at, count, \u2026added)`: returns elements and inserts others. */ function splice(call) {
    const removed = arrayOf((0,_evaluate_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .elementsOf */ .Z)(call.receiver), call);
    if (arrays(call.receiver).length === 0) return null;
    const { journal } = (0,_machine_js__WEBPACK_IMPORTED_MODULE_8__/* .machineOf */ .VT)(call.environment);
    for (const array of arrays(call.receiver))journal.write(array.rest, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .joinAll */ .If)([
        array.rest.value,
        ...call.args.slice(2)
    ]));
    mix(call);
    return removed;
}
/** How many levels of nested arrays `flat` is followed through. */ const MOST_LEVELS = 6;
/** `flat(levels)`: the elements, with nested arrays replaced by their elements. */ function flat(call) {
    if (arrays(call.receiver).length === 0) return null;
    const [levels = MOST_LEVELS] = call.args.length === 0 ? [
        1
    ] : call.arg(0).constants;
    let elements = (0,_evaluate_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .elementsOf */ .Z)(call.receiver);
    for(let level = 0; level < Math.min(Number(levels), MOST_LEVELS) && arrays(elements).length > 0; level += 1){
        const inner = (0,_evaluate_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .elementsOf */ .Z)({
            ...elements,
            objects: arrays(elements),
            taints: []
        });
        elements = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)(inner, {
            ...elements,
            objects: others(elements)
        });
    }
    return arrayOf(elements, call);
}
function others(value) {
    return value.objects.filter((object)=>object.kind !== 'array');
}
/** `fill(value)`: the value may be any element. Null for other receivers. */ function fill(call) {
    const known = arrays(call.receiver);
    const { journal } = (0,_machine_js__WEBPACK_IMPORTED_MODULE_8__/* .machineOf */ .VT)(call.environment);
    for (const array of known)journal.write(array.rest, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)(array.rest.value, call.arg(0)));
    return known.length === 0 ? null : call.receiver;
}
/** A method that returns one element, unknown which (`pop`, `at`). */ function element(call) {
    const value = (0,_evaluate_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .elementsOf */ .Z)(call.receiver);
    if (call.method === 'shift') mix(call);
    return value;
}
/** After elements moved to other places, any may be at each of them. */ function mix(call) {
    const { journal } = (0,_machine_js__WEBPACK_IMPORTED_MODULE_8__/* .machineOf */ .VT)(call.environment);
    const any = (0,_evaluate_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .elementsOf */ .Z)(call.receiver);
    for (const array of arrays(call.receiver))for (const [name, cell] of array.fields)if (/^\d+$/u.test(name)) journal.write(cell, any);
}


/***/ }),

/***/ 67921:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Ag: () => (/* binding */ forEachIn),
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   aC: () => (/* binding */ valuesIn),
/* harmony export */   hZ: () => (/* binding */ set),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   q7: () => (/* binding */ keysIn)
/* harmony export */ });
/* harmony import */ var _evaluate_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85093);
/* harmony import */ var _values_heap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79869);
/* harmony import */ var _values_lazy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69633);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56086);
/* harmony import */ var _arrays_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4524);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6433);






/** `new Map(pairs)`: values by constant key; values with other keys are joined. */ function mapOf(call, pairs) {
    const map = new _values_heap_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgramObject */ .k('map', call.node, call.environment.frame.module.id);
    for (const pair of pairs)put(map, pair.get('0') ?? _values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV, pair.get('1') ?? _values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNDEFINED */ .ZH, call);
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .objectValue */ .q5)(map);
}
function maps(value) {
    return value.objects.filter((object)=>object.kind === 'map');
}
function put(map, key, value, call) {
    const { journal } = (0,_machine_js__WEBPACK_IMPORTED_MODULE_5__/* .machineOf */ .VT)(call.environment);
    const name = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(key);
    if (name !== null) journal.write(map.cell(name), value);
    else {
        journal.write(map.rest, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(map.rest.value, value));
        journal.write(map.keys, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(map.keys.value, key));
    }
}
/** All values of a map. */ function valuesIn(map) {
    const known = [
        ...map.fields.values()
    ].map((cell)=>cell.value).slice(0, 40);
    return (0,_values_lazy_js__WEBPACK_IMPORTED_MODULE_2__/* .loadedOnly */ .OT)((0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .joinAll */ .If)([
        map.rest.value,
        ...known
    ]));
}
/** All keys of a map. */ function keysIn(map) {
    const known = [
        ...map.fields.keys()
    ].slice(0, 10).map(_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .constant */ .dY);
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .joinAll */ .If)([
        map.keys.value,
        ...known
    ]);
}
/** `map.set(key, value)`; null for other receivers. */ function set(call) {
    const known = maps(call.receiver);
    for (const map of known)put(map, call.arg(0), call.arg(1), call);
    return known.length === 0 ? null : call.receiver;
}
/** `map.get(key)`; null for other receivers. */ function get(call) {
    const known = maps(call.receiver);
    if (known.length === 0) return null;
    const name = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(call.arg(0));
    const values = known.map((map)=>name === null ? valuesIn(map) : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(map.fields.get(name)?.value ?? _values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN_CLOSED */ .GV, map.rest.value));
    const value = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .joinAll */ .If)(values);
    return value === _values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN_CLOSED */ .GV ? _values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV : value;
}
/** `values()` and `keys()` of a map; for an array or set its elements. Null for other receivers. */ function listed(call) {
    const known = maps(call.receiver);
    if (known.length > 0) return (0,_arrays_js__WEBPACK_IMPORTED_MODULE_4__/* .arrayOf */ .jk)((0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .joinAll */ .If)(known.map(call.method === 'keys' ? keysIn : valuesIn)), call);
    const isList = call.receiver.objects.some((object)=>object.kind === 'array');
    if (!isList) return null;
    return call.method === 'keys' ? (0,_arrays_js__WEBPACK_IMPORTED_MODULE_4__/* .arrayOf */ .jk)(_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .HARMLESS */ .yX, call) : call.receiver;
}
/**
 * `entries()` of a map: the map itself, which `for \u2026 of` reads in pairs. Null for other receivers.
 */ function entries(call) {
    return maps(call.receiver).length > 0 ? call.receiver : null;
}
/** `forEach` of a map; null for other receivers. */ function forEachIn(call) {
    const known = maps(call.receiver);
    for (const map of known)(0,_evaluate_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .callBack */ .s4)(call.arg(0), [
        valuesIn(map),
        keysIn(map),
        call.receiver
    ], call, 'forEach');
    return known.length === 0 ? null : _values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNDEFINED */ .ZH;
}


/***/ }),

/***/ 76867:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ argumentsFromAfar),
  a: () => (/* binding */ argumentsOf)
});

// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/expressions.js + 2 modules
var expressions = __webpack_require__(89575);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/functions.js
var functions = __webpack_require__(21675);
// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/types.js
var types = __webpack_require__(33491);
// EXTERNAL MODULE: ./src/scanners/code/engine/rules/syntax.js
var syntax = __webpack_require__(21285);
// EXTERNAL MODULE: ./src/scanners/code/engine/rules/threads.js
var threads = __webpack_require__(11137);
// EXTERNAL MODULE: ./src/scanners/code/engine/values/value.js
var values_value = __webpack_require__(56086);
// EXTERNAL MODULE: ./src/scanners/code/engine/values/lazy.js
var lazy = __webpack_require__(69633);
// EXTERNAL MODULE: ./src/scanners/code/engine/library/schema.js
var library_schema = __webpack_require__(62177);
;// CONCATENATED MODULE: ./src/scanners/code/engine/library/graphql-types.js




/** Scalars of GraphQL by the classes of the language that stand for them. */ const BY_CLASS = new Map([
    [
        'String',
        library_schema/* TEXT */.a$
    ],
    [
        'Number',
        library_schema/* NUMBER */.uk
    ],
    [
        'Boolean',
        library_schema/* PLAIN */.tZ
    ],
    [
        'Date',
        library_schema/* PLAIN */.tZ
    ]
]);
const IS_FIELD = /^(?:@nestjs\/graphql|type-graphql)\.Field$/u;
const IS_NUMBER = /graphql\.(?:Int|Float|GraphQLInt|GraphQLFloat)$/u;
const IS_TEXT = /graphql\.(?:ID|GraphQLID|GraphQLString)$/u;
/** Whether a decorator on a member of a class declares a field of GraphQL. */ function isField(decorator, env) {
    const callee = decorator.type === 'CallExpression' ? decorator.callee : decorator;
    return (0,expressions/* evaluate */._)(callee, env).apis.some((api)=>IS_FIELD.test(api));
}
/**
 * What GraphQL lets through of an argument or a field: what its decorator names as the type, or
 * else the scalar that its declared type stands for. What TypeScript says beside a named type is
 * not checked by anything.
 * @param ofClass what is known of the values of a class that is named as the type
 */ function graphqlSchema(decorator, declared, env, ofClass) {
    const named = namedType(decorator);
    if (named !== null) return ofType(named, env, ofClass);
    const type = (0,syntax/* annotationOf */.lW)(declared);
    return type === null ? null : reflected(type, env);
}
/** The type in `@Field(() => Int)`, `@Arg('id', type => ID)`, `@Args({ type: () => [String] })`. */ function namedType(decorator) {
    const given = decorator.type === 'CallExpression' ? decorator.arguments : [];
    const options = given.flatMap((node)=>node.type === 'ObjectExpression' ? node.properties : []);
    const asked = options.flatMap((property)=>property.type === 'ObjectProperty' && (0,syntax/* nameOfNode */.bg)(property.key) === 'type' ? [
            property.value
        ] : []);
    for (const node of [
        ...given,
        ...asked
    ])if (node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression') return returned(node);
    return asked[0] ?? null;
}
/** What a function returns; itself, which is no type, where that is not all it does. */ function returned(node) {
    if (node.body.type !== 'BlockStatement') return node.body;
    const [only] = node.body.body;
    return only?.type === 'ReturnStatement' ? only.argument ?? node : node;
}
function ofType(node, env, ofClass) {
    if (node.type === 'ArrayExpression') {
        const [of] = node.elements;
        return of == null ? library_schema/* ANYTHING */.n0 : {
            kind: 'list',
            of: ofType(of, env, ofClass)
        };
    }
    if (node.type !== 'Identifier') return library_schema/* ANYTHING */.n0;
    const scalar = env.find(node.name) === null ? BY_CLASS.get(node.name) : undefined;
    if (scalar !== undefined) return scalar;
    const named = (0,lazy/* forced */.KY)((0,expressions/* evaluate */._)(node, env));
    if (named.apis.some((api)=>IS_NUMBER.test(api))) return library_schema/* NUMBER */.uk;
    if (named.apis.some((api)=>IS_TEXT.test(api))) return library_schema/* TEXT */.a$;
    return ofClass(named);
}
/** The scalar that a library takes for a declared type; null for all other types. */ function reflected(type, env) {
    switch(type.type){
        case 'TSStringKeyword':
            return library_schema/* TEXT */.a$;
        case 'TSNumberKeyword':
            return library_schema/* NUMBER */.uk;
        case 'TSBooleanKeyword':
            return library_schema/* PLAIN */.tZ;
        case 'TSLiteralType':
            return type.literal.type === 'StringLiteral' ? library_schema/* TEXT */.a$ : null;
        case 'TSTypeReference':
            {
                const name = type.typeName.type === 'Identifier' ? type.typeName.name : '';
                return name === 'Date' && env.find(name) === null ? library_schema/* PLAIN */.tZ : null;
            }
        case 'TSUnionType':
            {
                const kinds = new Set(type.types.filter((each)=>!/^TS(?:Null|Undefined)Keyword$/u.test(each.type)).map((each)=>reflected(each, env)));
                const [only = null] = kinds;
                return kinds.size === 1 ? only : null;
            }
        default:
            return null;
    }
}

// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/classes.js
var classes = __webpack_require__(55102);
;// CONCATENATED MODULE: ./src/scanners/code/engine/library/pipes.js






/** Pipes of Nest that only pass, or turn a text into, a value that does no harm. */ const PIPES = /^Parse(?:Bool|Enum|UUID|Date)Pipe$/u;
/** Pipes that turn a text into a number. */ const NUMBERS = /^Parse(?:Int|Float)Pipe$/u;
/**
 * What the pipes in a parameter's decorator leave of the value: `@Param('id', ParseIntPipe)`, also
 * `new ParseIntPipe()`, and a pipe that is given a schema.
 */ function pipesOf(decorator, env) {
    const given = decorator.type === 'CallExpression' ? decorator.arguments : [];
    return given.map((pipe)=>passing(pipe, env)).reduce(library_schema/* both */.WP, library_schema/* ANYTHING */.n0);
}
function passing(node, env) {
    const name = (0,syntax/* nameOfNode */.bg)(node.type === 'NewExpression' ? node.callee : node);
    if (PIPES.test(name)) return library_schema/* PLAIN */.tZ;
    if (NUMBERS.test(name)) return library_schema/* NUMBER */.uk;
    const schema = node.type === 'NewExpression' ? node.arguments[0] : undefined;
    return schema === undefined ? library_schema/* ANYTHING */.n0 : (0,library_schema/* schemaOf */.pP)((0,expressions/* evaluate */._)(schema, env)) ?? library_schema/* ANYTHING */.n0;
}
/** Decorators of class-validator after which a value does no harm. */ const CHECKED = /^Is(?:Boolean|BooleanString|Enum|In|UUID|Date|DateString|ISO8601|MongoId|Hexadecimal|HexColor|Alpha|Alphanumeric|NumberString|IP|Locale|CreditCard|MilitaryTime|TimeZone|ULID|ObjectId)$/u;
/** Decorators after which it is a number. */ const NUMERIC = /^(?:Is(?:Int|Number|Positive|Negative|Port|Latitude|Longitude)|Min|Max)$/u;
/** Decorators after which it is a text. */ const TEXTUAL = /^(?:IsString|IsEmail|IsUrl|Length|MinLength|MaxLength|IsPhoneNumber|IsJWT)$/u;
/** What the decorators on the members of a class leave of an object that was checked by it. */ function schemaOfClass(known, env) {
    const { node } = known;
    if (node?.type !== 'ClassDeclaration' && node?.type !== 'ClassExpression') return null;
    const own = (0,classes/* bodyOf */.EN)(known) ?? env;
    const members = node.body.body.flatMap((member)=>{
        if (member.type !== 'ClassProperty' || member.key.type !== 'Identifier') return [];
        const checks = (member.decorators ?? []).map(({ expression })=>isField(expression, own) ? fieldOf(expression, member, own) : checkOf(expression, own));
        return checks.length === 0 ? [] : [
            [
                member.key.name,
                checks.reduce(library_schema/* both */.WP, library_schema/* ANYTHING */.n0)
            ]
        ];
    });
    const above = known.parent === null ? null : schemaOfClass(known.parent, env);
    const fields = {
        kind: 'fields',
        fields: new Map(members),
        open: true
    };
    return members.length === 0 ? above : above === null ? fields : (0,library_schema/* both */.WP)(above, fields);
}
/** What GraphQL lets through of a field. Classes of classes are not followed. */ function fieldOf(decorator, member, env) {
    return graphqlSchema(decorator, member, env, ()=>library_schema/* ANYTHING */.n0) ?? library_schema/* ANYTHING */.n0;
}
function checkOf(decorator, env) {
    const name = (0,syntax/* nameOfNode */.bg)(decorator);
    if (CHECKED.test(name)) return library_schema/* PLAIN */.tZ;
    if (NUMERIC.test(name)) return library_schema/* NUMBER */.uk;
    if (TEXTUAL.test(name)) return library_schema/* TEXT */.a$;
    const [pattern] = decorator.type === 'CallExpression' ? decorator.arguments : [];
    if (name !== 'Matches' || pattern === undefined) return library_schema/* ANYTHING */.n0;
    return (0,library_schema/* matchedBy */.i1)((0,lazy/* forced */.KY)((0,expressions/* evaluate */._)(pattern, env)), library_schema/* TEXT */.a$);
}

// EXTERNAL MODULE: ./src/scanners/code/engine/library/sources.js
var sources = __webpack_require__(51322);
;// CONCATENATED MODULE: ./src/scanners/code/engine/library/type-schemas.js




/** How many names of types are followed into what they stand for. */ const DEPTH = 4;
/** Types of single values that do no harm. */ const HARMLESS_TYPE = /^TS(?:Boolean|BigInt|Null|Undefined|Void|Never)Keyword$|^(?:Boolean|NullLiteral|Void)TypeAnnotation$/u;
/** Types of the language whose values do no harm. */ const HARMLESS_CLASS = /^(?:Date|AbortSignal|AbortController|RegExp)$/u;
/**
 * What the declared type of a parameter says of the values that callers of this program may give:
 * literals, numbers, enumerations, objects and arrays of them, and `z.infer` of a schema.
 */ function schemaOfType(parameter, env) {
    const type = (0,syntax/* annotationOf */.lW)(parameter);
    return type === null ? library_schema/* ANYTHING */.n0 : schemaOfNode(type, env, DEPTH);
}
/** Whether a schema leaves less of some value than any text. */ function narrows(schema) {
    switch(schema.kind){
        case 'cleans':
            return schema.kinds.includes('*');
        case 'fields':
            return [
                ...schema.fields.values()
            ].some(narrows);
        case 'list':
            return narrows(schema.of);
        case 'either':
            return schema.of.every(narrows);
        case 'made':
            return narrows(schema.from);
    }
}
function schemaOfNode(type, env, depth) {
    if (HARMLESS_TYPE.test(type.type)) return library_schema/* PLAIN */.tZ;
    switch(type.type){
        case 'TSNumberKeyword':
        case 'NumberTypeAnnotation':
            return library_schema/* NUMBER */.uk;
        case 'TSStringKeyword':
        case 'StringTypeAnnotation':
            return library_schema/* TEXT */.a$;
        case 'TSLiteralType':
            return type.literal.type === 'TemplateLiteral' ? library_schema/* TEXT */.a$ : library_schema/* PLAIN */.tZ;
        case 'TSParenthesizedType':
        case 'TSOptionalType':
            return schemaOfNode(type.typeAnnotation, env, depth);
        case 'TSTypeOperator':
            return type.operator === 'readonly' ? schemaOfNode(type.typeAnnotation, env, depth) : library_schema/* ANYTHING */.n0;
        case 'TSUnionType':
            return {
                kind: 'either',
                of: type.types.map((each)=>schemaOfNode(each, env, depth))
            };
        case 'TSIntersectionType':
            return intersection(type, env, depth);
        case 'TSArrayType':
            return {
                kind: 'list',
                of: schemaOfNode(type.elementType, env, depth)
            };
        case 'TSTypeLiteral':
            return fieldsOf(type.members, env, depth);
        case 'TSIndexedAccessType':
            return isElementOfConstants(type) ? library_schema/* PLAIN */.tZ : library_schema/* ANYTHING */.n0;
        case 'TSTypeReference':
            return depth === 0 ? library_schema/* ANYTHING */.n0 : reference(type, env, depth - 1);
        default:
            return library_schema/* ANYTHING */.n0;
    }
}
/** A branded type is what it brands: `string & { __brand: 'Id' }` says nothing of the text. */ function intersection({ types }, env, depth) {
    const known = types.map((each)=>schemaOfNode(each, env, depth));
    const [only] = known.filter((schema)=>schema.kind === 'cleans' && schema.kinds.length > 0);
    if (only !== undefined) return only;
    const fields = known.flatMap((schema)=>schema.kind === 'fields' ? [
            ...schema.fields
        ] : []);
    return {
        kind: 'fields',
        fields: new Map(fields),
        open: true
    };
}
function fieldsOf(members, env, depth) {
    const fields = members.flatMap((member)=>member.type === 'TSPropertySignature' && member.key.type === 'Identifier' && member.typeAnnotation != null ? [
            [
                member.key.name,
                schemaOfNode(member.typeAnnotation.typeAnnotation, env, depth)
            ]
        ] : []);
    return {
        kind: 'fields',
        fields: new Map(fields),
        open: true
    };
}
/** `(typeof LIST)[number]`, the type of an element of a list that is written down. */ function isElementOfConstants({ objectType, indexType }) {
    const inner = objectType.type === 'TSParenthesizedType' ? objectType.typeAnnotation : objectType;
    return inner.type === 'TSTypeQuery' && indexType.type === 'TSNumberKeyword';
}
function reference({ typeName, typeParameters }, env, depth) {
    const name = typeName.type === 'Identifier' ? typeName.name : typeName.right.name;
    const [first] = typeParameters?.params ?? [];
    if (/^(?:infer|output|Infer|InferOutput|InferType|Static)$/u.test(name) && first?.type === 'TSTypeQuery') return inferred(first, env);
    if (/^(?:Readonly|Partial|Required|NonNullable|Promise|Awaited)$/u.test(name) && first !== undefined) return schemaOfNode(first, env, depth);
    if (/^(?:Array|ReadonlyArray|Set|ReadonlySet)$/u.test(name) && first !== undefined) return {
        kind: 'list',
        of: schemaOfNode(first, env, depth)
    };
    if (HARMLESS_CLASS.test(name) && env.find(name) === null) return library_schema/* PLAIN */.tZ;
    const declared = declarationOf(name, env);
    if (declared?.type === 'TSTypeAliasDeclaration') return schemaOfNode(declared.typeAnnotation, env, depth);
    if (declared?.type === 'TSInterfaceDeclaration') return fieldsOf(declared.body.body, env, depth);
    return declared?.type === 'TSEnumDeclaration' ? library_schema/* PLAIN */.tZ : library_schema/* ANYTHING */.n0;
}
/** `z.infer<typeof Schema>`: what the schema lets through. */ function inferred({ exprName }, env) {
    if (exprName.type !== 'Identifier') return library_schema/* ANYTHING */.n0;
    return (0,library_schema/* schemaOf */.pP)((0,lazy/* forced */.KY)((0,expressions/* evaluate */._)(exprName, env))) ?? library_schema/* ANYTHING */.n0;
}
/** The declaration of a type at the top of the file. */ function declarationOf(name, { frame: { module } }) {
    for (const statement of module.program.body){
        const declared = statement.type === 'ExportNamedDeclaration' && statement.declaration != null ? statement.declaration : statement;
        if ('id' in declared && declared.id?.type === 'Identifier' && declared.id.name === name) return declared;
    }
    return null;
}

// EXTERNAL MODULE: ./src/scanners/code/engine/machine.js
var machine = __webpack_require__(6433);
;// CONCATENATED MODULE: ./src/scanners/code/engine/library/parameters.js












/**
 * The arguments of a function that nothing is seen to call: by parameter types, else by names, else
 * as parameters for its callers to judge.
 */ function argumentsOf(closure, env) {
    const { module } = env.frame;
    const remote = isServerAction(closure.node, module);
    const own = (name, parameter)=>remote ? (0,sources/* sourceValue */.N)('remote', name, parameter, env) : (0,sources/* parameterValue */.H)(name, shortName(closure.name), (0,functions/* functionKey */.ay)(closure.node, module), parameter, env, module.ofProgram && !isDecorated(closure.node) || (0,threads/* isOfThread */.m)(module));
    const given = expected(closure, env, own);
    if (!takesMore(closure.node, module)) return given;
    const more = own('arguments', closure.node.body);
    return given.length > 0 ? [
        ...given,
        more
    ] : [
        more,
        more
    ];
}
/**
 * Whether clients call a function of a server with arguments of their choice: by `'use server'` in
 * it or at the beginning of its file.
 */ function isServerAction({ body }, { program }) {
    const directives = [
        ...program.directives,
        ...body.type === 'BlockStatement' ? body.directives : []
    ];
    return directives.some(({ value })=>value.value === 'use server');
}
/** Whether a framework that no model knows may call a method with what a client sent. */ function isDecorated(node) {
    return [
        node,
        ...node.params
    ].some((one)=>'decorators' in one && one.decorators != null && one.decorators.length > 0);
}
/** Whether a function takes more than its parameters name: `arguments[i]`. */ function takesMore(node, module) {
    return node.type !== 'ArrowFunctionExpression' && node.params.every(({ type })=>type !== 'RestElement') && /\barguments\b(?!\s*\.\s*length\b)/u.test((0,syntax/* sourceOf */.vz)(node, module));
}
/**
 * The arguments of a function that is passed to an unknown one: unknown values, but not from a
 * client of this code.
 */ function argumentsFromAfar(closure, env) {
    return expected(closure, env, ()=>values_value/* UNKNOWN */.HV);
}
function expected(closure, env, otherwise) {
    const { params } = closure.node;
    const { registry } = (0,machine/* machineOf */.VT)(env);
    const names = params.map(parameterName);
    const own = shortName(closure.name).replace(/^.*\./u, '');
    const model = registry.parameters.find((candidate)=>(candidate.called?.includes(own) ?? true) && (candidate.files?.test(env.frame.module.path) ?? true) && fits(candidate, params, names, registry));
    return params.map((parameter, index)=>{
        const inner = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
        const decorated = byDecorator(parameter, env);
        if (decorated !== null) return decorated;
        const handled = index === 0 ? env.frame.module.handlers.get(closure.name) : undefined;
        const typed = handled === undefined ? (0,types/* typeOf */.QP)(inner, env) : null;
        if (typed !== null) return typed;
        const path = handled ?? model?.are[index] ?? '';
        if (path !== '') return path.startsWith('source:') ? (0,sources/* sourceValue */.N)(path.slice(7), names[index] ?? '', parameter, env) : (0,values_value/* apiValue */.eW)(path);
        if (model !== undefined) return values_value/* UNKNOWN */.HV;
        const stranger = (0,types/* strangerOf */.gK)(inner, env);
        if (parameter.type === 'TSParameterProperty') return stranger ?? values_value/* UNKNOWN */.HV;
        const own = otherwise(names[index] ?? '', parameter);
        const checks = schemaOfType(inner, env);
        const left = narrows(checks) ? (0,library_schema/* narrowed */.fQ)(own, checks, {
            node: parameter,
            environment: env
        }) : own;
        return stranger === null ? left : (0,values_value/* join */.fj)(left, stranger);
    });
}
function shortName(name) {
    return name.slice(name.lastIndexOf('/') + 1);
}
function parameterName(parameter) {
    if (parameter.type === 'Identifier') return parameter.name;
    if (parameter.type === 'AssignmentPattern') return parameterName(parameter.left);
    if (parameter.type === 'RestElement') return parameterName(parameter.argument);
    if (parameter.type === 'TSParameterProperty') return parameterName(parameter.parameter);
    return '{\u2026}';
}
/**
 * Whether a function matches a parameter model, which may name fewer parameters. A destructured
 * parameter matches if the model's type has all of its properties.
 */ function fits({ names, are, called, files }, params, given, registry) {
    return given.length >= names.length && names.every((choices, index)=>{
        const parameter = params[index];
        return choices.length === 0 || choices.includes(given[index] ?? '') || parameter?.type === 'ObjectPattern' && takesOut(parameter, are[index] ?? '', registry, called !== undefined || files !== undefined);
    });
}
/**
 * Whether a pattern takes out what a type has: untrusted members, or any that models know where the
 * name of the function or its file says as well what it is.
 */ function takesOut({ properties }, type, registry, placed) {
    const has = (name)=>{
        const entry = registry.exact(`${type}.${name}`);
        return placed ? entry !== null : entry?.source != null;
    };
    return properties.length > 0 && properties.every((property)=>property.type === 'ObjectProperty' && property.key.type === 'Identifier' && has(property.key.name));
}
/** What is declared of a parameter and holds: GraphQL lets through only what its schema says. */ function declaredOf(api, decorator, parameter, env) {
    const ofGraphql = /graphql\.Args?$/u.test(api) ? graphqlSchema(decorator, parameter, env, (named)=>ofClasses(named.objects, env)) : null;
    return ofGraphql ?? classOf(parameter, env);
}
/** What the class that a parameter is declared to be of says of it. */ function classOf(parameter, env) {
    return ofClasses((0,types/* declaredClasses */.b3)(parameter, env), env);
}
function ofClasses(classes, env) {
    return classes.flatMap((object)=>schemaOfClass(object, env) ?? [])[0] ?? library_schema/* ANYTHING */.n0;
}
/** The value of a parameter with a decorator that models know: `@Query() name`. */ function byDecorator(parameter, env) {
    const decorators = 'decorators' in parameter ? parameter.decorators ?? [] : [];
    const values = decorators.flatMap((decorator)=>{
        const { expression } = decorator;
        const callee = expression.type === 'CallExpression' ? expression.callee : expression;
        return (0,expressions/* evaluate */._)(callee, env).apis.flatMap((api)=>{
            const entry = (0,machine/* machineOf */.VT)(env).registry.exact(`@${api}`);
            if (entry === null) return [];
            const value = entry.source === null ? values_value/* UNKNOWN */.HV : (0,sources/* sourceValue */.N)(entry.source, `@${api.slice(api.lastIndexOf('.') + 1)}`, parameter, env);
            const whole = entry.type === null ? value : (0,values_value/* join */.fj)(value, (0,values_value/* apiValue */.eW)(entry.type));
            const checks = (0,library_schema/* both */.WP)(pipesOf(expression, env), declaredOf(api, expression, parameter, env));
            return [
                entry.source === null ? whole : (0,library_schema/* narrowed */.fQ)(whole, checks, {
                    node: parameter,
                    environment: env
                })
            ];
        });
    });
    return values.reduce((all, value)=>all === null ? value : (0,values_value/* join */.fj)(all, value), null);
}


/***/ }),

/***/ 7856:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J3: () => (/* binding */ tried),
/* harmony export */   YN: () => (/* binding */ withResolvers),
/* harmony export */   al: () => (/* binding */ whenSettled),
/* harmony export */   gZ: () => (/* binding */ adopted),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   iv: () => (/* binding */ promise),
/* harmony export */   nS: () => (/* binding */ rejected),
/* harmony export */   vd: () => (/* binding */ allSettled)
/* harmony export */ });
/* harmony import */ var _evaluate_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85093);
/* harmony import */ var _evaluate_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20258);
/* harmony import */ var _evaluate_functions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21675);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6433);
/* harmony import */ var _values_heap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79869);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56086);
/* harmony import */ var _arrays_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4524);







/** What rejects a promise is thrown where the promise is awaited. */ function rejected(call) {
    const machine = (0,_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .machineOf */ .VT)(call.environment);
    machine.thrown = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .join */ .fj)(machine.thrown, call.arg(0));
    return _values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .UNKNOWN */ .HV;
}
/**
 * `new Promise(\u2026)`: its value is what `resolve` is called with; where that was kept for later, the
 * promise waits for it.
 */ function promise(call) {
    if (!call.isNew) return null;
    const { waiting, resolve } = deferred(call);
    let value = _values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .UNKNOWN */ .HV;
    const settle = (0,_values_heap_js__WEBPACK_IMPORTED_MODULE_4__/* .engineFunction */ .p)(call.node, call.environment, (resolved)=>{
        value = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .join */ .fj)(value, resolved.arg(0));
        return resolve(resolved.arg(0));
    });
    const reject = (0,_values_heap_js__WEBPACK_IMPORTED_MODULE_4__/* .engineFunction */ .p)(call.node, call.environment, rejected);
    (0,_evaluate_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .callBack */ .s4)(call.arg(0), [
        settle,
        reject
    ], call, 'new Promise');
    return value === _values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .UNKNOWN */ .HV ? waiting : value;
}
/** The value that a promise is resolved with by whoever gets the two functions that settle it. */ function resolved(node, env, run) {
    let value = _values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .UNKNOWN */ .HV;
    const resolve = (0,_values_heap_js__WEBPACK_IMPORTED_MODULE_4__/* .engineFunction */ .p)(node, env, (call)=>{
        value = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .join */ .fj)(value, call.arg(0));
        return _values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .UNKNOWN */ .HV;
    });
    run([
        resolve,
        (0,_values_heap_js__WEBPACK_IMPORTED_MODULE_4__/* .engineFunction */ .p)(node, env, rejected)
    ]);
    return value;
}
/**
 * What a value becomes that a promise is resolved with: an object with a function `then` becomes
 * what that function gives on.
 */ function adopted(value, node, env) {
    const thenables = value.objects.flatMap((object)=>{
        const then = object.fields.get('then')?.value.objects ?? object.parent?.get('then')?.objects ?? [];
        const closures = then.flatMap(({ closure })=>closure ?? []);
        return closures.length === 0 ? [] : [
            {
                object,
                closures
            }
        ];
    });
    if (thenables.length === 0) return value;
    const others = value.objects.filter((one)=>thenables.every(({ object })=>object !== one));
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .joinAll */ .If)([
        {
            ...value,
            objects: others
        },
        ...thenables.map(({ object, closures })=>resolved(node, env, (settlers)=>{
                for (const closure of closures)(0,_evaluate_functions_js__WEBPACK_IMPORTED_MODULE_2__/* .invoke */ .lA)(closure, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .objectValue */ .q5)(object), settlers, env, node);
            }))
    ]);
}
const SETTLED = new WeakMap();
/**
 * How many callbacks of one promise are evaluated with what it is resolved with. Each place that
 * resolves it runs all of them, so that many of both would take long.
 */ const MOST_TOLD = 8;
/** A promise that is resolved after it was given away. */ function deferred(call) {
    const object = new _values_heap_js__WEBPACK_IMPORTED_MODULE_4__/* .ProgramObject */ .k('object', call.node, call.environment.frame.module.id);
    object.open = true;
    const settled = {
        value: _values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .UNKNOWN */ .HV,
        told: []
    };
    SETTLED.set(object, settled);
    const resolve = (value)=>{
        settled.value = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .join */ .fj)(settled.value, value);
        for (const tell of settled.told.splice(0))tell(value);
        return _values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .UNKNOWN */ .HV;
    };
    return {
        waiting: (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .objectValue */ .q5)(object),
        resolve
    };
}
/** `Promise.withResolvers()`. */ function withResolvers(call) {
    const { waiting, resolve } = deferred(call);
    const made = new _values_heap_js__WEBPACK_IMPORTED_MODULE_4__/* .ProgramObject */ .k('object', call.node, call.environment.frame.module.id);
    made.cell('promise').value = waiting;
    made.cell('reject').value = (0,_values_heap_js__WEBPACK_IMPORTED_MODULE_4__/* .engineFunction */ .p)(call.node, call.environment, rejected);
    made.cell('resolve').value = (0,_values_heap_js__WEBPACK_IMPORTED_MODULE_4__/* .engineFunction */ .p)(call.node, call.environment, (now)=>resolve(now.arg(0)));
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .objectValue */ .q5)(made);
}
/** Tells what promises that wait are resolved with later on. */ function whenSettled(value, tell) {
    for (const object of value.objects){
        const told = SETTLED.get(object)?.told;
        if (told !== undefined && told.length < MOST_TOLD) told.push(tell);
    }
}
/** The value that is awaited: a promise is otherwise treated as what it resolves to. */ function settled(value) {
    if (!value.objects.some((object)=>SETTLED.has(object))) return value;
    const rest = {
        ...value,
        objects: value.objects.filter((object)=>!SETTLED.has(object))
    };
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .joinAll */ .If)([
        rest,
        ...value.objects.flatMap((object)=>SETTLED.get(object)?.value ?? [])
    ]);
}
/** `Promise.allSettled(list)`: objects with what each was resolved or rejected with. */ function allSettled(call) {
    const outcome = new _values_heap_js__WEBPACK_IMPORTED_MODULE_4__/* .ProgramObject */ .k('object', call.node, call.environment.frame.module.id);
    for (const name of [
        'value',
        'reason'
    ])outcome.cell(name).value = settled((0,_evaluate_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .elementsOf */ .Z)(call.arg(0)));
    outcome.cell('status').value = _values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .HARMLESS */ .yX;
    return (0,_arrays_js__WEBPACK_IMPORTED_MODULE_6__/* .arrayOf */ .jk)((0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .objectValue */ .q5)(outcome), call);
}
/** `Promise.try(run, \u2026)`: what the function gives, called at once. */ function tried(call) {
    return (0,_evaluate_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .callBack */ .s4)(call.arg(0), call.args.slice(1), call, 'Promise.try');
}


/***/ }),

/***/ 96017:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ Registry),
/* harmony export */   f: () => (/* binding */ expand)
/* harmony export */ });
/* harmony import */ var _values_member_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23749);

/** The models, indexed by path. */ class Registry {
    #entries = new Map();
    #types = new Set();
    parameters;
    /** @throws Error when a path has an unclosed brace */ constructor(models){
        // Models with more parameters are more specific and come first.
        this.parameters = models.flatMap((model)=>model.parameters ?? []).sort((a, b)=>b.names.length - a.names.length);
        for (const model of models)this.#add(model);
    }
    /** The entry of exactly this path. */ exact(path) {
        return this.#entries.get(path) ?? null;
    }
    /** The entry of a path, else of any member with its last name. */ find(path) {
        const exact = this.#entries.get(path);
        if (exact !== undefined) return exact;
        const dot = path.lastIndexOf('.');
        return dot < 0 ? null : this.#entries.get((0,_values_member_path_js__WEBPACK_IMPORTED_MODULE_0__/* .memberPath */ .M)('*', path.slice(dot + 1))) ?? null;
    }
    /**
   * What a value is that is declared to be of a type: an instance, so never the constructor of that
   * name (`Function` declares any function, not the one that compiles text) and its static members.
   * Null when no model knows such instances.
   * @param isGlobal whether the type is one of the language or the page. Models name interfaces of
   *   libraries without `()`, like `express.Request`
   */ instanceOf(type, isGlobal) {
        const made = `${type}()`;
        if (this.#types.has(made)) return this.exact(made)?.type ?? made;
        const isConstructor = isGlobal || (this.exact(type)?.sinks.length ?? 0) > 0;
        return isConstructor || !this.#types.has(type) ? null : this.exact(type)?.type ?? type;
    }
    #add(model) {
        each(model.types, (entry, type)=>entry.type = type, this);
        each(model.sources, (entry, kind)=>entry.source = kind, this);
        each(model.getters, (entry, most)=>entry.reads = most, this);
        each(model.sanitizers, (entry, kinds)=>entry.cleans = kinds, this);
        each(model.schemas, (entry, step)=>entry.schema = step, this);
        each(model.propagators, (entry, parts)=>entry.propagates = parts, this);
        for (const sink of model.sinks ?? [])for (const entry of this.entries(sink.at))entry.sinks.push(sink);
        for (const path of model.parsers ?? [])for (const entry of this.entries(path))entry.parses = true;
        for (const path of model.harmless ?? [])for (const entry of this.entries(path))entry.harmless = true;
        for (const callback of model.callbacks ?? [])for (const entry of this.entries(callback.at))entry.callbacks.push(callback);
    }
    /** The entries of a path with braces, created if needed. @throws Error as `expand` does */ entries(pattern) {
        return expand(pattern).map((path)=>{
            let entry = this.#entries.get(path);
            if (entry === undefined) {
                entry = {
                    source: null,
                    reads: Infinity,
                    type: null,
                    sinks: [],
                    cleans: null,
                    propagates: null,
                    parses: false,
                    harmless: false,
                    schema: null,
                    callbacks: []
                };
                this.#entries.set(path, entry);
                this.#types.add(path);
                for(let dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1))this.#types.add(path.slice(0, dot));
            }
            return entry;
        });
    }
}
function each(record, apply, registry) {
    for (const [pattern, value] of Object.entries(record ?? {}))for (const entry of registry.entries(pattern))apply(entry, value);
}
/** Expands braces: `a.{b,c}` becomes `a.b` and `a.c`. @throws Error when a brace is not closed */ function expand(pattern) {
    const open = pattern.indexOf('{');
    if (open < 0) return [
        pattern
    ];
    const close = pattern.indexOf('}', open);
    if (close < 0) throw new Error(`the path "${pattern}" has no closing brace`);
    const rest = expand(pattern.slice(close + 1));
    return pattern.slice(open + 1, close).split(',').flatMap((choice)=>rest.map((end)=>`${pattern.slice(0, open)}${choice}${end}`));
}


/***/ }),

/***/ 60379:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   My: () => (/* binding */ chainsOf),
/* harmony export */   TO: () => (/* binding */ matchedData),
/* harmony export */   V_: () => (/* binding */ validParts)
/* harmony export */ });
/* harmony import */ var _evaluate_expressions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89575);
/* harmony import */ var _rules_syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21285);
/* harmony import */ var _values_heap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79869);
/* harmony import */ var _values_lazy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69633);
/* harmony import */ var _values_call_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91323);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56086);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62177);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51322);








/** Parts of a request that the functions of express-validator check, by their names. */ const PARTS = {
    body: [
        'body'
    ],
    query: [
        'query'
    ],
    param: [
        'params'
    ],
    cookie: [
        'cookies'
    ],
    header: [
        'headers'
    ],
    check: [
        'body',
        'query',
        'params',
        'cookies'
    ]
};
/** Checks of express-validator that only values pass which do no harm. */ const HARMLESS_CHECK = /^(?:is(?:Boolean|UUID|MongoId|In|Alpha|Alphanumeric|IP|ISO8601|RFC3339|Date|Hexadecimal|Port|MD5|Hash|Slug|ULID|Numeric|Decimal)|toBoolean|toDate)$/u;
/** What the chains of express-validator before a handler leave of the request. */ function chainsOf(call) {
    const parts = new Map();
    for (const node of middleware(call))for (const [part, field, schema] of chainOf(node, call.environment)){
        const one = {
            kind: 'fields',
            fields: new Map([
                [
                    field,
                    schema
                ]
            ]),
            open: true
        };
        parts.set(part, (0,_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .both */ .WP)(parts.get(part) ?? one, one));
    }
    return parts;
}
/** `matchedData(request)`: the fields that were checked; all of them where no check is seen. */ function matchedData(call) {
    const checked = (0,_values_lazy_js__WEBPACK_IMPORTED_MODULE_3__/* .forced */ .KY)(call.arg(0)).objects.flatMap((object)=>Object.values(PARTS).flatMap(([part = ''])=>object.fields.get(part)?.value ?? []));
    return checked.length > 0 ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .joinAll */ .If)(checked) : (0,_sources_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceValue */ .N)('remote', 'matchedData()', call.node, call.environment);
}
/** What stands before the handler, in arrays as well, and what variables of it were assigned. */ function middleware(call) {
    const { module } = call.environment.frame;
    return call.args.map((_, index)=>call.argNode(index)).flatMap((node)=>node.type === 'Identifier' ? (0,_rules_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .assignedTo */ .cR)(node, module) : [
            node
        ]).flatMap((node)=>node.type === 'ArrayExpression' ? node.elements.filter((element)=>element !== null) : [
            node
        ]);
}
function chainOf(node, env) {
    const steps = [];
    let current = node;
    while(current.type === 'CallExpression' && current.callee.type === 'MemberExpression'){
        steps.push(current);
        current = current.callee.object;
    }
    if (current.type !== 'CallExpression') return [];
    const [maker = ''] = (0,_evaluate_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(current.callee, env).apis.filter((api)=>api.startsWith('express-validator.')).map((api)=>api.slice(api.lastIndexOf('.') + 1));
    const [named] = current.arguments;
    const field = named === undefined ? null : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)((0,_evaluate_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(named, env));
    const schema = steps.map((step)=>stepOf(step, env)).reduce(_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .both */ .WP, _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .ANYTHING */ .n0);
    return field === null ? [] : (PARTS[maker] ?? []).map((part)=>[
            part,
            field,
            schema
        ]);
}
function stepOf(step, env) {
    const name = (0,_rules_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfNode */ .bg)(step.callee);
    if (HARMLESS_CHECK.test(name)) return _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .PLAIN */ .tZ;
    if (/^(?:isInt|isFloat|toInt|toFloat)$/u.test(name)) return _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .NUMBER */ .uk;
    if (name === 'isString') return _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .TEXT */ .a$;
    if (name === 'escape') return {
        kind: 'cleans',
        kinds: [
            'html',
            'template-html'
        ]
    };
    const [pattern] = step.arguments;
    if (name !== 'matches' || pattern === undefined) return _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .ANYTHING */ .n0;
    return (0,_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .matchedBy */ .i1)((0,_evaluate_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(pattern, env), _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .ANYTHING */ .n0);
}
/** Names of middleware of Hono that checks a part of the request. */ const VALIDATOR = /^(?:\w*[vV]alidator|sValidator)$/u;
/** What validators before a handler of Hono leave of `c.req.valid(part)`. */ function validParts(call) {
    const found = middleware(call).flatMap((node)=>{
        if (node.type !== 'CallExpression' || !VALIDATOR.test((0,_rules_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfNode */ .bg)(node.callee))) return [];
        const [part, schema] = node.arguments.map((argument)=>(0,_evaluate_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(argument, call.environment));
        const known = schema === undefined ? null : (0,_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .schemaOf */ .pP)(schema);
        const name = part === undefined ? null : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(part);
        return name === null || known === null ? [] : [
            [
                name,
                known
            ]
        ];
    });
    return requestWith(new Map([
        ...found,
        ...routeParts(call)
    ]), call);
}
/** What a route of `@hono/zod-openapi` says of the parts of its requests. */ function routeParts(call) {
    const request = (0,_values_call_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._)((0,_values_lazy_js__WEBPACK_IMPORTED_MODULE_3__/* .forced */ .KY)(call.arg(0)), 'request');
    if (request === null || request === _values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .UNKNOWN */ .HV) return [];
    const [content] = (0,_values_lazy_js__WEBPACK_IMPORTED_MODULE_3__/* .forced */ .KY)((0,_values_call_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._)(request, 'body.content') ?? _values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .UNKNOWN */ .HV).objects;
    const bodies = [
        ...content?.fields ?? []
    ].map(([type, cell])=>[
            /json/u.test(type) ? 'json' : 'form',
            (0,_values_call_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._)(cell.value, 'schema')
        ]);
    const parts = [
        [
            'query',
            (0,_values_call_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._)(request, 'query')
        ],
        [
            'param',
            (0,_values_call_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._)(request, 'params')
        ],
        ...bodies
    ];
    return parts.flatMap(([name, schema])=>{
        const known = schema === null ? null : (0,_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .schemaOf */ .pP)(schema);
        return known === null ? [] : [
            [
                name,
                known
            ]
        ];
    });
}
function requestWith(parts, at) {
    if (parts.size === 0) return new Map();
    const valid = (0,_values_heap_js__WEBPACK_IMPORTED_MODULE_2__/* .engineFunction */ .p)(at.node, at.environment, (call)=>{
        const value = (0,_sources_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceValue */ .N)('remote', 'req.valid()', call.node, call.environment);
        return (0,_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .narrowed */ .fQ)(value, parts.get((0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(call.arg(0)) ?? '') ?? _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .ANYTHING */ .n0, call);
    });
    const request = (0,_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .checkedObject */ .F4)('hono.Request', new Map([
        [
            'valid',
            valid
        ]
    ]), at);
    return new Map([
        [
            'req',
            {
                kind: 'made',
                from: _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .PLAIN */ .tZ,
                by: ()=>request
            }
        ]
    ]);
}


/***/ }),

/***/ 62177:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ checkedObject),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   a$: () => (/* binding */ TEXT),
/* harmony export */   fQ: () => (/* binding */ narrowed),
/* harmony export */   i1: () => (/* binding */ matchedBy),
/* harmony export */   n0: () => (/* binding */ ANYTHING),
/* harmony export */   pP: () => (/* binding */ schemaOf),
/* harmony export */   tZ: () => (/* binding */ PLAIN),
/* harmony export */   tc: () => (/* binding */ schemaObject),
/* harmony export */   uk: () => (/* binding */ NUMBER)
/* harmony export */ });
/* harmony import */ var _evaluate_contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20258);
/* harmony import */ var _evaluate_members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14861);
/* harmony import */ var _rules_patterns_of_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91139);
/* harmony import */ var _values_heap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79869);
/* harmony import */ var _values_lazy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69633);
/* harmony import */ var _values_taint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22595);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56086);







/** A check that says nothing of what passes it. */ const ANYTHING = {
    kind: 'cleans',
    kinds: []
};
/** A check that only values pass which do no harm: an enumeration, a UUID, a boolean. */ const PLAIN = {
    kind: 'cleans',
    kinds: [
        '*'
    ]
};
/** A check that only texts pass, whatever is in them. */ const TEXT = {
    kind: 'cleans',
    kinds: _values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .TEXT_IS_NO */ .JR
};
/** A check that only numbers pass. */ const NUMBER = {
    kind: 'cleans',
    kinds: _values_taint_js__WEBPACK_IMPORTED_MODULE_5__/* .NUMBER_IS_NO */ .Rw
};
/** How deep a schema is followed into a value. */ const DEPTH = 6;
const SCHEMAS = new WeakMap();
/** An object of the program that stands for a schema of a library. */ function schemaObject(schema, node, env) {
    const object = new _values_heap_js__WEBPACK_IMPORTED_MODULE_3__/* .ProgramObject */ .k('instance', node, env.frame.module.id);
    object.open = true;
    SCHEMAS.set(object, schema);
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .objectValue */ .q5)(object);
}
/** The schema that a value is; null when it is none. */ function schemaOf(value) {
    const found = (0,_values_lazy_js__WEBPACK_IMPORTED_MODULE_4__/* .forced */ .KY)(value).objects.flatMap((object)=>SCHEMAS.get(object) ?? []);
    const [only] = found;
    if (only === undefined) return null;
    return found.length === 1 ? only : {
        kind: 'either',
        of: found
    };
}
/**
 * What a regular expression, or the text of one, lets through.
 * @param otherwise what is known where harmful text matches too, or what matches is not known
 */ function matchedBy(pattern, otherwise) {
    const text = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(pattern);
    const patterns = text === null ? pattern.objects : [
        {
            pattern: text,
            flags: ''
        }
    ];
    const each = patterns.map(({ pattern, flags })=>pattern === null ? [] : (0,_rules_patterns_of_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmlessIn */ .lU)(pattern, flags));
    if (each.length === 0 || each.some((kinds)=>kinds.length === 0)) return otherwise;
    return {
        kind: 'cleans',
        kinds: [
            ...new Set(each.flat())
        ].sort()
    };
}
/** Whether a schema leaves everything as it was. */ function saysNothing(schema) {
    if (schema.kind === 'cleans') return schema.kinds.length === 0;
    if (schema.kind === 'fields') return schema.open && [
        ...schema.fields.values()
    ].every(saysNothing);
    if (schema.kind === 'list') return saysNothing(schema.of);
    return schema.kind === 'either' && schema.of.some(saysNothing);
}
/** What is left of a value that passed a check. */ function narrowed(value, schema, at) {
    return narrow(value, schema, at, DEPTH);
}
function narrow(value, schema, at, depth) {
    if (depth === 0) return {
        ..._values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .UNKNOWN */ .HV,
        taints: (0,_evaluate_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .deepTaints */ .o)(value)
    };
    switch(schema.kind){
        case 'cleans':
            return cleaned(value, schema.kinds);
        case 'fields':
            return record(value, schema, at, depth);
        case 'list':
            {
                const array = new _values_heap_js__WEBPACK_IMPORTED_MODULE_3__/* .ProgramObject */ .k('array', at.node, at.environment.frame.module.id);
                array.rest.value = narrow((0,_evaluate_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .elementsOf */ .Z)(value), schema.of, at, depth - 1);
                return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .objectValue */ .q5)(array);
            }
        case 'either':
            return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .joinAll */ .If)(schema.of.map((choice)=>narrow(value, choice, at, depth - 1)));
        case 'made':
            return schema.by(narrow(value, schema.from, at, depth - 1));
    }
}
function cleaned(value, kinds) {
    if (kinds.length === 0) return value;
    const taints = (0,_values_taint_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanedFor */ .AU)((0,_evaluate_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .deepTaints */ .o)(value), kinds);
    const before = value.taints.length > 0 && taints.length === 0;
    return kinds.includes('*') && (before || taints.length === 0) ? _values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .HARMLESS */ .yX : {
        ..._values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .UNKNOWN */ .HV,
        taints
    };
}
function record(value, { fields, open }, at, depth) {
    const object = new _values_heap_js__WEBPACK_IMPORTED_MODULE_3__/* .ProgramObject */ .k('object', at.node, at.environment.frame.module.id);
    for (const [name, schema] of fields)object.cell(name).value = narrow((0,_evaluate_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getMember */ .Xf)(value, name, at.node, at.environment), schema, at, depth - 1);
    if (open) object.rest.value = {
        ..._values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .UNKNOWN */ .HV,
        taints: (0,_values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .joinTaints */ .Ck)(value.taints, (0,_evaluate_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .deepTaints */ .o)(value, 2))
    };
    object.open = true;
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .objectValue */ .q5)(object);
}
/** The schema of what passes both: the fields of each, or the stricter one. */ function both(one, other) {
    if (one.kind === 'fields' && other.kind === 'fields') return {
        kind: 'fields',
        fields: new Map([
            ...one.fields,
            ...other.fields
        ]),
        open: one.open || other.open
    };
    if (one.kind === 'cleans' && other.kind === 'cleans') return {
        kind: 'cleans',
        kinds: [
            ...new Set([
                ...one.kinds,
                ...other.kinds
            ])
        ].sort()
    };
    return saysNothing(one) ? other : one;
}
/**
 * An argument of a library's callback of which a check is known: it has everything that `type` has,
 * but these members are narrowed.
 */ function checkedObject(type, members, { node, environment }) {
    const object = new _values_heap_js__WEBPACK_IMPORTED_MODULE_3__/* .ProgramObject */ .k('instance', node, environment.frame.module.id);
    object.inherits = [
        type
    ];
    object.open = true;
    for (const [name, value] of members)object.cell(name).value = value;
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .objectValue */ .q5)(object);
}


/***/ }),

/***/ 51322:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parameterValue),
/* harmony export */   N: () => (/* binding */ sourceValue)
/* harmony export */ });
/* harmony import */ var _modules_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56244);
/* harmony import */ var _rules_threads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11137);
/* harmony import */ var _values_taint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22595);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56086);




/** Scripts that only the program's developers run, so that their arguments are trusted. */ const TOOLS = /(?:^|\/)(?:scripts?|tools?|tooling|bin|build|release|generators?|migrations?|\.[\w-]+)\/|(?:^|\/)(?:gulpfile|gruntfile|webpack[\w.-]*|rollup[\w.-]*|vite[\w.-]*)\.[cm]?[jt]s$/iu;
/** The confidence of findings by kind of source, unless a rule sets another. */ const USUAL = {
    remote: 'high',
    upload: 'high',
    archive: 'high',
    dom: 'high',
    page: 'low',
    message: 'medium',
    parameter: 'medium',
    storage: 'low',
    response: 'low',
    argument: 'low',
    environment: 'low',
    workflow: 'low'
};
/** Untrusted data that enters at a node. The label is the node's text if that is short. */ function sourceValue(kind, label, node, env) {
    const { module } = env.frame;
    const place = (0,_modules_places_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(node, module);
    const written = node.start == null || node.end == null ? '' : module.text.slice(node.start, node.end);
    const own = /^[\w$.[\]'"()?@-]{1,60}$/u.test(written) ? written : label;
    const value = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .tainted */ .aZ)([
        (0,_values_taint_js__WEBPACK_IMPORTED_MODULE_2__/* .taintFrom */ .xN)({
            kind,
            label: own,
            place,
            confidence: kind === 'message' && (0,_rules_threads_js__WEBPACK_IMPORTED_MODULE_1__/* .isDedicatedWorker */ .w)(module) ? 'low' : USUAL[kind],
            functionKey: null,
            library: false
        })
    ]);
    return kind === 'dom' ? {
        ...value,
        shape: addressShape(label)
    } : value;
}
/**
 * How the address of the page, or the path in it, begins whatever else is in it: with the page's
 * own host, or a slash. Null for anything else.
 */ function addressShape(path) {
    if (/(?:^|\.)(?:href|URL|documentURI|baseURI|location\.toString)$/u.test(path)) return _values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .HOLE */ .vs + _values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .TAINTED_HOLE */ .HP;
    return /(?:^|\.)(?:pathname|usePathname|asPath)$/u.test(path) ? `/${_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .TAINTED_HOLE */ .HP}` : null;
}
/**
 * The value of a parameter of a function that nothing here calls.
 * @param ofProgram whether it gets a program's own values, from what calls it by its place there
 */ function parameterValue(name, owner, functionKey, node, env, ofProgram) {
    const { module } = env.frame;
    const label = `the parameter ${name}${owner === '' ? '' : ` of ${owner}`}`;
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .tainted */ .aZ)([
        (0,_values_taint_js__WEBPACK_IMPORTED_MODULE_2__/* .taintFrom */ .xN)({
            kind: 'parameter',
            label,
            place: (0,_modules_places_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(node, module),
            confidence: ofProgram || TOOLS.test(module.path) ? 'low' : 'medium',
            functionKey,
            library: module.library
        })
    ]);
}


/***/ }),

/***/ 86522:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ executed),
/* harmony export */   DM: () => (/* binding */ lowered),
/* harmony export */   FB: () => (/* binding */ same),
/* harmony export */   HC: () => (/* binding */ replace),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   X0: () => (/* binding */ formatted),
/* harmony export */   dE: () => (/* binding */ trimmed),
/* harmony export */   f$: () => (/* binding */ withDots),
/* harmony export */   jQ: () => (/* binding */ matched),
/* harmony export */   lD: () => (/* binding */ split),
/* harmony export */   y_: () => (/* binding */ part)
/* harmony export */ });
/* harmony import */ var _evaluate_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85093);
/* harmony import */ var _modules_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56244);
/* harmony import */ var _rules_patterns_of_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91139);
/* harmony import */ var _rules_shell_letters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3614);
/* harmony import */ var _values_heap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79869);
/* harmony import */ var _values_dots_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40799);
/* harmony import */ var _values_taint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22595);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56086);








/** The receiver as a plain value, without the API paths of a library's object. */ function same({ receiver }) {
    return {
        ...receiver,
        apis: [],
        open: true
    };
}
/** `util.format('ls %s', name)`: a text with its parts; null where the format is not known. */ function formatted({ args }) {
    const [format = _values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV, ...given] = args;
    const written = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(format)?.split(/%[sdifjoOc]/u);
    if (written === undefined) return null;
    const rest = given.slice(written.length - 1).flatMap((value)=>[
            (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .constant */ .dY)(' '),
            value
        ]);
    const parts = written.flatMap((piece, index)=>[
            (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .constant */ .dY)(piece),
            ...index < written.length - 1 ? [
                given[index] ?? _values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV
            ] : []
        ]);
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .concatenate */ .u1)([
        ...parts,
        ...rest
    ]);
}
/** The receiver converted to a string. */ function text(call) {
    return {
        ...same(call),
        taints: (0,_values_taint_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanedFor */ .AU)(call.receiver.taints, _values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .TEXT_IS_NO */ .JR)
    };
}
/** How many letters can do no harm, whatever they are. */ const FEW = 2;
/** Whether a call takes out a few certain letters: `text.charAt(0)`, `text.substring(0, 2)`. */ function isFew(call) {
    const [from, to] = [
        0,
        1
    ].map((index)=>{
        const node = call.argNode(index);
        return node.type === 'NumericLiteral' ? node.value : null;
    });
    if (from == null) return false;
    if (call.method === 'charAt') return true;
    // Lists have `slice` as well, and an element of one is a whole text.
    if (!/^(?:substring|substr)$/u.test(call.method) || to == null) return false;
    return call.method === 'substr' ? to <= FEW : to >= from && to - from <= FEW;
}
/**
 * Whether a call runs once for each time that the text comes in: in the function where it does, and
 * in no loop. What runs again, also in a callback, may put all letters together again.
 */ function isOnce({ receiver, environment: { frame } }) {
    const { closure, module } = frame;
    if (frame.loops > 0 || closure === null) return false;
    const from = (0,_modules_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(closure.node, module);
    const to = (0,_modules_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)({
        ...closure.node,
        start: closure.node.end ?? null
    }, module);
    return receiver.taints.every(({ source: { place } })=>place.path === from.path && isAfter(place, from) && isAfter(to, place));
}
function isAfter({ line, column }, { line: before, column: left }) {
    return (line ?? 0) === (before ?? 0) ? (column ?? 0) >= (left ?? 0) : (line ?? 0) > (before ?? 0);
}
/** A substring: as untrusted as the whole, but for one or two letters. */ function part(call) {
    const { receiver } = call;
    if (isFew(call) && isOnce(call)) return _values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .HARMLESS */ .yX;
    return {
        ..._values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV,
        taints: receiver.taints,
        open: receiver.open || receiver.taints.length > 0
    };
}
/**
 * `pattern.exec(text)`: parts of the text, harmless where the pattern lets nothing harmful through.
 * Null for other receivers.
 */ function executed(call) {
    const { receiver, args } = call;
    const patterns = receiver.objects.flatMap(({ pattern, flags })=>pattern === null ? [] : [
            {
                pattern,
                flags
            }
        ]);
    const [text] = args;
    if (patterns.length === 0 || text === undefined) return null;
    const limits = patterns.map(({ pattern, flags })=>(0,_rules_patterns_of_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmlessIn */ .lU)(`^${pattern.replace(/^\^|(?<!\\)\$$/gu, '')}$`, flags));
    if (limits.some((kinds)=>kinds.length === 0)) return inGroups(text, patterns, call) ?? {
        ..._values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV,
        taints: text.taints
    };
    return {
        ..._values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .HARMLESS */ .yX,
        taints: (0,_values_taint_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanedFor */ .AU)(text.taints, [
            ...new Set(limits.flat())
        ])
    };
}
/** `text.match(pattern)`: as `exec`, but for all matches of a global pattern. */ function matched(call) {
    const patterns = call.arg(0).objects.flatMap(({ pattern, flags })=>pattern === null ? [] : [
            {
                pattern,
                flags
            }
        ]);
    return inGroups(call.receiver, patterns, call) ?? part(call);
}
/**
 * What one pattern found, group by group: of `/^image\/([a-z]+);(.*)$/` the first group is only
 * letters. Null where no group is limited, or more than one pattern is possible.
 */ function inGroups({ taints, open }, [only, ...others], call) {
    if (only === undefined || others.length > 0 || taints.length === 0 || only.flags.includes('g')) return null;
    const limits = groupsIn(only.pattern).map((group)=>REFERS_BACK.test(group) ? [] : (0,_rules_patterns_of_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmlessIn */ .lU)(`^(?:${group})$`, only.flags));
    if (limits.every((kinds)=>kinds.length === 0)) return null;
    const whole = {
        ..._values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV,
        taints,
        open
    };
    const list = new _values_heap_js__WEBPACK_IMPORTED_MODULE_4__/* .ProgramObject */ .k('array', call.node, call.environment.frame.module.id);
    list.rest.value = whole;
    for (const name of [
        '0',
        'groups',
        'input'
    ])list.cell(name).value = whole;
    for (const [index, kinds] of limits.entries())list.cell(String(index + 1)).value = kinds.length === 0 ? whole : {
        ..._values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .HARMLESS */ .yX,
        taints: (0,_values_taint_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanedFor */ .AU)(taints, kinds)
    };
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .objectValue */ .q5)(list);
}
/** A group that stands for what another one found. */ const REFERS_BACK = /\\(?:[1-9]|k<)/u;
/** What stands in the groups of a pattern, in their order, those inside others too. */ function groupsIn(pattern) {
    const groups = [];
    const found = [];
    let inClass = false;
    for (const { 0: sign, index } of pattern.matchAll(/\\.|\((?:\?(?:<(?![=!])[^>]*>|<?[=!]|[\w-]*:))?|[)[\]]/gsu)){
        if (sign === '[') inClass = true;
        else if (sign === ']') inClass = false;
        else if (inClass || sign.startsWith('\\')) continue;
        else if (sign === ')') {
            const opened = groups.pop();
            if (opened !== undefined && opened.index >= 0) found[opened.index] = pattern.slice(opened.from, index);
        } else {
            const captures = sign === '(' || /^\(\?<(?![=!])/u.test(sign);
            groups.push({
                index: captures ? found.length : -1,
                from: index + sign.length
            });
            if (captures) found.push('');
        }
    }
    return found;
}
/** `trim` and similar methods. */ function trimmed(call) {
    const known = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(call.receiver);
    return known === null ? text(call) : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .constant */ .dY)(known.trim());
}
/** `toLowerCase`. */ function lowered(call) {
    const known = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(call.receiver);
    return known === null ? text(call) : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .constant */ .dY)(known.toLowerCase());
}
/** Longest constant text that is split into its parts, in characters. */ const MOST_SPLIT = 200;
function listOf(parts, call) {
    const list = new _values_heap_js__WEBPACK_IMPORTED_MODULE_4__/* .ProgramObject */ .k('array', call.node, call.environment.frame.module.id);
    for (const [index, each] of parts.entries())list.cell(String(index)).value = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .constant */ .dY)(each);
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .objectValue */ .q5)(list);
}
/**
 * `split`: each part is as untrusted as the whole. What is not `__proto__` as a whole may have it
 * as a part. A part between two dots has none.
 */ function split(call) {
    const { receiver } = call;
    const [known, by] = [
        (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(receiver),
        (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(call.arg(0))
    ];
    if (known !== null && by !== null && known.length <= MOST_SPLIT) return listOf(known.split(by), call);
    const taints = receiver.taints.flatMap((taint)=>(0,_values_taint_js__WEBPACK_IMPORTED_MODULE_6__/* .harms */ .yI)(taint, _rules_patterns_of_text_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOTYPE_PARTS */ .Mp) ? inParts(taint) : [
            taint
        ]);
    if (by === '.') return {
        ..._values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV,
        taints: taints.map(_values_dots_js__WEBPACK_IMPORTED_MODULE_5__/* .dotless */ .Tv),
        open: receiver.open || taints.length > 0
    };
    return {
        ..._values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV,
        taints,
        open: receiver.open || receiver.taints.length > 0
    };
}
/** Parts that stood between dots, put together by a text that may have dots again. */ function withDots(value, between) {
    const known = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(between);
    if (known !== null && !known.includes('.')) return value;
    return {
        ...value,
        taints: (0,_values_dots_js__WEBPACK_IMPORTED_MODULE_5__/* .dotted */ .Bs)(value.taints)
    };
}
function inParts(taint) {
    const of = (kind)=>kind.startsWith('prototype');
    const parts = (0,_values_taint_js__WEBPACK_IMPORTED_MODULE_6__/* .uncleaned */ .s)([
        taint
    ], taint.cleaned.filter(of));
    return taint.cleaned.includes('*') ? (0,_values_taint_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanedFor */ .AU)(parts, [
        '!prototype'
    ]) : parts;
}
/**
 * `replace`: replacing all dangerous characters makes a text harmless; replacing only the first
 * does not.
 */ function replace(call) {
    const { receiver } = call;
    const [pattern] = call.arg(0).objects;
    const inserted = call.arg(1);
    const made = inserted.objects.length > 0 ? (0,_evaluate_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .callBack */ .s4)(inserted, [
        part(call),
        part(call),
        part(call)
    ], call, 'replace') : inserted;
    const constants = replaceConstant(call);
    if (constants !== null) return constants;
    const global = call.path.endsWith('replaceAll') || (pattern?.flags.includes('g') ?? false);
    const [matched, isText] = written(call);
    const kinds = global ? replacedKinds(matched, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(inserted)) : [];
    const without = global && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(inserted) === '' ? (0,_rules_shell_letters_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutMatches */ .UB)(matched, isText) : [];
    const own = (0,_values_taint_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanedFor */ .AU)((0,_values_dots_js__WEBPACK_IMPORTED_MODULE_5__/* .dotted */ .Bs)(receiver.taints), kinds.includes('*') ? kinds : [
        ...kinds,
        ...without
    ]);
    const { shape } = receiver;
    return {
        ..._values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV,
        taints: (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .joinAll */ .If)([
            {
                ..._values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV,
                taints: own
            },
            {
                ..._values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV,
                taints: fromElsewhere(made, receiver)
            }
        ]).taints,
        shape,
        open: !(kinds.includes('*') || !receiver.open && receiver.taints.length === 0)
    };
}
/** What is replaced, as it is written, and whether it is a text and no pattern. */ function written(call) {
    const [pattern] = call.arg(0).objects;
    return pattern?.pattern == null ? [
        (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(call.arg(0)) ?? '',
        true
    ] : [
        pattern.pattern,
        false
    ];
}
/** The untrusted data of a replacement that the text did not have before. */ function fromElsewhere({ taints }, { taints: own }) {
    return taints.filter(({ source })=>!own.some((known)=>known.source === source));
}
function replaceConstant(call) {
    const [text, from, to] = [
        (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(call.receiver),
        (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(call.arg(0)),
        (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(call.arg(1))
    ];
    return text === null || from === null || to === null ? null : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .constant */ .dY)(text.replace(from, ()=>to));
}
function replacedKinds(pattern, by) {
    const set = /^\(?\[(\^?)((?:\\.|[^\]\\])+)\]\)?[+*]?$/u.exec(pattern);
    if (set?.[1] === '^') return [
        '*'
    ];
    if (/^\\W[+*]?$|^\\D[+*]?$/u.test(pattern)) return [
        '*'
    ];
    const has = (character)=>pattern.includes(character);
    const kinds = [];
    if (has('<') && (set !== null || /&lt;|^$/u.test(by ?? '') || pattern.includes('|'))) kinds.push(...has('"') || has("'") || has('&') ? [
        'html',
        'template-html'
    ] : [
        'tags'
    ]);
    if (has("'") && (by === "''" || by === "\\'" || set !== null)) kinds.push('sql');
    if (/\\n|\\r|\n/u.test(pattern)) kinds.push('log', 'header');
    if (/\\\.\\\.|\[\\?\.\\?\/|\\\/|^\/$/u.test(pattern) && set !== null) kinds.push('path');
    if (set !== null && has('*') && has('+') && by?.startsWith('\\') === true) kinds.push('regex');
    return kinds;
}


/***/ }),

/***/ 6433:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ OUT_OF_STEPS),
/* harmony export */   J$: () => (/* binding */ leftIn),
/* harmony export */   VT: () => (/* binding */ machineOf),
/* harmony export */   cS: () => (/* binding */ runRoot),
/* harmony export */   cy: () => (/* binding */ entryFor),
/* harmony export */   o3: () => (/* binding */ BUDGET),
/* harmony export */   u5: () => (/* binding */ Machine)
/* harmony export */ });
/* harmony import */ var _values_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26496);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56086);


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
    /** Whether a file certainly exports nothing of a name, told without loading it. */ lacks;
    constructor(registry, rules, loader){
        this.registry = registry;
        this.rules = rules;
        this.resolve = loader.resolve;
        this.load = loader.load;
        this.lacks = loader.lacks;
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


/***/ }),

/***/ 1324:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ executeModuleStatement),
/* harmony export */   WE: () => (/* binding */ importModule),
/* harmony export */   ff: () => (/* binding */ declaredNames),
/* harmony export */   wg: () => (/* binding */ isModuleStatement)
/* harmony export */ });
/* harmony import */ var _evaluate_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55102);
/* harmony import */ var _evaluate_expressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89575);
/* harmony import */ var _evaluate_functions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21675);
/* harmony import */ var _evaluate_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14861);
/* harmony import */ var _evaluate_patterns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96483);
/* harmony import */ var _evaluate_statements_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32682);
/* harmony import */ var _values_lazy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69633);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56086);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6433);









/** Whether a statement imports or exports. */ function isModuleStatement(node) {
    return /^(?:Import|Export(?:Named|Default|All))Declaration$|^TS(?:ImportEqualsDeclaration|ExportAssignment)$/u.test(node.type);
}
/**
 * The value of a module specifier: the exports of a file of this repository, or the path of a
 * package.
 */ function importModule(specifier, env, node = null) {
    const name = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(specifier) ?? (node === null ? null : besides(node, env));
    return name === null ? _values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV : required(name, env);
}
/**
 * The specifier that an expression gives for a file beside this one: `__dirname + '/x'`,
 * `${__dirname}/x`, `path.join(__dirname, 'x')`. Null for any other expression.
 */ function besides(node, env) {
    const parts = node.type === 'BinaryExpression' ? [
        node.left,
        node.right
    ] : node.type === 'CallExpression' ? node.arguments : node.type === 'TemplateLiteral' ? [
        ...node.expressions,
        ...node.quasis.slice(1)
    ] : [];
    const [first, ...rest] = parts;
    if (first?.type !== 'Identifier' || first.name !== '__dirname') return null;
    const texts = rest.map((part)=>part.type === 'TemplateElement' ? part.value.raw : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)((0,_evaluate_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._)(part, env)));
    return texts.some((text)=>text === null) ? null : `./${texts.join('/')}`.replaceAll(/\/{2,}/gu, '/');
}
/** The exports of a file of this repository, which is loaded when they are used. */ function required(name, env) {
    const { module } = env.frame;
    const machine = (0,_machine_js__WEBPACK_IMPORTED_MODULE_8__/* .machineOf */ .VT)(env);
    const { path, tried } = machine.resolve(name, module);
    // What a function of another file requires here concerns the file that is looked at.
    const { imports } = machine.loading ?? machine.entry?.module ?? module;
    for (const candidate of tried)imports.add(candidate);
    if (path !== null) {
        imports.add(path);
        return (0,_values_lazy_js__WEBPACK_IMPORTED_MODULE_6__/* .lazyValue */ .ee)(null, module.id, ()=>machine.load(path)?.holder.get('exports') ?? _values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV, (exported)=>machine.lacks(path, exported));
    }
    if (/\.json$/u.test(name) || name.startsWith('.')) return _values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV;
    const api = name.replace(/^node:/u, '');
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .apiValue */ .eW)(machine.registry.exact(api)?.type ?? api);
}
/** Executes an import or export. */ function executeModuleStatement(node, env) {
    switch(node.type){
        case 'ImportDeclaration':
            importNames(node, env);
            break;
        case 'TSImportEqualsDeclaration':
            importEquals(node, env);
            break;
        case 'ExportDefaultDeclaration':
            exportName('default', defaultValue(node, env), env);
            break;
        case 'TSExportAssignment':
            (0,_machine_js__WEBPACK_IMPORTED_MODULE_8__/* .machineOf */ .VT)(env).journal.write(env.frame.module.holder.cell('exports'), (0,_evaluate_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._)(node.expression, env));
            break;
        case 'ExportAllDeclaration':
            exportAll(required(node.source.value, env), env);
            break;
        case 'ExportNamedDeclaration':
            exportNames(node, env);
            break;
    }
}
function importNames(node, env) {
    const value = required(node.source.value, env);
    for (const specifier of node.specifiers){
        const read = ()=>imported(specifier, (0,_values_lazy_js__WEBPACK_IMPORTED_MODULE_6__/* .forced */ .KY)(value), env);
        (0,_machine_js__WEBPACK_IMPORTED_MODULE_8__/* .machineOf */ .VT)(env).journal.write(env.declare(specifier.local.name, 'const'), (0,_values_lazy_js__WEBPACK_IMPORTED_MODULE_6__/* .isLazy */ .JN)(value) ? (0,_values_lazy_js__WEBPACK_IMPORTED_MODULE_6__/* .lazyValue */ .ee)(specifier, env.frame.module.id, read) : read());
    }
}
function imported(specifier, value, env) {
    if (specifier.type === 'ImportNamespaceSpecifier') return value;
    return specifier.type === 'ImportDefaultSpecifier' ? defaultOf(value, specifier, env) : (0,_evaluate_members_js__WEBPACK_IMPORTED_MODULE_3__/* .getMember */ .Xf)(value, nameOf(specifier.imported), specifier, env);
}
/** The default export. A CommonJS module is its own default. */ function defaultOf(value, node, env) {
    const has = value.objects.some((object)=>object.fields.has('default'));
    return value.objects.length === 0 || has ? (0,_evaluate_members_js__WEBPACK_IMPORTED_MODULE_3__/* .getMember */ .Xf)(value, 'default', node, env) : value;
}
function importEquals(node, env) {
    const { moduleReference } = node;
    if (moduleReference.type !== 'TSExternalModuleReference') return;
    (0,_machine_js__WEBPACK_IMPORTED_MODULE_8__/* .machineOf */ .VT)(env).journal.write(env.declare(node.id.name, 'const'), required(moduleReference.expression.value, env));
}
function defaultValue(node, env) {
    const { declaration } = node;
    if (declaration.type === 'FunctionDeclaration') return declaration.id == null ? (0,_evaluate_functions_js__WEBPACK_IMPORTED_MODULE_2__/* .closureValue */ .fA)(declaration, env, null, 'default') : env.find(declaration.id.name)?.value ?? _values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV;
    if (declaration.type === 'ClassDeclaration') {
        const value = (0,_evaluate_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .classValue */ .wr)(declaration, env);
        if (declaration.id != null) (0,_evaluate_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .declare */ .x)(declaration.id, 'let', value, env, declaration);
        return value;
    }
    return declaration.type === 'TSDeclareFunction' ? _values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV : (0,_evaluate_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._)(declaration, env);
}
function exportAll(value, env) {
    for (const object of (env.frame.module.holder.get('exports') ?? _values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV).objects)object.delegateTo(value);
}
function exportNames(node, env) {
    const { declaration } = node;
    if (declaration != null) {
        (0,_evaluate_statements_js__WEBPACK_IMPORTED_MODULE_5__/* .execute */ .g)(declaration, env);
        for (const name of declaredNames(declaration))exportName(name, env.find(name)?.value ?? _values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV, env);
        return;
    }
    const from = node.source == null ? null : required(node.source.value, env);
    for (const specifier of node.specifiers){
        if (specifier.type === 'ExportSpecifier') {
            const { name } = specifier.local;
            const value = from === null ? env.find(name)?.value ?? _values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV : (0,_values_lazy_js__WEBPACK_IMPORTED_MODULE_6__/* .lazyValue */ .ee)(specifier, env.frame.module.id, ()=>(0,_evaluate_members_js__WEBPACK_IMPORTED_MODULE_3__/* .getMember */ .Xf)(from, name, specifier, env));
            exportName(nameOf(specifier.exported), value, env);
        } else exportName(nameOf(specifier.exported), from ?? _values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV, env);
    }
}
/** The names that a declaration declares. */ function declaredNames(node) {
    if (node.type === 'VariableDeclaration') return node.declarations.flatMap(({ id })=>patternNames(id));
    return 'id' in node && node.id?.type === 'Identifier' ? [
        node.id.name
    ] : [];
}
function patternNames(pattern) {
    if (pattern.type === 'Identifier') return [
        pattern.name
    ];
    if (pattern.type === 'ObjectPattern') return pattern.properties.flatMap((property)=>patternNames(property.type === 'RestElement' ? property.argument : property.value));
    if (pattern.type === 'ArrayPattern') return pattern.elements.flatMap((element)=>element === null ? [] : patternNames(element));
    if (pattern.type === 'AssignmentPattern') return patternNames(pattern.left);
    return [];
}
function exportName(name, value, env) {
    const { module } = env.frame;
    const machine = (0,_machine_js__WEBPACK_IMPORTED_MODULE_8__/* .machineOf */ .VT)(env);
    for (const object of (module.holder.get('exports') ?? _values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN */ .HV).objects)machine.journal.write(object.cell(name), value);
}
function nameOf(node) {
    return node.type === 'Identifier' ? node.name : node.value;
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

/***/ 69888:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ HOST_DECIDES),
/* harmony export */   p: () => (/* binding */ addressesBehind)
/* harmony export */ });
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21285);

/** Kinds of sinks that are harmless when the host was checked. */ const HOST_DECIDES = [
    'browser-address',
    'redirect',
    'url'
];
const HOST = /^(?:hostname|host|origin)$/u;
/**
 * The expressions that a test of a host is about: `url` and `text` for `url.hostname`, where `const
 * url = new URL(text)`. Empty when no host is tested.
 */ function addressesBehind(tested, environment) {
    const written = tested.type === 'Identifier' ? (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .assignedTo */ .cR)(tested, environment.frame.module) : [
        tested
    ];
    return written.flatMap((node)=>isHost(node) ? [
            node.object,
            ...parsed(node.object, environment)
        ] : []);
}
function isHost(node) {
    return node.type === 'MemberExpression' && !node.computed && HOST.test((0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfNode */ .bg)(node));
}
/** The expression that a URL was parsed from, if it is a variable. */ function parsed(address, environment) {
    const made = address.type === 'Identifier' ? (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .assignedTo */ .cR)(address, environment.frame.module) : [
        address
    ];
    return made.flatMap((node)=>{
        if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return [];
        const [text] = node.arguments;
        return text !== undefined && /^(?:URL|parse)$/u.test((0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfNode */ .bg)(node.callee)) ? [
            text
        ] : [];
    });
}


/***/ }),

/***/ 44750:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ namesMarkup),
/* harmony export */   RY: () => (/* binding */ isMarkup),
/* harmony export */   qz: () => (/* binding */ isOtherContent)
/* harmony export */ });
/* harmony import */ var _evaluate_expressions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89575);
/* harmony import */ var _values_lazy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69633);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56086);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21285);




/** Methods of a response that set its type, and those that set any header. */ const TYPES = /^(?:type|contentType)$/u;
const HEADERS = /^(?:set|header|setHeader|append|writeHead|headers)$/u;
/** Types that a browser shows as markup. */ const MARKUP = /html|xml|svg/iu;
/**
 * Whether a response is certainly sent as something that is no markup: the same response was given
 * such a type before, in its chain or on the way through the function.
 */ function isOtherContent(call) {
    const types = typesFor(call);
    return types.length > 0 && types.every((type)=>type !== null && !MARKUP.test(type));
}
/** Whether a response was given a type before that a browser shows as markup. */ function isMarkup(call) {
    return typesFor(call).some((type)=>type !== null && MARKUP.test(type));
}
/** Whether an object of headers names a type that a browser shows as markup. */ function namesMarkup(headers) {
    if (headers === null) return false;
    return (0,_values_lazy_js__WEBPACK_IMPORTED_MODULE_1__/* .forced */ .KY)(headers).objects.some((object)=>[
            ...object.fields
        ].some(([name, { value }])=>isType(name) && [
                value.shape,
                ...value.constants
            ].some((text)=>typeof text === 'string' && MARKUP.test(text))));
}
/** The types that the response of a call was given; null in place of one that is not known. */ function typesFor({ node, environment }) {
    const response = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .receiverNode */ .SK)(node);
    if (response === null) return [];
    const own = typesIn(response, environment);
    return own.length > 0 ? own : typesBefore(node, rootOf(response), environment);
}
/** The types that the calls of a chain set: `res.status(200).type('text/plain')`. */ function typesIn(chain, environment) {
    if (chain.type !== 'CallExpression' || chain.callee.type !== 'MemberExpression') return [];
    return [
        ...typesIn(chain.callee.object, environment),
        ...typeOfCall(chain, environment)
    ];
}
function rootOf(chain) {
    return chain.type === 'CallExpression' && chain.callee.type === 'MemberExpression' ? rootOf(chain.callee.object) : chain;
}
/** The types that were set on the same response before a node, in a block that has that node. */ function typesBefore(use, response, environment) {
    const { module } = environment.frame;
    const [around] = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .functionsAround */ .xR)(environment);
    if (around === undefined) return [];
    const name = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .vz)(response, module);
    return blocksAround(around.body, use).flatMap((block)=>block.body.flatMap((statement)=>{
            if (statement.type !== 'ExpressionStatement' || (statement.start ?? 0) >= (use.start ?? 0)) return [];
            const { expression } = statement;
            return expression.type === 'CallExpression' && (0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .vz)(rootOf(expression), module) === name ? typesIn(expression, environment) : [];
        }));
}
function blocksAround(body, use) {
    return [
        ...(0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .descendants */ .DG)(body)
    ].filter((node)=>node.type === 'BlockStatement' && (0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(use, node));
}
/** The type that one call sets; null in place of one that is not known. */ function typeOfCall(call, environment) {
    const name = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOfNode */ .bg)(call.callee);
    const [first, second] = call.arguments;
    if (first === undefined) return [];
    if (TYPES.test(name)) return [
        (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_evaluate_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(first, environment))
    ];
    if (!HEADERS.test(name)) return [];
    const header = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_evaluate_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(first, environment));
    if (header !== null && second !== undefined) return isType(header) ? [
        (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_evaluate_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(second, environment))
    ] : [];
    return [
        first,
        second
    ].flatMap((given)=>given === undefined ? [] : (0,_evaluate_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(given, environment).objects.flatMap((object)=>[
                ...object.fields
            ].flatMap(([key, { value }])=>isType(key) ? [
                    (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value)
                ] : [])));
}
function isType(header) {
    return header.toLowerCase() === 'content-type';
}


/***/ }),

/***/ 91708:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ basesBehind),
/* harmony export */   Cy: () => (/* binding */ normalizedPaths),
/* harmony export */   V0: () => (/* binding */ sameExpression),
/* harmony export */   X_: () => (/* binding */ relativePaths),
/* harmony export */   lO: () => (/* binding */ partsBehind)
/* harmony export */ });
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21285);

/** Functions that put a path together. */ const TOGETHER = /^(?:join|resolve|normalize)$/u;
/**
 * The paths to which a text is the way from a folder: `file` for `path.relative(root, file)`, or
 * for a variable that was assigned that.
 */ function relativePaths(tested, environment) {
    return callsBehind(tested, environment).flatMap(({ callee, arguments: [, path] })=>(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfNode */ .bg)(callee) === 'relative' && path !== undefined ? [
            path
        ] : []);
}
/** The folders from which a text is the way to a path: `root` for `path.relative(root, file)`. */ function basesBehind(tested, environment) {
    return callsBehind(tested, environment).flatMap(({ callee, arguments: [base] })=>(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfNode */ .bg)(callee) === 'relative' && base !== undefined ? [
            base
        ] : []);
}
/** The text itself where it is a normalized path, so that `..` is only at its beginning. */ function normalizedPaths(tested, environment) {
    return callsBehind(tested, environment).some(({ callee })=>(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfNode */ .bg)(callee) === 'normalize') ? [
        tested
    ] : [];
}
/** What a path was put together of, if it is a variable: `name` for `path.join(root, name)`. */ function partsBehind(tested, environment) {
    return callsBehind(tested, environment).flatMap((call)=>TOGETHER.test((0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfNode */ .bg)(call.callee)) ? call.arguments : []);
}
function callsBehind(tested, { frame: { module } }) {
    const written = tested.type === 'Identifier' ? (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .assignedTo */ .cR)(tested, module) : [
        tested
    ];
    return written.flatMap((node)=>node.type === 'CallExpression' ? [
            node
        ] : []);
}
/** Whether two expressions are the same variable or member. */ function sameExpression(one, other) {
    if (one.type === 'Identifier') return other.type === 'Identifier' && one.name === other.name;
    return one.type === 'MemberExpression' && other.type === 'MemberExpression' && (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfNode */ .bg)(one) === (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfNode */ .bg)(other) && sameExpression(one.object, other.object);
}


/***/ }),

/***/ 91139:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ PROTOTYPE_PARTS),
/* harmony export */   Oj: () => (/* binding */ looksLikeValidator),
/* harmony export */   VT: () => (/* binding */ isSql),
/* harmony export */   ZE: () => (/* binding */ saysUntrusted),
/* harmony export */   lU: () => (/* binding */ harmlessIn),
/* harmony export */   o4: () => (/* binding */ harmlessWithout),
/* harmony export */   to: () => (/* binding */ sanitizesByName),
/* harmony export */   yN: () => (/* binding */ harmlessWith),
/* harmony export */   zv: () => (/* binding */ carriesOn)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_0__);

/** Names of functions that validate something. */ const VALIDATOR = /^(?:is|has|check|validate?|verify|assert|ensure|allowed?|permitted|matches)(?=[A-Z_]|$)|valid|allowed|whitelist|safe|trusted/iu;
/** Whether an unknown function validates, judging by its name. */ function looksLikeValidator(name) {
    return VALIDATOR.test(name) && !/^(?:is(?:Array|Empty|Null|Undefined|Nil|Object|String|Function|Defined)|hasOwn)/u.test(name);
}
/** Names of functions that sanitise something, with the sinks for which they do. */ const SANITIZERS = [
    [
        /(?:escape|encode|quote).*(?:html|xml|xss)|(?:html|xml|xss).*(?:escape|encode|quote)|^_?escape$|htmlentities|strip_?tags/iu,
        [
            'html',
            'template-html'
        ]
    ],
    [
        /(?:escape|quote).*(?:sql|mysql|identifier)|(?:sql|mysql).*(?:escape|quote)|^escapeId$/iu,
        [
            'sql'
        ]
    ],
    [
        /(?:escape|quote).*(?:shell|arg|cmd)|shell.*(?:escape|quote)|^shellQuote$/iu,
        [
            'command',
            'command-argument'
        ]
    ],
    [
        /(?:escape|quote).*reg_?exp?|reg_?exp?.*(?:escape|quote)/iu,
        [
            'regex'
        ]
    ],
    [
        /sanitiz|sanitis|purif|cleanse|whitelist/iu,
        [
            '*'
        ]
    ]
];
/**
 * The sink kinds for which an unknown function sanitises, judging by its name; null when the name
 * does not suggest it.
 */ function sanitizesByName(name) {
    return SANITIZERS.find(([pattern])=>pattern.test(name))?.[1] ?? null;
}
/** Names of functions whose result does not contain the arguments. */ const OTHER = /^(?:is|has|can|should|count|find|get|fetch|load|retrieve|lookup|read|query|select|save|store|create|insert|update|delete|remove|destroy|hash|digest|compare|exists|log|debug|info|warn|error|emit|send|render|write|verify|validate|check|assert|test|match|next|done|resolve|reject|exec|run|execute|connect|listen|open|close|use|on|once|add|set|push|authenticate|login|register|sign|hmac|encrypt|decrypt|expect|describe|it|t|translate|now|random|uuid|dispatch|useState|useEffect|setState|setTimeout|setInterval)(?=[A-Z_]|$)/u;
/** Whether the result of an unknown function may contain its arguments, judging by its name. */ function carriesOn(name) {
    return name !== '' && !OTHER.test(name) && !looksLikeValidator(name);
}
/** Whether a name says that its value is untrusted. */ function saysUntrusted(name) {
    return /^(?:get)?_?(?:user|unverified|untrusted|unsafe|unsanitized|tainted|attacker)_?(?:input|data|controlled|supplied)?$/iu.test(name) && !/^(?:get)?_?user_?(?:data)?$/iu.test(name);
}
/**
 * Whether a regular expression allows only harmless text: it is anchored at both ends and contains
 * neither `.` nor a negated class. With the flag `m` the anchors match at any line, so it does not
 * count.
 */ function isLimiting(pattern, flags) {
    if (flags.includes('m') || !pattern.startsWith('^') || !/(?<!\\)\$$/u.test(pattern)) return false;
    const inner = pattern.slice(1, -1).replaceAll(/\\[.\\/-]/gu, '');
    const top = inner.replaceAll(/\[(?:\\.|[^\]\\])*\]/gu, (set)=>set.startsWith('[^') ? '.' : '');
    return !/(?<!\\)\.|\\[SWD]/u.test(top) && !topLevelChoice(top);
}
/** The kind of sinks that parts of a text harm as names: those of a path, `a.__proto__.b`. */ const PROTOTYPE_PARTS = 'prototype-parts';
/** Texts of harmless letters, with the sink kinds that they harm all the same. */ const OF_ANY_LETTERS = [
    [
        [
            '__proto__',
            '__proto__.a',
            'a.__proto__.b'
        ],
        [
            'prototype',
            PROTOTYPE_PARTS
        ]
    ],
    [
        [
            'constructor.prototype.b'
        ],
        [
            PROTOTYPE_PARTS
        ]
    ],
    [
        [
            '../../a',
            'a/../../b'
        ],
        [
            'path'
        ]
    ],
    [
        [
            '//evil.com',
            '//evil.com/a',
            'https://evil.com',
            'https://evil.com/a',
            'http://evil.com/a'
        ],
        [
            'browser-address',
            'redirect',
            'url'
        ]
    ]
];
/**
 * The sink kinds for which a text is harmless that such an expression matches: all, but letters
 * that harm nothing one by one may spell `__proto__`, a way up or the address of another host. None
 * where the expression allows harmful text.
 */ function harmlessIn(pattern, flags) {
    if (!isLimiting(pattern, flags)) return [];
    const matched = matchedOf(pattern, flags.replace(/[gy]/gu, ''));
    if (matched === null) return [];
    const harmed = OF_ANY_LETTERS.flatMap(([texts, kinds])=>texts.some((text)=>matched.includes(text)) ? kinds : []);
    const all = goesUp(pattern, flags) ? [
        ...harmed,
        'path'
    ] : harmed;
    return [
        '*',
        ...new Set(all.map((kind)=>`!${kind}`))
    ];
}
/** How long an expression of the code that is looked at may take, in milliseconds. */ const MOST_TIME = 200;
const MATCHING = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('texts.filter((text) => new RegExp(pattern, flags).test(text))');
/** Where expressions are tried, once one is: a context takes longer to make than most of them. */ let place = null;
const MATCHED = new Map();
/** The texts above that an expression matches; null where it is none, or takes too long. */ function matchedOf(pattern, flags) {
    const key = `${flags}/${pattern}`;
    const known = MATCHED.get(key);
    if (known !== undefined) return known;
    const texts = OF_ANY_LETTERS.flatMap(([some])=>some);
    let matched;
    try {
        place = Object.assign(place ?? (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({}), {
            texts,
            pattern,
            flags
        });
        matched = [
            ...MATCHING.runInContext(place, {
                timeout: MOST_TIME
            })
        ];
    } catch (error) {
        const { code, name } = error;
        if (code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT' && name !== 'SyntaxError') throw error;
        matched = null;
    }
    MATCHED.set(key, matched);
    return matched;
}
/** Whether an expression has a set of letters, several in a row, of which a way up consists. */ function goesUp(pattern, flags) {
    // A set of sets, which only the flag `v` allows, is not taken apart.
    if (flags.includes('v')) return true;
    const unicode = flags.includes('u') ? 'u' : '';
    return [
        ...pattern.matchAll(/(\[(?:\\.|[^\]\\])*\])[+*{]/gu)
    ].some(([, set = ''])=>[
            '.',
            '/'
        ].every((sign)=>new RegExp(set, unicode).test(sign)));
}
/**
 * The sink kinds for which a text is harmless that begins as a pattern says: `/^https?:/`. With the
 * flag `m` any line may begin so.
 */ function harmlessWith(pattern, flags) {
    if (flags.includes('m') || !pattern.startsWith('^') || topLevelChoice(pattern)) return [];
    return beginningsOf(pattern.slice(1)).every((beginning)=>NO_SCRIPT.test(beginning)) ? [
        'link-url'
    ] : [];
}
/** The beginning of a pattern for addresses that run no script, all of which must be there. */ const NO_SCRIPT = /^(?:(?:https?\??|ftp|mailto|tel|sms):|\\?\/|#)(?![?*{])/u;
/** A pattern without its anchor, once for each choice of the group that it begins with. */ function beginningsOf(pattern) {
    const [whole, choices, after = ''] = /^\((?:\?:)?((?:\\.|[^\\()[\]])*)\)([\s\S]*)$/u.exec(pattern) ?? [];
    if (whole === undefined || choices === undefined) return [
        pattern
    ];
    const rest = after.replace(/^\?/u, '');
    const beginnings = choices.split('|').map((choice)=>choice + rest);
    // A group that may be left out, or be there several times.
    return /^[?*{]/u.test(after) ? [
        ...beginnings,
        rest
    ] : beginnings;
}
/**
 * The sink kinds for which a text is harmless when a pattern of forbidden characters does not
 * match: `/[<>]/`, `/[^\\w-]/`.
 */ function harmlessWithout(pattern) {
    if (/^(?:\\\.){2}(?:\\?\/)?$/u.test(pattern)) return [
        'path'
    ];
    if (pattern.includes('__proto__') && /^[\^(?:]*(?:__proto__|constructor|prototype|\|)+[)$]*$/u.test(pattern)) return /[$^]/u.test(pattern) ? [
        'prototype'
    ] : [
        'prototype',
        PROTOTYPE_PARTS
    ];
    const inner = /^\[((?:\\.|[^\]\\])+)\]\+?$/u.exec(pattern)?.[1];
    if (inner === undefined) return [];
    if (inner.startsWith('^')) return /^\^(?:\\[wd]|a-z|A-Z|0-9|[\w ]|\\?-|@)+$/u.test(inner) ? [
        '*'
    ] : [];
    return [
        ...inner.includes('<') ? [
            'html',
            'template-html'
        ] : [],
        ...inner.includes('\\r') && inner.includes('\\n') ? [
            'header',
            'log'
        ] : []
    ];
}
/**
 * Whether a pattern has alternatives at its top level, as in `^a|b$`, where the anchors belong to
 * one alternative each.
 */ function topLevelChoice(pattern) {
    let depth = 0;
    for (const character of pattern.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/gu, '')){
        if (character === '(') depth += 1;
        else if (character === ')') depth -= 1;
        else if (character === '|' && depth === 0) return true;
    }
    return false;
}
/** Whether a text looks like SQL. */ function isSql(text) {
    return /\b(?:select\s[\s\S]*\bfrom\b|insert\s+into\b|update\s[\s\S]*\bset\b|delete\s+from\b|drop\s+(?:table|database)\b|alter\s+table\b|create\s+(?:table|database|user)\b|where\s|order\s+by\b|union\s+(?:all\s+)?select\b|exec(?:ute)?\s|values\s*\()/iu.test(text);
}


/***/ }),

/***/ 31400:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ better),
/* harmony export */   i: () => (/* binding */ lower)
/* harmony export */ });
const RANK = {
    high: 2,
    medium: 1,
    low: 0
};
/** The lower of two confidences. */ function lower(a, b) {
    return RANK[a] <= RANK[b] ? a : b;
}
/**
 * The more informative of two findings at one location: that with the higher confidence, else one
 * with a data flow, else the shorter data flow, else the first by text.
 */ function better(a, b) {
    const order = RANK[b.confidence] - RANK[a.confidence] || Number(b.flow.length > 0) - Number(a.flow.length > 0) || a.flow.length - b.flow.length || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    return order <= 0 ? a : b;
}


/***/ }),

/***/ 69319:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ checkSink),
/* harmony export */   hw: () => (/* binding */ reporterOf),
/* harmony export */   rQ: () => (/* binding */ fileReporterOf)
/* harmony export */ });
/* harmony import */ var _shared_aside_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48294);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6433);
/* harmony import */ var _modules_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56244);
/* harmony import */ var _values_taint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22595);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56086);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31400);
/* harmony import */ var _shell_letters_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3614);







/** Creates the function with which a rule reports findings at a location. */ function reporterOf(rule, environment, sink) {
    const { module } = environment.frame;
    const machine = (0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .machineOf */ .VT)(environment);
    return (node, details = {})=>{
        machine.add(finding(rule, node, module, functionName(environment), {
            sink,
            ...details
        }));
    };
}
/** As `reporterOf`, for findings about a whole file. */ function fileReporterOf(rule, module, machine) {
    return (node, details = {})=>{
        machine.add(finding(rule, node, module, '', {
            sink: rule.id,
            ...details
        }));
    };
}
function finding(rule, node, module, name, details) {
    const { taint } = details;
    const place = (0,_modules_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(node, module);
    return {
        rule: rule.id,
        place,
        confidence: details.confidence ?? 'high',
        sink: details.sink,
        function: name,
        source: taint === undefined ? null : pick(taint.source),
        detail: details.detail ?? '',
        flow: taint === undefined ? [] : flowOf(taint, {
            ...place,
            label: details.sink
        })
    };
}
function pick({ kind, label, functionKey, library }) {
    return {
        kind,
        label,
        functionKey,
        library
    };
}
function flowOf(taint, sink) {
    const { source } = taint;
    const steps = (0,_values_taint_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsOf */ .B_)(taint).map(({ place, label })=>({
            ...place,
            label
        }));
    return [
        {
            ...source.place,
            label: source.label
        },
        ...steps,
        sink
    ];
}
/**
 * The name of the enclosing function with its container (`UserService.find`); empty at the top
 * level.
 */ function functionName(environment) {
    return environment.frame.closure?.name ?? '';
}
/**
 * Checks a value that reaches a sink. For each rule about the sink's kind, the untrusted data with
 * the highest confidence is reported.
 */ function checkSink(sink, value, node, environment, call, name) {
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isConstant */ .VO)(value)) return;
    for (const rule of (0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .machineOf */ .VT)(environment).rules.bySink.get(sink.kind) ?? []){
        const rated = value.taints.filter((taint)=>(0,_values_taint_js__WEBPACK_IMPORTED_MODULE_3__/* .harms */ .yI)(taint, sink.kind) && !isWithoutTags(taint, sink.kind, value)).filter((taint)=>!(0,_shell_letters_js__WEBPACK_IMPORTED_MODULE_6__/* .isWithoutShell */ .zk)(taint, sink.kind, value)).filter((taint)=>rule.taint?.accepts?.({
                kind: sink.kind,
                value,
                taint,
                call
            }) ?? true).flatMap((taint)=>{
            const own = confidenceOf(taint, rule, sink, environment.frame.module);
            if (own === null) return [];
            return [
                {
                    taint,
                    confidence: isPassedOn(taint, sink.kind, value) ? 'low' : own
                }
            ];
        }).sort((a, b)=>ORDER[b.confidence] - ORDER[a.confidence]);
        const [best] = rated;
        const report = reporterOf(rule, environment, name);
        if (best !== undefined && (best.confidence !== 'low' || sink.dynamic === undefined)) report(node, best);
        else if (sink.dynamic !== undefined && value.open && !isFromOwn(value) && (rule.taint?.accepts?.({
            kind: sink.kind,
            value,
            taint: null,
            call
        }) ?? true)) report(node, {
            confidence: environment.frame.module.library ? 'low' : sink.dynamic
        });
        else if (best !== undefined) report(node, best);
    }
}
/** A place between quotes in an attribute, where a quote is enough to get out. */ const IN_ATTRIBUTE = new RegExp(`=\\s*(?:"[^"<>]*|'[^'<>]*)${_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .TAINTED_HOLE */ .HP}`, 'u');
/**
 * Whether a text can make no tag, its `<` being escaped or removed, and does not stand in an
 * attribute either.
 */ function isWithoutTags({ cleaned }, kind, { shape }) {
    return /^(?:template-)?html$/u.test(kind) && cleaned.includes('tags') && !IN_ATTRIBUTE.test(shape ?? '');
}
/** Kinds of sinks that may be what a function is for: to read a file, to run a command. */ const PURPOSES = new Set([
    'path',
    'command',
    'sql',
    'module'
]);
/**
 * Whether a function of a library hands its parameter on as it is. To read the file, or to run the
 * command, that its caller names is then what it is for.
 */ function isPassedOn({ source }, kind, { shape, apis, objects }) {
    return source.library && PURPOSES.has(kind) && shape === null && !apis.includes('path.join()') && // A list of arguments that the function makes is not its caller's.
    !(kind === 'command' && objects.some((object)=>object.kind === 'array'));
}
/** Whether data is what a program sends to its own worker. */ function isToWorker({ source: { kind, confidence } }) {
    return kind === 'message' && confidence === 'low';
}
/** Whether a value comes from the program that this file is the worker of, and nowhere else. */ function isFromOwn({ taints }) {
    return taints.length > 0 && taints.every(isToWorker);
}
const ORDER = {
    high: 2,
    medium: 1,
    low: 0
};
function confidenceOf(taint, rule, sink, module) {
    const own = rule.taint?.sources?.[taint.source.kind] ?? taint.source.confidence;
    if (own === 'ignore') return null;
    // Data that a test's helper passes to the program is not what its users can pass.
    const { kind, place } = taint.source;
    if (kind === 'parameter' && place.path !== module.path && (0,_shared_aside_places_js__WEBPACK_IMPORTED_MODULE_0__/* .isAside */ .Z)(place.path, 'code')) return 'low';
    // The confidence of a library's parameter, or of what a program sends to its own worker, can only
    // lower the rule's confidence for that kind of source.
    const { confidence } = taint.source;
    const source = kind === 'parameter' || isToWorker(taint) ? (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .lower */ .i)(own, confidence) : own;
    const way = taint.guesses === 0 ? 'high' : taint.guesses === 1 ? 'medium' : 'low';
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .lower */ .i)((0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .lower */ .i)(source, way), sink.confidence ?? 'high');
}


/***/ }),

/***/ 20669:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ waiting),
/* harmony export */   x: () => (/* binding */ RuleSet)
/* harmony export */ });
/* harmony import */ var _library_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96017);
/* harmony import */ var _values_member_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23749);


/** The rules, indexed by the hooks and sinks that they use. */ class RuleSet {
    bySink = new Map();
    calls = new Map();
    writes = new Map();
    reads = new Map();
    jsx = new Map();
    nodes = new Map();
    anyCall;
    assigned;
    objects;
    regexes;
    files;
    templates;
    constructor(rules){
        for (const rule of rules){
            for (const kind of rule.taint?.sinks ?? [])push(this.bySink, kind, rule);
            this.#byPath(rule);
        }
        const all = (key)=>rules.flatMap((rule)=>{
                const run = rule.on?.[key];
                return run === undefined ? [] : [
                    {
                        rule,
                        run
                    }
                ];
            });
        this.anyCall = all('anyCall');
        this.assigned = all('assigned');
        this.objects = all('objects');
        this.regexes = all('regexes');
        this.files = all('files');
        this.templates = all('templates');
    }
    #byPath(rule) {
        const add = (into, from = {})=>{
            for (const [pattern, run] of Object.entries(from))for (const path of (0,_library_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .f)(pattern))push(into, path, {
                rule,
                run
            });
        };
        add(this.calls, rule.on?.calls);
        add(this.writes, rule.on?.writes);
        add(this.reads, rule.on?.reads);
        add(this.jsx, rule.on?.jsx);
        add(this.nodes, rule.on?.nodes);
    }
}
/** The items for exactly this path, and those for any member with its last name. */ function waiting(map, path) {
    const exact = map.get(path) ?? NONE;
    const dot = path.lastIndexOf('.');
    if (dot < 0 || path.startsWith('*.')) return exact;
    const any = map.get((0,_values_member_path_js__WEBPACK_IMPORTED_MODULE_1__/* .memberPath */ .M)('*', path.slice(dot + 1)));
    if (any === undefined) return exact;
    return exact.length === 0 ? any : [
        ...exact,
        ...any
    ];
}
const NONE = [];
function push(map, key, item) {
    const list = map.get(key);
    if (list === undefined) map.set(key, [
        item
    ]);
    else list.push(item);
}


/***/ }),

/***/ 3614:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ WITHOUT),
/* harmony export */   UB: () => (/* binding */ withoutMatches),
/* harmony export */   zk: () => (/* binding */ isWithoutShell)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56086);

/** Letters with which a text gets out of its place in a command line, in quotes or not. */ const ALWAYS = [
    ';',
    '&',
    '|',
    '`',
    '$'
];
/** What must be gone besides, by the quotes around the text. */ const BESIDES = {
    '"': [
        '"'
    ],
    "'": [
        "'"
    ],
    '': [
        '\n',
        '<',
        '>'
    ]
};
const withoutLetter = (letter)=>`without ${letter}`;
/** The kinds for which data is clean from which such letters were removed, one by one. */ const WITHOUT = [
    ...ALWAYS,
    ...Object.values(BESIDES).flat()
].map(withoutLetter);
/** The kind for which data is clean once all matches of a pattern, or a text, are removed. */ function withoutMatches(pattern, isText) {
    // As a pattern, `$` alone is the end of the text, and `|` alone is nothing or nothing.
    if (!isText && (pattern === '$' || pattern === '|')) return [];
    const bare = isText ? pattern : pattern.replace(/^\\n$/u, '\n').replace(/^\\(?=\W$)/u, '');
    return WITHOUT.filter((kind)=>kind === withoutLetter(bare));
}
/**
 * Whether data cannot get out of its place in a command line, since the letters are removed that
 * mean something there. At the beginning it would choose the program.
 */ function isWithoutShell({ cleaned }, kind, { shape }) {
    if (kind !== 'command' || shape === null || !ALWAYS.every((letter)=>cleaned.includes(withoutLetter(letter)))) return false;
    const quotes = quotesIn(shape);
    return quotes.length > 0 && !shape.trimStart().startsWith(_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .TAINTED_HOLE */ .HP) && quotes.every((quote)=>BESIDES[quote]?.every((letter)=>cleaned.includes(withoutLetter(letter))));
}
/** The quotes around each untrusted part of a command line; empty for none. */ function quotesIn(shape) {
    const around = [];
    let quote = '';
    for(let at = 0; at < shape.length; at += 1){
        const letter = shape[at] ?? '';
        if (letter === _values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .TAINTED_HOLE */ .HP) around.push(quote);
        else if (letter === '\\' && quote !== "'") at += 1;
        else if (letter === quote) quote = '';
        else if (quote === '' && (letter === '"' || letter === "'")) quote = letter;
    }
    return around;
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

/***/ 11137:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isOfThread),
/* harmony export */   w: () => (/* binding */ isDedicatedWorker)
/* harmony export */ });
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21285);

/**
 * Whether a file is what a thread of Node runs: it asks for the port or the data that only the
 * program itself gives it, and its exports are called by the program's pool. Those of a library are
 * called by others, too.
 */ function isOfThread({ library, program }) {
    if (library) return false;
    return program.body.some((statement)=>statement.type === 'ImportDeclaration' && /^(?:node:)?worker_threads$/u.test(statement.source.value) && statement.specifiers.some((one)=>one.type === 'ImportSpecifier' && /^(?:parentPort|workerData)$/u.test((0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfNode */ .bg)(one.imported))));
}
const DEDICATED = new WeakMap();
/**
 * Whether a file is the dedicated worker of a page, which gets messages only from the program that
 * made it: it answers with no origin to send to (`self.postMessage(result)`), and touches no page.
 */ function isDedicatedWorker(module) {
    let known = DEDICATED.get(module);
    if (known === undefined) {
        known = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .mentions */ .wy)(module, 'postMessage') && !/\b(?:window|document|localStorage|sessionStorage)\b|\b(?:parent|top|opener)\./u.test(module.text) && [
            ...(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .descendants */ .DG)(module.program)
        ].some(isAnswer);
        DEDICATED.set(module, known);
    }
    return known;
}
/** `postMessage(result)` or `self.postMessage(result, [buffer])`. */ function isAnswer(node) {
    if (node.type !== 'CallExpression' || (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfNode */ .bg)(node.callee) !== 'postMessage') return false;
    const receiver = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .receiverNode */ .SK)(node);
    const isOwn = receiver === null || receiver.type === 'Identifier' && /^(?:self|globalThis|ctx)$/u.test(receiver.name);
    const [, second, ...others] = node.arguments;
    return isOwn && others.length === 0 && (second === undefined || second.type === 'ArrayExpression');
}


/***/ }),

/***/ 4207:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   nt: () => (/* binding */ writtenAt),
/* harmony export */   y_: () => (/* binding */ writtenArguments)
/* harmony export */ });
/** The source text of a node. */ function writtenAt(node, environment) {
    return node.start == null || node.end == null ? '' : environment.frame.module.text.slice(node.start, node.end);
}
/** The source text of a call's arguments. */ function writtenArguments(call) {
    return call.args.map((_, index)=>writtenAt(call.argNode(index), call.environment)).join(', ');
}
/** The children of a node. */ function childrenOf(node) {
    return Object.entries(node).flatMap(([key, child])=>key === 'loc' || /comments$/iu.test(key) ? [] : (Array.isArray(child) ? child : [
            child
        ]).filter(isNode));
}
function isNode(value) {
    return typeof value === 'object' && value !== null && typeof value.type === 'string';
}


/***/ }),

/***/ 91323:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fieldOf),
/* harmony export */   i: () => (/* binding */ CallSite)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56086);

/** A call, put together by the evaluator. */ class CallSite {
    path;
    node;
    args;
    receiver;
    environment;
    isNew;
    constructor(path, node, args, receiver, environment, isNew){
        this.path = path;
        this.node = node;
        this.args = args;
        this.receiver = receiver;
        this.environment = environment;
        this.isNew = isNew;
    }
    get method() {
        return this.path.slice(this.path.lastIndexOf('.') + 1);
    }
    arg(index) {
        return this.args[index] ?? _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNDEFINED */ .ZH;
    }
    argNode(index) {
        return this.argNodes()[index] ?? this.node;
    }
    option(index, path) {
        return fieldOf(this.arg(index), path);
    }
    optionNode(index, name) {
        const { module } = this.environment.frame;
        for (const object of this.arg(index).objects){
            const property = object.module === module.id ? propertyNode(object, name) : null;
            if (property !== null) return property;
        }
        return this.node;
    }
    argNodes() {
        return this.node.type === 'TaggedTemplateExpression' ? this.node.quasi.expressions : this.node.arguments;
    }
}
/** The property of an object literal with this name; null when it was set in another way. */ function propertyNode(object, name) {
    if (object.node?.type !== 'ObjectExpression') return null;
    const found = object.node.properties.find((property)=>property.type === 'ObjectProperty' && (property.key.type === 'Identifier' && property.key.name === name || property.key.type === 'StringLiteral' && property.key.value === name));
    return found?.type === 'ObjectProperty' ? found : null;
}
/**
 * A field of a value (`a.b` for a nested one): null when it is certainly absent, UNKNOWN when it
 * may exist.
 */ function fieldOf(value, path) {
    let current = value;
    for (const name of path.split('.')){
        const [only, ...others] = current.objects.filter((object)=>object.kind !== 'function');
        if (only === undefined || others.length > 0) return current.open || others.length > 0 || current.apis.length > 0 ? _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV : null;
        const field = only.get(name);
        if (field === null) return only.open || current.open ? _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV : null;
        current = field;
    }
    return current;
}


/***/ }),

/***/ 40799:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ dotted),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   I3: () => (/* binding */ passedOn),
/* harmony export */   Tv: () => (/* binding */ dotless),
/* harmony export */   of: () => (/* binding */ putTogether)
/* harmony export */ });
/* harmony import */ var _taint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22595);

/** What only data does that has no dot: it leads out of no folder from within one. */ const DOTLESS = 'dotless';
/** A part of a text that stood between two dots. */ function dotless(taint) {
    return (0,_taint_js__WEBPACK_IMPORTED_MODULE_0__/* .harms */ .yI)(taint, 'path') ? {
        ...taint,
        cleaned: [
            ...taint.cleaned,
            DOTLESS
        ].sort()
    } : taint;
}
/** Data that may have dots again: decoded, replaced in, or put together with dots. */ function dotted(taints) {
    return taints.map((taint)=>isDotless(taint) ? {
            ...taint,
            cleaned: taint.cleaned.filter((kind)=>kind !== DOTLESS && kind !== 'path')
        } : taint);
}
/** What a function other than those for paths makes of data without dots: it may decode it. */ function passedOn(taints) {
    return taints.flatMap((taint)=>taint.cleaned.includes('path') ? [
            taint
        ] : dotted([
            taint
        ]));
}
/** Data without dots below a folder, or after a name. What begins with it may be absolute. */ function below(taints) {
    return taints.map((taint)=>isDotless(taint) && !taint.cleaned.includes('path') ? {
            ...taint,
            cleaned: [
                ...taint.cleaned,
                'path'
            ].sort()
        } : taint);
}
/**
 * What data without dots is in a text that is put together: harmless in paths after a name, and
 * any text once several parts, or dots on both sides of one, may make `..`.
 * @param parts the data of each part, and what is known to be written in it
 */ function putTogether(parts, all) {
    const [at, ...others] = parts.flatMap(({ taints }, index)=>taints.some(isDotless) ? [
            index
        ] : []);
    if (at === undefined) return all;
    const texts = parts.map(({ written })=>written);
    if (others.length > 0 || texts.join('').includes('..')) return dotted(all);
    return /[^/]/u.test(texts.slice(0, at).join('')) ? below(all) : all;
}
function isDotless(taint) {
    return taint.cleaned.includes(DOTLESS);
}


/***/ }),

/***/ 88566:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Scope),
/* harmony export */   i: () => (/* binding */ isAnalysed)
/* harmony export */ });
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26496);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56086);


/**
 * Whether a frame runs code of the file that is being analysed or loaded. Only then may state be
 * stored with the file: otherwise its findings would depend on which files were analysed before.
 */ function isAnalysed({ analysis, module }) {
    return analysis.entry?.module === module;
}
const NO_NAMES = new Map();
/** The scope of a function, of a block, or of a module. */ class Scope {
    parent;
    frame;
    isFunction;
    /** Made with the first name: most blocks declare none. */ #names = null;
    constructor(parent, frame, isFunction){
        this.parent = parent;
        this.frame = frame;
        this.isFunction = isFunction;
    }
    get names() {
        return this.#names ?? NO_NAMES;
    }
    find(name) {
        return this.#names?.get(name) ?? this.parent?.find(name) ?? null;
    }
    declare(name, kind) {
        if (kind === 'var' && !this.isFunction && this.parent !== null) return this.parent.declare(name, kind);
        const names = this.#names ??= new Map();
        let cell = names.get(name);
        if (cell === undefined) {
            cell = (0,_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .newCell */ .N)(_value_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_CLOSED */ .GV, this.owner);
            names.set(name, cell);
        }
        return cell;
    }
    get owner() {
        return (this.frame.analysis.loading ?? this.frame.module).id;
    }
    block() {
        return new Scope(this, this.frame, false);
    }
}


/***/ }),

/***/ 79869:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ProgramObject),
/* harmony export */   p: () => (/* binding */ engineFunction)
/* harmony export */ });
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26496);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56086);


let counter = 0;
const NO_FIELDS = new Map();
const NO_DELEGATES = [];
/** An object of the program, made where the program makes one. */ class ProgramObject {
    id = ++counter;
    kind;
    module;
    #fields = null;
    node;
    rest;
    #keys = null;
    closure = null;
    force = null;
    lacks = null;
    #delegates = null;
    native = null;
    parent = null;
    #accessors = null;
    inherits = [];
    open = false;
    pattern = null;
    flags = '';
    constructor(kind, node, module){
        this.kind = kind;
        this.node = node;
        this.module = module;
        this.rest = (0,_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .newCell */ .N)(_value_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_CLOSED */ .GV, module);
    }
    // Most objects are functions without fields, and hardly any has keys that are not known, exports
    // of other files or accessors: what holds these is made with the first of them.
    get fields() {
        return this.#fields ?? NO_FIELDS;
    }
    get keys() {
        return this.#keys ??= (0,_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .newCell */ .N)(_value_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_CLOSED */ .GV, this.module);
    }
    get delegates() {
        return this.#delegates ?? NO_DELEGATES;
    }
    delegateTo(exported) {
        (this.#delegates ??= []).push(exported);
    }
    cell(name) {
        const fields = this.#fields ??= new Map();
        let cell = fields.get(name);
        if (cell === undefined) {
            cell = (0,_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .newCell */ .N)(_value_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_CLOSED */ .GV, this.module);
            fields.set(name, cell);
        }
        return cell;
    }
    get(name) {
        const value = this.#own(name);
        if (value !== _value_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_CLOSED */ .GV) return value;
        return this.parent === null || this.parent === this ? null : this.parent.get(name);
    }
    /**
   * The own value of a field. The content of a list or a map is not a member: `list.join` is a
   * method.
   */ #own(name) {
        if (this.kind === 'map') return _value_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_CLOSED */ .GV;
        const cell = this.#fields?.get(name);
        if (cell !== undefined) return cell.value;
        return this.kind === 'array' && !/^\d+$/u.test(name) ? _value_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_CLOSED */ .GV : this.rest.value;
    }
    accessor(name) {
        return this.ownAccessor(name) ?? (this.parent === this ? null : this.parent?.accessor(name) ?? null);
    }
    ownAccessor(name) {
        return this.#accessors?.get(name) ?? null;
    }
    setAccessor(name, accessor) {
        (this.#accessors ??= new Map()).set(name, accessor);
    }
    elements() {
        const values = [];
        for(let index = 0;; index += 1){
            const cell = this.fields.get(String(index));
            if (cell === undefined) return values;
            values.push(cell.value === _value_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_CLOSED */ .GV ? _value_js__WEBPACK_IMPORTED_MODULE_1__/* .UNDEFINED */ .ZH : cell.value);
        }
    }
}
/** A function of the engine: one that settles a promise, or a wrapper around those of a program. */ function engineFunction(node, env, run) {
    const made = new ProgramObject('function', node, env.frame.module.id);
    made.native = run;
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .objectValue */ .q5)(made);
}


/***/ }),

/***/ 26496:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Journal),
/* harmony export */   N: () => (/* binding */ newCell)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56086);

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
    /** What was written on the ways through the running functions that return early. */ #ended = [];
    /** The same of ways that throw, which only a handler goes on from; null outside of any `try`. */ #thrown = null;
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
   * @returns `return` or `throw` when none continues, `throw` only where all do
   */ branch(alternatives) {
        const outcomes = alternatives.map((run)=>this.#isolate(run));
        const normal = outcomes.filter((outcome)=>outcome.completion === 'normal');
        const broken = outcomes.filter((outcome)=>outcome.completion === 'break');
        if (normal.length > 0) this.#left.push(...broken.map((outcome)=>outcome.writes));
        for (const { completion, writes } of outcomes){
            if (completion === 'return') this.#ended.push(writes);
            else if (completion === 'throw') this.#thrown?.push(writes);
        }
        const live = normal.length > 0 ? normal : broken;
        const written = new Set();
        for (const { writes } of live)for (const cell of writes.keys())written.add(cell);
        for (const cell of written){
            let joined = null;
            for (const { writes } of live){
                const value = writes.get(cell) ?? cell.value;
                joined = joined === null ? value : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(joined, value);
            }
            if (joined !== null && joined !== cell.value) this.write(cell, joined);
        }
        if (live.length === 0) return outcomes.some(({ completion })=>completion === 'return') ? 'return' : 'throw';
        return normal.length > 0 ? 'normal' : 'break';
    }
    /**
   * Runs a block, or what handles an exception of it, which may come before or after any of its
   * writes.
   */ attempt(block, handle) {
        const outer = this.#thrown;
        const thrown = [];
        this.#thrown = thrown;
        let ended;
        try {
            ended = this.#isolate(block);
        } finally{
            this.#thrown = outer;
        }
        const { completion, writes } = ended;
        const through = ()=>{
            for (const [cell, value] of writes)this.write(cell, value);
            return completion;
        };
        const handled = ()=>{
            for (const way of [
                writes,
                ...thrown
            ])for (const [cell, value] of way)this.write(cell, (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(cell.value, value));
            return handle();
        };
        return this.branch(completion === 'throw' ? [
            handled
        ] : [
            through,
            handled
        ]);
    }
    /** Runs the body of a loop or switch, and joins the states at its `break`s and `continue`s. */ enclose(run) {
        const before = this.#left.length;
        const completion = run();
        for (const writes of this.#left.splice(before))for (const [cell, value] of writes)this.write(cell, (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(cell.value, value));
        return completion;
    }
    /**
   * Runs the body of a function. What it writes on a way that returns early may be what others read
   * afterwards.
   */ finish(run) {
        const outer = this.#ended;
        const ended = [];
        this.#ended = ended;
        try {
            run();
        } finally{
            this.#ended = outer;
        }
        for (const writes of ended)for (const [cell, value] of writes)this.write(cell, (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(cell.value, value));
    }
    /**
   * Runs a function and undoes its writes, except to cells for which `keep` returns true; `before`
   * is null for cells without a value.
   */ rollback(run, keep) {
        const outer = this.#log;
        const log = new Map();
        const opened = this.#opened;
        const ended = this.#ended;
        const thrown = this.#thrown;
        this.#log = log;
        this.#opened = [];
        this.#ended = [];
        this.#thrown = null;
        try {
            run();
        } finally{
            for (const object of this.#opened)if (!keep(object.rest, null)) object.open = false;
            this.#opened = opened;
            this.#ended = ended;
            this.#thrown = thrown;
            for (const [cell, before] of log)if (!keep(cell, before === _value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN_CLOSED */ .GV ? null : before)) cell.value = before;
            this.#log = outer;
        }
    }
    #isolate(run) {
        const outer = this.#log;
        const log = new Map();
        this.#log = log;
        try {
            return {
                completion: run(),
                writes: log
            };
        } finally{
            // Undoes the writes; the log of what was before becomes one of what was written.
            for (const [cell, before] of log){
                log.set(cell, cell.value);
                cell.value = before;
            }
            this.#log = outer;
        }
    }
}


/***/ }),

/***/ 69633:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ isLazy),
/* harmony export */   KY: () => (/* binding */ forced),
/* harmony export */   OT: () => (/* binding */ loadedOnly),
/* harmony export */   a_: () => (/* binding */ forcedCell),
/* harmony export */   ee: () => (/* binding */ lazyValue)
/* harmony export */ });
/* harmony import */ var _heap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79869);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56086);


/**
 * A value of another file that is loaded on first use. Without it, in a program of a thousand files
 * that import each other, all would be loaded for each of them.
 * @param lacks whether it certainly has no member of a name, which can be told without loading it
 */ function lazyValue(node, module, force, lacks = null) {
    const object = new _heap_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramObject */ .k('lazy', node, module);
    object.lacks = lacks;
    let known = null;
    object.force = ()=>known ??= force();
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .objectValue */ .q5)(object);
}
/** Whether a value contains something that is not loaded yet. */ function isLazy(value) {
    return value.objects.some((object)=>object.force !== null);
}
/** The value with everything loaded. */ function forced(value) {
    if (value.objects.length === 0 || !isLazy(value)) return value;
    const loaded = value.objects.flatMap((object)=>object.force === null ? [] : [
            forced(object.force())
        ]);
    const rest = {
        ...value,
        objects: value.objects.filter((object)=>object.force === null)
    };
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .joinAll */ .If)(loaded), rest);
}
/** The value of a cell with everything loaded, which the cell keeps. */ function forcedCell(cell) {
    const { value } = cell;
    if (value.objects.length === 0 || !isLazy(value)) return value;
    // Loading is not a change that a branch could undo, so it is not recorded in the journal.
    return cell.value = forced(value);
}
/**
 * A value without its unloaded parts. Used when any of many may be meant: loading all would help
 * little.
 */ function loadedOnly(value) {
    if (value.objects.length === 0 || !isLazy(value)) return value;
    return {
        ...value,
        objects: value.objects.filter((object)=>object.force === null),
        open: true
    };
}


/***/ }),

/***/ 23749:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ memberPath)
/* harmony export */ });
/** How many paths are remembered at most. */ const MOST = 50_000;
const KNOWN = new Map();
let count = 0;
/**
 * The path of a member: `fs.readFile` of `fs` and `readFile`, the name alone for a global. The same
 * text each time, of which V8 knows the hash: maps by path are asked at nearly every node.
 */ function memberPath(of, name) {
    if (of === '') return name;
    const path = KNOWN.get(of)?.get(name);
    return path ?? remember(of, name);
}
function remember(of, name) {
    if ((count += 1) > MOST) {
        KNOWN.clear();
        count = 0;
    }
    const path = `${of}.${name}`;
    const members = KNOWN.get(of);
    if (members === undefined) KNOWN.set(of, new Map([
        [
            name,
            path
        ]
    ]));
    else members.set(name, path);
    return path;
}


/***/ }),

/***/ 22595:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ cleanedFor),
/* harmony export */   BY: () => (/* binding */ sameTaint),
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   Hj: () => (/* binding */ asCodes),
/* harmony export */   Ip: () => (/* binding */ stepped),
/* harmony export */   Jl: () => (/* binding */ isAsSent),
/* harmony export */   Rw: () => (/* binding */ NUMBER_IS_NO),
/* harmony export */   qi: () => (/* binding */ decodedTaints),
/* harmony export */   rK: () => (/* binding */ guessed),
/* harmony export */   s: () => (/* binding */ uncleaned),
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
/** What only data does that is still as a client sent it: no line of a request, decoded, is. */ const AS_SENT = 'as-sent';
/** Untrusted data after `decodeURIComponent`: it may hold what an address or a header cannot. */ function decodedTaints(taints) {
    return cleanedFor(taints, [
        AS_SENT
    ]);
}
/** Whether data is as it was sent, as far as is known. */ function isAsSent(taint) {
    return !taint.cleaned.includes(AS_SENT);
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
/** The reverse of `cleanedFor`, for what undoes an encoding. */ function uncleaned(taints, kinds) {
    return taints.map((taint)=>taint.cleaned.some((kind)=>kinds.includes(kind)) ? {
            ...taint,
            cleaned: taint.cleaned.filter((kind)=>!kinds.includes(kind))
        } : taint);
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

/***/ 56086:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
/* harmony import */ var _dots_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40799);
/* harmony import */ var _taint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22595);


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
    const kinds = SCHEME_IS_KNOWN.test(shape ?? '') ? [
        ...TEXT_IS_NO,
        'link-url'
    ] : TEXT_IS_NO;
    const written = parts.map(({ taints }, index)=>({
            taints,
            written: (texts[index] ?? '').replaceAll(TAINTED_HOLE, '')
        }));
    return {
        ...UNKNOWN,
        taints: (0,_dots_js__WEBPACK_IMPORTED_MODULE_0__/* .putTogether */ .of)(written, (0,_taint_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanedFor */ .AU)(taints, kinds)),
        shape,
        open
    };
}
/** The beginning of an address that is no `javascript:`, whatever follows. */ const SCHEME_IS_KNOWN = /^(?:https?:|mailto:|tel:|[/#?.])/iu;
/** Whether data comes from elsewhere than the program's own settings. */ function isForeign({ source }) {
    return source.kind !== 'environment';
}
/** The known text of one value, for a shape. */ function pieceOf(value) {
    const [only, ...others] = value.constants;
    if (value.constants.length > 0 && others.length === 0 && !value.open && value.objects.length === 0) return String(only);
    return value.shape ?? (value.taints.some(isForeign) ? TAINTED_HOLE : HOLE);
}
/** The union of any number of values; UNKNOWN_CLOSED when there are none. */ function joinAll(values) {
    return values.reduce(join, UNKNOWN_CLOSED);
}
/** The union of taints. Of equal ones the first is kept, so that loops reach a fixed point. */ function joinTaints(a, b) {
    if (b.length === 0 || a === b) return a;
    if (a.length === 0) return b;
    const more = b.filter((taint)=>!a.some((known)=>(0,_taint_js__WEBPACK_IMPORTED_MODULE_1__/* .sameTaint */ .BY)(known, taint)));
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

/***/ 15228:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./src/scanners/code/engine/rules/patterns-of-text.js
var patterns_of_text = __webpack_require__(91139);
// EXTERNAL MODULE: ./src/scanners/code/engine/rules/written.js
var rules_written = __webpack_require__(4207);
// EXTERNAL MODULE: ./src/scanners/code/engine/values/taint.js
var values_taint = __webpack_require__(22595);
// EXTERNAL MODULE: ./src/scanners/code/engine/values/value.js
var values_value = __webpack_require__(56086);
;// CONCATENATED MODULE: ./src/scanners/code/rules/parts/markup.js




/** Translations and JSON, which are not markup from users. */ const HARMLESS_CALL = /^(?:(?:this\.)?(?:i18n\.)?(?:t|translate|gettext|formatMessage|\$t)|JSON\.stringify)\(/u;
/** What renderers of code and formulas make: they escape the text that they are given. */ const RENDERED = /^(?:highlight\.js(?:\/lib\/\w+)?\.highlight(?:Auto)?\(\)\.value|prismjs\.highlight\(\)|katex\.renderToString\(\))$/u;
/**
 * Reports a value that is used as markup without escaping: with high confidence if it contains
 * untrusted data, with medium confidence if it is only not constant.
 */ function reportMarkup(value, node, written, report, environment, sink) {
    if ((0,values_value/* isConstant */.VO)(value) || !value.open && value.taints.length === 0) return;
    if (value.taints.length === 0 && value.apis.length > 0 && value.apis.every((api)=>RENDERED.test(api))) return;
    const surest = value.taints.find((taint)=>(0,values_taint/* harms */.yI)(taint, 'html') && !taint.cleaned.includes('tags') && isSure(taint));
    if (surest !== undefined) {
        report(node, {
            confidence: 'high',
            taint: surest,
            sink
        });
        return;
    }
    if (value.taints.length > 0 && !value.taints.some((taint)=>(0,values_taint/* harms */.yI)(taint, 'html'))) return;
    const text = (0,rules_written/* writtenAt */.nt)(written, environment);
    const called = /([\w$]+)\([^()]*\)$/u.exec(text)?.[1] ?? '';
    if (HARMLESS_CALL.test(text) || (0,patterns_of_text/* sanitizesByName */.to)(called) !== null) return;
    report(node, {
        confidence: 'medium',
        sink
    });
}
function isSure({ source }) {
    return source.kind === 'remote' || source.kind === 'dom';
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/angular-bypass-security/rule.js

/** Reports values that are not constant and that Angular is told to trust. */ const angularBypassSecurity = {
    id: 'angular-bypass-security',
    title: 'Angular sanitisation switched off',
    cwe: [
        'CWE-79'
    ],
    owasp: 'A03:2021 Injection',
    severity: 'high',
    severityReason: 'Needs a victim that opens a page with the data; acts as that user on the site (S:C/C:L/I:L, with session data C:H).',
    precision: 'medium',
    message: 'Angular is told to trust a value that is not constant ({sink})',
    why: 'Angular cleans markup and addresses unless it is told not to. What is trusted must not depend on users.',
    fix: {
        text: 'Bind the value without the bypass, or call `sanitize` first.',
        before: 'this.html = this.sanitizer.bypassSecurityTrustHtml(comment);',
        after: 'this.html = this.sanitizer.sanitize(SecurityContext.HTML, comment);'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/79.html',
        'https://angular.dev/best-practices/security'
    ],
    on: {
        calls: {
            '*.{trustAsHtml,trustAsJs,trustAsCss,trustAsUrl,trustAsResourceUrl,trustAs}': (call, report)=>{
                const last = call.args.length - 1;
                const name = call.path.replace(/^.*\./u, '');
                reportMarkup(call.arg(last), call.node, call.argNode(last), report, call.environment, name);
            },
            '*.{bypassSecurityTrustHtml,bypassSecurityTrustScript,bypassSecurityTrustStyle,bypassSecurityTrustUrl,bypassSecurityTrustResourceUrl}': (call, report)=>{
                const written = call.argNode(0);
                reportMarkup(call.arg(0), call.node, written, report, call.environment, call.path.replace(/^.*\./u, ''));
            }
        }
    }
};

// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/expressions.js + 2 modules
var expressions = __webpack_require__(89575);
// EXTERNAL MODULE: ./src/scanners/code/engine/rules/syntax.js
var syntax = __webpack_require__(21285);
;// CONCATENATED MODULE: ./src/scanners/code/rules/biased-random/rule.js



/** Functions that give random bytes which nobody can predict. */ const BYTES = /^(?:randomBytes|pseudoRandomBytes|getRandomValues|randomFillSync|randomFill)$/u;
/** Reports random bytes whose remainder picks from something whose size does not divide 256. */ const biasedRandom = {
    id: 'biased-random',
    title: 'Biased random choice',
    cwe: [
        'CWE-327',
        'CWE-330'
    ],
    owasp: 'A02:2021 Cryptographic Failures',
    severity: 'low',
    severityReason: 'Some characters of a token are likelier than others (AC:H); guessing it takes less tries than it seems, though still many (C:L).',
    precision: 'high',
    message: 'The remainder of a random byte is not equally likely for every choice ({sink})',
    why: 'A byte has 256 values. Where these are not a multiple of the number of choices, the first choices come up more often.',
    fix: {
        text: 'Let `crypto.randomInt` choose, or draw again where the byte is beyond the last whole multiple.',
        before: 'ALPHABET[bytes[i] % ALPHABET.length];',
        after: 'ALPHABET[crypto.randomInt(ALPHABET.length)];'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/330.html'
    ],
    on: {
        nodes: {
            BinaryExpression: (node, environment, report)=>{
                if (node.type !== 'BinaryExpression' || node.operator !== '%') return;
                const choices = sizeOf(node.right, environment);
                if (choices === null || 256 % choices === 0 || !isByte(node.left, environment)) return;
                report(node, {
                    confidence: 'medium',
                    sink: `% ${choices}`
                });
            }
        }
    }
};
/** How many choices there are: a number, or the length of a text that is known. */ function sizeOf(node, environment) {
    if (node.type === 'MemberExpression' && (0,syntax/* nameOfNode */.bg)(node) === 'length') return (0,values_value/* textOf */.b6)((0,expressions/* evaluate */._)(node.object, environment))?.length ?? null;
    const [only, ...others] = (0,expressions/* evaluate */._)(node, environment).constants;
    return typeof only === 'number' && others.length === 0 && only > 1 && only < 256 ? only : null;
}
/** Whether an expression is an element of an array of random bytes. */ function isByte(node, { frame: { module } }) {
    if (node.type !== 'MemberExpression' || !node.computed) return false;
    const array = node.object.type === 'Identifier' ? node.object.name : '';
    const filled = array !== '' && new RegExp(`(?:getRandomValues|randomFillSync)\\(\\s*${array}\\b`, 'u').test(module.text);
    return filled || (0,syntax/* originsOf */.TZ)(node.object, module).some((origin)=>origin.type === 'CallExpression' && BYTES.test((0,syntax/* nameOfNode */.bg)(origin.callee)) && !/Math/u.test((0,syntax/* sourceOf */.vz)(origin.callee, module)));
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/case-sensitive-path/rule.js

const ROUTES = /\.(?:get|post|put|patch|delete|all)\(\s*(['"`])(\/[\w/:.-]+)\1/gu;
/** Reports guards on a path that another spelling of the path bypasses. */ const caseSensitivePath = {
    id: 'case-sensitive-path',
    title: 'Guard that other spellings of a path pass by',
    cwe: [
        'CWE-178',
        'CWE-285'
    ],
    owasp: 'A01:2021 Broken Access Control',
    severity: 'high',
    severityReason: 'Reached over the network without rights; `/ADMIN` leads where only `/admin` is guarded (C:H/I:H).',
    precision: 'high',
    message: 'A guard looks at the case of a path, its routes do not ({sink})',
    why: 'Express takes `/admin` and `/ADMIN` for the same route, a regular expression without `i` does not: the guard is left out.',
    fix: {
        text: 'Give the path as a text, or the expression the flag `i`.',
        before: "app.use(/^\\/admin/, checkUser);\napp.get('/admin/users', list);",
        after: "app.use('/admin', checkUser);\napp.get('/admin/users', list);"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/178.html'
    ],
    on: {
        calls: {
            'express.{App,Router}.use': (call, report)=>{
                guard(call, report);
            }
        }
    }
};
function guard(call, report) {
    if (call.args.length < 2) return;
    for (const { pattern, flags } of call.arg(0).objects)if (pattern !== null && !flags.includes('i') && guards(pattern, call)) {
        report(call.node, {
            detail: pattern
        });
        return;
    }
}
/** Whether the pattern protects a route of the file as written, but not in capital letters. */ function guards(pattern, call) {
    const expression = compiled(pattern);
    const routes = [
        ...(0,syntax/* codeOf */.$N)(call.environment.frame.module).matchAll(ROUTES)
    ].map(([, , path = ''])=>path);
    return expression !== null && routes.some((path)=>path.length < 200 && expression.test(path) && !expression.test(path.toUpperCase()));
}
/** The compiled pattern; null when it may be slow, or is not valid in this version of Node. */ function compiled(pattern) {
    if (pattern.length > 100 || /[+*}]\)?[+*{]/u.test(pattern)) return null;
    try {
        return new RegExp(pattern, 'u');
    } catch (error) {
        if (error instanceof SyntaxError) return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/parts/sensitive.js

const SECRET = /(?:^|[_a-z0-9.])(?:pass_?word|passwd|pwd|pass_?phrase|pass_?code|secret|ssn|social_?security(?:_?number)?|credit_?card(?:_?number)?|card_?number|cvv|cvc|private_?key|api_?key|(?:access|auth|refresh|id|session|bearer)_?token|credentials)$/iu;
const PLAIN = /^(?:otp|otp_?code|password|passwd|pwd|passphrase|ssn|cvv|cvc|secret)$/iu;
/** Names of properties of a secret, or of values derived from it. */ const ABOUT = /hash|crypt|mask|redact|hidden|field|label|error|length|valid|strength|policy|reset|forgot|page|url|path|input|regex|change|count|expir|missing|require|prompt|title|is_?|has_?|no_?password|without/iu;
const sensitive_HARMLESS_CALL = /hash|crypt|mask|redact|hide|obfuscat|compare|verify|valid|digest|sign|length|typeof|^(?:is|has)[A-Z]|^Boolean$|sanitiz|strip|omit|^t$|translate|has$|includes$/iu;
/** Whether a name suggests that its value is secret. */ function isSecretName(name) {
    const snake = name.replace(/([a-z])([A-Z])/gu, '$1_$2');
    return (PLAIN.test(name) || SECRET.test(snake)) && !ABOUT.test(name);
}
/**
 * The first secret name whose value becomes part of an expression's result; null when there is
 * none.
 */ function secretIn(node) {
    switch(node.type){
        case 'Identifier':
            return isSecretName(node.name) ? node.name : null;
        case 'MemberExpression':
        case 'OptionalMemberExpression':
            return secretMember(node);
        case 'CallExpression':
        case 'OptionalCallExpression':
        case 'NewExpression':
            return secretCall(node);
        case 'ObjectProperty':
            return node.shorthand || !node.computed ? secretIn(node.value) : null;
        case 'ConditionalExpression':
            return secretIn(node.consequent) ?? secretIn(node.alternate);
        case 'BinaryExpression':
            return node.operator === '+' ? secretIn(node.left) ?? secretIn(node.right) : null;
        case 'UnaryExpression':
        case 'FunctionExpression':
        case 'ArrowFunctionExpression':
        case 'ObjectMethod':
        case 'ClassExpression':
            return null;
        default:
            return first((0,rules_written/* childrenOf */.LU)(node));
    }
}
function first(nodes) {
    for (const node of nodes){
        const found = secretIn(node);
        if (found !== null) return found;
    }
    return null;
}
function secretMember({ object, property, computed }) {
    const name = property.type === 'StringLiteral' ? property.value : !computed && property.type === 'Identifier' ? property.name : '';
    if (isSecretName(name)) return name;
    // A property of a secret is not secret (`password.length`), but a property of an object of
    // secrets is.
    return object.type === 'Identifier' && /^credentials$/iu.test(object.name) ? object.name : null;
}
function secretCall({ callee, arguments: args }) {
    const name = callee.type === 'Identifier' ? callee.name : (callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression') && callee.property.type === 'Identifier' ? callee.property.name : '';
    if (sensitive_HARMLESS_CALL.test(name)) return null;
    const object = callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression' ? [
        callee.object
    ] : [];
    return /^(?:toString|trim|concat|join|stringify|inspect|format|String|encode\w*|btoa|from|toLowerCase|toUpperCase)$/u.test(name) ? first([
        ...object,
        ...args
    ]) : null;
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/clear-text-logging/rule.js

/** Reports secrets in logs. */ const clearTextLogging = {
    id: 'clear-text-logging',
    title: 'Secret written to a log',
    cwe: [
        'CWE-532',
        'CWE-312'
    ],
    owasp: 'A09:2021 Security Logging and Monitoring Failures',
    severity: 'medium',
    severityReason: 'Needs access to logs, which many have and which are kept for long; then passes for the user or the service (C:H, PR:L).',
    precision: 'medium',
    message: 'A secret is written to a log ({sink})',
    why: 'Logs go to screens, files and services that many people read and that are kept for years.',
    fix: {
        text: 'Log that something happened, and to whom, without the secret.',
        before: "console.log('login', user.name, user.password);",
        after: "console.log('login', user.name);"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/532.html'
    ],
    on: {
        calls: {
            [`{console,log.Logger,json.Logger,winston,logger,log}.{log,info,warn,error,debug,trace,verbose,fatal}`]: (call, report)=>{
                for (const [index, value] of call.args.entries()){
                    const name = value.apis.includes('process.env') ? 'process.env' : secretIn(call.argNode(index));
                    if (name === null) continue;
                    report(call.node, {
                        confidence: 'medium',
                        detail: name
                    });
                    return;
                }
            }
        }
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/clear-text-storage/rule.js



/** Reports secrets that are stored without encryption. */ const clearTextStorage = {
    id: 'clear-text-storage',
    title: 'Secret stored in clear text',
    cwe: [
        'CWE-312',
        'CWE-313',
        'CWE-315',
        'CWE-922'
    ],
    owasp: 'A02:2021 Cryptographic Failures',
    severity: 'medium',
    severityReason: 'Needs access to the browser or the file, for instance by another weakness; then has the secret itself (C:H, AC:H).',
    precision: 'medium',
    message: 'A secret is stored as it is ({sink})',
    why: 'Every script of the page reads the local storage, everybody with the file reads the file, and both outlive the session.',
    fix: {
        text: 'Keep passwords nowhere. Keep sessions in cookies with `httpOnly`, and encrypt what must be stored.',
        before: "localStorage.setItem('password', password);",
        after: 'await login(password); // the server sets an httpOnly cookie'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/312.html'
    ],
    on: {
        calls: {
            '{localStorage,sessionStorage}.setItem': (call, report)=>{
                const key = (0,values_value/* textOf */.b6)(call.arg(0));
                const name = key !== null && isSecretName(key) ? key : secretIn(call.argNode(1));
                if (name !== null && !(0,values_value/* isConstant */.VO)(call.arg(1))) report(call.node, {
                    confidence: rated(name),
                    detail: name
                });
            },
            'express.Response.cookie': (call, report)=>{
                const key = (0,values_value/* textOf */.b6)(call.arg(0));
                const name = secretIn(call.argNode(1)) ?? (key !== null && /password|passwd|credit/iu.test(key) ? key : null);
                if (name !== null && !(0,values_value/* isConstant */.VO)(call.arg(1)) && rated(name) === 'medium') report(call.node, {
                    confidence: 'medium',
                    detail: name
                });
            },
            '{fs,fs.promises}.{writeFile,writeFileSync,appendFile,appendFileSync}': (call, report)=>{
                const name = call.args.length < 2 ? null : secretIn(call.argNode(1));
                if (name !== null && rated(name) === 'medium') report(call.node, {
                    confidence: 'medium',
                    detail: name
                });
            }
        },
        writes: {
            'document.cookie': ({ node, environment }, report)=>{
                const written = node.type === 'AssignmentExpression' ? node.right : node;
                const name = secretIn(written);
                if (name !== null && (0,rules_written/* writtenAt */.nt)(written, environment) !== '') report(node, {
                    confidence: 'medium',
                    detail: name
                });
            }
        }
    }
};
/**
 * The confidence. Low for tokens, since storing them in the browser is common; passwords and keys
 * need not be stored there at all.
 */ function rated(name) {
    return /token/iu.test(name) ? 'low' : 'medium';
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/clear-text-transmission/rule.js



const LOCAL = /^[a-z]+:\/\/(?:[^@/]*@)?(?:localhost|127\.|0\.0\.0\.0|\[::1?\]|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|[\w-]+(?:[:/]|$)|[\w.-]+\.(?:local|internal|localhost|test|example|invalid|lan|svc)\b|169\.254\.|host\.docker)/iu;
const SECRETS = /auth(?:orization)?\b|passw(?:or)?d|\bpwd\b|token|secret|api_?key|credential|cookie|card_?number|ssn\b/iu;
const CLIENTS = 'axios,axios.{get,post,put,patch,delete,request},got,got.{get,post,put,patch,delete},fetch,node-fetch,undici.{fetch,request},request,request.{get,post,put,patch,delete},superagent.{get,post,put},needle,needle.{get,post,put}';
/** Reports secrets that are sent without encryption. */ const clearTextTransmission = {
    id: 'clear-text-transmission',
    title: 'Sent without encryption',
    cwe: [
        'CWE-319',
        'CWE-311'
    ],
    owasp: 'A02:2021 Cryptographic Failures',
    severity: 'medium',
    severityReason: 'Needs a place on the way (AC:H); then what is sent is read and changed (C:H/I:H).',
    precision: 'medium',
    message: 'Data goes over the network unencrypted ({sink})',
    why: 'Everybody on the way reads and changes what is sent with http:, ws: or ftp:, passwords too.',
    fix: {
        text: 'Use https:, wss:, SFTP or FTPS.',
        before: "axios.post('http://api.example.com/login', { user, password });",
        after: "axios.post('https://api.example.com/login', { user, password });"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/319.html'
    ],
    on: {
        calls: {
            ...Object.fromEntries(CLIENTS.split(/,(?![^{]*\})/u).map((path)=>[
                    path,
                    client
                ])),
            WebSocket: (call, report)=>{
                socket(call, report);
            },
            ws: (call, report)=>{
                if (call.isNew) socket(call, report);
            },
            'basic-ftp.Client().access': (call, report)=>{
                const secure = call.option(0, 'secure');
                if (secure === null || secure.constants.includes(false)) report(call.node, {
                    confidence: 'medium'
                });
            },
            '{ftp().connect,jsftp,promise-ftp().connect}': (call, report)=>{
                const secure = call.option(0, 'secure');
                if (secure === null || secure.constants.includes(false)) report(call.node, {
                    confidence: 'medium'
                });
            },
            'nodemailer.createTransport': (call, report)=>{
                if (call.option(0, 'ignoreTLS')?.constants.includes(true)) report(call.node, {
                    detail: 'ignoreTLS'
                });
            },
            'electron.app.commandLine.appendSwitch': (call, report)=>{
                if (call.arg(0).constants.includes('allow-running-insecure-content')) report(call.node);
            }
        },
        templates: ({ text }, report)=>{
            for (const match of text.matchAll(/<form\b[^>]{0,2000}\baction\s*=\s*["']?http:\/\/[^>\s"']+/giu)){
                const address = match[0].slice(match[0].toLowerCase().indexOf('http://'));
                const end = text.indexOf('</form', match.index);
                const form = text.slice(match.index, end < 0 ? match.index + 5_000 : end);
                if (!LOCAL.test(address) && /type\s*=\s*["']?password/iu.test(form)) report(match.index, {
                    confidence: 'medium',
                    sink: 'form'
                });
            }
        }
    }
};
/** A request has medium confidence only if it contains a secret. */ function client(call, report) {
    const url = addressOf(call);
    if (url === null || !/^http:\/\//iu.test(url) || LOCAL.test(url) || isLocalByDefault(call)) return;
    const text = (0,syntax/* sourceOf */.vz)(call.node, call.environment.frame.module).replace(/['"`]https?:\/\/[^'"`\s]*/giu, '');
    const secret = SECRETS.test(text) || /^http:\/\/[^/@\s]+:[^/@\s]+@/iu.test(url) || /[?&](?:token|password|api_?key|secret)=/iu.test(url);
    report(call.node, {
        confidence: secret ? 'medium' : 'low'
    });
}
/**
 * Whether the host is a setting that stands for this machine unless somebody sets it. A host of
 * another machine that the program names beside it is used there.
 */ function isLocalByDefault(call) {
    const node = call.argNode(0);
    if (node.type !== 'TemplateLiteral' || node.quasis[0]?.value.raw !== 'http://') return false;
    const [host] = node.expressions;
    const hosts = host === undefined ? [] : (0,values_value/* textsOf */.CB)((0,expressions/* evaluate */._)(host, call.environment));
    return hosts.length > 0 && hosts.every(isLocal);
}
function isLocal(host) {
    return /^(?:localhost|127\.|0\.0\.0\.0|\[::1?\])/u.test(host);
}
function addressOf(call) {
    const field = call.option(0, 'url') ?? call.option(0, 'uri');
    return startOf(call.arg(0)) ?? (field === null ? null : startOf(field));
}
function startOf({ shape }) {
    return shape;
}
function socket(call, report) {
    const url = startOf(call.arg(0));
    if (url !== null && /^ws:\/\/[a-z0-9]/iu.test(url) && !LOCAL.test(url)) report(call.node, {
        confidence: 'medium'
    });
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/parts/sources.js

/** A rule's `sources` in which these kinds are ignored. */ function ignoring(...kinds) {
    return Object.fromEntries(kinds.map((kind)=>[
            kind,
            'ignore'
        ]));
}
/** A rule's `sources` with only these kinds, at these confidences. */ function onlyFrom(kinds) {
    return {
        ...ignoring(...SOURCES),
        ...kinds
    };
}
const SOURCES = Object.keys(values_taint/* SOURCE_KINDS */.s1);

;// CONCATENATED MODULE: ./src/scanners/code/rules/parts/settings.js
const NAMES = /^the parameter \w*(?:notification|monitor|config(?:uration)?|options?|opts|settings?|args|axios\w*|provider|client|context|ctx|window|self|app|server|plugin|module|webhook)\b/iu;
/**
 * Whether data comes from a parameter that is named like settings, which the program itself passes.
 */ function isSetting(taint) {
    return taint?.source.kind === 'parameter' && NAMES.test(taint.source.label);
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/ssrf/rule.js



/** Reports untrusted data in the URL of a request that the server sends. */ const ssrf = {
    id: 'ssrf',
    title: 'Server-side request forgery',
    cwe: [
        'CWE-918'
    ],
    owasp: 'A10:2021 Server-Side Request Forgery',
    severity: 'high',
    severityReason: 'Reached over the network without rights; the server asks internal addresses and cloud metadata in the name of the attacker (S:C/C:H).',
    precision: 'high',
    message: '{source} decides where a request goes ({sink})',
    why: 'The server reaches what the client does not: internal services, metadata of the cloud, the machine itself.',
    fix: {
        text: 'Choose the host from a list of your own, and put only checked parts into the path.',
        before: 'const answer = await fetch(req.query.url);',
        after: 'const answer = await fetch(`https://api.example.com/items/${encodeURIComponent(req.query.id)}`);'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/918.html'
    ],
    taint: {
        sinks: [
            'url'
        ],
        // An address that a function is given is mostly the program's own.
        sources: {
            ...ignoring('dom', 'argument', 'environment', 'storage'),
            message: 'low',
            parameter: 'low'
        },
        accepts: (use)=>choosesHost(use) && !isSetting(use.taint)
    }
};
/**
 * Whether untrusted data decides about the host. A URL that begins with a value of the program is
 * assumed to begin with a host.
 */ function choosesHost({ value }) {
    const before = (0,values_value/* beforeTaint */.Gl)(value) ?? '';
    if (before.startsWith(values_value/* HOLE */.vs)) return false;
    return !/^(?:[a-z][a-z+.-]*:)?\/\/[^/?#]+[/?#]|^\/(?![/\\])|^[?#]/iu.test(before);
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/client-open-redirect/rule.js


/** Reports a navigation whose target comes from the page's URL. */ const clientOpenRedirect = {
    id: 'client-open-redirect',
    title: 'Open redirect in the browser',
    cwe: [
        'CWE-601'
    ],
    owasp: 'A01:2021 Broken Access Control',
    severity: 'medium',
    severityReason: 'Needs a victim that follows a link; sends users of a trusted site to another one, or runs `javascript:` (S:C/C:L/I:L).',
    precision: 'high',
    message: '{source} decides where the page leads ({sink})',
    why: 'A link to a trusted site that leads elsewhere is what phishing needs, and `javascript:` runs code on the site.',
    fix: {
        text: 'Lead to paths of your own only, or to targets from a list.',
        before: "location.href = new URLSearchParams(location.search).get('next');",
        after: "location.href = PAGES[new URLSearchParams(location.search).get('next')] ?? '/';"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/601.html'
    ],
    taint: {
        sinks: [
            'redirect'
        ],
        sources: onlyFrom({
            dom: 'high',
            message: 'medium'
        }),
        accepts: (use)=>choosesHost(use) && !isOwnAddress(use)
    }
};
/**
 * Whether the data is the path or the whole URL of the page itself, which cannot lead elsewhere.
 */ function isOwnAddress({ taint }) {
    return taint !== null && /(?:pathname|\bpath|fullPath|\bhref|document\.URL|documentURI|baseURI|asPath)$/u.test(taint.source.label) && taint.last === null;
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/code-injection/rule.js
/** Reports untrusted data that is run as code. */ const codeInjection = {
    id: 'code-injection',
    title: 'Code injection',
    cwe: [
        'CWE-94',
        'CWE-95'
    ],
    owasp: 'A03:2021 Injection',
    severity: 'critical',
    severityReason: 'Reached over the network without rights; runs any code in the process (C:H/I:H/A:H).',
    precision: 'medium',
    message: '{source} is run as code by {sink}',
    why: 'Code that is made from data does what the data says. The `vm` module is no sandbox: its code gets out through constructors.',
    fix: {
        text: 'Parse data with a parser (`JSON.parse`, `Number`), or look the wanted function up in an object of your own.',
        before: 'const total = eval(req.body.total);',
        after: 'const total = Number(req.body.total);'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/94.html',
        'https://nodejs.org/api/vm.html'
    ],
    taint: {
        sinks: [
            'code'
        ]
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/command-injection/rule.js
/** Reports untrusted data in a command line. */ const commandInjection = {
    id: 'command-injection',
    title: 'Command injection',
    cwe: [
        'CWE-78',
        'CWE-77'
    ],
    owasp: 'A03:2021 Injection',
    severity: 'critical',
    severityReason: 'Reached over the network without rights; runs any program with the rights of the server (C:H/I:H/A:H).',
    precision: 'high',
    message: '{source} becomes part of a command line ({sink})',
    why: 'A shell reads characters such as `;`, `|`, `$()` and line breaks as its own. Whoever chooses a part of the line runs programs of their own.',
    fix: {
        text: 'Run the program without a shell and give it its arguments as a list. Check against a list of allowed values what may be chosen.',
        before: 'exec(`convert ${req.query.file} out.png`);',
        after: "execFile('convert', ['--', path.basename(req.query.file), 'out.png']);"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/78.html',
        'https://nodejs.org/api/child_process.html'
    ],
    // Data from the program's own command line is covered by another rule.
    taint: {
        sinks: [
            'command'
        ],
        sources: {
            argument: 'ignore',
            response: 'ignore',
            workflow: 'medium'
        }
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/cors-misconfiguration/rule.js


const CREDENTIALS = /Access-Control-Allow-Credentials['"`]?\s*[,:\]]\s*(?:=\s*)?['"`]?true/iu;
/** Reports CORS settings that let any site read a user's data. */ const corsMisconfiguration = {
    id: 'cors-misconfiguration',
    title: 'Other sites may read answers',
    cwe: [
        'CWE-942',
        'CWE-346'
    ],
    owasp: 'A05:2021 Security Misconfiguration',
    severity: 'medium',
    severityReason: 'Needs a logged-in victim that visits a page of the attacker (UI:R); that page reads what the user may read (C:H with cookies).',
    precision: 'medium',
    message: 'Any site is allowed to read the answers ({sink})',
    why: 'To answer with the origin of the request is to allow every site, with cookies too. Sandboxed pages of anybody have the origin `null`.',
    fix: {
        text: 'Compare the origin with a list of your own, and allow credentials for those only.',
        before: 'cors({ origin: true, credentials: true });',
        after: "cors({ origin: ['https://app.example.com'], credentials: true });"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/942.html',
        'https://developer.mozilla.org/docs/Web/HTTP/CORS'
    ],
    on: {
        calls: {
            '*.{setHeader,header,set,append}': (call, report)=>{
                if ((0,values_value/* textOf */.b6)(call.arg(0))?.toLowerCase() === 'access-control-allow-origin') header(call.arg(1), call.node, (0,syntax/* codeAround */.DV)(call.environment), report);
            },
            '{cors,@koa/cors,kcors,koa2-cors,express-cors,fastify-cors,@fastify/cors}': (call, report)=>{
                options(call.option(0, 'origin'), call.option(0, 'credentials'), call, report);
                if (call.path === '@koa/cors' && call.option(0, 'origin') === null && isTrue(call.option(0, 'credentials'))) report(call.node, {
                    confidence: 'medium',
                    detail: 'every origin, with credentials'
                });
            },
            '*.register': (call, report)=>{
                if (call.arg(0).apis.some((api)=>/^(?:@fastify\/cors|fastify-cors)$/u.test(api))) options(call.option(1, 'origin'), call.option(1, 'credentials'), call, report);
            },
            '*.enableCors': (call, report)=>{
                options(call.option(0, 'origin'), call.option(0, 'credentials'), call, report);
            },
            '{apollo-server,apollo-server-express,@apollo/server,socket.io,graphql-yoga}.{ApolloServer,Server,createYoga,GraphQLServer}': (call, report)=>{
                for (const index of [
                    0,
                    1
                ])options(call.option(index, 'cors.origin'), call.option(index, 'cors.credentials'), call, report);
            }
        },
        assigned: (name, value, node, report, environment)=>{
            if (name.toLowerCase() === 'access-control-allow-origin') header(value, node, (0,syntax/* codeAround */.DV)(environment), report);
        }
    }
};
/**
 * Reports a response that allows the request's own origin. The surrounding code tells whether
 * cookies are allowed too.
 */ function header(value, node, around, report) {
    const credentials = CREDENTIALS.test(around);
    const taint = value.taints.find((item)=>item.source.kind === 'remote' && !item.cleaned.includes('*'));
    if (taint !== undefined) report(node, {
        taint,
        confidence: credentials ? 'high' : 'medium',
        sink: 'Access-Control-Allow-Origin'
    });
    else if ((0,values_value/* textsOf */.CB)(value).includes('null')) report(node, {
        confidence: 'medium',
        sink: 'Access-Control-Allow-Origin',
        detail: 'null'
    });
    else if ((0,values_value/* textsOf */.CB)(value).includes('*')) report(node, {
        confidence: credentials ? 'medium' : 'low',
        sink: 'Access-Control-Allow-Origin',
        detail: '*'
    });
}
function options(origin, credentials, call, report) {
    if (origin === null) return;
    const withCookies = isTrue(credentials);
    const all = origin.constants.includes(true) || origin.objects.some(({ closure })=>closure !== null && allowsAll(closure));
    const taint = origin.taints.find((item)=>item.source.kind === 'remote' && !item.cleaned.includes('*'));
    if (taint !== undefined) report(call.node, {
        taint,
        confidence: withCookies ? 'high' : 'medium'
    });
    else if (all) report(call.node, {
        confidence: withCookies ? 'high' : 'medium',
        detail: withCookies ? 'every origin, with credentials' : 'every origin'
    });
    else if ((0,values_value/* textsOf */.CB)(origin).includes('null')) report(call.node, {
        confidence: 'medium',
        detail: 'null'
    });
    else if ((0,values_value/* textsOf */.CB)(origin).includes('*')) report(call.node, {
        confidence: withCookies ? 'medium' : 'low',
        detail: '*'
    });
}
/**
 * Whether a function allows every origin: `(origin, callback) => callback(null, true)` without a
 * condition.
 */ function allowsAll({ node, environment }) {
    const { module } = environment.frame;
    const [origin] = node.params;
    const inside = [
        ...(0,syntax/* descendants */.DG)(node.body)
    ];
    if (inside.some(({ type })=>/^(?:If|Switch)Statement$|^(?:Conditional|Logical)Expression$/u.test(type))) return false;
    return inside.some((item)=>{
        if (item.type !== 'CallExpression' || item.callee.type !== 'Identifier' || item.arguments.length !== 2) return false;
        const [error, allowed] = item.arguments;
        if (error?.type !== 'NullLiteral' || allowed === undefined) return false;
        return allowed.type === 'BooleanLiteral' && allowed.value || origin !== undefined && (0,syntax/* sourceOf */.vz)(allowed, module) === (0,syntax/* sourceOf */.vz)(origin, module);
    });
}
function isTrue(value) {
    return (value ?? values_value/* UNDEFINED */.ZH).constants.includes(true);
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/debug-mode/rule.js


const ENVIRONMENT = /NODE_ENV|app\.get\(\s*['"]env['"]|settings\.env|isDev|isProd|development|config\.env|__DEV__/u;
/** Reports debugging features that are enabled for everybody. */ const debugMode = {
    id: 'debug-mode',
    title: 'Debugging aid in production',
    cwe: [
        'CWE-489',
        'CWE-209',
        'CWE-215'
    ],
    owasp: 'A05:2021 Security Misconfiguration',
    severity: 'medium',
    severityReason: 'Reached over the network without rights; shows code and data of the server (C:L), with an inspector runs code (C:H/I:H).',
    precision: 'medium',
    message: 'A debugging aid is on whatever the environment ({sink})',
    why: 'Error pages for developers show stacks, paths and values. An inspector that listens on all interfaces runs what anybody sends it.',
    fix: {
        text: 'Use it only when NODE_ENV is not production.',
        before: 'app.use(errorhandler());',
        after: "if (process.env.NODE_ENV === 'development') app.use(errorhandler());"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/489.html'
    ],
    on: {
        calls: {
            '{errorhandler,express.errorHandler,youch,pretty-error.start,express-error-handler}': (call, report)=>{
                unlessDevelopment(call, report);
            },
            'inspector.open': (call, report)=>{
                const host = (0,values_value/* textOf */.b6)(call.arg(1));
                if (host === '0.0.0.0' || host === '::') report(call.node, {
                    detail: host
                });
            },
            '*.set': (call, report)=>{
                if ((0,values_value/* textOf */.b6)(call.arg(0)) === 'showStackError' && call.arg(1).constants.includes(true)) unlessDevelopment(call, report);
            },
            '{hapi,@hapi/hapi}.{server,Server}': (call, report)=>{
                const request = call.option(0, 'debug.request');
                if (request !== null && request.objects.length > 0 && request.objects.every((object)=>object.elements().some((item)=>(0,values_value/* textOf */.b6)(item) === '*'))) unlessDevelopment(call, report);
            },
            'koa-error': (call, report)=>{
                unlessDevelopment(call, report);
            }
        },
        writes: {
            'process.env.NODE_ENV': ({ value, node }, report)=>{
                if ((0,values_value/* textOf */.b6)(value) === 'development') report(node, {
                    confidence: 'low'
                });
            },
            '*.{debug}': ({ receiver, value, node }, report)=>{
                if (value.constants.includes(true) && receiver.apis.some((api)=>/^express\.App$|\.app$/u.test(api))) report(node, {
                    confidence: 'medium'
                });
            }
        }
    }
};
function unlessDevelopment(call, report) {
    if (!ENVIRONMENT.test((0,syntax/* codeAround */.DV)(call.environment))) report(call.node, {
        confidence: 'medium'
    });
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/dependency-confusion/rule.js

/** A command up to its first unknown part, which must begin a word. */ const COMMAND = new RegExp(`(?:^|[;&|]\\s*)(?:(?:npm|pnpm|bun)\\s+(?:i|install|add)|yarn\\s+(?:global\\s+)?add|npx|bunx)\\b([^;&|${values_value/* HOLE */.vs}${values_value/* TAINTED_HOLE */.HP}]*\\s)[${values_value/* HOLE */.vs}${values_value/* TAINTED_HOLE */.HP}]`, 'u');
/** Options that are followed by a value. */ const TAKES_VALUE = /(?:^|\s)(?:--(?:prefix|registry|cwd|dir|cache|loglevel|userconfig|workspace)|-C|-w)\s*$/u;
/** Reports packages to install whose names come from data. */ const dependencyConfusion = {
    id: 'dependency-confusion',
    title: 'Package to install chosen by data',
    cwe: [
        'CWE-829',
        'CWE-427',
        'CWE-1357'
    ],
    owasp: 'A08:2021 Software and Data Integrity Failures',
    severity: 'high',
    severityReason: 'Needs a say in the name; a package of that name runs its scripts when it is installed (C:H/I:H/A:H, AC:H).',
    precision: 'medium',
    message: 'The name of a package that is installed is not constant ({sink})',
    why: 'Anybody may publish a package under a name that is free. What is installed runs with the rights of who installs it.',
    fix: {
        text: 'Keep dependencies in `package.json` with a lock file, or choose from a list of names and versions.',
        before: 'execSync(`npm install ${name}`);',
        after: "execFileSync('npm', ['ci']);"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/829.html'
    ],
    on: {
        calls: {
            'child_process.{exec,execSync}': (call, report)=>{
                const { shape, open } = call.arg(0);
                const found = shape === null ? null : COMMAND.exec(shape);
                if (open && found !== null && !TAKES_VALUE.test(found[1] ?? '')) report(call.node, {
                    confidence: 'medium'
                });
            },
            'child_process.{spawn,spawnSync,execFile,execFileSync}': (call, report)=>{
                const program = (0,values_value/* textOf */.b6)(call.arg(0)) ?? '';
                const [list] = call.arg(1).objects.filter((object)=>object.kind === 'array');
                if (!/^(?:npm|npx|yarn|pnpm|bun|bunx)(?:\.cmd)?$/u.test(program) || list === undefined) return;
                const elements = list.elements();
                const texts = elements.map((element)=>(0,values_value/* textOf */.b6)(element));
                if (!/^np|^bunx/u.test(program.replace(/^npm.*/u, '')) && !texts.some((text)=>text !== null && /^(?:i|install|add)$/u.test(text))) return;
                if (elements.some((element, index)=>names(element) && !TAKES_VALUE.test(texts[index - 1] ?? ''))) report(call.node, {
                    confidence: 'medium'
                });
            }
        }
    }
};
/** Whether an argument is a package name from data; objects and numbers are not. */ function names(element) {
    return element.open && element.objects.length === 0 && (0,values_value/* beginsUnknown */.$C)(element);
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/directory-listing/rule.js
/** Reports directory listings that are enabled. */ const directoryListing = {
    id: 'directory-listing',
    title: 'Directory shown to everybody',
    cwe: [
        'CWE-548'
    ],
    owasp: 'A01:2021 Broken Access Control',
    severity: 'medium',
    severityReason: 'Reached over the network without rights; shows files that nobody links to (C:L).',
    precision: 'high',
    message: 'The server lists the files of a directory ({sink})',
    why: 'Backups, logs and uploads of others are found by looking at the list.',
    fix: {
        text: 'Serve files without listing them.',
        before: "app.use('/files', serveIndex('files'));",
        after: "app.use('/files', express.static('files'));"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/548.html'
    ],
    on: {
        calls: {
            '{serve-index,koa-serve-index,express.directory,connect.directory,koa-list-directory}': (call, report)=>{
                report(call.node);
            },
            '*.register': (call, report)=>{
                if (call.arg(0).apis.some((api)=>/^(?:@fastify\/static|fastify-static)$/u.test(api)) && call.option(1, 'list')?.constants.includes(true)) report(call.node);
            },
            'http-server.createServer': (call, report)=>{
                if (call.option(0, 'showDir')?.constants.includes(true)) report(call.node);
            },
            'serve-handler': (call, report)=>{
                if (call.option(2, 'directoryListing')?.constants.includes(true)) report(call.node);
            },
            '{express,serve-static,koa-static}.static': (call, report)=>{
                if (call.option(1, 'dotfiles')?.constants.includes('allow')) report(call.node, {
                    confidence: 'medium',
                    detail: 'dotfiles'
                });
            }
        },
        assigned: (name, value, node, report)=>{
            if (name !== 'directory') return;
            if (value.objects.some((object)=>object.get('path') !== null && object.get('listing')?.constants.includes(true))) report(node, {
                sink: 'directory.listing'
            });
        }
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/disabled-certificate-check/server-options.js

const KNOWN = new WeakMap();
/**
 * Whether a property stands in the options of a server that asks no client for a certificate, and
 * of nothing else: without `requestCert` a server checks none, whatever `rejectUnauthorized` says.
 */ function isOfServer(property, module) {
    let known = KNOWN.get(module);
    if (known === undefined) {
        known = new Set(servedIn(module).filter(asksNobody).flatMap(({ properties })=>properties));
        KNOWN.set(module, known);
    }
    return known.has(property);
}
/** Whether options are seen not to ask clients for certificates; a spread may say that they do. */ function asksNobody({ properties }) {
    const deciding = properties.filter((property)=>property.type === 'SpreadElement' || property.computed || isNamed(property, 'requestCert'));
    const last = deciding.at(-1);
    if (last !== undefined) return last.type === 'ObjectProperty' && !last.computed && last.value.type === 'BooleanLiteral' && !last.value.value;
    const has = (name)=>properties.some((property)=>isNamed(property, name));
    return has('dhparam') || has('SNICallback') || has('key') && has('cert');
}
function isNamed(property, name) {
    return (property.type === 'ObjectProperty' || property.type === 'ObjectMethod') && !property.computed && (0,syntax/* nameOfNode */.bg)(property.key) === name;
}
/** Objects that `createServer` is given, itself or by a variable that nothing else uses. */ function servedIn(module) {
    const nodes = [
        ...(0,syntax/* descendants */.DG)(module.program, Infinity)
    ];
    const options = nodes.flatMap((node)=>node.type === 'CallExpression' && (0,syntax/* nameOfNode */.bg)(node.callee) === 'createServer' ? node.arguments.slice(0, 1) : []);
    const others = namesElsewhere(nodes, new Set(options));
    return options.flatMap((node)=>{
        if (node.type === 'ObjectExpression') return [
            node
        ];
        if (node.type !== 'Identifier' || others.has(node.name)) return [];
        return (0,syntax/* assignedTo */.cR)(node, module).filter((value)=>value.type === 'ObjectExpression');
    });
}
/**
 * The names of a module that stand anywhere but where they are declared, or at these nodes. What is
 * exported is used elsewhere.
 */ function namesElsewhere(nodes, except) {
    const left = new Set(except);
    const exported = new Set();
    for (const node of nodes){
        if (node.type === 'ExportNamedDeclaration' && node.declaration != null) exported.add(node.declaration);
        if (node.type === 'VariableDeclaration' && !exported.has(node)) for (const { id } of node.declarations)left.add(id);
        if (node.type === 'MemberExpression' && !node.computed) left.add(node.property);
        if (node.type === 'ObjectProperty' && !node.computed) left.add(node.key);
    }
    return new Set(nodes.flatMap((node)=>node.type === 'Identifier' && !left.has(node) ? [
            node.name
        ] : []));
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/disabled-certificate-check/rule.js


const MUST_BE_TRUE = new Set([
    'rejectUnauthorized',
    'strictSSL',
    'sslValidate',
    'verifySsl',
    'sslVerify'
]);
const MUST_BE_FALSE = new Set([
    'tlsAllowInvalidCertificates',
    'tlsAllowInvalidHostnames',
    'tlsInsecure',
    'trustServerCertificate',
    'insecureSkipVerify',
    'allowInsecureTls'
]);
/** Reports certificate checks that are disabled. */ const disabledCertificateCheck = {
    id: 'disabled-certificate-check',
    title: 'Certificate check switched off',
    cwe: [
        'CWE-295',
        'CWE-297',
        'CWE-319'
    ],
    owasp: 'A07:2021 Identification and Authentication Failures',
    severity: 'high',
    severityReason: 'Needs a place on the way between both ends (AC:H); then all that is sent is read and changed (C:H/I:H).',
    precision: 'high',
    message: 'The certificate of the other side is not checked ({sink})',
    why: 'Without the check anybody on the way can answer in place of the server; the connection is encrypted, but to the attacker.',
    fix: {
        text: 'Leave the check on. Give a certificate authority of your own with `ca`, or NODE_EXTRA_CA_CERTS.',
        before: 'new https.Agent({ rejectUnauthorized: false });',
        after: "new https.Agent({ ca: fs.readFileSync('internal-ca.pem') });"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/295.html',
        'https://nodejs.org/api/tls.html'
    ],
    on: {
        assigned: (name, value, node, report, environment)=>{
            if (MUST_BE_TRUE.has(name) && !isOfServer(node, environment.frame.module)) switched(value, false, name, node, handsOn(environment) ? lowered(report) : report);
            else if (MUST_BE_FALSE.has(name)) switched(value, true, name, node, report);
            else if (name === 'NODE_TLS_REJECT_UNAUTHORIZED') {
                if (value.constants.some((item)=>item === '0' || item === 0 || item === false)) report(node);
            } else if (name === 'checkServerIdentity' && value.objects.some(({ closure })=>closure !== null && isNothing(closure.node))) report(node);
        },
        calls: {
            'electron.{app.commandLine,commandLine}.appendSwitch': (call, report)=>{
                if (call.arg(0).constants.includes('ignore-certificate-errors')) report(call.node);
            },
            '*.setCertificateVerifyProc': (call, report)=>{
                if (call.arg(0).objects.some(({ closure })=>closure !== null && accepts(closure.node, 1, 0))) report(call.node);
            },
            'electron.app.on': (call, report)=>{
                if (call.arg(0).constants.includes('certificate-error') && call.arg(1).objects.some(({ closure })=>closure !== null && accepts(closure.node, 5, true))) report(call.node);
            }
        }
    }
};
/** Whether a library passes on an option of its users. */ function handsOn(environment) {
    return environment.frame.module.library && /strictSSL|rejectUnauthorized\s*===?\s*false/u.test((0,syntax/* codeAround */.DV)(environment));
}
function lowered(report) {
    return (node, details)=>{
        report(node, {
            ...details,
            confidence: 'low'
        });
    };
}
/**
 * Reports a value that is written to switch the check off, at its location. Parameter defaults and
 * types do not decide anything, so they do not count.
 */ function switched(value, bad, name, node, report) {
    if (value.constants.includes(bad) && !isHandedOn(node)) report(node, {
        sink: name,
        confidence: value.constants.length === 1 && !value.open ? 'high' : 'medium'
    });
}
/**
 * Whether an option is passed on: `rejectUnauthorized: options.rejectUnauthorized`, or
 * `!allowInvalid || false`.
 */ function isHandedOn(node) {
    const written = node.type === 'ObjectProperty' ? node.value : node.type === 'AssignmentExpression' ? node.right : node;
    if (written.type === 'LogicalExpression') return written.left.type === 'UnaryExpression';
    return (written.type === 'MemberExpression' || written.type === 'OptionalMemberExpression') && MUST_BE_TRUE.has((0,syntax/* nameOfNode */.bg)(written));
}
/** Whether a function does nothing, or returns a constant. */ function isNothing(node) {
    if (node.body.type !== 'BlockStatement') return isConstantNode(node.body);
    const { body } = node.body;
    const [only] = body;
    return body.length === 0 || body.length === 1 && only?.type === 'ReturnStatement' && (only.argument == null || isConstantNode(only.argument));
}
function isConstantNode(node) {
    return /^(?:Null|Boolean|Numeric)Literal$/u.test(node.type) || node.type === 'Identifier' && node.name === 'undefined' || node.type === 'UnaryExpression' && node.operator === 'void';
}
/** Whether a function unconditionally calls its callback with this answer. */ function accepts(node, index, answer) {
    const callback = node.params[index];
    if (callback?.type !== 'Identifier') return false;
    const calls = node.body.type === 'BlockStatement' ? node.body.body.map((item)=>item.type === 'ExpressionStatement' ? item.expression : item) : [
        node.body
    ];
    return calls.some((call)=>{
        if (call.type !== 'CallExpression' || call.callee.type !== 'Identifier' || call.callee.name !== callback.name) return false;
        const [first] = call.arguments;
        return (first?.type === 'NumericLiteral' || first?.type === 'BooleanLiteral') && first.value === answer;
    });
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/disabled-escaping/rule.js

/** Reports templates with escaping disabled. */ const disabledEscaping = {
    id: 'disabled-escaping',
    title: 'Escaping of a template engine switched off',
    cwe: [
        'CWE-79',
        'CWE-116'
    ],
    owasp: 'A03:2021 Injection',
    severity: 'medium',
    severityReason: 'Needs untrusted data in a template, and a victim (UI:R); then acts as that user (C:L/I:L).',
    precision: 'high',
    message: 'A template engine puts values into pages as they are ({sink})',
    why: 'Escaping protects every page. Without it each single value must be safe, now and later.',
    fix: {
        text: 'Leave escaping on, and mark single values that are HTML and safe.',
        before: 'nunjucks.configure({ autoescape: false });',
        after: 'nunjucks.configure({ autoescape: true });'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/79.html'
    ],
    on: {
        calls: {
            '{handlebars,Handlebars,hbs}.{compile,precompile}': (call, report)=>{
                if (call.option(1, 'noEscape')?.constants.includes(true)) report(call.node);
            },
            '{nunjucks.configure,nunjucks.Environment,express-nunjucks,swig.setDefaults,swig.Swig,swig-templates.setDefaults}': (call, report)=>{
                if ([
                    0,
                    1
                ].some((index)=>call.option(index, 'autoescape')?.constants.includes(false))) report(call.node);
            },
            'ejs.{render,compile,renderFile}': (call, report)=>{
                if ([
                    1,
                    2
                ].some((index)=>isIdentity(call.option(index, 'escape')))) report(call.node);
            },
            '{mustache,Mustache}.render': (call, report)=>{
                if (isIdentity(call.option(3, 'escape'))) report(call.node);
            },
            'serialize-javascript': (call, report)=>{
                if (call.option(1, 'unsafe')?.constants.includes(true)) report(call.node);
            },
            '{marked.setOptions,marked,marked.parse}': (call, report)=>{
                const index = call.path.endsWith('setOptions') ? 0 : 1;
                if (call.option(index, 'sanitize')?.constants.includes(false)) report(call.node, {
                    confidence: 'medium'
                });
            },
            '*.enabled': (call, report)=>{
                if (isSce(call, '$sceProvider') && call.arg(0).constants.includes(false)) report(call.node);
            }
        },
        writes: {
            '{mustache,Mustache}.escape': ({ value, node }, report)=>{
                if (isIdentity(value)) report(node);
            }
        }
    }
};
function isSce(call, name) {
    const receiver = (0,syntax/* receiverNode */.SK)(call.node);
    return receiver?.type === 'Identifier' && receiver.name === name;
}
/** Whether a function returns its argument unchanged. */ function isIdentity(value) {
    return value?.objects.some(({ closure })=>{
        if (closure === null) return false;
        const [first] = closure.node.params;
        const { body } = closure.node;
        const only = body.type === 'BlockStatement' ? body.body[0] : body;
        const result = only?.type === 'ReturnStatement' ? only.argument : only;
        return first?.type === 'Identifier' && result?.type === 'Identifier' && result.name === first.name;
    }) ?? false;
}

// EXTERNAL MODULE: ./src/scanners/code/engine/rules/content-type.js
var content_type = __webpack_require__(44750);
// EXTERNAL MODULE: ./src/scanners/code/engine/values/call.js
var values_call = __webpack_require__(91323);
;// CONCATENATED MODULE: ./src/scanners/code/rules/xss/rule.js






/** Reports untrusted data in a page. */ const xss = {
    id: 'xss',
    title: 'Cross-site scripting',
    cwe: [
        'CWE-79',
        'CWE-80'
    ],
    owasp: 'A03:2021 Injection',
    severity: 'high',
    severityReason: 'Reached over the network, needs a victim that opens a link; acts as that user on the site (S:C/C:L/I:L, with session data C:H).',
    precision: 'high',
    message: '{source} reaches a page as HTML ({sink})',
    why: 'Markup in the data becomes part of the page, and its scripts run as the user who looks at it.',
    fix: {
        text: 'Let a template engine escape it, answer with JSON, or set `textContent` instead of `innerHTML`.',
        before: 'res.send(`<h1>${req.query.name}</h1>`);',
        after: "res.render('greeting', { name: req.query.name });"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/79.html'
    ],
    taint: {
        sinks: [
            'html'
        ],
        sources: {
            ...ignoring('argument', 'environment', 'dom', 'page', 'message', 'storage')
        },
        accepts: (use)=>couldBeMarkup(use) && !standsIn(use)
    },
    on: {
        objects: (object, node, report)=>{
            const taint = pageOf(object)?.taints.find((item)=>isForeign(item) && (0,values_taint/* harms */.yI)(item, 'html') && !item.cleaned.includes('tags'));
            if (taint !== undefined) report(partNode(node, 'body'), {
                taint,
                sink: 'body'
            });
        }
    }
};
/** The page in a response that is an object, as functions in a cloud give it. */ function pageOf(response) {
    const isPage = (0,values_call/* fieldOf */._)(response, 'statusCode') !== null && (0,content_type/* namesMarkup */.H2)((0,values_call/* fieldOf */._)(response, 'headers'));
    return isPage ? (0,values_call/* fieldOf */._)(response, 'body') : null;
}
function isForeign({ source }) {
    return source.kind === 'remote' || source.kind === 'message' || source.kind === 'upload';
}
function partNode(node, name) {
    return node.properties.find((property)=>property.type === 'ObjectProperty' && (0,syntax/* nameOfNode */.bg)(property.key) === name) ?? node;
}
/**
 * Whether a value may be HTML: objects are sent as JSON, and a text that begins like JSON is not
 * HTML.
 */ function couldBeMarkup({ value, call }) {
    if (value.shape === null && value.apis.some((api)=>/\.(?:query|params|headers|cookies)$/u.test(api))) return false;
    if (call !== null && (0,content_type/* isOtherContent */.qz)(call)) return false;
    if (value.objects.some((object)=>object.kind === 'object' || object.kind === 'array') && value.shape === null) return false;
    return value.shape === null || value.shape.startsWith(values_value/* HOLE */.vs) || value.shape.startsWith(values_value/* TAINTED_HOLE */.HP) || !/^\s*[[{]/u.test(value.shape);
}
/**
 * Whether the data is what a function gets that stands in for the method of a response: whoever
 * calls it answers for it.
 */ function standsIn({ taint }) {
    return taint?.source.kind === 'parameter' && / of (?:\w+\.)+(?:write|end|send)$/u.test(taint.source.label);
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/dom-xss/rule.js




/** Reports text from the URL or another window that becomes part of the page. */ const domXss = {
    id: 'dom-xss',
    title: 'DOM-based cross-site scripting',
    cwe: [
        'CWE-79',
        'CWE-80'
    ],
    owasp: 'A03:2021 Injection',
    severity: 'high',
    severityReason: 'Needs a victim that follows a link; acts as that user on the site (S:C/C:L/I:L, with session data C:H).',
    precision: 'high',
    message: '{source} reaches the page as HTML ({sink})',
    why: 'Scripts of a page that write what stands in its address, or in a message of another window, run the scripts in it.',
    fix: {
        text: 'Set `textContent`, or clean the markup with DOMPurify.',
        before: 'element.innerHTML = location.hash.slice(1);',
        after: 'element.textContent = location.hash.slice(1);'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/79.html'
    ],
    taint: {
        sinks: [
            'html',
            'script-url',
            'link-url',
            'selector'
        ],
        sources: onlyFrom({
            dom: 'high',
            message: 'medium'
        }),
        accepts: doesHarm
    }
};
/**
 * Whether the data can do harm: as markup, as `javascript:` in a URL, or as a `<` at the beginning
 * of a selector.
 */ function doesHarm(use) {
    if (/^(?:script|link)-url$/u.test(use.kind)) return choosesHost(use);
    if (use.kind === 'selector') return (0,values_value/* beginsUnknown */.$C)(use.value) || /^\s*</u.test(use.value.shape ?? '');
    return couldBeMarkup(use);
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/double-escaping/rule.js

/** Reports replacements whose order makes one undo or repeat another. */ const doubleEscaping = {
    id: 'double-escaping',
    title: 'Escaping in the wrong order',
    cwe: [
        'CWE-116',
        'CWE-20'
    ],
    owasp: 'A03:2021 Injection',
    severity: 'low',
    severityReason: 'Reached over the network where the text comes from there; texts become others than they were (I:L), harmful ones where markup is made.',
    precision: 'high',
    message: 'One replacement works on what another one made ({sink})',
    why: 'When `&` is escaped after `<`, the `&` of `&lt;` is escaped too. When `&amp;` is unescaped before `&lt;`, the text `&amp;lt;` becomes `<`.',
    fix: {
        text: 'Escape the escape character first, and unescape it last.',
        before: "text.replace(/</g, '&lt;').replace(/&/g, '&amp;');",
        after: "text.replace(/&/g, '&amp;').replace(/</g, '&lt;');"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/116.html'
    ],
    on: {
        calls: {
            '*.{replace,replaceAll}': (call, report)=>{
                const last = replacementOf(call.node);
                if (last === null) return;
                const before = earlier(call);
                const doubled = isEscape(last) && before.some(({ from, to })=>from !== last.from && to !== last.from && to.includes(last.from) && to.length > 1);
                const undone = before.some((item)=>isUnescape(item) && last.from !== item.from && last.from.startsWith(item.to) && last.from.length > 1);
                if (doubled || undone) report(call.node, {
                    confidence: 'high',
                    detail: doubled ? `${last.from} is escaped last` : `${before.find(isUnescape)?.from ?? ''} is unescaped first`
                });
            }
        }
    }
};
/** Whether a replacement escapes a character: `&` to `&amp;`, `%` to `%25`, a backslash to two. */ function isEscape({ from, to }) {
    return from.length === 1 && to.length > 1 && to.startsWith(from);
}
/** Whether a replacement reverses an escape. */ function isUnescape({ from, to }) {
    return to.length === 1 && from.length > 1 && from.startsWith(to);
}
/**
 * The earlier replacements in the same chain, or in the statements before it on the same variable.
 */ function earlier(call) {
    const { module } = call.environment.frame;
    const found = [];
    let node = (0,syntax/* receiverNode */.SK)(call.node);
    for(let count = 0; node !== null && count < 40; count += 1){
        if (node.type === 'Identifier') node = previous(node, module);
        else {
            const replacement = replacementOf(node);
            if (replacement !== null) found.push(replacement);
            node = replacement === null && !/^(?:trim|toString)$/u.test((0,syntax/* nameOfNode */.bg)(node)) ? null : (0,syntax/* receiverNode */.SK)(node);
        }
    }
    return found;
}
/**
 * The last value that was assigned to a variable before this location, in consecutive statements.
 */ function previous(node, module) {
    return (0,syntax/* assignedTo */.cR)(node, module).filter(({ end })=>(end ?? 0) <= (node.start ?? 0)).at(-1) ?? null;
}
function replacementOf(node) {
    if (node.type !== 'CallExpression' || !/^replace(?:All)?$/u.test((0,syntax/* nameOfNode */.bg)(node.callee)) || node.arguments.length !== 2) return null;
    const [from, to] = node.arguments;
    if (to?.type !== 'StringLiteral') return null;
    if (from?.type === 'StringLiteral') return {
        from: from.value,
        to: to.value
    };
    const text = from?.type === 'RegExpLiteral' && from.flags.includes('g') ? literal(from.pattern) : null;
    return text === null ? null : {
        from: text,
        to: to.value
    };
}
/** The text that a pattern matches, if it is only one. */ function literal(pattern) {
    const text = pattern.replaceAll(/\\([^\w])/gu, '$1');
    return /[[\]()|*+?{}^$]|\\\w/u.test(pattern.replaceAll(/\\[^\w]/gu, '')) ? null : text;
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/dynamic-method/rule.js

/** Reports calls of methods with untrusted names. */ const dynamicMethod = {
    id: 'dynamic-method',
    title: 'Method chosen from outside',
    cwe: [
        'CWE-754',
        'CWE-470',
        'CWE-749'
    ],
    owasp: 'A04:2021 Insecure Design',
    severity: 'medium',
    severityReason: 'Reached over the network without rights; calls methods that were not meant, `constructor` among them, or ends the process (A:L/I:L).',
    precision: 'medium',
    message: '{source} chooses which method is called ({sink})',
    why: 'Every object has more methods than were written for it: `toString`, `constructor`, `__defineGetter__`.',
    fix: {
        text: 'Keep the methods in a `Map`, or check with `Object.hasOwn` and `typeof`.',
        before: 'actions[req.body.action](req.body);',
        after: 'ACTIONS.get(req.body.action)?.(req.body);'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/754.html'
    ],
    taint: {
        sinks: [
            'method-name'
        ],
        sources: {
            ...ignoring('parameter', 'argument', 'environment', 'storage', 'response', 'page'),
            message: 'low',
            dom: 'medium'
        }
    },
    on: {
        calls: {
            // A call through a variable that holds the value of `actions[name]`.
            '[chosen-method]': (call, report)=>{
                const { node } = call;
                if (node.type !== 'TaggedTemplateExpression' && node.callee.type === 'Identifier') report(node, {
                    confidence: 'medium',
                    sink: node.callee.name
                });
            }
        }
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/electron-preferences/rule.js

const ON = [
    'nodeIntegration',
    'nodeIntegrationInWorker',
    'nodeIntegrationInSubFrames',
    'allowRunningInsecureContent',
    'enableRemoteModule',
    'experimentalFeatures'
];
const OFF = [
    'contextIsolation',
    'webSecurity'
];
const SWITCHES = new Set([
    'disable-web-security',
    'disable-site-isolation-trials',
    'no-sandbox',
    'allow-file-access-from-files',
    'remote-debugging-port'
]);
/** Reports Electron windows whose pages have too many rights. */ const electronPreferences = {
    id: 'electron-preferences',
    title: 'Electron window with weakened protection',
    cwe: [
        'CWE-693',
        'CWE-94',
        'CWE-346',
        'CWE-829'
    ],
    owasp: 'A05:2021 Security Misconfiguration',
    severity: 'high',
    severityReason: 'Needs a script in a page that the window shows (AC:H); then it runs programs on the user\u2019s machine (C:H/I:H/A:H).',
    precision: 'high',
    message: 'A page in the window may do more than a page should ({sink})',
    why: 'With Node.js in pages, without context isolation or without the same-origin policy, one script that gets into a page has the whole machine.',
    fix: {
        text: 'Keep the defaults of Electron, and offer single functions with a preload script and contextBridge.',
        before: 'new BrowserWindow({ webPreferences: { nodeIntegration: true, contextIsolation: false } });',
        after: "new BrowserWindow({ webPreferences: { preload: path.join(__dirname, 'preload.js') } });"
    },
    references: [
        'https://www.electronjs.org/docs/latest/tutorial/security'
    ],
    on: {
        calls: {
            '{electron,electron.remote,@electron/remote}.{BrowserWindow,BrowserView,WebContentsView}': (call, report)=>{
                const bad = [
                    ...ON.filter((name)=>call.option(0, `webPreferences.${name}`)?.constants.includes(true)),
                    ...OFF.filter((name)=>call.option(0, `webPreferences.${name}`)?.constants.includes(false))
                ];
                if (bad.length > 0) report(call.node, {
                    detail: bad.join(', ')
                });
                else if (call.option(0, 'webPreferences.sandbox')?.constants.includes(false)) report(call.node, {
                    confidence: 'low',
                    detail: 'sandbox'
                });
            },
            'electron.{app.commandLine,commandLine}.appendSwitch': (call, report)=>{
                const name = (0,values_value/* textOf */.b6)(call.arg(0));
                if (name !== null && SWITCHES.has(name)) report(call.node, {
                    confidence: 'medium',
                    detail: name
                });
            }
        },
        jsx: {
            '{nodeintegration,disablewebsecurity,allowpopups}': (value, node, report)=>{
                if (!value.constants.includes(false) && node.name.name !== 'allowpopups') report(node);
            }
        },
        templates: ({ text }, report)=>{
            for (const match of text.matchAll(/<webview\b[^>]{0,2000}?\b(?:nodeintegration|disablewebsecurity)\b/giu))report(match.index, {
                sink: 'webview'
            });
        }
    }
};

// EXTERNAL MODULE: ./src/scanners/code/engine/evaluate/contents.js
var contents = __webpack_require__(20258);
;// CONCATENATED MODULE: ./src/scanners/code/rules/file-data-sent/rule.js

const rule_CLIENTS = '{fetch,node-fetch,axios,got,request,superagent,needle}|{axios,got,request,superagent,needle}.{get,post,put,patch,request}|undici.{fetch,request}|{http,https}.{get,request}|{http,https}.{get,request}().{write,end}|navigator.sendBeacon';
/** Files of the machine and of its users, which no program has to send anywhere. */ const PRIVATE = /['"`/](?:\.env(?:\.[\w-]+)?|\.npmrc|\.netrc|\.pgpass|\.bash_history|\.zsh_history|\.gitconfig|\.git-credentials|id_(?:rsa|ed25519|ecdsa|dsa)|known_hosts|authorized_keys|wallet\.dat|Login Data|Cookies)['"`]|['"`](?:\/etc\/(?:passwd|shadow|hosts|environment|machine-id)|\/proc\/|\/var\/run\/secrets\/|\/run\/secrets\/)|['"`/\\]\.(?:ssh|aws|kube|docker|gnupg)(?=['"`/\\])/u;
/** A line that reads a file and says which. */ const NAMES_FILE = /(?:read|open)\w*\(\s*['"`]/iu;
/** Reports files of a machine's user that go out with a request. */ const fileDataSent = {
    id: 'file-data-sent',
    title: 'File of the machine sent over the network',
    cwe: [
        'CWE-200',
        'CWE-201'
    ],
    owasp: 'A01:2021 Broken Access Control',
    severity: 'medium',
    severityReason: 'Runs wherever the program runs; what only its user may read leaves the machine (C:H, AC:H).',
    precision: 'medium',
    message: '{source}, private to the machine, goes out with a request ({sink})',
    why: 'Files with settings, histories and credentials of a user or a machine say more than the receiver has to know, and logs on the way keep it.',
    fix: {
        text: 'Send the one value that is needed, or read it from a setting of the program.',
        before: "fetch(url, { method: 'POST', body: fs.readFileSync('.env', 'utf8') });",
        after: "fetch(url, { method: 'POST', body: JSON.stringify({ version: process.env.VERSION }) });"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/200.html'
    ],
    on: {
        calls: Object.fromEntries(rule_CLIENTS.split('|').map((path)=>[
                path,
                sent
            ]))
    }
};
function sent(call, report) {
    const taint = call.args.flatMap((arg)=>(0,contents/* deepTaints */.o)(arg, 3)).find((one)=>isPrivateFile(one, call));
    if (taint !== undefined) report(call.node, {
        confidence: 'medium',
        taint
    });
}
/** Whether data is what a file of the machine holds, by the line that reads it. */ function isPrivateFile({ source }, { environment }) {
    const { module } = environment.frame;
    if (source.kind !== 'storage' || source.place.path !== module.path) return false;
    const at = source.place.line ?? 1;
    const lines = module.text.split('\n').slice(Math.max(0, at - 2), at + 1);
    const own = lines[Math.min(at, 2) - 1] ?? '';
    // The path may stand in the line above, where the one that reads does not say it itself.
    const said = NAMES_FILE.test(own) ? own : lines.join('\n');
    return PRIVATE.test(said) && lines.some((line)=>/read|open/iu.test(line));
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/file-permissions/rule.js
const OTHERS_WRITE = 0o002;
/** Reports files that everybody may change. */ const filePermissions = {
    id: 'file-permissions',
    title: 'File that everybody may change',
    cwe: [
        'CWE-732',
        'CWE-276'
    ],
    owasp: 'A01:2021 Broken Access Control',
    severity: 'medium',
    severityReason: 'Needs an account on the machine (AV:L/PR:L); then files of the program are changed (I:H).',
    precision: 'high',
    message: 'Everybody on the machine may write the file ({sink})',
    why: 'Other accounts and other programs can put in it what they like, for instance code that runs next time.',
    fix: {
        text: 'Give rights to the owner, and reading to the group where it needs it.',
        before: "fs.chmodSync('run.sh', 0o777);",
        after: "fs.chmodSync('run.sh', 0o750);"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/732.html'
    ],
    on: {
        calls: {
            '{fs,fs.promises}.{chmod,chmodSync,fchmod,fchmodSync,lchmod,lchmodSync}': (call, report)=>{
                judge(call, call.arg(1), report);
            },
            '{fs,fs.promises}.{writeFile,writeFileSync,appendFile,appendFileSync}': (call, report)=>{
                judge(call, call.option(2, 'mode'), report, 0o666);
            },
            'fs.createWriteStream': (call, report)=>{
                judge(call, call.option(1, 'mode'), report, 0o666);
            },
            'process.umask': (call, report)=>{
                if (call.args.length > 0 && call.arg(0).constants.some((mask)=>mask === 0 || mask === '0')) report(call.node, {
                    confidence: 'medium',
                    detail: 'umask 0'
                });
            }
        }
    }
};
/**
 * Checks a mode. `usual` is Node's default, from which the umask of the process takes rights away.
 */ function judge(call, value, report, usual) {
    const modes = (value?.constants ?? []).flatMap((mode)=>typeof mode === 'string' && /^(?:0o?)?[0-7]{3,4}$/u.test(mode) ? [
            Number.parseInt(mode.replace('o', ''), 8)
        ] : typeof mode === 'number' ? [
            mode
        ] : []);
    const [open] = modes.filter((mode)=>(mode & OTHERS_WRITE) !== 0 && mode !== usual && mode <= 0o7777);
    if (open !== undefined) report(call.node, {
        confidence: usual === undefined ? 'high' : 'medium',
        detail: `0${open.toString(8)}`
    });
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/file-race/rule.js


const CHECKS = /^(?:existsSync|exists|pathExists|pathExistsSync|statSync|stat|lstatSync|lstat|accessSync|access)$/u;
/** Those whose failing is their answer, so that what follows them hangs on it by itself. */ const FAILING = /^access(?:Sync)?$/u;
const WRITERS = 'writeFile,writeFileSync,appendFile,appendFileSync,createWriteStream,open,openSync,chmod,chmodSync,chown,chownSync';
/** Reports files that are checked first and written later. */ const fileRace = {
    id: 'file-race',
    title: 'File checked first and written later',
    cwe: [
        'CWE-367'
    ],
    owasp: 'A04:2021 Insecure Design',
    severity: 'low',
    severityReason: 'Needs rights on the machine and an exact moment (AV:L/AC:H/PR:L); then another file is written (I:L).',
    precision: 'medium',
    message: 'Between the check of a file and its use it may become another one ({sink})',
    why: 'Another program may put a link to a file of its choice in the place of the checked one.',
    fix: {
        text: 'Do without the check: open the file with a flag that fails (`wx`), or use the open file for both.',
        before: 'if (!fs.existsSync(file)) fs.writeFileSync(file, text);',
        after: "fs.writeFileSync(file, text, { flag: 'wx' });"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/367.html',
        'https://nodejs.org/api/fs.html'
    ],
    on: {
        calls: {
            [`fs.{${WRITERS}}`]: (call, report)=>{
                rule_judge(call, report);
            },
            [`fs.promises.{${WRITERS}}`]: (call, report)=>{
                rule_judge(call, report);
            }
        }
    }
};
function rule_judge(call, report) {
    const path = call.argNode(0);
    const { module } = call.environment.frame;
    if (path === call.node || !/^(?:Identifier|MemberExpression|TemplateLiteral|CallExpression|StringLiteral)$/u.test(path.type)) return;
    const flags = [
        call.arg(1),
        call.option(1, 'flag') ?? call.arg(9),
        call.option(2, 'flag') ?? call.arg(9),
        call.option(1, 'flags') ?? call.arg(9)
    ].flatMap(values_value/* textsOf */.CB);
    const opens = /\.open(?:Sync)?$/u.test(call.path);
    if (flags.some((flag)=>/^(?:wx|ax|xw|xa)/u.test(flag)) || opens && !flags.some((flag)=>/^[wa]|\+/u.test(flag))) return;
    const [inner] = (0,syntax/* functionsAround */.xR)(call.environment);
    const written = (0,syntax/* sourceOf */.vz)(path, module);
    const scope = inner?.body ?? module.program;
    const checked = checksBefore(scope, call.node, (node)=>(0,syntax/* sourceOf */.vz)(node, module) === written).some((check)=>FAILING.test((0,syntax/* nameOfNode */.bg)(check.callee)) || decides(check, call.node, scope));
    // A file of the program's own choice is mostly where nobody else can put another one.
    if (checked) report(call.node, {
        confidence: call.arg(0).taints.length > 0 ? 'medium' : 'low'
    });
}
/** The checks of the same path that stand before its use, in the function that uses it. */ function checksBefore(scope, use, isSame) {
    const found = [];
    for (const node of (0,syntax/* descendants */.DG)(scope)){
        if ((node.start ?? 0) >= (use.start ?? 0)) break;
        if (node.type !== 'CallExpression' || !CHECKS.test((0,syntax/* nameOfNode */.bg)(node.callee))) continue;
        const [first] = node.arguments;
        if (first !== undefined && isSame(first)) found.push(node);
    }
    return found;
}
/**
 * Whether what a check says decides if the file is used: a check that only writes a line to a log,
 * or keeps a copy of what was there, is no promise that another file would break.
 */ function decides(check, use, scope) {
    const names = new Set();
    const asks = (node)=>(0,syntax/* isWithin */.UO)(check, node) || names.size > 0 && [
            ...(0,syntax/* descendants */.DG)(node)
        ].some((one)=>one.type === 'Identifier' && names.has(one.name));
    for (const node of (0,syntax/* descendants */.DG)(scope)){
        if (node.type === 'VariableDeclarator' && node.init != null && asks(node.init)) {
            for (const one of (0,syntax/* descendants */.DG)(node.id))if (one.type === 'Identifier') names.add(one.name);
        }
        if (node.type === 'AssignmentExpression' && node.left.type === 'Identifier' && asks(node.right)) names.add(node.left.name);
        if (chooses(node, use, asks)) return true;
        if (node.type === 'TryStatement' && (0,syntax/* isWithin */.UO)(check, node.block) && node.handler != null) {
            if ((0,syntax/* isWithin */.UO)(use, node.handler)) return true;
        }
    }
    return false;
}
/** Whether a node runs the use, or what comes before it ends, only where a test came out so. */ function chooses(node, use, asks) {
    if (node.type === 'LogicalExpression') return (0,syntax/* isWithin */.UO)(use, node.right) && asks(node.left);
    if (node.type === 'WhileStatement') return (0,syntax/* isWithin */.UO)(use, node.body) && asks(node.test);
    if (node.type !== 'IfStatement' && node.type !== 'ConditionalExpression') return false;
    if ((0,syntax/* isWithin */.UO)(use, node.test) || !asks(node.test)) return false;
    return (0,syntax/* isWithin */.UO)(use, node) || node.type === 'IfStatement' && endsIn(node) && isAfter(use, node);
}
function isAfter(use, node) {
    return (use.start ?? 0) >= (node.end ?? 0);
}
/** Whether one of the ways of an `if` ends the function or the round of a loop. */ function endsIn({ consequent, alternate }) {
    return [
        consequent,
        alternate
    ].some((way)=>way != null && /^(?:Return|Throw|Continue|Break)/u.test(last(way)));
}
function last(way) {
    return (way.type === 'BlockStatement' ? way.body.at(-1) : way)?.type ?? '';
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/forge-action-verb/rule.js
/**
 * Reports actions for agents that are declared as read-only but write. The check is in
 * `forge/rules/`, since it needs the manifest.
 */ const forgeActionVerb = {
    id: 'forge-action-verb',
    title: 'Action that writes and says that it reads',
    cwe: [
        'CWE-451',
        'CWE-862'
    ],
    owasp: 'A04:2021 Insecure Design',
    severity: 'medium',
    severityReason: 'An agent, or a text that it read, makes the call; what says that it only reads is called without asking the user (I:L).',
    precision: 'medium',
    message: '{sink} changes something',
    why: 'Agents ask a user before they create, update or delete, and call what only reads by themselves. An action that says GET and writes is done without anybody agreeing. Forge requirement 14 asks for a verb that is true.',
    fix: {
        text: 'Say the verb that the action has, or take the writing out of it.',
        before: `// manifest.yml: actionVerb: GET
export const closeIssue = ({ key }) => asUser().requestJira(route\`/rest/api/3/issue/\${key}\`, { method: 'PUT' });`,
        after: `// manifest.yml: actionVerb: UPDATE
export const closeIssue = ({ key }) => asUser().requestJira(route\`/rest/api/3/issue/\${key}\`, { method: 'PUT' });`
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/modules/rovo-action/',
        'https://cwe.mitre.org/data/definitions/451.html'
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/forge-atlassian-credentials/rule.js
/**
 * Reports requests to Atlassian with a person's credentials. The check is in `forge/rules/`, since
 * it needs the manifest.
 */ const forgeAtlassianCredentials = {
    id: 'forge-atlassian-credentials',
    title: 'Password or API token of an Atlassian account',
    cwe: [
        'CWE-522',
        'CWE-798'
    ],
    owasp: 'A07:2021 Identification and Authentication Failures',
    severity: 'high',
    severityReason: 'Whoever reads what the app keeps has all the rights of that person, on every site of theirs (C:H/I:H).',
    precision: 'medium',
    message: '{sink} sends the credentials of an Atlassian account',
    why: 'Apps may not collect or store the passwords or API tokens of Atlassian users (requirement 10 of all Marketplace apps). Forge gives an app access by scopes, which administrators see and can take back.',
    fix: {
        text: 'Call the product through asUser() or asApp(), and ask for the scope.',
        before: "fetch('https://site.atlassian.net/rest/api/3/issue/A-1', { headers: { Authorization: `Basic ${token}` } });",
        after: 'asUser().requestJira(route`/rest/api/3/issue/A-1`);'
    },
    references: [
        'https://developer.atlassian.com/platform/marketplace/security-requirements/',
        'https://cwe.mitre.org/data/definitions/522.html'
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/forge-data-in-address/rule.js


/**
 * Reports data of a Forge app in an address that its page leads to. What the page itself asks a
 * product for is not followed.
 */ const forgeDataInAddress = {
    id: 'forge-data-in-address',
    title: 'Data that leaves in the address of another page',
    cwe: [
        'CWE-201'
    ],
    owasp: 'A01:2021 Broken Access Control',
    severity: 'medium',
    severityReason: 'Needs a user who opens the page; what the address says is in the logs and the history of another host (UI:R, C:L).',
    precision: 'medium',
    message: '{source} becomes part of an address of another host ({sink})',
    why: 'The hosts of a manifest hold back requests, not navigation: what an address carries leaves the site all the same, and no administrator consented to it.',
    fix: {
        text: 'Lead to an address without data, and send what the other side needs with a request to a host of the manifest.',
        before: 'location.href = `https://help.example.com/?site=${context.siteUrl}`;',
        after: "location.href = 'https://help.example.com/';"
    },
    references: [
        'https://developer.atlassian.com/platform/forge/runtime-egress-permissions/',
        'https://cwe.mitre.org/data/definitions/201.html'
    ],
    taint: {
        sinks: [
            'left-address'
        ],
        sources: onlyFrom({
            response: 'medium'
        }),
        accepts: (use)=>isOfForge(use) && leavesTheSite(use)
    }
};
/** Whether data comes from the app's own functions, or is what Forge tells its pages. */ function isOfForge({ taint }) {
    return taint !== null && /\b(?:invoke|getContext)\b/u.test(taint.source.label);
}
/** Whether the address begins with a host that is none of Atlassian's. */ function leavesTheSite({ value }) {
    const host = /^https?:\/\/([^/?#:]+)/iu.exec((0,values_value/* beforeTaint */.Gl)(value) ?? '')?.[1]?.toLowerCase();
    return host !== undefined && !/(?:^|\.)atlassian\.(?:net|com)$/u.test(host);
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/forge-permission-check/rule.js
/**
 * Reports permission checks that have no effect. The check is in `forge/rules/`, since it needs the
 * manifest.
 */ const forgePermissionCheck = {
    id: 'forge-permission-check',
    title: 'Permission check that is always passed',
    cwe: [
        'CWE-863',
        'CWE-253'
    ],
    owasp: 'A01:2021 Broken Access Control',
    severity: 'high',
    severityReason: 'Needs a user of the site; then what only some may do is done for anybody (PR:L, C:H/I:H).',
    precision: 'medium',
    message: '{sink} decides nothing',
    why: '`authorize().onJira([\u2026])` gives the list of permissions that are granted, and every list is true. For an empty list of ids the other questions answer yes, and a check of which nobody reads the answer stops nobody.',
    fix: {
        text: 'Ask about the thing itself (`onJiraIssue([id]).canEdit()`) and stop where the answer is no; of `onJira` compare the length of the list.',
        before: "if (await authorize().onJira(['ADMINISTER_PROJECTS'])) await remove();",
        after: `const granted = await authorize().onJira(['ADMINISTER_PROJECTS']);
if (granted.length === 1) await remove();`
    },
    references: [
        'https://developer.atlassian.com/platform/forge/runtime-reference/authorize-api/',
        'https://cwe.mitre.org/data/definitions/863.html'
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/forge-remote-token/rule.js
/**
 * Reports servers of Forge Remote that do not verify the invocation token. The check is in
 * `forge/remote/`, since it needs the manifest.
 */ const forgeRemoteToken = {
    id: 'forge-remote-token',
    title: 'Remote that does not verify the invocation token',
    cwe: [
        'CWE-345',
        'CWE-347'
    ],
    owasp: 'A07:2021 Identification and Authentication Failures',
    severity: 'high',
    severityReason: 'Reached over the internet by whoever knows the address; acts for any site, user and app that the request names (PR:N, C:H/I:H).',
    precision: 'high',
    message: '{sink} acts for requests that may not come from Forge',
    why: 'A remote is a server on the internet. That a request comes from Forge, for this app, and for which site and user, only the invocation token says, and only once its signature, its issuer and its audience are verified. A token that is merely decoded, or was issued for another app, says nothing. Requirement 1 of all Marketplace apps asks for it, and an app without it fails the approval.',
    fix: {
        text: 'Verify the bearer token before anything else: with the keys that Forge publishes, the issuer forge/invocation-token and the id of your app as audience; answer 401 where it fails.',
        before: `app.post('/events', (req, res) => {
  const { accountId } = decodeJwt(req.headers.authorization.slice(7));
  res.json(load(accountId));
});`,
        after: `const keys = createRemoteJWKSet(new URL('https://forge.cdn.prod.atlassian-dev.net/.well-known/jwks.json'));
app.post('/events', async (req, res) => {
  const token = req.headers.authorization?.slice(7) ?? '';
  const { payload } = await jwtVerify(token, keys, { issuer: 'forge/invocation-token', audience: process.env.APP_ID });
  res.json(load(payload.principal));
});`
    },
    references: [
        'https://developer.atlassian.com/platform/forge/remote/essentials/',
        'https://developer.atlassian.com/platform/marketplace/security-requirements/',
        'https://cwe.mitre.org/data/definitions/345.html'
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/forge-route-injection/rule.js
/** Reports untrusted data in a route of a Forge app. */ const forgeRouteInjection = {
    id: 'forge-route-injection',
    title: 'Route of a product API from outside',
    cwe: [
        'CWE-22',
        'CWE-918'
    ],
    owasp: 'A01:2021 Broken Access Control',
    severity: 'high',
    severityReason: 'Needs a user of the app; calls other parts of the product API with the rights of the app (C:H/I:H).',
    precision: 'high',
    message: '{source} becomes part of a route as it is ({sink})',
    why: 'The app asks in its own name. `../` or `?` in the data leads to another endpoint than the one that was meant.',
    fix: {
        text: 'Write routes with the tag `route`, which encodes what is put into them.',
        before: 'asApp().requestJira(assumeTrustedRoute(`/rest/api/3/issue/${payload.key}`));',
        after: 'asApp().requestJira(route`/rest/api/3/issue/${payload.key}`);'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/22.html',
        'https://developer.atlassian.com/platform/forge/runtime-reference/product-fetch-api/'
    ],
    taint: {
        sinks: [
            'forge-route'
        ],
        sources: {
            parameter: 'low',
            argument: 'ignore',
            environment: 'ignore',
            storage: 'low',
            dom: 'medium'
        }
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/forge-secret-leaves/rule.js
/**
 * Reports values of the secret store that leave the app. The check is in `forge/rules/`, since it
 * needs the manifest.
 */ const forgeSecretLeaves = {
    id: 'forge-secret-leaves',
    title: 'Secret that leaves the secret store',
    cwe: [
        'CWE-532',
        'CWE-200'
    ],
    owasp: 'A09:2021 Security Logging and Monitoring Failures',
    severity: 'high',
    severityReason: 'Whoever reads the logs, or any user who can call the function, has the credential (C:H).',
    precision: 'medium',
    message: '{sink} has a value of the secret store',
    why: 'The secret store keeps a value from everybody but the code of the app. Written to a log it is kept for two weeks where developers look; given back by a resolver it is in the browser of whoever asks.',
    fix: {
        text: 'Log that there is a secret, not what it is; use it in the back end, and give back only what the page needs.',
        before: `const token = await kvs.getSecret('token');
console.log(token);`,
        after: `const token = await kvs.getSecret('token');
console.log('token is set:', token !== undefined);`
    },
    references: [
        'https://developer.atlassian.com/platform/forge/storage-reference/storage-api-secret/',
        'https://cwe.mitre.org/data/definitions/532.html'
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/forge-shared-state/rule.js
/**
 * Reports state that is shared between tenants. The check is in `forge/rules/`, since it needs the
 * manifest.
 */ const forgeSharedState = {
    id: 'forge-shared-state',
    title: 'State shared by tenants',
    cwe: [
        'CWE-488',
        'CWE-668'
    ],
    owasp: 'A01:2021 Broken Access Control',
    severity: 'high',
    severityReason: 'No right is needed: who calls next, of whatever site, may be given what another one left (AC:H, C:H).',
    precision: 'medium',
    message: '{sink} is kept between calls',
    why: "A warm process of Forge serves many sites one after the other. What a call leaves in a variable of the module, or below /tmp, is still there for the next one. Storage (KVS, SQL) is kept apart by Forge, a cache of one's own is not.",
    fix: {
        text: 'Keep it in the function, or in storage; where a cache is needed, make the cloud id or the installation a part of its key.',
        before: `let settings;
export const handler = async () => (settings ??= await kvs.get('settings'));`,
        after: "export const handler = async () => kvs.get('settings');"
    },
    references: [
        'https://developer.atlassian.com/platform/forge/runtime-reference/',
        'https://cwe.mitre.org/data/definitions/488.html'
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/forge-unchecked-as-app/rule.js
/**
 * Reports requests on behalf of the app without a check of the caller's permissions. The check is
 * in `forge/rules/`, since it needs the manifest.
 */ const forgeUncheckedAsApp = {
    id: 'forge-unchecked-as-app',
    title: 'Request as the app without a permission check',
    cwe: [
        'CWE-862',
        'CWE-285'
    ],
    owasp: 'A01:2021 Broken Access Control',
    severity: 'high',
    severityReason: 'Needs a user of the site who can load any module of the app; reads or changes what only the app may (PR:L, C:H/I:H).',
    precision: 'medium',
    message: '{sink} acts as the app, and nothing checks what the caller may do',
    why: 'asApp() has the rights of the app, whoever calls. Display conditions hide a page and stop nobody from calling its function. Marketplace requirement 1 (authorize every request) and Forge requirements 1 and 2 ask for asUser(), or for a check before asApp().',
    fix: {
        text: 'Use asUser(), so that the product checks; where the app has to act, ask authorize() about the very thing first, and stop where the answer is no.',
        before: `resolver.define('close', ({ payload }) =>
  asApp().requestJira(route\`/rest/api/3/issue/\${payload.key}\`, { method: 'PUT' }),
);`,
        after: `resolver.define('close', ({ payload }) =>
  asUser().requestJira(route\`/rest/api/3/issue/\${payload.key}\`, { method: 'PUT' }),
);`
    },
    references: [
        'https://developer.atlassian.com/platform/forge/runtime-reference/authorize-api/',
        'https://developer.atlassian.com/platform/marketplace/security-requirements/',
        'https://cwe.mitre.org/data/definitions/862.html'
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/forge-user-data-in-logs/rule.js
/**
 * Reports end-user data in an app's logs. The check is in `forge/rules/`, since it needs the
 * manifest.
 */ const forgeUserDataInLogs = {
    id: 'forge-user-data-in-logs',
    title: 'End-user data in the log',
    cwe: [
        'CWE-532'
    ],
    owasp: 'A09:2021 Security Logging and Monitoring Failures',
    severity: 'low',
    severityReason: 'Needs access to the logs of the app; shows names, addresses or what users wrote (C:L).',
    precision: 'medium',
    message: '{sink} goes to the log',
    why: 'Logs of a Forge app can be read by its developers, and downloaded. Names, e-mail addresses and what users sent do not belong there (Forge requirement 6).',
    fix: {
        text: 'Log what happened and ids that say nothing by themselves; leave out the payload.',
        before: 'console.log(req.payload);',
        after: "console.log('saved', Object.keys(req.payload).length, 'fields');"
    },
    references: [
        'https://developer.atlassian.com/platform/forge/logging-guidelines/',
        'https://cwe.mitre.org/data/definitions/532.html'
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/forge-webtrigger-authentication/rule.js
/**
 * Reports web triggers that act for unauthenticated callers. The check is in `forge/rules/`, since
 * it needs the manifest.
 */ const forgeWebtriggerAuthentication = {
    id: 'forge-webtrigger-authentication',
    title: 'Web trigger that does not check who calls',
    cwe: [
        'CWE-306'
    ],
    owasp: 'A07:2021 Identification and Authentication Failures',
    severity: 'high',
    severityReason: 'Reached over the internet without any right by whoever has the address; acts as the app (PR:N, C:H/I:H).',
    precision: 'medium',
    message: '{sink} does what it is asked, by anybody',
    why: 'Forge lets everybody who has the address call a web trigger, on purpose. Only its handler can tell a caller from a stranger: by a signature (HMAC), a token or a shared secret, compared in constant time. Requirement 1 of all Marketplace apps asks for it.',
    fix: {
        text: 'Keep a secret in the secret store or an encrypted variable, let the caller sign the body with it, and compare the signature before anything else.',
        before: `export const hook = async (request) => {
  await asApp().requestJira(route\`/rest/api/3/issue\`, { method: 'POST', body: request.body });
  return { statusCode: 204 };
};`,
        after: `export const hook = async (request) => {
  const signature = createHmac('sha256', process.env.HOOK_SECRET).update(request.body).digest();
  const given = Buffer.from(request.headers['x-signature']?.[0] ?? '', 'hex');
  if (given.length !== signature.length || !timingSafeEqual(given, signature)) return { statusCode: 401 };
  await asApp().requestJira(route\`/rest/api/3/issue\`, { method: 'POST', body: request.body });
  return { statusCode: 204 };
};`
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/modules/web-trigger/',
        'https://cwe.mitre.org/data/definitions/306.html'
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/forge-webtrigger-html/rule.js
/**
 * Reports web triggers that return HTML with request data. The check is in `forge/rules/`, since it
 * needs the manifest.
 */ const forgeWebtriggerHtml = {
    id: 'forge-webtrigger-html',
    title: 'Web trigger that answers with HTML made of its input',
    cwe: [
        'CWE-79'
    ],
    owasp: 'A03:2021 Injection',
    severity: 'medium',
    severityReason: 'Needs somebody who opens an address; runs a script on the domain of web triggers (UI:R, C:L/I:L).',
    precision: 'medium',
    message: '{sink} becomes HTML',
    why: 'What stands in the address or the body of a request becomes a part of the page, and with it a script of whoever wrote the address.',
    fix: {
        text: 'Answer with text or JSON, or encode what is put into the page.',
        before: `export const page = ({ queryParameters }) => ({
  statusCode: 200,
  headers: { 'Content-Type': ['text/html'] },
  body: \`<p>\${queryParameters.name}</p>\`,
});`,
        after: `export const page = ({ queryParameters }) => ({
  statusCode: 200,
  headers: { 'Content-Type': ['text/html'] },
  body: \`<p>\${escapeHtml(queryParameters.name)}</p>\`,
});`
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/modules/web-trigger/',
        'https://cwe.mitre.org/data/definitions/79.html'
    ]
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/format-string/rule.js

/** Reports untrusted data as a format string. */ const formatString = {
    id: 'format-string',
    title: 'Format string from outside',
    cwe: [
        'CWE-134'
    ],
    owasp: 'A03:2021 Injection',
    severity: 'low',
    severityReason: 'Reached over the network without rights; garbles what is logged or shown, and leaves out or moves other values (I:L).',
    precision: 'high',
    message: '{source} is used as a format ({sink})',
    why: '`%s`, `%d` and `%j` in the data take the values that follow, so that entries say something else.',
    fix: {
        text: 'Use a constant format, and give the data as one of its values.',
        before: "console.log('login of ' + req.body.user, address);",
        after: "console.log('login of %s', req.body.user, address);"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/134.html'
    ],
    taint: {
        sinks: [
            'format'
        ],
        sources: {
            ...ignoring('page', 'storage', 'argument', 'environment'),
            parameter: 'low',
            dom: 'low',
            message: 'low'
        },
        accepts: ({ call, value })=>call !== null && call.args.length > 1 && value.objects.length === 0
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/graphql-exposure/rule.js
const APOLLO = '{apollo-server,apollo-server-express,apollo-server-koa,apollo-server-fastify,apollo-server-lambda,apollo-server-micro,@apollo/server}.ApolloServer';
/** Reports GraphQL servers that reveal more than users need. */ const graphqlExposure = {
    id: 'graphql-exposure',
    title: 'GraphQL server shows its schema or allows batches',
    cwe: [
        'CWE-200',
        'CWE-770',
        'CWE-352'
    ],
    owasp: 'A05:2021 Security Misconfiguration',
    severity: 'low',
    severityReason: 'Reached over the network without rights; tells what can be asked, or multiplies attempts (C:L/A:L).',
    precision: 'medium',
    message: 'The GraphQL server is open in production too ({sink})',
    why: 'Introspection and consoles list every query and field. Batches send thousands of attempts in one request, past limits for each request. Without its check, Apollo answers forged requests of other sites.',
    fix: {
        text: 'Switch introspection, consoles and batches off in production.',
        before: 'new ApolloServer({ schema, introspection: true });',
        after: "new ApolloServer({ schema, introspection: process.env.NODE_ENV !== 'production' });"
    },
    references: [
        'https://cheatsheetseries.owasp.org/cheatsheets/GraphQL_Cheat_Sheet.html'
    ],
    on: {
        calls: {
            [APOLLO]: (call, report)=>{
                flags(call, [
                    'introspection',
                    'playground',
                    'allowBatchedHttpRequests',
                    'debug',
                    'includeStacktraceInErrorResponses'
                ], true, report);
                flags(call, [
                    'csrfPrevention'
                ], false, report);
            },
            '{express-graphql,express-graphql.graphqlHTTP,koa-graphql,koa-graphql.graphqlHTTP}': (call, report)=>{
                flags(call, [
                    'graphiql'
                ], true, report);
            },
            '{graphql-yoga.createYoga,graphql-yoga.createServer}': (call, report)=>{
                flags(call, [
                    'graphiql',
                    'batching'
                ], true, report);
                flags(call, [
                    'maskedErrors'
                ], false, report);
            },
            '*.register': (call, report)=>{
                if (!call.arg(0).apis.some((api)=>/^mercurius$/u.test(api))) return;
                for (const name of [
                    'graphiql',
                    'allowBatchedQueries'
                ])if (call.option(1, name)?.constants.includes(true)) report(call.node, {
                    confidence: 'medium',
                    detail: name
                });
            },
            '{@nestjs/graphql.GraphQLModule}.forRoot': (call, report)=>{
                flags(call, [
                    'introspection',
                    'playground',
                    'graphiql'
                ], true, report);
            }
        }
    }
};
function flags(call, names, bad, report) {
    const found = names.filter((name)=>call.option(0, name)?.constants.includes(bad));
    if (found.length > 0) report(call.node, {
        confidence: 'medium',
        detail: found.join(', ')
    });
}

// EXTERNAL MODULE: ./src/scanners/shared/secrets/public-values.js
var public_values = __webpack_require__(23249);
// EXTERNAL MODULE: ./src/scanners/shared/aside-places.js
var aside_places = __webpack_require__(48294);
;// CONCATENATED MODULE: ./src/scanners/code/rules/parts/secrets.js

const PLACEHOLDER = /^(?:x+|\*+|\.+|todo|change_?me|example|none|null|undefined|test|string|password|secret|token|<.*|\$\{.*|\{\{.*|your[-_ ].*|\/.*|https?:.*|\.{1,2}\/.*)$/iu;
/** Prefixes of keys of well-known services, and of private keys. */ const PROVIDER = /^(?:sk[-_](?:live|prod|ant|proj)|AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox[abpr]-|AIza|SG\.|npm_|-----BEGIN [A-Z ]*PRIVATE KEY)/u;
/**
 * Whether a text only names or describes a secret: words, a path, a placeholder, or a regular
 * expression for one.
 */ function isNoSecret(text) {
    if (PLACEHOLDER.test(text) || /\.(?:pem|key|json|txt|crt)$|\(\?[:=!<]/iu.test(text)) return true;
    return isWords(text);
}
/** Whether a text consists of two or more words only, or is a path of them. */ function isWords(text) {
    const words = text.split(/[-_. :/]+|(?<=[a-z])(?=[A-Z])/u);
    return words.length > 1 && words.every((word)=>/^[A-Za-z]*$/u.test(word));
}
/** Whether a text is a private key in PEM. */ function isPrivateKey(text) {
    return /-----BEGIN [A-Z ]*PRIVATE KEY-----[\sA-Za-z0-9+/=\\]{40}/u.test(text);
}
/**
 * Whether a text looks like a service's key or machine-generated: long, with digits and both cases,
 * and few repeated characters.
 */ function looksIssued(text) {
    if (PROVIDER.test(text)) return true;
    const many = new Set(text).size >= Math.min(16, text.length * 0.45);
    return /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[\w+/=-]{24,}$/u.test(text) && many;
}
/**
 * A reporter for secrets that lowers the confidence of those in tests and samples, unless they look
 * machine-generated: others protect nothing there.
 */ function ratedByPlace(report, environment, text) {
    const { path } = environment.frame.module;
    if (!(0,aside_places/* isAside */.Z)(path, 'passwords') || text !== null && looksIssued(text)) return report;
    return (node, details)=>{
        report(node, {
            ...details,
            confidence: 'low'
        });
    };
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/hardcoded-credentials/rule.js




const NAME = /(?:password|passwd|pwd|passphrase|secret|api_?key|access_?key|private_?key|auth_?token|access_?token|crypto_?key|encryption_?key|signing_?key|secret_?key)$/iu;
/**
 * Names of keys for sessions and tokens; their values are secrets even if they consist of words.
 */ const SIGNING = /(?:cookie|session|jwt|token|signing|crypto|encryption)_?(?:secret|key)$/iu;
/** Headers with credentials. They also name schemes and modes, which are words. */ const HEADER = /^(?:authorization|x-[\w-]+-(?:token|key))$/iu;
/** How the value of an Authorization header begins. */ const SCHEME = /^(?:Basic|Bearer|Token)\s+/iu;
/** User and password in a URL. */ const ADDRESS = /^[a-z][a-z\d+.-]*:\/\/([^:/@\s{}$<]+):([^@/\s{}$<]{3,})@([^/:\s]+)/iu;
const rule_LOCAL = /^(?:localhost|127\.|0\.0\.0\.0|\[::1\]|example\.|host$)/iu;
const FUNCTION = /^(?:Arrow)?FunctionExpression$/u;
/** Reports secrets in the source code. */ const hardcodedCredentials = {
    id: 'hardcoded-credentials',
    title: 'Hard-coded credentials',
    cwe: [
        'CWE-798',
        'CWE-259',
        'CWE-321'
    ],
    owasp: 'A07:2021 Identification and Authentication Failures',
    severity: 'high',
    severityReason: 'Whoever reads the code has the secret, in every copy of it and for ever; with it all that it protects (C:H/I:H, AC:H).',
    precision: 'medium',
    message: 'A secret stands in the code ({sink})',
    why: 'Code is copied, forked, logged and shared. A secret in it cannot be taken back, only replaced.',
    fix: {
        text: 'Read it from the environment or a secret store, and replace the one that was in the code.',
        before: "app.use(session({ secret: 'keyboard cat 4711' }));",
        after: 'app.use(session({ secret: process.env.SESSION_SECRET }));'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/798.html'
    ],
    on: {
        assigned: (name, value, node, report, environment)=>{
            const text = (0,values_value/* textOf */.b6)(value) ?? fallbackOf(node);
            if (text !== null && isWritten(node, environment)) named(name, text, node, environment, report);
        },
        nodes: {
            ClassDeclaration: classMembers,
            ClassExpression: classMembers,
            BinaryExpression: (node, environment, report)=>{
                if (node.type === 'BinaryExpression' && /^[=!]==?$/u.test(node.operator)) compared(node, environment, report);
            },
            StringLiteral: (node, environment, report)=>{
                if (node.type === 'StringLiteral') address(node, environment, report);
            }
        },
        calls: {
            '{jsonwebtoken,jose.JWT}.{sign,verify}': (call, report)=>{
                given(call, 1, report);
            },
            'crypto.createHmac': (call, report)=>{
                given(call, 1, report);
            },
            sequelize: (call, report)=>{
                given(call, 2, report);
            },
            '{express-session,cookie-session,express-jwt,express-jwt.expressjwt}': (call, report)=>{
                const secret = call.option(0, 'secret');
                const node = call.optionNode(0, 'secret');
                // A secret that is read from another object is reported at that object.
                const elsewhere = node.type === 'ObjectProperty' && node.value.type === 'MemberExpression';
                if (secret !== null && !elsewhere) constant(secret, node, call.environment, report);
            }
        }
    }
};
function classMembers(node, environment, report) {
    if (node.type !== 'ClassDeclaration' && node.type !== 'ClassExpression') return;
    for (const member of node.body.body)if (member.type === 'ClassProperty' && member.value?.type === 'StringLiteral') named((0,syntax/* nameOfNode */.bg)(member.key), member.value.value, member, environment, report);
}
const PASSWORD = /pass|pwd/iu;
function named(name, text, node, environment, report) {
    // Passwords of test users may look random, so in tests only keys are judged by their look.
    const rated = ratedByPlace(report, environment, PASSWORD.test(name) ? null : text);
    if (isPrivateKey(text)) rated(node, {
        sink: name
    });
    else if (isHeader(name, text) || NAME.test(name) && isSecret(name, text)) rated(node, {
        confidence: 'medium',
        sink: name
    });
}
function isHeader(name, text) {
    return HEADER.test(name) && /\d/u.test(text) && isSecret(name, text.replace(SCHEME, ''));
}
function isSecret(name, text) {
    if (text.length < 6 || text.split(' ').length > 2 || isLabel(name, text)) return false;
    const signs = SIGNING.test(name) && isWords(text) && text.split(/[-_ ]/u).length > 2;
    return signs || !(isShown(name, text) || isNoSecret(text));
}
/** Whether a service shows a key to everybody. It shows nobody's password. */ function isShown(name, text) {
    return !PASSWORD.test(name) && (0,public_values/* isPublicByDesign */.z)(text);
}
/** A word to read: letters, with an apostrophe or a hyphen between two of them. */ const WORD = String.raw`\p{L}[\p{L}\p{M}]*(?:['\u2019-][\p{L}\p{M}]+)*`;
/**
 * Words with a blank between them, a word of another language, or one with a capital: no digit and
 * no sign but those that end a sentence.
 */ const WORDS_TO_READ = new RegExp(`^(?:${WORD}(?: ${WORD})+|(?=.*\\P{ASCII})[A-Za-z\\P{ASCII}' -]+|[A-Z][a-z]+)[.:?!\u2026]{0,3}$`, 'u');
/** Whether a text is what people read (`password: 'Passwort'`), or a part of its own name. */ function isLabel(name, text) {
    return WORDS_TO_READ.test(text) || name.toLowerCase().includes(text.toLowerCase());
}
/** Whether an argument is what the function around was given: then the text stands elsewhere. */ function isParameter(call, index) {
    const node = call.argNode(index);
    const params = call.environment.frame.closure?.node.params ?? [];
    return node.type === 'Identifier' && params.some((parameter)=>parameter.type === 'Identifier' && parameter.name === node.name);
}
/** Reports an argument that is written down at its call. */ function given(call, index, report) {
    if (!isParameter(call, index)) constant(call.arg(index), call.node, call.environment, report);
}
function constant(value, node, environment, report) {
    const text = (0,values_value/* textOf */.b6)(value);
    if (text !== null && text !== '') ratedByPlace(report, environment, text)(node);
}
/**
 * Whether a value is reported at this node. False where it is reported at the literal itself: for
 * parameters, fields, and properties named like the variable.
 */ function isWritten(node, { frame }) {
    if (isMade(node, frame.module)) return false;
    if (node.type !== 'ObjectProperty') return !/^(?:Identifier|\w+Pattern|\w*Function\w*|ArrowFunctionExpression|\w+Method|RestElement)$/u.test(node.type);
    const { value } = node;
    if (node.shorthand || /(?:Member|Call)Expression$/u.test(value.type)) return false;
    return value.type !== 'Identifier' || (0,syntax/* assignedTo */.cR)(value, frame.module).some(({ type })=>type === 'StringLiteral' || type === 'TemplateLiteral');
}
/**
 * Whether a function in a call makes a value by chance, or with what nobody sees here:
 * `Array.from(list, () => pick(LETTERS)).join('')`. Then it is not written down.
 */ function isMade(node, module) {
    return node.type === 'CallExpression' && [
        ...(0,syntax/* descendants */.DG)(node)
    ].filter(({ type })=>FUNCTION.test(type)).flatMap((inner)=>(0,syntax/* originsOf */.TZ)(inner, module)).some((inner)=>inner.type === 'CallExpression' && isUnknown(inner.callee, module));
}
/** Functions of the language that turn a text that is written down into another one. */ const OF_LANGUAGE = /^(?:String|Number|BigInt|parseInt|parseFloat|atob|btoa|unescape|decodeURI(?:Component)?)$/u;
/** Whether what is called may give any value: chance, or a function of another file. */ function isUnknown(callee, module) {
    return /random|uuid|nanoid/iu.test((0,syntax/* nameOfNode */.bg)(callee)) || callee.type === 'Identifier' && !OF_LANGUAGE.test(callee.name) && (0,syntax/* assignedTo */.cR)(callee, module).length === 0;
}
/** The literal in `process.env.SECRET || 'text'`. */ function fallbackOf(node) {
    const value = node.type === 'AssignmentExpression' ? node.right : node.type === 'ObjectProperty' ? node.value : node;
    return value.type === 'LogicalExpression' && value.right.type === 'StringLiteral' ? value.right.value : null;
}
/** Reports `password === 'hunter2'`. */ function compared({ left, right }, environment, report) {
    const [text, other] = left.type === 'StringLiteral' ? [
        left,
        right
    ] : [
        right,
        left
    ];
    if (text.type !== 'StringLiteral' || !/^(?:Identifier|MemberExpression)$/u.test(other.type)) return;
    const name = (0,syntax/* nameOfNode */.bg)(other);
    if (!NAME.test(name) || text.value.length < 4 || isNoSecret(text.value)) return;
    if (isShown(name, text.value) || isLabel(name, text.value)) return;
    ratedByPlace(report, environment, text.value)(text, {
        confidence: 'medium',
        sink: name
    });
}
/**
 * Reports `postgres://user:secret@db.example.com`; for the local machine it is a default for
 * development.
 */ function address(node, environment, report) {
    const [, , password = '', host = ''] = ADDRESS.exec(node.value) ?? [];
    if (password === '' || isNoSecret(password) || /^(?:pass|pw|x+|\*+)$/iu.test(password)) return;
    const rated = ratedByPlace(report, environment, password);
    rated(node, {
        confidence: rule_LOCAL.test(host) ? 'low' : 'medium',
        sink: 'password in an address'
    });
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/hardcoded-key/rule.js



/** Reports keys in the source code. */ const hardcodedKey = {
    id: 'hardcoded-key',
    title: 'Hard-coded cryptographic key',
    cwe: [
        'CWE-321',
        'CWE-798'
    ],
    owasp: 'A02:2021 Cryptographic Failures',
    severity: 'high',
    severityReason: 'Whoever reads the code has the key, in every copy of it and for ever (C:H/I:H, AC:H).',
    precision: 'high',
    message: 'A key stands in the code ({sink})',
    why: 'A key that is in the code is known to all who ever had the code, the same in every installation, and cannot be changed without a release.',
    fix: {
        text: 'Read the key from the environment or a key store, without a default, and replace the one that was in the code.',
        before: "app.use(cookieParser('keyboard cat'));",
        after: 'app.use(cookieParser(process.env.COOKIE_SECRET));'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/321.html'
    ],
    on: {
        calls: {
            'crypto.{createCipheriv,createDecipheriv,createCipher,createDecipher,createHmac}': (call, report)=>{
                if (!call.path.endsWith('Hmac') || (0,values_value/* textOf */.b6)(call.arg(1)) === null) key(call, call.arg(1), report);
            },
            'crypto.{createSecretKey,createPrivateKey}': (call, report)=>{
                key(call, call.arg(0), report);
                key(call, call.option(0, 'key'), report);
            },
            'crypto.{createSign,createSign()}.sign': (call, report)=>{
                key(call, call.arg(0), report);
            },
            'crypto.{subtle,webcrypto.subtle}.importKey': (call, report)=>{
                if ((0,values_value/* textsOf */.CB)(call.arg(0)).includes('raw')) key(call, call.arg(1), report);
            },
            '{crypto-js,CryptoJS}.{AES,DES,TripleDES,RC4,Rabbit,Blowfish}.{encrypt,decrypt}': (call, report)=>{
                key(call, call.arg(1), report);
            },
            '{crypto-js,CryptoJS}.{HmacSHA1,HmacSHA256,HmacSHA512,HmacMD5}': (call, report)=>{
                key(call, call.arg(1), report);
            },
            'cookie-parser': (call, report)=>{
                key(call, call.arg(0), report);
            },
            'express.cookieParser': (call, report)=>{
                key(call, call.arg(0), report);
            },
            'cookie-session': (call, report)=>{
                key(call, call.option(0, 'keys'), report);
                fallback(call, call.option(0, 'secret'), report);
            },
            '{express-session,express-jwt,express-jwt.expressjwt}': (call, report)=>{
                const secret = call.option(0, 'secret');
                fallback(call, secret, report);
                if (secret !== null && secret.objects.some(({ kind })=>kind === 'array')) key(call, secret, report);
            },
            '{koa-jwt,express.session,client-sessions,iron-session.getIronSession,@nestjs/jwt.JwtModule.register}': (call, report)=>{
                for (const [index, name] of [
                    [
                        0,
                        'secret'
                    ],
                    [
                        0,
                        'password'
                    ],
                    [
                        2,
                        'password'
                    ]
                ])key(call, call.option(index, name), report);
            },
            '{jsonwebtoken,jose.JWT}.{sign,verify}': (call, report)=>{
                fallback(call, call.arg(1), report);
            },
            '{jwt-simple,atlassian-jwt}.{encode,decode,encodeSymmetric,decodeSymmetric}': (call, report)=>{
                key(call, call.arg(1), report);
            },
            'passport-jwt.Strategy': (call, report)=>{
                key(call, call.option(0, 'secretOrKey'), report);
            },
            '*.register': (call, report)=>{
                if (call.arg(0).apis.some((api)=>/^(?:@fastify|fastify)[/-](?:cookie|session|secure-session|jwt)$/u.test(api))) for (const name of [
                    'secret',
                    'key'
                ])key(call, call.option(1, name), report);
            }
        },
        writes: {
            '{koa().keys,koa.Application.keys}': ({ value, node }, report)=>{
                if ((0,values_value/* textsOf */.CB)((0,contents/* elementsOf */.Z)(value)).length > 0) report(node);
            }
        }
    }
};
/** Reports a string of the code as a key, alone or in a list, or after `||` as the default. */ function key(call, value, report) {
    if (value === null) return;
    const listed = value.objects.some(({ kind })=>kind === 'array') ? (0,contents/* elementsOf */.Z)(value) : values_value/* UNKNOWN_CLOSED */.GV;
    if (!isKey(value) && !isKey(listed)) return;
    const sure = (0,values_value/* textOf */.b6)(value) !== null || (0,values_value/* textOf */.b6)(listed) !== null;
    const rated = ratedByPlace(report, call.environment, (0,values_value/* textsOf */.CB)(value)[0] ?? null);
    rated(call.node, {
        confidence: sure ? 'high' : 'medium'
    });
}
/** Reports only a default after `||`; a literal key is covered by hard-coded credentials. */ function fallback(call, value, report) {
    if (value !== null && (0,values_value/* textOf */.b6)(value) === null && isKey(value)) ratedByPlace(report, call.environment, (0,values_value/* textsOf */.CB)(value)[0] ?? null)(call.node, {
        confidence: 'medium',
        detail: 'as a default'
    });
}
function isKey(value) {
    return (0,values_value/* textsOf */.CB)(value).some((text)=>text.length > 3 && !/^-----BEGIN (?:RSA )?PUBLIC/u.test(text));
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/header-injection/rule.js



/** Reports untrusted data in a response header. */ const headerInjection = {
    id: 'header-injection',
    title: 'Header injection',
    cwe: [
        'CWE-113',
        'CWE-93'
    ],
    owasp: 'A03:2021 Injection',
    severity: 'medium',
    severityReason: 'Reached over the network without rights; sets headers of an answer or a mail, where line breaks are let through also its content (C:L/I:L).',
    precision: 'medium',
    message: '{source} becomes part of a header ({sink})',
    why: 'A line break in the data begins a header of its own. Node.js refuses those in answers with an error that ends the request; proxies, mail and other runtimes let them through.',
    fix: {
        text: 'Encode the value, or take it from a list.',
        before: "res.setHeader('X-Name', req.query.name);",
        after: "res.setHeader('X-Name', encodeURIComponent(req.query.name));"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/113.html'
    ],
    taint: {
        sinks: [
            'header'
        ],
        sources: {
            ...ignoring('parameter', 'argument', 'environment', 'storage', 'response'),
            remote: 'medium',
            upload: 'medium'
        },
        accepts: (use)=>mayHoldLineBreaks(use) && !isOthers(use)
    }
};
/**
 * Whether data may contain line breaks. Request headers and the path as it was sent cannot; bodies
 * and decoded parameters can.
 */ function mayHoldLineBreaks({ taint }) {
    return taint === null || !(0,values_taint/* isAsSent */.Jl)(taint) || !/header|cookie|\bget\(|host|\burl\b|origin|^(?:req|request|ctx)\.path$/iu.test(taint.source.label);
}
/** Whether other rules cover the header: redirect targets and CORS origins. */ function isOthers({ call, value }) {
    const isOwn = (name)=>/^(?:location|access-control-.*)$/iu.test(name);
    const name = call === null ? null : (0,values_value/* textOf */.b6)(call.arg(0));
    if (name !== null && isOwn(name)) return true;
    const fields = value.objects.flatMap((object)=>[
            ...object.fields
        ].filter(([, cell])=>cell.value.taints.length > 0).map(([field])=>field));
    return fields.length > 0 && fields.every(isOwn);
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/headless-browser-injection/rule.js

/** Reports untrusted data that a browser on the server opens or runs. */ const headlessBrowserInjection = {
    id: 'headless-browser-injection',
    title: 'Page of a headless browser from outside',
    cwe: [
        'CWE-918',
        'CWE-94'
    ],
    owasp: 'A10:2021 Server-Side Request Forgery',
    severity: 'high',
    severityReason: 'Reached over the network without rights; the browser reads internal addresses and local files, and shows them in the picture or document that it makes (S:C/C:H).',
    precision: 'high',
    message: '{source} decides what a browser on the server opens or runs ({sink})',
    why: 'A page in a browser on the server sends requests from inside the network. With `file:` addresses, frames or scripts it reads what its user must not see.',
    fix: {
        text: 'Choose the address from a list of your own. Escape data that is put into the page, and pass values to scripts as arguments, never in their text.',
        before: 'await page.goto(req.query.url);',
        after: "await page.goto(REPORTS.get(req.query.report) ?? 'about:blank');"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/918.html'
    ],
    taint: {
        sinks: [
            'browser-address',
            'browser-page'
        ],
        sources: {
            argument: 'ignore',
            environment: 'ignore',
            dom: 'ignore'
        },
        accepts: reachesOut
    }
};
/** Whether the data chooses the host; a URL with a fixed host is harmless. */ function reachesOut(use) {
    return use.kind === 'browser-page' || choosesHost(use);
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/hidden-code/rule.js

const SENDS = /\b(?:https?\.(?:request|get)|fetch|axios|got|request|XMLHttpRequest|net\.connect|dns\.(?:resolve\w*|lookup))\s*[.(]|\brequire\(['"](?:node:)?(?:https?|net|dns)['"]\)/u;
/** Files with a person's private keys. */ const KEYS = /['"`/.](?:id_rsa|id_ed25519|id_dsa)\b|\.aws['"/,\s]+credentials|['"`/]\.npmrc['"`]|\.git-credentials|\.docker\/config\.json|['"`/]\.netrc['"`]|\/etc\/shadow\b/u;
const WHOLE_ENVIRONMENT = /JSON\.stringify\(\s*process\.env\s*[,)]|\.\.\.process\.env\b[\s\S]{0,200}(?:\.write|body)|\benv\s*:\s*process\.env\b[\s\S]{0,80}ssh|\benv\s*:\s*process\.env\s*,[\s\S]{0,400}(?:aws|ssh|npm)/u;
/** Reports code that hides what it does, or reads private keys. */ const hiddenCode = {
    id: 'hidden-code',
    title: 'Code that hides what it does',
    cwe: [
        'CWE-506',
        'CWE-912'
    ],
    owasp: 'A08:2021 Software and Data Integrity Failures',
    severity: 'critical',
    severityReason: 'Runs wherever the program or its installation runs, with all its rights (C:H/I:H/A:H).',
    precision: 'medium',
    message: 'Code is hidden, or keys leave the machine ({sink})',
    why: 'Programs have no reason to run code that stands in them encoded, or to send keys of their user elsewhere. Malicious packages do both.',
    fix: {
        text: 'Find out who wrote it and why. Where it has a reason, write the code as code.',
        before: "eval(Buffer.from('Y29uc29sZS5sb2coMSk=', 'base64').toString());",
        after: 'console.log(1);'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/506.html'
    ],
    on: {
        calls: {
            '{eval,Function,vm.runInThisContext,vm.runInNewContext,vm.Script,child_process.exec,child_process.execSync}': (call, report)=>{
                decoded(call, report);
            },
            '*._compile': (call, report)=>{
                decoded(call, report);
            },
            '{fs,fs.promises}.{readFile,readFileSync}': (call, report)=>{
                const { module } = call.environment.frame;
                if (KEYS.test((0,syntax/* sourceOf */.vz)(call.node, module)) && SENDS.test((0,syntax/* codeOf */.$N)(module))) report(call.node, {
                    confidence: 'medium',
                    detail: 'reads keys, and sends'
                });
            }
        },
        files: (module, report)=>{
            sendsEnvironment(module, report);
        }
    }
};
function decoded(call, report) {
    const { module } = call.environment.frame;
    const last = call.argNode(call.path === 'Function' ? call.args.length - 1 : 0);
    if (last !== call.node && (0,syntax/* originsOf */.TZ)(last, module).some(isDecoding)) report(call.node, {
        confidence: 'high',
        detail: 'runs what was encoded'
    });
}
/**
 * Whether a call decodes hidden text: `Buffer.from('\u2026', 'base64')`, `atob('\u2026')`,
 * `String.fromCharCode(1, 2, \u2026)`.
 */ function isDecoding(node) {
    if (node.type !== 'CallExpression') return false;
    const [first, second] = node.arguments;
    const name = (0,syntax/* nameOfNode */.bg)(node.callee);
    if (name === 'fromCharCode') return node.arguments.length > 8 && first?.type === 'NumericLiteral';
    if (first?.type !== 'StringLiteral' || first.value.length < 12) return false;
    return name === 'atob' || name === 'from' && second?.type === 'StringLiteral' && /^(?:base64|hex)$/u.test(second.value);
}
function sendsEnvironment(module, report) {
    const code = (0,syntax/* codeOf */.$N)(module);
    if (WHOLE_ENVIRONMENT.test(code) && SENDS.test(code) && !/\bconsole\.\w+\(\s*JSON\.stringify\(\s*process\.env/u.test(code)) report(module.program, {
        confidence: 'medium',
        sink: 'process.env',
        detail: 'sends the environment'
    });
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/host-header-poisoning/rule.js

/** Reports the Host header of a request in a mail. */ const hostHeaderPoisoning = {
    id: 'host-header-poisoning',
    title: 'Host header decides where links lead',
    cwe: [
        'CWE-640',
        'CWE-644'
    ],
    owasp: 'A04:2021 Insecure Design',
    severity: 'medium',
    severityReason: 'Reached over the network, needs a victim that opens a mail; gets the token of a reset password (C:H/I:H, UI:R).',
    precision: 'high',
    message: '{source} decides where a link in a mail leads ({sink})',
    why: 'The client chooses the `Host` header. A link to reset a password, sent to the real user, then leads to the server of the attacker.',
    fix: {
        text: 'Take the address of the site from the settings.',
        before: 'const link = `https://${req.headers.host}/reset/${token}`;',
        after: 'const link = `${process.env.SITE_URL}/reset/${token}`;'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/640.html'
    ],
    taint: {
        sinks: [
            'mail-link'
        ],
        sources: onlyFrom({
            remote: 'high'
        }),
        accepts: ({ taint })=>taint !== null && /host/iu.test(taint.source.label)
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/incomplete-host-check/rule.js


const TLD = '(?:com|org|net|edu|gov|io|dev|app|co|de|uk|eu|info|biz|me|cloud|ai|us|fr|jp|cn|in|ru|ch|at|nl)';
const HOST = new RegExp(`^\\.?(?:[\\w-]+\\.)+${TLD}(?::\\d+)?/?$`, 'iu');
const rule_ADDRESS = new RegExp(`^https?://(?:[\\w-]+\\.)+${TLD}$`, 'iu');
const ANY_ADDRESS = new RegExp(`^https?://(?:[\\w-]+\\.)+${TLD}(?:[:/].*)?$`, 'iu');
const rule_NAMES = /(?:url|uri|href|host(?:name)?|origin|link|domain|redirect\w*|refer+er|location|address|site|return_?to|next|target|callback|dest(?:ination)?|src|endpoint|website)$/iu;
const LISTS = /(?:s|list|set|map|allowed|whitelist|domains?In)$/iu;
/** Reports checks of a URL's host that accept the host's name anywhere in the URL. */ const incompleteHostCheck = {
    id: 'incomplete-host-check',
    title: 'Check of an address that others pass too',
    cwe: [
        'CWE-20',
        'CWE-625',
        'CWE-601'
    ],
    owasp: 'A01:2021 Broken Access Control',
    severity: 'medium',
    severityReason: 'Reached over the network without rights (AC:L); addresses of the attacker pass for those of a trusted host (I:L), with a redirect or request behind the check more.',
    precision: 'medium',
    message: 'Addresses of other hosts pass this check ({sink})',
    why: '`https://example.com.evil.test`, `https://evil.test/?example.com` and `https://evilexample.com` all have the name in them. A dot in a pattern stands for any character.',
    fix: {
        text: 'Parse the address and compare its whole host name.',
        before: "if (url.startsWith('https://example.com')) redirect(url);",
        after: "if (new URL(url).host === 'example.com') redirect(url);"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/20.html'
    ],
    on: {
        calls: {
            '*.{includes,indexOf}': (call, report)=>{
                contains(call, report);
            },
            '*.startsWith': (call, report)=>{
                if ((0,values_value/* textsOf */.CB)(call.arg(0)).some((text)=>rule_ADDRESS.test(text)) && isText(call)) report(call.node, {
                    confidence: 'medium'
                });
            },
            '*.endsWith': (call, report)=>{
                const text = (0,values_value/* textOf */.b6)(call.arg(0)) ?? '';
                if (HOST.test(text) && !text.startsWith('.') && isAddress(call)) report(call.node, {
                    confidence: 'medium'
                });
            },
            '*.{test,exec}': (call, report)=>{
                for (const { pattern, flags } of call.receiver.objects)if (pattern !== null) incomplete_host_check_rule_judge(pattern, flags, call, report);
            },
            '*.{match,search}': (call, report)=>{
                for (const { pattern, flags } of call.arg(0).objects)if (pattern !== null && isAddress(call)) incomplete_host_check_rule_judge(pattern, flags, call, report);
            },
            RegExp: (call, report)=>{
                const text = (0,values_value/* textOf */.b6)(call.arg(0)) ?? '';
                if (hasLooseDot(text)) report(call.node, {
                    confidence: 'medium',
                    detail: 'a dot that is not escaped'
                });
            }
        }
    }
};
function contains(call, report) {
    if (!isText(call) || !isAddress(call)) return;
    // Each item of a list is checked like a single URL.
    const texts = (0,values_value/* textsOf */.CB)(call.arg(0));
    if (texts.length > 0 && texts.every((text)=>HOST.test(text) || ANY_ADDRESS.test(text))) report(call.node, {
        confidence: 'medium'
    });
}
/**
 * Whether the receiver is a string from outside. In a list whole items are compared, and the
 * program's own strings are trusted.
 */ function isText({ receiver, node }) {
    if (receiver.objects.some(({ kind })=>kind === 'array' || kind === 'object')) return false;
    const on = (0,syntax/* receiverNode */.SK)(node);
    return on !== null && on.type !== 'ArrayExpression' && !(LISTS.test((0,syntax/* nameOfNode */.bg)(on)) && !rule_NAMES.test((0,syntax/* nameOfNode */.bg)(on)) && receiver.taints.length === 0);
}
function isAddress({ receiver, node }) {
    const on = (0,syntax/* receiverNode */.SK)(node);
    const given = receiver.taints.some(({ source })=>source.kind === 'remote' || source.kind === 'dom');
    return given || on !== null && rule_NAMES.test((0,syntax/* nameOfNode */.bg)(on));
}
/**
 * Reports a pattern for URLs in which dots match any character, or which matches the host anywhere.
 */ function incomplete_host_check_rule_judge(pattern, flags, call, report) {
    if (hasLooseDot(pattern)) report(call.node, {
        confidence: 'medium',
        detail: 'a dot that is not escaped'
    });
    else if (isOpen(pattern) && !flags.includes('g') && !call.path.endsWith('exec')) report(call.node, {
        confidence: 'medium',
        detail: 'not bound to the beginning and the end'
    });
}
/** Whether an unescaped dot is between two names: `/^https?:\/\/www.example.com\//`. */ function hasLooseDot(pattern) {
    const plain = pattern.replaceAll('\\/', '/');
    if (!/https?\??:\/\/|^\^/u.test(plain)) return false;
    const host = new RegExp(`(?:^\\^|://|[(|.])((?:[\\w-]+\\\\?\\.)+)${TLD}(?=$|[/$:)|?]|\\\\[/b])`, 'iu').exec(plain);
    return host !== null && /[\w-](?<!\\)\.[\w-]*\w/u.test(`${host[1] ?? ''}x`) && !/\.\*|\.\+/u.test(host[0]);
}
/** Whether a pattern consists only of names and escaped dots, without anchors: `/example\.com/`. */ function isOpen(pattern) {
    const plain = pattern.replaceAll('\\/', '/');
    const host = new RegExp(`^(?:\\^)?(?:(?:https\\??|https?|\\(https\\?\\)|\\(\\?:https\\?\\)):\\/\\/)?(?:\\([\\w.|\\\\-]+\\)\\??|[\\w-]|\\\\\\.)*\\\\\\.${TLD}\\$?$`, 'iu');
    const bound = plain.startsWith('^') && plain.endsWith('$');
    return host.test(plain) && !bound && !/^\^?(?:\\\.)/u.test(plain);
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/incomplete-sanitization/rule.js


const SPECIAL = new Set([
    "'",
    '"',
    '`',
    '<',
    '>',
    '&',
    '\\',
    ';',
    '|',
    '$',
    '..',
    '../',
    '..\\',
    '<script>',
    '</script>',
    'javascript:',
    '*',
    '%'
]);
/** Reports sanitisation that leaves some dangerous characters. */ const incompleteSanitization = {
    id: 'incomplete-sanitization',
    title: 'Sanitisation that leaves something',
    cwe: [
        'CWE-116',
        'CWE-20',
        'CWE-184'
    ],
    owasp: 'A03:2021 Injection',
    severity: 'medium',
    severityReason: 'Reached over the network where the text comes from there; what should be harmless is none (I:L), as bad as what it is used for.',
    precision: 'medium',
    message: 'Some of what is to be removed or escaped stays ({sink})',
    why: '`replace` with a text, or a pattern without `g`, replaces the first only. What is removed once can come together again from what was around it: `....//`, `<scr<script>ipt>`. An escaped quote is none when the backslash before it is not escaped too.',
    fix: {
        text: 'Use a well-known library, or `replaceAll` with all characters that count, the escape character first.',
        before: 'name.replace("\'", "\'\'");',
        after: 'name.replaceAll("\'", "\'\'");'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/116.html'
    ],
    on: {
        calls: {
            '*.{replace,replaceAll}': (call, report)=>{
                const to = (0,values_value/* textOf */.b6)(call.arg(1));
                if (to === null || call.args.length !== 2) return;
                const [regex] = call.arg(0).objects;
                const from = (0,values_value/* textOf */.b6)(call.arg(0));
                if (from !== null) once(from, to, call.path.endsWith('replaceAll'), call, report);
                else if (regex?.pattern != null) byPattern(regex.pattern, regex.flags, to, call, report);
            },
            '*.test': (call, report)=>{
                const [regex] = call.receiver.objects;
                if (regex?.pattern == null || !/^<\/?\(?script/iu.test(withoutEscapes(regex.pattern))) return;
                const confidence = sureOf(call.arg(0));
                if (regex.flags.includes('i') || confidence === null) return;
                report(call.node, {
                    confidence,
                    detail: 'tags in capital letters pass'
                });
            },
            '*.{startsWith,indexOf,includes}': (call, report)=>{
                const scheme = (0,values_value/* textOf */.b6)(call.arg(0))?.trim().toLowerCase();
                if (scheme !== 'javascript:' || /vbscript|data:|https?:/iu.test((0,syntax/* codeAround */.DV)(call.environment))) return;
                report(call.node, {
                    confidence: sureOf(call.receiver) ?? 'medium',
                    detail: 'data: and vbscript: run code too'
                });
            }
        }
    }
};
/**
 * Checks a replacement whose pattern is a string: without `all` only its first occurrence is
 * replaced.
 */ function once(from, to, all, call, report) {
    const removed = to === '' && /^(?:\.\.[/\\]?|<\/?script>?|javascript:)$/iu.test(from);
    if (all && removed) tell(call, report, 'what is left can make it again');
    else if (!all && SPECIAL.has(from) && from !== to && (to !== '' || from.length > 1 || /['"<>\\]/u.test(from))) {
        // Two calls that remove one quote each are intended to remove both ends of a quoted text.
        if (to === '' && /^["'`]$/u.test(from) && isPaired(call)) return;
        tell(call, report, 'only the first is replaced');
    }
}
function byPattern(pattern, flags, to, call, report) {
    const plain = withoutEscapes(pattern);
    if (!flags.includes('g')) {
        if (to === '' && /^<(?:\/?\(?script|!--)/iu.test(plain)) tell(call, report, 'only the first is replaced');
        const single = plain.length <= 3 && SPECIAL.has(plain) && !/^[*$.|]$/u.test(pattern);
        if (single && (to !== '' || plain.length > 1 || /['"<>]/u.test(plain)) && !(to === '' && /["'`]/u.test(plain) && isPaired(call))) tell(call, report, 'only the first is replaced');
        return;
    }
    if (to === '' && isWordy(plain)) tell(call, report, 'what is left can make it again');
    else if (/^["'`]$|^\(?\[["'`]{1,3}\]\)?$/u.test(plain) && /^\\+(?:["'`]|\$[&1])$/u.test(to) && !escapesBackslash(call)) tell(call, report, 'backslashes are not escaped');
}
/** A pattern with its punctuation as it is matched: `</script>` for `<\/script>`. */ function withoutEscapes(pattern) {
    return pattern.replaceAll(/\\([^\w])/gu, '$1');
}
/**
 * Whether a pattern matches a dangerous text of several characters (`../`, `<script \u2026>`, any tag,
 * `on\u2026=`). When such a text is removed once, the remaining characters may form it again.
 */ function isWordy(plain) {
    return /^\(?(?:\.\.[/\\]|\.\.|\.\.\[\/\\+\]|\.\.\/\|\.\.\\)\)?$/u.test(plain) || /^\(?<(?:\(\?:)?\/?\??(?:\[\^>\]|\\w|\.)/u.test(plain) || /^\(?<\/?\(?script/iu.test(plain) || /^<!--/u.test(plain) || /^(?:\\s|\\b)?on\\w\+/u.test(plain) || /^javascript:?$/iu.test(plain);
}
/** Whether another call in the same chain removes the second quote. */ function isPaired(call) {
    const receiver = (0,syntax/* receiverNode */.SK)(call.node);
    const { module } = call.environment.frame;
    return receiver?.type === 'CallExpression' && /\.replace\(/u.test((0,syntax/* sourceOf */.vz)(receiver, module)) || /^\s*\.replace\(/u.test(module.text.slice(call.node.end ?? 0, (call.node.end ?? 0) + 40));
}
/** Whether backslashes were escaped before, in the same chain or function. */ function escapesBackslash(call) {
    const before = (0,syntax/* receiverNode */.SK)(call.node) ?? call.node;
    const text = `${(0,syntax/* sourceOf */.vz)(before, call.environment.frame.module)}${(0,syntax/* codeAround */.DV)(call.environment)}`;
    return /\.replace(?:All)?\(\s*(?:\/[^\n]{0,20}\\\\[^\n]{0,20}\/[a-z]*|['"]\\\\['"])\s*,/u.test(text) || /JSON\.stringify/u.test((0,syntax/* sourceOf */.vz)(before, call.environment.frame.module));
}
function tell(call, report, detail) {
    const confidence = sureOf(call.receiver);
    const taint = strongest(call.receiver);
    if (confidence !== null) report(call.node, taint === undefined ? {
        confidence,
        detail
    } : {
        confidence,
        detail,
        taint
    });
}
/**
 * The confidence by the source of the text: high for a client, lower for a caller, low for an
 * unknown one.
 */ function sureOf(text) {
    const taint = strongest(text);
    if (taint === undefined) return 'low';
    if (/^(?:remote|dom|message|upload)$/u.test(taint.source.kind)) return taint.guesses === 0 ? 'high' : 'medium';
    return taint.source.kind === 'parameter' ? taint.source.confidence : 'low';
}
function strongest({ taints }) {
    return taints.find(({ source })=>/^(?:remote|dom|message|upload)$/u.test(source.kind)) ?? taints.find(({ source })=>source.kind === 'parameter') ?? taints[0];
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/indirect-command-line/rule.js

/** Reports arguments of a script in a shell command. */ const indirectCommandLine = {
    id: 'indirect-command-line',
    title: 'Command-line argument in a shell command',
    cwe: [
        'CWE-78',
        'CWE-88'
    ],
    owasp: 'A03:2021 Injection',
    severity: 'low',
    severityReason: 'Needs somebody who starts the script with a name that another one chose, a file name for instance; runs any program as that user (AC:H, UI:R).',
    precision: 'medium',
    message: '{source} becomes part of a command line ({sink})',
    why: 'Spaces, quotes and `;` in an argument, for instance in a path, change the command.',
    fix: {
        text: 'Run the program without a shell and give it its arguments as a list.',
        before: 'execSync(`rm -rf ${process.argv[2]}`);',
        after: "execFileSync('rm', ['-rf', '--', process.argv[2]]);"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/78.html'
    ],
    taint: {
        sinks: [
            'command'
        ],
        sources: onlyFrom({
            argument: 'medium',
            environment: 'low',
            storage: 'low'
        }),
        // Whoever passes a whole command wants it to be run, so only parts of a command are reported.
        accepts: ({ value, taint })=>taint !== null && value.shape !== null
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/insecure-cookie/rule.js



const SENSITIVE = /(?:sess|\bsid\b|connect\.sid|token|auth|jwt|remember|credential|csrf|login|\buser_?id\b|^id$)/iu;
const FLAGS = [
    'httpOnly',
    'secure'
];
/** Reports cookies that scripts, or others on the network, can read. */ const insecureCookie = {
    id: 'insecure-cookie',
    title: 'Cookie without protection',
    cwe: [
        'CWE-614',
        'CWE-1004',
        'CWE-1275'
    ],
    owasp: 'A05:2021 Security Misconfiguration',
    severity: 'medium',
    severityReason: 'Needs a script in the page, or a place on the way (AC:H); then the session of a user is taken over (C:L/I:L).',
    precision: 'medium',
    message: 'A cookie is set without all that protects it ({sink})',
    why: 'Without `httpOnly` every script in the page reads it, without `secure` it is sent unencrypted too, and with `sameSite: none` other sites send it along.',
    fix: {
        text: 'Set `httpOnly`, `secure` and `sameSite` on cookies that identify a user.',
        before: "res.cookie('session', id);",
        after: "res.cookie('session', id, { httpOnly: true, secure: true, sameSite: 'lax' });"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/614.html',
        'https://cwe.mitre.org/data/definitions/1004.html'
    ],
    on: {
        calls: {
            'express-session': (call, report)=>{
                session(call, 'cookie.', [
                    'httpOnly'
                ], [
                    'secure'
                ], report);
            },
            '{cookie-session,koa-session,client-sessions,express.session,express.cookieSession}': (call, report)=>{
                session(call, '', FLAGS, [], report);
                session(call, 'cookie.', FLAGS, [], report);
            },
            'express.Response.cookie': (call, report)=>{
                set(call, call.arg(0), call.args.length < 3 ? values_value/* UNDEFINED */.ZH : call.arg(2), FLAGS, report);
            },
            '{cookie.serialize,*.setCookie,*.cookie}': (call, report)=>{
                if (call.args.length > (call.path.endsWith('.cookie') ? 2 : 1)) set(call, call.arg(0), call.arg(2), FLAGS, report);
            },
            '*.set': (call, report)=>{
                if (isCookies(call)) set(call, call.arg(0), call.arg(2), [], report);
            },
            '*.state': (call, report)=>{
                const names = [
                    'isHttpOnly',
                    'isSecure'
                ].filter((name)=>isFalse(call.option(1, name)));
                if (names.length > 0) report(call.node, {
                    detail: names.join(', ')
                });
            },
            '*.{setHeader,header,append}': (call, report)=>{
                if ((0,values_value/* textOf */.b6)(call.arg(0))?.toLowerCase() === 'set-cookie') rule_header(call, call.arg(1), report);
            }
        },
        writes: {
            'document.cookie': ({ value, node }, report)=>{
                const text = value.shape ?? '';
                if (SENSITIVE.test(text.split('=')[0] ?? '') && !/;\s*secure/iu.test(text) && /=./su.test(text) && !/max-age=0|expires=thu, 01[ -]jan[ -]1970/iu.test(text)) report(node, {
                    confidence: 'medium',
                    detail: 'secure'
                });
            }
        }
    }
};
/** Checks the session cookie: flags that are off, or absent and off by default. */ function session(call, prefix, explicit, required, report) {
    const off = [
        ...explicit,
        ...required
    ].filter((name)=>isFalse(call.option(0, prefix + name)));
    const missing = required.filter((name)=>call.option(0, prefix + name) === null);
    const none = (0,values_value/* textsOf */.CB)(call.option(0, `${prefix}sameSite`) ?? values_value/* UNDEFINED */.ZH).includes('none') && missing.length > 0 ? [
        'sameSite'
    ] : [];
    const detail = [
        ...new Set([
            ...off,
            ...missing,
            ...none
        ])
    ].join(', ');
    if (off.length > 0) report(call.node, {
        detail
    });
    else if (missing.length > 0 && call.args.length > 0) report(call.node, {
        confidence: 'medium',
        detail
    });
}
/**
 * Checks a single cookie. One that identifies a user (by its name) must have all flags; for others
 * only flags that are switched off are reported.
 */ function set(call, name, options, required, report) {
    const sensitive = (0,values_value/* textsOf */.CB)(name).some((text)=>SENSITIVE.test(text)) || SENSITIVE.test(name.shape?.replaceAll(values_value/* HOLE */.vs, '') ?? '');
    if (isRemoval(call)) return;
    const off = FLAGS.filter((flag)=>isFalse((0,values_call/* fieldOf */._)(options, flag)));
    const wanted = (0,values_value/* textsOf */.CB)(name).some(isReadByPage) ? required.filter((flag)=>flag !== 'httpOnly') : required;
    const missing = sensitive ? wanted.filter((flag)=>(0,values_call/* fieldOf */._)(options, flag) === null) : [];
    const detail = [
        ...off,
        ...missing
    ].join(', ');
    if (off.length + missing.length > 0) // An explicit `secure: false` counts more; a script may have reason to read a cookie that
    // identifies nobody.
    report(call.node, {
        confidence: sensitive || off.includes('secure') ? 'medium' : 'low',
        detail
    });
}
/** Whether a cookie is meant for the page's scripts, which send its value back in a header. */ function isReadByPage(name) {
    return /^(?:__host-)?[xc]srf-token$/iu.test(name);
}
/** Whether a call deletes the cookie: with an empty value, or an expiry in the past. */ function isRemoval(call) {
    return (0,values_value/* textOf */.b6)(call.arg(1)) === '' || (call.option(2, 'maxAge')?.constants.includes(0) ?? false);
}
/**
 * Whether a call sets cookies: `ctx.cookies.set` of Koa, `cookies().set` of Next, `new Cookies(req,
 * res).set`.
 */ function isCookies(call) {
    if (call.path.startsWith('js-cookie')) return false;
    const receiver = (0,syntax/* receiverNode */.SK)(call.node);
    return receiver !== null && /^(?:cookies|cookieStore|cookieJar)$/iu.test((0,syntax/* nameOfNode */.bg)(receiver));
}
function rule_header(call, value, report) {
    const texts = [
        value,
        ...value.objects.flatMap((object)=>object.elements())
    ].map(({ shape })=>shape ?? '');
    for (const text of texts){
        if (!SENSITIVE.test(text.split('=')[0] ?? '') || !text.includes('=') || text.includes(`;${values_value/* HOLE */.vs}`) || text.endsWith(values_value/* HOLE */.vs + values_value/* HOLE */.vs)) continue;
        const missing = FLAGS.filter((flag)=>!text.toLowerCase().includes(flag.toLowerCase()));
        if (missing.length > 0) report(call.node, {
            confidence: 'medium',
            detail: missing.join(', ')
        });
    }
}
function isFalse(value) {
    return value?.constants.includes(false) ?? false;
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/insecure-download/rule.js


const PIPED = /\b(?:curl|wget)\b[^|;&]*\|\s*(?:sudo\s+(?:-\w+\s+)?)?(?:ba|z|da|k)?sh\b|\b(?:ba)?sh\s+-c\s+["']?\$\((?:curl|wget)\b|\b(?:ba)?sh\s+<\(\s*(?:curl|wget)\b/u;
const UNENCRYPTED = /^http:\/\/(?!localhost|127\.|\[::1\]|10\.|192\.168\.).*\.(?:exe|msi|dmg|pkg|sh|ps1|bat|deb|rpm|zip|tar\.gz|tgz|jar|war|apk|bin|js|dll|so|appimage)(?:[?#].*)?$/iu;
/** Reports code that is downloaded without a check and run. */ const insecureDownload = {
    id: 'insecure-download',
    title: 'Downloaded code run without a check',
    cwe: [
        'CWE-494',
        'CWE-829'
    ],
    owasp: 'A08:2021 Software and Data Integrity Failures',
    severity: 'high',
    severityReason: 'Needs the server or the connection in the hands of an attacker; then runs any code (C:H/I:H/A:H, AC:H).',
    precision: 'medium',
    message: 'What was downloaded is run without a check ({sink})',
    why: 'Whoever controls the server, its domain or an unencrypted connection to it decides what is run.',
    fix: {
        text: 'Pin a version and compare its hash, or install it from a registry with a lock file.',
        before: "exec('curl https://get.example.com/install.sh | sh');",
        after: 'const file = await download(URL);\nassert.equal(sha256(file), EXPECTED);'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/494.html'
    ],
    taint: {
        sinks: [
            'command',
            'code',
            'module'
        ],
        sources: onlyFrom({
            response: 'medium'
        }),
        accepts: ({ taint })=>taint !== null
    },
    on: {
        calls: {
            'child_process.{exec,execSync}': (call, report)=>{
                const { shape } = call.arg(0);
                if (shape !== null && PIPED.test(shape)) report(call.node, {
                    confidence: 'medium'
                });
            },
            '{http.get,http.request,fetch,node-fetch,axios.get,axios,got,got.stream,request,request.get,needle.get,download,https.get}': (call, report)=>{
                const text = (0,values_value/* textOf */.b6)(call.arg(0)) ?? (0,values_value/* textOf */.b6)(call.option(0, 'url') ?? values_value/* UNKNOWN */.HV);
                if (text !== null && UNENCRYPTED.test(text)) report(call.node, {
                    confidence: 'medium'
                });
            }
        }
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/insecure-randomness/rule.js

const rule_SECRET = /(?:^|_|[a-z])(?:[Tt]oken|[Ss]ecret|[Pp]assword|[Pp]asswd|[Pp]wd|[Nn]once|[Ss]alt|[Cc]srf|[Xx]srf|[Oo]tp|OTP|[Ss]ession_?[Ii]d|[Ss]ession_?[Kk]ey|[Aa]pi_?[Kk]ey|[Pp]rivate_?[Kk]ey|[Ee]ncryption_?[Kk]ey|[Ss]ecret_?[Kk]ey|[Aa]ccess_?[Kk]ey|[Rr]eset_?[Cc]ode|[Vv]erification_?[Cc]ode|[Ii]nvite_?[Cc]ode|[Cc]redentials?)(?:s|[A-Z_]?[Hh]ex|String|Value)?$/u;
const CAPITALS = /(?:^|_)(?:TOKEN|SECRET|PASSWORD|NONCE|SALT|CSRF|OTP|SESSION_?ID|API_?KEY)$/u;
const IV = /^(?:iv|initVector|initializationVector|sid|sessid|sessionid|apikey|authCode|pin_?code)$/u;
/** Reports `Math.random()` for values that nobody must be able to guess. */ const insecureRandomness = {
    id: 'insecure-randomness',
    title: 'Predictable random value',
    cwe: [
        'CWE-338',
        'CWE-330'
    ],
    owasp: 'A02:2021 Cryptographic Failures',
    severity: 'high',
    severityReason: 'Needs some values of the same generator (AC:H); then tokens and passwords of others are computed (C:H/I:L).',
    precision: 'medium',
    message: 'A secret is made with a generator that can be predicted ({sink})',
    why: '`Math.random()` is made for speed. From a few of its values all others follow.',
    fix: {
        text: 'Use `crypto.randomBytes`, `crypto.randomInt`, `crypto.randomUUID` or `crypto.getRandomValues`.',
        before: 'const token = Math.random().toString(36).slice(2);',
        after: "const token = crypto.randomBytes(32).toString('hex');"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/338.html'
    ],
    on: {
        assigned: (name, _, node, report, environment)=>{
            if (!rule_isSecret(name)) return;
            const value = rule_valueOf(node);
            if (value !== null) insecure_randomness_rule_judge(value, node, name, environment, report);
        },
        nodes: {
            ReturnStatement: (node, environment, report)=>{
                const name = environment.frame.closure?.name.split(/[/.]/u).at(-1) ?? '';
                if (node.type !== 'ReturnStatement' || node.argument == null || !rule_isSecret(name)) return;
                insecure_randomness_rule_judge(node.argument, node, name, environment, report);
            }
        },
        reads: {
            'crypto.pseudoRandomBytes': (node, report)=>{
                report(node);
            }
        },
        calls: {
            'crypto.pseudoRandomBytes': (call, report)=>{
                report(call.node);
            },
            '{crypto.createCipheriv,crypto.createHmac,crypto.createSecretKey,jsonwebtoken.sign}': (call, report)=>{
                const first = call.path.endsWith('createSecretKey') ? 0 : 1;
                for(let index = first; index < call.args.length; index += 1){
                    const node = call.argNode(index);
                    if (node !== call.node && node.type !== 'ObjectExpression' && usesMathRandom(node, call.environment)) report(node, {
                        sink: call.path
                    });
                }
            }
        }
    }
};
function rule_isSecret(name) {
    return rule_SECRET.test(name) || CAPITALS.test(name) || IV.test(name);
}
/** The value that an assignment, property or declaration gives to its name. */ function rule_valueOf(node) {
    if (node.type === 'AssignmentExpression') return node.right;
    if (node.type === 'ObjectProperty') return node.value;
    return node.type.endsWith('Expression') || node.type === 'TemplateLiteral' ? node : null;
}
function insecure_randomness_rule_judge(value, node, name, environment, report) {
    if (/^(?:Arrow)?FunctionExpression$|^ClassExpression$|^ObjectExpression$/u.test(value.type)) return;
    if (usesMathRandom(value, environment)) report(node, {
        sink: name,
        confidence: 'medium'
    });
}
function usesMathRandom(value, { frame }) {
    if (!(0,syntax/* mentions */.wy)(frame.module, 'Math.random')) return false;
    return (0,syntax/* originsOf */.TZ)(value, frame.module).some((origin)=>origin.type === 'CallExpression' && origin.arguments.length === 0 && /^(?:\w+\.)?Math\.random$/u.test((0,syntax/* sourceOf */.vz)(origin.callee, frame.module)));
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/insecure-temporary-file/rule.js


const rule_WRITERS = 'writeFile,writeFileSync,appendFile,appendFileSync,createWriteStream,open,openSync,outputFile,outputFileSync,outputJson,writeJson,writeJsonSync';
const UNIQUE = /^(?:mkdtemp|mkdtempSync|mkdtempDisposable\w*|randomBytes|randomUUID|randomInt|nanoid|uuid|uuidv4|uuid4|v4|v7|tmpName\w*|dirSync|fileSync|temporaryFile|temporaryDirectory|tempy|tempfile|getRandomValues)$/u;
/** Reports files with predictable names in directories that everybody can write to. */ const insecureTemporaryFile = {
    id: 'insecure-temporary-file',
    title: 'Temporary file with a name that can be guessed',
    cwe: [
        'CWE-377',
        'CWE-378',
        'CWE-379'
    ],
    owasp: 'A01:2021 Broken Access Control',
    severity: 'medium',
    severityReason: 'Needs an account on the machine (AV:L/PR:L); then what is written is read, or goes to another file (C:L/I:L).',
    precision: 'medium',
    message: 'A file with a foreseeable name is written to the directory for temporary files ({sink})',
    why: 'Everybody on the machine can make a file or a link with that name first.',
    fix: {
        text: 'Make a directory of your own with `fs.mkdtemp`, and write there.',
        before: "fs.writeFileSync(path.join(os.tmpdir(), 'report.txt'), text);",
        after: "const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'report-'));\nfs.writeFileSync(path.join(directory, 'report.txt'), text);"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/377.html',
        'https://nodejs.org/api/fs.html#fspromisesmkdtempprefix-options'
    ],
    on: {
        calls: {
            [`{fs,fs.promises}.{${rule_WRITERS}}`]: (call, report)=>{
                insecure_temporary_file_rule_judge(call, report);
            },
            'tmp.tmpNameSync': (call, report)=>{
                report(call.node, {
                    confidence: 'low'
                });
            }
        }
    }
};
function insecure_temporary_file_rule_judge(call, report) {
    const path = call.argNode(0);
    if (path === call.node || !isTemporary(path, call.arg(0).shape, call.environment.frame.module)) return;
    const given = [
        call.arg(1),
        call.arg(2)
    ].flatMap((value, index)=>[
            value,
            ...[
                'flag',
                'flags'
            ].map((name)=>call.option(index + 1, name) ?? call.arg(9))
        ]);
    const flags = given.flatMap(values_value/* textsOf */.CB).filter((flag)=>/^(?:r|wx|ax|rs)\+?$/u.test(flag));
    if (flags.length === 0 && !(/\.open(?:Sync)?$/u.test(call.path) && call.args.length < 2)) report(call.node, {
        confidence: 'medium'
    });
}
/** Whether a path is below the directory for temporary files and has no unpredictable part. */ function isTemporary(path, shape, module) {
    if (![
        'tmp',
        'temp',
        'Tmp',
        'Temp'
    ].some((word)=>(0,syntax/* mentions */.wy)(module, word))) return false;
    const origins = (0,syntax/* originsOf */.TZ)(path, module, 2);
    if (origins.some((node)=>node.type === 'CallExpression' && UNIQUE.test((0,syntax/* nameOfNode */.bg)(node.callee)))) return false;
    if (/^\/(?:var\/)?tmp\/./u.test(shape ?? '')) return true;
    return origins.some((node)=>node.type === 'CallExpression' && /^(?:tmpdir|tmpDir)$/u.test((0,syntax/* nameOfNode */.bg)(node.callee)) && node.arguments.length === 0);
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/jwt-verification/rule.js



const DECODERS = [
    'jsonwebtoken.decode',
    'jose.decodeJwt',
    'jws.decode',
    'jose.UnsecuredJWT.decode',
    '@nestjs/jwt.JwtService.decode',
    'fast-jwt.createDecoder'
];
const VERIFIES = /\b(?:verify|verifyAsync|jwtVerify|compactVerify|createVerifier|verifyIdToken|getSigningKey\w*)\b|\bverify\w*\(/u;
/** Reports tokens that are used without verifying their signature. */ const jwtVerification = {
    id: 'jwt-verification',
    title: 'JSON Web Token without a checked signature',
    cwe: [
        'CWE-347',
        'CWE-345',
        'CWE-287',
        'CWE-327'
    ],
    owasp: 'A07:2021 Identification and Authentication Failures',
    severity: 'high',
    severityReason: 'Reached over the network without rights; whoever writes the token is any user (C:H/I:H).',
    precision: 'medium',
    message: 'A token is taken for true without a check ({sink})',
    why: 'Everybody can write a token. Only its signature, made with an algorithm and a key of the server, says who did, and only its time of expiry says until when.',
    fix: {
        text: 'Verify every token with a key and a list of allowed algorithms before reading what it says.',
        before: 'const user = jwt.decode(token);',
        after: "const user = jwt.verify(token, publicKey, { algorithms: ['RS256'] });"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/347.html',
        'https://www.rfc-editor.org/rfc/rfc8725'
    ],
    on: {
        calls: {
            '{jsonwebtoken,@nestjs/jwt.JwtService,jose.JWT}.{verify,verifyAsync}': (call, report)=>{
                const options = call.path.startsWith('@nestjs') ? 1 : 2;
                none(call, call.option(options, 'algorithms'), report);
                if (rule_isTrue(call.option(options, 'ignoreExpiration'))) report(call.node, {
                    detail: 'ignoreExpiration'
                });
                if (options === 2 && isNoKey(call)) report(call.node, {
                    detail: 'no key'
                });
            },
            '{jsonwebtoken,jose.JWT}.sign': (call, report)=>{
                none(call, call.option(2, 'algorithm'), report);
            },
            'jwt-simple.{encode,decode}': (call, report)=>{
                none(call, call.arg(call.path.endsWith('encode') ? 2 : 3), report);
                if (call.path.endsWith('decode') && call.arg(2).constants.some(Boolean)) report(call.node, {
                    detail: 'noVerify'
                });
            },
            '{express-jwt,express-jwt.expressjwt,koa-jwt}': (call, report)=>{
                if (call.args.length === 0) return;
                const algorithms = call.option(0, 'algorithms');
                none(call, algorithms, report);
                if (algorithms === null && call.path.startsWith('express')) report(call.node, {
                    confidence: 'medium',
                    detail: 'no algorithms'
                });
                if (rule_isTrue(call.option(0, 'ignoreExpiration'))) report(call.node, {
                    detail: 'ignoreExpiration'
                });
            },
            '{passport-jwt,@nestjs/jwt}.{Strategy,JwtModule.register}': (call, report)=>{
                if (rule_isTrue(call.option(0, 'ignoreExpiration'))) report(call.node, {
                    detail: 'ignoreExpiration'
                });
                none(call, call.option(0, 'algorithms'), report);
            },
            'fast-jwt.createVerifier': (call, report)=>{
                none(call, call.option(0, 'algorithms'), report);
                if (rule_isTrue(call.option(0, 'ignoreExpiration'))) report(call.node, {
                    detail: 'ignoreExpiration'
                });
            }
        },
        files: (module, report)=>{
            for (const path of DECODERS){
                const node = module.calls.get(path);
                if (node !== undefined) rule_decoded(node, module, report, path);
            }
        }
    }
};
/**
 * Reports a token that is decoded only. Decoding before verifying is common, to find out which key
 * to use.
 */ function rule_decoded(node, module, report, path) {
    const verified = VERIFIES.test((0,syntax/* codeOf */.$N)(module));
    report(node, {
        confidence: verified ? 'low' : 'medium',
        sink: path
    });
}
function none(call, value, report) {
    if (value === null) return;
    const names = [
        ...(0,values_value/* textsOf */.CB)(value),
        ...(0,values_value/* textsOf */.CB)((0,contents/* elementsOf */.Z)(value))
    ];
    if (names.some((name)=>name.toLowerCase() === 'none')) report(call.node, {
        detail: 'algorithm none'
    });
}
function rule_isTrue(value) {
    return value !== null && value.constants.includes(true);
}
/** Whether the key is missing: `verify(token, '')`, `verify(token, null)`. */ function isNoKey(call) {
    const key = call.args[1] ?? values_value/* UNKNOWN */.HV;
    if (key.apis.some((api)=>api.endsWith('.JWK.None'))) return true;
    const nothing = key.constants.length === 1 && [
        '',
        null,
        false
    ].includes(key.constants[0]);
    return nothing && !key.open && key.objects.length === 0 && key.apis.length === 0;
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/ldap-injection/rule.js

/** Reports untrusted data in an LDAP filter or name. */ const ldapInjection = {
    id: 'ldap-injection',
    title: 'LDAP injection',
    cwe: [
        'CWE-90'
    ],
    owasp: 'A03:2021 Injection',
    severity: 'high',
    severityReason: 'Reached over the network without rights; changes which entries a query finds, for instance that of a login (C:H/I:L).',
    precision: 'high',
    message: '{source} becomes part of an LDAP filter or name ({sink})',
    why: 'In a filter, `*`, `(` and `)` have a meaning: `*)(uid=*` finds everybody.',
    fix: {
        text: 'Build filters from objects, or escape values as RFC 4515 says.',
        before: 'client.search(base, { filter: `(uid=${req.query.user})` });',
        after: "client.search(base, { filter: new EqualityFilter({ attribute: 'uid', value: req.query.user }) });"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/90.html',
        'https://www.rfc-editor.org/rfc/rfc4515'
    ],
    taint: {
        sinks: [
            'ldap'
        ],
        sources: {
            ...ignoring('dom', 'argument', 'environment', 'storage')
        }
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/log-injection/rule.js



/** Reports untrusted text in a log. */ const logInjection = {
    id: 'log-injection',
    title: 'Log injection',
    cwe: [
        'CWE-117'
    ],
    owasp: 'A09:2021 Security Logging and Monitoring Failures',
    severity: 'low',
    severityReason: 'Reached over the network without rights; forges lines of a log, which misleads whoever reads it (I:L).',
    precision: 'medium',
    message: '{source} is written to a log as it is ({sink})',
    why: 'A line break in the data begins a line of its own: an attacker writes entries that never happened, and hides others.',
    fix: {
        text: 'Remove line breaks, or log objects in JSON.',
        before: 'console.log(`login of ${req.body.user}`);',
        after: "console.log(`login of ${req.body.user.replace(/[\\r\\n]/g, ' ')}`);"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/117.html'
    ],
    taint: {
        sinks: [
            'log'
        ],
        sources: {
            ...ignoring('parameter', 'dom', 'page', 'storage', 'argument', 'environment', 'response'),
            message: 'low'
        },
        accepts: isRawText
    }
};
/**
 * Whether the data is a string that may contain line breaks. Loggers escape those in objects;
 * headers and undecoded URLs contain none.
 */ function isRawText({ value, taint, call }) {
    if (taint === null || value.objects.length > 0) return false;
    if (value.apis.some((api)=>/\.(?:body|query|params|headers|cookies|payload|files?)$/u.test(api))) return false;
    if (call !== null && isError(call, taint)) return false;
    const { label } = taint.source;
    if (/header|cookie|\bget\(|host|\bip\b/iu.test(label)) return false;
    return !(/\b(?:url|originalUrl|path)$/u.test(label) && call !== null && (0,rules_written/* writtenArguments */.y_)(call).includes(label));
}
/**
 * Whether the data is in an error that was caught and is logged whole (`catch (error) {
 * console.error('failed', error) }`): whatever a function below may quote in its message, the
 * program did not put it there as a line.
 */ function isError(call, taint) {
    const given = call.args.flatMap((value, index)=>value.taints.includes(taint) ? [
            call.argNode(index)
        ] : []);
    return given.length > 0 && given.every((node)=>node.type === 'Identifier' && isCaught(node, call));
}
function isCaught(node, { environment }) {
    const { program } = environment.frame.module;
    return [
        ...(0,syntax/* descendants */.DG)(program)
    ].some((one)=>(0,syntax/* isWithin */.UO)(node, one) && (one.type === 'CatchClause' && rule_isNamed(one.param, node) || one.type === 'CallExpression' && (0,syntax/* nameOfNode */.bg)(one.callee) === 'catch' && one.arguments.some((given)=>'params' in given && rule_isNamed(given.params[0], node))));
}
function rule_isNamed(parameter, { name }) {
    return parameter?.type === 'Identifier' && parameter.name === name;
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/mass-assignment/rule.js

/** Reports whole requests that are stored unchanged. */ const massAssignment = {
    id: 'mass-assignment',
    title: 'Mass assignment',
    cwe: [
        'CWE-915'
    ],
    owasp: 'A08:2021 Software and Data Integrity Failures',
    severity: 'medium',
    severityReason: 'Reached over the network, usually with an account; sets fields that users should not set, `isAdmin` for instance (I:L, often I:H).',
    precision: 'medium',
    message: 'All fields of {source} are stored as they are ({sink})',
    why: 'A client may send more fields than the form has: roles, prices, owners.',
    fix: {
        text: 'Name the fields that are taken, or check them with a schema that refuses others.',
        before: 'await User.create(req.body);',
        after: 'const { name, mail } = req.body;\nawait User.create({ name, mail });'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/915.html'
    ],
    taint: {
        sinks: [
            'mass',
            'object'
        ],
        sources: {
            ...ignoring('parameter', 'argument', 'environment', 'storage', 'response', 'dom', 'page', 'message', 'upload'),
            remote: 'medium'
        },
        accepts: ({ kind, value, taint, call })=>taint !== null && /(?:body|query|payload)$/u.test(taint.source.label) && (value.apis.some((api)=>/\.(?:body|query|payload)$/u.test(api)) || kind === 'mass' && value.objects.length > 0) && (kind !== 'object' || isRecord(call))
    }
};
/** Whether the target is an existing document rather than a new object. */ function isRecord(call) {
    return call !== null && call.arg(0).objects.length === 0 && call.arg(0).apis.length > 0 && call.path.endsWith('assign');
}

// EXTERNAL MODULE: ./node_modules/@eslint-community/regexpp/index.mjs
var regexpp = __webpack_require__(91895);
;// CONCATENATED MODULE: ./src/scanners/code/rules/missing-anchor/rule.js

/** Reports patterns of which only some alternatives are anchored. */ const missingAnchor = {
    id: 'missing-anchor',
    title: 'Pattern that is bound in parts only',
    cwe: [
        'CWE-777',
        'CWE-625',
        'CWE-20',
        'CWE-185'
    ],
    owasp: 'A04:2021 Insecure Design',
    severity: 'low',
    severityReason: 'Reached over the network where the checked text comes from there; texts pass that should not (I:L).',
    precision: 'medium',
    message: 'The pattern checks less than it seems to ({sink})',
    why: 'In `^a|b$` the beginning is bound for `a` and the end for `b` only. `[A-z]` has punctuation in it. With the flag `m`, `^` and `$` are those of any line.',
    fix: {
        text: 'Put the alternatives in a group: `^(?:a|b)$`.',
        before: 'if (/^admin|owner$/.test(role)) allow();',
        after: 'if (/^(?:admin|owner)$/.test(role)) allow();'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/777.html'
    ],
    on: {
        calls: {
            '*.test': (call, report)=>{
                for (const { pattern, flags } of call.receiver.objects)if (pattern !== null && !flags.includes('g')) missing_anchor_rule_judge(pattern, flags, call, report);
            },
            '*.match': (call, report)=>{
                for (const { pattern, flags } of call.arg(0).objects)if (pattern !== null && !flags.includes('g')) missing_anchor_rule_judge(pattern, flags, call, report);
            }
        }
    }
};
function missing_anchor_rule_judge(pattern, flags, call, report) {
    const taints = call.path.endsWith('test') ? call.arg(0).taints : call.receiver.taints;
    const fromOutside = taints.some(({ source })=>source.kind === 'remote');
    if (isHalfBound(pattern)) report(call.node, {
        confidence: 'medium',
        detail: 'the alternatives are not in a group'
    });
    else if (/\[[^\]]*A-z[^\]]*\]/u.test(pattern)) report(call.node, {
        confidence: 'medium',
        detail: 'A-z'
    });
    else if (flags.includes('m') && fromOutside && pattern.startsWith('^') && pattern.endsWith('$')) report(call.node, {
        confidence: 'medium',
        detail: 'any line is enough'
    });
}
/**
 * Whether a pattern has the form `^aaa|bbb$`: the first alternative is anchored at the beginning
 * only, the last one at the end only, and both are words.
 */ function isHalfBound(pattern) {
    if (!pattern.startsWith('^') || !pattern.endsWith('$') || !pattern.includes('|')) return false;
    const alternatives = parsed(pattern)?.alternatives ?? [];
    const [first] = alternatives;
    const last = alternatives.at(-1);
    if (first === undefined || last === undefined || alternatives.length < 2) return false;
    return bounds(first, 'start') && !bounds(first, 'end') && bounds(last, 'end') && !bounds(last, 'start') && [
        first,
        last
    ].every(isWord);
}
function parsed(pattern) {
    try {
        return new regexpp/* RegExpParser */.HA().parsePattern(pattern);
    } catch (error) {
        if (error instanceof SyntaxError) return null;
        throw error;
    }
}
function bounds({ elements }, kind) {
    const element = kind === 'start' ? elements[0] : elements.at(-1);
    return element?.type === 'Assertion' && element.kind === kind;
}
/**
 * Whether an alternative consists of at least three letters or digits; shorter ones are intended as
 * prefixes and suffixes.
 */ function isWord({ elements }) {
    return elements.filter((element)=>element.type === 'Character' && /\w/u.test(String.fromCodePoint(element.value))).length >= 3;
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/missing-await/rule.js

const LIBRARY = /^(?:bcrypt(?:js)?\.compare|argon2(?:id)?\.verify|(?:jose\.)?jwtVerify|(?:jwtService|this\.jwtService|this\.jwt)\.verifyAsync|(?:crypto|webcrypto|window\.crypto|self\.crypto)\.subtle\.verify)$/u;
const DECIDES = /^(?:is|has|can|may|check|verify|validate|authori[sz]e|authenticate|compare|allow)(?=[A-Z_]|$)/u;
/** Reports checks whose promise is used instead of their result. */ const missingAwait = {
    id: 'missing-await',
    title: 'Check that always holds, for want of an await',
    cwe: [
        'CWE-287',
        'CWE-252',
        'CWE-480'
    ],
    owasp: 'A07:2021 Identification and Authentication Failures',
    severity: 'high',
    severityReason: 'Reached over the network without rights; the check passes whatever is sent (C:H/I:H).',
    precision: 'high',
    message: 'A promise is tested in place of what it gives ({sink})',
    why: 'A promise is an object, and every object counts as true. The check passes before it has been made.',
    fix: {
        text: 'Wait for the answer.',
        before: 'if (bcrypt.compare(password, user.hash)) login(user);',
        after: 'if (await bcrypt.compare(password, user.hash)) login(user);'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/287.html'
    ],
    on: {
        nodes: {
            IfStatement: (node, environment, report)=>{
                if (node.type === 'IfStatement') tested(node.test, environment, report);
            },
            ConditionalExpression: (node, environment, report)=>{
                if (node.type === 'ConditionalExpression') tested(node.test, environment, report);
            }
        }
    }
};
function tested(test, environment, report) {
    if (test.type === 'UnaryExpression' && test.operator === '!') tested(test.argument, environment, report);
    else if (test.type === 'LogicalExpression') {
        tested(test.left, environment, report);
        tested(test.right, environment, report);
    } else if (test.type === 'CallExpression' && givesPromise(test, environment)) report(test, {
        sink: (0,syntax/* sourceOf */.vz)(test.callee, environment.frame.module)
    });
}
function givesPromise({ callee, arguments: args }, environment) {
    if (args.some(({ type })=>type.endsWith('FunctionExpression'))) return false;
    if (LIBRARY.test((0,syntax/* sourceOf */.vz)(callee, environment.frame.module))) return true;
    if (callee.type !== 'Identifier' || !DECIDES.test((0,syntax/* nameOfNode */.bg)(callee))) return false;
    const functions = environment.find(callee.name)?.value.objects ?? [];
    return functions.length > 0 && functions.every(({ closure })=>closure?.node.async === true);
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/missing-csrf-protection/rule.js

const SESSIONS = [
    'express-session',
    'cookie-session',
    'express.session',
    'express.cookieSession',
    'client-sessions'
];
const SAME_SITE = /sameSite\s*:\s*(?:['"](?:strict|lax)|true)/iu;
const PROTECTS = /csurf|csrf|xsrf|lusca/iu;
const CHANGES = /\.(?:post|put|patch|delete|all)\($/u;
/**
 * Reports apps with sessions in cookies and requests that change something, without CSRF
 * protection.
 */ const missingCsrfProtection = {
    id: 'missing-csrf-protection',
    title: 'No protection from cross-site request forgery',
    cwe: [
        'CWE-352'
    ],
    owasp: 'A01:2021 Broken Access Control',
    severity: 'medium',
    severityReason: 'Needs a logged-in victim that visits a page of the attacker (UI:R); then acts in the name of that user (I:L to I:H).',
    precision: 'medium',
    message: 'Cookies keep the session, and nothing tells requests of other sites apart ({sink})',
    why: 'A browser sends the cookie along with requests that a page of another site makes. The server takes them for those of its user.',
    fix: {
        text: 'Set `sameSite` on the session cookie and use a token against forged requests, for instance with csrf-csrf or csrf-sync.',
        before: 'app.use(session({ secret }));',
        after: "app.use(session({ secret, cookie: { secure: true, sameSite: 'lax' } }));\napp.use(csrfSynchronisedProtection);"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/352.html'
    ],
    on: {
        files: (module, report)=>{
            const path = SESSIONS.find((name)=>module.calls.has(name));
            const node = path === undefined ? undefined : module.calls.get(path);
            if (path === undefined || node === undefined || isProtected(node, module)) return;
            const routes = changes(module);
            report(node, {
                confidence: routes ? 'medium' : 'low',
                sink: path
            });
        }
    }
};
/**
 * Whether the cookie of the session stays on its site, something against forged requests is called
 * or used, or the header that tells them apart is read.
 */ function isProtected(session, module) {
    return (0,syntax/* originsOf */.TZ)(session, module).some((node)=>SAME_SITE.test(writtenIn(node, module))) || [
        ...module.calls.keys(),
        ...module.imports
    ].some((name)=>PROTECTS.test(name)) || [
        ...(0,syntax/* descendants */.DG)(module.program)
    ].some((node)=>isCheck(node, module));
}
function writtenIn(node, module) {
    return node.type === 'ObjectProperty' ? (0,syntax/* sourceOf */.vz)(node, module) : '';
}
function isCheck(node, module) {
    if (node.type === 'StringLiteral') return node.value.toLowerCase() === 'sec-fetch-site';
    return node.type === 'CallExpression' && (0,syntax/* nameOfNode */.bg)(node.callee) === 'use' && node.arguments.some((given)=>!/Function/u.test(given.type) && PROTECTS.test((0,syntax/* sourceOf */.vz)(given, module)));
}
/**
 * Whether the file has routes that change something, or starts a server with other files, which
 * may have them.
 */ function changes(module) {
    const paths = [
        ...module.calls.keys()
    ];
    const others = [
        ...module.imports
    ].length > 0;
    return paths.some((path)=>CHANGES.test(`${path}(`)) || others && paths.some((path)=>path.endsWith('.listen'));
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/missing-integrity/rule.js


const CDN = /^(?:https?:)?\/\/(?:cdnjs\.cloudflare\.com|cdn\.jsdelivr\.net|unpkg\.com|code\.jquery\.com|(?:maxcdn|netdna|stackpath)\.bootstrapcdn\.com|ajax\.googleapis\.com|ajax\.aspnetcdn\.com|cdn\.bootcss\.com|cdn\.bootcdn\.net|cdn\.staticfile\.org|cdn\.skypack\.dev|esm\.sh|rawgit\.com|cdn\.rawgit\.com|raw\.githubusercontent\.com|use\.fontawesome\.com|cdn\.polyfill\.io|polyfill\.io|cdn\.tailwindcss\.com|d3js\.org|cdn\.\w[\w.-]*)\//iu;
const REMOTE = /^(?:https?:)?\/\/[^/]+\.[a-z]/iu;
/** Reports third-party scripts without an integrity hash. */ const missingIntegrity = {
    id: 'missing-integrity',
    title: 'Script of another server without a check',
    cwe: [
        'CWE-353',
        'CWE-829',
        'CWE-830'
    ],
    owasp: 'A08:2021 Software and Data Integrity Failures',
    severity: 'medium',
    severityReason: 'Needs that the other server is taken over, or a place on the way (AC:H); then scripts run in every page (C:H/I:H).',
    precision: 'medium',
    message: 'The page runs what another server sends, unchecked ({sink})',
    why: 'Whoever controls the server, its domain or the connection to it runs scripts in the page. That has happened to well-known ones.',
    fix: {
        text: 'Give the hash of the script in `integrity`, or serve it yourself.',
        before: '<script src="https://cdn.example.net/lib@1.2.3/lib.js"></script>',
        after: '<script src="https://cdn.example.net/lib@1.2.3/lib.js" integrity="sha384-\u2026" crossorigin="anonymous"></script>'
    },
    references: [
        'https://developer.mozilla.org/docs/Web/Security/Subresource_Integrity',
        'https://cwe.mitre.org/data/definitions/353.html'
    ],
    on: {
        writes: {
            'document.createElement().src': ({ receiver, value, node, environment }, report)=>{
                const source = (0,values_value/* textOf */.b6)(value);
                if (source !== null && /^http:/iu.test(source) && isScript(node, environment)) report(node, {
                    confidence: receiver.apis.length > 0 ? 'medium' : 'low',
                    sink: hostOf(source)
                });
            }
        },
        templates: ({ text }, report)=>{
            const comments = [
                ...text.matchAll(/<!--[\s\S]*?-->/gu)
            ].map((match)=>[
                    match.index,
                    match.index + match[0].length
                ]);
            for (const match of text.matchAll(/<script\b[^>]{0,2000}>|^[ \t]*script\([^)\n]{0,2000}\)/gimu)){
                const [tag] = match;
                const source = /\bsrc\s*=\s*["']?([^"'\s>]+)/iu.exec(tag)?.[1] ?? '';
                if (/\bintegrity\s*=/iu.test(tag) || comments.some(([from, to])=>match.index > from && match.index < to)) continue;
                const confidence = missing_integrity_rule_judge(source);
                if (confidence !== null) report(match.index + tag.search(/\S/u), {
                    confidence,
                    sink: hostOf(source)
                });
            }
        },
        nodes: {
            JSXElement: (node, _, report)=>{
                if (node.type !== 'JSXElement' || node.openingElement.name.type !== 'JSXIdentifier' || !/^script$/iu.test(node.openingElement.name.name)) return;
                const { attributes } = node.openingElement;
                const source = attribute(attributes, 'src');
                if (attribute(attributes, 'integrity') !== null || source === null || attributes.some(({ type })=>type === 'JSXSpreadAttribute')) return;
                const confidence = missing_integrity_rule_judge(source);
                if (confidence !== null) report(node.openingElement, {
                    confidence,
                    sink: hostOf(source)
                });
            }
        }
    }
};
/** Whether the element whose address is written was made as a script. */ function isScript(written, { frame: { module } }) {
    const target = written.type === 'AssignmentExpression' ? written.left : written;
    const element = target.type === 'MemberExpression' ? target.object : target;
    return (0,syntax/* originsOf */.TZ)(element, module).some((node)=>node.type === 'StringLiteral' && /^script$/iu.test(node.value));
}
/**
 * The confidence: medium for unencrypted URLs and for public CDNs. Services whose scripts change
 * cannot be pinned by a hash.
 */ function missing_integrity_rule_judge(source) {
    if (!REMOTE.test(source)) return null;
    return /^http:/iu.test(source) || CDN.test(source) ? 'medium' : 'low';
}
function hostOf(source) {
    return /\/\/([^/]+)/u.exec(source)?.[1] ?? source;
}
function attribute(attributes, name) {
    const found = attributes.find((item)=>item.type === 'JSXAttribute' && item.name.name === name);
    if (found?.type !== 'JSXAttribute') return null;
    if (found.value?.type === 'StringLiteral') return found.value.value;
    const inner = found.value?.type === 'JSXExpressionContainer' ? found.value.expression : null;
    return inner?.type === 'StringLiteral' ? inner.value : '';
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/missing-rate-limit/rule.js


const ROUTE = /(?:log-?in|sign-?in|authenticate|\bauth\b|password|forgot|reset|otp|2fa|mfa|verify-?code|token)/iu;
const LIMITS = /rate[-_]?limit|limiter|slow[-_]?down|brute|throttl|captcha|too[-_ ]?many/iu;
const GUESSES = /passw(?:or)?d|pwd|otp|pin\b|bcrypt|argon2|compare|authenticate|findOne|findUser/iu;
/** Reports logins without a limit on attempts. */ const missingRateLimit = {
    id: 'missing-rate-limit',
    title: 'Login without a limit on attempts',
    cwe: [
        'CWE-307',
        'CWE-770'
    ],
    owasp: 'A07:2021 Identification and Authentication Failures',
    severity: 'medium',
    severityReason: 'Reached over the network without rights, needs many attempts (AC:H); then passwords are guessed (C:L/I:L) or the server is kept busy (A:L).',
    precision: 'medium',
    message: 'A route that checks passwords has no limit on attempts ({sink})',
    why: 'Lists of leaked passwords are tried by the thousand. A limit for each user and address stops that.',
    fix: {
        text: 'Limit how often the route may be asked, for instance with express-rate-limit.',
        before: "app.post('/login', login);",
        after: "app.post('/login', rateLimit({ windowMs: 900_000, limit: 10 }), login);"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/307.html'
    ],
    on: {
        calls: {
            'express.{App,Router}.post': (call, report)=>{
                route(call, report);
            }
        }
    }
};
/** Libraries that delay functions and limit no requests. */ const OTHERS = /^(?:lodash|underscore|_|throttle-debounce|rxjs)\b/u;
/**
 * Whether something that limits requests is used here: it stands in the route or before all
 * routes, or is called.
 */ function isLimited(call) {
    const { module } = call.environment.frame;
    if ([
        ...module.calls.keys()
    ].some((path)=>LIMITS.test(path) && !OTHERS.test(path))) return true;
    const given = [
        ...call.args.map((_, index)=>call.argNode(index)),
        ...usesIn(module).flatMap((node)=>node.arguments)
    ];
    return given.some((node)=>LIMITS.test(namesIn(node, module)));
}
/** The calls of `use`, which put something before all routes. */ function usesIn(module) {
    return [
        ...(0,syntax/* descendants */.DG)(module.program)
    ].flatMap((node)=>node.type === 'CallExpression' && /^(?:use|all)$/u.test((0,syntax/* nameOfNode */.bg)(node.callee)) ? [
            node
        ] : []);
}
/** What an argument is called; of a function only what it calls. */ function namesIn(given, module) {
    if (!/Function/u.test(given.type)) return (0,syntax/* sourceOf */.vz)(given, module);
    return [
        ...(0,syntax/* descendants */.DG)(given)
    ].flatMap((node)=>node.type === 'CallExpression' ? [
            (0,syntax/* sourceOf */.vz)(node.callee, module)
        ] : []).join(' ');
}
function route(call, report) {
    const { module } = call.environment.frame;
    const [path] = (0,values_value/* textsOf */.CB)(call.arg(0)).filter((text)=>ROUTE.test(text));
    if (path === undefined || isLimited(call)) return;
    const handler = call.args.at(-1)?.objects.find(({ closure })=>closure !== null)?.closure;
    const text = handler === undefined || handler === null ? (0,syntax/* sourceOf */.vz)(call.node, module) : (0,syntax/* sourceOf */.vz)(handler.node, handler.environment.frame.module);
    // A router may be behind a limit in another file.
    const complete = module.calls.has('express') && !/module\.exports\s*=\s*app\b|export default app\b/u.test((0,syntax/* codeOf */.$N)(module));
    report(call.node, {
        confidence: complete && GUESSES.test(text) ? 'medium' : 'low',
        detail: path
    });
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/nosql-injection/rule.js



const SQL = /knex|\bquery\(\)|queryBuilder|sequelize|typeorm|prisma|supabase/iu;
/** Reports untrusted objects in a query of a document database. */ const nosqlInjection = {
    id: 'nosql-injection',
    title: 'NoSQL injection',
    cwe: [
        'CWE-943'
    ],
    owasp: 'A03:2021 Injection',
    severity: 'high',
    severityReason: 'Reached over the network without rights; changes the meaning of one query, for instance that of a login (C:H/I:L).',
    precision: 'medium',
    message: '{source} may be an object with operators in a database query ({sink})',
    why: 'A request can hold an object where a text is expected. `{"$ne": null}` matches every document, `$where` runs code.',
    fix: {
        text: 'Turn the value into a text or number first, or check its type with a schema.',
        before: 'users.findOne({ name: req.body.name });',
        after: 'users.findOne({ name: String(req.body.name) });'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/943.html'
    ],
    taint: {
        sinks: [
            'nosql',
            'nosql-code'
        ],
        sources: {
            ...ignoring('dom', 'argument', 'environment', 'storage'),
            parameter: 'low'
        },
        // A path parameter is always a string, and SQL query builders handle values safely.
        accepts: ({ kind, taint, call })=>kind === 'nosql-code' || !(/\.params?$|^@Param/u.test(taint?.source.label ?? '') || isSqlBuilder(call))
    },
    on: {
        assigned: (name, value, node, report)=>{
            const taint = name === '$where' ? value.taints.find((item)=>isRemote(item)) : undefined;
            if (taint !== undefined) report(node, {
                taint,
                sink: '$where'
            });
        }
    }
};
function isSqlBuilder(call) {
    const receiver = call === null ? null : (0,syntax/* receiverNode */.SK)(call.node);
    return call !== null && receiver !== null && SQL.test((0,syntax/* sourceOf */.vz)(receiver, call.environment.frame.module));
}
function isRemote(taint) {
    return (taint.source.kind === 'remote' || taint.source.kind === 'message') && (0,values_taint/* harms */.yI)(taint, 'nosql-code');
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/open-redirect/rule.js


/** Reports untrusted data as the target of a redirect. */ const openRedirect = {
    id: 'open-redirect',
    title: 'Open redirect',
    cwe: [
        'CWE-601'
    ],
    owasp: 'A01:2021 Broken Access Control',
    severity: 'medium',
    severityReason: 'Reached over the network, needs a victim that follows a link; sends users of a trusted site to another one (S:C/C:L/I:L).',
    precision: 'high',
    message: '{source} decides where a redirect leads ({sink})',
    why: 'A link to a trusted site that leads elsewhere is what phishing needs. In a browser, `javascript:` runs code.',
    fix: {
        text: 'Redirect to paths of your own only, or to targets from a list.',
        before: 'res.redirect(req.query.next);',
        after: "res.redirect(PAGES.get(req.query.next) ?? '/');"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/601.html'
    ],
    taint: {
        sinks: [
            'redirect'
        ],
        sources: {
            ...ignoring('argument', 'environment', 'storage', 'dom', 'page', 'message'),
            // An address that a function is given is mostly the program's own.
            parameter: 'low'
        },
        accepts: choosesHost
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/path-traversal/rule.js


/** Reports untrusted data in a file's path. */ const pathTraversal = {
    id: 'path-traversal',
    title: 'Path traversal',
    cwe: [
        'CWE-22',
        'CWE-73'
    ],
    owasp: 'A01:2021 Broken Access Control',
    severity: 'high',
    severityReason: 'Reached over the network without rights; reads or writes files outside the intended directory (C:H, I:H where it writes).',
    precision: 'high',
    message: '{source} becomes part of a file path ({sink})',
    why: '`../` leads out of the directory, also through `path.join`, and an absolute path out of `path.resolve`.',
    fix: {
        text: 'Resolve the path and check that it still lies in the directory, or take only its last part.',
        before: 'res.sendFile(path.join(UPLOADS, req.params.name));',
        after: 'res.sendFile(path.join(UPLOADS, path.basename(req.params.name)));'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/22.html'
    ],
    taint: {
        sinks: [
            'path'
        ],
        // What the address of a page holds never reaches a file system.
        sources: {
            ...ignoring('storage', 'archive', 'upload', 'dom', 'page')
        },
        accepts: ({ taint })=>!isSetting(taint)
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/post-message-origin/rule.js


/** Reports message handlers that do not check the sender. */ const postMessageOrigin = {
    id: 'post-message-origin',
    title: 'Message of a window of any origin',
    cwe: [
        'CWE-346',
        'CWE-940',
        'CWE-20'
    ],
    owasp: 'A01:2021 Broken Access Control',
    severity: 'medium',
    severityReason: 'Needs a victim that visits a page of the attacker (UI:R); that page makes this one do what its messages can (I:L).',
    precision: 'medium',
    message: 'A message is used without a look at who sent it ({sink})',
    why: 'Every page that has a reference to the window can send it messages.',
    fix: {
        text: 'Compare `event.origin` with the origins that may send messages.',
        before: "window.addEventListener('message', (event) => show(event.data));",
        after: "window.addEventListener('message', (event) => {\n  if (event.origin === 'https://app.example.com') show(event.data);\n});"
    },
    references: [
        'https://developer.mozilla.org/docs/Web/API/Window/postMessage'
    ],
    on: {
        calls: {
            addEventListener: (call, report)=>{
                const { module } = call.environment.frame;
                const receiver = (0,syntax/* receiverNode */.SK)(call.node);
                if ((0,values_value/* textOf */.b6)(call.arg(0)) !== 'message' || !isPage(receiver, (0,syntax/* codeOf */.$N)(module))) return;
                handler(call.arg(1), call.node, report);
            }
        },
        writes: {
            onmessage: ({ value, node, environment }, report)=>{
                const receiver = node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression' ? node.left.object : null;
                if (isPage(receiver, (0,syntax/* codeOf */.$N)(environment.frame.module))) handler(value, node, report);
            }
        }
    }
};
/** Whether the receiver is a page. A worker gets messages only from the page that created it. */ function isPage(receiver, code) {
    if (receiver?.type === 'Identifier' && receiver.name === 'window') return true;
    return /\b(?:document|window)\./u.test(code) && !/importScripts|DedicatedWorker|ServiceWorker|clients\.claim|skipWaiting/u.test(code);
}
function handler(value, node, report) {
    for (const { closure } of value.objects)if (closure !== null && usesData(closure)) {
        report(node, {
            confidence: 'medium'
        });
        return;
    }
}
/** Whether a handler reads the message and never checks its origin. */ function usesData({ node, environment }) {
    const text = (0,syntax/* sourceOf */.vz)(node, {
        text: (0,syntax/* codeOf */.$N)(environment.frame.module)
    });
    const [event] = node.params;
    const reads = /\.data\b|\bdata\b/u.test(text) && event !== undefined;
    return reads && !/\borigin\b|\.source\b|\bisTrusted\b|[oO]rigin\w*\(|\bsource\b/u.test(text);
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/post-message-target/rule.js


/** Reports messages that are sent to any window. */ const postMessageTarget = {
    id: 'post-message-target',
    title: 'Message to a window of any origin',
    cwe: [
        'CWE-359',
        'CWE-201',
        'CWE-346'
    ],
    owasp: 'A01:2021 Broken Access Control',
    severity: 'medium',
    severityReason: 'Needs a victim that visits a page of the attacker (UI:R); that page reads what is sent (C:L).',
    precision: 'medium',
    message: 'A message goes to whatever page the window shows ({sink})',
    why: 'A window can be led to another page. With `*` as the target that page gets the message.',
    fix: {
        text: 'Name the origin that is to get the message.',
        before: "parent.postMessage({ token }, '*');",
        after: "parent.postMessage({ token }, 'https://app.example.com');"
    },
    references: [
        'https://developer.mozilla.org/docs/Web/API/Window/postMessage'
    ],
    on: {
        calls: {
            '{*.postMessage,postMessage}': (call, report)=>{
                const target = [
                    call.arg(1),
                    call.option(1, 'targetOrigin') ?? call.arg(9)
                ];
                if (call.args.length < 2 || !target.some((value)=>(0,values_value/* textsOf */.CB)(value).includes('*'))) return;
                const data = call.arg(0);
                const on = (0,syntax/* receiverNode */.SK)(call.node);
                const toItself = on === null || /^(?:window|self|_?global|globalThis)$/u.test((0,syntax/* nameOfNode */.bg)(on));
                report(call.node, {
                    confidence: toItself || isHarmless(data) ? 'low' : 'medium'
                });
            }
        }
    }
};
/** Names of what must not get into other hands. */ const TELLING = /token|secret|pass_?word|key$|session|cookie|credential|auth|user|mail|account/iu;
/**
 * Whether a message tells nothing: a constant, or an object of constants, or one that says what
 * happened and has nothing in it that is named as a secret.
 */ function isHarmless(data, depth = 3) {
    if ((0,values_value/* isConstant */.VO)(data)) return true;
    if (data.objects.length === 0 || data.taints.length > 0 || depth === 0) return false;
    const fields = data.objects.flatMap(({ fields: own })=>[
            ...own
        ]);
    const says = fields.some(([name, { value }])=>/^(?:type|action|event|kind)$/u.test(name) && (0,values_value/* isConstant */.VO)(value));
    return fields.length > 0 && fields.every(([name, { value }])=>(0,values_value/* isConstant */.VO)(value) || says && !TELLING.test(name) && !hasTelling(value, depth - 1));
}
function hasTelling({ objects }, depth) {
    return depth > 0 && objects.some(({ fields })=>[
            ...fields
        ].some(([name, { value }])=>TELLING.test(name) || hasTelling(value, depth - 1)));
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/private-file-exposure/rule.js


/** The program's own directory, or a parent of it. */ const OWN_FOLDER = /^(?:__dirname|process\.cwd\(\)|import\.meta\.dirname|(?:\w+\.)?(?:join|resolve|normalize)\(\s*(?:(?:__dirname|process\.cwd\(\)|import\.meta\.dirname)\s*,?\s*)?(?:['"][./]*['"]\s*,?\s*)*\)|__dirname\s*\+\s*['"]\/[./]*['"])$/u;
const PACKAGES = /(?:^|[/'"\s])node_modules\/?['"]?\)?$/u;
/** Reports directories that are served although they contain private files. */ const privateFileExposure = {
    id: 'private-file-exposure',
    title: 'Private files served to everybody',
    cwe: [
        'CWE-538',
        'CWE-548',
        'CWE-552'
    ],
    owasp: 'A01:2021 Broken Access Control',
    severity: 'high',
    severityReason: 'Reached over the network without rights; reads the source, settings and often secrets of the server (C:H).',
    precision: 'high',
    message: 'A folder with private files is served ({sink})',
    why: 'The folder of a program holds its source, `package.json`, `.env` and more. `node_modules` says which versions are in use.',
    fix: {
        text: 'Serve one folder that holds public files only.',
        before: 'app.use(express.static(__dirname));',
        after: "app.use(express.static(path.join(__dirname, 'public')));"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/538.html'
    ],
    on: {
        calls: {
            '{express.static,serve-static,koa-static,node-static.Server,ecstatic,st}': (call, report)=>{
                const written = (0,rules_written/* writtenAt */.nt)(call.argNode(0), call.environment);
                if (isPrivate((0,values_value/* textOf */.b6)(call.arg(0))) || OWN_FOLDER.test(written)) report(call.node);
                else if (PACKAGES.test(written)) report(call.node, {
                    confidence: 'medium'
                });
                else if (call.option(1, 'dotfiles')?.constants.includes('allow')) report(call.node, {
                    confidence: 'medium',
                    detail: 'dotfiles'
                });
            }
        }
    }
};
/**
 * Whether a directory is private: the file system's root, the current directory, or one with
 * secrets.
 */ function isPrivate(folder) {
    return folder !== null && /^(?:|\/|\.{1,2}\/?|(?:\.{1,2}\/)+|\/(?:etc|home|root|var)\/?|~\/?)$|(?:^|\/)\.(?:git|ssh|aws|env)\/?$/u.test(folder);
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/prototype-pollution-assignment/rule.js
/** Reports an assignment with two untrusted keys. */ const prototypePollutionAssignment = {
    id: 'prototype-pollution-assignment',
    title: 'Prototype pollution by assignment',
    cwe: [
        'CWE-1321',
        'CWE-915'
    ],
    owasp: 'A08:2021 Software and Data Integrity Failures',
    severity: 'high',
    severityReason: 'Reached over the network without rights; changes the prototype of all objects: denial of service at least, often bypassed checks or code (I:H/A:H, AC:H).',
    precision: 'high',
    message: '{source} chooses both the object and the field that are written ({sink})',
    why: 'With `__proto__` as the first key the second one is written to `Object.prototype`, and every object has it.',
    fix: {
        text: 'Refuse `__proto__`, `constructor` and `prototype`, use a `Map`, or objects without a prototype.',
        before: 'store[req.body.user][req.body.key] = req.body.value;',
        after: 'store.get(req.body.user).set(req.body.key, req.body.value);'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/1321.html'
    ],
    taint: {
        sinks: [
            'prototype'
        ],
        sources: {
            parameter: 'ignore',
            argument: 'ignore',
            environment: 'ignore',
            storage: 'low',
            response: 'low'
        }
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/prototype-pollution-function/rule.js

/** Reports functions that write to members which their arguments choose. */ const prototypePollutionFunction = {
    id: 'prototype-pollution-function',
    title: 'Prototype pollution by a function',
    cwe: [
        'CWE-1321',
        'CWE-915'
    ],
    owasp: 'A08:2021 Software and Data Integrity Failures',
    severity: 'medium',
    severityReason: 'Needs callers that give it data from outside; then changes the prototype of all objects (I:H/A:H, AC:H).',
    precision: 'medium',
    message: '{source} chooses both the object and the field that are written ({sink})',
    why: 'Functions that merge deeply or set by path write to `Object.prototype` when a key is `__proto__`.',
    fix: {
        text: 'Skip `__proto__`, `constructor` and `prototype`, or look only at own properties of the target.',
        before: 'target[key][inner] = value;',
        after: "if (key !== '__proto__' && key !== 'constructor') target[key][inner] = value;"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/1321.html'
    ],
    taint: {
        sinks: [
            'prototype'
        ],
        sources: onlyFrom({
            parameter: 'medium'
        })
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/prototype-pollution-merge/rule.js

/** Reports untrusted objects that are merged deeply. */ const prototypePollutionMerge = {
    id: 'prototype-pollution-merge',
    title: 'Prototype pollution by a deep merge',
    cwe: [
        'CWE-1321',
        'CWE-915'
    ],
    owasp: 'A08:2021 Software and Data Integrity Failures',
    severity: 'high',
    severityReason: 'Reached over the network without rights; changes the prototype of all objects: denial of service at least (I:H/A:H, AC:H).',
    precision: 'medium',
    message: '{source} is merged deeply into an object ({sink})',
    why: 'JSON can have a field `__proto__`, and many versions of merging functions follow it to `Object.prototype`.',
    fix: {
        text: 'Check the data with a schema first, and copy the fields that are wanted.',
        before: '_.merge(settings, req.body);',
        after: 'Object.assign(settings, Settings.parse(req.body));'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/1321.html'
    ],
    taint: {
        sinks: [
            'merge'
        ],
        sources: {
            ...ignoring('parameter', 'argument', 'environment', 'storage', 'dom', 'page'),
            remote: 'medium',
            message: 'low',
            response: 'low'
        },
        // Parsed queries, headers and cookies cannot contain a field named `__proto__`.
        accepts: ({ taint })=>taint !== null && !/query|params|header|cookie/iu.test(taint.source.label)
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/react-unsafe-html/rule.js

/** Reports dangerouslySetInnerHTML with a value that is not constant. */ const reactUnsafeHtml = {
    id: 'react-unsafe-html',
    title: 'Unescaped HTML in React',
    cwe: [
        'CWE-79'
    ],
    owasp: 'A03:2021 Injection',
    severity: 'high',
    severityReason: 'Needs a victim that opens a page with the data; acts as that user on the site (S:C/C:L/I:L, with session data C:H).',
    precision: 'medium',
    message: '`dangerouslySetInnerHTML` takes a value that is not constant ({sink})',
    why: 'React escapes everything but this. Scripts in the value run as the user who looks at it.',
    fix: {
        text: 'Show text as children, or clean the markup with DOMPurify.',
        before: '<div dangerouslySetInnerHTML={{ __html: comment }} />',
        after: '<div dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(comment) }} />'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/79.html',
        'https://react.dev/reference/react-dom/components/common'
    ],
    on: {
        assigned: (name, value, node, report, environment)=>{
            if (name !== '__html') return;
            const written = node.type === 'ObjectProperty' ? node.value : node;
            reportMarkup(value, node, written, report, environment, '__html');
        }
    }
};

// EXTERNAL MODULE: ./src/core/scale/literal.js
var scale_literal = __webpack_require__(33861);
;// CONCATENATED MODULE: ./src/scanners/code/regex/characters.js
const LAST = 0x10_ff_ff;
const DIGIT = [
    [
        48,
        57
    ]
];
const characters_WORD = [
    [
        48,
        57
    ],
    [
        65,
        90
    ],
    [
        95,
        95
    ],
    [
        97,
        122
    ]
];
const SPACE = [
    [
        9,
        13
    ],
    [
        32,
        32
    ],
    [
        160,
        160
    ],
    [
        0x16_80,
        0x16_80
    ],
    [
        0x20_00,
        0x20_0a
    ],
    [
        0x20_28,
        0x20_29
    ],
    [
        0x20_2f,
        0x20_2f
    ],
    [
        0x20_5f,
        0x20_5f
    ],
    [
        0x30_00,
        0x30_00
    ],
    [
        0xfe_ff,
        0xfe_ff
    ]
];
const LINE_END = [
    [
        10,
        10
    ],
    [
        13,
        13
    ],
    [
        0x20_28,
        0x20_29
    ]
];
/** Every character. */ const EVERY = [
    [
        0,
        LAST
    ]
];
/**
 * The characters that a character set matches; null when that is not computed (Unicode properties,
 * nested sets).
 */ function rangesOf(node, flags) {
    const exact = exactRanges(node, flags);
    if (exact === null) return null;
    return normalised(flags.includes('i') && node.type !== 'CharacterSet' ? withBothCases(exact) : exact);
}
function exactRanges(node, flags) {
    switch(node.type){
        case 'Character':
            return [
                [
                    node.value,
                    node.value
                ]
            ];
        case 'CharacterSet':
            return setRanges(node, flags);
        case 'CharacterClass':
            return classRanges(node, flags);
        default:
            return null;
    }
}
function setRanges(node, flags) {
    switch(node.kind){
        case 'any':
            return flags.includes('s') ? [
                ...EVERY
            ] : complement(LINE_END);
        case 'digit':
            return node.negate ? complement(DIGIT) : DIGIT;
        case 'word':
            return node.negate ? complement(characters_WORD) : characters_WORD;
        case 'space':
            return node.negate ? complement(SPACE) : SPACE;
        case 'property':
            return null;
    }
}
function classRanges(node, flags) {
    const all = [];
    for (const element of node.elements){
        const ranges = element.type === 'CharacterClassRange' ? [
            [
                element.min.value,
                element.max.value
            ]
        ] : element.type === 'Character' || element.type === 'CharacterSet' ? exactRanges(element, flags) : null;
        if (ranges === null) return null;
        all.push(...ranges);
    }
    const cased = flags.includes('i') ? withBothCases(all) : all;
    return node.negate ? complement(normalised(cased)) : cased;
}
/** Adds the other case of ASCII letters. Other letters do not affect the matching time. */ function withBothCases(ranges) {
    const shifted = ranges.flatMap(([from, to])=>[
            [
                Math.max(from, 65) + 32,
                Math.min(to, 90) + 32
            ],
            [
                Math.max(from, 97) - 32,
                Math.min(to, 122) - 32
            ]
        ]);
    return [
        ...ranges,
        ...shifted.filter(([from, to])=>from <= to)
    ];
}
function normalised(ranges) {
    const merged = [];
    for (const [from, to] of [
        ...ranges
    ].sort((a, b)=>a[0] - b[0])){
        const last = merged.at(-1);
        if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
        else merged.push([
            from,
            to
        ]);
    }
    return merged;
}
function complement(ranges) {
    const gaps = [];
    let next = 0;
    for (const [from, to] of normalised(ranges)){
        if (from > next) gaps.push([
            next,
            from - 1
        ]);
        next = to + 1;
    }
    if (next <= LAST) gaps.push([
        next,
        LAST
    ]);
    return gaps;
}
/** The alphabet of a pattern: characters that none of its sets distinguishes form one class. */ class Alphabet {
    /** First character of each class. */ starts;
    constructor(sets){
        const cuts = new Set([
            0
        ]);
        for (const [from, to] of sets.flat()){
            cuts.add(from);
            if (to < LAST) cuts.add(to + 1);
        }
        this.starts = [
            ...cuts
        ].sort((a, b)=>a - b);
    }
    /** The numbers of the classes that a set consists of. */ classesOf(ranges) {
        const classes = new Set();
        this.starts.forEach((start, index)=>{
            if (ranges.some(([from, to])=>start >= from && start <= to)) classes.add(index);
        });
        return classes;
    }
    /** The number of the class that a character is in. */ classOf(character) {
        const code = character.codePointAt(0) ?? 0;
        return this.starts.findLastIndex((start)=>start <= code);
    }
    /** A character of a class, readable if possible. */ sample(index) {
        const from = this.starts[index] ?? 0;
        const to = (this.starts[index + 1] ?? LAST + 1) - 1;
        const wanted = [
            97,
            48,
            65,
            33,
            32
        ].find((code)=>code >= from && code <= to);
        return String.fromCodePoint(wanted ?? (from < 33 && to > 33 ? 33 : from));
    }
}

;// CONCATENATED MODULE: ./src/scanners/code/regex/automaton.js


/** Thrown when a pattern is too large to be analysed. */ class TooLarge extends Error {
}
/**
 * Limits: length of the pattern, nodes with counted repetitions expanded, positions, and paths
 * between positions.
 */ const MOST = {
    length: 3_000,
    nodes: 1_500,
    positions: 160,
    paths: 4_000
};
/**
 * Builds the automaton of a pattern.
 * @throws TooLarge, SyntaxError, or RangeError when nested too deeply
 */ function automatonOf(pattern, flags) {
    if (pattern.length > MOST.length) throw new TooLarge();
    const unicode = flags.includes('u');
    const ast = new regexpp/* RegExpParser */.HA({
        ecmaVersion: 2025
    }).parsePattern(pattern, 0, pattern.length, {
        unicode,
        unicodeSets: flags.includes('v')
    });
    return new Builder(flags).build(ast);
}
class Builder {
    #flags;
    #nodes = [];
    #approximate = false;
    #repeated = 0;
    /** Whether the innermost loop around what is being built is lazy. */ #lazy = false;
    constructor(flags){
        this.#flags = flags;
    }
    build(ast) {
        const accept = this.#add({
            kind: 'accept'
        });
        const first = this.#alternatives(ast.alternatives, accept);
        const characters = this.#nodes.flatMap((node, index)=>node.kind === 'character' ? [
                index
            ] : []);
        if (characters.length > MOST.positions) throw new TooLarge();
        const alphabet = new Alphabet(characters.map((index)=>this.#rangesAt(index)));
        const position = new Map(characters.map((node, index)=>[
                node,
                index + 2
            ]));
        const ways = [
            this.#ways(first, true),
            this.#ways(first, false),
            ...characters.map((index)=>this.#ways(this.#nextOf(index), false))
        ];
        const edges = ways.map(({ counts })=>[
                ...counts
            ].map(([node, count])=>({
                    to: position.get(node) ?? 0,
                    several: count > 1
                })));
        if (!this.#flags.includes('y')) for (const from of [
            0,
            1
        ])edges[from]?.push({
            to: 1,
            several: false
        });
        const every = alphabet.classesOf(EVERY);
        return {
            alphabet,
            reads: [
                new Set(),
                every,
                ...characters.map((index)=>alphabet.classesOf(this.#rangesAt(index)))
            ],
            edges,
            endings: ways.map(({ ending })=>ending),
            lazy: [
                false,
                false,
                ...characters.map((index)=>this.#isLazy(index))
            ],
            approximate: this.#approximate
        };
    }
    #add(node) {
        if (this.#nodes.length >= MOST.nodes) throw new TooLarge();
        this.#nodes.push(node);
        return this.#nodes.length - 1;
    }
    #rangesAt(index) {
        const node = this.#nodes[index];
        return node?.kind === 'character' ? node.ranges : [];
    }
    #isLazy(index) {
        const node = this.#nodes[index];
        return node?.kind === 'character' && node.lazy;
    }
    #nextOf(index) {
        const node = this.#nodes[index];
        return node !== undefined && 'next' in node && typeof node.next === 'number' ? node.next : 0;
    }
    #alternatives(alternatives, next) {
        const starts = alternatives.map(({ elements })=>elements.reduceRight((after, element)=>this.#element(element, after), next));
        const [only] = starts;
        return starts.length === 1 && only !== undefined ? only : this.#add({
            kind: 'split',
            next: starts
        });
    }
    #element(node, next) {
        switch(node.type){
            case 'Character':
            case 'CharacterClass':
            case 'CharacterSet':
            case 'ExpressionCharacterClass':
                return this.#character(node, next);
            case 'Group':
            case 'CapturingGroup':
                return this.#alternatives(node.alternatives, next);
            case 'Quantifier':
                return this.#quantifier(node, next);
            case 'Assertion':
                return this.#assertion(node, next);
            case 'Backreference':
                this.#approximate = true;
                return next;
        }
    }
    #character(node, next) {
        const ranges = rangesOf(node, this.#flags);
        if (ranges === null) this.#approximate = true;
        return this.#add({
            kind: 'character',
            ranges: ranges ?? EVERY,
            lazy: this.#lazy,
            next
        });
    }
    /**
   * Lookaround is ignored. Inside a repetition it may make the match unambiguous, so the result is
   * approximate.
   */ #assertion(node, next) {
        if ((node.kind === 'start' || node.kind === 'end') && !this.#flags.includes('m')) return this.#add({
            kind: node.kind,
            next
        });
        if (this.#repeated > 0) this.#approximate = true;
        return next;
    }
    /** `{2,5}` is expanded into copies; a few are enough to show ambiguity. */ #quantifier({ min, max, element, greedy }, next) {
        this.#repeated += max > 1 ? 1 : 0;
        const least = Math.min(min, 3);
        let start = max === Infinity ? this.#loop(element, next, greedy) : this.#optional(element, Math.min(max - min, 3), next);
        for(let copy = 0; copy < least; copy += 1)start = this.#element(element, start);
        this.#repeated -= max > 1 ? 1 : 0;
        return start;
    }
    #loop(element, next, greedy) {
        const choices = [];
        const loop = this.#add({
            kind: 'split',
            next: choices
        });
        const outer = this.#lazy;
        this.#lazy = !greedy;
        choices.push(this.#element(element, loop), next);
        this.#lazy = outer;
        return loop;
    }
    #optional(element, copies, next) {
        let start = next;
        for(let copy = 0; copy < copies; copy += 1)start = this.#add({
            kind: 'split',
            next: [
                this.#element(element, start),
                next
            ]
        });
        return start;
    }
    /**
   * All paths from a node without reading a character: to the next characters (with the number of
   * paths) and to the end. A path takes no choice twice, as engines do not repeat empty matches.
   */ #ways(from, atStart) {
        const counts = new Map();
        let ending = 'no';
        let steps = 0;
        const visit = (index, taken, atEnd)=>{
            if ((steps += 1) > MOST.paths) throw new TooLarge();
            const node = this.#nodes[index];
            if (node === undefined) return;
            if (node.kind === 'character') {
                if (!atEnd) counts.set(index, (counts.get(index) ?? 0) + 1);
            } else if (node.kind === 'accept') {
                if (!atEnd) ending = 'anywhere';
                else if (ending === 'no') ending = 'end';
            } else if (node.kind === 'split') node.next.forEach((next, choice)=>{
                const key = `${index}:${choice}`;
                if (!taken.has(key)) visit(next, new Set(taken).add(key), atEnd);
            });
            else if (node.kind === 'end' || atStart) visit(node.next, taken, atEnd || node.kind === 'end');
        };
        visit(from, new Set(), false);
        return {
            counts,
            ending
        };
    }
}

;// CONCATENATED MODULE: ./src/scanners/code/regex/components.js
/** The transitions of each position of an automaton. */ /**
 * The loops of an automaton: its strongly connected components.
 * @param spend is called for each step, and may throw to end the search
 */ function componentsOf(edges, spend) {
    const reach = edges.map((_, from)=>reachable(from, edges, spend));
    const seen = new Set();
    return edges.flatMap((_, at)=>{
        if (seen.has(at) || reach[at]?.has(at) !== true) return [];
        const component = new Set([
            ...reach[at]
        ].filter((other)=>reach[other]?.has(at) === true));
        for (const member of component)seen.add(member);
        return [
            component
        ];
    });
}
function reachable(from, edges, spend) {
    const found = new Set();
    const waiting = [
        from
    ];
    for(let at = waiting.pop(); at !== undefined; at = waiting.pop())for (const { to } of edges[at] ?? []){
        spend();
        if (!found.has(to)) {
            found.add(to);
            waiting.push(to);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./src/scanners/code/regex/backtracking.js


/** Maximum number of search steps for one pattern. */ const BUDGET = 150_000;
const CACHE = new Map();
/**
 * Finds a text on which matching takes exponential or polynomial time. No text is matched: the
 * pattern's automaton is analysed, after Weideman, van der Merwe, Berglund and Watson, "Analyzing
 * matching time behavior of backtracking regular expression matchers by using ambiguity of NFA"
 * (2016). Null when there is none, or the pattern is too large or invalid.
 */ function backtrackingOf(pattern, flags) {
    const key = `${flags}/${pattern}`;
    let known = CACHE.get(key);
    if (known === undefined) {
        known = /[*+{]/u.test(pattern) ? analyse(pattern, flags) : null;
        if (CACHE.size > 5_000) CACHE.clear();
        CACHE.set(key, known);
    }
    return known;
}
function analyse(pattern, flags) {
    try {
        return new Search(automatonOf(pattern, flags)).run();
    } catch (error) {
        if (error instanceof TooLarge || error instanceof SyntaxError || error instanceof RangeError) return null;
        throw error;
    }
}
class Search {
    #automaton;
    #left = BUDGET;
    constructor(automaton){
        this.#automaton = automaton;
    }
    run() {
        const components = componentsOf(this.#automaton.edges, ()=>{
            this.#spend();
        });
        for (const component of components){
            const found = this.#exponential(component);
            if (found !== null) return found;
        }
        for (const before of components)for (const after of components){
            const found = before === after ? null : this.#polynomial(before, after);
            if (found !== null) return found;
        }
        return null;
    }
    #spend() {
        if ((this.#left -= 1) < 0) throw new TooLarge();
    }
    /**
   * Exponential: a loop that can read the same text in two ways, so that each repetition doubles
   * the number of paths.
   */ #exponential(component) {
        const [pivot] = component;
        if (pivot === undefined) return null;
        const step = this.#pairs(component);
        const pump = this.#path([
            pivot,
            pivot,
            0
        ], ([a, b, diverged])=>a === pivot && b === pivot && diverged === 1, step);
        return pump === null ? null : this.#attack('exponential', pivot, pump);
    }
    *#pairsAfter(a, b, component) {
        const { edges } = this.#automaton;
        for (const left of edges[a] ?? [])for (const right of edges[b] ?? []){
            this.#spend();
            if (!component.has(left.to) || !component.has(right.to)) continue;
            const shared = this.#shared([
                left.to,
                right.to
            ]);
            if (shared !== null) yield [
                left.to,
                right.to,
                left.to !== right.to || a === b && left.several,
                shared
            ];
        }
    }
    #pairs(component) {
        return (function*([a = 0, b = 0, diverged = 0]) {
            for (const [left, right, differs, shared] of this.#pairsAfter(a, b, component))yield [
                [
                    left,
                    right,
                    diverged === 1 || differs ? 1 : 0
                ],
                shared
            ];
        }).bind(this);
    }
    /**
   * Polynomial: two consecutive loops, and a text that both can read and that also leads from the
   * first to the second.
   */ #polynomial(before, after) {
        for (const first of before)for (const second of after){
            if (this.#shared([
                first,
                second
            ]) === null && before.size === 1 && after.size === 1) continue;
            const step = this.#triples(before, after);
            const pump = this.#path([
                first,
                first,
                second
            ], ([a, b, c])=>a === first && b === second && c === second, step);
            const found = pump === null ? null : this.#attack('polynomial', first, pump) ?? this.#lazy(before, first, pump);
            if (found !== null) return found;
        }
        return null;
    }
    #triples(before, after) {
        const { edges } = this.#automaton;
        return (function*([a = 0, b = 0, c = 0]) {
            for (const left of edges[a] ?? []){
                if (!before.has(left.to)) continue;
                for (const right of edges[c] ?? []){
                    if (!after.has(right.to)) continue;
                    for (const middle of edges[b] ?? []){
                        this.#spend();
                        const shared = this.#shared([
                            left.to,
                            middle.to,
                            right.to
                        ]);
                        if (shared !== null) yield [
                            [
                                left.to,
                                middle.to,
                                right.to
                            ],
                            shared
                        ];
                    }
                }
            }
        }).bind(this);
    }
    /** A character class that all of these positions read; null when there is none. */ #shared(positions) {
        const [first, ...rest] = positions.map((position)=>this.#automaton.reads[position] ?? new Set()).sort((a, b)=>a.size - b.size);
        let shared = null;
        for (const item of first ?? []){
            if (!rest.every((other)=>other.has(item))) continue;
            if (this.#automaton.alphabet.sample(item) > ' ') return item;
            shared ??= item;
        }
        return shared;
    }
    /** The shortest text, of at least one character, from a state to a wanted one. */ #path(from, isWanted, step) {
        const seen = new Set();
        let front = [
            {
                state: from,
                text: ''
            }
        ];
        while(front.length > 0){
            const next = [];
            for (const { state, text } of front)for (const [reached, character] of step(state)){
                const longer = text + this.#automaton.alphabet.sample(character);
                if (isWanted(reached)) return longer;
                const key = reached.join();
                if (seen.has(key)) continue;
                seen.add(key);
                next.push({
                    state: reached,
                    text: longer
                });
            }
            front = next;
        }
        return null;
    }
    /**
   * A lazy loop is left at each letter before it reads on. Where each of these attempts reads all
   * the rest and fails, the match is slow even if it succeeds in the end. Null when one of them
   * cannot fail.
   */ #lazy(loop, pivot, pump) {
        const { edges, lazy, approximate } = this.#automaton;
        if (pivot === 1 || [
            ...loop
        ].some((at)=>lazy[at] !== true)) return null;
        const prefix = this.#prefix(pivot);
        if (prefix === null || this.#run(new Set([
            0
        ]), prefix + pump + pump + pump) === null) return null;
        const left = new Set([
            ...loop
        ].flatMap((at)=>(edges[at] ?? []).map(({ to })=>to)));
        const attempts = this.#reading([
            ...left
        ].filter((at)=>!loop.has(at)), pump);
        const reached = this.#run(attempts, pump.slice(1) + pump + pump);
        const suffix = reached === null ? null : this.#failing(reached);
        return suffix === null ? null : {
            growth: 'polynomial',
            prefix,
            pump,
            suffix,
            approximate
        };
    }
    /** Those of some positions that read the first letter of a text. */ #reading(positions, [first = '']) {
        const { alphabet, reads } = this.#automaton;
        const index = alphabet.classOf(first);
        return new Set(positions.filter((at)=>at !== 1 && reads[at]?.has(index) === true));
    }
    /** A text that leads to a position; null when there is none. */ #prefix(pivot) {
        const single = (function*([at = 0]) {
            for (const { to } of this.#automaton.edges[at] ?? []){
                this.#spend();
                if (to === 1) continue;
                const shared = this.#shared([
                    to
                ]);
                if (shared !== null) yield [
                    [
                        to
                    ],
                    shared
                ];
            }
        }).bind(this);
        return pivot === 1 ? '' : this.#path([
            0
        ], ([at])=>at === pivot, single);
    }
    /**
   * Builds the text: it leads to the loop, repeats, and then makes the match fail. Null when the
   * match cannot fail.
   */ #attack(growth, pivot, pump) {
        const prefix = this.#prefix(pivot);
        if (prefix === null) return null;
        const reached = this.#run(new Set([
            pivot === 1 ? 1 : 0
        ]), prefix + pump + pump + pump);
        const suffix = reached === null ? null : this.#failing(reached);
        return suffix === null ? null : {
            growth,
            prefix,
            pump,
            suffix,
            approximate: this.#automaton.approximate
        };
    }
    /**
   * The positions after reading a text from the beginning of a match; null when the match may have
   * ended before.
   */ #run(from, text) {
        const { alphabet, reads, edges, endings } = this.#automaton;
        let current = from;
        for (const character of text){
            const index = alphabet.classOf(character);
            const next = new Set();
            for (const at of current)for (const { to } of edges[at] ?? []){
                this.#spend();
                if (to !== 1 && reads[to]?.has(index) === true) next.add(to);
            }
            for (const at of next)if (endings[at] === 'anywhere') return null;
            current = next;
        }
        return current;
    }
    /**
   * A suffix that makes the match fail: nothing, one or two characters. Null when there is none.
   */ #failing(from) {
        const { alphabet, endings } = this.#automaton;
        const fails = (positions)=>[
                ...positions
            ].every((at)=>endings[at] === 'no');
        if (endings[0] === 'anywhere' || endings[1] === 'anywhere') return null;
        const samples = alphabet.starts.slice(0, 40).map((_, index)=>alphabet.sample(index));
        for (const text of [
            ...samples,
            '',
            ...samples.flatMap((a)=>samples.slice(0, 12).map((b)=>a + b))
        ]){
            const reached = this.#run(from, text);
            if (reached !== null && fails(reached)) return text;
        }
        return null;
    }
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/redos/rule.js




const FROM_OUTSIDE = new Set([
    'remote',
    'upload',
    'message'
]);
/** How many patterns an expression may be that chooses one: `loose ? LOOSE : STRICT`. */ const CHOICE = 2;
/** What is called for each element of a list. */ const FOR_EACH = /(?:^|\/)callback of (?:[^/]*\.)?(?:forEach|map|flatMap|some|every|filter|find\w*|reduce\w*)$/u;
/** Reports regular expressions that take very long on some texts. */ const redos = {
    id: 'redos',
    title: 'Regular expression that can take very long',
    cwe: [
        'CWE-1333',
        'CWE-400',
        'CWE-730'
    ],
    owasp: 'A04:2021 Insecure Design',
    severity: 'high',
    severityReason: 'Reached over the network without rights; one text keeps the process busy for minutes or for ever (A:H).',
    precision: 'high',
    message: 'Some texts take the regular expression very long ({sink})',
    why: 'Where a text can be matched in several ways, the engine tries them all before it fails. Node.js does nothing else in that time.',
    fix: {
        text: 'Make sure that each text can be matched in one way only, limit the length of the text, or use an engine without backtracking (re2).',
        before: 'const isName = /^(\\w+\\s?)*$/;',
        after: 'const isName = /^(?:\\w+(?:\\s\\w+)*)?$/;'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/1333.html',
        'https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS'
    ],
    on: {
        regexes: (pattern, flags, node, report)=>{
            const found = backtrackingOf(pattern, flags);
            if (found?.growth === 'exponential') report(node, {
                confidence: found.approximate ? 'low' : 'medium',
                detail: inWords(found)
            });
        },
        calls: {
            '*.{test,exec}': (call, report)=>{
                const regex = {
                    value: call.receiver,
                    node: (0,syntax/* receiverNode */.SK)(call.node) ?? call.node
                };
                used(regex, call.arg(0), call.argNode(0), call, report);
            },
            '*.{match,matchAll,search,replace,replaceAll,split}': (call, report)=>{
                const regex = {
                    value: call.arg(0),
                    node: call.argNode(0)
                };
                used(regex, call.receiver, (0,syntax/* receiverNode */.SK)(call.node) ?? call.node, call, report);
            }
        }
    }
};
/**
 * Reports a text of a client, or of those who call a library, that is matched with an expression
 * that can take very long.
 */ function used(regex, text, node, call, report) {
    const taint = text.taints.find((known)=>isFromOutside(known) && !known.cleaned.includes('*') && known.guesses < 2);
    if (taint === undefined) return;
    const patterns = regex.value.objects.filter(({ pattern })=>pattern !== null);
    const slow = patterns.flatMap((object)=>{
        const found = backtrackingOf(object.pattern ?? '', object.flags);
        return found === null ? [] : [
            {
                object,
                found
            }
        ];
    });
    // One of a list, nobody knows which, is not known to be a slow one.
    if (patterns.length > CHOICE && slow.length < patterns.length && isPicked(regex.node, call)) return;
    for (const { object, found } of slow)redos_rule_judge(found, object, {
        taint,
        node
    }, call, report);
}
/**
 * Whether an expression is taken out of a list by a key, `patterns[kind]`, and only this one is: a
 * loop, or a callback for each element, tries them all.
 */ function isPicked(node, { environment: { frame } }) {
    if (frame.loops > 0 || FOR_EACH.test(frame.closure?.name ?? '')) return false;
    const found = (0,syntax/* bare */.$B)(node);
    return [
        found,
        ...found.type === 'Identifier' ? (0,syntax/* assignedTo */.cR)(found, frame.module) : []
    ].map(syntax/* bare */.$B).some((each)=>/^(?:Optional)?MemberExpression$/u.test(each.type) && each.computed);
}
function isFromOutside(taint) {
    const { kind, library } = taint.source;
    return FROM_OUTSIDE.has(kind) || kind === 'parameter' && library && !isSetting(taint);
}
function redos_rule_judge(found, { node, module }, { taint, node: text }, call, report) {
    const { frame } = call.environment;
    const limited = taint.cleaned.includes('size') || rule_isLimited(text, call) || isShort(found, taint);
    const confidence = found.approximate || limited ? 'low' : found.growth === 'exponential' ? 'high' : 'medium';
    const place = found.growth === 'exponential' && node !== null && module === frame.module.id ? node : call.node;
    report(place, {
        taint,
        confidence,
        detail: inWords(found),
        sink: 'RegExp'
    });
}
/**
 * Whether the length of the text itself is limited: that of an expression in it, or of a variable
 * that it was made of, is compared or cut.
 */ function rule_isLimited(text, { environment }) {
    const { module } = environment.frame;
    const code = (0,syntax/* codeAround */.DV)(environment);
    const origins = (0,syntax/* originsOf */.TZ)(text, module);
    if (origins.some(cutsOff)) return true;
    return origins.filter((node)=>node.type === 'Identifier' || node.type === 'MemberExpression').map((node)=>(0,scale_literal/* literal */.e)((0,syntax/* sourceOf */.vz)(node, module))).some((name)=>new RegExp(`(?<![\\w$.])${name}\\??\\.(?:length\\s*[<>]|(?:slice|substring|substr)\\(\\s*0\\s*,)|[<>]=?\\s*${name}\\.length`, 'u').test(code));
}
/** `text.slice(0, 100)`. */ function cutsOff(node) {
    if (node.type !== 'CallExpression' || !/^(?:slice|substring|substr)$/u.test((0,syntax/* nameOfNode */.bg)(node.callee))) return false;
    const [from, to] = node.arguments;
    return from?.type === 'NumericLiteral' && from.value === 0 && to !== undefined;
}
/** Headers have at most some 16 kB, too few for what only grows with the square of it. */ function isShort({ growth }, { source }) {
    return growth !== 'exponential' && /header|handshake|cookie/iu.test(source.label);
}
function inWords({ growth, prefix, pump, suffix }) {
    const attack = [
        prefix === '' ? '' : JSON.stringify(prefix),
        `many times ${JSON.stringify(pump)}`,
        suffix === '' ? '' : JSON.stringify(suffix)
    ];
    return `${growth}, with ${attack.filter((part)=>part !== '').join(', then ')}`;
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/regex-injection/rule.js

/** Reports untrusted data as a regular expression. */ const regexInjection = {
    id: 'regex-injection',
    title: 'Regular expression injection',
    cwe: [
        'CWE-730',
        'CWE-400',
        'CWE-1333'
    ],
    owasp: 'A03:2021 Injection',
    severity: 'medium',
    severityReason: 'Reached over the network without rights; one expression keeps the only thread busy for minutes (A:H), or matches what it should not.',
    precision: 'high',
    message: '{source} becomes part of a regular expression ({sink})',
    why: 'An expression such as `(a+)+$` takes exponential time, and Node.js does nothing else meanwhile.',
    fix: {
        text: 'Escape the special characters, or search for the text itself.',
        before: 'const found = names.filter((name) => new RegExp(req.query.q).test(name));',
        after: 'const found = names.filter((name) => name.includes(req.query.q));'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/730.html'
    ],
    taint: {
        sinks: [
            'regex'
        ],
        sources: {
            ...ignoring('dom', 'page', 'argument', 'environment', 'storage', 'response'),
            parameter: 'low'
        }
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/resource-exhaustion/rule.js


/** Reports untrusted sizes and numbers of iterations. */ const resourceExhaustion = {
    id: 'resource-exhaustion',
    title: 'Resource exhaustion',
    cwe: [
        'CWE-770',
        'CWE-400',
        'CWE-834',
        'CWE-789'
    ],
    owasp: 'A04:2021 Insecure Design',
    severity: 'medium',
    severityReason: 'Reached over the network without rights; one request takes all memory or the only thread (A:H).',
    precision: 'medium',
    message: '{source} decides how much is done or allocated ({sink})',
    why: 'Whoever may choose the number chooses a large one.',
    fix: {
        text: 'Refuse numbers above a limit.',
        before: 'const buffer = Buffer.alloc(Number(req.query.size));',
        after: 'const buffer = Buffer.alloc(Math.min(Number(req.query.size), 1_000_000));'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/770.html'
    ],
    taint: {
        sinks: [
            'size',
            'length',
            'compressed'
        ],
        sources: {
            ...ignoring('parameter', 'argument', 'environment', 'storage', 'response', 'dom', 'page', 'message')
        },
        // Only a number, or what is converted to one, is a size.
        accepts: ({ kind, value, taint, call })=>taint !== null && value.objects.length === 0 && (kind === 'length' ? mayBeObject(taint) : kind === 'compressed' || call === null || isNumber(call, value))
    }
};
/** Whether data may be an object, as the parser of a body makes it: no text, no list. */ function mayBeObject(taint) {
    return /\bbody\b/u.test(taint.source.label) && taint.guesses === 0 && (0,values_taint/* harms */.yI)(taint, 'type-confusion');
}
/** Whether the argument is a size: `Array(text)` and `Buffer(text)` contain the text instead. */ function isNumber(call, value) {
    return !/^(?:Array|Buffer|ArrayBuffer|Uint8Array)$/u.test(call.path) || !value.open;
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/second-order-command-injection/rule.js



/** Programs with options that run other programs or write files. */ const PROGRAMS = /^(?:git|hg|svn|ssh|scp|sftp|rsync|curl|wget|tar|find|zip|npm|npx|yarn|pnpm)$/u;
/** Reports arguments that a program may read as options. */ const secondOrderCommandInjection = {
    id: 'second-order-command-injection',
    title: 'Argument taken for an option',
    cwe: [
        'CWE-88',
        'CWE-78'
    ],
    owasp: 'A03:2021 Injection',
    severity: 'high',
    severityReason: 'Reached over the network without rights; options of git, ssh, curl and others run programs or write files (C:H/I:H, AC:H).',
    precision: 'medium',
    message: '{source} may be an option of the program that is run ({sink})',
    why: 'No shell is needed: `--upload-pack=\u2026` of git and `-oProxyCommand=\u2026` of ssh run programs, `-o` of curl writes files.',
    fix: {
        text: 'Put `--` before it, and check that it does not begin with a dash.',
        before: "execFile('git', ['clone', req.body.url]);",
        after: "execFile('git', ['clone', '--', url.href]); // const url = new URL(req.body.url)"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/88.html'
    ],
    taint: {
        sinks: [
            'command-argument',
            'git-argument'
        ],
        sources: {
            ...ignoring('argument', 'environment', 'dom', 'page'),
            parameter: 'low',
            storage: 'low'
        },
        accepts: ({ kind, value, call })=>kind === 'git-argument' || call === null || call.path === 'execa.command' ? (0,values_value/* beginsUnknown */.$C)(value) : takesOption(call)
    }
};
/** Whether an untrusted argument may begin with a dash, and no `--` before it ends the options. */ function takesOption(call) {
    const program = (0,values_value/* textOf */.b6)(call.arg(0))?.replace(/^.*[/\\]|\.exe$/gu, '') ?? '';
    if (!PROGRAMS.test(program)) return false;
    const lists = call.arg(1).objects.filter((object)=>object.kind === 'array');
    return lists.length === 0 || lists.some((list)=>listTakesOption(list));
}
function listTakesOption(list) {
    for (const element of list.elements()){
        if ((0,values_value/* textOf */.b6)(element) === '--') return false;
        if ((0,values_value/* beginsUnknown */.$C)(element) && element.taints.some((taint)=>(0,values_taint/* harms */.yI)(taint, 'command-argument'))) return true;
    }
    return list.rest.value.taints.some((taint)=>(0,values_taint/* harms */.yI)(taint, 'command-argument'));
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/secret-in-url/rule.js

const rule_NAME = /^(?:pass_?word|passwd|pwd|secret|client_?secret|access_?token|auth_?token|api_?key)$/iu;
const PARAMETER = new RegExp(`[?&](pass_?word|passwd|pwd|secret|client_?secret|access_?token|auth_?token|api_?key)=[${values_value/* HOLE */.vs}${values_value/* TAINTED_HOLE */.HP}]`, 'iu');
/** Reports secrets in URLs. */ const secretInUrl = {
    id: 'secret-in-url',
    title: 'Secret in an address',
    cwe: [
        'CWE-598',
        'CWE-200'
    ],
    owasp: 'A04:2021 Insecure Design',
    severity: 'medium',
    severityReason: 'Needs access to logs, histories or proxies, which keep addresses; then has the secret (C:H, AC:H).',
    precision: 'medium',
    message: 'A secret is part of an address ({sink})',
    why: 'Addresses are kept in logs of servers and proxies, in histories, and in `Referer` headers.',
    fix: {
        text: 'Send secrets in a header or in the body of a POST.',
        before: 'await fetch(`https://api.example.com/login?password=${password}`);',
        after: "await fetch('https://api.example.com/login', { method: 'POST', body: JSON.stringify({ password }) });"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/598.html'
    ],
    on: {
        calls: {
            '{fetch,node-fetch,axios,axios.get,got,got.get,request,request.get,needle.get,superagent.get,https.get,http.get,undici.fetch,undici.request,$.get,$.getJSON}': (call, report)=>{
                const { shape } = call.arg(0);
                const found = shape === null ? null : PARAMETER.exec(shape);
                if (found !== null) report(call.node, {
                    confidence: 'medium',
                    detail: found[1] ?? ''
                });
            },
            'axios.get': (call, report)=>{
                const names = (call.option(1, 'params')?.objects ?? []).flatMap((object)=>[
                        ...object.fields.keys()
                    ]);
                const name = names.find((key)=>rule_NAME.test(key));
                if (name !== undefined) report(call.node, {
                    confidence: 'medium',
                    detail: name
                });
            }
        },
        reads: {
            'express.Request.query.{password,passwd,pwd,passphrase,secret,ssn,creditCard,cardNumber,cvv}': (node, report)=>{
                report(node, {
                    confidence: 'medium'
                });
            }
        }
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/sensitive-response/rule.js

/** The whole environment, or one of its secrets. */ const rule_ENVIRONMENT = /\bprocess\.env\b(?!\s*[.?[])|\bprocess\.env\.(?!\w*PUBLIC)\w*(?:SECRET|TOKEN|PASS|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY)\w*/u;
/**
 * A property of a response that contains a stored password: `password` or `password:
 * user.password`.
 */ const rule_PASSWORD = /[{,]\s*(?:password|passwd|passwordHash|password_hash|ssn|cvv|privateKey|private_key)\s*(?::\s*[\w$]+(?:\.[\w$]+)+\s*)?[,}]/u;
/** Reports secrets in responses. */ const sensitiveResponse = {
    id: 'sensitive-response',
    title: 'Secret in an answer',
    cwe: [
        'CWE-200',
        'CWE-201',
        'CWE-497',
        'CWE-526'
    ],
    owasp: 'A01:2021 Broken Access Control',
    severity: 'high',
    severityReason: 'Reached over the network; the answer holds keys or passwords, which open more than the page (C:H).',
    precision: 'medium',
    message: 'An answer holds a secret of the server or of a user ({sink})',
    why: 'The environment of a server holds the passwords of its databases and the keys of its services. Passwords, even hashed, belong in no answer.',
    fix: {
        text: 'Send only the fields that the client needs.',
        before: 'res.json({ env: process.env, version });',
        after: 'res.json({ version });'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/200.html'
    ],
    on: {
        calls: {
            '{express.Response,fastify.Reply,fastify.TypedReply,http.Response}.{json,jsonp,send,end,write}': answer,
            '{Response.json,next/server.NextResponse.json}': answer
        },
        writes: {
            'koa.{Context,Response}.body': ({ value, node, environment }, report)=>{
                const text = (0,syntax/* codeOf */.$N)(environment.frame.module).slice(node.start ?? 0, node.end ?? 0);
                if (value.apis.includes('process.env') || rule_ENVIRONMENT.test(text)) report(node, {
                    confidence: 'medium',
                    detail: 'process.env'
                });
            }
        }
    }
};
function answer(call, report) {
    const node = call.argNode(0);
    if (call.args.length === 0 || node.type.includes('Function')) return;
    const text = (0,syntax/* codeOf */.$N)(call.environment.frame.module).slice(node.start ?? 0, node.end ?? 0);
    const [value] = call.args;
    if (value?.apis.includes('process.env') === true || rule_ENVIRONMENT.test(text)) report(call.node, {
        confidence: 'medium',
        detail: 'process.env'
    });
    else if (node.type === 'ObjectExpression' && rule_PASSWORD.test(text)) report(call.node, {
        confidence: 'medium',
        detail: 'a password'
    });
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/server-crash/rule.js

/**
 * Functions of Node that call back later, when nothing that could catch is around any more. Those
 * of databases are none: a request seldom makes a connection fail.
 */ const LATER = /(?:^|\/)callback of (?:fs\.\w+|child_process\.\w+|dns\.\w+|zlib\.\w+|crypto\.(?:pbkdf2|scrypt|randomBytes|randomFill)|setTimeout|setImmediate|process\.nextTick)$/u;
/** Functions that answer requests, by the name of what calls them or of their first parameter. */ const ANSWERS = /(?:^|\/)callback of (?:express\.\w+|http\.\w+|https\.\w+|koa\.\w+|fastify\.\w+)\b/u;
const REQUEST = /^_?(?:req|request|ctx)$/u;
/** Methods of Express that are given what answers requests. */ const rule_ROUTE = /^(?:get|post|put|patch|delete|all|use|head|options|param)$/u;
/** An async function that Express itself calls. */ const OF_EXPRESS = new RegExp(`(?:^|/)callback of express\\.\\w+\\.${rule_ROUTE.source.slice(1)}`, 'u');
/** Reports what is thrown in a callback that runs after the request's handler has returned. */ const serverCrash = {
    id: 'server-crash',
    title: 'Server that one request ends',
    cwe: [
        'CWE-248',
        'CWE-730'
    ],
    owasp: 'A04:2021 Insecure Design',
    severity: 'medium',
    severityReason: 'Reached over the network without rights where a request makes the error happen; the process ends, with all other requests in it (A:H, AC:H).',
    precision: 'high',
    message: 'What is thrown here nobody catches, and the process ends ({sink})',
    why: 'A callback runs after the handler has returned, so neither its `try` nor the error handler of the framework is around it. Express before 5 does not wait for an async handler either: Node ends a process in which a promise is rejected unheard.',
    fix: {
        text: 'Hand the error on: to `next`, to a promise, or into an answer.',
        before: 'fs.readFile(file, (error, text) => { if (error) throw error; });',
        after: 'fs.readFile(file, (error, text) => { if (error) return next(error); });'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/248.html'
    ],
    on: {
        nodes: {
            ThrowStatement: (node, environment, report)=>{
                const [inner, ...outer] = (0,syntax/* closuresAround */.UQ)(environment);
                if (inner === undefined || rule_isCaught(node, environment)) return;
                const later = !inner.node.async && LATER.test(inner.name) && outer.some(answers);
                if (!later && !isRejection(inner, environment)) return;
                report(node, {
                    confidence: 'medium',
                    sink: inner.name.replace(/^.*callback of /u, '')
                });
            }
        }
    }
};
/**
 * Whether a function's promise is rejected where nobody waits for it: Express before 5 drops what
 * its handlers return.
 */ function isRejection(closure, { frame }) {
    const { versionOf } = frame.module;
    return closure.node.async === true && (versionOf('express')?.[0] ?? 5) < 5 && versionOf('express-async-errors') === null && (OF_EXPRESS.test(closure.name) || isRoute(closure, frame.module));
}
/** Whether a function is given by its name to what calls it for a route: `app.get('/', show)`. */ function isRoute({ node }, { program }) {
    const name = 'id' in node && node.id?.type === 'Identifier' ? node.id.name : null;
    const [first] = node.params;
    if (name === null || first?.type !== 'Identifier' || !REQUEST.test(first.name)) return false;
    return [
        ...(0,syntax/* descendants */.DG)(program)
    ].some((call)=>call.type === 'CallExpression' && call.callee.type === 'MemberExpression' && rule_ROUTE.test((0,syntax/* nameOfNode */.bg)(call.callee)) && call.arguments.some((given)=>given.type === 'Identifier' && given.name === name));
}
function answers({ name, node }) {
    const [first] = node.params;
    return ANSWERS.test(name) || first?.type === 'Identifier' && REQUEST.test(first.name);
}
/** Whether a `try` with a `catch` stands around a node, in the same function. */ function rule_isCaught(node, environment) {
    const [around] = (0,syntax/* functionsAround */.xR)(environment);
    return around !== undefined && [
        ...(0,syntax/* descendants */.DG)(around.body)
    ].some((outer)=>outer.type === 'TryStatement' && outer.handler != null && (0,syntax/* isWithin */.UO)(node, outer.block));
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/session-fixation/rule.js

const IDENTITY = 'user,userId,user_id,userID,username,userName,loggedIn,loggedin,isLoggedIn,logged_in,authenticated,isAuthenticated,authorized,uid,account,accountId,isAdmin,admin';
const LOGIN = /passw(?:or)?d|pwd|passphrase|\blog_?in\b|sign_?in|authenticate|bcrypt|argon2|credentials/iu;
const RENEWED = /\.regenerate\s*\(|regenerateSession|regenerateId|resetSession|\.session\s*=\s*null|\.migrate\s*\(/u;
/** Reports sessions that keep their id when a user logs in. */ const sessionFixation = {
    id: 'session-fixation',
    title: 'Session that is not renewed at login',
    cwe: [
        'CWE-384'
    ],
    owasp: 'A07:2021 Identification and Authentication Failures',
    severity: 'medium',
    severityReason: 'Needs a victim that logs in with a session the attacker knows (UI:R, AC:H); then the attacker is that user (C:H/I:L).',
    precision: 'medium',
    message: 'A user logs in, and the session keeps its number ({sink})',
    why: 'Whoever knew the number of the session before, for instance by having set it, is logged in as that user afterwards.',
    fix: {
        text: 'Make a new session before storing who logged in.',
        before: 'req.session.user = user;',
        after: 'req.session.regenerate(() => {\n  req.session.user = user;\n});'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/384.html'
    ],
    on: {
        writes: {
            [`express.Request.session.{${IDENTITY}}`]: ({ value, node, environment }, report)=>{
                const { module } = environment.frame;
                const isLogout = value.constants.length > 0 && value.constants.every((item)=>!item);
                if (isLogout || RENEWED.test((0,syntax/* codeOf */.$N)(module)) || /cookie-session|iron-session|client-sessions/u.test(module.text)) return;
                if (LOGIN.test((0,syntax/* codeAround */.DV)(environment))) report(node, {
                    confidence: 'medium'
                });
            }
        }
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/short-key/rule.js

const SMALL_CURVE = /^(?:sec[pt]1(?:1[23]|28|31|60|63|92|93)\w+|prime192v[123]|c2(?:pnb|tnb)1\w+|brainpoolP1(?:60|92)\w+|wtls\w+|wap-wsg\w+|Oakley-EC2N-3)$/iu;
/** Reports keys that are short enough to be broken. */ const shortKey = {
    id: 'short-key',
    title: 'Key that is too short',
    cwe: [
        'CWE-326',
        'CWE-310'
    ],
    owasp: 'A02:2021 Cryptographic Failures',
    severity: 'medium',
    severityReason: 'Needs much computing, or a shared group that was broken in advance (AC:H); then the key is known (C:H).',
    precision: 'high',
    message: 'The key is too short ({sink})',
    why: 'RSA and Diffie-Hellman keys below 2048 bits and curves below 224 bits are within reach of attackers.',
    fix: {
        text: 'Use RSA with at least 2048 bits (3072 for new systems) or a curve such as P-256 or X25519.',
        before: "crypto.generateKeyPairSync('rsa', { modulusLength: 1024 });",
        after: "crypto.generateKeyPairSync('rsa', { modulusLength: 3072 });"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/326.html'
    ],
    on: {
        calls: {
            'crypto.{generateKeyPair,generateKeyPairSync}': (call, report)=>{
                const [kind] = (0,values_value/* textsOf */.CB)(call.arg(0));
                if (kind === 'ec') curve(call, call.option(1, 'namedCurve'), report);
                else if (kind === 'rsa' || kind === 'rsa-pss' || kind === 'dsa') bits(call, call.option(1, 'modulusLength'), report);
                else if (kind === 'dh') bits(call, call.option(1, 'primeLength'), report);
            },
            'crypto.{generateKey,generateKeySync}': (call, report)=>{
                if ((0,values_value/* textsOf */.CB)(call.arg(0)).includes('hmac')) bits(call, call.option(1, 'length'), report, 112);
            },
            'crypto.{createDiffieHellman,generatePrime,generatePrimeSync}': (call, report)=>{
                if (call.path.endsWith('createDiffieHellman')) bits(call, call.arg(0), report);
            },
            'crypto.{getDiffieHellman,createDiffieHellmanGroup}': (call, report)=>{
                const [group] = (0,values_value/* textsOf */.CB)(call.arg(0)).filter((name)=>/^modp(?:1|2|5)$/u.test(name));
                if (group !== undefined) report(call.node, {
                    detail: group
                });
            },
            'crypto.createECDH': (call, report)=>{
                curve(call, call.arg(0), report);
            },
            'crypto.{subtle,webcrypto.subtle}.generateKey': (call, report)=>{
                bits(call, call.option(0, 'modulusLength'), report);
            },
            'node-rsa': (call, report)=>{
                bits(call, call.option(0, 'b'), report);
            },
            '{node-forge,forge}.{pki.rsa,rsa}.{generateKeyPair,createKeyPairGenerationState}': (call, report)=>{
                bits(call, call.option(0, 'bits') ?? call.arg(0), report);
                bits(call, call.arg(0), report);
            },
            keypair: (call, report)=>{
                bits(call, call.option(0, 'bits'), report);
            },
            'jose.generateKeyPair': (call, report)=>{
                bits(call, call.option(1, 'modulusLength'), report);
            },
            '*.generateKeyPair': (call, report)=>{
                if (call.receiver.apis.includes('node-rsa()')) bits(call, call.arg(0), report);
            }
        }
    }
};
function bits(call, value, report, least = 2048) {
    const [short] = value?.constants.filter((item)=>typeof item === 'number' && item > 0 && item < least) ?? [];
    if (short !== undefined) report(call.node, {
        detail: `${String(short)} bits`
    });
}
function curve(call, value, report) {
    const [small] = value === null ? [] : (0,values_value/* textsOf */.CB)(value).filter((name)=>SMALL_CURVE.test(name));
    if (small !== undefined) report(call.node, {
        detail: small
    });
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/sql-injection/rule.js

/** Reports untrusted data in the text of an SQL statement. */ const sqlInjection = {
    id: 'sql-injection',
    title: 'SQL injection',
    cwe: [
        'CWE-89'
    ],
    owasp: 'A03:2021 Injection',
    severity: 'critical',
    severityReason: 'Reached over the network without rights; reads and changes the whole database (C:H/I:H).',
    precision: 'high',
    message: '{source} becomes part of an SQL statement ({sink})',
    why: 'The database cannot tell the text of the statement from the data in it. A quote ends the string, and what follows is SQL.',
    fix: {
        text: 'Pass values as parameters. Choose names of tables and columns from a list of your own.',
        before: "db.query(`SELECT * FROM users WHERE name = '${req.query.name}'`);",
        after: "db.query('SELECT * FROM users WHERE name = ?', [req.query.name]);"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/89.html'
    ],
    taint: {
        sinks: [
            'sql'
        ],
        accepts: ({ taint })=>!isSetting(taint)
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/stack-trace-exposure/rule.js

/** Reports stack traces in responses. */ const stackTraceExposure = {
    id: 'stack-trace-exposure',
    title: 'Stack trace sent to clients',
    cwe: [
        'CWE-209',
        'CWE-497'
    ],
    owasp: 'A05:2021 Security Misconfiguration',
    severity: 'low',
    severityReason: 'Reached over the network without rights; shows paths, versions and the inner workings, which help with other attacks (C:L).',
    precision: 'high',
    message: 'A stack trace is sent to the client ({sink})',
    why: 'A stack trace names files, libraries and their versions.',
    fix: {
        text: 'Log the error, and answer with a message of your own.',
        before: 'res.status(500).send(error.stack);',
        after: "console.error(error);\nres.status(500).send('Something went wrong');"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/209.html'
    ],
    on: {
        calls: {
            '{express.Response,http.Response,fastify.Reply,fastify.TypedReply}.{send,json,jsonp,end,write,render}': (call, report)=>{
                if (call.args.some((value, index)=>hasStack(value) || writesStack(call.argNode(index)))) report(call.node);
            },
            'hapi.Toolkit.response': (call, report)=>{
                if (call.args.some((value, index)=>hasStack(value) || writesStack(call.argNode(index)))) report(call.node);
            }
        },
        writes: {
            'koa.{Context,Response}.body': ({ value, node }, report)=>{
                if (hasStack(value) || node.type === 'AssignmentExpression' && writesStack(node.right)) report(node);
            }
        }
    }
};
/** Whether a value, or a field of it, is an error's stack. */ function hasStack(value, depth = 2) {
    return value.apis.some((api)=>/(?:Error|Exception)\(\)\.stack$/u.test(api)) || depth > 0 && value.objects.some((object)=>[
            ...object.fields.values()
        ].some((cell)=>hasStack(cell.value, depth - 1)));
}
/**
 * Whether an expression contains an error's stack. Conditions do not count, since they are not
 * sent.
 */ function writesStack(node) {
    if (node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression') {
        const { property, object } = node;
        if (property.type === 'Identifier' && property.name === 'stack' && object.type === 'Identifier') return /^(?:e|ex|err|error|exception|reason)$|err(?:or)?$/iu.test(object.name);
    }
    if (node.type === 'ConditionalExpression') return false;
    if (node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression') return false;
    return (0,rules_written/* childrenOf */.LU)(node).some(writesStack);
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/static-iv/rule.js

/** Reports initialisation vectors that never change. */ const staticIv = {
    id: 'static-iv',
    title: 'Initialisation vector that never changes',
    cwe: [
        'CWE-329',
        'CWE-1204',
        'CWE-327'
    ],
    owasp: 'A02:2021 Cryptographic Failures',
    severity: 'medium',
    severityReason: 'Needs several encrypted messages (AC:H); then equal parts are seen, and with GCM or CTR messages are read and forged (C:L/I:L).',
    precision: 'high',
    message: 'The initialisation vector is the same for every message ({sink})',
    why: 'Two messages under one key and vector show what they have in common; with GCM the key that protects from changes is lost too.',
    fix: {
        text: 'Take a random vector for each message and store it in front of the message.',
        before: "crypto.createCipheriv('aes-256-cbc', key, '1234567890123456');",
        after: "const iv = crypto.randomBytes(16);\ncrypto.createCipheriv('aes-256-cbc', key, iv);"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/329.html'
    ],
    on: {
        calls: {
            'crypto.createCipheriv': (call, report)=>{
                const modes = (0,values_value/* textsOf */.CB)(call.arg(0));
                if (modes.some((mode)=>/ecb$/iu.test(mode))) return;
                if (isFixed(call.arg(2), call, 2)) report(call.node);
            },
            '{crypto-js,CryptoJS}.{AES,DES,TripleDES}.encrypt': (call, report)=>{
                const iv = call.option(2, 'iv');
                if (iv === null) return;
                if (isFixed(iv, call, 9) || iv.apis.some((api)=>/enc\.\w+\.parse\(\)$/u.test(api) && hasText(call, /\biv\b[^,}]*parse\(\s*['"`]/iu))) report(call.node);
            },
            'crypto.{subtle,webcrypto.subtle}.encrypt': (call, report)=>{
                const iv = call.option(0, 'iv') ?? call.option(0, 'counter');
                if (iv !== null && isFixed(iv, call, 9)) report(call.node);
            }
        }
    }
};
/** Whether a value is a constant, a buffer of zeros, or an array of constants. */ function isFixed(value, call, index) {
    if ((0,values_value/* isConstant */.VO)(value)) return value.constants.some((item)=>typeof item === 'string' && item !== '');
    if (value.apis.some((api)=>/^(?:Buffer\.alloc|Uint8Array)\(\)$/u.test(api))) return isZeros(call, index);
    return value.objects.length === 1 && isList(value);
}
function isList(value) {
    const [array] = value.objects;
    const elements = array?.kind === 'array' ? array.elements() : [];
    return elements.length > 0 && elements.every(values_value/* isConstant */.VO);
}
/**
 * Whether an argument is literally `Buffer.alloc(16)`; a variable may have been filled in between.
 */ function isZeros(call, index) {
    const node = call.argNode(index);
    return node !== call.node && node.type !== 'Identifier' && node.type !== 'MemberExpression';
}
function hasText(call, pattern) {
    const { text } = call.environment.frame.module;
    return pattern.test(text.slice(call.node.start ?? 0, call.node.end ?? 0));
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/stored-xss/rule.js


/** Reports stored data in a page. */ const storedXss = {
    id: 'stored-xss',
    title: 'Stored cross-site scripting',
    cwe: [
        'CWE-79'
    ],
    owasp: 'A03:2021 Injection',
    severity: 'high',
    severityReason: 'Needs somebody who may store data, then reaches every visitor; acts as them on the site (S:C/C:L/I:L, with session data C:H).',
    precision: 'medium',
    message: '{source} was stored before and reaches a page as HTML ({sink})',
    why: 'What somebody stored yesterday (a name, a comment, a file name) is no safer than what they send now.',
    fix: {
        text: 'Let the template engine escape it where it is shown.',
        before: 'res.send(`<li>${row.name}</li>`);',
        after: "res.render('list', { name: row.name });"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/79.html'
    ],
    taint: {
        sinks: [
            'html'
        ],
        sources: onlyFrom({
            storage: 'medium'
        }),
        accepts: (use)=>couldBeMarkup(use) && isStoredText(use)
    }
};
/**
 * Whether the data is stored text. Whole rows are sent as JSON, and the program's own files are
 * trusted.
 */ function isStoredText({ value, taint, call }) {
    if (taint === null || /readFile/u.test(taint.source.label)) return false;
    return call === null || value.shape !== null;
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/target-blank/rule.js
/** Reports links that give the opened page access to the window. */ const targetBlank = {
    id: 'target-blank',
    title: 'New window that can reach back',
    cwe: [
        'CWE-1022'
    ],
    owasp: 'A05:2021 Security Misconfiguration',
    severity: 'low',
    severityReason: 'Needs an old browser and a victim that follows a link (UI:R); the new page leads the old one elsewhere (I:L).',
    precision: 'medium',
    message: 'The page that a link opens can reach back to this one ({sink})',
    why: 'In browsers before 2021, and wherever `rel="opener"` asks for it, the new page can lead the old one to a forged login.',
    fix: {
        text: 'Add `rel="noopener"`.',
        before: '<a href={url} target="_blank">',
        after: '<a href={url} target="_blank" rel="noopener">'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/1022.html'
    ],
    on: {
        nodes: {
            JSXElement: (node, _, report)=>{
                if (node.type !== 'JSXElement' || node.openingElement.name.type !== 'JSXIdentifier' || node.openingElement.name.name !== 'a') return;
                const { attributes } = node.openingElement;
                if (attributes.some(({ type })=>type === 'JSXSpreadAttribute') || textOfAttribute(attributes, 'target') !== '_blank') return;
                const rel = textOfAttribute(attributes, 'rel');
                if (/\bopener\b/u.test(rel)) report(node.openingElement, {
                    confidence: 'medium',
                    sink: 'rel="opener"'
                });
                else if (!/noopener|noreferrer|\{/u.test(rel) && rule_isForeign(attributes)) report(node.openingElement, {
                    confidence: 'low',
                    sink: 'target="_blank"'
                });
            }
        },
        templates: ({ text }, report)=>{
            for (const match of text.matchAll(/<a\b[^>]{0,2000}>/giu)){
                const [tag] = match;
                if (!/\btarget\s*=\s*["']?_blank/iu.test(tag)) continue;
                if (/\brel\s*=\s*["'](?:[^"']*\s)?opener\b/iu.test(tag)) report(match.index, {
                    confidence: 'medium',
                    sink: 'rel="opener"'
                });
                else if (!/noopener|noreferrer/iu.test(tag) && /\bhref\s*=\s*["']?(?:https?:)?\/\//iu.test(tag)) report(match.index, {
                    confidence: 'low',
                    sink: 'target="_blank"'
                });
            }
        }
    }
};
/** The text of an attribute; `{` when it is computed, empty when it is missing. */ function textOfAttribute(attributes, name) {
    const found = attributes.find((item)=>item.type === 'JSXAttribute' && item.name.name === name);
    if (found?.type !== 'JSXAttribute' || found.value == null) return '';
    if (found.value.type === 'StringLiteral') return found.value.value;
    const inner = found.value.type === 'JSXExpressionContainer' ? found.value.expression : null;
    return inner?.type === 'StringLiteral' ? inner.value : '{';
}
function rule_isForeign(attributes) {
    const href = textOfAttribute(attributes, 'href');
    return href === '{' || /^(?:https?:)?\/\//iu.test(href);
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/template-injection/rule.js
/** Reports untrusted data as a template of the server. */ const templateInjection = {
    id: 'template-injection',
    title: 'Server-side template injection',
    cwe: [
        'CWE-1336',
        'CWE-94',
        'CWE-73'
    ],
    owasp: 'A03:2021 Injection',
    severity: 'critical',
    severityReason: 'Reached over the network without rights; most template languages reach the constructors of objects, and through them run any code (C:H/I:H/A:H).',
    precision: 'high',
    message: '{source} is used as a template or as its options ({sink})',
    why: 'A template is a program. Options such as `layout` or `settings` that come along with the data choose files and code.',
    fix: {
        text: 'Keep templates in files, and give data as named values of an object of your own.',
        before: 'ejs.render(`Hello ${req.query.name}`);',
        after: "ejs.render('Hello <%= name %>', { name: req.query.name });"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/1336.html'
    ],
    taint: {
        sinks: [
            'template',
            'template-options',
            'template-name',
            'template-data'
        ],
        sources: {
            argument: 'ignore',
            environment: 'ignore',
            dom: 'medium',
            storage: 'low'
        },
        accepts: ({ kind, taint, value })=>// Parsed bodies and queries can contain options; single values cannot.
            kind !== 'template-options' || taint !== null && (value.objects.length > 0 || value.apis.some((api)=>/\.(?:body|query)$/u.test(api)))
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/timing-unsafe-comparison/rule.js


const timing_unsafe_comparison_rule_SECRET = /(?:secret|api_?key|signature|hmac|digest|mac|token|passw(?:or)?d|pwd|csrf|hash|checksum|auth(?:orization)?)$/iu;
const OPERATORS = new Set([
    '==',
    '===',
    '!=',
    '!=='
]);
/** Reports secrets that are compared character by character. */ const timingUnsafeComparison = {
    id: 'timing-unsafe-comparison',
    title: 'Comparison of a secret that takes a telling time',
    cwe: [
        'CWE-208'
    ],
    owasp: 'A02:2021 Cryptographic Failures',
    severity: 'low',
    severityReason: 'Reached over the network, needs very many exact measurements (AC:H); then a secret is found piece by piece (C:L).',
    precision: 'medium',
    message: 'A secret is compared in a time that depends on it ({sink})',
    why: '`===` stops at the first character that differs. The time that it takes says how many were right.',
    fix: {
        text: 'Compare buffers of equal length with `crypto.timingSafeEqual`, for instance the hashes of both.',
        before: 'if (req.get("x-signature") === expected) accept();',
        after: 'if (crypto.timingSafeEqual(sha256(req.get("x-signature")), sha256(expected))) accept();'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/208.html',
        'https://nodejs.org/api/crypto.html'
    ],
    on: {
        nodes: {
            BinaryExpression: (node, environment, report)=>{
                if (node.type === 'BinaryExpression' && OPERATORS.has(node.operator)) compare(node, environment, report);
            }
        }
    }
};
function compare(node, environment, report) {
    const { left, right } = node;
    const names = [
        (0,syntax/* nameOfNode */.bg)(left),
        (0,syntax/* nameOfNode */.bg)(right)
    ];
    if (!(names.some((name)=>timing_unsafe_comparison_rule_SECRET.test(name)) || makesHmac(environment)) || isPlain(left) || isPlain(right)) return;
    const [a, b] = [
        (0,expressions/* evaluate */._)(left, environment),
        (0,expressions/* evaluate */._)(right, environment)
    ];
    if (a.constants.length + b.constants.length > 0) return;
    const aIsOwn = isOwn(a) || !rule_isRemote(a);
    const [given, own] = aIsOwn ? [
        b,
        a
    ] : [
        a,
        b
    ];
    const ownName = aIsOwn ? names[0] : names[1];
    if (!rule_isRemote(given) || isOwn(given) || rule_isRemote(own) && !isOwn(own)) return;
    if ((isOwn(own) || timing_unsafe_comparison_rule_SECRET.test(ownName ?? '')) && !isOfDuty(node, environment)) report(left, {
        confidence: 'medium',
        sink: names.filter((name)=>name !== '').join(' = ')
    });
}
/** Whether a value is one that only the server can compute or know. */ function isOwn({ apis }) {
    return apis.some((api)=>/^crypto\.createHmac\(\)|^process\.env\./u.test(api));
}
function makesHmac({ frame }) {
    return (0,syntax/* mentions */.wy)(frame.module, 'createHmac');
}
function rule_isRemote({ taints }) {
    return taints.some(({ source })=>source.kind === 'remote');
}
function isPlain(node) {
    return /Literal$|^UnaryExpression$|^ThisExpression$/u.test(node.type) || node.type === 'Identifier' && node.name === 'undefined';
}
/** Statements that do work: a refusal is a call, or ends the function. */ const WORK = /^(?:Try|If|For|ForOf|ForIn|While|Switch)Statement$|^VariableDeclaration$/u;
/** Whether a statement ends the function, or an answer says that somebody may not. */ function refuses(node) {
    return /^(?:Return|Throw)Statement$/u.test(node.type) || node.type === 'NumericLiteral' && (node.value === 401 || node.value === 403);
}
/**
 * Whether something is done because two values differ (`if (theirs.token !== ours.token) { try \u2026`):
 * that is no check of what somebody gave, which would refuse there.
 */ function isOfDuty(node, environment) {
    if (!node.operator.startsWith('!')) return false;
    const around = (0,syntax/* functionsAround */.xR)(environment)[0]?.body ?? environment.frame.module.program;
    return [
        ...(0,syntax/* descendants */.DG)(around)
    ].some((one)=>{
        if (one.type !== 'IfStatement' || one.alternate != null || !(0,syntax/* isWithin */.UO)(node, one.test)) return false;
        if ([
            ...(0,syntax/* descendants */.DG)(one.consequent)
        ].some(refuses)) return false;
        const last = one.consequent.type === 'BlockStatement' ? one.consequent.body.at(-1) : one.consequent;
        return last !== undefined && WORK.test(last.type);
    });
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/trojan-source/rule.js
const OPENING = /[\u202A\u202B\u202D\u202E\u2066\u2067\u2068]/u;
const CLOSING = /[\u202C\u2069]/u;
const INVISIBLE = /[\u115F\u1160\u3164\uFFA0]/u;
/** Reports characters that make code look different from what it does. */ const trojanSource = {
    id: 'trojan-source',
    title: 'Hidden characters that change how code looks',
    cwe: [
        'CWE-1007',
        'CWE-506'
    ],
    owasp: 'A08:2021 Software and Data Integrity Failures',
    severity: 'high',
    severityReason: 'Needs that a reviewer takes in code that reads otherwise than it runs (UI:R); then it does anything (C:H/I:H).',
    precision: 'high',
    message: 'The line reads otherwise than it runs ({sink})',
    why: 'Characters that turn the direction of writing move parts of a line: a comment looks like code, code like a comment. Some letters are invisible and still names.',
    fix: {
        text: 'Remove the characters, or write them as escapes (`\\u202E`) where a text needs them.',
        before: "const greeting = 'abc<U+202E>def';",
        after: "const greeting = 'abc\\u202Edef';"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/1007.html',
        'https://trojansource.codes/'
    ],
    on: {
        files: ({ text, program }, report)=>{
            if (!OPENING.test(text) && !INVISIBLE.test(text)) return;
            text.split('\n').forEach((line, index)=>{
                const column = rule_hidden(line);
                if (column >= 0) report(placeholder(program, index + 1, column, line.length), {
                    sink: 'line',
                    detail: codeOf(line, column)
                });
            });
        },
        templates: ({ text }, report)=>{
            let offset = 0;
            for (const line of text.split('\n')){
                const column = rule_hidden(line);
                if (column >= 0) report(offset + column, {
                    sink: 'line',
                    detail: codeOf(line, column)
                });
                offset += line.length + 1;
            }
        }
    }
};
/**
 * The column at which a line leaves a change of direction open, or has an invisible letter; -1 for
 * none. Closed changes are normal in texts of right-to-left languages.
 */ function rule_hidden(line) {
    const open = [];
    for(let column = 0; column < line.length; column += 1){
        const character = line.charAt(column);
        if (OPENING.test(character)) open.push(column);
        else if (CLOSING.test(character)) open.pop();
    }
    const [first] = open;
    return first ?? line.search(INVISIBLE);
}
function codeOf(line, column) {
    return `U+${line.charCodeAt(column).toString(16).toUpperCase()}`;
}
/** A node at the character's position, since comments are not nodes of the tree. */ function placeholder(program, line, column, length) {
    const { loc } = program;
    return loc == null ? program : {
        ...program,
        loc: {
            ...loc,
            start: {
                ...loc.start,
                line,
                column
            },
            end: {
                ...loc.end,
                line,
                column: length
            }
        }
    };
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/trust-boundary/rule.js
const RIGHTS = 'role,roles,admin,isAdmin,is_admin,permission,permissions,scope,scopes,group,groups,privilege,privileges,accessLevel,authenticated,isAuthenticated,loggedIn,isLoggedIn,balance,credits';
/** Reports rights in a session that a client chose. */ const trustBoundary = {
    id: 'trust-boundary',
    title: 'Untrusted data becomes trusted in the session',
    cwe: [
        'CWE-501',
        'CWE-269'
    ],
    owasp: 'A04:2021 Insecure Design',
    severity: 'high',
    severityReason: 'Reached over the network; what the session says of the rights of a user is believed from then on (C:H/I:H, PR:L).',
    precision: 'medium',
    message: '{source} is stored in the session as a right ({sink})',
    why: 'What stands in a session is taken to be checked. A role or a permission that the client chose is then its own.',
    fix: {
        text: 'Look up on the server what a user may do.',
        before: 'req.session.role = req.body.role;',
        after: 'req.session.role = (await users.get(req.session.userId)).role;'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/501.html'
    ],
    on: {
        writes: {
            [`{express.Request,koa.Context,fastify.Request}.session.{${RIGHTS}}`]: ({ value, node }, report)=>{
                const taint = value.taints.find(({ source, cleaned })=>source.kind === 'remote' && !cleaned.includes('*'));
                if (taint !== undefined) report(node, {
                    taint,
                    confidence: taint.guesses === 0 ? 'high' : 'medium'
                });
            }
        }
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/type-confusion/rule.js

/** Reports checks of a string that an array passes. */ const typeConfusion = {
    id: 'type-confusion',
    title: 'Check that an array passes',
    cwe: [
        'CWE-843',
        'CWE-241'
    ],
    owasp: 'A04:2021 Insecure Design',
    severity: 'high',
    severityReason: 'Reached over the network without rights; passes the check for whatever it protects from (C:L/I:L).',
    precision: 'high',
    message: '{source} may be an array, which passes this check ({sink})',
    why: "`?file=../x&file=` makes an array of the parameter. `includes('..')` then looks for an element, finds none, and the array becomes a text again.",
    fix: {
        text: 'Check the type first, or turn the value into a text.',
        before: "if (req.query.file.includes('..')) return res.sendStatus(400);",
        after: "const file = String(req.query.file);\nif (file.includes('..')) return res.sendStatus(400);"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/843.html'
    ],
    taint: {
        sinks: [
            'type-confusion'
        ],
        sources: onlyFrom({
            remote: 'medium'
        }),
        accepts: ({ taint })=>taint !== null && /query|body|payload/iu.test(taint.source.label)
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/unescaped-template-output/rule.js
const ENGINES = [
    {
        endings: /\.(?:ejs|html?)$/u,
        pattern: /<%-\s*([^%]+?)\s*-?%>/gu
    },
    {
        endings: /\.(?:hbs|handlebars|mustache|hjs)$/u,
        pattern: /\{\{\{\s*([^{}]+?)\s*\}\}\}|\{\{&\s*([^{}]+?)\s*\}\}/gu
    },
    {
        endings: /\.(?:pug|jade)$/u,
        pattern: /^[^\n/|]*?[\w)]!=\s*([^\n]+)$|!\{([^}\n]+)\}/gmu
    },
    {
        endings: /\.(?:njk|nunjucks|html|swig)$/u,
        pattern: /\{\{\s*([^{}|]+?)\s*\|\s*safe\s*\}\}/gu
    }
];
/**
 * Expressions that are harmless unescaped: parts of the page, constants, helpers that create
 * markup, and values that are named as sanitised.
 */ const HARMLESS = /^(?:include|partial|layout|block|body|content|contentFor|yield|children|_?slot|render\w*|csrf\w*|>)\b|^(['"`])[^'"`$]*\1$|^JSON\.stringify\(|^\w+\s*!?==?=|saniti[sz]|purif|escape|\bnonce\b|^(?:if|for|each|else|switch|case)\b/iu;
/** What stands before a value that begins an address: `href="<%- base %>/page"`. */ const ADDRESS_BEGINS = /\b(?:href|src|action|formaction|content|poster)\s*=\s*["']$/iu;
/** A translation of constants, which is a text of the program: `__('Sign in')`. */ const TRANSLATED = /^(?:i18n\.\w+|i18n|(?:i18n|locals|res|req)\.__[a-z]*|__[a-z]*|_|\$?tc?|n?gettext|translate)\(\s*(?:'[^']*'|"[^"]*"|\d+)(?:\s*,\s*(?:'[^']*'|"[^"]*"|\d+))*\s*\)$/u;
/** A choice between constants, and nothing else: `busy ? 1 : 0`. */ const rule_CHOICE = /^(?:[^?,]|\?\.)*\?\s*(?:'[^'?]*'|"[^"?]*"|\d+)\s*:\s*(?:'[^'?]*'|"[^"?]*"|\d+)$/u;
/** Reports template expressions without escaping. */ const unescapedTemplateOutput = {
    id: 'unescaped-template-output',
    title: 'Unescaped output in a template',
    cwe: [
        'CWE-79',
        'CWE-116'
    ],
    owasp: 'A03:2021 Injection',
    severity: 'medium',
    severityReason: 'Needs data of a user in the value; acts as whoever opens the page (S:C/C:L/I:L).',
    precision: 'medium',
    message: 'A template puts a value into the page without escaping it ({sink})',
    why: '`<%- %>`, `{{{ }}}`, `!=` and `| safe` switch off what protects all other values.',
    fix: {
        text: 'Use the escaping form, and clean markup that is wanted before it is given to the template.',
        before: '<p><%- comment %></p>',
        after: '<p><%= comment %></p>'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/79.html'
    ],
    on: {
        templates: ({ path, text }, report)=>{
            for (const { endings, pattern } of ENGINES){
                if (!endings.test(path)) continue;
                for (const match of text.matchAll(pattern)){
                    const value = (match[1] ?? match[2] ?? '').trim();
                    if (value === '' || HARMLESS.test(value) || TRANSLATED.test(value) || rule_CHOICE.test(value)) continue;
                    if (/^\w+$/u.test(value) && isBase(text, match.index, match[0].length)) continue;
                    const at = match.index + match[0].search(/\S/u);
                    report(at, {
                        confidence: 'medium',
                        sink: value.slice(0, 60)
                    });
                }
            }
        }
    }
};
/**
 * Whether a name that is put out begins an address that goes on with a path: where the pages
 * themselves lie, which no user decides.
 */ function isBase(text, at, length) {
    return ADDRESS_BEGINS.test(text.slice(Math.max(0, at - 40), at)) && text[at + length] === '/';
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/unsafe-buffer/rule.js

const READERS = 'readUInt8,readUInt16LE,readUInt16BE,readUInt32LE,readUInt32BE,readInt8,readInt16LE,readInt16BE,readInt32LE,readInt32BE,readFloatLE,readFloatBE,readDoubleLE,readDoubleBE';
/** Reports uninitialised memory that is passed on. */ const unsafeBuffer = {
    id: 'unsafe-buffer',
    title: 'Uninitialised or unchecked memory',
    cwe: [
        'CWE-908',
        'CWE-200',
        'CWE-119',
        'CWE-770'
    ],
    owasp: 'A06:2021 Vulnerable and Outdated Components',
    severity: 'medium',
    severityReason: 'Reached over the network where a client chooses the size (AC:H); then memory of the process is read (C:L) or used up (A:L).',
    precision: 'medium',
    message: 'A buffer holds what was in memory before, or is used past its end ({sink})',
    why: '`allocUnsafe` and `new Buffer(size)` do not clear the memory: it holds keys and data of others. `noAssert` reads and writes past the end.',
    fix: {
        text: 'Use `Buffer.alloc` for a size and `Buffer.from` for data.',
        before: 'res.send(new Buffer(req.query.size));',
        after: 'res.send(Buffer.alloc(Math.min(Number(req.query.size), 1024)));'
    },
    references: [
        'https://nodejs.org/api/buffer.html#what-makes-bufferallocunsafe-and-bufferallocunsafeslow-unsafe'
    ],
    on: {
        calls: {
            '{Buffer,buffer.Buffer}': (call, report)=>{
                const sized = call.arg(0).constants.some((item)=>typeof item === 'number');
                if (!isFallback(call)) made(call, report, sized);
            },
            '{Buffer,buffer.Buffer}.{allocUnsafe,allocUnsafeSlow}': (call, report)=>{
                made(call, report, false);
            },
            '{buffer.SlowBuffer,SlowBuffer}': (call, report)=>{
                report(call.node, {
                    confidence: 'medium'
                });
            },
            '*.{send,write,end,json}': (call, report)=>{
                if (isUnsafe(call.arg(0))) report(call.node, {
                    confidence: 'medium',
                    detail: 'sent as it is'
                });
            },
            [`*.{${READERS}}`]: (call, report)=>{
                if (call.arg(1).constants.includes(true)) report(call.node, {
                    confidence: 'medium',
                    detail: 'noAssert'
                });
            },
            [`*.{${READERS.replaceAll('read', 'write')}}`]: (call, report)=>{
                if (call.arg(2).constants.includes(true)) report(call.node, {
                    confidence: 'medium',
                    detail: 'noAssert'
                });
            }
        }
    }
};
/** Reports a buffer with a size from a client, or, for the old constructor, with a plain number. */ function made(call, report, sized) {
    const taint = call.arg(0).taints.find(({ source, cleaned })=>source.kind === 'remote' && !cleaned.includes('*'));
    if (taint !== undefined) report(call.node, {
        taint,
        confidence: 'medium'
    });
    else report(call.node, {
        confidence: sized ? 'medium' : 'low'
    });
}
/**
 * Whether nothing was written to a buffer: its value is still the result of the call that created
 * it.
 */ function isUnsafe(value) {
    return value.apis.some((api)=>/^(?:buffer\.)?Buffer\.allocUnsafe(?:Slow)?\(\)$/u.test(api)) && value.objects.length === 0;
}
/** Whether a call is made only where the functions that came in its place are not there. */ function isFallback({ node, environment }) {
    const { module } = environment.frame;
    const [around] = (0,syntax/* functionsAround */.xR)(environment);
    return [
        ...(0,syntax/* descendants */.DG)(around?.body ?? module.program)
    ].some((choice)=>(choice.type === 'ConditionalExpression' || choice.type === 'IfStatement') && (0,syntax/* isWithin */.UO)(node, choice) && /\bBuffer\.(?:alloc|from)\b|BufferAPI/u.test((0,syntax/* sourceOf */.vz)(choice.test, module)));
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/unsafe-deserialization/rule.js
/** Reports untrusted data that is deserialised to objects of any type. */ const unsafeDeserialization = {
    id: 'unsafe-deserialization',
    title: 'Unsafe deserialization',
    cwe: [
        'CWE-502'
    ],
    owasp: 'A08:2021 Software and Data Integrity Failures',
    severity: 'critical',
    severityReason: 'Reached over the network without rights; the formats carry functions, which run when they are read (C:H/I:H/A:H).',
    precision: 'high',
    message: '{source} is deserialized by {sink}, which runs code in it',
    why: 'These formats carry functions or objects of any class. Whoever writes the data runs code where it is read.',
    fix: {
        text: 'Use JSON and a schema. With js-yaml before version 4 call `safeLoad`, with later ones choose no schema with functions.',
        before: 'const session = serialize.unserialize(req.cookies.session);',
        after: 'const session = Session.parse(JSON.parse(req.cookies.session));'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/502.html'
    ],
    taint: {
        sinks: [
            'deserialize'
        ],
        sources: {
            argument: 'ignore',
            environment: 'ignore',
            storage: 'low',
            dom: 'medium'
        }
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/unsafe-jquery/rule.js


/** Reports jQuery plug-ins that use options as HTML. */ const unsafeJquery = {
    id: 'unsafe-jquery',
    title: 'Options of a jQuery plug-in taken for HTML',
    cwe: [
        'CWE-79',
        'CWE-116'
    ],
    owasp: 'A03:2021 Injection',
    severity: 'medium',
    severityReason: 'Needs a page that gives data of users to the plug-in; acts as whoever opens it (S:C/C:L/I:L, AC:H).',
    precision: 'medium',
    message: '{source} may be HTML, and $ creates what it says ({sink})',
    why: '`$(text)` looks for elements, but creates them where the text has a tag. Who uses the plug-in cannot see that a selector is dangerous.',
    fix: {
        text: 'Look with `$.find` or `document.querySelector`, or state in the documentation and in a check that it is a selector.',
        before: '$.fn.tip = function (options) { $(options.target).show(); };',
        after: '$.fn.tip = function (options) { $(document).find(options.target).show(); };'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/79.html'
    ],
    taint: {
        sinks: [
            'selector',
            'html'
        ],
        sources: onlyFrom({
            parameter: 'medium'
        }),
        accepts: ({ taint, value })=>taint !== null && / of (?:\$|jQuery)?\.?fn\./u.test(taint.source.label) && (0,values_value/* beginsUnknown */.$C)(value)
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/untrusted-module/rule.js

/** Reports untrusted data as the name of a module. */ const untrustedModule = {
    id: 'untrusted-module',
    title: 'Module chosen from outside',
    cwe: [
        'CWE-95',
        'CWE-98',
        'CWE-829'
    ],
    owasp: 'A03:2021 Injection',
    severity: 'high',
    severityReason: 'Reached over the network without rights; runs any file that the server can read, and any that an attacker can put there (C:H/I:H, AC:H).',
    precision: 'medium',
    message: '{source} decides which module is loaded ({sink})',
    why: 'Loading a module runs it. A name with `../` or an absolute path reaches every file, uploaded ones among them.',
    fix: {
        text: 'Look the module up in an object of your own.',
        before: 'const plugin = require(`./plugins/${req.query.plugin}`);',
        after: 'const plugin = PLUGINS.get(req.query.plugin);'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/98.html'
    ],
    taint: {
        sinks: [
            'module'
        ],
        // A page loads modules only from where its own scripts are, so sources in the browser are
        // ignored.
        sources: {
            ...ignoring('argument', 'environment', 'storage', 'dom', 'page')
        },
        accepts: ({ call, taint })=>call?.path !== 'import' || taint?.source.kind !== 'parameter'
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/upload-filename/rule.js


/** Reports names of uploaded files that are used as paths. */ const uploadFilename = {
    id: 'upload-filename',
    title: 'Name of an uploaded file as a path',
    cwe: [
        'CWE-434',
        'CWE-22'
    ],
    owasp: 'A04:2021 Insecure Design',
    severity: 'high',
    severityReason: 'Reached over the network; puts files where they should not be, for instance pages and scripts that the server then runs (I:H).',
    precision: 'high',
    message: '{source} names the file that is written ({sink})',
    why: 'The client chooses the name: it may lead out of the folder, replace another file, or end in `.html` or `.php`.',
    fix: {
        text: 'Make up a name, and take an ending from a list.',
        before: "file.mv('./uploads/' + file.name);",
        after: 'file.mv(`./uploads/${crypto.randomUUID()}.png`);'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/434.html'
    ],
    taint: {
        sinks: [
            'path',
            'upload-name'
        ],
        sources: onlyFrom({
            upload: 'high'
        }),
        // Leaves out the path under which the library itself stored the file.
        accepts: ({ call, kind })=>kind === 'upload-name' || call === null || !/\.(?:path|filepath|tempFilePath|filename|newFilename|destination)\b[^.]*$/u.test((0,rules_written/* writtenAt */.nt)(call.argNode(0), call.environment))
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/user-controlled-bypass/rule.js

const rule_REQUEST = String.raw`\b(?:req|request|ctx|ctx\.request|event|r)`;
const PRIVILEGE = String.raw`[\w-]*(?:is_?-?admin|admin|role|authenticated|logged_?-?in|authori[sz]ed|superuser|privileged|is_?-?staff|internal)[\w-]*`;
/** Statements of a client about its own rights: a header, an unsigned cookie, a parameter. */ const CLAIM = new RegExp(`^${rule_REQUEST}\\??\\.(?:(?:headers|cookies|query)\\??(?:\\.(?:get\\(['"])?|\\[['"])${PRIVILEGE}|(?:get|header)\\(['"]${PRIVILEGE})['"]?[\\])]?$`, 'iu');
/** Headers in which a client may claim any address. */ const FORWARDED = new RegExp(`^${rule_REQUEST}\\??\\.(?:headers\\??(?:\\.|\\[['"])|(?:get|header)\\(['"])(?:x-forwarded-for|x-real-ip|x-client-ip|true-client-ip|client-ip|x-originating-ip)['"]?[\\])]?$`, 'iu');
const user_controlled_bypass_rule_ADDRESS = /^(?:localhost|::1|(?:::ffff:)?\d{1,3}(?:\.\d{1,3}){3})$/iu;
/** Reports access checks that rely on what a client says of itself. */ const userControlledBypass = {
    id: 'user-controlled-bypass',
    title: 'Access decided by what the client says of itself',
    cwe: [
        'CWE-807',
        'CWE-290',
        'CWE-302'
    ],
    owasp: 'A01:2021 Broken Access Control',
    severity: 'high',
    severityReason: 'Reached over the network without rights; whoever sets a header, cookie or parameter has the rights that it claims (C:H/I:H).',
    precision: 'medium',
    message: 'A check of rights believes what the client sends ({sink})',
    why: 'Headers, cookies and parameters are written by the client, addresses in `X-Forwarded-For` too. None of them says who the client is.',
    fix: {
        text: 'Keep rights in the session or in a signed token, and look them up on the server.',
        before: "if (req.cookies.role === 'admin') showAdministration(res);",
        after: "if (req.session.user.role === 'admin') showAdministration(res);"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/807.html'
    ],
    on: {
        nodes: {
            IfStatement: (node, environment, report)=>{
                if (node.type === 'IfStatement') condition(node.test, environment, report);
            },
            ConditionalExpression: (node, environment, report)=>{
                if (node.type === 'ConditionalExpression') condition(node.test, environment, report);
            }
        }
    }
};
function condition(test, environment, report) {
    if (test.type === 'LogicalExpression') {
        condition(test.left, environment, report);
        condition(test.right, environment, report);
    } else if (test.type === 'UnaryExpression') condition(test.argument, environment, report);
    else if (test.type === 'BinaryExpression' && /^[=!]==?$/u.test(test.operator)) {
        const [fixed, other] = isLiteral(test.left) ? [
            test.left,
            test.right
        ] : [
            test.right,
            test.left
        ];
        if (isLiteral(fixed) && isBelieved(other, fixed, environment)) report(test, {
            confidence: 'medium',
            sink: 'comparison'
        });
    } else if (isBelieved(test, null, environment)) report(test, {
        confidence: 'medium',
        sink: 'test'
    });
}
function isLiteral({ type }) {
    return type === 'StringLiteral' || type === 'BooleanLiteral' || type === 'NumericLiteral';
}
function isBelieved(node, fixed, environment) {
    const { module } = environment.frame;
    const written = node.type === 'Identifier' ? (0,syntax/* assignedTo */.cR)(node, module) : [
        node
    ];
    const isAddress = fixed?.type === 'StringLiteral' && user_controlled_bypass_rule_ADDRESS.test(fixed.value);
    return written.some((item)=>{
        const text = (0,syntax/* sourceOf */.vz)(item, module);
        return text.length < 100 && (CLAIM.test(text) || isAddress && FORWARDED.test(text));
    });
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/vue-unsafe-html/rule.js

/** Harmless values: constants, translations, and values that are named as sanitised. */ const rule_HARMLESS = /^\s*(?:'[^']*'|"[^"]*"|`[^`$]*`|\$?t\(.*)\s*$|saniti[sz]|purif|clean|escape|safe/iu;
/** Texts of the interface, by the names that they have in templates. */ const TRANSLATION = /^\s*\$(?:strings?|messages?|getString|translate|gettext|i18n|lang|tc?|te|tm|rt)\b/u;
/** Reports v-html in templates. */ const vueUnsafeHtml = {
    id: 'vue-unsafe-html',
    title: 'Unescaped HTML in Vue',
    cwe: [
        'CWE-79'
    ],
    owasp: 'A03:2021 Injection',
    severity: 'high',
    severityReason: 'Needs a victim that opens a page with the data; acts as that user on the site (S:C/C:L/I:L, with session data C:H).',
    precision: 'medium',
    message: '`v-html` shows a value as HTML',
    why: 'Vue escapes `{{ }}`, but not this. Scripts in the value run as the user who looks at it.',
    fix: {
        text: 'Show text with `{{ }}`, or clean the markup with DOMPurify in a computed value whose name says so.',
        before: '<p v-html="comment"></p>',
        after: '<p>{{ comment }}</p>'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/79.html',
        'https://vuejs.org/guide/best-practices/security.html'
    ],
    on: {
        templates: ({ text }, report)=>{
            for (const match of text.matchAll(/\sv-html\s*=\s*(["'])(.*?)\1/gsu)){
                const value = match[2] ?? '';
                if (rule_HARMLESS.test(value) || isSanitized(value, text)) continue;
                const confidence = TRANSLATION.test(value) ? 'low' : 'medium';
                report(match.index + 1, {
                    confidence,
                    sink: `v-html ${value.slice(0, 60)}`
                });
            }
        }
    }
};
/**
 * Whether the computed property or method that a template shows gives only what a sanitiser or a
 * renderer that escapes gave, or a constant.
 */ function isSanitized(value, text) {
    const name = /^\s*([\w$]+)\s*(?:\(.*\))?\s*$/su.exec(value)?.[1];
    if (name === undefined) return false;
    const start = new RegExp(String.raw`^\s*(?:const\s+|async\s+)?${name}\s*(?:\(|=|:)`, 'mu').exec(text);
    if (start === null) return false;
    const given = givenBy(text.slice(start.index));
    return given.length > 0 && given.every((one)=>SANITIZED.test(one) || isRendered(one, text));
}
/** What a function that begins here gives: after its arrow, or after each `return` in its block. */ function givenBy(text) {
    const short = /^[^{;=]*=?[^{;=]*=>\s*(?![\s{])([^;]*)/u.exec(text)?.[1];
    if (short !== undefined) return [
        short
    ];
    const returned = bodyAt(text, 0).matchAll(/\breturn\b((?:[^;\n]|\n(?=\s*[-+*?:.&|]))*)/gu);
    return [
        ...returned
    ].map(([, one = ''])=>one);
}
const SANITIZED = /^\s*(?:(?:\w+\.)?(?:DOMPurify|sanitize\w*)(?:\.sanitize)?\(|""\s*$|''\s*$|null\s*$|undefined\s*$|$)/iu;
/** Whether a renderer that escapes made a text, and nothing stands beside what it gave. */ function isRendered(given, text) {
    const [called, callee = ''] = /^\s*([\w$]+\.\w+)(?=\()/u.exec(given) ?? [];
    if (called === undefined) return false;
    const args = argumentsAt(given, called.length);
    const rest = given.slice(called.length + args.length + 1);
    if (/^(?:hljs|highlight)\.highlight(?:Auto)?$/u.test(callee)) return rest.startsWith('.value') && isEnd(rest.slice('.value'.length));
    if (!isEnd(rest)) return false;
    if (callee === 'Prism.highlight') return true;
    // Formulas that are trusted have any attribute; options of another place may say so.
    if (callee === 'katex.renderToString') return !/\b(?:trust|macros)\b|\.{3}|,\s*[\w$.]+\s*$/u.test(args);
    const renderer = /^([\w$]+)\.render(?:Inline)?$/u.exec(callee)?.[1];
    return renderer !== undefined && isMarkdown((0,scale_literal/* literal */.e)(renderer), text);
}
/** Whether an expression ends here, so that nothing is added to it. */ function isEnd(rest) {
    return /^[^\S\n]*(?:$|\)|\n(?!\s*[-+*?:.&|([<>=,/]))/u.test(rest);
}
/** Options of markdown-it that leave its escaping as it is. */ const PLAIN_OPTIONS = /^\(\s*(?:\{\s*(?:(?:breaks|linkify|typographer|xhtmlOut|maxNesting)\s*:\s*(?:true|false|\d+)\s*,?\s*)*\}\s*)?$/u;
/**
 * Whether a variable is a renderer of Markdown that escapes HTML: markdown-it, made once with plain
 * options, and only used to render. Its settings, plugins and rules may let HTML through.
 */ function isMarkdown(name, text) {
    if (!/\bMarkdownIt\s+from\s+['"]markdown-it['"]/u.test(text)) return false;
    const made = [
        ...text.matchAll(new RegExp(String.raw`(?<![\w$])${name}\s*=(?!=)`, 'gu'))
    ];
    const [at = -1] = made.map(({ index })=>index);
    const value = text.slice(at).replace(/^[^=]*=\s*/u, '');
    const uses = [
        ...text.matchAll(new RegExp(String.raw`(?<![\w$'"-])${name}(?![\w$-])`, 'gu'))
    ];
    return made.length === 1 && /^(?:new\s+)?MarkdownIt\(/u.test(value) && PLAIN_OPTIONS.test(argumentsAt(value, 0)) && uses.every(({ index })=>/^(?:\s*=(?!=)|\.render(?:Inline)?\()/u.test(text.slice(index).replace(/^[\w$]+/u, '')));
}
/** What stands in the first parentheses from a position on. */ function argumentsAt(text, from) {
    return between(text, from, '(', ')');
}
/** The first block in braces from a position on. */ function bodyAt(text, from) {
    return between(text, from, '{', '}');
}
function between(text, from, opening, closing) {
    const open = text.indexOf(opening, from);
    let depth = 0;
    for(let at = open; at >= 0 && at < text.length; at += 1){
        if (text[at] === opening) depth += 1;
        else if (text[at] === closing) depth -= 1;
        if (depth === 0) return text.slice(open, at);
    }
    return '';
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/weak-cipher/rule.js

const WEAK = /^(?:(?:des|rc2|rc4|bf|blowfish|cast5?|idea|seed|3des|tripledes)(?:[-\d]|$)|.*[-_]ecb$|aes-?\d*-?ecb)/iu;
const rule_PACKAGES = 'rc4,arc4,blowfish-js,egoroff-blowfish,blowfish-node,des.js,des.js.DES.create,des.js.EDE.create';
/** Reports ciphers and modes that are considered broken. */ const weakCipher = {
    id: 'weak-cipher',
    title: 'Weak or misused cipher',
    cwe: [
        'CWE-327',
        'CWE-326',
        'CWE-310',
        'CWE-780'
    ],
    owasp: 'A02:2021 Cryptographic Failures',
    severity: 'high',
    severityReason: 'Needs encrypted data in the hands of an attacker (AC:H); then what it says is read (C:H).',
    precision: 'high',
    message: 'The cipher does not keep what it encrypts secret ({sink})',
    why: 'DES, RC2, RC4 and Blowfish are broken or have blocks too short; ECB shows which parts of the data are equal; padding of PKCS#1 v1.5 lets attackers ask for the plain text; GCM without `authTagLength` takes tags so short that they are guessed; `createCipher` has no initialisation vector and makes its key with MD5.',
    fix: {
        text: 'Use AES-256-GCM or ChaCha20-Poly1305 with a random initialisation vector for every message, and OAEP for RSA.',
        before: "crypto.createCipheriv('des-ede3-cbc', key, iv);",
        after: "crypto.createCipheriv('aes-256-gcm', key, crypto.randomBytes(12));"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/327.html',
        'https://nodejs.org/api/crypto.html'
    ],
    on: {
        calls: {
            'crypto.{createCipheriv,createDecipheriv}': (call, report)=>{
                const [weak] = (0,values_value/* textsOf */.CB)(call.arg(0)).filter((name)=>WEAK.test(name));
                if (weak !== undefined) report(call.node, {
                    detail: weak
                });
                else if (acceptsShortTags(call)) report(call.node, {
                    confidence: 'medium',
                    detail: 'no authTagLength'
                });
            },
            'crypto.{createCipher,createDecipher}': (call, report)=>{
                report(call.node, {
                    detail: 'no initialisation vector'
                });
            },
            '{crypto-js,CryptoJS}.{DES,TripleDES,RC4,RC4Drop,RC2,Rabbit,RabbitLegacy,Blowfish}.{encrypt,decrypt}': (call, report)=>{
                report(call.node);
            },
            '{crypto-js,CryptoJS}.AES.{encrypt,decrypt}': (call, report)=>{
                if (leadsTo(call.option(2, 'mode'), /\.ECB$/u)) report(call.node, {
                    detail: 'ECB'
                });
            },
            '{crypto-js/tripledes,crypto-js/rc4,crypto-js/rabbit}.{encrypt,decrypt}': (call, report)=>{
                report(call.node);
            },
            '{node-forge,forge}.cipher.{createCipher,createDecipher}': (call, report)=>{
                const [weak] = (0,values_value/* textsOf */.CB)(call.arg(0)).filter((name)=>WEAK.test(name));
                if (weak !== undefined) report(call.node, {
                    detail: weak
                });
            },
            '{node-forge,forge}.{des,rc2}.{createEncryptionCipher,createDecryptionCipher,startEncrypting,startDecrypting}': (call, report)=>{
                report(call.node);
            },
            [`{${rule_PACKAGES}}`]: (call, report)=>{
                report(call.node);
            },
            'crypto.{publicEncrypt,privateDecrypt}': (call, report)=>{
                if (leadsTo(call.option(0, 'padding'), /RSA_(?:PKCS1|NO)_PADDING$/u)) report(call.node, {
                    detail: 'padding'
                });
            },
            'node-rsa': (call, report)=>{
                const scheme = [
                    0,
                    1,
                    2
                ].flatMap((index)=>(0,values_value/* textsOf */.CB)(call.option(index, 'encryptionScheme') ?? call.arg(9)));
                if (scheme.includes('pkcs1')) report(call.node, {
                    detail: 'padding'
                });
            }
        }
    }
};
/**
 * Without an explicit tag length, GCM accepts tags of 4 bytes, which can be guessed (DEP0182 of
 * Node.js).
 */ function acceptsShortTags(call) {
    return call.path.endsWith('createDecipheriv') && (0,values_value/* textsOf */.CB)(call.arg(0)).some((name)=>/-gcm$/iu.test(name)) && call.option(3, 'authTagLength') === null;
}
function leadsTo(value, path) {
    return value?.apis.some((api)=>path.test(api)) ?? false;
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/weak-hash/rule.js


const weak_hash_rule_SECRET = /passw(?:or)?d|passphrase|secret|token|credential/iu;
/** Reports MD5, SHA-1 and older hash functions. */ const weakHash = {
    id: 'weak-hash',
    title: 'Weak hash function',
    cwe: [
        'CWE-327',
        'CWE-328',
        'CWE-916',
        'CWE-326'
    ],
    owasp: 'A02:2021 Cryptographic Failures',
    severity: 'medium',
    severityReason: 'Needs hashes or signed data in the hands of an attacker (AC:H); then passwords are guessed fast or other data passes for the same (C:L/I:L).',
    precision: 'medium',
    message: 'MD5 and SHA-1 no longer stand attacks ({sink})',
    why: 'Two texts with one MD5 or SHA-1 hash are found within hours, and billions of guesses a second break passwords that are stored like that.',
    fix: {
        text: 'Use SHA-256 or better for integrity, and scrypt, bcrypt or Argon2 for passwords.',
        before: "crypto.createHash('md5').update(password).digest('hex');",
        after: 'crypto.scryptSync(password, salt, 64);'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/328.html'
    ],
    on: {
        calls: {
            'crypto.{createHash,createHmac,createSign,createVerify}': (call, report)=>{
                const [name] = (0,values_value/* textsOf */.CB)(call.arg(0)).filter((text)=>/^(?:rsa-)?(?:md[245]|sha-?1)$/iu.test(text));
                if (name !== undefined && !(call.path.endsWith('Hmac') && /sha/iu.test(name))) report(call.node, {
                    ...judged(call),
                    detail: name
                });
            },
            '{md5,js-md5,blueimp-md5,sha1,js-sha1,crypto-js.MD5,crypto-js.SHA1,crypto-js/md5,crypto-js/sha1}': (call, report)=>{
                report(call.node, judged(call));
            }
        }
    }
};
/**
 * The confidence. Hashes that are only compared with earlier ones (caches, ETags) are recognised by
 * their names; in libraries most are part of a protocol.
 */ function judged(call) {
    const { closure, module } = call.environment.frame;
    const around = `${closure?.name ?? ''} ${module.path}`;
    const harmless = /etag|cache|checksum|fingerprint|dedup|gravatar|\bntlm|digest-?auth/iu.test(around);
    const agreed = module.library && !weak_hash_rule_SECRET.test((0,syntax/* codeAround */.DV)(call.environment));
    return {
        confidence: harmless || agreed ? 'low' : 'medium'
    };
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/weak-password-hash/rule.js

const weak_password_hash_rule_PASSWORD = /^(?:(?:user|plain|clear|new|old|raw|input|hashed?|given|my)_?)?(?:password|passwd|pass_?phrase|pwd|pass|pw)(?:_?(?:text|string|input|value))?$/iu;
const SALTED = /(?:password|passwd|passphrase|pwd)/iu;
/** Reports passwords that are hashed so fast that they can be guessed. */ const weakPasswordHash = {
    id: 'weak-password-hash',
    title: 'Password hash that is too fast',
    cwe: [
        'CWE-916',
        'CWE-759',
        'CWE-760'
    ],
    owasp: 'A02:2021 Cryptographic Failures',
    severity: 'high',
    severityReason: 'Needs the stored hashes (AC:H); then most passwords are guessed, also for other services (C:H).',
    precision: 'medium',
    message: 'A password is hashed with too little work ({sink})',
    why: 'Graphics cards try billions of SHA-2 hashes a second. Only functions that are made slow on purpose protect passwords that were stolen.',
    fix: {
        text: 'Use Argon2id, scrypt with its default cost or more, bcrypt with at least 10 rounds, or PBKDF2 with 600,000 iterations of SHA-256.',
        before: "crypto.createHash('sha256').update(password).digest('hex');",
        after: 'const hash = await bcrypt.hash(password, 12);'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/916.html',
        'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html'
    ],
    on: {
        calls: {
            '{bcrypt,bcryptjs,bcrypt-nodejs,@node-rs/bcrypt}.{hash,hashSync}': (call, report)=>{
                below(call, call.arg(1), 10, 'rounds', report);
            },
            '{bcrypt,bcryptjs,bcrypt-nodejs,@node-rs/bcrypt}.{genSalt,genSaltSync}': (call, report)=>{
                below(call, call.arg(0), 10, 'rounds', report);
            },
            'crypto.{pbkdf2,pbkdf2Sync}': (call, report)=>{
                below(call, call.arg(2), 100_000, 'iterations', report);
            },
            '{crypto-js,CryptoJS}.PBKDF2': (call, report)=>{
                below(call, call.option(2, 'iterations') ?? call.arg(9), 100_000, 'iterations', report);
            },
            'crypto.{scrypt,scryptSync}': (call, report)=>{
                for (const index of [
                    3,
                    4
                ])for (const name of [
                    'N',
                    'cost'
                ])below(call, call.option(index, name) ?? call.arg(9), 16_384, 'cost', report);
            },
            'argon2.hash': (call, report)=>{
                below(call, call.option(1, 'memoryCost') ?? call.arg(9), 7_168, 'KiB of memory', report);
            },
            'crypto.{createHash,createHmac}().update': (call, report)=>{
                if (isPassword(call) && !isWeakHash(call)) report(call.node, {
                    confidence: 'medium',
                    sink: 'update'
                });
            },
            '{crypto-js,CryptoJS}.{SHA256,SHA512,SHA3,SHA384,SHA224,RIPEMD160,HmacSHA256,HmacSHA512}': (call, report)=>{
                if (isPassword(call)) report(call.node, {
                    confidence: 'medium'
                });
            },
            '{crypto-js/sha256,crypto-js/sha512,crypto-js/sha3,js-sha256,js-sha256.sha256,js-sha512,js-sha512.sha512,js-sha3.sha3_256,sha.js,sha256,sha512}': (call, report)=>{
                if (isPassword(call)) report(call.node, {
                    confidence: 'medium'
                });
            },
            'crypto.hash': (call, report)=>{
                if (nameIsPassword(call, 1)) report(call.node, {
                    confidence: 'medium'
                });
            }
        }
    }
};
function below(call, value, least, unit, report) {
    const [few] = value.constants.filter((item)=>typeof item === 'number' && item < least);
    if (few !== undefined) report(call.node, {
        detail: `${String(few)} ${unit}`
    });
}
function isPassword(call) {
    return nameIsPassword(call, 0);
}
/**
 * Whether an argument contains a password, by its names: `password`, `req.body.password`, `password
 * + salt`, `salt.concat(password)`.
 */ function nameIsPassword(call, index) {
    const node = call.argNode(index);
    if (node === call.node) return false;
    if (weak_password_hash_rule_PASSWORD.test((0,syntax/* nameOfNode */.bg)(node))) return true;
    if (call.arg(index).taints.some(({ source, last })=>weak_password_hash_rule_PASSWORD.test(last?.label ?? '') || /\.(?:password|passwd|pwd)$/iu.test(source.label))) return true;
    if (node.type === 'TemplateLiteral') return node.expressions.some((part)=>SALTED.test((0,syntax/* nameOfNode */.bg)(part)));
    return node.type === 'BinaryExpression' && [
        node.left,
        node.right
    ].some((part)=>SALTED.test((0,syntax/* nameOfNode */.bg)(part)));
}
/** Whether the hash is MD5 or SHA-1, which another rule covers. */ function isWeakHash(call) {
    let node = (0,syntax/* receiverNode */.SK)(call.node);
    while(node !== null && node.type === 'CallExpression' && (0,syntax/* nameOfNode */.bg)(node.callee) !== 'createHash')node = (0,syntax/* receiverNode */.SK)(node);
    const [first] = node?.type === 'CallExpression' ? node.arguments : [];
    return first?.type === 'StringLiteral' && /^(?:rsa-)?(?:md[245]|sha-?1)$/iu.test(first.value);
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/weak-tls/rule.js

const METHOD = /^(?:SSLv2|SSLv3|TLSv1|TLSv1_1)(?:_(?:client|server))?_method$/u;
const VERSION = /^(?:SSLv[23]|TLSv1(?:\.[01])?)$/u;
const CIPHERS = /(?:^|:)(?:[\w-]*-)?(?:RC4|DES|3DES|MD5|NULL|EXPORT|EXP|aNULL|eNULL|ADH)(?:[-:]|$)/u;
/** Reports old versions and ciphers of TLS. */ const weakTls = {
    id: 'weak-tls',
    title: 'Outdated version or cipher of TLS',
    cwe: [
        'CWE-327',
        'CWE-326',
        'CWE-757'
    ],
    owasp: 'A02:2021 Cryptographic Failures',
    severity: 'medium',
    severityReason: 'Needs a place on the way and much effort (AC:H); then what is sent is read (C:H).',
    precision: 'high',
    message: 'Connections may use a version or cipher of TLS that is broken ({sink})',
    why: 'SSL 3, TLS 1.0 and TLS 1.1 and the ciphers RC4, DES, NULL and EXPORT are broken or withdrawn (RFC 8996).',
    fix: {
        text: 'Leave the defaults of Node.js, or set `minVersion` to TLSv1.2 or later.',
        before: "https.createServer({ secureProtocol: 'TLSv1_method', key, cert });",
        after: "https.createServer({ minVersion: 'TLSv1.2', key, cert });"
    },
    references: [
        'https://www.rfc-editor.org/rfc/rfc8996',
        'https://nodejs.org/api/tls.html'
    ],
    on: {
        assigned: (name, value, node, report)=>{
            const wanted = patternOf(name);
            const [bad] = wanted === null ? [] : (0,values_value/* textsOf */.CB)(value).filter((text)=>wanted.test(text));
            if (bad !== undefined) report(node, {
                sink: name,
                detail: bad.slice(0, 60)
            });
        }
    }
};
function patternOf(name) {
    if (name === 'secureProtocol') return METHOD;
    if (/^(?:minVersion|maxVersion|minTlsVersion|tlsMinVersion|minimumProtocolVersion|DEFAULT_MIN_VERSION|DEFAULT_MAX_VERSION)$/u.test(name)) return VERSION;
    return name === 'ciphers' || name === 'DEFAULT_CIPHERS' ? CIPHERS : null;
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/weakened-security-headers/rule.js


const PARTS = [
    'contentSecurityPolicy',
    'frameguard',
    'xFrameOptions',
    'hsts',
    'strictTransportSecurity',
    'noSniff',
    'xContentTypeOptions'
];
const SCRIPTS = [
    'scriptSrc',
    'script-src',
    'defaultSrc',
    'default-src',
    'scriptSrcElem'
];
/** Reports security headers that are switched off or weakened. */ const weakenedSecurityHeaders = {
    id: 'weakened-security-headers',
    title: 'Protection by security headers switched off',
    cwe: [
        'CWE-693',
        'CWE-1021',
        'CWE-16'
    ],
    owasp: 'A05:2021 Security Misconfiguration',
    severity: 'low',
    severityReason: 'Is no way in by itself (AC:H); takes away what limits other weaknesses such as cross-site scripting and clickjacking.',
    precision: 'medium',
    message: 'A header that protects the pages is switched off or weakened ({sink})',
    why: 'A content security policy stops injected scripts, X-Frame-Options stops foreign frames, Strict-Transport-Security stops unencrypted connections.',
    fix: {
        text: 'Keep the defaults of helmet, and allow single sources instead of switching the policy off.',
        before: 'app.use(helmet({ contentSecurityPolicy: false }));',
        after: "app.use(helmet({ contentSecurityPolicy: { directives: { imgSrc: ['self', 'https://img.example.com'] } } }));"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/693.html',
        'https://helmetjs.github.io/'
    ],
    on: {
        calls: {
            '{helmet,koa-helmet,fastify-helmet,@fastify/helmet}': (call, report)=>{
                helmet(call, 0, report);
            },
            '{helmet,koa-helmet}.contentSecurityPolicy': (call, report)=>{
                policy(call, call.option(0, 'directives'), report);
            },
            '*.register': (call, report)=>{
                if (call.arg(0).apis.some((api)=>/^(?:@fastify\/helmet|fastify-helmet)$/u.test(api))) helmet(call, 1, report);
            },
            '*.{setHeader,header,set}': (call, report)=>{
                const name = (0,values_value/* textOf */.b6)(call.arg(0))?.toLowerCase();
                const values = (0,values_value/* textsOf */.CB)(call.arg(1));
                if (name === 'x-frame-options' && values.some((value)=>/allow-?all|allow-from/iu.test(value))) report(call.node, {
                    detail: 'X-Frame-Options'
                });
                if (name === 'content-security-policy' && values.some(isOpenPolicy)) report(call.node, {
                    confidence: 'medium',
                    detail: 'Content-Security-Policy'
                });
                if (name === 'strict-transport-security' && values.some((value)=>/max-age=0\b/u.test(value))) report(call.node, {
                    detail: 'Strict-Transport-Security'
                });
            }
        }
    }
};
function helmet(call, index, report) {
    const off = PARTS.filter((part)=>call.option(index, part)?.constants.includes(false));
    if (off.length > 0) report(call.node, {
        confidence: 'medium',
        detail: off.join(', ')
    });
    policy(call, call.option(index, 'contentSecurityPolicy.directives'), report);
}
/**
 * Reports directives that defeat the policy's purpose: `unsafe-inline` and `unsafe-eval` for
 * scripts, or any source at all.
 */ function policy(call, directives, report) {
    for (const object of directives?.objects ?? [])for (const name of SCRIPTS){
        const sources = object.get(name);
        const [bad] = sources === null ? [] : (0,values_value/* textsOf */.CB)((0,contents/* elementsOf */.Z)(sources)).filter((source)=>/^'?unsafe-(?:inline|eval)'?$|^(?:\*|data:|https?:)$/u.test(source));
        if (bad !== undefined) report(call.node, {
            confidence: 'medium',
            detail: `${name} ${bad}`
        });
    }
}
function isOpenPolicy(value) {
    return /(?:script|default)-src[^;]*(?:'unsafe-eval'|\s\*(?:[\s;]|$))/iu.test(value) || /frame-ancestors\s+\*/iu.test(value);
}

;// CONCATENATED MODULE: ./src/scanners/code/rules/xml-bomb/rule.js

/** Reports XML parsers that expand entities without a limit. */ const xmlBomb = {
    id: 'xml-bomb',
    title: 'XML entity expansion',
    cwe: [
        'CWE-776',
        'CWE-400'
    ],
    owasp: 'A04:2021 Insecure Design',
    severity: 'medium',
    severityReason: 'Reached over the network without rights; a document of one kilobyte fills the memory (A:H).',
    precision: 'high',
    message: '{source} is parsed as XML with entities that are expanded ({sink})',
    why: 'Entities that consist of entities grow a thousandfold with each level ("billion laughs").',
    fix: {
        text: 'Use a parser that does not expand the entities of documents, or refuse documents with a DOCTYPE.',
        before: "new expat.Parser('UTF-8').write(req.body);",
        after: 'new XMLParser({ processEntities: false }).parse(req.body);'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/776.html'
    ],
    taint: {
        sinks: [
            'xml-entities'
        ],
        sources: {
            ...ignoring('argument', 'environment', 'dom', 'storage')
        }
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/xpath-injection/rule.js
/** Reports untrusted data in an XPath expression. */ const xpathInjection = {
    id: 'xpath-injection',
    title: 'XPath injection',
    cwe: [
        'CWE-643',
        'CWE-91'
    ],
    owasp: 'A03:2021 Injection',
    severity: 'high',
    severityReason: 'Reached over the network without rights; reads the whole document, passes checks that are made by a query (C:H).',
    precision: 'high',
    message: '{source} becomes part of an XPath expression ({sink})',
    why: 'A quote in the data ends the string of the expression, and what follows is XPath.',
    fix: {
        text: 'Give values as variables of the expression, or check them against a narrow pattern.',
        before: "xpath.select(`//user[name='${req.query.name}']`, doc);",
        after: "xpath.parse('//user[name=$name]').select({ node: doc, variables: { name: req.query.name } });"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/643.html'
    ],
    taint: {
        sinks: [
            'xpath'
        ],
        sources: {
            argument: 'ignore',
            environment: 'ignore',
            storage: 'ignore'
        }
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/xss-through-dom/rule.js


/** Reports text of the page that is inserted as markup. */ const xssThroughDom = {
    id: 'xss-through-dom',
    title: 'Text of a page taken for HTML',
    cwe: [
        'CWE-79',
        'CWE-116'
    ],
    owasp: 'A03:2021 Injection',
    severity: 'medium',
    severityReason: 'Needs text in the page that an attacker wrote, or a user who pastes; acts as the user who looks at it (S:C/C:L/I:L, AC:H).',
    precision: 'medium',
    message: '{source} is text of the page and is taken for HTML ({sink})',
    why: 'What was escaped when it was written into the page is text again when it is read. As HTML it is markup after all.',
    fix: {
        text: 'Set `textContent` (`.text()`), or search with `document.querySelector` and `$.find`.',
        before: "$('#title').html($('#input').val());",
        after: "$('#title').text($('#input').val());"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/79.html'
    ],
    taint: {
        sinks: [
            'html',
            'selector'
        ],
        sources: onlyFrom({
            page: 'medium'
        }),
        // What a server reads with the methods of a page, it reads from its own files.
        accepts: ({ value, kind, call })=>!/\.Response\.|\.Context\.|\.Reply\./u.test(call?.path ?? '') && ((0,values_value/* beginsUnknown */.$C)(value) || (kind === 'html' ? /</u : /^\s*</u).test(value.shape ?? ''))
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/xxe/rule.js

/** Reports XML parsers that resolve external entities. */ const xxe = {
    id: 'xxe',
    title: 'XML external entities',
    cwe: [
        'CWE-611',
        'CWE-827'
    ],
    owasp: 'A05:2021 Security Misconfiguration',
    severity: 'high',
    severityReason: 'Reached over the network without rights; reads files of the server and asks internal addresses (C:H, S:C).',
    precision: 'high',
    message: '{source} is parsed as XML with external entities ({sink})',
    why: '`<!ENTITY x SYSTEM "file:///etc/passwd">` puts a file into the document when entities are replaced.',
    fix: {
        text: 'Leave the replacement of entities switched off.',
        before: 'libxmljs.parseXml(req.body, { noent: true });',
        after: 'libxmljs.parseXml(req.body);'
    },
    references: [
        'https://cwe.mitre.org/data/definitions/611.html'
    ],
    taint: {
        sinks: [
            'xml-external'
        ],
        sources: {
            ...ignoring('argument', 'environment', 'dom', 'storage')
        }
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/zip-slip/rule.js

/** Reports names in archives that are used as paths. */ const zipSlip = {
    id: 'zip-slip',
    title: 'Archive entries outside their folder (zip slip)',
    cwe: [
        'CWE-22',
        'CWE-23'
    ],
    owasp: 'A01:2021 Broken Access Control',
    severity: 'high',
    severityReason: 'Needs an archive of an attacker to be unpacked; overwrites files outside the folder, often with code (I:H).',
    precision: 'high',
    message: '{source} decides where a file is written ({sink})',
    why: 'An entry may be called `../../etc/cron.d/x`. Whoever joins it to the folder writes outside of it.',
    fix: {
        text: 'Resolve the path and check that it still begins with the folder.',
        before: 'fs.createWriteStream(path.join(folder, entry.path));',
        after: "const target = path.resolve(folder, entry.path);\nif (!target.startsWith(folder + path.sep)) throw new Error('outside');\nfs.createWriteStream(target);"
    },
    references: [
        'https://cwe.mitre.org/data/definitions/22.html'
    ],
    taint: {
        sinks: [
            'path'
        ],
        sources: onlyFrom({
            archive: 'high'
        })
    }
};

;// CONCATENATED MODULE: ./src/scanners/code/rules/index.js
// Written by scripts/registries.js: npm run build and npm run docs do so.











































































































/** Every rule, one folder each, by id. */ const RULES = [
    angularBypassSecurity,
    biasedRandom,
    caseSensitivePath,
    clearTextLogging,
    clearTextStorage,
    clearTextTransmission,
    clientOpenRedirect,
    codeInjection,
    commandInjection,
    corsMisconfiguration,
    debugMode,
    dependencyConfusion,
    directoryListing,
    disabledCertificateCheck,
    disabledEscaping,
    domXss,
    doubleEscaping,
    dynamicMethod,
    electronPreferences,
    fileDataSent,
    filePermissions,
    fileRace,
    forgeActionVerb,
    forgeAtlassianCredentials,
    forgeDataInAddress,
    forgePermissionCheck,
    forgeRemoteToken,
    forgeRouteInjection,
    forgeSecretLeaves,
    forgeSharedState,
    forgeUncheckedAsApp,
    forgeUserDataInLogs,
    forgeWebtriggerAuthentication,
    forgeWebtriggerHtml,
    formatString,
    graphqlExposure,
    hardcodedCredentials,
    hardcodedKey,
    headerInjection,
    headlessBrowserInjection,
    hiddenCode,
    hostHeaderPoisoning,
    incompleteHostCheck,
    incompleteSanitization,
    indirectCommandLine,
    insecureCookie,
    insecureDownload,
    insecureRandomness,
    insecureTemporaryFile,
    jwtVerification,
    ldapInjection,
    logInjection,
    massAssignment,
    missingAnchor,
    missingAwait,
    missingCsrfProtection,
    missingIntegrity,
    missingRateLimit,
    nosqlInjection,
    openRedirect,
    pathTraversal,
    postMessageOrigin,
    postMessageTarget,
    privateFileExposure,
    prototypePollutionAssignment,
    prototypePollutionFunction,
    prototypePollutionMerge,
    reactUnsafeHtml,
    redos,
    regexInjection,
    resourceExhaustion,
    secondOrderCommandInjection,
    secretInUrl,
    sensitiveResponse,
    serverCrash,
    sessionFixation,
    shortKey,
    sqlInjection,
    ssrf,
    stackTraceExposure,
    staticIv,
    storedXss,
    targetBlank,
    templateInjection,
    timingUnsafeComparison,
    trojanSource,
    trustBoundary,
    typeConfusion,
    unescapedTemplateOutput,
    unsafeBuffer,
    unsafeDeserialization,
    unsafeJquery,
    untrustedModule,
    uploadFilename,
    userControlledBypass,
    vueUnsafeHtml,
    weakCipher,
    weakHash,
    weakPasswordHash,
    weakTls,
    weakenedSecurityHeaders,
    xmlBomb,
    xpathInjection,
    xss,
    xssThroughDom,
    xxe,
    zipSlip
];


/***/ })

};
;