export const id = 2595;
export const ids = [2595];
export const modules = {

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

/***/ 53251:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   globsWithoutFile: () => (/* binding */ globsWithoutFile)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _core_policy_match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41680);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22539);
/* harmony import */ var _system_find_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71158);
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23209);
/* harmony import */ var _system_scratch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65774);
/* harmony import */ var _system_working_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26576);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5649);








/**
 * Tells of a glob whether no file of the repository around a directory fits it; without a
 * repository nobody can tell, and none is called free.
 * @param directory absolute path without links
 */ async function globsWithoutFile(directory) {
    const paths = await (0,_system_find_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepository */ .W)(directory, null);
    if (paths === null) return ()=>false;
    return (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_5__/* .withScratch */ .h)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), _log_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalLog */ .d, async (scratch)=>{
        const repository = await _system_git_js__WEBPACK_IMPORTED_MODULE_4__/* .Repository */ .L.open(paths, {
            run: _system_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .eF,
            scratch,
            remote: null
        });
        const files = await new _system_working_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .WorkingTree */ .a(paths.root, repository).files();
        return (glob)=>!files.some(({ path })=>(0,_core_policy_match_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesPath */ .$h)(glob, path));
    });
}


/***/ }),

/***/ 54866:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 35154:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ describeMatch),
/* harmony export */   GX: () => (/* binding */ normaliseName),
/* harmony export */   Ht: () => (/* binding */ splitPackage),
/* harmony export */   LJ: () => (/* binding */ matchKey),
/* harmony export */   V9: () => (/* binding */ normaliseRule),
/* harmony export */   jD: () => (/* binding */ canonicalType)
/* harmony export */ });
/* harmony import */ var _packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54866);

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

/***/ 94132:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
/* unused harmony export worse */
/**
 * The four levels of Atlassian's Security Severity Levels, worst first.
 * @see https://www.atlassian.com/trust/security/security-severity-levels
 */ const SEVERITIES = [
    'critical',
    'high',
    'medium',
    'low'
];
/** Position of a severity, 0 for critical: sorts worst first. */ function severityRank(severity) {
    return SEVERITIES.indexOf(severity);
}
/** Whether `severity` is as bad as `threshold`, or worse. */ function atLeast(severity, threshold) {
    return severityRank(severity) <= severityRank(threshold);
}
/** The worse of two severities. */ function worse(a, b) {
    return atLeast(a, b) ? a : b;
}
/**
 * The level of a CVSS score. The bands are Atlassian's for CVSS v3; FIRST uses the same ones for
 * v4.0.
 * @param score 0.0 to 10.0
 * @returns `null` for 0.0, which CVSS calls "none": no vulnerability
 * @throws RangeError for anything that is no CVSS score
 * @see https://www.first.org/cvss/v4-0/specification-document (qualitative severity rating scale)
 */ function severityOfScore(score) {
    if (!(score >= 0 && score <= 10)) throw new RangeError(`${score} is not a CVSS score (0.0 to 10.0)`);
    if (score >= 9) return 'critical';
    if (score >= 7) return 'high';
    if (score >= 4) return 'medium';
    return score > 0 ? 'low' : null;
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

/***/ 65774:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withScratch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91385);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22539);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47639);









/** Prefix of our temporary directories; the rest of the name is random. */ const PREFIX = 'fixby-run-';
/** A file in each of them, which names the process that owns it. */ const OWNER = 'owner.json';
/** Bytes of the largest such file. */ const MAX_OWNER = 4096;
/**
 * Milliseconds after which a directory of another machine or container counts as abandoned; its
 * processes cannot be seen from here.
 */ const FORGOTTEN = 7 * 24 * 60 * 60_000;
const ownerSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    pid: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().positive(),
    place: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    since: zod__WEBPACK_IMPORTED_MODULE_9__/* .datetime */ .w$()
});
/**
 * Milliseconds after which a directory without owner file counts as abandoned: a new one may not
 * have it yet.
 */ const COMING_INTO_BEING = 60 * 60_000;
/** Directories of this process that are removed when it ends. */ const live = new Set();
/**
 * Runs `work` with a temporary directory that only this user can read and that is always removed
 * afterwards. Directories that killed runs left behind are removed first.
 * @param parent the runner's or the system's directory for temporary files
 */ async function withScratch(parent, log, work) {
    await removeAbandoned(parent, log);
    const directory = await createScratch(parent);
    try {
        return await work(directory);
    } finally{
        live.delete(directory);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(directory, {
            recursive: true,
            force: true
        });
    }
}
async function createScratch(parent) {
    cleanUpAtExit();
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(parent, `${PREFIX}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(parent, {
        recursive: true
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory, {
        mode: 0o700
    });
    live.add(directory);
    const owner = {
        pid: process.pid,
        place: placeOfProcesses(),
        since: new Date().toISOString()
    };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, OWNER), JSON.stringify(owner), {
        mode: 0o600,
        flag: 'wx'
    });
    return directory;
}
/** Removes the directories that killed runs of this user left behind. */ async function removeAbandoned(parent, log) {
    for (const name of (await entriesOf(parent))){
        if (!name.startsWith(PREFIX)) continue;
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(parent, name);
        try {
            if (await isAbandoned(directory)) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(directory, {
                recursive: true,
                force: true
            });
        } catch (error) {
            // Another run removed it first.
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b2)(error)) continue;
            log.warning(`${directory}, which a killed run has left, cannot be removed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
        }
    }
}
/** Whether a directory is ours and no running process uses it. */ async function isAbandoned(directory) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(directory);
    if (!stat.isDirectory() || stat.uid !== (process.getuid?.() ?? stat.uid)) return false;
    const age = Date.now() - stat.mtimeMs;
    const owner = await ownerOf(directory);
    // A new directory has no owner file for a moment.
    if (owner === null) return age > COMING_INTO_BEING;
    return owner.place === placeOfProcesses() ? !isRunning(owner.pid) : age > FORGOTTEN;
}
async function ownerOf(directory) {
    try {
        const text = await (0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readRegular */ .VX)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, OWNER), MAX_OWNER);
        return ownerSchema.safeParse(JSON.parse(text.toString('utf8'))).data ?? null;
    } catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b2)(error) || error instanceof SyntaxError) return null;
        throw error;
    }
}
async function entriesOf(directory) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory);
    } catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b2)(error)) return [];
        throw error;
    }
}
/** Identifies the scope of process ids: this machine, and on Linux this container. */ function placeOfProcesses() {
    const space = '/proc/self/ns/pid';
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(space) ? `${(0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)()} ${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(space)}` : (0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)();
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    } catch (error) {
        // The process exists but belongs to another user.
        return error.code === 'EPERM';
    }
}
let prepared = false;
/**
 * Ensures that child processes and temporary directories are removed when this process exits, or is
 * ended by a signal that can be caught.
 */ function cleanUpAtExit() {
    if (prepared) return;
    prepared = true;
    process.on('exit', cleanUp);
    for (const signal of [
        'SIGINT',
        'SIGTERM',
        'SIGHUP'
    ])process.once(signal, ()=>{
        cleanUp();
        // Our handler is removed by now, so sending the signal again ends the process with the right
        // status.
        process.kill(process.pid, signal);
    });
}
function cleanUp() {
    (0,_exec_js__WEBPACK_IMPORTED_MODULE_6__/* .killChildren */ .at)();
    for (const directory of live){
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(directory, {
                recursive: true,
                force: true
            });
        } catch  {
        // The process is exiting and nobody can be told: the next run removes the directory.
        }
    }
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
