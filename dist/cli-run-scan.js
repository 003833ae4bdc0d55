export const id = 8002;
export const ids = [8002];
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

/***/ 94919:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
// EXTERNAL MODULE: ./src/run/pipeline.js + 14 modules
var pipeline = __webpack_require__(78999);
// EXTERNAL MODULE: ./src/run/policy-in-force.js + 1 modules
var policy_in_force = __webpack_require__(33481);
// EXTERNAL MODULE: ./src/run/renames.js
var renames = __webpack_require__(80849);
// EXTERNAL MODULE: ./src/run/waiver-proofs.js
var waiver_proofs = __webpack_require__(77286);
// EXTERNAL MODULE: ./src/scanners/registry.js + 86 modules
var registry = __webpack_require__(77406);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
// EXTERNAL MODULE: ./src/system/exec.js
var exec = __webpack_require__(22539);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
// EXTERNAL MODULE: ./src/system/git.js + 1 modules
var git = __webpack_require__(23209);
// EXTERNAL MODULE: ./src/system/scratch.js
var scratch = __webpack_require__(65774);
// EXTERNAL MODULE: ./src/cli/judged-repository.js
var judged_repository = __webpack_require__(33713);
// EXTERNAL MODULE: ./src/cli/log.js + 2 modules
var log = __webpack_require__(5649);
// EXTERNAL MODULE: ./src/cli/explicit-policy.js
var explicit_policy = __webpack_require__(56688);
// EXTERNAL MODULE: ./src/system/commit-tree.js
var commit_tree = __webpack_require__(13084);
// EXTERNAL MODULE: ./src/system/blob-reader.js
var blob_reader = __webpack_require__(22609);
// EXTERNAL MODULE: ./src/system/index-entries.js
var index_entries = __webpack_require__(41661);
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
        if (entry?.kind !== 'file') throw new git/* GitError */.X(`${path} is no file in the index`);
        return entry;
    }
    #list() {
        return this.#entries ??= this.#read();
    }
    async #read() {
        const entries = await (0,index_entries/* indexEntries */.n)(this.#repository, this.#index);
        const unmerged = entries.find(({ merged })=>!merged);
        if (unmerged !== undefined) throw new git/* GitError */.X(`${unmerged.path} has conflicts that are not resolved, so nobody knows what would be committed. Resolve them, and git add the file.`);
        return new Map(entries.map((entry)=>[
                entry.path,
                entry
            ]));
    }
}

// EXTERNAL MODULE: ./src/system/working-tree.js
var working_tree = __webpack_require__(26576);
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
    const paths = await (0,judged_repository/* judgedRepository */.s)(wanted);
    return paths === null ? null : git/* Repository */.L.open(paths, {
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
        failOn: options.failOn
    };
    if (options.policy !== null) return (0,explicit_policy/* explicitPolicy */.B)(options.policy, options.failOn);
    return base === null ? (0,policy_in_force/* policyOf */.US)(head, request) : (0,policy_in_force/* policyForGate */.HL)(base, null, head, request);
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

/***/ 80849:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renamesIn)
/* harmony export */ });
/* harmony import */ var _scanners_shared_sarif_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80910);

/** Finds the files that git sees as renamed between base and head; none without a repository. */ function renamesIn(repository) {
    const find = (0,_scanners_shared_sarif_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .renamesByGit */ .Nl)(repository);
    return async (head, base)=>new Map([
            ...await find(head, base)
        ].map(([now, before])=>[
                before,
                now
            ]));
}


/***/ })

};
