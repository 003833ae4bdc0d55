"use strict";
exports.id = 5004;
exports.ids = [5004];
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

/***/ 80053:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nv: () => (/* binding */ existingDirectory),
  Kk: () => (/* binding */ localHistory),
  Hk: () => (/* binding */ runScan),
  zE: () => (/* binding */ withInput)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/run/pipeline.js + 18 modules
var pipeline = __webpack_require__(63546);
// EXTERNAL MODULE: ./src/run/policy-in-force.js + 1 modules
var policy_in_force = __webpack_require__(2891);
// EXTERNAL MODULE: ./src/run/renames.js
var renames = __webpack_require__(73926);
// EXTERNAL MODULE: ./src/run/waiver-proofs.js
var waiver_proofs = __webpack_require__(27773);
// EXTERNAL MODULE: ./src/scanners/registry.js + 82 modules
var registry = __webpack_require__(98378);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
// EXTERNAL MODULE: ./src/system/exec.js
var exec = __webpack_require__(71680);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
// EXTERNAL MODULE: ./src/system/git.js + 1 modules
var git = __webpack_require__(89632);
// EXTERNAL MODULE: ./src/system/scratch.js
var scratch = __webpack_require__(79307);
// EXTERNAL MODULE: ./src/cli/judged-repository.js
var judged_repository = __webpack_require__(92138);
// EXTERNAL MODULE: ./src/cli/log.js + 2 modules
var log = __webpack_require__(20220);
// EXTERNAL MODULE: ./src/cli/bases.js
var bases = __webpack_require__(70204);
// EXTERNAL MODULE: ./src/cli/explicit-policy.js
var explicit_policy = __webpack_require__(43499);
// EXTERNAL MODULE: ./src/system/commit-tree.js
var commit_tree = __webpack_require__(57009);
// EXTERNAL MODULE: ./src/system/blob-reader.js
var blob_reader = __webpack_require__(56168);
// EXTERNAL MODULE: ./src/system/index-entries.js
var index_entries = __webpack_require__(80200);
;// CONCATENATED MODULE: ./src/system/index-tree.js




/**
 * What the next commit would contain: git's index as a tree. What the disk has besides is not seen.
 */ class IndexTree {
    commit = null;
    #repository;
    #index;
    #blobs;
    #entries = null;
    /**
   * @param index absolute path of the index: for `git commit <paths>` and `git commit --all` git
   *   makes one of its own, which its hooks get as `GIT_INDEX_FILE`; null for the repository's
   */ constructor(repository, index){
        this.#repository = repository;
        this.#index = index;
        this.#blobs = new blob_reader/* BlobReader */.n(repository);
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
        return (await this.#file(path)).object;
    }
    async read(path, maxBytes = Infinity) {
        const content = await this.#blobs.read((await this.#file(path)).object);
        if (content.length > maxBytes) throw new errors/* TooLargeError */.qB(path, content.length, maxBytes);
        return content;
    }
    async #file(path) {
        const entry = (await this.#list()).get(path);
        if (entry?.kind !== 'file') throw new git/* GitError */.XS(`${path} is no file in the index`);
        return entry;
    }
    #list() {
        return this.#entries ??= this.#read();
    }
    async #read() {
        const entries = await (0,index_entries/* indexEntries */.n)(this.#repository, this.#index);
        const unmerged = entries.find(({ merged })=>!merged);
        if (unmerged !== undefined) throw new git/* GitError */.XS(`${unmerged.path} has conflicts that are not resolved, so nobody knows what would be committed. Resolve them, and git add the file.`);
        return new Map(entries.map((entry)=>[
                entry.path,
                entry
            ]));
    }
}

// EXTERNAL MODULE: ./src/system/working-tree.js
var working_tree = __webpack_require__(16079);
;// CONCATENATED MODULE: ./src/cli/fetch-command.js
/**
 * The command that brings a revision which is not here, so that the same call works afterwards.
 * @param revision as it was given: `origin/main`, `main`, a commit
 * @param remotes names of the clone's remotes, in git's order
 */ function fetchHint(revision, remotes) {
    const remote = remotes.find((name)=>revision.startsWith(`${name}/`));
    if (remote !== undefined) {
        const branch = revision.slice(remote.length + 1);
        return `Fetch it first: git fetch ${remote} ${shown(`${branch}:refs/remotes/${remote}/${branch}`)}`;
    }
    const [first] = [
        ...remotes.filter((name)=>name === 'origin'),
        ...remotes
    ];
    if (first === undefined) return 'This clone has no remote to fetch it from. git branch --all and git tag list what there is.';
    if (/^[0-9a-f]{7,40}$/u.test(revision)) return `Fetch it first: git fetch ${first} ${revision} (a whole id), or git fetch --unshallow`;
    return `Fetch it first: git fetch ${first} ${shown(`${revision}:refs/remotes/${first}/${revision}`)}, then --base ${shown(`${first}/${revision}`)}`;
}
/** A word of a command, quoted where the shell would read it otherwise. */ function shown(word) {
    return /^[\w./:@+-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

;// CONCATENATED MODULE: ./src/cli/trees-to-compare.js






/**
 * What a local scan looks at, and what it compares that with: the index with HEAD for `--staged`,
 * else the files on disk with `--base`.
 * @param root absolute path of the repository's root, or of the directory without one
 * @returns base null where nothing is compared, as for a first commit
 * @throws FixbyError (usage)
 */ async function treesToCompare(root, repository, { base, staged = false }) {
    if (staged) return stagedTrees(repository, base);
    const head = new working_tree/* WorkingTree */.a(root, repository);
    return {
        head,
        base: base === null ? null : await baseTree(repository, base)
    };
}
async function stagedTrees(repository, base) {
    if (base !== null) throw new fixby_error/* FixbyError */.$('usage', '--staged compares with HEAD, so it does not go with --base.', 'Leave one out.');
    if (repository === null) throw new fixby_error/* FixbyError */.$('usage', '--staged needs a git repository, and there is none here (or no git).');
    const commit = await repository.headCommit();
    return {
        head: new IndexTree(repository, hookIndex()),
        base: commit === null ? null : new commit_tree/* CommitTree */.eO(repository, commit)
    };
}
/**
 * The index that git gives its hooks.
 * @see https://git-scm.com/docs/githooks
 */ function hookIndex() {
    const named = process.env['GIT_INDEX_FILE'];
    return named === undefined || named === '' ? null : (0,external_node_path_.resolve)(named);
}
/**
 * The tree to compare the working tree with: the merge base with the given revision, as in a pull
 * request.
 */ async function baseTree(repository, revision) {
    if (repository === null) throw new fixby_error/* FixbyError */.$('usage', '--base needs a git repository, and there is none here (or no git).');
    const commit = await repository.resolve(revision);
    if (commit === null) throw new fixby_error/* FixbyError */.$('usage', `--base is "${revision}", which names no commit here.`, fetchHint(revision, await repository.remotes()));
    const head = await repository.headCommit();
    const fork = head === null ? null : await repository.mergeBase(commit, head);
    return new commit_tree/* CommitTree */.eO(repository, fork ?? commit);
}

;// CONCATENATED MODULE: ./src/cli/run-scan.js


















/**
 * Scans a local directory and decides the gate.
 * @param directory relative to the current directory
 * @param recallFor creates the recall that reads the findings' issues; by default none are read and
 *   every clock starts now
 * @param historyFor knows how the policy's waivers were given; the clone's own commits unless told
 *   otherwise, which know nobody's approval
 * @param posture reads the repository's settings; null where nobody is asked for them
 * @param adjust what a command changes of the policy in force
 * @throws FixbyError
 */ async function runScan(directory, options, recallFor = ()=>pipeline/* noRecall */.v, historyFor = localHistory, posture = null, adjust = (policy)=>policy) {
    return withInput(directory, options, historyFor, posture, async (prepared, root)=>{
        const policy = {
            ...prepared.policy,
            policy: adjust(prepared.policy.policy)
        };
        const input = {
            ...prepared,
            policy,
            recall: recallFor(policy)
        };
        return {
            result: await (0,pipeline/* judge */.S)(input),
            policy: input.policy.policy,
            input,
            root
        };
    });
}
/**
 * Prepares a local scan, for a command that needs more than its result.
 * @param use gets the input and the absolute path of what all its paths are relative to; both are
 *   good until it ends
 * @throws FixbyError
 */ async function withInput(directory, options, historyFor, posture, use) {
    const wanted = await existingDirectory(directory);
    return (0,scratch/* withScratch */.h)((0,external_node_os_.tmpdir)(), log/* terminalLog */.d, async (scratch)=>{
        const repository = await openRepository(wanted, scratch);
        const root = repository?.root ?? wanted;
        const prepared = await prepare(root, (0,external_node_path_.relative)(root, wanted), repository, options, scratch, posture);
        const policy = await proven(prepared.policy, repository, options, historyFor);
        return use({
            ...prepared,
            policy
        }, root, repository);
    });
}
/** The policy with what the history knows of its waivers; a file that was named has none. */ async function proven(inForce, repository, { policy, asOf }, historyFor) {
    if (repository === null || policy !== null) return inForce;
    const commit = inForce.origin.ref ?? await repository.headCommit();
    return (0,waiver_proofs/* withProofs */.K)(inForce, commit, historyFor(repository), asOf);
}
/**
 * What the clone's commits say of a policy: when it said what, and of nobody that they approved it.
 */ function localHistory(repository) {
    return {
        versions: (commit, path)=>repository.versions(commit, path),
        approvals: null
    };
}
async function openRepository(wanted, scratch) {
    const paths = (0,judged_repository/* judgedRepository */.s)(wanted);
    return paths === null ? null : git/* Repository */.LN.open(paths, {
        run: exec/* run */.eF,
        scratch,
        remote: null
    });
}
async function prepare(root, directory, repository, options, scratch, posture) {
    const { head, base } = await treesToCompare(root, repository, options);
    return {
        head,
        base,
        baseUnknown: null,
        renames: (0,renames/* renamesIn */.B)(repository),
        root,
        directory: directory.split(external_node_path_.sep).join(external_node_path_.posix.sep),
        policy: await choosePolicy(head, base, options),
        scanners: (0,registry/* createScanners */.q)({
            run: exec/* run */.eF,
            program: options.osvScanner,
            fsrt: options.fsrt,
            zizmor: options.zizmor,
            database: options.osvDatabase,
            cwd: process.cwd(),
            repository,
            mask: ()=>undefined,
            workspace: root,
            root,
            sarif: options.sarif.map((glob)=>(0,external_node_path_.resolve)(glob)),
            sarifBase: options.sarifBase.map((glob)=>(0,external_node_path_.resolve)(glob)),
            compares: base !== null,
            posture: posture === null ? null : {
                read: posture,
                asOf: options.asOf
            },
            tracked: ()=>Promise.resolve(null),
            log: log/* terminalLog */.d
        }),
        asOf: options.asOf,
        recall: pipeline/* noRecall */.v,
        scratch,
        log: log/* terminalLog */.d
    };
}
/**
 * The absolute path of a directory that was named, without links.
 * @throws FixbyError (usage) where it is none
 */ async function existingDirectory(directory) {
    try {
        const real = await (0,promises_.realpath)((0,external_node_path_.resolve)(directory));
        if ((await (0,promises_.stat)(real)).isDirectory()) return real;
    } catch (error) {
        if (!(0,errors/* isMissing */.b2)(error)) throw error;
        throw new fixby_error/* FixbyError */.$('usage', `there is no directory "${directory}".`, `Name the directory to scan.`);
    }
    throw new fixby_error/* FixbyError */.$('usage', `"${directory}" is a file.`, `Name the directory to scan.`);
}
/**
 * Chooses the policy: the file given with `--policy`, else the base's policy with `--base` (as in a
 * pull request), else the working tree's.
 */ async function choosePolicy(head, base, options) {
    const request = {
        path: null,
        failOn: options.failOn,
        bases: bases/* bases */.F
    };
    if (options.policy !== null) return (0,explicit_policy/* explicitPolicy */.B)(options.policy, options.failOn);
    return base === null ? (0,policy_in_force/* policyOf */.US)(head, request) : (0,policy_in_force/* policyForGate */.HL)(base, null, head, request);
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

/***/ 73926:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renamesIn)
/* harmony export */ });
/* harmony import */ var _scanners_shared_sarif_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56327);

/** Finds the files that git sees as renamed between base and head; none without a repository. */ function renamesIn(repository) {
    const find = (0,_scanners_shared_sarif_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .renamesByGit */ .Nl)(repository);
    return async (head, base)=>new Map([
            ...await find(head, base)
        ].map(([now, before])=>[
                before,
                now
            ]));
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