export const id = 8436;
export const ids = [8436];
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

/***/ 68436:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   posture: () => (/* binding */ posture)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36164);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71293);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29289);
/* harmony import */ var _run_posture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21097);
/* harmony import */ var _shared_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17355);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13065);






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
    if (format === 'json') return (await Promise.all(/* import() */[__webpack_require__.e(4272), __webpack_require__.e(6342), __webpack_require__.e(8630)]).then(__webpack_require__.bind(__webpack_require__, 68630))).renderJson(result);
    const { renderPostureMarkdown, renderPostureText } = await __webpack_require__.e(/* import() */ 1232).then(__webpack_require__.bind(__webpack_require__, 21232));
    return format === 'markdown' ? renderPostureMarkdown(result) : renderPostureText(result);
}


/***/ }),

/***/ 71293:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62621);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22539);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13113);
/* harmony import */ var _system_git_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13603);
/* harmony import */ var _judged_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33713);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5649);








/** GitHub's own address of its API. */ const PUBLIC_API = 'https://api.github.com';
/**
 * Connects to GitHub with the token of the environment (`GITHUB_TOKEN`, or `GH_TOKEN`).
 * @param named `owner/name`; null to take it from `GITHUB_REPOSITORY`, else from the remote
 *   `origin` of the repository that contains the directory
 * @throws FixbyError (usage) when no repository is named anywhere, or there is no token
 */ async function connect(named, directory) {
    await (0,_judged_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .judgedRepository */ .s)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory));
    const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN'] ?? '';
    if (token === '') throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', 'this command reads the issues on GitHub: set GITHUB_TOKEN to a token that may read them.');
    const name = parseName(named ?? process.env['GITHUB_REPOSITORY'] ?? await originName(directory));
    const api = process.env['GITHUB_API_URL'] ?? PUBLIC_API;
    const server = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    return {
        client: (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createClient */ .UU)(token, api, _log_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalLog */ .d),
        name,
        url: `${server}/${name.owner}/${name.repo}`
    };
}
function parseName(text) {
    const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/u.exec(text) ?? [];
    if (owner === undefined || repo === undefined) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `"${text.slice(0, 100)}" is no repository: name it with --repository owner/name.`);
    return {
        owner,
        repo
    };
}
/**
 * `owner/name` of the remote `origin`, whose address may be `https://host/owner/name.git` or
 * `git@host:owner/name.git`.
 */ async function originName(directory) {
    const paths = await (0,_judged_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .judgedRepository */ .s)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory));
    const settings = paths === null ? null : await (0,_system_git_config_js__WEBPACK_IMPORTED_MODULE_5__/* .readConfiguration */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(paths.commonDirectory, 'config'), _system_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .eF);
    const url = settings?.get('remote.origin.url') ?? '';
    const name = /[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/u.exec(url)?.[1];
    if (name === undefined) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', 'nothing says which repository is meant: name it with --repository owner/name.');
    return name;
}


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

/***/ 33713:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ judgedRepository)
/* harmony export */ });
/* harmony import */ var _system_distrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68501);
/* harmony import */ var _system_find_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71158);


/**
 * Finds the repository that contains a directory to be scanned, without running any program from
 * either.
 * @param directory absolute, without links
 * @throws FixbyError (usage) when the nearest `.git` is no repository
 */ async function judgedRepository(directory) {
    const paths = await (0,_system_find_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepository */ .W)(directory, null);
    (0,_system_distrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .distrust */ .p7)(paths?.root ?? directory);
    if (paths === null) (0,_system_distrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .distrustHere */ .TB)();
    return paths;
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

/***/ 70801:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readingOf),
/* harmony export */   d: () => (/* binding */ defaultBranchOf)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62621);
/* harmony import */ var _github_read_repository_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20317);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13113);



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

/***/ 21097:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ runPosture)
/* harmony export */ });
/* harmony import */ var _github_read_api_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38528);
/* harmony import */ var _github_read_posture_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58648);
/* harmony import */ var _run_pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78999);
/* harmony import */ var _run_read_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54746);
/* harmony import */ var _run_waiver_proofs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77286);
/* harmony import */ var _scanners_posture_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97424);
/* harmony import */ var _explicit_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56688);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5649);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4735);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70801);










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

/***/ 38528:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ApiTree)
/* harmony export */ });
/* harmony import */ var _system_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13084);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91385);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13113);



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

/***/ 20317:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readRepositoryFacts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88011);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13113);



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

/***/ 97424:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createPostureScanner)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91385);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20752);
/* harmony import */ var _shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41700);



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
        const { scanPosture } = await Promise.all(/* import() */[__webpack_require__.e(4983), __webpack_require__.e(9164)]).then(__webpack_require__.bind(__webpack_require__, 39164));
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


/***/ })

};
