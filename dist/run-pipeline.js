export const id = 1336;
export const ids = [1336];
export const modules = {

/***/ 26500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isJudged)
/* harmony export */ });
/** Whether a finding is sure enough to be judged by the gate, counted, listed for people and tracked. The JSON report and SARIF have all. */ function isJudged({ confidence }) {
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
 * The identity of a finding: 16 hex digits of a SHA-256 over what it is, not where it stands. Version, path and line are left out, so that an
 * upgrade that does not fix it, a moved lockfile or a reformatted one never restarts its clock (docs/adr/0003).
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
/** Whether a finding that returns gets a new clock; after every other reason the old one runs on. */ function restartsClock(reason) {
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
  n6: () => (/* binding */ compareText),
  AB: () => (/* binding */ mergeObservations),
  L2: () => (/* binding */ preferredId),
  QN: () => (/* binding */ worstWord)
});

// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(94132);
// EXTERNAL MODULE: ./src/core/findings/rate.js + 1 modules
var rate = __webpack_require__(79597);
;// CONCATENATED MODULE: ./src/core/findings/join-tools.js


/** Sources whose findings are lines of code, in the order in which they name a finding that several report; other tools come after, by name. */ const CODE_LIKE = [
    'code',
    'forge',
    'workflows',
    'secrets'
];
/**
 * Joins what several tools report of the same lines: where each place of one weakness is a place of another one, of another source and with a CWE in
 * common, the two are one finding that names both. The first source in a fixed order keeps its rule and its identity, so that a further tool changes no
 * id; the rule of the other becomes an alias, by which waivers still find it.
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
    return CODE_LIKE.includes(source) || source.startsWith('sarif:');
}
function order({ source }) {
    const index = CODE_LIKE.indexOf(source);
    return index < 0 ? CODE_LIKE.length : index;
}
/** Tells weaknesses apart, so that the order of the input does not matter. */ function nameOf({ source, rule, subject }) {
    return JSON.stringify([
        source,
        rule,
        subject
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
/** The lines of the head, or of the base where the head has none; a weakness without a line is at no place that another tool could name. */ function places({ head, base }) {
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

/**
 * Joins observations of the same weakness: the same subject, and ids that share an alias (directly or through others).
 * One advisory under several ids (GHSA, CVE, PYSEC, GO) comes out once, and what several tools report of the same lines too; the order of the input
 * does not matter.
 */ function mergeObservations(head, base) {
    const all = [
        ...head.map((observation)=>({
                ...observation,
                side: 'head'
            })),
        ...base.map((observation)=>({
                ...observation,
                side: 'base'
            }))
    ];
    return joinTools(connected(all).map(toWeakness));
}
/** Groups of observations whose ids are connected, within one source and subject (union-find over the ids). */ function connected(observations) {
    const parent = new Map();
    const root = (key)=>{
        let current = key;
        for(let next = parent.get(current); next !== undefined && next !== current; next = parent.get(current))current = next;
        parent.set(key, current);
        return current;
    };
    const scope = (observation)=>JSON.stringify([
            observation.source,
            observation.subject
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
 * The id that names an advisory: a malicious-package report first, then what most people know it by; by text among equals.
 * @param ids not empty
 */ function preferredId(ids) {
    const rank = (id)=>{
        const index = PREFERENCE.findIndex((prefix)=>id.startsWith(prefix));
        return index < 0 ? PREFERENCE.length : index;
    };
    const [first] = [
        ...ids
    ].sort((a, b)=>rank(a) - rank(b) || compareText(a, b));
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
/** The observation whose words are used: the one under the naming id, else the first by id and text. */ function spokesman(group, rule) {
    const [first] = [
        ...group
    ].sort((a, b)=>Number(b.rule === rule) - Number(a.rule === rule) || compareText(a.rule, b.rule) || compareText(a.title, b.title) || compareText(a.description, b.description) || compareText(a.references.join(' '), b.references.join(' ')));
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
/** The worst of the words that advisories have for a severity; those that nobody knows come last. Null when there is none. */ function worstWord(words) {
    const rank = (word)=>{
        const index = WORD_ORDER.indexOf(word.trim().toLowerCase());
        return index < 0 ? WORD_ORDER.length : index;
    };
    return [
        ...words
    ].sort((a, b)=>rank(a) - rank(b) || compareText(a, b))[0] ?? null;
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
    return compareText(a.place.path, b.place.path) || (a.place.line ?? 0) - (b.place.line ?? 0) || compareText(a.package?.version ?? '', b.package?.version ?? '') || (a.place.column ?? 0) - (b.place.column ?? 0);
}
function earliest(times) {
    return times.filter((time)=>time !== null).sort((a, b)=>Date.parse(a) - Date.parse(b))[0] ?? null;
}
function unique(items) {
    return [
        ...new Set(items)
    ].sort(compareText);
}
/** Order by code unit: the same on every machine, unlike `localeCompare`. */ function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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
/** What a widening does to the gate: what the policy says of its severity, else what `gate.fail-on` says. */ function effectOf({ severity }, policy) {
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
 * Scores one CVSS vector of any version.
 * For v3 and v2 the base score counts, for v4.0 the score of everything the vector states, as FIRST defines "the CVSS score".
 * @returns null when the vector is no complete, well-formed base vector: the library would score a partial one 0
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
/** The library throws on a metric or value that it does not know: such a vector is not understood. */ function attempt(parse) {
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
/** Highest score first, then the newest version, then by text: the order of the input does not matter. */ function compareScored(a, b) {
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
 * The severity of a rating: a malicious package is critical, an informational advisory low, else the CVSS score decides,
 * else a score without a vector, else the advisory's own word, else the policy's `severity.unknown`.
 * A score of 0.0 ("none") leaves a finding that someone published all the same: it counts as low.
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

/***/ 79460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  no: () => (/* binding */ assess),
  TH: () => (/* binding */ idOf)
});

// UNUSED EXPORTS: compareFindings

;// CONCATENATED MODULE: ./src/core/findings/compare.js
/**
 * The origin of each site of a weakness in the head, judged file by file. A version that the same file already had is `existing`, however many
 * copies of it there are; one that took the place of another vulnerable version is `existing` too, since nothing got worse; any further one is
 * `introduced`. Where there is no package, sites are counted instead.
 * @param head sites in the head
 * @param base sites in the base
 * @param moved base path to head path, for files that the pull request moved
 * @param baseline `unknown`: a base was wanted and could not be had, so everything counts as introduced; `none`: nothing is compared
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

// EXTERNAL MODULE: ./src/core/findings/fingerprint.js
var fingerprint = __webpack_require__(66145);
// EXTERNAL MODULE: ./src/core/findings/merge.js + 1 modules
var merge = __webpack_require__(80504);
// EXTERNAL MODULE: ./src/core/findings/rate.js + 1 modules
var rate = __webpack_require__(79597);
// EXTERNAL MODULE: ./src/core/policy/match.js
var match = __webpack_require__(41680);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(97469);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(94132);
// EXTERNAL MODULE: ./src/core/gate/sight.js
var sight = __webpack_require__(18881);
// EXTERNAL MODULE: ./src/core/gate/sla.js
var gate_sla = __webpack_require__(10682);
// EXTERNAL MODULE: ./src/core/gate/waiver.js
var waiver = __webpack_require__(67618);
;// CONCATENATED MODULE: ./src/core/gate/assess.js










/** Severity, origin, waiver and due date for every weakness; sorted worst first, then by due date, then by id. */ function assess(weaknesses, context) {
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
    const fate = missing.length === 0 && baseline === 'none' ? context.fate(anywhere) : (0,sight/* joinFates */.c$)(missing.map((one)=>one.fate));
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
    const remembered = (memory.get(idOf(weakness))?.places ?? []).filter((site)=>!known.has(site.place.path) && away(site));
    return [
        ...before.map((site)=>missingSite(weakness, site, true, context)),
        ...remembered.map((site)=>missingSite(weakness, site, baseline !== 'known', context)).filter(({ unseen })=>baseline === 'none' || counts(unseen, baseline))
    ].sort((a, b)=>(0,merge/* compareSites */.Ci)(a.site, b.site));
}
/** A place that only the issue knows: where a base is known, it shows the place unless it could not see it either. */ function counts(unseen, baseline) {
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
    const id = idOf(weakness);
    const memory = context.memory.get(id) ?? null;
    const rated = rateOf(weakness, context);
    const locations = standing.map((one)=>locate(weakness, one, rated, memory, context));
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
function locate(weakness, { site, origin, unseen }, rated, memory, context) {
    const facts = {
        ids: [
            weakness.rule,
            ...weakness.aliases
        ],
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
/** The fingerprint of a weakness. */ function idOf({ id, source, rule, subject }) {
    return id ?? (0,fingerprint/* fingerprint */.R)(source, rule, subject);
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
    return waivers.sort((a, b)=>(0,merge/* compareText */.n6)(a.expires, b.expires) || (0,merge/* compareText */.n6)(a.reason, b.reason))[0] ?? null;
}
/** Worst first, then by due date (no due date last), then by id. */ function compareFindings(a, b) {
    return (0,severity/* severityRank */.qs)(a.severity) - (0,severity/* severityRank */.qs)(b.severity) || (0,merge/* compareText */.n6)(a.due ?? '9999-12-32', b.due ?? '9999-12-32') || (0,merge/* compareText */.n6)(a.id, b.id);
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
 * What became of a place that no longer shows a finding: only a complete look at that very place says that it is fixed. The decisions of
 * the policy come first, since they are none of the tree's.
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
    if (!sight.has(now)) return byItem(elsewhere(place, head, base, sight)) ?? gone('removed');
    return gone(isStillStated({
        ...place,
        path: now
    }, sight.inventory) ? 'withdrawn' : 'fixed');
}
/** What several places of one finding come to: one that nobody saw keeps it open, and a decision is no repair. */ function joinFates(fates) {
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
 * For a package also what is wrong beside its file, where one file states what another one asks for: the same package without a version,
 * or a lock that does not fit its manifest, of which no entry can be believed. With a base, the same package that lost its version anywhere.
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
/** Where a finding whose file is gone may have gone: to something that nobody looked at. */ function elsewhere(place, head, base, { baseHas }) {
    const before = keysOf(base);
    const fresh = head.unseen.filter((item)=>item.reason !== 'excluded' && !before.has(keyOf(item)));
    return fresh.find((item)=>isAbout(item, place)) ?? fresh.find((item)=>item.kind === 'file' && couldHold(item, place, baseHas)) ?? null;
}
/**
 * Whether a file that nobody looked at may be one that is gone: it has its name, or the name without the ending; for a package it stands in
 * the same folder; and where the base is known, it is simply new.
 */ function couldHold({ where }, { path, package: at }, baseHas) {
    if (at !== null) return folderOf(where) === folderOf(path);
    if (where.endsWith('/')) return false;
    return stemOf(where) === stemOf(path) || baseHas !== null && !baseHas(where);
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
/* harmony import */ var _policy_presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89209);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97469);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94132);



/**
 * What the policy gives a severity, in one text: while it stays the same, and the severity is not lowered, a due date that was announced never moves
 * later.
 */ function slaBasis(policy, severity) {
    return `${(0,_policy_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .slaDays */ .Ol)(policy, severity) ?? 'no'} days, ${policy.sla.clock}, ${policy.sla.timezone}`;
}
/**
 * `due = clock start + days[severity]`, a calendar date in the policy's time zone. Overdue begins when the due date is over.
 * @param asOf RFC 3339: now
 * @see https://developer.atlassian.com/platform/marketplace/security-bugfix-policy
 */ function slaOf(severity, clock, policy, asOf) {
    const days = (0,_policy_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .slaDays */ .Ol)(policy, severity);
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
 * The due date that the finding's issue announced, where it still binds: a raised severity never moves a due date later, nor does a clock that is read a
 * little differently. A lower severity and another policy compute it anew.
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
    return ((0,_policy_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .slaDays */ .Ol)(policy, severity) ?? 0) * Number.parseFloat(soon) / 100;
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
/** Why the gate does not pass, or warns, since something was not looked at: each file, package and finding is named. */ function unseenReasons(input) {
    const { policy, scans, findings, change } = input;
    return [
        ...findings.flatMap((finding)=>hiddenFinding(finding, policy)),
        ...change === null ? [] : scans.flatMap((scan)=>changedSight(scan, change, policy)),
        ...scans.flatMap((scan)=>gapReasons(scan, policy))
    ];
}
/** A finding of which a place can no longer be seen: what hides it is lost, whatever else is said of that. */ function hiddenFinding(finding, { gate }) {
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
/** What a change hides or brings, by file and reason; a tree on its own hides only what findings are known of. */ function changedSight(scan, change, policy) {
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
 * `lost`: the base looked at it and the head does not, or the change adds or edits a file of a format that is read and it cannot be read
 * whole. `introduced`: what else the change adds. `existing`: the rest.
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
/* harmony import */ var _policy_match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41680);


/**
 * The package URL of a package version; names are untrusted, and one that no purl can hold is encoded as a generic one.
 * @param ecosystem the OSV ecosystem
 * @see https://github.com/package-url/purl-spec/blob/main/PURL-TYPES.rst
 */ function purlOf(ecosystem, name, version) {
    const type = (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_1__/* .purlType */ .i8)(ecosystem) ?? 'generic';
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
    const type = (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_1__/* .purlType */ .i8)(ecosystem) ?? ecosystem;
    return `${type}/${type === 'pypi' ? name.toLowerCase().replace(/[-_.]+/g, '-') : name}`;
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
 * Characters that a reader cannot see but a terminal, a browser or an eye is led by: control characters, escape sequences' first
 * characters, bidirectional overrides, zero-width and other ignorable characters, unpaired surrogates.
 * @see https://trojansource.codes
 */ const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;
const UNPAIRED_SURROGATES = /\p{Cs}/gu;
/** Nearly every text is of these characters only, none of which any rule here is about: thousands of issues take half the time. */ const PLAIN = /^[ -~]*$/;
const PLAIN_WORDS = /^[!-~]+(?: [!-~]+)*$/;
/**
 * Text as one line that may stand on a terminal: line breaks and tabs become spaces, invisible characters go, spaces stay.
 * @param text untrusted
 */ function plainText(text) {
    if (PLAIN.test(text)) return text;
    return text.replace(LINE_BREAKS, ' ').replace(INVISIBLE, '').replace(UNPAIRED_SURROGATES, '\uFFFD');
}
/** Like `plainText`, with runs of blanks as one space and none at the ends: a value inside a sentence. */ function sanitise(text) {
    if (PLAIN_WORDS.test(text)) return text;
    return plainText(text).replace(/\s+/gu, ' ').trim();
}
/**
 * Sanitised text of at most `max` characters (code points), the last one `…` where something was cut off.
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

/***/ 42327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S4: () => (/* binding */ pipeline_judge),
  i$: () => (/* binding */ keyOfWeakness),
  vO: () => (/* binding */ noRecall)
});

// EXTERNAL MODULE: ./src/core/findings/finding.js
var findings_finding = __webpack_require__(26500);
;// CONCATENATED MODULE: ./src/core/findings/counts.js

/** Counts the open findings; waived ones count in `waived` alone, those of low confidence nowhere. */ function countFindings(findings) {
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

// EXTERNAL MODULE: ./src/core/findings/merge.js + 1 modules
var merge = __webpack_require__(80504);
// EXTERNAL MODULE: ./src/core/findings/permissions.js
var findings_permissions = __webpack_require__(84473);
// EXTERNAL MODULE: ./src/core/gate/assess.js + 1 modules
var assess = __webpack_require__(79460);
// EXTERNAL MODULE: ./src/core/findings/gone.js
var gone = __webpack_require__(72658);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(94132);
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
/** Overdue findings count whoever brought them; a finding that the head no longer has is not in the list at all. */ function judgeOverdue(finding, open, policy) {
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
/** `block` when one of the locations blocks, `warn` when development-only ones merely warn, null when nothing counts. */ function strictest(locations, policy) {
    const rule = policy.gate['dev-dependencies'];
    const dev = locations.filter((location)=>location.package?.dev === true);
    if (locations.length > dev.length || rule === 'same' && dev.length > 0) return 'block';
    return rule === 'warn' && dev.length > 0 ? 'warn' : null;
}
/**
 * A pull request that introduces nothing blocking and fixes at least one finding that blocked passes with a warning: a gate that
 * blocks the repair keeps the hole open.
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

// EXTERNAL MODULE: ./src/core/gate/sight.js
var gate_sight = __webpack_require__(18881);
// EXTERNAL MODULE: ./src/core/gate/waiver.js
var waiver = __webpack_require__(67618);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(97469);
// EXTERNAL MODULE: ./src/scanners/shared/scan-report.js
var scan_report = __webpack_require__(41700);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
;// CONCATENATED MODULE: ./src/run/sight-of.js


/** How the judged tree was looked at, from what the scanners say and what the trees have. */ async function sightOf({ head, base, directory, policy }, scans) {
    const before = base === null ? null : await pathsOf(base);
    const now = await pathsOf(head);
    return {
        policy: policy.policy,
        scans: scans.map(({ report })=>report),
        directory,
        has: (path)=>now.has(path),
        baseHas: before === null ? null : (path)=>before.has(path),
        moved: new Map(scans.flatMap((scan)=>[
                ...scan.moved
            ])),
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
/** Whether the base did not look at something either. */ function wasUnseen(source, item, reports) {
    const base = reports.find(({ sources })=>sources.includes(source))?.coverage?.base;
    return (0,gate_sight/* keysOf */.YD)(base ?? null).has((0,gate_sight/* keyOf */.TN)(item));
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
/** Whether both trees have the same bytes at a path. What one of them cannot give is another one. */ async function isSame(path, head, base) {
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
/** The story: scan head and base, merge what is the same, assess it, decide, and hand all of it to the reports. */ async function pipeline_judge(input) {
    const { policy } = input.policy;
    const scans = await Promise.all(input.scanners.map((scanner)=>scanOne(scanner, input)));
    const weaknesses = (0,merge/* mergeObservations */.AB)(scans.flatMap(({ head })=>head), scans.flatMap(({ base })=>base));
    const reports = scans.map(({ report })=>report);
    const recollection = await input.recall(weaknesses.map(keyOfWeakness));
    const comparison = comparisonOf(input);
    const sight = await sightOf(input, scans);
    const { findings, gone } = (0,assess/* assess */.no)([
        ...weaknesses,
        ...recollection.unfound
    ], {
        policy,
        asOf: input.asOf,
        baseline: input.base !== null ? 'known' : comparison.compares ? 'unknown' : 'none',
        moved: sight.moved,
        memory: recollection.memory,
        fate: (place)=>(0,gate_sight/* fateOf */._L)(place, sight),
        wasUnseen: (source, item)=>wasUnseen(source, item, reports)
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
            ...recollection.reasons
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
        waivers: (0,waiver/* idleWaivers */.sD)(policy, findings, input.asOf)
    };
}
/** By what a weakness is found again in the issues. */ function keyOfWeakness(weakness) {
    const at = (weakness.head[0] ?? weakness.base[0])?.package ?? null;
    return {
        id: (0,assess/* idOf */.TH)(weakness),
        source: weakness.source,
        ids: [
            weakness.rule,
            ...weakness.aliases
        ],
        package: at === null ? null : {
            ecosystem: at.ecosystem,
            name: at.name
        },
        inBase: weakness.base.length > 0
    };
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
    const { head, base, directory, scratch, log } = input;
    const { policy } = input.policy;
    const reason = scanner.skipped(policy);
    if (reason === null) return scanner.scan({
        head,
        base,
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

/***/ 33481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HL: () => (/* binding */ policyForGate),
  US: () => (/* binding */ policyOf),
  OG: () => (/* binding */ readPolicyText)
});

// EXTERNAL MODULE: ./src/core/gate/waiver.js
var waiver = __webpack_require__(67618);
// EXTERNAL MODULE: ./src/core/policy/leaves.js
var leaves = __webpack_require__(37225);
// EXTERNAL MODULE: ./src/core/policy/match.js
var match = __webpack_require__(41680);
// EXTERNAL MODULE: ./src/core/policy/read/positions.js
var positions = __webpack_require__(90118);
;// CONCATENATED MODULE: ./src/core/policy/diff.js




/**
 * What changes from one policy to another, one plain line each: settings, then overrides, then waivers. Effective values are compared, so a
 * preset that changes a figure shows the figure too; an order of entries is no change. The texts are untrusted.
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
            const name = (0,waiver/* describeMatch */.$X)(entry.match);
            if (old === undefined) return [
                `${what} added: ${name} ${describe(entry).shown}`
            ];
            return differences(describe(old), describe(entry)).map((difference)=>`${what} changed: ${name}: ${difference}`);
        }),
        ...removed.map((entry)=>`${what} removed: ${(0,waiver/* describeMatch */.$X)(entry.match)} ${describe(entry).shown}`)
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






/** What is read at most; the parser refuses far less, with a message of its own. */ const MAX_POLICY_BYTES = 64 * 1024 * 1024;
/**
 * The policy of one tree: for scans of a branch or a working tree.
 * @throws FixbyError (policy) when it is invalid, or named and missing
 */ async function policyOf(tree, request) {
    const file = await readPolicyFile(tree, request.path);
    return inForce(file, tree.commit, request, [], null, []);
}
/**
 * The policy for a gate: read from the base, so that a pull request cannot change the rules it is judged by. The head's own policy is
 * validated and compared, without effect; an invalid one blocks. Where the base's is invalid the default policy judges, loudly, so that the repair
 * can be merged. Where the base cannot be read at all, nothing can pass.
 * @param base the tree that policy and waivers come from; null when it cannot be had
 * @param unknown why it cannot be had
 * @param fork the tree that the head is compared with, where that is an older one: a policy that the head still has from there is no change of
 * its own
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
async function readPolicyFile(tree, named, absence) {
    const path = named ?? policy_path/* DEFAULT_POLICY_PATH */.l;
    const entry = (await tree.files()).find((file)=>file.path === path);
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
        // Anything else (a tree that cannot be read, a policy that was named and is not there) must stop the run.
        if ((0,fixby_error/* failureKind */.z)(error) !== 'policy') throw error;
        return {
            value: null,
            error: (0,errors/* messageOf */.bD)(error)
        };
    }
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

/***/ 22609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ BlobReader)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23209);

/** Bytes that one git process may hand over; a batch that is larger is read blob by blob. */ const MAX_BATCH = 512 * 1024 * 1024;
/** Bytes of the largest blob that is read at all. */ const MAX_BLOB = 256 * 1024 * 1024;
/** Reads blobs: all that are asked for in one turn by one git process, since starting one costs more than reading a lockfile. */ class BlobReader {
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
            // Nobody waits for this turn but those who wish: an error that went past them would end the process without a verdict.
            for (const { refuse } of wishes)refuse(error);
        }
    }
    /** A batch, with what a partial clone lacks fetched by us: git itself fetches nothing on the side. */ async #whole(oids) {
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
    /** Null when the batch could not be read as a whole: then each blob says for itself what is wrong with it. */ async #batch(oids) {
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
/** git's paths are bytes. As text, those that are not UTF-8 could look alike, and one file would hide the other: they are spelt out. */ function linesOf(out) {
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
/** One line of `git ls-tree`: mode, type and object, a tab, the path. @see https://git-scm.com/docs/git-ls-tree#_output_format */ function parseEntry(line) {
    const [, mode, oid, path] = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    if (mode === undefined || oid === undefined || path === undefined) throw new _git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS(`git ls-tree printed "${line}"`);
    return {
        path,
        oid,
        kind: kindOfMode(mode)
    };
}
/** The kind of a tree entry by its git mode. @see https://git-scm.com/docs/git-fast-import#_filemodify */ function kindOfMode(mode) {
    if (mode === '120000') return 'symlink';
    return mode === '160000' ? 'submodule' : 'file';
}


/***/ }),

/***/ 80741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wu: () => (/* binding */ NEUTRAL_DIRECTORY),
/* harmony export */   nr: () => (/* binding */ minimalEnvironment),
/* harmony export */   z0: () => (/* binding */ findPrograms)
/* harmony export */ });
/* unused harmony export searchPath */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47639);




/** For programs that read no files: Node's own directory, where no scanned tree lies. */ const NEUTRAL_DIRECTORY = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.execPath);
/** What a program needs to start, find its cache and reach the network through a proxy; no token is among them. */ const PASSED_ON = [
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
/** The part of this process's environment that any child may have, with `extra` on top. */ function minimalEnvironment(extra = {}) {
    const passed = PASSED_ON.flatMap((name)=>{
        const value = process.env[name];
        return value === undefined ? [] : [
            [
                name,
                value
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
 * inside a runner's workspace, where a commit can put a program of any name.
 * @param platform as Node has it, `process.platform`
 */ function searchPath(environment, platform) {
    const workspace = environment['GITHUB_WORKSPACE'] ?? '';
    return (environment['PATH'] ?? environment['Path'] ?? '').split(separatorOf(platform)).filter((directory)=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(directory)).filter((directory)=>workspace === '' || !(0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(workspace, directory));
}
function separatorOf(platform) {
    return platform === 'win32' ? ';' : ':';
}
/**
 * All programs of a name, in the order of the search path.
 * @param file the name of the program's file on that platform
 */ async function findPrograms(file, environment, platform) {
    const candidates = searchPath(environment, platform).map((directory)=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, file));
    const usable = await Promise.all(candidates.map(isProgram));
    return [
        ...new Set(candidates.filter((_, index)=>usable[index]))
    ];
}
async function isProgram(path) {
    try {
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
 * @actions/exec offers neither a timeout nor the child; Node announces every child on this channel, inside the
 * asynchronous context of the call that spawned it, which tells whose child it is.
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
 * Runs `program` through @actions/exec with an argument array, its output captured and never echoed. The child reads `input`, or
 * nothing. A bare name is looked for on the search path, never in the current directory.
 * @throws ProgramMissing when there is no program of that name
 * @throws Error when the program cannot be started
 */ const run = async (program, args, options)=>{
    const path = await pathOf(program);
    const running = new Running(options.maxOutputBytes);
    const timer = setTimeout(()=>{
        running.kill('timeout');
    }, options.timeoutMs);
    try {
        // @actions/exec types the code as number, but passes on the null of a child that a signal ended.
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
        // A child that ends without reading its input is no error of ours: its exit code says how it went.
        child.stdin?.on('error', ()=>undefined);
        this.#take(child.stdout, this.#stdout);
        this.#take(child.stderr, this.#stderr);
        if (this.#killed !== null) child.kill('SIGKILL');
    }
    /** @actions/exec looks for lines in everything it reads, in quadratic time where a line is long: nobody needs them. */ #take(stream, capture) {
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
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80741);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88035);




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
    if (result.exitCode !== 0) throw new _git_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .X(`${file} cannot be read: ${oneLine(result.stderr)}`);
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
    ];
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
    const env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .minimalEnvironment */ .nr)({
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
        cwd: _environment_js__WEBPACK_IMPORTED_MODULE_2__/* .NEUTRAL_DIRECTORY */ .Wu,
        env,
        ...LIMITS
    });
}
/** The output of `git config -z`: a name, and after a line feed its value; without one it is true. */ function parse(output) {
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
/** Settings that say how the repository is stored, or what its file system does; no other is taken over. */ const TAKEN_OVER = new Map([
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
        return this.resolve('HEAD');
    }
    /** The commit that a revision names here; null when there is none. */ async resolve(revision) {
        const out = await this.#attempt([
            'rev-parse',
            '--verify',
            '--quiet',
            '--end-of-options',
            `${revision}^{commit}`
        ]);
        return out === null ? null : out.toString('utf8').trim();
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
   * Brings one commit here from the remote, without history where the clone is shallow, and writes no ref.
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
    /** Brings objects that a partial clone lacks from the remote. @throws GitError when it does not give them */ async fetchObjects(oids) {
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
    /** The commit that a ref of the remote names right now. @throws GitError when the remote cannot be asked or has no such ref */ async remoteRef(ref) {
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
    async #start(args, scope, io) {
        const result = await this.#options.run('git', args, {
            cwd: this.#view.emptyTree,
            env: (0,git_environment/* gitEnvironment */._)(scope),
            timeoutMs: TIMEOUT_MS,
            maxOutputBytes: MAX_OUTPUT,
            ...io
        });
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
