export const id = 5392;
export const ids = [5392];
export const modules = {

/***/ 76442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ fileItem),
/* harmony export */   x: () => (/* binding */ installedItems)
/* harmony export */ });
/* harmony import */ var _system_working_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26576);

/** An item about a file, or about a folder where its path ends with `/`. */ function fileItem(path, reason, detail) {
    return {
        kind: 'file',
        name: path,
        where: path,
        reason,
        ...detail === undefined ? {} : {
            detail
        }
    };
}
/** What lies in folders of package managers that were committed: each folder once. */ function installedItems(files) {
    const folders = new Map();
    for (const { path } of files){
        const parts = path.split('/');
        const end = parts.findIndex((part)=>_system_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER_SCANNED */ .m.includes(part));
        if (end < 0) continue;
        const folder = `${parts.slice(0, end + 1).join('/')}/`;
        folders.set(folder, (folders.get(folder) ?? 0) + 1);
    }
    return [
        ...folders
    ].map(([folder, count])=>fileItem(folder, 'vendored', `${count} files`));
}


/***/ }),

/***/ 70903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   j$: () => (/* binding */ isInstalled),
/* harmony export */   wG: () => (/* binding */ wantedPaths)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _system_working_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26576);


/** Whether a path lies below a directory; `''` is the root. */ function isBelow(directory, path) {
    return directory === '' || path.startsWith(`${directory}/`);
}
/** Whether a path lies where package managers and git put what is not the project's own. */ function isInstalled(path) {
    return path.split('/').some((part)=>_system_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER_SCANNED */ .m.includes(part));
}
/**
 * What the scan looks at.
 * @param directory relative to the tree's root; `''` for all of it
 * @param exclude globs over repository paths, from the policy
 */ function wantedPaths(directory, exclude) {
    const excluded = picomatch__WEBPACK_IMPORTED_MODULE_1__([
        ...exclude
    ], {
        dot: true
    });
    return (path)=>isOwn(directory, path) && !excluded(path);
}
function isOwn(directory, path) {
    return (directory === '' || path.startsWith(`${directory}/`)) && !path.split('/').some((part)=>_system_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER_SCANNED */ .m.includes(part));
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

/**
 * Whether something thrown is an error, also one of another realm (Node's own, where code runs in a
 * `vm` context).
 */ function isError(thrown) {
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
/* harmony export */   VX: () => (/* binding */ readRegular),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91385);




/**
 * Whether there is a file or directory of that path. @throws Error when that cannot be found out
 */ async function exists(path) {
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
/**
 * The bytes of a regular file that is reached over no link of its own; directories on the way may
 * be links.
 * @param maxBytes of the largest file that is read
 * @param name what an error calls it
 * @throws TooLargeError
 * @throws Error when it is no regular file: no pipe is waited for, no device read
 */ async function readRegular(path, maxBytes, name = path) {
    const file = await openRegular(path);
    try {
        const { size } = await file.stat();
        if (size > maxBytes) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TooLargeError */ .qB(name, size, maxBytes);
        return await file.readFile();
    } finally{
        await file.close();
    }
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
/**
 * Directories that no scan looks into: what package managers and git put there is not the project's
 * own.
 */ const NEVER_SCANNED = [
    'node_modules',
    '.venv',
    '.git'
];
/**
 * The files on disk: with git its tracked and untracked ones (whatever a `.gitignore` says), else
 * everything below the directory.
 */ class WorkingTree {
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
        // fixby-ignore weak-hash c559b690e4be: git names its objects by SHA-1, and this is such a name.
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    }
    async read(path, maxBytes = MAX_BYTES) {
        return (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegular */ .VX)(await insideOnly(this.#root, path), maxBytes, path);
    }
    async #list() {
        const paths = this.#repository === null ? await walk(this.#root) : await gitPaths(this.#repository);
        const files = await Promise.all(paths.map((path)=>describe(this.#root, path)));
        return files.filter((file)=>file !== null);
    }
}
/**
 * Tracked files, and untracked ones outside `NEVER_SCANNED`; no ignore file of the tree has a say.
 */ async function gitPaths(repository) {
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
/**
 * Null for what git lists and the disk no longer has, and for directories (a submodule), pipes and
 * devices.
 */ async function describe(root, path) {
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
