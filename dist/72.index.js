export const id = 72;
export const ids = [72];
export const modules = {

/***/ 8815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ lockfileKind)
/* harmony export */ });
/**
 * File names that osv-scanner 2.5.1 takes by `-L :PATH` with its default plug-ins, each tried with the program. A string
 * is the whole file name; an expression is matched against the path. Case counts, except for SBOMs.
 */
const ROWS = [
    ['package-lock.json', 'package-lock', 'npm', 'npm'],
    ['npm-shrinkwrap.json', 'package-lock', 'npm', 'npm'],
    ['yarn.lock', 'yarn', 'npm', 'yarn'],
    ['pnpm-lock.yaml', 'pnpm', 'npm', 'pnpm'],
    ['bun.lock', 'bun', 'npm', 'bun'],
    [/(?:^|\/)[^/]*requirements[^/]*\.txt$/, 'pip', 'PyPI', 'pip'],
    ['poetry.lock', 'poetry', 'PyPI', 'poetry'],
    ['uv.lock', 'uv', 'PyPI', 'uv'],
    ['pdm.lock', 'pdm', 'PyPI', null],
    ['Pipfile.lock', 'pipenv', 'PyPI', null],
    [/(?:^|\/)pylock\.(?:[^/]*\.)?toml$/, 'pylock', 'PyPI', null],
    ['go.mod', 'go', 'Go', 'go'],
    ['Cargo.lock', 'cargo', 'crates.io', 'cargo'],
    ['pom.xml', 'maven', 'Maven', 'maven'],
    [/\.pom$/, 'maven', 'Maven', 'maven'],
    ['gradle.lockfile', 'gradle', 'Maven', null],
    ['buildscript-gradle.lockfile', 'gradle', 'Maven', null],
    [/(?:^|\/)gradle\/verification-metadata\.xml$/, 'gradle-verification', 'Maven', null],
    ['Gemfile.lock', 'bundler', 'RubyGems', null],
    ['gems.locked', 'bundler', 'RubyGems', null],
    ['composer.lock', 'composer', 'Packagist', null],
    ['mix.lock', 'mix', 'Hex', null],
    ['pubspec.lock', 'pub', 'Pub', null],
    ['conan.lock', 'conan', 'ConanCenter', null],
    ['renv.lock', 'renv', 'CRAN', null],
    ['packages.lock.json', 'nuget-lock', 'NuGet', null],
    ['packages.config', 'nuget-config', 'NuGet', null],
    ['Directory.Packages.props', 'nuget-central', 'NuGet', null],
    ['Directory.Build.props', 'nuget-central', 'NuGet', null],
    [/\.(?:csproj|vbproj|fsproj)$/, 'nuget-project', 'NuGet', null],
    [/\.deps\.json$/, 'nuget-deps', 'NuGet', null],
    ['Package.resolved', 'swift', 'SwiftURL', null],
    ['cabal.project.freeze', 'cabal', 'Hackage', null],
    ['stack.yaml.lock', 'stack', 'Hackage', null],
    [/(?:\.cdx\.(?:json|xml)|(?:^|\/)bom\.(?:json|xml))$/i, 'cyclonedx', null, null],
    [/(?:^|\/)[^/]*\.spdx(?:\.(?:[^/]*\.)?(?:json|spdx|yml|rdf|xml))?$/i, 'spdx', null, null],
    ['osv-scanner-custom.json', 'osv-scanner-custom', null, null],
];
/** JavaScript lockfiles below `node_modules` belong to installed packages; osv-scanner refuses them. */
const JAVASCRIPT = new Set(['package-lock', 'yarn', 'pnpm', 'bun']);
/**
 * Which kind of lockfile a file is, by its path alone; null when osv-scanner does not read it.
 * @param path with `/`
 */
function lockfileKind(path) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    const row = ROWS.find(([match]) => (typeof match === 'string' ? match === file : match.test(path)));
    if (!row)
        return null;
    const [, name, ecosystem, packageManager] = row;
    if (JAVASCRIPT.has(name) && path.split('/').includes('node_modules'))
        return null;
    return { name, ecosystem, packageManager };
}


/***/ }),

/***/ 8072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yw: () => (/* binding */ isBelow),
  j$: () => (/* binding */ isInstalled),
  jv: () => (/* binding */ selectLockfiles)
});

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: ./src/system/working-tree.ts
var working_tree = __webpack_require__(2635);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/kinds.ts
var kinds = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/unread.ts
/** Lockfiles and manifests that osv-scanner 2.5.1 does not read, and what to do about each. */
const UNREAD = new Map([
    ['Podfile.lock', 'osv-scanner does not read CocoaPods lockfiles'],
    ['Cartfile.resolved', 'osv-scanner does not read Carthage lockfiles'],
    ['bun.lockb', 'osv-scanner does not read the binary format of Bun; migrate to bun.lock'],
    ['deno.lock', 'osv-scanner does not read Deno lockfiles'],
    ['paket.lock', 'osv-scanner does not read Paket lockfiles'],
    ['project.assets.json', 'osv-scanner does not read it; commit packages.lock.json'],
    ['rebar.lock', 'osv-scanner does not read rebar3 lockfiles'],
    ['manifest.toml', 'osv-scanner does not read Gleam manifests'],
    ['Manifest.toml', 'osv-scanner does not read Julia manifests'],
    ['flake.lock', 'osv-scanner does not read Nix lockfiles'],
    ['vcpkg.json', 'osv-scanner does not read vcpkg manifests'],
    ['vcpkg-lock.json', 'osv-scanner does not read vcpkg lockfiles'],
    ['environment.yml', 'osv-scanner does not read Conda environments'],
    ['conda-lock.yml', 'osv-scanner does not read Conda lockfiles'],
    ['pixi.lock', 'osv-scanner does not read Pixi lockfiles'],
    ['requirements.in', 'osv-scanner does not read it; commit the requirements.txt compiled from it'],
    ['requirements.lock', 'osv-scanner does not read Rye lockfiles; name it *requirements*.txt or use uv.lock'],
    ['rush-lock.json', 'osv-scanner does not read it'],
    ['.terraform.lock.hcl', 'osv-scanner does not read Terraform lockfiles'],
]);
/** Manifests whose dependencies are only analysed through one of these lockfiles in their directory or above it. */
const MANIFESTS = new Map([
    [
        'package.json',
        [
            'package-lock.json',
            'npm-shrinkwrap.json',
            'yarn.lock',
            'pnpm-lock.yaml',
            'bun.lock',
            'bun.lockb',
            'deno.lock',
        ],
    ],
    ['pyproject.toml', ['uv.lock', 'poetry.lock', 'pdm.lock', 'pylock.toml', 'requirements.txt']],
    ['Pipfile', ['Pipfile.lock']],
    ['Cargo.toml', ['Cargo.lock']],
    ['Gemfile', ['Gemfile.lock']],
    ['gems.rb', ['gems.locked']],
    ['composer.json', ['composer.lock']],
    ['mix.exs', ['mix.lock']],
    ['pubspec.yaml', ['pubspec.lock']],
    ['build.gradle', ['gradle.lockfile']],
    ['build.gradle.kts', ['gradle.lockfile']],
    ['Package.swift', ['Package.resolved']],
]);
/**
 * Why a file that lists dependencies is not analysed; null when it is none, or a lockfile covers it.
 * @param path relative to the repository, with `/`
 * @param exists whether the repository has a file of that path
 */
function unreadLockfile(path, exists = () => false) {
    if (path.split('/').includes('node_modules'))
        return null;
    const file = path.slice(path.lastIndexOf('/') + 1);
    const unread = UNREAD.get(file);
    if (unread !== undefined)
        return unread;
    const lockfiles = MANIFESTS.get(file);
    if (!lockfiles || directoriesOf(path).some((at) => lockfiles.some((name) => exists(at + name))))
        return null;
    return `there is no lockfile for it (${lockfiles.slice(0, 3).join(', ')})`;
}
/** The directory of a path and all above it, each with a closing `/`; `''` is the repository. */
function directoriesOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`).concat('');
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/select.ts




/**
 * Chooses the lockfiles to scan.
 * @param directory relative to the tree's root; `''` for all of it
 * @param exclude globs over repository paths, from the policy
 */
function selectLockfiles(files, directory, exclude) {
    const excluded = picomatch_default()([...exclude], { dot: true });
    const present = files.filter(({ path }) => isBelow(directory, path) && !isInstalled(path));
    const wanted = present.filter(({ path }) => !excluded(path));
    const all = new Set(files.map(({ path }) => path));
    return {
        lockfiles: wanted
            .filter(({ path, kind }) => kind === 'file' && (0,kinds/* lockfileKind */.W)(path) !== null)
            .map(({ path }) => path),
        links: wanted
            .filter(({ path, kind }) => kind === 'symlink' && (0,kinds/* lockfileKind */.W)(path) !== null)
            .map(({ path }) => path),
        submodules: wanted.filter(({ kind }) => kind === 'submodule').map(({ path }) => path),
        detours: files.filter(({ kind }) => kind !== 'file'),
        unread: wanted.flatMap(({ path }) => {
            const reason = unreadLockfile(path, (candidate) => all.has(candidate));
            return reason === null ? [] : [{ path, reason }];
        }),
        excluded: present
            .filter(({ path, kind }) => kind === 'file' && excluded(path) && (0,kinds/* lockfileKind */.W)(path) !== null)
            .map(({ path }) => path),
    };
}
/** Whether a path lies below a directory; `''` is the root. */
function isBelow(directory, path) {
    return directory === '' || path.startsWith(`${directory}/`);
}
/** Whether a path lies where package managers and git put what is not the project's own. */
function isInstalled(path) {
    return path.split('/').some((part) => working_tree/* NEVER_SCANNED */.mZ.includes(part));
}


/***/ }),

/***/ 6578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   bJ: () => (/* binding */ isError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/** Whether something thrown is an error, also one of another realm (Node's own, where code runs in a `vm` context). */
function isError(thrown) {
    return node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown) || thrown instanceof Error;
}
/** The message of something thrown. */
function messageOf(thrown) {
    return isError(thrown) ? thrown.message : String(thrown);
}
/** Whether an error says that there is no such file. */
function isMissing(thrown) {
    return isError(thrown) && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR');
}


/***/ }),

/***/ 2635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   aW: () => (/* binding */ WorkingTree),
/* harmony export */   mZ: () => (/* binding */ NEVER_SCANNED)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6578);





const MAX_BYTES = 256 * 1024 * 1024;
/** Windows has no such flag, and needs a privilege to make a link at all. */
const NO_FOLLOW = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0;
/** Directories that no scan looks into: what package managers and git put there is not the project's own. */
const NEVER_SCANNED = ['node_modules', '.venv', '.git'];
/** The files on disk: with git its tracked and untracked ones (whatever a `.gitignore` says), else everything below the directory. */
class WorkingTree {
    commit = null;
    #root;
    #repository;
    #files = null;
    /** @param root an absolute path; where there is a repository, its root */
    constructor(root, repository) {
        this.#root = root;
        this.#repository = repository;
    }
    files() {
        return (this.#files ??= this.#list());
    }
    async contentId(path) {
        const bytes = await this.read(path);
        // fixby-ignore weak-hash: git names its objects by SHA-1, and this is such a name.
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    }
    async read(path, maxBytes = MAX_BYTES) {
        const full = await insideOnly(this.#root, path);
        // A link put in the file's place after the check fails to open.
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(full, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | NO_FOLLOW);
        try {
            const { size } = await file.stat();
            if (size > maxBytes)
                throw new Error(`${path} has ${size} bytes, more than the ${maxBytes} that are read`);
            return await file.readFile();
        }
        finally {
            await file.close();
        }
    }
    async #list() {
        const paths = this.#repository === null ? await walk(this.#root) : await gitPaths(this.#repository);
        const files = await Promise.all(paths.map((path) => describe(this.#root, path)));
        return files.filter((file) => file !== null);
    }
}
/** Tracked files, and untracked ones outside `NEVER_SCANNED`; no ignore file of the tree has a say. */
async function gitPaths(repository) {
    const tracked = await repository.git(['ls-files', '-z', '--cached']);
    const exclude = NEVER_SCANNED.map((name) => `--exclude=${name}/`);
    const others = await repository.git(['ls-files', '-z', '--others', ...exclude]);
    const paths = `${tracked.toString('utf8')}${others.toString('utf8')}`
        .split('\0')
        .filter((path) => path !== '');
    return [...new Set(paths)].sort();
}
async function walk(root, directory = '') {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, directory), { withFileTypes: true });
    const found = await Promise.all(entries.map(async (entry) => {
        const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
        if (!entry.isDirectory())
            return [path];
        return NEVER_SCANNED.includes(entry.name) ? [] : walk(root, path);
    }));
    return found.flat().sort();
}
/** Null for what git lists and the disk no longer has, and for directories (a submodule), pipes and devices. */
async function describe(root, path) {
    try {
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path));
        if (stat.isSymbolicLink())
            return { path, kind: 'symlink' };
        return stat.isFile() ? { path, kind: 'file' } : null;
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(error))
            throw error;
        if (path.includes('\uFFFD'))
            throw new Error(`${path} has a name that is not UTF-8, so it cannot be looked at. Rename it.`, {
                cause: error,
            });
        return null;
    }
}
/**
 * The absolute path of a regular file below `root`.
 * @throws Error when it is a link, lies behind one that leads outside, or is no regular file
 */
async function insideOnly(root, path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(full)).isSymbolicLink())
        throw new Error(`${path} is a symbolic link; links are not followed`);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(full);
    if (!isInside(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(root), real))
        throw new Error(`${path} leads outside the scanned directory, through a symbolic link`);
    return real;
}
/** Whether `path` is `directory` or lies below it; both absolute and without links. */
function isInside(directory, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(directory, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(way));
}


/***/ })

};
