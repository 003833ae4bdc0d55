export const id = 362;
export const ids = [362];
export const modules = {

/***/ 3699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isJudged)
/* harmony export */ });
/** Whether a finding is sure enough to be judged by the gate, counted, listed for people and tracked. The JSON report and SARIF have all. */
function isJudged({ confidence }) {
    return confidence !== 'low';
}


/***/ }),

/***/ 1662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The identity of a finding: 16 hex digits of a SHA-256 over what it is, not where it stands. Version, path and line are left out, so that an
 * upgrade that does not fix it, a moved lockfile or a reformatted one never restarts its clock (docs/adr/0003).
 * @param parts source, rule and subject, in this order; they may hold any character
 */
function fingerprint(...parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify(['fixby/v1', ...parts]))
        .digest('hex')
        .slice(0, 16);
}


/***/ }),

/***/ 4389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n6: () => (/* binding */ compareText),
  AB: () => (/* binding */ mergeObservations),
  L2: () => (/* binding */ preferredId),
  QN: () => (/* binding */ worstWord)
});

// EXTERNAL MODULE: ./src/core/scale/severity.ts
var severity = __webpack_require__(5439);
// EXTERNAL MODULE: ./src/core/findings/rate.ts + 1 modules
var rate = __webpack_require__(5485);
;// CONCATENATED MODULE: ./src/core/findings/join-tools.ts


/** Sources whose findings are lines of code, in the order in which they name a finding that several report; other tools come after, by name. */
const CODE_LIKE = ['code', 'forge', 'workflows', 'secrets'];
/**
 * Joins what several tools report of the same lines: where each place of one weakness is a place of another one, of another source and with a CWE in
 * common, the two are one finding that names both. The first source in a fixed order keeps its rule and its identity, so that a further tool changes no
 * id; the rule of the other becomes an alias, by which waivers still find it.
 */
function joinTools(weaknesses) {
    const ordered = [...weaknesses].sort((a, b) => order(a) - order(b) || compare(nameOf(a), nameOf(b)));
    const byPlace = new Map();
    const absorbed = new Map();
    for (const weakness of ordered.filter(isCodeLike)) {
        const host = hostOf(weakness, byPlace);
        if (host !== undefined)
            absorbed.set(host, [...(absorbed.get(host) ?? []), weakness]);
        else
            for (const place of places(weakness))
                byPlace.set(place, [...(byPlace.get(place) ?? []), weakness]);
    }
    const gone = new Set([...absorbed.values()].flat());
    return weaknesses
        .filter((weakness) => !gone.has(weakness))
        .map((weakness) => (absorbed.get(weakness) ?? []).reduce(join, weakness));
}
function isCodeLike({ source }) {
    return CODE_LIKE.includes(source) || source.startsWith('sarif:');
}
function order({ source }) {
    const index = CODE_LIKE.indexOf(source);
    return index < 0 ? CODE_LIKE.length : index;
}
/** Tells weaknesses apart, so that the order of the input does not matter. */
function nameOf({ source, rule, subject }) {
    return JSON.stringify([source, rule, subject]);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** A weakness of an earlier source that stands wherever this one does. */
function hostOf(weakness, byPlace) {
    const [first, ...others] = places(weakness);
    if (first === undefined)
        return undefined;
    return byPlace.get(first)?.find((host) => host.source !== weakness.source &&
        host.cwe.some((id) => weakness.cwe.includes(id)) &&
        // One that the head no longer has is fixed; it is no other name of one that is there.
        (host.head.length === 0) === (weakness.head.length === 0) &&
        others.every((place) => byPlace.get(place)?.includes(host) === true));
}
/** The lines of the head, or of the base where the head has none; a weakness without a line is at no place that another tool could name. */
function places({ head, base }) {
    const sites = head.length > 0 ? head : base;
    return sites.some(({ place }) => place.line === null) ? [] : sites.map(keyOf);
}
function keyOf({ place }) {
    return JSON.stringify([place.path, place.line]);
}
function join(host, other) {
    const name = other.source.replace(/^sarif:/, '');
    return {
        ...host,
        title: `${host.title} (also ${name})`,
        description: [host.description, `${name} reports it as ${other.rule}: ${other.title}`]
            .filter((part) => part !== '')
            .join('\n\n'),
        aliases: [...new Set([...host.aliases, other.rule, ...other.aliases])]
            .filter((id) => id !== host.rule)
            .sort(),
        rating: worse(host, other),
        cwe: [...new Set([...host.cwe, ...other.cwe])].sort(),
        references: [...new Set([...host.references, ...other.references])],
    };
}
/** The rating that is worse; the host's where they are equally bad, or neither says anything. */
function worse(host, other) {
    const rank = ({ rating, source }) => (0,severity/* severityRank */.qs)((0,rate/* rate */.T)(rating, 'low', source).severity);
    return rank(other) < rank(host) ? { ...other.rating, by: other.source } : host.rating;
}

;// CONCATENATED MODULE: ./src/core/findings/merge.ts

/**
 * Joins observations of the same weakness: the same subject, and ids that share an alias (directly or through others).
 * One advisory under several ids (GHSA, CVE, PYSEC, GO) comes out once, and what several tools report of the same lines too; the order of the input
 * does not matter.
 */
function mergeObservations(head, base) {
    const all = [
        ...head.map((observation) => ({ ...observation, side: 'head' })),
        ...base.map((observation) => ({ ...observation, side: 'base' })),
    ];
    return joinTools(connected(all).map(toWeakness));
}
/** Groups of observations whose ids are connected, within one source and subject (union-find over the ids). */
function connected(observations) {
    const parent = new Map();
    const root = (key) => {
        let current = key;
        for (let next = parent.get(current); next !== undefined && next !== current; next = parent.get(current))
            current = next;
        parent.set(key, current);
        return current;
    };
    const scope = (observation) => JSON.stringify([observation.source, observation.subject]);
    for (const observation of observations) {
        const first = root(scope(observation) + observation.rule);
        for (const alias of observation.aliases)
            parent.set(root(scope(observation) + alias), first);
    }
    return groupBy(observations, (observation) => root(scope(observation) + observation.rule));
}
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group)
            group.push(item);
        else
            groups.set(key(item), [item]);
    }
    return [...groups.values()];
}
const PREFERENCE = ['MAL-', 'GHSA-', 'CVE-', 'GO-', 'PYSEC-', 'RUSTSEC-'];
/**
 * The id that names an advisory: a malicious-package report first, then what most people know it by; by text among equals.
 * @param ids not empty
 */
function preferredId(ids) {
    const rank = (id) => {
        const index = PREFERENCE.findIndex((prefix) => id.startsWith(prefix));
        return index < 0 ? PREFERENCE.length : index;
    };
    const [first] = [...ids].sort((a, b) => rank(a) - rank(b) || compareText(a, b));
    if (first === undefined)
        throw new RangeError('an advisory without an id');
    return first;
}
function toWeakness(group) {
    const ids = unique(group.flatMap((observation) => [observation.rule, ...observation.aliases]));
    const rule = preferredId(ids);
    const speaker = spokesman(group, rule);
    return {
        source: speaker.source,
        rule,
        aliases: ids.filter((id) => id !== rule),
        subject: speaker.subject,
        title: speaker.title,
        description: speaker.description,
        fix: speaker.fix,
        rating: mergeRatings(group.map((observation) => observation.rating)),
        confidence: surest(group.map((observation) => observation.confidence)),
        cwe: unique(group.flatMap((observation) => observation.cwe)),
        references: [
            ...new Set([...speaker.references, ...unique(group.flatMap((observation) => observation.references))]),
        ],
        published: earliest(group.map((observation) => observation.published)),
        head: sites(group, 'head'),
        base: sites(group, 'base'),
    };
}
/** The observation whose words are used: the one under the naming id, else the first by id and text. */
function spokesman(group, rule) {
    const [first] = [...group].sort((a, b) => Number(b.rule === rule) - Number(a.rule === rule) ||
        compareText(a.rule, b.rule) ||
        compareText(a.title, b.title) ||
        compareText(a.description, b.description) ||
        compareText(a.references.join(' '), b.references.join(' ')));
    if (first === undefined)
        throw new RangeError('an empty group');
    return first;
}
function surest(confidences) {
    return ['high', 'medium'].find((level) => confidences.includes(level)) ?? 'low';
}
function mergeRatings(ratings) {
    const words = unique(ratings.flatMap((rating) => (rating.word === null ? [] : [rating.word])));
    const scores = ratings.flatMap(({ score }) => (score === undefined ? [] : [score]));
    return {
        vectors: unique(ratings.flatMap((rating) => rating.vectors)),
        word: worstWord(words),
        malicious: ratings.some((rating) => rating.malicious),
        informational: ratings.every((rating) => rating.informational),
        ...(scores.length === 0 ? {} : { score: Math.max(...scores) }),
    };
}
const WORD_ORDER = ['critical', 'high', 'important', 'moderate', 'medium', 'low'];
/** The worst of the words that advisories have for a severity; those that nobody knows come last. Null when there is none. */
function worstWord(words) {
    const rank = (word) => {
        const index = WORD_ORDER.indexOf(word.trim().toLowerCase());
        return index < 0 ? WORD_ORDER.length : index;
    };
    return [...words].sort((a, b) => rank(a) - rank(b) || compareText(a, b))[0] ?? null;
}
function sites(group, side) {
    const here = group.filter((observation) => observation.side === side);
    const key = ({ place, package: at }) => JSON.stringify([place.path, place.line, place.column, at?.version ?? null]);
    return groupBy(here, key)
        .flatMap((same) => same.slice(0, 1))
        .map(({ place, package: at, flow }) => ({ place, package: at, flow }))
        .sort(compareSites);
}
function compareSites(a, b) {
    return (compareText(a.place.path, b.place.path) ||
        (a.place.line ?? 0) - (b.place.line ?? 0) ||
        compareText(a.package?.version ?? '', b.package?.version ?? '') ||
        (a.place.column ?? 0) - (b.place.column ?? 0));
}
function earliest(times) {
    return times.filter((time) => time !== null).sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
}
function unique(items) {
    return [...new Set(items)].sort(compareText);
}
/** Order by code unit: the same on every machine, unlike `localeCompare`. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 5485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ rate),
  d: () => (/* binding */ speakerOf)
});

// EXTERNAL MODULE: ./node_modules/ae-cvss-calculator/dist/ae-cvss-calculator.js
var ae_cvss_calculator = __webpack_require__(4353);
;// CONCATENATED MODULE: ./src/core/scale/cvss.ts

const METRICS = /^[A-Za-z]{1,3}:[A-Za-z]+(?:\/[A-Za-z]{1,3}:[A-Za-z]+)*$/;
/**
 * Scores one CVSS vector of any version.
 * For v3 and v2 the base score counts, for v4.0 the score of everything the vector states, as FIRST defines "the CVSS score".
 * @returns null when the vector is no complete, well-formed base vector: the library would score a partial one 0
 * @see https://www.first.org/cvss/specification-document
 */
function scoreVector(text) {
    const vector = text.trim();
    const [, version, metrics] = /^(?:CVSS:([\d.]+)\/)?(.*)$/s.exec(vector) ?? [];
    if (metrics === undefined || !METRICS.test(metrics) || repeatsMetric(metrics))
        return null;
    switch (version) {
        case '4.0':
            return scored(vector, version, () => new ae_cvss_calculator.Cvss4P0(vector), (scores) => scores.overall);
        case '3.1':
            return scored(vector, version, () => new ae_cvss_calculator.Cvss3P1(vector), (scores) => scores.base);
        case '3.0':
            return scored(vector, version, () => new ae_cvss_calculator.Cvss3P0(vector), (scores) => scores.base);
        case undefined:
            return scored(vector, '2.0', () => new ae_cvss_calculator.Cvss2(vector), (scores) => scores.base);
        default:
            return null;
    }
}
function scored(vector, version, parse, pick) {
    const calculator = attempt(parse);
    if (calculator === null || !calculator.isBaseFullyDefined())
        return null;
    const score = pick(calculator.calculateScores());
    return score === undefined || !(score >= 0 && score <= 10) ? null : { vector, version, score };
}
/** The library throws on a metric or value that it does not know: such a vector is not understood. */
function attempt(parse) {
    try {
        return parse();
    }
    catch (error) {
        if (error instanceof Error)
            return null;
        throw error;
    }
}
function repeatsMetric(metrics) {
    const names = metrics.split('/').map((metric) => metric.split(':')[0]);
    return new Set(names).size !== names.length;
}
/**
 * The vector that counts: the highest of v3 and v4; v2 only where there is nothing newer.
 * @returns null when none of them can be scored
 */
function decidingVector(vectors) {
    const all = vectors.map(scoreVector).filter((vector) => vector !== null);
    const newer = all.filter((vector) => vector.version !== '2.0');
    const candidates = newer.length > 0 ? newer : all;
    return candidates.reduce((best, next) => (best === null || compareScored(next, best) < 0 ? next : best), null);
}
/** Highest score first, then the newest version, then by text: the order of the input does not matter. */
function compareScored(a, b) {
    return b.score - a.score || b.version.localeCompare(a.version) || (a.vector < b.vector ? -1 : 1);
}

// EXTERNAL MODULE: ./src/core/scale/severity.ts
var scale_severity = __webpack_require__(5439);
;// CONCATENATED MODULE: ./src/core/findings/rate.ts


const WORDS = new Map([
    ['critical', 'critical'],
    ['high', 'high'],
    ['important', 'high'],
    ['moderate', 'medium'],
    ['medium', 'medium'],
    ['low', 'low'],
]);
/**
 * The severity of a rating: a malicious package is critical, an informational advisory low, else the CVSS score decides,
 * else a score without a vector, else the advisory's own word, else the policy's `severity.unknown`.
 * A score of 0.0 ("none") leaves a finding that someone published all the same: it counts as low.
 * @param unknown the policy's `severity.unknown`
 * @param source what found it: its word is an advisory's, a rule's or a tool's
 */
function rate(rating, unknown, source) {
    const speaker = rating.by ?? source;
    const scored = decidingVector(rating.vectors);
    const score = scored?.score ?? null;
    const vector = scored?.vector ?? null;
    if (rating.malicious)
        return { severity: 'critical', score, vector, reason: 'a malicious package is always critical' };
    if (rating.informational) {
        return { severity: 'low', score, vector, reason: 'the advisory calls itself informational' };
    }
    if (scored !== null) {
        return {
            severity: (0,scale_severity/* severityOfScore */.FL)(scored.score) ?? 'low',
            score,
            vector,
            reason: `CVSS ${scored.version} score ${scored.score.toFixed(1)}`,
        };
    }
    if (rating.score !== undefined) {
        const severity = (0,scale_severity/* severityOfScore */.FL)(rating.score) ?? 'low';
        return {
            severity,
            score: rating.score,
            vector,
            reason: `${speakerOf(speaker)} gives a score of ${rating.score.toFixed(1)}`,
        };
    }
    const word = rating.word === null ? undefined : WORDS.get(rating.word.trim().toLowerCase());
    if (word !== undefined)
        return { severity: word, score, vector, reason: wordReason(speaker, word) };
    return {
        severity: unknown,
        score,
        vector,
        reason: `neither a CVSS vector nor a severity is known: the policy's severity.unknown is ${unknown}`,
    };
}
/** Only of advisories a vector is expected. */
function wordReason(source, word) {
    if (source === 'dependencies')
        return `no CVSS vector; the advisory itself says ${word}`;
    return `${speakerOf(source)} says ${word}`;
}
/** Who speaks of a source's findings, in the middle of a sentence: a tool is called by its name. */
function speakerOf(source) {
    if (source === 'dependencies')
        return 'the advisory';
    return source.startsWith('sarif:') ? source.slice('sarif:'.length) : 'the rule';
}


/***/ }),

/***/ 2493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UT: () => (/* binding */ slaOf),
/* harmony export */   XR: () => (/* binding */ slaBasis),
/* harmony export */   sM: () => (/* binding */ slaState)
/* harmony export */ });
/* harmony import */ var _policy_presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1718);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5784);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5439);



/**
 * What the policy gives a severity, in one text: while it stays the same, and the severity is not lowered, a due date that was announced never moves
 * later.
 */
function slaBasis(policy, severity) {
    return `${(0,_policy_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .slaDays */ .Ol)(policy, severity) ?? 'no'} days, ${policy.sla.clock}, ${policy.sla.timezone}`;
}
/**
 * `due = clock start + days[severity]`, a calendar date in the policy's time zone. Overdue begins when the due date is over.
 * @param asOf RFC 3339: now
 * @see https://developer.atlassian.com/platform/marketplace/security-bugfix-policy
 */
function slaOf(severity, clock, policy, asOf) {
    const days = (0,_policy_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .slaDays */ .Ol)(policy, severity);
    const zone = policy.sla.timezone;
    const start = clockStart(clock, policy, asOf);
    const computed = days === null ? null : (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)((0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(start.instant, zone), days);
    const announced = announcedDue(severity, clock, policy);
    const due = announced !== null && (computed === null || announced < computed) ? announced : computed;
    const reason = days === null
        ? `the policy gives ${severity} findings no due date`
        : `${days} days for ${severity} (${policy.sla.preset}) from ${start.words}`;
    const { daysLeft, sla } = slaState(due, severity, policy, (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(asOf, zone));
    return {
        due,
        daysLeft,
        state: sla,
        reason: due === computed ? reason : `${reason}; the earlier date that was announced before holds`,
    };
}
/** Where a due date stands today. */
function slaState(due, severity, policy, today) {
    if (due === null)
        return { daysLeft: null, sla: 'none' };
    const daysLeft = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(today, due);
    if (daysLeft < 0)
        return { daysLeft, sla: 'overdue' };
    return { daysLeft, sla: daysLeft <= dueSoonDays(policy, severity) ? 'due-soon' : 'on-track' };
}
/**
 * The due date that the finding's issue announced, where it still binds: a raised severity never moves a due date later, nor does a clock that is read a
 * little differently. A lower severity and another policy compute it anew.
 */
function announcedDue(severity, { previous = null }, policy) {
    if (previous === null || !(0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .atLeast */ .jZ)(severity, previous.severity))
        return null;
    return previous.basis === slaBasis(policy, previous.severity) ? previous.due : null;
}
function clockStart(clock, policy, asOf) {
    const on = (instant) => (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(instant, policy.sla.timezone);
    if (policy.sla.clock === 'published' && clock.published !== null) {
        return { instant: clock.published, words: `the advisory's publication on ${on(clock.published)}` };
    }
    if (clock.firstSeen !== null)
        return { instant: clock.firstSeen, words: `${on(clock.firstSeen)}, when it was first seen` };
    return { instant: asOf, words: 'detection' };
}
/** The number of days before a due date from which a finding of a severity is due soon. */
function dueSoonDays(policy, severity) {
    const soon = policy.sla['due-soon'];
    if (typeof soon === 'number')
        return soon;
    return (((0,_policy_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .slaDays */ .Ol)(policy, severity) ?? 0) * Number.parseFloat(soon)) / 100;
}


/***/ }),

/***/ 6755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ purlOf),
/* harmony export */   b: () => (/* binding */ packageSubject)
/* harmony export */ });
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7091);
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(packageurl_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _policy_match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3943);


/**
 * The package URL of a package version; names are untrusted, and one that no purl can hold is encoded as a generic one.
 * @param ecosystem the OSV ecosystem
 * @see https://github.com/package-url/purl-spec/blob/main/PURL-TYPES.rst
 */
function purlOf(ecosystem, name, version) {
    const type = (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_1__/* .purlType */ .i8)(ecosystem) ?? 'generic';
    const separator = type === 'maven' ? name.indexOf(':') : name.lastIndexOf('/');
    const namespace = separator > 0 ? name.slice(0, separator) : undefined;
    const base = separator > 0 ? name.slice(separator + 1) : name;
    try {
        return new packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL(type, namespace, base, version === '' ? undefined : version).toString();
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        const suffix = version === '' ? '' : `@${encodeURIComponent(version)}`;
        return `pkg:generic/${encodeURIComponent(name)}${suffix}`;
    }
}
/** What a finding about a package is about, whatever its version: `npm/lodash`, `pypi/jinja2`. */
function packageSubject(ecosystem, name) {
    const type = (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_1__/* .purlType */ .i8)(ecosystem) ?? ecosystem;
    return `${type}/${type === 'pypi' ? name.toLowerCase().replace(/[-_.]+/g, '-') : name}`;
}


/***/ }),

/***/ 9340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   tB: () => (/* binding */ sanitise),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Characters that a reader cannot see but a terminal, a browser or an eye is led by: control characters, escape sequences' first
 * characters, bidirectional overrides, zero-width and other ignorable characters, unpaired surrogates.
 * @see https://trojansource.codes
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;
const UNPAIRED_SURROGATES = /\p{Cs}/gu;
/** Nearly every text is of these characters only, none of which any rule here is about: thousands of issues take half the time. */
const PLAIN = /^[ -~]*$/;
const PLAIN_WORDS = /^[!-~]+(?: [!-~]+)*$/;
/**
 * Text as one line that may stand on a terminal: line breaks and tabs become spaces, invisible characters go, spaces stay.
 * @param text untrusted
 */
function plainText(text) {
    if (PLAIN.test(text))
        return text;
    return text.replace(LINE_BREAKS, ' ').replace(INVISIBLE, '').replace(UNPAIRED_SURROGATES, '\uFFFD');
}
/** Like `plainText`, with runs of blanks as one space and none at the ends: a value inside a sentence. */
function sanitise(text) {
    if (PLAIN_WORDS.test(text))
        return text;
    return plainText(text).replace(/\s+/gu, ' ').trim();
}
/**
 * Sanitised text of at most `max` characters (code points), the last one `…` where something was cut off.
 * @param max at least 1
 */
function clip(text, max) {
    // Bounded before the expensive part: a scanner's text may have megabytes.
    const clean = sanitise(text.slice(0, max * 8));
    const whole = text.length <= max * 8;
    if (whole && clean.length <= max)
        return clean;
    const points = Array.from(clean);
    if (whole && points.length <= max)
        return clean;
    return `${points
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
}


/***/ }),

/***/ 3488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ BlobReader)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2005);

/** Bytes that one git process may hand over; a batch that is larger is read blob by blob. */
const MAX_BATCH = 512 * 1024 * 1024;
/** Bytes of the largest blob that is read at all. */
const MAX_BLOB = 256 * 1024 * 1024;
/** Reads blobs: all that are asked for in one turn by one git process, since starting one costs more than reading a lockfile. */
class BlobReader {
    #repository;
    #wishes = [];
    constructor(repository) {
        this.#repository = repository;
    }
    /** The content of a blob. @throws GitError when it is not here, or larger than 256 MiB */
    read(oid) {
        return new Promise((fulfil, refuse) => {
            if (this.#wishes.length === 0)
                setImmediate(() => void this.#flush());
            this.#wishes.push({ oid, fulfil, refuse });
        });
    }
    async #flush() {
        const wishes = this.#wishes;
        this.#wishes = [];
        try {
            const contents = await this.#batch(wishes.map(({ oid }) => oid));
            for (const { oid, fulfil, refuse } of wishes) {
                const content = contents?.get(oid);
                if (content === undefined)
                    this.#one(oid).then(fulfil, refuse);
                else
                    fulfil(content);
            }
        }
        catch (error) {
            // Nobody waits for this turn but those who wish: an error that went past them would end the process without a verdict.
            for (const { refuse } of wishes)
                refuse(error);
        }
    }
    /** Null when the batch could not be read as a whole: then each blob says for itself what is wrong with it. */
    async #batch(oids) {
        const input = Buffer.from(`${[...new Set(oids)].join('\n')}\n`);
        try {
            return parseBatch(await this.#repository.git(['cat-file', '--batch'], {}, { input, maxOutputBytes: MAX_BATCH }));
        }
        catch (error) {
            if (error instanceof _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS)
                return null;
            throw error;
        }
    }
    #one(oid) {
        return this.#repository.git(['cat-file', 'blob', oid], {}, { maxOutputBytes: MAX_BLOB });
    }
}
/**
 * The blobs in the output of `git cat-file --batch`; what is missing there is left out.
 * @see https://git-scm.com/docs/git-cat-file#_batch_output
 */
function parseBatch(output) {
    const blobs = new Map();
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(10, at);
        const [, oid, size] = /^([0-9a-f]+) blob (\d+)$/.exec(output.toString('latin1', at, end)) ?? [];
        at = end + 1;
        if (oid === undefined || size === undefined)
            continue;
        blobs.set(oid, output.subarray(at, at + Number(size)));
        at += Number(size) + 1;
    }
    return blobs;
}


/***/ }),

/***/ 9693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eO: () => (/* binding */ CommitTree),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   z1: () => (/* binding */ kindOfMode)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _blob_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3488);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2005);



/** A commit of a local repository. */
class CommitTree {
    commit;
    #repository;
    #blobs;
    #entries = null;
    constructor(repository, commit) {
        this.#repository = repository;
        this.#blobs = new _blob_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .BlobReader */ .n(repository);
        this.commit = commit;
    }
    async files() {
        return [...(await this.#list()).values()];
    }
    async contentId(path) {
        return (await this.#file(path)).oid;
    }
    async read(path, maxBytes = Infinity) {
        const { oid } = await this.#file(path);
        const content = await this.#blobs.read(oid);
        if (content.length > maxBytes) {
            throw new _git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS(`${path} has ${content.length} bytes, more than the ${maxBytes} that are read`);
        }
        return content;
    }
    async #file(path) {
        const entry = (await this.#list()).get(path);
        if (entry?.kind !== 'file')
            throw new _git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS(`${path} is no file in commit ${this.commit}`);
        return entry;
    }
    #list() {
        return (this.#entries ??= this.#read());
    }
    async #read() {
        const out = await this.#repository.git(['ls-tree', '-r', '-z', '--full-tree', this.commit]);
        const entries = linesOf(out)
            .filter((line) => line !== '')
            .map(parseEntry);
        return byPath(entries, this.commit);
    }
}
/** git's paths are bytes. As text, those that are not UTF-8 could look alike, and one file would hide the other: they are spelt out. */
function linesOf(out) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(out))
        return out.toString('utf8').split('\0');
    return out
        .toString('latin1')
        .split('\0')
        .map((line) => {
        const bytes = Buffer.from(line, 'latin1');
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
            return bytes.toString('utf8');
        return line.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
    });
}
/**
 * The entries of a commit by their paths.
 * @throws GitError when two have the same, where one file would hide the other
 */
function byPath(entries, commit) {
    const map = new Map(entries.map((entry) => [entry.path, entry]));
    if (map.size === entries.length)
        return map;
    const twice = entries.find((entry) => map.get(entry.path) !== entry);
    throw new _git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS(`Commit ${commit} has several files whose paths are not UTF-8, or look so, and cannot be told apart (${JSON.stringify(twice?.path)}). Rename them.`);
}
/** One line of `git ls-tree`: mode, type and object, a tab, the path. @see https://git-scm.com/docs/git-ls-tree#_output_format */
function parseEntry(line) {
    const [, mode, oid, path] = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    if (mode === undefined || oid === undefined || path === undefined)
        throw new _git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS(`git ls-tree printed "${line}"`);
    return { path, oid, kind: kindOfMode(mode) };
}
/** The kind of a tree entry by its git mode. @see https://git-scm.com/docs/git-fast-import#_filemodify */
function kindOfMode(mode) {
    if (mode === '120000')
        return 'symlink';
    return mode === '160000' ? 'submodule' : 'file';
}


/***/ }),

/***/ 8780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run),
/* harmony export */   n: () => (/* binding */ minimalEnvironment)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1260);
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6698);
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_async_hooks__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3053);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__);



/**
 * @actions/exec offers neither a timeout nor the child; Node announces every child on this channel, inside the
 * asynchronous context of the call that spawned it, which tells whose child it is.
 * @see https://nodejs.org/api/diagnostics_channel.html#process
 */
const owner = new node_async_hooks__WEBPACK_IMPORTED_MODULE_1__.AsyncLocalStorage();
(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__.subscribe)('child_process', (message) => {
    const adopt = owner.getStore();
    // The announcement comes before the child has its streams; by the next tick it has them.
    if (adopt)
        process.nextTick(adopt, message.process);
});
/**
 * Runs `program` through @actions/exec with an argument array, its output captured and never echoed. The child reads `input`, or
 * nothing.
 * @throws Error when the program cannot be started
 */
const run = async (program, args, options) => {
    const running = new Running(options.maxOutputBytes);
    const timer = setTimeout(() => {
        running.kill('timeout');
    }, options.timeoutMs);
    try {
        // @actions/exec types the code as number, but passes on the null of a child that a signal ended.
        const exitCode = (await owner.run((child) => {
            running.adopt(child);
            options.onStart?.();
        }, () => (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .exec */ .m)(`"${program}"`, [...args], {
            ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
            input: options.input ?? Buffer.alloc(0),
            env: { ...options.env },
            silent: true,
            ignoreReturnCode: true,
            delay: 2_000,
        })));
        return running.result(exitCode);
    }
    finally {
        clearTimeout(timer);
        running.release();
    }
};
/** One child and what it has written so far. */
class Running {
    #stdout;
    #stderr;
    #child = null;
    #killed = null;
    constructor(maxOutputBytes) {
        const overflow = () => {
            this.kill('output');
        };
        this.#stdout = new Capture(maxOutputBytes, overflow);
        this.#stderr = new Capture(maxOutputBytes, overflow);
    }
    adopt(child) {
        this.#child = child;
        // A child that ends without reading its input is no error of ours: its exit code says how it went.
        child.stdin?.on('error', () => undefined);
        this.#take(child.stdout, this.#stdout);
        this.#take(child.stderr, this.#stderr);
        if (this.#killed !== null)
            child.kill('SIGKILL');
    }
    /** @actions/exec looks for lines in everything it reads, in quadratic time where a line is long: nobody needs them. */
    #take(stream, capture) {
        stream?.removeAllListeners('data').on('data', (data) => {
            capture.add(data);
        });
    }
    kill(why) {
        this.#killed ??= why;
        this.#child?.kill('SIGKILL');
    }
    /** Lets go of streams that a child of the child may still hold open. */
    release() {
        this.#child?.stdout?.destroy();
        this.#child?.stderr?.destroy();
    }
    result(exitCode) {
        return {
            exitCode: this.#killed === null ? exitCode : null,
            stdout: this.#stdout.bytes(),
            stderr: this.#stderr.bytes().toString('utf8'),
            killed: this.#killed ?? this.#child?.signalCode ?? null,
        };
    }
}
class Capture {
    #chunks = [];
    #max;
    #onOverflow;
    #size = 0;
    constructor(max, onOverflow) {
        this.#max = max;
        this.#onOverflow = onOverflow;
    }
    add(data) {
        this.#size += data.length;
        if (this.#size > this.#max)
            this.#onOverflow();
        else
            this.#chunks.push(data);
    }
    bytes() {
        return Buffer.concat(this.#chunks);
    }
}
/** What a program needs to start, find its cache and reach the network through a proxy; no token is among them. */
const PASSED_ON = [
    'PATH',
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
    'SSL_CERT_DIR',
];
/** The part of this process's environment that any child may have, with `extra` on top. */
function minimalEnvironment(extra = {}) {
    const passed = PASSED_ON.flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    });
    return { ...Object.fromEntries(passed), ...extra };
}


/***/ }),

/***/ 2005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ Repository),
/* harmony export */   XS: () => (/* binding */ GitError)
/* harmony export */ });
/* unused harmony export OBJECT_ID */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8780);


/** A git command that failed, with git's own words (bounded, one line). */
class GitError extends Error {
    name = 'GitError';
}
/** A full object name, SHA-1 or SHA-256. */
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const TIMEOUT_MS = 120_000;
const MAX_OUTPUT = 256 * 1024 * 1024;
/** Configuration of a scanned repository that could start programs or rewrite content is switched off: we only read. */
const SAFE = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'protocol.ext.allow=never',
    'core.quotePath=false',
];
/** One local git repository, read as data: no checkout, no hook, no filter, no object in the place of another (`git replace`). */
class Repository {
    root;
    #run;
    constructor(root, run) {
        this.root = root;
        this.#run = run;
    }
    /**
     * The repository that `directory` lies in.
     * @returns null when there is no git on this machine or `directory` is in no repository
     */
    static async open(directory, run) {
        const probe = new Repository(directory, run);
        const root = await probe.#attempt(['rev-parse', '--show-toplevel']);
        return root === null ? null : new Repository(root.toString('utf8').replace(/\r?\n$/, ''), run);
    }
    /** The commit that is checked out; null in a repository without one. */
    async headCommit() {
        return this.resolve('HEAD');
    }
    /** The commit that a revision names here; null when there is none. */
    async resolve(revision) {
        const out = await this.#attempt([
            'rev-parse',
            '--verify',
            '--quiet',
            '--end-of-options',
            `${revision}^{commit}`,
        ]);
        return out === null ? null : out.toString('utf8').trim();
    }
    /** A commit with its real parents. @throws GitError when it is not here */
    async commit(sha) {
        const text = (await this.git(['cat-file', 'commit', sha])).toString('utf8');
        const header = text.slice(0, text.indexOf('\n\n'));
        return {
            sha,
            parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap((match) => match[1] ?? []),
        };
    }
    /** Whether the commit and its tree are here. */
    async has(sha) {
        return (await this.#attempt(['cat-file', '-e', `${sha}^{tree}`])) !== null;
    }
    /** Whether history is cut off: then a merge base cannot be trusted. */
    async isShallow() {
        return (await this.git(['rev-parse', '--is-shallow-repository'])).toString('utf8').trim() === 'true';
    }
    /** The merge base of two commits; null when history does not tell (none, or a shallow clone). */
    async mergeBase(a, b) {
        if (await this.isShallow())
            return null;
        const out = await this.#attempt(['merge-base', a, b]);
        return out === null ? null : out.toString('utf8').trim();
    }
    /**
     * Brings one commit here, without history where the clone is shallow, and writes no ref.
     * @param remote a remote's name or a URL
     * @param ref what to ask the remote for: a full object name or a ref
     * @param configuration further settings that only this fetch sees, through its environment
     * @throws GitError when the remote does not give it
     */
    async fetch(remote, ref, configuration = {}) {
        const depth = (await this.isShallow()) ? ['--depth=1'] : [];
        const flags = [
            '--no-tags',
            '--no-recurse-submodules',
            '--no-write-fetch-head',
            '--no-auto-maintenance',
            '--quiet',
        ];
        await this.git(['fetch', ...flags, ...depth, '--end-of-options', remote, ref], configurationEnvironment(configuration));
    }
    /** The address of a remote; null where there is none of that name. */
    async remoteUrl(remote) {
        const url = await this.#attempt(['remote', 'get-url', remote]);
        return url === null ? null : url.toString('utf8').trim();
    }
    /** The commit that a ref of the remote names right now. @throws GitError when the remote cannot be asked or has no such ref */
    async remoteRef(remote, ref, configuration = {}) {
        const out = await this.git(['ls-remote', '--exit-code', '--end-of-options', remote, ref], configurationEnvironment(configuration));
        const sha = out.toString('utf8').split(/\s/)[0] ?? '';
        if (!OBJECT_ID.test(sha))
            throw new GitError(`the remote answered with no commit for ${ref}`);
        return sha;
    }
    /** Runs git here. @throws GitError */
    async git(args, environment = {}, io = {}) {
        const settings = [...SAFE, `safe.directory=${this.root}`].flatMap((setting) => ['-c', setting]);
        const result = await this.#run('git', ['-C', this.root, ...settings, ...args], {
            env: (0,_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .minimalEnvironment */ .n)({
                GIT_TERMINAL_PROMPT: '0',
                GIT_OPTIONAL_LOCKS: '0',
                GIT_NO_REPLACE_OBJECTS: '1',
                LC_ALL: 'C',
                ...environment,
            }),
            timeoutMs: TIMEOUT_MS,
            maxOutputBytes: MAX_OUTPUT,
            ...io,
        });
        if (result.exitCode !== 0)
            throw new GitError(explain(args[0] ?? '', result));
        return result.stdout;
    }
    async #attempt(args) {
        try {
            return await this.git(args);
        }
        catch (error) {
            // "No" is an answer here; a git that is missing altogether is one as well.
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ)(error))
                return null;
            throw error;
        }
    }
}
function explain(command, result) {
    if (result.killed === 'timeout')
        return `git ${command} took longer than ${TIMEOUT_MS / 1000} s`;
    if (result.killed === 'output')
        return `git ${command} printed more than is allowed`;
    const words = result.stderr.replace(/\s+/g, ' ').trim().slice(0, 300);
    return `git ${command} failed (exit code ${result.exitCode ?? 'none'}): ${words}`;
}
/** Settings for one git process, passed through the environment so that they stand in no argument list and no file. */
function configurationEnvironment(configuration) {
    const entries = Object.entries(configuration);
    return Object.fromEntries([
        ['GIT_CONFIG_COUNT', String(entries.length)],
        ...entries.flatMap(([key, value], index) => [
            [`GIT_CONFIG_KEY_${index}`, key],
            [`GIT_CONFIG_VALUE_${index}`, value],
        ]),
    ]);
}


/***/ })

};
