export const id = 8139;
export const ids = [8139,7667];
export const modules = {

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

/***/ 23839:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ codeScanner)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91385);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20752);
/* harmony import */ var _shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41700);



const CODE = {
    name: 'code',
    sources: [
        'code'
    ]
};
/** The code scanner. */ const codeScanner = {
    ...CODE,
    skipped: (policy)=>policy.scan.code.enabled ? null : 'the policy has scan.code.enabled: false',
    scan: (context)=>(0,_shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .timed */ .ay)(()=>scanOrFail(context))
};
/**
 * Turns any error into a `failed` scan. The engine is loaded here, so that other commands start
 * without it.
 */ async function scanOrFail(context) {
    try {
        const { scanCode } = await Promise.all(/* import() */[__webpack_require__.e(1895), __webpack_require__.e(5429), __webpack_require__.e(9096), __webpack_require__.e(6167), __webpack_require__.e(368)]).then(__webpack_require__.bind(__webpack_require__, 40368));
        const { files, problems, notes, coverage, ...found } = await scanCode(context);
        return {
            ...found,
            report: (0,_shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .EI)(CODE, {
                version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x,
                files,
                problems,
                notes,
                coverage
            })
        };
    } catch (error) {
        const report = (0,_shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .EI)(CODE, {
            version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x,
            files: 0,
            problems: [
                (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)
            ]
        });
        return {
            report,
            head: [],
            base: [],
            moved: new Map()
        };
    }
}


/***/ }),

/***/ 73179:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F_: () => (/* binding */ checksumPath),
/* harmony export */   NT: () => (/* binding */ downloadedPath),
/* harmony export */   VQ: () => (/* binding */ refuseLink),
/* harmony export */   Wr: () => (/* binding */ builtDirectory),
/* harmony export */   ZY: () => (/* binding */ fromCache),
/* harmony export */   yK: () => (/* binding */ putInPlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91385);
/* harmony import */ var _system_distrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68501);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47639);
/* harmony import */ var _system_checksum_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84501);
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70967);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40164);








/** Path of the downloaded program in the cache. */ function downloadedPath({ cache, machine }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, (0,_release_js__WEBPACK_IMPORTED_MODULE_6__/* .programName */ .kX)(machine.platform));
}
/** Directory of the program that `go install` built, with the file of its checksum. */ function builtDirectory({ cache }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, 'go');
}
/**
 * The osv-scanner in the cache, if its checksum is right.
 * @throws Unavailable when there is none
 * @throws ChecksumError when the checksum is wrong; the program is removed
 */ async function fromCache(means) {
    await refuseLink(means);
    const built = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(builtDirectory(means), (0,_release_js__WEBPACK_IMPORTED_MODULE_6__/* .programName */ .kX)(means.machine.platform));
    const program = await isDownloaded(means) ? downloadedPath(means) : await isBuilt(means, built) ? built : null;
    if (program === null) throw new _providers_js__WEBPACK_IMPORTED_MODULE_7__/* .Unavailable */ .$(`cache: there is no osv-scanner ${_release_js__WEBPACK_IMPORTED_MODULE_6__/* .OSV_SCANNER_VERSION */ .nX} in ${means.cache}`);
    return {
        program,
        version: _release_js__WEBPACK_IMPORTED_MODULE_6__/* .OSV_SCANNER_VERSION */ .nX,
        from: 'cache'
    };
}
/**
 * A change decides where a link in the judged tree leads: through one, what is removed or written
 * in the cache would lie anywhere.
 * @throws Unavailable
 */ async function refuseLink(means) {
    const places = [
        downloadedPath(means),
        checksumPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(builtDirectory(means), 'osv-scanner'))
    ];
    for (const place of places){
        const link = await (0,_system_distrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .linkOnTheWay */ .KH)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(place));
        if (link === null) continue;
        throw new _providers_js__WEBPACK_IMPORTED_MODULE_7__/* .Unavailable */ .$(`cache: ${link} is a symbolic link in what is judged, where the change decides where it leads. Name a directory outside`);
    }
}
async function isDownloaded(means) {
    const program = downloadedPath(means);
    if (means.asset === null || !await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)(program)) return false;
    await check(program, means.asset.sha256, program);
    return true;
}
/**
 * A built program's checksum is in a file beside it, so it protects against damage only: whoever
 * can replace one can replace the other.
 */ async function isBuilt(means, program) {
    if ((0,_system_distrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .isDistrusted */ .k_)(program)) return false;
    if (!await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)(program)) return false;
    await check(program, await recordedSum(program), builtDirectory(means));
    return true;
}
/** @param rubbish path that is removed when the checksum is wrong */ async function check(program, expected, rubbish) {
    const actual = await (0,_system_checksum_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Of */ .B)(program);
    if (actual === expected) return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(rubbish, {
        recursive: true,
        force: true
    });
    throw new _system_checksum_js__WEBPACK_IMPORTED_MODULE_5__/* .ChecksumError */ .A(`${program}, from the cache,`, actual, expected);
}
/** The file that holds the checksum of a program that `go install` built. */ function checksumPath(program) {
    return `${program}.sha256`;
}
async function recordedSum(program) {
    const file = checksumPath(program);
    const recorded = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)(file) ? /^[0-9a-f]{64}/.exec(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'))?.[0] : undefined;
    return recorded ?? `the one in ${file}, which has none`;
}
/**
 * Moves a finished file or directory to its final path. If another run was faster and its result
 * cannot be replaced (a directory, or on Windows a running program), ours is deleted; theirs is
 * checked before use, like everything in the cache.
 */ async function putInPlace(finished, place) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(finished, place);
    } catch (error) {
        if (!await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)(place)) throw error;
        await discard(finished);
    }
}
/** Removes an unfinished file or directory, if it exists. */ async function discard(unfinished) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(unfinished, {
            recursive: true,
            force: true
        });
    } catch (error) {
        // `force` ignores a missing file, but not a file in place of a parent directory.
        if (!(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error)) throw error;
    }
}


/***/ }),

/***/ 69364:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ locateOsvScanner)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
// EXTERNAL MODULE: ./src/scanners/dependencies/program/cache.js
var program_cache = __webpack_require__(73179);
// EXTERNAL MODULE: ./src/system/environment.js
var system_environment = __webpack_require__(80741);
// EXTERNAL MODULE: ./src/scanners/dependencies/program/release.js
var program_release = __webpack_require__(40164);
;// CONCATENATED MODULE: ./src/scanners/dependencies/program/find-on-path.js


/**
 * All programs with a name on the PATH, in its order. Directories that a pull request can write to
 * are skipped.
 */ function findOnPath(name, { environment, platform }) {
    return (0,system_environment/* findPrograms */.z0)((0,program_release/* programName */.kX)(platform, name), environment, platform);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/system/distrusted.js
var distrusted = __webpack_require__(68501);
// EXTERNAL MODULE: ./src/system/scratch.js
var scratch = __webpack_require__(65774);
// EXTERNAL MODULE: ./src/scanners/dependencies/registry-hosts.js
var registry_hosts = __webpack_require__(59357);
// EXTERNAL MODULE: ./src/system/checksum.js
var checksum = __webpack_require__(84501);
// EXTERNAL MODULE: ./src/scanners/dependencies/program/providers.js
var providers = __webpack_require__(70967);
// EXTERNAL MODULE: ./src/system/git-environment.js
var git_environment = __webpack_require__(93772);
;// CONCATENATED MODULE: ./src/scanners/dependencies/program/version.js




const TIMEOUT_MS = 60_000;
/**
 * Asks a program for its version with `--version`.
 * @throws FixbyError (scanner) when it does not answer like an osv-scanner; the caller has the hint
 */ async function programVersion(program, run) {
    const { exitCode, stdout, stderr, killed } = await start(program, run);
    const [, version] = /osv-scanner version: v?(\d+\.\d+\.\d+[\w.+-]*)/.exec(stdout.toString('utf8') + stderr) ?? [];
    if (version !== undefined && exitCode === 0) return version;
    const end = killed === 'timeout' ? 'gave no answer within a minute' : `ended with ${killed ?? `exit code ${exitCode ?? '?'}`}`;
    throw new fixby_error/* FixbyError */.$('scanner', `${program} is no usable osv-scanner: \`--version\` ${end}${version === undefined ? ' and named no version' : ''}`);
}
async function start(program, run) {
    try {
        return await run(program, [
            '--version'
        ], {
            cwd: system_environment/* NEUTRAL_DIRECTORY */.Wu,
            env: (0,system_environment/* minimalEnvironment */.nr)(git_environment/* NO_REPOSITORY */.N),
            timeoutMs: TIMEOUT_MS,
            maxOutputBytes: 65_536
        });
    } catch (error) {
        // Shortens a long explanation by @actions/exec of how it searches for programs.
        const why = (0,errors/* messageOf */.bD)(error).startsWith('Unable to locate executable file') ? 'there is no such program, or it may not be executed' : (0,errors/* messageOf */.bD)(error);
        throw new fixby_error/* FixbyError */.$('scanner', `${program} cannot be started: ${why}`, '', {
            cause: error
        });
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/program/go-install.js















const PACKAGE = `github.com/google/osv-scanner/v2/cmd/osv-scanner@v${program_release/* OSV_SCANNER_VERSION */.nX}`;
const BUILD_TIMEOUT_MS = 30 * 60_000;
const MAX_OUTPUT = 16 * 1024 * 1024;
const SIGN_OF_LIFE_MS = 10_000;
/**
 * Settings of the user (in the environment or by `go env -w`) for the locations of Go's files and
 * modules.
 */ const PLACES = [
    'GOPATH',
    'GOMODCACHE',
    'GOCACHE',
    'GOPROXY'
];
/** Where Go's own settings and programs lie, if not in its usual places. */ const OF_THE_USER = [
    'GOENV',
    'GOROOT',
    'XDG_CONFIG_HOME'
];
/**
 * Settings that enforce the check of every module against Go's checksum database, and prevent the
 * download of another toolchain. Variables that would weaken it are not passed on (GONOSUMDB,
 * GOPRIVATE, GOINSECURE, `GOFLAGS=-insecure`).
 * @see https://go.dev/ref/mod#environment-variables
 */ const STRICT = {
    GOENV: 'off',
    GOFLAGS: '',
    GOSUMDB: registry_hosts/* GO_CHECKSUM_DATABASE */.L3,
    GOTOOLCHAIN: 'local',
    GOWORK: 'off',
    GO111MODULE: 'on',
    CGO_ENABLED: '0'
};
/**
 * Builds osv-scanner with Go into the cache. Its checksum is not known in advance, so it is
 * computed and stored beside the program.
 * @throws Unavailable when Go is missing, too old, or cannot build it
 * @throws ChecksumError when the program changed in the cache meanwhile
 */ async function fromGo(means) {
    const { log, cache } = means;
    requireOwn('cache', cache);
    try {
        await (0,scratch/* withScratch */.h)(cache, log, async (scratch)=>{
            const directory = (0,external_node_path_.join)(scratch, 'go');
            await (0,promises_.mkdir)(directory);
            const go = await findGo(means, directory);
            log.info(`Building osv-scanner ${program_release/* OSV_SCANNER_VERSION */.nX} with ${go.version} instead. This takes some minutes, once: ` + `it is kept in ${cache}.`, 'always');
            await withSignsOfLife(means, ()=>build(means, go, directory));
            await (0,program_cache/* putInPlace */.yK)(directory, (0,program_cache/* builtDirectory */.Wr)(means));
        });
    } catch (error) {
        if (error instanceof providers/* Unavailable */.$ || error instanceof checksum/* ChecksumError */.A) throw error;
        throw new providers/* Unavailable */.$(`go install: ${(0,errors/* messageOf */.bD)(error)}`, {
            cause: error
        });
    }
    return {
        ...await (0,program_cache/* fromCache */.ZY)(means),
        from: 'go'
    };
}
/**
 * Refuses a directory of Go's in which the judged change can place files, since Go trusts its
 * caches.
 * @throws Unavailable when it can
 */ function requireOwn(name, directory) {
    if (!directory.split(external_node_path_.delimiter).some((part)=>(0,distrusted/* isDistrusted */.k_)((0,external_node_path_.resolve)(part)))) return;
    throw new providers/* Unavailable */.$(`go install: the ${name} is ${directory}, inside what is judged, where the change can put anything. Name a directory outside`);
}
/** Logs a line every ten seconds while Go builds silently. */ async function withSignsOfLife(means, building) {
    let seconds = 0;
    const timer = setInterval(()=>{
        seconds += SIGN_OF_LIFE_MS / 1_000;
        means.log.info(`Still building osv-scanner (${seconds} s)`, 'always');
    }, SIGN_OF_LIFE_MS);
    try {
        await building();
    } finally{
        clearInterval(timer);
    }
}
const goEnvSchema = schemas/* object */.Ikc({
    GOVERSION: schemas/* string */.YjP(),
    GOPATH: schemas/* string */.YjP(),
    GOMODCACHE: schemas/* string */.YjP(),
    GOCACHE: schemas/* string */.YjP(),
    GOPROXY: schemas/* string */.YjP()
});
async function findGo(means, directory) {
    const [program] = await findOnPath('go', means.machine);
    if (program === undefined) throw new providers/* Unavailable */.$('go install: there is no Go on the PATH');
    const user = [
        ...OF_THE_USER,
        ...PLACES
    ].flatMap((name)=>{
        const value = means.machine.environment[name];
        if (value === undefined) return [];
        // Go obeys the settings in these, and runs what lies in its root.
        if (OF_THE_USER.some((own)=>own === name)) requireOwn(name, value);
        return [
            [
                name,
                value
            ]
        ];
    });
    const stdout = await call(means, program, [
        'env',
        '-json',
        'GOVERSION',
        ...PLACES
    ], {
        directory,
        environment: {
            ...Object.fromEntries(user),
            GOFLAGS: '',
            GOTOOLCHAIN: 'local'
        },
        timeoutMs: 60_000
    });
    const { GOVERSION: version, ...places } = goEnvSchema.parse(JSON.parse(stdout));
    for (const name of [
        'GOPATH',
        'GOMODCACHE',
        'GOCACHE'
    ])requireOwn(name, places[name]);
    const [, major, minor] = /go(\d+)\.(\d+)/.exec(version) ?? [];
    if (!(Number(major) > 1 || Number(minor) >= 26)) throw new providers/* Unavailable */.$(`go install: Go 1.26 or newer is needed, ${program} is ${version}`);
    return {
        program,
        version,
        places
    };
}
async function build(means, go, directory) {
    const program = (0,external_node_path_.join)(directory, (0,program_release/* programName */.kX)(means.machine.platform));
    await call(means, go.program, [
        'install',
        PACKAGE
    ], {
        directory,
        environment: {
            ...go.places,
            ...STRICT,
            GOBIN: directory,
            GOTMPDIR: directory
        },
        timeoutMs: BUILD_TIMEOUT_MS
    });
    const version = await programVersion(program, means.run);
    if (version !== program_release/* OSV_SCANNER_VERSION */.nX) throw new fixby_error/* FixbyError */.$('scanner', `${PACKAGE} became an osv-scanner ${version}`);
    await (0,promises_.chmod)(program, 0o755);
    const how = `# osv-scanner built by ${go.version}: go install ${PACKAGE}`;
    await (0,promises_.writeFile)((0,program_cache/* checksumPath */.F_)(program), `${await (0,checksum/* sha256Of */.B)(program)}\n${how}\n`);
}
async function call({ run }, program, args, options) {
    const { exitCode, stdout, stderr, killed } = await run(program, args, {
        cwd: options.directory,
        env: (0,system_environment/* minimalEnvironment */.nr)(options.environment),
        timeoutMs: options.timeoutMs,
        maxOutputBytes: MAX_OUTPUT
    });
    if (exitCode === 0) return stdout.toString('utf8');
    const end = killed === 'timeout' ? 'took too long' : `ended with ${killed ?? `exit code ${exitCode ?? '?'}`}`;
    throw new fixby_error/* FixbyError */.$('scanner', `${program} ${args[0] ?? ''} ${end}: ${lastWords(stderr)}`);
}
/** The end of a program's output, as one line of at most 300 characters. */ function lastWords(stderr) {
    return stderr.trim().replace(/\s+/g, ' ').slice(-300);
}

// EXTERNAL MODULE: ./src/scanners/dependencies/program/machine.js
var program_machine = __webpack_require__(95436);
;// CONCATENATED MODULE: ./src/scanners/dependencies/program/locate.js










/**
 * Finds an osv-scanner. Tried in this order: the given path, the PATH, the cache, a download of the
 * pinned release, `go install` of the same version.
 * @throws ChecksumError when a program does not have the expected checksum
 * @throws FixbyError (scanner) that says why each of them failed, and what to do
 */ async function locateOsvScanner(options) {
    if (options.input !== null) return fromInput(options.input, options);
    const means = meansOf(options);
    const reasons = [];
    for (const provider of [
        fromPath,
        program_cache/* fromCache */.ZY,
        download,
        ...means.patient ? [
            fromGo
        ] : []
    ]){
        try {
            const found = await provider(means);
            options.log.info(`osv-scanner ${found.version}: ${found.program}${found.from === 'path' ? ', from the PATH' : ''}`);
            return found;
        } catch (error) {
            if (!(error instanceof providers/* Unavailable */.$)) throw error;
            reasons.push(error.message);
        }
    }
    throw new fixby_error/* FixbyError */.$('scanner', `There is no osv-scanner. Tried: ${reasons.join('; ')}.`, 'Do one of these: install osv-scanner 2.x (https://google.github.io/osv-scanner/' + 'installation/), name one with the input `osv-scanner` (`--osv-scanner`), let this machine reach github.com, or install Go 1.26 or newer.');
}
function meansOf({ run, log, patient = true, machine = (0,program_machine/* thisMachine */.g8)(), release }) {
    const asset = release === undefined ? (0,program_release/* releaseAsset */.oy)(machine.platform, machine.arch) : release.asset;
    return {
        run,
        log,
        patient,
        machine,
        asset,
        releaseUrl: release?.url ?? program_release/* RELEASE_URL */.Q7,
        cache: (0,external_node_path_.resolve)((0,program_machine/* cacheDirectory */.o3)(machine))
    };
}
async function fromInput(input, { run, log }) {
    const program = (0,external_node_path_.resolve)(input);
    try {
        const version = await programVersion(program, run);
        log.info(`osv-scanner ${version}: ${program}, as named`);
        return {
            program,
            version,
            from: 'input'
        };
    } catch (error) {
        throw new fixby_error/* FixbyError */.$('scanner', `The input osv-scanner cannot be used: ${(0,errors/* messageOf */.bD)(error)}.`, 'Name an osv-scanner 2.x, or leave the input out.', {
            cause: error
        });
    }
}
/**
 * Loaded on demand: the HTTP client takes longer to load than everything else, and most runs do not
 * need it.
 */ async function download(means) {
    const { fromDownload } = await __webpack_require__.e(/* import() */ 4193).then(__webpack_require__.bind(__webpack_require__, 4193));
    return fromDownload(means);
}
async function fromPath({ run, log, machine }) {
    const passedOver = [];
    for (const program of (await findOnPath('osv-scanner', machine))){
        const version = await programVersion(program, run).catch((error)=>{
            passedOver.push((0,errors/* messageOf */.bD)(error));
            return null;
        });
        if (version?.startsWith('2.')) return {
            program,
            version,
            from: 'path'
        };
        if (version !== null) passedOver.push(`${program} is ${version}, not 2.x`);
    }
    for (const why of passedOver)log.info(`Passed over: ${why}`);
    throw new providers/* Unavailable */.$(`PATH: ${passedOver.length === 0 ? 'there is none' : passedOver.join(', ')}`);
}


/***/ }),

/***/ 95436:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fI: () => (/* binding */ databaseDirectory),
/* harmony export */   g8: () => (/* binding */ thisMachine),
/* harmony export */   o3: () => (/* binding */ cacheDirectory)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40164);



/** The machine that this process runs on. */ function thisMachine() {
    return {
        platform: process.platform,
        arch: process.arch,
        environment: process.env
    };
}
/**
 * The directory in which Fixby keeps its osv-scanner: in the runner's tool cache, or in the user's
 * cache directory. Absolute.
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */ function cacheDirectory({ platform, arch, environment }) {
    const runner = environment['RUNNER_TOOL_CACHE'];
    if (runner) return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runner, 'osv-scanner', _release_js__WEBPACK_IMPORTED_MODULE_2__/* .OSV_SCANNER_VERSION */ .nX, arch);
    const own = ownCache({
        platform,
        environment
    });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, 'osv-scanner', `${_release_js__WEBPACK_IMPORTED_MODULE_2__/* .OSV_SCANNER_VERSION */ .nX}-${platform}-${arch}`);
}
/** Where Fixby keeps the last complete OSV database, if it is to keep one. Absolute. */ function databaseDirectory(machine) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(ownCache(machine), 'osv-database');
}
function ownCache({ platform, environment }) {
    const user = (platform === 'win32' ? environment['LOCALAPPDATA'] : environment['XDG_CACHE_HOME']) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(user, 'fixby');
}


/***/ }),

/***/ 70967:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Unavailable)
/* harmony export */ });
/**
 * A provider cannot provide an osv-scanner; the next one is tried. The message says why, without a
 * full stop. Any other error ends the search.
 */ class Unavailable extends Error {
    name = 'Unavailable';
}


/***/ }),

/***/ 40164:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q7: () => (/* binding */ RELEASE_URL),
/* harmony export */   kX: () => (/* binding */ programName),
/* harmony export */   nX: () => (/* binding */ OSV_SCANNER_VERSION),
/* harmony export */   oy: () => (/* binding */ releaseAsset)
/* harmony export */ });
/** The version of osv-scanner that Fixby downloads or builds. */ const OSV_SCANNER_VERSION = '2.5.1';
/** URL of the release's files. @see https://github.com/google/osv-scanner/releases/tag/v2.5.1 */ const RELEASE_URL = `https://github.com/google/osv-scanner/releases/download/v${OSV_SCANNER_VERSION}`;
const SHA256 = {
    'osv-scanner_linux_amd64': 'f9f25499a2c8cc367b3af45df2ea7eeca7fbccceab9c35079968f4b3652194be',
    'osv-scanner_linux_arm64': '3d0f5aa5a6baa8eb32bcef247388e149ef6030a6634ccae6fa0d62681fb27a6d',
    'osv-scanner_darwin_amd64': '9f89beb6c3d784893cb1cae0a3d56c529bfe91075418c2f9440c45b79654198b',
    'osv-scanner_darwin_arm64': '75c44d6332f892a1e56286f4105a98ed751ae28d215ca0a8b65cc00d84103054',
    'osv-scanner_windows_amd64.exe': '25e42f5ef6711fd8c0fb45390972205891dd44c6bd02ac93f0f63e8e98d9bfb6',
    'osv-scanner_windows_arm64.exe': '33feb0b210a3e5ea7b338c719defc899f8833d990cdd297bcad4ff1a2586ec8b'
};
const SYSTEMS = new Map([
    [
        'linux',
        'linux'
    ],
    [
        'darwin',
        'darwin'
    ],
    [
        'win32',
        'windows'
    ]
]);
const PROCESSORS = new Map([
    [
        'x64',
        'amd64'
    ],
    [
        'arm64',
        'arm64'
    ]
]);
/**
 * The release's file for a machine; null when there is none.
 * @param platform value of `process.platform`
 * @param arch value of `process.arch`
 */ function releaseAsset(platform, arch) {
    const name = `osv-scanner_${SYSTEMS.get(platform) ?? ''}_${PROCESSORS.get(arch) ?? ''}${suffix(platform)}`;
    const sha256 = SHA256[name];
    return sha256 === undefined ? null : {
        name,
        sha256
    };
}
/** The file name of a program on a platform. */ function programName(platform, name = 'osv-scanner') {
    return name + suffix(platform);
}
function suffix(platform) {
    return platform === 'win32' ? '.exe' : '';
}


/***/ }),

/***/ 59357:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   D: () => (/* binding */ publicRegistries),
/* harmony export */   L3: () => (/* binding */ GO_CHECKSUM_DATABASE),
/* harmony export */   Mm: () => (/* binding */ MAVEN_CENTRAL),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   cy: () => (/* binding */ isCodeHost),
/* harmony export */   mv: () => (/* binding */ isOtherRegistry),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * The public hosts that package managers take packages from when nothing else is configured: the
 * only place that names any. A path may stand behind a host.
 */ const PUBLIC_REGISTRIES = {
    npm: [
        'registry.npmjs.org',
        'registry.yarnpkg.com'
    ],
    PyPI: [
        'pypi.org',
        'pypi.python.org',
        'files.pythonhosted.org'
    ],
    'crates.io': [
        'github.com/rust-lang/crates.io-index',
        'index.crates.io',
        'static.crates.io'
    ],
    RubyGems: [
        'rubygems.org'
    ],
    Packagist: [
        'packagist.org',
        'repo.packagist.org'
    ],
    Pub: [
        'pub.dev',
        'pub.dartlang.org'
    ]
};
/** Where repositories are that projects ask for by git, and archives of their commits. */ const CODE_HOSTS = [
    'github.com',
    'api.github.com',
    'codeload.github.com',
    'gitlab.com',
    'bitbucket.org',
    'codeberg.org',
    'git.sr.ht'
];
/** Maven Central, where Maven asks when nothing else is configured: the URL of its root. */ const MAVEN_CENTRAL = 'https://repo.maven.apache.org/maven2';
/** Go's own database of checksums. */ const GO_CHECKSUM_DATABASE = 'sum.golang.org';
/** The public registries of an OSV ecosystem; none where its lockfiles name no hosts. */ function publicRegistries(ecosystem) {
    return PUBLIC_REGISTRIES[ecosystem] ?? [];
}
/** Whether an address leads to a host that is none of the ecosystem's public ones. */ function isOtherRegistry(ecosystem, address) {
    const place = placeOf(address);
    return place !== null && !publicRegistries(ecosystem).some((host)=>isWithin(place, host));
}
/** Whether a place (`host` or `host/path`) is one where everybody's repositories are. */ function isCodeHost(place) {
    return CODE_HOSTS.some((host)=>isWithin(place, host));
}
/**
 * The host of an address with its path, `registry.example/npm`; null where it leads to no host: a
 * path, a version, a scheme without one.
 */ function placeOf(address) {
    const bare = address.trim().replaceAll('\\', '/').replace(/^(?:registry|sparse|git|hg|svn|bzr)\+/i, '');
    const [, scp, rest] = /^[\w.-]+@([\w.-]+):(?!\/\/)(.*)$/.exec(bare) ?? [];
    if (scp !== undefined) return normal(`${scp}/${rest ?? ''}`);
    const short = /^(github|gitlab|bitbucket):(?!\/\/)(.*)$/i.exec(bare);
    if (short) return normal(`${short[1] ?? ''}.${short[1] === 'bitbucket' ? 'org' : 'com'}/${short[2] ?? ''}`);
    const found = /^[a-z][a-z0-9+.-]*:\/\/(?:[^@/\\?#]*@)?([^/\\?#]+)([^?#]*)/i.exec(bare);
    if (found === null || /^file:/i.test(bare)) return null;
    return normal(`${found[1] ?? ''}${found[2] ?? ''}`);
}
function normal(place) {
    const [host = '', ...path] = place.split('/');
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(`/${path.join('/')}`).replace(/\/+$/, '');
    return `${host.toLowerCase().replace(/:(?:80|443)$|\.$/, '')}${folder}`;
}
/** Whether a place is a host, or lies below a path of one. */ function isWithin(place, host) {
    return place === host || place.startsWith(`${host}/`);
}
/** The host alone. */ function hostOf(place) {
    return place.split('/')[0] ?? place;
}


/***/ }),

/***/ 37207:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ forgeScanner)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91385);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20752);
/* harmony import */ var _shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41700);



const FORGE = {
    name: 'forge',
    sources: [
        'forge'
    ]
};
const NAME = /(?:^|\/)manifest\.ya?ml$/u;
/** The scanner of Forge manifests. */ const forgeScanner = {
    ...FORGE,
    skipped: (policy)=>policy.scan.forge.enabled ? null : 'the policy has scan.forge.enabled: false',
    scan: (context)=>(0,_shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .timed */ .ay)(()=>scanOrFail(context))
};
/** Rules are loaded only when the tree has a file with a manifest's name. */ async function scanOrFail(context) {
    try {
        if (!await mayHaveApps(context)) return nothing({
            problems: [],
            coverage: (0,_shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyCoverage */ .e8)(context)
        });
        const { scanForge } = await Promise.all(/* import() */[__webpack_require__.e(5187), __webpack_require__.e(6252), __webpack_require__.e(526)]).then(__webpack_require__.bind(__webpack_require__, 40526));
        const { report, ...found } = await scanForge(context);
        return {
            ...found,
            report: (0,_shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .EI)(FORGE, {
                version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x,
                ...report
            })
        };
    } catch (error) {
        return nothing({
            problems: [
                (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)
            ]
        });
    }
}
async function mayHaveApps({ head, base }) {
    const lists = await Promise.all([
        head.files(),
        base === null ? [] : base.files()
    ]);
    return lists.some((files)=>files.some(({ path })=>NAME.test(path)));
}
function nothing(parts) {
    const report = (0,_shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .EI)(FORGE, {
        version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x,
        files: 0,
        ...parts
    });
    return {
        report,
        head: [],
        base: [],
        moved: new Map()
    };
}


/***/ }),

/***/ 97424:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createPostureScanner)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91385);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20752);
/* harmony import */ var _shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41700);



const POSTURE = {
    name: 'posture',
    sources: [
        'posture'
    ]
};
/** The scanner of the repository's settings on GitHub. */ function createPostureScanner(options) {
    return {
        ...POSTURE,
        skipped: (policy)=>whySkipped(policy, options),
        scan: (context)=>(0,_shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .timed */ .ay)(()=>scanOrFail(context, options))
    };
}
function whySkipped({ scan }, { posture }) {
    if (!scan.posture.enabled) return _shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_ASKED */ .Lf;
    return posture === null ? 'looked at by runs on the default branch, and by fixby posture' : null;
}
async function scanOrFail({ head, policy }, { posture }) {
    if (posture === null) return nothing({
        problems: [
            'there is nobody to ask for the settings'
        ]
    });
    try {
        const { scanPosture } = await Promise.all(/* import() */[__webpack_require__.e(4983), __webpack_require__.e(6668)]).then(__webpack_require__.bind(__webpack_require__, 46668));
        const { checks, observations } = await scanPosture(head, posture, policy.scan.posture.disable);
        const report = (0,_shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .EI)(POSTURE, {
            version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x,
            problems: [],
            checks
        });
        return {
            report,
            head: observations,
            base: [],
            moved: new Map()
        };
    } catch (error) {
        return nothing({
            problems: [
                `the settings could not be read: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`
            ]
        });
    }
}
function nothing(parts) {
    return {
        report: (0,_shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .EI)(POSTURE, {
            version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x,
            ...parts
        }),
        head: [],
        base: [],
        moved: new Map()
    };
}


/***/ }),

/***/ 48139:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createScanners)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/policy/sections.js + 1 modules
var sections = __webpack_require__(73226);
// EXTERNAL MODULE: ./src/scanners/activity/run.js + 41 modules
var run = __webpack_require__(37501);
// EXTERNAL MODULE: ./src/scanners/code/run.js
var code_run = __webpack_require__(23839);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
;// CONCATENATED MODULE: ./src/system/cached-tree.js

/** A tree that reads each file only once, whatever size limits its callers set. */ function cachedTree(tree) {
    const contents = new Map();
    return {
        commit: tree.commit,
        files: ()=>tree.files(),
        contentId: (path)=>tree.contentId(path),
        read: async (path, maxBytes = Infinity)=>{
            const reading = contents.get(path) ?? tree.read(path);
            contents.set(path, reading);
            const content = await reading;
            if (content.length > maxBytes) throw new errors/* TooLargeError */.qB(path, content.length, maxBytes);
            return content;
        }
    };
}

// EXTERNAL MODULE: ./src/scanners/shared/scan-report.js
var scan_report = __webpack_require__(41700);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/scale/age.js
var scale_age = __webpack_require__(56824);
// EXTERNAL MODULE: ./src/system/files.js
var files = __webpack_require__(47639);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
;// CONCATENATED MODULE: ./src/scanners/dependencies/call/database.js




/** The directory inside `--local-db-path` in which osv-scanner 2.x looks for databases. */ const LAYER = 'osv-scalibr';
/** The reason for an ecosystem without a database file. */ const NO_FILE = 'no offline version of the OSV database is available';
/** What is said of one without a single advisory, which no ecosystem is. */ const NO_RECORDS = 'it has no records';
/** Bytes of the record that ends a zip archive, and most that its comment may have behind it. */ const END = {
    bytes: 22,
    comment: 0xff_ff,
    signature: 0x06_05_4b_50,
    entries: 10
};
/**
 * An empty zip archive: the end-of-central-directory record alone.
 * @see APPNOTE.TXT 4.3.16, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */ const EMPTY_ZIP = Buffer.from([
    'P'.charCodeAt(0),
    'K'.charCodeAt(0),
    5,
    6,
    ...Array(18).fill(0)
]);
/**
 * An offline database. When an ecosystem has no file, osv-scanner stops at the first package of it
 * and skips all later ones; an empty file lets it go on, so that the other ecosystems are complete.
 */ class Database {
    /** The directory to pass to osv-scanner. */ directory;
    /** The user's directory, for messages. */ #original;
    #scratch;
    /** The reason why an ecosystem's database is an empty one, by ecosystem. */ #empty;
    constructor(original, scratch, directory, empty){
        this.#original = original;
        this.#scratch = scratch;
        this.directory = directory;
        this.#empty = empty;
    }
    /**
   * Prepares the database for a run.
   * @param directory the user's directory, with `osv-scalibr/<Ecosystem>/all.zip` in it
   * @param ecosystems those that are probably needed
   * @throws FixbyError (usage) when it is not such a directory
   */ static async open(directory, ecosystems, scratch) {
        const original = (0,external_node_path_.resolve)(directory);
        if (!await (0,files/* exists */.t2)((0,external_node_path_.join)(original, LAYER))) throw new fixby_error/* FixbyError */.$('usage', `There is no OSV database in ${original}: it has no directory ${LAYER}.`, `The layout is <directory>/${LAYER}/<Ecosystem>/all.zip.`);
        const database = new Database(original, scratch, original, new Map());
        const missing = new Map();
        const wanted = new Set(ecosystems);
        // Whatever else is there may be asked for by an SBOM.
        for (const ecosystem of new Set([
            ...wanted,
            ...await (0,promises_.readdir)((0,external_node_path_.join)(original, LAYER))
        ])){
            const file = (0,external_node_path_.join)(original, LAYER, ecosystem, 'all.zip');
            const there = await (0,files/* exists */.t2)(file);
            if (there && await hasNoRecords(file)) missing.set(ecosystem, NO_RECORDS);
            else if (!there && wanted.has(ecosystem)) missing.set(ecosystem, NO_FILE);
        }
        return missing.size === 0 ? database : database.without(missing);
    }
    /** Whether an ecosystem's database can be replaced by an empty one, and has not been yet. */ canDoWithout(ecosystem) {
        return /^[A-Za-z0-9][A-Za-z0-9.+ _-]*$/.test(ecosystem) && !this.#empty.has(ecosystem);
    }
    /**
   * A copy of the database with empty files for some ecosystems.
   * @param reasons the reason for each, by ecosystem
   */ async without(reasons) {
        const empty = new Map([
            ...this.#empty,
            ...reasons
        ]);
        const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(this.#scratch, 'database-'));
        await (0,promises_.mkdir)((0,external_node_path_.join)(directory, LAYER));
        for (const ecosystem of (await (0,promises_.readdir)((0,external_node_path_.join)(this.#original, LAYER)))){
            if (empty.has(ecosystem)) continue;
            await (0,promises_.symlink)((0,external_node_path_.join)(this.#original, LAYER, ecosystem), (0,external_node_path_.join)(directory, LAYER, ecosystem), 'junction');
        }
        for (const ecosystem of empty.keys()){
            await (0,promises_.mkdir)((0,external_node_path_.join)(directory, LAYER, ecosystem));
            await (0,promises_.writeFile)((0,external_node_path_.join)(directory, LAYER, ecosystem, 'all.zip'), EMPTY_ZIP);
        }
        return new Database(this.#original, this.#scratch, directory, empty);
    }
    /** What is wrong with an ecosystem's database and what to do; null when it is a real one. */ complaint(ecosystem) {
        const why = this.#empty.get(ecosystem);
        if (why === undefined) return null;
        const file = (0,external_node_path_.join)(this.#original, LAYER, ecosystem, 'all.zip');
        return why.includes(NO_FILE) ? `there is no database for ${ecosystem} in ${this.#original}, so its packages were not compared with any advisory: add ${file}` : `the database for ${ecosystem} cannot be read (${why}), so its packages were not compared with any advisory: replace ${file}`;
    }
}
/**
 * Whether a zip archive is a whole one that has no entries; one that is none is osv-scanner's to
 * complain about.
 * @see APPNOTE.TXT 4.3.16
 */ async function hasNoRecords(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const { size } = await handle.stat();
        const length = Math.min(size, END.bytes + END.comment);
        const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
        for(let at = length - END.bytes; at >= 0; at -= 1)if (buffer.readUInt32LE(at) === END.signature) return buffer.readUInt16LE(at + END.entries) === 0;
        return false;
    } finally{
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/given-database.js





/**
 * How old a database is that the user gave, by the oldest file of it that was used: whatever its
 * age, it is used as it is.
 * @param now milliseconds since 1970
 * @returns one sentence; none where none of its files was used
 */ async function givenDatabaseNotes(directory, ecosystems, now = Date.now()) {
    const times = await Promise.all(ecosystems.map((name)=>changedAt((0,external_node_path_.join)(directory, LAYER, name, 'all.zip'))));
    const known = times.filter((time)=>time !== null);
    if (known.length === 0) return [];
    const oldest = Math.min(...known);
    const day = new Date(oldest).toISOString().slice(0, 10);
    return [
        `compared with the OSV database that was given, of ${day}, ${(0,scale_age/* ageInWords */.s3)(Math.max(0, now - oldest))} old`
    ];
}
async function changedAt(file) {
    try {
        return (await (0,promises_.stat)(file)).mtimeMs;
    } catch (error) {
        if ((0,errors/* isMissing */.b2)(error)) return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./src/system/distrusted.js
var distrusted = __webpack_require__(68501);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/facts.js
/**
 * A lockfile cannot be read. The message neither quotes the file nor names its path, which the
 * caller knows.
 */ class LockfileError extends Error {
    /** 1-based; null where unknown. */ line;
    constructor(message, line){
        super(line === null ? message : `line ${line}: ${message}`);
        this.name = 'LockfileError';
        this.line = line;
    }
}
/** The result of `read`; null where the text is broken, which the scan of that file reports. */ function orNone(read) {
    try {
        return read();
    } catch (error) {
        if (error instanceof LockfileError) return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/json.js


/**
 * Parses JSON of any nesting depth.
 * @throws LockfileError with the line of the first error
 */ function parseJson(text) {
    try {
        return JSON.parse(text);
    } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        const offset = errorOffset(text);
        const what = text.trim() === '' ? 'empty, JSON expected' : 'not valid JSON';
        const ended = offset !== null && offset >= text.trimEnd().length;
        throw new LockfileError(ended ? `${what} (unexpected end)` : what, offset === null ? null : lineAt(text, offset));
    }
}
/** Parses JSON; null when the text is not valid JSON. */ function jsonOf(text) {
    try {
        return JSON.parse(text);
    } catch (error) {
        if (error instanceof SyntaxError) return null;
        throw error;
    }
}
/**
 * The offset of the first syntax error. The engine's own message is not used: it quotes the file,
 * and contains a position in some versions only.
 */ function errorOffset(text) {
    const errors = [];
    try {
        (0,main.parse)(text, errors, {
            disallowComments: true,
            allowTrailingComma: false
        });
    } catch (error) {
        // This parser is recursive and overflows the stack on thousands of brackets; then the error has
        // no line.
        if (!(error instanceof RangeError)) throw error;
    }
    return errors[0]?.offset ?? null;
}
/** The 1-based line of an offset. */ function lineAt(text, offset) {
    let line = 1;
    for(let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))line += 1;
    return line;
}
// Token numbers of jsonc-parser's SyntaxKind, which cannot be imported because it is a const enum.
const TOKEN = {
    openBrace: 1,
    closeBrace: 2,
    openBracket: 3,
    closeBracket: 4,
    comma: 5,
    string: 10,
    end: 17
};
/**
 * Visits the keys of all objects in a JSON text that `parseJson` accepted, in order and without
 * recursion. `enter` receives the state of the object that contains the key, and returns the state
 * for the key's value.
 */ function walkKeys(text, root, enter) {
    const scanner = (0,main.createScanner)(text, true);
    const open = [];
    let value = root;
    let keyNext = false;
    for(let token = scanner.scan(); token !== TOKEN.end; token = scanner.scan()){
        const top = open.at(-1);
        if (token === TOKEN.openBrace || token === TOKEN.openBracket) {
            open.push({
                state: value,
                object: token === TOKEN.openBrace
            });
            keyNext = token === TOKEN.openBrace;
        } else if (token === TOKEN.closeBrace || token === TOKEN.closeBracket) {
            open.pop();
            keyNext = false;
        } else if (token === TOKEN.comma && top) {
            value = top.state;
            keyNext = top.object;
        } else if (token === TOKEN.string && keyNext && top) {
            const at = {
                line: scanner.getTokenStartLine() + 1,
                column: scanner.getTokenStartCharacter() + 1
            };
            value = enter(top.state, scanner.getTokenValue(), at);
            keyNext = false;
        }
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./src/system/environment.js
var environment = __webpack_require__(80741);
// EXTERNAL MODULE: ./src/system/git-environment.js
var git_environment = __webpack_require__(93772);
;// CONCATENATED MODULE: ./src/scanners/dependencies/call/reason.js
const MAX_REASON = 400;
/** Text as one line without control characters, at most 400 characters long. */ function oneLine(text) {
    const clean = text.slice(0, 8 * MAX_REASON).replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
    return clean.length <= MAX_REASON ? clean : `${clean.slice(0, MAX_REASON - 1)}…`;
}
/**
 * The form in which osv-scanner's messages name a file: relative to the root of the file system,
 * with `/`.
 * @param file absolute path
 */ function namedAs(file) {
    return file.replaceAll('\\', '/').replace(/^[A-Za-z]:/, '').replace(/^\/+/, '');
}
/**
 * A message of osv-scanner in which staged paths are replaced by the repository's.
 * @param files staged path to path in the repository
 */ function inTermsOfRepository(text, files) {
    let result = text.slice(0, 40 * MAX_REASON).replace(/^Error during extraction: \(extracting as [^)]*\)\s*/, '');
    const replace = (path, by)=>{
        for (const name of [
            path,
            `/${namedAs(path)}`,
            namedAs(path)
        ])result = result.replaceAll(name, by);
    };
    for (const [staged, original] of files)replace(staged, original);
    for (const root of rootsOf(files))replace(root, '');
    return oneLine(result);
}
/** The staging directories that correspond to the repository's root. */ function rootsOf(files) {
    return new Set([
        ...files
    ].flatMap(([staged, original])=>staged.replaceAll('\\', '/').endsWith(`/${original}`) ? [
            staged.slice(0, staged.length - original.length)
        ] : []));
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/schema.js

/**
 * A field of a `database_specific` object. Its type depends on the database, so a value of another
 * type counts as absent.
 * @see https://ossf.github.io/osv-schema/#database_specific-field
 */ function loose(schema) {
    return schema.optional().catch(undefined);
}
const severitySchema = schemas/* object */.Ikc({
    type: schemas/* string */.YjP().default(''),
    score: schemas/* string */.YjP()
});
const rangeSchema = schemas/* object */.Ikc({
    /** osv-scanner omits types that it does not know. */ type: schemas/* enum */.k5n([
        'SEMVER',
        'ECOSYSTEM',
        'GIT'
    ]).default('ECOSYSTEM'),
    events: schemas/* array */.YOg(schemas/* object */.Ikc({
        introduced: schemas/* string */.YjP().optional(),
        fixed: schemas/* string */.YjP().optional(),
        last_affected: schemas/* string */.YjP().optional()
    })).default([])
});
const affectedSchema = schemas/* object */.Ikc({
    package: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        ecosystem: schemas/* string */.YjP()
    }).optional(),
    ranges: schemas/* array */.YOg(rangeSchema).default([]),
    versions: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    /** Used when the record as a whole has none. */ severity: schemas/* array */.YOg(severitySchema).default([]),
    database_specific: loose(schemas/* object */.Ikc({
        /** RustSec: `unmaintained`, `unsound`, `notice`; null for a vulnerability. */ informational: loose(schemas/* string */.YjP().nullable()),
        cwes: loose(schemas/* array */.YOg(schemas/* object */.Ikc({
            cweId: schemas/* string */.YjP()
        })))
    }))
});
const recordSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().min(1),
    aliases: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    summary: schemas/* string */.YjP().optional(),
    details: schemas/* string */.YjP().optional(),
    /** RFC 3339 */ published: schemas/* string */.YjP().optional(),
    modified: schemas/* string */.YjP().optional(),
    withdrawn: schemas/* string */.YjP().optional(),
    severity: schemas/* array */.YOg(severitySchema).default([]),
    affected: schemas/* array */.YOg(affectedSchema).default([]),
    references: schemas/* array */.YOg(schemas/* object */.Ikc({
        url: schemas/* string */.YjP()
    })).default([]),
    database_specific: loose(schemas/* object */.Ikc({
        /** The GitHub Advisory Database's word: LOW, MODERATE, HIGH, CRITICAL. */ severity: loose(schemas/* string */.YjP()),
        cwe_ids: loose(schemas/* array */.YOg(schemas/* string */.YjP()))
    }))
});
const groupSchema = schemas/* object */.Ikc({
    /** The ids of a vulnerability's records; never empty. */ ids: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
    aliases: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    /** A CVSS score as text, `9.8`; empty when osv-scanner could not compute one. */ max_severity: schemas/* string */.YjP().default('')
});
const packageSchema = schemas/* object */.Ikc({
    package: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        version: schemas/* string */.YjP().default(''),
        ecosystem: schemas/* string */.YjP()
    }),
    dependency_groups: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    groups: schemas/* array */.YOg(groupSchema).default([]),
    vulnerabilities: schemas/* array */.YOg(recordSchema).default([])
});
/**
 * The part of `osv-scanner --format json` that Fixby uses; everything else is dropped.
 * @see https://google.github.io/osv-scanner/output/#json
 */ const osvResultSchema = schemas/* object */.Ikc({
    results: schemas/* array */.YOg(schemas/* object */.Ikc({
        /** The path is absolute, with `/`. */ source: schemas/* object */.Ikc({
            path: schemas/* string */.YjP()
        }),
        packages: schemas/* array */.YOg(packageSchema)
    }))
});

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/call.js









/** Maximum size of stdout and of stderr, in bytes. */ const MAX_OUTPUT = 16 * 1024 * 1024;
/** Calls osv-scanner once for all the files. Failures of osv-scanner are returned, not thrown. */ async function callOsvScanner(call) {
    let ended;
    try {
        ended = await call.run(call.program, argumentsOf(call), {
            cwd: (0,external_node_path_.dirname)(call.config),
            env: (0,environment/* minimalEnvironment */.nr)({
                ...git_environment/* NO_REPOSITORY */.N,
                TMPDIR: (0,external_node_path_.dirname)(call.config)
            }),
            timeoutMs: call.timeoutMs,
            maxOutputBytes: MAX_OUTPUT
        });
    } catch (error) {
        return {
            started: false,
            exitCode: null,
            stderr: '',
            result: null,
            broken: `osv-scanner cannot be started: ${oneLine((0,errors/* messageOf */.bD)(error))}`
        };
    }
    const { exitCode, stderr } = ended;
    if (ended.killed !== null || exitCode === null) return {
        started: true,
        exitCode: null,
        stderr,
        result: null,
        broken: describeKill(ended.killed, call.timeoutMs)
    };
    return {
        started: true,
        exitCode,
        stderr,
        ...await readResult(call)
    };
}
/**
 * The arguments. Call analysis is off, since it would run build tools on the scanned code.
 * Resolving is off, since it would contact registries that the scanned code names. All severities
 * are reported, so that exit code 0 means no vulnerability at all.
 */ function argumentsOf({ files, config, output, database, download = false }) {
    return [
        'scan',
        'source',
        '--no-call-analysis=all',
        '--no-resolve',
        '--no-ignore',
        '--all-vulns',
        '--config',
        config,
        '--format',
        'json',
        '--output-file',
        output,
        ...database === null ? [] : [
            ...offline(download),
            '--local-db-path',
            database
        ],
        // The colon ends an empty file type, so that the path may contain colons itself.
        ...files.flatMap((file)=>[
                '-L',
                `:${file}`
            ])
    ];
}
function offline(download) {
    return download ? [
        '--offline-vulnerabilities',
        '--download-offline-databases'
    ] : [
        '--offline'
    ];
}
function describeKill(killed, timeoutMs) {
    if (killed === 'timeout') return `osv-scanner took longer than ${Math.round(timeoutMs / 1000)} s and was stopped`;
    if (killed === 'output') return `osv-scanner wrote more than ${MAX_OUTPUT} bytes of messages and was stopped`;
    return `osv-scanner was ended by ${killed ?? 'an unknown signal'}`;
}
async function readResult({ output, maxResultBytes }) {
    try {
        const { size } = await (0,promises_.stat)(output);
        if (size > maxResultBytes) throw new fixby_error/* FixbyError */.$('scanner', `it has ${size} bytes, more than the ${maxResultBytes} that are read.`, 'Exclude lockfiles that nobody installs from (scan.dependencies.exclude)');
        const result = osvResultSchema.parse(JSON.parse(await (0,promises_.readFile)(output, 'utf8')));
        return {
            result,
            broken: null
        };
    } catch (error) {
        if ((0,errors/* isMissing */.b2)(error)) return {
            result: null,
            broken: null
        };
        const why = error instanceof classic_errors/* ZodError */.G ? core_errors/* prettifyError */.S1(error) : (0,errors/* messageOf */.bD)(error);
        return {
            result: null,
            broken: `osv-scanner's result cannot be read: ${oneLine(why)}`
        };
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/stderr.js
/** A database that osv-scanner could not load. */ const SCANNED = /^Scanned (.+) file and found (\d+) packages?$/;
const LOADED = /^Loaded (.+?) local db from /;
const DATABASE = /^could not load db for (.+?) ecosystem: (.*)$/s;
/** Messages that do not make a scan incomplete, whatever they quote. */ const HARMLESS = [
    SCANNED,
    LOADED,
    /^Starting filesystem walk for root: /,
    /^End status: /,
    /^Filtered \d+ local\/unscannable package/,
    // A package without a version cannot be compared.
    /^Skipping (?:package|library) with missing name or version: /,
    /^Skipping .+: short commit hash /,
    // Concerns line numbers only.
    /^Could not identify (?:line number|package key) /,
    /^Ambiguous interpolation match for /,
    // Printed together with exit code 128.
    /^No package sources found/
];
/**
 * Words that occur in every message of osv-scanner 2.5.1 about something missing from its result.
 * Messages of other versions with such a word are treated alike.
 */ const FAILURE = /\b(?:errors?|fail(?:ed|s|ure)?|invalid|could not|cannot|can't|unable|panic|fatal|denied|unknown|unsupported|ignored|filtered|timed? ?out|openAndExtractFromFile|Loaded filter|Incorrect Usage)\b/i;
/** Parses osv-scanner's stderr. */ function readStderr(stderr) {
    const messages = joinContinued(stderr.split(/\r?\n/));
    const counts = countsOf(messages);
    return {
        counts,
        loaded: messages.flatMap((message)=>LOADED.exec(message)?.[1] ?? []),
        databases: messages.flatMap((message)=>{
            const [, ecosystem, reason] = DATABASE.exec(message) ?? [];
            return ecosystem === undefined || reason === undefined ? [] : [
                {
                    ecosystem,
                    reason
                }
            ];
        }),
        failures: messages.filter((message)=>FAILURE.test(message) && !HARMLESS.some((harmless)=>harmless.test(message)))
    };
}
/** Joins the lines that begin with a tab to the message before: a list of broken files. */ function joinContinued(lines) {
    const messages = [];
    for (const line of lines){
        if (line.startsWith('\t') && messages.length > 0) messages.push(`${messages.pop() ?? ''}\n${line}`);
        else messages.push(line);
    }
    return messages;
}
/**
 * A file that is counted twice gets the lower count, so that a result with more packages is
 * detected as inconsistent.
 */ function countsOf(messages) {
    const counts = new Map();
    for (const message of messages){
        const [, path, count] = SCANNED.exec(message) ?? [];
        if (path === undefined) continue;
        counts.set(path, Math.min(Number(count), counts.get(path) ?? Infinity));
    }
    return counts;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/kept-database.js












/** Beside the ecosystems: when each was last known to be complete. */ const TIMES = 'complete.json';
const Times = schemas/* record */.g1P(schemas/* string */.YjP(), iso/* datetime */.w$());
const TIMEOUT_MS = 10 * 60_000;
/**
 * The last complete OSV database of this machine, for when osv.dev cannot be reached. Each
 * ecosystem in it was downloaded whole, and loaded by osv-scanner, before it took its place.
 */ class KeptDatabase {
    #keeping;
    /** Both trees may ask at once, and what one downloads serves the other. */ #turn = Promise.resolve();
    constructor(keeping){
        this.#keeping = keeping;
    }
    /**
   * What may judge in the place of osv.dev: what is kept, or what can be downloaded now.
   * Never throws for what the network or the disk does.
   */ standIn(ecosystems) {
        const answer = this.#turn.then(()=>this.#standIn(ecosystems));
        this.#turn = answer;
        return answer;
    }
    async #standIn(ecosystems) {
        const { directory, maxAge } = this.#keeping;
        const limit = `scan.dependencies.max-database-age: ${maxAge}`;
        if ((0,scale_age/* ageInMs */.JT)(maxAge) === 0) return {
            refused: `no database may stand in for it (${limit})`
        };
        if ((0,distrusted/* isDistrusted */.k_)(directory)) return {
            refused: `no database may stand in for it: ${directory} lies in what is judged`
        };
        const missing = (await this.#ages(ecosystems)).filter(({ age })=>age > (0,scale_age/* ageInMs */.JT)(maxAge));
        const problem = missing.length === 0 ? null : await this.#download(missing.map(({ name })=>name));
        if (problem !== null) return {
            refused: `${missing.map(describe).join(', ')} in ${directory} (${limit}), and a new one cannot be had: ${problem}`
        };
        const [oldest] = (await this.#ages(ecosystems)).sort((a, b)=>b.age - a.age);
        const since = oldest === undefined ? '' : `, ${(0,scale_age/* ageInWords */.s3)(oldest.age)} old`;
        return {
            directory,
            words: `judged by the last complete OSV database${since} (${limit})`
        };
    }
    /**
   * Downloads what is older than half of the age that is allowed. Only where the directory is
   * there: whoever wants a database at hand makes it.
   * @returns what could not be done; null when all is well
   */ async keepUp(ecosystems) {
        const { directory, maxAge } = this.#keeping;
        if ((0,scale_age/* ageInMs */.JT)(maxAge) === 0 || (0,distrusted/* isDistrusted */.k_)(directory) || !await (0,files/* exists */.t2)(directory)) return null;
        const old = (await this.#ages(ecosystems)).filter(({ age })=>age > (0,scale_age/* ageInMs */.JT)(maxAge) / 2);
        return old.length === 0 ? null : this.#download(old.map(({ name })=>name));
    }
    /** Milliseconds since each was complete; infinite where there is none. */ async #ages(ecosystems) {
        const times = await this.#times();
        return Promise.all(ecosystems.map(async (name)=>{
            const at = Date.parse(times[name] ?? '');
            const isThere = await (0,files/* exists */.t2)((0,external_node_path_.join)(this.#keeping.directory, LAYER, name, 'all.zip'));
            // A time that is still to come was not written by us.
            const age = this.#keeping.now() - at;
            return {
                name,
                age: isThere && age >= 0 ? age : Infinity
            };
        }));
    }
    async #times() {
        const file = (0,external_node_path_.join)(this.#keeping.directory, TIMES);
        if (!await (0,files/* exists */.t2)(file)) return {};
        const read = Times.safeParse(jsonOf(await (0,promises_.readFile)(file, 'utf8')));
        // Without times nothing of it may be used, and it is downloaded anew.
        return read.success ? read.data : {};
    }
    /** Never throws for what the network or the disk does. */ async #download(ecosystems) {
        const { directory, now } = this.#keeping;
        try {
            await (0,promises_.mkdir)(directory, {
                recursive: true
            });
            // In the directory itself, so that what is whole can be put into its place by renaming.
            const fresh = await (0,promises_.mkdtemp)((0,external_node_path_.join)(directory, '.next-'));
            try {
                const at = new Date(now()).toISOString();
                const problem = await this.#fetch(ecosystems, fresh);
                if (problem !== null) return problem;
                for (const name of ecosystems)await this.#putInPlace(name, fresh);
                const times = {
                    ...await this.#times(),
                    ...Object.fromEntries(ecosystems.map((name)=>[
                            name,
                            at
                        ]))
                };
                await (0,promises_.writeFile)((0,external_node_path_.join)(fresh, TIMES), JSON.stringify(times));
                await (0,promises_.rename)((0,external_node_path_.join)(fresh, TIMES), (0,external_node_path_.join)(directory, TIMES));
                return null;
            } finally{
                await (0,promises_.rm)(fresh, {
                    recursive: true,
                    force: true
                });
            }
        } catch (error) {
            return oneLine((0,errors/* messageOf */.bD)(error));
        }
    }
    /** osv-scanner downloads the databases of what it is given: one made-up package of each. */ async #fetch(ecosystems, fresh) {
        const { program, run, scratch } = this.#keeping;
        const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'database-'));
        const list = (0,external_node_path_.join)(own, 'osv-scanner-custom.json');
        const packages = ecosystems.map((ecosystem)=>({
                package: {
                    ecosystem,
                    name: 'fixby-asks-for-the-database',
                    version: '0.0.0'
                }
            }));
        await (0,promises_.writeFile)(list, JSON.stringify({
            results: [
                {
                    packages
                }
            ]
        }));
        const config = (0,external_node_path_.join)(own, 'empty.toml');
        await (0,promises_.writeFile)(config, '');
        const ended = await callOsvScanner({
            ...{
                program,
                run,
                config,
                output: (0,external_node_path_.join)(own, 'result.json'),
                files: [
                    list
                ]
            },
            ...{
                database: fresh,
                download: true,
                timeoutMs: TIMEOUT_MS,
                maxResultBytes: 1024 * 1024
            }
        });
        const { loaded, failures } = readStderr(ended.stderr);
        const [failure = ended.broken] = failures;
        if (failure !== null) return oneLine(failure);
        const silent = ecosystems.filter((name)=>!loaded.includes(name));
        return silent.length === 0 ? null : `osv-scanner does not say that it loaded ${silent.join(', ')}`;
    }
    async #putInPlace(ecosystem, fresh) {
        const zip = (0,external_node_path_.join)(fresh, LAYER, ecosystem, 'all.zip');
        await (0,promises_.stat)(zip);
        const folder = (0,external_node_path_.join)(this.#keeping.directory, LAYER, ecosystem);
        await (0,promises_.mkdir)(folder, {
            recursive: true
        });
        await (0,promises_.rename)(zip, (0,external_node_path_.join)(folder, 'all.zip'));
    }
}
function describe({ name, age }) {
    return age === Infinity ? `there is no complete database for ${name}` : `the database for ${name} is ${(0,scale_age/* ageInWords */.s3)(age)} old`;
}

// EXTERNAL MODULE: ./src/scanners/shared/wanted.js
var shared_wanted = __webpack_require__(70903);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/paths.js

/**
 * Resolves `target` relative to the file `from`; both are relative to the repository. Null when it
 * is absolute, a URL, or outside of the repository.
 */ function besides(from, target) {
    if (target === '' || external_node_path_.posix.isAbsolute(target) || /^[a-z][a-z0-9+.-]*:/i.test(target) || target.includes('\\')) return null;
    const path = external_node_path_.posix.join(external_node_path_.posix.dirname(from), target);
    return path === '.' || path === '..' || path.startsWith('../') ? null : path;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/deno/configuration.js





const texts = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({});
const Imports = schemas/* object */.Ikc({
    imports: texts,
    scopes: schemas/* record */.g1P(schemas/* string */.YjP(), texts).default({})
});
const Pointer = schemas/* object */.Ikc({
    importMap: schemas/* string */.YjP()
});
/**
 * Parses a file of Deno, which may have comments.
 * @param what it is called in the message
 * @throws LockfileError when it is no JSON, or has another form
 */ function parseDeno(schema, text, what) {
    const errors = [];
    const parsed = schema.safeParse((0,main.parse)(text, errors, {
        allowTrailingComma: true
    }));
    const [first] = errors;
    if (first !== undefined) throw new LockfileError(`not valid JSON, as a ${what} has to be`, lineAt(text, first.offset));
    if (!parsed.success) throw new LockfileError(`not valid as a ${what}`, null);
    return parsed.data;
}
/**
 * Reads a deno.json, with the import map that it names, or an import map.
 * @throws LockfileError when it cannot be read
 */ function configuration(path, text, beside) {
    const map = importMapOf(text);
    const other = map === null ? undefined : beside.get(besides(path, map) ?? '');
    const files = [
        text,
        ...other === undefined ? [] : [
            other
        ]
    ];
    const all = files.map((content)=>parseDeno(Imports.loose(), content, 'deno.json'));
    const targets = all.flatMap(({ imports, scopes })=>[
            imports,
            ...Object.values(scopes)
        ]).flatMap((entries)=>Object.values(entries)).filter((target)=>typeof target === 'string');
    const away = [
        ...targets,
        ...other === undefined && map !== null ? [
            map
        ] : []
    ];
    return {
        npm: all.flatMap(specifiersIn),
        others: away.filter((target)=>/^(?:jsr:|https?:)/.test(target))
    };
}
/** The import map that a deno.json names, as it is written; null where it names none. */ function importMapOf(text) {
    return Pointer.safeParse((0,main.parse)(text)).data?.importMap ?? null;
}
const SPECIFIER = /\bnpm:\/?(@?[\w.-]+(?:\/[\w.-]+)?(?:@[^\s"'`/]*)?)/g;
/** The packages of npm in any text of a value, each `name@range`. */ function specifiersIn(value) {
    if (typeof value === 'string') return [
        ...value.matchAll(SPECIFIER)
    ].map(([, found = ''])=>onlyPackage(found));
    if (typeof value !== 'object' || value === null) return [];
    return Object.values(value).flatMap(specifiersIn);
}
/** Without the path inside of the package: `npm:preact/hooks`. */ function onlyPackage(specifier) {
    return specifier.startsWith('@') ? specifier : specifier.replace(/^([^@/]+)\/[^@]*/, '$1');
}
/** @param specifier `name@range`, possibly followed by peers (`_react@18`) or a path */ function splitSpecifier(specifier) {
    const [, name = specifier, range = ''] = /^(@?[^@/]+(?:\/[^@/]+)?)(?:@([^/_]*))?/.exec(specifier) ?? [];
    return {
        name,
        range
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/kinds.js
/** Package managers, as far as their upgrade commands differ. */ /**
 * Files of MSBuild: projects of any kind, and what they import. Xcode's .pbxproj is none of them.
 */ const MSBUILD = /\.(?:props|targets|projitems|(?!pbxproj$)\w*proj)$/;
/**
 * Scripts of Gradle, and the sources of a build's own plugins, which stand where Gradle's manual
 * puts them.
 */ const GRADLE_SCRIPT = /\.gradle(?:\.kts)?$|(?:^|\/)(?:buildSrc|build-logic)\/(?:.*\/)?[^/]+\.(?:kt|java|groovy)$/;
/**
 * The files that are read. Kinds that `WORKED_OUT` (read.ts) marks `instead` are read by Fixby;
 * osv-scanner 2.5.1 accepts all others with `-L :PATH` and its default plug-ins, each of which was
 * tested. A string is a whole file name; an expression is matched against the path. Case matters,
 * except for SBOMs.
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
        /(?:^|\/)(?:deno\.jsonc?|import[_-]map\.json)$/,
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
        'go.work',
        'go-work',
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
        'Cargo.toml',
        'cargo-toml',
        'crates.io',
        null
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
        /(?:^|\/)(?:gradle\/dependency-locks\/[^/]+|settings-gradle|gradle[\w.-]+)\.lockfile$/,
        'gradle-lines',
        'Maven',
        null
    ],
    [
        GRADLE_SCRIPT,
        'gradle-script',
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
        MSBUILD,
        'nuget-props',
        'NuGet',
        null
    ],
    [
        /(?:^|\/)(?:dotnet-tools|global)\.json$/,
        'nuget-tools',
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
/**
 * JavaScript lockfiles below `node_modules` belong to installed packages; osv-scanner refuses them.
 */ const JAVASCRIPT = new Set([
    'package-lock',
    'yarn',
    'pnpm',
    'bun',
    'deno',
    'deno-lock'
]);
/**
 * The kind of lockfile, by the path alone; null when neither osv-scanner nor Fixby reads it.
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
/** Whether a file is a .NET project: by its ending, since its name may be any. */ function isDotNetProject(path) {
    return lockfileKind(path)?.name === 'nuget-project';
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/maven/pom-syntax.js

/**
 * A token. An unterminated one extends to the end of the text, and no tag contains another, so each
 * part of the text is read only once.
 */ const pom_syntax_TOKEN = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<![^>]*(?:>|$)|<(\/?)([A-Za-z_][^\s/<>]*)([\s/][^<>]*)?>/g;
/**
 * Maximum nesting depth: more than any real pom.xml has, and small enough for paths to be cheap.
 */ const MAX_DEPTH = 100;
/**
 * The text elements of a pom.xml, in order. This is not an XML parser: osv-scanner has refused
 * malformed files already, and only positions are needed.
 * @throws LockfileError when it is nested too deeply
 */ function xmlLeaves(text) {
    const leaves = [];
    const open = [];
    let dependencies = 0;
    for (const token of text.matchAll(pom_syntax_TOKEN)){
        const [whole, closing, name, attributes = ''] = token;
        if (name === undefined || attributes.endsWith('/')) continue;
        const top = open.at(-1);
        if (closing !== '/') {
            if (open.length > MAX_DEPTH) throw new LockfileError('nested too deeply', null);
            if (top) top.leaf = false;
            if (name === 'dependency') dependencies += 1;
            const dependency = name === 'dependency' ? dependencies : top?.dependency ?? 0;
            open.push({
                name,
                offset: token.index,
                end: token.index + whole.length,
                leaf: true,
                dependency
            });
        } else if (top) {
            const path = open.map((element)=>element.name).join('/');
            open.pop();
            const { offset, dependency } = top;
            if (top.leaf) leaves.push({
                path,
                text: plainText(text.slice(top.end, token.index)),
                offset,
                dependency
            });
        }
    }
    return leaves;
}
const ENTITIES = new Map([
    [
        '&lt;',
        '<'
    ],
    [
        '&gt;',
        '>'
    ],
    [
        '&quot;',
        '"'
    ],
    [
        '&apos;',
        "'"
    ],
    [
        '&amp;',
        '&'
    ]
]);
function plainText(inner) {
    const bare = inner.replace(/<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/g, (_, content)=>content ?? '');
    return bare.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity)=>ENTITIES.get(entity) ?? entity).trim();
}
/**
 * Where Maven looks for the parent of a pom.xml, relative to it; empty when it has no parent.
 * @see https://maven.apache.org/ref/current/maven-model/maven.html#parent
 */ function pomParent(text) {
    const parent = xmlLeaves(text).filter(({ path })=>path.startsWith('project/parent/'));
    if (parent.length === 0) return [];
    if (/<relativePath\s*\/>/.test(text)) return [];
    const written = parent.find(({ path })=>path === 'project/parent/relativePath')?.text;
    if (written === '') return [];
    const target = written ?? '../pom.xml';
    return target.endsWith('.xml') || target.endsWith('.pom') ? [
        target
    ] : [
        `${target.replace(/\/$/, '')}/pom.xml`
    ];
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/remembered.js
/** Texts that are remembered: those of one lockfile and of what lies beside it. */ const MOST = 4;
/**
 * A reader that remembers what it made of the last few texts. Several parts read one lockfile for
 * what concerns them, and parsing a large one is what takes the time. What it gives is shared:
 * nobody may change it.
 */ function remembered(read) {
    const known = new Map();
    return (text)=>{
        const found = known.get(text) ?? {
            value: read(text)
        };
        known.delete(text);
        known.set(text, found);
        const [oldest] = known.keys();
        if (known.size > MOST && oldest !== undefined) known.delete(oldest);
        return found.value;
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/python/requirements.js

/**
 * The logical lines of a requirements file.
 * @see https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */ const requirementLines = remembered(logicalLines);
function logicalLines(text) {
    const result = [];
    let started = null;
    let parts = [];
    let line = 1;
    // Python splits lines at more characters than editors do, but line numbers must be those of an
    // editor.
    // eslint-disable-next-line no-control-regex
    const pieces = text.split(/(\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029])/);
    pieces.forEach((raw, index)=>{
        if (index % 2 === 1) {
            if (raw === '\n' || raw.startsWith('\r')) line += 1;
            return;
        }
        if (raw === '' && parts.length === 0) return;
        const bare = raw.replace(/(^|\s)#.*$/, '');
        started ??= {
            line,
            column: bare.length - bare.trimStart().length + 1
        };
        const continues = bare.endsWith('\\');
        parts.push(continues ? bare.slice(0, -1) : bare);
        if (continues) return;
        const joined = parts.join('').trim();
        if (joined !== '') result.push({
            ...started,
            text: joined
        });
        started = null;
        parts = [];
    });
    // The file ends within a continued line.
    const rest = parts.join('').trim();
    if (started !== null && rest !== '') result.push({
        ...started,
        text: rest
    });
    return result;
}
const REFERENCE = /^(-[rc]\s*|--(?:requirement|constraint)(?:\s+|\s*=\s*))(\S.*)$/;
/** The file that a logical line refers to; null when it refers to none. */ function reference(requirement) {
    const [, option, target] = REFERENCE.exec(requirement.text) ?? [];
    if (option === undefined || target === undefined) return null;
    return {
        line: requirement.line,
        target: target.replace(/^(["'])(.*)\1$/, '$2'),
        constraint: /^-{1,2}c/.test(option)
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/companions.js





/**
 * Other files that osv-scanner needs to read this one: the targets of `-r` and `-c` in a
 * requirements file, the go.sum of a go.mod, the parent of a pom.xml. Only direct references; the
 * caller follows further ones.
 * @param path relative to the repository, with `/`
 * @param kind of the lockfile that led here: the target of `-r base.txt` is a requirements file
 *   although its name does not say so
 * @returns paths relative to the repository; URLs and paths outside of it are left out
 */ function companions(path, text, kind = lockfileKind(path)?.name) {
    return [
        ...new Set(targets(kind, text).flatMap((target)=>besides(path, target) ?? []))
    ];
}
function targets(kind, text) {
    switch(kind){
        case 'go':
            return [
                'go.sum'
            ];
        case 'maven':
            return pomParent(text);
        case 'deno':
        case 'deno-lock':
            return importMap(text);
        case 'pip':
            return referenced(text);
        default:
            return [];
    }
}
function importMap(text) {
    const map = importMapOf(text);
    return map === null ? [] : [
        map
    ];
}
function referenced(text) {
    return requirementLines(text).flatMap((line)=>reference(line)?.target ?? []);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/address.js
/**
 * Prefixes of addresses by the kind of their target. `npm:` denotes a registry; a text without a
 * prefix is a version or a range.
 */ const OWN = /^(?:link|workspace|portal|root|directory|virtual):|^(?:\.{1,2}|~)?\/|^\.{1,2}$|^[A-Za-z]:[\\/]/;
const GIT = /^(?:git(?:\+[a-z]+)?|ssh|github|gitlab|bitbucket|gist):|^[\w-]+@[\w.-]+:|^(?:git@)?[\w.-]+\/[\w.-]+(?:#.*)?$|\.git(?:#.*)?$/is;
/** URLs under which GitHub, GitLab and Bitbucket serve the archive of a commit. */ const GIT_ARCHIVE = /^https?:\/\/(?:codeload\.github\.com|api\.github\.com\/repos|github\.com\/[^/]+\/[^/]+\/(?:archive|tarball)|gitlab\.com\/.*\/(?:archive|-\/archive)|bitbucket\.org\/[^/]+\/[^/]+\/get)\//i;
const FILE = /^(?:file|exec):/i;
const ARCHIVE = /\.(?:tgz|tar|tar\.gz|tar\.bz2|zip|whl)(?:[#?:].*)?$/is;
/**
 * The origin that an address in a JavaScript lockfile denotes: `file:../x` and `link:` a directory,
 * `file:x.tgz` a file, `github:` and other repository addresses git.
 * @returns null when the text is a version, or the URL of a registry's tarball
 */ function addressOrigin(address) {
    if (FILE.test(address)) return ARCHIVE.test(address) ? 'file' : 'own';
    if (OWN.test(address)) return ARCHIVE.test(address) ? 'file' : 'own';
    if (/^https?:/i.test(address)) {
        if (GIT_ARCHIVE.test(address) || /\.git(?:#.*)?$/is.test(address)) return 'git';
        return /\/-\/|\/download\//.test(address) ? null : 'url';
    }
    return GIT.test(address) ? 'git' : null;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/graph.js
/** An edge to the package with the number `to`, with the range by which it is required. */ const UNREACHED = -2;
const ROOT = -1;
/**
 * The dependency graph of a lockfile, walked breadth-first from the direct dependencies: first
 * production ones, then those of unknown kind, then development ones, so that a package counts as
 * `dev` only when nothing else leads to it. Packages are numbered from 0. The walk is iterative and
 * stores only parents, so 5,000 packages cost a few arrays.
 */ class DependencyGraph {
    #parent;
    #dev;
    #wanted;
    #roots = new Map();
    #projects = new Map();
    #dependents = new Map();
    #closed;
    /** @param closed whether `roots` is complete; if not, further packages may be direct */ constructor(size, roots, edgesOf, closed = true){
        this.#parent = new Int32Array(size).fill(UNREACHED);
        this.#dev = new Array(size).fill(null);
        this.#wanted = new Array(size);
        this.#closed = closed;
        for (const dev of [
            false,
            null,
            true
        ]){
            const start = roots.filter((root)=>root.dev === dev);
            for (const root of start){
                if (!this.#roots.has(root.to)) this.#roots.set(root.to, root);
                this.#want(root);
                this.#projects.set(root.to, (this.#projects.get(root.to) ?? new Set()).add(root.project));
            }
            this.#walk(start, dev, edgesOf);
        }
    }
    /**
   * The relation of one package. The chain `through` is computed here, for the few packages that
   * are looked up.
   */ relation(node) {
        const root = this.#roots.get(node) ?? null;
        const reached = this.#parent[node] !== UNREACHED;
        const wanted = [
            ...this.#wanted[node] ?? []
        ];
        const projects = [
            ...this.#projects.get(node) ?? []
        ];
        const dependents = this.#dependents.get(node) ?? new Map();
        const asked = {
            wanted,
            projects,
            dependents
        };
        if (root !== null) return {
            direct: true,
            dev: this.#devOf(node),
            through: [],
            root,
            ...asked
        };
        if (!reached) return {
            direct: null,
            dev: null,
            through: [],
            root: null,
            ...asked
        };
        return {
            ...asked,
            direct: this.#closed ? false : null,
            dev: this.#devOf(node),
            through: this.#chain(node),
            root: null
        };
    }
    #devOf(node) {
        const dev = this.#dev[node] ?? null;
        return dev === true && !this.#closed ? null : dev;
    }
    #chain(node) {
        const chain = [];
        for(let at = this.#parent[node] ?? ROOT; at >= 0; at = this.#parent[at] ?? ROOT)chain.push(at);
        return chain.reverse();
    }
    #walk(start, dev, edgesOf) {
        const queue = [];
        const reach = (node, parent)=>{
            if (this.#parent[node] !== UNREACHED) return;
            this.#parent[node] = parent;
            this.#dev[node] = dev;
            queue.push(node);
        };
        for (const root of start)reach(root.to, ROOT);
        for(let next = 0; next < queue.length; next += 1){
            const node = queue[next] ?? 0;
            for (const edge of edgesOf(node)){
                this.#want(edge);
                const known = this.#dependents.get(edge.to) ?? new Map();
                this.#dependents.set(edge.to, known.set(node, edge.range));
                reach(edge.to, node);
            }
        }
    }
    #want(edge) {
        if (edge.range === null) return;
        const wanted = this.#wanted[edge.to];
        if (wanted) wanted.add(edge.range);
        else this.#wanted[edge.to] = new Set([
            edge.range
        ]);
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/packages.js
/** The facts of a package in a format without a dependency graph. */ function plainFacts(listed, known = {}) {
    const { name, version, line, column, alias = null, edit = null, property = null } = listed;
    const { origin = 'registry' } = listed;
    const unknown = {
        direct: null,
        through: [],
        dev: null,
        wanted: [],
        project: '',
        group: null,
        extra: null
    };
    const asking = {
        projects: [],
        others: [],
        bundled: listed.bundled ?? false
    };
    return {
        name,
        version,
        line,
        column,
        alias,
        edit,
        property,
        origin,
        ...unknown,
        ...asking,
        ...known
    };
}
/**
 * Origins for which a package is named as not compared, in words. One from a URL is compared by
 * name and version all the same, but need not be the registry's.
 */ const ELSEWHERE = {
    git: 'from git',
    file: 'from a file',
    url: 'from an address',
    elsewhere: 'from another registry'
};
/**
 * The listed packages that are named because of their origin. Own code is left out, since no
 * advisory exists for it.
 */ function fromElsewhere(listed) {
    return listed.flatMap(({ name, origin = 'registry' })=>{
        const detail = ELSEWHERE[origin];
        return detail === undefined ? [] : [
            {
                name,
                reason: 'no-version',
                detail
            }
        ];
    });
}
/** The facts of the `node`-th listed package, with its relations in the graph. */ function graphFacts(listed, node, graph) {
    const self = listed[node];
    if (!self) return null;
    const { direct, dev, through, root, wanted, projects, dependents } = graph.relation(node);
    const names = through.flatMap((step)=>listed[step]?.name ?? []);
    const asked = {
        project: root?.project ?? '',
        group: root?.group ?? null,
        extra: root?.extra ?? null
    };
    const alias = root?.alias ?? self.alias ?? null;
    const others = [
        ...dependents
    ].map(([by, range])=>({
            name: listed[by]?.name ?? '',
            range
        }));
    return plainFacts(self, {
        direct,
        dev,
        wanted,
        through: names,
        alias,
        projects,
        others,
        ...asked
    });
}
/**
 * Maximum number of versions of one package that are considered, so that a manipulated lockfile
 * cannot cause quadratic time.
 */ const MAX_SAME = 32;
/** The numbers of the packages with each name. */ function byName(names) {
    const nodes = new Map();
    names.forEach((name, node)=>{
        const same = nodes.get(name);
        if (!same) nodes.set(name, [
            node
        ]);
        else if (same.length < MAX_SAME) same.push(node);
    });
    return nodes;
}
/**
 * Creates the lookup for listed packages. Facts are computed only for packages that are looked up.
 */ function lookup(listed, options) {
    const normal = options.normalName ?? ((name)=>name);
    // A line break as separator, since no registry accepts it in a name. If a name has one, two
    // packages that cannot exist may be confused, which does no harm.
    const keyOf = (name, version)=>`${normal(name)}\n${version}`;
    const nodes = new Map();
    listed.forEach((entry, node)=>{
        const key = keyOf(entry.name, entry.version);
        const same = nodes.get(key);
        if (same) same.push(node);
        else nodes.set(key, [
            node
        ]);
    });
    let known = null;
    const names = ()=>known ??= versionsByName(listed, normal);
    const { needs } = options;
    return {
        ...needs === undefined ? {} : {
            missing: missingIn(listed, needs, (name)=>names().has(normal(name)))
        },
        manager: options.manager,
        count: listed.length,
        notCompared: fromElsewhere(listed),
        knows: (name)=>names().has(normal(name)),
        versions: (name)=>names().get(normal(name)) ?? [],
        find: (name, version)=>(nodes.get(keyOf(name, version)) ?? []).flatMap((node)=>options.facts(node) ?? []).sort((a, b)=>a.line - b.line || a.column - b.column)
    };
}
/**
 * The facts of a file in which people state packages and their versions themselves: each is direct,
 * and no package manager has worked any out.
 * @param normalName how names are compared; default: as they are
 */ function statedDirectly(listed, normalName = (name)=>name) {
    return {
        ...lookup(listed, {
            manager: null,
            normalName,
            facts: (node)=>{
                const self = listed[node];
                return self ? plainFacts(self, {
                    direct: true
                }) : null;
            }
        }),
        declared: listed.map(({ name, version })=>({
                name,
                version
            }))
    };
}
function missingIn(listed, needs, knows) {
    const missing = new Map();
    listed.forEach(({ name: by }, node)=>{
        for (const name of needs(node))if (!knows(name)) missing.set(name, {
            name,
            by
        });
    });
    return [
        ...missing.values()
    ];
}
function versionsByName(listed, normal) {
    const versions = new Map();
    for (const { name, alias, version } of listed)for (const key of new Set([
        normal(name),
        ...alias == null ? [] : [
            normal(alias)
        ]
    ])){
        const same = versions.get(key);
        if (same === undefined) versions.set(key, [
            version
        ]);
        else same.push(version);
    }
    return versions;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/yarn-syntax.js

/**
 * Parses a yarn.lock line by line, as osv-scanner does: headers are not indented, fields by two
 * spaces, dependencies by four. Both formats of Yarn have this structure.
 * @throws LockfileError when a field comes before any header
 * @see https://classic.yarnpkg.com/lang/en/docs/yarn-lock/
 */ function parseYarnLock(text) {
    const blocks = [];
    text.split(/\r?\n/).forEach((line, index)=>{
        if (line.trim() === '' || line.trimStart().startsWith('#')) return;
        const block = blocks.at(-1);
        if (!line.startsWith(' ')) blocks.push({
            header: line,
            line: index + 1,
            fields: []
        });
        else if (block) block.fields.push(line);
        else throw new LockfileError('a field stands before the first entry', index + 1);
    });
    const entries = blocks.filter(({ header })=>header !== '__metadata:');
    const cacheKey = /^ {2}cacheKey: "?(\w+)/m.exec(text)?.[1] ?? '';
    return {
        berry: entries.length < blocks.length,
        cacheKey,
        entries: entries.map(entryOf)
    };
}
const FIELD = /^ {2}"?(version|resolution|resolved|integrity|checksum)"?:? "?([^"]*?)"?$/;
const WISH = /^ {4}(?:"([^"]+)"|([^\s":]+)):? "?([^"]*?)"?$/;
const WISHES = new Set([
    'dependencies',
    'optionalDependencies'
]);
function entryOf({ header, line, fields }) {
    const wishes = [];
    const needs = [];
    const values = new Map();
    let section = '';
    for (const field of fields){
        const opened = /^ {2}(\w+):$/.exec(field)?.[1];
        section = opened ?? (field.startsWith('    ') ? section : '');
        const [, name, value] = FIELD.exec(field) ?? [];
        if (name !== undefined && value !== undefined) values.set(name, value);
        const [, quoted, plain, range] = WISHES.has(section) ? WISH.exec(field) ?? [] : [];
        const wished = quoted ?? plain;
        if (wished !== undefined && range !== undefined) {
            wishes.push([
                wished,
                range
            ]);
            if (section === 'dependencies') needs.push(wished);
        }
    }
    const descriptors = header.replace(/:\s*$/, '').split(',').map((part)=>part.trim().replace(/^"|"$/g, ''));
    return {
        line,
        column: 1,
        descriptors,
        version: values.get('version') ?? '',
        resolution: values.get('resolution') ?? null,
        resolved: values.get('resolved') ?? null,
        integrity: values.get('integrity') ?? null,
        checksum: values.get('checksum') ?? null,
        wishes,
        needs
    };
}
/** Splits `@scope/name@range` at the `@` after the name. */ function splitDescriptor(descriptor) {
    const at = descriptor.indexOf('@', 1);
    return at < 0 ? {
        name: descriptor,
        range: ''
    } : {
        name: descriptor.slice(0, at),
        range: descriptor.slice(at + 1)
    };
}
/** The package that a requirement refers to: the target of an `npm:` alias, else its own name. */ function descriptorPackage(descriptor) {
    let { name, range } = splitDescriptor(descriptor);
    while(range.startsWith('npm:') && range.indexOf('@', 5) > 0)({ name, range } = splitDescriptor(range.slice(4)));
    return name;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/bun.js








const wishes = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).catch({}).default({});
const Wishes = schemas/* object */.Ikc({
    dependencies: wishes,
    optionalDependencies: wishes,
    peerDependencies: wishes,
    devDependencies: wishes
});
const Lock = schemas/* object */.Ikc({
    workspaces: schemas/* record */.g1P(schemas/* string */.YjP(), Wishes).default({}),
    packages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* unknown */.L5J())).default({})
});
/**
 * Reads bun.lock: workspaces and packages with their requirements.
 * @throws LockfileError when it cannot be read
 * @see https://bun.com/docs/pm/lockfile
 */ function readBunLock({ text }) {
    const lock = parseBunLock(text);
    const packages = bunPackages(text, lock);
    const at = new Map(packages.map(({ key }, node)=>[
            key,
            node
        ]));
    const roots = Object.entries(lock.workspaces).flatMap(([project, asked])=>bun_rootsOf(project, asked, (list)=>follow(at, '', list)));
    const graph = new DependencyGraph(packages.length, roots, (node)=>{
        const self = packages[node];
        return self === undefined || self.origin === 'own' ? [] : follow(at, self.key, self.wishes);
    });
    return lookup(packages, {
        manager: 'bun',
        facts: (node)=>graphFacts(packages, node, graph),
        needs: (node)=>packages[node]?.needs ?? []
    });
}
/**
 * Parses a bun.lock, which is JSON with trailing commas. @throws LockfileError when it cannot be
 * read
 */ function parseBunLock(text) {
    const errors = [];
    const lock = Lock.safeParse((0,main.parse)(text, errors, {
        allowTrailingComma: true
    }));
    if (errors.length > 0 || !lock.success) throw new LockfileError('not valid as a bun.lock', null);
    return lock.data;
}
/** The packages of a bun.lock. @throws LockfileError when it can't be read */ function bunPackages(text, lock = parseBunLock(text)) {
    const places = placesOf(text);
    return Object.entries(lock.packages).map(([key, entry])=>packageOf(key, entry, places));
}
function packageOf(key, entry, places) {
    const [ident, registry] = entry;
    const { name, range } = splitDescriptor(typeof ident === 'string' ? ident : key);
    const known = key.slice(nameStart(key));
    const asked = Wishes.safeParse(entry.find((part)=>typeof part === 'object' && part !== null)).data;
    const origin = addressOrigin(range) ?? 'registry';
    const last = entry.at(-1);
    return {
        ...places.get(key) ?? {
            line: 1,
            column: 1
        },
        key,
        name,
        version: range,
        alias: known === name ? null : known,
        origin,
        wishes: asked ? production(asked) : [],
        needs: Object.keys(asked?.dependencies ?? {}).filter((need)=>!(need in (asked?.optionalDependencies ?? {}))),
        address: origin !== 'registry' ? range : typeof registry === 'string' && registry !== '' ? registry : null,
        checksum: typeof last === 'string' ? last : null
    };
}
/** The offset of the last package name in a key; a scoped name contains a `/` itself. */ function nameStart(key) {
    const last = key.lastIndexOf('/');
    const before = key.lastIndexOf('/', last - 1);
    return key[before + 1] === '@' ? before + 1 : last + 1;
}
function production(asked) {
    return Object.entries({
        ...asked.peerDependencies,
        ...asked.dependencies,
        ...asked.optionalDependencies
    });
}
function bun_rootsOf(project, asked, find) {
    const roots = (list, dev)=>find(list).map((edge)=>({
                ...edge,
                dev,
                project,
                group: null
            }));
    return [
        ...roots(production(asked), false),
        ...roots(Object.entries(asked.devDependencies), true)
    ];
}
/** Resolves requirements: a package's own copies are below its key, shared ones above. */ function follow(at, from, list) {
    return list.flatMap(([name, range])=>{
        for(let above = from;; above = above.slice(0, Math.max(0, nameStart(above) - 1))){
            const to = at.get(above === '' ? name : `${above}/${name}`);
            if (to !== undefined) return [
                {
                    to,
                    range
                }
            ];
            if (above === '') return [];
        }
    });
}
/** The positions of the entries in `packages`, by key. */ function placesOf(text) {
    const places = new Map();
    walkKeys(text, 'lock', (state, key, at)=>{
        if (state === 'packages') places.set(key, at);
        return state === 'lock' && key === 'packages' ? 'packages' : 'other';
    });
    return places;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/package-json.js



const package_json_wishes = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).catch({}).default({});
const Manifest = schemas/* object */.Ikc({
    ...{
        dependencies: package_json_wishes,
        optionalDependencies: package_json_wishes,
        peerDependencies: package_json_wishes,
        devDependencies: package_json_wishes
    },
    overrides: schemas/* unknown */.L5J().optional(),
    workspaces: schemas/* unknown */.L5J().optional()
});
/**
 * Parses a package.json.
 * @throws LockfileError when it is not a JSON object
 */ function readManifest(text) {
    const manifest = Manifest.safeParse(parseJson(text));
    if (!manifest.success) throw new LockfileError('the package.json beside it is no object', null);
    const { dependencies, optionalDependencies, peerDependencies, devDependencies, overrides, workspaces } = manifest.data;
    return {
        production: Object.entries({
            ...peerDependencies,
            ...dependencies,
            ...optionalDependencies
        }),
        development: Object.entries(devDependencies),
        hasWorkspaces: workspaces !== undefined,
        overrides: textsIn(overrides).filter((text)=>text.startsWith('npm:'))
    };
}
function textsIn(value) {
    const texts = [];
    const waiting = [
        value
    ];
    while(waiting.length > 0){
        const next = waiting.pop();
        if (typeof next === 'string') texts.push(next);
        else if (typeof next === 'object' && next !== null) for (const inner of Object.values(next))waiting.push(inner);
    }
    return texts;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/package-lock-places.js

/**
 * Maximum length of a location: no file system accepts longer paths, so such an entry cannot be
 * installed.
 */ const MAX_LOCATION = 4_096;
/**
 * The fields that osv-scanner reads in each kind of object: the correct spelling by the case-folded
 * one.
 */ const READ = {
    lock: spellings([
        'lockfileVersion',
        'packages',
        'dependencies'
    ]),
    package: spellings([
        'name',
        'version',
        'resolved',
        'link',
        'dev',
        'devOptional',
        'optional',
        'inBundle'
    ]),
    node: spellings([
        'version',
        'resolved',
        'dev',
        'optional',
        'requires',
        'dependencies'
    ])
};
function spellings(fields) {
    return new Map(fields.map((field)=>[
            foldCase(field),
            field
        ]));
}
/**
 * Finds the positions of all entries (by `packages:` or `tree:` and location) and keys that
 * osv-scanner misreads. Of a duplicate key the last one counts, as for every JSON parser.
 */ function locate(source) {
    const positions = new Map();
    const foldedKeys = [];
    walkKeys(source, {
        kind: 'lock',
        location: ''
    }, (place, key, at)=>{
        const meant = READ[place.kind]?.get(foldCase(key));
        if (meant !== undefined && meant !== key) foldedKeys.push({
            ...at,
            location: place.location,
            key,
            meant
        });
        const value = enter(place, key);
        if (value.kind === 'package') positions.set(`packages:${value.location}`, at);
        if (value.kind === 'node') positions.set(`tree:${value.location}`, at);
        return value;
    });
    return {
        positions,
        foldedKeys
    };
}
function enter({ kind, location }, key) {
    if (kind === 'packages') return {
        kind: 'package',
        location: key
    };
    if (kind === 'tree') {
        // The limit keeps the time linear for a chain of 100,000 nested entries.
        const parent = location.length > MAX_LOCATION ? location : `${location === '' ? '' : `${location}/`}node_modules/${key}`;
        return {
            kind: 'node',
            location: parent
        };
    }
    if (kind === 'lock' && key === 'packages') return {
        kind: 'packages',
        location: ''
    };
    if ((kind === 'lock' || kind === 'node') && key === 'dependencies') return {
        kind: 'tree',
        location
    };
    return {
        kind: 'other',
        location
    };
}
/** Folds the case of a key as Go does: by Unicode, `ſ` equals `s` and the Kelvin sign `k`. */ function foldCase(key) {
    return key.toUpperCase().toLowerCase();
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/package-lock-entries.js




const package_lock_entries_Lock = schemas/* object */.Ikc({
    packages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
    dependencies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional()
});
/**
 * Lockfiles that were parsed already: the same input is read for its packages and for tampered
 * entries.
 */ const parsed = new WeakMap();
/** The lockfile of an input. @throws LockfileError as `parsePackageLock` does */ function packageLockOf(input) {
    const lock = parsed.get(input) ?? parsePackageLock(input.text);
    parsed.set(input, lock);
    return lock;
}
/**
 * Parses an npm lockfile of version 1, 2 or 3.
 * @throws LockfileError when it is not JSON, or does not have a lockfile's structure
 * @see https://github.com/npm/cli/blob/latest/docs/lib/content/configuring-npm/package-lock-json.md
 */ function parsePackageLock(source) {
    const lock = package_lock_entries_Lock.safeParse(parseJson(source));
    if (!lock.success) throw new LockfileError('no npm lockfile: "packages" and "dependencies" must be objects', null);
    const { positions, foldedKeys } = locate(source);
    const at = (kind, location)=>{
        if (location.length > MAX_LOCATION) throw new LockfileError('a path below node_modules is too long to be real', null);
        return positions.get(`${kind}:${location}`) ?? {
            line: 1,
            column: 1
        };
    };
    return {
        packages: lock.data.packages ? Object.entries(lock.data.packages).map(([location, entry])=>packageEntry(location, entry, at('packages', location))) : null,
        tree: lock.data.dependencies ? treeEntries(lock.data.dependencies, (location)=>at('tree', location)) : null,
        foldedKeys
    };
}
function packageEntry(location, value, at) {
    if (!isObject(value)) throw new LockfileError('an entry of "packages" is no object', at.line);
    // If an optional dependency is listed as an ordinary one too, npm uses the optional range.
    const wishes = [
        'optionalDependencies',
        'dependencies',
        'peerDependencies'
    ].flatMap((key)=>wishesIn(value, key));
    const texts = {
        name: textIn(value, 'name'),
        version: textIn(value, 'version'),
        resolved: textIn(value, 'resolved'),
        integrity: textIn(value, 'integrity')
    };
    return {
        ...at,
        location,
        ...texts,
        link: value['link'] === true,
        bundled: value['inBundle'] === true,
        wishes,
        needs: needsIn(value, 'dependencies'),
        devWishes: wishesIn(value, 'devDependencies')
    };
}
// Entries are validated by hand: a schema would double the time for 5,000 entries. Leniently, since
// osv-scanner has refused wrong types in the fields that it reads.
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textIn(entry, key) {
    const value = entry[key];
    return typeof value === 'string' ? value : null;
}
function wishesIn(entry, key) {
    const value = entry[key];
    if (!isObject(value)) return [];
    return Object.entries(value).flatMap(([name, range])=>typeof range === 'string' ? [
            [
                name,
                range
            ]
        ] : []);
}
function needsIn(entry, key) {
    // npm keeps for a while what a removed workspace needed: such an entry needs nothing.
    if (entry['extraneous'] === true) return [];
    const optional = new Set(wishesIn(entry, 'optionalDependencies').map(([name])=>name));
    return wishesIn(entry, key).flatMap(([name])=>optional.has(name) ? [] : [
            name
        ]);
}
/** A version in lockfile v1 that declares an alias: `npm:name@version`. */ const V1_ALIAS = /^npm:(.+)@([^@]+)$/;
function treeEntries(top, at) {
    const entries = [];
    const waiting = [
        {
            parent: '',
            children: top
        }
    ];
    for(let next = waiting.pop(); next; next = waiting.pop()){
        for (const [key, value] of Object.entries(next.children)){
            const location = `${next.parent === '' ? '' : `${next.parent}/`}node_modules/${key}`;
            const position = at(location);
            if (!isObject(value)) throw new LockfileError('an entry of "dependencies" is no object', position.line);
            const version = textIn(value, 'version');
            const [, name = null, aliased = version] = V1_ALIAS.exec(version ?? '') ?? [];
            const wanted = {
                ...{
                    link: false,
                    bundled: value['bundled'] === true
                },
                // npm writes entries of optional ones for all platforms, so that none is rightly left out.
                ...{
                    wishes: wishesIn(value, 'requires'),
                    needs: needsIn(value, 'requires'),
                    devWishes: []
                }
            };
            const resolved = textIn(value, 'resolved');
            const integrity = textIn(value, 'integrity');
            entries.push({
                ...position,
                location,
                name,
                version: aliased,
                resolved,
                integrity,
                ...wanted
            });
            const { dependencies } = value;
            if (isObject(dependencies)) waiting.push({
                parent: location,
                children: dependencies
            });
        }
    }
    return entries;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/package-lock.js







/**
 * Reads npm's lockfile. Lockfile v1 does not contain the project's own requirements; they are read
 * from the package.json beside it.
 * @throws LockfileError when it cannot be read
 */ function readPackageLock(input) {
    const lock = packageLockOf(input);
    const entries = lock.packages ?? [
        ...projectOf(input),
        ...lock.tree ?? []
    ];
    const nodes = entries.filter((entry)=>entry.location !== '');
    const listed = nodes.map((entry)=>{
        const name = nameOf(entry);
        const installed = nameAt(entry.location);
        const alias = name === installed ? null : installed;
        return {
            ...entry,
            name,
            version: entry.version ?? '',
            alias,
            origin: originOf(entry)
        };
    });
    const tree = new NpmTree(nodes);
    const roots = entries.filter(isProject).flatMap((project)=>package_lock_rootsOf(project, tree));
    const graph = new DependencyGraph(nodes.length, roots, (node)=>tree.edges(node));
    return lookup(listed, {
        manager: 'npm',
        facts: (node)=>graphFacts(listed, node, graph),
        // What an optional package needs may rightly be left out with it.
        needs: (node)=>nodes[node]?.bundled === true ? [] : nodes[node]?.needs ?? []
    });
}
/**
 * The package.json as the root entry, which lockfile v1 lacks; none when there is no package.json.
 */ function projectOf(input) {
    const path = besides(input.path, 'package.json');
    const manifest = path === null ? undefined : input.beside.get(path);
    if (manifest === undefined) return [];
    const { production, development } = readManifest(manifest);
    const nothing = {
        line: 1,
        column: 1,
        name: null,
        version: null,
        resolved: null,
        integrity: null,
        link: false,
        bundled: false
    };
    return [
        {
            ...nothing,
            location: '',
            wishes: production,
            needs: [],
            devWishes: development
        }
    ];
}
/**
 * The package's name at the end of a location: `@scope/b` for
 * `node_modules/a/node_modules/@scope/b`; outside of node_modules the directory's name.
 */ function nameAt(location) {
    const [scope = '', name = ''] = location.split('/').slice(-2);
    return scope.startsWith('@') ? `${scope}/${name}` : location.slice(location.lastIndexOf('/') + 1);
}
/** The name that osv-scanner reports for an entry. */ function nameOf(entry) {
    return entry.name ?? nameAt(entry.location);
}
/**
 * The origin of an entry. Without `resolved` (npm's option `omit-lockfile-registry-resolved`) it is
 * the default registry.
 */ function originOf(entry) {
    if (entry.link || isProject(entry)) return 'own';
    const { resolved, version } = entry;
    // In lockfile v1 an address is in place of the version.
    return addressOrigin(resolved ?? version ?? '') ?? 'registry';
}
/**
 * Whether an entry is the project, a workspace or a linked directory, whose requirements are
 * direct.
 */ function isProject(entry) {
    return !entry.link && !/(?:^|\/)node_modules\//.test(entry.location);
}
function package_lock_rootsOf(project, tree) {
    const asked = (wishes, dev)=>tree.follow(project.location, wishes).map((edge)=>({
                ...edge,
                dev,
                project: project.location,
                group: null
            }));
    return [
        ...asked(project.wishes, false),
        ...asked(project.devWishes, true)
    ];
}
/**
 * Resolves packages as Node.js does: in `node_modules` of the dependent's directory, then of each
 * parent directory.
 */ class NpmTree {
    #entries;
    #at;
    constructor(entries){
        this.#entries = entries;
        this.#at = new Map(entries.map((entry, node)=>[
                entry.location,
                node
            ]));
    }
    edges(node) {
        const entry = this.#entries[node];
        return entry && !isProject(entry) && !entry.link ? this.follow(entry.location, entry.wishes) : [];
    }
    follow(location, wishes) {
        return wishes.flatMap(([name, range])=>{
            const to = this.#resolve(location, name);
            return to === null ? [] : [
                {
                    to,
                    range
                }
            ];
        });
    }
    #resolve(location, name) {
        for(let folder = location;; folder = folderAbove(folder)){
            const to = this.#at.get(folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`);
            if (to !== undefined) return to;
            if (folder === '' || folder.endsWith('..')) return null;
        }
    }
}
function folderAbove(folder) {
    const above = external_node_path_.posix.dirname(folder);
    if (above === '.' || above === '/') return '';
    return above === 'node_modules' ? '' : above.endsWith('/node_modules') ? above.slice(0, -'/node_modules'.length) : above;
}

// EXTERNAL MODULE: ./node_modules/yaml/browser/index.js + 72 modules
var browser = __webpack_require__(95861);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/pnpm-syntax.js




/**
 * Lockfiles that were parsed already: one is asked for its packages, and then for its downloads.
 */ const pnpm_syntax_parsed = new WeakMap();
/** The lockfile of an input. @throws LockfileError as `parsePnpmLock` does */ function pnpmLockOf(input) {
    const lock = pnpm_syntax_parsed.get(input) ?? parsePnpmLock(input.text);
    pnpm_syntax_parsed.set(input, lock);
    return lock;
}
/**
 * Parses a pnpm-lock.yaml.
 * @throws LockfileError when it is not YAML, or not a map
 * @see https://github.com/pnpm/spec/blob/master/lockfile/9.0.md
 */ const parsePnpmLock = remembered(parse);
function parse(text) {
    const lines = new browser/* LineCounter */.HN();
    const documents = yamlMaps(text, lines).map((root)=>lockIn(root, lines));
    return {
        packages: documents.flatMap(({ packages })=>packages),
        importers: documents.flatMap(({ importers })=>importers)
    };
}
function lockIn(root, lines) {
    const version = Number.parseFloat(pnpm_syntax_textIn(root, 'lockfileVersion') ?? '');
    const references = snapshotReferences(mapIn(root, 'snapshots'));
    const packages = pairs(mapIn(root, 'packages')).map(({ key, value, offset })=>{
        const { line, col } = lines.linePos(offset);
        const own = {
            name: pnpm_syntax_textIn(value, 'name'),
            version: pnpm_syntax_textIn(value, 'version')
        };
        const parsed = nameAndVersion(key, version);
        const named = {
            name: own.name ?? parsed.name,
            version: own.version ?? parsed.version
        };
        return {
            ...{
                key,
                line,
                column: col,
                ...named,
                origin: pnpm_syntax_originOf(mapIn(value, 'resolution'))
            },
            tarball: pnpm_syntax_textIn(mapIn(value, 'resolution'), 'tarball') ?? pnpm_syntax_textIn(mapIn(value, 'resolution'), 'repo'),
            integrity: pnpm_syntax_textIn(mapIn(value, 'resolution'), 'integrity'),
            references: references.get(key) ?? dependenciesIn(value)
        };
    });
    const importers = pairs(mapIn(root, 'importers'));
    // Up to version 6, the lockfile of a single project has its dependencies at the top level.
    const projects = importers.length > 0 ? importers : [
        {
            key: '.',
            value: root,
            offset: 0
        }
    ];
    return {
        packages,
        importers: projects.map(({ key, value })=>importer(key, value))
    };
}
/** The origin of a package. @see https://github.com/pnpm/spec/blob/master/lockfile/9.0.md */ function pnpm_syntax_originOf(resolution) {
    const type = pnpm_syntax_textIn(resolution, 'type');
    if (type === 'directory' || pnpm_syntax_textIn(resolution, 'directory') !== null) return 'own';
    if (type === 'git' || pnpm_syntax_textIn(resolution, 'repo') !== null) return 'git';
    return addressOrigin(pnpm_syntax_textIn(resolution, 'tarball') ?? '') ?? 'registry';
}
/**
 * pnpm 11 and later write the packages for their own configuration into a separate document before
 * the project's.
 */ function yamlMaps(text, lineCounter) {
    return yamlDocuments(text, lineCounter).map((document)=>{
        const [error] = document.errors;
        if (error) throw new LockfileError(`not valid YAML (${error.code})`, lineCounter.linePos(error.pos[0]).line);
        if (document.contents === null) return null;
        if (!(0,browser/* isMap */.jh)(document.contents)) throw new LockfileError('not a pnpm lockfile: a map is expected', 1);
        return document.contents;
    });
}
function yamlDocuments(text, lineCounter) {
    try {
        const options = {
            lineCounter,
            prettyErrors: false,
            uniqueKeys: false,
            schema: 'failsafe'
        };
        const documents = (0,browser/* parseAllDocuments */.hR)(text, options);
        return 'empty' in documents ? [] : documents;
    } catch (error) {
        // The parser is recursive and overflows the stack on thousands of open brackets.
        if (error instanceof RangeError) throw new LockfileError('nested too deeply', null);
        throw error;
    }
}
function pairs(map) {
    return (map?.items ?? []).flatMap(({ key, value })=>{
        if (!(0,browser/* isScalar */.jn)(key)) return [];
        const text = (0,browser/* isScalar */.jn)(value) ? String(value.value) : null;
        return [
            {
                key: String(key.value),
                value: (0,browser/* isMap */.jh)(value) ? value : null,
                text,
                offset: key.range?.[0] ?? 0
            }
        ];
    });
}
function mapIn(map, name) {
    const value = map?.get(name);
    return (0,browser/* isMap */.jh)(value) ? value : null;
}
function pnpm_syntax_textIn(map, name) {
    const value = map?.get(name);
    return typeof value === 'string' ? value : null;
}
/**
 * Dependencies of pnpm's configuration run on every machine that installs, so they count as
 * production.
 */ const PRODUCTION = [
    'dependencies',
    'optionalDependencies',
    'configDependencies'
];
function dependenciesIn(map) {
    return PRODUCTION.flatMap((section)=>referencesIn(mapIn(map, section)));
}
/**
 * Since version 6 a project's requirement is `{ specifier, version }`; everything else is the
 * reference itself.
 */ function referencesIn(map) {
    return pairs(map).flatMap(({ key, value, text })=>{
        const reference = text ?? pnpm_syntax_textIn(value, 'version');
        return reference === null ? [] : [
            [
                key,
                reference
            ]
        ];
    });
}
/**
 * The requirements of each package. Since version 9 they are in `snapshots`, once for each
 * combination of peers.
 */ function snapshotReferences(snapshots) {
    const references = new Map();
    for (const { key, value } of pairs(snapshots)){
        const own = withoutPeers(key);
        const known = references.get(own);
        if (known) known.push(...dependenciesIn(value));
        else references.set(own, dependenciesIn(value));
    }
    return references;
}
function importer(key, map) {
    const sections = [
        ...PRODUCTION,
        'devDependencies'
    ].map((section)=>mapIn(map, section));
    const inside = sections.flatMap(pairs).map(({ key: name, value })=>[
            name,
            pnpm_syntax_textIn(value, 'specifier')
        ]);
    const outside = pairs(mapIn(map, 'specifiers')).map(({ key: name, text })=>[
            name,
            text
        ]);
    const specifiers = new Map([
        ...outside,
        ...inside
    ].flatMap(([name, range])=>range === null ? [] : [
            [
                name,
                range
            ]
        ]));
    const development = referencesIn(mapIn(map, 'devDependencies'));
    return {
        path: key === '.' ? '' : key,
        production: dependenciesIn(map),
        development,
        specifiers
    };
}
/**
 * Name and version in a key: `@s/n@1.0.0` in version 9, `/@s/n@1.0.0(peer)` in 6,
 * `/@s/n/1.0.0_peer` in 5. A key of any other form has no version.
 */ function nameAndVersion(key, lockfileVersion) {
    const pattern = lockfileVersion >= 9 ? /^(@?[^@]+)@(.*)$/ : /^[^/]*\/((?:@[^/]+\/)?[^/@]+)[@/](\d[^_(/]*)(?:[_(/].*)?$/;
    const [, name = '', version = ''] = pattern.exec(key) ?? [];
    return {
        name,
        version
    };
}
/** Removes the peers from a key or reference: `1.0.0(react@18.2.0)` becomes `1.0.0`. */ function withoutPeers(reference) {
    const bracket = reference.indexOf('(');
    return bracket < 0 ? reference : reference.slice(0, bracket);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/registry-tarball.js
/** The name and version in the URL of a tarball. */ /**
 * Parses the URL of a registry's tarball: `…/lodash/-/lodash-4.17.21.tgz`. Variants are accepted:
 * the scope repeated before the file name (Artifactory, GitLab), `%40scope%2fname`, a directory in
 * between (Gitea). Null for any other URL.
 */ function registryTarball(resolved) {
    const path = pathOf(resolved);
    const dash = path?.lastIndexOf('/-/') ?? -1;
    if (path === null || dash < 0) return null;
    const folders = path.slice(0, dash).split('/');
    const base = folders.at(-1) ?? '';
    const scope = folders.at(-2) ?? '';
    const file = path.slice(path.lastIndexOf('/') + 1);
    if (base === '' || !file.endsWith('.tgz') || !file.startsWith(`${base}-`)) return null;
    const name = scope.startsWith('@') ? `${scope}/${base}` : base;
    return {
        name,
        version: file.slice(base.length + 1, -'.tgz'.length)
    };
}
/**
 * The path of an http(s) URL as the server sees it, with `..` and escapes resolved; null for
 * anything else.
 */ function pathOf(resolved) {
    const url = URL.canParse(resolved) ? new URL(resolved) : null;
    if (!url || !/^https?:$/.test(url.protocol)) return null;
    try {
        return decodeURIComponent(url.pathname);
    } catch (error) {
        if (error instanceof URIError) return url.pathname;
        throw error;
    }
}
/**
 * Whether `resolved` is a URL, which is what npm writes, and not a version or name that npm would
 * look up again.
 */ function isUrl(resolved) {
    return /^(?:https?|file|ssh|git(?:\+[a-z]+)?):/i.test(resolved);
}
/**
 * Whether a requirement refers to something outside of the registry: a URL, git, a directory.
 * @see https://github.com/npm/cli/blob/latest/docs/lib/content/configuring-npm/package-json.md#dependencies
 */ function isForeignSpec(spec) {
    return !spec.startsWith('npm:') && /[:/]/.test(spec);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/python/names.js
/**
 * Normalises the name of a Python package: `Zope.Interface`, `zope_interface` and `zope-interface`
 * are equal.
 * @see https://packaging.python.org/en/latest/specifications/name-normalization/
 */ function pythonName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
/**
 * The name at the start of a PEP 508 requirement (`django>=4 ; python_version > "3"`); null when
 * there is none.
 */ function requirementName(requirement) {
    const [, word, scheme] = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)(:\/\/)?/.exec(requirement) ?? [];
    if (word === undefined || scheme !== undefined) return null;
    return /^[A-Za-z0-9._-]*[A-Za-z0-9]/.exec(word)?.[0] ?? null;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/downloads/download.js

/** What a lockfile says of one download, with nothing of the rest. */ function download(at, more = {}) {
    const { line, column, name, version, path } = at;
    const nothing = {
        address: null,
        says: null,
        checksums: [],
        part: '',
        foreign: false
    };
    return {
        line,
        column,
        name,
        version,
        path,
        ...nothing,
        ...more
    };
}
/** The checksums of a Subresource Integrity text: `sha512-… sha1-…`. */ function integrity(text) {
    return (text ?? '').split(/\s+/).flatMap((part)=>{
        const [, algorithm, value] = /^(\w+)-([A-Za-z0-9+/=]+)/.exec(part) ?? [];
        return algorithm === undefined || value === undefined ? [] : [
            `${algorithm}:${value}`
        ];
    });
}
const WHEEL = /^(.+?)-(\d[^-]*)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/;
const download_ARCHIVE = /\.(?:tar\.gz|tgz|tar\.bz2|zip)$/i;
/**
 * The package that a file of a Python index is, by its name; null where that does not tell.
 * @param file its name, or an address that ends in it
 * @param name the package that it should be: only that tells where in `a-1-2.0.zip` the name ends
 * @see https://packaging.python.org/en/latest/specifications/binary-distribution-format/
 */ function pythonFile(file, name) {
    const base = decoded(file.replace(/[?#].*$/, '').replace(/^.*[/\\]/, ''));
    const [, wheel, version] = WHEEL.exec(base) ?? [];
    if (wheel !== undefined && version !== undefined) return {
        name: wheel,
        version
    };
    if (!download_ARCHIVE.test(base)) return null;
    const bare = base.replace(download_ARCHIVE, '');
    for(let dash = bare.indexOf('-'); dash > 0; dash = bare.indexOf('-', dash + 1))if (pythonName(bare.slice(0, dash)) === pythonName(name)) return {
        name,
        version: bare.slice(dash + 1)
    };
    const [, other, rest] = /^(.+)-(\d[^-]*)$/.exec(bare) ?? [];
    return other === undefined || rest === undefined ? null : {
        name: other,
        version: rest
    };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    } catch (error) {
        if (error instanceof URIError) return text;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/downloads/javascript.js








/** What `resolved` of a package-lock.json leads to; its names are checked elsewhere. */ function inPackageLock(input) {
    const { packages, tree } = packageLockOf(input);
    return [
        ...packages ?? [],
        ...tree ?? []
    ].filter(({ link, location })=>!link && /(?:^|\/)node_modules\//.test(location)).map((entry)=>download({
            ...entry,
            path: entry.location,
            name: nameOf(entry),
            version: entry.version ?? ''
        }, {
            address: entry.resolved,
            checksums: integrity(entry.integrity),
            foreign: addressOrigin(entry.resolved ?? entry.version ?? '') !== null
        }));
}
/** What `resolved` of Yarn 1, or `resolution` of later ones, leads to. */ function inYarn({ text }) {
    const { cacheKey, entries } = parseYarnLock(text);
    return entries.map((entry)=>yarnDownload(entry, cacheKey));
}
function yarnDownload(entry, cacheKey) {
    const path = entry.descriptors[0] ?? '';
    const at = {
        ...entry,
        path,
        name: descriptorPackage(path)
    };
    const foreign = entry.descriptors.every((descriptor)=>addressOrigin(splitDescriptor(descriptor).range) !== null || isPatch(descriptor));
    if (entry.resolution !== null) {
        const address = archiveOf(entry.resolution);
        const [, key = cacheKey, value] = /^(?:([^/]+)\/)?(\w+)$/.exec(entry.checksum ?? '') ?? [];
        const checksums = value === undefined ? [] : [
            `yarn-${key}:${value}`
        ];
        return download(at, {
            address,
            says: berry(entry.resolution),
            checksums,
            foreign
        });
    }
    const [, sha1] = /#([0-9a-f]{40})$/.exec(entry.resolved ?? '') ?? [];
    const own = addressOrigin(entry.resolved ?? '') === 'git' || sha1 === undefined ? [] : [
        `sha1-hex:${sha1}`
    ];
    return download(at, {
        address: entry.resolved,
        says: foreign ? null : registryTarball(entry.resolved ?? ''),
        checksums: [
            ...own,
            ...integrity(entry.integrity)
        ],
        foreign
    });
}
function isPatch(descriptor) {
    return splitDescriptor(descriptor).range.startsWith('patch:');
}
/** Parses `lodash@npm:4.17.21`; other protocols do not denote a registry. */ function berry(resolution) {
    const { name, range } = splitDescriptor(resolution);
    const version = /^npm:([^:]+?)(?:::.*)?$/.exec(range)?.[1];
    return version === undefined ? null : {
        name,
        version
    };
}
/** Yarn writes where an archive is that is not at the registry's usual place. */ function archiveOf(resolution) {
    const archive = /[:&]__archiveUrl=([^&]+)/.exec(resolution)?.[1];
    if (archive !== undefined) return decodeURIComponent(archive.replace(/%(?![0-9a-f]{2})/gi, '%25'));
    const { range } = splitDescriptor(resolution);
    return /^(?:npm|patch|workspace|link|portal|file|virtual|exec):/.test(range) ? null : range;
}
/** What a `tarball` of a pnpm-lock.yaml leads to. */ function inPnpm(input) {
    return pnpmLockOf(input).packages.map((entry)=>{
        // What is asked for by its address has that in the place of a version, or in the key.
        const foreign = !/^\d/.test(entry.version) || /@(?:https?|git|file)[:+]|^(?:https?|file):/.test(entry.key);
        return download({
            ...entry,
            path: entry.key
        }, {
            address: entry.tarball,
            says: foreign ? null : registryTarball(entry.tarball ?? ''),
            checksums: integrity(entry.integrity),
            foreign
        });
    });
}
/** A package of a registry has its address, where that is not the usual one, behind its name. */ function inBun({ text }) {
    return bunPackages(text).map(({ key, address, checksum, origin, ...entry })=>{
        const foreign = origin !== 'registry';
        const says = foreign ? null : registryTarball(address ?? '');
        return download({
            ...entry,
            path: key
        }, {
            address,
            says,
            checksums: integrity(checksum),
            foreign
        });
    });
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/toml.js


/**
 * Parses TOML and validates it with a schema; unknown keys are dropped.
 * @throws LockfileError when the text is not TOML, or does not fit the schema
 */ function parseToml(text, schema) {
    const shaped = schema.safeParse(tomlTable(text));
    if (shaped.success) return shaped.data;
    const where = shaped.error.issues[0]?.path.join('.') ?? '';
    throw new LockfileError(`not of the expected shape at ${JSON.stringify(where.slice(0, 60))}`, null);
}
function tomlTable(text) {
    try {
        return (0,dist/* parse */.qg)(text, {
            integersAsBigInt: 'asNeeded'
        });
    } catch (error) {
        // The parser itself refuses deep nesting, with an error of the same class.
        if (error instanceof dist/* TomlError */.zx) throw new LockfileError('not valid TOML', error.line);
        throw error;
    }
}
/** Parses TOML; null when the text is not valid TOML. */ function tomlOf(text) {
    try {
        return (0,dist/* parse */.qg)(text);
    } catch (error) {
        if (error instanceof dist/* TomlError */.zx) return null;
        throw error;
    }
}
/**
 * The lines of `name = "…"` in each `[[package]]`, in order; 1 when a line cannot be found. A
 * header inside a multi-line string is skipped unless a name of the list follows it.
 */ function packageLines(text, names) {
    const found = [];
    let inPackage = false;
    text.split('\n').forEach((raw, index)=>{
        const line = raw.trim();
        if (line.startsWith('[')) inPackage = /^\[\[\s*package\s*\]\]/.test(line);
        const name = names[found.length];
        if (!inPackage || name === undefined || !isName(line, name)) return;
        found.push({
            line: index + 1,
            column: raw.length - raw.trimStart().length + 1
        });
        inPackage = false;
    });
    return names.map((_, index)=>found[index] ?? {
            line: 1,
            column: 1
        });
}
function isName(line, name) {
    const [, , written] = /^name\s*=\s*(["'])(.*?)\1/.exec(line) ?? [];
    return written === name;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/yaml.js


/** Parses YAML; null when the text is not valid YAML. */ const yamlOf = remembered(yaml_parse);
function yaml_parse(text) {
    try {
        return (0,browser/* parse */.qg)(text);
    } catch (error) {
        if (error instanceof browser/* YAMLError */.IP || error instanceof RangeError) return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/downloads/others.js






const Crates = schemas/* object */.Ikc({
    package: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP().catch(''),
        version: schemas/* string */.YjP().catch('').default(''),
        source: schemas/* string */.YjP().optional().catch(undefined),
        checksum: schemas/* string */.YjP().optional().catch(undefined)
    })).default([]),
    /** Before the second version of the format the checksums stood here. */ metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}).default({})
});
/**
 * The registry or repository of each crate.
 * @throws LockfileError when it can't be read
 */ function inCargo({ text }) {
    const { package: crates, metadata } = parseToml(text, Crates);
    const lines = packageLines(text, crates.map(({ name })=>name));
    return crates.map(({ name, version, source = null, checksum }, node)=>{
        const noted = checksum ?? metadata[`checksum ${name} ${version} (${source ?? ''})`];
        return download({
            ...lines[node] ?? {
                line: 1,
                column: 1
            },
            name,
            version,
            path: name
        }, {
            address: source,
            checksums: typeof noted === 'string' && /^[0-9a-f]{64}$/.test(noted) ? [
                `sha256:${noted}`
            ] : [],
            foreign: source?.startsWith('git+') === true
        });
    });
}
/** go.sum has the checksum of each module, and of its go.mod, which may be another's as well. */ function inGoSum({ path, beside }) {
    const file = external_node_path_.posix.join(external_node_path_.posix.dirname(path), 'go.sum');
    return (beside.get(file) ?? '').split(/\r?\n/).flatMap((line, index)=>{
        const [, name, version, part = '', checksum] = /^(\S+) v([^\s/]+)(\/go\.mod)? (h1:\S+)$/.exec(line.trim()) ?? [];
        if (name === undefined || version === undefined || checksum === undefined) return [];
        return [
            download({
                line: index + 1,
                column: 1,
                name,
                version,
                path: name
            }, {
                file,
                checksums: [
                    checksum.replace('h1:', `h1${part}:`)
                ],
                part
            })
        ];
    });
}
const others_text = schemas/* string */.YjP().optional().catch(undefined);
const Archive = schemas/* object */.Ikc({
    type: others_text,
    url: others_text,
    reference: others_text,
    shasum: others_text
}).optional().catch(undefined);
const Composed = schemas/* array */.YOg(schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP().default(''),
    source: Archive,
    dist: Archive
})).catch([]).default([]);
const Composer = schemas/* object */.Ikc({
    packages: Composed,
    'packages-dev': Composed
});
/** The archives that Composer downloads. Each is of a commit, which a version keeps for ever. */ function inComposer({ text: source }) {
    const lock = Composer.safeParse(parseJson(source)).data;
    return [
        ...lock?.packages ?? [],
        ...lock?.['packages-dev'] ?? []
    ].flatMap((entry)=>{
        const { name, version, dist } = entry;
        if (dist?.type === 'path') return [];
        const at = {
            line: lineAt(source, source.indexOf(`"${name}"`)),
            column: 1,
            name,
            version,
            path: name
        };
        const shasum = dist?.shasum ?? '';
        const from = [
            entry.source,
            dist
        ].flatMap((archive)=>archive?.url === undefined ? [] : [
                archive
            ]);
        return from.map(({ url = '', reference })=>download(at, {
                address: url,
                checksums: others_archiveOf(url, reference, shasum, version),
                part: url === dist?.url ? 'dist' : 'source',
                foreign: true
            }));
    });
}
function others_archiveOf(url, reference, shasum, version) {
    if (/^dev-|-dev$/.test(version)) return [];
    // The commit is compared and not the address, which changes when a repository is renamed.
    const commit = /\b[0-9a-f]{40}\b/.exec(url)?.[0] ?? reference;
    return [
        ...commit === undefined ? [] : [
            `commit:${commit}`
        ],
        ...shasum === '' ? [] : [
            `sha1-hex:${shasum}`
        ]
    ];
}
/** The places that a Gemfile.lock takes gems from, and the checksums that new ones have. */ function inBundler({ text: source }) {
    let section = '';
    return source.split(/\r?\n/).flatMap((line, index)=>{
        if (/^\S/.test(line)) section = line.trim();
        const at = {
            line: index + 1,
            column: 1
        };
        const remote = /^ {2}remote: (.+)$/.exec(line)?.[1];
        if (remote !== undefined && (section === 'GEM' || section === 'GIT')) {
            const named = {
                name: 'gems',
                version: '',
                path: `${section} remote`
            };
            return [
                download({
                    ...at,
                    ...named
                }, {
                    address: remote,
                    foreign: section === 'GIT'
                })
            ];
        }
        const [, name, version, sum] = /^ {2}(\S+) \(([^)]+)\) (sha\d+=\w+)/.exec(line) ?? [];
        if (section !== 'CHECKSUMS' || name === undefined || version === undefined) return [];
        return [
            download({
                ...at,
                name,
                version,
                path: name
            }, {
                checksums: [
                    (sum ?? '').replace('=', ':')
                ]
            })
        ];
    });
}
const NuGet = schemas/* object */.Ikc({
    dependencies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        resolved: others_text,
        contentHash: others_text
    })).catch({}))
});
/** The checksum of each package of a packages.lock.json. */ function inNuGet({ text: source }) {
    const frameworks = NuGet.safeParse(parseJson(source)).data?.dependencies ?? {};
    return Object.values(frameworks).flatMap((packages)=>Object.entries(packages).map(([name, { resolved, contentHash }])=>download({
                line: lineAt(source, source.indexOf(`"${name}"`)),
                column: 1,
                name,
                version: resolved ?? '',
                path: name
            }, {
                checksums: contentHash === undefined ? [] : [
                    `sha512:${contentHash}`
                ]
            })));
}
/** `"key": {:hex, :name, "1.0.0", "checksum", …, "repository", "checksum"}` */ const HEX = /^[ \t]*"([^"]+)":[ \t]*\{:hex,[ \t]*:"?([\w.-]+)"?,[ \t]*"([^"]+)",[ \t]*"(\w+)"/gm;
/** Mix downloads the package that stands behind the key, which may be another. */ function inMix({ text: source }) {
    return [
        ...source.matchAll(HEX)
    ].map(({ 1: key = '', 2: name = '', 3: version = '', 4: sum = '', index })=>download({
            line: lineAt(source, index + 1),
            column: 1,
            name: key,
            version,
            path: key
        }, {
            says: {
                name,
                version
            },
            checksums: [
                `sha256:${sum}`
            ]
        }));
}
const Pub = schemas/* object */.Ikc({
    packages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        source: others_text,
        version: others_text,
        description: schemas/* object */.Ikc({
            name: others_text,
            url: others_text,
            sha256: others_text
        }).optional().catch(undefined)
    }))
});
/** A hosted package of a pubspec.lock has its name once more beside the address. */ function inPub({ text: source }) {
    const packages = Pub.safeParse(yamlOf(source)).data?.packages ?? {};
    return Object.entries(packages).flatMap(([name, entry])=>{
        const { version = '', description } = entry;
        if (description?.url === undefined || !/^(?:hosted|git)$/.test(entry.source ?? '')) return [];
        const at = {
            line: lineAt(source, source.indexOf(`\n  ${name}:`) + 1),
            column: 1,
            name,
            version,
            path: name
        };
        const says = description.name === undefined ? null : {
            name: description.name,
            version
        };
        const checksums = description.sha256 === undefined ? [] : [
            `sha256:${description.sha256}`
        ];
        return [
            download(at, {
                address: description.url,
                says,
                checksums,
                foreign: entry.source === 'git'
            })
        ];
    });
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/downloads/python.js




const File = schemas/* object */.Ikc({
    url: schemas/* string */.YjP().optional(),
    file: schemas/* string */.YjP().optional(),
    name: schemas/* string */.YjP().optional(),
    path: schemas/* string */.YjP().optional(),
    hash: schemas/* string */.YjP().optional(),
    hashes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).catch({}).optional()
});
const python_files = schemas/* array */.YOg(File).catch([]).default([]);
const Package = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().catch(''),
    version: schemas/* string */.YjP().catch('').default(''),
    source: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}).default({}),
    index: schemas/* string */.YjP().optional().catch(undefined),
    url: schemas/* string */.YjP().optional().catch(undefined),
    git: schemas/* string */.YjP().optional().catch(undefined),
    sdist: File.optional().catch(undefined),
    wheels: python_files,
    files: python_files
});
const python_Lock = schemas/* object */.Ikc({
    package: schemas/* array */.YOg(Package).default([]),
    packages: schemas/* array */.YOg(Package).default([])
});
/**
 * The files of uv.lock, poetry.lock, pdm.lock and pylock.toml, each with its checksum, and the
 * index or address that a package comes from.
 * @throws LockfileError when it can't be read
 */ function inPythonToml({ text }) {
    const lock = parseToml(text, python_Lock);
    const packages = [
        ...lock.package,
        ...lock.packages
    ];
    const lines = packageLines(text, packages.map(({ name })=>name));
    return packages.flatMap((entry, node)=>{
        const at = {
            ...lines[node] ?? {
                line: 1,
                column: 1
            },
            ...entry,
            path: entry.name
        };
        const foreign = isForeign(entry);
        const source = download(at, {
            address: sourceOf(entry),
            foreign
        });
        const archives = [
            entry.sdist ?? [],
            entry.wheels,
            entry.files
        ].flat();
        return [
            source,
            ...archives.map((file)=>download(at, {
                    ...fileOf(file, entry.name),
                    foreign
                }))
        ];
    });
}
/** Poetry names the kind of a source, uv by its key; PDM has an address of its own. */ function isForeign({ source, url, git }) {
    const { type } = source;
    if (url !== undefined || git !== undefined) return true;
    if (typeof type === 'string') return type !== 'legacy';
    return Object.keys(source).length > 0 && source['registry'] === undefined;
}
function sourceOf({ source, index, url, git }) {
    const addresses = [
        source['registry'],
        source['url'],
        source['git'],
        index,
        url,
        git
    ];
    return addresses.find((address)=>typeof address === 'string') ?? null;
}
function fileOf(file, name) {
    const part = file.url ?? file.file ?? file.name ?? file.path ?? '';
    const hashes = Object.entries(file.hashes ?? {}).map(([algorithm, value])=>`${algorithm}:${value}`);
    return {
        address: file.url ?? null,
        says: pythonFile(part, name),
        checksums: [
            ...file.hash === undefined ? [] : [
                file.hash
            ],
            ...hashes
        ],
        part: part.replace(/[?#].*$/, '').replace(/^.*[/\\]/, '')
    };
}
const Sources = schemas/* array */.YOg(schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    url: schemas/* string */.YjP()
})).catch([]);
const Pinned = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
    version: schemas/* string */.YjP().optional(),
    index: schemas/* string */.YjP().optional(),
    hashes: schemas/* array */.YOg(schemas/* string */.YjP()).catch([]).default([])
}));
/** Pipenv names indexes once, and of each package the checksums of all its files together. */ function inPipenv({ text }) {
    const { _meta: meta, ...sections } = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}).parse(parseJson(text));
    const sources = schemas/* object */.Ikc({
        sources: Sources
    }).safeParse(meta).data?.sources ?? [];
    const top = {
        line: 1,
        column: 1,
        name: 'packages',
        version: '',
        path: '_meta.sources'
    };
    return [
        ...sources.map(({ url })=>download(top, {
                address: url
            })),
        ...Object.values(sections).flatMap((section)=>Object.entries(Pinned.safeParse(section).data ?? {}).map(([name, { version = '', hashes }])=>download({
                    line: 1,
                    column: 1,
                    name,
                    version: version.replace(/^==/, ''),
                    path: name
                }, {
                    checksums: hashes
                })))
    ];
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/downloads/read.js



const READERS = new Map([
    [
        'package-lock',
        inPackageLock
    ],
    [
        'yarn',
        inYarn
    ],
    [
        'pnpm',
        inPnpm
    ],
    [
        'bun',
        inBun
    ],
    [
        'uv',
        inPythonToml
    ],
    [
        'poetry',
        inPythonToml
    ],
    [
        'pdm',
        inPythonToml
    ],
    [
        'pylock',
        inPythonToml
    ],
    [
        'pipenv',
        inPipenv
    ],
    [
        'cargo',
        inCargo
    ],
    [
        'go',
        inGoSum
    ],
    [
        'composer',
        inComposer
    ],
    [
        'bundler',
        inBundler
    ],
    [
        'nuget-lock',
        inNuGet
    ],
    [
        'mix',
        inMix
    ],
    [
        'pub',
        inPub
    ]
]);
/**
 * What a lockfile downloads, as far as it says so.
 * @throws LockfileError when it can't be read
 */ function downloadsOf(kind, input) {
    return READERS.get(kind.name)?.(input) ?? [];
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/workspace-globs.js

/** The globs of a list in which `!` stands before what is no member. */ function byNegation(patterns) {
    const bare = patterns.map(withoutSlashes);
    return {
        members: bare.filter((pattern)=>!pattern.startsWith('!')),
        exclude: bare.filter((pattern)=>pattern.startsWith('!')).map((pattern)=>pattern.slice(1))
    };
}
/** Tells of a folder whether it is a member. */ function matching({ members, exclude }) {
    const [within, without] = [
        matcherOf(members),
        matcherOf(exclude)
    ];
    return (folder)=>within(folder) && !without(folder);
}
function matcherOf(patterns) {
    // `./` is the workspace's own folder, which is no member, and no glob when its slash is gone.
    const globs = patterns.map(withoutSlashes).filter((pattern)=>pattern !== '');
    // The globs are untrusted. Extended globs are off, since some take exponential time to match.
    return picomatch(globs, {
        noextglob: true
    });
}
function withoutSlashes(pattern) {
    return pattern.replace(/^\.\//, '').replace(/\/$/, '');
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/workspaces.js







const workspaces_Manifest = schemas/* object */.Ikc({
    workspaces: schemas/* union */.KCZ([
        schemas/* array */.YOg(schemas/* string */.YjP()),
        schemas/* object */.Ikc({
            packages: schemas/* array */.YOg(schemas/* string */.YjP())
        })
    ]).optional()
});
const BunLock = schemas/* object */.Ikc({
    workspaces: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())
});
/**
 * Which folders below a JavaScript lockfile have projects that it locks, too. Where the format
 * names the workspaces, it has to name the folder. npm's first format and Yarn 1 name none: there
 * the package.json beside the lockfile does.
 * @param path of the lockfile
 * @param manifest text of the package.json beside the lockfile; null where there is none
 * @returns whether a folder, relative to the lockfile's own, with `/`, is one
 */ function lockedWorkspaces(path, text, manifest) {
    switch(lockfileKind(path)?.name){
        case 'package-lock':
            {
                const entries = orNone(()=>parsePackageLock(text).packages);
                if (entries === null) return asksFor(manifest);
                const locations = new Set(entries.map(({ location })=>location));
                return (folder)=>locations.has(folder);
            }
        case 'bun':
            {
                const workspaces = BunLock.safeParse((0,main.parse)(text)).data?.workspaces ?? {};
                return (folder)=>workspaces[folder] !== undefined;
            }
        case 'pnpm':
            return (folder)=>new RegExp(`^ +(['"]?)${literal(folder)}\\1:`, 'm').test(text);
        case 'yarn':
            if (!text.includes('__metadata:')) return asksFor(manifest);
            return (folder)=>new RegExp(`@workspace:${literal(folder)}["',\\s]`).test(text);
        default:
            return ()=>false;
    }
}
function literal(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
/** Whether a package.json, where there is one, declares a directory as a workspace. */ function asksFor(manifest) {
    return matching(packageGlobs(manifest ?? '{}'));
}
/**
 * The workspace globs of a package.json; none when it cannot be read.
 * @see https://docs.npmjs.com/cli/configuring-npm/package-json#workspaces
 */ function packageGlobs(manifest) {
    const { data } = workspaces_Manifest.safeParse(jsonOf(manifest));
    const workspaces = data?.workspaces ?? [];
    return byNegation(Array.isArray(workspaces) ? workspaces : workspaces.packages);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/members.js









const globs = schemas/* array */.YOg(schemas/* string */.YjP()).catch([]).default([]);
const members = schemas/* object */.Ikc({
    members: globs,
    exclude: globs
}).optional().catch(undefined);
const Cargo = schemas/* object */.Ikc({
    workspace: members
});
const Pyproject = schemas/* object */.Ikc({
    tool: schemas/* object */.Ikc({
        uv: schemas/* object */.Ikc({
            workspace: members
        })
    })
});
const Deno = schemas/* object */.Ikc({
    workspace: schemas/* union */.KCZ([
        schemas/* array */.YOg(schemas/* string */.YjP()),
        schemas/* object */.Ikc({
            members: schemas/* array */.YOg(schemas/* string */.YjP())
        }).transform(({ members: list })=>list)
    ])
});
const NO_MEMBERS = {
    members: [],
    exclude: []
};
const PACKAGES = {
    names: 'package.json',
    manifest: 'package.json',
    globs: (text)=>text.includes('"workspaces"') ? packageGlobs(text) : NO_MEMBERS
};
const WORKSPACES = new Map([
    [
        'package-lock',
        PACKAGES
    ],
    [
        'yarn',
        PACKAGES
    ],
    [
        'bun',
        PACKAGES
    ],
    [
        'pnpm',
        {
            names: 'pnpm-workspace.yaml',
            manifest: 'package.json',
            globs: pnpm
        }
    ],
    [
        'deno-lock',
        {
            names: 'deno.json',
            manifest: 'deno.json',
            globs: (text)=>byNegation(Deno.safeParse((0,main.parse)(text)).data?.workspace ?? [])
        }
    ],
    [
        'cargo',
        {
            names: 'Cargo.toml',
            manifest: 'Cargo.toml',
            globs: (text)=>orNone(()=>parseToml(text, Cargo).workspace) ?? NO_MEMBERS
        }
    ],
    [
        'uv',
        {
            names: 'pyproject.toml',
            manifest: 'pyproject.toml',
            globs: (text)=>orNone(()=>parseToml(text, Pyproject).tool.uv.workspace) ?? NO_MEMBERS
        }
    ]
]);
/**
 * The manifests of the members that a workspace's own manifest names: their dependencies stand in
 * the lockfile beside that one. A NuGet lockfile has the projects of its folder.
 * @param kind of the lockfile
 * @param path of the lockfile
 * @param files all files of the repository
 * @param textOf a file beside the lockfile; undefined where there is none
 */ function memberManifests(kind, path, files, textOf) {
    if (kind === 'nuget-lock') return projectFiles(path, files);
    const workspace = WORKSPACES.get(kind);
    const root = external_node_path_.posix.dirname(path);
    const text = workspace && textOf(external_node_path_.posix.join(root, workspace.names));
    if (workspace === undefined || text === undefined) return [];
    const globs = workspace.globs(text);
    if (globs.members.length === 0) return [];
    const isMember = matching(globs);
    return [
        ...files
    ].filter((file)=>{
        if (external_node_path_.posix.basename(file) !== workspace.manifest) return false;
        const folder = external_node_path_.posix.relative(root, external_node_path_.posix.dirname(file));
        return folder !== '' && !folder.startsWith('..') && isMember(folder);
    });
}
/** The projects that a NuGet lockfile stands beside, and the files above that give versions. */ function projectFiles(path, files) {
    const folder = external_node_path_.posix.dirname(path);
    return [
        ...files
    ].filter((file)=>external_node_path_.posix.dirname(file) === folder && isDotNetProject(file) || /(?:^|\/)Directory\.(?:Packages|Build)\.(?:props|targets)$/.test(file) && isAbove(file, folder));
}
function isAbove(file, folder) {
    return !external_node_path_.posix.relative(external_node_path_.posix.dirname(file), folder).startsWith('..');
}
function pnpm(text) {
    return byNegation(schemas/* object */.Ikc({
        packages: globs
    }).safeParse(yamlOf(text)).data?.packages ?? []);
}

// EXTERNAL MODULE: ./src/scanners/dependencies/registry-hosts.js
var registry_hosts = __webpack_require__(59357);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/cargo/manifest.js


const table = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({});
const manifest_sections = {
    dependencies: table,
    'build-dependencies': table,
    'dev-dependencies': table
};
const manifest_Manifest = schemas/* object */.Ikc({
    package: schemas/* object */.Ikc({
        name: schemas/* string */.YjP().optional()
    }).optional(),
    ...manifest_sections,
    target: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc(manifest_sections)).default({}),
    workspace: schemas/* object */.Ikc({
        dependencies: table
    }).optional()
});
const Wish = schemas/* object */.Ikc({
    package: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    git: schemas/* string */.YjP(),
    registry: schemas/* string */.YjP(),
    'registry-index': schemas/* string */.YjP(),
    workspace: schemas/* boolean */.zMY()
}).partial();
/**
 * Reads a Cargo.toml. What it inherits (`workspace = true`) is what the workspace says.
 * @param workspace the text of the Cargo.toml that has its workspace; null where it is its own, or
 *   has none
 * @throws LockfileError when one of them can't be read
 * @see https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */ function readCargoManifest(text, workspace = null) {
    const manifest = parseToml(text, manifest_Manifest);
    const above = manifest.workspace ?? (workspace === null ? undefined : parseToml(workspace, manifest_Manifest).workspace);
    const inherited = above?.dependencies ?? {};
    const wishes = [
        manifest,
        ...Object.values(manifest.target)
    ].flatMap((at)=>[
            ...manifest_wishesIn(at.dependencies, inherited, false),
            ...manifest_wishesIn(at['build-dependencies'], inherited, false),
            ...manifest_wishesIn(at['dev-dependencies'], inherited, true)
        ]);
    const shared = Object.entries(manifest.workspace?.dependencies ?? {}).map(([alias, wish])=>[
            alias,
            wishOf(wish).package ?? alias
        ]);
    return {
        name: manifest.package?.name ?? null,
        wishes,
        shared
    };
}
function manifest_wishesIn(wished, shared, dev) {
    return Object.entries(wished).map(([key, wish])=>{
        const own = wishOf(wish);
        const inherited = own.workspace === true;
        const meant = inherited ? wishOf(shared[key]) : own;
        const { package: name, version } = meant;
        return {
            name: name ?? key,
            range: version ?? null,
            dev,
            origin: manifest_originOf(meant),
            inherited
        };
    });
}
function manifest_originOf(wish) {
    if (wish.path !== undefined) return 'own';
    if (wish.git !== undefined) return 'git';
    const registry = wish.registry ?? wish['registry-index'] ?? 'crates-io';
    return registry === 'crates-io' ? 'registry' : 'elsewhere';
}
function wishOf(wish) {
    return typeof wish === 'string' ? {
        version: wish
    } : Wish.catch({}).parse(wish);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/cargo/cargo.js







const cargo_Lock = schemas/* object */.Ikc({
    package: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        version: schemas/* string */.YjP().default(''),
        source: schemas/* string */.YjP().optional(),
        dependencies: schemas/* array */.YOg(schemas/* string */.YjP()).default([])
    })).default([])
});
/**
 * Reads Cargo.lock. A package without a source is a project of the repository. Only a project's
 * Cargo.toml tells which dependencies are for development, and only the one beside the lockfile can
 * be found.
 * @throws LockfileError when it cannot be read
 */ function readCargoLock(input) {
    const crates = parseToml(input.text, cargo_Lock).package;
    const lines = packageLines(input.text, crates.map(({ name })=>name));
    const listed = crates.map(({ name, version, source }, node)=>({
            name,
            version,
            origin: cargo_originOf(source),
            ...lines[node] ?? {
                line: 1,
                column: 1
            }
        }));
    const nodes = indexOf(crates);
    const edges = crates.map((crate)=>crate.dependencies.flatMap((wanted)=>{
            const to = nodes.get(wanted.replace(/ \(.*$/, ''));
            return to === undefined || to === null ? [] : [
                {
                    to,
                    range: null
                }
            ];
        }));
    const manifest = manifestOf(input);
    const roots = crates.flatMap((crate, node)=>{
        if (crate.source !== undefined) return [];
        const wishes = manifest?.name === crate.name ? manifest.wishes : null;
        return (edges[node] ?? []).flatMap((edge)=>cargo_rootsOf(edge, crates[edge.to]?.name ?? '', wishes));
    });
    const foreign = (node)=>crates[node]?.source === undefined ? [] : edges[node] ?? [];
    const graph = new DependencyGraph(crates.length, roots, foreign);
    return lookup(listed, {
        manager: 'cargo',
        facts: (node)=>graphFacts(listed, node, graph),
        needs: (node)=>crates[node]?.dependencies.map((wanted)=>wanted.split(' ')[0] ?? wanted) ?? []
    });
}
/**
 * The origin of a crate. A mirror of the public registry is configured outside of Cargo.lock and
 * leaves no trace in it, so another source is another registry.
 */ function cargo_originOf(source) {
    if (source === undefined) return 'own';
    if (source.startsWith('git+')) return 'git';
    return (0,registry_hosts/* isOtherRegistry */.mv)('crates.io', source) ? 'elsewhere' : 'registry';
}
/**
 * Packages by `name` (when there is only one version) and by `name version`; null marks a name with
 * several versions.
 */ function indexOf(crates) {
    const nodes = new Map();
    crates.forEach(({ name, version }, node)=>{
        nodes.set(name, nodes.has(name) ? null : node);
        nodes.set(`${name} ${version}`, node);
    });
    return nodes;
}
function cargo_rootsOf(edge, name, wishes) {
    const root = {
        to: edge.to,
        project: '',
        group: null
    };
    const found = wishes?.filter((wish)=>wish.name === name) ?? [];
    if (found.length === 0) return [
        {
            ...root,
            range: null,
            dev: null
        }
    ];
    return found.map(({ range, dev })=>({
            ...root,
            range,
            dev
        }));
}
function manifestOf(input) {
    const path = besides(input.path, 'Cargo.toml');
    const text = path === null ? undefined : input.beside.get(path);
    return text === undefined ? null : readCargoManifest(text);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/cargo/cargo-toml.js




/**
 * A Cargo.toml without a lockfile: `=1.2.3` is the one version that it leaves, also where the
 * workspace above it says so. Cargo takes the newest of everything else.
 * @throws LockfileError when it, or the workspace's, can't be read
 * @see https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */ function readCargoToml({ path, text, beside }) {
    const { wishes } = readCargoManifest(text, workspaceOf(path, beside));
    const asked = wishes.filter(({ origin })=>origin !== 'own');
    const listed = asked.flatMap((wish)=>{
        const version = pinned(wish);
        return version === null ? [] : [
            {
                name: wish.name,
                version,
                line: lineOf(wish, text),
                column: 1
            }
        ];
    });
    return {
        ...lookup(listed, {
            manager: null,
            facts: (node)=>{
                const self = listed[node];
                if (self === undefined) return null;
                const dev = asked.filter(({ name })=>name === self.name).every((wish)=>wish.dev);
                return plainFacts(self, {
                    direct: true,
                    dev
                });
            }
        }),
        declared: listed.map(({ name, version })=>({
                name,
                version
            })),
        notCompared: asked.filter((wish)=>pinned(wish) === null).map(unpinned)
    };
}
function pinned({ origin, range }) {
    if (origin !== 'registry') return null;
    return /^\s*=\s*(\d+\.\d+\.\d+[\w.+-]*)\s*$/.exec(range ?? '')?.[1] ?? null;
}
function unpinned({ name, origin, range }) {
    const detail = ELSEWHERE[origin] ?? range ?? 'no version';
    return {
        name,
        reason: 'no-version',
        detail
    };
}
/** Where its name first stands as a key, or as the package of a renamed one. */ function lineOf({ name }, text) {
    const word = name.replace(/[^\w]/g, '\\$&');
    const found = new RegExp(`^[ \\t]*(?:\\[[^\\]\\n]*\\.)?["']?${word}["']?[ \\t]*[\\].=]|"${word}"`, 'm').exec(text);
    return found === null ? 1 : lineAt(text, found.index);
}
/** The nearest Cargo.toml above that has a workspace. */ function workspaceOf(path, beside) {
    for(let folder = external_node_path_.posix.dirname(path); folder !== '.' && folder !== '/';){
        folder = external_node_path_.posix.dirname(folder);
        const above = beside.get(external_node_path_.posix.join(folder, 'Cargo.toml'));
        if (above !== undefined && /^[ \t]*\[workspace[\].]/m.test(above)) return above;
    }
    return null;
}

// EXTERNAL MODULE: ./src/core/packages/purl-type.js
var purl_type = __webpack_require__(54866);
;// CONCATENATED MODULE: ./src/core/packages/versions/text.js

/** A version that begins with a number (after an optional `v` or `=`) and is a single word. */ const NUMBERED = /^[v=]?\d[\w.+!~:-]*$/i;
const WORD = /^\w[\w.+~:-]*$/;
/** What Maven and Gradle resolve to the newest version: `LATEST`, `latest.release`, `1.+`. */ const NEWEST = /^(?:LATEST|RELEASE|latest\.\w+)$|\+$/;
/**
 * Whether a text is one exact version. False for a range (`3.6.*`, `[1,2)`), an unresolved property
 * (`$(Prop)`, `${prop}`), an address, a branch or nothing: these cannot be compared.
 * @param ecosystem the OSV ecosystem
 */ function isVersionText(ecosystem, version) {
    const text = version.trim();
    if (text.length > 256) return false;
    switch((0,purl_type/* withoutRelease */.U7)(ecosystem)){
        case 'Maven':
            return WORD.test(text) && !NEWEST.test(text);
        case 'npm':
            return NUMBERED.test(text) && !/(?:^|\.)x(?:\.|$)/i.test(text);
        case 'PyPI':
        case 'Go':
        case 'crates.io':
        case 'NuGet':
        case 'RubyGems':
        case 'Packagist':
        case 'Hex':
        case 'Pub':
            return NUMBERED.test(text);
        default:
            // Linux distributions and other ecosystems from SBOMs: reject only what is clearly not a
            // version.
            return text !== '' && !/[\s*$(){}<>]|:\/\//.test(text);
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/deno/deno.js





const deno_texts = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({});
const deno_Lock = schemas/* object */.Ikc({
    /** Since version 4 `npm` contains the packages directly, before that one level deeper. */ npm: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}),
    packages: schemas/* object */.Ikc({
        npm: deno_texts,
        jsr: deno_texts
    }).partial().default({}),
    jsr: deno_texts,
    remote: deno_texts,
    /** What the configurations of the workspace asked for when the lockfile was written. */ workspace: schemas/* unknown */.L5J().optional()
});
/**
 * Reads the npm packages of a deno.lock. Those from JSR or a URL are reported as not compared,
 * since there are no advisories about them; so is what the configuration asked for and the lockfile
 * has no version of.
 * @throws LockfileError when it cannot be read
 * @see https://docs.deno.com/runtime/fundamentals/modules/#integrity-checking-and-lock-files
 */ function readDenoLock({ text }) {
    const lock = parseDeno(deno_Lock, text, 'deno.lock');
    const npm = {
        ...lock.packages.npm,
        ...'packages' in lock.npm ? {} : lock.npm
    };
    const deep = schemas/* object */.Ikc({
        packages: deno_texts
    }).safeParse(lock.npm).data?.packages ?? {};
    const names = [
        ...Object.keys(npm),
        ...Object.keys(deep)
    ];
    const locked = new Set(names.map((name)=>splitSpecifier(name).name));
    const open = specifiersIn(lock.workspace).filter((asked)=>!locked.has(splitSpecifier(asked).name));
    const others = [
        ...Object.keys({
            ...lock.packages.jsr,
            ...lock.jsr
        }),
        ...Object.keys(lock.remote)
    ];
    return packagesOf(text, [
        ...names,
        ...open
    ], others);
}
/**
 * Reads the npm packages with a version from a deno.json or an import map. Ranges are reported as
 * not compared.
 * @throws LockfileError when it cannot be read
 */ function readDenoConfiguration({ path, text, beside }) {
    const { npm, others } = configuration(path, text, beside);
    return packagesOf(text, npm, others);
}
/** @param names each `name@version`, possibly followed by peers (`_react@18`) or a path */ function packagesOf(text, names, others) {
    const listed = [];
    const notCompared = others.map((name)=>({
            name,
            reason: 'unsupported',
            detail: 'not from npm'
        }));
    for (const entry of new Set(names)){
        const { name, range: version } = splitSpecifier(entry);
        const line = lineAt(text, Math.max(0, text.indexOf(`${name}@${version}`)));
        if (isVersionText('npm', version) && /^\d+\.\d+\.\d+/.test(version)) listed.push({
            name,
            version,
            line,
            column: 1
        });
        else notCompared.push({
            name,
            reason: 'no-version',
            detail: version || 'any version'
        });
    }
    const open = new Set(notCompared.map(({ name })=>name));
    const known = lookup(listed, {
        manager: null,
        facts: (node)=>{
            const self = listed[node];
            return self ? plainFacts(self) : null;
        }
    });
    return {
        ...known,
        knows: (name)=>open.has(name) || known.knows?.(name) === true,
        declared: listed.map(({ name, version })=>({
                name,
                version
            })),
        notCompared
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/gradle/locks.js



/** A line of a lockfile; the older format has no class paths. */ const LINE = /^([^\s#:=]+:[^\s:=]+):([^\s:=]+)(?:=(\S*))?$/;
/**
 * Reads a lockfile of Gradle that osv-scanner does not know: of settings, of another name, or of
 * the older format of one file for each class path.
 * @throws LockfileError for a line that is none of a lockfile's
 * @see https://docs.gradle.org/current/userguide/dependency_locking.html
 */ function readGradleLines({ text }) {
    const listed = text.split(/\r?\n/).flatMap((line, index)=>{
        if (/^\s*(?:#.*)?$|^empty=/.test(line)) return [];
        const [, name, version = ''] = LINE.exec(line.trim()) ?? [];
        if (name === undefined) throw new LockfileError('no line of a Gradle lockfile', index + 1);
        return [
            {
                name,
                version,
                line: index + 1,
                column: 1
            }
        ];
    });
    return {
        ...lookup(listed, {
            manager: null,
            facts: (node)=>{
                const self = listed[node];
                return self ? plainFacts(self) : null;
            }
        }),
        declared: listed.map(({ name, version })=>({
                name,
                version
            }))
    };
}
/** The lockfile of the project that a script stands beside. */ function projectLock(script) {
    return external_node_path_.posix.join(external_node_path_.posix.dirname(script), 'gradle.lockfile');
}
/** Whether a script is that of one project, by its usual name. */ function locks_isProject(script) {
    return /^build\.gradle(?:\.kts)?$/.test(external_node_path_.posix.basename(script));
}
const NOTHING = new Set();
const locks_remembered = new WeakMap();
/**
 * Names of the packages that the lockfiles of a build know, for a script that several projects
 * share. None for a project's own script: only the lockfile beside it counts there.
 */ function lockedBy(script, beside) {
    if (locks_isProject(script)) return NOTHING;
    const known = locks_remembered.get(beside) ?? new Set([
        ...beside
    ].flatMap(([path, text])=>namesIn(path, text)));
    locks_remembered.set(beside, known);
    return known;
}
function namesIn(path, text) {
    if (!path.endsWith('.lockfile')) return [];
    return text.split('\n').flatMap((line)=>LINE.exec(line.trim())?.[1] ?? []);
}
/** Class paths of tests, whatever they are called besides: `integrationTestRuntimeClasspath`. */ const TEST = /^test(?=[A-Z]|$)|Test(?=[A-Z]|$)/;
const locks_PRODUCTION = /^(?:runtime|compile)Classpath$|(?:Runtime|Compile)Classpath$/;
/**
 * Whether a lockfile has a package on class paths of tests only: false where a class path of the
 * program has it, null where nobody can tell.
 */ function isOnlyForTests(text, name, version) {
    const line = text.split(/\r?\n/).find((candidate)=>candidate.startsWith(`${name}:${version}=`)) ?? '';
    const paths = (LINE.exec(line)?.[3] ?? '').split(',').filter((path)=>path !== '');
    if (paths.some((path)=>!TEST.test(path) && locks_PRODUCTION.test(path))) return false;
    return paths.length > 0 && paths.every((path)=>TEST.test(path)) ? true : null;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/composer.js



const Source = schemas/* object */.Ikc({
    type: schemas/* string */.YjP()
}).optional().catch(undefined);
const Entry = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    source: Source,
    dist: Source,
    'notification-url': schemas/* unknown */.L5J().optional()
});
const Entries = schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]).default([]).transform((entries)=>entries.flatMap((entry)=>Entry.safeParse(entry).data ?? []));
const composer_Lock = schemas/* object */.Ikc({
    packages: Entries,
    'packages-dev': Entries
});
/**
 * The packages of a composer.lock that are not a registry's. Nearly all are archives of a commit; a
 * registry also writes the address that installs notify (`notification-url`). One without that, in
 * a project with repositories of its own, comes from one of these.
 * @see https://getcomposer.org/doc/05-repositories.md
 */ function composerElsewhere(text, { path, beside }) {
    const lock = composer_Lock.safeParse(jsonOf(text)).data;
    const manifest = beside.get(external_node_path_.posix.join(external_node_path_.posix.dirname(path), 'composer.json'));
    const own = manifest !== undefined && hasRepositories(manifest);
    return [
        ...lock?.packages ?? [],
        ...lock?.['packages-dev'] ?? []
    ].flatMap((entry)=>{
        const { name, source, dist } = entry;
        if (dist?.type === 'path') return [
            {
                name,
                origin: 'own'
            }
        ];
        if (!own || entry['notification-url'] !== undefined) return [];
        return [
            {
                name,
                origin: source === undefined ? 'url' : 'git'
            }
        ];
    });
}
const Repositories = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).or(schemas/* array */.YOg(schemas/* unknown */.L5J()));
const composer_Manifest = schemas/* object */.Ikc({
    repositories: Repositories.optional().catch(undefined)
});
/** Whether a composer.json names repositories that are no registries. */ function hasRepositories(manifest) {
    const repositories = composer_Manifest.safeParse(jsonOf(manifest)).data?.repositories ?? {};
    return Object.values(repositories).some((one)=>{
        const type = schemas/* object */.Ikc({
            type: schemas/* string */.YjP()
        }).safeParse(one).data?.type;
        return type !== undefined && type !== 'composer';
    });
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/pub.js



const pub_Lock = schemas/* object */.Ikc({
    packages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        source: schemas/* string */.YjP().optional().catch(undefined),
        description: schemas/* object */.Ikc({
            url: schemas/* string */.YjP().optional().catch(undefined)
        }).optional().catch(undefined)
    }))
});
const SOURCES = new Map([
    [
        'path',
        'own'
    ],
    [
        'sdk',
        'own'
    ],
    [
        'git',
        'git'
    ]
]);
const pub_Manifest = schemas/* object */.Ikc({
    dependencies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    dev_dependencies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    dependency_overrides: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish()
});
const Hosted = schemas/* object */.Ikc({
    hosted: schemas/* union */.KCZ([
        schemas/* string */.YjP(),
        schemas/* object */.Ikc({
            url: schemas/* string */.YjP()
        })
    ])
});
/**
 * What a pubspec.lock has from elsewhere. A mirror is set for a machine (PUB_HOSTED_URL), and then
 * all packages have its address: an address is that of another registry where a manifest says so,
 * or beside the public registry's, or where there are several.
 * @see https://dart.dev/tools/pub/custom-package-repositories
 */ function pubElsewhere(text, { beside }) {
    const packages = Object.entries(pub_Lock.safeParse(yamlOf(text)).data?.packages ?? {});
    const addresses = packages.flatMap(([, { source, description }])=>source === 'hosted' ? description?.url ?? [] : []);
    const others = new Set(addresses.filter(isOther).map(registry_hosts/* placeOf */.$t));
    const mixed = others.size > 1 || addresses.some((url)=>!isOther(url));
    const said = new Set([
        ...beside
    ].flatMap(([, manifest])=>registriesIn(manifest)));
    const isElsewhere = (url)=>isOther(url) && (mixed || said.has((0,registry_hosts/* placeOf */.$t)(url)));
    return packages.flatMap(([name, { source = '', description }])=>{
        const url = source === 'hosted' ? description?.url : undefined;
        const origin = SOURCES.get(source) ?? (url !== undefined && isElsewhere(url) ? 'elsewhere' : null);
        return origin === null ? [] : [
            {
                name,
                origin
            }
        ];
    });
}
function isOther(url) {
    return (0,registry_hosts/* isOtherRegistry */.mv)('Pub', url);
}
/** The registries that a pubspec.yaml names for packages of its own. */ function registriesIn(text) {
    const { dependencies, dev_dependencies, dependency_overrides } = pub_Manifest.safeParse(yamlOf(text)).data ?? {};
    return [
        dependencies,
        dev_dependencies,
        dependency_overrides
    ].flatMap((section)=>Object.values(section ?? {}).flatMap((wish)=>{
            const hosted = Hosted.safeParse(wish).data?.hosted;
            return hosted === undefined ? [] : [
                (0,registry_hosts/* placeOf */.$t)(typeof hosted === 'string' ? hosted : hosted.url)
            ];
        }));
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/ruby/gemfile-lock.js
const SECTIONS = new Map([
    [
        'PATH',
        'own'
    ],
    [
        'GIT',
        'git'
    ],
    [
        'PLUGIN SOURCE',
        'own'
    ]
]);
/**
 * The gems of a Gemfile.lock that do not come from a registry. Each directory and each repository
 * has a section, in which gems are indented by four spaces.
 * @see https://bundler.io/guides/git.html
 */ function sourcesOf(text) {
    let origin;
    return text.split(/\r?\n/).flatMap((line)=>{
        if (/^\S/.test(line)) origin = SECTIONS.get(line.trim());
        const name = /^ {4}([^\s(]+) \(/.exec(line)?.[1];
        return origin === undefined || name === undefined ? [] : [
            {
                name,
                origin
            }
        ];
    });
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/own-code.js







/**
 * Packages that do not come from a registry (own code, git, files), in lockfiles without a reader
 * of their own. A text that cannot be parsed gives none, since osv-scanner refuses it.
 */ function packagesFromElsewhere(kind, input) {
    return own_code_READERS.get(kind.name)?.(input.text, input) ?? [];
}
/** The normalised name of a package: names that the ecosystem treats as equal have the same. */ function normalName(kind, name) {
    return kind.ecosystem === 'PyPI' ? pythonName(name) : name.toLowerCase();
}
const own_code_READERS = new Map([
    [
        'bundler',
        sourcesOf
    ],
    [
        'composer',
        composerElsewhere
    ],
    [
        'mix',
        mix
    ],
    [
        'pub',
        pubElsewhere
    ],
    [
        'pdm',
        (text)=>fromFields(list(Table, tomlOf(text)?.['package']))
    ],
    [
        'pylock',
        (text)=>fromFields(list(Table, tomlOf(text)?.['packages']))
    ],
    [
        'pipenv',
        pipenv
    ],
    [
        'renv',
        renv
    ]
]);
const Table = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
function list(item, value) {
    return schemas/* array */.YOg(item).catch([]).parse(value);
}
/**
 * The keys by which Python's lockfiles state the origin: in the entry itself (PDM, Pipenv) or in a
 * table (pylock.toml).
 */ const FIELDS = [
    [
        'editable',
        'own'
    ],
    [
        'directory',
        'own'
    ],
    [
        'path',
        'own'
    ],
    [
        'git',
        'git'
    ],
    [
        'hg',
        'git'
    ],
    [
        'svn',
        'git'
    ],
    [
        'bzr',
        'git'
    ],
    [
        'vcs',
        'git'
    ],
    [
        'file',
        'file'
    ],
    [
        'url',
        'url'
    ],
    [
        'archive',
        'url'
    ]
];
function originByFields(fields) {
    return FIELDS.find(([key])=>fields[key] !== undefined && fields[key] !== false)?.[1] ?? null;
}
function fromFields(entries) {
    return entries.flatMap((entry)=>{
        const origin = originByFields(entry);
        return origin === null || typeof entry['name'] !== 'string' ? [] : [
            {
                name: entry['name'],
                origin
            }
        ];
    });
}
function pipenv(text) {
    const sections = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}).parse(jsonOf(text));
    return Object.entries(sections).filter(([section])=>section !== '_meta').flatMap(([, packages])=>Object.entries(schemas/* record */.g1P(schemas/* string */.YjP(), Table).catch({}).parse(packages))).flatMap(([name, fields])=>fromFields([
            {
                ...fields,
                name
            }
        ]));
}
function mix(text) {
    return [
        ...text.matchAll(/^[ \t]*"([^"]+)":[ \t]*\{:(git|path)\b/gm)
    ].map(([, name = '', scheme])=>{
        return {
            name,
            origin: scheme === 'git' ? 'git' : 'own'
        };
    });
}
/** The lockfile of R's renv. @see https://rstudio.github.io/renv/articles/lockfile.html */ function renv(text) {
    const lock = schemas/* object */.Ikc({
        Packages: schemas/* record */.g1P(schemas/* string */.YjP(), Table)
    }).safeParse(jsonOf(text));
    return Object.entries(lock.data?.Packages ?? {}).flatMap(([name, { Source: source }])=>{
        if (source === undefined || source === 'Repository' || source === 'Bioconductor') return [];
        return [
            {
                name,
                origin: source === 'Local' ? 'own' : 'git'
            }
        ];
    });
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/locked.js






/**
 * The versions of each package (by normalised name) in a lockfile without a reader of its own; null
 * for formats that are only searched. A text that cannot be parsed gives nothing, since osv-scanner
 * refuses it.
 * @throws LockfileError when TOML or JSON cannot be read
 */ function lockedVersions(kind, text) {
    const read = locked_READERS.get(kind.name);
    if (read === undefined) return null;
    const versions = new Map();
    for (const [name, version] of read(text)){
        const key = normalName(kind, name);
        versions.set(key, [
            ...versions.get(key) ?? [],
            ...version === null ? [] : [
                version
            ]
        ]);
    }
    return versions;
}
/** What the packages of such a lockfile need, as `[package, what it needs]`. */ function locked_needsIn(kind, text) {
    return NEEDS.get(kind.name)?.(text) ?? [];
}
const NEEDS = new Map([
    [
        'bundler',
        gemNeeds
    ],
    [
        'composer',
        composerNeeds
    ],
    [
        'mix',
        mixNeeds
    ],
    [
        'nuget-lock',
        nugetNeeds
    ],
    [
        'pdm',
        pdmNeeds
    ]
]);
/** A gem's own dependencies stand six blanks in; Bundler itself is in no lockfile. */ function gemNeeds(text) {
    let by = '';
    return text.split(/\r?\n/).flatMap((line)=>{
        by = /^ {4}([^\s(]+) \(/.exec(line)?.[1] ?? by;
        const name = /^ {6}([^\s(]+)/.exec(line)?.[1];
        return name === undefined || name === 'bundler' ? [] : [
            [
                by,
                name
            ]
        ];
    });
}
/** Each entry of a mix.lock is a line, and says of what it needs whether that is optional. */ function mixNeeds(text) {
    return [
        ...text.matchAll(/^[ \t]*"([^"]+)":[ \t]*\{:hex,(.*)$/gm)
    ].flatMap(([, by = '', entry = ''])=>[
            ...entry.matchAll(/\{:(\w+), "[^"]*", \[[^\]]*\boptional: false\]\}/g)
        ].map(([, name = ''])=>[
                by,
                name
            ]));
}
/**
 * What Composer's packages need. PHP itself and its extensions have no `/` in their names; one that
 * ends in `-implementation` may be provided by any of many packages.
 */ function composerNeeds(text) {
    const lock = locked_Composer.catch({}).parse(parseJson(text));
    return [
        ...lock.packages ?? [],
        ...lock['packages-dev'] ?? []
    ].flatMap(({ name, require })=>Object.keys(require).filter((other)=>other.includes('/') && !other.endsWith('-implementation')).map((other)=>[
                name,
                other
            ]));
}
const locked_NuGet = schemas/* object */.Ikc({
    dependencies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        dependencies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}).default({}),
        resolved: schemas/* string */.YjP().optional()
    }))).catch({})
});
function nugetNeeds(text) {
    const frameworks = locked_NuGet.safeParse(parseJson(text)).data?.dependencies ?? {};
    return Object.values(frameworks).flatMap((packages)=>Object.entries(packages).flatMap(([by, { dependencies }])=>Object.keys(dependencies).map((name)=>[
                    by,
                    name
                ])));
}
function nuget(text) {
    const frameworks = locked_NuGet.safeParse(parseJson(text)).data?.dependencies ?? {};
    return Object.values(frameworks).flatMap((packages)=>Object.entries(packages).map(([name, { resolved }])=>[
                name,
                resolved ?? null
            ]));
}
function pdmNeeds(text) {
    const lock = parseToml(text, schemas/* object */.Ikc({
        package: schemas/* array */.YOg(locked_Package.extend({
            dependencies: schemas/* array */.YOg(schemas/* string */.YjP()).default([])
        })).default([])
    }));
    return lock.package.flatMap(({ name, dependencies })=>dependencies.filter((wish)=>!wish.includes(';')).flatMap((wish)=>{
            const other = requirementName(wish);
            return other === null ? [] : [
                [
                    name,
                    other
                ]
            ];
        }));
}
const locked_READERS = new Map([
    [
        'pdm',
        (text)=>tables(parseToml(text, schemas/* object */.Ikc({
                package: tableList
            })).package)
    ],
    [
        'pylock',
        (text)=>tables(parseToml(text, schemas/* object */.Ikc({
                packages: tableList
            })).packages)
    ],
    [
        'pipenv',
        locked_pipenv
    ],
    [
        'composer',
        composer
    ],
    [
        'nuget-lock',
        nuget
    ],
    [
        'bundler',
        (text)=>locked_all(text, /^ {4}([^\s(]+) \(([^)]+)\)/gm)
    ],
    [
        'mix',
        (text)=>locked_all(text, /^[ \t]*"([^"]+)":[ \t]*\{:\w+,[^"]*"([^"]+)"/gm)
    ],
    [
        'pub',
        pub
    ],
    [
        'gradle',
        (text)=>locked_all(text, /^([^\s#:=]+:[^\s:=]+):([^\s:=]+)=/gm)
    ]
]);
const locked_Package = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP().optional()
});
const tableList = schemas/* array */.YOg(locked_Package).default([]);
function tables(packages) {
    return packages.map(({ name, version })=>[
            name,
            version ?? null
        ]);
}
function locked_all(text, pattern) {
    return [
        ...text.matchAll(pattern)
    ].map(([, name = '', version = ''])=>[
            name,
            version
        ]);
}
const locked_Pinned = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
    version: schemas/* string */.YjP().optional()
})).catch({});
const Pipfile = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
function locked_pipenv(text) {
    const sections = Object.entries(Pipfile.catch({}).parse(parseJson(text)));
    return sections.filter(([name])=>name !== '_meta').flatMap(([, section])=>Object.entries(locked_Pinned.parse(section)).map(([name, { version }])=>[
                name,
                version?.replace(/^==/, '') ?? null
            ]));
}
const names = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}).default({});
const locked_Composed = schemas/* array */.YOg(locked_Package.extend({
    replace: names,
    provide: names,
    require: names
})).catch([]).default([]);
const locked_Composer = schemas/* object */.Ikc({
    packages: locked_Composed,
    'packages-dev': locked_Composed
}).partial();
/** A package that is replaced or provided by another one counts as present. */ function composer(text) {
    const lock = locked_Composer.catch({}).parse(parseJson(text));
    const packages = [
        ...lock.packages ?? [],
        ...lock['packages-dev'] ?? []
    ];
    return packages.flatMap(({ name, version, replace, provide })=>[
            [
                name,
                version ?? null
            ],
            ...Object.keys({
                ...replace,
                ...provide
            }).map((other)=>[
                    other,
                    null
                ])
        ]);
}
function pub(text) {
    const lock = schemas/* object */.Ikc({
        packages: locked_Pinned
    }).safeParse(yamlOf(text));
    return Object.entries(lock.data?.packages ?? {}).map(([name, { version }])=>[
            name,
            version ?? null
        ]);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/generic.js





/** Maximum number of lines between a package's name and its version. */ const NEAR = 6;
/**
 * For lockfiles without a reader of their own. It only finds the position of a package: its name as
 * a whole word, with its version on the same line or soon after.
 */ function readGeneric(kind, input) {
    const { text } = input;
    const elsewhere = packagesFromElsewhere(kind, input);
    const origins = new Map(elsewhere.map(({ name, origin })=>[
            normalName(kind, name),
            origin
        ]));
    const known = new Map();
    const place = (name, version)=>{
        const key = `${name}\n${version}`;
        const found = known.get(key);
        if (found !== undefined) return found;
        const position = namesOf(name).map((spelling)=>search(text, spelling, version)).find((at)=>at !== null) ?? null;
        known.set(key, position);
        return position;
    };
    return {
        manager: null,
        count: null,
        notCompared: fromElsewhere(elsewhere.map((at)=>({
                ...at,
                version: '',
                line: 1,
                column: 1
            }))),
        ...lookupIn(lockedVersions(kind, text), kind, text),
        find: (name, version)=>{
            const at = place(name, version);
            const origin = origins.get(normalName(kind, name)) ?? 'registry';
            if (at === null && origin === 'registry') return [];
            const dev = kind.name === 'gradle' ? isOnlyForTests(text, name, version) : null;
            return [
                plainFacts({
                    name,
                    version,
                    ...at ?? {
                        line: 1,
                        column: 1
                    },
                    origin
                }, {
                    dev
                })
            ];
        }
    };
}
function lookupIn(locked, kind, text) {
    if (locked === null) return {};
    const knows = (name)=>locked.has(normalName(kind, name));
    const missing = locked_needsIn(kind, text).filter(([, name])=>!knows(name));
    return {
        knows,
        missing: [
            ...new Map(missing.map(([by, name])=>[
                    name,
                    {
                        name,
                        by
                    }
                ])).values()
        ],
        versions: (name)=>locked.get(normalName(kind, name)) ?? []
    };
}
/**
 * Possible spellings of a package's name: as it is, as in a package URL, and as XML attributes
 * (group, then artifact).
 */ function namesOf(name) {
    const [, group, artifact] = /^([^:]+):([^:]+)$/.exec(name) ?? [];
    const purl = name.replace(/^@/, '%40').replace(':', '/');
    return [
        ...new Set([
            name,
            purl,
            ...group && artifact ? [
                `group="${group}" name="${artifact}"`,
                artifact
            ] : []
        ])
    ];
}
/**
 * Maximum number of matches of a name that are examined: a name of one letter may match everywhere.
 */ const MAX_PLACES = 10_000;
function search(text, name, version) {
    let best = null;
    let places = 0;
    for (const { index } of text.matchAll(new RegExp(asPattern(name), 'gi'))){
        if (!isWord(text, index, name.length)) continue;
        const lines = linesToVersion(text, index + name.length, version);
        if (!best || lines < best.lines) best = {
            index,
            lines
        };
        places += 1;
        if (lines === 0 || places === MAX_PLACES) break;
    }
    return best && positionAt(text, best.index);
}
function asPattern(name) {
    return name.replace(/[^\w]/g, '\\$&');
}
const PART_OF_NAME = /[a-z0-9_]/i;
const JOINED = /[a-z0-9_.@/-]/i;
/** Whether a match is a whole name. It may be followed by a version after `-`, `/` or `@`. */ function isWord(text, at, length) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + length] ?? ' ';
    const next = text[at + length + 1] ?? ' ';
    const purl = text.slice(Math.max(0, at - 40), at).includes('pkg:');
    if (JOINED.test(before) && !(purl && before === '/') && !(before === '.' && text.slice(at - 4, at) === 'any.')) return false;
    if (PART_OF_NAME.test(after)) return false;
    return !/[.@/-]/.test(after) || !/[a-z_]/i.test(next);
}
/** Number of lines from the name to its version; infinite when it is not near. */ function linesToVersion(text, from, version) {
    const near = text.slice(from, from + 2_000).split('\n', NEAR);
    const whole = new RegExp(`(?<![\\w.])v?${asPattern(version)}(?![\\w.]*\\w)`);
    const lines = version === '' ? -1 : near.findIndex((line)=>whole.test(line));
    return lines < 0 ? Number.POSITIVE_INFINITY : lines;
}
function positionAt(text, offset) {
    return {
        line: lineAt(text, offset),
        column: offset - text.lastIndexOf('\n', offset - 1)
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/go/statements.js

/**
 * One statement a line; those of a block get the verb before its bracket.
 * @throws LockfileError when a block isn't closed
 * @see https://go.dev/ref/mod#go-mod-file-lexical
 */ function goStatements(text) {
    const statements = [];
    let block = null;
    text.split(/\r?\n/).forEach((raw, index)=>{
        const [code = '', ...comments] = raw.split('//');
        const words = (code.match(/"[^"]*"|`[^`]*`|[()]|=>|[^\s()"`]+/g) ?? []).map((word)=>word.replace(/^["`](.*)["`]$/, '$1'));
        if (words[0] === ')') block = null;
        else if (words[1] === '(' && words.length === 2) block = {
            verb: words[0] ?? '',
            line: index + 1
        };
        else if (words.length > 0) {
            const [verb = '', ...rest] = block ? [
                block.verb,
                ...words
            ] : words;
            const column = raw.length - raw.trimStart().length + 1;
            statements.push({
                verb,
                words: rest,
                comment: comments.join('//').trim(),
                line: index + 1,
                column
            });
        }
    });
    const unclosed = block;
    if (unclosed) throw new LockfileError('a block is not closed', unclosed.line);
    return statements;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/go/workspace.js



/**
 * The go.work that Go takes for a module: the nearest above it, if that uses it.
 * @param path of the go.mod, relative to the repository
 * @returns its path; null where there is none
 */ function workspaceAbove(path, beside) {
    for(let folder = external_node_path_.posix.dirname(path);; folder = external_node_path_.posix.dirname(folder)){
        const file = external_node_path_.posix.join(folder, 'go.work');
        const text = beside.get(file);
        if (text !== undefined) return usedBy(file, text).includes(path) ? file : null;
        if (folder === '.' || folder === '/') return null;
    }
}
/**
 * The modules that a go.work takes from folders of the repository, in the place of any version.
 * @param path of the go.work
 */ function modulesOf(path, beside) {
    const used = usedBy(path, beside.get(path) ?? '');
    return new Set(used.flatMap((mod)=>{
        const statements = goStatements(beside.get(mod) ?? '');
        return statements.find(({ verb })=>verb === 'module')?.words[0] ?? [];
    }));
}
/** The go.mod files of the folders that a go.work uses. */ function usedBy(path, text) {
    return goStatements(text).filter(({ verb })=>verb === 'use').flatMap(({ words })=>words[0] === undefined ? [] : besides(path, `${words[0]}/go.mod`) ?? []);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/go/go-sum.js


/**
 * Modules that go.mod asks for and the go.sum beside it does not have, or in other versions only.
 * Then nobody has checked what is built, or Go writes the file anew. The checksum of a module may
 * be in the workspace's go.work.sum instead. A go.mod without a go.sum is judged by its versions
 * alone.
 * @param modules as they are built, without those of this repository
 * @see https://go.dev/ref/mod#go-sum-files
 */ function outOfStepWithGoSum({ path, beside }, modules) {
    const file = external_node_path_.posix.join(external_node_path_.posix.dirname(path), 'go.sum');
    const own = beside.get(file);
    if (own === undefined) return [];
    const workspace = workspaceAbove(path, beside);
    const shared = workspace === null ? '' : beside.get(`${workspace}.sum`) ?? '';
    const known = versionsIn(`${own}\n${shared}`);
    return modules.flatMap(({ name, version })=>{
        const versions = known.get(name) ?? new Set();
        if (version === '' || versions.has(version)) return [];
        const others = [
            ...versions
        ].slice(0, 3).join(', ');
        const has = others === '' ? 'go.sum does not know it' : `go.sum has ${others}`;
        return [
            {
                name,
                reason: 'out-of-step',
                detail: `go.mod asks for ${version}, ${has}`
            }
        ];
    });
}
/**
 * The versions that a go.sum has, by module. The checksum of a go.mod alone counts as well: of a
 * module whose code nothing uses, Go downloads no more than that file.
 */ function versionsIn(text) {
    const known = new Map();
    for (const [, name = '', version = ''] of text.matchAll(/^(\S+) v([^\s/]+)(?:\/go\.mod)? h1:\S/gm))known.set(name, (known.get(name) ?? new Set()).add(version));
    return known;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/go/modules.js


/** The modules of the `require` lines. */ function requiredModules(statements) {
    return statements.flatMap(({ verb, words, comment, line, column })=>{
        const [name, version] = words;
        if (verb !== 'require' || name === undefined || version === undefined) return [];
        const direct = !/^indirect(?:;|\s|$)/.test(comment);
        const listed = {
            name,
            version: version.replace(/^v/, ''),
            line,
            column
        };
        return [
            {
                ...listed,
                facts: plainFacts(listed, {
                    direct
                })
            }
        ];
    });
}
/**
 * `replace old [version] => new [version]`, by `old` or `old version`: what is built, and what
 * osv-scanner reports, is the new module.
 */ function replacements(statements) {
    const byModule = new Map();
    for (const statement of statements){
        const arrow = statement.words.indexOf('=>');
        if (statement.verb === 'replace' && arrow > 0) byModule.set(statement.words.slice(0, arrow).join(' '), statement);
    }
    return byModule;
}
/** What is built in the place of a module; itself where nothing replaces it. */ function replaced(module, byModule) {
    const found = byModule.get(`${module.name} v${module.version}`) ?? byModule.get(module.name);
    const [name, version = ''] = found?.words.slice(found.words.indexOf('=>') + 1) ?? [];
    if (!found || name === undefined) return module;
    const { line, column } = found;
    const listed = {
        name,
        version: version.replace(/^v/, ''),
        line,
        column,
        alias: module.name
    };
    return {
        ...listed,
        facts: plainFacts(listed, {
            direct: module.facts.direct
        })
    };
}
/** Modules that have a version. A folder in the place of a module has none. */ function comparable(modules) {
    return modules.filter(({ version })=>isVersionText('Go', version)).map(({ name, version })=>({
            name,
            version
        }));
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/go/standard-library.js

/** A release (`1.20.3`). A version of the language (`1.20`) is none: many releases build it. */ const RELEASE = /^(?:go)?(\d+\.\d+\.\d+)(?:-.*)?$/;
/**
 * The standard library by the `toolchain` line or else the `go` line: of the release that Go and
 * the usual set-up steps install because of it. A version of the language leaves the release to the
 * machine that builds, so that is not compared.
 * @see https://go.dev/doc/toolchain
 */ function standardLibrary(statements) {
    const [go, toolchain] = [
        'go',
        'toolchain'
    ].map((wanted)=>statements.find(({ verb, words })=>verb === wanted && words[0] !== 'default'));
    const stated = toolchain ?? go;
    const version = RELEASE.exec(stated?.words[0] ?? '')?.[1];
    if (stated === undefined || version === undefined) return {
        modules: [],
        notCompared: [
            unstated(stated)
        ]
    };
    const listed = {
        name: 'stdlib',
        version,
        line: stated.line,
        column: stated.column
    };
    return {
        modules: [
            {
                ...listed,
                facts: plainFacts(listed, {
                    direct: true
                })
            }
        ],
        notCompared: []
    };
}
function unstated(stated) {
    const asked = stated === undefined ? 'no go line' : `${stated.verb} ${stated.words[0] ?? ''}`;
    return {
        name: 'stdlib',
        reason: 'no-version',
        detail: `Go's standard library: ${asked} names no release, the machine that builds decides`
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/go/go-mod.js






/**
 * go.mod: `// indirect` marks what the module does not import itself. Go knows no development
 * dependencies. What the workspace above takes from a folder is own code.
 * @throws LockfileError when a block isn't closed, in the go.work above as well
 * @see https://go.dev/ref/mod#go-mod-file
 */ function readGoMod(input) {
    const statements = goStatements(input.text);
    const byModule = replacements(statements);
    const library = standardLibrary(statements);
    const workspace = workspaceAbove(input.path, input.beside);
    const used = workspace === null ? new Set() : modulesOf(workspace, input.beside);
    const required = requiredModules(statements);
    const own = required.filter(({ name })=>used.has(name)).map(asOwn);
    const modules = required.filter(({ name })=>!used.has(name)).map((module)=>replaced(module, byModule));
    const listed = [
        ...modules,
        ...own,
        ...library.modules
    ];
    return {
        ...lookup(listed, {
            manager: 'go',
            facts: (node)=>listed[node]?.facts ?? null
        }),
        declared: comparable([
            ...modules,
            ...library.modules
        ]),
        notCompared: [
            ...library.notCompared,
            ...own.map((module)=>ownModule(module, workspace ?? '')),
            ...outOfStepWithGoSum(input, modules)
        ]
    };
}
function asOwn(module) {
    const { direct } = module.facts;
    return {
        ...module,
        origin: 'own',
        facts: plainFacts({
            ...module,
            origin: 'own'
        }, {
            direct
        })
    };
}
/**
 * Names a module that the workspace takes from a folder, since a build without the workspace would
 * download the version.
 */ function ownModule({ name }, workspace) {
    return {
        name,
        reason: 'no-version',
        detail: `a module of this repository, by ${workspace}`
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/go/go-work.js





/**
 * Reads a go.work: only what it changes of the go.mod files that it uses, since these are compared
 * by themselves. Its `replace` lines win over theirs, its `toolchain` line chooses the standard
 * library.
 * @throws LockfileError when a block isn't closed
 * @see https://go.dev/ref/mod#workspaces
 */ function readGoWork({ path, text, beside }) {
    const statements = goStatements(text);
    const byModule = replacements(statements);
    const library = standardLibrary(statements);
    const used = statements.filter(({ verb })=>verb === 'use').flatMap(({ words })=>words[0] ?? []);
    const texts = used.map((folder)=>beside.get(besides(path, `${folder}/go.mod`) ?? '') ?? null);
    const asked = texts.flatMap((mod)=>mod === null ? [] : requiredModules(goStatements(mod)));
    const chosen = asked.map((module)=>replaced(module, byModule)).filter(({ alias })=>alias != null);
    const listed = [
        ...chosen,
        ...library.modules
    ];
    return {
        ...lookup(listed, {
            manager: 'go',
            facts: (node)=>listed[node]?.facts ?? null
        }),
        declared: comparable(listed),
        notCompared: used.flatMap((folder, index)=>texts[index] === null ? [
                {
                    name: folder,
                    reason: 'unsupported',
                    detail: 'its go.mod is not in the repository'
                }
            ] : [])
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/gradle/plugin-marker.js
/**
 * The artifact by which Gradle finds a plugin.
 * @see https://docs.gradle.org/current/userguide/plugins.html#sec:plugin_markers
 */ function pluginMarker(id) {
    return `${id}:${id}.gradle.plugin`;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/gradle/values.js
/** Replaces comments by blanks, so that lines stay where they are; addresses have `//`, too. */ function withoutComments(text) {
    return text.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, (comment)=>comment.replace(/[^\n]/g, ' ')).replace(/(^|[^:\\"'])\/\/[^\n]*/g, '$1');
}
/** `name = "value"`, `name: 'value'`, `"name" to "value"`, `set("name", "value")`. */ const GIVEN = /\b([A-Za-z_][\w-]*)["']?\]?\s*(?::\s*String\s*)?(?:=|:|\bto\b|,)\s*["']([^"'$\n]+)["']/g;
/** `name=value`, where the name may have dots. */ const PROPERTY = /^[ \t]*([\w.-]+)[ \t]*[=:][ \t]*(\S+)[ \t]*$/gm;
/** What looks like a version, or a range of them. */ const VERSION = /^[[(]?v?\d/;
/** The versions that the scripts and properties of a build give a name. */ function valuesIn(files) {
    const values = new Map();
    for (const [path, text] of files){
        const found = path.endsWith('.properties') ? text.matchAll(PROPERTY) : withoutComments(text).matchAll(GIVEN);
        for (const [, name = '', value = ''] of found){
            if (!VERSION.test(value)) continue;
            const key = lastWord(name);
            values.set(key, (values.get(key) ?? new Set()).add(value));
        }
    }
    return values;
}
/** The version that a strict one stands for: `[1.2]` and `1.2!!` are 1.2. */ function exactly(version) {
    return /^\[([^,[\]]+)\]$/.exec(version)?.[1] ?? version.replace(/!!$/, '');
}
/** The name at the end of an expression: `x` of `libs.versions.x.get()` and of `extra["x"]`. */ function lastWord(expression) {
    const bare = expression.replace(/(?:\.(?:get|toString|trim)\(\))+/g, '');
    return /([A-Za-z_][\w-]*)\W*$/.exec(bare)?.[1] ?? '';
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/gradle/catalog.js






const Rich = schemas/* object */.Ikc({
    ref: schemas/* string */.YjP(),
    strictly: schemas/* string */.YjP(),
    require: schemas/* string */.YjP(),
    prefer: schemas/* string */.YjP()
}).partial();
const Version = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    Rich
]);
const Library = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* object */.Ikc({
        module: schemas/* string */.YjP().optional(),
        group: schemas/* string */.YjP().optional(),
        name: schemas/* string */.YjP().optional(),
        version: Version.optional()
    })
]);
const Plugin = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        version: Version.optional()
    })
]);
const Catalog = schemas/* object */.Ikc({
    versions: schemas/* record */.g1P(schemas/* string */.YjP(), Version).default({}),
    libraries: schemas/* record */.g1P(schemas/* string */.YjP(), Library).default({}),
    plugins: schemas/* record */.g1P(schemas/* string */.YjP(), Plugin).default({})
});
/**
 * Reads a version catalog of Gradle. Its versions are the required ones; the installed ones are
 * only known from a lockfile.
 * @throws LockfileError when it cannot be read
 * @see https://docs.gradle.org/current/userguide/version_catalogs.html
 */ function readGradleCatalog({ text }) {
    const { versions, libraries, plugins } = parseToml(text, Catalog);
    const lines = text.split('\n');
    const listed = [];
    const notCompared = [];
    const entries = [
        ...Object.entries(libraries),
        ...Object.entries(plugins).map(([key, plugin])=>[
                key,
                markerOf(plugin)
            ])
    ];
    for (const [key, library] of entries){
        const { name, version } = wanted(library, versions);
        const line = lines.findIndex((candidate)=>candidate.replace(/["']/g, '').trimStart().startsWith(`${key} `) || candidate.replace(/["'\s]/g, '').startsWith(`${key}=`));
        if (isVersionText('Maven', version)) listed.push({
            name,
            version,
            line: Math.max(0, line) + 1,
            column: 1
        });
        else notCompared.push({
            name,
            reason: 'no-version',
            detail: version || 'no version'
        });
    }
    return {
        ...statedDirectly(listed),
        notCompared
    };
}
function markerOf(plugin) {
    const [id = '', written] = typeof plugin === 'string' ? plugin.split(':') : [
        plugin.id,
        plugin.version
    ];
    return {
        module: pluginMarker(id),
        ...written === undefined ? {} : {
            version: written
        }
    };
}
function wanted(library, versions) {
    if (typeof library === 'string') {
        const [group = '', artifact = '', version = ''] = library.split(':');
        return {
            name: `${group}:${artifact}`,
            version
        };
    }
    const name = library.module ?? `${library.group ?? ''}:${library.name ?? ''}`;
    const { version } = library;
    const stated = typeof version === 'object' && version.ref !== undefined ? versions[version.ref] : version;
    return {
        name,
        version: textOf(stated)
    };
}
function textOf(version) {
    if (version === undefined) return '';
    return exactly(typeof version === 'string' ? version : version.strictly ?? version.require ?? version.prefer ?? '');
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/gradle/statements.js



/**
 * The packages that a script or a source names: coordinates in one string or in parts, entries of a
 * catalog that settings make, plugins.
 */ function statedIn(text) {
    // What stands in braces is mostly a name; its quotes would end the string.
    const code = withoutComments(text).replace(/\$\{([^{}\n]*)\}/g, (_, expression)=>`$${lastWord(expression)}`);
    return [
        inOneString,
        inParts,
        inCatalog,
        asPlugin
    ].flatMap((read)=>read(code)).map(({ name, version, index })=>({
            name,
            version,
            line: lineAt(code, index)
        }));
}
const LITERAL = /(["'])((?:(?!\1)[^\\\n]){3,300})\1(?:[ \t]*\+[ \t]*([A-Za-z_][\w.]*))?/g;
const COORDINATES = /^([\w.-]+):([\w.-]+)(?::([^:@/\s]+))?(?::[\w.-]+)?(?:@\w+)?$/;
/** Configurations that dependencies are declared for, whatever is put before the word. */ const DECLARED = /(?:implementation|api|compile|compileOnly|runtime|runtimeOnly|classpath|processor|kapt|ksp|platform|enforcedPlatform|bom|add\(["']\w+["'],)[\s(]*$/i;
const RICH = /^[\s)]*\{[^{}]*\bversion\s*\{\s*(?:strictly|require|prefer)[\s(]+["']([^"']+)["']/;
function inOneString(code) {
    return [
        ...code.matchAll(LITERAL)
    ].flatMap(({ 0: whole, 2: written = '', 3: added, index })=>{
        const text = added === undefined ? written : `${written}$${lastWord(added)}`;
        const [, group = '', artifact = '', version] = COORDINATES.exec(text) ?? [];
        if (!/[A-Za-z]/.test(group) || artifact === '') return [];
        const name = `${group}:${artifact}`;
        if (version !== undefined) return isVersionLike(version) ? [
            {
                name,
                version,
                index
            }
        ] : [];
        if (!DECLARED.test(code.slice(Math.max(0, index - 60), index))) return [];
        const after = code.slice(index + whole.length, index + whole.length + 200);
        return [
            {
                name,
                version: RICH.exec(after)?.[1] ?? '',
                index
            }
        ];
    });
}
/** Times of day, and other words with colons, are no coordinates. */ function isVersionLike(version) {
    return /^(?:[[(]?v?\d|\+$|latest\.|\$[A-Za-z_])/.test(version);
}
const TEXT = `["']([^"'\\n]+)["']`;
const PARTS = new RegExp(`\\bgroup\\s*[:=]\\s*${TEXT}\\s*,\\s*name\\s*[:=]\\s*${TEXT}(?:\\s*,\\s*version\\s*[:=]\\s*(?:${TEXT}|([\\w.]+)))?`, 'g');
const POSITIONAL = new RegExp(`(?:mplementation|[aA]pi|Only|[pP]rocessor|classpath|kapt|ksp)\\(\\s*${TEXT}\\s*,\\s*${TEXT}\\s*,\\s*(?:${TEXT}|([\\w.]+))`, 'g');
function inParts(code) {
    return [
        PARTS,
        POSITIONAL
    ].flatMap((pattern)=>[
            ...code.matchAll(pattern)
        ].map(parted));
}
function parted({ 1: group = '', 2: name = '', 3: version, 4: elsewhere, index }) {
    const stated = version ?? (elsewhere === undefined ? '' : `$${lastWord(elsewhere)}`);
    return {
        name: `${group}:${name}`,
        version: stated,
        index
    };
}
const ENTRY = new RegExp(`(?:\\blibrary\\(\\s*${TEXT}\\s*,\\s*|\\.to\\(\\s*)${TEXT}\\s*,\\s*${TEXT}\\s*\\)(?:\\s*\\.\\s*version(Ref)?\\(\\s*${TEXT})?`, 'g');
/** @see https://docs.gradle.org/current/userguide/version_catalogs.html */ function inCatalog(code) {
    return [
        ...code.matchAll(ENTRY)
    ].map(({ 2: group = '', 3: artifact = '', 4: reference, 5: version = '', index })=>({
            name: `${group}:${artifact}`,
            version: reference === undefined ? version : `$${version}`,
            index
        }));
}
const PLUGIN = new RegExp(`\\b(?:id|(kotlin))[\\s(]+${TEXT}[\\s)]*\\bversion[\\s(]+(?:${TEXT}|([A-Za-z_][\\w.]*))`, 'g');
function asPlugin(code) {
    return [
        ...code.matchAll(PLUGIN)
    ].map(({ 1: kotlin, 2: id = '', 3: version, 4: elsewhere = '', index })=>({
            name: pluginMarker(kotlin === undefined ? id : `org.jetbrains.kotlin.${id}`),
            version: version ?? `$${lastWord(elsewhere)}`,
            index
        }));
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/gradle/script.js





/** Maximum number of values of one name; real builds have fewer. */ const MAX_VALUES = 16;
/**
 * Reads the packages that a script of Gradle, or a source of its buildSrc, names literally. Gradle
 * is not run, so what a program puts together in another way is not found. Versions are those asked
 * for; packages that a lockfile of the build has are left to that lockfile.
 */ function readGradleScript({ path, text, beside }) {
    const own = valuesIn([
        [
            path,
            text
        ]
    ]);
    const shared = sharedValues(beside);
    const locked = lockedBy(path, beside);
    const listed = [];
    const notCompared = [];
    const stated = beside.has(projectLock(path)) && locks_isProject(path) ? [] : statedIn(text);
    for (const one of stated.filter(({ name })=>!locked.has(name))){
        const at = {
            line: one.line,
            column: 1
        };
        const [known, others] = versionsOf(one, [
            own,
            shared
        ]);
        for (const version of known)listed.push({
            name: one.name,
            version,
            ...at
        });
        for (const detail of others)notCompared.push({
            name: one.name,
            reason: 'no-version',
            detail
        });
    }
    const versioned = new Set(listed.map(({ name })=>name));
    return {
        ...statedDirectly(listed),
        notCompared: notCompared.filter(({ name, detail })=>detail !== NO_VERSION || !versioned.has(name))
    };
}
const NO_VERSION = 'no version';
/**
 * The values that all scripts of a repository share, computed once: there may be hundreds of
 * scripts.
 */ const script_remembered = new WeakMap();
function sharedValues(beside) {
    const known = script_remembered.get(beside) ?? valuesIn(beside);
    script_remembered.set(beside, known);
    return known;
}
/** The versions that a stated one may be, and the texts among them that are no exact version. */ function versionsOf({ version }, places) {
    const [, name] = /^\$([\w-]+)$/.exec(version) ?? [];
    const values = places.map((place)=>place.get(name ?? '')).find((found)=>found !== undefined);
    const texts = name === undefined ? [
        version
    ] : [
        ...values ?? [
            version
        ]
    ].slice(0, MAX_VALUES);
    const exact = texts.map(exactly);
    return [
        exact.filter((text)=>isVersionText('Maven', text)),
        exact.filter((text)=>!isVersionText('Maven', text)).map((text)=>text || NO_VERSION)
    ];
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/positions.js
/** Creates a function that converts offsets of a text to positions, by binary search. */ function positionsIn(text) {
    const starts = [
        0
    ];
    for(let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))starts.push(at + 1);
    return (offset)=>{
        let [low, high] = [
            0,
            starts.length - 1
        ];
        while(low < high){
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= offset) low = middle;
            else high = middle - 1;
        }
        return {
            line: low + 1,
            column: offset - (starts[low] ?? 0) + 1
        };
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/maven/model.js


const DEPENDENCY = /^project\/(?:profiles\/profile\/)?(dependencyManagement\/)?dependencies\/dependency\/(\w+)$/;
const MODULE = /^project\/(?:profiles\/profile\/)?(?:modules\/module|subprojects\/subproject)$/;
const model_PROPERTY = /^project\/(?:profiles\/profile\/)?properties\/([^/]+)$/;
/**
 * Parses one pom.xml. All profiles are treated as active, since a build may use any of them.
 * @throws LockfileError when it is nested too deeply
 */ function readPomFile(path, text) {
    const leaves = xmlLeaves(text);
    const at = positionsIn(text);
    const field = (name)=>leaves.find((leaf)=>leaf.path === `project/${name}`);
    const textOf = (name)=>field(name)?.text ?? '';
    const parentAt = field('parent/artifactId');
    const parent = parentAt && {
        ...coordinates(textOf('parent/groupId'), parentAt.text, textOf('parent/version')),
        ...at(parentAt.offset)
    };
    const found = dependenciesOf(leaves, at);
    return {
        path,
        ...coordinates(textOf('groupId') || (parent?.group ?? ''), textOf('artifactId'), textOf('version') || (parent?.version ?? '')),
        parent: parent ?? null,
        parentFiles: pomParent(text),
        properties: propertiesOf(leaves),
        dependencies: found.filter(({ managed })=>!managed),
        managed: found.filter(({ managed })=>managed),
        modules: leaves.filter((leaf)=>MODULE.test(leaf.path)).map((leaf)=>leaf.text)
    };
}
function coordinates(group, artifact, version) {
    return {
        group,
        artifact,
        version
    };
}
function propertiesOf(leaves) {
    const properties = new Map();
    for (const { path, text } of leaves){
        const name = model_PROPERTY.exec(path)?.[1];
        if (name === undefined) continue;
        const values = properties.get(name) ?? [];
        // The project's own values come first, wherever its profiles are in the file.
        if (path.startsWith('project/profiles/')) values.push(text);
        else values.unshift(text);
        properties.set(name, values);
    }
    return properties;
}
function dependenciesOf(leaves, at) {
    const found = new Map();
    for (const leaf of leaves){
        const [, management, name] = DEPENDENCY.exec(leaf.path) ?? [];
        if (name === undefined) continue;
        const entry = found.get(leaf.dependency) ?? {
            managed: management !== undefined,
            profile: leaf.path.startsWith('project/profiles/'),
            fields: new Map()
        };
        entry.fields.set(name, leaf);
        found.set(leaf.dependency, entry);
    }
    return [
        ...found.values()
    ].flatMap(({ managed, profile, fields })=>{
        const text = (name)=>fields.get(name)?.text ?? '';
        const artifact = fields.get('artifactId');
        const version = fields.get('version');
        if (!artifact) return [];
        return [
            {
                ...coordinates(text('groupId'), artifact.text, text('version')),
                ...at(artifact.offset),
                scope: text('scope'),
                type: text('type') || 'jar',
                classifier: text('classifier'),
                profile,
                versionAt: version === undefined ? null : at(version.offset),
                managed
            }
        ];
    });
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/maven/reactor.js


/**
 * The pom.xml files that are built together: those that an aggregator names as its modules, with
 * theirs.
 * @param at the pom.xml of a path, null where there is none
 * @returns by path of a pom.xml the path of the topmost that builds it; itself where none does
 * @see https://maven.apache.org/guides/mini/guide-multiple-modules.html
 */ function reactorsOf(poms, at) {
    const aggregators = new Map();
    for (const pom of poms)for (const module of pom.modules){
        const path = moduleOf(pom.path, module, at);
        if (path !== null && path !== pom.path) aggregators.set(path, pom.path);
    }
    return new Map([
        ...aggregators.keys()
    ].map((path)=>[
            path,
            topOf(path, aggregators)
        ]));
}
function moduleOf(path, module, at) {
    const target = besides(path, module);
    if (target === null) return null;
    return [
        target,
        external_node_path_.posix.join(target, 'pom.xml')
    ].find((file)=>at(file) !== null) ?? null;
}
/** Two that name each other are a mistake, which Maven refuses: the walk ends where it began. */ function topOf(path, aggregators) {
    const seen = new Set([
        path
    ]);
    let top = path;
    for(let next = aggregators.get(top); next !== undefined && !seen.has(next); next = aggregators.get(top)){
        seen.add(next);
        top = next;
    }
    return top;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/maven/repository.js



/**
 * All known pom.xml files, those of a repository and those that a registry gave, found by path and
 * by what they are.
 */ class PomRepository {
    #byPath = new Map();
    #byName = new Map();
    #reactors = null;
    /**
   * @param texts by path relative to the repository
   * @throws LockfileError when one cannot be read
   */ constructor(texts){
        for (const [path, text] of texts)this.add(readPomFile(path, text));
    }
    add(pom) {
        this.#byPath.set(pom.path, pom);
        this.#reactors = null;
        const name = repository_nameOf(pom);
        this.#byName.set(name, [
            ...this.#byName.get(name) ?? [],
            pom
        ]);
    }
    at(path) {
        return this.#byPath.get(path) ?? null;
    }
    /** Whether an artifact is built from this repository. @param name `group:artifact` */ builds(name) {
        return this.#byName.get(name)?.some(({ path })=>!isFetched(path)) ?? false;
    }
    /**
   * The pom.xml files of an artifact's name that are built together with one: Maven takes these in
   * the place of a registry's.
   */ builtWith({ path }, name) {
        const reactors = this.#reactors ??= reactorsOf(this.#byPath.values(), (file)=>this.at(file));
        const reactor = reactors.get(path) ?? path;
        return (this.#byName.get(name) ?? []).filter((other)=>other.path !== path && (reactors.get(other.path) ?? other.path) === reactor);
    }
    /** The pom.xml of an artifact, if the version is the same too. */ find(wanted) {
        const named = this.#byName.get(repository_nameOf(wanted)) ?? [];
        // A version with a property (`${revision}`) is decided by the build and is the same for all
        // modules, so it matches any version.
        const open = (version)=>version.includes('${');
        return named.find(({ version })=>version === wanted.version) ?? named.find(({ version })=>open(version) || open(wanted.version)) ?? null;
    }
    /**
   * The parent of a pom.xml: the file that it refers to, if the coordinates match, else the one
   * with its coordinates.
   */ parentOf({ path, parent, parentFiles }) {
        if (parent === null) return null;
        const [beside] = parentFiles.flatMap((file)=>this.#byPath.get(besides(path, file) ?? '') ?? []);
        if (beside !== undefined && repository_nameOf(beside) === repository_nameOf(parent)) return beside;
        return this.find(parent);
    }
    /** A pom.xml followed by its ancestors; a cycle ends the list. */ lineage(pom) {
        const line = [
            pom
        ];
        for(let next = this.parentOf(pom); next !== null && !line.includes(next); next = this.parentOf(next))line.push(next);
        return line;
    }
}
/** Where a pom.xml stands that a registry gave: no file of a repository has such a path. */ function fetchedPath({ group, artifact, version }) {
    return `${FETCHED}${group.replaceAll('.', '/')}/${artifact}/${version}/${artifact}-${version}.pom`;
}
const FETCHED = '/registry/';
function isFetched(path) {
    return path.startsWith(FETCHED);
}
/** Group and artifact of coordinates, joined by a colon. */ function repository_nameOf({ group, artifact }) {
    return `${group}:${artifact}`;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/maven/values.js


/** Maximum number of values of a property; real projects have fewer. */ const values_MAX_VALUES = 16;
/**
 * The properties of a pom.xml: the nearest of its lineage that has one says what it is.
 * @param lineage itself, then what it inherits from
 */ function values_valuesIn(lineage) {
    const [self] = lineage;
    const own = new Map([
        [
            'project.version',
            self?.version ?? ''
        ],
        [
            'project.groupId',
            self?.group ?? ''
        ],
        [
            'project.artifactId',
            self?.artifact ?? ''
        ],
        [
            'project.parent.version',
            self?.parent?.version ?? ''
        ],
        [
            'project.parent.groupId',
            self?.parent?.group ?? ''
        ]
    ]);
    return (name)=>{
        const known = own.get(name.replace(/^pom\./, 'project.').replace(/^(version|groupId|artifactId)$/, 'project.$1'));
        if (known !== undefined) return known === '' ? [] : [
            known
        ];
        return lineage.find(({ properties })=>properties.has(name))?.properties.get(name) ?? [];
    };
}
/** All values of a text after replacing properties, recursively. */ function interpolated(text, valuesOf) {
    let texts = [
        text
    ];
    for(let round = 0; round < 5 && texts.some((value)=>value.includes('${')); round += 1){
        texts = [
            ...new Set(texts.flatMap((value)=>replacedOnce(value, valuesOf)))
        ].slice(0, values_MAX_VALUES);
    }
    return texts;
}
function replacedOnce(text, valuesOf) {
    const [whole, name] = /\$\{([^{}]+)\}/.exec(text.slice(0, 1_000)) ?? [];
    if (whole === undefined || name === undefined) return [
        text
    ];
    const values = valuesOf(name);
    return values.length === 0 ? [
        text
    ] : values.map((value)=>text.replace(whole, ()=>value));
}
/** Coordinates with each version that they may have. */ function concrete(wanted, valuesOf) {
    const [name = ''] = interpolated(repository_nameOf(wanted), valuesOf);
    const [group = '', artifact = ''] = name.split(':');
    return interpolated(wanted.version, valuesOf).map((version)=>({
            group,
            artifact,
            version
        }));
}
/**
 * `[1.2]` is Maven's way to insist on one version, `[1.2,1.2]` says the same; of any other range,
 * and of `LATEST`, the registry decides.
 * @returns the version, or nothing
 */ function onlyVersions(version) {
    const [, from, to = from] = /^\[\s*([^,[\]()\s]+)\s*(?:,\s*([^,[\]()\s]+)\s*)?\]$/.exec(version) ?? [];
    const only = from !== undefined && from === to ? from : version;
    return isVersionText('Maven', only) ? [
        only
    ] : [];
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/maven/management.js


/** What tells one managed artifact from another. */ function keyOf(name, { type, classifier }) {
    return `${name}:${type}${classifier === '' ? '' : `:${classifier}`}`;
}
/**
 * What dependencyManagement says to a pom.xml: its own first, then its parents', then what they
 * import, each BOM with all that it imports before the next one.
 */ function managementOf(lineage, valuesOf, poms) {
    const own = ownManagement(lineage, valuesOf);
    const boms = importsOf(lineage, valuesOf).flatMap((wanted)=>{
        const bom = poms.find(wanted);
        return bom === null ? [] : [
            bomManagement(bom, poms)
        ];
    });
    return (key)=>own.get(key) ?? boms.find((bom)=>bom.has(key))?.get(key) ?? null;
}
/** The BOMs that a pom.xml and its parents import, the nearest first, each with its version. */ function importsOf(lineage, valuesOf) {
    const settled = new Set();
    return lineage.flatMap(({ managed })=>{
        const imports = managed.filter(isImport).filter((bom)=>!settled.has(repository_nameOf(bom)));
        for (const bom of imports)if (!bom.profile) settled.add(repository_nameOf(bom));
        return imports.flatMap((bom)=>concrete(bom, valuesOf));
    });
}
function isImport({ scope, type }) {
    return scope === 'import' && type === 'pom';
}
/**
 * What the dependencyManagement of a lineage says, the nearest first. An entry of a profile holds
 * only where that is active, so the versions of further ones behind it are kept as well.
 */ function ownManagement(lineage, valuesOf) {
    const managed = new Map();
    const settled = new Set();
    for (const by of lineage){
        const here = [];
        for (const dependency of by.managed){
            if (isImport(dependency)) continue;
            const [name = ''] = interpolated(repository_nameOf(dependency), valuesOf);
            const key = keyOf(name, dependency);
            if (settled.has(key)) continue;
            if (!dependency.profile) here.push(key);
            const known = managed.get(key);
            const versions = [
                ...known?.versions ?? [],
                ...interpolated(dependency.version, valuesOf)
            ];
            const first = known === undefined || known.dependency.profile ? {
                dependency,
                by
            } : known;
            managed.set(key, {
                ...first,
                versions: [
                    ...new Set(versions)
                ]
            });
        }
        for (const key of here)settled.add(key);
    }
    return managed;
}
/**
 * What each BOM manages. It is the same for all who import it, so it is computed once. While it is
 * being computed it counts as empty, which ends a circle of imports.
 */ const known = new WeakMap();
function bomManagement(bom, poms) {
    const boms = known.get(poms) ?? new Map();
    known.set(poms, boms);
    const found = boms.get(bom);
    if (found !== undefined) return found;
    boms.set(bom, new Map());
    const lineage = poms.lineage(bom);
    const valuesOf = values_valuesIn(lineage);
    const managed = ownManagement(lineage, valuesOf);
    for (const wanted of importsOf(lineage, valuesOf)){
        const inner = poms.find(wanted);
        if (inner === null) continue;
        for (const [key, entry] of bomManagement(inner, poms))if (!managed.has(key)) managed.set(key, entry);
    }
    boms.set(bom, managed);
    return managed;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/maven/outside.js


/**
 * The parents and BOMs that a pom.xml needs and that are not known, its own and those of what it
 * needs, each once. A version that has unresolved properties stays as it is written.
 */ function missingFrom(pom, poms) {
    const missing = new Map();
    const seen = new Set([
        pom
    ]);
    const add = (wanted)=>{
        missing.set(coordinatesText(wanted), wanted);
    };
    // The loop also visits what is added meanwhile: the BOMs, with their parents and imports.
    for (const next of seen){
        const lineage = poms.lineage(next);
        const valuesOf = values_valuesIn(lineage);
        const last = lineage.at(-1);
        if (last?.parent && poms.parentOf(last) === null) for (const parent of concrete(last.parent, valuesOf))add(parent);
        for (const wanted of importsOf(lineage, valuesOf)){
            const bom = poms.find(wanted);
            if (bom === null) add(wanted);
            else seen.add(bom);
        }
    }
    return [
        ...missing.values()
    ];
}
/** `group:artifact:version`. */ function coordinatesText({ group, artifact, version }) {
    return `${group}:${artifact}:${version}`;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/maven/resolve.js



/**
 * The dependencies of a pom.xml, including inherited ones, with the versions that Maven gives them.
 */ function resolvePom(pom, poms) {
    const lineage = poms.lineage(pom);
    const valuesOf = values_valuesIn(lineage);
    const managed = managementOf(lineage, valuesOf, poms);
    const settled = new Set();
    return lineage.flatMap((by)=>{
        const resolved = by.dependencies.flatMap((dependency)=>{
            const [name = ''] = interpolated(repository_nameOf(dependency), valuesOf);
            const key = keyOf(name, dependency);
            // A dependency that a nearer pom.xml lists, too, is not inherited.
            if (settled.has(key)) return [];
            const manager = managed(key) ?? managed(keyOf(name, {
                type: 'jar',
                classifier: ''
            }));
            const own = dependency.version !== '';
            const versions = own ? interpolated(dependency.version, valuesOf) : manager?.versions ?? [];
            return [
                {
                    ...{
                        dependency,
                        by,
                        name,
                        key,
                        versions: versions.flatMap(onlyVersions)
                    },
                    scope: dependency.scope || (manager?.dependency.scope ?? '') || 'compile',
                    stated: own ? {
                        dependency,
                        by
                    } : manager,
                    own: poms.builds(name),
                    built: isBuilt(pom, name, versions, poms)
                }
            ];
        });
        for (const { key, dependency } of resolved)if (!dependency.profile) settled.add(key);
        return resolved;
    });
}
/** Maven compares versions: a module in another version than the one asked for is downloaded. */ function isBuilt(pom, name, versions, poms) {
    const built = poms.builtWith(pom, name).flatMap((module)=>interpolated(module.version, values_valuesIn(poms.lineage(module))));
    return versions.length > 0 && versions.every((version)=>built.includes(version));
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/maven/pom.js





/** Parsed pom.xml files by the map of texts, which is the same object for all of a repository. */ const pom_known = new WeakMap();
/**
 * Reads pom.xml. All listed dependencies are direct; those of scope `test` are for development.
 * Versions may come from properties, from dependencyManagement, from a parent, or from an imported
 * BOM in the repository.
 * @throws LockfileError when a file is nested too deeply
 * @see https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html
 */ function readPom({ path, text, beside, refused }) {
    const poms = pom_known.get(beside) ?? new PomRepository(beside);
    pom_known.set(beside, poms);
    const pom = poms.at(path) ?? readPomFile(path, text);
    // Whether a module that no aggregator names is really built here nobody can tell from its file,
    // so that one with a version is compared all the same.
    const resolved = resolvePom(pom, poms).filter(({ own, versions })=>!own || versions.length > 0);
    const missing = missingFrom(pom, poms).map((wanted)=>{
        const name = coordinatesText(wanted);
        return {
            name,
            why: refused?.get(name) ?? 'it is not in the repository'
        };
    });
    const at = pom.parent ?? {
        line: 1,
        column: 1
    };
    return {
        manager: 'maven',
        count: resolved.length,
        declared: resolved.flatMap(({ name, versions, built })=>(built ? [] : versions).map((version)=>({
                    name,
                    version
                }))),
        notCompared: [
            ...missing.map(({ name, why })=>({
                    name,
                    reason: 'unsupported',
                    detail: OUTSIDE + why
                })),
            ...resolved.flatMap((entry)=>pom_unstated(entry, missing))
        ],
        find: (name, version)=>{
            const named = resolved.filter((entry)=>entry.name === name);
            const exact = named.filter(({ versions })=>versions.includes(version));
            if (named.length === 0) return pom.parent ? [
                plainFacts({
                    name,
                    version,
                    line: at.line,
                    column: at.column
                })
            ] : [];
            return (exact.length > 0 ? exact : named).map((entry)=>factsOf(entry, version, path, at));
        }
    };
}
const OUTSIDE = 'a parent or BOM, whose dependencies and versions are not known: ';
function pom_unstated({ name, versions, dependency }, missing) {
    if (versions.length > 0) return [];
    const from = missing.slice(0, 3).map((outside)=>`${outside.name} (${outside.why})`);
    const hint = from.length === 0 ? '' : `, its version may come from ${from.join(', ')}`;
    return [
        {
            name,
            reason: 'no-version',
            detail: `${dependency.version || 'no version'}${hint}`
        }
    ];
}
/**
 * A dependency that a parent lists is positioned at the line that names the parent. Only versions
 * that this file states can be changed in it.
 */ function factsOf({ dependency, by, name, scope, stated, built }, version, path, parent) {
    const { line, column } = by.path === path ? dependency : parent;
    const property = /^\$\{([^{}]+)\}$/.exec(stated?.dependency.version ?? '')?.[1] ?? null;
    const here = stated !== null && stated.by.path === path;
    const listed = {
        ...{
            name,
            version,
            line,
            column,
            origin: built ? 'own' : 'registry'
        },
        edit: here ? {
            path,
            line: stated.dependency.line
        } : null,
        property: here && property !== null && by.properties.has(property) ? property : null
    };
    return plainFacts(listed, {
        direct: by.path === path ? true : null,
        dev: scope === 'test'
    });
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/pnpm.js



/**
 * Reads pnpm-lock.yaml of lockfile version 5 to 9.
 * @throws LockfileError when it cannot be read
 */ function readPnpmLock(input) {
    const lock = pnpmLockOf(input);
    const { packages, importers } = lock;
    const listed = packages.map(({ name, version, line, column, origin })=>{
        return {
            name,
            version,
            line,
            column,
            origin
        };
    });
    const nodes = new Map(packages.map(({ key }, node)=>[
            key,
            node
        ]));
    const roots = importers.flatMap((importer)=>pnpm_rootsOf(importer, packages, nodes));
    const edges = packages.map((entry)=>edgesOf(entry, nodes));
    const graph = new DependencyGraph(packages.length, roots, (node)=>edges[node] ?? []);
    const known = lookup(listed, {
        manager: 'pnpm',
        facts: (node)=>graphFacts(listed, node, graph)
    });
    // A workspace that is required by a range is linked and not listed as a package.
    const asked = new Set(importers.flatMap(({ specifiers })=>[
            ...specifiers.keys()
        ]));
    const missing = [
        ...importers.flatMap(({ path, production, development })=>withoutPackage(path || 'the project', [
                ...production,
                ...development
            ], nodes)),
        ...packages.flatMap(({ name, references })=>withoutPackage(name, references, nodes))
    ];
    return {
        ...known,
        missing,
        knows: (name)=>asked.has(name) || known.knows?.(name) === true
    };
}
function pnpm_rootsOf({ path, production, development, specifiers }, packages, nodes) {
    const asked = (references, dev)=>references.flatMap(([name, reference])=>{
            const to = resolve(name, reference, nodes);
            if (to === null) return [];
            const root = {
                to,
                range: specifiers.get(name) ?? null,
                dev,
                project: path,
                group: null
            };
            return [
                packages[to]?.name === name ? root : {
                    ...root,
                    alias: name
                }
            ];
        });
    return [
        ...asked(production, false),
        ...asked(development, true)
    ];
}
function edgesOf({ references }, nodes) {
    return references.flatMap(([name, reference])=>{
        const to = resolve(name, reference, nodes);
        return to === null ? [] : [
            {
                to,
                range: null
            }
        ];
    });
}
/** What is asked for and has no package; a folder needs none. */ function withoutPackage(by, references, nodes) {
    return references.filter(([name, at])=>!/^(?:link|file|workspace):/.test(at) && resolve(name, at, nodes) === null).map(([name])=>({
            name,
            by
        }));
}
/**
 * Resolves a reference: a version (`1.0.0`, possibly with peers), or a whole key for an alias or
 * another registry.
 */ function resolve(name, reference, nodes) {
    const bare = withoutPeers(reference);
    for (const version of bare === reference ? [
        bare
    ] : [
        reference,
        bare
    ]){
        for (const key of [
            `${name}@${version}`,
            `/${name}@${version}`,
            `/${name}/${version}`,
            version
        ]){
            const node = nodes.get(key);
            if (node !== undefined) return node;
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/yarn.js







/**
 * Reads yarn.lock of any Yarn version. It does not distinguish development from production, and in
 * Yarn 1 not even direct from transitive dependencies. That is read from the package.json beside it
 * and from those of the workspaces that Yarn 2 and later list.
 * @throws LockfileError when it cannot be read
 */ function readYarnLock(input) {
    const { berry, entries } = parseYarnLock(input.text);
    const listed = entries.map((entry)=>{
        const first = entry.descriptors[0] ?? '';
        const name = descriptorPackage(first);
        const known = splitDescriptor(first).name;
        return {
            line: entry.line,
            column: entry.column,
            version: entry.version,
            name,
            alias: known === name ? null : known,
            origin: yarn_originOf(entry)
        };
    });
    const index = new DescriptorIndex(entries);
    const manifest = manifestAt(input, '');
    const roots = berry ? entries.flatMap((entry)=>workspaceRoots(entry, input, index)) : [
        '',
        ...workspacesBeside(input)
    ].flatMap((project)=>manifestRoots(project, input, index));
    // If there are workspaces that cannot be seen, they may require packages that seem unreachable.
    const closed = berry || manifest?.hasWorkspaces === false || workspacesBeside(input).length > 0;
    const edges = entries.map((entry)=>yarn_workspaceOf(entry) === null ? index.follow([
            ...entry.wishes,
            ...patchedBy(entry)
        ]) : []);
    const graph = new DependencyGraph(entries.length, roots, (node)=>edges[node] ?? [], closed);
    // One entry may answer a package and its aliases.
    const names = new Set(entries.flatMap(({ descriptors })=>descriptors.map((one)=>splitDescriptor(one).name)));
    const known = lookup(listed, {
        manager: berry ? 'yarn-berry' : 'yarn',
        facts: (node)=>graphFacts(listed, node, graph)
    });
    const knows = (name)=>names.has(name) || known.knows?.(name) === true;
    const missing = entries.flatMap(({ descriptors, needs })=>needs.filter((name)=>!knows(name)).map((name)=>({
                name,
                by: descriptors[0] ?? ''
            })));
    return {
        ...known,
        knows,
        missing
    };
}
/** What an entry patches: `lodash@npm:4.17.21` of `lodash@patch:lodash@npm%3A4.17.21#a.patch`. */ function patchedBy({ descriptors }) {
    return descriptors.flatMap((descriptor)=>{
        const source = /^@?[^@]+@patch:([^#]+)#/.exec(descriptor)?.[1];
        if (source === undefined) return [];
        const { name, range } = splitDescriptor(source.replace(/%3A/gi, ':').replace(/%40/g, '@'));
        return [
            [
                name,
                range
            ]
        ];
    });
}
/**
 * The origin of an entry. Yarn 1 downloads `resolved`, and copies or links a directory without it;
 * later versions state the origin in `resolution`.
 */ function yarn_originOf({ descriptors, resolution, resolved }) {
    if (resolved !== null) return addressOrigin(resolved) ?? 'registry';
    const address = splitDescriptor(resolution ?? descriptors[0] ?? '').range;
    // A patched package is still the registry's package.
    return address.startsWith('patch:') ? 'registry' : addressOrigin(address) ?? 'registry';
}
/**
 * The directories of the workspaces that a yarn.lock of Yarn 2 or later lists; `''` for the
 * lockfile's own.
 */ function yarnWorkspaces(text) {
    return parseYarnLock(text).entries.flatMap((entry)=>yarn_workspaceOf(entry) ?? []);
}
function yarn_workspaceOf(entry) {
    const folder = /@workspace:(.*)$/.exec(entry.resolution ?? '')?.[1];
    return folder === undefined ? null : folder === '.' ? '' : folder;
}
function manifestAt(input, folder) {
    const path = besides(input.path, folder === '' ? 'package.json' : `${folder}/package.json`);
    const text = path === null ? undefined : input.beside.get(path);
    return text === undefined ? null : readManifest(text);
}
/**
 * The package.json files of workspaces. Yarn 1 does not list workspaces, so the package.json
 * decides, and the given files are assumed to be complete.
 */ function workspacesBeside({ path, beside }) {
    const root = external_node_path_.posix.dirname(path);
    return [
        ...beside.keys()
    ].filter((file)=>external_node_path_.posix.basename(file) === 'package.json').map((file)=>external_node_path_.posix.relative(root, external_node_path_.posix.dirname(file))).filter((folder)=>folder !== '' && !folder.startsWith('..'));
}
function manifestRoots(project, input, index) {
    const manifest = manifestAt(input, project);
    if (!manifest) return [];
    const asked = (wishes, dev)=>index.follow(wishes).map((edge)=>({
                ...edge,
                dev,
                project,
                group: null
            }));
    return [
        ...asked(manifest.production, false),
        ...asked(manifest.development, true)
    ];
}
function workspaceRoots(entry, input, index) {
    const project = yarn_workspaceOf(entry);
    if (project === null) return [];
    const manifest = manifestAt(input, project);
    const production = new Set(manifest?.production.map(([name])=>name));
    const development = new Set(manifest?.development.map(([name])=>name));
    return entry.wishes.flatMap(([name, range])=>{
        const dev = production.has(name) ? false : development.has(name) ? true : null;
        return index.follow([
            [
                name,
                range
            ]
        ]).map((edge)=>({
                ...edge,
                dev,
                project,
                group: null
            }));
    });
}
/** Finds the entry that resolves a requirement. */ class DescriptorIndex {
    #byDescriptor = new Map();
    #byName = new Map();
    constructor(entries){
        entries.forEach((entry, node)=>{
            for (const descriptor of entry.descriptors){
                this.#byDescriptor.set(descriptor, node);
                const { name } = splitDescriptor(descriptor);
                const other = this.#byName.get(name);
                this.#byName.set(name, other === undefined || other === node ? node : null);
            }
        });
    }
    follow(wishes) {
        return wishes.flatMap(([name, range])=>{
            // If `resolutions` changed the range, only the name is known; that is enough when a single
            // entry has it.
            const to = this.#byDescriptor.get(`${name}@${range}`) ?? this.#byName.get(name) ?? null;
            return to === null ? [] : [
                {
                    to,
                    range: range.replace(/^npm:(?:@?[^@]+@)?/, '')
                }
            ];
        });
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/nuget.js





/** Files that MSBuild applies to projects in directories below, without being named by them. */ const ABOVE = [
    'Directory.Packages.props',
    'Directory.Build.props',
    'Directory.Build.targets'
];
/** Maximum number of values of a property; real builds have fewer. */ const nuget_MAX_VALUES = 16;
/**
 * Reads a .NET project, or a file of central package management: references with the versions that
 * result from properties of the file, of the files above it and of imported ones. Conditions are
 * not evaluated: all values are considered.
 * @see https://learn.microsoft.com/en-us/nuget/consume-packages/central-package-management
 */ function readNuGetProject({ path, text, beside }) {
    const files = filesOf(path, text, beside);
    const properties = nuget_propertiesOf(files);
    // Nearer files are set last, so that they take precedence.
    const central = new Map([
        ...files
    ].reverse().flatMap((file)=>elementsOf(file.text, 'PackageVersion')).map((at)=>[
            at.name.toLowerCase(),
            at
        ]));
    const own = elementsOf(text, 'PackageReference|GlobalPackageReference|PackageVersion');
    const listed = [];
    const notCompared = [];
    for (const element of own){
        const written = element.version || (central.get(element.name.toLowerCase())?.version ?? '');
        const versions = nuget_interpolated(written, properties).map(lowest);
        const known = versions.filter((version)=>isVersionText('NuGet', version));
        for (const version of known)listed.push({
            ...element,
            version
        });
        // A reference may be completed by another element, one in a file for all projects by any file
        // that says versions for some of them.
        const completed = written === '' && (own.some(({ name, version })=>version !== '' && name === element.name) || !nuget_isProject(path) && isStatedElsewhere(element.name, beside));
        if (known.length < versions.length && !completed) notCompared.push({
            name: element.name,
            reason: 'no-version',
            detail: written || 'no version'
        });
    }
    return {
        ...statedDirectly(listed, (name)=>name.toLowerCase()),
        notCompared
    };
}
const TAG = /<(\/?)(ItemGroup|Choose|PackageReference|GlobalPackageReference)\b([^<>]*)>/g;
/** The packages that a project references whatever its conditions are. */ function nuget_referencesIn(text) {
    const names = new Set();
    const conditional = [];
    for (const [, end, element, attributes = ''] of nuget_withoutComments(text).matchAll(TAG)){
        const isConditional = element === 'Choose' || attribute(attributes, 'Condition') !== null;
        if (element === 'ItemGroup' || element === 'Choose') {
            if (end === '/') conditional.pop();
            else if (!attributes.endsWith('/')) conditional.push(isConditional);
        } else if (!isConditional && !conditional.includes(true)) for (const name of nuget_namesIn(attribute(attributes, 'Include') ?? ''))names.add(name);
    }
    return [
        ...names
    ];
}
/** One element may be about several packages. */ function nuget_namesIn(list) {
    return list.split(';').map((name)=>name.trim()).filter((name)=>name !== '' && !name.includes('$('));
}
const nuget_remembered = new WeakMap();
/** Whether any file of a repository states a version of a package. */ function isStatedElsewhere(name, beside) {
    const known = nuget_remembered.get(beside) ?? new Set([
        ...beside.values()
    ].flatMap((text)=>elementsOf(text, 'PackageVersion|PackageReference')).flatMap((element)=>element.version === '' ? [] : [
            element.name.toLowerCase()
        ]));
    nuget_remembered.set(beside, known);
    return known.has(name.toLowerCase());
}
function nuget_isProject(path) {
    return !path.endsWith('.props') && !path.endsWith('.targets');
}
/** The file, those above it, and those that any of them imports; nearest first. */ function filesOf(path, text, beside) {
    const files = new Map([
        [
            path,
            text
        ]
    ]);
    const add = (candidate)=>{
        const found = candidate === null ? undefined : beside.get(candidate);
        if (candidate !== null && found !== undefined && !files.has(candidate)) files.set(candidate, found);
    };
    for (const name of ABOVE)for (const folder of foldersOf(path))add(external_node_path_.posix.join(folder, name));
    // Iterating over a map includes entries that are added meanwhile, so imports of imported files
    // are found too.
    for (const [from, content] of files)for (const [, target = ''] of nuget_withoutComments(content).matchAll(/<Import\b[^<>]*\bProject="([^"*]+)"/g))add(importedBy(from, path, target));
    return [
        ...files
    ].map(([name, content])=>({
            path: name,
            text: content
        }));
}
/** MSBuild's own words for folders: the one of the file that says so, and the project's. */ function importedBy(from, project, target) {
    const words = /^\$\((MSBuildThisFileDirectory|MSBuildProjectDirectory|ProjectDir)\)[\\/]?(.*)$/i.exec(target);
    const [, word = '', rest = target] = words ?? [];
    const base = word === '' || /^MSBuildThisFile/i.test(word) ? from : project;
    return rest.includes('$(') ? null : besides(base, rest.replaceAll('\\', '/'));
}
/**
 * The nearest files above a project that MSBuild puts into it: what they reference, it references.
 */ function putInto(project, beside) {
    return ABOVE.flatMap((name)=>{
        const paths = foldersOf(project).map((folder)=>external_node_path_.posix.join(folder, name));
        return paths.flatMap((path)=>beside.get(path) ?? []).slice(0, 1);
    });
}
function foldersOf(path) {
    const folders = [];
    for(let folder = external_node_path_.posix.dirname(path);; folder = external_node_path_.posix.dirname(folder)){
        folders.push(folder);
        if (folder === '.' || folder === '/') return folders;
    }
}
/** The elements with these names that identify a package. */ function elementsOf(text, names) {
    const bare = nuget_withoutComments(text);
    const at = positionsIn(bare);
    const pattern = new RegExp(`<(${names})\\b([^<>]*?)(?:/>|>([\\s\\S]{0,2000}?)</\\1>)`, 'g');
    return [
        ...bare.matchAll(pattern)
    ].flatMap(({ 2: attributes = '', 3: inner = '', index })=>{
        const named = attribute(attributes, 'Include') ?? attribute(attributes, 'Update') ?? '';
        const version = attribute(attributes, 'VersionOverride') ?? attribute(attributes, 'Version') ?? /<(?:VersionOverride|Version)>([^<]*)</.exec(inner)?.[1] ?? '';
        return nuget_namesIn(named).map((name)=>({
                name,
                version: version.trim(),
                ...at(index)
            }));
    });
}
function attribute(attributes, name) {
    return new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? null;
}
/** Replaces comments by spaces, so that all offsets stay the same. */ function nuget_withoutComments(text) {
    return text.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment)=>comment.replace(/[^\n]/g, ' '));
}
function nuget_propertiesOf(files) {
    const properties = new Map();
    for (const { text } of files){
        const own = new Map();
        for (const [, group = ''] of nuget_withoutComments(text).matchAll(/<PropertyGroup\b[^<>]*>([\s\S]*?)(?:<\/PropertyGroup>|$)/g))for (const [, name = '', value = ''] of group.matchAll(/<([A-Za-z_][\w.-]*)(?:\s[^<>]*)?>([^<]*)<\/\1>/g))own.set(name.toLowerCase(), [
            ...own.get(name.toLowerCase()) ?? [],
            value.trim()
        ]);
        for (const [name, values] of own)if (!properties.has(name)) properties.set(name, values);
    }
    return properties;
}
function nuget_interpolated(text, properties) {
    let texts = [
        text
    ];
    for(let round = 0; round < 5 && texts.some((value)=>value.includes('$(')); round += 1)texts = [
        ...new Set(texts.flatMap((value)=>nuget_replacedOnce(value, properties)))
    ].slice(0, nuget_MAX_VALUES);
    return texts;
}
function nuget_replacedOnce(text, properties) {
    const [whole, name = ''] = /\$\(([\w.-]+)\)/.exec(text) ?? [];
    const values = properties.get(name.toLowerCase()) ?? [];
    if (whole === undefined || values.length === 0) return [
        text
    ];
    return values.map((value)=>text.replace(whole, ()=>value));
}
/**
 * The version that NuGet installs for a range, which is the lowest: `[1.2, 2.0)` gives 1.2. For a
 * floating version (`1.*`) it asks the registry.
 */ function lowest(version) {
    return /^\[\s*([^,\]\s]+)\s*(?:,[^\])]*[\])]|\])$/.exec(version)?.[1] ?? version;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/nuget-tools.js





const Tools = schemas/* object */.Ikc({
    tools: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        version: schemas/* string */.YjP()
    })).catch({}).default({}),
    'msbuild-sdks': schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).catch({}).default({})
});
/**
 * Reads the tools of dotnet-tools.json and the SDKs of global.json, both packages of NuGet in one
 * version. A file of that name with other content has none.
 * @see https://learn.microsoft.com/en-us/dotnet/core/tools/local-tools-how-to-use
 */ function readNuGetTools({ text }) {
    const { tools, 'msbuild-sdks': sdks } = Tools.safeParse((0,main.parse)(text)).data ?? Tools.parse({});
    const stated = [
        ...Object.entries(tools).map(([name, { version }])=>({
                name,
                version
            })),
        ...Object.entries(sdks).map(([name, version])=>({
                name,
                version
            }))
    ].map((one)=>({
            ...one,
            line: lineAt(text, Math.max(0, text.indexOf(`"${one.name}"`))),
            column: 1
        }));
    const listed = stated.filter(({ version })=>isVersionText('NuGet', version));
    return {
        ...statedDirectly(listed, (name)=>name.toLowerCase()),
        notCompared: stated.filter(({ version })=>!isVersionText('NuGet', version)).map(({ name, version })=>({
                name,
                reason: 'no-version',
                detail: version
            }))
    };
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
// EXTERNAL MODULE: ./node_modules/@renovatebot/ruby-semver/dist/index.js
var ruby_semver_dist = __webpack_require__(84382);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./src/core/packages/versions.js + 7 modules
var versions = __webpack_require__(54013);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/admits.js




/** Whether a range includes a version; null when that cannot be decided. Texts are untrusted. */ function admits(grammar, range, version) {
    return JUDGES[grammar](range.trim(), version);
}
const EXACT = /^\d+(?:\.\d+)*$/;
const JUDGES = {
    npm: bySemver,
    pub: bySemver,
    // In Cargo a bare version means what `^` means elsewhere.
    cargo: (range, version)=>bySemver(range.split(',').map((part)=>part.trim().replace(/^(?=\d)/, '^')).join(' '), version),
    python: byPython,
    poetry: (range, version)=>{
        if (EXACT.test(range)) return byPython(`==${range}`, version);
        return /^\^/.test(range) ? bySemver(range, version) : byPython(range, version);
    },
    ruby: byRuby,
    elixir: (range, version)=>/\b(?:and|or)\b/.test(range) ? null : byRuby(range, version),
    nuget: byNuGet,
    // In Composer `~` has another meaning than in npm, and a branch is not a range.
    composer: (range, version)=>EXACT.test(range) || /^\^\d[\d.]*$/.test(range) ? bySemver(range, version.replace(/^v/, '')) : null
};
function bySemver(range, version) {
    if (semver.validRange(range) === null || semver.valid(version) === null) return null;
    return semver.satisfies(version, range, {
        includePrerelease: true
    });
}
function byPython(range, version) {
    const bare = range.replace(/^\[[^\]]*\]\s*/, '').replace(/^\((.*)\)$/, '$1');
    if (!/^[<>=!~]/.test(bare) || !(0,pep440.validRange)(bare) || !(0,pep440.valid)(version)) return null;
    return (0,pep440.satisfies)(version, bare, {
        prereleases: true
    });
}
function byRuby(range, version) {
    if (!/^(?:~>|[<>]=?|=|!=)?\s*\d[\w.]*$/.test(range) || !/^\d[\w.]*$/.test(version)) return null;
    return (0,ruby_semver_dist/* satisfies */.ib)(version, range);
}
/** A bare version is the lowest that NuGet takes; what other packages need may raise it. */ function byNuGet(version, locked) {
    const order = (0,versions/* compareVersions */.Zy)('NuGet', locked, version);
    return order === null ? null : order >= 0;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/nuget-wanted.js

/**
 * What a .NET project asks for whatever is built: a reference under a condition may rightly be left
 * out of the lockfile. Files above it that apply to all projects are read as well. The version is
 * the one that properties and central management give; where they give several, or none, only the
 * name counts.
 * @param path of the project, relative to the repository
 */ function wantedByProject(path, text, { beside }) {
    const stated = readNuGetProject({
        path,
        text,
        beside
    });
    const own = new Set(nuget_referencesIn(text));
    const all = new Set([
        ...own,
        ...putInto(path, beside).flatMap(nuget_referencesIn)
    ]);
    return [
        ...all
    ].map((name)=>{
        const [version = '', ...others] = stated.versions?.(name) ?? [];
        return {
            name,
            range: version,
            grammar: own.has(name) && others.length === 0 ? 'nuget' : null
        };
    });
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/python/pyproject.js



const pyproject_table = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({});
const requirements = schemas/* array */.YOg(schemas/* unknown */.L5J()).default([]);
const Poetry = schemas/* object */.Ikc({
    dependencies: pyproject_table,
    'dev-dependencies': pyproject_table,
    group: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        dependencies: pyproject_table
    })).default({})
});
const pyproject_Pyproject = schemas/* object */.Ikc({
    project: schemas/* object */.Ikc({
        dependencies: requirements,
        'optional-dependencies': schemas/* record */.g1P(schemas/* string */.YjP(), requirements).default({})
    }).optional(),
    'dependency-groups': schemas/* record */.g1P(schemas/* string */.YjP(), requirements).default({}),
    tool: schemas/* object */.Ikc({
        poetry: Poetry.optional()
    }).optional()
});
/**
 * Reads the requirements in a pyproject.toml, in Poetry's format and in that of PEP 621 and 735.
 * Groups count as development, since they are not installed with the package.
 * @throws LockfileError when it cannot be read
 * @see https://packaging.python.org/en/latest/specifications/pyproject-toml/
 * @see https://packaging.python.org/en/latest/specifications/dependency-groups/
 */ function readPyproject(text) {
    const { project, tool, 'dependency-groups': groups } = parseToml(text, pyproject_Pyproject);
    const poetry = tool?.poetry;
    return [
        ...fromList(project?.dependencies ?? [], null),
        ...Object.entries(project?.['optional-dependencies'] ?? {}).flatMap(([extra, list])=>fromList(list, null).map((asked)=>({
                    ...asked,
                    extra
                }))),
        ...Object.entries(groups).flatMap(([group, list])=>fromList(list, group)),
        ...fromTable(poetry?.dependencies ?? {}, null),
        ...fromTable(poetry?.['dev-dependencies'] ?? {}, 'dev'),
        ...Object.entries(poetry?.group ?? {}).flatMap(([group, { dependencies }])=>fromTable(dependencies, group))
    ];
}
function fromList(list, group) {
    return list.flatMap((requirement)=>{
        // Anything but a string is `{ include-group = … }`, and that group is read anyway.
        const name = typeof requirement === 'string' ? requirementName(requirement) : null;
        if (name === null || typeof requirement !== 'string') return [];
        const range = requirement.slice(requirement.indexOf(name) + name.length).split(';')[0]?.trim() ?? null;
        return [
            {
                name,
                range,
                group,
                dev: group !== null,
                conditional: requirement.includes(';')
            }
        ];
    });
}
function fromTable(wishes, group) {
    return Object.entries(wishes).map(([name, wish])=>{
        const range = typeof wish === 'string' ? wish : null;
        return {
            name,
            range,
            group,
            dev: group !== null,
            conditional: range === null
        };
    });
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/wanted.js










const DENO = [
    'deno.json',
    'deno.jsonc',
    'import_map.json',
    'import-map.json'
];
const wanted_READERS = new Map([
    [
        'poetry',
        [
            [
                'pyproject.toml',
                pyproject
            ]
        ]
    ],
    [
        'uv',
        [
            [
                'pyproject.toml',
                pyproject
            ]
        ]
    ],
    [
        'pdm',
        [
            [
                'pyproject.toml',
                mainOfPyproject
            ]
        ]
    ],
    [
        'pylock',
        [
            [
                'pyproject.toml',
                mainOfPyproject
            ]
        ]
    ],
    [
        'pipenv',
        [
            [
                'Pipfile',
                pipfile
            ]
        ]
    ],
    [
        'composer',
        [
            [
                'composer.json',
                wanted_composer
            ]
        ]
    ],
    [
        'bundler',
        [
            [
                'Gemfile',
                gemfile
            ]
        ]
    ],
    [
        'deno-lock',
        [
            ...DENO.map((name)=>[
                    name,
                    deno
                ]),
            [
                'package.json',
                packageJson
            ]
        ]
    ],
    [
        'mix',
        [
            [
                'mix.exs',
                wanted_mix
            ]
        ]
    ],
    [
        'pub',
        [
            [
                'pubspec.yaml',
                pubspec
            ]
        ]
    ],
    [
        'gradle',
        [
            [
                'build.gradle',
                gradle
            ],
            [
                'build.gradle.kts',
                gradle
            ]
        ]
    ]
]);
/** The names of the manifests that `wantedBy` reads beside a lockfile of such a kind. */ function manifestsOf(kind) {
    return (wanted_READERS.get(kind) ?? []).map(([manifest])=>manifest);
}
const wanted_JAVASCRIPT = new Set([
    'package-lock',
    'yarn',
    'pnpm',
    'bun'
]);
/**
 * The requirements in the manifests beside a lockfile, as far as they are literal.
 * @throws LockfileError when a manifest cannot be read
 */ function wantedBy({ name }, input) {
    if (wanted_JAVASCRIPT.has(name)) return inPackageJsons(input);
    if (name === 'cargo') return inCargoTomls(input);
    if (name === 'nuget-lock') return [
        ...input.beside
    ].flatMap(([file, text])=>isDotNetProject(file) ? wantedByProject(file, text, input) : []);
    const readers = new Map(wanted_READERS.get(name));
    // Those beside the lockfile, and those of its workspace's members.
    return [
        ...input.beside
    ].flatMap(([file, text])=>readers.get(external_node_path_.posix.basename(file))?.(text, file, input) ?? []);
}
const wanted_wishes = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).catch({}).default({});
const PackageJson = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().optional().catch(undefined),
    dependencies: wanted_wishes,
    devDependencies: wanted_wishes,
    optionalDependencies: wanted_wishes,
    overrides: schemas/* unknown */.L5J().optional(),
    resolutions: schemas/* unknown */.L5J().optional(),
    pnpm: schemas/* object */.Ikc({
        overrides: schemas/* unknown */.L5J().optional()
    }).optional().catch(undefined)
});
/** Requirements that refer to a directory of the repository; lockfiles may omit those. */ const wanted_OWN = /^(?:workspace|link|file|portal):|^\.{0,2}\//;
/**
 * The requirements in package.json files, without peer dependencies, which not all package managers
 * install.
 */ function inPackageJsons({ text, beside }) {
    const manifests = [
        ...beside
    ].filter(([file])=>external_node_path_.posix.basename(file) === 'package.json').flatMap(([, content])=>PackageJson.safeParse(parseJson(content)).data ?? []);
    const own = new Set(manifests.map(({ name })=>name));
    // pnpm's lockfile contains the overrides of its workspace.
    const overridden = JSON.stringify([
        ...manifests.map(({ overrides, resolutions, pnpm })=>[
                overrides,
                resolutions,
                pnpm?.overrides
            ]),
        /^overrides:\n(?:[ \t].*\n)*/m.exec(text)?.[0] ?? ''
    ]);
    return manifests.flatMap((manifest)=>Object.entries({
            ...manifest.devDependencies,
            ...manifest.dependencies,
            ...manifest.optionalDependencies
        }).filter(([name, range])=>!own.has(name) && !wanted_OWN.test(range)).map(([name, range])=>({
                name,
                range,
                grammar: overridden.includes(name) ? null : 'npm'
            })));
}
function packageJson(text, path) {
    return inPackageJsons({
        path,
        text: '',
        beside: new Map([
            [
                path,
                text
            ]
        ])
    });
}
/**
 * What a configuration of Deno asks for. Versions are not compared with the ranges: another file of
 * the workspace may have locked another version.
 */ function deno(text, path, { beside }) {
    return configuration(path, text, beside).npm.map((asked)=>({
            ...splitSpecifier(asked),
            grammar: null
        }));
}
/**
 * All requirements. One with a condition that never holds may rightly be missing from the lockfile.
 */ function pyproject(text) {
    return fromPyproject(text, ()=>true);
}
/** The main requirements only: PDM and pip lock just the groups that they are told to. */ function mainOfPyproject(text) {
    return fromPyproject(text, ({ group, extra })=>group === null && extra === undefined);
}
function fromPyproject(text, isWanted) {
    const overridden = /override/.test(text);
    return readPyproject(text).filter((asked)=>asked.name !== 'python' && !asked.conditional && isWanted(asked)).map(({ name, range })=>({
            name,
            range: range ?? '',
            grammar: overridden ? null : 'poetry'
        }));
}
function inCargoTomls({ beside }) {
    const manifests = [
        ...beside
    ].filter(([file])=>external_node_path_.posix.basename(file) === 'Cargo.toml').map(([, text])=>readCargoManifest(text));
    // A member may take a crate, and the name that it goes by, from the workspace.
    const shared = new Map(manifests.flatMap((manifest)=>manifest.shared));
    return manifests.filter(({ name })=>name !== null).flatMap(({ wishes: asked })=>asked).map(({ name, range, inherited })=>({
            name: inherited ? shared.get(name) ?? name : name,
            range: range ?? '',
            grammar: 'cargo'
        }));
}
const wanted_table = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}).default({});
const wanted_Pipfile = schemas/* object */.Ikc({
    packages: wanted_table,
    'dev-packages': wanted_table
});
function pipfile(text) {
    const { packages, 'dev-packages': development } = parseToml(text, wanted_Pipfile);
    return versioned({
        ...development,
        ...packages
    }, 'python');
}
/** The entries that require a version from a registry; directories, git and URLs have no range. */ function versioned(entries, grammar) {
    return Object.entries(entries).flatMap(([name, wish])=>{
        const range = typeof wish === 'string' ? wish : schemas/* object */.Ikc({
            version: schemas/* string */.YjP()
        }).safeParse(wish).data?.version;
        return range === undefined ? [] : [
            {
                name,
                range,
                grammar
            }
        ];
    });
}
/**
 * Composer's requirements without PHP and its extensions, which are part of the platform and have
 * no vendor.
 */ function wanted_composer(text) {
    const manifest = schemas/* object */.Ikc({
        require: wanted_table,
        'require-dev': wanted_table
    }).safeParse(parseJson(text)).data;
    return versioned({
        ...manifest?.['require-dev'],
        ...manifest?.require
    }, 'composer').filter(({ name })=>name.includes('/'));
}
function pubspec(text) {
    const Pubspec = schemas/* object */.Ikc({
        dependencies: wanted_table,
        dev_dependencies: wanted_table,
        dependency_overrides: wanted_table
    });
    const manifest = Pubspec.safeParse(yamlOf(text)).data;
    if (manifest === undefined) return [];
    return versioned({
        ...manifest.dev_dependencies,
        ...manifest.dependencies
    }, 'pub').map((wanted)=>wanted.name in manifest.dependency_overrides ? {
            ...wanted,
            grammar: null
        } : wanted);
}
/** A Gemfile is a program, so a gem inside a condition may rightly be missing from the lockfile. */ function gemfile(text) {
    const blocks = [];
    return text.split(/\r?\n/).flatMap((line)=>{
        const word = /^\s*(if|unless|case|while|def|begin)\b/.exec(line)?.[1];
        if (word !== undefined) blocks.push(word);
        else if (/\bdo\b\s*(?:\|[^|]*\|\s*)?$/.test(line)) blocks.push('do');
        else if (/^\s*end\b/.test(line)) blocks.pop();
        const [, name, rest = ''] = /^\s*gem[\s(]+["']([^"']+)["'](.*)$/.exec(line) ?? [];
        if (name === undefined || blocks.some((block)=>block !== 'do') || /\b(?:if|unless|platforms?|install_if)\b/.test(rest)) return [];
        const ranges = [
            ...rest.matchAll(/,\s*["']([^"']+)["']/g)
        ].map(([, range = ''])=>range);
        return [
            {
                name,
                range: ranges[0] ?? '',
                grammar: ranges.length === 1 ? 'ruby' : null
            }
        ];
    });
}
function wanted_mix(text) {
    const code = text.replace(/^[ \t]*#.*$/gm, '');
    const found = code.matchAll(/\{\s*:(\w+)\s*,\s*"(\s*(?:(?:~>|[<>!=]=?)\s*)?\d[^"]*)"/g);
    return [
        ...found
    ].map(([, name = '', range = ''])=>({
            name,
            range: range.replace(/^\s*==/, '='),
            grammar: /override:\s*true/.test(code) ? null : 'elixir'
        }));
}
/**
 * Gradle chooses the highest version that anything requires, so the locked one may rightly be
 * higher than the one here.
 */ function gradle(text) {
    const code = text.replace(/\/\*[\s\S]*?\*\/|^[ \t]*\/\/.*$/gm, '');
    const found = code.matchAll(/\b(?:implementation|api)[\s(]+["']([\w.-]+:[\w.-]+):([\w.+-]+)["']/g);
    return [
        ...found
    ].map(([, name = '', range = ''])=>({
            name,
            range,
            grammar: null
        }));
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/out-of-step.js


/**
 * What the manifests beside a lockfile ask for and the lockfile does not have, under this name or
 * in a version that they accept: what is installed then, nobody has compared. This shows lockfiles
 * that were emptied, entries that were deleted (also where only other entries need them), and
 * versions that were raised in the manifest only.
 * @throws LockfileError when a manifest can't be read
 */ function outOfStep(kind, input, { knows, versions, missing = [] }) {
    if (knows === undefined) return [];
    const taken = missing.map(({ name, by })=>{
        return {
            name,
            reason: 'out-of-step',
            detail: `${by} needs it, the lockfile does not know it`
        };
    });
    const asked = wantedBy(kind, input).flatMap((wanted)=>{
        const problem = knows(wanted.name) ? otherVersion(wanted, versions?.(wanted.name) ?? []) : 'the lockfile does not know it';
        if (problem === null) return [];
        const range = wanted.range === '' ? 'it' : wanted.range;
        const detail = `the manifest asks for ${range}, ${problem}`;
        return [
            {
                name: wanted.name,
                reason: 'out-of-step',
                detail
            }
        ];
    });
    const known = new Set(asked.map(({ name })=>name));
    return [
        ...asked,
        ...taken.filter(({ name })=>!known.has(name))
    ];
}
/**
 * The required range, when all versions in the lockfile are known to be outside of it; else null.
 */ function otherVersion({ range, grammar }, versions) {
    if (grammar === null || range === '' || versions.length === 0) return null;
    return versions.every((version)=>admits(grammar, range, version) === false) ? `the lockfile has ${versions.slice(0, 3).join(', ')}` : null;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/requirement.js


/** Options that follow a single requirement. */ const OWN_OPTIONS = /\s--?[A-Za-z].*$/s;
const EDITABLE = /^(?:-e|--editable)[\s=]+/;
const ADDRESS = /^(?:(?:git|hg|svn|bzr)(?:\+[a-z]+)?|https?|file|ssh):/i;
const PATH = /^(?:\.{0,2}\/|\.{1,2}$|~\/|[A-Za-z]:\\)|\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)$/i;
/**
 * Parses a requirement as pip does.
 * @returns null when the text requires nothing: an option, a directory of the project, prose
 * @see https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */ function askedBy(line) {
    const editable = EDITABLE.test(line);
    const text = line.replace(EDITABLE, '').trim();
    if (text.startsWith('-')) return besideAnOption(text);
    if (ADDRESS.test(text)) return byAddress(null, text);
    if (PATH.test(text.split(/[\s;[]/)[0] ?? '')) return byPath(text);
    return editable ? null : requirement_byName(text.replace(OWN_OPTIONS, ''));
}
/**
 * A requirement on the same line as an option. pip refuses it, but its author wants it installed.
 */ function besideAnOption(text) {
    const [, rest = ''] = /^--?[\w-]+(?:[\s=]+[^\s=]\S*)?\s+(.*==.*)$/.exec(text) ?? [];
    const name = /^--hash/.test(text) ? null : requirementName(rest);
    return name === null ? null : {
        name,
        version: null,
        wish: 'behind an option',
        origin: 'registry'
    };
}
const REQUIREMENT = /^\s*[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\]\s*)?(.*)$/s;
function requirement_byName(text) {
    const name = requirementName(text);
    const rest = REQUIREMENT.exec(text)?.[1];
    if (name === null || rest === undefined) return null;
    if (rest.startsWith('@')) return byAddress(name, rest.slice(1).trim());
    const wish = (rest.split(';')[0] ?? '').trim();
    // pip would refuse any other text; one that looks like a version is taken as such.
    if (wish !== '' && !/^[(<>=!~]/.test(wish)) return /^v?\d/.test(wish) ? {
        name,
        version: null,
        wish,
        origin: 'registry'
    } : null;
    const bare = wish.replace(/^\((.*)\)$/, '$1').trim();
    return {
        name,
        version: onlyVersion(bare),
        wish: bare,
        origin: 'registry'
    };
}
/**
 * The version to compare for version specifiers: the pinned one; else the upper bound (`<=`), which
 * pip would choose; else the base of a compatible release (`~=`); else the bound that is given from
 * both sides. Null when nobody can tell.
 */ function onlyVersion(specifiers) {
    const parts = specifiers.split(',').map((part)=>/^\s*(===?|~=|!=|<=|>=|<|>)\s*(\S+)\s*$/.exec(part));
    const all = parts.map((part)=>({
            sign: part?.[1] ?? '',
            version: part?.[2] ?? ''
        }));
    if (all.some(({ version })=>version === '')) return null;
    const of = (...signs)=>[
            ...new Set(all.filter(({ sign })=>signs.includes(sign)).map(({ version })=>version))
        ];
    const [pinned, ...others] = of('==', '===');
    const [floor] = of('>=');
    const single = all.length === 1 && /^[<~]=$/.test(all[0]?.sign ?? '') ? all[0]?.version : undefined;
    const version = pinned ?? single ?? (floor !== undefined && of('<=').includes(floor) ? floor : undefined);
    return version === undefined || others.length > 0 || !isVersionText('PyPI', version) ? null : version;
}
const requirement_WHEEL = /\/([A-Za-z0-9_.]+)-(\d[^-/]*)-[^/]*\.whl(?:#.*)?$/;
const SOURCE = /\/([A-Za-z0-9_.-]+)-(\d[^-/]*)\.(?:tar\.gz|zip|tgz)(?:#.*)?$/;
/**
 * The requirement in the file name of a URL; installers check that the archive contains that
 * version.
 */ function byAddress(name, address) {
    const plain = address.split(/\s;\s|\s--/)[0]?.trim() ?? '';
    if (!/^(?:https?|file):/i.test(plain)) {
        const egg = name ?? /[#&]egg=([\w.-]+)/.exec(plain)?.[1] ?? plain;
        return {
            name: egg,
            version: null,
            wish: 'from git',
            origin: 'git'
        };
    }
    if (/^file:/i.test(plain)) return byPath(name === null ? plain : `${name} @ ${plain}`);
    const [, found, version] = requirement_WHEEL.exec(plain) ?? SOURCE.exec(plain) ?? [];
    const known = name ?? found ?? plain;
    return {
        name: known,
        version: version ?? null,
        wish: plain,
        origin: 'url'
    };
}
/**
 * A path to a directory is own code; a path to an archive is a package about which nothing is
 * known.
 */ function byPath(text) {
    const path = text.split(/\s;|\s--/)[0]?.trim() ?? '';
    if (!/\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)(?:#.*)?$/i.test(path)) return null;
    return {
        name: path.slice(path.lastIndexOf('/') + 1),
        version: null,
        wish: 'from a file',
        origin: 'file'
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/python/setup-program.js
const KEYS = new Set([
    'install_requires',
    'setup_requires',
    'tests_require',
    'extras_require'
]);
const setup_program_TOKEN = /#[^\n]*|[rRbBuUfF]{0,2}("""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|[A-Za-z_][\w.]*|\\\r?\n|\S/g;
function tokensOf(program) {
    const tokens = [];
    let end = 0;
    for (const { 0: whole, 1: quoted, index } of program.matchAll(setup_program_TOKEN)){
        if (/^(?:#|\\\r?\n)/.test(whole)) continue;
        const between = program.slice(end, index).replace(/\\\r?\n/g, '');
        const quotes = quoted !== undefined && /^(?:"""|''')/.test(quoted) ? 3 : 1;
        const text = quoted === undefined ? whole : quoted.slice(quotes, -quotes);
        tokens.push({
            text,
            offset: index,
            isText: quoted !== undefined,
            begins: between.includes('\n')
        });
        end = index + whole.length;
    }
    return tokens;
}
/**
 * The requirements that are literal in a setup.py: in lists, in variables, and in what is added to
 * them. Python is not run: what the program makes in another way is not compared, and the word that
 * makes it (a function, an unknown variable) is named.
 */ function requiredByProgram(program) {
    const tokens = tokensOf(program);
    const found = {
        entries: [],
        computed: []
    };
    const seen = new Set();
    tokens.forEach(({ text }, at)=>{
        const isSet = tokens[at]?.isText === true ? ':' : '=';
        if (KEYS.has(text) && setup_program_isWord(tokens, at + 1, isSet) && !setup_program_isWord(tokens, at + 2, '=')) readValue({
            tokens,
            seen,
            found
        }, at + 2, text);
    });
    return {
        entries: found.entries,
        notCompared: found.computed
    };
}
function setup_program_isWord(tokens, at, text) {
    const token = tokens[at];
    return token !== undefined && !token.isText && token.text === text;
}
const OPENING = /^[[({]$/;
const CLOSING = /^[\])}]$/;
/** Words of the language, and functions that only pass on what they get. */ const PLAIN = new Set('for in if else and or not None True False lambda is list tuple set dict sorted sys.version_info'.split(' '));
/** Reads the texts of a value, and what its variables were given. */ function readValue(reading, from, key) {
    const { tokens, found } = reading;
    let depth = 0;
    for(let at = from; at < tokens.length; at += 1){
        const token = tokens[at];
        if (token === undefined || depth === 0 && at > from && token.begins) return;
        if (token.isText) at = readText(reading, at);
        else if (OPENING.test(token.text)) depth += 1;
        else if (CLOSING.test(token.text)) depth -= 1;
        else if (depth === 0 && /^[,;]$/.test(token.text)) return;
        else if (/^[A-Za-z_]/.test(token.text) && !PLAIN.has(token.text) && !setup_program_follow(reading, token.text, key)) {
            found.computed.push({
                name: key,
                reason: 'no-version',
                detail: `the program makes it: ${token.text}`
            });
            if (setup_program_isWord(tokens, at + 1, '(')) at = endOf(tokens, at + 1);
        }
        if (depth < 0) return;
    }
}
/** Where the bracket closes that opens at a place. */ function endOf(tokens, from) {
    let depth = 0;
    for(let at = from; at < tokens.length; at += 1){
        const token = tokens[at];
        if (token === undefined || token.isText) continue;
        if (OPENING.test(token.text)) depth += 1;
        if (CLOSING.test(token.text)) depth -= 1;
        if (depth === 0) return at;
    }
    return tokens.length;
}
/** A text with those that are added to it, a line each; keys of a table are none. */ function readText({ tokens, found }, from) {
    let at = from;
    let text = tokens[at]?.text ?? '';
    for(;;){
        const next = setup_program_isWord(tokens, at + 1, '+') ? at + 2 : at + 1;
        const token = tokens[next];
        if (token?.isText !== true) break;
        text += token.text;
        at = next;
    }
    const offset = tokens[from]?.offset ?? 0;
    if (!setup_program_isWord(tokens, at + 1, ':')) {
        for (const line of text.split(/\n|\\n/))if (line.trim() !== '') found.entries.push({
            text: line.trim(),
            offset
        });
    }
    return at;
}
/** Reads whatever a variable is given or gets added; false where that stands nowhere. */ function setup_program_follow(reading, name, key) {
    const { tokens, seen } = reading;
    if (seen.has(name)) return true;
    const values = tokens.flatMap((token, at)=>token.isText ? [] : valuesAt(tokens, at, name));
    if (values.length === 0) return false;
    seen.add(name);
    for (const value of values)readValue(reading, value, key);
    return true;
}
/** Where a value begins that a variable is given at a place: by `=`, `+=`, a key, or a method. */ function valuesAt(tokens, at, name) {
    const word = tokens[at]?.text ?? '';
    if (/^(?:append|extend|update|insert|add|setdefault)$/.test(word.slice(name.length + 1))) return word.startsWith(`${name}.`) && setup_program_isWord(tokens, at + 1, '(') ? [
        at + 2
    ] : [];
    if (word !== name) return [];
    const isKey = setup_program_isWord(tokens, at + 1, '[') && setup_program_isWord(tokens, at + 3, ']');
    const next = at + (isKey ? 4 : 1) + (setup_program_isWord(tokens, at + 1, '+') ? 1 : 0);
    // A keyword of a call of that name gets the same value mostly, or none that is a text.
    return setup_program_isWord(tokens, next, '=') && !setup_program_isWord(tokens, next + 1, '=') ? [
        next + 1
    ] : [];
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/python/setup.js







/**
 * Reads the requirements that are literal in setup.cfg or setup.py. Python is not run, so
 * requirements that a program computes are not found.
 * @see https://setuptools.pypa.io/en/latest/userguide/declarative_config.html
 */ function readPythonSetup({ path, text }) {
    const { entries, notCompared } = path.endsWith('.py') ? requiredByProgram(text) : inConfiguration(path, text);
    const asked = entries.flatMap(({ text: entry, offset })=>{
        const read = askedBy(entry);
        return read === null ? [] : [
            {
                ...read,
                line: lineAt(text, offset)
            }
        ];
    });
    const listed = asked.flatMap((entry)=>entry.version === null ? [] : [
            listedAs(entry, entry.version)
        ]);
    return {
        ...statedDirectly(listed, pythonName),
        notCompared: [
            ...fromElsewhere(listed),
            ...notCompared,
            ...asked.filter(({ version })=>version === null).map(({ name, wish })=>({
                    name,
                    reason: 'no-version',
                    detail: wish || 'any version'
                }))
        ]
    };
}
function listedAs({ name, origin, line }, version) {
    return {
        name,
        version,
        line,
        column: 1,
        origin
    };
}
/**
 * The lists of `install_requires =` and of the keys in `[options.extras_require]`, on their own
 * line and on the indented lines below.
 */ function inConfiguration(path, text) {
    const entries = [];
    let section = '';
    let wanted = false;
    let offset = 0;
    for (const line of text.split('\n')){
        const bare = line.replace(/(^|\s)[#;].*$/s, '').trimEnd();
        const header = /^\[([^\]]*)\]/.exec(bare)?.[1];
        const [, key, first = ''] = /^(\w[\w.-]*)\s*[=:](.*)$/.exec(bare) ?? [];
        if (header !== undefined) [section, wanted] = [
            header.trim(),
            false
        ];
        else if (key !== undefined) {
            wanted = section === 'options' ? /^(?:install|setup|tests)_requires?$/.test(key) : section === 'options.extras_require';
            if (wanted && first.trim() !== '') entries.push({
                text: first.trim(),
                offset
            });
        } else if (wanted && /^\s+\S/.test(bare)) entries.push({
            text: bare.trim(),
            offset
        });
        offset += line.length + 1;
    }
    return {
        entries,
        notCompared: entries.flatMap((entry)=>inOtherFiles(path, entry))
    };
}
/** `file: a.txt, b.txt`, unless they are read as requirements, as their names say. */ function inOtherFiles(path, { text }) {
    const files = (/^file:(.*)$/.exec(text)?.[1] ?? '').split(',').map((file)=>file.trim());
    return files.filter((file)=>file !== '' && lockfileKind(besides(path, file) ?? '')?.name !== 'pip').map((file)=>({
            name: file,
            reason: 'no-version',
            detail: 'a list in a file that is not read'
        }));
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/python/pip.js





/**
 * Reads requirements.txt with all included files; constraints provide versions for requirements
 * without one. A requirement of an included file gets the first file's path and the line of the
 * `-r`.
 */ function readRequirements(input) {
    const wanted = pip_wantedBy(input);
    const pins = new Map(wanted.filter(({ constraint, asked })=>constraint && asked.version !== null).map(({ asked })=>[
            pythonName(asked.name),
            asked.version
        ]));
    // Constraints do not install anything, so they count only if the scanned file is a constraints
    // file itself.
    const asked = wanted.filter(({ constraint })=>!constraint || isConstraints(input.path)).map((entry)=>({
            ...entry,
            version: entry.asked.version ?? pins.get(pythonName(entry.asked.name)) ?? null
        }));
    const listed = asked.flatMap(({ version, ...entry })=>version === null ? [] : [
            pip_listedAs(entry, version)
        ]);
    const open = isConstraints(input.path) ? [] : asked.filter(({ version })=>version === null);
    return {
        ...statedDirectly(listed, pythonName),
        manager: 'pip',
        notCompared: [
            ...fromElsewhere(listed),
            ...open.map((entry)=>pip_unpinned(entry.asked))
        ]
    };
}
function pip_unpinned({ name, wish }) {
    return {
        name,
        reason: 'no-version',
        detail: wish === '' ? 'any version' : wish
    };
}
/**
 * Whether a file's name says that it contains constraints. A file that another one refers to with
 * `-c` may have any name.
 */ function isConstraints(path) {
    return /(?:^|\/)[^/]*constraints[^/]*\.txt$/.test(path);
}
/**
 * The requirements of a file and all included files; each file is read once as requirements and
 * once as constraints.
 */ function pip_wantedBy(input) {
    const wanted = [];
    const seen = new Set();
    const { path, text } = input;
    const waiting = [
        {
            path,
            text,
            from: null,
            constraint: isConstraints(path)
        }
    ];
    for(let next = waiting.shift(); next; next = waiting.shift()){
        const key = `${next.constraint ? 'c' : 'r'} ${next.path}`;
        if (seen.has(key)) continue;
        seen.add(key);
        for (const requirement of requirementLines(next.text)){
            const asked = askedBy(requirement.text);
            if (asked) wanted.push({
                asked,
                requirement,
                by: next,
                constraint: next.constraint
            });
            waiting.push(...includedBy(requirement, next, input));
        }
    }
    return wanted;
}
function includedBy(requirement, by, input) {
    const found = reference(requirement);
    const path = besides(by.path, found?.target ?? '');
    const text = path === null ? undefined : input.beside.get(path);
    if (path === null || text === undefined) return [];
    const constraint = by.constraint || found?.constraint === true;
    return [
        {
            path,
            text,
            from: by.from ?? requirement,
            constraint
        }
    ];
}
function pip_listedAs({ asked, requirement, by }, version) {
    const { line, column } = by.from ?? requirement;
    // Not edited automatically: a requirement with hashes, which would change too, or one without an
    // own version.
    const editable = asked.version !== null && asked.origin === 'registry' && !requirement.text.includes('--hash');
    const edit = editable ? {
        path: by.path,
        line: requirement.line
    } : null;
    return {
        name: asked.name,
        version,
        line,
        column,
        edit,
        origin: asked.origin
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/python/poetry.js







const poetry_Lock = schemas/* object */.Ikc({
    package: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        version: schemas/* string */.YjP(),
        category: schemas/* string */.YjP().optional(),
        groups: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
        source: schemas/* object */.Ikc({
            type: schemas/* string */.YjP().optional()
        }).optional(),
        dependencies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional()
    })).default([])
});
/** Origins by Poetry's source type. Another package index (`legacy`) is a registry too. */ const ORIGINS = new Map([
    [
        'directory',
        'own'
    ],
    [
        'file',
        'file'
    ],
    [
        'git',
        'git'
    ],
    [
        'url',
        'url'
    ]
]);
/**
 * Reads poetry.lock. Direct dependencies are read from the pyproject.toml beside it. Without that,
 * only the groups in the lockfile (since Poetry 2.0; a category up to 1.4) tell what is for
 * development.
 * @throws LockfileError when it cannot be read
 * @see https://python-poetry.org/docs/managing-dependencies/
 */ function readPoetryLock(input) {
    const packages = parseToml(input.text, poetry_Lock).package;
    const lines = packageLines(input.text, packages.map(({ name })=>name));
    const listed = packages.map(({ name, version, source }, node)=>({
            name,
            version,
            origin: ORIGINS.get(source?.type ?? '') ?? 'registry',
            ...lines[node] ?? {
                line: 1,
                column: 1
            }
        }));
    const asked = pyprojectOf(input);
    const graph = asked && graphOf(packages, asked);
    return lookup(listed, {
        manager: 'poetry',
        normalName: pythonName,
        // Anything but a range may have a condition.
        needs: (node)=>Object.entries(packages[node]?.dependencies ?? {}).flatMap(([name, wish])=>typeof wish === 'string' ? [
                    name
                ] : []),
        facts: (node)=>{
            const self = listed[node];
            if (graph) return graphFacts(listed, node, graph);
            return self ? plainFacts(self, {
                dev: noted(packages[node])
            }) : null;
        }
    });
}
function pyprojectOf(input) {
    const path = besides(input.path, 'pyproject.toml');
    const text = path === null ? undefined : input.beside.get(path);
    return text === undefined ? null : readPyproject(text);
}
function graphOf(packages, asked) {
    const nodes = byName(packages.map(({ name })=>pythonName(name)));
    // A name may have several versions, for different Pythons; all of them are taken.
    const all = (name)=>nodes.get(pythonName(name)) ?? [];
    const roots = asked.flatMap(({ name, ...wish })=>all(name).map((to)=>({
                ...wish,
                to,
                project: ''
            })));
    const edges = packages.map(({ dependencies })=>Object.entries(dependencies ?? {}).flatMap(([name, wish])=>all(name).map((to)=>({
                    to,
                    range: rangeOf(wish)
                }))));
    return new DependencyGraph(packages.length, roots, (node)=>edges[node] ?? []);
}
function rangeOf(wish) {
    if (typeof wish === 'string') return wish;
    return typeof wish === 'object' && wish !== null && 'version' in wish && typeof wish.version === 'string' ? wish.version : null;
}
function noted(entry) {
    if (entry?.groups) return !entry.groups.includes('main');
    return entry?.category === undefined ? null : entry.category !== 'main';
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/python/uv.js





const dependencies = schemas/* array */.YOg(schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP().optional()
})).default([]);
const groups = schemas/* record */.g1P(schemas/* string */.YjP(), dependencies).default({});
const uv_Lock = schemas/* object */.Ikc({
    manifest: schemas/* object */.Ikc({
        'dependency-groups': groups.optional()
    }).optional(),
    package: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        version: schemas/* string */.YjP().default(''),
        source: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}),
        dependencies,
        'optional-dependencies': groups,
        'dev-dependencies': groups
    })).default([])
});
const uv_ORIGINS = [
    [
        'virtual',
        'own'
    ],
    [
        'editable',
        'own'
    ],
    [
        'directory',
        'own'
    ],
    [
        'git',
        'git'
    ],
    [
        'path',
        'file'
    ],
    [
        'url',
        'url'
    ]
];
/**
 * Reads uv.lock. Its packages include the projects themselves, with their groups.
 * @throws LockfileError when it cannot be read
 * @see https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile
 */ function readUvLock(input) {
    const { package: packages, manifest } = parseToml(input.text, uv_Lock);
    const lines = packageLines(input.text, packages.map(({ name })=>name));
    const listed = packages.map(({ name, version, source }, node)=>({
            name,
            version,
            origin: uv_originOf(source),
            ...lines[node] ?? {
                line: 1,
                column: 1
            }
        }));
    const follow = follower(packages);
    const loose = grouped(manifest?.['dependency-groups'] ?? {}, '', follow);
    const roots = [
        ...packages.flatMap((entry)=>uv_rootsOf(entry, follow)),
        ...loose
    ];
    const edges = packages.map((entry)=>uv_projectOf(entry) === null ? uv_edgesOf(entry, follow) : []);
    const graph = new DependencyGraph(packages.length, roots, (node)=>edges[node] ?? []);
    return lookup(listed, {
        manager: 'uv',
        normalName: pythonName,
        facts: (node)=>graphFacts(listed, node, graph),
        needs: (node)=>packages[node]?.dependencies.map(({ name })=>name) ?? []
    });
}
/** A folder of files may stand in the place of a registry. */ function uv_originOf(source) {
    const { registry } = source;
    if (typeof registry === 'string' && !/^https?:/i.test(registry)) return 'file';
    return uv_ORIGINS.find(([key])=>source[key] !== undefined)?.[1] ?? 'registry';
}
/** The directory of a package that is a project of this repository; null for any other package. */ function uv_projectOf({ source }) {
    const folder = source['virtual'] ?? source['editable'] ?? source['directory'];
    if (typeof folder !== 'string') return null;
    return folder === '.' ? '' : folder;
}
function uv_rootsOf(entry, follow) {
    const project = uv_projectOf(entry);
    if (project === null) return [];
    const root = {
        dev: false,
        project,
        group: null
    };
    const main = follow(entry.dependencies).map((edge)=>({
            ...edge,
            ...root
        }));
    const extras = Object.entries(entry['optional-dependencies']).flatMap(([extra, list])=>follow(list).map((edge)=>({
                ...edge,
                ...root,
                extra
            })));
    return [
        ...main,
        ...extras,
        ...grouped(entry['dev-dependencies'], project, follow)
    ];
}
function grouped(wanted, project, follow) {
    return Object.entries(wanted).flatMap(([group, list])=>follow(list).map((edge)=>({
                ...edge,
                dev: true,
                project,
                group
            })));
}
function uv_edgesOf(entry, follow) {
    return follow([
        entry.dependencies,
        ...Object.values(entry['optional-dependencies'])
    ].flat());
}
/** uv writes the version of a dependency only if the lockfile contains several versions. */ function follower(packages) {
    const nodes = byName(packages.map(({ name })=>pythonName(name)));
    return (wanted)=>wanted.flatMap(({ name, version })=>(nodes.get(pythonName(name)) ?? []).filter((node)=>version === undefined || packages[node]?.version === version).map((to)=>({
                    to,
                    range: null
                })));
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/sbom/components.js



/**
 * The packages of an SBOM (CycloneDX as JSON or XML; SPDX as JSON, YAML, RDF or tags and values),
 * without the product that it is about. What cannot be read gives none: osv-scanner refuses it.
 * @see https://cyclonedx.org/docs/1.6/json/
 * @see https://spdx.github.io/spdx-spec/v2.3/
 */ function componentsOf(path, text) {
    const start = text.trimStart();
    if (start.startsWith('{')) return inObject(parseJson(text));
    if (start.startsWith('<')) return inXml(text);
    return /\.ya?ml$/i.test(path) ? inObject(yamlOf(text)) : inTags(text);
}
const components_text = schemas/* string */.YjP().catch('');
const CycloneDx = schemas/* object */.Ikc({
    name: components_text,
    group: components_text,
    version: components_text,
    type: components_text,
    purl: schemas/* string */.YjP().nullable().catch(null),
    components: schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([])
});
const Reference = schemas/* object */.Ikc({
    referenceType: components_text,
    referenceLocator: components_text
});
const Spdx = schemas/* object */.Ikc({
    SPDXID: components_text,
    name: components_text,
    versionInfo: components_text,
    externalRefs: schemas/* array */.YOg(Reference).catch([])
});
const Document = schemas/* object */.Ikc({
    components: schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]),
    packages: schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]),
    documentDescribes: schemas/* array */.YOg(schemas/* string */.YjP()).catch([]),
    relationships: schemas/* array */.YOg(schemas/* object */.Ikc({
        relationshipType: components_text,
        relatedSpdxElement: components_text
    }).catch({
        relationshipType: '',
        relatedSpdxElement: ''
    })).catch([])
});
function inObject(value) {
    const document = Document.safeParse(value).data;
    if (document === undefined) return [];
    const own = new Set([
        ...document.documentDescribes,
        ...document.relationships.filter(({ relationshipType })=>relationshipType === 'DESCRIBES').map(({ relatedSpdxElement })=>relatedSpdxElement)
    ]);
    return [
        ...fromCycloneDx(document.components),
        ...fromSpdx(document.packages, own)
    ];
}
/** Components may have others in them, to any depth. */ function fromCycloneDx(listed) {
    const found = [];
    const waiting = [
        ...listed
    ];
    for(let next = waiting.pop(); next !== undefined; next = waiting.pop()){
        const component = CycloneDx.safeParse(next).data;
        if (component === undefined) continue;
        const { group, name, version, purl, type } = component;
        waiting.push(...component.components);
        if (type !== 'file') found.push({
            name: group === '' ? name : `${group}/${name}`,
            version,
            purl
        });
    }
    return found.reverse();
}
function fromSpdx(listed, own) {
    return listed.flatMap((entry)=>{
        const found = Spdx.safeParse(entry).data;
        if (found === undefined || own.has(found.SPDXID)) return [];
        const reference = found.externalRefs.find(({ referenceType })=>referenceType === 'purl');
        return [
            {
                name: found.name,
                version: found.versionInfo,
                purl: reference?.referenceLocator ?? null
            }
        ];
    });
}
const XML_FIELD = /<(?:[\w-]+:)?(group|name|version|purl|versionInfo|referenceLocator)>([^<]*)</g;
/** Each element up to the next: what it says of itself stands before what it has in it. */ function inXml(xml) {
    const isSpdx = /<(?:[\w-]+:)?(?:SpdxDocument|Document)\b/.test(xml);
    const body = isSpdx ? xml : xml.split(/<\/(?:[\w-]+:)?metadata>/)[1] ?? xml;
    const parts = body.split(isSpdx ? /<(?:[\w-]+:)?Package\b/ : /<(?:[\w-]+:)?component\s/).slice(1);
    return parts.flatMap((part)=>{
        if (!isSpdx && /^[^>]*\btype="file"/.test(part)) return [];
        const fields = new Map();
        for (const [, key = '', value = ''] of part.matchAll(XML_FIELD))if (!fields.has(key)) fields.set(key, value.trim());
        const [group, name = ''] = [
            fields.get('group'),
            fields.get('name')
        ];
        const version = fields.get('versionInfo') ?? fields.get('version') ?? '';
        const purl = fields.get('purl') ?? /pkg:[^<\s]+/.exec(fields.get('referenceLocator') ?? '')?.[0] ?? null;
        return name === '' ? [] : [
            {
                name: group ? `${group}/${name}` : name,
                version,
                purl
            }
        ];
    });
}
function inTags(tags) {
    const own = new Set([
        ...tags.matchAll(/^Relationship:\s*\S+\s+DESCRIBES\s+(\S+)/gm)
    ].map(([, id])=>id));
    return tags.split(/^PackageName:/m).slice(1).flatMap((part)=>{
        const [name = ''] = part.split('\n', 1);
        const field = (key)=>key.exec(part)?.[1] ?? null;
        if (own.has(field(/^SPDXID:[ \t]*(\S+)/m) ?? '')) return [];
        const purl = field(/^ExternalRef:[ \t]*\S+[ \t]+purl[ \t]+(\S+)/m);
        return [
            {
                name: name.trim(),
                version: field(/^PackageVersion:[ \t]*(\S+)/m) ?? '',
                purl
            }
        ];
    });
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/sbom/sbom.js



/**
 * Reads an SBOM. osv-scanner compares what has a package URL. Everything else is named, since only
 * that URL says which registry a name belongs to.
 * @throws LockfileError when it can't be read
 */ function readSbom(input, kind) {
    const packages = readGeneric(kind, input);
    const named = componentsOf(input.path, input.text).flatMap(notCompared);
    return {
        ...packages,
        notCompared: [
            ...packages.notCompared,
            ...named
        ]
    };
}
function notCompared({ name, version, purl }) {
    const named = version === '' ? name : `${name}@${version}`;
    if (purl === null) return [
        {
            name: named,
            reason: 'unsupported',
            detail: 'no package URL says which registry it is of'
        }
    ];
    const [, type = '', rest = ''] = /^pkg:\/*([\w.+-]+)\/(.*)$/s.exec(purl.trim()) ?? [];
    if (!(0,purl_type/* hasEcosystem */.jv)(type.toLowerCase())) return [
        {
            name: named,
            reason: 'unsupported',
            detail: `no advisories are about ${purl.slice(0, 100)}`
        }
    ];
    // The version stands behind the last @, and one of a scope before it is escaped.
    return /.@[^/?#]+/.test(rest.replace(/[?#].*$/s, '')) ? [] : [
        {
            name,
            reason: 'no-version',
            detail: 'its package URL has none'
        }
    ];
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/read.js

























const none = ()=>[];
const read_READERS = new Map([
    [
        'package-lock',
        {
            read: readPackageLock,
            siblings: ()=>[
                    'package.json'
                ]
        }
    ],
    [
        'yarn',
        {
            read: readYarnLock,
            siblings: yarnSiblings
        }
    ],
    [
        'pnpm',
        {
            read: readPnpmLock,
            siblings: ()=>[
                    'package.json',
                    'pnpm-workspace.yaml'
                ]
        }
    ],
    [
        'bun',
        {
            read: readBunLock,
            siblings: ()=>[
                    'package.json'
                ]
        }
    ],
    [
        'pip',
        {
            read: readRequirements,
            siblings: none
        }
    ],
    [
        'poetry',
        {
            read: readPoetryLock,
            siblings: ()=>[
                    'pyproject.toml'
                ]
        }
    ],
    [
        'uv',
        {
            read: readUvLock,
            siblings: ()=>[
                    'pyproject.toml'
                ]
        }
    ],
    [
        'go',
        {
            read: readGoMod,
            siblings: none
        }
    ],
    [
        'go-work',
        {
            read: readGoWork,
            siblings: none
        }
    ],
    [
        'cargo',
        {
            read: readCargoLock,
            siblings: ()=>[
                    'Cargo.toml'
                ]
        }
    ],
    [
        'cargo-toml',
        {
            read: readCargoToml,
            siblings: none
        }
    ],
    [
        'maven',
        {
            read: readPom,
            siblings: none
        }
    ],
    [
        'nuget-project',
        {
            read: readNuGetProject,
            siblings: none
        }
    ],
    [
        'nuget-central',
        {
            read: readNuGetProject,
            siblings: none
        }
    ],
    [
        'nuget-props',
        {
            read: readNuGetProject,
            siblings: none
        }
    ],
    [
        'nuget-tools',
        {
            read: readNuGetTools,
            siblings: none
        }
    ],
    [
        'gradle-catalog',
        {
            read: readGradleCatalog,
            siblings: none
        }
    ],
    [
        'gradle-lines',
        {
            read: readGradleLines,
            siblings: none
        }
    ],
    [
        'gradle-script',
        {
            read: readGradleScript,
            siblings: none
        }
    ],
    [
        'python-setup',
        {
            read: readPythonSetup,
            siblings: none
        }
    ],
    [
        'deno-lock',
        {
            read: readDenoLock,
            siblings: ()=>manifestsOf('deno-lock')
        }
    ],
    [
        'deno',
        {
            read: readDenoConfiguration,
            siblings: none
        }
    ],
    [
        'cyclonedx',
        {
            read: readSbom,
            siblings: none
        }
    ],
    [
        'spdx',
        {
            read: readSbom,
            siblings: none
        }
    ]
]);
/**
 * Kinds of files of which we determine the packages ourselves. osv-scanner then gets a package
 * list, either instead of the file, or in addition when it can detect that the file is broken.
 */ const WORKED_OUT = new Map([
    [
        'pip',
        'instead'
    ],
    [
        'maven',
        'beside'
    ],
    [
        'nuget-project',
        'beside'
    ],
    [
        'nuget-central',
        'beside'
    ],
    [
        'nuget-props',
        'instead'
    ],
    [
        'nuget-tools',
        'instead'
    ],
    [
        'go',
        'beside'
    ],
    [
        'go-work',
        'instead'
    ],
    [
        'cargo-toml',
        'instead'
    ],
    [
        'gradle-catalog',
        'instead'
    ],
    [
        'gradle-lines',
        'instead'
    ],
    [
        'gradle-script',
        'instead'
    ],
    [
        'python-setup',
        'instead'
    ],
    [
        'deno-lock',
        'instead'
    ],
    [
        'deno',
        'instead'
    ]
]);
const GO = /(?:^|\/)go\.(?:mod|sum|work|work\.sum)$/;
const GRADLE = new RegExp(`${GRADLE_SCRIPT.source}|(?:^|\\/)gradle\\.(?:properties|lockfile)$`);
/**
 * Kinds whose files refer to each other by name instead of by path, so that each is read with all
 * others of the repository.
 */ const FAMILIES = new Map([
    [
        'maven',
        /(?:^|\/)pom\.xml$|\.pom$/
    ],
    [
        'nuget-project',
        MSBUILD
    ],
    [
        'nuget-central',
        MSBUILD
    ],
    [
        'nuget-props',
        MSBUILD
    ],
    [
        'go',
        GO
    ],
    [
        'go-work',
        GO
    ],
    [
        'cargo-toml',
        /(?:^|\/)Cargo\.toml$/
    ],
    [
        'gradle-script',
        GRADLE
    ]
]);
/**
 * Matches the files of a repository that a file of this kind may depend on; null when there are
 * none.
 */ function familyOf(kind) {
    return FAMILIES.get(kind ?? '') ?? null;
}
/**
 * Reads the facts in a lockfile that osv-scanner does not report.
 * @throws LockfileError when the lockfile, or a manifest beside it, cannot be read
 */ function readLockfile(kind, input) {
    const reader = read_READERS.get(kind.name);
    const packages = reader ? reader.read(input, kind) : readGeneric(kind, input);
    return {
        ...packages,
        notCompared: [
            ...packages.notCompared,
            ...outOfStep(kind, input, packages)
        ]
    };
}
/**
 * The manifests that `readLockfile` needs for this lockfile, if they exist; paths relative to the
 * repository.
 * @throws LockfileError when the lockfile cannot be read
 */ function siblings(kind, path, text) {
    const names = read_READERS.get(kind.name)?.siblings(text) ?? manifestsOf(kind.name);
    return [
        ...new Set(names.flatMap((name)=>besides(path, name) ?? []))
    ];
}
function yarnSiblings(text) {
    return [
        'package.json',
        ...yarnWorkspaces(text).map((folder)=>folder === '' ? 'package.json' : `${folder}/package.json`)
    ];
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfile-input.js







/** The text of a file without the byte order mark that some editors write. */ async function lockfile_input_textOf(tree, path) {
    return (await tree.read(path)).toString('utf8').replace(/^\uFEFF/, '');
}
/**
 * What a lockfile downloads; nothing where it cannot be read, which the scan of that file says.
 * @param path relative to the repository, with `/`
 */ async function readDownloads(tree, here, path) {
    const kind = lockfileKind(path);
    if (kind === null) return [];
    try {
        return downloadsOf(kind, await readInput(tree, here, path, kind));
    } catch (error) {
        if (error instanceof LockfileError) return [];
        throw error;
    }
}
/** Reads a lockfile with the manifests and companions that add information. */ async function readInput(tree, here, path, kind) {
    const read = (file)=>lockfile_input_textOf(tree, file);
    const text = await read(path);
    const beside = new Map();
    const wanted = [
        ...siblings(kind, path, text),
        ...companions(path, text, kind.name)
    ];
    for(let next = wanted.pop(); next !== undefined; next = wanted.pop()){
        if (beside.has(next) || next === path || !here.has(next)) continue;
        const content = await read(next);
        beside.set(next, content);
        wanted.push(...companions(next, content, kind.name));
    }
    const members = memberManifests(kind.name, path, here, (file)=>beside.get(file));
    for (const file of members)if (!beside.has(file) && !(0,shared_wanted/* isInstalled */.j$)(file)) beside.set(file, await read(file));
    return {
        path,
        text,
        beside
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/above.js








/** The manifest of each kind of lockfile that may lock folders below its own. */ const MANIFESTS = new Map([
    [
        'package-lock',
        'package.json'
    ],
    [
        'yarn',
        'package.json'
    ],
    [
        'pnpm',
        'package.json'
    ],
    [
        'bun',
        'package.json'
    ],
    [
        'cargo',
        'Cargo.toml'
    ],
    [
        'uv',
        'pyproject.toml'
    ]
]);
/**
 * The lockfiles above a directory that lock a project in it: what is scanned there is what they
 * say.
 * @param directory relative to the tree's root; `''` has nothing above it
 * @param lockfiles of the whole tree, without those that the policy leaves out
 */ async function lockfilesAbove(tree, directory, lockfiles) {
    if (directory === '') return [];
    const files = await regularFiles(tree);
    const above = lockfiles.filter((path)=>{
        const folder = external_node_path_.posix.dirname(path);
        return MANIFESTS.has(kindName(path)) && (0,shared_wanted/* isBelow */.Yw)(folder === '.' ? '' : folder, directory) && folder !== directory;
    });
    const locking = [];
    for (const path of above){
        const locks = await locksBy(tree, files, path);
        if ([
            ...files
        ].some((file)=>(0,shared_wanted/* isBelow */.Yw)(directory, file) && !(0,shared_wanted/* isInstalled */.j$)(file) && locks(file))) locking.push(path);
    }
    return locking;
}
/**
 * Projects of JavaScript that ask for packages and stand below lockfiles of which none has them as
 * a workspace: nobody locks what they get.
 * @param candidates paths of package.json files
 */ async function unlockedProjects(tree, { lockfiles }, candidates) {
    const files = await regularFiles(tree);
    const javascript = lockfiles.filter((path)=>MANIFESTS.get(kindName(path)) === 'package.json');
    const locks = new Map();
    const unlocked = [];
    for (const manifest of candidates){
        const folders = javascript.filter((path)=>(0,shared_wanted/* isBelow */.Yw)(folderOf(path), manifest));
        if (!files.has(manifest) || folders.some((path)=>folderOf(path) === folderOf(manifest))) continue;
        for (const path of folders)if (!locks.has(path)) locks.set(path, await locksBy(tree, files, path));
        const isLocked = folders.some((path)=>locks.get(path)?.(manifest) === true);
        if (folders.length > 0 && !isLocked && await asksForPackages(tree, manifest)) unlocked.push(manifest);
    }
    return unlocked;
}
async function asksForPackages(tree, path) {
    const text = await lockfile_input_textOf(tree, path);
    const manifest = orNone(()=>readManifest(text));
    return manifest !== null && manifest.production.length + manifest.development.length > 0;
}
async function regularFiles(tree) {
    return new Set((await tree.files()).flatMap(({ path, kind })=>kind === 'file' ? [
            path
        ] : []));
}
function kindName(path) {
    return lockfileKind(path)?.name ?? '';
}
function folderOf(path) {
    const folder = external_node_path_.posix.dirname(path);
    return folder === '.' ? '' : folder;
}
/** Whether a lockfile locks what a manifest below it asks for. */ async function locksBy(tree, files, lockfile) {
    const kind = kindName(lockfile);
    const own = external_node_path_.posix.join(external_node_path_.posix.dirname(lockfile), MANIFESTS.get(kind) ?? '');
    const text = files.has(own) ? await lockfile_input_textOf(tree, own) : null;
    if (kind === 'cargo' || kind === 'uv') {
        const members = new Set(memberManifests(kind, lockfile, files, ()=>text ?? undefined));
        return (manifest)=>members.has(manifest);
    }
    const locks = lockedWorkspaces(lockfile, await lockfile_input_textOf(tree, lockfile), text);
    return (manifest)=>external_node_path_.posix.basename(manifest) === 'package.json' && locks(external_node_path_.posix.relative(external_node_path_.posix.dirname(lockfile), external_node_path_.posix.dirname(manifest)));
}

// EXTERNAL MODULE: ./src/scanners/shared/unseen-files.js
var unseen_files = __webpack_require__(76442);
;// CONCATENATED MODULE: ./src/scanners/dependencies/coverage.js

/**
 * The coverage of a dependency scan. Only those lockfiles of the base that differ were scanned; for
 * the others the head's outcome is used.
 * @param changed paths of the base's lockfiles that were scanned on their own
 */ function coverageOf(head, base, changed) {
    if (base === null) return {
        head: sideCoverage(head),
        base: null
    };
    const again = new Set(changed);
    const same = new Set(base.selection.lockfiles.filter((path)=>!again.has(path)));
    const lockfiles = head.side.lockfiles.filter(({ path })=>same.has(path));
    const unseen = head.side.unseen.filter(({ where })=>same.has(where));
    const side = {
        ...base.side,
        // What could not be read before, and is as it was, is hidden by no change.
        failed: [
            ...head.side.failed.filter((path)=>same.has(path)),
            ...base.side.failed
        ],
        lockfiles: [
            ...lockfiles,
            ...base.side.lockfiles
        ],
        unseen: [
            ...unseen,
            ...base.side.unseen
        ]
    };
    return {
        head: sideCoverage(head),
        base: sideCoverage({
            ...base,
            side
        })
    };
}
function sideCoverage({ selection, side }) {
    const files = [
        ...selection.unread.map(({ path, reason, detail })=>(0,unseen_files/* fileItem */.qs)(path, reason, detail)),
        ...selection.submodules.map((path)=>(0,unseen_files/* fileItem */.qs)(path, 'unsupported', 'a submodule; scan it in its own repository')),
        ...selection.excluded.map((path)=>(0,unseen_files/* fileItem */.qs)(path, 'excluded')),
        ...side.failed.map((path)=>(0,unseen_files/* fileItem */.qs)(path, 'unreadable'))
    ];
    return {
        looked: {
            files: side.lockfiles.length,
            packages: side.lockfiles.reduce((sum, lockfile)=>sum + lockfile.packages, 0)
        },
        languages: {},
        unseen: sorted([
            ...files,
            ...side.unseen
        ])
    };
}
/** Sorted by path and name, without duplicates: a file may contain the same package many times. */ function sorted(unseen) {
    const byKey = new Map(unseen.map((item)=>[
            JSON.stringify([
                item.where,
                item.name,
                item.reason
            ]),
            item
        ]));
    return [
        ...byKey
    ].sort(([a], [b])=>a < b ? -1 : 1).map(([, item])=>item);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/stage/companion-files.js




/**
 * The files that a file refers to directly.
 * @param path relative to the repository, with `/`
 * @param kind of the lockfile that led here
 */ function companionFiles(path, text, kind = lockfileKind(path)?.name) {
    if (kind !== 'pip') return companions(path, text, kind).map((target)=>({
            target,
            path: target,
            required: false
        }));
    return requirementLines(text).flatMap((line)=>{
        const found = reference(line);
        if (found === null) return [];
        return [
            {
                target: found.target,
                path: besides(path, found.target),
                required: !found.constraint
            }
        ];
    });
}
/** Whether lockfiles of a kind may refer to other files. */ function mayRefer(kind) {
    return kind !== undefined && [
        'go',
        'maven',
        'pip'
    ].includes(kind);
}

// EXTERNAL MODULE: ./src/scanners/shared/lfs-pointer.js
var lfs_pointer = __webpack_require__(38645);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/scanners/dependencies/stage/staged-path.js

/**
 * Characters that are replaced: everything with a meaning to osv-scanner or a file system, such as
 * a dash at the beginning (an option) or a space or dot at the end (Windows drops them). Commas and
 * colons are separators in osv-scanner's `--lockfile`.
 */ const UNSAFE = /[^A-Za-z0-9._@+ ()[\]~=-]|^[-~ ]|[. ]$/g;
/** Directories that osv-scanner skips, and device names of Windows. */ const SPECIAL = /^(?:node_modules|\.git|con|prn|aux|nul|com\d|lpt\d)$/i;
/**
 * A path that osv-scanner accepts on every system. Unsafe characters in a part are replaced, and a
 * short hash of the original part makes it unique. The beginning and end of a file's name are kept,
 * since osv-scanner recognises files by them.
 * @param path relative to the repository, with `/`; untrusted
 */ function stagedPath(path) {
    return path.split('/').map(stagedPart).join('/');
}
function stagedPart(part) {
    if (SPECIAL.test(part)) return `${part}_${shortHash(part)}`;
    let first = true;
    return part.replace(UNSAFE, ()=>{
        const hash = first ? `_${shortHash(part)}_` : '_';
        first = false;
        return hash;
    });
}
function shortHash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 10);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/stage/stage.js










/** Maximum size of a lockfile and its companions together, in bytes. */ const MAX_LOCKFILE_BYTES = 50 * 1024 * 1024;
/** The file name by which osv-scanner recognises a package list of another program. */ const LIST = 'osv-scanner-custom.json';
/**
 * Copies lockfiles, and the files that they refer to, into a directory of our own with the same
 * relative paths. Nothing else is copied, so no osv-scanner.toml or .gitignore has an effect.
 * @param paths lockfiles, relative to the repository, with `/`
 * @param directory is created; nobody else writes there
 * @param workedOut the packages of lockfiles that we read ourselves, by path
 * @throws FixbyError (usage) when the directory cannot be used
 */ async function stageLockfiles(tree, paths, directory, maxBytes = MAX_LOCKFILE_BYTES, workedOut = new Map()) {
    const kinds = new Map((await tree.files()).map(({ path, kind })=>[
            path,
            kind
        ]));
    const stage = new Stage(await ownDirectory(directory));
    const files = new Map();
    const problems = [];
    for (const path of paths){
        try {
            const contents = await readWithCompanions(tree, kinds, path, maxBytes);
            const packages = workedOut.get(path);
            if (WORKED_OUT.get(lockfileKind(path)?.name ?? '') !== 'instead' || packages === undefined) for (const staged of (await stage.putEach(path, contents)))files.set(staged, path);
            if (packages !== undefined && packages.length > 0) files.set(await stage.putPackages(packages), path);
        } catch (error) {
            problems.push({
                file: path,
                message: oneLine((0,errors/* messageOf */.bD)(error))
            });
        }
    }
    return {
        files,
        problems
    };
}
async function ownDirectory(directory) {
    await (0,promises_.mkdir)(directory, {
        recursive: true
    });
    const real = await (0,promises_.realpath)(directory);
    // osv-scanner splits an argument at commas.
    if (/[,\r\n]/.test(real)) throw new fixby_error/* FixbyError */.$('usage', `The temporary directory ${real} has a comma or a line break in its name.`, 'Set TMPDIR or RUNNER_TEMP to another.');
    return real;
}
/**
 * Reads a lockfile and all files that it refers to, by path.
 * @throws FixbyError (scanner) that says why it cannot be scanned
 */ async function readWithCompanions(tree, kinds, path, maxBytes) {
    const contents = new Map();
    const wanted = [
        path
    ];
    let room = maxBytes;
    for (const next of wanted){
        if (contents.has(next)) continue;
        const bytes = await tree.read(next, maxBytes);
        room -= bytes.length;
        if (room < 0) throw new fixby_error/* FixbyError */.$('scanner', `it has, with the files that it refers to, more than ${maxBytes} bytes, which are the most that are read.`, 'Split it, or exclude it (scan.dependencies.exclude)');
        checkText(next, next === path, bytes);
        contents.set(next, bytes);
        wanted.push(...present(kinds, next, bytes, lockfileKind(path)?.name));
    }
    return contents;
}
/**
 * Removes the byte order mark that some editors write: several parsers take it as part of the first
 * word.
 */ function withoutMark(bytes) {
    return bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;
}
const BYTE_ORDER_MARK = Buffer.from([
    0xef,
    0xbb,
    0xbf
]);
/**
 * @throws FixbyError (scanner) for content in which osv-scanner would find no packages although it
 *   is broken
 */ function checkText(path, isLockfile, bytes) {
    if (bytes.includes(0)) throw new fixby_error/* FixbyError */.$('scanner', `${isLockfile ? 'it' : path} is no text: there are NUL bytes.`, 'Save it as UTF-8 (some shells redirect as UTF-16), or restore it');
    if ((0,lfs_pointer/* isLfsPointer */.N)(bytes)) throw new fixby_error/* FixbyError */.$('scanner', `${isLockfile ? 'it' : path} is a Git LFS pointer: the repository has not what it stands for, and that cannot be looked at.`, 'Take it out of Git LFS (.gitattributes), and commit the file itself');
    // A file that we read ourselves may be empty, or its reader has refused it already.
    const mayBeEmpty = !isLockfile || WORKED_OUT.get(lockfileKind(path)?.name ?? '') === 'instead';
    if (!mayBeEmpty && !bytes.some((byte)=>byte > 0x20)) throw new fixby_error/* FixbyError */.$('scanner', 'it is empty.', 'Restore it, have the package manager write it anew, or delete it');
}
/** The companions that exist. @throws FixbyError (scanner) when a required one does not */ function present(kinds, from, bytes, kindOf) {
    return companionFiles(from, bytes.toString('utf8'), kindOf).flatMap(({ target, path, required })=>{
        const kind = path === null ? undefined : kinds.get(path);
        if (path !== null && kind === 'file') return [
            path
        ];
        if (kind === 'symlink' && (required || kindOf !== 'pip')) throw new fixby_error/* FixbyError */.$('scanner', `${from} refers to ${target}, which is a symbolic link; links are not followed.`, 'Put the file itself there');
        if (!required) return [];
        const where = path === null ? 'outside of the repository' : 'not in the repository';
        throw new fixby_error/* FixbyError */.$('scanner', `${from} refers to ${target}, which is ${where}: what it requires cannot be looked at.`, 'Add it, or remove the line');
    });
}
/**
 * The file that makes osv-scanner ignore another one beside it: a package-lock.json beside an
 * npm-shrinkwrap.json. Staged together, adding or removing one of them would change the findings of
 * the other.
 */ function rivalOf(path) {
    const [file = '', ...folders] = path.split('/').reverse();
    const rival = RIVALS.get(file);
    return rival === undefined ? null : [
        rival,
        ...folders
    ].reverse().join('/');
}
const RIVALS = new Map([
    [
        'package-lock.json',
        'npm-shrinkwrap.json'
    ],
    [
        'npm-shrinkwrap.json',
        'package-lock.json'
    ]
]);
function documentsOf(path, bytes) {
    if (bytes === undefined || lockfileKind(path)?.name !== 'pnpm' || !bytes.includes('\n---')) return [];
    return bytes.toString('utf8').split(/^---[ \t]*\r?$/m).filter((document)=>document.trim() !== '').map((document)=>Buffer.from(document.replace(/^\uFEFF/, '')));
}
/** The staging directory, and the paths in it that are taken. */ class Stage {
    #root;
    #lists = 0;
    /** Taken paths in lower case, since a file system may ignore case. */ #taken = new Map();
    constructor(root){
        this.#root = root;
    }
    /** Stages a lockfile with its companions. @returns its absolute path */ async put(path, contents) {
        const slot = this.#freeSlot([
            ...contents.keys()
        ]);
        const target = this.#place(slot, path);
        const [was, is] = [
            lockfileKind(path),
            lockfileKind(target)
        ];
        if (is === null || was !== null && was.name !== is.name) throw new fixby_error/* FixbyError */.$('scanner', `its name cannot be handed to osv-scanner as a ${was?.name ?? 'lockfile'}.`, 'Rename it');
        for (const [original, bytes] of contents)await this.#write(slot, original, withoutMark(bytes));
        return target;
    }
    /**
   * Stages a lockfile. A pnpm lockfile may have two YAML documents, of which osv-scanner reads one,
   * so each becomes a file of its own.
   * @returns the staged paths
   */ async putEach(path, contents) {
        const documents = documentsOf(path, contents.get(path));
        if (documents.length < 2) return [
            await this.put(path, contents)
        ];
        const staged = [];
        for (const [index, document] of documents.entries()){
            const name = `document-${index + 1}/${path}`;
            staged.push(await this.put(name, new Map([
                [
                    name,
                    document
                ]
            ])));
        }
        return staged;
    }
    /** Stages a package list in place of a lockfile. @returns its absolute path */ async putPackages(packages) {
        this.#lists += 1;
        const target = (0,external_node_path_.join)(this.#root, 'lists', String(this.#lists), LIST);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), {
            recursive: true
        });
        const list = {
            results: [
                {
                    packages: packages.map((entry)=>({
                            package: entry
                        }))
                }
            ]
        };
        await (0,promises_.writeFile)(target, JSON.stringify(list), {
            flag: 'wx'
        });
        return target;
    }
    /**
   * The number of the first subtree in which all paths are free. Files with equal staged paths, and
   * those that make osv-scanner ignore each other, go into separate subtrees.
   */ #freeSlot(paths) {
        for(let slot = 0;; slot += 1){
            const free = paths.every((path)=>{
                const owner = this.#owner(slot, path);
                const rival = rivalOf(path);
                return (owner === undefined || owner === path) && (rival === null || this.#owner(slot, rival) === undefined);
            });
            if (free) return slot;
        }
    }
    #owner(slot, path) {
        return this.#taken.get(this.#place(slot, path).toLowerCase());
    }
    #place(slot, path) {
        return (0,external_node_path_.join)(this.#root, String(slot), ...stagedPath(path).split('/'));
    }
    async #write(slot, path, bytes) {
        const place = this.#place(slot, path);
        if (this.#taken.has(place.toLowerCase())) return;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), {
            recursive: true
        });
        await (0,promises_.writeFile)(place, bytes, {
            flag: 'wx'
        });
        this.#taken.set(place.toLowerCase(), path);
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/diff/changed.js






/**
 * The lockfiles of the base that must be scanned on their own: those whose content differs from the
 * head's at the same path, and those that refer to other files (requirements, poms, go.mod) of
 * which one differs.
 * @param base paths of the base's lockfiles
 * @param head paths of the head's lockfiles
 */ async function changedLockfiles(base, head, baseTree, headTree) {
    const here = new Set(head);
    const trees = new Trees(baseTree, headTree, await kindsOf(baseTree), await kindsOf(headTree));
    const changed = [];
    for (const path of base){
        const family = familyOf(lockfileKind(path)?.name);
        const same = here.has(path) && await trees.sameWithCompanions(path);
        if (!same || family !== null && !await trees.sameFamily(family)) changed.push(path);
    }
    return changed;
}
async function kindsOf(tree) {
    return new Map((await tree.files()).map(({ path, kind })=>[
            path,
            kind
        ]));
}
/** Compares files of two trees. */ class Trees {
    #base;
    #head;
    #before;
    #now;
    #files = null;
    #families = new Map();
    constructor(base, head, before, now){
        this.#base = base;
        this.#head = head;
        this.#before = before;
        this.#now = now;
    }
    /**
   * Whether a lockfile and all files that it refers to are the same in both trees. References are
   * read from the head only.
   */ async sameWithCompanions(lockfile) {
        const kind = lockfileKind(lockfile)?.name;
        if (!await this.#same(lockfile)) return false;
        // If a manifest changed, it may require packages that the unchanged lockfile does not contain.
        const wanted = new Set([
            lockfile,
            ...await this.#manifests(lockfile)
        ]);
        for (const path of wanted){
            if (!await this.#same(path)) return false;
            for (const companion of (await this.#companions(path, kind)))wanted.add(companion);
        }
        return true;
    }
    /** Whether all files of a kind that refer to each other are the same in both trees. */ async sameFamily(family) {
        const known = this.#families.get(family);
        if (known !== undefined) return known;
        const paths = [
            ...new Set([
                ...this.#before.keys(),
                ...this.#now.keys()
            ])
        ].filter((path)=>family.test(path));
        let same = true;
        for (const path of paths)same &&= await this.#same(path);
        this.#families.set(family, same);
        return same;
    }
    async #same(path) {
        const kind = this.#now.get(path);
        if (kind !== this.#before.get(path)) return false;
        return kind !== 'file' || await this.#base.contentId(path) === await this.#head.contentId(path);
    }
    /**
   * What is read beside the head's lockfile; nothing where it cannot be read, which its scan says.
   */ async #manifests(lockfile) {
        const kind = lockfileKind(lockfile);
        if (kind === null || familyOf(kind.name) !== null) return [];
        this.#files ??= new Set([
            ...this.#now
        ].flatMap(([path, is])=>is === 'file' ? [
                path
            ] : []));
        try {
            return [
                ...(await readInput(this.#head, this.#files, lockfile, kind)).beside.keys()
            ];
        } catch (error) {
            if ((0,errors/* isError */.bJ)(error)) return [];
            throw error;
        }
    }
    async #companions(path, kind) {
        if (this.#now.get(path) !== 'file' || !mayRefer(kind)) return [];
        try {
            const text = (await this.#head.read(path, MAX_LOCKFILE_BYTES)).toString('utf8');
            return companionFiles(path, text, kind).flatMap((companion)=>companion.path ?? []);
        } catch (error) {
            // A file that cannot be read is not staged either: the scan of the head reports it and is
            // incomplete.
            if ((0,errors/* isError */.bJ)(error)) return [];
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/diff/moved.js


/** Finds lockfiles that moved: base path to head path. */ async function movedLockfiles(base, head) {
    return pairMoved(await onlyIn(base, head), await onlyIn(head, base));
}
/** The lockfiles of one tree that the other one lacks. */ async function onlyIn({ tree, selection, side }, other) {
    const known = new Set(other.selection.lockfiles);
    const packages = new Map(selection.lockfiles.filter((path)=>!known.has(path)).map((path)=>[
            path,
            new Set()
        ]));
    for (const { place, subject, package: at } of side.observations)packages.get(place.path)?.add(`${subject}@${at?.version ?? ''}`);
    const contents = [
        ...packages
    ].map(async ([path, found])=>[
            path,
            {
                id: await tree.contentId(path),
                packages: found
            }
        ]);
    return new Map(await Promise.all(contents));
}
/**
 * Pairs lockfiles that only the base has with similar ones that only the head has. A project that
 * moved, or changed its package manager, then introduces no findings; one that did both is paired
 * last.
 */ function pairMoved(gone, added) {
    const pairs = new Map();
    for (const mayBe of [
        isNear,
        isSameEcosystem
    ])for (const [from, before] of gone){
        const taken = new Set(pairs.values());
        const [best] = [
            ...added
        ].filter(([to])=>!pairs.has(from) && !taken.has(to) && mayBe(from, to)).map(([to, now])=>({
                to,
                likeness: likeness(before, now)
            })).filter((candidate)=>candidate.likeness >= 0.5).sort((a, b)=>b.likeness - a.likeness);
        if (best !== undefined) pairs.set(from, best.to);
    }
    return pairs;
}
/** The same file name anywhere, or another package manager's lockfile in the same directory. */ function isNear(from, to) {
    return external_node_path_.posix.basename(to) === external_node_path_.posix.basename(from) || external_node_path_.posix.dirname(to) === external_node_path_.posix.dirname(from) && isSameEcosystem(from, to);
}
function isSameEcosystem(from, to) {
    const ecosystem = lockfileKind(from)?.ecosystem ?? null;
    return ecosystem !== null && ecosystem === lockfileKind(to)?.ecosystem;
}
/**
 * Of what an added lockfile has, that which another one in its directory had in the same version
 * before: a second package manager brings nothing that was not there.
 */ function alreadyBeside(base, head) {
    const known = new Set(base.selection.lockfiles);
    const keyOf = ({ place, rule, subject, package: at })=>JSON.stringify([
            external_node_path_.posix.dirname(place.path),
            rule,
            subject,
            at?.version
        ]);
    const before = new Set(base.side.observations.map(keyOf));
    return head.side.observations.filter((observation)=>observation.package !== null && !known.has(observation.place.path) && before.has(keyOf(observation)));
}
/**
 * Similarity of two lockfiles: 1 for equal bytes, else the share of common vulnerable packages
 * (Jaccard index), 0 when there are none.
 */ function likeness(before, now) {
    if (before.id === now.id) return 1;
    const [a, b] = [
        before.packages,
        now.packages
    ];
    const common = [
        ...a
    ].filter((item)=>b.has(item)).length;
    const all = a.size + b.size - common;
    return all === 0 ? 0 : common / all;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/diff/stray.js





const stray_JAVASCRIPT = new Set([
    'package-lock',
    'yarn',
    'pnpm',
    'bun'
]);
/**
 * The problem when a package.json lost its lockfile and only another project's lockfile further up
 * remains. That one does not cover the package.json unless it is a workspace.
 * @param removed path of the removed lockfile
 * @returns null when a lockfile in its directory or above covers it
 */ async function strayProject(removed, head, tree) {
    if (!isJavaScript(removed)) return null;
    const folder = external_node_path_.posix.dirname(removed);
    const manifest = external_node_path_.posix.join(folder, 'package.json');
    if (await stray_textOf(tree, manifest) === null) return null;
    for (const lockfile of head.lockfiles.filter(isJavaScript)){
        const above = external_node_path_.posix.dirname(lockfile);
        if (above === folder) return null;
        if ((0,shared_wanted/* isBelow */.Yw)(above === '.' ? '' : above, removed) && await locks(lockfile, folder, tree)) return null;
    }
    return `removed, while ${manifest} stays, and no lockfile further up has it as a workspace. Restore it, or make it one`;
}
function isJavaScript(path) {
    return stray_JAVASCRIPT.has(lockfileKind(path)?.name ?? '');
}
async function locks(lockfile, folder, tree) {
    const above = external_node_path_.posix.dirname(lockfile);
    const text = await stray_textOf(tree, lockfile);
    const manifest = await stray_textOf(tree, external_node_path_.posix.join(above, 'package.json'));
    return text !== null && lockedWorkspaces(lockfile, text, manifest)(external_node_path_.posix.relative(above, folder));
}
/** The text of a regular file; null when there is none. */ async function stray_textOf(tree, path) {
    const there = (await tree.files()).some((file)=>file.path === path && file.kind === 'file');
    return there ? (await tree.read(path, MAX_LOCKFILE_BYTES)).toString('utf8') : null;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/diff/removed-lockfiles.js




/**
 * The lockfiles of the base that the head lacks. If the manifest is still there without a lockfile,
 * its dependencies are not scanned any more, which must not look like a repair.
 * @param moved base path to head path
 */ async function removedLockfiles(base, head, moved, baseTree, headTree) {
    const present = new Set(head.lockfiles);
    const gone = base.lockfiles.filter((path)=>!present.has(path));
    const renamed = gone.length === 0 ? new Map() : await newFiles(baseTree, headTree);
    return Promise.all(gone.map(async (path)=>{
        const to = moved.get(path);
        if (to !== undefined) return {
            path,
            fate: `moved to ${to}`,
            uncovered: false
        };
        const name = renamed.get(await baseTree.contentId(path));
        const fate = await whyUncovered(path, head, headTree) ?? (name === undefined || await isBlank(baseTree, path) ? null : `renamed to ${name}, where it is not looked at. Keep its name, or exclude it (scan.dependencies.exclude)`);
        return {
            path,
            fate: fate ?? 'removed',
            uncovered: fate !== null
        };
    }));
}
/** An empty file has the same content as many others, so equality means nothing. */ async function isBlank(tree, path) {
    return !(await tree.read(path)).some((byte)=>byte > 0x20);
}
/** Files that only the head has and that are not scanned, by content. */ async function newFiles(base, head) {
    const before = new Set((await base.files()).map(({ path })=>path));
    const added = (await head.files()).filter(({ path, kind })=>kind === 'file' && !before.has(path) && ((0,shared_wanted/* isInstalled */.j$)(path) || lockfileKind(path) === null));
    const byContent = new Map();
    for (const { path } of added)byContent.set(await head.contentId(path), path);
    return byContent;
}
/**
 * Why the dependencies of a removed lockfile are not scanned any more; null when they are gone, or
 * another lockfile covers them.
 */ async function whyUncovered(path, head, headTree) {
    if (head.links.includes(path)) return 'replaced by a symbolic link, which is not followed';
    const detour = detourTo(path, head);
    if (detour !== null) return `replaced: ${detour}`;
    const orphan = head.unread.find((file)=>isBeside(path, file.path));
    if (orphan !== undefined) return `removed, while ${orphan.path} stays: ${orphan.detail}`;
    return strayProject(path, head, headTree);
}
/**
 * The reason when a path is, or lies below, a symbolic link or a submodule, which are not followed;
 * else null.
 */ function detourTo(path, { detours }) {
    const detour = detours.find((candidate)=>path === candidate.path || (0,shared_wanted/* isBelow */.Yw)(candidate.path, path));
    if (detour === undefined) return null;
    const what = detour.kind === 'symlink' ? 'a symbolic link, which is not followed. Commit the files themselves, or exclude it' : 'a submodule, whose files lie in another repository. Scan them there, and exclude it here';
    return `${detour.path} is ${what} (scan.dependencies.exclude)`;
}
function isBeside(a, b) {
    return external_node_path_.posix.dirname(a) === external_node_path_.posix.dirname(b);
}

// EXTERNAL MODULE: ./src/scanners/dependencies/program/locate.js + 3 modules
var program_locate = __webpack_require__(69364);
// EXTERNAL MODULE: ./src/scanners/dependencies/program/machine.js
var machine = __webpack_require__(95436);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(44942);
;// CONCATENATED MODULE: ./src/scanners/dependencies/registry/get.js


/** The registry answered, and not with what was asked for; the message has the status. */ class StatusError extends Error {
    name = 'StatusError';
}
/**
 * What a registry has at an address. Nothing but the address is sent: no credentials, no cookies;
 * a redirect is not followed.
 * @param url http or https
 * @throws StatusError for any status but 200
 * @throws FixbyError (scanner) for an answer that is too large, breaks off or does not come in
 *   time; the caller has the hint
 */ async function getBytes(url, { timeoutMs, maxBytes }) {
    const client = new lib/* HttpClient */.Qq('fixby', [], {
        allowRedirects: false,
        allowRetries: true,
        maxRetries: 1,
        socketTimeout: timeoutMs
    });
    try {
        const { message } = await client.get(url);
        if (message.statusCode !== 200) {
            message.destroy();
            throw new StatusError(`HTTP ${message.statusCode ?? '?'}`);
        }
        return await bodyOf(message, timeoutMs, maxBytes);
    } finally{
        client.dispose();
    }
}
async function bodyOf(message, timeoutMs, maxBytes) {
    const late = AbortSignal.timeout(timeoutMs);
    late.addEventListener('abort', ()=>message.destroy(new fixby_error/* FixbyError */.$('scanner', `no whole answer in ${timeoutMs} ms`)));
    const chunks = [];
    let size = 0;
    for await (const chunk of message){
        const bytes = chunk;
        size += bytes.length;
        if (size > maxBytes) throw new fixby_error/* FixbyError */.$('scanner', `it has more than ${maxBytes} bytes`);
        chunks.push(bytes);
    }
    if (!message.complete) throw new fixby_error/* FixbyError */.$('scanner', 'the answer broke off');
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/registry/pom-source.js





const LIMITS = {
    timeoutMs: 15_000,
    maxBytes: 4 * 1024 * 1024,
    maxPoms: 500,
    allMs: 180_000
};
const AT_ONCE = 8;
/** After so many answers that did not come, nobody waits for the next ones. */ const GIVE_UP = 3;
/**
 * The pom.xml files of one Maven repository, each asked for once in a scan, as data: nothing of
 * them is run. Only the coordinates leave this machine.
 */ class PomSource {
    #url;
    #limits;
    #answers = new Map();
    #refused = new Map();
    #given = 0;
    #deadline = null;
    #silent = 0;
    /** @param url root of the repository, without a closing slash */ constructor(url, limits = {}){
        this.#url = url;
        this.#limits = {
            ...LIMITS,
            ...limits
        };
    }
    /** Asks for several, a few at a time. Never throws for what the registry does. */ async get(wanted) {
        const answers = [];
        for(let next = 0; next < wanted.length; next += AT_ONCE){
            const asked = wanted.slice(next, next + AT_ONCE).map(async (coordinates)=>{
                return [
                    coordinatesText(coordinates),
                    await this.#once(coordinates)
                ];
            });
            answers.push(...await Promise.all(asked));
        }
        return new Map(answers);
    }
    /** What was asked and answered, for the report: one line, or none where nothing was asked. */ notes() {
        if (this.#given + this.#refused.size === 0) return [];
        const had = `scan.dependencies.resolve: registry: ${this.#given} pom.xml files of parents and BOMs were fetched from ${this.#url}`;
        const [first, ...more] = [
            ...this.#refused
        ].sort(([a], [b])=>a < b ? -1 : 1);
        if (first === undefined) return [
            had
        ];
        const others = more.length === 0 ? '' : `, and ${more.length} more`;
        return [
            `${had}, ${this.#refused.size} were not: ${first.join(': ')}${others}`
        ];
    }
    #once(coordinates) {
        const name = coordinatesText(coordinates);
        const known = this.#answers.get(name);
        if (known !== undefined) return known;
        const answer = this.#ask(coordinates).then((given)=>{
            if ('text' in given) this.#given += 1;
            else this.#refused.set(name, given.refused);
            return given;
        });
        this.#answers.set(name, answer);
        return answer;
    }
    async #ask(coordinates) {
        const objection = objectionTo(coordinates) ?? this.#overLimit();
        if (objection !== null) return {
            refused: objection
        };
        const { group, artifact, version } = coordinates;
        const folder = [
            ...group.split('.'),
            artifact,
            version
        ].map(encodeURIComponent).join('/');
        const url = `${this.#url}/${folder}/${encodeURIComponent(`${artifact}-${version}`)}.pom`;
        try {
            const [bytes, sum] = await Promise.all([
                this.#get(url),
                this.#get(`${url}.sha1`)
            ]);
            this.#silent = 0;
            return checked(bytes, sum.toString('latin1'));
        } catch (error) {
            if (!(error instanceof StatusError)) this.#silent += 1;
            return {
                refused: `${new URL(this.#url).host} did not give it: ${oneLine((0,errors/* messageOf */.bD)(error))}`
            };
        }
    }
    #get(url) {
        const { timeoutMs, maxBytes } = this.#limits;
        const left = (this.#deadline ?? Infinity) - Date.now();
        return getBytes(url, {
            timeoutMs: Math.max(1, Math.min(timeoutMs, left)),
            maxBytes
        });
    }
    #overLimit() {
        this.#deadline ??= Date.now() + this.#limits.allMs;
        if (this.#answers.size >= this.#limits.maxPoms) return `not asked for: ${this.#limits.maxPoms} are the most in one scan`;
        if (this.#silent >= GIVE_UP) return 'not asked for: the registry could not be reached before';
        return Date.now() < this.#deadline ? null : `not asked for: ${this.#limits.allMs / 1_000} s are the most in one scan`;
    }
}
/** Why coordinates, which come from untrusted files, are no address of a release. */ function objectionTo({ group, artifact, version }) {
    if (/[[(,]/.test(version)) return 'its version is a range';
    if (version === '' || version.includes('${')) return 'its version is not stated';
    if (/-SNAPSHOT$/i.test(version)) return 'a snapshot, which no public registry keeps';
    const isWord = (text)=>/^\w[\w.+~-]{0,200}$/.test(text) && !text.includes('..');
    return [
        group,
        artifact,
        version
    ].every(isWord) ? null : 'its coordinates are no name of an artifact';
}
/**
 * The checksum says that all of it came, as it is there.
 * @see https://maven.apache.org/resolver/about-checksums.html
 */ function checked(bytes, stated) {
    const [wanted] = /\b[0-9a-f]{40}\b/i.exec(stated) ?? [];
    if (wanted === undefined) return {
        refused: 'its checksum is none'
    };
    const sum = (0,external_node_crypto_.createHash)('sha1').update(bytes).digest('hex');
    if (sum !== wanted.toLowerCase()) return {
        refused: `its checksum is wrong: ${sum} came, ${wanted.toLowerCase()} was stated`
    };
    return {
        text: bytes.toString('utf8').replace(/^\uFEFF/, '')
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/downloads/same.js



/** The form of a name that is the same for all spellings of one package. */ function sameName(ecosystem, name) {
    if (ecosystem === 'PyPI') return pythonName(name);
    return [
        'NuGet',
        'Packagist'
    ].includes(ecosystem) ? name.toLowerCase() : name;
}
/** Whether two texts are one version; also true where one of them is no version to us. */ function sameVersion(ecosystem, a, b) {
    if (a === b) return true;
    if (ecosystem !== 'PyPI') return plain(a) === plain(b);
    // A file's name cannot have every character of a version.
    const [left, right] = [
        a,
        b
    ].map((version)=>version.replace(/_/g, '+').replace(/\+.*$/, ''));
    if (left === undefined || right === undefined || !(0,pep440.valid)(left) || !(0,pep440.valid)(right)) return true;
    return (0,pep440.eq)(left, right);
}
/**
 * A version without build metadata, which registries drop. Parsed loosely, since old tarballs have
 * irregular versions.
 */ function plain(version) {
    return semver.parse(version, {
        loose: true
    })?.version ?? version;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/downloads/known.js


/** Takes together what lockfiles download; each with the OSV ecosystem of its packages. */ function knownOf(lockfiles) {
    const hosts = new Map();
    const checksums = new Map();
    const owners = new Map();
    for (const { ecosystem, downloads } of lockfiles)for (const one of downloads){
        const place = one.address === null ? null : (0,registry_hosts/* placeOf */.$t)(one.address);
        // What is asked for by its address makes no registry of the host.
        if (place !== null) add(hosts, one.foreign ? `${ecosystem} addresses` : ecosystem, registryAt(ecosystem, place));
        for (const checksum of one.checksums){
            add(checksums, fileKey(ecosystem, one), checksum);
            const owner = ownerOf(ecosystem, one, checksum);
            if (owner !== null) add(owners, checksum, owner);
        }
    }
    return {
        hosts,
        checksums,
        owners
    };
}
/**
 * What a registry is known by: its host or, for Cargo, the whole place, since several registries
 * may be repositories of one host.
 */ function registryAt(ecosystem, place) {
    return ecosystem === 'crates.io' ? place : (0,registry_hosts/* hostOf */.w4)(place);
}
function add(map, key, value) {
    const known = map.get(key);
    if (known === undefined) map.set(key, new Set([
        value
    ]));
    else known.add(value);
}
/** One file of one version of a package. */ function fileKey(ecosystem, { name, version, part }) {
    return JSON.stringify([
        ecosystem,
        sameName(ecosystem, name),
        version,
        part
    ]);
}
/**
 * Which version of which package has a checksum, `name@version`; null where several may: two tags
 * stand at one commit, two versions of a module have the same go.mod, a project gives a name of its
 * own to what it takes from an address.
 */ function ownerOf(ecosystem, one, checksum) {
    const { name, version } = one.says ?? one;
    const shared = checksum.startsWith('commit:') || checksum.startsWith('h1/go.mod:');
    return shared || one.foreign || !/^v?\d[\w.+-]*$/.test(version) ? null : `${sameName(ecosystem, name)}@${version}`;
}
/**
 * Hosts that downloads lead to and that are neither the public ones of the ecosystem nor known: a
 * package of a registry needs a registry, what is asked for by its address may be at a code host.
 */ function strangeHosts(ecosystem, downloads, known) {
    const found = new Map();
    for (const one of downloads){
        const place = one.address === null ? null : (0,registry_hosts/* placeOf */.$t)(one.address);
        if (place === null || isKnown(place, one, ecosystem, known)) continue;
        const host = registryAt(ecosystem, place);
        const entry = found.get(host) ?? {
            first: one,
            names: new Set()
        };
        entry.names.add(one.name);
        found.set(host, entry);
    }
    return [
        ...found
    ].map(([host, { first, names }])=>({
            host,
            first,
            packages: names.size
        }));
}
function isKnown(place, { foreign }, ecosystem, known) {
    if ((0,registry_hosts/* publicRegistries */.D)(ecosystem).some((host)=>(0,registry_hosts/* isWithin */.UO)(place, host))) return true;
    const isCode = (0,registry_hosts/* isCodeHost */.cy)(place);
    if (foreign && isCode) return true;
    // Anybody may put a file at a code host.
    if (!foreign && isCode && ecosystem !== 'crates.io') return false;
    const registry = registryAt(ecosystem, place);
    return known.some((hosts)=>hosts.get(ecosystem)?.has(registry) === true || foreign && hosts.get(`${ecosystem} addresses`)?.has(registry) === true);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/downloads/registries.js



const registries_ADDRESS = /[a-z][a-z0-9+.-]*:\/\/[^\s"'<>,;\])}]+/gi;
/** A file that holds nothing but configuration: each address that is not in a comment. */ const anywhere = (text)=>text.replace(/<!--[\s\S]*?-->/g, '').split(/\r?\n/).filter((line)=>!/^\s*[#;]/.test(line)).flatMap((line)=>line.match(registries_ADDRESS) ?? []);
/** Lines that name a source, of files that say much else. */ function onLines(pattern) {
    return (text)=>anywhere(text.split(/\r?\n/).filter((line)=>pattern.test(line)).join('\n'));
}
/**
 * Values of a JSON or TOML file at places that name sources. A file that cannot be read configures
 * nothing; the package manager refuses it.
 */ function under(parse, ...paths) {
    return (text)=>paths.flatMap((path)=>anywhere(JSON.stringify(registries_valuesAt(parse(text), path))));
}
function registries_valuesAt(value, [key, ...rest]) {
    if (typeof value !== 'object' || value === null) return key === undefined ? [
        value
    ] : [];
    if (key === undefined) return [
        value
    ];
    const fields = key === '*' ? Object.values(value) : [
        value[key]
    ];
    return fields.flatMap((field)=>registries_valuesAt(field, rest));
}
const PACKAGE_JSON = under(jsonOf, ...[
    'dependencies',
    'devDependencies',
    'optionalDependencies',
    'resolutions',
    'overrides'
].map((key)=>[
        key
    ]), [
    'pnpm',
    'overrides'
]);
const PYPROJECT = under(tomlOf, ...[
    [
        'source'
    ],
    [
        'dependencies'
    ],
    [
        'dev-dependencies'
    ],
    [
        'group'
    ]
].map((path)=>[
        'tool',
        'poetry',
        ...path
    ]), ...[
    'index',
    'index-url',
    'extra-index-url',
    'find-links',
    'sources'
].map((key)=>[
        'tool',
        'uv',
        key
    ]), ...[
    [
        'tool',
        'pdm',
        'source'
    ],
    [
        'project',
        'dependencies'
    ],
    [
        'project',
        'optional-dependencies'
    ]
], [
    'dependency-groups'
]);
/**
 * Files of package managers in which a repository says which registries it uses, or from which
 * addresses it takes packages, by their names.
 */ const registries_ROWS = [
    [
        /^\.npmrc$|^\.yarnrc(?:\.yml)?$|^bunfig\.toml$|^pnpm-workspace\.yaml$/,
        'npm',
        anywhere
    ],
    [
        /^package\.json$/,
        'npm',
        PACKAGE_JSON
    ],
    [
        /^(?:pip\.(?:conf|ini)|uv\.toml|\.pypirc|poetry\.toml)$/,
        'PyPI',
        anywhere
    ],
    [
        /^pyproject\.toml$/,
        'PyPI',
        PYPROJECT
    ],
    [
        /^Pipfile$/,
        'PyPI',
        under(tomlOf, [
            'source'
        ], [
            'packages'
        ], [
            'dev-packages'
        ])
    ],
    [
        /(?:requirements|constraints)[^/]*\.(?:txt|in)$/,
        'PyPI',
        onLines(/^\s*(?:-i|-f|--[\w-]*(?:index|find)[\w-]*)\b|@\s*\w+/)
    ],
    [
        /^(?:config|config\.toml)$/,
        'crates.io',
        anywhere
    ],
    [
        /^Cargo\.toml$/,
        'crates.io',
        onLines(/\bgit\s*=|\bregistry-index\s*=/)
    ],
    [
        /^(?:Gemfile|gems\.rb)$/,
        'RubyGems',
        onLines(/^\s*(?:source|git|gem|git_source)\b/)
    ],
    [
        /^composer\.json$/,
        'Packagist',
        under(jsonOf, [
            'repositories'
        ])
    ],
    [
        /^pubspec\.yaml$/,
        'Pub',
        onLines(/\b(?:hosted|url|git)\s*:/)
    ]
];
/** Whether a file may configure registries, by its path. */ function configuresRegistries(path) {
    return rowOf(path) !== undefined;
}
function rowOf(path) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    const row = registries_ROWS.find(([name])=>name.test(file));
    // Cargo's file has a common name, and is Cargo's in its own folder only.
    return row?.[1] === 'crates.io' && file.startsWith('config') && !/(?:^|\/)\.cargo\/[^/]+$/.test(path) ? undefined : row;
}
/** The hosts that configuration names, by ecosystem; texts by path, untrusted. */ function configuredHosts(texts) {
    const hosts = new Map();
    for (const [path, text] of texts){
        const [, ecosystem, read] = rowOf(path) ?? [];
        if (ecosystem === undefined || read === undefined) continue;
        const known = hosts.get(ecosystem) ?? new Set();
        for (const address of read(text)){
            const place = (0,registry_hosts/* placeOf */.$t)(address);
            // Cargo's registries may be repositories of one host.
            if (place !== null) known.add(ecosystem === 'crates.io' ? place : (0,registry_hosts/* hostOf */.w4)(place));
        }
        hosts.set(ecosystem, known);
    }
    return hosts;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/registries.js





/**
 * What is known of registries while the lockfiles of a tree are read. Everything is read when it is
 * asked for: mostly nobody asks.
 */ class Registries {
    #tree;
    #base;
    #changed = null;
    #before = null;
    #configured = null;
    /** @param base null where there is none */ constructor(tree, base){
        this.#tree = tree;
        this.#base = base;
    }
    /** Whether a lockfile is as the base has it, so that nothing of it can be new. */ isOld(path) {
        const base = this.#base;
        return base?.lockfiles.includes(path) === true && !base.changed.includes(path);
    }
    /** What those of the base's lockfiles download that differ; null without a base. */ async before() {
        const base = this.#base;
        return base === null ? null : await (this.#changed ??= knownIn(base.tree, base.changed));
    }
    /** The hosts that the base's lockfiles and configuration name; null without a base. */ async hostsBefore() {
        const base = this.#base;
        return base === null ? null : await (this.#before ??= hostsOf(base));
    }
    /** The hosts that files of this tree configure. */ async configured() {
        return await (this.#configured ??= configuredIn(this.#tree));
    }
}
async function hostsOf({ tree, lockfiles }) {
    return [
        (await knownIn(tree, lockfiles)).hosts,
        await configuredIn(tree)
    ];
}
async function configuredIn(tree) {
    const files = (await tree.files()).filter(({ path, kind })=>kind === 'file' && configuresRegistries(path) && !(0,shared_wanted/* isInstalled */.j$)(path));
    const texts = files.map(async ({ path })=>[
            path,
            await lockfile_input_textOf(tree, path)
        ]);
    return configuredHosts(new Map(await Promise.all(texts)));
}
async function knownIn(tree, lockfiles) {
    const here = new Set((await tree.files()).filter(({ kind })=>kind === 'file').map(({ path })=>path));
    const read = lockfiles.map(async (path)=>({
            ecosystem: lockfileKind(path)?.ecosystem ?? '',
            downloads: await readDownloads(tree, here, path)
        }));
    return knownOf(await Promise.all(read));
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/archives.js
/**
 * What package managers and builds pack packages into, and what anybody may pack them into.
 */ const archives_ARCHIVE = /\.(?:jar|war|ear|aar|jmod|whl|egg|pyz|pex|gem|s?nupkg|crate|phar|conda|apk|aab|zip|7z|rar|t(?:gz|bz2?|xz|zst)|tar(?:\.(?:gz|bz2|xz|zst|lzma|br|Z))?)$/i;
/** Yarn's own copies of what its lockfile lists with checksums. */ const CACHED = /(?:^|\/)\.yarn\/(?:cache|offline)\//;
/** Whether a file is, by its name, an archive, of a package or of anything else. */ function isArchive(path) {
    return archives_ARCHIVE.test(path) && !CACHED.test(path);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/unread.js

/**
 * Lockfiles and manifests that neither osv-scanner 2.5.1 nor Fixby reads, with what reports say.
 */ const UNREAD = new Map([
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
        'paket.dependencies',
        'Paket files are not read'
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
        'dependencies.lock',
        'lockfiles of Nebula are not read; use dependency locking of Gradle'
    ],
    [
        'versions.lock',
        'lockfiles of gradle-consistent-versions are not read'
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
/**
 * Manifests whose dependencies are analysed only if one of these lockfiles is in their directory or
 * above.
 */ const unread_MANIFESTS = new Map([
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
/** A lockfile of Gradle is that of the project beside it, and of none below. */ const BESIDE_ONLY = new Set([
    'build.gradle',
    'build.gradle.kts'
]);
/**
 * Why a file that lists dependencies is not analysed; null when it does not list any, or a lockfile
 * covers it.
 * @param path relative to the repository, with `/`
 * @param exists tells whether the repository has a file at a path
 */ function unreadLockfile(path, exists = ()=>false) {
    if (path.split('/').includes('node_modules')) return null;
    const file = path.slice(path.lastIndexOf('/') + 1);
    const unread = UNREAD.get(file);
    if (unread !== undefined) return {
        reason: 'unsupported',
        detail: unread
    };
    if (isArchive(path)) return {
        reason: 'unsupported',
        detail: 'an archive: what is in it is not looked at'
    };
    const lockfiles = unread_MANIFESTS.get(file);
    if (lockfiles === undefined) return null;
    const above = BESIDE_ONLY.has(file) ? [] : directoriesOf(path).slice(1);
    const folders = [
        path.slice(0, path.length - file.length),
        ...above
    ];
    if (folders.some((at)=>lockfiles.some((name)=>exists(at + name)))) return null;
    const where = BESIDE_ONLY.has(file) ? 'beside it' : 'beside it or above';
    return {
        reason: 'no-lock',
        detail: `no ${listed(lockfiles.slice(0, 3))} ${where}`
    };
}
/** `a`, `a or b`, `a, b or c`. */ function listed(names) {
    return names.join(', ').replace(/, (?=[^,]*$)/, ' or ');
}
/** The directory of a path and its parents, each with a trailing `/`; `''` is the repository. */ function directoriesOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index)=>`${parts.slice(0, parts.length - index).join('/')}/`).concat('');
}
/** Manifests that are read only when no lockfile covers them. */ const COVERED = new Map([
    [
        'Cargo.toml',
        [
            'Cargo.lock'
        ]
    ],
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
    ],
    [
        'import_map.json',
        [
            'deno.lock'
        ]
    ],
    [
        'import-map.json',
        [
            'deno.lock'
        ]
    ]
]);
/** Whether a lockfile in its directory or above covers a manifest. */ function isCovered(path, exists) {
    const locks = COVERED.get(path.slice(path.lastIndexOf('/') + 1)) ?? [];
    return directoriesOf(path).some((at)=>locks.some((name)=>exists(at + name)));
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/select.js




/**
 * Selects the lockfiles to scan.
 * @param directory relative to the tree's root; `''` for the whole tree
 * @param exclude globs over repository paths, from the policy
 */ function selectLockfiles(files, directory, exclude) {
    const excluded = picomatch([
        ...exclude
    ], {
        dot: true
    });
    const present = files.filter(({ path })=>(0,shared_wanted/* isBelow */.Yw)(directory, path) && !(0,shared_wanted/* isInstalled */.j$)(path));
    const wanted = present.filter(({ path })=>!excluded(path));
    const all = new Set(files.map(({ path })=>path));
    // A file that pip-tools or uv compiled contains all requirements of its source, with versions.
    const isCompiled = (path)=>path.endsWith('.in') && all.has(path.replace(/\.in$/, '.txt'));
    const isElsewhere = (path)=>isCompiled(path) || isCovered(path, (other)=>all.has(other));
    return {
        lockfiles: wanted.filter(({ path, kind })=>kind === 'file' && lockfileKind(path) !== null && !isElsewhere(path)).map(({ path })=>path),
        links: wanted.filter(({ path, kind })=>kind === 'symlink' && lockfileKind(path) !== null).map(({ path })=>path),
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
        projects: wanted.filter(({ path, kind })=>kind === 'file' && /(?:^|\/)package\.json$/.test(path)).map(({ path })=>path),
        excluded: present.filter(({ path, kind })=>kind === 'file' && excluded(path) && lockfileKind(path) !== null).map(({ path })=>path)
    };
}

// EXTERNAL MODULE: ./src/core/packages/purl.js
var purl = __webpack_require__(62593);
// EXTERNAL MODULE: ./src/scanners/shared/aside-places.js
var aside_places = __webpack_require__(87667);
;// CONCATENATED MODULE: ./src/scanners/dependencies/call/batches.js
/**
 * Maximum length of all arguments together, in characters. Windows allows 32,767, including the
 * environment; other systems at least ten times as much.
 */ const MAX_CHARACTERS = process.platform === 'win32' ? 24_000 : 200_000;
/** Splits paths into lists, each of which fits on a command line; as few as possible. */ function batches(paths, maxCharacters = MAX_CHARACTERS) {
    const result = [];
    let room = 0;
    for (const path of paths){
        // The option, a colon, spaces and quotes.
        const length = path.length + 8;
        if (length > room || result.length === 0) {
            result.push([]);
            room = maxCharacters;
        }
        result.at(-1)?.push(path);
        room -= length;
    }
    return result;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/cross-check.js
/**
 * Checks whether exit code, result and messages of a run are consistent. An osv-scanner that failed
 * in part may end with any exit code and a result that looks clean.
 * @param files the staged lockfiles that were passed to it
 * @returns the inconsistencies; empty when there are none
 */ function disagreements(ended, reading, files) {
    if (ended.broken !== null) return [
        ended.broken
    ];
    const silent = files.filter((file)=>!reading.counts.has(file));
    return [
        ...silent.length === 0 ? [] : [
            `osv-scanner does not say that it read ${silent.length === 1 ? 'it' : `${silent.length} of the files`}`
        ],
        ...exitCodeProblems(ended, reading),
        ...resultProblems(ended, reading, files)
    ];
}
/**
 * Inconsistencies between the exit code and the rest. @see
 * https://google.github.io/osv-scanner/output/#return-codes
 */ function exitCodeProblems({ exitCode, result }, { counts }) {
    const packages = [
        ...counts.values()
    ].reduce((sum, count)=>sum + count, 0);
    const vulnerable = result?.results.some(({ packages: found })=>found.length > 0) ?? false;
    switch(exitCode){
        case 0:
        case 1:
            if (result === null) return [
                `osv-scanner ended with exit code ${exitCode} and left no result`
            ];
            if (packages === 0) return [
                `osv-scanner ended with exit code ${exitCode}, but found no package`
            ];
            if (vulnerable === (exitCode === 1)) return [];
            return [
                `osv-scanner ended with exit code ${exitCode}, but its result has ${vulnerable ? '' : 'no '}vulnerabilities`
            ];
        case 128:
            return packages === 0 && !vulnerable ? [] : [
                'osv-scanner ended with exit code 128 (no packages), but found some'
            ];
        default:
            return [
                `osv-scanner ended with exit code ${exitCode ?? '?'}`
            ];
    }
}
function resultProblems({ result }, { counts }, files) {
    const given = new Set(files.map(slashed));
    const found = new Map();
    const problems = [];
    for (const { source, packages } of result?.results ?? []){
        const path = slashed(source.path);
        found.set(path, (found.get(path) ?? 0) + packages.length);
        if (!given.has(path)) problems.push('its result is about a file that it was not given');
        for (const { groups, vulnerabilities } of packages){
            const grouped = new Set(groups.flatMap(({ ids })=>ids));
            if (vulnerabilities.length === 0 || !vulnerabilities.every(({ id })=>grouped.has(id))) problems.push('its result has a package whose vulnerabilities and groups differ');
        }
    }
    for (const file of files){
        if ((found.get(slashed(file)) ?? 0) > (counts.get(file) ?? Infinity)) problems.push('its result has more vulnerable packages than it found packages');
    }
    return [
        ...new Set(problems)
    ].map((problem)=>`osv-scanner cannot be believed: ${problem}`);
}
/** A path with `/`, which osv-scanner uses in results on every system. */ function slashed(path) {
    return path.replaceAll('\\', '/');
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/attempt.js




/** Calls osv-scanner once and checks exit code, result and messages. */ async function attempt(call, staged) {
    const ended = await callOsvScanner(call);
    const reading = readStderr(ended.stderr);
    const failures = reading.failures.slice(0, 3).map((failure)=>explain(failure, staged));
    const objections = ended.broken === null && failures.length > 0 ? failures : disagreements(ended, reading, call.files);
    return {
        files: call.files,
        ended,
        reading,
        objections
    };
}
function explain(failure, staged) {
    const said = inTermsOfRepository(failure, staged);
    if (failure.startsWith('Incorrect Usage')) return `this osv-scanner does not know an option that is needed (${said}): use version 2.5.1`;
    if (isUnreachable(failure)) return `the advisories could not be asked for (${said}): let this machine reach api.osv.dev, or scan offline with osv-database`;
    return `osv-scanner says: ${said}`;
}
/** Whether osv-scanner says that osv.dev did not answer as it should. */ function isUnreachable(failure) {
    return failure.includes('vulnmatch/osvdev');
}
/** The files that osv-scanner reports as unreadable, each with the reason. */ function brokenFiles({ files, reading }, staged) {
    const lines = reading.failures.flatMap((failure)=>failure.split('\n')).filter((line)=>line.startsWith('Error during extraction: ') || line.startsWith('\t'));
    return new Map(files.flatMap((file)=>{
        const name = `${namedAs(file)}: `;
        const line = lines.find((candidate)=>candidate.includes(name));
        if (line === undefined) return [];
        const reason = line.slice(line.indexOf(name) + name.length);
        return [
            [
                file,
                inTermsOfRepository(reason, staged)
            ]
        ];
    }));
}
/**
 * Whether a run may have failed because of one of its files, rather than because it could not start
 * or reach the advisories.
 */ function mayBeAFile({ ended, reading }) {
    return ended.started && !reading.failures.some((failure)=>/\(extracting as vulnmatch\/|^Incorrect Usage/.test(failure));
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/database-problems.js

/**
 * Problems for files whose packages were compared with an empty database. If the ecosystem of a
 * file's packages is not known, it is reported for every file that may have packages of it.
 * @param loaded ecosystems whose databases, real or empty, were used
 * @param counts packages by path in the repository
 */ function databaseProblems(database, loaded, counts) {
    return [
        ...loaded
    ].flatMap((ecosystem)=>{
        const message = database.complaint(ecosystem);
        if (message === null) return [];
        const files = database_problems_filesOf(ecosystem, counts);
        return files.length === 0 ? [
            {
                file: null,
                message
            }
        ] : files.map((file)=>({
                file,
                message
            }));
    });
}
function database_problems_filesOf(ecosystem, counts) {
    const filled = [
        ...counts
    ].filter(([, count])=>count > 0).map(([path])=>path);
    const own = filled.filter((path)=>lockfileKind(path)?.ecosystem === ecosystem);
    return own.length > 0 ? own : filled.filter((path)=>lockfileKind(path)?.ecosystem === null);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/scan-run.js






const scan_run_TIMEOUT_MS = 10 * 60_000;
const MAX_RESULT_BYTES = 256 * 1024 * 1024;
/**
 * A scan that repeats calls of osv-scanner until every file is scanned or known to be unscannable.
 */ class ScanRun {
    #request;
    #surroundings;
    #timeoutMs;
    #deadline;
    #problems = [];
    #counts = new Map();
    #results = new Map();
    /** Ecosystems that were compared with a database, real or empty. */ #loaded = new Set();
    #database;
    #unreachable = false;
    constructor(request, surroundings){
        this.#request = request;
        this.#surroundings = surroundings;
        this.#database = surroundings.database;
        this.#timeoutMs = request.timeoutMs ?? scan_run_TIMEOUT_MS;
        this.#deadline = Date.now() + 3 * this.#timeoutMs;
    }
    /** Scans staged files in one run; in further runs if that is incomplete. */ async scan(files) {
        const tried = await this.#attempt(files);
        this.#unreachable ||= tried.reading.failures.some(isUnreachable);
        if (tried.objections.length === 0) {
            this.#accept(tried);
        } else if (await this.#doWithout(tried.reading.databases)) {
            await this.scan(files);
        } else {
            await this.#scanInParts(tried);
        }
    }
    /** Whether osv.dev could not be asked. */ get unreachable() {
        return this.#unreachable;
    }
    /** The findings and problems of all runs, sorted by file. */ finish() {
        const compared = this.#database === null ? [] : databaseProblems(this.#database, this.#loaded, this.#counts);
        const problems = [
            ...mergeSame(this.#problems, this.#request.files.size),
            ...compared
        ];
        problems.sort((a, b)=>compareText(a.file ?? '', b.file ?? ''));
        const complete = problems.length === 0;
        return {
            complete,
            problems,
            counts: this.#counts,
            results: this.#results,
            notes: []
        };
    }
    #attempt(files) {
        const call = {
            program: this.#request.program,
            run: this.#request.run,
            config: this.#surroundings.config,
            output: (0,external_node_path_.join)(this.#surroundings.scratch, `result-${(0,external_node_crypto_.randomUUID)()}.json`),
            files,
            database: this.#database?.directory ?? null,
            timeoutMs: Math.max(1, Math.min(this.#timeoutMs, this.#deadline - Date.now())),
            maxResultBytes: this.#request.maxResultBytes ?? MAX_RESULT_BYTES
        };
        return attempt(call, this.#request.files);
    }
    /** Takes over what a run found, complete or not. */ #accept({ files, ended, reading }) {
        const originals = new Map(files.map((file)=>[
                slashed(file),
                this.#original(file)
            ]));
        for (const file of files){
            const count = reading.counts.get(file);
            // The file may be a package list that we made from a lockfile; both have the same original.
            const original = this.#original(file);
            if (count !== undefined) this.#counts.set(original, Math.max(count, this.#counts.get(original) ?? 0));
        }
        for (const { source, packages } of ended.result?.results ?? []){
            const path = originals.get(slashed(source.path));
            if (path !== undefined && packages.length > 0) this.#results.set(path, [
                ...this.#results.get(path) ?? [],
                ...packages
            ]);
        }
        for (const ecosystem of reading.loaded)this.#loaded.add(ecosystem);
    }
    /** Replaces databases that failed by empty ones. @returns whether that changed anything */ async #doWithout(failed) {
        const database = this.#database;
        const reasons = failed.filter(({ ecosystem })=>database?.canDoWithout(ecosystem)).map(({ ecosystem, reason })=>[
                ecosystem,
                inTermsOfRepository(reason, this.#request.files)
            ]);
        if (database === null || reasons.length === 0) return false;
        this.#database = await database.without(new Map(reasons));
        return true;
    }
    /**
   * Repeats an incomplete run without the files that it reports as broken, else file by file; not
   * at all when no file can be the cause.
   */ async #scanInParts(tried) {
        const { files } = tried;
        const broken = brokenFiles(tried, this.#request.files);
        const others = files.filter((file)=>!broken.has(file));
        if (broken.size > 0) {
            for (const [file, reason] of broken)this.#report(file, `osv-scanner cannot read it: ${reason}. Repair it, or have the package manager write it anew`);
            if (others.length > 0) await this.scan(others);
        } else if (files.length > 1 && mayBeAFile(tried)) {
            for (const file of files)await this.#scanOrGiveUp(file);
        } else {
            this.#accept(tried);
            this.#report(files.length === 1 && mayBeAFile(tried) ? files[0] : undefined, tried.objections.join('; '));
        }
    }
    async #scanOrGiveUp(file) {
        if (Date.now() < this.#deadline) await this.scan([
            file
        ]);
        else this.#report(file, 'it was not scanned: other files took all the time that there is');
    }
    #report(file, message) {
        this.#problems.push({
            file: file === undefined ? null : this.#original(file),
            message
        });
    }
    #original(file) {
        return this.#request.files.get(file) ?? file;
    }
}
/** Merges problems that are the same for all files into one about the whole run. */ function mergeSame(problems, files) {
    const [first] = problems;
    if (first === undefined || files === 1 || problems.length !== files) return problems;
    return problems.every(({ message })=>message === first.message) ? [
        {
            file: null,
            message: first.message
        }
    ] : problems;
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/invoke.js








/**
 * Scans staged lockfiles in one run of osv-scanner. If that is incomplete, it runs again without
 * what failed, or file by file, so that one broken file, or one ecosystem without a database, does
 * not hide findings in the others. Failures of osv-scanner are returned, not thrown.
 */ async function invokeOsvScanner(request) {
    const { scan, unreachable } = await scanWith(request, request.database);
    const { kept = null } = request;
    if (!unreachable || kept === null) return scan;
    const standIn = await kept.standIn(ecosystemsOf(request));
    if ('refused' in standIn) return refusing(scan, standIn.refused);
    const again = await scanWith(request, standIn.directory);
    return {
        ...again.scan,
        notes: [
            `osv.dev could not be reached: ${standIn.words}`
        ]
    };
}
async function scanWith(request, directory) {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(request.scratch, 'osv-scanner-'));
    const config = (0,external_node_path_.join)(scratch, 'empty.toml');
    await (0,promises_.writeFile)(config, '', {
        flag: 'wx'
    });
    let database;
    try {
        database = directory === null ? null : await Database.open(directory, ecosystemsOf(request), scratch);
    } catch (error) {
        const problems = [
            {
                file: null,
                message: oneLine((0,errors/* messageOf */.bD)(error))
            }
        ];
        const scan = {
            complete: false,
            problems,
            counts: new Map(),
            results: new Map(),
            notes: []
        };
        return {
            scan,
            unreachable: false
        };
    }
    const run = new ScanRun(request, {
        scratch,
        config,
        database
    });
    for (const batch of batches([
        ...request.files.keys()
    ]))await run.scan(batch);
    return {
        scan: run.finish(),
        unreachable: run.unreachable
    };
}
/** The ecosystems that will probably be asked for. */ function ecosystemsOf({ files }) {
    return [
        ...new Set([
            ...files.values()
        ].flatMap((path)=>lockfileKind(path)?.ecosystem ?? []))
    ].sort();
}
function refusing(scan, why) {
    const problems = scan.problems.map((problem)=>({
            ...problem,
            message: `${problem.message}; ${why}`
        }));
    return {
        ...scan,
        problems
    };
}

// EXTERNAL MODULE: ./src/core/findings/merge.js + 1 modules
var merge = __webpack_require__(80504);
;// CONCATENATED MODULE: ./src/scanners/dependencies/apart.js
/**
 * Takes a group of advisories apart that hangs together only by records about several
 * vulnerabilities: others rate each of these on its own. Such a record stays, with what only it
 * knows, where the others do not cover all of it.
 * @param records of the group
 */ function takenApart(group, records) {
    const single = records.filter((record)=>numbersOf(record).length < 2);
    const parts = connected(single);
    if (parts.length < 2) return [
        group
    ];
    const covered = new Set(parts.flat().flatMap(idsOf));
    const own = records.filter((record)=>numbersOf(record).some((id)=>!covered.has(id))).filter((record)=>!single.includes(record));
    return [
        ...parts.map((part)=>groupOf(part, ()=>true)),
        ...own.map((record)=>groupOf([
                record
            ], (id)=>!covered.has(id)))
    ];
}
function groupOf(records, isKept) {
    const ids = records.map(({ id })=>id);
    const aliases = records.flatMap(idsOf).filter((id)=>isKept(id) && !ids.includes(id));
    return {
        ids,
        aliases: [
            ...new Set(aliases)
        ]
    };
}
function idsOf({ id, aliases }) {
    return [
        id,
        ...aliases
    ];
}
/** The vulnerabilities that a record is about, by their numbers. */ function numbersOf(record) {
    return [
        ...new Set(idsOf(record).filter((id)=>id.startsWith('CVE-')))
    ];
}
/** Records that share an id, directly or through others. */ function connected(records) {
    return records.reduce((parts, record)=>{
        const ids = new Set(idsOf(record));
        const near = parts.filter((part)=>part.flatMap(idsOf).some((id)=>ids.has(id)));
        return [
            ...parts.filter((part)=>!near.includes(part)),
            [
                ...near.flat(),
                record
            ]
        ];
    }, []);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/rating.js

/**
 * RustSec's informational kinds that do not denote a vulnerability.
 * @see https://github.com/RustSec/advisory-db#format
 */ const INFORMATIONAL = new Set([
    'unmaintained',
    'notice'
]);
/**
 * The rating of a vulnerability from all its records. It counts as informational only if no record
 * has a severity: a note that a crate is unmaintained may share its ids with a vulnerability.
 * @param ids of the records, and their aliases
 */ function ratingOf(ids, records) {
    const words = records.flatMap(wordsOf);
    const vectors = records.flatMap(vectorsOf);
    const others = records.filter((record)=>!isInformational(record));
    return {
        vectors: [
            ...new Set(vectors)
        ],
        word: (0,merge/* worstWord */.QN)(words),
        malicious: ids.some((id)=>id.startsWith('MAL-')),
        // "unsound" denotes a bug that may have a severity; without one it counts as informational too.
        informational: others.length < records.length ? !others.some((record)=>vectorsOf(record).length > 0 || wordsOf(record).length > 0) : records.some((record)=>rating_kindsOf(record).length > 0) && vectors.length === 0 && words.length === 0
    };
}
function isInformational(record) {
    return rating_kindsOf(record).some((kind)=>INFORMATIONAL.has(kind));
}
function rating_kindsOf(record) {
    return record.affected.flatMap((affected)=>affected.database_specific?.informational ?? []);
}
function vectorsOf(record) {
    const rated = [
        ...record.severity,
        ...record.affected.flatMap((affected)=>affected.severity)
    ];
    return rated.map((severity)=>severity.score);
}
function wordsOf(record) {
    const word = record.database_specific?.severity;
    return word === undefined ? [] : [
        word
    ];
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/words.js
/** Valid package names. None begins with `-` (an option), or is a path or a URL. */ const NPM = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/i;
const PYTHON = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
const NAMES = {
    ...{
        npm: NPM,
        yarn: NPM,
        'yarn-berry': NPM,
        pnpm: NPM
    },
    ...{
        pip: PYTHON,
        poetry: PYTHON,
        uv: PYTHON
    },
    go: /^[a-z0-9][a-z0-9._~-]*(?:\/[a-z0-9._~-]*[a-z0-9_~-])*$/i,
    cargo: /^[a-z][a-z0-9_-]*$/i,
    maven: /^[a-z0-9_][a-z0-9._-]*:[a-z0-9_][a-z0-9._-]*$/i
};
/**
 * Maximum length of a name or version: more than real ones have, but short enough to be checked
 * before copying.
 */ const MAX_LENGTH = 214;
/** Whether a package name may be used in a command of this package manager. */ function words_isName(manager, name) {
    return name.length <= MAX_LENGTH && (NAMES[manager]?.test(name) ?? false);
}
/** Whether a version may be used in a command. */ function isVersion(version) {
    return version.length <= MAX_LENGTH && /^[a-z0-9][a-z0-9.+_-]*$/i.test(version);
}
/**
 * Whether the name of a dependency group, an extra or a Maven property may be used in a command.
 */ function isGroup(name) {
    return name.length <= MAX_LENGTH && /^[a-z0-9][a-z0-9._-]*$/i.test(name);
}
/**
 * Quotes a word for a POSIX shell: unchanged if it has no special characters, else in single
 * quotes. Null when it cannot be quoted simply, or could mislead a reader.
 */ function quoted(word) {
    if (word.length > 4_096 || !/^[\x20-\x7e]+$/.test(word) || /['\\]/.test(word.replace(/\\\./g, ''))) return null;
    // Some shells expand a word that begins with `=` or `~`.
    return /^[A-Za-z0-9@%_+:,./-][A-Za-z0-9@%_+=:,./-]*$/.test(word) ? word : `'${word}'`;
}
/** A path that no program mistakes for an option. */ function relativePath(path) {
    return path.startsWith('-') ? `./${path}` : path;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/compiled.js



function go({ facts, fixedVersion }) {
    const tidy = [
        'go',
        'mod',
        'tidy'
    ];
    if (facts.name === 'stdlib') return [
        [
            'go',
            'get',
            `go@${fixedVersion}`
        ],
        tidy
    ];
    const fixed = `${facts.name}@v${fixedVersion}`;
    // A replaced module stays replaced, whatever version is required, so the replacement is changed.
    if (facts.alias !== null) return [
        [
            'go',
            'mod',
            'edit',
            `-replace=${facts.alias}=${fixed}`
        ],
        tidy
    ];
    return [
        [
            'go',
            'get',
            fixed
        ],
        tidy
    ];
}
/**
 * Cargo reads a plain version as a caret range, which is also the most common range among
 * dependents.
 * @see https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */ function cargo({ facts, fixedVersion }) {
    const ranges = facts.wanted.map((range)=>range.replace(/^(?=\d)/, '^').replaceAll(',', ' '));
    if (facts.direct !== true && !semver.satisfies(fixedVersion, `^${facts.version}`)) return null;
    const fits = facts.direct !== true || ranges.length > 0 && ranges.every((range)=>semver.satisfies(fixedVersion, range));
    if (fits) return [
        [
            'cargo',
            'update',
            '-p',
            `${facts.name}@${facts.version}`,
            '--precise',
            fixedVersion
        ]
    ];
    return [
        [
            'cargo',
            'add',
            ...facts.dev === true ? [
                '--dev'
            ] : [],
            `${facts.name}@${fixedVersion}`
        ]
    ];
}
/**
 * A version in a property is changed there: Maven's goal for dependencies does not touch
 * properties.
 */ function maven({ facts, fixedVersion, path }) {
    if (!facts.edit) return null;
    const file = external_node_path_.posix.basename(path) === 'pom.xml' ? [] : [
        '-f',
        external_node_path_.posix.basename(path)
    ];
    if (facts.property !== null) {
        if (!isGroup(facts.property)) return null;
        return [
            [
                'mvn',
                ...file,
                'versions:set-property',
                `-Dproperty=${facts.property}`,
                `-DnewVersion=${fixedVersion}`
            ]
        ];
    }
    const version = [
        `-Dincludes=${facts.name}`,
        `-DdepVersion=${fixedVersion}`,
        '-DforceVersion=true'
    ];
    return [
        [
            'mvn',
            ...file,
            'versions:use-dep-version',
            ...version
        ]
    ];
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/javascript.js


/** Whether all dependents accept the fixed version; false when they are not known. */ function inRange({ facts, fixedVersion }) {
    const ranges = facts.wanted.map((range)=>range.replace(/^npm:(?:@?[^@]+@)?/, ''));
    return ranges.length > 0 && ranges.every((range)=>semver.satisfies(fixedVersion, range));
}
/** The argument for a direct dependency, under the name that the project uses. */ function wish({ facts, fixedVersion }, sign) {
    const { alias, name } = facts;
    return alias === null ? `${name}@${sign}${fixedVersion}` : `${alias}@npm:${name}@${sign}${fixedVersion}`;
}
function npm(upgrade) {
    const { facts, fixedVersion } = upgrade;
    // A bundled package can only be upgraded with the package that contains it.
    if (facts.bundled) return null;
    if (facts.direct === true) return npmDirect(upgrade);
    if (inRange(upgrade)) return [
        [
            'npm',
            'update',
            facts.alias ?? facts.name
        ]
    ];
    // The override applies only to this version, so that other copies of the package are not
    // downgraded.
    const override = `overrides[${facts.alias ?? facts.name}@${facts.version}]=${aliased(facts, fixedVersion)}`;
    return [
        [
            'npm',
            'pkg',
            'set',
            override
        ],
        [
            'npm',
            'install'
        ]
    ];
}
/**
 * Upgrades the package where it is direct, and in other packages that would keep a copy of the old
 * version.
 */ function npmDirect(upgrade) {
    const { facts, fixedVersion } = upgrade;
    const keepers = facts.others.filter(({ range })=>range === null || !semver.satisfies(fixedVersion, range));
    if (keepers.some(({ name })=>!words_isName('npm', name))) return null;
    const key = facts.alias ?? facts.name;
    const overrides = keepers.map(({ name })=>`overrides[${name}][${key}]=${aliased(facts, fixedVersion)}`);
    const install = [
        'npm',
        'install',
        wish(upgrade, ''),
        ...facts.dev === true ? [
            '--save-dev'
        ] : []
    ];
    const before = overrides.length === 0 ? [] : [
        [
            'npm',
            'pkg',
            'set',
            ...overrides
        ]
    ];
    return [
        ...before,
        [
            ...install,
            ...workspacesOf(facts)
        ]
    ];
}
/** The options that name each workspace that requires it. */ function workspacesOf({ projects }) {
    if (projects.length < 2) return [];
    const named = projects.filter((project)=>project !== '').flatMap((project)=>[
            '-w',
            relativePath(project)
        ]);
    return [
        ...named,
        ...projects.includes('') ? [
            '--include-workspace-root'
        ] : []
    ];
}
function aliased({ alias, name }, version) {
    return alias === null ? version : `npm:${name}@${version}`;
}
/**
 * Yarn 1 cannot upgrade a transitive dependency; a resolution for its dependent is used instead.
 */ function yarnClassic(upgrade) {
    const { facts, fixedVersion } = upgrade;
    if (facts.direct === true) {
        if (facts.alias === null) return [
            [
                'yarn',
                'upgrade',
                wish(upgrade, '^')
            ]
        ];
        return [
            [
                'yarn',
                'add',
                wish(upgrade, '^'),
                ...facts.dev === true ? [
                    '--dev'
                ] : []
            ]
        ];
    }
    const parent = facts.through.at(-1);
    if (parent === undefined || !words_isName('yarn', parent)) return null;
    const resolution = `resolutions[**/${parent}/${facts.alias ?? facts.name}]=${aliased(facts, fixedVersion)}`;
    return [
        [
            'npm',
            'pkg',
            'set',
            resolution
        ],
        [
            'yarn',
            'install'
        ]
    ];
}
function yarnBerry(upgrade) {
    const { facts, fixedVersion } = upgrade;
    if (facts.direct === true) return [
        [
            'yarn',
            'up',
            wish(upgrade, '^')
        ]
    ];
    const name = facts.alias ?? facts.name;
    if (inRange(upgrade)) return [
        [
            'yarn',
            'up',
            '-R',
            name
        ]
    ];
    // `npm pkg set` splits at the first `=`, so a range that contains one cannot be used.
    const nameable = facts.wanted.every((range)=>semver.validRange(range) !== null && !/[=[\]]/.test(range));
    if (!nameable || facts.wanted.length === 0) return null;
    const set = facts.wanted.map((range)=>`resolutions[${name}@npm:${range}]=${aliased(facts, fixedVersion)}`);
    return [
        [
            'npm',
            'pkg',
            'set',
            ...set
        ],
        [
            'yarn',
            'install'
        ]
    ];
}
/**
 * pnpm's lockfile does not contain the ranges of dependents, so it is unknown whether an update of
 * a transitive dependency would have an effect.
 */ function javascript_pnpm(upgrade) {
    const { facts } = upgrade;
    if (facts.direct !== true || facts.others.length > 0) return null;
    return [
        [
            'pnpm',
            'update',
            ...facts.projects.length > 1 ? [
                '-r'
            ] : [],
            wish(upgrade, '')
        ]
    ];
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/python.js


/**
 * Replaces the version on its line of the requirements file; the old file is kept with the suffix
 * `.bak`.
 */ function pip({ facts, fixedVersion, path }) {
    if (!facts.edit) return null;
    const file = relativePath(external_node_path_.posix.relative(external_node_path_.posix.dirname(path), facts.edit.path));
    const edit = `${facts.edit.line}s/= *${facts.version.replaceAll('.', '\\.')}/=${fixedVersion}/`;
    return [
        [
            'sed',
            '-i.bak',
            edit,
            file
        ],
        [
            'python',
            '-m',
            'pip',
            'install',
            '-r',
            relativePath(external_node_path_.posix.basename(path))
        ]
    ];
}
function poetry({ facts, fixedVersion }) {
    if (facts.direct !== true) return facts.wanted.some(isPin) ? null : [
        [
            'poetry',
            'update',
            facts.name
        ]
    ];
    const place = placed(facts, '--optional');
    return place && [
        [
            'poetry',
            'add',
            ...place,
            `${facts.name}@^${fixedVersion}`
        ]
    ];
}
/** Whether a range allows only one version. */ function isPin(range) {
    return /^(?:===?\s*)?\d[^,|*]*$/.test(range.trim());
}
function uv({ facts, fixedVersion }) {
    // The lockfile does not tell which versions the dependents accept, and uv refuses others.
    if (facts.direct !== true || facts.projects.length > 1) return null;
    const place = placed(facts, '--optional');
    return place && [
        [
            'uv',
            'add',
            ...place,
            `${facts.name}>=${fixedVersion}`
        ]
    ];
}
/**
 * The options that keep a direct dependency in its group or extra; null when that has an invalid
 * name.
 */ function placed({ group, extra }, optional) {
    if (group !== null) return isGroup(group) ? [
        '--group',
        group
    ] : null;
    if (extra !== null) return isGroup(extra) ? [
        optional,
        extra
    ] : null;
    return [];
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/command.js





/**
 * The command that upgrades a package, for a POSIX shell in the root of the repository. It is meant
 * to be copied and is made from untrusted files, so each word is plain or in single quotes, and an
 * invalid name or version gives no command. All commands were tested with the package managers,
 * except those for Poetry and uv.
 * @param manager see `LockfilePackages.manager`
 * @returns null when no command would do it
 */ function upgradeCommand(manager, upgrade) {
    const { facts, fixedVersion, path } = upgrade;
    const build = manager && BUILDERS[manager];
    if (!build || !words_isName(manager, facts.name) || !isVersion(facts.version) || !isVersion(fixedVersion)) return null;
    if (facts.alias !== null && !words_isName(manager, facts.alias)) return null;
    const steps = build(upgrade);
    if (!steps) return null;
    // If several projects require it, the command names them and runs in the lockfile's directory.
    const folder = external_node_path_.posix.join(external_node_path_.posix.dirname(path), facts.projects.length > 1 ? '' : facts.project);
    if (folder.startsWith('..')) return null;
    const words = [
        ...folder === '.' ? [] : [
            [
                'cd',
                relativePath(folder)
            ]
        ],
        ...steps
    ].map((step)=>step.map(quoted));
    return words.flat().includes(null) ? null : words.map((step)=>step.join(' ')).join(' && ');
}
const BUILDERS = {
    npm: npm,
    yarn: yarnClassic,
    'yarn-berry': yarnBerry,
    pnpm: javascript_pnpm,
    pip: pip,
    poetry: poetry,
    uv: uv,
    go: go,
    cargo: cargo,
    maven: maven
};

;// CONCATENATED MODULE: ./src/scanners/dependencies/findings.js







/** One observation per vulnerable package version and advisory. */ function observe(lockfile) {
    return lockfile.packages.flatMap((vulnerable)=>observePackage(lockfile, vulnerable));
}
function observePackage(lockfile, vulnerable) {
    const { name, version, ecosystem } = vulnerable.package;
    const occurrences = lockfile.facts?.find(name, version) ?? [];
    const comparable = occurrences.filter(isComparable);
    // The registry's advisories do not apply to own code with the same name, to packages from git, or
    // to a text that is not a version.
    if (occurrences.length > 0 && comparable.length === 0 || !isVersionText(ecosystem, version)) return [];
    const known = representative(comparable);
    const place = {
        path: lockfile.path,
        line: known?.line ?? null,
        column: known?.column ?? null,
        endLine: null
    };
    const recordsOf = (group)=>vulnerable.vulnerabilities.filter((record)=>group.ids.includes(record.id));
    const groups = vulnerable.groups.flatMap((group)=>takenApart(group, recordsOf(group)));
    return groups.map((group)=>{
        const records = recordsOf(group);
        const fixedVersion = fixFor(vulnerable, records);
        return {
            source: 'dependencies',
            fix: '',
            ...describeGroup(group, records),
            place,
            package: {
                ecosystem,
                name,
                version,
                purl: (0,purl/* purlOf */.V)(ecosystem, name, version),
                direct: known?.direct ?? null,
                through: known?.through ?? [],
                dev: known?.dev ?? devByGroups(vulnerable.dependency_groups),
                fixedVersion,
                upgrade: upgradeFor(lockfile, known, fixedVersion)
            },
            subject: (0,purl/* packageSubject */.b)(ecosystem, name),
            confidence: 'high',
            flow: []
        };
    });
}
/**
 * Whether the registry's advisories apply to an occurrence. A package from a URL is mostly one that
 * the registry has too.
 */ function isComparable({ origin }) {
    return origin === 'registry' || origin === 'url';
}
/**
 * Items for packages that have a text instead of a version, which osv-scanner compares although
 * nothing is known.
 */ function withoutVersion({ packages, path, facts }) {
    // For package lists that we made ourselves, such packages are named elsewhere.
    if (facts?.declared !== undefined) return [];
    return packages.filter(({ package: { ecosystem, version } })=>!isVersionText(ecosystem, version)).map(({ package: { name, version } })=>({
            ...{
                kind: 'package',
                name,
                where: path,
                reason: 'no-version'
            },
            ...version === '' ? {} : {
                detail: version
            }
        }));
}
/**
 * The occurrence that represents all copies of one version in a lockfile: a direct one if possible,
 * else the one with the shortest dependency chain. It counts as development-only when all copies
 * are.
 */ function representative(occurrences) {
    const [best] = [
        ...occurrences
    ].sort((a, b)=>Number(b.direct === true) - Number(a.direct === true) || a.through.length - b.through.length || a.line - b.line);
    if (best === undefined) return null;
    const dev = occurrences.map((occurrence)=>occurrence.dev);
    return {
        ...best,
        dev: dev.includes(false) ? false : dev.includes(null) ? null : true
    };
}
const DEV_GROUPS = new Set([
    'dev',
    'test',
    'build-requires',
    'development'
]);
/**
 * osv-scanner reports dependency groups for some lockfiles only, so an empty list means unknown.
 */ function devByGroups(groups) {
    return groups.length === 0 ? null : groups.every((group)=>DEV_GROUPS.has(group));
}
/**
 * The version that fixes all advisories of the package; if there is none, one that fixes at least
 * this advisory.
 */ function fixFor(vulnerable, records) {
    const { ecosystem, version } = vulnerable.package;
    const affected = (of)=>of.map((record)=>affectedBy(record, vulnerable));
    return (0,versions/* lowestFix */.uT)(ecosystem, version, affected(vulnerable.vulnerabilities)) ?? (0,versions/* lowestFix */.uT)(ecosystem, version, affected(records));
}
/** The part of a record about this package; a record may cover several packages and ecosystems. */ function affectedBy(record, { package: { name, ecosystem } }) {
    const subject = (0,purl/* packageSubject */.b)(ecosystem, name);
    return record.affected.filter((affected)=>affected.package !== undefined && (0,purl/* packageSubject */.b)(affected.package.ecosystem, affected.package.name) === subject);
}
function upgradeFor(lockfile, known, fixedVersion) {
    // The command would install the package from the registry, so it is wrong for a package from
    // elsewhere.
    if (fixedVersion === null || known === null || known.origin !== 'registry') return null;
    const manager = lockfile.facts?.manager ?? lockfile.kind.packageManager;
    return upgradeCommand(manager, {
        facts: known,
        fixedVersion,
        path: lockfile.path
    });
}
function describeGroup(group, records) {
    const ids = [
        ...new Set([
            ...group.ids,
            ...group.aliases
        ])
    ].sort();
    const rule = (0,merge/* preferredId */.L2)(ids);
    const spoken = (0,merge/* preferredId */.L2)(group.ids);
    const main = records.find((record)=>record.id === rule) ?? records.find((record)=>record.id === spoken);
    return {
        rule,
        aliases: ids.filter((id)=>id !== rule),
        title: titleOf(rule, main),
        description: main?.details ?? '',
        rating: ratingOf(ids, records),
        cwe: [
            ...new Set(records.flatMap(cweOf))
        ].sort(),
        references: [
            advisoryPage(rule),
            ...records.flatMap((record)=>record.references.map((reference)=>reference.url)).filter(isWebLink)
        ],
        published: main?.published ?? null
    };
}
/**
 * First sentences that only say what the package is or which versions are affected; the next one is
 * more informative.
 */ const PREAMBLE = /^(?:\S+ is an? |An issue was discovered in |This affects |The package \S+ (?:from|before) )/;
/**
 * The title: the record's summary, else the first informative sentence of its details (PyPA's
 * records have no summary).
 */ function titleOf(rule, record) {
    const text = (record?.summary ?? record?.details ?? '').replace(/\s+/g, ' ').trim();
    if (text === '') return `Vulnerability ${rule}`;
    if (record?.summary !== undefined) return text.slice(0, 200);
    const sentences = text.slice(0, 2_000).split(/(?<=[.!?])\s/);
    const sentence = sentences.find((candidate)=>!PREAMBLE.test(candidate)) ?? sentences[0] ?? text;
    return sentence.length <= 120 ? sentence : `${sentence.slice(0, 119)}…`;
}
function cweOf(record) {
    const own = record.database_specific?.cwe_ids ?? [];
    const perPackage = record.affected.flatMap((affected)=>affected.database_specific?.cwes?.map((cwe)=>cwe.cweId) ?? []);
    return [
        ...own,
        ...perPackage
    ].filter((cwe)=>/^CWE-\d+$/.test(cwe));
}
/** The web page of an advisory: GitHub's for its own, OSV's for all others. */ function advisoryPage(id) {
    const page = id.startsWith('GHSA-') ? 'https://github.com/advisories/' : 'https://osv.dev/vulnerability/';
    return page + encodeURIComponent(id);
}
function isWebLink(url) {
    return /^https?:\/\//i.test(url);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/downloads/disagreements.js



/**
 * Downloads that are another package or version than their entry says, or that come from git or a
 * file where a registry is meant: package managers install what is downloaded.
 */ function disagreements_disagreements(ecosystem, downloads) {
    return downloads.flatMap((one)=>{
        if (one.foreign) return [];
        const { name, version, says, address } = one;
        const elsewhere = ecosystem === 'npm' && leadsElsewhere(address);
        if (says === null) return elsewhere ? [
            problem(one, 'resolved', `${name}@${version}`, address ?? '')
        ] : [];
        return [
            ...sameName(ecosystem, says.name) === sameName(ecosystem, name) ? [] : [
                problem(one, 'resolved', name, says.name)
            ],
            ...sameVersion(ecosystem, says.version, version) ? [] : [
                problem(one, 'version', version, says.version)
            ]
        ];
    });
}
/** A registry may have addresses of any shape; a repository or a file is none. */ function leadsElsewhere(address) {
    const origin = address === null ? null : addressOrigin(address);
    return origin === 'git' || origin === 'file' || origin === 'own';
}
/**
 * Checksums that cannot be right: another package or version has the same one, or the same file of
 * the same version had another one before. Registries never change a file.
 * @param before of the base; null where there is none
 */ function wrongChecksums(ecosystem, downloads, before) {
    const here = knownOf([
        {
            ecosystem,
            downloads
        }
    ]);
    const seen = new Set();
    return downloads.flatMap((one)=>{
        const other = otherOwner(ecosystem, one, before, here);
        const was = before?.checksums.get(fileKey(ecosystem, one));
        const [now] = one.checksums.filter((checksum)=>hasChanged(checksum, was, one.checksums));
        const actual = other ?? (now === undefined ? null : 'a file with another checksum than before');
        const key = `${one.path}\n${actual ?? ''}`;
        if (actual === null || seen.has(key)) return [];
        seen.add(key);
        return [
            problem(one, 'checksum', `${one.name}@${one.version}`, actual)
        ];
    });
}
/**
 * Another package or version that has the same checksum; null for none. Of two in one lockfile that
 * share one, either may be wrong: with a base it is the one that did not have it there.
 */ function otherOwner(ecosystem, one, before, here) {
    for (const checksum of one.checksums){
        const self = ownerOf(ecosystem, one, checksum);
        const known = before?.owners.get(checksum);
        if (self === null || known?.has(self) === true) continue;
        const [other] = [
            ...known ?? here.owners.get(checksum) ?? []
        ].filter((owner)=>owner !== self);
        if (other !== undefined) return other;
    }
    return null;
}
/** Whether both sides have a checksum of this algorithm, and none in common. */ function hasChanged(checksum, was, now) {
    const algorithm = checksum.slice(0, checksum.indexOf(':') + 1);
    const before = [
        ...was ?? []
    ].filter((other)=>other.startsWith(algorithm));
    return before.length > 0 && !now.some((other)=>before.includes(other));
}
function problem({ path, line, column, file }, kind, claimed, actual) {
    return {
        path,
        line,
        column,
        kind,
        claimed,
        actual,
        ...file === undefined ? {} : {
            file
        }
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/package-lock-tampered.js








/**
 * Finds entries of an npm lockfile that install something else than they claim.
 * @throws LockfileError when the lockfile or the package.json beside it cannot be read
 */ function tamperedPackages(input) {
    const lock = packageLockOf(input);
    const entries = [
        ...lock.packages ?? [],
        ...lock.tree ?? []
    ];
    const asked = new Asked(lock, overridesBeside(input));
    const keys = lock.foldedKeys.map(({ line, column, location, key, meant })=>{
        return {
            path: location,
            line,
            column,
            kind: 'key',
            claimed: key,
            actual: meant
        };
    });
    const found = entries.filter(isInstalled).flatMap((entry)=>problemsOf(entry, asked));
    return withoutRepeats([
        ...keys,
        ...found
    ]);
}
function overridesBeside(input) {
    const path = besides(input.path, 'package.json');
    const text = path === null ? undefined : input.beside.get(path);
    return text === undefined ? [] : readManifest(text).overrides;
}
/**
 * Whether an entry is downloaded. Workspaces and links have the name and version of their own
 * directory.
 */ function isInstalled(entry) {
    return !entry.link && /(?:^|\/)node_modules\//.test(entry.location);
}
function problemsOf(entry, asked) {
    const name = nameOf(entry);
    const folder = nameAt(entry.location);
    const problem = (kind, claimed, actual)=>{
        return {
            path: entry.location,
            line: entry.line,
            column: entry.column,
            kind,
            claimed,
            actual
        };
    };
    const names = name === folder || asked.allows(entry, name) ? [] : [
        problem('name', name, folder)
    ];
    if (entry.resolved === null) return names;
    const tarball = registryTarball(entry.resolved);
    if (!tarball) {
        // npm itself writes only URLs here, and git or file addresses only when they are required. `npm
        // ci` would also accept a bare version and install it.
        const elsewhere = !/^https?:/i.test(entry.resolved) || addressOrigin(entry.resolved) === 'git';
        const odd = !isUrl(entry.resolved) || elsewhere && !asked.foreign(entry, folder);
        return odd ? [
            ...names,
            problem('resolved', name, entry.resolved)
        ] : names;
    }
    const other = tarball.name !== name && names.length === 0;
    const version = entry.version === entry.resolved || entry.version !== null && sameVersion('npm', entry.version, tarball.version);
    return [
        ...names,
        ...other ? [
            problem('resolved', name, tarball.name)
        ] : [],
        ...version ? [] : [
            problem('version', entry.version ?? '', tarball.version)
        ]
    ];
}
/** What dependents and overrides require for each package name. */ class Asked {
    #specs = new Map();
    #overrides;
    /**
   * Entries of lockfile v1: their aliases are in the version, where osv-scanner and npm both read
   * them.
   */ #tree;
    #isFirstFormat;
    constructor(lock, overrides){
        this.#overrides = overrides;
        this.#tree = new Set(lock.tree);
        this.#isFirstFormat = lock.packages === null;
        for (const { wishes, devWishes } of lock.packages ?? []){
            for (const [name, spec] of [
                ...wishes,
                ...devWishes
            ]){
                const specs = this.#specs.get(name);
                if (specs) specs.add(spec);
                else this.#specs.set(name, new Set([
                    spec
                ]));
            }
        }
    }
    /** Whether an entry may rightly have a name that differs from its directory's. */ allows(entry, name) {
        if (this.#tree.has(entry)) return true;
        const specs = [
            ...this.#specs.get(nameAt(entry.location)) ?? [],
            ...this.#overrides
        ];
        if (specs.some((spec)=>spec === `npm:${name}` || spec.startsWith(`npm:${name}@`))) return true;
        // A package from git, a file or a URL has the name in its own package.json.
        return entry.resolved !== null && !registryTarball(entry.resolved) && specs.some(isForeignSpec);
    }
    /**
   * Whether anyone asks for this name by git, a file or a URL; the first format has that in the
   * place of the version.
   */ foreign({ version }, name) {
        if (this.#isFirstFormat) return semver.valid(version, {
            loose: true
        }) === null;
        return [
            ...this.#specs.get(name) ?? [],
            ...this.#overrides
        ].some(isForeignSpec);
    }
}
/** Removes duplicates, since lockfile v2 contains each entry twice. */ function withoutRepeats(found) {
    const seen = new Map();
    for (const entry of found){
        const key = JSON.stringify([
            entry.path,
            entry.kind,
            entry.claimed,
            entry.actual
        ]);
        if (!seen.has(key)) seen.set(key, entry);
    }
    return [
        ...seen.values()
    ];
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/twin-keys.js



const JSON_KINDS = new Set([
    'bun',
    'pipenv',
    'composer',
    'conan',
    'renv',
    'nuget-lock',
    'nuget-deps',
    'swift'
]);
const TOML_KINDS = new Set([
    'cargo',
    'poetry',
    'uv',
    'pdm',
    'pylock'
]);
/** Keys that identify a package for osv-scanner, in all of these formats. */ const twin_keys_KEYS = new Set([
    'name',
    'version',
    'package',
    'packages',
    'packages-dev',
    'default',
    'develop',
    'resolved',
    'source'
]);
/**
 * Finds keys of a JSON or TOML lockfile that occur twice in one object with different case
 * (`version` and `Version`). osv-scanner's parsers, which are written in Go, treat both as the same
 * key, so that the second hides the first.
 */ function twinKeys(kind, text) {
    if (JSON_KINDS.has(kind.name)) return jsonTwins(text);
    return TOML_KINDS.has(kind.name) ? tomlTwins(text) : [];
}
function jsonTwins(text) {
    const found = [];
    walkKeys(text, new twin_keys_Table(), (table, key, at)=>{
        found.push(...table.meet(key, at));
        return new twin_keys_Table();
    });
    return found;
}
/**
 * A key at the beginning of a line. Inline tables are not searched, since they do not describe
 * packages.
 */ const TOML_KEY = /^\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*=/;
function tomlTwins(text) {
    const found = [];
    let table = new twin_keys_Table();
    text.split('\n').forEach((raw, index)=>{
        if (raw.trimStart().startsWith('[')) table = new twin_keys_Table();
        const [, double, single, bare] = TOML_KEY.exec(raw) ?? [];
        const key = double === undefined ? single ?? bare : unescaped(double);
        if (key !== undefined) found.push(...table.meet(key, {
            line: index + 1,
            column: raw.length - raw.trimStart().length + 1
        }));
    });
    return found;
}
/** Resolves the escapes in a quoted key. */ function unescaped(key) {
    if (!key.includes('\\')) return key;
    try {
        return Object.keys((0,dist/* parse */.qg)(`"${key}" = 0`))[0] ?? key;
    } catch (error) {
        // The text is not valid TOML, so osv-scanner refuses the file.
        if (error instanceof dist/* TomlError */.zx) return key;
        throw error;
    }
}
/** The relevant keys of one object, by their case-folded spelling. */ class twin_keys_Table {
    #seen = new Map();
    meet(key, at) {
        const folded = foldCase(key);
        if (!twin_keys_KEYS.has(folded)) return [];
        const known = this.#seen.get(folded);
        if (known === undefined) this.#seen.set(folded, key);
        if (known === undefined || known === key) return [];
        return [
            {
                path: key,
                ...at,
                kind: 'key',
                claimed: key,
                actual: known
            }
        ];
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/diff/tampered.js




/**
 * Finds what would hide a package from osv-scanner while it is installed all the same: package
 * managers install what an address or a checksum leads to, and osv-scanner looks at name and
 * version only; and it reads keys without regard to case, which no package manager does.
 * `input.beside` should have the package.json: its `overrides` are the one place that declares some
 * aliases.
 * @param downloads of this lockfile, where the caller has them
 * @param before what the base's lockfiles download; null where there is no base
 * @throws LockfileError when the lockfile, or the package.json, can't be read
 */ function tamperedEntries(kind, input, downloads = downloadsOf(kind, input), before = null) {
    const ecosystem = kind.ecosystem ?? '';
    // npm's lockfile says more, and declares aliases in many places.
    const said = kind.name === 'package-lock' ? tamperedPackages(input) : disagreements_disagreements(ecosystem, downloads);
    const known = new Set(said.map(({ path })=>path));
    const checksums = wrongChecksums(ecosystem, downloads, before).filter(({ path })=>!known.has(path));
    return [
        ...said,
        ...twinKeys(kind, input.text),
        ...checksums
    ];
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/diff/strange-hosts.js
/** The rule of a registry that a change brings. */ const STRANGE_HOST_RULE = 'unknown-registry';
/** How many packages, the first of them by name. */ function strange_hosts_packagesOf({ first, packages }) {
    return packages === 1 ? first.name : `${first.name} and ${packages - 1} more`;
}
/**
 * A host that the base knows nothing of serves what a lockfile installs. Name and version are its
 * word alone, so that advisories may be about something else. Where nothing in the repository
 * configures it, nobody but the lockfile says that it is wanted: critical.
 * @param configured whether the change itself says so, in a file of a package manager
 */ function observeStrangeHost(path, strange, configured) {
    const { first, host } = strange;
    const where = first.file ?? path;
    return {
        source: 'dependencies',
        rule: STRANGE_HOST_RULE,
        aliases: [],
        title: `${strange_hosts_packagesOf(strange)}: downloaded from ${host}, which is new here`,
        description: `${where} takes ${strange_hosts_packagesOf(strange)} from ${host}: no public registry of this package manager, and in no lockfile or registry configuration of the base.`,
        fix: configured ? 'Check that the registry is meant. Once it is in the base branch, it is known.' : 'Restore the lockfile from the base branch. Where the registry is meant, configure it in the base branch first.',
        rating: {
            vectors: [],
            word: configured ? 'high' : 'critical',
            malicious: false,
            informational: false
        },
        cwe: [
            'CWE-494'
        ],
        references: [],
        published: null,
        place: {
            path: where,
            line: first.line,
            column: first.column,
            endLine: null
        },
        package: null,
        subject: `registry ${host}`,
        confidence: 'high',
        flow: []
    };
}
/** Names a host where no base tells whether it is new. */ function strangeHostNote(path, strange) {
    return `${path} takes ${strange_hosts_packagesOf(strange)} from ${strange.host}, which is no public registry of this package manager, and which no registry configuration here names`;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/diff/tampered-findings.js

/** The rule for lockfile entries that scanners and the package manager read differently. */ const TAMPERED_RULE = 'forged-lockfile-entry';
const WHAT = {
    name: 'an entry goes by a name that is not its own',
    version: 'an entry states a version that is not the one installed',
    resolved: 'an entry downloads another package than it names',
    key: 'a key is written twice, in two spellings',
    checksum: 'an entry has a checksum that is not that of its own file'
};
/**
 * The finding for a tampered entry. It is critical in itself, since it hides what is really
 * installed from every scanner that relies on the lockfile.
 */ function observeTampered(path, ecosystem, entry) {
    const name = entry.path.replace(/^.*node_modules\//, '');
    return {
        source: 'dependencies',
        rule: TAMPERED_RULE,
        aliases: [],
        title: `${name}: forged lockfile entry, scanners see ${entry.claimed}, the package manager installs ${entry.actual}`,
        description: `In ${entry.file ?? path}, ${WHAT[entry.kind]}: ${entry.path}.`,
        fix: 'Restore the lockfile from the base branch and let the package manager write it again.',
        rating: {
            vectors: [],
            word: 'critical',
            malicious: false,
            informational: false
        },
        cwe: [
            'CWE-345'
        ],
        references: [],
        published: null,
        place: {
            path: entry.file ?? path,
            line: entry.line,
            column: entry.column,
            endLine: null
        },
        package: null,
        subject: `${(0,purl/* packageSubject */.b)(ecosystem, name)}#${entry.path}`,
        confidence: 'high',
        flow: []
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/registry/fetch-poms.js




/**
 * Asks for the parents and BOMs that the pom.xml files of a repository need and do not have, then
 * for those that these need, until there is nothing left to ask for.
 * @param texts all pom.xml files of the repository, by path
 * @throws LockfileError when one of these can't be read
 */ async function fetchPoms(texts, ask) {
    const all = new Map(texts);
    const poms = new PomRepository(texts);
    const refused = new Map();
    const asked = new Set();
    for(;;){
        const wanted = stillMissing(texts, poms).filter((one)=>!asked.has(coordinatesText(one)));
        if (wanted.length === 0) return {
            texts: all,
            refused
        };
        for (const one of wanted)asked.add(coordinatesText(one));
        const answers = await ask(wanted);
        for (const one of wanted){
            const answer = readAnswer(one, answers.get(coordinatesText(one)));
            if ('refused' in answer) refused.set(coordinatesText(one), answer.refused);
            else {
                all.set(answer.pom.path, answer.text);
                poms.add(answer.pom);
            }
        }
    }
}
function stillMissing(texts, poms) {
    const missing = new Map();
    for (const path of texts.keys()){
        const pom = poms.at(path);
        for (const one of pom === null ? [] : missingFrom(pom, poms))missing.set(coordinatesText(one), one);
    }
    return [
        ...missing.values()
    ];
}
function readAnswer(wanted, answer) {
    if (answer === undefined) return {
        refused: 'there was no answer'
    };
    if ('refused' in answer) return answer;
    try {
        const pom = readPomFile(fetchedPath(wanted), answer.text);
        // A version may be inherited by a property, which only the parent has.
        const isIt = pom.artifact === wanted.artifact && (pom.group === wanted.group || pom.group.includes('${'));
        if (!isIt) return {
            refused: 'what the registry gave is the pom.xml of another artifact'
        };
        return {
            pom: {
                ...pom,
                ...wanted
            },
            text: answer.text
        };
    } catch (error) {
        if (error instanceof LockfileError) return {
            refused: `it cannot be read: ${error.message}`
        };
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/read-lockfiles.js












/**
 * Reads lockfiles one after the other and yields to the event loop in between, since parsing blocks
 * the process.
 * @param paths relative to the repository, with `/`
 * @param asked what is asked of registries; nothing where it is left out
 * @throws Error for a path that is no lockfile's
 */ async function readLockfiles(tree, paths, asked = {
    registries: null,
    askForPoms: null
}) {
    const here = new Set((await tree.files()).filter(({ kind })=>kind === 'file').map(({ path })=>path));
    const families = new Families(tree, here, asked.askForPoms);
    const read = [];
    for (const path of paths){
        await (0,external_node_timers_promises_.setImmediate)();
        read.push(await readOne(tree, here, path, families, asked.registries));
    }
    return read;
}
/** The texts of all files of a kind, read once and shared. */ class Families {
    #tree;
    #here;
    #askForPoms;
    #known = new Map();
    constructor(tree, here, askForPoms){
        this.#tree = tree;
        this.#here = here;
        this.#askForPoms = askForPoms;
    }
    of(kind) {
        const family = familyOf(kind.name);
        if (family === null) return null;
        const known = this.#known.get(family) ?? this.#read(kind, family);
        this.#known.set(family, known);
        return known;
    }
    async #read(kind, family) {
        const beside = new Map();
        for (const path of this.#here)if (family.test(path) && !(0,shared_wanted/* isInstalled */.j$)(path)) beside.set(path, await lockfile_input_textOf(this.#tree, path));
        if (kind.name !== 'maven' || this.#askForPoms === null) return {
            beside
        };
        const { texts, refused } = await fetchPoms(beside, this.#askForPoms);
        return {
            beside: texts,
            refused
        };
    }
}
async function readOne(tree, here, path, families, registries) {
    const kind = lockfileKind(path);
    if (kind === null) throw new Error(`${path} is no lockfile`);
    try {
        const family = await families.of(kind);
        const input = family === null ? await readInput(tree, here, path, kind) : {
            path,
            text: await lockfile_input_textOf(tree, path),
            ...family
        };
        const facts = readLockfile(kind, input);
        const downloads = downloadsOf(kind, input);
        const before = registries?.isOld(path) === false ? await registries.before() : null;
        const tampered = tamperedEntries(kind, input, downloads, before).map((entry)=>observeTampered(path, kind.ecosystem ?? '', entry));
        const strange = await strangeIn({
            path,
            kind
        }, downloads, registries);
        return {
            ...{
                path,
                kind,
                facts,
                problem: null
            },
            tampered: [
                ...tampered,
                ...strange.tampered
            ],
            notes: strange.notes
        };
    } catch (error) {
        // osv-scanner's findings remain, without the facts of the lockfile; but it was not checked for
        // tampering, so that is a problem.
        const problem = {
            file: path,
            message: (0,errors/* messageOf */.bD)(error)
        };
        return {
            path,
            kind,
            facts: null,
            tampered: [],
            notes: [],
            problem
        };
    }
}
/** Hosts that nobody knows: findings of a change, and to be named where there is no base. */ async function strangeIn({ path, kind }, downloads, registries) {
    const ecosystem = kind.ecosystem ?? '';
    const nothing = {
        tampered: [],
        notes: []
    };
    if (registries === null || registries.isOld(path) || strangeHosts(ecosystem, downloads, []).length === 0) return nothing;
    const [before, configured] = [
        await registries.hostsBefore(),
        await registries.configured()
    ];
    const strange = strangeHosts(ecosystem, downloads, before ?? [
        configured
    ]);
    if (before === null) return {
        ...nothing,
        notes: strange.map((one)=>strangeHostNote(path, one))
    };
    const isConfigured = ({ host })=>configured.get(ecosystem)?.has(host) === true;
    return {
        ...nothing,
        tampered: strange.map((one)=>observeStrangeHost(path, one, isConfigured(one)))
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/side.js









/** The outcome for a tree without anything to scan. */ const EMPTY_SIDE = {
    ...{
        observations: [],
        lockfiles: [],
        problems: [],
        failed: [],
        unseen: []
    },
    ...{
        notes: [],
        databaseNotes: [],
        ecosystems: []
    },
    stated: new Map()
};
/**
 * Starts osv-scanner on the lockfiles of one tree and returns while it is running. Lockfiles are
 * parsed only after osv-scanner was started for both trees, since parsing blocks this process.
 * @returns null when there is nothing to scan
 */ async function startSide(request) {
    if (request.paths.length === 0) return null;
    const scratch = (0,external_node_path_.join)(request.scratch, request.name);
    await readAhead(request.tree, request.paths);
    const workedOut = request.paths.filter(isWorkedOut);
    const read = await readLockfiles(request.tree, workedOut, request.asked);
    const staged = await stageLockfiles(request.tree, request.paths, (0,external_node_path_.join)(scratch, 'lockfiles'), MAX_LOCKFILE_BYTES, new Map(read.map((lockfile)=>[
            lockfile.path,
            side_packagesOf(lockfile)
        ])));
    let onStart = ()=>undefined;
    const running = new Promise((resolve)=>{
        onStart = resolve;
    });
    const run = (program, args, options)=>request.run(program, args, {
            ...options,
            onStart
        });
    const scan = invokeOsvScanner({
        ...request,
        run,
        scratch,
        files: staged.files
    });
    await Promise.race([
        running,
        scan
    ]);
    return {
        request,
        staged,
        scan,
        read
    };
}
/**
 * Waits for osv-scanner and combines its findings with the facts of the lockfiles and with tampered
 * entries.
 */ async function finishSide(started) {
    if (started === null) return EMPTY_SIDE;
    const { request, staged, scan } = started;
    const refused = new Set(staged.problems.map(({ file })=>file));
    const workedOut = started.read.filter(({ path })=>!refused.has(path));
    const before = new Set(workedOut.map(({ path })=>path));
    const [scanned, others] = await Promise.all([
        scan,
        // Lockfiles that could not be staged are not read: they are too large or not text.
        readLockfiles(request.tree, [
            ...staged.files.values()
        ].filter((path)=>!before.has(path)), request.asked)
    ]);
    const read = [
        ...workedOut,
        ...others
    ];
    // What osv-scanner counts in a file that we work out has entries without a version, too.
    const counts = new Map([
        ...scanned.counts,
        ...workedOut.flatMap((lockfile)=>lockfile.facts === null ? [] : [
                [
                    lockfile.path,
                    side_packagesOf(lockfile).length
                ]
            ])
    ]);
    const found = read.map((lockfile)=>({
            ...lockfile,
            packages: onceEach(scanned.results.get(lockfile.path) ?? []).filter((entry)=>isMeant(entry, lockfile))
        }));
    const problems = [
        ...staged.problems,
        ...scanned.problems,
        ...read.flatMap((lockfile)=>lockfile.problem ?? [])
    ].map(withWayOut);
    return {
        observations: found.flatMap((lockfile)=>[
                ...observe(lockfile),
                ...lockfile.tampered
            ]),
        unseen: found.flatMap((lockfile)=>[
                ...withoutVersion(lockfile),
                ...side_notCompared(lockfile)
            ]),
        notes: read.flatMap(({ notes })=>notes),
        lockfiles: request.paths.flatMap((path)=>{
            const packages = counts.get(path);
            return packages === undefined ? [] : [
                {
                    path,
                    packages
                }
            ];
        }),
        problems: [
            ...new Set(problems.map(({ file, message })=>file === null ? message : `${file}: ${message}`))
        ],
        failed: [
            ...new Set(problems.flatMap(({ file })=>file ?? []))
        ],
        databaseNotes: scanned.notes,
        ecosystems: ecosystemsOf(staged),
        stated: new Map(read.flatMap(({ path, facts })=>facts === null ? [] : [
                [
                    path,
                    facts.versions ?? NOBODY_KNOWS
                ]
            ]))
    };
}
/** Of a file of which the reader only searches for names. */ const NOBODY_KNOWS = ()=>[];
function side_notCompared({ path, facts }) {
    return (facts?.notCompared ?? []).map((entry)=>({
            kind: 'package',
            where: path,
            ...entry
        }));
}
/** Nobody installs from a fixture: leaving it out is a better answer there than to repair it. */ function withWayOut(problem) {
    const folder = (0,aside_places/* asideFolder */.L)(problem.file ?? '', 'lockfiles');
    if (folder === null || problem.message.includes('scan.dependencies.exclude')) return problem;
    const message = `${problem.message}. If it is a fixture that nobody installs from, exclude it (scan.dependencies.exclude: ["${folder}/**"])`;
    return {
        ...problem,
        message
    };
}
/**
 * Removes duplicates: a file and the package list that we made from it mostly contain the same
 * packages.
 */ function onceEach(packages) {
    const byVersion = new Map(packages.map((entry)=>[
            `${(0,purl/* packageSubject */.b)(entry.package.ecosystem, entry.package.name)}@${entry.package.version}`,
            entry
        ]));
    return [
        ...byVersion.values()
    ];
}
/**
 * Of a file that we work out ourselves, osv-scanner may report a version that is not the one that
 * is installed (the bound of a range, another profile's): what we say of a package stands.
 */ function isMeant({ package: { ecosystem, name, version } }, { facts }) {
    if (facts?.declared === undefined) return true;
    const subject = (0,purl/* packageSubject */.b)(ecosystem, name).toLowerCase();
    const same = (other)=>(0,purl/* packageSubject */.b)(ecosystem, other).toLowerCase() === subject;
    const own = facts.declared.filter((entry)=>same(entry.name));
    return own.length === 0 ? !facts.notCompared.some((entry)=>same(entry.name)) : own.some((entry)=>entry.version === version);
}
/** Whether we determine the packages of a lockfile ourselves. */ function isWorkedOut(path) {
    return WORKED_OUT.has(lockfileKind(path)?.name ?? '');
}
function side_packagesOf({ facts, kind }) {
    const { ecosystem } = kind;
    if (ecosystem === null) return [];
    const packages = new Map((facts?.declared ?? []).map(({ name, version })=>[
            `${name}\n${version}`,
            {
                ecosystem,
                name,
                version
            }
        ]));
    return [
        ...packages.values()
    ];
}
/**
 * Number of files that are read at the same time: enough for one git process to pay off, not too
 * many for a disk or GitHub's API.
 */ const side_AT_ONCE = 64;
/**
 * Reads files into the cache in batches, since one git process reads many as fast as one. Errors
 * are ignored here: the same read fails again where the file is used, and is reported there.
 */ async function readAhead(tree, paths) {
    for(let next = 0; next < paths.length; next += side_AT_ONCE){
        await Promise.allSettled(paths.slice(next, next + side_AT_ONCE).map((path)=>tree.read(path)));
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/stopwatch.js
/**
 * Measures the time of a scan without that for obtaining osv-scanner, which may take minutes, but
 * only once per machine.
 */ class Stopwatch {
    #start = performance.now();
    /** Milliseconds since its creation, without pauses. */ get ms() {
        return Math.round(performance.now() - this.#start);
    }
    /** Awaits something whose time is not counted. */ async pauseFor(other) {
        const start = performance.now();
        try {
            return await other;
        } finally{
            this.#start += performance.now() - start;
        }
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/run.js



















const OSV_SCANNER = {
    name: 'osv-scanner',
    sources: [
        'dependencies'
    ]
};
/** Creates the dependency scanner. */ function createOsvScanner(options) {
    return {
        ...OSV_SCANNER,
        skipped: (policy)=>policy.scan.dependencies.enabled ? null : 'the policy has scan.dependencies.enabled: false',
        scan: async (context)=>{
            const stopwatch = new Stopwatch();
            const { report, ...rest } = await scanOrFail(options, context, stopwatch);
            return {
                ...rest,
                report: {
                    ...report,
                    ms: stopwatch.ms
                }
            };
        }
    };
}
/** Turns any error into a `failed` scan, which no gate passes. */ async function scanOrFail(options, context, stopwatch) {
    try {
        const base = context.base && cachedTree(context.base);
        return await scan(options, {
            ...context,
            head: cachedTree(context.head),
            base
        }, stopwatch);
    } catch (error) {
        return resultOf('', EMPTY_SIDE, [], new Map(), [], [
            (0,errors/* messageOf */.bD)(error)
        ], null);
    }
}
async function scan(options, context, stopwatch) {
    const { head, base, directory, policy } = context;
    const { exclude } = policy.scan.dependencies;
    const inHead = await run_select(head, directory, exclude, null);
    const inBase = base === null ? null : await run_select(base, directory, exclude, inHead);
    if (inHead.lockfiles.length === 0 && (inBase?.lockfiles.length ?? 0) === 0) return nothingToScan(inHead, inBase, directory);
    const database = options.database === null ? null : (0,external_node_path_.resolve)(options.cwd, options.database);
    const located = (0,program_locate/* locateOsvScanner */.p)({
        ...options,
        input: options.program
    });
    const { program, version } = await stopwatch.pauseFor(located);
    const source = policy.scan.dependencies.resolve === 'registry' ? new PomSource(options.mavenRegistry ?? registry_hosts/* MAVEN_CENTRAL */.Mm) : null;
    const askForPoms = source && ((wanted)=>source.get(wanted));
    const { scratch } = context;
    const maxAge = policy.scan.dependencies['max-database-age'];
    const keeping = {
        maxAge,
        directory: (0,machine/* databaseDirectory */.fI)((0,machine/* thisMachine */.g8)()),
        now: ()=>Date.now()
    };
    const kept = database === null ? new KeptDatabase({
        ...options,
        ...keeping,
        program,
        scratch
    }) : null;
    const changed = base === null || inBase === null ? [] : await changedLockfiles(inBase.lockfiles, inHead.lockfiles, base, head);
    const start = (name, tree, paths, known)=>startSide({
            ...{
                ...options,
                program,
                database,
                tree,
                paths,
                name
            },
            ...{
                kept,
                scratch,
                asked: {
                    registries: known,
                    askForPoms
                }
            }
        });
    const registries = new Registries(head, base && inBase && {
        tree: base,
        lockfiles: inBase.lockfiles,
        changed
    });
    const [startedHead, startedBase] = await Promise.all([
        start('head', head, inHead.lockfiles, registries),
        base === null ? null : start('base', base, changed, null)
    ]);
    const [scannedHead, scannedBase] = await Promise.all([
        finishSide(startedHead),
        finishSide(startedBase)
    ]);
    const same = new Set(inBase?.lockfiles.filter((path)=>!changed.includes(path)));
    const observedBefore = [
        ...scannedHead.observations.filter((observation)=>same.has(observation.place.path)),
        ...scannedBase.observations
    ];
    const before = base && inBase && {
        tree: base,
        selection: inBase,
        side: {
            ...scannedBase,
            observations: observedBefore
        }
    };
    const now = {
        tree: head,
        selection: inHead,
        side: scannedHead
    };
    const moved = before === null ? new Map() : await movedLockfiles(before, now);
    const gone = base === null || inBase === null ? [] : await removedLockfiles(inBase, inHead, moved, base, head);
    const baseObservations = [
        ...observedBefore,
        ...before === null ? [] : alreadyBeside(before, now)
    ];
    const notes = [
        ...gone.filter((lockfile)=>!lockfile.uncovered).map(({ path, fate })=>`${path} was ${fate}`),
        ...scannedBase.problems.map((problem)=>`of the base, so its findings count as introduced: ${problem}`),
        ...await ignoredConfigurations(context),
        ...notAnalysed(inHead),
        ...source?.notes() ?? [],
        ...scannedHead.notes,
        ...new Set([
            ...scannedHead.databaseNotes,
            ...scannedBase.databaseNotes
        ]),
        ...database === null ? [] : await notesOn(database, options.databaseNote, scannedHead)
    ];
    const problems = [
        ...unreachable(inHead, directory),
        ...scannedHead.problems,
        ...gone.filter((lockfile)=>lockfile.uncovered).map(({ path, fate })=>`${path} was ${fate}`),
        ...inHead.links.filter((path)=>!gone.some((lockfile)=>lockfile.path === path)).map(linkProblem)
    ];
    await keptUp(kept, scannedHead, options.log);
    const coverage = coverageOf({
        selection: inHead,
        side: scannedHead
    }, inBase && {
        selection: inBase,
        side: scannedBase
    }, changed);
    const result = resultOf(version, scannedHead, baseObservations, moved, notes, problems, coverage);
    return {
        ...result,
        inventory: {
            head: scannedHead.stated,
            base: scannedBase.stated
        }
    };
}
async function notesOn(database, note, { ecosystems }) {
    return note === undefined ? givenDatabaseNotes(database, ecosystems) : [
        note
    ];
}
/** What is kept for another day is no part of this run: where it cannot be had, the log says so. */ async function keptUp(kept, { ecosystems, databaseNotes }, log) {
    // What had to stand in just now is as new as it can be.
    if (kept === null || databaseNotes.length > 0) return;
    const problem = await kept.keepUp(ecosystems);
    if (problem !== null) log.info(`The kept OSV database could not be brought up to date: ${problem}`);
}
/**
 * What is scanned of a tree, with the lockfiles above the directory that lock projects in it.
 * @param head what was chosen in the tree that is compared with this one; null for that itself
 */ async function run_select(tree, directory, exclude, head) {
    const files = await tree.files();
    const selection = selectLockfiles(files, directory, exclude);
    const above = await lockfilesAbove(tree, directory, selectLockfiles(files, '', exclude).lockfiles);
    const lockfiles = [
        ...new Set([
            ...selection.lockfiles,
            ...above
        ])
    ].sort();
    // Of the base only what is unlocked in the head is worth reading.
    const candidates = head === null ? selection.projects : head.unread.map(({ path })=>path);
    const unlocked = await unlockedProjects(tree, {
        ...selection,
        lockfiles
    }, candidates);
    const known = new Set(selection.unread.map(({ path })=>path));
    return {
        ...selection,
        lockfiles,
        unread: [
            ...selection.unread,
            ...unlocked.filter((path)=>!known.has(path)).map(unlockedProject)
        ]
    };
}
function unlockedProject(path) {
    return {
        path,
        reason: 'no-lock',
        detail: 'no lockfile above it has it as a workspace'
    };
}
/**
 * Problems when the directory to scan is a link or lies below one: whoever commits the link would
 * choose what is scanned.
 */ function unreachable(selection, directory) {
    const detour = directory === '' ? null : detourTo(directory, selection);
    return detour === null ? [] : [
        `${directory} cannot be scanned: ${detour}`
    ];
}
function notAnalysed({ unread, submodules }) {
    const byDetail = new Map();
    for (const { path, detail } of unread)byDetail.set(detail, [
        ...byDetail.get(detail) ?? [],
        path
    ]);
    return [
        ...[
            ...byDetail
        ].flatMap(([detail, paths])=>linesFor(paths).map((line)=>`${line} (${detail})`)),
        ...submodules.map((path)=>`not analysed: ${path} (a submodule; scan it in its own repository)`)
    ];
}
/** A file each, or where there are many of them one line for all. */ function linesFor(paths) {
    const lines = paths.map((path)=>`not analysed: ${path}`);
    return paths.length <= 5 ? lines : [
        `${lines[0] ?? ''} and ${paths.length - 1} more`
    ];
}
function linkProblem(path) {
    return `${path} is a symbolic link, which is not followed. Commit the file itself, or exclude it (scan.dependencies.exclude)`;
}
/** Notes about osv-scanner.toml files, which have no effect here. */ async function ignoredConfigurations({ head }) {
    const files = (await head.files()).filter(({ path })=>/(?:^|\/)osv-scanner\.toml$/.test(path));
    return files.map(({ path })=>`${path} is ignored: a pull request must not silence its own findings. Put a waiver into the policy instead`);
}
function nothingToScan(selection, inBase, directory) {
    const problems = [
        ...unreachable(selection, directory),
        ...selection.links.map(linkProblem)
    ];
    const notes = [
        ...excludedWords(selection.excluded),
        ...notAnalysed(selection)
    ];
    const base = inBase && {
        selection: inBase,
        side: EMPTY_SIDE
    };
    const coverage = coverageOf({
        selection,
        side: EMPTY_SIDE
    }, base, []);
    return resultOf('', EMPTY_SIDE, [], new Map(), notes, problems, coverage);
}
/** The note for a named directory in which the policy excludes every lockfile. */ function excludedWords(paths) {
    const [first, ...more] = paths;
    if (first === undefined) return [];
    const what = more.length === 0 ? first : `${first} and ${more.length} more`;
    return [
        `left out by scan.dependencies.exclude of the policy: ${what}`
    ];
}
function resultOf(version, head, base, moved, notes, problems, coverage) {
    const report = (0,scan_report/* reportOf */.EI)(OSV_SCANNER, {
        version,
        problems,
        notes,
        packages: head.lockfiles.reduce((sum, lockfile)=>sum + lockfile.packages, 0),
        files: head.lockfiles.length,
        lockfiles: head.lockfiles,
        coverage
    });
    return {
        report,
        head: head.observations,
        base,
        moved
    };
}

// EXTERNAL MODULE: ./src/scanners/forge/run.js
var forge_run = __webpack_require__(37207);
// EXTERNAL MODULE: ./src/scanners/posture/run.js
var posture_run = __webpack_require__(97424);
// EXTERNAL MODULE: ./src/core/findings/excerpt.js
var excerpt = __webpack_require__(59008);
// EXTERNAL MODULE: ./src/core/findings/trace.js + 1 modules
var trace = __webpack_require__(87024);
// EXTERNAL MODULE: ./src/scanners/shared/secrets/redact.js
var redact = __webpack_require__(40347);
// EXTERNAL MODULE: ./src/scanners/shared/sarif/lines.js + 1 modules
var sarif_lines = __webpack_require__(80910);
;// CONCATENATED MODULE: ./src/scanners/shared/sarif/findings.js




/**
 * CWE ids of secrets in source code. The line with such a finding is not part of its identity,
 * since guesses of the secret could be checked against the fingerprint.
 */ const SECRET_CWE = new Set([
    'CWE-259',
    'CWE-321',
    'CWE-522',
    'CWE-798'
]);
/** Reads the lines at which results are located; each file is read once. */ class LineTexts {
    #tree;
    #files;
    #lines = new Map();
    constructor(tree){
        this.#tree = tree;
        this.#files = (0,sarif_lines/* filesOf */.R8)(tree);
    }
    /** One line; null when the tree has no such file or line. */ async at(path, line) {
        return line === null ? null : (await this.all(path))[line - 1] ?? null;
    }
    /** All lines of a file; none when the tree has no such file. */ async all(path) {
        if (!(await this.#files).has(path)) return [];
        const lines = this.#lines.get(path) ?? (0,sarif_lines/* linesOf */.Dx)(this.#tree, path);
        this.#lines.set(path, lines);
        return lines;
    }
}
/**
 * Adds the subject, which is part of a result's identity: the tool's own fingerprint if it has a
 * stable one, else the text of its line without indentation. For a secret, and when there is no
 * line, the result's message is used.
 */ async function identified(imported, texts) {
    const { observation, fingerprint } = imported;
    return {
        ...observation,
        subject: fingerprint ?? await lineSubject(imported, texts),
        trace: await traceIn(imported, texts)
    };
}
/**
 * The trace of a result. For a secret it contains only the surrounding lines, with values removed.
 */ async function traceIn({ observation: { place, cwe, rule }, secret }, texts) {
    const { path, line, column, endLine } = place;
    const lines = line === null ? [] : await texts.all(path);
    const at = (0,excerpt/* excerptAt */.L)(lines, line ?? 1, column, endLine);
    const hidden = secret || cwe.some((id)=>SECRET_CWE.has(id));
    const clean = (text)=>hidden ? text.replace(/(["'`]).*?(?:\1|$)/gu, '').replace(/[=:].*$/u, '') : (0,redact/* redact */.E)(text);
    return (0,trace/* traceOf */.fC)({
        sink: '',
        source: '',
        within: '',
        text: hidden ? `"${rule}"` : clean(at.text),
        way: [],
        around: at.around.map(clean)
    });
}
async function lineSubject({ observation, snippet, secret }, texts) {
    const { place, cwe, description } = observation;
    const said = `${place.path}: ${description}`;
    if (secret || cwe.some((id)=>SECRET_CWE.has(id))) return said;
    const text = await texts.at(place.path, place.line) ?? snippet ?? '';
    const line = (0,redact/* redact */.E)(text).replace(/\s+/g, ' ').trim();
    return line === '' ? said : line;
}

;// CONCATENATED MODULE: ./src/scanners/shared/sarif/schema.js

/**
 * The part of SARIF 2.1.0 that is used. Unknown properties are ignored; known ones must have the
 * right type.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */ const message = schemas/* object */.Ikc({
    text: schemas/* string */.YjP().optional(),
    markdown: schemas/* string */.YjP().optional(),
    id: schemas/* string */.YjP().optional(),
    arguments: schemas/* array */.YOg(schemas/* string */.YjP()).optional()
});
const artifactLocation = schemas/* object */.Ikc({
    uri: schemas/* string */.YjP().optional(),
    uriBaseId: schemas/* string */.YjP().optional(),
    index: schemas/* int */.Whr().optional()
});
const region = schemas/* object */.Ikc({
    startLine: schemas/* int */.Whr().min(1).optional(),
    startColumn: schemas/* int */.Whr().min(1).optional(),
    endLine: schemas/* int */.Whr().min(1).optional(),
    snippet: schemas/* object */.Ikc({
        text: schemas/* string */.YjP().optional()
    }).optional()
});
const schema_location = schemas/* object */.Ikc({
    physicalLocation: schemas/* object */.Ikc({
        artifactLocation: artifactLocation.optional(),
        region: region.optional()
    }).optional(),
    message: message.optional()
});
const componentReference = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().optional(),
    index: schemas/* int */.Whr().optional()
});
const ruleReference = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().optional(),
    index: schemas/* int */.Whr().optional(),
    toolComponent: componentReference.optional()
});
const level = schemas/* enum */.k5n([
    'none',
    'note',
    'warning',
    'error'
]);
const properties = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional();
const rule = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP().optional(),
    shortDescription: message.optional(),
    fullDescription: message.optional(),
    messageStrings: schemas/* record */.g1P(schemas/* string */.YjP(), message).optional(),
    helpUri: schemas/* string */.YjP().optional(),
    defaultConfiguration: schemas/* object */.Ikc({
        level: level.optional()
    }).optional(),
    relationships: schemas/* array */.YOg(schemas/* object */.Ikc({
        target: ruleReference
    })).optional(),
    properties
});
const component = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    version: schemas/* string */.YjP().optional(),
    semanticVersion: schemas/* string */.YjP().optional(),
    rules: schemas/* array */.YOg(rule).optional()
});
const result = schemas/* object */.Ikc({
    ruleId: schemas/* string */.YjP().optional(),
    ruleIndex: schemas/* int */.Whr().optional(),
    rule: ruleReference.optional(),
    kind: schemas/* string */.YjP().optional(),
    level: level.optional(),
    message,
    locations: schemas/* array */.YOg(schema_location).optional(),
    fingerprints: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    partialFingerprints: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    taxa: schemas/* array */.YOg(ruleReference).optional(),
    suppressions: schemas/* array */.YOg(schemas/* object */.Ikc({
        kind: schemas/* string */.YjP().optional(),
        status: schemas/* string */.YjP().optional()
    })).nullish(),
    codeFlows: schemas/* array */.YOg(schemas/* object */.Ikc({
        threadFlows: schemas/* array */.YOg(schemas/* object */.Ikc({
            locations: schemas/* array */.YOg(schemas/* object */.Ikc({
                location: schema_location.optional()
            }))
        }))
    })).optional(),
    properties
});
const notification = schemas/* object */.Ikc({
    level: level.optional(),
    message: message.optional(),
    locations: schemas/* array */.YOg(schema_location).optional()
});
const schema_run = schemas/* object */.Ikc({
    tool: schemas/* object */.Ikc({
        driver: component,
        extensions: schemas/* array */.YOg(component).optional()
    }),
    invocations: schemas/* array */.YOg(schemas/* object */.Ikc({
        executionSuccessful: schemas/* boolean */.zMY().optional(),
        toolExecutionNotifications: schemas/* array */.YOg(notification).optional(),
        toolConfigurationNotifications: schemas/* array */.YOg(notification).optional()
    })).optional(),
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({
        location: artifactLocation.optional()
    })).optional(),
    originalUriBaseIds: schemas/* record */.g1P(schemas/* string */.YjP(), artifactLocation).optional(),
    results: schemas/* array */.YOg(result).nullish()
});
/** A SARIF log. */ const logSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz('2.1.0'),
    runs: schemas/* array */.YOg(schema_run)
});

;// CONCATENATED MODULE: ./src/scanners/shared/sarif/parse.js

/** A SARIF file that cannot be used. The message says what is wrong and where. */ class SarifError extends Error {
    name = 'SarifError';
}
/**
 * Parses and validates a SARIF log.
 * @throws SarifError when it is not a complete SARIF 2.1.0 log of tools that ran. The message
 *   quotes nothing of the text, which may contain secrets.
 */ function parseSarif(text) {
    if (text.trim() === '') throw new SarifError('it is empty: the tool wrote nothing');
    const log = parse_checked(parse_parseJson(text.replace(/^\ufeff/, '')));
    if (log.length === 0) throw new SarifError('it has no runs: no tool says that it has looked at anything');
    for (const run of log)complain(run);
    return log;
}
function parse_parseJson(text) {
    try {
        return JSON.parse(text);
    } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        const at = /position (\d+)/.exec(error.message)?.[1];
        const line = at === undefined ? '' : ` (line ${text.slice(0, Number(at)).split('\n').length})`;
        const end = error.message.startsWith('Unexpected end') || Number(at) >= text.trimEnd().length;
        throw new SarifError(end ? 'it ends in the middle: the tool did not finish' : `it is no JSON${line}`, {
            cause: error
        });
    }
}
function parse_checked(value) {
    const parsed = logSchema.safeParse(value);
    if (parsed.success) return parsed.data.runs;
    const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
    if (version !== '2.1.0') throw new SarifError(`it is no SARIF 2.1.0: its version is ${versionWords(version)}`);
    const [issue] = parsed.error.issues;
    throw new SarifError(`it is no valid SARIF: ${issueWords(issue)}`);
}
function versionWords(version) {
    return typeof version === 'string' && /^[\w.-]{1,20}$/.test(version) ? version : 'missing or no version';
}
/** The position and the expected type, without the actual value. */ function issueWords(issue) {
    const where = issue?.path.map(String).join('.') ?? '';
    const what = issue?.code === 'invalid_type' ? `no ${issue.expected}` : 'not what the standard allows';
    return `${where === '' ? 'the log' : where} is ${what}`;
}
/**
 * Refuses a run that reports its own failure, or has no results: then the tool did not scan (SARIF
 * 3.14.23).
 */ function complain({ tool, invocations, results }) {
    const name = JSON.stringify(tool.driver.name.slice(0, 60));
    if (invocations?.some(({ executionSuccessful })=>executionSuccessful === false) === true) throw new SarifError(`${name} says that it failed (executionSuccessful is false): look at its log`);
    if (results == null) throw new SarifError(`the run of ${name} has no results, not even an empty list, so it did not scan`);
}

// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(99385);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./src/scanners/shared/sarif/places.js





/**
 * The path of a location's file, relative to the repository's root.
 * @returns null when the location names no file
 * @throws SarifError when it lies outside of the repository
 */ function places_pathOf(location, run, ground) {
    const named = location?.index === undefined ? undefined : run.artifacts?.[location.index]?.location;
    const uri = location?.uri ?? named?.uri;
    if (uri === undefined || uri === '') return null;
    if (isAbsolute(uri)) return inside(absolute(uri), ground) ?? outside(uri);
    const relative = decode(uri);
    const base = baseOf(location?.uriBaseId ?? named?.uriBaseId, run, 0);
    const path = normalise(relative);
    if (base === null) return path ?? outside(uri);
    const below = inside(external_node_path_.posix.join(base, relative), ground);
    if (below !== null) return below;
    // The tool may have run where the repository had another path (a container). If the file exists
    // in our tree, the repository's root is assumed.
    if (path !== null && ground.has(path)) return path;
    return outside(`${base}${uri}`);
}
function isAbsolute(uri) {
    return /^[a-z][a-z0-9+.-]*:/i.test(uri) || /^[/\\]/.test(uri);
}
/** An absolute path with `/` and no trailing slash. */ function absolute(uri) {
    if (/^[a-z]:[/\\]/i.test(uri) || /^[/\\](?![/\\])/.test(uri)) return places_slashed(decode(uri));
    if (!/^file:/i.test(uri)) return outside(uri);
    try {
        return places_slashed((0,external_node_url_.fileURLToPath)(new URL(uri)));
    } catch (error) {
        if ((0,errors/* isError */.bJ)(error)) return outside(uri);
        throw error;
    }
}
function places_slashed(path) {
    return path.replaceAll('\\', '/');
}
function inside(path, { roots }) {
    const clean = external_node_path_.posix.normalize(path);
    for (const root of roots.map(places_slashed)){
        if (clean.startsWith(root.endsWith('/') ? root : `${root}/`)) return normalise(clean.slice(root.length).replace(/^\//, ''));
    }
    return null;
}
/** Normalises a relative path; null when it leaves the repository. */ function normalise(path) {
    const clean = external_node_path_.posix.normalize(places_slashed(path)).replace(/^\.\//, '');
    return clean === '..' || clean.startsWith('../') || clean.startsWith('/') || clean === '.' ? null : clean;
}
function decode(uri) {
    try {
        return decodeURIComponent(uri);
    } catch (error) {
        // A per cent sign that is not an escape: some tools write paths unencoded.
        if (error instanceof URIError) return uri;
        throw error;
    }
}
/**
 * The absolute directory for a `uriBaseId`; null when the SARIF file leaves it to the reader (SARIF
 * 3.14.14).
 */ function baseOf(id, run, depth) {
    const base = id === undefined ? undefined : run.originalUriBaseIds?.[id];
    if (base?.uri === undefined || depth > 8) return null;
    if (isAbsolute(base.uri)) return /^file:|^[/\\]|^[a-z]:[/\\]/i.test(base.uri) ? absolute(base.uri) : null;
    const parent = baseOf(base.uriBaseId, run, depth + 1);
    return parent === null ? null : external_node_path_.posix.join(parent, decode(base.uri));
}
/**
 * Rejects a location outside of the repository. Only the scheme of a URL is quoted, since it may
 * contain a credential.
 */ function outside(uri) {
    const scheme = /^(?!file:)[a-z][a-z0-9+.-]+:/i.exec(uri)?.[0];
    const quoted = scheme === undefined ? (0,redact/* redact */.E)(uri).slice(0, 200) : `${scheme}…`;
    throw new SarifError(`a result is in ${JSON.stringify(quoted)}, which is not inside the repository`);
}

;// CONCATENATED MODULE: ./src/scanners/shared/sarif/rules.js
/**
 * The rule of a result: by reference, by index, or by id; undefined when the tool describes none.
 */ function ruleOf(run, result) {
    const component = componentOf(run, result.rule?.toolComponent);
    const index = result.rule?.index ?? result.ruleIndex;
    const indexed = index === undefined ? undefined : component.rules?.[index];
    const id = result.ruleId ?? result.rule?.id;
    if (indexed !== undefined && (id === undefined || isId(id, indexed.id))) return indexed;
    const all = [
        component,
        ...components(run)
    ].flatMap(({ rules })=>rules ?? []);
    return all.find((rule)=>id !== undefined && isId(id, rule.id));
}
/** Whether an id is that of a rule, or of a part of it: `CA1000/1` (SARIF 3.27.5). */ function isId(id, rule) {
    return id === rule || id.startsWith(`${rule}/`);
}
function components({ tool }) {
    return [
        tool.driver,
        ...tool.extensions ?? []
    ];
}
function componentOf(run, reference) {
    const { tool } = run;
    if (reference?.index !== undefined) return tool.extensions?.[reference.index] ?? tool.driver;
    return components(run).find(({ name })=>name === reference?.name) ?? tool.driver;
}
/**
 * The rating of a result: the score in `security-severity` of the result or its rule, else its
 * level (`warning` by default).
 */ function rules_ratingOf(result, rule) {
    const score = scoreOf(result.properties) ?? scoreOf(rule?.properties);
    const level = result.level ?? rule?.defaultConfiguration?.level ?? 'warning';
    const word = {
        error: 'high',
        warning: 'medium',
        note: 'low',
        none: 'low'
    }[level];
    return {
        vectors: [],
        word,
        ...score === null ? {} : {
            score
        },
        malicious: false,
        informational: false
    };
}
/** A score from 0.1 to 10, written as a string by GitHub's convention; null when there is none. */ function scoreOf(properties) {
    const value = properties?.['security-severity'];
    const score = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof score === 'number' && score > 0 && score <= 10 ? score : null;
}
/**
 * The CWE ids of a result, from its own and its rule's tags and taxa: `CWE-79`, without leading
 * zeros.
 */ function rules_cweOf(result, rule) {
    const words = [
        result.properties,
        rule?.properties
    ].flatMap((properties)=>[
            'tags',
            'cwe'
        ].flatMap((key)=>strings(properties?.[key])));
    const taxa = [
        ...result.taxa ?? [],
        ...(rule?.relationships ?? []).map(({ target })=>target)
    ].filter(({ toolComponent })=>/^cwe$/i.test(toolComponent?.name ?? '')).map(({ id })=>`CWE-${(id ?? '').replace(/^CWE-/i, '')}`);
    const ids = [
        ...words,
        ...taxa
    ].flatMap((word)=>/\bCWE-0*([1-9]\d{0,5})\b/i.exec(word)?.[1] ?? []);
    return [
        ...new Set(ids.map((id)=>`CWE-${id}`))
    ];
}
function strings(value) {
    const all = Array.isArray(value) ? value : [
        value
    ];
    return all.filter((item)=>typeof item === 'string');
}
/**
 * The message of a result as plain text: placeholders are filled in (SARIF 3.11.5) and links
 * reduced to their text.
 */ function messageText(message, rule) {
    const named = message.id === undefined ? undefined : rule?.messageStrings?.[message.id];
    const text = message.text ?? message.markdown ?? named?.text ?? named?.markdown ?? '';
    return text.replace(/\{(\d{1,3})\}/g, (whole, index)=>message.arguments?.[Number(index)] ?? whole).replace(/(?<!\\)\[([^\]]{0,500})\]\([^)\s]{0,500}\)/g, '$1').replace(/\\([[\]\\])/g, '$1').trim();
}
/**
 * A one-line title: the rule's short description if it is informative, else the first sentence of
 * another text.
 */ function rules_titleOf(result, rule) {
    const id = result.ruleId ?? rule?.id ?? '';
    const said = [
        rule?.shortDescription,
        rule?.fullDescription
    ].map((message)=>message === undefined ? '' : messageText(message, rule));
    const telling = said.find((text)=>text !== '' && !text.includes(id) && text !== rule?.name);
    return firstSentence(telling ?? messageText(result.message, rule)) || id;
}
function firstSentence(text) {
    const [line = ''] = text.split(/\r?\n/);
    return (/^.{10,200}?[.:](?=\s|$)/.exec(line)?.[0] ?? line).replace(/[.:]$/, '').trim();
}

;// CONCATENATED MODULE: ./src/scanners/shared/sarif/notifications.js






/** Longest text of a tool that is quoted, in characters. */ const MAX_QUOTE = 200;
/**
 * What the notifications of a run say about its coverage: an error or a warning about a file means
 * that it was looked at in part at most (SARIF 3.20.21, 3.58).
 */ function missedIn(run, ground) {
    const told = (run.invocations ?? []).flatMap((one)=>[
            one.toolExecutionNotifications ?? [],
            one.toolConfigurationNotifications ?? []
        ]).flat()// Where no level is given it is a warning (SARIF 3.58.6).
    .filter(({ level = 'warning' })=>level === 'error' || level === 'warning').map((notification)=>({
            notification,
            paths: pathsIn(notification, run, ground)
        }));
    const lost = told.filter(({ notification, paths })=>notification.level === 'error' && paths.length === 0);
    return {
        unseen: told.flatMap(({ notification, paths })=>paths.map((path)=>(0,unseen_files/* fileItem */.qs)(path, 'partly', quote(notification)))),
        problems: [
            ...new Set(lost.map(({ notification })=>`reports an error of its own: ${quote(notification)}`))
        ]
    };
}
/** Files of the tree that a notification is about: by its locations, else by names in its text. */ function pathsIn({ locations, message }, run, ground) {
    const placed = (locations ?? []).flatMap(({ physicalLocation })=>{
        try {
            return places_pathOf(physicalLocation?.artifactLocation, run, ground) ?? [];
        } catch (error) {
            // A file of the machine that it ran on is none of the tree.
            if (error instanceof SarifError) return [];
            throw error;
        }
    });
    const named = placed.length > 0 ? placed : notifications_namesIn(messageText(message ?? {}, undefined));
    return [
        ...new Set(named)
    ].filter((path)=>ground.has(path));
}
/** What may be a path in a text, also with a line behind it. */ function notifications_namesIn(text) {
    return text.split(/[\s"'`(),;]+/u).map((word)=>word.replace(/(?::\d+)*[:.]?$/u, '')).filter((word)=>word !== '').map((word)=>external_node_path_.posix.normalize(word));
}
function quote({ message }) {
    const text = (0,redact/* redact */.E)(messageText(message ?? {}, undefined)).replace(/\s+/gu, ' ').trim();
    return text === '' ? 'it says no more' : text.slice(0, MAX_QUOTE);
}

;// CONCATENATED MODULE: ./src/scanners/shared/sarif/result.js






const SECRET_TOOLS = /gitleaks|trufflehog|secret|ggshield|gitguardian/i;
/**
 * Converts the results of a run to observations.
 * @param file path of the SARIF file, used as the location of results without one
 */ function importRun(run, file, ground) {
    const { driver } = run.tool;
    const source = `sarif:${toolName(driver.name)}`;
    const missed = missedIn(run, ground);
    const problems = new Set(missed.problems.map((problem)=>`${toolName(driver.name)} ${problem}`));
    const results = [];
    for (const result of run.results ?? []){
        if (!isFailure(result)) continue;
        try {
            results.push(importResult(run, result, {
                source,
                file,
                ground
            }));
        } catch (error) {
            if (!(error instanceof SarifError)) throw error;
            problems.add(error.message);
        }
    }
    const version = driver.semanticVersion ?? driver.version ?? '';
    return {
        source,
        version,
        results,
        problems: [
            ...problems
        ],
        unseen: missed.unseen
    };
}
/** The tool's name, reduced to characters that are valid in a label and in a policy. */ function toolName(name) {
    return name.replace(/[\p{Cc}\s]+/gu, ' ').trim().slice(0, 40) || 'unnamed';
}
/**
 * Whether a result reports a weakness; those of the kinds pass, notApplicable and informational do
 * not (SARIF 3.27.9).
 */ function isFailure({ kind }) {
    return kind === undefined || ![
        'pass',
        'notApplicable',
        'informational'
    ].includes(kind);
}
function importResult(run, result, { source, file, ground }) {
    const rule = ruleOf(run, result);
    const secret = SECRET_TOOLS.test(source);
    const [location] = result.locations ?? [];
    const place = placeOf(location, run, ground) ?? {
        path: file,
        line: null,
        column: null,
        endLine: null
    };
    return {
        observation: {
            source,
            rule: result.ruleId ?? rule?.id ?? 'unnamed',
            aliases: [],
            title: (0,redact/* redact */.E)(rules_titleOf(result, rule)),
            description: (0,redact/* redact */.E)(messageText(result.message, rule)),
            fix: '',
            rating: rules_ratingOf(result, rule),
            cwe: cwes(rules_cweOf(result, rule), secret),
            references: rule?.helpUri !== undefined && /^https?:\/\//i.test(rule.helpUri) ? [
                rule.helpUri
            ] : [],
            published: null,
            place,
            package: null,
            confidence: 'high',
            flow: flowOf(result, run, ground)
        },
        fingerprint: fingerprintOf(result),
        snippet: location?.physicalLocation?.region?.snippet?.text?.split(/\r?\n/)[0] ?? null,
        secret,
        suppressed: isSuppressed(result)
    };
}
function cwes(named, secret) {
    return named.length === 0 && secret ? [
        'CWE-798'
    ] : [
        ...named
    ];
}
/**
 * The location of a result; null when it names no file. @throws SarifError when it lies outside of
 * the repository
 */ function placeOf(location, run, ground) {
    const path = places_pathOf(location?.physicalLocation?.artifactLocation, run, ground);
    if (path === null) return null;
    const region = location?.physicalLocation?.region;
    const line = region?.startLine ?? null;
    return {
        path,
        line,
        column: line === null ? null : region?.startColumn ?? null,
        endLine: region?.endLine ?? line
    };
}
/** The first code flow; steps without a file are left out. */ function flowOf(result, run, ground) {
    const steps = result.codeFlows?.[0]?.threadFlows[0]?.locations ?? [];
    return steps.flatMap(({ location })=>{
        const place = placeOf(location, run, ground);
        const label = location?.message === undefined ? '' : (0,redact/* redact */.E)(messageText(location.message, undefined));
        return place === null ? [] : [
            {
                ...place,
                label
            }
        ];
    });
}
/**
 * The tool's fingerprint that does not depend on line numbers. Full ones (`fingerprints`) are
 * preferred to partial ones.
 */ function fingerprintOf({ fingerprints = {}, partialFingerprints = {} }) {
    const usable = (all)=>Object.entries(all)// Fingerprints by commit or author do not identify code, and "requires login" is a
        // placeholder.
        .filter(([name, value])=>!/commit|author|mail|date/i.test(name) && /^[\w+/=:.-]{8,}$/.test(value)).map(([name, value])=>`${name}=${value}`).sort(text_order/* compareText */.n);
    return usable(fingerprints)[0] ?? usable(partialFingerprints)[0] ?? null;
}
/**
 * Whether a result is suppressed; a suppression that is only proposed does not count (SARIF
 * 3.35.3).
 */ function isSuppressed({ suppressions }) {
    const all = suppressions ?? [];
    return all.length > 0 && all.every(({ status })=>status === undefined || status === 'accepted');
}

// EXTERNAL MODULE: ./src/system/working-tree.js + 1 modules
var working_tree = __webpack_require__(7349);
;// CONCATENATED MODULE: ./src/scanners/sarif/read.js







/**
 * Maximum size of a file, in bytes: several times its size is needed in memory. GitHub accepts 10
 * MB compressed.
 */ const MAX_SARIF_BYTES = 40 * 1024 * 1024;
/**
 * The files that a glob matches, relative to the directory, sorted.
 * @throws SarifError when there are none, or the glob leaves the directory
 */ async function findSarif({ directory, from }, glob) {
    const pattern = relativeGlob(directory, glob);
    const { base } = picomatch.scan(pattern);
    const matcher = picomatch(pattern, {
        dot: true
    });
    const start = base === pattern ? external_node_path_.posix.dirname(base) : base;
    const found = (await walk(directory, start === '.' ? '' : start)).filter((path)=>matcher(path));
    if (found.length === 0) {
        const what = `no file matches "${pattern}" (${from})`;
        throw new SarifError(`${what}: the tool did not run, or wrote elsewhere. Its results count as missing, not as none`);
    }
    return found.sort();
}
/**
 * Whether one of the globs matches a file.
 * @param path absolute
 * @throws SarifError when a glob leaves its directory
 */ function isNamed(searches, path) {
    return searches.some(({ directory, globs })=>{
        const here = (0,external_node_path_.relative)(directory, path).split(external_node_path_.sep).join(external_node_path_.posix.sep);
        return globs.some((glob)=>picomatch.isMatch(here, relativeGlob(directory, glob), {
                dot: true
            }));
    });
}
function relativeGlob(directory, glob) {
    const slashed = external_node_path_.sep === '\\' ? glob.replaceAll('\\', '/') : glob;
    const path = (0,external_node_path_.isAbsolute)(glob) ? (0,external_node_path_.relative)(directory, glob).split(external_node_path_.sep).join(external_node_path_.posix.sep) : external_node_path_.posix.normalize(slashed);
    if (path === '..' || path.startsWith('../') || (0,external_node_path_.isAbsolute)(path)) throw new SarifError(`"${glob}" leads outside the workspace. Write SARIF files inside it`);
    return path;
}
/** Files and symbolic links below a directory; linked directories are not entered. */ async function walk(root, directory) {
    const entries = await entriesOf((0,external_node_path_.join)(root, directory));
    const found = await Promise.all(entries.map(async (entry)=>{
        const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
        if (!entry.isDirectory()) return [
            path
        ];
        return working_tree/* NEVER_SCANNED */.m.includes(entry.name) ? [] : walk(root, path);
    }));
    return found.flat();
}
async function entriesOf(directory) {
    try {
        return await (0,promises_.readdir)(directory, {
            withFileTypes: true
        });
    } catch (error) {
        if ((0,errors/* isMissing */.b2)(error)) return [];
        throw error;
    }
}
/**
 * Reads a SARIF file in the workspace.
 * @throws SarifError when it is a link, lies behind one, is not a regular file, or is too large
 */ async function readSarif(directory, path) {
    const full = (0,external_node_path_.join)(directory, path);
    if ((await (0,promises_.lstat)(full)).isSymbolicLink()) throw new SarifError('it is a symbolic link; links are not followed');
    if (!(0,files/* isInside */.FK)(await (0,promises_.realpath)(directory), await (0,promises_.realpath)(full))) throw new SarifError('it leads outside the workspace, through a symbolic link');
    if (!(await (0,promises_.lstat)(full)).isFile()) throw new SarifError('it is no regular file');
    const file = await (0,files/* openRegular */.lf)(full);
    try {
        const stat = await file.stat();
        if (stat.size > MAX_SARIF_BYTES) throw new SarifError(`it has ${Math.round(stat.size / 1024 ** 2)} MB, more than the ${MAX_SARIF_BYTES / 1024 ** 2} MB that are read. Have the tool leave out snippets and files, or write several files`);
        return await file.readFile();
    } finally{
        await file.close();
    }
}

;// CONCATENATED MODULE: ./src/scanners/sarif/load.js






/**
 * Reads all files that the globs match. A file that cannot be used is reported as a problem; the
 * others are still read.
 */ async function loadSarif(searches, tree, roots) {
    const problems = [];
    const runs = [];
    const files = await findAll(searches, problems);
    const present = new Set((await tree.files()).map(({ path })=>path));
    const ground = {
        roots,
        has: (path)=>present.has(path)
    };
    for (const [full, { directory, path }] of files){
        try {
            const bytes = await readSarif(directory, path);
            await refuseCommitted(full, bytes, tree, roots);
            const imported = parseSarif(bytes.toString('utf8')).map((run)=>importRun(run, path, ground));
            runs.push(...imported);
            problems.push(...imported.flatMap((run)=>run.problems.map((problem)=>`${path}: ${problem}`)));
        } catch (error) {
            problems.push(`${path} cannot be used: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    return {
        runs,
        files: [
            ...files.values()
        ].map(({ path })=>path),
        problems
    };
}
/** The absolute paths of the matched files, each once. */ async function findAll(searches, problems) {
    const found = new Map();
    for (const search of searches)for (const glob of search.globs){
        try {
            for (const path of (await findSarif(search, glob)))found.set((0,external_node_path_.join)(search.directory, path), {
                directory: search.directory,
                path
            });
        } catch (error) {
            if (!(error instanceof SarifError)) throw error;
            problems.push(error.message);
        }
    }
    return found;
}
/**
 * Refuses a SARIF file that is part of the scanned commit: it was written by the author of the
 * change, not by a tool in this run, and would hide that the tool wrote nothing.
 */ async function refuseCommitted(full, bytes, tree, roots) {
    if (tree.commit === null) return;
    const slashed = full.replaceAll('\\', '/');
    const root = roots.map((one)=>one.replaceAll('\\', '/')).find((one)=>slashed.startsWith(`${one}/`));
    const path = root === undefined ? null : slashed.slice(root.length + 1);
    const entry = (await tree.files()).find((file)=>file.path === path && file.kind === 'file');
    if (entry === undefined) return;
    // fixby-ignore weak-hash d1f13f21d505: git names its objects by SHA-1, and this is such a name.
    const id = (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    if (id === await tree.contentId(entry.path)) throw new SarifError('it is part of the scanned commit, so no tool wrote it just now. Write it to a path that is not committed');
}

// EXTERNAL MODULE: ./src/core/findings/rate.js
var rate = __webpack_require__(23043);
// EXTERNAL MODULE: ./src/core/policy/match.js
var policy_match = __webpack_require__(41680);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var scale_severity = __webpack_require__(94132);
;// CONCATENATED MODULE: ./src/scanners/sarif/origin.js





function wayOf(source, { loaded, tracked }) {
    if (loaded?.runs.some((run)=>run.source === source) === true) return 'files';
    // A file that cannot be used may be of any tool.
    if (loaded !== null && loaded.problems.length > 0) return 'unknown';
    return tracked?.tools.has(source) === true ? 'issues' : 'lines';
}
const WORDS = {
    files: 'by the SARIF files of the base',
    issues: 'by the tracked issues (no sarif-base)',
    lines: 'by the lines that changed (no sarif-base, and no complete scan of the default branch that is known)'
};
/** Notes that say how it was decided which results are introduced, by tool. */ function originNotes(sources, before) {
    if (before === null) return [];
    return [
        'files',
        'issues',
        'lines'
    ].flatMap((way)=>{
        const tools = sources.filter((source)=>wayOf(source, before) === way);
        const names = tools.map((source)=>source.slice('sarif:'.length));
        return tools.length === 0 ? [] : [
            `introduced or not, ${WORDS[way]}: ${names.join(', ')}`
        ];
    });
}
/**
 * The observations of the base. For a tool with SARIF files of the base those are used; for any
 * other tool, those of its present results that existed before.
 * @param observations the observations of the open results, in the same order
 */ async function baselineOf(open, observations, before) {
    if (before === null) return [];
    const texts = new LineTexts(before.base);
    const old = (before.loaded?.runs ?? []).flatMap(({ results })=>results);
    const baseline = await Promise.all(old.filter(({ suppressed })=>!suppressed).map((imported)=>identified(imported, texts)));
    const counts = new Map();
    for (const one of observations)counts.set(identity(one), (counts.get(identity(one)) ?? 0) + 1);
    for (const [index, imported] of open.entries()){
        const observation = observations[index];
        if (observation === undefined) throw new RangeError('a result without its observation');
        const alone = counts.get(identity(observation)) === 1;
        if (await wasThere({
            imported,
            observation,
            alone
        }, before)) baseline.push(await asBefore(observation, before));
    }
    return baseline;
}
/** The fingerprint of an observation. */ function identity(observation) {
    return (0,merge/* idOf */.TH)({
        ...observation,
        path: (0,merge/* pathOf */.XM)(observation)
    });
}
/** The observation at its file's path in the base. */ async function asBefore(observation, { lines }) {
    const { place } = observation;
    return {
        ...observation,
        place: {
            ...place,
            path: await lines.pathBefore(place.path) ?? place.path
        }
    };
}
async function wasThere(candidate, before) {
    const { observation } = candidate;
    switch(wayOf(observation.source, before)){
        case 'lines':
            return before.lines.unchanged(observation.place);
        case 'issues':
            return isTracked(candidate, before);
        default:
            return false;
    }
}
/**
 * Whether a result existed before, by the issues. One that an issue records is old if its lines are
 * unchanged, or were somewhere in the base's file, or if it is the only one with its tool's own
 * fingerprint; another occurrence of the same text is new. One that no issue records is new, unless
 * the policy keeps it from getting an issue: then unchanged lines decide.
 */ async function isTracked({ imported, observation, alone }, before) {
    const { lines, tracked, policy } = before;
    const { place } = observation;
    const old = await asBefore(observation, before);
    const known = await tracked?.has(identity(observation)) === true || await tracked?.has(identity(old)) === true;
    if (!known) return !isFiled(observation, policy) && await lines.unchanged(place);
    if (await lines.unchanged(place) || await lines.hadText(place)) return true;
    const named = imported.fingerprint !== null && !imported.secret && alone;
    return (named || place.line === null) && await lines.pathBefore(place.path) !== null;
}
/**
 * Whether a result like this certainly gets an issue: its severity is high enough, and no waiver or
 * override of the policy matches it.
 */ function isFiled(observation, { severity, issues, waivers }) {
    const { rating, rule, place, source } = observation;
    const facts = {
        findingIds: [
            identity(observation)
        ],
        ids: [
            rule
        ],
        package: null,
        path: place.path
    };
    if ([
        ...waivers,
        ...severity.overrides
    ].some(({ match })=>(0,policy_match/* matches */.cK)(match, facts))) return false;
    return (0,scale_severity/* atLeast */.jZ)((0,rate/* rate */.T)(rating, severity.unknown, source).severity, issues['minimum-severity']);
}

;// CONCATENATED MODULE: ./src/scanners/sarif/sides.js
/**
 * Leaves out results outside of the scanned directory and suppressed ones. In a comparison a
 * suppression counts only if the line and the one before it are unchanged, so that a change cannot
 * suppress its own findings.
 */ async function openResults(loaded, comparison) {
    const all = loaded.runs.flatMap(({ results })=>results);
    const here = all.filter(({ observation })=>isHere(observation.place.path, comparison.directory, loaded.files));
    const open = [];
    const count = {
        suppressed: 0,
        ignored: 0
    };
    for (const imported of here){
        if (imported.suppressed && await isHonoured(imported, comparison)) count.suppressed += 1;
        else {
            open.push(imported);
            if (imported.suppressed) count.ignored += 1;
        }
    }
    const notes = [
        ...words(all.length - here.length, `outside ${comparison.directory} and left out`),
        ...words(count.suppressed, 'suppressed in the source, and left out'),
        ...words(count.ignored, 'suppressed by what this change brings, which has no effect on its own gate')
    ];
    return {
        open,
        notes
    };
}
function isHere(path, directory, files) {
    return directory === '' || path.startsWith(`${directory}/`) || files.includes(path);
}
async function isHonoured({ observation }, { lines, compares }) {
    if (!compares) return true;
    return lines !== null && await lines.unchanged(observation.place, 1);
}
function words(count, what) {
    return count === 0 ? [] : [
        `${count} ${count === 1 ? 'result' : 'results'} of other tools: ${what}`
    ];
}

;// CONCATENATED MODULE: ./src/scanners/sarif/run.js









/** The sources are known only after the files were read. */ const SARIF = {
    name: 'sarif',
    sources: []
};
/** Creates the scanner that reads SARIF files of other tools. */ function createSarifScanner(options) {
    return {
        ...SARIF,
        skipped: (policy)=>policy.scan.sarif.length + options.sarif.length === 0 ? scan_report/* NOT_ASKED */.Lf : null,
        scan: (context)=>(0,scan_report/* timed */.ay)(()=>run_scanOrFail(options, context))
    };
}
/** Where to look for the SARIF files of the scanned tree. */ function searchesOf({ workspace, root, sarif }, policy) {
    return [
        {
            directory: workspace,
            globs: sarif,
            from: 'sarif'
        },
        {
            directory: root,
            globs: policy.scan.sarif,
            from: 'scan.sarif of the policy'
        }
    ];
}
async function run_scanOrFail(options, context) {
    try {
        return await run_scan(options, context);
    } catch (error) {
        return run_resultOf({
            problems: [
                (0,errors/* messageOf */.bD)(error)
            ]
        });
    }
}
async function run_scan(options, context) {
    const { head, policy } = context;
    const roots = [
        options.root
    ];
    const loaded = await loadSarif(searchesOf(options, policy), head, roots);
    const before = await beforeOf(options, context, roots);
    const lines = before?.lines ?? null;
    const { directory } = context;
    const judged = await openResults(loaded, {
        lines,
        compares: options.compares,
        directory
    });
    const texts = new LineTexts(head);
    const observations = await Promise.all(judged.open.map((imported)=>identified(imported, texts)));
    const sources = [
        ...new Set(loaded.runs.map(({ source })=>source))
    ].sort();
    return run_resultOf({
        head: observations,
        base: await baselineOf(judged.open, observations, before),
        moved: before === null ? new Map() : inverse(await before.lines.renamed()),
        version: run_versionsOf(loaded),
        sources,
        coverage: run_coverageOf(loaded, before?.loaded ?? null, directory),
        notes: [
            ...originNotes(sources, before),
            ...judged.notes,
            ...(before?.loaded?.problems ?? []).map((problem)=>`of the base, so its tools' findings count as introduced: ${problem}`)
        ],
        problems: loaded.problems
    });
}
/** What results are compared with; null when nothing is compared. */ async function beforeOf(options, context, roots) {
    const { head, base, policy } = context;
    if (base === null) return null;
    const lines = new sarif_lines/* LineMap */.HU(head, base, (0,sarif_lines/* renamesByGit */.Nl)(options.repository));
    const loaded = await loadBase(options, base, roots);
    return {
        base,
        lines,
        loaded,
        tracked: await options.tracked(),
        policy
    };
}
/** Reads the SARIF files of the base; null when none are given. */ async function loadBase(options, base, roots) {
    if (options.sarifBase.length === 0) return null;
    return loadSarif([
        {
            directory: options.workspace,
            globs: options.sarifBase,
            from: 'sarif-base'
        }
    ], base, roots);
}
/**
 * Files of results that were read, and what their tools did not look at. A file that cannot be used
 * fails the scan, since a tool's results are then missing.
 */ function run_coverageOf(head, base, directory) {
    const side = ({ files, runs })=>{
        const unseen = runs.flatMap((run)=>run.unseen);
        return (0,unseen_files/* coverageOfFiles */.JW)(files.length, unseen.filter(({ where })=>(0,shared_wanted/* isBelow */.Yw)(directory, where)));
    };
    return {
        head: side(head),
        base: base === null ? null : side(base)
    };
}
/** The tools with their versions, each once. */ function run_versionsOf({ runs }) {
    const words = runs.map(({ source, version })=>`${source.slice('sarif:'.length)} ${version}`.trim());
    return [
        ...new Set(words)
    ].sort().join(', ');
}
function inverse(map) {
    return new Map([
        ...map
    ].map(([key, value])=>[
            value,
            key
        ]));
}
function run_resultOf({ head = [], base = [], moved = new Map(), ...parts }) {
    return {
        report: (0,scan_report/* reportOf */.EI)(SARIF, parts),
        head,
        base,
        moved
    };
}

// EXTERNAL MODULE: ./src/version.js
var version = __webpack_require__(20752);
;// CONCATENATED MODULE: ./src/scanners/secrets/findings.js



/** A hit at its place. */ function findings_placed(hit, path, commit) {
    return {
        ...hit,
        path,
        commit,
        sample: hit.detector.byName === true && (0,aside_places/* isAside */.Z)(path, 'secrets')
    };
}
/** Number of hexadecimal digits of the digest in an identity (24 bits). */ const DIGEST_DIGITS = 6;
/**
 * The subject of a secret, which is part of its identity. For an issued value it contains 24 bits
 * of its digest: enough to tell the secrets of a repository apart, far too few to confirm a guess
 * among 2^80 or more values. A chosen value could be guessed and confirmed with any digest, so it
 * contributes nothing: the name or host that it belongs to is used, with a number when one file has
 * several values under one name.
 * @see docs/adr/0010-secrets-own-detectors.md
 */ function subjectOf({ detector, value, context }) {
    if (detector.made === 'chosen') return `${detector.kind}:${context.toLowerCase()}`;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(`fixby/secret/v1\0${detector.kind}\0${normalised(value)}`).digest('hex');
    return `${detector.kind}:${digest.slice(0, DIGEST_DIGITS)}`;
}
/** A key without whitespace, so that real and escaped line ends and indentation do not matter. */ function normalised(value) {
    return value.replace(/\\[nr]|\s/g, '');
}
/**
 * A text that is equal for equal values. It contains the value, so it must not leave this process.
 */ function valueKey({ detector, value }) {
    return `${detector.kind}\0${normalised(value)}`;
}
/**
 * Converts hits to observations. The value is dropped: only the kind's prefix, the location and the
 * subject remain.
 */ function toObservations(hits) {
    const values = new Map();
    return hits.map((hit)=>{
        const subject = subjectOf(hit);
        const place = JSON.stringify([
            hit.path,
            subject
        ]);
        const known = values.get(place) ?? [];
        values.set(place, known);
        const key = valueKey(hit);
        if (!known.includes(key)) known.push(key);
        const ordinal = known.indexOf(key) + 1;
        return toObservation(hit, ordinal === 1 ? subject : `${subject} #${ordinal}`);
    });
}
function toObservation(hit, subject) {
    const { detector } = hit;
    const issued = detector.made !== 'chosen';
    return {
        source: 'secrets',
        rule: `secrets/${detector.kind}`,
        aliases: [],
        title: findings_titleOf(hit),
        description: harmOf(detector, hit.commit),
        fix: findings_fixFor(hit.commit),
        rating: {
            vectors: [],
            word: detector.severity,
            malicious: false,
            informational: false
        },
        cwe: [
            'CWE-798'
        ],
        references: [
            'https://cwe.mitre.org/data/definitions/798.html'
        ],
        published: null,
        place: findings_placeOf(hit),
        package: null,
        subject,
        confidence: hit.sample ? 'low' : detector.confidence ?? 'high',
        flow: [],
        trace: (0,trace/* traceOf */.fC)({
            sink: detector.kind,
            source: '',
            within: '',
            text: `"${subject.replace(/[^\p{L}\p{N}]/gu, '_')}"`,
            way: [],
            around: hit.around
        }),
        ...hit.movedFrom === undefined ? {} : {
            movedFrom: hit.movedFrom
        },
        ...issued ? {
            cause: subjectOf(hit)
        } : {}
    };
}
function findings_titleOf({ detector, commit }) {
    const redacted = detector.shown === '' ? '' : ` (${detector.shown}…)`;
    const where = commit === null ? '' : `, in commit ${commit.slice(0, 7)} only`;
    return `${detector.name}${redacted}${where}`;
}
function harmOf({ severity }, commit) {
    const who = severity === 'critical' ? 'Whoever reads this repository can use it.' : 'Whoever reads this repository may be able to use it.';
    const gone = commit === null ? 'Removing the line is not enough: the history keeps it.' : 'A later commit removed the line, and the history keeps it.';
    return `${who} ${gone}`;
}
function findings_fixFor(commit) {
    const branch = commit === null ? '' : ' Take the commit out of the branch (rebase, then force-push).';
    return `Revoke it where it was issued, and read its successor from a secret store.${branch}`;
}
function findings_placeOf({ path, line, column, endLine }) {
    return {
        path,
        line,
        column,
        endLine
    };
}

// EXTERNAL MODULE: ./src/system/git.js + 1 modules
var git = __webpack_require__(23209);
;// CONCATENATED MODULE: ./src/system/added-blobs.js



/**
 * Every file content that the commits between two others added, oldest commit first, even if a
 * later commit removed it. For a merge, contents that none of its parents has. Whole contents are
 * compared instead of diffs, so that no attribute or diff driver of the repository can hide one.
 * @returns null when the clone is shallow and some of the commits are missing
 * @throws GitError
 */ async function addedBlobs(repository, base, head) {
    const commits = await between(repository, base, head);
    const cut = await boundary(repository);
    if (commits.some((commit)=>cut.has(commit))) return null;
    const flags = [
        '--stdin',
        '-r',
        '-c',
        '--root',
        '--raw',
        '-z',
        '--no-renames',
        '--no-abbrev',
        '--always'
    ];
    const out = await repository.git([
        'diff-tree',
        ...flags
    ], {
        input: Buffer.from(`${commits.join('\n')}\n`)
    });
    return added_blobs_parse(out.toString('utf8').split('\0'));
}
async function between(repository, base, head) {
    const out = await repository.git([
        'rev-list',
        '--reverse',
        '--end-of-options',
        head,
        `^${base}`
    ]);
    return out.toString('utf8').split('\n').filter((line)=>line !== '');
}
/** The commits at which a shallow clone ends, i.e. whose parents are missing. */ async function boundary(repository) {
    try {
        const text = await (0,promises_.readFile)(repository.shallowFile, 'utf8');
        return new Set(text.split('\n'));
    } catch (error) {
        if ((0,errors/* isMissing */.b2)(error)) return new Set();
        throw error;
    }
}
/**
 * Parses the output of `git diff-tree --stdin -z`: a commit, then for each file its modes, object
 * ids and states, and its path. A merge has one more colon and id for each further parent.
 * @see https://git-scm.com/docs/diff-format
 */ function added_blobs_parse(fields) {
    const blobs = [];
    let commit = '';
    for(let at = 0; at < fields.length; at += 1){
        const field = fields[at] ?? '';
        if (/^[0-9a-f]{40,64}$/.test(field)) commit = field;
        if (!field.startsWith(':')) continue;
        const path = fields[at + 1];
        if (path === undefined) throw new git/* GitError */.X(`git diff-tree printed "${field}" without a path`);
        at += 1;
        const parents = /^:+/.exec(field)?.[0].length ?? 0;
        const parts = field.slice(parents).split(' ');
        const mode = parts[parents] ?? '';
        const oid = parts[2 * parents + 1] ?? '';
        if (mode.startsWith('100')) blobs.push({
            commit,
            path,
            oid
        });
    }
    return blobs;
}

// EXTERNAL MODULE: ./src/system/blob-reader.js
var blob_reader = __webpack_require__(22609);
;// CONCATENATED MODULE: ./src/scanners/secrets/history.js



/** Number of contents that are read at once. */ const BATCH = 256;
/**
 * Searches the contents that the commits between base and head added, even those that later commits
 * removed. Null when the history is not available.
 */ async function searchHistory(repository, range, wanted, memory) {
    const added = await addedBlobs(repository, range.base, range.head);
    if (added === null) return null;
    const blobs = once(added.filter(({ path })=>wanted(path)));
    const reader = new blob_reader/* BlobReader */.n(repository);
    const hits = [];
    for(let from = 0; from < blobs.length; from += BATCH){
        const found = await Promise.all(blobs.slice(from, from + BATCH).map((blob)=>searchBlob(blob, reader, memory)));
        hits.push(...found.flat());
    }
    return hits;
}
/** Removes repeated contents under the same path; the first commit that added one is kept. */ function once(blobs) {
    const first = new Map();
    for (const blob of blobs){
        const key = `${blob.oid} ${blob.path}`;
        if (!first.has(key)) first.set(key, blob);
    }
    return [
        ...first.values()
    ];
}
async function searchBlob({ commit, path, oid }, reader, memory) {
    const known = memory.recall(oid, path);
    const hits = known === undefined ? memory.search(await reader.read(oid), path, oid) : known;
    return 'notText' in hits ? [] : hits.map((hit)=>findings_placed(hit, path, commit));
}

// EXTERNAL MODULE: ./src/scanners/shared/secrets/unfold.js
var unfold = __webpack_require__(27254);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/scanners/shared/utf16.js
var shared_utf16 = __webpack_require__(11828);
;// CONCATENATED MODULE: ./src/scanners/secrets/text.js


/**
 * Bytes at the beginning of a file in which a NUL byte is looked for; the same number as in git.
 * @see https://git-scm.com/docs/gitattributes#_marking_files_as_binary
 */ const SNIFFED = 8_000;
/**
 * Files that are searched as text whatever bytes they contain: a NUL byte in source code must not
 * hide a secret.
 */ const ALWAYS_TEXT = /\.(?:[cm]?[jt]sx?|vue|svelte|html?|css|s[ac]ss|json[c5]?|ya?ml|toml|ini|cfg|conf|config|properties|env|xml|md|rst|txt|csv|log|sql|py|pyw|rb|erb|php|phtml|java|kts?|scala|groovy|gradle|go|rs|c|h|cc|cpp|hpp|cs|fs|vb|swift|m|mm|dart|exs?|erl|hs|lua|p[lm]|r|jl|sh|bash|zsh|ps1|psm1|bat|cmd|tf|tfvars|hcl|proto|graphql|ipynb|lock)$|(?:^|\/)(?:\.env[^/]*|\.npmrc|\.netrc|\.pypirc|Dockerfile|Makefile|Jenkinsfile|Procfile)$/iu;
/** Files that never contain text; they are left out silently. */ const NEVER_TEXT = /\.(?:png|jpe?g|gif|webp|avif|ico|icns|bmp|tiff?|psd|svgz|woff2?|ttf|otf|eot|mp[34]|m4[av]|mov|avi|mkv|webm|ogg|wav|flac|pdf|docx?|xlsx?|pptx?|od[tsp]|class|pyc|o|a|so|dylib|dll|exe|wasm|bin|dat|db|sqlite3?|mo|gmo|heic|ai|sketch|fig)$/iu;
/** Whether a file never contains text, by its name. */ function isNeverText(path) {
    return NEVER_TEXT.test(path);
}
/**
 * The text of a file; null for a binary one. UTF-16 is recognised by its byte order mark. A file
 * with a NUL byte is still text if its name says so, or if the rest is valid UTF-8.
 */ function text_textOf(bytes, path) {
    const utf16 = (0,shared_utf16/* utf16Text */.w)(bytes);
    // UTF-32 begins with the mark of UTF-16, and has a zero beside each character.
    if (utf16 !== null) return utf16.replaceAll('\0', '');
    const start = bytes.subarray(0, SNIFFED);
    if (!start.includes(0)) return bytes.toString('utf8');
    const isText = ALWAYS_TEXT.test(path) || (0,external_node_buffer_.isUtf8)(wholeCharacters(start));
    return isText ? bytes.toString('utf8').replaceAll('\0', '') : null;
}
/** Drops an incomplete UTF-8 character at the end of the cut. */ function wholeCharacters(bytes) {
    let end = bytes.length;
    while(end > 0 && bytes.length - end < 4 && (bytes[end - 1] ?? 0) >= 0x80)end -= 1;
    return bytes.subarray(0, end);
}

;// CONCATENATED MODULE: ./src/scanners/secrets/kept-values.js



/** Shorter values stand in texts that have nothing to do with them, in characters. */ const LEAST = 10;
/** Most of a file that is searched for values, in bytes: what is larger is named as too large. */ const MAX_BYTES = 16 * 1024 * 1024;
/**
 * Secrets of the base that no detector finds in the head any more, and that a file which the change
 * adds or edits has all the same: under another name, in a file of another kind, in parts, encoded,
 * or as the name of a file. Whoever knows the value sees it; the secret is as public as before.
 */ async function keptValues(base, head, wanted) {
    const found = new Set(head.hits.map(valueKey));
    const lost = base.hits.filter((hit)=>hit.value.length >= LEAST && !found.has(valueKey(hit)));
    if (lost.length === 0) return [];
    const before = new Set((await base.tree.files()).map(({ path })=>path));
    const kept = [];
    for (const { path, kind } of (await head.tree.files())){
        if (kind !== 'file' || !wanted(path)) continue;
        const text = await changedText(base.tree, head.tree, path, before.has(path));
        if (text !== null) kept.push(...kept_values_valuesIn(text, path, lost));
    }
    return kept;
}
/** What a file of the head says; null where the base has it too, or nobody can read it. */ async function changedText(base, head, path, inBase) {
    try {
        if (inBase && await base.contentId(path) === await head.contentId(path)) return null;
        const bytes = await head.read(path, MAX_BYTES);
        return text_textOf(bytes, path) ?? bytes.toString('latin1').replaceAll('\0', '');
    } catch  {
        // The search of all files has named it among what was not looked at.
        return null;
    }
}
function kept_values_valuesIn(text, path, lost) {
    const said = [
        text,
        path,
        ...(0,unfold/* unfold */.t)(text).map((part)=>part.text)
    ].map(bare);
    const here = lost.filter(({ value })=>said.some((one)=>one.includes(bare(value))));
    const once = new Map(here.map((hit)=>[
            valueKey(hit),
            hit
        ]));
    return [
        ...once.values()
    ].map((hit)=>{
        const line = kept_values_lineOf(text, hit.value);
        return {
            ...hit,
            path,
            line,
            column: 1,
            endLine: line,
            around: []
        };
    });
}
/** Without what lines, quotes and dashes put in between. */ function bare(text) {
    return text.replace(/\\[nr]|[\s"'`+,\\-]/gu, '');
}
/** 1-based; the first line where the value is not written as it is. */ function kept_values_lineOf(text, value) {
    const at = text.indexOf(value);
    return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}

// EXTERNAL MODULE: ./src/scanners/shared/secrets/detect.js + 1 modules
var detect = __webpack_require__(29846);
;// CONCATENATED MODULE: ./src/scanners/secrets/scan-tree.js






/**
 * Number of files that are read at once: each batch costs one git process, and its contents are in
 * memory together.
 */ const scan_tree_BATCH = 256;
/**
 * Caches the hits of contents by blob id and file name, so that equal contents in both trees are
 * searched once.
 */ class Memory {
    #hits = new Map();
    /**
   * The hits in a content, from the cache if possible.
   * @param id git's blob id; null where it is not known
   */ search(bytes, path, id) {
        const key = id === null ? null : scan_tree_keyOf(id, path);
        const known = key === null ? undefined : this.#hits.get(key);
        if (known !== undefined) return known;
        const hits = hitsIn(bytes, path);
        if (key !== null) this.#hits.set(key, hits);
        return hits;
    }
    /** The cached hits of a content; undefined when it was not searched yet. */ recall(id, path) {
        return this.#hits.get(scan_tree_keyOf(id, path));
    }
}
function hitsIn(bytes, path) {
    if ((0,lfs_pointer/* isLfsPointer */.N)(bytes)) return {
        notText: lfs_pointer/* LFS_POINTER */.g
    };
    const text = text_textOf(bytes, path);
    return text === null ? {
        notText: 'binary'
    } : (0,detect/* detect */.o)(text, path);
}
/** The key contains the file's name, since that affects how the text is searched. */ function scan_tree_keyOf(id, path) {
    return `${id} ${path.slice(path.lastIndexOf('/') + 1)}`;
}
/** Searches all files of a tree. @throws Error when its files cannot be listed */ async function searchTree(tree, wanted, memory, { excluded, below }) {
    const all = await tree.files();
    const entries = all.filter(({ path })=>wanted(path));
    const paths = entries.filter(({ kind })=>kind === 'file').map(({ path })=>path);
    const hits = [];
    const unseen = [
        ...all.filter(({ path })=>excluded(path)).map(({ path })=>(0,unseen_files/* fileItem */.qs)(path, 'excluded')),
        ...(0,unseen_files/* installedItems */.xF)(all.filter(({ path })=>below(path))),
        ...entries.flatMap(({ path, kind })=>kind === 'submodule' ? [
                (0,unseen_files/* submoduleItem */._5)(path)
            ] : [])
    ];
    let files = 0;
    for(let from = 0; from < paths.length; from += scan_tree_BATCH){
        const found = await Promise.all(paths.slice(from, from + scan_tree_BATCH).map((path)=>searchOrSayWhyNot(tree, path, memory)));
        for (const one of found){
            if ('reason' in one) unseen.push(one);
            else {
                files += 1;
                hits.push(...one);
            }
        }
    }
    return {
        hits,
        files,
        submodules: entries.filter(({ kind })=>kind === 'submodule').map(({ path })=>path),
        unseen: unseen.filter(({ where })=>!isNeverText(where)).sort((a, b)=>a.where < b.where ? -1 : 1)
    };
}
/** A file that cannot be read is reported as not scanned; the others are still searched. */ async function searchOrSayWhyNot(tree, path, memory) {
    try {
        return await searchFile(tree, path, memory);
    } catch (error) {
        return (0,unseen_files/* unreadItem */.rN)(path, error);
    }
}
async function searchFile(tree, path, memory) {
    const id = tree.commit === null ? null : await tree.contentId(path);
    const known = id === null ? undefined : memory.recall(id, path);
    const hits = known === undefined ? await readAndSearch(tree, path, id, memory) : known;
    if ('notText' in hits) return (0,unseen_files/* fileItem */.qs)(path, 'unsupported', hits.notText);
    return hits.map((hit)=>findings_placed(hit, path, null));
}
async function readAndSearch(tree, path, id, memory) {
    const bytes = await tree.read(path);
    // For a working tree the id is computed from the bytes at hand, which is cheaper than reading the
    // file again.
    return memory.search(bytes, path, id ?? blobId(bytes));
}
/**
 * Git's blob id of a content in a SHA-1 repository. In a SHA-256 repository it never matches, so
 * the content is searched again.
 */ function blobId(bytes) {
    // fixby-ignore weak-hash 0e17693ba3f2: git names its objects by SHA-1, and this is such a name.
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./src/scanners/secrets/sides.js

/**
 * The hits of the base for the comparison. The identity of a chosen value does not depend on the
 * value, so a new password under an old name would look like the old one. Since the values are
 * known here, a hit of the base is dropped when its value is gone but another one is in its place.
 * A value that moved is placed where the head has it.
 */ function sides_baseOf(base, head) {
    const values = new Set(head.map(valueKey));
    const places = new Set(head.map(placeKey));
    const kept = base.filter((hit)=>values.has(valueKey(hit)) || !places.has(placeKey(hit)));
    return followMoves(kept, head);
}
/**
 * A value that the base has outside of samples still counts as real when the head has it in a
 * sample.
 */ function stillMeant(base, head) {
    const meant = new Set(base.filter(({ sample })=>!sample).map(valueKey));
    return head.map((hit)=>hit.sample && meant.has(valueKey(hit)) ? {
            ...hit,
            sample: false
        } : hit);
}
/** The path and subject of a hit: equal for different chosen values under the same name. */ function placeKey(hit) {
    return `${hit.path}\0${subjectOf(hit)}`;
}
/**
 * Pairs each location that a value disappeared from with one at which it appeared. A further copy
 * has no pair, so it counts as introduced.
 */ function followMoves(base, head) {
    const left = tally(base);
    const arrived = head.filter((hit)=>!take(left, spot(hit)));
    const present = tally(head);
    return base.map((hit)=>{
        if (take(present, spot(hit))) return hit;
        const index = arrived.findIndex((other)=>valueKey(other) === valueKey(hit));
        const [now] = index < 0 ? [] : arrived.splice(index, 1);
        return now === undefined ? hit : {
            ...hit,
            path: now.path,
            sample: now.sample,
            movedFrom: hit.path
        };
    });
}
function spot(hit) {
    return `${hit.path}\0${valueKey(hit)}`;
}
function tally(hits) {
    const counts = new Map();
    for (const hit of hits)counts.set(spot(hit), (counts.get(spot(hit)) ?? 0) + 1);
    return counts;
}
function take(counts, key) {
    const count = counts.get(key) ?? 0;
    counts.set(key, count - 1);
    return count > 0;
}
/**
 * Secrets that were only in the history, not in head or base: each value once, with the first
 * commit that added it.
 */ function leakedInHistory(history, head, base) {
    const known = new Set([
        ...head,
        ...base
    ].map(valueKey));
    return history.filter((hit)=>{
        const key = valueKey(hit);
        if (known.has(key)) return false;
        known.add(key);
        return true;
    });
}

;// CONCATENATED MODULE: ./src/scanners/secrets/run.js









const SECRETS = {
    name: 'secrets',
    sources: [
        'secrets'
    ]
};
/** Creates the scanner for credentials in source code. */ function createSecretsScanner(options) {
    return {
        ...SECRETS,
        skipped: (policy)=>policy.scan.secrets.enabled ? null : 'the policy has scan.secrets.enabled: false',
        scan: (context)=>(0,scan_report/* timed */.ay)(()=>secrets_run_scanOrFail(options, context))
    };
}
/**
 * Turns an error into a failed scan. Error messages name files and git commands, never the content
 * of files.
 */ async function secrets_run_scanOrFail(options, context) {
    try {
        return await secrets_run_scan(options, context);
    } catch (error) {
        return failed((0,errors/* messageOf */.bD)(error));
    }
}
async function secrets_run_scan(options, context) {
    const { repository, mask } = options;
    const { exclude } = context.policy.scan.secrets;
    const wanted = (0,shared_wanted/* wantedPaths */.wG)(context.directory, exclude);
    const leftOut = {
        excluded: (0,shared_wanted/* excludedPaths */.Zm)(context.directory, exclude),
        below: (path)=>(0,shared_wanted/* isBelow */.Yw)(context.directory, path)
    };
    const memory = new Memory();
    const found = await searchTree(context.head, inHead(options, context, wanted), memory, leftOut);
    const base = context.base === null ? null : await searchTree(context.base, wanted, memory, leftOut);
    const kept = context.base === null || base === null ? [] : await keptValues({
        ...base,
        tree: context.base
    }, {
        ...found,
        tree: context.head
    }, wanted);
    const head = {
        ...found,
        hits: stillMeant(base?.hits ?? [], [
            ...found.hits,
            ...kept
        ])
    };
    const history = await historyOf(repository, context, (range, here)=>searchHistory(here, range, wanted, memory));
    const leaked = leakedInHistory(history.hits, head.hits, base?.hits ?? []);
    for (const { value } of [
        ...head.hits,
        ...leaked
    ])mask(value);
    const notes = [
        ...history.notes,
        ...submoduleNotes(head)
    ];
    const baseHits = base === null ? [] : sides_baseOf(base.hits, head.hits);
    return secrets_run_resultOf(head, base, [
        ...head.hits,
        ...leaked
    ], baseHits, notes);
}
/**
 * In a commit all files are scanned; only in a working tree may a tool have just written a report.
 */ function inHead({ isReport }, { head, policy }, wanted) {
    return head.commit !== null ? wanted : (path)=>wanted(path) && !isReport(path, policy);
}
/** Searches the history between base and head; returns a note when that is not possible. */ async function historyOf(repository, { base, head }, search) {
    // Directories without commits have no history.
    if (base?.commit == null) return {
        hits: [],
        notes: []
    };
    const headCommit = head.commit ?? await repository?.headCommit() ?? null;
    const only = 'secrets that a commit added and a later one removed were not looked for';
    if (repository === null || headCommit === null || !await repository.has(headCommit)) return {
        hits: [],
        notes: [
            `${only}: the history is not here, so only the two trees were compared`
        ]
    };
    const hits = await search({
        base: base.commit,
        head: headCommit
    }, repository);
    if (hits !== null) return {
        hits,
        notes: []
    };
    const why = 'the checkout is shallow, so only the two trees were compared. Check out with fetch-depth: 0';
    return {
        hits: [],
        notes: [
            `${only}: ${why}`
        ]
    };
}
function submoduleNotes({ submodules }) {
    return submodules.map((path)=>`no secrets were looked for in ${path} (a submodule; scan it in its own repository)`);
}
/** If files could not be read and none was searched, the scan failed. */ function run_problemsOf({ files, unseen }) {
    const broken = unseen.filter(({ reason })=>reason === 'unreadable' || reason === 'too-large');
    const [first] = broken;
    if (files > 0 || first === undefined) return [];
    return [
        `none of the ${broken.length} files could be searched, the first is ${first.where}: ${first.detail ?? first.reason}`
    ];
}
function sideOf({ files, unseen }) {
    return {
        looked: {
            files,
            packages: 0
        },
        languages: {},
        unseen
    };
}
function failed(problem) {
    const report = (0,scan_report/* reportOf */.EI)(SECRETS, {
        version: version/* VERSION */.x,
        problems: [
            problem
        ],
        files: 0
    });
    return {
        report,
        head: [],
        base: [],
        moved: new Map()
    };
}
function secrets_run_resultOf(head, base, hits, baseHits, notes) {
    const coverage = {
        head: sideOf(head),
        base: base === null ? null : sideOf(base)
    };
    const problems = run_problemsOf(head);
    return {
        report: (0,scan_report/* reportOf */.EI)(SECRETS, {
            version: version/* VERSION */.x,
            problems,
            notes,
            files: head.files,
            coverage
        }),
        head: toObservations(hits),
        base: toObservations(baseHits),
        moved: new Map()
    };
}

;// CONCATENATED MODULE: ./src/scanners/workflows/select.js


const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/u;
const DEPENDABOT = /^\.github\/dependabot\.ya?ml$/u;
const ACTION = /(?:^|\/)action\.ya?ml$/u;
/**
 * Selects workflows, actions and Dependabot's configuration. GitHub reads workflows from a
 * repository's root only; here the scanned directory counts as that root, so that a sample
 * repository can be scanned. Actions may be anywhere.
 * @param directory relative to the tree's root; `''` for the whole tree
 * @param exclude globs over repository paths, from the policy
 */ function selectWorkflows(files, directory, exclude) {
    const isExcluded = picomatch([
        ...exclude
    ], {
        dot: true
    });
    const found = files.flatMap(({ path, kind: type })=>{
        const kind = kindOf(path, directory);
        return kind === null || type === 'submodule' ? [] : [
            {
                path,
                kind,
                type
            }
        ];
    });
    const wanted = found.filter(({ path })=>!isExcluded(path));
    return {
        files: wanted.filter(({ type })=>type === 'file').map(({ path, kind })=>({
                path,
                kind
            })),
        links: wanted.filter(({ type })=>type === 'symlink').map(({ path })=>path),
        excluded: found.filter(({ path })=>isExcluded(path)).map(({ path })=>path)
    };
}
function kindOf(path, directory) {
    if (!(0,shared_wanted/* isBelow */.Yw)(directory, path)) return null;
    const inside = directory === '' ? path : path.slice(directory.length + 1);
    if (WORKFLOW.test(inside)) return 'workflow';
    if (DEPENDABOT.test(inside)) return 'dependabot';
    return ACTION.test(inside) && !(0,shared_wanted/* isInstalled */.j$)(path) ? 'action' : null;
}

;// CONCATENATED MODULE: ./src/scanners/workflows/run.js




const WORKFLOWS = {
    name: 'workflows',
    sources: [
        'workflows'
    ]
};
/** The scanner for workflows, actions and Dependabot's configuration. */ const workflowScanner = {
    ...WORKFLOWS,
    skipped: (policy)=>policy.scan.workflows.enabled ? null : 'the policy has scan.workflows.enabled: false',
    scan: (context)=>(0,scan_report/* timed */.ay)(()=>workflows_run_scanOrFail(context))
};
async function workflows_run_scanOrFail(context) {
    try {
        return await workflows_run_scan(context);
    } catch (error) {
        return run_failed((0,errors/* messageOf */.bD)(error));
    }
}
/** Rules are loaded only when there are files to scan. */ async function workflows_run_scan(context) {
    const { head, base, directory, policy } = context;
    const select = async (tree)=>selectWorkflows(await tree.files(), directory, policy.scan.workflows.exclude);
    const selections = {
        head: await select(head),
        base: base === null ? null : await select(base)
    };
    if (isEmpty(selections.head) && (selections.base === null || isEmpty(selections.base))) return nothing(context);
    const { scanWorkflows } = await Promise.all(/* import() */[__webpack_require__.e(9267), __webpack_require__.e(7545)]).then(__webpack_require__.bind(__webpack_require__, 7545));
    const { problems, notes, coverage, ...found } = await scanWorkflows(context, selections);
    const files = selections.head.files.length;
    return {
        ...found,
        report: (0,scan_report/* reportOf */.EI)(WORKFLOWS, {
            version: version/* VERSION */.x,
            files,
            problems,
            notes,
            coverage
        })
    };
}
function isEmpty({ files, links, excluded }) {
    return files.length + links.length + excluded.length === 0;
}
function nothing(context) {
    const parts = {
        version: version/* VERSION */.x,
        files: 0,
        problems: [],
        coverage: (0,scan_report/* emptyCoverage */.e8)(context)
    };
    return {
        report: (0,scan_report/* reportOf */.EI)(WORKFLOWS, parts),
        head: [],
        base: [],
        moved: new Map()
    };
}
function run_failed(problem) {
    const report = (0,scan_report/* reportOf */.EI)(WORKFLOWS, {
        version: version/* VERSION */.x,
        files: 0,
        problems: [
            problem
        ]
    });
    return {
        report,
        head: [],
        base: [],
        moved: new Map()
    };
}

;// CONCATENATED MODULE: ./src/scanners/tools/fsrt/run.js


const FSRT = {
    name: 'fsrt',
    sources: [
        'sarif:FSRT'
    ]
};
/**
 * Creates the scanner that runs Atlassian's Forge Security Requirement Tester. It runs only when
 * the policy enables it or the program is named.
 */ function createFsrt(options) {
    return {
        ...FSRT,
        skipped: (policy)=>policy.scan.fsrt.enabled || options.fsrt !== null ? null : scan_report/* NOT_ASKED */.Lf,
        scan: (context)=>(0,scan_report/* timed */.ay)(()=>fsrt_run_scanOrFail(options, context))
    };
}
async function fsrt_run_scanOrFail(options, context) {
    try {
        const { scanWithFsrt } = await __webpack_require__.e(/* import() */ 8329).then(__webpack_require__.bind(__webpack_require__, 98329));
        const { head, base, report } = await scanWithFsrt(options, context);
        return {
            head,
            base,
            moved: new Map(),
            report: (0,scan_report/* reportOf */.EI)(FSRT, report)
        };
    } catch (error) {
        return {
            head: [],
            base: [],
            moved: new Map(),
            report: (0,scan_report/* reportOf */.EI)(FSRT, {
                problems: [
                    (0,errors/* messageOf */.bD)(error)
                ]
            })
        };
    }
}

// EXTERNAL MODULE: ./src/system/checksum.js
var checksum = __webpack_require__(84501);
// EXTERNAL MODULE: ./src/system/download.js
var system_download = __webpack_require__(47026);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/scanners/tools/stage-tree.js
var stage_tree = __webpack_require__(50225);
;// CONCATENATED MODULE: ./src/scanners/tools/tool.js
/** What to do about a tool whose own words are not quoted. */ const BY_HAND = 'Run it by hand in this repository to see why';

;// CONCATENATED MODULE: ./src/scanners/tools/tool-side.js













/** Maximum time of a tool for one tree, in milliseconds. */ const tool_side_TIMEOUT_MS = 10 * 60_000;
/** Maximum output of a tool, in bytes. */ const tool_side_MAX_OUTPUT = 64 * 1024 * 1024;
/**
 * The limits and environment of a call.
 * @param temporary directory for the tool's temporary files
 * @param home an empty directory that replaces the user's home, if that lies in an untrusted tree
 */ function limits(temporary, home) {
    const own = (0,environment/* isJudged */.sL)((0,external_node_os_.homedir)()) ? {
        HOME: home,
        USERPROFILE: home
    } : {};
    const env = (0,environment/* minimalEnvironment */.nr)({
        ...git_environment/* NO_REPOSITORY */.N,
        NO_COLOR: '1',
        TMPDIR: temporary,
        ...own
    });
    return {
        env,
        timeoutMs: tool_side_TIMEOUT_MS,
        maxOutputBytes: tool_side_MAX_OUTPUT
    };
}
/**
 * Has a tool look at a copy of a tree.
 * @throws Error when it does not finish, or does not say what it looked at
 */ async function scanSide(tool, run, { policy, directory, scratch, base, head, trusted = base ?? head }, name, tree) {
    const room = (0,external_node_path_.join)(scratch, tool.name, name);
    const call = {
        tree: (0,external_node_path_.join)(room, 'tree'),
        own: (0,external_node_path_.join)(room, 'own'),
        output: (0,external_node_path_.join)(room, 'result.sarif')
    };
    await (0,promises_.mkdir)(call.own, {
        recursive: true
    });
    const { exclude } = policy.scan[tool.name];
    const inside = (0,shared_wanted/* wantedPaths */.wG)(directory, exclude);
    const staged = await (0,stage_tree/* stageTree */.n)(tree, call.tree, (path)=>inside(path) && tool.wanted(path));
    const unseen = [
        ...staged.unseen,
        ...await leftOut(tool, tree, directory, exclude)
    ];
    const { paths } = staged;
    if (paths.length === 0) return {
        ...tool_side_NOTHING,
        coverage: (0,unseen_files/* coverageOfFiles */.JW)(0, unseen)
    };
    const args = await tool.args(call, policy, trusted);
    const { stdout, stderr } = await callTool(tool, run, args, call);
    const text = tool.report === 'stdout' ? stdout.toString('utf8') : await (0,promises_.readFile)(call.output, 'utf8');
    const found = await importSide(text, tree, [
        call.tree,
        await (0,promises_.realpath)(call.tree)
    ], paths);
    const sight = await tool.sight({
        call,
        stderr,
        paths
    });
    return {
        observations: found.observations.map((one)=>withCwe(one, tool.cwe ?? {})),
        sources: found.sources,
        coverage: (0,unseen_files/* coverageOfFiles */.JW)(sight.files, [
            ...sight.unseen,
            ...found.unseen,
            ...unseen
        ])
    };
}
const tool_side_NOTHING = {
    observations: [],
    sources: []
};
/**
 * What no tool gets to see: committed folders of package managers, and what the policy excludes.
 */ async function leftOut(tool, tree, directory, exclude) {
    const files = (await tree.files()).filter(({ path })=>(0,shared_wanted/* isBelow */.Yw)(directory, path) && tool.wanted(path));
    const excluded = (0,shared_wanted/* excludedPaths */.Zm)(directory, exclude);
    return [
        ...(0,unseen_files/* installedItems */.xF)(files),
        ...files.filter(({ path })=>excluded(path)).map(({ path })=>(0,unseen_files/* fileItem */.qs)(path, 'excluded'))
    ];
}
function withCwe(observation, known) {
    const cwe = known[observation.rule];
    return cwe === undefined || observation.cwe.length > 0 ? observation : {
        ...observation,
        cwe: [
            cwe
        ]
    };
}
/**
 * @returns what it wrote. In errors it is not quoted: it may print what it found, and in words of
 *   the scanned tree.
 */ async function callTool(tool, run, args, { tree, own }) {
    const result = await run(tool.program, args, {
        ...limits((0,external_node_path_.dirname)(own), (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(own)), 'home')),
        cwd: tree
    });
    const { exitCode, killed } = result;
    if (killed === 'timeout') throw new fixby_error/* FixbyError */.$('scanner', `${tool.name} took longer than ${tool_side_TIMEOUT_MS / 60_000} minutes.`, `Leave out what need not be looked at (scan.${tool.name}.exclude)`);
    if (exitCode !== 0) throw new fixby_error/* FixbyError */.$('scanner', `${tool.name} did not finish (${killed ?? `exit code ${exitCode ?? 'none'}`}).`, BY_HAND);
    return result;
}
async function importSide(text, tree, roots, paths) {
    const staged = new Set(paths);
    const runs = parseSarif(text).map((run)=>importRun(run, '', {
            roots,
            has: (path)=>staged.has(path)
        }));
    const [problem] = runs.flatMap(({ problems })=>problems);
    if (problem !== undefined) throw new fixby_error/* FixbyError */.$('scanner', `${problem.replace(/\.$/u, '')}.`, BY_HAND);
    const texts = new LineTexts(tree);
    const results = runs.flatMap((run)=>run.results);
    return {
        observations: await Promise.all(results.map((result)=>identified(result, texts))),
        sources: runs.map(({ source })=>source),
        unseen: runs.flatMap(({ unseen })=>unseen)
    };
}

;// CONCATENATED MODULE: ./src/scanners/tools/fetch-program.js







const fetch_program_LIMITS = {
    timeoutMs: 300_000,
    maxBytes: 200 * 1024 * 1024
};
/**
 * Downloads a tool. Nothing of it is unpacked or run unless its checksum is the one that the policy
 * has.
 * @param directory an empty directory of ours
 * @returns absolute path of the program
 * @throws ChecksumError when something else came; it is removed
 * @throws Error when it cannot be downloaded or unpacked
 */ async function fetchProgram(name, { url, sha256 }, directory, run) {
    await (0,promises_.mkdir)(directory, {
        recursive: true
    });
    const isArchive = /\.(?:t[a-z]*gz|tar(?:\.\w+)?|zip)$/iu.test(new URL(url).pathname);
    const file = (0,external_node_path_.join)(directory, isArchive ? 'archive' : name);
    const sum = await downloaded(name, url, file);
    if (sum !== sha256.toLowerCase()) {
        await (0,promises_.rm)(file);
        throw new checksum/* ChecksumError */.A(`What ${url} answered`, sum, sha256);
    }
    const program = isArchive ? await unpacked(name, file, url, directory, run) : file;
    await (0,promises_.chmod)(program, 0o755);
    return program;
}
async function downloaded(name, url, file) {
    try {
        return await (0,system_download/* download */.R)(url, file, fetch_program_LIMITS);
    } catch (error) {
        throw new fixby_error/* FixbyError */.$('scanner', `${name} cannot be downloaded: ${(0,errors/* messageOf */.bD)(error)}.`, `Name an address that this machine reaches for scan.${name}.download`, {
            cause: error
        });
    }
}
async function unpacked(name, file, url, directory, run) {
    const into = (0,external_node_path_.join)(directory, 'unpacked');
    await (0,promises_.mkdir)(into);
    const call = {
        ...limits(directory, directory),
        cwd: into
    };
    const { exitCode } = await run('tar', [
        '-xf',
        file,
        '-C',
        into
    ], call);
    if (exitCode !== 0) throw new fixby_error/* FixbyError */.$('scanner', `${(0,external_node_path_.basename)(url)} cannot be unpacked (tar ended with ${exitCode ?? 'none'}).`, `Name an archive that tar can read, or the program itself, for scan.${name}.download`);
    const entries = await (0,promises_.readdir)(into, {
        recursive: true,
        withFileTypes: true
    });
    const found = entries.find((entry)=>entry.isFile() && [
            name,
            `${name}.exe`
        ].includes(entry.name));
    if (found === undefined) throw new fixby_error/* FixbyError */.$('scanner', `${(0,external_node_path_.basename)(url)} has no program ${name}.`, `Name an archive that has one for scan.${name}.download`);
    return (0,external_node_path_.join)(found.parentPath, found.name);
}

;// CONCATENATED MODULE: ./src/scanners/tools/tool-scanner.js








/**
 * Creates a scanner from a tool. The tool scans copies of head and base, and its SARIF is read like
 * any other.
 * @param program its path; null where it is to be looked for
 */ function createToolScanner(tool, { run }, program = null) {
    return {
        name: tool.name,
        sources: [
            tool.source
        ],
        skipped: (policy)=>policy.scan[tool.name].enabled || program !== null ? null : scan_report/* NOT_ASKED */.Lf,
        scan: (context)=>(0,scan_report/* timed */.ay)(()=>tool_scanner_scanOrFail(tool, run, program, context))
    };
}
async function tool_scanner_scanOrFail(tool, run, given, context) {
    const { name } = tool;
    try {
        const home = (0,external_node_path_.join)(context.scratch, name, 'home');
        await (0,promises_.mkdir)(home, {
            recursive: true
        });
        const programs = given === null ? await programsFor(tool, run, context) : [
            given
        ];
        const { program, version } = await programOf({
            ...tool,
            programs
        }, run, home);
        const [head, base] = await Promise.all([
            scanSide({
                ...tool,
                program
            }, run, context, 'head', context.head),
            scanBase({
                ...tool,
                program
            }, run, context)
        ]);
        return tool_scanner_resultOf(tool, version, head, base);
    } catch (error) {
        const report = (0,scan_report/* reportOf */.EI)({
            name,
            sources: [
                tool.source
            ]
        }, {
            problems: [
                (0,errors/* messageOf */.bD)(error)
            ]
        });
        return {
            report,
            head: [],
            base: [],
            moved: new Map()
        };
    }
}
/**
 * A base that the tool cannot scan must not keep its repair from being merged.
 */ async function scanBase(tool, run, context) {
    if (context.base === null) return null;
    try {
        return await scanSide(tool, run, context, 'base', context.base);
    } catch (error) {
        return `of the base, so all its findings count as introduced: ${(0,errors/* messageOf */.bD)(error)}`;
    }
}
/** The programs to try: the one that the policy pins, else those that may be installed. */ async function programsFor(tool, run, context) {
    const source = tool.download?.(context.policy) ?? null;
    if (source === null) return tool.programs;
    context.log.info(`Downloading ${tool.name} from ${source.url}`, 'always');
    return [
        await fetchProgram(tool.name, source, (0,external_node_path_.join)(context.scratch, tool.name, 'program'), run)
    ];
}
async function programOf(tool, run, home) {
    const problems = [];
    for (const program of tool.programs){
        try {
            const { exitCode, stdout } = await run(program, tool.version, {
                ...limits(home, home),
                cwd: environment/* NEUTRAL_DIRECTORY */.Wu
            });
            const version = /\d+\.\d+\.\d+[\w.-]*/.exec(stdout.toString('utf8'))?.[0] ?? '';
            if (exitCode === 0) return {
                program,
                version
            };
            problems.push(`${program} ends with exit code ${exitCode ?? 'none'}`);
        } catch (error) {
            problems.push((0,errors/* messageOf */.bD)(error));
        }
    }
    throw new fixby_error/* FixbyError */.$('scanner', `${tool.programs.join(' or ')} is not here (${problems.join('; ')}).`, `${tool.install}, or take scan.${tool.name} out of the policy`);
}
function tool_scanner_resultOf(tool, version, head, base) {
    const before = typeof base === 'string' ? null : base;
    const sources = head.sources.length === 0 ? [
        tool.source
    ] : [
        ...new Set(head.sources)
    ];
    const parts = {
        version,
        problems: [],
        notes: typeof base === 'string' ? [
            base
        ] : [],
        files: head.coverage.looked.files,
        coverage: {
            head: head.coverage,
            base: before?.coverage ?? null
        }
    };
    return {
        report: (0,scan_report/* reportOf */.EI)({
            name: tool.name,
            sources
        }, parts),
        head: head.observations,
        base: before?.observations ?? [],
        moved: new Map()
    };
}

;// CONCATENATED MODULE: ./src/scanners/tools/gitleaks/sight.js


/**
 * A line about something that it leaves out: `… DBG skipping file: global allowlist path=go.sum`.
 * An empty file is none that hides anything.
 */ const SKIPPED = /\bskipping (?<what>binary file|file|directory|archive)\b.*?\bpath=(?<path>"(?:[^"\\]|\\.)*"|\S+)/u;
/** Which of the files gitleaks looked at, by its log. */ function sightOf(log, paths) {
    const unseen = log.split('\n').flatMap(itemOf);
    const left = ({ where })=>where.endsWith('/') ? paths.filter((path)=>path.startsWith(where)).length : 1;
    return {
        files: paths.length - unseen.reduce((sum, item)=>sum + left(item), 0),
        unseen
    };
}
function itemOf(line) {
    const { what, path } = SKIPPED.exec(line)?.groups ?? {};
    if (what === undefined || path === undefined) return [];
    const name = external_node_path_.posix.normalize(path.startsWith('"') ? unquoted(path) : path);
    const where = what === 'directory' ? `${name}/` : name;
    return [
        (0,unseen_files/* fileItem */.qs)(where, 'unsupported', 'gitleaks leaves it out by itself')
    ];
}
/** A text as Go quotes it, which JSON reads but for `\x` and `\a`, of which no path is made. */ function unquoted(text) {
    const plain = text.replace(/\\x([0-9a-f]{2})/gu, '\\u00$1').replace(/\\a/gu, '\\u0007');
    return JSON.parse(plain.replace(/\\v/gu, '\\u000b'));
}

;// CONCATENATED MODULE: ./src/scanners/tools/gitleaks/run.js




/** Use gitleaks' default rules and ignore the tree's own `.gitleaks.toml`. */ const CONFIG = '[extend]\nuseDefault = true\n';
/** What it leaves out it says to those who ask for more than errors. */ const LOG = [
    '--no-banner',
    '--no-color',
    '--log-level',
    'debug'
];
const gitleaks = {
    name: 'gitleaks',
    programs: [
        'gitleaks'
    ],
    source: 'sarif:gitleaks',
    install: 'Install it with go install github.com/zricethezav/gitleaks/v8 or from its releases',
    version: [
        'version'
    ],
    wanted: (path)=>!/(?:^|\/)\.gitleaks(?:\.toml|ignore)$/.test(path),
    report: 'file',
    args: async ({ own, output })=>{
        const config = (0,external_node_path_.join)(own, 'gitleaks.toml');
        await (0,promises_.writeFile)(config, CONFIG);
        const silenced = [
            '--ignore-gitleaks-allow',
            '--gitleaks-ignore-path',
            own,
            '--config',
            config
        ];
        const report = [
            '--report-format',
            'sarif',
            '--report-path',
            output,
            '--exit-code',
            '0'
        ];
        return [
            'dir',
            '.',
            ...silenced,
            ...report,
            '--redact',
            ...LOG
        ];
    },
    sight: ({ stderr, paths })=>sightOf(stderr, paths)
};
/**
 * Creates the scanner that runs gitleaks on the tree. The history of a pull request is searched by
 * our own secret scanner.
 */ function createGitleaks(options) {
    return createToolScanner(gitleaks, options);
}

;// CONCATENATED MODULE: ./src/scanners/tools/semgrep/sight.js





/**
 * What semgrep writes as JSON, as far as it is read.
 * @see https://semgrep.dev/docs/semgrep-appsec-platform/json-and-sarif
 */ const schema = schemas/* object */.Ikc({
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({
        // Some have their places behind their name.
        type: schemas/* union */.KCZ([
            schemas/* string */.YjP(),
            schemas/* tuple */.PVZ([
                schemas/* string */.YjP()
            ], schemas/* unknown */.L5J())
        ]),
        path: schemas/* string */.YjP().optional(),
        spans: schemas/* array */.YOg(schemas/* object */.Ikc({
            start: schemas/* object */.Ikc({
                line: schemas/* int */.Whr()
            })
        })).optional()
    })),
    paths: schemas/* object */.Ikc({
        scanned: schemas/* array */.YOg(schemas/* string */.YjP())
    })
});
/**
 * Which files semgrep looked at, and where it met what it could not read. Its own words are not
 * quoted: they have the text of the file.
 * @throws FixbyError (scanner) when that is not what it wrote, or it reports an error that is about
 *   no file
 */ function sight_sightOf(text) {
    const { errors, paths } = sight_parse(text);
    const unseen = errors.map(sight_itemOf);
    const broken = new Set(unseen.map(({ where })=>where));
    const files = new Set(paths.scanned.map((path)=>external_node_path_.posix.normalize(path)));
    return {
        files: [
            ...files
        ].filter((path)=>!broken.has(path)).length,
        unseen
    };
}
function sight_parse(text) {
    try {
        return schema.parse(JSON.parse(text));
    } catch (cause) {
        // Neither error is quoted: it may have words of the scanned tree.
        throw new fixby_error/* FixbyError */.$('scanner', 'semgrep does not say what it looked at: its JSON output cannot be read.', BY_HAND, {
            cause
        });
    }
}
function sight_itemOf({ type, path, spans }) {
    const kind = (typeof type === 'string' ? type : type[0]).slice(0, 60);
    if (path === undefined) throw new fixby_error/* FixbyError */.$('scanner', `semgrep reports an error of its own (${kind}).`, BY_HAND);
    const [first] = spans ?? [];
    const detail = first === undefined ? kind : `${kind}, line ${first.start.line}`;
    return (0,unseen_files/* fileItem */.qs)(external_node_path_.posix.normalize(path), /^(?:Syntax|Lexical) error$/u.test(kind) ? 'unreadable' : 'partly', detail);
}

;// CONCATENATED MODULE: ./src/scanners/tools/semgrep/run.js






const semgrep = {
    name: 'semgrep',
    programs: [
        'semgrep',
        'opengrep'
    ],
    source: 'sarif:Semgrep OSS',
    install: 'Install it with pipx install semgrep',
    // The first option keeps Semgrep from asking the network for a newer version, which would delay
    // it.
    version: [
        '--disable-version-check',
        '--version'
    ],
    wanted: (path)=>!/(?:^|\/)\.semgrepignore$/.test(path),
    report: 'file',
    args: async (call, policy, trusted)=>{
        const config = await configOf(policy.scan.semgrep.config, call, trusted);
        // An empty ignore file replaces Semgrep's default one, which skips tests.
        await (0,promises_.writeFile)((0,external_node_path_.join)(call.tree, '.semgrepignore'), '');
        const silenced = [
            '--disable-nosem',
            '--no-git-ignore',
            '--max-target-bytes',
            '0'
        ];
        // Left to itself it drops a rule that takes some seconds for a file, on whatever runner that
        // is.
        const patient = [
            '--timeout',
            '0'
        ];
        const quiet = [
            '--metrics',
            'off',
            '--disable-version-check',
            '--quiet'
        ];
        const report = [
            '--no-rewrite-rule-ids',
            '--dataflow-traces',
            '--sarif',
            '--sarif-output',
            call.output
        ];
        const sight = [
            '--json-output',
            (0,external_node_path_.join)(call.own, SIGHT)
        ];
        return [
            'scan',
            '--config',
            config,
            ...silenced,
            ...patient,
            ...quiet,
            ...report,
            ...sight,
            '.'
        ];
    },
    sight: async ({ call })=>sight_sightOf(await (0,promises_.readFile)((0,external_node_path_.join)(call.own, SIGHT), 'utf8'))
};
/** Where it says what it looked at. */ const SIGHT = 'fixby-sight.json';
/**
 * The configuration for `--config`. A path in the repository is read from the tree of the policy,
 * so that a change cannot empty the rules; any other value names a rule set of Semgrep's registry.
 */ async function configOf(config, { own }, trusted) {
    const path = config.replace(/^\.\//, '').replace(/\/$/, '');
    const staged = trusted === null ? [] : await (0,stage_tree/* stageWhole */.u)(trusted, own, (one)=>one === path || one.startsWith(`${path}/`));
    if (staged.length > 0) return (0,external_node_path_.join)(own, path);
    if (/^[pr]\/[\w./-]+$/.test(config)) return config;
    throw new fixby_error/* FixbyError */.$('policy', `scan.semgrep.config is "${config}", which is neither a path of the repository at the base nor a name such as p/default.`, 'Name one of the two in the policy');
}
/** Creates the scanner that runs Semgrep with the rules that the policy names. */ function createSemgrep(options) {
    return createToolScanner(semgrep, options);
}

;// CONCATENATED MODULE: ./src/scanners/tools/zizmor/sight.js


/**
 * Which of the files zizmor looked at: those of which its log says that it completed them. What it
 * could not read it mostly does not name.
 */ function zizmor_sight_sightOf(log, paths) {
    const completed = new Set([
        ...log.matchAll(/ completed (\.\/.+)$/gmu)
    ].map(([, path])=>external_node_path_.posix.normalize(path ?? '')));
    const missing = paths.filter((path)=>!completed.has(path));
    return {
        files: paths.length - missing.length,
        unseen: missing.map(zizmor_sight_itemOf)
    };
}
// A file named action.yml that is not a GitHub action belongs to another program.
function zizmor_sight_itemOf(path) {
    return /(?:^|\/)action\.ya?ml$/u.test(path) ? (0,unseen_files/* fileItem */.qs)(path, 'unsupported', 'zizmor does not take it for an action') : (0,unseen_files/* fileItem */.qs)(path, 'unreadable', 'zizmor could not read it');
}

;// CONCATENATED MODULE: ./src/scanners/tools/zizmor/run.js


/**
 * CWE ids for zizmor's audits: those of our own rules with the same meaning, and of no other rule
 * that reports the same lines.
 */ const MEANINGS = {
    'zizmor/artipacked': 'CWE-522',
    'zizmor/bot-conditions': 'CWE-290',
    'zizmor/cache-poisoning': 'CWE-349',
    'zizmor/dangerous-triggers': 'CWE-862',
    'zizmor/dependabot-cooldown': 'CWE-1357',
    'zizmor/excessive-permissions': 'CWE-250',
    'zizmor/github-env': 'CWE-77',
    'zizmor/insecure-commands': 'CWE-77',
    'zizmor/overprovisioned-secrets': 'CWE-272',
    'zizmor/secrets-inherit': 'CWE-272',
    'zizmor/self-hosted-runner': 'CWE-250',
    'zizmor/template-injection': 'CWE-94',
    'zizmor/unpinned-uses': 'CWE-1357',
    'zizmor/unredacted-secrets': 'CWE-200',
    'zizmor/unsound-condition': 'CWE-571',
    'zizmor/unsound-contains': 'CWE-697'
};
const zizmor = {
    name: 'zizmor',
    programs: [
        'zizmor'
    ],
    source: 'sarif:zizmor',
    install: 'Install it with pipx install zizmor, name it with the input zizmor, or give scan.zizmor.download a URL and its SHA-256',
    download: ({ scan })=>scan.zizmor.download ?? null,
    cwe: MEANINGS,
    version: [
        '--version'
    ],
    wanted: (path)=>/^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$|^\.github\/dependabot\.ya?ml$/.test(path),
    report: 'stdout',
    args: ()=>{
        const silenced = [
            '--no-config',
            '--no-ignores',
            '--collect',
            'all'
        ];
        return Promise.resolve([
            '--offline',
            ...silenced,
            '--no-exit-codes',
            '--format',
            'sarif',
            '.'
        ]);
    },
    sight: ({ stderr, paths })=>zizmor_sight_sightOf(stderr, paths)
};
/** Creates the scanner that runs zizmor on workflows and actions, without network access. */ function createZizmor({ run, zizmor: program = null }) {
    return createToolScanner(zizmor, {
        run
    }, program);
}

;// CONCATENATED MODULE: ./src/scanners/index.js
// Written by scripts/registries.js: npm run build and npm run docs do so.












/** What makes each scanner of its options, by its key under `scan` in the policy. */ const SCANNERS = {
    activity: run/* createActivityScanner */.I,
    code: ()=>code_run/* codeScanner */.C,
    dependencies: createOsvScanner,
    forge: ()=>forge_run/* forgeScanner */.U,
    posture: posture_run/* createPostureScanner */.B,
    sarif: createSarifScanner,
    secrets: createSecretsScanner,
    workflows: ()=>workflowScanner,
    fsrt: createFsrt,
    gitleaks: createGitleaks,
    semgrep: createSemgrep,
    zizmor: createZizmor
};

;// CONCATENATED MODULE: ./src/scanners/registry.js





/**
 * A key of the policy without a scanner, or a scanner that needs more than it is told, does not
 * compile here.
 */ const makers = SCANNERS;
/** Every scanner of this version, in the order that the policy has: the reports keep it. */ function createScanners(options) {
    const told = {
        ...options,
        isReport: reportsIn(options),
        knownApps
    };
    return Object.keys(sections/* scan */.SQ.shape).flatMap((key)=>isScanner(key) ? [
            makers[key](told)
        ] : []);
}
function isScanner(key) {
    return key in makers;
}
/** Tells SARIF files that the run is given from the rest of the scanned tree. */ function reportsIn(options) {
    return (path, policy)=>{
        const base = {
            directory: options.workspace,
            globs: options.sarifBase,
            from: 'sarif-base'
        };
        return isNamed([
            ...searchesOf(options, policy),
            base
        ], (0,external_node_path_.join)(options.root, path));
    };
}
/** The Forge apps as the code scanner knows them; it is loaded when FSRT asks. */ const knownApps = async (tree, scope)=>(await Promise.all(/* import() */[__webpack_require__.e(5429), __webpack_require__.e(8422), __webpack_require__.e(9637), __webpack_require__.e(7091)]).then(__webpack_require__.bind(__webpack_require__, 17110))).knownApps(tree, scope);


/***/ }),

/***/ 87667:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ asideFolder),
/* harmony export */   Z: () => (/* binding */ isAside)
/* harmony export */ });
/** Folders of tests and of what they need, for every scanner alike. */ const TESTS = [
    '__tests__|__mocks__|__fixtures__|tests?|testing|test[-_]?(?:data|fixtures?)|integration-tests?',
    'specs?|e2e|cypress|playwright|fixtures?|mocks?'
];
/** Files of tests wherever they stand, by the end of their name. */ const TEST_FILE = String.raw`[.-](?:test|tests|spec|e2e|cy|stories|mock|fixture)\.\w+$`;
/** Folders that show how things are done. */ const EXAMPLES = 'examples?|samples?';
/** What else is aside for one of them, each for what it looks at. */ const MORE = {
    /** Code: what runs on nobody's behalf. */ code: [
        'benchmarks?'
    ],
    /** Values of passwords and keys: what people write down to be read. */ secrets: [
        EXAMPLES,
        'docs?|documentation|demos?|stories'
    ],
    /** Passwords in code: also what fills an empty database. */ passwords: [
        EXAMPLES,
        'docs?|demos?|seeds?|seeders?|import_data'
    ],
    /** Actions that nobody here runs: what others copy. */ workflows: [
        EXAMPLES,
        'templates?'
    ],
    /** Lockfiles that nobody installs from, and that may be broken on purpose. */ lockfiles: [
        EXAMPLES,
        'demos?|playgrounds?|snapshots?|__snapshots__'
    ]
};
/** File endings of texts and samples, whose passwords open nothing. */ const TEXT_FILE = String.raw`\.(?:mdx?|rst|adoc|example|sample|template|dist)$`;
const below = (folders)=>String.raw`(?:^|\/)(?:${folders.join('|')})\/`;
const anyOf = (...sources)=>new RegExp(sources.join('|'), 'iu');
const PLACES = {
    code: anyOf(below([
        ...TESTS,
        ...MORE.code
    ]), TEST_FILE),
    secrets: anyOf(below([
        ...TESTS,
        ...MORE.secrets
    ]), TEST_FILE, TEXT_FILE),
    passwords: anyOf(below([
        ...TESTS,
        ...MORE.code,
        ...MORE.passwords
    ]), TEST_FILE),
    workflows: anyOf(below([
        ...TESTS,
        ...MORE.workflows
    ])),
    lockfiles: anyOf(below([
        ...TESTS,
        ...MORE.lockfiles
    ]))
};
/**
 * Whether a path is that of a test, a fixture or a sample, rather than of what is used.
 * @param path relative to the repository's root
 * @param what who asks: each has folders of its own beside those of tests
 */ function isAside(path, what) {
    return PLACES[what].test(path);
}
/**
 * The first folder on a path that makes it such a place, without the slash; null where none does.
 * @param path relative to the repository's root
 */ function asideFolder(path, what) {
    const folders = path.split('/').slice(0, -1).map((_, at, parts)=>parts.slice(0, at + 1).join('/'));
    return folders.find((folder)=>isAside(`${folder}/`, what)) ?? null;
}


/***/ }),

/***/ 38645:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer),
/* harmony export */   g: () => (/* binding */ LFS_POINTER)
/* harmony export */ });
/** The beginning of a Git LFS pointer, which is committed instead of the real file. */ const BEGINNING = Buffer.from('version https://git-lfs.github.com/spec/');
/**
 * Whether a file is a Git LFS pointer, whose real content is not in the repository. Scanned as text
 * it would look harmless.
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer
 */ function isLfsPointer(bytes) {
    return bytes.subarray(0, BEGINNING.length).equals(BEGINNING);
}
/** The reason why a pointer is not scanned. */ const LFS_POINTER = 'a Git LFS pointer: the file itself is not in the repository';


/***/ }),

/***/ 80910:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HU: () => (/* binding */ LineMap),
  R8: () => (/* binding */ filesOf),
  Dx: () => (/* binding */ linesOf),
  Nl: () => (/* binding */ renamesByGit)
});

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js
var array = __webpack_require__(61318);
;// CONCATENATED MODULE: ./src/system/renames.js
/**
 * Files that were renamed between two commits and kept at least half of their lines: new path to
 * old path.
 * @see https://git-scm.com/docs/git-diff-tree, `-M`
 * @throws GitError
 */ async function renamesBetween(repository, base, head) {
    const out = await repository.git([
        'diff-tree',
        '-r',
        '-z',
        '-M',
        '--diff-filter=R',
        '--name-status',
        base,
        head
    ]);
    const fields = out.toString('utf8').split('\0');
    const renames = new Map();
    for(let at = 0; at + 2 < fields.length; at += 3)renames.set(fields[at + 2] ?? '', fields[at + 1] ?? '');
    return renames;
}

;// CONCATENATED MODULE: ./src/scanners/shared/sarif/lines.js


/**
 * Maximum number of changed lines; a file with more counts as new, since the comparison takes
 * quadratic time.
 */ const MAX_CHANGES = 2_000;
/** Tells which lines of the head are unchanged since the base. */ class LineMap {
    #head;
    #base;
    #findRenamed;
    #origins = new Map();
    #counts = new Map();
    #paths = new Map();
    #renamed = null;
    constructor(head, base, findRenamed = sameContents){
        this.#head = head;
        this.#base = base;
        this.#findRenamed = findRenamed;
    }
    /**
   * Whether all lines of a location exist in the base.
   * @param around how many lines before it must be unchanged too
   */ async unchanged({ path, line, endLine }, around = 0) {
        const origins = await this.#originsOf(path);
        if (origins === 'same') return true;
        if (origins === 'new' || line === null) return false;
        const from = Math.max(1, line - around);
        for(let at = from; at <= (endLine ?? line); at += 1)if ((origins[at] ?? 0) === 0) return false;
        return true;
    }
    /**
   * Whether each line of a location occurred in the base's file at least as often as now, at any
   * position and with any indentation.
   */ async hadText({ path, line, endLine }) {
        const before = await this.pathBefore(path);
        if (before === null || line === null) return false;
        const now = await this.#counted(this.#head, path);
        const old = await this.#counted(this.#base, before);
        return now.lines.slice(line - 1, endLine ?? line).every((text)=>text === '' || (now.times.get(text) ?? 0) <= (old.times.get(text) ?? 0));
    }
    /** The path of a head's file in the base; null for a new file. */ async pathBefore(path) {
        if (!(await this.#files(this.#head)).has(path)) return null;
        return (await this.#files(this.#base)).has(path) ? path : (await this.renamed()).get(path) ?? null;
    }
    /** Files that were renamed: head path to base path. */ renamed() {
        return this.#renamed ??= this.#findRenamed(this.#head, this.#base);
    }
    #files(tree) {
        const known = this.#paths.get(tree) ?? filesOf(tree);
        this.#paths.set(tree, known);
        return known;
    }
    /** Counts how often each line occurs in a file. */ #counted(tree, path) {
        const key = `${tree === this.#head ? 'head' : 'base'} ${path}`;
        const known = this.#counts.get(key) ?? linesOf(tree, path).then(countLines);
        this.#counts.set(key, known);
        return known;
    }
    #originsOf(path) {
        const known = this.#origins.get(path) ?? this.#compare(path);
        this.#origins.set(path, known);
        return known;
    }
    async #compare(path) {
        const before = await this.pathBefore(path);
        if (before === null) return 'new';
        if (await this.#head.contentId(path) === await this.#base.contentId(before)) return 'same';
        return compareLines(await linesOf(this.#base, before), await linesOf(this.#head, path));
    }
}
function countLines(all) {
    const lines = all.map((line)=>line.replace(/\s+/g, ' ').trim());
    const times = new Map();
    for (const line of lines)times.set(line, (times.get(line) ?? 0) + 1);
    return {
        lines,
        times
    };
}
/** Files that were renamed without a change of content: head path to base path. */ async function sameContents(head, base) {
    const [now, before] = await Promise.all([
        filesOf(head),
        filesOf(base)
    ]);
    const gone = [
        ...before
    ].filter((path)=>!now.has(path));
    if (gone.length === 0) return new Map();
    const byContent = new Map();
    for (const path of gone)byContent.set(await base.contentId(path), path);
    const renamed = new Map();
    for (const path of now){
        const old = before.has(path) ? undefined : byContent.get(await head.contentId(path));
        if (old !== undefined) renamed.set(path, old);
    }
    return renamed;
}
/**
 * Finds renames with git, which also recognises files that were changed a little. Falls back to
 * equal contents when git does not have both commits.
 */ function renamesByGit(repository) {
    return async (head, base)=>{
        const commits = [
            base.commit,
            head.commit
        ].filter((commit)=>commit !== null);
        const [from, to] = commits;
        if (repository === null || from === undefined || to === undefined) return sameContents(head, base);
        const here = await Promise.all(commits.map((commit)=>repository.has(commit)));
        return here.every(Boolean) ? renamesBetween(repository, from, to) : sameContents(head, base);
    };
}
function compareLines(before, now) {
    // Undefined when there are too many changes.
    const changes = (0,array/* diffArrays */.E)([
        ...before
    ], [
        ...now
    ], {
        maxEditLength: MAX_CHANGES
    });
    if (changes === undefined) return 'new';
    const origins = [
        0
    ];
    let line = 1;
    for (const { added, removed, count } of changes){
        if (!removed) for(let at = 0; at < count; at += 1)origins.push(added ? 0 : line + at);
        if (!added) line += count;
    }
    return origins;
}
/** The paths of a tree's regular files, without symbolic links and submodules. */ async function filesOf(tree) {
    return new Set((await tree.files()).flatMap(({ path, kind })=>kind === 'file' ? [
            path
        ] : []));
}
/** The lines of a file of a tree, without line terminators. */ async function linesOf(tree, path) {
    return (await tree.read(path)).toString('utf8').split(/\r?\n/);
}


/***/ }),

/***/ 76442:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ coverageOfFiles),
/* harmony export */   _5: () => (/* binding */ submoduleItem),
/* harmony export */   qs: () => (/* binding */ fileItem),
/* harmony export */   rN: () => (/* binding */ unreadItem),
/* harmony export */   xF: () => (/* binding */ installedItems)
/* harmony export */ });
/* harmony import */ var _core_scale_text_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99385);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91385);
/* harmony import */ var _system_working_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7349);



/** The item for a file that was not scanned, or for a directory if the path ends with `/`. */ function fileItem(path, reason, detail) {
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
/** An item about a file that a tree does not give. @param error what reading it threw */ function unreadItem(path, error) {
    const message = (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    const detail = message.startsWith(`${path} `) ? message.slice(path.length + 1) : message;
    return fileItem(path, error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TooLargeError */ .qB ? 'too-large' : 'unreadable', detail);
}
/** An item about a submodule: its files are another repository's. */ function submoduleItem(path) {
    return fileItem(`${path}/`, 'unsupported', 'a submodule');
}
/** One item for each committed directory of a package manager. */ function installedItems(files) {
    const folders = new Map();
    for (const { path } of files){
        const parts = path.split('/');
        const end = parts.findIndex((part)=>_system_working_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER_SCANNED */ .m.includes(part));
        if (end < 0) continue;
        const folder = `${parts.slice(0, end + 1).join('/')}/`;
        folders.set(folder, (folders.get(folder) ?? 0) + 1);
    }
    return [
        ...folders
    ].map(([folder, count])=>fileItem(folder, 'vendored', count === 1 ? '1 file' : `${count} files`));
}
/**
 * The coverage of files, each named once: the first that is said of it counts.
 * @param files number of those that were looked at whole
 */ function coverageOfFiles(files, unseen) {
    const byPlace = new Map();
    for (const item of unseen)if (!byPlace.has(item.where)) byPlace.set(item.where, item);
    return {
        looked: {
            files,
            packages: 0
        },
        languages: {},
        unseen: [
            ...byPlace.values()
        ].sort((a, b)=>(0,_core_scale_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.where, b.where))
    };
}


/***/ }),

/***/ 11828:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ utf16Text)
/* harmony export */ });
/**
 * Decodes UTF-16, which is recognised by its byte order mark; null for other encodings. An odd byte
 * at the end is dropped.
 */ function utf16Text(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2);
    if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return null;
    const swapped = Buffer.from(bytes.subarray(2, bytes.length - bytes.length % 2)).swap16();
    return swapped.toString('utf16le');
}


/***/ }),

/***/ 70903:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   Zm: () => (/* binding */ excludedPaths),
/* harmony export */   j$: () => (/* binding */ isInstalled),
/* harmony export */   wG: () => (/* binding */ wantedPaths)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _system_working_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7349);


/** Whether a path lies in a directory; `''` is the root. */ function isBelow(directory, path) {
    return directory === '' || path.startsWith(`${directory}/`);
}
/** Whether a path lies in a directory that package managers or git manage. */ function isInstalled(path) {
    return path.split('/').some((part)=>_system_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER_SCANNED */ .m.includes(part));
}
/**
 * Decides which paths are scanned.
 * @param directory relative to the tree's root; `''` for the whole tree
 * @param exclude globs over repository paths, from the policy
 */ function wantedPaths(directory, exclude) {
    const excluded = picomatch__WEBPACK_IMPORTED_MODULE_1__([
        ...exclude
    ], {
        dot: true
    });
    return (path)=>isOwn(directory, path) && !excluded(path);
}
/** Tells whether a path would be scanned if the policy did not exclude it. */ function excludedPaths(directory, exclude) {
    const excluded = picomatch__WEBPACK_IMPORTED_MODULE_1__([
        ...exclude
    ], {
        dot: true
    });
    return (path)=>isOwn(directory, path) && excluded(path);
}
/**
 * Whether a path lies in the scanned directory, and not where package managers and git put things.
 */ function isOwn(directory, path) {
    return isBelow(directory, path) && !isInstalled(path);
}


/***/ }),

/***/ 50225:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ stageTree),
/* harmony export */   u: () => (/* binding */ stageWhole)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47639);
/* harmony import */ var _shared_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38645);
/* harmony import */ var _shared_unseen_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76442);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13113);






/** Number of files that are read and written at once. */ const BATCH = 256;
/**
 * Writes files of a tree below an empty directory, as they are: no link, no submodule, nothing
 * executable. One that cannot be read is named, and costs no other.
 * @throws Error when one cannot be written
 */ async function stageTree(tree, directory, wanted) {
    const all = (await tree.files()).filter(({ path })=>wanted(path));
    const paths = all.filter(({ kind })=>kind === 'file').map(({ path })=>path);
    const unseen = all.filter(({ kind })=>kind === 'submodule').map(({ path })=>(0,_shared_unseen_files_js__WEBPACK_IMPORTED_MODULE_4__/* .submoduleItem */ ._5)(path));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, {
        recursive: true
    });
    for(let from = 0; from < paths.length; from += BATCH){
        const some = paths.slice(from, from + BATCH);
        const problems = await Promise.all(some.map((path)=>stageFile(tree, directory, path)));
        unseen.push(...problems.filter((problem)=>problem !== null));
    }
    const missing = new Set(unseen.map(({ where })=>where));
    return {
        paths: paths.filter((path)=>!missing.has(path)),
        unseen
    };
}
/**
 * Writes files of a tree that are of no use in part. @returns their paths
 * @throws FixbyError (scanner) when one cannot be read or written
 */ async function stageWhole(tree, directory, wanted) {
    const { paths, unseen } = await stageTree(tree, directory, wanted);
    const [first] = unseen.filter(({ reason })=>reason !== 'unsupported');
    if (first !== undefined) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_5__/* .FixbyError */ .$('scanner', `${first.where} ${first.detail ?? 'cannot be read'}.`, 'Put a file there that can be read');
    return paths;
}
async function stageFile(tree, directory, path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
    if (!(0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(directory, full)) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_5__/* .FixbyError */ .$('scanner', `${path} leads out of the tree.`, 'Rename it');
    let bytes;
    try {
        bytes = await tree.read(path);
    } catch (error) {
        return (0,_shared_unseen_files_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadItem */ .rN)(path, error);
    }
    if ((0,_shared_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .isLfsPointer */ .N)(bytes)) return (0,_shared_unseen_files_js__WEBPACK_IMPORTED_MODULE_4__/* .fileItem */ .qs)(path, 'unreadable', _shared_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .LFS_POINTER */ .g);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full), {
        recursive: true
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(full, bytes, {
        mode: 0o600
    });
    return null;
}


/***/ }),

/***/ 84501:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ChecksumError),
/* harmony export */   B: () => (/* binding */ sha256Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47639);




/** A program does not have the expected checksum. The run must stop. */ class ChecksumError extends Error {
    name = 'ChecksumError';
    /** @param what the file and where it came from */ constructor(what, actual, expected){
        super(`${what} has the SHA-256 sum ${actual}, but it must be ${expected}. It was removed and never run. ` + 'Find out what put it there (a damaged transfer, a proxy, an attacker) before you run again.');
    }
}
/**
 * The SHA-256 sum of a file, hexadecimal.
 * @throws Error when it is no regular file: a pipe or a device would never end
 */ async function sha256Of(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const handle = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegular */ .lf)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(file));
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(handle.createReadStream({
        highWaterMark: 1024 * 1024
    }), hash);
    return hash.digest('hex');
}


/***/ }),

/***/ 47026:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ download)
/* harmony export */ });
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44942);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _fixby_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13113);





/**
 * Downloads a file that must not exist yet, readable by its owner only.
 * @returns its SHA-256, hexadecimal
 * @throws FixbyError (scanner; the caller has the hint) or an error of the network when it cannot
 *   be had within the limits
 */ async function download(url, file, limits) {
    const { timeoutMs, idleMs = 30_000, retries = 2 } = limits;
    const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_0__/* .HttpClient */ .Qq('fixby', [], {
        allowRetries: retries > 0,
        maxRetries: retries,
        maxRedirects: 5,
        socketTimeout: Math.min(idleMs, timeoutMs)
    });
    try {
        const { message } = await client.get(url);
        if (message.statusCode !== 200) {
            message.destroy();
            throw new _fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('scanner', `${url} answered with status ${message.statusCode ?? '?'}`);
        }
        return await save(message, file, url, limits);
    } finally{
        client.dispose();
    }
}
async function save(message, file, url, limits) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256');
    let size = 0;
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(message, async function*(chunks) {
        for await (const chunk of chunks){
            size += chunk.length;
            if (size > limits.maxBytes) throw new _fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('scanner', `${url} answered with more than ${limits.maxBytes} bytes`);
            hash.update(chunk);
            yield chunk;
        }
    }, (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.createWriteStream)(file, {
        flags: 'wx',
        mode: 0o600,
        flush: true
    }), {
        signal: AbortSignal.timeout(limits.timeoutMs)
    });
    return hash.digest('hex');
}


/***/ })

};
