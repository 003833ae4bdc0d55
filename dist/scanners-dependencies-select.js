export const id = 9513;
export const ids = [9513];
export const modules = {

/***/ 24724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ lockfileKind)
/* harmony export */ });
/** A package manager as far as an upgrade command differs. */ /**
 * File names that osv-scanner 2.5.1 takes by `-L :PATH` with its default plug-ins, each tried with the program. A string
 * is the whole file name; an expression is matched against the path. Case counts, except for SBOMs.
 */ const ROWS = [
    [
        'package-lock.json',
        'package-lock',
        'npm',
        'npm'
    ],
    [
        'npm-shrinkwrap.json',
        'package-lock',
        'npm',
        'npm'
    ],
    [
        'yarn.lock',
        'yarn',
        'npm',
        'yarn'
    ],
    [
        'pnpm-lock.yaml',
        'pnpm',
        'npm',
        'pnpm'
    ],
    [
        'bun.lock',
        'bun',
        'npm',
        'bun'
    ],
    [
        /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*|requirements\/[^/]+)\.(?:txt|in)$/,
        'pip',
        'PyPI',
        'pip'
    ],
    [
        'setup.py',
        'python-setup',
        'PyPI',
        null
    ],
    [
        'setup.cfg',
        'python-setup',
        'PyPI',
        null
    ],
    [
        'deno.lock',
        'deno-lock',
        'npm',
        null
    ],
    [
        /(?:^|\/)deno\.jsonc?$/,
        'deno',
        'npm',
        null
    ],
    [
        'poetry.lock',
        'poetry',
        'PyPI',
        'poetry'
    ],
    [
        'uv.lock',
        'uv',
        'PyPI',
        'uv'
    ],
    [
        'pdm.lock',
        'pdm',
        'PyPI',
        null
    ],
    [
        'Pipfile.lock',
        'pipenv',
        'PyPI',
        null
    ],
    [
        /(?:^|\/)pylock\.(?:[^/]*\.)?toml$/,
        'pylock',
        'PyPI',
        null
    ],
    [
        'go.mod',
        'go',
        'Go',
        'go'
    ],
    [
        'Cargo.lock',
        'cargo',
        'crates.io',
        'cargo'
    ],
    [
        'pom.xml',
        'maven',
        'Maven',
        'maven'
    ],
    [
        /\.pom$/,
        'maven',
        'Maven',
        'maven'
    ],
    [
        'gradle.lockfile',
        'gradle',
        'Maven',
        null
    ],
    [
        'buildscript-gradle.lockfile',
        'gradle',
        'Maven',
        null
    ],
    [
        /(?:^|\/)gradle\/verification-metadata\.xml$/,
        'gradle-verification',
        'Maven',
        null
    ],
    [
        /(?:^|\/)[^/]*\.versions\.toml$/,
        'gradle-catalog',
        'Maven',
        null
    ],
    [
        'Gemfile.lock',
        'bundler',
        'RubyGems',
        null
    ],
    [
        'gems.locked',
        'bundler',
        'RubyGems',
        null
    ],
    [
        'composer.lock',
        'composer',
        'Packagist',
        null
    ],
    [
        'mix.lock',
        'mix',
        'Hex',
        null
    ],
    [
        'pubspec.lock',
        'pub',
        'Pub',
        null
    ],
    [
        'conan.lock',
        'conan',
        'ConanCenter',
        null
    ],
    [
        'renv.lock',
        'renv',
        'CRAN',
        null
    ],
    [
        'packages.lock.json',
        'nuget-lock',
        'NuGet',
        null
    ],
    [
        'packages.config',
        'nuget-config',
        'NuGet',
        null
    ],
    [
        'Directory.Packages.props',
        'nuget-central',
        'NuGet',
        null
    ],
    [
        'Directory.Build.props',
        'nuget-central',
        'NuGet',
        null
    ],
    [
        /\.(?:csproj|vbproj|fsproj)$/,
        'nuget-project',
        'NuGet',
        null
    ],
    [
        /\.deps\.json$/,
        'nuget-deps',
        'NuGet',
        null
    ],
    [
        'Package.resolved',
        'swift',
        'SwiftURL',
        null
    ],
    [
        'cabal.project.freeze',
        'cabal',
        'Hackage',
        null
    ],
    [
        'stack.yaml.lock',
        'stack',
        'Hackage',
        null
    ],
    [
        /(?:\.cdx\.(?:json|xml)|(?:^|\/)bom\.(?:json|xml))$/i,
        'cyclonedx',
        null,
        null
    ],
    [
        /(?:^|\/)[^/]*\.spdx(?:\.(?:[^/]*\.)?(?:json|spdx|yml|rdf|xml))?$/i,
        'spdx',
        null,
        null
    ],
    [
        'osv-scanner-custom.json',
        'osv-scanner-custom',
        null,
        null
    ]
];
/** JavaScript lockfiles below `node_modules` belong to installed packages; osv-scanner refuses them. */ const JAVASCRIPT = new Set([
    'package-lock',
    'yarn',
    'pnpm',
    'bun',
    'deno',
    'deno-lock'
]);
/**
 * Which kind of lockfile a file is, by its path alone; null when osv-scanner does not read it.
 * @param path with `/`
 */ function lockfileKind(path) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    const row = ROWS.find(([match])=>typeof match === 'string' ? match === file : match.test(path));
    if (!row) return null;
    const [, name, ecosystem, packageManager] = row;
    if (JAVASCRIPT.has(name) && path.split('/').includes('node_modules')) return null;
    return {
        name,
        ecosystem,
        packageManager
    };
}


/***/ }),

/***/ 9513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yw: () => (/* binding */ isBelow),
  j$: () => (/* binding */ isInstalled),
  jv: () => (/* binding */ selectLockfiles)
});

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./src/system/working-tree.js
var working_tree = __webpack_require__(26576);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/kinds.js
var kinds = __webpack_require__(24724);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/unread.js
/** Lockfiles and manifests that osv-scanner 2.5.1 does not read, and what to do about each. */ const UNREAD = new Map([
    [
        'Podfile.lock',
        'osv-scanner does not read CocoaPods lockfiles'
    ],
    [
        'Cartfile.resolved',
        'osv-scanner does not read Carthage lockfiles'
    ],
    [
        'bun.lockb',
        'osv-scanner does not read the binary format of Bun; migrate to bun.lock'
    ],
    [
        'paket.lock',
        'osv-scanner does not read Paket lockfiles'
    ],
    [
        'project.assets.json',
        'osv-scanner does not read it; commit packages.lock.json'
    ],
    [
        'rebar.lock',
        'osv-scanner does not read rebar3 lockfiles'
    ],
    [
        'manifest.toml',
        'osv-scanner does not read Gleam manifests'
    ],
    [
        'Manifest.toml',
        'osv-scanner does not read Julia manifests'
    ],
    [
        'flake.lock',
        'osv-scanner does not read Nix lockfiles'
    ],
    [
        'vcpkg.json',
        'osv-scanner does not read vcpkg manifests'
    ],
    [
        'vcpkg-lock.json',
        'osv-scanner does not read vcpkg lockfiles'
    ],
    [
        'environment.yml',
        'osv-scanner does not read Conda environments'
    ],
    [
        'conda-lock.yml',
        'osv-scanner does not read Conda lockfiles'
    ],
    [
        'pixi.lock',
        'osv-scanner does not read Pixi lockfiles'
    ],
    [
        'requirements.lock',
        'osv-scanner does not read Rye lockfiles; name it *requirements*.txt or use uv.lock'
    ],
    [
        'rush-lock.json',
        'osv-scanner does not read it'
    ],
    [
        'build.sbt',
        'sbt builds are not read'
    ],
    [
        'ivy.xml',
        'Ivy files are not read'
    ],
    [
        'project.clj',
        'Leiningen projects are not read'
    ],
    [
        'deps.edn',
        'Clojure dependencies are not read'
    ],
    [
        'Podfile',
        'Podfiles are not read'
    ],
    [
        'Cartfile',
        'Cartfiles are not read'
    ],
    [
        'shard.lock',
        'Crystal lockfiles are not read'
    ],
    [
        'elm.json',
        'Elm projects are not read'
    ],
    [
        'cpanfile',
        'cpanfiles are not read'
    ],
    [
        'cpanfile.snapshot',
        'Carton lockfiles are not read'
    ],
    [
        'dub.selections.json',
        'D lockfiles are not read'
    ],
    [
        'conanfile.txt',
        'Conan recipes are not read; commit conan.lock'
    ],
    [
        'conanfile.py',
        'Conan recipes are not read; commit conan.lock'
    ],
    [
        'bower.json',
        'Bower files are not read'
    ],
    [
        'MODULE.bazel',
        'Bazel modules are not read'
    ],
    [
        'maven_install.json',
        'lockfiles of rules_jvm_external are not read'
    ],
    [
        'environment.yaml',
        'osv-scanner does not read Conda environments'
    ],
    [
        '.terraform.lock.hcl',
        'osv-scanner does not read Terraform lockfiles'
    ]
]);
const PYTHON_LOCKS = [
    'uv.lock',
    'poetry.lock',
    'pdm.lock',
    'pylock.toml',
    'Pipfile.lock'
];
/** Manifests whose dependencies are only analysed through one of these lockfiles in their directory or above it. */ const MANIFESTS = new Map([
    [
        'package.json',
        [
            'package-lock.json',
            'npm-shrinkwrap.json',
            'yarn.lock',
            'pnpm-lock.yaml',
            'bun.lock',
            'bun.lockb',
            'deno.lock'
        ]
    ],
    [
        'pyproject.toml',
        [
            ...PYTHON_LOCKS,
            'requirements.txt'
        ]
    ],
    [
        'Pipfile',
        [
            'Pipfile.lock'
        ]
    ],
    [
        'Cargo.toml',
        [
            'Cargo.lock'
        ]
    ],
    [
        'Gemfile',
        [
            'Gemfile.lock'
        ]
    ],
    [
        'gems.rb',
        [
            'gems.locked'
        ]
    ],
    [
        'composer.json',
        [
            'composer.lock'
        ]
    ],
    [
        'mix.exs',
        [
            'mix.lock'
        ]
    ],
    [
        'pubspec.yaml',
        [
            'pubspec.lock'
        ]
    ],
    [
        'build.gradle',
        [
            'gradle.lockfile'
        ]
    ],
    [
        'build.gradle.kts',
        [
            'gradle.lockfile'
        ]
    ],
    [
        'Package.swift',
        [
            'Package.resolved'
        ]
    ],
    [
        'libs.versions.toml',
        [
            'gradle.lockfile'
        ]
    ]
]);
/**
 * Why a file that lists dependencies is not analysed; null when it is none, or a lockfile covers it.
 * @param path relative to the repository, with `/`
 * @param exists whether the repository has a file of that path
 */ function unreadLockfile(path, exists = ()=>false) {
    if (path.split('/').includes('node_modules')) return null;
    const file = path.slice(path.lastIndexOf('/') + 1);
    const unread = UNREAD.get(file);
    if (unread !== undefined) return {
        reason: 'unsupported',
        detail: unread
    };
    const lockfiles = MANIFESTS.get(file);
    if (!lockfiles || directoriesOf(path).some((at)=>lockfiles.some((name)=>exists(at + name)))) return null;
    return {
        reason: 'no-lock',
        detail: `there is no lockfile for it (${lockfiles.slice(0, 3).join(', ')})`
    };
}
/** The directory of a path and all above it, each with a closing `/`; `''` is the repository. */ function directoriesOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index)=>`${parts.slice(0, parts.length - index).join('/')}/`).concat('');
}
/** Manifests that are only read where no lockfile beside them says more. */ const COVERED = new Map([
    [
        'setup.py',
        PYTHON_LOCKS
    ],
    [
        'setup.cfg',
        PYTHON_LOCKS
    ],
    [
        'deno.json',
        [
            'deno.lock'
        ]
    ],
    [
        'deno.jsonc',
        [
            'deno.lock'
        ]
    ]
]);
/** Whether a lockfile in its directory or above it says what a manifest gets. */ function isCovered(path, exists) {
    const locks = COVERED.get(path.slice(path.lastIndexOf('/') + 1)) ?? [];
    return directoriesOf(path).some((at)=>locks.some((name)=>exists(at + name)));
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/select.js




/**
 * Chooses the lockfiles to scan.
 * @param directory relative to the tree's root; `''` for all of it
 * @param exclude globs over repository paths, from the policy
 */ function selectLockfiles(files, directory, exclude) {
    const excluded = picomatch([
        ...exclude
    ], {
        dot: true
    });
    const present = files.filter(({ path })=>isBelow(directory, path) && !isInstalled(path));
    const wanted = present.filter(({ path })=>!excluded(path));
    const all = new Set(files.map(({ path })=>path));
    // What pip-tools and uv compile from a file has all that it asks for, with versions.
    const isCompiled = (path)=>path.endsWith('.in') && all.has(path.replace(/\.in$/, '.txt'));
    const isElsewhere = (path)=>isCompiled(path) || isCovered(path, (other)=>all.has(other));
    return {
        lockfiles: wanted.filter(({ path, kind })=>kind === 'file' && (0,kinds/* lockfileKind */.W)(path) !== null && !isElsewhere(path)).map(({ path })=>path),
        links: wanted.filter(({ path, kind })=>kind === 'symlink' && (0,kinds/* lockfileKind */.W)(path) !== null).map(({ path })=>path),
        submodules: wanted.filter(({ kind })=>kind === 'submodule').map(({ path })=>path),
        detours: files.filter(({ kind })=>kind !== 'file'),
        unread: wanted.flatMap(({ path })=>{
            const unread = unreadLockfile(path, (candidate)=>all.has(candidate));
            return unread === null ? [] : [
                {
                    path,
                    ...unread
                }
            ];
        }),
        excluded: present.filter(({ path, kind })=>kind === 'file' && excluded(path) && (0,kinds/* lockfileKind */.W)(path) !== null).map(({ path })=>path)
    };
}
/** Whether a path lies below a directory; `''` is the root. */ function isBelow(directory, path) {
    return directory === '' || path.startsWith(`${directory}/`);
}
/** Whether a path lies where package managers and git put what is not the project's own. */ function isInstalled(path) {
    return path.split('/').some((part)=>working_tree/* NEVER_SCANNED */.m.includes(part));
}


/***/ }),

/***/ 91385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   qB: () => (/* binding */ TooLargeError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Whether something thrown is an error, also one of another realm (Node's own, where code runs in a `vm` context). */ function isError(thrown) {
    return node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown) || thrown instanceof Error;
}
/** The message of something thrown. */ function messageOf(thrown) {
    return isError(thrown) ? thrown.message : String(thrown);
}
/** A file that is larger than whoever asked for it takes. */ class TooLargeError extends Error {
    constructor(path, bytes, limit){
        super(`${path} has ${bytes} bytes, more than the ${limit} that are read`);
    }
}
/** Whether an error says that there is no such file. */ function isMissing(thrown) {
    return isError(thrown) && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR');
}


/***/ }),

/***/ 47639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91385);




/** Whether there is a file or directory of that path. @throws Error when that cannot be found out */ async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        return true;
    } catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error)) return false;
        throw error;
    }
}
/** Windows has neither of them, and needs a privilege to make a link at all. */ const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/**
 * Opens a regular file for reading. A link is not followed, no device is touched, and nobody waits
 * for the other end of a pipe, also where one is put in the file's place after the first look.
 * @throws Error when it is no regular file
 */ async function openRegular(path) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isFile()) throw new Error(`${path} is no regular file`);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if ((await file.stat()).isFile()) return file;
    await file.close();
    throw new Error(`${path} is no regular file`);
}
/** Whether `path` is `directory` or lies below it; both absolute and without links. */ function isInside(directory, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(directory, path);
    return way === '' || way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
}


/***/ }),

/***/ 26576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ WorkingTree),
/* harmony export */   m: () => (/* binding */ NEVER_SCANNED)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91385);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47639);





const MAX_BYTES = 256 * 1024 * 1024;
/** Directories that no scan looks into: what package managers and git put there is not the project's own. */ const NEVER_SCANNED = [
    'node_modules',
    '.venv',
    '.git'
];
/** The files on disk: with git its tracked and untracked ones (whatever a `.gitignore` says), else everything below the directory. */ class WorkingTree {
    commit = null;
    #root;
    #repository;
    #files = null;
    /** @param root an absolute path; where there is a repository, its root */ constructor(root, repository){
        this.#root = root;
        this.#repository = repository;
    }
    files() {
        return this.#files ??= this.#list();
    }
    async contentId(path) {
        const bytes = await this.read(path);
        // fixby-ignore weak-hash: git names its objects by SHA-1, and this is such a name.
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    }
    async read(path, maxBytes = MAX_BYTES) {
        const full = await insideOnly(this.#root, path);
        const file = await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .openRegular */ .lf)(full);
        try {
            const { size } = await file.stat();
            if (size > maxBytes) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TooLargeError */ .qB(path, size, maxBytes);
            return await file.readFile();
        } finally{
            await file.close();
        }
    }
    async #list() {
        const paths = this.#repository === null ? await walk(this.#root) : await gitPaths(this.#repository);
        const files = await Promise.all(paths.map((path)=>describe(this.#root, path)));
        return files.filter((file)=>file !== null);
    }
}
/** Tracked files, and untracked ones outside `NEVER_SCANNED`; no ignore file of the tree has a say. */ async function gitPaths(repository) {
    const tracked = await repository.git([
        'ls-files',
        '-z',
        '--cached'
    ], {
        files: true
    });
    const exclude = NEVER_SCANNED.map((name)=>`--exclude=${name}/`);
    const others = await repository.git([
        'ls-files',
        '-z',
        '--others',
        ...exclude
    ], {
        files: true
    });
    const paths = `${tracked.toString('utf8')}${others.toString('utf8')}`.split('\0').filter((path)=>path !== '');
    return [
        ...new Set(paths)
    ].sort();
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
/** Null for what git lists and the disk no longer has, and for directories (a submodule), pipes and devices. */ async function describe(root, path) {
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
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error)) throw error;
        if (path.includes('\uFFFD')) throw new Error(`${path} has a name that is not UTF-8, so it cannot be looked at. Rename it.`, {
            cause: error
        });
        return null;
    }
}
/**
 * The absolute path of a regular file below `root`.
 * @throws Error when it is a link, lies behind one that leads outside, or is no regular file
 */ async function insideOnly(root, path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(full)).isSymbolicLink()) throw new Error(`${path} is a symbolic link; links are not followed`);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(full);
    if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), real)) throw new Error(`${path} leads outside the scanned directory, through a symbolic link`);
    return real;
}


/***/ })

};
