export const id = 9558;
export const ids = [9558];
export const modules = {

/***/ 11598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ causeOf),
/* harmony export */   v: () => (/* binding */ isCauseKey)
/* harmony export */ });
const PREFIX = 'cause:';
/**
 * The key of the issue that a finding shares with others which one deed mends: one provider key in
 * many files, one rule in one workflow file. Null where it has an issue of its own.
 */ function causeOf({ source, rule, path, cause }) {
    if (source === 'workflows') return `${PREFIX}${source}:${rule}:${path ?? ''}`;
    return cause === null ? null : `${PREFIX}${source}:${cause}`;
}
/** Whether an issue is about a cause: then it is there as long as one of its places is. */ function isCauseKey(key) {
    return key.startsWith(PREFIX);
}


/***/ }),

/***/ 52591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ allIds)
/* harmony export */ });
/* harmony import */ var _packages_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62593);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66145);


/**
 * The fingerprints of a finding: its own, those of places that it moved from, and those that it had
 * while its advisory was known under one of its aliases only.
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ keyOfWeakness),
/* harmony export */   q: () => (/* binding */ keyOfFinding)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11598);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26500);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80504);



/** By what the finding of a weakness is found again. */ function keyOfWeakness(weakness) {
    const at = (weakness.head[0] ?? weakness.base[0])?.package ?? null;
    const { source, rule, aliases, path, trace, cause, formerIds } = weakness;
    return {
        id: (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(weakness),
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
        trace,
        cause: (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .r)({
            source,
            rule,
            path,
            cause
        }),
        formerIds
    };
}
/** By what a finding is found again. */ function keyOfFinding(finding) {
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
        path: (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlaced */ .A)(source) ? finding.locations[0]?.path ?? null : null,
        trace,
        cause,
        formerIds
    };
}


/***/ }),

/***/ 26500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isPlaced),
/* harmony export */   s: () => (/* binding */ isJudged)
/* harmony export */ });
/** Sources whose findings stand in one place each, besides other tools' (`sarif:<tool>`). */ const PLACED = [
    'code',
    'forge',
    'workflows',
    'secrets'
];
/**
 * Whether a finding of a source is one weakness in one place: then its path is part of what it is.
 */ function isPlaced(source) {
    return PLACED.includes(source) || source.startsWith('sarif:');
}
/**
 * Whether a finding is sure enough to be judged by the gate, counted, listed for people and
 * tracked. The JSON report and SARIF have all.
 */ function isJudged({ confidence }) {
    return confidence !== 'low';
}


/***/ }),

/***/ 66145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * The identity of a finding: 16 hex digits of a SHA-256 over what it is, not where it stands.
 * Version, path and line are left out, so that an upgrade that does not fix it, a moved lockfile or
 * a reformatted one never restarts its clock (docs/adr/0003).
 * @param parts source, rule and subject, in this order; they may hold any character
 */ function fingerprint(...parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([
        'fixby/v1',
        ...parts
    ])).digest('hex').slice(0, 16);
}


/***/ }),

/***/ 72658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ restartsClock),
/* harmony export */   c3: () => (/* binding */ isRepair),
/* harmony export */   pp: () => (/* binding */ isDecision),
/* harmony export */   wv: () => (/* binding */ GONE_REASONS)
/* harmony export */ });
/** Why a finding is no longer there. The words are those of the JSON report and of our comments. */ const GONE_REASONS = [
    // A complete look at its very place no longer shows it.
    'fixed',
    // Its file, or lockfile and manifest, are gone, and nothing moved.
    'removed',
    // The policy leaves out its place.
    'excluded',
    // The policy switches off its scanner or its rule.
    'disabled',
    // Its advisory no longer says so, and nothing else changed.
    'withdrawn',
    'false-positive',
    'out-of-scope'
];
/** Whether it is a repair: only that counts as in time or late, and in the mean time to fix. */ function isRepair(reason) {
    return reason === 'fixed' || reason === 'removed';
}
/**
 * Whether a finding that returns gets a new clock; after every other reason the old one runs on.
 */ function restartsClock(reason) {
    return reason === 'fixed' || reason === 'withdrawn';
}
/** Whether somebody decided that it is no longer looked for, rather than mended it. */ function isDecision(reason) {
    return !isRepair(reason) && reason !== 'withdrawn';
}


/***/ }),

/***/ 80504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
// EXTERNAL MODULE: ./src/core/findings/rate.js + 1 modules
var rate = __webpack_require__(79597);
;// CONCATENATED MODULE: ./src/core/findings/join-tools.js



/**
 * Sources whose findings are lines of code, in the order in which they name a finding that several
 * report; other tools come after, by name.
 */ const CODE_LIKE = [
    'code',
    'forge',
    'workflows',
    'secrets'
];
/**
 * Joins what several tools report of the same lines: where each place of one weakness is a place of
 * another one, of another source and with a CWE in common, the two are one finding that names both.
 * The first source in a fixed order keeps its rule and its identity, so that a further tool changes
 * no id; the rule of the other becomes an alias, by which waivers still find it.
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
/** Tells weaknesses apart, so that the order of the input does not matter. */ function nameOf({ source, rule, subject, path }) {
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
/** A weakness of an earlier source that stands wherever this one does. */ function hostOf(weakness, byPlace) {
    const [first, ...others] = places(weakness);
    if (first === undefined) return undefined;
    return byPlace.get(first)?.find((host)=>host.source !== weakness.source && host.cwe.some((id)=>weakness.cwe.includes(id)) && // One that the head no longer has is fixed; it is no other name of one that is there.
        host.head.length === 0 === (weakness.head.length === 0) && others.every((place)=>byPlace.get(place)?.includes(host) === true));
}
/**
 * The lines of the head, or of the base where the head has none; a weakness without a line is at no
 * place that another tool could name.
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
/** The rating that is worse; the host's where they are equally bad, or neither says anything. */ function worse(host, other) {
    const rank = ({ rating, source })=>(0,severity/* severityRank */.qs)((0,rate/* rate */.T)(rating, 'low', source).severity);
    return rank(other) < rank(host) ? {
        ...other.rating,
        by: other.source
    } : host.rating;
}

;// CONCATENATED MODULE: ./src/core/findings/merge.js




/** The file that an observation's identity hangs on; null for what is about a package. */ function pathOf({ source, place }) {
    return (0,finding/* isPlaced */.A)(source) ? place.path : null;
}
/**
 * Joins observations of the same weakness: the same subject, in the same file where it has a place
 * of its own, and ids that share an alias (directly or through others). One advisory under several
 * ids (GHSA, CVE, PYSEC, GO) comes out once, and what several tools report of the same lines too;
 * the order of the input does not matter.
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
 * The id that names an advisory: a malicious-package report first, then what most people know it
 * by; by text among equals.
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
        base: sites(group, 'base')
    };
}
/** The ids under which the base had it in a file of another name. */ function renamedFrom(group, rule, { source, subject, path }) {
    const before = group.flatMap((one)=>{
        const old = path === null ? null : one.movedFrom ?? one.place.path;
        return old === null ? [] : [
            old
        ];
    });
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
 * The observation whose words are used: the one under the naming id, else the first by id and text.
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
/**
 * The worst of the words that advisories have for a severity; those that nobody knows come last.
 * Null when there is none.
 */ function worstWord(words) {
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
/** By path, line, version and column. */ function compareSites(a, b) {
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

/***/ 84735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ pairMoves)
/* harmony export */ });
/* unused harmony export moveScore */
/* harmony import */ var _scale_text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99385);
/* harmony import */ var _trace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90224);


/** How much each part says, of 1 in all. @see docs/adr/0003-identity-of-a-finding.md */ const WEIGHT = {
    statement: 0.55,
    around: 0.25,
    place: 0.2
};
/** What likeness by lasting words alone counts, and how many of them it takes. */ const LASTING = {
    weight: 0.9,
    least: 3
};
/** From which likeness on two findings are one that moved; and the least of the statement alone. */ const LEAST = {
    all: 0.6,
    statement: 0.4
};
/**
 * Pairs findings that vanished with findings of the same rule that appeared: a renamed file,
 * function or variable, an extracted function, a moved statement. Each is in one pair at most; the
 * likest come first. The order of the input does not matter.
 * @param renamed old path to new path of files that are known to be renamed
 * @returns the id of the vanished one by the id of the one that appeared
 */ function pairMoves(vanished, appeared, renamed) {
    const byRule = new Map();
    for (const one of vanished)byRule.set(ruleOf(one), [
        ...byRule.get(ruleOf(one)) ?? [],
        one
    ]);
    const pairs = appeared.flatMap((now)=>(byRule.get(ruleOf(now)) ?? []).map((before)=>({
                before,
                now,
                score: moveScore(before, now, renamed)
            })));
    const likely = pairs.filter(({ score })=>score >= LEAST.all).sort((a, b)=>b.score - a.score || (0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.before.id, b.before.id) || (0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.now.id, b.now.id));
    const taken = new Set();
    const found = new Map();
    for (const { before, now } of likely){
        if (taken.has(before.id) || found.has(now.id)) continue;
        taken.add(before.id);
        found.set(now.id, before.id);
    }
    return found;
}
function ruleOf({ source, rule }) {
    return JSON.stringify([
        source,
        rule
    ]);
}
/** How likely it is that one finding is the other one at a new place: 0 to 1. */ function moveScore(before, now, renamed) {
    const place = placeScore(before.path, now.path, renamed);
    if (before.subject !== null && before.subject === now.subject && place === 1) return 1;
    if (before.trace === null || now.trace === null) return 0;
    if (differ(before.trace.sink, now.trace.sink) || differ(before.trace.source, now.trace.source)) return 0;
    const statement = statementLikeness(before.trace, now.trace);
    if (statement < LEAST.statement) return 0;
    const around = (0,_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .likeness */ .$R)(before.trace.around, now.trace.around);
    return WEIGHT.statement * statement + WEIGHT.around * around + WEIGHT.place * place;
}
/**
 * By all words; or, a little less, by those that keep when variables get other names, where there
 * are enough.
 */ function statementLikeness(before, now) {
    const all = (0,_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .likeness */ .$R)(before.statement, now.statement);
    const enough = Math.min(before.lasting.length, now.lasting.length) >= LASTING.least;
    return enough ? Math.max(all, LASTING.weight * (0,_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .likeness */ .$R)(before.lasting, now.lasting)) : all;
}
/** Whether two words are known, and not the same. */ function differ(a, b) {
    return a !== '' && b !== '' && a.toLowerCase() !== b.toLowerCase();
}
function placeScore(before, now, renamed) {
    if (before === now || renamed.get(before) === now) return 1;
    return nameOf(before) === nameOf(now) ? 0.5 : 0;
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 79597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ rate),
  d: () => (/* binding */ speakerOf)
});

// EXTERNAL MODULE: ./node_modules/ae-cvss-calculator/dist/ae-cvss-calculator.js
var ae_cvss_calculator = __webpack_require__(44353);
;// CONCATENATED MODULE: ./src/core/scale/cvss.js

const METRICS = /^[A-Za-z]{1,3}:[A-Za-z]+(?:\/[A-Za-z]{1,3}:[A-Za-z]+)*$/;
/**
 * Scores one CVSS vector of any version. For v3 and v2 the base score counts, for v4.0 the score of
 * everything the vector states, as FIRST defines "the CVSS score".
 * @returns null when the vector is no complete, well-formed base vector: the library would score a
 *   partial one 0
 * @see https://www.first.org/cvss/specification-document
 */ function scoreVector(text) {
    const vector = text.trim();
    const [, version, metrics] = /^(?:CVSS:([\d.]+)\/)?(.*)$/s.exec(vector) ?? [];
    if (metrics === undefined || !METRICS.test(metrics) || repeatsMetric(metrics)) return null;
    switch(version){
        case '4.0':
            return scored(vector, version, ()=>new ae_cvss_calculator.Cvss4P0(vector), (scores)=>scores.overall);
        case '3.1':
            return scored(vector, version, ()=>new ae_cvss_calculator.Cvss3P1(vector), (scores)=>scores.base);
        case '3.0':
            return scored(vector, version, ()=>new ae_cvss_calculator.Cvss3P0(vector), (scores)=>scores.base);
        case undefined:
            return scored(vector, '2.0', ()=>new ae_cvss_calculator.Cvss2(vector), (scores)=>scores.base);
        default:
            return null;
    }
}
function scored(vector, version, parse, pick) {
    const calculator = attempt(parse);
    if (calculator === null || !calculator.isBaseFullyDefined()) return null;
    const score = pick(calculator.calculateScores());
    return score === undefined || !(score >= 0 && score <= 10) ? null : {
        vector,
        version,
        score
    };
}
/**
 * The library throws on a metric or value that it does not know: such a vector is not understood.
 */ function attempt(parse) {
    try {
        return parse();
    } catch (error) {
        if (error instanceof Error) return null;
        throw error;
    }
}
function repeatsMetric(metrics) {
    const names = metrics.split('/').map((metric)=>metric.split(':')[0]);
    return new Set(names).size !== names.length;
}
/**
 * The vector that counts: the highest of v3 and v4; v2 only where there is nothing newer.
 * @returns null when none of them can be scored
 */ function decidingVector(vectors) {
    const all = vectors.map(scoreVector).filter((vector)=>vector !== null);
    const newer = all.filter((vector)=>vector.version !== '2.0');
    const candidates = newer.length > 0 ? newer : all;
    return candidates.reduce((best, next)=>best === null || compareScored(next, best) < 0 ? next : best, null);
}
/**
 * Highest score first, then the newest version, then by text: the order of the input does not
 * matter.
 */ function compareScored(a, b) {
    return b.score - a.score || b.version.localeCompare(a.version) || (a.vector < b.vector ? -1 : 1);
}

// EXTERNAL MODULE: ./src/core/scale/severity.js
var scale_severity = __webpack_require__(94132);
;// CONCATENATED MODULE: ./src/core/findings/rate.js


const WORDS = new Map([
    [
        'critical',
        'critical'
    ],
    [
        'high',
        'high'
    ],
    [
        'important',
        'high'
    ],
    [
        'moderate',
        'medium'
    ],
    [
        'medium',
        'medium'
    ],
    [
        'low',
        'low'
    ]
]);
/**
 * The severity of a rating: a malicious package is critical, an informational advisory low, else
 * the CVSS score decides, else a score without a vector, else the advisory's own word, else the
 * policy's `severity.unknown`. A score of 0.0 ("none") leaves a finding that someone published all
 * the same: it counts as low.
 * @param unknown the policy's `severity.unknown`
 * @param source what found it: its word is an advisory's, a rule's or a tool's
 */ function rate(rating, unknown, source) {
    const speaker = rating.by ?? source;
    const scored = decidingVector(rating.vectors);
    const score = scored?.score ?? null;
    const vector = scored?.vector ?? null;
    if (rating.malicious) return {
        severity: 'critical',
        score,
        vector,
        reason: 'a malicious package is always critical'
    };
    if (rating.informational) {
        return {
            severity: 'low',
            score,
            vector,
            reason: 'the advisory calls itself informational'
        };
    }
    if (scored !== null) {
        return {
            severity: (0,scale_severity/* severityOfScore */.FL)(scored.score) ?? 'low',
            score,
            vector,
            reason: `CVSS ${scored.version} score ${scored.score.toFixed(1)}`
        };
    }
    if (rating.score !== undefined) {
        const severity = (0,scale_severity/* severityOfScore */.FL)(rating.score) ?? 'low';
        return {
            severity,
            score: rating.score,
            vector,
            reason: `${speakerOf(speaker)} gives a score of ${rating.score.toFixed(1)}`
        };
    }
    const word = rating.word === null ? undefined : WORDS.get(rating.word.trim().toLowerCase());
    if (word !== undefined) return {
        severity: word,
        score,
        vector,
        reason: wordReason(speaker, word)
    };
    return {
        severity: unknown,
        score,
        vector,
        reason: `neither a CVSS vector nor a severity is known: the policy's severity.unknown is ${unknown}`
    };
}
/** Only of advisories a vector is expected. */ function wordReason(source, word) {
    if (source === 'dependencies') return `no CVSS vector; the advisory itself says ${word}`;
    return `${speakerOf(source)} says ${word}`;
}
/** Who speaks of a source's findings, in the middle of a sentence: a tool is called by its name. */ function speakerOf(source) {
    if (source === 'dependencies') return 'the advisory';
    return source.startsWith('sarif:') ? source.slice('sarif:'.length) : 'the rule';
}


/***/ }),

/***/ 90224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ likeness),
/* harmony export */   R4: () => (/* binding */ linesAt),
/* harmony export */   fC: () => (/* binding */ traceOf)
/* harmony export */ });
/* unused harmony export LINES_AROUND */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Most words of a statement, and of what is around it: an issue remembers each. */ const MOST = {
    statement: 32,
    around: 24
};
/** Lines that count as around a statement, on each side. */ const LINES_AROUND = 6;
/** The trace of a place. */ function traceOf({ sink, source, statement, around }) {
    return {
        sink: sink.split(/[^\w$]+/u).findLast((name)=>name !== '') ?? '',
        source,
        statement: digests(statement).slice(0, MOST.statement),
        lasting: digests(statement.flatMap(lastingParts)).slice(0, MOST.statement),
        around: digests(around).sort().slice(0, MOST.around)
    };
}
/** Names behind a dot, and what stands in quotes. */ function lastingParts(line) {
    return [
        ...line.matchAll(/\.\s*([\p{L}_$][\p{L}\p{N}_$]*)|(["'`])(.*?)\2/gu)
    ].map(([, member, , quoted])=>member ?? quoted ?? '');
}
function digests(lines) {
    const words = lines.join('\n').match(/[\p{L}\p{N}_$]+/gu) ?? [];
    return [
        ...new Set(words.map(digest))
    ];
}
function digest(word) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`fixby/trace/v1\0${word}`).digest('hex').slice(0, 4);
}
/**
 * The lines of a file that a trace is made from.
 * @param line 1-based
 * @param endLine the last line of the statement, at most eight lines further
 */ function linesAt(lines, line, endLine) {
    const end = Math.min(Math.max(line, endLine ?? line), line + 8);
    return {
        statement: lines.slice(line - 1, end),
        around: [
            ...lines.slice(Math.max(0, line - 1 - LINES_AROUND), line - 1),
            ...lines.slice(end, end + LINES_AROUND)
        ]
    };
}
/**
 * How alike two lists of digests are: the share of all that both have, 0 to 1; 0 where both are
 * empty.
 */ function likeness(a, b) {
    const all = new Set([
        ...a,
        ...b
    ]);
    if (all.size === 0) return 0;
    const own = new Set(a);
    return new Set(b.filter((one)=>own.has(one))).size / all.size;
}


/***/ }),

/***/ 18881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   _L: () => (/* binding */ fateOf),
/* harmony export */   c$: () => (/* binding */ joinFates),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/** The policy's sections that switch a source on and off. */ const SECTIONS = [
    'dependencies',
    'code',
    'secrets',
    'forge',
    'workflows'
];
/**
 * What became of a place that no longer shows a finding: only a complete look at that very place
 * says that it is fixed. The decisions of the policy come first, since they are none of the tree's.
 */ function fateOf(place, sight) {
    const decided = decidedBy(place, sight.policy);
    if (decided !== null) return {
        kind: 'gone',
        reason: decided
    };
    const scan = sight.scans.find(({ sources })=>sources.includes(place.source));
    if (scan === undefined || scan.status === 'skipped' || !isInside(place.path, sight.directory)) return {
        kind: 'unknown'
    };
    // What its issue knows stays as it is; what the base shows is not gone.
    if (scan.status === 'failed') return place.path === null || sight.baseHas === null ? {
        kind: 'unknown'
    } : {
        kind: 'unseen',
        item: whyUnread({
            ...place,
            path: place.path
        }, scan)
    };
    if (scan.coverage === null) return {
        kind: 'gone',
        reason: 'fixed'
    };
    const { head, base } = scan.coverage;
    // It may have stood anywhere: then all has to be seen.
    if (place.path === null) return isWhole(head) ? gone('fixed') : {
        kind: 'unknown'
    };
    return fateAt({
        ...place,
        path: place.path
    }, head, base, sight);
}
/** Whether everything was looked at, but for what nobody asked for. */ function isWhole({ unseen }) {
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
    if (!sight.has(now)) return byItem(elsewhere(place, head, base, sight)) ?? gone('removed');
    return gone(isStillStated({
        ...place,
        path: now
    }, sight.inventory) ? 'withdrawn' : 'fixed');
}
/**
 * Where a link or a submodule came into the place of a file: what it leads to is not looked at
 * there.
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
 * What several places of one finding come to: one that nobody saw keeps it open, and a decision is
 * no repair.
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
/** The reason that says least about a repair speaks for all places. */ const WEAKEST = [
    'disabled',
    'excluded',
    'out-of-scope',
    'false-positive',
    'withdrawn',
    'removed',
    'fixed'
];
/** Whether the policy in force looks for a finding at a place at all; null where it does. */ function decidedBy({ source, ids, path }, { scan }) {
    const section = SECTIONS.find((name)=>name === source);
    if (section === undefined) return null;
    if (!scan[section].enabled) return 'disabled';
    if (section === 'code' && ids.some((id)=>scan.code.disable.includes(id))) return 'disabled';
    const settings = scan[section];
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
/** What kept a scan that failed from a place: the item about it, or else the failure. */ function whyUnread(place, { scanner, coverage }) {
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
/** What was not looked at at the very place: the file, or the package in it. */ function hiding(place, { unseen }, base) {
    const at = unseen.filter(({ where })=>isAt(place.path, where));
    return at.find(({ kind })=>kind === 'file') ?? at.find((item)=>isAbout(item, place)) ?? (place.package === null ? null : hidingPackage(place, unseen, base));
}
/**
 * For a package also what is wrong beside its file, where one file states what another one asks
 * for: the same package without a version, or a lock that does not fit its manifest, of which no
 * entry can be believed. With a base, the same package that lost its version anywhere.
 */ function hidingPackage(place, unseen, base) {
    const directory = folderOf(place.path);
    const before = keysOf(base);
    return unseen.find((item)=>folderOf(item.where) === directory && (isAbout(item, place) || item.reason === 'out-of-step' || item.reason === 'no-lock')) ?? (base === null ? undefined : unseen.find((item)=>isAbout(item, place) && !before.has(keyOf(item)))) ?? null;
}
/** Whether an item is, or holds, a path: one that ends with `/` is a folder. */ function isAt(path, where) {
    return where.endsWith('/') ? path.startsWith(where) : path === where;
}
function isAbout({ kind, name }, place) {
    return kind === 'package' && place.package !== null && plain(name) === plain(place.package.name);
}
/** A package's name however it is spelt: PyPI takes `-`, `_` and `.` for the same. */ function plain(name) {
    return name.toLowerCase().replace(/[-_.]+/gu, '-');
}
/** Where a finding whose file is gone may have gone: to something that nobody looked at. */ function elsewhere(place, head, base, sight) {
    const before = keysOf(base);
    const fresh = head.unseen.filter((item)=>item.reason !== 'excluded' && !before.has(keyOf(item)));
    return fresh.find((item)=>isAbout(item, place)) ?? fresh.find((item)=>item.kind === 'file' && couldHold(item, place, sight.baseHas)) ?? head.unseen.find(({ where })=>where.endsWith('/') && wentInto(where, place, sight)) ?? null;
}
/**
 * Whether a file that nobody looked at may be one that is gone: it has its name, or the name
 * without the ending; for a package it stands in the same folder; and where the base is known, it
 * is simply new.
 */ function couldHold({ where }, { path, package: at }, baseHas) {
    if (at !== null) return folderOf(where) === folderOf(path);
    if (where.endsWith('/')) return false;
    return stemOf(where) === stemOf(path) || baseHas !== null && !baseHas(where);
}
/** Whether a folder that nobody looks into has a new file of this path, or of the end of it. */ function wentInto(folder, { path }, { has, baseHas }) {
    const parts = path.split('/');
    return parts.some((_, from)=>{
        const there = folder + parts.slice(from).join('/');
        return has(there) && baseHas?.(there) !== true;
    });
}
/** The name of a file up to its first dot, hidden files' own dot aside. */ function stemOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\..*$/u, '');
}
function isStillStated({ path, package: at }, inventory) {
    if (at === null) return false;
    return [
        ...inventory.get(path) ?? []
    ].some(([name, versions])=>plain(name) === plain(at.name) && versions.includes(at.version));
}
/** Whether a path lies in a directory, `''` being all of the tree. */ function isInside(path, directory) {
    return directory === '' || path?.startsWith(`${directory}/`) === true;
}
/** What tells items apart. */ function keyOf({ kind, name, where, reason }) {
    return JSON.stringify([
        kind,
        name,
        where,
        reason
    ]);
}
/** The keys of what a side did not look at, made once for all places that are asked for. */ function keysOf(side) {
    if (side === null) return NONE;
    const known = keys.get(side);
    if (known !== undefined) return known;
    const made = new Set(side.unseen.map(keyOf));
    keys.set(side, made);
    return made;
}
const NONE = new Set();
const keys = new WeakMap();
/** The folder of a path; `''` for the root. */ function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}


/***/ }),

/***/ 10682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UT: () => (/* binding */ slaOf),
/* harmony export */   XR: () => (/* binding */ slaBasis),
/* harmony export */   sM: () => (/* binding */ slaState)
/* harmony export */ });
/* harmony import */ var _policy_sla_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33995);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97469);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94132);



/**
 * What the policy gives a severity, in one text: while it stays the same, and the severity is not
 * lowered, a due date that was announced never moves later.
 */ function slaBasis(policy, severity) {
    return `${(0,_policy_sla_days_js__WEBPACK_IMPORTED_MODULE_0__/* .slaDays */ .O)(policy, severity) ?? 'no'} days, ${policy.sla.clock}, ${policy.sla.timezone}`;
}
/**
 * `due = clock start + days[severity]`, a calendar date in the policy's time zone. Overdue begins
 * when the due date is over.
 * @param asOf RFC 3339: now
 * @see https://developer.atlassian.com/platform/marketplace/security-bugfix-policy
 */ function slaOf(severity, clock, policy, asOf) {
    const days = (0,_policy_sla_days_js__WEBPACK_IMPORTED_MODULE_0__/* .slaDays */ .O)(policy, severity);
    const zone = policy.sla.timezone;
    const start = clockStart(clock, policy, asOf);
    const computed = days === null ? null : (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)((0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(start.instant, zone), days);
    const announced = announcedDue(severity, clock, policy);
    const due = announced !== null && (computed === null || announced < computed) ? announced : computed;
    const reason = days === null ? `the policy gives ${severity} findings no due date` : `${days} days for ${severity} (${policy.sla.preset}) from ${start.words}`;
    const { daysLeft, sla } = slaState(due, severity, policy, (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(asOf, zone));
    return {
        due,
        daysLeft,
        state: sla,
        reason: due === computed ? reason : `${reason}; the earlier date that was announced before holds`
    };
}
/** Where a due date stands today. */ function slaState(due, severity, policy, today) {
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
 * The due date that the finding's issue announced, where it still binds: a raised severity never
 * moves a due date later, nor does a clock that is read a little differently. A lower severity and
 * another policy compute it anew.
 */ function announcedDue(severity, { previous = null }, policy) {
    if (previous === null || !(0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .atLeast */ .jZ)(severity, previous.severity)) return null;
    return previous.basis === slaBasis(policy, previous.severity) ? previous.due : null;
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
/** The number of days before a due date from which a finding of a severity is due soon. */ function dueSoonDays(policy, severity) {
    const soon = policy.sla['due-soon'];
    if (typeof soon === 'number') return soon;
    return ((0,_policy_sla_days_js__WEBPACK_IMPORTED_MODULE_0__/* .slaDays */ .O)(policy, severity) ?? 0) * Number.parseFloat(soon) / 100;
}


/***/ }),

/***/ 10186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ itemWords),
/* harmony export */   Y_: () => (/* binding */ unseenReasons)
/* harmony export */ });
/* unused harmony exports kindOf, REASON_WORDS */
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26500);
/* harmony import */ var _sight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18881);


/** Reasons of a file that is of a format that we read and could not be read whole. */ const BROKEN = new Set([
    'unreadable',
    'too-large',
    'partly',
    'out-of-step'
]);
/**
 * Why the gate does not pass, or warns, since something was not looked at: each file, package and
 * finding is named.
 */ function unseenReasons(input) {
    const { policy, scans, findings, change } = input;
    return [
        ...findings.flatMap((finding)=>hiddenFinding(finding, policy)),
        ...change === null ? [] : scans.flatMap((scan)=>changedSight(scan, change, policy)),
        ...scans.flatMap((scan)=>gapReasons(scan, policy))
    ];
}
/**
 * A finding of which a place can no longer be seen: what hides it is lost, whatever else is said of
 * that.
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
/**
 * What a change hides or brings, by file and reason; a tree on its own hides only what findings are
 * known of.
 */ function changedSight(scan, change, policy) {
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
 * `lost`: the base looked at it and the head does not, or the change adds or edits a file of a
 * format that is read and it cannot be read whole. `introduced`: what else the change adds.
 * `existing`: the rest.
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
/** An item of the base as the head has it; a file is named by its path. */ function movedItem(item, moved) {
    const where = moved.get(item.where) ?? item.where;
    return {
        ...item,
        where,
        name: item.kind === 'file' ? where : item.name
    };
}
/** Whether the base has what the head does not look at. */ function wasSeen(item, { baseHas, moved, inventory }) {
    if (item.kind === 'package') return [
        ...inventory.values()
    ].some((names)=>names.has(item.name));
    const was = [
        ...moved
    ].find(([, now])=>now === item.where)?.[0] ?? item.where;
    return item.reason !== 'unsupported' && baseHas?.(was) === true;
}
/** Where the policy asks for no gaps at all. */ function gapReasons({ scanner, sources, coverage }, { scan }) {
    const section = [
        'dependencies',
        'code',
        'secrets'
    ].find((name)=>sources.includes(name));
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
/** Most names in one sentence. */ const NAMED = 5;
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
/** A reason in words, behind the name of a file or package. */ const REASON_WORDS = {
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

/***/ 62593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ purlOf),
/* harmony export */   b: () => (/* binding */ packageSubject)
/* harmony export */ });
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);
/* harmony import */ var _purl_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54866);


/**
 * The package URL of a package version; names are untrusted, and one that no purl can hold is
 * encoded as a generic one.
 * @param ecosystem the OSV ecosystem
 * @see https://github.com/package-url/purl-spec/blob/main/PURL-TYPES.rst
 */ function purlOf(ecosystem, name, version) {
    const type = (0,_purl_type_js__WEBPACK_IMPORTED_MODULE_1__/* .purlType */ .i)(ecosystem) ?? 'generic';
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
/** What a finding about a package is about, whatever its version: `npm/lodash`, `pypi/jinja2`. */ function packageSubject(ecosystem, name) {
    const type = (0,_purl_type_js__WEBPACK_IMPORTED_MODULE_1__/* .purlType */ .i)(ecosystem) ?? ecosystem;
    return `${type}/${type === 'pypi' ? name.toLowerCase().replace(/[-_.]+/g, '-') : name}`;
}


/***/ }),

/***/ 97469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   uZ: () => (/* binding */ isInstant)
/* harmony export */ });
/**
 * A calendar date, `YYYY-MM-DD` in the proleptic Gregorian calendar. Dates are counted in days,
 * never in hours: a due date is a day, whatever daylight saving does.
 */ const DAY_MS = 86_400_000;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/**
 * The number of days from 1970-01-01 to `day`. @throws RangeError when `day` is no calendar date
 */ function ordinal(day) {
    const [, year, month, date] = DAY.exec(day) ?? [];
    const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
    // Date.UTC takes 31 February for 3 March, and the year 26 for 1926.
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
/** Days that were asked for: a run asks for those of each issue's events a dozen times. */ const days = new Map();
/** Most days that are kept. */ const MAX_DAYS = 20_000;
function computedDay(instant, timezone) {
    const time = new Date(requireInstant(instant));
    const parts = formatterOf(timezone).formatToParts(time);
    const part = (type)=>parts.find((candidate)=>candidate.type === type)?.value ?? '';
    return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
/** Making a formatter costs a hundred times as much as using it. */ const formatters = new Map();
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


/***/ }),

/***/ 99385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Order by code unit: the same on every machine, unlike `localeCompare`. */ function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 24695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   tB: () => (/* binding */ sanitise),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Characters that a reader cannot see but a terminal, a browser or an eye is led by: control
 * characters, escape sequences' first characters, bidirectional overrides, zero-width and other
 * ignorable characters, unpaired surrogates.
 * @see https://trojansource.codes
 */ const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;
const UNPAIRED_SURROGATES = /\p{Cs}/gu;
/**
 * Nearly every text is of these characters only, none of which any rule here is about: thousands of
 * issues take half the time.
 */ const PLAIN = /^[ -~]*$/;
const PLAIN_WORDS = /^[!-~]+(?: [!-~]+)*$/;
/**
 * Text as one line that may stand on a terminal: line breaks and tabs become spaces, invisible
 * characters go, spaces stay.
 * @param text untrusted
 */ function plainText(text) {
    if (PLAIN.test(text)) return text;
    return text.replace(LINE_BREAKS, ' ').replace(INVISIBLE, '').replace(UNPAIRED_SURROGATES, '\uFFFD');
}
/**
 * Like `plainText`, with runs of blanks as one space and none at the ends: a value inside a
 * sentence.
 */ function sanitise(text) {
    if (PLAIN_WORDS.test(text)) return text;
    return plainText(text).replace(/\s+/gu, ' ').trim();
}
/**
 * Sanitised text of at most `max` characters (code points), the last one `…` where something was
 * cut off.
 * @param max at least 1
 */ function clip(text, max) {
    // Bounded before the expensive part: a scanner's text may have megabytes.
    const clean = sanitise(text.slice(0, max * 8));
    const whole = text.length <= max * 8;
    if (whole && clean.length <= max) return clean;
    const points = Array.from(clean);
    if (whole && points.length <= max) return clean;
    return `${points.slice(0, max - 1).join('').trimEnd()}…`;
}


/***/ }),

/***/ 33481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HL: () => (/* binding */ policyForGate),
  US: () => (/* binding */ policyOf),
  OG: () => (/* binding */ readPolicyText)
});

// EXTERNAL MODULE: ./src/core/policy/leaves.js
var leaves = __webpack_require__(37225);
// EXTERNAL MODULE: ./src/core/policy/match.js
var match = __webpack_require__(41680);
// EXTERNAL MODULE: ./src/core/policy/read/positions.js
var positions = __webpack_require__(90118);
;// CONCATENATED MODULE: ./src/core/policy/diff.js



/**
 * What changes from one policy to another, one plain line each: settings, then overrides, then
 * waivers. Effective values are compared, so a preset that changes a figure shows the figure too;
 * an order of entries is no change. The texts are untrusted.
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
            (0,match/* matchKey */.LJ)(entry.match),
            entry
        ]));
    const after = new Set(head.map((entry)=>(0,match/* matchKey */.LJ)(entry.match)));
    const removed = base.filter((entry)=>!after.has((0,match/* matchKey */.LJ)(entry.match)));
    return [
        ...head.flatMap((entry)=>{
            const old = before.get((0,match/* matchKey */.LJ)(entry.match));
            const name = (0,match/* describeMatch */.$X)(entry.match);
            if (old === undefined) return [
                `${what} added: ${name} ${describe(entry).shown}`
            ];
            return differences(describe(old), describe(entry)).map((difference)=>`${what} changed: ${name}: ${difference}`);
        }),
        ...removed.map((entry)=>`${what} removed: ${(0,match/* describeMatch */.$X)(entry.match)} ${describe(entry).shown}`)
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
// EXTERNAL MODULE: ./src/core/policy/read/parse.js + 7 modules
var parse = __webpack_require__(68020);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
;// CONCATENATED MODULE: ./src/run/policy-in-force.js






/** What people write for it, and what would be ignored in silence. */ const MISSPELT = '.github/fixby.yaml';
/** What is read at most; the parser refuses far less, with a message of its own. */ const MAX_POLICY_BYTES = 64 * 1024 * 1024;
/**
 * The policy of one tree: for scans of a branch or a working tree.
 * @throws FixbyError (policy) when it is invalid, or named and missing
 */ async function policyOf(tree, request) {
    const file = await readPolicyFile(tree, request.path);
    return inForce(file, tree.commit, request, [], null, []);
}
/**
 * The policy for a gate: read from the base, so that a pull request cannot change the rules it is
 * judged by. The head's own policy is validated and compared, without effect; an invalid one
 * blocks. Where the base's is invalid the default policy judges, loudly, so that the repair can be
 * merged. Where the base cannot be read at all, nothing can pass.
 * @param base the tree that policy and waivers come from; null when it cannot be had
 * @param unknown why it cannot be had
 * @param fork the tree that the head is compared with, where that is an older one: a policy that
 *   the head still has from there is no change of its own
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
/** Whether two trees have the same policy file, or neither has one. */ async function samePolicy(a, b, { path }) {
    const [one, other] = await Promise.all([
        a,
        b
    ].map((tree)=>policyId(tree, path ?? policy_path/* DEFAULT_POLICY_PATH */.l)));
    return one === other;
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
    return file.found ? file.policy : policy/* DEFAULT_POLICY */.zj;
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
/** A policy from its text. @throws FixbyError (policy) with one line per mistake */ function readPolicyText(text, path) {
    const parsed = (0,parse/* parsePolicy */.O)(text, path);
    if (parsed.ok) return parsed.policy;
    throw new fixby_error/* FixbyError */.$('policy', parsed.errors.map(parse/* formatPolicyError */.i).join('\n'));
}
async function attempt(read) {
    try {
        return {
            value: await read(),
            error: null
        };
    } catch (error) {
        // Anything else (a tree that cannot be read, a policy that was named and is not there) must
        // stop the run.
        if ((0,fixby_error/* failureKind */.z)(error) !== 'policy') throw error;
        return {
            value: null,
            error: (0,errors/* messageOf */.bD)(error)
        };
    }
}


/***/ }),

/***/ 22609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ BlobReader)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23209);

/** Bytes that one git process may hand over; a batch that is larger is read blob by blob. */ const MAX_BATCH = 512 * 1024 * 1024;
/** Bytes of the largest blob that is read at all. */ const MAX_BLOB = 256 * 1024 * 1024;
/**
 * Reads blobs: all that are asked for in one turn by one git process, since starting one costs more
 * than reading a lockfile.
 */ class BlobReader {
    #repository;
    #wishes = [];
    constructor(repository){
        this.#repository = repository;
    }
    /** The content of a blob. @throws GitError when it is not here, or larger than 256 MiB */ read(oid) {
        return new Promise((fulfil, refuse)=>{
            if (this.#wishes.length === 0) setImmediate(()=>void this.#flush());
            this.#wishes.push({
                oid,
                fulfil,
                refuse
            });
        });
    }
    async #flush() {
        const wishes = this.#wishes;
        this.#wishes = [];
        try {
            const contents = await this.#whole([
                ...new Set(wishes.map(({ oid })=>oid))
            ]);
            for (const { oid, fulfil, refuse } of wishes){
                const content = contents?.get(oid);
                if (content === undefined) this.#one(oid).then(fulfil, refuse);
                else fulfil(content);
            }
        } catch (error) {
            // Nobody waits for this turn but those who wish: an error that went past them would end the
            // process without a verdict.
            for (const { refuse } of wishes)refuse(error);
        }
    }
    /**
   * A batch, with what a partial clone lacks fetched by us: git itself fetches nothing on the side.
   */ async #whole(oids) {
        const contents = await this.#batch(oids);
        if (contents === null || !this.#repository.partial) return contents;
        const missing = oids.filter((oid)=>!contents.has(oid));
        if (missing.length === 0) return contents;
        await this.#repository.fetchObjects(missing);
        const fetched = await this.#batch(missing);
        return fetched === null ? null : new Map([
            ...contents,
            ...fetched
        ]);
    }
    /**
   * Null when the batch could not be read as a whole: then each blob says for itself what is wrong
   * with it.
   */ async #batch(oids) {
        const input = Buffer.from(`${oids.join('\n')}\n`);
        try {
            return parseBatch(await this.#repository.git([
                'cat-file',
                '--batch'
            ], {
                input,
                maxOutputBytes: MAX_BATCH
            }));
        } catch (error) {
            if (error instanceof _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS) return null;
            throw error;
        }
    }
    #one(oid) {
        return this.#repository.git([
            'cat-file',
            'blob',
            oid
        ], {
            maxOutputBytes: MAX_BLOB
        });
    }
}
/**
 * The blobs in the output of `git cat-file --batch`; what is missing there is left out.
 * @see https://git-scm.com/docs/git-cat-file#_batch_output
 */ function parseBatch(output) {
    const blobs = new Map();
    for(let at = 0; at < output.length;){
        const end = output.indexOf(10, at);
        const [, oid, size] = /^([0-9a-f]+) blob (\d+)$/.exec(output.toString('latin1', at, end)) ?? [];
        at = end + 1;
        if (oid === undefined || size === undefined) continue;
        blobs.set(oid, output.subarray(at, at + Number(size)));
        at += Number(size) + 1;
    }
    return blobs;
}


/***/ }),

/***/ 13084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eO: () => (/* binding */ CommitTree),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   z1: () => (/* binding */ kindOfMode)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _blob_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22609);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91385);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23209);




/** A commit of a local repository. */ class CommitTree {
    commit;
    #repository;
    #blobs;
    #entries = null;
    constructor(repository, commit){
        this.#repository = repository;
        this.#blobs = new _blob_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .BlobReader */ .n(repository);
        this.commit = commit;
    }
    async files() {
        return [
            ...(await this.#list()).values()
        ];
    }
    async contentId(path) {
        return (await this.#file(path)).oid;
    }
    async read(path, maxBytes = Infinity) {
        const { oid } = await this.#file(path);
        const content = await this.#blobs.read(oid);
        if (content.length > maxBytes) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TooLargeError */ .qB(path, content.length, maxBytes);
        return content;
    }
    async #file(path) {
        const entry = (await this.#list()).get(path);
        if (entry?.kind !== 'file') throw new _git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS(`${path} is no file in commit ${this.commit}`);
        return entry;
    }
    #list() {
        return this.#entries ??= this.#read();
    }
    async #read() {
        const out = await this.#repository.git([
            'ls-tree',
            '-r',
            '-z',
            '--full-tree',
            this.commit
        ]);
        const entries = linesOf(out).filter((line)=>line !== '').map(parseEntry);
        return byPath(entries, this.commit);
    }
}
/**
 * git's paths are bytes. As text, those that are not UTF-8 could look alike, and one file would
 * hide the other: they are spelt out.
 */ function linesOf(out) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(out)) return out.toString('utf8').split('\0');
    return out.toString('latin1').split('\0').map((line)=>{
        const bytes = Buffer.from(line, 'latin1');
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) return bytes.toString('utf8');
        return line.replace(/[\x80-\xff]/g, (byte)=>`\\x${byte.charCodeAt(0).toString(16)}`);
    });
}
/**
 * The entries of a commit by their paths.
 * @throws GitError when two have the same, where one file would hide the other
 */ function byPath(entries, commit) {
    const map = new Map(entries.map((entry)=>[
            entry.path,
            entry
        ]));
    if (map.size === entries.length) return map;
    const twice = entries.find((entry)=>map.get(entry.path) !== entry);
    throw new _git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS(`Commit ${commit} has several files whose paths are not UTF-8, or look so, and cannot be told apart (${JSON.stringify(twice?.path)}). Rename them.`);
}
/**
 * One line of `git ls-tree`: mode, type and object, a tab, the path.
 * @see https://git-scm.com/docs/git-ls-tree#_output_format
 */ function parseEntry(line) {
    const [, mode, oid, path] = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    if (mode === undefined || oid === undefined || path === undefined) throw new _git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS(`git ls-tree printed "${line}"`);
    return {
        path,
        oid,
        kind: kindOfMode(mode)
    };
}
/**
 * The kind of a tree entry by its git mode.
 * @see https://git-scm.com/docs/git-fast-import#_filemodify
 */ function kindOfMode(mode) {
    if (mode === '120000') return 'symlink';
    return mode === '160000' ? 'submodule' : 'file';
}


/***/ }),

/***/ 68501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ linkOnTheWay),
/* harmony export */   TB: () => (/* binding */ distrustHere),
/* harmony export */   k_: () => (/* binding */ isDistrusted),
/* harmony export */   p7: () => (/* binding */ distrust)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91385);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47639);






/** Directories whose files the judged change brings. */ const directories = new Set();
/**
 * From now on nothing below a directory is run, and no program's cache and no setting of the user
 * is taken from there, whatever leads to it: with `npx` the tree's own `node_modules/.bin` comes
 * first on the PATH, and CI systems keep caches inside the checkout. A commit can bring files to
 * all of them.
 * @param directory absolute
 */ function distrust(directory) {
    directories.add(directory).add(realOf(directory));
}
/**
 * The same for the current directory, which is where an unpacked tree is looked at that has no
 * repository; not where the user's own programs and caches lie below it.
 */ function distrustHere() {
    if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(realOf(process.cwd()), realOf((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)()))) distrust(process.cwd());
}
/**
 * Whether a path lies in a directory that is distrusted, by its name or where its links lead.
 * @param path absolute; need not exist
 * @param further another directory that is, absolute
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
 * The first link on the way to a path that lies in a distrusted directory: the change decides where
 * it leads.
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
/** A path without links, as far as it exists. */ function realOf(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    } catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(error) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path) === path) return path;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(realOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path));
    }
}


/***/ }),

/***/ 80741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wu: () => (/* binding */ NEUTRAL_DIRECTORY),
/* harmony export */   nr: () => (/* binding */ minimalEnvironment),
/* harmony export */   sL: () => (/* binding */ isJudged),
/* harmony export */   z0: () => (/* binding */ findPrograms)
/* harmony export */ });
/* unused harmony export searchPath */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _distrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68501);





/** For programs that read no files: Node's own directory, where no scanned tree lies. */ const NEUTRAL_DIRECTORY = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(process.execPath);
/**
 * What a program needs to start, find its cache and reach the network through a proxy; no token is
 * among them.
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
/** Directories from which programs take settings, caches and, Python does, code of the user. */ const OF_THE_USER = [
    'HOME',
    'USERPROFILE',
    'LOCALAPPDATA',
    'APPDATA',
    'XDG_CACHE_HOME'
];
/**
 * The part of this process's environment that any child may have, with `extra` on top. A directory
 * of the user that lies in what is judged is nowhere: left out, a program would ask the system for
 * it, and may hear the same.
 */ function minimalEnvironment(extra = {}) {
    const passed = PASSED_ON.flatMap((name)=>{
        const value = process.env[name];
        if (value === undefined) return [];
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
 * The directories in which programs are looked for. Relative and empty entries of the PATH are left
 * out: what they mean depends on the current directory, which may be a pull request's. So are those
 * inside a runner's workspace or what else is judged, where a commit can put a program of any name.
 * @param platform as Node has it, `process.platform`
 */ function searchPath(environment, platform) {
    const workspace = environment['GITHUB_WORKSPACE'] || null;
    return (environment['PATH'] ?? environment['Path'] ?? '').split(separatorOf(platform)).filter((directory)=>(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(directory)).filter((directory)=>!(0,_distrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isDistrusted */ .k_)(directory, workspace));
}
/** Whether a directory lies in a runner's workspace, or in what else is judged. */ function isJudged(directory) {
    return (0,_distrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isDistrusted */ .k_)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(directory), process.env['GITHUB_WORKSPACE'] || null);
}
function separatorOf(platform) {
    return platform === 'win32' ? ';' : ':';
}
/**
 * All programs of a name, in the order of the search path.
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
        // A link on the PATH may lead to what is judged.
        if ((0,_distrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isDistrusted */ .k_)(path)) return false;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile();
    } catch  {
        // Not there, or not for us: the next directory of the PATH may have it.
        return false;
    }
}


/***/ }),

/***/ 22539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ ProgramMissing),
/* harmony export */   at: () => (/* binding */ killChildren),
/* harmony export */   eF: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81260);
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16698);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53053);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80741);





/** A program that is not on this machine. */ class ProgramMissing extends Error {
    name = 'ProgramMissing';
}
/**
 * @actions/exec offers neither a timeout nor the child; Node announces every child on this channel,
 * inside the asynchronous context of the call that spawned it, which tells whose child it is.
 * @see https://nodejs.org/api/diagnostics_channel.html#process
 */ const owner = new node_async_hooks__WEBPACK_IMPORTED_MODULE_1__.AsyncLocalStorage();
(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__.subscribe)('child_process', (message)=>{
    const adopt = owner.getStore();
    // The announcement comes before the child has its streams; by the next tick it has them.
    if (adopt) process.nextTick(adopt, message.process);
});
/** The children that run now: they must not outlive us. */ const alive = new Set();
/** Ends every child process at once, when this process has to end. */ function killChildren() {
    for (const child of alive)child.kill('SIGKILL');
}
/**
 * Runs `program` through @actions/exec with an argument array, its output captured and never
 * echoed. The child reads `input`, or nothing. A bare name is looked for on the search path, never
 * in the current directory.
 * @throws ProgramMissing when there is no program of that name
 * @throws Error when the program cannot be started
 */ const run = async (program, args, options)=>{
    const path = await pathOf(program);
    const running = new Running(options.maxOutputBytes);
    const timer = setTimeout(()=>{
        running.kill('timeout');
    }, options.timeoutMs);
    try {
        // @actions/exec types the code as number, but passes on the null of a child that a signal
        // ended.
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
/** One child and what it has written so far. */ class Running {
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
        // A child that ends without reading its input is no error of ours: its exit code says how it
        // went.
        child.stdin?.on('error', ()=>undefined);
        this.#take(child.stdout, this.#stdout);
        this.#take(child.stderr, this.#stderr);
        if (this.#killed !== null) child.kill('SIGKILL');
    }
    /**
   * @actions/exec looks for lines in everything it reads, in quadratic time where a line is long:
   * nobody needs them.
   */ #take(stream, capture) {
        stream?.removeAllListeners('data').on('data', (data)=>{
            capture.add(data);
        });
    }
    kill(why) {
        this.#killed ??= why;
        this.#child?.kill('SIGKILL');
    }
    /** Lets go of streams that a child of the child may still hold open. */ release() {
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

/***/ 13603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readConfiguration),
/* harmony export */   e: () => (/* binding */ networkSettings)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _distrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68501);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80741);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88035);





const LIMITS = {
    timeoutMs: 60_000,
    maxOutputBytes: 4 * 1024 * 1024
};
/**
 * The settings of one file, the last one of a name. They are read as data: git works on no
 * repository here, and `include` leads nowhere.
 * @throws GitError when it is no file of settings
 * @throws ProgramMissing where there is no git
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
/** What of the user's and the system's configuration a fetch takes over. */ const NETWORK = [
    'http.proxy',
    'http.sslcainfo'
];
/**
 * The proxy and the certificates that the user, else the system, has set for an address.
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
/** git itself obeys none of the files here, and of the system's it is only asked where that is. */ function gitConfig(scope, question, run) {
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
 * The output of `git config -z`: a name, and after a line feed its value; without one it is true.
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

/***/ 93772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ NO_REPOSITORY),
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80741);


/**
 * In the way of whatever could start a program, ask somebody or follow an address. No repository's
 * own configuration is read at all (see `createGitView`); this stands for the day when one is.
 */ const SETTINGS = {
    'safe.bareRepository': 'explicit',
    'core.fsmonitor': 'false',
    'core.hooksPath': node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
    'core.attributesFile': node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
    'core.excludesFile': node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
    'core.pager': 'cat',
    'core.quotePath': 'false',
    'credential.helper': '',
    'fetch.recurseSubmodules': 'false',
    'fetch.writeCommitGraph': 'false',
    'gc.auto': '0',
    'http.followRedirects': 'false',
    'log.showSignature': 'false',
    'maintenance.auto': 'false',
    'protocol.allow': 'never',
    'submodule.recurse': 'false',
    'transfer.bundleURI': 'false'
};
/**
 * The whole environment of a git process: no configuration of the user, of the system or of the
 * scanned tree, no home directory, no replaced object, no fetch on the side.
 * @see https://git-scm.com/docs/git#_environment_variables
 */ function gitEnvironment(scope) {
    const { directory, workTree, index, protocol, settings } = scope;
    return (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .minimalEnvironment */ .nr)({
        HOME: directory,
        USERPROFILE: directory,
        LC_ALL: 'C',
        GIT_DIR: directory,
        GIT_WORK_TREE: workTree,
        GIT_CEILING_DIRECTORIES: directory,
        GIT_ALLOW_PROTOCOL: protocol ?? 'none',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_SYSTEM: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
        GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_PAGER: 'cat',
        GIT_PROTOCOL_FROM_USER: '0',
        GIT_TERMINAL_PROMPT: '0',
        ...index === null ? {} : {
            GIT_INDEX_FILE: index
        },
        ...settingsEnvironment({
            ...SETTINGS,
            ...settings
        })
    });
}
/**
 * Keeps git from finding any repository, for programs that call it without need.
 * @see https://git-scm.com/docs/git#_the_git_repository
 */ const NO_REPOSITORY = {
    GIT_DIR: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
    GIT_TERMINAL_PROMPT: '0',
    ...settingsEnvironment(SETTINGS)
};
function settingsEnvironment(settings) {
    const entries = Object.entries(settings);
    return Object.fromEntries([
        [
            'GIT_CONFIG_COUNT',
            String(entries.length)
        ],
        ...entries.flatMap(([key, value], index)=>[
                [
                    `GIT_CONFIG_KEY_${index}`,
                    key
                ],
                [
                    `GIT_CONFIG_VALUE_${index}`,
                    value
                ]
            ])
    ]);
}


/***/ }),

/***/ 88035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ GitError)
/* harmony export */ });
/** A git command that failed, with git's own words (bounded, one line). */ class GitError extends Error {
    name = 'GitError';
}


/***/ }),

/***/ 23209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XS: () => (/* reexport */ git_error/* GitError */.X),
  LN: () => (/* binding */ Repository)
});

// UNUSED EXPORTS: OBJECT_ID

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
// EXTERNAL MODULE: ./src/system/exec.js
var exec = __webpack_require__(22539);
// EXTERNAL MODULE: ./src/system/git-config.js
var git_config = __webpack_require__(13603);
// EXTERNAL MODULE: ./src/system/git-environment.js
var git_environment = __webpack_require__(93772);
// EXTERNAL MODULE: ./src/system/git-error.js
var git_error = __webpack_require__(88035);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/system/files.js
var files = __webpack_require__(47639);
;// CONCATENATED MODULE: ./src/system/git-view.js




/** Directories of the repository that are shown as they are. */ const SHOWN = [
    'objects',
    'refs',
    'logs',
    'reftable'
];
/** Files that are copied: other work trees share them, or git writes them. */ const COPIED = /^(?:packed-refs|shallow)$/;
const COPIED_OF_WORK_TREE = /^(?:[A-Z_]*HEAD|sharedindex\.[0-9a-f]+)$/;
/**
 * Settings that say how the repository is stored, or what its file system does; no other is taken
 * over.
 */ const TAKEN_OVER = new Map([
    [
        'core.ignorecase',
        /^(?:true|false)$/
    ],
    [
        'core.precomposeunicode',
        /^(?:true|false)$/
    ],
    [
        'extensions.objectformat',
        /^sha(?:1|256)$/
    ],
    [
        'extensions.refstorage',
        /^(?:files|reftable)$/
    ]
]);
/**
 * Makes a git directory whose objects and refs are those of a repository and whose configuration is
 * ours: git cannot be told to leave out `.git/config`, which may name programs, remotes and further
 * files of settings.
 * @param scratch a temporary directory of this run's own
 * @throws ProgramMissing where there is no git
 * @see https://git-scm.com/docs/gitrepository-layout
 */ async function createGitView(paths, scratch, run) {
    const room = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'git-'));
    const [directory, emptyTree] = [
        (0,external_node_path_.join)(room, 'git'),
        (0,external_node_path_.join)(room, 'tree')
    ];
    await (0,promises_.mkdir)(directory);
    await (0,promises_.mkdir)(emptyTree);
    const settings = await (0,git_config/* readConfiguration */.T)((0,external_node_path_.join)(paths.commonDirectory, 'config'), run);
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'config'), configurationOf(settings));
    for (const name of SHOWN){
        const shown = (0,external_node_path_.join)(paths.commonDirectory, name);
        // On Windows a junction, which unlike a link needs no privilege.
        if (await (0,files/* exists */.t2)(shown)) await (0,promises_.symlink)(shown, (0,external_node_path_.join)(directory, name), 'junction');
    }
    await copyFiles(paths.commonDirectory, directory, COPIED);
    await copyFiles(paths.gitDirectory, directory, COPIED_OF_WORK_TREE);
    return {
        directory,
        emptyTree,
        partial: isPartial(settings)
    };
}
function configurationOf(settings) {
    const taken = [
        ...TAKEN_OVER
    ].flatMap(([key, valid])=>{
        const value = settings.get(key);
        if (value === undefined || !valid.test(value)) return [];
        const [section = '', name = ''] = key.split('.');
        return [
            `[${section}]\n\t${name} = ${value}\n`
        ];
    });
    return `[core]\n\trepositoryformatversion = 1\n\tbare = false\n${taken.join('')}`;
}
function isPartial(settings) {
    return [
        ...settings
    ].some(([key, value])=>key === 'extensions.partialclone' || /^remote\..*\.promisor$/s.test(key) && value !== 'false');
}
async function copyFiles(from, to, wanted) {
    for (const name of (await (0,promises_.readdir)(from))){
        const file = (0,external_node_path_.join)(from, name);
        if (wanted.test(name) && (await (0,promises_.stat)(file)).isFile()) await (0,promises_.copyFile)(file, (0,external_node_path_.join)(to, name));
    }
}

;// CONCATENATED MODULE: ./src/system/git.js








/** A full object name, SHA-1 or SHA-256. */ const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Of every fetch: nothing but the objects that were asked for. */ const FETCH = [
    '--no-tags',
    '--no-recurse-submodules',
    '--no-write-fetch-head',
    '--no-auto-maintenance',
    '--quiet'
];
const TIMEOUT_MS = 120_000;
const MAX_OUTPUT = 256 * 1024 * 1024;
/**
 * One local git repository, read as data: no configuration of its own or of its files is obeyed, no
 * hook, filter or attribute, and no object stands in the place of another (`git replace`).
 */ class Repository {
    root;
    /** Whether objects are missing that the remote has (`git clone --filter`). */ partial;
    #paths;
    #view;
    #options;
    constructor(paths, view, options){
        this.root = paths.root;
        this.partial = view.partial;
        this.#paths = paths;
        this.#view = view;
        this.#options = options;
    }
    /**
   * Opens what `findRepository` has found.
   * @returns null when there is no git on this machine
   * @throws GitError when it is no repository that git can read
   */ static async open(paths, options) {
        try {
            return new Repository(paths, await createGitView(paths, options.scratch, options.run), options);
        } catch (error) {
            if (error instanceof exec/* ProgramMissing */.Xh) return null;
            throw error;
        }
    }
    /** The commit that is checked out; null in a repository without one. */ async headCommit() {
        const out = await this.#attempt([
            'rev-parse',
            '--verify',
            '--quiet',
            'HEAD^{commit}'
        ]);
        return out === null ? null : out.toString('utf8').trim();
    }
    /**
   * The commit that a revision names here; null when there is none.
   * @throws GitError when it names several: git would take a tag, which a fetch may bring from
   *   anybody, for the branch
   */ async resolve(revision) {
        const args = [
            'rev-parse',
            '--verify',
            '--end-of-options',
            `${revision}^{commit}`
        ];
        const { exitCode, stdout, stderr } = await this.#run(args, this.#scope(false, null, {}), {});
        if (exitCode !== 0) return null;
        if (!OBJECT_ID.test(revision) && stderr.includes('is ambiguous')) throw new git_error/* GitError */.X(`"${revision}" names more than one thing here, as a tag and a branch of one name do. Name one of them in full: refs/heads/${revision}`);
        return stdout.toString('utf8').trim();
    }
    /** A commit with its real parents. @throws GitError when it is not here */ async commit(sha) {
        const text = (await this.git([
            'cat-file',
            'commit',
            sha
        ])).toString('utf8');
        const header = text.slice(0, text.indexOf('\n\n'));
        return {
            sha,
            tree: /^tree ([0-9a-f]+)$/m.exec(header)?.[1] ?? '',
            parents: [
                ...header.matchAll(/^parent ([0-9a-f]+)$/gm)
            ].flatMap((match)=>match[1] ?? [])
        };
    }
    /** Whether the commit and its tree are here. */ async has(sha) {
        return await this.#attempt([
            'cat-file',
            '-e',
            `${sha}^{tree}`
        ]) !== null;
    }
    /** Whether history is cut off: then a merge base cannot be trusted. */ async isShallow() {
        return (await this.git([
            'rev-parse',
            '--is-shallow-repository'
        ])).toString('utf8').trim() === 'true';
    }
    /** The merge base of two commits; null when history does not tell (none, or a shallow clone). */ async mergeBase(a, b) {
        if (await this.isShallow()) return null;
        const out = await this.#attempt([
            'merge-base',
            a,
            b
        ]);
        return out === null ? null : out.toString('utf8').trim();
    }
    /** Commits whose parents a shallow clone lacks. */ get shallowFile() {
        return (0,external_node_path_.join)(this.#view.directory, 'shallow');
    }
    /**
   * Brings one commit here from the remote, without history where the clone is shallow, and writes
   * no ref.
   * @param ref what to ask the remote for: a full object name or a ref
   * @throws GitError when the remote does not give it
   */ async fetch(ref) {
        const depth = await this.isShallow() ? [
            '--depth=1'
        ] : [];
        const { url } = this.#remote();
        await this.#overNetwork([
            'fetch',
            ...FETCH,
            ...depth,
            '--end-of-options',
            url,
            ref
        ]);
    }
    /**
   * Brings objects that a partial clone lacks from the remote.
   * @throws GitError when it does not give them
   */ async fetchObjects(oids) {
        const { url } = this.#remote();
        const input = Buffer.from(`${oids.join('\n')}\n`);
        await this.#overNetwork([
            'fetch',
            ...FETCH,
            '--stdin',
            '--end-of-options',
            url
        ], input, {
            'fetch.negotiationAlgorithm': 'noop'
        });
    }
    /**
   * The commit that a ref of the remote names right now.
   * @throws GitError when the remote cannot be asked or has no such ref
   */ async remoteRef(ref) {
        const { url } = this.#remote();
        const out = await this.#overNetwork([
            'ls-remote',
            '--exit-code',
            '--end-of-options',
            url,
            ref
        ]);
        const sha = out.toString('utf8').split(/\s/)[0] ?? '';
        if (!OBJECT_ID.test(sha)) throw new git_error/* GitError */.X(`the remote answered with no commit for ${ref}`);
        return sha;
    }
    /**
   * The tree that merging two commits gives, with nothing but git's own way of merging.
   * @returns null when they conflict, or this git cannot tell (before 2.38, a shallow history)
   */ async mergedTree(ours, theirs) {
        if (await this.isShallow()) return null;
        const out = await this.#attempt([
            'merge-tree',
            '--write-tree',
            ours,
            theirs
        ]);
        const tree = out?.toString('utf8').trim() ?? '';
        return OBJECT_ID.test(tree) ? tree : null;
    }
    /** Runs git here, without the network. @throws GitError */ git(args, options = {}) {
        const { files = false, ...io } = options;
        return this.#start(args, this.#scope(files, null, {}), io);
    }
    async #overNetwork(args, input, settings = {}) {
        const remote = this.#remote();
        const network = await (0,git_config/* networkSettings */.e)(remote.url, this.#options.run);
        const all = {
            ...network,
            ...remote.settings,
            ...settings
        };
        const scope = this.#scope(false, protocolOf(remote.url), all);
        return this.#start(args, scope, input === undefined ? {} : {
            input
        });
    }
    #remote() {
        const { remote } = this.#options;
        if (remote !== null) return remote;
        throw new git_error/* GitError */.X('some objects are not in this clone, and nothing is fetched from here. Bring all of them first: git fetch --refetch --no-filter');
    }
    #scope(files, protocol, settings) {
        const { directory, emptyTree } = this.#view;
        return {
            directory,
            workTree: files ? this.root : emptyTree,
            index: files ? (0,external_node_path_.join)(this.#paths.gitDirectory, 'index') : null,
            protocol,
            settings
        };
    }
    #run(args, scope, io) {
        return this.#options.run('git', args, {
            cwd: this.#view.emptyTree,
            env: (0,git_environment/* gitEnvironment */._)(scope),
            timeoutMs: TIMEOUT_MS,
            maxOutputBytes: MAX_OUTPUT,
            ...io
        });
    }
    async #start(args, scope, io) {
        const result = await this.#run(args, scope, io);
        if (result.exitCode !== 0) throw new git_error/* GitError */.X(explain(args[0] ?? '', result));
        return result.stdout;
    }
    async #attempt(args) {
        try {
            return await this.git(args);
        } catch (error) {
            // "No" is an answer here; a git that is missing altogether is one as well.
            if ((0,errors/* isError */.bJ)(error)) return null;
            throw error;
        }
    }
}
function explain(command, result) {
    if (result.killed === 'timeout') return `git ${command} took longer than ${TIMEOUT_MS / 1000} s`;
    if (result.killed === 'output') return `git ${command} printed more than is allowed`;
    const words = result.stderr.replace(/\s+/g, ' ').trim().slice(0, 300);
    return `git ${command} failed (exit code ${result.exitCode ?? 'none'}): ${words}`;
}
/** @throws GitError for an address of another protocol */ function protocolOf(url) {
    const { protocol } = new URL(url);
    if (protocol === 'https:') return 'https';
    if (protocol === 'http:') return 'http';
    throw new git_error/* GitError */.X(`${url} is neither an https nor an http address, so nothing is fetched from it`);
}


/***/ })

};
