"use strict";
exports.id = 295;
exports.ids = [295,9859];
exports.modules = {

/***/ 8541:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 19560:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ allIds)
/* harmony export */ });
/* harmony import */ var _packages_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75952);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44030);


/**
 * All fingerprints of a finding: the current one, those from earlier locations, and those from when
 * its advisory was known under an alias only.
 */ function allIds({ id, source, ids: [rule = '', ...aliases], package: at, formerIds }) {
    if (at === null || aliases.length === 0) return [
        id,
        ...formerIds
    ];
    const subject = (0,_packages_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .packageSubject */ .bp)(at.ecosystem, at.name);
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

/***/ 43825:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PB: () => (/* binding */ idsOfFinding),
/* harmony export */   i$: () => (/* binding */ keyOfWeakness),
/* harmony export */   q3: () => (/* binding */ keyOfFinding)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8541);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13735);
/* harmony import */ var _finding_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19560);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40902);




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
        path: (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlaced */ .AD)(source) ? finding.locations[0]?.path ?? null : null,
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

/***/ 13735:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ isPlaced),
/* harmony export */   VP: () => (/* binding */ surest),
/* harmony export */   sL: () => (/* binding */ isJudged)
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
/** The highest of several confidences. */ function surest(confidences) {
    return [
        'high',
        'medium'
    ].find((level)=>confidences.includes(level)) ?? 'low';
}
/**
 * Whether a finding has enough confidence to count for the gate, in figures, in lists for people
 * and in issues. The JSON report and SARIF contain all findings.
 */ function isJudged({ confidence }) {
    return confidence !== 'low';
}


/***/ }),

/***/ 44030:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   m: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The identity of a finding: 16 hex digits of a SHA-256 over what it is about. Version and line are
 * left out, so that the clock of a finding never restarts because of an upgrade that does not fix
 * it or a reformatted file (docs/adr/0003).
 * @param parts source, rule, the path where it is part of the identity, and subject, in this order;
 *   they may hold any character
 */ function fingerprint(...parts) {
    const about = JSON.stringify([
        'fixby/v1',
        ...parts
    ]);
    const known = KNOWN.get(about);
    if (known !== undefined) return known;
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(about).digest('hex').slice(0, 16);
    KNOWN.set(about, id);
    return id;
}
/** Fingerprints made before: each stage of a run asks for those of all findings. */ const KNOWN = new Map();
const MOST_KNOWN = 20_000;
/** Digits of a short id: too many to make another finding that has the same ones. */ const SHORT_ID = 12;
/** The beginning of an id, by which people name a finding on a command line and in comments. */ function shortId(id) {
    return id.slice(0, SHORT_ID);
}


/***/ }),

/***/ 24463:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
    // The advisory that it was reported in is closed or withdrawn on GitHub, and not published.
    'declined',
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

/***/ 40902:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


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
var text_order = __webpack_require__(79390);
// EXTERNAL MODULE: ./src/core/findings/finding.js
var finding = __webpack_require__(13735);
// EXTERNAL MODULE: ./src/core/findings/fingerprint.js
var fingerprint = __webpack_require__(44030);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(88195);
// EXTERNAL MODULE: ./src/core/findings/rate.js
var rate = __webpack_require__(18962);
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
    if (new Set(weaknesses.filter(isCodeLike).map(({ source })=>source)).size < 2) return [
        ...weaknesses
    ];
    const ordered = weaknesses.filter(isCodeLike).map((weakness)=>({
            weakness,
            order: order(weakness),
            name: nameOf(weakness)
        })).sort((a, b)=>a.order - b.order || compare(a.name, b.name));
    const byPlace = new Map();
    const absorbed = new Map();
    for (const { weakness } of ordered){
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
    return (0,finding/* isPlaced */.AD)(source);
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
        confidence: (0,finding/* surest */.VP)([
            host.confidence,
            other.confidence
        ]),
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

// EXTERNAL MODULE: ./src/core/findings/worsened.js
var worsened = __webpack_require__(33955);
;// CONCATENATED MODULE: ./src/core/findings/merge.js





/** The file that is part of an observation's identity; null for a finding about a package. */ function pathOf({ source, place }) {
    return (0,finding/* isPlaced */.AD)(source) ? place.path : null;
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
    const keyed = observations.map((observation)=>{
        const { source, subject, path, rule, aliases } = observation;
        const scope = JSON.stringify([
            source,
            subject,
            path
        ]);
        const first = root(scope + rule);
        for (const alias of aliases)parent.set(root(scope + alias), first);
        return {
            observation,
            key: scope + rule
        };
    });
    const groups = groupBy(keyed, ({ key })=>root(key));
    return groups.map((group)=>group.map(({ observation })=>observation));
}
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items){
        const name = key(item);
        const group = groups.get(name);
        if (group) group.push(item);
        else groups.set(name, [
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
        ...countingOf(group, speaker),
        cwe: unique(group.flatMap((observation)=>observation.cwe)),
        references: [
            ...new Set([
                ...speaker.references,
                ...unique(group.flatMap((observation)=>observation.references))
            ])
        ],
        published: earliest(group.map((observation)=>observation.published)),
        head: sites(group, 'head'),
        base: isWorseNow(group, speaker) ? [] : sites(group, 'base'),
        ...speaker.activity === undefined ? {} : {
            activity: speaker.activity
        }
    };
}
/** Whether what stands in one place counts for more in the head than it did in the base. */ function isWorseNow(group, speaker) {
    const [now, before] = [
        'head',
        'base'
    ].map((side)=>group.filter((one)=>one.side === side));
    if (speaker.path === null || !now?.length || !before?.length) return false;
    return (0,worsened/* isWorse */.B)(countingOf(now, speaker), countingOf(before, speaker));
}
/** How much several observations count together. */ function countingOf(group, { source }) {
    return {
        source,
        rating: mergeRatings(group.map(({ rating })=>rating)),
        confidence: (0,finding/* surest */.VP)(group.map(({ confidence })=>confidence)),
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
    const before = group.map((one)=>one.movedFrom ?? one.place.path).filter((old)=>old !== path);
    if (before.length === 0) return [];
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
/** Fingerprints that were computed already: each stage of a run asks for those of all findings. */ const knownIds = new WeakMap();
/** The fingerprint of a weakness. */ function idOf(weakness) {
    const { id, source, rule, subject, path } = weakness;
    if (id !== undefined) return id;
    const known = knownIds.get(weakness);
    if (known !== undefined) return known;
    const own = path === null ? (0,fingerprint/* fingerprint */.R)(source, rule, subject) : (0,fingerprint/* fingerprint */.R)(source, rule, path, subject);
    knownIds.set(weakness, own);
    return own;
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

/***/ 80366:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ LEAST),
  r: () => (/* binding */ pairMoves)
});

// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(79390);
// EXTERNAL MODULE: ./src/core/findings/trace.js + 1 modules
var findings_trace = __webpack_require__(2695);
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
        count(`form ${trace.form ?? ''}`);
    }
    return all;
}

;// CONCATENATED MODULE: ./src/core/findings/moves-in-step.js
/** From how many findings on a file can tell that it was refactored as a whole. */ const LEAST_FINDINGS = 3;
/** Which share of the words around two findings they have in common where both are one. */ const LEAST_AROUND = 0.5;
/**
 * What may stand for what in files that were refactored as a whole: of one rule as many findings
 * appeared there as vanished, three at least, their expressions are the same but for names, as is
 * the kind of their sources, and enough of them moved for sure. Then the others did too, though
 * each is too short to tell, or stands in many copies, where most of what stands around it is still
 * there: whoever mends some and writes others in the same file has other ones. Findings without a
 * flow of data say too little for that: one secret in the place of another looks the same.
 * @param renamed old path to new path of files that were renamed
 * @param moved the id of what moved for sure, by its new one
 * @param enough which share of a file's findings has to, from 0 to 1
 */ function inStep(vanished, appeared, renamed, moved, enough) {
    const now = byFile(appeared, (path)=>path);
    return [
        ...byFile(vanished, (path)=>renamed.get(path) ?? path)
    ].flatMap(([file, before])=>{
        const after = now.get(file) ?? [];
        if (!isInStep(before, after) || movedIn(before, after, moved) < enough * before.length) return [];
        return before.flatMap((one)=>after.filter((other)=>likenessOf(one) === likenessOf(other) && around(one, other) >= LEAST_AROUND).map((other)=>({
                    before: one,
                    now: other
                })));
    });
}
/** The findings of each rule in each file. */ function byFile(movers, pathNow) {
    const files = new Map();
    for (const mover of movers){
        const key = JSON.stringify([
            mover.source,
            mover.rule,
            pathNow(mover.path)
        ]);
        const own = files.get(key);
        if (own === undefined) files.set(key, [
            mover
        ]);
        else own.push(mover);
    }
    return files;
}
function isInStep(before, now) {
    if (before.length < LEAST_FINDINGS || before.length !== now.length) return false;
    const [old, fresh] = [
        before.map(likenessOf).sort(),
        now.map(likenessOf).sort()
    ];
    return old.every((likeness, index)=>likeness !== null && likeness === fresh[index]);
}
function movedIn(before, now, moved) {
    const old = new Set(before.map(({ id })=>id));
    return now.filter(({ id })=>old.has(moved.get(id) ?? '')).length;
}
/** The share of the words around either of two findings that stand around both. */ function around({ trace: one }, { trace: other }) {
    const [a, b] = [
        new Set(one?.around),
        new Set(other?.around)
    ];
    const all = new Set([
        ...a,
        ...b
    ]).size;
    return all === 0 ? 0 : (a.size + b.size - all) / all;
}
/**
 * What of a finding no renaming changes: its sink, its source and the shape of its code. Null where
 * one of them is not known, since the rest would fit too many findings.
 */ function likenessOf({ trace }) {
    if (trace === null || trace.sink === '' || trace.source === '' || trace.shape === '') return null;
    return JSON.stringify([
        trace.sink,
        trace.source,
        trace.shape,
        [
            ...trace.own
        ].sort()
    ]);
}

// EXTERNAL MODULE: ./src/core/findings/fingerprint.js
var fingerprint = __webpack_require__(44030);
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
    form: 4,
    place: 1,
    subject: 2,
    subjectAlone: 3,
    exchanged: -2
};
/** What a name says beside a lasting word: where both have it, and where one has. */ const NAME = {
    shared: 0.5,
    alone: 0.1
};
/** What a word of one expression says that the other's data comes through: it was handed on. */ const HANDED_ON = 0.5;
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
    return Math.max(0, code + POINTS.place * place + POINTS.subject * Number(same));
}
function codeScore(a, b, weightOf) {
    if (a === null || b === null) return 'unknown';
    if (differ(a.trace.sink, b.trace.sink) || isOtherSource(a.trace, b.trace)) return 'another';
    return expressionScore(a, b, weightOf) + POINTS.around * ratio(overlap(a.around, b.around), SMOOTHING.around) + POINTS.within * withinScore(a.trace, b.trace, weightOf) + POINTS.form * formScore(a.trace, b.trace, weightOf);
}
/**
 * What the expressions and the ways of their data have in common: less than nothing only where they
 * say no words at all, and what stands around must not tell alone.
 */ function expressionScore(a, b, weightOf) {
    const own = ownScore(a, b);
    const isWordless = a.own.list.length + b.own.list.length === 0;
    const isSameShape = a.trace.shape === b.trace.shape;
    const names = overlap(a.names, b.names);
    const words = {
        shared: own.shared + NAME.shared * names.shared,
        left: own.left + NAME.alone * names.left,
        right: own.right + NAME.alone * names.right
    };
    const points = POINTS.own * ratio(words, SMOOTHING.own) + POINTS.shape * shapeScore(a.trace, b.trace, weightOf) + POINTS.way * ratio(overlap(a.way, b.way), SMOOTHING.way) + POINTS.exchanged * (isWordless ? Number(!isSameShape) : Math.min(1, own.left, own.right));
    return isWordless ? points : Math.max(0, points);
}
/**
 * What two expressions have in common. Where a statement became a function, or a callback that runs
 * later, the sink takes a parameter, and what its expression said is now on the way of its data.
 */ function ownScore(a, b) {
    const own = overlap(a.own, b.own);
    const [left, right] = [
        handedOn(a.own, b),
        handedOn(b.own, a)
    ];
    return {
        shared: own.shared + HANDED_ON * (left + right),
        left: own.left - left,
        right: own.right - right
    };
}
/** The weight of the words that an expression has, and of another one only the way of its data. */ function handedOn({ list }, other) {
    const handed = list.filter(([word])=>!other.own.words.has(word) && other.way.words.has(word));
    return handed.reduce((sum, [, weight])=>sum + weight, 0);
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
 * Whether data comes from elsewhere now. Where a statement became a function, a parameter has it,
 * whose origin is not known; what came through one and has a known origin now is another one.
 */ function isOtherSource(before, now) {
    return now.source !== PARAMETER && differ(before.source, now.source);
}
/** The kind of a source whose callers are not known. */ const PARAMETER = 'parameter';
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
/**
 * Whether all lines there are the same but for names, each of which is one name throughout, and the
 * keys of the expression are, too.
 */ function formScore({ form = '', shape }, other, weightOf) {
    return form !== '' && form === other.form && shape === other.shape ? weightOf('form', form) : 0;
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
 * likest come first, then what is left of files that were refactored as a whole. The order of the
 * input does not matter.
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
    const moved = likely(pairs, renamed, movement.least);
    const { vanished, appeared } = movement;
    // In doubt a clock runs on, and what a pull request has is introduced.
    const enough = movement.least < LEAST.gate ? 0 : 0.5;
    const rest = inStep(vanished, appeared, renamed, likest(moved), enough);
    return likest([
        ...moved,
        ...rest.map((pair)=>({
                ...pair,
                score: 0
            }))
    ]);
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

/***/ 2695:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


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
 * A text (in two kinds of quotes), a template, a comment, a name (a dot, the name, a colon), or a
 * number: the groups, by their order, since names of groups cost an object for each token. Of no
 * language in particular: near enough for JavaScript, and harmless for others.
 */ const TOKEN = /(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)')|`((?:[^`\\]|\\[^])*)(?:`|$)|(\/\/.*|\/\*[^]*?(?:\*\/|$))|(\.)?([\p{L}_$][\p{L}\p{N}_$]*)(\s?:)?|(\d[\p{L}\p{N}_.]*)/gu;
/** What `${\u2026}` of a template holds; nested braces end it early, which does no harm. */ const PLACEHOLDER = /\$\{([^}]*)\}?/gu;
const WORD = /[\p{L}\p{N}_$]+/gu;
/** The words of a piece of code, comments left out. */ function codeWords(code) {
    const lasting = [];
    const names = [];
    for (const [, double, single, template, , dot, name, key, number] of code.matchAll(TOKEN)){
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
    return withNames(code, ()=>'_');
}
/**
 * The same with a number for each name, and without the keys of objects, which a new name adds
 * (`{ id: key }` for `{ id }`): only code that is the same but for these, each name one throughout,
 * has the same form.
 */ function codeForm(code) {
    const numbers = new Map();
    const numbered = (name)=>{
        const number = numbers.get(name) ?? numbers.size;
        numbers.set(name, number);
        return `_${number}`;
    };
    return withNames(code, numbered, ()=>'');
}
/**
 * The code with something else for each name, without blanks and comments.
 * @param keyed what stands for a key with its colon
 */ function withNames(code, other, keyed = (key)=>key) {
    const rest = code.replace(TOKEN, (token, ...groups)=>{
        const [, , template, comment, dot, name, key] = groups;
        if (comment !== undefined) return '';
        if (template !== undefined) return token.replace(PLACEHOLDER, (_, inner)=>`{${withNames(inner, other, keyed)}}`);
        if (name === undefined || dot !== undefined) return token;
        if (key !== undefined) return keyed(token);
        return KEYWORDS.has(name) ? token : other(name);
    });
    return rest.replace(/\s+/gu, '').replace(/,(?=[)\]}])/gu, '');
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
/** Computes the trace of a location. */ function traceOf({ sink, source, within, text, way, around, whole }) {
    const { lasting, names } = codeWords(text);
    const shape = codeShape(text);
    const named = namedPart(within);
    return {
        sink: lastName(sink, names),
        source,
        within: named === '' ? '' : digestOf(named),
        shape: shape === '' ? '' : digestOf(shape),
        weight: Math.round(100 * Math.min(shape.length, FULL_SHAPE) / FULL_SHAPE) / 100,
        own: lasting.map(digestOf).slice(0, MOST.own),
        names: names.map(digestOf).slice(0, MOST.names),
        way: digestsOf(way).slice(0, MOST.way),
        around: digestsOf(around).sort().slice(0, MOST.around),
        ...whole === undefined ? {} : {
            form: formDigest(whole)
        }
    };
}
/** Longer than that of a word: those who have it in common are taken for the same code. */ function formDigest(code) {
    return (0,external_node_crypto_.createHash)('sha256').update(`fixby/form/v1\0${codeForm(code)}`).digest('hex').slice(0, 24);
}
/**
 * The last name of a sink, without what stands in brackets and quotes; empty where it is a name of
 * the code, which another may take the place of.
 */ function lastName(sink, names) {
    const bare = sink.replace(/(["'`]).*?(?:\1|$)/gu, '').replace(/\([^()]*\)?/gu, '');
    const last = bare.match(/[\p{L}\p{N}_$]+/gu)?.at(-1) ?? '';
    return bare.includes('.') || !names.includes(last) ? last.toLowerCase() : '';
}
/** The innermost function around a place that has a name, not counting those in callbacks. */ function namedPart(within) {
    return within.replace(/(?:^|\/)(?:\(anonymous\)|callback of )[^]*$/u, '');
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
    const known = DIGESTS.get(word);
    if (known !== undefined) return known;
    if (DIGESTS.size >= MOST_DIGESTS) DIGESTS.clear();
    const digest = (0,external_node_crypto_.createHash)('sha256').update(`fixby/trace/v1\0${word}`).digest('hex').slice(0, 4);
    DIGESTS.set(word, digest);
    return digest;
}
/** Digests of words made before: the places of one file mostly have the same words around them. */ const DIGESTS = new Map();
const MOST_DIGESTS = 20_000;


/***/ }),

/***/ 33955:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isWorse)
/* harmony export */ });
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88195);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13735);
/* harmony import */ var _rate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18962);



/**
 * Whether what stands somewhere now counts for more than what stood there before: a test's helper
 * that production uses now, what nobody had to judge. A change that does that brought what now
 * counts, though the line itself is an old one.
 */ function isWorse(now, before) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudged */ .sL)(now) && !(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudged */ .sL)(before) || now.neverBlocks !== true && before.neverBlocks === true || rankOf(now) < rankOf(before);
}
function rankOf({ rating, source }) {
    return (0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityRank */ .qs)((0,_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .rate */ .TS)(rating, 'low', source).severity);
}


/***/ }),

/***/ 89997:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ grantStanding),
/* harmony export */   O4: () => (/* binding */ grantFor),
/* harmony export */   gR: () => (/* binding */ appliedGrant)
/* harmony export */ });
/* harmony import */ var _waiver_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64885);

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

/***/ 77068:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ decidedDue)
/* harmony export */ });
/** The due date that counts instead of ours; null where ours does. */ function decidedDue(decision, ours) {
    if (decision === null) return null;
    const { earlierOnly, ...set } = decision;
    return earlierOnly && ours !== null && ours <= set.due ? null : set;
}


/***/ }),

/***/ 20236:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ decidedSeverity)
/* harmony export */ });
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88195);

/** The severity that a decision gives a finding, where it counts; else `otherwise`. */ function decidedSeverity(decision, otherwise) {
    if (decision === null || decision.leastOnly && (0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(otherwise, decision.severity)) return otherwise;
    return decision.severity;
}


/***/ }),

/***/ 30993:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qk: () => (/* binding */ SET_BASIS),
/* harmony export */   UT: () => (/* binding */ slaOf),
/* harmony export */   XR: () => (/* binding */ slaBasis),
/* harmony export */   sM: () => (/* binding */ slaState)
/* harmony export */ });
/* harmony import */ var _policy_sla_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5054);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94900);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88195);
/* harmony import */ var _due_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77068);




/**
 * What an issue records as the basis of a date that a maintainer set. It equals no basis of a
 * policy, so such a date stops binding as soon as it is taken back.
 */ const SET_BASIS = 'set by a maintainer';
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
function setReason({ by, reason, ticket }, ours) {
    if (ticket !== undefined) return `set in ${by}, ${ticket} (otherwise ${ours ?? 'none'})`;
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

/***/ 64885:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ lastDay),
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94900);

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

/***/ 58123:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ waiverFor),
/* harmony export */   TD: () => (/* binding */ isEndedByFix),
/* harmony export */   Wt: () => (/* binding */ rememberedWaiverFor),
/* harmony export */   nD: () => (/* binding */ waiverStanding)
/* harmony export */ });
/* harmony import */ var _policy_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69859);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94900);
/* harmony import */ var _waiver_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64885);



/**
 * The waiver that covers one location; of several the one that ends last. A waiver applies until
 * the end of its `expires` day in the policy's time zone.
 * @param asOf RFC 3339: now
 */ function waiverFor(facts, policy, asOf) {
    return lastingWaiver(facts, policy, asOf, (match)=>(0,_policy_match_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(match, facts));
}
/** As `waiverFor`, for a finding as it is remembered. */ function rememberedWaiverFor(facts, policy, asOf) {
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

/***/ 75952:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ purlParts),
/* harmony export */   L2: () => (/* binding */ packageOfPurl),
/* harmony export */   VA: () => (/* binding */ purlOf),
/* harmony export */   bp: () => (/* binding */ packageSubject)
/* harmony export */ });
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(packageurl_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _purl_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70581);


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
/** OSV ecosystems of package managers by purl type, as OSV spells them. */ const ECOSYSTEMS = new Map([
    [
        'npm',
        'npm'
    ],
    [
        'pypi',
        'PyPI'
    ],
    [
        'golang',
        'Go'
    ],
    [
        'cargo',
        'crates.io'
    ],
    [
        'maven',
        'Maven'
    ],
    [
        'gem',
        'RubyGems'
    ],
    [
        'composer',
        'Packagist'
    ],
    [
        'nuget',
        'NuGet'
    ],
    [
        'hex',
        'Hex'
    ],
    [
        'pub',
        'Pub'
    ]
]);
/**
 * The package that a package URL names, as its ecosystem writes it.
 * @param purl untrusted
 * @returns null for one without a version, of another type, or that is none
 */ function packageOfPurl(purl) {
    const parts = purlParts(purl.trim());
    const ecosystem = ECOSYSTEMS.get(parts?.type ?? '');
    if (parts === null || ecosystem === undefined || !parts.version) return null;
    const { type, namespace, name, version } = parts;
    const separator = type === 'maven' ? ':' : '/';
    return {
        ecosystem,
        name: namespace ? `${namespace}${separator}${name}` : name,
        version
    };
}
/** The parts of a package URL; null for a text that is none. @param purl untrusted */ function purlParts(purl) {
    try {
        return packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL.fromString(purl);
    } catch (error) {
        if (!(error instanceof Error)) throw error;
        return null;
    }
}


/***/ }),

/***/ 10140:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ effectiveLeaves)
/* harmony export */ });
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88195);
/* harmony import */ var _sla_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5054);


/**
 * The effective settings, in the order of the schema. `sla.days` has the figure for every severity,
 * from the policy or from its preset. Waivers and overrides are left out: they are entries, not
 * settings.
 */ function effectiveLeaves(policy) {
    const days = Object.fromEntries(_scale_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.map((severity)=>[
            severity,
            (0,_sla_days_js__WEBPACK_IMPORTED_MODULE_0__/* .slaDays */ .O)(policy, severity)
        ]));
    const { unknown, unreachable } = policy.severity;
    const { extends: base, 'allow-weaker': allowed } = policy;
    const repository = policy.issues.repository ?? 'the scanned one';
    return leavesOf({
        version: policy.version,
        ...base === undefined ? {} : {
            extends: base
        },
        ...allowed.length === 0 ? {} : {
            'allow-weaker': allowed
        },
        severity: {
            unknown,
            unreachable
        },
        sla: {
            ...policy.sla,
            days
        },
        gate: policy.gate,
        scan: policy.scan,
        'waiver-rules': policy['waiver-rules'],
        feeds: policy.feeds,
        licenses: policy.licenses,
        vex: policy.vex,
        issues: {
            ...policy.issues,
            repository
        },
        fix: policy.fix,
        incident: policy.incident,
        statement: policy.statement
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

/***/ 69859:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   matchesPath: () => (/* binding */ matchesPath),
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

/***/ 73238:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92231);

/** The policy that applies when there is no policy file. */ const DEFAULT_POLICY = _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .policySchema */ .w.parse({
    version: 1
});


/***/ }),

/***/ 79390:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Compares by code unit: the same on every machine, unlike `localeCompare`. */ function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 2891:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U8: () => (/* binding */ parsedPolicy),
  HL: () => (/* binding */ policyForGate),
  US: () => (/* binding */ policyOf),
  OG: () => (/* binding */ readPolicyText)
});

// EXTERNAL MODULE: ./src/core/policy/leaves.js
var leaves = __webpack_require__(10140);
// EXTERNAL MODULE: ./src/core/policy/match-key.js
var match_key = __webpack_require__(52925);
// EXTERNAL MODULE: ./src/core/policy/read/positions.js
var positions = __webpack_require__(13343);
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
    const [before, after] = [
        base,
        head
    ].map((policy)=>new Map((0,leaves/* effectiveLeaves */.S)(policy).map(({ path, value })=>[
                (0,positions/* pathText */.LF)(path),
                value
            ])));
    // What one of them does not set has no leaf there: the base policy that it extends, for one.
    return [
        ...new Set([
            ...after.keys(),
            ...before.keys()
        ])
    ].map((key)=>({
            key,
            from: before.get(key),
            to: after.get(key)
        })).filter(({ from, to })=>from !== to).map(({ key, from, to })=>`${key}: ${from ?? 'not set'} \u2192 ${to ?? 'not set'}`);
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
            `${old.shown} \u2192 ${now.shown}`
        ],
        ...now.rest.filter(([name, value])=>oldRest.get(name) !== value).map(([name, value])=>`${name} ${oldRest.get(name) ?? ''} \u2192 ${value}`)
    ];
}

// EXTERNAL MODULE: ./src/core/policy/path.js
var policy_path = __webpack_require__(56371);
// EXTERNAL MODULE: ./src/core/policy/policy.js
var policy = __webpack_require__(73238);
// EXTERNAL MODULE: ./src/core/policy/read/parse.js + 1 modules
var parse = __webpack_require__(72777);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
// EXTERNAL MODULE: ./src/github/read/base-policy.js
var base_policy = __webpack_require__(94802);
// EXTERNAL MODULE: ./src/fleet/base-policy.js
var fleet_base_policy = __webpack_require__(25202);
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
    const file = await readPolicyFile(tree, request);
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
    const headFile = await attempt(()=>readPolicyFile(head, forHead(base, request), 'optional'), 'head');
    const headReasons = headFile.error === null ? [] : [
        invalidHead(headFile)
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
    const baseFile = await attempt(()=>readPolicyFile(base, request));
    if (baseFile.error !== null) {
        const judge = baseFile.instead === null ? 'the default policy' : 'the base policy that it extends';
        const message = `the policy of the base is invalid, so ${judge} judges: ${baseFile.error}`;
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
        }, null, request, [], message, reasons, baseFile.instead);
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
/** The request for the policy of a head, which may not show what only its author wants shown. */ function forHead(base, request) {
    const { bases } = request;
    if (bases === undefined) return request;
    return {
        ...request,
        bases: (0,fleet_base_policy/* basesForChange */.eu)(bases, async ()=>base && extendedBy(base, request))
    };
}
/** What the policy of a tree extends, read or not; null for nothing. */ async function extendedBy(tree, { path }) {
    const place = path ?? policy_path/* DEFAULT_POLICY_PATH */.l;
    const entry = (await tree.files()).find((file)=>file.path === place && file.kind === 'file');
    if (entry === undefined) return null;
    const own = (0,parse.parsePolicy)((await tree.read(place, MAX_POLICY_BYTES)).toString('utf8'), place);
    return own.ok ? own.policy.extends ?? null : null;
}
function invalidHead({ error, hidden }) {
    return hidden ? {
        kind: 'policy-invalid',
        decision: 'warn',
        message: `the policy that this change brings was not held against its base: ${error}. It is read once this is merged`
    } : {
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
function inForce(file, ref, request, proposed, invalid, reasons, instead = null) {
    const policy = instead ?? policyIn(file);
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
            ...file.found && file.extends !== null ? {
                extends: file.extends
            } : {},
            proposed,
            invalid
        },
        reasons: [
            ...reasons,
            ...branchWarning(file)
        ]
    };
}
/** A base policy that is named by a branch: whoever may push there changes this gate. */ function branchWarning(file) {
    return file.found && file.warning !== null ? [
        {
            kind: 'policy-invalid',
            decision: 'warn',
            message: file.warning
        }
    ] : [];
}
function misspelt() {
    return new fixby_error/* FixbyError */.$('policy', `Policy error: there is a ${MISSPELT}, and the policy is read from ${policy_path/* DEFAULT_POLICY_PATH */.l}.`, 'Rename it, or name it in the input policy.');
}
async function readPolicyFile(tree, { path: named, bases = fleet_base_policy/* noBases */.ey }, absence) {
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
    const own = parsedPolicy((await tree.read(path, MAX_POLICY_BYTES)).toString('utf8'), path);
    const { parsed, ...rest } = await (0,fleet_base_policy/* grounded */.dx)(own, bases);
    return {
        found: true,
        path,
        policy: parsed.policy,
        ...rest
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
/**
 * A policy from its text, with what its base says.
 * @throws FixbyError (policy) with one line per mistake, or what reading the base throws
 */ async function readPolicyText(text, path, bases) {
    return (await (0,fleet_base_policy/* grounded */.dx)(parsedPolicy(text, path), bases)).parsed.policy;
}
/** A policy by itself. @throws FixbyError (policy) with one line per mistake */ function parsedPolicy(text, path) {
    const parsed = (0,parse.parsePolicy)(text, path);
    if (parsed.ok) return parsed;
    throw new fixby_error/* FixbyError */.$('policy', parsed.errors.map((error)=>(0,parse.formatPolicyError)(error)).join('\n'));
}
/**
 * Whatever is wrong in a policy file, as a sentence. A base policy that cannot be read is wrong in
 * the head only: of the base nothing may stand in for it, and the run ends.
 */ async function attempt(read, where = 'base') {
    try {
        return {
            value: await read(),
            error: null
        };
    } catch (error) {
        const unreadable = error instanceof fleet_base_policy/* BaseUnreadable */.$k;
        // Any other failure (an unreadable tree, a named policy that does not exist) must stop the run.
        if (unreadable ? where === 'base' : (0,fixby_error/* failureKind */.z)(error) !== 'policy') throw error;
        return {
            value: null,
            error: (0,errors/* messageOf */.bD)(error),
            hidden: error instanceof base_policy/* HiddenBase */.K,
            instead: error instanceof fleet_base_policy/* WeakerThanBase */.Uv ? error.base : null
        };
    }
}


/***/ }),

/***/ 61962:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ linkOnTheWay),
/* harmony export */   TB: () => (/* binding */ distrustHere),
/* harmony export */   k_: () => (/* binding */ isDistrusted),
/* harmony export */   p7: () => (/* binding */ distrust)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1882);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58202);






/** Directories whose files come from the change that is judged. */ const directories = new Set();
/**
 * Marks a directory as untrusted for the rest of the process: no program below it is run, and no
 * cache or user setting is read from it, even through links. A commit can add such files: `npx`
 * puts the tree's own `node_modules/.bin` first on the PATH, and CI systems often keep caches
 * inside the checkout.
 * @param directory absolute
 */ function distrust(directory) {
    directories.add(directory).add(realOf(directory));
}
/**
 * Marks the current directory as untrusted, for an unpacked tree without a repository. Does nothing
 * when it contains the user's home directory, and with it the user's own programs.
 */ function distrustHere() {
    if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(realOf(process.cwd()), realOf((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)()))) distrust(process.cwd());
}
/**
 * Whether a path, or what its links lead to, lies in an untrusted directory.
 * @param path absolute; need not exist
 * @param further another untrusted directory, absolute
 */ function isDistrusted(path, further = null) {
    const all = further === null ? [
        ...directories
    ] : [
        ...directories,
        further,
        realOf(further)
    ];
    const places = [
        path,
        realOf(path)
    ];
    return all.some((directory)=>places.some((place)=>(0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(directory, place)));
}
/**
 * The first symbolic link on a path inside an untrusted directory; the change decides where it
 * leads.
 * @param path absolute; need not exist
 * @returns null when there is none
 */ async function linkOnTheWay(path) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    if (!isDistrusted(parent)) return null;
    return await linkOnTheWay(parent) ?? (await isLink(path) ? path : null);
}
async function isLink(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isSymbolicLink();
    } catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(error)) return false;
        throw error;
    }
}
/** The path with its links resolved, as far as it exists. */ function realOf(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    } catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(error) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path) === path) return path;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(realOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path));
    }
}


/***/ }),

/***/ 83456:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wu: () => (/* binding */ NEUTRAL_DIRECTORY),
/* harmony export */   nr: () => (/* binding */ minimalEnvironment),
/* harmony export */   sL: () => (/* binding */ isJudged),
/* harmony export */   z0: () => (/* binding */ findPrograms)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _distrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61962);





/**
 * Working directory for programs that read no files: Node's own directory, which is never part of a
 * scanned tree.
 */ const NEUTRAL_DIRECTORY = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(process.execPath);
/**
 * Variables that a program needs to start, to find its cache and to use a proxy. None contains a
 * token.
 */ const PASSED_ON = [
    'HOME',
    'USERPROFILE',
    'LOCALAPPDATA',
    'APPDATA',
    'SystemRoot',
    'SYSTEMROOT',
    'PATHEXT',
    'COMSPEC',
    'TMPDIR',
    'TEMP',
    'TMP',
    'XDG_CACHE_HOME',
    'LANG',
    'HTTPS_PROXY',
    'HTTP_PROXY',
    'NO_PROXY',
    'https_proxy',
    'http_proxy',
    'no_proxy',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR'
];
/**
 * Variables that name directories from which programs read settings, caches and (Python) code of
 * the user.
 */ const OF_THE_USER = [
    'HOME',
    'USERPROFILE',
    'LOCALAPPDATA',
    'APPDATA',
    'XDG_CACHE_HOME'
];
/**
 * What is left out where it lies in what is judged, since programs do well without: whom they trust
 * on the network, and where they put what they need for a moment.
 */ const DISPENSABLE = [
    'TMPDIR',
    'TEMP',
    'TMP',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR'
];
/**
 * The environment for child processes: the variables above, with `extra` added. A user directory
 * inside an untrusted tree is replaced by the null device; if it were left out, a program would ask
 * the system and might get the same one.
 */ function minimalEnvironment(extra = {}) {
    const passed = PASSED_ON.flatMap((name)=>{
        const value = process.env[name];
        if (value === undefined) return [];
        if (DISPENSABLE.includes(name) && value.split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter).some(isJudged)) return [];
        const judged = OF_THE_USER.includes(name) && isJudged(value);
        return [
            [
                name,
                judged ? node_os__WEBPACK_IMPORTED_MODULE_2__.devNull : value
            ]
        ];
    });
    const path = searchPath(process.env, process.platform).join(separatorOf(process.platform));
    return {
        PATH: path,
        ...Object.fromEntries(passed),
        ...extra
    };
}
/**
 * The directories in which programs are looked for: those of the PATH, except relative and empty
 * entries (they depend on the current directory, which may belong to a pull request) and
 * directories inside a runner's workspace or an untrusted tree, where a commit can add a program.
 * @param platform as Node has it, `process.platform`
 */ function searchPath(environment, platform) {
    const workspace = environment['GITHUB_WORKSPACE'] || null;
    return (environment['PATH'] ?? environment['Path'] ?? '').split(separatorOf(platform)).filter((directory)=>(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(directory)).filter((directory)=>!(0,_distrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isDistrusted */ .k_)(directory, workspace));
}
/** Whether a directory lies in a runner's workspace or in an untrusted tree. */ function isJudged(directory) {
    return (0,_distrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isDistrusted */ .k_)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(directory), process.env['GITHUB_WORKSPACE'] || null);
}
function separatorOf(platform) {
    return platform === 'win32' ? ';' : ':';
}
/**
 * All programs with a name, in the order of the search path.
 * @param file the name of the program's file on that platform
 */ async function findPrograms(file, environment, platform) {
    const candidates = searchPath(environment, platform).map((directory)=>(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, file));
    const usable = await Promise.all(candidates.map(isProgram));
    return [
        ...new Set(candidates.filter((_, index)=>usable[index]))
    ];
}
async function isProgram(path) {
    try {
        // A link on the PATH may lead into an untrusted tree.
        if ((0,_distrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isDistrusted */ .k_)(path)) return false;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile();
    } catch  {
        // It does not exist or cannot be executed: try the next directory.
        return false;
    }
}


/***/ }),

/***/ 71680:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ ProgramMissing),
/* harmony export */   at: () => (/* binding */ killChildren),
/* harmony export */   eF: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81260);
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16698);
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_async_hooks__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53053);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83456);





/** A program was not found on this machine. */ class ProgramMissing extends Error {
    name = 'ProgramMissing';
}
/**
 * Gives us the child process, which @actions/exec does not expose (it has no timeout either). Node
 * announces each new child on a diagnostics channel, in the asynchronous context of the call that
 * spawned it; the context's store tells whose child it is.
 * @see https://nodejs.org/api/diagnostics_channel.html#process
 */ const owner = new node_async_hooks__WEBPACK_IMPORTED_MODULE_1__.AsyncLocalStorage();
(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__.subscribe)('child_process', (message)=>{
    const adopt = owner.getStore();
    // At the time of the announcement the child has no streams yet; in the next tick it does.
    if (adopt) process.nextTick(adopt, message.process);
});
/** The children that are running. They must not outlive this process. */ const alive = new Set();
/** Kills all child processes. Called when this process ends. */ function killChildren() {
    for (const child of alive)child.kill('SIGKILL');
}
/**
 * Runs `program` through @actions/exec, with an argument array and captured output that is not
 * echoed. The child's stdin is `input`, or empty. A name without a path is looked up on the search
 * path, never in the current directory.
 * @throws ProgramMissing when there is no program of that name
 * @throws Error when the program cannot be started
 */ const run = async (program, args, options)=>{
    const path = await pathOf(program);
    const running = new Running(options.maxOutputBytes);
    const timer = setTimeout(()=>{
        running.kill('timeout');
    }, options.timeoutMs);
    try {
        // @actions/exec declares the code as a number, but returns null for a child that was ended by a
        // signal.
        const exitCode = await owner.run((child)=>{
            running.adopt(child);
            options.onStart?.();
        }, ()=>(0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .exec */ .m)(`"${path}"`, [
                ...args
            ], {
                cwd: options.cwd,
                input: options.input ?? Buffer.alloc(0),
                env: {
                    ...options.env
                },
                silent: true,
                ignoreReturnCode: true,
                delay: 2_000
            }));
        return running.result(exitCode);
    } finally{
        clearTimeout(timer);
        running.release();
    }
};
async function pathOf(program) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(program)) return program;
    const file = process.platform === 'win32' ? `${program}.exe` : program;
    const [path] = await (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .findPrograms */ .z0)(file, process.env, process.platform);
    if (path === undefined) throw new ProgramMissing(`there is no ${program} on the PATH`);
    return path;
}
/** One child process with its output so far. */ class Running {
    #stdout;
    #stderr;
    #child = null;
    #killed = null;
    constructor(maxOutputBytes){
        const overflow = ()=>{
            this.kill('output');
        };
        this.#stdout = new Capture(maxOutputBytes, overflow);
        this.#stderr = new Capture(maxOutputBytes, overflow);
    }
    adopt(child) {
        this.#child = child;
        alive.add(child);
        child.once('close', ()=>alive.delete(child));
        // A child that exits without reading its input is not our error: its exit code tells the
        // result.
        child.stdin?.on('error', ()=>undefined);
        this.#take(child.stdout, this.#stdout);
        this.#take(child.stderr, this.#stderr);
        if (this.#killed !== null) child.kill('SIGKILL');
    }
    /**
   * Replaces the listeners of @actions/exec, which split the output into lines in quadratic time
   * when a line is long.
   */ #take(stream, capture) {
        stream?.removeAllListeners('data').on('data', (data)=>{
            capture.add(data);
        });
    }
    kill(why) {
        this.#killed ??= why;
        this.#child?.kill('SIGKILL');
    }
    /** Closes streams that a grandchild may still hold open. */ release() {
        this.#child?.stdout?.destroy();
        this.#child?.stderr?.destroy();
    }
    result(exitCode) {
        return {
            exitCode: this.#killed === null ? exitCode : null,
            stdout: this.#stdout.bytes(),
            stderr: this.#stderr.bytes().toString('utf8'),
            killed: this.#killed ?? this.#child?.signalCode ?? null
        };
    }
}
class Capture {
    #chunks = [];
    #max;
    #onOverflow;
    #size = 0;
    constructor(max, onOverflow){
        this.#max = max;
        this.#onOverflow = onOverflow;
    }
    add(data) {
        this.#size += data.length;
        if (this.#size > this.#max) this.#onOverflow();
        else this.#chunks.push(data);
    }
    bytes() {
        return Buffer.concat(this.#chunks);
    }
}


/***/ }),

/***/ 58202:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   VX: () => (/* binding */ readRegular),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1882);
/* harmony import */ var _read_now_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35960);




/** Whether a file or directory exists. @throws Error when that cannot be determined */ async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return true;
    } catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error)) return false;
        throw error;
    }
}
/**
 * Opens a regular file for reading. Symbolic links, devices and pipes are refused, even if one
 * replaces the file between the check and the opening.
 * @throws Error when it is not a regular file
 */ async function openRegular(path) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile()) throw new Error(`${path} is no regular file`);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, _read_now_js__WEBPACK_IMPORTED_MODULE_3__/* .READ_NO_LINK */ .iZ);
    if ((await file.stat()).isFile()) return file;
    await file.close();
    throw new Error(`${path} is no regular file`);
}
/**
 * Reads a regular file. The file itself must not be a link; its directories may be.
 * @param maxBytes maximum size of the file
 * @param name the file's name in error messages
 * @throws TooLargeError
 * @throws Error when it is not a regular file (pipes and devices are not opened)
 */ async function readRegular(path, maxBytes, name = path) {
    const file = await openRegular(path);
    try {
        const { size } = await file.stat();
        if (size > maxBytes) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TooLargeError */ .qB(name, size, maxBytes);
        return await file.readFile();
    } finally{
        await file.close();
    }
}
/** Whether `path` is `directory` or lies below it; both absolute and without links. */ function isInside(directory, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
    return way === '' || way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}


/***/ }),

/***/ 36336:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readConfiguration),
/* harmony export */   e: () => (/* binding */ networkSettings)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _distrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61962);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83456);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72054);





const LIMITS = {
    timeoutMs: 60_000,
    maxOutputBytes: 4 * 1024 * 1024
};
/**
 * Reads the settings of one git configuration file; of repeated settings the last one. The file is
 * read as data: git gets no repository here, and `include` is not followed.
 * @throws GitError when it is not a valid configuration file
 * @throws ProgramMissing when git is not installed
 */ async function readConfiguration(file, run) {
    const result = await gitConfig([
        '--file',
        file
    ], [
        '--list'
    ], run);
    if (result.exitCode !== 0) throw new _git_error_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .X(`${file} cannot be read: ${oneLine(result.stderr)}`);
    return parse(result.stdout);
}
/** Settings of the user's and the system's configuration that a fetch uses. */ const NETWORK = [
    'http.proxy',
    'http.sslcainfo'
];
/**
 * The proxy and certificate settings for an address, from the user's configuration, else the
 * system's.
 * @see https://git-scm.com/docs/git-config#Documentation/git-config.txt---get-urlmatchltnamegtltURLgt
 */ async function networkSettings(url, run) {
    const home = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    const configuration = process.env['XDG_CONFIG_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.config');
    const files = [
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(configuration, 'git', 'config'),
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.gitconfig')
    ].filter((file)=>!(0,_distrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .isDistrusted */ .k_)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file)));
    const found = new Map();
    for (const scope of [
        [
            '--system'
        ],
        ...files.map((file)=>[
                '--file',
                file
            ])
    ]){
        const { stdout } = await gitConfig(scope, [
            '--get-urlmatch',
            'http',
            url
        ], run);
        for (const [key, value] of parse(stdout))if (NETWORK.includes(key)) found.set(key, value);
    }
    return Object.fromEntries([
        ...found
    ].map(([key, value])=>[
            key,
            value.replace(/^~(?=\/)/, home)
        ]));
}
/** Runs `git config` on one scope, such that git itself applies no configuration file. */ function gitConfig(scope, question, run) {
    const system = scope.includes('--system') ? {} : {
        GIT_CONFIG_NOSYSTEM: '1'
    };
    const env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .minimalEnvironment */ .nr)({
        GIT_DIR: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
        GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
        LC_ALL: 'C',
        ...system
    });
    const args = [
        'config',
        ...scope,
        '--no-includes',
        '-z',
        ...question
    ];
    return run('git', args, {
        cwd: _environment_js__WEBPACK_IMPORTED_MODULE_3__/* .NEUTRAL_DIRECTORY */ .Wu,
        env,
        ...LIMITS
    });
}
/**
 * Parses the output of `git config -z`: a name, a line feed and the value. A name alone means true.
 */ function parse(output) {
    const fields = output.toString('utf8').split('\0');
    return new Map(fields.filter((field)=>field !== '').map((field)=>{
        const end = field.indexOf('\n');
        return end < 0 ? [
            field,
            'true'
        ] : [
            field.slice(0, end),
            field.slice(end + 1)
        ];
    }));
}
function oneLine(words) {
    return words.replace(/\s+/g, ' ').trim().slice(0, 300);
}


/***/ }),

/***/ 72054:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ GitError)
/* harmony export */ });
/** A git command failed. The message contains git's own error output, shortened to one line. */ class GitError extends Error {
    name = 'GitError';
}


/***/ })

};
;