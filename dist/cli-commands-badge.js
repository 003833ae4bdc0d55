export const id = 1727;
export const ids = [1727,5325];
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

/***/ 63307:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   badge: () => (/* binding */ badge)
/* harmony export */ });
/* harmony import */ var _core_dashboard_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3485);
/* harmony import */ var _core_ledger_own_dashboard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76219);
/* harmony import */ var _core_scale_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97469);
/* harmony import */ var _report_badge_badge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77492);
/* harmony import */ var _run_tracking_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12373);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(36164);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71293);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29289);
/* harmony import */ var _shared_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17355);
/* harmony import */ var _tracked_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49475);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13065);











/** Days after the last complete scan during which the badge may be green. */ const FRESH_DAYS = 7;
const options = {
    format: {
        type: 'string',
        value: '<format>',
        choices: [
            'json',
            'svg'
        ],
        summary: 'an image, or what shields.io reads; default: json'
    },
    output: _shared_options_js__WEBPACK_IMPORTED_MODULE_7__/* .output */ .CG,
    repository: _shared_options_js__WEBPACK_IMPORTED_MODULE_7__/* .repository */ .Jk,
    policy: _shared_options_js__WEBPACK_IMPORTED_MODULE_7__/* .policy */ .JN
};
/**
 * `fixby badge`: renders a badge from the current issues. It is green only when a scan was complete
 * within the last week.
 * @throws FixbyError, or what the GitHub client throws
 */ const badge = (0,_command_js__WEBPACK_IMPORTED_MODULE_10__/* .command */ .G)({
    name: 'badge',
    summary: 'a badge of what is open, from the issues',
    operands: [],
    examples: [
        {
            call: 'fixby badge --format svg',
            does: 'reads with the token in GITHUB_TOKEN'
        }
    ],
    options,
    run
});
async function run({ values }) {
    const { policy, ledger, tracker } = await (0,_tracked_js__WEBPACK_IMPORTED_MODULE_8__/* .readTracked */ .T)(await (0,_connection_js__WEBPACK_IMPORTED_MODULE_5__/* .connect */ .N)(values.repository ?? null, '.'), values.policy ?? null);
    const asOf = new Date().toISOString();
    const today = (0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(asOf, policy.sla.timezone);
    const last = (0,_run_tracking_js__WEBPACK_IMPORTED_MODULE_4__/* .lastScanOf */ .TJ)(ledger);
    const fresh = last !== null && (0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .daysBetween */ .YM)((0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(last, policy.sla.timezone), today) <= FRESH_DAYS;
    const data = (0,_core_dashboard_data_js__WEBPACK_IMPORTED_MODULE_0__/* .dashboardData */ .l)({
        tracker,
        ledger,
        findings: [],
        detailsUrl: null,
        scans: [],
        complete: ()=>false,
        whole: ()=>false,
        goneAs: ()=>null,
        ruled: new Set(),
        previous: (0,_core_ledger_own_dashboard_js__WEBPACK_IMPORTED_MODULE_1__/* .ownDashboard */ .L)(ledger)?.meta ?? null,
        policy,
        asOf,
        today,
        waivers: {
            unused: []
        }
    });
    const input = {
        figures: data.figures,
        complete: fresh
    };
    const badge = values.format === 'svg' ? (0,_report_badge_badge_js__WEBPACK_IMPORTED_MODULE_3__/* .renderBadgeSvg */ .go)(input) : (0,_report_badge_badge_js__WEBPACK_IMPORTED_MODULE_3__/* .renderBadgeJson */ .oS)(input);
    await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_9__/* .writeReport */ .u)(values.output ?? null, badge, 'everybody');
    return _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.pass;
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

/***/ 49475:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readTracked)
/* harmony export */ });
/* harmony import */ var _core_ledger_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19420);
/* harmony import */ var _github_read_api_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38528);
/* harmony import */ var _github_read_tracker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48578);
/* harmony import */ var _run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33481);
/* harmony import */ var _run_read_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54746);
/* harmony import */ var _run_waiver_proofs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77286);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12690);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70801);








/**
 * Reads the issues of a repository.
 * @param file path of a local policy file; null for the policy on the default branch
 * @throws FixbyError
 */ async function readTracked(connection, file) {
    return (0,_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .readingOf */ .M)(connection.name, ()=>readAll(connection, file));
}
async function readAll({ client, name }, file) {
    const defaultBranch = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultBranchOf */ .d)(client, name);
    const tree = new _github_read_api_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiTree */ .P(client, name, defaultBranch.tip);
    const history = (0,_run_waiver_proofs_js__WEBPACK_IMPORTED_MODULE_5__/* .historyOnGitHub */ .P)(client, name);
    const asOf = new Date().toISOString();
    const { policy, origin } = file === null ? await (0,_run_waiver_proofs_js__WEBPACK_IMPORTED_MODULE_5__/* .withProofs */ .K)(await (0,_run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_3__/* .policyOf */ .US)(tree, {
        path: null,
        failOn: null
    }), tree.commit, history, asOf) : {
        policy: (0,_run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicyText */ .OG)(await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_6__/* .namedPolicy */ .W0)(file), file),
        origin: {
            path: file,
            ref: null
        }
    };
    const tracker = await (0,_github_read_tracker_js__WEBPACK_IMPORTED_MODULE_2__/* .readTracker */ .T_)(client, (0,_run_read_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .trackerName */ .c9)(policy, name), policy.issues.authors);
    return {
        policy,
        policyPath: origin.path,
        policyRef: origin.ref,
        branch: defaultBranch.name,
        tip: defaultBranch.tip,
        tracker,
        ledger: (0,_core_ledger_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readLedger */ .SC)(tracker)
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

/***/ 3485:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ dashboardData)
});

// EXTERNAL MODULE: ./src/core/findings/counts.js
var counts = __webpack_require__(77149);
// EXTERNAL MODULE: ./src/core/ledger/plan/due-places.js
var due_places = __webpack_require__(93659);
;// CONCATENATED MODULE: ./src/core/history/coverage-trend.js

/** Half a year with one point a week. */ const MAX_POINTS = 26;
/**
 * The points of earlier weeks, and today's as that of this week; unchanged where one of the scans
 * cannot say. Oldest first.
 */ function coverageTrend(before, scans, today) {
    // What a scanner that failed did not look at is in no figure.
    if (scans.some(({ status })=>status === 'failed')) return [
        ...before
    ];
    const covered = scans.flatMap((scan)=>scan.status === 'done' && scan.coverage !== null ? [
            {
                scan,
                coverage: scan.coverage
            }
        ] : []);
    if (covered.length === 0) return [
        ...before
    ];
    const point = {
        day: today,
        looked: covered.reduce((sum, { scan, coverage })=>sum + lookedIn(scan, coverage), 0),
        unseen: covered.reduce((sum, { coverage })=>sum + gapsIn(coverage), 0)
    };
    const earlier = before.filter(({ day })=>(0,due_places/* lastOfWeek */.I1)(day) < (0,due_places/* lastOfWeek */.I1)(today));
    return [
        ...earlier,
        point
    ].slice(-MAX_POINTS);
}
function lookedIn({ sources }, { head }) {
    return sources.includes('dependencies') ? head.looked.packages : head.looked.files;
}
function gapsIn({ head }) {
    return head.unseen.filter(({ reason })=>reason !== 'excluded').length;
}

// EXTERNAL MODULE: ./src/core/history/metrics.js + 1 modules
var metrics = __webpack_require__(61872);
// EXTERNAL MODULE: ./src/core/history/records.js + 3 modules
var history_records = __webpack_require__(68406);
// EXTERNAL MODULE: ./src/core/findings/cause.js
var cause = __webpack_require__(11598);
// EXTERNAL MODULE: ./src/core/ledger/account-index.js
var account_index = __webpack_require__(99796);
// EXTERNAL MODULE: ./src/core/ledger/decisions.js
var ledger_decisions = __webpack_require__(2009);
// EXTERNAL MODULE: ./src/core/ledger/metadata/clocks.js
var clocks = __webpack_require__(75091);
// EXTERNAL MODULE: ./src/core/ledger/recall.js
var recall = __webpack_require__(65793);
// EXTERNAL MODULE: ./src/core/ledger/remembered-clocks.js
var remembered_clocks = __webpack_require__(23116);
;// CONCATENATED MODULE: ./src/core/ledger/clocks.js






/**
 * The clocks that run, for the dashboard to remember: when somebody takes an issue or a list away
 * (deletes it, transfers it, makes a discussion of it), the clocks of its findings go on. One that
 * only the dashboard remembers is kept until a scan leaves out nothing of its source and does not
 * show the finding.
 */ function clocksOf(ledger, { here, whole }) {
    const keys = [
        ...filedKeys(ledger),
        ...listedKeys(ledger)
    ];
    const memory = (0,recall/* recall */.I9)(ledger, keys, ()=>false);
    const known = new Set(keys.map(({ id })=>id));
    const running = keys.flatMap(({ id, source })=>{
        const { start = null, previous = [] } = memory.get(id) ?? {};
        return start === null ? [] : [
            {
                id,
                source,
                since: start,
                announced: latest(previous)
            }
        ];
    });
    const orphans = [
        ...(0,remembered_clocks/* rememberedClocks */.cR)(ledger).values()
    ].flat().filter(({ id, source })=>!known.has(id) && (here.has(id) || !whole(source)));
    const kept = new Set(orphans.map(({ id })=>id));
    const raised = [
        ...raisedIn(ledger),
        ...(0,remembered_clocks/* rememberedRaises */.CZ)(ledger).filter(({ id })=>kept.has(id))
    ];
    return (0,clocks/* packClocks */.Ty)([
        ...running,
        ...orphans
    ], raised);
}
/** What was announced last. */ function latest([last]) {
    if (last === undefined) return null;
    const { severity, due, basis } = last;
    return {
        severity,
        due,
        basis
    };
}
/** The severities that comments set on issues. */ function raisedIn({ issues }) {
    return issues.flatMap((entry)=>entry.meta.findings.flatMap((member)=>{
            const decided = (0,ledger_decisions/* lastDecided */.ZH)([
                {
                    entry,
                    member
                }
            ]);
            return decided === undefined ? [] : [
                {
                    id: member.id,
                    ...decided
                }
            ];
        }));
}
function filedKeys(ledger) {
    return (0,account_index/* indexOf */.qh)(ledger).all.map(({ entry, member })=>keyOfMember(entry, member));
}
function keyOfMember({ meta }, member) {
    const { former = [], place } = member;
    return {
        ...keyOfLeft(meta, member),
        path: place?.path ?? null,
        cause: (0,cause/* isCauseKey */.v)(meta.key) ? meta.key : null,
        formerIds: former
    };
}
/** The key of a finding as far as a comment remembers it that says that it left. */ function keyOfLeft({ source, package: at }, { id, rule, aliases }) {
    return {
        ...UNKNOWN,
        id,
        rule,
        source,
        ids: [
            rule,
            ...aliases
        ],
        package: at
    };
}
/** What waits for its issue, or left one for a reason that ends no clock. */ function listedKeys({ issues, dashboards }) {
    const waiting = dashboards.flatMap(({ notes })=>notes.flatMap(({ marker })=>marker.kind !== 'waiting' ? [] : marker.findings.map((id)=>({
                    ...UNKNOWN,
                    id,
                    source: marker.source
                }))));
    const left = issues.flatMap(({ meta, notes })=>notes.flatMap(({ marker })=>marker.kind !== 'left' ? [] : marker.members.map((member)=>keyOfLeft(meta, member))));
    return [
        ...waiting,
        ...left
    ];
}
const UNKNOWN = {
    rule: '',
    ids: [],
    package: null,
    path: null,
    subject: null,
    trace: null,
    cause: null,
    formerIds: []
};

// EXTERNAL MODULE: ./src/core/ledger/plan/redaction.js
var redaction = __webpack_require__(70669);
// EXTERNAL MODULE: ./src/core/gate/sla.js
var gate_sla = __webpack_require__(10682);
// EXTERNAL MODULE: ./src/core/gate/waiver.js
var gate_waiver = __webpack_require__(67618);
// EXTERNAL MODULE: ./src/core/ledger/waiting-lists.js
var waiting_lists = __webpack_require__(67957);
// EXTERNAL MODULE: ./src/core/policy/match.js
var match = __webpack_require__(41680);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(97469);
;// CONCATENATED MODULE: ./src/core/dashboard/listed-rows.js





/** What waits for its issue, or was waived before it got one, and this run did not look for. */ function listedRows(input) {
    const here = new Set([
        ...input.findings.map(({ id })=>id),
        ...input.ledger.issues.flatMap(({ meta })=>meta.findings.map(({ id })=>id))
    ]);
    const left = (0,waiting_lists/* listedIn */.tl)(input.ledger).filter((one)=>one.gone === null && input.goneAs(one.member.id) === null && !(0,waiting_lists/* listedIds */.E0)(one).some((id)=>here.has(id)));
    return [
        ...new Map(left.map((one)=>[
                one.member.id,
                one
            ])).values()
    ].map((one)=>rowOf(one, input));
}
function rowOf(listed, { policy, asOf, today }) {
    const { id, rule, aliases, title, severity, package: at } = listed.member;
    const { due, daysLeft, state: sla } = (0,gate_sla/* slaOf */.UT)(severity, {
        firstSeen: listed.at,
        published: null
    }, policy, asOf);
    const facts = {
        findingIds: (0,waiting_lists/* listedIds */.E0)(listed),
        ids: (0,match/* namesOf */.eZ)({
            rule,
            aliases
        }),
        package: at
    };
    const waiver = (0,gate_waiver/* rememberedWaiverFor */.Wt)(facts, policy, asOf);
    return {
        counted: {
            severity,
            due,
            daysLeft,
            sla,
            waiver
        },
        row: {
            finding: id,
            issue: null,
            title,
            severity,
            sla,
            due,
            daysLeft,
            ageDays: (0,day/* daysBetween */.YM)((0,day/* dayOf */.kb)(listed.at, policy.sla.timezone), today),
            owner: null,
            waived: waiver !== null,
            unseenSince: null,
            exploited: null,
            epss: null,
            unfixed: false
        }
    };
}

// EXTERNAL MODULE: ./src/core/ledger/plan/standing.js
var standing = __webpack_require__(37498);
// EXTERNAL MODULE: ./src/core/ledger/read.js
var read = __webpack_require__(19420);
;// CONCATENATED MODULE: ./src/core/dashboard/reported.js



/**
 * The open reports that no maintainer confirmed, in the order of their issues. In public none is
 * named.
 * @param isPublic whether everybody can read the dashboard
 */ function reportedRows(ledger, isPublic, context) {
    if (isPublic) return [];
    return ledger.issues.filter((entry)=>entry.report?.confirmed === false && entry.issue.state === 'open').filter((entry)=>(0,read/* goneNote */.av)(entry) === null).map((entry)=>{
        const { issue, meta } = entry;
        const { severity, due } = (0,standing/* standing */.J)(entry, context);
        return {
            issue: {
                number: issue.number,
                url: issue.url
            },
            title: meta.findings[0]?.title ?? issue.title,
            severity,
            due,
            by: issue.reporter ?? null,
            on: (0,day/* dayOf */.kb)(issue.createdAt, context.policy.sla.timezone)
        };
    });
}

// EXTERNAL MODULE: ./src/core/findings/disclosure.js
var disclosure = __webpack_require__(86656);
// EXTERNAL MODULE: ./src/core/findings/finding.js
var findings_finding = __webpack_require__(26500);
// EXTERNAL MODULE: ./src/core/gate/comment-grant.js
var comment_grant = __webpack_require__(386);
// EXTERNAL MODULE: ./src/core/gate/memory.js
var memory = __webpack_require__(24377);
// EXTERNAL MODULE: ./src/core/ledger/former-ids.js
var former_ids = __webpack_require__(29898);
// EXTERNAL MODULE: ./src/core/ledger/plan/members.js
var members = __webpack_require__(96291);
// EXTERNAL MODULE: ./src/core/ledger/priority-in.js
var priority_in = __webpack_require__(28401);
// EXTERNAL MODULE: ./src/core/ledger/plan/staying.js
var staying = __webpack_require__(60267);
// EXTERNAL MODULE: ./src/core/ledger/plan/target.js
var target = __webpack_require__(56971);
// EXTERNAL MODULE: ./src/core/ledger/plan/target-steps.js
var target_steps = __webpack_require__(35841);
// EXTERNAL MODULE: ./src/core/policy/sla-days.js
var sla_days = __webpack_require__(33995);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(94132);
;// CONCATENATED MODULE: ./src/core/dashboard/rows.js




















/**
 * Collects the open issues: from this run's findings, and from what an issue records where its
 * source was not scanned completely.
 */ function rowsOf(input) {
    const targets = shownTargets(input);
    const seen = seenIssues(targets, input);
    const unseen = unseenIssues(input, new Set(seen.map(({ entry })=>entry)));
    const [shown, hidden] = partition(unseen, ({ entry: { meta } })=>mayShow({
            source: meta.source,
            rule: meta.findings[0]?.rule ?? ''
        }, input));
    const all = [
        ...seen,
        ...shown
    ];
    const judged = input.findings.filter(findings_finding/* isJudged */.s);
    const [dismissed, open] = partition(all, isDismissedRow);
    return {
        rows: open.map(rows_rowOf),
        dismissed: dismissed.map((one)=>dismissedRow(one, input.policy)),
        hidden: judged.filter((finding)=>!mayShow(finding, input)).length + hidden.reduce((sum, { members })=>sum + members.length, 0),
        unfiled: targets.filter(({ entry, findings })=>entry === null && findings.some((one)=>isFiled(one, input))).flatMap(({ findings })=>findings),
        counted: [
            ...judged,
            ...rememberedIn([
                ...seen,
                ...unseen
            ])
        ]
    };
}
/** The row of a finding that has no issue yet. */ function waitingRow(finding, input) {
    const { id, severity, sla, waiver, due, daysLeft, exploited, epss } = finding;
    const { ageDays } = judgedOf(finding, input);
    const { title } = (0,members/* listed */.KE)(finding);
    const row = {
        finding: id,
        issue: null,
        title,
        severity,
        sla,
        due,
        daysLeft,
        ageDays,
        owner: null
    };
    return {
        ...row,
        waived: waiver !== null,
        unseenSince: null,
        exploited: exploited?.added ?? null,
        epss: epss ?? null,
        unfixed: finding.fixSince === null
    };
}
function mayShow(of, { tracker }) {
    return !tracker.public || (0,disclosure/* isPublicKnowledge */.WY)(of);
}
/** Whether it gets an issue, or would without its waiver. */ function isFiled(finding, { policy }) {
    return (0,findings_finding/* isJudged */.s)(finding) && (0,severity/* atLeast */.jZ)(finding.severity, policy.issues['minimum-severity']);
}
/** What issues know and this run did not find, each finding once. */ function rememberedIn(issues) {
    const known = issues.flatMap(({ members })=>members.flatMap((one)=>'member' in one ? [
                [
                    one.member,
                    one
                ]
            ] : []));
    return [
        ...new Map(known).values()
    ];
}
function shownTargets(input) {
    const { ledger, findings, policy, asOf, complete } = input;
    const shown = findings.filter((finding)=>mayShow(finding, input));
    const seen = (0,target/* seenOf */.Pm)(shown, input);
    return (0,staying/* withStays */.D)((0,target/* targetsOf */.QR)(shown, ledger, policy, asOf, seen, complete), ()=>true, seen);
}
/** The issues about findings that this run reported. */ function seenIssues(targets, input) {
    const { findings, goneAs } = input;
    const here = new Set(findings.map(({ id })=>id));
    return targets.flatMap(({ key, findings: members, entry, accounts })=>{
        if (entry === null) return [];
        const known = new Set([
            ...accounts.values()
        ].flat().map(({ member })=>member.id));
        const shared = key !== members[0]?.id;
        const absent = shared ? (0,target/* absentMembers */.Rj)(entry, here) : [];
        const rest = absent.filter(({ id })=>!known.has(id) && goneAs(id) === null);
        return [
            {
                key,
                entry,
                members: [
                    ...members.map((finding)=>judgedOf(finding, input)),
                    ...rest.map((member)=>remembered(entry, member, input))
                ]
            }
        ];
    });
}
/** The issues about findings that this run did not report and that are not known to be gone. */ function unseenIssues(input, seen) {
    const here = new Set(input.findings.map(({ id })=>id));
    return input.ledger.issues.filter((entry)=>!seen.has(entry) && !(0,read/* isDuplicate */.KD)(entry) && (0,read/* goneNote */.av)(entry) === null).filter(({ report })=>report?.confirmed !== false).map((entry)=>({
            key: entry.meta.key,
            entry,
            members: (0,target/* absentMembers */.Rj)(entry, here).filter(({ id })=>input.goneAs(id) === null).map((member)=>remembered(entry, member, input))
        })).filter(({ members })=>members.length > 0);
}
function judgedOf(finding, { policy, asOf, today }) {
    return {
        ...finding,
        ageDays: (0,day/* daysBetween */.YM)((0,day/* dayOf */.kb)(finding.firstSeen ?? asOf, policy.sla.timezone), today)
    };
}
/** The part of a finding that a row needs, from what its issue records. */ function remembered(entry, member, input) {
    const { policy, asOf, today, records } = input;
    const record = records.get(member.id);
    const start = record?.spans.at(-1)?.start ?? entry.openedAt;
    const decided = (0,ledger_decisions/* decisionsOf */.bB)([
        {
            entry,
            member
        }
    ]);
    const severity = (0,memory/* decidedSeverity */.A)(decided.severity, record?.severity ?? member.severity);
    const clock = {
        firstSeen: start,
        published: null,
        previous: entry.trusted ? [
            member
        ] : [],
        triage: (0,sla_days/* triageDays */.i)(policy, entry.meta.source, member.rule),
        set: decided.due ?? null,
        ...(0,priority_in/* priorityIn */._)(entry, member)
    };
    const { exploited } = clock;
    const { due, daysLeft, state } = (0,gate_sla/* slaOf */.UT)(severity, clock, policy, asOf);
    return {
        member: member.id,
        severity,
        due,
        daysLeft,
        sla: state,
        source: entry.meta.source,
        waiver: rememberedWaiver(decided, entry, member, input),
        ...clock.fixSince === undefined ? {} : {
            fixSince: clock.fixSince
        },
        ...exploited == null ? {} : {
            exploited: {
                id: member.rule,
                added: exploited,
                ransomware: false
            }
        },
        ageDays: (0,day/* daysBetween */.YM)((0,day/* dayOf */.kb)(start, policy.sla.timezone), today)
    };
}
/**
 * The waiver of a finding that is known from its issue only: one of the policy that does not depend
 * on the path, else one given by comment.
 */ function rememberedWaiver(decided, { meta }, member, { policy, asOf, today }) {
    const facts = {
        findingIds: (0,former_ids/* allMemberIds */.a)(meta, member),
        ids: (0,match/* namesOf */.eZ)(member),
        package: meta.package,
        fixKnown: member.fix !== undefined
    };
    const grant = (0,comment_grant/* grantFor */.O4)(decided, null, policy, today);
    return (0,gate_waiver/* rememberedWaiverFor */.Wt)(facts, policy, asOf) ?? (grant === null ? null : (0,comment_grant/* appliedGrant */.gR)(grant, today));
}
/**
 * Whether the row belongs among the dismissed ones. A waived issue does not: it was accepted
 * properly.
 */ function isDismissedRow({ entry, members }) {
    return (0,target_steps/* isDismissed */.gO)(entry) && !(0,target/* summarise */.fS)(members).waived;
}
function rows_rowOf({ key, entry, members }) {
    const { severity, sla, waived, due, daysLeft } = (0,target/* summarise */.fS)(members);
    const judged = waived ? members : members.filter(({ waiver })=>waiver === null);
    return {
        finding: key,
        issue: {
            number: entry.issue.number,
            url: entry.issue.url
        },
        title: titleOf(entry),
        severity,
        sla,
        waived,
        due,
        daysLeft,
        ageDays: judged.reduce((oldest, { ageDays })=>Math.max(oldest, ageDays), 0),
        owner: entry.issue.assignees[0] ?? null,
        unseenSince: unseenSinceOf(entry),
        ...priorityOf(judged)
    };
}
/** What a row says of which comes first: its findings' earliest listing and highest EPSS. */ function priorityOf(judged) {
    const days = judged.flatMap(({ exploited })=>exploited?.added ?? []).sort();
    const scores = judged.flatMap(({ epss })=>epss ?? []).sort((a, b)=>b.score - a.score);
    const unfixed = judged.some(({ fixSince })=>fixSince === null);
    return {
        exploited: days[0] ?? null,
        epss: scores[0] ?? null,
        unfixed
    };
}
/**
 * RFC 3339 time since when one of the issue's findings cannot be seen by the scan; null when all
 * can.
 */ function unseenSinceOf(entry) {
    return entry.meta.findings.flatMap(({ id })=>(0,recall/* unseenSince */.ho)(entry, id) ?? []).sort()[0] ?? null;
}
function dismissedRow({ entry, members }, { sla }) {
    const { severity, due, sla: state } = (0,target/* summarise */.fS)(members);
    const { issue, closing } = entry;
    return {
        issue: {
            number: issue.number,
            url: issue.url
        },
        title: titleOf(entry),
        severity,
        sla: state,
        due,
        by: closing?.actor ?? null,
        on: (0,day/* dayOf */.kb)(closing?.at ?? entry.openedAt, sla.timezone)
    };
}
function titleOf({ issue, meta }) {
    return (0,history_records/* plainTitle */.D4)(issue.title, meta.findings[0]?.rule ?? '');
}
function partition(items, test) {
    return [
        items.filter(test),
        items.filter((item)=>!test(item))
    ];
}

// EXTERNAL MODULE: ./src/core/policy/sections.js + 1 modules
var sections = __webpack_require__(73226);
;// CONCATENATED MODULE: ./src/core/dashboard/scans.js

/** Milliseconds after its last results at which a tool is dropped from the dashboard. */ const MISSED_MS = 90 * 24 * 3_600_000;
/**
 * One row for each scanner with its last complete run, which may be an earlier one. Scanners that
 * the policy disables are left out. A tool whose results are read from SARIF files keeps its row in
 * a run that was given no file of it.
 */ function dashboardScans(input) {
    return input.scans.filter((scan)=>!isSwitchedOff(scan, input.policy)).flatMap((scan)=>scan.scanner === 'sarif' ? toolRows(scan, input) : [
            scans_rowOf(scan, input)
        ]);
}
/** Whether a tool that earlier runs had results of is missed: a waiver may be for those. */ function missesTool(input) {
    return input.scans.some((scan)=>missing(scan, input).length > 0);
}
function isComplete(scan, { complete }) {
    return scan.status === 'done' && scan.sources.every(complete);
}
function scans_rowOf(scan, input) {
    const { scanner, version, status: state, reason } = scan;
    const last = isComplete(scan, input) ? {
        version,
        lastComplete: input.asOf
    } : input.previous?.scans.find((before)=>before.scanner === scanner);
    return {
        scanner,
        version: last?.version ?? '',
        lastComplete: last?.lastComplete ?? null,
        state,
        reason
    };
}
function toolRows(scan, input) {
    const read = scan.sources.map((source)=>scans_rowOf({
            ...scan,
            scanner: source,
            version: '',
            sources: [
                source
            ]
        }, input));
    const missed = missing(scan, input).map((scanner)=>scans_rowOf({
            ...scan,
            scanner,
            status: 'skipped',
            reason: 'this run was given no results of it'
        }, input));
    const whole = read.length > 0 ? [] : [
        scans_rowOf(scan, input)
    ];
    return [
        ...whole,
        ...read,
        ...missed
    ];
}
/** Tools that had results in earlier runs within `MISSED_MS` and have none in this one. */ function missing({ scanner, sources }, { previous, asOf }) {
    if (scanner !== 'sarif') return [];
    return (previous?.scans ?? []).filter(({ lastComplete })=>Date.parse(asOf) - Date.parse(lastComplete) <= MISSED_MS).map((scan)=>scan.scanner).filter((source)=>source.startsWith('sarif:') && !sources.includes(source));
}
function isSwitchedOff({ scanner, status }, { scan }) {
    const name = scanner === 'osv-scanner' ? 'dependencies' : scanner;
    const own = sections/* SCANNERS */.KR.find((one)=>one === name);
    // Other scanners have no switch in the policy: they count as disabled when they were skipped.
    return own === undefined ? status === 'skipped' : !scan[own].enabled;
}

// EXTERNAL MODULE: ./src/core/policy/approvers.js
var approvers = __webpack_require__(71191);
// EXTERNAL MODULE: ./src/core/packages/purl.js
var purl = __webpack_require__(62593);
// EXTERNAL MODULE: ./src/core/policy/match-key.js
var match_key = __webpack_require__(35154);
;// CONCATENATED MODULE: ./src/core/dashboard/waivers.js








/** A waiver that ends within this many days is shown as ending soon. */ const EXPIRING_DAYS = 30;
/** Rule ids that are named for a waiver on an issue about a package, at most. */ const MAX_RULES = 3;
/**
 * The policy's waivers with their state.
 * @param unused those that matched nothing in this run; empty when the run was not complete
 */ function policyWaivers(policy, unused, today) {
    const idle = new Set(unused.map(({ match })=>match));
    return policy.waivers.map((waiver)=>{
        const { match, reason, expires, proof, 'approved-by': approvedBy = null } = waiver;
        const words = (0,match_key/* describeMatch */.$X)(match);
        return {
            kind: 'waiver',
            match: words,
            reason,
            approvedBy,
            approval: (0,approvers/* approvalOf */.x)(approvedBy, proof?.confirmed ?? []),
            expires,
            state: stateOf((0,gate_waiver/* waiverStanding */.nD)(waiver, policy, today), expires, idle.has(words), today),
            issue: null
        };
    });
}
/**
 * What comments accepted of findings that are still there, or are left out for that reason alone.
 * @param isOpen whether a finding is there
 */ function issueWaivers({ issues }, isOpen, policy, today) {
    return issues.filter((entry)=>!(0,read/* isDuplicate */.KD)(entry)).flatMap((entry)=>grantsOn(entry, isOpen, policy, today).map(({ grant, members })=>{
            const { reason, approvedBy, confirmed = [], expires } = (0,comment_grant/* appliedGrant */.gR)(grant, today);
            return {
                kind: grant.kind,
                match: wordsOf(entry, members),
                reason,
                approvedBy,
                approval: (0,approvers/* approvalOf */.x)(approvedBy, confirmed),
                expires,
                state: stateOf((0,comment_grant/* grantStanding */.$B)(grant, policy, today), expires, false, today),
                issue: {
                    number: entry.issue.number,
                    url: entry.issue.url
                }
            };
        }));
}
/** The grants on an issue that count, or else were given last, each with what it covers. */ function grantsOn(entry, isOpen, policy, today) {
    if (!entry.notes.some(({ marker })=>marker.kind === 'waived' || marker.kind === 'ruled')) return [];
    const found = new Map();
    for (const member of entry.meta.findings){
        const decisions = (0,ledger_decisions/* decisionsOf */.bB)([
            {
                entry,
                member
            }
        ]);
        const active = (0,comment_grant/* grantFor */.O4)(decisions, null, policy, today);
        const grant = active ?? decisions.grants.at(-1);
        if (grant === undefined || !(isOpen(member.id) || active !== null && active.kind !== 'waiver')) continue;
        const key = JSON.stringify([
            grant.kind,
            grant.reason,
            grant.by,
            grant.expires
        ]);
        const same = found.get(key);
        if (same === undefined) found.set(key, {
            grant,
            members: [
                member
            ]
        });
        else same.members.push(member);
    }
    return [
        ...found.values()
    ];
}
function wordsOf({ meta }, members) {
    const rules = members.slice(0, MAX_RULES).map(({ rule })=>rule);
    const more = members.length - rules.length;
    return [
        ...rules,
        ...more === 0 ? [] : [
            `${more} more`
        ],
        ...meta.package === null ? [] : [
            (0,purl/* packageSubject */.b)(meta.package.ecosystem, meta.package.name)
        ]
    ].join(', ');
}
function stateOf(standing, expires, unused, today) {
    if (standing !== 'active') return standing;
    if (unused) return 'unused';
    return (0,day/* daysBetween */.YM)(today, expires) <= EXPIRING_DAYS ? 'expiring' : 'active';
}

;// CONCATENATED MODULE: ./src/core/dashboard/data.js











/** Computes what the dashboard shows. The same issues, findings and time give the same data. */ function dashboardData(input) {
    const { ledger, policy, asOf, today, detailsUrl } = input;
    const records = (0,history_records/* recordsOf */.M$)(ledger, policy, asOf).filter(({ report })=>report?.confirmed !== false);
    const byId = new Map(records.map((record)=>[
            record.id,
            record
        ]));
    const { rows, dismissed, hidden, unfiled, counted } = rowsOf({
        ...input,
        records: byId
    });
    const listed = listedRows(input);
    const waiting = [
        ...unfiled.map((finding)=>waitingRow(finding, input)),
        ...listed.map(({ row })=>row)
    ];
    const open = [
        ...counted,
        ...listed.map((one)=>one.counted)
    ];
    return {
        rows,
        waiting,
        undisclosed: {
            count: hidden,
            url: detailsUrl
        },
        exposed: input.tracker.public ? ledger.issues.filter(redaction/* isExposed */.L).map(({ issue: { number, url } })=>({
                number,
                url
            })) : [],
        figures: (0,counts/* figuresOf */.h5)(open),
        ...(0,metrics/* metricsOf */.P)({
            records,
            rows: [
                ...rows,
                ...waiting
            ],
            counted: open,
            policy,
            today
        }),
        scans: dashboardScans(input),
        scanned: input.scans,
        coverage: coverageTrend(input.previous?.coverage ?? [], input.scans, today),
        waivers: [
            ...policyWaivers(policy, missesTool(input) ? [] : input.waivers.unused, today),
            ...issueWaivers(ledger, isOpen(byId), policy, today)
        ],
        dismissed,
        ...input.promises === undefined ? {} : {
            promises: input.promises
        },
        reported: reportedRows(ledger, input.tracker.public, {
            policy,
            asOf,
            today
        }),
        clocks: clocksOf(ledger, {
            here: new Set(input.findings.map(({ id })=>id)),
            whole: input.whole
        })
    };
}
function isOpen(records) {
    return (id)=>records.get(id)?.ended === null;
}


/***/ }),

/***/ 77149:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   h5: () => (/* binding */ figuresOf),
/* harmony export */   sQ: () => (/* binding */ openIn)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26500);

/** The number of days that count as "this week", today included. */ const WEEK_DAYS = 7;
/** The one function behind outputs, headlines, dashboard and badge. */ function figuresOf(findings) {
    const open = findings.filter(({ waiver })=>waiver === null);
    const ahead = open.filter(({ sla })=>sla !== 'overdue');
    const of = (severity)=>open.filter((finding)=>finding.severity === severity).length;
    return {
        critical: of('critical'),
        high: of('high'),
        medium: of('medium'),
        low: of('low'),
        overdue: open.length - ahead.length,
        dueThisWeek: ahead.filter(({ daysLeft })=>daysLeft !== null && daysLeft < WEEK_DAYS).length,
        waived: findings.length - open.length,
        nextDue: ahead.flatMap(({ due })=>due ?? []).sort()[0] ?? null
    };
}
/** How many findings are open, of every severity. */ function openIn({ critical, high, medium, low }) {
    return critical + high + medium + low;
}
/**
 * Counts the open findings of a run, those among them that it did not look for; those of low
 * confidence count nowhere.
 */ function countFindings(findings) {
    const judged = findings.filter(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudged */ .s);
    const open = judged.filter(({ waiver })=>waiver === null);
    return {
        ...figuresOf(judged),
        introduced: open.filter(({ origin })=>origin === 'introduced').length
    };
}


/***/ }),

/***/ 86656:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ publicResult),
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   WY: () => (/* binding */ isPublicKnowledge)
/* harmony export */ });
/**
 * Whether everybody may see a finding. Vulnerable dependencies, licences and the manifest of a
 * Forge app follow from public data (customers see an app's permissions when they install it). A
 * weakness in code or a leaked credential is confidential until it is fixed.
 */ function isPublicKnowledge({ source, rule }) {
    return source === 'dependencies' || source === 'licenses' || source === 'forge' && rule !== 'forge-literal-secret';
}
/** Whether everybody may see all of a result. */ function isPublic({ findings, gone, known, scans }) {
    return [
        ...findings,
        ...gone,
        ...known
    ].every(isPublicKnowledge) && scans.every(({ checks })=>checks === undefined);
}
/**
 * The result for public readers. What a pull request introduces is shown, since its author
 * published it already. Confidential findings that were there before are only counted. If the base
 * is unknown, the two cannot be told apart, and all of them are only counted.
 * @param url address at which authorized readers find the rest; null when there is none
 */ function publicResult(result, url) {
    const known = result.comparison.compares && result.comparison.baseUnknown === null;
    const shown = (finding)=>isPublicKnowledge(finding) || known && finding.origin === 'introduced';
    const hidden = new Set([
        ...result.findings,
        ...result.gone,
        ...result.known
    ].filter((finding)=>!shown(finding)).map(({ id })=>id));
    const scans = result.scans.map(withoutChecks);
    if (hidden.size === 0) return {
        ...result,
        scans,
        findings: result.findings.map(withOwnPlaces)
    };
    return {
        ...result,
        scans,
        findings: result.findings.filter(shown).map(withOwnPlaces),
        gone: result.gone.filter(shown),
        known: result.known.filter(shown),
        reasons: mergedReasons(result.reasons, hidden),
        withheld: {
            count: [
                ...result.findings,
                ...result.known
            ].filter(({ id })=>hidden.has(id)).length,
            url
        }
    };
}
/** The checks of the posture tell what is open, and what nobody sees. */ function withoutChecks(scan) {
    const { checks, ...rest } = scan;
    return checks === undefined ? scan : rest;
}
/** A confidential finding with only those locations that the pull request introduces. */ function withOwnPlaces(finding) {
    if (isPublicKnowledge(finding)) return finding;
    return {
        ...finding,
        locations: finding.locations.filter(({ origin })=>origin === 'introduced')
    };
}
/** Replaces the reasons about confidential findings by one for each decision. */ function mergedReasons(reasons, ids) {
    const isHidden = ({ finding })=>finding !== undefined && ids.has(finding);
    const merged = [
        'block',
        'warn'
    ].flatMap((decision)=>{
        const about = new Set(reasons.filter((one)=>isHidden(one) && one.decision === decision).map(({ finding })=>finding));
        if (about.size === 0) return [];
        const message = `${about.size} ${about.size === 1 ? 'finding' : 'findings'} in code or with secrets that ${about.size === 1 ? 'was' : 'were'} here before, not shown in public`;
        return [
            {
                kind: 'withheld',
                decision,
                message
            }
        ];
    });
    const weight = {
        error: 0,
        block: 1,
        warn: 2
    };
    return [
        ...reasons.filter((one)=>!isHidden(one)),
        ...merged
    ].sort((a, b)=>weight[a.decision] - weight[b.decision]);
}


/***/ }),

/***/ 60356:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ completeIn)
/* harmony export */ });
/**
 * Tells whether a source was scanned completely over the whole tree. Only then is a finding gone
 * when it is not reported.
 * @param directory the scanned directory; `''` for the whole tree
 */ function completeIn(scans, directory) {
    const done = new Set(scans.flatMap(({ status, sources })=>status === 'done' ? sources : []));
    return (source)=>directory === '' && done.has(source);
}


/***/ }),

/***/ 24707:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ repairedOn),
/* harmony export */   U2: () => (/* binding */ episodesOf),
/* harmony export */   is: () => (/* binding */ isWithinSla)
/* harmony export */ });
/* harmony import */ var _findings_gone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72658);
/* harmony import */ var _policy_sla_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33995);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97469);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68406);




/**
 * The periods during which a finding was open, oldest first. The due date of an earlier period is
 * not recorded, so it is computed with today's policy; if the clock starts at publication it is
 * unknown (null).
 */ function episodesOf(record, policy) {
    const zone = policy.sla.timezone;
    return record.spans.map(({ start, end, reason }, index)=>{
        const last = index === record.spans.length - 1;
        const severity = last || end === null ? record.severity : (0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .severityAt */ .xn)(record, end);
        const opened = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(clockOf(record.spans, index), zone);
        return {
            opened,
            from: (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(start, zone),
            ended: end === null ? null : (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(end, zone),
            gone: end === null ? null : reason ?? 'fixed',
            severity,
            due: last ? record.due : dueAgain(opened, severity, policy)
        };
    });
}
/**
 * The start of a period's clock: its own start, unless the period before ended for a reason that
 * lets the clock continue.
 */ function clockOf(spans, index) {
    const [own, before] = [
        spans[index]?.start ?? '',
        spans[index - 1]
    ];
    const runsOn = before?.reason != null && !(0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .restartsClock */ .Nm)(before.reason);
    return runsOn ? clockOf(spans, index - 1) : own;
}
function dueAgain(opened, severity, policy) {
    const days = (0,_policy_sla_days_js__WEBPACK_IMPORTED_MODULE_0__/* .slaDays */ .O)(policy, severity);
    return days === null || policy.sla.clock === 'published' ? null : (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(opened, days);
}
/** The day of the repair; null when the finding is open, or gone for another reason. */ function repairedOn({ ended, gone }) {
    return gone !== null && (0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepair */ .c3)(gone) ? ended : null;
}
/**
 * Whether the repair came on or before the due date, or an unrepaired finding is not yet overdue;
 * null without a due date. A finding that the policy excludes counts as unrepaired.
 */ function isWithinSla(episode, today) {
    return episode.due === null ? null : (repairedOn(episode) ?? today) <= episode.due;
}


/***/ }),

/***/ 61872:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ metricsOf)
});

// EXTERNAL MODULE: ./src/core/policy/sla-days.js
var sla_days = __webpack_require__(33995);
// EXTERNAL MODULE: ./src/core/scale/day.js
var scale_day = __webpack_require__(97469);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(94132);
// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(99385);
// EXTERNAL MODULE: ./src/core/history/episodes.js
var episodes = __webpack_require__(24707);
// EXTERNAL MODULE: ./src/core/ledger/plan/due-places.js
var due_places = __webpack_require__(93659);
;// CONCATENATED MODULE: ./src/core/history/weeks.js


/** Half a year. */ const MAX_WEEKS = 26;
/**
 * How many findings were open at the end of each week, including waived ones: from the week of the
 * first finding, but half a year at most. Weeks end on Sundays; the current one ends today.
 * @param timezone the time zone that decides when a day ends
 */ function weekCounts(histories, today, timezone) {
    if (histories.length === 0) return [];
    const starts = histories.flatMap(({ episodes })=>episodes.map(({ from })=>from));
    const first = starts.reduce((a, b)=>a < b ? a : b, today);
    const weeks = weekEnds(today).filter((day)=>day >= first).map((day)=>({
            day,
            critical: 0,
            high: 0,
            medium: 0,
            low: 0
        }));
    for (const history of histories)countIn(weeks, history, timezone);
    return weeks;
}
/** The last days of the weeks, oldest first. */ function weekEnds(today) {
    const sunday = (0,due_places/* lastOfWeek */.I1)(today);
    return Array.from({
        length: MAX_WEEKS
    }, (_, index)=>index === MAX_WEEKS - 1 ? today : (0,scale_day/* addDays */.fi)(sunday, (index - MAX_WEEKS + 1) * 7));
}
function countIn(weeks, { record, episodes }, timezone) {
    const changes = record.severities.map(({ at, severity })=>({
            day: (0,scale_day/* dayOf */.kb)(at, timezone),
            severity
        }));
    const severityOn = (day)=>changes.findLast((change)=>change.day <= day)?.severity ?? record.severity;
    for (const { from, ended } of episodes){
        for (const week of weeks){
            if (week.day >= from && (ended === null || week.day < ended)) week[severityOn(week.day)] += 1;
        }
    }
}

;// CONCATENATED MODULE: ./src/core/history/metrics.js






const WINDOWS = [
    30,
    90,
    365
];
/** The number of days over which the mean time to fix is computed. */ const PACE_DAYS = 365;
const MONTHS = 12;
/** Weekly points of the burn-down chart: the first is today. */ const BURN_DOWN_POINTS = 26;
/**
 * Computes the figures behind the dashboard's charts and its table of times to fix. The same issues
 * give the same figures.
 */ function metricsOf({ records, rows, counted, policy, today }) {
    const histories = records.map((record)=>({
            record,
            episodes: (0,episodes/* episodesOf */.U2)(record, policy)
        }));
    const breaches = counted.flatMap(breachOf);
    const fixes = histories.flatMap(({ episodes })=>episodes).flatMap(fixOf);
    return {
        weeks: weekCounts(histories, today, policy.sla.timezone),
        burnDown: burnDownOf(rows, today),
        windows: windowsOf(fixes, breaches, today),
        months: monthsOf(fixes, breaches, today),
        pace: paceOf(fixes, rows, policy, today)
    };
}
/** Waived, it is accepted. */ function breachOf({ severity, due, sla, waiver }) {
    return due === null || sla !== 'overdue' || waiver !== null ? [] : [
        {
            severity,
            due
        }
    ];
}
function fixOf(episode) {
    const fixed = (0,episodes/* repairedOn */.In)(episode);
    return fixed === null ? [] : [
        {
            ...episode,
            fixed
        }
    ];
}
/**
 * How many unwaived findings remain open if each is fixed on its due date. Today's point counts all
 * of them; overdue ones are assumed to be fixed before the second point.
 */ function burnDownOf(rows, today) {
    const open = rows.filter(({ waived })=>!waived);
    if (open.length === 0) return [];
    return Array.from({
        length: BURN_DOWN_POINTS
    }, (_, index)=>{
        const day = (0,scale_day/* addDays */.fi)(today, index * 7);
        const left = open.filter(({ due })=>index === 0 || due === null || due > day);
        return {
            day,
            open: left.length
        };
    });
}
function windowsOf(fixes, breaches, today) {
    return WINDOWS.flatMap((windowDays)=>{
        const recent = fixedSince(fixes, (0,scale_day/* addDays */.fi)(today, 1 - windowDays));
        return severity/* SEVERITIES */.oC.map((severity)=>({
                windowDays,
                severity,
                ...kept(recent.filter((fix)=>fix.severity === severity), breaches.filter((breach)=>breach.severity === severity))
            }));
    });
}
/** How many had a due date, and how many of those kept it: what is overdue did not. */ function kept(fixes, breaches) {
    const dated = fixes.flatMap(({ due, fixed })=>due === null ? [] : [
            {
                due,
                fixed
            }
        ]);
    return {
        counted: dated.length + breaches.length,
        within: dated.filter(({ due, fixed })=>fixed <= due).length
    };
}
/** The fixes on a day or after it. */ function fixedSince(fixes, first) {
    return fixes.filter(({ fixed })=>fixed >= first);
}
function monthsOf(fixes, breaches, today) {
    return lastMonths(today).map((month)=>({
            month,
            ...kept(fixes.filter(({ fixed })=>fixed.startsWith(month)), breaches.filter(({ due })=>due.startsWith(month)))
        }));
}
/** `YYYY-MM` of this month and the eleven before it, oldest first. */ function lastMonths(today) {
    const [year = '', month = ''] = today.split('-');
    return Array.from({
        length: MONTHS
    }, (_, index)=>{
        const months = Number(year) * 12 + Number(month) - MONTHS + index;
        return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String(months % 12 + 1).padStart(2, '0')}`;
    });
}
function paceOf(fixes, rows, policy, today) {
    const recent = fixedSince(fixes, (0,scale_day/* addDays */.fi)(today, 1 - PACE_DAYS));
    return severity/* SEVERITIES */.oC.map((severity)=>({
            severity,
            policyDays: (0,sla_days/* slaDays */.O)(policy, severity),
            meanDaysToFix: mean(recent.filter((fix)=>fix.severity === severity).map(({ opened, fixed })=>(0,scale_day/* daysBetween */.YM)(opened, fixed))),
            oldest: oldestOf(rows.filter((row)=>row.severity === severity && !row.waived))
        }));
}
function mean(values) {
    return values.length === 0 ? null : values.reduce((sum, value)=>sum + value, 0) / values.length;
}
function oldestOf(rows) {
    const [first] = [
        ...rows
    ].sort((a, b)=>b.ageDays - a.ageDays || (0,text_order/* compareText */.n)(a.finding, b.finding));
    return first ?? null;
}


/***/ }),

/***/ 68406:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D4: () => (/* binding */ plainTitle),
  M$: () => (/* binding */ recordsOf),
  xn: () => (/* binding */ severityAt)
});

// EXTERNAL MODULE: ./src/core/gate/sla.js
var sla = __webpack_require__(10682);
// EXTERNAL MODULE: ./src/core/ledger/decisions.js
var decisions = __webpack_require__(2009);
// EXTERNAL MODULE: ./src/core/ledger/former-ids.js
var former_ids = __webpack_require__(29898);
// EXTERNAL MODULE: ./src/core/ledger/plan/closed-by-person.js
var closed_by_person = __webpack_require__(9362);
// EXTERNAL MODULE: ./src/core/ledger/plan/target-steps.js
var target_steps = __webpack_require__(35841);
// EXTERNAL MODULE: ./src/core/ledger/recall.js
var recall = __webpack_require__(65793);
// EXTERNAL MODULE: ./src/core/ledger/waiting-lists.js
var waiting_lists = __webpack_require__(67957);
// EXTERNAL MODULE: ./src/core/packages/purl.js
var purl = __webpack_require__(62593);
// EXTERNAL MODULE: ./src/core/policy/match.js
var match = __webpack_require__(41680);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(97469);
// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(99385);
;// CONCATENATED MODULE: ./src/core/history/record-waivers.js



/**
 * What comments accepted of a finding, oldest first; each ends where it was taken back,
 * replaced or found void.
 */ function commentWaivers(accounts, timezone) {
    return accounts.flatMap(({ entry, member })=>waiversOn(entry, member.id, timezone)).sort((a, b)=>(0,text_order/* compareText */.n)(a.from, b.from));
}
function waiversOn(entry, id, timezone) {
    const grants = (0,decisions/* grantsOf */.Rr)(entry).filter(decisions/* isAcceptance */.y1).filter(({ marker })=>entry.meta.key === id || marker.findings.includes(id));
    return grants.map((grant)=>{
        const { marker, valid, note, command } = grant;
        const end = endOf(grant, entry, grants);
        const before = end === null ? marker.expires : (0,day/* addDays */.fi)((0,day/* dayOf */.kb)(end, timezone), -1);
        return {
            kind: (0,decisions/* kindOf */.I)(marker),
            from: (0,day/* dayOf */.kb)(command?.at ?? note.comment.at, timezone),
            until: before < marker.expires ? before : marker.expires,
            reason: marker.reason,
            by: `@${marker.by}`,
            approvals: peopleOf(grants.filter((other)=>(0,decisions/* sameGrant */.T6)(other.marker, marker))),
            valid
        };
    });
}
function peopleOf(grants) {
    return new Set(grants.map(({ marker })=>marker.by.toLowerCase())).size;
}
/** RFC 3339 time at which a waiver ended before its last day; null when nothing ended it early. */ function endOf({ marker, note }, { notes }, grants) {
    const { id } = note.comment;
    const replaced = grants.find((other)=>other.valid && other.note.comment.id > id)?.note;
    const ended = notes.find((other)=>other.comment.id > id && (other.marker.kind === 'unwaived' || other.marker.kind === 'void' && other.marker.answers === marker.answers));
    const times = [
        replaced,
        ended
    ].flatMap((other)=>other === undefined ? [] : [
            other.comment.at
        ]);
    return times.sort()[0] ?? null;
}

// EXTERNAL MODULE: ./src/core/ledger/read.js
var read = __webpack_require__(19420);
;// CONCATENATED MODULE: ./src/core/history/spans.js


/**
 * The spans during which a finding was open according to all its issues together: oldest first,
 * separated from each other, at most the last one without an end.
 * @param accounts what each issue records of this finding
 * @param waits RFC 3339 times of our comments that list it as waiting for an issue
 */ function historyOf(accounts, waits) {
    const taken = accounts.some(({ entry })=>!(0,read/* isDuplicate */.KD)(entry));
    const spans = mergeSpans(accounts.flatMap((account)=>[
            ...accountSpans(account, taken),
            ...leftSpans(account)
        ]));
    const clocks = accounts.flatMap(({ entry, member })=>entry.trusted && member.since !== null ? [
            member.since
        ] : []);
    return [
        ...clocks,
        ...waits
    ].reduce(startEarlier, spans);
}
/**
 * Merges spans that touch or overlap, in any order of the input. A span that ends before it starts
 * is reduced to its start.
 */ function mergeSpans(spans) {
    const merged = [];
    for (const span of [
        ...spans
    ].sort((a, b)=>(0,text_order/* compareText */.n)(a.start, b.start))){
        const last = merged.at(-1);
        if (last === undefined || last.end !== null && last.end < span.start) merged.push(upright(span));
        else merged[merged.length - 1] = {
            start: last.start,
            ...laterEnd(last, span)
        };
    }
    return merged;
}
function upright({ start, end, reason = null }) {
    return {
        start,
        end: end !== null && end < start ? start : end,
        reason
    };
}
/**
 * The end of two spans that are merged: none if one is open, else the later one. If both end at the
 * same time, the reason is chosen independently of their order.
 */ function laterEnd(a, b) {
    if (a.end === null || b.end === null) return {
        end: null,
        reason: null
    };
    const late = a.end === b.end ? [
        a,
        b
    ] : [
        a.end > b.end ? a : b
    ];
    const reasons = late.flatMap(({ reason })=>reason ?? []).sort(text_order/* compareText */.n);
    return {
        end: late[0]?.end ?? null,
        reason: reasons[0] ?? null
    };
}
/**
 * The spans that one issue records. For a duplicate they end when it was closed, if another issue
 * took over the finding.
 * @param taken whether another issue took over
 */ function accountSpans({ entry, member }, taken) {
    const spans = (0,read/* spansOf */.Ly)(entry, member).filter(({ start })=>isReal(start, entry, member.id));
    if (!(0,read/* isDuplicate */.KD)(entry) || !taken) return spans;
    const until = entry.closing?.at ?? (0,read/* lastNote */.Lf)(entry, [
        'duplicate'
    ])?.comment.at ?? null;
    return spans.map((span)=>({
            ...span,
            end: span.end ?? until
        }));
}
/**
 * Whether a span that starts with a reopening concerns this finding. A package's issue is reopened
 * for findings that returned, not for those that had left it before.
 */ function isReal(start, entry, id) {
    if (entry.meta.key === id || entry.meta.findings.some((member)=>member.id === id)) return true;
    const { createdAt, events } = entry.issue;
    if (start === createdAt || !events.some(({ kind, at })=>kind === 'reopened' && at === start)) return true;
    const next = entry.notes.find(({ marker, comment })=>marker.kind === 'returned' && comment.at >= start);
    return next?.marker.kind === 'returned' && next.marker.findings.includes(id);
}
/**
 * The spans of a finding that left the issue of its package, from the comments that say so. Needed
 * because the issue's metadata no longer has them once such a finding joins again.
 */ function leftSpans({ entry: { notes }, member: { id } }) {
    return notes.flatMap(({ marker, comment })=>{
        const left = marker.kind === 'left' ? marker.members.find((one)=>one.id === id) : undefined;
        if (left === undefined) return [];
        const gone = notes.findLast((note)=>((0,read/* isGoneMarker */.mO)(note.marker) || note.marker.kind === 'returned') && note.marker.findings.includes(id) && note.comment.at >= left.since && note.comment.at <= comment.at);
        return gone !== undefined && (0,read/* isGoneMarker */.mO)(gone.marker) ? [
            {
                start: left.since,
                end: gone.comment.at,
                reason: gone.marker.kind
            }
        ] : [
            {
                start: left.since,
                end: comment.at,
                reason: left.reason
            }
        ];
    });
}
/** Moves the start of a span back when its clock started before the issue existed. */ function startEarlier(spans, clock) {
    const index = spans.findIndex(({ end })=>end === null || end > clock);
    return spans.map((span, at)=>at === index && clock < span.start ? {
            ...span,
            start: clock
        } : span);
}

;// CONCATENATED MODULE: ./src/core/history/unfiled-records.js





/**
 * Records of findings that no issue was ever about: what was waived before its first scan, and what
 * still waits. The dashboard's lists are their record.
 * @param filed fingerprints of those that have had an issue
 * @param asOf RFC 3339: now
 */ function unfiledRecords(ledger, filed, policy, asOf) {
    const byId = new Map();
    for (const listed of (0,waiting_lists/* listedIn */.tl)(ledger)){
        if ((0,waiting_lists/* listedIds */.E0)(listed).some((id)=>filed.has(id))) continue;
        const { id } = listed.member;
        byId.set(id, [
            ...byId.get(id) ?? [],
            listed
        ]);
    }
    return [
        ...byId.values()
    ].flatMap((lists)=>{
        const last = lists.at(-1);
        return last === undefined ? [] : [
            recordOf(last, lists, policy, asOf)
        ];
    });
}
function recordOf(last, lists, policy, asOf) {
    const { id, rule, title, severity, package: at, aliases } = last.member;
    const spans = mergeSpans(lists.map((one)=>({
            start: one.at,
            end: one.gone?.ended ?? null,
            reason: one.gone?.reason ?? null
        })));
    const now = spans.at(-1);
    const clock = {
        firstSeen: now?.start ?? last.at,
        published: null
    };
    return {
        id,
        issue: null,
        source: last.source,
        rule,
        title,
        package: at === null ? null : (0,purl/* packageSubject */.b)(at.ecosystem, at.name),
        facts: {
            findingIds: (0,waiting_lists/* listedIds */.E0)(last),
            ids: (0,match/* namesOf */.eZ)({
                rule,
                aliases
            }),
            package: at
        },
        severity,
        severities: [],
        due: (0,sla/* slaOf */.UT)(severity, clock, policy, asOf).due,
        spans,
        ended: now?.end ?? null,
        owner: null,
        dismissed: null,
        unseenSince: null,
        waivers: []
    };
}

;// CONCATENATED MODULE: ./src/core/history/records.js













/**
 * One record for each finding that any issue of ours is or was about. Duplicate issues are merged
 * into the one that was kept. A finding that left the issue of its package is read from the comment
 * that reported it. The same issues give the same records.
 * @param asOf RFC 3339: now
 */ function recordsOf(ledger, policy, asOf) {
    const waits = (0,waiting_lists/* waitingTimes */.WZ)(ledger);
    const filed = [
        ...accountsById(ledger)
    ].map(([id, accounts])=>records_recordOf(accounts, waits.get(id) ?? [], policy, asOf));
    const ids = new Set(filed.flatMap(({ facts })=>facts.findingIds));
    return [
        ...filed,
        ...unfiledRecords(ledger, ids, policy, asOf)
    ];
}
/**
 * The severity of a finding at a time, from its comments; without those, the last known one.
 * @param at RFC 3339
 */ function severityAt({ severities, severity }, at) {
    return severities.findLast((change)=>change.at <= at)?.severity ?? severity;
}
function accountsById({ issues }) {
    const byId = new Map();
    for (const account of issues.flatMap(accountsOn)){
        const accounts = byId.get(account.member.id);
        if (accounts === undefined) byId.set(account.member.id, [
            account
        ]);
        else accounts.push(account);
    }
    return byId;
}
/** The findings that an issue lists, and those that its comments report as gone, each once. */ function accountsOn(entry) {
    const here = new Set(entry.meta.findings.map(({ id })=>id));
    const left = new Map();
    for (const { marker } of entry.notes){
        for (const { id, rule, aliases, severity, due } of marker.kind === 'left' ? marker.members : []){
            if (!here.has(id)) left.set(id, {
                id,
                rule,
                severity,
                due,
                ...NOTHING_MORE,
                aliases
            });
        }
    }
    return [
        ...entry.meta.findings.map((member)=>({
                entry,
                member,
                departed: false
            })),
        ...[
            ...left.values()
        ].map((member)=>({
                entry,
                member,
                departed: true
            }))
    ];
}
/** Placeholder values for what the comment about a departed finding does not record. */ const NOTHING_MORE = {
    title: '',
    places: [],
    aliases: [],
    basis: '',
    since: null
};
function records_recordOf(accounts, waits, policy, asOf) {
    const { entry, member, departed } = speakerOf(accounts);
    const { meta, issue, closing } = entry;
    const zone = policy.sla.timezone;
    const spans = historyOf(accounts, waits);
    const last = spans.at(-1);
    const known = departed || entry.trusted;
    const severities = severityChanges(accounts);
    const severity = known ? member.severity : severities.at(-1)?.severity ?? member.severity;
    return {
        id: member.id,
        issue: {
            number: issue.number,
            url: issue.url
        },
        source: meta.source,
        rule: member.rule,
        title: plainTitle(issue.title, member.rule),
        package: meta.package === null ? null : (0,purl/* packageSubject */.b)(meta.package.ecosystem, meta.package.name),
        facts: {
            findingIds: (0,former_ids/* allMemberIds */.a)(meta, member),
            ids: (0,match/* namesOf */.eZ)(member),
            package: meta.package
        },
        severity,
        severities,
        due: known ? member.due : recomputedDue(severity, last?.start ?? issue.createdAt, policy, asOf),
        spans,
        ended: last?.end ?? null,
        owner: issue.assignees[0] ?? null,
        dismissed: closing !== null && (0,target_steps/* isDismissed */.gO)(entry) ? {
            by: closing.actor,
            on: (0,day/* dayOf */.kb)(closing.at, zone)
        } : null,
        unseenSince: (0,recall/* unseenSince */.ho)(entry, member.id),
        waivers: commentWaivers(accounts, zone),
        ...saidOf(accounts, entry)
    };
}
/** What only some findings have: who reported them, and what maintainers said of them. */ function saidOf(accounts, { report, issue, notes }) {
    const { due } = (0,decisions/* decisionsOf */.bB)(accounts);
    const fix = (0,closed_by_person/* fixOf */.BW)({
        notes
    });
    return {
        ...report === undefined ? {} : {
            report: {
                by: issue.reporter ?? null,
                confirmed: report.confirmed
            }
        },
        ...due == null ? {} : {
            dueSet: due
        },
        ...fix === null ? {} : {
            fix
        }
    };
}
/** The authoritative account: one whose issue still lists the finding, before one that it left. */ function speakerOf(accounts) {
    const live = accounts.filter(({ departed })=>!departed);
    const holder = (0,recall/* holderOf */.Kd)(live.length > 0 ? live : accounts);
    const speaker = accounts.find((account)=>account === holder);
    if (speaker === undefined) throw new RangeError('a finding without an issue');
    return speaker;
}
/**
 * The due date by the clock's start, for an issue whose body a person changed so that its date
 * cannot be trusted.
 */ function recomputedDue(severity, start, policy, asOf) {
    return (0,sla/* slaOf */.UT)(severity, {
        firstSeen: start,
        published: null
    }, policy, asOf).due;
}
/**
 * The title of an issue without the severity before it (`[critical]`) and the rule behind it, which
 * are shown in columns of their own.
 */ function plainTitle(title, rule) {
    const bare = title.replace(/^\[(?:critical|high|medium|low)\] /u, '');
    const end = ` (${rule})`;
    return bare.endsWith(end) ? bare.slice(0, -end.length) : bare;
}
function severityChanges(accounts) {
    return accounts.flatMap(({ entry, member })=>entry.notes.flatMap(({ marker, comment })=>{
            const severity = severityIn(marker, member.id, entry.meta.key === member.id);
            return severity === null ? [] : [
                {
                    at: comment.at,
                    severity
                }
            ];
        })).sort((a, b)=>a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
}
function severityIn(marker, id, single) {
    if (marker.kind === 'severity') return single || marker.finding === id ? marker.to : null;
    if (marker.kind !== 'severity-set') return null;
    return single || marker.findings.includes(id) ? marker.severity : null;
}


/***/ }),

/***/ 14277:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ parseCodeowners),
/* harmony export */   qx: () => (/* binding */ ownersIn),
/* harmony export */   u8: () => (/* binding */ isOwner),
/* harmony export */   xn: () => (/* binding */ CODEOWNERS_PATHS)
/* harmony export */ });
/**
 * Where GitHub looks for the file, in this order; the first one counts.
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */ const CODEOWNERS_PATHS = [
    '.github/CODEOWNERS',
    'CODEOWNERS',
    'docs/CODEOWNERS'
];
/**
 * Parses a CODEOWNERS file. The last pattern that matches a path decides, even if it names no
 * owners. Teams and e-mail addresses are left out: they cannot be assigned.
 * @param text the file; lines that GitHub would skip as invalid are skipped
 * @returns a function from paths to the logins of their owners, each once, the first path's owners
 *   first
 */ function parseCodeowners(text) {
    const owners = ownersIn(text);
    return (paths)=>[
            ...new Set(paths.flatMap((path)=>owners(path).flatMap((owner)=>LOGIN.exec(owner)?.[1] ?? [])))
        ];
}
/** Parses a CODEOWNERS file: everybody who owns a path, as the file names them. */ function ownersIn(text) {
    const rules = text.split(/\r?\n/u).flatMap(parseLine).reverse();
    return (path)=>rules.find(({ pattern })=>pattern.test(path))?.owners ?? [];
}
/** Whether a CODEOWNERS file may name this as an owner. */ function isOwner(text) {
    return OWNER.test(text);
}
const LOGIN = /^@([A-Za-z0-9][A-Za-z0-9_-]*)$/u;
/** A person, a team or an e-mail address: what else stands there makes the line invalid. */ const OWNER = /^(?:@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^\s@]+@[^\s@]+)$/u;
function parseLine(line) {
    const [pattern, ...owners] = line.replace(/(^|\s)#.*$/u, '').trim().split(/(?<!\\)\s+/u);
    // GitHub does not read `\#` as a pattern that begins with a hash.
    if (pattern === undefined || /^\/?$|^\\#/u.test(pattern)) return [];
    // GitHub skips such a line as a whole: what an earlier line says of the file stays in force.
    if (!owners.every((owner)=>OWNER.test(owner))) return [];
    return [
        {
            pattern: compile(pattern),
            owners
        }
    ];
}
/**
 * Compiles a pattern by GitHub's rules: those of gitignore, except that a final `*` does not match
 * in subdirectories, `!` and `[` are literal, and matching is case-sensitive.
 */ function compile(pattern) {
    const body = pattern.replace(/^\//u, '').replace(/\/$/u, '');
    const segments = body.split('/');
    // A pattern without a slash (other than at its end) matches in every directory.
    const anchored = pattern.startsWith('/') || segments.length > 1;
    const below = pattern.endsWith('/') ? '/.*' : segments.at(-1) === '*' ? '' : '(?:/.*)?';
    const parts = segments.map((segment, index)=>{
        const last = index === segments.length - 1;
        if (segment === '**') return last ? '.*' : '(?:[^/]+/)*';
        return `${segmentRegex(segment)}${last ? '' : '/'}`;
    });
    return new RegExp(`^${anchored ? '' : '(?:[^/]+/)*'}${parts.join('')}${below}$`, 'u');
}
function segmentRegex(segment) {
    return segment.replace(/\\.|[*?]|[.+^${}()|[\]\\]/gu, (sign)=>{
        if (/^\*/u.test(sign)) return segment === '*' ? '[^/]+' : '[^/]*';
        if (sign === '?') return '[^/]';
        return itself(sign.length === 2 ? sign.slice(1) : sign);
    });
}
/** One literal character, escaped for a regular expression. */ function itself(character) {
    return /[.*+?^${}()|[\]\\/]/u.test(character) ? `\\${character}` : character;
}


/***/ }),

/***/ 70669:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isExposed),
/* harmony export */   X: () => (/* binding */ redactionSteps)
/* harmony export */ });
/* harmony import */ var _findings_disclosure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86656);
/* harmony import */ var _metadata_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7333);


/**
 * Takes the details out of issues that were written while the repository was private, once
 * everybody can read it. Their clocks go on; their histories are GitHub's, and only deleting the
 * issues takes those away.
 */ function redactionSteps({ tracker, ledger, words }) {
    if (!tracker.public) return [];
    return ledger.issues.filter(isExposed).flatMap((entry)=>redact(entry, words));
}
/** Whether an issue says, or said, what everybody must not learn. */ function isExposed({ meta: { source, findings }, report }) {
    return(// What a person wrote is theirs.
    report === undefined && findings.some(({ rule })=>rule === '' || !(0,_findings_disclosure_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublicKnowledge */ .WY)({
            source,
            rule
        })) && source !== 'dependencies');
}
function redact(entry, words) {
    const { issue, meta, notes } = entry;
    const { title, section } = words.withheldIssue(withoutDetails(meta));
    const ref = {
        number: issue.number
    };
    const changes = {
        ...issue.title === title ? {} : {
            title
        },
        ...(0,_metadata_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSection */ .O$)(issue.body, section) ? {} : {
            body: (0,_metadata_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceSection */ .U2)(issue.body, section)
        }
    };
    const comments = notes.flatMap(({ marker, comment: { id, body } })=>{
        const text = words.withheldComment(marker);
        return body.replaceAll('\r\n', '\n') === text ? [] : [
            {
                kind: 'edit-comment',
                issue: ref,
                id,
                say: {
                    text
                }
            }
        ];
    });
    return [
        ...Object.keys(changes).length === 0 ? [] : [
            {
                kind: 'edit-issue',
                issue: ref,
                ...changes
            }
        ],
        ...comments
    ];
}
/** The metadata without what the finding is and where: only what its clock needs. */ function withoutDetails({ findings, source, ...rest }) {
    const [first] = findings;
    return {
        ...rest,
        key: first?.id ?? rest.key,
        source,
        package: null,
        commit: null,
        findings: findings.map(({ id, severity, due, basis, since, former })=>({
                id,
                rule: '',
                title: '',
                aliases: [],
                severity,
                due,
                basis,
                since,
                places: [],
                ...former === undefined ? {} : {
                    former
                }
            }))
    };
}


/***/ }),

/***/ 60267:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withStays)
/* harmony export */ });
/* harmony import */ var _lost_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43280);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19420);
/* harmony import */ var _recall_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65793);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56971);




/**
 * Moves findings whose target gets no issue now (over the limit, waived, below the least severity)
 * to the issue of another grouping that knows them. It goes on with their dates until they have an
 * issue of their own, since nobody else would keep what was announced.
 * @param waits whether a target without an issue gets none now
 * @returns the targets, and one for each issue that goes on like that
 */ function withStays(targets, waits, seen) {
    const taken = new Set(targets.flatMap(({ entry })=>entry ?? []));
    const held = new Map();
    const rest = targets.flatMap((target)=>{
        if (target.entry !== null || !waits(target)) return [
            target
        ];
        const free = target.findings.filter((finding)=>{
            const holder = holderFor(finding, target);
            if (holder === null || taken.has(holder)) return true;
            held.set(holder, [
                ...held.get(holder) ?? [],
                {
                    target,
                    finding
                }
            ]);
            return false;
        });
        return free.length === 0 ? [] : [
            {
                ...target,
                findings: free
            }
        ];
    });
    return [
        ...rest,
        ...[
            ...held
        ].map(([entry, some])=>stay(entry, some, seen))
    ];
}
/** The issue that goes on with a finding which has none of its own; null where none can. */ function holderFor({ id }, { accounts }) {
    const live = (accounts.get(id) ?? []).filter(({ entry })=>!(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .isDuplicate */ .KD)(entry) && (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .goneNote */ .av)(entry) === null);
    return (live.find(({ entry })=>entry.issue.state === 'open') ?? (0,_recall_js__WEBPACK_IMPORTED_MODULE_2__/* .holderOf */ .Kd)(live))?.entry ?? null;
}
function stay(entry, held, seen) {
    const findings = held.map(({ finding })=>finding);
    const accounts = new Map(held.map(({ target, finding: { id } })=>[
            id,
            target.accounts.get(id) ?? []
        ]));
    return {
        key: keyOfStay(entry, findings),
        findings,
        entry,
        accounts,
        unseen: (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .unseenOf */ .yY)(entry, findings, accounts, seen)
    };
}
/**
 * The key under which an issue goes on: its own; that of its package once the text is written
 * again; or the present fingerprint of its only finding.
 */ function keyOfStay({ meta }, [first]) {
    if (first === undefined) return meta.key;
    if ((0,_lost_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecoveredPackage */ .mV)(meta) && first.package !== null) return (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .packageKey */ .MO)(first.source, first.package);
    return meta.findings.length === 1 && meta.findings[0]?.id === meta.key ? first.id : meta.key;
}


/***/ }),

/***/ 54013:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zy: () => (/* binding */ compareVersions),
  uT: () => (/* binding */ lowestFix)
});

// UNUSED EXPORTS: isAffected

;// CONCATENATED MODULE: ./src/core/packages/versions/numbers.js
/** Orders two numbers of any length, written in decimal digits. */ function compareNumbers(a, b) {
    const [left, right] = [
        a.replace(/^0+(?=\d)/, ''),
        b.replace(/^0+(?=\d)/, '')
    ];
    return left.length - right.length || compareTexts(left, right);
}
/** Orders two texts by code unit. */ function compareTexts(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
/** Compares two lists of numbers; the shorter one is padded with zeros. */ function compareLists(a, b) {
    for(let index = 0; index < Math.max(a.length, b.length); index += 1){
        const order = compareNumbers(a[index] ?? '0', b[index] ?? '0');
        if (order !== 0) return order;
    }
    return 0;
}

;// CONCATENATED MODULE: ./src/core/packages/versions/composer.js

/** Stability suffixes of a Composer version, least stable first; no suffix means stable. */ const STABILITY = [
    'dev',
    'alpha',
    'beta',
    'rc',
    '',
    'patch'
];
const COMPOSER = /^v?(\d+(?:\.\d+){0,3})(?:[-._]?(stable|beta|b|rc|alpha|a|patch|pl|p)[.-]?(\d*))?([.-]?dev)?$/i;
/**
 * Composer's order.
 * @see https://getcomposer.org/doc/articles/versions.md
 */ const composer = {
    compare: (a, b)=>{
        const [left, right] = [
            composerParts(a),
            composerParts(b)
        ];
        if (!left || !right) return null;
        return compareLists(left.numbers, right.numbers) || left.rank - right.rank || compareLists(left.count, right.count);
    },
    isPrerelease: (version)=>(composerParts(version)?.rank ?? 0) < STABILITY.indexOf('')
};
function composerParts(version) {
    const [, numbers, label = '', count = '', dev] = COMPOSER.exec(version.trim()) ?? [];
    if (numbers === undefined) return null;
    const short = label.toLowerCase();
    const long = {
        a: 'alpha',
        b: 'beta',
        p: 'patch',
        pl: 'patch',
        stable: ''
    }[short] ?? short;
    return {
        numbers: numbers.split('.'),
        rank: STABILITY.indexOf(dev === undefined ? long : 'dev'),
        count: [
            count || '0'
        ]
    };
}

;// CONCATENATED MODULE: ./src/core/packages/versions/maven.js

/** Qualifiers with a rank of their own, lowest first; the empty one is the release. */ const RANKED = [
    'alpha',
    'beta',
    'milestone',
    'rc',
    'snapshot',
    '',
    'sp'
];
const SYNONYMS = new Map([
    [
        'cr',
        'rc'
    ],
    [
        'ga',
        ''
    ],
    [
        'final',
        ''
    ],
    [
        'release',
        ''
    ]
]);
/** Short forms of qualifiers; valid only directly before a number. */ const SHORT = new Map([
    [
        'a',
        'alpha'
    ],
    [
        'b',
        'beta'
    ],
    [
        'm',
        'milestone'
    ]
]);
/**
 * Orders two Maven versions.
 * @returns negative, zero or positive
 * @see https://maven.apache.org/pom.html#version-order-specification
 */ function compareMaven(a, b) {
    const [left, right] = [
        tokens(a),
        tokens(b)
    ];
    for(let index = 0; index < Math.max(left.length, right.length); index += 1){
        const [mine, other] = [
            left[index],
            right[index]
        ];
        const order = compareTokens(mine ?? padding(other), other ?? padding(mine));
        if (order !== 0) return order;
    }
    return 0;
}
/**
 * The token that a shorter version is padded with: `0` when compared with a number after a dot,
 * else the release qualifier.
 */ function padding(other) {
    const separator = other?.separator ?? '.';
    return {
        separator,
        text: separator === '.' && isNumber(other?.text ?? '0') ? '0' : ''
    };
}
function tokens(version) {
    const found = [];
    const parts = version.toLowerCase().match(/[.-]|\d+|[^.\d-]+/g) ?? [];
    let separator = null;
    let open = true;
    for (const [index, part] of parts.entries()){
        if (part === '.' || part === '-') {
            if (open) found.push({
                separator: separator ?? '.',
                text: '0'
            });
            [separator, open] = [
                part,
                true
            ];
            continue;
        }
        const text = canonical(part, /^\d/.test(parts[index + 1] ?? ''));
        // A change between digits and letters counts as a hyphen; so does a dot before a qualifier.
        const implied = found.length === 0 ? '.' : '-';
        found.push({
            separator: isNumber(part) ? separator ?? implied : '-',
            text
        });
        [separator, open] = [
            null,
            false
        ];
    }
    if (open) found.push({
        separator: separator ?? '.',
        text: '0'
    });
    return trimmed(found);
}
function canonical(part, followedByNumber) {
    if (isNumber(part)) return part.replace(/^0+(?=\d)/, '');
    return (followedByNumber ? SHORT.get(part) : undefined) ?? SYNONYMS.get(part) ?? part;
}
/** Drops null values at the end and before each hyphen. */ function trimmed(all) {
    const kept = [];
    for (const token of all){
        if (token.separator === '-') dropNulls(kept);
        kept.push(token);
    }
    dropNulls(kept);
    return kept;
}
function dropNulls(kept) {
    while(kept.length > 0 && [
        '0',
        ''
    ].includes(kept.at(-1)?.text ?? ''))kept.pop();
}
function isNumber(text) {
    return /^\d+$/.test(text);
}
/** Rank of a token's kind: qualifiers, then numbers after a hyphen, then numbers after a dot. */ function kindOf({ separator, text }) {
    if (!isNumber(text)) return 0;
    return separator === '-' ? 1 : 2;
}
function compareTokens(a, b) {
    if (kindOf(a) !== kindOf(b)) return kindOf(a) - kindOf(b);
    if (isNumber(a.text)) return compareNumbers(a.text, b.text);
    return compareQualifiers(a.text, b.text);
}
function compareQualifiers(a, b) {
    const [left, right] = [
        RANKED.indexOf(a),
        RANKED.indexOf(b)
    ];
    if (left >= 0 && right >= 0) return left - right;
    // Unknown qualifiers rank after the known ones, alphabetically.
    if (left >= 0 || right >= 0) return left >= 0 ? -1 : 1;
    return compareTexts(a, b);
}
/** Maven's order. It accepts any text as a version. */ const maven = {
    compare: compareMaven,
    isPrerelease: (version)=>tokens(version).some(({ text })=>RANKED.slice(0, RANKED.indexOf('')).includes(text) || /^(?:pre|preview|dev|ea)$/.test(text))
};

;// CONCATENATED MODULE: ./src/core/packages/versions/numeric.js

/**
 * For versions that are lists of numbers only: Haskell's PVP and R.
 * @see https://pvp.haskell.org/
 * @see Writing R Extensions, "The DESCRIPTION file"
 */ const numeric = {
    compare: (a, b)=>{
        if (![
            a,
            b
        ].every((version)=>/^\d+(?:[.-]\d+)*$/.test(version))) return null;
        const [left, right] = [
            a.split(/[.-]/),
            b.split(/[.-]/)
        ];
        // In these ecosystems `1.0` is lower than `1.0.0`.
        return compareLists(left, right) || left.length - right.length;
    },
    isPrerelease: ()=>false
};

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
;// CONCATENATED MODULE: ./src/core/packages/versions/pep440.js

/**
 * Python's order.
 * @see https://packaging.python.org/en/latest/specifications/version-specifiers/#summary-of-permitted-suffixes-and-relative-ordering
 */ const pep440_pep440 = {
    compare: (a, b)=>(0,pep440.valid)(a) !== null && (0,pep440.valid)(b) !== null ? (0,pep440.compare)(a, b) : null,
    isPrerelease: (version)=>{
        const parts = (0,pep440.explain)(version);
        return parts !== null && (parts.is_prerelease || parts.is_devrelease);
    }
};

// EXTERNAL MODULE: ./node_modules/@renovatebot/ruby-semver/dist/index.js
var dist = __webpack_require__(84382);
;// CONCATENATED MODULE: ./src/core/packages/versions/rubygems.js

/**
 * RubyGems' order: segments of numbers and letters; letters rank before numbers.
 * @see https://docs.ruby-lang.org/en/master/Gem/Version.html
 */ const rubygems = {
    compare: (a, b)=>{
        if (!isVersion(a) || !isVersion(b)) return null;
        if ((0,dist.lt)(a, b)) return -1;
        return (0,dist.gt)(a, b) ? 1 : 0;
    },
    isPrerelease: (version)=>isVersion(version) && ((0,dist/* prerelease */.Rt)(version)?.length ?? 0) > 0
};
/** RubyGems reads an empty text as version 0; in an advisory it is a missing version. */ function isVersion(version) {
    return version.trim() !== '' && (0,dist/* valid */.rZ)(version) !== null;
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./src/core/packages/versions/semver.js


/**
 * Parses a semantic version; a leading `v` and fewer than three numbers are accepted, since OSV
 * records contain both.
 */ function parse(version) {
    const [, numbers = '', rest = ''] = /^\s*(?:[v=]+\s*)?(\d+(?:\.\d+)*)(.*)$/s.exec(version) ?? [];
    const padded = numbers.split('.').length < 3 ? `${numbers}${'.0'.repeat(3 - numbers.split('.').length)}` : numbers;
    return semver.parse(`${padded}${rest}`, {
        loose: true
    });
}
function order(compare) {
    return {
        compare: (a, b)=>{
            const [left, right] = [
                parse(a),
                parse(b)
            ];
            return left && right && compare(left, right);
        },
        isPrerelease: (version)=>(parse(version)?.prerelease.length ?? 0) > 0
    };
}
/**
 * The order of semantic versioning.
 * @see https://semver.org/#spec-item-11
 */ const semantic = order((a, b)=>a.compare(b));
/**
 * As semantic versioning, but build metadata is compared too.
 * @see https://github.com/dart-lang/pub_semver#semantics
 */ const pub = order((a, b)=>a.compare(b) || a.compareBuild(b));
/**
 * NuGet's order: up to four numbers, and a prerelease label that ignores case.
 * @see https://learn.microsoft.com/nuget/concepts/package-versioning
 */ const nuget = {
    compare: (a, b)=>{
        const [left, right] = [
            nugetParts(a),
            nugetParts(b)
        ];
        if (!left || !right) return null;
        const numbers = compareLists(left.numbers, right.numbers);
        return numbers === 0 ? semantic.compare(`0.0.0${left.label}`, `0.0.0${right.label}`) : numbers;
    },
    isPrerelease: (version)=>(nugetParts(version)?.label ?? '') !== ''
};
function nugetParts(version) {
    const [, numbers, label = ''] = /^v?(\d+(?:\.\d+){0,3})(-[0-9a-z.-]+)?(?:\+.*)?$/i.exec(version.trim()) ?? [];
    return numbers === undefined ? null : {
        numbers: numbers.split('.'),
        label: label.toLowerCase()
    };
}

;// CONCATENATED MODULE: ./src/core/packages/versions.js






const ORDERS = new Map([
    ...[
        'npm',
        'crates.io',
        'Go',
        'Hex',
        'SwiftURL',
        'GitHub Actions',
        'ConanCenter'
    ].map((name)=>[
            name,
            semantic
        ]),
    [
        'Pub',
        pub
    ],
    [
        'NuGet',
        nuget
    ],
    [
        'PyPI',
        pep440_pep440
    ],
    [
        'Maven',
        maven
    ],
    [
        'RubyGems',
        rubygems
    ],
    [
        'Packagist',
        composer
    ],
    [
        'Hackage',
        numeric
    ],
    [
        'CRAN',
        numeric
    ]
]);
/**
 * The version order of an OSV ecosystem, whose name may have a suffix (`Packagist:…`); undefined
 * when it is not supported.
 */ function orderOf(ecosystem) {
    return ORDERS.get(ecosystem.split(':')[0] ?? '');
}
/**
 * Compares two versions of an OSV ecosystem.
 * @returns negative, zero or positive; null when they cannot be compared
 */ function compareVersions(ecosystem, a, b) {
    return orderOf(ecosystem)?.compare(a, b) ?? null;
}
/**
 * Whether an advisory covers a version. A version that cannot be compared counts as affected, so
 * that it is never recommended. Ranges of git commits are ignored.
 * @see https://ossf.github.io/osv-schema/#evaluation
 */ function isAffected(ecosystem, version, advisory) {
    return advisory.some(({ ranges, versions })=>versions.some((listed)=>isSame(ecosystem, listed, version)) || ranges.some((range)=>range.type !== 'GIT' && inRange(ecosystem, version, range)));
}
/**
 * Whether two versions are equal. Texts that differ in their first two numbers are rejected without
 * the expensive comparison, since lists have hundreds of versions.
 */ function isSame(ecosystem, a, b) {
    if (a === b) return true;
    const [left, right] = [
        releaseOf(a),
        releaseOf(b)
    ];
    if (left && right && (left[0] !== right[0] || left[1] !== right[1])) return false;
    return compareVersions(ecosystem, a, b) === 0;
}
/**
 * The order of events at the same version; the last one decides. The version may be the fix of one
 * range and the start of the next; `last_affected` ends it afterwards.
 */ const RANK = {
    fixed: 0,
    introduced: 1,
    last_affected: 2
};
/** Whether a range covers a version: the last event at or before the version decides. */ function inRange(ecosystem, version, range) {
    let last = null;
    for (const { kind, at } of range.events.flatMap(eventsOf)){
        const order = at === '0' ? 1 : compareVersions(ecosystem, version, at);
        if (order === null) return true;
        if (kind === 'last_affected' ? order <= 0 : order < 0) continue;
        const later = last === null ? 1 : laterThan(ecosystem, at, last.at) || RANK[kind] - RANK[last.kind];
        if (later > 0) last = {
            at,
            kind
        };
    }
    return last?.kind === 'introduced';
}
function eventsOf({ introduced, fixed, last_affected }) {
    return [
        ...introduced === undefined ? [] : [
            {
                kind: 'introduced',
                at: introduced
            }
        ],
        ...fixed === undefined ? [] : [
            {
                kind: 'fixed',
                at: fixed
            }
        ],
        ...last_affected === undefined ? [] : [
            {
                kind: 'last_affected',
                at: last_affected
            }
        ]
    ];
}
/**
 * Compares events of a range; `0` is before every version. Both are comparable with the version in
 * question, hence with each other.
 */ function laterThan(ecosystem, a, b) {
    if (a === '0' || b === '0') return a === b ? 0 : a === '0' ? -1 : 1;
    return compareVersions(ecosystem, a, b) ?? 0;
}
/**
 * The lowest version above `current` that no advisory covers, i.e. the smallest upgrade that fixes
 * everything. A release line with its own fix is not left, since that fix is the lowest.
 * Prereleases are chosen only when there is nothing else.
 * @param advisories for each advisory its `affected` entries about this package
 * @returns null when no advisory names such a version
 */ function lowestFix(ecosystem, current, advisories) {
    const order = orderOf(ecosystem);
    if (!order) return null;
    const fixes = advisories.flat().flatMap(({ ranges })=>ranges.flatMap(({ type, events })=>type === 'GIT' ? [] : events.flatMap(({ fixed })=>fixed ?? [])));
    const above = [
        ...new Set(fixes)
    ].filter((fix)=>(order.compare(fix, current) ?? 0) > 0)// Equal versions may be spelled differently: order them by text, so that the order of the
    // advisories does not matter.
    .sort((a, b)=>(order.compare(a, b) ?? 0) || (a < b ? -1 : 1));
    const isFree = (fix)=>!advisories.some((advisory)=>isAffected(ecosystem, fix, advisory));
    return above.find((fix)=>!order.isPrerelease(fix) && isFree(fix)) ?? above.find(isFree) ?? null;
}
function releaseOf(version) {
    const [, major, minor = '0', patch = '0'] = /^v?(?:\d+!)?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(version.trim()) ?? [];
    return major === undefined ? null : [
        Number(major),
        Number(minor),
        Number(patch)
    ];
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

/***/ 77492:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   go: () => (/* binding */ renderBadgeSvg),
/* harmony export */   oS: () => (/* binding */ renderBadgeJson)
/* harmony export */ });
/* unused harmony export badge */
/* harmony import */ var _core_findings_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77149);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23442);


/**
 * Background colours with a contrast to white text of at least 4.5 to 1.
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum
 */ const COLOURS = {
    red: 'c62828',
    orange: 'b45309',
    green: '2e7d32',
    grey: '616161'
};
const LABEL_COLOUR = '444444';
const LABEL = 'security';
/** Text and colour of the badge. After an incomplete scan it is never green. */ function badge(input) {
    const [message, color] = judge(input);
    return {
        schemaVersion: 1,
        label: LABEL,
        message,
        color
    };
}
function judge({ figures, complete }) {
    const { critical, overdue } = figures;
    const total = (0,_core_findings_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .openIn */ .sQ)(figures);
    if (overdue > 0) return [
        `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(overdue)} overdue`,
        COLOURS.red
    ];
    if (!complete) return [
        'scan incomplete',
        COLOURS.grey
    ];
    if (critical > 0) return [
        `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(critical)} critical`,
        COLOURS.orange
    ];
    if (total > 0) return [
        `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(total)} open, none overdue`,
        COLOURS.green
    ];
    return [
        'no open findings',
        COLOURS.green
    ];
}
/** The badge as JSON for shields.io. */ function renderBadgeJson(input) {
    return `${JSON.stringify(badge(input), null, 2)}\n`;
}
/**
 * Width in pixels that is reserved per character at 11 px: that of Verdana's widest lower-case
 * letters, so that the text fits in other fonts too.
 */ const CHARACTER_WIDTH = 7.5;
const PADDING = 6;
const HEIGHT = 20;
/** The badge as an SVG image without fonts, scripts or external references. */ function renderBadgeSvg(input) {
    const { label, message, color } = badge(input);
    const left = boxWidth(label);
    const right = boxWidth(message);
    const width = left + right;
    const alt = `${label}: ${message}`;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${alt}">`,
        `  <title>${alt}</title>`,
        `  <clipPath id="round"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>`,
        '  <g clip-path="url(#round)">',
        `    <rect width="${left}" height="${HEIGHT}" fill="#${LABEL_COLOUR}"/>`,
        `    <rect x="${left}" width="${right}" height="${HEIGHT}" fill="#${color}"/>`,
        '  </g>',
        '  <g fill="#fff" text-anchor="middle" font-family="Verdana, DejaVu Sans, Geneva, sans-serif" font-size="11">',
        `    <text x="${left / 2}" y="14">${label}</text>`,
        `    <text x="${left + right / 2}" y="14">${message}</text>`,
        '  </g>',
        '</svg>',
        ''
    ].join('\n');
}
/**
 * Width in pixels of the box around a text.
 * @param text one of our own: ASCII, without characters that XML escapes
 */ function boxWidth(text) {
    return Math.ceil(text.length * CHARACTER_WIDTH) + 2 * PADDING;
}


/***/ }),

/***/ 12373:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  issueWordsFor: () => (/* binding */ issueWordsFor),
  TJ: () => (/* binding */ lastScanOf),
  hc: () => (/* binding */ renderWith),
  np: () => (/* binding */ trackingOf)
});

// EXTERNAL MODULE: ./src/core/findings/result.js
var findings_result = __webpack_require__(60356);
// EXTERNAL MODULE: ./src/core/gate/sight.js
var sight = __webpack_require__(18881);
// EXTERNAL MODULE: ./src/core/ledger/own-dashboard.js
var own_dashboard = __webpack_require__(76219);
// EXTERNAL MODULE: ./src/core/policy/path.js
var path = __webpack_require__(3122);
// EXTERNAL MODULE: ./src/report/issue/words.js + 15 modules
var words = __webpack_require__(68752);
// EXTERNAL MODULE: ./src/core/ledger/codeowners.js
var codeowners = __webpack_require__(14277);
;// CONCATENATED MODULE: ./src/run/owners.js

/** Bytes that are read of a CODEOWNERS file at most: GitHub ignores one over 3 MB. */ const MAX_BYTES = 3 * 1024 * 1024;
/**
 * Looks up the owners of files in the tree's CODEOWNERS file; nobody owns anything when there is
 * none.
 */ async function readOwners(tree) {
    const files = new Map((await tree.files()).map(({ path, kind })=>[
            path,
            kind
        ]));
    const path = codeowners/* CODEOWNERS_PATHS */.xn.find((candidate)=>files.get(candidate) === 'file');
    if (path === undefined) return ()=>[];
    return (0,codeowners/* parseCodeowners */.BW)((await tree.read(path, MAX_BYTES)).toString('utf8'));
}

;// CONCATENATED MODULE: ./src/run/tracking.js






/**
 * Creates the texts of issue bodies and comments.
 * @param repositoryUrl `https://github.com/owner/name` of the scanned repository
 * @param checks what the checks of the posture say; none where only comments are written
 */ function issueWordsFor(policy, policyPath, today, repositoryUrl, checks = []) {
    return (0,words/* createIssueWords */.f)({
        checks,
        repositoryUrl,
        policyPath: policyPath ?? path/* DEFAULT_POLICY_PATH */.l,
        today,
        timezone: policy.sla.timezone
    });
}
/**
 * Adds to a scan what planning needs: the texts, the code owners and which sources were complete.
 * @throws what reading the CODEOWNERS file throws
 */ async function trackingOf({ head, directory, ...scan }) {
    const { policy, result, repositoryUrl } = scan;
    const checks = result.scans.flatMap((scan)=>scan.checks ?? []);
    const seen = result.scans.filter(({ coverage })=>coverage === null || (0,sight/* isWhole */.wP)(coverage.head));
    return {
        ...scan,
        words: issueWordsFor(policy, result.policy.path, result.today, repositoryUrl, checks),
        owners: await readOwners(head),
        complete: (0,findings_result/* completeIn */.R)(result.scans, directory),
        whole: (0,findings_result/* completeIn */.R)(seen, directory)
    };
}
/**
 * RFC 3339 time of the last complete scan that the dashboard records; null when it records none.
 */ function lastScanOf(ledger) {
    const scans = (0,own_dashboard/* ownDashboard */.L)(ledger)?.meta.scans ?? [];
    return scans.map(({ lastComplete })=>lastComplete).sort().at(-1) ?? null;
}
/** Renders the text of a comment with the given words. */ function renderWith(words) {
    return ({ comment, marker })=>words.comment(comment, marker);
}


/***/ })

};
