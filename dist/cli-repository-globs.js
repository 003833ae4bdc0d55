"use strict";
exports.id = 7980;
exports.ids = [7980];
exports.modules = {

/***/ 57980:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  globsWithoutFile: () => (/* binding */ globsWithoutFile)
});

// EXTERNAL MODULE: ./src/core/policy/match.js
var match = __webpack_require__(69859);
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



/** A name that stands for itself in a glob. */ const LITERAL = /^[\w@][\w.@-]*$/u;
/**
 * Tells of globs whether no file of the repository around a directory fits them; without a
 * repository nobody can tell, and none is called free. Git is asked only about a glob of which a
 * short look at the disk shows no file.
 * @param directory absolute path without links
 * @param globs those that may be asked for
 */ async function globsWithoutFile(directory, globs) {
    const paths = (0,find_repository/* findRepository */.W)(directory, null);
    if (paths === null) return ()=>false;
    const doubtful = [
        ...new Set(globs)
    ].filter((glob)=>!hasFileNow(paths.root, foldersOf(glob), (path)=>(0,match/* matchesPath */.$h)(glob, path)));
    if (doubtful.length === 0) return ()=>false;
    const { whatHolds } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(4353), __webpack_require__.e(1260), __webpack_require__.e(6168), __webpack_require__.e(8555)]).then(__webpack_require__.bind(__webpack_require__, 97138));
    const holds = await whatHolds(paths);
    const free = new Set(doubtful.filter((glob)=>!holds((path)=>(0,match/* matchesPath */.$h)(glob, path))));
    return (glob)=>free.has(glob);
}
/** The folders that all files which fit a glob are in. */ function foldersOf(glob) {
    const folders = glob.split('/').slice(0, -1);
    const end = folders.findIndex((name)=>!LITERAL.test(name));
    return end === -1 ? folders : folders.slice(0, end);
}


/***/ }),

/***/ 69859:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ matchesPath),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   zj: () => (/* binding */ matchesSomewhere)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70581);
/* harmony import */ var _match_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52925);



/**
 * The ids by which a waiver or an override may name a finding: its rule and all aliases. If the
 * aliases contain more than one CVE, each alias covers only a part of the finding, and only the
 * rule counts.
 */ function namesOf({ rule, aliases }) {
    const vulnerabilities = new Set([
        rule,
        ...aliases
    ].filter((id)=>/^CVE-/iu.test(id)));
    return vulnerabilities.size > 1 ? [
        rule
    ] : [
        rule,
        ...aliases
    ];
}
/**
 * Whether the `match` of a waiver or an override applies: all of its keys must fit. A match without
 * keys applies to nothing.
 */ function matches(match, facts) {
    if (Object.keys(match).length === 0) return false;
    return (match.id === undefined || facts.findingIds.includes(match.id)) && (match.rule === undefined || matchesRule(match.rule, facts.ids)) && (match.package === undefined || matchesPackage(match.package, facts.package)) && (match.path === undefined || matchesPath(match.path, facts.path));
}
/**
 * As `matches`, for a finding as it is remembered. A match with the finding's id applies whatever
 * its path; where its paths are not recorded, any other one applies only if it has no path.
 */ function matchesSomewhere(match, { path: known, ...facts }) {
    const { path, ...rest } = match;
    const fits = path === undefined || match.id !== undefined || known !== undefined && matchesPath(path, known);
    // Of a match that is nothing but a path nothing is left.
    const isAll = known !== undefined && path !== undefined && Object.keys(rest).length === 0;
    return fits && (isAll || matches(rest, {
        ...facts,
        path: ''
    }));
}
function matchesRule(rule, ids) {
    const wanted = (0,_match_key_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseRule */ .V9)(rule);
    return ids.some((id)=>(0,_match_key_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseRule */ .V9)(id) === wanted);
}
function matchesPackage(wanted, actual) {
    if (actual === null) return false;
    const [type, name] = (0,_match_key_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPackage */ .Ht)(wanted);
    const own = (0,_match_key_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalType */ .jD)(actual.ecosystem);
    const fits = [
        own,
        (0,_match_key_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalType */ .jD)((0,_packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRelease */ .U7)(actual.ecosystem)),
        (0,_packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__/* .purlType */ .i8)(actual.ecosystem)
    ].includes(type);
    return fits && (0,_match_key_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseName */ .GX)(type, name) === (0,_match_key_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseName */ .GX)(type, actual.name);
}
/** Compiled globs: a run has few, and compares each with every location. */ const compiled = new Map();
/** Whether a path fits a glob of a match. */ function matchesPath(glob, path) {
    const matcher = compiled.get(glob) ?? picomatch__WEBPACK_IMPORTED_MODULE_2___default()(glob, {
        dot: true,
        windows: false
    });
    compiled.set(glob, matcher);
    return matcher(path);
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