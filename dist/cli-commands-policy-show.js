"use strict";
exports.id = 1780;
exports.ids = [1780,5772];
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

/***/ 34343:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ command)
/* harmony export */ });
/** One option of a command, given after two dashes. Shell completion uses `choices` and `path`. */ /** Defines a command, so that its `run` function receives its options with their types. */ function command(described) {
    return described;
}


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

/***/ 11398:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 70581:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U7: () => (/* binding */ withoutRelease),
/* harmony export */   i8: () => (/* binding */ purlType),
/* harmony export */   jv: () => (/* binding */ hasEcosystem)
/* harmony export */ });
/**
 * OSV ecosystems and their purl types, by lower-case name.
 * @see https://ossf.github.io/osv-schema/#affectedpackage-field
 * @see https://github.com/package-url/purl-spec/blob/main/purl-types-index.json
 */ const PURL_TYPES = new Map([
    [
        'npm',
        'npm'
    ],
    [
        'pypi',
        'pypi'
    ],
    [
        'go',
        'golang'
    ],
    [
        'crates.io',
        'cargo'
    ],
    [
        'maven',
        'maven'
    ],
    [
        'rubygems',
        'gem'
    ],
    [
        'packagist',
        'composer'
    ],
    [
        'nuget',
        'nuget'
    ],
    [
        'hex',
        'hex'
    ],
    [
        'pub',
        'pub'
    ],
    [
        'conancenter',
        'conan'
    ],
    [
        'cran',
        'cran'
    ],
    [
        'bioconductor',
        'bioconductor'
    ],
    [
        'hackage',
        'hackage'
    ],
    [
        'swifturl',
        'swift'
    ],
    [
        'julia',
        'julia'
    ],
    [
        'opam',
        'opam'
    ],
    [
        'bitnami',
        'bitnami'
    ],
    [
        'oss-fuzz',
        'generic'
    ],
    [
        'debian',
        'deb'
    ],
    [
        'ubuntu',
        'deb'
    ],
    [
        'echo',
        'deb'
    ],
    [
        'alpine',
        'apk'
    ],
    [
        'chainguard',
        'apk'
    ],
    [
        'wolfi',
        'apk'
    ],
    [
        'minimos',
        'apk'
    ],
    [
        'alpaquita',
        'apk'
    ],
    [
        'almalinux',
        'rpm'
    ],
    [
        'azure linux',
        'rpm'
    ],
    [
        'mageia',
        'rpm'
    ],
    [
        'openeuler',
        'rpm'
    ],
    [
        'opensuse',
        'rpm'
    ],
    [
        'photon os',
        'rpm'
    ],
    [
        'red hat',
        'rpm'
    ],
    [
        'rocky linux',
        'rpm'
    ],
    [
        'suse',
        'rpm'
    ]
]);
/** An ecosystem without its release: `Debian:12` is `Debian`. */ function withoutRelease(ecosystem) {
    return ecosystem.replace(/:.*$/s, '');
}
/**
 * The purl type of an OSV ecosystem, whatever its case and release: `PyPI` is `pypi`, `Debian:12`
 * is `deb`.
 * @returns null for an ecosystem that has none, or that is not known
 */ function purlType(ecosystem) {
    return PURL_TYPES.get(withoutRelease(ecosystem).toLowerCase()) ?? null;
}
/** Whether OSV has an ecosystem whose packages have this purl type. */ function hasEcosystem(type) {
    return type !== 'generic' && [
        ...PURL_TYPES.values()
    ].includes(type);
}


/***/ }),

/***/ 46726:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ hasOneSource),
/* harmony export */   iK: () => (/* binding */ hasMirror),
/* harmony export */   kQ: () => (/* binding */ isTimeZone),
/* harmony export */   tf: () => (/* binding */ isCalendarDate),
/* harmony export */   xV: () => (/* binding */ hasKeys),
/* harmony export */   zN: () => (/* binding */ isVisible)
/* harmony export */ });
/**
 * What a value of a policy must be beyond its form. The schema asks these functions, and so does
 * what reads a plain policy without it: `plain-schema.ts` names them.
 */ /**
 * Characters that could hide or reorder text in a report: control characters and bidirectional
 * overrides.
 */ const HIDDEN = /(?![\t\n\r])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;
/** Whether a text has no character that could hide or reorder it. */ function isVisible(text) {
    return !HIDDEN.test(text);
}
/** Whether there is such a day. */ function isCalendarDate(text) {
    const ms = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}
/** Whether a name is that of a time zone. */ function isTimeZone(name) {
    try {
        return new Intl.DateTimeFormat('en', {
            timeZone: name
        }).resolvedOptions().timeZone !== '';
    } catch (error) {
        if (error instanceof RangeError) return false;
        throw error;
    }
}
/** Whether a section has a key. */ function hasKeys(section) {
    return Object.keys(section).length > 0;
}
/** Whether a feed has one source. */ function hasOneSource({ url, file }) {
    return url === undefined !== (file === undefined);
}
/** Whether issues that have tickets also have the place where these are kept. */ function hasMirror({ mirror, jira }) {
    return mirror === undefined || jira !== undefined;
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

/***/ 52925:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ describeMatch),
/* harmony export */   GX: () => (/* binding */ normaliseName),
/* harmony export */   Ht: () => (/* binding */ splitPackage),
/* harmony export */   LJ: () => (/* binding */ matchKey),
/* harmony export */   V9: () => (/* binding */ normaliseRule),
/* harmony export */   jD: () => (/* binding */ canonicalType)
/* harmony export */ });
/* harmony import */ var _packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70581);

/** A text that is equal for matches with the same meaning, by which duplicate waivers are found. */ function matchKey(match) {
    const [type, name] = match.package === undefined ? [] : splitPackage(match.package);
    return JSON.stringify([
        match.id ?? null,
        match.rule === undefined ? null : normaliseRule(match.rule),
        type === undefined || name === undefined ? null : [
            type,
            normaliseName(type, name)
        ],
        match.path === undefined ? null : match.path.replace(/^(?:\.\/)+/, '')
    ]);
}
/** A rule's id as it is compared. */ function normaliseRule(rule) {
    return rule.trim().toLowerCase();
}
/** A match in words: `CVE-2021-23337, npm/lodash, tools/**`. */ function describeMatch(match) {
    return [
        match.rule,
        match.package,
        match.path,
        match.id
    ].filter((part)=>part !== undefined).join(', ');
}
/**
 * Splits `<type>/<name>`; the type is returned in its canonical form, and the name may contain
 * further slashes.
 */ function splitPackage(text) {
    const trimmed = text.trim();
    const slash = trimmed.indexOf('/');
    return [
        canonicalType(trimmed.slice(0, slash)),
        trimmed.slice(slash + 1)
    ];
}
/**
 * purl types that several ecosystems share. For these the ecosystem's own name is compared, since
 * Debian's `openssl` is not Ubuntu's.
 */ const SHARED_TYPES = new Set([
    'deb',
    'apk',
    'rpm',
    'generic'
]);
/** The canonical name for an ecosystem and its purl type: `PyPI` and `pypi`, `Go` and `golang`. */ function canonicalType(type) {
    const purl = (0,_packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__/* .purlType */ .i8)(type);
    return purl === null || SHARED_TYPES.has(purl) ? type.toLowerCase() : purl;
}
/**
 * Normalises a package name, so that equal names compare equal. PyPI ignores case and treats `_`,
 * `.` and `-` as the same; Maven's group and artifact are joined by `:` in OSV and by `/` in a
 * purl.
 * @see https://peps.python.org/pep-0503/#normalized-names
 */ function normaliseName(type, name) {
    if (type === 'pypi') return name.replace(/[-_.]+/g, '-').toLowerCase();
    if (type === 'maven') return name.replace('/', ':');
    return name;
}


/***/ }),

/***/ 56371:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ANSWERS_PATH),
/* harmony export */   l: () => (/* binding */ DEFAULT_POLICY_PATH)
/* harmony export */ });
/** The default path of the policy file. */ const DEFAULT_POLICY_PATH = '.github/fixby.yml';
/** Where a vendor's answers for its statement are, in every repository. */ const ANSWERS_PATH = '.github/fixby-statement.yml';


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


/***/ }),

/***/ 50769:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ duplicateMatches)
/* harmony export */ });
/* harmony import */ var _match_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52925);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13343);


/**
 * Finds waivers and overrides whose match equals an earlier one's: it would be a guess which of the
 * two applies.
 */ function duplicateMatches(policy, positions) {
    return [
        ...duplicates(policy.waivers, [
            'waivers'
        ], 'waivers', positions),
        ...duplicates(policy.severity.overrides, [
            'severity',
            'overrides'
        ], 'overrides', positions)
    ];
}
function duplicates(entries, path, what, positions) {
    const first = new Map();
    return entries.flatMap(({ match }, index)=>{
        const key = (0,_match_key_js__WEBPACK_IMPORTED_MODULE_0__/* .matchKey */ .LJ)(match);
        const before = first.get(key);
        const { value: place } = (0,_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(positions, [
            ...path,
            index
        ]);
        if (before === undefined) {
            first.set(key, index);
            return [];
        }
        const { line } = (0,_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(positions, [
            ...path,
            before
        ]).value;
        return [
            {
                ...place,
                message: `The ${what} in lines ${line} and ${place.line} have the same match.`,
                fix: 'Keep one of them.'
            }
        ];
    });
}


/***/ }),

/***/ 19201:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   i: () => (/* binding */ formatPolicyError)
/* harmony export */ });
/** A position in a text; line and column are 1-based. */ /**
 * An error, or a warning, in one line, as every shell shows it.
 * @param what kind of file it is in
 */ function formatPolicyError(error, level = 'error', what = 'Policy') {
    return `${what} ${level} in ${error.file}, line ${error.line}, column ${error.column}: ${error.message} ${error.fix}`;
}
/**
 * A value as an error message quotes it: shortened, on one line, with invisible characters escaped.
 */ function quote(value) {
    const short = value.length > 60 ? `${value.slice(0, 60)}\u2026` : value;
    return JSON.stringify(short).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character)=>`\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}


/***/ }),

/***/ 13343:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
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


/***/ }),

/***/ 839:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1882);
/* harmony import */ var _fixby_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90636);
/* harmony import */ var _read_now_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35960);





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
 */ function findRepository(start, limit, submodules = true) {
    for(let directory = start;; directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)){
        const entry = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.git');
        const found = (0,_read_now_js__WEBPACK_IMPORTED_MODULE_4__/* .existsNow */ .pL)(entry) ? describe(directory, entry) : null;
        if (found !== null && (submodules || !isSubmodule(found))) return found;
        if (directory === limit || directory === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)) return null;
    }
}
function describe(root, entry) {
    const gitDirectory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(entry).isDirectory() ? node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(entry) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, linkTarget(entry));
    const common = textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, 'commondir'));
    const commonDirectory = common === null ? gitDirectory : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDirectory, common.trim());
    const parts = [
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, 'HEAD'),
        ...[
            'objects',
            'refs'
        ].map((name)=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDirectory, name))
    ];
    for (const part of parts){
        if ((0,_read_now_js__WEBPACK_IMPORTED_MODULE_4__/* .existsNow */ .pL)(part)) continue;
        throw new _fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', `${entry} is no usable git repository: there is no ${part}.`, `Repair it, or remove ${entry} to go without.`);
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
/** The directory that a `.git` file names; linked work trees and submodules have such a file. */ function linkTarget(entry) {
    const [, target] = /^gitdir: ([^\r\n]+)\s*$/.exec(shortText(entry)) ?? [];
    if (target !== undefined) return target;
    throw new _fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', `${entry} does not say where the git repository is.`, 'Repair it, or remove it.');
}
function textOf(file) {
    try {
        return shortText(file);
    } catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error)) return null;
        throw error;
    }
}
/**
 * In an unpacked archive such a file may be anything, even a pipe or a device, so only a short
 * regular file is read.
 */ function shortText(file) {
    return (0,_read_now_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularNow */ .tW)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(file), MAX_BYTES).toString('utf8');
}


/***/ })

};
;