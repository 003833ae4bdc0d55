export const id = 5325;
export const ids = [5325];
export const modules = {

/***/ 86656:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ publicResult),
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   WY: () => (/* binding */ isPublicKnowledge)
/* harmony export */ });
/**
 * Whether everybody may see a finding. Vulnerable dependencies, licences and the manifest of a
 * Forge app follow from public data (customers see an app's permissions when they install it). A
 * weakness in code or a leaked credential is confidential until it is fixed.
 */ function isPublicKnowledge({ source, rule }) {
    return source === 'dependencies' || source === 'licenses' || source === 'forge' && rule !== 'forge-literal-secret';
}
/** Whether everybody may see all of a result. */ function isPublic({ findings, gone, known, scans }) {
    return [
        ...findings,
        ...gone,
        ...known
    ].every(isPublicKnowledge) && scans.every(({ checks })=>checks === undefined);
}
/**
 * The result for public readers. What a pull request introduces is shown, since its author
 * published it already. Confidential findings that were there before are only counted. If the base
 * is unknown, the two cannot be told apart, and all of them are only counted.
 * @param url address at which authorized readers find the rest; null when there is none
 */ function publicResult(result, url) {
    const known = result.comparison.compares && result.comparison.baseUnknown === null;
    const shown = (finding)=>isPublicKnowledge(finding) || known && finding.origin === 'introduced';
    const hidden = new Set([
        ...result.findings,
        ...result.gone,
        ...result.known
    ].filter((finding)=>!shown(finding)).map(({ id })=>id));
    const scans = result.scans.map(withoutChecks);
    if (hidden.size === 0) return {
        ...result,
        scans,
        findings: result.findings.map(withOwnPlaces)
    };
    return {
        ...result,
        scans,
        findings: result.findings.filter(shown).map(withOwnPlaces),
        gone: result.gone.filter(shown),
        known: result.known.filter(shown),
        reasons: mergedReasons(result.reasons, hidden),
        withheld: {
            count: [
                ...result.findings,
                ...result.known
            ].filter(({ id })=>hidden.has(id)).length,
            url
        }
    };
}
/** The checks of the posture tell what is open, and what nobody sees. */ function withoutChecks(scan) {
    const { checks, ...rest } = scan;
    return checks === undefined ? scan : rest;
}
/** A confidential finding with only those locations that the pull request introduces. */ function withOwnPlaces(finding) {
    if (isPublicKnowledge(finding)) return finding;
    return {
        ...finding,
        locations: finding.locations.filter(({ origin })=>origin === 'introduced')
    };
}
/** Replaces the reasons about confidential findings by one for each decision. */ function mergedReasons(reasons, ids) {
    const isHidden = ({ finding })=>finding !== undefined && ids.has(finding);
    const merged = [
        'block',
        'warn'
    ].flatMap((decision)=>{
        const about = new Set(reasons.filter((one)=>isHidden(one) && one.decision === decision).map(({ finding })=>finding));
        if (about.size === 0) return [];
        const message = `${about.size} ${about.size === 1 ? 'finding' : 'findings'} in code or with secrets that ${about.size === 1 ? 'was' : 'were'} here before, not shown in public`;
        return [
            {
                kind: 'withheld',
                decision,
                message
            }
        ];
    });
    const weight = {
        error: 0,
        block: 1,
        warn: 2
    };
    return [
        ...reasons.filter((one)=>!isHidden(one)),
        ...merged
    ].sort((a, b)=>weight[a.decision] - weight[b.decision]);
}


/***/ }),

/***/ 60356:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ completeIn)
/* harmony export */ });
/**
 * Tells whether a source was scanned completely over the whole tree. Only then is a finding gone
 * when it is not reported.
 * @param directory the scanned directory; `''` for the whole tree
 */ function completeIn(scans, directory) {
    const done = new Set(scans.flatMap(({ status, sources })=>status === 'done' ? sources : []));
    return (source)=>directory === '' && done.has(source);
}


/***/ }),

/***/ 14277:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ parseCodeowners),
/* harmony export */   qx: () => (/* binding */ ownersIn),
/* harmony export */   u8: () => (/* binding */ isOwner),
/* harmony export */   xn: () => (/* binding */ CODEOWNERS_PATHS)
/* harmony export */ });
/**
 * Where GitHub looks for the file, in this order; the first one counts.
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */ const CODEOWNERS_PATHS = [
    '.github/CODEOWNERS',
    'CODEOWNERS',
    'docs/CODEOWNERS'
];
/**
 * Parses a CODEOWNERS file. The last pattern that matches a path decides, even if it names no
 * owners. Teams and e-mail addresses are left out: they cannot be assigned.
 * @param text the file; lines that GitHub would skip as invalid are skipped
 * @returns a function from paths to the logins of their owners, each once, the first path's owners
 *   first
 */ function parseCodeowners(text) {
    const owners = ownersIn(text);
    return (paths)=>[
            ...new Set(paths.flatMap((path)=>owners(path).flatMap((owner)=>LOGIN.exec(owner)?.[1] ?? [])))
        ];
}
/** Parses a CODEOWNERS file: everybody who owns a path, as the file names them. */ function ownersIn(text) {
    const rules = text.split(/\r?\n/u).flatMap(parseLine).reverse();
    return (path)=>rules.find(({ pattern })=>pattern.test(path))?.owners ?? [];
}
/** Whether a CODEOWNERS file may name this as an owner. */ function isOwner(text) {
    return OWNER.test(text);
}
const LOGIN = /^@([A-Za-z0-9][A-Za-z0-9_-]*)$/u;
/** A person, a team or an e-mail address: what else stands there makes the line invalid. */ const OWNER = /^(?:@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^\s@]+@[^\s@]+)$/u;
function parseLine(line) {
    const [pattern, ...owners] = line.replace(/(^|\s)#.*$/u, '').trim().split(/(?<!\\)\s+/u);
    // GitHub does not read `\#` as a pattern that begins with a hash.
    if (pattern === undefined || /^\/?$|^\\#/u.test(pattern)) return [];
    // GitHub skips such a line as a whole: what an earlier line says of the file stays in force.
    if (!owners.every((owner)=>OWNER.test(owner))) return [];
    return [
        {
            pattern: compile(pattern),
            owners
        }
    ];
}
/**
 * Compiles a pattern by GitHub's rules: those of gitignore, except that a final `*` does not match
 * in subdirectories, `!` and `[` are literal, and matching is case-sensitive.
 */ function compile(pattern) {
    const body = pattern.replace(/^\//u, '').replace(/\/$/u, '');
    const segments = body.split('/');
    // A pattern without a slash (other than at its end) matches in every directory.
    const anchored = pattern.startsWith('/') || segments.length > 1;
    const below = pattern.endsWith('/') ? '/.*' : segments.at(-1) === '*' ? '' : '(?:/.*)?';
    const parts = segments.map((segment, index)=>{
        const last = index === segments.length - 1;
        if (segment === '**') return last ? '.*' : '(?:[^/]+/)*';
        return `${segmentRegex(segment)}${last ? '' : '/'}`;
    });
    return new RegExp(`^${anchored ? '' : '(?:[^/]+/)*'}${parts.join('')}${below}$`, 'u');
}
function segmentRegex(segment) {
    return segment.replace(/\\.|[*?]|[.+^${}()|[\]\\]/gu, (sign)=>{
        if (/^\*/u.test(sign)) return segment === '*' ? '[^/]+' : '[^/]*';
        if (sign === '?') return '[^/]';
        return itself(sign.length === 2 ? sign.slice(1) : sign);
    });
}
/** One literal character, escaped for a regular expression. */ function itself(character) {
    return /[.*+?^${}()|[\]\\/]/u.test(character) ? `\\${character}` : character;
}


/***/ }),

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


/***/ })

};
