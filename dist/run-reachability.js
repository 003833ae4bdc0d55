"use strict";
exports.id = 9369;
exports.ids = [9369];
exports.modules = {

/***/ 59832:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


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
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
;// CONCATENATED MODULE: ./src/core/packages/versions/semver.js


/**
 * Parses a semantic version; a leading `v` and fewer than three numbers are accepted, since OSV
 * records contain both.
 */ function parse(version) {
    const [, numbers = '', rest = ''] = /^\s*(?:[v=]+\s*)?(\d+(?:\.\d+)*)(.*)$/s.exec(version) ?? [];
    const padded = numbers.split('.').length < 3 ? `${numbers}${'.0'.repeat(3 - numbers.split('.').length)}` : numbers;
    return semver_default().parse(`${padded}${rest}`, {
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
 * The version order of an OSV ecosystem, whose name may have a suffix (`Packagist:\u2026`); undefined
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

/***/ 77523:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  npmSites: () => (/* binding */ npmSites),
  reachabilityOf: () => (/* binding */ reachabilityOf)
});

;// CONCATENATED MODULE: ./src/core/findings/reach.js
/**
 * Whether production code imports a package, itself or through packages that require it. It is not
 * imported only where everything that leads to it is known, and nothing names what leads to it.
 * @param graph the packages of its lockfile, by name
 */ function reachOf(name, graph, uses) {
    const above = waysTo(name, graph);
    for (const [from, through] of above)for (const known of graph.get(from)?.names ?? [
        from
    ]){
        const at = uses.importOf(known);
        if (at !== null) return {
            label: 'imported',
            at,
            through,
            reason: null
        };
    }
    const reason = doubtOf([
        ...above.keys()
    ], graph, uses);
    return reason === null ? {
        label: 'not imported',
        at: null,
        through: [],
        reason: null
    } : {
        label: 'unknown',
        at: null,
        through: [],
        reason
    };
}
function doubtOf(above, graph, { doubt, namedIn }) {
    if (above.some((one)=>graph.get(one)?.isTold !== true)) return 'the lockfile does not tell what requires it';
    if (doubt !== null) return doubt;
    for (const one of above){
        // What only builds and tests need may be named by what builds and tests.
        if (graph.get(one)?.dev === true) continue;
        const path = namedIn(one);
        if (path !== null) return `${path} names ${one}, and does not import it`;
    }
    return null;
}
/** A package and all that lead to it, nearest first, each with the names from it to the parent. */ function waysTo(name, graph) {
    const ways = new Map([
        [
            name,
            []
        ]
    ]);
    // A map may grow while it is walked through.
    for (const [one, through] of ways)for (const parent of graph.get(one)?.parents ?? [])if (!ways.has(parent)) ways.set(parent, [
        parent,
        ...through
    ]);
    return ways;
}

// EXTERNAL MODULE: ./src/core/findings/reachability.js
var reachability = __webpack_require__(77311);
// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(79390);
// EXTERNAL MODULE: ./src/scanners/shared/aside-places.js
var aside_places = __webpack_require__(48294);
// EXTERNAL MODULE: ./src/scanners/shared/wanted.js
var wanted = __webpack_require__(75698);
// EXTERNAL MODULE: ./src/scanners/code/corpus.js + 1 modules
var code_corpus = __webpack_require__(76720);
// EXTERNAL MODULE: ./src/scanners/code/corpus-files.js
var corpus_files = __webpack_require__(97611);
// EXTERNAL MODULE: ./src/scanners/code/engine/modules/import-graph.js
var import_graph = __webpack_require__(91752);
// EXTERNAL MODULE: ./src/scanners/code/engine/modules/parse.js + 1 modules
var parse = __webpack_require__(68110);
;// CONCATENATED MODULE: ./src/scanners/code/package-imports.js

/**
 * The packages that a file imports when it runs: imports of types alone are none.
 * @throws SyntaxError when it cannot be parsed, RangeError when it is nested too deeply
 */ function packageImports(path, content) {
    const found = {
        imported: new Map(),
        texts: new Set(),
        computed: null
    };
    const { program, text } = (0,parse/* parseFile */.C)(path, content);
    const collector = {
        ...found,
        source: text
    };
    const open = [
        program
    ];
    for(let node = open.pop(); node !== undefined; node = open.pop()){
        if (Array.isArray(node)) open.push(...node.toReversed());
        else if (isNode(node)) {
            collect(node, collector);
            const children = Object.entries(node).flatMap((entry)=>childOf(node, entry));
            open.push(...children.toReversed());
        }
    }
    return collector;
}
/** The package of a module specifier; null for a file and for what Node itself has. */ function packageOf(specifier) {
    return /^(?:@[\w.~-]+\/)?[\w~-][\w.~-]*(?=\/|$)/u.exec(specifier)?.[0] ?? null;
}
function isNode(value) {
    return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
const NO_CHILDREN = new Set([
    'loc',
    'errors',
    'extra',
    'leadingComments',
    'trailingComments'
]);
function childOf(node, [key, value]) {
    // What is imported is no text that names it.
    if (key === 'source' || node.type === 'CallExpression' && key === 'arguments' && isImport(node.callee)) return [];
    return NO_CHILDREN.has(key) || typeof value !== 'object' || value === null ? [] : [
        value
    ];
}
function collect(node, into) {
    switch(node.type){
        case 'ImportDeclaration':
            if (!isOfTypes(node.importKind, node.specifiers)) add(node.source, into);
            break;
        case 'ExportNamedDeclaration':
            if (node.source != null && !isOfTypes(node.exportKind, node.specifiers)) add(node.source, into);
            break;
        case 'ExportAllDeclaration':
            if (node.exportKind !== 'type') add(node.source, into);
            break;
        case 'TSExternalModuleReference':
            add(node.expression, into);
            break;
        case 'ImportExpression':
            add(node.source, into);
            break;
        case 'CallExpression':
            if (isImport(node.callee)) add(node.arguments[0], into);
            break;
        case 'StringLiteral':
            into.texts.add(node.value);
            break;
    }
}
function isOfTypes(kind, specifiers) {
    const isOne = (one)=>[
            one.importKind,
            one.exportKind
        ].some((own)=>own === 'type' || own === 'typeof');
    return kind === 'type' || kind === 'typeof' || specifiers.length > 0 && specifiers.every(isOne);
}
/** `require(\u2026)`, `import(\u2026)`, `require.resolve(\u2026)`, `import.meta.resolve(\u2026)`. */ function isImport(callee) {
    if (callee.type === 'Import') return true;
    if (callee.type === 'Identifier') return callee.name === 'require';
    if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return false;
    const { object, property } = callee;
    const isLoader = object.type === 'MetaProperty' || object.type === 'Identifier' && object.name === 'require';
    return isLoader && property.name === 'resolve';
}
function add(specifier, into) {
    if (specifier === undefined) return;
    const line = specifier.loc?.start.line ?? 1;
    const { text, whole } = beginningOf(specifier);
    const name = whole || text.includes('/') ? packageOf(text) : null;
    if (name !== null && (whole || text.length > name.length)) {
        into.imported.set(name, Math.min(line, into.imported.get(name) ?? line));
        return;
    }
    const written = into.source.slice(specifier.start ?? 0, specifier.end ?? 0);
    // A file beside this one is none of a package.
    if (whole || /^\.{0,2}\//u.test(text) || /__dirname|__filename|import\.meta/u.test(written)) return;
    into.computed ??= line;
}
/** The text that a specifier begins with, and whether that is all of it. */ function beginningOf(node) {
    if (node.type === 'StringLiteral') return {
        text: node.value,
        whole: true
    };
    if (node.type === 'TemplateLiteral') return {
        text: node.quasis[0]?.value.cooked ?? '',
        whole: node.expressions.length === 0
    };
    if (node.type === 'BinaryExpression') return {
        text: beginningOf(node.left).text,
        whole: false
    };
    return {
        text: '',
        whole: false
    };
}

// EXTERNAL MODULE: ./src/scanners/code/select.js
var code_select = __webpack_require__(16941);
;// CONCATENATED MODULE: ./src/scanners/code/production-imports.js







/** Files of builds and tools, which are code, and are not shipped. */ const SETTING = /(?:^|\/)(?:[\w.-]*\.config|gulpfile|gruntfile|\.[\w-]+rc)\.[cm]?[jt]s$/iu;
/** Where tools are told by name what to load. */ const SETTINGS = /(?:^|\/)(?:package\.json|\.[\w-]+rc(?:\.(?:json|ya?ml))?|[\w.-]*config[\w.-]*\.json|(?:angular|project|nest-cli|serverless)\.(?:json|ya?ml)|Dockerfile|Procfile)$/iu;
/** What becomes JavaScript, and is not read. */ const OTHER_LANGUAGE = /\.(?:coffee|mdx|marko|res|elm|imba|civet)$/iu;
const MAX_SETTING = 262_144;
/**
 * Which of some packages production code imports. Tests and what is not shipped are none, unless
 * production code uses them. Only files that name one of the packages are parsed.
 * @param names npm packages
 */ async function productionImports(tree, names) {
    const all = await tree.files();
    const selection = (0,code_select/* selectCode */.eO)(all, '', {
        exclude: [],
        tests: 'lower'
    });
    const { corpus, unseen } = await (0,code_corpus/* readContents */.r)(tree, selection);
    const files = (0,corpus_files/* corpusFiles */.y)(corpus);
    const paths = corpus.files.map(([path])=>path);
    const graph = (0,import_graph/* importGraph */.S)(paths, files);
    const production = reached(paths, new Set(corpus.entries), graph);
    const imported = new Map();
    const named = new Map();
    const computed = [];
    const unread = unseen.flatMap(({ where, reason })=>reason === 'unreadable' || reason === 'too-large' ? [
            where
        ] : []);
    for (const path of paths){
        const text = files.read(path) ?? '';
        const isShipped = production.has(path);
        if (!isShipped && !SETTING.test(path) || !mayMatter(text, names)) continue;
        try {
            const found = packageImports(path, text);
            for (const [name, line] of found.imported)if (!names.has(name)) continue;
            else if (isShipped) imported.set(name, [
                ...imported.get(name) ?? [],
                {
                    path,
                    line
                }
            ]);
            else nameIn(named, name, path);
            for (const name of namesAmong(found.texts, names))nameIn(named, name, path);
            if (isShipped && found.computed !== null) computed.push({
                path,
                line: found.computed
            });
        } catch (error) {
            if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
            unread.push(path);
        }
    }
    for (const path of settingsIn(all))await readSetting(tree, path, names, named, unread);
    unread.push(...otherLanguages(all));
    return {
        files: paths.filter((path)=>production.has(path)),
        imported,
        named,
        computed,
        unread: unread.sort()
    };
}
function settingsIn(all) {
    return all.filter(({ path, kind })=>kind === 'file' && SETTINGS.test(path) && !(0,wanted/* isInstalled */.j$)(path)).map(({ path })=>path);
}
function otherLanguages(all) {
    return all.filter(({ path })=>OTHER_LANGUAGE.test(path) && !(0,wanted/* isInstalled */.j$)(path) && !(0,aside_places/* isAside */.Z)(path, 'unshipped')).map(({ path })=>path);
}
/** Production code: what is not aside, and what that imports. */ function reached(paths, entries, graph) {
    const found = new Set(paths.filter((path)=>entries.has(path) || !((0,aside_places/* isAside */.Z)(path, 'unshipped') || SETTING.test(path))));
    // A set may grow while it is walked through.
    for (const path of found)for (const next of graph.get(path) ?? [])found.add(next);
    return found;
}
/** Whether a text imports something by a computed name, or has one of the names in it. */ function mayMatter(text, names) {
    if (/\b(?:require(?:\.resolve)?|import(?:\.meta\.resolve)?)\s*\(\s*(?!\s*["'])/u.test(text)) return true;
    for (const name of names)if (text.includes(name)) return true;
    return false;
}
function nameIn(named, name, path) {
    named.set(name, (named.get(name) ?? new Set()).add(path));
}
/** The packages that are meant by texts: `x`, `x/part`. */ function namesAmong(texts, names) {
    return [
        ...names
    ].filter((name)=>[
            ...texts
        ].some((text)=>text === name || text.startsWith(`${name}/`)));
}
async function readSetting(tree, path, names, named, unread) {
    try {
        const text = settingText(path, (await tree.read(path, MAX_SETTING)).toString('utf8'));
        for (const name of names)if (isWordIn(name, text)) nameIn(named, name, path);
    } catch (error) {
        if (!(error instanceof Error)) throw error;
        unread.push(path);
    }
}
/** A package.json without the lists of what is installed. */ function settingText(path, text) {
    if (!/(?:^|\/)package\.json$/u.test(path)) return text;
    const parsed = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null) return '';
    const kept = Object.entries(parsed).filter(([key])=>!/dependencies|^(?:name|description|keywords|overrides|resolutions|pnpm|repository)$/iu.test(key));
    return JSON.stringify(kept);
}
function isWordIn(name, text) {
    const last = name.slice(name.indexOf('/') + 1);
    const escaped = last.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
    return text.includes(last) && new RegExp(String.raw`(?<![\w-])${escaped}(?![\w-])`, 'u').test(text);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/scanners/dependencies/read-lockfiles.js + 7 modules
var read_lockfiles = __webpack_require__(81825);
;// CONCATENATED MODULE: ./src/scanners/dependencies/requiring.js


/** Who requires whom, by the lockfiles of some paths. Versions of one name are one. */ async function requiringIn(tree, paths) {
    const read = await (0,read_lockfiles/* factsOfLockfiles */.F)(tree, paths);
    return read.map((one)=>{
        const directory = external_node_path_.posix.dirname(one.path);
        return {
            path: one.path,
            directory: directory === '.' ? '' : directory,
            packages: packagesOf(one)
        };
    });
}
function packagesOf({ facts }) {
    const all = facts?.all?.() ?? [];
    // What a workspace requires, its own code imports.
    const own = new Set(all.filter(({ origin })=>origin === 'own').map(({ name })=>name));
    const packages = new Map();
    for (const { name, alias, others, direct, dev } of all){
        const known = packages.get(name);
        const parents = others.map((by)=>by.name).filter((by)=>!own.has(by));
        packages.set(name, {
            parents: new Set([
                ...known?.parents ?? [],
                ...parents
            ]),
            names: new Set([
                ...known?.names ?? [
                    name
                ],
                ...alias === null ? [] : [
                    alias
                ]
            ]),
            dev: known === undefined || known.dev === dev ? dev : false,
            isTold: (known?.isTold ?? true) && direct !== null
        });
    }
    return packages;
}

;// CONCATENATED MODULE: ./src/run/reachability.js





/** The places of vulnerable npm packages. */ function npmSites(weaknesses) {
    return weaknesses.flatMap(({ source, head })=>source === 'dependencies' ? head.filter((site)=>site.package?.ecosystem === 'npm') : []);
}
/**
 * Whether production code imports vulnerable npm packages, by the imports that the tree has.
 * @param sites their places, in lockfiles of the tree
 */ async function reachabilityOf(tree, sites) {
    const here = new Set((await tree.files()).flatMap(({ path, kind })=>kind === 'file' ? [
            path
        ] : []));
    const paths = [
        ...new Set(sites.map(({ place })=>place.path))
    ].filter((path)=>here.has(path)).sort();
    const lockfiles = await requiringIn(tree, paths);
    const imports = await productionImports(tree, namesFor(lockfiles, sites));
    const known = new Map();
    for (const { place, package: at } of sites){
        const lockfile = lockfiles.find(({ path })=>path === place.path);
        if (at === null || lockfile === undefined) continue;
        const uses = usesBelow(lockfile.directory, imports);
        known.set((0,reachability/* reachKey */.FH)(place.path, at.name), reachOf(at.name, lockfile.packages, uses));
    }
    return known;
}
/** All names that lead to what is vulnerable: only these are looked for. */ function namesFor(lockfiles, sites) {
    const wanted = new Set();
    for (const { path, packages } of lockfiles){
        const own = sites.filter(({ place })=>place.path === path).flatMap((site)=>site.package?.name ?? []);
        for (const name of above(own, packages))for (const known of packages.get(name)?.names ?? [
            name
        ])wanted.add(known);
    }
    return wanted;
}
function above(names, packages) {
    const found = new Set(names);
    // A set may grow while it is walked through.
    for (const name of found)for (const parent of packages.get(name)?.parents ?? [])found.add(parent);
    return found;
}
/** What the code at and below a directory says. */ function usesBelow(directory, imports) {
    const isBelow = (path)=>directory === '' || path.startsWith(`${directory}/`);
    // Settings of a folder hold for the folders in it.
    const isAbove = (path)=>directory.startsWith(path.slice(0, path.lastIndexOf('/') + 1));
    const first = imports.computed.find(({ path })=>isBelow(path));
    const unread = imports.unread.find(isBelow);
    const doubt = !imports.files.some(isBelow) ? 'there is no production code in JavaScript or TypeScript to look at' : first !== undefined ? `${first.path}:${first.line} imports what is computed` : unread !== undefined ? `the imports of ${unread} could not be read` : null;
    return {
        importOf: (name)=>(imports.imported.get(name) ?? []).filter(({ path })=>isBelow(path)).sort((a, b)=>(0,text_order/* compareText */.n)(a.path, b.path))[0] ?? null,
        namedIn: (name)=>[
                ...imports.named.get(name) ?? []
            ].find((path)=>isBelow(path) || isAbove(path)) ?? null,
        doubt
    };
}


/***/ }),

/***/ 97611:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ corpusFiles)
/* harmony export */ });
/* harmony import */ var _shared_aside_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48294);

const decoder = new TextDecoder('utf-8');
/**
 * Presents a corpus as the files that the analyser reads. Invalid UTF-8 becomes replacement
 * characters.
 * @param circles files that import each other
 */ function corpusFiles(corpus, circles = []) {
    const circleOf = new Map(circles.flatMap((circle)=>circle.map((path)=>[
                path,
                circle
            ])));
    const places = new Map(corpus.files.map(([path, offset, length])=>[
            path,
            {
                offset,
                length
            }
        ]));
    const view = new Uint8Array(corpus.bytes);
    const libraries = new Set(corpus.libraries);
    const programs = new Set(corpus.programs);
    const doors = new Set(corpus.doors);
    const packages = new Set(corpus.packages);
    const offered = new Set(corpus.offered);
    return {
        aliases: corpus.aliases,
        handlers: (path)=>corpus.handlers.filter(([file])=>file === path).map(([, name, parameter])=>[
                    name,
                    parameter
                ]),
        circle: (path)=>circleOf.get(path) ?? [],
        has: (path)=>places.has(path),
        read: (path)=>{
            const place = places.get(path);
            // TextDecoder does not accept shared memory, so the bytes are copied.
            return place === undefined ? null : decoder.decode(view.slice(place.offset, place.offset + place.length));
        },
        isTest: (path)=>(0,_shared_aside_places_js__WEBPACK_IMPORTED_MODULE_0__/* .isAside */ .Z)(path, 'code'),
        versionOf: (path, name)=>{
            // A package that does not ask for it gets what one above it has.
            const asking = corpus.versions.filter(([, wanted])=>wanted === name);
            const nearest = ownerOf(path, new Set(asking.map(([directory])=>directory)));
            return asking.find(([directory])=>directory === nearest)?.[2] ?? null;
        },
        isProgram: (path)=>{
            const owner = ownerOf(path, packages);
            return owner !== null && programs.has(owner) && !doors.has(path);
        },
        isEntry: (path)=>offered.has(path),
        isLibrary: (path)=>{
            const owner = ownerOf(path, packages);
            return owner !== null && libraries.has(owner);
        }
    };
}
/** The nearest directory above a file that contains a package.json; null when there is none. */ function ownerOf(path, packages) {
    for(let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)){
        const directory = path.slice(0, slash);
        if (packages.has(directory)) return directory;
    }
    return packages.has('') ? '' : null;
}


/***/ }),

/***/ 37043:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ isGuarded),
/* harmony export */   cO: () => (/* binding */ VERSIONED),
/* harmony export */   iR: () => (/* binding */ lowestOf)
/* harmony export */ });
/** The numbers of a version, from the major one on. */ /**
 * Since which versions functions that merge deeply, or set by a path, keep away from prototypes, by
 * their packages.
 */ const GUARDED = {
    lodash: [
        4,
        17,
        20
    ],
    // Nobody mended the function where it is a package of its own.
    'lodash.set': [
        Infinity
    ],
    'lodash.merge': [
        4,
        6,
        2
    ],
    'lodash.mergewith': [
        4,
        6,
        2
    ],
    'lodash.defaultsdeep': [
        4,
        6,
        1
    ],
    'deep-extend': [
        0,
        5,
        1
    ],
    'merge-deep': [
        3,
        0,
        3
    ],
    'node.extend': [
        2,
        0,
        1
    ],
    'mixin-deep': [
        2,
        0,
        1
    ],
    'assign-deep': [
        1,
        0,
        1
    ],
    'merge-options': [
        1,
        0,
        1
    ],
    merge: [
        2,
        1,
        1
    ],
    extend: [
        3,
        0,
        2
    ],
    jquery: [
        3,
        4,
        0
    ],
    'set-value': [
        4,
        0,
        1
    ],
    dset: [
        3,
        1,
        4
    ],
    'object-path': [
        0,
        11,
        8
    ],
    'dot-prop': [
        5,
        1,
        1
    ],
    jsonpointer: [
        5,
        0,
        0
    ],
    mpath: [
        0,
        8,
        4
    ]
};
/** Packages of which a rule or a model asks for the version, since it decides what they do. */ const VERSIONED = [
    'js-yaml',
    'express',
    'express-async-errors',
    ...Object.keys(GUARDED)
];
/** Globals by which pages and older programs know packages. */ const GLOBALS = {
    _: 'lodash',
    $: 'jquery'
};
/**
 * Whether a function of a package keeps away from prototypes in the version that a file gets at
 * least. Where nothing says which one that is, it does not.
 * @param path as the models write it: `lodash.merge` may be the function of one package or another
 */ function isGuarded(path, versionOf) {
    const [first = ''] = path.split('.');
    const versions = Object.entries(GUARDED).flatMap(([name, since])=>{
        const isOf = [
            path,
            GLOBALS[first]
        ].includes(name) || /^[./]/u.test(after(path, name));
        const version = isOf ? versionOf(name) : null;
        return version === null ? [] : [
            {
                version,
                since
            }
        ];
    });
    return versions.length > 0 && versions.every(({ version, since })=>isAtLeast(version, since));
}
/** What a path has after the name of a package; empty where it begins otherwise. */ function after(path, name) {
    return path.startsWith(name) ? path.slice(name.length) : '';
}
function isAtLeast(version, least) {
    for (const [index, wanted] of least.entries()){
        const own = version[index] ?? 0;
        if (own !== wanted) return own > wanted;
    }
    return true;
}
/** The lowest version that a range allows; null where it begins with none. */ function lowestOf(range) {
    const [written] = /^(?:>=|[\^~=v])?\s*\d+(?:\.\d+){0,2}/u.exec(range.trim()) ?? [];
    return written === undefined || range.includes('||') ? null : (written.match(/\d+/gu) ?? []).map(Number);
}


/***/ }),

/***/ 68110:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ parseFile)
});

// EXTERNAL MODULE: ./node_modules/@babel/parser/lib/index.js
var lib = __webpack_require__(5429);
;// CONCATENATED MODULE: ./src/scanners/code/engine/modules/html.js
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/giu;
/**
 * The scripts of an HTML or Vue file at their positions. Everything else becomes spaces, so that
 * lines and columns stay the same.
 */ function scriptsOf(html) {
    let out = '';
    let from = 0;
    for (const match of html.matchAll(SCRIPT)){
        const [whole, attributes = '', body = ''] = match;
        const type = /\btype\s*=\s*["']?([^"'\s>]+)/iu.exec(attributes)?.[1] ?? '';
        if (type !== '' && !/javascript|ecmascript|module|babel|typescript|jsx/iu.test(type)) continue;
        const start = match.index + whole.toLowerCase().indexOf('>', `<script${attributes}`.length) + 1;
        out += blank(html.slice(from, start)) + body;
        from = start + body.length;
    }
    return out + blank(html.slice(from));
}
/**
 * The programs of an Astro page, at their positions: what stands between the two lines of dashes at
 * its beginning, which runs on the server, its scripts, and what its markup shows as HTML.
 */ function programsOfAstro(page) {
    const [whole = '', before = '', program = ''] = /(?<![\s\S])(\s*---[ \t]*\r?\n)([\s\S]*?)^---/mu.exec(page) ?? [];
    const rest = page.slice(whole.length);
    const head = blank(before) + program + blank(whole.slice(before.length + program.length));
    const shown = /(set:html=\{)((?:[^{}]|\{[^{}]*\})*)\}/gu;
    return head + withMarkup(rest, scriptsOf(rest), shown, ';$setHtml(');
}
/**
 * The programs of a Svelte file: its scripts, and what its markup shows as HTML, `{@html value}`,
 * as a call of `$html` at the same position.
 */ function programsOfSvelte(page) {
    return withMarkup(page, scriptsOf(page), /(\{@html\s)((?:[^{}]|\{[^{}]*\})*)\}/gu, ';$html(');
}
/**
 * Puts values of the markup into a program as calls, each as long as what it stands for.
 * @param pattern finds what stands before a value, the value, and one closing character
 */ function withMarkup(page, program, pattern, call) {
    let out = program;
    for (const { index, 0: whole, 1: before = '', 2: value = '' } of page.matchAll(pattern)){
        const taken = out.slice(index, index + whole.length);
        // A script keeps its own text.
        if (before.length !== call.length || taken.trim() !== '') continue;
        out = `${out.slice(0, index)}${call}${value})${out.slice(index + whole.length)}`;
    }
    return out;
}
function blank(text) {
    return text.replace(/[^\n\r\u2028\u2029]/gu, (character)=>' '.repeat(character.length));
}

;// CONCATENATED MODULE: ./src/scanners/code/engine/modules/parse.js


const COMMON = {
    errorRecovery: true,
    allowReturnOutsideFunction: true,
    allowAwaitOutsideFunction: true,
    allowImportExportEverywhere: true,
    allowSuperOutsideMethod: true,
    allowUndeclaredExports: true,
    allowNewTargetOutsideFunction: true,
    attachComment: false
};
/** Syntax that runtimes or TypeScript accept behind no or a small flag. */ const PROPOSED = [
    'decoratorAutoAccessors',
    'explicitResourceManagement',
    'deferredImportEvaluation',
    'sourcePhaseImports',
    'deprecatedImportAssert'
];
const TS = [
    'typescript',
    'decorators-legacy',
    ...PROPOSED
];
/** Decorators of the standard, which may follow `export`; they exclude those of parameters. */ const STANDARD = [
    'typescript',
    'decorators',
    ...PROPOSED
];
const FLOW = [
    'jsx',
    'flow',
    'decorators-legacy',
    ...PROPOSED
];
/**
 * Parses a JavaScript, TypeScript, HTML, Vue, Svelte or Astro file.
 * @throws SyntaxError when it cannot be parsed, RangeError when it is nested too deeply
 */ function parseFile(path, content) {
    const bare = content.charCodeAt(0) === 0xfe_ff ? ` ${content.slice(1)}` : content;
    const text = programsIn(path, bare);
    const texts = text === bare ? [
        text
    ] : [
        text,
        withoutPlaceholders(text)
    ];
    const errors = [];
    for (const candidate of texts)for (const options of attempts(path)){
        try {
            const file = (0,lib/* parse */.qg)(candidate, options);
            return {
                program: file.program,
                comments: file.comments ?? [],
                text: candidate
            };
        } catch (error) {
            if (!(error instanceof SyntaxError)) throw error;
            errors.push(error);
        }
    }
    throw errors[0];
}
const PAGE = /\.(?:x?html?|vue|svelte|astro|ejs|hbs|handlebars|mustache|hjs|njk)$/iu;
/** The programs of a file: all of it, or what runs of a page. */ function programsIn(path, text) {
    if (/\.astro$/iu.test(path)) return programsOfAstro(text);
    if (/\.svelte$/iu.test(path)) return programsOfSvelte(text);
    return PAGE.test(path) ? scriptsOf(text) : text;
}
/**
 * Scripts in a page of a template engine: placeholders are replaced by a number, control tags by
 * spaces.
 */ function withoutPlaceholders(text) {
    return text.replace(/\{\{\{?[\s\S]*?\}\}\}?|<%[=-][\s\S]*?%>|\{%[\s\S]*?%\}|<%[\s\S]*?%>/gu, (part)=>{
        const blank = part.replace(/[^\n]/gu, ' ');
        const shows = /^(?:\{\{(?![#/^!>]|~?\s*else\b)|<%[=-])/u.test(part);
        return shows ? `0${blank.slice(1)}` : blank;
    });
}
/**
 * The parser options to try. TypeScript accepts nearly everything, but JSX and type casts exclude
 * each other, and Flow has other types.
 */ function attempts(path) {
    const module = {
        ...COMMON,
        sourceType: 'module'
    };
    const script = {
        ...COMMON,
        sourceType: 'script'
    };
    const jsx = [
        'jsx',
        ...TS
    ];
    if (/\.(?:ts|mts|cts)$/iu.test(path)) return [
        {
            ...module,
            plugins: TS
        },
        {
            ...module,
            plugins: STANDARD
        },
        {
            ...module,
            plugins: jsx
        }
    ];
    if (/\.tsx$/iu.test(path)) return [
        {
            ...module,
            plugins: jsx
        },
        {
            ...module,
            plugins: [
                'jsx',
                ...STANDARD
            ]
        }
    ];
    if (PAGE.test(path)) return [
        {
            ...module,
            plugins: jsx
        },
        {
            ...module,
            plugins: TS
        },
        {
            ...script,
            plugins: []
        }
    ];
    return [
        {
            ...module,
            plugins: FLOW
        },
        {
            ...script,
            plugins: FLOW
        },
        {
            ...module,
            plugins: jsx
        },
        {
            ...module,
            plugins: [
                'jsx',
                ...STANDARD
            ]
        }
    ];
}


/***/ }),

/***/ 26306:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ resolveImport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** File extensions that an import may omit, in the order in which they are tried. */ const ENDINGS = [
    '',
    '.ts',
    '.tsx',
    '.js',
    '.jsx',
    '.mjs',
    '.cjs',
    '.mts',
    '.cts',
    '.vue',
    '/index.ts',
    '/index.tsx',
    '/index.js',
    '/index.jsx',
    '/index.mjs',
    '/index.cjs',
    '/index.mts'
];
/** Resolves an import like Node and TypeScript. */ function resolveImport(specifier, from, aliases, has) {
    const tried = [];
    for (const base of candidates(specifier, from, aliases)){
        for (const path of endings(base)){
            if (has(path)) return {
                path,
                tried
            };
            tried.push(path);
        }
    }
    return {
        path: null,
        tried
    };
}
function candidates(specifier, from, aliases) {
    if (/^\.{1,2}(?:\/|$)/u.test(specifier)) {
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from), specifier)).replace(/\/$/u, '');
        return path.startsWith('..') ? [] : [
            path === '.' ? 'index' : path
        ];
    }
    return aliases.filter(({ below })=>below === '' || from.startsWith(`${below}/`)).flatMap((alias)=>expandAlias(alias, specifier));
}
function expandAlias({ prefix, suffix, wildcard, targets }, specifier) {
    if (!wildcard) return specifier === prefix ? [
        ...targets
    ] : [];
    if (!specifier.startsWith(prefix) || !specifier.endsWith(suffix)) return [];
    const middle = specifier.slice(prefix.length, specifier.length - suffix.length);
    return targets.map((target)=>node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(target.replace('*', ()=>middle)));
}
/** In a TypeScript program `./x.js` refers to `./x.ts`. */ function endings(base) {
    const typescript = /\.[cm]?jsx?$/u.test(base) ? [
        base.replace(/js(x?)$/u, 'ts$1'),
        base.replace(/\.jsx?$/u, '.tsx')
    ] : [];
    return [
        ...ENDINGS.slice(0, 1).map((ending)=>base + ending),
        ...typescript,
        ...ENDINGS.slice(1).map((ending)=>base + ending)
    ];
}


/***/ })

};
;