export const id = 12;
export const ids = [12];
export const modules = {

/***/ 4838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  no: () => (/* binding */ assess),
  TH: () => (/* binding */ idOf)
});

// UNUSED EXPORTS: compareFindings

;// CONCATENATED MODULE: ./src/core/findings/compare.ts
/**
 * The origin of each site of a weakness in the head, judged file by file. A version that the same file already had is `existing`, however many
 * copies of it there are; one that took the place of another vulnerable version is `existing` too, since nothing got worse; any further one is
 * `introduced`. Where there is no package, sites are counted instead.
 * @param head sites in the head
 * @param base sites in the base
 * @param moved base path to head path, for files that the pull request moved
 * @param baseline `unknown`: a base was wanted and could not be had, so everything counts as introduced; `none`: nothing is compared
 * @returns one origin per head site, in the same order
 */
function origins(head, base, moved, baseline) {
    if (baseline === 'none')
        return head.map(() => 'unknown');
    if (baseline === 'unknown')
        return head.map(() => 'introduced');
    const before = new Set(keys(base, (path) => moved.get(path) ?? path));
    const now = keys(head, (path) => path);
    const replaceable = [...before].filter((key) => !now.includes(key)).map(pathOf);
    const decided = new Map();
    for (const key of now) {
        if (!decided.has(key))
            decided.set(key, before.has(key) || takeOne(replaceable, pathOf(key)) ? 'existing' : 'introduced');
    }
    return now.map((key) => decided.get(key) ?? 'introduced');
}
/** One key per site: its path and version, or its path and how many stood there before it. */
function keys(sites, rename) {
    const seen = new Map();
    return sites.map(({ place, package: at }) => {
        const path = rename(place.path);
        const count = seen.get(path) ?? 0;
        seen.set(path, count + 1);
        return JSON.stringify([path, at === null ? count : at.version]);
    });
}
function pathOf(key) {
    return JSON.parse(key)[0];
}
function takeOne(paths, path) {
    const index = paths.indexOf(path);
    if (index < 0)
        return false;
    paths.splice(index, 1);
    return true;
}

// EXTERNAL MODULE: ./src/core/findings/fingerprint.ts
var fingerprint = __webpack_require__(1662);
// EXTERNAL MODULE: ./src/core/findings/merge.ts + 1 modules
var merge = __webpack_require__(4389);
// EXTERNAL MODULE: ./src/core/findings/rate.ts + 1 modules
var rate = __webpack_require__(5485);
// EXTERNAL MODULE: ./src/core/policy/match.ts
var match = __webpack_require__(3943);
// EXTERNAL MODULE: ./src/core/scale/day.ts
var day = __webpack_require__(5784);
// EXTERNAL MODULE: ./src/core/scale/severity.ts
var severity = __webpack_require__(5439);
// EXTERNAL MODULE: ./src/core/gate/sla.ts
var gate_sla = __webpack_require__(2493);
// EXTERNAL MODULE: ./src/core/gate/waiver.ts
var waiver = __webpack_require__(4991);
;// CONCATENATED MODULE: ./src/core/gate/assess.ts









/** Severity, origin, waiver and due date for every weakness; sorted worst first, then by due date, then by id. */
function assess(weaknesses, context) {
    const open = weaknesses.filter((weakness) => weakness.head.length > 0);
    const gone = weaknesses.filter((weakness) => weakness.head.length === 0);
    return {
        findings: open.map((weakness) => assessOne(weakness, weakness.head, context)).sort(compareFindings),
        fixed: gone.map((weakness) => assessOne(weakness, weakness.base, context)).sort(compareFindings),
    };
}
function assessOne(weakness, sites, context) {
    const id = idOf(weakness);
    const memory = context.memory.get(id) ?? null;
    const rated = (0,rate/* rate */.T)(weakness.rating, context.policy.severity.unknown, weakness.source);
    const siteOrigins = sites === weakness.head
        ? origins(sites, weakness.base, context.moved, context.baseline)
        : sites.map(() => 'existing');
    const locations = sites.map((site, index) => locate(weakness, site, siteOrigins[index] ?? 'introduced', rated, memory, context));
    const deciding = decidingLocation(locations);
    const clock = {
        firstSeen: memory?.start ?? null,
        published: weakness.published,
        previous: memory?.previous ?? null,
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
    };
}
function locate(weakness, site, origin, rated, memory, context) {
    const facts = {
        ids: [weakness.rule, ...weakness.aliases],
        package: site.package,
        path: site.place.path,
    };
    const override = context.policy.severity.overrides.find((candidate) => (0,match/* matches */.cK)(candidate.match, facts));
    const decided = memory?.decisions.severity ?? null;
    return {
        ...site.place,
        package: site.package,
        flow: site.flow,
        origin,
        severity: decided?.severity ?? override?.severity ?? rated.severity,
        override: decided !== null
            ? `@${decided.by} on the issue: ${decided.reason}`
            : override === undefined
                ? null
                : `the policy: ${override.reason}`,
        waiver: (0,waiver/* waiverFor */.Qd)(facts, context.policy, context.asOf) ?? commentWaiver(memory, context),
    };
}
/** The waiver that a maintainer gave on the issue, through the end of its last day. */
function commentWaiver(memory, { policy, asOf }) {
    const waiver = memory?.decisions.waiver ?? null;
    return waiver !== null && waiver.expires >= (0,day/* dayOf */.kb)(asOf, policy.sla.timezone) ? waiver : null;
}
/** The fingerprint of a weakness. */
function idOf({ source, rule, subject }) {
    return (0,fingerprint/* fingerprint */.R)(source, rule, subject);
}
/** The worst unwaived location, or the worst one when all are waived; the first among equals. */
function decidingLocation(locations) {
    const [first] = [...locations].sort((a, b) => Number(a.waiver !== null) - Number(b.waiver !== null) ||
        (0,severity/* severityRank */.qs)(a.severity) - (0,severity/* severityRank */.qs)(b.severity));
    if (first === undefined)
        throw new RangeError('a finding without a location');
    return first;
}
function findingOrigin(locations) {
    if (locations.some((location) => location.origin === 'introduced'))
        return 'introduced';
    return locations[0]?.origin ?? 'unknown';
}
/** A finding is waived only if all its locations are; the waiver that ends first speaks for it. */
function wholeWaiver(locations) {
    const waivers = locations.flatMap((location) => (location.waiver === null ? [] : [location.waiver]));
    if (waivers.length < locations.length)
        return null;
    return (waivers.sort((a, b) => (0,merge/* compareText */.n6)(a.expires, b.expires) || (0,merge/* compareText */.n6)(a.reason, b.reason))[0] ?? null);
}
/** Worst first, then by due date (no due date last), then by id. */
function compareFindings(a, b) {
    return ((0,severity/* severityRank */.qs)(a.severity) - (0,severity/* severityRank */.qs)(b.severity) ||
        (0,merge/* compareText */.n6)(a.due ?? '9999-12-32', b.due ?? '9999-12-32') ||
        (0,merge/* compareText */.n6)(a.id, b.id));
}


/***/ }),

/***/ 1837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zy: () => (/* binding */ compareVersions),
  uT: () => (/* binding */ lowestFix)
});

// UNUSED EXPORTS: breaking, isAffected

;// CONCATENATED MODULE: ./src/core/packages/versions/numbers.ts
/** Orders two numbers of any length, written in decimal digits. */
function compareNumbers(a, b) {
    const [left, right] = [a.replace(/^0+(?=\d)/, ''), b.replace(/^0+(?=\d)/, '')];
    return left.length - right.length || compareTexts(left, right);
}
/** Orders two texts by code unit. */
function compareTexts(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
/** Orders two lists of numbers, the shorter one filled up with zeros. */
function compareLists(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
        const order = compareNumbers(a[index] ?? '0', b[index] ?? '0');
        if (order !== 0)
            return order;
    }
    return 0;
}

;// CONCATENATED MODULE: ./src/core/packages/versions/composer.ts

/** Stability of a Composer version, worst first; the empty one is stable. */
const STABILITY = ['dev', 'alpha', 'beta', 'rc', '', 'patch'];
const COMPOSER = /^v?(\d+(?:\.\d+){0,3})(?:[-._]?(stable|beta|b|rc|alpha|a|patch|pl|p)[.-]?(\d*))?([.-]?dev)?$/i;
/** @see https://getcomposer.org/doc/articles/versions.md */
const composer = {
    compare: (a, b) => {
        const [left, right] = [composerParts(a), composerParts(b)];
        if (!left || !right)
            return null;
        return (compareLists(left.numbers, right.numbers) ||
            left.rank - right.rank ||
            compareLists(left.count, right.count));
    },
    isPrerelease: (version) => (composerParts(version)?.rank ?? 0) < STABILITY.indexOf(''),
};
function composerParts(version) {
    const [, numbers, label = '', count = '', dev] = COMPOSER.exec(version.trim()) ?? [];
    if (numbers === undefined)
        return null;
    const short = label.toLowerCase();
    const long = { a: 'alpha', b: 'beta', p: 'patch', pl: 'patch', stable: '' }[short] ?? short;
    return {
        numbers: numbers.split('.'),
        rank: STABILITY.indexOf(dev === undefined ? long : 'dev'),
        count: [count || '0'],
    };
}

;// CONCATENATED MODULE: ./src/core/packages/versions/maven.ts

/** Qualifiers with a rank of their own; the empty one is the release itself. */
const RANKED = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const SYNONYMS = new Map([
    ['cr', 'rc'],
    ['ga', ''],
    ['final', ''],
    ['release', ''],
]);
/** Short forms, only right before a number. */
const SHORT = new Map([
    ['a', 'alpha'],
    ['b', 'beta'],
    ['m', 'milestone'],
]);
/**
 * Orders two Maven versions.
 * @returns negative, zero or positive
 * @see https://maven.apache.org/pom.html#version-order-specification
 */
function compareMaven(a, b) {
    const [left, right] = [tokens(a), tokens(b)];
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
        const [mine, other] = [left[index], right[index]];
        const order = compareTokens(mine ?? padding(other), other ?? padding(mine));
        if (order !== 0)
            return order;
    }
    return 0;
}
/** What a missing token counts as: `0` against a number of a dot, the release against anything else. */
function padding(other) {
    const separator = other?.separator ?? '.';
    return { separator, text: separator === '.' && isNumber(other?.text ?? '0') ? '0' : '' };
}
function tokens(version) {
    const found = [];
    const parts = version.toLowerCase().match(/[.-]|\d+|[^.\d-]+/g) ?? [];
    let separator = null;
    let open = true;
    for (const [index, part] of parts.entries()) {
        if (part === '.' || part === '-') {
            if (open)
                found.push({ separator: separator ?? '.', text: '0' });
            [separator, open] = [part, true];
            continue;
        }
        const text = canonical(part, /^\d/.test(parts[index + 1] ?? ''));
        // A change between digits and letters counts as a hyphen, and a dot before a qualifier as one too.
        const implied = found.length === 0 ? '.' : '-';
        found.push({ separator: isNumber(part) ? (separator ?? implied) : '-', text });
        [separator, open] = [null, false];
    }
    if (open)
        found.push({ separator: separator ?? '.', text: '0' });
    return trimmed(found);
}
function canonical(part, followedByNumber) {
    if (isNumber(part))
        return part.replace(/^0+(?=\d)/, '');
    return (followedByNumber ? SHORT.get(part) : undefined) ?? SYNONYMS.get(part) ?? part;
}
/** Drops null values from the end, and before each hyphen. */
function trimmed(all) {
    const kept = [];
    for (const token of all) {
        if (token.separator === '-')
            dropNulls(kept);
        kept.push(token);
    }
    dropNulls(kept);
    return kept;
}
function dropNulls(kept) {
    while (kept.length > 0 && ['0', ''].includes(kept.at(-1)?.text ?? ''))
        kept.pop();
}
function isNumber(text) {
    return /^\d+$/.test(text);
}
/** Qualifiers come first, then numbers behind a hyphen, then numbers behind a dot. */
function kindOf({ separator, text }) {
    if (!isNumber(text))
        return 0;
    return separator === '-' ? 1 : 2;
}
function compareTokens(a, b) {
    if (kindOf(a) !== kindOf(b))
        return kindOf(a) - kindOf(b);
    if (isNumber(a.text))
        return compareNumbers(a.text, b.text);
    return compareQualifiers(a.text, b.text);
}
function compareQualifiers(a, b) {
    const [left, right] = [RANKED.indexOf(a), RANKED.indexOf(b)];
    if (left >= 0 && right >= 0)
        return left - right;
    // Unknown qualifiers come after the known ones, in the order of the alphabet.
    if (left >= 0 || right >= 0)
        return left >= 0 ? -1 : 1;
    return compareTexts(a, b);
}
/** Maven's order; every text is a version to it. */
const maven = {
    compare: compareMaven,
    isPrerelease: (version) => tokens(version).some(({ text }) => RANKED.slice(0, RANKED.indexOf('')).includes(text) || /^(?:pre|preview|dev|ea)$/.test(text)),
};

;// CONCATENATED MODULE: ./src/core/packages/versions/numeric.ts

/**
 * Lists of numbers and nothing else: Haskell's PVP and R.
 * @see https://pvp.haskell.org/
 * @see Writing R Extensions, "The DESCRIPTION file"
 */
const numeric = {
    compare: (a, b) => {
        if (![a, b].every((version) => /^\d+(?:[.-]\d+)*$/.test(version)))
            return null;
        const [left, right] = [a.split(/[.-]/), b.split(/[.-]/)];
        // Unlike elsewhere `1.0` is lower than `1.0.0`.
        return compareLists(left, right) || left.length - right.length;
    },
    isPrerelease: () => false,
};

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(8898);
;// CONCATENATED MODULE: ./src/core/packages/versions/pep440.ts

/** @see https://packaging.python.org/en/latest/specifications/version-specifiers/#summary-of-permitted-suffixes-and-relative-ordering */
const pep440_pep440 = {
    compare: (a, b) => ((0,pep440.valid)(a) !== null && (0,pep440.valid)(b) !== null ? (0,pep440.compare)(a, b) : null),
    isPrerelease: (version) => {
        const parts = (0,pep440.explain)(version);
        return parts !== null && (parts.is_prerelease || parts.is_devrelease);
    },
};

;// CONCATENATED MODULE: ./src/core/packages/versions/rubygems.ts

/**
 * RubyGems: numbers and letters in turn, letters before numbers; any letter makes a prerelease.
 * @see https://docs.ruby-lang.org/en/master/Gem/Version.html
 */
const rubygems = {
    compare: (a, b) => {
        const [left, right] = [gemSegments(a), gemSegments(b)];
        if (!left || !right)
            return null;
        for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
            const order = compareSegments(left[index] ?? '0', right[index] ?? '0');
            if (order !== 0)
                return order;
        }
        return 0;
    },
    isPrerelease: (version) => /[a-z-]/i.test(version),
};
function gemSegments(version) {
    if (!/^\d+(?:\.[0-9a-z]+)*(?:-[0-9a-z-]+(?:\.[0-9a-z-]+)*)?$/i.test(version.trim()))
        return null;
    const segments = version.replaceAll('-', '.pre.').match(/\d+|[a-z]+/gi) ?? [];
    // Trailing zeros mean nothing, neither at the end nor before the first letter.
    const letters = segments.findIndex((segment) => !/^\d/.test(segment));
    const parts = letters < 0 ? [segments] : [segments.slice(0, letters), segments.slice(letters)];
    return parts.flatMap((part) => part.slice(0, part.findLastIndex((segment) => !/^0+$/.test(segment)) + 1));
}
function compareSegments(a, b) {
    const [left, right] = [/^\d/.test(a), /^\d/.test(b)];
    if (left !== right)
        return left ? 1 : -1;
    return left ? compareNumbers(a, b) : compareTexts(a, b);
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
;// CONCATENATED MODULE: ./src/core/packages/versions/semver.ts


/** A version of semantic versioning, also with a leading `v`, and with fewer than three numbers as OSV records have them. */
function parse(version) {
    const [, numbers = '', rest = ''] = /^\s*[v=]*\s*(\d+(?:\.\d+)*)(.*)$/s.exec(version) ?? [];
    const padded = numbers.split('.').length < 3 ? `${numbers}${'.0'.repeat(3 - numbers.split('.').length)}` : numbers;
    return semver_default().parse(`${padded}${rest}`, { loose: true });
}
function order(compare) {
    return {
        compare: (a, b) => {
            const [left, right] = [parse(a), parse(b)];
            return left && right && compare(left, right);
        },
        isPrerelease: (version) => (parse(version)?.prerelease.length ?? 0) > 0,
    };
}
/** @see https://semver.org/#spec-item-11 */
const semantic = order((a, b) => a.compare(b));
/**
 * Semantic versioning, but build metadata counts.
 * @see https://github.com/dart-lang/pub_semver#semantics
 */
const pub = order((a, b) => a.compare(b) || a.compareBuild(b));
/**
 * Up to four numbers, and a prerelease label without regard to case.
 * @see https://learn.microsoft.com/nuget/concepts/package-versioning
 */
const nuget = {
    compare: (a, b) => {
        const [left, right] = [nugetParts(a), nugetParts(b)];
        if (!left || !right)
            return null;
        const numbers = compareLists(left.numbers, right.numbers);
        return numbers === 0 ? semantic.compare(`0.0.0${left.label}`, `0.0.0${right.label}`) : numbers;
    },
    isPrerelease: (version) => (nugetParts(version)?.label ?? '') !== '',
};
function nugetParts(version) {
    const [, numbers, label = ''] = /^v?(\d+(?:\.\d+){0,3})(-[0-9a-z.-]+)?(?:\+.*)?$/i.exec(version.trim()) ?? [];
    return numbers === undefined ? null : { numbers: numbers.split('.'), label: label.toLowerCase() };
}

;// CONCATENATED MODULE: ./src/core/packages/versions.ts






const ORDERS = new Map([
    ...['npm', 'crates.io', 'Go', 'Hex', 'SwiftURL', 'GitHub Actions', 'ConanCenter'].map((name) => [name, semantic]),
    ['Pub', pub],
    ['NuGet', nuget],
    ['PyPI', pep440_pep440],
    ['Maven', maven],
    ['RubyGems', rubygems],
    ['Packagist', composer],
    ['Hackage', numeric],
    ['CRAN', numeric],
]);
/** The rule of an OSV ecosystem, which may have a suffix (`Packagist:…`); undefined where Fixby knows none. */
function orderOf(ecosystem) {
    return ORDERS.get(ecosystem.split(':')[0] ?? '');
}
/**
 * Orders two versions of an OSV ecosystem.
 * @returns negative, zero or positive; null when they can't be compared
 */
function compareVersions(ecosystem, a, b) {
    return orderOf(ecosystem)?.compare(a, b) ?? null;
}
/**
 * Whether an advisory covers a version. A version that can't be placed counts as affected: nobody may be told to upgrade
 * to it. Ranges of git commits say nothing about versions.
 * @see https://ossf.github.io/osv-schema/#evaluation
 */
function isAffected(ecosystem, version, advisory) {
    return advisory.some(({ ranges, versions }) => versions.some((listed) => isSame(ecosystem, listed, version)) ||
        ranges.some((range) => range.type !== 'GIT' && inRange(ecosystem, version, range)));
}
/** Lists have hundreds of versions, and comparing costs far more than a look at the first two numbers. */
function isSame(ecosystem, a, b) {
    if (a === b)
        return true;
    const [left, right] = [releaseOf(a), releaseOf(b)];
    if (left && right && (left[0] !== right[0] || left[1] !== right[1]))
        return false;
    return compareVersions(ecosystem, a, b) === 0;
}
/** Of events at the same version the later one decides: it is fixed, introduced anew, and affected no longer after it. */
const RANK = { fixed: 0, introduced: 1, last_affected: 2 };
/** The last event at or before the version decides. */
function inRange(ecosystem, version, range) {
    let last = null;
    for (const { kind, at } of range.events.flatMap(eventsOf)) {
        const order = at === '0' ? 1 : compareVersions(ecosystem, version, at);
        if (order === null)
            return true;
        if (kind === 'last_affected' ? order <= 0 : order < 0)
            continue;
        const later = last === null ? 1 : laterThan(ecosystem, at, last.at) || RANK[kind] - RANK[last.kind];
        if (later > 0)
            last = { at, kind };
    }
    return last?.kind === 'introduced';
}
function eventsOf({ introduced, fixed, last_affected, }) {
    return [
        ...(introduced === undefined ? [] : [{ kind: 'introduced', at: introduced }]),
        ...(fixed === undefined ? [] : [{ kind: 'fixed', at: fixed }]),
        ...(last_affected === undefined ? [] : [{ kind: 'last_affected', at: last_affected }]),
    ];
}
/** `0` stands before every version. Both are comparable with the version, hence with each other. */
function laterThan(ecosystem, a, b) {
    if (a === '0' || b === '0')
        return a === b ? 0 : a === '0' ? -1 : 1;
    return compareVersions(ecosystem, a, b) ?? 0;
}
/**
 * The lowest version above `current` that none of the advisories covers: what to upgrade to with the least change. A
 * branch that got its own fix stays on it, since that fix is the lowest. Prereleases only where there is nothing else.
 * @param advisories of each advisory its `affected` entries for this package
 * @returns null when no advisory names such a version
 */
function lowestFix(ecosystem, current, advisories) {
    const order = orderOf(ecosystem);
    if (!order)
        return null;
    const fixes = advisories
        .flat()
        .flatMap(({ ranges }) => ranges.flatMap(({ type, events }) => type === 'GIT' ? [] : events.flatMap(({ fixed }) => fixed ?? [])));
    const above = [...new Set(fixes)]
        .filter((fix) => (order.compare(fix, current) ?? 0) > 0)
        // Versions that are equal but spelled differently: whichever advisory comes first, the result is the same.
        .sort((a, b) => (order.compare(a, b) ?? 0) || (a < b ? -1 : 1));
    const isFree = (fix) => !advisories.some((advisory) => isAffected(ecosystem, fix, advisory));
    return above.find((fix) => !order.isPrerelease(fix) && isFree(fix)) ?? above.find(isFree) ?? null;
}
/**
 * How big a step an upgrade is. Below 1.0 the leftmost number that is not zero takes the part of the major version, as
 * npm and Cargo have it for `^`.
 * @returns null when it is no step up, or the versions have no numbers to go by
 * @see https://github.com/npm/node-semver#caret-ranges-123-025-004
 */
function breaking(ecosystem, from, to) {
    const [left, right] = [releaseOf(from), releaseOf(to)];
    if (!left || !right || (compareVersions(ecosystem, to, from) ?? 0) <= 0)
        return null;
    const changed = left.findIndex((part, index) => part !== right[index]);
    const leading = left.findIndex((part) => part !== 0);
    if (changed < 0)
        return 'patch';
    if (changed === 0 || (leading >= 0 && changed <= leading) || leading < 0)
        return 'major';
    return changed === 1 ? 'minor' : 'patch';
}
function releaseOf(version) {
    const [, major, minor = '0', patch = '0'] = /^v?(?:\d+!)?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(version.trim()) ?? [];
    return major === undefined ? null : [Number(major), Number(minor), Number(patch)];
}


/***/ }),

/***/ 9040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ pipeline_judge),
  v: () => (/* binding */ noRecall)
});

// EXTERNAL MODULE: ./src/core/findings/finding.ts
var findings_finding = __webpack_require__(3699);
;// CONCATENATED MODULE: ./src/core/findings/counts.ts

/** Counts the open findings; waived ones count in `waived` alone, those of low confidence nowhere. */
function countFindings(findings) {
    const open = openFindings(findings);
    const of = (severity) => open.filter((finding) => finding.severity === severity).length;
    return {
        critical: of('critical'),
        high: of('high'),
        medium: of('medium'),
        low: of('low'),
        introduced: open.filter((finding) => finding.origin === 'introduced').length,
        overdue: open.filter((finding) => finding.sla === 'overdue').length,
        waived: findings.filter((finding) => (0,findings_finding/* isJudged */.s)(finding) && finding.waiver !== null).length,
    };
}
/** The earliest due date of an open finding; null when there is none. */
function nextDue(findings) {
    const dates = openFindings(findings).flatMap((finding) => (finding.due === null ? [] : [finding.due]));
    return dates.sort()[0] ?? null;
}
function openFindings(findings) {
    return findings.filter((finding) => finding.waiver === null && (0,findings_finding/* isJudged */.s)(finding));
}

// EXTERNAL MODULE: ./src/core/findings/merge.ts + 1 modules
var merge = __webpack_require__(4389);
// EXTERNAL MODULE: ./src/core/gate/assess.ts + 1 modules
var assess = __webpack_require__(4838);
// EXTERNAL MODULE: ./src/core/scale/severity.ts
var severity = __webpack_require__(5439);
;// CONCATENATED MODULE: ./src/core/gate/gate.ts


/** Decides the gate: pure, with a reason for everything but `pass`. */
function decide(input) {
    const findings = input.findings.flatMap((finding) => judge(finding, input.policy));
    const reasons = [
        ...input.reasons,
        ...scanReasons(input),
        ...(relieved(input, findings) ? relieve(findings) : findings),
    ];
    const sorted = reasons
        .map((reason, index) => ({ reason, index }))
        .sort((a, b) => WEIGHT[a.reason.decision] - WEIGHT[b.reason.decision] || a.index - b.index)
        .map(({ reason }) => reason);
    return { decision: worst(sorted), reasons: sorted };
}
const WEIGHT = { error: 0, block: 1, warn: 2 };
function worst(reasons) {
    return reasons[0]?.decision ?? 'pass';
}
function scanReasons({ scans, policy }) {
    const failed = scans
        .filter((scan) => scan.status === 'failed')
        .map((scan) => reason('scanner-failed', 'error', `${scan.scanner} did not complete: ${scan.reason ?? ''}`, {
        scanner: scan.scanner,
    }));
    const missing = policy.scan.required
        .filter((source) => !scans.some(({ sources, status }) => sources.includes(source) && status !== 'skipped'))
        .map((source) => {
        const why = scans.find(({ sources }) => sources.includes(source))?.reason ?? missingWords(source);
        const message = `the policy requires the ${source} scan, and it did not run: ${why}. Run it, or take it out of scan.required.`;
        return reason('scanner-required', 'error', message, { scanner: source });
    });
    return [...failed, ...missing];
}
function missingWords(source) {
    return source.startsWith('sarif:')
        ? 'no SARIF file that was read is of this tool'
        : 'there is no such scanner in this version';
}
/** What one finding does to the gate. A waived finding and one of low confidence do nothing. */
function judge(finding, policy) {
    if (!(0,findings_finding/* isJudged */.s)(finding))
        return [];
    const open = finding.locations.filter((location) => location.waiver === null);
    return [
        ...judgeSeverity(finding, open, policy),
        ...judgeMalicious(finding, open, policy),
        ...judgeOverdue(finding, open, policy),
    ];
}
function judgeSeverity(finding, open, policy) {
    const failOn = policy.gate['fail-on'];
    if (failOn === 'never')
        return [];
    const bad = inScope(open, policy).filter((location) => (0,severity/* atLeast */.jZ)(location.severity, failOn));
    const decision = strictest(bad, policy);
    if (decision === null)
        return [];
    const message = `${gate_name(finding)} is ${finding.severity}; the gate fails on ${failOn}${failOn === 'critical' ? '' : ' and above'}`;
    return [reason('severity', decision, message, { finding: finding.id })];
}
function judgeMalicious(finding, open, policy) {
    if (!finding.malicious || policy.gate.malicious === 'ignore' || inScope(open, policy).length === 0)
        return [];
    const message = `${gate_name(finding)} is a malicious package: treat it as an incident`;
    return [reason('malicious', policy.gate.malicious, message, { finding: finding.id })];
}
/** Overdue findings count whoever brought them; a finding that the head no longer has is not in the list at all. */
function judgeOverdue(finding, open, policy) {
    const strict = strictest(open, policy);
    if (finding.sla !== 'overdue' || strict === null || policy.gate.overdue === 'ignore')
        return [];
    const decision = strict === 'warn' ? 'warn' : policy.gate.overdue;
    const message = `${gate_name(finding)} was due on ${finding.due ?? ''}`;
    return [reason('overdue', decision, message, { finding: finding.id })];
}
function inScope(open, policy) {
    return open.filter((location) => policy.gate.scope === 'all' || location.origin !== 'existing');
}
/** `block` when one of the locations blocks, `warn` when development-only ones merely warn, null when nothing counts. */
function strictest(locations, policy) {
    const rule = policy.gate['dev-dependencies'];
    const dev = locations.filter((location) => location.package?.dev === true);
    if (locations.length > dev.length || (rule === 'same' && dev.length > 0))
        return 'block';
    return rule === 'warn' && dev.length > 0 ? 'warn' : null;
}
/**
 * A pull request that introduces nothing blocking and fixes at least one finding that blocked passes with a warning: a gate that
 * blocks the repair keeps the hole open.
 */
function relieved(input, reasons) {
    if (!input.compared || !reasons.some((candidate) => candidate.decision === 'block'))
        return false;
    const introduced = new Set(input.findings.filter((finding) => finding.origin === 'introduced').map((finding) => finding.id));
    const blocks = (candidate) => candidate.decision === 'block';
    if (reasons.some((candidate) => blocks(candidate) && candidate.finding !== undefined && introduced.has(candidate.finding)))
        return false;
    const all = { ...input.policy, gate: { ...input.policy.gate, scope: 'all' } };
    return input.fixed.some((finding) => judge(finding, all).some(blocks));
}
function relieve(reasons) {
    const remaining = reasons.filter((candidate) => candidate.decision === 'block').length;
    const message = `fixes at least one blocking finding and introduces none; ${remaining} that blocked before remain`;
    return [
        reason('fixes-blocking', 'warn', message, {}),
        ...reasons.map((candidate) => ({ ...candidate, decision: 'warn' })),
    ];
}
function gate_name(finding) {
    const at = finding.package;
    return at === null ? finding.title : `${at.name} ${at.version} (${finding.rule})`;
}
function reason(kind, decision, message, about) {
    return { kind, decision, ...about, message };
}

// EXTERNAL MODULE: ./src/core/gate/waiver.ts
var waiver = __webpack_require__(4991);
// EXTERNAL MODULE: ./src/core/scale/day.ts
var day = __webpack_require__(5784);
// EXTERNAL MODULE: ./src/scanners/shared/scan-report.ts
var scan_report = __webpack_require__(1703);
;// CONCATENATED MODULE: ./src/run/pipeline.ts







/** For runs that know no issues: every clock starts now. */
const noRecall = () => Promise.resolve({ memory: new Map(), reasons: [] });
/** The story: scan head and base, merge what is the same, assess it, decide, and hand all of it to the reports. */
async function pipeline_judge(input) {
    const { policy } = input.policy;
    const scans = await Promise.all(input.scanners.map((scanner) => scanOne(scanner, input)));
    const weaknesses = (0,merge/* mergeObservations */.AB)(scans.flatMap(({ head }) => head), scans.flatMap(({ base }) => base));
    const reports = scans.map(({ report }) => report);
    const recollection = await input.recall(weaknesses.map(keyOf));
    const comparison = comparisonOf(input);
    const { findings, fixed } = (0,assess/* assess */.no)(weaknesses, {
        policy,
        asOf: input.asOf,
        baseline: input.base !== null ? 'known' : comparison.compares ? 'unknown' : 'none',
        moved: new Map(scans.flatMap((scan) => [...scan.moved])),
        memory: recollection.memory,
    });
    const verdict = decide({
        policy,
        findings,
        fixed,
        scans: reports,
        compared: input.base !== null,
        reasons: [...input.policy.reasons, ...recollection.reasons],
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
        fixed,
        waivers: (0,waiver/* idleWaivers */.sD)(policy, findings, input.asOf),
    };
}
function keyOf(weakness) {
    const at = (weakness.head[0] ?? weakness.base[0])?.package ?? null;
    return {
        id: (0,assess/* idOf */.TH)(weakness),
        source: weakness.source,
        ids: [weakness.rule, ...weakness.aliases],
        package: at === null ? null : { ecosystem: at.ecosystem, name: at.name },
        inBase: weakness.base.length > 0,
    };
}
function comparisonOf({ head, base, baseUnknown }) {
    return {
        head: head.commit,
        base: base?.commit ?? null,
        baseUnknown,
        compares: base !== null || baseUnknown !== null,
    };
}
async function scanOne(scanner, input) {
    const { head, base, directory, scratch, log } = input;
    const { policy } = input.policy;
    const reason = scanner.skipped(policy);
    if (reason === null)
        return scanner.scan({ head, base, directory, policy, scratch, log });
    return { report: (0,scan_report/* skippedReport */.VY)(scanner, reason), head: [], base: [], moved: new Map() };
}


/***/ }),

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

/***/ 3224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F_: () => (/* binding */ checksumPath),
/* harmony export */   NT: () => (/* binding */ downloadedPath),
/* harmony export */   Wr: () => (/* binding */ builtDirectory),
/* harmony export */   ZY: () => (/* binding */ fromCache),
/* harmony export */   l5: () => (/* binding */ temporaryPath),
/* harmony export */   vf: () => (/* binding */ discard),
/* harmony export */   yK: () => (/* binding */ putInPlace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1650);
/* harmony import */ var _checksum_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(351);
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(152);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4187);








/** Where the downloaded program is kept. */
function downloadedPath({ cache, machine }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, (0,_release_js__WEBPACK_IMPORTED_MODULE_6__/* .programName */ .kX)(machine.platform));
}
/** The directory with the program that `go install` built, and its checksum beside it. */
function builtDirectory({ cache }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, 'go');
}
/** A new name in the cache, for something that is put into its place by renaming when it is whole. */
function temporaryPath({ cache }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, `unfinished-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
}
/**
 * The osv-scanner in the cache, if it is what it was when it was put there.
 * @throws Unavailable when there is none
 * @throws ChecksumError when there is another; it is removed
 */
async function fromCache(means) {
    const built = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(builtDirectory(means), (0,_release_js__WEBPACK_IMPORTED_MODULE_6__/* .programName */ .kX)(means.machine.platform));
    const program = (await isDownloaded(means))
        ? downloadedPath(means)
        : (await isBuilt(means, built))
            ? built
            : null;
    if (program === null)
        throw new _providers_js__WEBPACK_IMPORTED_MODULE_7__/* .Unavailable */ .$(`cache: there is no osv-scanner ${_release_js__WEBPACK_IMPORTED_MODULE_6__/* .OSV_SCANNER_VERSION */ .nX} in ${means.cache}`);
    return { program, version: _release_js__WEBPACK_IMPORTED_MODULE_6__/* .OSV_SCANNER_VERSION */ .nX, from: 'cache' };
}
async function isDownloaded(means) {
    const program = downloadedPath(means);
    if (means.asset === null || !(await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t)(program)))
        return false;
    await check(program, means.asset.sha256, program);
    return true;
}
async function isBuilt(means, program) {
    if (!(await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t)(program)))
        return false;
    await check(program, await recordedSum(program), builtDirectory(means));
    return true;
}
/** @param rubbish what is removed when the sum is wrong */
async function check(program, expected, rubbish) {
    const actual = await (0,_checksum_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Of */ .B)(program);
    if (actual === expected)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(rubbish, { recursive: true, force: true });
    throw new _checksum_js__WEBPACK_IMPORTED_MODULE_5__/* .ChecksumError */ .A(`${program}, from the cache,`, actual, expected);
}
/** The file beside a program that `go install` built. */
function checksumPath(program) {
    return `${program}.sha256`;
}
async function recordedSum(program) {
    const file = checksumPath(program);
    const recorded = (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t)(file)) ? /^[0-9a-f]{64}/.exec(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'))?.[0] : undefined;
    return recorded ?? `the one in ${file}, which has none`;
}
/**
 * Puts a finished file or directory into its place. Where another run was faster, and ours cannot replace what
 * it put there (a directory, or on Windows a program that runs), ours is dropped: theirs is checked before it
 * is used, like everything from the cache.
 */
async function putInPlace(finished, place) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(finished, place);
    }
    catch (error) {
        if (!(await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t)(place)))
            throw error;
        await discard(finished);
    }
}
/** Removes what was not finished, if it was begun at all. */
async function discard(unfinished) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished, { recursive: true, force: true });
    }
    catch (error) {
        // `force` overlooks a missing file, but not a file where a directory of the path should be.
        if (!(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error))
            throw error;
    }
}


/***/ }),

/***/ 351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ChecksumError),
/* harmony export */   B: () => (/* binding */ sha256Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_2__);



/** A program that is not the one it must be. Nothing may go on after this. */
class ChecksumError extends Error {
    name = 'ChecksumError';
    /** @param what the file, and where it came from */
    constructor(what, actual, expected) {
        super(`${what} has the SHA-256 sum ${actual}, but it must be ${expected}. It was removed and never run. ` +
            'Find out what put it there (a damaged transfer, a proxy, an attacker) before you run again.');
    }
}
/** The SHA-256 sum of a file, hexadecimal. */
async function sha256Of(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { highWaterMark: 1024 * 1024 }), hash);
    return hash.digest('hex');
}


/***/ }),

/***/ 152:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Unavailable)
/* harmony export */ });
/**
 * This way leads nowhere, the next one may: the message says why, without a full stop. Every other error is
 * final.
 */
class Unavailable extends Error {
    name = 'Unavailable';
}


/***/ }),

/***/ 4187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q7: () => (/* binding */ RELEASE_URL),
/* harmony export */   kX: () => (/* binding */ programName),
/* harmony export */   nX: () => (/* binding */ OSV_SCANNER_VERSION),
/* harmony export */   oy: () => (/* binding */ releaseAsset)
/* harmony export */ });
/** The osv-scanner that Fixby gets by itself. */
const OSV_SCANNER_VERSION = '2.5.1';
/** Where the release's assets are. @see https://github.com/google/osv-scanner/releases/tag/v2.5.1 */
const RELEASE_URL = `https://github.com/google/osv-scanner/releases/download/v${OSV_SCANNER_VERSION}`;
const SHA256 = {
    'osv-scanner_linux_amd64': 'f9f25499a2c8cc367b3af45df2ea7eeca7fbccceab9c35079968f4b3652194be',
    'osv-scanner_linux_arm64': '3d0f5aa5a6baa8eb32bcef247388e149ef6030a6634ccae6fa0d62681fb27a6d',
    'osv-scanner_darwin_amd64': '9f89beb6c3d784893cb1cae0a3d56c529bfe91075418c2f9440c45b79654198b',
    'osv-scanner_darwin_arm64': '75c44d6332f892a1e56286f4105a98ed751ae28d215ca0a8b65cc00d84103054',
    'osv-scanner_windows_amd64.exe': '25e42f5ef6711fd8c0fb45390972205891dd44c6bd02ac93f0f63e8e98d9bfb6',
    'osv-scanner_windows_arm64.exe': '33feb0b210a3e5ea7b338c719defc899f8833d990cdd297bcad4ff1a2586ec8b',
};
const SYSTEMS = new Map([
    ['linux', 'linux'],
    ['darwin', 'darwin'],
    ['win32', 'windows'],
]);
const PROCESSORS = new Map([
    ['x64', 'amd64'],
    ['arm64', 'arm64'],
]);
/**
 * The release's file for a machine; null when there is none.
 * @param platform as Node has it, `process.platform`
 * @param arch as Node has it, `process.arch`
 */
function releaseAsset(platform, arch) {
    const name = `osv-scanner_${SYSTEMS.get(platform) ?? ''}_${PROCESSORS.get(arch) ?? ''}${suffix(platform)}`;
    const sha256 = SHA256[name];
    return sha256 === undefined ? null : { name, sha256 };
}
/** The name of the program's file on a platform. */
function programName(platform, name = 'osv-scanner') {
    return name + suffix(platform);
}
function suffix(platform) {
    return platform === 'win32' ? '.exe' : '';
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

/***/ 9047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createScanners)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/scanners/shared/scan-report.ts
var scan_report = __webpack_require__(1703);
;// CONCATENATED MODULE: ./src/scanners/code/run.ts



const CODE = { name: 'code', sources: ['code'] };
/** The code scanner. */
const codeScanner = {
    ...CODE,
    skipped: (policy) => (policy.scan.code.enabled ? null : 'the policy has scan.code.enabled: false'),
    scan: (context) => (0,scan_report/* timed */.ay)(() => scanOrFail(context)),
};
/** Whatever could not be done ends as `failed`. The engine is loaded here and not before: other commands start without it. */
async function scanOrFail(context) {
    try {
        const { scanCode } = await Promise.all(/* import() */[__webpack_require__.e(723), __webpack_require__.e(690), __webpack_require__.e(449)]).then(__webpack_require__.bind(__webpack_require__, 1449));
        const { files, problems, notes, ...found } = await scanCode(context);
        return { ...found, report: (0,scan_report/* reportOf */.EI)(CODE, { version: version/* VERSION */.x, files, problems, notes }) };
    }
    catch (error) {
        const report = (0,scan_report/* reportOf */.EI)(CODE, { version: version/* VERSION */.x, files: 0, problems: [(0,errors/* messageOf */.bD)(error)] });
        return { report, head: [], base: [], moved: new Map() };
    }
}

;// CONCATENATED MODULE: ./src/system/cached-tree.ts
/** A tree that reads each file once, however many ask for it, and whatever each of them takes at most. */
function cachedTree(tree) {
    const contents = new Map();
    return {
        commit: tree.commit,
        files: () => tree.files(),
        contentId: (path) => tree.contentId(path),
        read: async (path, maxBytes = Infinity) => {
            const reading = contents.get(path) ?? tree.read(path);
            contents.set(path, reading);
            const content = await reading;
            if (content.length > maxBytes) {
                throw new Error(`${path} has ${content.length} bytes, more than the ${maxBytes} that are read`);
            }
            return content;
        },
    };
}

// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/kinds.ts
var kinds = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/facts.ts
/** A lockfile that can't be read. The message holds no text of the file and names no path: the caller knows it. */
class LockfileError extends Error {
    /** 1-based; null where unknown. */
    line;
    constructor(message, line) {
        super(line === null ? message : `line ${line}: ${message}`);
        this.name = 'LockfileError';
        this.line = line;
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/maven/pom-syntax.ts

const TOKEN = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<[?!][^>]*>|<(\/?)([A-Za-z_][^\s/>]*)[^>]*?(\/?)>/g;
/** Deeper than any pom.xml, and shallow enough for the paths to cost nothing. */
const MAX_DEPTH = 100;
/**
 * The leaves of a pom.xml, in order. Not an XML parser: osv-scanner has one and has refused what is malformed; this
 * only finds where things stand.
 * @throws LockfileError when it is nested too deeply
 */
function xmlLeaves(text) {
    const leaves = [];
    const open = [];
    let dependencies = 0;
    for (const token of text.matchAll(TOKEN)) {
        const [whole, closing, name, empty] = token;
        if (name === undefined || empty === '/')
            continue;
        const top = open.at(-1);
        if (closing !== '/') {
            if (open.length > MAX_DEPTH)
                throw new LockfileError('nested too deeply', null);
            if (top)
                top.leaf = false;
            if (name === 'dependency')
                dependencies += 1;
            const dependency = name === 'dependency' ? dependencies : (top?.dependency ?? 0);
            open.push({ name, offset: token.index, end: token.index + whole.length, leaf: true, dependency });
        }
        else if (top) {
            const path = open.map((element) => element.name).join('/');
            open.pop();
            const { offset, dependency } = top;
            if (top.leaf)
                leaves.push({ path, text: plainText(text.slice(top.end, token.index)), offset, dependency });
        }
    }
    return leaves;
}
const ENTITIES = new Map([
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&quot;', '"'],
    ['&apos;', "'"],
    ['&amp;', '&'],
]);
function plainText(inner) {
    const bare = inner.replace(/<!--[\s\S]*?-->/g, '').replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1');
    return bare.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES.get(entity) ?? entity).trim();
}
/**
 * Where Maven looks for the parent of a pom.xml, relative to it; empty when it has none.
 * @see https://maven.apache.org/ref/current/maven-model/maven.html#parent
 */
function pomParent(text) {
    const parent = xmlLeaves(text).filter(({ path }) => path.startsWith('project/parent/'));
    if (parent.length === 0)
        return [];
    if (/<relativePath\s*\/>/.test(text))
        return [];
    const written = parent.find(({ path }) => path === 'project/parent/relativePath')?.text;
    if (written === '')
        return [];
    const target = written ?? '../pom.xml';
    return target.endsWith('.xml') || target.endsWith('.pom')
        ? [target]
        : [`${target.replace(/\/$/, '')}/pom.xml`];
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/paths.ts

/**
 * The path of `target` as seen from the file `from`, both relative to the repository; null when it is absolute, a URL,
 * or leaves the repository.
 */
function besides(from, target) {
    if (target === '' ||
        external_node_path_.posix.isAbsolute(target) ||
        /^[a-z][a-z0-9+.-]*:/i.test(target) ||
        target.includes('\\'))
        return null;
    const path = external_node_path_.posix.join(external_node_path_.posix.dirname(from), target);
    return path === '.' || path === '..' || path.startsWith('../') ? null : path;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/python/requirements.ts
/**
 * The logical lines of a requirements file.
 * @see https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
function requirementLines(text) {
    const result = [];
    let started = null;
    let parts = [];
    text.split(/\r\n|\r|\n/).forEach((raw, index) => {
        const bare = raw.replace(/(^|\s)#.*$/, '');
        started ??= { line: index + 1, column: bare.length - bare.trimStart().length + 1 };
        const continues = bare.endsWith('\\');
        parts.push(continues ? bare.slice(0, -1) : bare);
        if (continues)
            return;
        const joined = parts.join('').trim();
        if (joined !== '')
            result.push({ ...started, text: joined });
        started = null;
        parts = [];
    });
    return result;
}
const REFERENCE = /^(?:(-r)\s*|(?:-c\s*|--(?:requirement|constraint)(?:\s+|\s*=\s*)))(\S.*)$/;
/** The file that a logical line refers to; null when it refers to none. */
function reference(requirement) {
    const [, followed, target] = REFERENCE.exec(requirement.text) ?? [];
    if (target === undefined)
        return null;
    return {
        line: requirement.line,
        target: target.replace(/^(["'])(.*)\1$/, '$2'),
        followed: followed !== undefined,
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/companions.ts




/**
 * Other files that osv-scanner opens while it reads this one, or should: the targets of `-r` and `-c` of a requirements
 * file, the go.sum of a go.mod, the parent of a pom.xml. One step only: the caller goes on from what it finds.
 * @param path relative to the repository, with `/`
 * @returns paths relative to the repository; what lies outside, or is a URL, is left out
 */
function companions(path, text) {
    return [...new Set(targets(path, text).flatMap((target) => besides(path, target) ?? []))];
}
function targets(path, text) {
    switch ((0,kinds/* lockfileKind */.W)(path)?.name) {
        case 'go':
            return ['go.sum'];
        case 'maven':
            return pomParent(text);
        case 'pip':
            return referenced(text);
        default:
            // The target of `-r base.txt` is a requirements file although its name does not say so.
            return path.endsWith('.txt') ? referenced(text) : [];
    }
}
function referenced(text) {
    return requirementLines(text).flatMap((line) => reference(line)?.target ?? []);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/stage/companion-files.ts




/**
 * The files that one file brings into play, one step far.
 * @param path relative to the repository, with `/`
 */
function companionFiles(path, text) {
    if (!isRequirements(path))
        return companions(path, text).map((target) => ({ target, path: target, required: false }));
    return requirementLines(text).flatMap((line) => {
        const target = reference(line)?.target;
        if (target === undefined)
            return [];
        return [{ target, path: besides(path, target), required: !/^(?:-c|--constraint)/.test(line.text) }];
    });
}
/** Whether a file is of a kind that brings others into play. @param path relative to the repository, with `/` */
function mayRefer(path) {
    return isRequirements(path) || ['go', 'maven'].includes((0,kinds/* lockfileKind */.W)(path)?.name ?? '');
}
/** The target of `-r base.txt` is a requirements file although its name does not say so. */
function isRequirements(path) {
    return (0,kinds/* lockfileKind */.W)(path)?.name === 'pip' || path.endsWith('.txt');
}
/** osv-scanner follows `-r` but not `--requirement`, which is the same to pip: the staged copy has the short form. */
function followable(path, bytes) {
    if (!isRequirements(path) || !bytes.includes('--requirement'))
        return bytes;
    // Latin-1 maps every byte to one character and back, whatever the encoding is.
    const text = bytes.toString('latin1').replace(/^([ \t]*)--requirement(?:=[ \t]*|[ \t]+)/gm, '$1-r ');
    return Buffer.from(text, 'latin1');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/scanners/dependencies/call/reason.ts
const MAX_REASON = 400;
/** Text as one line without control characters, at most 400 characters long. */
function oneLine(text) {
    const clean = text
        .slice(0, 8 * MAX_REASON)
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim();
    return clean.length <= MAX_REASON ? clean : `${clean.slice(0, MAX_REASON - 1)}…`;
}
/**
 * How osv-scanner names a file in its messages: relative to the root of the file system, with `/`.
 * @param file absolute path
 */
function namedAs(file) {
    return file
        .replaceAll('\\', '/')
        .replace(/^[A-Za-z]:/, '')
        .replace(/^\/+/, '');
}
/**
 * What osv-scanner said, with the repository's paths in place of our staged ones.
 * @param files staged path to path in the repository
 */
function inTermsOfRepository(text, files) {
    let result = text
        .slice(0, 40 * MAX_REASON)
        .replace(/^Error during extraction: \(extracting as [^)]*\)\s*/, '');
    const replace = (path, by) => {
        for (const name of [path, `/${namedAs(path)}`, namedAs(path)])
            result = result.replaceAll(name, by);
    };
    for (const [staged, original] of files)
        replace(staged, original);
    for (const root of rootsOf(files))
        replace(root, '');
    return oneLine(result);
}
/** The directories that stand for the repository's root. */
function rootsOf(files) {
    return new Set([...files].flatMap(([staged, original]) => staged.replaceAll('\\', '/').endsWith(`/${original}`)
        ? [staged.slice(0, staged.length - original.length)]
        : []));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/scanners/dependencies/stage/staged-path.ts

/**
 * Everything but plain characters, and what has a meaning to osv-scanner or a file system: a dash at the start
 * (an option), a blank or a dot at the end (Windows drops it). Commas and colons are separators in
 * osv-scanner's `--lockfile`.
 */
const UNSAFE = /[^A-Za-z0-9._@+ ()[\]~=-]|^[-~ ]|[. ]$/g;
/** Directories that osv-scanner leaves out, and names that are devices on Windows. */
const SPECIAL = /^(?:node_modules|\.git|con|prn|aux|nul|com\d|lpt\d)$/i;
/**
 * A path that osv-scanner takes as it is, on every system: what is unsafe in a part of it is replaced, and a
 * short hash of the part keeps it apart from others. The start and the end of a file's name, by which
 * osv-scanner knows it, stay.
 * @param path relative to the repository, with `/`; untrusted
 */
function stagedPath(path) {
    return path.split('/').map(stagedPart).join('/');
}
function stagedPart(part) {
    if (SPECIAL.test(part))
        return `${part}_${shortHash(part)}`;
    let first = true;
    return part.replace(UNSAFE, () => {
        const hash = first ? `_${shortHash(part)}_` : '_';
        first = false;
        return hash;
    });
}
function shortHash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 10);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/stage/stage.ts







/** Bytes that a lockfile and its companions may have together. */
const MAX_LOCKFILE_BYTES = 50 * 1024 * 1024;
/**
 * How the file begins that Git LFS commits in the place of the real one; several formats read it as "no packages".
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer
 */
const LFS_POINTER = Buffer.from('version https://git-lfs.github.com/spec/');
/**
 * Copies lockfiles, and the files that they bring into play, below a directory of ours, as they lie to each
 * other in the repository. Nothing else is there: no osv-scanner.toml, no .gitignore.
 * @param paths lockfiles, relative to the repository, with `/`
 * @param directory is created; nobody else writes there
 * @throws Error when the directory cannot be used
 */
async function stageLockfiles(tree, paths, directory, maxBytes = MAX_LOCKFILE_BYTES) {
    const kinds = new Map((await tree.files()).map(({ path, kind }) => [path, kind]));
    const stage = new Stage(await ownDirectory(directory));
    const files = new Map();
    const problems = [];
    for (const path of paths) {
        try {
            const contents = await readWithCompanions(tree, kinds, path, maxBytes);
            files.set(await stage.put(path, contents), path);
        }
        catch (error) {
            problems.push({ file: path, message: oneLine((0,errors/* messageOf */.bD)(error)) });
        }
    }
    return { files, problems };
}
async function ownDirectory(directory) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    const real = await (0,promises_.realpath)(directory);
    // osv-scanner takes several lockfiles in one argument, separated by commas.
    if (/[,\r\n]/.test(real))
        throw new Error(`The temporary directory ${real} has a comma or a line break in its name; set TMPDIR or RUNNER_TEMP to another.`);
    return real;
}
/** The lockfile and all that it brings into play, by path. @throws Error that says why it cannot be scanned */
async function readWithCompanions(tree, kinds, path, maxBytes) {
    const contents = new Map();
    const wanted = [path];
    let room = maxBytes;
    for (const next of wanted) {
        if (contents.has(next))
            continue;
        const bytes = await tree.read(next, maxBytes);
        room -= bytes.length;
        if (room < 0)
            throw new Error(`it has, with the files that it refers to, more than ${maxBytes} bytes, which are the most that are read`);
        checkText(next, next === path, bytes);
        contents.set(next, bytes);
        wanted.push(...present(kinds, next, bytes));
    }
    return contents;
}
/** @throws Error for what osv-scanner would take for a file without packages */
function checkText(path, isLockfile, bytes) {
    if (bytes.includes(0))
        throw new Error(`${isLockfile ? 'it' : path} is no text: there are NUL bytes. Save it as UTF-8 (some shells redirect as UTF-16), or restore it`);
    if (bytes.subarray(0, LFS_POINTER.length).equals(LFS_POINTER))
        throw new Error(`${isLockfile ? 'it' : path} is a Git LFS pointer: the repository has not what it stands for, and that cannot be looked at. Take it out of Git LFS (.gitattributes), and commit the file itself`);
    const mayBeEmpty = !isLockfile || (0,kinds/* lockfileKind */.W)(path)?.name === 'pip';
    if (!mayBeEmpty && !bytes.some((byte) => byte > 0x20))
        throw new Error('it is empty. Restore it, have the package manager write it anew, or delete it');
}
/** The companions that are there to be staged. @throws Error when one that is needed is not */
function present(kinds, from, bytes) {
    return companionFiles(from, bytes.toString('utf8')).flatMap(({ target, path, required }) => {
        const kind = path === null ? undefined : kinds.get(path);
        if (path !== null && kind === 'file')
            return [path];
        if (kind === 'symlink' && (required || !from.endsWith('.txt')))
            throw new Error(`${from} refers to ${target}, which is a symbolic link; links are not followed. Put the file itself there`);
        if (!required)
            return [];
        const where = path === null ? 'outside of the repository' : 'not in the repository';
        throw new Error(`${from} refers to ${target}, which is ${where}: what it requires cannot be looked at. Add it, or remove the line`);
    });
}
/**
 * The file beside which a file is not read: osv-scanner finds nothing in a package-lock.json that has an npm-shrinkwrap.json beside it. Whether a
 * pull request adds or removes that one then decides what the other has, although its bytes stay the same.
 */
function rivalOf(path) {
    const [file = '', ...folders] = path.split('/').reverse();
    const rival = RIVALS.get(file);
    return rival === undefined ? null : [rival, ...folders].reverse().join('/');
}
const RIVALS = new Map([
    ['package-lock.json', 'npm-shrinkwrap.json'],
    ['npm-shrinkwrap.json', 'package-lock.json'],
]);
/** The files that are there already, and where the next ones go. */
class Stage {
    #root;
    /** By staged path in lower case, since a file system may not tell cases apart: what is there. */
    #taken = new Map();
    constructor(root) {
        this.#root = root;
    }
    /** @returns the absolute path of the staged lockfile */
    async put(path, contents) {
        const slot = this.#freeSlot([...contents.keys()]);
        const target = this.#place(slot, path);
        const [was, is] = [(0,kinds/* lockfileKind */.W)(path), (0,kinds/* lockfileKind */.W)(target)];
        if (is === null || (was !== null && was.name !== is.name))
            throw new Error(`its name cannot be handed to osv-scanner as a ${was?.name ?? 'lockfile'}. Rename it`);
        for (const [original, bytes] of contents)
            await this.#write(slot, original, followable(original, bytes));
        return target;
    }
    /** Files whose staged paths are the same, or that hide each other from osv-scanner, go into trees of their own. */
    #freeSlot(paths) {
        for (let slot = 0;; slot += 1) {
            const free = paths.every((path) => {
                const owner = this.#owner(slot, path);
                const rival = rivalOf(path);
                return ((owner === undefined || owner === path) &&
                    (rival === null || this.#owner(slot, rival) === undefined));
            });
            if (free)
                return slot;
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
        if (this.#taken.has(place.toLowerCase()))
            return;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
        await (0,promises_.writeFile)(place, bytes, { flag: 'wx' });
        this.#taken.set(place.toLowerCase(), path);
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/diff/changed.ts



/**
 * The lockfiles of the base that have to be scanned on their own: those whose bytes the head does not have at the same path, and those
 * that bring other files into play (requirements, poms, go.mod) of which one is not the same in both trees.
 * @param base paths of the base's lockfiles
 * @param head paths of the head's lockfiles
 */
async function changedLockfiles(base, head, baseTree, headTree) {
    const here = new Set(head);
    const trees = new Trees(baseTree, headTree, await kindsOf(baseTree), await kindsOf(headTree));
    const changed = [];
    for (const path of base) {
        if (!here.has(path) || !(await trees.sameWithCompanions(path)))
            changed.push(path);
    }
    return changed;
}
async function kindsOf(tree) {
    return new Map((await tree.files()).map(({ path, kind }) => [path, kind]));
}
/** Two trees side by side. */
class Trees {
    #base;
    #head;
    #before;
    #now;
    constructor(base, head, before, now) {
        this.#base = base;
        this.#head = head;
        this.#before = before;
        this.#now = now;
    }
    /** Whether a lockfile, and all that it brings into play, has the same bytes in both trees; only the head's are read. */
    async sameWithCompanions(lockfile) {
        const wanted = new Set([lockfile]);
        for (const path of wanted) {
            if (!(await this.#same(path)))
                return false;
            for (const companion of await this.#companions(path))
                wanted.add(companion);
        }
        return true;
    }
    async #same(path) {
        const kind = this.#now.get(path);
        if (kind !== this.#before.get(path))
            return false;
        return kind !== 'file' || (await this.#base.contentId(path)) === (await this.#head.contentId(path));
    }
    async #companions(path) {
        if (this.#now.get(path) !== 'file' || !mayRefer(path))
            return [];
        try {
            const text = (await this.#head.read(path, MAX_LOCKFILE_BYTES)).toString('utf8');
            return companionFiles(path, text).flatMap((companion) => companion.path ?? []);
        }
        catch (error) {
            // A file that cannot be read is not staged either: the scan of the head names it, and is not complete.
            if ((0,errors/* isError */.bJ)(error))
                return [];
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/diff/moved.ts

/** The lockfiles that the head has at another path than the base: base path to head path. */
async function movedLockfiles(base, head) {
    return pairMoved(await onlyIn(base, head), await onlyIn(head, base));
}
/** The lockfiles of one tree that another lacks. */
async function onlyIn({ tree, selection, side }, other) {
    const known = new Set(other.selection.lockfiles);
    const packages = new Map(selection.lockfiles.filter((path) => !known.has(path)).map((path) => [path, new Set()]));
    for (const { place, subject, package: at } of side.observations)
        packages.get(place.path)?.add(`${subject}@${at?.version ?? ''}`);
    const contents = [...packages].map(async ([path, found]) => [path, { id: await tree.contentId(path), packages: found }]);
    return new Map(await Promise.all(contents));
}
/**
 * Pairs a lockfile that only the base has with one of the same name that only the head has and that is the same, or holds mostly the same
 * packages: a moved project introduces nothing.
 */
function pairMoved(gone, added) {
    const pairs = new Map();
    for (const [from, before] of gone) {
        const taken = new Set(pairs.values());
        const [best] = [...added]
            .filter(([to]) => !taken.has(to) && external_node_path_.posix.basename(to) === external_node_path_.posix.basename(from))
            .map(([to, now]) => ({ to, likeness: likeness(before, now) }))
            .filter((candidate) => candidate.likeness >= 0.5)
            .sort((a, b) => b.likeness - a.likeness);
        if (best !== undefined)
            pairs.set(from, best.to);
    }
    return pairs;
}
/** 1 for the same bytes, else the share of packages that two lockfiles have in common (Jaccard index), 0 where there are none. */
function likeness(before, now) {
    if (before.id === now.id)
        return 1;
    const [a, b] = [before.packages, now.packages];
    const common = [...a].filter((item) => b.has(item)).length;
    const all = a.size + b.size - common;
    return all === 0 ? 0 : common / all;
}

// EXTERNAL MODULE: ./src/scanners/dependencies/select.ts + 1 modules
var dependencies_select = __webpack_require__(8072);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/json.ts


/**
 * Parses JSON; nesting as deep as the text likes is fine.
 * @throws LockfileError naming the line of the first error
 */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        const offset = errorOffset(text);
        const what = text.trim() === '' ? 'empty, JSON expected' : 'not valid JSON';
        const ended = offset !== null && offset >= text.trimEnd().length;
        throw new LockfileError(ended ? `${what} (unexpected end)` : what, offset === null ? null : lineAt(text, offset));
    }
}
/** The engine's own message quotes the file and has a position in some versions only, so it is looked for anew. */
function errorOffset(text) {
    const errors = [];
    try {
        (0,main.parse)(text, errors, { disallowComments: true, allowTrailingComma: false });
    }
    catch (error) {
        // This parser recurses, and thousands of brackets end its stack: then only the line is lost.
        if (!(error instanceof RangeError))
            throw error;
    }
    return errors[0]?.offset ?? null;
}
/** The 1-based line of an offset. */
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}
// Token numbers of jsonc-parser's SyntaxKind, which is a const enum and can't be imported by a per-file compiler.
const json_TOKEN = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, comma: 5, string: 10, end: 17 };
/**
 * Goes through the keys of all objects of a JSON text that `parseJson` accepted, in the order of the text and without
 * recursion. `enter` gets the state of the object that has the key, and returns the state of the key's value.
 */
function walkKeys(text, root, enter) {
    const scanner = (0,main.createScanner)(text, true);
    const open = [];
    let value = root;
    let keyNext = false;
    for (let token = scanner.scan(); token !== json_TOKEN.end; token = scanner.scan()) {
        const top = open.at(-1);
        if (token === json_TOKEN.openBrace || token === json_TOKEN.openBracket) {
            open.push({ state: value, object: token === json_TOKEN.openBrace });
            keyNext = token === json_TOKEN.openBrace;
        }
        else if (token === json_TOKEN.closeBrace || token === json_TOKEN.closeBracket) {
            open.pop();
            keyNext = false;
        }
        else if (token === json_TOKEN.comma && top) {
            value = top.state;
            keyNext = top.object;
        }
        else if (token === json_TOKEN.string && keyNext && top) {
            const at = { line: scanner.getTokenStartLine() + 1, column: scanner.getTokenStartCharacter() + 1 };
            value = enter(top.state, scanner.getTokenValue(), at);
            keyNext = false;
        }
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/package-lock-places.ts

/** Longer than any path that a file system takes: such an entry can be installed nowhere. */
const MAX_LOCATION = 4_096;
/** The fields of each kind of object that osv-scanner reads: their only proper spelling, by the one without case. */
const READ = {
    lock: spellings(['lockfileVersion', 'packages', 'dependencies']),
    package: spellings(['name', 'version', 'resolved', 'link', 'dev', 'devOptional', 'optional', 'inBundle']),
    node: spellings(['version', 'resolved', 'dev', 'optional', 'requires', 'dependencies']),
};
function spellings(fields) {
    return new Map(fields.map((field) => [foldCase(field), field]));
}
/**
 * Where the entries of an npm lockfile stand, by `packages:` or `tree:` and their location, and which keys are not what they
 * seem. Of a key that stands twice in an object the last counts, as for every JSON parser.
 */
function locate(source) {
    const positions = new Map();
    const foldedKeys = [];
    walkKeys(source, { kind: 'lock', location: '' }, (place, key, at) => {
        const meant = READ[place.kind]?.get(foldCase(key));
        if (meant !== undefined && meant !== key)
            foldedKeys.push({ ...at, location: place.location, key, meant });
        const value = enter(place, key);
        if (value.kind === 'package')
            positions.set(`packages:${value.location}`, at);
        if (value.kind === 'node')
            positions.set(`tree:${value.location}`, at);
        return value;
    });
    return { positions, foldedKeys };
}
function enter({ kind, location }, key) {
    if (kind === 'packages')
        return { kind: 'package', location: key };
    if (kind === 'tree') {
        // The same limit as above keeps a chain of 100,000 nested entries from costing the square of its length.
        const parent = location.length > MAX_LOCATION
            ? location
            : `${location === '' ? '' : `${location}/`}node_modules/${key}`;
        return { kind: 'node', location: parent };
    }
    if (kind === 'lock' && key === 'packages')
        return { kind: 'packages', location: '' };
    if ((kind === 'lock' || kind === 'node') && key === 'dependencies')
        return { kind: 'tree', location };
    return { kind: 'other', location };
}
/** A key without case, as Go compares keys: to Unicode `ſ` is an `s`, and the Kelvin sign a `k`. */
function foldCase(key) {
    return key.toUpperCase().toLowerCase();
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/package-lock-entries.ts




const Lock = schemas/* object */.Ikc({
    packages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
    dependencies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
});
/** What is known of a lockfile's packages, and what is forged among them, is asked one after the other: it is parsed once. */
const parsed = new WeakMap();
/** The lockfile of an input. @throws LockfileError as `parsePackageLock` does */
function packageLockOf(input) {
    const lock = parsed.get(input) ?? parsePackageLock(input.text);
    parsed.set(input, lock);
    return lock;
}
/**
 * Reads an npm lockfile of version 1, 2 or 3.
 * @throws LockfileError when it is no JSON, or not of a lockfile's shape
 * @see https://github.com/npm/cli/blob/latest/docs/lib/content/configuring-npm/package-lock-json.md
 */
function parsePackageLock(source) {
    const lock = Lock.safeParse(parseJson(source));
    if (!lock.success)
        throw new LockfileError('no npm lockfile: "packages" and "dependencies" must be objects', null);
    const { positions, foldedKeys } = locate(source);
    const at = (kind, location) => {
        if (location.length > MAX_LOCATION)
            throw new LockfileError('a path below node_modules is too long to be real', null);
        return positions.get(`${kind}:${location}`) ?? { line: 1, column: 1 };
    };
    return {
        packages: lock.data.packages
            ? Object.entries(lock.data.packages).map(([location, entry]) => packageEntry(location, entry, at('packages', location)))
            : null,
        tree: lock.data.dependencies
            ? treeEntries(lock.data.dependencies, (location) => at('tree', location))
            : null,
        foldedKeys,
    };
}
function packageEntry(location, value, at) {
    if (!isObject(value))
        throw new LockfileError('an entry of "packages" is no object', at.line);
    // Where an optional dependency is listed as an ordinary one too, npm takes its optional range.
    const wishes = ['optionalDependencies', 'dependencies', 'peerDependencies'].flatMap((key) => wishesIn(value, key));
    const texts = {
        name: textIn(value, 'name'),
        version: textIn(value, 'version'),
        resolved: textIn(value, 'resolved'),
    };
    return {
        ...at,
        location,
        ...texts,
        link: value['link'] === true,
        wishes,
        devWishes: wishesIn(value, 'devDependencies'),
    };
}
// Entries are read by hand, since a schema would double the time for 5,000 of them, and leniently, since osv-scanner has
// refused any value of a wrong type in a field that it reads.
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textIn(entry, key) {
    const value = entry[key];
    return typeof value === 'string' ? value : null;
}
function wishesIn(entry, key) {
    const value = entry[key];
    if (!isObject(value))
        return [];
    return Object.entries(value).flatMap(([name, range]) => typeof range === 'string' ? [[name, range]] : []);
}
/** `npm:name@version`, as lockfile v1 writes the version of an alias. */
const V1_ALIAS = /^npm:(.+)@([^@]+)$/;
function treeEntries(top, at) {
    const entries = [];
    const waiting = [
        { parent: '', children: top },
    ];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        for (const [key, value] of Object.entries(next.children)) {
            const location = `${next.parent === '' ? '' : `${next.parent}/`}node_modules/${key}`;
            const position = at(location);
            if (!isObject(value))
                throw new LockfileError('an entry of "dependencies" is no object', position.line);
            const version = textIn(value, 'version');
            const [, name = null, aliased = version] = V1_ALIAS.exec(version ?? '') ?? [];
            const wanted = { link: false, wishes: wishesIn(value, 'requires'), devWishes: [] };
            const resolved = textIn(value, 'resolved');
            entries.push({ ...position, location, name, version: aliased, resolved, ...wanted });
            const { dependencies } = value;
            if (isObject(dependencies))
                waiting.push({ parent: location, children: dependencies });
        }
    }
    return entries;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/workspaces.ts







const Manifest = schemas/* object */.Ikc({
    workspaces: schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* string */.YjP()), schemas/* object */.Ikc({ packages: schemas/* array */.YOg(schemas/* string */.YjP()) })]).optional(),
});
const BunLock = schemas/* object */.Ikc({ workspaces: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) });
/**
 * Whether a JavaScript lockfile also locks the project in a folder below it. Where the format names the workspaces, it has to name the folder;
 * npm's first format and Yarn 1 name none: there the package.json beside the lockfile does.
 * @param path of the lockfile
 * @param folder relative to the lockfile's own, with `/`
 * @param manifest text of the package.json beside the lockfile; null where there is none
 */
function locksWorkspace(path, text, folder, manifest) {
    const name = literal(folder);
    switch ((0,kinds/* lockfileKind */.W)(path)?.name) {
        case 'package-lock': {
            const entries = orNone(() => parsePackageLock(text).packages);
            return entries === null
                ? asksFor(manifest, folder)
                : entries.some((entry) => entry.location === folder);
        }
        case 'bun':
            return BunLock.safeParse((0,main.parse)(text)).data?.workspaces[folder] !== undefined;
        case 'pnpm':
            return new RegExp(`^ +(['"]?)${name}\\1:`, 'm').test(text);
        case 'yarn':
            return text.includes('__metadata:')
                ? new RegExp(`@workspace:${name}["',\\s]`).test(text)
                : asksFor(manifest, folder);
        default:
            return false;
    }
}
function literal(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
/** @see https://docs.npmjs.com/cli/configuring-npm/package-json#workspaces */
function asksFor(manifest, folder) {
    const patterns = workspacesOf(manifest ?? '{}').map((pattern) => pattern.replace(/^(!?)(?:\.\/)?(.*?)\/?$/, '$1$2'));
    const without = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const within = patterns.filter((pattern) => !pattern.startsWith('!'));
    // The globs are untrusted: extended ones can be made to match for ages.
    const matches = (globs) => picomatch_default()(globs, { noextglob: true })(folder);
    return matches(within) && !matches(without);
}
/** None where the package.json cannot be read: then it makes nothing a workspace. */
function workspacesOf(manifest) {
    const { data } = Manifest.safeParse(orNone(() => parseJson(manifest)));
    const workspaces = data?.workspaces ?? [];
    return Array.isArray(workspaces) ? workspaces : workspaces.packages;
}
/** What `read` gives; null where the text is broken, which the scan of that file says. */
function orNone(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof LockfileError)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/diff/stray.ts





const JAVASCRIPT = new Set(['package-lock', 'yarn', 'pnpm', 'bun']);
/**
 * What is wrong where a package.json lost its own lockfile and stands below another one that does not lock it: that one's being there does not
 * make it a workspace, and nobody looks at what it asks for.
 * @param removed path of the lockfile that went
 * @returns null when all is well
 */
async function strayProject(removed, head, tree) {
    if (!isJavaScript(removed))
        return null;
    const folder = external_node_path_.posix.dirname(removed);
    const manifest = external_node_path_.posix.join(folder, 'package.json');
    if ((await textOf(tree, manifest)) === null)
        return null;
    for (const lockfile of head.lockfiles.filter(isJavaScript)) {
        const above = external_node_path_.posix.dirname(lockfile);
        if (above === folder)
            return null;
        if ((0,dependencies_select/* isBelow */.Yw)(above === '.' ? '' : above, removed) && (await locks(lockfile, folder, tree)))
            return null;
    }
    return `removed, while ${manifest} stays, and no lockfile further up has it as a workspace. Restore it, or make it one`;
}
function isJavaScript(path) {
    return JAVASCRIPT.has((0,kinds/* lockfileKind */.W)(path)?.name ?? '');
}
async function locks(lockfile, folder, tree) {
    const above = external_node_path_.posix.dirname(lockfile);
    const text = await textOf(tree, lockfile);
    const manifest = await textOf(tree, external_node_path_.posix.join(above, 'package.json'));
    return text !== null && locksWorkspace(lockfile, text, external_node_path_.posix.relative(above, folder), manifest);
}
/** The text of a regular file; null where there is none. */
async function textOf(tree, path) {
    const there = (await tree.files()).some((file) => file.path === path && file.kind === 'file');
    return there ? (await tree.read(path, MAX_LOCKFILE_BYTES)).toString('utf8') : null;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/diff/removed-lockfiles.ts




/**
 * The lockfiles of the base that the head lacks. One whose manifest stayed behind without any lockfile leaves dependencies that
 * nobody looks at: that must not look like a repair.
 * @param moved base path to head path
 */
async function vanishedLockfiles(base, head, moved, baseTree, headTree) {
    const present = new Set(head.lockfiles);
    const gone = base.lockfiles.filter((path) => !present.has(path));
    const renamed = gone.length === 0 ? new Map() : await newFiles(baseTree, headTree);
    return Promise.all(gone.map(async (path) => {
        const to = moved.get(path);
        if (to !== undefined)
            return { path, fate: `moved to ${to}`, uncovered: false };
        const name = renamed.get(await baseTree.contentId(path));
        const fate = (await whyUncovered(path, head, headTree)) ??
            (name === undefined || (await isBlank(baseTree, path))
                ? null
                : `renamed to ${name}, where it is not looked at. Keep its name, or exclude it (scan.dependencies.exclude)`);
        return { path, fate: fate ?? 'removed', uncovered: fate !== null };
    }));
}
/** An empty file says nothing, and is the same as many another. */
async function isBlank(tree, path) {
    return !(await tree.read(path)).some((byte) => byte > 0x20);
}
/** The files that only the head has and that no scan looks at, by their content. */
async function newFiles(base, head) {
    const before = new Set((await base.files()).map(({ path }) => path));
    const added = (await head.files()).filter(({ path, kind }) => kind === 'file' && !before.has(path) && ((0,dependencies_select/* isInstalled */.j$)(path) || (0,kinds/* lockfileKind */.W)(path) === null));
    const byContent = new Map();
    for (const { path } of added)
        byContent.set(await head.contentId(path), path);
    return byContent;
}
/** What became of a lockfile whose dependencies nobody looks at any more; null when they are gone, or locked elsewhere. */
async function whyUncovered(path, head, headTree) {
    if (head.links.includes(path))
        return 'replaced by a symbolic link, which is not followed';
    const detour = detourTo(path, head);
    if (detour !== null)
        return `replaced: ${detour}`;
    const orphan = head.unread.find((file) => isBeside(path, file.path));
    if (orphan !== undefined)
        return `removed, while ${orphan.path} stays: ${orphan.reason}`;
    return strayProject(path, head, headTree);
}
/** Why nobody looks at a path, when it is, or lies below, a symbolic link or a submodule; null when it is not. */
function detourTo(path, { detours }) {
    const detour = detours.find((candidate) => path === candidate.path || (0,dependencies_select/* isBelow */.Yw)(candidate.path, path));
    if (detour === undefined)
        return null;
    const what = detour.kind === 'symlink'
        ? 'a symbolic link, which is not followed. Commit the files themselves, or exclude it'
        : 'a submodule, whose files lie in another repository. Scan them there, and exclude it here';
    return `${detour.path} is ${what} (scan.dependencies.exclude)`;
}
function isBeside(a, b) {
    return external_node_path_.posix.dirname(a) === external_node_path_.posix.dirname(b);
}

// EXTERNAL MODULE: ./src/scanners/dependencies/program/cache.ts
var program_cache = __webpack_require__(3224);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/scanners/dependencies/program/release.ts
var program_release = __webpack_require__(4187);
;// CONCATENATED MODULE: ./src/scanners/dependencies/program/find-on-path.ts




/**
 * All programs of a name on the PATH, in its order. Relative directories are left out: what they mean depends
 * on the current one, which may be a pull request's.
 */
async function findOnPath(name, machine) {
    const separator = machine.platform === 'win32' ? ';' : ':';
    const candidates = (machine.environment['PATH'] ?? machine.environment['Path'] ?? '')
        .split(separator)
        .filter((directory) => (0,external_node_path_.isAbsolute)(directory))
        .map((directory) => (0,external_node_path_.join)(directory, (0,program_release/* programName */.kX)(machine.platform, name)));
    const usable = await Promise.all(candidates.map(isProgram));
    return [...new Set(candidates.filter((_, index) => usable[index]))];
}
async function isProgram(path) {
    try {
        await (0,promises_.access)(path, external_node_fs_.constants.X_OK);
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        // Not there, or not for us: the next directory of the PATH may have it.
        return false;
    }
}

// EXTERNAL MODULE: ./src/system/exec.ts
var exec = __webpack_require__(8780);
// EXTERNAL MODULE: ./src/scanners/dependencies/program/checksum.ts
var checksum = __webpack_require__(351);
// EXTERNAL MODULE: ./src/scanners/dependencies/program/providers.ts
var providers = __webpack_require__(152);
;// CONCATENATED MODULE: ./src/scanners/dependencies/program/version.ts


const TIMEOUT_MS = 60_000;
/**
 * The version that an osv-scanner says it has, by its `--version`.
 * @throws Error when it does not answer as an osv-scanner does
 */
async function programVersion(program, run) {
    const { exitCode, stdout, stderr, killed } = await start(program, run);
    const [, version] = /osv-scanner version: v?(\d+\.\d+\.\d+[\w.+-]*)/.exec(stdout.toString('utf8') + stderr) ?? [];
    if (version !== undefined && exitCode === 0)
        return version;
    const end = killed === 'timeout'
        ? 'gave no answer within a minute'
        : `ended with ${killed ?? `exit code ${exitCode ?? '?'}`}`;
    throw new Error(`${program} is no usable osv-scanner: \`--version\` ${end}${version === undefined ? ' and named no version' : ''}`);
}
async function start(program, run) {
    try {
        return await run(program, ['--version'], {
            env: (0,exec/* minimalEnvironment */.n)(),
            timeoutMs: TIMEOUT_MS,
            maxOutputBytes: 65_536,
        });
    }
    catch (error) {
        // @actions/exec explains at length how it looks for programs.
        const why = (0,errors/* messageOf */.bD)(error).startsWith('Unable to locate executable file')
            ? 'there is no such program, or it may not be executed'
            : (0,errors/* messageOf */.bD)(error);
        throw new Error(`${program} cannot be started: ${why}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/program/go-install.ts











const PACKAGE = `github.com/google/osv-scanner/v2/cmd/osv-scanner@v${program_release/* OSV_SCANNER_VERSION */.nX}`;
const BUILD_TIMEOUT_MS = 30 * 60_000;
const MAX_OUTPUT = 16 * 1024 * 1024;
const SIGN_OF_LIFE_MS = 30_000;
/** What a user may have set, by the environment or by `go env -w`, that says where Go's own files and modules are. */
const PLACES = ['GOPATH', 'GOMODCACHE', 'GOCACHE', 'GOPROXY'];
/**
 * Nothing may weaken the check of every module against Go's checksum database (GONOSUMDB, GOPRIVATE,
 * GOINSECURE, `GOFLAGS=-insecure` and the like are not passed on), and no other toolchain is downloaded.
 * @see https://go.dev/ref/mod#environment-variables
 */
const STRICT = {
    GOENV: 'off',
    GOFLAGS: '',
    GOSUMDB: 'sum.golang.org',
    GOTOOLCHAIN: 'local',
    GOWORK: 'off',
    GO111MODULE: 'on',
    CGO_ENABLED: '0',
};
/**
 * Builds osv-scanner with Go, into the cache, with its own checksum beside it: no other is known in advance.
 * @throws Unavailable when there is no Go, or an old one, or it cannot build
 * @throws ChecksumError when the cache changed under our hands
 */
async function fromGo(means) {
    const { log, cache } = means;
    const directory = (0,program_cache/* temporaryPath */.l5)(means);
    try {
        await (0,promises_.mkdir)(directory, { recursive: true });
        const go = await findGo(means, directory);
        log.info(`Building osv-scanner ${program_release/* OSV_SCANNER_VERSION */.nX} with ${go.version} instead. This takes some minutes, once: ` +
            `it is kept in ${cache}.`);
        await withSignsOfLife(means, () => build(means, go, directory));
        await (0,program_cache/* putInPlace */.yK)(directory, (0,program_cache/* builtDirectory */.Wr)(means));
    }
    catch (error) {
        if (error instanceof providers/* Unavailable */.$ || error instanceof checksum/* ChecksumError */.A)
            throw error;
        throw new providers/* Unavailable */.$(`go install: ${(0,errors/* messageOf */.bD)(error)}`, { cause: error });
    }
    finally {
        await (0,program_cache/* discard */.vf)(directory);
    }
    return { ...(await (0,program_cache/* fromCache */.ZY)(means)), from: 'go' };
}
/** Go says nothing while it builds: a line every half minute tells that it is not stuck. */
async function withSignsOfLife(means, building) {
    let seconds = 0;
    const timer = setInterval(() => {
        seconds += SIGN_OF_LIFE_MS / 1_000;
        means.log.info(`Still building osv-scanner (${seconds} s)`);
    }, SIGN_OF_LIFE_MS);
    try {
        await building();
    }
    finally {
        clearInterval(timer);
    }
}
const goEnvSchema = schemas/* object */.Ikc({
    GOVERSION: schemas/* string */.YjP(),
    GOPATH: schemas/* string */.YjP(),
    GOMODCACHE: schemas/* string */.YjP(),
    GOCACHE: schemas/* string */.YjP(),
    GOPROXY: schemas/* string */.YjP(),
});
async function findGo(means, directory) {
    const [program] = await findOnPath('go', means.machine);
    if (program === undefined)
        throw new providers/* Unavailable */.$('go install: there is no Go on the PATH');
    const user = ['GOENV', 'GOROOT', 'XDG_CONFIG_HOME', ...PLACES].flatMap((name) => {
        const value = means.machine.environment[name];
        return value === undefined ? [] : [[name, value]];
    });
    const stdout = await call(means, program, ['env', '-json', 'GOVERSION', ...PLACES], {
        directory,
        environment: { ...Object.fromEntries(user), GOFLAGS: '', GOTOOLCHAIN: 'local' },
        timeoutMs: 60_000,
    });
    const { GOVERSION: version, ...places } = goEnvSchema.parse(JSON.parse(stdout));
    const [, major, minor] = /go(\d+)\.(\d+)/.exec(version) ?? [];
    if (!(Number(major) > 1 || Number(minor) >= 26))
        throw new providers/* Unavailable */.$(`go install: Go 1.26 or newer is needed, ${program} is ${version}`);
    return { program, version, places };
}
async function build(means, go, directory) {
    const program = (0,external_node_path_.join)(directory, (0,program_release/* programName */.kX)(means.machine.platform));
    await call(means, go.program, ['install', PACKAGE], {
        directory,
        environment: { ...go.places, ...STRICT, GOBIN: directory },
        timeoutMs: BUILD_TIMEOUT_MS,
    });
    const version = await programVersion(program, means.run);
    if (version !== program_release/* OSV_SCANNER_VERSION */.nX)
        throw new Error(`${PACKAGE} became an osv-scanner ${version}`);
    await (0,promises_.chmod)(program, 0o755);
    const how = `# osv-scanner built by ${go.version}: go install ${PACKAGE}`;
    await (0,promises_.writeFile)((0,program_cache/* checksumPath */.F_)(program), `${await (0,checksum/* sha256Of */.B)(program)}\n${how}\n`);
}
async function call({ run }, program, args, options) {
    const { exitCode, stdout, stderr, killed } = await run(program, args, {
        cwd: options.directory,
        env: (0,exec/* minimalEnvironment */.n)(options.environment),
        timeoutMs: options.timeoutMs,
        maxOutputBytes: MAX_OUTPUT,
    });
    if (exitCode === 0)
        return stdout.toString('utf8');
    const end = killed === 'timeout' ? 'took too long' : `ended with ${killed ?? `exit code ${exitCode ?? '?'}`}`;
    throw new Error(`${program} ${args[0] ?? ''} ${end}: ${lastWords(stderr)}`);
}
/** The end of what a program said, as one line of at most 300 characters. */
function lastWords(stderr) {
    return stderr.trim().replace(/\s+/g, ' ').slice(-300);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/scanners/dependencies/program/machine.ts



/** The machine that this process runs on. */
function thisMachine() {
    return { platform: process.platform, arch: process.arch, environment: process.env };
}
/**
 * Where Fixby keeps its osv-scanner: the runner's tool cache, or the user's cache directory. Absolute.
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
function cacheDirectory({ platform, arch, environment }) {
    const runner = environment['RUNNER_TOOL_CACHE'];
    if (runner)
        return (0,external_node_path_.join)(runner, 'osv-scanner', program_release/* OSV_SCANNER_VERSION */.nX, arch);
    const user = (platform === 'win32' ? environment['LOCALAPPDATA'] : environment['XDG_CACHE_HOME']) ||
        (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache');
    return (0,external_node_path_.join)(user, 'fixby', 'osv-scanner', `${program_release/* OSV_SCANNER_VERSION */.nX}-${platform}-${arch}`);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/program/locate.ts









/**
 * Finds an osv-scanner, or gets one: the one that the user named, one on the PATH, the cache, a download of
 * the pinned release, `go install` of the same version.
 * @throws ChecksumError when a program is not the one it must be
 * @throws Error that says, for every place, why there is none, and what to do
 */
async function locateOsvScanner(options) {
    if (options.input !== null)
        return fromInput(options.input, options);
    const means = meansOf(options);
    const reasons = [];
    for (const way of [fromPath, program_cache/* fromCache */.ZY, download, fromGo]) {
        try {
            const found = await way(means);
            options.log.info(`osv-scanner ${found.version}: ${found.program}${found.from === 'path' ? ', from the PATH' : ''}`);
            return found;
        }
        catch (error) {
            if (!(error instanceof providers/* Unavailable */.$))
                throw error;
            reasons.push(error.message);
        }
    }
    throw new Error(`There is no osv-scanner. Tried: ${reasons.join('; ')}. Do one of these: install osv-scanner 2.x (https://google.github.io/osv-scanner/` +
        'installation/), name one with the input `osv-scanner` (`--osv-scanner`), let this machine reach github.com, or install Go 1.26 or newer.');
}
function meansOf({ run, log, machine = thisMachine(), release }) {
    const asset = release === undefined ? (0,program_release/* releaseAsset */.oy)(machine.platform, machine.arch) : release.asset;
    return {
        run,
        log,
        machine,
        asset,
        releaseUrl: release?.url ?? program_release/* RELEASE_URL */.Q7,
        cache: (0,external_node_path_.resolve)(cacheDirectory(machine)),
    };
}
async function fromInput(input, { run, log }) {
    const program = (0,external_node_path_.resolve)(input);
    try {
        const version = await programVersion(program, run);
        log.info(`osv-scanner ${version}: ${program}, as named`);
        return { program, version, from: 'input' };
    }
    catch (error) {
        throw new Error(`The input osv-scanner cannot be used: ${(0,errors/* messageOf */.bD)(error)}. Name an osv-scanner 2.x, or leave the input out.`, {
            cause: error,
        });
    }
}
/** Loaded only here: an HTTP client takes longer to load than all the rest, and most runs need none. */
async function download(means) {
    const { fromDownload } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(942), __webpack_require__.e(676)]).then(__webpack_require__.bind(__webpack_require__, 4676));
    return fromDownload(means);
}
async function fromPath({ run, log, machine }) {
    const passedOver = [];
    for (const program of await findOnPath('osv-scanner', machine)) {
        const version = await programVersion(program, run).catch((error) => {
            passedOver.push((0,errors/* messageOf */.bD)(error));
            return null;
        });
        if (version?.startsWith('2.'))
            return { program, version, from: 'path' };
        if (version !== null)
            passedOver.push(`${program} is ${version}, not 2.x`);
    }
    for (const why of passedOver)
        log.info(`Passed over: ${why}`);
    throw new providers/* Unavailable */.$(`PATH: ${passedOver.length === 0 ? 'there is none' : passedOver.join(', ')}`);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/batches.ts
/**
 * Characters that all arguments may have together: Windows allows 32,767, others ten times as many and more,
 * with the environment.
 */
const MAX_CHARACTERS = process.platform === 'win32' ? 24_000 : 200_000;
/** Splits paths into as few lists as fit into a command line each; one list for anything but a huge repository. */
function batches(paths, maxCharacters = MAX_CHARACTERS) {
    const result = [];
    let room = 0;
    for (const path of paths) {
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

// EXTERNAL MODULE: ./src/system/files.ts
var files = __webpack_require__(1650);
;// CONCATENATED MODULE: ./src/scanners/dependencies/call/database.ts



/** The directory inside `--local-db-path` that osv-scanner 2.x reads. */
const LAYER = 'osv-scalibr';
/** What osv-scanner says where there is no file. */
const NO_FILE = 'no offline version of the OSV database is available';
/**
 * An empty zip archive: the end-of-central-directory record alone.
 * @see APPNOTE.TXT 4.3.16, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
const EMPTY_ZIP = Buffer.from(['P'.charCodeAt(0), 'K'.charCodeAt(0), 5, 6, ...Array(18).fill(0)]);
/**
 * An offline database. One ecosystem without a file stops osv-scanner at the first package of it, and whatever
 * comes after is not compared: an empty file in its place keeps the others complete.
 */
class Database {
    /** What to give osv-scanner. */
    directory;
    /** The user's, as named in messages. */
    #original;
    #scratch;
    /** By ecosystem, why its database is an empty one. */
    #empty;
    constructor(original, scratch, directory, empty) {
        this.#original = original;
        this.#scratch = scratch;
        this.directory = directory;
        this.#empty = empty;
    }
    /**
     * @param directory the user's, with `osv-scalibr/<Ecosystem>/all.zip` in it
     * @param ecosystems those that will probably be asked for
     * @throws Error when it is no such directory
     */
    static async open(directory, ecosystems, scratch) {
        const original = (0,external_node_path_.resolve)(directory);
        if (!(await (0,files/* exists */.t)((0,external_node_path_.join)(original, LAYER))))
            throw new Error(`There is no OSV database in ${original}: it has no directory ${LAYER}. The layout is <directory>/${LAYER}/<Ecosystem>/all.zip.`);
        const database = new Database(original, scratch, original, new Map());
        const missing = new Map();
        for (const ecosystem of new Set(ecosystems)) {
            if (!(await (0,files/* exists */.t)((0,external_node_path_.join)(original, LAYER, ecosystem, 'all.zip'))))
                missing.set(ecosystem, NO_FILE);
        }
        return missing.size === 0 ? database : database.without(missing);
    }
    /** Whether an ecosystem can be, and is not yet, replaced by an empty one. */
    canDoWithout(ecosystem) {
        return /^[A-Za-z0-9][A-Za-z0-9.+ _-]*$/.test(ecosystem) && !this.#empty.has(ecosystem);
    }
    /** The same database with empty files for some ecosystems. @param reasons by ecosystem, why */
    async without(reasons) {
        const empty = new Map([...this.#empty, ...reasons]);
        const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(this.#scratch, 'database-'));
        await (0,promises_.mkdir)((0,external_node_path_.join)(directory, LAYER));
        for (const ecosystem of await (0,promises_.readdir)((0,external_node_path_.join)(this.#original, LAYER))) {
            if (empty.has(ecosystem))
                continue;
            await (0,promises_.symlink)((0,external_node_path_.join)(this.#original, LAYER, ecosystem), (0,external_node_path_.join)(directory, LAYER, ecosystem), 'junction');
        }
        for (const ecosystem of empty.keys()) {
            await (0,promises_.mkdir)((0,external_node_path_.join)(directory, LAYER, ecosystem));
            await (0,promises_.writeFile)((0,external_node_path_.join)(directory, LAYER, ecosystem, 'all.zip'), EMPTY_ZIP);
        }
        return new Database(this.#original, this.#scratch, directory, empty);
    }
    /** What is wrong with an ecosystem's database, and what to do; null when it is a real one. */
    complaint(ecosystem) {
        const why = this.#empty.get(ecosystem);
        if (why === undefined)
            return null;
        const file = (0,external_node_path_.join)(this.#original, LAYER, ecosystem, 'all.zip');
        return why.includes(NO_FILE)
            ? `there is no database for ${ecosystem} in ${this.#original}, so its packages were not compared with any advisory: add ${file}`
            : `the database for ${ecosystem} cannot be read (${why}), so its packages were not compared with any advisory: replace ${file}`;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(3342);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(7428);
;// CONCATENATED MODULE: ./src/scanners/dependencies/call/schema.ts

/**
 * A field of a `database_specific` object: each database has its own form there, so that an unexpected one
 * counts as absent.
 * @see https://ossf.github.io/osv-schema/#database_specific-field
 */
function loose(schema) {
    return schema.optional().catch(undefined);
}
const severitySchema = schemas/* object */.Ikc({ type: schemas/* string */.YjP().default(''), score: schemas/* string */.YjP() });
const rangeSchema = schemas/* object */.Ikc({
    /** Left out by osv-scanner where the record's is unknown. */
    type: schemas/* enum */.k5n(['SEMVER', 'ECOSYSTEM', 'GIT']).default('ECOSYSTEM'),
    events: schemas/* array */.YOg(schemas/* object */.Ikc({
        introduced: schemas/* string */.YjP().optional(),
        fixed: schemas/* string */.YjP().optional(),
        last_affected: schemas/* string */.YjP().optional(),
    }))
        .default([]),
});
const affectedSchema = schemas/* object */.Ikc({
    package: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), ecosystem: schemas/* string */.YjP() }).optional(),
    ranges: schemas/* array */.YOg(rangeSchema).default([]),
    versions: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    /** Where the record as a whole has none. */
    severity: schemas/* array */.YOg(severitySchema).default([]),
    database_specific: loose(schemas/* object */.Ikc({
        /** RustSec: `unmaintained`, `unsound`, `notice`; null for a vulnerability. */
        informational: loose(schemas/* string */.YjP().nullable()),
        cwes: loose(schemas/* array */.YOg(schemas/* object */.Ikc({ cweId: schemas/* string */.YjP() }))),
    })),
});
const recordSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().min(1),
    aliases: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    summary: schemas/* string */.YjP().optional(),
    details: schemas/* string */.YjP().optional(),
    /** RFC 3339 */
    published: schemas/* string */.YjP().optional(),
    modified: schemas/* string */.YjP().optional(),
    withdrawn: schemas/* string */.YjP().optional(),
    severity: schemas/* array */.YOg(severitySchema).default([]),
    affected: schemas/* array */.YOg(affectedSchema).default([]),
    references: schemas/* array */.YOg(schemas/* object */.Ikc({ url: schemas/* string */.YjP() })).default([]),
    database_specific: loose(schemas/* object */.Ikc({
        /** The GitHub Advisory Database's word: LOW, MODERATE, HIGH, CRITICAL. */
        severity: loose(schemas/* string */.YjP()),
        cwe_ids: loose(schemas/* array */.YOg(schemas/* string */.YjP())),
    })),
});
const groupSchema = schemas/* object */.Ikc({
    /** Never empty: the records of one vulnerability. */
    ids: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
    aliases: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    /** A CVSS score as text, `9.8`; empty where osv-scanner could compute none. */
    max_severity: schemas/* string */.YjP().default(''),
});
const packageSchema = schemas/* object */.Ikc({
    package: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP().default(''), ecosystem: schemas/* string */.YjP() }),
    dependency_groups: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    groups: schemas/* array */.YOg(groupSchema).default([]),
    vulnerabilities: schemas/* array */.YOg(recordSchema).default([]),
});
/**
 * What Fixby uses of `osv-scanner --format json`; everything else is dropped.
 * @see https://google.github.io/osv-scanner/output/#json
 */
const osvResultSchema = schemas/* object */.Ikc({
    results: schemas/* array */.YOg(schemas/* object */.Ikc({
        /** The path is absolute, with `/`. */
        source: schemas/* object */.Ikc({ path: schemas/* string */.YjP() }),
        packages: schemas/* array */.YOg(packageSchema),
    })),
});

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/call.ts






/** For stdout and stderr, each. */
const call_MAX_OUTPUT = 16 * 1024 * 1024;
/** Runs osv-scanner once over all the files. Never throws for what osv-scanner does. */
async function callOsvScanner(call) {
    let ended;
    try {
        ended = await call.run(call.program, argumentsOf(call), {
            env: (0,exec/* minimalEnvironment */.n)(),
            timeoutMs: call.timeoutMs,
            maxOutputBytes: call_MAX_OUTPUT,
        });
    }
    catch (error) {
        return {
            started: false,
            exitCode: null,
            stderr: '',
            result: null,
            broken: `osv-scanner cannot be started: ${oneLine((0,errors/* messageOf */.bD)(error))}`,
        };
    }
    const { exitCode, stderr } = ended;
    if (ended.killed !== null || exitCode === null)
        return {
            started: true,
            exitCode: null,
            stderr,
            result: null,
            broken: describeKill(ended.killed, call.timeoutMs),
        };
    return { started: true, exitCode, stderr, ...(await readResult(call)) };
}
/**
 * Call analysis would run build tools on the scanned code, resolving would ask registries that the scanned
 * code names. Every severity counts: exit code 0 then means that there is nothing.
 */
function argumentsOf({ files, config, output, database }) {
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
        ...(database === null ? [] : ['--offline', '--local-db-path', database]),
        // The colon ends an empty file type: what follows is a path, whatever colons it has.
        ...files.flatMap((file) => ['-L', `:${file}`]),
    ];
}
function describeKill(killed, timeoutMs) {
    if (killed === 'timeout')
        return `osv-scanner took longer than ${Math.round(timeoutMs / 1000)} s and was stopped`;
    if (killed === 'output')
        return `osv-scanner wrote more than ${call_MAX_OUTPUT} bytes of messages and was stopped`;
    return `osv-scanner was ended by ${killed ?? 'an unknown signal'}`;
}
async function readResult({ output, maxResultBytes }) {
    try {
        const { size } = await (0,promises_.stat)(output);
        if (size > maxResultBytes)
            throw new Error(`it has ${size} bytes, more than the ${maxResultBytes} that are read`);
        const result = osvResultSchema.parse(JSON.parse(await (0,promises_.readFile)(output, 'utf8')));
        return { result, broken: null };
    }
    catch (error) {
        if ((0,errors/* isMissing */.b2)(error))
            return { result: null, broken: null };
        const why = error instanceof classic_errors/* ZodError */.G ? core_errors/* prettifyError */.S1(error) : (0,errors/* messageOf */.bD)(error);
        return { result: null, broken: `osv-scanner's result cannot be read: ${oneLine(why)}` };
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/cross-check.ts
/**
 * Whether exit code, result and messages of a run tell the same story. A scanner that failed in part may end
 * with any exit code, and with a result that looks clean.
 * @param files the staged lockfiles that were handed over
 * @returns what does not fit; empty when all does
 */
function disagreements(ended, transcript, files) {
    if (ended.broken !== null)
        return [ended.broken];
    const silent = files.filter((file) => !transcript.counts.has(file));
    return [
        ...(silent.length === 0
            ? []
            : [
                `osv-scanner does not say that it read ${silent.length === 1 ? 'it' : `${silent.length} of the files`}`,
            ]),
        ...exitCodeProblems(ended, transcript),
        ...resultProblems(ended, transcript, files),
    ];
}
/** @see https://google.github.io/osv-scanner/output/#return-codes */
function exitCodeProblems({ exitCode, result }, { counts }) {
    const packages = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const vulnerable = result?.results.some(({ packages: found }) => found.length > 0) ?? false;
    switch (exitCode) {
        case 0:
        case 1:
            if (result === null)
                return [`osv-scanner ended with exit code ${exitCode} and left no result`];
            if (packages === 0)
                return [`osv-scanner ended with exit code ${exitCode}, but found no package`];
            if (vulnerable === (exitCode === 1))
                return [];
            return [
                `osv-scanner ended with exit code ${exitCode}, but its result has ${vulnerable ? '' : 'no '}vulnerabilities`,
            ];
        case 128:
            return packages === 0 && !vulnerable
                ? []
                : ['osv-scanner ended with exit code 128 (no packages), but found some'];
        default:
            return [`osv-scanner ended with exit code ${exitCode ?? '?'}`];
    }
}
function resultProblems({ result }, { counts }, files) {
    const given = new Set(files.map(slashed));
    const found = new Map();
    const problems = [];
    for (const { source, packages } of result?.results ?? []) {
        const path = slashed(source.path);
        found.set(path, (found.get(path) ?? 0) + packages.length);
        if (!given.has(path))
            problems.push('its result is about a file that it was not given');
        for (const { groups, vulnerabilities } of packages) {
            const grouped = new Set(groups.flatMap(({ ids }) => ids));
            if (vulnerabilities.length === 0 || !vulnerabilities.every(({ id }) => grouped.has(id)))
                problems.push('its result has a package whose vulnerabilities and groups differ');
        }
    }
    for (const file of files) {
        if ((found.get(slashed(file)) ?? 0) > (counts.get(file) ?? Infinity))
            problems.push('its result has more vulnerable packages than it found packages');
    }
    return [...new Set(problems)].map((problem) => `osv-scanner cannot be believed: ${problem}`);
}
/** osv-scanner writes `/` in its results on every system. */
function slashed(path) {
    return path.replaceAll('\\', '/');
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/stderr.ts
const SCANNED = /^Scanned (.+) file and found (\d+) packages?$/;
const LOADED = /^Loaded (.+?) local db from /;
const DATABASE = /^could not load db for (.+?) ecosystem: (.*)$/s;
/** Lines that take nothing away from a scan, although they may quote anything. */
const HARMLESS = [
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
    /^No package sources found/,
];
/**
 * Words of every message of osv-scanner 2.5.1 after which something is missing from its result; messages of
 * other versions that have them are taken for such as well.
 */
const FAILURE = /\b(?:errors?|fail(?:ed|s|ure)?|invalid|could not|cannot|can't|unable|panic|fatal|denied|unknown|unsupported|ignored|filtered|timed? ?out|openAndExtractFromFile|Loaded filter|Incorrect Usage)\b/i;
/** Reads osv-scanner's stderr. */
function readTranscript(stderr) {
    const messages = joinContinued(stderr.split(/\r?\n/));
    const counts = countsOf(messages);
    return {
        counts,
        loaded: messages.flatMap((message) => LOADED.exec(message)?.[1] ?? []),
        databases: messages.flatMap((message) => {
            const [, ecosystem, reason] = DATABASE.exec(message) ?? [];
            return ecosystem === undefined || reason === undefined ? [] : [{ ecosystem, reason }];
        }),
        failures: messages.filter((message) => FAILURE.test(message) && !HARMLESS.some((harmless) => harmless.test(message))),
    };
}
/** Several broken files are listed below their message, each line beginning with a tab. */
function joinContinued(lines) {
    const messages = [];
    for (const line of lines) {
        if (line.startsWith('\t') && messages.length > 0)
            messages.push(`${messages.pop() ?? ''}\n${line}`);
        else
            messages.push(line);
    }
    return messages;
}
/** A file that is counted twice has the lower count: then a result with more cannot be believed. */
function countsOf(messages) {
    const counts = new Map();
    for (const message of messages) {
        const [, path, count] = SCANNED.exec(message) ?? [];
        if (path === undefined)
            continue;
        counts.set(path, Math.min(Number(count), counts.get(path) ?? Infinity));
    }
    return counts;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/attempt.ts




/** Runs osv-scanner once and judges the run. */
async function attempt(call, staged) {
    const ended = await callOsvScanner(call);
    const transcript = readTranscript(ended.stderr);
    const failures = transcript.failures.slice(0, 3).map((failure) => explain(failure, staged));
    const objections = ended.broken === null && failures.length > 0 ? failures : disagreements(ended, transcript, call.files);
    return { files: call.files, ended, transcript, objections };
}
function explain(failure, staged) {
    const said = inTermsOfRepository(failure, staged);
    if (failure.startsWith('Incorrect Usage'))
        return `this osv-scanner does not know an option that is needed (${said}): use version 2.5.1`;
    if (failure.includes('vulnmatch/osvdev'))
        return `the advisories could not be asked for (${said}): let this machine reach api.osv.dev, or scan offline with osv-database`;
    return `osv-scanner says: ${said}`;
}
/** The files that osv-scanner names as the ones it could not read, each with the reason. */
function brokenFiles({ files, transcript }, staged) {
    const lines = transcript.failures
        .flatMap((failure) => failure.split('\n'))
        .filter((line) => line.startsWith('Error during extraction: ') || line.startsWith('\t'));
    return new Map(files.flatMap((file) => {
        const name = `${namedAs(file)}: `;
        const line = lines.find((candidate) => candidate.includes(name));
        if (line === undefined)
            return [];
        const reason = line.slice(line.indexOf(name) + name.length);
        return [[file, inTermsOfRepository(reason, staged)]];
    }));
}
/**
 * Whether a run may have failed because of one of its files, and not because it cannot start or reach the
 * advisories.
 */
function mayBeAFile({ ended, transcript }) {
    return (ended.started &&
        !transcript.failures.some((failure) => /\(extracting as vulnmatch\/|^Incorrect Usage/.test(failure)));
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/database-problems.ts

/**
 * What was compared with an empty database: said of every file that has packages of that ecosystem, or, where
 * it can't be told by the files' kinds, of every one that may have.
 * @param loaded ecosystems whose databases, real or empty, were used
 * @param counts packages by path in the repository
 */
function databaseProblems(database, loaded, counts) {
    return [...loaded].flatMap((ecosystem) => {
        const message = database.complaint(ecosystem);
        if (message === null)
            return [];
        const files = filesOf(ecosystem, counts);
        return files.length === 0 ? [{ file: null, message }] : files.map((file) => ({ file, message }));
    });
}
function filesOf(ecosystem, counts) {
    const filled = [...counts].filter(([, count]) => count > 0).map(([path]) => path);
    const own = filled.filter((path) => (0,kinds/* lockfileKind */.W)(path)?.ecosystem === ecosystem);
    return own.length > 0 ? own : filled.filter((path) => (0,kinds/* lockfileKind */.W)(path)?.ecosystem === null);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/scan-run.ts






const scan_run_TIMEOUT_MS = 10 * 60_000;
const MAX_RESULT_BYTES = 256 * 1024 * 1024;
/** A scan that goes on until every file is scanned, or known to be unscannable. */
class ScanRun {
    #request;
    #surroundings;
    #timeoutMs;
    #deadline;
    #problems = [];
    #counts = new Map();
    #results = new Map();
    /** Ecosystems that were compared with a database, real or empty. */
    #loaded = new Set();
    #database;
    constructor(request, surroundings) {
        this.#request = request;
        this.#surroundings = surroundings;
        this.#database = surroundings.database;
        this.#timeoutMs = request.timeoutMs ?? scan_run_TIMEOUT_MS;
        this.#deadline = Date.now() + 3 * this.#timeoutMs;
    }
    /** Scans staged files in one run; only where that is not complete, in further ones. */
    async scan(files) {
        const tried = await this.#attempt(files);
        if (tried.objections.length === 0) {
            this.#accept(tried);
        }
        else if (await this.#doWithout(tried.transcript.databases)) {
            await this.scan(files);
        }
        else {
            await this.#scanInParts(tried);
        }
    }
    /** All that was found, and every problem, sorted by file. */
    finish() {
        const compared = this.#database === null ? [] : databaseProblems(this.#database, this.#loaded, this.#counts);
        const problems = [...mergeSame(this.#problems, this.#request.files.size), ...compared];
        problems.sort((a, b) => compareText(a.file ?? '', b.file ?? ''));
        return { complete: problems.length === 0, problems, counts: this.#counts, results: this.#results };
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
            maxResultBytes: this.#request.maxResultBytes ?? MAX_RESULT_BYTES,
        };
        return attempt(call, this.#request.files);
    }
    /** Takes over what a run found, whether it is complete or not. */
    #accept({ files, ended, transcript }) {
        const originals = new Map(files.map((file) => [slashed(file), this.#original(file)]));
        for (const file of files) {
            const count = transcript.counts.get(file);
            if (count !== undefined)
                this.#counts.set(this.#original(file), count);
        }
        for (const { source, packages } of ended.result?.results ?? []) {
            const path = originals.get(slashed(source.path));
            if (path !== undefined && packages.length > 0)
                this.#results.set(path, [...(this.#results.get(path) ?? []), ...packages]);
        }
        for (const ecosystem of transcript.loaded)
            this.#loaded.add(ecosystem);
    }
    /** Puts empty databases in the place of those that failed. @returns whether that changes anything */
    async #doWithout(failed) {
        const database = this.#database;
        const reasons = failed
            .filter(({ ecosystem }) => database?.canDoWithout(ecosystem))
            .map(({ ecosystem, reason }) => [ecosystem, inTermsOfRepository(reason, this.#request.files)]);
        if (database === null || reasons.length === 0)
            return false;
        this.#database = await database.without(new Map(reasons));
        return true;
    }
    /**
     * After an incomplete run: without the files that it names as broken, else file by file, unless no file can
     * be the reason.
     */
    async #scanInParts(tried) {
        const { files } = tried;
        const broken = brokenFiles(tried, this.#request.files);
        const others = files.filter((file) => !broken.has(file));
        if (broken.size > 0) {
            for (const [file, reason] of broken)
                this.#report(file, `osv-scanner cannot read it: ${reason}. Repair it, or have the package manager write it anew`);
            if (others.length > 0)
                await this.scan(others);
        }
        else if (files.length > 1 && mayBeAFile(tried)) {
            for (const file of files)
                await this.#scanOrGiveUp(file);
        }
        else {
            this.#accept(tried);
            this.#report(files.length === 1 && mayBeAFile(tried) ? files[0] : undefined, tried.objections.join('; '));
        }
    }
    async #scanOrGiveUp(file) {
        if (Date.now() < this.#deadline)
            await this.scan([file]);
        else
            this.#report(file, 'it was not scanned: other files took all the time that there is');
    }
    #report(file, message) {
        this.#problems.push({ file: file === undefined ? null : this.#original(file), message });
    }
    #original(file) {
        return this.#request.files.get(file) ?? file;
    }
}
/** The same problem for all files is a problem of the run. */
function mergeSame(problems, files) {
    const [first] = problems;
    if (first === undefined || files === 1 || problems.length !== files)
        return problems;
    return problems.every(({ message }) => message === first.message)
        ? [{ file: null, message: first.message }]
        : problems;
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/invoke.ts








/**
 * Scans staged lockfiles, in one run of osv-scanner. Only after an incomplete one it runs again without what
 * failed, or file by file, so that one broken file, or one ecosystem without a database, does not hide what
 * the others have. Never throws for what osv-scanner does.
 */
async function invokeOsvScanner(request) {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(request.scratch, 'osv-scanner-'));
    const config = (0,external_node_path_.join)(scratch, 'empty.toml');
    await (0,promises_.writeFile)(config, '', { flag: 'wx' });
    let database;
    try {
        database = await openDatabase(request, scratch);
    }
    catch (error) {
        return {
            complete: false,
            problems: [{ file: null, message: oneLine((0,errors/* messageOf */.bD)(error)) }],
            counts: new Map(),
            results: new Map(),
        };
    }
    const scan = new ScanRun(request, { scratch, config, database });
    for (const batch of batches([...request.files.keys()]))
        await scan.scan(batch);
    return scan.finish();
}
async function openDatabase({ database, files }, scratch) {
    if (database === null)
        return null;
    const ecosystems = [...files.values()].flatMap((path) => (0,kinds/* lockfileKind */.W)(path)?.ecosystem ?? []);
    return Database.open(database, ecosystems, scratch);
}

// EXTERNAL MODULE: ./src/core/findings/merge.ts + 1 modules
var merge = __webpack_require__(4389);
// EXTERNAL MODULE: ./src/core/packages/purl.ts
var purl = __webpack_require__(6755);
// EXTERNAL MODULE: ./src/core/packages/versions.ts + 7 modules
var versions = __webpack_require__(1837);
;// CONCATENATED MODULE: ./src/scanners/dependencies/rating.ts

/** RustSec's informational kinds that say "not a vulnerability as such". @see https://github.com/RustSec/advisory-db#format */
const INFORMATIONAL = new Set(['unmaintained', 'notice']);
/**
 * What the records of one vulnerability say of how bad it is. An informational record speaks for all only where no other one gives a rating: the
 * note that a crate is unmaintained may share its ids with the vulnerability that nobody mended.
 * @param ids of the records, and their aliases
 */
function ratingOf(ids, records) {
    const words = records.flatMap(wordsOf);
    const vectors = records.flatMap(vectorsOf);
    const others = records.filter((record) => !isInformational(record));
    return {
        vectors: [...new Set(vectors)],
        word: (0,merge/* worstWord */.QN)(words),
        malicious: ids.some((id) => id.startsWith('MAL-')),
        // An "unsound" crate is a bug that may be rated; without any rating it is informational as well.
        informational: others.length < records.length
            ? !others.some((record) => vectorsOf(record).length > 0 || wordsOf(record).length > 0)
            : records.some((record) => rating_kindsOf(record).length > 0) && vectors.length === 0 && words.length === 0,
    };
}
function isInformational(record) {
    return rating_kindsOf(record).some((kind) => INFORMATIONAL.has(kind));
}
function rating_kindsOf(record) {
    return record.affected.flatMap((affected) => affected.database_specific?.informational ?? []);
}
function vectorsOf(record) {
    const rated = [...record.severity, ...record.affected.flatMap((affected) => affected.severity)];
    return rated.map((severity) => severity.score);
}
function wordsOf(record) {
    const word = record.database_specific?.severity;
    return word === undefined ? [] : [word];
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/words.ts
/** What package names look like. None may start with `-`, which would make it an option, nor be a path or a URL. */
const NPM = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/i;
const PYTHON = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
const NAMES = {
    ...{ npm: NPM, yarn: NPM, 'yarn-berry': NPM, pnpm: NPM },
    ...{ pip: PYTHON, poetry: PYTHON, uv: PYTHON },
    go: /^[a-z0-9][a-z0-9._~-]*(?:\/[a-z0-9._~-]*[a-z0-9_~-])*$/i,
    cargo: /^[a-z][a-z0-9_-]*$/i,
    maven: /^[a-z0-9_][a-z0-9._-]*:[a-z0-9_][a-z0-9._-]*$/i,
};
/** Longer than any real name, and short enough to read before pasting. */
const MAX_LENGTH = 214;
/** Whether a package name can stand in a command of this package manager. */
function isName(manager, name) {
    return name.length <= MAX_LENGTH && (NAMES[manager]?.test(name) ?? false);
}
/** Whether a version can stand in a command. */
function isVersion(version) {
    return version.length <= MAX_LENGTH && /^[a-z0-9][a-z0-9.+_-]*$/i.test(version);
}
/** Whether the name of a dependency group, an extra or a Maven property can stand in a command. */
function isGroup(name) {
    return name.length <= MAX_LENGTH && /^[a-z0-9][a-z0-9._-]*$/i.test(name);
}
/**
 * A word for a POSIX shell: as it is where no shell sees more in it, else in single quotes. Null for what can't be
 * quoted simply, or could deceive whoever reads it.
 */
function quoted(word) {
    if (word.length > 4_096 || !/^[\x20-\x7e]+$/.test(word) || /['\\]/.test(word.replace(/\\\./g, '')))
        return null;
    // A lone `=` or `~` at the start would be expanded by some shells.
    return /^[A-Za-z0-9@%_+:,./-][A-Za-z0-9@%_+=:,./-]*$/.test(word) ? word : `'${word}'`;
}
/** A path that no program takes for an option. */
function relativePath(path) {
    return path.startsWith('-') ? `./${path}` : path;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/compiled.ts



function go({ facts, fixedVersion }) {
    const tidy = ['go', 'mod', 'tidy'];
    if (facts.name === 'stdlib')
        return [['go', 'get', `go@${fixedVersion}`], tidy];
    const fixed = `${facts.name}@v${fixedVersion}`;
    // A module that is replaced stays replaced, whatever version is required.
    if (facts.alias !== null)
        return [['go', 'mod', 'edit', `-replace=${facts.alias}=${fixed}`], tidy];
    return [['go', 'get', fixed], tidy];
}
/** A plain version is a caret range to Cargo. @see https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html */
function cargo({ facts, fixedVersion }) {
    const ranges = facts.wanted.map((range) => range.replace(/^(?=\d)/, '^').replaceAll(',', ' '));
    const fits = facts.direct !== true ||
        (ranges.length > 0 && ranges.every((range) => semver_default().satisfies(fixedVersion, range)));
    if (fits)
        return [['cargo', 'update', '-p', `${facts.name}@${facts.version}`, '--precise', fixedVersion]];
    return [['cargo', 'add', ...(facts.dev === true ? ['--dev'] : []), `${facts.name}@${fixedVersion}`]];
}
/** A version that a property holds is changed there: the goal for dependencies leaves it alone. */
function maven({ facts, fixedVersion, path }) {
    if (!facts.edit)
        return null;
    const file = external_node_path_.posix.basename(path) === 'pom.xml' ? [] : ['-f', external_node_path_.posix.basename(path)];
    if (facts.property !== null) {
        if (!isGroup(facts.property))
            return null;
        return [
            [
                'mvn',
                ...file,
                'versions:set-property',
                `-Dproperty=${facts.property}`,
                `-DnewVersion=${fixedVersion}`,
            ],
        ];
    }
    const version = [`-Dincludes=${facts.name}`, `-DdepVersion=${fixedVersion}`, '-DforceVersion=true'];
    return [['mvn', ...file, 'versions:use-dep-version', ...version]];
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/javascript.ts


/** Whether every dependent would take the fixed version; not when nothing is known of them. */
function inRange({ facts, fixedVersion }) {
    const ranges = facts.wanted.map((range) => range.replace(/^npm:(?:@?[^@]+@)?/, ''));
    return ranges.length > 0 && ranges.every((range) => semver_default().satisfies(fixedVersion, range));
}
/** A direct dependency by the name that the project knows it by. */
function wish({ facts, fixedVersion }, sign) {
    const { alias, name } = facts;
    return alias === null ? `${name}@${sign}${fixedVersion}` : `${alias}@npm:${name}@${sign}${fixedVersion}`;
}
function npm(upgrade) {
    const { facts, fixedVersion } = upgrade;
    if (facts.direct === true)
        return [['npm', 'install', wish(upgrade, ''), ...(facts.dev === true ? ['--save-dev'] : [])]];
    if (inRange(upgrade))
        return [['npm', 'update', facts.alias ?? facts.name]];
    // Only those dependents that got this version: another one of the same package may not be lowered.
    const override = `overrides[${facts.alias ?? facts.name}@${facts.version}]=${aliased(facts, fixedVersion)}`;
    return [
        ['npm', 'pkg', 'set', override],
        ['npm', 'install'],
    ];
}
function aliased({ alias, name }, version) {
    return alias === null ? version : `npm:${name}@${version}`;
}
/** Yarn 1 can't upgrade a transitive dependency; a resolution below its dependent is what it has instead. */
function yarnClassic(upgrade) {
    const { facts, fixedVersion } = upgrade;
    if (facts.direct === true) {
        if (facts.alias === null)
            return [['yarn', 'upgrade', wish(upgrade, '^')]];
        return [['yarn', 'add', wish(upgrade, '^'), ...(facts.dev === true ? ['--dev'] : [])]];
    }
    const parent = facts.through.at(-1);
    if (parent === undefined || !isName('yarn', parent))
        return null;
    const resolution = `resolutions[**/${parent}/${facts.alias ?? facts.name}]=${aliased(facts, fixedVersion)}`;
    return [
        ['npm', 'pkg', 'set', resolution],
        ['yarn', 'install'],
    ];
}
function yarnBerry(upgrade) {
    const { facts, fixedVersion } = upgrade;
    if (facts.direct === true)
        return [['yarn', 'up', wish(upgrade, '^')]];
    const name = facts.alias ?? facts.name;
    if (inRange(upgrade))
        return [['yarn', 'up', '-R', name]];
    // `npm pkg set` splits at the first `=`, so that a range with one can't be named.
    const nameable = facts.wanted.every((range) => semver_default().validRange(range) !== null && !/[=[\]]/.test(range));
    if (!nameable || facts.wanted.length === 0)
        return null;
    const set = facts.wanted.map((range) => `resolutions[${name}@npm:${range}]=${aliased(facts, fixedVersion)}`);
    return [
        ['npm', 'pkg', 'set', ...set],
        ['yarn', 'install'],
    ];
}
/** pnpm keeps the ranges of dependents nowhere, so whether an update reaches the fixed version only shows when it is run. */
function pnpm(upgrade) {
    const { facts } = upgrade;
    return [['pnpm', 'update', facts.direct === true ? wish(upgrade, '') : facts.name]];
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/python.ts


/** Changes the version on its line of the requirements file; the old file stays beside it with `.bak` at its end. */
function pip({ facts, fixedVersion, path }) {
    if (!facts.edit)
        return null;
    const file = relativePath(external_node_path_.posix.relative(external_node_path_.posix.dirname(path), facts.edit.path));
    const edit = `${facts.edit.line}s/= *${facts.version.replaceAll('.', '\\.')}/=${fixedVersion}/`;
    return [
        ['sed', '-i.bak', edit, file],
        ['python', '-m', 'pip', 'install', '-r', relativePath(external_node_path_.posix.basename(path))],
    ];
}
function poetry({ facts, fixedVersion }) {
    if (facts.direct !== true)
        return [['poetry', 'update', facts.name]];
    const place = placed(facts, '--optional');
    return place && [['poetry', 'add', ...place, `${facts.name}@^${fixedVersion}`]];
}
function uv({ facts, fixedVersion }) {
    if (facts.direct !== true)
        return [['uv', 'lock', '--upgrade-package', `${facts.name}==${fixedVersion}`]];
    const place = placed(facts, '--optional');
    return place && [['uv', 'add', ...place, `${facts.name}>=${fixedVersion}`]];
}
/** The options that keep a direct dependency where it stands; null when its group has an impossible name. */
function placed({ group, extra }, optional) {
    if (group !== null)
        return isGroup(group) ? ['--group', group] : null;
    if (extra !== null)
        return isGroup(extra) ? [optional, extra] : null;
    return [];
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/command.ts





/**
 * The command that upgrades a package, for a POSIX shell at the root of the repository. People paste it, and all of it
 * comes from untrusted files: each word is plain or in single quotes, and names and versions that no registry would
 * accept give no command at all. Every command was tried with the program itself, Poetry's and uv's excepted.
 * @param manager see `LockfilePackages.manager`
 * @returns null where there is no command that would do it
 */
function upgradeCommand(manager, upgrade) {
    const { facts, fixedVersion, path } = upgrade;
    const build = manager && BUILDERS[manager];
    if (!build || !isName(manager, facts.name) || !isVersion(facts.version) || !isVersion(fixedVersion))
        return null;
    if (facts.alias !== null && !isName(manager, facts.alias))
        return null;
    const steps = build(upgrade);
    if (!steps)
        return null;
    const folder = external_node_path_.posix.join(external_node_path_.posix.dirname(path), facts.project);
    if (folder.startsWith('..'))
        return null;
    const words = [...(folder === '.' ? [] : [['cd', relativePath(folder)]]), ...steps].map((step) => step.map(quoted));
    return words.flat().includes(null) ? null : words.map((step) => step.join(' ')).join(' && ');
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
    cargo: cargo,
    maven: maven,
};

;// CONCATENATED MODULE: ./src/scanners/dependencies/findings.ts





/** One observation per vulnerable package version and advisory of a lockfile. */
function observe(lockfile) {
    return lockfile.packages.flatMap((vulnerable) => observePackage(lockfile, vulnerable));
}
function observePackage(lockfile, vulnerable) {
    const { name, version, ecosystem } = vulnerable.package;
    const known = representative(lockfile.facts?.find(name, version) ?? []);
    const place = {
        path: lockfile.path,
        line: known?.line ?? null,
        column: known?.column ?? null,
        endLine: null,
    };
    return vulnerable.groups.map((group) => {
        const records = vulnerable.vulnerabilities.filter((record) => group.ids.includes(record.id));
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
                upgrade: upgradeFor(lockfile, known, fixedVersion),
            },
            subject: (0,purl/* packageSubject */.b)(ecosystem, name),
            confidence: 'high',
            flow: [],
        };
    });
}
/**
 * The occurrence that speaks for all copies of one version in a lockfile: a direct one if there is one, else the one with the shortest way
 * to it; for development only when every copy is.
 */
function representative(occurrences) {
    const [best] = [...occurrences].sort((a, b) => Number(b.direct === true) - Number(a.direct === true) ||
        a.through.length - b.through.length ||
        a.line - b.line);
    if (best === undefined)
        return null;
    const dev = occurrences.map((occurrence) => occurrence.dev);
    return { ...best, dev: dev.includes(false) ? false : dev.includes(null) ? null : true };
}
const DEV_GROUPS = new Set(['dev', 'test', 'build-requires', 'development']);
/** osv-scanner names a package's groups only for some lockfiles, and none at all says nothing. */
function devByGroups(groups) {
    return groups.length === 0 ? null : groups.every((group) => DEV_GROUPS.has(group));
}
/** The version that fixes all advisories of the package, or at least this one where no version fixes all. */
function fixFor(vulnerable, records) {
    const { ecosystem, version } = vulnerable.package;
    const affected = (of) => of.map((record) => affectedBy(record, vulnerable));
    return ((0,versions/* lowestFix */.uT)(ecosystem, version, affected(vulnerable.vulnerabilities)) ??
        (0,versions/* lowestFix */.uT)(ecosystem, version, affected(records)));
}
/** What a record says of this package; it may name others, of other ecosystems too. */
function affectedBy(record, { package: { name, ecosystem } }) {
    const subject = (0,purl/* packageSubject */.b)(ecosystem, name);
    return record.affected.filter((affected) => affected.package !== undefined &&
        (0,purl/* packageSubject */.b)(affected.package.ecosystem, affected.package.name) === subject);
}
function upgradeFor(lockfile, known, fixedVersion) {
    if (fixedVersion === null || known === null)
        return null;
    const manager = lockfile.facts?.manager ?? lockfile.kind.packageManager;
    return upgradeCommand(manager, { facts: known, fixedVersion, path: lockfile.path });
}
function describeGroup(group, records) {
    const ids = [...new Set([...group.ids, ...group.aliases])].sort();
    const rule = (0,merge/* preferredId */.L2)(ids);
    const spoken = (0,merge/* preferredId */.L2)(group.ids);
    const main = records.find((record) => record.id === rule) ?? records.find((record) => record.id === spoken);
    return {
        rule,
        aliases: ids.filter((id) => id !== rule),
        title: titleOf(rule, main),
        description: main?.details ?? '',
        rating: ratingOf(ids, records),
        cwe: [...new Set(records.flatMap(cweOf))].sort(),
        references: [
            advisoryPage(rule),
            ...records.flatMap((record) => record.references.map((reference) => reference.url)).filter(isWebLink),
        ],
        published: main?.published ?? null,
    };
}
/** What says only what the package is, or which versions are affected: there the next sentence has the news. */
const PREAMBLE = /^(?:\S+ is an? |An issue was discovered in |This affects |The package \S+ (?:from|before) )/;
/** The summary; PyPA's records have none, there the first sentence of the details that has news stands for it. */
function titleOf(rule, record) {
    const text = (record?.summary ?? record?.details ?? '').replace(/\s+/g, ' ').trim();
    if (text === '')
        return `Vulnerability ${rule}`;
    if (record?.summary !== undefined)
        return text.slice(0, 200);
    const sentences = text.slice(0, 2_000).split(/(?<=[.!?])\s/);
    const sentence = sentences.find((candidate) => !PREAMBLE.test(candidate)) ?? sentences[0] ?? text;
    return sentence.length <= 120 ? sentence : `${sentence.slice(0, 119)}…`;
}
function cweOf(record) {
    const own = record.database_specific?.cwe_ids ?? [];
    const perPackage = record.affected.flatMap((affected) => affected.database_specific?.cwes?.map((cwe) => cwe.cweId) ?? []);
    return [...own, ...perPackage].filter((cwe) => /^CWE-\d+$/.test(cwe));
}
/** The page of an advisory: GitHub's for its own, OSV's for all others. */
function advisoryPage(id) {
    const page = id.startsWith('GHSA-') ? 'https://github.com/advisories/' : 'https://osv.dev/vulnerability/';
    return page + encodeURIComponent(id);
}
function isWebLink(url) {
    return /^https?:\/\//i.test(url);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/package-json.ts



const wishes = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).catch({}).default({});
const package_json_Manifest = schemas/* object */.Ikc({
    ...{
        dependencies: wishes,
        optionalDependencies: wishes,
        peerDependencies: wishes,
        devDependencies: wishes,
    },
    overrides: schemas/* unknown */.L5J().optional(),
    workspaces: schemas/* unknown */.L5J().optional(),
});
/**
 * Reads a package.json.
 * @throws LockfileError when it is no JSON object
 */
function readManifest(text) {
    const manifest = package_json_Manifest.safeParse(parseJson(text));
    if (!manifest.success)
        throw new LockfileError('the package.json beside it is no object', null);
    const { dependencies, optionalDependencies, peerDependencies, devDependencies, overrides, workspaces } = manifest.data;
    return {
        production: Object.entries({ ...peerDependencies, ...dependencies, ...optionalDependencies }),
        development: Object.entries(devDependencies),
        hasWorkspaces: workspaces !== undefined,
        overrides: textsIn(overrides).filter((text) => text.startsWith('npm:')),
    };
}
function textsIn(value) {
    const texts = [];
    const waiting = [value];
    while (waiting.length > 0) {
        const next = waiting.pop();
        if (typeof next === 'string')
            texts.push(next);
        else if (typeof next === 'object' && next !== null)
            for (const inner of Object.values(next))
                waiting.push(inner);
    }
    return texts;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/graph.ts
const UNREACHED = -2;
const ROOT = -1;
/**
 * Who brings whom, by a breadth-first walk from the direct dependencies: production first, then those of which nothing
 * tells, then development, so that a package counts as `dev` only when nothing else leads to it. Packages are numbers
 * from 0. Neither recursion nor chains are kept: 5,000 packages cost a few arrays.
 */
class DependencyGraph {
    #parent;
    #dev;
    #wanted;
    #roots = new Map();
    #closed;
    /** @param closed whether `roots` are all there are: if not, a package that isn't among them may be direct all the same */
    constructor(size, roots, edgesOf, closed = true) {
        this.#parent = new Int32Array(size).fill(UNREACHED);
        this.#dev = new Array(size).fill(null);
        this.#wanted = new Array(size);
        this.#closed = closed;
        for (const dev of [false, null, true]) {
            const start = roots.filter((root) => root.dev === dev);
            for (const root of start) {
                if (!this.#roots.has(root.to))
                    this.#roots.set(root.to, root);
                this.#want(root);
            }
            this.#walk(start, dev, edgesOf);
        }
    }
    /** What is known of a package; `through` is built only here, for the few that are asked for. */
    relation(node) {
        const root = this.#roots.get(node) ?? null;
        const reached = this.#parent[node] !== UNREACHED;
        const wanted = [...(this.#wanted[node] ?? [])];
        if (root !== null)
            return { direct: true, dev: this.#devOf(node), through: [], root, wanted };
        if (!reached)
            return { direct: null, dev: null, through: [], root: null, wanted };
        return {
            direct: this.#closed ? false : null,
            dev: this.#devOf(node),
            through: this.#chain(node),
            root: null,
            wanted,
        };
    }
    #devOf(node) {
        const dev = this.#dev[node] ?? null;
        return dev === true && !this.#closed ? null : dev;
    }
    #chain(node) {
        const chain = [];
        for (let at = this.#parent[node] ?? ROOT; at >= 0; at = this.#parent[at] ?? ROOT)
            chain.push(at);
        return chain.reverse();
    }
    #walk(start, dev, edgesOf) {
        const queue = [];
        const reach = (node, parent) => {
            if (this.#parent[node] !== UNREACHED)
                return;
            this.#parent[node] = parent;
            this.#dev[node] = dev;
            queue.push(node);
        };
        for (const root of start)
            reach(root.to, ROOT);
        for (let next = 0; next < queue.length; next += 1) {
            const node = queue[next] ?? 0;
            for (const edge of edgesOf(node)) {
                this.#want(edge);
                reach(edge.to, node);
            }
        }
    }
    #want(edge) {
        if (edge.range === null)
            return;
        const wanted = this.#wanted[edge.to];
        if (wanted)
            wanted.add(edge.range);
        else
            this.#wanted[edge.to] = new Set([edge.range]);
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/packages.ts
/** Facts of a listed package without a graph. */
function plainFacts(listed, known = {}) {
    const { name, version, line, column, alias = null, edit = null, property = null } = listed;
    const unknown = { direct: null, through: [], dev: null, wanted: [], project: '', group: null, extra: null };
    return { name, version, line, column, alias, edit, property, ...unknown, ...known };
}
/** Facts of the `node`-th listed package, with what the graph knows. */
function graphFacts(listed, node, graph) {
    const self = listed[node];
    if (!self)
        return null;
    const { direct, dev, through, root, wanted } = graph.relation(node);
    const names = through.flatMap((step) => listed[step]?.name ?? []);
    const asked = { project: root?.project ?? '', group: root?.group ?? null, extra: root?.extra ?? null };
    const alias = root?.alias ?? self.alias ?? null;
    return plainFacts(self, { direct, dev, wanted, through: names, alias, ...asked });
}
/** More versions of one package than any real lockfile has; a forged one must not cost the square of its length. */
const MAX_SAME = 32;
/** The numbers of the packages of each name. */
function byName(names) {
    const nodes = new Map();
    names.forEach((name, node) => {
        const same = nodes.get(name);
        if (!same)
            nodes.set(name, [node]);
        else if (same.length < MAX_SAME)
            same.push(node);
    });
    return nodes;
}
/** A lookup over listed packages; facts are made only for what is asked for. */
function lookup(listed, options) {
    const normal = options.normalName ?? ((name) => name);
    // A line break can stand in neither part of a name that any registry accepts, and where it does, the worst is a
    // lookup that finds the occurrences of two equally impossible packages.
    const keyOf = (name, version) => `${normal(name)}\n${version}`;
    const nodes = new Map();
    listed.forEach((entry, node) => {
        const key = keyOf(entry.name, entry.version);
        const same = nodes.get(key);
        if (same)
            same.push(node);
        else
            nodes.set(key, [node]);
    });
    return {
        manager: options.manager,
        count: listed.length,
        find: (name, version) => (nodes.get(keyOf(name, version)) ?? [])
            .flatMap((node) => options.facts(node) ?? [])
            .sort((a, b) => a.line - b.line || a.column - b.column),
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/package-lock.ts






/**
 * npm's lockfile. Lockfile v1 does not say what the project itself asks for: there the package.json beside it does.
 * @throws LockfileError when it can't be read
 */
function readPackageLock(input) {
    const lock = packageLockOf(input);
    const entries = lock.packages ?? [...projectOf(input), ...(lock.tree ?? [])];
    const nodes = entries.filter((entry) => entry.location !== '');
    const listed = nodes.map((entry) => {
        const name = nameOf(entry);
        const installed = nameAt(entry.location);
        return { ...entry, name, version: entry.version ?? '', alias: name === installed ? null : installed };
    });
    const tree = new NpmTree(nodes);
    const roots = entries.filter(isProject).flatMap((project) => package_lock_rootsOf(project, tree));
    const graph = new DependencyGraph(nodes.length, roots, (node) => tree.edges(node));
    return lookup(listed, { manager: 'npm', facts: (node) => graphFacts(listed, node, graph) });
}
/** The package.json as the entry that lockfile v1 lacks; nothing when there is none. */
function projectOf(input) {
    const path = besides(input.path, 'package.json');
    const manifest = path === null ? undefined : input.beside.get(path);
    if (manifest === undefined)
        return [];
    const { production, development } = readManifest(manifest);
    const nothing = { line: 1, column: 1, name: null, version: null, resolved: null, link: false };
    return [{ ...nothing, location: '', wishes: production, devWishes: development }];
}
/** The last name in a location: `@scope/b` of `node_modules/a/node_modules/@scope/b`, the folder's name elsewhere. */
function nameAt(location) {
    const [scope = '', name = ''] = location.split('/').slice(-2);
    return scope.startsWith('@') ? `${scope}/${name}` : location.slice(location.lastIndexOf('/') + 1);
}
/** The name by which osv-scanner reports an entry. */
function nameOf(entry) {
    return entry.name ?? nameAt(entry.location);
}
/** The project itself, its workspaces and linked folders: what they ask for is direct. */
function isProject(entry) {
    return !entry.link && !/(?:^|\/)node_modules\//.test(entry.location);
}
function package_lock_rootsOf(project, tree) {
    const asked = (wishes, dev) => tree
        .follow(project.location, wishes)
        .map((edge) => ({ ...edge, dev, project: project.location, group: null }));
    return [...asked(project.wishes, false), ...asked(project.devWishes, true)];
}
/** Finds packages as Node.js does: in the `node_modules` of the dependent's own folder, then of each folder above. */
class NpmTree {
    #entries;
    #at;
    constructor(entries) {
        this.#entries = entries;
        this.#at = new Map(entries.map((entry, node) => [entry.location, node]));
    }
    edges(node) {
        const entry = this.#entries[node];
        return entry && !isProject(entry) && !entry.link ? this.follow(entry.location, entry.wishes) : [];
    }
    follow(location, wishes) {
        return wishes.flatMap(([name, range]) => {
            const to = this.#resolve(location, name);
            return to === null ? [] : [{ to, range }];
        });
    }
    #resolve(location, name) {
        for (let folder = location;; folder = folderAbove(folder)) {
            const to = this.#at.get(folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`);
            if (to !== undefined)
                return to;
            if (folder === '' || folder.endsWith('..'))
                return null;
        }
    }
}
function folderAbove(folder) {
    const above = external_node_path_.posix.dirname(folder);
    if (above === '.' || above === '/')
        return '';
    return above === 'node_modules'
        ? ''
        : above.endsWith('/node_modules')
            ? above.slice(0, -'/node_modules'.length)
            : above;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/registry-tarball.ts
/**
 * What the URL of a registry's tarball says: `…/lodash/-/lodash-4.17.21.tgz`. The scope may stand again before the file
 * (Artifactory, GitLab), be written `%40scope%2fname`, or a folder may come between (Gitea). Null for any other URL.
 */
function registryTarball(resolved) {
    const path = pathOf(resolved);
    const dash = path?.lastIndexOf('/-/') ?? -1;
    if (path === null || dash < 0)
        return null;
    const folders = path.slice(0, dash).split('/');
    const base = folders.at(-1) ?? '';
    const scope = folders.at(-2) ?? '';
    const file = path.slice(path.lastIndexOf('/') + 1);
    if (base === '' || !file.endsWith('.tgz') || !file.startsWith(`${base}-`))
        return null;
    const name = scope.startsWith('@') ? `${scope}/${base}` : base;
    return { name, version: file.slice(base.length + 1, -'.tgz'.length) };
}
/** The path of an http(s) URL with `..` resolved and escapes undone, as the server will see it; null for anything else. */
function pathOf(resolved) {
    const url = URL.canParse(resolved) ? new URL(resolved) : null;
    if (!url || !/^https?:$/.test(url.protocol))
        return null;
    try {
        return decodeURIComponent(url.pathname);
    }
    catch (error) {
        if (error instanceof URIError)
            return url.pathname;
        throw error;
    }
}
/** Whether `resolved` is of a form that npm writes: a URL, not a version or a name that it would look up anew. */
function isUrl(resolved) {
    return /^(?:https?|file|ssh|git(?:\+[a-z]+)?):/i.test(resolved);
}
/**
 * Whether a dependency is asked for elsewhere than in the registry: by a URL, from git, from a folder.
 * @see https://github.com/npm/cli/blob/latest/docs/lib/content/configuring-npm/package-json.md#dependencies
 */
function isForeignSpec(spec) {
    return !spec.startsWith('npm:') && /[:/]/.test(spec);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/package-lock-tampered.ts






/**
 * Entries of an npm lockfile, of any version, that don't install what they say.
 * @throws LockfileError when the lockfile or the package.json beside it can't be read
 */
function forgedPackages(input) {
    const lock = packageLockOf(input);
    const entries = [...(lock.packages ?? []), ...(lock.tree ?? [])];
    const asked = new Asked(lock, overridesBeside(input));
    const keys = lock.foldedKeys.map(({ line, column, location, key, meant }) => {
        return { path: location, line, column, kind: 'key', claimed: key, actual: meant };
    });
    const found = entries.filter(isInstalled).flatMap((entry) => problemsOf(entry, asked));
    return withoutRepeats([...keys, ...found]);
}
function overridesBeside(input) {
    const path = besides(input.path, 'package.json');
    const text = path === null ? undefined : input.beside.get(path);
    return text === undefined ? [] : readManifest(text).overrides;
}
/** Workspaces and links have the name and version of their own folder, which nobody downloads. */
function isInstalled(entry) {
    return !entry.link && /(?:^|\/)node_modules\//.test(entry.location);
}
function problemsOf(entry, asked) {
    const name = nameOf(entry);
    const folder = nameAt(entry.location);
    const problem = (kind, claimed, actual) => {
        return { path: entry.location, line: entry.line, column: entry.column, kind, claimed, actual };
    };
    const names = name === folder || asked.allows(entry, name) ? [] : [problem('name', name, folder)];
    if (entry.resolved === null)
        return names;
    const tarball = registryTarball(entry.resolved);
    if (!tarball) {
        // `npm ci` takes a bare version here, and installs it. It writes URLs only, and git or files only where asked to.
        const odd = !isUrl(entry.resolved) || (!/^https?:/i.test(entry.resolved) && !asked.foreign(folder));
        return odd ? [...names, problem('resolved', name, entry.resolved)] : names;
    }
    const other = tarball.name !== name && names.length === 0;
    const version = sameVersion(entry.version, tarball.version) || entry.version === entry.resolved;
    return [
        ...names,
        ...(other ? [problem('resolved', name, tarball.name)] : []),
        ...(version ? [] : [problem('version', entry.version ?? '', tarball.version)]),
    ];
}
/** Whether two versions are one. Registries drop build metadata, and old tarballs are named by loose versions. */
function sameVersion(written, downloaded) {
    const plain = (version) => semver_default().parse(version, { loose: true })?.version ?? version;
    return written !== null && plain(written) === plain(downloaded);
}
/** What the dependents of each name, and the overrides, ask for. */
class Asked {
    #specs = new Map();
    #overrides;
    /** In lockfile v1 an alias stands in the version, where osv-scanner and npm both read it. */
    #tree;
    constructor(lock, overrides) {
        this.#overrides = overrides;
        this.#tree = new Set(lock.tree);
        for (const { wishes, devWishes } of lock.packages ?? []) {
            for (const [name, spec] of [...wishes, ...devWishes]) {
                const specs = this.#specs.get(name);
                if (specs)
                    specs.add(spec);
                else
                    this.#specs.set(name, new Set([spec]));
            }
        }
    }
    /** Whether an entry may have this name although its folder has another. */
    allows(entry, name) {
        if (this.#tree.has(entry))
            return true;
        const specs = [...(this.#specs.get(nameAt(entry.location)) ?? []), ...this.#overrides];
        if (specs.some((spec) => spec === `npm:${name}` || spec.startsWith(`npm:${name}@`)))
            return true;
        // What comes from git, a file or a URL has the name of its own package.json.
        return entry.resolved !== null && !registryTarball(entry.resolved) && specs.some(isForeignSpec);
    }
    /** Whether anyone asks for this name by git, a file or a URL. */
    foreign(name) {
        return this.#tree.size > 0 || [...(this.#specs.get(name) ?? []), ...this.#overrides].some(isForeignSpec);
    }
}
/** Lockfile v2 says everything twice. */
function withoutRepeats(found) {
    const seen = new Map();
    for (const entry of found) {
        const key = JSON.stringify([entry.path, entry.kind, entry.claimed, entry.actual]);
        if (!seen.has(key))
            seen.set(key, entry);
    }
    return [...seen.values()];
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/twin-keys.ts



const JSON_KINDS = new Set([
    'bun',
    'pipenv',
    'composer',
    'conan',
    'renv',
    'nuget-lock',
    'nuget-deps',
    'swift',
]);
const TOML_KINDS = new Set(['cargo', 'poetry', 'uv', 'pdm', 'pylock']);
/** Keys by which osv-scanner knows a package in any of these formats. */
const KEYS = new Set([
    'name',
    'version',
    'package',
    'packages',
    'packages-dev',
    'default',
    'develop',
    'resolved',
    'source',
]);
/**
 * Keys of a JSON or TOML lockfile that stand twice in one object, in two spellings (`version` and `Version`): the parsers of
 * osv-scanner are written in Go and take the one for the other, so that the second hides the first.
 */
function twinKeys(kind, text) {
    if (JSON_KINDS.has(kind.name))
        return jsonTwins(text);
    return TOML_KINDS.has(kind.name) ? tomlTwins(text) : [];
}
function jsonTwins(text) {
    const found = [];
    walkKeys(text, new Table(), (table, key, at) => {
        found.push(...table.meet(key, at));
        return new Table();
    });
    return found;
}
/** A key at the start of a line; what stands inside an inline table has no package in it. */
const TOML_KEY = /^\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*=/;
function tomlTwins(text) {
    const found = [];
    let table = new Table();
    text.split('\n').forEach((raw, index) => {
        if (raw.trimStart().startsWith('['))
            table = new Table();
        const [, double, single, bare] = TOML_KEY.exec(raw) ?? [];
        const key = double === undefined ? (single ?? bare) : unescaped(double);
        if (key !== undefined)
            found.push(...table.meet(key, { line: index + 1, column: raw.length - raw.trimStart().length + 1 }));
    });
    return found;
}
/** A quoted key may hide its letters behind escapes. */
function unescaped(key) {
    if (!key.includes('\\'))
        return key;
    try {
        return Object.keys((0,dist/* parse */.qg)(`"${key}" = 0`))[0] ?? key;
    }
    catch (error) {
        // No TOML at all: osv-scanner refuses the file.
        if (error instanceof dist/* TomlError */.zx)
            return key;
        throw error;
    }
}
/** The keys of one object that matter, by their spelling without case. */
class Table {
    #seen = new Map();
    meet(key, at) {
        const folded = foldCase(key);
        if (!KEYS.has(folded))
            return [];
        const known = this.#seen.get(folded);
        if (known === undefined)
            this.#seen.set(folded, key);
        if (known === undefined || known === key)
            return [];
        return [{ path: key, ...at, kind: 'key', claimed: key, actual: known }];
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/diff/tampered.ts


/**
 * Finds what would hide a package from osv-scanner while it is installed all the same. `npm ci` installs what `resolved`
 * says, and osv-scanner looks at `name` and `version` only; and it reads keys without regard to case, which no package
 * manager does. `input.beside` should have the package.json: its `overrides` are the one place that declares some aliases.
 * @throws LockfileError when the lockfile, or the package.json, can't be read
 */
function forgedEntries(kind, input) {
    return kind.name === 'package-lock' ? forgedPackages(input) : twinKeys(kind, input.text);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/diff/tampered-findings.ts

/** The rule of a lockfile entry that tells scanners something else than the package manager. */
const FORGED_RULE = 'forged-lockfile-entry';
const WHAT = {
    name: 'an entry goes by a name that is not its own',
    version: 'an entry states a version that is not the one installed',
    resolved: 'an entry downloads another package than it names',
    key: 'a key is written twice, in two spellings',
};
/** A forged entry is a critical finding of its own: it hides whatever is really installed from every scanner that believes the lockfile. */
function observeForged(path, ecosystem, entry) {
    const name = entry.path.slice(entry.path.lastIndexOf('node_modules/') + 'node_modules/'.length) || entry.path;
    return {
        source: 'dependencies',
        rule: FORGED_RULE,
        aliases: [],
        title: `${name}: forged lockfile entry, scanners see ${entry.claimed}, the package manager installs ${entry.actual}`,
        description: `In ${path}, ${WHAT[entry.kind]}: ${entry.path}.`,
        fix: 'Restore the lockfile from the base branch and let the package manager write it again.',
        rating: { vectors: [], word: 'critical', malicious: false, informational: false },
        cwe: ['CWE-345'],
        references: [],
        published: null,
        place: { path, line: entry.line, column: entry.column, endLine: null },
        package: null,
        subject: `${(0,purl/* packageSubject */.b)(ecosystem, name)}#${entry.path}`,
        confidence: 'high',
        flow: [],
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/toml.ts


/**
 * Parses TOML and takes what the schema knows.
 * @throws LockfileError when the text is no TOML, or of another shape than the schema's
 */
function parseToml(text, schema) {
    const shaped = schema.safeParse(tomlTable(text));
    if (shaped.success)
        return shaped.data;
    const where = shaped.error.issues[0]?.path.join('.') ?? '';
    throw new LockfileError(`not of the expected shape at ${JSON.stringify(where.slice(0, 60))}`, null);
}
function tomlTable(text) {
    try {
        return (0,dist/* parse */.qg)(text, { integersAsBigInt: 'asNeeded' });
    }
    catch (error) {
        // Deep nesting is refused by the parser itself, with an error of the same class.
        if (error instanceof dist/* TomlError */.zx)
            throw new LockfileError('not valid TOML', error.line);
        throw error;
    }
}
/**
 * The lines of the `name = "…"` of each `[[package]]`, in order; a package whose line can't be told has line 1. A header
 * inside a multi-line string is passed over as long as no name of the list follows it.
 */
function packageLines(text, names) {
    const found = [];
    let inPackage = false;
    text.split('\n').forEach((raw, index) => {
        const line = raw.trim();
        if (line.startsWith('['))
            inPackage = /^\[\[\s*package\s*\]\]/.test(line);
        const name = names[found.length];
        if (!inPackage || name === undefined || !toml_isName(line, name))
            return;
        found.push({ line: index + 1, column: raw.length - raw.trimStart().length + 1 });
        inPackage = false;
    });
    return names.map((_, index) => found[index] ?? { line: 1, column: 1 });
}
function toml_isName(line, name) {
    const [, , written] = /^name\s*=\s*(["'])(.*?)\1/.exec(line) ?? [];
    return written === name;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/cargo/manifest.ts


const table = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({});
const sections = { dependencies: table, 'build-dependencies': table, 'dev-dependencies': table };
const manifest_Manifest = schemas/* object */.Ikc({
    package: schemas/* object */.Ikc({ name: schemas/* string */.YjP().optional() }).optional(),
    ...sections,
    target: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc(sections)).default({}),
});
/**
 * Reads a Cargo.toml.
 * @throws LockfileError when it can't be read
 * @see https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
function readCargoManifest(text) {
    const manifest = parseToml(text, manifest_Manifest);
    const wishes = [manifest, ...Object.values(manifest.target)].flatMap((at) => [
        ...manifest_wishesIn(at.dependencies, false),
        ...manifest_wishesIn(at['build-dependencies'], false),
        ...manifest_wishesIn(at['dev-dependencies'], true),
    ]);
    return { name: manifest.package?.name ?? null, wishes };
}
function manifest_wishesIn(wished, dev) {
    return Object.entries(wished).map(([key, wish]) => {
        if (typeof wish === 'string')
            return { name: key, range: wish, dev };
        const { package: name, version } = schemas/* object */.Ikc({ package: schemas/* string */.YjP(), version: schemas/* string */.YjP() })
            .partial()
            .catch({})
            .parse(wish);
        return { name: name ?? key, range: version ?? null, dev };
    });
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/cargo/cargo.ts






const cargo_Lock = schemas/* object */.Ikc({
    package: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        version: schemas/* string */.YjP().default(''),
        source: schemas/* string */.YjP().optional(),
        dependencies: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    }))
        .default([]),
});
/**
 * Cargo.lock. A package without a source is a project of the repository; which of its dependencies are for development
 * only its Cargo.toml tells, and only the one beside the lockfile can be found.
 * @throws LockfileError when it can't be read
 */
function readCargoLock(input) {
    const crates = parseToml(input.text, cargo_Lock).package;
    const lines = packageLines(input.text, crates.map(({ name }) => name));
    const listed = crates.map(({ name, version }, node) => ({
        name,
        version,
        ...(lines[node] ?? { line: 1, column: 1 }),
    }));
    const nodes = indexOf(crates);
    const edges = crates.map((crate) => crate.dependencies.flatMap((wanted) => {
        const to = nodes.get(wanted.replace(/ \(.*$/, ''));
        return to === undefined || to === null ? [] : [{ to, range: null }];
    }));
    const manifest = manifestOf(input);
    const roots = crates.flatMap((crate, node) => {
        if (crate.source !== undefined)
            return [];
        const wishes = manifest?.name === crate.name ? manifest.wishes : null;
        return (edges[node] ?? []).flatMap((edge) => cargo_rootsOf(edge, crates[edge.to]?.name ?? '', wishes));
    });
    const foreign = (node) => crates[node]?.source === undefined ? [] : (edges[node] ?? []);
    const graph = new DependencyGraph(crates.length, roots, foreign);
    return lookup(listed, { manager: 'cargo', facts: (node) => graphFacts(listed, node, graph) });
}
/** Nodes by `name` where only one version is there, and by `name version`; null marks a name with several. */
function indexOf(crates) {
    const nodes = new Map();
    crates.forEach(({ name, version }, node) => {
        nodes.set(name, nodes.has(name) ? null : node);
        nodes.set(`${name} ${version}`, node);
    });
    return nodes;
}
function cargo_rootsOf(edge, name, wishes) {
    const root = { to: edge.to, project: '', group: null };
    const found = wishes?.filter((wish) => wish.name === name) ?? [];
    if (found.length === 0)
        return [{ ...root, range: null, dev: null }];
    return found.map(({ range, dev }) => ({ ...root, range, dev }));
}
function manifestOf(input) {
    const path = besides(input.path, 'Cargo.toml');
    const text = path === null ? undefined : input.beside.get(path);
    return text === undefined ? null : readCargoManifest(text);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/generic.ts


/** How many lines behind a package's name its version may stand. */
const NEAR = 6;
/**
 * Any other lockfile: only the place that names a package is looked for, by its name as a whole word with its version on
 * the same line or soon after it.
 */
function readGeneric({ text }) {
    const known = new Map();
    const place = (name, version) => {
        const key = `${name}\n${version}`;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const position = namesOf(name)
            .map((spelling) => search(text, spelling, version))
            .find((at) => at !== null) ?? null;
        known.set(key, position);
        return position;
    };
    return {
        manager: null,
        count: null,
        find: (name, version) => {
            const at = place(name, version);
            return at ? [plainFacts({ name, version, ...at })] : [];
        },
    };
}
/** Spellings of a name: as it is, as a package URL has it, and its parts as XML attributes have them (group, then name). */
function namesOf(name) {
    const [, group, artifact] = /^([^:]+):([^:]+)$/.exec(name) ?? [];
    const purl = name.replace(/^@/, '%40').replace(':', '/');
    return [
        ...new Set([name, purl, ...(group && artifact ? [`group="${group}" name="${artifact}"`, artifact] : [])]),
    ];
}
/** More places than a real file names one package in; a one-letter name must not cost a look at every letter. */
const MAX_PLACES = 10_000;
function search(text, name, version) {
    let best = null;
    let places = 0;
    for (const { index } of text.matchAll(new RegExp(asPattern(name), 'gi'))) {
        if (!isWord(text, index, name.length))
            continue;
        const lines = linesToVersion(text, index + name.length, version);
        if (!best || lines < best.lines)
            best = { index, lines };
        places += 1;
        if (lines === 0 || places === MAX_PLACES)
            break;
    }
    return best && positionAt(text, best.index);
}
function asPattern(name) {
    return name.replace(/[^\w]/g, '\\$&');
}
const PART_OF_NAME = /[a-z0-9_]/i;
const JOINED = /[a-z0-9_.@/-]/i;
/** Whether the match is not the middle of a longer name. What follows may be a version joined by `-`, `/` or `@`. */
function isWord(text, at, length) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + length] ?? ' ';
    const next = text[at + length + 1] ?? ' ';
    const purl = text.slice(Math.max(0, at - 40), at).includes('pkg:');
    if (JOINED.test(before) &&
        !(purl && before === '/') &&
        !(before === '.' && text.slice(at - 4, at) === 'any.'))
        return false;
    if (PART_OF_NAME.test(after))
        return false;
    return !/[.@/-]/.test(after) || !/[a-z_]/i.test(next);
}
/** How many lines below the name its version stands; infinite when not near. */
function linesToVersion(text, from, version) {
    const near = text.slice(from, from + 2_000).split('\n', NEAR);
    const whole = new RegExp(`(?<![\\w.])v?${asPattern(version)}(?![\\w.]*\\w)`);
    const lines = version === '' ? -1 : near.findIndex((line) => whole.test(line));
    return lines < 0 ? Number.POSITIVE_INFINITY : lines;
}
function positionAt(text, offset) {
    return { line: lineAt(text, offset), column: offset - text.lastIndexOf('\n', offset - 1) };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/go/go-mod.ts


/**
 * go.mod: `// indirect` marks what the module does not import itself. Go knows no development dependencies.
 * @throws LockfileError when a block isn't closed
 * @see https://go.dev/ref/mod#go-mod-file
 */
function readGoMod(input) {
    const statements = goStatements(input.text);
    const byModule = replacements(statements);
    const modules = statements
        .flatMap((statement) => moduleOf(statement) ?? [])
        .map((module) => replaced(module, byModule));
    const listed = [...modules, ...statements.flatMap((statement) => stdlibOf(statement) ?? [])];
    return lookup(listed, { manager: 'go', facts: (node) => listed[node]?.facts ?? null });
}
/** One statement a line; those of a block get the verb before its bracket. */
function goStatements(text) {
    const statements = [];
    let block = null;
    text.split(/\r?\n/).forEach((raw, index) => {
        const [code = '', ...comments] = raw.split('//');
        const words = (code.match(/"[^"]*"|`[^`]*`|[()]|=>|[^\s()"`]+/g) ?? []).map((word) => word.replace(/^["`](.*)["`]$/, '$1'));
        if (words[0] === ')')
            block = null;
        else if (words[1] === '(' && words.length === 2)
            block = { verb: words[0] ?? '', line: index + 1 };
        else if (words.length > 0) {
            const [verb = '', ...rest] = block ? [block.verb, ...words] : words;
            const column = raw.length - raw.trimStart().length + 1;
            statements.push({ verb, words: rest, comment: comments.join('//').trim(), line: index + 1, column });
        }
    });
    const unclosed = block;
    if (unclosed)
        throw new LockfileError('a block is not closed', unclosed.line);
    return statements;
}
function moduleOf({ verb, words, comment, line, column }) {
    const [name, version] = words;
    if (verb !== 'require' || name === undefined || version === undefined)
        return null;
    const direct = !/^indirect(?:;|\s|$)/.test(comment);
    const listed = { name, version: version.replace(/^v/, ''), line, column };
    return { ...listed, facts: plainFacts(listed, { direct }) };
}
/** `replace old [version] => new [version]`: what is built, and what osv-scanner reports, is the new module. */
function replacements(statements) {
    const byModule = new Map();
    for (const statement of statements) {
        const arrow = statement.words.indexOf('=>');
        if (statement.verb === 'replace' && arrow > 0)
            byModule.set(statement.words.slice(0, arrow).join(' '), statement);
    }
    return byModule;
}
function replaced(module, byModule) {
    const found = byModule.get(`${module.name} v${module.version}`) ?? byModule.get(module.name);
    const [name, version = ''] = found?.words.slice(found.words.indexOf('=>') + 1) ?? [];
    if (!found || name === undefined)
        return module;
    const { line, column } = found;
    const listed = { name, version: version.replace(/^v/, ''), line, column, alias: module.name };
    return { ...listed, facts: plainFacts(listed, { direct: module.facts.direct }) };
}
/** The standard library has the version of the `go` or `toolchain` line. */
function stdlibOf({ verb, words, line, column }) {
    const version = verb === 'go' ? words[0] : verb === 'toolchain' ? /^go([^-]*)/.exec(words[0] ?? '')?.[1] : undefined;
    if (version === undefined)
        return null;
    const listed = { name: 'stdlib', version, line, column };
    return { ...listed, facts: plainFacts(listed, { direct: true }) };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/maven/pom.ts


/**
 * pom.xml: all it lists is direct, and of scope `test` for development. Versions come from properties, from
 * dependencyManagement or from a parent, which osv-scanner has put together: a package is found by its name.
 * @throws LockfileError when it is nested too deeply
 * @see https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html
 */
function readPom({ path, text }) {
    const leaves = xmlLeaves(text);
    const positions = positionsIn(text);
    const properties = propertiesOf(leaves);
    const dependencies = dependenciesOf(leaves, properties, positions, path);
    const managed = new Map(dependencies.filter((at) => at.managed).map((at) => [at.name, at]));
    const own = dependencies.filter((at) => !at.managed);
    const parent = leaves.find(({ path }) => path === 'project/parent/artifactId');
    const inherited = parent && positions(parent.offset);
    const factsOf = (at, version) => {
        const from = at.version === '' ? managed.get(at.name) : at;
        const { edit = null, property = null } = from ?? {};
        const scope = at.scope ?? managed.get(at.name)?.scope ?? 'compile';
        return plainFacts({ ...at, version, edit, property }, { direct: true, dev: scope === 'test' });
    };
    return {
        manager: 'maven',
        count: own.length,
        find: (name, version) => {
            const named = own.filter((at) => at.name === name);
            const exact = named.filter((at) => (at.version || managed.get(name)?.version) === version);
            if (named.length > 0)
                return (exact.length > 0 ? exact : named).map((at) => factsOf(at, version));
            return inherited ? [plainFacts({ name, version, ...inherited })] : [];
        },
    };
}
const DEPENDENCY = /^project\/(?:profiles\/profile\/)?(dependencyManagement\/)?dependencies\/dependency\/(\w+)$/;
function dependenciesOf(leaves, properties, at, path) {
    const found = new Map();
    for (const leaf of leaves) {
        const [, management, field] = DEPENDENCY.exec(leaf.path) ?? [];
        if (field === undefined)
            continue;
        const entry = found.get(leaf.dependency) ?? {
            managed: management !== undefined,
            fields: new Map(),
        };
        entry.fields.set(field, leaf);
        found.set(leaf.dependency, entry);
    }
    return [...found.values()].flatMap(({ managed, fields }) => {
        const text = (field) => interpolate(fields.get(field)?.text ?? '', properties);
        const artifact = fields.get('artifactId');
        if (!artifact)
            return [];
        const position = at(artifact.offset);
        const property = /^\$\{([^{}]+)\}$/.exec(fields.get('version')?.text ?? '')?.[1] ?? null;
        return [
            {
                ...position,
                name: `${text('groupId')}:${text('artifactId')}`,
                version: text('version'),
                managed,
                scope: text('scope') || null,
                edit: fields.has('version') ? { path, line: position.line } : null,
                property: property !== null && properties.has(property) ? property : null,
            },
        ];
    });
}
const PROPERTY = /^project\/(?:profiles\/profile\/)?properties\/([^/]+)$/;
const OWN = /^project\/(?:parent\/)?(groupId|artifactId|version)$/;
function propertiesOf(leaves) {
    const properties = new Map();
    for (const { path, text } of leaves) {
        const name = PROPERTY.exec(path)?.[1];
        if (name !== undefined)
            properties.set(name, text);
        const own = OWN.exec(path)?.[1];
        // The parent stands first or last; what the project says of itself wins.
        if (own !== undefined && (!path.includes('parent') || !properties.has(`project.${own}`)))
            properties.set(`project.${own}`, text);
    }
    return properties;
}
/** Replaces `${…}`, also where the value has one again; a few rounds are more than any pom.xml needs. */
function interpolate(text, properties) {
    let result = text;
    for (let round = 0; round < 5 && result.includes('${') && result.length < 1_000; round += 1) {
        result = result.replace(/\$\{([^{}]+)\}/g, (whole, name) => properties.get(name.replace(/^pom\./, 'project.')) ?? whole);
    }
    return result;
}
/** Turns offsets into positions, by halving the list of line starts. */
function positionsIn(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(1196);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/pnpm-syntax.ts


/**
 * Reads a pnpm-lock.yaml.
 * @throws LockfileError when it is no YAML, or no map
 * @see https://github.com/pnpm/spec/blob/master/lockfile/9.0.md
 */
function parsePnpmLock(text) {
    const lines = new yaml_dist/* LineCounter */.HN();
    const root = yamlMap(text, lines);
    const version = Number.parseFloat(pnpm_syntax_textIn(root, 'lockfileVersion') ?? '');
    const references = snapshotReferences(mapIn(root, 'snapshots'));
    const packages = pairs(mapIn(root, 'packages')).map(({ key, value, offset }) => {
        const { line, col } = lines.linePos(offset);
        const own = { name: pnpm_syntax_textIn(value, 'name'), version: pnpm_syntax_textIn(value, 'version') };
        const parsed = nameAndVersion(key, version);
        const named = { name: own.name ?? parsed.name, version: own.version ?? parsed.version };
        return { key, line, column: col, ...named, references: references.get(key) ?? dependenciesIn(value) };
    });
    const importers = pairs(mapIn(root, 'importers'));
    // A lockfile for a single project had its dependencies at the top, up to version 6.
    const projects = importers.length > 0 ? importers : [{ key: '.', value: root, offset: 0 }];
    return { packages, importers: projects.map(({ key, value }) => importer(key, value)) };
}
function yamlMap(text, lineCounter) {
    const document = yamlDocument(text, lineCounter);
    const [error] = document.errors;
    if (error)
        throw new LockfileError(`not valid YAML (${error.code})`, lineCounter.linePos(error.pos[0]).line);
    if (document.contents === null)
        return null;
    if (!(0,yaml_dist/* isMap */.jh)(document.contents))
        throw new LockfileError('not a pnpm lockfile: a map is expected', 1);
    return document.contents;
}
function yamlDocument(text, lineCounter) {
    try {
        return (0,yaml_dist/* parseDocument */.Tp)(text, { lineCounter, prettyErrors: false, uniqueKeys: false, schema: 'failsafe' });
    }
    catch (error) {
        // The parser recurses: thousands of open brackets end its stack.
        if (error instanceof RangeError)
            throw new LockfileError('nested too deeply', null);
        throw error;
    }
}
function pairs(map) {
    return (map?.items ?? []).flatMap(({ key, value }) => {
        if (!(0,yaml_dist/* isScalar */.jn)(key))
            return [];
        const text = (0,yaml_dist/* isScalar */.jn)(value) ? String(value.value) : null;
        return [
            { key: String(key.value), value: (0,yaml_dist/* isMap */.jh)(value) ? value : null, text, offset: key.range?.[0] ?? 0 },
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
function dependenciesIn(map) {
    return ['dependencies', 'optionalDependencies'].flatMap((section) => referencesIn(mapIn(map, section)));
}
/** Version 6 and later have `{ specifier, version }` in a project, all others the reference itself. */
function referencesIn(map) {
    return pairs(map).flatMap(({ key, value, text }) => {
        const reference = text ?? pnpm_syntax_textIn(value, 'version');
        return reference === null ? [] : [[key, reference]];
    });
}
/** From version 9 a package is listed once, and once more in `snapshots` for each set of peers it is installed with. */
function snapshotReferences(snapshots) {
    const references = new Map();
    for (const { key, value } of pairs(snapshots)) {
        const own = withoutPeers(key);
        const known = references.get(own);
        if (known)
            known.push(...dependenciesIn(value));
        else
            references.set(own, dependenciesIn(value));
    }
    return references;
}
function importer(key, map) {
    const sections = ['dependencies', 'optionalDependencies', 'devDependencies'].map((section) => mapIn(map, section));
    const inside = sections
        .flatMap(pairs)
        .map(({ key: name, value }) => [name, pnpm_syntax_textIn(value, 'specifier')]);
    const outside = pairs(mapIn(map, 'specifiers')).map(({ key: name, text }) => [name, text]);
    const specifiers = new Map([...outside, ...inside].flatMap(([name, range]) => (range === null ? [] : [[name, range]])));
    const development = referencesIn(mapIn(map, 'devDependencies'));
    return { path: key === '.' ? '' : key, production: dependenciesIn(map), development, specifiers };
}
/** `@s/n@1.0.0` in version 9, `/@s/n@1.0.0(peer)` in 6, `/@s/n/1.0.0_peer` in 5; anything else has no version. */
function nameAndVersion(key, lockfileVersion) {
    const pattern = lockfileVersion >= 9 ? /^(@?[^@]+)@(.*)$/ : /^[^/]*\/((?:@[^/]+\/)?[^/@]+)[@/](\d[^_(/]*)(?:[_(/].*)?$/;
    const [, name = '', version = ''] = pattern.exec(key) ?? [];
    return { name, version };
}
/** Cuts the peers off a key or a reference: `1.0.0(react@18.2.0)` becomes `1.0.0`. */
function withoutPeers(reference) {
    const bracket = reference.indexOf('(');
    return bracket < 0 ? reference : reference.slice(0, bracket);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/pnpm.ts



/**
 * pnpm-lock.yaml of lockfile version 5 to 9.
 * @throws LockfileError when it can't be read
 */
function readPnpmLock(input) {
    const lock = parsePnpmLock(input.text);
    const { packages, importers } = lock;
    const listed = packages.map(({ name, version, line, column }) => ({ name, version, line, column }));
    const nodes = new Map(packages.map(({ key }, node) => [key, node]));
    const roots = importers.flatMap((importer) => pnpm_rootsOf(importer, packages, nodes));
    const edges = packages.map((entry) => edgesOf(entry, nodes));
    const graph = new DependencyGraph(packages.length, roots, (node) => edges[node] ?? []);
    return lookup(listed, { manager: 'pnpm', facts: (node) => graphFacts(listed, node, graph) });
}
function pnpm_rootsOf({ path, production, development, specifiers }, packages, nodes) {
    const asked = (references, dev) => references.flatMap(([name, reference]) => {
        const to = resolve(name, reference, nodes);
        if (to === null)
            return [];
        const root = { to, range: specifiers.get(name) ?? null, dev, project: path, group: null };
        return [packages[to]?.name === name ? root : { ...root, alias: name }];
    });
    return [...asked(production, false), ...asked(development, true)];
}
function edgesOf({ references }, nodes) {
    return references.flatMap(([name, reference]) => {
        const to = resolve(name, reference, nodes);
        return to === null ? [] : [{ to, range: null }];
    });
}
/** A reference is a version (`1.0.0`, with peers behind it) or, for an alias or another registry, a whole key. */
function resolve(name, reference, nodes) {
    const bare = withoutPeers(reference);
    for (const version of bare === reference ? [bare] : [reference, bare]) {
        for (const key of [`${name}@${version}`, `/${name}@${version}`, `/${name}/${version}`, version]) {
            const node = nodes.get(key);
            if (node !== undefined)
                return node;
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/yarn-syntax.ts

/**
 * Reads a yarn.lock line by line, which is how osv-scanner does it: a header at the margin, its fields two blanks in,
 * the dependencies four. Both formats of Yarn have this shape.
 * @throws LockfileError when a field stands before any header
 * @see https://classic.yarnpkg.com/lang/en/docs/yarn-lock/
 */
function parseYarnLock(text) {
    const blocks = [];
    text.split(/\r?\n/).forEach((line, index) => {
        if (line.trim() === '' || line.trimStart().startsWith('#'))
            return;
        const block = blocks.at(-1);
        if (!line.startsWith(' '))
            blocks.push({ header: line, line: index + 1, fields: [] });
        else if (block)
            block.fields.push(line);
        else
            throw new LockfileError('a field stands before the first entry', index + 1);
    });
    const entries = blocks.filter(({ header }) => header !== '__metadata:');
    return { berry: entries.length < blocks.length, entries: entries.map(entryOf) };
}
const FIELD = /^ {2}"?(version|resolution)"?:? "?([^"]*?)"?$/;
const WISH = /^ {4}(?:"([^"]+)"|([^\s":]+)):? "?([^"]*?)"?$/;
const WISHES = new Set(['dependencies', 'optionalDependencies']);
function entryOf({ header, line, fields }) {
    const wishes = [];
    const values = new Map();
    let section = '';
    for (const field of fields) {
        const opened = /^ {2}(\w+):$/.exec(field)?.[1];
        section = opened ?? (field.startsWith('    ') ? section : '');
        const [, name, value] = FIELD.exec(field) ?? [];
        if (name !== undefined && value !== undefined)
            values.set(name, value);
        const [, quoted, plain, range] = WISHES.has(section) ? (WISH.exec(field) ?? []) : [];
        const wished = quoted ?? plain;
        if (wished !== undefined && range !== undefined)
            wishes.push([wished, range]);
    }
    const descriptors = header
        .replace(/:\s*$/, '')
        .split(',')
        .map((part) => part.trim().replace(/^"|"$/g, ''));
    return {
        line,
        column: 1,
        descriptors,
        version: values.get('version') ?? '',
        resolution: values.get('resolution') ?? null,
        wishes,
    };
}
/** Splits `@scope/name@range` at the `@` that ends the name. */
function splitDescriptor(descriptor) {
    const at = descriptor.indexOf('@', 1);
    return at < 0
        ? { name: descriptor, range: '' }
        : { name: descriptor.slice(0, at), range: descriptor.slice(at + 1) };
}
/** The package that a descriptor leads to: the target of an `npm:` alias, else its own name. */
function descriptorPackage(descriptor) {
    let { name, range } = splitDescriptor(descriptor);
    while (range.startsWith('npm:') && range.indexOf('@', 5) > 0)
        ({ name, range } = splitDescriptor(range.slice(4)));
    return name;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/yarn.ts





/**
 * yarn.lock of any Yarn. It does not tell development from production, and that of Yarn 1 not even direct from
 * transitive: the package.json beside it does, and those of the workspaces that Yarn 2 and later name.
 * @throws LockfileError when it can't be read
 */
function readYarnLock(input) {
    const { berry, entries } = parseYarnLock(input.text);
    const listed = entries.map((entry) => {
        const first = entry.descriptors[0] ?? '';
        const name = descriptorPackage(first);
        const known = splitDescriptor(first).name;
        return {
            line: entry.line,
            column: entry.column,
            version: entry.version,
            name,
            alias: known === name ? null : known,
        };
    });
    const index = new DescriptorIndex(entries);
    const manifest = manifestAt(input, '');
    const roots = berry
        ? entries.flatMap((entry) => workspaceRoots(entry, input, index))
        : manifestRoots(manifest, index);
    // Yarn 1 does not name the workspaces that share its lockfile, so that what isn't found from here may be theirs.
    const closed = berry || manifest?.hasWorkspaces === false;
    const edges = entries.map((entry) => (workspaceOf(entry) === null ? index.follow(entry.wishes) : []));
    const graph = new DependencyGraph(entries.length, roots, (node) => edges[node] ?? [], closed);
    return lookup(listed, {
        manager: berry ? 'yarn-berry' : 'yarn',
        facts: (node) => graphFacts(listed, node, graph),
    });
}
/** The folders of the workspaces that a yarn.lock of Yarn 2 or later names; `''` for the lockfile's own. */
function yarnWorkspaces(text) {
    return parseYarnLock(text).entries.flatMap((entry) => workspaceOf(entry) ?? []);
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
function manifestRoots(manifest, index) {
    if (!manifest)
        return [];
    const asked = (wishes, dev) => index.follow(wishes).map((edge) => ({ ...edge, dev, project: '', group: null }));
    return [...asked(manifest.production, false), ...asked(manifest.development, true)];
}
function workspaceRoots(entry, input, index) {
    const project = workspaceOf(entry);
    if (project === null)
        return [];
    const manifest = manifestAt(input, project);
    const production = new Set(manifest?.production.map(([name]) => name));
    const development = new Set(manifest?.development.map(([name]) => name));
    return entry.wishes.flatMap(([name, range]) => {
        const dev = production.has(name) ? false : development.has(name) ? true : null;
        return index.follow([[name, range]]).map((edge) => ({ ...edge, dev, project, group: null }));
    });
}
/** Finds the entry that answers a dependency. */
class DescriptorIndex {
    #byDescriptor = new Map();
    #byName = new Map();
    constructor(entries) {
        entries.forEach((entry, node) => {
            for (const descriptor of entry.descriptors) {
                this.#byDescriptor.set(descriptor, node);
                const { name } = splitDescriptor(descriptor);
                const other = this.#byName.get(name);
                this.#byName.set(name, other === undefined || other === node ? node : null);
            }
        });
    }
    follow(wishes) {
        return wishes.flatMap(([name, range]) => {
            // Where `resolutions` changed the range, only the name is left to go by; it will do when one entry has it.
            const to = this.#byDescriptor.get(`${name}@${range}`) ?? this.#byName.get(name) ?? null;
            return to === null ? [] : [{ to, range: range.replace(/^npm:(?:@?[^@]+@)?/, '') }];
        });
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/python/names.ts
/**
 * The normal form of a Python package's name: `Zope.Interface`, `zope_interface` and `zope-interface` are one.
 * @see https://packaging.python.org/en/latest/specifications/name-normalization/
 */
function pythonName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
/** The name at the start of a PEP 508 requirement (`django>=4 ; python_version > "3"`); null when there is none. */
function requirementName(requirement) {
    return (/^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)(?![A-Za-z0-9._-]*:\/\/)/.exec(requirement)?.[1] ?? null);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/python/pip.ts




/**
 * requirements.txt with everything it includes. osv-scanner reports what an included file lists under the path of the
 * first file, so the place is there the line of the `-r`.
 */
function readRequirements(input) {
    const listed = [];
    const seen = new Set();
    const waiting = [{ path: input.path, text: input.text, from: null }];
    for (let next = waiting.shift(); next; next = waiting.shift()) {
        if (seen.has(next.path))
            continue;
        seen.add(next.path);
        for (const requirement of requirementLines(next.text)) {
            listed.push(...listedBy(requirement, next));
            waiting.push(...includedBy(requirement, next, input));
        }
    }
    return lookup(listed, {
        manager: 'pip',
        normalName: pythonName,
        facts: (node) => {
            const self = listed[node];
            return self ? plainFacts(self, { direct: true }) : null;
        },
    });
}
function includedBy(requirement, by, input) {
    const path = besides(by.path, reference(requirement)?.target ?? '');
    const text = path === null ? undefined : input.beside.get(path);
    return path === null || text === undefined ? [] : [{ path, text, from: by.from ?? requirement }];
}
function listedBy(requirement, { path, from }) {
    const bare = requirement.text.replace(/\s--?[A-Za-z].*$/, '').split(';')[0] ?? '';
    const name = requirementName(bare);
    const version = lowestVersion(bare);
    if (name === null || version === null)
        return [];
    const { line, column } = from ?? requirement;
    // With hashes there is more to change than a version.
    const edit = requirement.text.includes('--hash') ? null : { path, line: requirement.line };
    return [{ name, version, line, column, edit }];
}
/** The version that osv-scanner takes for a requirement: the pinned one, or the only bound. */
function lowestVersion(requirement) {
    if (/[*,]|<[^=]|!=|@/.test(requirement))
        return null;
    return /(?:===?|>=|<=|~=)\s*(\S+)\s*$/.exec(requirement)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/python/pyproject.ts



const pyproject_table = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({});
const requirements = schemas/* array */.YOg(schemas/* unknown */.L5J()).default([]);
const Poetry = schemas/* object */.Ikc({
    dependencies: pyproject_table,
    'dev-dependencies': pyproject_table,
    group: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ dependencies: pyproject_table })).default({}),
});
const Pyproject = schemas/* object */.Ikc({
    project: schemas/* object */.Ikc({
        dependencies: requirements,
        'optional-dependencies': schemas/* record */.g1P(schemas/* string */.YjP(), requirements).default({}),
    })
        .optional(),
    'dependency-groups': schemas/* record */.g1P(schemas/* string */.YjP(), requirements).default({}),
    tool: schemas/* object */.Ikc({ poetry: Poetry.optional() }).optional(),
});
/**
 * What a pyproject.toml asks for, as Poetry and as PEP 621 and 735 write it. Groups are for development: nobody who
 * installs the package gets them.
 * @throws LockfileError when it can't be read
 * @see https://packaging.python.org/en/latest/specifications/pyproject-toml/
 * @see https://packaging.python.org/en/latest/specifications/dependency-groups/
 */
function readPyproject(text) {
    const { project, tool, 'dependency-groups': groups } = parseToml(text, Pyproject);
    const poetry = tool?.poetry;
    return [
        ...fromList(project?.dependencies ?? [], null),
        ...Object.entries(project?.['optional-dependencies'] ?? {}).flatMap(([extra, list]) => fromList(list, null).map((asked) => ({ ...asked, extra }))),
        ...Object.entries(groups).flatMap(([group, list]) => fromList(list, group)),
        ...fromTable(poetry?.dependencies ?? {}, null),
        ...fromTable(poetry?.['dev-dependencies'] ?? {}, 'dev'),
        ...Object.entries(poetry?.group ?? {}).flatMap(([group, { dependencies }]) => fromTable(dependencies, group)),
    ];
}
function fromList(list, group) {
    return list.flatMap((requirement) => {
        // Anything but a text is an `{ include-group = … }`, and that group is listed anyway.
        const name = typeof requirement === 'string' ? requirementName(requirement) : null;
        if (name === null || typeof requirement !== 'string')
            return [];
        const range = requirement
            .slice(requirement.indexOf(name) + name.length)
            .split(';')[0]
            ?.trim() ?? null;
        return [{ name, range, group, dev: group !== null }];
    });
}
function fromTable(wishes, group) {
    return Object.entries(wishes).map(([name, wish]) => {
        return { name, range: typeof wish === 'string' ? wish : null, group, dev: group !== null };
    });
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/python/poetry.ts







const poetry_Lock = schemas/* object */.Ikc({
    package: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        version: schemas/* string */.YjP(),
        category: schemas/* string */.YjP().optional(),
        groups: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
        dependencies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
    }))
        .default([]),
});
/**
 * poetry.lock. What is direct stands in the pyproject.toml beside it; without that, only Poetry's own note of the groups
 * (since 2.0; a category up to 1.4) tells what is for development.
 * @throws LockfileError when it can't be read
 * @see https://python-poetry.org/docs/managing-dependencies/
 */
function readPoetryLock(input) {
    const packages = parseToml(input.text, poetry_Lock).package;
    const lines = packageLines(input.text, packages.map(({ name }) => name));
    const listed = packages.map(({ name, version }, node) => ({
        name,
        version,
        ...(lines[node] ?? { line: 1, column: 1 }),
    }));
    const asked = pyprojectOf(input);
    const graph = asked && graphOf(packages, asked);
    return lookup(listed, {
        manager: 'poetry',
        normalName: pythonName,
        facts: (node) => {
            const self = listed[node];
            if (graph)
                return graphFacts(listed, node, graph);
            return self ? plainFacts(self, { dev: noted(packages[node]) }) : null;
        },
    });
}
function pyprojectOf(input) {
    const path = besides(input.path, 'pyproject.toml');
    const text = path === null ? undefined : input.beside.get(path);
    return text === undefined ? null : readPyproject(text);
}
function graphOf(packages, asked) {
    const nodes = byName(packages.map(({ name }) => pythonName(name)));
    // One name may have several versions, for several Pythons; which of them is meant is not worth telling apart.
    const all = (name) => nodes.get(pythonName(name)) ?? [];
    const roots = asked.flatMap(({ name, ...wish }) => all(name).map((to) => ({ ...wish, to, project: '' })));
    const edges = packages.map(({ dependencies }) => Object.entries(dependencies ?? {}).flatMap(([name, wish]) => all(name).map((to) => ({ to, range: rangeOf(wish) }))));
    return new DependencyGraph(packages.length, roots, (node) => edges[node] ?? []);
}
function rangeOf(wish) {
    if (typeof wish === 'string')
        return wish;
    return typeof wish === 'object' && wish !== null && 'version' in wish && typeof wish.version === 'string'
        ? wish.version
        : null;
}
function noted(entry) {
    if (entry?.groups)
        return !entry.groups.includes('main');
    return entry?.category === undefined ? null : entry.category !== 'main';
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/python/uv.ts





const dependencies = schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP().optional() })).default([]);
const groups = schemas/* record */.g1P(schemas/* string */.YjP(), dependencies).default({});
const uv_Lock = schemas/* object */.Ikc({
    manifest: schemas/* object */.Ikc({ 'dependency-groups': groups.optional() }).optional(),
    package: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        version: schemas/* string */.YjP().default(''),
        source: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}),
        dependencies,
        'optional-dependencies': groups,
        'dev-dependencies': groups,
    }))
        .default([]),
});
/**
 * uv.lock: it has the projects themselves, with their groups, among its packages.
 * @throws LockfileError when it can't be read
 * @see https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile
 */
function readUvLock(input) {
    const { package: packages, manifest } = parseToml(input.text, uv_Lock);
    const lines = packageLines(input.text, packages.map(({ name }) => name));
    const listed = packages.map(({ name, version }, node) => ({
        name,
        version,
        ...(lines[node] ?? { line: 1, column: 1 }),
    }));
    const follow = follower(packages);
    const loose = grouped(manifest?.['dependency-groups'] ?? {}, '', follow);
    const roots = [...packages.flatMap((entry) => uv_rootsOf(entry, follow)), ...loose];
    const edges = packages.map((entry) => (uv_projectOf(entry) === null ? uv_edgesOf(entry, follow) : []));
    const graph = new DependencyGraph(packages.length, roots, (node) => edges[node] ?? []);
    return lookup(listed, {
        manager: 'uv',
        normalName: pythonName,
        facts: (node) => graphFacts(listed, node, graph),
    });
}
/** The folder of a package that is a project of this repository; null for one that comes from elsewhere. */
function uv_projectOf({ source }) {
    const folder = source['virtual'] ?? source['editable'] ?? source['directory'];
    if (typeof folder !== 'string')
        return null;
    return folder === '.' ? '' : folder;
}
function uv_rootsOf(entry, follow) {
    const project = uv_projectOf(entry);
    if (project === null)
        return [];
    const root = { dev: false, project, group: null };
    const main = follow(entry.dependencies).map((edge) => ({ ...edge, ...root }));
    const extras = Object.entries(entry['optional-dependencies']).flatMap(([extra, list]) => follow(list).map((edge) => ({ ...edge, ...root, extra })));
    return [...main, ...extras, ...grouped(entry['dev-dependencies'], project, follow)];
}
function grouped(wanted, project, follow) {
    return Object.entries(wanted).flatMap(([group, list]) => follow(list).map((edge) => ({ ...edge, dev: true, project, group })));
}
function uv_edgesOf(entry, follow) {
    return follow([entry.dependencies, ...Object.values(entry['optional-dependencies'])].flat());
}
/** uv writes the version of a dependency only where the lockfile has several. */
function follower(packages) {
    const nodes = byName(packages.map(({ name }) => pythonName(name)));
    return (wanted) => wanted.flatMap(({ name, version }) => (nodes.get(pythonName(name)) ?? [])
        .filter((node) => version === undefined || packages[node]?.version === version)
        .map((to) => ({ to, range: null })));
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/read.ts











const none = () => [];
const READERS = new Map([
    ['package-lock', { read: readPackageLock, siblings: () => ['package.json'] }],
    ['yarn', { read: readYarnLock, siblings: yarnSiblings }],
    ['pnpm', { read: readPnpmLock, siblings: none }],
    ['pip', { read: readRequirements, siblings: none }],
    ['poetry', { read: readPoetryLock, siblings: () => ['pyproject.toml'] }],
    ['uv', { read: readUvLock, siblings: none }],
    ['go', { read: readGoMod, siblings: none }],
    ['cargo', { read: readCargoLock, siblings: () => ['Cargo.toml'] }],
    ['maven', { read: readPom, siblings: none }],
]);
/**
 * Reads what a lockfile says of its packages beyond what osv-scanner reports.
 * @throws LockfileError when the lockfile, or a manifest beside it, can't be read
 */
function readLockfile(kind, input) {
    const reader = READERS.get(kind.name);
    return reader ? reader.read(input) : readGeneric(input);
}
/**
 * The manifests that `readLockfile` wants to see for this lockfile, as far as they exist; paths relative to the repository.
 * @throws LockfileError when the lockfile can't be read
 */
function siblings(kind, path, text) {
    const names = READERS.get(kind.name)?.siblings(text) ?? [];
    return [...new Set(names.flatMap((name) => besides(path, name) ?? []))];
}
function yarnSiblings(text) {
    return [
        'package.json',
        ...yarnWorkspaces(text).map((folder) => (folder === '' ? 'package.json' : `${folder}/package.json`)),
    ];
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/read-lockfiles.ts







/**
 * Reads lockfiles one after the other, a turn of the event loop between them: parsing must not keep the rest of the process waiting.
 * @param paths relative to the repository, with `/`
 * @throws Error for a path that is no lockfile's
 */
async function readLockfiles(tree, paths) {
    const here = new Set((await tree.files()).filter(({ kind }) => kind === 'file').map(({ path }) => path));
    const read = [];
    for (const path of paths) {
        await (0,external_node_timers_promises_.setImmediate)();
        read.push(await readOne(tree, here, path));
    }
    return read;
}
async function readOne(tree, here, path) {
    const kind = (0,kinds/* lockfileKind */.W)(path);
    if (kind === null)
        throw new Error(`${path} is no lockfile`);
    try {
        const input = await readInput(tree, here, path, kind);
        const facts = readLockfile(kind, input);
        const forged = forgedEntries(kind, input).map((entry) => observeForged(path, kind.ecosystem ?? '', entry));
        return { path, kind, facts, forged, problem: null };
    }
    catch (error) {
        // What osv-scanner finds stands, without what the lockfile itself would add; but nobody checked the lockfile for forgeries.
        return { path, kind, facts: null, forged: [], problem: { file: path, message: (0,errors/* messageOf */.bD)(error) } };
    }
}
/** A lockfile's text with the texts of the manifests and companions that tell more about its packages. */
async function readInput(tree, here, path, kind) {
    const read = async (file) => (await tree.read(file)).toString('utf8');
    const text = await read(path);
    const beside = new Map();
    const wanted = [...siblings(kind, path, text), ...companions(path, text)];
    for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
        if (beside.has(next) || next === path || !here.has(next))
            continue;
        const content = await read(next);
        beside.set(next, content);
        wanted.push(...companions(next, content));
    }
    return { path, text, beside };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/side.ts





/** A tree that was not scanned because there was nothing to scan. */
const EMPTY_SIDE = { observations: [], lockfiles: [], problems: [], failed: [] };
/**
 * Starts osv-scanner on the lockfiles of one tree, and returns when it runs. Reading them comes after that, and after the start of the other
 * tree's: parsing keeps this process so busy that it would start nothing meanwhile.
 * @returns null when there is nothing to scan
 */
async function startSide(request) {
    if (request.paths.length === 0)
        return null;
    const scratch = (0,external_node_path_.join)(request.scratch, request.name);
    await readAhead(request.tree, request.paths);
    const staged = await stageLockfiles(request.tree, request.paths, (0,external_node_path_.join)(scratch, 'lockfiles'));
    let onStart = () => undefined;
    const running = new Promise((resolve) => {
        onStart = resolve;
    });
    const run = (program, args, options) => request.run(program, args, { ...options, onStart });
    const scan = invokeOsvScanner({ ...request, run, scratch, files: staged.files });
    await Promise.race([running, scan]);
    return { request, staged, scan };
}
/** What osv-scanner finds in the lockfiles of one tree, each finding with what the lockfile itself tells of the package, and forged entries. */
async function finishSide(started) {
    if (started === null)
        return EMPTY_SIDE;
    const { request, staged, scan } = started;
    const [scanned, read] = await Promise.all([
        scan,
        // A lockfile that could not be staged is too large or no text: nobody reads it.
        readLockfiles(request.tree, [...staged.files.values()]),
    ]);
    const problems = [
        ...staged.problems,
        ...scanned.problems,
        ...read.flatMap((lockfile) => lockfile.problem ?? []),
    ];
    return {
        observations: read.flatMap((lockfile) => [
            ...observe({ ...lockfile, packages: scanned.results.get(lockfile.path) ?? [] }),
            ...lockfile.forged,
        ]),
        lockfiles: request.paths.flatMap((path) => {
            const packages = scanned.counts.get(path);
            return packages === undefined ? [] : [{ path, packages }];
        }),
        problems: [
            ...new Set(problems.map(({ file, message }) => (file === null ? message : `${file}: ${message}`))),
        ],
        failed: [...new Set(problems.flatMap(({ file }) => file ?? []))],
    };
}
/** Files that are read at the same time: many for one git process, few enough for a disk and for GitHub's API. */
const AT_ONCE = 64;
/** Reads files together, since one git process reads many as fast as one; what fails here fails again, by name, where it is used. */
async function readAhead(tree, paths) {
    for (let next = 0; next < paths.length; next += AT_ONCE) {
        await Promise.allSettled(paths.slice(next, next + AT_ONCE).map((path) => tree.read(path)));
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/stopwatch.ts
/** The time of a scan without that of getting osv-scanner, which takes minutes once and then never again. */
class Stopwatch {
    #start = performance.now();
    /** Milliseconds since it was made, pauses left out. */
    get ms() {
        return Math.round(performance.now() - this.#start);
    }
    /** Awaits something whose time does not count. */
    async pauseFor(other) {
        const start = performance.now();
        try {
            return await other;
        }
        finally {
            this.#start += performance.now() - start;
        }
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/run.ts











const OSV_SCANNER = { name: 'osv-scanner', sources: ['dependencies'] };
/** The dependency scanner. */
function createOsvScanner(options) {
    return {
        ...OSV_SCANNER,
        skipped: (policy) => policy.scan.dependencies.enabled ? null : 'the policy has scan.dependencies.enabled: false',
        scan: async (context) => {
            const stopwatch = new Stopwatch();
            const { report, ...rest } = await run_scanOrFail(options, context, stopwatch);
            return { ...rest, report: { ...report, ms: stopwatch.ms } };
        },
    };
}
/** Whatever could not be done ends as `failed`, which no gate passes. */
async function run_scanOrFail(options, context, stopwatch) {
    try {
        const base = context.base && cachedTree(context.base);
        return await scan(options, { ...context, head: cachedTree(context.head), base }, stopwatch);
    }
    catch (error) {
        return resultOf('', EMPTY_SIDE, [], new Map(), [], [(0,errors/* messageOf */.bD)(error)]);
    }
}
async function scan(options, context, stopwatch) {
    const { head, base, directory, policy } = context;
    const { exclude } = policy.scan.dependencies;
    const inHead = (0,dependencies_select/* selectLockfiles */.jv)(await head.files(), directory, exclude);
    const inBase = base === null ? null : (0,dependencies_select/* selectLockfiles */.jv)(await base.files(), directory, exclude);
    if (inHead.lockfiles.length === 0 && (inBase?.lockfiles.length ?? 0) === 0)
        return nothingToScan(inHead, directory);
    const database = options.database === null ? null : (0,external_node_path_.resolve)(options.cwd, options.database);
    const located = locateOsvScanner({ ...options, input: options.program });
    const { program, version } = await stopwatch.pauseFor(located);
    const start = (name, tree, paths) => startSide({ ...options, program, database, tree, paths, scratch: context.scratch, name });
    const changed = base === null || inBase === null
        ? []
        : await changedLockfiles(inBase.lockfiles, inHead.lockfiles, base, head);
    const [startedHead, startedBase] = await Promise.all([
        start('head', head, inHead.lockfiles),
        base === null ? null : start('base', base, changed),
    ]);
    const [scannedHead, scannedBase] = await Promise.all([finishSide(startedHead), finishSide(startedBase)]);
    const unchanged = new Set(inBase?.lockfiles.filter((path) => !changed.includes(path)));
    const moved = base === null || inBase === null
        ? new Map()
        : await movedLockfiles({ tree: base, selection: inBase, side: scannedBase }, { tree: head, selection: inHead, side: scannedHead });
    const gone = base === null || inBase === null ? [] : await vanishedLockfiles(inBase, inHead, moved, base, head);
    // What could not be looked at in the head is not repaired there.
    const unseen = new Set([
        ...scannedHead.failed,
        ...gone.filter((lockfile) => lockfile.uncovered).map(({ path }) => path),
    ]);
    const baseObservations = [
        ...scannedHead.observations.filter((observation) => unchanged.has(observation.place.path)),
        ...scannedBase.observations.filter((observation) => !unseen.has(observation.place.path)),
    ];
    const notes = [
        ...gone.filter((lockfile) => !lockfile.uncovered).map(({ path, fate }) => `${path} was ${fate}`),
        ...scannedBase.problems.map((problem) => `of the base, so its findings count as introduced: ${problem}`),
        ...(await ignoredConfigurations(context)),
        ...notAnalysed(inHead),
    ];
    const problems = [
        ...unreachable(inHead, directory),
        ...scannedHead.problems,
        ...gone.filter((lockfile) => lockfile.uncovered).map(({ path, fate }) => `${path} was ${fate}`),
        ...inHead.links.filter((path) => !gone.some((lockfile) => lockfile.path === path)).map(linkProblem),
    ];
    return resultOf(version, scannedHead, baseObservations, moved, notes, problems);
}
/** The directory to scan must not lead elsewhere: whoever commits a link in its place would choose what is scanned. */
function unreachable(selection, directory) {
    const detour = directory === '' ? null : detourTo(directory, selection);
    return detour === null ? [] : [`${directory} cannot be scanned: ${detour}`];
}
function notAnalysed({ unread, submodules }) {
    return [
        ...unread.map(({ path, reason }) => `not analysed: ${path} (${reason})`),
        ...submodules.map((path) => `not analysed: ${path} (a submodule; scan it in its own repository)`),
    ];
}
function linkProblem(path) {
    return `${path} is a symbolic link, which is not followed. Commit the file itself, or exclude it (scan.dependencies.exclude)`;
}
/** An osv-scanner.toml has no effect: whoever relies on one must learn that. */
async function ignoredConfigurations({ head }) {
    const files = (await head.files()).filter(({ path }) => /(?:^|\/)osv-scanner\.toml$/.test(path));
    return files.map(({ path }) => `${path} is ignored: a pull request must not silence its own findings. Put a waiver into the policy instead`);
}
function nothingToScan(selection, directory) {
    const problems = [...unreachable(selection, directory), ...selection.links.map(linkProblem)];
    const notes = [...excludedWords(selection.excluded), ...notAnalysed(selection)];
    return resultOf('', EMPTY_SIDE, [], new Map(), notes, problems);
}
/** That everything is excluded is no news to who wrote the policy, but to who names a directory. */
function excludedWords(paths) {
    const [first, ...more] = paths;
    if (first === undefined)
        return [];
    const what = more.length === 0 ? first : `${first} and ${more.length} more`;
    return [`left out by scan.dependencies.exclude of the policy: ${what}`];
}
function resultOf(version, head, base, moved, notes, problems) {
    const report = (0,scan_report/* reportOf */.EI)(OSV_SCANNER, {
        version,
        problems,
        notes,
        packages: head.lockfiles.reduce((sum, lockfile) => sum + lockfile.packages, 0),
        files: head.lockfiles.length,
        lockfiles: head.lockfiles,
    });
    return { report, head: head.observations, base, moved };
}

;// CONCATENATED MODULE: ./src/scanners/not-built.ts
/** A scanner that the policy knows and this version does not have yet: it is listed as skipped, so that nobody takes it for clean. */
function notBuilt(section) {
    return {
        name: section,
        sources: [section],
        skipped: (policy) => policy.scan[section].enabled
            ? 'this version does not have it yet'
            : `the policy has scan.${section}.enabled: false`,
        scan: () => Promise.reject(new Error(`there is no ${section} scanner`)),
    };
}

// EXTERNAL MODULE: ./src/system/working-tree.ts
var working_tree = __webpack_require__(2635);
;// CONCATENATED MODULE: ./src/scanners/shared/sarif/schema.ts

/**
 * SARIF 2.1.0, as far as it is read. Unknown properties are ignored; known ones have to have their type.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
const message = schemas/* object */.Ikc({
    text: schemas/* string */.YjP().optional(),
    markdown: schemas/* string */.YjP().optional(),
    id: schemas/* string */.YjP().optional(),
    arguments: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
const artifactLocation = schemas/* object */.Ikc({
    uri: schemas/* string */.YjP().optional(),
    uriBaseId: schemas/* string */.YjP().optional(),
    index: schemas/* int */.Whr().optional(),
});
const region = schemas/* object */.Ikc({
    startLine: schemas/* int */.Whr().min(1).optional(),
    startColumn: schemas/* int */.Whr().min(1).optional(),
    endLine: schemas/* int */.Whr().min(1).optional(),
    snippet: schemas/* object */.Ikc({ text: schemas/* string */.YjP().optional() }).optional(),
});
const schema_location = schemas/* object */.Ikc({
    physicalLocation: schemas/* object */.Ikc({ artifactLocation: artifactLocation.optional(), region: region.optional() })
        .optional(),
    message: message.optional(),
});
const componentReference = schemas/* object */.Ikc({ name: schemas/* string */.YjP().optional(), index: schemas/* int */.Whr().optional() });
const ruleReference = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().optional(),
    index: schemas/* int */.Whr().optional(),
    toolComponent: componentReference.optional(),
});
const level = schemas/* enum */.k5n(['none', 'note', 'warning', 'error']);
const properties = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional();
const rule = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP().optional(),
    shortDescription: message.optional(),
    fullDescription: message.optional(),
    messageStrings: schemas/* record */.g1P(schemas/* string */.YjP(), message).optional(),
    helpUri: schemas/* string */.YjP().optional(),
    defaultConfiguration: schemas/* object */.Ikc({ level: level.optional() }).optional(),
    relationships: schemas/* array */.YOg(schemas/* object */.Ikc({ target: ruleReference })).optional(),
    properties,
});
const component = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    version: schemas/* string */.YjP().optional(),
    semanticVersion: schemas/* string */.YjP().optional(),
    rules: schemas/* array */.YOg(rule).optional(),
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
    suppressions: schemas/* array */.YOg(schemas/* object */.Ikc({ kind: schemas/* string */.YjP().optional(), status: schemas/* string */.YjP().optional() })).nullish(),
    codeFlows: schemas/* array */.YOg(schemas/* object */.Ikc({
        threadFlows: schemas/* array */.YOg(schemas/* object */.Ikc({ locations: schemas/* array */.YOg(schemas/* object */.Ikc({ location: schema_location.optional() })) })),
    }))
        .optional(),
    properties,
});
const notification = schemas/* object */.Ikc({ level: level.optional(), message: message.optional() });
const run = schemas/* object */.Ikc({
    tool: schemas/* object */.Ikc({ driver: component, extensions: schemas/* array */.YOg(component).optional() }),
    invocations: schemas/* array */.YOg(schemas/* object */.Ikc({
        executionSuccessful: schemas/* boolean */.zMY().optional(),
        toolExecutionNotifications: schemas/* array */.YOg(notification).optional(),
    }))
        .optional(),
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({ location: artifactLocation.optional() })).optional(),
    originalUriBaseIds: schemas/* record */.g1P(schemas/* string */.YjP(), artifactLocation).optional(),
    results: schemas/* array */.YOg(result).nullish(),
});
/** A SARIF log. */
const logSchema = schemas/* object */.Ikc({ version: schemas/* literal */.euz('2.1.0'), runs: schemas/* array */.YOg(run) });

;// CONCATENATED MODULE: ./src/scanners/shared/sarif/parse.ts

/** A SARIF file that cannot be used: what is wrong, and where. */
class SarifError extends Error {
    name = 'SarifError';
}
/**
 * The runs of a SARIF text.
 * @throws SarifError when it is no complete SARIF 2.1.0 log of tools that ran; its words quote nothing of the text, which may hold secrets
 */
function parseSarif(text) {
    if (text.trim() === '')
        throw new SarifError('it is empty: the tool wrote nothing');
    const log = checked(parse_parseJson(text.replace(/^\ufeff/, '')));
    if (log.length === 0)
        throw new SarifError('it has no runs: no tool says that it has looked at anything');
    for (const run of log)
        complain(run);
    return log;
}
function parse_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        const at = /position (\d+)/.exec(error.message)?.[1];
        const line = at === undefined ? '' : ` (line ${text.slice(0, Number(at)).split('\n').length})`;
        const end = error.message.startsWith('Unexpected end') || Number(at) >= text.trimEnd().length;
        throw new SarifError(end ? 'it ends in the middle: the tool did not finish' : `it is no JSON${line}`, {
            cause: error,
        });
    }
}
function checked(value) {
    const parsed = logSchema.safeParse(value);
    if (parsed.success)
        return parsed.data.runs;
    const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
    if (version !== '2.1.0')
        throw new SarifError(`it is no SARIF 2.1.0: its version is ${versionWords(version)}`);
    const [issue] = parsed.error.issues;
    throw new SarifError(`it is no valid SARIF: ${issueWords(issue)}`);
}
function versionWords(version) {
    return typeof version === 'string' && /^[\w.-]{1,20}$/.test(version) ? version : 'missing or no version';
}
/** Where, and which type was expected: no value. */
function issueWords(issue) {
    const where = issue?.path.map(String).join('.') ?? '';
    const what = issue?.code === 'invalid_type' ? `no ${issue.expected}` : 'not what the standard allows';
    return `${where === '' ? 'the log' : where} is ${what}`;
}
/** A tool that says itself that it failed, or leaves its results out, has not looked (SARIF 3.14.23). */
function complain({ tool, invocations, results }) {
    const name = JSON.stringify(tool.driver.name.slice(0, 60));
    if (invocations?.some(({ executionSuccessful }) => executionSuccessful === false) === true)
        throw new SarifError(`${name} says that it failed (executionSuccessful is false): look at its log`);
    if (results == null)
        throw new SarifError(`the run of ${name} has no results, not even an empty list, so it did not scan`);
}

;// CONCATENATED MODULE: ./src/scanners/sarif/read.ts







/** Bytes of the largest file that is read; GitHub takes 10 MB compressed. A larger one would need several times its size in memory. */
const MAX_SARIF_BYTES = 40 * 1024 * 1024;
/** The files that a glob names, relative to the directory, sorted. @throws SarifError when there are none, or the glob leads out */
async function findSarif({ directory, from }, glob) {
    const pattern = relativeGlob(directory, glob);
    const { base } = picomatch_default().scan(pattern);
    const matcher = picomatch_default()(pattern, { dot: true });
    const start = base === pattern ? external_node_path_.posix.dirname(base) : base;
    const found = (await walk(directory, start === '.' ? '' : start)).filter((path) => matcher(path));
    if (found.length === 0) {
        const what = `no file matches "${pattern}" (${from})`;
        throw new SarifError(`${what}: the tool did not run, or wrote elsewhere. Its results count as missing, not as none`);
    }
    return found.sort();
}
/** Whether searches name a file. @param path absolute @throws SarifError when a glob leads out */
function isNamed(searches, path) {
    return searches.some(({ directory, globs }) => {
        const here = (0,external_node_path_.relative)(directory, path).split(external_node_path_.sep).join(external_node_path_.posix.sep);
        return globs.some((glob) => picomatch_default().isMatch(here, relativeGlob(directory, glob), { dot: true }));
    });
}
function relativeGlob(directory, glob) {
    const slashed = external_node_path_.sep === '\\' ? glob.replaceAll('\\', '/') : glob;
    const path = (0,external_node_path_.isAbsolute)(glob)
        ? (0,external_node_path_.relative)(directory, glob).split(external_node_path_.sep).join(external_node_path_.posix.sep)
        : external_node_path_.posix.normalize(slashed);
    if (path === '..' || path.startsWith('../') || (0,external_node_path_.isAbsolute)(path))
        throw new SarifError(`"${glob}" leads outside the workspace. Write SARIF files inside it`);
    return path;
}
/** Files and symbolic links below a directory; links to directories are not entered. */
async function walk(root, directory) {
    const entries = await entriesOf((0,external_node_path_.join)(root, directory));
    const found = await Promise.all(entries.map(async (entry) => {
        const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
        if (!entry.isDirectory())
            return [path];
        return working_tree/* NEVER_SCANNED */.mZ.includes(entry.name) ? [] : walk(root, path);
    }));
    return found.flat();
}
async function entriesOf(directory) {
    try {
        return await (0,promises_.readdir)(directory, { withFileTypes: true });
    }
    catch (error) {
        if ((0,errors/* isMissing */.b2)(error))
            return [];
        throw error;
    }
}
/**
 * The bytes of a SARIF file in the workspace.
 * @throws SarifError when it is a link, lies behind one, is no regular file or too large
 */
async function readSarif(directory, path) {
    const full = (0,external_node_path_.join)(directory, path);
    if ((await (0,promises_.lstat)(full)).isSymbolicLink())
        throw new SarifError('it is a symbolic link; links are not followed');
    if (!(0,working_tree/* isInside */.FK)(await (0,promises_.realpath)(directory), await (0,promises_.realpath)(full)))
        throw new SarifError('it leads outside the workspace, through a symbolic link');
    const file = await (0,promises_.open)(full, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
    try {
        const stat = await file.stat();
        if (!stat.isFile())
            throw new SarifError('it is no regular file');
        if (stat.size > MAX_SARIF_BYTES)
            throw new SarifError(`it has ${Math.round(stat.size / 1024 ** 2)} MB, more than the ${MAX_SARIF_BYTES / 1024 ** 2} MB that are read. Have the tool leave out snippets and files, or write several files`);
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./src/scanners/secrets/placeholder.ts

/** Words that people put where a secret will stand. */
const WORDS = /example|sample|placeholder|dummy|fake|mock|change[-_]?(?:me|it|this)|replace|redacted|removed|insert|your|my[-_]?(?:secret|token|pass|key|api)|some[-_]?(?:secret|token|pass|key)|passw(?:or)?d|passwort|passphrase|secret|t0ken|token(?![a-z0-9])|todo|fixme|default|undefined|null|true|false|xxxx|\.{3}|…|\*{3}|-{4}|_{4}|foobar|foo[-_]?bar|lorem|qwert|asdf|test(?:ing)?(?:[-_\d]|$)|^test|admin123|letmein|hunter2|s[e3]cr[e3]t|p[a@]ss(?:w[o0^]rd|wd|[^a-z]|$)/i;
/** Ways in which files name a value that stands elsewhere. */
const VARIABLE = /\$\{|\$\(|\{\{|<%|#\{|^\$[A-Za-z_]|^%[A-Za-z_]\w*%$|^<.*>$|^\[.*\]$|^@.*@$|^__\w+__$|%[sdv]|\{[\w.]*\}|^process\.env|^os\.environ|^env[.:[(]|^vault:|^secret:|^ref\+|^!|^op:\/\//;
/** Encrypted on purpose, to be committed: dotenvx, SOPS, Ansible Vault, Sealed Secrets. */
const ENCRYPTED = /^encrypted:|^ENC\[|^\$ANSIBLE_VAULT|^Ag[A-Za-z0-9+/]{200,}={0,2}$/;
/** Neighbours of one another: somebody typed them in order. */
const SEQUENCES = 'abcdefghijklmnopqrstuvwxyz0123456789|01234567890|9876543210|zyxwvutsrqponmlkjihgfedcba';
/** SHA-256 of values that providers print in their own documents and emulators, each the first 16 digits. */
const DOCUMENTED = new Set([
    // GitHub's documents, whatever the prefix.
    '7e498f91828a193c',
    // Azurite's storage account.
    '0011cc25eb432071',
    // The Cosmos DB emulator.
    'aa6547439583c3a2',
    // jwt.io.
    '7f75367e78812551',
    // jwt.io, the older one.
    'da816f9f2c16e6c5',
]);
/** Whether a value stands for a secret without being one: a variable, a word, a documented example, characters in a row. */
function isPlaceholder(value) {
    return (VARIABLE.test(value) ||
        ENCRYPTED.test(value) ||
        WORDS.test(value) ||
        hasPattern(value) ||
        isDocumented(value) ||
        isEncodedPlaceholder(value));
}
/** The same for a token with a beginning of its own, whose other characters are random and may by chance hold a short word. */
function isTokenPlaceholder(value) {
    return (/example|x{5,}|placeholder|redacted|dummy|your|changeme|\.{3}|\*{3}/i.test(value) ||
        hasPattern(value) ||
        isDocumented(value));
}
/** One character five times and more, a sequence of eight and more, or the same few characters over and over. */
function hasPattern(value) {
    if (/(.)\1{5,}/.test(value) || /^(.{1,8})\1{2,}.{0,8}$/.test(value))
        return true;
    const lower = value.toLowerCase();
    for (let at = 0; at + 8 <= lower.length; at += 1)
        if (SEQUENCES.includes(lower.slice(at, at + 8)))
            return true;
    return false;
}
/** Base64 of readable text that is one: `{"Password":"defaultPassword"}`. */
function isEncodedPlaceholder(value) {
    if (!/^[A-Za-z0-9+/]{16,}={0,2}$/.test(value))
        return false;
    const text = Buffer.from(value, 'base64').toString('latin1');
    return /^[\x20-\x7e]+$/.test(text) && WORDS.test(text);
}
function isDocumented(value) {
    return DOCUMENTED.has((0,external_node_crypto_.createHash)('sha256').update(value).digest('hex').slice(0, 16));
}

;// CONCATENATED MODULE: ./src/scanners/secrets/strength.ts

/**
 * Shannon entropy of a text's characters, in bits for each: 0 for one repeated character, about 4 for
 * random hexadecimal digits, up to 6 for long random Base64.
 */
function entropy(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}
/** Least entropy of random characters, bits each: below it lie words, counters and repetitions. */
const LEAST_ENTROPY = { hex: 2.8, other: 3.4 };
/** Most of a drawn value that may stand in runs of letters that could be words. */
const MOST_WORDS = 0.5;
/**
 * Whether a value looks as if a machine drew it: only characters of tokens, at least `length` of them,
 * letters and digits, more entropy than words have, and at most half of it in runs that could be words.
 * @see docs/secrets.md for the measure in words
 */
function isRandom(value, length) {
    if (value.length < length || !/^[\w+/=.~-]+$/.test(value) || isPlaceholder(value))
        return false;
    if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || isReference(value))
        return false;
    const hex = /^[0-9a-fA-F-]+$/.test(value);
    if (!hex && isPhrase(value))
        return false;
    const least = hex ? LEAST_ENTROPY.hex : LEAST_ENTROPY.other;
    return entropy(value) >= least && (hex || wordShare(value, 5) <= MOST_WORDS);
}
/**
 * Whether a value may be a password where its place says that one stands there: no variable, no
 * placeholder, no word or name, and two kinds of characters at least, one of them a digit or a sign. A
 * letter of another alphabet, or with an accent, is no sign.
 */
function isChosen(value) {
    if (value.length < 6 || isPlaceholder(value) || isReference(value) || isRepetitive(value))
        return false;
    const kinds = [/\p{Ll}|\p{Lo}/u, /\p{Lu}/u, /\d/, /[^\p{L}\p{M}\w\s.-]/u];
    const has = kinds.filter((kind) => kind.test(value)).length;
    // Letters, dots and dashes only: a name of something (`login-form.input`), not a password.
    return has >= 2 && !/^[\p{L}\p{M}_.-]+$/u.test(value);
}
/**
 * Whether a value looks like a password by itself, wherever it stands: besides what `isChosen` asks, a
 * digit, and less than half of it in runs of four letters and more that could be words.
 */
function isDrawn(value) {
    return value.length >= 8 && isChosen(value) && /\d/.test(value) && !isWordy(value);
}
/** Whether half of a value or more stands in runs of letters that could be words. */
function isWordy(value) {
    return wordShare(value, 4) >= MOST_WORDS;
}
/** A path, a URL, an e-mail address, a call, a property, a selector: where a secret comes from, not what it is. */
function isReference(value) {
    return (/^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|\.{0,2}\/[\w.-]+\/)/i.test(value) ||
        /^[\w.+-]+@[\w-]+\.[\w.]+$/.test(value) ||
        /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*|\[[^\]]*\])+$/.test(value) ||
        /^[A-Za-z_$][\w$.]*\(.*\)?(?:\.\w+\(.*\))*$/.test(value) ||
        /^[.#][a-z]+(?:[-_]{1,2}[a-z0-9]+)*$/.test(value) ||
        /^arn:|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){2,}$/.test(value));
}
function isRepetitive(value) {
    return new Set(value).size < Math.min(5, value.length);
}
/** Words and numbers joined by dashes, dots or underscores: `acme-customer-id-2026`. */
function isPhrase(value) {
    const parts = value.split(/[-_.]/);
    return parts.length >= 3 && parts.every((part) => /^(?:[a-z]*|[A-Z]*|[A-Z][a-z]*|v?\d{1,8})$/.test(part));
}
/** The share of a value that stands in runs of `least` and more letters of one case with a vowel among them. */
function wordShare(value, least) {
    const plain = value.normalize('NFD').replace(/\p{M}/gu, '');
    const runs = plain.match(/\p{Lu}?\p{Ll}+|\p{Lu}{2,}|\p{Lo}+/gu) ?? [];
    const words = runs.filter((run) => run.length >= least && /[aeiouy]|[^\p{ASCII}]/iu.test(run));
    return words.reduce((sum, run) => sum + run.length, 0) / plain.length;
}

;// CONCATENATED MODULE: ./src/scanners/secrets/detectors/detector.ts


/** How far a candidate's surroundings go, characters. */
const AROUND = 200;
/** The same characters that words are made of must not go on before a token, but an escape in a string (`\n`) may end there. */
const BEFORE = String.raw `(?<![A-Za-z0-9_](?<!\\[nrt]))`;
/** No letter or digit goes on after a token. */
const AFTER = '(?![A-Za-z0-9])';
/**
 * A token with a beginning of its own.
 * @param prefix plain text
 * @param rest what follows, as the source of a regular expression
 */
function token(kind, name, prefix, rest, extra = {}) {
    return pattern(kind, name, `${prefix.replace(/[.$]/g, '\\$&')}${rest}`, {
        keywords: [prefix],
        shown: prefix,
        ...extra,
    });
}
/** A token by a pattern for all of it; `keywords` say where to try it. */
function pattern(kind, name, source, { severity = 'critical', keywords = [], before = [0], shown = '', inside = false, near }) {
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
        ...(near === undefined ? {} : { near }),
    };
}
/** A token that has no beginning of its own, known by the name that it is assigned to. @param names as a regular expression */
function named(kind, name, names, value, keywords) {
    const assigned = String.raw `[\w-]{0,30}["'\x60]?\]?[ \t]{0,20}(?::=|=>|[:=,])[ \t]{0,20}["'\x60]?`;
    return {
        kind,
        name,
        severity: 'critical',
        keywords,
        before: [0],
        pattern: new RegExp(`(?:${names})${assigned}(?<value>${value})(?![A-Za-z0-9+/_-])`, 'iy'),
        shown: '',
        made: 'issued',
        // Without a beginning of its own a word of the same length looks the same.
        accepts: (candidate) => /\d/.test(candidate.value) && !isTokenPlaceholder(candidate.value) && !isWordy(candidate.value),
    };
}

;// CONCATENATED MODULE: ./src/scanners/secrets/detectors/assignments.ts

/** Endings of names that tell about a secret without being one. */
const ABOUT = /(?:ids?|names?|urls?|uris?|paths?|files?|dir|fields?|labels?|hint|titles?|types?|kinds?|length|size|count|policy|rules?|regexp?|patterns?|headers?|placeholder|prefix|suffix|expir\w*|ttl|hash\w*|sha\d*|digest|checksum|columns?|errors?|messages?|text|endpoint|params?|selector|class|version|algorithm|format|encoding|index|scopes?|status|issuer|audience|storage|provider|service|manager|store|ref|arn)["'\x60]?$/i;
/** Names of what anybody may know. */
const PUBLIC = /public|publishable|csrf|xsrf|cache_?key|primary_?key|foreign_?key|sort_?key|partition_?key|key_?code|next_?token|page_?token|continuation|integrity|fingerprint/i;
/** A quote, escaped where the text is a string itself: a notebook, a source map. */
const QUOTE = String.raw `\\{0,3}["'\x60]`;
const ASSIGN = String.raw `(?:${QUOTE})?\]?[ \t]{0,20}(?::=|=>|===?|!==?|[:=])[ \t]{0,20}`;
/** The same for lists of pairs: `{"key":"password","value":"…"}`. */
const PAIR = String.raw `${QUOTE}[ \t\r\n]{0,40},[ \t\r\n]{0,40}${QUOTE}value${QUOTE}[ \t]{0,20}:[ \t]{0,20}`;
const QUOTED = String.raw `(?:[A-Za-z]{1,2})?(?<quote>${QUOTE})(?<value>[^"'\x60\s\\]{6,4096})\k<quote>`;
const BARE = String.raw `(?<value>[^\s"'\x60#;,<>{}()[\]$%]{6,4096})(?=[ \t]*(?:$|[\r\n#;,]))`;
const ELEMENT = String.raw `>(?<value>[^<>\s]{6,4096})<\/`;
const PASSWORD = '(?:passw(?:or)?d|passwort|pwd|passphrase|passwd|passcode)';
const SECRET = '(?:secret|token|api_?-?key|access_?-?key|private_?-?key|auth_?-?key|encryption_?-?key|signing_?-?key|client_?-?key|master_?-?key|credentials?)';
/** Keys that their service prints for every visitor: PostHog, Stripe, Atlassian Connect and their like. */
const PUBLIC_VALUE = /^(?:phc_|pk_|pub_|publishable_|ca_[A-Za-z0-9]{20}|connect:)/i;
/** Files whose keys are names of something and whose values are digests. */
const GENERATED = /(?:^|\/)(?:[^/]*[.-]lock(?:\.[a-z]+)?|[^/]*\.lockfile|go\.sum|npm-shrinkwrap\.json)$/i;
/** Files of settings, one to a line, that programs read. */
const SETTINGS = /(?:^|\/)(?:\.env[\w.-]*|[\w.-]*\.(?:env|properties|ini|tfvars|cnf|conf|cfg))$/i;
/** What stands around the password of a connection: to where, or by what call. */
const CONNECTION = /["'\x60]?(?:host(?:name)?|server|database|port|auth|dsn)["'\x60]?\s*[:=]|(?:connect|createConnection|createPool|createTransport|createClient|Pool|login|authenticate|signIn)\s*\(/i;
/** Whether a candidate stands where a credential is used: a setting of the environment, a connection. */
function isInPosition({ path, context, around }) {
    return SETTINGS.test(path) || /(?:^|[^a-z])[A-Z0-9]+_[A-Z0-9_]+$/.test(context) || CONNECTION.test(around);
}
function cased(...words) {
    return words.flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]);
}
const PASSWORD_WORDS = cased('passw', 'pwd', 'passphrase', 'passcode');
const SECRET_WORDS = [
    ...cased('secret', 'token', 'credential'),
    ...cased('api', 'access', 'private', 'auth', 'encryption', 'signing', 'client', 'master').flatMap((word) => {
        const key = word === word.toUpperCase() ? 'KEY' : 'key';
        return [`${word}${key}`, `${word}_${key}`, `${word}-${key}`, `${word}Key`];
    }),
];
function row(base, names, value, accepts, extra = {}) {
    return {
        ...base,
        severity: 'high',
        before: [0],
        shown: '',
        // The context is the whole name: what stands before the keyword too.
        pattern: new RegExp(`(?<=(?<context>[\\w.-]{0,60}))(?<rest>${names}[\\w-]{0,40})${value === ELEMENT ? '' : `(?:${ASSIGN}|${PAIR})`}${value}`, 'iym'),
        accepts: (candidate) => !ABOUT.test(candidate.context) &&
            !PUBLIC.test(candidate.context) &&
            !PUBLIC_VALUE.test(candidate.value) &&
            !GENERATED.test(candidate.path) &&
            accepts(candidate),
        byName: true,
        ...extra,
    };
}
const assignments_password = { kind: 'password', name: 'Password', keywords: PASSWORD_WORDS, made: 'chosen' };
const secret = {
    kind: 'generic-secret',
    name: 'Secret or API key',
    keywords: SECRET_WORDS,
    made: 'issued',
};
const acceptDrawn = ({ value }) => isDrawn(value);
/** A password that somebody thought of is one where its place says so. */
const acceptWeak = (candidate) => /\d/.test(candidate.value) && isChosen(candidate.value) && isInPosition(candidate);
const acceptSecret = ({ value }) => isRandom(value, 20);
/** Values assigned to names that speak of a secret. They come last: whatever has a form of its own is named by that. */
const ASSIGNMENTS = [
    row(assignments_password, PASSWORD, QUOTED, acceptDrawn),
    row(assignments_password, PASSWORD, ELEMENT, acceptDrawn),
    row(assignments_password, PASSWORD, BARE, acceptDrawn, { configurationOnly: true }),
    row(assignments_password, PASSWORD, QUOTED, acceptWeak, { confidence: 'medium' }),
    row(assignments_password, PASSWORD, BARE, acceptWeak, { configurationOnly: true, confidence: 'medium' }),
    row(secret, SECRET, QUOTED, acceptSecret),
    row(secret, SECRET, ELEMENT, acceptSecret),
    row(secret, SECRET, BARE, acceptSecret, { configurationOnly: true }),
];

;// CONCATENATED MODULE: ./src/scanners/secrets/detectors/atlassian.ts

/** Atlassian: API tokens, OAuth, Bitbucket, Forge. */
const ATLASSIAN = [
    token('atlassian-api-token', 'Atlassian API token', 'ATATT3x', '[A-Za-z0-9_=-]{60,400}'),
    token('atlassian-access-token', 'Bitbucket or Atlassian access token', 'ATCTT3x', '[A-Za-z0-9_=-]{60,400}'),
    token('atlassian-oauth-secret', 'Atlassian OAuth client secret', 'ATOA', '[A-Za-z0-9_=-]{60,100}'),
    token('bitbucket-app-password', 'Bitbucket app password', 'ATBB', '[A-Za-z0-9]{32}'),
    named('atlassian-legacy-token', 'Atlassian API token', String.raw `(?:atlassian|jira|confluence)[\w-]{0,20}(?:token|key|secret|password)`, '[A-Za-z0-9]{24}', ['atlassian', 'ATLASSIAN', 'Atlassian', 'jira', 'JIRA', 'Jira', 'confluence', 'CONFLUENCE', 'Confluence']),
    token('bitbucket-data-center-token', 'Bitbucket Data Center access token', 'BBDC-', '[A-Za-z0-9+/]{43,44}'),
    named('bitbucket-oauth-secret', 'Bitbucket OAuth consumer secret', String.raw `bitbucket[\w-]{0,20}(?:secret|key|password)`, '[A-Za-z0-9]{32}', ['bitbucket', 'BITBUCKET', 'Bitbucket']),
    named('forge-api-token', 'Forge deployment token', 'FORGE_API_TOKEN', '[A-Za-z0-9_=-]{24,400}', [
        'FORGE_API_TOKEN',
    ]),
];

;// CONCATENATED MODULE: ./src/scanners/secrets/detectors/cloud.ts

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** Cloud providers and what builds on them. */
const CLOUD = [
    pattern('aws-access-key', 'AWS access key', '(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}', {
        keywords: ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
        shown: 'A',
    }),
    named('aws-secret-key', 'AWS secret access key', String.raw `aws[\w.-]{0,20}secret[\w-]{0,20}`, '[A-Za-z0-9/+]{40}', ['aws', 'AWS', 'Aws']),
    named('aws-secret-key', 'AWS secret access key', 'secret_?access_?key', '[A-Za-z0-9/+]{40}', [
        'secretAccessKey',
        'SecretAccessKey',
        'secret_access_key',
        'SECRET_ACCESS_KEY',
    ]),
    token('aws-bedrock-key', 'Amazon Bedrock API key', 'ABSK', '[A-Za-z0-9+/]{100,160}={0,2}'),
    token('google-api-key', 'Google API key', 'AIza', String.raw `[\w-]{35}`, { severity: 'high' }),
    token('google-oauth-secret', 'Google OAuth client secret', 'GOCSPX-', String.raw `[\w-]{28}`),
    token('google-access-token', 'Google OAuth access token', 'ya29.', String.raw `[\w-]{30,1000}`),
    token('google-refresh-token', 'Google OAuth refresh token', '1//0', String.raw `[\w-]{40,200}`),
    token('firebase-server-key', 'Firebase Cloud Messaging server key', 'AAAA', String.raw `[\w-]{7}:[\w-]{140}`),
    token('azure-storage-key', 'Azure storage account or Cosmos DB key', 'AccountKey=', '(?<value>[A-Za-z0-9+/]{86}==)'),
    token('azure-shared-access-key', 'Azure Service Bus or Event Hubs key', 'SharedAccessKey=', '[A-Za-z0-9+/]{43}='),
    pattern('azure-client-secret', 'Microsoft Entra client secret', String.raw `[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}`, { keywords: ['Q~'], before: [4] }),
    pattern('azure-devops-token', 'Azure DevOps personal access token', '[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}', {
        keywords: ['AZDO'],
        before: [76],
    }),
    pattern('azure-sas-signature', 'Azure shared access signature', 
    // The parameters stand in any order; a Logic App leaves the padding out.
    String.raw `[?& ]sig=(?<value>[A-Za-z0-9%+/_-]{43,70}(?:%3[Dd]|=)?)(?![A-Za-z0-9%+/_=-])`, {
        keywords: ['?sig=', '&sig=', ' sig='],
        severity: 'high',
        inside: true,
        near: /[?& ]s(?:[evrp]|kn)=/,
    }),
    token('digitalocean-token', 'DigitalOcean personal access token', 'dop_v1_', '[0-9a-f]{64}'),
    token('digitalocean-oauth-token', 'DigitalOcean OAuth token', 'doo_v1_', '[0-9a-f]{64}'),
    token('digitalocean-refresh-token', 'DigitalOcean refresh token', 'dor_v1_', '[0-9a-f]{64}'),
    token('heroku-key', 'Heroku API key', 'HRKU-', String.raw `[\w-]{36,80}`),
    named('heroku-legacy-key', 'Heroku API key', String.raw `heroku[\w-]{0,20}(?:key|token|secret)`, UUID, [
        'heroku',
        'HEROKU',
        'Heroku',
    ]),
    token('cloudflare-ca-key', 'Cloudflare Origin CA key', 'v1.0-', '[0-9a-f]{24}-[0-9a-f]{146}'),
    named('cloudflare-token', 'Cloudflare API token', String.raw `(?:cloudflare|cf)[\w-]{0,20}(?:token|key)`, String.raw `[\w-]{37,40}`, ['cloudflare', 'CLOUDFLARE', 'Cloudflare', 'CF_API']),
    token('fly-token', 'Fly.io token', 'FlyV1 ', '(?:fm[12][ar]?_[A-Za-z0-9+/=,_]{100,2000})'),
    token('netlify-token', 'Netlify personal access token', 'nfp_', '[A-Za-z0-9]{36}'),
    token('vercel-blob-token', 'Vercel Blob token', 'vercel_blob_rw_', '[A-Za-z0-9]{16}_[A-Za-z0-9]{30}'),
    token('render-key', 'Render API key', 'rnd_', '[A-Za-z0-9]{32}'),
    token('alibaba-key', 'Alibaba Cloud access key', 'LTAI', '[A-Za-z0-9]{17,26}'),
    token('tencent-key', 'Tencent Cloud secret id', 'AKID', '[A-Za-z0-9]{32}'),
    pattern('terraform-token', 'Terraform Cloud token', String.raw `[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,70}`, {
        keywords: ['.atlasv1.'],
        before: [14],
    }),
    token('vault-token', 'HashiCorp Vault service token', 'hvs.', String.raw `[\w-]{24,300}`),
    token('vault-batch-token', 'HashiCorp Vault batch token', 'hvb.', String.raw `[\w-]{100,500}`),
    token('pulumi-token', 'Pulumi access token', 'pul-', '[0-9a-f]{40}'),
    pattern('doppler-token', 'Doppler token', String.raw `dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[\w-]{2,35}\.)?[A-Za-z0-9]{40,44}`, { keywords: ['dp.'], shown: 'dp.' }),
    token('infracost-key', 'Infracost API key', 'ico-', '[A-Za-z0-9]{32}', { near: /infracost/i }),
    token('planetscale-token', 'PlanetScale token', 'pscale_tkn_', String.raw `[\w=.-]{32,64}`),
    token('planetscale-password', 'PlanetScale password', 'pscale_pw_', String.raw `[\w=.-]{32,64}`),
    token('supabase-token', 'Supabase access token', 'sbp_', '[0-9a-f]{40}'),
    token('supabase-secret-key', 'Supabase secret key', 'sb_secret_', String.raw `[\w-]{28,40}`),
    token('neon-key', 'Neon API key', 'napi_', '[a-z0-9]{64}'),
    token('databricks-token', 'Databricks access token', 'dapi', String.raw `[0-9a-f]{32}(?:-\d)?`),
    token('age-key', 'age secret key', 'AGE-SECRET-KEY-1', '[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}'),
    token('tailscale-key', 'Tailscale key', 'tskey-', '(?:api|auth|client|scim|webhook)-[A-Za-z0-9]{8,24}-[A-Za-z0-9]{20,40}'),
    token('onepassword-token', '1Password service account token', 'ops_eyJ', '[A-Za-z0-9+/_-]{200,1500}={0,2}'),
];

;// CONCATENATED MODULE: ./src/scanners/secrets/detectors/services.ts

const services_UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** Payment, shops and logistics. Keys of test modes (`sk_test_…`) are none: they move no money. */
const PAYMENT = [
    token('stripe-key', 'Stripe secret key', 'sk_live_', '[A-Za-z0-9]{20,247}'),
    token('stripe-restricted-key', 'Stripe restricted key', 'rk_live_', '[A-Za-z0-9]{20,247}'),
    token('stripe-webhook-secret', 'Stripe webhook secret', 'whsec_', '[A-Za-z0-9+/]{32,64}', {
        severity: 'high',
    }),
    token('square-token', 'Square access token', 'sq0atp-', String.raw `[\w-]{22}`),
    token('square-secret', 'Square OAuth secret', 'sq0csp-', String.raw `[\w-]{43}`),
    token('braintree-token', 'Braintree access token', 'access_token$production$', '[0-9a-z]{16}\\$[0-9a-f]{32}'),
    token('shopify-token', 'Shopify access token', 'shpat_', '[0-9a-fA-F]{32}'),
    token('shopify-custom-app-token', 'Shopify custom app token', 'shpca_', '[0-9a-fA-F]{32}'),
    token('shopify-private-app-token', 'Shopify private app password', 'shppa_', '[0-9a-fA-F]{32}'),
    token('shopify-secret', 'Shopify shared secret', 'shpss_', '[0-9a-fA-F]{32}'),
    token('plaid-token', 'Plaid access token', 'access-production-', services_UUID),
    token('flutterwave-key', 'Flutterwave secret key', 'FLWSECK-', '[0-9a-z]{32}-X'),
    token('easypost-key', 'EasyPost API key', 'EZAK', '[A-Za-z0-9]{54}'),
    token('shippo-key', 'Shippo API key', 'shippo_live_', '[0-9a-f]{40}'),
    token('duffel-key', 'Duffel API key', 'duffel_live_', String.raw `[\w=-]{43}`),
];
/** Mail and messages. */
const MESSAGING = [
    token('slack-bot-token', 'Slack bot token', 'xoxb-', String.raw `\d{8,14}-\d{8,14}-[A-Za-z0-9]{18,34}`),
    token('slack-user-token', 'Slack user token', 'xoxp-', String.raw `(?:\d{8,14}-){2,3}[A-Za-z0-9]{28,34}`),
    token('slack-app-token', 'Slack app-level token', 'xapp-', String.raw `\d-[A-Z0-9]{8,14}-\d{8,14}-[0-9a-z]{40,70}`),
    pattern('slack-legacy-token', 'Slack token', String.raw `xox[aosrec](?:\.xox[bp])?-(?:\d-)?[A-Za-z0-9-]{20,250}`, { keywords: ['xoxa-', 'xoxo-', 'xoxs-', 'xoxr-', 'xoxe-', 'xoxe.', 'xoxc-'], shown: 'xox' }),
    pattern('slack-session-cookie', 'Slack session cookie', String.raw `xoxd-(?:[A-Za-z0-9+/]|%2[BFbf]){40,400}(?:%3[Dd]|=){0,2}`, { keywords: ['xoxd-'], shown: 'xoxd-' }),
    token('slack-webhook', 'Slack webhook', 'hooks.slack.com/', String.raw `(?:services|workflows|triggers)/[A-Z0-9]{8,14}/[A-Z0-9]{8,20}/[A-Za-z0-9/]{20,64}`, { severity: 'high' }),
    pattern('discord-webhook', 'Discord webhook', String.raw `discord(?:app)?\.com/api/(?:v\d{1,2}/)?webhooks/\d{17,20}/[\w-]{60,80}`, {
        keywords: ['discord.com/api/', 'discordapp.com/api/'],
        shown: 'discord.com/api/webhooks/',
        severity: 'high',
    }),
    named('discord-token', 'Discord bot token', String.raw `discord[\w-]{0,20}token`, String.raw `[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,38}`, ['discord', 'DISCORD', 'Discord']),
    pattern('telegram-token', 'Telegram bot token', String.raw `\d{8,10}:AA[\w-]{33}`, {
        keywords: [':AA'],
        before: [10, 9, 8],
    }),
    token('teams-webhook', 'Microsoft Teams webhook', 'webhook.office.com/webhookb2/', `${services_UUID}@${services_UUID}/IncomingWebhook/[0-9a-f]{32}/${services_UUID}`, { severity: 'high' }),
    token('sendgrid-key', 'SendGrid API key', 'SG.', String.raw `[\w-]{22}\.[\w-]{43}`),
    token('mailgun-key', 'Mailgun API key', 'key-', '[0-9a-f]{32}', { near: /mailgun/i }),
    pattern('mailchimp-key', 'Mailchimp API key', String.raw `[0-9a-f]{32}-us\d{1,2}`, {
        keywords: ['-us'],
        before: [32],
    }),
    token('brevo-key', 'Brevo API key', 'xkeysib-', '[0-9a-f]{64}-[A-Za-z0-9]{16}'),
    token('brevo-smtp-key', 'Brevo SMTP key', 'xsmtpsib-', '[0-9a-f]{64}-[A-Za-z0-9]{16}'),
    token('resend-key', 'Resend API key', 're_', '[A-Za-z0-9]{8}_[A-Za-z0-9]{24}'),
    token('twilio-key', 'Twilio API key', 'SK', '[0-9a-f]{32}'),
    named('twilio-token', 'Twilio auth token', String.raw `twilio[\w-]{0,20}(?:token|secret)`, '[0-9a-f]{32}', [
        'twilio',
        'TWILIO',
        'Twilio',
    ]),
    token('mailersend-key', 'MailerSend API key', 'mlsn.', '[0-9a-f]{64}'),
];
/** Language models. */
const MODELS = [
    pattern('openai-key', 'OpenAI API key', String.raw `sk-(?:proj|svcacct|admin)-[\w-]{40,200}`, {
        keywords: ['sk-proj-', 'sk-svcacct-', 'sk-admin-'],
        shown: 'sk-',
    }),
    pattern('openai-legacy-key', 'OpenAI API key', 'sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}', {
        keywords: ['T3BlbkFJ'],
        before: [23],
        shown: 'sk-',
    }),
    token('anthropic-key', 'Anthropic API key', 'sk-ant-', String.raw `(?:api|admin|oat|ort)\d{2}-[\w-]{80,120}`),
    token('openrouter-key', 'OpenRouter API key', 'sk-or-v1-', '[0-9a-f]{64}'),
    token('huggingface-token', 'Hugging Face token', 'hf_', '[A-Za-z0-9]{34,40}'),
    token('replicate-token', 'Replicate API token', 'r8_', '[A-Za-z0-9]{37}'),
    token('groq-key', 'Groq API key', 'gsk_', '[A-Za-z0-9]{52}'),
    token('perplexity-key', 'Perplexity API key', 'pplx-', '[A-Za-z0-9]{48}'),
    token('xai-key', 'xAI API key', 'xai-', '[A-Za-z0-9]{80}'),
    token('langsmith-key', 'LangSmith API key', 'lsv2_', '(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}'),
    token('pinecone-key', 'Pinecone API key', 'pcsk_', '[A-Za-z0-9]{5,7}_[A-Za-z0-9]{60,66}'),
];
/** Monitoring, documents, identity and the rest. */
const TOOLS = [
    token('newrelic-user-key', 'New Relic user key', 'NRAK-', '[A-Z0-9]{27}'),
    pattern('newrelic-license-key', 'New Relic license key', '[0-9a-f]{32,36}(?:FFFF)?NRAL', {
        keywords: ['NRAL'],
        before: [36],
        severity: 'high',
    }),
    token('grafana-cloud-token', 'Grafana Cloud token', 'glc_', '[A-Za-z0-9+/]{32,400}={0,2}'),
    token('grafana-service-token', 'Grafana service account token', 'glsa_', '[A-Za-z0-9]{32}_[0-9a-f]{8}'),
    token('sentry-org-token', 'Sentry organization token', 'sntrys_', 'eyJ[A-Za-z0-9+/=_-]{60,400}'),
    token('sentry-user-token', 'Sentry user token', 'sntryu_', '[0-9a-f]{64}'),
    named('datadog-key', 'Datadog API or application key', String.raw `(?:datadog|dd)[\w-]{0,20}key`, '(?:[0-9a-f]{40}|[0-9a-f]{32})', ['datadog', 'DATADOG', 'Datadog', 'DD_API', 'DD_APP', 'dd_api', 'dd_app']),
    token('dynatrace-token', 'Dynatrace token', 'dt0', String.raw `[a-z]\d{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}`),
    token('postman-key', 'Postman API key', 'PMAK-', '[0-9a-f]{24}-[0-9a-f]{34}'),
    token('launchdarkly-key', 'LaunchDarkly SDK key', 'sdk-', services_UUID, { severity: 'high' }),
    token('linear-key', 'Linear API key', 'lin_api_', '[A-Za-z0-9]{40}'),
    token('notion-token', 'Notion integration token', 'ntn_', String.raw `\d{11}[A-Za-z0-9]{35}`),
    token('notion-legacy-token', 'Notion integration token', 'secret_', '[A-Za-z0-9]{43}'),
    token('figma-token', 'Figma personal access token', 'figd_', String.raw `[\w-]{40,44}`),
    token('airtable-token', 'Airtable personal access token', 'pat', String.raw `[A-Za-z0-9]{14}\.[0-9a-f]{64}`, { shown: 'pat' }),
    pattern('hubspot-token', 'HubSpot private app token', `pat-(?:na|eu|ap)\\d-${services_UUID}`, {
        keywords: ['pat-na', 'pat-eu', 'pat-ap'],
        shown: 'pat-',
    }),
    token('readme-key', 'ReadMe API key', 'rdme_', '[0-9a-z]{70}'),
    token('contentful-token', 'Contentful management token', 'CFPAT-', String.raw `[\w-]{43}`),
    token('prefect-key', 'Prefect API key', 'pnu_', '[A-Za-z0-9]{36}'),
    token('typeform-token', 'Typeform token', 'tfp_', String.raw `[\w-]{44}_[\w-]{14}`),
    token('mapbox-token', 'Mapbox secret token', 'sk.eyJ', String.raw `[\w-]{40,200}\.[\w-]{22}`),
    token('dropbox-token', 'Dropbox access token', 'sl.', String.raw `(?:u\.)?[\w-]{130,1500}`),
    named('okta-token', 'Okta API token', String.raw `okta[\w-]{0,20}token`, String.raw `00[\w-]{40}`, [
        'okta',
        'OKTA',
        'Okta',
    ]),
    token('twitter-bearer-token', 'X (Twitter) bearer token', 'AAAAAAAAAAAAAAAAAAAA', '[A-Za-z0-9%]{60,120}'),
    named('facebook-token', 'Facebook access token', String.raw `(?:facebook|fb|meta|instagram|whatsapp)[\w-]{0,20}token`, 'EAA[A-Za-z0-9]{80,300}', [
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
        'WHATSAPP',
    ]),
];
/** Services that issue tokens. */
const SERVICES = [...PAYMENT, ...MESSAGING, ...MODELS, ...TOOLS];

;// CONCATENATED MODULE: ./src/scanners/secrets/detectors/source-control.ts

/** Code hosting, build services and package registries. */
const SOURCE_CONTROL = [
    token('github-personal-token', 'GitHub personal access token', 'ghp_', '[A-Za-z0-9]{36}'),
    token('github-oauth-token', 'GitHub OAuth token', 'gho_', '[A-Za-z0-9]{36}'),
    token('github-user-token', 'GitHub App user token', 'ghu_', '[A-Za-z0-9]{36}'),
    // Since 2026 it may also be an app's number and a signed token.
    token('github-app-token', 'GitHub App installation token', 'ghs_', String.raw `(?:[A-Za-z0-9]{36}|\d{1,12}_eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{20,1000})`),
    token('github-refresh-token', 'GitHub refresh token', 'ghr_', '[A-Za-z0-9]{36,76}'),
    token('github-fine-grained-token', 'GitHub fine-grained token', 'github_pat_', '[A-Za-z0-9]{22}_[A-Za-z0-9]{59}'),
    token('gitlab-personal-token', 'GitLab personal access token', 'glpat-', String.raw `[\w-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?`),
    token('gitlab-deploy-token', 'GitLab deploy token', 'gldt-', String.raw `[\w-]{20,64}`),
    token('gitlab-runner-token', 'GitLab runner token', 'glrt-', String.raw `[\w-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?`),
    token('gitlab-trigger-token', 'GitLab pipeline trigger token', 'glptt-', '[0-9a-f]{40}'),
    ...['glft-', 'glimt-', 'glsoat-', 'glcbt-', 'gloas-', 'glffct-', 'glrtr-', 'glwt-'].map((prefix) => token('gitlab-other-token', 'GitLab token', prefix, String.raw `[\w-]{20,300}(?:\.[0-9a-z.]{2,12})?`)),
    token('gitlab-agent-token', 'GitLab agent token', 'glagent-', String.raw `[\w-]{50,64}`),
    token('circleci-token', 'CircleCI token', 'CCIPAT_', '[A-Za-z0-9]{22}_[0-9a-f]{40}'),
    token('circleci-project-token', 'CircleCI project token', 'CCIPRJ_', '[A-Za-z0-9]{22}_[0-9a-f]{40}'),
    token('buildkite-token', 'Buildkite API token', 'bkua_', '[0-9a-f]{40}'),
    token('sourcegraph-token', 'Sourcegraph access token', 'sgp_', '(?:[0-9a-f]{16}_|local_)?[0-9a-f]{40}'),
    token('npm-token', 'npm access token', 'npm_', '[A-Za-z0-9]{36}'),
    named('npm-legacy-token', 'npm registry token', '_authToken', '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', ['_authToken']),
    token('pypi-token', 'PyPI API token', 'pypi-', String.raw `AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[\w-]{50,500}`),
    token('rubygems-key', 'RubyGems API key', 'rubygems_', '[0-9a-f]{48}'),
    token('nuget-key', 'NuGet API key', 'oy2', '[a-z0-9]{43}'),
    token('crates-token', 'crates.io token', 'cio', '[A-Za-z0-9]{32}'),
    token('docker-token', 'Docker Hub access token', 'dckr_pat_', String.raw `[\w-]{27,64}`),
    token('docker-organization-token', 'Docker Hub organization token', 'dckr_oat_', String.raw `[\w-]{27,64}`),
    token('jfrog-key', 'JFrog API key', 'AKCp', '[A-Za-z0-9]{69}'),
    token('jfrog-reference-token', 'JFrog reference token', 'cmVmdGtuO', '[A-Za-z0-9]{55}'),
    token('clojars-token', 'Clojars deploy token', 'CLOJARS_', '[0-9a-z]{60}'),
    token('sonar-token', 'SonarQube token', 'sqp_', '[0-9a-f]{40}'),
    pattern('sonar-user-token', 'SonarQube user or analysis token', 'sq[au]_[0-9a-f]{40}', {
        keywords: ['squ_', 'sqa_'],
    }),
    named('snyk-token', 'Snyk token', String.raw `snyk[\w-]{0,20}(?:token|key)`, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', ['snyk', 'SNYK', 'Snyk']),
];

;// CONCATENATED MODULE: ./src/scanners/secrets/places.ts
/** Where people write values that open nothing: tests, fixtures, documents, samples. */
const SAMPLES = /(?:^|\/)(?:__tests__|__mocks__|__fixtures__|tests?|specs?|e2e|cypress|playwright|integration-tests?|fixtures|mocks?|testdata|testing|docs?|documentation|examples?|samples?|demos?|stories)\/|[.-](?:test|tests|spec|e2e|cy|stories|mock|fixture)\.\w+$|\.(?:mdx?|rst|adoc|example|sample|template|dist)$/i;
/** Whether a file shows how things look rather than being used. @param path relative to the repository's root */
function isSample(path) {
    return SAMPLES.test(path);
}
/** Names that lead to no machine of anybody: this one, and those that are kept for examples. @see https://www.rfc-editor.org/rfc/rfc2606 */
const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\]|host\.docker\.internal|host|hostname|server|(?:foo|bar|mydomain|domain|yourdomain|company)\.com|(?:.*\.)?(?:example(?:\.(?:com|org|net|edu))?|test|invalid|localhost|local))$/i;
/** Whether a credential for this host opens nothing. */
function isLocalHost(host) {
    return LOCAL.test(host.replace(/\.$/, ''));
}

;// CONCATENATED MODULE: ./src/scanners/secrets/detectors/structured.ts



function shape(row) {
    return { before: [0], shown: '', ...row };
}
/** A JSON Web Token's header is a JSON object: words that merely begin like one are none. */
function hasJwtHeader({ value }) {
    if (isTokenPlaceholder(value))
        return false;
    const header = Buffer.from(value.slice(0, value.indexOf('.')), 'base64url').toString('utf8');
    return /^\{.*"alg"\s*:/s.test(header) && !/"alg"\s*:\s*"none"/.test(header);
}
/** Base64 of `user:password`. */
function isBasicCredential({ value }) {
    const [, user, password] = /^([\x21-\x7e]{0,100}?):([\x21-\x7e]{1,200})$/.exec(Buffer.from(value, 'base64').toString('latin1')) ??
        [];
    return user !== undefined && password !== undefined && isChosen(password);
}
/** Base64 with the variety of a key: documents print a few dots, or one character over and over. */
function isKeyBody({ value }) {
    const body = value.replace(/\\[nr]|[^A-Za-z0-9+/]/g, '');
    return body.length >= 60 && entropy(body) >= 4.2;
}
const BASE64 = '[A-Za-z0-9+/]';
/** Secrets that are known by their form, whoever made them. */
const STRUCTURED = [
    shape({
        kind: 'private-key',
        name: 'Private key',
        severity: 'critical',
        keywords: ['-----BEGIN '],
        // The body is at least as long as the shortest key, an Ed25519 one; line ends may be escaped, as in JSON.
        pattern: /-----BEGIN (?:[A-Z0-9]{1,20} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?<value>(?:\s|\\[nr]|[A-Za-z0-9+/=:,. ]|-(?!-)){60,20000}?)-----END (?:[A-Z0-9]{1,20} ){0,2}PRIVATE KEY/y,
        shown: '-----BEGIN',
        made: 'issued',
        accepts: isKeyBody,
    }),
    shape({
        kind: 'putty-private-key',
        name: 'PuTTY private key',
        severity: 'critical',
        keywords: ['PuTTY-User-Key-File-'],
        pattern: /PuTTY-User-Key-File-\d: [\s\S]{10,4000}?Private-Lines: \d{1,4}\s+(?<value>(?:[A-Za-z0-9+/=]{4,64}\s{1,2}){1,200})/y,
        shown: 'PuTTY-User-Key-File',
        made: 'issued',
    }),
    shape({
        kind: 'jwt',
        name: 'JSON Web Token',
        severity: 'medium',
        keywords: ['eyJ'],
        pattern: /(?<![A-Za-z0-9_.+/-])(?<value>eyJ[\w-]{10,1000}\.eyJ[\w-]{10,4000}\.[\w-]{20,700})(?![\w.-])/y,
        shown: 'eyJ',
        made: 'issued',
        accepts: hasJwtHeader,
    }),
    shape({
        kind: 'url-password',
        name: 'Password in a URL',
        severity: 'high',
        keywords: ['://'],
        pattern: /:\/\/[^\s:@/"'`<>\\]{0,100}:(?<value>[^\s@/"'`<>\\]{3,200})@(?<context>\[[0-9a-fA-F:]{2,39}\]|[\w.-]{1,253})/y,
        made: 'chosen',
        accepts: ({ value, context }) => !isLocalHost(context) && isChosen(safeDecode(value)),
    }),
    shape({
        kind: 'url-token',
        name: 'Token in a URL',
        severity: 'high',
        keywords: ['://'],
        pattern: /:\/\/(?<value>[A-Za-z0-9_-]{20,200})(?::x-oauth-basic|:)?@(?<context>[\w.-]{1,253})/y,
        made: 'issued',
        // The key in a Sentry DSN is public: every client has it.
        accepts: ({ value, context }) => !isLocalHost(context) && !/(?:^|\.)sentry\.io$/.test(context) && isRandom(value, 20),
    }),
    shape({
        kind: 'connection-string',
        name: 'Password in a connection string',
        severity: 'high',
        keywords: ['Password=', 'password=', 'Pwd=', 'pwd=', 'PWD='],
        pattern: /(?<=(?:[Ss]erver|[Hh]ost|Data Source|DATA SOURCE|[Dd]atabase|[Uu]ser(?: ?[Ii][Dd])?|U[Ii][Dd]|uid)=[^\r\n"'`]{1,200})(?:[Pp]assword|[Pp]wd|PWD)=(?<value>[^;\s"'`&<>]{6,128})(?=[;"'`&\s]|$)/y,
        made: 'chosen',
        accepts: ({ value }) => isChosen(value),
    }),
    shape({
        kind: 'bearer-token',
        name: 'Bearer token',
        severity: 'high',
        keywords: ['Bearer ', 'bearer ', 'Token '],
        pattern: /(?:[Bb]earer|Token) (?<value>[A-Za-z0-9_~+/.-]{20,500}={0,2})(?=["'`\s\\,;)]|$)/y,
        made: 'issued',
        accepts: ({ value }) => isRandom(value, 20),
    }),
    shape({
        kind: 'basic-authorization',
        name: 'Basic authorization header',
        severity: 'high',
        keywords: ['Basic ', 'basic '],
        pattern: /[Bb]asic (?<value>[A-Za-z0-9+/]{8,400}={0,2})(?=["'`\s\\,;)]|$)/y,
        made: 'chosen',
        accepts: isBasicCredential,
    }),
    shape({
        kind: 'curl-user',
        name: 'Password on a command line',
        severity: 'high',
        keywords: ['curl ', 'wget '],
        pattern: /(?:curl|wget) [^\r\n]{0,120}?(?:-u|--user)[ =]["']?[^\s:"']{1,40}:(?<value>[^\s"'$]{6,128})(?=["'\s]|$)/y,
        made: 'chosen',
        accepts: ({ value }) => isChosen(value),
    }),
    shape({
        kind: 'docker-auth',
        name: 'Docker registry credential',
        severity: 'high',
        keywords: ['"auth"'],
        pattern: new RegExp(`"auth"\\s{0,8}:\\s{0,8}"(?<value>${BASE64}{12,600}={0,2})"`, 'y'),
        made: 'chosen',
        accepts: isBasicCredential,
    }),
    shape({
        kind: 'npmrc-password',
        name: 'npm registry credential',
        severity: 'high',
        keywords: [':_auth=', ':_auth =', '_auth=', '_password='],
        pattern: new RegExp(`:?_(?:auth|password) ?= ?"?(?<value>${BASE64}{8,600}={0,2})"?(?=\\s|$)`, 'y'),
        made: 'chosen',
        accepts: (candidate) => isBasicCredential(candidate) || isChosen(Buffer.from(candidate.value, 'base64').toString('latin1')),
    }),
    shape({
        kind: 'netrc-password',
        name: 'Password in a .netrc line',
        severity: 'high',
        keywords: ['machine '],
        pattern: /machine\s+(?<context>[\w.-]{1,253})\s+login\s+\S{1,100}\s+password\s+(?<value>\S{6,200})/y,
        made: 'chosen',
        accepts: ({ value, context }) => !isLocalHost(context) && isChosen(value),
    }),
    shape({
        kind: 'forge-variable',
        name: 'Forge variable with its value',
        severity: 'high',
        keywords: ['forge variables', 'FORGE_USER_VAR_'],
        pattern: /(?:forge variables(?::set| set)(?: --?[\w-]{1,30}(?:[= ](?:development|staging|production))?){0,4} (?<context>[A-Za-z_]\w{0,80}) ["']?|FORGE_USER_VAR_\w{1,80}\s{0,4}=\s{0,4}["']?)(?<value>[^\s"'`<>]{8,300})(?=["'\s]|$)/y,
        made: 'chosen',
        accepts: ({ value }) => isChosen(value),
    }),
];
function safeDecode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return text;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/scanners/secrets/detectors/index.ts






/** All detectors. Where two match the same characters, the earlier one names them. */
const DETECTORS = [
    ...ATLASSIAN,
    ...SOURCE_CONTROL,
    ...CLOUD,
    ...SERVICES,
    ...STRUCTURED,
    ...ASSIGNMENTS,
];

;// CONCATENATED MODULE: ./src/scanners/secrets/detect.ts



/** Each keyword with the detectors to try where it stands; one that begins with another keyword stands for that too. */
const BY_KEYWORD = byKeyword();
/** One pass over a text finds all keywords; at most of them the longer keyword comes first. */
const KEYWORDS = new RegExp([...BY_KEYWORD.keys()]
    .sort((a, b) => b.length - a.length)
    .map((keyword) => keyword.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'))
    .join('|'), 'g');
function byKeyword() {
    const all = new Set(DETECTORS.flatMap((detector) => detector.keywords));
    const ranks = (keyword) => DETECTORS.flatMap((detector, rank) => detector.keywords.some((own) => keyword.startsWith(own)) ? [rank] : []);
    return new Map([...all].map((keyword) => [keyword, ranks(keyword)]));
}
/** Files whose values stand without quotes. */
const CONFIGURATION = /(?:^|\/)(?:\.env[\w.-]*|[\w.-]*\.env|\.netrc|\.npmrc|\.pypirc|\.pgpass|\.s3cfg|credentials|config|Dockerfile[\w.-]*|[\w.-]+\.(?:ya?ml|toml|ini|cfg|conf|config|properties|tfvars|env|sh|bash|zsh|bat|ps1|service|cnf|txt))$/i;
/**
 * The secrets in a text, in their order.
 * @param path tells whether values stand without quotes
 * @param wherever also those of a form that others have too, without a word beside it that tells whose it is
 */
function detect(text, path, wherever = false) {
    const spans = spansOf(text, path, wherever);
    return spans.length === 0 ? [] : place(text, withoutOverlaps(spans));
}
function spansOf(text, path, wherever) {
    const configuration = CONFIGURATION.test(path);
    const found = [];
    KEYWORDS.lastIndex = 0;
    for (let match = KEYWORDS.exec(text); match !== null; match = KEYWORDS.exec(text)) {
        for (const rank of BY_KEYWORD.get(match[0]) ?? []) {
            const span = spanAt({ text, path, configuration, wherever }, match.index, rank);
            if (span !== null)
                found.push(span);
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
    if (detector === undefined || (detector.configurationOnly === true && !configuration))
        return null;
    for (const before of detector.before) {
        if (before > at)
            continue;
        detector.pattern.lastIndex = at - before;
        const match = detector.pattern.exec(text);
        const value = match?.groups?.['value'];
        if (match === null || value === undefined)
            continue;
        const context = `${match.groups?.['context'] ?? ''}${match.groups?.['rest'] ?? ''}`;
        const around = text.slice(Math.max(0, at - AROUND), at + match[0].length + AROUND);
        if (!wherever && !isNear(detector, around))
            continue;
        if (!isSecret(detector, { value, context, path, around }))
            continue;
        const start = match.index + match[0].lastIndexOf(value);
        return { detector, rank, value, context, start, end: start + value.length };
    }
    return null;
}
function isSecret(detector, candidate) {
    if (detector.accepts !== undefined)
        return detector.accepts(candidate);
    const { value } = candidate;
    return !isTokenPlaceholder(value.startsWith(detector.shown) ? value.slice(detector.shown.length) : value);
}
/** Of spans that share characters the one of the first detector stays. */
function withoutOverlaps(spans) {
    const kept = [];
    for (const span of [...spans].sort((a, b) => a.start - b.start || a.rank - b.rank)) {
        const last = kept.at(-1);
        if (last === undefined || span.start >= last.end)
            kept.push(span);
        else if (span.rank < last.rank)
            kept[kept.length - 1] = span;
    }
    return kept;
}
/** Lines and columns, in one pass over the lines before the last span. */
function place(text, spans) {
    let line = 1;
    let lineStart = 0;
    // Kept between spans: a line may be as long as the file, and hold thousands of them.
    let lineEnd = text.indexOf('\n');
    const advance = (to) => {
        while (lineEnd >= 0 && lineEnd < to) {
            line += 1;
            lineStart = lineEnd + 1;
            lineEnd = text.indexOf('\n', lineStart);
        }
    };
    return spans.map(({ detector, value, context, start }) => {
        advance(start);
        const endLine = line + (value.match(/\n/g)?.length ?? 0);
        return { detector, value, context, line, column: start - lineStart + 1, endLine };
    });
}

;// CONCATENATED MODULE: ./src/scanners/shared/redact.ts

/** A text of another tool without the secrets that it quotes: some tools print the line that they found one in. */
function redact(text) {
    // Values are looked for as in a configuration file too, where they stand without quotes.
    const values = new Set(detect(text, 'text.env', true).map(({ value }) => value));
    return [...values].reduce((clean, value) => clean.replaceAll(value, '…'), text);
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js + 1 modules
var array = __webpack_require__(8965);
;// CONCATENATED MODULE: ./src/system/renames.ts
/**
 * Files that one commit has under another name than an earlier one, changed by no more than half of their lines: new path to old path.
 * @see https://git-scm.com/docs/git-diff-tree, `-M`
 * @throws GitError
 */
async function renamesBetween(repository, base, head) {
    const out = await repository.git([
        'diff-tree',
        '-r',
        '-z',
        '-M',
        '--diff-filter=R',
        '--name-status',
        base,
        head,
    ]);
    const fields = out.toString('utf8').split('\0');
    const renames = new Map();
    for (let at = 0; at + 2 < fields.length; at += 3)
        renames.set(fields[at + 2] ?? '', fields[at + 1] ?? '');
    return renames;
}

;// CONCATENATED MODULE: ./src/scanners/shared/sarif/lines.ts


/** Lines that a file may have had changed before it counts as new: the comparison takes quadratic time in them. */
const MAX_CHANGES = 2_000;
/** Which lines of the head the base has as well. */
class LineMap {
    #head;
    #base;
    #findRenamed;
    #origins = new Map();
    #counts = new Map();
    #paths = new Map();
    #renamed = null;
    constructor(head, base, findRenamed = sameContents) {
        this.#head = head;
        this.#base = base;
        this.#findRenamed = findRenamed;
    }
    /**
     * Whether all lines of a place were there before.
     * @param around how many lines before it count as well
     */
    async unchanged({ path, line, endLine }, around = 0) {
        const origins = await this.#originsOf(path);
        if (origins === 'same')
            return true;
        if (origins === 'new' || line === null)
            return false;
        const from = Math.max(1, line - around);
        for (let at = from; at <= (endLine ?? line); at += 1)
            if ((origins[at] ?? 0) === 0)
                return false;
        return true;
    }
    /** Whether the file had each line of a place as often as it has now, wherever, and whatever its indentation. */
    async hadText({ path, line, endLine }) {
        const before = await this.pathBefore(path);
        if (before === null || line === null)
            return false;
        const now = await this.#counted(this.#head, path);
        const old = await this.#counted(this.#base, before);
        return now.lines
            .slice(line - 1, endLine ?? line)
            .every((text) => text === '' || (now.times.get(text) ?? 0) <= (old.times.get(text) ?? 0));
    }
    /** The path that a file of the head has in the base; null for a new file. */
    async pathBefore(path) {
        if (!(await this.#files(this.#head)).has(path))
            return null;
        return (await this.#files(this.#base)).has(path) ? path : ((await this.renamed()).get(path) ?? null);
    }
    /** Files that were renamed: head path to base path. */
    renamed() {
        return (this.#renamed ??= this.#findRenamed(this.#head, this.#base));
    }
    #files(tree) {
        const known = this.#paths.get(tree) ?? lines_filesOf(tree);
        this.#paths.set(tree, known);
        return known;
    }
    /** How often each line stands in a file. */
    #counted(tree, path) {
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
        if (before === null)
            return 'new';
        if ((await this.#head.contentId(path)) === (await this.#base.contentId(before)))
            return 'same';
        return compareLines(await linesOf(this.#base, before), await linesOf(this.#head, path));
    }
}
function countLines(all) {
    const lines = all.map((line) => line.replace(/\s+/g, ' ').trim());
    const times = new Map();
    for (const line of lines)
        times.set(line, (times.get(line) ?? 0) + 1);
    return { lines, times };
}
/** Files that were renamed, and not changed. */
async function sameContents(head, base) {
    const [now, before] = await Promise.all([lines_filesOf(head), lines_filesOf(base)]);
    const gone = [...before].filter((path) => !now.has(path));
    if (gone.length === 0)
        return new Map();
    const byContent = new Map();
    for (const path of gone)
        byContent.set(await base.contentId(path), path);
    const renamed = new Map();
    for (const path of now) {
        const old = before.has(path) ? undefined : byContent.get(await head.contentId(path));
        if (old !== undefined)
            renamed.set(path, old);
    }
    return renamed;
}
/** As git tells it, which also finds files that were changed a little; those with the same contents where git has not both commits. */
function renamesByGit(repository) {
    return async (head, base) => {
        const commits = [base.commit, head.commit].filter((commit) => commit !== null);
        const [from, to] = commits;
        if (repository === null || from === undefined || to === undefined)
            return sameContents(head, base);
        const here = await Promise.all(commits.map((commit) => repository.has(commit)));
        return here.every(Boolean) ? renamesBetween(repository, from, to) : sameContents(head, base);
    };
}
function compareLines(before, now) {
    // Undefined where there are too many changes.
    const changes = (0,array/* diffArrays */.E)([...before], [...now], {
        maxEditLength: MAX_CHANGES,
    });
    if (changes === undefined)
        return 'new';
    const origins = [0];
    let line = 1;
    for (const { added, removed, count } of changes) {
        if (!removed)
            for (let at = 0; at < count; at += 1)
                origins.push(added ? 0 : line + at);
        if (!added)
            line += count;
    }
    return origins;
}
/** The paths of a tree's files: no links, no submodules. */
async function lines_filesOf(tree) {
    return new Set((await tree.files()).flatMap(({ path, kind }) => (kind === 'file' ? [path] : [])));
}
/** The lines of a file of a tree, without their ends. */
async function linesOf(tree, path) {
    return (await tree.read(path)).toString('utf8').split(/\r?\n/);
}

;// CONCATENATED MODULE: ./src/scanners/shared/sarif/findings.ts


/** CWE ids of secrets in the source: a line that holds one takes no part in an identity, which would let others check guesses. */
const SECRET_CWE = new Set(['CWE-259', 'CWE-321', 'CWE-522', 'CWE-798']);
/** Texts of the lines that results stand in, each file read once. */
class LineTexts {
    #tree;
    #files;
    #lines = new Map();
    constructor(tree) {
        this.#tree = tree;
        this.#files = lines_filesOf(tree);
    }
    /** Null where the tree has no such file or line. */
    async at(path, line) {
        if (line === null || !(await this.#files).has(path))
            return null;
        const lines = this.#lines.get(path) ?? linesOf(this.#tree, path);
        this.#lines.set(path, lines);
        return (await lines)[line - 1] ?? null;
    }
}
/**
 * The observation with what it is the same as: the tool's own fingerprint where it has a stable one, else the line that it stands in, whatever its
 * indentation, its number and its file; for a secret, and where there is no line, what the tool says.
 */
async function identified(imported, texts) {
    const { observation, fingerprint } = imported;
    return { ...observation, subject: fingerprint ?? (await lineSubject(imported, texts)) };
}
async function lineSubject({ observation, snippet, secret }, texts) {
    const { place, cwe, description } = observation;
    const said = `${place.path}: ${description}`;
    if (secret || cwe.some((id) => SECRET_CWE.has(id)))
        return said;
    const text = (await texts.at(place.path, place.line)) ?? snippet ?? '';
    const line = redact(text).replace(/\s+/g, ' ').trim();
    return line === '' ? said : line;
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./src/scanners/shared/sarif/places.ts





/**
 * The path of a file in the repository.
 * @returns null where the location names no file
 * @throws SarifError when it leads out of the repository
 */
function places_pathOf(location, run, ground) {
    const named = location?.index === undefined ? undefined : run.artifacts?.[location.index]?.location;
    const uri = location?.uri ?? named?.uri;
    if (uri === undefined || uri === '')
        return null;
    if (isAbsolute(uri))
        return inside(absolute(uri), ground) ?? outside(uri);
    const relative = decode(uri);
    const base = baseOf(location?.uriBaseId ?? named?.uriBaseId, run, 0);
    const path = normalise(relative);
    if (base === null)
        return path ?? outside(uri);
    const below = inside(external_node_path_.posix.join(base, relative), ground);
    if (below !== null)
        return below;
    // The tool ran where the repository had another name (a container): its root is meant when the file is in ours.
    if (path !== null && ground.has(path))
        return path;
    return outside(`${base}${uri}`);
}
function isAbsolute(uri) {
    return /^[a-z][a-z0-9+.-]*:/i.test(uri) || /^[/\\]/.test(uri);
}
/** An absolute path with `/`, without its end. */
function absolute(uri) {
    if (/^[a-z]:[/\\]/i.test(uri) || /^[/\\](?![/\\])/.test(uri))
        return places_slashed(decode(uri));
    if (!/^file:/i.test(uri))
        return outside(uri);
    try {
        return places_slashed((0,external_node_url_.fileURLToPath)(new URL(uri)));
    }
    catch (error) {
        if ((0,errors/* isError */.bJ)(error))
            return outside(uri);
        throw error;
    }
}
function places_slashed(path) {
    return path.replaceAll('\\', '/');
}
function inside(path, { roots }) {
    const clean = external_node_path_.posix.normalize(path);
    for (const root of roots.map(places_slashed)) {
        if (clean.startsWith(root.endsWith('/') ? root : `${root}/`))
            return normalise(clean.slice(root.length).replace(/^\//, ''));
    }
    return null;
}
/** A relative path in its shortest form; null where it climbs out. */
function normalise(path) {
    const clean = external_node_path_.posix.normalize(places_slashed(path)).replace(/^\.\//, '');
    return clean === '..' || clean.startsWith('../') || clean.startsWith('/') || clean === '.' ? null : clean;
}
function decode(uri) {
    try {
        return decodeURIComponent(uri);
    }
    catch (error) {
        // A per cent sign that encodes nothing: some tools write paths as they are.
        if (error instanceof URIError)
            return uri;
        throw error;
    }
}
/** The absolute directory that a base id stands for; null where it is left to the reader (SARIF 3.14.14). */
function baseOf(id, run, depth) {
    const base = id === undefined ? undefined : run.originalUriBaseIds?.[id];
    if (base?.uri === undefined || depth > 8)
        return null;
    if (isAbsolute(base.uri))
        return /^file:|^[/\\]|^[a-z]:[/\\]/i.test(base.uri) ? absolute(base.uri) : null;
    const parent = baseOf(base.uriBaseId, run, depth + 1);
    return parent === null ? null : external_node_path_.posix.join(parent, decode(base.uri));
}
/** An address of the network may hold a credential: only its scheme is quoted. */
function outside(uri) {
    const scheme = /^(?!file:)[a-z][a-z0-9+.-]+:/i.exec(uri)?.[0];
    const quoted = scheme === undefined ? redact(uri).slice(0, 200) : `${scheme}…`;
    throw new SarifError(`a result is in ${JSON.stringify(quoted)}, which is not inside the repository`);
}

;// CONCATENATED MODULE: ./src/scanners/shared/sarif/rules.ts
/** The rule of a result: by reference, by index, by id; undefined where the tool describes none. */
function ruleOf(run, result) {
    const component = componentOf(run, result.rule?.toolComponent);
    const index = result.rule?.index ?? result.ruleIndex;
    const indexed = index === undefined ? undefined : component.rules?.[index];
    const id = result.ruleId ?? result.rule?.id;
    if (indexed !== undefined && (id === undefined || isId(id, indexed.id)))
        return indexed;
    const all = [component, ...components(run)].flatMap(({ rules }) => rules ?? []);
    return all.find((rule) => id !== undefined && isId(id, rule.id));
}
/** A result may name a part of a rule: `CA1000/1` (SARIF 3.27.5). */
function isId(id, rule) {
    return id === rule || id.startsWith(`${rule}/`);
}
function components({ tool }) {
    return [tool.driver, ...(tool.extensions ?? [])];
}
function componentOf(run, reference) {
    const { tool } = run;
    if (reference?.index !== undefined)
        return tool.extensions?.[reference.index] ?? tool.driver;
    return components(run).find(({ name }) => name === reference?.name) ?? tool.driver;
}
/** How bad a result is: `security-severity` of the result or its rule is a score; else the level counts, `warning` where there is none. */
function rules_ratingOf(result, rule) {
    const score = scoreOf(result.properties) ?? scoreOf(rule?.properties);
    const level = result.level ?? rule?.defaultConfiguration?.level ?? 'warning';
    const word = { error: 'high', warning: 'medium', note: 'low', none: 'low' }[level];
    return {
        vectors: [],
        word,
        ...(score === null ? {} : { score }),
        malicious: false,
        informational: false,
    };
}
/** A score from 0.1 to 10; GitHub's convention is a number in a string. */
function scoreOf(properties) {
    const value = properties?.['security-severity'];
    const score = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof score === 'number' && score > 0 && score <= 10 ? score : null;
}
/** The CWE ids that a result, its rule, and the taxa of both name: `CWE-79`, without leading zeros. */
function rules_cweOf(result, rule) {
    const words = [result.properties, rule?.properties].flatMap((properties) => ['tags', 'cwe'].flatMap((key) => strings(properties?.[key])));
    const taxa = [...(result.taxa ?? []), ...(rule?.relationships ?? []).map(({ target }) => target)]
        .filter(({ toolComponent }) => /^cwe$/i.test(toolComponent?.name ?? ''))
        .map(({ id }) => `CWE-${(id ?? '').replace(/^CWE-/i, '')}`);
    const ids = [...words, ...taxa].flatMap((word) => /\bCWE-0*([1-9]\d{0,5})\b/i.exec(word)?.[1] ?? []);
    return [...new Set(ids.map((id) => `CWE-${id}`))];
}
function strings(value) {
    const all = Array.isArray(value) ? value : [value];
    return all.filter((item) => typeof item === 'string');
}
/** What a result says, as plain text: placeholders filled in (SARIF 3.11.5), links without their targets. */
function messageText(message, rule) {
    const named = message.id === undefined ? undefined : rule?.messageStrings?.[message.id];
    const text = message.text ?? message.markdown ?? named?.text ?? named?.markdown ?? '';
    return text
        .replace(/\{(\d{1,3})\}/g, (whole, index) => message.arguments?.[Number(index)] ?? whole)
        .replace(/(?<!\\)\[([^\]]{0,500})\]\([^)\s]{0,500}\)/g, '$1')
        .replace(/\\([[\]\\])/g, '$1')
        .trim();
}
/** What a rule is about in one line: its short description where that says something, else the first sentence of what there is. */
function rules_titleOf(result, rule) {
    const id = result.ruleId ?? rule?.id ?? '';
    const said = [rule?.shortDescription, rule?.fullDescription].map((message) => message === undefined ? '' : messageText(message, rule));
    const telling = said.find((text) => text !== '' && !text.includes(id) && text !== rule?.name);
    return firstSentence(telling ?? messageText(result.message, rule)) || id;
}
function firstSentence(text) {
    const [line = ''] = text.split(/\r?\n/);
    return (/^.{10,200}?[.:](?=\s|$)/.exec(line)?.[0] ?? line).replace(/[.:]$/, '').trim();
}

;// CONCATENATED MODULE: ./src/scanners/shared/sarif/result.ts





const SECRET_TOOLS = /gitleaks|trufflehog|secret|ggshield|gitguardian/i;
/**
 * The results of a run, as observations.
 * @param file the SARIF file: the place of results without one
 */
function importRun(run, file, ground) {
    const { driver } = run.tool;
    const source = `sarif:${toolName(driver.name)}`;
    const problems = new Set();
    const results = [];
    for (const result of run.results ?? []) {
        if (!isFailure(result))
            continue;
        try {
            results.push(importResult(run, result, { source, file, ground }));
        }
        catch (error) {
            if (!(error instanceof SarifError))
                throw error;
            problems.add(error.message);
        }
    }
    const version = driver.semanticVersion ?? driver.version ?? '';
    return { source, version, results, problems: [...problems], notes: notesOf(run) };
}
/** A name that may stand in a label and in a policy. */
function toolName(name) {
    return (name
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim()
        .slice(0, 40) || 'unnamed');
}
/** Results that say "looked, and all is well" are none (SARIF 3.27.9). */
function isFailure({ kind }) {
    return kind === undefined || !['pass', 'notApplicable', 'informational'].includes(kind);
}
function importResult(run, result, { source, file, ground }) {
    const rule = ruleOf(run, result);
    const secret = SECRET_TOOLS.test(source);
    const [location] = result.locations ?? [];
    const place = placeOf(location, run, ground) ?? { path: file, line: null, column: null, endLine: null };
    return {
        observation: {
            source,
            rule: result.ruleId ?? rule?.id ?? 'unnamed',
            aliases: [],
            title: redact(rules_titleOf(result, rule)),
            description: redact(messageText(result.message, rule)),
            fix: '',
            rating: rules_ratingOf(result, rule),
            cwe: cwes(rules_cweOf(result, rule), secret),
            references: rule?.helpUri !== undefined && /^https?:\/\//i.test(rule.helpUri) ? [rule.helpUri] : [],
            published: null,
            place,
            package: null,
            confidence: 'high',
            flow: flowOf(result, run, ground),
        },
        fingerprint: fingerprintOf(result),
        snippet: location?.physicalLocation?.region?.snippet?.text?.split(/\r?\n/)[0] ?? null,
        secret,
        suppressed: isSuppressed(result),
    };
}
function cwes(named, secret) {
    return named.length === 0 && secret ? ['CWE-798'] : [...named];
}
/** Null where a location names no file. @throws SarifError when it leads out of the repository */
function placeOf(location, run, ground) {
    const path = places_pathOf(location?.physicalLocation?.artifactLocation, run, ground);
    if (path === null)
        return null;
    const region = location?.physicalLocation?.region;
    const line = region?.startLine ?? null;
    return {
        path,
        line,
        column: line === null ? null : (region?.startColumn ?? null),
        endLine: region?.endLine ?? line,
    };
}
/** The first flow; steps without a file are left out. */
function flowOf(result, run, ground) {
    const steps = result.codeFlows?.[0]?.threadFlows[0]?.locations ?? [];
    return steps.flatMap(({ location }) => {
        const place = placeOf(location, run, ground);
        const label = location?.message === undefined ? '' : redact(messageText(location.message, undefined));
        return place === null ? [] : [{ ...place, label }];
    });
}
/** Names of fingerprints that do not change with a line: those of the whole (`fingerprints`) come first. */
function fingerprintOf({ fingerprints = {}, partialFingerprints = {} }) {
    const usable = (all) => Object.entries(all)
        // Commits and people are no fingerprint of code, and "requires login" is none at all.
        .filter(([name, value]) => !/commit|author|mail|date/i.test(name) && /^[\w+/=:.-]{8,}$/.test(value))
        .map(([name, value]) => `${name}=${value}`)
        .sort(merge/* compareText */.n6);
    return usable(fingerprints)[0] ?? usable(partialFingerprints)[0] ?? null;
}
/** Suppressed, and not merely proposed to be (SARIF 3.35.3). */
function isSuppressed({ suppressions }) {
    const all = suppressions ?? [];
    return all.length > 0 && all.every(({ status }) => status === undefined || status === 'accepted');
}
/** A tool may succeed, and still say that it could not look at everything. */
function notesOf({ tool, invocations }) {
    const errors = (invocations ?? [])
        .flatMap(({ toolExecutionNotifications }) => toolExecutionNotifications ?? [])
        .filter(({ level }) => level === 'error')
        .map(({ message }) => redact(messageText(message ?? {}, undefined))
        .replace(/\s+/g, ' ')
        .slice(0, 200));
    if (errors.length === 0)
        return [];
    return [
        `${toolName(tool.driver.name)} reports ${errors.length} errors of its own, the first: ${errors[0] ?? ''}`,
    ];
}

;// CONCATENATED MODULE: ./src/scanners/sarif/load.ts






/** Everything that globs name. A file that cannot be used is a problem, and costs no other file its results. */
async function loadSarif(searches, tree, roots) {
    const problems = [];
    const runs = [];
    const files = await findAll(searches, problems);
    const present = new Set((await tree.files()).map(({ path }) => path));
    const ground = { roots, has: (path) => present.has(path) };
    for (const [full, { directory, path }] of files) {
        try {
            const bytes = await readSarif(directory, path);
            await refuseCommitted(full, bytes, tree, roots);
            const imported = parseSarif(bytes.toString('utf8')).map((run) => importRun(run, path, ground));
            runs.push(...imported);
            problems.push(...imported.flatMap((run) => run.problems.map((problem) => `${path}: ${problem}`)));
        }
        catch (error) {
            problems.push(`${path} cannot be used: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    return { runs, files: [...files.values()].map(({ path }) => path), problems };
}
/** Each file once, however many globs name it, by its absolute path. */
async function findAll(searches, problems) {
    const found = new Map();
    for (const search of searches)
        for (const glob of search.globs) {
            try {
                for (const path of await findSarif(search, glob))
                    found.set((0,external_node_path_.join)(search.directory, path), { directory: search.directory, path });
            }
            catch (error) {
                if (!(error instanceof SarifError))
                    throw error;
                problems.push(error.message);
            }
        }
    return found;
}
/**
 * A file that the scanned commit itself has was written by whoever opened the pull request, not by a tool that ran just now: left over where the tool
 * wrote nothing, it would speak for it.
 */
async function refuseCommitted(full, bytes, tree, roots) {
    if (tree.commit === null)
        return;
    const slashed = full.replaceAll('\\', '/');
    const root = roots.map((one) => one.replaceAll('\\', '/')).find((one) => slashed.startsWith(`${one}/`));
    const path = root === undefined ? null : slashed.slice(root.length + 1);
    const entry = (await tree.files()).find((file) => file.path === path && file.kind === 'file');
    if (entry === undefined)
        return;
    // fixby-ignore weak-hash: git names its objects by SHA-1, and this is such a name.
    const id = (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    if (id === (await tree.contentId(entry.path)))
        throw new SarifError('it is part of the scanned commit, so no tool wrote it just now. Write it to a path that is not committed');
}

// EXTERNAL MODULE: ./src/core/findings/rate.ts + 1 modules
var rate = __webpack_require__(5485);
// EXTERNAL MODULE: ./src/core/gate/assess.ts + 1 modules
var assess = __webpack_require__(4838);
// EXTERNAL MODULE: ./src/core/policy/match.ts
var policy_match = __webpack_require__(3943);
// EXTERNAL MODULE: ./src/core/scale/severity.ts
var scale_severity = __webpack_require__(5439);
;// CONCATENATED MODULE: ./src/scanners/sarif/origin.ts





function wayOf(source, { loaded, tracked }) {
    if (loaded?.runs.some((run) => run.source === source) === true)
        return 'files';
    // They may be any tool's.
    if (loaded !== null && loaded.problems.length > 0)
        return 'unknown';
    return tracked?.tools.has(source) === true ? 'issues' : 'lines';
}
const origin_WORDS = {
    files: 'by the SARIF files of the base',
    issues: 'by the tracked issues (no sarif-base)',
    lines: 'by the lines that changed (no sarif-base, and no complete scan of the default branch that is known)',
};
/** By what each tool's findings were told to be introduced or not. */
function originNotes(sources, before) {
    if (before === null)
        return [];
    return ['files', 'issues', 'lines'].flatMap((way) => {
        const tools = sources.filter((source) => wayOf(source, before) === way);
        const names = tools.map((source) => source.slice('sarif:'.length));
        return tools.length === 0 ? [] : [`introduced or not, ${origin_WORDS[way]}: ${names.join(', ')}`];
    });
}
/**
 * What counts as the base's: for a tool with SARIF files of the base what they hold; for another one those of its results that were there before.
 * @param observations those of the open results, in their order
 */
async function baselineOf(open, observations, before) {
    if (before === null)
        return [];
    const texts = new LineTexts(before.base);
    const old = (before.loaded?.runs ?? []).flatMap(({ results }) => results);
    const baseline = await Promise.all(old.filter(({ suppressed }) => !suppressed).map((imported) => identified(imported, texts)));
    const counts = new Map();
    for (const one of observations)
        counts.set((0,assess/* idOf */.TH)(one), (counts.get((0,assess/* idOf */.TH)(one)) ?? 0) + 1);
    for (const [index, imported] of open.entries()) {
        const observation = observations[index];
        if (observation === undefined)
            throw new RangeError('a result without its observation');
        const alone = counts.get((0,assess/* idOf */.TH)(observation)) === 1;
        if (await wasThere({ imported, observation, alone }, before))
            baseline.push(observation);
    }
    return baseline;
}
async function wasThere(candidate, before) {
    const { observation } = candidate;
    switch (wayOf(observation.source, before)) {
        case 'lines':
            return before.lines.unchanged(observation.place);
        case 'issues':
            return isTracked(candidate, before);
        default:
            return false;
    }
}
/**
 * A tracked result is old where it stood: on lines that the file had before, wherever in it, or as the only one of a fingerprint that its tool gave. The
 * same text once more, or in another file, is a new one. What is not tracked is new, unless the policy keeps it out of the issues.
 */
async function isTracked({ imported, observation, alone }, before) {
    const { lines, tracked, policy } = before;
    const { place } = observation;
    const known = (await tracked?.has((0,assess/* idOf */.TH)(observation))) === true;
    if (!known)
        return !isFiled(observation, policy) && (await lines.unchanged(place));
    if ((await lines.unchanged(place)) || (await lines.hadText(place)))
        return true;
    const named = imported.fingerprint !== null && !imported.secret && alone;
    return (named || place.line === null) && (await lines.pathBefore(place.path)) !== null;
}
/** Whether a finding like this gets an issue for certain: one that is too mild, or that the policy waives or rates, may have none. */
function isFiled({ rating, rule, place, source }, { severity, issues, waivers }) {
    const facts = { ids: [rule], package: null, path: place.path };
    if ([...waivers, ...severity.overrides].some(({ match }) => (0,policy_match/* matches */.cK)(match, facts)))
        return false;
    return (0,scale_severity/* atLeast */.jZ)((0,rate/* rate */.T)(rating, severity.unknown, source).severity, issues['minimum-severity']);
}

;// CONCATENATED MODULE: ./src/scanners/sarif/sides.ts
/**
 * Leaves out what lies elsewhere and what is suppressed. A suppression that the change itself may have brought has no effect: it counts only where the
 * line, and the one before it, were there before.
 */
async function openResults(loaded, comparison) {
    const all = loaded.runs.flatMap(({ results }) => results);
    const here = all.filter(({ observation }) => isHere(observation.place.path, comparison.directory, loaded.files));
    const open = [];
    const count = { suppressed: 0, ignored: 0 };
    for (const imported of here) {
        if (imported.suppressed && (await isHonoured(imported, comparison)))
            count.suppressed += 1;
        else {
            open.push(imported);
            if (imported.suppressed)
                count.ignored += 1;
        }
    }
    const notes = [
        ...loaded.runs.flatMap((run) => run.notes),
        ...words(all.length - here.length, `outside ${comparison.directory} and left out`),
        ...words(count.suppressed, 'suppressed in the source, and left out'),
        ...words(count.ignored, 'suppressed by what this change brings, which has no effect on its own gate'),
    ];
    return { open, notes };
}
function isHere(path, directory, files) {
    return directory === '' || path.startsWith(`${directory}/`) || files.includes(path);
}
async function isHonoured({ observation }, { lines, compares }) {
    if (!compares)
        return true;
    return lines !== null && (await lines.unchanged(observation.place, 1));
}
function words(count, what) {
    return count === 0 ? [] : [`${count} ${count === 1 ? 'result' : 'results'} of other tools: ${what}`];
}

;// CONCATENATED MODULE: ./src/scanners/sarif/run.ts







/** Which sources it covers is known once the files are read. */
const SARIF = { name: 'sarif', sources: [] };
/** The scanner that reads what other tools have found. */
function createSarifScanner(options) {
    return {
        ...SARIF,
        skipped: (policy) => (policy.scan.sarif.length + options.sarif.length === 0 ? scan_report/* NOT_ASKED */.Lf : null),
        scan: (context) => (0,scan_report/* timed */.ay)(() => sarif_run_scanOrFail(options, context)),
    };
}
/** Where the files of the scanned tree are looked for. */
function searchesOf({ workspace, root, sarif }, policy) {
    return [
        { directory: workspace, globs: sarif, from: 'sarif' },
        { directory: root, globs: policy.scan.sarif, from: 'scan.sarif of the policy' },
    ];
}
async function sarif_run_scanOrFail(options, context) {
    try {
        return await run_scan(options, context);
    }
    catch (error) {
        return run_resultOf({ problems: [(0,errors/* messageOf */.bD)(error)] });
    }
}
async function run_scan(options, context) {
    const { head, policy } = context;
    const roots = [options.root];
    const loaded = await loadSarif(searchesOf(options, policy), head, roots);
    const before = await beforeOf(options, context, roots);
    const lines = before?.lines ?? null;
    const { directory } = context;
    const judged = await openResults(loaded, { lines, compares: options.compares, directory });
    const texts = new LineTexts(head);
    const observations = await Promise.all(judged.open.map((imported) => identified(imported, texts)));
    const sources = [...new Set(loaded.runs.map(({ source }) => source))].sort();
    return run_resultOf({
        head: observations,
        base: await baselineOf(judged.open, observations, before),
        moved: before?.loaded == null ? new Map() : inverse(await before.lines.renamed()),
        version: versionsOf(loaded),
        sources,
        notes: [
            ...originNotes(sources, before),
            ...judged.notes,
            ...(before?.loaded?.problems ?? []).map((problem) => `of the base, so its tools' findings count as introduced: ${problem}`),
        ],
        problems: loaded.problems,
    });
}
/** Null where nothing is compared. */
async function beforeOf(options, context, roots) {
    const { head, base, policy } = context;
    if (base === null)
        return null;
    const lines = new LineMap(head, base, renamesByGit(options.repository));
    const loaded = await loadBase(options, base, roots);
    return { base, lines, loaded, tracked: await options.tracked(), policy };
}
/** Null where no SARIF files of the base are given. */
async function loadBase(options, base, roots) {
    if (options.sarifBase.length === 0)
        return null;
    return loadSarif([{ directory: options.workspace, globs: options.sarifBase, from: 'sarif-base' }], base, roots);
}
/** Every tool with its version, once. */
function versionsOf({ runs }) {
    const words = runs.map(({ source, version }) => `${source.slice('sarif:'.length)} ${version}`.trim());
    return [...new Set(words)].sort().join(', ');
}
function inverse(map) {
    return new Map([...map].map(([key, value]) => [value, key]));
}
function run_resultOf({ head = [], base = [], moved = new Map(), ...parts }) {
    return { report: (0,scan_report/* reportOf */.EI)(SARIF, parts), head, base, moved };
}

;// CONCATENATED MODULE: ./src/scanners/secrets/findings.ts


/** A hit at its place. */
function findings_placed(hit, path, commit) {
    return { ...hit, path, commit, sample: hit.detector.byName === true && isSample(path) };
}
/** Hexadecimal digits of the digest in an identity: 24 bits. */
const DIGEST_DIGITS = 6;
/**
 * What a secret is the same as, without its place. For an issued value 24 bits of its digest: enough to tell the secrets of one repository
 * apart, far too few to tell a value of 80 and more random bits from the 2^56 others with the same digest. A chosen value could be guessed and
 * then checked against any digest, so none of it takes part: the name or the host that it belongs to stands for it.
 * @see docs/adr/0010-secrets-own-detectors.md
 */
function subjectOf({ detector, value, context }) {
    if (detector.made === 'chosen')
        return `${detector.kind}:${context.toLowerCase()}`;
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(`fixby/secret/v1\0${detector.kind}\0${normalised(value)}`)
        .digest('hex');
    return `${detector.kind}:${digest.slice(0, DIGEST_DIGITS)}`;
}
/** A key is the same with real and with escaped line ends, and however far it is indented. */
function normalised(value) {
    return value.replace(/\\[nr]|\s/g, '');
}
/** Whether two hits are the same value: known in this process only. */
function valueKey({ detector, value }) {
    return `${detector.kind}\0${normalised(value)}`;
}
/** What leaves this scanner: kind and place, and of the value at most the beginning that all of its kind share. */
function toObservation(hit) {
    const { detector } = hit;
    return {
        source: 'secrets',
        rule: `secrets/${detector.kind}`,
        aliases: [],
        title: findings_titleOf(hit),
        description: harmOf(detector, hit.commit),
        fix: findings_fixFor(hit.commit),
        rating: { vectors: [], word: detector.severity, malicious: false, informational: false },
        cwe: ['CWE-798'],
        references: ['https://cwe.mitre.org/data/definitions/798.html'],
        published: null,
        place: findings_placeOf(hit),
        package: null,
        subject: subjectOf(hit),
        confidence: hit.sample ? 'low' : (detector.confidence ?? 'high'),
        flow: [],
    };
}
function findings_titleOf({ detector, commit }) {
    const redacted = detector.shown === '' ? '' : ` (${detector.shown}…)`;
    const where = commit === null ? '' : `, in commit ${commit.slice(0, 7)} only`;
    return `${detector.name}${redacted}${where}`;
}
function harmOf({ severity }, commit) {
    const who = severity === 'critical'
        ? 'Whoever reads this repository can use it.'
        : 'Whoever reads this repository may be able to use it.';
    const gone = commit === null
        ? 'Removing the line is not enough: the history keeps it.'
        : 'A later commit removed the line, and the history keeps it.';
    return `${who} ${gone}`;
}
function findings_fixFor(commit) {
    const branch = commit === null ? '' : ' Take the commit out of the branch (rebase, then force-push).';
    return `Revoke it where it was issued, and read its successor from a secret store.${branch}`;
}
function findings_placeOf({ path, line, column, endLine }) {
    return { path, line, column, endLine };
}

// EXTERNAL MODULE: ./src/system/git.ts
var git = __webpack_require__(2005);
;// CONCATENATED MODULE: ./src/system/added-blobs.ts




/**
 * Every content that a commit between two others brought, oldest commit first, whatever later commits made of it. A merge brings what none of its
 * parents has. Contents are compared, not lines: no attribute or diff driver of the repository can hide one.
 * @returns null when the clone is shallow and some of the commits between are cut off
 * @throws GitError
 */
async function addedBlobs(repository, base, head) {
    const commits = await between(repository, base, head);
    const cut = await boundary(repository);
    if (commits.some((commit) => cut.has(commit)))
        return null;
    const flags = ['--stdin', '-r', '-c', '--root', '--raw', '-z', '--no-renames', '--no-abbrev', '--always'];
    const out = await repository.git(['diff-tree', ...flags], {}, { input: Buffer.from(`${commits.join('\n')}\n`) });
    return parse(out.toString('utf8').split('\0'));
}
async function between(repository, base, head) {
    const out = await repository.git(['rev-list', '--reverse', '--end-of-options', head, `^${base}`]);
    return out
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '');
}
/** Commits whose parents a shallow clone lacks. */
async function boundary(repository) {
    const path = (await repository.git(['rev-parse', '--git-path', 'shallow'])).toString('utf8').trim();
    try {
        const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(repository.root, path), 'utf8');
        return new Set(text.split('\n'));
    }
    catch (error) {
        if ((0,errors/* isMissing */.b2)(error))
            return new Set();
        throw error;
    }
}
/**
 * The output of `git diff-tree --stdin -z`: a commit, then for each file its modes, object names and states, and its path. A merge has one colon and
 * one name more for each further parent.
 * @see https://git-scm.com/docs/diff-format
 */
function parse(fields) {
    const blobs = [];
    let commit = '';
    for (let at = 0; at < fields.length; at += 1) {
        const field = fields[at] ?? '';
        if (/^[0-9a-f]{40,64}$/.test(field))
            commit = field;
        if (!field.startsWith(':'))
            continue;
        const path = fields[at + 1];
        if (path === undefined)
            throw new git/* GitError */.XS(`git diff-tree printed "${field}" without a path`);
        at += 1;
        const parents = /^:+/.exec(field)?.[0].length ?? 0;
        const parts = field.slice(parents).split(' ');
        const mode = parts[parents] ?? '';
        const oid = parts[2 * parents + 1] ?? '';
        if (mode.startsWith('100'))
            blobs.push({ commit, path, oid });
    }
    return blobs;
}

// EXTERNAL MODULE: ./src/system/blob-reader.ts
var blob_reader = __webpack_require__(3488);
;// CONCATENATED MODULE: ./src/scanners/secrets/history.ts



/** Contents that are read at once. */
const BATCH = 256;
/** What the commits between base and head brought, also where later ones removed it; null when the history is not here. */
async function searchHistory(repository, range, wanted, memory) {
    const added = await addedBlobs(repository, range.base, range.head);
    if (added === null)
        return null;
    const blobs = once(added.filter(({ path }) => wanted(path)));
    const reader = new blob_reader/* BlobReader */.n(repository);
    const hits = [];
    for (let from = 0; from < blobs.length; from += BATCH) {
        const found = await Promise.all(blobs.slice(from, from + BATCH).map((blob) => searchBlob(blob, reader, memory)));
        hits.push(...found.flat());
    }
    return hits;
}
/** The same content under the same path is searched for the first commit that brought it. */
function once(blobs) {
    const first = new Map();
    for (const blob of blobs) {
        const key = `${blob.oid} ${blob.path}`;
        if (!first.has(key))
            first.set(key, blob);
    }
    return [...first.values()];
}
async function searchBlob({ commit, path, oid }, reader, memory) {
    const hits = memory.recall(oid, path) ?? memory.search(await reader.read(oid), path, oid);
    return hits.map((hit) => findings_placed(hit, path, commit));
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/scanners/secrets/text.ts

/**
 * Bytes at the beginning in which git, too, looks for a NUL to call a file binary.
 * @see https://git-scm.com/docs/gitattributes#_marking_files_as_binary
 */
const SNIFFED = 8_000;
/**
 * The text of a file; null for a binary one. UTF-16 is known by its byte order mark. A NUL alone makes no
 * file binary: programs read on behind it, so what has one is text as long as the rest is valid UTF-8.
 */
function text_textOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return bytes.toString('utf16le', 2);
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return swapped(bytes).toString('utf16le', 2);
    const start = bytes.subarray(0, SNIFFED);
    return start.includes(0) && !(0,external_node_buffer_.isUtf8)(wholeCharacters(start)) ? null : bytes.toString('utf8');
}
/** Without the character that the cut may have gone through. */
function wholeCharacters(bytes) {
    let end = bytes.length;
    while (end > 0 && bytes.length - end < 4 && (bytes[end - 1] ?? 0) >= 0x80)
        end -= 1;
    return bytes.subarray(0, end);
}
/** UTF-16 in the other byte order; an odd last byte belongs to no character. */
function swapped(bytes) {
    return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
}

;// CONCATENATED MODULE: ./src/scanners/secrets/scan-tree.ts







/** Files that are read at once: each such batch costs one git process, and its bytes are in memory together. */
const scan_tree_BATCH = 256;
/**
 * What the scan looks at.
 * @param directory relative to the tree's root; `''` for all of it
 * @param exclude globs over repository paths, from the policy
 */
function wantedPaths(directory, exclude) {
    const excluded = picomatch_default()([...exclude], { dot: true });
    return (path) => (directory === '' || path.startsWith(`${directory}/`)) &&
        !path.split('/').some((part) => working_tree/* NEVER_SCANNED */.mZ.includes(part)) &&
        !excluded(path);
}
/** What was found in contents that were looked at before, by blob id and file name: the same bytes are searched once. */
class Memory {
    #hits = new Map();
    /** The hits in a content, searched unless that was done before. @param id git's blob id; null where it is not known */
    search(bytes, path, id) {
        const key = id === null ? null : keyOf(id, path);
        const known = key === null ? undefined : this.#hits.get(key);
        if (known !== undefined)
            return known;
        const text = text_textOf(bytes);
        const hits = text === null ? [] : detect(text, path);
        if (key !== null)
            this.#hits.set(key, hits);
        return hits;
    }
    /** What was found in a content; undefined where nobody looked. */
    recall(id, path) {
        return this.#hits.get(keyOf(id, path));
    }
}
/** The name of a file says how its text is read. */
function keyOf(id, path) {
    return `${id} ${path.slice(path.lastIndexOf('/') + 1)}`;
}
/** Searches all files of a tree. @throws Error when its files cannot be listed */
async function searchTree(tree, wanted, memory) {
    const entries = (await tree.files()).filter(({ path }) => wanted(path));
    const paths = entries.filter(({ kind }) => kind === 'file').map(({ path }) => path);
    const hits = [];
    const problems = [];
    for (let from = 0; from < paths.length; from += scan_tree_BATCH) {
        const found = await Promise.all(paths.slice(from, from + scan_tree_BATCH).map((path) => searchOrSayWhyNot(tree, path, memory)));
        for (const one of found) {
            if (typeof one === 'string')
                problems.push(one);
            else
                hits.push(...one);
        }
    }
    return {
        hits,
        files: paths.length,
        submodules: entries.filter(({ kind }) => kind === 'submodule').map(({ path }) => path),
        problems,
    };
}
/** One file that cannot be read costs its own secrets, and no others. */
async function searchOrSayWhyNot(tree, path, memory) {
    try {
        return await searchFile(tree, path, memory);
    }
    catch (error) {
        return `${path} could not be searched: ${(0,errors/* messageOf */.bD)(error)}`;
    }
}
async function searchFile(tree, path, memory) {
    const id = tree.commit === null ? null : await tree.contentId(path);
    const known = id === null ? undefined : memory.recall(id, path);
    const hits = known ?? (await readAndSearch(tree, path, id, memory));
    return hits.map((hit) => findings_placed(hit, path, null));
}
async function readAndSearch(tree, path, id, memory) {
    const bytes = await tree.read(path);
    // Reading the working tree's files a second time for their ids would cost more than this.
    return memory.search(bytes, path, id ?? blobId(bytes));
}
/** git's id of a content in a SHA-1 repository. In one with SHA-256 it matches nothing, and the content is searched again. */
function blobId(bytes) {
    // fixby-ignore weak-hash: git names its objects by SHA-1, and this is such a name.
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./src/scanners/secrets/sides.ts

/**
 * What counts as the base's. A chosen value has no digest in its identity, so another password under the same name would look like the one that was
 * there before: in this process, which knows the values, it does not. A base's value that the head no longer has neither hides a new one nor counts as
 * fixed while another one stands in its place. A value that moved stands in the base where the head has it now.
 */
function sides_baseOf(base, head) {
    const values = new Set(head.map(valueKey));
    const subjects = new Set(head.map(subjectOf));
    const kept = base.filter((hit) => values.has(valueKey(hit)) || !subjects.has(subjectOf(hit)));
    return followMoves(kept, head);
}
/** A value that stood outside of samples in the base is not one because it now stands in one. */
function stillMeant(base, head) {
    const meant = new Set(base.filter(({ sample }) => !sample).map(valueKey));
    return head.map((hit) => (hit.sample && meant.has(valueKey(hit)) ? { ...hit, sample: false } : hit));
}
/** Pairs each place that a value left with one that it came to; a further copy stays without a pair, and so counts as introduced. */
function followMoves(base, head) {
    const left = tally(base);
    const arrived = head.filter((hit) => !take(left, spot(hit)));
    const present = tally(head);
    return base.map((hit) => {
        if (take(present, spot(hit)))
            return hit;
        const index = arrived.findIndex((other) => valueKey(other) === valueKey(hit));
        const [now] = index < 0 ? [] : arrived.splice(index, 1);
        return now === undefined ? hit : { ...hit, path: now.path, sample: now.sample };
    });
}
function spot(hit) {
    return `${hit.path}\0${valueKey(hit)}`;
}
function tally(hits) {
    const counts = new Map();
    for (const hit of hits)
        counts.set(spot(hit), (counts.get(spot(hit)) ?? 0) + 1);
    return counts;
}
function take(counts, key) {
    const count = counts.get(key) ?? 0;
    counts.set(key, count - 1);
    return count > 0;
}
/** Secrets of the history that neither tree has: each value once, for the first commit that brought it. */
function leakedInHistory(history, head, base) {
    const known = new Set([...head, ...base].map(valueKey));
    return history.filter((hit) => {
        const key = valueKey(hit);
        if (known.has(key))
            return false;
        known.add(key);
        return true;
    });
}

;// CONCATENATED MODULE: ./src/scanners/secrets/run.ts







const SECRETS = { name: 'secrets', sources: ['secrets'] };
/** The scanner for credentials in the source. */
function createSecretsScanner(options) {
    return {
        ...SECRETS,
        skipped: (policy) => policy.scan.secrets.enabled ? null : 'the policy has scan.secrets.enabled: false',
        scan: (context) => (0,scan_report/* timed */.ay)(() => secrets_run_scanOrFail(options, context)),
    };
}
/** Messages of errors name files and git commands, never what a file holds. */
async function secrets_run_scanOrFail(options, context) {
    try {
        return await secrets_run_scan(options, context);
    }
    catch (error) {
        return secrets_run_resultOf(0, [], [], [], [(0,errors/* messageOf */.bD)(error)]);
    }
}
async function secrets_run_scan(options, context) {
    const { repository, mask } = options;
    const wanted = wantedPaths(context.directory, context.policy.scan.secrets.exclude);
    const memory = new Memory();
    const found = await searchTree(context.head, inHead(options, context, wanted), memory);
    const base = context.base === null ? null : await searchTree(context.base, wanted, memory);
    const head = { ...found, hits: stillMeant(base?.hits ?? [], found.hits) };
    const history = await historyOf(repository, context, (range, here) => searchHistory(here, range, wanted, memory));
    const leaked = leakedInHistory(history.hits, head.hits, base?.hits ?? []);
    for (const { value } of [...head.hits, ...leaked])
        mask(value);
    const notes = [...history.notes, ...submoduleNotes(head), ...baseNotes(base)];
    const baseHits = base === null ? [] : sides_baseOf(base.hits, head.hits);
    return secrets_run_resultOf(head.files, [...head.hits, ...leaked], baseHits, notes, head.problems);
}
/** A commit's own files are looked at whatever they are called: no tool wrote them just now. */
function inHead({ isReport }, { head, policy }, wanted) {
    return head.commit !== null ? wanted : (path) => wanted(path) && !isReport(path, policy);
}
/** The history between base and head, or a note that says why only the trees were compared. */
async function historyOf(repository, { base, head }, search) {
    // Two directories have no history.
    if (base?.commit == null)
        return { hits: [], notes: [] };
    const headCommit = head.commit ?? (await repository?.headCommit()) ?? null;
    const only = 'secrets that a commit added and a later one removed were not looked for';
    if (repository === null || headCommit === null || !(await repository.has(headCommit)))
        return { hits: [], notes: [`${only}: the history is not here, so only the two trees were compared`] };
    const hits = await search({ base: base.commit, head: headCommit }, repository);
    if (hits !== null)
        return { hits, notes: [] };
    const why = 'the checkout is shallow, so only the two trees were compared. Check out with fetch-depth: 0';
    return { hits: [], notes: [`${only}: ${why}`] };
}
function submoduleNotes({ submodules }) {
    return submodules.map((path) => `no secrets were looked for in ${path} (a submodule; scan it in its own repository)`);
}
function baseNotes(base) {
    const problems = base?.problems ?? [];
    return problems.map((problem) => `of the base, so its secrets count as introduced: ${problem}`);
}
/** The first problems; a repository may have thousands of unreadable files for one and the same reason. */
function firstOf(problems) {
    const more = problems.length > 5 ? [`and ${problems.length - 5} more`] : [];
    return [...problems.slice(0, 5), ...more];
}
function secrets_run_resultOf(files, head, base, notes, problems) {
    return {
        report: (0,scan_report/* reportOf */.EI)(SECRETS, { version: version/* VERSION */.x, problems: firstOf(problems), notes, files }),
        head: head.map(toObservation),
        base: base.map(toObservation),
        moved: new Map(),
    };
}

;// CONCATENATED MODULE: ./src/scanners/tools/stage-tree.ts



/** Files that are read and written at once. */
const stage_tree_BATCH = 256;
/**
 * Writes files of a tree below an empty directory, as they are: no link, no submodule, nothing executable.
 * @returns their paths
 * @throws Error when one cannot be read or written
 */
async function stageTree(tree, directory, wanted) {
    const paths = (await tree.files())
        .filter(({ path, kind }) => kind === 'file' && wanted(path))
        .map(({ path }) => path);
    await (0,promises_.mkdir)(directory, { recursive: true });
    for (let from = 0; from < paths.length; from += stage_tree_BATCH)
        await Promise.all(paths.slice(from, from + stage_tree_BATCH).map((path) => stageFile(tree, directory, path)));
    return paths;
}
async function stageFile(tree, directory, path) {
    const full = (0,external_node_path_.join)(directory, path);
    if (!(0,working_tree/* isInside */.FK)(directory, full))
        throw new Error(`${path} leads out of the tree`);
    const bytes = await tree.read(path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(full), { recursive: true });
    await (0,promises_.writeFile)(full, bytes, { mode: 0o600 });
}

;// CONCATENATED MODULE: ./src/scanners/tools/tool.ts










/** Milliseconds that a tool may take for one tree. */
const tool_TIMEOUT_MS = 10 * 60_000;
/** Bytes of the largest output that a tool may print. */
const tool_MAX_OUTPUT = 64 * 1024 * 1024;
const NOTHING = { observations: [], sources: [], notes: [], files: 0 };
/** A tool as a scanner: it sees copies of the head and of the base, and its results are read like any other SARIF file. */
function createToolScanner(tool, { run }) {
    return {
        name: tool.name,
        sources: [tool.source],
        skipped: (policy) => (policy.scan[tool.name].enabled ? null : scan_report/* NOT_ASKED */.Lf),
        scan: (context) => (0,scan_report/* timed */.ay)(() => tool_scanOrFail(tool, run, context)),
    };
}
async function tool_scanOrFail(tool, run, context) {
    try {
        const { program, version } = await programOf(tool, run);
        const [head, base] = await Promise.all([
            scanSide({ ...tool, program }, run, context, 'head', context.head),
            scanBase({ ...tool, program }, run, context),
        ]);
        return tool_resultOf(tool, version, head, base, null);
    }
    catch (error) {
        return tool_resultOf(tool, '', NOTHING, NOTHING, (0,errors/* messageOf */.bD)(error));
    }
}
/** A base that the tool cannot scan, such as one with a broken workflow, must not keep its repair from being merged. */
async function scanBase(tool, run, context) {
    if (context.base === null)
        return NOTHING;
    try {
        return await scanSide(tool, run, context, 'base', context.base);
    }
    catch (error) {
        return {
            ...NOTHING,
            notes: [`of the base, so all its findings count as introduced: ${(0,errors/* messageOf */.bD)(error)}`],
        };
    }
}
async function programOf(tool, run) {
    const problems = [];
    for (const program of tool.programs) {
        try {
            const { exitCode, stdout } = await run(program, tool.version, limits());
            const version = /\d+\.\d+\.\d+[\w.-]*/.exec(stdout.toString('utf8'))?.[0] ?? '';
            if (exitCode === 0)
                return { program, version };
            problems.push(`${program} ends with exit code ${exitCode ?? 'none'}`);
        }
        catch (error) {
            problems.push((0,errors/* messageOf */.bD)(error));
        }
    }
    throw new Error(`${tool.programs.join(' or ')} is not here (${problems.join('; ')}). ${tool.install}, or take scan.${tool.name} out of the policy`);
}
function limits() {
    return { env: (0,exec/* minimalEnvironment */.n)({ NO_COLOR: '1' }), timeoutMs: tool_TIMEOUT_MS, maxOutputBytes: tool_MAX_OUTPUT };
}
async function scanSide(tool, run, { policy, directory, scratch, base, head }, name, tree) {
    const room = (0,external_node_path_.join)(scratch, tool.name, name);
    const call = { tree: (0,external_node_path_.join)(room, 'tree'), own: (0,external_node_path_.join)(room, 'own'), output: (0,external_node_path_.join)(room, 'result.sarif') };
    await (0,promises_.mkdir)(call.own, { recursive: true });
    const inside = wantedPaths(directory, []);
    const paths = await stageTree(tree, call.tree, (path) => inside(path) && tool.wanted(path));
    if (paths.length === 0)
        return NOTHING;
    const args = await tool.args(call, policy, base ?? head);
    const printed = await callTool(tool, run, args, call.tree);
    const text = tool.report === 'stdout' ? printed : await (0,promises_.readFile)(call.output, 'utf8');
    return importSide(text, tree, [call.tree, await (0,promises_.realpath)(call.tree)], paths);
}
/** @returns its standard output. In errors it is not quoted: it may print what it found, and in words of the scanned tree. */
async function callTool(tool, run, args, cwd) {
    const { exitCode, killed, stdout } = await run(tool.program, args, { ...limits(), cwd });
    if (killed === 'timeout')
        throw new Error(`${tool.name} took longer than ${tool_TIMEOUT_MS / 60_000} minutes`);
    if (exitCode !== 0)
        throw new Error(`${tool.name} did not finish (${killed ?? `exit code ${exitCode ?? 'none'}`}). Run it by hand in this repository to see why`);
    return stdout.toString('utf8');
}
async function importSide(text, tree, roots, paths) {
    const staged = new Set(paths);
    const runs = parseSarif(text).map((run) => importRun(run, '', { roots, has: (path) => staged.has(path) }));
    const [problem] = runs.flatMap(({ problems }) => problems);
    if (problem !== undefined)
        throw new Error(problem);
    const texts = new LineTexts(tree);
    const results = runs.flatMap((run) => run.results);
    return {
        observations: await Promise.all(results.map((result) => identified(result, texts))),
        sources: runs.map(({ source }) => source),
        notes: runs.flatMap(({ notes }) => notes),
        files: paths.length,
    };
}
function tool_resultOf(tool, version, head, base, reason) {
    return {
        report: (0,scan_report/* reportOf */.EI)({ name: tool.name, sources: head.sources.length === 0 ? [tool.source] : [...new Set(head.sources)] }, {
            version,
            problems: reason === null ? [] : [reason],
            notes: [...new Set([...head.notes, ...base.notes])],
            files: head.files,
        }),
        head: head.observations,
        base: base.observations,
        moved: new Map(),
    };
}

;// CONCATENATED MODULE: ./src/scanners/tools/gitleaks/run.ts



/** The default rules, and nothing of the tree's own `.gitleaks.toml`. */
const CONFIG = '[extend]\nuseDefault = true\n';
const gitleaks = {
    name: 'gitleaks',
    programs: ['gitleaks'],
    source: 'sarif:gitleaks',
    install: 'Install it with go install github.com/zricethezav/gitleaks/v8 or from its releases',
    version: ['version'],
    wanted: (path) => !/(?:^|\/)\.gitleaks(?:\.toml|ignore)$/.test(path),
    report: 'file',
    args: async ({ own, output }) => {
        const config = (0,external_node_path_.join)(own, 'gitleaks.toml');
        await (0,promises_.writeFile)(config, CONFIG);
        const silenced = ['--ignore-gitleaks-allow', '--gitleaks-ignore-path', own, '--config', config];
        const report = ['--report-format', 'sarif', '--report-path', output, '--exit-code', '0'];
        return ['dir', '.', ...silenced, ...report, '--redact', '--no-banner', '--log-level', 'error'];
    },
};
/** gitleaks over the tree; the history of a pull request is what the scanner for secrets looks at. */
function createGitleaks(options) {
    return createToolScanner(gitleaks, options);
}

;// CONCATENATED MODULE: ./src/scanners/tools/semgrep/run.ts




const semgrep = {
    name: 'semgrep',
    programs: ['semgrep', 'opengrep'],
    source: 'sarif:Semgrep OSS',
    install: 'Install it with pipx install semgrep',
    // Without the first one it asks the network for a newer one, and waits for the answer.
    version: ['--disable-version-check', '--version'],
    wanted: (path) => !/(?:^|\/)\.semgrepignore$/.test(path),
    report: 'file',
    args: async (call, policy, trusted) => {
        const config = await configOf(policy.scan.semgrep.config, call, trusted);
        // An empty ignore file takes the place of the default one, which leaves tests out.
        await (0,promises_.writeFile)((0,external_node_path_.join)(call.tree, '.semgrepignore'), '');
        const silenced = ['--disable-nosem', '--no-git-ignore', '--max-target-bytes', '0'];
        const quiet = ['--metrics', 'off', '--disable-version-check', '--quiet'];
        const report = ['--no-rewrite-rule-ids', '--dataflow-traces', '--sarif', '--sarif-output', call.output];
        return ['scan', '--config', config, ...silenced, ...quiet, ...report, '.'];
    },
};
/** A path of the repository is taken from the base, so that a change cannot empty the rules; anything else is a name of the registry. */
async function configOf(config, { own }, trusted) {
    const path = config.replace(/^\.\//, '').replace(/\/$/, '');
    const staged = await stageTree(trusted, own, (one) => one === path || one.startsWith(`${path}/`));
    if (staged.length > 0)
        return (0,external_node_path_.join)(own, path);
    if (/^[pr]\/[\w./-]+$/.test(config))
        return config;
    throw new Error(`scan.semgrep.config is "${config}", which is neither a path of the repository at the base nor a name such as p/default`);
}
/** Semgrep with the rules that the policy names. */
function createSemgrep(options) {
    return createToolScanner(semgrep, options);
}

;// CONCATENATED MODULE: ./src/scanners/tools/zizmor/run.ts

const zizmor = {
    name: 'zizmor',
    programs: ['zizmor'],
    source: 'sarif:zizmor',
    install: 'Install it with pipx install zizmor',
    version: ['--version'],
    wanted: (path) => /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$|^\.github\/dependabot\.ya?ml$/.test(path),
    report: 'stdout',
    args: () => {
        const silenced = ['--no-config', '--no-ignores', '--collect', 'all', '--strict-collection'];
        return Promise.resolve(['--offline', ...silenced, '--no-exit-codes', '--format', 'sarif', '.']);
    },
};
/** zizmor over workflows and actions, without the network. */
function createZizmor(options) {
    return createToolScanner(zizmor, options);
}

;// CONCATENATED MODULE: ./src/scanners/registry.ts










/** Every scanner of this version, in the order of the reports. A new one is a folder beside this file and a line here. */
function createScanners(options) {
    return [
        createOsvScanner(options),
        codeScanner,
        createSecretsScanner({ ...options, isReport: reportsIn(options) }),
        notBuilt('forge'),
        notBuilt('workflows'),
        createSemgrep(options),
        createGitleaks(options),
        createZizmor(options),
        createSarifScanner(options),
    ];
}
/** Tells SARIF files that the run is given from the rest of the scanned tree. */
function reportsIn(options) {
    return (path, policy) => {
        const base = { directory: options.workspace, globs: options.sarifBase, from: 'sarif-base' };
        return isNamed([...searchesOf(options, policy), base], (0,external_node_path_.join)(options.root, path));
    };
}


/***/ }),

/***/ 1703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   Lf: () => (/* binding */ NOT_ASKED),
/* harmony export */   VY: () => (/* binding */ skippedReport),
/* harmony export */   ay: () => (/* binding */ timed)
/* harmony export */ });
/** The report of a scan that ran: `failed` as soon as there is one problem. */
function reportOf(scanner, { problems, ...parts }) {
    const failed = problems.length > 0;
    return {
        ...blank(scanner),
        status: failed ? 'failed' : 'done',
        reason: failed ? problems.join('; ') : null,
        ...parts,
    };
}
/** Why a scanner does not run that nobody asked for. */
const NOT_ASKED = 'not asked for under scan in the policy';
/** The report of a scanner that did not run. */
function skippedReport(scanner, reason) {
    return { ...blank(scanner), status: 'skipped', reason };
}
/** What a scan gives, with the wall time that it took. */
async function timed(scan) {
    const started = performance.now();
    const result = await scan();
    return { ...result, report: { ...result.report, ms: Math.round(performance.now() - started) } };
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
        ms: 0,
    };
}


/***/ }),

/***/ 1650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);


/** Whether there is a file or directory of that path. @throws Error when that cannot be found out */
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(error))
            return false;
        throw error;
    }
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
