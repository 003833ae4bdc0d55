"use strict";
exports.id = 3127;
exports.ids = [3127];
exports.modules = {

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

/***/ 23583:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ extendPolicy),
  E: () => (/* binding */ moreEntries)
});

// EXTERNAL MODULE: ./src/core/policy/match-key.js
var match_key = __webpack_require__(52925);
// EXTERNAL MODULE: ./src/core/policy/read/positions.js
var positions = __webpack_require__(13343);
// EXTERNAL MODULE: ./src/core/policy/schema.js + 4 modules
var schema = __webpack_require__(92231);
// EXTERNAL MODULE: ./src/core/policy/base/directions.js + 1 modules
var directions = __webpack_require__(8631);
;// CONCATENATED MODULE: ./src/core/policy/base/merge.js

/**
 * What a base policy and a policy over it say together: section by section, and for each key the
 * policy's own value where it has one. Lists are values: they take each other's place.
 * @param base as its file has it
 * @param own the same
 */ function merged(base, own) {
    return over(base, own, []);
}
function over(base, own, path) {
    if (own === undefined) return base;
    if (base === undefined || !(0,directions/* isSection */.EP)(path)) return own;
    const [before, after] = [
        sectionOf(base, path),
        sectionOf(own, path)
    ];
    if (before === null || after === null) return own;
    const keys = [
        ...new Set([
            ...Object.keys(before),
            ...Object.keys(after)
        ])
    ];
    return Object.fromEntries(keys.map((key)=>[
            key,
            over(before[key], after[key], [
                ...path,
                key
            ])
        ]));
}
/**
 * A section in its long form: `false` for a scanner is one with `enabled`, and a scanner with a
 * section runs unless that says otherwise. Null for nothing of the kind.
 */ function sectionOf(value, path) {
    if (typeof value === 'boolean') return {
        enabled: value
    };
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const section = {
        ...value
    };
    return isSwitch(path) ? {
        enabled: true,
        ...section
    } : section;
}
function isSwitch(path) {
    return path[0] === 'scan' && path.length === 2;
}

// EXTERNAL MODULE: ./src/core/policy/base/weaker.js
var weaker = __webpack_require__(73275);
;// CONCATENATED MODULE: ./src/core/policy/base/extend.js





/** Entries of lists, which a policy adds to those of its base. */ const ENTRIES = [
    [
        'waivers'
    ],
    [
        'severity',
        'overrides'
    ]
];
/** The lists in which a policy has entries that another one does not have so. */ function moreEntries(base, own) {
    const written = (policy, path)=>new Set(((0,positions/* valueAt */.fK)(policy, path).value ?? []).map((entry)=>JSON.stringify(entry)));
    return ENTRIES.filter((path)=>{
        const there = written(base, path);
        return [
            ...written(own, path)
        ].some((entry)=>!there.has(entry));
    }).map((path)=>path.join('.'));
}
/**
 * Lays a policy over the base that it extends: what it says holds where it is as strict or
 * stricter, or where the base lists the key under `allow-weaker`; where it says nothing, the base
 * holds.
 * @param base its `file` is what messages call it
 */ function extendPolicy(base, own) {
    const policy = overBase(base, own);
    const allowed = base.policy['allow-weaker'];
    const problems = [
        ...(0,weaker/* weakerKeys */.U)(base.policy, policy).filter(({ path })=>!(0,weaker/* isAllowed */.J)(allowed, path)).map((key)=>weakerProblem(key, base, own)),
        ...ENTRIES.filter((path)=>!(0,weaker/* isAllowed */.J)(allowed, path)).flatMap((path)=>entryProblems(path, base, own))
    ];
    if (problems.length === 0) return {
        ok: true,
        parsed: {
            ...own,
            policy,
            base
        }
    };
    const { file } = own;
    return {
        ok: false,
        errors: problems.sort((a, b)=>a.line - b.line || a.column - b.column).map((problem)=>({
                ...problem,
                file
            }))
    };
}
/** The values of both, with entries of the base behind those of the policy itself. */ function overBase(base, own) {
    const policy = schema/* policySchema */.w.parse(merged(base.written, own.written));
    const overrides = [
        ...own.policy.severity.overrides,
        ...left(base.policy.severity.overrides, own.policy.severity.overrides)
    ];
    return {
        ...policy,
        'allow-weaker': base.policy['allow-weaker'],
        waivers: [
            ...own.policy.waivers,
            ...left(base.policy.waivers, own.policy.waivers)
        ],
        severity: {
            ...policy.severity,
            overrides
        }
    };
}
/** Entries of the base that the policy does not have its own of. */ function left(base, own) {
    const here = new Set(own.map(({ match })=>(0,match_key/* matchKey */.LJ)(match)));
    return base.filter(({ match })=>!here.has((0,match_key/* matchKey */.LJ)(match)));
}
function weakerProblem({ path, base: there, own: here }, base, own) {
    const key = path.join('.');
    const { line } = (0,positions/* placeOf */.$t)(base.positions, path).value;
    const where = (0,positions/* valueAt */.fK)(base.written, path).found ? `line ${line} of ${base.file} has` : `${base.file} means`;
    return problemAt(own, placePath(own, path), {
        message: `"${key}" is ${words(here)}, and that is weaker than ${words(there)}, which ${where}.`,
        fix: `Take it out or be as strict, or have the base policy list "${key}" under allow-weaker.`
    });
}
/** Where the policy says it: a number of days may come of its preset. */ function placePath(own, path) {
    if ((0,positions/* valueAt */.fK)(own.written, path).found || path[0] !== 'sla') return path;
    const preset = [
        'sla',
        'preset'
    ];
    return (0,positions/* valueAt */.fK)(own.written, preset).found ? preset : path;
}
function entryProblems(path, base, own) {
    const entries = (0,positions/* valueAt */.fK)(own.policy, path).value ?? [];
    const key = path.join('.');
    return entries.map(({ match }, index)=>problemAt(own, [
            ...path,
            String(index)
        ], {
            message: `"${key}" has an entry of its own, for ${(0,match_key/* describeMatch */.$X)(match)}, and ${base.file} allows none.`,
            fix: `Take it out, or have the base policy list "${key}" under allow-weaker.`
        }));
}
function problemAt(own, path, said) {
    return {
        ...said,
        ...(0,positions/* placeOf */.$t)(own.positions, path).value
    };
}
function words(value) {
    if (value === undefined) return 'not set';
    return typeof value === 'string' ? value : JSON.stringify(value);
}


/***/ }),

/***/ 73275:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isAllowed),
/* harmony export */   U: () => (/* binding */ weakerKeys)
/* harmony export */ });
/* harmony import */ var _read_positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13343);
/* harmony import */ var _sla_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5054);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88195);
/* harmony import */ var _directions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8631);




/**
 * The keys that are weaker than in another policy, in the order of the schema. What counts is what
 * holds in the end: the days of a preset, not its name.
 */ function weakerKeys(base, own) {
    const [before, after] = [
        inEffect(base),
        inEffect(own)
    ];
    return _directions_js__WEBPACK_IMPORTED_MODULE_1__/* .DIRECTED */ .Z_.flatMap(({ path, direction })=>{
        if (isUnset(base, path) && isUnset(own, path)) return [];
        const [there, here] = [
            (0,_read_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(before, path).value,
            (0,_read_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(after, path).value
        ];
        return direction.weaker(there, here) ? [
            {
                path,
                base: there,
                own: here
            }
        ] : [];
    });
}
/** The policy with every number of days that follows from its preset. */ function inEffect(policy) {
    const days = Object.fromEntries(_scale_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.map((severity)=>[
            severity,
            (0,_sla_days_js__WEBPACK_IMPORTED_MODULE_0__/* .slaDays */ .O)(policy, severity)
        ]));
    return {
        ...policy,
        sla: {
            ...policy.sla,
            days,
            'without-fix': {
                ...days,
                ...policy.sla['without-fix']
            }
        }
    };
}
/** Days without a fix follow the usual ones, which are compared themselves, unless they are set. */ function isUnset({ sla }, [section, key, severity]) {
    return section === 'sla' && key === 'without-fix' && sla[key][severity] === undefined;
}
/** Whether a list of keys and sections has a key in it: `gate` has `gate.overdue`. */ function isAllowed(allowed, path) {
    const key = path.join('.');
    return allowed.some((name)=>name === key || key.startsWith(`${name}.`));
}


/***/ }),

/***/ 5054:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ slaDays),
/* harmony export */   i: () => (/* binding */ triageDays)
/* harmony export */ });
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94182);

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

/***/ 25202:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ BaseUnreadable),
/* harmony export */   Uv: () => (/* binding */ WeakerThanBase),
/* harmony export */   ct: () => (/* binding */ basesOn),
/* harmony export */   dx: () => (/* binding */ grounded),
/* harmony export */   eu: () => (/* binding */ basesForChange),
/* harmony export */   ey: () => (/* binding */ noBases)
/* harmony export */ });
/* harmony import */ var _core_policy_base_extend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23583);
/* harmony import */ var _core_policy_base_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80919);
/* harmony import */ var _core_policy_read_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72777);
/* harmony import */ var _github_read_base_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94802);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90636);





/** The base policy cannot be had, or is none: nothing stands in for it. */ class BaseUnreadable extends _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$ {
}
/** A policy is weaker than its base allows; the base's own values are known. */ class WeakerThanBase extends _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$ {
    base;
    constructor(errors, base){
        super('policy', sentences(errors));
        this.base = base;
    }
}
/** Reads base policies with a client, each reference once. */ function basesOn(client) {
    const read = new Map();
    return (reference, openOnly = false)=>{
        const key = JSON.stringify([
            reference,
            openOnly
        ]);
        const known = read.get(key) ?? (0,_github_read_base_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .readBaseText */ .H)(client, reference, openOnly);
        read.set(key, known);
        return known;
    };
}
/**
 * Reads base policies for a change that is judged. Its author chooses what it extends, and what
 * that says shows in the report: a file that not everybody may read is read only where the policy
 * in force extends it as well.
 * @param known tells what the policy in force extends, null for nothing; asked only where a change
 *   extends something
 * @throws HiddenBase, when called
 */ function basesForChange(bases, known) {
    return async (reference)=>{
        const inForce = await known();
        const allowed = inForce === null ? null : fileOf((0,_core_policy_base_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .baseReference */ .lo)(inForce));
        return bases(reference, fileOf(reference) !== allowed);
    };
}
function fileOf({ owner, repo, path }) {
    return `${owner}/${repo}`.toLowerCase() + `:${path}`;
}
/** For commands without a token of GitHub. */ const noBases = ({ owner, repo, path, ref })=>Promise.reject(new BaseUnreadable('usage', `the policy extends ${owner}/${repo}:${path}@${ref}, which is on GitHub, and there is no token.`, `Set GITHUB_TOKEN to a token that may read ${owner}/${repo}.`));
/**
 * A policy with what its base says. A policy without `extends` comes back as it is.
 * @throws BaseUnreadable, WeakerThanBase
 */ async function grounded(own, readBase) {
    const { extends: name } = own.policy;
    if (name === undefined) return {
        parsed: own,
        extends: null,
        warning: null
    };
    const reference = (0,_core_policy_base_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .baseReference */ .lo)(name);
    const { commit, branch, text } = await reading(readBase, reference);
    const base = baseIn(text, name);
    const extended = (0,_core_policy_base_extend_js__WEBPACK_IMPORTED_MODULE_0__/* .extendPolicy */ .j)(base, own);
    if (!extended.ok) throw new WeakerThanBase(extended.errors, base.policy);
    const { owner, repo, path, ref } = reference;
    return {
        parsed: extended.parsed,
        extends: `${owner}/${repo}:${path}@${commit}`,
        warning: branch ? `the base policy ${name} is read from the branch ${ref}, which changes without anybody here: name a tag, or the commit ${commit}` : null
    };
}
async function reading(readBase, reference) {
    try {
        return await readBase(reference);
    } catch (error) {
        if (error instanceof BaseUnreadable || error instanceof _github_read_base_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .HiddenBase */ .K || !(error instanceof _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$)) throw error;
        throw new BaseUnreadable(error.kind, error.sentence, error.hint, {
            cause: error
        });
    }
}
/** @throws BaseUnreadable for a text that is no policy, or itself extends one */ function baseIn(text, name) {
    const base = (0,_core_policy_read_parse_js__WEBPACK_IMPORTED_MODULE_1__.parsePolicy)(text, name);
    if (!base.ok) throw new BaseUnreadable('policy', places(base.errors), 'Check it where it is: fixby policy check.');
    if (base.policy.extends === undefined) return base;
    throw new BaseUnreadable('policy', `the base policy ${name} extends ${base.policy.extends}, and a base is read by itself.`, 'Take extends out of the base policy.');
}
/**
 * Mistakes of a base, by place only: what stands there may be for fewer eyes than the reports of
 * those who extend it.
 */ function places(errors) {
    const lines = errors.map(({ line, column })=>`line ${line}, column ${column}`);
    return `Policy error in ${errors[0]?.file ?? 'the base policy'}: it is wrong in ${lines.join(', and in ')}.`;
}
function sentences(errors) {
    return errors.map((error)=>(0,_core_policy_read_parse_js__WEBPACK_IMPORTED_MODULE_1__.formatPolicyError)(error)).join('\n');
}


/***/ }),

/***/ 84356:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UU: () => (/* binding */ createClient),
  cU: () => (/* binding */ explainApiError),
  Yl: () => (/* binding */ headersOf),
  US: () => (/* binding */ isForbidden),
  eK: () => (/* binding */ isRequestError),
  c2: () => (/* binding */ statusOf)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(11758);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(63251);
var light_default = /*#__PURE__*/__webpack_require__.n(light);
;// CONCATENATED MODULE: ./src/github/client-pace.js

/**
 * Milliseconds between two requests that write or use GraphQL. GitHub recommends one second, and
 * rejects more than 80 new contents a minute.
 */ const WRITE_MS = 1_000;
/**
 * Hosts that GitHub runs itself. A GitHub Enterprise Server has no such limits unless its
 * administrator sets them; it then answers with a rate limit error, and the client waits.
 */ const GITHUB_HOST = /(?:^|\.)(?:github\.com|ghe\.com)$/u;
/**
 * The rate limit for writing. The throttling plug-in's default, three seconds between issues or
 * comments, is slower than GitHub requires.
 * @param apiUrl the REST API's address
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */ function paceFor(apiUrl) {
    const minTime = GITHUB_HOST.test(new URL(apiUrl).hostname) ? WRITE_MS : 0;
    const group = ()=>new (light_default()).Group({
            maxConcurrent: 1,
            minTime
        });
    return {
        write: group(),
        notifications: group()
    };
}

// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
;// CONCATENATED MODULE: ./src/github/client.js







const RETRIES = 2;
const PATIENCE = {
    retryAfterMs: 1_000,
    timeoutMs: 60_000
};
/**
 * Creates a client that waits when GitHub asks it to, at most twice per request, and retries
 * transient failures. 4xx answers are not retried.
 * @param apiUrl the REST API's address, `GITHUB_API_URL`
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */ function createClient(token, apiUrl, log, patience = {}) {
    const { retryAfterMs, timeoutMs } = {
        ...PATIENCE,
        ...patience
    };
    const wait = (kind)=>(after, options, _, tries)=>{
            log.warning(`GitHub's ${kind} is reached at ${options.method} ${options.url}; waiting ${after} s`);
            return tries < RETRIES;
        };
    return (0,github/* getOctokit */.Q)(token, {
        baseUrl: apiUrl,
        log: {
            debug: silent,
            info: silent,
            warn: silent,
            error: silent
        },
        retry: {
            retries: RETRIES,
            retryAfterBaseValue: retryAfterMs
        },
        throttle: {
            ...paceFor(apiUrl),
            retryAfterBaseValue: retryAfterMs,
            onRateLimit: wait('rate limit'),
            onSecondaryRateLimit: wait('secondary rate limit')
        }
    }, // Innermost: the timeout applies to each attempt, without the time spent waiting for a rate
    // limit.
    withTimeout(timeoutMs), plugin_throttling_dist_bundle/* throttling */.A, dist_bundle/* retry */.L);
}
/**
 * Gives each try of a request a time of its own: a GitHub that never answers must not hold a job
 * for hours. The options themselves are changed, since hooks hand no others to the next one.
 */ function withTimeout(ms) {
    return ({ hook })=>{
        hook.before('request', (options)=>{
            options.request = {
                ...options.request,
                signal: endingAfter(ms)
            };
        });
        return {};
    };
}
/** Aborts after a time, with words for whoever reads them. */ function endingAfter(ms) {
    const controller = new AbortController();
    const end = ()=>{
        controller.abort(new Error(`no answer in ${ms / 1000} s`));
    };
    setTimeout(end, ms).unref();
    return controller.signal;
}
/**
 * Replaces the client's log, which prints details of requests. What users need to know is logged by
 * us.
 */ function silent() {
    return;
}
/**
 * The HTTP status of a failed API call; null for a call that got no answer, or an error of another
 * kind.
 */ function statusOf(error) {
    // For a call without an answer octokit reports status 500, which GitHub never sent.
    const answered = (0,errors/* isError */.bJ)(error) && 'response' in error && error.response !== undefined;
    return answered && 'status' in error && typeof error.status === 'number' ? error.status : null;
}
/** The headers of the answer to a failed API call, by name in lower case; none without one. */ function headersOf(error) {
    const response = (0,errors/* isError */.bJ)(error) && 'response' in error ? error.response : null;
    if (typeof response !== 'object' || response === null || !('headers' in response)) return {};
    return response.headers;
}
/**
 * Whether a call was refused because the token lacks the right (the read-only token of a fork or of
 * Dependabot).
 */ function isForbidden(error) {
    return statusOf(error) === 403;
}
/**
 * GitHub's error message for a failed call: one line of limited length without a full stop. Of an
 * error of ours only the sentence, since what to do depends on what failed: the caller says it.
 */ function explainApiError(error) {
    const status = statusOf(error);
    const said = graphqlMessages(error);
    const own = error instanceof fixby_error/* FixbyError */.$ ? error.sentence.replace(/\.$/, '') : null;
    const words = (said ?? own ?? (0,errors/* messageOf */.bD)(error)).replace(/\s+/g, ' ').replace(/\.$/u, '').slice(0, 200);
    if (said !== null) return `GitHub refused it: ${words}`;
    if (status === null && isRequestError(error)) return `GitHub could not be reached (${words})`;
    return status === null ? words : `GitHub answered ${status}: ${words}`;
}
/** Whether something thrown comes of a call of the API, with or without an answer. */ function isRequestError(error) {
    return (0,errors/* isError */.bJ)(error) && (error.name === 'HttpError' || error.name === 'GraphqlResponseError');
}
/** What GraphQL said, each thing once: it repeats itself for every field that was asked for. */ function graphqlMessages(error) {
    const messages = graphqlErrors(error).flatMap((one)=>typeof one.message === 'string' ? [
            one.message
        ] : []);
    return messages.length === 0 ? null : [
        ...new Set(messages)
    ].join('; ');
}
const graphqlFailure = schemas/* object */.Ikc({
    response: schemas/* object */.Ikc({
        status: schemas/* literal */.euz(200),
        data: schemas/* object */.Ikc({
            errors: schemas/* array */.YOg(schemas/* object */.Ikc({
                message: schemas/* string */.YjP()
            }))
        })
    })
});
/**
 * The errors of a GraphQL answer. Where GraphQL says that something went wrong, octokit asks again
 * and then reports status 500, which GitHub never sent.
 */ function graphqlErrors(error) {
    if (!(0,errors/* isError */.bJ)(error)) return [];
    if ('errors' in error && Array.isArray(error.errors)) return error.errors;
    const failure = graphqlFailure.safeParse(error);
    return failure.success ? failure.data.response.data.errors : [];
}


/***/ }),

/***/ 94802:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readBaseText),
/* harmony export */   K: () => (/* binding */ HiddenBase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _core_policy_base_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80919);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90636);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84356);




/** Bytes of the largest base policy that is read. */ const MAX_BYTES = 256 * 1024;
const commitSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
});
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('file'),
    size: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    encoding: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('base64'),
    content: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
});
/** It is in a private repository, of which nothing more was asked. */ class HiddenBase extends _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FixbyError */ .$ {
}
/**
 * Reads a base policy from GitHub.
 * @param openOnly of a private repository nothing is asked, not even whether the file is there
 * @throws FixbyError (github) where it cannot be read: nothing stands in for it
 * @throws HiddenBase
 */ async function readBaseText(client, reference, openOnly = false) {
    const { owner, repo, path } = reference;
    try {
        const { data: repository } = await client.rest.repos.get({
            owner,
            repo
        });
        if (openOnly && repository.private) throw hidden(reference);
        const { commit, branch } = await commitOf(client, reference, repository.default_branch);
        const { data } = await client.rest.repos.getContent({
            owner,
            repo,
            path,
            ref: commit
        });
        return {
            commit,
            branch,
            text: textOf(data, reference)
        };
    } catch (error) {
        if (error instanceof _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FixbyError */ .$) throw error;
        throw unreadable(reference, (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .explainApiError */ .cU)(error), hintFor((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error), reference), error);
    }
}
/** A tag comes before a branch of the same name, as in git. */ async function commitOf(client, reference, defaultBranch) {
    const { ref } = reference;
    if ((0,_core_policy_base_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .isCommit */ .WM)(ref)) return {
        commit: await ownCommit(client, reference, defaultBranch),
        branch: false
    };
    const tag = await shaOf(client, reference, `tags/${ref}`);
    if (tag !== null) return {
        commit: tag,
        branch: false
    };
    const branch = await shaOf(client, reference, `heads/${ref}`);
    if (branch !== null) return {
        commit: branch,
        branch: true
    };
    const { owner, repo } = reference;
    throw unreadable(reference, `${owner}/${repo} has neither a tag nor a branch ${ref}`, 'Name one that is there, or a commit by all its 40 digits.');
}
/**
 * A commit that the default branch has. GitHub also shows commits of forks under the name of the
 * repository that they are forks of, and these anybody may write.
 */ async function ownCommit(client, reference, defaultBranch) {
    const { owner, repo, ref } = reference;
    const basehead = `${defaultBranch}...${ref}`;
    const { data: compared } = await client.rest.repos.compareCommitsWithBasehead({
        ...{
            owner,
            repo,
            basehead,
            per_page: 1
        }
    });
    if (compared.status === 'behind' || compared.status === 'identical') return ref;
    throw unreadable(reference, `${defaultBranch} of ${owner}/${repo} does not have this commit, which may be one of a fork`, 'Name a tag, or a commit of the default branch.');
}
/**
 * The commit of a tag or branch; null where the repository can be read and has none. The name is
 * looked up as it stands first: `tags/v1` may also be the name of a branch.
 */ async function shaOf(client, { owner, repo }, ref) {
    try {
        await client.rest.git.getRef({
            owner,
            repo,
            ref
        });
        const { data } = await client.rest.repos.getCommit({
            owner,
            repo,
            ref,
            per_page: 1
        });
        return commitSchema.parse(data).sha;
    } catch (error) {
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404) return null;
        throw error;
    }
}
function textOf(data, reference) {
    const file = fileSchema.safeParse(data);
    if (!file.success) throw unreadable(reference, 'that is no file, or too large a one', 'Name a policy file.');
    const { size, content } = file.data;
    if (size > MAX_BYTES) throw unreadable(reference, `it has ${size} bytes, and ${MAX_BYTES} are read at most`, 'Make it shorter.');
    return Buffer.from(content, 'base64').toString('utf8');
}
/** What to do about a status; GitHub answers 404 also for what a token may not see. */ function hintFor(status, { owner, repo }) {
    if (status === 404) return `Check the name and the path. If ${owner}/${repo} is private, this token may not read it: a workflow's own token reads its own repository and public ones. Pass the token of a GitHub App with "contents: read" there, or make ${owner}/${repo} public.`;
    if (status === 401 || status === 403) return `This token may not read ${owner}/${repo}, or its limit is reached: give it "contents: read" there.`;
    return 'Run it again; if it stays so, look at githubstatus.com.';
}
function hidden({ owner, repo, path }) {
    return new HiddenBase('policy', `${owner}/${repo}:${path} is in a private repository and the policy in force does not extend it, so what it says is not shown here`);
}
function unreadable({ owner, repo, path, ref }, why, hint, cause) {
    return new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FixbyError */ .$('github', `the base policy ${owner}/${repo}:${path}@${ref} could not be read: ${why}.`, hint, {
        cause
    });
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


/***/ })

};
;