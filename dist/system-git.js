export const id = 6574;
export const ids = [6574];
export const modules = {

/***/ 23043:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ lowered),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   d5: () => (/* binding */ speakerOf)
/* harmony export */ });
/* harmony import */ var _scale_cvss_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12728);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94132);


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
 * Computes the severity of a rating. A malicious package is critical and an informational advisory
 * low. Otherwise the first that exists decides: the CVSS vector, a score without a vector, the
 * advisory's word, the policy's `severity.unknown`. A score of 0.0 ("none") counts as low, since
 * somebody published the advisory all the same.
 * @param unknown the policy's `severity.unknown`
 * @param source what reported it, to be named in the explanation
 */ function rate(rating, unknown, source) {
    const speaker = rating.by ?? source;
    const scored = (0,_scale_cvss_js__WEBPACK_IMPORTED_MODULE_0__/* .decidingVector */ .r)(rating.vectors);
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
            severity: (0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severityOfScore */ .FL)(scored.score) ?? 'low',
            score,
            vector,
            reason: `CVSS ${scored.version} score ${scored.score.toFixed(1)}`
        };
    }
    if (rating.score !== undefined) {
        const severity = (0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severityOfScore */ .FL)(rating.score) ?? 'low';
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
/**
 * Explains a severity that comes from a word. Only advisories are expected to have a vector, so
 * only theirs is called missing.
 */ function wordReason(source, word) {
    if (source === 'dependencies') return `no CVSS vector; the advisory itself says ${word}`;
    return `${speakerOf(source)} says ${word}`;
}
/**
 * What the explanation calls the author of a rating, inside a sentence: `the advisory`, or a tool's
 * name.
 */ function speakerOf(source) {
    if (source === 'dependencies') return 'the advisory';
    return source.startsWith('sarif:') ? source.slice('sarif:'.length) : 'the rule';
}
/** One severity lower, saying so; the lowest stays as it is. */ function lowered(rated) {
    const severity = _scale_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC[(0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(rated.severity) + 1] ?? rated.severity;
    if (severity === rated.severity) return rated;
    const reason = `${rated.reason}, which is ${rated.severity}; one lower (severity.unreachable), since production code does not import it`;
    return {
        ...rated,
        severity,
        reason
    };
}


/***/ }),

/***/ 41680:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ matchesPath),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   zj: () => (/* binding */ matchesSomewhere)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54866);
/* harmony import */ var _match_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35154);



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
 * As `matches`, for a finding whose paths are not recorded any more. A match with the finding's id
 * applies whatever its path; any other one applies only if it has no path.
 */ function matchesSomewhere(match, facts) {
    const { path, ...rest } = match;
    return (path === undefined || match.id !== undefined) && matches(rest, {
        ...facts,
        path: ''
    });
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
    const matcher = compiled.get(glob) ?? picomatch__WEBPACK_IMPORTED_MODULE_2__(glob, {
        dot: true,
        windows: false
    });
    compiled.set(glob, matcher);
    return matcher(path);
}


/***/ }),

/***/ 12728:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ scoreVector),
/* harmony export */   r: () => (/* binding */ decidingVector)
/* harmony export */ });
/* harmony import */ var ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44353);

const METRICS = /^[A-Za-z]{1,3}:[A-Za-z]+(?:\/[A-Za-z]{1,3}:[A-Za-z]+)*$/;
/**
 * Scores one CVSS vector of any version. For v2 and v3 this is the base score; for v4.0 the score
 * with all metrics that the vector states, as FIRST defines "the CVSS score".
 * @returns null when the vector is not a complete, valid base vector (the library would score a
 *   partial one as 0)
 * @see https://www.first.org/cvss/specification-document
 */ function scoreVector(text) {
    const vector = text.trim();
    const [, version, metrics] = /^(?:CVSS:([\d.]+)\/)?(.*)$/s.exec(vector) ?? [];
    if (metrics === undefined || !METRICS.test(metrics) || repeatsMetric(metrics)) return null;
    switch(version){
        case '4.0':
            return scored(vector, version, ()=>new ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__.Cvss4P0(vector), (scores)=>scores.overall);
        case '3.1':
            return scored(vector, version, ()=>new ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__.Cvss3P1(vector), (scores)=>scores.base);
        case '3.0':
            return scored(vector, version, ()=>new ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__.Cvss3P0(vector), (scores)=>scores.base);
        case undefined:
            return scored(vector, '2.0', ()=>new ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__.Cvss2(vector), (scores)=>scores.base);
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
/** The library throws on unknown metrics and values; such a vector counts as invalid. */ function attempt(parse) {
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
 * The vector that decides the severity: the highest score of v3 and v4; v2 only when there is
 * nothing newer.
 * @returns null when none of them can be scored
 */ function decidingVector(vectors) {
    const all = vectors.map(scoreVector).filter((vector)=>vector !== null);
    const newer = all.filter((vector)=>vector.version !== '2.0');
    const candidates = newer.length > 0 ? newer : all;
    return candidates.reduce((best, next)=>best === null || compareScored(next, best) < 0 ? next : best, null);
}
/**
 * Sorts by highest score, then newest version, then text, so that the order of the input does not
 * matter.
 */ function compareScored(a, b) {
    return b.score - a.score || b.version.localeCompare(a.version) || (a.vector < b.vector ? -1 : 1);
}


/***/ }),

/***/ 93491:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ routeWords),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   vC: () => (/* binding */ mainLocation)
/* harmony export */ });
/* harmony import */ var _core_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94132);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24695);


/**
 * Maximum length of a path, in characters; the beginning is cut off, as the end is more
 * informative.
 */ const MAX_PATH = 160;
/** Maximum number of packages shown of a dependency chain. */ const MAX_CHAIN = 3;
/**
 * The location that a report names first: unwaived before waived, introduced before existing, worse
 * before less severe.
 */ function mainLocation(finding) {
    const [first] = [
        ...finding.locations
    ].sort((a, b)=>Number(a.waiver !== null) - Number(b.waiver !== null) || Number(b.origin === 'introduced') - Number(a.origin === 'introduced') || (0,_core_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity) - (0,_core_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity));
    if (first === undefined) throw new RangeError('a finding without a location');
    return first;
}
/** `path:line`; the beginning of a long path is cut off. */ function placeWords({ path, line }) {
    const points = Array.from((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(path));
    const shown = points.length <= MAX_PATH ? points.join('') : `…${points.slice(1 - MAX_PATH).join('')}`;
    return line === null ? shown : `${shown}:${line}`;
}
/**
 * How a package is required: `direct`, `through express › qs`, `development only`; empty when
 * nothing is known.
 */ function routeWords(at) {
    if (at === null) return '';
    const route = at.direct === true ? 'direct' : at.through.length > 0 ? `through ${chain(at.through)}` : '';
    return [
        route,
        at.dev === true ? 'development only' : ''
    ].filter((part)=>part !== '').join(', ');
}
function chain(through) {
    const names = through.map((name)=>shorten((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(name)));
    if (names.length <= MAX_CHAIN) return names.join(' › ');
    return [
        ...names.slice(0, MAX_CHAIN - 1),
        '…',
        ...names.slice(-1)
    ].join(' › ');
}
function shorten(name) {
    const points = Array.from(name);
    return points.length <= 60 ? name : `${points.slice(0, 59).join('')}…`;
}


/***/ }),

/***/ 24695:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   tB: () => (/* binding */ sanitise),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Characters that are invisible but affect a terminal, a browser or the reader: control characters,
 * bidirectional overrides, zero-width and other ignorable characters, unpaired surrogates.
 * @see https://trojansource.codes
 */ const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;
const UNPAIRED_SURROGATES = /\p{Cs}/gu;
/**
 * Text of these characters only needs no escaping. Nearly all text is such, and skipping it halves
 * the time for thousands of issues.
 */ const PLAIN = /^[ -~]*$/;
const PLAIN_WORDS = /^[!-~]+(?: [!-~]+)*$/;
/**
 * Text on one line that is safe on a terminal: line breaks and tabs become spaces, invisible
 * characters are removed.
 * @param text untrusted
 */ function plainText(text) {
    if (PLAIN.test(text)) return text;
    return text.replace(LINE_BREAKS, ' ').replace(INVISIBLE, '').replace(UNPAIRED_SURROGATES, '\uFFFD');
}
/**
 * As `plainText`, and runs of spaces become one, with none at the ends: for a value inside a
 * sentence.
 */ function sanitise(text) {
    if (PLAIN_WORDS.test(text)) return text;
    return plainText(text).replace(/\s+/gu, ' ').trim();
}
/**
 * Sanitised text of at most `max` characters (code points); when something is cut off, the last one
 * is `…`.
 * @param max at least 1
 */ function clip(text, max) {
    // Cut before the expensive part, since text from a scanner may have megabytes.
    const clean = sanitise(text.slice(0, max * 8));
    const whole = text.length <= max * 8;
    if (whole && clean.length <= max) return clean;
    const points = Array.from(clean);
    if (whole && points.length <= max) return clean;
    return `${points.slice(0, max - 1).join('').trimEnd()}…`;
}


/***/ }),

/***/ 23442:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ fixWords),
/* harmony export */   CS: () => (/* binding */ packageWords),
/* harmony export */   Eq: () => (/* binding */ fullTitle),
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   HV: () => (/* binding */ shortTitle),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZJ: () => (/* binding */ withheldWords),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   gu: () => (/* binding */ scoreWords),
/* harmony export */   iQ: () => (/* binding */ countsFromDetection),
/* harmony export */   nU: () => (/* binding */ severityMark),
/* harmony export */   qi: () => (/* binding */ firstSentence),
/* harmony export */   sK: () => (/* binding */ capitalise),
/* harmony export */   tt: () => (/* binding */ upgradeNote)
/* harmony export */ });
/* harmony import */ var _core_findings_rate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23043);
/* harmony import */ var _core_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94132);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24695);



/** Maximum length of a name or version, in characters. */ const MAX_NAME = 100;
/** Maximum length of a title in a table, in characters. */ const MAX_TITLE = 120;
/** Maximum length of a sentence in a table, in characters. */ const MAX_SENTENCE = 200;
/** A number with thousands separators, the same on every machine: `1,204`. */ function number(value) {
    return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
/** `1 finding`, `1,204 findings`. */ function count(value, noun) {
    return `${number(value)} ${value === 1 ? noun : `${noun}s`}`;
}
/** The text with its first letter in upper case. */ function capitalise(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** The first sentence of a text, at most 200 characters long. */ function firstSentence(text) {
    return (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(/^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text, MAX_SENTENCE);
}
/** `a`, `a and b`, `a, b and c`. */ function enumerate(items) {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
/** The number of findings of each severity that occurs: `4 high, 8 medium`. */ function bySeverity(findings) {
    return _core_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.flatMap((severity)=>{
        const found = findings.filter((finding)=>finding.severity === severity).length;
        return found === 0 ? [] : [
            `${number(found)} ${severity}`
        ];
    });
}
/** `1 finding in code or with secrets is`: what a public report leaves out. */ function withheldWords(value) {
    return `${count(value, 'finding')} in code or with secrets ${value === 1 ? 'is' : 'are'}`;
}
/** The emoji for a severity; it is always shown beside the word. */ function severityMark(severity) {
    return ({
        critical: '🔴',
        high: '🟠',
        medium: '🟡',
        low: '🔵'
    })[severity];
}
/**
 * The CVSS score as `9.8`, if it explains the severity; empty when there is none or the policy
 * overrode the severity.
 */ function scoreWords({ score, severity }) {
    return score !== null && (0,_core_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOfScore */ .FL)(score) === severity ? score.toFixed(1) : '';
}
/** The package of a finding: `lodash 4.17.15`; empty when it has none. */ function packageWords(finding) {
    const at = finding.package;
    return at === null ? '' : `${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(at.name, MAX_NAME)} ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(at.version, MAX_NAME)}`.trim();
}
/** Phrases by which titles of advisories introduce the weakness, after the package's name. */ const VERBOSE = /^(?:(?:is |are )?(?:vulnerable to|affected by) |has |contains )(?:an? |the )?/iu;
/** Beginnings that make no sense without the package's name before them: a version, or a verb. */ const NEEDS_NAME = /^(?:v?\d|(?:is|are|was|were|before|prior|through|versions?|up to|from|and|or|in|for) )/iu;
/**
 * The title without the package's name, which is shown beside it: both "Prototype Pollution in
 * lodash" and "lodash vulnerable to Prototype Pollution" become "Prototype Pollution".
 */ function shortTitle({ title, package: at }) {
    const whole = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(title) === '' ? 'untitled' : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(title, MAX_TITLE);
    const name = at === null ? '' : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(at.name).toLowerCase();
    if (name === '') return whole;
    const lower = whole.toLowerCase();
    if (lower.endsWith(` in ${name}`)) return whole.slice(0, -` in ${name}`.length);
    if (!lower.startsWith(`${name} `) && !lower.startsWith(`${name}: `)) return whole;
    const rest = whole.slice(name.length).replace(/^:? /u, '').replace(VERBOSE, '');
    return rest === '' || NEEDS_NAME.test(rest) ? whole : capitalise(rest);
}
/** `lodash 4.17.15: Prototype Pollution`, or the title alone. */ function fullTitle(finding) {
    return [
        packageWords(finding),
        shortTitle(finding)
    ].filter((part)=>part !== '').join(': ');
}
/**
 * Whether the due date is counted from this run, because neither an issue nor (with `sla.clock:
 * published`) the advisory's publication started the clock.
 */ function countsFromDetection(finding) {
    return finding.firstSeen === null && finding.dueReason.endsWith('from detection');
}
/** How to fix a finding without a package: the rule's advice, or where to find it. */ function fixWords({ fix, source }) {
    if (fix !== '') return fix;
    return source.startsWith('sarif:') ? `See ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_core_findings_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .speakerOf */ .d5)(source), 40)}'s rule.` : 'See the rule.';
}
/** A share in whole per cent, rounded down: only everything is 100, here and everywhere. */ function percent(part, whole) {
    return Math.floor(part / whole * 100);
}
/** What to know of an upgrade, in brackets after its command or version; empty for nothing. */ function upgradeNote({ upgradeNote: note }) {
    return note === undefined ? '' : ` (${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(note, 160)})`;
}


/***/ }),

/***/ 22609:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ BlobReader)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23209);

/** Bytes that one git process may output; a larger batch is read one blob at a time. */ const MAX_BATCH = 512 * 1024 * 1024;
/** Maximum size of a blob that is read, in bytes. */ const MAX_BLOB = 256 * 1024 * 1024;
/**
 * Reads blobs in batches: all requests of one event loop turn are answered by one git process,
 * since starting a process costs more than reading a lockfile.
 */ class BlobReader {
    #repository;
    #wishes = [];
    constructor(repository){
        this.#repository = repository;
    }
    /** The content of a blob. @throws GitError when it is missing, or larger than 256 MiB */ read(oid) {
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
            // Reject every request: the batch itself is not awaited, so an error that escaped here would
            // end the process without a verdict.
            for (const { refuse } of wishes)refuse(error);
        }
    }
    /**
   * Reads a batch. Objects that a partial clone lacks are fetched explicitly, since git's automatic
   * fetch is disabled.
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
   * Null when the batch could not be read as a whole: the blobs are then read one by one, so that
   * each reports its own error.
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
            if (error instanceof _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X) return null;
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
 * The blobs in the output of `git cat-file --batch`; missing objects are left out.
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

/***/ 68501:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 80741:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wu: () => (/* binding */ NEUTRAL_DIRECTORY),
/* harmony export */   nr: () => (/* binding */ minimalEnvironment),
/* harmony export */   sL: () => (/* binding */ isJudged),
/* harmony export */   z0: () => (/* binding */ findPrograms)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _distrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68501);





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

/***/ 22539:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 13603:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 93772:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ NO_REPOSITORY),
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80741);


/**
 * Settings that disable everything in git that could start a program, prompt or follow an address.
 * A second line of defence, since the repository's own configuration is not read at all (see
 * `createGitView`).
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
 * The whole environment of a git process. It excludes the configuration of the user, the system and
 * the scanned tree, the home directory, replacement objects and automatic fetches.
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
 * Variables that keep git from finding any repository, for programs that call git without needing
 * it.
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ GitError)
/* harmony export */ });
/** A git command failed. The message contains git's own error output, shortened to one line. */ class GitError extends Error {
    name = 'GitError';
}


/***/ }),

/***/ 23209:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* reexport */ git_error/* GitError */.X),
  L: () => (/* binding */ Repository)
});

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




/** Directories of the repository that the view links to. */ const SHOWN = [
    'objects',
    'refs',
    'logs',
    'reftable'
];
/** Files that are copied, since other work trees share them or git writes to them. */ const COPIED = /^(?:packed-refs|shallow)$/;
const COPIED_OF_WORK_TREE = /^(?:[A-Z_]*HEAD|sharedindex\.[0-9a-f]+)$/;
/**
 * The only settings that are copied: they describe how the repository is stored, or its file
 * system. Each with the values that are allowed.
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
 * Creates a git directory with the objects and refs of a repository and our own configuration. Git
 * has no option to ignore `.git/config`, which may name programs, remotes and further configuration
 * files.
 * @param scratch a temporary directory of this run's own
 * @throws ProgramMissing when git is not installed
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
        // On Windows this creates a junction, which needs no privilege, unlike a link.
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








/** A full object id, SHA-1 or SHA-256. */ const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Options of every fetch: only the requested objects are transferred. */ const FETCH = [
    '--no-tags',
    '--no-recurse-submodules',
    '--no-write-fetch-head',
    '--no-auto-maintenance',
    '--quiet'
];
const TIMEOUT_MS = 120_000;
const MAX_OUTPUT = 256 * 1024 * 1024;
/**
 * One local git repository, read as data. Its configuration, hooks, filters and attributes are not
 * applied, and replacement objects (`git replace`) are ignored.
 */ class Repository {
    root;
    /** Whether objects may be missing locally that the remote has (`git clone --filter`). */ partial;
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
   * Opens a repository that `findRepository` has found.
   * @returns null when git is not installed
   * @throws GitError when git cannot read it
   */ static async open(paths, options) {
        try {
            return new Repository(paths, await createGitView(paths, options.scratch, options.run), options);
        } catch (error) {
            if (error instanceof exec/* ProgramMissing */.Xh) return null;
            throw error;
        }
    }
    /** The commit that is checked out; null in a repository without commits. */ async headCommit() {
        const out = await this.#attempt([
            'rev-parse',
            '--verify',
            '--quiet',
            'HEAD^{commit}'
        ]);
        return out === null ? null : out.toString('utf8').trim();
    }
    /** Names of the clone's remotes, in git's order; empty when git cannot tell. */ async remotes() {
        const out = await this.#attempt([
            'remote'
        ]);
        return out === null ? [] : out.toString('utf8').split('\n').filter((name)=>name !== '');
    }
    /**
   * Resolves a revision to a commit; null when it does not exist here.
   * @throws GitError when it is ambiguous: git would prefer a tag, which a fetch may bring from
   *   anybody, to the branch
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
    /** Reads a commit with its real parents. @throws GitError when it is missing */ async commit(sha) {
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
    /** Whether a commit and its tree exist locally. */ async has(sha) {
        return await this.#attempt([
            'cat-file',
            '-e',
            `${sha}^{tree}`
        ]) !== null;
    }
    /** Whether history is truncated: then a merge base cannot be trusted. */ async isShallow() {
        return (await this.git([
            'rev-parse',
            '--is-shallow-repository'
        ])).toString('utf8').trim() === 'true';
    }
    /** The merge base of two commits; null when the local history does not contain one. */ async mergeBase(a, b) {
        if (await this.isShallow()) return null;
        const out = await this.#attempt([
            'merge-base',
            a,
            b
        ]);
        return out === null ? null : out.toString('utf8').trim();
    }
    /**
   * The versions of a file on the way to a commit, newest first; its text is null where a commit
   * has no such file.
   * @throws GitError
   */ async *versions(commit, path) {
        const args = [
            'log',
            '--format=%H %cI %an',
            '--end-of-options',
            commit,
            '--',
            `:(literal,top)${path}`
        ];
        for (const line of (await this.git(args)).toString('utf8').split('\n').filter(Boolean)){
            const [sha = '', at = '', ...author] = line.split(' ');
            const text = await this.#attempt([
                'cat-file',
                'blob',
                `${sha}:${path}`
            ]);
            yield {
                commit: sha,
                at,
                author: author.join(' '),
                text: text?.toString('utf8') ?? null
            };
        }
    }
    /** Path of the file that lists the commits at which a shallow clone ends. */ get shallowFile() {
        return (0,external_node_path_.join)(this.#view.directory, 'shallow');
    }
    /**
   * Fetches one commit from the remote, without its history if the clone is shallow. Writes no ref.
   * @param ref a full object id or a ref of the remote
   * @throws GitError when the remote does not provide it
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
   * Fetches objects that a partial clone lacks.
   * @throws GitError when the remote does not provide them
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
   * The commit that a ref of the remote currently points to.
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
   * The tree that results from merging two commits with git's own merge strategy.
   * @returns null when they conflict, or git cannot tell (a version before 2.38, a shallow history)
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
    /** Runs a git command in this repository, without network access. @throws GitError */ git(args, options = {}) {
        const { files = false, index, ...io } = options;
        const scope = this.#scope(files, null, {});
        return this.#start(args, files && index !== undefined ? {
            ...scope,
            index
        } : scope, io);
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
            // A failing command answers "no" here; so does a missing git.
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
/** The protocol of an address. @throws GitError for any other protocol */ function protocolOf(url) {
    const { protocol } = new URL(url);
    if (protocol === 'https:') return 'https';
    if (protocol === 'http:') return 'http';
    throw new git_error/* GitError */.X(`${url} is neither an https nor an http address, so nothing is fetched from it`);
}


/***/ })

};
