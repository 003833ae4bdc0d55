"use strict";
exports.id = 2637;
exports.ids = [2637,3988];
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

/***/ 82637:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   posture: () => (/* binding */ posture)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34343);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16008);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14032);
/* harmony import */ var _run_posture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41234);
/* harmony import */ var _shared_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11398);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98316);






const options = {
    format: {
        type: 'string',
        value: '<format>',
        choices: [
            'text',
            'json',
            'markdown'
        ],
        summary: 'how the report is written; default: text'
    },
    output: _shared_options_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .CG,
    'fail-on': _shared_options_js__WEBPACK_IMPORTED_MODULE_3__/* .failOn */ .Ko,
    'as-of': _shared_options_js__WEBPACK_IMPORTED_MODULE_3__/* .scanning */ .G3['as-of'],
    repository: _shared_options_js__WEBPACK_IMPORTED_MODULE_3__/* .repository */ .Jk,
    policy: _shared_options_js__WEBPACK_IMPORTED_MODULE_3__/* .policy */ .JN
};
/**
 * `fixby posture`: whether the settings of a repository on GitHub protect it.
 * @throws FixbyError
 */ const posture = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .command */ .G)({
    name: 'posture',
    summary: "whether the repository's settings on GitHub protect it; only reads",
    operands: [],
    examples: [
        {
            call: 'fixby posture --format markdown',
            does: 'every check, with the token in GITHUB_TOKEN or GH_TOKEN; one of an administrator sees most'
        }
    ],
    options,
    run
});
async function run({ values }) {
    const { result } = await (0,_run_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .runPosture */ .u)(await (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .N)(values.repository ?? null, '.'), values);
    await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_4__/* .writeReport */ .u)(values.output ?? null, await render(result, values.format ?? 'text'), 'owner');
    return (0,_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(result.decision);
}
async function render(result, format) {
    if (format === 'json') return (await Promise.all(/* import() */[__webpack_require__.e(4272), __webpack_require__.e(6868), __webpack_require__.e(4808)]).then(__webpack_require__.bind(__webpack_require__, 62427))).renderJson(result);
    const { renderPostureMarkdown, renderPostureText } = await __webpack_require__.e(/* import() */ 901).then(__webpack_require__.bind(__webpack_require__, 80901));
    return format === 'markdown' ? renderPostureMarkdown(result) : renderPostureText(result);
}


/***/ }),

/***/ 16008:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect),
/* harmony export */   m: () => (/* binding */ connectTo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71680);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90636);
/* harmony import */ var _system_git_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36336);
/* harmony import */ var _environment_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53907);
/* harmony import */ var _judged_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92138);







/**
 * Connects to GitHub with the token of the environment (`GITHUB_TOKEN`, or `GH_TOKEN`).
 * @param named `owner/name`; null to take it from `GITHUB_REPOSITORY`, else from the remote
 *   `origin` of the repository that contains the directory
 * @throws FixbyError (usage) when no repository is named anywhere, or there is no token
 */ async function connect(named, directory) {
    (0,_judged_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .judgedRepository */ .s)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory));
    const { client, server } = connectTo();
    const name = parseName(named ?? process.env['GITHUB_REPOSITORY'] ?? await originName(directory));
    return {
        client,
        name,
        url: `${server}/${name.owner}/${name.repo}`
    };
}
/**
 * A client with the token of the environment, and GitHub's address.
 * @throws FixbyError (usage) without a token
 */ function connectTo() {
    const token = (0,_environment_client_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentToken */ .z)();
    if (token === null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', 'this command reads the repository on GitHub: set GITHUB_TOKEN, or GH_TOKEN, to a token that may read it.');
    const server = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    return {
        client: (0,_environment_client_js__WEBPACK_IMPORTED_MODULE_5__/* .clientWith */ .q)(token),
        server
    };
}
function parseName(text) {
    const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/u.exec(text) ?? [];
    if (owner === undefined || repo === undefined) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', `"${text.slice(0, 100)}" is no repository: name it with --repository owner/name.`);
    return {
        owner,
        repo
    };
}
/**
 * `owner/name` of the remote `origin`, whose address may be `https://host/owner/name.git` or
 * `git@host:owner/name.git`.
 */ async function originName(directory) {
    const paths = (0,_judged_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .judgedRepository */ .s)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory));
    const settings = paths === null ? null : await (0,_system_git_config_js__WEBPACK_IMPORTED_MODULE_4__/* .readConfiguration */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(paths.commonDirectory, 'config'), _system_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .eF);
    const url = settings?.get('remote.origin.url') ?? '';
    const name = /[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/u.exec(url)?.[1];
    if (name === undefined) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', 'nothing says which repository is meant: name it with --repository owner/name.');
    return name;
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

/***/ 43499:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ explicitPolicy),
/* harmony export */   q: () => (/* binding */ explicitPolicyOr)
/* harmony export */ });
/* harmony import */ var _run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2891);
/* harmony import */ var _bases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70204);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58105);



/** The policy of a file that was named, as it stands there. */ async function explicitPolicy(file, failOn) {
    const policy = await (0,_run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicyText */ .OG)((0,_policy_file_js__WEBPACK_IMPORTED_MODULE_2__/* .namedPolicy */ .W0)(file), file, _bases_js__WEBPACK_IMPORTED_MODULE_1__/* .bases */ .F);
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
        failOn,
        bases: _bases_js__WEBPACK_IMPORTED_MODULE_1__/* .bases */ .F
    });
    return explicitPolicy(options.policy, failOn);
}


/***/ }),

/***/ 92138:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ judgedRepository)
/* harmony export */ });
/* harmony import */ var _system_distrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61962);
/* harmony import */ var _system_find_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(839);


/**
 * Finds the repository that contains a directory to be scanned, without running any program from
 * either.
 * @param directory absolute, without links
 * @throws FixbyError (usage) when the nearest `.git` is no repository
 */ function judgedRepository(directory) {
    const paths = (0,_system_find_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepository */ .W)(directory, null);
    (0,_system_distrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .distrust */ .p7)(paths?.root ?? directory);
    if (paths === null) (0,_system_distrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .distrustHere */ .TB)();
    return paths;
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

/***/ 13812:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ scanOptionsOf),
/* harmony export */   u: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var _core_scale_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94900);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90636);


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

/***/ 26572:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readingOf),
/* harmony export */   d: () => (/* binding */ defaultBranchOf)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84356);
/* harmony import */ var _github_read_repository_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78660);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90636);



/**
 * Reads what a command needs of a repository on GitHub.
 * @throws FixbyError (github) where a request failed, or what else `read` throws
 */ async function readingOf({ owner, repo }, read) {
    try {
        return await read();
    } catch (error) {
        if (!(0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequestError */ .eK)(error)) throw error;
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('github', `${owner}/${repo} could not be read: ${(0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .explainApiError */ .cU)(error)}.`, 'Check the network, the token and GITHUB_API_URL, and run it again; if it stays so, look at githubstatus.com.', {
            cause: error
        });
    }
}
/**
 * The default branch of a repository.
 * @throws FixbyError (usage) where it has none yet
 */ async function defaultBranchOf(client, name) {
    const { defaultBranch } = await (0,_github_read_repository_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .readRepositoryFacts */ .m)(client, name);
    if (defaultBranch !== null) return defaultBranch;
    throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('usage', `${name.owner}/${name.repo} has no branch yet.`, 'Push a first commit.');
}


/***/ }),

/***/ 41234:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ runPosture)
/* harmony export */ });
/* harmony import */ var _github_read_api_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55717);
/* harmony import */ var _github_read_posture_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41509);
/* harmony import */ var _run_pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63546);
/* harmony import */ var _run_read_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53612);
/* harmony import */ var _run_waiver_proofs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27773);
/* harmony import */ var _scanners_posture_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17993);
/* harmony import */ var _explicit_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43499);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20220);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13812);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26572);










/**
 * Looks at the settings of a repository on GitHub, whether or not the policy switches it on, with
 * the due dates and decisions of its issue. Only reads.
 * @throws FixbyError
 */ async function runPosture(connection, options) {
    return (0,_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .readingOf */ .M)(connection.name, ()=>judgeAll(connection, options));
}
async function judgeAll({ client, name }, options) {
    const defaultBranch = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .defaultBranchOf */ .d)(client, name);
    const head = new _github_read_api_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiTree */ .P(client, name, defaultBranch.tip);
    const asOf = (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .instant */ .u)(options['as-of']);
    const inForce = await (0,_explicit_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .explicitPolicyOr */ .q)(head, options);
    const { ref } = inForce.origin;
    const proven = ref === null ? inForce : await (0,_run_waiver_proofs_js__WEBPACK_IMPORTED_MODULE_4__/* .withProofs */ .K)(inForce, ref, (0,_run_waiver_proofs_js__WEBPACK_IMPORTED_MODULE_4__/* .historyOnGitHub */ .P)(client, name), asOf);
    const policy = {
        ...proven,
        policy: ofPostureAlone(proven.policy)
    };
    const ledgers = (0,_run_read_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .gateLedgers */ ._6)(client, (0,_run_read_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .trackerName */ .c9)(policy.policy, name), policy.policy);
    const result = await (0,_run_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)({
        head,
        base: null,
        baseUnknown: null,
        directory: '',
        policy,
        scanners: [
            (0,_scanners_posture_run_js__WEBPACK_IMPORTED_MODULE_5__/* .createPostureScanner */ .B)({
                posture: {
                    read: (0,_github_read_posture_read_js__WEBPACK_IMPORTED_MODULE_1__/* .postureReader */ .u)(client, name),
                    asOf
                }
            })
        ],
        asOf,
        recall: ofPosture((0,_run_read_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .recallForGate */ .e_)(ledgers, policy.policy, null)),
        scratch: '',
        log: _log_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalLog */ .d
    });
    return {
        result,
        policy: policy.policy
    };
}
/** Only the posture is looked at, whatever else the policy asks of a run. */ function ofPostureAlone(policy) {
    const posture = {
        ...policy.scan.posture,
        enabled: true
    };
    const waivers = policy.waivers.filter(({ match: { rule, package: name } })=>rule === undefined ? name === undefined : rule.startsWith('posture-'));
    return {
        ...policy,
        scan: {
            ...policy.scan,
            required: [],
            posture
        },
        waivers
    };
}
/** Leaves out what the issues know of other sources. */ function ofPosture(recall) {
    return async (keys, complete)=>{
        const { unfound, ...recalled } = await recall(keys, complete);
        return {
            ...recalled,
            unfound: unfound.filter(({ source })=>source === 'posture')
        };
    };
}


/***/ }),

/***/ 98316:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_distrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61962);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1882);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90636);





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

/***/ 13988:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ loginsIn),
/* harmony export */   x: () => (/* binding */ approvalOf)
/* harmony export */ });
/** Whether GitHub shows that those who are named approved something, or only its text says so. */ /**
 * A login as `approved-by` names it; teams (`@org/team`) are none, since nobody can confirm them.
 */ const LOGIN = /(?<![\w@/-])@([A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?![\w/-])/gu;
/** The logins that `approved-by` names, lower case: `@alice and @Bob` names two. */ function loginsIn(approvedBy) {
    return [
        ...new Set([
            ...approvedBy.matchAll(LOGIN)
        ].map(([, login = ''])=>login.toLowerCase()))
    ];
}
/**
 * Whether everybody whom `approved-by` names is confirmed; null where nobody is named.
 * @param confirmed logins that GitHub shows to have approved it, lower case
 */ function approvalOf(approvedBy, confirmed) {
    if (approvedBy === null) return null;
    const named = loginsIn(approvedBy);
    return named.length > 0 && named.every((login)=>confirmed.includes(login)) ? 'confirmed' : 'claimed';
}


/***/ }),

/***/ 32027:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ confirmedIn),
/* harmony export */   ii: () => (/* binding */ waiverKey),
/* harmony export */   ny: () => (/* binding */ givenBy)
/* harmony export */ });
/* harmony import */ var _approvers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13988);
/* harmony import */ var _match_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52925);


/** A text that is equal for waivers that say the same, reason and names too. */ function waiverKey(waiver) {
    const known = keys.get(waiver);
    if (known !== undefined) return known;
    const { match, expires, reason, 'approved-by': approvedBy } = waiver;
    const key = JSON.stringify([
        (0,_match_key_js__WEBPACK_IMPORTED_MODULE_0__/* .matchKey */ .LJ)(match),
        expires,
        reason,
        approvedBy
    ]);
    keys.set(waiver, key);
    return key;
}
/** Keys that were computed already: each waiver is looked for in every version of the policy. */ const keys = new WeakMap();
/** What is asked for in every version, by its waivers. */ const keySets = new WeakMap();
function keysOf(waivers) {
    const known = keySets.get(waivers) ?? new Set(waivers.map(waiverKey));
    keySets.set(waivers, known);
    return known;
}
/**
 * The version that gave a waiver as it stands: the oldest one that has it in a row up to now.
 * @param versions newest first, as far as they are known
 * @returns `open` where an older version may have it too
 */ function givenBy(waiver, versions) {
    let by = null;
    for (const version of versions){
        if (version.waivers === null) continue;
        if (!keysOf(version.waivers).has(waiverKey(waiver))) return {
            by,
            open: false
        };
        by = version;
    }
    return {
        by,
        open: true
    };
}
/**
 * Those whom a waiver names and who approved the change that gave it: they merged it, or reviewed a
 * state of it that had the waiver. Logins, lower case.
 */ function confirmedIn(waiver, approvals) {
    const approved = new Set(approvals.filter(({ waivers })=>waivers === null || keysOf(waivers).has(waiverKey(waiver))).map(({ by })=>by.toLowerCase()));
    return (0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .loginsIn */ .M)(waiver['approved-by'] ?? '').filter((login)=>approved.has(login));
}


/***/ }),

/***/ 91214:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _whole_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80407);

/**
 * Sends one GraphQL request and validates the answer.
 * @throws FixbyError (github) when the answer does not have the expected shape
 */ async function ask(client, query, variables, schema) {
    return (0,_whole_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeAnswer */ .E)(()=>client.graphql(query, variables), schema);
}


/***/ }),

/***/ 55717:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ApiTree)
/* harmony export */ });
/* harmony import */ var _system_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57009);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1882);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90636);



/** GitHub serves blobs up to 100 MB. @see https://docs.github.com/en/rest/git/blobs#get-a-blob */ const MAX_BYTES = 100 * 1024 * 1024;
/**
 * A commit that is read through GitHub's API. Used when the workspace is not a git repository, or
 * the commit cannot be fetched.
 */ class ApiTree {
    commit;
    #client;
    #repository;
    #entries = null;
    constructor(client, repository, commit){
        this.#client = client;
        this.#repository = repository;
        this.commit = commit;
    }
    async files() {
        return [
            ...(await this.#list()).values()
        ].map(({ path, kind })=>({
                path,
                kind
            }));
    }
    async contentId(path) {
        return (await this.#file(path)).oid;
    }
    async read(path, maxBytes = MAX_BYTES) {
        const { oid, size } = await this.#file(path);
        if (size > maxBytes) throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TooLargeError */ .qB(path, size, maxBytes);
        const { data } = await this.#client.rest.git.getBlob({
            ...this.#repository,
            file_sha: oid
        });
        return Buffer.from(data.content, 'base64');
    }
    async #file(path) {
        const entry = (await this.#list()).get(path);
        if (entry?.kind !== 'file') throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('github', `${path} is no file in commit ${this.commit}`);
        return entry;
    }
    #list() {
        return this.#entries ??= this.#read();
    }
    async #read() {
        const entries = await this.#walk(this.commit, '');
        entries.sort((a, b)=>a.path < b.path ? -1 : 1);
        return (0,_system_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .byPath */ .f2)(entries, this.commit);
    }
    /**
   * Lists a tree by one recursive request. GitHub truncates very large answers and says so; then
   * each directory is listed on its own.
   */ async #walk(sha, prefix) {
        const whole = await this.#client.rest.git.getTree({
            ...this.#repository,
            tree_sha: sha,
            recursive: 'true'
        });
        if (!whole.data.truncated) return whole.data.tree.filter(isLeaf).map((item)=>toEntry(prefix, item));
        const level = await this.#client.rest.git.getTree({
            ...this.#repository,
            tree_sha: sha
        });
        if (level.data.truncated) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('github', `the folder "${prefix}" of commit ${this.commit} is too large for GitHub's API: check the repository out with its history (actions/checkout with fetch-depth: 0).`);
        const below = [];
        for (const item of level.data.tree){
            if (isLeaf(item)) below.push(toEntry(prefix, item));
            else below.push(...await this.#walk(item.sha, `${prefix}${item.path}/`));
        }
        return below;
    }
}
function isLeaf(item) {
    return item.type !== 'tree';
}
function toEntry(prefix, item) {
    return {
        path: `${prefix}${item.path}`,
        kind: (0,_system_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfMode */ .z1)(item.mode),
        oid: item.sha,
        size: item.size ?? 0
    };
}


/***/ }),

/***/ 3713:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ commitBefore),
/* harmony export */   qn: () => (/* binding */ fileVersions),
/* harmony export */   yk: () => (/* binding */ commitApprovals)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90636);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91214);



/** Versions that one request asks for; a policy may have a MiB. */ const PAGE = 30;
/** Most commits of which one request asks who approved them. */ const MAX_COMMITS = 10;
const file = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    object: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
        isTruncated: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional()
    }).nullable()
}).nullable();
const author = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    user: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    }).nullable()
}).nullable();
const historySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        object: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            history: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                pageInfo: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                    hasNextPage: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
                    endCursor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable()
                }),
                nodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                    oid: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
                    committedDate: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
                    author,
                    file
                }))
            }).optional()
        }).nullable()
    }).nullable()
});
const FILE = 'file(path: $path) { object { ... on Blob { text isTruncated } } }';
const HISTORY_QUERY = `query policyHistory($owner: String!, $repo: String!, $oid: GitObjectID!, $path: String!, $after: String) {
  repository(owner: $owner, name: $repo) { object(oid: $oid) { ... on Commit {
    history(first: ${PAGE}, after: $after, path: $path) {
      pageInfo { hasNextPage endCursor }
      nodes { oid committedDate author { name user { login } } ${FILE} }
    }
  } } }
}`;
/**
 * The versions of a file on the way to a commit, newest first, a page at a time as far as they are
 * asked for.
 * @throws what the client throws, or FixbyError (github) where GitHub does not know the commit
 */ async function* fileVersions(client, name, oid, path) {
    for(let after = null, more = true; more;){
        const variables = {
            ...name,
            oid,
            path,
            after
        };
        const answer = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .k)(client, HISTORY_QUERY, variables, historySchema);
        const history = answer.repository?.object?.history;
        if (history === undefined) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FixbyError */ .$('github', `GitHub has no commit ${oid.slice(0, 7)} in ${name.owner}/${name.repo}.`, 'Push it, and run this again.');
        for (const node of history.nodes)yield {
            commit: node.oid,
            at: node.committedDate,
            author: node.author?.user?.login ?? node.author?.name ?? null,
            text: textOf(node.file)
        };
        more = history.pageInfo.hasNextPage;
        after = history.pageInfo.endCursor;
    }
}
const startSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        object: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            history: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                nodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                    oid: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
                }))
            }).optional()
        }).nullable()
    }).nullable()
});
const START_QUERY = `query commitBefore($owner: String!, $repo: String!, $oid: GitObjectID!, $until: GitTimestamp!) {
  repository(owner: $owner, name: $repo) { object(oid: $oid) { ... on Commit {
    history(first: 1, until: $until) { nodes { oid } }
  } } }
}`;
/**
 * The newest commit on the way to another one that is not younger than a time; null for none.
 * @param until RFC 3339
 * @throws what the client throws
 */ async function commitBefore(client, name, oid, until) {
    const answer = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .k)(client, START_QUERY, {
        ...name,
        oid,
        until
    }, startSchema);
    return answer.repository?.object?.history?.nodes[0]?.oid ?? null;
}
function textOf(found) {
    const object = found?.object ?? null;
    if (object === null) return null;
    return object.isTruncated === true ? '' : object.text ?? '';
}
const login = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
}).nullable();
const approvalsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        associatedPullRequests: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            nodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                number: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
                merged: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
                mergedBy: login,
                reviews: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                    nodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                        author: login,
                        authorCanPushToRepository: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
                        commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                            file
                        }).nullable()
                    }))
                })
            }))
        }).optional()
    }).nullable()).nullable()
});
/**
 * Who approved the pull requests that brought commits: who merged them, and who approved them in a
 * review and may push here.
 * @param commits full object names
 * @param path the file whose reviewed state counts
 * @returns by commit
 * @throws what the client throws
 */ async function commitApprovals(client, name, commits, path) {
    const approvals = new Map();
    for(let from = 0; from < commits.length; from += MAX_COMMITS){
        const some = commits.slice(from, from + MAX_COMMITS);
        const { repository } = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .k)(client, approvalsQuery(some), {
            ...name,
            path
        }, approvalsSchema);
        for (const [index, commit] of some.entries()){
            const pulls = repository?.[`c${index}`]?.associatedPullRequests?.nodes ?? [];
            approvals.set(commit, pulls.filter(({ merged })=>merged).flatMap(approvalsOf));
        }
    }
    return approvals;
}
function approvalsOf({ number: pull, mergedBy, reviews }) {
    return [
        ...mergedBy === null ? [] : [
            {
                pull,
                by: mergedBy.login,
                reviewed: null
            }
        ],
        ...reviews.nodes.flatMap(({ author, authorCanPushToRepository, commit })=>author === null || !authorCanPushToRepository ? [] : [
                {
                    pull,
                    by: author.login,
                    reviewed: {
                        text: textOf(commit?.file ?? null)
                    }
                }
            ])
    ];
}
function approvalsQuery(commits) {
    const asked = commits.map((oid, index)=>`c${index}: object(oid: ${JSON.stringify(oid)}) { ...approvals }`);
    return `query policyApprovals($owner: String!, $repo: String!, $path: String!) {
    repository(owner: $owner, name: $repo) { ${asked.join(' ')} }
  }
  fragment approvals on Commit {
    associatedPullRequests(first: 5) { nodes {
      number merged mergedBy { login }
      reviews(first: 50, states: [APPROVED]) {
        nodes { author { login } authorCanPushToRepository commit { ${FILE} } }
      }
    } }
  }`;
}


/***/ }),

/***/ 78660:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readRepositoryFacts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91214);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90636);



const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        isPrivate: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        defaultBranchRef: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            target: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                oid: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            })
        }).nullable()
    }).nullable()
});
/**
 * Reads the facts.
 * @throws what the client throws, or FixbyError (github) where this token cannot see the repository
 */ async function readRepositoryFacts(client, name) {
    const query = `query repositoryFacts($owner: String!, $repo: String!) {
    repository(owner: $owner, name: $repo) { isPrivate defaultBranchRef { name target { oid } } }
  }`;
    const { repository } = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(client, query, {
        ...name
    }, schema);
    if (repository === null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FixbyError */ .$('github', `this token cannot see ${name.owner}/${name.repo}.`, 'Check the name, and give the token "contents: read" there.');
    const { isPrivate, defaultBranchRef: branch } = repository;
    return {
        public: !isPrivate,
        defaultBranch: branch === null ? null : {
            name: branch.name,
            tip: branch.target.oid
        }
    };
}


/***/ }),

/***/ 80407:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wholeAnswer)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37428);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90636);


/**
 * Sends a request, validates the answer, and repeats the request once if that fails. Octokit
 * returns a truncated answer as a string, and missing data must not be mistaken for "none" or "no".
 * @param request must be safe to send twice
 * @throws FixbyError (github) when GitHub's answer has not the expected shape twice, usually since
 *   the connection broke; or what the request throws
 */ async function wholeAnswer(request, schema) {
    const first = schema.safeParse(await request());
    if (first.success) return first.data;
    const second = schema.safeParse(await request());
    if (second.success) return second.data;
    throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FixbyError */ .$('github', `GitHub's answer is not complete (${zod__WEBPACK_IMPORTED_MODULE_1__/* .prettifyError */ .S1(second.error).replace(/\s+/gu, ' ').slice(0, 150)}).`, 'Run it again; if it stays so, look at githubstatus.com.');
}


/***/ }),

/***/ 27773:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withProofs),
/* harmony export */   P: () => (/* binding */ historyOnGitHub)
/* harmony export */ });
/* harmony import */ var _core_gate_waiver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58123);
/* harmony import */ var _core_policy_approvers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13988);
/* harmony import */ var _core_policy_given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32027);
/* harmony import */ var _core_policy_read_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72777);
/* harmony import */ var _core_scale_day_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94900);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84356);
/* harmony import */ var _github_read_policy_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3713);







/** The history that GitHub has. */ function historyOnGitHub(client, name) {
    return {
        versions: (commit, path)=>(0,_github_read_policy_history_js__WEBPACK_IMPORTED_MODULE_5__/* .fileVersions */ .qn)(client, name, commit, path),
        approvals: (commits, path)=>(0,_github_read_policy_history_js__WEBPACK_IMPORTED_MODULE_5__/* .commitApprovals */ .yk)(client, name, commits, path)
    };
}
/**
 * The policy in force, each of its waivers that may count with what is known of how it was given:
 * since when it stands there, and which of those whom it names GitHub shows to have approved it.
 * What cannot be read changes no waiver's days, and confirms nobody.
 * @param commit the commit that the policy was read from; null where there is none
 * @param asOf RFC 3339: now
 */ async function withProofs(inForce, commit, history, asOf) {
    const { policy, origin } = inForce;
    const today = (0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(asOf, policy.sla.timezone);
    const loose = {
        ...policy,
        'waiver-rules': {
            ...policy['waiver-rules'],
            approvals: 0
        }
    };
    const live = policy.waivers.filter((waiver)=>(0,_core_gate_waiver_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverStanding */ .nD)(waiver, loose, today) === 'active');
    if (live.length === 0 || commit === null || origin.path === null) return inForce;
    const read = await givenWaivers(live, policy, history.versions(commit, origin.path));
    const asked = await approvalsOf(read.given, origin.path, policy, history.approvals);
    const proofs = new Map(live.map((waiver)=>{
        const by = read.given.get(waiver) ?? null;
        const approvals = by === null ? [] : asked.approvals.get(by.commit) ?? [];
        return [
            waiver,
            {
                since: by?.at ?? null,
                confirmed: (0,_core_policy_given_js__WEBPACK_IMPORTED_MODULE_1__/* .confirmedIn */ .Fo)(waiver, approvals)
            }
        ];
    }));
    const waivers = policy.waivers.map((waiver)=>{
        const proof = proofs.get(waiver);
        return proof === undefined ? waiver : {
            ...waiver,
            proof
        };
    });
    return {
        ...inForce,
        policy: {
            ...policy,
            waivers
        },
        reasons: [
            ...inForce.reasons,
            ...read.reasons,
            ...asked.reasons
        ]
    };
}
/** The versions that gave waivers, as far back as their days may be counted from. */ async function givenWaivers(live, policy, history) {
    const versions = [];
    const reasons = [];
    try {
        for await (const { commit, at, text } of history){
            versions.push({
                commit,
                at,
                waivers: waiversIn(text)
            });
            if (live.every((waiver)=>isSettled(waiver, versions, policy))) break;
        }
    } catch (error) {
        reasons.push(unproven(`the days of waivers count from today, since the policy's history could not be read`, error));
    }
    const given = live.flatMap((waiver)=>{
        const { by } = (0,_core_policy_given_js__WEBPACK_IMPORTED_MODULE_1__/* .givenBy */ .ny)(waiver, versions);
        return by === null ? [] : [
            [
                waiver,
                by
            ]
        ];
    });
    return {
        given: new Map(reasons.length > 0 ? [] : given),
        reasons
    };
}
/** Whether older versions cannot change what is known of a waiver. */ function isSettled(waiver, versions, policy) {
    const { by, open } = (0,_core_policy_given_js__WEBPACK_IMPORTED_MODULE_1__/* .givenBy */ .ny)(waiver, versions);
    if (!open) return true;
    const first = (0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_3__/* .addDays */ .fi)(waiver.expires, -policy['waiver-rules']['max-days']);
    return by !== null && (0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(by.at, policy.sla.timezone) < first;
}
/** The waivers of a version; none where it has no policy, null where that cannot be read. */ function waiversIn(text) {
    return text === null ? [] : (0,_core_policy_read_parse_js__WEBPACK_IMPORTED_MODULE_2__.policyIn)(text)?.waivers ?? null;
}
async function approvalsOf(given, path, policy, ask) {
    const commits = [
        ...given
    ].filter(([waiver])=>(0,_core_policy_approvers_js__WEBPACK_IMPORTED_MODULE_6__/* .loginsIn */ .M)(waiver['approved-by'] ?? '').length > 0).map(([, { commit }])=>commit);
    if (ask === null || commits.length === 0) return {
        approvals: new Map(),
        reasons: []
    };
    try {
        const found = await ask([
            ...new Set(commits)
        ], path);
        const read = [
            ...found
        ].map(([commit, approvals])=>{
            const changes = approvals.map(({ by, reviewed })=>({
                    by,
                    waivers: reviewed === null ? null : waiversIn(reviewed.text) ?? []
                }));
            return [
                commit,
                changes
            ];
        });
        return {
            approvals: new Map(read),
            reasons: []
        };
    } catch (error) {
        const what = `nobody's approval of a waiver could be confirmed (the job needs "permissions: pull-requests: read")`;
        // Where no approval is asked for, the evidence says "claimed", and nothing else changes.
        const needed = policy['waiver-rules'].approvals > 0;
        return {
            approvals: new Map(),
            reasons: needed ? [
                unproven(what, error)
            ] : []
        };
    }
}
function unproven(what, error) {
    return {
        kind: 'waivers-unproven',
        decision: 'warn',
        message: `${what}: ${(0,_github_client_js__WEBPACK_IMPORTED_MODULE_4__/* .explainApiError */ .cU)(error)}`
    };
}


/***/ }),

/***/ 17993:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createPostureScanner)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1882);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70911);
/* harmony import */ var _shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16635);



const POSTURE = {
    name: 'posture',
    sources: [
        'posture'
    ]
};
/** The scanner of the repository's settings on GitHub. */ function createPostureScanner(options) {
    return {
        ...POSTURE,
        skipped: (policy)=>whySkipped(policy, options),
        scan: (context)=>(0,_shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .timed */ .ay)(()=>scanOrFail(context, options))
    };
}
function whySkipped({ scan }, { posture }) {
    if (!scan.posture.enabled) return _shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_ASKED */ .Lf;
    return posture === null ? 'looked at by runs on the default branch, and by fixby posture' : null;
}
async function scanOrFail({ head, policy }, { posture }) {
    if (posture === null) return nothing({
        problems: [
            'there is nobody to ask for the settings'
        ]
    });
    try {
        const { scanPosture } = await Promise.all(/* import() */[__webpack_require__.e(3556), __webpack_require__.e(4925)]).then(__webpack_require__.bind(__webpack_require__, 59987));
        const { checks, observations } = await scanPosture(head, posture, policy.scan.posture.disable);
        const report = (0,_shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .EI)(POSTURE, {
            version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x,
            problems: [],
            checks
        });
        return {
            report,
            head: observations,
            base: [],
            moved: new Map()
        };
    } catch (error) {
        return nothing({
            problems: [
                `the settings could not be read: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`
            ]
        });
    }
}
function nothing(parts) {
    return {
        report: (0,_shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .EI)(POSTURE, {
            version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x,
            ...parts
        }),
        head: [],
        base: [],
        moved: new Map()
    };
}


/***/ }),

/***/ 57009:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eO: () => (/* binding */ CommitTree),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   z1: () => (/* binding */ kindOfMode)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _blob_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56168);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1882);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89632);




/** A commit of a local repository as a tree. */ class CommitTree {
    commit;
    #repository;
    #blobs;
    #entries = null;
    constructor(repository, commit){
        this.#repository = repository;
        this.#blobs = new _blob_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .BlobReader */ .n(repository);
        this.commit = commit;
    }
    async files() {
        return [
            ...(await this.#list()).values()
        ];
    }
    async contentId(path) {
        return (await this.#file(path)).oid;
    }
    async read(path, maxBytes = Infinity) {
        const { oid } = await this.#file(path);
        const content = await this.#blobs.read(oid);
        if (content.length > maxBytes) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TooLargeError */ .qB(path, content.length, maxBytes);
        return content;
    }
    async #file(path) {
        const entry = (await this.#list()).get(path);
        if (entry?.kind !== 'file') throw new _git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS(`${path} is no file in commit ${this.commit}`);
        return entry;
    }
    #list() {
        return this.#entries ??= this.#read();
    }
    async #read() {
        const out = await this.#repository.git([
            'ls-tree',
            '-r',
            '-z',
            '--full-tree',
            this.commit
        ]);
        const entries = linesOf(out).filter((line)=>line !== '').map(parseEntry);
        return byPath(entries, this.commit);
    }
}
/**
 * Splits a list of paths. A path that is not valid UTF-8 is written with escapes: as text, two such
 * paths could become equal, and one file would hide the other.
 */ function linesOf(out) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(out)) return out.toString('utf8').split('\0');
    return out.toString('latin1').split('\0').map((line)=>{
        const bytes = Buffer.from(line, 'latin1');
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) return bytes.toString('utf8');
        return line.replace(/[\x80-\xff]/g, (byte)=>`\\x${byte.charCodeAt(0).toString(16)}`);
    });
}
/**
 * The entries of a commit by path.
 * @throws GitError when two have the same path, since one file would hide the other
 */ function byPath(entries, commit) {
    const map = new Map(entries.map((entry)=>[
            entry.path,
            entry
        ]));
    if (map.size === entries.length) return map;
    const twice = entries.find((entry)=>map.get(entry.path) !== entry);
    throw new _git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS(`Commit ${commit} has several files whose paths are not UTF-8, or look so, and cannot be told apart (${JSON.stringify(twice?.path)}). Rename them.`);
}
/**
 * Parses one line of `git ls-tree`: mode, type and object, a tab, the path.
 * @see https://git-scm.com/docs/git-ls-tree#_output_format
 */ function parseEntry(line) {
    const [, mode, oid, path] = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    if (mode === undefined || oid === undefined || path === undefined) throw new _git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS(`git ls-tree printed "${line}"`);
    return {
        path,
        oid,
        kind: kindOfMode(mode)
    };
}
/**
 * The kind of a tree entry, from its git mode.
 * @see https://git-scm.com/docs/git-fast-import#_filemodify
 */ function kindOfMode(mode) {
    if (mode === '120000') return 'symlink';
    return mode === '160000' ? 'submodule' : 'file';
}


/***/ })

};
;