"use strict";
exports.id = 6868;
exports.ids = [6868];
exports.modules = {

/***/ 71246:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ unquoted),
/* harmony export */   y: () => (/* binding */ readCommandLine)
/* harmony export */ });
/** A command line: the folder that it runs in, and its steps, each as its words still quoted. */ /**
 * Reads a command of `PackageAt.upgrade` or of a plan, which may stand in a subshell. Words are
 * separated by blanks, steps by `&&`; a quoted word has no quote inside.
 */ function readCommandLine(command) {
    const inner = /^\((.*)\)$/s.exec(command)?.[1] ?? command;
    const words = inner.match(/(?:'[^']*'|[^\s'])+/g) ?? [];
    const steps = [
        []
    ];
    for (const word of words)if (word === '&&') steps.push([]);
    else steps.at(-1)?.push(word);
    const [first = [], ...others] = steps;
    return first[0] === 'cd' ? {
        folder: first[1] ?? null,
        steps: others
    } : {
        folder: null,
        steps
    };
}
/** A word as the program gets it from the shell. */ function unquoted(word) {
    return word.replaceAll("'", '');
}


/***/ }),

/***/ 27277:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ mergeCommands)
/* harmony export */ });
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71246);

/** Longer lines are not made of shorter ones: they could not be checked before they are copied. */ const MAX_LENGTH = 1_200;
/** Options whose next word belongs to them. */ const VALUED = new Set([
    '-w',
    '--cwd',
    '--dir',
    '--group',
    '--optional',
    '--package',
    '--manifest-path'
]);
/** Beginnings of steps that take several packages; each is one step in a merged line. */ const SEVERAL = /^(?:npm (?:pkg set|update|install)|yarn (?:upgrade|up -R|up)|pnpm update(?: -r)?|bun (?:pm pkg set|add)|poetry (?:add|update)|uv lock|uv add|cargo add|composer update)(?= |$)/;
/** Sets a whole map of overrides: the maps are joined. */ const OVERRIDES = /^pnpm config set --location=project --json overrides /;
/**
 * Joins upgrade commands for the same folder and package manager into one line, in their order:
 * what takes several packages is asked once, and what all of them end with is done once, at the
 * end. The lines run in a subshell where they change the folder.
 * @param commands as `PackageAt.upgrade` has them
 * @returns each line with the numbers of the commands that are in it
 */ function mergeCommands(commands) {
    const merged = [];
    commands.forEach((command, number)=>{
        const line = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommandLine */ .y)(command);
        for (const entry of merged.filter((one)=>kindOf(one.line) === kindOf(line))){
            const joined = {
                folder: line.folder,
                steps: mergeSteps([
                    ...entry.line.steps,
                    ...line.steps
                ])
            };
            if (textOf(joined).length > MAX_LENGTH) continue;
            entry.line = joined;
            entry.of.push(number);
            return;
        }
        merged.push({
            line,
            of: [
                number
            ]
        });
    });
    return merged.map(({ line, of })=>({
            command: textOf(line),
            of
        }));
}
/** The folder and the package manager, which is the program of the last step. */ function kindOf({ folder, steps }) {
    return JSON.stringify([
        folder,
        steps.at(-1)?.[0]
    ]);
}
function textOf({ folder, steps }) {
    const text = steps.map((step)=>step.join(' ')).join(' && ');
    return folder === null ? text : `(cd ${folder} && ${text})`;
}
/** One step for each kind, at the place of the last of its kind; settings come first. */ function mergeSteps(steps) {
    const byKind = new Map();
    for (const step of steps){
        const { kind, join } = kindOfStep(step);
        const before = byKind.get(kind);
        byKind.delete(kind);
        byKind.set(kind, before === undefined ? step : join(before, step));
    }
    const all = [
        ...byKind.values()
    ];
    const sets = all.filter(isSetting);
    const rest = all.filter((step)=>!isSetting(step));
    const needed = rest.filter((step)=>!isPlainInstall(step, rest));
    const isFirst = (step)=>step.join(' ') === 'yarn install';
    return [
        ...sets,
        ...needed.filter(isFirst),
        ...needed.filter((step)=>!isFirst(step))
    ];
}
function isSetting(step) {
    return /^(?:npm pkg set|(?:pnpm|yarn) config set|bun pm pkg set|sed) /.test(step.join(' '));
}
/**
 * Installs what the manifest says, which another step of the line does as well; Yarn 1's `upgrade`
 * does not, and fails where the lockfile does not have the manifest's resolutions yet.
 */ function isPlainInstall(step, all) {
    const text = step.join(' ');
    if (!/^(?:npm|yarn|bun|pnpm) install(?: --no-frozen-lockfile)?$/.test(text)) return false;
    const needs = /^yarn (?:--cwd \S+ )?upgrade /;
    return all.every((other)=>!needs.test(other.join(' '))) && all.some((other)=>other !== step && other[0] === step[0]);
}
function kindOfStep(step) {
    const text = step.join(' ');
    if (OVERRIDES.test(text)) return {
        kind: 'overrides',
        join: joinOverrides
    };
    const start = SEVERAL.exec(text)?.[0];
    if (start === undefined || start === text) return {
        kind: `only ${text}`,
        join: (_, last)=>last
    };
    const words = step.slice(start.split(' ').length);
    const options = words.filter((word, at)=>isOption(word) || VALUED.has(words[at - 1] ?? ''));
    const isPackage = (word)=>!options.includes(word);
    return {
        kind: [
            start,
            ...options
        ].join(' '),
        join: (before, last)=>[
                ...before,
                ...last.slice(start.split(' ').length).filter(isPackage)
            ].filter(once).filter(highest)
    };
}
/** `--upgrade-package` belongs to the package after it, and is said for each. */ function isOption(word) {
    return word.startsWith('-') && word !== '--upgrade-package' && word !== '--with';
}
function once(word, at, all) {
    const isPaired = /^--(?:upgrade-package|with)$/.test(all[at - 1] ?? '');
    return word.startsWith('--') || isPaired || all.indexOf(word) === at;
}
/** Of `'requests>=2.31'` and `'requests>2.19'`, where one raises what holds another, the former. */ function highest(word, _, all) {
    const name = /^'([\w.-]+)>\d/.exec(word)?.[1];
    return name === undefined || !all.some((other)=>other.startsWith(`'${name}>=`));
}
function joinOverrides(before, step) {
    const maps = [
        before,
        step
    ].map((one)=>JSON.parse((one.at(-1) ?? '').replace(/^'|'$/g, '')));
    return [
        ...step.slice(0, -1),
        `'${JSON.stringify(Object.assign({}, ...maps))}'`
    ];
}


/***/ }),

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


/***/ })

};
;