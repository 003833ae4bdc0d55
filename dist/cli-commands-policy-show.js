export const id = 7130;
export const ids = [7130];
export const modules = {

/***/ 36164:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ command)
/* harmony export */ });
/** One option of a command, given after two dashes. Shell completion uses `choices` and `path`. */ /** Defines a command, so that its `run` function receives its options with their types. */ function command(described) {
    return described;
}


/***/ }),

/***/ 76658:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyShow: () => (/* binding */ policyShow)
});

// EXTERNAL MODULE: ./src/core/policy/read/parse.js + 5 modules
var parse = __webpack_require__(22717);
// EXTERNAL MODULE: ./src/core/policy/leaves.js
var leaves = __webpack_require__(37225);
// EXTERNAL MODULE: ./src/core/policy/match-key.js
var match_key = __webpack_require__(35154);
// EXTERNAL MODULE: ./src/core/policy/policy.js
var policy_policy = __webpack_require__(19787);
// EXTERNAL MODULE: ./src/core/policy/read/positions.js
var positions = __webpack_require__(90118);
;// CONCATENATED MODULE: ./src/core/policy/show.js




/**
 * Every effective value and where it is set: settings first, then overrides and waivers.
 * @param parsed null when there is no policy file, so that the default policy applies
 */ function describePolicy(parsed, inputs) {
    const policy = parsed?.policy ?? policy_policy/* DEFAULT_POLICY */.z;
    const failOn = inputs.failOn ?? null;
    const settings = (0,leaves/* effectiveLeaves */.S)(policy).map(({ path, value })=>{
        const key = (0,positions/* pathText */.LF)(path);
        if (key === 'gate.fail-on' && failOn !== null) return {
            key,
            value: failOn,
            from: 'input fail-on'
        };
        return {
            key,
            value,
            from: lineOf(parsed, path) ?? otherSource(policy, path)
        };
    });
    return [
        ...settings,
        ...entries(policy, parsed)
    ];
}
/**
 * The file and line that set this value; null when the file does not. For a scanner given as `true`
 * or `false`, that line also sets `enabled`.
 */ function lineOf(parsed, path) {
    if (parsed === null) return null;
    const section = path.slice(0, -1);
    const switched = path.at(-1) === 'enabled' && typeof (0,positions/* valueAt */.fK)(parsed.written, section).value === 'boolean';
    const written = switched ? section : path;
    if (!(0,positions/* valueAt */.fK)(parsed.written, written).found) return null;
    return `${parsed.file}:${(0,positions/* placeOf */.$t)(parsed.positions, written).value.line}`;
}
function otherSource(policy, path) {
    return path[0] === 'sla' && path[1] === 'days' ? `preset ${policy.sla.preset}` : 'default';
}
function entries(policy, parsed) {
    return [
        ...policy.severity.overrides.map((override, index)=>({
                key: `severity.overrides.${index}`,
                value: `${(0,match_key/* describeMatch */.$X)(override.match)} is ${override.severity}`,
                from: lineOf(parsed, [
                    'severity',
                    'overrides',
                    String(index)
                ]) ?? 'default'
            })),
        ...policy.waivers.map((waiver, index)=>({
                key: `waivers.${index}`,
                value: `${(0,match_key/* describeMatch */.$X)(waiver.match)} until ${waiver.expires}`,
                from: lineOf(parsed, [
                    'waivers',
                    String(index)
                ]) ?? 'default'
            }))
    ];
}
/** The rows as aligned text for a terminal; each line ends with a newline. */ function renderPolicy(rows) {
    const plain = rows.map(({ key, value, from })=>({
            key,
            value: value.replace(/\s+/g, ' '),
            from
        }));
    const keyWidth = Math.max(0, ...plain.map(({ key })=>key.length));
    const valueWidth = Math.max(0, ...plain.map(({ value })=>value.length));
    return plain.map(({ key, value, from })=>`${key.padEnd(keyWidth)}  ${value.padEnd(valueWidth)}  ${from}\n`).join('');
}

// EXTERNAL MODULE: ./src/cli/command.js
var command = __webpack_require__(36164);
// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(29289);
// EXTERNAL MODULE: ./src/cli/policy-file.js
var policy_file = __webpack_require__(12690);
// EXTERNAL MODULE: ./src/cli/shared-options.js
var shared_options = __webpack_require__(17355);
;// CONCATENATED MODULE: ./src/cli/commands/policy-show.js






const options = {
    'fail-on': shared_options/* failOn */.Ko
};
/**
 * `fixby policy show [file]`: prints the effective values; the defaults when there is no file.
 * @throws FixbyError (usage) when a named file is missing
 */ const policyShow = (0,command/* command */.G)({
    name: 'policy show',
    summary: 'print the policy in force, and where each value comes from',
    operands: [
        shared_options/* file */.NJ
    ],
    examples: [
        {
            call: 'fixby policy show',
            does: 'the .github/fixby.yml of this repository, or the defaults'
        }
    ],
    options,
    run
});
async function run({ values, operands: [file] }) {
    const path = file ?? await (0,policy_file/* defaultPath */.jb)();
    const text = file === undefined ? await (0,policy_file/* defaultPolicy */.G4)(path) : await (0,policy_file/* namedPolicy */.W0)(file);
    const parsed = text === null ? null : (0,parse.parsePolicy)(text, path);
    if (parsed !== null && !parsed.ok) return (0,policy_file/* sayErrors */.hz)(parsed.errors);
    process.stdout.write(renderPolicy(describePolicy(parsed, {
        failOn: values['fail-on'] ?? null
    })));
    return exit/* EXIT */.dc.pass;
}


/***/ }),

/***/ 12690:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   W0: () => (/* binding */ namedPolicy),
/* harmony export */   hz: () => (/* binding */ sayErrors),
/* harmony export */   jb: () => (/* binding */ defaultPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_policy_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3122);
/* harmony import */ var _core_policy_read_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15924);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91385);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47639);
/* harmony import */ var _system_find_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71158);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13113);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29289);









/**
 * Bytes of the largest policy file that is read. The parser has a far lower limit, with an error
 * message of its own.
 */ const MAX_BYTES = 64 * 1024 * 1024;
/**
 * The text of a policy file that the user named. Symbolic links are followed.
 * @throws FixbyError (usage) when there is none
 */ async function namedPolicy(file) {
    const text = await policyIfAny(file, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath);
    if (text === null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_5__/* .FixbyError */ .$('usage', `there is no policy file ${file}.`);
    return text;
}
/**
 * The text of the policy at its default path. It belongs to a tree that may be untrusted, so
 * symbolic links are not followed, as in a scan.
 * @returns null when there is none
 * @throws FixbyError (usage) when it cannot be read
 */ function defaultPolicy(file) {
    return policyIfAny(file, (path)=>Promise.resolve(path));
}
async function policyIfAny(file, follow) {
    try {
        return (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegular */ .VX)(await follow(file), MAX_BYTES)).toString('utf8');
    } catch (error) {
        if ((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error)) return null;
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_5__/* .FixbyError */ .$('usage', `the policy file ${file} cannot be read (${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}).`);
    }
}
/** Prints what is wrong in a policy file. @returns the exit code */ function sayErrors(errors) {
    process.stderr.write(`${errors.map((error)=>(0,_core_policy_read_error_js__WEBPACK_IMPORTED_MODULE_7__/* .formatPolicyError */ .i)(error)).join('\n')}\n`);
    return _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.usage;
}
/**
 * The path at which a scan would look for the policy: in the repository that contains the current
 * directory, else below the current directory.
 */ async function defaultPath() {
    const here = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)('.');
    const root = (await (0,_system_find_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepository */ .W)(here, null))?.root ?? here;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(here, root), _core_policy_path_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_POLICY_PATH */ .l);
}


/***/ }),

/***/ 17355:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ output),
/* harmony export */   G3: () => (/* binding */ scanning),
/* harmony export */   JN: () => (/* binding */ policy),
/* harmony export */   Jk: () => (/* binding */ repository),
/* harmony export */   Ko: () => (/* binding */ failOn),
/* harmony export */   NJ: () => (/* binding */ file),
/* harmony export */   PI: () => (/* binding */ comparing),
/* harmony export */   jq: () => (/* binding */ osvScanner),
/* harmony export */   y_: () => (/* binding */ dir)
/* harmony export */ });
/** `--policy`, of every command that reads one. */ const policy = {
    type: 'string',
    value: '<file>',
    path: 'file',
    summary: 'a policy file other than .github/fixby.yml'
};
/** `--output`, of every command that writes a report. */ const output = {
    type: 'string',
    value: '<file>',
    path: 'file',
    summary: 'write there instead of to stdout'
};
/** The values of `--fail-on`. The policy schema has the same list, and a test compares both. */ const failOn = {
    type: 'string',
    value: '<severity>',
    choices: [
        'critical',
        'high',
        'medium',
        'low',
        'never'
    ],
    summary: 'what blocks'
};
/** `--osv-scanner`, of every command that scans. */ const osvScanner = {
    type: 'string',
    value: '<path>',
    path: 'file',
    summary: 'an osv-scanner to use as it is'
};
const fsrt = {
    type: 'string',
    value: '<path>',
    path: 'file',
    summary: "an FSRT, Atlassian's scanner of Forge apps, to run as it is"
};
const zizmor = {
    type: 'string',
    value: '<path>',
    path: 'file',
    summary: 'a zizmor, a scanner of workflows, to run as it is'
};
/** `--repository`, of every command that reads issues. */ const repository = {
    type: 'string',
    value: '<owner/name>',
    summary: 'on GitHub; default: GITHUB_REPOSITORY, or the remote origin'
};
/** What every command takes that scans a directory. */ const scanning = {
    policy,
    'osv-scanner': osvScanner,
    fsrt,
    zizmor,
    'osv-database': {
        type: 'string',
        value: '<dir>',
        path: 'directory',
        summary: 'scan offline with a local OSV database'
    },
    sarif: {
        type: 'string',
        value: '<glob>',
        path: 'file',
        multiple: true,
        summary: 'SARIF files of other tools, inside the tree; may be repeated'
    },
    'as-of': {
        type: 'string',
        value: '<time>',
        summary: 'an RFC 3339 time that stands for now'
    }
};
/** What every command takes that can compare with a base. */ const comparing = {
    base: {
        type: 'string',
        value: '<git ref>',
        summary: 'report what is introduced since; policy and waivers come from there'
    },
    'sarif-base': {
        type: 'string',
        value: '<glob>',
        path: 'file',
        multiple: true,
        summary: 'the same as --sarif for the base; may be repeated'
    }
};
/** The directory to scan. */ const dir = {
    name: 'dir',
    path: 'directory'
};
/** The policy file to look at. */ const file = {
    name: 'file',
    path: 'file'
};


/***/ }),

/***/ 37225:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ effectiveLeaves)
/* harmony export */ });
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94132);
/* harmony import */ var _sla_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33995);


/**
 * The effective settings, in the order of the schema. `sla.days` has the figure for every severity,
 * from the policy or from its preset. Waivers and overrides are left out: they are entries, not
 * settings.
 */ function effectiveLeaves(policy) {
    const days = Object.fromEntries(_scale_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.map((severity)=>[
            severity,
            (0,_sla_days_js__WEBPACK_IMPORTED_MODULE_0__/* .slaDays */ .O)(policy, severity)
        ]));
    const { unknown } = policy.severity;
    const repository = policy.issues.repository ?? 'the scanned one';
    return leavesOf({
        version: policy.version,
        severity: {
            unknown
        },
        sla: {
            ...policy.sla,
            days
        },
        gate: policy.gate,
        scan: policy.scan,
        'waiver-rules': policy['waiver-rules'],
        issues: {
            ...policy.issues,
            repository
        }
    }, []);
}
function leavesOf(value, path) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        return Object.entries(value).flatMap(([key, inner])=>leavesOf(inner, [
                ...path,
                key
            ]));
    }
    return [
        {
            path,
            value: Array.isArray(value) ? `[${value.map(String).join(', ')}]` : String(value)
        }
    ];
}


/***/ }),

/***/ 3122:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ DEFAULT_POLICY_PATH)
/* harmony export */ });
/** The default path of the policy file. */ const DEFAULT_POLICY_PATH = '.github/fixby.yml';


/***/ }),

/***/ 19787:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29006);

/** The policy that applies when there is no policy file. */ const DEFAULT_POLICY = _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .policySchema */ .w.parse({
    version: 1
});


/***/ }),

/***/ 74429:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ excessOf),
/* harmony export */   c: () => (/* binding */ Bounds)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95861);

/**
 * Maximum nesting depth of a text. A policy needs five levels. The YAML library copes with some
 * hundreds; beyond that the process may abort, since V8 cannot compile a regular expression when
 * the stack is nearly full.
 */ const MAX_DEPTH = 100;
/**
 * Maximum number of tokens of a text, enough for thousands of waivers. The library needs ten
 * seconds and gigabytes of memory for a million.
 */ const MAX_TOKENS = 100_000;
const OPENING = new Set([
    'flow-map-start',
    'flow-seq-start'
]);
const CLOSING = new Set([
    'flow-map-end',
    'flow-seq-end'
]);
const INDICATORS = new Set([
    'seq-item-ind',
    'explicit-key-ind',
    'map-value-ind'
]);
const BLANK = new Set([
    'space',
    'comment',
    'newline'
]);
/**
 * Checks a text against the limits of depth and size, before the YAML library parses it; null when
 * it is within both. It looks at one token at a time, so its own memory and stack use is constant.
 * @param maxTokens for files that may be larger than policies
 */ function excessOf(text, maxTokens = MAX_TOKENS) {
    const bounds = new Bounds(maxTokens);
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)){
        const excess = bounds.take(lexeme);
        if (excess !== null) return excess;
    }
    return null;
}
/** Checks lexemes of the library's lexer, one by one, against the limits of `excessOf`. */ class Bounds {
    #offset = 0;
    #count = 0;
    /** Whether the next lexeme is a scalar's text, which the lexer announces by a marker. */ #scalar = false;
    // The current nesting, in three parts. Their sum is at least half the true depth.
    /** Number of open brackets. */ #flow = 0;
    /**
   * Number of consecutive indicators (`-`, `?`, `:`): in this line, or inside brackets since the
   * last comma or bracket.
   */ #indicators = 0;
    /** Indentation of the current line, in columns. */ #indent = 0;
    #lineStart = true;
    #maxTokens;
    /** @param maxTokens for files that may be larger than policies */ constructor(maxTokens = MAX_TOKENS){
        this.#maxTokens = maxTokens;
    }
    /** Checks the next lexeme. @returns the limit that it exceeds, or null */ take(source) {
        const type = this.#scalar ? 'scalar' : yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST.tokenType */ .DB.tokenType(source);
        // Before a scalar the lexer emits a marker lexeme, which does not occur in the text.
        const mark = !this.#scalar && (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end');
        this.#scalar = !this.#scalar && type === 'scalar';
        this.#nest(type, mark ? 0 : source.length);
        const offset = this.#offset;
        this.#count += 1;
        if (!BLANK.has(type) && this.#flow + this.#indicators + this.#indent > MAX_DEPTH) return {
            bound: 'depth',
            offset
        };
        if (this.#count > this.#maxTokens) return {
            bound: 'tokens',
            offset
        };
        if (!mark) this.#offset += source.length;
        return null;
    }
    #nest(type, length) {
        if (type === 'flow-error-end') this.#reset();
        else if (OPENING.has(type)) this.#bracket(this.#flow + 1);
        else if (CLOSING.has(type)) this.#bracket(Math.max(0, this.#flow - 1));
        else if (this.#flow > 0 && type === 'comma') this.#indicators = 0;
        else if (this.#flow === 0 && type === 'newline') this.#reset();
        else if (this.#flow === 0 && type === 'space' && this.#lineStart) this.#indent += length;
        else {
            if (INDICATORS.has(type)) this.#indicators += 1;
            this.#lineStart = this.#lineStart && BLANK.has(type);
        }
    }
    #bracket(flow) {
        this.#flow = flow;
        this.#indicators = 0;
        this.#lineStart = false;
    }
    #reset() {
        this.#flow = 0;
        this.#indicators = 0;
        this.#indent = 0;
        this.#lineStart = true;
    }
}


/***/ }),

/***/ 15924:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   i: () => (/* binding */ formatPolicyError)
/* harmony export */ });
/** A position in a text; line and column are 1-based. */ /** An error, or a warning, in one line, as every shell shows it. */ function formatPolicyError(error, level = 'error') {
    return `Policy ${level} in ${error.file}, line ${error.line}, column ${error.column}: ${error.message} ${error.fix}`;
}
/**
 * A value as an error message quotes it: shortened, on one line, with invisible characters escaped.
 */ function quote(value) {
    const short = value.length > 60 ? `${value.slice(0, 60)}…` : value;
    return JSON.stringify(short).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character)=>`\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}


/***/ }),

/***/ 90118:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   ZF: () => (/* binding */ mapPositions),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95861);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15924);


/** A path of keys and list indexes as the text that `Positions` uses. */ function pathText(path) {
    return path.map(String).join('.');
}
/**
 * The position of a path; for a value that the file lacks, that of the nearest section around it. A
 * value behind a YAML alias is located at the alias.
 */ function placeOf(positions, path) {
    for(let length = path.length; length >= 0; length -= 1){
        const place = positions.places.get(pathText(path.slice(0, length)));
        if (place !== undefined) return place;
    }
    return {
        key: null,
        value: {
            line: 1,
            column: 1
        }
    };
}
/** The value at a path. Only own properties are looked up, so that `__proto__` finds nothing. */ function valueAt(root, path) {
    let value = root;
    for (const step of path){
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return {
            found: false
        };
        value = value[step];
    }
    return {
        found: true,
        value
    };
}
/**
 * Walks the parsed file once, records all positions, and finds what YAML allows but a policy does
 * not: duplicate keys, keys that are not strings, aliases without an anchor.
 */ function mapPositions(contents, at) {
    const walk = new Walk(at);
    walk.visit(contents, '', null, {
        line: 1,
        column: 1
    });
    return {
        positions: walk,
        problems: walk.problems
    };
}
class Walk {
    places = new Map();
    problems = [];
    alias = null;
    #anchors = new Set();
    #at;
    constructor(at){
        this.#at = at;
    }
    /** @param around the position for a value that YAML has no node for, because it is empty */ visit(node, path, key, around) {
        const value = this.#start(node) ?? around;
        this.places.set(path, {
            key,
            value
        });
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node)) return;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            this.#noteAlias(node.source, value);
            return;
        }
        if (node.anchor !== undefined) this.#anchors.add(node.anchor);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) this.#visitMap(node, path, value);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            for (const [index, item] of node.items.entries())this.visit(item, join(path, String(index)), null, value);
        }
    }
    #visitMap(map, path, around) {
        const seen = new Map();
        for (const { key, value } of map.items){
            const position = this.#start(key) ?? around;
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key)) {
                this.problems.push({
                    ...position,
                    message: 'This key is no plain word.',
                    fix: 'Write key: value.'
                });
                continue;
            }
            const name = String(key.value);
            const first = seen.get(name);
            if (first === undefined) seen.set(name, position);
            else this.problems.push(duplicateKey(name, first, position));
            this.visit(value, join(path, name), position, position);
        }
    }
    #noteAlias(name, position) {
        this.alias ??= {
            name,
            at: position
        };
        if (this.#anchors.has(name)) return;
        this.problems.push({
            ...position,
            message: `A value that starts with "*" refers to an anchor, and there is no anchor ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)} before it.`,
            fix: `Put it in quotes: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(`*${name}`)}.`
        });
    }
    #start(node) {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range ? this.#at(node.range[0]) : null;
    }
}
function join(path, step) {
    return path === '' ? step : `${path}.${step}`;
}
function duplicateKey(name, first, second) {
    return {
        ...second,
        message: `${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)} is there twice, first in line ${first.line}.`,
        fix: 'Keep one of the two.'
    };
}


/***/ }),

/***/ 43477:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/browser/index.js + 72 modules
var browser = __webpack_require__(95861);
// EXTERNAL MODULE: ./src/core/policy/read/bounds.js
var bounds = __webpack_require__(74429);
// EXTERNAL MODULE: ./src/core/policy/read/error.js
var read_error = __webpack_require__(15924);
// EXTERNAL MODULE: ./src/core/policy/read/positions.js
var read_positions = __webpack_require__(90118);
;// CONCATENATED MODULE: ./src/core/policy/read/yaml-messages.js
const QUOTES = {
    message: 'A value that starts with @, `, % or a similar sign needs quotes.',
    fix: 'Put it in quotes: "@alice".'
};
const TAG = {
    message: 'A value has a tag of its own (!name), and policies have none.',
    fix: 'Remove the tag, or put a text that starts with "!" in quotes.'
};
const INDENT = {
    message: 'The indentation fits no line above it.',
    fix: 'Indent entries of one section alike, with spaces, and close every bracket.'
};
const COLON = {
    message: 'There is a ": " in a value, or a key and its value are on one line with another key.',
    fix: 'Put the value in quotes, or begin a new line for the next key.'
};
/** The mistake for a text that is nested too deeply. */ const TOO_DEEP = {
    message: 'Values are nested too deeply.',
    fix: 'Close the brackets; a policy needs five levels at most.'
};
/** The mistake for a text that is too long. */ const TOO_LONG = {
    message: 'The file has more entries than a policy can have.',
    fix: 'A policy is a short text: name the right file.'
};
/** Our own messages for common mistakes; for the rest the library's message is used. */ const MESSAGES = {
    BAD_SCALAR_START: QUOTES,
    TAG_RESOLVE_FAILED: TAG,
    BAD_COLLECTION_TYPE: TAG,
    BAD_INDENT: INDENT,
    BLOCK_AS_IMPLICIT_KEY: COLON,
    MULTILINE_IMPLICIT_KEY: COLON,
    TAB_AS_INDENT: {
        message: 'A line is indented with a tab.',
        fix: 'Indent with spaces.'
    },
    MULTIPLE_DOCS: {
        message: 'A second document begins here ("---"), and a policy is one.',
        fix: 'Remove the line, or the second document.'
    },
    BAD_DQ_ESCAPE: {
        message: 'A backslash in double quotes begins no known escape.',
        fix: 'Use single quotes, or write \\\\ for a backslash.'
    },
    RESOURCE_EXHAUSTION: {
        message: 'Values are nested too deeply.',
        fix: 'A policy needs at most five levels.'
    }
};
/**
 * The message for an error or warning of the YAML library.
 * @param message the library's own, which may quote the file
 */ function yamlProblem(code, message) {
    const known = MESSAGES[code];
    if (known !== undefined) return known;
    const sentence = message.replace(/\s+/g, ' ').slice(0, 200);
    return {
        message: `This is no valid YAML: ${sentence}.`,
        fix: 'Check indentation, colons, brackets and quotes here.'
    };
}

;// CONCATENATED MODULE: ./src/core/policy/read/yaml.js





/** 1 MiB. */ const MAX_BYTES = 1_048_576;
/**
 * Characters that do not belong in a text file. U+FFFD stands for bytes that are not valid UTF-8.
 */ const BINARY = /(?![\t\n\r\u0085])[\p{Cc}\uFFFD]/u;
/**
 * Parses one YAML 1.2 document into plain values. Refuses custom tags, duplicate keys and a second
 * document, and limits aliases. Never throws, whatever the text.
 */ function readYaml(text) {
    const unreadable = notText(text);
    if (unreadable !== null) return failed(unreadable);
    const excess = (0,bounds/* excessOf */.F)(text);
    if (excess !== null) {
        return failed({
            ...excess.bound === 'depth' ? TOO_DEEP : TOO_LONG,
            ...positionIn(text, excess.offset)
        });
    }
    const lines = new browser/* LineCounter */.HN();
    const at = (offset)=>{
        const { line, col } = lines.linePos(offset);
        return {
            line,
            column: col
        };
    };
    const document = (0,browser/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        schema: 'core',
        resolveKnownTags: false,
        // The library's own check compares every key with every other one, which takes hours on a
        // hostile file; `mapPositions` checks it in linear time.
        uniqueKeys: false,
        prettyErrors: false
    });
    // Only the first error: those after it are mostly consequences.
    const first = document.errors[0] ?? document.warnings[0];
    if (first !== undefined) return failed({
        ...yamlProblem(first.code, first.message),
        ...at(first.pos[0])
    });
    const { positions, problems } = (0,read_positions/* mapPositions */.ZF)(document.contents, at);
    return problems.length > 0 ? {
        ok: false,
        problems
    } : toValue(document, positions);
}
function failed(problem) {
    return {
        ok: false,
        problems: [
            problem
        ]
    };
}
function notText(text) {
    const start = {
        line: 1,
        column: 1
    };
    if (Buffer.byteLength(text) > MAX_BYTES) {
        return {
            ...start,
            message: 'The file is larger than 1 MiB.',
            fix: 'A policy is a short text: name the right file.'
        };
    }
    const binary = BINARY.exec(text);
    if (binary === null) return null;
    return {
        ...positionIn(text, binary.index),
        message: `The file is no plain text: it holds ${codePoint(binary[0])}.`,
        fix: 'Save it as UTF-8 text without control characters.'
    };
}
/** The position of an offset, for errors found before the library has parsed the text. */ function positionIn(text, offset) {
    const before = text.slice(0, offset);
    return {
        line: before.split('\n').length,
        column: offset - before.lastIndexOf('\n')
    };
}
function codePoint(character) {
    const name = `the character U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return character === '\uFFFD' ? 'bytes that are not UTF-8' : name;
}
/**
 * Converts the document to plain values. The library stops after a hundred uses of one anchor,
 * direct or indirect, which ends an alias bomb.
 */ function toValue(document, positions) {
    try {
        return {
            ok: true,
            value: document.toJS({
                maxAliasCount: 100
            }),
            positions
        };
    } catch (error) {
        if (!(error instanceof ReferenceError) || positions.alias === null) throw error;
        const { name, at } = positions.alias;
        const message = `The file repeats itself too often through aliases such as ${(0,read_error/* quote */.h)(`*${name}`)}.`;
        return failed({
            ...at,
            message,
            fix: 'Write the values out.'
        });
    }
}


/***/ }),

/***/ 33995:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ slaDays),
/* harmony export */   i: () => (/* binding */ triageDays)
/* harmony export */ });
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89209);

/**
 * The number of days from the start of the clock to the due date, for a severity: the policy's own
 * figure, else its preset's.
 * @returns null when the policy gives this severity no due date
 */ function slaDays(policy, severity) {
    const own = policy.sla.days[severity];
    return own === undefined ? _presets_js__WEBPACK_IMPORTED_MODULE_0__/* .SLA_PRESETS */ .W[policy.sla.preset].days[severity] : own;
}
/** The days of triage that come before the clock of a finding; 0 for most. */ function triageDays(policy, source, rule) {
    return source === 'report' && rule === 'bounty' ? policy.sla.triage.bounty : 0;
}


/***/ }),

/***/ 47639:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   VX: () => (/* binding */ readRegular),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91385);




/** Whether a file or directory exists. @throws Error when that cannot be determined */ async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        return true;
    } catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error)) return false;
        throw error;
    }
}
/** Windows has neither flag, and creating a link there requires a privilege. */ const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/**
 * Opens a regular file for reading. Symbolic links, devices and pipes are refused, even if one
 * replaces the file between the check and the opening.
 * @throws Error when it is not a regular file
 */ async function openRegular(path) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isFile()) throw new Error(`${path} is no regular file`);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if ((await file.stat()).isFile()) return file;
    await file.close();
    throw new Error(`${path} is no regular file`);
}
/**
 * Reads a regular file. The file itself must not be a link; its directories may be.
 * @param maxBytes maximum size of the file
 * @param name the file's name in error messages
 * @throws TooLargeError
 * @throws Error when it is not a regular file (pipes and devices are not opened)
 */ async function readRegular(path, maxBytes, name = path) {
    const file = await openRegular(path);
    try {
        const { size } = await file.stat();
        if (size > maxBytes) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TooLargeError */ .qB(name, size, maxBytes);
        return await file.readFile();
    } finally{
        await file.close();
    }
}
/** Whether `path` is `directory` or lies below it; both absolute and without links. */ function isInside(directory, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(directory, path);
    return way === '' || way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
}


/***/ }),

/***/ 71158:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91385);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47639);
/* harmony import */ var _fixby_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13113);





/** Maximum size of a file that contains a directory's path, in bytes. */ const MAX_BYTES = 64 * 1024;
/**
 * Finds the repository of the nearest entry `.git`, from a directory upwards. Git itself is not
 * asked, since it accepts any directory with `HEAD`, `objects` and `refs` as a repository and obeys
 * its configuration, and a commit can add such a directory. A commit cannot add an entry named
 * `.git`.
 * @param start an absolute path without links
 * @param limit the last directory that is searched, absolute and without links; null for the root
 *   of the file system
 * @param submodules false to skip submodules, whose content and history a commit decides
 * @returns null when there is none
 * @throws FixbyError (usage) when the nearest `.git` is no repository
 * @see https://git-scm.com/docs/gitrepository-layout
 */ async function findRepository(start, limit, submodules = true) {
    for(let directory = start;; directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)){
        const entry = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.git');
        const found = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)(entry) ? await describe(directory, entry) : null;
        if (found !== null && (submodules || !isSubmodule(found))) return found;
        if (directory === limit || directory === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)) return null;
    }
}
async function describe(root, entry) {
    const gitDirectory = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(entry)).isDirectory() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(entry) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, await linkTarget(entry));
    const common = await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, 'commondir'));
    const commonDirectory = common === null ? gitDirectory : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDirectory, common.trim());
    const parts = [
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, 'HEAD'),
        ...[
            'objects',
            'refs'
        ].map((name)=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDirectory, name))
    ];
    for (const part of parts){
        if (await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)(part)) continue;
        throw new _fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `${entry} is no usable git repository: there is no ${part}.`, `Repair it, or remove ${entry} to go without.`);
    }
    return {
        root,
        gitDirectory,
        commonDirectory
    };
}
function isSubmodule({ commonDirectory }) {
    return /[\\/]\.git[\\/]modules[\\/]/.test(commonDirectory);
}
/** The directory that a `.git` file names; linked work trees and submodules have such a file. */ async function linkTarget(entry) {
    const [, target] = /^gitdir: ([^\r\n]+)\s*$/.exec(await shortText(entry)) ?? [];
    if (target !== undefined) return target;
    throw new _fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `${entry} does not say where the git repository is.`, 'Repair it, or remove it.');
}
async function textOf(file) {
    try {
        return await shortText(file);
    } catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error)) return null;
        throw error;
    }
}
/**
 * In an unpacked archive such a file may be anything, even a pipe or a device, so only a short
 * regular file is read.
 */ async function shortText(file) {
    return (await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegular */ .VX)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file), MAX_BYTES)).toString('utf8');
}


/***/ })

};
