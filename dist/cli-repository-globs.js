"use strict";
exports.id = 1566;
exports.ids = [1566];
exports.modules = {

/***/ 21566:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  globsWithoutFile: () => (/* binding */ globsWithoutFile)
});

;// CONCATENATED MODULE: ./src/core/policy/plain-glob.js
/** A name that stands for itself in a glob. */ const LITERAL = /^[\w@][\w.@-]*$/u;
/** What a `**` of the glob library does not cross, since its `.` matches no end of a line. */ const END_OF_LINE = /[\n\r\u2028\u2029]/u;
/** Whether a name of a glob stands for nothing but itself. */ function isLiteral(name) {
    return LITERAL.test(name);
}
/**
 * Matches a glob that is `dir/**`, with literal names and `*` before it, exactly as `matchesPath`
 * does, without its library: most globs of policies are of that kind, and the library is what
 * takes time in a short command.
 * @returns null for any other glob
 */ function plainGlob(glob) {
    const names = glob.split('/');
    if (names.pop() !== '**' || names.length === 0 || !isLiteral(names[0] ?? '')) return null;
    if (names.at(-1) === '*' || !names.every((name)=>name === '*' || isLiteral(name))) return null;
    return (path)=>{
        const parts = path.split('/');
        const below = parts.slice(names.length);
        return parts.length >= names.length && names.every((name, index)=>fitsName(name, parts[index] ?? '')) && !below.some((part)=>part === '.' || part === '..' || END_OF_LINE.test(part));
    };
}
function fitsName(name, part) {
    if (name !== '*') return name === part;
    return part !== '.' && part !== '..' && !END_OF_LINE.test(part.charAt(0));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/system/never-scanned.js
var never_scanned = __webpack_require__(7106);
;// CONCATENATED MODULE: ./src/system/files-now.js



/** Entries of folders that are looked at for one answer. */ const MAX_ENTRIES = 2_000;
/**
 * Whether a file of a work tree fits, as far as a short look at the disk can tell: what is on disk
 * outside of other repositories and of what is never scanned is a file of `WorkingTree` as well.
 * @param root absolute path of the work tree
 * @param folders names of the folders, from the root down, that all files that fit are in
 * @returns false where there is none, and where only git and more time can tell
 */ function hasFileNow(root, folders, fits) {
    const open = [
        {
            path: '',
            depth: 0
        }
    ];
    let left = MAX_ENTRIES;
    for(let folder = open.pop(); folder !== undefined; folder = open.pop()){
        const { path, depth } = folder;
        const entries = entriesOf((0,external_node_path_.join)(root, path));
        left -= entries.length;
        // A folder with an entry .git is another repository, whose files are not this one's.
        if (left < 0) return false;
        if (depth > 0 && entries.some(({ name })=>name === '.git')) continue;
        const wanted = folders[depth];
        for (const entry of entries){
            if (wanted !== undefined && entry.name !== wanted) continue;
            const own = path === '' ? entry.name : `${path}/${entry.name}`;
            if (entry.isDirectory()) {
                if (!isSkipped(entry.name)) open.push({
                    path: own,
                    depth: depth + 1
                });
            } else if ((entry.isFile() || entry.isSymbolicLink()) && fits(own)) return true;
        }
    }
    return false;
}
/** Git may be told to ignore the case of names. */ function isSkipped(name) {
    return never_scanned/* NEVER_SCANNED */.m.some((skipped)=>skipped === name.toLowerCase());
}
function entriesOf(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory, {
            withFileTypes: true
        });
    } catch  {
        // As if nothing were in it: then git is asked, which says what it makes of such a folder.
        return [];
    }
}

// EXTERNAL MODULE: ./src/system/find-repository.js
var find_repository = __webpack_require__(839);
;// CONCATENATED MODULE: ./src/cli/repository-globs.js



/**
 * Tells of globs whether no file of the repository around a directory fits them; without a
 * repository nobody can tell, and none is called free. Git is asked only about a glob of which a
 * short look at the disk shows no file.
 * @param directory absolute path without links
 * @param globs those that may be asked for
 */ async function globsWithoutFile(directory, globs) {
    const paths = (0,find_repository/* findRepository */.W)(directory, null);
    if (paths === null) return ()=>false;
    const matchers = await Promise.all([
        ...new Set(globs)
    ].map(matcherOf));
    const doubtful = matchers.filter(({ glob, fits })=>!hasFileNow(paths.root, foldersOf(glob), fits));
    if (doubtful.length === 0) return ()=>false;
    const { whatHolds } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(4353), __webpack_require__.e(1260), __webpack_require__.e(6168), __webpack_require__.e(8555)]).then(__webpack_require__.bind(__webpack_require__, 97138));
    const holds = await whatHolds(paths);
    const free = new Set(doubtful.filter(({ fits })=>!holds(fits)).map(({ glob })=>glob));
    return (glob)=>free.has(glob);
}
/** The library of globs is loaded only for one that needs it. */ async function matcherOf(glob) {
    const plain = plainGlob(glob);
    if (plain !== null) return {
        glob,
        fits: plain
    };
    const { matchesPath } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(9859)]).then(__webpack_require__.bind(__webpack_require__, 69859));
    return {
        glob,
        fits: (path)=>matchesPath(glob, path)
    };
}
/** The folders that all files which fit a glob are in. */ function foldersOf(glob) {
    const folders = glob.split('/').slice(0, -1);
    const end = folders.findIndex((name)=>!isLiteral(name));
    return end === -1 ? folders : folders.slice(0, end);
}


/***/ }),

/***/ 7106:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ NEVER_SCANNED)
/* harmony export */ });
/**
 * Directories that are never scanned: package managers and git fill them, so they are not the
 * project's own.
 */ const NEVER_SCANNED = [
    'node_modules',
    '.venv',
    '.git'
];


/***/ })

};
;