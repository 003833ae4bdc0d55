export const id = 4931;
export const ids = [4931];
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

/***/ 63319:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   activity: () => (/* binding */ activity)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _run_pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78999);
/* harmony import */ var _scanners_activity_input_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71538);
/* harmony import */ var _scanners_activity_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37501);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91385);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13113);
/* harmony import */ var _system_scratch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65774);
/* harmony import */ var _system_working_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26576);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(36164);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29289);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5649);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4735);
/* harmony import */ var _explicit_policy_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(56688);
/* harmony import */ var _render_result_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(74075);
/* harmony import */ var _shared_options_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(17355);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(13065);
















const options = {
    format: {
        type: 'string',
        value: '<format>',
        choices: [
            'text',
            'json',
            'markdown',
            'html'
        ],
        summary: 'how the report is written; default: text'
    },
    output: _shared_options_js__WEBPACK_IMPORTED_MODULE_12__/* .output */ .CG,
    policy: _shared_options_js__WEBPACK_IMPORTED_MODULE_12__/* .policy */ .JN,
    'fail-on': _shared_options_js__WEBPACK_IMPORTED_MODULE_12__/* .failOn */ .Ko,
    'as-of': _shared_options_js__WEBPACK_IMPORTED_MODULE_12__/* .scanning */ .G3['as-of']
};
/** `fixby activity <files…>`. @returns the exit code @throws FixbyError */ const activity = (0,_command_js__WEBPACK_IMPORTED_MODULE_14__/* .command */ .G)({
    name: 'activity',
    summary: 'abnormal behaviour of clients, in access logs and exports',
    operands: [
        {
            name: 'files',
            required: true,
            many: true,
            path: 'file'
        }
    ],
    examples: [
        {
            call: 'fixby activity access.log access.log.*.gz',
            does: 'plain and packed logs, as one'
        },
        {
            call: 'kubectl logs ingress | fixby activity -',
            does: 'a log from stdin'
        }
    ],
    options,
    run
});
async function run({ values, operands }) {
    const { format = 'text', output = null } = values;
    const asOf = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .instant */ .u)(values['as-of']);
    const policy = await policyFor(values);
    const logs = await logsOf(operands);
    const result = await (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_6__/* .withScratch */ .h)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), _log_js__WEBPACK_IMPORTED_MODULE_9__/* .terminalLog */ .d, (scratch)=>(0,_run_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)({
            head: NO_TREE,
            base: null,
            baseUnknown: null,
            directory: '',
            policy,
            scanners: [
                (0,_scanners_activity_run_js__WEBPACK_IMPORTED_MODULE_3__/* .activityOf */ .n)(logs)
            ],
            asOf,
            recall: _run_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .noRecall */ .v,
            scratch,
            log: _log_js__WEBPACK_IMPORTED_MODULE_9__/* .terminalLog */ .d
        }));
    await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_13__/* .writeReport */ .u)(output, await (0,_render_result_js__WEBPACK_IMPORTED_MODULE_15__/* .renderResult */ .C)(result, {
        format,
        output
    }, NOTHING_BESIDE), 'owner');
    return (0,_exit_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCodeOf */ .FO)(result.decision);
}
/**
 * The policy in force, for which nothing but the logs is looked at: no scanner is missed, and no
 * waiver of what only others find is unused.
 */ async function policyFor(values) {
    const inForce = await (0,_explicit_policy_js__WEBPACK_IMPORTED_MODULE_11__/* .explicitPolicyOr */ .q)(new _system_working_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .WorkingTree */ .a(process.cwd(), null), values);
    const { scan } = inForce.policy;
    return {
        ...inForce,
        policy: {
            ...inForce.policy,
            scan: {
                ...scan,
                required: []
            }
        }
    };
}
async function logsOf(names) {
    try {
        return await (0,_scanners_activity_input_files_js__WEBPACK_IMPORTED_MODULE_2__/* .logsNamed */ .vw)(process.cwd(), names, process.stdin);
    } catch (error) {
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_5__/* .FixbyError */ .$('usage', `${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}.`, 'Name logs that are there, or - for stdin.', {
            cause: error
        });
    }
}
/** Logs belong to no tree. */ const NO_TREE = {
    commit: null,
    files: ()=>Promise.resolve([]),
    contentId: (path)=>Promise.reject(new Error(`there is no ${path}`)),
    read: (path)=>Promise.reject(new Error(`there is no ${path}`))
};
/** A log's findings are in no file whose code could be shown. */ const NOTHING_BESIDE = {
    from: null,
    excerpts: ()=>Promise.resolve(new Map())
};


/***/ }),

/***/ 56688:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ explicitPolicy),
/* harmony export */   q: () => (/* binding */ explicitPolicyOr)
/* harmony export */ });
/* harmony import */ var _run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33481);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12690);


/** The policy of a file that was named, as it stands there. */ async function explicitPolicy(file, failOn) {
    const policy = (0,_run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicyText */ .OG)(await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .namedPolicy */ .W0)(file), file);
    return {
        policy: failOn === null ? policy : {
            ...policy,
            gate: {
                ...policy.gate,
                'fail-on': failOn
            }
        },
        origin: {
            path: file,
            ref: null,
            preset: policy.sla.preset,
            proposed: [],
            invalid: null
        },
        reasons: []
    };
}
/** The policy of a file that `--policy` named, else that of a tree. */ async function explicitPolicyOr(tree, options) {
    const failOn = options['fail-on'] ?? null;
    if (options.policy === undefined) return (0,_run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__/* .policyOf */ .US)(tree, {
        path: null,
        failOn
    });
    return explicitPolicy(options.policy, failOn);
}


/***/ }),

/***/ 5649:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ terminalLog)
});

// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(24695);
// EXTERNAL MODULE: ./src/report/text/locations.js
var locations = __webpack_require__(93491);
// EXTERNAL MODULE: ./src/report/text/words.js
var text_words = __webpack_require__(23442);
;// CONCATENATED MODULE: ./src/report/terminal/progress.js



/**
 * Where a run is, on one line of a terminal: `12 s · code: 120 files, src/app.ts; osv-scanner`. The
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
    return (0,terminal_text/* clip */.$Q)(`${Math.floor(seconds)} s · ${words.join('; ')}`, Math.max(10, columns - 1));
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
    /** Draws, where the last time is long enough ago. */ tick() {
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

/***/ 4735:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ scanOptionsOf),
/* harmony export */   u: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var _core_scale_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97469);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13113);


/** Validates the options of a scan. @throws FixbyError (usage) */ function scanOptionsOf(values) {
    return {
        base: values.base ?? null,
        policy: values.policy ?? null,
        failOn: values['fail-on'] ?? null,
        osvScanner: values['osv-scanner'] ?? null,
        fsrt: values.fsrt ?? null,
        zizmor: values.zizmor ?? null,
        osvDatabase: values['osv-database'] ?? null,
        sarif: values.sarif ?? [],
        sarifBase: values['sarif-base'] ?? [],
        asOf: instant(values['as-of'])
    };
}
/** The time that stands for now. @throws FixbyError (usage) for what is none */ function instant(value) {
    if (value === undefined) return new Date().toISOString();
    if (!(0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .isInstant */ .uZ)(value)) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FixbyError */ .$('usage', `--as-of is "${value}"; it must be an RFC 3339 time such as 2026-12-31T00:00:00Z.`);
    return value;
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

/***/ 74075:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderResult)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20752);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35689);


/** Renders the result in a format. */ async function renderResult(result, { format, output }, { from, excerpts }) {
    switch(format){
        case 'json':
            return (await Promise.all(/* import() */[__webpack_require__.e(4272), __webpack_require__.e(6342), __webpack_require__.e(6249)]).then(__webpack_require__.bind(__webpack_require__, 68630))).renderJson(result);
        case 'sarif':
            return (await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(4838)]).then(__webpack_require__.bind(__webpack_require__, 24838))).renderSarif(result, {
                version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x,
                ruleText: (await Promise.all(/* import() */[__webpack_require__.e(1895), __webpack_require__.e(1692), __webpack_require__.e(9267), __webpack_require__.e(4983), __webpack_require__.e(5187), __webpack_require__.e(1923)]).then(__webpack_require__.bind(__webpack_require__, 91923))).ruleText
            });
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(4272), __webpack_require__.e(6342), __webpack_require__.e(8421), __webpack_require__.e(6653), __webpack_require__.e(6056), __webpack_require__.e(1191)]).then(__webpack_require__.bind(__webpack_require__, 26056))).renderComment(result, {
                marker: '',
                runUrl: null,
                repositoryUrl: null
            });
        case 'html':
            return (await Promise.all(/* import() */[__webpack_require__.e(6653), __webpack_require__.e(6044)]).then(__webpack_require__.bind(__webpack_require__, 16044))).renderHtml(result, await excerpts());
        case 'text':
            {
                const options = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .F)(output === null && process.stdout.isTTY);
                const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(6653), __webpack_require__.e(5440), __webpack_require__.e(5266)]).then(__webpack_require__.bind(__webpack_require__, 35440));
                return options.columns === null ? renderTerminal(result, {
                    ...options,
                    from
                }) : renderTerminal(result, {
                    ...options,
                    from,
                    excerpts: await excerpts()
                });
            }
    }
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

/***/ 35689:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ terminal)
/* harmony export */ });
/**
 * Whether stdout shows colours, and its width in columns (null when it is not a terminal). @see
 * https://no-color.org
 */ function terminal(interactive) {
    const noColour = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '';
    return {
        colour: interactive && !noColour,
        columns: interactive ? process.stdout.columns : null
    };
}


/***/ }),

/***/ 13065:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_distrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68501);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91385);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13113);





/** File modes by who may read the report. */ const MODES = {
    owner: 0o600,
    everybody: 0o666
};
/**
 * Writes a command's output to a file, or to stdout when no file is named.
 * @param readers `owner` for findings, `everybody` for what is meant to be published or committed
 * @throws FixbyError (usage)
 */ async function writeReport(path, report, readers) {
    if (path === null) {
        process.stdout.write(report);
        return;
    }
    try {
        const link = await (0,_system_distrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .linkOnTheWay */ .KH)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
        if (link !== null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `--output ${path} cannot be written (${link} is a symbolic link in the scanned tree, and may lead anywhere).`, 'Name a file that no link of the tree leads to.');
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path), 'w', MODES[readers]);
        try {
            // An existing file may be readable by others (a checkout sets its mode), so restrict it.
            if (readers === 'owner' && (await file.stat()).isFile()) await file.chmod(MODES.owner);
            await file.writeFile(report);
        } finally{
            await file.close();
        }
    } catch (error) {
        if (error instanceof _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$) throw error;
        const why = (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error) ? 'there is no such directory' : (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `--output ${path} cannot be written (${why}).`, 'Name a file in a directory that is there and that you may write to.', {
            cause: error
        });
    }
}


/***/ }),

/***/ 41661:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ indexEntries)
/* harmony export */ });
const LINE = /^(.) (\d+) ([0-9a-f]+) (\d)\t(.*)$/s;
const KINDS = new Map([
    [
        '120000',
        'symlink'
    ],
    [
        '160000',
        'submodule'
    ]
]);
/**
 * The tracked paths, each once.
 * @param index absolute path of the index to read; null for the repository's own
 * @throws GitError
 */ async function indexEntries(repository, index = null) {
    const out = await repository.git([
        'ls-files',
        '-z',
        '-t',
        '--stage'
    ], {
        files: true,
        ...index === null ? {} : {
            index
        }
    });
    const entries = new Map();
    for (const line of out.toString('utf8').split('\0')){
        const [, tag, mode = '', object = '', stage, path = ''] = LINE.exec(line) ?? [];
        if (path === '') continue;
        const kind = KINDS.get(mode) ?? 'file';
        const leftOut = tag === 'S' ? object : null;
        entries.set(path, {
            path,
            kind,
            object,
            merged: stage === '0',
            leftOut
        });
    }
    return [
        ...entries.values()
    ];
}


/***/ }),

/***/ 26576:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ WorkingTree),
/* harmony export */   m: () => (/* binding */ NEVER_SCANNED)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _blob_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22609);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91385);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47639);
/* harmony import */ var _index_entries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41661);
/* harmony import */ var _fixby_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13113);








const MAX_BYTES = 256 * 1024 * 1024;
/**
 * Directories that are never scanned: package managers and git fill them, so they are not the
 * project's own.
 */ const NEVER_SCANNED = [
    'node_modules',
    '.venv',
    '.git'
];
/**
 * The files on disk: with git its tracked and untracked ones (whatever a `.gitignore` says), else
 * everything below the directory. What a sparse checkout leaves out is read from git.
 */ class WorkingTree {
    commit = null;
    #root;
    #repository;
    #blobs;
    #files = null;
    /** Objects of the files that are not on disk, by path. */ #leftOut = new Map();
    /** @param root absolute path; the repository's root if there is a repository */ constructor(root, repository){
        this.#root = root;
        this.#repository = repository;
        this.#blobs = repository && new _blob_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .BlobReader */ .n(repository);
    }
    files() {
        return this.#files ??= this.#list();
    }
    async contentId(path) {
        const bytes = await this.read(path);
        // fixby-ignore weak-hash c559b690e4be: git names its objects by SHA-1, and this is such a name.
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    }
    async read(path, maxBytes = MAX_BYTES) {
        await this.files();
        const object = this.#leftOut.get(path);
        if (object !== undefined && this.#blobs !== null) {
            const content = await this.#blobs.read(object);
            if (content.length > maxBytes) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TooLargeError */ .qB(path, content.length, maxBytes);
            return content;
        }
        return (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegular */ .VX)(await insideOnly(this.#root, path), maxBytes, path);
    }
    async #list() {
        const entries = this.#repository === null ? [] : await (0,_index_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .indexEntries */ .n)(this.#repository);
        const paths = this.#repository === null ? await walk(this.#root) : [
            ...new Set([
                ...entries.map(({ path })=>path),
                ...await untracked(this.#repository)
            ])
        ].sort();
        const tracked = new Map(entries.map((entry)=>[
                entry.path,
                entry
            ]));
        const files = await Promise.all(paths.map((path)=>this.#describe(path, tracked.get(path))));
        return files.filter((file)=>file !== null);
    }
    async #describe(path, entry) {
        if (entry?.kind === 'submodule') return {
            path,
            kind: 'submodule'
        };
        const found = await describe(this.#root, path);
        if (found !== null || entry === undefined || entry.leftOut === null) return found;
        if (entry.kind === 'file') this.#leftOut.set(path, entry.leftOut);
        return {
            path,
            kind: entry.kind
        };
    }
}
/** Untracked files outside `NEVER_SCANNED`; no ignore file of the tree has a say. */ async function untracked(repository) {
    const exclude = NEVER_SCANNED.map((name)=>`--exclude=${name}/`);
    const others = await repository.git([
        'ls-files',
        '-z',
        '--others',
        ...exclude
    ], {
        files: true
    });
    return others.toString('utf8').split('\0').filter((path)=>path !== '');
}
async function walk(root, directory = '') {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, directory), {
        withFileTypes: true
    });
    const found = await Promise.all(entries.map(async (entry)=>{
        const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
        if (!entry.isDirectory()) return [
            path
        ];
        return NEVER_SCANNED.includes(entry.name) ? [] : walk(root, path);
    }));
    return found.flat().sort();
}
/** Null for what git lists and the disk no longer has, and for directories, pipes and devices. */ async function describe(root, path) {
    try {
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
        if (stat.isSymbolicLink()) return {
            path,
            kind: 'symlink'
        };
        return stat.isFile() ? {
            path,
            kind: 'file'
        } : null;
    } catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(error)) throw error;
        if (path.includes('\uFFFD')) throw new _fixby_error_js__WEBPACK_IMPORTED_MODULE_7__/* .FixbyError */ .$('scanner', `${path} has a name that is not UTF-8, so it cannot be looked at.`, 'Rename it.', {
            cause: error
        });
        return null;
    }
}
/**
 * The absolute path of a regular file below `root`.
 * @throws Error when it is not a regular file, is a link, or lies behind a link that leads outside
 */ async function insideOnly(root, path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(full)).isSymbolicLink()) throw new Error(`${path} is a symbolic link; links are not followed`);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(full);
    if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), real)) throw new Error(`${path} leads outside the scanned directory, through a symbolic link`);
    return real;
}


/***/ }),

/***/ 64377:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
