"use strict";
exports.id = 6168;
exports.ids = [6168];
exports.modules = {

/***/ 56168:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ BlobReader)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89632);

/** Bytes that one git process may output; a larger batch is read one blob at a time. */ const MAX_BATCH = 512 * 1024 * 1024;
/** Maximum size of a blob that is read, in bytes. */ const MAX_BLOB = 256 * 1024 * 1024;
/**
 * Reads blobs in batches: all requests of one event loop turn are answered by one git process,
 * since starting a process costs more than reading a lockfile.
 */ class BlobReader {
    #repository;
    #wishes = [];
    constructor(repository){
        this.#repository = repository;
    }
    /** The content of a blob. @throws GitError when it is missing, or larger than 256 MiB */ read(oid) {
        return new Promise((fulfil, refuse)=>{
            if (this.#wishes.length === 0) setImmediate(()=>void this.#flush());
            this.#wishes.push({
                oid,
                fulfil,
                refuse
            });
        });
    }
    async #flush() {
        const wishes = this.#wishes;
        this.#wishes = [];
        try {
            const contents = await this.#whole([
                ...new Set(wishes.map(({ oid })=>oid))
            ]);
            for (const { oid, fulfil, refuse } of wishes){
                const content = contents?.get(oid);
                if (content === undefined) this.#one(oid).then(fulfil, refuse);
                else fulfil(content);
            }
        } catch (error) {
            // Reject every request: the batch itself is not awaited, so an error that escaped here would
            // end the process without a verdict.
            for (const { refuse } of wishes)refuse(error);
        }
    }
    /**
   * Reads a batch. Objects that a partial clone lacks are fetched explicitly, since git's automatic
   * fetch is disabled.
   */ async #whole(oids) {
        const contents = await this.#batch(oids);
        if (contents === null || !this.#repository.partial) return contents;
        const missing = oids.filter((oid)=>!contents.has(oid));
        if (missing.length === 0) return contents;
        await this.#repository.fetchObjects(missing);
        const fetched = await this.#batch(missing);
        return fetched === null ? null : new Map([
            ...contents,
            ...fetched
        ]);
    }
    /**
   * Null when the batch could not be read as a whole: the blobs are then read one by one, so that
   * each reports its own error.
   */ async #batch(oids) {
        const input = Buffer.from(`${oids.join('\n')}\n`);
        try {
            return parseBatch(await this.#repository.git([
                'cat-file',
                '--batch'
            ], {
                input,
                maxOutputBytes: MAX_BATCH
            }));
        } catch (error) {
            if (error instanceof _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS) return null;
            throw error;
        }
    }
    #one(oid) {
        return this.#repository.git([
            'cat-file',
            'blob',
            oid
        ], {
            maxOutputBytes: MAX_BLOB
        });
    }
}
/**
 * The blobs in the output of `git cat-file --batch`; missing objects are left out.
 * @see https://git-scm.com/docs/git-cat-file#_batch_output
 */ function parseBatch(output) {
    const blobs = new Map();
    for(let at = 0; at < output.length;){
        const end = output.indexOf(10, at);
        const [, oid, size] = /^([0-9a-f]+) blob (\d+)$/.exec(output.toString('latin1', at, end)) ?? [];
        at = end + 1;
        if (oid === undefined || size === undefined) continue;
        blobs.set(oid, output.subarray(at, at + Number(size)));
        at += Number(size) + 1;
    }
    return blobs;
}


/***/ }),

/***/ 45961:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ NO_REPOSITORY),
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83456);


/**
 * Settings that disable everything in git that could start a program, prompt or follow an address.
 * A second line of defence, since the repository's own configuration is not read at all (see
 * `createGitView`).
 */ const SETTINGS = {
    'safe.bareRepository': 'explicit',
    'core.fsmonitor': 'false',
    'core.hooksPath': node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
    'core.attributesFile': node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
    'core.excludesFile': node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
    'core.pager': 'cat',
    'core.quotePath': 'false',
    'credential.helper': '',
    'fetch.recurseSubmodules': 'false',
    'fetch.writeCommitGraph': 'false',
    'gc.auto': '0',
    'http.followRedirects': 'false',
    'log.showSignature': 'false',
    'maintenance.auto': 'false',
    'protocol.allow': 'never',
    'submodule.recurse': 'false',
    'transfer.bundleURI': 'false'
};
/**
 * The whole environment of a git process. It excludes the configuration of the user, the system and
 * the scanned tree, the home directory, replacement objects and automatic fetches.
 * @see https://git-scm.com/docs/git#_environment_variables
 */ function gitEnvironment(scope) {
    const { directory, workTree, index, protocol, settings } = scope;
    return (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .minimalEnvironment */ .nr)({
        HOME: directory,
        USERPROFILE: directory,
        LC_ALL: 'C',
        GIT_DIR: directory,
        GIT_WORK_TREE: workTree,
        GIT_CEILING_DIRECTORIES: directory,
        GIT_ALLOW_PROTOCOL: protocol ?? 'none',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_SYSTEM: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
        GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_PAGER: 'cat',
        GIT_PROTOCOL_FROM_USER: '0',
        GIT_TERMINAL_PROMPT: '0',
        ...index === null ? {} : {
            GIT_INDEX_FILE: index
        },
        ...settingsEnvironment({
            ...SETTINGS,
            ...settings
        })
    });
}
/**
 * Variables that keep git from finding any repository, for programs that call git without needing
 * it.
 * @see https://git-scm.com/docs/git#_the_git_repository
 */ const NO_REPOSITORY = {
    GIT_DIR: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
    GIT_TERMINAL_PROMPT: '0',
    ...settingsEnvironment(SETTINGS)
};
function settingsEnvironment(settings) {
    const entries = Object.entries(settings);
    return Object.fromEntries([
        [
            'GIT_CONFIG_COUNT',
            String(entries.length)
        ],
        ...entries.flatMap(([key, value], index)=>[
                [
                    `GIT_CONFIG_KEY_${index}`,
                    key
                ],
                [
                    `GIT_CONFIG_VALUE_${index}`,
                    value
                ]
            ])
    ]);
}


/***/ }),

/***/ 89632:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XS: () => (/* reexport */ git_error/* GitError */.X),
  SN: () => (/* binding */ OBJECT_ID),
  LN: () => (/* binding */ Repository)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
// EXTERNAL MODULE: ./src/system/exec.js
var exec = __webpack_require__(71680);
// EXTERNAL MODULE: ./src/system/git-config.js
var git_config = __webpack_require__(36336);
// EXTERNAL MODULE: ./src/system/git-environment.js
var git_environment = __webpack_require__(45961);
// EXTERNAL MODULE: ./src/system/git-error.js
var git_error = __webpack_require__(72054);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/system/files.js
var files = __webpack_require__(58202);
;// CONCATENATED MODULE: ./src/system/git-view.js




/** Directories of the repository that the view links to. */ const SHOWN = [
    'objects',
    'refs',
    'logs',
    'reftable'
];
/** Files that are copied, since other work trees share them or git writes to them. */ const COPIED = /^(?:packed-refs|shallow)$/;
const COPIED_OF_WORK_TREE = /^(?:[A-Z_]*HEAD|sharedindex\.[0-9a-f]+)$/;
/**
 * The only settings that are copied: they describe how the repository is stored, or its file
 * system. Each with the values that are allowed.
 */ const TAKEN_OVER = new Map([
    [
        'core.ignorecase',
        /^(?:true|false)$/
    ],
    [
        'core.precomposeunicode',
        /^(?:true|false)$/
    ],
    [
        'extensions.objectformat',
        /^sha(?:1|256)$/
    ],
    [
        'extensions.refstorage',
        /^(?:files|reftable)$/
    ]
]);
/**
 * Creates a git directory with the objects and refs of a repository and our own configuration. Git
 * has no option to ignore `.git/config`, which may name programs, remotes and further configuration
 * files.
 * @param scratch a temporary directory of this run's own
 * @throws ProgramMissing when git is not installed
 * @see https://git-scm.com/docs/gitrepository-layout
 */ async function createGitView(paths, scratch, run) {
    const room = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'git-'));
    const [directory, emptyTree] = [
        (0,external_node_path_.join)(room, 'git'),
        (0,external_node_path_.join)(room, 'tree')
    ];
    await (0,promises_.mkdir)(directory);
    await (0,promises_.mkdir)(emptyTree);
    const settings = await (0,git_config/* readConfiguration */.T)((0,external_node_path_.join)(paths.commonDirectory, 'config'), run);
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'config'), configurationOf(settings));
    for (const name of SHOWN){
        const shown = (0,external_node_path_.join)(paths.commonDirectory, name);
        // On Windows this creates a junction, which needs no privilege, unlike a link.
        if (await (0,files/* exists */.t2)(shown)) await (0,promises_.symlink)(shown, (0,external_node_path_.join)(directory, name), 'junction');
    }
    await copyFiles(paths.commonDirectory, directory, COPIED);
    await copyFiles(paths.gitDirectory, directory, COPIED_OF_WORK_TREE);
    return {
        directory,
        emptyTree,
        partial: isPartial(settings)
    };
}
function configurationOf(settings) {
    const taken = [
        ...TAKEN_OVER
    ].flatMap(([key, valid])=>{
        const value = settings.get(key);
        if (value === undefined || !valid.test(value)) return [];
        const [section = '', name = ''] = key.split('.');
        return [
            `[${section}]\n\t${name} = ${value}\n`
        ];
    });
    return `[core]\n\trepositoryformatversion = 1\n\tbare = false\n${taken.join('')}`;
}
function isPartial(settings) {
    return [
        ...settings
    ].some(([key, value])=>key === 'extensions.partialclone' || /^remote\..*\.promisor$/s.test(key) && value !== 'false');
}
async function copyFiles(from, to, wanted) {
    for (const name of (await (0,promises_.readdir)(from))){
        const file = (0,external_node_path_.join)(from, name);
        if (wanted.test(name) && (await (0,promises_.stat)(file)).isFile()) await (0,promises_.copyFile)(file, (0,external_node_path_.join)(to, name));
    }
}

;// CONCATENATED MODULE: ./src/system/git.js








/** A full object id, SHA-1 or SHA-256. */ const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Options of every fetch: only the requested objects are transferred. */ const FETCH = [
    '--no-tags',
    '--no-recurse-submodules',
    '--no-write-fetch-head',
    '--no-auto-maintenance',
    '--quiet'
];
const TIMEOUT_MS = 120_000;
const MAX_OUTPUT = 256 * 1024 * 1024;
/**
 * One local git repository, read as data. Its configuration, hooks, filters and attributes are not
 * applied, and replacement objects (`git replace`) are ignored.
 */ class Repository {
    root;
    /** Whether objects may be missing locally that the remote has (`git clone --filter`). */ partial;
    #paths;
    #view;
    #options;
    constructor(paths, view, options){
        this.root = paths.root;
        this.partial = view.partial;
        this.#paths = paths;
        this.#view = view;
        this.#options = options;
    }
    /**
   * Opens a repository that `findRepository` has found.
   * @returns null when git is not installed
   * @throws GitError when git cannot read it
   */ static async open(paths, options) {
        try {
            return new Repository(paths, await createGitView(paths, options.scratch, options.run), options);
        } catch (error) {
            if (error instanceof exec/* ProgramMissing */.Xh) return null;
            throw error;
        }
    }
    /** The commit that is checked out; null in a repository without commits. */ async headCommit() {
        const out = await this.#attempt([
            'rev-parse',
            '--verify',
            '--quiet',
            'HEAD^{commit}'
        ]);
        return out === null ? null : out.toString('utf8').trim();
    }
    /** Names of the clone's remotes, in git's order; empty when git cannot tell. */ async remotes() {
        const out = await this.#attempt([
            'remote'
        ]);
        return out === null ? [] : out.toString('utf8').split('\n').filter((name)=>name !== '');
    }
    /**
   * Resolves a revision to a commit; null when it does not exist here.
   * @throws GitError when it is ambiguous: git would prefer a tag, which a fetch may bring from
   *   anybody, to the branch
   */ async resolve(revision) {
        const args = [
            'rev-parse',
            '--verify',
            '--end-of-options',
            `${revision}^{commit}`
        ];
        const { exitCode, stdout, stderr } = await this.#run(args, this.#scope(false, null, {}), {});
        if (exitCode !== 0) return null;
        if (!OBJECT_ID.test(revision) && stderr.includes('is ambiguous')) throw new git_error/* GitError */.X(`"${revision}" names more than one thing here, as a tag and a branch of one name do. Name one of them in full: refs/heads/${revision}`);
        return stdout.toString('utf8').trim();
    }
    /** Reads a commit with its real parents. @throws GitError when it is missing */ async commit(sha) {
        const text = (await this.git([
            'cat-file',
            'commit',
            sha
        ])).toString('utf8');
        const header = text.slice(0, text.indexOf('\n\n'));
        return {
            sha,
            tree: /^tree ([0-9a-f]+)$/m.exec(header)?.[1] ?? '',
            parents: [
                ...header.matchAll(/^parent ([0-9a-f]+)$/gm)
            ].flatMap((match)=>match[1] ?? [])
        };
    }
    /** Whether a commit and its tree exist locally. */ async has(sha) {
        return await this.#attempt([
            'cat-file',
            '-e',
            `${sha}^{tree}`
        ]) !== null;
    }
    /** Whether history is truncated: then a merge base cannot be trusted. */ async isShallow() {
        return (await this.git([
            'rev-parse',
            '--is-shallow-repository'
        ])).toString('utf8').trim() === 'true';
    }
    /** The merge base of two commits; null when the local history does not contain one. */ async mergeBase(a, b) {
        if (await this.isShallow()) return null;
        const out = await this.#attempt([
            'merge-base',
            a,
            b
        ]);
        return out === null ? null : out.toString('utf8').trim();
    }
    /**
   * The versions of a file on the way to a commit, newest first; its text is null where a commit
   * has no such file.
   * @throws GitError
   */ async *versions(commit, path) {
        const args = [
            'log',
            '--format=%H %cI %an',
            '--end-of-options',
            commit,
            '--',
            `:(literal,top)${path}`
        ];
        for (const line of (await this.git(args)).toString('utf8').split('\n').filter(Boolean)){
            const [sha = '', at = '', ...author] = line.split(' ');
            const text = await this.#attempt([
                'cat-file',
                'blob',
                `${sha}:${path}`
            ]);
            yield {
                commit: sha,
                at,
                author: author.join(' '),
                text: text?.toString('utf8') ?? null
            };
        }
    }
    /** Path of the file that lists the commits at which a shallow clone ends. */ get shallowFile() {
        return (0,external_node_path_.join)(this.#view.directory, 'shallow');
    }
    /**
   * Fetches one commit from the remote, without its history if the clone is shallow. Writes no ref.
   * @param ref a full object id or a ref of the remote
   * @throws GitError when the remote does not provide it
   */ async fetch(ref) {
        const depth = await this.isShallow() ? [
            '--depth=1'
        ] : [];
        const { url } = this.#remote();
        await this.#overNetwork([
            'fetch',
            ...FETCH,
            ...depth,
            '--end-of-options',
            url,
            ref
        ]);
    }
    /**
   * Fetches objects that a partial clone lacks.
   * @throws GitError when the remote does not provide them
   */ async fetchObjects(oids) {
        const { url } = this.#remote();
        const input = Buffer.from(`${oids.join('\n')}\n`);
        await this.#overNetwork([
            'fetch',
            ...FETCH,
            '--stdin',
            '--end-of-options',
            url
        ], input, {
            'fetch.negotiationAlgorithm': 'noop'
        });
    }
    /**
   * The commit that a ref of the remote currently points to.
   * @throws GitError when the remote cannot be asked or has no such ref
   */ async remoteRef(ref) {
        const { url } = this.#remote();
        const out = await this.#overNetwork([
            'ls-remote',
            '--exit-code',
            '--end-of-options',
            url,
            ref
        ]);
        const sha = out.toString('utf8').split(/\s/)[0] ?? '';
        if (!OBJECT_ID.test(sha)) throw new git_error/* GitError */.X(`the remote answered with no commit for ${ref}`);
        return sha;
    }
    /**
   * The tree that results from merging two commits with git's own merge strategy.
   * @returns null when they conflict, or git cannot tell (a version before 2.38, a shallow history)
   */ async mergedTree(ours, theirs) {
        if (await this.isShallow()) return null;
        const out = await this.#attempt([
            'merge-tree',
            '--write-tree',
            ours,
            theirs
        ]);
        const tree = out?.toString('utf8').trim() ?? '';
        return OBJECT_ID.test(tree) ? tree : null;
    }
    /** Runs a git command in this repository, without network access. @throws GitError */ git(args, options = {}) {
        const { files = false, index, ...io } = options;
        const scope = this.#scope(files, null, {});
        return this.#start(args, files && index !== undefined ? {
            ...scope,
            index
        } : scope, io);
    }
    async #overNetwork(args, input, settings = {}) {
        const remote = this.#remote();
        const network = await (0,git_config/* networkSettings */.e)(remote.url, this.#options.run);
        const all = {
            ...network,
            ...remote.settings,
            ...settings
        };
        const scope = this.#scope(false, protocolOf(remote.url), all);
        return this.#start(args, scope, input === undefined ? {} : {
            input
        });
    }
    #remote() {
        const { remote } = this.#options;
        if (remote !== null) return remote;
        throw new git_error/* GitError */.X('some objects are not in this clone, and nothing is fetched from here. Bring all of them first: git fetch --refetch --no-filter');
    }
    #scope(files, protocol, settings) {
        const { directory, emptyTree } = this.#view;
        return {
            directory,
            workTree: files ? this.root : emptyTree,
            index: files ? (0,external_node_path_.join)(this.#paths.gitDirectory, 'index') : null,
            protocol,
            settings
        };
    }
    #run(args, scope, io) {
        return this.#options.run('git', args, {
            cwd: this.#view.emptyTree,
            env: (0,git_environment/* gitEnvironment */._)(scope),
            timeoutMs: TIMEOUT_MS,
            maxOutputBytes: MAX_OUTPUT,
            ...io
        });
    }
    async #start(args, scope, io) {
        const result = await this.#run(args, scope, io);
        if (result.exitCode !== 0) throw new git_error/* GitError */.X(explain(args[0] ?? '', result));
        return result.stdout;
    }
    async #attempt(args) {
        try {
            return await this.git(args);
        } catch (error) {
            // A failing command answers "no" here; so does a missing git.
            if ((0,errors/* isError */.bJ)(error)) return null;
            throw error;
        }
    }
}
function explain(command, result) {
    if (result.killed === 'timeout') return `git ${command} took longer than ${TIMEOUT_MS / 1000} s`;
    if (result.killed === 'output') return `git ${command} printed more than is allowed`;
    const words = result.stderr.replace(/\s+/g, ' ').trim().slice(0, 300);
    return `git ${command} failed (exit code ${result.exitCode ?? 'none'}): ${words}`;
}
/** The protocol of an address. @throws GitError for any other protocol */ function protocolOf(url) {
    const { protocol } = new URL(url);
    if (protocol === 'https:') return 'https';
    if (protocol === 'http:') return 'http';
    throw new git_error/* GitError */.X(`${url} is neither an https nor an http address, so nothing is fetched from it`);
}


/***/ })

};
;