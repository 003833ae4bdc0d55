export const id = 2713;
export const ids = [2713];
export const modules = {

/***/ 70061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ pairWeaknesses),
/* harmony export */   P: () => (/* binding */ mayHaveMoved)
/* harmony export */ });
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80504);
/* harmony import */ var _moves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84735);


/**
 * Joins what only the base has with what only the head has, where that is the same weakness moved:
 * it then stands in both, was there before, and keeps its former ids.
 * @param renamed base path to head path, of files that were renamed
 */ function pairWeaknesses(weaknesses, renamed) {
    const placed = weaknesses.filter(({ path })=>path !== null);
    const gone = placed.filter(({ head })=>head.length === 0);
    const fresh = placed.filter(({ base })=>base.length === 0);
    if (gone.length === 0 || fresh.length === 0) return [
        ...weaknesses
    ];
    const before = new Map(gone.map((weakness)=>[
            (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(weakness),
            weakness
        ]));
    const pairs = (0,_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .pairMoves */ .r)(gone.map(moverOf), fresh.map(moverOf), renamed);
    const paired = new Set(pairs.values());
    return weaknesses.filter((weakness)=>weakness.head.length > 0 || !paired.has((0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(weakness))).map((weakness)=>joined(weakness, before.get(pairs.get((0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(weakness)) ?? '')));
}
/** Whether something in one place is gone, and something else is new. */ function mayHaveMoved(weaknesses) {
    const placed = weaknesses.filter(({ path })=>path !== null);
    return placed.some(({ head })=>head.length === 0) && placed.some(({ base })=>base.length === 0);
}
/** A weakness as far as a move of it can be told. */ function moverOf(weakness) {
    const { source, rule, subject, trace, path } = weakness;
    return {
        id: (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(weakness),
        source,
        rule,
        subject,
        trace,
        path: path ?? ''
    };
}
function joined(weakness, before) {
    if (before === undefined) return weakness;
    const path = weakness.path ?? '';
    return {
        ...weakness,
        base: before.base.map((site)=>({
                ...site,
                place: {
                    ...site.place,
                    path
                }
            })),
        formerIds: [
            ...new Set([
                ...weakness.formerIds,
                (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(before),
                ...before.formerIds
            ])
        ].sort()
    };
}


/***/ }),

/***/ 84473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ permissionReasons),
/* harmony export */   Ri: () => (/* binding */ sortedChanges)
/* harmony export */ });
/* unused harmony export effectOf */
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94132);

/** Worst first, then by app and permission. */ function sortedChanges(changes) {
    const key = ({ app, permission })=>JSON.stringify([
            app,
            permission
        ]);
    return [
        ...changes
    ].sort((a, b)=>(0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity) - (0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity) || (key(a) < key(b) ? -1 : 1));
}
/**
 * What a widening does to the gate: what the policy says of its severity, else what `gate.fail-on`
 * says.
 */ function effectOf({ severity }, policy) {
    const own = policy.scan.forge.permissions[severity];
    if (own !== undefined) return own;
    const failOn = policy.gate['fail-on'];
    return failOn !== 'never' && (0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, failOn) ? 'block' : 'ignore';
}
/** The reasons that widenings give the verdict. */ function permissionReasons(changes, policy) {
    return changes.filter(({ change })=>change === 'widens').flatMap((change)=>{
        const decision = effectOf(change, policy);
        if (decision === 'ignore') return [];
        const message = `${change.app} lets the app ${change.can} (${change.severity})`;
        return [
            {
                kind: 'permission',
                decision,
                message
            }
        ];
    });
}


/***/ }),

/***/ 60356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ completeIn)
/* harmony export */ });
/**
 * Whether a source was scanned to its end, on all of the tree: only then is gone what it no longer
 * shows.
 * @param directory the scanned directory; `''` for all
 */ function completeIn(scans, directory) {
    const done = new Set(scans.flatMap(({ status, sources })=>status === 'done' ? sources : []));
    return (source)=>directory === '' && done.has(source);
}


/***/ }),

/***/ 67618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NY: () => (/* binding */ lastDay),
/* harmony export */   Qd: () => (/* binding */ waiverFor),
/* harmony export */   Wt: () => (/* binding */ rememberedWaiverFor),
/* harmony export */   sD: () => (/* binding */ idleWaivers)
/* harmony export */ });
/* harmony import */ var _findings_finding_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52591);
/* harmony import */ var _findings_finding_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73510);
/* harmony import */ var _policy_match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41680);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97469);




/**
 * The waiver that covers one location: of several the one that lasts longest. A waiver counts
 * through the end of its `expires` day in the policy's time zone.
 * @param asOf RFC 3339: now
 */ function waiverFor(facts, policy, asOf) {
    return lastingWaiver(policy, asOf, (match)=>(0,_policy_match_js__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)(match, facts));
}
/** The same for a finding whose paths nobody knows any more. */ function rememberedWaiverFor(facts, policy, asOf) {
    return lastingWaiver(policy, asOf, (match)=>(0,_policy_match_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesSomewhere */ .zj)(match, facts));
}
function lastingWaiver(policy, asOf, fits) {
    const today = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(asOf, policy.sla.timezone);
    const [waiver] = policy.waivers.filter(({ expires, match })=>expires >= today && expires <= lastDay(policy, today) && fits(match)).sort((a, b)=>a.expires < b.expires ? 1 : a.expires > b.expires ? -1 : 0);
    if (waiver === undefined) return null;
    return {
        reason: waiver.reason,
        approvedBy: waiver['approved-by'] ?? null,
        expires: waiver.expires
    };
}
/** The last day on which a waiver that is given today may end. */ function lastDay(policy, today) {
    return (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_3__/* .addDays */ .fi)(today, policy['waiver-rules']['max-days']);
}
/**
 * The policy's waivers that match nothing in the head, those that have expired, and those that end
 * too late to count.
 * @param whole whether every scan that could use a waiver was complete: else none is called unused
 */ function idleWaivers(policy, findings, asOf, whole) {
    const today = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(asOf, policy.sla.timezone);
    const facts = findings.flatMap((finding)=>finding.locations.map((location)=>({
                findingIds: (0,_findings_finding_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .allIds */ .C)((0,_findings_finding_key_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOfFinding */ .q)(finding)),
                ids: (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(finding),
                package: location.package,
                path: location.path
            })));
    const last = lastDay(policy, today);
    const live = policy.waivers.filter(({ expires })=>expires >= today && expires <= last);
    return {
        unused: !whole ? [] : live.filter((waiver)=>!facts.some((fact)=>(0,_policy_match_js__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)(waiver.match, fact))).map(describe),
        expired: policy.waivers.filter((waiver)=>waiver.expires < today).map(describe),
        overlong: policy.waivers.filter(({ expires })=>expires > last).map(describe)
    };
}
function describe(waiver) {
    return {
        match: (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_2__/* .describeMatch */ .$X)(waiver.match),
        reason: waiver.reason,
        expires: waiver.expires
    };
}


/***/ }),

/***/ 54013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zy: () => (/* binding */ compareVersions),
  uT: () => (/* binding */ lowestFix)
});

// UNUSED EXPORTS: breaking, isAffected

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
/** Orders two lists of numbers, the shorter one filled up with zeros. */ function compareLists(a, b) {
    for(let index = 0; index < Math.max(a.length, b.length); index += 1){
        const order = compareNumbers(a[index] ?? '0', b[index] ?? '0');
        if (order !== 0) return order;
    }
    return 0;
}

;// CONCATENATED MODULE: ./src/core/packages/versions/composer.js

/** Stability of a Composer version, worst first; the empty one is stable. */ const STABILITY = [
    'dev',
    'alpha',
    'beta',
    'rc',
    '',
    'patch'
];
const COMPOSER = /^v?(\d+(?:\.\d+){0,3})(?:[-._]?(stable|beta|b|rc|alpha|a|patch|pl|p)[.-]?(\d*))?([.-]?dev)?$/i;
/** @see https://getcomposer.org/doc/articles/versions.md */ const composer = {
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

/** Qualifiers with a rank of their own; the empty one is the release itself. */ const RANKED = [
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
/** Short forms, only right before a number. */ const SHORT = new Map([
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
 * What a missing token counts as: `0` against a number of a dot, the release against anything else.
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
        // A change between digits and letters counts as a hyphen, and a dot before a qualifier as one
        // too.
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
/** Drops null values from the end, and before each hyphen. */ function trimmed(all) {
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
/** Qualifiers come first, then numbers behind a hyphen, then numbers behind a dot. */ function kindOf({ separator, text }) {
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
    // Unknown qualifiers come after the known ones, in the order of the alphabet.
    if (left >= 0 || right >= 0) return left >= 0 ? -1 : 1;
    return compareTexts(a, b);
}
/** Maven's order; every text is a version to it. */ const maven = {
    compare: compareMaven,
    isPrerelease: (version)=>tokens(version).some(({ text })=>RANKED.slice(0, RANKED.indexOf('')).includes(text) || /^(?:pre|preview|dev|ea)$/.test(text))
};

;// CONCATENATED MODULE: ./src/core/packages/versions/numeric.js

/**
 * Lists of numbers and nothing else: Haskell's PVP and R.
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
        // Unlike elsewhere `1.0` is lower than `1.0.0`.
        return compareLists(left, right) || left.length - right.length;
    },
    isPrerelease: ()=>false
};

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
;// CONCATENATED MODULE: ./src/core/packages/versions/pep440.js

/**
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
 * RubyGems: numbers and letters in turn, letters before numbers.
 * @see https://docs.ruby-lang.org/en/master/Gem/Version.html
 */ const rubygems = {
    compare: (a, b)=>{
        if (!isVersion(a) || !isVersion(b)) return null;
        if ((0,dist.lt)(a, b)) return -1;
        return (0,dist.gt)(a, b) ? 1 : 0;
    },
    isPrerelease: (version)=>isVersion(version) && ((0,dist/* prerelease */.Rt)(version)?.length ?? 0) > 0
};
/** RubyGems takes an empty text for version 0; an advisory that has one says nothing. */ function isVersion(version) {
    return version.trim() !== '' && (0,dist/* valid */.rZ)(version) !== null;
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./src/core/packages/versions/semver.js


/**
 * A version of semantic versioning, also with a leading `v`, and with fewer than three numbers as
 * OSV records have them.
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
/** @see https://semver.org/#spec-item-11 */ const semantic = order((a, b)=>a.compare(b));
/**
 * Semantic versioning, but build metadata counts.
 * @see https://github.com/dart-lang/pub_semver#semantics
 */ const pub = order((a, b)=>a.compare(b) || a.compareBuild(b));
/**
 * Up to four numbers, and a prerelease label without regard to case.
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
 * The rule of an OSV ecosystem, which may have a suffix (`Packagist:…`); undefined where Fixby
 * knows none.
 */ function orderOf(ecosystem) {
    return ORDERS.get(ecosystem.split(':')[0] ?? '');
}
/**
 * Orders two versions of an OSV ecosystem.
 * @returns negative, zero or positive; null when they can't be compared
 */ function compareVersions(ecosystem, a, b) {
    return orderOf(ecosystem)?.compare(a, b) ?? null;
}
/**
 * Whether an advisory covers a version. A version that can't be placed counts as affected: nobody
 * may be told to upgrade to it. Ranges of git commits say nothing about versions.
 * @see https://ossf.github.io/osv-schema/#evaluation
 */ function isAffected(ecosystem, version, advisory) {
    return advisory.some(({ ranges, versions })=>versions.some((listed)=>isSame(ecosystem, listed, version)) || ranges.some((range)=>range.type !== 'GIT' && inRange(ecosystem, version, range)));
}
/**
 * Lists have hundreds of versions, and comparing costs far more than a look at the first two
 * numbers.
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
 * Of events at the same version the later one decides: it is fixed, introduced anew, and affected
 * no longer after it.
 */ const RANK = {
    fixed: 0,
    introduced: 1,
    last_affected: 2
};
/** The last event at or before the version decides. */ function inRange(ecosystem, version, range) {
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
/** `0` stands before every version. Both are comparable with the version, hence with each other. */ function laterThan(ecosystem, a, b) {
    if (a === '0' || b === '0') return a === b ? 0 : a === '0' ? -1 : 1;
    return compareVersions(ecosystem, a, b) ?? 0;
}
/**
 * The lowest version above `current` that none of the advisories covers: what to upgrade to with
 * the least change. A branch that got its own fix stays on it, since that fix is the lowest.
 * Prereleases only where there is nothing else.
 * @param advisories of each advisory its `affected` entries for this package
 * @returns null when no advisory names such a version
 */ function lowestFix(ecosystem, current, advisories) {
    const order = orderOf(ecosystem);
    if (!order) return null;
    const fixes = advisories.flat().flatMap(({ ranges })=>ranges.flatMap(({ type, events })=>type === 'GIT' ? [] : events.flatMap(({ fixed })=>fixed ?? [])));
    const above = [
        ...new Set(fixes)
    ].filter((fix)=>(order.compare(fix, current) ?? 0) > 0)// Versions that are equal but spelled differently: whichever advisory comes first, the result
    // is the same.
    .sort((a, b)=>(order.compare(a, b) ?? 0) || (a < b ? -1 : 1));
    const isFree = (fix)=>!advisories.some((advisory)=>isAffected(ecosystem, fix, advisory));
    return above.find((fix)=>!order.isPrerelease(fix) && isFree(fix)) ?? above.find(isFree) ?? null;
}
/**
 * How big a step an upgrade is. Below 1.0 the leftmost number that is not zero takes the part of
 * the major version, as npm and Cargo have it for `^`.
 * @returns null when it is no step up, or the versions have no numbers to go by
 * @see https://github.com/npm/node-semver#caret-ranges-123-025-004
 */ function breaking(ecosystem, from, to) {
    const [left, right] = [
        releaseOf(from),
        releaseOf(to)
    ];
    if (!left || !right || (compareVersions(ecosystem, to, from) ?? 0) <= 0) return null;
    const changed = left.findIndex((part, index)=>part !== right[index]);
    const leading = left.findIndex((part)=>part !== 0);
    if (changed < 0) return 'patch';
    if (changed === 0 || leading >= 0 && changed <= leading || leading < 0) return 'major';
    return changed === 1 ? 'minor' : 'patch';
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

/***/ 21215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ pipeline_judge),
  v: () => (/* binding */ noRecall)
});

// EXTERNAL MODULE: ./src/core/findings/finding.js
var findings_finding = __webpack_require__(26500);
;// CONCATENATED MODULE: ./src/core/findings/counts.js

/**
 * Counts the open findings; waived ones count in `waived` alone, those of low confidence nowhere.
 */ function countFindings(findings) {
    const open = openFindings(findings);
    const of = (severity)=>open.filter((finding)=>finding.severity === severity).length;
    return {
        critical: of('critical'),
        high: of('high'),
        medium: of('medium'),
        low: of('low'),
        introduced: open.filter((finding)=>finding.origin === 'introduced').length,
        overdue: open.filter((finding)=>finding.sla === 'overdue').length,
        waived: findings.filter((finding)=>(0,findings_finding/* isJudged */.s)(finding) && finding.waiver !== null).length
    };
}
/** The earliest due date of an open finding; null when there is none. */ function nextDue(findings) {
    const dates = openFindings(findings).flatMap((finding)=>finding.due === null ? [] : [
            finding.due
        ]);
    return dates.sort()[0] ?? null;
}
function openFindings(findings) {
    return findings.filter((finding)=>finding.waiver === null && (0,findings_finding/* isJudged */.s)(finding));
}

// EXTERNAL MODULE: ./src/core/findings/finding-key.js
var finding_key = __webpack_require__(73510);
// EXTERNAL MODULE: ./src/core/findings/merge.js + 1 modules
var merge = __webpack_require__(80504);
// EXTERNAL MODULE: ./src/core/findings/pair-weaknesses.js
var pair_weaknesses = __webpack_require__(70061);
// EXTERNAL MODULE: ./src/core/findings/permissions.js
var findings_permissions = __webpack_require__(84473);
// EXTERNAL MODULE: ./src/core/findings/result.js
var result = __webpack_require__(60356);
// EXTERNAL MODULE: ./src/core/findings/cause.js
var cause = __webpack_require__(11598);
;// CONCATENATED MODULE: ./src/core/findings/compare.js
/**
 * The origin of each site of a weakness in the head, judged file by file. A version that the same
 * file already had is `existing`, however many copies of it there are; one that took the place of
 * another vulnerable version is `existing` too, since nothing got worse; any further one is
 * `introduced`. Where there is no package, sites are counted instead.
 * @param head sites in the head
 * @param base sites in the base
 * @param moved base path to head path, for files that the pull request moved
 * @param baseline `unknown`: a base was wanted and could not be had, so everything counts as
 *   introduced; `none`: nothing is compared
 * @returns one origin per head site, in the same order
 */ function origins(head, base, moved, baseline) {
    if (baseline === 'none') return head.map(()=>'unknown');
    if (baseline === 'unknown') return head.map(()=>'introduced');
    const before = new Set(keys(base, (path)=>moved.get(path) ?? path));
    const now = keys(head, (path)=>path);
    const replaceable = [
        ...before
    ].filter((key)=>!now.includes(key)).map(pathOf);
    const decided = new Map();
    for (const key of now){
        if (!decided.has(key)) decided.set(key, before.has(key) || takeOne(replaceable, pathOf(key)) ? 'existing' : 'introduced');
    }
    return now.map((key)=>decided.get(key) ?? 'introduced');
}
/** One key per site: its path and version, or its path and how many stood there before it. */ function keys(sites, rename) {
    const seen = new Map();
    return sites.map(({ place, package: at })=>{
        const path = rename(place.path);
        const count = seen.get(path) ?? 0;
        seen.set(path, count + 1);
        return JSON.stringify([
            path,
            at === null ? count : at.version
        ]);
    });
}
function pathOf(key) {
    return JSON.parse(key)[0];
}
function takeOne(paths, path) {
    const index = paths.indexOf(path);
    if (index < 0) return false;
    paths.splice(index, 1);
    return true;
}

// EXTERNAL MODULE: ./src/core/findings/finding-ids.js
var finding_ids = __webpack_require__(52591);
// EXTERNAL MODULE: ./src/core/findings/rate.js + 1 modules
var rate = __webpack_require__(79597);
// EXTERNAL MODULE: ./src/core/policy/match.js
var match = __webpack_require__(41680);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(97469);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(94132);
// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(99385);
// EXTERNAL MODULE: ./src/core/gate/sight.js
var gate_sight = __webpack_require__(18881);
// EXTERNAL MODULE: ./src/core/gate/sla.js
var gate_sla = __webpack_require__(10682);
// EXTERNAL MODULE: ./src/core/gate/waiver.js
var waiver = __webpack_require__(67618);
;// CONCATENATED MODULE: ./src/core/gate/assess.js













/**
 * Severity, origin, waiver and due date for every weakness; sorted worst first, then by due date,
 * then by id.
 */ function assess(weaknesses, context) {
    const assessed = weaknesses.map((weakness)=>assessOne(weakness, context));
    return {
        findings: assessed.flatMap(({ finding })=>finding ?? []).sort(compareFindings),
        gone: assessed.flatMap(({ gone })=>gone ?? []).sort(compareFindings)
    };
}
/** What became of one weakness: open, gone, or neither where this run was not about it. */ function assessOne(weakness, context) {
    const { baseline, moved } = context;
    const decided = origins(weakness.head, weakness.base, moved, baseline);
    const shown = weakness.head.map((site, index)=>({
            site,
            origin: decided[index] ?? 'introduced'
        }));
    const missing = missingSites(weakness, context);
    const hidden = missing.flatMap(({ site, unseen })=>unseen === null ? [] : [
            {
                site,
                unseen,
                origin: baseline === 'none' ? 'unknown' : 'existing'
            }
        ]);
    if (shown.length + hidden.length > 0) return {
        finding: describe(weakness, [
            ...shown,
            ...hidden
        ], context)
    };
    const { source, rule, aliases } = weakness;
    const anywhere = {
        source,
        ids: [
            rule,
            ...aliases
        ],
        path: null,
        package: null
    };
    const fate = missing.length === 0 && baseline === 'none' ? context.fate(anywhere) : (0,gate_sight/* joinFates */.c$)(missing.map((one)=>one.fate));
    if (fate.kind !== 'gone') return {};
    const sites = missing.length === 0 ? [
        NOWHERE
    ] : missing.map(({ site })=>site);
    const standing = sites.map((site)=>({
            site,
            origin: 'existing'
        }));
    return {
        gone: {
            ...describe(weakness, standing, context),
            reason: fate.reason
        }
    };
}
/** Stands for the place of a finding whose issue no longer says where it was. */ const NOWHERE = {
    place: {
        path: '',
        line: null,
        column: null,
        endLine: null
    },
    package: null,
    flow: []
};
/** What its issue remembers counts where nothing is compared, or the base did not see it either. */ function missingSites(weakness, context) {
    const { moved, baseline, memory } = context;
    const here = new Set(weakness.head.map(({ place })=>place.path));
    const away = ({ place: { path } })=>!here.has(moved.get(path) ?? path);
    const before = weakness.base.filter(away);
    const known = new Set([
        ...here,
        ...weakness.base.map(({ place })=>place.path)
    ]);
    const remembered = (memory.get((0,merge/* idOf */.TH)(weakness))?.places ?? []).filter((site)=>!known.has(site.place.path) && away(site));
    return [
        ...before.map((site)=>missingSite(weakness, site, true, context)),
        ...remembered.map((site)=>missingSite(weakness, site, baseline !== 'known', context)).filter(({ unseen })=>baseline === 'none' || counts(unseen, baseline))
    ].sort((a, b)=>(0,merge/* compareSites */.Ci)(a.site, b.site));
}
/**
 * A place that only the issue knows: where a base is known, it shows the place unless it could not
 * see it either.
 */ function counts(unseen, baseline) {
    return unseen !== null && (baseline === 'unknown' || !unseen.lost);
}
function missingSite(weakness, site, sure, context) {
    const { source, rule, aliases } = weakness;
    const at = site.package;
    const fate = context.fate({
        source,
        ids: [
            rule,
            ...aliases
        ],
        path: site.place.path,
        package: at
    });
    if (fate.kind !== 'unseen') return {
        site,
        fate,
        unseen: null
    };
    const lost = sure || !context.wasUnseen(source, fate.item);
    return {
        site,
        fate,
        unseen: {
            item: fate.item,
            lost
        }
    };
}
function describe(weakness, standing, context) {
    const id = (0,merge/* idOf */.TH)(weakness);
    const memory = context.memory.get(id) ?? null;
    const formerIds = [
        ...new Set([
            ...weakness.formerIds,
            ...memory?.formerIds ?? []
        ])
    ].sort();
    const ids = (0,finding_ids/* allIds */.C)({
        ...(0,finding_key/* keyOfWeakness */.i)(weakness),
        formerIds
    });
    const rated = rateOf(weakness, context);
    const locations = standing.map((one)=>locate(weakness, one, ids, rated, memory, context));
    const deciding = decidingLocation(locations);
    const clock = {
        firstSeen: memory?.start ?? null,
        published: weakness.published,
        previous: memory?.previous ?? null
    };
    const sla = (0,gate_sla/* slaOf */.UT)(deciding.severity, clock, context.policy, context.asOf);
    return {
        id,
        source: weakness.source,
        rule: weakness.rule,
        aliases: weakness.aliases,
        title: weakness.title,
        description: weakness.description,
        fix: weakness.fix,
        severity: deciding.severity,
        severityReason: deciding.override === null ? rated.reason : `set by ${deciding.override} (otherwise ${rated.reason})`,
        score: rated.score,
        vector: rated.vector,
        malicious: weakness.rating.malicious,
        confidence: weakness.confidence,
        cwe: weakness.cwe,
        locations,
        package: deciding.package,
        references: weakness.references,
        published: weakness.published,
        origin: findingOrigin(locations),
        firstSeen: clock.firstSeen,
        due: sla.due,
        daysLeft: sla.daysLeft,
        dueReason: sla.reason,
        sla: sla.state,
        waiver: wholeWaiver(locations),
        formerIds,
        trace: weakness.trace,
        cause: (0,cause/* causeOf */.r)(weakness),
        state: locations.every(({ unseen })=>unseen !== undefined) ? 'unseen' : 'open',
        unseenSince: memory?.unseenSince ?? null
    };
}
/** One that is known from its issue alone has the severity that stands there. */ function rateOf(weakness, { policy }) {
    const rated = (0,rate/* rate */.T)(weakness.rating, policy.severity.unknown, weakness.source);
    return weakness.id === undefined ? rated : {
        ...rated,
        reason: 'its issue says so'
    };
}
function locate(weakness, { site, origin, unseen }, ids, rated, memory, context) {
    const facts = {
        findingIds: ids,
        ids: (0,match/* namesOf */.eZ)(weakness),
        package: site.package,
        path: site.place.path
    };
    const override = context.policy.severity.overrides.find((candidate)=>(0,match/* matches */.cK)(candidate.match, facts));
    const decided = memory?.decisions.severity ?? null;
    return {
        ...site.place,
        package: site.package,
        flow: site.flow,
        origin,
        severity: decided?.severity ?? override?.severity ?? rated.severity,
        override: decided !== null ? `@${decided.by} on the issue: ${decided.reason}` : override === undefined ? null : `the policy: ${override.reason}`,
        waiver: (0,waiver/* waiverFor */.Qd)(facts, context.policy, context.asOf) ?? commentWaiver(memory, context),
        ...unseen === undefined ? {} : {
            unseen
        }
    };
}
/** The waiver that a maintainer gave on the issue, through the end of its last day. */ function commentWaiver(memory, { policy, asOf }) {
    const waiver = memory?.decisions.waiver ?? null;
    return waiver !== null && waiver.expires >= (0,day/* dayOf */.kb)(asOf, policy.sla.timezone) ? waiver : null;
}
/** The worst unwaived location, or the worst one when all are waived; the first among equals. */ function decidingLocation(locations) {
    const [first] = [
        ...locations
    ].sort((a, b)=>Number(a.waiver !== null) - Number(b.waiver !== null) || (0,severity/* severityRank */.qs)(a.severity) - (0,severity/* severityRank */.qs)(b.severity));
    if (first === undefined) throw new RangeError('a finding without a location');
    return first;
}
function findingOrigin(locations) {
    if (locations.some((location)=>location.origin === 'introduced')) return 'introduced';
    return locations[0]?.origin ?? 'unknown';
}
/** A finding is waived only if all its locations are; the waiver that ends first speaks for it. */ function wholeWaiver(locations) {
    const waivers = locations.flatMap((location)=>location.waiver === null ? [] : [
            location.waiver
        ]);
    if (waivers.length < locations.length) return null;
    return waivers.sort((a, b)=>(0,text_order/* compareText */.n)(a.expires, b.expires) || (0,text_order/* compareText */.n)(a.reason, b.reason))[0] ?? null;
}
/** Worst first, then by due date (no due date last), then by id. */ function compareFindings(a, b) {
    return (0,severity/* severityRank */.qs)(a.severity) - (0,severity/* severityRank */.qs)(b.severity) || (0,text_order/* compareText */.n)(a.due ?? '9999-12-32', b.due ?? '9999-12-32') || (0,text_order/* compareText */.n)(a.id, b.id);
}

// EXTERNAL MODULE: ./src/core/findings/gone.js
var gone = __webpack_require__(72658);
// EXTERNAL MODULE: ./src/core/gate/unseen.js
var unseen = __webpack_require__(10186);
;// CONCATENATED MODULE: ./src/core/gate/gate.js





/** Decides the gate: pure, with a reason for everything but `pass`. */ function decide(input) {
    const findings = input.findings.flatMap((finding)=>judge(finding, input.policy));
    const reasons = [
        ...input.reasons,
        ...scanReasons(input),
        ...(0,unseen/* unseenReasons */.Y_)(input),
        ...(0,findings_permissions/* permissionReasons */.DW)(input.permissions ?? [], input.policy),
        ...relieved(input, findings) ? relieve(findings) : findings
    ];
    const sorted = reasons.map((reason, index)=>({
            reason,
            index
        })).sort((a, b)=>WEIGHT[a.reason.decision] - WEIGHT[b.reason.decision] || a.index - b.index).map(({ reason })=>reason);
    return {
        decision: worst(sorted),
        reasons: sorted
    };
}
const WEIGHT = {
    error: 0,
    block: 1,
    warn: 2
};
function worst(reasons) {
    return reasons[0]?.decision ?? 'pass';
}
function scanReasons({ scans, policy }) {
    const failed = scans.filter((scan)=>scan.status === 'failed').map((scan)=>reason('scanner-failed', 'error', `${scan.scanner} did not complete: ${scan.reason ?? ''}`, {
            scanner: scan.scanner
        }));
    const missing = policy.scan.required.filter((source)=>!scans.some(({ sources, status })=>sources.includes(source) && status !== 'skipped')).map((source)=>{
        const why = scans.find(({ sources })=>sources.includes(source))?.reason ?? missingWords(source);
        const message = `the policy requires the ${source} scan, and it did not run: ${why}. Run it, or take it out of scan.required.`;
        return reason('scanner-required', 'error', message, {
            scanner: source
        });
    });
    return [
        ...failed,
        ...missing
    ];
}
function missingWords(source) {
    return source.startsWith('sarif:') ? 'no SARIF file that was read is of this tool' : 'there is no such scanner in this version';
}
/** What one finding does to the gate. A waived finding and one of low confidence do nothing. */ function judge(finding, policy) {
    if (!(0,findings_finding/* isJudged */.s)(finding)) return [];
    const open = finding.locations.filter((location)=>location.waiver === null);
    return [
        ...judgeSeverity(finding, open, policy),
        ...judgeMalicious(finding, open, policy),
        ...judgeOverdue(finding, open, policy)
    ];
}
function judgeSeverity(finding, open, policy) {
    const failOn = policy.gate['fail-on'];
    if (failOn === 'never') return [];
    const bad = inScope(open, policy).filter((location)=>(0,severity/* atLeast */.jZ)(location.severity, failOn));
    const decision = strictest(bad, policy);
    if (decision === null) return [];
    const message = `${gate_name(finding)} is ${finding.severity}; the gate fails on ${failOn}${failOn === 'critical' ? '' : ' and above'}`;
    return [
        reason('severity', decision, message, {
            finding: finding.id
        })
    ];
}
function judgeMalicious(finding, open, policy) {
    if (!finding.malicious || policy.gate.malicious === 'ignore' || inScope(open, policy).length === 0) return [];
    const message = `${gate_name(finding)} is a malicious package: treat it as an incident`;
    return [
        reason('malicious', policy.gate.malicious, message, {
            finding: finding.id
        })
    ];
}
/**
 * Overdue findings count whoever brought them; a finding that the head no longer has is not in the
 * list at all.
 */ function judgeOverdue(finding, open, policy) {
    const strict = strictest(open, policy);
    if (finding.sla !== 'overdue' || strict === null || policy.gate.overdue === 'ignore') return [];
    const decision = strict === 'warn' ? 'warn' : policy.gate.overdue;
    const message = `${gate_name(finding)} was due on ${finding.due ?? ''}`;
    return [
        reason('overdue', decision, message, {
            finding: finding.id
        })
    ];
}
function inScope(open, policy) {
    return open.filter((location)=>policy.gate.scope === 'all' || location.origin !== 'existing');
}
/**
 * `block` when one of the locations blocks, `warn` when development-only ones merely warn, null
 * when nothing counts.
 */ function strictest(locations, policy) {
    const rule = policy.gate['dev-dependencies'];
    const dev = locations.filter((location)=>location.package?.dev === true);
    if (locations.length > dev.length || rule === 'same' && dev.length > 0) return 'block';
    return rule === 'warn' && dev.length > 0 ? 'warn' : null;
}
/**
 * A pull request that introduces nothing blocking and fixes at least one finding that blocked
 * passes with a warning: a gate that blocks the repair keeps the hole open.
 */ function relieved(input, reasons) {
    if (!input.compared || !reasons.some((candidate)=>candidate.decision === 'block')) return false;
    const introduced = new Set(input.findings.filter((finding)=>finding.origin === 'introduced').map((finding)=>finding.id));
    const blocks = (candidate)=>candidate.decision === 'block';
    if (reasons.some((candidate)=>blocks(candidate) && candidate.finding !== undefined && introduced.has(candidate.finding))) return false;
    const all = {
        ...input.policy,
        gate: {
            ...input.policy.gate,
            scope: 'all'
        }
    };
    return input.gone.some((finding)=>(0,gone/* isRepair */.c3)(finding.reason) && judge(finding, all).some(blocks));
}
function relieve(reasons) {
    const remaining = reasons.filter((candidate)=>candidate.decision === 'block').length;
    const message = `fixes at least one blocking finding and introduces none; ${remaining} that blocked before remain`;
    return [
        reason('fixes-blocking', 'warn', message, {}),
        ...reasons.map((candidate)=>({
                ...candidate,
                decision: 'warn'
            }))
    ];
}
function gate_name(finding) {
    const at = finding.package;
    return at === null ? finding.title : `${at.name} ${at.version} (${finding.rule})`;
}
function reason(kind, decision, message, about) {
    return {
        kind,
        decision,
        ...about,
        message
    };
}

// EXTERNAL MODULE: ./src/scanners/shared/scan-report.js
var scan_report = __webpack_require__(41700);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
;// CONCATENATED MODULE: ./src/run/sight-of.js


/**
 * How the judged tree was looked at, from what the scanners say and what the trees have.
 * @param moved base path to head path of files that moved, as all scanners together say
 */ async function sightOf({ head, base, directory, policy }, scans, moved) {
    const before = base === null ? null : await pathsOf(base);
    const now = await pathsOf(head);
    return {
        policy: policy.policy,
        scans: scans.map(({ report })=>report),
        directory,
        has: (path)=>now.has(path),
        detour: await detoursOf(head),
        baseHas: before === null ? null : (path)=>before.has(path),
        moved,
        inventory: inventoryOf(scans, 'head')
    };
}
/** What a change may hide; null where nothing is compared. */ async function changeOf({ head, base, baseUnknown }, scans, { baseHas, moved }) {
    if (base === null && baseUnknown === null) return null;
    const paths = scans.flatMap(({ report })=>report.coverage?.head.unseen.map(({ where })=>where) ?? []);
    const edited = await Promise.all([
        ...new Set(paths)
    ].map(async (path)=>await isSame(path, head, base) ? [] : [
            path
        ]));
    return {
        baseHas,
        moved,
        edited: new Set(edited.flat()),
        inventory: inventoryOf(scans, 'base')
    };
}
/** Tells whether the base did not look at something either. */ function unseenInBase(reports) {
    const scans = reports.map(({ sources, coverage })=>({
            sources,
            keys: (0,gate_sight/* keysOf */.YD)(coverage?.base ?? null)
        }));
    return (source, item)=>scans.find(({ sources })=>sources.includes(source))?.keys.has((0,gate_sight/* keyOf */.TN)(item)) ?? false;
}
/** The link or submodule at or above a path. */ async function detoursOf(tree) {
    const detours = new Map();
    for (const { path, kind } of (await tree.files()))if (kind !== 'file') detours.set(path, {
        path,
        kind
    });
    return (path)=>{
        const parts = path.split('/');
        const above = parts.map((_, index)=>parts.slice(0, index + 1).join('/'));
        return above.map((at)=>detours.get(at)).find((detour)=>detour !== undefined) ?? null;
    };
}
/** Files of a tree. A link is none: what it leads to in the tree is a file of its own. */ async function pathsOf(tree) {
    const files = (await tree.files()).filter(({ kind })=>kind === 'file');
    return new Set(files.map(({ path })=>path));
}
function inventoryOf(scans, side) {
    return new Map(scans.flatMap(({ inventory })=>[
            ...inventory?.[side] ?? []
        ]));
}
/**
 * Whether both trees have the same bytes at a path. What one of them cannot give is another one.
 */ async function isSame(path, head, base) {
    if (base === null) return false;
    const [now, before] = await Promise.all([
        idIn(head, path),
        idIn(base, path)
    ]);
    return now !== null && now === before;
}
async function idIn(tree, path) {
    try {
        return await tree.contentId(path);
    } catch (error) {
        // No file of that path, or one that cannot be read: the same in neither tree.
        if (!(0,errors/* isError */.bJ)(error)) throw error;
        return null;
    }
}

;// CONCATENATED MODULE: ./src/run/pipeline.js













/** For runs that know no issues: every clock starts now. */ const noRecall = ()=>Promise.resolve({
        memory: new Map(),
        unfound: [],
        reasons: []
    });
/**
 * The story: scan head and base, merge what is the same, assess it, decide, and hand all of it to
 * the reports.
 */ async function pipeline_judge(input) {
    const { policy } = input.policy;
    const scans = await Promise.all(input.scanners.map((scanner)=>scanOne(scanner, input)));
    const moved = new Map(scans.flatMap((scan)=>[
            ...scan.moved
        ]));
    const merged = (0,merge/* mergeObservations */.AB)(scans.flatMap(({ head })=>head), scans.flatMap(({ base })=>base), moved);
    const renamed = (0,pair_weaknesses/* mayHaveMoved */.P)(merged) ? await renamesOf(input) : new Map();
    const weaknesses = (0,pair_weaknesses/* pairWeaknesses */.K)(merged, new Map([
        ...renamed,
        ...moved
    ]));
    const reports = scans.map(({ report })=>report);
    const recalled = await input.recall(weaknesses.map(keyOf), (0,result/* completeIn */.R)(reports, input.directory));
    const comparison = comparisonOf(input);
    const sight = await sightOf(input, scans, moved);
    const { findings, gone } = assess([
        ...weaknesses,
        ...recalled.unfound
    ], {
        policy,
        asOf: input.asOf,
        baseline: input.base !== null ? 'known' : comparison.compares ? 'unknown' : 'none',
        moved,
        memory: recalled.memory,
        fate: (place)=>(0,gate_sight/* fateOf */._L)(place, sight),
        wasUnseen: unseenInBase(reports)
    });
    const permissions = (0,findings_permissions/* sortedChanges */.Ri)(scans.flatMap((scan)=>scan.permissions ?? []));
    const verdict = decide({
        policy,
        findings,
        gone,
        scans: reports,
        permissions,
        compared: input.base !== null,
        change: await changeOf(input, scans, sight),
        reasons: [
            ...input.policy.reasons,
            ...recalled.reasons
        ]
    });
    return {
        ...verdict,
        asOf: input.asOf,
        today: (0,day/* dayOf */.kb)(input.asOf, policy.sla.timezone),
        comparison,
        policy: input.policy.origin,
        counts: countFindings(findings),
        nextDue: nextDue(findings),
        scans: reports,
        findings,
        gone,
        permissions,
        waivers: (0,waiver/* idleWaivers */.sD)(policy, findings, input.asOf, isWhole(reports, input.directory))
    };
}
async function renamesOf({ head, base, renames }) {
    return base === null || renames === undefined ? new Map() : renames(head, base);
}
function keyOf(weakness) {
    return {
        ...(0,finding_key/* keyOfWeakness */.i)(weakness),
        inBase: weakness.base.length > 0
    };
}
/**
 * Whether nothing was left out that a waiver may be for: all of the tree, and no scanner that
 * failed.
 */ function isWhole(scans, directory) {
    return directory === '' && scans.every(({ status })=>status !== 'failed');
}
function comparisonOf({ head, base, baseUnknown }) {
    return {
        head: head.commit,
        base: base?.commit ?? null,
        baseUnknown,
        compares: base !== null || baseUnknown !== null
    };
}
async function scanOne(scanner, input) {
    const { head, base, directory, scratch, log, trusted = base ?? head } = input;
    const { policy } = input.policy;
    const reason = scanner.skipped(policy);
    if (reason === null) return scanner.scan({
        head,
        base,
        trusted,
        directory,
        policy,
        scratch,
        log
    });
    return {
        report: (0,scan_report/* skippedReport */.VY)(scanner, reason),
        head: [],
        base: [],
        moved: new Map()
    };
}


/***/ }),

/***/ 80849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renamesIn)
/* harmony export */ });
/* harmony import */ var _scanners_shared_sarif_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80910);

/** Finds files that were renamed since the base, as git tells it. */ function renamesIn(repository) {
    const find = (0,_scanners_shared_sarif_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .renamesByGit */ .Nl)(repository);
    return async (head, base)=>new Map([
            ...await find(head, base)
        ].map(([now, before])=>[
                before,
                now
            ]));
}


/***/ }),

/***/ 23839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
 * Whatever could not be done ends as `failed`. The engine is loaded here and not before: other
 * commands start without it.
 */ async function scanOrFail(context) {
    try {
        const { scanCode } = await Promise.all(/* import() */[__webpack_require__.e(5429), __webpack_require__.e(1895), __webpack_require__.e(6738), __webpack_require__.e(6167), __webpack_require__.e(1457)]).then(__webpack_require__.bind(__webpack_require__, 31457));
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F_: () => (/* binding */ checksumPath),
/* harmony export */   NT: () => (/* binding */ downloadedPath),
/* harmony export */   Wr: () => (/* binding */ builtDirectory),
/* harmony export */   ZY: () => (/* binding */ fromCache),
/* harmony export */   yK: () => (/* binding */ putInPlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91385);
/* harmony import */ var _system_distrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68501);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47639);
/* harmony import */ var _checksum_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70570);
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70967);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40164);








/** Where the downloaded program is kept. */ function downloadedPath({ cache, machine }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, (0,_release_js__WEBPACK_IMPORTED_MODULE_6__/* .programName */ .kX)(machine.platform));
}
/** The directory with the program that `go install` built, and its checksum beside it. */ function builtDirectory({ cache }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, 'go');
}
/**
 * The osv-scanner in the cache, if it is what it was when it was put there.
 * @throws Unavailable when there is none
 * @throws ChecksumError when there is another; it is removed
 */ async function fromCache(means) {
    const built = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(builtDirectory(means), (0,_release_js__WEBPACK_IMPORTED_MODULE_6__/* .programName */ .kX)(means.machine.platform));
    const program = await isDownloaded(means) ? downloadedPath(means) : await isBuilt(means, built) ? built : null;
    if (program === null) throw new _providers_js__WEBPACK_IMPORTED_MODULE_7__/* .Unavailable */ .$(`cache: there is no osv-scanner ${_release_js__WEBPACK_IMPORTED_MODULE_6__/* .OSV_SCANNER_VERSION */ .nX} in ${means.cache}`);
    return {
        program,
        version: _release_js__WEBPACK_IMPORTED_MODULE_6__/* .OSV_SCANNER_VERSION */ .nX,
        from: 'cache'
    };
}
async function isDownloaded(means) {
    const program = downloadedPath(means);
    if (means.asset === null || !await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)(program)) return false;
    await check(program, means.asset.sha256, program);
    return true;
}
/** Its sum lies beside it: whoever can put one there can put the other. */ async function isBuilt(means, program) {
    if ((0,_system_distrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .isDistrusted */ .k_)(program)) return false;
    if (!await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)(program)) return false;
    await check(program, await recordedSum(program), builtDirectory(means));
    return true;
}
/** @param rubbish what is removed when the sum is wrong */ async function check(program, expected, rubbish) {
    const actual = await (0,_checksum_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Of */ .B)(program);
    if (actual === expected) return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(rubbish, {
        recursive: true,
        force: true
    });
    throw new _checksum_js__WEBPACK_IMPORTED_MODULE_5__/* .ChecksumError */ .A(`${program}, from the cache,`, actual, expected);
}
/** The file beside a program that `go install` built. */ function checksumPath(program) {
    return `${program}.sha256`;
}
async function recordedSum(program) {
    const file = checksumPath(program);
    const recorded = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)(file) ? /^[0-9a-f]{64}/.exec(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'))?.[0] : undefined;
    return recorded ?? `the one in ${file}, which has none`;
}
/**
 * Puts a finished file or directory into its place. Where another run was faster, and ours cannot
 * replace what it put there (a directory, or on Windows a program that runs), ours is dropped:
 * theirs is checked before it is used, like everything from the cache.
 */ async function putInPlace(finished, place) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(finished, place);
    } catch (error) {
        if (!await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)(place)) throw error;
        await discard(finished);
    }
}
/** Removes what was not finished, if it was begun at all. */ async function discard(unfinished) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(unfinished, {
            recursive: true,
            force: true
        });
    } catch (error) {
        // `force` overlooks a missing file, but not a file where a directory of the path should be.
        if (!(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error)) throw error;
    }
}


/***/ }),

/***/ 70570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ChecksumError),
/* harmony export */   B: () => (/* binding */ sha256Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);



/** A program that is not the one it must be. Nothing may go on after this. */ class ChecksumError extends Error {
    name = 'ChecksumError';
    /** @param what the file, and where it came from */ constructor(what, actual, expected){
        super(`${what} has the SHA-256 sum ${actual}, but it must be ${expected}. It was removed and never run. ` + 'Find out what put it there (a damaged transfer, a proxy, an attacker) before you run again.');
    }
}
/** The SHA-256 sum of a file, hexadecimal. */ async function sha256Of(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, {
        highWaterMark: 1024 * 1024
    }), hash);
    return hash.digest('hex');
}


/***/ }),

/***/ 70841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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


/** All programs of a name on the PATH, in its order, where a pull request cannot put one. */ function findOnPath(name, { environment, platform }) {
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
// EXTERNAL MODULE: ./src/scanners/dependencies/program/checksum.js
var checksum = __webpack_require__(70570);
// EXTERNAL MODULE: ./src/scanners/dependencies/program/providers.js
var providers = __webpack_require__(70967);
// EXTERNAL MODULE: ./src/system/git-environment.js
var git_environment = __webpack_require__(93772);
;// CONCATENATED MODULE: ./src/scanners/dependencies/program/version.js



const TIMEOUT_MS = 60_000;
/**
 * The version that an osv-scanner says it has, by its `--version`.
 * @throws Error when it does not answer as an osv-scanner does
 */ async function programVersion(program, run) {
    const { exitCode, stdout, stderr, killed } = await start(program, run);
    const [, version] = /osv-scanner version: v?(\d+\.\d+\.\d+[\w.+-]*)/.exec(stdout.toString('utf8') + stderr) ?? [];
    if (version !== undefined && exitCode === 0) return version;
    const end = killed === 'timeout' ? 'gave no answer within a minute' : `ended with ${killed ?? `exit code ${exitCode ?? '?'}`}`;
    throw new Error(`${program} is no usable osv-scanner: \`--version\` ${end}${version === undefined ? ' and named no version' : ''}`);
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
        // @actions/exec explains at length how it looks for programs.
        const why = (0,errors/* messageOf */.bD)(error).startsWith('Unable to locate executable file') ? 'there is no such program, or it may not be executed' : (0,errors/* messageOf */.bD)(error);
        throw new Error(`${program} cannot be started: ${why}`, {
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
 * What a user may have set, by the environment or by `go env -w`, that says where Go's own files
 * and modules are.
 */ const PLACES = [
    'GOPATH',
    'GOMODCACHE',
    'GOCACHE',
    'GOPROXY'
];
/**
 * Nothing may weaken the check of every module against Go's checksum database (GONOSUMDB,
 * GOPRIVATE, GOINSECURE, `GOFLAGS=-insecure` and the like are not passed on), and no other
 * toolchain is downloaded.
 * @see https://go.dev/ref/mod#environment-variables
 */ const STRICT = {
    GOENV: 'off',
    GOFLAGS: '',
    GOSUMDB: 'sum.golang.org',
    GOTOOLCHAIN: 'local',
    GOWORK: 'off',
    GO111MODULE: 'on',
    CGO_ENABLED: '0'
};
/**
 * Builds osv-scanner with Go, into the cache, with its own checksum beside it: no other is known in
 * advance.
 * @throws Unavailable when there is no Go, or an old one, or it cannot build
 * @throws ChecksumError when the cache changed under our hands
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
 * Go takes what is in its caches for what it put there.
 * @throws Unavailable where the judged change can put something there
 */ function requireOwn(name, directory) {
    if (!directory.split(external_node_path_.delimiter).some((part)=>(0,distrusted/* isDistrusted */.k_)((0,external_node_path_.resolve)(part)))) return;
    throw new providers/* Unavailable */.$(`go install: the ${name} is ${directory}, inside what is judged, where the change can put anything. Name a directory outside`);
}
/** Go says nothing while it builds: a line every ten seconds tells that it is not stuck. */ async function withSignsOfLife(means, building) {
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
        'GOENV',
        'GOROOT',
        'XDG_CONFIG_HOME',
        ...PLACES
    ].flatMap((name)=>{
        const value = means.machine.environment[name];
        return value === undefined ? [] : [
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
    if (version !== program_release/* OSV_SCANNER_VERSION */.nX) throw new Error(`${PACKAGE} became an osv-scanner ${version}`);
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
    throw new Error(`${program} ${args[0] ?? ''} ${end}: ${lastWords(stderr)}`);
}
/** The end of what a program said, as one line of at most 300 characters. */ function lastWords(stderr) {
    return stderr.trim().replace(/\s+/g, ' ').slice(-300);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/scanners/dependencies/program/machine.js



/** The machine that this process runs on. */ function thisMachine() {
    return {
        platform: process.platform,
        arch: process.arch,
        environment: process.env
    };
}
/**
 * Where Fixby keeps its osv-scanner: the runner's tool cache, or the user's cache directory.
 * Absolute.
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */ function cacheDirectory({ platform, arch, environment }) {
    const runner = environment['RUNNER_TOOL_CACHE'];
    if (runner) return (0,external_node_path_.join)(runner, 'osv-scanner', program_release/* OSV_SCANNER_VERSION */.nX, arch);
    const user = (platform === 'win32' ? environment['LOCALAPPDATA'] : environment['XDG_CACHE_HOME']) || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache');
    return (0,external_node_path_.join)(user, 'fixby', 'osv-scanner', `${program_release/* OSV_SCANNER_VERSION */.nX}-${platform}-${arch}`);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/program/locate.js










/**
 * Finds an osv-scanner, or gets one: the one that the user named, one on the PATH, the cache, a
 * download of the pinned release, `go install` of the same version.
 * @throws ChecksumError when a program is not the one it must be
 * @throws FixbyError (scanner) that says, for every place, why there is none, and what to do
 */ async function locateOsvScanner(options) {
    if (options.input !== null) return fromInput(options.input, options);
    const means = meansOf(options);
    const reasons = [];
    for (const way of [
        fromPath,
        program_cache/* fromCache */.ZY,
        download,
        ...means.patient ? [
            fromGo
        ] : []
    ]){
        try {
            const found = await way(means);
            options.log.info(`osv-scanner ${found.version}: ${found.program}${found.from === 'path' ? ', from the PATH' : ''}`);
            return found;
        } catch (error) {
            if (!(error instanceof providers/* Unavailable */.$)) throw error;
            reasons.push(error.message);
        }
    }
    throw new fixby_error/* FixbyError */.$('scanner', `There is no osv-scanner. Tried: ${reasons.join('; ')}.`, 'Do one of these: install osv-scanner 2.x (https://google.github.io/osv-scanner/' + 'installation/), name one with the input `osv-scanner` (`--osv-scanner`), let this machine reach github.com, or install Go 1.26 or newer.');
}
function meansOf({ run, log, patient = true, machine = thisMachine(), release }) {
    const asset = release === undefined ? (0,program_release/* releaseAsset */.oy)(machine.platform, machine.arch) : release.asset;
    return {
        run,
        log,
        patient,
        machine,
        asset,
        releaseUrl: release?.url ?? program_release/* RELEASE_URL */.Q7,
        cache: (0,external_node_path_.resolve)(cacheDirectory(machine))
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
 * Loaded only here: an HTTP client takes longer to load than all the rest, and most runs need none.
 */ async function download(means) {
    const { fromDownload } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(4193)]).then(__webpack_require__.bind(__webpack_require__, 4193));
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

/***/ 70967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Unavailable)
/* harmony export */ });
/**
 * This way leads nowhere, the next one may: the message says why, without a full stop. Every other
 * error is final.
 */ class Unavailable extends Error {
    name = 'Unavailable';
}


/***/ }),

/***/ 40164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q7: () => (/* binding */ RELEASE_URL),
/* harmony export */   kX: () => (/* binding */ programName),
/* harmony export */   nX: () => (/* binding */ OSV_SCANNER_VERSION),
/* harmony export */   oy: () => (/* binding */ releaseAsset)
/* harmony export */ });
/** The osv-scanner that Fixby gets by itself. */ const OSV_SCANNER_VERSION = '2.5.1';
/**
 * Where the release's assets are. @see https://github.com/google/osv-scanner/releases/tag/v2.5.1
 */ const RELEASE_URL = `https://github.com/google/osv-scanner/releases/download/v${OSV_SCANNER_VERSION}`;
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
 * @param platform as Node has it, `process.platform`
 * @param arch as Node has it, `process.arch`
 */ function releaseAsset(platform, arch) {
    const name = `osv-scanner_${SYSTEMS.get(platform) ?? ''}_${PROCESSORS.get(arch) ?? ''}${suffix(platform)}`;
    const sha256 = SHA256[name];
    return sha256 === undefined ? null : {
        name,
        sha256
    };
}
/** The name of the program's file on a platform. */ function programName(platform, name = 'osv-scanner') {
    return name + suffix(platform);
}
function suffix(platform) {
    return platform === 'win32' ? '.exe' : '';
}


/***/ }),

/***/ 37207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/** A repository without a file of that name pays for nothing: not even the rules are loaded. */ async function scanOrFail(context) {
    try {
        if (!await mayHaveApps(context)) return nothing([]);
        const { scanForge } = await __webpack_require__.e(/* import() */ 8323).then(__webpack_require__.bind(__webpack_require__, 88323));
        const { report, ...found } = await scanForge(context);
        return {
            ...found,
            report: (0,_shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .EI)(FORGE, {
                version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x,
                ...report
            })
        };
    } catch (error) {
        return nothing([
            (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)
        ]);
    }
}
async function mayHaveApps({ head, base }) {
    const lists = await Promise.all([
        head.files(),
        base === null ? [] : base.files()
    ]);
    return lists.some((files)=>files.some(({ path })=>NAME.test(path)));
}
function nothing(problems) {
    const report = (0,_shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .EI)(FORGE, {
        version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x,
        files: 0,
        problems
    });
    return {
        report,
        head: [],
        base: [],
        moved: new Map()
    };
}


/***/ }),

/***/ 91587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createScanners)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/policy/sections.js
var sections = __webpack_require__(28701);
// EXTERNAL MODULE: ./src/scanners/code/run.js
var run = __webpack_require__(23839);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
;// CONCATENATED MODULE: ./src/system/cached-tree.js

/**
 * A tree that reads each file once, however many ask for it, and whatever each of them takes at
 * most.
 */ function cachedTree(tree) {
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
// EXTERNAL MODULE: ./src/scanners/shared/unseen-files.js
var unseen_files = __webpack_require__(76442);
;// CONCATENATED MODULE: ./src/scanners/dependencies/coverage.js

/**
 * What the dependency scan looked at and what not. Of the base only the lockfiles that differ were
 * scanned: for the others the head speaks.
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
        ...selection.unread.map(({ path, reason, detail })=>(0,unseen_files/* fileItem */.q)(path, reason, detail)),
        ...selection.submodules.map((path)=>(0,unseen_files/* fileItem */.q)(path, 'unsupported', 'a submodule; scan it in its own repository')),
        ...selection.excluded.map((path)=>(0,unseen_files/* fileItem */.q)(path, 'excluded')),
        ...side.failed.map((path)=>(0,unseen_files/* fileItem */.q)(path, 'unreadable'))
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
/** By place and name, each once: the same package may stand in a file many times. */ function sorted(unseen) {
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

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/kinds.js
/** A package manager as far as an upgrade command differs. */ /**
 * File names that osv-scanner 2.5.1 takes by `-L :PATH` with its default plug-ins, each tried with
 * the program. A string is the whole file name; an expression is matched against the path. Case
 * counts, except for SBOMs.
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/graph.js
/** An edge to the package with this number, and the range by which it is asked for. */ const UNREACHED = -2;
const ROOT = -1;
/**
 * Who brings whom, by a breadth-first walk from the direct dependencies: production first, then
 * those of which nothing tells, then development, so that a package counts as `dev` only when
 * nothing else leads to it. Packages are numbers from 0. Neither recursion nor chains are kept:
 * 5,000 packages cost a few arrays.
 */ class DependencyGraph {
    #parent;
    #dev;
    #wanted;
    #roots = new Map();
    #projects = new Map();
    #dependents = new Map();
    #closed;
    /**
   * @param closed whether `roots` are all there are: if not, a package that isn't among them may be
   *   direct all the same
   */ constructor(size, roots, edgesOf, closed = true){
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
    /** What is known of a package; `through` is built only here, for the few that are asked for. */ relation(node) {
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
/** Facts of a listed package without a graph. */ function plainFacts(listed, known = {}) {
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
 * What an address gives is compared by its name and version as well, but nobody says that it is the
 * registry's.
 */ const ELSEWHERE = {
    git: 'from git',
    file: 'from a file',
    url: 'from an address'
};
/**
 * What of the listed packages cannot be compared since it comes from elsewhere than a registry; own
 * code is not missed.
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
/** Facts of the `node`-th listed package, with what the graph knows. */ function graphFacts(listed, node, graph) {
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
 * More versions of one package than any real lockfile has; a tampered one must not cost the square
 * of its length.
 */ const MAX_SAME = 32;
/** The numbers of the packages of each name. */ function byName(names) {
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
/** A lookup over listed packages; facts are made only for what is asked for. */ function lookup(listed, options) {
    const normal = options.normalName ?? ((name)=>name);
    // A line break can stand in neither part of a name that any registry accepts, and where it does,
    // the worst is a lookup that finds the occurrences of two equally impossible packages.
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
    return {
        manager: options.manager,
        count: listed.length,
        notCompared: fromElsewhere(listed),
        knows: (name)=>names().has(normal(name)),
        versions: (name)=>names().get(normal(name)) ?? [],
        find: (name, version)=>(nodes.get(keyOf(name, version)) ?? []).flatMap((node)=>options.facts(node) ?? []).sort((a, b)=>a.line - b.line || a.column - b.column)
    };
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

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/paths.js

/**
 * The path of `target` as seen from the file `from`, both relative to the repository; null when it
 * is absolute, a URL, or leaves the repository.
 */ function besides(from, target) {
    if (target === '' || external_node_path_.posix.isAbsolute(target) || /^[a-z][a-z0-9+.-]*:/i.test(target) || target.includes('\\')) return null;
    const path = external_node_path_.posix.join(external_node_path_.posix.dirname(from), target);
    return path === '.' || path === '..' || path.startsWith('../') ? null : path;
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/facts.js
/**
 * A lockfile that can't be read. The message holds no text of the file and names no path: the
 * caller knows it.
 */ class LockfileError extends Error {
    /** 1-based; null where unknown. */ line;
    constructor(message, line){
        super(line === null ? message : `line ${line}: ${message}`);
        this.name = 'LockfileError';
        this.line = line;
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/toml.js


/**
 * Parses TOML and takes what the schema knows.
 * @throws LockfileError when the text is no TOML, or of another shape than the schema's
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
        // Deep nesting is refused by the parser itself, with an error of the same class.
        if (error instanceof dist/* TomlError */.zx) throw new LockfileError('not valid TOML', error.line);
        throw error;
    }
}
/**
 * The lines of the `name = "…"` of each `[[package]]`, in order; a package whose line can't be told
 * has line 1. A header inside a multi-line string is passed over as long as no name of the list
 * follows it.
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

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/cargo/manifest.js


const table = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({});
const manifest_sections = {
    dependencies: table,
    'build-dependencies': table,
    'dev-dependencies': table
};
const Manifest = schemas/* object */.Ikc({
    package: schemas/* object */.Ikc({
        name: schemas/* string */.YjP().optional()
    }).optional(),
    ...manifest_sections,
    target: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc(manifest_sections)).default({})
});
/**
 * Reads a Cargo.toml.
 * @throws LockfileError when it can't be read
 * @see https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */ function readCargoManifest(text) {
    const manifest = parseToml(text, Manifest);
    const wishes = [
        manifest,
        ...Object.values(manifest.target)
    ].flatMap((at)=>[
            ...wishesIn(at.dependencies, false),
            ...wishesIn(at['build-dependencies'], false),
            ...wishesIn(at['dev-dependencies'], true)
        ]);
    return {
        name: manifest.package?.name ?? null,
        wishes
    };
}
function wishesIn(wished, dev) {
    return Object.entries(wished).map(([key, wish])=>{
        if (typeof wish === 'string') return {
            name: key,
            range: wish,
            dev
        };
        const { package: name, version } = schemas/* object */.Ikc({
            package: schemas/* string */.YjP(),
            version: schemas/* string */.YjP()
        }).partial().catch({}).parse(wish);
        return {
            name: name ?? key,
            range: version ?? null,
            dev
        };
    });
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/cargo/cargo.js






const Lock = schemas/* object */.Ikc({
    package: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        version: schemas/* string */.YjP().default(''),
        source: schemas/* string */.YjP().optional(),
        dependencies: schemas/* array */.YOg(schemas/* string */.YjP()).default([])
    })).default([])
});
/**
 * Cargo.lock. A package without a source is a project of the repository; which of its dependencies
 * are for development only its Cargo.toml tells, and only the one beside the lockfile can be found.
 * @throws LockfileError when it can't be read
 */ function readCargoLock(input) {
    const crates = parseToml(input.text, Lock).package;
    const lines = packageLines(input.text, crates.map(({ name })=>name));
    const listed = crates.map(({ name, version, source }, node)=>({
            name,
            version,
            origin: source === undefined ? 'own' : source.startsWith('git+') ? 'git' : 'registry',
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
        return (edges[node] ?? []).flatMap((edge)=>rootsOf(edge, crates[edge.to]?.name ?? '', wishes));
    });
    const foreign = (node)=>crates[node]?.source === undefined ? [] : edges[node] ?? [];
    const graph = new DependencyGraph(crates.length, roots, foreign);
    return lookup(listed, {
        manager: 'cargo',
        facts: (node)=>graphFacts(listed, node, graph)
    });
}
/**
 * Nodes by `name` where only one version is there, and by `name version`; null marks a name with
 * several.
 */ function indexOf(crates) {
    const nodes = new Map();
    crates.forEach(({ name, version }, node)=>{
        nodes.set(name, nodes.has(name) ? null : node);
        nodes.set(`${name} ${version}`, node);
    });
    return nodes;
}
function rootsOf(edge, name, wishes) {
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

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./src/core/packages/purl-type.js
var purl_type = __webpack_require__(54866);
;// CONCATENATED MODULE: ./src/core/packages/versions/text.js

/**
 * A version begins with a number, which an epoch, a `v` or an `=` may stand before, and is one
 * word.
 */ const NUMBERED = /^[v=]?\d[\w.+!~:-]*$/i;
const WORD = /^\w[\w.+~:-]*$/;
/** Words by which Maven asks for the newest there is. */ const NEWEST = /^(?:LATEST|RELEASE)$/;
/**
 * Whether a text is one version, and not a range (`3.6.*`, `[1,2)`), a property that nobody
 * resolved (`$(Prop)`, `${prop}`), an address, a branch, or nothing: such a text can't be compared
 * with anything.
 * @param ecosystem the OSV ecosystem
 */ function isVersionText(ecosystem, version) {
    const text = version.trim();
    if (text.length > 256) return false;
    switch((0,purl_type/* withoutRelease */.U)(ecosystem)){
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
            // Distributions, and what an SBOM may name else: only what is plainly none.
            return text !== '' && !/[\s*$(){}<>]|:\/\//.test(text);
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/json.js


/**
 * Parses JSON; nesting as deep as the text likes is fine.
 * @throws LockfileError naming the line of the first error
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
/**
 * The engine's own message quotes the file and has a position in some versions only, so it is
 * looked for anew.
 */ function errorOffset(text) {
    const errors = [];
    try {
        (0,main.parse)(text, errors, {
            disallowComments: true,
            allowTrailingComma: false
        });
    } catch (error) {
        // This parser recurses, and thousands of brackets end its stack: then only the line is lost.
        if (!(error instanceof RangeError)) throw error;
    }
    return errors[0]?.offset ?? null;
}
/** The 1-based line of an offset. */ function lineAt(text, offset) {
    let line = 1;
    for(let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))line += 1;
    return line;
}
// Token numbers of jsonc-parser's SyntaxKind, which is a const enum and can't be imported by a
// per-file compiler.
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
 * Goes through the keys of all objects of a JSON text that `parseJson` accepted, in the order of
 * the text and without recursion. `enter` gets the state of the object that has the key, and
 * returns the state of the key's value.
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

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/deno.js






const texts = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({});
const Configuration = schemas/* object */.Ikc({
    imports: texts,
    scopes: schemas/* record */.g1P(schemas/* string */.YjP(), texts).default({})
});
const deno_Lock = schemas/* object */.Ikc({
    /** From version 4 the packages, before that they stand one level deeper. */ npm: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}),
    packages: schemas/* object */.Ikc({
        npm: texts,
        jsr: texts
    }).partial().default({}),
    jsr: texts,
    remote: texts
});
/**
 * deno.lock: its npm packages. What comes from JSR or an address is named, since no advisories are
 * about it.
 * @throws LockfileError when it can't be read
 * @see https://docs.deno.com/runtime/fundamentals/modules/#integrity-checking-and-lock-files
 */ function readDenoLock({ text }) {
    const lock = shaped(deno_Lock, text, 'deno.lock');
    const npm = {
        ...lock.packages.npm,
        ...'packages' in lock.npm ? {} : lock.npm
    };
    const deep = schemas/* object */.Ikc({
        packages: texts
    }).safeParse(lock.npm).data?.packages ?? {};
    const names = [
        ...Object.keys(npm),
        ...Object.keys(deep)
    ];
    const others = [
        ...Object.keys({
            ...lock.packages.jsr,
            ...lock.jsr
        }),
        ...Object.keys(lock.remote)
    ];
    return packagesOf(text, names, others);
}
/**
 * deno.json, or an import map: the npm packages that it names with a version. A range is named.
 * @throws LockfileError when it can't be read
 */ function readDenoConfiguration({ text }) {
    const { imports, scopes } = shaped(Configuration, text, 'deno.json');
    const targets = [
        imports,
        ...Object.values(scopes)
    ].flatMap((map)=>Object.values(map)).filter((target)=>typeof target === 'string');
    const npm = targets.filter((target)=>target.startsWith('npm:')).map((target)=>target.replace(/^npm:\/?/, ''));
    return packagesOf(text, npm, targets.filter((target)=>/^(?:jsr:|https?:)/.test(target)));
}
function shaped(schema, text, what) {
    const parsed = schema.safeParse((0,main.parse)(text));
    if (!parsed.success) throw new LockfileError(`not valid as a ${what}`, null);
    return parsed.data;
}
/** @param names each `name@version`, with peers (`_react@18`) or a path behind it */ function packagesOf(text, names, others) {
    const listed = [];
    const notCompared = others.map((name)=>({
            name,
            reason: 'unsupported',
            detail: 'not from npm'
        }));
    for (const entry of new Set(names)){
        const [, name = entry, version = ''] = /^(@?[^@/]+(?:\/[^@/]+)?)(?:@([^/_]*))?/.exec(entry) ?? [];
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
            })),
        notCompared
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/python/names.js
/**
 * The normal form of a Python package's name: `Zope.Interface`, `zope_interface` and
 * `zope-interface` are one.
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
 * The gems of a Gemfile.lock that no registry gives: a section for each folder and each repository,
 * their gems four blanks in.
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/yaml.js

/** Null for what is no YAML. */ function yamlOf(text) {
    try {
        return (0,yaml_dist/* parse */.qg)(text);
    } catch (error) {
        if (error instanceof yaml_dist/* YAMLError */.IP || error instanceof RangeError) return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/own-code.js





/**
 * What lockfiles without a reader of their own say of packages that are no registry's: own code,
 * git, files. A text that cannot be read gives none, since osv-scanner refuses it.
 */ function packagesFromElsewhere(kind, text) {
    return READERS.get(kind.name)?.(text) ?? [];
}
/** Names that are one in the ecosystem have the same normal form. */ function normalName(kind, name) {
    return kind.ecosystem === 'PyPI' ? pythonName(name) : name.toLowerCase();
}
const READERS = new Map([
    [
        'bundler',
        sourcesOf
    ],
    [
        'composer',
        composer
    ],
    [
        'mix',
        mix
    ],
    [
        'pub',
        pub
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
function tomlOf(text) {
    try {
        return (0,dist/* parse */.qg)(text);
    } catch (error) {
        if (error instanceof dist/* TomlError */.zx) return null;
        throw error;
    }
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    } catch (error) {
        if (error instanceof SyntaxError) return null;
        throw error;
    }
}
/**
 * How Python's lockfiles say where a package comes from, PDM and Pipenv by a key of the entry,
 * pylock.toml by a table.
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
const Composer = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    dist: schemas/* object */.Ikc({
        type: schemas/* string */.YjP()
    }).optional()
});
/**
 * Nearly all of Composer's packages are archives of a commit that the registry names; only a folder
 * is own code.
 */ function composer(text) {
    const lock = Table.catch({}).parse(jsonOf(text));
    return [
        'packages',
        'packages-dev'
    ].flatMap((section)=>list(schemas/* unknown */.L5J(), lock[section])).flatMap((entry)=>Composer.safeParse(entry).data ?? []).flatMap(({ name, dist })=>dist?.type === 'path' ? [
            {
                name,
                origin: 'own'
            }
        ] : []);
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
const PUB = new Map([
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
function pub(text) {
    const lock = schemas/* object */.Ikc({
        packages: schemas/* record */.g1P(schemas/* string */.YjP(), Table)
    }).safeParse(yamlOf(text));
    return Object.entries(lock.data?.packages ?? {}).flatMap(([name, { source }])=>{
        const origin = typeof source === 'string' ? PUB.get(source) : undefined;
        return origin === undefined ? [] : [
            {
                name,
                origin
            }
        ];
    });
}
/** @see https://rstudio.github.io/renv/articles/lockfile.html */ function renv(text) {
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
 * Versions by normal name of what a lockfile without a reader of its own holds; null for formats
 * that are only searched. A text that cannot be read gives nothing, since osv-scanner refuses it.
 * @throws LockfileError when TOML or JSON can't be read
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
        locked_composer
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
        locked_pub
    ],
    [
        'gradle',
        (text)=>locked_all(text, /^([^\s#:=]+:[^\s:=]+):([^\s:=]+)=/gm)
    ]
]);
const Package = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP().optional()
});
const tableList = schemas/* array */.YOg(Package).default([]);
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
const Pinned = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
    version: schemas/* string */.YjP().optional()
})).catch({});
const Pipfile = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
function locked_pipenv(text) {
    const sections = Object.entries(Pipfile.catch({}).parse(parseJson(text)));
    return sections.filter(([name])=>name !== '_meta').flatMap(([, section])=>Object.entries(Pinned.parse(section)).map(([name, { version }])=>[
                name,
                version?.replace(/^==/, '') ?? null
            ]));
}
const names = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}).default({});
const Composed = schemas/* array */.YOg(Package.extend({
    replace: names,
    provide: names
})).catch([]).default([]);
const locked_Composer = schemas/* object */.Ikc({
    packages: Composed,
    'packages-dev': Composed
}).partial();
/** What replaces or provides another package stands for it. */ function locked_composer(text) {
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
function locked_pub(text) {
    const lock = schemas/* object */.Ikc({
        packages: Pinned
    }).safeParse(yamlOf(text));
    return Object.entries(lock.data?.packages ?? {}).map(([name, { version }])=>[
            name,
            version ?? null
        ]);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/generic.js




/** How many lines behind a package's name its version may stand. */ const NEAR = 6;
/**
 * Any other lockfile: only the place that names a package is looked for, by its name as a whole
 * word with its version on the same line or soon after it.
 */ function readGeneric(kind, { text }) {
    const elsewhere = packagesFromElsewhere(kind, text);
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
        ...lookupIn(lockedVersions(kind, text), kind),
        find: (name, version)=>{
            const at = place(name, version);
            const origin = origins.get(normalName(kind, name)) ?? 'registry';
            if (at === null && origin === 'registry') return [];
            return [
                plainFacts({
                    name,
                    version,
                    ...at ?? {
                        line: 1,
                        column: 1
                    },
                    origin
                })
            ];
        }
    };
}
function lookupIn(locked, kind) {
    if (locked === null) return {};
    return {
        knows: (name)=>locked.has(normalName(kind, name)),
        versions: (name)=>locked.get(normalName(kind, name)) ?? []
    };
}
/**
 * Spellings of a name: as it is, as a package URL has it, and its parts as XML attributes have them
 * (group, then name).
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
 * More places than a real file names one package in; a one-letter name must not cost a look at
 * every letter.
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
/**
 * Whether the match is not the middle of a longer name. What follows may be a version joined by
 * `-`, `/` or `@`.
 */ function isWord(text, at, length) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + length] ?? ' ';
    const next = text[at + length + 1] ?? ' ';
    const purl = text.slice(Math.max(0, at - 40), at).includes('pkg:');
    if (JOINED.test(before) && !(purl && before === '/') && !(before === '.' && text.slice(at - 4, at) === 'any.')) return false;
    if (PART_OF_NAME.test(after)) return false;
    return !/[.@/-]/.test(after) || !/[a-z_]/i.test(next);
}
/** How many lines below the name its version stands; infinite when not near. */ function linesToVersion(text, from, version) {
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

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/go/go-mod.js


/**
 * go.mod: `// indirect` marks what the module does not import itself. Go knows no development
 * dependencies.
 * @throws LockfileError when a block isn't closed
 * @see https://go.dev/ref/mod#go-mod-file
 */ function readGoMod(input) {
    const statements = goStatements(input.text);
    const byModule = replacements(statements);
    const modules = statements.flatMap((statement)=>moduleOf(statement) ?? []).map((module)=>replaced(module, byModule));
    const listed = [
        ...modules,
        ...statements.flatMap((statement)=>stdlibOf(statement) ?? [])
    ];
    const known = lookup(listed, {
        manager: 'go',
        facts: (node)=>listed[node]?.facts ?? null
    });
    return {
        ...known,
        notCompared: [
            standardLibrary(statements)
        ]
    };
}
/**
 * Both lines are what is needed at least: which Go builds, and so which standard library is built
 * in, the machine decides.
 */ function standardLibrary(statements) {
    const least = statements.find(({ verb })=>verb === 'toolchain') ?? statements.find(({ verb })=>verb === 'go');
    const asked = least === undefined ? 'any version' : `${least.verb} ${least.words[0] ?? ''} or newer`;
    return {
        name: 'stdlib',
        reason: 'unsupported',
        detail: `Go's standard library: ${asked}, as the machine that builds has it`
    };
}
/** One statement a line; those of a block get the verb before its bracket. */ function goStatements(text) {
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
function moduleOf({ verb, words, comment, line, column }) {
    const [name, version] = words;
    if (verb !== 'require' || name === undefined || version === undefined) return null;
    const direct = !/^indirect(?:;|\s|$)/.test(comment);
    const listed = {
        name,
        version: version.replace(/^v/, ''),
        line,
        column
    };
    return {
        ...listed,
        facts: plainFacts(listed, {
            direct
        })
    };
}
/**
 * `replace old [version] => new [version]`: what is built, and what osv-scanner reports, is the new
 * module.
 */ function replacements(statements) {
    const byModule = new Map();
    for (const statement of statements){
        const arrow = statement.words.indexOf('=>');
        if (statement.verb === 'replace' && arrow > 0) byModule.set(statement.words.slice(0, arrow).join(' '), statement);
    }
    return byModule;
}
function replaced(module, byModule) {
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
/** The standard library has the version of the `go` or `toolchain` line. */ function stdlibOf({ verb, words, line, column }) {
    const version = verb === 'go' ? words[0] : verb === 'toolchain' ? /^go([^-]*)/.exec(words[0] ?? '')?.[1] : undefined;
    if (version === undefined) return null;
    const listed = {
        name: 'stdlib',
        version,
        line,
        column
    };
    return {
        ...listed,
        facts: plainFacts(listed, {
            direct: true
        })
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/gradle-catalog.js




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
const Catalog = schemas/* object */.Ikc({
    versions: schemas/* record */.g1P(schemas/* string */.YjP(), Version).default({}),
    libraries: schemas/* record */.g1P(schemas/* string */.YjP(), Library).default({})
});
/**
 * A version catalog of Gradle. Its versions are what is asked for; what is installed only a
 * lockfile tells.
 * @throws LockfileError when it can't be read
 * @see https://docs.gradle.org/current/userguide/version_catalogs.html
 */ function readGradleCatalog({ text }) {
    const { versions, libraries } = parseToml(text, Catalog);
    const lines = text.split('\n');
    const listed = [];
    const notCompared = [];
    for (const [key, library] of Object.entries(libraries)){
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
        ...lookup(listed, {
            manager: null,
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
            })),
        notCompared
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
    const text = typeof version === 'string' ? version : version.strictly ?? version.require ?? version.prefer ?? '';
    return /^\[([^,[\]]+)\]$/.exec(text)?.[1] ?? text.replace(/!!$/, '');
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/positions.js
/** Turns offsets of a text into positions, by halving the list of line starts. */ function positionsIn(text) {
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

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/maven/pom-syntax.js

/** What has no end goes on to the end of the text, and no tag has another in it: no part of the
 * text is read twice. */ const pom_syntax_TOKEN = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<![^>]*(?:>|$)|<(\/?)([A-Za-z_][^\s/<>]*)([\s/][^<>]*)?>/g;
/** Deeper than any pom.xml, and shallow enough for the paths to cost nothing. */ const MAX_DEPTH = 100;
/**
 * The leaves of a pom.xml, in order. Not an XML parser: osv-scanner has one and has refused what is
 * malformed; this only finds where things stand.
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
 * Where Maven looks for the parent of a pom.xml, relative to it; empty when it has none.
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

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/maven/model.js


const DEPENDENCY = /^project\/(?:profiles\/profile\/)?(dependencyManagement\/)?dependencies\/dependency\/(\w+)$/;
const PROPERTY = /^project\/(?:profiles\/profile\/)?properties\/([^/]+)$/;
/**
 * Reads one pom.xml. What stands in profiles counts as if they were all active: a build may use
 * any.
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
        managed: found.filter(({ managed })=>managed)
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
        const name = PROPERTY.exec(path)?.[1];
        if (name === undefined) continue;
        const values = properties.get(name) ?? [];
        // The project's own stands first, wherever its profiles are.
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
            fields: new Map()
        };
        entry.fields.set(name, leaf);
        found.set(leaf.dependency, entry);
    }
    return [
        ...found.values()
    ].flatMap(({ managed, fields })=>{
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
                versionAt: version === undefined ? null : at(version.offset),
                managed
            }
        ];
    });
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/maven/repository.js


/** All pom.xml files of a repository, found by path and by what they are. */ class PomRepository {
    #byPath = new Map();
    #byName = new Map();
    /**
   * @param texts by path relative to the repository
   * @throws LockfileError when one can't be read
   */ constructor(texts){
        for (const [path, text] of texts){
            const pom = readPomFile(path, text);
            this.#byPath.set(path, pom);
            const name = nameOf(pom);
            this.#byName.set(name, [
                ...this.#byName.get(name) ?? [],
                pom
            ]);
        }
    }
    at(path) {
        return this.#byPath.get(path) ?? null;
    }
    /** Whether an artifact is built from this repository. */ has(coordinates) {
        return this.#byName.has(nameOf(coordinates));
    }
    /** The pom.xml of an artifact; one of the same name and another version is another one. */ find(wanted) {
        const named = this.#byName.get(nameOf(wanted)) ?? [];
        // A version that a property holds (`${revision}`) is whichever the build gives, the same for
        // all.
        const open = (version)=>version.includes('${');
        return named.find(({ version })=>version === wanted.version) ?? named.find(({ version })=>open(version) || open(wanted.version)) ?? null;
    }
    /**
   * The parent of a pom.xml: the file that it points to, if that is what it says, else the one of
   * that name.
   */ parentOf({ path, parent, parentFiles }) {
        if (parent === null) return null;
        const [beside] = parentFiles.flatMap((file)=>this.#byPath.get(besides(path, file) ?? '') ?? []);
        if (beside !== undefined && nameOf(beside) === nameOf(parent)) return beside;
        return this.find(parent);
    }
    /** A pom.xml and those that it inherits from, itself first; a circle ends where it closes. */ lineage(pom) {
        const line = [
            pom
        ];
        for(let next = this.parentOf(pom); next !== null && !line.includes(next); next = this.parentOf(next))line.push(next);
        return line;
    }
}
/** What two artifacts of one name have in common. */ function nameOf({ group, artifact }) {
    return `${group}:${artifact}`;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/maven/resolve.js

/** More values than any real property has in its profiles. */ const MAX_VALUES = 16;
/** More BOMs than import each other anywhere. */ const MAX_IMPORTS = 200;
/**
 * The dependencies of a pom.xml, its own and those that it inherits, with the versions that Maven
 * gives them.
 */ function resolvePom(pom, poms) {
    const lineage = poms.lineage(pom);
    const valuesOf = resolve_propertiesOf(lineage);
    const managed = managementOf(lineage, valuesOf, poms);
    return lineage.flatMap((by)=>by.dependencies.map((dependency)=>{
            const [name = ''] = interpolated(nameOf(dependency), valuesOf);
            const manager = managed.get(keyOf(name, dependency.type)) ?? managed.get(keyOf(name, 'jar')) ?? null;
            const own = dependency.version !== '';
            const versions = own ? interpolated(dependency.version, valuesOf) : manager?.versions ?? [];
            return {
                ...{
                    dependency,
                    by,
                    name,
                    versions: versions.flatMap(stated)
                },
                scope: dependency.scope || (manager?.dependency.scope ?? '') || 'compile',
                stated: own ? {
                    dependency,
                    by
                } : manager,
                own: poms.has(coordinatesOf(name))
            };
        }));
}
/**
 * What of the outside a pom.xml needs: parents and BOMs that the repository does not have, as
 * `group:artifact`.
 */ function missingFrom(pom, poms) {
    const lineage = poms.lineage(pom);
    const last = lineage.at(-1);
    const parent = last?.parent && poms.parentOf(last) === null ? [
        nameOf(last.parent)
    ] : [];
    const valuesOf = resolve_propertiesOf(lineage);
    const imports = lineage.flatMap(({ managed })=>managed.filter(isImport)).map((bom)=>concrete(bom, valuesOf));
    return [
        ...new Set([
            ...parent,
            ...imports.filter((bom)=>poms.find(bom) === null).map(nameOf)
        ])
    ];
}
/** `[1.2]` is Maven's way to insist on one version. */ function stated(version) {
    if (version === '' || version.includes('${')) return [];
    return [
        /^\[([^,[\]()]+)\]$/.exec(version)?.[1] ?? version
    ];
}
/** The nearest pom.xml that has a property says what it is. */ function resolve_propertiesOf(lineage) {
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
/** All values of a text, its properties replaced, also where a value has one again. */ function interpolated(text, valuesOf) {
    let texts = [
        text
    ];
    for(let round = 0; round < 5 && texts.some((value)=>value.includes('${')); round += 1){
        texts = [
            ...new Set(texts.flatMap((value)=>replacedOnce(value, valuesOf)))
        ].slice(0, MAX_VALUES);
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
/**
 * What dependencyManagement says: a project's own first, then its parents', then what they import.
 */ function managementOf(lineage, valuesOf, poms) {
    const managed = new Map();
    const imports = [];
    const add = (of, values)=>{
        for (const by of of){
            for (const dependency of by.managed){
                if (isImport(dependency)) {
                    imports.push(concrete(dependency, values));
                    continue;
                }
                const [name = ''] = interpolated(nameOf(dependency), values);
                const key = keyOf(name, dependency.type);
                const versions = interpolated(dependency.version, values);
                if (!managed.has(key)) managed.set(key, {
                    dependency,
                    by,
                    versions
                });
            }
        }
    };
    add(lineage, valuesOf);
    const seen = new Set();
    for(let next = 0; next < Math.min(imports.length, MAX_IMPORTS); next += 1){
        const wanted = imports[next];
        const bom = wanted === undefined ? null : poms.find(wanted);
        if (bom === null || seen.has(bom)) continue;
        seen.add(bom);
        const line = poms.lineage(bom);
        add(line, resolve_propertiesOf(line));
    }
    return managed;
}
function isImport({ scope, type }) {
    return scope === 'import' && type === 'pom';
}
function concrete(dependency, valuesOf) {
    const [name = ''] = interpolated(nameOf(dependency), valuesOf);
    const [version = ''] = interpolated(dependency.version, valuesOf);
    return {
        ...coordinatesOf(name),
        version
    };
}
function coordinatesOf(name) {
    const [group = '', artifact = ''] = name.split(':');
    return {
        group,
        artifact,
        version: ''
    };
}
function keyOf(name, type) {
    return `${name}:${type}`;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/maven/pom.js




/** The pom.xml files of a repository are the same for each of them. */ const known = new WeakMap();
/**
 * pom.xml: all it lists is direct, and of scope `test` for development. Versions come from
 * properties, from dependencyManagement, from a parent or an imported BOM of the repository.
 * @throws LockfileError when it, or one of the others, is nested too deeply
 * @see https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html
 */ function readPom({ path, text, beside }) {
    const poms = known.get(beside) ?? new PomRepository(beside);
    known.set(beside, poms);
    const pom = poms.at(path) ?? readPomFile(path, text);
    // Whether a module is really built here nobody can tell from its file, so that one with a version
    // is compared all the same.
    const resolved = resolvePom(pom, poms).filter(({ own, versions })=>!own || versions.length > 0);
    const missing = missingFrom(pom, poms);
    const at = pom.parent ?? {
        line: 1,
        column: 1
    };
    return {
        manager: 'maven',
        count: resolved.length,
        declared: resolved.flatMap(({ name, versions })=>versions.map((version)=>({
                    name,
                    version
                }))),
        notCompared: [
            ...missing.map((name)=>({
                    name,
                    reason: 'unsupported',
                    detail: OUTSIDE
                })),
            ...resolved.flatMap((entry)=>unstated(entry, missing))
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
const OUTSIDE = 'a parent or BOM that is not in the repository: what it adds, and the versions that it sets, are not known';
function unstated({ name, versions, dependency }, missing) {
    if (versions.length > 0) return [];
    const from = missing.length === 0 ? '' : `, its version may come from ${missing.slice(0, 3).join(', ')}`;
    return [
        {
            name,
            reason: 'no-version',
            detail: `${dependency.version || 'no version'}${from}`
        }
    ];
}
/**
 * What a parent lists stands in this file at the line that names the parent; only what this file
 * says is changed in it.
 */ function factsOf({ dependency, by, name, scope, stated }, version, path, parent) {
    const { line, column } = by.path === path ? dependency : parent;
    const property = /^\$\{([^{}]+)\}$/.exec(stated?.dependency.version ?? '')?.[1] ?? null;
    const here = stated !== null && stated.by.path === path;
    const listed = {
        ...{
            name,
            version,
            line,
            column
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

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/address.js
/**
 * Schemes, and what begins like them, by where they lead. `npm:` is a registry, and no scheme at
 * all a version or a range.
 */ const OWN = /^(?:link|workspace|portal|root|directory|virtual):|^(?:\.{1,2}|~)?\/|^\.{1,2}$|^[A-Za-z]:[\\/]/;
const GIT = /^(?:git(?:\+[a-z]+)?|ssh|github|gitlab|bitbucket|gist):|^[\w-]+@[\w.-]+:|^(?:git@)?[\w.-]+\/[\w.-]+(?:#.*)?$|\.git(?:#.*)?$/is;
/** Where the three great hosts serve an archive of a commit. */ const GIT_ARCHIVE = /^https?:\/\/(?:codeload\.github\.com|api\.github\.com\/repos|github\.com\/[^/]+\/[^/]+\/(?:archive|tarball)|gitlab\.com\/.*\/(?:archive|-\/archive)|bitbucket\.org\/[^/]+\/[^/]+\/get)\//i;
const FILE = /^(?:file|exec):/i;
const ARCHIVE = /\.(?:tgz|tar|tar\.gz|tar\.bz2|zip|whl)(?:[#?:].*)?$/is;
/**
 * Where an address of a JavaScript lockfile leads: `file:../x` and `link:` to a folder,
 * `file:x.tgz` to a file, `github:` and what else names a repository to git, a registry's tarball
 * to a registry.
 * @returns null where it is no address but a version, or one of a registry
 */ function addressOrigin(address) {
    if (FILE.test(address)) return ARCHIVE.test(address) ? 'file' : 'own';
    if (OWN.test(address)) return ARCHIVE.test(address) ? 'file' : 'own';
    if (/^https?:/i.test(address)) {
        if (GIT_ARCHIVE.test(address) || /\.git(?:#.*)?$/is.test(address)) return 'git';
        return /\/-\/|\/download\//.test(address) ? null : 'url';
    }
    return GIT.test(address) ? 'git' : null;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/yarn-syntax.js

/**
 * Reads a yarn.lock line by line, which is how osv-scanner does it: a header at the margin, its
 * fields two blanks in, the dependencies four. Both formats of Yarn have this shape.
 * @throws LockfileError when a field stands before any header
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
    return {
        berry: entries.length < blocks.length,
        entries: entries.map(entryOf)
    };
}
const FIELD = /^ {2}"?(version|resolution|resolved)"?:? "?([^"]*?)"?$/;
const WISH = /^ {4}(?:"([^"]+)"|([^\s":]+)):? "?([^"]*?)"?$/;
const WISHES = new Set([
    'dependencies',
    'optionalDependencies'
]);
function entryOf({ header, line, fields }) {
    const wishes = [];
    const values = new Map();
    let section = '';
    for (const field of fields){
        const opened = /^ {2}(\w+):$/.exec(field)?.[1];
        section = opened ?? (field.startsWith('    ') ? section : '');
        const [, name, value] = FIELD.exec(field) ?? [];
        if (name !== undefined && value !== undefined) values.set(name, value);
        const [, quoted, plain, range] = WISHES.has(section) ? WISH.exec(field) ?? [] : [];
        const wished = quoted ?? plain;
        if (wished !== undefined && range !== undefined) wishes.push([
            wished,
            range
        ]);
    }
    const descriptors = header.replace(/:\s*$/, '').split(',').map((part)=>part.trim().replace(/^"|"$/g, ''));
    return {
        line,
        column: 1,
        descriptors,
        version: values.get('version') ?? '',
        resolution: values.get('resolution') ?? null,
        resolved: values.get('resolved') ?? null,
        wishes
    };
}
/** Splits `@scope/name@range` at the `@` that ends the name. */ function splitDescriptor(descriptor) {
    const at = descriptor.indexOf('@', 1);
    return at < 0 ? {
        name: descriptor,
        range: ''
    } : {
        name: descriptor.slice(0, at),
        range: descriptor.slice(at + 1)
    };
}
/** The package that a descriptor leads to: the target of an `npm:` alias, else its own name. */ function descriptorPackage(descriptor) {
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
const bun_Lock = schemas/* object */.Ikc({
    workspaces: schemas/* record */.g1P(schemas/* string */.YjP(), Wishes).default({}),
    packages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* unknown */.L5J())).default({})
});
/**
 * bun.lock: the workspaces with what they ask for, and each package with what it asks for.
 * @throws LockfileError when it can't be read
 * @see https://bun.com/docs/pm/lockfile
 */ function readBunLock({ text }) {
    const lock = parseBunLock(text);
    const places = placesOf(text);
    const packages = Object.entries(lock.packages).map(([key, entry])=>packageOf(key, entry, places));
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
        facts: (node)=>graphFacts(packages, node, graph)
    });
}
/**
 * A bun.lock, whose last commas JSON would not have. @throws LockfileError when it can't be read
 */ function parseBunLock(text) {
    const errors = [];
    const lock = bun_Lock.safeParse((0,main.parse)(text, errors, {
        allowTrailingComma: true
    }));
    if (errors.length > 0 || !lock.success) throw new LockfileError('not valid as a bun.lock', null);
    return lock.data;
}
function packageOf(key, entry, places) {
    const [ident] = entry;
    const { name, range } = splitDescriptor(typeof ident === 'string' ? ident : key);
    const known = key.slice(nameStart(key));
    const asked = Wishes.safeParse(entry.find((part)=>typeof part === 'object' && part !== null)).data;
    return {
        ...places.get(key) ?? {
            line: 1,
            column: 1
        },
        key,
        name,
        version: range,
        alias: known === name ? null : known,
        origin: addressOrigin(range) ?? 'registry',
        wishes: asked ? production(asked) : []
    };
}
/** Where the last name of a key begins; a scope has a `/` of its own. */ function nameStart(key) {
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
/** A package's own copies stand below its key, all others above. */ function follow(at, from, list) {
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
/** Where the entries of `packages` stand, by their key. */ function placesOf(text) {
    const places = new Map();
    walkKeys(text, 'lock', (state, key, at)=>{
        if (state === 'packages') places.set(key, at);
        return state === 'lock' && key === 'packages' ? 'packages' : 'other';
    });
    return places;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/package-json.js



const package_json_wishes = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).catch({}).default({});
const package_json_Manifest = schemas/* object */.Ikc({
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
 * Reads a package.json.
 * @throws LockfileError when it is no JSON object
 */ function readManifest(text) {
    const manifest = package_json_Manifest.safeParse(parseJson(text));
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

/** Longer than any path that a file system takes: such an entry can be installed nowhere. */ const MAX_LOCATION = 4_096;
/**
 * The fields of each kind of object that osv-scanner reads: their only proper spelling, by the one
 * without case.
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
 * Where the entries of an npm lockfile stand, by `packages:` or `tree:` and their location, and
 * which keys are not what they seem. Of a key that stands twice in an object the last counts, as
 * for every JSON parser.
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
        // The same limit as above keeps a chain of 100,000 nested entries from costing the square of
        // its length.
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
/** A key without case, as Go compares keys: to Unicode `ſ` is an `s`, and the Kelvin sign a `k`. */ function foldCase(key) {
    return key.toUpperCase().toLowerCase();
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/package-lock-entries.js




const package_lock_entries_Lock = schemas/* object */.Ikc({
    packages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
    dependencies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional()
});
/**
 * What is known of a lockfile's packages, and what is tampered among them, is asked one after the
 * other: it is parsed once.
 */ const parsed = new WeakMap();
/** The lockfile of an input. @throws LockfileError as `parsePackageLock` does */ function packageLockOf(input) {
    const lock = parsed.get(input) ?? parsePackageLock(input.text);
    parsed.set(input, lock);
    return lock;
}
/**
 * Reads an npm lockfile of version 1, 2 or 3.
 * @throws LockfileError when it is no JSON, or not of a lockfile's shape
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
    // Where an optional dependency is listed as an ordinary one too, npm takes its optional range.
    const wishes = [
        'optionalDependencies',
        'dependencies',
        'peerDependencies'
    ].flatMap((key)=>package_lock_entries_wishesIn(value, key));
    const texts = {
        name: textIn(value, 'name'),
        version: textIn(value, 'version'),
        resolved: textIn(value, 'resolved')
    };
    return {
        ...at,
        location,
        ...texts,
        link: value['link'] === true,
        bundled: value['inBundle'] === true,
        wishes,
        devWishes: package_lock_entries_wishesIn(value, 'devDependencies')
    };
}
// Entries are read by hand, since a schema would double the time for 5,000 of them, and leniently,
// since osv-scanner has refused any value of a wrong type in a field that it reads.
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textIn(entry, key) {
    const value = entry[key];
    return typeof value === 'string' ? value : null;
}
function package_lock_entries_wishesIn(entry, key) {
    const value = entry[key];
    if (!isObject(value)) return [];
    return Object.entries(value).flatMap(([name, range])=>typeof range === 'string' ? [
            [
                name,
                range
            ]
        ] : []);
}
/** `npm:name@version`, as lockfile v1 writes the version of an alias. */ const V1_ALIAS = /^npm:(.+)@([^@]+)$/;
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
                ...{
                    wishes: package_lock_entries_wishesIn(value, 'requires'),
                    devWishes: []
                }
            };
            const resolved = textIn(value, 'resolved');
            entries.push({
                ...position,
                location,
                name,
                version: aliased,
                resolved,
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
 * npm's lockfile. Lockfile v1 does not say what the project itself asks for: there the package.json
 * beside it does.
 * @throws LockfileError when it can't be read
 */ function readPackageLock(input) {
    const lock = packageLockOf(input);
    const entries = lock.packages ?? [
        ...projectOf(input),
        ...lock.tree ?? []
    ];
    const nodes = entries.filter((entry)=>entry.location !== '');
    const listed = nodes.map((entry)=>{
        const name = package_lock_nameOf(entry);
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
        facts: (node)=>graphFacts(listed, node, graph)
    });
}
/** The package.json as the entry that lockfile v1 lacks; nothing when there is none. */ function projectOf(input) {
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
        link: false,
        bundled: false
    };
    return [
        {
            ...nothing,
            location: '',
            wishes: production,
            devWishes: development
        }
    ];
}
/**
 * The last name in a location: `@scope/b` of `node_modules/a/node_modules/@scope/b`, the folder's
 * name elsewhere.
 */ function nameAt(location) {
    const [scope = '', name = ''] = location.split('/').slice(-2);
    return scope.startsWith('@') ? `${scope}/${name}` : location.slice(location.lastIndexOf('/') + 1);
}
/** The name by which osv-scanner reports an entry. */ function package_lock_nameOf(entry) {
    return entry.name ?? nameAt(entry.location);
}
/**
 * A registry that is left out of the lockfile (`omit-lockfile-registry-resolved`) is the usual one.
 */ function originOf(entry) {
    if (entry.link || isProject(entry)) return 'own';
    const { resolved, version } = entry;
    // Lockfile v1 has the address in the place of the version.
    return addressOrigin(resolved ?? version ?? '') ?? 'registry';
}
/** The project itself, its workspaces and linked folders: what they ask for is direct. */ function isProject(entry) {
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
 * Finds packages as Node.js does: in the `node_modules` of the dependent's own folder, then of each
 * folder above.
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

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/pnpm-syntax.js



/**
 * Reads a pnpm-lock.yaml.
 * @throws LockfileError when it is no YAML, or no map
 * @see https://github.com/pnpm/spec/blob/master/lockfile/9.0.md
 */ function parsePnpmLock(text) {
    const lines = new yaml_dist/* LineCounter */.HN();
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
            tarball: pnpm_syntax_textIn(mapIn(value, 'resolution'), 'tarball'),
            references: references.get(key) ?? dependenciesIn(value)
        };
    });
    const importers = pairs(mapIn(root, 'importers'));
    // A lockfile for a single project had its dependencies at the top, up to version 6.
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
/** @see https://github.com/pnpm/spec/blob/master/lockfile/9.0.md */ function pnpm_syntax_originOf(resolution) {
    const type = pnpm_syntax_textIn(resolution, 'type');
    if (type === 'directory' || pnpm_syntax_textIn(resolution, 'directory') !== null) return 'own';
    if (type === 'git' || pnpm_syntax_textIn(resolution, 'repo') !== null) return 'git';
    return addressOrigin(pnpm_syntax_textIn(resolution, 'tarball') ?? '') ?? 'registry';
}
/**
 * pnpm 11 and later write what it needs for its own configuration as a document before the
 * project's.
 */ function yamlMaps(text, lineCounter) {
    return yamlDocuments(text, lineCounter).map((document)=>{
        const [error] = document.errors;
        if (error) throw new LockfileError(`not valid YAML (${error.code})`, lineCounter.linePos(error.pos[0]).line);
        if (document.contents === null) return null;
        if (!(0,yaml_dist/* isMap */.jh)(document.contents)) throw new LockfileError('not a pnpm lockfile: a map is expected', 1);
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
        const documents = (0,yaml_dist/* parseAllDocuments */.hR)(text, options);
        return 'empty' in documents ? [] : documents;
    } catch (error) {
        // The parser recurses: thousands of open brackets end its stack.
        if (error instanceof RangeError) throw new LockfileError('nested too deeply', null);
        throw error;
    }
}
function pairs(map) {
    return (map?.items ?? []).flatMap(({ key, value })=>{
        if (!(0,yaml_dist/* isScalar */.jn)(key)) return [];
        const text = (0,yaml_dist/* isScalar */.jn)(value) ? String(value.value) : null;
        return [
            {
                key: String(key.value),
                value: (0,yaml_dist/* isMap */.jh)(value) ? value : null,
                text,
                offset: key.range?.[0] ?? 0
            }
        ];
    });
}
function mapIn(map, name) {
    const value = map?.get(name);
    return (0,yaml_dist/* isMap */.jh)(value) ? value : null;
}
function pnpm_syntax_textIn(map, name) {
    const value = map?.get(name);
    return typeof value === 'string' ? value : null;
}
/** What pnpm's own configuration needs runs on every machine that installs. */ const PRODUCTION = [
    'dependencies',
    'optionalDependencies',
    'configDependencies'
];
function dependenciesIn(map) {
    return PRODUCTION.flatMap((section)=>referencesIn(mapIn(map, section)));
}
/**
 * Version 6 and later have `{ specifier, version }` in a project, all others the reference itself.
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
 * From version 9 a package is listed once, and once more in `snapshots` for each set of peers it is
 * installed with.
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
 * `@s/n@1.0.0` in version 9, `/@s/n@1.0.0(peer)` in 6, `/@s/n/1.0.0_peer` in 5; anything else has
 * no version.
 */ function nameAndVersion(key, lockfileVersion) {
    const pattern = lockfileVersion >= 9 ? /^(@?[^@]+)@(.*)$/ : /^[^/]*\/((?:@[^/]+\/)?[^/@]+)[@/](\d[^_(/]*)(?:[_(/].*)?$/;
    const [, name = '', version = ''] = pattern.exec(key) ?? [];
    return {
        name,
        version
    };
}
/** Cuts the peers off a key or a reference: `1.0.0(react@18.2.0)` becomes `1.0.0`. */ function withoutPeers(reference) {
    const bracket = reference.indexOf('(');
    return bracket < 0 ? reference : reference.slice(0, bracket);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/pnpm.js



/**
 * pnpm-lock.yaml of lockfile version 5 to 9.
 * @throws LockfileError when it can't be read
 */ function readPnpmLock(input) {
    const lock = parsePnpmLock(input.text);
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
    // A workspace that is asked for by a range is linked, and listed nowhere else.
    const asked = new Set(importers.flatMap(({ specifiers })=>[
            ...specifiers.keys()
        ]));
    return {
        ...known,
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
/**
 * A reference is a version (`1.0.0`, with peers behind it) or, for an alias or another registry, a
 * whole key.
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
 * yarn.lock of any Yarn. It does not tell development from production, and that of Yarn 1 not even
 * direct from transitive: the package.json beside it does, and those of the workspaces that Yarn 2
 * and later name.
 * @throws LockfileError when it can't be read
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
    // Workspaces that nobody can see may need what isn't found from here.
    const closed = berry || manifest?.hasWorkspaces === false || workspacesBeside(input).length > 0;
    const edges = entries.map((entry)=>workspaceOf(entry) === null ? index.follow(entry.wishes) : []);
    const graph = new DependencyGraph(entries.length, roots, (node)=>edges[node] ?? [], closed);
    return lookup(listed, {
        manager: berry ? 'yarn-berry' : 'yarn',
        facts: (node)=>graphFacts(listed, node, graph)
    });
}
/**
 * Yarn 1 downloads what `resolved` says, and copies or links a folder where there is none; later
 * ones name all in `resolution`.
 */ function yarn_originOf({ descriptors, resolution, resolved }) {
    if (resolved !== null) return addressOrigin(resolved) ?? 'registry';
    const address = splitDescriptor(resolution ?? descriptors[0] ?? '').range;
    // The patch of a package is that package still.
    return address.startsWith('patch:') ? 'registry' : addressOrigin(address) ?? 'registry';
}
/**
 * The folders of the workspaces that a yarn.lock of Yarn 2 or later names; `''` for the lockfile's
 * own.
 */ function yarnWorkspaces(text) {
    return parseYarnLock(text).entries.flatMap((entry)=>workspaceOf(entry) ?? []);
}
function workspaceOf(entry) {
    const folder = /@workspace:(.*)$/.exec(entry.resolution ?? '')?.[1];
    return folder === undefined ? null : folder === '.' ? '' : folder;
}
function manifestAt(input, folder) {
    const path = besides(input.path, folder === '' ? 'package.json' : `${folder}/package.json`);
    const text = path === null ? undefined : input.beside.get(path);
    return text === undefined ? null : readManifest(text);
}
/**
 * Yarn 1 does not name the workspaces that share its lockfile: the package.json does, and those
 * that are given are all there are.
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
    const project = workspaceOf(entry);
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
/** Finds the entry that answers a dependency. */ class DescriptorIndex {
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
            // Where `resolutions` changed the range, only the name is left to go by; it will do when one
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





/** The files that MSBuild reads for a project although it does not name them, nearest first. */ const ABOVE = [
    'Directory.Packages.props',
    'Directory.Build.props',
    'Directory.Build.targets'
];
/** More values than a property has for all targets of a build. */ const nuget_MAX_VALUES = 16;
/**
 * A .NET project, or a file of central package management: references with the versions that its
 * properties, those of the files above it and those that it imports give them. Conditions are not
 * judged: each value that one may have counts.
 * @see https://learn.microsoft.com/en-us/nuget/consume-packages/central-package-management
 */ function readNuGetProject({ path, text, beside }) {
    const files = filesOf(path, text, beside);
    const properties = nuget_propertiesOf(files);
    // What is nearer is set last.
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
        // A reference in a file for all projects may be completed by each of them.
        if (known.length < versions.length && (written !== '' || nuget_isProject(path))) notCompared.push({
            name: element.name,
            reason: 'no-version',
            detail: written || 'no version'
        });
    }
    return {
        ...lookup(listed, {
            manager: null,
            normalName: (name)=>name.toLowerCase(),
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
            })),
        notCompared
    };
}
function nuget_isProject(path) {
    return !path.endsWith('.props') && !path.endsWith('.targets');
}
/** The file, those above it and those that any of them imports, the nearest first. */ function filesOf(path, text, beside) {
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
    // A map grows while it is walked: what an imported file imports is met as well.
    for (const [from, content] of files)for (const [, target = ''] of withoutComments(content).matchAll(/<Import\b[^<>]*\bProject="([^"$*]+)"/g))add(besides(from, target.replaceAll('\\', '/')));
    return [
        ...files
    ].map(([name, content])=>({
            path: name,
            text: content
        }));
}
function foldersOf(path) {
    const folders = [];
    for(let folder = external_node_path_.posix.dirname(path);; folder = external_node_path_.posix.dirname(folder)){
        folders.push(folder);
        if (folder === '.' || folder === '/') return folders;
    }
}
/** The elements of these names that say which package they are about. */ function elementsOf(text, names) {
    const bare = withoutComments(text);
    const at = positionsIn(bare);
    const pattern = new RegExp(`<(${names})\\b([^<>]*?)(?:/>|>([\\s\\S]{0,2000}?)</\\1>)`, 'g');
    return [
        ...bare.matchAll(pattern)
    ].flatMap(({ 2: attributes = '', 3: inner = '', index })=>{
        const name = attribute(attributes, 'Include') ?? attribute(attributes, 'Update');
        if (name === null || name.includes('$(')) return [];
        const version = attribute(attributes, 'VersionOverride') ?? attribute(attributes, 'Version') ?? /<(?:VersionOverride|Version)>([^<]*)</.exec(inner)?.[1] ?? '';
        return [
            {
                name: name.trim(),
                version: version.trim(),
                ...at(index)
            }
        ];
    });
}
function attribute(attributes, name) {
    return new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? null;
}
/** Comments become blanks, so that everything stays where it is. */ function withoutComments(text) {
    return text.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment)=>comment.replace(/[^\n]/g, ' '));
}
function nuget_propertiesOf(files) {
    const properties = new Map();
    for (const { text } of files){
        const own = new Map();
        for (const [, group = ''] of withoutComments(text).matchAll(/<PropertyGroup\b[^<>]*>([\s\S]*?)(?:<\/PropertyGroup>|$)/g))for (const [, name = '', value = ''] of group.matchAll(/<([A-Za-z_][\w.-]*)(?:\s[^<>]*)?>([^<]*)<\/\1>/g))own.set(name.toLowerCase(), [
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
 * NuGet installs the lowest version of a range: `[1.2, 2.0)` is 1.2. A floating one (`1.*`) it asks
 * the registry for.
 */ function lowest(version) {
    return /^\[\s*([^,\]\s]+)\s*(?:,[^\])]*[\])]|\])$/.exec(version)?.[1] ?? version;
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
// EXTERNAL MODULE: ./node_modules/@renovatebot/ruby-semver/dist/index.js
var ruby_semver_dist = __webpack_require__(84382);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/admits.js



/** Whether a range admits a version; null where we cannot tell. Texts are untrusted. */ function admits(grammar, range, version) {
    return JUDGES[grammar](range.trim(), version);
}
const EXACT = /^\d+(?:\.\d+)*$/;
const JUDGES = {
    npm: bySemver,
    pub: bySemver,
    // A bare version is what `^` is elsewhere.
    cargo: (range, version)=>bySemver(range.split(',').map((part)=>part.trim().replace(/^(?=\d)/, '^')).join(' '), version),
    python: byPython,
    poetry: (range, version)=>{
        if (EXACT.test(range)) return byPython(`==${range}`, version);
        return /^\^/.test(range) ? bySemver(range, version) : byPython(range, version);
    },
    ruby: byRuby,
    elixir: (range, version)=>/\b(?:and|or)\b/.test(range) ? null : byRuby(range, version),
    // `~` means something else than in npm, and a branch is no range.
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
    if (!/^[<>=!~]/.test(bare) || !(0,pep440.validRange)(bare)) return null;
    return (0,pep440.satisfies)(version, bare, {
        prereleases: true
    });
}
function byRuby(range, version) {
    if (!/^(?:~>|[<>]=?|=|!=)?\s*\d[\w.]*$/.test(range) || !/^\d[\w.]*$/.test(version)) return null;
    return (0,ruby_semver_dist/* satisfies */.ib)(version, range);
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
const Pyproject = schemas/* object */.Ikc({
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
 * What a pyproject.toml asks for, as Poetry and as PEP 621 and 735 write it. Groups are for
 * development: nobody who installs the package gets them.
 * @throws LockfileError when it can't be read
 * @see https://packaging.python.org/en/latest/specifications/pyproject-toml/
 * @see https://packaging.python.org/en/latest/specifications/dependency-groups/
 */ function readPyproject(text) {
    const { project, tool, 'dependency-groups': groups } = parseToml(text, Pyproject);
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
        // Anything but a text is an `{ include-group = … }`, and that group is listed anyway.
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







/** The manifests beside a lockfile of a kind that has no reader of its own. */ const MANIFEST_OF = new Map([
    [
        'pdm',
        [
            'pyproject.toml'
        ]
    ],
    [
        'pylock',
        [
            'pyproject.toml'
        ]
    ],
    [
        'pipenv',
        [
            'Pipfile'
        ]
    ],
    [
        'composer',
        [
            'composer.json'
        ]
    ],
    [
        'bundler',
        [
            'Gemfile'
        ]
    ],
    [
        'mix',
        [
            'mix.exs'
        ]
    ],
    [
        'pub',
        [
            'pubspec.yaml'
        ]
    ],
    [
        'gradle',
        [
            'build.gradle',
            'build.gradle.kts'
        ]
    ]
]);
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
        'cargo',
        [
            [
                'Cargo.toml',
                cargo
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
const wanted_JAVASCRIPT = new Set([
    'package-lock',
    'yarn',
    'pnpm',
    'bun'
]);
/**
 * What the manifests beside a lockfile ask for, as far as they say it in words that need no program
 * to be run.
 * @throws LockfileError when a manifest can't be read
 */ function wantedBy({ name }, input) {
    if (wanted_JAVASCRIPT.has(name)) return inPackageJsons(input);
    const folder = external_node_path_.posix.dirname(input.path);
    return (wanted_READERS.get(name) ?? []).flatMap(([manifest, read])=>{
        const text = input.beside.get(external_node_path_.posix.join(folder, manifest));
        return text === undefined ? [] : read(text, input);
    });
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
/** What is a folder of the repository may stand in no lockfile. */ const wanted_OWN = /^(?:workspace|link|file|portal):|^\.{0,2}\//;
/**
 * Peers are not among them: some package managers install those, others leave it to the project.
 */ function inPackageJsons({ text, beside }) {
    const manifests = [
        ...beside
    ].filter(([file])=>external_node_path_.posix.basename(file) === 'package.json').flatMap(([, content])=>PackageJson.safeParse(parseJson(content)).data ?? []);
    const own = new Set(manifests.map(({ name })=>name));
    // pnpm writes into the lockfile what its workspace overrides.
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
/** A requirement with a condition that never holds may rightly be left out. */ function pyproject(text) {
    return fromPyproject(text, ()=>true);
}
/** PDM and pip lock the groups that they are told to. */ function mainOfPyproject(text) {
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
function cargo(text) {
    const { name: own, wishes: wanted } = readCargoManifest(text);
    return own === null ? [] : wanted.map(({ name, range })=>({
            name,
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
/** Of entries those that ask a registry for a version; a folder, git or an address is no range. */ function versioned(entries, grammar) {
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
/** Without what the platform gives: PHP and its extensions have no vendor. */ function wanted_composer(text) {
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
/** A Gemfile is a program: what stands under a condition may rightly be left out. */ function gemfile(text) {
    const blocks = [];
    return text.split(/\r?\n/).flatMap((line)=>{
        const word = /^\s*(if|unless|case|while|def|begin)\b/.exec(line)?.[1];
        if (word !== undefined) blocks.push(word);
        else if (/\bdo\b\s*(?:\|[^|]*\|\s*)?$/.test(line)) blocks.push('do');
        else if (/^\s*end\b/.test(line)) blocks.pop();
        const [, name, rest = ''] = /^\s*gem[\s(]+["']([^"']+)["'](.*)$/.exec(line) ?? [];
        if (name === undefined || blocks.some((block)=>block !== 'do') || /\b(?:if|unless)\b/.test(rest)) return [];
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
 * Gradle takes the highest version that anything asks for, so the one that is written here may
 * rightly be lower.
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
 * in a version that they take: whoever installs gets something that nobody compared. Emptied
 * lockfiles, entries that were deleted, and versions that were only raised here, show.
 * @throws LockfileError when a manifest can't be read
 */ function outOfStep(kind, input, { knows, versions }) {
    if (knows === undefined) return [];
    return wantedBy(kind, input).flatMap((wanted)=>{
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
}
/** Only where each version of the lockfile is known to be outside of the range. */ function otherVersion({ range, grammar }, versions) {
    if (grammar === null || range === '' || versions.length === 0) return null;
    return versions.every((version)=>admits(grammar, range, version) === false) ? `the lockfile has ${versions.slice(0, 3).join(', ')}` : null;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/requirement.js


/** Options of a single requirement, which stand behind it. */ const OWN_OPTIONS = /\s--?[A-Za-z].*$/s;
const EDITABLE = /^(?:-e|--editable)[\s=]+/;
const ADDRESS = /^(?:(?:git|hg|svn|bzr)(?:\+[a-z]+)?|https?|file|ssh):/i;
const PATH = /^(?:\.{0,2}\/|\.{1,2}$|~\/|[A-Za-z]:\\)|\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)$/i;
/**
 * Reads a requirement as pip does.
 * @returns null for what asks for nothing: an option, a folder of the project, prose
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
 * pip refuses a requirement on the line of an option, and whoever wrote it wants it all the same.
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
    // Anything else is no requirement to pip; one that looks like a version is meant as one.
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
 * The version that specifiers leave: the pinned one; the bound that pip takes (`<=`), or that a
 * compatible release starts from (`~=`), where there is nothing else; the bound from below and
 * above. Null where nobody knows.
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
const WHEEL = /\/([A-Za-z0-9_.]+)-(\d[^-/]*)-[^/]*\.whl(?:#.*)?$/;
const SOURCE = /\/([A-Za-z0-9_.-]+)-(\d[^-/]*)\.(?:tar\.gz|zip|tgz)(?:#.*)?$/;
/**
 * The file's name says which version an address leads to: installers check that it is the one
 * inside.
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
    const [, found, version] = WHEEL.exec(plain) ?? SOURCE.exec(plain) ?? [];
    const known = name ?? found ?? plain;
    return {
        name: known,
        version: version ?? null,
        wish: plain,
        origin: 'url'
    };
}
/** A folder is own code; an archive is somebody's package that nothing is known of. */ function byPath(text) {
    const path = text.split(/\s;|\s--/)[0]?.trim() ?? '';
    if (!/\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)(?:#.*)?$/i.test(path)) return null;
    return {
        name: path.slice(path.lastIndexOf('/') + 1),
        version: null,
        wish: 'from a file',
        origin: 'file'
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/python-setup.js




/**
 * setup.cfg and setup.py: the requirements that stand there as plain text. No Python is run, so
 * that what a program puts together is not seen.
 * @see https://setuptools.pypa.io/en/latest/userguide/declarative_config.html
 */ function readPythonSetup({ path, text }) {
    const entries = path.endsWith('.py') ? inProgram(text) : inConfiguration(text);
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
        ...lookup(listed, {
            manager: null,
            normalName: pythonName,
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
            })),
        notCompared: [
            ...fromElsewhere(listed),
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
 * `install_requires =` and the keys of `[options.extras_require]`, each with its list on its own
 * line and on the indented ones below.
 */ function inConfiguration(text) {
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
    return entries;
}
const LISTS = /\b(?:install_requires|setup_requires|tests_require|extras_require)\s*=\s*([[{(])/g;
const CLOSING = {
    '[': ']',
    '{': '}',
    '(': ')'
};
/** The strings of each list that is written out where it is given. */ function inProgram(text) {
    return [
        ...text.matchAll(LISTS)
    ].flatMap((match)=>{
        const from = match.index + match[0].length;
        const end = endOf(text, from, match[1] ?? '[');
        const isTable = match[1] === '{';
        return [
            ...text.slice(from, end).matchAll(/(["'])((?:(?!\1)[^\\\n])*)\1(\s*:)?/g)
        ].filter(({ 3: colon })=>!(isTable && colon !== undefined)).map(({ 2: entry = '', index })=>({
                text: entry,
                offset: from + index
            }));
    });
}
function endOf(text, from, opening) {
    const closing = CLOSING[opening] ?? ']';
    let depth = 1;
    for(let at = from; at < text.length; at += 1){
        if (text[at] === opening) depth += 1;
        if (text[at] === closing) depth -= 1;
        if (depth === 0) return at;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/python/requirements.js
/**
 * The logical lines of a requirements file.
 * @see https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */ function requirementLines(text) {
    const result = [];
    let started = null;
    let parts = [];
    let line = 1;
    // Python ends a line at more characters than an editor does, whose lines are counted.
    // eslint-disable-next-line no-control-regex
    const pieces = text.split(/(\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029])/);
    pieces.forEach((raw, index)=>{
        if (index % 2 === 1) {
            if (/[\r\n]/.test(raw)) line += 1;
            return;
        }
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
    // A file may end in the middle of a line that goes on.
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

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/python/pip.js





/**
 * requirements.txt with everything that it includes, and the versions to which constraints pin what
 * it leaves open. What an included file lists stands under the path of the first file, at the line
 * of the `-r`.
 */ function readRequirements(input) {
    const wanted = pip_wantedBy(input);
    const pins = new Map(wanted.filter(({ constraint, asked })=>constraint && asked.version !== null).map(({ asked })=>[
            pythonName(asked.name),
            asked.version
        ]));
    // Constraints install nothing, unless they are what is looked at.
    const asked = wanted.filter(({ constraint })=>!constraint || isConstraints(input.path)).map((entry)=>({
            ...entry,
            version: entry.asked.version ?? pins.get(pythonName(entry.asked.name)) ?? null
        }));
    const listed = asked.flatMap(({ version, ...entry })=>version === null ? [] : [
            pip_listedAs(entry, version)
        ]);
    const open = isConstraints(input.path) ? [] : asked.filter(({ version })=>version === null);
    return {
        ...lookup(listed, {
            manager: 'pip',
            normalName: pythonName,
            facts: (node)=>{
                const self = listed[node];
                return self ? plainFacts(self, {
                    direct: true
                }) : null;
            }
        }),
        notCompared: [
            ...fromElsewhere(listed),
            ...open.map((entry)=>unpinned(entry.asked))
        ],
        declared: listed.map(({ name, version })=>({
                name,
                version
            }))
    };
}
function unpinned({ name, wish }) {
    return {
        name,
        reason: 'no-version',
        detail: wish === '' ? 'any version' : wish
    };
}
/** A constraints file by its own name; what another file names with `-c` may have any. */ function isConstraints(path) {
    return /(?:^|\/)[^/]*constraints[^/]*\.txt$/.test(path);
}
/**
 * What a file and all that it includes ask for, each file once as requirements and once as
 * constraints.
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
    // With hashes there is more to change than a version, and without an own version nothing is
    // changed here.
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
/** Another index (`legacy`) is a registry. */ const ORIGINS = new Map([
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
 * poetry.lock. What is direct stands in the pyproject.toml beside it; without that, only Poetry's
 * own note of the groups (since 2.0; a category up to 1.4) tells what is for development.
 * @throws LockfileError when it can't be read
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
    // One name may have several versions, for several Pythons; which of them is meant is not worth
    // telling apart.
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
 * uv.lock: it has the projects themselves, with their groups, among its packages.
 * @throws LockfileError when it can't be read
 * @see https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile
 */ function readUvLock(input) {
    const { package: packages, manifest } = parseToml(input.text, uv_Lock);
    const lines = packageLines(input.text, packages.map(({ name })=>name));
    const listed = packages.map(({ name, version, source }, node)=>({
            name,
            version,
            origin: uv_ORIGINS.find(([key])=>source[key] !== undefined)?.[1] ?? 'registry',
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
        facts: (node)=>graphFacts(listed, node, graph)
    });
}
/**
 * The folder of a package that is a project of this repository; null for one that comes from
 * elsewhere.
 */ function uv_projectOf({ source }) {
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
/** uv writes the version of a dependency only where the lockfile has several. */ function follower(packages) {
    const nodes = byName(packages.map(({ name })=>pythonName(name)));
    return (wanted)=>wanted.flatMap(({ name, version })=>(nodes.get(pythonName(name)) ?? []).filter((node)=>version === undefined || packages[node]?.version === version).map((to)=>({
                    to,
                    range: null
                })));
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
                    'package.json'
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
        'cargo',
        {
            read: readCargoLock,
            siblings: ()=>[
                    'Cargo.toml'
                ]
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
        'gradle-catalog',
        {
            read: readGradleCatalog,
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
            siblings: none
        }
    ],
    [
        'deno',
        {
            read: readDenoConfiguration,
            siblings: none
        }
    ]
]);
/**
 * The kinds of which we work out ourselves what to compare: osv-scanner gets a list, in the place
 * of the file, or beside it where it can tell whether the file is broken.
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
        'gradle-catalog',
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
const MSBUILD = /\.(?:props|targets)$/;
/**
 * Kinds whose files refer to each other by what they are, not by where they lie: each is read with
 * all others of the repository.
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
    ]
]);
/**
 * The files of a repository that a file of this kind may depend on, wherever they are; null where a
 * kind has no such.
 */ function familyOf(kind) {
    return FAMILIES.get(kind ?? '') ?? null;
}
/**
 * Reads what a lockfile says of its packages beyond what osv-scanner reports.
 * @throws LockfileError when the lockfile, or a manifest beside it, can't be read
 */ function readLockfile(kind, input) {
    const reader = read_READERS.get(kind.name);
    const packages = reader ? reader.read(input) : readGeneric(kind, input);
    return {
        ...packages,
        notCompared: [
            ...packages.notCompared,
            ...outOfStep(kind, input, packages)
        ]
    };
}
/**
 * The manifests that `readLockfile` wants to see for this lockfile, as far as they exist; paths
 * relative to the repository.
 * @throws LockfileError when the lockfile can't be read
 */ function siblings(kind, path, text) {
    const names = read_READERS.get(kind.name)?.siblings(text) ?? MANIFEST_OF.get(kind.name) ?? [];
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

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/companions.js




/**
 * Other files that osv-scanner opens while it reads this one, or should: the targets of `-r` and
 * `-c` of a requirements file, the go.sum of a go.mod, the parent of a pom.xml. One step only: the
 * caller goes on from what it finds.
 * @param path relative to the repository, with `/`
 * @param kind of the lockfile that led here: the target of `-r base.txt` is a requirements file
 *   although its name does not say so
 * @returns paths relative to the repository; what lies outside, or is a URL, is left out
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
        case 'pip':
            return referenced(text);
        default:
            return [];
    }
}
function referenced(text) {
    return requirementLines(text).flatMap((line)=>reference(line)?.target ?? []);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/stage/companion-files.js




/**
 * The files that one file brings into play, one step far.
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
/** Whether a kind of lockfile brings others into play. */ function mayRefer(kind) {
    return kind !== undefined && [
        'go',
        'maven',
        'pip'
    ].includes(kind);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/scanners/dependencies/call/reason.js
const MAX_REASON = 400;
/** Text as one line without control characters, at most 400 characters long. */ function oneLine(text) {
    const clean = text.slice(0, 8 * MAX_REASON).replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
    return clean.length <= MAX_REASON ? clean : `${clean.slice(0, MAX_REASON - 1)}…`;
}
/**
 * How osv-scanner names a file in its messages: relative to the root of the file system, with `/`.
 * @param file absolute path
 */ function namedAs(file) {
    return file.replaceAll('\\', '/').replace(/^[A-Za-z]:/, '').replace(/^\/+/, '');
}
/**
 * What osv-scanner said, with the repository's paths in place of our staged ones.
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
    for (const root of reason_rootsOf(files))replace(root, '');
    return oneLine(result);
}
/** The directories that stand for the repository's root. */ function reason_rootsOf(files) {
    return new Set([
        ...files
    ].flatMap(([staged, original])=>staged.replaceAll('\\', '/').endsWith(`/${original}`) ? [
            staged.slice(0, staged.length - original.length)
        ] : []));
}

// EXTERNAL MODULE: ./src/scanners/shared/lfs-pointer.js
var lfs_pointer = __webpack_require__(38645);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/scanners/dependencies/stage/staged-path.js

/**
 * Everything but plain characters, and what has a meaning to osv-scanner or a file system: a dash
 * at the start (an option), a blank or a dot at the end (Windows drops it). Commas and colons are
 * separators in osv-scanner's `--lockfile`.
 */ const UNSAFE = /[^A-Za-z0-9._@+ ()[\]~=-]|^[-~ ]|[. ]$/g;
/** Directories that osv-scanner leaves out, and names that are devices on Windows. */ const SPECIAL = /^(?:node_modules|\.git|con|prn|aux|nul|com\d|lpt\d)$/i;
/**
 * A path that osv-scanner takes as it is, on every system: what is unsafe in a part of it is
 * replaced, and a short hash of the part keeps it apart from others. The start and the end of a
 * file's name, by which osv-scanner knows it, stay.
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









/** Bytes that a lockfile and its companions may have together. */ const MAX_LOCKFILE_BYTES = 50 * 1024 * 1024;
/** The name by which osv-scanner knows a list of packages that another program made. */ const LIST = 'osv-scanner-custom.json';
/**
 * Copies lockfiles, and the files that they bring into play, below a directory of ours, as they lie
 * to each other in the repository. Nothing else is there: no osv-scanner.toml, no .gitignore.
 * @param paths lockfiles, relative to the repository, with `/`
 * @param directory is created; nobody else writes there
 * @param workedOut what to compare of those lockfiles that we read ourselves, by path
 * @throws Error when the directory cannot be used
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
    // osv-scanner takes several lockfiles in one argument, separated by commas.
    if (/[,\r\n]/.test(real)) throw new Error(`The temporary directory ${real} has a comma or a line break in its name; set TMPDIR or RUNNER_TEMP to another.`);
    return real;
}
/**
 * The lockfile and all that it brings into play, by path.
 * @throws Error that says why it cannot be scanned
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
        if (room < 0) throw new Error(`it has, with the files that it refers to, more than ${maxBytes} bytes, which are the most that are read`);
        checkText(next, next === path, bytes);
        contents.set(next, bytes);
        wanted.push(...present(kinds, next, bytes, lockfileKind(path)?.name));
    }
    return contents;
}
/** Many a reader takes the byte order mark that some editors write for a part of the first word. */ function withoutMark(bytes) {
    return bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;
}
const BYTE_ORDER_MARK = Buffer.from([
    0xef,
    0xbb,
    0xbf
]);
/** @throws Error for what osv-scanner would take for a file without packages */ function checkText(path, isLockfile, bytes) {
    if (bytes.includes(0)) throw new Error(`${isLockfile ? 'it' : path} is no text: there are NUL bytes. Save it as UTF-8 (some shells redirect as UTF-16), or restore it`);
    if ((0,lfs_pointer/* isLfsPointer */.N)(bytes)) throw new Error(`${isLockfile ? 'it' : path} is a Git LFS pointer: the repository has not what it stands for, and that cannot be looked at. Take it out of Git LFS (.gitattributes), and commit the file itself`);
    // What we read ourselves either may rightly be empty or is refused by its reader.
    const mayBeEmpty = !isLockfile || WORKED_OUT.get(lockfileKind(path)?.name ?? '') === 'instead';
    if (!mayBeEmpty && !bytes.some((byte)=>byte > 0x20)) throw new Error('it is empty. Restore it, have the package manager write it anew, or delete it');
}
/** The companions that are there to be staged. @throws Error when one that is needed is not */ function present(kinds, from, bytes, kindOf) {
    return companionFiles(from, bytes.toString('utf8'), kindOf).flatMap(({ target, path, required })=>{
        const kind = path === null ? undefined : kinds.get(path);
        if (path !== null && kind === 'file') return [
            path
        ];
        if (kind === 'symlink' && (required || kindOf !== 'pip')) throw new Error(`${from} refers to ${target}, which is a symbolic link; links are not followed. Put the file itself there`);
        if (!required) return [];
        const where = path === null ? 'outside of the repository' : 'not in the repository';
        throw new Error(`${from} refers to ${target}, which is ${where}: what it requires cannot be looked at. Add it, or remove the line`);
    });
}
/**
 * The file beside which a file is not read: osv-scanner finds nothing in a package-lock.json that
 * has an npm-shrinkwrap.json beside it. Whether a pull request adds or removes that one then
 * decides what the other has, although its bytes stay the same.
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
/** The files that are there already, and where the next ones go. */ class Stage {
    #root;
    #lists = 0;
    /** By staged path in lower case, since a file system may not tell cases apart: what is there. */ #taken = new Map();
    constructor(root){
        this.#root = root;
    }
    /** @returns the absolute path of the staged lockfile */ async put(path, contents) {
        const slot = this.#freeSlot([
            ...contents.keys()
        ]);
        const target = this.#place(slot, path);
        const [was, is] = [
            lockfileKind(path),
            lockfileKind(target)
        ];
        if (is === null || was !== null && was.name !== is.name) throw new Error(`its name cannot be handed to osv-scanner as a ${was?.name ?? 'lockfile'}. Rename it`);
        for (const [original, bytes] of contents)await this.#write(slot, original, withoutMark(bytes));
        return target;
    }
    /**
   * osv-scanner reads one document of a pnpm lockfile, which may have two: each becomes a file.
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
    /** @returns the absolute path of a list of packages that stands for a lockfile */ async putPackages(packages) {
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
   * Files whose staged paths are the same, or that hide each other from osv-scanner, go into trees
   * of their own.
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
 * The lockfiles of the base that have to be scanned on their own: those whose bytes the head does
 * not have at the same path, and those that bring other files into play (requirements, poms,
 * go.mod) of which one is not the same in both trees.
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
/** The manifests of lockfiles that are compared with one. */ const MANIFESTS = new Map([
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
        'poetry',
        'pyproject.toml'
    ],
    [
        'uv',
        'pyproject.toml'
    ],
    [
        'cargo',
        'Cargo.toml'
    ]
]);
function manifestsBeside(lockfile, kind) {
    const manifest = MANIFESTS.get(kind ?? '');
    return manifest === undefined ? [] : [
        external_node_path_.posix.join(external_node_path_.posix.dirname(lockfile), manifest)
    ];
}
async function kindsOf(tree) {
    return new Map((await tree.files()).map(({ path, kind })=>[
            path,
            kind
        ]));
}
/** Two trees side by side. */ class Trees {
    #base;
    #head;
    #before;
    #now;
    #families = new Map();
    constructor(base, head, before, now){
        this.#base = base;
        this.#head = head;
        this.#before = before;
        this.#now = now;
    }
    /**
   * Whether a lockfile, and all that it brings into play, has the same bytes in both trees; only
   * the head's are read.
   */ async sameWithCompanions(lockfile) {
        const kind = lockfileKind(lockfile)?.name;
        // A manifest that changed may ask for what the same lockfile does not know.
        const wanted = new Set([
            lockfile,
            ...manifestsBeside(lockfile, kind)
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
    async #companions(path, kind) {
        if (this.#now.get(path) !== 'file' || !mayRefer(kind)) return [];
        try {
            const text = (await this.#head.read(path, MAX_LOCKFILE_BYTES)).toString('utf8');
            return companionFiles(path, text, kind).flatMap((companion)=>companion.path ?? []);
        } catch (error) {
            // A file that cannot be read is not staged either: the scan of the head names it, and is not
            // complete.
            if ((0,errors/* isError */.bJ)(error)) return [];
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/diff/moved.js


/** The lockfiles that the head has at another path than the base: base path to head path. */ async function movedLockfiles(base, head) {
    return pairMoved(await onlyIn(base, head), await onlyIn(head, base));
}
/** The lockfiles of one tree that another lacks. */ async function onlyIn({ tree, selection, side }, other) {
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
 * Pairs a lockfile that only the base has with one that only the head has and that is the same, or
 * holds mostly the same packages: a project that moved, or that changed its package manager,
 * introduces nothing.
 */ function pairMoved(gone, added) {
    const pairs = new Map();
    for (const [from, before] of gone){
        const taken = new Set(pairs.values());
        const [best] = [
            ...added
        ].filter(([to])=>!taken.has(to) && mayBeTheSame(from, to)).map(([to, now])=>({
                to,
                likeness: likeness(before, now)
            })).filter((candidate)=>candidate.likeness >= 0.5).sort((a, b)=>b.likeness - a.likeness);
        if (best !== undefined) pairs.set(from, best.to);
    }
    return pairs;
}
/** Of the same name anywhere, or of another package manager in the same directory. */ function mayBeTheSame(from, to) {
    if (external_node_path_.posix.basename(to) === external_node_path_.posix.basename(from)) return true;
    const [before, now] = [
        lockfileKind(from)?.ecosystem,
        lockfileKind(to)?.ecosystem
    ];
    return external_node_path_.posix.dirname(to) === external_node_path_.posix.dirname(from) && before !== null && before === now;
}
/**
 * 1 for the same bytes, else the share of packages that two lockfiles have in common (Jaccard
 * index), 0 where there are none.
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

// EXTERNAL MODULE: ./src/scanners/shared/wanted.js
var shared_wanted = __webpack_require__(70903);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
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
 * Whether a JavaScript lockfile also locks the project in a folder below it. Where the format names
 * the workspaces, it has to name the folder; npm's first format and Yarn 1 name none: there the
 * package.json beside the lockfile does.
 * @param path of the lockfile
 * @param folder relative to the lockfile's own, with `/`
 * @param manifest text of the package.json beside the lockfile; null where there is none
 */ function locksWorkspace(path, text, folder, manifest) {
    const name = literal(folder);
    switch(lockfileKind(path)?.name){
        case 'package-lock':
            {
                const entries = orNone(()=>parsePackageLock(text).packages);
                return entries === null ? asksFor(manifest, folder) : entries.some((entry)=>entry.location === folder);
            }
        case 'bun':
            return BunLock.safeParse((0,main.parse)(text)).data?.workspaces[folder] !== undefined;
        case 'pnpm':
            return new RegExp(`^ +(['"]?)${name}\\1:`, 'm').test(text);
        case 'yarn':
            return text.includes('__metadata:') ? new RegExp(`@workspace:${name}["',\\s]`).test(text) : asksFor(manifest, folder);
        default:
            return false;
    }
}
function literal(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
/**
 * Whether a package.json has the folder as a workspace.
 * @see https://docs.npmjs.com/cli/configuring-npm/package-json#workspaces
 */ function asksFor(manifest, folder) {
    const patterns = workspacesOf(manifest ?? '{}').map((pattern)=>pattern.replace(/^(!?)(?:\.\/)?(.*?)\/?$/, '$1$2'));
    const without = patterns.filter((pattern)=>pattern.startsWith('!')).map((pattern)=>pattern.slice(1));
    const within = patterns.filter((pattern)=>!pattern.startsWith('!'));
    // The globs are untrusted: extended ones can be made to match for ages.
    const matches = (globs)=>picomatch(globs, {
            noextglob: true
        })(folder);
    return matches(within) && !matches(without);
}
/** None where the package.json cannot be read: then it makes nothing a workspace. */ function workspacesOf(manifest) {
    const { data } = workspaces_Manifest.safeParse(orNone(()=>parseJson(manifest)));
    const workspaces = data?.workspaces ?? [];
    return Array.isArray(workspaces) ? workspaces : workspaces.packages;
}
/** What `read` gives; null where the text is broken, which the scan of that file says. */ function orNone(read) {
    try {
        return read();
    } catch (error) {
        if (error instanceof LockfileError) return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/diff/stray.js





const stray_JAVASCRIPT = new Set([
    'package-lock',
    'yarn',
    'pnpm',
    'bun'
]);
/**
 * What is wrong where a package.json lost its own lockfile and stands below another one that does
 * not lock it: that one's being there does not make it a workspace, and nobody looks at what it
 * asks for.
 * @param removed path of the lockfile that went
 * @returns null when all is well
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
    return text !== null && locksWorkspace(lockfile, text, external_node_path_.posix.relative(above, folder), manifest);
}
/** The text of a regular file; null where there is none. */ async function stray_textOf(tree, path) {
    const there = (await tree.files()).some((file)=>file.path === path && file.kind === 'file');
    return there ? (await tree.read(path, MAX_LOCKFILE_BYTES)).toString('utf8') : null;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/diff/removed-lockfiles.js




/**
 * The lockfiles of the base that the head lacks. One whose manifest stayed behind without any
 * lockfile leaves dependencies that nobody looks at: that must not look like a repair.
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
/** An empty file says nothing, and is the same as many another. */ async function isBlank(tree, path) {
    return !(await tree.read(path)).some((byte)=>byte > 0x20);
}
/** The files that only the head has and that no scan looks at, by their content. */ async function newFiles(base, head) {
    const before = new Set((await base.files()).map(({ path })=>path));
    const added = (await head.files()).filter(({ path, kind })=>kind === 'file' && !before.has(path) && ((0,shared_wanted/* isInstalled */.j$)(path) || lockfileKind(path) === null));
    const byContent = new Map();
    for (const { path } of added)byContent.set(await head.contentId(path), path);
    return byContent;
}
/**
 * What became of a lockfile whose dependencies nobody looks at any more; null when they are gone,
 * or locked elsewhere.
 */ async function whyUncovered(path, head, headTree) {
    if (head.links.includes(path)) return 'replaced by a symbolic link, which is not followed';
    const detour = detourTo(path, head);
    if (detour !== null) return `replaced: ${detour}`;
    const orphan = head.unread.find((file)=>isBeside(path, file.path));
    if (orphan !== undefined) return `removed, while ${orphan.path} stays: ${orphan.detail}`;
    return strayProject(path, head, headTree);
}
/**
 * Why nobody looks at a path, when it is, or lies below, a symbolic link or a submodule; null when
 * it is not.
 */ function detourTo(path, { detours }) {
    const detour = detours.find((candidate)=>path === candidate.path || (0,shared_wanted/* isBelow */.Yw)(candidate.path, path));
    if (detour === undefined) return null;
    const what = detour.kind === 'symlink' ? 'a symbolic link, which is not followed. Commit the files themselves, or exclude it' : 'a submodule, whose files lie in another repository. Scan them there, and exclude it here';
    return `${detour.path} is ${what} (scan.dependencies.exclude)`;
}
function isBeside(a, b) {
    return external_node_path_.posix.dirname(a) === external_node_path_.posix.dirname(b);
}

// EXTERNAL MODULE: ./src/scanners/dependencies/program/locate.js + 4 modules
var program_locate = __webpack_require__(70841);
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
/**
 * Manifests whose dependencies are only analysed through one of these lockfiles in their directory
 * or above it.
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
/**
 * Why a file that lists dependencies is not analysed; null when it is none, or a lockfile covers
 * it.
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
    const lockfiles = unread_MANIFESTS.get(file);
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
    const present = files.filter(({ path })=>(0,shared_wanted/* isBelow */.Yw)(directory, path) && !(0,shared_wanted/* isInstalled */.j$)(path));
    const wanted = present.filter(({ path })=>!excluded(path));
    const all = new Set(files.map(({ path })=>path));
    // What pip-tools and uv compile from a file has all that it asks for, with versions.
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
        excluded: present.filter(({ path, kind })=>kind === 'file' && excluded(path) && lockfileKind(path) !== null).map(({ path })=>path)
    };
}

// EXTERNAL MODULE: ./src/core/packages/purl.js
var purl = __webpack_require__(62593);
;// CONCATENATED MODULE: ./src/scanners/dependencies/call/batches.js
/**
 * Characters that all arguments may have together: Windows allows 32,767, others ten times as many
 * and more, with the environment.
 */ const MAX_CHARACTERS = process.platform === 'win32' ? 24_000 : 200_000;
/**
 * Splits paths into as few lists as fit into a command line each; one list for anything but a huge
 * repository.
 */ function batches(paths, maxCharacters = MAX_CHARACTERS) {
    const result = [];
    let room = 0;
    for (const path of paths){
        // Option, colon, blanks and quotes.
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

// EXTERNAL MODULE: ./src/system/files.js
var files = __webpack_require__(47639);
;// CONCATENATED MODULE: ./src/scanners/dependencies/call/database.js



/** The directory inside `--local-db-path` that osv-scanner 2.x reads. */ const LAYER = 'osv-scalibr';
/** What osv-scanner says where there is no file. */ const NO_FILE = 'no offline version of the OSV database is available';
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
 * An offline database. One ecosystem without a file stops osv-scanner at the first package of it,
 * and whatever comes after is not compared: an empty file in its place keeps the others complete.
 */ class Database {
    /** What to give osv-scanner. */ directory;
    /** The user's, as named in messages. */ #original;
    #scratch;
    /** By ecosystem, why its database is an empty one. */ #empty;
    constructor(original, scratch, directory, empty){
        this.#original = original;
        this.#scratch = scratch;
        this.directory = directory;
        this.#empty = empty;
    }
    /**
   * @param directory the user's, with `osv-scalibr/<Ecosystem>/all.zip` in it
   * @param ecosystems those that will probably be asked for
   * @throws Error when it is no such directory
   */ static async open(directory, ecosystems, scratch) {
        const original = (0,external_node_path_.resolve)(directory);
        if (!await (0,files/* exists */.t2)((0,external_node_path_.join)(original, LAYER))) throw new Error(`There is no OSV database in ${original}: it has no directory ${LAYER}. The layout is <directory>/${LAYER}/<Ecosystem>/all.zip.`);
        const database = new Database(original, scratch, original, new Map());
        const missing = new Map();
        for (const ecosystem of new Set(ecosystems)){
            if (!await (0,files/* exists */.t2)((0,external_node_path_.join)(original, LAYER, ecosystem, 'all.zip'))) missing.set(ecosystem, NO_FILE);
        }
        return missing.size === 0 ? database : database.without(missing);
    }
    /** Whether an ecosystem can be, and is not yet, replaced by an empty one. */ canDoWithout(ecosystem) {
        return /^[A-Za-z0-9][A-Za-z0-9.+ _-]*$/.test(ecosystem) && !this.#empty.has(ecosystem);
    }
    /** The same database with empty files for some ecosystems. @param reasons by ecosystem, why */ async without(reasons) {
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
    /** What is wrong with an ecosystem's database, and what to do; null when it is a real one. */ complaint(ecosystem) {
        const why = this.#empty.get(ecosystem);
        if (why === undefined) return null;
        const file = (0,external_node_path_.join)(this.#original, LAYER, ecosystem, 'all.zip');
        return why.includes(NO_FILE) ? `there is no database for ${ecosystem} in ${this.#original}, so its packages were not compared with any advisory: add ${file}` : `the database for ${ecosystem} cannot be read (${why}), so its packages were not compared with any advisory: replace ${file}`;
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
;// CONCATENATED MODULE: ./src/scanners/dependencies/call/schema.js

/**
 * A field of a `database_specific` object: each database has its own form there, so that an
 * unexpected one counts as absent.
 * @see https://ossf.github.io/osv-schema/#database_specific-field
 */ function loose(schema) {
    return schema.optional().catch(undefined);
}
const severitySchema = schemas/* object */.Ikc({
    type: schemas/* string */.YjP().default(''),
    score: schemas/* string */.YjP()
});
const rangeSchema = schemas/* object */.Ikc({
    /** Left out by osv-scanner where the record's is unknown. */ type: schemas/* enum */.k5n([
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
    /** Where the record as a whole has none. */ severity: schemas/* array */.YOg(severitySchema).default([]),
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
    /** Never empty: the records of one vulnerability. */ ids: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
    aliases: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    /** A CVSS score as text, `9.8`; empty where osv-scanner could compute none. */ max_severity: schemas/* string */.YjP().default('')
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
 * What Fixby uses of `osv-scanner --format json`; everything else is dropped.
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








/** For stdout and stderr, each. */ const MAX_OUTPUT = 16 * 1024 * 1024;
/** Runs osv-scanner once over all the files. Never throws for what osv-scanner does. */ async function callOsvScanner(call) {
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
 * Call analysis would run build tools on the scanned code, resolving would ask registries that the
 * scanned code names. Every severity counts: exit code 0 then means that there is nothing.
 */ function argumentsOf({ files, config, output, database }) {
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
            '--offline',
            '--local-db-path',
            database
        ],
        // The colon ends an empty file type: what follows is a path, whatever colons it has.
        ...files.flatMap((file)=>[
                '-L',
                `:${file}`
            ])
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
        if (size > maxResultBytes) throw new Error(`it has ${size} bytes, more than the ${maxResultBytes} that are read`);
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

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/cross-check.js
/**
 * Whether exit code, result and messages of a run tell the same story. A scanner that failed in
 * part may end with any exit code, and with a result that looks clean.
 * @param files the staged lockfiles that were handed over
 * @returns what does not fit; empty when all does
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
/** @see https://google.github.io/osv-scanner/output/#return-codes */ function exitCodeProblems({ exitCode, result }, { counts }) {
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
/** osv-scanner writes `/` in its results on every system. */ function slashed(path) {
    return path.replaceAll('\\', '/');
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/stderr.js
/** A database that osv-scanner could not load. */ const SCANNED = /^Scanned (.+) file and found (\d+) packages?$/;
const LOADED = /^Loaded (.+?) local db from /;
const DATABASE = /^could not load db for (.+?) ecosystem: (.*)$/s;
/** Lines that take nothing away from a scan, although they may quote anything. */ const HARMLESS = [
    SCANNED,
    LOADED,
    /^Starting filesystem walk for root: /,
    /^End status: /,
    /^Filtered \d+ local\/unscannable package/,
    // A package without a version has nothing to compare.
    /^Skipping (?:package|library) with missing name or version: /,
    /^Skipping .+: short commit hash /,
    // About line numbers only.
    /^Could not identify (?:line number|package key) /,
    /^Ambiguous interpolation match for /,
    // Said with exit code 128.
    /^No package sources found/
];
/**
 * Words of every message of osv-scanner 2.5.1 after which something is missing from its result;
 * messages of other versions that have them are taken for such as well.
 */ const FAILURE = /\b(?:errors?|fail(?:ed|s|ure)?|invalid|could not|cannot|can't|unable|panic|fatal|denied|unknown|unsupported|ignored|filtered|timed? ?out|openAndExtractFromFile|Loaded filter|Incorrect Usage)\b/i;
/** Reads osv-scanner's stderr. */ function readStderr(stderr) {
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
/** Several broken files are listed below their message, each line beginning with a tab. */ function joinContinued(lines) {
    const messages = [];
    for (const line of lines){
        if (line.startsWith('\t') && messages.length > 0) messages.push(`${messages.pop() ?? ''}\n${line}`);
        else messages.push(line);
    }
    return messages;
}
/** A file that is counted twice has the lower count: then a result with more cannot be believed. */ function countsOf(messages) {
    const counts = new Map();
    for (const message of messages){
        const [, path, count] = SCANNED.exec(message) ?? [];
        if (path === undefined) continue;
        counts.set(path, Math.min(Number(count), counts.get(path) ?? Infinity));
    }
    return counts;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/attempt.js




/** Runs osv-scanner once and judges the run. */ async function attempt(call, staged) {
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
    if (failure.includes('vulnmatch/osvdev')) return `the advisories could not be asked for (${said}): let this machine reach api.osv.dev, or scan offline with osv-database`;
    return `osv-scanner says: ${said}`;
}
/** The files that osv-scanner names as the ones it could not read, each with the reason. */ function brokenFiles({ files, reading }, staged) {
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
 * Whether a run may have failed because of one of its files, and not because it cannot start or
 * reach the advisories.
 */ function mayBeAFile({ ended, reading }) {
    return ended.started && !reading.failures.some((failure)=>/\(extracting as vulnmatch\/|^Incorrect Usage/.test(failure));
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/database-problems.js

/**
 * What was compared with an empty database: said of every file that has packages of that ecosystem,
 * or, where it can't be told by the files' kinds, of every one that may have.
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






const TIMEOUT_MS = 10 * 60_000;
const MAX_RESULT_BYTES = 256 * 1024 * 1024;
/** A scan that goes on until every file is scanned, or known to be unscannable. */ class ScanRun {
    #request;
    #surroundings;
    #timeoutMs;
    #deadline;
    #problems = [];
    #counts = new Map();
    #results = new Map();
    /** Ecosystems that were compared with a database, real or empty. */ #loaded = new Set();
    #database;
    constructor(request, surroundings){
        this.#request = request;
        this.#surroundings = surroundings;
        this.#database = surroundings.database;
        this.#timeoutMs = request.timeoutMs ?? TIMEOUT_MS;
        this.#deadline = Date.now() + 3 * this.#timeoutMs;
    }
    /** Scans staged files in one run; only where that is not complete, in further ones. */ async scan(files) {
        const tried = await this.#attempt(files);
        if (tried.objections.length === 0) {
            this.#accept(tried);
        } else if (await this.#doWithout(tried.reading.databases)) {
            await this.scan(files);
        } else {
            await this.#scanInParts(tried);
        }
    }
    /** All that was found, and every problem, sorted by file. */ finish() {
        const compared = this.#database === null ? [] : databaseProblems(this.#database, this.#loaded, this.#counts);
        const problems = [
            ...mergeSame(this.#problems, this.#request.files.size),
            ...compared
        ];
        problems.sort((a, b)=>compareText(a.file ?? '', b.file ?? ''));
        return {
            complete: problems.length === 0,
            problems,
            counts: this.#counts,
            results: this.#results
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
    /** Takes over what a run found, whether it is complete or not. */ #accept({ files, ended, reading }) {
        const originals = new Map(files.map((file)=>[
                slashed(file),
                this.#original(file)
            ]));
        for (const file of files){
            const count = reading.counts.get(file);
            // A list of what we worked out may stand beside the file.
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
    /**
   * Puts empty databases in the place of those that failed. @returns whether that changes anything
   */ async #doWithout(failed) {
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
   * After an incomplete run: without the files that it names as broken, else file by file, unless
   * no file can be the reason.
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
/** The same problem for all files is a problem of the run. */ function mergeSame(problems, files) {
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
 * Scans staged lockfiles, in one run of osv-scanner. Only after an incomplete one it runs again
 * without what failed, or file by file, so that one broken file, or one ecosystem without a
 * database, does not hide what the others have. Never throws for what osv-scanner does.
 */ async function invokeOsvScanner(request) {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(request.scratch, 'osv-scanner-'));
    const config = (0,external_node_path_.join)(scratch, 'empty.toml');
    await (0,promises_.writeFile)(config, '', {
        flag: 'wx'
    });
    let database;
    try {
        database = await openDatabase(request, scratch);
    } catch (error) {
        return {
            complete: false,
            problems: [
                {
                    file: null,
                    message: oneLine((0,errors/* messageOf */.bD)(error))
                }
            ],
            counts: new Map(),
            results: new Map()
        };
    }
    const scan = new ScanRun(request, {
        scratch,
        config,
        database
    });
    for (const batch of batches([
        ...request.files.keys()
    ]))await scan.scan(batch);
    return scan.finish();
}
async function openDatabase({ database, files }, scratch) {
    if (database === null) return null;
    const ecosystems = [
        ...files.values()
    ].flatMap((path)=>lockfileKind(path)?.ecosystem ?? []);
    return Database.open(database, ecosystems, scratch);
}

// EXTERNAL MODULE: ./src/core/findings/merge.js + 1 modules
var merge = __webpack_require__(80504);
// EXTERNAL MODULE: ./src/core/packages/versions.js + 7 modules
var versions = __webpack_require__(54013);
;// CONCATENATED MODULE: ./src/scanners/dependencies/rating.js

/**
 * RustSec's informational kinds that say "not a vulnerability as such".
 * @see https://github.com/RustSec/advisory-db#format
 */ const INFORMATIONAL = new Set([
    'unmaintained',
    'notice'
]);
/**
 * What the records of one vulnerability say of how bad it is. An informational record speaks for
 * all only where no other one gives a rating: the note that a crate is unmaintained may share its
 * ids with the vulnerability that nobody mended.
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
        // An "unsound" crate is a bug that may be rated; without any rating it is informational as
        // well.
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
/**
 * What package names look like. None may start with `-`, which would make it an option, nor be a
 * path or a URL.
 */ const NPM = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/i;
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
/** Longer than any real name, and short enough to read before pasting. */ const MAX_LENGTH = 214;
/** Whether a package name can stand in a command of this package manager. */ function words_isName(manager, name) {
    return name.length <= MAX_LENGTH && (NAMES[manager]?.test(name) ?? false);
}
/** Whether a version can stand in a command. */ function isVersion(version) {
    return version.length <= MAX_LENGTH && /^[a-z0-9][a-z0-9.+_-]*$/i.test(version);
}
/** Whether the name of a dependency group, an extra or a Maven property can stand in a command. */ function isGroup(name) {
    return name.length <= MAX_LENGTH && /^[a-z0-9][a-z0-9._-]*$/i.test(name);
}
/**
 * A word for a POSIX shell: as it is where no shell sees more in it, else in single quotes. Null
 * for what can't be quoted simply, or could deceive whoever reads it.
 */ function quoted(word) {
    if (word.length > 4_096 || !/^[\x20-\x7e]+$/.test(word) || /['\\]/.test(word.replace(/\\\./g, ''))) return null;
    // A lone `=` or `~` at the start would be expanded by some shells.
    return /^[A-Za-z0-9@%_+:,./-][A-Za-z0-9@%_+=:,./-]*$/.test(word) ? word : `'${word}'`;
}
/** A path that no program takes for an option. */ function relativePath(path) {
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
    // A module that is replaced stays replaced, whatever version is required.
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
 * A plain version is a caret range to Cargo, and no other is likely for what a crate brings.
 * @see https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */ function compiled_cargo({ facts, fixedVersion }) {
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
/** A version that a property holds is changed there: the goal for dependencies leaves it alone. */ function maven({ facts, fixedVersion, path }) {
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


/** Whether every dependent would take the fixed version; not when nothing is known of them. */ function inRange({ facts, fixedVersion }) {
    const ranges = facts.wanted.map((range)=>range.replace(/^npm:(?:@?[^@]+@)?/, ''));
    return ranges.length > 0 && ranges.every((range)=>semver.satisfies(fixedVersion, range));
}
/** A direct dependency by the name that the project knows it by. */ function wish({ facts, fixedVersion }, sign) {
    const { alias, name } = facts;
    return alias === null ? `${name}@${sign}${fixedVersion}` : `${alias}@npm:${name}@${sign}${fixedVersion}`;
}
function npm(upgrade) {
    const { facts, fixedVersion } = upgrade;
    // What stands in the archive of another package moves only with that one.
    if (facts.bundled) return null;
    if (facts.direct === true) return npmDirect(upgrade);
    if (inRange(upgrade)) return [
        [
            'npm',
            'update',
            facts.alias ?? facts.name
        ]
    ];
    // Only those dependents that got this version: another one of the same package may not be
    // lowered.
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
 * Upgrades a direct dependency where it is one, and below those packages that would keep a copy of
 * the old version.
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
            ...javascript_workspacesOf(facts)
        ]
    ];
}
/** Where several workspaces ask for it, each has to be told. */ function javascript_workspacesOf({ projects }) {
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
 * Yarn 1 can't upgrade a transitive dependency; a resolution below its dependent is what it has
 * instead.
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
    // `npm pkg set` splits at the first `=`, so that a range with one can't be named.
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
 * pnpm's lockfile has no ranges of dependents: whether an update would reach what they bring nobody
 * can tell before.
 */ function pnpm(upgrade) {
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
 * Changes the version on its line of the requirements file; the old file stays beside it with
 * `.bak` at its end.
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
/** A range that leaves one version. */ function isPin(range) {
    return /^(?:===?\s*)?\d[^,|*]*$/.test(range.trim());
}
function uv({ facts, fixedVersion }) {
    // Which versions the packages that bring it allow the lockfile does not tell, and uv refuses what
    // they forbid.
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
 * The options that keep a direct dependency where it stands; null when its group has an impossible
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
 * The command that upgrades a package, for a POSIX shell at the root of the repository. People
 * paste it, and all of it comes from untrusted files: each word is plain or in single quotes, and
 * names and versions that no registry would accept give no command at all. Every command was tried
 * with the program itself, Poetry's and uv's excepted.
 * @param manager see `LockfilePackages.manager`
 * @returns null where there is no command that would do it
 */ function upgradeCommand(manager, upgrade) {
    const { facts, fixedVersion, path } = upgrade;
    const build = manager && BUILDERS[manager];
    if (!build || !words_isName(manager, facts.name) || !isVersion(facts.version) || !isVersion(fixedVersion)) return null;
    if (facts.alias !== null && !words_isName(manager, facts.alias)) return null;
    const steps = build(upgrade);
    if (!steps) return null;
    // Where several projects ask for it, the command names them, and runs above them.
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
    pnpm: pnpm,
    pip: pip,
    poetry: poetry,
    uv: uv,
    go: go,
    cargo: compiled_cargo,
    maven: maven
};

;// CONCATENATED MODULE: ./src/scanners/dependencies/findings.js






/** One observation per vulnerable package version and advisory of a lockfile. */ function observe(lockfile) {
    return lockfile.packages.flatMap((vulnerable)=>observePackage(lockfile, vulnerable));
}
function observePackage(lockfile, vulnerable) {
    const { name, version, ecosystem } = vulnerable.package;
    const occurrences = lockfile.facts?.find(name, version) ?? [];
    const comparable = occurrences.filter(isComparable);
    // Own code of that name, what comes from git, and a text that is no version, are no package of
    // the registry.
    if (occurrences.length > 0 && comparable.length === 0 || !isVersionText(ecosystem, version)) return [];
    const known = representative(comparable);
    const place = {
        path: lockfile.path,
        line: known?.line ?? null,
        column: known?.column ?? null,
        endLine: null
    };
    return vulnerable.groups.map((group)=>{
        const records = vulnerable.vulnerabilities.filter((record)=>group.ids.includes(record.id));
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
 * Whether the registry's advisories are about an occurrence; what an address gives is mostly a
 * package that its registry has, too.
 */ function isComparable({ origin }) {
    return origin === 'registry' || origin === 'url';
}
/**
 * What osv-scanner would compare although nothing of it can be known: it has no version, but a text
 * in its place.
 */ function withoutVersion({ packages, path, facts }) {
    // What we worked out ourselves is named by that.
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
 * The occurrence that speaks for all copies of one version in a lockfile: a direct one if there is
 * one, else the one with the shortest way to it; for development only when every copy is.
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
/** osv-scanner names a package's groups only for some lockfiles, and none at all says nothing. */ function devByGroups(groups) {
    return groups.length === 0 ? null : groups.every((group)=>DEV_GROUPS.has(group));
}
/**
 * The version that fixes all advisories of the package, or at least this one where no version fixes
 * all.
 */ function fixFor(vulnerable, records) {
    const { ecosystem, version } = vulnerable.package;
    const affected = (of)=>of.map((record)=>affectedBy(record, vulnerable));
    return (0,versions/* lowestFix */.uT)(ecosystem, version, affected(vulnerable.vulnerabilities)) ?? (0,versions/* lowestFix */.uT)(ecosystem, version, affected(records));
}
/** What a record says of this package; it may name others, of other ecosystems too. */ function affectedBy(record, { package: { name, ecosystem } }) {
    const subject = (0,purl/* packageSubject */.b)(ecosystem, name);
    return record.affected.filter((affected)=>affected.package !== undefined && (0,purl/* packageSubject */.b)(affected.package.ecosystem, affected.package.name) === subject);
}
function upgradeFor(lockfile, known, fixedVersion) {
    // A command would fetch the package from the registry, which is not where this one comes from.
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
 * What says only what the package is, or which versions are affected: there the next sentence has
 * the news.
 */ const PREAMBLE = /^(?:\S+ is an? |An issue was discovered in |This affects |The package \S+ (?:from|before) )/;
/**
 * The summary; PyPA's records have none, there the first sentence of the details that has news
 * stands for it.
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
/** The page of an advisory: GitHub's for its own, OSV's for all others. */ function advisoryPage(id) {
    const page = id.startsWith('GHSA-') ? 'https://github.com/advisories/' : 'https://osv.dev/vulnerability/';
    return page + encodeURIComponent(id);
}
function isWebLink(url) {
    return /^https?:\/\//i.test(url);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/registry-tarball.js
/** Name and version of a package, as the URL of its tarball has them. */ /**
 * What the URL of a registry's tarball says: `…/lodash/-/lodash-4.17.21.tgz`. The scope may stand
 * again before the file (Artifactory, GitLab), be written `%40scope%2fname`, or a folder may come
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
 * The path of an http(s) URL with `..` resolved and escapes undone, as the server will see it; null
 * for anything else.
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
 * Whether `resolved` is of a form that npm writes: a URL, not a version or a name that it would
 * look up anew.
 */ function isUrl(resolved) {
    return /^(?:https?|file|ssh|git(?:\+[a-z]+)?):/i.test(resolved);
}
/**
 * Whether a dependency is asked for elsewhere than in the registry: by a URL, from git, from a
 * folder.
 * @see https://github.com/npm/cli/blob/latest/docs/lib/content/configuring-npm/package-json.md#dependencies
 */ function isForeignSpec(spec) {
    return !spec.startsWith('npm:') && /[:/]/.test(spec);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/forged-tarballs.js




/**
 * Entries of a yarn.lock whose address, or whose resolution, is that of another package or version:
 * Yarn installs that one, with `--frozen-lockfile` as well.
 * @throws LockfileError when it can't be read
 */ function forgedInYarn(text) {
    return parseYarnLock(text).entries.flatMap((entry)=>problemsOf(inYarn(entry)));
}
/**
 * Entries of a pnpm-lock.yaml whose tarball is another one's.
 * @throws LockfileError when it can't be read
 */ function forgedInPnpm(text) {
    // What is asked for by its address has that in the place of a version.
    const versioned = parsePnpmLock(text).packages.filter(({ version })=>/^\d/.test(version));
    return versioned.flatMap((entry)=>problemsOf({
            ...entry,
            path: entry.key,
            actual: registryTarball(entry.tarball ?? '')
        }));
}
function inYarn(entry) {
    const { line, column, descriptors, version, resolution, resolved } = entry;
    const name = descriptorPackage(descriptors[0] ?? '');
    const path = descriptors[0] ?? '';
    return {
        path,
        line,
        column,
        name,
        version,
        actual: resolution === null ? registryTarball(resolved ?? '') : berry(resolution)
    };
}
/** `lodash@npm:4.17.21`; other protocols lead to no registry. */ function berry(resolution) {
    const { name, range } = splitDescriptor(resolution);
    const version = /^npm:([^:]+?)(?:::.*)?$/.exec(range)?.[1];
    return version === undefined ? null : {
        name,
        version
    };
}
function problemsOf({ path, line, column, name, version, actual }) {
    if (actual === null) return [];
    const at = {
        path,
        line,
        column
    };
    return [
        ...actual.name === name ? [] : [
            {
                ...at,
                kind: 'resolved',
                claimed: name,
                actual: actual.name
            }
        ],
        ...plain(actual.version) === plain(version) ? [] : [
            {
                ...at,
                kind: 'version',
                claimed: version,
                actual: actual.version
            }
        ]
    ];
}
/** Registries drop build metadata, and old tarballs are named by loose versions. */ function plain(version) {
    return semver.parse(version, {
        loose: true
    })?.version ?? version;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/package-lock-tampered.js






/**
 * Entries of an npm lockfile, of any version, that don't install what they say.
 * @throws LockfileError when the lockfile or the package.json beside it can't be read
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
    const found = entries.filter(isInstalled).flatMap((entry)=>package_lock_tampered_problemsOf(entry, asked));
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
/** Workspaces and links have the name and version of their own folder, which nobody downloads. */ function isInstalled(entry) {
    return !entry.link && /(?:^|\/)node_modules\//.test(entry.location);
}
function package_lock_tampered_problemsOf(entry, asked) {
    const name = package_lock_nameOf(entry);
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
        // `npm ci` takes a bare version here, and installs it. It writes URLs only, and git or files
        // only where asked to.
        const odd = !isUrl(entry.resolved) || !/^https?:/i.test(entry.resolved) && !asked.foreign(folder);
        return odd ? [
            ...names,
            problem('resolved', name, entry.resolved)
        ] : names;
    }
    const other = tarball.name !== name && names.length === 0;
    const version = sameVersion(entry.version, tarball.version) || entry.version === entry.resolved;
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
/**
 * Whether two versions are one. Registries drop build metadata, and old tarballs are named by loose
 * versions.
 */ function sameVersion(written, downloaded) {
    const plain = (version)=>semver.parse(version, {
            loose: true
        })?.version ?? version;
    return written !== null && plain(written) === plain(downloaded);
}
/** What the dependents of each name, and the overrides, ask for. */ class Asked {
    #specs = new Map();
    #overrides;
    /** In lockfile v1 an alias stands in the version, where osv-scanner and npm both read it. */ #tree;
    constructor(lock, overrides){
        this.#overrides = overrides;
        this.#tree = new Set(lock.tree);
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
    /** Whether an entry may have this name although its folder has another. */ allows(entry, name) {
        if (this.#tree.has(entry)) return true;
        const specs = [
            ...this.#specs.get(nameAt(entry.location)) ?? [],
            ...this.#overrides
        ];
        if (specs.some((spec)=>spec === `npm:${name}` || spec.startsWith(`npm:${name}@`))) return true;
        // What comes from git, a file or a URL has the name of its own package.json.
        return entry.resolved !== null && !registryTarball(entry.resolved) && specs.some(isForeignSpec);
    }
    /** Whether anyone asks for this name by git, a file or a URL. */ foreign(name) {
        return this.#tree.size > 0 || [
            ...this.#specs.get(name) ?? [],
            ...this.#overrides
        ].some(isForeignSpec);
    }
}
/** Lockfile v2 says everything twice. */ function withoutRepeats(found) {
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
/** Keys by which osv-scanner knows a package in any of these formats. */ const KEYS = new Set([
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
 * Keys of a JSON or TOML lockfile that stand twice in one object, in two spellings (`version` and
 * `Version`): the parsers of osv-scanner are written in Go and take the one for the other, so that
 * the second hides the first.
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
/** A key at the start of a line; what stands inside an inline table has no package in it. */ const TOML_KEY = /^\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*=/;
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
/** A quoted key may hide its letters behind escapes. */ function unescaped(key) {
    if (!key.includes('\\')) return key;
    try {
        return Object.keys((0,dist/* parse */.qg)(`"${key}" = 0`))[0] ?? key;
    } catch (error) {
        // No TOML at all: osv-scanner refuses the file.
        if (error instanceof dist/* TomlError */.zx) return key;
        throw error;
    }
}
/** The keys of one object that matter, by their spelling without case. */ class twin_keys_Table {
    #seen = new Map();
    meet(key, at) {
        const folded = foldCase(key);
        if (!KEYS.has(folded)) return [];
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
 * Finds what would hide a package from osv-scanner while it is installed all the same. `npm ci`
 * installs what `resolved` says, and osv-scanner looks at `name` and `version` only; and it reads
 * keys without regard to case, which no package manager does. `input.beside` should have the
 * package.json: its `overrides` are the one place that declares some aliases.
 * @throws LockfileError when the lockfile, or the package.json, can't be read
 */ function tamperedEntries(kind, input) {
    switch(kind.name){
        case 'package-lock':
            return tamperedPackages(input);
        case 'yarn':
            return forgedInYarn(input.text);
        case 'pnpm':
            return forgedInPnpm(input.text);
        default:
            return twinKeys(kind, input.text);
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/diff/tampered-findings.js

/** The rule of a lockfile entry that tells scanners something else than the package manager. */ const TAMPERED_RULE = 'forged-lockfile-entry';
const WHAT = {
    name: 'an entry goes by a name that is not its own',
    version: 'an entry states a version that is not the one installed',
    resolved: 'an entry downloads another package than it names',
    key: 'a key is written twice, in two spellings'
};
/**
 * A tampered entry is a critical finding of its own: it hides whatever is really installed from
 * every scanner that believes the lockfile.
 */ function observeTampered(path, ecosystem, entry) {
    const name = entry.path.slice(entry.path.lastIndexOf('node_modules/') + 'node_modules/'.length) || entry.path;
    return {
        source: 'dependencies',
        rule: TAMPERED_RULE,
        aliases: [],
        title: `${name}: forged lockfile entry, scanners see ${entry.claimed}, the package manager installs ${entry.actual}`,
        description: `In ${path}, ${WHAT[entry.kind]}: ${entry.path}.`,
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
            path,
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

;// CONCATENATED MODULE: ./src/scanners/dependencies/read-lockfiles.js










/**
 * Reads lockfiles one after the other, a turn of the event loop between them: parsing must not keep
 * the rest of the process waiting.
 * @param paths relative to the repository, with `/`
 * @throws Error for a path that is no lockfile's
 */ async function readLockfiles(tree, paths) {
    const here = new Set((await tree.files()).filter(({ kind })=>kind === 'file').map(({ path })=>path));
    const families = new Families(tree, here);
    const read = [];
    for (const path of paths){
        await (0,external_node_timers_promises_.setImmediate)();
        read.push(await readOne(tree, here, path, families));
    }
    return read;
}
/** The texts of all files of a kind, read once for all of them. */ class Families {
    #tree;
    #here;
    #texts = new Map();
    constructor(tree, here){
        this.#tree = tree;
        this.#here = here;
    }
    of(family) {
        const texts = this.#texts.get(family) ?? this.#read(family);
        this.#texts.set(family, texts);
        return texts;
    }
    async #read(family) {
        const texts = new Map();
        for (const path of this.#here)if (family.test(path) && !(0,shared_wanted/* isInstalled */.j$)(path)) texts.set(path, await read_lockfiles_textOf(this.#tree, path));
        return texts;
    }
}
async function read_lockfiles_textOf(tree, path) {
    return (await tree.read(path)).toString('utf8').replace(/^\uFEFF/, '');
}
async function readOne(tree, here, path, families) {
    const kind = lockfileKind(path);
    if (kind === null) throw new Error(`${path} is no lockfile`);
    try {
        const family = familyOf(kind.name);
        const input = family === null ? await readInput(tree, here, path, kind) : {
            path,
            text: await read_lockfiles_textOf(tree, path),
            beside: await families.of(family)
        };
        const facts = readLockfile(kind, input);
        const tampered = tamperedEntries(kind, input).map((entry)=>observeTampered(path, kind.ecosystem ?? '', entry));
        return {
            path,
            kind,
            facts,
            tampered,
            problem: null
        };
    } catch (error) {
        // What osv-scanner finds stands, without what the lockfile itself would add; but nobody checked
        // the lockfile for forgeries.
        return {
            path,
            kind,
            facts: null,
            tampered: [],
            problem: {
                file: path,
                message: (0,errors/* messageOf */.bD)(error)
            }
        };
    }
}
/**
 * A lockfile's text with the texts of the manifests and companions that tell more about its
 * packages.
 */ async function readInput(tree, here, path, kind) {
    const read = (file)=>read_lockfiles_textOf(tree, file);
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
    if (kind.name === 'yarn') for (const file of workspaceManifests(path, here, beside))beside.set(file, await read(file));
    return {
        path,
        text,
        beside
    };
}
/** The package.json of each workspace that the one beside a lockfile has. */ function workspaceManifests(path, here, beside) {
    const folder = external_node_path_.posix.dirname(path);
    const manifest = beside.get(external_node_path_.posix.join(folder, 'package.json'));
    if (manifest?.includes('"workspaces"') !== true) return [];
    return [
        ...here
    ].filter((file)=>{
        if (external_node_path_.posix.basename(file) !== 'package.json' || beside.has(file) || (0,shared_wanted/* isInstalled */.j$)(file)) return false;
        const workspace = external_node_path_.posix.relative(folder, external_node_path_.posix.dirname(file));
        return workspace !== '' && !workspace.startsWith('..') && asksFor(manifest, workspace);
    });
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/side.js








/** A tree that was not scanned because there was nothing to scan. */ const EMPTY_SIDE = {
    observations: [],
    lockfiles: [],
    problems: [],
    failed: [],
    unseen: []
};
/**
 * Starts osv-scanner on the lockfiles of one tree, and returns when it runs. Reading them comes
 * after that, and after the start of the other tree's: parsing keeps this process so busy that it
 * would start nothing meanwhile.
 * @returns null when there is nothing to scan
 */ async function startSide(request) {
    if (request.paths.length === 0) return null;
    const scratch = (0,external_node_path_.join)(request.scratch, request.name);
    await readAhead(request.tree, request.paths);
    const read = await readLockfiles(request.tree, request.paths.filter(isWorkedOut));
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
 * What osv-scanner finds in the lockfiles of one tree, each finding with what the lockfile itself
 * tells of the package, and tampered entries.
 */ async function finishSide(started) {
    if (started === null) return EMPTY_SIDE;
    const { request, staged, scan } = started;
    const refused = new Set(staged.problems.map(({ file })=>file));
    const workedOut = started.read.filter(({ path })=>!refused.has(path));
    const before = new Set(workedOut.map(({ path })=>path));
    const [scanned, others] = await Promise.all([
        scan,
        // A lockfile that could not be staged is too large or no text: nobody reads it.
        readLockfiles(request.tree, [
            ...staged.files.values()
        ].filter((path)=>!before.has(path)))
    ]);
    const read = [
        ...workedOut,
        ...others
    ];
    const counts = new Map([
        ...workedOut.map(({ path, facts })=>[
                path,
                facts?.declared?.length
            ]),
        ...scanned.counts
    ]);
    const found = read.map((lockfile)=>({
            ...lockfile,
            packages: onceEach(scanned.results.get(lockfile.path) ?? [])
        }));
    const problems = [
        ...staged.problems,
        ...scanned.problems,
        ...read.flatMap((lockfile)=>lockfile.problem ?? [])
    ];
    return {
        observations: found.flatMap((lockfile)=>[
                ...observe(lockfile),
                ...lockfile.tampered
            ]),
        unseen: found.flatMap((lockfile)=>[
                ...withoutVersion(lockfile),
                ...notCompared(lockfile)
            ]),
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
        ]
    };
}
function notCompared({ path, facts }) {
    return (facts?.notCompared ?? []).map((entry)=>({
            kind: 'package',
            where: path,
            ...entry
        }));
}
/** A file and the list of what we worked out of it have mostly the same packages. */ function onceEach(packages) {
    const byVersion = new Map(packages.map((entry)=>[
            `${(0,purl/* packageSubject */.b)(entry.package.ecosystem, entry.package.name)}@${entry.package.version}`,
            entry
        ]));
    return [
        ...byVersion.values()
    ];
}
/** Whether we work out ourselves what to compare of a lockfile. */ function isWorkedOut(path) {
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
 * Files that are read at the same time: many for one git process, few enough for a disk and for
 * GitHub's API.
 */ const AT_ONCE = 64;
/**
 * Reads files together, since one git process reads many as fast as one; what fails here fails
 * again, by name, where it is used.
 */ async function readAhead(tree, paths) {
    for(let next = 0; next < paths.length; next += AT_ONCE){
        await Promise.allSettled(paths.slice(next, next + AT_ONCE).map((path)=>tree.read(path)));
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/stopwatch.js
/**
 * The time of a scan without that of getting osv-scanner, which takes minutes once and then never
 * again.
 */ class Stopwatch {
    #start = performance.now();
    /** Milliseconds since it was made, pauses left out. */ get ms() {
        return Math.round(performance.now() - this.#start);
    }
    /** Awaits something whose time does not count. */ async pauseFor(other) {
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
/** The dependency scanner. */ function createOsvScanner(options) {
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
/** Whatever could not be done ends as `failed`, which no gate passes. */ async function scanOrFail(options, context, stopwatch) {
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
    const inHead = selectLockfiles(await head.files(), directory, exclude);
    const inBase = base === null ? null : selectLockfiles(await base.files(), directory, exclude);
    if (inHead.lockfiles.length === 0 && (inBase?.lockfiles.length ?? 0) === 0) return nothingToScan(inHead, inBase, directory);
    const database = options.database === null ? null : (0,external_node_path_.resolve)(options.cwd, options.database);
    const located = (0,program_locate/* locateOsvScanner */.p)({
        ...options,
        input: options.program
    });
    const { program, version } = await stopwatch.pauseFor(located);
    const start = (name, tree, paths)=>startSide({
            ...options,
            program,
            database,
            tree,
            paths,
            scratch: context.scratch,
            name
        });
    const changed = base === null || inBase === null ? [] : await changedLockfiles(inBase.lockfiles, inHead.lockfiles, base, head);
    const [startedHead, startedBase] = await Promise.all([
        start('head', head, inHead.lockfiles),
        base === null ? null : start('base', base, changed)
    ]);
    const [scannedHead, scannedBase] = await Promise.all([
        finishSide(startedHead),
        finishSide(startedBase)
    ]);
    const unchanged = new Set(inBase?.lockfiles.filter((path)=>!changed.includes(path)));
    const moved = base === null || inBase === null ? new Map() : await movedLockfiles({
        tree: base,
        selection: inBase,
        side: scannedBase
    }, {
        tree: head,
        selection: inHead,
        side: scannedHead
    });
    const gone = base === null || inBase === null ? [] : await removedLockfiles(inBase, inHead, moved, base, head);
    // What could not be looked at in the head is not repaired there.
    const unseen = new Set([
        ...scannedHead.failed,
        ...gone.filter((lockfile)=>lockfile.uncovered).map(({ path })=>path)
    ]);
    const baseObservations = [
        ...scannedHead.observations.filter((observation)=>unchanged.has(observation.place.path)),
        ...scannedBase.observations.filter((observation)=>!unseen.has(observation.place.path))
    ];
    const notes = [
        ...gone.filter((lockfile)=>!lockfile.uncovered).map(({ path, fate })=>`${path} was ${fate}`),
        ...scannedBase.problems.map((problem)=>`of the base, so its findings count as introduced: ${problem}`),
        ...await ignoredConfigurations(context),
        ...notAnalysed(inHead)
    ];
    const problems = [
        ...unreachable(inHead, directory),
        ...scannedHead.problems,
        ...gone.filter((lockfile)=>lockfile.uncovered).map(({ path, fate })=>`${path} was ${fate}`),
        ...inHead.links.filter((path)=>!gone.some((lockfile)=>lockfile.path === path)).map(linkProblem)
    ];
    const coverage = coverageOf({
        selection: inHead,
        side: scannedHead
    }, inBase && {
        selection: inBase,
        side: scannedBase
    }, changed);
    return resultOf(version, scannedHead, baseObservations, moved, notes, problems, coverage);
}
/**
 * The directory to scan must not lead elsewhere: whoever commits a link in its place would choose
 * what is scanned.
 */ function unreachable(selection, directory) {
    const detour = directory === '' ? null : detourTo(directory, selection);
    return detour === null ? [] : [
        `${directory} cannot be scanned: ${detour}`
    ];
}
function notAnalysed({ unread, submodules }) {
    return [
        ...unread.map(({ path, detail })=>`not analysed: ${path} (${detail})`),
        ...submodules.map((path)=>`not analysed: ${path} (a submodule; scan it in its own repository)`)
    ];
}
function linkProblem(path) {
    return `${path} is a symbolic link, which is not followed. Commit the file itself, or exclude it (scan.dependencies.exclude)`;
}
/** An osv-scanner.toml has no effect: whoever relies on one must learn that. */ async function ignoredConfigurations({ head }) {
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
/** That everything is excluded is no news to who wrote the policy, but to who names a directory. */ function excludedWords(paths) {
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
// EXTERNAL MODULE: ./src/core/findings/trace.js
var trace = __webpack_require__(90224);
// EXTERNAL MODULE: ./src/scanners/shared/secrets/redact.js
var redact = __webpack_require__(40347);
// EXTERNAL MODULE: ./src/scanners/shared/sarif/lines.js + 1 modules
var sarif_lines = __webpack_require__(80910);
;// CONCATENATED MODULE: ./src/scanners/shared/sarif/findings.js



/**
 * CWE ids of secrets in the source: a line that holds one takes no part in an identity, which would
 * let others check guesses.
 */ const SECRET_CWE = new Set([
    'CWE-259',
    'CWE-321',
    'CWE-522',
    'CWE-798'
]);
/** Texts of the lines that results stand in, each file read once. */ class LineTexts {
    #tree;
    #files;
    #lines = new Map();
    constructor(tree){
        this.#tree = tree;
        this.#files = (0,sarif_lines/* filesOf */.R8)(tree);
    }
    /** Null where the tree has no such file or line. */ async at(path, line) {
        return line === null ? null : (await this.all(path))[line - 1] ?? null;
    }
    /** All lines of a file; none where the tree has no such file. */ async all(path) {
        if (!(await this.#files).has(path)) return [];
        const lines = this.#lines.get(path) ?? (0,sarif_lines/* linesOf */.Dx)(this.#tree, path);
        this.#lines.set(path, lines);
        return lines;
    }
}
/**
 * The observation with what it is the same as: the tool's own fingerprint where it has a stable
 * one, else the line that it stands in, whatever its indentation, its number and its file; for a
 * secret, and where there is no line, what the tool says.
 */ async function identified(imported, texts) {
    const { observation, fingerprint } = imported;
    return {
        ...observation,
        subject: fingerprint ?? await lineSubject(imported, texts),
        trace: await traceIn(imported, texts)
    };
}
/** What the lines of a result look like; of a secret only what stands around it, without values. */ async function traceIn({ observation: { place, cwe, rule }, secret }, texts) {
    const { path, line, endLine } = place;
    const lines = line === null ? [] : await texts.all(path);
    const at = (0,trace/* linesAt */.R4)(lines, line ?? 1, endLine);
    const hidden = secret || cwe.some((id)=>SECRET_CWE.has(id));
    const clean = (text)=>hidden ? text.replace(/(["'`]).*?(?:\1|$)/gu, '').replace(/[=:].*$/u, '') : (0,redact/* redact */.E)(text);
    return (0,trace/* traceOf */.fC)({
        sink: '',
        source: '',
        statement: hidden ? [
            rule
        ] : at.statement.map(clean),
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
 * SARIF 2.1.0, as far as it is read. Unknown properties are ignored; known ones have to have their
 * type.
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
    message: message.optional()
});
const schema_run = schemas/* object */.Ikc({
    tool: schemas/* object */.Ikc({
        driver: component,
        extensions: schemas/* array */.YOg(component).optional()
    }),
    invocations: schemas/* array */.YOg(schemas/* object */.Ikc({
        executionSuccessful: schemas/* boolean */.zMY().optional(),
        toolExecutionNotifications: schemas/* array */.YOg(notification).optional()
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

/** A SARIF file that cannot be used: what is wrong, and where. */ class SarifError extends Error {
    name = 'SarifError';
}
/**
 * The runs of a SARIF text.
 * @throws SarifError when it is no complete SARIF 2.1.0 log of tools that ran; its words quote
 *   nothing of the text, which may hold secrets
 */ function parseSarif(text) {
    if (text.trim() === '') throw new SarifError('it is empty: the tool wrote nothing');
    const log = checked(parse_parseJson(text.replace(/^\ufeff/, '')));
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
function checked(value) {
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
/** Where, and which type was expected: no value. */ function issueWords(issue) {
    const where = issue?.path.map(String).join('.') ?? '';
    const what = issue?.code === 'invalid_type' ? `no ${issue.expected}` : 'not what the standard allows';
    return `${where === '' ? 'the log' : where} is ${what}`;
}
/**
 * A tool that says itself that it failed, or leaves its results out, has not looked (SARIF
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
 * The path of a file in the repository.
 * @returns null where the location names no file
 * @throws SarifError when it leads out of the repository
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
    // The tool ran where the repository had another name (a container): its root is meant when the
    // file is in ours.
    if (path !== null && ground.has(path)) return path;
    return outside(`${base}${uri}`);
}
function isAbsolute(uri) {
    return /^[a-z][a-z0-9+.-]*:/i.test(uri) || /^[/\\]/.test(uri);
}
/** An absolute path with `/`, without its end. */ function absolute(uri) {
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
/** A relative path in its shortest form; null where it climbs out. */ function normalise(path) {
    const clean = external_node_path_.posix.normalize(places_slashed(path)).replace(/^\.\//, '');
    return clean === '..' || clean.startsWith('../') || clean.startsWith('/') || clean === '.' ? null : clean;
}
function decode(uri) {
    try {
        return decodeURIComponent(uri);
    } catch (error) {
        // A per cent sign that encodes nothing: some tools write paths as they are.
        if (error instanceof URIError) return uri;
        throw error;
    }
}
/**
 * The absolute directory that a base id stands for; null where it is left to the reader (SARIF
 * 3.14.14).
 */ function baseOf(id, run, depth) {
    const base = id === undefined ? undefined : run.originalUriBaseIds?.[id];
    if (base?.uri === undefined || depth > 8) return null;
    if (isAbsolute(base.uri)) return /^file:|^[/\\]|^[a-z]:[/\\]/i.test(base.uri) ? absolute(base.uri) : null;
    const parent = baseOf(base.uriBaseId, run, depth + 1);
    return parent === null ? null : external_node_path_.posix.join(parent, decode(base.uri));
}
/** An address of the network may hold a credential: only its scheme is quoted. */ function outside(uri) {
    const scheme = /^(?!file:)[a-z][a-z0-9+.-]+:/i.exec(uri)?.[0];
    const quoted = scheme === undefined ? (0,redact/* redact */.E)(uri).slice(0, 200) : `${scheme}…`;
    throw new SarifError(`a result is in ${JSON.stringify(quoted)}, which is not inside the repository`);
}

;// CONCATENATED MODULE: ./src/scanners/shared/sarif/rules.js
/** The rule of a result: by reference, by index, by id; undefined where the tool describes none. */ function ruleOf(run, result) {
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
/** A result may name a part of a rule: `CA1000/1` (SARIF 3.27.5). */ function isId(id, rule) {
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
 * How bad a result is: `security-severity` of the result or its rule is a score; else the level
 * counts, `warning` where there is none.
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
/** A score from 0.1 to 10; GitHub's convention is a number in a string. */ function scoreOf(properties) {
    const value = properties?.['security-severity'];
    const score = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof score === 'number' && score > 0 && score <= 10 ? score : null;
}
/**
 * The CWE ids that a result, its rule, and the taxa of both name: `CWE-79`, without leading zeros.
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
 * What a result says, as plain text: placeholders filled in (SARIF 3.11.5), links without their
 * targets.
 */ function messageText(message, rule) {
    const named = message.id === undefined ? undefined : rule?.messageStrings?.[message.id];
    const text = message.text ?? message.markdown ?? named?.text ?? named?.markdown ?? '';
    return text.replace(/\{(\d{1,3})\}/g, (whole, index)=>message.arguments?.[Number(index)] ?? whole).replace(/(?<!\\)\[([^\]]{0,500})\]\([^)\s]{0,500}\)/g, '$1').replace(/\\([[\]\\])/g, '$1').trim();
}
/**
 * What a rule is about in one line: its short description where that says something, else the first
 * sentence of what there is.
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

;// CONCATENATED MODULE: ./src/scanners/shared/sarif/result.js





const SECRET_TOOLS = /gitleaks|trufflehog|secret|ggshield|gitguardian/i;
/**
 * The results of a run, as observations.
 * @param file the SARIF file: the place of results without one
 */ function importRun(run, file, ground) {
    const { driver } = run.tool;
    const source = `sarif:${toolName(driver.name)}`;
    const problems = new Set();
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
        notes: notesOf(run)
    };
}
/** A name that may stand in a label and in a policy. */ function toolName(name) {
    return name.replace(/[\p{Cc}\s]+/gu, ' ').trim().slice(0, 40) || 'unnamed';
}
/** Results that say "looked, and all is well" are none (SARIF 3.27.9). */ function isFailure({ kind }) {
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
/** Null where a location names no file. @throws SarifError when it leads out of the repository */ function placeOf(location, run, ground) {
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
/** The first flow; steps without a file are left out. */ function flowOf(result, run, ground) {
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
 * Names of fingerprints that do not change with a line: those of the whole (`fingerprints`) come
 * first.
 */ function fingerprintOf({ fingerprints = {}, partialFingerprints = {} }) {
    const usable = (all)=>Object.entries(all)// Commits and people are no fingerprint of code, and "requires login" is none at all.
        .filter(([name, value])=>!/commit|author|mail|date/i.test(name) && /^[\w+/=:.-]{8,}$/.test(value)).map(([name, value])=>`${name}=${value}`).sort(text_order/* compareText */.n);
    return usable(fingerprints)[0] ?? usable(partialFingerprints)[0] ?? null;
}
/** Suppressed, and not merely proposed to be (SARIF 3.35.3). */ function isSuppressed({ suppressions }) {
    const all = suppressions ?? [];
    return all.length > 0 && all.every(({ status })=>status === undefined || status === 'accepted');
}
/** A tool may succeed, and still say that it could not look at everything. */ function notesOf({ tool, invocations }) {
    const errors = (invocations ?? []).flatMap(({ toolExecutionNotifications })=>toolExecutionNotifications ?? []).filter(({ level })=>level === 'error').map(({ message })=>(0,redact/* redact */.E)(messageText(message ?? {}, undefined)).replace(/\s+/g, ' ').slice(0, 200));
    if (errors.length === 0) return [];
    return [
        `${toolName(tool.driver.name)} reports ${errors.length} errors of its own, the first: ${errors[0] ?? ''}`
    ];
}

// EXTERNAL MODULE: ./src/system/working-tree.js
var working_tree = __webpack_require__(26576);
;// CONCATENATED MODULE: ./src/scanners/sarif/read.js







/**
 * Bytes of the largest file that is read; GitHub takes 10 MB compressed. A larger one would need
 * several times its size in memory.
 */ const MAX_SARIF_BYTES = 40 * 1024 * 1024;
/**
 * The files that a glob names, relative to the directory, sorted.
 * @throws SarifError when there are none, or the glob leads out
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
/** Whether searches name a file. @param path absolute @throws SarifError when a glob leads out */ function isNamed(searches, path) {
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
/** Files and symbolic links below a directory; links to directories are not entered. */ async function walk(root, directory) {
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
 * The bytes of a SARIF file in the workspace.
 * @throws SarifError when it is a link, lies behind one, is no regular file or too large
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
 * Everything that globs name. A file that cannot be used is a problem, and costs no other file its
 * results.
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
/** Each file once, however many globs name it, by its absolute path. */ async function findAll(searches, problems) {
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
 * A file that the scanned commit itself has was written by whoever opened the pull request, not by
 * a tool that ran just now: left over where the tool wrote nothing, it would speak for it.
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

// EXTERNAL MODULE: ./src/core/findings/rate.js + 1 modules
var rate = __webpack_require__(79597);
// EXTERNAL MODULE: ./src/core/policy/match.js
var policy_match = __webpack_require__(41680);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var scale_severity = __webpack_require__(94132);
;// CONCATENATED MODULE: ./src/scanners/sarif/origin.js





function wayOf(source, { loaded, tracked }) {
    if (loaded?.runs.some((run)=>run.source === source) === true) return 'files';
    // They may be any tool's.
    if (loaded !== null && loaded.problems.length > 0) return 'unknown';
    return tracked?.tools.has(source) === true ? 'issues' : 'lines';
}
const WORDS = {
    files: 'by the SARIF files of the base',
    issues: 'by the tracked issues (no sarif-base)',
    lines: 'by the lines that changed (no sarif-base, and no complete scan of the default branch that is known)'
};
/** By what each tool's findings were told to be introduced or not. */ function originNotes(sources, before) {
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
 * What counts as the base's: for a tool with SARIF files of the base what they hold; for another
 * one those of its results that were there before.
 * @param observations those of the open results, in their order
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
/** The fingerprint of what was observed. */ function identity(observation) {
    return (0,merge/* idOf */.TH)({
        ...observation,
        path: (0,merge/* pathOf */.XM)(observation)
    });
}
/** The observation in the file as it was called in the base. */ async function asBefore(observation, { lines }) {
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
 * A tracked result is old where it stood: on lines that the file had before, wherever in it, or as
 * the only one of a fingerprint that its tool gave. The same text once more, or in another file, is
 * a new one. What is not tracked is new, unless the policy keeps it out of the issues.
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
 * Whether a finding like this gets an issue for certain: one that is too mild, or that the policy
 * waives or rates, may have none.
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
 * Leaves out what lies elsewhere and what is suppressed. A suppression that the change itself may
 * have brought has no effect: it counts only where the line, and the one before it, were there
 * before.
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
        ...loaded.runs.flatMap((run)=>run.notes),
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







/** Which sources it covers is known once the files are read. */ const SARIF = {
    name: 'sarif',
    sources: []
};
/** The scanner that reads what other tools have found. */ function createSarifScanner(options) {
    return {
        ...SARIF,
        skipped: (policy)=>policy.scan.sarif.length + options.sarif.length === 0 ? scan_report/* NOT_ASKED */.Lf : null,
        scan: (context)=>(0,scan_report/* timed */.ay)(()=>run_scanOrFail(options, context))
    };
}
/** Where the files of the scanned tree are looked for. */ function searchesOf({ workspace, root, sarif }, policy) {
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
        version: versionsOf(loaded),
        sources,
        coverage: run_coverageOf(loaded, before?.loaded ?? null),
        notes: [
            ...originNotes(sources, before),
            ...judged.notes,
            ...(before?.loaded?.problems ?? []).map((problem)=>`of the base, so its tools' findings count as introduced: ${problem}`)
        ],
        problems: loaded.problems
    });
}
/** Null where nothing is compared. */ async function beforeOf(options, context, roots) {
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
/** Null where no SARIF files of the base are given. */ async function loadBase(options, base, roots) {
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
 * Files of results that were read; one that cannot be used fails the scan, since a tool's results
 * are then missing.
 */ function run_coverageOf(head, base) {
    const side = ({ files })=>({
            looked: {
                files: files.length,
                packages: 0
            },
            languages: {},
            unseen: []
        });
    return {
        head: side(head),
        base: base === null ? null : side(base)
    };
}
/** Every tool with its version, once. */ function versionsOf({ runs }) {
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
// EXTERNAL MODULE: ./src/scanners/shared/secrets/places.js
var places = __webpack_require__(29714);
;// CONCATENATED MODULE: ./src/scanners/secrets/findings.js



/** A hit at its place. */ function findings_placed(hit, path, commit) {
    return {
        ...hit,
        path,
        commit,
        sample: hit.detector.byName === true && (0,places/* isSample */.R)(path)
    };
}
/** Hexadecimal digits of the digest in an identity: 24 bits. */ const DIGEST_DIGITS = 6;
/**
 * What a secret is the same as, without its place. For an issued value 24 bits of its digest:
 * enough to tell the secrets of one repository apart, far too few to tell a value of 80 and more
 * random bits from the 2^56 others with the same digest. A chosen value could be guessed and then
 * checked against any digest, so none of it takes part: the name or the host that it belongs to
 * stands for it, and a number where one file has several values under one name.
 * @see docs/adr/0010-secrets-own-detectors.md
 */ function subjectOf({ detector, value, context }) {
    if (detector.made === 'chosen') return `${detector.kind}:${context.toLowerCase()}`;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(`fixby/secret/v1\0${detector.kind}\0${normalised(value)}`).digest('hex');
    return `${detector.kind}:${digest.slice(0, DIGEST_DIGITS)}`;
}
/** A key is the same with real and with escaped line ends, and however far it is indented. */ function normalised(value) {
    return value.replace(/\\[nr]|\s/g, '');
}
/** Whether two hits are the same value: known in this process only. */ function valueKey({ detector, value }) {
    return `${detector.kind}\0${normalised(value)}`;
}
/**
 * What leaves this scanner: kind and place, and of the value at most the beginning that all of its
 * kind share.
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
            statement: [
                subject
            ],
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
 * Every content that a commit between two others brought, oldest commit first, whatever later
 * commits made of it. A merge brings what none of its parents has. Contents are compared, not
 * lines: no attribute or diff driver of the repository can hide one.
 * @returns null when the clone is shallow and some of the commits between are cut off
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
    return parse(out.toString('utf8').split('\0'));
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
/** Commits whose parents a shallow clone lacks. */ async function boundary(repository) {
    try {
        const text = await (0,promises_.readFile)(repository.shallowFile, 'utf8');
        return new Set(text.split('\n'));
    } catch (error) {
        if ((0,errors/* isMissing */.b2)(error)) return new Set();
        throw error;
    }
}
/**
 * The output of `git diff-tree --stdin -z`: a commit, then for each file its modes, object names
 * and states, and its path. A merge has one colon and one name more for each further parent.
 * @see https://git-scm.com/docs/diff-format
 */ function parse(fields) {
    const blobs = [];
    let commit = '';
    for(let at = 0; at < fields.length; at += 1){
        const field = fields[at] ?? '';
        if (/^[0-9a-f]{40,64}$/.test(field)) commit = field;
        if (!field.startsWith(':')) continue;
        const path = fields[at + 1];
        if (path === undefined) throw new git/* GitError */.XS(`git diff-tree printed "${field}" without a path`);
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



/** Contents that are read at once. */ const BATCH = 256;
/**
 * What the commits between base and head brought, also where later ones removed it; null when the
 * history is not here.
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
/** The same content under the same path is searched for the first commit that brought it. */ function once(blobs) {
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

// EXTERNAL MODULE: ./src/scanners/shared/secrets/detect.js + 10 modules
var detect = __webpack_require__(75639);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/scanners/shared/utf16.js
var shared_utf16 = __webpack_require__(11828);
;// CONCATENATED MODULE: ./src/scanners/secrets/text.js


/**
 * Bytes at the beginning in which git, too, looks for a NUL to call a file binary.
 * @see https://git-scm.com/docs/gitattributes#_marking_files_as_binary
 */ const SNIFFED = 8_000;
/**
 * Files that are text whatever bytes stand in them: a zero in a program or a setting hides nothing.
 */ const ALWAYS_TEXT = /\.(?:[cm]?[jt]sx?|vue|svelte|html?|css|s[ac]ss|json[c5]?|ya?ml|toml|ini|cfg|conf|config|properties|env|xml|md|rst|txt|csv|log|sql|py|pyw|rb|erb|php|phtml|java|kts?|scala|groovy|gradle|go|rs|c|h|cc|cpp|hpp|cs|fs|vb|swift|m|mm|dart|exs?|erl|hs|lua|p[lm]|r|jl|sh|bash|zsh|ps1|psm1|bat|cmd|tf|tfvars|hcl|proto|graphql|ipynb|lock)$|(?:^|\/)(?:\.env[^/]*|\.npmrc|\.netrc|\.pypirc|Dockerfile|Makefile|Jenkinsfile|Procfile)$/iu;
/** Files that are never text: nobody misses them. */ const NEVER_TEXT = /\.(?:png|jpe?g|gif|webp|avif|ico|icns|bmp|tiff?|psd|svgz|woff2?|ttf|otf|eot|mp[34]|m4[av]|mov|avi|mkv|webm|ogg|wav|flac|pdf|docx?|xlsx?|pptx?|od[tsp]|class|pyc|o|a|so|dylib|dll|exe|wasm|bin|dat|db|sqlite3?|mo|gmo|heic|ai|sketch|fig)$/iu;
/** Whether a file is of a kind that is never text, by its name. */ function isNeverText(path) {
    return NEVER_TEXT.test(path);
}
/**
 * The text of a file; null for a binary one. UTF-16 is known by its byte order mark. A NUL alone
 * makes no file binary: programs read on behind it, so what has one is text where its name says so,
 * or where the rest is valid UTF-8.
 */ function text_textOf(bytes, path) {
    const utf16 = (0,shared_utf16/* utf16Text */.w)(bytes);
    if (utf16 !== null) return utf16;
    const start = bytes.subarray(0, SNIFFED);
    if (!start.includes(0)) return bytes.toString('utf8');
    const isText = ALWAYS_TEXT.test(path) || (0,external_node_buffer_.isUtf8)(wholeCharacters(start));
    return isText ? bytes.toString('utf8').replaceAll('\0', '') : null;
}
/** Without the character that the cut may have gone through. */ function wholeCharacters(bytes) {
    let end = bytes.length;
    while(end > 0 && bytes.length - end < 4 && (bytes[end - 1] ?? 0) >= 0x80)end -= 1;
    return bytes.subarray(0, end);
}

;// CONCATENATED MODULE: ./src/scanners/secrets/scan-tree.js









/**
 * Files that are read at once: each such batch costs one git process, and its bytes are in memory
 * together.
 */ const scan_tree_BATCH = 256;
/** What would be looked at if the policy did not exclude it. */ function excludedPaths(directory, exclude) {
    const excluded = picomatch([
        ...exclude
    ], {
        dot: true
    });
    return (path)=>(0,shared_wanted/* isOwn */.NP)(directory, path) && excluded(path);
}
/**
 * What was found in contents that were looked at before, by blob id and file name: the same bytes
 * are searched once.
 */ class Memory {
    #hits = new Map();
    /**
   * The hits in a content, searched unless that was done before.
   * @param id git's blob id; null where it is not known
   */ search(bytes, path, id) {
        const key = id === null ? null : scan_tree_keyOf(id, path);
        const known = key === null ? undefined : this.#hits.get(key);
        if (known !== undefined) return known;
        const hits = hitsIn(bytes, path);
        if (key !== null) this.#hits.set(key, hits);
        return hits;
    }
    /** What was found in a content; undefined where nobody looked. */ recall(id, path) {
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
/** The name of a file says how its text is read. */ function scan_tree_keyOf(id, path) {
    return `${id} ${path.slice(path.lastIndexOf('/') + 1)}`;
}
/** Searches all files of a tree. @throws Error when its files cannot be listed */ async function searchTree(tree, wanted, memory, { excluded, below }) {
    const all = await tree.files();
    const entries = all.filter(({ path })=>wanted(path));
    const paths = entries.filter(({ kind })=>kind === 'file').map(({ path })=>path);
    const hits = [];
    const unseen = [
        ...all.filter(({ path })=>excluded(path)).map(({ path })=>(0,unseen_files/* fileItem */.q)(path, 'excluded')),
        ...(0,unseen_files/* installedItems */.x)(all.filter(({ path })=>below(path))),
        ...entries.flatMap(({ path, kind })=>kind === 'submodule' ? [
                submoduleItem(path)
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
function submoduleItem(path) {
    return (0,unseen_files/* fileItem */.q)(`${path}/`, 'unsupported', 'a submodule');
}
/** One file that cannot be read costs its own secrets, and no others. */ async function searchOrSayWhyNot(tree, path, memory) {
    try {
        return await searchFile(tree, path, memory);
    } catch (error) {
        if (error instanceof errors/* TooLargeError */.qB) return (0,unseen_files/* fileItem */.q)(path, 'too-large');
        return (0,unseen_files/* fileItem */.q)(path, 'unreadable', (0,errors/* messageOf */.bD)(error));
    }
}
async function searchFile(tree, path, memory) {
    const id = tree.commit === null ? null : await tree.contentId(path);
    const known = id === null ? undefined : memory.recall(id, path);
    const hits = known === undefined ? await readAndSearch(tree, path, id, memory) : known;
    if ('notText' in hits) return (0,unseen_files/* fileItem */.q)(path, 'unsupported', hits.notText);
    return hits.map((hit)=>findings_placed(hit, path, null));
}
async function readAndSearch(tree, path, id, memory) {
    const bytes = await tree.read(path);
    // Reading the working tree's files a second time for their ids would cost more than this.
    return memory.search(bytes, path, id ?? blobId(bytes));
}
/**
 * git's id of a content in a SHA-1 repository. In one with SHA-256 it matches nothing, and the
 * content is searched again.
 */ function blobId(bytes) {
    // fixby-ignore weak-hash 0e17693ba3f2: git names its objects by SHA-1, and this is such a name.
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./src/scanners/secrets/sides.js

/**
 * What counts as the base's. A chosen value has no digest in its identity, so another password
 * under the same name would look like the one that was there before: in this process, which knows
 * the values, it does not. A base's value that the head no longer has neither hides a new one nor
 * counts as fixed while another one stands in its place. A value that moved stands in the base
 * where the head has it now.
 */ function sides_baseOf(base, head) {
    const values = new Set(head.map(valueKey));
    const places = new Set(head.map(placeKey));
    const kept = base.filter((hit)=>values.has(valueKey(hit)) || !places.has(placeKey(hit)));
    return followMoves(kept, head);
}
/** A value that stood outside of samples in the base is not one because it now stands in one. */ function stillMeant(base, head) {
    const meant = new Set(base.filter(({ sample })=>!sample).map(valueKey));
    return head.map((hit)=>hit.sample && meant.has(valueKey(hit)) ? {
            ...hit,
            sample: false
        } : hit);
}
/** What a hit is the same as to whoever does not know its value. */ function placeKey(hit) {
    return `${hit.path}\0${subjectOf(hit)}`;
}
/**
 * Pairs each place that a value left with one that it came to; a further copy stays without a pair,
 * and so counts as introduced.
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
 * Secrets of the history that neither tree has: each value once, for the first commit that brought
 * it.
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
/** The scanner for credentials in the source. */ function createSecretsScanner(options) {
    return {
        ...SECRETS,
        skipped: (policy)=>policy.scan.secrets.enabled ? null : 'the policy has scan.secrets.enabled: false',
        scan: (context)=>(0,scan_report/* timed */.ay)(()=>secrets_run_scanOrFail(options, context))
    };
}
/** Messages of errors name files and git commands, never what a file holds. */ async function secrets_run_scanOrFail(options, context) {
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
        excluded: excludedPaths(context.directory, exclude),
        below: (path)=>(0,shared_wanted/* isBelow */.Yw)(context.directory, path)
    };
    const memory = new Memory();
    const found = await searchTree(context.head, inHead(options, context, wanted), memory, leftOut);
    const base = context.base === null ? null : await searchTree(context.base, wanted, memory, leftOut);
    const head = {
        ...found,
        hits: stillMeant(base?.hits ?? [], found.hits)
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
/** A commit's own files are looked at whatever they are called: no tool wrote them just now. */ function inHead({ isReport }, { head, policy }, wanted) {
    return head.commit !== null ? wanted : (path)=>wanted(path) && !isReport(path, policy);
}
/** The history between base and head, or a note that says why only the trees were compared. */ async function historyOf(repository, { base, head }, search) {
    // Two directories have no history.
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
/** Nothing that could be read at all is no clean scan. */ function run_problemsOf({ files, unseen }) {
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
 * Chooses workflows, actions and Dependabot's configuration. GitHub reads workflows from the root
 * of a repository only; the scanned directory counts as
 * one, so that a sample of a repository can be scanned. Actions lie anywhere.
 * @param directory relative to the tree's root; `''` for all of it
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
    if (directory !== '' && !path.startsWith(`${directory}/`)) return null;
    const inside = directory === '' ? path : path.slice(directory.length + 1);
    if (WORKFLOW.test(inside)) return 'workflow';
    if (DEPENDABOT.test(inside)) return 'dependabot';
    const installed = path.split('/').some((part)=>working_tree/* NEVER_SCANNED */.m.includes(part));
    return ACTION.test(inside) && !installed ? 'action' : null;
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
/**
 * The rules are loaded where there is something to look at: a repository without workflows pays for
 * a list of names only.
 */ async function workflows_run_scan(context) {
    const { head, base, directory, policy } = context;
    const select = async (tree)=>selectWorkflows(await tree.files(), directory, policy.scan.workflows.exclude);
    const selections = {
        head: await select(head),
        base: base === null ? null : await select(base)
    };
    if (isEmpty(selections.head) && (selections.base === null || isEmpty(selections.base))) return nothing(base !== null);
    const { scanWorkflows } = await __webpack_require__.e(/* import() */ 1003).then(__webpack_require__.bind(__webpack_require__, 31003));
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
function nothing(compared) {
    const side = {
        looked: {
            files: 0,
            packages: 0
        },
        languages: {},
        unseen: []
    };
    const coverage = {
        head: side,
        base: compared ? side : null
    };
    const report = (0,scan_report/* reportOf */.EI)(WORKFLOWS, {
        version: version/* VERSION */.x,
        files: 0,
        problems: [],
        coverage
    });
    return {
        report,
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
 * Atlassian's Forge Security Requirement Tester, where it is asked for: by the policy, or by naming
 * the program.
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/scanners/tools/stage-tree.js
var stage_tree = __webpack_require__(50225);
;// CONCATENATED MODULE: ./src/scanners/tools/tool.js












/** Milliseconds that a tool may take for one tree. */ const tool_TIMEOUT_MS = 10 * 60_000;
/** Bytes of the largest output that a tool may print. */ const tool_MAX_OUTPUT = 64 * 1024 * 1024;
const NOTHING = {
    observations: [],
    sources: [],
    notes: [],
    files: 0
};
/**
 * A tool as a scanner: it sees copies of the head and of the base, and its results are read like
 * any other SARIF file.
 */ function createToolScanner(tool, { run }) {
    return {
        name: tool.name,
        sources: [
            tool.source
        ],
        skipped: (policy)=>policy.scan[tool.name].enabled ? null : scan_report/* NOT_ASKED */.Lf,
        scan: (context)=>(0,scan_report/* timed */.ay)(()=>tool_scanOrFail(tool, run, context))
    };
}
async function tool_scanOrFail(tool, run, context) {
    try {
        const home = (0,external_node_path_.join)(context.scratch, tool.name, 'home');
        await (0,promises_.mkdir)(home, {
            recursive: true
        });
        const { program, version } = await programOf(tool, run, home);
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
        return tool_resultOf(tool, version, head, base, null);
    } catch (error) {
        return tool_resultOf(tool, '', NOTHING, NOTHING, (0,errors/* messageOf */.bD)(error));
    }
}
/**
 * A base that the tool cannot scan, such as one with a broken workflow, must not keep its repair
 * from being merged.
 */ async function scanBase(tool, run, context) {
    if (context.base === null) return NOTHING;
    try {
        return await scanSide(tool, run, context, 'base', context.base);
    } catch (error) {
        return {
            ...NOTHING,
            notes: [
                `of the base, so all its findings count as introduced: ${(0,errors/* messageOf */.bD)(error)}`
            ]
        };
    }
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
    throw new Error(`${tool.programs.join(' or ')} is not here (${problems.join('; ')}). ${tool.install}, or take scan.${tool.name} out of the policy`);
}
/**
 * @param temporary where the tool may write its own temporary files
 * @param home an empty directory, for where the user's lies in what is judged
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
        timeoutMs: tool_TIMEOUT_MS,
        maxOutputBytes: tool_MAX_OUTPUT
    };
}
async function scanSide(tool, run, { policy, directory, scratch, base, head, trusted = base ?? head }, name, tree) {
    const room = (0,external_node_path_.join)(scratch, tool.name, name);
    const call = {
        tree: (0,external_node_path_.join)(room, 'tree'),
        own: (0,external_node_path_.join)(room, 'own'),
        output: (0,external_node_path_.join)(room, 'result.sarif')
    };
    await (0,promises_.mkdir)(call.own, {
        recursive: true
    });
    const inside = (0,shared_wanted/* wantedPaths */.wG)(directory, []);
    const paths = await (0,stage_tree/* stageTree */.n)(tree, call.tree, (path)=>inside(path) && tool.wanted(path));
    if (paths.length === 0) return NOTHING;
    const args = await tool.args(call, policy, trusted);
    const printed = await callTool(tool, run, args, call);
    const text = tool.report === 'stdout' ? printed : await (0,promises_.readFile)(call.output, 'utf8');
    const side = await importSide(text, tree, [
        call.tree,
        await (0,promises_.realpath)(call.tree)
    ], paths);
    return {
        ...side,
        observations: side.observations.map((one)=>withCwe(one, tool.cwe ?? {}))
    };
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
 * @returns its standard output. In errors it is not quoted: it may print what it found, and in
 *   words of the scanned tree.
 */ async function callTool(tool, run, args, { tree, own }) {
    const { exitCode, killed, stdout } = await run(tool.program, args, {
        ...limits((0,external_node_path_.dirname)(own), (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(own)), 'home')),
        cwd: tree
    });
    if (killed === 'timeout') throw new Error(`${tool.name} took longer than ${tool_TIMEOUT_MS / 60_000} minutes`);
    if (exitCode !== 0) throw new Error(`${tool.name} did not finish (${killed ?? `exit code ${exitCode ?? 'none'}`}). Run it by hand in this repository to see why`);
    return stdout.toString('utf8');
}
async function importSide(text, tree, roots, paths) {
    const staged = new Set(paths);
    const runs = parseSarif(text).map((run)=>importRun(run, '', {
            roots,
            has: (path)=>staged.has(path)
        }));
    const [problem] = runs.flatMap(({ problems })=>problems);
    if (problem !== undefined) throw new Error(problem);
    const texts = new LineTexts(tree);
    const results = runs.flatMap((run)=>run.results);
    return {
        observations: await Promise.all(results.map((result)=>identified(result, texts))),
        sources: runs.map(({ source })=>source),
        notes: runs.flatMap(({ notes })=>notes),
        files: paths.length
    };
}
function tool_resultOf(tool, version, head, base, reason) {
    return {
        report: (0,scan_report/* reportOf */.EI)({
            name: tool.name,
            sources: head.sources.length === 0 ? [
                tool.source
            ] : [
                ...new Set(head.sources)
            ]
        }, {
            version,
            problems: reason === null ? [] : [
                reason
            ],
            notes: [
                ...new Set([
                    ...head.notes,
                    ...base.notes
                ])
            ],
            files: head.files
        }),
        head: head.observations,
        base: base.observations,
        moved: new Map()
    };
}

;// CONCATENATED MODULE: ./src/scanners/tools/gitleaks/run.js



/** The default rules, and nothing of the tree's own `.gitleaks.toml`. */ const CONFIG = '[extend]\nuseDefault = true\n';
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
            '--no-banner',
            '--log-level',
            'error'
        ];
    }
};
/**
 * gitleaks over the tree; the history of a pull request is what the scanner for secrets looks at.
 */ function createGitleaks(options) {
    return createToolScanner(gitleaks, options);
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
    // Without the first one it asks the network for a newer one, and waits for the answer.
    version: [
        '--disable-version-check',
        '--version'
    ],
    wanted: (path)=>!/(?:^|\/)\.semgrepignore$/.test(path),
    report: 'file',
    args: async (call, policy, trusted)=>{
        const config = await configOf(policy.scan.semgrep.config, call, trusted);
        // An empty ignore file takes the place of the default one, which leaves tests out.
        await (0,promises_.writeFile)((0,external_node_path_.join)(call.tree, '.semgrepignore'), '');
        const silenced = [
            '--disable-nosem',
            '--no-git-ignore',
            '--max-target-bytes',
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
        return [
            'scan',
            '--config',
            config,
            ...silenced,
            ...quiet,
            ...report,
            '.'
        ];
    }
};
/**
 * A path of the repository is taken from where the policy is, so that a change cannot empty the rules;
 * anything else is a name of the registry.
 */ async function configOf(config, { own }, trusted) {
    const path = config.replace(/^\.\//, '').replace(/\/$/, '');
    const staged = trusted === null ? [] : await (0,stage_tree/* stageTree */.n)(trusted, own, (one)=>one === path || one.startsWith(`${path}/`));
    if (staged.length > 0) return (0,external_node_path_.join)(own, path);
    if (/^[pr]\/[\w./-]+$/.test(config)) return config;
    throw new Error(`scan.semgrep.config is "${config}", which is neither a path of the repository at the base nor a name such as p/default`);
}
/** Semgrep with the rules that the policy names. */ function createSemgrep(options) {
    return createToolScanner(semgrep, options);
}

;// CONCATENATED MODULE: ./src/scanners/tools/zizmor/run.js

/**
 * What its audits mean, in the CWE that the built-in rule of the same meaning has and no other one
 * on such a line.
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
    install: 'Install it with pipx install zizmor',
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
            'all',
            '--strict-collection'
        ];
        return Promise.resolve([
            '--offline',
            ...silenced,
            '--no-exit-codes',
            '--format',
            'sarif',
            '.'
        ]);
    }
};
/** zizmor over workflows and actions, without the network. */ function createZizmor(options) {
    return createToolScanner(zizmor, options);
}

;// CONCATENATED MODULE: ./src/scanners/index.js
// Written by scripts/registries.js: npm run build and npm run docs do so.










/** What makes each scanner of its options, by its key under `scan` in the policy. */ const SCANNERS = {
    code: ()=>run/* codeScanner */.C,
    dependencies: createOsvScanner,
    forge: ()=>forge_run/* forgeScanner */.U,
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
/** The Forge apps as the code scanner knows them; it is loaded when FSRT asks. */ const knownApps = async (tree, scope)=>(await Promise.all(/* import() */[__webpack_require__.e(5429), __webpack_require__.e(6738), __webpack_require__.e(7755), __webpack_require__.e(3647)]).then(__webpack_require__.bind(__webpack_require__, 17110))).knownApps(tree, scope);


/***/ }),

/***/ 38645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer),
/* harmony export */   g: () => (/* binding */ LFS_POINTER)
/* harmony export */ });
/** How the file begins that Git LFS commits in the place of the real one. */ const BEGINNING = Buffer.from('version https://git-lfs.github.com/spec/');
/**
 * Whether a file only points to what Git LFS keeps elsewhere: read as text, it looks like a file
 * that holds nothing.
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer
 */ function isLfsPointer(bytes) {
    return bytes.subarray(0, BEGINNING.length).equals(BEGINNING);
}
/** Why such a file is not looked at. */ const LFS_POINTER = 'a Git LFS pointer: the file itself is not in the repository';


/***/ }),

/***/ 80910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HU: () => (/* binding */ LineMap),
  R8: () => (/* binding */ filesOf),
  Dx: () => (/* binding */ linesOf),
  Nl: () => (/* binding */ renamesByGit)
});

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js + 1 modules
var array = __webpack_require__(88965);
;// CONCATENATED MODULE: ./src/system/renames.js
/**
 * Files that one commit has under another name than an earlier one, changed by no more than half of
 * their lines: new path to old path.
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
 * Lines that a file may have had changed before it counts as new: the comparison takes quadratic
 * time in them.
 */ const MAX_CHANGES = 2_000;
/** Which lines of the head the base has as well. */ class LineMap {
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
   * Whether all lines of a place were there before.
   * @param around how many lines before it count as well
   */ async unchanged({ path, line, endLine }, around = 0) {
        const origins = await this.#originsOf(path);
        if (origins === 'same') return true;
        if (origins === 'new' || line === null) return false;
        const from = Math.max(1, line - around);
        for(let at = from; at <= (endLine ?? line); at += 1)if ((origins[at] ?? 0) === 0) return false;
        return true;
    }
    /**
   * Whether the file had each line of a place as often as it has now, wherever, and whatever its
   * indentation.
   */ async hadText({ path, line, endLine }) {
        const before = await this.pathBefore(path);
        if (before === null || line === null) return false;
        const now = await this.#counted(this.#head, path);
        const old = await this.#counted(this.#base, before);
        return now.lines.slice(line - 1, endLine ?? line).every((text)=>text === '' || (now.times.get(text) ?? 0) <= (old.times.get(text) ?? 0));
    }
    /** The path that a file of the head has in the base; null for a new file. */ async pathBefore(path) {
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
    /** How often each line stands in a file. */ #counted(tree, path) {
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
/** Files that were renamed, and not changed. */ async function sameContents(head, base) {
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
 * As git tells it, which also finds files that were changed a little; those with the same contents
 * where git has not both commits.
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
    // Undefined where there are too many changes.
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
/** The paths of a tree's files: no links, no submodules. */ async function filesOf(tree) {
    return new Set((await tree.files()).flatMap(({ path, kind })=>kind === 'file' ? [
            path
        ] : []));
}
/** The lines of a file of a tree, without their ends. */ async function linesOf(tree, path) {
    return (await tree.read(path)).toString('utf8').split(/\r?\n/);
}


/***/ }),

/***/ 41700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   Lf: () => (/* binding */ NOT_ASKED),
/* harmony export */   VY: () => (/* binding */ skippedReport),
/* harmony export */   ay: () => (/* binding */ timed)
/* harmony export */ });
/** The report of a scan that ran: `failed` as soon as there is one problem. */ function reportOf(scanner, { problems, ...parts }) {
    const failed = problems.length > 0;
    return {
        ...blank(scanner),
        status: failed ? 'failed' : 'done',
        reason: failed ? problems.join('; ') : null,
        ...parts
    };
}
/** Why a scanner does not run that nobody asked for. */ const NOT_ASKED = 'not asked for under scan in the policy';
/** The report of a scanner that did not run. */ function skippedReport(scanner, reason) {
    return {
        ...blank(scanner),
        status: 'skipped',
        reason
    };
}
/** What a scan gives, with the wall time that it took. */ async function timed(scan) {
    const started = performance.now();
    const result = await scan();
    return {
        ...result,
        report: {
            ...result.report,
            ms: Math.round(performance.now() - started)
        }
    };
}
function blank({ name, sources }) {
    return {
        scanner: name,
        sources,
        version: '',
        notes: [],
        packages: null,
        files: null,
        lockfiles: [],
        coverage: null,
        ms: 0
    };
}


/***/ }),

/***/ 75639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ detect)
});

// EXTERNAL MODULE: ./src/core/findings/trace.js
var trace = __webpack_require__(90224);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/scanners/shared/secrets/placeholder.js

/** Words that people put where a secret will stand. */ const WORDS = /example|sample|placeholder|dummy|fake|mock|change[-_]?(?:me|it|this)|replace|redacted|removed|insert|your|my[-_]?(?:secret|token|pass|key|api)|some[-_]?(?:secret|token|pass|key)|passw(?:or)?d|passwort|passphrase|secret|t0ken|token(?![a-z0-9])|todo|fixme|default|undefined|null|true|false|xxxx|\.{3}|…|\*{3}|-{4}|_{4}|foobar|foo[-_]?bar|lorem|qwert|asdf|test(?:ing)?(?:[-_\d]|$)|^test|admin123|letmein|hunter2|s[e3]cr[e3]t|p[a@]ss(?:w[o0^]rd|wd|[^a-z]|$)/i;
/** Ways in which files name a value that stands elsewhere. */ const VARIABLE = /\$\{|\$\(|\{\{|<%|#\{|^\$[A-Za-z_]|^%[A-Za-z_]\w*%$|^<.*>$|^\[.*\]$|^@.*@$|^__\w+__$|%[sdv]|\{[\w.]*\}|^process\.env|^os\.environ|^env[.:[(]|^vault:|^secret:|^ref\+|^!|^op:\/\//;
/** Encrypted on purpose, to be committed: dotenvx, SOPS, Ansible Vault, Sealed Secrets. */ const ENCRYPTED = /^encrypted:|^ENC\[|^\$ANSIBLE_VAULT|^Ag[A-Za-z0-9+/]{200,}={0,2}$/;
/** Neighbours of one another: somebody typed them in order. */ const SEQUENCES = 'abcdefghijklmnopqrstuvwxyz0123456789|01234567890|9876543210|zyxwvutsrqponmlkjihgfedcba';
/**
 * SHA-256 of values that providers print in their own documents and emulators, each the first 16
 * digits.
 */ const DOCUMENTED = new Set([
    // GitHub's documents, whatever the prefix.
    '7e498f91828a193c',
    // Azurite's storage account.
    '0011cc25eb432071',
    // The Cosmos DB emulator.
    'aa6547439583c3a2',
    // jwt.io.
    '7f75367e78812551',
    // jwt.io, the older one.
    'da816f9f2c16e6c5'
]);
/**
 * Whether a value stands for a secret without being one: a variable, a word, a documented example,
 * characters in a row.
 */ function isPlaceholder(value) {
    return VARIABLE.test(value) || ENCRYPTED.test(value) || WORDS.test(value) || hasPattern(value) || isDocumented(value) || isEncodedPlaceholder(value);
}
/**
 * The same for a token with a beginning of its own, whose other characters are random and may by
 * chance hold a short word.
 */ function isTokenPlaceholder(value) {
    return /example|x{5,}|placeholder|redacted|dummy|your|changeme|\.{3}|\*{3}/i.test(value) || hasPattern(value) || isDocumented(value);
}
/**
 * One character five times and more, a sequence of eight and more, or the same few characters over
 * and over.
 */ function hasPattern(value) {
    if (/(.)\1{5,}/.test(value) || /^(.{1,8})\1{2,}.{0,8}$/.test(value)) return true;
    const lower = value.toLowerCase();
    for(let at = 0; at + 8 <= lower.length; at += 1)if (SEQUENCES.includes(lower.slice(at, at + 8))) return true;
    return false;
}
/** Base64 of readable text that is one: `{"Password":"defaultPassword"}`. */ function isEncodedPlaceholder(value) {
    if (!/^[A-Za-z0-9+/]{16,}={0,2}$/.test(value)) return false;
    const text = Buffer.from(value, 'base64').toString('latin1');
    return /^[\x20-\x7e]+$/.test(text) && WORDS.test(text);
}
function isDocumented(value) {
    return DOCUMENTED.has((0,external_node_crypto_.createHash)('sha256').update(value).digest('hex').slice(0, 16));
}

;// CONCATENATED MODULE: ./src/scanners/shared/secrets/strength.js

/**
 * Shannon entropy of a text's characters, in bits for each: 0 for one repeated character, about 4
 * for random hexadecimal digits, up to 6 for long random Base64.
 */ function entropy(text) {
    const counts = new Map();
    for (const character of text)counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())bits -= count / text.length * Math.log2(count / text.length);
    return bits;
}
/** Least entropy of random characters, bits each: below it lie words, counters and repetitions. */ const LEAST_ENTROPY = {
    hex: 2.8,
    other: 3.4
};
/** Most of a drawn value that may stand in runs of letters that could be words. */ const MOST_WORDS = 0.5;
/**
 * Whether a value looks as if a machine drew it: only characters of tokens, at least `length` of
 * them, letters and digits, more entropy than words have, and at most half of it in runs that could
 * be words.
 * @see docs/secrets.md for the measure in words
 */ function isRandom(value, length) {
    if (value.length < length || !/^[\w+/=.~-]+$/.test(value) || isPlaceholder(value)) return false;
    if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || isReference(value)) return false;
    const hex = /^[0-9a-fA-F-]+$/.test(value);
    if (!hex && isPhrase(value)) return false;
    const least = hex ? LEAST_ENTROPY.hex : LEAST_ENTROPY.other;
    return entropy(value) >= least && (hex || wordShare(value, 5) <= MOST_WORDS);
}
/**
 * Whether a value may be a password where its place says that one stands there: no variable, no
 * placeholder, no word or name, and two kinds of characters at least, one of them a digit or a
 * sign. A letter of another alphabet, or with an accent, is no sign.
 */ function isChosen(value) {
    if (value.length < 6 || isPlaceholder(value) || isReference(value) || isRepetitive(value)) return false;
    const kinds = [
        /\p{Ll}|\p{Lo}/u,
        /\p{Lu}/u,
        /\d/,
        /[^\p{L}\p{M}\w\s.-]/u
    ];
    const has = kinds.filter((kind)=>kind.test(value)).length;
    // Letters, dots and dashes only: a name of something (`login-form.input`), not a password.
    return has >= 2 && !/^[\p{L}\p{M}_.-]+$/u.test(value);
}
/**
 * Whether a value looks like a password by itself, wherever it stands: besides what `isChosen`
 * asks, a digit, and less than half of it in runs of four letters and more that could be words.
 */ function isDrawn(value) {
    return value.length >= 8 && isChosen(value) && /\d/.test(value) && !isWordy(value);
}
/** Whether half of a value or more stands in runs of letters that could be words. */ function isWordy(value) {
    return wordShare(value, 4) >= MOST_WORDS;
}
/**
 * A path, a URL, an e-mail address, a call, a property, a selector: where a secret comes from, not
 * what it is.
 */ function isReference(value) {
    return /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|\.{0,2}\/[\w.-]+\/)/i.test(value) || /^[\w.+-]+@[\w-]+\.[\w.]+$/.test(value) || /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*|\[[^\]]*\])+$/.test(value) || /^[A-Za-z_$][\w$.]*\(.*$/.test(value) || /^[.#][a-z]+(?:[-_]{1,2}[a-z0-9]+)*$/.test(value) || /^arn:|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){2,}$/.test(value);
}
function isRepetitive(value) {
    return new Set(value).size < Math.min(5, value.length);
}
/** Words and numbers joined by dashes, dots or underscores: `acme-customer-id-2026`. */ function isPhrase(value) {
    const parts = value.split(/[-_.]/);
    return parts.length >= 3 && parts.every((part)=>/^(?:[a-z]*|[A-Z]*|[A-Z][a-z]*|v?\d{1,8})$/.test(part));
}
/**
 * The share of a value that stands in runs of `least` and more letters of one case with a vowel
 * among them.
 */ function wordShare(value, least) {
    const plain = value.normalize('NFD').replace(/\p{M}/gu, '');
    const runs = plain.match(/\p{Lu}?\p{Ll}+|\p{Lu}{2,}|\p{Lo}+/gu) ?? [];
    const words = runs.filter((run)=>run.length >= least && /[aeiouy]|[^\p{ASCII}]/iu.test(run));
    return words.reduce((sum, run)=>sum + run.length, 0) / plain.length;
}

;// CONCATENATED MODULE: ./src/scanners/shared/secrets/detectors/detector.js


/** How far a candidate's surroundings go, characters. */ const AROUND = 200;
/**
 * The same characters that words are made of must not go on before a token, but an escape in a
 * string (`\n`) may end there.
 */ const BEFORE = String.raw`(?<![A-Za-z0-9_](?<!\\[nrt]))`;
/** No letter or digit goes on after a token. */ const AFTER = '(?![A-Za-z0-9])';
/**
 * A token with a beginning of its own.
 * @param prefix plain text
 * @param rest what follows, as the source of a regular expression
 */ function token(kind, name, prefix, rest, extra = {}) {
    return pattern(kind, name, `${prefix.replace(/[.$]/g, '\\$&')}${rest}`, {
        keywords: [
            prefix
        ],
        shown: prefix,
        ...extra
    });
}
/** A token by a pattern for all of it; `keywords` say where to try it. */ function pattern(kind, name, source, { severity = 'critical', keywords = [], before = [
    0
], shown = '', inside = false, near }) {
    const whole = source.includes('(?<value>') ? source : `(?<value>${source})`;
    return {
        kind,
        name,
        severity,
        keywords,
        before,
        pattern: new RegExp(`${inside ? '' : BEFORE}${whole}${AFTER}`, 'y'),
        shown,
        made: 'issued',
        ...near === undefined ? {} : {
            near
        }
    };
}
/**
 * A token that has no beginning of its own, known by the name that it is assigned to.
 * @param names as a regular expression
 */ function named(kind, name, names, value, keywords) {
    const assigned = String.raw`[\w-]{0,30}["'\x60]?\]?[ \t]{0,20}(?::=|=>|[:=,])[ \t]{0,20}["'\x60]?`;
    return {
        kind,
        name,
        severity: 'critical',
        keywords,
        before: [
            0
        ],
        pattern: new RegExp(`(?:${names})${assigned}(?<value>${value})(?![A-Za-z0-9+/_-])`, 'iy'),
        shown: '',
        made: 'issued',
        // Without a beginning of its own a word of the same length looks the same.
        accepts: (candidate)=>/\d/.test(candidate.value) && !isTokenPlaceholder(candidate.value) && !isWordy(candidate.value)
    };
}
/**
 * The order in which detectors name what several of them match: a provider's own form says more
 * than the name of a variable.
 */ function surestFirst(detectors) {
    const nameOnly = ({ byName })=>byName === true;
    return [
        ...detectors.filter((one)=>!nameOnly(one)),
        ...detectors.filter(nameOnly)
    ];
}

;// CONCATENATED MODULE: ./src/scanners/shared/secrets/detectors/assignments.js

/** Endings of names that tell about a secret without being one. */ const ABOUT = /(?:ids?|names?|urls?|uris?|paths?|files?|dir|fields?|labels?|hint|titles?|types?|kinds?|length|size|count|policy|rules?|regexp?|patterns?|headers?|placeholder|prefix|suffix|expir\w*|ttl|hash\w*|sha\d*|digest|checksum|columns?|errors?|messages?|text|endpoint|params?|selector|class|version|algorithm|format|encoding|index|scopes?|status|issuer|audience|storage|provider|service|manager|store|ref|arn)["'\x60]?$/i;
/** Names of what anybody may know. */ const PUBLIC = /public|publishable|csrf|xsrf|cache_?key|primary_?key|foreign_?key|sort_?key|partition_?key|key_?code|next_?token|page_?token|continuation|integrity|fingerprint/i;
/** A quote, escaped where the text is a string itself: a notebook, a source map. */ const QUOTE = String.raw`\\{0,3}["'\x60]`;
const ASSIGN = String.raw`(?:${QUOTE})?\]?[ \t]{0,20}(?::=|=>|===?|!==?|[:=])[ \t]{0,20}`;
/** The same for lists of pairs: `{"key":"password","value":"…"}`. */ const PAIR = String.raw`${QUOTE}[ \t\r\n]{0,40},[ \t\r\n]{0,40}${QUOTE}value${QUOTE}[ \t]{0,20}:[ \t]{0,20}`;
const QUOTED = String.raw`(?:[A-Za-z]{1,2})?(?<quote>${QUOTE})(?<value>[^"'\x60\s\\]{6,4096})\k<quote>`;
const BARE = String.raw`(?<value>[^\s"'\x60#;,<>{}()[\]$%]{6,4096})(?=[ \t]*(?:$|[\r\n#;,]))`;
const ELEMENT = String.raw`>(?<value>[^<>\s]{6,4096})<\/`;
const PASSWORD = '(?:passw(?:or)?d|passwort|pwd|passphrase|passwd|passcode)';
const SECRET = '(?:secret|token|api_?-?key|access_?-?key|private_?-?key|auth_?-?key|encryption_?-?key|signing_?-?key|client_?-?key|master_?-?key|credentials?)';
/**
 * Keys that their service prints for every visitor: PostHog, Stripe, Atlassian Connect and their
 * like.
 */ const PUBLIC_VALUE = /^(?:phc_|pk_|pub_|publishable_|ca_[A-Za-z0-9]{20}|connect:)/i;
/** Files whose keys are names of something and whose values are digests. */ const GENERATED = /(?:^|\/)(?:[^/]*[.-]lock(?:\.[a-z]+)?|[^/]*\.lockfile|go\.sum|npm-shrinkwrap\.json)$/i;
/** Files of settings, one to a line, that programs read. */ const SETTINGS = /(?:^|\/)(?:\.env[\w.-]*|[\w.-]*\.(?:env|properties|ini|tfvars|cnf|conf|cfg))$/i;
/** What stands around the password of a connection: to where, or by what call. */ const CONNECTION = /["'\x60]?(?:host(?:name)?|server|database|port|auth|dsn)["'\x60]?\s*[:=]|(?:connect|createConnection|createPool|createTransport|createClient|Pool|login|authenticate|signIn)\s*\(/i;
/**
 * Whether a candidate stands where a credential is used: a setting of the environment, a
 * connection.
 */ function isInPosition({ path, context, around }) {
    return SETTINGS.test(path) || /(?:^|[^a-z])[A-Z0-9]+_[A-Z0-9_]+$/.test(context) || CONNECTION.test(around);
}
function cased(...words) {
    return words.flatMap((word)=>[
            word,
            word.toUpperCase(),
            word.charAt(0).toUpperCase() + word.slice(1)
        ]);
}
const PASSWORD_WORDS = cased('passw', 'pwd', 'passphrase', 'passcode');
const SECRET_WORDS = [
    ...cased('secret', 'token', 'credential'),
    ...cased('api', 'access', 'private', 'auth', 'encryption', 'signing', 'client', 'master').flatMap((word)=>{
        const key = word === word.toUpperCase() ? 'KEY' : 'key';
        return [
            `${word}${key}`,
            `${word}_${key}`,
            `${word}-${key}`,
            `${word}Key`
        ];
    })
];
function row(base, names, value, accepts, extra = {}) {
    return {
        ...base,
        severity: 'high',
        before: [
            0
        ],
        shown: '',
        // The context is the whole name: what stands before the keyword too.
        pattern: new RegExp(`(?<=(?<context>[\\w.-]{0,60}))(?<rest>${names}[\\w-]{0,40})${value === ELEMENT ? '' : `(?:${ASSIGN}|${PAIR})`}${value}`, 'iym'),
        accepts: (candidate)=>!ABOUT.test(candidate.context) && !PUBLIC.test(candidate.context) && !PUBLIC_VALUE.test(candidate.value) && !GENERATED.test(candidate.path) && accepts(candidate),
        byName: true,
        ...extra
    };
}
const assignments_password = {
    kind: 'password',
    name: 'Password',
    keywords: PASSWORD_WORDS,
    made: 'chosen'
};
const secret = {
    kind: 'generic-secret',
    name: 'Secret or API key',
    keywords: SECRET_WORDS,
    made: 'issued'
};
const acceptDrawn = ({ value })=>isDrawn(value);
/** A password that somebody thought of is one where its place says so. */ const acceptWeak = (candidate)=>/\d/.test(candidate.value) && isChosen(candidate.value) && isInPosition(candidate);
const acceptSecret = ({ value })=>isRandom(value, 20);
/**
 * Values assigned to names that speak of a secret. They come last: whatever has a form of its own
 * is named by that.
 */ const ASSIGNMENTS = [
    row(assignments_password, PASSWORD, QUOTED, acceptDrawn),
    row(assignments_password, PASSWORD, ELEMENT, acceptDrawn),
    row(assignments_password, PASSWORD, BARE, acceptDrawn, {
        configurationOnly: true
    }),
    row(assignments_password, PASSWORD, QUOTED, acceptWeak, {
        confidence: 'medium'
    }),
    row(assignments_password, PASSWORD, BARE, acceptWeak, {
        configurationOnly: true,
        confidence: 'medium'
    }),
    row(secret, SECRET, QUOTED, acceptSecret),
    row(secret, SECRET, ELEMENT, acceptSecret),
    row(secret, SECRET, BARE, acceptSecret, {
        configurationOnly: true
    })
];

;// CONCATENATED MODULE: ./src/scanners/shared/secrets/detectors/atlassian.js

/** Atlassian: API tokens, OAuth, Bitbucket, Forge. */ const ATLASSIAN = [
    token('atlassian-api-token', 'Atlassian API token', 'ATATT3x', '[A-Za-z0-9_=-]{60,400}'),
    token('atlassian-access-token', 'Bitbucket or Atlassian access token', 'ATCTT3x', '[A-Za-z0-9_=-]{60,400}'),
    token('atlassian-oauth-secret', 'Atlassian OAuth client secret', 'ATOA', '[A-Za-z0-9_=-]{60,100}'),
    token('bitbucket-app-password', 'Bitbucket app password', 'ATBB', '[A-Za-z0-9]{32}'),
    named('atlassian-legacy-token', 'Atlassian API token', String.raw`(?:atlassian|jira|confluence)[\w-]{0,20}(?:token|key|secret|password)`, '[A-Za-z0-9]{24}', [
        'atlassian',
        'ATLASSIAN',
        'Atlassian',
        'jira',
        'JIRA',
        'Jira',
        'confluence',
        'CONFLUENCE',
        'Confluence'
    ]),
    token('bitbucket-data-center-token', 'Bitbucket Data Center access token', 'BBDC-', '[A-Za-z0-9+/]{43,44}'),
    named('bitbucket-oauth-secret', 'Bitbucket OAuth consumer secret', String.raw`bitbucket[\w-]{0,20}(?:secret|key|password)`, '[A-Za-z0-9]{32}', [
        'bitbucket',
        'BITBUCKET',
        'Bitbucket'
    ]),
    named('forge-api-token', 'Forge deployment token', 'FORGE_API_TOKEN', '[A-Za-z0-9_=-]{24,400}', [
        'FORGE_API_TOKEN'
    ])
];

;// CONCATENATED MODULE: ./src/scanners/shared/secrets/detectors/cloud.js

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** Cloud providers and what builds on them. */ const CLOUD = [
    pattern('aws-access-key', 'AWS access key', '(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}', {
        keywords: [
            'AKIA',
            'ASIA',
            'ABIA',
            'ACCA'
        ],
        shown: 'A'
    }),
    named('aws-secret-key', 'AWS secret access key', String.raw`aws[\w.-]{0,20}secret[\w-]{0,20}`, '[A-Za-z0-9/+]{40}', [
        'aws',
        'AWS',
        'Aws'
    ]),
    named('aws-secret-key', 'AWS secret access key', 'secret_?access_?key', '[A-Za-z0-9/+]{40}', [
        'secretAccessKey',
        'SecretAccessKey',
        'secret_access_key',
        'SECRET_ACCESS_KEY'
    ]),
    token('aws-bedrock-key', 'Amazon Bedrock API key', 'ABSK', '[A-Za-z0-9+/]{100,160}={0,2}'),
    token('google-api-key', 'Google API key', 'AIza', String.raw`[\w-]{35}`, {
        severity: 'high'
    }),
    token('google-oauth-secret', 'Google OAuth client secret', 'GOCSPX-', String.raw`[\w-]{28}`),
    token('google-access-token', 'Google OAuth access token', 'ya29.', String.raw`[\w-]{30,1000}`),
    token('google-refresh-token', 'Google OAuth refresh token', '1//0', String.raw`[\w-]{40,200}`),
    token('firebase-server-key', 'Firebase Cloud Messaging server key', 'AAAA', String.raw`[\w-]{7}:[\w-]{140}`),
    token('azure-storage-key', 'Azure storage account or Cosmos DB key', 'AccountKey=', '(?<value>[A-Za-z0-9+/]{86}==)'),
    token('azure-shared-access-key', 'Azure Service Bus or Event Hubs key', 'SharedAccessKey=', '[A-Za-z0-9+/]{43}='),
    pattern('azure-client-secret', 'Microsoft Entra client secret', String.raw`[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}`, {
        keywords: [
            'Q~'
        ],
        before: [
            4
        ]
    }),
    pattern('azure-devops-token', 'Azure DevOps personal access token', '[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}', {
        keywords: [
            'AZDO'
        ],
        before: [
            76
        ]
    }),
    pattern('azure-sas-signature', 'Azure shared access signature', // The parameters stand in any order; a Logic App leaves the padding out.
    String.raw`[?& ]sig=(?<value>[A-Za-z0-9%+/_-]{43,70}(?:%3[Dd]|=)?)(?![A-Za-z0-9%+/_=-])`, {
        keywords: [
            '?sig=',
            '&sig=',
            ' sig='
        ],
        severity: 'high',
        inside: true,
        near: /[?& ]s(?:[evrp]|kn)=/
    }),
    token('digitalocean-token', 'DigitalOcean personal access token', 'dop_v1_', '[0-9a-f]{64}'),
    token('digitalocean-oauth-token', 'DigitalOcean OAuth token', 'doo_v1_', '[0-9a-f]{64}'),
    token('digitalocean-refresh-token', 'DigitalOcean refresh token', 'dor_v1_', '[0-9a-f]{64}'),
    token('heroku-key', 'Heroku API key', 'HRKU-', String.raw`[\w-]{36,80}`),
    named('heroku-legacy-key', 'Heroku API key', String.raw`heroku[\w-]{0,20}(?:key|token|secret)`, UUID, [
        'heroku',
        'HEROKU',
        'Heroku'
    ]),
    token('cloudflare-ca-key', 'Cloudflare Origin CA key', 'v1.0-', '[0-9a-f]{24}-[0-9a-f]{146}'),
    named('cloudflare-token', 'Cloudflare API token', String.raw`(?:cloudflare|cf)[\w-]{0,20}(?:token|key)`, String.raw`[\w-]{37,40}`, [
        'cloudflare',
        'CLOUDFLARE',
        'Cloudflare',
        'CF_API'
    ]),
    token('fly-token', 'Fly.io token', 'FlyV1 ', '(?:fm[12][ar]?_[A-Za-z0-9+/=,_]{100,2000})'),
    token('netlify-token', 'Netlify personal access token', 'nfp_', '[A-Za-z0-9]{36}'),
    token('vercel-blob-token', 'Vercel Blob token', 'vercel_blob_rw_', '[A-Za-z0-9]{16}_[A-Za-z0-9]{30}'),
    token('render-key', 'Render API key', 'rnd_', '[A-Za-z0-9]{32}'),
    token('alibaba-key', 'Alibaba Cloud access key', 'LTAI', '[A-Za-z0-9]{17,26}'),
    token('tencent-key', 'Tencent Cloud secret id', 'AKID', '[A-Za-z0-9]{32}'),
    pattern('terraform-token', 'Terraform Cloud token', String.raw`[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,70}`, {
        keywords: [
            '.atlasv1.'
        ],
        before: [
            14
        ]
    }),
    token('vault-token', 'HashiCorp Vault service token', 'hvs.', String.raw`[\w-]{24,300}`),
    token('vault-batch-token', 'HashiCorp Vault batch token', 'hvb.', String.raw`[\w-]{100,500}`),
    token('pulumi-token', 'Pulumi access token', 'pul-', '[0-9a-f]{40}'),
    pattern('doppler-token', 'Doppler token', String.raw`dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[\w-]{2,35}\.)?[A-Za-z0-9]{40,44}`, {
        keywords: [
            'dp.'
        ],
        shown: 'dp.'
    }),
    token('infracost-key', 'Infracost API key', 'ico-', '[A-Za-z0-9]{32}', {
        near: /infracost/i
    }),
    token('planetscale-token', 'PlanetScale token', 'pscale_tkn_', String.raw`[\w=.-]{32,64}`),
    token('planetscale-password', 'PlanetScale password', 'pscale_pw_', String.raw`[\w=.-]{32,64}`),
    token('supabase-token', 'Supabase access token', 'sbp_', '[0-9a-f]{40}'),
    token('supabase-secret-key', 'Supabase secret key', 'sb_secret_', String.raw`[\w-]{28,40}`),
    token('neon-key', 'Neon API key', 'napi_', '[a-z0-9]{64}'),
    token('databricks-token', 'Databricks access token', 'dapi', String.raw`[0-9a-f]{32}(?:-\d)?`),
    token('age-key', 'age secret key', 'AGE-SECRET-KEY-1', '[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}'),
    token('tailscale-key', 'Tailscale key', 'tskey-', '(?:api|auth|client|scim|webhook)-[A-Za-z0-9]{8,24}-[A-Za-z0-9]{20,40}'),
    token('onepassword-token', '1Password service account token', 'ops_eyJ', '[A-Za-z0-9+/_-]{200,1500}={0,2}')
];

;// CONCATENATED MODULE: ./src/scanners/shared/secrets/detectors/services.js

const services_UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** Payment, shops and logistics. Keys of test modes (`sk_test_…`) are none: they move no money. */ const PAYMENT = [
    token('stripe-key', 'Stripe secret key', 'sk_live_', '[A-Za-z0-9]{20,247}'),
    token('stripe-restricted-key', 'Stripe restricted key', 'rk_live_', '[A-Za-z0-9]{20,247}'),
    token('stripe-webhook-secret', 'Stripe webhook secret', 'whsec_', '[A-Za-z0-9+/]{32,64}', {
        severity: 'high'
    }),
    token('square-token', 'Square access token', 'sq0atp-', String.raw`[\w-]{22}`),
    token('square-secret', 'Square OAuth secret', 'sq0csp-', String.raw`[\w-]{43}`),
    token('braintree-token', 'Braintree access token', 'access_token$production$', '[0-9a-z]{16}\\$[0-9a-f]{32}'),
    token('shopify-token', 'Shopify access token', 'shpat_', '[0-9a-fA-F]{32}'),
    token('shopify-custom-app-token', 'Shopify custom app token', 'shpca_', '[0-9a-fA-F]{32}'),
    token('shopify-private-app-token', 'Shopify private app password', 'shppa_', '[0-9a-fA-F]{32}'),
    token('shopify-secret', 'Shopify shared secret', 'shpss_', '[0-9a-fA-F]{32}'),
    token('plaid-token', 'Plaid access token', 'access-production-', services_UUID),
    token('flutterwave-key', 'Flutterwave secret key', 'FLWSECK-', '[0-9a-z]{32}-X'),
    token('easypost-key', 'EasyPost API key', 'EZAK', '[A-Za-z0-9]{54}'),
    token('shippo-key', 'Shippo API key', 'shippo_live_', '[0-9a-f]{40}'),
    token('duffel-key', 'Duffel API key', 'duffel_live_', String.raw`[\w=-]{43}`)
];
/** Mail and messages. */ const MESSAGING = [
    token('slack-bot-token', 'Slack bot token', 'xoxb-', String.raw`\d{8,14}-\d{8,14}-[A-Za-z0-9]{18,34}`),
    token('slack-user-token', 'Slack user token', 'xoxp-', String.raw`(?:\d{8,14}-){2,3}[A-Za-z0-9]{28,34}`),
    token('slack-app-token', 'Slack app-level token', 'xapp-', String.raw`\d-[A-Z0-9]{8,14}-\d{8,14}-[0-9a-z]{40,70}`),
    pattern('slack-legacy-token', 'Slack token', String.raw`xox[aosrec](?:\.xox[bp])?-(?:\d-)?[A-Za-z0-9-]{20,250}`, {
        keywords: [
            'xoxa-',
            'xoxo-',
            'xoxs-',
            'xoxr-',
            'xoxe-',
            'xoxe.',
            'xoxc-'
        ],
        shown: 'xox'
    }),
    pattern('slack-session-cookie', 'Slack session cookie', String.raw`xoxd-(?:[A-Za-z0-9+/]|%2[BFbf]){40,400}(?:%3[Dd]|=){0,2}`, {
        keywords: [
            'xoxd-'
        ],
        shown: 'xoxd-'
    }),
    token('slack-webhook', 'Slack webhook', 'hooks.slack.com/', String.raw`(?:services|workflows|triggers)/[A-Z0-9]{8,14}/[A-Z0-9]{8,20}/[A-Za-z0-9/]{20,64}`, {
        severity: 'high'
    }),
    pattern('discord-webhook', 'Discord webhook', String.raw`discord(?:app)?\.com/api/(?:v\d{1,2}/)?webhooks/\d{17,20}/[\w-]{60,80}`, {
        keywords: [
            'discord.com/api/',
            'discordapp.com/api/'
        ],
        shown: 'discord.com/api/webhooks/',
        severity: 'high'
    }),
    named('discord-token', 'Discord bot token', String.raw`discord[\w-]{0,20}token`, String.raw`[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,38}`, [
        'discord',
        'DISCORD',
        'Discord'
    ]),
    pattern('telegram-token', 'Telegram bot token', String.raw`\d{8,10}:AA[\w-]{33}`, {
        keywords: [
            ':AA'
        ],
        before: [
            10,
            9,
            8
        ]
    }),
    token('teams-webhook', 'Microsoft Teams webhook', 'webhook.office.com/webhookb2/', `${services_UUID}@${services_UUID}/IncomingWebhook/[0-9a-f]{32}/${services_UUID}`, {
        severity: 'high'
    }),
    token('sendgrid-key', 'SendGrid API key', 'SG.', String.raw`[\w-]{22}\.[\w-]{43}`),
    token('mailgun-key', 'Mailgun API key', 'key-', '[0-9a-f]{32}', {
        near: /mailgun/i
    }),
    pattern('mailchimp-key', 'Mailchimp API key', String.raw`[0-9a-f]{32}-us\d{1,2}`, {
        keywords: [
            '-us'
        ],
        before: [
            32
        ]
    }),
    token('brevo-key', 'Brevo API key', 'xkeysib-', '[0-9a-f]{64}-[A-Za-z0-9]{16}'),
    token('brevo-smtp-key', 'Brevo SMTP key', 'xsmtpsib-', '[0-9a-f]{64}-[A-Za-z0-9]{16}'),
    token('resend-key', 'Resend API key', 're_', '[A-Za-z0-9]{8}_[A-Za-z0-9]{24}'),
    token('twilio-key', 'Twilio API key', 'SK', '[0-9a-f]{32}'),
    named('twilio-token', 'Twilio auth token', String.raw`twilio[\w-]{0,20}(?:token|secret)`, '[0-9a-f]{32}', [
        'twilio',
        'TWILIO',
        'Twilio'
    ]),
    token('mailersend-key', 'MailerSend API key', 'mlsn.', '[0-9a-f]{64}')
];
/** Language models. */ const MODELS = [
    pattern('openai-key', 'OpenAI API key', String.raw`sk-(?:proj|svcacct|admin)-[\w-]{40,200}`, {
        keywords: [
            'sk-proj-',
            'sk-svcacct-',
            'sk-admin-'
        ],
        shown: 'sk-'
    }),
    pattern('openai-legacy-key', 'OpenAI API key', 'sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}', {
        keywords: [
            'T3BlbkFJ'
        ],
        before: [
            23
        ],
        shown: 'sk-'
    }),
    token('anthropic-key', 'Anthropic API key', 'sk-ant-', String.raw`(?:api|admin|oat|ort)\d{2}-[\w-]{80,120}`),
    token('openrouter-key', 'OpenRouter API key', 'sk-or-v1-', '[0-9a-f]{64}'),
    token('huggingface-token', 'Hugging Face token', 'hf_', '[A-Za-z0-9]{34,40}'),
    token('replicate-token', 'Replicate API token', 'r8_', '[A-Za-z0-9]{37}'),
    token('groq-key', 'Groq API key', 'gsk_', '[A-Za-z0-9]{52}'),
    token('perplexity-key', 'Perplexity API key', 'pplx-', '[A-Za-z0-9]{48}'),
    token('xai-key', 'xAI API key', 'xai-', '[A-Za-z0-9]{80}'),
    token('langsmith-key', 'LangSmith API key', 'lsv2_', '(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}'),
    token('pinecone-key', 'Pinecone API key', 'pcsk_', '[A-Za-z0-9]{5,7}_[A-Za-z0-9]{60,66}')
];
/** Monitoring, documents, identity and the rest. */ const TOOLS = [
    token('newrelic-user-key', 'New Relic user key', 'NRAK-', '[A-Z0-9]{27}'),
    pattern('newrelic-license-key', 'New Relic license key', '[0-9a-f]{32,36}(?:FFFF)?NRAL', {
        keywords: [
            'NRAL'
        ],
        before: [
            36
        ],
        severity: 'high'
    }),
    token('grafana-cloud-token', 'Grafana Cloud token', 'glc_', '[A-Za-z0-9+/]{32,400}={0,2}'),
    token('grafana-service-token', 'Grafana service account token', 'glsa_', '[A-Za-z0-9]{32}_[0-9a-f]{8}'),
    token('sentry-org-token', 'Sentry organization token', 'sntrys_', 'eyJ[A-Za-z0-9+/=_-]{60,400}'),
    token('sentry-user-token', 'Sentry user token', 'sntryu_', '[0-9a-f]{64}'),
    named('datadog-key', 'Datadog API or application key', String.raw`(?:datadog|dd)[\w-]{0,20}key`, '(?:[0-9a-f]{40}|[0-9a-f]{32})', [
        'datadog',
        'DATADOG',
        'Datadog',
        'DD_API',
        'DD_APP',
        'dd_api',
        'dd_app'
    ]),
    token('dynatrace-token', 'Dynatrace token', 'dt0', String.raw`[a-z]\d{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}`),
    token('postman-key', 'Postman API key', 'PMAK-', '[0-9a-f]{24}-[0-9a-f]{34}'),
    token('launchdarkly-key', 'LaunchDarkly SDK key', 'sdk-', services_UUID, {
        severity: 'high'
    }),
    token('linear-key', 'Linear API key', 'lin_api_', '[A-Za-z0-9]{40}'),
    token('notion-token', 'Notion integration token', 'ntn_', String.raw`\d{11}[A-Za-z0-9]{35}`),
    token('notion-legacy-token', 'Notion integration token', 'secret_', '[A-Za-z0-9]{43}'),
    token('figma-token', 'Figma personal access token', 'figd_', String.raw`[\w-]{40,44}`),
    token('airtable-token', 'Airtable personal access token', 'pat', String.raw`[A-Za-z0-9]{14}\.[0-9a-f]{64}`, {
        shown: 'pat'
    }),
    pattern('hubspot-token', 'HubSpot private app token', `pat-(?:na|eu|ap)\\d-${services_UUID}`, {
        keywords: [
            'pat-na',
            'pat-eu',
            'pat-ap'
        ],
        shown: 'pat-'
    }),
    token('readme-key', 'ReadMe API key', 'rdme_', '[0-9a-z]{70}'),
    token('contentful-token', 'Contentful management token', 'CFPAT-', String.raw`[\w-]{43}`),
    token('prefect-key', 'Prefect API key', 'pnu_', '[A-Za-z0-9]{36}'),
    token('typeform-token', 'Typeform token', 'tfp_', String.raw`[\w-]{44}_[\w-]{14}`),
    token('mapbox-token', 'Mapbox secret token', 'sk.eyJ', String.raw`[\w-]{40,200}\.[\w-]{22}`),
    token('dropbox-token', 'Dropbox access token', 'sl.', String.raw`(?:u\.)?[\w-]{130,1500}`),
    named('okta-token', 'Okta API token', String.raw`okta[\w-]{0,20}token`, String.raw`00[\w-]{40}`, [
        'okta',
        'OKTA',
        'Okta'
    ]),
    token('twitter-bearer-token', 'X (Twitter) bearer token', 'AAAAAAAAAAAAAAAAAAAA', '[A-Za-z0-9%]{60,120}'),
    named('facebook-token', 'Facebook access token', String.raw`(?:facebook|fb|meta|instagram|whatsapp)[\w-]{0,20}token`, 'EAA[A-Za-z0-9]{80,300}', [
        'facebook',
        'FACEBOOK',
        'Facebook',
        'fb_',
        'FB_',
        'meta_',
        'META_',
        'instagram',
        'INSTAGRAM',
        'whatsapp',
        'WHATSAPP'
    ])
];
/** Services that issue tokens. */ const SERVICES = [
    ...PAYMENT,
    ...MESSAGING,
    ...MODELS,
    ...TOOLS
];

;// CONCATENATED MODULE: ./src/scanners/shared/secrets/detectors/source-control.js

/** Code hosting, build services and package registries. */ const SOURCE_CONTROL = [
    token('github-personal-token', 'GitHub personal access token', 'ghp_', '[A-Za-z0-9]{36}'),
    token('github-oauth-token', 'GitHub OAuth token', 'gho_', '[A-Za-z0-9]{36}'),
    token('github-user-token', 'GitHub App user token', 'ghu_', '[A-Za-z0-9]{36}'),
    // Since 2026 it may also be an app's number and a signed token.
    token('github-app-token', 'GitHub App installation token', 'ghs_', String.raw`(?:[A-Za-z0-9]{36}|\d{1,12}_eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{20,1000})`),
    token('github-refresh-token', 'GitHub refresh token', 'ghr_', '[A-Za-z0-9]{36,76}'),
    token('github-fine-grained-token', 'GitHub fine-grained token', 'github_pat_', '[A-Za-z0-9]{22}_[A-Za-z0-9]{59}'),
    token('gitlab-personal-token', 'GitLab personal access token', 'glpat-', String.raw`[\w-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?`),
    token('gitlab-deploy-token', 'GitLab deploy token', 'gldt-', String.raw`[\w-]{20,64}`),
    token('gitlab-runner-token', 'GitLab runner token', 'glrt-', String.raw`[\w-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?`),
    token('gitlab-trigger-token', 'GitLab pipeline trigger token', 'glptt-', '[0-9a-f]{40}'),
    ...[
        'glft-',
        'glimt-',
        'glsoat-',
        'glcbt-',
        'gloas-',
        'glffct-',
        'glrtr-',
        'glwt-'
    ].map((prefix)=>token('gitlab-other-token', 'GitLab token', prefix, String.raw`[\w-]{20,300}(?:\.[0-9a-z.]{2,12})?`)),
    token('gitlab-agent-token', 'GitLab agent token', 'glagent-', String.raw`[\w-]{50,64}`),
    token('circleci-token', 'CircleCI token', 'CCIPAT_', '[A-Za-z0-9]{22}_[0-9a-f]{40}'),
    token('circleci-project-token', 'CircleCI project token', 'CCIPRJ_', '[A-Za-z0-9]{22}_[0-9a-f]{40}'),
    token('buildkite-token', 'Buildkite API token', 'bkua_', '[0-9a-f]{40}'),
    token('sourcegraph-token', 'Sourcegraph access token', 'sgp_', '(?:[0-9a-f]{16}_|local_)?[0-9a-f]{40}'),
    token('npm-token', 'npm access token', 'npm_', '[A-Za-z0-9]{36}'),
    named('npm-legacy-token', 'npm registry token', '_authToken', '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', [
        '_authToken'
    ]),
    token('pypi-token', 'PyPI API token', 'pypi-', String.raw`AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[\w-]{50,500}`),
    token('rubygems-key', 'RubyGems API key', 'rubygems_', '[0-9a-f]{48}'),
    token('nuget-key', 'NuGet API key', 'oy2', '[a-z0-9]{43}'),
    token('crates-token', 'crates.io token', 'cio', '[A-Za-z0-9]{32}'),
    token('docker-token', 'Docker Hub access token', 'dckr_pat_', String.raw`[\w-]{27,64}`),
    token('docker-organization-token', 'Docker Hub organization token', 'dckr_oat_', String.raw`[\w-]{27,64}`),
    token('jfrog-key', 'JFrog API key', 'AKCp', '[A-Za-z0-9]{69}'),
    token('jfrog-reference-token', 'JFrog reference token', 'cmVmdGtuO', '[A-Za-z0-9]{55}'),
    token('clojars-token', 'Clojars deploy token', 'CLOJARS_', '[0-9a-z]{60}'),
    token('sonar-token', 'SonarQube token', 'sqp_', '[0-9a-f]{40}'),
    pattern('sonar-user-token', 'SonarQube user or analysis token', 'sq[au]_[0-9a-f]{40}', {
        keywords: [
            'squ_',
            'sqa_'
        ]
    }),
    named('snyk-token', 'Snyk token', String.raw`snyk[\w-]{0,20}(?:token|key)`, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', [
        'snyk',
        'SNYK',
        'Snyk'
    ])
];

// EXTERNAL MODULE: ./src/scanners/shared/secrets/places.js
var places = __webpack_require__(29714);
;// CONCATENATED MODULE: ./src/scanners/shared/secrets/detectors/structured.js



function shape(row) {
    return {
        before: [
            0
        ],
        shown: '',
        ...row
    };
}
/** A JSON Web Token's header is a JSON object: words that merely begin like one are none. */ function hasJwtHeader({ value }) {
    if (isTokenPlaceholder(value)) return false;
    const header = Buffer.from(value.slice(0, value.indexOf('.')), 'base64url').toString('utf8');
    return /^\{.*"alg"\s*:/s.test(header) && !/"alg"\s*:\s*"none"/.test(header);
}
/** Base64 of `user:password`. */ function isBasicCredential({ value }) {
    const [, user, password] = /^([\x21-\x7e]{0,100}?):([\x21-\x7e]{1,200})$/.exec(Buffer.from(value, 'base64').toString('latin1')) ?? [];
    return user !== undefined && password !== undefined && isChosen(password);
}
/** Base64 with the variety of a key: documents print a few dots, or one character over and over. */ function isKeyBody({ value }) {
    const body = value.replace(/\\[nr]|[^A-Za-z0-9+/]/g, '');
    return body.length >= 60 && entropy(body) >= 4.2;
}
const BASE64 = '[A-Za-z0-9+/]';
/** Secrets that are known by their form, whoever made them. */ const STRUCTURED = [
    shape({
        kind: 'private-key',
        name: 'Private key',
        severity: 'critical',
        keywords: [
            '-----BEGIN '
        ],
        // The body is at least as long as the shortest key, an Ed25519 one; line ends may be escaped,
        // as in JSON.
        pattern: /-----BEGIN (?:[A-Z0-9]{1,20} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?<value>(?:\s|\\[nr]|[A-Za-z0-9+/=:,. ]|-(?!-)){60,20000}?)-----END (?:[A-Z0-9]{1,20} ){0,2}PRIVATE KEY/y,
        shown: '-----BEGIN',
        made: 'issued',
        accepts: isKeyBody
    }),
    shape({
        kind: 'putty-private-key',
        name: 'PuTTY private key',
        severity: 'critical',
        keywords: [
            'PuTTY-User-Key-File-'
        ],
        pattern: /PuTTY-User-Key-File-\d: [\s\S]{10,4000}?Private-Lines: \d{1,4}\s+(?<value>(?:[A-Za-z0-9+/=]{4,64}\s{1,2}){1,200})/y,
        shown: 'PuTTY-User-Key-File',
        made: 'issued'
    }),
    shape({
        kind: 'jwt',
        name: 'JSON Web Token',
        severity: 'medium',
        keywords: [
            'eyJ'
        ],
        pattern: /(?<![A-Za-z0-9_.+/-])(?<value>eyJ[\w-]{10,1000}\.eyJ[\w-]{10,4000}\.[\w-]{20,700})(?![\w.-])/y,
        shown: 'eyJ',
        made: 'issued',
        accepts: hasJwtHeader
    }),
    shape({
        kind: 'url-password',
        name: 'Password in a URL',
        severity: 'high',
        keywords: [
            '://'
        ],
        pattern: /:\/\/[^\s:@/"'`<>\\]{0,100}:(?<value>[^\s@/"'`<>\\]{3,200})@(?<context>\[[0-9a-fA-F:]{2,39}\]|[\w.-]{1,253})/y,
        made: 'chosen',
        accepts: ({ value, context })=>!(0,places/* isLocalHost */.m)(context) && isChosen(safeDecode(value))
    }),
    shape({
        kind: 'url-token',
        name: 'Token in a URL',
        severity: 'high',
        keywords: [
            '://'
        ],
        pattern: /:\/\/(?<value>[A-Za-z0-9_-]{20,200})(?::x-oauth-basic|:)?@(?<context>[\w.-]{1,253})/y,
        made: 'issued',
        // The key in a Sentry DSN is public: every client has it.
        accepts: ({ value, context })=>!(0,places/* isLocalHost */.m)(context) && !/(?:^|\.)sentry\.io$/.test(context) && isRandom(value, 20)
    }),
    shape({
        kind: 'connection-string',
        name: 'Password in a connection string',
        severity: 'high',
        keywords: [
            'Password=',
            'password=',
            'Pwd=',
            'pwd=',
            'PWD='
        ],
        pattern: /(?<=(?:[Ss]erver|[Hh]ost|Data Source|DATA SOURCE|[Dd]atabase|[Uu]ser(?: ?[Ii][Dd])?|U[Ii][Dd]|uid)=[^\r\n"'`]{1,200})(?:[Pp]assword|[Pp]wd|PWD)=(?<value>[^;\s"'`&<>]{6,128})(?=[;"'`&\s]|$)/y,
        made: 'chosen',
        accepts: ({ value })=>isChosen(value)
    }),
    shape({
        kind: 'bearer-token',
        name: 'Bearer token',
        severity: 'high',
        keywords: [
            'Bearer ',
            'bearer ',
            'Token '
        ],
        pattern: /(?:[Bb]earer|Token) (?<value>[A-Za-z0-9_~+/.-]{20,500}={0,2})(?=["'`\s\\,;)]|$)/y,
        made: 'issued',
        accepts: ({ value })=>isRandom(value, 20)
    }),
    shape({
        kind: 'basic-authorization',
        name: 'Basic authorization header',
        severity: 'high',
        keywords: [
            'Basic ',
            'basic '
        ],
        pattern: /[Bb]asic (?<value>[A-Za-z0-9+/]{8,400}={0,2})(?=["'`\s\\,;)]|$)/y,
        made: 'chosen',
        accepts: isBasicCredential
    }),
    shape({
        kind: 'curl-user',
        name: 'Password on a command line',
        severity: 'high',
        keywords: [
            'curl ',
            'wget '
        ],
        pattern: /(?:curl|wget) [^\r\n]{0,120}?(?:-u|--user)[ =]["']?[^\s:"']{1,40}:(?<value>[^\s"'$]{6,128})(?=["'\s]|$)/y,
        made: 'chosen',
        accepts: ({ value })=>isChosen(value)
    }),
    shape({
        kind: 'docker-auth',
        name: 'Docker registry credential',
        severity: 'high',
        keywords: [
            '"auth"'
        ],
        pattern: new RegExp(`"auth"\\s{0,8}:\\s{0,8}"(?<value>${BASE64}{12,600}={0,2})"`, 'y'),
        made: 'chosen',
        accepts: isBasicCredential
    }),
    shape({
        kind: 'npmrc-password',
        name: 'npm registry credential',
        severity: 'high',
        keywords: [
            ':_auth=',
            ':_auth =',
            '_auth=',
            '_password='
        ],
        pattern: new RegExp(`:?_(?:auth|password) ?= ?"?(?<value>${BASE64}{8,600}={0,2})"?(?=\\s|$)`, 'y'),
        made: 'chosen',
        accepts: (candidate)=>isBasicCredential(candidate) || isChosen(Buffer.from(candidate.value, 'base64').toString('latin1'))
    }),
    shape({
        kind: 'netrc-password',
        name: 'Password in a .netrc line',
        severity: 'high',
        keywords: [
            'machine '
        ],
        pattern: /machine\s+(?<context>[\w.-]{1,253})\s+login\s+\S{1,100}\s+password\s+(?<value>\S{6,200})/y,
        made: 'chosen',
        accepts: ({ value, context })=>!(0,places/* isLocalHost */.m)(context) && isChosen(value)
    }),
    shape({
        kind: 'forge-variable',
        name: 'Forge variable with its value',
        severity: 'high',
        keywords: [
            'forge variables',
            'FORGE_USER_VAR_'
        ],
        pattern: /(?:forge variables(?::set| set)(?: --?[\w-]{1,30}(?:[= ](?:development|staging|production))?){0,4} (?<context>[A-Za-z_]\w{0,80}) ["']?|FORGE_USER_VAR_\w{1,80}\s{0,4}=\s{0,4}["']?)(?<value>[^\s"'`<>]{8,300})(?=["'\s]|$)/y,
        made: 'chosen',
        accepts: ({ value })=>isChosen(value)
    })
];
function safeDecode(text) {
    try {
        return decodeURIComponent(text);
    } catch (error) {
        if (error instanceof URIError) return text;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/scanners/shared/secrets/detectors/index.js
// Written by scripts/registries.js: npm run build and npm run docs do so.







/** All detectors. Where two match the same characters, the earlier one names them. */ const DETECTORS = surestFirst([
    ...ASSIGNMENTS,
    ...ATLASSIAN,
    ...CLOUD,
    ...SERVICES,
    ...SOURCE_CONTROL,
    ...STRUCTURED
]);

;// CONCATENATED MODULE: ./src/scanners/shared/secrets/detect.js




/**
 * Each keyword with the detectors to try where it stands; one that begins with another keyword
 * stands for that too.
 */ const BY_KEYWORD = byKeyword();
/** One pass over a text finds all keywords; at most of them the longer keyword comes first. */ const KEYWORDS = new RegExp([
    ...BY_KEYWORD.keys()
].sort((a, b)=>b.length - a.length).map((keyword)=>keyword.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('|'), 'g');
function byKeyword() {
    const all = new Set(DETECTORS.flatMap((detector)=>detector.keywords));
    const ranks = (keyword)=>DETECTORS.flatMap((detector, rank)=>detector.keywords.some((own)=>keyword.startsWith(own)) ? [
                rank
            ] : []);
    return new Map([
        ...all
    ].map((keyword)=>[
            keyword,
            ranks(keyword)
        ]));
}
/** Files whose values stand without quotes. */ const CONFIGURATION = /(?:^|\/)(?:\.env[\w.-]*|[\w.-]*\.env|\.netrc|\.npmrc|\.pypirc|\.pgpass|\.s3cfg|credentials|config|Dockerfile[\w.-]*|[\w.-]+\.(?:ya?ml|toml|ini|cfg|conf|config|properties|tfvars|env|sh|bash|zsh|bat|ps1|service|cnf|txt))$/i;
/**
 * The secrets in a text, in their order.
 * @param path tells whether values stand without quotes
 * @param wherever also those of a form that others have too, without a word beside it that tells
 *   whose it is
 */ function detect(text, path, wherever = false) {
    const spans = spansOf(text, path, wherever);
    return spans.length === 0 ? [] : place(text, withoutOverlaps(spans));
}
function spansOf(text, path, wherever) {
    const configuration = CONFIGURATION.test(path);
    const found = [];
    KEYWORDS.lastIndex = 0;
    for(let match = KEYWORDS.exec(text); match !== null; match = KEYWORDS.exec(text)){
        for (const rank of BY_KEYWORD.get(match[0]) ?? []){
            const span = spanAt({
                text,
                path,
                configuration,
                wherever
            }, match.index, rank);
            if (span !== null) found.push(span);
        }
        // A keyword may begin within another one.
        KEYWORDS.lastIndex = match.index + 1;
    }
    return found;
}
function isNear({ near }, around) {
    return near === undefined || near.test(around);
}
function spanAt({ text, path, configuration, wherever }, at, rank) {
    const detector = DETECTORS[rank];
    if (detector === undefined || detector.configurationOnly === true && !configuration) return null;
    for (const before of detector.before){
        if (before > at) continue;
        detector.pattern.lastIndex = at - before;
        const match = detector.pattern.exec(text);
        const value = match?.groups?.['value'];
        if (match === null || value === undefined) continue;
        const context = `${match.groups?.['context'] ?? ''}${match.groups?.['rest'] ?? ''}`;
        const around = text.slice(Math.max(0, at - AROUND), at + match[0].length + AROUND);
        if (!wherever && !isNear(detector, around)) continue;
        if (!isSecret(detector, {
            value,
            context,
            path,
            around
        })) continue;
        const start = match.index + match[0].lastIndexOf(value);
        return {
            detector,
            rank,
            value,
            context,
            start,
            end: start + value.length
        };
    }
    return null;
}
function isSecret(detector, candidate) {
    if (detector.accepts !== undefined) return detector.accepts(candidate);
    const { value } = candidate;
    return !isTokenPlaceholder(value.startsWith(detector.shown) ? value.slice(detector.shown.length) : value);
}
/** Of spans that share characters the one of the first detector stays. */ function withoutOverlaps(spans) {
    const kept = [];
    for (const span of [
        ...spans
    ].sort((a, b)=>a.start - b.start || a.rank - b.rank)){
        const last = kept.at(-1);
        if (last === undefined || span.start >= last.end) kept.push(span);
        else if (span.rank < last.rank) kept[kept.length - 1] = span;
    }
    return kept;
}
/** Lines and columns, in one pass over the lines before the last span. */ function place(text, spans) {
    let line = 1;
    let lineStart = 0;
    // Kept between spans: a line may be as long as the file, and hold thousands of them.
    let lineEnd = text.indexOf('\n');
    const advance = (to)=>{
        while(lineEnd >= 0 && lineEnd < to){
            line += 1;
            lineStart = lineEnd + 1;
            lineEnd = text.indexOf('\n', lineStart);
        }
    };
    const hits = spans.map(({ detector, value, context, start })=>{
        advance(start);
        const endLine = line + (value.match(/\n/g)?.length ?? 0);
        return {
            detector,
            value,
            context,
            line,
            column: start - lineStart + 1,
            endLine
        };
    });
    return withSurroundings(hits, text);
}
/** Lines that hold a secret themselves are left out, and values of all others. */ function withSurroundings(hits, text) {
    const names = text.split('\n').map(namesIn);
    for (const { line, endLine } of hits)names.fill('', line - 1, endLine);
    return hits.map((hit)=>({
            ...hit,
            around: (0,trace/* linesAt */.R4)(names, hit.line, hit.endLine).around
        }));
}
/** Most of a line that is looked at, in characters. */ const MAX_LINE = 400;
/** A line without the values in it: no quoted text, nothing behind an assignment. */ function namesIn(line) {
    return line.slice(0, MAX_LINE).replace(/(["'`]).*?(?:\1|$)/gu, '').replace(/[=:].*$/u, '');
}


/***/ }),

/***/ 29714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isSample),
/* harmony export */   m: () => (/* binding */ isLocalHost)
/* harmony export */ });
/** Where people write values that open nothing: tests, fixtures, documents, samples. */ const SAMPLES = /(?:^|\/)(?:__tests__|__mocks__|__fixtures__|tests?|specs?|e2e|cypress|playwright|integration-tests?|fixtures|mocks?|testdata|testing|docs?|documentation|examples?|samples?|demos?|stories)\/|[.-](?:test|tests|spec|e2e|cy|stories|mock|fixture)\.\w+$|\.(?:mdx?|rst|adoc|example|sample|template|dist)$/i;
/**
 * Whether a file shows how things look rather than being used.
 * @param path relative to the repository's root
 */ function isSample(path) {
    return SAMPLES.test(path);
}
/**
 * Names that lead to no machine of anybody: this one, and those that are kept for examples.
 * @see https://www.rfc-editor.org/rfc/rfc2606
 */ const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\]|host\.docker\.internal|host|hostname|server|(?:foo|bar|mydomain|domain|yourdomain|company)\.com|(?:.*\.)?(?:example(?:\.(?:com|org|net|edu))?|test|invalid|localhost|local))$/i;
/** Whether a credential for this host opens nothing. */ function isLocalHost(host) {
    return LOCAL.test(host.replace(/\.$/, ''));
}


/***/ }),

/***/ 40347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75639);

/**
 * A text of another tool without the secrets that it quotes: some tools print the line that they
 * found one in.
 */ function redact(text) {
    // Values are looked for as in a configuration file too, where they stand without quotes.
    const values = new Set((0,_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .detect */ .o)(text, 'text.env', true).map(({ value })=>value));
    return [
        ...values
    ].reduce((clean, value)=>clean.replaceAll(value, '…'), text);
}


/***/ }),

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

/***/ 11828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ utf16Text)
/* harmony export */ });
/**
 * The text of a file in UTF-16, which its byte order mark tells; null for any other. An odd last
 * byte belongs to no character.
 */ function utf16Text(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2);
    if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return null;
    const swapped = Buffer.from(bytes.subarray(2, bytes.length - bytes.length % 2)).swap16();
    return swapped.toString('utf16le');
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

/***/ 50225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ stageTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47639);



/** Files that are read and written at once. */ const BATCH = 256;
/**
 * Writes files of a tree below an empty directory, as they are: no link, no submodule, nothing
 * executable.
 * @returns their paths
 * @throws Error when one cannot be read or written
 */ async function stageTree(tree, directory, wanted) {
    const paths = (await tree.files()).filter(({ path, kind })=>kind === 'file' && wanted(path)).map(({ path })=>path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, {
        recursive: true
    });
    for(let from = 0; from < paths.length; from += BATCH)await Promise.all(paths.slice(from, from + BATCH).map((path)=>stageFile(tree, directory, path)));
    return paths;
}
async function stageFile(tree, directory, path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
    if (!(0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(directory, full)) throw new Error(`${path} leads out of the tree`);
    const bytes = await tree.read(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full), {
        recursive: true
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(full, bytes, {
        mode: 0o600
    });
}


/***/ }),

/***/ 65774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withScratch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91385);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22539);








/** How temporary directories of ours begin; what follows nobody can guess. */ const PREFIX = 'fixby-run-';
/** In each of them: which process it belongs to. */ const OWNER = 'owner.json';
/**
 * Milliseconds after which a run of another machine, whose processes cannot be seen from here, is
 * over in any case.
 */ const FORGOTTEN = 7 * 24 * 60 * 60_000;
const ownerSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    pid: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive(),
    place: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    since: zod__WEBPACK_IMPORTED_MODULE_8__/* .datetime */ .w$()
});
/** Milliseconds that may pass between the making of a directory and that of its owner file. */ const COMING_INTO_BEING = 60 * 60_000;
/** Directories of this process that are to go when it ends. */ const live = new Set();
/**
 * Runs something with a temporary directory of its own, which only this user can look into and
 * which is gone afterwards, whatever happens. What runs that were killed have left behind is
 * removed first.
 * @param parent where it is made: the runner's or the system's directory for temporary files
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
/** Removes what killed runs of this user have left in a directory for temporary files. */ async function removeAbandoned(parent, log) {
    for (const name of (await entriesOf(parent))){
        if (!name.startsWith(PREFIX)) continue;
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(parent, name);
        try {
            if (await isAbandoned(directory)) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(directory, {
                recursive: true,
                force: true
            });
        } catch (error) {
            // Another run was faster.
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b2)(error)) continue;
            log.warning(`${directory}, which a killed run has left, cannot be removed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
        }
    }
}
/** Whether a directory is ours and no process uses it any more. */ async function isAbandoned(directory) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(directory);
    if (!stat.isDirectory() || stat.uid !== (process.getuid?.() ?? stat.uid)) return false;
    const age = Date.now() - stat.mtimeMs;
    const owner = await ownerOf(directory);
    // Without one it may just be coming into being.
    if (owner === null) return age > COMING_INTO_BEING;
    return owner.place === placeOfProcesses() ? !isRunning(owner.pid) : age > FORGOTTEN;
}
async function ownerOf(directory) {
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, OWNER), 'utf8');
        return ownerSchema.safeParse(JSON.parse(text)).data ?? null;
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
/** Where a process number means a process: this machine, and on Linux this container. */ function placeOfProcesses() {
    const space = '/proc/self/ns/pid';
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(space) ? `${(0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)()} ${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(space)}` : (0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)();
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    } catch (error) {
        // A process of somebody else's runs as well.
        return error.code === 'EPERM';
    }
}
let prepared = false;
/**
 * However this process ends, by itself or by a signal that can be caught, its children and
 * directories go with it.
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
        // Now that nobody listens any more, the signal ends the process, and its parent sees by what.
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
        // Nobody is left to be told: the next run removes it.
        }
    }
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
