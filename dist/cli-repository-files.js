"use strict";
exports.id = 8555;
exports.ids = [8555];
exports.modules = {

/***/ 20220:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ terminalLog)
});

// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
// EXTERNAL MODULE: ./src/report/text/locations.js
var locations = __webpack_require__(84008);
// EXTERNAL MODULE: ./src/report/text/words.js
var text_words = __webpack_require__(56489);
;// CONCATENATED MODULE: ./src/report/terminal/progress.js



/**
 * Where a run is, on one line of a terminal: `12 s \u00b7 code: 120 files, src/app.ts; osv-scanner`. The
 * phase that spoke last comes first.
 * @param seconds since the run began
 * @param columns of the terminal; the line is shorter
 */ function progressLine(phases, seconds, columns) {
    const words = phases.map(({ name, files, file }, index)=>{
        const counted = files === 0 ? '' : `: ${(0,text_words/* count */.U9)(files, 'file')}`;
        const at = file === '' || index > 0 ? '' : `, ${(0,locations/* placeWords */.fp)({
            path: file,
            line: null
        })}`;
        return `${name}${counted}${at}`;
    });
    return (0,terminal_text/* clip */.$Q)(`${Math.floor(seconds)} s \u00b7 ${words.join('; ')}`, Math.max(10, columns - 1));
}

;// CONCATENATED MODULE: ./src/cli/progress.js

/** How long a run is silent, and how often its line changes, in milliseconds. */ const EVERY = {
    first: 1_000,
    next: 200
};
/** Erases the line that the cursor is in. */ const ERASE = '\r\u001B[2K';
/**
 * Shows what a run does that takes longer than a second: on a terminal one line that changes, with
 * phase, count, file and time; elsewhere one line for each phase that is then running.
 */ class Progress {
    #screen;
    #now;
    #phases = [];
    #began = 0;
    #drawn = 0;
    #told = new Set();
    #timer;
    constructor(screen, now){
        this.#screen = screen;
        this.#now = now;
    }
    /** Takes note of a step, and draws where it is time. */ step({ phase, state, files = 0, file = '' }) {
        if (this.#phases.length === 0) this.#start();
        const others = this.#phases.filter(({ name })=>name !== phase);
        this.#phases = state === 'done' ? others : [
            {
                name: phase,
                files,
                file
            },
            ...others
        ];
        if (this.#phases.length === 0) this.#stop();
        else this.tick();
    }
    /** Draws the line anew, unless it was drawn only a moment ago. */ tick() {
        const now = this.#now();
        if (now - this.#began < EVERY.first || now - this.#drawn < EVERY.next) return;
        this.#drawn = now;
        if (this.#screen.isTTY !== true) this.#tell();
        else {
            const line = progressLine(this.#phases, (now - this.#began) / 1_000, this.#screen.columns ?? 80);
            this.#screen.write(`${ERASE}${line}`);
        }
    }
    /** Takes the line away, before something else is written. */ clear() {
        if (this.#drawn > 0 && this.#screen.isTTY === true) this.#screen.write(ERASE);
        this.#drawn = 0;
    }
    #start() {
        this.#began = this.#now();
        this.#timer = setInterval(()=>{
            this.tick();
        }, EVERY.next);
        this.#timer.unref();
    }
    #stop() {
        clearInterval(this.#timer);
        this.clear();
    }
    #tell() {
        for (const { name } of this.#phases){
            if (this.#told.has(name)) continue;
            this.#told.add(name);
            this.#screen.write(`Scanning: ${name}\n`);
        }
    }
}

;// CONCATENATED MODULE: ./src/cli/log.js


const progress = new Progress(process.stderr, ()=>Date.now());
/**
 * The log of the command line, on stderr. Warnings are always shown; other messages only on a
 * terminal, or for steps that take minutes. What takes longer than a second shows where it is.
 */ const terminalLog = {
    info: (message, shown = 'watched')=>{
        if (process.stderr.isTTY || shown === 'always') print(message);
    },
    step: (step)=>{
        progress.step(step);
    },
    warning: print,
    debug: ()=>{
        return;
    }
};
function print(message) {
    progress.clear();
    process.stderr.write(`${(0,terminal_text/* plainText */.wh)(message)}\n`);
}


/***/ }),

/***/ 97138:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whatHolds: () => (/* binding */ whatHolds)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71680);
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89632);
/* harmony import */ var _system_scratch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79307);
/* harmony import */ var _system_working_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16079);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20220);






/** Tells whether a repository's work tree has a file that fits, as git lists its files. */ function whatHolds(paths) {
    return (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .withScratch */ .h)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), _log_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalLog */ .d, async (scratch)=>{
        const repository = await _system_git_js__WEBPACK_IMPORTED_MODULE_2__/* .Repository */ .LN.open(paths, {
            run: _system_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF,
            scratch,
            remote: null
        });
        return new _system_working_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .WorkingTree */ .a(paths.root, repository).holds();
    });
}


/***/ }),

/***/ 18962:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ lowered),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   d5: () => (/* binding */ speakerOf)
/* harmony export */ });
/* harmony import */ var _scale_cvss_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61279);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88195);


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
    if (source === 'dependencies' || source === 'report') return 'the advisory';
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

/***/ 61279:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ scoreVector),
/* harmony export */   r: () => (/* binding */ decidingVector)
/* harmony export */ });
/* harmony import */ var ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44353);
/* harmony import */ var ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__);

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

/***/ 88195:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
/* unused harmony export worse */
/**
 * The four levels of Atlassian's Security Severity Levels, worst first.
 * @see https://www.atlassian.com/trust/security/security-severity-levels
 */ const SEVERITIES = [
    'critical',
    'high',
    'medium',
    'low'
];
/** Position of a severity, 0 for critical: sorts worst first. */ function severityRank(severity) {
    return SEVERITIES.indexOf(severity);
}
/** Whether `severity` is as bad as `threshold`, or worse. */ function atLeast(severity, threshold) {
    return severityRank(severity) <= severityRank(threshold);
}
/** The worse of two severities. */ function worse(a, b) {
    return atLeast(a, b) ? a : b;
}
/**
 * The level of a CVSS score. The bands are Atlassian's for CVSS v3; FIRST uses the same ones for
 * v4.0.
 * @param score 0.0 to 10.0
 * @returns `null` for 0.0, which CVSS calls "none": no vulnerability
 * @throws RangeError for anything that is no CVSS score
 * @see https://www.first.org/cvss/v4-0/specification-document (qualitative severity rating scale)
 */ function severityOfScore(score) {
    if (!(score >= 0 && score <= 10)) throw new RangeError(`${score} is not a CVSS score (0.0 to 10.0)`);
    if (score >= 9) return 'critical';
    if (score >= 7) return 'high';
    if (score >= 4) return 'medium';
    return score > 0 ? 'low' : null;
}


/***/ }),

/***/ 55539:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   sK: () => (/* binding */ capitalise)
/* harmony export */ });
/** A number with thousands separators, the same on every machine: `1,204`. */ function number(value) {
    return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
/** `1 finding`, `1,204 findings`; a plural of its own is named: `2 remotes keep`. */ function count(value, one, many = `${one}s`) {
    return `${number(value)} ${value === 1 ? one : many}`;
}
/** The text with its first letter in upper case. */ function capitalise(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** `a`, `a and b`, `a, b and c`. */ function enumerate(items) {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}


/***/ }),

/***/ 84008:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ routeWords),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   vC: () => (/* binding */ mainLocation)
/* harmony export */ });
/* harmony import */ var _core_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88195);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85044);


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
    const shown = points.length <= MAX_PATH ? points.join('') : `\u2026${points.slice(1 - MAX_PATH).join('')}`;
    return line === null ? shown : `${shown}:${line}`;
}
/**
 * How a package is required: `direct`, `through express \u203a qs`, `development only`; empty when
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
    if (names.length <= MAX_CHAIN) return names.join(' \u203a ');
    return [
        ...names.slice(0, MAX_CHAIN - 1),
        '\u2026',
        ...names.slice(-1)
    ].join(' \u203a ');
}
function shorten(name) {
    const points = Array.from(name);
    return points.length <= 60 ? name : `${points.slice(0, 59).join('')}\u2026`;
}


/***/ }),

/***/ 85044:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
 * is `\u2026`.
 * @param max at least 1
 */ function clip(text, max) {
    // Cut before the expensive part, since text from a scanner may have megabytes.
    const clean = sanitise(text.slice(0, max * 8));
    const whole = text.length <= max * 8;
    if (whole && clean.length <= max) return clean;
    const points = Array.from(clean);
    if (whole && points.length <= max) return clean;
    return `${points.slice(0, max - 1).join('').trimEnd()}\u2026`;
}


/***/ }),

/***/ 56489:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ fixWords),
/* harmony export */   CS: () => (/* binding */ packageWords),
/* harmony export */   Eq: () => (/* binding */ fullTitle),
/* harmony export */   HL: () => (/* reexport safe */ _core_scale_words_js__WEBPACK_IMPORTED_MODULE_1__.HL),
/* harmony export */   HV: () => (/* binding */ shortTitle),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   U9: () => (/* reexport safe */ _core_scale_words_js__WEBPACK_IMPORTED_MODULE_1__.U9),
/* harmony export */   ZJ: () => (/* binding */ withheldWords),
/* harmony export */   ai: () => (/* reexport safe */ _core_scale_words_js__WEBPACK_IMPORTED_MODULE_1__.ai),
/* harmony export */   gu: () => (/* binding */ scoreWords),
/* harmony export */   iQ: () => (/* binding */ countsFromDetection),
/* harmony export */   nU: () => (/* binding */ severityMark),
/* harmony export */   qi: () => (/* binding */ firstSentence),
/* harmony export */   sK: () => (/* reexport safe */ _core_scale_words_js__WEBPACK_IMPORTED_MODULE_1__.sK),
/* harmony export */   tt: () => (/* binding */ upgradeNote)
/* harmony export */ });
/* harmony import */ var _core_findings_rate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18962);
/* harmony import */ var _core_scale_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88195);
/* harmony import */ var _core_scale_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55539);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85044);





/** Maximum length of a name or version, in characters. */ const MAX_NAME = 100;
/** Maximum length of a title in a table, in characters. */ const MAX_TITLE = 120;
/** Maximum length of a sentence in a table, in characters. */ const MAX_SENTENCE = 200;
/** The first sentence of a text, at most 200 characters long. */ function firstSentence(text) {
    return (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(/^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text, MAX_SENTENCE);
}
/** The number of findings of each severity that occurs: `4 high, 8 medium`. */ function bySeverity(findings) {
    return _core_scale_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.flatMap((severity)=>{
        const found = findings.filter((finding)=>finding.severity === severity).length;
        return found === 0 ? [] : [
            `${(0,_core_scale_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(found)} ${severity}`
        ];
    });
}
/** `1 confidential finding is`: what a public report leaves out, whatever its source. */ function withheldWords(value) {
    return `${(0,_core_scale_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(value, 'confidential finding')} ${value === 1 ? 'is' : 'are'}`;
}
/** The emoji for a severity; it is always shown beside the word. */ function severityMark(severity) {
    return ({
        critical: '\ud83d\udd34',
        high: '\ud83d\udfe0',
        medium: '\ud83d\udfe1',
        low: '\ud83d\udd35'
    })[severity];
}
/**
 * The CVSS score as `9.8`, if it explains the severity; empty when there is none or the policy
 * overrode the severity.
 */ function scoreWords({ score, severity }) {
    return score !== null && (0,_core_scale_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severityOfScore */ .FL)(score) === severity ? score.toFixed(1) : '';
}
/** The package of a finding: `lodash 4.17.15`; empty when it has none. */ function packageWords(finding) {
    const at = finding.package;
    return at === null ? '' : `${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(at.name, MAX_NAME)} ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(at.version, MAX_NAME)}`.trim();
}
/** Phrases by which titles of advisories introduce the weakness, after the package's name. */ const VERBOSE = /^(?:(?:is |are )?(?:vulnerable to|affected by) |has |contains )(?:an? |the )?/iu;
/** Beginnings that make no sense without the package's name before them: a version, or a verb. */ const NEEDS_NAME = /^(?:v?\d|(?:is|are|was|were|before|prior|through|versions?|up to|from|and|or|in|for) )/iu;
/**
 * The title without the package's name, which is shown beside it: both "Prototype Pollution in
 * lodash" and "lodash vulnerable to Prototype Pollution" become "Prototype Pollution".
 */ function shortTitle({ title, package: at }) {
    const whole = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitise */ .tB)(title) === '' ? 'untitled' : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(title, MAX_TITLE);
    const name = at === null ? '' : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitise */ .tB)(at.name).toLowerCase();
    if (name === '') return whole;
    const lower = whole.toLowerCase();
    if (lower.endsWith(` in ${name}`)) return whole.slice(0, -` in ${name}`.length);
    if (!lower.startsWith(`${name} `) && !lower.startsWith(`${name}: `)) return whole;
    const rest = whole.slice(name.length).replace(/^:? /u, '').replace(VERBOSE, '');
    return rest === '' || NEEDS_NAME.test(rest) ? whole : (0,_core_scale_words_js__WEBPACK_IMPORTED_MODULE_1__/* .capitalise */ .sK)(rest);
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
    return source.startsWith('sarif:') ? `See ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_core_findings_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .speakerOf */ .d5)(source), 40)}'s rule.` : 'See the rule.';
}
/** A share in whole per cent, rounded down: only everything is 100, here and everywhere. */ function percent(part, whole) {
    return Math.floor(part / whole * 100);
}
/** What to know of an upgrade, in brackets after its command or version; empty for nothing. */ function upgradeNote({ upgradeNote: note }) {
    return note === undefined ? '' : ` (${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(note, 160)})`;
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


/***/ }),

/***/ 80200:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ indexEntries)
/* harmony export */ });
const LINE = /^(.) (\d+) ([0-9a-f]+) (\d)\t(.*)$/s;
const KINDS = new Map([
    [
        '120000',
        'symlink'
    ],
    [
        '160000',
        'submodule'
    ]
]);
/**
 * The tracked paths, each once.
 * @param index absolute path of the index to read; null for the repository's own
 * @throws GitError
 */ async function indexEntries(repository, index = null) {
    const out = await repository.git([
        'ls-files',
        '-z',
        '-t',
        '--stage'
    ], {
        files: true,
        ...index === null ? {} : {
            index
        }
    });
    const entries = new Map();
    for (const line of out.toString('utf8').split('\0')){
        const [, tag, mode = '', object = '', stage, path = ''] = LINE.exec(line) ?? [];
        if (path === '') continue;
        const kind = KINDS.get(mode) ?? 'file';
        const leftOut = tag === 'S' ? object : null;
        entries.set(path, {
            path,
            kind,
            object,
            merged: stage === '0',
            leftOut
        });
    }
    return [
        ...entries.values()
    ];
}


/***/ }),

/***/ 79307:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withScratch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1882);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71680);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58202);









/** Prefix of our temporary directories; the rest of the name is random. */ const PREFIX = 'fixby-run-';
/** A file in each of them, which names the process that owns it. */ const OWNER = 'owner.json';
/** Bytes of the largest such file. */ const MAX_OWNER = 4096;
/**
 * Milliseconds after which a directory of another machine or container counts as abandoned; its
 * processes cannot be seen from here.
 */ const FORGOTTEN = 7 * 24 * 60 * 60_000;
const ownerSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    pid: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().positive(),
    place: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    since: zod__WEBPACK_IMPORTED_MODULE_9__/* .datetime */ .w$()
});
/**
 * Milliseconds after which a directory without owner file counts as abandoned: a new one may not
 * have it yet.
 */ const COMING_INTO_BEING = 60 * 60_000;
/** Directories of this process that are removed when it ends. */ const live = new Set();
/**
 * Runs `work` with a temporary directory that only this user can read and that is always removed
 * afterwards. Directories that killed runs left behind are removed first.
 * @param parent the runner's or the system's directory for temporary files
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
/** Removes the directories that killed runs of this user left behind. */ async function removeAbandoned(parent, log) {
    for (const name of (await entriesOf(parent))){
        if (!name.startsWith(PREFIX)) continue;
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(parent, name);
        try {
            if (await isAbandoned(directory)) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(directory, {
                recursive: true,
                force: true
            });
        } catch (error) {
            // Another run removed it first.
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b2)(error)) continue;
            log.warning(`${directory}, which a killed run has left, cannot be removed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
        }
    }
}
/** Whether a directory is ours and no running process uses it. */ async function isAbandoned(directory) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(directory);
    if (!stat.isDirectory() || stat.uid !== (process.getuid?.() ?? stat.uid)) return false;
    const age = Date.now() - stat.mtimeMs;
    const owner = await ownerOf(directory);
    // A new directory has no owner file for a moment.
    if (owner === null) return age > COMING_INTO_BEING;
    return owner.place === placeOfProcesses() ? !isRunning(owner.pid) : age > FORGOTTEN;
}
async function ownerOf(directory) {
    try {
        const text = await (0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readRegular */ .VX)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, OWNER), MAX_OWNER);
        return ownerSchema.safeParse(JSON.parse(text.toString('utf8'))).data ?? null;
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
/** Identifies the scope of process ids: this machine, and on Linux this container. */ function placeOfProcesses() {
    const space = '/proc/self/ns/pid';
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(space) ? `${(0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)()} ${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(space)}` : (0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)();
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    } catch (error) {
        // The process exists but belongs to another user.
        return error.code === 'EPERM';
    }
}
let prepared = false;
/**
 * Ensures that child processes and temporary directories are removed when this process exits, or is
 * ended by a signal that can be caught.
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
        // Our handler is removed by now, so sending the signal again ends the process with the right
        // status.
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
        // The process is exiting and nobody can be told: the next run removes the directory.
        }
    }
}


/***/ }),

/***/ 16079:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ WorkingTree),
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _blob_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56168);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1882);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58202);
/* harmony import */ var _index_entries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80200);
/* harmony import */ var _never_scanned_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7106);
/* harmony import */ var _fixby_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90636);










const MAX_BYTES = 256 * 1024 * 1024;
/**
 * The files on disk: with git its tracked and untracked ones (whatever a `.gitignore` says), else
 * everything below the directory. What a sparse checkout leaves out is read from git.
 */ class WorkingTree {
    commit = null;
    #root;
    #repository;
    #blobs;
    #files = null;
    /** Objects of the files that are not on disk, by path. */ #leftOut = new Map();
    /** @param root absolute path; the repository's root if there is a repository */ constructor(root, repository){
        this.#root = root;
        this.#repository = repository;
        this.#blobs = repository && new _blob_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .BlobReader */ .n(repository);
    }
    files() {
        return this.#files ??= this.#list();
    }
    /** Tells whether there is a file whose path fits, without a look at any other. */ async holds() {
        const candidates = [
            ...await this.#candidates()
        ];
        return (fits)=>candidates.some(([path, entry])=>fits(path) && isFileNow((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#root, path), entry));
    }
    async contentId(path) {
        return blobId(await this.read(path));
    }
    async read(path, maxBytes = MAX_BYTES) {
        await this.files();
        const object = this.#leftOut.get(path);
        if (object !== undefined && this.#blobs !== null) {
            const content = await this.#blobs.read(object);
            if (content.length > maxBytes) throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .TooLargeError */ .qB(path, content.length, maxBytes);
            return content;
        }
        return (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readRegular */ .VX)(await insideOnly(this.#root, path), maxBytes, path);
    }
    async #list() {
        const candidates = [
            ...await this.#candidates()
        ];
        const files = await Promise.all(candidates.map(([path, entry])=>this.#describe(path, entry)));
        return files.filter((file)=>file !== null);
    }
    /** What may be a file, sorted by path, with what git's index says of it. */ async #candidates() {
        const repository = this.#repository;
        const entries = repository === null ? [] : await (0,_index_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .indexEntries */ .n)(repository);
        const tracked = new Map(entries.map((entry)=>[
                entry.path,
                entry
            ]));
        const others = repository === null ? await walk(this.#root) : await untracked(repository);
        const paths = [
            ...new Set([
                ...tracked.keys(),
                ...others
            ])
        ].sort();
        return new Map(paths.map((path)=>[
                path,
                tracked.get(path)
            ]));
    }
    async #describe(path, entry) {
        if (entry?.kind === 'submodule') return {
            path,
            kind: 'submodule'
        };
        const found = await describe(this.#root, path);
        if (found !== null || entry === undefined || entry.leftOut === null) return found;
        if (entry.kind === 'file') this.#leftOut.set(path, entry.leftOut);
        return {
            path,
            kind: entry.kind
        };
    }
}
/** The name that git gives to a content. */ function blobId(bytes) {
    // fixby-ignore weak-hash c559b690e4be: git names its objects by SHA-1, and this is such a name.
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
/** Untracked files outside `NEVER_SCANNED`; no ignore file of the tree has a say. */ async function untracked(repository) {
    const exclude = _never_scanned_js__WEBPACK_IMPORTED_MODULE_9__/* .NEVER_SCANNED */ .m.map((name)=>`--exclude=${name}/`);
    const others = await repository.git([
        'ls-files',
        '-z',
        '--others',
        ...exclude
    ], {
        files: true
    });
    return others.toString('utf8').split('\0').filter((path)=>path !== '');
}
async function walk(root, directory = '') {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, directory), {
        withFileTypes: true
    });
    const found = await Promise.all(entries.map(async (entry)=>{
        const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
        if (!entry.isDirectory()) return [
            path
        ];
        return _never_scanned_js__WEBPACK_IMPORTED_MODULE_9__/* .NEVER_SCANNED */ .m.includes(entry.name) ? [] : walk(root, path);
    }));
    return found.flat().sort();
}
/** As `describe`, at once; git vouches for submodules and what a sparse checkout leaves out. */ function isFileNow(file, entry) {
    if (entry?.kind === 'submodule' || (entry?.leftOut ?? null) !== null) return true;
    try {
        return !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file).isDirectory();
    } catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b2)(error)) return false;
        throw error;
    }
}
/** Null for what git lists and the disk no longer has, and for directories, pipes and devices. */ async function describe(root, path) {
    try {
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path));
        if (stat.isSymbolicLink()) return {
            path,
            kind: 'symlink'
        };
        return stat.isFile() ? {
            path,
            kind: 'file'
        } : null;
    } catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b2)(error)) throw error;
        if (path.includes('\uFFFD')) throw new _fixby_error_js__WEBPACK_IMPORTED_MODULE_8__/* .FixbyError */ .$('scanner', `${path} has a name that is not UTF-8, so it cannot be looked at.`, 'Rename it.', {
            cause: error
        });
        return null;
    }
}
/**
 * The absolute path of a regular file below `root`.
 * @throws Error when it is not a regular file, is a link, or lies behind a link that leads outside
 */ async function insideOnly(root, path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(full)).isSymbolicLink()) throw new Error(`${path} is a symbolic link; links are not followed`);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(full);
    if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .FK)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(root), real)) throw new Error(`${path} leads outside the scanned directory, through a symbolic link`);
    return real;
}


/***/ }),

/***/ 64377:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
;