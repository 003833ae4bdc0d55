"use strict";
exports.id = 35;
exports.ids = [35,5772];
exports.modules = {

/***/ 70204:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ bases)
/* harmony export */ });
/* harmony import */ var _fleet_base_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25202);
/* harmony import */ var _environment_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53907);


let reader = null;
/**
 * Reads base policies with the token of the environment (`GITHUB_TOKEN`, or `GH_TOKEN`), each once.
 * @throws FixbyError (usage) without a token
 */ const bases = (reference)=>{
    const token = (0,_environment_client_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentToken */ .z)();
    if (token === null) return (0,_fleet_base_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .noBases */ .ey)(reference);
    reader ??= (0,_fleet_base_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .basesOn */ .ct)((0,_environment_client_js__WEBPACK_IMPORTED_MODULE_1__/* .clientWith */ .q)(token));
    return reader(reference);
};


/***/ }),

/***/ 10035:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyShow: () => (/* binding */ policyShow)
});

// EXTERNAL MODULE: ./src/core/policy/read/parse.js + 1 modules
var parse = __webpack_require__(72777);
// EXTERNAL MODULE: ./src/core/policy/leaves.js
var leaves = __webpack_require__(10140);
// EXTERNAL MODULE: ./src/core/policy/match-key.js
var match_key = __webpack_require__(52925);
// EXTERNAL MODULE: ./src/core/policy/policy.js
var policy_policy = __webpack_require__(73238);
// EXTERNAL MODULE: ./src/core/policy/read/positions.js
var positions = __webpack_require__(13343);
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
 * The file and line that set this value: its own, else the base policy's; null when neither does.
 * For a scanner given as `true` or `false`, that line also sets `enabled`.
 */ function lineOf(parsed, path) {
    if (parsed === null) return null;
    return lineIn(parsed, path) ?? lineOf(parsed.base ?? null, path);
}
function lineIn(parsed, path) {
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
                from: entryLine(parsed, [
                    'severity',
                    'overrides'
                ], index) ?? 'default'
            })),
        ...policy.waivers.map((waiver, index)=>({
                key: `waivers.${index}`,
                value: `${(0,match_key/* describeMatch */.$X)(waiver.match)} until ${waiver.expires}`,
                from: entryLine(parsed, [
                    'waivers'
                ], index) ?? 'default'
            }))
    ];
}
/** Entries of the base policy come behind a policy's own, but for those that it has its own of. */ function entryLine(parsed, path, index) {
    if (parsed?.base === undefined) return lineOf(parsed, [
        ...path,
        String(index)
    ]);
    const { base, ...own } = parsed;
    const key = keyAt(parsed, path, index);
    const here = lengthOf(own.written, path);
    if (index < here) return lineIn(own, [
        ...path,
        String(index)
    ]);
    const there = Array.from({
        length: lengthOf(base.written, path)
    }, (_, at)=>keyAt(base, path, at));
    return lineIn(base, [
        ...path,
        String(there.indexOf(key))
    ]);
}
function lengthOf(root, path) {
    const { value } = (0,positions/* valueAt */.fK)(root, path);
    return Array.isArray(value) ? value.length : 0;
}
function keyAt({ policy }, path, index) {
    return (0,match_key/* matchKey */.LJ)((0,positions/* valueAt */.fK)(policy, [
        ...path,
        index,
        'match'
    ]).value);
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
var command = __webpack_require__(34343);
// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(14032);
// EXTERNAL MODULE: ./src/cli/with-base.js
var with_base = __webpack_require__(5772);
// EXTERNAL MODULE: ./src/cli/policy-file.js
var policy_file = __webpack_require__(58105);
// EXTERNAL MODULE: ./src/cli/shared-options.js
var shared_options = __webpack_require__(11398);
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
    const path = file ?? (0,policy_file/* defaultPath */.jb)();
    const text = file === undefined ? (0,policy_file/* defaultPolicy */.G4)(path) : (0,policy_file/* namedPolicy */.W0)(file);
    const own = text === null ? null : (0,parse.parsePolicy)(text, path);
    if (own !== null && !own.ok) return (0,policy_file/* sayErrors */.hz)(own.errors);
    const parsed = own === null ? null : await (0,with_base.withBase)(own);
    process.stdout.write(renderPolicy(describePolicy(parsed, {
        failOn: values['fail-on'] ?? null
    })));
    return exit/* EXIT */.dc.pass;
}


/***/ }),

/***/ 53907:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ clientWith),
/* harmony export */   z: () => (/* binding */ environmentToken)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84356);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20220);


/** GitHub's own address of its API. */ const PUBLIC_API = 'https://api.github.com';
/** The token of the environment (`GITHUB_TOKEN`, or `GH_TOKEN`); null without one. */ function environmentToken() {
    const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN'] ?? '';
    return token === '' ? null : token;
}
/** A client of the GitHub that the environment names. */ function clientWith(token) {
    return (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createClient */ .UU)(token, process.env['GITHUB_API_URL'] ?? PUBLIC_API, _log_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalLog */ .d);
}


/***/ }),

/***/ 20220:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ terminalLog)
});

// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
// EXTERNAL MODULE: ./src/report/text/locations.js
var locations = __webpack_require__(84008);
// EXTERNAL MODULE: ./src/report/text/words.js
var text_words = __webpack_require__(56489);
;// CONCATENATED MODULE: ./src/report/terminal/progress.js



/**
 * Where a run is, on one line of a terminal: `12 s \u00b7 code: 120 files, src/app.ts; osv-scanner`. The
 * phase that spoke last comes first.
 * @param seconds since the run began
 * @param columns of the terminal; the line is shorter
 */ function progressLine(phases, seconds, columns) {
    const words = phases.map(({ name, files, file }, index)=>{
        const counted = files === 0 ? '' : `: ${(0,text_words/* count */.U9)(files, 'file')}`;
        const at = file === '' || index > 0 ? '' : `, ${(0,locations/* placeWords */.fp)({
            path: file,
            line: null
        })}`;
        return `${name}${counted}${at}`;
    });
    return (0,terminal_text/* clip */.$Q)(`${Math.floor(seconds)} s \u00b7 ${words.join('; ')}`, Math.max(10, columns - 1));
}

;// CONCATENATED MODULE: ./src/cli/progress.js

/** How long a run is silent, and how often its line changes, in milliseconds. */ const EVERY = {
    first: 1_000,
    next: 200
};
/** Erases the line that the cursor is in. */ const ERASE = '\r\u001B[2K';
/**
 * Shows what a run does that takes longer than a second: on a terminal one line that changes, with
 * phase, count, file and time; elsewhere one line for each phase that is then running.
 */ class Progress {
    #screen;
    #now;
    #phases = [];
    #began = 0;
    #drawn = 0;
    #told = new Set();
    #timer;
    constructor(screen, now){
        this.#screen = screen;
        this.#now = now;
    }
    /** Takes note of a step, and draws where it is time. */ step({ phase, state, files = 0, file = '' }) {
        if (this.#phases.length === 0) this.#start();
        const others = this.#phases.filter(({ name })=>name !== phase);
        this.#phases = state === 'done' ? others : [
            {
                name: phase,
                files,
                file
            },
            ...others
        ];
        if (this.#phases.length === 0) this.#stop();
        else this.tick();
    }
    /** Draws the line anew, unless it was drawn only a moment ago. */ tick() {
        const now = this.#now();
        if (now - this.#began < EVERY.first || now - this.#drawn < EVERY.next) return;
        this.#drawn = now;
        if (this.#screen.isTTY !== true) this.#tell();
        else {
            const line = progressLine(this.#phases, (now - this.#began) / 1_000, this.#screen.columns ?? 80);
            this.#screen.write(`${ERASE}${line}`);
        }
    }
    /** Takes the line away, before something else is written. */ clear() {
        if (this.#drawn > 0 && this.#screen.isTTY === true) this.#screen.write(ERASE);
        this.#drawn = 0;
    }
    #start() {
        this.#began = this.#now();
        this.#timer = setInterval(()=>{
            this.tick();
        }, EVERY.next);
        this.#timer.unref();
    }
    #stop() {
        clearInterval(this.#timer);
        this.clear();
    }
    #tell() {
        for (const { name } of this.#phases){
            if (this.#told.has(name)) continue;
            this.#told.add(name);
            this.#screen.write(`Scanning: ${name}\n`);
        }
    }
}

;// CONCATENATED MODULE: ./src/cli/log.js


const progress = new Progress(process.stderr, ()=>Date.now());
/**
 * The log of the command line, on stderr. Warnings are always shown; other messages only on a
 * terminal, or for steps that take minutes. What takes longer than a second shows where it is.
 */ const terminalLog = {
    info: (message, shown = 'watched')=>{
        if (process.stderr.isTTY || shown === 'always') print(message);
    },
    step: (step)=>{
        progress.step(step);
    },
    warning: print,
    debug: ()=>{
        return;
    }
};
function print(message) {
    progress.clear();
    process.stderr.write(`${(0,terminal_text/* plainText */.wh)(message)}\n`);
}


/***/ }),

/***/ 58105:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   W0: () => (/* binding */ namedPolicy),
/* harmony export */   hz: () => (/* binding */ sayErrors),
/* harmony export */   jb: () => (/* binding */ defaultPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_policy_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56371);
/* harmony import */ var _core_policy_read_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19201);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1882);
/* harmony import */ var _system_find_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(839);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90636);
/* harmony import */ var _system_read_now_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35960);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14032);









/**
 * Bytes of the largest policy file that is read. The parser has a far lower limit, with an error
 * message of its own.
 */ const MAX_BYTES = 64 * 1024 * 1024;
/**
 * The text of a policy file that the user named. Symbolic links are followed.
 * @throws FixbyError (usage) when there is none
 */ function namedPolicy(file) {
    const text = policyIfAny(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native);
    if (text === null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `there is no policy file ${file}.`);
    return text;
}
/**
 * The text of the policy at its default path. It belongs to a tree that may be untrusted, so
 * symbolic links are not followed, as in a scan.
 * @returns null when there is none
 * @throws FixbyError (usage) when it cannot be read
 */ function defaultPolicy(file) {
    return policyIfAny(file, (path)=>path);
}
function policyIfAny(file, follow) {
    try {
        return (0,_system_read_now_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularNow */ .tW)(follow(file), MAX_BYTES).toString('utf8');
    } catch (error) {
        if ((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error)) return null;
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `the policy file ${file} cannot be read (${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}).`);
    }
}
/** Prints what is wrong in a policy file. @returns the exit code */ function sayErrors(errors) {
    process.stderr.write(`${errors.map((error)=>(0,_core_policy_read_error_js__WEBPACK_IMPORTED_MODULE_7__/* .formatPolicyError */ .i)(error)).join('\n')}\n`);
    return _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.usage;
}
/**
 * The path at which a scan would look for the policy: in the repository that contains the current
 * directory, else below the current directory.
 */ function defaultPath() {
    const here = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native('.');
    const root = (0,_system_find_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepository */ .W)(here, null)?.root ?? here;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(here, root), _core_policy_path_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_POLICY_PATH */ .l);
}


/***/ }),

/***/ 5772:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withBase: () => (/* binding */ withBase)
/* harmony export */ });
/* harmony import */ var _fleet_base_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25202);
/* harmony import */ var _bases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70204);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20220);



/**
 * A policy file with what its base says; a base by a branch is warned of.
 * @throws FixbyError where it is weaker than its base, or that cannot be read
 */ async function withBase(own) {
    const { parsed, warning } = await (0,_fleet_base_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .grounded */ .dx)(own, _bases_js__WEBPACK_IMPORTED_MODULE_1__/* .bases */ .F);
    if (warning !== null) _log_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalLog */ .d.warning(warning);
    return parsed;
}


/***/ }),

/***/ 10140:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ effectiveLeaves)
/* harmony export */ });
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88195);
/* harmony import */ var _sla_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5054);


/**
 * The effective settings, in the order of the schema. `sla.days` has the figure for every severity,
 * from the policy or from its preset. Waivers and overrides are left out: they are entries, not
 * settings.
 */ function effectiveLeaves(policy) {
    const days = Object.fromEntries(_scale_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.map((severity)=>[
            severity,
            (0,_sla_days_js__WEBPACK_IMPORTED_MODULE_0__/* .slaDays */ .O)(policy, severity)
        ]));
    const { unknown, unreachable } = policy.severity;
    const { extends: base, 'allow-weaker': allowed } = policy;
    const repository = policy.issues.repository ?? 'the scanned one';
    return leavesOf({
        version: policy.version,
        ...base === undefined ? {} : {
            extends: base
        },
        ...allowed.length === 0 ? {} : {
            'allow-weaker': allowed
        },
        severity: {
            unknown,
            unreachable
        },
        sla: {
            ...policy.sla,
            days
        },
        gate: policy.gate,
        scan: policy.scan,
        'waiver-rules': policy['waiver-rules'],
        feeds: policy.feeds,
        licenses: policy.licenses,
        vex: policy.vex,
        issues: {
            ...policy.issues,
            repository
        },
        fix: policy.fix,
        incident: policy.incident,
        statement: policy.statement
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

/***/ 73238:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92231);

/** The policy that applies when there is no policy file. */ const DEFAULT_POLICY = _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .policySchema */ .w.parse({
    version: 1
});


/***/ })

};
;