export const id = 2400;
export const ids = [2400];
export const modules = {

/***/ 11598:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ causeOf),
/* harmony export */   v: () => (/* binding */ isCauseKey)
/* harmony export */ });
const PREFIX = 'cause:';
/**
 * The issue key for findings that one change fixes together: the same provider key in many files,
 * the same rule in one workflow file. Null for a finding that gets an issue of its own.
 */ function causeOf({ source, rule, path, cause }) {
    if (source === 'workflows') return `${PREFIX}${source}:${rule}:${path ?? ''}`;
    return cause === null ? null : `${PREFIX}${source}:${cause}`;
}
/**
 * Whether an issue's key is that of a cause. Such an issue stays open as long as one finding of the
 * cause does.
 */ function isCauseKey(key) {
    return key.startsWith(PREFIX);
}


/***/ }),

/***/ 52591:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ allIds)
/* harmony export */ });
/* harmony import */ var _packages_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62593);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66145);


/**
 * All fingerprints of a finding: the current one, those from earlier locations, and those from when
 * its advisory was known under an alias only.
 */ function allIds({ id, source, ids: [rule = '', ...aliases], package: at, formerIds }) {
    if (at === null || aliases.length === 0) return [
        id,
        ...formerIds
    ];
    const subject = (0,_packages_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .packageSubject */ .b)(at.ecosystem, at.name);
    if ((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)(source, rule, subject) !== id) return [
        id,
        ...formerIds
    ];
    return [
        id,
        ...formerIds,
        ...aliases.map((alias)=>(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)(source, alias, subject))
    ];
}


/***/ }),

/***/ 73510:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PB: () => (/* binding */ idsOfFinding),
/* harmony export */   i$: () => (/* binding */ keyOfWeakness),
/* harmony export */   q3: () => (/* binding */ keyOfFinding)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11598);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26500);
/* harmony import */ var _finding_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52591);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80504);




/** The key of a weakness, before assessment. */ function keyOfWeakness(weakness) {
    const at = (weakness.head[0] ?? weakness.base[0])?.package ?? null;
    const { source, rule, aliases, path, subject, trace, cause, formerIds } = weakness;
    return {
        id: (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(weakness),
        source,
        rule,
        ids: [
            rule,
            ...aliases
        ],
        package: at === null ? null : {
            ecosystem: at.ecosystem,
            name: at.name
        },
        path,
        subject,
        trace,
        cause: (0,_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .causeOf */ .r)({
            source,
            rule,
            path,
            cause
        }),
        formerIds,
        ...weakness.activity === undefined ? {} : {
            until: weakness.activity.to
        }
    };
}
/** The key of an assessed finding. */ function keyOfFinding(finding) {
    const { id, source, rule, aliases, package: at, trace, cause, formerIds } = finding;
    return {
        id,
        source,
        rule,
        ids: [
            rule,
            ...aliases
        ],
        package: at === null ? null : {
            ecosystem: at.ecosystem,
            name: at.name
        },
        path: (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlaced */ .A)(source) ? finding.locations[0]?.path ?? null : null,
        subject: null,
        trace,
        cause,
        formerIds
    };
}
/**
 * Fingerprints that were computed already, by the finding: a run needs those of each several times.
 */ const findingIds = new WeakMap();
/** All fingerprints of an assessed finding: see `allIds`. */ function idsOfFinding(finding) {
    const ids = findingIds.get(finding) ?? (0,_finding_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .allIds */ .C)(keyOfFinding(finding));
    findingIds.set(finding, ids);
    return ids;
}


/***/ }),

/***/ 26500:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isPlaced),
/* harmony export */   s: () => (/* binding */ isJudged)
/* harmony export */ });
/** Sources whose findings belong to one file each; so do those of other tools (`sarif:<tool>`). */ const PLACED = [
    'code',
    'forge',
    'workflows',
    'secrets'
];
/**
 * Whether a source's findings belong to one file each, whose path is then part of their identity.
 */ function isPlaced(source) {
    return PLACED.includes(source) || source.startsWith('sarif:');
}
/**
 * Whether a finding has enough confidence to count for the gate, in figures, in lists for people
 * and in issues. The JSON report and SARIF contain all findings.
 */ function isJudged({ confidence }) {
    return confidence !== 'low';
}


/***/ }),

/***/ 66145:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   m: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * The identity of a finding: 16 hex digits of a SHA-256 over what it is about. Version and line are
 * left out, so that the clock of a finding never restarts because of an upgrade that does not fix
 * it or a reformatted file (docs/adr/0003).
 * @param parts source, rule, the path where it is part of the identity, and subject, in this order;
 *   they may hold any character
 */ function fingerprint(...parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([
        'fixby/v1',
        ...parts
    ])).digest('hex').slice(0, 16);
}
/** Digits of a short id: too many to make another finding that has the same ones. */ const SHORT_ID = 12;
/** The beginning of an id, by which people name a finding on a command line and in comments. */ function shortId(id) {
    return id.slice(0, SHORT_ID);
}


/***/ }),

/***/ 72658:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ RULINGS),
/* harmony export */   Nm: () => (/* binding */ restartsClock),
/* harmony export */   c3: () => (/* binding */ isRepair),
/* harmony export */   ch: () => (/* binding */ isRuling),
/* harmony export */   pp: () => (/* binding */ isDecision),
/* harmony export */   rd: () => (/* binding */ isByPerson),
/* harmony export */   wv: () => (/* binding */ GONE_REASONS)
/* harmony export */ });
/** Why a finding is no longer present. The names appear in the JSON report and in our comments. */ const GONE_REASONS = [
    // Its location was scanned completely, and the finding is not there.
    'fixed',
    // Its file (for a package: lockfile and manifest) was deleted and not moved.
    'removed',
    // The policy excludes its path.
    'excluded',
    // The policy disables its scanner or its rule.
    'disabled',
    // Its advisory no longer covers this version, and the version did not change.
    'withdrawn',
    'false-positive',
    'out-of-scope',
    // A person closed what a person had reported, as completed: nothing but their word says so.
    'resolved',
    // The same as not planned or as a duplicate.
    'rejected'
];
/**
 * Whether this reason is a repair. Only repairs count as in time or late, and in the mean time to
 * fix.
 */ function isRepair(reason) {
    return reason === 'fixed' || reason === 'removed' || reason === 'resolved';
}
/**
 * Whether a finding that returns after this reason gets a new clock; after any other reason the old
 * clock continues.
 */ function restartsClock(reason) {
    return reason === 'fixed' || reason === 'withdrawn';
}
/** Whether this reason is a decision not to look for the finding any more, rather than a repair. */ function isDecision(reason) {
    return !isRepair(reason) && reason !== 'withdrawn';
}
/** Whether a reason is nothing but a person's word. */ function isByPerson(reason) {
    return reason === 'resolved' || reason === 'rejected';
}
/** Reasons that a maintainer gives by comment, until a date. */ const RULINGS = [
    'false-positive',
    'out-of-scope'
];
/** Whether a reason is a ruling: the finding is there, and its issue goes on to list it. */ function isRuling(reason) {
    return RULINGS.some((ruling)=>ruling === reason);
}


/***/ }),

/***/ 80504:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ci: () => (/* binding */ compareSites),
  TH: () => (/* binding */ idOf),
  AB: () => (/* binding */ mergeObservations),
  XM: () => (/* binding */ pathOf),
  L2: () => (/* binding */ preferredId),
  QN: () => (/* binding */ worstWord)
});

// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(99385);
// EXTERNAL MODULE: ./src/core/findings/finding.js
var finding = __webpack_require__(26500);
// EXTERNAL MODULE: ./src/core/findings/fingerprint.js
var fingerprint = __webpack_require__(66145);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(94132);
// EXTERNAL MODULE: ./src/core/findings/rate.js
var rate = __webpack_require__(23043);
;// CONCATENATED MODULE: ./src/core/findings/join-tools.js



/**
 * Sources that report single lines. When several report the same lines, the first in this order
 * gives the finding its rule and id; other tools follow, by name.
 */ const CODE_LIKE = [
    'code',
    'forge',
    'workflows',
    'secrets'
];
/**
 * Joins weaknesses that several tools report at the same lines. A weakness is joined to one of
 * another source when each of its locations is also one of the other's and they share a CWE. The
 * finding then names both. The first source in a fixed order keeps its rule and fingerprint, so
 * that adding a tool changes no fingerprint; the other's rule becomes an alias, so that waivers for
 * it still match.
 */ function joinTools(weaknesses) {
    const ordered = [
        ...weaknesses
    ].sort((a, b)=>order(a) - order(b) || compare(nameOf(a), nameOf(b)));
    const byPlace = new Map();
    const absorbed = new Map();
    for (const weakness of ordered.filter(isCodeLike)){
        const host = hostOf(weakness, byPlace);
        if (host !== undefined) absorbed.set(host, [
            ...absorbed.get(host) ?? [],
            weakness
        ]);
        else for (const place of places(weakness))byPlace.set(place, [
            ...byPlace.get(place) ?? [],
            weakness
        ]);
    }
    const gone = new Set([
        ...absorbed.values()
    ].flat());
    return weaknesses.filter((weakness)=>!gone.has(weakness)).map((weakness)=>(absorbed.get(weakness) ?? []).reduce(join, weakness));
}
function isCodeLike({ source }) {
    return (0,finding/* isPlaced */.A)(source);
}
function order({ source }) {
    const index = CODE_LIKE.indexOf(source);
    return index < 0 ? CODE_LIKE.length : index;
}
/** A unique text for a weakness, to sort by: the order of the input must not matter. */ function nameOf({ source, rule, subject, path }) {
    return JSON.stringify([
        source,
        rule,
        subject,
        path
    ]);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** A weakness of an earlier source that has all locations of this one, and a CWE in common. */ function hostOf(weakness, byPlace) {
    const [first, ...others] = places(weakness);
    if (first === undefined) return undefined;
    return byPlace.get(first)?.find((host)=>host.source !== weakness.source && host.cwe.some((id)=>weakness.cwe.includes(id)) && // Both must be present in the head, or both absent: a fixed weakness is not another name for
        // a present one.
        host.head.length === 0 === (weakness.head.length === 0) && others.every((place)=>byPlace.get(place)?.includes(host) === true));
}
/**
 * The lines of a weakness in the head; in the base when it is not in the head. None when a location
 * has no line: then no other tool can name the same one.
 */ function places({ head, base }) {
    const sites = head.length > 0 ? head : base;
    return sites.some(({ place })=>place.line === null) ? [] : sites.map(keyOf);
}
function keyOf({ place }) {
    return JSON.stringify([
        place.path,
        place.line
    ]);
}
function join(host, other) {
    const name = other.source.replace(/^sarif:/, '');
    return {
        ...host,
        title: `${host.title} (also ${name})`,
        description: [
            host.description,
            `${name} reports it as ${other.rule}: ${other.title}`
        ].filter((part)=>part !== '').join('\n\n'),
        aliases: [
            ...new Set([
                ...host.aliases,
                other.rule,
                ...other.aliases
            ])
        ].filter((id)=>id !== host.rule).sort(),
        rating: worse(host, other),
        cwe: [
            ...new Set([
                ...host.cwe,
                ...other.cwe
            ])
        ].sort(),
        references: [
            ...new Set([
                ...host.references,
                ...other.references
            ])
        ]
    };
}
/** The worse of two ratings; the host's when both are equal. */ function worse(host, other) {
    const rank = ({ rating, source })=>(0,severity/* severityRank */.qs)((0,rate/* rate */.TS)(rating, 'low', source).severity);
    return rank(other) < rank(host) ? {
        ...other.rating,
        by: other.source
    } : host.rating;
}

;// CONCATENATED MODULE: ./src/core/findings/merge.js




/** The file that is part of an observation's identity; null for a finding about a package. */ function pathOf({ source, place }) {
    return (0,finding/* isPlaced */.A)(source) ? place.path : null;
}
/**
 * Merges observations of the same weakness: those with the same subject (and the same file, where
 * it is part of the identity) whose ids are connected by aliases, directly or through others. An
 * advisory with several ids (GHSA, CVE, PYSEC, GO) becomes one weakness, and so do the reports of
 * several tools about the same lines. The order of the input does not matter.
 * @param moved base path to head path, of files that were renamed
 */ function mergeObservations(head, base, moved = new Map()) {
    const inHead = (observation)=>{
        const path = pathOf(observation);
        return path === null ? null : moved.get(path) ?? path;
    };
    const all = [
        ...head.map((one)=>({
                ...one,
                side: 'head',
                path: pathOf(one)
            })),
        ...base.map((one)=>({
                ...one,
                side: 'base',
                path: inHead(one)
            }))
    ];
    return joinTools(connected(all).map(toWeakness));
}
/**
 * Groups of observations whose ids are connected, within one source and subject (union-find over
 * the ids).
 */ function connected(observations) {
    const parent = new Map();
    const root = (key)=>{
        let current = key;
        for(let next = parent.get(current); next !== undefined && next !== current; next = parent.get(current))current = next;
        parent.set(key, current);
        return current;
    };
    const scope = ({ source, subject, path })=>JSON.stringify([
            source,
            subject,
            path
        ]);
    for (const observation of observations){
        const first = root(scope(observation) + observation.rule);
        for (const alias of observation.aliases)parent.set(root(scope(observation) + alias), first);
    }
    return groupBy(observations, (observation)=>root(scope(observation) + observation.rule));
}
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items){
        const group = groups.get(key(item));
        if (group) group.push(item);
        else groups.set(key(item), [
            item
        ]);
    }
    return [
        ...groups.values()
    ];
}
const PREFERENCE = [
    'MAL-',
    'GHSA-',
    'CVE-',
    'GO-',
    'PYSEC-',
    'RUSTSEC-'
];
/**
 * The main id of an advisory: a malicious-package report first, then by how well known the kind of
 * id is, then by text.
 * @param ids not empty
 */ function preferredId(ids) {
    const rank = (id)=>{
        const index = PREFERENCE.findIndex((prefix)=>id.startsWith(prefix));
        return index < 0 ? PREFERENCE.length : index;
    };
    const [first] = [
        ...ids
    ].sort((a, b)=>rank(a) - rank(b) || (0,text_order/* compareText */.n)(a, b));
    if (first === undefined) throw new RangeError('an advisory without an id');
    return first;
}
function toWeakness(group) {
    const ids = unique(group.flatMap((observation)=>[
            observation.rule,
            ...observation.aliases
        ]));
    const rule = preferredId(ids);
    const speaker = spokesman(group, rule);
    return {
        source: speaker.source,
        rule,
        aliases: ids.filter((id)=>id !== rule),
        subject: speaker.subject,
        path: speaker.path,
        formerIds: renamedFrom(group, rule, speaker),
        trace: speaker.trace ?? null,
        cause: speaker.cause ?? null,
        title: speaker.title,
        description: speaker.description,
        fix: speaker.fix,
        rating: mergeRatings(group.map((observation)=>observation.rating)),
        confidence: surest(group.map((observation)=>observation.confidence)),
        cwe: unique(group.flatMap((observation)=>observation.cwe)),
        references: [
            ...new Set([
                ...speaker.references,
                ...unique(group.flatMap((observation)=>observation.references))
            ])
        ],
        published: earliest(group.map((observation)=>observation.published)),
        head: sites(group, 'head'),
        base: sites(group, 'base'),
        ...speaker.activity === undefined ? {} : {
            activity: speaker.activity
        },
        ...group.every(({ neverBlocks })=>neverBlocks === true) ? {
            neverBlocks: true
        } : {}
    };
}
/**
 * The fingerprints that the weakness had in the base, where its file had another name, or in an
 * earlier run, where its subject had.
 */ function renamedFrom(group, rule, { source, subject, path }) {
    if (path === null) {
        const subjects = group.flatMap(({ formerSubjects = [] })=>formerSubjects);
        return unique(subjects.map((before)=>(0,fingerprint/* fingerprint */.R)(source, rule, before)));
    }
    const before = group.map((one)=>one.movedFrom ?? one.place.path);
    return unique(before.map((old)=>idOf({
            source,
            rule,
            subject,
            path: old
        }))).filter((id)=>id !== idOf({
            source,
            rule,
            subject,
            path
        }));
}
/** The fingerprint of a weakness. */ function idOf({ id, source, rule, subject, path }) {
    if (id !== undefined) return id;
    return path === null ? (0,fingerprint/* fingerprint */.R)(source, rule, subject) : (0,fingerprint/* fingerprint */.R)(source, rule, path, subject);
}
/**
 * The observation that title and description are taken from: the one with the main id, preferably
 * in the head; otherwise the first by id and text.
 */ function spokesman(group, rule) {
    const [first] = [
        ...group
    ].sort((a, b)=>Number(b.rule === rule) - Number(a.rule === rule) || Number(b.side === 'head') - Number(a.side === 'head') || (0,text_order/* compareText */.n)(a.rule, b.rule) || (0,text_order/* compareText */.n)(a.title, b.title) || (0,text_order/* compareText */.n)(a.description, b.description) || (0,text_order/* compareText */.n)(a.references.join(' '), b.references.join(' ')));
    if (first === undefined) throw new RangeError('an empty group');
    return first;
}
function surest(confidences) {
    return [
        'high',
        'medium'
    ].find((level)=>confidences.includes(level)) ?? 'low';
}
function mergeRatings(ratings) {
    const words = unique(ratings.flatMap((rating)=>rating.word === null ? [] : [
            rating.word
        ]));
    const scores = ratings.flatMap(({ score })=>score === undefined ? [] : [
            score
        ]);
    return {
        vectors: unique(ratings.flatMap((rating)=>rating.vectors)),
        word: worstWord(words),
        malicious: ratings.some((rating)=>rating.malicious),
        informational: ratings.every((rating)=>rating.informational),
        ...scores.length === 0 ? {} : {
            score: Math.max(...scores)
        }
    };
}
const WORD_ORDER = [
    'critical',
    'high',
    'important',
    'moderate',
    'medium',
    'low'
];
/** The worst severity word; unknown words rank last. Null when there is none. */ function worstWord(words) {
    const rank = (word)=>{
        const index = WORD_ORDER.indexOf(word.trim().toLowerCase());
        return index < 0 ? WORD_ORDER.length : index;
    };
    return [
        ...words
    ].sort((a, b)=>rank(a) - rank(b) || (0,text_order/* compareText */.n)(a, b))[0] ?? null;
}
function sites(group, side) {
    const here = group.filter((observation)=>observation.side === side);
    const key = ({ place, package: at })=>JSON.stringify([
            place.path,
            place.line,
            place.column,
            at?.version ?? null
        ]);
    return groupBy(here, key).flatMap((same)=>same.slice(0, 1)).map(({ place, package: at, flow })=>({
            place,
            package: at,
            flow
        })).sort(compareSites);
}
/** Compares sites by path, line, version and column, for sorting. */ function compareSites(a, b) {
    return (0,text_order/* compareText */.n)(a.place.path, b.place.path) || (a.place.line ?? 0) - (b.place.line ?? 0) || (0,text_order/* compareText */.n)(a.package?.version ?? '', b.package?.version ?? '') || (a.place.column ?? 0) - (b.place.column ?? 0);
}
function earliest(times) {
    return times.filter((time)=>time !== null).sort((a, b)=>Date.parse(a) - Date.parse(b))[0] ?? null;
}
function unique(items) {
    return [
        ...new Set(items)
    ].sort(text_order/* compareText */.n);
}


/***/ }),

/***/ 82250:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ LEAST),
  r: () => (/* binding */ pairMoves)
});

// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(99385);
// EXTERNAL MODULE: ./src/core/findings/trace.js + 1 modules
var findings_trace = __webpack_require__(87024);
;// CONCATENATED MODULE: ./src/core/findings/commonness.js

/**
 * How much the words of findings of one rule say: one that no other finding has says 1, one that
 * `n` others have 1 / (1 + n).
 * @param before the traces of the findings that there were
 * @param now the traces of those that there are
 */ function weights(before, now) {
    const [was, is] = [
        counts(before),
        counts(now)
    ];
    return (bag, word)=>{
        const key = `${bag} ${word}`;
        return 1 / Math.max(1, was.get(key) ?? 0, is.get(key) ?? 0);
    };
}
function counts(traces) {
    const all = new Map();
    const count = (key)=>all.set(key, (all.get(key) ?? 0) + 1);
    for (const trace of traces){
        if (trace === null) continue;
        for (const bag of findings_trace/* BAGS */.IG)for (const word of trace[bag])count(`${bag} ${word}`);
        count(`shape ${trace.shape}`);
        count(`within ${trace.within}`);
    }
    return all;
}

// EXTERNAL MODULE: ./src/core/findings/fingerprint.js
var fingerprint = __webpack_require__(66145);
;// CONCATENATED MODULE: ./src/core/findings/move-score.js

/**
 * The most points that each part gives. Found with the figures of docs/tracking.md; where the
 * expression has words of its own that the other lacks, and the other way round, that takes points.
 */ const POINTS = {
    own: 4,
    shape: 4,
    way: 2,
    around: 3,
    within: 1,
    place: 1,
    subject: 2,
    subjectAlone: 3,
    exchanged: -2
};
/** What a name says beside a lasting word: where both have it, and where one has. */ const NAME = {
    shared: 0.5,
    alone: 0.1
};
/** By how much few words in common say less than many. */ const SMOOTHING = {
    own: 0.5,
    shape: 1,
    way: 1,
    around: 1
};
/**
 * Compares the findings of one rule, each with each.
 * @returns for each of `appeared` the pairs with all of `vanished`, one after the other: they are
 *   too many to be kept
 */ function* pairsOf(vanished, appeared, weightOf) {
    const old = vanished.map((mover)=>({
            mover,
            words: wordsOf(mover, weightOf)
        }));
    for (const now of appeared){
        const words = wordsOf(now, weightOf);
        const isSame = subjectOf(now);
        for (const { mover: before, words: own } of old)yield {
            before,
            now,
            same: isSame(before),
            code: codeScore(own, words, weightOf)
        };
    }
}
/**
 * How likely it is that one finding is the other one at a new place, in points: 0 for certainly
 * not,
 * Infinity for the same in a file that is known to be renamed.
 * @param renamed old path to new path of files that are known to be renamed
 */ function moveScore(pair, renamed) {
    return scoreAt(pair, placeScore(pair.before.path, pair.now.path, renamed));
}
/** The most that `moveScore` can be, whatever file turns out to be renamed. */ function mostScore(pair) {
    return scoreAt(pair, 1);
}
function scoreAt({ same, code }, place) {
    if (same && place === 1) return Infinity;
    if (code === 'unknown') return same ? POINTS.subjectAlone + POINTS.place * place : 0;
    if (code === 'another') return 0;
    return code + POINTS.place * place + POINTS.subject * Number(same);
}
function codeScore(a, b, weightOf) {
    if (a === null || b === null) return 'unknown';
    if (differ(a.trace.sink, b.trace.sink) || differ(a.trace.source, b.trace.source)) return 'another';
    return expressionScore(a, b, weightOf) + POINTS.around * ratio(overlap(a.around, b.around), SMOOTHING.around) + POINTS.within * withinScore(a.trace, b.trace, weightOf);
}
/** What the expressions and the ways of their data have in common, never less than nothing. */ function expressionScore(a, b, weightOf) {
    const own = overlap(a.own, b.own);
    const names = overlap(a.names, b.names);
    const words = {
        shared: own.shared + NAME.shared * names.shared,
        left: own.left + NAME.alone * names.left,
        right: own.right + NAME.alone * names.right
    };
    const points = POINTS.own * ratio(words, SMOOTHING.own) + POINTS.shape * shapeScore(a.trace, b.trace, weightOf) + POINTS.way * ratio(overlap(a.way, b.way), SMOOTHING.way) + POINTS.exchanged * Math.min(1, own.left, own.right);
    return Math.max(0, points);
}
/**
 * Tells whether another finding says the same of itself but for the path: where nobody knows any
 * more what it said, its fingerprint tells.
 */ function subjectOf({ source, rule, subject }) {
    if (subject === null) return ()=>false;
    const ids = new Map();
    return (before)=>{
        if (before.subject !== null) return before.subject === subject;
        const id = ids.get(before.path) ?? (0,fingerprint/* fingerprint */.R)(source, rule, before.path, subject);
        ids.set(before.path, id);
        return id === before.id;
    };
}
/** Whether two names are both known and differ, ignoring case. */ function differ(a, b) {
    return a !== '' && b !== '' && a !== b;
}
/**
 * 1: the same file, or one that is known to be renamed; 0.5: the same name in another folder, or
 * with another ending.
 */ function placeScore(before, now, renamed) {
    if (before === now || renamed.get(before) === now) return 1;
    return stemOf(before) === stemOf(now) ? 0.5 : 0;
}
function stemOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '');
}
function withinScore(a, b, weightOf) {
    return a.within !== '' && a.within === b.within ? weightOf('within', a.within) : 0;
}
/** Counts twice, since both sides have one shape only, and all or nothing of it in common. */ function shapeScore(a, b, weightOf) {
    if (a.shape === '' || a.shape !== b.shape) return 0;
    return a.weight * 2 * ratio({
        shared: weightOf('shape', a.shape),
        left: 0,
        right: 0
    }, SMOOTHING.shape);
}
function overlap(one, other) {
    let shared = 0;
    for (const [word, weight] of one.list)if (other.words.has(word)) shared += weight;
    return {
        shared,
        left: Math.max(0, one.total - shared),
        right: Math.max(0, other.total - shared)
    };
}
function wordsOf({ trace }, weightOf) {
    if (trace === null) return null;
    const weighed = (bag)=>{
        const words = new Map(trace[bag].map((word)=>[
                word,
                weightOf(bag, word)
            ]));
        return {
            words,
            list: [
                ...words
            ],
            total: [
                ...words.values()
            ].reduce((sum, weight)=>sum + weight, 0)
        };
    };
    return {
        trace,
        own: weighed('own'),
        names: weighed('names'),
        way: weighed('way'),
        around: weighed('around')
    };
}
function ratio({ shared, left, right }, smoothing) {
    return shared === 0 ? 0 : shared / (shared + left + right + smoothing);
}

;// CONCATENATED MODULE: ./src/core/findings/moves.js



/**
 * Points from which on a pair is a move. A wrong pair costs a gate more than a ledger: there a new
 * weakness would pass as one that was there before, here it gets an earlier date.
 * @see docs/adr/0003-identity-of-a-finding.md
 */ const LEAST = {
    gate: 4.5,
    ledger: 3.5
};
/**
 * Points from which on one pair says that its file was renamed, and how many findings that say the
 * same of themselves do.
 */ const RENAMED = {
    points: 5,
    findings: 3
};
/**
 * Pairs findings that vanished with findings of the same rule that appeared: a renamed file,
 * function or variable, an extracted function, a moved statement. Each is in one pair at most; the
 * likest come first. The order of the input does not matter.
 * @returns the id of the vanished one by the id of the one that appeared
 */ function pairMoves(movement) {
    const pairs = byRule(movement).flatMap((rule)=>possible(rule, Math.min(movement.least, RENAMED.points)));
    const known = new Map([
        ...renamesIn(pairs, movement.vanished),
        ...movement.renamed
    ]);
    const sure = likely(pairs, known, RENAMED.points);
    const renamed = new Map([
        ...sure.map(({ before, now })=>[
                before.path,
                now.path
            ]),
        ...known
    ]);
    return likest(likely(pairs, renamed, movement.least));
}
function byRule({ vanished, appeared, others }) {
    const [gone, fresh, same] = [
        grouped(vanished),
        grouped(appeared),
        grouped(others)
    ];
    return [
        ...gone
    ].flatMap(([rule, before])=>{
        const now = fresh.get(rule);
        if (now === undefined) return [];
        const rest = (same.get(rule) ?? []).map(({ trace })=>trace);
        const traces = (movers)=>[
                ...movers.map(({ trace })=>trace),
                ...rest
            ];
        return [
            {
                vanished: before,
                appeared: now,
                weightOf: weights(traces(before), traces(now))
            }
        ];
    });
}
function grouped(movers) {
    const groups = new Map();
    for (const mover of movers){
        const group = groups.get(ruleOf(mover));
        if (group === undefined) groups.set(ruleOf(mover), [
            mover
        ]);
        else group.push(mover);
    }
    return groups;
}
function ruleOf({ source, rule }) {
    return JSON.stringify([
        source,
        rule
    ]);
}
/** The pairs of one rule that may be moves, depending on which files were renamed. */ function possible({ vanished, appeared, weightOf }, least) {
    const found = [];
    for (const pair of pairsOf(vanished, appeared, weightOf))if (mostScore(pair) >= least) found.push(pair);
    return found;
}
/**
 * Files that were renamed by what their findings say of themselves: three at least, and most of
 * those that the old one had, say the same in the new one.
 */ function renamesIn(pairs, vanished) {
    const votes = new Map();
    for (const { before, now } of pairs.filter(({ same })=>same)){
        const own = votes.get(before.path) ?? new Map();
        const voters = own.get(now.path) ?? new Set();
        votes.set(before.path, own.set(now.path, voters.add(now)));
    }
    return new Map([
        ...votes
    ].flatMap(([path, own])=>{
        const [best] = [
            ...own
        ].sort((a, b)=>b[1].size - a[1].size || (0,text_order/* compareText */.n)(a[0], b[0]));
        if (best === undefined) return [];
        const [target, { size }] = best;
        const had = vanished.filter((one)=>one.path === path).length;
        return size >= RENAMED.findings && 2 * size >= had ? [
            [
                path,
                target
            ]
        ] : [];
    }));
}
/** The pairs with at least so many points. */ function likely(pairs, renamed, least) {
    return pairs.map((pair)=>({
            ...pair,
            score: moveScore(pair, renamed)
        })).filter(({ score })=>score >= least);
}
function likest(pairs) {
    const sorted = [
        ...pairs
    ].sort((a, b)=>b.score - a.score || (0,text_order/* compareText */.n)(a.before.id, b.before.id) || (0,text_order/* compareText */.n)(a.now.id, b.now.id));
    const taken = new Set();
    const found = new Map();
    for (const { before, now } of sorted){
        if (taken.has(before.id) || found.has(now.id)) continue;
        taken.add(before.id);
        found.set(now.id, before.id);
    }
    return found;
}


/***/ }),

/***/ 87024:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IG: () => (/* binding */ BAGS),
  ol: () => (/* binding */ digestOf),
  fC: () => (/* binding */ traceOf),
  Hn: () => (/* binding */ wordsIn)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/core/findings/code-words.js
/** The words of a piece of code, each once, in their order. */ /** Words of the language itself: they change when a statement is moved. */ const KEYWORDS = new Set(('as async await break case catch class const continue default delete do else export extends false ' + 'finally for from function if import in instanceof let new null of private protected public ' + 'readonly return static super switch this throw true try typeof undefined var void while yield').split(' '));
/**
 * A text, a template, a comment, a name with what tells its role, or a number. Of no language in
 * particular: near enough for JavaScript, and harmless for others.
 */ const TOKEN = /(?:"(?<double>(?:[^"\\\n]|\\.)*)"|'(?<single>(?:[^'\\\n]|\\.)*)')|`(?<template>(?:[^`\\]|\\[^])*)(?:`|$)|(?<comment>\/\/.*|\/\*[^]*?(?:\*\/|$))|(?<dot>\.)?(?<name>[\p{L}_$][\p{L}\p{N}_$]*)(?<key>\s?:)?|(?<number>\d[\p{L}\p{N}_.]*)/gu;
/** What `${…}` of a template holds; nested braces end it early, which does no harm. */ const PLACEHOLDER = /\$\{([^}]*)\}?/gu;
const WORD = /[\p{L}\p{N}_$]+/gu;
/** The words of a piece of code, comments left out. */ function codeWords(code) {
    const lasting = [];
    const names = [];
    for (const { groups = {} } of code.matchAll(TOKEN)){
        const { double, single, template, name, dot, key, number } = groups;
        const text = double ?? single ?? template?.replace(PLACEHOLDER, ' ');
        if (text !== undefined) lasting.push(...text.match(WORD) ?? []);
        for (const [, inner = ''] of template?.matchAll(PLACEHOLDER) ?? []){
            const own = codeWords(inner);
            lasting.push(...own.lasting);
            names.push(...own.names);
        }
        if (number !== undefined) lasting.push(number);
        if (name === undefined || dot === undefined && KEYWORDS.has(name)) continue;
        (dot === undefined && key === undefined ? names : lasting).push(name);
    }
    return {
        lasting: [
            ...new Set(lasting)
        ],
        names: [
            ...new Set(names)
        ]
    };
}
/**
 * The code with one sign for each name of a variable or function, without blanks and comments: what
 * stays the same when names and lines change.
 */ function codeShape(code) {
    const shape = code.replace(TOKEN, (token, ...rest)=>{
        const { comment, template, dot, name, key } = rest.at(-1);
        if (comment !== undefined) return '';
        if (template !== undefined) return token.replace(PLACEHOLDER, (_, inner)=>`{${codeShape(inner)}}`);
        const renamed = name !== undefined && dot === undefined && key === undefined && !KEYWORDS.has(name);
        return renamed ? '_' : token;
    });
    return shape.replace(/\s+/gu, '').replace(/,(?=[)\]}])/gu, '');
}

;// CONCATENATED MODULE: ./src/core/findings/trace.js


/** The parts of a trace that are lists of digests. */ const BAGS = [
    'own',
    'names',
    'way',
    'around'
];
/** Most words of each part: an issue remembers each. */ const MOST = {
    own: 24,
    names: 12,
    way: 16,
    around: 24
};
/** From how many signs on a shape says as much as it can. */ const FULL_SHAPE = 24;
/** Computes the trace of a location. */ function traceOf({ sink, source, within, text, way, around }) {
    const { lasting, names } = codeWords(text);
    const shape = codeShape(text);
    return {
        sink: lastName(sink, names),
        source,
        within: isNamed(within) ? digestOf(within) : '',
        shape: shape === '' ? '' : digestOf(shape),
        weight: Math.round(100 * Math.min(shape.length, FULL_SHAPE) / FULL_SHAPE) / 100,
        own: lasting.map(digestOf).slice(0, MOST.own),
        names: names.map(digestOf).slice(0, MOST.names),
        way: digestsOf(way).slice(0, MOST.way),
        around: digestsOf(around).sort().slice(0, MOST.around)
    };
}
/**
 * The last name of a sink, without what stands in brackets and quotes; empty where it is a name of
 * the code, which another may take the place of.
 */ function lastName(sink, names) {
    const bare = sink.replace(/(["'`]).*?(?:\1|$)/gu, '').replace(/\([^()]*\)?/gu, '');
    const last = bare.match(/[\p{L}\p{N}_$]+/gu)?.at(-1) ?? '';
    return bare.includes('.') || !names.includes(last) ? last.toLowerCase() : '';
}
/** Whether the function around a place has a name that somebody gave it. */ function isNamed(name) {
    return name !== '' && !name.includes('callback of');
}
function digestsOf(lines) {
    return [
        ...new Set(codeWords(lines.join('\n')).lasting.map(digestOf))
    ];
}
/** The words of a text, of which digests are kept. */ function wordsIn(text) {
    return text.match(/[\p{L}\p{N}_$]+/gu) ?? [];
}
/** The digest of a word, as traces have it. */ function digestOf(word) {
    return (0,external_node_crypto_.createHash)('sha256').update(`fixby/trace/v1\0${word}`).digest('hex').slice(0, 4);
}


/***/ }),

/***/ 386:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ grantStanding),
/* harmony export */   O4: () => (/* binding */ grantFor),
/* harmony export */   gR: () => (/* binding */ appliedGrant)
/* harmony export */ });
/* harmony import */ var _waiver_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33480);

/**
 * What comments say of a finding today: of those that count and cover the place the last one.
 * @param path of the place; null for all that the issue listed
 */ function grantFor({ grants }, path, policy, today) {
    const last = grants.findLast((grant)=>covers(grant, path) && grantStanding(grant, policy, today) === 'active');
    return last ?? null;
}
function covers({ places }, path) {
    return path === null || places === null || places.includes(path);
}
/** How a grant stands today by the rules for waivers. */ function grantStanding(grant, policy, today) {
    const { expires, since } = grant;
    return (0,_waiver_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .Y)({
        expires,
        since,
        confirmed: confirmedOf(grant, today)
    }, policy, today);
}
/** Those whose comments grant the same and still count: logins, lower case. */ function confirmedOf({ approvals }, today) {
    return [
        ...new Set(approvals.flatMap(({ by, expires })=>expires < today ? [] : [
                by.toLowerCase()
            ]))
    ];
}
/** A grant as reports show it. */ function appliedGrant(grant, today) {
    const { reason, expires, approvals, by } = grant;
    const others = approvals.filter((one)=>one.by !== by && one.expires >= today).map((one)=>one.by);
    return {
        reason,
        approvedBy: [
            by,
            ...new Set(others)
        ].map((login)=>`@${login}`).join(', '),
        confirmed: confirmedOf(grant, today),
        expires
    };
}


/***/ }),

/***/ 60329:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ decidedDue)
/* harmony export */ });
/** The due date that counts instead of ours; null where ours does. */ function decidedDue(decision, ours) {
    if (decision === null) return null;
    const { earlierOnly, ...set } = decision;
    return earlierOnly && ours !== null && ours <= set.due ? null : set;
}


/***/ }),

/***/ 24377:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ decidedSeverity)
/* harmony export */ });
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94132);

/** The severity of a finding by a decision, and by what holds without it. */ function decidedSeverity(decision, otherwise) {
    if (decision === null || decision.leastOnly && (0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(otherwise, decision.severity)) return otherwise;
    return decision.severity;
}


/***/ }),

/***/ 18881:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   _L: () => (/* binding */ fateOf),
/* harmony export */   c$: () => (/* binding */ joinFates),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/** The policy's sections with an `enabled` switch, named like the sources. */ const SECTIONS = [
    'dependencies',
    'code',
    'secrets',
    'forge',
    'workflows',
    'posture',
    'activity'
];
/**
 * Decides why a location no longer shows a finding. Only a complete scan of that very location
 * counts as fixed. Decisions of the policy (disabled, excluded) are checked first, since they do
 * not depend on the tree.
 */ function fateOf(place, sight) {
    const decided = decidedBy(place, sight.policy);
    if (decided !== null) return {
        kind: 'gone',
        reason: decided
    };
    // A log is rotated away: that an episode is not in it any more says nothing of it.
    if (place.source === 'activity') return {
        kind: 'unknown'
    };
    const scan = sight.scans.find(({ sources })=>sources.includes(place.source));
    if (scan === undefined || scan.status === 'skipped' || !isInside(place.path, sight.directory)) return {
        kind: 'unknown'
    };
    // The scan failed: a location that only the issue records keeps its state, and one that the base
    // shows counts as not scanned.
    if (scan.status === 'failed') return place.path === null || sight.baseHas === null ? {
        kind: 'unknown'
    } : {
        kind: 'unseen',
        item: whyUnread({
            ...place,
            path: place.path
        }, scan)
    };
    if (scan.checks !== undefined) return fateOfCheck(place, scan.checks);
    if (scan.coverage === null) return {
        kind: 'gone',
        reason: 'fixed'
    };
    const { head, base } = scan.coverage;
    // Without a path it may have been anywhere, so the whole tree must have been scanned.
    if (place.path === null) return isWhole(head) ? gone('fixed') : {
        kind: 'unknown'
    };
    return fateAt({
        ...place,
        path: place.path
    }, head, base, sight);
}
/** A check that could not see this time says nothing: only one that did ends its finding. */ function fateOfCheck({ ids }, checks) {
    const check = checks.find(({ id })=>ids.includes(id));
    if (check === undefined) return gone('withdrawn');
    return check.state === 'not-visible' ? {
        kind: 'unknown'
    } : gone('fixed');
}
/** Whether nothing was left out, apart from excluded files and unsupported formats. */ function isWhole({ unseen }) {
    return unseen.every(({ reason })=>reason === 'excluded' || reason === 'unsupported');
}
function fateAt(place, head, base, sight) {
    const now = sight.moved.get(place.path) ?? place.path;
    const here = hiding({
        ...place,
        path: now
    }, head, base);
    if (here !== null) return byItem(here);
    const detour = sight.has(now) ? null : sight.detour(now);
    if (detour !== null) return {
        kind: 'unseen',
        item: detourItem(detour)
    };
    if (!sight.has(now)) return byItem(sight.hidden.get(place.id) ?? elsewhere(place, head, base, sight)) ?? gone('removed');
    return byItem(sight.hidden.get(place.id) ?? null) ?? gone(isStillStated({
        ...place,
        path: now
    }, sight.inventory) ? 'withdrawn' : 'fixed');
}
/**
 * The item for a file that was replaced by a symbolic link or a submodule, which is not followed.
 */ function detourItem({ path, kind }) {
    const what = kind === 'symlink' ? 'a symbolic link' : 'a submodule';
    const detail = `${what}, which is not followed; commit the file itself`;
    return {
        kind: 'file',
        name: path,
        where: path,
        reason: 'unsupported',
        detail
    };
}
/**
 * Joins the outcomes for several locations of one finding: it is open if one location was not
 * scanned. If all are gone, the weakest reason counts (see `WEAKEST`).
 */ function joinFates(fates) {
    const first = (kind)=>fates.find((fate)=>fate.kind === kind);
    const open = first('unseen') ?? first('unknown');
    if (open !== undefined) return open;
    const reasons = fates.flatMap((fate)=>fate.kind === 'gone' ? [
            fate.reason
        ] : []);
    const reason = WEAKEST.find((candidate)=>reasons.includes(candidate));
    return reason === undefined ? {
        kind: 'unknown'
    } : gone(reason);
}
/** Reasons in the order in which they count for the whole finding: decisions before repairs. */ const WEAKEST = [
    'disabled',
    'excluded',
    'out-of-scope',
    'false-positive',
    'withdrawn',
    'removed',
    'fixed'
];
/**
 * The decision of the policy that keeps a finding from being looked for at a location; null when
 * there is none.
 */ function decidedBy({ source, ids, path }, { scan }) {
    const section = SECTIONS.find((name)=>name === source);
    if (section === undefined) return null;
    if (!scan[section].enabled) return 'disabled';
    const settings = scan[section];
    const off = 'disable' in settings ? settings.disable : [];
    if (ids.some((id)=>off.includes(id))) return 'disabled';
    const globs = 'exclude' in settings ? settings.exclude : [];
    return path !== null && globs.length > 0 && picomatch__WEBPACK_IMPORTED_MODULE_0__([
        ...globs
    ], {
        dot: true
    })(path) ? 'excluded' : null;
}
function gone(reason) {
    return {
        kind: 'gone',
        reason
    };
}
function byItem(item) {
    if (item === null) return null;
    return item.reason === 'excluded' ? gone('excluded') : {
        kind: 'unseen',
        item
    };
}
/**
 * The unscanned item for a location in a failed scan: the one that hides it, else the failed scan
 * itself.
 */ function whyUnread(place, { scanner, coverage }) {
    const { path } = place;
    const item = coverage === null ? null : hiding(place, coverage.head, coverage.base);
    const detail = `${scanner} did not complete`;
    return item ?? {
        kind: 'file',
        name: path,
        where: path,
        reason: 'unreadable',
        detail
    };
}
/** The unscanned item that hides a location: the file itself, or the package in it. */ function hiding(place, { unseen }, base) {
    const at = unseen.filter(({ where })=>isAt(place.path, where));
    return at.find(({ kind })=>kind === 'file') ?? at.find((item)=>isAbout(item, place)) ?? (place.package === null ? null : hidingPackage(place, unseen, base));
}
/**
 * For a package, also looks at other files of the same directory, since one file may state what
 * another one requires: the package without a version, or a lockfile that does not fit its manifest
 * and whose entries cannot be trusted. With a base, also the same package if it lost its version
 * anywhere in this change.
 */ function hidingPackage(place, unseen, base) {
    const directory = folderOf(place.path);
    const before = keysOf(base);
    return unseen.find((item)=>folderOf(item.where) === directory && (isAbout(item, place) || item.reason === 'out-of-step' || item.reason === 'no-lock')) ?? (base === null ? undefined : unseen.find((item)=>isAbout(item, place) && !before.has(keyOf(item)))) ?? null;
}
/** Whether an item is at a path, or is a directory (it then ends with `/`) that contains it. */ function isAt(path, where) {
    return where.endsWith('/') ? path.startsWith(where) : path === where;
}
function isAbout({ kind, name }, place) {
    return kind === 'package' && place.package !== null && plain(name) === plain(place.package.name);
}
/** The normalised name of a package: PyPI treats `-`, `_` and `.` as equal. */ function plain(name) {
    return name.toLowerCase().replace(/[-_.]+/gu, '-');
}
/**
 * The unscanned item that may now contain a finding whose file is gone, because the file was moved
 * there.
 */ function elsewhere(place, head, base, sight) {
    const before = keysOf(base);
    const fresh = head.unseen.filter((item)=>item.reason !== 'excluded' && !before.has(keyOf(item)));
    return fresh.find((item)=>isAbout(item, place)) ?? fresh.find((item)=>item.kind === 'file' && couldHold(item, place, sight.baseHas)) ?? head.unseen.find(({ where })=>where.endsWith('/') && wentInto(where, place, sight)) ?? null;
}
/**
 * Whether an unscanned file may be the deleted file under a new path. For a package: it is in the
 * same directory. Otherwise: it has the same name without extensions, or the base is known and does
 * not have it.
 */ function couldHold({ where }, { path, package: at }, baseHas) {
    if (at !== null) return folderOf(where) === folderOf(path);
    if (where.endsWith('/')) return baseHas !== null;
    return stemOf(where) === stemOf(path) || baseHas !== null && !baseHas(where);
}
/** Whether an unscanned directory contains a new file whose path ends like the deleted file's. */ function wentInto(folder, { path }, { has, baseHas }) {
    const parts = path.split('/');
    return parts.some((_, from)=>{
        const there = folder + parts.slice(from).join('/');
        return has(there) && baseHas?.(there) !== true;
    });
}
/** The name of a file up to its first dot; the leading dot of a hidden file does not count. */ function stemOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\..*$/u, '');
}
function isStillStated({ path, package: at }, inventory) {
    return at !== null && inventory.get(path)?.(at.name).includes(at.version) === true;
}
/** Whether a path lies in a directory; `''` is the whole tree. */ function isInside(path, directory) {
    return directory === '' || path?.startsWith(`${directory}/`) === true;
}
/** A unique text for an unscanned item. */ function keyOf({ kind, name, where, reason }) {
    return JSON.stringify([
        kind,
        name,
        where,
        reason
    ]);
}
/** The keys of all unscanned items of a tree, computed once per coverage object. */ function keysOf(side) {
    if (side === null) return NONE;
    const known = keys.get(side);
    if (known !== undefined) return known;
    const made = new Set(side.unseen.map(keyOf));
    keys.set(side, made);
    return made;
}
const NONE = new Set();
const keys = new WeakMap();
/** The directory of a path; `''` for the root. */ function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}


/***/ }),

/***/ 10682:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qk: () => (/* binding */ SET_BASIS),
/* harmony export */   UT: () => (/* binding */ slaOf),
/* harmony export */   XR: () => (/* binding */ slaBasis),
/* harmony export */   sM: () => (/* binding */ slaState)
/* harmony export */ });
/* harmony import */ var _policy_sla_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33995);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97469);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94132);
/* harmony import */ var _due_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60329);




/** In place of a basis: a date that a maintainer set. It binds nobody once it is taken back. */ const SET_BASIS = 'set by a maintainer';
/**
 * What a due date depends on in the policy, as one text. While it is unchanged and the severity is
 * not lowered, a due date that was announced never moves later.
 */ function slaBasis(policy, severity, triage = 0) {
    const before = triage === 0 ? '' : `${triage} of triage and `;
    const { 'known-exploited': exploited, 'without-fix': withoutFix } = policy.sla;
    const more = [
        ...exploited === undefined ? [] : [
            `, ${exploited} exploited`
        ],
        ...withoutFix[severity] === undefined ? [] : [
            `, ${withoutFix[severity]} without a fix`
        ]
    ].join('');
    return `${before}${(0,_policy_sla_days_js__WEBPACK_IMPORTED_MODULE_0__/* .slaDays */ .O)(policy, severity) ?? 'no'} days, ${policy.sla.clock}, ${policy.sla.timezone}${more}`;
}
/**
 * `due = clock start + days[severity]`, a calendar date in the policy's time zone. Overdue begins
 * when the due date is over.
 * @param asOf RFC 3339: now
 * @see https://developer.atlassian.com/platform/marketplace/security-bugfix-policy
 */ function slaOf(severity, clock, policy, asOf) {
    const zone = policy.sla.timezone;
    const { due: computed, reason } = earliest(usualDue(severity, clock, policy, asOf), exploitedDue(clock, policy, asOf));
    const announced = announcedDue(severity, clock, policy);
    const ours = announced !== null && (computed === null || announced < computed) ? announced : computed;
    const set = (0,_due_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decidedDue */ .z)(clock.set ?? null, ours);
    const due = set?.due ?? ours;
    const { daysLeft, sla } = slaState(due, severity, policy, (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(asOf, zone));
    return {
        due,
        daysLeft,
        state: sla,
        reason: set !== null ? setReason(set, ours) : due === computed ? reason : `${reason}; the earlier date that was announced before holds`,
        set
    };
}
function earliest(usual, exploited) {
    const isEarlier = exploited?.due != null && (usual.due === null || exploited.due < usual.due);
    return isEarlier ? exploited : usual;
}
/** The due date by severity, and by whether a fix is known. */ function usualDue(severity, clock, policy, asOf) {
    const days = (0,_policy_sla_days_js__WEBPACK_IMPORTED_MODULE_0__/* .slaDays */ .O)(policy, severity);
    if (days === null) return {
        due: null,
        reason: `the policy gives ${severity} findings no due date`
    };
    const { triage = 0, fixSince } = clock;
    const start = clockStart(clock, policy, asOf);
    const from = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)((0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(start.instant, policy.sla.timezone), triage);
    const before = triage === 0 ? '' : `${triage} days of triage and `;
    const usual = `${before}${days} days for ${severity} (${policy.sla.preset})`;
    const unfixed = policy.sla['without-fix'][severity];
    if (unfixed === undefined || fixSince === undefined) return {
        due: (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(from, days),
        reason: `${usual} from ${start.words}`
    };
    const last = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(from, unfixed);
    const waiting = `${before}${unfixed} days for ${severity} without a fix (sla.without-fix) from ${start.words}`;
    if (fixSince === null) return {
        due: last,
        reason: waiting
    };
    const known = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(fixSince, policy.sla.timezone);
    const due = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(known > from ? known : from, days);
    if (due > last) return {
        due: last,
        reason: `${waiting}; a fix is known since ${known}`
    };
    const since = known > from ? `${known}, when a fix was first seen` : start.words;
    return {
        due,
        reason: `${usual} from ${since}`
    };
}
/** The due date of what is known to be exploited; null where that, or a number of days, is not. */ function exploitedDue(clock, policy, asOf) {
    const days = policy.sla['known-exploited'];
    const { exploited = null } = clock;
    if (days === undefined || exploited === null) return null;
    const start = clockStart(clock, policy, asOf);
    const from = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(start.instant, policy.sla.timezone);
    const words = exploited > from ? `${exploited}, when it was listed as exploited` : start.words;
    const due = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(exploited > from ? exploited : from, days);
    return {
        due,
        reason: `${days} days for what is known to be exploited (sla.known-exploited) from ${words}`
    };
}
function setReason({ by, reason }, ours) {
    const why = reason === '' ? '' : `: ${reason}`;
    return `set by @${by} on the issue${why} (otherwise ${ours ?? 'none'})`;
}
/** The state of a due date today. */ function slaState(due, severity, policy, today) {
    if (due === null) return {
        daysLeft: null,
        sla: 'none'
    };
    const daysLeft = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(today, due);
    if (daysLeft < 0) return {
        daysLeft,
        sla: 'overdue'
    };
    return {
        daysLeft,
        sla: daysLeft <= dueSoonDays(policy, severity) ? 'due-soon' : 'on-track'
    };
}
/**
 * The earliest due date that the finding's issues announced and that is still binding. A raised
 * severity or a small difference in the start of the clock never moves it later; a lower severity
 * or a changed policy computes a new one.
 */ function announcedDue(severity, { previous = [], triage }, policy) {
    const binding = previous.filter((one)=>(0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .atLeast */ .jZ)(severity, one.severity) && one.basis === slaBasis(policy, one.severity, triage));
    return binding.flatMap(({ due })=>due ?? []).sort()[0] ?? null;
}
function clockStart(clock, policy, asOf) {
    const on = (instant)=>(0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(instant, policy.sla.timezone);
    if (policy.sla.clock === 'published' && clock.published !== null) {
        return {
            instant: clock.published,
            words: `the advisory's publication on ${on(clock.published)}`
        };
    }
    if (clock.firstSeen !== null) return {
        instant: clock.firstSeen,
        words: `${on(clock.firstSeen)}, when it was first seen`
    };
    return {
        instant: asOf,
        words: 'detection'
    };
}
/** How many days before its due date a finding of this severity counts as due soon. */ function dueSoonDays(policy, severity) {
    const soon = policy.sla['due-soon'];
    if (typeof soon === 'number') return soon;
    return ((0,_policy_sla_days_js__WEBPACK_IMPORTED_MODULE_0__/* .slaDays */ .O)(policy, severity) ?? 0) * Number.parseFloat(soon) / 100;
}


/***/ }),

/***/ 10186:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ itemWords),
/* harmony export */   Y_: () => (/* binding */ unseenReasons)
/* harmony export */ });
/* unused harmony export kindOf */
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26500);
/* harmony import */ var _sight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18881);


/** Reasons for which a file of a supported format was not scanned completely. */ const BROKEN = new Set([
    'unreadable',
    'too-large',
    'partly',
    'out-of-step'
]);
/** The reasons that unscanned items give the gate. Each names the file, package or finding. */ function unseenReasons(input) {
    const { policy, scans, findings, change } = input;
    return [
        ...findings.flatMap((finding)=>hiddenFinding(finding, policy)),
        ...change === null ? [] : scans.flatMap((scan)=>changedSight(scan, change, policy)),
        ...scans.flatMap((scan)=>gapReasons(scan, policy))
    ];
}
/**
 * A finding of which a location can no longer be seen counts as hidden by this change, whatever the
 * item's own kind is.
 */ function hiddenFinding(finding, { gate }) {
    const lost = finding.locations.find(({ unseen, waiver })=>unseen?.lost === true && waiver === null);
    const decision = gate.unseen.lost;
    if (lost?.unseen === undefined || decision === 'ignore' || !(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudged */ .s)(finding)) return [];
    const what = finding.package === null ? finding.title : `${finding.package.name} (${finding.rule})`;
    const message = `${what} in ${lost.path} cannot be seen any more, so it stays open: ${itemWords(lost.unseen.item)}`;
    return [
        {
            kind: 'unseen',
            decision,
            finding: finding.id,
            message
        }
    ];
}
/** The reasons for unscanned items of one scan, grouped by kind, file and reason. */ function changedSight(scan, change, policy) {
    const { coverage } = scan;
    if (coverage === null) return [];
    const before = coverage.base === null ? null : beforeOf(coverage.base.unseen, change);
    const groups = new Map();
    for (const item of coverage.head.unseen){
        if (item.reason === 'excluded') continue;
        const kind = kindIn(item, before, change);
        const key = JSON.stringify([
            kind,
            item.where,
            item.reason
        ]);
        const group = groups.get(key);
        if (group === undefined) groups.set(key, {
            kind,
            items: [
                item
            ]
        });
        else group.items.push(item);
    }
    return [
        ...groups.values()
    ].flatMap(({ kind, items })=>{
        const decision = policy.gate.unseen[kind];
        if (decision === 'ignore') return [];
        return [
            {
                kind: 'unseen',
                decision,
                scanner: scan.scanner,
                message: groupWords(kind, items, scan)
            }
        ];
    });
}
/**
 * Decides how an unscanned item came about. `lost`: the base could be scanned there and the head
 * cannot, or the change adds or edits a file of a supported format that cannot be scanned
 * completely. `introduced`: any other item that the change adds. `existing`: the rest.
 */ function kindOf(item, { base }, change) {
    return kindIn(item, base === null ? null : beforeOf(base.unseen, change), change);
}
function beforeOf(unseen, { moved }) {
    const items = unseen.map((one)=>movedItem(one, moved));
    return {
        exactly: new Set(items.map(_sight_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)),
        somehow: new Set(items.map(thingOf))
    };
}
function kindIn(item, before, change) {
    if (BROKEN.has(item.reason) && change.edited.has(item.where)) return 'lost';
    if (before === null || change.baseHas === null) return 'introduced';
    if (before.exactly.has((0,_sight_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item))) return 'existing';
    return !before.somehow.has(thingOf(item)) && wasSeen(item, change) ? 'lost' : 'introduced';
}
function thingOf({ kind, name, where }) {
    return JSON.stringify([
        kind,
        name,
        where
    ]);
}
/** An item of the base under its path in the head. */ function movedItem(item, moved) {
    const where = moved.get(item.where) ?? item.where;
    return {
        ...item,
        where,
        name: item.kind === 'file' ? where : item.name
    };
}
/** Whether the base had, in scanned form, what the head does not scan. */ function wasSeen(item, change) {
    if (item.kind === 'package') return lostVersion(item.name, change);
    const { baseHas, moved } = change;
    const was = [
        ...moved
    ].find(([, now])=>now === item.where)?.[0] ?? item.where;
    return item.reason !== 'unsupported' && baseHas?.(was) === true;
}
/** Whether a file of the base states a version of a package that the same file no longer does. */ function lostVersion(name, { moved, stated: { head, base } }) {
    return [
        ...base
    ].some(([path, before])=>before(name).length > 0 && (head.get(moved.get(path) ?? path)?.(name) ?? []).length === 0);
}
/** The policy's sections of scanners that it may ask for a complete look. */ const SECTIONS = [
    'dependencies',
    'code',
    'secrets',
    'forge',
    'workflows',
    'fsrt',
    'semgrep',
    'gitleaks',
    'zizmor'
];
/** The reason to block when the policy demands complete coverage and something was not scanned. */ function gapReasons({ scanner, sources, coverage }, { scan }) {
    const section = SECTIONS.find((name)=>name === scanner || sources.includes(name));
    if (section === undefined || scan[section].coverage !== 'complete' || coverage === null) return [];
    const gaps = coverage.head.unseen.filter(({ reason })=>reason !== 'excluded');
    const [first] = gaps;
    if (first === undefined) return [];
    const more = gaps.length === 1 ? '' : ` and ${gaps.length - 1} more`;
    const message = `the policy asks for a complete ${section} scan (scan.${section}.coverage), and this was not looked at: ${itemWords(first)}${more}. Mend it, or name it in scan.${section}.exclude.`;
    return [
        {
            kind: 'coverage',
            decision: 'block',
            scanner,
            message
        }
    ];
}
/** Names that are listed in one message, at most. */ const NAMED = 5;
function groupWords(kind, items, { scanner }) {
    const [first] = items;
    if (first === undefined) throw new RangeError('a group of nothing');
    const names = items.slice(0, NAMED).map(({ name })=>name);
    const more = items.length > NAMED ? ` and ${items.length - NAMED} more` : '';
    const what = first.kind === 'file' && items.length === 1 ? itemWords(first) : `${first.where}: ${REASON_WORDS[first.reason]}: ${names.join(', ')}${more}`;
    if (kind === 'introduced') return `new here, and not looked at by ${scanner}: ${what}`;
    if (kind === 'existing') return `not looked at by ${scanner}, as before: ${what}`;
    return `hidden from ${scanner} by this change: ${what}. Mend it, or exclude it in the policy before`;
}
/** Each reason in words; used after the name of a file or package. */ const REASON_WORDS = {
    'no-version': 'no version is stated',
    'no-lock': 'there is no lockfile for it',
    'out-of-step': 'lockfile and manifest do not agree',
    unreadable: 'it cannot be read',
    'too-large': 'it is too large',
    partly: 'only a part of it was analysed',
    generated: 'a program wrote it',
    minified: 'it is minified',
    vendored: 'it is vendored or built',
    excluded: 'the policy excludes it',
    unsupported: 'its format is not read'
};
/** One item in a few words: `src/a.js: it is minified (…)`. */ function itemWords({ name, where, reason, detail }) {
    const what = name === where ? where : `${name} in ${where}`;
    return `${what}: ${REASON_WORDS[reason]}${detail === undefined ? '' : ` (${detail})`}`;
}


/***/ }),

/***/ 33480:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ lastDay),
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97469);

/** How a waiver stands by `waiver-rules`: it counts through the end of its last day. */ function standingOf({ expires, since, confirmed }, policy, today) {
    const { approvals } = policy['waiver-rules'];
    const given = since === null ? today : (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(since, policy.sla.timezone);
    if (expires < today) return 'expired';
    // A commit may claim a time that is still to come.
    if (expires > lastDay(policy, given < today ? given : today)) return 'overlong';
    return confirmed.length < approvals ? 'unconfirmed' : 'active';
}
/** The last day on which a waiver that is given on a day may count. */ function lastDay(policy, given) {
    return (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(given, policy['waiver-rules']['max-days']);
}


/***/ }),

/***/ 67618:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ waiverFor),
/* harmony export */   TD: () => (/* binding */ isEndedByFix),
/* harmony export */   Wt: () => (/* binding */ rememberedWaiverFor),
/* harmony export */   nD: () => (/* binding */ waiverStanding)
/* harmony export */ });
/* harmony import */ var _policy_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41680);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97469);
/* harmony import */ var _waiver_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33480);



/**
 * The waiver that covers one location; of several the one that ends last. A waiver applies until
 * the end of its `expires` day in the policy's time zone.
 * @param asOf RFC 3339: now
 */ function waiverFor(facts, policy, asOf) {
    return lastingWaiver(facts, policy, asOf, (match)=>(0,_policy_match_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(match, facts));
}
/** As `waiverFor`, for a finding whose paths are not recorded any more. */ function rememberedWaiverFor(facts, policy, asOf) {
    return lastingWaiver(facts, policy, asOf, (match)=>(0,_policy_match_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesSomewhere */ .zj)(match, facts));
}
function lastingWaiver({ id, fixKnown }, policy, asOf, fits) {
    const today = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(asOf, policy.sla.timezone);
    const [waiver] = policy.waivers.filter((candidate)=>fits(candidate.match) && waiverStanding(candidate, policy, today) === 'active' && !isEndedByFix(candidate, fixKnown)).sort((a, b)=>a.expires < b.expires ? 1 : a.expires > b.expires ? -1 : 0);
    if (waiver === undefined) return null;
    const { reason, expires, match, proof, 'approved-by': approvedBy = null } = waiver;
    return {
        reason,
        approvedBy,
        expires,
        ...proof === undefined ? {} : {
            confirmed: proof.confirmed
        },
        ...match.id === undefined || id === undefined || match.id === id ? {} : {
            formerId: match.id
        }
    };
}
/** Whether a waiver counts no more for a finding that can be mended now. */ function isEndedByFix({ 'when-fixed': whenFixed = false }, fixKnown = false) {
    return whenFixed && fixKnown;
}
/** How a waiver of the policy stands today by `waiver-rules`. */ function waiverStanding({ expires, proof }, policy, today) {
    return (0,_waiver_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .Y)({
        expires,
        since: proof?.since ?? null,
        confirmed: proof?.confirmed ?? []
    }, policy, today);
}


/***/ }),

/***/ 62593:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ purlOf),
/* harmony export */   b: () => (/* binding */ packageSubject)
/* harmony export */ });
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);
/* harmony import */ var _purl_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54866);


/**
 * The package URL of a package version. Names are untrusted; a name that the purl type cannot
 * express is encoded as type `generic`.
 * @param ecosystem the OSV ecosystem
 * @see https://github.com/package-url/purl-spec/blob/main/PURL-TYPES.rst
 */ function purlOf(ecosystem, name, version) {
    const type = (0,_purl_type_js__WEBPACK_IMPORTED_MODULE_1__/* .purlType */ .i8)(ecosystem) ?? 'generic';
    const separator = type === 'maven' ? name.indexOf(':') : name.lastIndexOf('/');
    const namespace = separator > 0 ? name.slice(0, separator) : undefined;
    const base = separator > 0 ? name.slice(separator + 1) : name;
    try {
        return new packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL(type, namespace, base, version === '' ? undefined : version).toString();
    } catch (error) {
        if (!(error instanceof Error)) throw error;
        const suffix = version === '' ? '' : `@${encodeURIComponent(version)}`;
        return `pkg:generic/${encodeURIComponent(name)}${suffix}`;
    }
}
/** The subject of a finding about a package, without a version: `npm/lodash`, `pypi/jinja2`. */ function packageSubject(ecosystem, name) {
    const type = (0,_purl_type_js__WEBPACK_IMPORTED_MODULE_1__/* .purlType */ .i8)(ecosystem) ?? ecosystem;
    return `${type}/${type === 'pypi' ? name.toLowerCase().replace(/[-_.]+/g, '-') : name}`;
}


/***/ }),

/***/ 37225:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ effectiveLeaves)
/* harmony export */ });
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94132);
/* harmony import */ var _sla_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33995);


/**
 * The effective settings, in the order of the schema. `sla.days` has the figure for every severity,
 * from the policy or from its preset. Waivers and overrides are left out: they are entries, not
 * settings.
 */ function effectiveLeaves(policy) {
    const days = Object.fromEntries(_scale_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.map((severity)=>[
            severity,
            (0,_sla_days_js__WEBPACK_IMPORTED_MODULE_0__/* .slaDays */ .O)(policy, severity)
        ]));
    const { unknown } = policy.severity;
    const repository = policy.issues.repository ?? 'the scanned one';
    return leavesOf({
        version: policy.version,
        severity: {
            unknown
        },
        sla: {
            ...policy.sla,
            days
        },
        gate: policy.gate,
        scan: policy.scan,
        'waiver-rules': policy['waiver-rules'],
        issues: {
            ...policy.issues,
            repository
        }
    }, []);
}
function leavesOf(value, path) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        return Object.entries(value).flatMap(([key, inner])=>leavesOf(inner, [
                ...path,
                key
            ]));
    }
    return [
        {
            path,
            value: Array.isArray(value) ? `[${value.map(String).join(', ')}]` : String(value)
        }
    ];
}


/***/ }),

/***/ 19787:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76626);

/** The policy that applies when there is no policy file. */ const DEFAULT_POLICY = _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .policySchema */ .w.parse({
    version: 1
});


/***/ }),

/***/ 33995:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ slaDays),
/* harmony export */   i: () => (/* binding */ triageDays)
/* harmony export */ });
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89209);

/**
 * The number of days from the start of the clock to the due date, for a severity: the policy's own
 * figure, else its preset's.
 * @returns null when the policy gives this severity no due date
 */ function slaDays(policy, severity) {
    const own = policy.sla.days[severity];
    return own === undefined ? _presets_js__WEBPACK_IMPORTED_MODULE_0__/* .SLA_PRESETS */ .W[policy.sla.preset].days[severity] : own;
}
/** The days of triage that come before the clock of a finding; 0 for most. */ function triageDays(policy, source, rule) {
    return source === 'report' && rule === 'bounty' ? policy.sla.triage.bounty : 0;
}


/***/ }),

/***/ 97469:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ addHours),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   uI: () => (/* binding */ toSecond),
/* harmony export */   uZ: () => (/* binding */ isInstant)
/* harmony export */ });
/**
 * A calendar date, `YYYY-MM-DD` in the proleptic Gregorian calendar. Differences are counted in
 * whole days, never in hours, so that daylight saving time cannot shift a due date.
 */ const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/**
 * The number of days from 1970-01-01 to `day`. @throws RangeError when `day` is not a calendar date
 */ function ordinal(day) {
    const [, year, month, date] = DAY.exec(day) ?? [];
    const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
    // Date.UTC accepts 31 February as 3 March, and the year 26 as 1926: both are refused here.
    const same = time.getUTCFullYear() === Number(year) && time.getUTCMonth() === Number(month) - 1;
    if (!same || time.getUTCDate() !== Number(date)) {
        throw new RangeError(`"${day}" is not a calendar date (YYYY-MM-DD)`);
    }
    return time.getTime() / DAY_MS;
}
/**
 * `day` plus a number of days.
 * @throws RangeError when `day` is no calendar date or the result is after 9999
 */ function addDays(day, days) {
    return new Date((ordinal(day) + days) * DAY_MS).toISOString().slice(0, 10);
}
/**
 * Days from `from` to `to`: negative when `to` is earlier.
 * @throws RangeError when one is no calendar date
 */ function daysBetween(from, to) {
    return ordinal(to) - ordinal(from);
}
/**
 * The calendar date of an instant in a time zone.
 * @param instant RFC 3339
 * @param timezone IANA name; validated by the policy
 * @throws RangeError when `instant` is no RFC 3339 time
 */ function dayOf(instant, timezone) {
    const key = `${instant} ${timezone}`;
    const known = days.get(key);
    if (known !== undefined) return known;
    const day = computedDay(instant, timezone);
    if (days.size >= MAX_DAYS) days.clear();
    days.set(key, day);
    return day;
}
/**
 * An instant some hours later, RFC 3339 in UTC without fractions of a second.
 * @param instant RFC 3339
 */ function addHours(instant, hours) {
    const time = Date.parse(requireInstant(instant)) + hours * HOUR_MS;
    return new Date(time).toISOString().replace(/\.\d+Z$/u, 'Z');
}
/** Results that were computed already: a run asks for the date of the same instant many times. */ const days = new Map();
/** Maximum number of cached results. */ const MAX_DAYS = 20_000;
function computedDay(instant, timezone) {
    const time = new Date(requireInstant(instant));
    // The usual case, and the first formatter takes longer than all else that a short command does.
    if (timezone === 'UTC') return time.toISOString().replace(/T.*$/u, '').replace('+0', '');
    const parts = formatterOf(timezone).formatToParts(time);
    const part = (type)=>parts.find((candidate)=>candidate.type === type)?.value ?? '';
    return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
/** Creating a formatter costs a hundred times as much as using it, so they are cached. */ const formatters = new Map();
function formatterOf(timezone) {
    const known = formatters.get(timezone);
    if (known !== undefined) return known;
    const formatter = new Intl.DateTimeFormat('en', {
        timeZone: timezone,
        calendar: 'iso8601',
        numberingSystem: 'latn',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit'
    });
    formatters.set(timezone, formatter);
    return formatter;
}
const INSTANT = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;
/**
 * Whether `text` is an RFC 3339 time with an offset.
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */ function isInstant(text) {
    if (!INSTANT.test(text) || Number.isNaN(Date.parse(text))) return false;
    const date = text.slice(0, 10);
    return addDays(date.slice(0, 8) + '01', Number(date.slice(8)) - 1) === date;
}
function requireInstant(text) {
    if (!isInstant(text)) throw new RangeError(`"${text}" is not an RFC 3339 time such as 2026-12-31T00:00:00Z`);
    return text;
}
/** An RFC 3339 time without fractions of a second, the form that GitHub uses. */ function toSecond(instant) {
    return new Date(instant).toISOString().replace(/\.\d+Z$/u, 'Z');
}


/***/ }),

/***/ 99385:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Compares by code unit: the same on every machine, unlike `localeCompare`. */ function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 33481:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HL: () => (/* binding */ policyForGate),
  US: () => (/* binding */ policyOf),
  OG: () => (/* binding */ readPolicyText)
});

// EXTERNAL MODULE: ./src/core/policy/leaves.js
var leaves = __webpack_require__(37225);
// EXTERNAL MODULE: ./src/core/policy/match-key.js
var match_key = __webpack_require__(35154);
// EXTERNAL MODULE: ./src/core/policy/read/positions.js
var positions = __webpack_require__(90118);
;// CONCATENATED MODULE: ./src/core/policy/diff.js



/**
 * The differences between two policies, one plain line each: settings, then overrides, then
 * waivers. Effective values are compared, so that a changed preset shows the changed figures too.
 * The order of entries does not matter. The texts are untrusted.
 */ function policyChanges(base, head) {
    return [
        ...settingChanges(base, head),
        ...entryChanges('override', base.severity.overrides, head.severity.overrides, describeOverride),
        ...entryChanges('waiver', base.waivers, head.waivers, describeWaiver)
    ];
}
function settingChanges(base, head) {
    const before = new Map((0,leaves/* effectiveLeaves */.S)(base).map(({ path, value })=>[
            (0,positions/* pathText */.LF)(path),
            value
        ]));
    return (0,leaves/* effectiveLeaves */.S)(head).map(({ path, value })=>({
            key: (0,positions/* pathText */.LF)(path),
            from: before.get((0,positions/* pathText */.LF)(path)),
            to: value
        })).filter(({ from, to })=>from !== to).map(({ key, from, to })=>`${key}: ${from ?? 'not set'} → ${to}`);
}
function describeWaiver(waiver) {
    return {
        shown: `until ${waiver.expires}`,
        rest: [
            [
                'reason',
                waiver.reason
            ],
            [
                'approved-by',
                waiver['approved-by'] ?? 'nobody'
            ]
        ]
    };
}
function describeOverride(override) {
    return {
        shown: `is ${override.severity}`,
        rest: [
            [
                'reason',
                override.reason
            ]
        ]
    };
}
function entryChanges(what, base, head, describe) {
    const before = new Map(base.map((entry)=>[
            (0,match_key/* matchKey */.LJ)(entry.match),
            entry
        ]));
    const after = new Set(head.map((entry)=>(0,match_key/* matchKey */.LJ)(entry.match)));
    const removed = base.filter((entry)=>!after.has((0,match_key/* matchKey */.LJ)(entry.match)));
    return [
        ...head.flatMap((entry)=>{
            const old = before.get((0,match_key/* matchKey */.LJ)(entry.match));
            const name = (0,match_key/* describeMatch */.$X)(entry.match);
            if (old === undefined) return [
                `${what} added: ${name} ${describe(entry).shown}`
            ];
            return differences(describe(old), describe(entry)).map((difference)=>`${what} changed: ${name}: ${difference}`);
        }),
        ...removed.map((entry)=>`${what} removed: ${(0,match_key/* describeMatch */.$X)(entry.match)} ${describe(entry).shown}`)
    ];
}
function differences(old, now) {
    const oldRest = new Map(old.rest);
    return [
        ...old.shown === now.shown ? [] : [
            `${old.shown} → ${now.shown}`
        ],
        ...now.rest.filter(([name, value])=>oldRest.get(name) !== value).map(([name, value])=>`${name} ${oldRest.get(name) ?? ''} → ${value}`)
    ];
}

// EXTERNAL MODULE: ./src/core/policy/path.js
var policy_path = __webpack_require__(3122);
// EXTERNAL MODULE: ./src/core/policy/policy.js
var policy = __webpack_require__(19787);
// EXTERNAL MODULE: ./src/core/policy/read/parse.js + 1 modules
var parse = __webpack_require__(95659);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
;// CONCATENATED MODULE: ./src/run/policy-in-force.js






/**
 * A common misspelling of the policy's path: without a check, such a file would be ignored
 * silently.
 */ const MISSPELT = '.github/fixby.yaml';
/**
 * Bytes that are read of a policy file at most. The parser has a far lower limit, with an error
 * message of its own.
 */ const MAX_POLICY_BYTES = 64 * 1024 * 1024;
/**
 * The policy of one tree: for scans of a branch or a working tree.
 * @throws FixbyError (policy) when it is invalid, or named and missing
 */ async function policyOf(tree, request) {
    const file = await readPolicyFile(tree, request.path);
    return inForce(file, tree.commit, request, [], null, []);
}
/**
 * Reads the policy for a gate from the base, so that a pull request cannot change the rules that
 * judge it. The head's policy is validated and compared but not applied; if it is invalid, the gate
 * blocks. If the base's policy is invalid, the default policy applies and the gate warns, so that a
 * repair can be merged. If the base cannot be read at all, the gate ends in an error.
 * @param base the tree that policy and waivers are read from; null when it cannot be read
 * @param unknown why the base cannot be read
 * @param fork the commit at which the head left the base branch, when that is older than `base`: a
 *   policy that is unchanged since then is not a change by the head
 */ async function policyForGate(base, unknown, head, request, fork = null) {
    const headFile = await attempt(()=>readPolicyFile(head, request.path, 'optional'));
    const headReasons = headFile.error === null ? [] : [
        invalidHead(headFile.error)
    ];
    if (base === null) {
        const message = `the policy could not be read from the base, and the default one may be weaker or stronger: ${unknown ?? ''}`;
        const reasons = [
            {
                kind: 'policy-invalid',
                decision: 'error',
                message
            },
            ...headReasons
        ];
        return inForce({
            found: false
        }, null, request, [], message, reasons);
    }
    const baseFile = await attempt(()=>readPolicyFile(base, request.path));
    if (baseFile.error !== null) {
        const message = `the policy of the base is invalid, so the default policy judges: ${baseFile.error}`;
        const reasons = [
            {
                kind: 'policy-invalid',
                decision: 'warn',
                message
            },
            ...headReasons
        ];
        return inForce({
            found: false
        }, null, request, [], message, reasons);
    }
    if (fork !== null && await samePolicy(fork, head, request)) return inForce(baseFile.value, base.commit, request, [], null, []);
    const changes = headFile.error === null ? proposedChanges(baseFile.value, headFile.value) : [];
    return inForce(baseFile.value, base.commit, request, changes, null, headReasons);
}
/** Whether two trees have the same policy file, or neither has one, misspelt ones too. */ async function samePolicy(a, b, { path }) {
    const places = path === null ? [
        policy_path/* DEFAULT_POLICY_PATH */.l,
        MISSPELT
    ] : [
        path
    ];
    const same = await Promise.all(places.map(async (place)=>await policyId(a, place) === await policyId(b, place)));
    return same.every(Boolean);
}
async function policyId(tree, path) {
    const entry = (await tree.files()).find((file)=>file.path === path);
    if (entry === undefined) return null;
    return entry.kind === 'file' ? tree.contentId(path) : entry.kind;
}
function invalidHead(error) {
    return {
        kind: 'policy-invalid',
        decision: 'block',
        message: `the policy that this change brings is invalid: ${error}`
    };
}
function proposedChanges(base, head) {
    const changes = policyChanges(policyIn(base), policyIn(head));
    if (base.found && !head.found) return [
        `${base.path} is deleted`,
        ...changes
    ];
    if (!base.found && head.found) return [
        `${head.path} is added`,
        ...changes
    ];
    return changes;
}
function policyIn(file) {
    return file.found ? file.policy : policy/* DEFAULT_POLICY */.z;
}
function inForce(file, ref, request, proposed, invalid, reasons) {
    const policy = policyIn(file);
    return {
        policy: request.failOn === null ? policy : {
            ...policy,
            gate: {
                ...policy.gate,
                'fail-on': request.failOn
            }
        },
        origin: {
            path: file.found ? file.path : null,
            ref: file.found ? ref : null,
            preset: policy.sla.preset,
            proposed,
            invalid
        },
        reasons
    };
}
function misspelt() {
    return new fixby_error/* FixbyError */.$('policy', `Policy error: there is a ${MISSPELT}, and the policy is read from ${policy_path/* DEFAULT_POLICY_PATH */.l}.`, 'Rename it, or name it in the input policy.');
}
async function readPolicyFile(tree, named, absence) {
    const path = named ?? policy_path/* DEFAULT_POLICY_PATH */.l;
    const files = await tree.files();
    if (named === null && files.some((file)=>file.path === MISSPELT)) throw misspelt();
    const entry = files.find((file)=>file.path === path);
    if (entry === undefined) {
        await refuseIrregular(tree, path);
        if (named === null || absence === 'optional') return {
            found: false
        };
        throw new fixby_error/* FixbyError */.$('usage', `Policy error: there is no ${path}${tree.commit === null ? '' : ` in commit ${tree.commit.slice(0, 7)}`}, though it is named as the policy. Add it there, or name another.`);
    }
    if (entry.kind !== 'file') {
        throw new fixby_error/* FixbyError */.$('policy', `Policy error in ${path}: it is a ${entry.kind}, and links are not followed.`, `Commit the file itself.`);
    }
    return {
        found: true,
        path,
        policy: readPolicyText((await tree.read(path, MAX_POLICY_BYTES)).toString('utf8'), path)
    };
}
/**
 * On disk a pipe or a device may stand where the policy would: no tree lists it, and it is not
 * "none".
 * @throws FixbyError (policy)
 */ async function refuseIrregular(tree, path) {
    if (tree.commit !== null) return;
    try {
        await tree.read(path, MAX_POLICY_BYTES);
    } catch (error) {
        if ((0,errors/* isMissing */.b2)(error)) return;
        throw new fixby_error/* FixbyError */.$('policy', `Policy error in ${path}: it cannot be read (${(0,errors/* messageOf */.bD)(error)}).`, 'Put a file there, or remove what is.');
    }
}
/** A policy from its text. @throws FixbyError (policy) with one line per mistake */ function readPolicyText(text, path) {
    const parsed = (0,parse.parsePolicy)(text, path);
    if (parsed.ok) return parsed.policy;
    throw new fixby_error/* FixbyError */.$('policy', parsed.errors.map((error)=>(0,parse.formatPolicyError)(error)).join('\n'));
}
async function attempt(read) {
    try {
        return {
            value: await read(),
            error: null
        };
    } catch (error) {
        // Any other failure (an unreadable tree, a named policy that does not exist) must stop the run.
        if ((0,fixby_error/* failureKind */.z)(error) !== 'policy') throw error;
        return {
            value: null,
            error: (0,errors/* messageOf */.bD)(error)
        };
    }
}


/***/ })

};
